//! Forged taps: whatever a button may carry, nobody moves or reads what is not theirs.
//!
//! Callback data comes from the person's phone, and nothing on the way checks that there was such a button.

mod offices;
mod schedule;

use std::collections::BTreeMap;

use kezdesu::{
    domain::{
        agreement::{CounterReason, HostItem, HostedList, Offer},
        board::{Board, Mine, Order, Origin},
        central_body::BodySlug,
        following::Subject,
        language::Lang,
        listing::Listing,
        meeting::{HeldBy, MeetingId, MeetingKind, MeetingStatus, Plan},
        office::OfficeId,
        result::{Counts, ResultFacts, ResultId, ResultKind},
        sector::SectorSlug,
        submission::{Reason, SubmissionId, SubmissionKind, Verdict},
        submission_draft::Part,
    },
    store::NewResult,
    views::{Tap, logging::LogSubject, queue::Decision},
};

use crate::{
    browsing::SCHEDULE,
    world::{Person, World},
};

/// Words that stand in what nobody else may see.
pub const HIDDEN: [&str; 6] = [
    "Heldword",
    "Withdrawnword",
    "Draftword",
    "Noteword",
    "Venueword",
    "Decisionword",
];

/// The meeting that only its ministry, its akimat and the coordinators know: behind those of the schedule.
const UNSEEN: i64 = 8;

