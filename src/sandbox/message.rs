//! Messages: what is kept of them, and how the Bot API writes them.

use super::{
    entities::{Entity, Formatted},
    files::{file_id, unique_id},
    state::World,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Author {
    Bot,
    Person(i64),
}

/// A message in a chat, as everybody in it sees it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Message {
    pub id: i64,
    pub chat: i64,
    pub author: Author,
    /// Unix seconds, by the emulator's clock.
    pub sent_at: i64,
    pub edited_at: Option<i64>,
    /// The text, or the caption where there is a medium.
    pub text: String,
    pub entities: Vec<Entity>,
    pub media: Option<Media>,
    /// The inline keyboard, row by row.
    pub buttons: Vec<Vec<Button>>,
    /// What the message did to the person's own keyboard: a reply keyboard, its removal or a forced
    /// reply.
    pub keyboard: Option<Value>,
    /// The `media_group_id`.
    pub album: Option<String>,
    pub reply_to: Option<i64>,
    /// Sent with `disable_notification`.
    pub silent: bool,
    /// The bot's reaction, an emoji.
    pub reaction: Option<String>,
    /// Further fields of the Bot API's message: `forward_origin`, `link_preview_options`,
    /// `has_protected_content` …
    pub extra: Map<String, Value>,
}

impl Message {
    pub(super) fn new(chat: i64, author: Author) -> Self {
        Self {
            id: 0,
            chat,
            author,
            sent_at: 0,
            edited_at: None,
            text: String::new(),
            entities: Vec::new(),
            media: None,
            buttons: Vec::new(),
            keyboard: None,
            album: None,
            reply_to: None,
            silent: false,
            reaction: None,
            extra: Map::new(),
        }
    }

    /// Puts a text or a caption in the place of the old one.
    pub(super) fn put(&mut self, text: Formatted) {
        self.text = text.text;
        self.entities = text.entities;
    }

    pub fn is_from_bot(&self) -> bool {
        self.author == Author::Bot
    }

    /// The inline buttons without their rows.
    pub fn all_buttons(&self) -> impl Iterator<Item = &Button> {
        self.buttons.iter().flatten()
    }

    /// The first inline button with this label.
    pub fn button(&self, label: &str) -> Option<&Button> {
        self.all_buttons().find(|button| button.text == label)
    }
}

/// An inline button; its action is kept as the bot wrote it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Button {
    pub text: String,
    /// `callback_data`, `url`, `copy_text` …
    #[serde(flatten)]
    pub action: Map<String, Value>,
}

impl Button {
    pub fn data(&self) -> Option<&str> {
        self.action.get("callback_data")?.as_str()
    }

    pub fn url(&self) -> Option<&str> {
        self.action.get("url")?.as_str()
    }

    pub fn copy_text(&self) -> Option<&str> {
        self.action.get("copy_text")?.get("text")?.as_str()
    }
}

/// What a message carries besides its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Media {
    Photo {
        file: u64,
        width: u32,
        height: u32,
        size: usize,
    },
    Document {
        file: u64,
        name: String,
        mime: String,
        size: usize,
    },
    /// The Bot API's `Location`.
    Location(Map<String, Value>),
    Venue {
        location: Map<String, Value>,
        title: String,
        address: String,
        /// `foursquare_id` and the like.
        extra: Map<String, Value>,
    },
    Contact {
        phone: String,
        first_name: String,
        user_id: Option<i64>,
    },
    Sticker {
        file: u64,
        emoji: String,
    },
    Voice {
        file: u64,
        seconds: u32,
        size: usize,
    },
    /// Whatever else a person may send, as fields of the Bot API's message.
    Other(Map<String, Value>),
}

impl Media {
    /// Whether the message's text is a caption of it.
    pub(super) fn has_caption(&self) -> bool {
        matches!(
            self,
            Self::Photo { .. } | Self::Document { .. } | Self::Voice { .. }
        )
    }

