//! Listens to what the spreading of news logs of each of its transactions.

use std::{
    sync::mpsc,
    time::{Duration, Instant},
};

use tracing::{
    Event, Level, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::{
    filter::{LevelFilter, Targets},
    fmt,
    layer::{Context, Layer},
    prelude::*,
};

/// The transactions of one round.
pub struct Parts {
    heard: mpsc::Receiver<Part>,
    so_far: Vec<Part>,
}

/// One transaction.
struct Part {
    ended_at: Instant,
    people: u128,
    microseconds: u128,
}

/// Begins to listen, once in this process. Warnings go to the standard error.
pub fn watch() -> Parts {
    let (ear, heard) = mpsc::channel();
    let spreading = Targets::new().with_target("kezdesu::jobs::spreading", Level::DEBUG);
    let warnings = fmt::layer().with_writer(std::io::stderr);
    tracing_subscriber::registry()
        .with(Ear(ear).with_filter(spreading))
        .with(warnings.with_filter(LevelFilter::WARN))
        .init();
    Parts {
        heard,
        so_far: Vec::new(),
    }
}

impl Parts {
    /// A new round begins.
    pub fn forget(&mut self) {
        self.listen();
        self.so_far.clear();
    }

    /// When so many people were promised the news.
    pub fn promised_at(&mut self, people: u32) -> Option<Instant> {
        self.listen();
        let mut so_far = 0;
        let last = self.so_far.iter().find(|part| {
            so_far += part.people;
            so_far >= people.into()
        });
        last.map(|part| part.ended_at)
    }

    /// How long each one held the writer.
    pub fn held(&self) -> Vec<Duration> {
        let times = self.so_far.iter().map(|part| part.microseconds as u64);
        times.map(Duration::from_micros).collect()
    }

    fn listen(&mut self) {
        self.so_far.extend(self.heard.try_iter());
    }
}

struct Ear(mpsc::Sender<Part>);

impl<S: Subscriber> Layer<S> for Ear {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut part = Part {
            ended_at: Instant::now(),
            people: 0,
            microseconds: 0,
        };
        event.record(&mut part);
        if part.microseconds > 0 {
            // Nobody listens once the bench has ended.
            let _ = self.0.send(part);
        }
    }
}

impl Visit for Part {
    fn record_u64(&mut self, field: &Field, value: u64) {
        self.record_u128(field, value.into());
    }

    fn record_u128(&mut self, field: &Field, value: u128) {
        match field.name() {
            "people" => self.people = value,
            "microseconds" => self.microseconds = value,
            _ => {}
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn std::fmt::Debug) {}
}
