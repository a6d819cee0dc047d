//! Commitments: what a ministry has promised by a day, until it is done.
//!
//! > **Official:** `[Commitments: 12, late: 2]`
//! > **Bot:** 1. Open the clinic in Ayagoz. Late: it was due Friday 18 December … `[1]` … `[Add a commitment]`
//! > **Official:** `[1]`, `[Done: write the result]`
//!
//! What answers a submission is done, extended and handed over there, where those who asked are told
//! ([`answering`](super::answering)); here is what was promised at a meeting. How something is promised is in [`adding`].

pub mod adding;

use chrono::NaiveDate;
use teloxide::types::Message;

use crate::{
    bot::{HandlerResult, citizen::odd, step::Step, turn::Turn},
    domain::{
        calendar::Month,
        central_body::BodySlug,
        commitment::{Commitment, CommitmentId, CommitmentRefusal, LONGEST_COMMITMENT},
        office::{Office, OfficeId, Seat},
        paging::Page,
        person::Person,
        sector::SectorSlug,
        shortening::length,
        trail::{Act, Actor},
        typed_date::read_day,
    },
    i18n::{Text, texts},
    store::{Draft, DraftKind, Tx},
    views::{
        self, Screen,
        commitment::{Owed, PAGE_LENGTH},
    },
};

use super::{meetings::gone, questions::body_behind};

/// The open commitments of the ministry, the latest first.
pub async fn list(turn: Turn, person: Person, (office, offset): (OfficeId, u32)) -> HandlerResult {
    let Some((office, body)) = official(&turn, office).await? else {
        return gone(turn, person).await;
    };
    let screen = list_screen(&turn, (office.id, &body), offset).await?;
    turn.show(screen).await
}

/// The ministry for which this person may act through this office at this moment.
async fn official(turn: &Turn, office: OfficeId) -> anyhow::Result<Option<(Office, BodySlug)>> {
    let office = turn.office(office).await?;
    Ok(office.and_then(|office| {
        let body = office.seat.body().cloned()?;
        Some((office, body))
    }))
}

async fn list_screen(
    turn: &Turn,
    (office, body): (OfficeId, &BodySlug),
    offset: u32,
) -> anyhow::Result<Screen> {
    let store = &turn.services().store;
    let viewer = turn.viewer();
    let page = store.commitments(body, offset, PAGE_LENGTH).await?;
    let (_, late) = store.count_commitments(body, viewer.today).await?;
    let mut items = Vec::new();
    for commitment in page.items {
        items.push(with_what_it_answers(turn, commitment).await?);
    }
    let page = Page {
        items,
        offset: page.offset,
        total: page.total,
    };
    Ok(views::commitment::list(
        &viewer,
        (office, body),
        &page,
        late,
    ))
}

async fn with_what_it_answers(turn: &Turn, commitment: Commitment) -> anyhow::Result<Owed> {
    let store = &turn.services().store;
    let submission = match commitment.submission {
        Some(submission) => store.submission(submission).await?,
        None => None,
    };
    let meeting = match commitment.meeting {
        Some(meeting) => store.meeting(meeting).await?,
        None => None,
    };
    Ok(Owed {
        commitment,
        submission,
        meeting,
    })
}

/// A commitment of a ministry for which this person may act at this moment, and the office through which.
async fn own(turn: &Turn, id: CommitmentId) -> anyhow::Result<Option<(Owed, Office)>> {
    let Some(commitment) = turn.services().store.commitment(id).await? else {
        return Ok(None);
    };
    let seat = Seat::Official(commitment.body.clone());
    let Some(office) = turn.acts_for(&seat).await? else {
        return Ok(None);
    };
    Ok(Some((
        with_what_it_answers(turn, commitment).await?,
        office,
    )))
}

/// One that is open and of which nobody is told: it is moved on here.
async fn own_open(turn: &Turn, id: CommitmentId) -> anyhow::Result<Option<(Owed, Office)>> {
    let own = own(turn, id).await?;
    Ok(own.filter(|(owed, _)| owed.commitment.is_open() && owed.stands_alone()))
}

/// One commitment with all of its days.
pub async fn card(turn: Turn, person: Person, id: CommitmentId) -> HandlerResult {
    match card_screen(&turn, id).await? {
        Some(screen) => turn.show(screen).await,
        None => gone(turn, person).await,
    }
}

async fn card_screen(turn: &Turn, id: CommitmentId) -> anyhow::Result<Option<Screen>> {
    let Some((owed, office)) = own(turn, id).await? else {
        return Ok(None);
    };
    let events = turn.services().store.commitment_events(id).await?;
    let screen = views::commitment::card(&turn.viewer(), office.id, &owed, &events);
    Ok(Some(screen))
}

