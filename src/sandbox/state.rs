//! The world behind the emulator: people, chats, messages, taps, and what the bot has set about
//! itself.
//!
//! Everything is plain data behind one lock (see [`super::Emulator`]); nothing here waits or talks
//! to a network.

use super::{
    BotProfile, Call, Profile, Toast,
    faults::{Faults, Limits},
    files::Files,
    message::Message,
    queue::Queue,
    webhook::Webhook,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, VecDeque},
    time::{Duration, Instant},
};
use tokio::sync::mpsc;

/// How many of the newest calls are remembered.
const CALLS_KEPT: usize = 10_000;
/// How many of the newest taps and inline queries can still be answered.
const TAPS_KEPT: usize = 10_000;
/// How many toasts a person still sees.
const TOASTS_KEPT: usize = 5;
/// How long a phone waits for the answer to a tap.
pub(super) const TAP_PATIENCE: Duration = Duration::from_secs(15);

#[derive(Default, Serialize, Deserialize)]
pub(super) struct World {
    #[serde(skip)]
    pub bot: BotProfile,
    /// The emulator's clock at the beginning of the present act, in unix seconds.
    #[serde(skip)]
    pub time: i64,
    /// Rises with each change.
    pub version: u64,
    /// Set when updates have arrived or a waiting poll has to look again.
    #[serde(skip)]
    pub wake: bool,
    pub people: BTreeMap<i64, Person>,
    pub chats: BTreeMap<i64, Chat>,
    pub files: Files,
    pub queue: Queue,
    pub taps: BTreeMap<u64, Tap>,
    pub inline_queries: BTreeMap<u64, InlineQuery>,
    pub profile: Profile,
    /// The last number given to a query, an album or a toast.
    pub last_number: u64,
    #[serde(skip)]
    pub messages_kept: Option<usize>,
    #[serde(skip)]
    pub faults: Faults,
    #[serde(skip)]
    pub limits: Limits,
    #[serde(skip)]
    pub calls: VecDeque<Call>,
    /// Those who are told of each call.
    #[serde(skip)]
    pub followers: Vec<mpsc::UnboundedSender<Call>>,
    #[serde(skip)]
    pub webhook: Webhook,
    /// Each `getUpdates` gets a number; a newer one ends the older.
    #[serde(skip)]
    pub poll: u64,
}

/// Somebody who uses Telegram.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Person {
    pub id: i64,
    /// In which order people came; the page shows them so.
    pub number: usize,
    pub first_name: String,
    pub language_code: Option<String>,
    /// Whether the person has written to the bot, so that it may write back.
    pub started: bool,
    /// Whether the person has blocked the bot.
    pub blocked: bool,
    pub toasts: VecDeque<ShownToast>,
    /// Until when "typing…" is shown.
    #[serde(skip)]
    pub typing_until: Option<Instant>,
}

/// A toast on a person's screen.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct ShownToast {
    pub id: u64,
    /// Where the button was.
    pub chat: i64,
    pub text: String,
    pub alert: bool,
}

/// A private chat with the bot, or a group which has a title.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Chat {
    pub title: Option<String>,
    pub members: Vec<i64>,
    pub messages: BTreeMap<i64, Message>,
    pub last_message_id: i64,
    /// The reply keyboard that stands under the chat.
    pub keyboard: Option<Value>,
    pub pinned: Vec<i64>,
}

/// A tapped inline button.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Tap {
    pub person: i64,
    pub chat: i64,
    pub message: i64,
    pub data: String,
    pub answer: Option<Toast>,
    /// None after a restart: no phone waits so long.
    #[serde(skip)]
    pub tapped_at: Option<Instant>,
}

impl Tap {
    /// Whether the phone still waits for the answer.
    pub fn spins(&self, now: Instant) -> bool {
        self.answer.is_none()
            && self
                .tapped_at
                .is_some_and(|at| now.duration_since(at) < TAP_PATIENCE)
    }
}

/// A question typed after the bot's name in any chat.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct InlineQuery {
    pub person: i64,
    /// The parameters of `answerInlineQuery`.
    pub answer: Option<Value>,
}

impl World {
    pub fn changed(&mut self) {
        self.version += 1;
    }

    /// A number that has not been given before.
    pub fn next_number(&mut self) -> u64 {
        self.last_number += 1;
        self.last_number
    }

