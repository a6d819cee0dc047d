//! What a ministry makes of what an akimat says, and the letters of akimats that are not in the bot.
//!
//! > **Bot:** The akimat proposes another time: Abai Region. Planned: Thursday 3 December, 15:00 …
//! > **Dana:** `[Take Friday 4 December, 11:00]`
//! > **Bot:** Taken. The akimat will hear of it. …
//!
//! An official acts for meetings of the own ministry; a coordinator may enter a letter for any.

use chrono::NaiveDate;
use teloxide::types::Message;

use super::meetings::{card_screen, gone, own_meeting};
use crate::{
    bot::{
        HandlerResult,
        akimat::agreements::{check_note, check_words},
        citizen::odd,
        step::Step,
        turn::Turn,
    },
    domain::{
        agreement::{self, LONGEST_LETTER_NUMBER, Letter, Move, Offer, Refusal, RegionAgreement},
        meeting::{Agreement, Meeting, MeetingId},
        meeting_lifecycle,
        notice::Notice,
        office::{Office, Seat},
        person::Person,
        trail::{Act, Actor},
        typed_date,
    },
    i18n::{Text, texts},
    store::{Draft, DraftKind, NewAgreement, Tx},
    views::{self, Screen, hosting::PAGE_LENGTH},
};

/// A step that a ministry may take about a region's agreement now.
struct Own {
    meeting: Meeting,
    agreement: RegionAgreement,
    office: Office,
    state: Agreement,
}

/// Why not: nothing of theirs, or not now.
enum Refused {
    NotTheirs,
    NotNow(Box<(Meeting, Office)>, Refusal),
}

/// What an official may do; for letters also a coordinator.
async fn decided(turn: &Turn, offer: Offer, step: Move) -> anyhow::Result<Result<Own, Refused>> {
    let theirs = match step {
        Move::EnterLetter => meeting_of_office(turn, offer.meeting).await?,
        _ => own_meeting(turn, offer.meeting).await?,
    };
    let services = turn.services();
    let now = services.clock.now();
    let agreement = services
        .store
        .agreement(offer.meeting, offer.region, now)
        .await?;
    let Some(((meeting, office), agreement)) = theirs.zip(agreement) else {
        return Ok(Err(Refused::NotTheirs));
    };
    let decided = agreement::decide(&meeting, offer, step, services.clock.today());
    // Whoever is in the bot answers there.
    let decided = match decided {
        Ok(_) if step == Move::EnterLetter && agreement.is_in_bot => {
            Err(Refusal::StandsOtherwise(agreement.state))
        }
        decided => decided,
    };
    Ok(match decided {
        Ok(state) => Ok(Own {
            meeting,
            agreement,
            office,
            state,
        }),
        Err(refusal) => Err(Refused::NotNow(Box::new((meeting, office)), refusal)),
    })
}

/// A meeting of the own ministry, or any for a coordinator.
async fn meeting_of_office(
    turn: &Turn,
    id: MeetingId,
) -> anyhow::Result<Option<(Meeting, Office)>> {
    if let Some(own) = own_meeting(turn, id).await? {
        return Ok(Some(own));
    }
    let coordinator = turn.acts_for(&Seat::Coordinator).await?;
    let meeting = turn.services().store.meeting(id).await?;
    Ok(meeting.zip(coordinator))
}

async fn refuse(turn: Turn, person: Person, refused: Refused) -> HandlerResult {
    match refused {
        Refused::NotTheirs => gone(turn, person).await,
        Refused::NotNow(found, refusal) => {
            let (meeting, office) = *found;
            let toast = views::agreement::refusal_text(refusal);
            show(turn, meeting.id, &office, toast).await
        }
    }
}

/// The meeting as it stands now, for whoever acts.
async fn show(turn: Turn, id: MeetingId, office: &Office, toast: Text) -> HandlerResult {
    let Some(screen) = screen_for(&turn, id, office).await? else {
        return Ok(());
    };
    turn.show_saying(screen, toast).await
}

