//! An akimat agrees to a meeting in its region, or not.
//!
//! > **Bot:** For agreement by Friday 27 November. Ministry of Healthcare, Thursday 3 December, 15:00 …
//! > **Serik:** `[Agree]`
//! > **Bot:** Agreed by the akimat, 10:12.
//!
//! Until the meeting is announced, an akimat that agreed may take that back with a reason, or propose otherwise after all.
//!
//! A button carries the meeting's revision: where the meeting was changed since, its tap shows how it stands now and does
//! nothing else. Another date or place is in [`countering`](super::countering).

use teloxide::types::Message;

use super::hosting::{OwnMeeting, card_screen, hosted};
use crate::{
    bot::{HandlerResult, citizen::odd, official::meetings::gone, step::Step, turn::Turn},
    domain::{
        agreement::{
            self, Counter, HostedList, LONGEST_NOTE, Move, Offer, Refusal, RegionAgreement,
        },
        meeting::Agreement,
        notice::Notice,
        person::Person,
        shortening::length,
        trail::{Act, Actor},
    },
    i18n::{Text, texts},
    store::{DraftKind, NewAgreement},
    views,
};

/// What an akimat says to an offer.
#[derive(Clone, Debug)]
pub(super) enum Answer {
    Agree,
    Counter { counter: Counter, why: String },
    Decline { why: String },
}

impl Answer {
    fn step(&self) -> Move {
        match self {
            Self::Agree => Move::Agree,
            Self::Counter { .. } => Move::Counter,
            Self::Decline { .. } => Move::Decline,
        }
    }

    fn act(&self) -> Act {
        match self {
            Self::Agree => Act::AgreementGiven,
            Self::Counter { .. } => Act::CounterProposed,
            Self::Decline { .. } => Act::AgreementDeclined,
        }
    }

    fn toast(&self) -> Text {
        match self {
            Self::Agree => texts::toast_agreed(),
            Self::Counter { .. } => texts::toast_countered(),
            Self::Decline { .. } => texts::toast_declined(),
        }
    }

    fn counter(&self) -> Option<&Counter> {
        match self {
            Self::Counter { counter, .. } => Some(counter),
            Self::Agree | Self::Decline { .. } => None,
        }
    }

    fn why(&self) -> Option<&str> {
        match self {
            Self::Counter { why, .. } | Self::Decline { why } => Some(why),
            Self::Agree => None,
        }
    }
}

/// `[Agree]`
pub async fn agree(turn: Turn, person: Person, offer: Offer) -> HandlerResult {
    answer(turn, person, offer, Answer::Agree).await
}

/// Keeps what the akimat says, its receipt, and the news for the ministry.
pub(super) async fn answer(
    turn: Turn,
    person: Person,
    offer: Offer,
    answer: Answer,
) -> HandlerResult {
    let (own, state) = match decided(&turn, offer, answer.step()).await? {
        Ok(decided) => decided,
        Err(refused) => return refuse(turn, person, offer, refused).await,
    };
    let now = turn.services().clock.now();
    let new = NewAgreement {
        note: answer.why(),
        counter: answer.counter(),
        ..NewAgreement::plain(state)
    };
    let actor = Actor::Office(own.office.clone());
    let was = own.agreement.state;
    let mut tx = turn.begin().await?;
    let is_first = tx.change_agreement(offer, was, &new, now).await?;
    if is_first {
        let subject = format!("meeting {}", offer.meeting.0);
        let old = RegionAgreement::in_words(offer.region, was, None);
        let new = RegionAgreement::in_words(offer.region, state, answer.counter());
        let words = (Some(old.as_str()), Some(new.as_str()));
        tx.record(&actor, answer.act(), &subject, words, now)
            .await?;
        if was == Agreement::Agreed {
            tx.plan_again(offer.meeting, &actor, now).await?;
        }
        tx.agree_if_all_have(offer.meeting, &actor, now).await?;
        let kept = Notice::AnswerKept {
            meeting: offer.meeting,
            region: offer.region,
        };
        tx.promise(&kept, &[person.id], now).await?;
        if was == Agreement::Agreed {
            tx.tell_ministry_of_taking_back(&own.meeting, offer.region, person.id, now)
                .await?;
        } else {
            tx.tell_ministry(&own.meeting, offer.region, Some(person.id), now)
                .await?;
        }
    }
    tx.delete_draft(person.id, DraftKind::Counter).await?;
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    let toast = if is_first {
        answer.toast()
    } else {
        texts::toast_answered_before()
    };
    show_card(turn, person, offer, toast).await
}

