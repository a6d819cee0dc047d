//! The bot against a server that speaks the Bot API: polling, webhooks, health, metrics, a stop in good order.

use std::time::{Duration, Instant};

use kezdesu::store::count_coordinators;
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::stage::{Stage, ahead_of_quiet_hours, listening, terminate, text};

#[tokio::test(flavor = "multi_thread")]
async fn polling_with_health_and_metrics() {
    let stage = Stage::new().await;
    let (mut bot, address) = stage.bot().await;
    stage.follower(7).await;
    let health = reqwest::get(format!("{address}/health")).await.unwrap();
    assert_eq!(health.status(), StatusCode::OK);
    let health: Value = health.json().await.unwrap();
    assert_eq!(health["is_well"], true, "{health}");
    assert_eq!(health["database_is_writable"], true);
    assert!(health["last_poll_seconds_ago"].as_u64().unwrap() < 60);
    let metrics = reqwest::get(format!("{address}/metrics"))
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    for line in [
        "kezdesu_well 1",
        "kezdesu_updates_received_total 4",
        "kezdesu_turns_total 4",
    ] {
        assert!(metrics.contains(line), "no “{line}” in:\n{metrics}");
    }
    bot.kill().await.unwrap();
}

const NO_COORDINATOR: &str = "no coordinator yet: run `kezdesu invite --role coordinator`";

