//! Every update and every answer is one that a strict client library can read.

use super::*;
use teloxide::types;

fn read<T: serde::de::DeserializeOwned>(json: &Value) -> T {
    serde_json::from_str(&json.to_string()).unwrap_or_else(|error| panic!("{error}: {json}"))
}

#[tokio::test]
async fn every_kind_of_update_is_read() {
    let stage = Stage::set().await;
    let (emulator, aigul) = (&stage.emulator, stage.aigul);
    let dana = emulator.person("Dana", None);
    let panel = stage
        .send(json!({"reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "y"}]]}}))
        .await;
    let panel = panel["message_id"].as_i64().unwrap();
    emulator.tap(aigul, aigul, panel, "y");
    emulator.tap(dana, aigul, 999, "a stranger's tap on nothing");
    emulator.edit(aigul, 1, "/start again");
    emulator.reply(aigul, panel, "an answer");
    emulator.inline_query(dana, "Семей");
    let caption = "Су жоқ".to_owned();
    for thing in [
        Thing::Photo {
            bytes: vec![1, 2, 3],
            caption: caption.clone(),
        },
        Thing::Album {
            photos: vec![png(), png(), png()],
            caption: caption.clone(),
        },
        Thing::Document {
            name: "жоспар.pdf".to_owned(),
            mime: "application/pdf".to_owned(),
            bytes: b"%PDF".to_vec(),
            caption,
        },
        Thing::Location {
            latitude: 50.41,
            longitude: 80.25,
            accuracy: 12.5,
        },
        Thing::Venue {
            latitude: 50.41,
            longitude: 80.25,
            title: "Hall".to_owned(),
            address: "1 Abai st".to_owned(),
        },
        Thing::Contact {
            phone: "+77010000000".to_owned(),
        },
        Thing::Sticker {
            emoji: "🙂".to_owned(),
        },
        Thing::Voice { seconds: 3 },
        Thing::Other(
            serde_json::from_value(json!({"contact": {"phone_number": "1", "first_name": "x"}}))
                .unwrap(),
        ),
    ] {
        emulator.send(aigul, thing);
    }
    let group = emulator.group("Neighbours", &[aigul, dana]);
    emulator.say_in_group(group, dana, "/meetings@sandbox_bot 😀");
    emulator.block(aigul);
    emulator.unblock(aigul);
    let updates = stage.updates(json!({})).await;
    for update in &updates {
        let read: types::Update = read(update);
        assert!(
            !matches!(read.kind, types::UpdateKind::Error(_)),
            "{update}"
        );
        if let types::UpdateKind::Message(message) = read.kind {
            assert!(
                matches!(message.kind, types::MessageKind::Common(_)),
                "{update}"
            );
        }
    }
    assert_eq!(updates.len(), 21);
}

#[tokio::test]
async fn every_answer_is_read() {
    let stage = Stage::set().await;
    let chat = stage.aigul;
    let buttons = json!({"inline_keyboard": [
        [{"text": "a", "callback_data": "a"}, {"text": "b", "url": "https://example.kz"}],
        [{"text": "c", "copy_text": {"text": "c"}}],
    ]});
    let html = "<b>b</b><i>i</i><u>u</u><s>s</s><code>c</code><pre><code class=\"language-rust\">r</code></pre>\
                <a href=\"https://example.kz\">a</a><tg-spoiler>x</tg-spoiler><blockquote>q</blockquote>\n\
                <blockquote expandable>e</blockquote><tg-emoji emoji-id=\"5368324170671202286\">👍</tg-emoji> /help #тег \
                @someone https://example.kz";
    let reply = json!({"message_id": 1});
    let mut messages = vec![
        (
            "sendMessage",
            json!({"text": html, "parse_mode": "HTML", "reply_markup": buttons, "reply_parameters": reply,
            "link_preview_options": {"is_disabled": true}, "protect_content": true}),
        ),
        (
            "sendMessage",
            json!({"text": "x", "reply_markup": {"remove_keyboard": true}}),
        ),
        (
            "sendLocation",
            json!({"latitude": 50.41, "longitude": "80.25", "reply_markup": buttons}),
        ),
        (
            "sendVenue",
            json!({"latitude": 50.41, "longitude": 80.25, "title": "Hall", "address": "1 Abai st"}),
        ),
        (
            "forwardMessage",
            json!({"from_chat_id": chat, "message_id": 1}),
        ),
    ];
    let photo = Thing::Photo {
        bytes: png(),
        caption: "x".to_owned(),
    };
    stage.emulator.send(chat, photo);
    let updates = stage.updates(json!({"offset": -1})).await;
    let photo = updates[0]["message"]["photo"]
        .as_array()
        .unwrap()
        .last()
        .unwrap()["file_id"]
        .clone();
    messages.push((
        "sendPhoto",
        json!({"photo": photo, "caption": "<b>x</b>", "parse_mode": "HTML"}),
    ));
    messages.push(("sendDocument", json!({"document": photo})));
    let mut panel = Value::Null;
    for (method, mut body) in messages {
        body["chat_id"] = json!(chat);
        let result = stage.call(method, body).await;
        let message: types::Message = read(&result);
        assert!(
            matches!(message.kind, types::MessageKind::Common(_)),
            "{result}"
        );
        if panel.is_null() {
            assert_eq!(message.entities().unwrap().len(), 15);
            assert_eq!(message.reply_markup().unwrap().inline_keyboard.len(), 2);
            panel = result["message_id"].clone();
        }
    }
    let edit = json!({"chat_id": chat, "message_id": panel, "text": "y"});
    let edited: types::Message = read(&stage.call("editMessageText", edit).await);
    assert!(edited.edit_date().is_some());
    let album = json!([{"type": "photo", "media": photo}, {"type": "photo", "media": photo, "caption": "x"}]);
    let album: Vec<types::Message> = read(
        &stage
            .call("sendMediaGroup", json!({"chat_id": chat, "media": album}))
            .await,
    );
    assert!(
        album[0].media_group_id().is_some()
            && album[0].media_group_id() == album[1].media_group_id()
    );
    let copy = json!({"chat_id": chat, "from_chat_id": chat, "message_id": 1});
    read::<types::MessageId>(&stage.call("copyMessage", copy).await);

    let group = stage.emulator.group("Neighbours", &[chat]);
    read::<types::Me>(&stage.call("getMe", json!({})).await);
    stage
        .call("pinChatMessage", json!({"chat_id": chat, "message_id": 1}))
        .await;
    for id in [chat, group] {
        read::<types::ChatFullInfo>(&stage.call("getChat", json!({"chat_id": id})).await);
        read::<types::ChatMember>(
            &stage
                .call("getChatMember", json!({"chat_id": id, "user_id": chat}))
                .await,
        );
    }
    read::<types::File>(&stage.call("getFile", json!({"file_id": photo})).await);
    read::<types::WebhookInfo>(&stage.call("getWebhookInfo", json!({})).await);
    read::<types::BotName>(&stage.call("getMyName", json!({})).await);
    read::<types::MenuButton>(&stage.call("getChatMenuButton", json!({})).await);
}

#[tokio::test]
async fn a_client_library_sends_edits_and_downloads() {
    use teloxide::{net::Download as _, payloads::*, prelude::Requester as _, types::*};
    let stage = Stage::set().await;
    let bot = teloxide::Bot::new(TOKEN).set_api_url(stage.base.parse().unwrap());
    let chat = ChatId(stage.aigul);
    assert_eq!(bot.get_me().await.unwrap().username(), "sandbox_bot");
    let buttons = InlineKeyboardMarkup::new([[InlineKeyboardButton::callback("Иә", "yes")]]);
    let panel = bot
        .send_message(chat, "<b>Қай күні?</b>")
        .parse_mode(ParseMode::Html)
        .reply_markup(buttons.clone())
        .await
        .unwrap();
    bot.edit_message_text(chat, panel.id, "Ертең")
        .reply_markup(buttons)
        .await
        .unwrap();
    let error = bot.edit_message_text(chat, MessageId(999), "x").await;
    assert!(matches!(
        error,
        Err(teloxide::RequestError::Api(
            teloxide::ApiError::MessageToEditNotFound
        ))
    ));
    let file = |bytes: Vec<u8>, name: &'static str| InputFile::memory(bytes).file_name(name);
    let photo = bot
        .send_photo(chat, file(png(), "x.png"))
        .caption("x")
        .await
        .unwrap();
    let photo = photo.photo().unwrap().last().unwrap().file.id.clone();
    let path = bot.get_file(photo.clone()).await.unwrap().path;
    let mut bytes = Vec::new();
    bot.download_file(&path, &mut bytes).await.unwrap();
    assert_eq!(bytes, png());
    let document = bot
        .send_document(chat, file(b"a,b".to_vec(), "есеп.csv"))
        .await
        .unwrap();
    assert_eq!(
        document.document().unwrap().file_name.as_deref(),
        Some("есеп.csv")
    );
    let album = [
        InputMedia::Photo(InputMediaPhoto::new(file(png(), "1.png")).caption("x")),
        InputMedia::Photo(InputMediaPhoto::new(InputFile::file_id(photo))),
    ];
    assert_eq!(bot.send_media_group(chat, album).await.unwrap().len(), 2);
    let media = InputMedia::Document(InputMediaDocument::new(file(b"x".to_vec(), "x.ics")));
    bot.edit_message_media(chat, document.id, media)
        .await
        .unwrap();
    bot.set_my_commands([BotCommand::new("start", "Бастау")])
        .language_code("kk")
        .await
        .unwrap();
    bot.send_location(chat, 50.41, 80.25).await.unwrap();
    stage.emulator.block(stage.aigul);
    let blocked = bot.send_message(chat, "x").await;
    assert!(matches!(
        blocked,
        Err(teloxide::RequestError::Api(teloxide::ApiError::BotBlocked))
    ));
    let updates = bot
        .get_updates()
        .timeout(1)
        .allowed_updates([AllowedUpdate::Message])
        .await
        .unwrap();
    assert_eq!(updates.len(), 2);
    stage.emulator.fault(Fault {
        method: Some("sendMessage"),
        chat: None,
        times: 1,
        kind: FaultKind::TooManyRequests { retry_after: 3 },
    });
    let limited = bot.send_message(chat, "x").await;
    assert!(
        matches!(limited, Err(teloxide::RequestError::RetryAfter(wait)) if wait.seconds() == 3)
    );
}
