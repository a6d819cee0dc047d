//! Spreads news of a meeting to everybody concerned, a part at a time.
//!
//! Each part is a short transaction, so that somebody who taps meanwhile is not held up. Where it stands is in the
//! database: after a restart it goes on from there.

use std::time::{Duration, Instant};

use tokio_util::sync::CancellationToken;
use tracing::{debug, warn};

use crate::{
    clock::Clock,
    domain::following::NewsTime,
    store::{Store, StoreError},
};

/// People that one transaction promises news to: it takes some 30 ms, see `cargo bench --bench broadcast`.
const AT_ONCE: u32 = 2_500;

/// Looks for news that nobody announced: those that the command line wrote.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// Spreads news until `stop`.
pub async fn run(store: Store, clock: Clock, stop: CancellationToken) {
    while !stop.is_cancelled() {
        match spread_a_part(&store, &clock).await {
            // Whoever waits for the writer goes in between.
            Ok(true) => tokio::task::yield_now().await,
            Ok(false) => wait(&store, &stop).await,
            Err(error) => {
                warn!(%error, "News could not spread; trying again");
                wait(&store, &stop).await;
            }
        }
    }
}

async fn wait(store: &Store, stop: &CancellationToken) {
    tokio::select! {
        () = stop.cancelled() => {}
        () = store.news_came() => {}
        () = tokio::time::sleep(LOOK_AGAIN) => {}
    }
}

/// Says whether there was anything to spread.
pub async fn spread_a_part(store: &Store, clock: &Clock) -> Result<bool, StoreError> {
    if !store.is_spreading().await? {
        return Ok(false);
    }
    let now = clock.now();
    let mut tx = store.begin().await?;
    let began = Instant::now();
    let looked_at = tx
        .spread(&NewsTime::next_of_all(now).collect(), now, AT_ONCE)
        .await?;
    tx.commit().await?;
    // The broadcast's bench reads the time that nobody else could write.
    debug!(
        people = looked_at,
        microseconds = began.elapsed().as_micros(),
        "A part of the news is promised"
    );
    Ok(looked_at > 0)
}
