//! Each command, and each error: one clear sentence with a way out, and an exit code that is not zero.

use std::process::Output;

use crate::stage::{Stage, listening, program, text};

const SAMPLE: &str = include_str!("../../docs/sample-schedule.csv");

#[track_caller]
fn fails(output: &Output, sentence: &str) {
    let said = text(&output.stderr);
    assert!(!output.status.success(), "it did not fail: {said}");
    assert!(said.contains(sentence), "it says: {said}");
    assert!(!said.contains("TEST-token"), "the token is in: {said}");
}

#[track_caller]
fn prints(output: &Output, words: &str) {
    assert!(
        output.status.success(),
        "it failed: {}",
        text(&output.stderr)
    );
    assert!(
        text(&output.stdout).contains(words),
        "it prints: {}",
        text(&output.stdout)
    );
}

#[tokio::test]
async fn without_arguments_help_names_the_sandbox_first() {
    let output = program(env!("CARGO_BIN_EXE_kezdesu").as_ref(), &[])
        .output()
        .await
        .unwrap();
    let help = text(&output.stderr) + &text(&output.stdout);
    let first = help
        .lines()
        .skip_while(|line| !line.contains("Commands:"))
        .nth(1)
        .unwrap();
    assert!(first.trim_start().starts_with("sandbox"), "{help}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_deadlines_of_2027() {
    let stage = Stage::new().await;
    let output = stage.does(&["deadlines", "2027"]).await;
    prints(
        &output,
        "2027-01-10  Sunday     report Q4 2026            2027-01-08 Friday     16 bodies",
    );
    prints(
        &output,
        "2027-03-31  Wednesday  meeting in Q1 2027        2027-03-31 Wednesday  16 first heads",
    );
    let dates: Vec<_> = text(&output.stdout)
        .lines()
        .skip(1)
        .map(|line| line[..10].to_owned())
        .collect();
    assert_eq!(
        dates,
        [
            "2027-01-10",
            "2027-03-31",
            "2027-04-10",
            "2027-06-15",
            "2027-06-15",
            "2027-06-30",
            "2027-07-10",
            "2027-09-30",
            "2027-10-10",
            "2027-12-15",
            "2027-12-15",
            "2027-12-31"
        ]
    );
    prints(
        &stage.does(&["deadlines", "2031"]).await,
        "The holidays of 2031 are not known yet",
    );
    fails(&stage.does(&["deadlines", "27"]).await, "27");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sample_is_imported_once_and_a_broken_one_not_at_all() {
    let stage = Stage::new().await;
    prints(
        &stage.imports(SAMPLE).await,
        "21 added, 0 changed, 0 unchanged",
    );
    prints(
        &stage.imports(SAMPLE).await,
        "0 added, 0 changed, 21 unchanged",
    );
    let before = stage.number("select count(*) from meeting").await;
    let broken = SAMPLE
        .replacen("KZ-", "KX-", 1)
        .replacen("first_head", "nobody", 1);
    let output = stage.imports(&broken).await;
    fails(&output, "line 2, column ");
    fails(&output, "Nothing of ");
    assert_eq!(stage.number("select count(*) from meeting").await, before);
    fails(
        &stage.does(&["import-meetings", "missing.csv"]).await,
        "missing.csv cannot be read",
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_while_the_bot_runs_is_whole_and_overwrites_nothing() {
    let stage = Stage::new().await;
    let (mut bot, _) = stage.bot().await;
    stage.follower(7).await;
    let copy = stage.folder.path().join("copy.db");
    let copy_name = copy.to_str().unwrap();
    prints(
        &stage.does(&["backup", copy_name]).await,
        "it was opened and is sound",
    );
    fails(
        &stage.does(&["backup", copy_name]).await,
        "is there already. Choose a new name",
    );
    fails(
        &stage.does(&["backup", "/nowhere/copy.db"]).await,
        "could not be put into its place",
    );
    bot.kill().await.unwrap();
    let restored = stage
        .command(&["check", "--database", copy_name])
        .output()
        .await
        .unwrap();
    prints(&restored, "integrity: sound");
    let files: Vec<_> = std::fs::read_dir(stage.folder.path())
        .unwrap()
        .map(|file| file.unwrap().file_name())
        .collect();
    assert!(
        !files
            .iter()
            .any(|name| name.to_string_lossy().starts_with(".kezdesu")),
        "{files:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn check_tells_what_is_well_and_what_is_not() {
    let stage = Stage::new().await;
    prints(
        &stage.does(&["check"]).await,
        "not there yet, the bot creates it",
    );
    stage.imports(SAMPLE).await;
    let well = stage.does(&["check"]).await;
    prints(&well, "ok    token: it is @kezdesu_test_bot");
    prints(&well, "ok    integrity: sound");
    prints(&well, "ok    SQLite 3.");
    prints(
        &well,
        "ok    coordinators: none yet; invite one: kezdesu invite --role coordinator",
    );
    let wrong = stage
        .command(&["check"])
        .env("TELOXIDE_TOKEN", "1:wrong")
        .output()
        .await
        .unwrap();
    assert!(
        text(&wrong.stdout).contains("FAIL  token: Telegram does not know this token."),
        "{}",
        text(&wrong.stdout)
    );
    fails(&wrong, "One check failed");
    std::fs::write(stage.database(), "no database").unwrap();
    let broken = stage.does(&["check"]).await;
    assert!(
        text(&broken.stdout).contains("is not a database of kezdesu"),
        "{}",
        text(&broken.stdout)
    );
    fails(&broken, "One check failed");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_printed_once_and_only_its_hash_is_kept() {
    let stage = Stage::new().await;
    let invite = ["invite", "--role", "coordinator"];
    let output = stage.does(&invite).await;
    prints(&output, "https://t.me/kezdesu_test_bot?start=i_");
    prints(&output, "It works once, until ");
    prints(&output, "(Kazakhstan time), and is shown only now.");
    let code = code_in(&output);
    prints(&output, &format!("\n\n{code}\n"));
    let database = std::fs::read(stage.database()).unwrap();
    assert!(
        !database
            .windows(code.len())
            .any(|part| part == code.as_bytes()),
        "the code is in the database"
    );
    const HOURS: &str = "select cast(round((julianday(max(expires_at)) - julianday(max(created_at))) * 24) as integer) from invitation";
    assert_eq!(stage.number(HOURS).await, 72);

    // Telegram is not asked where the name is given.
    let named = [
        &invite[..],
        &["--bot-name", "@kezdesu_bot", "--valid-hours", "96"],
    ]
    .concat();
    let output = stage
        .command(&named)
        .env_remove("TELOXIDE_TOKEN")
        .output()
        .await
        .unwrap();
    prints(&output, "https://t.me/kezdesu_bot?start=i_");
    assert_ne!(code_in(&output), code);
    assert_eq!(stage.number(HOURS).await, 96);
}

fn code_in(output: &Output) -> String {
    let said = text(&output.stdout);
    let (_, link) = said.split_once("?start=i_").expect("a link");
    let code = link.lines().next().unwrap().to_owned();
    assert_eq!(code.len(), 22, "{code}");
    code
}

#[tokio::test(flavor = "multi_thread")]
async fn what_keeps_an_invitation_from_being_made_is_said() {
    let stage = Stage::new().await;
    let invite = ["invite", "--role", "coordinator"];
    let nameless = stage
        .command(&invite)
        .env_remove("TELOXIDE_TOKEN")
        .output()
        .await
        .unwrap();
    fails(
        &nameless,
        "The link needs the bot's name. Give it with --bot-name, or set TELOXIDE_TOKEN",
    );
    let wrong = stage
        .command(&invite)
        .env("TELOXIDE_TOKEN", "1:TEST-token-wrong")
        .output()
        .await
        .unwrap();
    fails(&wrong, "Telegram does not know this token.");
    let nowhere = [&invite[..], &["--api-url", "http://127.0.0.1:9"]].concat();
    fails(
        &stage.does(&nowhere).await,
        "Give it with --bot-name, or check the network and --api-url.",
    );
    for (flags, sentence) in [
        (["--bot-name", "a/b"], "a bot's name has 5 to 32 signs"),
        (["--valid-hours", "0"], "0 is not in 1..=168"),
        (["--valid-hours", "169"], "169 is not in 1..=168"),
    ] {
        let arguments = [&invite[..], &flags].concat();
        fails(&stage.does(&arguments).await, sentence);
    }
    fails(
        &stage.does(&["invite", "--role", "minister"]).await,
        "[possible values: coordinator]",
    );
    fails(&stage.does(&["invite"]).await, "--role");
    assert!(!stage.database().exists(), "nothing was made");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_or_missing_token_is_said_and_the_sandbox_is_named() {
    let stage = Stage::new().await;
    let missing = stage
        .command(&["run"])
        .env_remove("TELOXIDE_TOKEN")
        .output()
        .await
        .unwrap();
    fails(&missing, "There is no bot token. Set TELOXIDE_TOKEN");
    fails(&missing, "kezdesu sandbox");
    let empty = stage
        .command(&["run"])
        .env("TELOXIDE_TOKEN", " ")
        .output()
        .await
        .unwrap();
    fails(&empty, "There is no bot token.");
    let wrong = stage
        .command(&["run"])
        .env("TELOXIDE_TOKEN", "1:TEST-token-wrong")
        .output()
        .await
        .unwrap();
    fails(&wrong, "Telegram does not know this token.");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_cannot_be_used_is_said() {
    let stage = Stage::new().await;
    // Written by a newer version.
    stage.imports(SAMPLE).await;
    let pool = sqlx::SqlitePool::connect(stage.database().to_str().unwrap())
        .await
        .unwrap();
    sqlx::query(
        "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
         values (9999, 'newer', true, x'00', 0)",
    )
    .execute(&pool)
    .await
    .unwrap();
    pool.close().await;
    fails(
        &stage.does(&["run"]).await,
        "was written by a newer version of kezdesu",
    );

    // Locked by another kezdesu.
    let other = Stage::new().await;
    let (mut bot, _) = other.bot().await;
    fails(
        &other.does(&["run"]).await,
        "Another kezdesu is at work with",
    );
    bot.kill().await.unwrap();

    // Not a database, not writable, not there.
    let third = Stage::new().await;
    std::fs::write(third.database(), "x".repeat(5000)).unwrap();
    fails(&third.does(&["run"]).await, "is not a database of kezdesu");
    let nowhere = third
        .command(&["run", "--database", "/nowhere/test.db"])
        .output()
        .await
        .unwrap();
    fails(&nowhere, "Check that this user may write its folder");
    let folder = third.folder.path().to_str().unwrap();
    fails(
        &third
            .does(&["import-meetings", "x.csv", "--database", folder])
            .await,
        "x.csv cannot be read",
    );
    fails(
        &third
            .does(&["backup", "copy.db", "--database", "missing.db"])
            .await,
        "There is no database at missing.db",
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sandbox_keeps_its_hands_off_a_real_database() {
    let stage = Stage::new().await;
    stage.imports(SAMPLE).await;
    let real = stage.database();
    let real = real.to_str().unwrap();
    fails(
        &stage
            .does(&["sandbox", "--port", "0", "--database", real])
            .await,
        "is no database of a sandbox",
    );
    assert_eq!(
        stage
            .number("select count(*) from meeting where number like 'demo%'")
            .await,
        0
    );

    let other = Stage::new().await;
    let pool = sqlx::SqlitePool::connect(&format!("{}?mode=rwc", other.database().display()))
        .await
        .unwrap();
    sqlx::query("create table somebody_elses (id integer)")
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    fails(&other.does(&["run"]).await, "is not a database of kezdesu");
    fails(
        &other.does(&["backup", "copy.db"]).await,
        "is not a database of kezdesu",
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_needs_a_path_of_its_own() {
    let stage = Stage::new().await;
    for path in ["", "/", "/health", "/metrics", "/{a}", "/*x", "/:x"] {
        let url = format!("https://example.kz{path}");
        let output = stage
            .does(&["run", "--listen", "127.0.0.1:0", "--webhook-url", &url])
            .await;
        fails(&output, "--webhook-url needs a path of its own");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_that_is_taken_is_said() {
    let stage = Stage::new().await;
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    fails(
        &stage.does(&["run", "--listen", &address]).await,
        "is taken by another program.",
    );
    let port = taken.local_addr().unwrap().port().to_string();
    fails(
        &stage.does(&["sandbox", "--port", &port]).await,
        "choose another port with --port",
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn another_poller_is_said() {
    use kezdesu::sandbox::{Fault, FaultKind};
    let stage = Stage::new().await;
    let description = "Conflict: terminated by other getUpdates request".to_owned();
    let kind = FaultKind::Refusal {
        status: 409,
        description,
    };
    stage.emulator.fault(Fault {
        method: Some("getUpdates"),
        chat: None,
        times: 100,
        kind,
    });
    fails(
        &stage.does(&["run"]).await,
        "(409 Conflict). Stop the other instance",
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sandbox_opens_and_serves_health_and_metrics() {
    let stage = Stage::new().await;
    let mut command = stage.command(&["sandbox", "--port", "0"]);
    let (mut sandbox, page) = listening(command.env_remove("TELOXIDE_TOKEN")).await;
    let get = async |path: &str| reqwest::get(format!("{page}{path}")).await.unwrap();
    assert!(get("/").await.text().await.unwrap().contains("<html"));
    let health = get("/health").await;
    assert_eq!(health.status(), 200, "{}", health.text().await.unwrap());
    assert!(
        get("/metrics")
            .await
            .text()
            .await
            .unwrap()
            .contains("kezdesu_well 1")
    );
    crate::stage::terminate(&sandbox);
    assert!(sandbox.wait().await.unwrap().success());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sandbox_serves_a_bot_of_somebody_else() {
    let stage = Stage::new().await;
    let mut command = stage.command(&["sandbox", "--no-bot", "--port", "0"]);
    let (mut sandbox, page) = listening(command.env_remove("TELOXIDE_TOKEN")).await;
    let client = reqwest::Client::new();
    let state = client.get(format!("{page}/sandbox/state"));
    let state: serde_json::Value = state.send().await.unwrap().json().await.unwrap();
    assert_eq!(state["control"]["bot"], "elsewhere");
    let kill = client.post(format!("{page}/sandbox/bot"));
    let kill = kill.json(&serde_json::json!({"act": "kill"}));
    assert_eq!(kill.send().await.unwrap().status(), 400);
    let token = "7000000001:SANDBOX-token-that-opens-nothing";
    let me = client.get(format!("{page}/bot{token}/getMe"));
    let me: serde_json::Value = me.send().await.unwrap().json().await.unwrap();
    assert_eq!(me["result"]["username"], "your_sandbox_bot");
    crate::stage::terminate(&sandbox);
    assert!(sandbox.wait().await.unwrap().success());
}
