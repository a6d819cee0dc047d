//! Keeps what was promised: sends the notices whose time has come.
//!
//! A notice waits for the pace, is rendered from the facts of that moment in the reader's language of that day, marked as
//! being sent, sent, and settled. No network call is made while a transaction is open. A crash between sending and
//! settling leaves it in doubt: such notices are found at the start and settled by their kind.

use std::{collections::HashSet, panic::AssertUnwindSafe, sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use futures::FutureExt as _;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tracing::{error, info, warn};

use super::letter::{Letter, Rendered, Writer};
use crate::{
    activity::Activity,
    clock::Clock,
    domain::{
        notice::{InDoubt, Notice},
        obligation::DutyRules,
        person::PersonId,
    },
    store::{DueNotice, Settled, Store, StoreError},
    telegram::{Delivery, Me, Telegram},
};

/// Notices on their way at the same time.
const SIDE_BY_SIDE: usize = 16;

/// Looks for notices that nobody announced: those that the command line wrote, and those whose hour has come.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// A notice of which nobody knows whether it arrived is sent so often at most.
const TRIES_IN_DOUBT: u32 = 5;

const NOTHING_LEFT: Settled = Settled::Dropped {
    why: "nothing left to tell",
};
const LEFT_IN_DOUBT: Settled = Settled::Dropped {
    why: "nobody knows whether it arrived",
};

/// What is to be written of a letter.
enum Outcome {
    Settled(Settled),
    /// Once more, not before this.
    Again(DateTime<Utc>),
    Unreachable,
}

/// Sends notices. Copies share the same outbox.
#[derive(Clone, Debug)]
pub struct Courier {
    store: Store,
    telegram: Telegram,
    clock: Clock,
    activity: Activity,
    /// For links into the private chat.
    bot_username: Arc<str>,
    rules: DutyRules,
}

impl Courier {
    pub fn new(
        store: Store,
        telegram: Telegram,
        clock: Clock,
        activity: Activity,
        me: &Me,
        rules: DutyRules,
    ) -> Self {
        Self {
            store,
            telegram,
            clock,
            activity,
            bot_username: me.username.as_str().into(),
            rules,
        }
    }

    /// Writes letters from what is known at this moment.
    fn writer(&self) -> Writer {
        Writer {
            store: self.store.refreshed(),
            clock: self.clock.clone(),
            bot_username: self.bot_username.clone(),
            rules: self.rules,
        }
    }

    /// Sends until `stop`; then lets what is on its way arrive.
    ///
    /// # Errors
    ///
    /// Where the outbox cannot be read at the start.
    pub async fn run(self, stop: CancellationToken) -> Result<(), StoreError> {
        self.settle_what_is_in_doubt().await?;
        let mut on_their_way = JoinSet::new();
        let mut busy: HashSet<PersonId> = HashSet::new();
        let mut moves = self.clock.moves();
        while !stop.is_cancelled() {
            let room = SIDE_BY_SIDE - on_their_way.len();
            let due = if room > 0 {
                self.due(&busy, room).await
            } else {
                Vec::new()
            };
            let is_idle = due.is_empty();
            for notice in due {
                busy.insert(notice.person);
                let (delivery, stop) = (self.clone(), stop.clone());
                let under_way = self.activity.begin();
                on_their_way.spawn(async move {
                    delivery.deliver(&notice, &stop).await;
                    drop(under_way);
                    notice.person
                });
            }
            if is_idle {
                tokio::select! {
                    () = stop.cancelled() => {}
                    () = self.store.outbox_grew() => {}
                    () = moves.next() => {}
                    Some(ended) = on_their_way.join_next(), if !on_their_way.is_empty() => {
                        forget(&mut busy, ended);
                    }
                    () = tokio::time::sleep(LOOK_AGAIN) => {}
                }
            }
            while let Some(ended) = on_their_way.try_join_next() {
                forget(&mut busy, ended);
            }
        }
        while on_their_way.join_next().await.is_some() {}
        Ok(())
    }

    async fn due(&self, busy: &HashSet<PersonId>, room: usize) -> Vec<DueNotice> {
        let busy: Vec<_> = busy.iter().copied().collect();
        match self
            .store
            .due_notices(self.clock.now(), &busy, room as u32)
            .await
        {
            Ok(due) => due,
            Err(error) => {
                warn!(%error, "The outbox cannot be read; trying again");
                Vec::new()
            }
        }
    }

    /// One notice, from its due time to its outcome. What fails here is logged; the notice stays and is tried again.
    async fn deliver(&self, notice: &DueNotice, stop: &CancellationToken) {
        let tried = AssertUnwindSafe(self.try_to_deliver(notice, stop))
            .catch_unwind()
            .await;
        let id = notice.id.0;
        match tried {
            Ok(Ok(())) => return,
            Ok(Err(error)) => error!(notice.id = id, %error, "Notice {id} will be tried again"),
            Err(_panic) => error!(notice.id = id, "Notice {id} will be tried again: a bug"),
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }

    async fn try_to_deliver(
        &self,
        due: &DueNotice,
        stop: &CancellationToken,
    ) -> Result<(), StoreError> {
        // A first look, so that what will not go does not take up the pace.
        match self.writer().write(due).await? {
            Rendered::Letter(_) => {}
            other => return self.put_aside(due, other).await,
        }
        tokio::select! {
            () = self.telegram.pass_notice(due.chat) => {}
            () = stop.cancelled() => return Ok(()),
        }
        let letter = match self.writer().write(due).await? {
            Rendered::Letter(letter) => letter,
            other => return self.put_aside(due, other).await,
        };
        let mut tx = self.store.begin().await?;
        for id in &letter.keeps {
            if !tx.start_sending(*id).await? {
                return Ok(()); // It is gone meanwhile, perhaps with the person.
            }
        }
        for id in &letter.void {
            tx.settle(*id, &NOTHING_LEFT, self.clock.now()).await?;
        }
        tx.commit().await?;
        let (screen, silently) = (&letter.screen, letter.silently);
        let delivery = match &letter.file_id {
            Some(file) => {
                self.telegram
                    .tell_with_file(due.chat, file, screen, silently)
                    .await
            }
            None => self.telegram.tell(due.chat, screen, silently).await,
        };
        let outcome = outcome(due, delivery, self.clock.now());
        // Telegram has answered: that is written, however long it takes, or it would be sent again.
        while let Err(error) = self.record(due, &letter, &outcome).await {
            error!(notice.id = due.id.0, %error, "What became of notice {} cannot be written yet", due.id.0);
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        Ok(())
    }

    /// Nothing to tell, or not now.
    async fn put_aside(&self, due: &DueNotice, rendered: Rendered) -> Result<(), StoreError> {
        let mut tx = self.store.begin().await?;
        match rendered {
            Rendered::Letter(_) => {}
            Rendered::Wait { until } => tx.postpone(due.id, due.person, until).await?,
            Rendered::Unreadable => tx.settle(due.id, &unreadable(), self.clock.now()).await?,
            Rendered::Nothing => tx.settle(due.id, &NOTHING_LEFT, self.clock.now()).await?,
        }
        tx.commit().await
    }

    /// Writes what became of a letter that was given to Telegram.
    async fn record(
        &self,
        due: &DueNotice,
        letter: &Letter,
        outcome: &Outcome,
    ) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        match outcome {
            Outcome::Unreachable => tx.mark_unreachable(due.chat, now).await?,
            Outcome::Again(at) => {
                for id in &letter.keeps {
                    tx.postpone(*id, due.person, *at).await?;
                }
            }
            Outcome::Settled(settled) => {
                for id in &letter.keeps {
                    tx.settle(*id, settled, now).await?;
                }
                if let Settled::Sent { .. } = settled {
                    for (meeting, heard) in &letter.heard {
                        tx.remember_heard(due.person, *meeting, heard, now).await?;
                    }
                }
            }
        }
        tx.commit().await
    }

    /// What an earlier process was sending when it ended.
    async fn settle_what_is_in_doubt(&self) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let in_doubt = tx.notices_in_doubt().await?;
        for (id, notice) in &in_doubt {
            if is_to_be_sent_once_more(notice.as_ref()) {
                tx.send_once_more(*id).await?;
            } else {
                tx.settle(*id, &LEFT_IN_DOUBT, now).await?;
            }
        }
        tx.commit().await?;
        if !in_doubt.is_empty() {
            metrics::counter!("kezdesu_notices_in_doubt_total").increment(in_doubt.len() as u64);
            warn!(
                count = in_doubt.len(),
                "Some notices were being sent when the program ended; they are settled"
            );
        }
        Ok(())
    }
}

fn forget(busy: &mut HashSet<PersonId>, ended: Result<PersonId, tokio::task::JoinError>) {
    match ended {
        Ok(person) => {
            busy.remove(&person);
        }
        // A bug: which one it was is unknown, so nobody is busy; order within a chat is the lesser loss.
        Err(error) => {
            error!(%error, "A delivery panicked");
            busy.clear();
        }
    }
}

/// What is to be written of a letter; what went wrong is logged here, once.
fn outcome(due: &DueNotice, delivery: Delivery, now: DateTime<Utc>) -> Outcome {
    let tried = due.attempts + 1;
    let id = due.id.0;
    match delivery {
        Delivery::Sent { message_id } => Outcome::Settled(Settled::Sent { message_id }),
        Delivery::Unreachable => Outcome::Unreachable,
        Delivery::RetryAfter(wait) => {
            info!(
                notice.id = id,
                "Notice {id} waits: Telegram asks for {} s",
                wait.as_secs()
            );
            Outcome::Again(now + wait)
        }
        Delivery::NotSent { why } => {
            warn!(notice.id = id, "Notice {id} will be tried again: {why}");
            Outcome::Again(now + back_off(tried))
        }
        Delivery::InDoubt { why }
            if tried < TRIES_IN_DOUBT && is_to_be_sent_once_more(due.notice.as_ref()) =>
        {
            warn!(notice.id = id, "Notice {id} is sent once more: {why}");
            Outcome::Again(now + back_off(tried))
        }
        Delivery::InDoubt { .. } => Outcome::Settled(LEFT_IN_DOUBT),
        Delivery::Refused { why } => {
            error!(notice.id = id, "Notice {id} has failed: {why}");
            Outcome::Settled(Settled::Failed { why })
        }
    }
}

/// What to do with a notice of which nobody knows whether it arrived.
fn is_to_be_sent_once_more(notice: Option<&Notice>) -> bool {
    notice.is_some_and(|notice| notice.in_doubt() == InDoubt::SendOnceMore)
}

fn unreadable() -> Settled {
    Settled::Failed {
        why: "a newer version promised it".to_owned(),
    }
}

/// 1 s, 2 s, 4 s … up to ten minutes.
fn back_off(tried: u32) -> Duration {
    const LONGEST: Duration = Duration::from_secs(600);
    Duration::from_secs(1 << tried.saturating_sub(1).min(10)).min(LONGEST)
}
