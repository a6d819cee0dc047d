//! Keeps what was promised: sends the notices whose time has come.
//!
//! A notice waits for the pace, is rendered from the facts of that moment in the reader's language of that day, marked as
//! being sent, sent, and settled. No network call is made while a transaction is open. A crash between sending and
//! settling leaves it in doubt: such notices are found at the start and settled by their kind.

use std::{collections::HashSet, time::Duration};

use chrono::{DateTime, Utc};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tracing::{error, info, warn};

use crate::{
    activity::Activity,
    clock::Clock,
    domain::{
        meeting::MeetingId,
        notice::{self, Heard, InDoubt, MeetingNews, Notice},
        person::PersonId,
    },
    store::{DueNotice, Settled, Store, StoreError},
    telegram::{Delivery, Telegram},
    views::{self, Screen, Viewer},
};

/// Notices on their way at the same time.
const SIDE_BY_SIDE: usize = 16;

/// Looks for notices that nobody announced: those that the command line wrote, and those whose hour has come.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// After so many tries in vain a notice has failed.
const TRIES: u32 = 12;

/// Sends notices. Copies share the same outbox.
#[derive(Clone, Debug)]
pub struct Courier {
    store: Store,
    telegram: Telegram,
    clock: Clock,
    activity: Activity,
}

/// A notice, ready to be sent.
struct Letter {
    screen: Screen,
    silently: bool,
    /// What the reader will have heard, to be remembered with the outcome.
    heard: (MeetingId, Heard),
}

/// What is to be done with a notice whose time has come.
enum Rendered {
    Letter(Box<Letter>),
    /// Nothing is left to tell.
    Nothing,
    /// Quiet hours: not before the morning.
    Wait {
        until: DateTime<Utc>,
    },
}

