//! How long it takes to find what others ask, among a million submissions, and how much of it is found.
//!
//! ```text
//! cargo bench --bench search
//! cargo bench --bench search -- --submissions 100000 --database /tmp/search.db
//! ```
//!
//! The texts are put together from topics in Kazakh and Russian. Three regions are each as busy as twenty others, and so
//! are the topics of health. Everything is asked through [`Store`], as the bot asks it:
//!
//! - `similar`: a text is compared with what was asked in the same region of the same ministry. The goal is a p95 below
//!   20 ms;
//! - `found`: a search for one to three words, the newest first. The goal is a p95 below 10 ms;
//! - `listed`: a page of a list, the newest or what most people ask first.
//!
//! `warm` is a bot at work. `cold` is the first question to a bot that has just started, on a machine that has nothing of
//! the file in memory.
//!
//! Then each pair of `benches/likeness/pairs.csv` that says the same is looked for: its first text is among the million,
//! once in a busy region and once in a quiet one, and the second one is asked. `alike` is the share of pairs that are
//! joined when they are compared with each other. `found` is the share where the first text is among those found, and
//! `shown` where it is among the three that the bot shows. `or as good` adds those where the list is full of others that
//! are as much alike: in a busy region many ask the same. `something` is where anything is found.
//!
//! The database is in the system's folder for temporary files (`TMPDIR` chooses another one) unless `--database` names a
//! file, which is kept and taken again.

mod fill;
#[path = "../shared/machine.rs"]
mod machine;
mod pairs;
mod texts;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use clap::Parser;
use kezdesu::{
    clock::Clock,
    domain::{
        board::{Board, Order},
        central_body::BodySlug,
        likeness::Gist,
        region::RegionCode,
        submission::Submission,
    },
    store::{SIMILAR_FOUND, Store},
    views::asking::SIMILAR_SHOWN,
};

use fill::Realm;
use machine::Machine;
use pairs::Pair;
use texts::{Dice, Topic};

#[derive(Parser)]
struct Args {
    #[arg(long, default_value = "1000000")]
    submissions: usize,
    /// Questions of each kind
    #[arg(long, default_value = "300")]
    queries: usize,
    /// A file to keep and take again
    #[arg(long)]
    database: Option<PathBuf>,
    /// Tells the slowest question of each kind
    #[arg(long)]
    slowest: bool,
    /// What `cargo bench` says to every bench
    #[arg(long, hide = true)]
    bench: bool,
}

pub const NOW: &str = "2026-11-24T04:00:00Z";

/// As many as the bot shows.
const PAGE: u32 = 5;

/// Each of them opens the database anew.
const COLD_QUERIES: usize = 10;

#[derive(Clone, Debug)]
enum Question {
    Similar {
        region: RegionCode,
        body: Option<BodySlug>,
        text: String,
    },
    Board {
        board: Board,
        words: String,
    },
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    println!(
        "kezdesu {}, {}, {}",
        env!("CARGO_PKG_VERSION"),
        Clock::system().today(),
        Machine::here()?
    );
    let home = tempfile::tempdir()?;
    let database = args
        .database
        .clone()
        .unwrap_or_else(|| home.path().join("search.db"));
    let pairs = pairs::same_pairs()?;
    if !database.exists() {
        let began = Instant::now();
        fill::fill(&database, args.submissions, &pairs).await?;
        println!(
            "{} submissions written and indexed in {:.0} s",
            args.submissions,
            began.elapsed().as_secs_f64()
        );
    }
    println!(
        "{} MB on the disk",
        fs::metadata(&database)?.len() / 1_000_000
    );
    let realm = Realm::of(&database).await?;
    let kinds = kinds(&realm, args.queries)?;

    println!(
        "\nall times in ms                   warm p50     p95     p99     max    cold p50     max   found"
    );
    let store = Store::open(&database).await?;
    for (name, questions) in &kinds {
        let warm = warm(&store, questions).await?;
        let cold = cold(&database, questions).await?;
        println!("{name:32} {}", row(&warm, &cold));
        if let (true, Some(slowest)) = (args.slowest, &warm.slowest) {
            println!("    {slowest:?}");
        }
    }
    println!("\nmemory: {}", memory()?);

    println!("\nof {} pairs that say the same:", pairs.len());
    for (name, region) in [
        ("busy region", realm.busy_region()),
        ("quiet region", realm.quiet_region()),
    ] {
        println!(
            "{name:14} {}",
            recall(&store, &realm, region, &pairs).await?
        );
    }
    Ok(())
}