/// The ministry's card; for a coordinator the letters that can be entered.
async fn screen_for(turn: &Turn, id: MeetingId, office: &Office) -> anyhow::Result<Option<Screen>> {
    let services = turn.services();
    let Some(meeting) = services.store.meeting(id).await? else {
        return Ok(None);
    };
    if matches!(office.seat, Seat::Official(_)) {
        return card_screen(turn, &meeting, office).await.map(Some);
    }
    let now = services.clock.now();
    let agreements = services.store.agreements(id, now).await?;
    Ok(Some(views::hosting::letters_of_meeting(
        &turn.viewer(),
        &meeting,
        &agreements,
        services.store.working_calendar(),
    )))
}

/// Writes a line of the trail about a region's agreement.
async fn write_down(
    turn: &Turn,
    tx: &mut Tx,
    (own, offer, act): (&Own, Offer, Act),
    new: &str,
) -> anyhow::Result<()> {
    let counter = own.agreement.counter.as_ref();
    let old = RegionAgreement::in_words(offer.region, own.agreement.state, counter);
    let subject = format!("meeting {}", offer.meeting.0);
    let words = (Some(old.as_str()), Some(new));
    let actor = Actor::Office(own.office.clone());
    let now = turn.services().clock.now();
    tx.record(&actor, act, &subject, words, now).await?;
    Ok(())
}

/// `[Take Friday 4 December, 11:00]`: the meeting is moved, and the other regions that this touches are asked again.
pub async fn take(turn: Turn, person: Person, offer: Offer) -> HandlerResult {
    let own = match decided(&turn, offer, Move::Take).await? {
        Ok(own) => own,
        Err(refused) => return refuse(turn, person, refused).await,
    };
    let now = turn.services().clock.now();
    let redated = meeting_lifecycle::after(&own.meeting, meeting_lifecycle::Step::Redate, now);
    let (Some(counter), Ok(status)) = (own.agreement.counter.clone(), redated) else {
        let refused = Box::new((own.meeting, own.office));
        return refuse(
            turn,
            person,
            Refused::NotNow(refused, Refusal::NothingToAgree),
        )
        .await;
    };
    let plan = &own.meeting.plan;
    let mut taken = counter.taken(plan);
    taken.status = status;
    let changes = plan.changes_to(&taken);
    let actor = Actor::Office(own.office.clone());
    let agreed = NewAgreement::plain(own.state);
    let mut tx = turn.begin().await?;
    let is_first = tx
        .change_agreement(offer, Agreement::Countered, &agreed, now)
        .await?;
    if is_first {
        tx.revise_meeting(offer.meeting, &taken, &changes, &actor.to_string(), now)
            .await?;
        let line = RegionAgreement::in_words(offer.region, own.state, None);
        write_down(&turn, &mut tx, (&own, offer, Act::CounterTaken), &line).await?;
        if counter.touches_other_regions() {
            let others: Vec<_> = own
                .meeting
                .plan
                .regions
                .iter()
                .copied()
                .filter(|region| *region != offer.region)
                .collect();
            tx.tell_akimats_it_is_changed(&own.meeting, &others, person.id, now)
                .await?;
            tx.ask_others_anew(offer.meeting, offer.region, now).await?;
        }
        tx.agree_if_all_have(offer.meeting, &actor, now).await?;
        let notice = Notice::CounterTaken {
            meeting: offer.meeting,
            region: offer.region,
        };
        let akimat = Seat::AkimatOfficer(offer.region);
        tx.tell_holders(&akimat, &notice, Some(person.id), now)
            .await?;
    }
    tx.commit().await?;
    let toast = if is_first {
        texts::toast_taken()
    } else {
        texts::toast_answered_before()
    };
    show(turn, offer.meeting, &own.office, toast).await
}

/// `[Keep Thursday 3 December, 15:00]`: asks for a line to the akimat.
pub async fn ask_note(turn: Turn, person: Person, offer: Offer) -> HandlerResult {
    let own = match decided(&turn, offer, Move::Keep).await? {
        Ok(own) => own,
        Err(refused) => return refuse(turn, person, refused).await,
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::KeepingPlan { offer }).await?;
    tx.commit().await?;
    turn.show(views::agreement::ask_keep_note(
        &turn.viewer(),
        &own.meeting,
        offer,
        None,
    ))
    .await
}

