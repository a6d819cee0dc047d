//! Searching meetings by words, in any spelling.
//!
//! > **Nurlan:** `[Search by words]`
//! > **Bot:** What shall I search for? Write a place, a topic or a ministry.
//! > **Nurlan:** Ayagoz road
//! > **Bot:** Search: "Ayagoz road". 1. Ministry of Transport …

use teloxide::types::Message;

use super::meetings;
use crate::{
    bot::{HandlerResult, step::Step, turn::Turn},
    domain::{listing::Listing, person::Person, shortening::beginning},
    store::{Draft, DraftKind},
    views,
};

/// Longer than this is no search.
const LONGEST_SEARCH: usize = 100;

/// Waits for words.
pub async fn ask(turn: Turn, person: Person) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::Searching).await?;
    tx.commit().await?;
    turn.show(views::listing::ask_words(
        &turn.viewer(),
        person.home_region,
    ))
    .await
}

/// Words came: what has them all is shown; the next words search again.
pub async fn take_words(
    turn: Turn,
    person: Person,
    message: Message,
    words: String,
) -> HandlerResult {
    let words = beginning(&words, LONGEST_SEARCH).to_owned();
    search(
        turn,
        person,
        Draft {
            content: words,
            message_id: message.id.0,
        },
    )
    .await
}

/// The text that nobody asked for is what to search for.
pub async fn search_draft(turn: Turn, person: Person) -> HandlerResult {
    match turn
        .services()
        .store
        .draft(person.id, DraftKind::Text)
        .await?
    {
        Some(draft) => {
            let words = beginning(&draft.content, LONGEST_SEARCH).to_owned();
            search(
                turn,
                person,
                Draft {
                    content: words,
                    ..draft
                },
            )
            .await
        }
        None => ask(turn, person).await,
    }
}

async fn search(turn: Turn, person: Person, words: Draft) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.keep_draft(
        person.id,
        DraftKind::Search,
        &words,
        turn.services().clock.now(),
    )
    .await?;
    tx.commit().await?;
    meetings::list(turn, person, Listing::found()).await
}
