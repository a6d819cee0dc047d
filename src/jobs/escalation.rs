//! Repeats tension alerts that nobody has seen, and escalates them: "no “Seen” in 30 minutes, in two hours".
//!
//! The tables say what was done: a rung is climbed once, however often this runs and whatever it slept through. Quiet
//! hours do not count here.

use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use crate::{
    clock::Clock,
    domain::tension::TensionRung,
    store::{Store, StoreError},
};

const EVERY: Duration = Duration::from_secs(20);

/// Looks for alerts that were not seen in time until `stop`.
pub async fn run(store: Store, clock: Clock, stop: CancellationToken) {
    let mut moves = clock.moves();
    while !stop.is_cancelled() {
        if let Err(error) = climb_what_is_due(&store, &clock).await {
            warn!(%error, "Tension alerts could not be escalated; trying again");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = moves.next() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Climbs every rung whose time has come.
///
/// # Errors
///
/// Where the database refuses; what is missing then is found by the next run.
pub async fn climb_what_is_due(store: &Store, clock: &Clock) -> Result<(), StoreError> {
    let now = clock.now();
    for (alert, rungs) in store.due_tension_rungs(now).await? {
        let is_escalated_too = rungs.contains(&TensionRung::Escalate);
        let mut tx = store.begin().await?;
        for rung in rungs {
            if tx
                .climb_tension_rung(alert, rung, is_escalated_too, now)
                .await?
            {
                info!(alert = alert.0, "Alert {alert} was not seen: {rung:?}");
            }
        }
        tx.commit().await?;
    }
    Ok(())
}
