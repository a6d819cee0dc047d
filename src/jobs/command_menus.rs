//! Whoever holds an office sees its commands in the menu of their own chat, in their language.
//!
//! What each menu is to be is computed from the offices of this moment; what Telegram was last told is kept. Where the two
//! differ, Telegram is told, until it has taken it: an office that ends by itself, a change of the language, a failure or a
//! restart need nothing else.

use std::{collections::HashMap, time::Duration};

use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use crate::{
    clock::Clock,
    domain::person::PersonId,
    store::{CommandMenu, Store, StoreError},
    telegram::{CallError, Telegram},
    views::profile::commands_of,
};

/// Looks for offices that ended by themselves.
const LOOK_AGAIN: Duration = Duration::from_secs(10);

const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(3_600);

/// Whom Telegram could not be told of, how long the pause was, and when it is tried again.
type Failures = HashMap<PersonId, (Duration, Instant)>;

/// Keeps the menus until `stop`.
pub async fn run(store: Store, telegram: Telegram, clock: Clock, stop: CancellationToken) {
    let mut failures = Failures::new();
    let mut moves = clock.moves();
    while !stop.is_cancelled() {
        if let Err(error) = tell_what_differs(&store, &telegram, &clock, &mut failures).await {
            warn!(%error, "The menus of commands cannot be looked at; trying again");
        }
        let next_try = failures.values().map(|(_, at)| *at).min();
        let pause = next_try.map_or(LOOK_AGAIN, |at| {
            at.saturating_duration_since(Instant::now()).min(LOOK_AGAIN)
        });
        tokio::select! {
            () = stop.cancelled() => {}
            () = store.menus_changed() => {}
            () = moves.next() => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}

async fn tell_what_differs(
    store: &Store,
    telegram: &Telegram,
    clock: &Clock,
    failures: &mut Failures,
) -> Result<(), StoreError> {
    for menu in store.command_menus(clock.now()).await? {
        let commands = (!menu.roles.is_empty()).then(|| commands_of(menu.lang, &menu.roles));
        let wanted = commands
            .as_ref()
            .and_then(|commands| serde_json::to_string(commands).ok());
        let waits = failures
            .get(&menu.person)
            .is_some_and(|(_, at)| *at > Instant::now());
        if wanted == menu.told || waits {
            continue;
        }
        match telegram
            .set_commands_in(menu.chat, commands.as_deref())
            .await
        {
            Ok(()) => {
                failures.remove(&menu.person);
                let mut tx = store.begin().await?;
                tx.remember_menu(menu.person, wanted.as_deref()).await?;
                tx.commit().await?;
            }
            Err(error) => remember_failure(failures, &menu, &error),
        }
    }
    Ok(())
}

fn remember_failure(failures: &mut Failures, menu: &CommandMenu, error: &CallError) {
    let before = failures.get(&menu.person).map(|(pause, _)| *pause);
    let pause = match error {
        CallError::RetryAfter(wait) => *wait,
        // Nothing that passes by itself.
        CallError::Refused { .. } => LONGEST_PAUSE,
        _ => before.map_or(FIRST_PAUSE, |pause| (pause * 2).min(LONGEST_PAUSE)),
    };
    failures.insert(menu.person, (pause, Instant::now() + pause));
    let person = menu.person.0;
    if before.is_none() {
        warn!(person, %error, "The menu of person {person} could not be told; it is tried again");
    } else {
        info!(person, %error, "The menu of person {person} could not be told once more");
    }
}
