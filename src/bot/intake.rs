//! Brings updates into the inbox. Nothing is confirmed to Telegram that is not on the disk.
//!
//! With long polling, the next request confirms the batch before it: it is made after the batch is written. With a webhook
//! the same is done before the answer 200. Telegram's ids turn random after a quiet week, so none is remembered for long:
//! a start asks without an offset, and what was seen before is dropped by its id.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use super::parse;
use crate::{
    clock::Clock,
    domain::language::Lang,
    store::{Arrival, Store, StoreError},
    telegram::{CallError, Telegram},
    views::{self, Viewer},
};

/// After a failed write: asked again within half a second, Telegram gives one update instead of a batch.
const PAUSE_AFTER_FAILED_WRITE: Duration = Duration::from_secs(1);
const SHORTEST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// A restarting instance overlaps with the one before for a moment; one that stays is another program.
const CONFLICTS_OF_A_RESTART: u32 = 4;

/// "Cannot save now" is said to one chat so seldom.
const PAUSE_BETWEEN_WARNINGS: chrono::Duration = chrono::Duration::minutes(10);

/// Why updates can no longer be asked for.
#[derive(Debug, thiserror::Error)]
pub enum IntakeError {
    #[error(
        "Another program asks Telegram for this bot's updates (409 Conflict). Stop the other instance, or use a token \
         of another bot."
    )]
    AnotherPoller,
    #[error(
        "Telegram does not accept the token any more. Ask @BotFather for the bot's present token and set TELOXIDE_TOKEN."
    )]
    WrongToken,
}

/// Takes updates in. Copies share the same inbox and pulse.
#[derive(Clone, Debug)]
pub struct Intake {
    store: Store,
    telegram: Telegram,
    clock: Clock,
    arrived: Arc<Notify>,
    pulse: Pulse,
}

/// When Telegram was last heard from. It goes by the machine's time, which nobody moves.
#[derive(Clone, Debug)]
pub struct Pulse {
    began: Instant,
    /// Milliseconds from `began`; 0 before the first answer.
    last: Arc<AtomicU64>,
}

impl Pulse {
    fn start() -> Self {
        Self {
            began: Instant::now(),
            last: Arc::default(),
        }
    }

    fn beat(&self) {
        let since = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.last.store(since.max(1), Ordering::Relaxed);
    }

    /// How long ago Telegram was heard from; none before its first answer.
    pub fn age(&self) -> Option<Duration> {
        match self.last.load(Ordering::Relaxed) {
            0 => None,
            last => Some(
                self.began
                    .elapsed()
                    .saturating_sub(Duration::from_millis(last)),
            ),
        }
    }
}

impl Intake {
    /// `arrived` is notified after each batch.
    pub fn new(store: Store, telegram: Telegram, clock: Clock, arrived: Arc<Notify>) -> Self {
        Self {
            store,
            telegram,
            clock,
            arrived,
            pulse: Pulse::start(),
        }
    }

    pub fn pulse(&self) -> Pulse {
        self.pulse.clone()
    }

    /// Writes a batch of raw updates into the inbox. Once it returns, they may be confirmed.
    ///
    /// # Errors
    ///
    /// Where it cannot be written: nothing may be confirmed then.
    pub async fn receive(&self, updates: &[&str]) -> Result<(), StoreError> {
        let arrival = |body: &&str| {
            let Some(head) = parse::head(body) else {
                warn!("Something arrived that is no update; it is passed over");
                return None;
            };
            Some(Arrival {
                update_id: head.update_id,
                lane: head.lane,
                body: (*body).to_owned(),
            })
        };
        let batch: Vec<_> = updates.iter().filter_map(arrival).collect();
        let mut tx = self.store.begin().await?;
        tx.receive(&batch, self.clock.now()).await?;
        tx.commit().await?;
        metrics::counter!("kezdesu_updates_received_total").increment(batch.len() as u64);
        self.arrived.notify_one();
        Ok(())
    }

    /// Notes that Telegram was heard from.
    pub fn beat(&self) {
        self.pulse.beat();
    }

    /// Asks for updates until `stop`.
    ///
    /// # Errors
    ///
    /// Where asking on has no use: another poller, a wrong token.
    pub async fn poll(self, stop: CancellationToken) -> Result<(), IntakeError> {
        let mut offset = None;
        let mut pause = SHORTEST_PAUSE;
        let mut conflicts = 0;
        let mut warned = HashMap::new();
        loop {
            let answer = tokio::select! {
                answer = self.telegram.updates(offset) => answer,
                () = stop.cancelled() => return Ok(()),
            };
            let wait = match answer {
                Ok(updates) => {
                    self.beat();
                    (pause, conflicts) = (SHORTEST_PAUSE, 0);
                    // After an empty answer all is confirmed, and the next id may be any.
                    let Some(last) = updates.last() else {
                        offset = None;
                        continue;
                    };
                    let next = parse::head(last.get())
                        .and_then(|head| i32::try_from(head.update_id + 1).ok());
                    let bodies: Vec<_> = updates.iter().map(|update| update.get()).collect();
                    match self.receive(&bodies).await {
                        Ok(()) if next.is_some() => {
                            offset = next;
                            continue;
                        }
                        // There is no number after the largest: the batch comes again, and is known by then.
                        Ok(()) => PAUSE_AFTER_FAILED_WRITE,
                        Err(error) => {
                            warn!(%error, "{} updates cannot be written; they stay with Telegram", bodies.len());
                            self.say_cannot_save(&bodies, &mut warned);
                            PAUSE_AFTER_FAILED_WRITE
                        }
                    }
                }
                Err(error) if error.is_wrong_token() => return Err(IntakeError::WrongToken),
                Err(error) if error.is_conflict() => {
                    conflicts += 1;
                    if conflicts > CONFLICTS_OF_A_RESTART {
                        return Err(IntakeError::AnotherPoller);
                    }
                    info!(
                        "Another program asks for this bot's updates too; waiting for it to stop"
                    );
                    Duration::from_secs(1)
                }
                Err(CallError::RetryAfter(wait)) => wait,
                Err(error) => {
                    warn!(%error, "Updates could not be asked for; trying again");
                    let wait = pause;
                    pause = (pause * 2).min(LONGEST_PAUSE);
                    wait
                }
            };
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                () = stop.cancelled() => return Ok(()),
            }
        }
    }

    /// Nothing can be written: the people hear it, once in a while; their messages stay with Telegram.
    fn say_cannot_save(&self, bodies: &[&str], warned: &mut HashMap<i64, DateTime<Utc>>) {
        let now = self.clock.now();
        warned.retain(|_, last| now - *last < PAUSE_BETWEEN_WARNINGS);
        for head in bodies.iter().filter_map(|body| parse::head(body)) {
            if head.lane <= 0 || warned.contains_key(&head.lane) {
                continue;
            }
            warned.insert(head.lane, now);
            let viewer = Viewer {
                lang: head
                    .language
                    .as_deref()
                    .and_then(Lang::of_tag)
                    .unwrap_or(Lang::Kk),
                today: self.clock.today(),
                directory: self.store.directory(),
            };
            let screen = views::odd::cannot_save(&viewer);
            let telegram = self.telegram.clone();
            // Nobody waits for it: updates are asked for again meanwhile.
            tokio::spawn(async move {
                if let Err(error) = telegram.show(head.lane, None, &screen).await {
                    warn!(%error, "A person could not be told that nothing can be saved");
                }
            });
        }
    }
}
