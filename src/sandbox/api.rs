//! The Bot API's door: checks the token, reads parameters, finds the method, answers as Telegram
//! does.
//!
//! To add a method, write a function in the file of its group below and add a line to [`METHODS`].

mod chats;
mod edits;
mod files;
mod markup;
mod messages;
mod params;
mod profile;
mod queries;
mod text;
mod updates;

use super::{Call, Emulator, faults::FaultKind, state::World, webhook};
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, Path, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use params::Params;
use serde_json::{Value, json};
use std::time::Instant;

/// Telegram takes files up to 50 MB from a bot; the rest is for the other fields.
const LARGEST_BODY: usize = 51 * 1024 * 1024;

/// A refusal, as the Bot API words it.
#[derive(Debug, thiserror::Error)]
#[error("{status}: {description}")]
pub(super) struct ApiError {
    pub status: u16,
    pub description: String,
    /// In seconds.
    pub retry_after: Option<u64>,
}

impl ApiError {
    fn new(status: u16, description: impl Into<String>) -> Self {
        Self {
            status,
            description: description.into(),
            retry_after: None,
        }
    }

    /// 400; Telegram puts "Bad Request: " before the reason.
    fn bad(reason: impl std::fmt::Display) -> Self {
        Self::new(400, format!("Bad Request: {reason}"))
    }

    /// 403; Telegram puts "Forbidden: " before the reason.
    fn forbidden(reason: &str) -> Self {
        Self::new(403, format!("Forbidden: {reason}"))
    }

    /// 409; Telegram puts "Conflict: " before the reason.
    fn conflict(reason: &str) -> Self {
        Self::new(409, format!("Conflict: {reason}"))
    }

    pub fn too_many(retry_after: u64) -> Self {
        Self {
            status: 429,
            description: format!("Too Many Requests: retry after {retry_after}"),
            retry_after: Some(retry_after),
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut body =
            json!({"ok": false, "error_code": self.status, "description": self.description});
        if let Some(seconds) = self.retry_after {
            body["parameters"] = json!({"retry_after": seconds});
        }
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        json_response(status, body.to_string())
    }
}

/// What a method gives: the `result`, or a refusal.
type Answer = Result<Value, ApiError>;
type Method = fn(&mut World, &mut Params) -> Answer;

/// All methods but `getUpdates`, which waits and is therefore called apart.
const METHODS: &[(&str, Method)] = &[
    ("sendMessage", messages::send_message),
    ("editMessageText", edits::edit_text),
    ("answerCallbackQuery", queries::answer_callback_query),
    ("sendPhoto", messages::send_photo),
    ("sendDocument", messages::send_document),
    ("sendMediaGroup", messages::send_media_group),
    ("sendLocation", messages::send_location),
    ("sendVenue", messages::send_venue),
    ("sendChatAction", chats::send_chat_action),
    ("copyMessage", messages::copy_message),
    ("forwardMessage", messages::forward_message),
    ("editMessageCaption", edits::edit_caption),
    ("editMessageMedia", edits::edit_media),
    ("editMessageReplyMarkup", edits::edit_reply_markup),
    ("deleteMessage", edits::delete_message),
    ("deleteMessages", edits::delete_messages),
    ("answerInlineQuery", queries::answer_inline_query),
    ("getFile", files::get_file),
    ("getChat", chats::get_chat),
    ("getChatMember", chats::get_chat_member),
    ("pinChatMessage", chats::pin_chat_message),
    ("unpinChatMessage", chats::unpin_chat_message),
    ("setMessageReaction", chats::set_message_reaction),
    ("setWebhook", updates::set_webhook),
    ("deleteWebhook", updates::delete_webhook),
    ("getWebhookInfo", updates::get_webhook_info),
    ("getMe", profile::get_me),
    ("logOut", profile::always_true),
    ("close", profile::always_true),
    ("setMyCommands", profile::set_my_commands),
    ("getMyCommands", profile::get_my_commands),
    ("deleteMyCommands", profile::delete_my_commands),
    ("setMyName", profile::set_my_name),
    ("getMyName", profile::get_my_name),
    ("setMyDescription", profile::set_my_description),
    ("getMyDescription", profile::get_my_description),
    ("setMyShortDescription", profile::set_my_short_description),
    ("getMyShortDescription", profile::get_my_short_description),
    ("setChatMenuButton", profile::set_chat_menu_button),
    ("getChatMenuButton", profile::get_chat_menu_button),
];

pub(super) fn router(emulator: Emulator) -> Router {
    Router::new()
        .route("/{bot}/{method}", get(call).post(call))
        .route("/file/{bot}/{*path}", get(download))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .with_state(emulator)
}

/// One call of a method: the fault that is due for it, then the method itself, then a line in the
/// log.
async fn call(
    State(emulator): State<Emulator>,
    Path((bot, method)): Path<(String, String)>,
    request: Request,
) -> Response {
    if let Err(refusal) = check_token(&emulator, &bot) {
        return refusal.into_response();
    }
    let at = Instant::now();
    let mut params = match params::read(request).await {
        Ok(params) => params,
        Err(refusal) => return refusal.into_response(),
    };
    if method.eq_ignore_ascii_case("getUpdates") {
        return get_updates(&emulator, params, at).await;
    }
    let Some(&(name, run)) = METHODS
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(&method))
    else {
        return unknown(&method).into_response();
    };
    let (fault, answer) = emulator.act(|world| {
        let fault = world.faults.take(name, params.chat());
        let happens = fault.as_ref().is_none_or(FaultKind::lets_it_happen);
        let answer =
            happens.then(|| admit(world, name, &params).and_then(|()| run(world, &mut params)));
        let status = status_of(
            fault.as_ref(),
            answer.as_ref().and_then(|answer| answer.as_ref().err()),
        );
        world.log(Call {
            method: name,
            body: params.into_log(),
            at,
            status,
        });
        (fault, answer)
    });
    if name == "setWebhook" && matches!(answer, Some(Ok(_))) {
        webhook::start(&emulator);
    }
    let response = answer.map(|answer| match answer {
        Ok(result) => ok(&result.to_string()),
        Err(refusal) => refusal.into_response(),
    });
    finish(fault, response).await
}

