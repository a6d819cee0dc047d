//! The state of the world as the page wants it.

use super::ControlStatus;
use crate::sandbox::{
    Emulator,
    entities::to_html,
    message::{Author, Button, Media, Message},
    state::{Chat, Person, World},
};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::Instant,
};

/// How many of a chat's newest messages the page gets.
const MESSAGES_SHOWN: usize = 200;

impl Emulator {
    /// What ends by itself: the people who see "typing…", and the taps whose buttons still spin.
    pub(super) fn passing(&self) -> (BTreeSet<i64>, BTreeSet<u64>) {
        let now = Instant::now();
        self.act(|world| {
            let typing = world
                .people
                .values()
                .filter(|person| is_typing(person, now));
            let spinning = world.taps.iter().filter(|(_, tap)| tap.spins(now));
            (
                typing.map(|person| person.id).collect(),
                spinning.map(|(&id, _)| id).collect(),
            )
        })
    }
}

fn is_typing(person: &Person, now: Instant) -> bool {
    person.typing_until.is_some_and(|until| until > now)
}

/// Everything there is to see.
pub(super) fn state(emulator: &Emulator, control: &ControlStatus) -> Value {
    emulator.act(|world| {
        let mut waiting: BTreeMap<i64, Vec<Value>> = BTreeMap::new();
        let now = Instant::now();
        for tap in world.taps.values().filter(|tap| tap.spins(now)) {
            // A stranger's tap in somebody's private chat spins on no screen.
            if tap.chat != tap.person && world.is_private(tap.chat) {
                continue;
            }
            let spinner = json!({"chat": tap.chat, "message_id": tap.message, "data": tap.data});
            waiting.entry(tap.chat).or_default().push(spinner);
        }
        let mut people: Vec<_> = world.people.values().collect();
        people.sort_by_key(|person| person.number);
        let people: Vec<_> = people
            .into_iter()
            .map(|person| person_view(world, person, waiting.remove(&person.id)))
            .collect();
        let groups: Vec<_> = world
            .chats
            .iter()
            .filter_map(|(&id, chat)| {
                let title = chat.title.as_ref()?;
                Some(json!({
                    "id": id, "title": title, "members": chat.members,
                    "messages": messages_view(world, chat, None),
                    "commands": world.profile.commands_in_group(id),
                    "toasts": toasts_view(world, &chat.members, id),
                    "waiting_taps": waiting.remove(&id).unwrap_or_default(),
                }))
            })
            .collect();
        json!({
            "version": world.version,
            "bot": {
                "username": world.bot.username, "first_name": world.bot.first_name,
                "names": world.profile.names,
                "descriptions": world.profile.descriptions,
                "short_descriptions": world.profile.short_descriptions,
            },
            "control": control, "people": people, "groups": groups,
        })
    })
}

fn person_view(world: &World, person: &Person, waiting: Option<Vec<Value>>) -> Value {
    let chat = world.chats.get(&person.id);
    json!({
        "id": person.id, "first_name": person.first_name, "language_code": person.language_code,
        "blocked": person.blocked, "started": person.started,
        "typing": is_typing(person, Instant::now()),
        "commands": world.profile.commands_for(person.id, person.language_code.as_deref()),
        "reply_keyboard": chat.and_then(|chat| chat.keyboard.as_ref()).map(keyboard_view),
        "toasts": toasts_view(world, &[person.id], person.id),
        "waiting_taps": waiting.unwrap_or_default(),
        "messages": chat.map(|chat| messages_view(world, chat, Some(person.id))),
    })
}

/// What these people see of the answers to their taps in a chat.
fn toasts_view(world: &World, people: &[i64], chat: i64) -> Vec<Value> {
    let people = people.iter().filter_map(|id| world.people.get(id));
    let toasts = people
        .flat_map(|person| &person.toasts)
        .filter(|toast| toast.chat == chat);
    toasts
        .map(|toast| json!({"id": toast.id.to_string(), "text": toast.text, "alert": toast.alert}))
        .collect()
}

