//! What was written becomes a planned meeting, or a change of one.

use super::{go_on_with, last_look, own_draft, reasons};
use crate::{
    bot::{
        HandlerResult,
        official::meetings::{self, gone, own_meeting},
        turn::Turn,
    },
    domain::{
        meeting::{Change, Field, Meeting, MeetingId, MeetingStatus},
        meeting_change::{self, Decided},
        meeting_draft::{Form, MeetingDraft, Part},
        meeting_lifecycle::{self, Step},
        notice::Heard,
        office::Office,
        person::Person,
        trail::{Act, Actor},
    },
    i18n::texts,
    views,
};

/// What can be changed about a planned meeting.
pub async fn edit(turn: Turn, person: Person, (id, revision): (MeetingId, u32)) -> HandlerResult {
    let Some((meeting, office)) = own_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    if !is_changeable(&turn, &meeting, revision) {
        return meetings::outdated(turn, &meeting, &office).await;
    }
    turn.show(views::planning::edit(&turn.viewer(), &meeting))
        .await
}

/// One part of a planned meeting is to be another.
pub async fn edit_from(
    turn: Turn,
    person: Person,
    (id, revision, part): (MeetingId, u32, Part),
) -> HandlerResult {
    let Some((meeting, office)) = own_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    if !is_changeable(&turn, &meeting, revision) {
        return meetings::outdated(turn, &meeting, &office).await;
    }
    let draft = MeetingDraft::change_of(&meeting, part);
    go_on_with(turn, person, draft).await
}

fn is_changeable(turn: &Turn, meeting: &Meeting, revision: u32) -> bool {
    let now = turn.services().clock.now();
    views::revision_of(meeting) == revision
        && meeting_lifecycle::after(meeting, Step::Edit, now).is_ok()
}

/// `[Save the plan]`, `[Save the change]`
pub async fn save(turn: Turn, person: Person, form: Form) -> HandlerResult {
    let Some((draft, office)) = own_draft(&turn, &person, form).await? else {
        // Tapped twice: what the first tap saved stands among the ministry's meetings.
        return meetings::list_saying(turn, person, texts::plan_nothing_begun()).await;
    };
    match draft.changed {
        None => save_plan(turn, person, draft, office).await,
        Some(changed) => {
            let Some((meeting, office)) = own_meeting(&turn, changed.meeting).await? else {
                return gone(turn, person).await;
            };
            if meeting.revision == changed.revision {
                save_change(turn, person, draft, meeting, office).await
            } else {
                // What was chosen is kept where it can be seen; the meeting shows how it stands.
                let mut tx = turn.begin().await?;
                tx.delete_meeting_draft(person.id, Form::Change).await?;
                tx.commit().await?;
                meetings::outdated(turn, &meeting, &office).await
            }
        }
    }
}

async fn save_plan(
    turn: Turn,
    person: Person,
    mut draft: MeetingDraft,
    office: Office,
) -> HandlerResult {
    let today = turn.viewer().today;
    // A draft of last month: the day has passed meanwhile.
    if draft.time.is_some_and(|time| time.finishes_on() < today) {
        draft.time = None;
    }
    let (None, Some(plan)) = (draft.missing(), draft.plan(MeetingStatus::Planned)) else {
        draft.at = draft.missing();
        return go_on_with(turn, person, draft).await;
    };
    let reasons = reasons(&turn, &draft).await?;
    let now = turn.services().clock.now();
    let actor = Actor::Office(office.clone());
    let mut tx = turn.begin().await?;
    let id = tx.plan_meeting(&plan, now).await?;
    tx.keep_reasons(id, &reasons, now).await?;
    tx.delete_meeting_draft(person.id, Form::Plan).await?;
    let new = plan.time.to_string();
    let subject = meetings::subject(id);
    tx.record(
        &actor,
        Act::MeetingPlanned,
        &subject,
        (None, Some(&new)),
        now,
    )
    .await?;
    tx.commit().await?;
    let Some((meeting, office)) = own_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let screen = meetings::card_screen(&turn, &meeting, &office).await?;
    turn.show_saying(screen, texts::plan_saved()).await
}

async fn save_change(
    turn: Turn,
    person: Person,
    draft: MeetingDraft,
    before: Meeting,
    office: Office,
) -> HandlerResult {
    let now = turn.services().clock.now();
    let wanted = draft.plan(before.plan.status);
    let decided = wanted.and_then(|wanted| meeting_change::decide(&before, wanted, now).ok());
    let Some(decided) = decided else {
        return meetings::outdated(turn, &before, &office).await;
    };
    if decided.changes.is_empty() {
        let screen = last_look(&turn, &person, &draft).await?;
        return turn.show(screen).await;
    }
    let reasons = reasons(&turn, &draft).await?;
    let id = before.id;
    let actor = Actor::Office(office);
    let mut tx = turn.begin().await?;
    let Decided {
        plan,
        changes,
        is_moved,
        asked_again,
    } = &decided;
    tx.revise_meeting(id, plan, changes, &actor.to_string(), now)
        .await?;
    let left: Vec<_> = before
        .plan
        .regions
        .iter()
        .copied()
        .filter(|region| !plan.regions.contains(region))
        .collect();
    tx.tell_akimats_it_is_off(&before, &left, person.id, now)
        .await?;
    if !asked_again.is_empty() {
        tx.tell_akimats_it_is_changed(&before, asked_again, person.id, now)
            .await?;
        tx.void_agreements(id, asked_again, now).await?;
        tx.ask_akimats(id, now).await?;
    }
    if let (true, Some(reason)) = (is_moved, &draft.reason) {
        tx.keep_move_reason(id, reason, now).await?;
    }
    let new_regions: Vec<_> = reasons
        .into_iter()
        .filter(|reason| !before.plan.regions.contains(&reason.region))
        .collect();
    tx.keep_reasons(id, &new_regions, now).await?;
    if before.plan.status == MeetingStatus::Announced && *is_moved {
        let heard = Heard::of_plan(plan);
        tx.notify_of_own_act(person.id, id, &heard, false, now)
            .await?;
    }
    tx.delete_meeting_draft(person.id, Form::Change).await?;
    let telling = most_telling(changes);
    let old = telling.and_then(|change| change.old.as_deref());
    let new = telling.and_then(|change| change.new.as_deref());
    tx.record(
        &actor,
        Act::MeetingChanged,
        &meetings::subject(id),
        (old, new),
        now,
    )
    .await?;
    tx.commit().await?;
    let Some((meeting, office)) = own_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let screen = meetings::card_screen(&turn, &meeting, &office).await?;
    turn.show_saying(screen, texts::change_saved()).await
}

/// What a reader of the trail asks for first. Topics are never it: they may be what citizens asked, in their words.
fn most_telling(changes: &[Change]) -> Option<&Change> {
    const IN_ORDER: [Field; 4] = [Field::Time, Field::Regions, Field::Venue, Field::District];
    IN_ORDER
        .iter()
        .find_map(|field| changes.iter().find(|change| change.field == *field))
}
