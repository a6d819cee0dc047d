//! What people do: write, tap, send things, block the bot.
//!
//! A person who has not been introduced comes into being as "Person 7" at the first act, so that
//! none of these can fail.

use super::{
    Emulator,
    entities::{self, Formatted},
    files::{StoredFile, mime_of, picture},
    message::{Author, Media, Message},
    state::{Tap, World, chat_instance},
};
use axum::body::Bytes;
use serde_json::{Map, Value, json};
use std::time::Instant;

/// Something other than a text which a person sends.
#[derive(Clone, Debug)]
pub enum Thing {
    Photo {
        bytes: Vec<u8>,
        caption: String,
    },
    /// Several pictures with one `media_group_id`; the first carries the caption.
    Album {
        photos: Vec<Vec<u8>>,
        caption: String,
    },
    Document {
        name: String,
        mime: String,
        bytes: Vec<u8>,
        caption: String,
    },
    Location {
        latitude: f64,
        longitude: f64,
        /// In metres; 0 for a point picked on the map.
        accuracy: f64,
    },
    Venue {
        latitude: f64,
        longitude: f64,
        title: String,
        address: String,
    },
    /// The person's own contact, as `request_contact` sends it.
    Contact {
        phone: String,
    },
    Sticker {
        emoji: String,
    },
    Voice {
        seconds: u32,
    },
    /// Any other content, as fields of the Bot API's message: `{"video": {…}}`.
    Other(Map<String, Value>),
}

/// Who writes, and where.
#[derive(Clone, Copy)]
struct Sender {
    /// The person's own id in private.
    chat: i64,
    person: i64,
}

/// How far the ids of people apart are that are introduced one after another.
const ID_STEP: i64 = 10_007;

impl Emulator {
    /// Introduces a person and gives the id.
    pub fn person(&self, first_name: &str, language_code: Option<&str>) -> i64 {
        self.act(|world| {
            let number = world.people.len() as i64;
            // As in life: older people's ids fit into 32 bits, newer ones do not.
            let base = if number % 2 == 0 {
                5_210_000_000
            } else {
                410_000_000
            };
            let mut id = base + number * ID_STEP;
            while world.people.contains_key(&id) {
                id += ID_STEP;
            }
            world.introduce(id, first_name, language_code);
            id
        })
    }

    /// Introduces a person with a known id; somebody who is there already stays unchanged.
    pub fn person_with_id(&self, id: i64, first_name: &str, language_code: Option<&str>) -> i64 {
        self.act(|world| world.introduce(id, first_name, language_code));
        id
    }

    /// Writes to the bot in private; gives the message's id.
    pub fn say(&self, person: i64, text: &str) -> i64 {
        self.act(|world| world.say(person, person, text, None))
    }

    /// Answers a message in the private chat.
    pub fn reply(&self, person: i64, to_message: i64, text: &str) -> i64 {
        self.act(|world| world.say(person, person, text, Some(to_message)))
    }

    /// Writes in a group (or in private, where the chat is the person). In a group the bot has
    /// privacy mode on: it is told of commands, mentions and replies to it only.
    pub fn say_in_group(&self, group: i64, person: i64, text: &str) -> i64 {
        self.act(|world| world.say(group, person, text, None))
    }

    /// Makes a supergroup of these people and the bot; gives its negative id.
    pub fn group(&self, title: &str, members: &[i64]) -> i64 {
        self.act(|world| {
            for &member in members {
                world.ensure_person(member);
            }
            let number = world.chats.keys().filter(|id| **id < 0).count() as i64;
            let id = -1_001_900_000_000 - number * 7_919;
            let chat = world.chats.entry(id).or_default();
            chat.title = Some(title.to_owned());
            chat.members = members.to_vec();
            let inviter = members.first().copied().unwrap_or(world.bot.id);
            world.membership_update(id, inviter, "left", "member");
            id
        })
    }

    /// Taps an inline button; gives the id of the callback query. Nothing checks that there is such
    /// a button: an old phone or a stranger may send any data.
    pub fn tap(&self, person: i64, chat: i64, message_id: i64, data: &str) -> String {
        self.act(|world| {
            world.ensure_person(person);
            let id = world.add_tap(Tap {
                person,
                chat,
                message: message_id,
                data: data.to_owned(),
                answer: None,
                tapped_at: Some(Instant::now()),
            });
            let message = match world.message(chat, message_id) {
                Some(message) => world.message_json(message),
                None => json!({"chat": world.chat_json(chat), "message_id": message_id, "date": 0}),
            };
            let payload = json!({
                "id": id.to_string(), "from": world.user_json(person), "message": message,
                "chat_instance": chat_instance(chat), "data": data,
            });
            world.deliver("callback_query", &payload);
            id.to_string()
        })
    }

