//! One call of the Bot API over HTTP, and what may come of it.
//!
//! The address of a call holds the token, and errors of the HTTP library print the address: it is taken out of every
//! error before anybody sees it.

use std::time::Duration;

use reqwest::{Client, RequestBuilder, Url, multipart::Form};
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use teloxide::requests::Payload;

const CALL_TIMEOUT: Duration = Duration::from_secs(15);
const UPLOAD_TIMEOUT: Duration = Duration::from_secs(60);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Why a call did not do what it should.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    #[error("Telegram asks to wait {} s", .0.as_secs())]
    RetryAfter(Duration),
    /// Repeating the same call cannot help.
    #[error("Telegram refuses ({code}): {description}")]
    Refused { code: u16, description: String },
    /// The request certainly did not arrive.
    #[error("Telegram cannot be reached: {0}")]
    NotConnected(String),
    /// The server answered that it did nothing.
    #[error("Telegram has trouble: {0}")]
    ServerTrouble(String),
    /// The request may have arrived; no answer came.
    #[error("no answer from Telegram: {0}")]
    NoAnswer(String),
}

impl CallError {
    /// Another program asks for this bot's updates, or a webhook does.
    pub fn is_conflict(&self) -> bool {
        matches!(self, Self::Refused { code: 409, .. })
    }

    /// The token is wrong or was revoked.
    pub fn is_wrong_token(&self) -> bool {
        // An address with a malformed token is not found at all.
        matches!(
            self,
            Self::Refused {
                code: 401 | 404,
                ..
            }
        )
    }

    /// The person blocked the bot, deleted their account, or never wrote.
    pub fn is_unreachable(&self) -> bool {
        matches!(self, Self::Refused { code: 403, .. }) || self.says("chat not found")
    }

    /// The message shows that very screen already.
    pub(super) fn is_unmodified(&self) -> bool {
        self.says("message is not modified")
    }

    /// The message is gone, too old, or not the bot's.
    pub(super) fn cannot_be_edited(&self) -> bool {
        [
            "message to edit not found",
            "message can't be edited",
            // A file with words below it.
            "there is no text in the message to edit",
            "MESSAGE_ID_INVALID",
        ]
        .iter()
        .any(|reason| self.says(reason))
    }

    fn says(&self, reason: &str) -> bool {
        matches!(self, Self::Refused { code: 400, description } if description.contains(reason))
    }
}

/// All that is needed of a message that was sent.
#[derive(Debug, Deserialize)]
pub(super) struct SentMessage {
    pub message_id: i32,
}

#[derive(Debug)]
pub(super) struct Caller {
    http: Client,
    api_url: Url,
    token: SecretString,
}

#[derive(Deserialize)]
struct Answer<R> {
    ok: bool,
    result: Option<R>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
}

impl Caller {
    pub fn new(token: SecretString, api_url: Url) -> Result<Self, CallError> {
        let http = Client::builder()
            .connect_timeout(CONNECT_TIMEOUT)
            // An address holds the token: it is sent nowhere else.
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .tcp_nodelay(true)
            .pool_idle_timeout(Duration::from_secs(60))
            .build()
            .map_err(|error| CallError::NotConnected(describe(error)))?;
        Ok(Self {
            http,
            api_url,
            token,
        })
    }

    pub async fn call<P, R>(&self, payload: &P) -> Result<R, CallError>
    where
        P: Payload + Serialize + Sync,
        R: DeserializeOwned,
    {
        self.call_within(payload, CALL_TIMEOUT).await
    }

    pub async fn call_within<P, R>(&self, payload: &P, at_most: Duration) -> Result<R, CallError>
    where
        P: Payload + Serialize + Sync,
        R: DeserializeOwned,
    {
        let request = self
            .http
            .post(self.address(P::NAME))
            .timeout(at_most)
            .json(payload);
        Self::send(request).await
    }

    /// A call that carries a file.
    pub async fn upload<R: DeserializeOwned>(
        &self,
        method: &str,
        form: Form,
    ) -> Result<R, CallError> {
        Self::send(
            self.http
                .post(self.address(method))
                .timeout(UPLOAD_TIMEOUT)
                .multipart(form),
        )
        .await
    }

