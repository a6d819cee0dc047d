//! Deletes what nobody needs any more: closed updates after two days, settled notices after three months.

use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use crate::{
    clock::Clock,
    store::{Store, StoreError},
};

const EVERY: Duration = Duration::from_secs(60 * 60);

/// Tidies up now and every hour until `stop`.
pub async fn run(store: Store, clock: Clock, stop: CancellationToken) {
    loop {
        match tidy(&store, &clock).await {
            Ok((0, 0)) => {}
            Ok((updates, notices)) => {
                info!(updates, notices, "Old updates and notices are deleted")
            }
            Err(error) => warn!(%error, "Nothing could be tidied up; trying again in an hour"),
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            () = stop.cancelled() => return,
        }
    }
}

async fn tidy(store: &Store, clock: &Clock) -> Result<(u64, u64), StoreError> {
    let mut tx = store.begin().await?;
    let updates = tx.purge_inbox(clock.now()).await?;
    let notices = tx.purge_outbox(clock.now()).await?;
    tx.purge_deeds(clock.now()).await?;
    tx.commit().await?;
    Ok((updates, notices))
}
