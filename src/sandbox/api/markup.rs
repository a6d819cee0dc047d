//! Keyboards: read from `reply_markup` and checked as Telegram checks them.

use super::{ApiError, params::Params};
use crate::sandbox::{
    entities::{checked_url, utf16_length},
    message::{Button, Message},
    state::World,
};
use serde_json::{Map, Value, json};

const MOST_BUTTONS: usize = 100;
/// In bytes.
const LONGEST_DATA: usize = 64;
/// In UTF-16 units.
const LONGEST_COPY_TEXT: usize = 256;

/// What is to stand under a message or under the chat.
#[derive(Debug)]
pub(super) enum Markup {
    None,
    Inline(Vec<Vec<Button>>),
    /// A reply keyboard, as the bot wrote it but checked.
    Keyboard(Value),
    Remove,
    ForceReply(Value),
}

impl Markup {
    /// The inline keyboard of an edit: nothing else may be there.
    pub fn into_inline(self) -> Result<Vec<Vec<Button>>, ApiError> {
        match self {
            Self::None => Ok(Vec::new()),
            Self::Inline(rows) => Ok(rows),
            _ => Err(ApiError::bad("inline keyboard expected")),
        }
    }

    /// Puts the keyboard under the message, or under the chat.
    pub fn apply(self, message: &mut Message, world: &mut World) {
        let (keyboard, under_chat) = match self {
            Self::None => return,
            Self::Inline(rows) => {
                message.buttons = rows;
                return;
            }
            Self::Keyboard(keyboard) => (keyboard.clone(), Some(keyboard)),
            Self::Remove => (json!({"remove_keyboard": true}), None),
            // A forced reply opens the keyboard to type on; in the place of buttons it shows none.
            Self::ForceReply(force) => (force, None),
        };
        message.keyboard = Some(keyboard);
        if let Some(chat) = world.chats.get_mut(&message.chat) {
            chat.keyboard = under_chat;
        }
    }
}

/// Reads `reply_markup`.
pub(super) fn read(params: &Params) -> Result<Markup, ApiError> {
    let Some(markup) = params.json("reply_markup")? else {
        return Ok(Markup::None);
    };
    let Some(fields) = markup.as_object() else {
        return Err(ApiError::bad("object expected as reply markup"));
    };
    if let Some(rows) = fields.get("inline_keyboard") {
        return inline(rows).map(Markup::Inline);
    }
    if let Some(rows) = fields.get("keyboard") {
        let rows = reply_keyboard(rows)?;
        let mut keyboard = fields.clone();
        keyboard.insert("keyboard".to_owned(), json!(rows));
        placeholder(fields)?;
        return Ok(Markup::Keyboard(Value::Object(keyboard)));
    }
    if fields.get("remove_keyboard") == Some(&Value::Bool(true)) {
        return Ok(Markup::Remove);
    }
    if fields.get("force_reply") == Some(&Value::Bool(true)) {
        placeholder(fields)?;
        return Ok(Markup::ForceReply(markup.into_owned()));
    }
    Ok(Markup::None)
}

fn placeholder(fields: &Map<String, Value>) -> Result<(), ApiError> {
    let length = fields
        .get("input_field_placeholder")
        .and_then(Value::as_str)
        .map_or(0, utf16_length);
    if length > 64 {
        return Err(ApiError::bad("input field placeholder is too long"));
    }
    Ok(())
}

fn rows<'a>(rows: &'a Value, field: &str) -> Result<Vec<&'a Vec<Value>>, ApiError> {
    let error = || ApiError::bad(format!("field \"{field}\" must be an Array of Arrays"));
    let rows = rows.as_array().ok_or_else(error)?;
    let rows: Vec<_> = rows
        .iter()
        .map(|row| row.as_array().ok_or_else(error))
        .collect::<Result<_, _>>()?;
    if rows.iter().map(|row| row.len()).sum::<usize>() > MOST_BUTTONS {
        return Err(ApiError::bad("reply markup is too long"));
    }
    Ok(rows)
}

/// Checks an inline keyboard. Buttons without a label are dropped in silence, as Telegram does.
fn inline(value: &Value) -> Result<Vec<Vec<Button>>, ApiError> {
    let mut checked = Vec::new();
    for row in rows(value, "inline_keyboard")? {
        let row: Vec<_> = row.iter().map(inline_button).collect::<Result<_, _>>()?;
        let row: Vec<_> = row
            .into_iter()
            .filter(|button| !button.text.is_empty())
            .collect();
        if !row.is_empty() {
            checked.push(row);
        }
    }
    Ok(checked)
}

fn inline_button(value: &Value) -> Result<Button, ApiError> {
    let cannot =
        |reason: &str| ApiError::bad(format!("can't parse inline keyboard button: {reason}"));
    let mut action = value
        .as_object()
        .ok_or_else(|| cannot("expected an Object"))?
        .clone();
    let text = match action.remove("text") {
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(_) => return Err(cannot("Field \"text\" must be of type String")),
        None => return Err(cannot("Can't find field \"text\"")),
    };
    if let Some(data) = action.get("callback_data") {
        let data = data
            .as_str()
            .ok_or_else(|| cannot("Field \"callback_data\" must be of type String"))?;
        if data.is_empty() || data.len() > LONGEST_DATA {
            return Err(ApiError::bad("BUTTON_DATA_INVALID"));
        }
    } else if let Some(url) = action.get("url") {
        let url = url
            .as_str()
            .ok_or_else(|| cannot("Field \"url\" must be of type String"))?;
        let checked = checked_url(url).map_err(|reason| {
            ApiError::bad(format!(
                "inline keyboard button URL '{url}' is invalid: {reason}"
            ))
        })?;
        action.insert("url".to_owned(), json!(checked));
    } else if let Some(copy) = action.get("copy_text") {
        let copied = copy["text"]
            .as_str()
            .ok_or_else(|| cannot("Can't find field \"text\""))?;
        if !(1..=LONGEST_COPY_TEXT).contains(&utf16_length(copied)) {
            return Err(ApiError::bad("BUTTON_COPY_TEXT_INVALID"));
        }
    } else if !OTHER_ACTIONS.iter().any(|name| action.contains_key(*name)) {
        return Err(cannot("Text buttons are unallowed in the inline keyboard"));
    }
    Ok(Button { text, action })
}

const OTHER_ACTIONS: &[&str] = &[
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "callback_game",
    "pay",
];

/// Checks a reply keyboard and writes plain labels as buttons.
fn reply_keyboard(value: &Value) -> Result<Vec<Vec<Value>>, ApiError> {
    let mut checked = Vec::new();
    for row in rows(value, "keyboard")? {
        let mut buttons = Vec::new();
        for button in row {
            let button = match button {
                Value::String(text) => json!({"text": text}),
                Value::Object(fields) if fields.get("text").is_some_and(Value::is_string) => {
                    button.clone()
                }
                _ => {
                    return Err(ApiError::bad(
                        "can't parse keyboard button: Can't find field \"text\"",
                    ));
                }
            };
            if button["text"] != "" {
                buttons.push(button);
            }
        }
        if !buttons.is_empty() {
            checked.push(buttons);
        }
    }
    if checked.is_empty() {
        return Err(ApiError::bad(
            "reply keyboard must contain at least one button",
        ));
    }
    Ok(checked)
}
