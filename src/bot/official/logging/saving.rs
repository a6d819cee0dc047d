//! Saving what was logged or corrected: the meeting is held, the figures stand, the receipt is on its way.

use chrono::{DateTime, Utc};

use super::{Logging, drafted, logged, no_draft, show_next};
use crate::{
    bot::{
        HandlerResult,
        official::{meetings, results},
        turn::Turn,
    },
    domain::{
        calendar::instant,
        meeting::{Meeting, MeetingId, MeetingStatus, MeetingTime, Plan},
        notice::Notice,
        person::Person,
        result::{MeetingResult, ResultChange, ResultFacts, ResultField, ResultId, ResultKind},
        result_draft::{About, ResultDraft, Stage},
        result_words::TypedRefusal,
        tension::MeetingHeld,
        trail::{Act, Actor},
    },
    i18n::{Text, texts},
    store::{NewResult, Tx},
    views,
};

/// What came of saving.
enum Saved {
    Done(ResultId),
    /// Somebody was quicker, or it stands otherwise now: how it stands is shown, and nothing else is done.
    Not(Text),
}

/// `[Save]`
pub async fn save(turn: Turn, person: Person, key: u32) -> HandlerResult {
    let Some(logging) = drafted(&turn, &person, key).await? else {
        return no_draft(turn, person).await;
    };
    let viewer = turn.viewer();
    let facts = match logging.draft.facts(viewer.today) {
        _ if logging.draft.stage() != Stage::Review => {
            return show_next(&turn, &person, &logging, None).await;
        }
        Ok(Some(facts)) => facts,
        Ok(None) => {
            let note = Some(texts::log_incomplete());
            return show_next(&turn, &person, &logging, note).await;
        }
        Err(refusal) => {
            let note = views::logging::refusal(&viewer, TypedRefusal::Cannot(refusal));
            return show_next(&turn, &person, &logging, Some(note)).await;
        }
    };
    match logging.draft.about {
        About::Planned { meeting, .. } => save_planned(turn, person, logging, meeting, facts).await,
        About::Unplanned => save_unplanned(turn, person, logging, facts).await,
        About::Reception { meeting } => save_reception(turn, person, logging, meeting, facts).await,
        About::Correction {
            result, revision, ..
        } => save_correction(turn, person, logging, (result, revision), facts).await,
    }
}

/// The meeting as it stands once it was held.
fn held(plan: &Plan, facts: &ResultFacts) -> Plan {
    let time = match plan.time {
        MeetingTime::Day { on, .. } if on == facts.held_on => plan.time,
        _ => MeetingTime::Day {
            on: facts.held_on,
            hours: None,
        },
    };
    Plan {
        status: MeetingStatus::Held,
        held_by: facts.held_by,
        time,
        ..plan.clone()
    }
}

async fn save_planned(
    turn: Turn,
    person: Person,
    mut logging: Logging,
    id: MeetingId,
    facts: ResultFacts,
) -> HandlerResult {
    let Some((meeting, office)) = meetings::own_meeting(&turn, id).await? else {
        return no_draft(turn, person).await;
    };
    if let Some((screen, toast)) = super::cannot_be_held(&turn, &meeting, &office).await? {
        return turn.show_saying(screen, toast).await;
    }
    let current = ResultDraft::planned(logging.draft.key, &meeting).about;
    if logging.draft.about != current {
        // The plan is another one: the official looks once more.
        logging.draft.about = current;
        let note = Some(texts::log_changed_meanwhile());
        return show_next(&turn, &person, &logging, note).await;
    }
    let now = turn.services().clock.now();
    let actor = Actor::Office(office);
    let mut tx = turn.begin().await?;
    let new = new_result(&turn, &logging, ResultKind::Meeting, Some(id), &facts);
    let saved = match tx.log_result(&new, now).await? {
        Some(result) => {
            let plan = held(&meeting.plan, &facts);
            hold(&turn, &mut tx, &meeting, &plan, &actor).await?;
            let act = (Act::MeetingLogged, subject_of(Some(id), result));
            record(&mut tx, &actor, act, &facts, now).await?;
            Saved::Done(result)
        }
        None => Saved::Not(texts::log_logged_already()),
    };
    let logged_before = async || logged(&turn, id).await;
    finish(&turn, &person, &logging, tx, saved, logged_before).await
}

