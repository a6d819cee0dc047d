//! Takes updates from the inbox and drives the schema with them.
//!
//! In order within a lane, side by side between lanes; a slow lane holds up no other. teloxide's `Dispatcher` is not used:
//! it confirms before handling, and a handler's panic ends it. Here a panic, an error or an endless handler costs that
//! one update: it is parked, the person gets an apology with a way on, and the next one is handled.

use std::{
    num::NonZeroU32,
    ops::ControlFlow,
    panic::AssertUnwindSafe,
    sync::Arc,
    time::{Duration, Instant},
};

use dptree::di::DependencyMap;
use futures::FutureExt as _;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use teloxide::dispatching::UpdateHandler;
use tokio::{
    sync::Notify,
    task::{JoinError, JoinSet},
};
use tokio_util::sync::CancellationToken;
use tracing::{error, warn};

use super::{Services, closer::Afterwards, lanes::Lanes, parse, schema, turn::Turn};
use crate::{
    domain::language::Lang,
    store::{InboxId, OpenUpdate, StoreError},
    views::{self, Viewer},
};

/// Lanes that are handled side by side.
const SIDE_BY_SIDE: usize = 64;

/// Rows that are read ahead at once.
const READ_AHEAD: u32 = 256;

/// Beyond so many in one lane, texts stay in the database until their turn comes.
const TEXTS_KEPT_IN_A_LANE: usize = 16;

/// A handler that takes longer is given up.
const LONGEST_TURN: Duration = Duration::from_secs(30);

/// Looks for rows that nobody announced: those that another process wrote.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// A passing failure (disk full, database locked) is tried for ever: it passes. The person hears of it at this try.
const TRIES_UNTOLD: u32 = 3;

const PAUSE_BETWEEN_TRIES: Duration = Duration::from_secs(1);
const LONGEST_PAUSE_BETWEEN_TRIES: Duration = Duration::from_secs(60);

/// So many starts may die over one update before it is parked.
const DEADLY_STARTS: u32 = 3;

/// A process that has lived for so long was not killed by what it found at its start.
const QUARANTINE: Duration = Duration::from_secs(5);

/// A person taps and writes slower than this.
const UPDATES_PER_SECOND_OF_ONE: NonZeroU32 = NonZeroU32::new(3).expect("three");
/// So many in a row are handled at once all the same.
pub const UPDATES_AT_ONCE_OF_ONE: NonZeroU32 = NonZeroU32::new(60).expect("sixty");

fn tempo(updates_at_once: NonZeroU32) -> Arc<DefaultKeyedRateLimiter<i64>> {
    let quota = Quota::per_second(UPDATES_PER_SECOND_OF_ONE).allow_burst(updates_at_once);
    Arc::new(RateLimiter::keyed(quota))
}

/// Drives the schema. See the [module](self).
#[derive(Clone)]
pub struct Runner {
    services: Services,
    schema: UpdateHandler<anyhow::Error>,
    arrived: Arc<Notify>,
    tempo: Arc<DefaultKeyedRateLimiter<i64>>,
    warnings: Arc<DefaultKeyedRateLimiter<i64>>,
}

impl Runner {
    /// Prepares to handle updates; `arrived` wakes it when there are new ones.
    pub fn new(services: Services, arrived: Arc<Notify>) -> Self {
        Self::with_schema(services, arrived, schema::schema())
    }

    /// The same with another schema: what happens to updates does not depend on what is done with them.
    pub fn with_schema(
        services: Services,
        arrived: Arc<Notify>,
        schema: UpdateHandler<anyhow::Error>,
    ) -> Self {
        schema::check(&schema);
        let warnings = Quota::per_minute(NonZeroU32::MIN);
        Self {
            services,
            schema,
            arrived,
            tempo: tempo(UPDATES_AT_ONCE_OF_ONE),
            warnings: Arc::new(RateLimiter::keyed(warnings)),
        }
    }

    /// The same, with so many updates of one person in a row before they have to slow down.
    pub fn with_updates_at_once(self, of_one: NonZeroU32) -> Self {
        Self {
            tempo: tempo(of_one),
            ..self
        }
    }

