//! The queue: what people wrote and a coordinator must look at before others see it.
//!
//! > **Dana:** `[To look at: 2]`
//! > **Bot:** 1 of 2. Question Q-4F7K2M … When will the clinic open? … `[Publish]` `[Decline]` …
//! > **Dana:** `[Decline]`, `[It is an advertisement]`
//! > **Bot:** Declined; the author is told why. 1 of 1 …
//!
//! Nobody is shut out in silence: whatever is decided, the author hears of it with the reason.

use chrono::Duration;
use teloxide::types::Message;

use crate::{
    bot::{HandlerResult, citizen::odd, step::Step, turn::Turn},
    domain::{
        masking::mask,
        office::Seat,
        person::Person,
        sector::SectorSlug,
        submission::{Reason, Submission, SubmissionId, Visibility},
        submission_draft::check_text,
        trail::{Act, Actor},
    },
    i18n::{Text, texts},
    store::{Block, Tx},
    views::{self, Screen, queue::Decision},
};

/// Others that may say the same, offered to be joined.
const JOINABLE_SHOWN: usize = 5;

/// The next one to look at, from a place in the queue on.
pub async fn show(turn: Turn, offset: u32) -> HandlerResult {
    let screen = screen(&turn, offset).await?;
    turn.show(screen).await
}

/// `/queue`
pub async fn show_first(turn: Turn) -> HandlerResult {
    show(turn, 0).await
}

async fn screen(turn: &Turn, offset: u32) -> anyhow::Result<Screen> {
    let page = turn
        .services()
        .store
        .submissions_to_look_at(offset, 1)
        .await?;
    let Some(submission) = page.items.first() else {
        return Ok(views::queue::empty(&turn.viewer()));
    };
    let store = &turn.services().store;
    let timeline = store.timeline(submission.id).await?;
    let flags = store.flags(submission.id).await?;
    let notes = store.office_notes(submission.id).await?;
    Ok(views::queue::item(
        &turn.viewer(),
        submission,
        &timeline,
        (&flags, &notes),
        Some((page.first(), page.total)),
    ))
}

/// One submission with all that a coordinator may do about it, wherever it stands.
pub async fn review(turn: Turn, id: SubmissionId) -> HandlerResult {
    match turn.services().store.submission(id).await? {
        Some(submission) => {
            let screen = item_screen(&turn, &submission).await?;
            turn.show(screen).await
        }
        None => gone(turn).await,
    }
}

async fn item_screen(turn: &Turn, submission: &Submission) -> anyhow::Result<Screen> {
    let store = &turn.services().store;
    let timeline = store.timeline(submission.id).await?;
    let flags = store.flags(submission.id).await?;
    let notes = store.office_notes(submission.id).await?;
    Ok(views::queue::item(
        &turn.viewer(),
        submission,
        &timeline,
        (&flags, &notes),
        None,
    ))
}

async fn gone(turn: Turn) -> HandlerResult {
    let screen = screen(&turn, 0).await?;
    turn.show_saying(screen, texts::submission_not_found())
        .await
}

/// The next one, after something was decided.
async fn next(turn: Turn, toast: Text) -> HandlerResult {
    let screen = screen(&turn, 0).await?;
    turn.show_saying(screen, toast).await
}

/// A submission about which something can still be decided: its author did not take it back.
async fn decidable(turn: &Turn, id: SubmissionId) -> anyhow::Result<Option<Submission>> {
    let submission = turn.services().store.submission(id).await?;
    Ok(submission.filter(|submission| submission.visibility != Visibility::Withdrawn))
}

/// The coordinator's act goes into the trail: that it was done and why, never the citizen's words.
async fn write_down(
    turn: &Turn,
    tx: &mut Tx,
    act: Act,
    id: SubmissionId,
    new: Option<&str>,
) -> anyhow::Result<()> {
    if let Some(office) = turn.acts_for(&Seat::Coordinator).await? {
        let subject = format!("submission {}", id.0);
        let now = turn.services().clock.now();
        tx.record(&Actor::Office(office), act, &subject, (None, new), now)
            .await?;
    }
    Ok(())
}

/// Others may see it as it is.
pub async fn publish(turn: Turn, id: SubmissionId) -> HandlerResult {
    if decidable(&turn, id).await?.is_none() {
        return gone(turn).await;
    }
    let mut tx = turn.begin().await?;
    tx.publish(id, None, turn.services().clock.now()).await?;
    write_down(&turn, &mut tx, Act::SubmissionPublished, id, None).await?;
    tx.commit().await?;
    next(turn, texts::queue_published()).await
}