    /// Introduces a person, if nobody has this id yet.
    pub fn introduce(&mut self, id: i64, first_name: &str, language_code: Option<&str>) {
        let number = self.people.len();
        self.people.entry(id).or_insert_with(|| Person {
            id,
            number,
            first_name: first_name.to_owned(),
            language_code: language_code.map(str::to_owned),
            started: false,
            blocked: false,
            toasts: VecDeque::new(),
            typing_until: None,
        });
        self.chats.entry(id).or_default();
        self.changed();
    }

    pub fn is_private(&self, chat: i64) -> bool {
        self.chats
            .get(&chat)
            .is_some_and(|chat| chat.title.is_none())
    }

    pub fn message(&self, chat: i64, id: i64) -> Option<&Message> {
        self.chats.get(&chat)?.messages.get(&id)
    }

    pub fn message_mut(&mut self, chat: i64, id: i64) -> Option<&mut Message> {
        self.chats.get_mut(&chat)?.messages.get_mut(&id)
    }

    /// Puts a message into its chat under the next id there, dated now; gives the id.
    pub fn post(&mut self, mut message: Message) -> i64 {
        if message.is_from_bot()
            && let Some(person) = self.people.get_mut(&message.chat)
        {
            person.typing_until = None;
        }
        let kept = self.messages_kept.unwrap_or(usize::MAX);
        let chat = self.chats.entry(message.chat).or_default();
        chat.last_message_id += 1;
        let id = chat.last_message_id;
        message.id = id;
        message.sent_at = self.time;
        chat.messages.insert(id, message);
        while chat.messages.len() > kept.max(1) {
            chat.messages.pop_first();
        }
        self.changed();
        id
    }

    /// A stored message as the Bot API gives it.
    pub fn stored_json(&self, chat: i64, id: i64) -> Value {
        self.message(chat, id)
            .map_or(Value::Null, |message| self.message_json(message))
    }

    /// Puts an update into the queue, if the bot wants its kind.
    pub fn deliver(&mut self, kind: &str, payload: &Value) {
        if self.queue.push(kind, payload) {
            self.wake = true;
        }
        self.changed();
    }

    /// Delivers a stored message as `message` or `edited_message`.
    pub fn deliver_message(&mut self, kind: &str, chat: i64, id: i64) {
        let payload = self.stored_json(chat, id);
        self.deliver(kind, &payload);
    }

    /// Remembers a tap; gives its id.
    pub fn add_tap(&mut self, tap: Tap) -> u64 {
        let id = self.next_number();
        self.taps.insert(id, tap);
        if self.taps.len() > TAPS_KEPT {
            self.taps.pop_first();
        }
        self.changed();
        id
    }

    /// Remembers an inline query; gives its id.
    pub fn add_inline_query(&mut self, person: i64) -> u64 {
        let id = self.next_number();
        self.inline_queries.insert(
            id,
            InlineQuery {
                person,
                answer: None,
            },
        );
        if self.inline_queries.len() > TAPS_KEPT {
            self.inline_queries.pop_first();
        }
        id
    }

    /// Shows a toast on a person's screen.
    pub fn show_toast(&mut self, person: i64, chat: i64, text: &str, alert: bool) {
        let id = self.next_number();
        if let Some(person) = self.people.get_mut(&person) {
            person.toasts.push_back(ShownToast {
                id,
                chat,
                text: text.to_owned(),
                alert,
            });
            if person.toasts.len() > TOASTS_KEPT {
                person.toasts.pop_front();
            }
        }
    }

    pub fn log(&mut self, call: Call) {
        self.followers
            .retain(|follower| follower.send(call.clone()).is_ok());
        if self.calls.len() == CALLS_KEPT {
            self.calls.pop_front();
        }
        self.calls.push_back(call);
    }

    /// The bot's standing with a person or a group, as a `ChatMember` about the bot.
    pub fn membership_update(&mut self, chat: i64, person: i64, old: &str, new: &str) {
        let member = |status: &str| {
            let mut member = json!({"user": self.bot_json(), "status": status});
            if status == "kicked" {
                member["until_date"] = json!(0);
            }
            member
        };
        let payload = json!({
            "chat": self.chat_json(chat), "from": self.user_json(person), "date": self.time,
            "old_chat_member": member(old), "new_chat_member": member(new),
        });
        self.deliver("my_chat_member", &payload);
    }
}

/// The same for one chat at all times, unlike for others: that is all which Telegram promises of
/// it.
pub(super) fn chat_instance(chat: i64) -> String {
    chat.wrapping_mul(0x5851_f42d_4c95_7f2d)
        .wrapping_add(0x1405_7b7e_f767_814f)
        .to_string()
}
