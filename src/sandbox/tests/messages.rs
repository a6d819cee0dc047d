//! Messages with keyboards, albums and files, up and down.

use super::*;
use reqwest::multipart::{Form, Part};

fn part(bytes: Vec<u8>, name: &str) -> Part {
    Part::bytes(bytes).file_name(name.to_owned())
}

impl Stage {
    async fn upload(&self, method: &str, form: Form) -> Value {
        let form = form.text("chat_id", self.aigul.to_string());
        self.client
            .post(self.url(method))
            .multipart(form)
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap()
    }

    async fn download(&self, file_id: &Value) -> Vec<u8> {
        let file = self.call("getFile", json!({"file_id": file_id})).await;
        let url = format!(
            "{}/file/bot{TOKEN}/{}",
            self.base,
            file["file_path"].as_str().unwrap()
        );
        let response = self.client.get(url).send().await.unwrap();
        assert!(response.status().is_success());
        response.bytes().await.unwrap().to_vec()
    }
}

#[tokio::test]
async fn a_reply_keyboard_stands_until_it_is_removed_or_used_once() {
    let stage = Stage::set().await;
    let keyboard = json!({
        "keyboard": [[{"text": "Place", "request_location": true}], ["Cancel"]],
        "one_time_keyboard": false,
        "input_field_placeholder": "Where?", "is_persistent": true,
    });
    let sent = stage.send(json!({"reply_markup": keyboard})).await;
    assert_eq!(
        sent.get("reply_markup"),
        None,
        "only inline keyboards are part of a message"
    );
    let standing = stage.emulator.reply_keyboard(stage.aigul).unwrap();
    assert_eq!(
        standing["keyboard"],
        json!([[{"text": "Place", "request_location": true}], [{"text": "Cancel"}]])
    );
    stage.emulator.say(stage.aigul, "Cancel");
    assert!(stage.emulator.reply_keyboard(stage.aigul).is_some());
    stage
        .send(json!({"reply_markup": {"remove_keyboard": true}}))
        .await;
    assert_eq!(stage.emulator.reply_keyboard(stage.aigul), None);
    stage
        .send(json!({"reply_markup": {"keyboard": [["x"]], "one_time_keyboard": true}}))
        .await;
    stage.send(json!({})).await;
    assert!(
        stage.emulator.reply_keyboard(stage.aigul).is_some(),
        "an inline message leaves it alone"
    );
    stage.emulator.say(stage.aigul, "x");
    assert_eq!(stage.emulator.reply_keyboard(stage.aigul), None);
    let empty = json!({"chat_id": stage.aigul, "text": "x", "reply_markup": {"keyboard": []}});
    let words = "Bad Request: reply keyboard must contain at least one button";
    assert_eq!(stage.refusal("sendMessage", empty).await, words);
}

#[tokio::test]
async fn files_go_up_and_come_down_again() {
    let stage = Stage::set().await;
    let form = Form::new()
        .text("document", "attach://plan")
        .part("plan", part(b"BEGIN:VCALENDAR".to_vec(), "жоспар.ics"));
    let answer = stage
        .upload(
            "sendDocument",
            form.text("caption", "<b>x</b>").text("parse_mode", "HTML"),
        )
        .await;
    let document = &answer["result"]["document"];
    assert_eq!(
        (&document["file_name"], &document["mime_type"]),
        (&json!("жоспар.ics"), &json!("text/calendar"))
    );
    assert_eq!(answer["result"]["caption_entities"][0]["type"], "bold");
    assert_eq!(
        stage.download(&document["file_id"]).await,
        b"BEGIN:VCALENDAR"
    );
    let answer = stage
        .upload("sendPhoto", Form::new().part("photo", part(png(), "x.png")))
        .await;
    let photo = answer["result"]["photo"][1].clone();
    assert_eq!(
        (&photo["width"], &photo["height"]),
        (&json!(640), &json!(480))
    );
    assert_eq!(
        stage
            .download(&answer["result"]["photo"][0]["file_id"])
            .await,
        png(),
        "the small copy"
    );
    let again = json!({"chat_id": stage.aigul, "photo": photo["file_id"]});
    assert_eq!(stage.call("sendPhoto", again).await["photo"][1], photo);
    let log = stage.emulator.calls("sendPhoto");
    assert_eq!(
        log[0].body["photo"],
        json!({"file_name": "x.png", "size": 29})
    );

    let body = |photo: &Value| json!({"chat_id": stage.aigul, "photo": photo});
    for (photo, words) in [
        (
            &document["file_id"],
            "can't use file of type Document as Photo",
        ),
        (&json!(""), "there is no photo in the request"),
        (
            &json!("xyz"),
            "wrong remote file identifier specified: Wrong string length or unknown to the sandbox",
        ),
    ] {
        assert_eq!(
            stage.refusal("sendPhoto", body(photo)).await,
            format!("Bad Request: {words}")
        );
    }
    let not_a_picture = stage
        .upload(
            "sendPhoto",
            Form::new().part("photo", part(b"%PDF".to_vec(), "x.png")),
        )
        .await;
    assert_eq!(
        not_a_picture["description"],
        "Bad Request: IMAGE_PROCESS_FAILED"
    );
    let empty = stage
        .upload(
            "sendDocument",
            Form::new().part("document", part(Vec::new(), "x")),
        )
        .await;
    assert_eq!(empty["description"], "Bad Request: file must be non-empty");
    let caption =
        json!({"chat_id": stage.aigul, "photo": photo["file_id"], "caption": "ә".repeat(1_025)});
    assert_eq!(
        stage.refusal("sendPhoto", caption).await,
        "Bad Request: message caption is too long"
    );
    assert_eq!(
        stage.refusal("getFile", json!({"file_id": "x"})).await,
        "Bad Request: invalid file_id"
    );
}

