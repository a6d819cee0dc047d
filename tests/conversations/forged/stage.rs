//! What the forged taps are about: things that belong to somebody, and the same ids with nothing behind them.

use kezdesu::{
    domain::{
        answer::TemplateId,
        central_body::BodySlug,
        commitment::CommitmentId,
        invitation::InvitationId,
        language::Lang,
        meeting::{HeldBy, MeetingId, MeetingKind, MeetingStatus, Plan},
        nudge::NudgeId,
        office::{Office, OfficeId, Seat},
        person::PersonId,
        report::ReportId,
        result::{Counts, ResultFacts, ResultId, ResultKind},
        result_draft::ResultDraft,
        sector::SectorSlug,
        sector_problem::SectorProblemId,
        submission::{SubmissionId, SubmissionKind},
        submission_number::SubmissionNumber,
        tension::{TensionId, TensionLevel},
    },
    sandbox::Thing,
    store::{NewCommitment, NewResult, NewTension},
};

use super::table::Things;
use crate::{
    browsing::SCHEDULE,
    world::{Person, World},
};

/// Words that stand in what is somebody's, and in nothing that everybody may see.
pub const HIDDEN: [&str; 13] = [
    "Reportword",
    "Nudgeword",
    "Heldword",
    "Noteword",
    "Draftword",
    "Venueword",
    "Decisionword",
    "Promiseword",
    "Templateword",
    "Problemword",
    "Alertword",
    "Nextword",
    "Circularword",
];

/// Those whose it is.
pub struct Owners<'w> {
    pub author: Person<'w>,
    pub coordinator: Person<'w>,
    pub official: Person<'w>,
    pub officer: Person<'w>,
}

/// A citizen, a coordinator, an official of the Ministry of Healthcare and an officer of the akimat of Abai Region have
/// each of the things that a tap can name, and are in the midst of writing more.
pub async fn set(world: &World) -> (Owners<'_>, Things) {
    world.imports(SCHEDULE).await;
    let owners = Owners {
        coordinator: world.coordinator("Dana").await,
        official: world.official("Saule", "dsm").await,
        officer: world.akimat_officer("Marat", "KZ-10").await,
        author: world.follower("Aigul", "Abai").await,
    };
    writes(&owners).await;
    let office = office_of(world, &owners.official).await;
    let akimats_office = office_of(world, &owners.officer).await;
    let mut things = Things {
        body: BodySlug("dsm".to_owned()),
        region: "KZ-10".parse().unwrap(),
        submission: SubmissionId(1),
        number: world
            .query("select number from submission where id = 1")
            .await
            .parse()
            .unwrap(),
        office,
        akimats_office,
        invitation: InvitationId(newest(world, "invitation").await),
        ..nothing()
    };
    belongings(world, &owners, &mut things).await;
    (owners, things)
}

/// The same ministry and region, and no such thing.
pub fn nothing() -> Things {
    const NO_ID: i64 = 999_999;
    Things {
        body: BodySlug("dsm".to_owned()),
        region: "KZ-10".parse().unwrap(),
        submission: SubmissionId(NO_ID),
        number: SubmissionNumber::new(SubmissionKind::Question, 1),
        meeting: MeetingId(NO_ID),
        revision: 1,
        result: ResultId(NO_ID),
        held_meeting: MeetingId(NO_ID),
        commitment: CommitmentId(NO_ID),
        template: TemplateId(NO_ID),
        problem: SectorProblemId(NO_ID),
        alert: TensionId(NO_ID),
        nudge: NudgeId(NO_ID),
        report: ReportId(NO_ID),
        office: OfficeId(NO_ID),
        akimats_office: OfficeId(NO_ID),
        invitation: InvitationId(NO_ID),
        log_draft: 999_999,
    }
}

/// What they write to the bot.
async fn writes(owners: &Owners<'_>) {
    let file = |caption: &str| Thing::Document {
        name: "procedure.pdf".to_owned(),
        mime: "application/pdf".to_owned(),
        bytes: b"%PDF-1.7".to_vec(),
        caption: caption.to_owned(),
    };
    owners
        .author
        .says("/ask")
        .taps("1")
        .taps("I agree")
        .says("Heldword: when will the clinic open?")
        .taps("Send")
        .taps("Open")
        .taps("Add a note")
        .says("Noteword: the old one is closed.")
        .says("/report")
        .says("Draftword: there is no water in the street")
        .await;
    owners
        .coordinator
        .says("/invite")
        .taps("Invite a coordinator")
        .taps("3 days")
        .says("/procedure")
        .taps("Publish a new version")
        .sends(file("Firstword"))
        .taps("Publish the procedure")
        .taps("Publish a new version")
        .sends(file("Nextword"))
        .says("/write")
        .taps("Ministry of Healthcare: 1")
        .taps("Write the text")
        .says("Circularword")
        .await;
}

