//! The bot presents itself: name, descriptions and commands, in each language, and only what changed.
//!
//! Telegram allows few changes of a name in a day, so what was said last is kept in the database.

use std::time::Duration;

use tracing::{info, warn};

use super::Services;
use crate::{
    domain::language::Lang,
    telegram::CallError,
    views::profile::{Profile, profile},
};

/// One thing that Telegram shows of the bot.
#[derive(Clone, Copy, Debug, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
enum Item {
    Commands,
    Description,
    ShortDescription,
    Name,
}

const ITEMS: [Item; 4] = [
    Item::Commands,
    Item::Description,
    Item::ShortDescription,
    Item::Name,
];

/// For phones in a language that is not ours, the state language stands.
const AUDIENCES: [Option<Lang>; 4] = [None, Some(Lang::Kk), Some(Lang::Ru), Some(Lang::En)];

/// Tells Telegram what changed since the last start. A failure costs nobody anything: the next start tries again.
pub async fn introduce(services: &Services) {
    for audience in AUDIENCES {
        let profile = profile(audience.unwrap_or(Lang::Kk));
        for item in ITEMS {
            if let Err(error) = say_if_changed(services, item, audience, &profile).await {
                let name: &str = item.into();
                warn!(item = name, "The bot could not present itself: {error:#}");
            }
        }
    }
}

async fn say_if_changed(
    services: &Services,
    item: Item,
    audience: Option<Lang>,
    profile: &Profile,
) -> anyhow::Result<()> {
    let name: &str = item.into();
    let key = format!("{name} {}", audience.map_or("default", Lang::code));
    let content = match item {
        Item::Commands => serde_json::to_string(&profile.commands)?,
        Item::Description => profile.description.clone(),
        Item::ShortDescription => profile.short_description.clone(),
        Item::Name => profile.name.clone(),
    };
    let bot = services.me.id;
    if services.store.said_of_bot(bot, &key).await?.as_ref() == Some(&content) {
        return Ok(());
    }
    if let Err(CallError::RetryAfter(wait)) = say(services, item, audience, profile).await {
        const WORTH_WAITING: Duration = Duration::from_secs(60);
        anyhow::ensure!(
            wait <= WORTH_WAITING,
            "Telegram allows it again in {} s",
            wait.as_secs()
        );
        tokio::time::sleep(wait).await;
        say(services, item, audience, profile).await?;
    }
    let mut tx = services.store.begin().await?;
    tx.remember_said_of_bot(bot, &key, &content).await?;
    tx.commit().await?;
    info!(item = key, "The bot presents itself anew");
    Ok(())
}

async fn say(
    services: &Services,
    item: Item,
    audience: Option<Lang>,
    profile: &Profile,
) -> Result<(), CallError> {
    let telegram = &services.telegram;
    match item {
        Item::Commands => telegram.set_commands(audience, profile).await,
        Item::Description => telegram.set_description(audience, profile).await,
        Item::ShortDescription => telegram.set_short_description(audience, profile).await,
        Item::Name => telegram.set_name(audience, profile).await,
    }
}
