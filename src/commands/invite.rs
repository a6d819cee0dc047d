//! `kezdesu invite --role coordinator`: a link that works once. The first coordinator can be invited from here only.

use std::num::NonZeroU32;

use anyhow::{Context as _, bail};
use chrono::{DateTime, Duration, Utc};
use secrecy::ExposeSecret as _;

use super::run::wrong_token;
use crate::{
    clock::Clock,
    config::{InviteArgs, InvitedRole, TelegramArgs},
    domain::{calendar, invitation::InvitationCode, office::Seat, start_link::StartLink},
    store::{OpenError, Store, StoreError},
    telegram::Telegram,
};

pub async fn run(args: InviteArgs) -> anyhow::Result<()> {
    let seat = match args.role {
        InvitedRole::Coordinator => Seat::Coordinator,
    };
    let bot_name = match args.bot_name {
        Some(name) => name,
        None => ask_for_name(args.telegram).await?,
    };
    let code = new_code()?;
    let now = Clock::system().now();
    let expires_at = now + Duration::hours(args.valid_hours.into());
    let path = args.database.database;
    let store = Store::open(&path).await?;
    let kept = keep(&store, &seat, &code, expires_at, now).await;
    store.close().await;
    kept.map_err(|error| OpenError::of(error, &path))?;
    print(&bot_name, code, expires_at);
    Ok(())
}

async fn ask_for_name(telegram: TelegramArgs) -> anyhow::Result<String> {
    let token = telegram
        .token
        .filter(|token| !token.expose_secret().is_empty());
    let token = token.context(
        "The link needs the bot's name. Give it with --bot-name, or set TELOXIDE_TOKEN so that Telegram can be asked.",
    )?;
    let asked = match Telegram::new(token, telegram.api_url, NonZeroU32::MIN) {
        Ok(telegram) => telegram.me().await,
        Err(error) => Err(error),
    };
    match asked {
        Ok(me) => Ok(me.username),
        Err(error) if error.is_wrong_token() => bail!(wrong_token()),
        Err(error) => bail!(
            "Telegram did not tell the bot's name: {error}. Give it with --bot-name, or check the network and \
             --api-url."
        ),
    }
}

pub(super) fn new_code() -> anyhow::Result<InvitationCode> {
    let mut bits = [0_u8; 16];
    getrandom::fill(&mut bits)
        .map_err(|error| anyhow::anyhow!("no randomness for a code: {error}"))?;
    Ok(InvitationCode::of_random(bits))
}

pub(super) async fn keep(
    store: &Store,
    seat: &Seat,
    code: &InvitationCode,
    expires_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let mut tx = store.begin().await?;
    tx.invite(seat, code, expires_at, now).await?;
    tx.commit().await
}

fn print(bot_name: &str, code: InvitationCode, expires_at: DateTime<Utc>) {
    let until = calendar::local(expires_at).format("%A %-d %B %Y, %H:%M");
    let payload = StartLink::Invitation(code.clone());
    println!("A link that makes one person a coordinator:");
    println!("\nhttps://t.me/{bot_name}?start={payload}\n");
    println!("Its code alone, for where links do not open (write to the bot: /start {payload}):");
    println!("\n{code}\n");
    println!(
        "It works once, until {until} (Kazakhstan time), and is shown only now. Send it to nobody else."
    );
}
