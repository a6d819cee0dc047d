//! The web page: one screen for each person, and buttons for the world around the emulator.
//!
//! The page itself is in `page/`; it polls `GET /sandbox/state` and acts by `POST /sandbox/…`, JSON
//! in and out. What is refused comes back as 400 with `{"error": "a sentence"}`.

mod view;

use super::{Emulator, Thing, files::picture};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Multipart, Path, Query, State, rejection::JsonRejection},
    http::{HeaderName, StatusCode, header},
    response::{IntoResponse, Json, Response},
    routing::{get, post},
};
use futures::future::BoxFuture;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::{sync::Arc, time::Duration};

/// How long `GET /sandbox/state` waits for a change.
const LONGEST_WAIT: Duration = Duration::from_secs(25);
/// How often it looks at what does not report changes: the bot's process, "typing…" and spinners.
const LOOK_EVERY: Duration = Duration::from_millis(500);
const LARGEST_UPLOAD: usize = 60 * 1024 * 1024;

/// What the page's buttons do to the world around the emulator. Errors are sentences for the person
/// at the page.
pub trait Controls: Send + Sync {
    fn status(&self) -> ControlStatus;

    /// To an RFC 3339 time, or ahead by "+1h" or "+1d".
    fn move_clock<'a>(&'a self, to: &'a str) -> BoxFuture<'a, Result<(), String>>;

    /// As if the machine had lost power: no goodbye.
    fn kill_bot(&self) -> BoxFuture<'_, Result<(), String>>;

    fn start_bot(&self) -> BoxFuture<'_, Result<(), String>>;

    fn restart_bot(&self) -> BoxFuture<'_, Result<(), String>> {
        Box::pin(async {
            self.kill_bot().await?;
            self.start_bot().await
        })
    }
}

/// The clock and the bot's process.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ControlStatus {
    /// RFC 3339 with the offset in which the page shows it.
    pub clock: String,
    /// "running", "stopped", "starting"; or "elsewhere" if it is nobody's to start and stop.
    pub bot: String,
    pub bot_restarts: u32,
    pub presets: Vec<ClockPreset>,
}

/// A time worth jumping to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClockPreset {
    pub label: String,
    /// RFC 3339.
    pub at: String,
}

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

macro_rules! script {
    ($name:literal) => {
        (
            concat!("/sandbox/", $name),
            SCRIPT,
            include_str!(concat!("page/", $name)),
        )
    };
}

/// The files of the page: path, content type, text.
const PARTS: &[(&str, &str, &str)] = &[
    ("/", HTML, include_str!("page/index.html")),
    ("/sandbox/page.css", CSS, include_str!("page/page.css")),
    script!("main.js"),
    script!("attach.js"),
    script!("bar.js"),
    script!("composer.js"),
    script!("desk.js"),
    script!("dialogs.js"),
    script!("dom.js"),
    script!("follow.js"),
    script!("log.js"),
    script!("media.js"),
    script!("memory.js"),
    script!("message.js"),
    script!("phone.js"),
    script!("server.js"),
    script!("time.js"),
    script!("toasts.js"),
    script!("world.js"),
];

#[derive(Clone)]
struct Desk {
    emulator: Emulator,
    controls: Arc<dyn Controls>,
}

pub(super) fn router(emulator: Emulator, controls: Arc<dyn Controls>) -> Router {
    let page = PARTS
        .iter()
        .fold(Router::new(), |router, &(path, kind, text)| {
            router.route(path, get(move || async move { part(kind, text) }))
        });
    page.route("/sandbox/state", get(state))
        .route("/sandbox/people", post(add_person))
        .route("/sandbox/groups", post(add_group))
        .route("/sandbox/act", post(act))
        .route("/sandbox/upload", post(upload))
        .route("/sandbox/file/{id}", get(file))
        .route("/sandbox/clock", post(clock))
        .route("/sandbox/bot", post(bot))
        .layer(DefaultBodyLimit::max(LARGEST_UPLOAD))
        .with_state(Desk { emulator, controls })
}

fn part(kind: &'static str, text: &'static str) -> impl IntoResponse {
    (
        [
            (header::CONTENT_TYPE, kind),
            (header::CACHE_CONTROL, "no-cache"),
        ],
        text,
    )
}

/// A sentence for the person at the page.
struct Refusal(String);

impl From<String> for Refusal {
    fn from(sentence: String) -> Self {
        Self(sentence)
    }
}

impl From<&str> for Refusal {
    fn from(sentence: &str) -> Self {
        Self(sentence.to_owned())
    }
}

