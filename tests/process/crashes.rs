//! Killed in the middle of anything, as by a power cut: no confirmed input is lost, no notice is lost, nothing happens
//! twice.
//!
//! Ten kills by default; `KEZDESU_KILLS=100 cargo test --test process -- crashes` for the long run.

use std::time::Duration;

use kezdesu::sandbox::{Fault, FaultKind};

use crate::stage::Stage;

fn announced(number: usize) -> String {
    let day = 1 + number % 28;
    format!(
        "number,status,body,held_by,regions,date,start,venue\n\
         {number},announced,dsm,first_head,KZ-10,2099-03-{day:02},15:00,Theatre {number} of Semey\n"
    )
}

/// A number that differs from run to run: kills should meet different moments.
fn random(below: u64) -> u64 {
    getrandom::u64().unwrap() % below
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_random_moments_under_load() {
    let kills: usize = std::env::var("KEZDESU_KILLS").map_or(10, |kills| kills.parse().unwrap());
    let stage = Stage::new().await;
    let (mut bot, _) = stage.bot().await;
    stage.follower(1).await;

    // People keep coming and meetings keep being announced, whether the bot lives or not.
    let (mut people, mut meetings, mut texts) = (vec![1_i64], 0, 0);
    for _ in 0..kills {
        for _ in 0..8 {
            let person = 1_000 + people.len() as i64;
            stage.emulator.person_with_id(person, "Aigul", Some("en"));
            // Their taps are known: the buttons that the bot will show.
            stage.emulator.say(person, "/start");
            for data in ["lang:en:", "region:10", "follow:yes"] {
                stage.emulator.tap(person, person, 2, data);
            }
            for data in ["ask-b:dsm", "agree:question"] {
                stage.emulator.tap(person, person, 2, data);
            }
            let question = format!("When will clinic number {texts} open?");
            stage.emulator.say(person, &question);
            stage.emulator.tap(person, person, 2, "send:question");
            stage.emulator.say(person, &format!("text {texts}"));
            texts += 1;
            people.push(person);
        }
        meetings += 1;
        let table = announced(meetings);
        let import = stage.imports(&table);
        let moment = Duration::from_millis(random(250));
        let (imported, ()) = tokio::join!(import, async {
            tokio::time::sleep(moment).await;
            bot.kill().await.unwrap();
        });
        assert!(
            imported.status.success(),
            "{}",
            crate::stage::text(&imported.stderr)
        );
        (bot, _) = stage.bot().await;
    }

    // In the end everything has happened, and once.
    stage
        .until("all is confirmed", |emulator| emulator.unconfirmed() == 0)
        .await;
    let settled = "select (select count(*) from inbox where state = 'open')
                        + (select count(*) from outbox where state in ('waiting', 'sending') )";
    for _ in 0..3000 {
        if stage.number(settled).await == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(
        stage.number(settled).await,
        0,
        "something is left to be done"
    );
    assert_eq!(
        stage
            .number("select count(*) from inbox where state = 'failed'")
            .await,
        0
    );
    let count = people.len() as i64;
    assert_eq!(stage.number("select count(*) from person").await, count);
    assert_eq!(stage.number("select count(*) from follow").await, count);
    assert_eq!(stage.number("select count(*) from draft").await, count - 1);
    assert_eq!(
        stage
            .number("select count(distinct content) from draft")
            .await,
        texts
    );
    // Each has asked once, and has a receipt.
    let asked = "select count(distinct author) || ' by ' || count(*) from submission";
    let each_once = format!("{} by {}", count - 1, count - 1);
    assert_eq!(stage.query(asked).await, each_once);
    for person in people.iter().skip(1) {
        assert!(
            stage.hears(*person, "is received.") > 0,
            "a receipt is lost"
        );
    }
    let nine_each = 4 + 9 * (count - 1);
    assert_eq!(
        stage.number("select count(*) from inbox").await,
        nine_each,
        "each update once"
    );

    // Notices: what was promised was told, unless there was nothing left to tell; and told twice only where a kill left it
    // in doubt.
    let broken = stage
        .number("select count(*) from outbox where state <> 'sent' and outcome is not 'nothing left to tell'")
        .await;
    assert_eq!(broken, 0, "every promise was kept");
    let sent = stage
        .number(
            "select count(*) from outbox where state = 'sent' and notice ->> 'about' = 'meeting'",
        )
        .await;
    // Several news for one person may be one message.
    let messages = stage
        .number("select count(distinct person || ' ' || outcome) from outbox where state = 'sent' and notice ->> 'about' = 'meeting'")
        .await;
    let heard: usize = people
        .iter()
        .map(|person| stage.hears(*person, "A meeting has been announced"))
        .sum();
    let doubts = heard as i64 - messages;
    let tried_again = stage
        .number("select coalesce(sum(attempts - 1), 0) from outbox where state = 'sent' and notice ->> 'about' = 'meeting'")
        .await;
    assert!(
        (0..=tried_again).contains(&doubts),
        "{doubts} doubles, but only {tried_again} more tries"
    );
    eprintln!(
        "{kills} kills: {nine_each} updates, {sent} notices in {messages} messages, {doubts} told twice after a doubt"
    );
    bot.kill().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_between_writing_and_confirming_an_update() {
    let stage = Stage::new().await;
    let (mut bot, _) = stage.bot().await;
    stage.follower(7).await;
    // The poll that would confirm hangs; the update itself is written and handled.
    stage.emulator.say(7, "When will the clinic open?");
    stage
        .until("the answer", |_| {
            stage.hears(7, "It is kept as a draft") == 1
        })
        .await;
    bot.kill().await.unwrap();
    stage.emulator.duplicate_last_update();
    let (mut bot, _) = stage.bot().await;
    stage
        .until("it is confirmed", |emulator| emulator.unconfirmed() == 0)
        .await;
    stage.emulator.say(7, "/help");
    stage
        .until("the help", |_| stage.hears(7, "Talk to a person") == 1)
        .await;
    assert_eq!(
        stage.hears(7, "It is kept as a draft"),
        1,
        "it was handled once"
    );
    bot.kill().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_between_sending_and_marking_a_notice() {
    let stage = Stage::new().await;
    let (mut bot, _) = stage.bot().await;
    stage.follower(7).await;
    // The message arrives, but its answer takes longer than the process lives.
    let kind = FaultKind::Slow(Duration::from_secs(60));
    stage.emulator.fault(Fault {
        method: Some("sendMessage"),
        chat: Some(7),
        times: 1,
        kind,
    });
    stage.imports(&announced(1)).await;
    stage
        .until("it has arrived", |_| {
            stage.hears(7, "A meeting has been announced") == 1
        })
        .await;
    bot.kill().await.unwrap();
    assert_eq!(stage.query("select state from outbox").await, "sending");
    let (mut bot, _) = stage.bot().await;
    stage
        .until("it is sent once more", |_| {
            stage.hears(7, "A meeting has been announced") == 2
        })
        .await;
    for _ in 0..1000 {
        if stage.query("select state from outbox").await == "sent" {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(
        stage.query("select state || attempts from outbox").await,
        "sent2"
    );
    bot.kill().await.unwrap();
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn when_nothing_can_be_written_people_hear_it_and_their_words_are_not_lost() {
    use crate::stage::program;
    let stage = Stage::new().await;
    let (mut bot, _) = stage.bot().await;
    stage.follower(7).await;
    bot.kill().await.unwrap();

    // No file may grow over what it is now: a full disk, as far as the process can tell.
    let script = r#"trap '' XFSZ; ulimit -f 80; exec "$0" "$@""#;
    let mut starved = program(
        "/bin/sh".as_ref(),
        &["-c", script, env!("CARGO_BIN_EXE_kezdesu"), "run"],
    );
    starved
        .env("TELOXIDE_TOKEN", crate::stage::TOKEN)
        .env("TELEGRAM_API_URL", &stage.api_url)
        .env("KEZDESU_DATABASE", stage.database());
    let mut starved = starved.spawn().unwrap();
    stage.emulator.say(7, "When will the clinic open?");
    stage
        .until("the warning", |_| {
            stage.hears(7, "I cannot save anything at the moment.") > 0
        })
        .await;
    assert_eq!(
        stage.hears(7, "It is kept as a draft"),
        0,
        "never a receipt"
    );
    starved.kill().await.unwrap();
    assert!(stage.emulator.unconfirmed() > 0, "it stays with Telegram");

    let (mut bot, _) = stage.bot().await;
    stage
        .until("the answer", |_| {
            stage.hears(7, "It is kept as a draft") == 1
        })
        .await;
    bot.kill().await.unwrap();
}
