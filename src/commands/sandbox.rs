//! `kezdesu sandbox`: everything on one machine, without Telegram.
//!
//! The stand-in for Telegram and its web page run in this process. The bot is the real one, in a process of its own: it
//! can be killed as a power cut would, and started again, to see that nothing is lost. It follows this process's clock
//! over its standard input, and ends when that closes: no bot is left behind.
//!
//! With `--no-bot` only the stand-in is there, for somebody else's bot: see `emulator_only`.

mod emulator_only;

use std::{
    io::Write as _,
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    process::Stdio,
    sync::{
        Arc, Mutex as StdMutex, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use anyhow::{Context as _, bail};
use axum::{Router, extract::State, http::StatusCode, response::IntoResponse, routing::get};
use chrono::{DateTime, NaiveTime, Utc};
use futures::{FutureExt as _, future::BoxFuture};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    process::{Child, ChildStdin, Command},
    sync::Mutex,
};
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use super::{
    invite, listen,
    run::{LISTENING, told_to_stop},
    start_log,
};
use crate::{
    clock::Clock,
    config::{LogFormat, SandboxArgs},
    demo,
    domain::{
        calendar::{KAZAKHSTAN, instant},
        deadline::{DeadlineKind, deadlines_of},
        office::Seat,
        start_link::StartLink,
    },
    sandbox::{BotProfile, ClockPreset, ControlStatus, Controls, Emulator},
    store::Store,
};

/// No secret: nobody but this machine can reach the stand-in.
/// Each start of the sandbox brings a new invitation.
const INVITATION_WORKS: chrono::Duration = chrono::Duration::days(7);

const TOKEN: &str = "7000000001:SANDBOX-token-that-opens-nothing";
const BOT_ID: i64 = 7_000_000_001;

const SAVE_EVERY: Duration = Duration::from_secs(2);

pub async fn run(args: SandboxArgs) -> anyhow::Result<()> {
    start_log(LogFormat::Text);
    if args.no_bot {
        return emulator_only::run(args.port).await;
    }
    let home = Home::open(args.database)?;
    let clock = Clock::system();
    let saved = home.saved_chats()?;
    if let Some(saved) = &saved {
        clock.set_ahead(chrono::Duration::milliseconds(
            saved.clock_ahead_milliseconds,
        ));
    }

    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, args.port));
    let listener = listen(address, "--port").await?;
    let address = listener.local_addr()?;
    let emulator = emulator(&clock, saved)?;
    if let Some(chats) = &home.chats {
        // From here on the database is known as a sandbox's.
        save(chats, &emulator, &clock).context("keep the chats")?;
    }
    let store = Store::open(&home.database).await?;
    demo::fill(&store, &clock).await?;
    let coordinator = invite::new_code()?;
    let now = clock.now();
    let expires_at = now + INVITATION_WORKS;
    invite::keep(&store, &Seat::Coordinator, &coordinator, expires_at, now).await?;
    let presets = Presets {
        store: store.clone(),
    };
    let stage = Arc::new(Stage {
        clock: clock.clone(),
        presets,
        database: home.database.clone(),
        api_url: format!("http://{address}"),
        bot: Mutex::new(None),
        shown: StdMutex::new(Shown {
            state: "stopped",
            health_at: None,
        }),
        starts: AtomicU32::new(0),
        emulator: emulator.clone(),
    });
    let router = Router::new()
        .route("/health", get(ask_bot))
        .route("/metrics", get(ask_bot))
        .with_state(stage.clone())
        .merge(emulator.bot_api())
        .merge(emulator.page(stage.clone()));
    let stop = CancellationToken::new();
    let server = tokio::spawn(axum::serve(listener, router).into_future());
    stage.start().await?;
    let saving = tokio::spawn(keep_chats(
        home.chats.clone(),
        emulator.clone(),
        clock.clone(),
        stop.clone(),
    ));

    say(&format!(
        "The sandbox is open: http://{address}\n\
         The bot is @{} with the token {TOKEN}. End with Ctrl-C.\n\
         To be a coordinator there, write in a chat: /start {}",
        bot_profile().username,
        StartLink::Invitation(coordinator),
    ));
    told_to_stop().await;
    stage.stop().await;
    stop.cancel();
    saving.await.context("keep the chats")?;
    server.abort();
    store.close().await;
    Ok(())
}

/// Prints lines. Who has started this program may have read enough and closed the pipe.
fn say(lines: &str) {
    let _ = writeln!(std::io::stdout(), "{lines}");
}

