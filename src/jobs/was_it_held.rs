//! Asks the officials of a ministry on the day of a meeting whether it was held. On the next mornings it stands among what is
//! due ([`mornings`](super::mornings)).
//!
//! A ledger says when it was asked: the job looks for what is missing, so a second run asks nothing.

use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tracing::warn;

use crate::{
    clock::Clock,
    domain::{notice::Notice, was_it_held::asking_today},
    store::{Store, StoreError},
};

const EVERY: Duration = Duration::from_secs(60);

/// Looks for meetings to ask about until `stop`.
pub async fn run(store: Store, clock: Clock, stop: CancellationToken) {
    let mut moves = clock.moves();
    while !stop.is_cancelled() {
        if let Err(error) = ask_what_is_due(&store, &clock).await {
            warn!(%error, "It could not be asked whether meetings were held; trying again");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = moves.next() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Promises each question whose time has come to those who are officials of the ministry at this moment.
///
/// # Errors
///
/// Where the database refuses; what is missing then is found by the next run.
pub async fn ask_what_is_due(store: &Store, clock: &Clock) -> Result<(), StoreError> {
    let now = clock.now();
    for meeting in store.meetings_to_ask_about(clock.today()).await? {
        let Some(at) = asking_today(&meeting, now) else {
            continue;
        };
        if !store.owes_asking(meeting.id, at).await? {
            continue; // No need to write.
        }
        let officials = store.officials_of(&meeting.plan.body, now).await?;
        let notice = Notice::WasItHeld {
            meeting: meeting.id,
        };
        let mut tx = store.begin().await?;
        if tx.note_asking(meeting.id, at).await? {
            tx.promise(&notice, &officials, now).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}
