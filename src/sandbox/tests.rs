//! The emulator as a bot sees it: over HTTP.

mod corpus;
mod faults;
mod messages;
mod page;
mod people;
mod strictness;
mod updates;

use super::*;
use serde_json::json;
use std::sync::atomic::{AtomicI64, Ordering};

const TOKEN: &str = "1234567890:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

fn profile() -> BotProfile {
    BotProfile {
        id: 1_234_567_890,
        token: TOKEN.to_owned(),
        username: "sandbox_bot".to_owned(),
        first_name: "Sandbox".to_owned(),
    }
}

/// An emulator that listens, a bot that calls it, and Aigul who has written to the bot.
struct Stage {
    emulator: Emulator,
    clock: Arc<AtomicI64>,
    client: reqwest::Client,
    base: String,
    aigul: i64,
}

impl Stage {
    async fn set() -> Self {
        let clock = Arc::new(AtomicI64::new(1_800_000_000));
        let hands = clock.clone();
        let emulator = Emulator::new(profile(), Arc::new(move || hands.load(Ordering::Relaxed)));
        let aigul = emulator.person("Aigul", Some("kk"));
        emulator.say(aigul, "/start");
        let base = serve(emulator.bot_api()).await;
        Self {
            emulator,
            clock,
            client: reqwest::Client::new(),
            base,
            aigul,
        }
    }

    fn url(&self, method: &str) -> String {
        format!("{}/bot{TOKEN}/{method}", self.base)
    }

    async fn raw(&self, method: &str, body: Value) -> Value {
        let response = self
            .client
            .post(self.url(method))
            .json(&body)
            .send()
            .await
            .unwrap();
        let status = response.status().as_u16();
        let answer: Value = response.json().await.unwrap();
        assert_eq!(
            answer["error_code"].as_u64().unwrap_or(200),
            u64::from(status)
        );
        answer
    }

    /// A call that is to succeed; gives its result.
    async fn call(&self, method: &str, body: Value) -> Value {
        let answer = self.raw(method, body).await;
        assert_eq!(answer["ok"], true, "{method}: {answer}");
        answer["result"].clone()
    }

    /// A call that is to fail; gives the description.
    async fn refusal(&self, method: &str, body: Value) -> String {
        let answer = self.raw(method, body).await;
        assert_eq!(answer["ok"], false, "{method}: {answer}");
        answer["description"].as_str().unwrap().to_owned()
    }

    async fn send(&self, body: Value) -> Value {
        let mut message = json!({"chat_id": self.aigul, "text": "Сәлем"});
        message
            .as_object_mut()
            .unwrap()
            .extend(body.as_object().unwrap().clone());
        self.call("sendMessage", message).await
    }

    async fn updates(&self, body: Value) -> Vec<Value> {
        self.call("getUpdates", body)
            .await
            .as_array()
            .unwrap()
            .clone()
    }
}

async fn serve(router: axum::Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, router).await.unwrap() });
    base
}

/// The smallest PNG that has a width and a height.
fn png() -> Vec<u8> {
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0\x08\x02\0\0\0".to_vec()
}
