//! The emulator in this process, the real program in processes of its own.

use std::{
    path::{Path, PathBuf},
    process::{Output, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use kezdesu::{
    clock::Clock,
    sandbox::{BotProfile, Emulator, Message},
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    process::{Child, Command},
};

pub const TOKEN: &str = "1234567890:TEST-token-of-the-process";
const PATIENCE: Duration = Duration::from_secs(30);

pub struct Stage {
    pub emulator: Emulator,
    pub api_url: String,
    pub folder: TempDir,
}

impl Stage {
    pub async fn new() -> Self {
        let profile = BotProfile {
            id: 1_234_567_890,
            token: TOKEN.to_owned(),
            username: "kezdesu_test_bot".to_owned(),
            first_name: "Kezdesu".to_owned(),
        };
        let now = || Clock::system().now().timestamp();
        let emulator = Emulator::new(profile, Arc::new(now));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let api_url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(axum::serve(listener, emulator.bot_api()).into_future());
        Self {
            emulator,
            api_url,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub fn database(&self) -> PathBuf {
        self.folder.path().join("test.db")
    }

    /// The program with these arguments, this stage's emulator, token and database, and nothing of our own environment.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program(env!("CARGO_BIN_EXE_kezdesu").as_ref(), arguments);
        command
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELEGRAM_API_URL", &self.api_url)
            .env("KEZDESU_DATABASE", self.database());
        command
    }

    /// Runs a command to its end.
    pub async fn does(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().await.unwrap()
    }

    /// Starts the bot with /health at an address, which is said with it. Its clock is moved on from quiet hours.
    pub async fn bot(&self) -> (Child, String) {
        let mut command = self.command(&[
            "run",
            "--listen",
            "127.0.0.1:0",
            "--messages-per-second",
            "10000",
            "--sandbox-clock",
        ]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut bot = command.spawn().unwrap();
        let clock = bot.stdin.as_mut().unwrap();
        let line = format!("{}\n", ahead_of_quiet_hours().num_milliseconds());
        clock.write_all(line.as_bytes()).await.unwrap();
        clock.flush().await.unwrap();
        let address = where_it_listens(&mut bot).await;
        (bot, address)
    }

    /// Writes a table of meetings and imports it, as the operator would, while the bot runs or not.
    pub async fn imports(&self, table: &str) -> Output {
        let path = self.folder.path().join("table.csv");
        std::fs::write(&path, table).unwrap();
        self.does(&["import-meetings", path.to_str().unwrap()])
            .await
    }

    pub async fn query(&self, query: &str) -> String {
        let options = sqlx::sqlite::SqliteConnectOptions::new()
            .filename(self.database())
            .pragma("query_only", "on");
        let pool = sqlx::SqlitePool::connect_with(options).await.unwrap();
        let query = sqlx::AssertSqlSafe(query.to_owned());
        let found: Option<String> = sqlx::query_scalar(query).fetch_one(&pool).await.unwrap();
        pool.close().await;
        found.unwrap_or_default()
    }

    pub async fn number(&self, query: &str) -> i64 {
        self.query(&format!("select ({query}) || ''"))
            .await
            .parse()
            .unwrap()
    }

    /// Waits until this is so.
    pub async fn until(&self, what: &str, is_so: impl Fn(&Emulator) -> bool) {
        let began = Instant::now();
        while !is_so(&self.emulator) {
            assert!(
                began.elapsed() < PATIENCE,
                "not within {PATIENCE:?}: {what}"
            );
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// The newest message of the bot with a button of this label, and what the button carries.
    pub fn button(&self, person: i64, label: &str) -> Option<(i64, String)> {
        self.emulator
            .chat(person)
            .iter()
            .rev()
            .find_map(|message: &Message| {
                Some((message.id, message.button(label)?.data()?.to_owned()))
            })
    }

    /// Waits for a button and taps it.
    pub async fn taps(&self, person: i64, label: &str) {
        let what = format!("a button “{label}”");
        self.until(&what, |_| self.button(person, label).is_some())
            .await;
        let (message, data) = self.button(person, label).unwrap();
        self.emulator.tap(person, person, message, &data);
    }

    /// Somebody goes through the first visit and hears of meetings in Abai Region.
    pub async fn follower(&self, person: i64) {
        self.emulator.person_with_id(person, "Aigul", Some("en"));
        self.emulator.say(person, "/start");
        for label in ["English", "Abai", "Yes, tell me"] {
            self.taps(person, label).await;
        }
        self.until("the home panel", |_| self.hears(person, "Main menu\n") > 0)
            .await;
    }

    /// How many messages of the bot contain this.
    pub fn hears(&self, person: i64, text: &str) -> usize {
        let chat = self.emulator.chat(person);
        chat.iter()
            .filter(|message| message.is_from_bot() && message.text.contains(text))
            .count()
    }
}

/// A program with nothing of our own environment that could lead it astray.
pub fn program(path: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(path);
    for (name, _) in std::env::vars() {
        if name.starts_with("KEZDESU_")
            || name.starts_with("TELOXIDE_")
            || name.starts_with("TELEGRAM_")
        {
            command.env_remove(name);
        }
    }
    command
        .args(arguments)
        .env("RUST_LOG", "warn")
        .kill_on_drop(true);
    command
}

/// Starts a program that says where it listens.
pub async fn listening(command: &mut Command) -> (Child, String) {
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let address = where_it_listens(&mut child).await;
    (child, address)
}

async fn where_it_listens(child: &mut Child) -> String {
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let line = tokio::time::timeout(PATIENCE, lines.next_line())
        .await
        .expect("it listens in time")
        .unwrap();
    let line = line.expect("it says where it listens");
    line.split(' ')
        .find(|word| word.starts_with("http://"))
        .expect("an address")
        .to_owned()
}

/// How far a clock must be ahead so that notices are sent now.
pub fn ahead_of_quiet_hours() -> chrono::Duration {
    let now = Clock::system().now();
    // An hour of margin, so that no evening begins in the middle of a test.
    let soon = now + chrono::Duration::hours(1);
    let morning =
        kezdesu::domain::notice::quiet_until(now).or(kezdesu::domain::notice::quiet_until(soon));
    morning.map_or(chrono::Duration::zero(), |morning| morning - now)
}

pub fn terminate(child: &Child) {
    let id = child.id().expect("it runs").to_string();
    let killed = std::process::Command::new("kill")
        .args(["-TERM", &id])
        .status()
        .unwrap();
    assert!(killed.success());
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
