//! Text with formatting: reads Telegram's HTML into entities and finds what Telegram marks by
//! itself.
//!
//! Offsets and lengths count UTF-16 units, as everywhere in the Bot API. The errors have Telegram's
//! own words, the part after "can't parse entities: ". Markdown is not read; [`parse`] is the place
//! to add it.

mod from_html;
mod to_html;

pub(super) use to_html::to_html;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One piece of formatting, kept as the Bot API writes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    #[serde(rename = "type")]
    pub kind: String,
    /// In UTF-16 units.
    pub offset: usize,
    /// In UTF-16 units.
    pub length: usize,
    /// What only some kinds have: `url`, `language`, `custom_emoji_id` …
    #[serde(flatten)]
    pub details: Map<String, Value>,
}

impl Entity {
    fn new(kind: &str, offset: usize, length: usize) -> Self {
        Self {
            kind: kind.to_owned(),
            offset,
            length,
            details: Map::new(),
        }
    }

    fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }

    fn end(&self) -> usize {
        self.offset + self.length
    }

    /// Nothing else may stand inside code.
    fn is_code(&self) -> bool {
        self.kind == "code" || self.kind == "pre"
    }
}

/// A text and its entities, sorted as Telegram sorts them: outer ones first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Formatted {
    pub text: String,
    pub entities: Vec<Entity>,
}

/// Length as Telegram counts it.
pub(super) fn utf16_length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// How long a text may be, in UTF-16 units.
pub(super) const LONGEST_TEXT: usize = 4_096;

/// How many bytes of a text fit into one message.
pub(super) fn fitting(text: &str) -> usize {
    let mut length = 0;
    let end = text.char_indices().find(|(_, c)| {
        length += c.len_utf16();
        length > LONGEST_TEXT
    });
    end.map_or(text.len(), |(end, _)| end)
}

/// Reads a text as the `parse_mode` says.
pub(super) fn parse(text: &str, parse_mode: &str) -> Result<Formatted, String> {
    let text = text.replace('\r', "");
    match parse_mode.to_ascii_lowercase().as_str() {
        "" => Ok(plain(&text, Vec::new())),
        "html" => {
            let (text, entities) = from_html::read(&text)
                .map_err(|reason| format!("can't parse entities: {reason}"))?;
            Ok(plain(&text, entities))
        }
        "markdown" | "markdownv2" => Err(format!(
            "can't parse entities: the sandbox reads HTML only; to read {parse_mode}, extend \
             `parse` in src/sandbox/entities.rs"
        )),
        _ => Err("unsupported parse_mode".to_owned()),
    }
}

/// Finishes a text whose entities are known: trims it, marks commands and links, sorts.
pub(super) fn plain(text: &str, mut entities: Vec<Entity>) -> Formatted {
    let without_end = text.trim_end();
    let trimmed = without_end.trim_start();
    let cut = utf16_length(&without_end[..without_end.len() - trimmed.len()]);
    let length = utf16_length(trimmed);
    for entity in &mut entities {
        let end = entity.end().saturating_sub(cut).min(length);
        entity.offset = entity.offset.saturating_sub(cut).min(length);
        entity.length = end - entity.offset;
    }
    entities.retain(|entity| entity.length > 0);
    let code: Vec<_> = entities
        .iter()
        .filter(|e| e.is_code())
        .map(|e| (e.offset, e.end()))
        .collect();
    entities.retain(|e| {
        e.is_code()
            || code
                .iter()
                .all(|&(from, to)| !(from <= e.offset && e.end() <= to))
    });
    let found: Vec<_> = detect(trimmed)
        .into_iter()
        .filter(|new| {
            entities
                .iter()
                .filter(|e| e.is_code() || e.kind == "text_link" || e.kind == new.kind)
                .all(|e| e.end() <= new.offset || new.end() <= e.offset)
        })
        .collect();
    entities.extend(found);
    entities.sort_by_key(|e| (e.offset, std::cmp::Reverse(e.length)));
    Formatted {
        text: trimmed.to_owned(),
        entities,
    }
}