    /// Edits an own message; nothing happens if there is no such message.
    pub fn edit(&self, person: i64, message_id: i64, text: &str) {
        self.act(|world| {
            let now = world.time;
            let Formatted { text, entities } = entities::plain(text, Vec::new());
            let Some(message) = world.message_mut(person, message_id) else {
                return;
            };
            if message.author == Author::Person(person) && message.text != text {
                message.text = text;
                message.entities = entities;
                message.edited_at = Some(now);
                world.deliver_message("edited_message", person, message_id);
            }
        });
    }

    /// Sends something in private; gives the ids of the messages, several for an album.
    pub fn send(&self, person: i64, thing: Thing) -> Vec<i64> {
        self.send_in_group(person, person, thing)
    }

    /// Sends something in a group (or in private, where the chat is the person).
    pub fn send_in_group(&self, group: i64, person: i64, thing: Thing) -> Vec<i64> {
        self.act(|world| {
            let sender = Sender {
                chat: group,
                person,
            };
            match thing {
                Thing::Photo { bytes, caption } => {
                    vec![world.send_photo(sender, bytes, &caption, None)]
                }
                Thing::Album { photos, caption } => {
                    let album = world.next_album();
                    let mut captions =
                        std::iter::once(caption.as_str()).chain(std::iter::repeat(""));
                    let mut send = |bytes| {
                        let caption = captions.next().unwrap_or_default();
                        world.send_photo(sender, bytes, caption, Some(album.clone()))
                    };
                    photos.into_iter().map(&mut send).collect()
                }
                other => {
                    let (media, caption) = world.media_of(person, other);
                    vec![world.send_media(sender, media, &caption, None)]
                }
            }
        })
    }

    /// Types after the bot's name in some other chat; gives the id of the inline query.
    pub fn inline_query(&self, person: i64, query: &str) -> String {
        self.act(|world| {
            world.ensure_person(person);
            let id = world.add_inline_query(person);
            let payload = json!({
                "id": id.to_string(), "from": world.user_json(person), "query": query, "offset": "",
                "chat_type": "sender",
            });
            world.deliver("inline_query", &payload);
            id.to_string()
        })
    }

    /// Blocks the bot: it cannot write to the person any more.
    pub fn block(&self, person: i64) {
        self.act(|world| world.set_blocked(person, true));
    }

    pub fn unblock(&self, person: i64) {
        self.act(|world| world.set_blocked(person, false));
    }

    /// Clears the chat: its messages are gone, ids go on, an edit of an old message fails.
    pub fn clear_chat(&self, person: i64) {
        self.act(|world| {
            if let Some(chat) = world.chats.get_mut(&person) {
                chat.messages.clear();
                chat.pinned.clear();
                chat.keyboard = None;
            }
            world.changed();
        });
    }
}

impl World {
    fn ensure_person(&mut self, id: i64) {
        if !self.people.contains_key(&id) {
            self.introduce(id, &format!("Person {id}"), None);
        }
    }

    /// A person who writes has thereby started the bot, and unblocked it.
    fn open_chat(&mut self, person: i64) {
        self.ensure_person(person);
        self.set_blocked(person, false);
        if let Some(person) = self.people.get_mut(&person) {
            person.started = true;
        }
    }

    fn set_blocked(&mut self, id: i64, blocked: bool) {
        self.ensure_person(id);
        let Some(person) = self.people.get_mut(&id) else {
            return;
        };
        if person.blocked != blocked {
            person.blocked = blocked;
            let (old, new) = if blocked {
                ("member", "kicked")
            } else {
                ("kicked", "member")
            };
            self.membership_update(id, id, old, new);
        }
    }

    pub(super) fn next_album(&mut self) -> String {
        (13_900_000_000_000_000 + self.next_number()).to_string()
    }

    /// Sends a text, in several messages if it is too long for one; gives the id of the last.
    fn say(&mut self, chat: i64, person: i64, text: &str, reply_to: Option<i64>) -> i64 {
        let (piece, rest) = text.split_at(entities::fitting(text));
        let id = self.say_piece(chat, person, piece, reply_to);
        if rest.is_empty() {
            return id;
        }
        self.say(chat, person, rest, reply_to)
    }

    fn say_piece(&mut self, chat: i64, person: i64, text: &str, reply_to: Option<i64>) -> i64 {
        let mut message = Message::new(chat, Author::Person(person));
        message.put(entities::plain(text, Vec::new()));
        message.reply_to = reply_to;
        self.post_from(Sender { chat, person }, message)
    }

