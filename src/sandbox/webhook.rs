//! Delivery by webhook: updates are posted one after another, each until it is taken.

use super::Emulator;
use std::time::Duration;

/// The webhook that the bot has set; an empty address means none. Not part of a snapshot: a bot
/// sets it at its start.
#[derive(Debug, Default)]
pub(super) struct Webhook {
    pub url: String,
    pub secret: String,
    pub max_connections: i64,
    /// Unix seconds and the reason.
    pub last_error: Option<(i64, String)>,
    /// Each change of the webhook gets a number; the delivery for an older one ends.
    pub generation: u64,
}

impl Webhook {
    /// Ends the delivery that is going on; gives the number of the next.
    pub fn next_generation(&mut self) -> u64 {
        self.generation += 1;
        self.generation
    }
}

const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// How long the bot may take for an answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Starts the delivery for the webhook as it is set now.
pub(super) fn start(emulator: &Emulator) {
    let generation = emulator.act(|world| world.webhook.next_generation());
    tokio::spawn(deliver(emulator.clone(), generation));
}

async fn deliver(emulator: Emulator, generation: u64) {
    let client = reqwest::Client::new();
    let mut pause = FIRST_PAUSE;
    loop {
        let news = emulator.news();
        let next = emulator.act(|world| {
            let webhook = &world.webhook;
            (webhook.generation == generation && !webhook.url.is_empty()).then(|| {
                (
                    webhook.url.clone(),
                    webhook.secret.clone(),
                    world.queue.front(),
                )
            })
        });
        let (url, secret, id, json) = match next {
            None => return,
            Some((_, _, None)) => {
                news.await;
                continue;
            }
            Some((url, secret, Some((id, json)))) => (url, secret, id, json),
        };
        let mut request = client
            .post(url)
            .timeout(PATIENCE)
            .header("content-type", "application/json")
            .body(json);
        if !secret.is_empty() {
            request = request.header("x-telegram-bot-api-secret-token", secret);
        }
        let refusal = match request.send().await {
            Ok(response) if response.status().is_success() => None,
            Ok(response) => Some(format!(
                "Wrong response from the webhook: {}",
                response.status()
            )),
            Err(error) if error.is_timeout() => Some("Read timeout expired".to_owned()),
            Err(_) => Some("Connection refused".to_owned()),
        };
        let Some(reason) = refusal else {
            pause = FIRST_PAUSE;
            emulator.act(|world| {
                if world.webhook.generation == generation {
                    world.queue.pop(id);
                    world.changed();
                }
            });
            continue;
        };
        emulator.act(|world| {
            let time = world.time;
            world.webhook.last_error = Some((time, reason));
        });
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}