    /// Handles updates until `stop`; then finishes what has begun and leaves the rest in the inbox.
    ///
    /// # Errors
    ///
    /// Where the inbox cannot be read at the start.
    pub async fn run(self, stop: CancellationToken) -> Result<(), StoreError> {
        let left_over = self.read_left_over().await?;
        let mut work = Work::new(self);
        work.take_up_left_over(left_over, &stop).await;
        work.handle_as_they_come(&stop).await;
        // Finish what has begun; the rest waits in the inbox.
        while work.under_way.join_next().await.is_some() {}
        Ok(())
    }

    /// What an earlier process left open.
    async fn read_left_over(&self) -> Result<Vec<OpenUpdate>, StoreError> {
        let store = &self.services.store;
        let mut left_over = Vec::new();
        let mut after = InboxId(0);
        loop {
            let rows = store.open_updates(after, READ_AHEAD).await?;
            let Some(last) = rows.last() else {
                return Ok(left_over);
            };
            after = last.id();
            left_over.extend(rows);
        }
    }

    /// Handles one update to its end, whatever happens.
    async fn handle(&self, update: OpenUpdate) {
        let _under_way = self.services.activity.begin();
        let id = update.id();
        if !self.keeps_tempo(&update).await {
            return;
        }
        for attempt in 1_u32.. {
            match self.try_once(id, &update.body).await {
                Ok(()) => return,
                Err(Trouble::Bug) => {
                    self.apologise(id, &update.body).await;
                    return self.park_when_possible(id).await;
                }
                Err(Trouble::Passing) => {
                    if attempt == TRIES_UNTOLD {
                        self.cannot_save(&update.body).await;
                    }
                    tokio::time::sleep(PAUSE_BETWEEN_TRIES * attempt.min(60)).await;
                }
            }
        }
    }

    /// Somebody sends faster than a person can: what they wrote waits its turn, what they tapped is let go, since a button
    /// can be tapped again. One kind sentence a minute says so. Says whether the update is to be handled.
    async fn keeps_tempo(&self, update: &OpenUpdate) -> bool {
        if self.tempo.check_key(&update.lane).is_ok() {
            return true;
        }
        metrics::counter!("kezdesu_updates_held_off_total").increment(1);
        if self.warnings.check_key(&update.lane).is_ok() {
            self.say_without_record(&update.body, views::odd::too_fast)
                .await;
        }
        if parse::tap_id(&update.body).is_some() {
            self.stop_spinner(&update.body).await;
            self.services
                .closer
                .after(Afterwards::Close(update.id()))
                .await;
            return false;
        }
        self.tempo.until_key_ready(&update.lane).await;
        true
    }

    /// Whoever is at rest need not be remembered.
    fn forget_the_idle(&self) {
        const WORTH_A_LOOK: usize = 10_000;
        for limiter in [&self.tempo, &self.warnings] {
            if limiter.len() > WORTH_A_LOOK {
                limiter.retain_recent();
            }
        }
    }

    async fn stop_spinner(&self, body: &str) {
        if let Some(tap_id) = parse::tap_id(body)
            && let Err(error) = self.services.telegram.answer_tap(&tap_id, None).await
        {
            warn!(%error, "A tap was not answered");
        }
    }

    /// One try, behind a barrier against panics and endless handlers. What went wrong is logged here, once.
    async fn try_once(&self, id: InboxId, body: &str) -> Result<(), Trouble> {
        let dispatched = AssertUnwindSafe(self.dispatch(id, body)).catch_unwind();
        let error = match tokio::time::timeout(LONGEST_TURN, dispatched).await {
            Ok(Ok(Ok(()))) => return Ok(()),
            Ok(Ok(Err(error))) => error,
            Ok(Err(_panic)) => anyhow::anyhow!("its handler panicked"),
            Err(_elapsed) => anyhow::anyhow!("its handler did not end"),
        };
        let trouble = match error.downcast_ref::<StoreError>() {
            Some(StoreError::AlreadyHandled) => return Ok(()),
            Some(refusal) if refusal.is_passing() => Trouble::Passing,
            _ => Trouble::Bug,
        };
        metrics::counter!("kezdesu_turns_failed_total").increment(1);
        error!(
            update.id = id.0,
            ?trouble,
            "Update {} failed: {error:#}",
            id.0
        );
        Err(trouble)
    }

