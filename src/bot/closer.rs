//! The small writes that need no transaction of their own: turns that changed nothing, steps that were left, panels.
//!
//! They are gathered while the one before is being written: under load many share one trip to the disk. Losing the last
//! few in a crash does no harm: such a turn is handled once more and changes nothing again.

use std::time::Duration;

use tokio::sync::mpsc;
use tracing::warn;

use crate::{
    clock::Clock,
    domain::person::PersonId,
    store::{InboxId, Store, StoreError},
};

/// What is to be written after a turn.
#[derive(Clone, Debug)]
pub enum Afterwards {
    /// The update was handled and changed nothing.
    Close(InboxId),
    /// The conversation no longer waits where it waited.
    LeaveStep(PersonId),
    /// This message is the chat's panel now.
    KeepPanel { chat: i64, message_id: i32 },
}

/// Takes small writes and returns at once.
#[derive(Clone, Debug)]
pub struct Closer {
    queue: mpsc::UnboundedSender<Afterwards>,
}

/// Writes what a [`Closer`] has taken, until all its copies are gone.
#[derive(Debug)]
pub struct ClosingWork {
    queue: mpsc::UnboundedReceiver<Afterwards>,
}

const AT_ONCE: usize = 512;
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(1);

impl Closer {
    pub fn new() -> (Self, ClosingWork) {
        let (sender, receiver) = mpsc::unbounded_channel();
        (Self { queue: sender }, ClosingWork { queue: receiver })
    }

    pub fn after(&self, write: Afterwards) {
        // The work outlives the bot; if it is gone, so is the database.
        let _ = self.queue.send(write);
    }
}

impl ClosingWork {
    /// Writes until the last [`Closer`] is dropped.
    pub async fn run(mut self, store: Store, clock: Clock) {
        let mut batch = Vec::with_capacity(AT_ONCE);
        while self.queue.recv_many(&mut batch, AT_ONCE).await > 0 {
            while let Err(error) = write(&batch, &store, &clock).await {
                warn!(%error, "The ends of {} turns could not be written; trying again", batch.len());
                if self.queue.is_closed() {
                    return; // The program stops; the turns are handled once more at the next start.
                }
                tokio::time::sleep(PAUSE_AFTER_FAILURE).await;
            }
            batch.clear();
        }
    }
}

async fn write(batch: &[Afterwards], store: &Store, clock: &Clock) -> Result<(), StoreError> {
    let mut closed = Vec::new();
    let mut panels = Vec::new();
    let mut tx = store.begin().await?;
    for write in batch {
        match *write {
            Afterwards::Close(id) => closed.push(id),
            Afterwards::KeepPanel { chat, message_id } => panels.push((chat, message_id)),
            Afterwards::LeaveStep(person) => tx.clear_step(person).await?,
        }
    }
    if !closed.is_empty() {
        tx.close_updates(&closed, clock.now()).await?;
    }
    if !panels.is_empty() {
        tx.keep_panels(panels).await?;
    }
    tx.commit().await
}