    async fn send<R: DeserializeOwned>(request: RequestBuilder) -> Result<R, CallError> {
        let sent = request.send().await;
        let response = sent.map_err(|error| {
            let connected = !error.is_connect();
            let why = describe(error);
            if connected {
                CallError::NoAnswer(why)
            } else {
                CallError::NotConnected(why)
            }
        })?;
        let status = response.status();
        let body = response
            .bytes()
            .await
            .map_err(|error| CallError::NoAnswer(describe(error)))?;
        let answer: Answer<R> = match serde_json::from_slice(&body) {
            Ok(answer) => answer,
            Err(_) if status.is_server_error() => {
                return Err(CallError::ServerTrouble(format!(
                    "HTTP {}",
                    status.as_u16()
                )));
            }
            Err(_) => {
                return Err(CallError::NoAnswer(format!(
                    "HTTP {} with something that is no answer of the Bot API",
                    status.as_u16()
                )));
            }
        };
        answer.into_result(status.as_u16())
    }

    fn address(&self, method: &str) -> Url {
        let mut address = self.api_url.clone();
        if let Ok(mut path) = address.path_segments_mut() {
            path.pop_if_empty()
                .push(&format!("bot{}", self.token.expose_secret()))
                .push(method);
        }
        address
    }
}

impl<R> Answer<R> {
    fn into_result(self, status: u16) -> Result<R, CallError> {
        if let (true, Some(result)) = (self.ok, self.result) {
            return Ok(result);
        }
        if let Some(Parameters {
            retry_after: Some(seconds),
        }) = self.parameters
        {
            return Err(CallError::RetryAfter(Duration::from_secs(seconds)));
        }
        let code = self.error_code.unwrap_or(status);
        let description = self.description.unwrap_or_default();
        if code >= 500 {
            return Err(CallError::ServerTrouble(format!("{code} {description}")));
        }
        Err(CallError::Refused { code, description })
    }
}

/// The error and its causes in one line, without the address that holds the token.
fn describe(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut line = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(deeper) = cause {
        line = format!("{line}: {deeper}");
        cause = deeper.source();
    }
    line
}

#[cfg(test)]
mod tests {
    use teloxide::payloads::GetMe;

    use super::*;

    const TOKEN: &str = "1234567890:SECRETSECRETSECRET";

    fn caller(api_url: &str) -> Caller {
        Caller::new(SecretString::from(TOKEN), api_url.parse().unwrap()).unwrap()
    }

    #[tokio::test]
    async fn the_token_is_in_no_error_and_no_debug_output() {
        let nobody_listens = caller("http://127.0.0.1:9/");
        let error = nobody_listens
            .call::<_, bool>(&GetMe::new())
            .await
            .unwrap_err();
        assert!(matches!(error, CallError::NotConnected(_)), "{error:?}");
        for shown in [
            format!("{error}"),
            format!("{error:?}"),
            format!("{nobody_listens:?}"),
        ] {
            assert!(!shown.contains("SECRET"), "{shown}");
        }
    }

    #[test]
    fn an_address_may_have_a_path_of_its_own() {
        for api_url in ["http://localhost:8081", "http://localhost:8081/"] {
            assert_eq!(
                caller(api_url).address("GetMe").as_str(),
                format!("http://localhost:8081/bot{TOKEN}/GetMe")
            );
        }
        assert!(
            caller("http://proxy/telegram/")
                .address("GetMe")
                .path()
                .starts_with("/telegram/bot")
        );
    }

    #[test]
    fn each_answer_of_telegram_is_named() {
        let read = |body: &str| {
            serde_json::from_str::<Answer<bool>>(body)
                .unwrap()
                .into_result(200)
        };
        assert!(read(r#"{"ok":true,"result":true}"#).unwrap());
        let wait = r#"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":7}}"#;
        assert!(matches!(read(wait), Err(CallError::RetryAfter(wait)) if wait.as_secs() == 7));
        let error = |code: u16, description: &str| {
            let body =
                format!(r#"{{"ok":false,"error_code":{code},"description":"{description}"}}"#);
            read(&body).unwrap_err()
        };
        assert!(error(403, "Forbidden: bot was blocked by the user").is_unreachable());
        assert!(error(400, "Bad Request: chat not found").is_unreachable());
        assert!(error(400, "Bad Request: message is not modified: specified new").is_unmodified());
        assert!(error(400, "Bad Request: message to edit not found").cannot_be_edited());
        assert!(error(409, "Conflict: terminated by other getUpdates request").is_conflict());
        assert!(error(401, "Unauthorized").is_wrong_token());
        assert!(matches!(
            error(502, "Bad Gateway"),
            CallError::ServerTrouble(_)
        ));
    }
}