/// It was looked at, and stays as it is.
pub async fn seen(turn: Turn, id: SubmissionId) -> HandlerResult {
    let submission = decidable(&turn, id).await?;
    if submission.filter(Submission::is_public).is_none() {
        return gone(turn).await;
    }
    let mut tx = turn.begin().await?;
    tx.looked_at(id).await?;
    tx.commit().await?;
    next(turn, texts::queue_seen()).await
}

/// Waits for the text that others may see.
pub async fn ask_mask(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    let Some(submission) = decidable(&turn, id).await? else {
        return gone(turn).await;
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::Masking { submission: id })
        .await?;
    tx.commit().await?;
    turn.show(views::queue::ask_mask(&turn.viewer(), &submission))
        .await
}

/// The text that others may see came.
pub async fn take_mask(
    turn: Turn,
    person: Person,
    message: Message,
    (text, id): (String, SubmissionId),
) -> HandlerResult {
    let submission = decidable(&turn, id).await?;
    let is_held = |submission: &Submission| !submission.is_public();
    if !turn.is_coordinator().await || submission.filter(is_held).is_none() {
        return odd::free_text(turn, person, message, text).await;
    }
    if let Err(refusal) = check_text(&text) {
        return turn
            .show(views::queue::mask_refused(&turn.viewer(), id, refusal))
            .await;
    }
    let public_text = mask(&text).text;
    let mut tx = turn.begin().await?;
    tx.publish(id, Some(&public_text), turn.services().clock.now())
        .await?;
    write_down(&turn, &mut tx, Act::SubmissionPublished, id, None).await?;
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    let screen = screen(&turn, 0).await?;
    turn.show(screen).await
}

/// The ready reasons.
pub async fn reasons(turn: Turn, (id, decision): (SubmissionId, Decision)) -> HandlerResult {
    match decidable(&turn, id).await? {
        Some(submission) => {
            turn.show(views::queue::reasons(&turn.viewer(), &submission, decision))
                .await
        }
        None => gone(turn).await,
    }
}

/// Declined, or to be written otherwise, with a reason.
pub async fn decide(
    turn: Turn,
    (id, decision, reason): (SubmissionId, Decision, Reason),
) -> HandlerResult {
    if decidable(&turn, id).await?.is_none() {
        return gone(turn).await;
    }
    let now = turn.services().clock.now();
    let word: &str = reason.into();
    let mut tx = turn.begin().await?;
    let toast = match decision {
        Decision::AskToChange => {
            tx.ask_to_change(id, word, now).await?;
            write_down(&turn, &mut tx, Act::ChangesAsked, id, Some(word)).await?;
            texts::queue_asked_to_change()
        }
        Decision::Decline => {
            tx.decline(id, word, now).await?;
            write_down(&turn, &mut tx, Act::SubmissionDeclined, id, Some(word)).await?;
            texts::queue_declined()
        }
    };
    tx.commit().await?;
    next(turn, toast).await
}

/// Others of the region and the ministry that may say the same.
pub async fn joinable(turn: Turn, id: SubmissionId) -> HandlerResult {
    let Some(submission) = decidable(&turn, id).await? else {
        return gone(turn).await;
    };
    let services = turn.services();
    let mut others = services
        .store
        .similar(
            submission.region,
            submission.body.as_ref(),
            &submission.public_text,
            services.clock.now(),
        )
        .await?;
    others.retain(|other| other.id != id && other.cluster.is_none());
    others.truncate(JOINABLE_SHOWN);
    turn.show(views::queue::joinable(&turn.viewer(), &submission, &others))
        .await
}

/// It says the same as another one: their voices count together.
pub async fn join(turn: Turn, (id, to): (SubmissionId, SubmissionId)) -> HandlerResult {
    let submission = decidable(&turn, id).await?;
    let other = decidable(&turn, to).await?;
    let (Some(submission), Some(other)) = (submission, other) else {
        return gone(turn).await;
    };
    let fits = submission.region == other.region && other.is_public() && submission.can_be_joined();
    if !fits || id == to {
        return gone(turn).await;
    }
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.publish(id, None, now).await?;
    tx.join(id, to, now).await?;
    let joined_to = format!("submission {}", to.0);
    write_down(&turn, &mut tx, Act::SubmissionJoined, id, Some(&joined_to)).await?;
    tx.commit().await?;
    let toast = texts::queue_joined();
    match decidable(&turn, id).await? {
        Some(submission) => {
            let screen = item_screen(&turn, &submission).await?;
            turn.show_saying(screen, toast).await
        }
        None => gone(turn).await,
    }
}