/// The meeting is held, or what is known of it is corrected: another revision, and a line in its trail.
async fn hold(
    turn: &Turn,
    tx: &mut Tx,
    meeting: &Meeting,
    plan: &Plan,
    actor: &Actor,
) -> anyhow::Result<()> {
    let now = turn.services().clock.now();
    let changes = meeting.plan.changes_to(plan);
    tx.revise_meeting(meeting.id, plan, &changes, &actor.to_string(), now)
        .await?;
    settle_alerts(turn, tx, meeting.id, plan).await
}

/// Alerts of social tension that this meeting meets are met; those that it no longer does are open again.
async fn settle_alerts(
    turn: &Turn,
    tx: &mut Tx,
    meeting: MeetingId,
    plan: &Plan,
) -> anyhow::Result<()> {
    let services = turn.services();
    let held_on = plan.time.begins_on();
    let hours = plan.time.hours();
    let held = MeetingHeld {
        meeting,
        body: &plan.body,
        regions: &plan.regions,
        held_by: plan.held_by,
        held_on,
        began_at: hours.map(|hours| instant(held_on.and_time(hours.starts))),
    };
    let acting_counts = services.rules.counting.acting_counts;
    tx.tension_met_by(&held, acting_counts, services.clock.now())
        .await?;
    Ok(())
}

async fn save_unplanned(
    turn: Turn,
    person: Person,
    logging: Logging,
    facts: ResultFacts,
) -> HandlerResult {
    let now = turn.services().clock.now();
    let actor = Actor::Office(logging.office.clone());
    let draft = &logging.draft;
    let plan = Plan {
        kind: draft.kind,
        status: MeetingStatus::Held,
        body: draft.body.clone(),
        held_by: facts.held_by,
        regions: draft.regions.clone(),
        time: MeetingTime::Day {
            on: facts.held_on,
            hours: None,
        },
        venue: None,
        district: None,
        topics: Vec::new(),
    };
    let mut tx = turn.begin().await?;
    let meeting = tx.plan_meeting(&plan, now).await?;
    let new = new_result(&turn, &logging, ResultKind::Meeting, Some(meeting), &facts);
    let saved = match tx.log_result(&new, now).await? {
        Some(result) => {
            settle_alerts(&turn, &mut tx, meeting, &plan).await?;
            let act = (Act::MeetingLogged, subject_of(Some(meeting), result));
            record(&mut tx, &actor, act, &facts, now).await?;
            Saved::Done(result)
        }
        None => Saved::Not(texts::log_logged_already()),
    };
    finish(&turn, &person, &logging, tx, saved, async || Ok(None)).await
}

async fn save_reception(
    turn: Turn,
    person: Person,
    logging: Logging,
    meeting: Option<MeetingId>,
    facts: ResultFacts,
) -> HandlerResult {
    let now = turn.services().clock.now();
    let actor = Actor::Office(logging.office.clone());
    let mut tx = turn.begin().await?;
    let new = new_result(&turn, &logging, ResultKind::Reception, meeting, &facts);
    let saved = match tx.log_result(&new, now).await? {
        Some(result) => {
            let act = (Act::ReceptionLogged, subject_of(meeting, result));
            record(&mut tx, &actor, act, &facts, now).await?;
            Saved::Done(result)
        }
        None => Saved::Not(texts::log_logged_already()),
    };
    let store = &turn.services().store;
    let logged_before = async || match meeting {
        Some(meeting) => Ok(store.result_of(meeting, ResultKind::Reception).await?),
        None => Ok(None),
    };
    finish(&turn, &person, &logging, tx, saved, logged_before).await
}

