//! An akimat proposes another date or place.
//!
//! > **Serik:** `[Propose a date]`
//! > **Bot:** Which day suits? … `[4]` …
//! > **Serik:** `[4]`, `[11:00]`
//! > **Bot:** Proposed: Friday 4 December, 11:00. Why does the planned date not suit? `[Hall is busy]` `[Other event]` …
//!
//! What is proposed waits in a draft for its reason; each button carries the offer that it belongs to.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use teloxide::types::Message;

use super::{
    agreements::{Answer, Refused, answer, check_note, check_words, decided, refuse},
    hosting::{OwnMeeting, hosted},
};
use crate::{
    bot::{HandlerResult, citizen::odd, official::meetings::gone, step::Step, turn::Turn},
    domain::{
        agreement::{Counter, CounterReason, LONGEST_VENUE, Move, Offer},
        calendar::Month,
        meeting::MeetingId,
        person::Person,
        typed_date,
    },
    i18n::{Text, texts},
    store::{Draft, DraftKind},
    views::{self, Screen},
};

/// What is proposed, until its reason is given.
#[derive(Serialize, Deserialize)]
struct CounterDraft {
    offer: Offer,
    counter: Counter,
}

/// `[Propose a date]`: the days of a month; a day may be typed too.
pub async fn days(turn: Turn, person: Person, (offer, month): (Offer, Month)) -> HandlerResult {
    let own = match decided(&turn, offer, Move::Counter).await? {
        Ok((own, _)) => own,
        Err(refused) => return refuse(turn, person, offer, refused).await,
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::ProposingDay { offer })
        .await?;
    tx.commit().await?;
    let screen = days_screen(&turn, &own, offer, month, own.takes_back()).await?;
    turn.show(screen).await
}

async fn days_screen(
    turn: &Turn,
    own: &OwnMeeting,
    offer: Offer,
    month: Month,
    refusal: Option<Text>,
) -> anyhow::Result<Screen> {
    let days = (month.first_day(), month.last_day());
    let store = &turn.services().store;
    let busy = store.busy_days(&own.meeting, offer.region, days).await?;
    Ok(views::counter::days(
        &turn.viewer(),
        offer,
        month,
        &busy,
        refusal,
    ))
}

/// A day was typed.
pub async fn take_day(
    turn: Turn,
    person: Person,
    message: Message,
    (words, offer): (String, Offer),
) -> HandlerResult {
    let own = match decided(&turn, offer, Move::Counter).await? {
        Ok((own, _)) => own,
        Err(refused) => return refuse_words(turn, person, message, words, offer, refused).await,
    };
    let today = turn.viewer().today;
    match typed_date::read_day(&words, today).filter(|on| *on >= today) {
        Some(on) => ask_hour(turn, person, &own, (offer, on)).await,
        None => {
            let month = Month::of(own.meeting.plan.time.begins_on().max(today));
            let refusal = Some(texts::day_not_read());
            let screen = days_screen(&turn, &own, offer, month, refusal).await?;
            turn.show(screen).await
        }
    }
}

/// `[4]`
pub async fn hours(turn: Turn, person: Person, (offer, on): (Offer, NaiveDate)) -> HandlerResult {
    let own = match decided(&turn, offer, Move::Counter).await? {
        Ok((own, _)) => own,
        Err(refused) => return refuse(turn, person, offer, refused).await,
    };
    if on < turn.viewer().today {
        // A calendar of another day.
        return days(turn, person, (offer, Month::of(on))).await;
    }
    ask_hour(turn, person, &own, (offer, on)).await
}

async fn ask_hour(
    turn: Turn,
    person: Person,
    own: &OwnMeeting,
    (offer, on): (Offer, NaiveDate),
) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::ProposingHour { offer, on })
        .await?;
    tx.commit().await?;
    let planned = own.meeting.plan.time.hours().map(|hours| hours.starts);
    turn.show(views::counter::hours(
        &turn.viewer(),
        offer,
        on,
        planned,
        None,
    ))
    .await
}

/// An hour was typed.
pub async fn take_hour(
    turn: Turn,
    person: Person,
    message: Message,
    (words, (offer, on)): (String, (Offer, NaiveDate)),
) -> HandlerResult {
    let own = match decided(&turn, offer, Move::Counter).await? {
        Ok((own, _)) => own,
        Err(refused) => return refuse_words(turn, person, message, words, offer, refused).await,
    };
    if let Some(at) = typed_date::read_time(&words) {
        return propose(turn, person, offer, Counter::Time { on, starts: at }).await;
    }
    let planned = own.meeting.plan.time.hours().map(|hours| hours.starts);
    let refusal = Some(texts::hour_not_read());
    turn.show(views::counter::hours(
        &turn.viewer(),
        offer,
        on,
        planned,
        refusal,
    ))
    .await
}

/// `[11:00]`
pub async fn choose_hour(
    turn: Turn,
    person: Person,
    (offer, on, at): (Offer, NaiveDate, NaiveTime),
) -> HandlerResult {
    if on < turn.viewer().today {
        return days(turn, person, (offer, Month::of(on))).await;
    }
    propose(turn, person, offer, Counter::Time { on, starts: at }).await
}

/// `[Propose a place]`: typed, or one that was used before.
pub async fn places(turn: Turn, person: Person, offer: Offer) -> HandlerResult {
    let own = match decided(&turn, offer, Move::Counter).await? {
        Ok((own, _)) => own,
        Err(refused) => return refuse(turn, person, offer, refused).await,
    };
    if !own.meeting.plan.has_venue_in(offer.region) {
        return begin_again(turn, person, offer).await;
    }
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::ProposingPlace { offer })
        .await?;
    tx.commit().await?;
    show_places(turn, offer, own.takes_back()).await
}