impl Courier {
    pub fn new(store: Store, telegram: Telegram, clock: Clock, activity: Activity) -> Self {
        Self {
            store,
            telegram,
            clock,
            activity,
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
                    () = self.clock.moved() => {}
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
        if let Err(error) = self.try_to_deliver(notice, stop).await {
            error!(
                notice.id = notice.id.0,
                "Notice {} will be tried again: {error:#}", notice.id.0
            );
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    async fn try_to_deliver(
        &self,
        due: &DueNotice,
        stop: &CancellationToken,
    ) -> Result<(), StoreError> {
        // A first look, so that what will not go does not take up the pace.
        match self.render(due).await? {
            Rendered::Letter(_) => {}
            other => return self.put_aside(due, other).await,
        }
        tokio::select! {
            () = self.telegram.pass_notice(due.chat) => {}
            () = stop.cancelled() => return Ok(()),
        }
        let letter = match self.render(due).await? {
            Rendered::Letter(letter) => letter,
            other => return self.put_aside(due, other).await,
        };
        let mut tx = self.store.begin().await?;
        tx.start_sending(due.id).await?;
        tx.commit().await?;
        let delivery = self
            .telegram
            .tell(due.chat, &letter.screen, letter.silently)
            .await;
        self.record(due, delivery, &letter.heard).await
    }

    /// Nothing to tell, or not now.
    async fn put_aside(&self, due: &DueNotice, rendered: Rendered) -> Result<(), StoreError> {
        let mut tx = self.store.begin().await?;
        match rendered {
            Rendered::Letter(_) => {}
            Rendered::Wait { until } => tx.postpone(due.id, due.person, until).await?,
            Rendered::Nothing => {
                let settled = Settled::Dropped {
                    why: "nothing left to tell",
                };
                tx.settle(due.id, &settled, self.clock.now()).await?;
            }
        }
        tx.commit().await
    }

    async fn render(&self, due: &DueNotice) -> Result<Rendered, StoreError> {
        match due.notice {
            Notice::Meeting { meeting } => self.render_meeting_news(due, meeting).await,
        }
    }

    async fn render_meeting_news(
        &self,
        due: &DueNotice,
        id: MeetingId,
    ) -> Result<Rendered, StoreError> {
        let Some(meeting) = self.store.meeting(id).await? else {
            return Ok(Rendered::Nothing);
        };
        let heard = self.store.heard_of_meeting(due.person, id).await?;
        let follows = self
            .store
            .follows_any(due.person, &meeting.plan.regions)
            .await?;
        if !follows && heard.is_none() {
            return Ok(Rendered::Nothing); // They asked not to be told, before this went out.
        }
        let today = self.clock.today();
        let Some(news) = notice::meeting_news(&meeting, heard.as_ref(), today) else {
            return Ok(Rendered::Nothing);
        };
        let was = match &news {
            MeetingNews::Announced => None,
            MeetingNews::Moved { was }
            | MeetingNews::Postponed { was }
            | MeetingNews::Cancelled { was } => Some(was),
        };
        let morning = notice::quiet_until(self.clock.now());
        let silently = morning.is_some();
        if let Some(until) = morning
            && !notice::cannot_wait(&meeting, was, until)
        {
            return Ok(Rendered::Wait { until });
        }
        let viewer = Viewer {
            lang: due.lang,
            today,
            directory: self.store.directory(),
        };
        let screen = views::notice::meeting_news(&viewer, &meeting, &news, follows);
        let heard = (meeting.id, Heard::of(&meeting));
        Ok(Rendered::Letter(Box::new(Letter {
            screen,
            silently,
            heard,
        })))
    }

    /// Writes what became of a notice that was given to Telegram.
    async fn record(
        &self,
        due: &DueNotice,
        delivery: Delivery,
        heard: &(MeetingId, Heard),
    ) -> Result<(), StoreError> {
        let now = self.clock.now();
        let tried = due.attempts + 1;
        let mut tx = self.store.begin().await?;
        match delivery {
            Delivery::Sent { message_id } => {
                tx.settle(due.id, &Settled::Sent { message_id }, now)
                    .await?;
                tx.remember_heard(due.person, heard.0, &heard.1, now)
                    .await?;
            }
            Delivery::RetryAfter(wait) => {
                info!(
                    notice.id = due.id.0,
                    "Notice {} waits: Telegram asks for {} s",
                    due.id.0,
                    wait.as_secs()
                );
                tx.postpone(due.id, due.person, now + wait).await?;
            }
            Delivery::Unreachable => tx.mark_unreachable(due.chat, now).await?,
            Delivery::NotSent { why } if tried < TRIES => {
                warn!(
                    notice.id = due.id.0,
                    "Notice {} will be tried again: {why}", due.id.0
                );
                tx.postpone(due.id, due.person, now + back_off(tried))
                    .await?;
            }
            Delivery::InDoubt { why }
                if tried < TRIES && due.notice.in_doubt() == InDoubt::SendOnceMore =>
            {
                warn!(
                    notice.id = due.id.0,
                    "Notice {} is sent once more: {why}", due.id.0
                );
                tx.postpone(due.id, due.person, now + back_off(tried))
                    .await?;
            }
            Delivery::InDoubt { .. } => {
                let settled = Settled::Dropped {
                    why: "nobody knows whether it arrived",
                };
                tx.settle(due.id, &settled, now).await?;
            }
            Delivery::NotSent { why } | Delivery::Refused { why } => {
                error!(
                    notice.id = due.id.0,
                    "Notice {} has failed: {why}", due.id.0
                );
                tx.settle(due.id, &Settled::Failed { why }, now).await?;
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
            match notice.in_doubt() {
                InDoubt::SendOnceMore => tx.send_once_more(*id).await?,
                InDoubt::LetGo => {
                    let settled = Settled::Dropped {
                        why: "nobody knows whether it arrived",
                    };
                    tx.settle(*id, &settled, now).await?;
                }
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

/// 1 s, 2 s, 4 s … up to ten minutes.
fn back_off(tried: u32) -> Duration {
    const LONGEST: Duration = Duration::from_secs(600);
    Duration::from_secs(1 << tried.saturating_sub(1).min(10)).min(LONGEST)
}