/// The line to the akimat came.
pub async fn take_note(
    turn: Turn,
    person: Person,
    message: Message,
    (words, offer): (String, Offer),
) -> HandlerResult {
    let own = match decided(&turn, offer, Move::Keep).await? {
        Ok(own) => own,
        Err(Refused::NotTheirs) => return odd::free_text(turn, person, message, words).await,
        Err(refused) => {
            odd::keep_text(&turn, &person, &message, words).await?;
            return refuse(turn, person, refused).await;
        }
    };
    match check_note(&words) {
        Ok(note) => keep(turn, person, offer, own, Some(note)).await,
        Err(refusal) => {
            odd::keep_text(&turn, &person, &message, words).await?;
            turn.show(views::agreement::ask_keep_note(
                &turn.viewer(),
                &own.meeting,
                offer,
                Some(refusal),
            ))
            .await
        }
    }
}

/// `[Ask again without a note]`
pub async fn keep_without_note(turn: Turn, person: Person, offer: Offer) -> HandlerResult {
    match decided(&turn, offer, Move::Keep).await? {
        Ok(own) => keep(turn, person, offer, own, None).await,
        Err(refused) => refuse(turn, person, refused).await,
    }
}

async fn keep(
    turn: Turn,
    person: Person,
    offer: Offer,
    own: Own,
    note: Option<String>,
) -> HandlerResult {
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let is_first = tx.keep_plan(offer, note.as_deref(), now).await?;
    if is_first {
        let line = RegionAgreement::in_words(offer.region, own.state, None);
        write_down(&turn, &mut tx, (&own, offer, Act::PlanKept), &line).await?;
    }
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    let toast = if is_first {
        texts::toast_kept()
    } else {
        texts::toast_answered_before()
    };
    show(turn, offer.meeting, &own.office, toast).await
}