impl From<JsonRejection> for Refusal {
    fn from(rejection: JsonRejection) -> Self {
        Self(rejection.body_text())
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (StatusCode::BAD_REQUEST, Json(json!({"error": self.0}))).into_response()
    }
}

type Answer = Result<Json<Value>, Refusal>;
type Body<T> = Result<Json<T>, JsonRejection>;

fn done() -> Answer {
    Ok(Json(json!({"ok": true})))
}

#[derive(Deserialize)]
struct After {
    after: Option<u64>,
}

/// Answers at once if something has changed since `after`, else as soon as something does. A number
/// from the future is one from an earlier run of the sandbox.
async fn state(State(desk): State<Desk>, Query(After { after }): Query<After>) -> Json<Value> {
    let surroundings = || {
        let status = desk.controls.status();
        (status.bot, status.bot_restarts, desk.emulator.passing())
    };
    let until = tokio::time::Instant::now() + LONGEST_WAIT;
    let before = surroundings();
    if let Some(seen) = after.filter(|seen| *seen <= desk.emulator.changes()) {
        while tokio::time::timeout(LOOK_EVERY, desk.emulator.changed_since(seen))
            .await
            .is_err()
        {
            if surroundings() != before || tokio::time::Instant::now() >= until {
                break;
            }
        }
    }
    Json(view::state(&desk.emulator, &desk.controls.status()))
}

#[derive(Deserialize)]
struct NewPerson {
    first_name: String,
    language_code: Option<String>,
}

async fn add_person(State(desk): State<Desk>, body: Body<NewPerson>) -> Answer {
    let Json(new) = body?;
    let name = new.first_name.trim();
    if name.is_empty() {
        return Err("A person needs a name.".into());
    }
    let language = new.language_code.filter(|code| !code.is_empty());
    Ok(Json(
        json!({"id": desk.emulator.person(name, language.as_deref())}),
    ))
}

#[derive(Deserialize)]
struct NewGroup {
    title: String,
    members: Vec<i64>,
}

async fn add_group(State(desk): State<Desk>, body: Body<NewGroup>) -> Answer {
    let Json(new) = body?;
    let title = new.title.trim();
    if title.is_empty() {
        return Err("A group needs a title.".into());
    }
    for &member in &new.members {
        known(&desk.emulator, member)?;
    }
    Ok(Json(
        json!({"id": desk.emulator.group(title, &new.members)}),
    ))
}

#[derive(Deserialize)]
struct ActRequest {
    person: i64,
    /// A group; the private chat with the bot if left out.
    chat: Option<i64>,
    #[serde(flatten)]
    act: Act,
}

#[derive(Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
enum Act {
    Say {
        text: String,
    },
    Tap {
        message_id: i64,
        data: String,
    },
    Edit {
        message_id: i64,
        text: String,
    },
    Location {
        latitude: f64,
        longitude: f64,
        /// In metres; 0, or left out, for a point picked on the map.
        #[serde(default)]
        accuracy: f64,
    },
    Contact {
        phone: String,
    },
    Sticker {
        emoji: String,
    },
    Voice {
        seconds: u32,
    },
    Block,
    Unblock,
    Clear,
    Start {
        payload: Option<String>,
    },
}

async fn act(State(desk): State<Desk>, body: Body<ActRequest>) -> Answer {
    let Json(ActRequest { person, chat, act }) = body?;
    let emulator = &desk.emulator;
    known(emulator, person)?;
    let chat = chat_of(emulator, person, chat)?;
    match act {
        Act::Say { text } if text.trim().is_empty() => {
            return Err("There is nothing to send.".into());
        }
        Act::Say { text } => {
            emulator.say_in_group(chat, person, &text);
        }
        Act::Tap { message_id, data } => {
            emulator.tap(person, chat, message_id, &data);
        }
        Act::Edit { .. } if chat != person => {
            return Err("The sandbox edits messages in private chats only.".into());
        }
        Act::Edit { message_id, text } => emulator.edit(person, message_id, &text),
        Act::Location {
            latitude,
            longitude,
            accuracy,
        } => {
            let place = Thing::Location {
                latitude,
                longitude,
                accuracy,
            };
            emulator.send_in_group(chat, person, place);
        }
        Act::Contact { phone } => {
            emulator.send_in_group(chat, person, Thing::Contact { phone });
        }
        Act::Sticker { emoji } => {
            emulator.send_in_group(chat, person, Thing::Sticker { emoji });
        }
        Act::Voice { seconds } => {
            emulator.send_in_group(chat, person, Thing::Voice { seconds });
        }
        Act::Block => emulator.block(person),
        Act::Unblock => emulator.unblock(person),
        Act::Clear => emulator.clear_chat(person),
        Act::Start { payload } => {
            let payload = payload.unwrap_or_default();
            emulator.say(person, format!("/start {payload}").trim_end());
        }
    }
    done()
}

