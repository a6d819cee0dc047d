//! Logging what came of a meeting, on a phone: at most eight taps and two texts where it was planned here.
//!
//! > **Bot:** Was the meeting held? … `[Held as planned]` `[Held, with changes]` `[Moved]` `[Cancelled]`
//! > **Dana:** `[Held as planned]`, `[First head ✓]`, `[100]`, `[20]`, `[Right]`
//! > **Dana:** Clinics … Pay …
//! > **Dana:** A new clinic in Ayagoz by 1 June.
//! > **Bot:** Check before saving. … `[Save]` `[Day]` `[Held by]` …
//! > **Dana:** `[Save]`
//! > **Bot:** M-118 saved, 17:42. Counts for Q4 2026, first head: met. `[Correct]` `[Publish summary]` `[Log reception]`
//!
//! What was said so far is a draft in the database. Corrections are drafts too: what was kept, with every field open. The
//! steps' buttons are in `buttons`, what is typed in `messages`, the last step in `saving`.

mod buttons;
mod messages;
mod saving;

use chrono::{DateTime, Utc};

use crate::{
    bot::{
        HandlerResult,
        official::{meetings, results},
        step::Step,
        turn::Turn,
    },
    domain::{
        central_body::BodySlug,
        meeting::{Meeting, MeetingId, MeetingStatus},
        meeting_lifecycle,
        office::{Office, OfficeId, Seat},
        person::Person,
        result::{MeetingResult, ResultId, ResultKind},
        result_draft::{About, Part, ResultDraft, Stage},
        topic_words::topic_words,
    },
    i18n::{Text, dates, texts},
    store::Tx,
    views::{
        self, Screen,
        logging::{Known, LogSubject},
    },
};

pub use buttons::{
    back, clear, drop_draft, edit, go_on, show_days, skip, step_number, take_day, take_held_by,
    take_kind, take_number, take_outcomes, take_regions, take_topics, toggle_region,
};
pub use messages::{edited, take_message};
pub use saving::save;
pub(super) use saving::subject_of;

/// Meetings that are offered to be logged.
const OFFERED: u32 = 5;

/// What people asked most becomes topics with one tap: so many words, out of so many questions.
const TOPICS_FROM_QUESTIONS: usize = 5;
const QUESTIONS_READ: u32 = 100;

/// A draft, and the office that may act for its ministry at this moment.
pub(super) struct Logging {
    pub draft: ResultDraft,
    pub office: Office,
}

/// `[Log a meeting]`
pub async fn what(turn: Turn, person: Person, office: OfficeId) -> HandlerResult {
    let Some((body, office)) = body_of(&turn, office).await? else {
        return meetings::gone(turn, person).await;
    };
    let viewer = turn.viewer();
    let store = &turn.services().store;
    let due = store.meetings_to_log(&body, viewer.today, OFFERED).await?;
    let kept = store.result_draft(person.id).await?;
    let kept = kept.filter(|(draft, _)| draft.body == body);
    let begun = match kept {
        Some((draft, at)) => {
            let office = office.clone();
            let begun = Logging { draft, office };
            let known = known(&turn, &begun).await?;
            Some((begun.draft, known, moment(&turn, at)))
        }
        None => None,
    };
    let begun = begun
        .as_ref()
        .map(|(draft, known, at)| (draft, known, at.as_str()));
    turn.show(views::logging::what(&viewer, office.id, &due, begun))
        .await
}

fn moment(turn: &Turn, at: DateTime<Utc>) -> String {
    let viewer = turn.viewer();
    dates::moment(viewer.lang, at, viewer.today)
}

/// The ministry that an own office acts for.
async fn body_of(turn: &Turn, office: OfficeId) -> anyhow::Result<Option<(BodySlug, Office)>> {
    let office = turn.office(office).await?;
    Ok(office.and_then(|office| Some((office.seat.body()?.clone(), office))))
}

