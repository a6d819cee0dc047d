//! A coordinator lifts an alert, with a reason: whoever raised it and all who got it are told.
//!
//! > **Dana:** `[Lift the alert]`
//! > **Bot:** Why is alert T-012 lifted? … `[The matter is settled]` … `[Another reason]`
//! > **Dana:** `[The matter is settled]`
//! > **Bot:** Lift alert T-012? … People who are told: 2. `[Yes, lift it]` `[Explain in words]` …

use teloxide::types::Message;

use super::{concerning, show_saying};
use crate::{
    bot::{HandlerResult, citizen::odd, step::Step, turn::Turn},
    domain::{
        masking::mask,
        office::Seat,
        person::Person,
        submission_draft::check_text,
        tension::{LiftReason, TensionAct, TensionAlert, TensionId},
    },
    i18n::texts,
    store::{Draft, DraftKind},
    views,
};

/// The ready reasons.
pub async fn reasons(turn: Turn, person: Person, id: TensionId) -> HandlerResult {
    match liftable(&turn, id).await? {
        Some(alert) => {
            turn.show(views::tension_lift::reasons(&turn.viewer(), &alert))
                .await
        }
        None => ended_or_gone(turn, person, id).await,
    }
}

/// A ready reason: shown once more, with how many are told.
pub async fn because(
    turn: Turn,
    person: Person,
    (id, reason): (TensionId, LiftReason),
) -> HandlerResult {
    match liftable(&turn, id).await? {
        Some(alert) if reason != LiftReason::Other => {
            confirm(turn, person, &alert, reason, None).await
        }
        _ => ended_or_gone(turn, person, id).await,
    }
}

/// `[Explain in words]`: waits for them.
pub async fn ask_words(
    turn: Turn,
    person: Person,
    (id, reason): (TensionId, LiftReason),
) -> HandlerResult {
    let Some(alert) = liftable(&turn, id).await? else {
        return ended_or_gone(turn, person, id).await;
    };
    let mut tx = turn.begin().await?;
    let step = Step::ExplainingTensionLift { alert: id, reason };
    tx.set_step(person.id, &step).await?;
    tx.commit().await?;
    turn.show(views::tension_lift::ask_words(&turn.viewer(), &alert))
        .await
}

/// The words came: they are kept, and shown once more.
pub async fn take_words(
    turn: Turn,
    person: Person,
    message: Message,
    (text, (id, reason)): (String, (TensionId, LiftReason)),
) -> HandlerResult {
    let Some(alert) = liftable(&turn, id).await? else {
        return odd::free_text(turn, person, message, text).await;
    };
    let refusal = check_text(&text).err();
    let words = Draft {
        content: text,
        message_id: message.id.0,
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.keep_draft(person.id, DraftKind::Text, &words, now)
        .await?;
    tx.commit().await?;
    match refusal {
        Some(refusal) => {
            turn.show(views::tension::words_refused(&turn.viewer(), id, refusal))
                .await
        }
        None => confirm(turn, person, &alert, reason, Some(&words)).await,
    }
}

async fn confirm(
    turn: Turn,
    person: Person,
    alert: &TensionAlert,
    reason: LiftReason,
    words: Option<&Draft>,
) -> HandlerResult {
    let services = turn.services();
    let now = services.clock.now();
    let told = services
        .store
        .told_of_tension_end(alert.id, person.id, now)
        .await?;
    let shown = words.map(|words| (mask(&words.content).text, words.message_id));
    let shown = shown
        .as_ref()
        .map(|(text, message)| (text.as_str(), *message));
    let screen = views::tension_lift::confirm(&turn.viewer(), alert, reason, shown, told);
    turn.show(screen).await
}

/// `[Yes, lift it]`: for the reason that was shown, with the words that were shown.
pub async fn lift(
    turn: Turn,
    person: Person,
    (id, reason, message): (TensionId, LiftReason, i32),
) -> HandlerResult {
    let Some(alert) = liftable(&turn, id).await? else {
        return ended_or_gone(turn, person, id).await;
    };
    let kept = turn
        .services()
        .store
        .draft(person.id, DraftKind::Text)
        .await?;
    let words = match (message, kept) {
        (0, _) => None,
        (_, Some(kept)) if kept.message_id == message => Some(mask(&kept.content).text),
        // Something else was written since: it is no reason that anybody has seen.
        _ => return reasons(turn, person, id).await,
    };
    let act = TensionAct::Lift {
        reason,
        words: words.clone(),
    };
    let Some(office) = turn.acts_for(&Seat::Coordinator).await? else {
        return odd::outdated_button(turn, person).await;
    };
    if alert.state.after(act).is_err() {
        return reasons(turn, person, id).await;
    }
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.lift_tension(id, (reason, words.as_deref()), &office, person.id, now)
        .await?;
    if words.is_some() {
        tx.delete_draft(person.id, DraftKind::Text).await?;
    }
    tx.commit().await?;
    show_saying(&turn, id, texts::tension_lifted_toast()).await
}

/// An open alert, for a coordinator.
async fn liftable(turn: &Turn, id: TensionId) -> anyhow::Result<Option<TensionAlert>> {
    if !turn.is_coordinator().await {
        return Ok(None);
    }
    let alert = concerning(turn, id).await?;
    Ok(alert.filter(|alert| alert.state.is_open()))
}

async fn ended_or_gone(turn: Turn, person: Person, id: TensionId) -> HandlerResult {
    match concerning(&turn, id).await? {
        Some(alert) if !alert.state.is_open() => {
            show_saying(&turn, id, texts::tension_has_ended()).await
        }
        _ => odd::outdated_button(turn, person).await,
    }
}
