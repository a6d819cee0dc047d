//! Cancelling a meeting: with a reason that citizens will read, and a last question that says how many are told.
//!
//! > **Official:** `[Cancel the meeting]`
//! > **Bot:** Why will the meeting not be? `[The venue is closed]` …
//! > **Official:** The hall has burnt down.
//! > **Bot:** Cancel this meeting? 4,310 people will be told … `[Yes, cancel it]`

use super::meetings::{self, card_screen, gone, outdated, own_meeting};
use crate::{
    bot::{HandlerResult, citizen::odd, step::Step as Waiting, turn::Turn},
    domain::{
        cancellation::LONGEST_WORDS,
        meeting::{Meeting, MeetingId, Plan},
        meeting_lifecycle::{self, Step},
        notice::Heard,
        person::Person,
        shortening::length,
        trail::{Act, Actor},
    },
    i18n::texts,
    views::{self, Screen, cancelling::Chosen},
};
use teloxide::types::Message;

/// `[Cancel the meeting]`: waits for a reason.
pub async fn ask_reason(
    turn: Turn,
    person: Person,
    (id, revision): (MeetingId, u32),
) -> HandlerResult {
    let Some((meeting, office)) = own_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    if !is_cancellable(&turn, &meeting, revision) {
        return outdated(turn, &meeting, &office).await;
    }
    let step = Waiting::CancellingMeeting {
        meeting: id,
        revision,
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &step).await?;
    tx.commit().await?;
    turn.show(views::cancelling::ask_reason(
        &turn.viewer(),
        &meeting,
        false,
    ))
    .await
}

fn is_cancellable(turn: &Turn, meeting: &Meeting, revision: u32) -> bool {
    let now = turn.services().clock.now();
    views::revision_of(meeting) == revision
        && meeting_lifecycle::after(meeting, Step::Cancel, now).is_ok()
}

/// The reason came in their own words.
pub async fn take_words(
    turn: Turn,
    person: Person,
    message: Message,
    (text, (id, revision)): (String, (MeetingId, u32)),
) -> HandlerResult {
    let Some((meeting, office)) = own_meeting(&turn, id).await? else {
        return odd::free_text(turn, person, message, text).await;
    };
    if !is_cancellable(&turn, &meeting, revision) {
        return outdated(turn, &meeting, &office).await;
    }
    let words = text.trim();
    if length(words) > LONGEST_WORDS {
        let screen = views::cancelling::ask_reason(&turn.viewer(), &meeting, true);
        return turn.show(screen).await;
    }
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.keep_cancellation_words(person.id, id, words, now)
        .await?;
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    let screen = confirm_screen(&turn, &person, &meeting, Chosen::OwnWords, words).await?;
    turn.show(screen).await
}

/// A ready reason is chosen: asks once more.
pub async fn confirm(
    turn: Turn,
    person: Person,
    (id, revision, chosen): (MeetingId, u32, Chosen),
) -> HandlerResult {
    let Some((meeting, office)) = own_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let reason = reason(&turn, &person, id, chosen).await?;
    let (true, Some(reason)) = (is_cancellable(&turn, &meeting, revision), reason) else {
        return outdated(turn, &meeting, &office).await;
    };
    let screen = confirm_screen(&turn, &person, &meeting, chosen, &reason).await?;
    turn.show(screen).await
}

async fn confirm_screen(
    turn: &Turn,
    person: &Person,
    meeting: &Meeting,
    chosen: Chosen,
    reason: &str,
) -> anyhow::Result<Screen> {
    let people = if meeting.is_public() {
        let store = &turn.services().store;
        Some(store.people_to_tell(meeting.id, true, person.id).await?)
    } else {
        None
    };
    Ok(views::cancelling::confirm(
        &turn.viewer(),
        meeting,
        chosen,
        reason,
        people,
    ))
}

/// As it will be kept; none where no words were written for this meeting.
async fn reason(
    turn: &Turn,
    person: &Person,
    id: MeetingId,
    chosen: Chosen,
) -> anyhow::Result<Option<String>> {
    Ok(match chosen {
        Chosen::Ready(reason) => Some(reason.kept()),
        Chosen::OwnWords => {
            let store = &turn.services().store;
            store.cancellation_words(person.id, id).await?
        }
    })
}

/// `[Yes, cancel it]`: whoever heard of it is told.
pub async fn cancel(
    turn: Turn,
    person: Person,
    (id, revision, chosen): (MeetingId, u32, Chosen),
) -> HandlerResult {
    let Some((meeting, office)) = own_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let now = turn.services().clock.now();
    let status = meeting_lifecycle::after(&meeting, Step::Cancel, now);
    let reason = reason(&turn, &person, id, chosen).await?;
    let status = status
        .ok()
        .filter(|_| views::revision_of(&meeting) == revision);
    let (Some(status), Some(reason)) = (status, reason) else {
        return outdated(turn, &meeting, &office).await;
    };
    let plan = Plan {
        status,
        ..meeting.plan.clone()
    };
    let changes = meeting.plan.changes_to(&plan);
    let actor = Actor::Office(office);
    let mut tx = turn.begin().await?;
    tx.revise_meeting(id, &plan, &changes, &actor.to_string(), now)
        .await?;
    tx.keep_cancellation_reason(id, &reason).await?;
    if meeting.is_public() {
        let heard = Heard::of_plan(&plan);
        tx.notify_of_own_act(person.id, id, &heard, false, now)
            .await?;
    }
    tx.tell_akimats_it_is_off(&meeting, &meeting.plan.regions, person.id, now)
        .await?;
    tx.delete_cancellation_words(person.id).await?;
    tx.record(
        &actor,
        Act::MeetingCancelled,
        &meetings::subject(id),
        (None, Some(&reason)),
        now,
    )
    .await?;
    tx.commit().await?;
    let Some((meeting, office)) = own_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let screen = card_screen(&turn, &meeting, &office).await?;
    turn.show_saying(screen, texts::meeting_is_cancelled())
        .await
}
