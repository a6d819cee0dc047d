//! Something was promised at a meeting, or at none: it is followed from here on.
//!
//! > **Official:** `[Add a commitment]`, `[Thursday 3 December, Abai Region]`, `[1 week]`
//! > **Bot:** What will be done? …
//! > **Official:** Send a heart surgeon to Ayagoz

use chrono::NaiveDate;
use teloxide::types::Message;

use crate::{
    bot::{HandlerResult, citizen::odd, step::Step, turn::Turn},
    domain::{
        calendar::Month,
        meeting::MeetingId,
        office::{Office, OfficeId},
        person::Person,
        trail::Act,
        typed_date::read_day,
    },
    i18n::texts,
    store::NewCommitment,
    views,
};

use super::{
    super::meetings::gone, card, keep_words, official, refusal_text, too_long, write_down,
};

/// Meetings offered as those at which it was promised.
const MEETINGS_OFFERED: u32 = 6;

/// Something was promised at a meeting, or at none: at which?
pub async fn ask_meeting(turn: Turn, person: Person, office: OfficeId) -> HandlerResult {
    let Some((office, body)) = official(&turn, office).await? else {
        return gone(turn, person).await;
    };
    let store = &turn.services().store;
    let viewer = turn.viewer();
    let begun = store.meetings_begun(&body, None, viewer.today, MEETINGS_OFFERED);
    let mut meetings = Vec::new();
    for meeting in begun.await? {
        meetings.extend(store.meeting(meeting).await?);
    }
    turn.show(views::commitment::ask_meeting(
        &viewer, office.id, &meetings,
    ))
    .await
}

/// By when?
pub async fn ask_due(
    turn: Turn,
    person: Person,
    (office, meeting): (OfficeId, Option<MeetingId>),
) -> HandlerResult {
    let Some(office) = office_of_meeting(&turn, office, meeting).await? else {
        return gone(turn, person).await;
    };
    let choice = (office.id, meeting);
    await_day(&turn, &person, choice).await?;
    turn.show(views::commitment::ask_due(&turn.viewer(), choice, None))
        .await
}

/// The day can be written, on the calendar too.
async fn await_day(
    turn: &Turn,
    person: &Person,
    (office, meeting): (OfficeId, Option<MeetingId>),
) -> anyhow::Result<()> {
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::DatingNewCommitment { office, meeting })
        .await?;
    tx.commit().await?;
    Ok(())
}

/// The office, where the meeting is one of its ministry.
async fn office_of_meeting(
    turn: &Turn,
    office: OfficeId,
    meeting: Option<MeetingId>,
) -> anyhow::Result<Option<Office>> {
    let Some((office, body)) = official(turn, office).await? else {
        return Ok(None);
    };
    let is_theirs = match meeting {
        Some(meeting) => {
            let meeting = turn.services().store.meeting(meeting).await?;
            meeting.is_some_and(|meeting| meeting.plan.body == body)
        }
        None => true,
    };
    Ok(is_theirs.then_some(office))
}

/// A month of days to choose from.
pub async fn due_days(
    turn: Turn,
    person: Person,
    (office, meeting, month): (OfficeId, Option<MeetingId>, Month),
) -> HandlerResult {
    match office_of_meeting(&turn, office, meeting).await? {
        Some(office) => {
            let choice = (office.id, meeting);
            await_day(&turn, &person, choice).await?;
            turn.show(views::commitment::due_calendar(
                &turn.viewer(),
                choice,
                month,
            ))
            .await
        }
        None => gone(turn, person).await,
    }
}

/// The day; waits for what is promised.
pub async fn take_due(
    turn: Turn,
    person: Person,
    (office, meeting, due_on): (OfficeId, Option<MeetingId>, NaiveDate),
) -> HandlerResult {
    let Some(office) = office_of_meeting(&turn, office, meeting).await? else {
        return gone(turn, person).await;
    };
    let viewer = turn.viewer();
    if due_on < viewer.today {
        let refusal = Some(texts::due_is_past());
        let choice = (office.id, meeting);
        return turn
            .show(views::commitment::ask_due(&viewer, choice, refusal))
            .await;
    }
    let step = Step::Committing {
        office: office.id,
        meeting,
        due_on,
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &step).await?;
    tx.commit().await?;
    turn.show(views::commitment::ask_promise(
        &viewer, office.id, due_on, None,
    ))
    .await
}

/// A day was typed.
pub async fn take_typed_due(
    turn: Turn,
    person: Person,
    message: Message,
    (words, (office, meeting)): (String, (OfficeId, Option<MeetingId>)),
) -> HandlerResult {
    let Some(known) = office_of_meeting(&turn, office, meeting).await? else {
        return odd::free_text(turn, person, message, words).await;
    };
    match read_day(&words, turn.viewer().today) {
        Some(due_on) => take_due(turn, person, (known.id, meeting, due_on)).await,
        None => {
            let refusal = Some(texts::due_not_understood());
            let choice = (known.id, meeting);
            turn.show(views::commitment::ask_due(&turn.viewer(), choice, refusal))
                .await
        }
    }
}

/// What is promised.
pub async fn take_promise(
    turn: Turn,
    person: Person,
    message: Message,
    (words, (office, meeting, due_on)): (String, (OfficeId, Option<MeetingId>, NaiveDate)),
) -> HandlerResult {
    let office = office_of_meeting(&turn, office, meeting).await?;
    let Some((office, body)) = office.and_then(|office| {
        let body = office.seat.body().cloned()?;
        Some((office, body))
    }) else {
        return odd::free_text(turn, person, message, words).await;
    };
    let viewer = turn.viewer();
    if let Some(refusal) = too_long(&words) {
        keep_words(&turn, &person, &message, words).await?;
        let screen = views::commitment::ask_promise(&viewer, office.id, due_on, Some(refusal));
        return turn.show(screen).await;
    }
    let new = NewCommitment {
        body: &body,
        submission: None,
        meeting,
        words: Some(&words),
        due_on,
    };
    if let Err(refusal) = new.check(viewer.today) {
        // A night has passed.
        keep_words(&turn, &person, &message, words).await?;
        let choice = (office.id, meeting);
        let screen = views::commitment::ask_due(&viewer, choice, Some(refusal_text(refusal)));
        return turn.show(screen).await;
    }
    let mut tx = turn.begin().await?;
    let id = tx.commit_to(&new, turn.services().clock.now()).await?;
    let due_on = due_on.to_string();
    let act = (Act::Committed, id);
    write_down(&turn, &mut tx, &office, act, (None, Some(&due_on))).await?;
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    card(turn, person, id).await
}