/// So many updates in a row are nobody's flood.
pub const TAPS_OF_ONE: usize = 45;

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_moves_and_reads_nothing_with_forged_taps() {
    let world = World::on("2026-11-24 09:00").await;
    victims(&world).await;
    let taps = [forged(), coordinators_taps(), agreement_taps()].concat();
    for taps in taps.chunks(TAPS_OF_ONE) {
        let stranger = world.citizen_with_phone("Stranger", Some("en"));
        stranger.says("hello").await;
        // Whoever chooses a language is no stranger any more.
        let taps = taps.iter().filter(|data| !data.starts_with("lang:"));
        nothing_is_moved_or_read(&world, &stranger, taps).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_citizen_moves_and_reads_nothing_with_forged_taps() {
    let world = World::on("2026-11-24 09:00").await;
    victims(&world).await;
    let taps = [forged(), coordinators_taps(), agreement_taps()].concat();
    for taps in taps.chunks(TAPS_OF_ONE) {
        let citizen = world.follower("Citizen", "Abai").await;
        nothing_is_moved_or_read(&world, &citizen, taps).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_of_another_akimat_moves_and_reads_nothing_with_forged_taps() {
    let world = World::on("2026-11-24 09:00").await;
    victims(&world).await;
    let officer = world.akimat_officer("Officer", "KZ-63").await;
    nothing_is_moved_or_read(&world, &officer, &agreement_taps()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_of_another_ministry_moves_and_reads_nothing_with_forged_taps() {
    let world = World::on("2026-11-24 09:00").await;
    victims(&world).await;
    let official = world.official("Official", "transport").await;
    nothing_is_moved_or_read(&world, &official, &agreement_taps()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_moves_and_reads_nothing_with_forged_taps() {
    let world = World::on("2026-11-24 09:00").await;
    victims(&world).await;
    for taps in forged().chunks(TAPS_OF_ONE) {
        let coordinator = world.coordinator("Coordinator").await;
        // What people asked is theirs to read; what nobody has sent is not.
        nothing_is_moved_or_read_of(&["Draftword"], &world, &coordinator, taps).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_of_another_ministry_moves_and_reads_nothing_of_what_was_logged() {
    let world = World::on("2026-11-24 09:00").await;
    victims(&world).await;
    for taps in forged().chunks(TAPS_OF_ONE) {
        let official = world.official("Official", "water").await;
        nothing_is_moved_or_read(&world, &official, taps).await;
    }
}

/// What the Ministry of Healthcare has logged of its meeting of 20 November, and not published: result 1.
async fn logged(world: &World) {
    let now = world.clock.now();
    let region = "KZ-10".parse().unwrap();
    let plan = Plan {
        kind: MeetingKind::Scheduled,
        status: MeetingStatus::Held,
        body: BodySlug("dsm".to_owned()),
        held_by: HeldBy::FirstHead,
        regions: vec![region],
        time: "2026-11-20".parse().unwrap(),
        venue: None,
        district: None,
        topics: vec![],
    };
    let facts = ResultFacts {
        held_on: "2026-11-20".parse().unwrap(),
        held_by: HeldBy::FirstHead,
        counts: Counts::default(),
        topics: vec![],
        decisions: Some("Decisionword by 1 June".to_owned()),
        summary: None,
        photos: vec!["photo".to_owned()],
        link: None,
    };
    let mut tx = world.store.begin().await.unwrap();
    let meeting = tx.plan_meeting(&plan, now).await.unwrap();
    let new = NewResult {
        kind: ResultKind::Meeting,
        meeting: Some(meeting),
        body: &plan.body,
        region: None,
        facts: &facts,
        lang: Lang::En,
    };
    assert!(tx.log_result(&new, now).await.unwrap().is_some());
    tx.commit().await.unwrap();
}

/// Aigul's things: 1 is held, 2 is withdrawn, 3 is public, and a report is begun. Dana supports the public one.
pub async fn victims(world: &World) {
    world.imports(SCHEDULE).await;
    let asked = Plan {
        kind: MeetingKind::Scheduled,
        status: MeetingStatus::Planned,
        body: BodySlug("dsm".to_owned()),
        held_by: HeldBy::FirstHead,
        regions: vec!["KZ-10".parse().unwrap()],
        time: "2027-01-20 15:00".parse().unwrap(),
        venue: Some("Venueword".to_owned()),
        district: None,
        topics: Vec::new(),
    };
    let now = world.clock.now();
    let mut tx = world.store.begin().await.unwrap();
    let meeting = tx.add_meeting("unseen", &asked, now).await.unwrap();
    tx.ask_akimats(meeting, now).await.unwrap();
    tx.commit().await.unwrap();
    let hide = "update meeting set in_published_schedule = 0 where number = 'unseen'";
    let pool = sqlx::SqlitePool::connect(world.database().to_str().unwrap())
        .await
        .unwrap();
    sqlx::query(hide).execute(&pool).await.unwrap();
    pool.close().await;
    logged(world).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/ask")
        .taps("1")
        .taps("I agree")
        .says("Heldword: when will the clinic open?")
        .taps("Send")
        .taps("Open")
        .taps("Add a note")
        .says("Noteword: the old one is closed.")
        .says("/ask")
        .taps("1")
        .says("Withdrawnword: why are medicines so dear?")
        .taps("Send")
        .taps("Take it back")
        .taps("Take it back for good")
        .says("/ask")
        .taps("1")
        .says("Why is there no doctor in the village?")
        .taps("Send")
        .says("/report")
        .says("Draftword: there is no water in the street")
        .await;
    let now = world.clock.now();
    let mut tx = world.store.begin().await.unwrap();
    assert!(tx.publish(SubmissionId(3), None, now).await.unwrap());
    tx.commit().await.unwrap();
    world.settles().await;
    let dana = world.follower("Dana", "Abai").await;
    dana.taps("What people ask")
        .taps("1")
        .taps("I ask the same")
        .await;
    let state = world
        .query("select group_concat(id || visibility) from (select * from submission order by id)")
        .await;
    assert_eq!(state, "1held,2withdrawn,3public");
}

/// One of each kind with values that mean nothing, and those that name somebody else's things, or no things at all.
fn forged() -> Vec<String> {
    let mut taps: Vec<_> = Tap::longest_samples();
    let kinds = [SubmissionKind::Question, SubmissionKind::LocalIssue];
    let somewhere = Origin::Board(Board {
        order: Order::Found,
        ..Board::default()
    });
    for submission in [1, 2, 3].map(SubmissionId) {
        let mine = || Origin::Mine(Mine::default());
        taps.extend([
            Tap::Submission {
                submission,
                origin: mine(),
            },
            Tap::Submission {
                submission,
                origin: somewhere.clone(),
            },
            Tap::Support {
                submission,
                wanted: true,
                origin: mine(),
            },
            Tap::Support {
                submission,
                wanted: false,
                origin: mine(),
            },
            Tap::MuteSubmission {
                submission,
                wanted: true,
                origin: mine(),
            },
            Tap::MuteSubmission {
                submission,
                wanted: false,
                origin: mine(),
            },
            Tap::ReadWhole {
                submission,
                origin: mine(),
            },
            Tap::Photos { submission },
            Tap::AddNote { submission },
            Tap::ChangeText { submission },
            Tap::Withdraw { submission },
            Tap::WithdrawForGood { submission },
            Tap::Judge {
                submission,
                verdict: Verdict::No,
                origin: mine(),
            },
        ]);
        taps.extend(kinds.map(|kind| Tap::MineIsTheSame { kind, submission }));
    }
    for kind in kinds {
        taps.extend([
            Tap::ContinueSubmission { kind },
            Tap::EditPart {
                kind,
                part: Part::Text,
            },
            Tap::SkipPart {
                kind,
                part: Part::Text,
            },
            Tap::MineIsDifferent { kind },
            Tap::Submit { kind },
            Tap::Send { kind },
            Tap::DropSubmission { kind },
        ]);
    }
    // Meetings of the schedule, the cancelled one among them.
    for meeting in [1, 4, 7].map(MeetingId) {
        let listing = Listing::default();
        taps.extend([
            Tap::Meeting {
                meeting,
                listing: listing.clone(),
            },
            Tap::Remind {
                meeting,
                wanted: true,
                listing,
            },
            Tap::Mute { meeting },
            Tap::CalendarFile { meeting },
            Tap::AskMeeting { meeting },
        ]);
    }
    let result = ResultId(1);
    let subjects = [
        LogSubject::AsPlanned(MeetingId(1)),
        LogSubject::WithChanges(MeetingId(9)),
        LogSubject::Unplanned(OfficeId(1)),
        LogSubject::Reception(OfficeId(1)),
        LogSubject::ReceptionOf(result),
        LogSubject::Correction(result),
    ];
    taps.extend(subjects.map(|subject| Tap::Log {
        subject,
        anew: true,
    }));
    taps.extend([
        Tap::Result { result },
        Tap::ResultOf {
            meeting: MeetingId(9),
        },
        Tap::ResultTrail { result, offset: 0 },
        Tap::ResultPhotos { result },
        Tap::PublishPreview { result },
        Tap::Publish {
            result,
            revision: 1,
        },
        Tap::MeetingPhotos {
            meeting: MeetingId(9),
        },
        Tap::LogWhat {
            office: OfficeId(1),
        },
        Tap::Results {
            office: OfficeId(1),
            offset: 0,
        },
    ]);
    let no_body = BodySlug("x\" OR \"y".to_owned());
    taps.extend([
        Tap::AskBody {
            body: no_body.clone(),
        },
        Tap::Subscribe {
            subject: Subject::Body(no_body.clone()),
            wanted: true,
        },
        Tap::Board {
            board: Board {
                body: Some(no_body),
                order: Order::Found,
                offset: u32::MAX,
                ..Board::default()
            },
        },
        Tap::MySubmissions {
            mine: Mine {
                only_open: true,
                offset: u32::MAX,
            },
        },
    ]);
    let broken = [
        "",
        ":",
        "sub",
        "sub:",
        "sub:1",
        "sub:-1:0",
        "sub:1:0:0",
        "withdraw!:1:1",
        "send:",
        "send:petition",
        "board:'--...0",
        "list:10.x' or 1=1 --.w.0",
        "\u{202e}sub:1:0",
        "accept:AAAAAAAAAAAAAAAAAAAAAA",
        "region:00",
    ];
    // Deleting one's own data is another story.
    taps.retain(|tap| !matches!(tap, Tap::DeleteDataForGood { .. }));
    let taps = taps.iter().map(Tap::data);
    taps.chain(broken.map(str::to_owned)).collect()
}

/// What a coordinator's buttons carry, for people who are none.
fn coordinators_taps() -> Vec<String> {
    let mut taps = vec![Tap::Queue { offset: 0 }];
    for submission in [1, 2, 3].map(SubmissionId) {
        let decision = Decision::Decline;
        let reason = Reason::Insult;
        taps.extend([
            Tap::Review { submission },
            Tap::QueuePublish { submission },
            Tap::QueueSeen { submission },
            Tap::QueueMask { submission },
            Tap::QueueReasons {
                submission,
                decision,
            },
            Tap::QueueDecide {
                submission,
                decision,
                reason,
            },
            Tap::QueueJoinable { submission },
            Tap::QueueJoin {
                submission,
                to: SubmissionId(3),
            },
            Tap::QueueSeparate { submission },
            Tap::QueueSectors { submission },
            Tap::QueuePass {
                submission,
                sector: SectorSlug("health".to_owned()),
            },
            Tap::QueuePhotos { submission },
            Tap::QueueBlock { submission },
            Tap::QueueBlockReason { submission, reason },
            Tap::QueueBlockFor {
                submission,
                reason,
                days: 30,
            },
        ]);
    }
    taps.iter().map(Tap::data).collect()
}

/// What the buttons of an akimat and of a ministry carry about a meeting that is theirs, for people whose it is not.
fn agreement_taps() -> Vec<String> {
    let meeting = MeetingId(UNSEEN);
    let abai = "KZ-10".parse().unwrap();
    let list = HostedList::of(abai);
    let offer = Offer {
        meeting,
        region: abai,
        revision: 1,
    };
    let on = "2027-01-21".parse().unwrap();
    let at = "11:00:00".parse().unwrap();
    let taps = [
        Tap::HostedMeetings { list },
        Tap::HostedMeeting { meeting, list },
        Tap::AgreeMeeting { offer },
        Tap::CounterDays {
            offer,
            month: "2027-01".parse().unwrap(),
        },
        Tap::CounterDay { offer, on },
        Tap::CounterHour { offer, on, at },
        Tap::CounterPlace { offer },
        Tap::CounterVenue {
            offer,
            like: meeting,
        },
        Tap::CounterWhy {
            offer,
            reason: CounterReason::HallBusy,
        },
        Tap::CounterWrite { offer },
        Tap::DeclineMeeting { offer },
        Tap::TickHost {
            meeting,
            list,
            item: HostItem::Hall,
            wanted: true,
        },
        Tap::TakeCounter { offer },
        Tap::KeepPlan { offer },
        Tap::KeepWithoutNote { offer },
        Tap::AskAgain { offer },
        Tap::EnterLetter { offer },
        Tap::LetterDay { offer, on },
        Tap::LettersAwaited { offset: 0 },
        Tap::LettersOfMeeting { meeting },
        Tap::AskedBySector { region: abai },
        Tap::AskedByDistrict {
            region: abai,
            body: BodySlug("dsm".to_owned()),
        },
        Tap::EnterQuestion {
            office: OfficeId(1),
        },
        Tap::EnterAnew {
            office: OfficeId(1),
        },
        Tap::BodyMeeting { meeting },
    ];
    taps.iter().map(Tap::data).collect()
}

async fn nothing_is_moved_or_read(
    world: &World,
    tapper: &Person<'_>,
    taps: impl IntoIterator<Item = &String>,
) {
    nothing_is_moved_or_read_of(&HIDDEN, world, tapper, taps).await;
}

pub async fn nothing_is_moved_or_read_of(
    hidden_words: &[&str],
    world: &World,
    tapper: &Person<'_>,
    taps: impl IntoIterator<Item = &String>,
) {
    let before = everything_of_others(world, tapper).await;
    for data in taps {
        let tap = world
            .emulator
            .tap(tapper.id, tapper.id, tapper.screen().id, data);
        world.settles().await;
        let toast = world.emulator.toast(&tap);
        let toast = toast.unwrap_or_else(|| panic!("the tap “{data}” spins for ever"));
        for hidden in hidden_words {
            assert!(!toast.text.contains(hidden), "“{data}” reveals {hidden}");
            assert_eq!(tapper.has_heard(hidden), 0, "“{data}” reveals {hidden}");
        }
        assert_eq!(tapper.has_heard("went wrong"), 0, "“{data}” fails");
    }
    let after = everything_of_others(world, tapper).await;
    for (table, rows) in &before {
        assert_eq!(Some(rows), after.get(table), "{table} was changed");
    }
    assert_eq!(before.len(), after.len());
}

/// All rows of all tables that are not the tapper's own.
async fn everything_of_others(
    world: &World,
    tapper: &Person<'_>,
) -> BTreeMap<String, Option<String>> {
    /// What the machinery writes whoever taps.
    const NOBODYS: [&str; 5] = [
        "inbox",
        "heartbeat",
        "sqlite_sequence",
        "bot_profile",
        "_sqlx_migrations",
    ];
    let columns = world
        .query(
            "select json_group_object(name, columns)
             from (
                 select sqlite_master.name, group_concat(item.name) as columns
                 from sqlite_master
                 join pragma_table_info(sqlite_master.name) as item
                 where sqlite_master.type = 'table' and sqlite_master.name not glob 'submission_words_*'
                     and sqlite_master.name not glob 'submission_gist_*'
                 group by sqlite_master.name
             )",
        )
        .await;
    let tables: BTreeMap<String, String> = serde_json::from_str(&columns).unwrap();
    let dumps: Vec<_> = tables
        .iter()
        .filter(|(table, _)| !NOBODYS.contains(&table.as_str()))
        .map(|(table, columns)| others_rows(table, columns, tapper.id))
        .collect();
    let dump = world
        .query(&format!(
            "select json_group_object(name, lines) from ({})",
            dumps.join(" union all ")
        ))
        .await;
    let dump: BTreeMap<String, Option<String>> = serde_json::from_str(&dump).unwrap();
    for (table, word) in [
        ("submission", "Heldword"),
        ("submission_event", "Noteword"),
        ("draft", "Draftword"),
        ("support", "3"),
        ("result", "Decisionword"),
    ] {
        let rows = dump[table].as_deref().unwrap_or_default();
        assert!(rows.contains(word), "{table} holds {rows}");
    }
    dump
}

/// Selects a table's name, and its rows that are not those of whoever has this account.
fn others_rows(table: &str, columns: &str, account: i64) -> String {
    let me = format!("(select person from contact where address = {account})");
    let has = |column| columns.split(',').any(|name| name == column);
    let mut is_others = vec!["true".to_owned()];
    if has("person") {
        is_others.push(format!("(person is null or person not in {me})"));
    }
    if has("voice") {
        is_others.push(format!(
            "voice not in (select id from voice where person in {me})"
        ));
    }
    if table == "person" {
        is_others.push(format!("id not in {me}"));
    }
    let columns = columns.split(',').map(|column| match (table, column) {
        // Whoever supports what is public is counted.
        ("submission", "people") => "iif(visibility = 'public', 0, people)".to_owned(),
        _ => format!("quote({column})"),
    });
    let line = columns.collect::<Vec<_>>().join(" || '|' || ");
    format!(
        "select '{table}' as name, (select group_concat(line, '; ') from (
             select {line} as line from {table} where {} order by line)) as lines",
        is_others.join(" and ")
    )
}
