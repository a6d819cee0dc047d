//! Texts and captions out of parameters: parsed, counted, refused in Telegram's words.

use super::{ApiError, params::Params};
use crate::sandbox::entities::{self, Entity, Formatted};
use serde_json::Value;

/// In UTF-16 units, after parsing.
const LONGEST_CAPTION: usize = 1_024;

/// The text of a message: there has to be one.
pub(super) fn text(params: &Params) -> Result<Formatted, ApiError> {
    let entities = params.json("entities")?;
    let text = formatted(
        &params.text_or_empty("text"),
        &params.text_or_empty("parse_mode"),
        entities.as_deref(),
    )?;
    if text.text.is_empty() {
        return Err(ApiError::bad("message text is empty"));
    }
    if entities::utf16_length(&text.text) > entities::LONGEST_TEXT {
        return Err(ApiError::bad("message is too long"));
    }
    Ok(text)
}

/// The caption of a medium: it may be empty.
pub(super) fn caption(params: &Params) -> Result<Formatted, ApiError> {
    let entities = params.json("caption_entities")?;
    checked_caption(
        &params.text_or_empty("caption"),
        &params.text_or_empty("parse_mode"),
        entities.as_deref(),
    )
}

/// The caption inside an `InputMedia`.
pub(super) fn caption_of_media(media: &Value) -> Result<Formatted, ApiError> {
    let field = |name: &str| media[name].as_str().unwrap_or_default();
    checked_caption(
        field("caption"),
        field("parse_mode"),
        media.get("caption_entities"),
    )
}

fn checked_caption(
    text: &str,
    parse_mode: &str,
    entities: Option<&Value>,
) -> Result<Formatted, ApiError> {
    let caption = formatted(text, parse_mode, entities)?;
    if entities::utf16_length(&caption.text) > LONGEST_CAPTION {
        return Err(ApiError::bad("message caption is too long"));
    }
    Ok(caption)
}

/// A given `parse_mode` goes before a list of entities.
fn formatted(
    text: &str,
    parse_mode: &str,
    entities: Option<&Value>,
) -> Result<Formatted, ApiError> {
    match entities {
        Some(entities) if parse_mode.is_empty() => {
            let entities: Vec<Entity> = serde_json::from_value(entities.clone()).map_err(|_| {
                ApiError::bad("can't parse entities: expected an Array of MessageEntity")
            })?;
            Ok(entities::plain(text, entities))
        }
        _ => entities::parse(text, parse_mode).map_err(ApiError::bad),
    }
}
