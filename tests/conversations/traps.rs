//! Traps that were met before, each by name. Those that need no bot stand beside the code they are about.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use kezdesu::{
    activity::Activity,
    bot::{Albums, Closer, Services, runner::Runner},
    domain::{checks::StopWords, obligation::DutyRules},
    sandbox::{Fault, FaultKind},
    store::{Arrival, InboxId},
};
use secrecy::SecretString;
use serde_json::json;
use teloxide::{
    dispatching::{UpdateFilterExt, UpdateHandler},
    types::{Message, Update},
};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::world::{TOKEN, World};

/// A runner of its own, with handlers that fail on purpose, over a world whose bot sleeps.
struct Stage {
    world: World,
    services: Services,
    arrived: Arc<Notify>,
    last_update: AtomicU32,
}

impl Stage {
    async fn new() -> Self {
        let world = World::asleep("2026-11-24 09:00").await;
        let (closer, work) = Closer::new();
        tokio::spawn(work.run(world.store.clone(), world.clock.clone()));
        let services = Services {
            store: world.store.clone(),
            telegram: world.telegram(),
            clock: world.clock.clone(),
            me: Arc::new(world.me()),
            support_contact: None,
            stop_words: StopWords::Hold,
            rules: DutyRules::since("2026-Q4".parse().unwrap()),
            closer,
            activity: Activity::default(),
            albums: Albums::default(),
        };
        Self {
            world,
            services,
            arrived: Arc::default(),
            last_update: AtomicU32::new(0),
        }
    }

    fn run(&self, schema: UpdateHandler<anyhow::Error>) -> Running {
        let stop = CancellationToken::new();
        let runner = Runner::with_schema(self.services.clone(), self.arrived.clone(), schema);
        let task = tokio::spawn(runner.run(stop.clone()));
        Running { stop, task }
    }

