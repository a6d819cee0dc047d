//! Methods that put a new message into a chat.

use super::{Answer, ApiError, files, markup, params::Params, text};
use crate::sandbox::{
    acts::place,
    message::{Author, Media, Message},
    state::World,
};
use serde_json::{Map, Value, json};

const MOST_IN_ALBUM: usize = 10;

pub(super) fn send_message(world: &mut World, params: &mut Params) -> Answer {
    let text = text::text(params)?;
    let mut message = draft(world, params)?;
    message.put(text);
    if let Some(preview) = params.json("link_preview_options")? {
        message
            .extra
            .insert("link_preview_options".to_owned(), preview.into_owned());
    }
    publish(world, params, message)
}

pub(super) fn send_photo(world: &mut World, params: &mut Params) -> Answer {
    let caption = text::caption(params)?;
    let mut message = draft(world, params)?;
    message.media = Some(files::photo(
        world,
        params,
        "photo",
        &params.text_or_empty("photo"),
    )?);
    message.put(caption);
    publish(world, params, message)
}

pub(super) fn send_document(world: &mut World, params: &mut Params) -> Answer {
    let caption = text::caption(params)?;
    let mut message = draft(world, params)?;
    message.media = Some(files::document(
        world,
        params,
        "document",
        &params.text_or_empty("document"),
    )?);
    message.put(caption);
    publish(world, params, message)
}

pub(super) fn send_location(world: &mut World, params: &mut Params) -> Answer {
    let location = location(params)?;
    let mut message = draft(world, params)?;
    message.media = Some(Media::Location(location));
    publish(world, params, message)
}

pub(super) fn send_venue(world: &mut World, params: &mut Params) -> Answer {
    let location = location(params)?;
    let mut message = draft(world, params)?;
    let mut extra = Map::new();
    for name in [
        "foursquare_id",
        "foursquare_type",
        "google_place_id",
        "google_place_type",
    ] {
        if let Some(value) = params.text(name) {
            extra.insert(name.to_owned(), json!(value));
        }
    }
    message.media = Some(Media::Venue {
        location,
        title: params.text_or_empty("title").into_owned(),
        address: params.text_or_empty("address").into_owned(),
        extra,
    });
    publish(world, params, message)
}

pub(super) fn send_media_group(world: &mut World, params: &mut Params) -> Answer {
    let media = params
        .json("media")?
        .ok_or_else(|| ApiError::bad("parameter \"media\" is required"))?;
    let items = media
        .as_array()
        .ok_or_else(|| ApiError::bad("expected an Array of InputMedia"))?;
    if items.is_empty() {
        return Err(ApiError::bad("there are no messages to send"));
    }
    if items.len() > MOST_IN_ALBUM {
        return Err(ApiError::bad("too many messages to send as an album"));
    }
    let documents = items
        .iter()
        .filter(|item| item["type"] == "document")
        .count();
    if documents != 0 && documents != items.len() {
        return Err(ApiError::bad(
            "document can't be mixed with other media types",
        ));
    }
    let mut messages = Vec::new();
    for item in items {
        let mut message = draft(world, params)?;
        message.put(text::caption_of_media(item)?);
        message.media = Some(files::input_media(world, params, item)?);
        messages.push(message);
    }
    let album = (messages.len() > 1).then(|| world.next_album());
    let mut sent = Vec::new();
    for mut message in messages {
        message.album.clone_from(&album);
        let chat = message.chat;
        let id = world.post(message);
        sent.push(world.stored_json(chat, id));
    }
    Ok(Value::Array(sent))
}

pub(super) fn copy_message(world: &mut World, params: &mut Params) -> Answer {
    let original = source(
        world,
        params,
        "message to copy not found",
        "the message can't be copied",
    )?;
    let mut message = draft(world, params)?;
    message.text = original.text;
    message.entities = original.entities;
    message.media = original.media;
    if params.has("caption") && message.media.as_ref().is_some_and(Media::has_caption) {
        let caption = text::caption(params)?;
        message.put(caption);
    }
    let sent = publish(world, params, message)?;
    Ok(json!({"message_id": sent["message_id"]}))
}