/// What is asked, kind by kind.
fn kinds(realm: &Realm, queries: usize) -> anyhow::Result<Vec<(&'static str, Vec<Question>)>> {
    let topics = texts::topics();
    let mut dice = Dice(7);
    let busy: RegionCode = realm.busy_region().parse()?;
    let quiet: RegionCode = realm.quiet_region().parse()?;
    let similar = |dice: &mut Dice, region, topic: Topic| Question::Similar {
        region,
        body: realm
            .body(topic.sector)
            .map(|body| BodySlug(body.to_owned())),
        text: topic.written(dice),
    };
    let (any_region, busiest, quietest) = (
        |dice: &mut Dice| {
            let region = dice.skewed(&realm.regions).parse().expect("a region");
            let topic = dice.one_of(&topics);
            similar(dice, region, topic)
        },
        |dice: &mut Dice| {
            let topic = dice.one_of(&topics[..11]);
            similar(dice, busy, topic)
        },
        |dice: &mut Dice| {
            let topic = dice.one_of(&topics[11..]);
            similar(dice, quiet, topic)
        },
    );
    let body = |dice: &mut Dice| {
        let topic = dice.one_of(&topics);
        realm
            .body(topic.sector)
            .map(|body| BodySlug(body.to_owned()))
    };
    let region = |dice: &mut Dice| dice.skewed(&realm.regions).parse().expect("a region");
    let listed = |order: Order, region, body, offset| Question::Board {
        board: Board {
            district_of: None,
            region,
            body,
            order,
            offset,
        },
        words: String::new(),
    };
    let found = |region, words: String| Question::Board {
        board: Board {
            region,
            order: Order::Found,
            ..Board::default()
        },
        words,
    };
    let some_words = |dice: &mut Dice, count: usize| {
        let text = dice.one_of(&topics).written(dice);
        let words: Vec<_> = text
            .split(' ')
            .filter(|word| word.chars().count() > 2)
            .collect();
        let from = dice.below(words.len().saturating_sub(count) + 1);
        words
            .iter()
            .skip(from)
            .take(count)
            .copied()
            .collect::<Vec<_>>()
            .join(" ")
    };
    const COMMON: [&str; 10] = [
        "жоқ",
        "қашан",
        "когда",
        "дорога",
        "су",
        "врач",
        "ауылында",
        "почему",
        "село",
        "на",
    ];
    const RARE: [&str; 6] = [
        "невролог",
        "инсулин",
        "жайылым",
        "аварийный",
        "ржавая",
        "Q-4F7K2M",
    ];
    const APART: [(&str, &str); 6] = [
        ("врач", "асфальт"),
        ("мектеп", "газ"),
        ("больница", "ауылында"),
        ("дорога", "жоқ"),
        ("су", "когда"),
        ("қашан", "почему"),
    ];
    let mut kinds: Vec<(&'static str, Vec<Question>)> = Vec::new();
    let mut add = |name, question: &mut dyn FnMut(&mut Dice) -> Question| {
        kinds.push((name, (0..queries).map(|_| question(&mut dice)).collect()));
    };
    add("similar, anywhere", &mut { any_region });
    add("similar, busiest list", &mut { busiest });
    add("similar, quiet region", &mut { quietest });
    for (name, order) in [
        ("newest", Order::Newest),
        ("most people", Order::MostPeople),
    ] {
        let named = |scope: &str| -> &'static str { format!("listed, {name}{scope}").leak() };
        add(named(", region"), &mut |dice| {
            listed(order, Some(region(dice)), None, 0)
        });
        add(named(", region and body"), &mut |dice| {
            listed(order, Some(region(dice)), body(dice), 0)
        });
        add(named(", body"), &mut |dice| {
            listed(order, None, body(dice), 0)
        });
        add(named(", all"), &mut |_| listed(order, None, None, 0));
        add(named(", page 200"), &mut |dice| {
            listed(order, Some(region(dice)), None, 995)
        });
    }
    add("found, a common word, region", &mut |dice| {
        found(Some(region(dice)), dice.one_of(&COMMON).to_owned())
    });
    add("found, a common word, all", &mut |dice| {
        found(None, dice.one_of(&COMMON).to_owned())
    });
    add("found, a rare word, region", &mut |dice| {
        found(
            Some(quiet_or(dice, quiet, busy)),
            dice.one_of(&RARE).to_owned(),
        )
    });
    add("found, a rare word, all", &mut |dice| {
        found(None, dice.one_of(&RARE).to_owned())
    });
    add("found, words never together", &mut |dice| {
        let (one, other) = dice.one_of(&APART);
        found(Some(busy), format!("{one} {other}"))
    });
    add("found, never together, all", &mut |dice| {
        let (one, other) = dice.one_of(&APART);
        found(None, format!("{one} {other}"))
    });
    add("found, 1 word, region", &mut |dice| {
        found(Some(region(dice)), some_words(dice, 1))
    });
    add("found, 2 words, region", &mut |dice| {
        found(Some(region(dice)), some_words(dice, 2))
    });
    add("found, 3 words, region", &mut |dice| {
        found(Some(region(dice)), some_words(dice, 3))
    });
    add("found, 3 words, all", &mut |dice| {
        found(None, some_words(dice, 3))
    });
    Ok(kinds)
}

fn quiet_or(dice: &mut Dice, quiet: RegionCode, busy: RegionCode) -> RegionCode {
    dice.one_of(&[quiet, busy])
}

impl Question {
    /// Asks; says how many were found.
    async fn ask(&self, store: &Store) -> anyhow::Result<usize> {
        Ok(match self {
            Self::Similar { region, body, text } => {
                let found = store.similar(*region, body.as_ref(), text, now()?).await?;
                found.len()
            }
            Self::Board { board, words } => store.board(board, words, PAGE).await?.items.len(),
        })
    }
}

fn now() -> anyhow::Result<DateTime<Utc>> {
    Ok(NOW.parse()?)
}

#[derive(Default)]
struct Times {
    took: Vec<Duration>,
    slowest: Option<Question>,
    found_something: usize,
}

/// Twice the same, of which the second time counts.
async fn warm(store: &Store, questions: &[Question]) -> anyhow::Result<Times> {
    let mut times = Times::default();
    for question in questions {
        question.ask(store).await?;
    }
    for question in questions {
        let began = Instant::now();
        let found = question.ask(store).await?;
        let took = began.elapsed();
        if times.took.iter().all(|other| *other < took) {
            times.slowest = Some(question.clone());
        }
        times.took.push(took);
        times.found_something += usize::from(found > 0);
    }
    times.took.sort_unstable();
    Ok(times)
}

/// Each question to a database that has just been opened.
async fn cold(path: &Path, questions: &[Question]) -> anyhow::Result<Times> {
    let mut times = Times::default();
    for question in questions.iter().take(COLD_QUERIES) {
        let store = Store::open(path).await?;
        forget_file(path)?;
        let began = Instant::now();
        let found = question.ask(&store).await?;
        times.took.push(began.elapsed());
        times.found_something += usize::from(found > 0);
        store.close().await;
    }
    times.took.sort_unstable();
    Ok(times)
}

/// The system keeps nothing of a file in memory.
fn forget_file(path: &Path) -> anyhow::Result<()> {
    let mut input = std::ffi::OsString::from("if=");
    input.push(path);
    let told = Command::new("dd")
        .arg(input)
        .args(["iflag=nocache", "count=0", "status=none"])
        .status()
        .context("run dd, which tells the system to forget the file")?;
    anyhow::ensure!(
        told.success(),
        "dd could not make the system forget the file"
    );
    Ok(())
}

fn row(warm: &Times, cold: &Times) -> String {
    let at = |times: &Times, hundredth: usize| {
        let place = times.took.len() * hundredth / 100;
        let time = times
            .took
            .get(place.min(times.took.len().saturating_sub(1)));
        time.map_or(0.0, |time| time.as_secs_f64() * 1e3)
    };
    format!(
        "{:>10.2} {:>7.2} {:>7.2} {:>7.2} {:>11.1} {:>7.1} {:>6.0}%",
        at(warm, 50),
        at(warm, 95),
        at(warm, 99),
        at(warm, 100),
        at(cold, 50),
        at(cold, 100),
        share(warm.found_something, warm.took.len()) * 100.0
    )
}

/// How often the first text of a pair is found by the second one.
async fn recall(
    store: &Store,
    realm: &Realm,
    region: &str,
    pairs: &[Pair],
) -> anyhow::Result<String> {
    let region: RegionCode = region.parse()?;
    let (mut alike, mut found, mut shown, mut as_good, mut something) = (0, 0, 0, 0, 0);
    for pair in pairs {
        let body = realm
            .body(&pair.sector)
            .map(|body| BodySlug(body.to_owned()));
        let similar = store
            .similar(region, body.as_ref(), &pair.other, now()?)
            .await?;
        let place = similar
            .iter()
            .position(|other| other.public_text == pair.one);
        let asked = Gist::of(&pair.other);
        let likeness = |text: &str| asked.likeness(&Gist::of(text));
        let is_worse = |other: &Submission| likeness(&other.public_text) < likeness(&pair.one);
        let is_as_good = similar.len() >= SIMILAR_FOUND && !similar.iter().any(is_worse);
        alike += usize::from(pair.is_joined());
        found += usize::from(place.is_some());
        shown += usize::from(place.is_some_and(|place| place < SIMILAR_SHOWN));
        as_good += usize::from(place.is_some() || is_as_good);
        something += usize::from(!similar.is_empty());
    }
    let percent = |count| share(count, pairs.len()) * 100.0;
    Ok(format!(
        "alike {:.0} %, found {:.0} %, or as good {:.0} %, shown {:.0} %, something {:.0} %",
        percent(alike),
        percent(found),
        percent(as_good),
        percent(shown),
        percent(something)
    ))
}

fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

/// What this process holds, and has held at most.
fn memory() -> anyhow::Result<String> {
    let status = fs::read_to_string("/proc/self/status")?;
    let of = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        line.unwrap_or_default()
            .trim_matches([':', '\t', ' '])
            .to_owned()
    };
    Ok(format!("{} now, {} at most", of("VmRSS"), of("VmHWM")))
}