/// Something is to be logged or corrected.
pub async fn begin(
    turn: Turn,
    person: Person,
    (subject, anew): (LogSubject, bool),
) -> HandlerResult {
    let new = match prepare(&turn, subject).await? {
        Prepared::Draft(new) => *new,
        Prepared::Gone => return meetings::gone(turn, person).await,
        Prepared::Not(screen, toast) => return turn.show_saying(*screen, toast).await,
    };
    let begun = draft_of(&turn, &person).await?.filter(|_| !anew);
    let Some(mut begun) = begun else {
        return show_next(&turn, &person, &new, None).await;
    };
    let office = turn.acts_for(&Seat::Official(begun.body.clone())).await?;
    let Some(office) = office else {
        // Of a ministry that they no longer act for: it is nobody's.
        return show_next(&turn, &person, &new, None).await;
    };
    if begun.about.is_about_the_same(&new.draft.about) {
        if matches!(subject, LogSubject::WithChanges(_)) {
            begun.open_all();
        }
        let begun = Logging {
            draft: begun,
            office,
        };
        return show_next(&turn, &person, &begun, None).await;
    }
    let viewer = turn.viewer();
    let kept = turn.services().store.result_draft(person.id).await?;
    let at = kept.map(|(_, at)| moment(&turn, at));
    let begun = Logging {
        draft: begun,
        office,
    };
    let known = known(&turn, &begun).await?;
    turn.show(views::logging::begun(
        &viewer,
        &begun.draft,
        (&known, &at.unwrap_or_default()),
        subject,
    ))
    .await
}

/// What a subject leads to.
enum Prepared {
    Draft(Box<Logging>),
    /// It cannot be logged: how it stands, and why.
    Not(Box<Screen>, Text),
    /// There is no such thing, or it is not theirs.
    Gone,
}

async fn prepare(turn: &Turn, subject: LogSubject) -> anyhow::Result<Prepared> {
    let key = turn.services().clock.now().timestamp() as u32;
    Ok(match subject {
        LogSubject::AsPlanned(id) | LogSubject::WithChanges(id) => {
            let Some((meeting, office)) = meetings::own_meeting(turn, id).await? else {
                return Ok(Prepared::Gone);
            };
            if let Some((screen, toast)) = cannot_be_held(turn, &meeting, &office).await? {
                return Ok(Prepared::Not(Box::new(screen), toast));
            }
            let mut draft = ResultDraft::planned(key, &meeting);
            if matches!(subject, LogSubject::WithChanges(_)) {
                draft.open_all();
            }
            Prepared::of(draft, office)
        }
        LogSubject::Unplanned(office) | LogSubject::Reception(office) => {
            let Some((body, office)) = body_of(turn, office).await? else {
                return Ok(Prepared::Gone);
            };
            let draft = match subject {
                LogSubject::Unplanned(_) => ResultDraft::unplanned(key, body),
                _ => ResultDraft::reception(key, body),
            };
            Prepared::of(draft, office)
        }
        LogSubject::ReceptionOf(id) => {
            let Some((result, office)) = results::own_result(turn, id).await? else {
                return Ok(Prepared::Gone);
            };
            let Some(meeting) = result
                .meeting
                .filter(|_| result.kind == ResultKind::Meeting)
            else {
                return Ok(Prepared::Gone);
            };
            let store = &turn.services().store;
            if let Some(reception) = store.result_of(meeting, ResultKind::Reception).await? {
                let screen = results::card_screen(turn, &reception, &office).await?;
                return Ok(Prepared::Not(Box::new(screen), texts::log_logged_already()));
            }
            Prepared::of(ResultDraft::reception_of(key, meeting, &result), office)
        }
        LogSubject::Correction(id) => match results::own_result(turn, id).await? {
            Some((result, office)) => Prepared::of(ResultDraft::correction(key, &result), office),
            None => Prepared::Gone,
        },
    })
}

impl Prepared {
    fn of(draft: ResultDraft, office: Office) -> Self {
        Self::Draft(Box::new(Logging { draft, office }))
    }
}

/// How a meeting stands that cannot be logged as held, and why it cannot.
async fn cannot_be_held(
    turn: &Turn,
    meeting: &Meeting,
    office: &Office,
) -> anyhow::Result<Option<(Screen, Text)>> {
    let now = turn.services().clock.now();
    let refusal = match meeting_lifecycle::after(meeting, meeting_lifecycle::Step::Hold, now) {
        Ok(_) => return Ok(None),
        Err(refusal) => refusal,
    };
    let logged = logged(turn, meeting.id).await?;
    if let (MeetingStatus::Held, Some(result)) = (meeting.plan.status, logged) {
        let screen = results::card_screen(turn, &result, office).await?;
        return Ok(Some((screen, texts::log_logged_already())));
    }
    let screen = meetings::card_screen(turn, meeting, office).await?;
    let toast = match (refusal, meeting.plan.status) {
        (meeting_lifecycle::Refusal::NotYet, _) => texts::log_not_yet(),
        (_, MeetingStatus::Cancelled) => texts::log_cancelled(),
        _ => texts::log_changed_meanwhile(),
    };
    Ok(Some((screen, toast)))
}

