//! What officials, akimat officers and coordinators hear in the morning: what is new with their ministry, and all that is due.
//!
//! From nine on. What is due is one message a day and person, however many things and offices there are. Ledgers say what was
//! told: the job looks for what is missing, so a second run promises nothing, and after a downtime only the newest rung of each
//! thing goes out.

use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tracing::warn;

use crate::{
    clock::Clock,
    domain::{
        due::{due_for, notice_of},
        obligation::DutyRules,
        office::Office,
        person::PersonId,
    },
    store::{Store, StoreError},
};

const EVERY: Duration = Duration::from_secs(20);

/// Looks for what they are to hear until `stop`.
pub async fn run(store: Store, clock: Clock, rules: DutyRules, stop: CancellationToken) {
    let mut moves = clock.moves();
    while !stop.is_cancelled() {
        if let Err(error) = promise_what_is_new(&store, &clock).await {
            warn!(%error, "News of questions could not be promised; trying again");
        }
        if let Err(error) = promise_what_is_due(&store, &clock, &rules).await {
            warn!(%error, "What is due could not be promised; trying again");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = moves.next() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

async fn promise_what_is_new(store: &Store, clock: &Clock) -> Result<(), StoreError> {
    let now = clock.now();
    for news in store.owed_question_news(now).await? {
        let mut tx = store.begin().await?;
        tx.promise_question_news(&news, now).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Promises each holder of an office, once in a morning, what is due for them; says how many hear something.
///
/// # Errors
///
/// Where the database refuses; then nobody was promised anything, and the next run does it.
pub async fn promise_what_is_due(
    store: &Store,
    clock: &Clock,
    rules: &DutyRules,
) -> Result<usize, StoreError> {
    // Working days and bodies are those of this morning.
    let store = store.refreshed();
    let (now, today) = (clock.now(), clock.today());
    let offices = store.offices_before_their_morning(now).await?;
    if offices.is_empty() {
        return Ok(0);
    }
    let pending = store.pending(rules, now).await?;
    let mut tx = store.begin().await?;
    let mut told = 0;
    for (person, offices) in by_person(offices) {
        let mut news = Vec::new();
        for office in offices {
            // Another run may have been first.
            if tx.begin_morning(office.id, today).await? {
                let due = due_for(&office.seat, &pending, store.working_calendar(), now);
                news.extend(tx.remind(office.id, due, today).await?);
            }
        }
        if let Some(notice) = notice_of(&news, today) {
            tx.promise(&notice, &[person], now).await?;
            told += 1;
        }
    }
    tx.commit().await?;
    Ok(told)
}

/// The offices of each person, who stand one after the other.
fn by_person(offices: Vec<(PersonId, Office)>) -> Vec<(PersonId, Vec<Office>)> {
    let mut people: Vec<(PersonId, Vec<Office>)> = Vec::new();
    for (person, office) in offices {
        match people.last_mut() {
            Some((same, offices)) if *same == person => offices.push(office),
            _ => people.push((person, vec![office])),
        }
    }
    people
}