async fn show_places(turn: Turn, offer: Offer, refusal: Option<Text>) -> HandlerResult {
    let store = &turn.services().store;
    let used = store.venues_used(offer.region, offer.meeting).await?;
    turn.show(views::counter::place(&turn.viewer(), offer, &used, refusal))
        .await
}

/// A place was typed.
pub async fn take_place(
    turn: Turn,
    person: Person,
    message: Message,
    (words, offer): (String, Offer),
) -> HandlerResult {
    if let Err(refused) = decided(&turn, offer, Move::Counter).await? {
        return refuse_words(turn, person, message, words, offer, refused).await;
    }
    match check_words(&words, LONGEST_VENUE) {
        Ok(venue) => propose(turn, person, offer, Counter::Place { venue }).await,
        Err(refusal) => {
            odd::keep_text(&turn, &person, &message, words).await?;
            show_places(turn, offer, Some(refusal)).await
        }
    }
}

/// The place where another meeting in the region is or was.
pub async fn choose_place(
    turn: Turn,
    person: Person,
    (offer, like): (Offer, MeetingId),
) -> HandlerResult {
    let own = hosted(&turn, offer.meeting, offer.region).await?;
    let has_venue = own.is_some_and(|own| own.meeting.plan.has_venue_in(offer.region));
    let other = hosted(&turn, like, offer.region).await?;
    match other.and_then(|other| other.meeting.plan.venue) {
        Some(venue) if has_venue => propose(turn, person, offer, Counter::Place { venue }).await,
        _ => places(turn, person, offer).await,
    }
}

/// Keeps what is proposed, and asks why.
async fn propose(turn: Turn, person: Person, offer: Offer, counter: Counter) -> HandlerResult {
    if let Err(refused) = decided(&turn, offer, Move::Counter).await? {
        return refuse(turn, person, offer, refused).await;
    }
    let draft = CounterDraft { offer, counter };
    let kept = Draft {
        content: serde_json::to_string(&draft)?,
        message_id: 0,
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.keep_draft(person.id, DraftKind::Counter, &kept, now)
        .await?;
    tx.set_step(person.id, &Step::ProposingWhy { offer })
        .await?;
    tx.commit().await?;
    turn.show(views::counter::reasons(
        &turn.viewer(),
        offer,
        &draft.counter,
    ))
    .await
}

/// What this person proposes for an offer, if they have chosen it.
async fn proposed(turn: &Turn, person: &Person, offer: Offer) -> anyhow::Result<Option<Counter>> {
    let store = &turn.services().store;
    let kept = store.draft(person.id, DraftKind::Counter).await?;
    let draft: Option<CounterDraft> =
        kept.and_then(|kept| serde_json::from_str(&kept.content).ok());
    let draft = draft.filter(|draft| draft.offer == offer);
    Ok(draft.map(|draft| draft.counter))
}

/// `[Hall is busy]`
pub async fn give_reason(
    turn: Turn,
    person: Person,
    (offer, reason): (Offer, CounterReason),
) -> HandlerResult {
    let word: &str = reason.into();
    counter(turn, person, offer, word.to_owned()).await
}

async fn counter(turn: Turn, person: Person, offer: Offer, why: String) -> HandlerResult {
    let Some(counter) = proposed(&turn, &person, offer).await? else {
        return begin_again(turn, person, offer).await;
    };
    answer(turn, person, offer, Answer::Counter { counter, why }).await
}

/// What was proposed is not known any more: another one was begun since.
async fn begin_again(turn: Turn, person: Person, offer: Offer) -> HandlerResult {
    match hosted(&turn, offer.meeting, offer.region).await? {
        Some(own) => {
            let planned = own.meeting.plan.time.begins_on();
            let month = Month::of(planned.max(turn.viewer().today));
            days(turn, person, (offer, month)).await
        }
        None => gone(turn, person).await,
    }
}

/// `[Write the reason]`
pub async fn ask_reason(turn: Turn, person: Person, offer: Offer) -> HandlerResult {
    let own = match decided(&turn, offer, Move::Counter).await? {
        Ok((own, _)) => own,
        Err(refused) => return refuse(turn, person, offer, refused).await,
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::ProposingWhy { offer })
        .await?;
    tx.commit().await?;
    turn.show(views::counter::words(
        &turn.viewer(),
        &own.meeting,
        offer,
        texts::counter_ask_words(),
        None,
    ))
    .await
}

/// The reason was typed.
pub async fn take_reason(
    turn: Turn,
    person: Person,
    message: Message,
    (words, offer): (String, Offer),
) -> HandlerResult {
    let own = match decided(&turn, offer, Move::Counter).await? {
        Ok((own, _)) => own,
        Err(refused) => return refuse_words(turn, person, message, words, offer, refused).await,
    };
    match check_note(&words) {
        Ok(why) => counter(turn, person, offer, why).await,
        Err(refusal) => {
            odd::keep_text(&turn, &person, &message, words).await?;
            turn.show(views::counter::words(
                &turn.viewer(),
                &own.meeting,
                offer,
                texts::counter_ask_words(),
                Some(refusal),
            ))
            .await
        }
    }
}

/// What was typed comes too late: it is not lost.
async fn refuse_words(
    turn: Turn,
    person: Person,
    message: Message,
    words: String,
    offer: Offer,
    refused: Refused,
) -> HandlerResult {
    if let Refused::NotTheirs = refused {
        return odd::free_text(turn, person, message, words).await;
    }
    odd::keep_text(&turn, &person, &message, words).await?;
    refuse(turn, person, offer, refused).await
}