async fn get_updates(emulator: &Emulator, params: Params, at: Instant) -> Response {
    let fault = emulator.act(|world| world.faults.take("getUpdates", None));
    let happens = fault.as_ref().is_none_or(FaultKind::lets_it_happen);
    let answer = if happens {
        Some(updates::get_updates(emulator, &params).await)
    } else {
        None
    };
    emulator.act(|world| {
        let status = status_of(
            fault.as_ref(),
            answer.as_ref().and_then(|answer| answer.as_ref().err()),
        );
        world.log(Call {
            method: "getUpdates",
            body: params.into_log(),
            at,
            status,
        });
    });
    let response = answer
        .map(|answer| answer.map_or_else(IntoResponse::into_response, |updates| ok(&updates)));
    finish(fault, response).await
}

fn check_token(emulator: &Emulator, bot: &str) -> Result<(), ApiError> {
    let token = bot
        .strip_prefix("bot")
        .ok_or_else(|| ApiError::new(404, "Not Found"))?;
    if emulator.shared.token == token {
        Ok(())
    } else {
        Err(ApiError::new(401, "Unauthorized"))
    }
}

fn unknown(method: &str) -> ApiError {
    ApiError::new(
        404,
        format!(
            "Not Found: the sandbox does not emulate the method {method} yet; write it in a file of \
             src/sandbox/api/ and add it to METHODS in src/sandbox/api.rs"
        ),
    )
}

/// Counts what is to be sent against Telegram's limits.
fn admit(world: &mut World, method: &str, params: &Params) -> Result<(), ApiError> {
    if !world.limits.enforced {
        return Ok(());
    }
    let messages = match method {
        "sendChatAction" => 0,
        "sendMediaGroup" => params
            .json("media")?
            .and_then(|media| media.as_array().map(Vec::len))
            .unwrap_or(1),
        "copyMessage" | "forwardMessage" => 1,
        _ if method.starts_with("send") => 1,
        _ => 0,
    };
    world.limits.admit(
        params.chat().unwrap_or_default(),
        messages as u32,
        Instant::now(),
    )
}

fn status_of(fault: Option<&FaultKind>, refusal: Option<&ApiError>) -> u16 {
    match fault {
        Some(FaultKind::TooManyRequests { .. }) => 429,
        Some(FaultKind::Refusal { status, .. } | FaultKind::ServerError(status)) => *status,
        Some(FaultKind::Hang(_) | FaultKind::DropConnection | FaultKind::DropAfterDoing) => 0,
        Some(FaultKind::NotJson | FaultKind::Slow(_)) | None => {
            refusal.map_or(200, |refusal| refusal.status)
        }
    }
}

/// Turns what was done and what goes wrong into what the bot gets to see.
async fn finish(fault: Option<FaultKind>, response: Option<Response>) -> Response {
    match fault {
        None => response.unwrap_or_else(closed_connection),
        Some(FaultKind::Slow(delay)) => {
            tokio::time::sleep(delay).await;
            response.unwrap_or_else(closed_connection)
        }
        Some(FaultKind::Hang(delay)) => {
            tokio::time::sleep(delay).await;
            closed_connection()
        }
        Some(FaultKind::DropConnection | FaultKind::DropAfterDoing) => closed_connection(),
        Some(FaultKind::TooManyRequests { retry_after }) => {
            ApiError::too_many(retry_after).into_response()
        }
        Some(FaultKind::Refusal {
            status,
            description,
        }) => ApiError::new(status, description).into_response(),
        Some(FaultKind::ServerError(status)) => {
            let reason = StatusCode::from_u16(status)
                .ok()
                .and_then(|status| status.canonical_reason());
            ApiError::new(status, reason.unwrap_or("Internal Server Error")).into_response()
        }
        Some(FaultKind::NotJson) => {
            let page = "<html><body><h1>Welcome to the network</h1></body></html>";
            ([(header::CONTENT_TYPE, "text/html")], page).into_response()
        }
    }
}

/// A response that fails before its first byte is written: the connection is closed without an
/// answer.
fn closed_connection() -> Response {
    let broken = futures::stream::once(async {
        Err::<Bytes, _>(std::io::Error::other("the connection is closed on purpose"))
    });
    Response::new(Body::from_stream(broken))
}

fn ok(result: &str) -> Response {
    json_response(
        StatusCode::OK,
        format!("{{\"ok\":true,\"result\":{result}}}"),
    )
}

fn json_response(status: StatusCode, body: String) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}

/// The bytes of a file, as `getFile` has named it.
async fn download(
    State(emulator): State<Emulator>,
    Path((bot, path)): Path<(String, String)>,
) -> Response {
    if let Err(refusal) = check_token(&emulator, &bot) {
        return refusal.into_response();
    }
    match emulator.act(|world| world.files.by_path(&path).map(|file| file.bytes.clone())) {
        Some(bytes) => {
            ([(header::CONTENT_TYPE, "application/octet-stream")], bytes).into_response()
        }
        None => ApiError::new(404, "Not Found").into_response(),
    }
}
