//! How updates reach the bot.

use super::*;
use axum::{body::Bytes, http::HeaderMap, routing::post};
use std::{sync::Mutex, time::Duration};

fn ids(updates: &[Value]) -> Vec<i64> {
    updates
        .iter()
        .map(|update| update["update_id"].as_i64().unwrap())
        .collect()
}

#[tokio::test]
async fn updates_stay_until_the_next_offset_confirms_them() {
    let stage = Stage::set().await;
    stage.emulator.say(stage.aigul, "two");
    stage.emulator.say(stage.aigul, "three");
    let first = stage.updates(json!({"limit": 2})).await;
    assert_eq!(first.len(), 2);
    assert_eq!(
        ids(&stage.updates(json!({})).await).len(),
        3,
        "asking again confirms nothing"
    );
    assert_eq!(stage.emulator.unconfirmed(), 3);
    let rest = stage.updates(json!({"offset": ids(&first)[1] + 1})).await;
    assert_eq!(rest[0]["message"]["text"], "three");
    assert_eq!(stage.emulator.unconfirmed(), 1);
    stage.emulator.say(stage.aigul, "four");
    stage.emulator.say(stage.aigul, "five");
    let newest = stage.updates(json!({"offset": -1})).await;
    assert_eq!(
        (newest.len(), &newest[0]["message"]["text"]),
        (1, &json!("five"))
    );
}

#[tokio::test]
async fn a_poll_waits_for_news_and_ends_empty_without_them() {
    let stage = Stage::set().await;
    let seen = ids(&stage.updates(json!({})).await)[0];
    let start = Instant::now();
    assert!(
        stage
            .updates(json!({"offset": seen + 1, "timeout": 1}))
            .await
            .is_empty()
    );
    assert!(start.elapsed() >= Duration::from_secs(1));
    let emulator = stage.emulator.clone();
    let aigul = stage.aigul;
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(50)).await;
        emulator.say(aigul, "now");
    });
    let start = Instant::now();
    assert_eq!(stage.updates(json!({"timeout": 30})).await.len(), 1);
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_second_poll_ends_the_first_with_a_conflict() {
    let stage = Stage::set().await;
    stage.updates(json!({"offset": i64::from(u32::MAX)})).await;
    let first = stage.raw("getUpdates", json!({"timeout": 30}));
    let second = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        stage.raw("getUpdates", json!({"timeout": 0})).await
    };
    let (first, second) = tokio::join!(first, second);
    assert_eq!(first["error_code"], 409);
    assert_eq!(
        first["description"],
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    );
    assert_eq!(second["ok"], true);
}

#[tokio::test]
async fn allowed_updates_are_remembered() {
    let stage = Stage::set().await;
    stage
        .updates(json!({"allowed_updates": ["callback_query"], "offset": -1}))
        .await;
    stage.emulator.say(stage.aigul, "unheard");
    stage.emulator.tap(stage.aigul, stage.aigul, 1, "heard");
    let updates = stage.updates(json!({})).await;
    assert_eq!(updates.len(), 2, "what had come before stays");
    assert_eq!(updates[1]["callback_query"]["data"], "heard");
    stage.updates(json!({"allowed_updates": []})).await;
    stage.emulator.say(stage.aigul, "heard again");
    assert_eq!(stage.updates(json!({})).await.len(), 3);
}

#[tokio::test]
async fn a_duplicate_comes_under_the_same_id_though_it_was_confirmed() {
    let stage = Stage::set().await;
    let id = ids(&stage.updates(json!({})).await)[0];
    stage.updates(json!({"offset": id + 1})).await;
    stage.emulator.duplicate_last_update();
    assert_eq!(ids(&stage.updates(json!({"offset": id + 1})).await), [id]);
    assert!(stage.updates(json!({"offset": id + 1})).await.is_empty());
    stage.emulator.say(stage.aigul, "next");
    assert_eq!(
        ids(&stage.updates(json!({"offset": id + 1})).await),
        [id + 1]
    );
}

#[tokio::test]
async fn raw_updates_are_delivered_as_they_are() {
    let stage = Stage::set().await;
    let id = ids(&stage.updates(json!({"offset": -1})).await)[0];
    stage.emulator.push_raw(json!({"brand_new": {"text": "ә"}}));
    stage
        .emulator
        .push_raw(json!({"update_id": 7, "message": {}}));
    stage.emulator.push_raw(json!({"update_id": id + 100}));
    stage.emulator.say(stage.aigul, "after");
    let updates = stage.updates(json!({})).await;
    assert_eq!(ids(&updates), [id, id + 1, 7, id + 100, id + 101]);
    assert_eq!(updates[1]["brand_new"]["text"], "ә");
    assert!(stage.updates(json!({"offset": id + 102})).await.is_empty());
}

#[tokio::test]
async fn a_webhook_gets_updates_in_order_with_its_secret_and_again_after_a_failure() {
    let stage = Stage::set().await;
    let seen = Arc::new(Mutex::new(Vec::<(String, String)>::new()));
    let notes = seen.clone();
    let receiver = async move |headers: HeaderMap, body: Bytes| {
        let update: Value = serde_json::from_slice(&body).unwrap();
        let secret = headers["x-telegram-bot-api-secret-token"]
            .to_str()
            .unwrap()
            .to_owned();
        let mut notes = notes.lock().unwrap();
        notes.push((
            secret,
            update["message"]["text"].as_str().unwrap().to_owned(),
        ));
        if notes.len() == 2 {
            axum::http::StatusCode::BAD_GATEWAY
        } else {
            axum::http::StatusCode::OK
        }
    };
    let base = serve(axum::Router::new().route("/hook", post(receiver))).await;
    let hook = json!({"url": format!("{base}/hook"), "secret_token": "s3cret_-"});
    stage.call("setWebhook", hook).await;
    let conflict = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the \
                    webhook first";
    assert_eq!(stage.refusal("getUpdates", json!({})).await, conflict);
    stage.emulator.say(stage.aigul, "one");
    stage.emulator.say(stage.aigul, "two");
    while stage.emulator.unconfirmed() > 0 {
        stage.emulator.changed_since(stage.emulator.changes()).await;
    }
    let texts: Vec<_> = seen
        .lock()
        .unwrap()
        .iter()
        .map(|(_, text)| text.clone())
        .collect();
    assert_eq!(texts, ["/start", "one", "one", "two"]);
    assert!(
        seen.lock()
            .unwrap()
            .iter()
            .all(|(secret, _)| secret == "s3cret_-")
    );
    let info = stage.call("getWebhookInfo", json!({})).await;
    assert_eq!(
        info["last_error_message"],
        "Wrong response from the webhook: 502 Bad Gateway"
    );
    stage.call("deleteWebhook", json!({})).await;
    stage.emulator.say(stage.aigul, "three");
    assert_eq!(stage.updates(json!({})).await.len(), 1);
    let bad = stage
        .refusal(
            "setWebhook",
            json!({"url": "http://x.kz", "secret_token": "a b"}),
        )
        .await;
    assert_eq!(
        bad,
        "Bad Request: secret token contains unallowed characters"
    );
}

#[tokio::test]
async fn pending_updates_can_be_dropped() {
    let stage = Stage::set().await;
    stage
        .call("deleteWebhook", json!({"drop_pending_updates": true}))
        .await;
    assert_eq!(stage.emulator.unconfirmed(), 0);
}