fn bot_profile() -> BotProfile {
    BotProfile {
        id: BOT_ID,
        token: TOKEN.to_owned(),
        username: "kezdesu_sandbox_bot".to_owned(),
        first_name: "Kezdesu".to_owned(),
    }
}

fn emulator(clock: &Clock, saved: Option<Saved>) -> anyhow::Result<Emulator> {
    let now = {
        let clock = clock.clone();
        Arc::new(move || clock.now().timestamp())
    };
    match saved {
        Some(saved) => Emulator::restore(bot_profile(), now, saved.chats.get().as_bytes()),
        None => {
            let emulator = Emulator::new(bot_profile(), now);
            for citizen in demo::CITIZENS {
                emulator.person(citizen.name, Some(citizen.phone));
            }
            for holder in demo::OFFICE_HOLDERS {
                emulator.person_with_id(holder.account, holder.name, Some(holder.lang.code()));
            }
            Ok(emulator)
        }
    }
}

/// Where the sandbox's files are.
struct Home {
    database: PathBuf,
    /// Chats and clock; none where all is forgotten at the end.
    chats: Option<PathBuf>,
    /// Deleted with everything in it at the end.
    _temporary: Option<tempfile::TempDir>,
}

/// What is kept beside the database.
#[derive(serde::Serialize, serde::Deserialize)]
struct Saved {
    clock_ahead_milliseconds: i64,
    chats: Box<serde_json::value::RawValue>,
}

impl Home {
    fn open(database: Option<PathBuf>) -> anyhow::Result<Self> {
        match database {
            Some(database) => {
                let mut chats = database.clone().into_os_string();
                chats.push(".chats.json");
                let chats = PathBuf::from(chats);
                if database.exists() && !chats.exists() {
                    bail!(
                        "{} is no database of a sandbox: there are no chats beside it. The sandbox puts demo meetings \
                         into its database; choose a new file.",
                        database.display()
                    );
                }
                Ok(Self {
                    database,
                    chats: Some(chats),
                    _temporary: None,
                })
            }
            None => {
                let folder = tempfile::tempdir().context("no folder for the sandbox's database")?;
                let database = folder.path().join("sandbox.db");
                Ok(Self {
                    database,
                    chats: None,
                    _temporary: Some(folder),
                })
            }
        }
    }

    fn saved_chats(&self) -> anyhow::Result<Option<Saved>> {
        let Some(path) = self.chats.as_deref().filter(|path| path.exists()) else {
            return Ok(None);
        };
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("{} cannot be read", path.display()))?;
        let saved = serde_json::from_str(&text).with_context(|| {
            format!(
                "{} is not what a sandbox keeps. Delete it to begin with empty chats",
                path.display()
            )
        })?;
        Ok(Some(saved))
    }
}

/// Writes the chats whenever something has changed, until `stop`; then once more.
async fn keep_chats(
    path: Option<PathBuf>,
    emulator: Emulator,
    clock: Clock,
    stop: CancellationToken,
) {
    let Some(path) = path else { return };
    let mut kept = 0;
    while !stop.is_cancelled() {
        tokio::select! {
            () = stop.cancelled() => {}
            () = async {
                emulator.changed_since(kept).await;
                tokio::time::sleep(SAVE_EVERY).await;
            } => {}
        }
        kept = emulator.changes();
        if let Err(error) = save(&path, &emulator, &clock) {
            warn!("The chats could not be kept: {error:#}");
        }
    }
}

fn save(path: &Path, emulator: &Emulator, clock: &Clock) -> anyhow::Result<()> {
    let saved = Saved {
        clock_ahead_milliseconds: clock.ahead().num_milliseconds(),
        chats: serde_json::value::RawValue::from_string(String::from_utf8(emulator.snapshot())?)?,
    };
    let aside = path.with_extension("json.new");
    std::fs::write(&aside, serde_json::to_vec(&saved)?)?;
    std::fs::rename(&aside, path)?;
    Ok(())
}

/// The bot's process, the clock, and what the page's buttons do with them.
struct Stage {
    clock: Clock,
    presets: Presets,
    database: PathBuf,
    api_url: String,
    bot: Mutex<Option<Bot>>,
    shown: StdMutex<Shown>,
    starts: AtomicU32,
    emulator: Emulator,
}

struct Bot {
    process: Child,
    /// The clock's offsets go in here; when it closes, the bot ends.
    clock: ChildStdin,
}