/// The card, with a line about what became of an act.
async fn show_card_saying(
    turn: Turn,
    person: Person,
    id: CommitmentId,
    toast: Text,
) -> HandlerResult {
    match card_screen(&turn, id).await? {
        Some(screen) => turn.show_saying(screen, toast).await,
        None => gone(turn, person).await,
    }
}

/// The photo of what was done.
pub async fn photo(turn: Turn, person: Person, id: CommitmentId) -> HandlerResult {
    use crate::domain::commitment::CommitmentState::Done;
    let own = own(&turn, id).await?;
    match own.map(|(owed, _)| owed.commitment.state) {
        Some(Done {
            photo: Some(photo), ..
        }) => turn.send_photos(&[photo]).await,
        _ => gone(turn, person).await,
    }
}

async fn write_down(
    turn: &Turn,
    tx: &mut Tx,
    office: &Office,
    (act, id): (Act, CommitmentId),
    change: (Option<&str>, Option<&str>),
) -> anyhow::Result<()> {
    let subject = format!("commitment {}", id.0);
    let now = turn.services().clock.now();
    tx.record(&Actor::Office(office.clone()), act, &subject, change, now)
        .await?;
    Ok(())
}

/// Waits for what was done.
pub async fn ask_result(turn: Turn, person: Person, id: CommitmentId) -> HandlerResult {
    let Some((owed, _)) = own_open(&turn, id).await? else {
        return show_card_saying(turn, person, id, texts::commitment_stands_otherwise()).await;
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::FinishingCommitment { commitment: id })
        .await?;
    tx.commit().await?;
    turn.show(views::commitment::ask_result(&turn.viewer(), &owed, None))
        .await
}

/// What was done came in words.
pub async fn take_result(
    turn: Turn,
    person: Person,
    message: Message,
    (words, id): (String, CommitmentId),
) -> HandlerResult {
    let Some((owed, office)) = own_open(&turn, id).await? else {
        return odd::free_text(turn, person, message, words).await;
    };
    if let Some(refusal) = too_long(&words) {
        keep_words(&turn, &person, &message, words).await?;
        let viewer = turn.viewer();
        return turn
            .show(views::commitment::ask_result(&viewer, &owed, Some(refusal)))
            .await;
    }
    finish(turn, person, (id, office), (Some(&words), None)).await
}

/// A photo of what was done came, perhaps with words.
pub async fn take_photo(
    turn: Turn,
    person: Person,
    message: Message,
    id: CommitmentId,
) -> HandlerResult {
    let Some((_, office)) = own_open(&turn, id).await? else {
        return odd::not_a_text(turn, message).await;
    };
    let Some(photo) = message.photo().and_then(<[_]>::last) else {
        return odd::not_a_text(turn, message).await;
    };
    let result = (message.caption(), Some(photo.file.id.0.as_str()));
    finish(turn, person, (id, office), result).await
}

async fn finish(
    turn: Turn,
    person: Person,
    (id, office): (CommitmentId, Office),
    result: (Option<&str>, Option<&str>),
) -> HandlerResult {
    let mut tx = turn.begin().await?;
    let now = turn.services().clock.now();
    if tx.close_commitment(id, result, now).await? {
        let done = (Act::CommitmentDone, id);
        write_down(&turn, &mut tx, &office, done, (Some("open"), Some("done"))).await?;
    }
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    card(turn, person, id).await
}

fn too_long(words: &str) -> Option<Text> {
    let letters = length(words);
    (letters > LONGEST_COMMITMENT)
        .then(|| texts::text_too_long(letters as u32, LONGEST_COMMITMENT as u32))
}

/// Words that cannot be taken are not lost.
async fn keep_words(
    turn: &Turn,
    person: &Person,
    message: &Message,
    words: String,
) -> HandlerResult {
    let words = Draft {
        content: words,
        message_id: message.id.0,
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.keep_draft(person.id, DraftKind::Text, &words, now)
        .await?;
    Ok(tx.commit().await?)
}

/// Waits for another day.
pub async fn ask_day(turn: Turn, person: Person, id: CommitmentId) -> HandlerResult {
    let Some((owed, _)) = own_open(&turn, id).await? else {
        return show_card_saying(turn, person, id, texts::commitment_stands_otherwise()).await;
    };
    await_day(&turn, &person, id).await?;
    turn.show(views::commitment::ask_extended(&turn.viewer(), &owed, None))
        .await
}

/// The day can be written, on the calendar too.
async fn await_day(turn: &Turn, person: &Person, commitment: CommitmentId) -> anyhow::Result<()> {
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::DatingCommitment { commitment })
        .await?;
    tx.commit().await?;
    Ok(())
}

