//! How updates reach the bot: by long polling or by a webhook.

use super::{Answer, ApiError, params::Params};
use crate::sandbox::{Emulator, state::World};
use serde_json::{Value, json};
use std::{collections::BTreeSet, time::Duration};

const MOST_AT_ONCE: i64 = 100;
/// Telegram waits no longer, whatever is asked for.
const LONGEST_WAIT_SECONDS: i64 = 50;

/// Waits up to `timeout` seconds for updates; gives them as a JSON array.
pub(super) async fn get_updates(emulator: &Emulator, params: &Params) -> Result<String, ApiError> {
    let wanted = allowed_updates(params)?;
    let limit = params
        .int("limit")
        .unwrap_or(MOST_AT_ONCE)
        .clamp(1, MOST_AT_ONCE) as usize;
    let wait = params
        .int("timeout")
        .unwrap_or(0)
        .clamp(0, LONGEST_WAIT_SECONDS);
    let until = tokio::time::Instant::now() + Duration::from_secs(wait.unsigned_abs());
    let poll = emulator.act(|world| begin(world, params.int("offset").unwrap_or(0), wanted))?;
    loop {
        let news = emulator.news();
        if let Some(updates) = emulator.act(|world| look(world, poll, limit))? {
            return Ok(updates);
        }
        if tokio::time::timeout_at(until, news).await.is_err() {
            return Ok("[]".to_owned());
        }
    }
}

/// Confirms what is below the offset and ends an older poll; gives the number of this one.
fn begin(
    world: &mut World,
    offset: i64,
    wanted: Option<BTreeSet<String>>,
) -> Result<u64, ApiError> {
    if !world.webhook.url.is_empty() {
        return Err(ApiError::conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the \
             webhook first",
        ));
    }
    if let Some(kinds) = wanted {
        world.queue.allow(kinds);
    }
    if world.queue.confirm(offset) > 0 {
        world.changed();
    }
    world.poll += 1;
    world.wake = true;
    Ok(world.poll)
}

/// What has come for this poll, if it is still the newest.
fn look(world: &mut World, poll: u64, limit: usize) -> Result<Option<String>, ApiError> {
    if world.poll != poll {
        return Err(ApiError::conflict(
            "terminated by other getUpdates request; make sure that only one bot instance is \
             running",
        ));
    }
    if !world.webhook.url.is_empty() {
        return Err(ApiError::conflict("terminated by setWebhook request"));
    }
    Ok(world.queue.batch(limit))
}

/// The list in `allowed_updates`; `None` leaves the earlier one in force.
fn allowed_updates(params: &Params) -> Result<Option<BTreeSet<String>>, ApiError> {
    let Some(kinds) = params.json("allowed_updates")? else {
        return Ok(None);
    };
    serde_json::from_value(kinds.into_owned())
        .map(Some)
        .map_err(|_| ApiError::bad("can't parse allowed_updates: expected an Array of Strings"))
}

/// Unlike Telegram, `http://` and any port are taken: the bot runs on the same machine.
pub(super) fn set_webhook(world: &mut World, params: &mut Params) -> Answer {
    let url = params.text_or_empty("url").into_owned();
    if url.is_empty() {
        return delete_webhook(world, params);
    }
    if !reqwest::Url::parse(&url).is_ok_and(|url| url.has_host()) {
        return Err(ApiError::bad("bad webhook: invalid URL specified"));
    }
    let secret = params.text_or_empty("secret_token").into_owned();
    let letters = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if secret.len() > 256 || !secret.chars().all(letters) {
        return Err(ApiError::bad("secret token contains unallowed characters"));
    }
    if let Some(kinds) = allowed_updates(params)? {
        world.queue.allow(kinds);
    }
    change_webhook(world, params, url, secret);
    Ok(json!(true))
}

pub(super) fn delete_webhook(world: &mut World, params: &mut Params) -> Answer {
    change_webhook(world, params, String::new(), String::new());
    Ok(json!(true))
}

fn change_webhook(world: &mut World, params: &Params, url: String, secret: String) {
    if params.flag("drop_pending_updates") {
        world.queue.clear();
    }
    let webhook = &mut world.webhook;
    webhook.url = url;
    webhook.secret = secret;
    webhook.max_connections = params.int("max_connections").unwrap_or(40);
    webhook.last_error = None;
    webhook.next_generation();
    world.wake = true;
    world.changed();
}

pub(super) fn get_webhook_info(world: &mut World, _: &mut Params) -> Answer {
    let webhook = &world.webhook;
    let mut info = json!({
        "url": webhook.url, "has_custom_certificate": false,
        "pending_update_count": world.queue.len(),
    });
    if !webhook.url.is_empty() {
        info["max_connections"] = json!(webhook.max_connections);
        info["ip_address"] = json!("127.0.0.1");
    }
    if let Some((date, message)) = &webhook.last_error {
        info["last_error_date"] = json!(date);
        info["last_error_message"] = json!(message);
    }
    if let Some(kinds) = world.queue.allowed() {
        info["allowed_updates"] = kinds
            .iter()
            .map(|kind| Value::String(kind.clone()))
            .collect();
    }
    Ok(info)
}