/// What the page shows of the bot.
#[derive(Clone)]
struct Shown {
    state: &'static str,
    /// Where the bot answers /health and /metrics.
    health_at: Option<String>,
}

impl Stage {
    async fn start(&self) -> anyhow::Result<()> {
        let mut bot = self.bot.lock().await;
        if bot
            .as_mut()
            .is_some_and(|bot| matches!(bot.process.try_wait(), Ok(None)))
        {
            return Ok(());
        }
        let mut process = Command::new(std::env::current_exe().context("find this program")?)
            .args([
                "run",
                "--sandbox-clock",
                "--listen",
                "127.0.0.1:0",
                "--api-url",
                &self.api_url,
                "--database",
            ])
            .arg(&self.database)
            .env("TELOXIDE_TOKEN", TOKEN)
            .env_remove("KEZDESU_WEBHOOK_URL")
            .env_remove("KEZDESU_WEBHOOK_SECRET")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .context("start the bot")?;
        let (Some(mut clock), Some(output)) = (process.stdin.take(), process.stdout.take()) else {
            anyhow::bail!("the bot's process has no pipes");
        };
        tell_clock(&mut clock, &self.clock).await?;
        *bot = Some(Bot { process, clock });
        drop(bot);
        self.show("starting", None);
        self.starts.fetch_add(1, Ordering::Relaxed);

        let mut lines = BufReader::new(output).lines();
        let address = loop {
            match lines.next_line().await.context("read what the bot says")? {
                None => {
                    self.show("stopped", None);
                    anyhow::bail!("The bot ended at its start; its log says why.");
                }
                Some(line) => {
                    if let Some(rest) = line.strip_prefix(LISTENING) {
                        break rest.split(' ').next().unwrap_or_default().to_owned();
                    }
                }
            }
        };
        let health_at = format!("http://{address}");
        until_well(&health_at).await;
        self.show("running", Some(health_at));
        Ok(())
    }

    /// As a power cut would: nothing is finished, nothing is written.
    async fn kill(&self) -> anyhow::Result<()> {
        if let Some(mut bot) = self.bot.lock().await.take() {
            bot.process.kill().await.context("kill the bot")?;
            info!("The bot was killed");
        }
        self.show("stopped", None);
        Ok(())
    }

    /// As an operator would: what is under way is finished.
    async fn stop(&self) {
        const PATIENCE: Duration = Duration::from_secs(12);
        if let Some(mut bot) = self.bot.lock().await.take() {
            drop(bot.clock);
            if tokio::time::timeout(PATIENCE, bot.process.wait())
                .await
                .is_err()
            {
                warn!("The bot did not end in time");
            }
        }
    }

    fn show(&self, state: &'static str, health_at: Option<String>) {
        *self.shown.lock().unwrap_or_else(PoisonError::into_inner) = Shown { state, health_at };
        self.emulator.touch();
    }

    fn shown(&self) -> Shown {
        self.shown
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    async fn set_clock(&self, to: &str) -> Result<(), String> {
        self.clock.set(read_move(to, self.clock.now())?);
        if let Some(bot) = self.bot.lock().await.as_mut()
            && tell_clock(&mut bot.clock, &self.clock).await.is_err()
        {
            warn!("The bot is gone; it learns the time when it starts again");
        }
        self.emulator.touch();
        Ok(())
    }
}

/// Waits until the bot has heard from the stand-in; one that never does shows it in /health.
async fn until_well(bot: &str) {
    const TRIES: u32 = 200;
    for _ in 0..TRIES {
        let health = reqwest::get(format!("{bot}/health")).await;
        if health.is_ok_and(|health| health.status().is_success()) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    warn!("The bot is not well yet; /health says why");
}

async fn tell_clock(bot: &mut ChildStdin, clock: &Clock) -> std::io::Result<()> {
    bot.write_all(format!("{}\n", clock.ahead().num_milliseconds()).as_bytes())
        .await?;
    bot.flush().await
}

/// A time, or a step from `now` such as `+1h`, `-2d`, `+15m`.
fn read_move(text: &str, now: DateTime<Utc>) -> Result<DateTime<Utc>, String> {
    time_or_step(text, now).ok_or_else(|| {
        format!(
            "“{text}” is no time: write 2027-04-09T09:00:00+05:00, or a step such as +1h or +1d"
        )
    })
}

fn time_or_step(text: &str, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.to_utc());
    }
    let text = text.trim();
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let number: i64 = number.parse().ok()?;
    let step = match unit {
        "m" => chrono::Duration::try_minutes(number)?,
        "h" => chrono::Duration::try_hours(number)?,
        "d" => chrono::Duration::try_days(number)?,
        _ => return None,
    };
    now.checked_add_signed(step)
}