#[tokio::test(flavor = "multi_thread")]
async fn until_a_coordinator_is_there_health_warns_and_is_well() {
    let stage = Stage::new().await;
    let (mut bot, address) = stage.bot().await;
    stage.follower(7).await;
    let warnings = async || {
        let health = reqwest::get(format!("{address}/health")).await.unwrap();
        assert_eq!(health.status(), StatusCode::OK);
        let health: Value = health.json().await.unwrap();
        assert_eq!(health["is_well"], true, "{health}");
        health["warnings"].clone()
    };
    assert_eq!(warnings().await, json!([NO_COORDINATOR]));

    let invited = stage.does(&["invite", "--role", "coordinator"]).await;
    let said = text(&invited.stdout);
    let (_, link) = said.split_once("?start=").expect("a link");
    let payload = link.lines().next().unwrap();
    assert_eq!(
        warnings().await,
        json!([NO_COORDINATOR]),
        "nobody accepted yet"
    );
    stage.emulator.say(7, &format!("/start {payload}"));
    stage.taps(7, "Accept").await;
    stage
        .until("the receipt", |_| {
            stage.hears(7, "You are a coordinator now.") > 0
        })
        .await;
    assert_eq!(warnings().await, json!([]));
    let checked = stage.does(&["check"]).await;
    assert!(text(&checked.stdout).contains("ok    coordinators: "));
    // The check looks at the system's clock; in the evening the bot's is ahead of it, and runs.
    let bots_now = kezdesu::clock::Clock::system().now()
        + ahead_of_quiet_hours()
        + chrono::Duration::minutes(1);
    let count = count_coordinators(&stage.database(), bots_now).await;
    assert_eq!(count.unwrap(), 1);
    bot.kill().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_held_by_another_makes_the_bot_unwell_until_it_is_free() {
    let stage = Stage::new().await;
    let (mut bot, address) = stage.bot().await;
    stage.follower(7).await;
    let pool = sqlx::SqlitePool::connect(stage.database().to_str().unwrap())
        .await
        .unwrap();
    let held = pool.begin_with("begin immediate").await.unwrap();
    let health = reqwest::get(format!("{address}/health")).await.unwrap();
    assert_eq!(health.status(), StatusCode::SERVICE_UNAVAILABLE);
    let health: Value = health.json().await.unwrap();
    assert_eq!(
        health["problems"],
        json!(["the database cannot be written"])
    );
    assert_eq!(health["warnings"], json!([NO_COORDINATOR]));

    stage.emulator.say(7, "When will the clinic open?");
    drop(held);
    stage
        .until("the answer", |_| {
            stage.hears(7, "It is kept as a draft") == 1
        })
        .await;
    let health = reqwest::get(format!("{address}/health")).await.unwrap();
    assert_eq!(health.status(), StatusCode::OK);
    bot.kill().await.unwrap();

    // Held at the start for longer than anybody waits.
    let _held = pool.begin_with("begin immediate").await.unwrap();
    let output = stage.does(&["run"]).await;
    let said = text(&output.stderr);
    assert!(
        said.contains("is locked by another program. Stop the other kezdesu"),
        "{said}"
    );
    assert!(!output.status.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn webhooks_prove_themselves_and_lose_nothing() {
    let stage = Stage::new().await;
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let (listen, hook) = (
        format!("127.0.0.1:{port}"),
        format!("http://127.0.0.1:{port}/hook"),
    );
    let arguments = [
        "run",
        "--listen",
        &listen,
        "--webhook-url",
        &hook,
        "--webhook-secret",
        "open-sesame",
    ];
    let (mut bot, address) = listening(&mut stage.command(&arguments)).await;
    stage.follower(7).await;

    // Without the secret, or with another, nothing gets in.
    let update = json!({"update_id": 99, "message": {"message_id": 99, "date": 1, "text": "/help",
        "chat": {"id": 7, "type": "private", "first_name": "A"}, "from": {"id": 7, "is_bot": false, "first_name": "A"}}});
    let client = reqwest::Client::new();
    let send = |secret: Option<&'static str>| {
        let request = client.post(&hook).json(&update);
        match secret {
            Some(secret) => request
                .header("X-Telegram-Bot-Api-Secret-Token", secret)
                .send(),
            None => request.send(),
        }
    };
    for secret in [None, Some("open-sesam"), Some("open-sesamE"), Some("")] {
        assert_eq!(
            send(secret).await.unwrap().status(),
            StatusCode::UNAUTHORIZED,
            "{secret:?}"
        );
    }
    assert_eq!(
        stage
            .number("select count(*) from inbox where update_id = 99")
            .await,
        0
    );
    assert_eq!(
        send(Some("open-sesame")).await.unwrap().status(),
        StatusCode::OK
    );
    stage
        .until("the help", |_| stage.hears(7, "Talk to a person") > 0)
        .await;
    let health = reqwest::get(format!("{address}/health")).await.unwrap();
    assert_eq!(
        health.status(),
        StatusCode::OK,
        "no poll is missed where none is made"
    );

    // Killed, it is sent what it missed, once it is back.
    bot.kill().await.unwrap();
    stage.emulator.say(7, "/settings");
    let (mut bot, _) = listening(&mut stage.command(&arguments)).await;
    stage
        .until("the settings", |_| {
            stage.hears(7, "Notifications: at once") > 0
        })
        .await;
    bot.kill().await.unwrap();

    // Back to polling: the webhook is taken away.
    let (mut bot, _) = stage.bot().await;
    stage.emulator.say(7, "/privacy");
    stage
        .until("the privacy", |_| stage.hears(7, "What is kept:") > 0)
        .await;
    bot.kill().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_finishes_what_is_under_way_and_is_quick() {
    use kezdesu::sandbox::{Fault, FaultKind};
    let stage = Stage::new().await;
    let (mut bot, _) = stage.bot().await;
    stage.follower(7).await;
    let kind = FaultKind::Slow(Duration::from_millis(500));
    stage.emulator.fault(Fault {
        method: Some("sendMessage"),
        chat: Some(7),
        times: 1,
        kind,
    });
    let asked = stage.emulator.calls("sendMessage").len();
    stage.emulator.say(7, "/settings");
    stage
        .until("the answer is on its way", |emulator| {
            emulator.calls("sendMessage").len() > asked
                || stage.hears(7, "Notifications: at once") > 0
        })
        .await;
    let began = Instant::now();
    terminate(&bot);
    assert!(bot.wait().await.unwrap().success());
    assert!(
        began.elapsed() < Duration::from_secs(10),
        "{:?}",
        began.elapsed()
    );
    assert_eq!(
        stage
            .number("select count(*) from inbox where state <> 'done'")
            .await,
        0
    );
    assert_eq!(stage.hears(7, "Notifications: at once"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn while_telegram_is_away_the_bot_says_so_waits_and_can_be_stopped() {
    use kezdesu::sandbox::{Fault, FaultKind};
    let stage = Stage::new().await;
    let bad_gateway = |method| Fault {
        method: Some(method),
        chat: None,
        times: 1,
        kind: FaultKind::ServerError(502),
    };
    stage.emulator.fault(bad_gateway("getMe"));
    stage.emulator.fault(bad_gateway("deleteWebhook"));
    let (mut bot, address) = stage.bot().await;
    let health = reqwest::get(format!("{address}/health")).await.unwrap();
    assert_eq!(health.status(), StatusCode::SERVICE_UNAVAILABLE);
    stage.follower(7).await;
    let health = reqwest::get(format!("{address}/health")).await.unwrap();
    assert_eq!(health.status(), StatusCode::OK);
    bot.kill().await.unwrap();

    let nowhere = "http://127.0.0.1:9";
    let mut command = stage.command(&["run", "--listen", "127.0.0.1:0", "--api-url", nowhere]);
    let (mut bot, _) = listening(&mut command).await;
    terminate(&bot);
    let ended = tokio::time::timeout(Duration::from_secs(10), bot.wait()).await;
    assert!(ended.expect("it can be stopped").unwrap().success());
}