    fn write(&self, into: &mut Map<String, Value>) {
        let (name, value) = match self {
            Self::Photo {
                file,
                width,
                height,
                size,
            } => ("photo", photo_sizes(*file, *width, *height, *size)),
            Self::Document {
                file,
                name,
                mime,
                size,
            } => (
                "document",
                json!({
                    "file_id": file_id("document", *file), "file_unique_id": unique_id(*file),
                    "file_name": name, "mime_type": mime, "file_size": size,
                }),
            ),
            Self::Location(location) => ("location", Value::Object(location.clone())),
            Self::Venue {
                location,
                title,
                address,
                extra,
            } => {
                let mut venue = extra.clone();
                venue.insert("location".to_owned(), Value::Object(location.clone()));
                venue.insert("title".to_owned(), json!(title));
                venue.insert("address".to_owned(), json!(address));
                into.insert("location".to_owned(), Value::Object(location.clone()));
                ("venue", Value::Object(venue))
            }
            Self::Contact {
                phone,
                first_name,
                user_id,
            } => {
                let mut contact = json!({"phone_number": phone, "first_name": first_name});
                if let Some(id) = user_id {
                    contact["user_id"] = json!(id);
                }
                ("contact", contact)
            }
            Self::Sticker { file, emoji } => (
                "sticker",
                json!({
                    "file_id": file_id("sticker", *file), "file_unique_id": unique_id(*file),
                    "type": "regular",
                    "width": 512, "height": 512, "is_animated": false, "is_video": false,
                    "emoji": emoji,
                    "file_size": 1,
                }),
            ),
            Self::Voice {
                file,
                seconds,
                size,
            } => (
                "voice",
                json!({
                    "file_id": file_id("voice", *file), "file_unique_id": unique_id(*file),
                    "duration": seconds,
                    "mime_type": "audio/ogg", "file_size": size,
                }),
            ),
            Self::Other(fields) => {
                into.extend(fields.clone());
                return;
            }
        };
        into.insert(name.to_owned(), value);
    }
}

/// Telegram makes a small copy of each picture; here both ids lead to the same bytes.
fn photo_sizes(file: u64, width: u32, height: u32, size: usize) -> Value {
    let largest = width.max(height).max(1);
    let small = |side: u32| (side * 90 / largest).max(1);
    let full = json!({
        "file_id": file_id("photo", file), "file_unique_id": unique_id(file),
        "width": width, "height": height, "file_size": size,
    });
    if largest <= 90 {
        return json!([full]);
    }
    json!([
        {
            "file_id": file_id("thumbnail", file),
            "file_unique_id": format!("{}s", unique_id(file)),
            "width": small(width), "height": small(height), "file_size": size.min(1_500),
        },
        full,
    ])
}

/// How the Bot API writes users, chats and messages.
impl World {
    pub(super) fn bot_json(&self) -> Value {
        json!({
            "id": self.bot.id, "is_bot": true, "first_name": self.bot.first_name,
            "username": self.bot.username,
        })
    }

    pub(super) fn user_json(&self, id: i64) -> Value {
        if id == self.bot.id {
            return self.bot_json();
        }
        let mut user = json!({"id": id, "is_bot": false, "first_name": self.first_name(id)});
        if let Some(language) = self
            .people
            .get(&id)
            .and_then(|person| person.language_code.as_ref())
        {
            user["language_code"] = json!(language);
        }
        user
    }

    pub(super) fn chat_json(&self, id: i64) -> Value {
        match self.chats.get(&id).and_then(|chat| chat.title.as_ref()) {
            Some(title) => json!({"id": id, "type": "supergroup", "title": title}),
            None => json!({"id": id, "type": "private", "first_name": self.first_name(id)}),
        }
    }

    fn first_name(&self, id: i64) -> &str {
        self.people.get(&id).map_or("", |person| &person.first_name)
    }

    /// A message as the Bot API gives it; what it replies to stands inside once, not further down.
    pub(super) fn message_json(&self, message: &Message) -> Value {
        let mut json = self.bare_message_json(message);
        if let Some(replied) = message
            .reply_to
            .and_then(|id| self.message(message.chat, id))
        {
            json.insert(
                "reply_to_message".to_owned(),
                Value::Object(self.bare_message_json(replied)),
            );
        }
        Value::Object(json)
    }

    fn bare_message_json(&self, message: &Message) -> Map<String, Value> {
        let mut json = message.extra.clone();
        let mut put = |name: &str, value: Value| json.insert(name.to_owned(), value);
        put("message_id", json!(message.id));
        put("date", json!(message.sent_at));
        put("chat", self.chat_json(message.chat));
        put(
            "from",
            match message.author {
                Author::Bot => self.bot_json(),
                Author::Person(id) => self.user_json(id),
            },
        );
        if let Some(edited_at) = message.edited_at {
            put("edit_date", json!(edited_at));
        }
        if let Some(album) = &message.album {
            put("media_group_id", json!(album));
        }
        if !message.buttons.is_empty() {
            put("reply_markup", json!({"inline_keyboard": message.buttons}));
        }
        if !message.text.is_empty() {
            let (text, entities) = match message.media {
                Some(_) => ("caption", "caption_entities"),
                None => ("text", "entities"),
            };
            put(text, json!(message.text));
            if !message.entities.is_empty() {
                put(entities, json!(message.entities));
            }
        }
        if let Some(media) = &message.media {
            media.write(&mut json);
        }
        json
    }
}
