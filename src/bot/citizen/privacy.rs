//! What is kept: said, handed over as a file, and deleted at once after one question.
//!
//! > **Aigul:** `/privacy`, `[Delete my data]`
//! > **Bot:** Delete your data? … Others can read 2 of your texts. … `[Delete everything]` `[Delete, public texts stay]` `[Keep]`
//! > **Aigul:** `[Delete everything]`
//! > **Bot:** Your data has been deleted. …

use anyhow::Context;
use tracing::warn;

use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::person::Person,
    views,
};

/// `/privacy`
pub async fn show(turn: Turn) -> HandlerResult {
    turn.show(views::privacy::privacy(&turn.viewer())).await
}

/// Everything that is kept of the person, as a file.
pub async fn send_data(turn: Turn, person: Person) -> HandlerResult {
    let services = turn.services();
    let data = services
        .store
        .personal_data(person.id, services.clock.now())
        .await?;
    let Some(data) = data else {
        return turn.show(views::privacy::privacy(&turn.viewer())).await;
    };
    let json = serde_json::to_vec_pretty(&data).context("write a person's data as JSON")?;
    let file = views::privacy::data_file(&turn.viewer(), json, data.submissions(), data.supports());
    turn.send_file(file).await
}

pub async fn ask_to_delete(turn: Turn, person: Person) -> HandlerResult {
    let public_texts = turn.services().store.public_texts(person.id).await?;
    turn.show(views::privacy::ask_to_delete(&turn.viewer(), public_texts))
        .await
}

pub async fn delete(turn: Turn, person: Person, texts_stay: bool) -> HandlerResult {
    let random = getrandom::u64().map_err(|error| anyhow::anyhow!("no random number: {error}"))?;
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let remains = tx.forget(person.id, texts_stay, now, random).await?;
    tx.commit().await?;
    if person.has_offices {
        forget_menu(&turn).await;
    }
    turn.show(views::privacy::deleted(&turn.viewer(), remains))
        .await
}

/// Telegram shows the commands of their offices no more. It is asked once: nothing is kept of them by which to ask again.
async fn forget_menu(turn: &Turn) {
    let telegram = &turn.services().telegram;
    if let Err(error) = telegram.set_commands_in(turn.chat(), None).await {
        warn!(%error, "The menu of somebody who deleted their data could not be taken back");
    }
}