/// Commands, mentions, hashtags and links, which Telegram marks in any text.
fn detect(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    let mut offset = 0;
    for word in text.split_inclusive(|c: char| c.is_whitespace()) {
        let bare = word.trim_end();
        if let Some((kind, length)) = kind_of_word(bare) {
            found.push(Entity::new(kind, offset, utf16_length(&bare[..length])));
        }
        offset += utf16_length(word);
    }
    found
}

/// The kind of a word which Telegram would mark, and how many of its bytes belong to it.
fn kind_of_word(word: &str) -> Option<(&'static str, usize)> {
    let name_length = |rest: &str| {
        rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            .unwrap_or(rest.len())
    };
    if let Some(rest) = word.strip_prefix('/') {
        let name = name_length(rest);
        let addressee = rest[name..].strip_prefix('@').map_or(0, name_length);
        let length = 1 + name + if addressee > 2 { 1 + addressee } else { 0 };
        let goes_on = word[length..].starts_with('/');
        return (1..=64)
            .contains(&name)
            .then_some(("bot_command", length))
            .filter(|_| !goes_on);
    }
    if let Some(rest) = word.strip_prefix('@') {
        let name = name_length(rest);
        return (4..=32).contains(&name).then_some(("mention", 1 + name));
    }
    if let Some(rest) = word.strip_prefix('#') {
        let name = rest
            .find(|c: char| !(c.is_alphanumeric() || c == '_'))
            .unwrap_or(rest.len());
        let only_digits = rest[..name].chars().all(|c| c.is_ascii_digit());
        return (name > 0 && !only_digits).then_some(("hashtag", 1 + name));
    }
    let bare = word.trim_end_matches(['.', ',', '!', '?', ';', ':', ')', '"', '\'', '»']);
    let host = bare
        .strip_prefix("https://")
        .or_else(|| bare.strip_prefix("http://"))?;
    host.contains('.').then_some(("url", bare.len()))
}

/// A link as Telegram keeps it: `http://` is added, a path too; or the reason why it is none.
pub(super) fn checked_url(url: &str) -> Result<String, &'static str> {
    let url = url.trim();
    let with_scheme =
        if url.contains("://") || url.starts_with("mailto:") || url.starts_with("tel:") {
            url.to_owned()
        } else {
            format!("http://{url}")
        };
    let parsed = reqwest::Url::parse(&with_scheme).map_err(|_| "Wrong HTTP URL")?;
    match parsed.scheme() {
        "tg" | "ton" | "tonsite" => return Ok(url.to_owned()),
        "mailto" | "tel" => return Ok(url.to_owned()),
        "http" | "https" => {}
        _ => return Err("Unsupported URL protocol"),
    }
    let host = parsed.host_str().unwrap_or_default();
    if !host.contains('.') && host != "localhost" {
        return Err("Wrong HTTP URL");
    }
    Ok(parsed.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn commands_mentions_hashtags_and_links_are_found() {
        let rows = [
            (
                "/start r_KZ10",
                json!([{"type": "bot_command", "offset": 0, "length": 6}]),
            ),
            (
                "/start@some_bot x",
                json!([{"type": "bot_command", "offset": 0, "length": 15}]),
            ),
            ("/a/b 1/2 / a@b.kz", json!([])),
            (
                "@someone, #Семей #2027",
                json!([
                    {"type": "mention", "offset": 0, "length": 8}, {"type": "hashtag", "offset": 10, "length": 6},
                ]),
            ),
            (
                "см. https://e-otinish.kz/x?y.",
                json!([{"type": "url", "offset": 4, "length": 24}]),
            ),
        ];
        for (text, entities) in rows {
            assert_eq!(json!(plain(text, Vec::new()).entities), entities, "{text}");
        }
        assert_eq!(
            json!(parse("<code>/start</code>", "HTML").unwrap().entities),
            json!([{"type": "code", "offset": 0, "length": 6}])
        );
    }
}