    async fn dispatch(&self, id: InboxId, body: &str) -> anyhow::Result<()> {
        let Some(update) = parse::parse_update(body) else {
            warn!(
                update.id = id.0,
                "Update {} is newer than this version understands", id.0
            );
            self.stop_spinner(body).await;
            self.services.closer.after(Afterwards::Close(id)).await;
            return Ok(());
        };
        let Some(turn) = Turn::begin_for(self.services.clone(), id, &update).await? else {
            self.services.closer.after(Afterwards::Close(id)).await;
            return Ok(());
        };
        let mut given = DependencyMap::new();
        given.insert(update);
        given.insert(turn.clone());
        if let ControlFlow::Break(outcome) = self.schema.dispatch(given).await {
            outcome?;
        }
        turn.finish().await;
        metrics::counter!("kezdesu_turns_total").increment(1);
        Ok(())
    }

    async fn apologise(&self, id: InboxId, body: &str) {
        let code = format!("K-{}", id.0);
        self.say_without_record(body, |viewer| views::odd::apology(viewer, &code))
            .await;
    }

    async fn cannot_save(&self, body: &str) {
        self.say_without_record(body, views::odd::cannot_save).await;
    }

    /// Says something where nothing can be written or the turn has failed; if it is lost, so be it.
    async fn say_without_record(&self, body: &str, screen: impl Fn(&Viewer<'_>) -> views::Screen) {
        let Some(head) = parse::head(body).filter(|head| head.lane > 0) else {
            return;
        };
        let store = &self.services.store;
        let known = store.visitor::<serde::de::IgnoredAny>(head.lane).await.ok();
        let chosen = known.and_then(|visitor| Some(visitor.person?.lang));
        let phone = head.language.as_deref().and_then(Lang::of_tag);
        let viewer = Viewer {
            lang: chosen.or(phone).unwrap_or(Lang::Kk),
            today: self.services.clock.today(),
            directory: store.directory(),
        };
        if let Err(error) = self
            .services
            .telegram
            .show(head.lane, None, &screen(&viewer))
            .await
        {
            warn!(%error, "A person could not be told of a failure");
        }
        self.stop_spinner(body).await;
    }

    /// Marks an update as about to be tried.
    async fn count_attempt(&self, id: InboxId) {
        let count = || async {
            let mut tx = self.services.store.begin().await?;
            tx.count_attempt(&[id]).await?;
            tx.commit().await
        };
        until_it_works(count).await;
    }

    /// Sets an update aside. While not even that can be written, its lane waits: nothing else of it could be kept either.
    async fn park_when_possible(&self, id: InboxId) {
        until_it_works(|| self.park(id)).await;
    }

    async fn park(&self, id: InboxId) -> Result<(), StoreError> {
        let mut tx = self.services.store.begin().await?;
        tx.park_update(id, self.services.clock.now()).await?;
        tx.commit().await
    }
}

/// Tries until the database does not refuse any more.
async fn until_it_works<T, F>(work: impl Fn() -> F) -> T
where
    F: Future<Output = Result<T, StoreError>>,
{
    let mut pause = PAUSE_BETWEEN_TRIES;
    loop {
        match work().await {
            Ok(outcome) => return outcome,
            Err(error) => {
                error!(%error, "The database refuses; trying again in {} s", pause.as_secs())
            }
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE_BETWEEN_TRIES);
    }
}

#[derive(Clone, Copy, Debug)]
enum Trouble {
    /// The disk is full, the database is locked: it may work in a moment.
    Passing,
    Bug,
}

/// What the runner has read and what it is doing.
struct Work {
    runner: Runner,
    began: Instant,
    lanes: Lanes<OpenUpdate>,
    /// Each ends with the lane it was handled in.
    under_way: JoinSet<i64>,
    read_up_to: InboxId,
    /// Up to here an earlier process may have died over any update: each is marked before it is tried.
    left_over_up_to: InboxId,
    /// Updates that were under way, alone, when a process died.
    quarantine: Vec<OpenUpdate>,
}

impl Work {
    fn new(runner: Runner) -> Self {
        Self {
            runner,
            began: Instant::now(),
            lanes: Lanes::default(),
            under_way: JoinSet::new(),
            read_up_to: InboxId(0),
            left_over_up_to: InboxId(0),
            quarantine: Vec::new(),
        }
    }

