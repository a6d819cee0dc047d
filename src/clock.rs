//! The only source of "now".
//!
//! In production it is the machine's clock. Tests and the sandbox shift it by hand, and time goes on from there.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use chrono::{DateTime, Duration, NaiveDate, Utc};
use tokio::sync::watch;

use crate::domain::calendar;

/// A clock; its copies show the same time.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    ahead_milliseconds: Arc<AtomicI64>,
    moves: Arc<watch::Sender<()>>,
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self::default()
    }

    /// A clock that shows `now` at this moment.
    pub fn showing(now: DateTime<Utc>) -> Self {
        let clock = Self::system();
        clock.set(now);
        clock
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "this is the clock that everybody asks"
    )]
    fn machine_time() -> DateTime<Utc> {
        Utc::now()
    }

    /// The present instant.
    pub fn now(&self) -> DateTime<Utc> {
        Self::machine_time() + self.ahead()
    }

    /// The present day in Kazakhstan.
    pub fn today(&self) -> NaiveDate {
        calendar::local(self.now()).date()
    }

    /// How far this clock is ahead of the machine's.
    pub fn ahead(&self) -> Duration {
        Duration::milliseconds(self.ahead_milliseconds.load(Ordering::Relaxed))
    }

    /// Moves all copies of this clock to `now`, or less than a millisecond past it: what is due then has come.
    pub fn set(&self, now: DateTime<Utc>) {
        self.set_ahead(now - Self::machine_time() + Duration::milliseconds(1));
    }

    /// Moves all copies of this clock to be ahead of the machine's by `ahead`.
    pub fn set_ahead(&self, ahead: Duration) {
        self.ahead_milliseconds
            .store(ahead.num_milliseconds(), Ordering::Relaxed);
        self.moves.send_replace(());
    }

    /// Tells of the moves by hand that come from now on.
    pub fn moves(&self) -> Moves {
        Moves(self.moves.subscribe())
    }
}

/// The moves of a clock by hand.
#[derive(Debug)]
pub struct Moves(watch::Receiver<()>);

impl Moves {
    /// Returns once the clock was moved after the last time this was awaited.
    pub async fn next(&mut self) {
        if self.0.changed().await.is_err() {
            // No copy of the clock is left that could be moved.
            std::future::pending::<()>().await;
        }
    }
}