pub(super) fn forward_message(world: &mut World, params: &mut Params) -> Answer {
    let original = source(
        world,
        params,
        "message to forward not found",
        "message has protected content and can't be forwarded",
    )?;
    let mut message = draft(world, params)?;
    let sender = match original.author {
        Author::Bot => world.bot_json(),
        Author::Person(id) => world.user_json(id),
    };
    let origin = json!({"type": "user", "date": original.sent_at, "sender_user": sender});
    message.extra.insert(
        "forward_origin".to_owned(),
        original
            .extra
            .get("forward_origin")
            .cloned()
            .unwrap_or(origin),
    );
    message.text = original.text;
    message.entities = original.entities;
    message.media = original.media;
    publish(world, params, message)
}

/// The message which `from_chat_id` and `message_id` name.
fn source(
    world: &World,
    params: &Params,
    not_found: &str,
    protected: &str,
) -> Result<Message, ApiError> {
    let from = params
        .int("from_chat_id")
        .filter(|chat| world.chats.contains_key(chat));
    let from = from.ok_or_else(|| ApiError::bad("chat not found"))?;
    let id = params
        .int("message_id")
        .ok_or_else(|| ApiError::bad("message identifier is not specified"))?;
    let original = world
        .message(from, id)
        .ok_or_else(|| ApiError::bad(not_found))?;
    if original.extra.get("has_protected_content") == Some(&Value::Bool(true)) {
        return Err(ApiError::bad(protected));
    }
    Ok(original.clone())
}

/// The chat that is written to, if the bot may write there.
pub(super) fn open_chat(world: &World, params: &Params) -> Result<i64, ApiError> {
    let id = known_chat(world, params)?;
    if let Some(person) = world.people.get(&id) {
        if person.blocked {
            return Err(ApiError::forbidden("bot was blocked by the user"));
        }
        if !person.started {
            return Err(ApiError::forbidden(
                "bot can't initiate conversation with a user",
            ));
        }
    }
    Ok(id)
}

/// The chat in `chat_id`, if there is such a chat.
pub(super) fn known_chat(world: &World, params: &Params) -> Result<i64, ApiError> {
    if params.text_or_empty("chat_id").is_empty() {
        return Err(ApiError::bad("chat_id is empty"));
    }
    let id = params.chat().filter(|chat| world.chats.contains_key(chat));
    id.ok_or_else(|| ApiError::bad("chat not found"))
}

/// A message from the bot with what all kinds of messages have in common.
fn draft(world: &World, params: &Params) -> Result<Message, ApiError> {
    let chat = open_chat(world, params)?;
    let mut message = Message::new(chat, Author::Bot);
    message.silent = params.flag("disable_notification");
    if params.flag("protect_content") {
        message
            .extra
            .insert("has_protected_content".to_owned(), json!(true));
    }
    if let Some(effect) = params.text("message_effect_id") {
        message.extra.insert("effect_id".to_owned(), json!(effect));
    }
    message.reply_to = reply_target(world, params, chat)?;
    Ok(message)
}

/// The message that is answered; a missing one is an error unless `allow_sending_without_reply`.
fn reply_target(world: &World, params: &Params, chat: i64) -> Result<Option<i64>, ApiError> {
    let reply = params.json("reply_parameters")?;
    let (id, may_miss) = match reply.as_deref() {
        Some(reply) => (
            reply["message_id"].as_i64(),
            reply["allow_sending_without_reply"] == true,
        ),
        None => (
            params.int("reply_to_message_id"),
            params.flag("allow_sending_without_reply"),
        ),
    };
    match id {
        Some(id) if world.message(chat, id).is_none() && may_miss => Ok(None),
        Some(id) if world.message(chat, id).is_none() => {
            Err(ApiError::bad("message to be replied not found"))
        }
        id => Ok(id),
    }
}

/// Adds the keyboard and puts the message into its chat.
fn publish(world: &mut World, params: &Params, mut message: Message) -> Answer {
    markup::read(params)?.apply(&mut message, world);
    let chat = message.chat;
    let id = world.post(message);
    Ok(world.stored_json(chat, id))
}

fn location(params: &Params) -> Result<Map<String, Value>, ApiError> {
    let degrees = |name: &str, most: f64| {
        let value = params
            .float(name)
            .ok_or_else(|| ApiError::bad(format!("{name} is empty")))?;
        let valid = value.is_finite() && value.abs() <= most;
        valid
            .then_some(value)
            .ok_or_else(|| ApiError::bad("wrong location specified"))
    };
    Ok(place(
        degrees("latitude", 90.0)?,
        degrees("longitude", 180.0)?,
    ))
}
