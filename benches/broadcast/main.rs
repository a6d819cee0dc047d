//! How news of a meeting reach a hundred thousand followers, and whether anybody else is kept waiting meanwhile.
//!
//! ```text
//! cargo bench --bench broadcast
//! cargo bench --bench broadcast -- --followers 10000 --rounds 9
//! ```
//!
//! Each round begins with a copy of the same database: followers of one region, of whom every fifth gathers news for later
//! and every fiftieth cannot be reached. The whole bot runs in this process, at the pace of sending that it has by default,
//! and so does the stand-in for Telegram. Then a meeting of that region is imported, and
//!
//! - `promised`: from the import's being called until the last follower has a promise in the outbox;
//! - `transaction`: the longest time that spreading the news kept everybody else from writing;
//! - `tap`: how long others wait for the answer to a tap, twenty taps a second: from the update's being there to the edited
//!   message and the end of the button's waiting. `before` the import, `meanwhile`, and `after`, while the courier sends.
//!
//! With the pace goes a wait of its own once the courier sends: of 30 messages a second, the next one goes after 33 ms, and
//! screens come first.
//!
//! The database is in the system's folder for temporary files (`TMPDIR` chooses another one): its disk matters.

#[path = "../load/crowd.rs"]
#[expect(dead_code, reason = "taps at a steady pace have no rate to tell")]
mod crowd;
mod followers;
#[path = "../shared/machine.rs"]
mod machine;
mod parts;

use std::{
    fs,
    num::NonZeroU32,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context as _, ensure};
use clap::Parser;
use kezdesu::{
    app::{App, Setup, Updates},
    clock::Clock,
    domain::{checks::StopWords, obligation::DutyRules},
    sandbox::{BotProfile, Emulator},
    store::Store,
    telegram::Telegram,
};
use reqwest::Url;
use secrecy::SecretString;

use crowd::{Act, Crowd, Length};
use machine::Machine;
use parts::Parts;

#[derive(Parser)]
struct Args {
    #[arg(long, default_value = "100000", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    followers: u32,
    #[arg(long, default_value = "5", value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// The pace; by default that of `kezdesu run`
    #[arg(long, default_value = "30")]
    messages_per_second: NonZeroU32,
    /// What `cargo bench` says to every bench
    #[arg(long, hide = true)]
    bench: bool,
}

/// No secret: nobody but this machine can reach the stand-in.
const TOKEN: &str = "7000000003:BROADCAST-token-that-opens-nothing";

/// A morning in Astana, outside quiet hours.
const MORNING: &str = "2026-11-24T04:00:00Z";

/// People who tap while the others are told.
const OTHERS: u16 = 20;

const BETWEEN_TAPS: Duration = Duration::from_millis(50);

/// Followers that the courier may reach in a round: they have started the bot.
const REACHED: u32 = 1_000;

/// Taps are watched so long before and after.
const WATCHED: Duration = Duration::from_secs(2);

/// One round.
struct Figure {
    promised: Duration,
    /// Of each of the transactions.
    parts: Vec<Duration>,
    before: Vec<Duration>,
    meanwhile: Vec<Duration>,
    after: Vec<Duration>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let mut parts = parts::watch();
    let clock = Clock::showing(MORNING.parse()?);
    println!(
        "kezdesu {}, {}, {}",
        env!("CARGO_PKG_VERSION"),
        Clock::system().today(),
        Machine::here()?
    );
    println!(
        "{} followers, {} messages/s, {} rounds; all times in ms\n",
        args.followers, args.messages_per_second, args.rounds
    );
    let home = tempfile::tempdir()?;
    let gathered = home.path().join("gathered.db");
    followers::gather(&gathered, args.followers, &clock).await?;

    println!(
        "round  promised  transactions  longest   tap before p50/p99/max   meanwhile p50/p99/max   after p50/p99/max"
    );
    let mut rounds = Vec::new();
    for number in 1..=args.rounds {
        clock.set(MORNING.parse()?);
        let database = home.path().join(format!("round-{number}.db"));
        fs::copy(&gathered, &database)?;
        let figure = round(&args, &database, &clock, &mut parts).await?;
        let promised = followers::promised(&database).await?;
        ensure!(
            promised == args.followers,
            "{promised} of {} were promised the news",
            args.followers
        );
        println!("{}", row(&number.to_string(), &figure));
        rounds.push(figure);
    }
    println!("{}", row("all", &together(rounds)));
    Ok(())
}

