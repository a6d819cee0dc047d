//! Promises the reminders of meetings that people asked for, when their time has come.
//!
//! A ledger says what was promised: the job looks for what is missing, so a second run promises nothing, and after a
//! downtime only the newest reminder goes out.

use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tracing::warn;

use crate::{
    clock::Clock,
    domain::reminder::newest_rung,
    store::{Store, StoreError},
};

const EVERY: Duration = Duration::from_secs(20);

/// Looks for due reminders until `stop`.
pub async fn run(store: Store, clock: Clock, stop: CancellationToken) {
    let mut moves = clock.moves();
    while !stop.is_cancelled() {
        if let Err(error) = promise_what_is_due(&store, &clock).await {
            warn!(%error, "Reminders could not be promised; trying again");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = moves.next() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Promises every reminder whose time has come.
///
/// # Errors
///
/// Where the database refuses; what is missing then is found by the next run.
pub async fn promise_what_is_due(store: &Store, clock: &Clock) -> Result<u64, StoreError> {
    let now = clock.now();
    let mut promised = 0;
    for meeting in store.meetings_to_remind_of(clock.today()).await? {
        let Some(rung) = newest_rung(&meeting, now) else {
            continue;
        };
        let Some(goes_out_at) = rung.goes_out_at(&meeting) else {
            continue;
        };
        if !store.owes_reminder(&meeting, rung).await? {
            continue; // No need to write.
        }
        let mut tx = store.begin().await?;
        promised += tx
            .promise_reminder(&meeting, rung, goes_out_at, now)
            .await?;
        tx.commit().await?;
    }
    Ok(promised)
}
