//! An emulator of Telegram's Bot API, and a web page to be several people in front of it.
//!
//! Any bot runs against it by changing only the API's address. [`Emulator::bot_api`] is what the
//! bot talks to, [`Emulator::page`] what a browser shows; tests act through [`Emulator`] itself.
//!
//! Where to look:
//!
//! - `acts`: what people do; `state`: the world they do it in; `message`, `files`, `queue`: its
//!   parts.
//! - `api`: the Bot API's door (tokens, parameters, errors, the table of methods), `api/…`: the
//!   methods.
//! - `entities`: Telegram's HTML, and the way back for the page; `faults`: bad days and limits.
//! - `loopback`: who may ask; `page`: the page's endpoints; `page/…`: the page.
//!
//! It is as strict as Telegram and uses its words for errors. Not emulated: channels, payments,
//! business accounts, Markdown, fetching files from the web. A call of a method that is not there
//! says where to add it.

mod acts;
mod api;
mod entities;
mod faults;
mod files;
mod loopback;
mod message;
mod page;
mod profile;
mod queue;
mod state;
#[cfg(test)]
mod tests;
mod webhook;

pub use acts::Thing;
pub use entities::Entity;
pub use faults::{Fault, FaultKind};
pub use message::{Author, Button, Media, Message};
pub use page::{ClockPreset, ControlStatus, Controls};
pub use profile::{BotCommand, Profile};

use anyhow::Context as _;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use state::World;
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};
use tokio::sync::{Notify, futures::OwnedNotified, mpsc, watch};

/// The bot as Telegram knows it.
#[derive(Clone, Debug, Default)]
pub struct BotProfile {
    pub id: i64,
    pub token: String,
    pub username: String,
    pub first_name: String,
}

/// The clock that dates messages, in unix seconds. The pace of sending goes by the real time.
pub type Now = Arc<dyn Fn() -> i64 + Send + Sync>;

/// The answer to a tap. An empty text only ends the waiting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Toast {
    pub text: String,
    pub show_alert: bool,
    pub url: Option<String>,
}

/// A call that the bot has made.
#[derive(Clone, Debug)]
pub struct Call {
    /// With Telegram's own capitals: `sendMessage`.
    pub method: &'static str,
    /// The parameters; an uploaded file stands there with its name and size.
    pub body: Value,
    pub at: Instant,
    /// The status that was answered; 0 if the connection was closed instead.
    pub status: u16,
}

/// A handle to the emulated world; clones share it.
#[derive(Clone)]
pub struct Emulator {
    shared: Arc<Shared>,
}

struct Shared {
    /// The bot's token; each call is checked against it without the lock.
    token: String,
    world: Mutex<World>,
    now: Now,
    changes: watch::Sender<u64>,
    /// Wakes the waiting `getUpdates` and the webhook's delivery.
    news: Arc<Notify>,
}

impl Emulator {
    /// A world with this bot and nobody else.
    pub fn new(bot: BotProfile, now: Now) -> Self {
        Self::with_world(
            World {
                bot,
                // Telegram's update ids start anywhere.
                queue: queue::Queue::starting_at(i64::from(random() % 800_000_000) + 100_000_000),
                // As large as Telegram's: beyond what a bot may count with in floating point.
                last_number: (u64::from(random()) << 30) | (1 << 61),
                ..World::default()
            },
            now,
        )
    }

    /// Brings back what [`Emulator::snapshot`] has kept.
    pub fn restore(bot: BotProfile, now: Now, saved: &[u8]) -> anyhow::Result<Self> {
        let world: World = serde_json::from_slice(saved).context("read the sandbox's snapshot")?;
        Ok(Self::with_world(World { bot, ..world }, now))
    }

    fn with_world(world: World, now: Now) -> Self {
        Self {
            shared: Arc::new(Shared {
                token: world.bot.token.clone(),
                changes: watch::Sender::new(world.version),
                world: Mutex::new(world),
                now,
                news: Arc::new(Notify::new()),
            }),
        }
    }

    /// People, chats, files, unconfirmed updates, taps and the bot's profile. Faults, limits, the
    /// log of calls and the webhook are left out.
    pub fn snapshot(&self) -> Vec<u8> {
        self.act(|world| {
            serde_json::to_vec(world).expect("the world is plain data, which JSON can always hold")
        })
    }

    /// The Bot API: `/bot{token}/{method}` and `/file/bot{token}/{path}`, for this machine only.
    pub fn bot_api(&self) -> axum::Router {
        loopback::only(api::router(self.clone()))
    }

    /// The web page: `/` and `/sandbox/…`, for this machine only.
    pub fn page(&self, controls: Arc<dyn Controls>) -> axum::Router {
        loopback::only(page::router(self.clone(), controls))
    }