/// It does not say the same after all.
pub async fn separate(turn: Turn, id: SubmissionId) -> HandlerResult {
    let submission = decidable(&turn, id).await?;
    let is_joined = |submission: &Submission| submission.joined_to.is_some();
    if submission.filter(is_joined).is_none() {
        return gone(turn).await;
    }
    let mut tx = turn.begin().await?;
    tx.separate(id, turn.services().clock.now()).await?;
    write_down(&turn, &mut tx, Act::SubmissionSeparated, id, None).await?;
    tx.commit().await?;
    match decidable(&turn, id).await? {
        Some(submission) => {
            let screen = item_screen(&turn, &submission).await?;
            turn.show_saying(screen, texts::queue_separated()).await
        }
        None => gone(turn).await,
    }
}

/// The sectors, to pass it on to the ministry behind one.
pub async fn sectors(turn: Turn, id: SubmissionId) -> HandlerResult {
    match decidable(&turn, id).await? {
        Some(submission) => {
            turn.show(views::queue::sectors(&turn.viewer(), &submission))
                .await
        }
        None => gone(turn).await,
    }
}

/// It is another ministry's matter.
pub async fn pass_on(turn: Turn, (id, sector): (SubmissionId, SectorSlug)) -> HandlerResult {
    let viewer = turn.viewer();
    let body = viewer
        .directory
        .sectors_on(viewer.today)
        .find(|known| known.slug == sector)
        .map(|known| known.body.clone());
    let (Some(body), Some(_)) = (body, decidable(&turn, id).await?) else {
        return gone(turn).await;
    };
    let mut tx = turn.begin().await?;
    tx.pass_on(id, &body, &sector, turn.services().clock.now())
        .await?;
    write_down(&turn, &mut tx, Act::SubmissionPassedOn, id, Some(&body.0)).await?;
    tx.commit().await?;
    match decidable(&turn, id).await? {
        Some(submission) => {
            let screen = item_screen(&turn, &submission).await?;
            turn.show_saying(screen, texts::queue_passed_on()).await
        }
        None => gone(turn).await,
    }
}

/// Why its author is to be blocked.
pub async fn block_reasons(turn: Turn, id: SubmissionId) -> HandlerResult {
    match turn.services().store.submission(id).await? {
        Some(submission) => {
            turn.show(views::queue::block_reasons(&turn.viewer(), &submission))
                .await
        }
        None => gone(turn).await,
    }
}

/// For how long; names what will happen.
pub async fn block_days(turn: Turn, (id, reason): (SubmissionId, Reason)) -> HandlerResult {
    match turn.services().store.submission(id).await? {
        Some(submission) => {
            turn.show(views::queue::block_days(
                &turn.viewer(),
                &submission,
                reason,
            ))
            .await
        }
        None => gone(turn).await,
    }
}

/// Its author may not write for a time, and hears why and until when.
pub async fn block(turn: Turn, (id, reason, days): (SubmissionId, Reason, u32)) -> HandlerResult {
    let submission = turn.services().store.submission(id).await?;
    let is_offered = views::queue::BLOCK_DAYS.contains(&days);
    let Some(submission) = submission.filter(|_| is_offered) else {
        return gone(turn).await;
    };
    let now = turn.services().clock.now();
    let word: &str = reason.into();
    let block = Block {
        until_at: now + Duration::days(days.into()),
        reason: word.to_owned(),
    };
    let mut tx = turn.begin().await?;
    tx.block(submission.author, &block, now).await?;
    tx.tell_of_block(submission.author, now).await?;
    write_down(&turn, &mut tx, Act::AuthorBlocked, id, Some(word)).await?;
    tx.commit().await?;
    next(turn, texts::queue_blocked()).await
}

/// The photos of any submission.
pub async fn photos(turn: Turn, id: SubmissionId) -> HandlerResult {
    match decidable(&turn, id).await? {
        Some(submission) => turn.send_photos(&submission.photos).await,
        None => gone(turn).await,
    }
}