#[tokio::test]
async fn albums_share_an_id_in_both_directions() {
    let stage = Stage::set().await;
    let media = json!([
        {"type": "photo", "media": "attach://one", "caption": "<i>x</i>", "parse_mode": "HTML"},
        {"type": "photo", "media": "attach://two"},
    ]);
    let form = Form::new()
        .text("media", media.to_string())
        .part("one", part(png(), "1.png"))
        .part("two", part(png(), "2.png"));
    let answer = stage.upload("sendMediaGroup", form).await;
    let sent = answer["result"].as_array().unwrap();
    assert_eq!((sent.len(), &sent[0]["caption"]), (2, &json!("x")));
    assert_eq!(sent[0]["media_group_id"], sent[1]["media_group_id"]);

    let album = Thing::Album {
        photos: vec![png(); 3],
        caption: "Су".to_owned(),
    };
    assert_eq!(stage.emulator.send(stage.aigul, album).len(), 3);
    let updates = stage.updates(json!({"offset": -3})).await;
    let groups: Vec<_> = updates
        .iter()
        .map(|update| &update["message"]["media_group_id"])
        .collect();
    assert!(groups[0].is_string() && groups.iter().all(|id| *id == groups[0]));
    assert_ne!(*groups[0], sent[0]["media_group_id"]);
    assert_eq!(updates[0]["message"]["caption"], "Су");
    assert_eq!(updates[1]["message"].get("caption"), None);

    let body = |media: Value| json!({"chat_id": stage.aigul, "media": media});
    let id = &sent[0]["photo"][1]["file_id"];
    let eleven: Vec<_> = (0..11)
        .map(|_| json!({"type": "photo", "media": id}))
        .collect();
    for (media, words) in [
        (json!([]), "there are no messages to send"),
        (json!(eleven), "too many messages to send as an album"),
        (
            json!([{"type": "photo", "media": id}, {"type": "document", "media": id}]),
            "document can't be mixed with other media types",
        ),
    ] {
        assert_eq!(
            stage.refusal("sendMediaGroup", body(media)).await,
            format!("Bad Request: {words}")
        );
    }
}

#[tokio::test]
async fn messages_are_deleted_for_two_days_only() {
    let stage = Stage::set().await;
    let first = stage.send(json!({})).await["message_id"].clone();
    let ids = [
        stage.send(json!({})).await["message_id"].clone(),
        json!(999),
    ];
    stage
        .call(
            "deleteMessages",
            json!({"chat_id": stage.aigul, "message_ids": ids}),
        )
        .await;
    assert_eq!(stage.emulator.chat(stage.aigul).len(), 2);
    stage.clock.fetch_add(48 * 3_600 + 1, Ordering::Relaxed);
    let delete = json!({"chat_id": stage.aigul, "message_id": first});
    let words = "Bad Request: message can't be deleted for everyone";
    assert_eq!(stage.refusal("deleteMessage", delete).await, words);
}

#[tokio::test]
async fn a_medium_is_replaced_and_dates_follow_the_clock() {
    let stage = Stage::set().await;
    let sent = stage
        .upload("sendPhoto", Form::new().part("photo", part(png(), "x.png")))
        .await["result"]
        .clone();
    assert_eq!(sent["date"], 1_800_000_000);
    stage.clock.fetch_add(60, Ordering::Relaxed);
    let form = Form::new()
        .text("message_id", sent["message_id"].to_string())
        .text(
            "media",
            json!({"type": "document", "media": "attach://f", "caption": "y"}).to_string(),
        )
        .part("f", part(b"a,b".to_vec(), "x.csv"));
    let edited = stage.upload("editMessageMedia", form).await["result"].clone();
    assert_eq!(
        (&edited["caption"], &edited["document"]["mime_type"]),
        (&json!("y"), &json!("text/csv"))
    );
    assert_eq!(
        (&edited["date"], &edited["edit_date"]),
        (&json!(1_800_000_000), &json!(1_800_000_060))
    );
    let text = json!({"chat_id": stage.aigul, "message_id": sent["message_id"], "text": "x"});
    let words = "Bad Request: there is no text in the message to edit";
    assert_eq!(stage.refusal("editMessageText", text).await, words);
}

#[tokio::test]
async fn a_follower_hears_of_each_call_once_what_it_does_can_be_seen() {
    let stage = Stage::set().await;
    let mut calls = stage.emulator.follow_calls();
    stage.send(json!({"text": "for a follower"})).await;
    stage
        .refusal("sendMessage", json!({"chat_id": stage.aigul}))
        .await;

    let sent = calls.recv().await.unwrap();
    assert_eq!((sent.method, sent.status), ("sendMessage", 200));
    assert_eq!(sent.body["chat_id"], stage.aigul);
    let newest = stage.emulator.newest_message(stage.aigul).unwrap();
    assert_eq!(newest.text, "for a follower");
    assert_eq!(calls.recv().await.unwrap().status, 400);
    assert!(calls.try_recv().is_err());

    drop(calls);
    stage.send(json!({"text": "for nobody"})).await;
}
