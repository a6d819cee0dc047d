//! Answers to taps and to inline queries.

use super::{Answer, ApiError, params::Params};
use crate::sandbox::{Toast, entities::utf16_length, state::World};
use serde_json::{Value, json};
use std::time::Instant;

/// In UTF-16 units.
const LONGEST_TOAST: usize = 200;
const MOST_RESULTS: usize = 50;
const TOO_OLD: &str = "query is too old and response timeout expired or query ID is invalid";

pub(super) fn answer_callback_query(world: &mut World, params: &mut Params) -> Answer {
    let text = params.text_or_empty("text").into_owned();
    if utf16_length(&text) > LONGEST_TOAST {
        return Err(ApiError::bad("MESSAGE_TOO_LONG"));
    }
    let toast = Toast {
        text,
        show_alert: params.flag("show_alert"),
        url: params.text("url").map(|url| url.into_owned()),
    };
    let id = params.text_or_empty("callback_query_id").parse().ok();
    let tap = id
        .and_then(|id: u64| world.taps.get_mut(&id))
        .filter(|tap| tap.answer.is_none());
    let tap = tap.ok_or_else(|| ApiError::bad(TOO_OLD))?;
    let seen = tap.spins(Instant::now());
    tap.answer = Some(toast.clone());
    let (person, chat) = (tap.person, tap.chat);
    // A phone that has given up shows nothing.
    if seen && !toast.text.is_empty() {
        world.show_toast(person, chat, &toast.text, toast.show_alert);
    }
    world.changed();
    Ok(json!(true))
}

pub(super) fn answer_inline_query(world: &mut World, params: &mut Params) -> Answer {
    let results = params
        .json("results")?
        .ok_or_else(|| ApiError::bad("parameter \"results\" is required"))?;
    let list = results
        .as_array()
        .ok_or_else(|| ApiError::bad("expected an Array of InlineQueryResult"))?;
    if list.len() > MOST_RESULTS {
        return Err(ApiError::bad("RESULTS_TOO_MUCH"));
    }
    for result in list {
        let id = result["id"].as_str().unwrap_or_default();
        if !(1..=64).contains(&id.len()) {
            return Err(ApiError::bad("RESULT_ID_INVALID"));
        }
        if list.iter().filter(|other| other["id"] == id).count() > 1 {
            return Err(ApiError::bad("RESULT_ID_DUPLICATE"));
        }
        if !result["type"].is_string() {
            return Err(ApiError::bad(
                "can't parse inline query result: Can't find field \"type\"",
            ));
        }
    }
    let mut answer = params.object();
    answer["results"] = Value::Array(list.clone());
    let id = params.text_or_empty("inline_query_id").parse().ok();
    let query = id
        .and_then(|id: u64| world.inline_queries.get_mut(&id))
        .filter(|query| query.answer.is_none());
    query.ok_or_else(|| ApiError::bad(TOO_OLD))?.answer = Some(answer);
    world.changed();
    Ok(json!(true))
}
