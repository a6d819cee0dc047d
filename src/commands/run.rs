//! `kezdesu run`: the bot on Telegram.

use std::{
    fs::{File, TryLockError},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};
use metrics_exporter_prometheus::PrometheusBuilder;
use secrecy::{ExposeSecret as _, SecretString};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tracing::{info, warn};

use super::{listen, start_log};
use crate::{
    app::{App, Setup, UPDATES_AT_ONCE_OF_ONE, Updates, WebSetup},
    clock::Clock,
    config::{RunArgs, StopWordsMode},
    domain::{
        calendar::Quarter, checks::StopWords, obligation::DutyRules,
        quarterly_meeting::CountingRule,
    },
    store::{OpenError, Store, StoreError},
    telegram::Telegram,
};

/// What the process prints on its standard output once it listens; the sandbox reads the address behind it.
pub(super) const LISTENING: &str = "Listening at http://";

pub async fn run(args: RunArgs) -> anyhow::Result<()> {
    start_log(args.log.log_format);
    let told_to_stop = told_to_stop();
    let token = given_token(args.telegram.token)?;
    if let Some(url) = &args.webhook_url
        && url.scheme() != "https"
        && args.telegram.api_url.host_str() == Some("api.telegram.org")
    {
        bail!(
            "Telegram sends updates to https addresses only: --webhook-url must begin with https://."
        );
    }
    if let Some(url) = &args.webhook_url {
        check_webhook_path(url.path())?;
    }
    let _lock = lock(&args.database.database)?;
    let store = Store::open(&args.database.database).await?;
    let web = match args.listen {
        Some(address) => {
            let listener = listen(address, "--listen").await?;
            let metrics = PrometheusBuilder::new()
                .install_recorder()
                .context("gather metrics")?;
            println!("{LISTENING}{} (/health, /metrics)", listener.local_addr()?);
            Some(WebSetup {
                listener,
                metrics: Some(metrics),
            })
        }
        None => None,
    };
    let telegram = Telegram::new(token, args.telegram.api_url, args.messages_per_second)?;
    let clock = Clock::system();
    let parent_is_gone = follow_sandbox(args.sandbox_clock, clock.clone()).await;
    let end = async {
        tokio::select! {
            () = told_to_stop => {}
            () = parent_is_gone => {}
        }
    };
    tokio::pin!(end);
    let updates = match args.webhook_url {
        Some(url) => Updates::Webhook {
            url,
            secret: webhook_secret(args.webhook_secret)?,
        },
        None => Updates::Polling,
    };
    let support_contact = args.support_contact.map(Into::into);
    let stop_words = match args.stop_words {
        StopWordsMode::Hold => StopWords::Hold,
        StopWordsMode::DryRun => StopWords::DryRun,
    };
    let counting = CountingRule {
        acting_counts: args.acting_head_counts,
        off_schedule_counts: args.off_schedule_counts,
    };
    let tracked_since = match args.tracked_since {
        Some(quarter) => quarter,
        None => begin_tracking(&store, &clock)
            .await
            .map_err(|error| OpenError::of(error, &args.database.database))?,
    };
    let rules = DutyRules {
        counting,
        tracked_since,
        off_schedule_within: args.tension_target_days,
    };
    let setup = Setup {
        store,
        telegram,
        clock,
        support_contact,
        stop_words,
        rules,
        updates_at_once: UPDATES_AT_ONCE_OF_ONE,
        updates,
        web,
    };
    let started = tokio::select! {
        started = App::start(setup) => started,
        () = &mut end => return Ok(()),
    };
    let mut app = match started {
        Ok(app) => app,
        Err(error) if error.is_wrong_token() => bail!(wrong_token()),
        Err(error) => bail!(error),
    };
    let failure = tokio::select! {
        failure = app.failed() => Some(failure),
        () = end => None,
    };
    info!("Stopping; what is under way is finished first");
    app.stop().await;
    match failure.map(anyhow::Error::downcast::<StoreError>) {
        None => Ok(()),
        Some(Ok(error)) => bail!(OpenError::of(error, &args.database.database)),
        Some(Err(other)) => Err(other),
    }
}

