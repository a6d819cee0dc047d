//! The bots that are measured, each in a process of its own.

use std::{path::Path, process::Stdio, sync::Arc, time::Duration};

use anyhow::{Context as _, ensure};
use clap::ValueEnum;
use kezdesu::{
    clock::Clock,
    sandbox::{BotProfile, Emulator},
};
use reqwest::Url;
use serde_json::{Value, json};
use teloxide::{
    prelude::*,
    types::{InlineKeyboardButton, InlineKeyboardMarkup},
};
use tokio::{
    io::AsyncWriteExt as _,
    process::{Child, Command},
};

use super::figures::Usage;

/// No secret: nobody but this machine can reach the stand-in.
const TOKEN: &str = "7000000002:LOAD-token-that-opens-nothing";

/// The sample schedule is ahead of this morning in Astana.
const MORNING: &str = "2026-11-24T04:00:00Z";

/// Messages a second: the pace is not what is measured.
const OUT_OF_THE_WAY: &str = "1000000";

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    Kezdesu,
    Teloxide,
    Raw,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Self::Kezdesu => "kezdesu",
            Self::Teloxide => "teloxide",
            Self::Raw => "raw",
        }
    }
}

/// A bot at work. It ends with this value.
pub struct Bot {
    pub kind: Kind,
    process: Child,
    /// Its database, deleted at the end.
    _home: tempfile::TempDir,
}

impl Bot {
    /// Starts a bot that speaks to `emulator`.
    pub async fn start(kind: Kind, emulator: &Emulator, clock: &Clock) -> anyhow::Result<Self> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let api_url = format!("http://{}", listener.local_addr()?);
        tokio::spawn(axum::serve(listener, emulator.bot_api()).into_future());
        let home = tempfile::tempdir().context("no folder for the database")?;
        let mut process = match kind {
            Kind::Kezdesu => kezdesu(&home.path().join("load.db"), &api_url).await?,
            Kind::Teloxide | Kind::Raw => {
                let mut this = Command::new(std::env::current_exe()?);
                this.args(["be", kind.name(), &api_url]);
                this
            }
        };
        let mut process = process
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("start {}", kind.name()))?;
        if kind == Kind::Kezdesu {
            let ahead = format!("{}\n", clock.ahead().num_milliseconds());
            let input = process.stdin.as_mut().context("no way to set its clock")?;
            input.write_all(ahead.as_bytes()).await?;
        }
        Ok(Self {
            kind,
            process,
            _home: home,
        })
    }

    /// What it has used so far; none where the system does not say.
    pub fn usage(&self) -> Option<Usage> {
        Usage::of(&self.process.id()?.to_string())
    }
}

/// The real bot, over a new database with the sample schedule.
async fn kezdesu(database: &Path, api_url: &str) -> anyhow::Result<Command> {
    const PROGRAM: &str = env!("CARGO_BIN_EXE_kezdesu");
    const SCHEDULE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/sample-schedule.csv");
    let imported = Command::new(PROGRAM)
        .args(["import-meetings", SCHEDULE, "--database"])
        .arg(database)
        .stdout(Stdio::null())
        .status()
        .await
        .context("import the sample schedule")?;
    ensure!(imported.success(), "the sample schedule was not imported");
    let mut run = Command::new(PROGRAM);
    run.args(["run", "--sandbox-clock", "--listen", "127.0.0.1:0"])
        .args(["--messages-per-second", OUT_OF_THE_WAY])
        .args(["--api-url", api_url, "--database"])
        .arg(database)
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("RUST_LOG", "warn")
        .env_remove("KEZDESU_WEBHOOK_URL")
        .env_remove("KEZDESU_WEBHOOK_SECRET");
    Ok(run)
}

/// A clock that shows a morning on which there are meetings ahead.
pub fn clock() -> Clock {
    Clock::showing(MORNING.parse().expect("an instant"))
}

pub fn emulator(clock: &Clock) -> Emulator {
    let profile = BotProfile {
        id: 7_000_000_002,
        token: TOKEN.to_owned(),
        username: "kezdesu_load_bot".to_owned(),
        first_name: "Load".to_owned(),
    };
    let clock = clock.clone();
    let emulator = Emulator::new(profile, Arc::new(move || clock.now().timestamp()));
    emulator.keep_messages(Some(20));
    emulator
}

/// Is the bot of this kind, in this process.
pub async fn be(kind: Kind, api_url: Url) -> anyhow::Result<()> {
    match kind {
        Kind::Kezdesu => anyhow::bail!("kezdesu is a program of its own"),
        Kind::Teloxide => teloxide(api_url).await,
        Kind::Raw => raw(&api_url).await,
    }
}

const GREETING: &str = "A message with a button.";
const LABEL: &str = "Again";

/// A message is answered with a message, a tap with an edit.
async fn teloxide(api_url: Url) -> anyhow::Result<()> {
    let bot = teloxide::Bot::new(TOKEN).set_api_url(api_url);
    let schema = dptree::entry()
        .branch(Update::filter_message().endpoint(greet))
        .branch(Update::filter_callback_query().endpoint(edit));
    Dispatcher::builder(bot, schema).build().dispatch().await;
    Ok(())
}

async fn greet(bot: teloxide::Bot, message: Message) -> ResponseResult<()> {
    bot.send_message(message.chat.id, GREETING)
        .reply_markup(again())
        .await?;
    Ok(())
}

async fn edit(bot: teloxide::Bot, tap: CallbackQuery) -> ResponseResult<()> {
    if let Some(message) = &tap.message {
        let text = format!("{GREETING} Tap {}.", tap.id);
        bot.edit_message_text(message.chat().id, message.id(), text)
            .reply_markup(again())
            .await?;
    }
    bot.answer_callback_query(tap.id).await?;
    Ok(())
}

fn again() -> InlineKeyboardMarkup {
    InlineKeyboardMarkup::new([[InlineKeyboardButton::callback(LABEL, "again")]])
}

/// The same without a framework.
async fn raw(api_url: &Url) -> anyhow::Result<()> {
    let http = reqwest::Client::builder().tcp_nodelay(true).build()?;
    let address = |method: &str| format!("{api_url}bot{TOKEN}/{method}");
    let call = move |method: &str, body: Value| {
        let request = http.post(address(method)).json(&body);
        async move {
            let answer = request.timeout(Duration::from_secs(45)).send().await?;
            answer.json::<Value>().await
        }
    };
    let keyboard = json!({"inline_keyboard": [[{"text": LABEL, "callback_data": "again"}]]});
    let mut offset = 0;
    loop {
        let updates = call("getUpdates", json!({"timeout": 30, "offset": offset})).await?;
        for update in updates["result"].as_array().into_iter().flatten() {
            offset = update["update_id"].as_i64().unwrap_or_default() + 1;
            let tap = &update["callback_query"];
            if tap.is_null() {
                let chat = &update["message"]["chat"]["id"];
                let answer = json!({"chat_id": chat, "text": GREETING, "reply_markup": keyboard});
                tokio::spawn(call("sendMessage", answer));
                continue;
            }
            let (id, message) = (&tap["id"], &tap["message"]);
            let edit = json!({
                "chat_id": message["chat"]["id"], "message_id": message["message_id"],
                "text": format!("{GREETING} Tap {id}."), "reply_markup": keyboard,
            });
            tokio::spawn(call("editMessageText", edit));
            tokio::spawn(call(
                "answerCallbackQuery",
                json!({"callback_query_id": id}),
            ));
        }
    }
}
