//! The bot as a whole: everything that lives while it runs, how it starts, and how it stops.

use std::{future::Future, num::NonZeroU32, sync::Arc, time::Duration};

use reqwest::Url;
use secrecy::{ExposeSecret as _, SecretString};
use tokio::{
    net::TcpListener,
    sync::{Notify, mpsc},
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tracing::{info, warn};

use crate::{
    activity::Activity,
    bot::{Albums, Closer, Services, intake::Intake, introduce, runner::Runner},
    clock::Clock,
    domain::{checks::StopWords, obligation::DutyRules},
    jobs::{
        command_menus, delivery::Courier, escalation, mornings, publishing, question_sheets,
        reminders, spreading, tidying, was_it_held,
    },
    store::Store,
    telegram::{CallError, Telegram},
    web::{Web, Webhook},
};

pub use crate::bot::runner::UPDATES_AT_ONCE_OF_ONE;

/// What is under way when the bot is told to stop may take so long.
const LONGEST_STOP: Duration = Duration::from_secs(10);

/// What the bot needs to run.
pub struct Setup {
    pub store: Store,
    pub telegram: Telegram,
    pub clock: Clock,
    pub support_contact: Option<Arc<str>>,
    pub stop_words: StopWords,
    pub rules: DutyRules,
    /// So many updates of one person in a row are handled before they have to slow down.
    pub updates_at_once: NonZeroU32,
    pub updates: Updates,
    pub web: Option<WebSetup>,
}

/// How updates come.
pub enum Updates {
    /// The bot asks for them.
    Polling,
    /// Telegram sends them to this address, with the secret in a header.
    Webhook { url: Url, secret: SecretString },
}

/// What is served over HTTP, and where.
pub struct WebSetup {
    pub listener: TcpListener,
    /// Renders the metrics; none where nobody gathers them.
    pub metrics: Option<metrics_exporter_prometheus::PrometheusHandle>,
}

/// A bot that runs.
#[derive(Debug)]
pub struct App {
    stop: CancellationToken,
    tasks: TaskTracker,
    failures: mpsc::UnboundedReceiver<anyhow::Error>,
    store: Store,
    activity: Activity,
}

impl App {
    /// Starts everything. While Telegram cannot be reached it waits, and `/health` says so; what fails later is told by
    /// [`failed`](Self::failed).
    ///
    /// # Errors
    ///
    /// Where Telegram refuses the token, or the webhook.
    pub async fn start(setup: Setup) -> Result<Self, CallError> {
        let Setup {
            store,
            telegram,
            clock,
            support_contact,
            stop_words,
            rules,
            updates_at_once,
            updates,
            web,
        } = setup;
        let (failed, failures) = mpsc::unbounded_channel();
        let activity = Activity::default();
        let app = Self {
            stop: CancellationToken::new(),
            tasks: TaskTracker::new(),
            failures,
            store: store.clone(),
            activity: activity.clone(),
        };
        let stop = || app.stop.clone();
        let arrived = Arc::new(Notify::new());
        let intake = Intake::new(
            store.clone(),
            telegram.clone(),
            clock.clone(),
            arrived.clone(),
        );
        if let Some(WebSetup { listener, metrics }) = web {
            let webhook = match &updates {
                Updates::Polling => None,
                Updates::Webhook { url, secret } => Some(Webhook {
                    path: url.path().to_owned(),
                    secret: secret.clone(),
                    intake: intake.clone(),
                }),
            };
            let web = Web {
                store: store.clone(),
                clock: clock.clone(),
                pulse: intake.pulse(),
                metrics,
                webhook,
            };
            app.spawn("web", &failed, web.serve(listener, stop()));
        }

        let me = patiently(|| telegram.me()).await?;
        match &updates {
            Updates::Polling => patiently(|| telegram.delete_webhook()).await?,
            Updates::Webhook { url, secret } => {
                patiently(|| telegram.set_webhook(url, secret.expose_secret())).await?;
            }
        }
        // It has answered: the first poll need not end before the bot is well.
        intake.beat();
        info!("@{} is at work", me.username);

        let (closer, closing_work) = Closer::new();
        let services = Services {
            store: store.clone(),
            telegram: telegram.clone(),
            clock: clock.clone(),
            me: Arc::new(me),
            support_contact,
            stop_words,
            rules,
            closer,
            activity: activity.clone(),
            albums: Albums::default(),
        };
        let runner = Runner::new(services.clone(), arrived).with_updates_at_once(updates_at_once);
        app.spawn("runner", &failed, runner.run(stop()));
        let menus = command_menus::run(store.clone(), telegram.clone(), clock.clone(), stop());
        app.tasks.spawn(menus);
        let courier = Courier::new(
            store.clone(),
            telegram,
            clock.clone(),
            activity,
            &services.me,
            rules,
        );
        app.spawn("delivery", &failed, courier.run(stop()));
        if let Updates::Polling = updates {
            app.spawn("intake", &failed, intake.poll(stop()));
        }
        app.tasks
            .spawn(spreading::run(store.clone(), clock.clone(), stop()));
        app.tasks
            .spawn(reminders::run(store.clone(), clock.clone(), stop()));
        app.tasks
            .spawn(question_sheets::run(store.clone(), clock.clone(), stop()));
        app.tasks
            .spawn(mornings::run(store.clone(), clock.clone(), rules, stop()));
        app.tasks
            .spawn(was_it_held::run(store.clone(), clock.clone(), stop()));
        app.tasks
            .spawn(publishing::run(store.clone(), clock.clone(), stop()));
        app.tasks
            .spawn(escalation::run(store.clone(), clock.clone(), stop()));
        app.tasks
            .spawn(tidying::run(store.clone(), clock.clone(), stop()));
        app.tasks.spawn(closing_work.run(store, clock));
        let introduction = async move { introduce(&services).await };
        app.tasks
            .spawn(stop().run_until_cancelled_owned(introduction));
        app.tasks.close();
        Ok(app)
    }

    /// Runs a part of the bot; its failure, or its panic, is the bot's.
    fn spawn<E>(
        &self,
        part: &'static str,
        failed: &mpsc::UnboundedSender<anyhow::Error>,
        task: impl Future<Output = Result<(), E>> + Send + 'static,
    ) where
        E: Into<anyhow::Error> + Send + 'static,
    {
        let failed = failed.clone();
        let task = tokio::spawn(task);
        self.tasks.spawn(async move {
            let error = match task.await {
                Ok(Ok(())) => return,
                Ok(Err(error)) => error.into(),
                Err(panic) => anyhow::anyhow!("the {part} ended unexpectedly: {panic}"),
            };
            // Nobody waits for failures once the bot is stopping.
            let _ = failed.send(error);
        });
    }

    /// How many updates and notices are being handled at this moment.
    pub fn under_way(&self) -> usize {
        self.activity.count()
    }

    /// Waits until a part of the bot cannot go on.
    pub async fn failed(&mut self) -> anyhow::Error {
        match self.failures.recv().await {
            Some(error) => error,
            None => std::future::pending().await,
        }
    }

    /// Finishes what is under way, at most ten seconds long. What is not finished waits in the database.
    pub async fn stop(self) {
        self.stop.cancel();
        if tokio::time::timeout(LONGEST_STOP, self.tasks.wait())
            .await
            .is_err()
        {
            warn!(
                "Not everything could be finished in {} s; the rest waits in the database",
                LONGEST_STOP.as_secs()
            );
        }
        let closed = tokio::time::timeout(LONGEST_STOP, self.store.close());
        if closed.await.is_err() {
            warn!("The database was not closed in time; nothing is lost by that");
        }
    }
}

/// Calls Telegram until it answers, as after a power cut, when the network comes up later than we do.
async fn patiently<T, F>(call: impl Fn() -> F) -> Result<T, CallError>
where
    F: Future<Output = Result<T, CallError>>,
{
    const LONGEST_PAUSE: Duration = Duration::from_secs(30);
    let mut pause = Duration::from_secs(1);
    loop {
        match call().await {
            Ok(answer) => return Ok(answer),
            Err(error @ CallError::Refused { .. }) => return Err(error),
            Err(CallError::RetryAfter(wait)) => {
                warn!("Telegram asks to wait {} s", wait.as_secs());
                tokio::time::sleep(wait).await;
            }
            Err(error) => {
                warn!(%error, "Telegram does not answer; trying again in {} s", pause.as_secs());
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
        }
    }
}