pub(super) fn given_token(token: Option<SecretString>) -> anyhow::Result<SecretString> {
    token.filter(|token| !token.expose_secret().is_empty()).context(
        "There is no bot token. Set TELOXIDE_TOKEN to the one that @BotFather gave you, or try everything without \
         Telegram: kezdesu sandbox",
    )
}

pub(super) fn wrong_token() -> &'static str {
    "Telegram does not know this token. Copy it from @BotFather once more and set TELOXIDE_TOKEN, or try everything \
     without Telegram: kezdesu sandbox"
}

/// One process at a time works with a database; another one would answer the same people twice.
fn lock(database: &Path) -> anyhow::Result<File> {
    let mut path = PathBuf::from(database).into_os_string();
    path.push(".lock");
    let file = File::create(&path).with_context(|| {
        format!(
            "{} cannot be written. Check that this user may write its folder, or choose another database with \
             --database.",
            Path::new(&path).display()
        )
    })?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => bail!(
            "Another kezdesu is at work with {}. Stop it, or choose another database with --database.",
            database.display()
        ),
        Err(TryLockError::Error(error)) => {
            warn!(%error, "This file system has no locks: see to it that only one kezdesu works with the database");
            Ok(file)
        }
    }
}

/// The path is a route of ours: plain, and none that is taken.
fn check_webhook_path(path: &str) -> anyhow::Result<()> {
    let is_plain =
        |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '/' | '_' | '-' | '.');
    if path.len() < 2
        || !path.starts_with('/')
        || !path.chars().all(is_plain)
        || matches!(path, "/health" | "/metrics")
    {
        bail!(
            "--webhook-url needs a path of its own after the host, of letters, digits, / _ - and ., such as \
             https://example.kz/telegram."
        );
    }
    Ok(())
}

fn webhook_secret(given: Option<SecretString>) -> anyhow::Result<SecretString> {
    let Some(given) = given else {
        let mut random = [0_u8; 32];
        getrandom::fill(&mut random)
            .map_err(|error| anyhow::anyhow!("no randomness for a secret: {error}"))?;
        return Ok(SecretString::from(
            random.map(|byte| format!("{byte:02x}")).concat(),
        ));
    };
    let secret = given.expose_secret();
    let is_allowed = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '-');
    if !(1..=256).contains(&secret.len()) || !secret.chars().all(is_allowed) {
        bail!("The webhook's secret must be 1 to 256 signs of A-Z, a-z, 0-9, _ and -.");
    }
    Ok(given)
}

/// Follows the sandbox's clock, whose offsets in milliseconds come as lines. The future ends when the sandbox is gone;
/// without a sandbox it never ends.
async fn follow_sandbox(is_wanted: bool, clock: Clock) -> impl Future<Output = ()> {
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    let mut next = async move || {
        let line = lines.next_line().await.ok()??;
        line.trim().parse().ok().map(chrono::Duration::milliseconds)
    };
    if is_wanted && let Some(ahead) = next().await {
        clock.set_ahead(ahead);
    }
    async move {
        if !is_wanted {
            return std::future::pending().await;
        }
        while let Some(ahead) = next().await {
            clock.set_ahead(ahead);
        }
    }
}

/// Listens for Ctrl-C and SIGTERM from now on; the future ends when one comes.
pub(super) fn told_to_stop() -> impl Future<Output = ()> {
    #[cfg(unix)]
    let terminated = {
        let signal = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate());
        async move {
            match signal {
                Ok(mut signal) => {
                    signal.recv().await;
                }
                Err(_) => std::future::pending().await,
            }
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    async move {
        tokio::select! {
            () = terminated => {}
            interrupted = tokio::signal::ctrl_c() => if interrupted.is_err() {
                std::future::pending::<()>().await;
            },
        }
    }
}

/// The quarter since which this installation tracks: the one of its first run.
async fn begin_tracking(store: &Store, clock: &Clock) -> Result<Quarter, StoreError> {
    let mut tx = store.begin().await?;
    let quarter = tx.begin_tracking(clock.today()).await?;
    tx.commit().await?;
    Ok(quarter)
}