    /// Posts somebody's message and tells the bot of it, if it is to know.
    fn post_from(&mut self, Sender { chat, person }: Sender, message: Message) -> i64 {
        let private = chat == person;
        if private {
            self.open_chat(person);
        } else {
            self.ensure_person(person);
        }
        let told = private || self.concerns_bot(&message);
        let id = self.post(message);
        if private {
            self.fold_one_time_keyboard(chat);
        }
        if told {
            self.deliver_message("message", chat, id);
        }
        id
    }

    /// Privacy mode: of a group's messages a bot sees commands, mentions of it and answers to it.
    fn concerns_bot(&self, message: &Message) -> bool {
        let name = format!("@{}", self.bot.username).to_lowercase();
        let text = message.text.to_lowercase();
        let command = text.starts_with('/') && {
            let word = text.split_whitespace().next().unwrap_or_default();
            !word.contains('@') || word.ends_with(&name)
        };
        let replies = message
            .reply_to
            .and_then(|id| self.message(message.chat, id))
            .is_some_and(Message::is_from_bot);
        command || replies || text.contains(&name)
    }

    /// A one-time keyboard goes away after its use.
    fn fold_one_time_keyboard(&mut self, chat: i64) {
        if let Some(chat) = self.chats.get_mut(&chat)
            && chat
                .keyboard
                .as_ref()
                .is_some_and(|keyboard| keyboard["one_time_keyboard"] == true)
        {
            chat.keyboard = None;
        }
    }

    fn send_photo(
        &mut self,
        sender: Sender,
        bytes: Vec<u8>,
        caption: &str,
        album: Option<String>,
    ) -> i64 {
        // Telegram's phone makes a JPEG of whatever it is; a test's three bytes are taken for a
        // usual picture.
        let (mime, width, height) = picture(&bytes).unwrap_or(("image/jpeg", 1280, 960));
        let size = bytes.len();
        let file = self.files.add(StoredFile {
            name: String::new(),
            mime: mime.to_owned(),
            bytes: Bytes::from(bytes),
        });
        let media = Media::Photo {
            file,
            width,
            height,
            size,
        };
        self.send_media(sender, media, caption, album)
    }

    fn media_of(&mut self, person: i64, thing: Thing) -> (Media, String) {
        let media = match thing {
            Thing::Photo { .. } | Thing::Album { .. } => Media::Other(Map::new()),
            Thing::Document {
                name,
                mime,
                bytes,
                caption,
            } => {
                let mime = if mime.is_empty() {
                    mime_of(&name).to_owned()
                } else {
                    mime
                };
                let size = bytes.len();
                let bytes = Bytes::from(bytes);
                let file = self.files.add(StoredFile {
                    name: name.clone(),
                    mime: mime.clone(),
                    bytes,
                });
                return (
                    Media::Document {
                        file,
                        name,
                        mime,
                        size,
                    },
                    caption,
                );
            }
            Thing::Location {
                latitude,
                longitude,
                accuracy,
            } => {
                let mut location = place(latitude, longitude);
                if accuracy > 0.0 {
                    location.insert("horizontal_accuracy".to_owned(), json!(accuracy));
                }
                Media::Location(location)
            }
            Thing::Venue {
                latitude,
                longitude,
                title,
                address,
            } => Media::Venue {
                location: place(latitude, longitude),
                title,
                address,
                extra: Map::new(),
            },
            Thing::Contact { phone } => Media::Contact {
                phone,
                first_name: self
                    .people
                    .get(&person)
                    .map(|person| person.first_name.clone())
                    .unwrap_or_default(),
                user_id: Some(person),
            },
            Thing::Sticker { emoji } => Media::Sticker {
                file: self.add_empty_file("image/webp"),
                emoji,
            },
            Thing::Voice { seconds } => Media::Voice {
                file: self.add_empty_file("audio/ogg"),
                seconds,
                size: 1,
            },
            Thing::Other(fields) => Media::Other(fields),
        };
        (media, String::new())
    }

    fn add_empty_file(&mut self, mime: &str) -> u64 {
        self.files.add(StoredFile {
            name: String::new(),
            mime: mime.to_owned(),
            bytes: Bytes::from_static(b"\0"),
        })
    }

    fn send_media(
        &mut self,
        sender: Sender,
        media: Media,
        caption: &str,
        album: Option<String>,
    ) -> i64 {
        let mut message = Message::new(sender.chat, Author::Person(sender.person));
        message.put(entities::plain(caption, Vec::new()));
        message.media = Some(media);
        message.album = album;
        self.post_from(sender, message)
    }
}

/// A Bot API `Location`.
pub(super) fn place(latitude: f64, longitude: f64) -> Map<String, Value> {
    [("latitude", latitude), ("longitude", longitude)]
        .into_iter()
        .map(|(name, degrees)| (name.to_owned(), json!(degrees)))
        .collect()
}
