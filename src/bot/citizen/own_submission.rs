//! What an author does with what they wrote: shows its photos, adds a note, writes it anew, takes it back.
//!
//! > **Aigul:** `[Add a note]`
//! > **Bot:** What do you want to add? Write it in one message.
//! > **Aigul:** The old one is closed since May.
//! > **Bot:** Question Q-4F7K2M … You added: The old one is closed since May.

use teloxide::types::Message;

use super::{
    asking::{held_because, warn_of_danger},
    odd,
    submissions::{card, gone, seen},
};
use crate::{
    bot::{HandlerResult, step::Step, turn::Turn},
    domain::{
        board::{Mine, Origin},
        checks,
        masking::mask,
        person::Person,
        shortening::length,
        submission::{HeldBecause, Submission, SubmissionId, Visibility},
        submission_draft::check_text,
    },
    i18n::{dates, texts},
    store::{DeedKind, Draft, DraftKind},
    views,
};

/// A note is no longer than this.
const LONGEST_NOTE: usize = 1_000;

/// The photos of one's own submission.
pub async fn photos(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    match own(&turn, &person, id).await? {
        Some(submission) => turn.send_photos(&submission.photos).await,
        None => gone(turn, person).await,
    }
}

/// Waits for a note.
pub async fn ask_note(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    let Some(submission) = own(&turn, &person, id).await? else {
        return gone(turn, person).await;
    };
    let services = turn.services();
    let now = services.clock.now();
    let again_at = services
        .store
        .allowed_again_at(person.id, DeedKind::Note, now)
        .await?;
    if let Some(at) = again_at {
        let at = dates::moment(person.lang, at, services.clock.today());
        return turn.show(views::asking::too_many(&turn.viewer(), at)).await;
    }
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::Noting { submission: id })
        .await?;
    tx.commit().await?;
    turn.show(views::submission::ask_words(
        &turn.viewer(),
        &submission,
        texts::ask_note(),
    ))
    .await
}

/// A note came.
pub async fn take_note(
    turn: Turn,
    person: Person,
    message: Message,
    (words, id): (String, SubmissionId),
) -> HandlerResult {
    let submission = own(&turn, &person, id).await?;
    let Some(submission) = submission.filter(|own| own.progress.is_open()) else {
        return odd::free_text(turn, person, message, words).await;
    };
    let letters = length(&words);
    if letters > LONGEST_NOTE {
        keep_words(&turn, &person, &message, words).await?;
        let refusal = texts::text_too_long(letters as u32, LONGEST_NOTE as u32);
        let viewer = turn.viewer();
        return turn
            .show(views::submission::ask_words(&viewer, &submission, refusal))
            .await;
    }
    let is_danger = warn_of_danger(&turn, &words).await?;
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let voice = tx.voice(person.id).await?;
    tx.add_note(voice, id, &words, now).await?;
    if is_danger {
        tx.alert_coordinators(id, now).await?;
    }
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    show_own(turn, person, submission.id).await
}

/// Waits for another text, as the author was asked for.
pub async fn ask_text(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    let submission = own(&turn, &person, id).await?;
    let Some(submission) = submission.filter(is_to_be_changed) else {
        return gone(turn, person).await;
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::Rewriting { submission: id })
        .await?;
    tx.commit().await?;
    turn.show(views::submission::ask_words(
        &turn.viewer(),
        &submission,
        texts::ask_rewrite(),
    ))
    .await
}

/// Another text came: it waits for a look again.
pub async fn take_text(
    turn: Turn,
    person: Person,
    message: Message,
    (text, id): (String, SubmissionId),
) -> HandlerResult {
    let submission = own(&turn, &person, id).await?;
    let Some(submission) = submission.filter(is_to_be_changed) else {
        return odd::free_text(turn, person, message, text).await;
    };
    if let Err(refusal) = check_text(&text) {
        keep_words(&turn, &person, &message, text).await?;
        let refusal = views::asking::refusal_text(refusal);
        let viewer = turn.viewer();
        return turn
            .show(views::submission::ask_words(&viewer, &submission, refusal))
            .await;
    }
    let is_danger = warn_of_danger(&turn, &text).await?;
    let because = held_because(&checks::check(&text), turn.services().stop_words)
        .unwrap_or(HeldBecause::NewAuthor);
    let public_text = mask(&text).text;
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.change_text(id, &text, &public_text, because, now)
        .await?;
    if is_danger {
        tx.alert_coordinators(id, now).await?;
    }
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    show_own(turn, person, id).await
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

fn is_to_be_changed(submission: &Submission) -> bool {
    matches!(
        submission.visibility,
        Visibility::Held {
            because: HeldBecause::ChangesAsked,
            ..
        }
    )
}

pub async fn ask_to_withdraw(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    let submission = own(&turn, &person, id).await?;
    match submission.filter(Submission::can_be_withdrawn) {
        Some(submission) => {
            turn.show(views::submission::ask_to_withdraw(
                &turn.viewer(),
                &submission,
            ))
            .await
        }
        None => gone(turn, person).await,
    }
}

pub async fn withdraw(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    let submission = own(&turn, &person, id).await?;
    if submission.filter(Submission::can_be_withdrawn).is_none() {
        return gone(turn, person).await;
    }
    let mut tx = turn.begin().await?;
    tx.withdraw(id, turn.services().clock.now()).await?;
    tx.commit().await?;
    show_own(turn, person, id).await
}

async fn show_own(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    card(turn, person, (id, Origin::Mine(Mine::default()))).await
}

/// One's own submission.
async fn own(turn: &Turn, person: &Person, id: SubmissionId) -> anyhow::Result<Option<Submission>> {
    let seen = seen(turn, person, id).await?;
    Ok(seen
        .filter(|(submission, tie)| tie.voice == Some(submission.author))
        .map(|(submission, _)| submission))
}