impl Controls for Stage {
    fn status(&self) -> ControlStatus {
        let now = self.clock.now();
        ControlStatus {
            clock: now.with_timezone(&KAZAKHSTAN).to_rfc3339(),
            bot: self.shown().state.to_owned(),
            bot_restarts: self.starts.load(Ordering::Relaxed).saturating_sub(1),
            presets: self.presets.at(now),
        }
    }

    fn move_clock<'a>(&'a self, to: &'a str) -> BoxFuture<'a, Result<(), String>> {
        self.set_clock(to).boxed()
    }

    fn kill_bot(&self) -> BoxFuture<'_, Result<(), String>> {
        async { self.kill().await.map_err(|error| format!("{error:#}")) }.boxed()
    }

    fn start_bot(&self) -> BoxFuture<'_, Result<(), String>> {
        async { self.start().await.map_err(|error| format!("{error:#}")) }.boxed()
    }
}

/// Mornings worth a look: those on which something is due.
struct Presets {
    store: Store,
}

impl Presets {
    const AT_MOST: usize = 4;
    const MORNING: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("a time of day");

    fn at(&self, now: DateTime<Utc>) -> Vec<ClockPreset> {
        let today = crate::domain::calendar::local(now).date();
        let year = chrono::Datelike::year(&today);
        let calendar = self.store.working_calendar();
        let mut coming: Vec<_> = [year, year + 1]
            .iter()
            .flat_map(|year| deadlines_of(*year, calendar))
            .filter(|deadline| deadline.target_on > today)
            .collect();
        coming.dedup_by_key(|deadline| deadline.target_on);
        let preset = |deadline: &crate::domain::deadline::Deadline| {
            let what = match deadline.kind {
                DeadlineKind::QuarterlyReport(quarter) => format!("reports {quarter} due"),
                DeadlineKind::ScheduleDraft(half_year) => format!("schedule {half_year} due"),
                DeadlineKind::HalfYearResults(half_year) => format!("results {half_year} due"),
            };
            let at = instant(deadline.target_on.and_time(Self::MORNING));
            ClockPreset {
                label: format!("{}: {what}", deadline.target_on.format("%-d %b %Y")),
                at: at.with_timezone(&KAZAKHSTAN).to_rfc3339(),
            }
        };
        coming.iter().take(Self::AT_MOST).map(preset).collect()
    }
}

/// Passes /health and /metrics on to the bot, which is another process.
async fn ask_bot(State(stage): State<Arc<Stage>>, uri: axum::http::Uri) -> impl IntoResponse {
    let Some(bot) = stage.shown().health_at else {
        return (
            StatusCode::SERVICE_UNAVAILABLE,
            "The bot is not running.\n".to_owned(),
        )
            .into_response();
    };
    let answered = async {
        let answer = reqwest::get(format!("{bot}{}", uri.path())).await?;
        let status =
            StatusCode::from_u16(answer.status().as_u16()).unwrap_or(StatusCode::BAD_GATEWAY);
        Ok::<_, reqwest::Error>((status, answer.text().await?))
    };
    match answered.await {
        Ok((status, text)) => (status, text).into_response(),
        Err(_) => (
            StatusCode::SERVICE_UNAVAILABLE,
            "The bot does not answer.\n".to_owned(),
        )
            .into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_is_moved_to_a_time_or_by_a_step() {
        let now: DateTime<Utc> = "2026-11-24T09:00:00Z".parse().unwrap();
        let moved = |text| time_or_step(text, now).map(|time| time.to_rfc3339());
        assert_eq!(
            moved("2027-04-09T09:00:00+05:00").as_deref(),
            Some("2027-04-09T04:00:00+00:00")
        );
        assert_eq!(moved("+1h").as_deref(), Some("2026-11-24T10:00:00+00:00"));
        assert_eq!(moved("-2d").as_deref(), Some("2026-11-22T09:00:00+00:00"));
        for nonsense in ["", "h", "tomorrow", "+1y", "9999999999999999999d", "ч"] {
            assert_eq!(moved(nonsense), None, "{nonsense}");
        }
    }
}
