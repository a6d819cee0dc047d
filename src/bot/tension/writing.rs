//! One end of an alert writes to the other: the ministry or a coordinator asks the akimat, and the akimat answers.
//!
//! > **Aset:** `[Ask the akimat]`
//! > **Bot:** What do you want to write about T-012? It goes at once to the akimat, Abai Region (2). …
//! > **Aset:** Which streets are without heating?
//! > **Bot:** Please check before sending … `[Send]`
//!
//! No phone numbers are kept, so this is how those who act find each other.

use teloxide::types::Message;

use super::{access, card_screen, concerning, show_saying};
use crate::{
    bot::{HandlerResult, citizen::odd, step::Step, turn::Turn},
    domain::{
        masking::mask,
        office::{Office, Seat},
        person::{Person, PersonId},
        submission_draft::check_text,
        tension::{TensionAlert, TensionId},
    },
    i18n::texts,
    store::{Draft, DraftKind},
    views::{self, tension::End},
};

/// `[Ask the akimat]`, `[Write an answer]`: waits for the words.
pub async fn ask(turn: Turn, person: Person, id: TensionId) -> HandlerResult {
    let Some(alert) = concerning(&turn, id).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let Some(end) = access(&turn, &alert).await?.can_write else {
        return show_saying(&turn, id, texts::tension_has_ended()).await;
    };
    let people = people_at(&turn, &person, &alert, end).await?;
    if !people.is_empty() {
        let mut tx = turn.begin().await?;
        let step = Step::WritingOfTension { alert: id };
        tx.set_step(person.id, &step).await?;
        tx.commit().await?;
    }
    let count = people.len() as u32;
    turn.show(views::tension::ask_words(
        &turn.viewer(),
        &alert,
        end,
        count,
    ))
    .await
}

/// The words came: they are kept, and shown with whom they go to.
pub async fn take_words(
    turn: Turn,
    person: Person,
    message: Message,
    (text, id): (String, TensionId),
) -> HandlerResult {
    let alert = concerning(&turn, id).await?;
    let end = match &alert {
        Some(alert) => access(&turn, alert).await?.can_write,
        None => None,
    };
    let (Some(alert), Some(end)) = (alert, end) else {
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
    if let Some(refusal) = refusal {
        return turn
            .show(views::tension::words_refused(&turn.viewer(), id, refusal))
            .await;
    }
    review(turn, person, &alert, end, &words).await
}

async fn review(
    turn: Turn,
    person: Person,
    alert: &TensionAlert,
    end: End,
    words: &Draft,
) -> HandlerResult {
    let people = people_at(&turn, &person, alert, end).await?;
    let screen = views::tension::review_words(
        &turn.viewer(),
        alert,
        (end, people.len() as u32),
        &mask(&words.content).text,
        words.message_id,
    );
    turn.show(screen).await
}

/// `[Send]`: what was shown, and nothing that was written since.
pub async fn send(turn: Turn, person: Person, (id, message): (TensionId, i32)) -> HandlerResult {
    let Some(alert) = concerning(&turn, id).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let Some(end) = access(&turn, &alert).await?.can_write else {
        return show_saying(&turn, id, texts::tension_has_ended()).await;
    };
    let words = turn
        .services()
        .store
        .draft(person.id, DraftKind::Text)
        .await?;
    let Some(words) = words.filter(|words| check_text(&words.content).is_ok()) else {
        let screen = card_screen(&turn, &alert).await?;
        return turn.show(screen).await;
    };
    if words.message_id != message {
        return review(turn, person, &alert, end, &words).await;
    }
    let Some(office) = office_at(&turn, &alert, end).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let people = people_at(&turn, &person, &alert, end).await?;
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.write_of_tension(id, &office, &mask(&words.content).text, &people, now)
        .await?;
    tx.delete_draft(person.id, DraftKind::Text).await?;
    tx.commit().await?;
    show_saying(&turn, id, texts::tension_wrote_toast()).await
}

/// The office through which they write to this end.
async fn office_at(turn: &Turn, alert: &TensionAlert, end: End) -> anyhow::Result<Option<Office>> {
    let writes_to = |seat: &Seat| match end {
        End::Akimat => alert.is_sent_to(seat),
        End::Recipients => alert.concerns(seat) && !alert.is_sent_to(seat),
    };
    let mut offices = turn.offices().await?.iter();
    Ok(offices.find(|office| writes_to(&office.seat)).cloned())
}

/// Those who get what is written to this end.
async fn people_at(
    turn: &Turn,
    person: &Person,
    alert: &TensionAlert,
    end: End,
) -> anyhow::Result<Vec<PersonId>> {
    let services = turn.services();
    let (store, now) = (&services.store, services.clock.now());
    Ok(match end {
        End::Akimat => {
            let akimat = Seat::AkimatOfficer(alert.region);
            store.holders_but(&akimat, person.id, now).await?
        }
        End::Recipients => {
            let recipients = store.tension_recipients(&alert.body, person.id, now);
            recipients.await?.people()
        }
    })
}
