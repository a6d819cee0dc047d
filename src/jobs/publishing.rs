//! Makes submissions public that nobody looked at in time: "after 24 hours if the checks found nothing".

use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tracing::warn;

use crate::{
    clock::Clock,
    store::{Store, StoreError},
};

const EVERY: Duration = Duration::from_secs(60);

/// Published one by one: no transaction is long.
const AT_ONCE: u32 = 100;

/// Looks for due submissions until `stop`.
pub async fn run(store: Store, clock: Clock, stop: CancellationToken) {
    let mut moves = clock.moves();
    while !stop.is_cancelled() {
        let found = match publish_what_is_due(&store, &clock).await {
            Ok(found) => found,
            Err(error) => {
                warn!(%error, "Submissions could not be published; trying again");
                0
            }
        };
        if found == AT_ONCE as usize {
            continue;
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = moves.next() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

async fn publish_what_is_due(store: &Store, clock: &Clock) -> Result<usize, StoreError> {
    let now = clock.now();
    let due = store.due_to_be_public(now, AT_ONCE).await?;
    for id in &due {
        let mut tx = store.begin().await?;
        tx.publish_if_due(*id, now).await?;
        tx.commit().await?;
    }
    Ok(due.len())
}