    /// The messages of a chat, the oldest first.
    pub fn chat(&self, chat: i64) -> Vec<Message> {
        self.act(|world| {
            world
                .chats
                .get(&chat)
                .map(|chat| chat.messages.values().cloned().collect())
                .unwrap_or_default()
        })
    }

    /// The newest message of a chat.
    pub fn newest_message(&self, chat: i64) -> Option<Message> {
        self.act(|world| {
            let newest = world.chats.get(&chat)?.messages.last_key_value();
            newest.map(|(_, message)| message.clone())
        })
    }

    /// The reply keyboard that stands under a chat, as the bot has written it.
    pub fn reply_keyboard(&self, chat: i64) -> Option<Value> {
        self.act(|world| world.chats.get(&chat)?.keyboard.clone())
    }

    /// How a tap was answered; `None` while it waits.
    pub fn toast(&self, callback_id: &str) -> Option<Toast> {
        let id = callback_id.parse().ok()?;
        self.act(|world| world.taps.get(&id)?.answer.clone())
    }

    /// The parameters with which the bot answered an inline query; `None` while it waits.
    pub fn inline_answer(&self, query_id: &str) -> Option<Value> {
        let id = query_id.parse().ok()?;
        self.act(|world| world.inline_queries.get(&id)?.answer.clone())
    }

    /// How many updates the bot has not confirmed yet.
    pub fn unconfirmed(&self) -> usize {
        self.act(|world| world.queue.len())
    }

    /// A counter that rises with each change of what can be seen or is waiting.
    pub fn changes(&self) -> u64 {
        *self.shared.changes.borrow()
    }

    /// Waits until [`Emulator::changes`] is more than `seen`.
    pub async fn changed_since(&self, seen: u64) {
        let mut changes = self.shared.changes.subscribe();
        // The sender lives as long as `self`, so the waiting cannot fail.
        let _ = changes.wait_for(|&count| count > seen).await;
    }

    /// Counts as a change, so that an open page looks again; for changes around the emulator.
    pub fn touch(&self) {
        self.act(World::changed);
    }

    /// What the bot has set about itself.
    pub fn profile(&self) -> Profile {
        self.act(|world| world.profile.clone())
    }

    /// The bot's calls of a method among its newest 10,000, the oldest first.
    pub fn calls(&self, method: &str) -> Vec<Call> {
        self.act(|world| {
            world
                .calls
                .iter()
                .filter(|call| call.method.eq_ignore_ascii_case(method))
                .cloned()
                .collect()
        })
    }

    /// The bot's calls from now on, each once what it does can be seen. Whoever waits for an answer
    /// in one of many chats need not look at them all.
    pub fn follow_calls(&self) -> mpsc::UnboundedReceiver<Call> {
        let (follower, calls) = mpsc::unbounded_channel();
        self.act(|world| world.followers.push(follower));
        calls
    }

    /// Lets the next calls that fit go wrong.
    pub fn fault(&self, fault: Fault) {
        self.act(|world| world.faults.add(fault));
    }

    pub fn clear_faults(&self) {
        self.act(|world| world.faults.clear());
    }

    /// Enforces Telegram's limits on sending with 429; off at first.
    pub fn enforce_limits(&self, on: bool) {
        self.act(|world| world.limits.enforced = on);
    }

    /// Keeps only so many of the newest messages of each chat, for long runs under load; all at
    /// first.
    pub fn keep_messages(&self, newest: Option<usize>) {
        self.act(|world| world.messages_kept = newest);
    }

    /// Puts an update into the queue as it is; `update_id` is added if missing.
    pub fn push_raw(&self, update: Value) {
        self.act(|world| {
            world.queue.push_raw(update);
            world.wake = true;
            world.changed();
        });
    }

    /// Delivers the newest update again under the same id, even if it has been confirmed.
    pub fn duplicate_last_update(&self) {
        self.act(|world| {
            world.wake = world.queue.duplicate_last();
            world.changed();
        });
    }

    /// Does something in the world under the lock, then wakes those who wait for its consequences.
    fn act<R>(&self, act: impl FnOnce(&mut World) -> R) -> R {
        let time = (self.shared.now)();
        // A panic under the lock leaves plain data behind, which a test may still look at.
        let mut world = self
            .shared
            .world
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        world.time = time;
        let result = act(&mut world);
        let (version, wake) = (world.version, std::mem::take(&mut world.wake));
        drop(world);
        self.shared.changes.send_if_modified(|seen| {
            let newer = version > *seen;
            *seen = version.max(*seen);
            newer
        });
        if wake {
            self.shared.news.notify_waiters();
        }
        result
    }

    /// Ends at the next news. What happens after this call is not missed.
    fn news(&self) -> OwnedNotified {
        self.shared.news.clone().notified_owned()
    }
}

/// A random number; the operating system's source does not fail on the systems that are supported.
fn random() -> u32 {
    getrandom::u32().unwrap_or(0x5eed)
}