/// `[Ask the akimat again]`, after it declined.
pub async fn ask_again(turn: Turn, person: Person, offer: Offer) -> HandlerResult {
    let own = match decided(&turn, offer, Move::Ask).await? {
        Ok(own) => own,
        Err(refused) => return refuse(turn, person, refused).await,
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.ask_akimat(offer, own.agreement.state, now).await?;
    let line = RegionAgreement::in_words(offer.region, own.state, None);
    write_down(&turn, &mut tx, (&own, offer, Act::AkimatsAsked), &line).await?;
    tx.commit().await?;
    show(turn, offer.meeting, &own.office, texts::toast_asked_again()).await
}

/// `[Letters of akimats: 3]`: for a coordinator, the meetings in regions whose akimat is not in the bot.
pub async fn letters(turn: Turn, person: Person, offset: u32) -> HandlerResult {
    if turn.acts_for(&Seat::Coordinator).await?.is_none() {
        return gone(turn, person).await;
    }
    let services = turn.services();
    let (today, now) = (services.clock.today(), services.clock.now());
    let page = services
        .store
        .meetings_awaiting_letters(today, now, offset, PAGE_LENGTH)
        .await?;
    turn.show(views::hosting::letters_awaited(&turn.viewer(), &page))
        .await
}

/// One of them.
pub async fn letters_of_meeting(turn: Turn, person: Person, id: MeetingId) -> HandlerResult {
    let coordinator = turn.acts_for(&Seat::Coordinator).await?;
    let screen = match coordinator {
        Some(office) => screen_for(&turn, id, &office).await?,
        None => None,
    };
    match screen {
        Some(screen) => turn.show(screen).await,
        None => gone(turn, person).await,
    }
}

/// `[Enter a letter: Abai Region]`: waits for its number.
pub async fn ask_letter_number(turn: Turn, person: Person, offer: Offer) -> HandlerResult {
    let own = match decided(&turn, offer, Move::EnterLetter).await? {
        Ok(own) => own,
        Err(refused) => return refuse(turn, person, refused).await,
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::LetterNumber { offer })
        .await?;
    tx.commit().await?;
    turn.show(views::agreement::ask_letter_number(
        &turn.viewer(),
        offer,
        &own.office.seat,
        None,
    ))
    .await
}

/// The number came: waits for the date.
pub async fn take_letter_number(
    turn: Turn,
    person: Person,
    message: Message,
    (words, offer): (String, Offer),
) -> HandlerResult {
    let own = match decided(&turn, offer, Move::EnterLetter).await? {
        Ok(own) => own,
        Err(Refused::NotTheirs) => return odd::free_text(turn, person, message, words).await,
        Err(refused) => return refuse(turn, person, refused).await,
    };
    // People copy it with its sign.
    let number = words.trim().trim_start_matches('№').trim();
    let number = match check_words(number, LONGEST_LETTER_NUMBER) {
        Ok(number) => number,
        Err(refusal) => {
            return turn
                .show(views::agreement::ask_letter_number(
                    &turn.viewer(),
                    offer,
                    &own.office.seat,
                    Some(refusal),
                ))
                .await;
        }
    };
    let kept = Draft {
        content: serde_json::to_string(&(offer, &number))?,
        message_id: message.id.0,
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.keep_draft(person.id, DraftKind::Letter, &kept, now)
        .await?;
    tx.set_step(person.id, &Step::LetterDay { offer }).await?;
    tx.commit().await?;
    turn.show(views::agreement::ask_letter_day(
        &turn.viewer(),
        offer,
        &number,
        &own.office.seat,
        None,
    ))
    .await
}

/// The date was typed.
pub async fn take_letter_day(
    turn: Turn,
    person: Person,
    message: Message,
    (words, offer): (String, Offer),
) -> HandlerResult {
    let own = match decided(&turn, offer, Move::EnterLetter).await? {
        Ok(own) => own,
        Err(Refused::NotTheirs) => return odd::free_text(turn, person, message, words).await,
        Err(refused) => return refuse(turn, person, refused).await,
    };
    let today = turn.viewer().today;
    match typed_date::read_past_day(&words, today) {
        Some(on) => enter_letter(turn, person, (offer, on), own).await,
        None => {
            let number = letter_number(&turn, &person, offer).await?;
            let number = number.unwrap_or_default();
            let refusal = Some(texts::letter_day_not_read());
            turn.show(views::agreement::ask_letter_day(
                &turn.viewer(),
                offer,
                &number,
                &own.office.seat,
                refusal,
            ))
            .await
        }
    }
}

/// `[Yesterday]`
pub async fn choose_letter_day(
    turn: Turn,
    person: Person,
    (offer, on): (Offer, NaiveDate),
) -> HandlerResult {
    match decided(&turn, offer, Move::EnterLetter).await? {
        Ok(own) if on <= turn.viewer().today => enter_letter(turn, person, (offer, on), own).await,
        Ok(_) => ask_letter_number(turn, person, offer).await,
        Err(refused) => refuse(turn, person, refused).await,
    }
}

/// The number that was typed for this letter.
async fn letter_number(
    turn: &Turn,
    person: &Person,
    offer: Offer,
) -> anyhow::Result<Option<String>> {
    let store = &turn.services().store;
    let kept = store.draft(person.id, DraftKind::Letter).await?;
    let kept: Option<(Offer, String)> =
        kept.and_then(|kept| serde_json::from_str(&kept.content).ok());
    Ok(kept
        .filter(|(about, _)| *about == offer)
        .map(|(_, number)| number))
}

async fn enter_letter(
    turn: Turn,
    person: Person,
    (offer, on): (Offer, NaiveDate),
    own: Own,
) -> HandlerResult {
    let Some(number) = letter_number(&turn, &person, offer).await? else {
        return ask_letter_number(turn, person, offer).await;
    };
    let letter = Letter { number, on };
    let new = NewAgreement {
        letter: Some(&letter),
        ..NewAgreement::plain(own.state)
    };
    let now = turn.services().clock.now();
    let was = own.agreement.state;
    let actor = Actor::Office(own.office.clone());
    let mut tx = turn.begin().await?;
    if tx.change_agreement(offer, was, &new, now).await? {
        let state = RegionAgreement::in_words(offer.region, own.state, None);
        let line = format!("{state} № {}, {on}", letter.number);
        write_down(&turn, &mut tx, (&own, offer, Act::LetterEntered), &line).await?;
        tx.agree_if_all_have(offer.meeting, &actor, now).await?;
        tx.tell_ministry(&own.meeting, offer.region, Some(person.id), now)
            .await?;
    }
    tx.delete_draft(person.id, DraftKind::Letter).await?;
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    show(turn, offer.meeting, &own.office, texts::toast_letter_kept()).await
}