async fn save_correction(
    turn: Turn,
    person: Person,
    mut logging: Logging,
    (id, revision): (ResultId, i64),
    facts: ResultFacts,
) -> HandlerResult {
    let Some((result, office)) = results::own_result(&turn, id).await? else {
        return no_draft(turn, person).await;
    };
    let store = &turn.services().store;
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    if result.revision != revision {
        // Their words are not lost: they can go on from how it stands now, once they have seen it.
        logging.draft.about = ResultDraft::correction(logging.draft.key, &result).about;
        super::keep(&turn, &mut tx, &person, &logging.draft).await?;
        tx.commit().await?;
        let screen = results::card_screen(&turn, &result, &office).await?;
        return turn
            .show_saying(screen, texts::log_changed_meanwhile())
            .await;
    }
    let changes = result.facts.changes_to(&facts);
    let actor = Actor::Office(office.clone());
    let saved = if changes.is_empty() {
        tx.delete_result_draft(person.id).await?;
        Saved::Not(texts::log_nothing_changed())
    } else if tx
        .correct_result((id, revision), &facts, &changes, office.id, now)
        .await?
    {
        let meeting = match result
            .meeting
            .filter(|_| result.kind == ResultKind::Meeting)
        {
            Some(meeting) => store.meeting(meeting).await?,
            None => None,
        };
        if let Some(meeting) = meeting {
            let plan = held(&meeting.plan, &facts);
            hold(&turn, &mut tx, &meeting, &plan, &actor).await?;
        }
        let subject = subject_of(result.meeting, id);
        for (old, new) in values_for_trail(&changes) {
            tx.record(&actor, Act::ResultCorrected, &subject, (old, new), now)
                .await?;
        }
        Saved::Done(id)
    } else {
        Saved::Not(texts::log_changed_meanwhile())
    };
    let current = async || Ok(store.result(id).await?);
    finish(&turn, &person, &logging, tx, saved, current).await
}

fn new_result<'a>(
    turn: &Turn,
    logging: &'a Logging,
    kind: ResultKind,
    meeting: Option<MeetingId>,
    facts: &'a ResultFacts,
) -> NewResult<'a> {
    let region = logging.draft.regions.first().copied();
    NewResult {
        kind,
        meeting,
        body: &logging.draft.body,
        region: region.filter(|_| meeting.is_none()),
        facts,
        lang: turn.lang(),
    }
}

/// Promises the receipt, forgets the draft, and shows the result as it stands. Where somebody was quicker, `current` is shown.
async fn finish(
    turn: &Turn,
    person: &Person,
    logging: &Logging,
    mut tx: Tx,
    saved: Saved,
    current: impl AsyncFnOnce() -> anyhow::Result<Option<MeetingResult>>,
) -> HandlerResult {
    let store = &turn.services().store;
    let now = turn.services().clock.now();
    let (result, toast) = match saved {
        Saved::Done(id) => {
            tx.delete_result_draft(person.id).await?;
            tx.clear_step(person.id).await?;
            let receipt = Notice::ResultSaved { result: id };
            tx.promise(&receipt, &[person.id], now).await?;
            tx.commit().await?;
            (store.result(id).await?, texts::result_is_saved())
        }
        Saved::Not(toast) => {
            tx.commit().await?;
            (current().await?, toast)
        }
    };
    match result {
        Some(result) => {
            let screen = results::card_screen(turn, &result, &logging.office).await?;
            turn.show_saying(screen, toast).await
        }
        None => no_draft(turn.clone(), person.clone()).await,
    }
}

async fn record(
    tx: &mut Tx,
    actor: &Actor,
    (act, subject): (Act, String),
    facts: &ResultFacts,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let held_on = facts.held_on.to_string();
    tx.record(actor, act, &subject, (None, Some(&held_on)), now)
        .await?;
    Ok(())
}

/// The meeting, where there is one: it has a name in the trail of all acts.
pub(in crate::bot::official) fn subject_of(meeting: Option<MeetingId>, result: ResultId) -> String {
    match meeting {
        Some(meeting) => format!("meeting {}", meeting.0),
        None => format!("result {}", result.0),
    }
}

/// A line for each figure, day and holder that was corrected, and one for all words together: these stand in the result's own
/// trail.
fn values_for_trail(changes: &[ResultChange]) -> Vec<(Option<&str>, Option<&str>)> {
    let has_value = |change: &&ResultChange| {
        change.field.is_figure()
            || matches!(change.field, ResultField::HeldOn | ResultField::HeldBy)
    };
    let values = changes.iter().filter(has_value);
    let mut lines: Vec<_> = values
        .map(|change| (change.old.as_deref(), change.new.as_deref()))
        .collect();
    if lines.len() < changes.len() {
        lines.push((None, None));
    }
    lines
}
