//! Promises the question sheets of tomorrow's meetings to the officials of their ministries, when the evening has come.
//!
//! A ledger says for which day a sheet was promised: the job looks for what is missing, so a second run promises nothing,
//! and a moved meeting has another one.

use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tracing::warn;

use crate::{
    clock::Clock,
    store::{Store, StoreError},
};

/// A meeting of tomorrow may be planned or moved in the evening too.
const EVERY: Duration = Duration::from_secs(1);

/// Looks for due sheets until `stop`.
pub async fn run(store: Store, clock: Clock, stop: CancellationToken) {
    let mut moves = clock.moves();
    while !stop.is_cancelled() {
        if let Err(error) = promise_what_is_due(&store, &clock).await {
            warn!(%error, "Question sheets could not be promised; trying again");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = moves.next() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Promises every sheet whose evening has come.
///
/// # Errors
///
/// Where the database refuses; what is missing then is found by the next run.
pub async fn promise_what_is_due(store: &Store, clock: &Clock) -> Result<(), StoreError> {
    let now = clock.now();
    for meeting in store.meetings_owed_a_sheet(now).await? {
        let Some(held_on) = meeting.plan.time.day() else {
            continue;
        };
        let officials = store.officials_of(&meeting.plan.body, now).await?;
        let mut tx = store.begin().await?;
        tx.promise_question_sheet(meeting.id, held_on, &officials, now)
            .await?;
        tx.commit().await?;
    }
    Ok(())
}