    /// A message of this chat is in the inbox.
    async fn receives(&self, chat: i64, text: &str) -> InboxId {
        self.world
            .emulator
            .person_with_id(chat, "Aigul", Some("en"));
        self.world.emulator.say(chat, "hello"); // So that the bot may answer.
        let update_id = i64::from(self.last_update.fetch_add(1, Ordering::Relaxed) + 1);
        let body = json!({"update_id": update_id, "message": {
            "message_id": update_id, "date": 1, "text": text,
            "chat": {"id": chat, "type": "private", "first_name": "A"},
            "from": {"id": chat, "is_bot": false, "first_name": "A", "language_code": "en"}}});
        let mut tx = self.world.store.begin().await.unwrap();
        let arrival = Arrival {
            update_id,
            lane: chat,
            body: body.to_string(),
        };
        tx.receive(&[arrival], self.world.clock.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        self.arrived.notify_one();
        InboxId(update_id)
    }

    async fn states(&self) -> String {
        self.world
            .query("select group_concat(state, ' ') from (select state from inbox order by id)")
            .await
    }

    async fn attempts(&self) -> String {
        self.world
            .query(
                "select group_concat(attempts, ' ') from (select attempts from inbox order by id)",
            )
            .await
    }

    async fn becomes(&self, states: &str) {
        for _ in 0..2000 {
            if self.states().await == states {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!(
            "the inbox stays “{}” and does not become “{states}”",
            self.states().await
        );
    }
}

struct Running {
    stop: CancellationToken,
    task: tokio::task::JoinHandle<Result<(), kezdesu::store::StoreError>>,
}

impl Running {
    /// As a power cut would: whatever is under way is gone.
    async fn dies(self) {
        self.task.abort();
        let _ = self.task.await;
    }

    async fn stops(self) {
        self.stop.cancel();
        self.task.await.unwrap().unwrap();
    }
}

/// Does what the message says.
fn obedient(seen: Arc<std::sync::Mutex<Vec<String>>>) -> UpdateHandler<anyhow::Error> {
    Update::filter_message().endpoint(move |message: Message| {
        let seen = seen.clone();
        async move {
            let text = message.text().unwrap_or_default().to_owned();
            match text.as_str() {
                "panic" => panic!("a bug"),
                "fail" => anyhow::bail!("a failure"),
                "hang" => std::future::pending::<()>().await,
                _ => {}
            }
            if text.starts_with("slow") {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            seen.lock().unwrap().push(text);
            Ok(())
        }
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_or_an_error_costs_one_update_and_the_person_gets_an_apology() {
    let stage = Stage::new().await;
    let seen = Arc::default();
    let running = stage.run(obedient(Arc::clone(&seen)));
    stage.receives(7, "panic").await;
    stage.receives(7, "after the panic").await;
    stage.receives(8, "fail").await;
    stage.receives(8, "after the failure").await;
    stage.becomes("failed done failed done").await;
    running.stops().await;
    assert_eq!(seen.lock().unwrap().len(), 2);
    for (chat, code) in [(7, "K-1"), (8, "K-3")] {
        let apology = stage
            .world
            .emulator
            .chat(chat)
            .into_iter()
            .find(|message| message.is_from_bot())
            .unwrap();
        assert!(
            apology.text.contains("Something went wrong on my side"),
            "{}",
            apology.text
        );
        assert!(apology.text.contains(code), "{}", apology.text);
        assert!(apology.button("Main menu").is_some(), "a way on");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_lane_keeps_its_order_and_holds_up_no_other() {
    let stage = Stage::new().await;
    for number in 0..20 {
        stage.receives(7, &format!("slow {number}")).await;
    }
    stage.receives(8, "quick").await;
    let seen: Arc<std::sync::Mutex<Vec<String>>> = Arc::default();
    let running = stage.run(obedient(seen.clone()));
    stage.becomes(&["done"; 21].join(" ")).await;
    running.stops().await;
    let seen = seen.lock().unwrap().clone();
    assert!(
        seen.iter().position(|text| text == "quick").unwrap() < 3,
        "{seen:?}"
    );
    let slow: Vec<_> = seen.into_iter().filter(|text| text != "quick").collect();
    assert_eq!(
        slow,
        (0..20)
            .map(|number| format!("slow {number}"))
            .collect::<Vec<_>>()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_under_way_at_a_crash_is_handled_after_it() {
    let stage = Stage::new().await;
    stage.receives(7, "hang").await;
    let seen: Arc<std::sync::Mutex<Vec<String>>> = Arc::default();
    let running = stage.run(obedient(seen.clone()));
    tokio::time::sleep(Duration::from_millis(50)).await;
    running.dies().await;
    assert_eq!(stage.states().await, "open");
    let gentle = Update::filter_message().endpoint(move |message: Message| {
        seen.lock()
            .unwrap()
            .push(message.text().unwrap_or_default().to_owned());
        async { Ok(()) }
    });
    let running = stage.run(gentle);
    stage.becomes("done").await;
    running.stops().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_ends_the_process_is_parked_and_its_neighbours_are_not() {
    let stage = Stage::new().await;
    stage.receives(7, "hang").await; // Stands for one that takes the process down.
    stage.receives(8, "innocent").await;
    let first =
        stage.run(Update::filter_message().endpoint(std::future::pending::<anyhow::Result<()>>));
    tokio::time::sleep(Duration::from_millis(100)).await;
    first.dies().await; // Both were under way.
    let second = stage.run(obedient(Arc::default()));
    tokio::time::sleep(Duration::from_millis(100)).await;
    second.dies().await; // Alone: only the deadly one was under way.
    let third = stage.run(obedient(Arc::default()));
    stage.becomes("open done").await; // The innocent one is handled; the deadly one waits.
    assert_eq!(
        stage.attempts().await,
        "2 2",
        "whoever kills quickly is not blamed on an update"
    );
    tokio::time::sleep(Duration::from_secs(7)).await;
    assert_eq!(stage.attempts().await, "3 2");
    third.dies().await;
    let running = stage.run(obedient(Arc::default()));
    stage.becomes("failed done").await;
    running.stops().await;
    let apology = stage
        .world
        .emulator
        .chat(7)
        .into_iter()
        .find(|message| message.is_from_bot());
    assert!(apology.unwrap().text.contains("Something went wrong"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_comes_twice_is_handled_once() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("What is this?")
        .sees("It is kept as a draft")
        .await;
    world.emulator.duplicate_last_update();
    world.settles().await;
    assert_eq!(aigul.has_heard("It is kept as a draft"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tap_that_telegram_has_forgotten_still_redraws_the_screen() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    let description =
        "Bad Request: query is too old and response timeout expired or query ID is invalid";
    world.emulator.fault(Fault {
        method: Some("answerCallbackQuery"),
        chat: None,
        times: 1,
        kind: FaultKind::Refusal {
            status: 400,
            description: description.to_owned(),
        },
    });
    let panel = aigul.screen().id;
    world.emulator.tap(aigul.id, aigul.id, panel, "settings");
    world.settles().await;
    assert!(aigul.screen().text.starts_with("Settings"));
}

#[tokio::test(flavor = "multi_thread")]
async fn updates_newer_than_the_types_do_no_harm() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    world.emulator.push_raw(
        json!({"managed_bot": {"user": {"id": aigul.id, "is_bot": false, "first_name": "A"}}}),
    );
    world.emulator.push_raw(json!({"message": {"message_id": 500, "date": 1, "text": "/help tomorrow",
        "entities": [{"type": "bot_command", "offset": 0, "length": 5}, {"type": "date_time", "offset": 6, "length": 8}],
        "chat": {"id": aigul.id, "type": "private", "first_name": "A"},
        "from": {"id": aigul.id, "is_bot": false, "first_name": "A"}}}));
    world.settles().await;
    assert!(
        aigul.screen().text.starts_with("Help"),
        "{}",
        aigul.screen().text
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn telegrams_bad_days_end_and_the_bot_goes_on() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    for kind in [
        FaultKind::ServerError(500),
        FaultKind::NotJson,
        FaultKind::DropConnection,
    ] {
        world.emulator.fault(Fault {
            method: Some("getUpdates"),
            chat: None,
            times: 1,
            kind,
        });
    }
    aigul.says("/help").sees("Talk to a person").await;
    for kind in [
        FaultKind::TooManyRequests { retry_after: 1 },
        FaultKind::DropAfterDoing,
    ] {
        world.emulator.fault(Fault {
            method: Some("sendMessage"),
            chat: None,
            times: 1,
            kind,
        });
        aigul.says("/settings").sees("Notifications: at once").await;
    }
    // A screen may be lost: asked for again, it is there.
    let lost = FaultKind::ServerError(502);
    world.emulator.fault(Fault {
        method: Some("sendMessage"),
        chat: None,
        times: 1,
        kind: lost,
    });
    aigul
        .says("/help")
        .sees_nothing()
        .says("/help")
        .sees("Talk to a person")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bot_presents_itself_once_in_each_language() {
    let mut world = World::on("2026-11-24 09:00").await;
    world.introduced().await;
    let profile = world.emulator.profile();
    assert_eq!(profile.names["kk"], "Кездесу");
    assert_eq!(profile.names["en"], "Kezdesu");
    let calls = world.emulator.calls("setMyCommands").len();
    assert_eq!(calls, 4, "kk, ru, en and all others");
    world.restarts().await;
    let aigul = world.citizen("Айгүл");
    aigul.says("/start").await;
    assert_eq!(
        world.emulator.calls("setMyCommands").len(),
        calls,
        "nothing has changed"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn another_poller_ends_the_bot_with_a_sentence() {
    let world = World::on("2026-11-24 09:00").await;
    world.emulator.fault(Fault {
        method: Some("getUpdates"),
        chat: None,
        times: 100,
        kind: FaultKind::Refusal {
            status: 409,
            description: "Conflict: terminated by other getUpdates request".to_owned(),
        },
    });
    world.citizen("Айгүл").say_unheard();
    let failure = world.fails().await;
    assert!(
        failure.contains("Another program asks Telegram for this bot's updates"),
        "{failure}"
    );
}

#[tokio::test]
async fn the_linked_sqlite_has_no_race_in_its_log() {
    let world = World::asleep("2026-11-24 09:00").await;
    let inspection = kezdesu::store::inspect(&world.database()).await.unwrap();
    assert!(inspection.sqlite_version >= kezdesu::store::LOWEST_SQLITE_VERSION);
    assert_eq!(inspection.problems, Vec::<String>::new());
    let lock = include_str!("../../Cargo.lock");
    assert_eq!(
        lock.matches("name = \"libsqlite3-sys\"").count(),
        1,
        "one SQLite in the build"
    );
    assert_eq!(
        lock.matches("name = \"sqlx\"").count(),
        1,
        "one sqlx in the build"
    );
}

#[test]
fn the_token_is_in_no_debug_output() {
    let telegram = kezdesu::telegram::Telegram::new(
        SecretString::from(TOKEN),
        "http://127.0.0.1:9".parse().unwrap(),
        std::num::NonZeroU32::MIN,
    );
    assert!(!format!("{:?}", telegram.unwrap()).contains("TEST-token"));
}

#[test]
fn the_schema_is_sound() {
    kezdesu::bot::schema::check(&kezdesu::bot::schema::schema());
}