/// Why an officer may not take a step about an offer.
pub(super) enum Refused {
    /// It is theirs, but not now.
    NotNow(Refusal),
    /// There is no such meeting for them.
    NotTheirs,
}

/// The meeting about which an officer may take a step now, and how the agreement stands then.
pub(super) async fn decided(
    turn: &Turn,
    offer: Offer,
    step: Move,
) -> anyhow::Result<Result<(OwnMeeting, Agreement), Refused>> {
    let Some(own) = hosted(turn, offer.meeting, offer.region).await? else {
        return Ok(Err(Refused::NotTheirs));
    };
    let today = turn.services().clock.today();
    Ok(match agreement::decide(&own.meeting, offer, step, today) {
        Ok(state) => Ok((own, state)),
        Err(refusal) => Err(Refused::NotNow(refusal)),
    })
}

/// Shows how it stands now, and says why nothing was done.
pub(super) async fn refuse(
    turn: Turn,
    person: Person,
    offer: Offer,
    refused: Refused,
) -> HandlerResult {
    match refused {
        Refused::NotTheirs => gone(turn, person).await,
        Refused::NotNow(refusal) => {
            let toast = views::agreement::refusal_text(refusal);
            show_card(turn, person, offer, toast).await
        }
    }
}

/// `[Decline with a reason]`: waits for the reason.
pub async fn ask_why_not(turn: Turn, person: Person, offer: Offer) -> HandlerResult {
    let own = match decided(&turn, offer, Move::Decline).await? {
        Ok((own, _)) => own,
        Err(refused) => return refuse(turn, person, offer, refused).await,
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::DecliningMeeting { offer })
        .await?;
    tx.commit().await?;
    turn.show(views::counter::words(
        &turn.viewer(),
        &own.meeting,
        offer,
        texts::decline_ask(),
        own.takes_back(),
    ))
    .await
}

/// The reason came.
pub async fn take_why_not(
    turn: Turn,
    person: Person,
    message: Message,
    (words, offer): (String, Offer),
) -> HandlerResult {
    let own = match decided(&turn, offer, Move::Decline).await? {
        Ok((own, _)) => own,
        Err(Refused::NotTheirs) => return odd::free_text(turn, person, message, words).await,
        Err(refused) => {
            odd::keep_text(&turn, &person, &message, words).await?;
            return refuse(turn, person, offer, refused).await;
        }
    };
    match check_note(&words) {
        Ok(why) => answer(turn, person, offer, Answer::Decline { why }).await,
        Err(refusal) => {
            odd::keep_text(&turn, &person, &message, words).await?;
            turn.show(views::counter::words(
                &turn.viewer(),
                &own.meeting,
                offer,
                texts::decline_ask(),
                Some(refusal),
            ))
            .await
        }
    }
}

/// What was typed as a note, where it says something and is short enough; or else why not.
pub(in crate::bot) fn check_note(words: &str) -> Result<String, Text> {
    check_words(words, LONGEST_NOTE)
}

/// The same with another limit, in letters as Telegram counts them.
pub(in crate::bot) fn check_words(words: &str, most: usize) -> Result<String, Text> {
    let words = words.trim();
    let letters = length(words);
    if letters > most {
        Err(texts::words_too_long(letters as u32, most as u32))
    } else if words.chars().any(char::is_alphanumeric) {
        Ok(words.to_owned())
    } else {
        Err(texts::words_empty())
    }
}

/// The card as it stands now.
async fn show_card(turn: Turn, person: Person, offer: Offer, toast: Text) -> HandlerResult {
    let Some(own) = hosted(&turn, offer.meeting, offer.region).await? else {
        return gone(turn, person).await;
    };
    let screen = card_screen(&turn, &own, HostedList::of(offer.region)).await?;
    turn.show_saying(screen, toast).await
}