fn known(emulator: &Emulator, person: i64) -> Result<(), Refusal> {
    if emulator.act(|world| world.people.contains_key(&person)) {
        Ok(())
    } else {
        Err(format!("Nobody here has the id {person}.").into())
    }
}

/// The chat in which the person acts: a group, or the private chat if none is named.
fn chat_of(emulator: &Emulator, person: i64, chat: Option<i64>) -> Result<i64, Refusal> {
    let chat = chat.unwrap_or(person);
    let is_member = || {
        emulator.act(|world| {
            let chat = world.chats.get(&chat);
            chat.is_some_and(|chat| chat.members.contains(&person))
        })
    };
    if chat == person || is_member() {
        Ok(chat)
    } else {
        Err("This person is not in that chat.".into())
    }
}

#[derive(Deserialize)]
struct UploadQuery {
    person: i64,
    /// A group; the private chat with the bot if left out.
    chat: Option<i64>,
    kind: String,
    #[serde(default)]
    caption: String,
}

/// Several pictures make an album; several documents are sent one after another.
async fn upload(
    State(desk): State<Desk>,
    Query(query): Query<UploadQuery>,
    mut form: Multipart,
) -> Answer {
    known(&desk.emulator, query.person)?;
    let chat = chat_of(&desk.emulator, query.person, query.chat)?;
    let broken = |_| Refusal::from("The upload broke off.");
    let mut files = Vec::new();
    while let Some(part) = form.next_field().await.map_err(broken)? {
        let name = part.file_name().unwrap_or("file").to_owned();
        let mime = part.content_type().unwrap_or_default().to_owned();
        files.push((name, mime, part.bytes().await.map_err(broken)?.to_vec()));
    }
    if files.is_empty() {
        return Err("There is no file in the upload.".into());
    }
    let caption = query.caption;
    match query.kind.as_str() {
        "photo" => {
            if let Some((name, ..)) = files.iter().find(|(_, _, bytes)| picture(bytes).is_none()) {
                return Err(format!("{name} is not a picture. Send it as a document.").into());
            }
            let mut photos: Vec<_> = files.into_iter().map(|(_, _, bytes)| bytes).collect();
            let thing = match photos.pop() {
                Some(bytes) if photos.is_empty() => Thing::Photo { bytes, caption },
                last => {
                    photos.extend(last);
                    Thing::Album { photos, caption }
                }
            };
            desk.emulator.send_in_group(chat, query.person, thing);
        }
        "document" => {
            for (name, mime, bytes) in files {
                let caption = caption.clone();
                let document = Thing::Document {
                    name,
                    mime,
                    bytes,
                    caption,
                };
                desk.emulator.send_in_group(chat, query.person, document);
            }
        }
        other => {
            return Err(
                format!("Files are sent as a photo or as a document, not as {other}.").into(),
            );
        }
    }
    done()
}

/// A stored file. Only pictures are shown; anything else is saved, so that nothing runs in the
/// page's name.
async fn file(State(desk): State<Desk>, Path(id): Path<u64>) -> Response {
    let Some(file) = desk.emulator.act(|world| world.files.get(id).cloned()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let disposition = if file.name.is_empty() && file.mime.starts_with("image/") {
        "inline".to_owned()
    } else {
        format!(
            "attachment; filename*=UTF-8''{}",
            percent_encoded(&file.name)
        )
    };
    let headers = [
        (header::CONTENT_TYPE, file.mime),
        (header::CONTENT_DISPOSITION, disposition),
        (
            HeaderName::from_static("x-content-type-options"),
            "nosniff".to_owned(),
        ),
    ];
    (headers, file.bytes).into_response()
}

fn percent_encoded(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    name.bytes()
        .map(|byte| {
            if plain(byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

#[derive(Deserialize)]
struct ClockRequest {
    to: String,
}

async fn clock(State(desk): State<Desk>, body: Body<ClockRequest>) -> Answer {
    let Json(request) = body?;
    desk.controls.move_clock(&request.to).await?;
    desk.emulator.touch();
    done()
}

#[derive(Deserialize)]
struct BotRequest {
    act: BotAct,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum BotAct {
    Kill,
    Start,
    Restart,
}

async fn bot(State(desk): State<Desk>, body: Body<BotRequest>) -> Answer {
    let Json(request) = body?;
    match request.act {
        BotAct::Kill => desk.controls.kill_bot().await?,
        BotAct::Start => desk.controls.start_bot().await?,
        BotAct::Restart => desk.controls.restart_bot().await?,
    }
    desk.emulator.touch();
    done()
}