fn keyboard_view(keyboard: &Value) -> Value {
    let button = |button: &Value| {
        let request = match button {
            button if button["request_location"] == true => Some("location"),
            button if button["request_contact"] == true => Some("contact"),
            _ => None,
        };
        json!({"text": button["text"], "request": request})
    };
    let rows: Vec<Vec<_>> = keyboard["keyboard"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|row| row.as_array().into_iter().flatten().map(button).collect())
        .collect();
    json!({
        "rows": rows, "placeholder": keyboard["input_field_placeholder"],
        "one_time": keyboard["one_time_keyboard"] == true,
    })
}

/// The newest messages, the oldest of them first, as `viewer` sees them; in a group nobody is "me".
fn messages_view(world: &World, chat: &Chat, viewer: Option<i64>) -> Vec<Value> {
    let hidden = chat.messages.len().saturating_sub(MESSAGES_SHOWN);
    chat.messages
        .values()
        .skip(hidden)
        .map(|message| message_view(world, message, viewer))
        .collect()
}

fn message_view(world: &World, message: &Message, viewer: Option<i64>) -> Value {
    let (from, author) = match message.author {
        Author::Bot => ("bot", world.bot.first_name.as_str()),
        Author::Person(id) => {
            let name = world
                .people
                .get(&id)
                .map_or("", |person| &person.first_name);
            (if viewer == Some(id) { "me" } else { "other" }, name)
        }
    };
    let buttons: Vec<Vec<_>> = message
        .buttons
        .iter()
        .map(|row| row.iter().map(button_view).collect())
        .collect();
    let mut view = json!({
        "id": message.id, "from": from, "author": author, "date": message.sent_at,
        "edited": message.edited_at.is_some(), "silent": message.silent,
        "reply_to": message.reply_to,
        "reaction": message.reaction, "html": to_html(&message.text, &message.entities),
        "text": message.text,
        "buttons": buttons, "media_group": message.album, "photo": null, "document": null,
        "location": null,
        "contact": null, "sticker": null, "voice": null,
    });
    if let Some((kind, media)) = message.media.as_ref().and_then(media_view) {
        view[kind] = media;
    }
    view
}

fn media_view(media: &Media) -> Option<(&'static str, Value)> {
    let view = match media {
        Media::Photo {
            file,
            width,
            height,
            ..
        } => (
            "photo",
            json!({"file": path(*file), "width": width, "height": height}),
        ),
        Media::Document {
            file,
            name,
            mime,
            size,
        } => (
            "document",
            json!({"file": path(*file), "name": name, "size": size, "mime": mime}),
        ),
        Media::Location(place) => (
            "location",
            json!({
                "latitude": place.get("latitude"), "longitude": place.get("longitude"),
                "title": null, "address": null,
            }),
        ),
        Media::Venue {
            location: place,
            title,
            address,
            ..
        } => (
            "location",
            json!({
                "latitude": place.get("latitude"), "longitude": place.get("longitude"),
                "title": title,
                "address": address,
            }),
        ),
        Media::Contact {
            phone, first_name, ..
        } => ("contact", json!({"name": first_name, "phone": phone})),
        Media::Sticker { emoji, .. } => ("sticker", json!(emoji)),
        Media::Voice { seconds, .. } => ("voice", json!({"seconds": seconds})),
        Media::Other(_) => return None,
    };
    Some(view)
}

fn path(file: u64) -> String {
    format!("/sandbox/file/{file}")
}

fn button_view(button: &Button) -> Value {
    let (kind, field, value) = match button {
        button if button.data().is_some() => ("callback", "data", button.data()),
        button if button.url().is_some() => ("url", "url", button.url()),
        button if button.copy_text().is_some() => ("copy", "copy", button.copy_text()),
        _ => ("other", "data", None),
    };
    json!({"text": button.text, "kind": kind, field: value})
}
