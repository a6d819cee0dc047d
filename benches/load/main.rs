//! How many people the bot serves at a time, beside a bare teloxide bot on the same machine.
//!
//! ```text
//! cargo bench --bench load
//! cargo bench --bench load -- --seconds 10 --rounds 5 --people 2000
//! ```
//!
//! The stand-in for Telegram and the crowd in front of it run in this process; each bot runs in a process of its own and
//! shares the machine's cores with it. The bots take turns, round by round, so that what disturbs the machine disturbs all:
//!
//! - `kezdesu`: the real program over a new database with the sample schedule. Each update is on the disk before it is
//!   confirmed, each reply is drawn from the database. Its pace of sending is set out of the way.
//! - `teloxide`: what a handler of three lines does with teloxide's own dispatcher. It keeps nothing.
//! - `raw`: a loop around an HTTP client. Nothing that answers over HTTP is faster by much: what is left is the stand-in.
//!
//! Acts are a closed loop: so many are under way at a time, and the next one begins when one is answered. An act lasts from
//! the update's being there for the bot to the call that makes its answer visible: for `/start` the new message, for a tap
//! both the edited message and the end of the button's waiting. `alone` is one act at a time: what one person feels.
//!
//! The bot holds off whoever goes on with more than three updates a second, so the crowd must be at least a third of the
//! rate that is measured; an act that is not answered ends the run with an error.
//!
//! The database is in the system's folder for temporary files (`TMPDIR` chooses another one): its disk matters.

mod bots;
mod crowd;
mod figures;
#[path = "../shared/machine.rs"]
mod machine;

use std::time::Duration;

use anyhow::Context as _;
use clap::{Parser, Subcommand};
use kezdesu::clock::Clock;
use reqwest::Url;

use bots::{Bot, Kind};
use crowd::{Act, Crowd, Length};
use figures::{Figure, Usage};
use machine::Machine;

#[derive(Parser)]
struct Args {
    /// Seconds that each act of each bot is measured for, in each round
    #[arg(long, default_value = "3", value_parser = clap::value_parser!(u64).range(1..))]
    seconds: u64,
    #[arg(long, default_value = "3", value_parser = clap::value_parser!(u64).range(1..))]
    rounds: u64,
    /// People who take turns
    #[arg(long, default_value = "1200", value_parser = clap::value_parser!(u16).range(2..))]
    people: u16,
    /// Acts that are under way at a time
    #[arg(long, default_value = "64", value_parser = clap::value_parser!(u16).range(1..))]
    at_once: u16,
    /// Only these bots
    #[arg(long, value_enum, value_delimiter = ',', default_values = ["kezdesu", "teloxide", "raw"])]
    bots: Vec<Kind>,
    /// What `cargo bench` says to every bench
    #[arg(long, hide = true)]
    bench: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Be one of the bots that there is no program of
    #[command(hide = true)]
    Be { kind: Kind, api_url: Url },
}

/// What is measured of each bot.
struct Scenario {
    name: &'static str,
    act: Act,
    is_alone: bool,
}

const SCENARIOS: [Scenario; 3] = [
    Scenario {
        name: "/start",
        act: Act::Start,
        is_alone: false,
    },
    Scenario {
        name: "tap",
        act: Act::TapThrough,
        is_alone: false,
    },
    Scenario {
        name: "tap, alone",
        act: Act::TapThrough,
        is_alone: true,
    },
];

/// What a turn has left to write is written before the next scenario begins.
const REST: Duration = Duration::from_millis(500);

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    if let Some(Command::Be { kind, api_url }) = args.command {
        return bots::be(kind, api_url).await;
    }
    print_preface(&args)?;
    let length = Length::For(Duration::from_secs(args.seconds));
    let once_each = Length::Acts(args.people.into());
    let mut stages = Vec::new();
    for kind in &args.bots {
        let mut stage = Stage::set(*kind, &args)
            .await
            .with_context(|| kind.name())?;
        // Not counted: caches fill, connections open.
        for scenario in &SCENARIOS[..2] {
            stage.play(scenario, once_each).await?;
        }
        stages.push(stage);
    }
    for _ in 0..args.rounds {
        for (number, scenario) in SCENARIOS.iter().enumerate() {
            for stage in &mut stages {
                let figure = stage.play(scenario, length).await?;
                eprintln!("{}, {}: {figure}", stage.bot.kind.name(), scenario.name);
                stage.figures[number].push(figure);
            }
        }
    }
    println!("{}", figures::HEAD);
    for (number, scenario) in SCENARIOS.iter().enumerate() {
        for stage in &stages {
            let name = stage.bot.kind.name();
            println!(
                "{}",
                figures::row(scenario.name, name, &stage.figures[number])
            );
        }
    }
    Ok(())
}

fn print_preface(args: &Args) -> anyhow::Result<()> {
    let machine = Machine::here()?;
    println!(
        "kezdesu {}, {}, {machine}",
        env!("CARGO_PKG_VERSION"),
        Clock::system().today()
    );
    println!(
        "{} people, {} acts at a time; each figure is the median of {} rounds of {} s, with the lowest and highest rate",
        args.people, args.at_once, args.rounds, args.seconds
    );
    println!(
        "CPU: of the bot, and of the stand-in and the crowd on the same cores, for each update\n"
    );
    Ok(())
}

/// A bot, and the crowd in front of it.
struct Stage {
    bot: Bot,
    crowd: Crowd,
    at_once: usize,
    /// Of each scenario, one for each round.
    figures: [Vec<Figure>; SCENARIOS.len()],
}

impl Stage {
    async fn set(kind: Kind, args: &Args) -> anyhow::Result<Self> {
        let clock = bots::clock();
        let emulator = bots::emulator(&clock);
        let mut crowd = Crowd::gather(emulator.clone(), args.people);
        let at_once = usize::from(args.at_once);
        let once_each = Length::Acts(args.people.into());
        let bot = Bot::start(kind, &emulator, &clock).await?;
        crowd.act(&Act::Start, once_each, at_once).await?;
        if kind == Kind::Kezdesu {
            for answer in ["lang:en", "region:", "follow:yes"] {
                let act = Act::Answer(answer);
                crowd.act(&act, once_each, at_once).await?;
            }
        }
        Ok(Self {
            bot,
            crowd,
            at_once,
            figures: Default::default(),
        })
    }

    async fn play(&mut self, scenario: &Scenario, length: Length) -> anyhow::Result<Figure> {
        tokio::time::sleep(REST).await;
        let at_once = if scenario.is_alone { 1 } else { self.at_once };
        let before = (self.bot.usage(), Usage::of_this_process());
        let played = self.crowd.act(&scenario.act, length, at_once).await;
        let played =
            played.with_context(|| format!("{}, {}", self.bot.kind.name(), scenario.name))?;
        let after = (self.bot.usage(), Usage::of_this_process());
        Ok(Figure::new(
            played,
            (before.0, after.0),
            (before.1, after.1),
        ))
    }
}
