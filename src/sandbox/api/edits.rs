//! Methods that change or remove messages which are there.

use super::{Answer, ApiError, files, markup, messages::known_chat, params::Params, text};
use crate::sandbox::{
    entities::Formatted,
    message::{Button, Media, Message},
    state::World,
};
use serde_json::{Value, json};

/// What Telegram answers when an edit would change nothing.
const NOT_MODIFIED: &str = "message is not modified: specified new message content and reply \
                            markup are exactly the same as a current content and reply markup of \
                            the message";
/// A bot deletes messages for 48 hours.
const DELETABLE_SECONDS: i64 = 48 * 3_600;
const MOST_DELETED_AT_ONCE: usize = 100;

pub(super) fn edit_text(world: &mut World, params: &mut Params) -> Answer {
    let text = text::text(params)?;
    let buttons = markup::read(params)?.into_inline()?;
    let old = editable(world, params)?;
    if old.media.is_some() {
        return Err(ApiError::bad("there is no text in the message to edit"));
    }
    let mut new = with_text(old, text, buttons);
    if let Some(preview) = params.json("link_preview_options")? {
        new.extra
            .insert("link_preview_options".to_owned(), preview.into_owned());
    }
    replace(world, new)
}

pub(super) fn edit_caption(world: &mut World, params: &mut Params) -> Answer {
    let caption = text::caption(params)?;
    let buttons = markup::read(params)?.into_inline()?;
    let old = editable(world, params)?;
    if !old.media.as_ref().is_some_and(Media::has_caption) {
        return Err(ApiError::bad("there is no caption in the message to edit"));
    }
    let new = with_text(old, caption, buttons);
    replace(world, new)
}

pub(super) fn edit_media(world: &mut World, params: &mut Params) -> Answer {
    let media = params
        .json("media")?
        .ok_or_else(|| ApiError::bad("parameter \"media\" is required"))?
        .into_owned();
    let caption = text::caption_of_media(&media)?;
    let buttons = markup::read(params)?.into_inline()?;
    let old = editable(world, params)?;
    if old.media.as_ref().is_some_and(|media| !media.has_caption()) {
        return Err(ApiError::bad("there is no media in the message to edit"));
    }
    let mut new = with_text(old, caption, buttons);
    new.media = Some(files::input_media(world, params, &media)?);
    replace(world, new)
}

pub(super) fn edit_reply_markup(world: &mut World, params: &mut Params) -> Answer {
    let buttons = markup::read(params)?.into_inline()?;
    let mut new = editable(world, params)?.clone();
    new.buttons = buttons;
    replace(world, new)
}

pub(super) fn delete_message(world: &mut World, params: &mut Params) -> Answer {
    let chat = known_chat(world, params)?;
    let id = message_id(params)?;
    let message = world
        .message(chat, id)
        .ok_or_else(|| ApiError::bad("message to delete not found"))?;
    if world.time - message.sent_at > DELETABLE_SECONDS {
        return Err(ApiError::bad("message can't be deleted for everyone"));
    }
    if !world.is_private(chat) && !message.is_from_bot() {
        return Err(ApiError::bad("message can't be deleted"));
    }
    remove(world, chat, id);
    Ok(json!(true))
}

/// Messages which are not there or cannot be deleted are passed over.
pub(super) fn delete_messages(world: &mut World, params: &mut Params) -> Answer {
    let chat = known_chat(world, params)?;
    let ids = params
        .json("message_ids")?
        .ok_or_else(|| ApiError::bad("message identifiers are not specified"))?;
    let ids: Vec<i64> = serde_json::from_value(ids.into_owned())
        .map_err(|_| ApiError::bad("expected an Array of message identifiers"))?;
    if ids.is_empty() {
        return Err(ApiError::bad("message identifiers are not specified"));
    }
    if ids.len() > MOST_DELETED_AT_ONCE {
        return Err(ApiError::bad("too many messages to delete"));
    }
    let private = world.is_private(chat);
    for id in ids {
        let deletable = world.message(chat, id).is_some_and(|message| {
            world.time - message.sent_at <= DELETABLE_SECONDS && (private || message.is_from_bot())
        });
        if deletable {
            remove(world, chat, id);
        }
    }
    Ok(json!(true))
}

fn remove(world: &mut World, chat: i64, id: i64) {
    if let Some(chat) = world.chats.get_mut(&chat) {
        chat.messages.remove(&id);
        chat.pinned.retain(|pinned| *pinned != id);
    }
    world.changed();
}

/// The `message_id`; messages sent through inline queries are not emulated.
fn message_id(params: &Params) -> Result<i64, ApiError> {
    params
        .int("message_id")
        .ok_or_else(|| ApiError::bad("message identifier is not specified"))
}

/// The message to edit, if the bot may: its own, and not one that came with a reply keyboard.
fn editable<'a>(world: &'a World, params: &Params) -> Result<&'a Message, ApiError> {
    let chat = known_chat(world, params)?;
    let id = message_id(params)?;
    let message = world
        .message(chat, id)
        .ok_or_else(|| ApiError::bad("message to edit not found"))?;
    let forwarded = message.extra.contains_key("forward_origin");
    if !message.is_from_bot() || message.keyboard.is_some() || forwarded {
        return Err(ApiError::bad("message can't be edited"));
    }
    if world.people.get(&chat).is_some_and(|person| person.blocked) {
        return Err(ApiError::forbidden("bot was blocked by the user"));
    }
    Ok(message)
}

/// A copy with another text or caption; the old keyboard goes unless a new one is given.
fn with_text(old: &Message, text: Formatted, buttons: Vec<Vec<Button>>) -> Message {
    let mut new = old.clone();
    new.put(text);
    new.buttons = buttons;
    new
}

/// Puts the new message in the place of the old one, if anything differs.
fn replace(world: &mut World, mut new: Message) -> Answer {
    let now = world.time;
    let (chat, id) = (new.chat, new.id);
    let Some(old) = world.message_mut(chat, id) else {
        return Err(ApiError::bad("message to edit not found"));
    };
    let same_content = (&old.text, &old.entities, &old.media)
        == (&new.text, &new.entities, &new.media)
        && old.extra.get("link_preview_options") == new.extra.get("link_preview_options");
    if same_content && old.buttons == new.buttons {
        return Err(ApiError::bad(NOT_MODIFIED));
    }
    // Other buttons alone do not make a message an edited one.
    if !same_content {
        new.edited_at = Some(now);
    }
    *old = new;
    world.changed();
    let mut json = world.stored_json(chat, id);
    if let Value::Object(fields) = &mut json {
        fields.entry("edit_date").or_insert(json!(now));
    }
    Ok(json)
}
