//! Typing the bot's name in any chat: meetings are offered, in the language of whoever types.
//!
//! > **Aigul:** @kezdesu_bot roads
//! > **Telegram offers:** Ministry of Transport, Saturday 28 November, 11:00 …

use teloxide::types::InlineQuery;
use tracing::warn;

use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::{listing::Listing, meeting::Meeting, start_link::StartLink},
    views,
};

/// More than this, and nobody scrolls.
const OFFERED: u32 = 10;

/// Offers what fits the words; without words, what is coming in the person's region.
pub async fn offer(turn: Turn, query: InlineQuery) -> HandlerResult {
    let services = turn.services();
    let viewer = turn.viewer();
    let words = query.query.trim();
    let meetings = match StartLink::parse(words).and_then(StartLink::meeting) {
        Some(id) => {
            let meeting = services.store.meeting(id).await?;
            meeting.filter(Meeting::is_public).into_iter().collect()
        }
        None => {
            let home = turn.person().and_then(|person| person.home_region);
            let listing = if words.is_empty() {
                Listing::of_region(home)
            } else {
                Listing::found()
            };
            services
                .store
                .listed_meetings(&listing, words, viewer.today, OFFERED)
                .await?
                .items
        }
    };
    let offered: Vec<_> = meetings
        .iter()
        .map(|meeting| views::meeting::offered(&viewer, meeting, &services.me.username))
        .collect();
    if let Err(error) = services
        .telegram
        .answer_inline(&query.id.to_string(), &offered)
        .await
    {
        warn!(%error, "Meetings could not be offered"); // Whoever types on is offered them again.
    }
    Ok(())
}