async fn round(
    args: &Args,
    database: &Path,
    clock: &Clock,
    parts: &mut Parts,
) -> anyhow::Result<Figure> {
    let store = Store::open(database).await?;
    let emulator = emulator(clock);
    let api_url = serve(&emulator).await?;
    for chat in followers::first_chats(database, REACHED).await? {
        emulator.person_with_id(chat, "Follower", Some("ru"));
        emulator.say(chat, "/start");
    }
    forget_updates(&api_url).await?;
    let app = App::start(Setup {
        store: store.clone(),
        telegram: Telegram::new(SecretString::from(TOKEN), api_url, args.messages_per_second)?,
        clock: clock.clone(),
        support_contact: None,
        stop_words: StopWords::Hold,
        rules: DutyRules::since("2026-Q1".parse()?),
        updates_at_once: kezdesu::bot::runner::UPDATES_AT_ONCE_OF_ONE,
        updates: Updates::Polling,
        web: None,
    })
    .await?;

    let mut others = Crowd::gather(emulator, OTHERS);
    let everybody = Length::Acts(OTHERS.into());
    others.act(&Act::Start, everybody, 1).await?;
    for answer in ["lang:en", "region:", "follow:no"] {
        others.act(&Act::Answer(answer), everybody, 1).await?;
    }
    let watched = |began: Instant| move || began.elapsed() < WATCHED;
    let before = taps(&mut others, watched(Instant::now())).await?;

    parts.forget();
    let began = Instant::now();
    let announced = store.clone();
    let announced_at = clock.clone();
    let announcement =
        tokio::spawn(async move { followers::announce(&announced, &announced_at).await });
    let meanwhile = taps(&mut others, || parts.promised_at(args.followers).is_none()).await?;
    announcement.await??;
    let promised_at = parts
        .promised_at(args.followers)
        .context("news stopped spreading")?;
    let after = taps(&mut others, watched(Instant::now())).await?;
    app.stop().await;
    Ok(Figure {
        promised: promised_at.saturating_duration_since(began),
        parts: parts.held(),
        before,
        meanwhile,
        after,
    })
}

/// One tap after the other at a steady pace, each by somebody else.
async fn taps(
    others: &mut Crowd,
    mut goes_on: impl FnMut() -> bool,
) -> anyhow::Result<Vec<Duration>> {
    let mut pace = tokio::time::interval(BETWEEN_TAPS);
    let mut latencies = Vec::new();
    while goes_on() {
        pace.tick().await;
        let played = others.act(&Act::TapThrough, Length::Acts(1), 1).await?;
        latencies.extend(played.latencies);
    }
    Ok(latencies)
}

fn emulator(clock: &Clock) -> Emulator {
    let profile = BotProfile {
        id: 7_000_000_003,
        token: TOKEN.to_owned(),
        username: "kezdesu_broadcast_bot".to_owned(),
        first_name: "Broadcast".to_owned(),
    };
    let clock = clock.clone();
    Emulator::new(profile, Arc::new(move || clock.now().timestamp()))
}

async fn serve(emulator: &Emulator) -> anyhow::Result<Url> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, emulator.bot_api()).into_future());
    Ok(address.parse()?)
}

/// The followers have started the bot long ago: it does not answer that now.
async fn forget_updates(api_url: &Url) -> anyhow::Result<()> {
    let address = format!("{api_url}bot{TOKEN}/deleteWebhook?drop_pending_updates=true");
    reqwest::get(address).await?.error_for_status()?;
    Ok(())
}

/// All taps and transactions in one, with the longest of the spreads.
fn together(rounds: Vec<Figure>) -> Figure {
    let all = |of: fn(&Figure) -> &Vec<Duration>| rounds.iter().flat_map(of).copied().collect();
    Figure {
        promised: rounds
            .iter()
            .map(|round| round.promised)
            .max()
            .unwrap_or_default(),
        parts: all(|round| &round.parts),
        before: all(|round| &round.before),
        meanwhile: all(|round| &round.meanwhile),
        after: all(|round| &round.after),
    }
}

fn row(name: &str, figure: &Figure) -> String {
    format!(
        "{name:5}  {:>8.0}  {:>12}  {:>7.1}  {:>22}  {:>22}  {:>18}",
        milliseconds(figure.promised),
        figure.parts.len(),
        figure.parts.iter().max().copied().map_or(0.0, milliseconds),
        spread(&figure.before),
        spread(&figure.meanwhile),
        spread(&figure.after),
    )
}

/// The median, the 99th percentile and the longest, of so many.
fn spread(times: &[Duration]) -> String {
    let mut times = times.to_vec();
    times.sort_unstable();
    let at = |hundredth: usize| times.get(times.len() * hundredth / 100);
    match (at(50), at(99), times.last()) {
        (Some(median), Some(p99), Some(longest)) => format!(
            "{:.0}/{:.0}/{:.0} of {}",
            milliseconds(*median),
            milliseconds(*p99),
            milliseconds(*longest),
            times.len()
        ),
        _ => "–".to_owned(),
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