async fn logged(turn: &Turn, meeting: MeetingId) -> anyhow::Result<Option<MeetingResult>> {
    let store = &turn.services().store;
    Ok(store.result_of(meeting, ResultKind::Meeting).await?)
}

/// What the person is logging; one that an older version wrote and this one cannot read is none.
pub(super) async fn draft_of(turn: &Turn, person: &Person) -> anyhow::Result<Option<ResultDraft>> {
    let store = &turn.services().store;
    let kept = store.result_draft(person.id).await?;
    Ok(kept.map(|(draft, _)| draft))
}

/// The draft that a button belongs to; else what is to be shown instead is shown.
pub(super) async fn drafted(
    turn: &Turn,
    person: &Person,
    key: u32,
) -> anyhow::Result<Option<Logging>> {
    let Some(draft) = draft_of(turn, person).await? else {
        return Ok(None);
    };
    let office = turn.acts_for(&Seat::Official(draft.body.clone())).await?;
    let office = office.filter(|_| draft.key == key);
    Ok(office.map(|office| Logging { draft, office }))
}

/// The draft of this button is gone, or never was theirs.
pub(super) async fn no_draft(turn: Turn, person: Person) -> HandlerResult {
    meetings::gone(turn, person).await
}

/// Keeps the draft, and shows what is asked for next.
pub(super) async fn show_next(
    turn: &Turn,
    person: &Person,
    logging: &Logging,
    note: Option<Text>,
) -> HandlerResult {
    let mut tx = turn.begin().await?;
    keep(turn, &mut tx, person, &logging.draft).await?;
    tx.commit().await?;
    let screen = stage_screen(turn, logging, note).await?;
    turn.show(screen).await
}

pub(super) async fn keep(
    turn: &Turn,
    tx: &mut Tx,
    person: &Person,
    draft: &ResultDraft,
) -> HandlerResult {
    let now = turn.services().clock.now();
    tx.keep_result_draft(person.id, draft, now).await?;
    Ok(tx.set_step(person.id, &Step::Logging).await?)
}

pub(super) async fn stage_screen(
    turn: &Turn,
    logging: &Logging,
    note: Option<Text>,
) -> anyhow::Result<Screen> {
    let known = known(turn, logging).await?;
    Ok(views::logging::stage(
        &turn.viewer(),
        &logging.draft,
        &known,
        note,
    ))
}

/// What the bot knows of what is being logged.
pub(super) async fn known(turn: &Turn, logging: &Logging) -> anyhow::Result<Known> {
    let store = &turn.services().store;
    let draft = &logging.draft;
    let mut known = Known::default();
    if let About::Correction { result, .. } = draft.about {
        known.number = result_number(turn, result).await?;
    }
    let Stage::Part(part) = draft.stage() else {
        return Ok(known);
    };
    if part == Part::People && !draft.is_reception() {
        known.attendance = store.latest_attendance(&draft.body).await?;
    }
    let Some(meeting) = draft.meeting().filter(|_| !draft.is_reception()) else {
        return Ok(known);
    };
    known.outcomes = store.meeting_outcomes(meeting).await?;
    if part == Part::Topics {
        let planned = store.meeting(meeting).await?;
        known.planned_topics = planned.map_or_else(Vec::new, |meeting| meeting.plan.topics);
        let asked = store.most_asked(meeting, QUESTIONS_READ).await?;
        known.asked = topic_words(&asked, turn.lang(), TOPICS_FROM_QUESTIONS);
    }
    Ok(known)
}

async fn result_number(turn: &Turn, id: ResultId) -> anyhow::Result<Option<String>> {
    let result = turn.services().store.result(id).await?;
    Ok(result.map(|result| views::result::number(&turn.viewer(), &result)))
}