/// What they have, beside what they wrote.
async fn belongings(world: &World, owners: &Owners<'_>, things: &mut Things) {
    let (now, today) = (world.clock.now(), world.clock.today());
    let photos = ["photo".to_owned()];
    let plan = |status, time: &str| Plan {
        kind: MeetingKind::Scheduled,
        status,
        body: things.body.clone(),
        held_by: HeldBy::FirstHead,
        regions: vec![things.region],
        time: time.parse().unwrap(),
        venue: Some("Venueword".to_owned()),
        district: None,
        topics: Vec::new(),
    };
    let facts = ResultFacts {
        held_on: "2026-11-20".parse().unwrap(),
        held_by: HeldBy::FirstHead,
        counts: Counts::default(),
        topics: vec![],
        decisions: Some("Decisionword by 1 June".to_owned()),
        summary: None,
        photos: photos.to_vec(),
        link: None,
    };
    let promise = NewCommitment {
        body: &things.body,
        submission: None,
        meeting: None,
        words: Some("Promiseword: a doctor comes"),
        due_on: "2026-12-18".parse().unwrap(),
    };
    let officer = person_of(world, &owners.officer).await;
    let official = person_of(world, &owners.official).await;
    let offices = world.store.offices_of(officer, now).await.unwrap();
    let alert = NewTension {
        office: &offices[0],
        region: things.region,
        sector: &SectorSlug("health".to_owned()),
        body: &things.body,
        district: None,
        level: TensionLevel::Predicted,
        text: "Alertword: people gather",
        photos: &photos,
    };
    let mut tx = world.store.begin().await.unwrap();
    let asked = plan(MeetingStatus::Planned, "2027-01-20 15:00");
    let meeting = tx.plan_meeting(&asked, now).await.unwrap();
    tx.ask_akimats(meeting, now).await.unwrap();
    let held = plan(MeetingStatus::Held, "2026-11-20");
    let held_meeting = tx.plan_meeting(&held, now).await.unwrap();
    let logged = NewResult {
        kind: ResultKind::Meeting,
        meeting: Some(held_meeting),
        body: &things.body,
        region: None,
        facts: &facts,
        lang: Lang::En,
    };
    let result = tx.log_result(&logged, now).await.unwrap();
    let commitment = tx.commit_to(&promise, now).await.unwrap();
    tx.keep_template(&things.body, "Templateword", "Templateword: thanks", now)
        .await
        .unwrap();
    let problem = tx
        .note_sector_problem(
            &things.body,
            things.region,
            "Problemword: one doctor for three villages",
            things.office,
            today,
            now,
        )
        .await
        .unwrap();
    let raised = tx.raise_tension(&alert, officer, now).await.unwrap();
    let words = Some("Nudgeword: please plan it");
    let nudge = tx
        .keep_nudge(&things.body, None, words, things.office, now)
        .await
        .unwrap();
    let quarter = "2026-Q4".parse().unwrap();
    let file = world
        .store
        .report_file(&things.body, quarter)
        .await
        .unwrap();
    let drafted = (&things.body, quarter);
    let mut drafted = world
        .store
        .drafted_report(drafted, &file, now)
        .await
        .unwrap();
    drafted.comment = Some("Reportword: two doctors were found".to_owned());
    let sender = Office {
        id: things.office,
        seat: Seat::Official(things.body.clone()),
    };
    let sent = tx.send_report(&drafted, &sender, now).await.unwrap();
    let (report, _) = sent.unwrap();
    let log_draft = 7;
    let logging = ResultDraft::unplanned(log_draft, things.body.clone());
    tx.keep_result_draft(official, &logging, now).await.unwrap();
    tx.commit().await.unwrap();
    world.settles().await;
    *things = Things {
        meeting,
        held_meeting,
        result: result.unwrap(),
        commitment,
        template: TemplateId(newest(world, "answer_template").await),
        problem,
        alert: raised,
        nudge,
        report,
        log_draft,
        ..things.clone()
    };
    let revision = format!(
        "select revision || '' from meeting where id = {}",
        meeting.0
    );
    things.revision = world.query(&revision).await.parse().unwrap();
}

pub async fn person_of(world: &World, person: &Person<'_>) -> PersonId {
    let query = format!(
        "select person || '' from contact where address = {}",
        person.id
    );
    PersonId(world.query(&query).await.parse().unwrap())
}

/// The office that somebody came to last.
pub async fn office_of(world: &World, person: &Person<'_>) -> OfficeId {
    let PersonId(person) = person_of(world, person).await;
    let query = format!("select max(id) || '' from office where person = {person}");
    OfficeId(world.query(&query).await.parse().unwrap())
}

async fn newest(world: &World, table: &str) -> i64 {
    let query = format!("select max(id) || '' from {table}");
    world.query(&query).await.parse().unwrap()
}