    /// Sorts what an earlier process left open by how often a process died while it was under way.
    ///
    /// Never: it may have died over it now, so it is marked before it is tried, like its neighbours. Once: it is tried
    /// alone, so that the deadly one is told from its neighbours. Twice: it is tried alone once this process has lived for
    /// a while, so that whoever kills processes quickly is not blamed on it. Three times: it is parked.
    async fn take_up_left_over(&mut self, left_over: Vec<OpenUpdate>, stop: &CancellationToken) {
        let Some(last) = left_over.last() else { return };
        (self.read_up_to, self.left_over_up_to) = (last.id(), last.id());
        let mut suspects = Vec::new();
        for update in left_over {
            if update.attempts == 0 {
                self.queue(update);
                continue;
            }
            // What came after it in its lane waits for it.
            self.lanes.hold(update.lane);
            match update.attempts {
                1 => suspects.push(update),
                attempts if attempts < DEADLY_STARTS => self.quarantine.push(update),
                _ => self.bury(update).await,
            }
        }
        self.handle_alone(suspects, stop).await;
    }

    /// The program died over this one once too often.
    async fn bury(&mut self, update: OpenUpdate) {
        let id = update.id();
        error!(
            update.id = id.0,
            "Update {} is parked: the program died over it", id.0
        );
        self.runner.apologise(id, &update.body).await;
        self.runner.park_when_possible(id).await;
        self.lanes.finished(update.lane);
    }

    /// One after the other, with nothing beside them.
    async fn handle_alone(&mut self, updates: Vec<OpenUpdate>, stop: &CancellationToken) {
        for update in updates {
            if stop.is_cancelled() {
                return;
            }
            let lane = update.lane;
            self.runner.count_attempt(update.id()).await;
            self.runner.handle(update).await;
            self.lanes.finished(lane);
        }
    }

    async fn handle_as_they_come(&mut self, stop: &CancellationToken) {
        let mut more_to_read = true;
        while !stop.is_cancelled() {
            if !self.quarantine.is_empty() && self.began.elapsed() >= QUARANTINE {
                while let Some(ended) = self.under_way.join_next().await {
                    self.ended(ended);
                }
                let quarantine = std::mem::take(&mut self.quarantine);
                self.handle_alone(quarantine, stop).await;
            }
            while self.under_way.len() < SIDE_BY_SIDE {
                let Some(update) = self.lanes.next_runnable() else {
                    break;
                };
                self.start(update);
            }
            if more_to_read && self.under_way.len() < SIDE_BY_SIDE {
                more_to_read = self.read_more().await;
                continue;
            }
            tokio::select! {
                () = stop.cancelled() => {}
                () = self.runner.arrived.notified() => more_to_read = true,
                Some(ended) = self.under_way.join_next(), if !self.under_way.is_empty() => self.ended(ended),
                () = tokio::time::sleep(LOOK_AGAIN) => {
                    more_to_read = true;
                    self.runner.forget_the_idle();
                }
            }
        }
    }

    /// Reads what arrived since; says whether there may be more.
    async fn read_more(&mut self) -> bool {
        let rows = match self
            .runner
            .services
            .store
            .open_updates(self.read_up_to, READ_AHEAD)
            .await
        {
            Ok(rows) => rows,
            Err(error) => {
                warn!(%error, "The inbox cannot be read; trying again");
                tokio::time::sleep(LOOK_AGAIN).await;
                return true;
            }
        };
        let may_be_more = rows.len() == READ_AHEAD as usize;
        if let Some(last) = rows.last() {
            self.read_up_to = last.id();
        }
        for update in rows {
            self.queue(update);
        }
        may_be_more
    }

    /// Puts an update at the end of its lane.
    fn queue(&mut self, mut update: OpenUpdate) {
        if self.lanes.waiting(update.lane) >= TEXTS_KEPT_IN_A_LANE {
            update.body = String::new();
        }
        self.lanes.queue(update.lane, update);
    }

    fn start(&mut self, mut update: OpenUpdate) {
        let runner = self.runner.clone();
        let is_left_over = update.id() <= self.left_over_up_to;
        self.under_way.spawn(async move {
            let (id, lane) = (update.id(), update.lane);
            if is_left_over {
                runner.count_attempt(id).await;
            }
            if update.body.is_empty() {
                let read = || runner.services.store.open_update_body(id);
                match until_it_works(read).await {
                    Some(body) => update.body = body,
                    None => return lane,
                }
            }
            runner.handle(update).await;
            lane
        });
    }

    /// A task has ended. One that panicked outside its barrier keeps its lane closed: a bug that the log tells of.
    fn ended(&mut self, ended: Result<i64, JoinError>) {
        match ended {
            Ok(lane) => self.lanes.finished(lane),
            Err(error) => error!(%error, "A lane stays closed until the next start"),
        }
    }
}
