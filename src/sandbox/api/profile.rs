//! Methods by which the bot reads and sets what it is.

use super::{Answer, ApiError, params::Params};
use crate::sandbox::{
    entities::utf16_length,
    profile::{BotCommand, ByLanguage, Profile, in_language},
    state::World,
};
use serde_json::{Value, json};

const MOST_COMMANDS: usize = 100;
/// Of a name, a description and a short description.
const LONGEST: [usize; 3] = [64, 512, 120];

pub(super) fn get_me(world: &mut World, _: &mut Params) -> Answer {
    let mut me = world.bot_json();
    me["can_join_groups"] = json!(true);
    for flag in [
        "can_read_all_group_messages",
        "can_connect_to_business",
        "has_main_web_app",
        "has_topics_enabled",
    ] {
        me[flag] = json!(false);
    }
    me["supports_inline_queries"] = json!(true);
    Ok(me)
}

pub(super) fn always_true(_: &mut World, _: &mut Params) -> Answer {
    Ok(json!(true))
}

pub(super) fn set_my_commands(world: &mut World, params: &mut Params) -> Answer {
    let commands = params
        .json("commands")?
        .ok_or_else(|| ApiError::bad("parameter \"commands\" is required"))?;
    let commands: Vec<BotCommand> = serde_json::from_value(commands.into_owned())
        .map_err(|error| ApiError::bad(format!("can't parse BotCommand: {error}")))?;
    if commands.len() > MOST_COMMANDS {
        return Err(ApiError::bad("BOT_COMMANDS_TOO_MUCH"));
    }
    let commands: Vec<_> = commands
        .into_iter()
        .map(|command| BotCommand {
            command: command.command.trim_start_matches('/').to_owned(),
            ..command
        })
        .collect();
    for BotCommand {
        command,
        description,
    } in &commands
    {
        let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if !(1..=32).contains(&command.len()) || !command.chars().all(letters) {
            return Err(ApiError::bad("BOT_COMMAND_INVALID"));
        }
        if !(1..=256).contains(&utf16_length(description)) {
            return Err(ApiError::bad("BOT_COMMAND_DESCRIPTION_INVALID"));
        }
    }
    let (scope, language) = (scope(world, params)?, language(params)?);
    let texts = world.profile.commands.entry(scope).or_default();
    if commands.is_empty() {
        texts.remove(&language);
    } else {
        texts.insert(language, commands);
    }
    world.changed();
    Ok(json!(true))
}

pub(super) fn get_my_commands(world: &mut World, params: &mut Params) -> Answer {
    let (scope, language) = (scope(world, params)?, language(params)?);
    let commands = world
        .profile
        .commands
        .get(&scope)
        .and_then(|texts| texts.get(&language));
    Ok(json!(commands.map_or(&[][..], Vec::as_slice)))
}

pub(super) fn delete_my_commands(world: &mut World, params: &mut Params) -> Answer {
    let (scope, language) = (scope(world, params)?, language(params)?);
    if let Some(texts) = world.profile.commands.get_mut(&scope) {
        texts.remove(&language);
    }
    world.changed();
    Ok(json!(true))
}

/// The key of a `BotCommandScope`.
fn scope(world: &World, params: &Params) -> Result<String, ApiError> {
    let Some(scope) = params.json("scope")? else {
        return Ok("default".to_owned());
    };
    let chat = || {
        let id = match &scope["chat_id"] {
            Value::String(text) => text.parse().ok(),
            id => id.as_i64(),
        };
        id.filter(|id| world.chats.contains_key(id))
            .ok_or_else(|| ApiError::bad("chat not found"))
    };
    match scope["type"].as_str().unwrap_or_default() {
        kind
        @ ("default" | "all_private_chats" | "all_group_chats" | "all_chat_administrators") => {
            Ok(kind.to_owned())
        }
        kind @ ("chat" | "chat_administrators") => Ok(format!("{kind}:{}", chat()?)),
        kind @ "chat_member" => Ok(format!("{kind}:{}:{}", chat()?, scope["user_id"])),
        _ => Err(ApiError::bad(
            "can't parse BotCommandScope: unsupported type specified",
        )),
    }
}

/// Empty, or two small letters.
fn language(params: &Params) -> Result<String, ApiError> {
    let language = params.text_or_empty("language_code").into_owned();
    let valid = language.is_empty()
        || (language.len() == 2 && language.chars().all(|c| c.is_ascii_lowercase()));
    valid
        .then_some(language)
        .ok_or_else(|| ApiError::bad("invalid language code specified"))
}

pub(super) fn set_my_name(world: &mut World, params: &mut Params) -> Answer {
    set(world, params, "name", LONGEST[0], |profile| {
        &mut profile.names
    })
}

pub(super) fn set_my_description(world: &mut World, params: &mut Params) -> Answer {
    set(world, params, "description", LONGEST[1], |profile| {
        &mut profile.descriptions
    })
}

pub(super) fn set_my_short_description(world: &mut World, params: &mut Params) -> Answer {
    set(world, params, "short_description", LONGEST[2], |profile| {
        &mut profile.short_descriptions
    })
}

/// An empty text takes the one of its language away.
fn set(
    world: &mut World,
    params: &Params,
    field: &str,
    longest: usize,
    texts: fn(&mut Profile) -> &mut ByLanguage<String>,
) -> Answer {
    let language = language(params)?;
    let text = params.text_or_empty(field).trim().to_owned();
    if utf16_length(&text) > longest {
        return Err(ApiError::bad(format!(
            "bot {} is too long",
            field.replace('_', " ")
        )));
    }
    let texts = texts(&mut world.profile);
    if text.is_empty() {
        texts.remove(&language);
    } else {
        texts.insert(language, text);
    }
    world.changed();
    Ok(json!(true))
}

pub(super) fn get_my_name(world: &mut World, params: &mut Params) -> Answer {
    let language = language(params)?;
    let name = in_language(&world.profile.names, &language).unwrap_or(&world.bot.first_name);
    Ok(json!({"name": name}))
}

pub(super) fn get_my_description(world: &mut World, params: &mut Params) -> Answer {
    let language = language(params)?;
    let text = in_language(&world.profile.descriptions, &language);
    Ok(json!({"description": text.unwrap_or_default()}))
}

pub(super) fn get_my_short_description(world: &mut World, params: &mut Params) -> Answer {
    let language = language(params)?;
    let text = in_language(&world.profile.short_descriptions, &language);
    Ok(json!({"short_description": text.unwrap_or_default()}))
}

pub(super) fn set_chat_menu_button(world: &mut World, params: &mut Params) -> Answer {
    let chat = params.chat().unwrap_or_default();
    let button = params
        .json("menu_button")?
        .map_or(json!({"type": "default"}), |button| button.into_owned());
    if !matches!(
        button["type"].as_str(),
        Some("commands" | "web_app" | "default")
    ) {
        return Err(ApiError::bad(
            "can't parse menu button: unsupported type specified",
        ));
    }
    world.profile.menu_buttons.insert(chat, button);
    world.changed();
    Ok(json!(true))
}

pub(super) fn get_chat_menu_button(world: &mut World, params: &mut Params) -> Answer {
    let buttons = &world.profile.menu_buttons;
    let button = buttons
        .get(&params.chat().unwrap_or_default())
        .or_else(|| buttons.get(&0));
    Ok(button
        .cloned()
        .unwrap_or_else(|| json!({"type": "commands"})))
}
