//! How well questions that say the same are found, and how long it takes.
//!
//! ```text
//! cargo bench --bench likeness
//! cargo bench --bench likeness -- --wrong
//! cargo bench --bench likeness -- --half tuned --wrong
//! ```
//!
//! `pairs.csv` holds pairs of questions as citizens write them, each pair within one region and one sector and labelled
//! `same` or `different` by hand. The half `tuned` may be looked at while the lexicon and the weights are worked on, with
//! `--half tuned`; the half `unseen` is there to find out whether that work holds for what nobody has looked at.
//!
//! `late` is the part of `unseen` that was written when the lexicon was finished: whoever wrote the earlier pairs and then
//! the lexicon may have had some of them in mind. New pairs belong there, before the lexicon learns their words.
//!
//! Of the pairs that are joined, `precision` is the share that is the same; of the pairs that are the same, `recall` is the
//! share that is joined.

use std::{
    collections::BTreeMap,
    fmt,
    hint::black_box,
    time::{Duration, Instant},
};

use kezdesu::domain::likeness::Gist;
use serde::Deserialize;

const PAIRS: &str = include_str!("pairs.csv");

/// From this number on pairs are `late`, if they are unseen.
const FIRST_LATE_PAIR: u32 = 266;

/// As many as a busy region asks about one sector.
const COMPARED_WITH: usize = 3_000;
const LONGEST_LETTERS: usize = 250;
const ROUNDS: usize = 51;

#[derive(Deserialize)]
struct Pair {
    number: u32,
    half: String,
    label: String,
    one: String,
    other: String,
    languages: String,
}

impl Pair {
    fn is_same(&self) -> bool {
        self.label == "same"
    }

    fn is_of(&self, half: &str) -> bool {
        match half {
            "late" => self.half == "unseen" && self.number >= FIRST_LATE_PAIR,
            half => self.half == half,
        }
    }

    fn likeness(&self) -> f64 {
        Gist::of(&self.one).likeness(&Gist::of(&self.other))
    }

    fn is_joined(&self) -> bool {
        Gist::of(&self.one).says_the_same(&Gist::of(&self.other))
    }
}

fn main() -> Result<(), csv::Error> {
    let arguments: Vec<String> = std::env::args().collect();
    let tells_wrong_ones = arguments.iter().any(|argument| argument == "--wrong");
    let only_half = arguments
        .iter()
        .position(|argument| argument == "--half")
        .and_then(|at| arguments.get(at + 1));

    let pairs: Vec<Pair> = csv::Reader::from_reader(PAIRS.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()?;
    println!("Likeness of citizens' questions: {} pairs", pairs.len());
    for half in ["tuned", "unseen", "late"] {
        if only_half.is_none_or(|only| only == half) {
            print_half(half, &pairs, tells_wrong_ones);
        }
    }
    print_timing(&pairs);
    Ok(())
}

fn print_half(half: &str, pairs: &[Pair], tells_wrong_ones: bool) {
    let pairs: Vec<&Pair> = pairs.iter().filter(|pair| pair.is_of(half)).collect();
    let mut outcome = Outcome::default();
    let mut by_languages: BTreeMap<&str, Outcome> = BTreeMap::new();
    for pair in &pairs {
        outcome.add(pair);
        by_languages.entry(&pair.languages).or_default().add(pair);
    }
    println!("\n{half:<8} same different precision recall   F1");
    println!("{:<8} {outcome}", "all");
    for (languages, outcome) in by_languages {
        println!("{languages:<8} {outcome}");
    }
    if tells_wrong_ones {
        for pair in pairs
            .into_iter()
            .filter(|pair| pair.is_joined() != pair.is_same())
        {
            println!(
                "  {:>3} {} {:.2}\n      {}\n      {}",
                pair.number,
                pair.label,
                pair.likeness(),
                pair.one,
                pair.other
            );
        }
    }
}

#[derive(Default)]
struct Outcome {
    rightly_joined: u32,
    wrongly_joined: u32,
    rightly_apart: u32,
    wrongly_apart: u32,
}

impl Outcome {
    fn add(&mut self, pair: &Pair) {
        *match (pair.is_joined(), pair.is_same()) {
            (true, true) => &mut self.rightly_joined,
            (true, false) => &mut self.wrongly_joined,
            (false, false) => &mut self.rightly_apart,
            (false, true) => &mut self.wrongly_apart,
        } += 1;
    }

    fn same(&self) -> u32 {
        self.rightly_joined + self.wrongly_apart
    }

    fn different(&self) -> u32 {
        self.rightly_apart + self.wrongly_joined
    }

    fn precision(&self) -> f64 {
        f64::from(self.rightly_joined) / f64::from(self.rightly_joined + self.wrongly_joined)
    }

    fn recall(&self) -> f64 {
        f64::from(self.rightly_joined) / f64::from(self.same())
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (precision, recall) = (self.precision(), self.recall());
        let f1 = 2.0 * precision * recall / (precision + recall);
        write!(f, "{:>4} {:>9}", self.same(), self.different())?;
        for (share, width) in [(precision, 9), (recall, 6), (f1, 4)] {
            if share.is_nan() {
                write!(f, " {:>width$}", "–")?;
            } else {
                write!(f, " {share:>width$.2}")?;
            }
        }
        Ok(())
    }
}

fn print_timing(pairs: &[Pair]) {
    let texts: Vec<&str> = pairs
        .iter()
        .flat_map(|pair| [pair.one.as_str(), pair.other.as_str()])
        .collect();
    let many: Vec<Gist> = texts
        .iter()
        .cycle()
        .take(COMPARED_WITH)
        .map(|text| Gist::of(text))
        .collect();
    println!();
    print_timing_of(
        "usual",
        "Дәрігерлер жетіспейді, ауылдан қалаға қатынаймыз",
        &many,
    );
    let all = texts.join(" ");
    let letters: Vec<char> = all.chars().collect();
    let longs: Vec<String> = letters
        .chunks(LONGEST_LETTERS)
        .map(String::from_iter)
        .collect();
    let many_longs: Vec<Gist> = longs
        .iter()
        .cycle()
        .take(COMPARED_WITH)
        .map(|text| Gist::of(text))
        .collect();
    if let Some(long) = longs.first() {
        print_timing_of("long", long, &many_longs);
    }
}

/// The middle one of several rounds: what disturbs the machine disturbs few of them.
fn print_timing_of(name: &str, text: &str, many: &[Gist]) {
    let gist = Gist::of(text);
    let of_took = median(|| {
        black_box(Gist::of(black_box(text)));
    });
    let comparing_took = median(|| {
        for other in many {
            black_box(gist.likeness(black_box(other)));
        }
    });
    println!(
        "{name} text of {} letters: Gist::of {of_took:.1?}, comparing with {} others {comparing_took:.2?}",
        text.chars().count(),
        many.len(),
    );
}

fn median(mut act: impl FnMut()) -> Duration {
    let mut took: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            act();
            begun.elapsed()
        })
        .collect();
    took.sort_unstable();
    took.get(ROUNDS / 2).copied().unwrap_or_default()
}
