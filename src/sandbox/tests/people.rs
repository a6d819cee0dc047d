//! What people do, and what the bot gets to know of it.

use super::*;

#[tokio::test]
async fn blocking_the_bot_is_told_and_ends_its_sending() {
    let stage = Stage::set().await;
    stage.updates(json!({"offset": i64::from(u32::MAX)})).await;
    stage.emulator.block(stage.aigul);
    stage.emulator.block(stage.aigul);
    let updates = stage.updates(json!({})).await;
    assert_eq!(updates.len(), 1, "blocking twice is blocking once");
    assert_eq!(
        updates[0]["my_chat_member"]["new_chat_member"]["status"],
        "kicked"
    );
    let words = stage
        .refusal("sendMessage", json!({"chat_id": stage.aigul, "text": "x"}))
        .await;
    assert_eq!(words, "Forbidden: bot was blocked by the user");
    stage.emulator.say(stage.aigul, "/start");
    let updates = stage.updates(json!({"offset": -2})).await;
    assert_eq!(
        updates[0]["my_chat_member"]["new_chat_member"]["status"],
        "member"
    );
    assert_eq!(updates[1]["message"]["text"], "/start");
    stage.send(json!({})).await;
}

#[tokio::test]
async fn commands_in_a_text_are_marked_in_utf16() {
    let stage = Stage::set().await;
    stage
        .emulator
        .say(stage.aigul, "😀 Қай күні? /help@sandbox_bot арты");
    let updates = stage.updates(json!({"offset": -1})).await;
    assert_eq!(
        updates[0]["message"]["entities"],
        json!([{"type": "bot_command", "offset": 13, "length": 17}])
    );
    assert_eq!(updates[0]["message"]["from"]["language_code"], "kk");
}

#[tokio::test]
async fn a_text_too_long_for_one_message_comes_in_several() {
    let stage = Stage::set().await;
    assert_eq!(stage.emulator.say(stage.aigul, &"ә".repeat(4_096)), 2);
    assert_eq!(stage.emulator.say(stage.aigul, &"😀".repeat(2_049)), 4);
    assert_eq!(stage.emulator.chat(stage.aigul)[3].text, "😀");
}

#[tokio::test]
async fn in_a_group_the_bot_hears_what_is_meant_for_it() {
    let stage = Stage::set().await;
    let group = stage.emulator.group("Neighbours", &[stage.aigul]);
    let said = stage
        .call("sendMessage", json!({"chat_id": group, "text": "Hello"}))
        .await;
    assert_eq!(said["chat"]["type"], "supergroup");
    stage.updates(json!({"offset": i64::from(u32::MAX)})).await;
    for text in [
        "just talk",
        "/help",
        "/help@other_bot",
        "/help@sandbox_bot",
        "ask @sandbox_bot",
    ] {
        stage.emulator.say_in_group(group, stage.aigul, text);
    }
    let heard: Vec<_> = stage
        .updates(json!({}))
        .await
        .iter()
        .map(|update| update["message"]["text"].clone())
        .collect();
    assert_eq!(heard, ["/help", "/help@sandbox_bot", "ask @sandbox_bot"]);
    assert_eq!(stage.emulator.chat(group).len(), 6);
}

#[tokio::test]
async fn a_tap_carries_the_message_it_sits_on() {
    let stage = Stage::set().await;
    let id = stage.send(json!({"text": "Panel"})).await["message_id"]
        .as_i64()
        .unwrap();
    stage.emulator.tap(stage.aigul, stage.aigul, id, "a");
    stage.emulator.clear_chat(stage.aigul);
    stage.emulator.tap(stage.aigul, stage.aigul, id, "b");
    let updates = stage.updates(json!({"offset": -2})).await;
    let (whole, gone) = (&updates[0]["callback_query"], &updates[1]["callback_query"]);
    assert_eq!(whole["message"]["text"], "Panel");
    assert_eq!(
        (&gone["message"]["message_id"], &gone["message"]["date"]),
        (&json!(id), &json!(0))
    );
    assert!(whole["chat_instance"].is_string() && whole["chat_instance"] == gone["chat_instance"]);
}

#[tokio::test]
async fn an_edit_reaches_the_bot_only_if_something_changed() {
    let stage = Stage::set().await;
    let id = stage.emulator.say(stage.aigul, "one");
    stage.emulator.edit(stage.aigul, id, "one");
    stage.emulator.edit(stage.aigul, 999, "x");
    stage.emulator.edit(stage.aigul, id, "two");
    let updates = stage.updates(json!({"offset": -2})).await;
    assert_eq!(updates[0]["message"]["text"], "one");
    assert_eq!(updates[1]["edited_message"]["text"], "two");
    assert_eq!(updates[1]["edited_message"]["edit_date"], 1_800_000_000);
}

#[tokio::test]
async fn inline_queries_are_answered_once() {
    let stage = Stage::set().await;
    let query = stage.emulator.inline_query(stage.aigul, "Семей");
    assert_eq!(stage.emulator.inline_answer(&query), None);
    let results = json!([{"type": "article", "id": "1", "title": "x", "input_message_content": {"message_text": "x"}}]);
    let answer = json!({"inline_query_id": query, "results": results, "cache_time": 0});
    stage.call("answerInlineQuery", answer.clone()).await;
    assert_eq!(
        stage.emulator.inline_answer(&query).unwrap()["results"][0]["title"],
        "x"
    );
    let words = stage.refusal("answerInlineQuery", answer).await;
    assert_eq!(
        words,
        "Bad Request: query is too old and response timeout expired or query ID is invalid"
    );
}

#[tokio::test]
async fn people_keep_their_ids_and_changes_are_noticed() {
    let stage = Stage::set().await;
    let seen = stage.emulator.changes();
    assert_eq!(stage.emulator.person_with_id(7, "Dana", None), 7);
    tokio::time::timeout(
        std::time::Duration::from_secs(1),
        stage.emulator.changed_since(seen),
    )
    .await
    .unwrap();
    stage
        .emulator
        .person_with_id(7, "Somebody else", Some("ru"));
    let updates = {
        stage.emulator.say(7, "x");
        stage.updates(json!({"offset": -1})).await
    };
    assert_eq!(
        updates[0]["message"]["from"],
        json!({"id": 7, "is_bot": false, "first_name": "Dana"})
    );
    let ids: std::collections::BTreeSet<_> =
        (0..50).map(|_| stage.emulator.person("X", None)).collect();
    assert_eq!(ids.len(), 50);
    assert!(
        ids.iter().any(|id| *id > i64::from(u32::MAX))
            && ids.iter().any(|id| *id < i64::from(u32::MAX))
    );
}

#[tokio::test]
async fn a_reaction_is_one_of_telegrams() {
    let stage = Stage::set().await;
    let reaction = |emoji: &str| json!({"chat_id": stage.aigul, "message_id": 1, "reaction": [{"type": "emoji", "emoji": emoji}]});
    stage.call("setMessageReaction", reaction("👍")).await;
    assert_eq!(
        stage.emulator.chat(stage.aigul)[0].reaction.as_deref(),
        Some("👍")
    );
    assert_eq!(
        stage.refusal("setMessageReaction", reaction("🦖")).await,
        "Bad Request: REACTION_INVALID"
    );
}
