//! The small writes that need no transaction of their own: turns that changed nothing, steps that were left, panels.
//!
//! They are gathered while the one before is being written: under load many share one trip to the disk. Losing the last
//! few in a crash does no harm: such a turn is handled once more and changes nothing again.

use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
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

impl Afterwards {
    /// Whether the person's next turn must not begin before this is written.
    fn is_seen_by_the_next_turn(&self) -> bool {
        match self {
            Self::Close(_) => false,
            Self::LeaveStep(_) | Self::KeepPanel { .. } => true,
        }
    }
}

/// A write, and whoever waits for it.
type Queued = (Afterwards, Option<oneshot::Sender<()>>);

/// Takes small writes.
#[derive(Clone, Debug)]
pub struct Closer {
    queue: mpsc::UnboundedSender<Queued>,
}

/// Writes what a [`Closer`] has taken, until all its copies are gone.
#[derive(Debug)]
pub struct ClosingWork {
    queue: mpsc::UnboundedReceiver<Queued>,
}

const AT_ONCE: usize = 512;
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(1);

impl Closer {
    pub fn new() -> (Self, ClosingWork) {
        let (sender, receiver) = mpsc::unbounded_channel();
        (Self { queue: sender }, ClosingWork { queue: receiver })
    }

    /// Takes a write. What the person's next turn looks at is written when this returns.
    pub async fn after(&self, write: Afterwards) {
        let (written, waiting) = oneshot::channel();
        let written = write.is_seen_by_the_next_turn().then_some(written);
        let is_awaited = written.is_some();
        // The work outlives the bot; if it is gone, so is the database.
        if self.queue.send((write, written)).is_ok() && is_awaited {
            let _ = waiting.await;
        }
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
            for (_, written) in batch.drain(..) {
                // Nobody waits any more where a turn was given up.
                let _ = written.map(|written| written.send(()));
            }
        }
    }
}

async fn write(batch: &[Queued], store: &Store, clock: &Clock) -> Result<(), StoreError> {
    let mut closed = Vec::new();
    let mut tx = store.begin().await?;
    for (write, _) in batch {
        match *write {
            Afterwards::Close(id) => closed.push(id),
            Afterwards::KeepPanel { chat, message_id } => tx.keep_panel(chat, message_id).await?,
            Afterwards::LeaveStep(person) => tx.clear_step(person).await?,
        }
    }
    if !closed.is_empty() {
        tx.close_updates(&closed, clock.now()).await?;
    }
    tx.commit().await
}