/// A month of days to choose from.
pub async fn days(turn: Turn, person: Person, (id, month): (CommitmentId, Month)) -> HandlerResult {
    match own_open(&turn, id).await? {
        Some((owed, _)) => {
            await_day(&turn, &person, id).await?;
            turn.show(views::commitment::extended_calendar(
                &turn.viewer(),
                &owed,
                month,
            ))
            .await
        }
        None => gone(turn, person).await,
    }
}

/// The other day; waits for the reason.
pub async fn take_day(
    turn: Turn,
    person: Person,
    (id, due_on): (CommitmentId, NaiveDate),
) -> HandlerResult {
    let Some((owed, _)) = own_open(&turn, id).await? else {
        return show_card_saying(turn, person, id, texts::commitment_stands_otherwise()).await;
    };
    let viewer = turn.viewer();
    if let Err(refusal) = owed.commitment.can_extend(due_on, viewer.today) {
        let refusal = Some(refusal_text(refusal));
        return turn
            .show(views::commitment::ask_extended(&viewer, &owed, refusal))
            .await;
    }
    let step = Step::ExtendingCommitment {
        commitment: id,
        due_on,
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &step).await?;
    tx.commit().await?;
    turn.show(views::commitment::ask_reason(&viewer, &owed, due_on, None))
        .await
}

fn refusal_text(refusal: CommitmentRefusal) -> Text {
    match refusal {
        CommitmentRefusal::NotOpen => texts::commitment_stands_otherwise(),
        CommitmentRefusal::DayIsPast => texts::due_is_past(),
        CommitmentRefusal::NotLater => texts::due_not_later(),
    }
}

/// A day was typed.
pub async fn take_typed_day(
    turn: Turn,
    person: Person,
    message: Message,
    (words, id): (String, CommitmentId),
) -> HandlerResult {
    let Some((owed, _)) = own_open(&turn, id).await? else {
        return odd::free_text(turn, person, message, words).await;
    };
    match read_day(&words, turn.viewer().today) {
        Some(due_on) => take_day(turn, person, (id, due_on)).await,
        None => {
            let refusal = Some(texts::due_not_understood());
            turn.show(views::commitment::ask_extended(
                &turn.viewer(),
                &owed,
                refusal,
            ))
            .await
        }
    }
}

/// Why it takes longer.
pub async fn take_reason(
    turn: Turn,
    person: Person,
    message: Message,
    (words, (id, due_on)): (String, (CommitmentId, NaiveDate)),
) -> HandlerResult {
    let Some((owed, office)) = own_open(&turn, id).await? else {
        return odd::free_text(turn, person, message, words).await;
    };
    if let Some(refusal) = too_long(&words) {
        keep_words(&turn, &person, &message, words).await?;
        let screen = views::commitment::ask_reason(&turn.viewer(), &owed, due_on, Some(refusal));
        return turn.show(screen).await;
    }
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let extended = tx
        .extend_commitment(&owed.commitment, due_on, &words, now)
        .await?;
    if extended.is_ok() {
        let (before, after) = (owed.commitment.due_on.to_string(), due_on.to_string());
        let act = (Act::CommitmentExtended, id);
        let change = (Some(before.as_str()), Some(after.as_str()));
        write_down(&turn, &mut tx, &office, act, change).await?;
    }
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    card(turn, person, id).await
}

/// The sectors, to hand it over to the ministry behind one.
pub async fn sectors(turn: Turn, person: Person, id: CommitmentId) -> HandlerResult {
    match own_open(&turn, id).await? {
        Some((owed, _)) => {
            turn.show(views::commitment::hand_over(&turn.viewer(), &owed))
                .await
        }
        None => show_card_saying(turn, person, id, texts::commitment_stands_otherwise()).await,
    }
}

/// It is another ministry's matter.
pub async fn hand_over(
    turn: Turn,
    person: Person,
    (id, sector): (CommitmentId, SectorSlug),
) -> HandlerResult {
    let Some((owed, office)) = own_open(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let from = owed.commitment.body;
    let Some(to) = body_behind(&turn, &sector, &from) else {
        return gone(turn, person).await;
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.hand_over_commitment(id, &to, now).await?;
    let act = (Act::CommitmentHandedOver, id);
    let change = (Some(from.0.as_str()), Some(to.0.as_str()));
    write_down(&turn, &mut tx, &office, act, change).await?;
    tx.commit().await?;
    let screen = list_screen(&turn, (office.id, &from), 0).await?;
    turn.show_saying(screen, texts::commitment_was_handed_over())
        .await
}
