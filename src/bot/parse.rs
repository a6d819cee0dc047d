//! Reading an update as Telegram sent it: the raw JSON is the truth, the types are a view of it.

use serde_json::Value;
use teloxide::types::{Update, UpdateKind};

/// The kinds of entities that teloxide knows (Bot API 9.1).
const KNOWN_ENTITIES: [&str; 19] = [
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bold",
    "blockquote",
    "expandable_blockquote",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "code",
    "pre",
    "text_link",
    "text_mention",
    "custom_emoji",
];

/// The update in `body`; none where it is of a kind that is newer than the types.
pub fn parse_update(body: &str) -> Option<Update> {
    // From text, never from a `Value`: teloxide reads keys as borrowed strings and makes an error of an owned one.
    let update: Update = if body.contains("entities\"") {
        // A message with an entity of an unknown kind would lose its text in silence.
        let mut value: Value = serde_json::from_str(body).ok()?;
        drop_unknown_entities(&mut value);
        serde_json::from_str(&value.to_string()).ok()?
    } else {
        serde_json::from_str(body).ok()?
    };
    (!matches!(update.kind, UpdateKind::Error(_))).then_some(update)
}

fn drop_unknown_entities(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match field {
                    Value::Array(entities) if name.ends_with("entities") => {
                        entities.retain(|entity| {
                            entity["type"]
                                .as_str()
                                .is_some_and(|kind| KNOWN_ENTITIES.contains(&kind))
                        })
                    }
                    field => drop_unknown_entities(field),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(drop_unknown_entities),
        _ => {}
    }
}

/// The update's own number and the lane in which it is handled, read without the types: newer kinds have them too.
pub fn head(body: &str) -> Option<Head> {
    let value: Value = serde_json::from_str(body).ok()?;
    let update_id = value.get("update_id")?.as_i64()?;
    let kind = value
        .as_object()?
        .iter()
        .find(|(name, _)| *name != "update_id")
        .map(|(_, kind)| kind);
    let lane = kind.and_then(|kind| {
        ["/chat/id", "/message/chat/id", "/from/id", "/user/id"]
            .iter()
            .find_map(|path| kind.pointer(path)?.as_i64())
    });
    let language =
        kind.and_then(|kind| Some(kind.pointer("/from/language_code")?.as_str()?.to_owned()));
    Some(Head {
        update_id,
        lane: lane.unwrap_or(0),
        language,
    })
}

/// The tap in an update, to stop its spinner without reading anything else.
pub fn tap_id(body: &str) -> Option<String> {
    let value: Value = serde_json::from_str(body).ok()?;
    Some(value.pointer("/callback_query/id")?.as_str()?.to_owned())
}

/// What is known of an update before it is read.
#[derive(Debug, PartialEq, Eq)]
pub struct Head {
    pub update_id: i64,
    /// The chat, else the account, else one lane for the rest.
    pub lane: i64,
    /// The language of the sender's phone.
    pub language: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEWER_ENTITY: &str = r#"{"update_id":1,"message":{"message_id":1,"date":1,"text":"tomorrow",
        "entities":[{"type":"date_time","offset":0,"length":8},{"type":"bold","offset":0,"length":1}],
        "chat":{"id":7,"type":"private","first_name":"A"},
        "from":{"id":7,"is_bot":false,"first_name":"A","language_code":"kk"}}}"#;

    #[test]
    fn an_entity_of_a_newer_kind_does_not_eat_the_text() {
        let UpdateKind::Message(message) = parse_update(NEWER_ENTITY).unwrap().kind else {
            panic!("not a message")
        };
        assert_eq!(message.text(), Some("tomorrow"));
        assert_eq!(message.entities().map(<[_]>::len), Some(1));
    }

    #[test]
    fn a_newer_kind_of_update_is_none_but_has_a_lane() {
        let body =
            r#"{"update_id":2,"managed_bot":{"user":{"id":5,"is_bot":true,"first_name":"B"}}}"#;
        assert!(parse_update(body).is_none());
        assert_eq!(
            head(body),
            Some(Head {
                update_id: 2,
                lane: 5,
                language: None
            })
        );
    }

    #[test]
    fn the_head_is_read_whatever_the_kind() {
        let head_of = |body| head(body).map(|head| (head.update_id, head.lane, head.language));
        assert_eq!(head_of(NEWER_ENTITY), Some((1, 7, Some("kk".to_owned()))));
        let tap = r#"{"callback_query":{"id":"1","from":{"id":9,"is_bot":false,"first_name":"A"},"message":
            {"message_id":5,"date":1,"chat":{"id":-100,"type":"supergroup"}}},"update_id":3}"#;
        assert_eq!(head_of(tap), Some((3, -100, None)));
        assert_eq!(head_of("{}"), None);
        assert_eq!(head_of("no json"), None);
    }
}
