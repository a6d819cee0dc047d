//! What officials hear in the morning: what is new with their ministry, and which of its commitments are due.
//!
//! From nine on, once a day. Ledgers say what was promised: the job looks for what is missing, so a second run promises
//! nothing, and after a downtime only the newest reminder goes out.

use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tracing::warn;

use crate::{
    clock::Clock,
    store::{Store, StoreError},
};

const EVERY: Duration = Duration::from_secs(20);

/// Looks for what officials are to hear until `stop`.
pub async fn run(store: Store, clock: Clock, stop: CancellationToken) {
    let mut moves = clock.moves();
    while !stop.is_cancelled() {
        if let Err(error) = promise_what_is_due(&store, &clock).await {
            warn!(%error, "What officials hear in the morning could not be promised; trying again");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = moves.next() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

async fn promise_what_is_due(store: &Store, clock: &Clock) -> Result<(), StoreError> {
    let now = clock.now();
    for news in store.owed_question_news(now).await? {
        let mut tx = store.begin().await?;
        tx.promise_question_news(&news, now).await?;
        tx.commit().await?;
    }
    let owed = store.owed_reminders(now).await?;
    if !owed.is_empty() {
        let mut tx = store.begin().await?;
        tx.promise_commitment_reminders(&owed, now).await?;
        tx.commit().await?;
    }
    Ok(())
}
