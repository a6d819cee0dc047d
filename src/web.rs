//! What is served over HTTP: health, metrics, and the webhook where updates come that way.

use std::{sync::Arc, time::Duration};

use axum::{
    Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::IntoResponse,
    routing::{get, post},
};
use chrono::{DateTime, Utc};
use metrics_exporter_prometheus::PrometheusHandle;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Serialize;
use subtle::ConstantTimeEq as _;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tracing::{error, warn};

use crate::{
    bot::intake::{Intake, Pulse},
    clock::Clock,
    store::{Store, Vitals},
};

/// A poll lasts half a minute; one that has not ended after this has died.
const OLDEST_POLL: Duration = Duration::from_secs(90);

/// An update that waits longer than this is stuck.
const OLDEST_UPDATE: chrono::Duration = chrono::Duration::minutes(5);

/// A notice that is later than this is stuck; a broadcast to a hundred thousand takes most of it.
const LATEST_NOTICE: chrono::Duration = chrono::Duration::hours(2);

/// The header in which Telegram repeats the webhook's secret.
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";

/// Telegram's updates are far smaller.
const LARGEST_UPDATE: usize = 4 * 1024 * 1024;

/// The HTTP side of a running bot.
#[derive(Clone)]
pub struct Web {
    pub store: Store,
    pub clock: Clock,
    pub pulse: Pulse,
    pub metrics: Option<PrometheusHandle>,
    pub webhook: Option<Webhook>,
}

/// Where Telegram sends updates, and how it proves itself.
#[derive(Clone, Debug)]
pub struct Webhook {
    pub path: String,
    pub secret: SecretString,
    pub intake: Intake,
}

impl Web {
    /// Serves until `stop`.
    ///
    /// # Errors
    ///
    /// Where the listener fails.
    pub async fn serve(
        self,
        listener: TcpListener,
        stop: CancellationToken,
    ) -> std::io::Result<()> {
        let mut router = Router::new()
            .route("/health", get(health))
            .route("/metrics", get(render_metrics))
            .with_state(Arc::new(self.clone()));
        if let Some(webhook) = self.webhook {
            let receive = post(receive_update).with_state(Arc::new(webhook.clone()));
            let receive = receive.layer(axum::extract::DefaultBodyLimit::max(LARGEST_UPDATE));
            router = router.route(&webhook.path, receive);
        }
        axum::serve(listener, router)
            .with_graceful_shutdown(stop.cancelled_owned())
            .await
    }
}

/// How the bot is, for a monitor.
#[derive(Debug, Serialize)]
struct Health {
    is_well: bool,
    database_is_writable: bool,
    /// None with a webhook, and before Telegram's first answer.
    last_poll_seconds_ago: Option<u64>,
    oldest_inbox_row_seconds: Option<i64>,
    /// How late the most overdue notice is.
    oldest_outbox_row_seconds: Option<i64>,
    /// What is wrong, in words.
    problems: Vec<&'static str>,
    /// What the operator is still to do, while the bot is well.
    warnings: Vec<&'static str>,
}

const NO_COORDINATOR: &str = "no coordinator yet: run `kezdesu invite --role coordinator`";

async fn health(State(web): State<Arc<Web>>) -> impl IntoResponse {
    let health = web.examine().await;
    let status = if health.is_well {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    (status, Json(health))
}

impl Web {
    async fn examine(&self) -> Health {
        let now = self.clock.now();
        let (vitals, is_readable) = match self.store.vitals(now).await {
            Ok(vitals) => (vitals, true),
            Err(error) => {
                error!(%error, "The database cannot be read");
                let nothing = Vitals {
                    writable: false,
                    oldest_open_update: None,
                    next_notice_due: None,
                };
                (nothing, false)
            }
        };
        let age = |since: Option<DateTime<Utc>>| since.map(|since| now - since);
        let oldest_update = age(vitals.oldest_open_update);
        let latest_notice =
            age(vitals.next_notice_due).filter(|late| *late > chrono::Duration::zero());
        let is_polling = self.webhook.is_none();
        let last_poll = self.pulse.age().filter(|_| is_polling);
        let findings = [
            (!is_readable, "the database cannot be read"),
            (!vitals.writable, "the database cannot be written"),
            (
                is_polling && last_poll.is_none(),
                "Telegram has not answered yet",
            ),
            (
                last_poll.is_some_and(|age| age > OLDEST_POLL),
                "Telegram has not answered for long",
            ),
            (
                oldest_update.is_some_and(|age| age > OLDEST_UPDATE),
                "an update has been waiting for long",
            ),
            (
                latest_notice.is_some_and(|late| late > LATEST_NOTICE),
                "a notice is very late",
            ),
        ];
        let problems: Vec<_> = findings
            .into_iter()
            .filter(|(is_so, _)| *is_so)
            .map(|(_, what)| what)
            .collect();
        Health {
            is_well: problems.is_empty(),
            database_is_writable: vitals.writable,
            last_poll_seconds_ago: last_poll.map(|age| age.as_secs()),
            oldest_inbox_row_seconds: oldest_update.map(|age| age.num_seconds()),
            oldest_outbox_row_seconds: latest_notice.map(|late| late.num_seconds()),
            problems,
            warnings: self.warnings(now).await,
        }
    }

    async fn warnings(&self, now: DateTime<Utc>) -> Vec<&'static str> {
        match self.store.coordinators(now).await {
            Ok(coordinators) if coordinators.is_empty() => vec![NO_COORDINATOR],
            // That the database cannot be read is among the problems.
            Ok(_) | Err(_) => Vec::new(),
        }
    }
}

async fn render_metrics(State(web): State<Arc<Web>>) -> impl IntoResponse {
    let Some(handle) = &web.metrics else {
        return (StatusCode::NOT_FOUND, "No metrics are gathered here.\n").into_response();
    };
    let health = web.examine().await;
    let seconds = |age: Option<i64>| age.unwrap_or(0) as f64;
    metrics::gauge!("kezdesu_well").set(if health.is_well { 1.0 } else { 0.0 });
    metrics::gauge!("kezdesu_oldest_inbox_row_seconds")
        .set(seconds(health.oldest_inbox_row_seconds));
    metrics::gauge!("kezdesu_oldest_outbox_row_seconds")
        .set(seconds(health.oldest_outbox_row_seconds));
    handle.run_upkeep();
    (
        [(header::CONTENT_TYPE, "text/plain; version=0.0.4")],
        handle.render(),
    )
        .into_response()
}

/// An update, sent by Telegram. It answers 200 once the update is on the disk: only then Telegram forgets it.
async fn receive_update(
    State(webhook): State<Arc<Webhook>>,
    headers: HeaderMap,
    body: String,
) -> StatusCode {
    let given = headers
        .get(SECRET_HEADER)
        .map_or(&b""[..], |value| value.as_bytes());
    let expected = webhook.secret.expose_secret().as_bytes();
    if !bool::from(given.ct_eq(expected)) {
        warn!("A request without the webhook's secret was turned away");
        return StatusCode::UNAUTHORIZED;
    }
    webhook.intake.beat();
    match webhook.intake.receive(&[&body]).await {
        Ok(()) => StatusCode::OK,
        Err(error) => {
            error!(%error, "An update cannot be written; Telegram will send it again");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}
