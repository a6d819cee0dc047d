//! Bad days: answers that are lost, limits, a restart.

use super::*;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

fn once(kind: FaultKind) -> Fault {
    Fault {
        method: Some("sendMessage"),
        chat: None,
        times: 1,
        kind,
    }
}

#[tokio::test]
async fn an_answer_can_be_lost_before_or_after_the_deed() {
    let stage = Stage::set().await;
    for (kind, delivered) in [
        (FaultKind::DropConnection, 0),
        (FaultKind::DropAfterDoing, 1),
    ] {
        let before = stage.emulator.chat(stage.aigul).len();
        stage.emulator.fault(once(kind));
        let body = json!({"chat_id": stage.aigul, "text": "x"});
        let error = stage
            .client
            .post(stage.url("sendMessage"))
            .json(&body)
            .send()
            .await
            .unwrap_err();
        assert!(error.is_request(), "{error:?}");
        assert_eq!(stage.emulator.chat(stage.aigul).len() - before, delivered);
        assert_eq!(
            stage.emulator.calls("sendMessage").last().unwrap().status,
            0
        );
    }
    stage.send(json!({})).await;
}

#[tokio::test]
async fn a_dropped_connection_carries_not_one_byte() {
    let stage = Stage::set().await;
    stage.emulator.fault(once(FaultKind::DropConnection));
    let address = stage.base.strip_prefix("http://").unwrap();
    let mut socket = tokio::net::TcpStream::connect(address).await.unwrap();
    let request = format!("GET /bot{TOKEN}/sendMessage HTTP/1.1\r\nhost: localhost\r\n\r\n");
    socket.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    // Closed or reset: both are fine.
    let _ = socket.read_to_end(&mut answer).await;
    assert!(answer.is_empty(), "{}", String::from_utf8_lossy(&answer));
}

#[tokio::test]
async fn servers_proxies_and_limits_answer_badly_on_demand() {
    let stage = Stage::set().await;
    stage.emulator.fault(Fault {
        chat: Some(stage.aigul),
        ..once(FaultKind::TooManyRequests { retry_after: 7 })
    });
    stage.emulator.fault(once(FaultKind::ServerError(502)));
    let body = json!({"chat_id": stage.aigul, "text": "x"});
    let answer = stage.raw("sendMessage", body.clone()).await;
    assert_eq!(
        answer,
        json!({
            "ok": false, "error_code": 429, "description": "Too Many Requests: retry after 7",
            "parameters": {"retry_after": 7},
        })
    );
    assert_eq!(
        stage.raw("sendMessage", body.clone()).await["error_code"],
        502
    );
    stage.emulator.fault(once(FaultKind::NotJson));
    let response = stage
        .client
        .post(stage.url("sendMessage"))
        .json(&body)
        .send()
        .await
        .unwrap();
    assert!(response.text().await.unwrap().starts_with("<html>"));
    stage
        .emulator
        .fault(once(FaultKind::Hang(Duration::from_secs(60))));
    let request = stage
        .client
        .post(stage.url("sendMessage"))
        .timeout(Duration::from_millis(100))
        .json(&body);
    assert!(request.send().await.unwrap_err().is_timeout());
    assert_eq!(
        stage.emulator.chat(stage.aigul).len(),
        1,
        "nothing of it was delivered"
    );
}

#[tokio::test]
async fn the_fourth_message_at_once_to_a_person_is_too_many() {
    let stage = Stage::set().await;
    for _ in 0..5 {
        stage.send(json!({})).await;
    }
    stage.emulator.enforce_limits(true);
    for _ in 0..3 {
        stage.send(json!({})).await;
    }
    let answer = stage
        .raw("sendMessage", json!({"chat_id": stage.aigul, "text": "x"}))
        .await;
    assert_eq!(
        (&answer["error_code"], &answer["parameters"]["retry_after"]),
        (&json!(429), &json!(1))
    );
    stage.call("getMe", json!({})).await;
}

#[tokio::test]
async fn a_snapshot_brings_everything_back() {
    let stage = Stage::set().await;
    let buttons =
        json!({"inline_keyboard": [[{"text": "x", "callback_data": "y", "style": "danger"}]]});
    let id = stage
        .send(json!({"text": "<b>Сәлем</b> 😀", "parse_mode": "HTML", "reply_markup": buttons}))
        .await;
    let id = id["message_id"].as_i64().unwrap();
    let tap = stage.emulator.tap(stage.aigul, stage.aigul, id, "y");
    let photo = Thing::Photo {
        bytes: png(),
        caption: String::new(),
    };
    stage.emulator.send(stage.aigul, photo);
    let group = stage.emulator.group("Neighbours", &[stage.aigul]);
    stage
        .call("setMyName", json!({"name": "Аты", "language_code": "kk"}))
        .await;
    stage.emulator.keep_messages(Some(100));

    let restored =
        Emulator::restore(profile(), Arc::new(|| 0), &stage.emulator.snapshot()).unwrap();
    assert_eq!(restored.unconfirmed(), stage.emulator.unconfirmed());
    assert_eq!(restored.changes(), stage.emulator.changes());
    assert_eq!(restored.snapshot(), stage.emulator.snapshot());
    assert_eq!(
        restored.chat(stage.aigul)[1].buttons,
        stage.emulator.chat(stage.aigul)[1].buttons
    );
    assert_eq!(restored.toast(&tap), None);
    assert_eq!(restored.say(stage.aigul, "next"), 4);
    assert_ne!(restored.group("Others", &[]), group);
    assert!(Emulator::restore(profile(), Arc::new(|| 0), b"{").is_err());
}

#[tokio::test]
async fn old_messages_are_forgotten_where_only_the_newest_are_kept() {
    let stage = Stage::set().await;
    stage.emulator.keep_messages(Some(3));
    for _ in 0..10 {
        stage.send(json!({})).await;
    }
    let kept: Vec<_> = stage
        .emulator
        .chat(stage.aigul)
        .iter()
        .map(|message| message.id)
        .collect();
    assert_eq!(kept, [9, 10, 11]);
}
