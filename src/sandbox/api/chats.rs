//! Methods about chats and their members, and small marks on messages.

use super::{
    Answer, ApiError,
    messages::{known_chat, open_chat},
    params::Params,
};
use crate::sandbox::state::World;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How long "typing…" is shown, unless a message comes first.
const ACTION_SHOWN: Duration = Duration::from_secs(5);

const ACTIONS: &[&str] = &[
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
];

/// The emoji that may be a reaction.
const REACTIONS: &str = "❤👍👎🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳❤‍🔥🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈😴😭🤓👻👨‍💻👀🎃🙈😇\
                         😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾🤷‍♂🤷🤷‍♀😡";

pub(super) fn send_chat_action(world: &mut World, params: &mut Params) -> Answer {
    let chat = open_chat(world, params)?;
    let action = params.text_or_empty("action");
    if !ACTIONS.contains(&&*action) {
        return Err(ApiError::bad("wrong parameter action in request"));
    }
    if let Some(person) = world.people.get_mut(&chat) {
        person.typing_until = Some(Instant::now() + ACTION_SHOWN);
        world.changed();
    }
    Ok(json!(true))
}

pub(super) fn get_chat(world: &mut World, params: &mut Params) -> Answer {
    let id = known_chat(world, params)?;
    let mut chat = world.chat_json(id);
    chat["accent_color_id"] = json!(0);
    chat["max_reaction_count"] = json!(11);
    chat["accepted_gift_types"] = json!({
        "unlimited_gifts": true, "limited_gifts": true, "unique_gifts": true,
        "premium_subscription": true,
        "gifts_from_channels": true,
    });
    if !world.is_private(id) {
        chat["permissions"] = json!({
            "can_send_messages": true, "can_send_audios": true, "can_send_documents": true,
            "can_send_photos": true,
            "can_send_videos": true, "can_send_video_notes": true, "can_send_voice_notes": true,
            "can_send_polls": true, "can_send_other_messages": true,
            "can_add_web_page_previews": true,
            "can_change_info": true, "can_invite_users": true, "can_pin_messages": true,
            "can_manage_topics": true,
        });
    }
    let pinned = world
        .chats
        .get(&id)
        .and_then(|chat| chat.pinned.last().copied());
    if let Some(pinned) = pinned.and_then(|pinned| world.message(id, pinned)) {
        chat["pinned_message"] = world.message_json(pinned);
    }
    Ok(chat)
}

pub(super) fn get_chat_member(world: &mut World, params: &mut Params) -> Answer {
    let id = known_chat(world, params)?;
    let user = params
        .int("user_id")
        .ok_or_else(|| ApiError::bad("invalid user_id specified"))?;
    let is_bot = user == world.bot.id;
    if !is_bot && !world.people.contains_key(&user) {
        return Err(ApiError::bad("user not found"));
    }
    let inside = match world.chats.get(&id) {
        Some(chat) if chat.title.is_some() => is_bot || chat.members.contains(&user),
        _ => is_bot || user == id,
    };
    let status = if inside { "member" } else { "left" };
    Ok(json!({"user": world.user_json(user), "status": status}))
}

pub(super) fn pin_chat_message(world: &mut World, params: &mut Params) -> Answer {
    let id = open_chat(world, params)?;
    let message = params
        .int("message_id")
        .filter(|message| world.message(id, *message).is_some());
    let message = message.ok_or_else(|| ApiError::bad("message to pin not found"))?;
    if !world.is_private(id) {
        return Err(ApiError::bad(
            "not enough rights to manage pinned messages in the chat",
        ));
    }
    if let Some(chat) = world.chats.get_mut(&id) {
        chat.pinned.retain(|pinned| *pinned != message);
        chat.pinned.push(message);
    }
    world.changed();
    Ok(json!(true))
}

/// Without a `message_id` the newest pinned message is meant.
pub(super) fn unpin_chat_message(world: &mut World, params: &mut Params) -> Answer {
    let id = known_chat(world, params)?;
    let pinned = world
        .chats
        .get(&id)
        .and_then(|chat| chat.pinned.last().copied());
    let message = params.int("message_id").or(pinned);
    let message = message.ok_or_else(|| ApiError::bad("message to unpin not found"))?;
    if let Some(chat) = world.chats.get_mut(&id) {
        chat.pinned.retain(|pinned| *pinned != message);
    }
    world.changed();
    Ok(json!(true))
}

/// An empty list takes the reaction away.
pub(super) fn set_message_reaction(world: &mut World, params: &mut Params) -> Answer {
    let id = open_chat(world, params)?;
    let reaction = params
        .json("reaction")?
        .map_or(json!([]), |reaction| reaction.into_owned());
    let wrong = |reaction: &Value| {
        let emoji = reaction["emoji"].as_str().unwrap_or_default();
        reaction["type"] != "emoji" || emoji.is_empty() || !REACTIONS.contains(emoji)
    };
    if reaction
        .as_array()
        .is_none_or(|list| list.len() > 1 || list.iter().any(wrong))
    {
        return Err(ApiError::bad("REACTION_INVALID"));
    }
    let message = params
        .int("message_id")
        .and_then(|message| world.message_mut(id, message));
    let message = message.ok_or_else(|| ApiError::bad("message to react not found"))?;
    message.reaction = reaction[0]["emoji"].as_str().map(str::to_owned);
    world.changed();
    Ok(json!(true))
}
