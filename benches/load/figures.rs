//! What is measured, and how it is told.

use std::{fmt, fs, time::Duration};

use super::crowd::Played;

/// What a process has used so far.
#[derive(Clone, Copy)]
pub struct Usage {
    cpu: Duration,
    /// The most memory that it ever held at a time.
    peak_memory_bytes: u64,
}

impl Usage {
    pub fn of_this_process() -> Option<Self> {
        Self::of("self")
    }

    /// Reads it from Linux's `/proc`; elsewhere there is none.
    pub fn of(process: &str) -> Option<Self> {
        /// Linux counts in hundredths of a second, whatever the machine.
        const TICK: Duration = Duration::from_millis(10);
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        // The name stands in brackets and may hold anything; user and system time are the 12th and 13th after it.
        let mut numbers = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
        let mut ticks = || numbers.next()?.parse::<u32>().ok();
        let cpu = TICK * (ticks()? + ticks()?);
        let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
        let peak = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))?;
        let kibibytes: u64 = peak.trim().strip_suffix("kB")?.trim().parse().ok()?;
        Some(Self {
            cpu,
            peak_memory_bytes: kibibytes * 1024,
        })
    }
}

/// One round of one scenario of one bot.
pub struct Figure {
    per_second: f64,
    median: Duration,
    p99: Duration,
    /// Of the bot, for each update.
    cpu: Option<Duration>,
    /// Of the stand-in and the crowd, for each update.
    cpu_around: Option<Duration>,
    peak_memory_bytes: Option<u64>,
}

type BeforeAndAfter = (Option<Usage>, Option<Usage>);

impl Figure {
    pub fn new(mut played: Played, bot: BeforeAndAfter, around: BeforeAndAfter) -> Self {
        let acts = played.latencies.len();
        played.latencies.sort_unstable();
        let each = |(before, after): BeforeAndAfter| {
            Some((after?.cpu - before?.cpu) / u32::try_from(acts).ok()?)
        };
        Self {
            per_second: acts as f64 / played.lasted.as_secs_f64(),
            median: played.latencies[acts / 2],
            p99: played.latencies[acts * 99 / 100],
            cpu: each(bot),
            cpu_around: each(around),
            peak_memory_bytes: bot.1.map(|usage| usage.peak_memory_bytes),
        }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.0} updates/s", self.per_second)
    }
}

pub const HEAD: &str = "\
act         bot        updates/s  (lowest–highest)   p50 ms   p99 ms   CPU µs   + around   peak MB
──────────  ─────────  ─────────  ────────────────  ───────  ───────  ───────  ─────────  ────────";

/// A line of the table: the median of each figure over the rounds.
pub fn row(scenario: &str, bot: &str, rounds: &[Figure]) -> String {
    let rate = |figure: &Figure| Some(figure.per_second);
    let rates = sorted(rounds, rate);
    let range = match (rates.first(), rates.last()) {
        (Some(lowest), Some(highest)) => format!("{lowest:.0}–{highest:.0}"),
        _ => String::new(),
    };
    let milliseconds = |time: Duration| time.as_secs_f64() * 1e3;
    let microseconds = |time: Duration| time.as_secs_f64() * 1e6;
    format!(
        "{scenario:10}  {bot:9}  {:>9}  {range:>16}  {:>7}  {:>7}  {:>7}  {:>9}  {:>8}",
        median(rounds, 0, rate),
        median(rounds, 1, |figure| Some(milliseconds(figure.median))),
        median(rounds, 1, |figure| Some(milliseconds(figure.p99))),
        median(rounds, 0, |figure| figure.cpu.map(microseconds)),
        median(rounds, 0, |figure| figure.cpu_around.map(microseconds)),
        median(rounds, 1, |figure| Some(
            figure.peak_memory_bytes? as f64 / 1e6
        )),
    )
}

/// A dash where nothing was measured.
fn median(rounds: &[Figure], digits: usize, of: impl Fn(&Figure) -> Option<f64>) -> String {
    let numbers = sorted(rounds, of);
    numbers
        .get(numbers.len() / 2)
        .map_or_else(|| "–".to_owned(), |number| format!("{number:.digits$}"))
}

fn sorted(rounds: &[Figure], of: impl Fn(&Figure) -> Option<f64>) -> Vec<f64> {
    let mut numbers: Vec<_> = rounds.iter().filter_map(of).collect();
    numbers.sort_unstable_by(f64::total_cmp);
    numbers
}
