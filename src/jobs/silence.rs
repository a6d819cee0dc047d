//! "Silence is visible to both sides after three working days": tells an akimat's officers and the ministry's officials,
//! once, that a meeting waits for an answer.

use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tracing::warn;

use crate::{
    clock::Clock,
    domain::{notice::Notice, office::Seat},
    store::{Store, StoreError},
};

const EVERY: Duration = Duration::from_secs(60);

/// Looks for akimats that have not answered in time, until `stop`.
pub async fn run(store: Store, clock: Clock, stop: CancellationToken) {
    let mut moves = clock.moves();
    while !stop.is_cancelled() {
        if let Err(error) = tell_of_silence(&store, &clock).await {
            warn!(%error, "Akimats that have not answered could not be looked for; trying again");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = moves.next() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Promises both sides to tell them of each akimat whose time to answer is over; says how many there were.
///
/// # Errors
///
/// Where the database refuses; what is missing then is found by the next run.
pub async fn tell_of_silence(store: &Store, clock: &Clock) -> Result<usize, StoreError> {
    let now = clock.now();
    let silent = store.silent_akimats(clock.today(), now).await?;
    for (meeting, region) in &silent {
        let mut tx = store.begin().await?;
        if tx.mark_silence_told(meeting.id, *region, now).await? {
            let notice = Notice::AkimatSilent {
                meeting: meeting.id,
                region: *region,
            };
            let akimat = Seat::AkimatOfficer(*region);
            let ministry = Seat::Official(meeting.plan.body.clone());
            tx.tell_holders(&akimat, &notice, None, now).await?;
            tx.tell_holders(&ministry, &notice, None, now).await?;
        }
        tx.commit().await?;
    }
    Ok(silent.len())
}
