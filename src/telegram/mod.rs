//! The only place that speaks to Telegram: screens and notices out, raw updates in.
//!
//! teloxide gives the types of the Bot API. The calls are our own (`call`): teloxide's sleep ten seconds on a server
//! error, and its errors and its Debug output show the token. The pace of all that is sent is kept here (`pace`).

mod call;
mod pace;

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use reqwest::{
    Url,
    multipart::{Form, Part},
};
use secrecy::SecretString;
use serde::Deserialize;
use serde_json::value::RawValue;
use teloxide::{
    payloads::{
        AnswerCallbackQuery, AnswerCallbackQuerySetters, AnswerInlineQuery,
        AnswerInlineQuerySetters, DeleteMyCommands, DeleteMyCommandsSetters, DeleteWebhook,
        EditMessageReplyMarkup, EditMessageReplyMarkupSetters, EditMessageText,
        EditMessageTextSetters, GetMe, GetUpdates, GetUpdatesSetters, SendDocument,
        SendDocumentSetters, SendLocation, SendMessage, SendMessageSetters, SendPhoto,
        SetMyCommands, SetMyCommandsSetters, SetMyDescription, SetMyDescriptionSetters, SetMyName,
        SetMyNameSetters, SetMyShortDescription, SetMyShortDescriptionSetters, SetWebhook,
        SetWebhookSetters,
    },
    types::{
        AllowedUpdate, BotCommand, BotCommandScope, ButtonRequest, CallbackQueryId, ChatId, FileId,
        InlineKeyboardButton, InlineKeyboardMarkup, InlineQueryId, InlineQueryResult,
        InlineQueryResultArticle, InputFile, InputMessageContent, InputMessageContentText,
        KeyboardButton, KeyboardMarkup, KeyboardRemove, LinkPreviewOptions, MessageId, ParseMode,
        Recipient, ReplyMarkup,
    },
};

use crate::{
    domain::{language::Lang, place::Point},
    views::{
        Action, Button, File, InlineResult, Keyboard, Screen,
        profile::{Command, Profile},
    },
};

use call::{Caller, SentMessage};
use pace::Pace;

pub use call::CallError;

/// What the bot asks Telegram to send it. Everything else would be dropped anyway.
const WANTED_UPDATES: [AllowedUpdate; 5] = [
    AllowedUpdate::Message,
    AllowedUpdate::EditedMessage,
    AllowedUpdate::CallbackQuery,
    AllowedUpdate::InlineQuery,
    AllowedUpdate::MyChatMember,
];

/// How long one request for updates stays open; Telegram's own cap is 50 s.
const POLL_SECONDS: u32 = 30;

/// A person does not wait longer than this for a screen that Telegram asked to hold back.
const LONGEST_WAIT_FOR_A_SCREEN: Duration = Duration::from_secs(3);

/// A connection to the Bot API with a bot's token. Copies share the connection and the pace.
#[derive(Clone, Debug)]
pub struct Telegram {
    caller: Arc<Caller>,
    pace: Arc<Pace>,
}

/// Who this bot is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Me {
    pub id: i64,
    pub username: String,
}

/// What became of a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    Sent {
        message_id: i32,
    },
    /// It was not sent: Telegram asks to wait.
    RetryAfter(Duration),
    /// It was not sent: the person blocked the bot or is gone.
    Unreachable,
    /// It was not sent, for a reason that passes.
    NotSent {
        why: String,
    },
    /// The connection broke after the request may have arrived: nobody knows.
    InDoubt {
        why: String,
    },
    /// Telegram will not take it, today or tomorrow.
    Refused {
        why: String,
    },
}

impl Telegram {
    /// Prepares to speak for the bot with this token; no call is made yet.
    ///
    /// `api_url` is Telegram's address or that of any server which speaks the Bot API. `messages_per_second` is the pace
    /// over all chats: about 30 is what Telegram allows without a fee.
    ///
    /// # Errors
    ///
    /// Where the TLS library cannot be set up.
    pub fn new(
        token: SecretString,
        api_url: Url,
        messages_per_second: NonZeroU32,
    ) -> Result<Self, CallError> {
        Ok(Self {
            caller: Arc::new(Caller::new(token, api_url)?),
            pace: Arc::new(Pace::new(messages_per_second)),
        })
    }

    /// Asks who the bot is: the first proof that the token is right.
    pub async fn me(&self) -> Result<Me, CallError> {
        self.caller.call(&GetMe::new()).await
    }

    // Updates

    /// Waits for updates, up to half a minute. Asking from `offset` confirms all before it: they are gone at Telegram.
    pub async fn updates(&self, offset: Option<i32>) -> Result<Vec<Box<RawValue>>, CallError> {
        let mut request = GetUpdates::new()
            .timeout(POLL_SECONDS)
            .limit(100)
            .allowed_updates(WANTED_UPDATES);
        request.offset = offset;
        let at_most = Duration::from_secs(u64::from(POLL_SECONDS) + 15);
        self.caller.call_within(&request, at_most).await
    }

    /// Lets Telegram send updates to `url`, with `secret` in a header of each request.
    pub async fn set_webhook(&self, url: &Url, secret: &str) -> Result<(), CallError> {
        let request = SetWebhook::new(url.clone())
            .secret_token(secret)
            .max_connections(8)
            .allowed_updates(WANTED_UPDATES);
        self.caller.call(&request).await.map(|_: bool| ())
    }

    /// Lets updates be asked for again. Those that wait are kept.
    pub async fn delete_webhook(&self) -> Result<(), CallError> {
        self.caller
            .call(&DeleteWebhook::new())
            .await
            .map(|_: bool| ())
    }

    // Screens

    /// Shows a screen: in place of the `panel` where there is one that can be edited, or else as a new message.
    /// Says which message it is now.
    pub async fn show(
        &self,
        chat: i64,
        panel: Option<i32>,
        screen: &Screen,
    ) -> Result<i32, CallError> {
        let shown = match (panel, inline_markup(screen)) {
            (Some(panel), Some(markup)) => {
                let edit = EditMessageText::new(ChatId(chat), MessageId(panel), &screen.text.0)
                    .parse_mode(ParseMode::Html)
                    .link_preview_options(NO_PREVIEW)
                    .reply_markup(markup);
                match self.call_for_screen(&edit).await {
                    Ok(SentMessage { message_id }) => Ok(message_id),
                    Err(error) if error.is_unmodified() => Ok(panel),
                    Err(error) if error.cannot_be_edited() => self
                        .call_for_screen(&message(chat, screen, false))
                        .await
                        .map(|sent| sent.message_id),
                    Err(error) => Err(error),
                }
            }
            _ => self
                .call_for_screen(&message(chat, screen, false))
                .await
                .map(|sent| sent.message_id),
        };
        metrics::counter!("kezdesu_screens_total", "shown" => shown.is_ok().to_string())
            .increment(1);
        shown
    }

    /// Sends a file as a message of its own.
    pub async fn send_file(&self, chat: i64, file: &File) -> Result<(), CallError> {
        self.pace.pass_screen().await;
        let form = || {
            let part = Part::bytes(file.bytes.clone()).file_name(file.name.clone());
            // Its kind is one of ours, which are well-formed.
            let part = part
                .mime_str(file.media_type)
                .unwrap_or_else(|_| Part::bytes(file.bytes.clone()));
            Form::new()
                .text("chat_id", chat.to_string())
                .text("caption", file.caption.0.clone())
                .text("parse_mode", "HTML")
                .part("document", part)
        };
        let sent: Result<SentMessage, CallError> = self.caller.upload("SendDocument", form()).await;
        match sent {
            Err(CallError::RetryAfter(wait)) if wait <= LONGEST_WAIT_FOR_A_SCREEN => {
                tokio::time::sleep(wait).await;
                let again: Result<SentMessage, CallError> =
                    self.caller.upload("SendDocument", form()).await;
                again.map(|_| ())
            }
            outcome => outcome.map(|_| ()),
        }
    }

    /// Sends photos that Telegram has already, one message each.
    pub async fn send_photos(&self, chat: i64, file_ids: &[String]) -> Result<(), CallError> {
        for file_id in file_ids {
            let photo = InputFile::file_id(FileId(file_id.clone()));
            let _: SentMessage = self
                .call_for_screen(&SendPhoto::new(ChatId(chat), photo))
                .await?;
        }
        Ok(())
    }

    /// Sends a file that Telegram has already, with the screen's words below it.
    pub async fn send_kept_file(
        &self,
        chat: i64,
        file_id: &str,
        screen: &Screen,
    ) -> Result<(), CallError> {
        let file = InputFile::file_id(FileId(file_id.to_owned()));
        let send = SendDocument::new(ChatId(chat), file)
            .caption(&screen.text.0)
            .parse_mode(ParseMode::Html);
        let _: SentMessage = self.call_for_screen(&send).await?;
        Ok(())
    }

    /// Sends a point on a map as a message of its own.
    pub async fn send_place(&self, chat: i64, point: Point) -> Result<(), CallError> {
        let place = SendLocation::new(ChatId(chat), point.latitude, point.longitude);
        self.call_for_screen(&place).await.map(|_: SentMessage| ())
    }

    /// Takes the buttons off an older panel, so that there is one live panel.
    pub async fn take_buttons_off(&self, chat: i64, panel: i32) -> Result<(), CallError> {
        let edit = EditMessageReplyMarkup::new(ChatId(chat), MessageId(panel));
        match self.call_for_screen(&edit).await {
            Ok(SentMessage { .. }) => Ok(()),
            Err(error) if error.is_unmodified() || error.cannot_be_edited() => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Puts these buttons in the place of those below a message.
    pub async fn replace_buttons(
        &self,
        chat: i64,
        message: i32,
        buttons: InlineKeyboardMarkup,
    ) -> Result<(), CallError> {
        let edit =
            EditMessageReplyMarkup::new(ChatId(chat), MessageId(message)).reply_markup(buttons);
        match self.call_for_screen(&edit).await {
            Ok(SentMessage { .. }) => Ok(()),
            Err(error) if error.is_unmodified() || error.cannot_be_edited() => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Stops a button's spinner, with a line at the top of the chat where there is something to say.
    pub async fn answer_tap(&self, tap_id: &str, toast: Option<&str>) -> Result<(), CallError> {
        let mut answer = AnswerCallbackQuery::new(CallbackQueryId(tap_id.to_owned()));
        if let Some(toast) = toast {
            answer = answer.text(toast);
        }
        match self.caller.call(&answer).await {
            Ok(true | false) => Ok(()),
            // After an outage the tap is too old; the screen was drawn all the same.
            Err(CallError::Refused { code: 400, .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Offers results to somebody who types the bot's name in another chat.
    pub async fn answer_inline(
        &self,
        query_id: &str,
        results: &[InlineResult],
    ) -> Result<(), CallError> {
        /// Meetings change: nobody is offered an older state for long.
        const CACHE_SECONDS: u32 = 30;
        let articles = results.iter().filter_map(article);
        let answer = AnswerInlineQuery::new(InlineQueryId(query_id.to_owned()), articles)
            .cache_time(CACHE_SECONDS)
            .is_personal(true);
        match self.caller.call(&answer).await {
            Ok(true | false) => Ok(()),
            // Telegram waits half a minute for an answer; who still wants one types on.
            Err(CallError::Refused { code: 400, .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }

    async fn call_for_screen<P>(&self, payload: &P) -> Result<SentMessage, CallError>
    where
        P: teloxide::requests::Payload + serde::Serialize + Sync,
    {
        self.pace.pass_screen().await;
        match self.caller.call(payload).await {
            Err(CallError::RetryAfter(wait)) if wait <= LONGEST_WAIT_FOR_A_SCREEN => {
                tokio::time::sleep(wait).await;
                self.caller.call(payload).await
            }
            outcome => outcome,
        }
    }

    // Notices

    /// Waits until a notice to this chat may go without breaking the pace. Screens go first.
    pub async fn pass_notice(&self, chat: i64) {
        self.pace.pass_notice(chat).await;
    }

    /// Sends a notice, always as a new message. The caller has waited in [`pass_notice`](Self::pass_notice).
    pub async fn tell(&self, chat: i64, screen: &Screen, silently: bool) -> Delivery {
        let sent = self.caller.call(&message(chat, screen, silently)).await;
        delivered(sent)
    }

    /// The same with a file that Telegram has already: the screen's text stands below it.
    pub async fn tell_with_file(
        &self,
        chat: i64,
        file_id: &str,
        screen: &Screen,
        silently: bool,
    ) -> Delivery {
        let file = InputFile::file_id(FileId(file_id.to_owned()));
        let mut send = SendDocument::new(ChatId(chat), file)
            .caption(&screen.text.0)
            .parse_mode(ParseMode::Html)
            .disable_notification(silently);
        send.reply_markup = reply_markup(screen);
        delivered(self.caller.call(&send).await)
    }

    // The bot's profile. `lang` is none for everybody whose language is not one of ours.

    pub async fn set_name(&self, lang: Option<Lang>, profile: &Profile) -> Result<(), CallError> {
        let mut request = SetMyName::new().name(&profile.name);
        request.language_code = lang.map(|lang| lang.code().to_owned());
        self.caller.call(&request).await.map(|_: bool| ())
    }

    pub async fn set_description(
        &self,
        lang: Option<Lang>,
        profile: &Profile,
    ) -> Result<(), CallError> {
        let mut request = SetMyDescription::new().description(&profile.description);
        request.language_code = lang.map(|lang| lang.code().to_owned());
        self.caller.call(&request).await.map(|_: bool| ())
    }

    pub async fn set_short_description(
        &self,
        lang: Option<Lang>,
        profile: &Profile,
    ) -> Result<(), CallError> {
        let mut request =
            SetMyShortDescription::new().short_description(&profile.short_description);
        request.language_code = lang.map(|lang| lang.code().to_owned());
        self.caller.call(&request).await.map(|_: bool| ())
    }

    pub async fn set_commands(
        &self,
        lang: Option<Lang>,
        profile: &Profile,
    ) -> Result<(), CallError> {
        let mut request = SetMyCommands::new(menu(&profile.commands));
        request.language_code = lang.map(|lang| lang.code().to_owned());
        self.caller.call(&request).await.map(|_: bool| ())
    }

    /// The commands that one person sees in their own chat with the bot, in place of everybody's; none for everybody's.
    pub async fn set_commands_in(
        &self,
        chat: i64,
        commands: Option<&[Command]>,
    ) -> Result<(), CallError> {
        let scope = BotCommandScope::Chat {
            chat_id: Recipient::Id(ChatId(chat)),
        };
        match commands {
            Some(commands) => {
                let request = SetMyCommands::new(menu(commands)).scope(scope);
                self.caller.call(&request).await.map(|_: bool| ())
            }
            None => {
                let request = DeleteMyCommands::new().scope(scope);
                self.caller.call(&request).await.map(|_: bool| ())
            }
        }
    }
}

fn menu(commands: &[Command]) -> impl Iterator<Item = BotCommand> {
    let command = |command: &Command| BotCommand::new(command.command, &command.description);
    commands.iter().map(command)
}

/// What became of a notice, and one more of its kind is counted.
fn delivered(sent: Result<SentMessage, CallError>) -> Delivery {
    let delivery = match sent {
        Ok(SentMessage { message_id }) => Delivery::Sent { message_id },
        Err(CallError::RetryAfter(wait)) => Delivery::RetryAfter(wait),
        Err(error) if error.is_unreachable() => Delivery::Unreachable,
        Err(error @ (CallError::NotConnected(_) | CallError::ServerTrouble(_))) => {
            Delivery::NotSent {
                why: error.to_string(),
            }
        }
        Err(error @ CallError::NoAnswer(_)) => Delivery::InDoubt {
            why: error.to_string(),
        },
        Err(error) => Delivery::Refused {
            why: error.to_string(),
        },
    };
    let outcome = match &delivery {
        Delivery::Sent { .. } => "sent",
        Delivery::RetryAfter(_) => "retry_after",
        Delivery::Unreachable => "unreachable",
        Delivery::NotSent { .. } => "not_sent",
        Delivery::InDoubt { .. } => "in_doubt",
        Delivery::Refused { .. } => "refused",
    };
    metrics::counter!("kezdesu_notices_total", "outcome" => outcome).increment(1);
    delivery
}

const NO_PREVIEW: LinkPreviewOptions = LinkPreviewOptions {
    is_disabled: true,
    url: None,
    prefer_small_media: false,
    prefer_large_media: false,
    show_above_text: false,
};

fn message(chat: i64, screen: &Screen, silently: bool) -> SendMessage {
    let message = SendMessage::new(ChatId(chat), &screen.text.0)
        .parse_mode(ParseMode::Html)
        .link_preview_options(NO_PREVIEW)
        .disable_notification(silently);
    match reply_markup(screen) {
        Some(markup) => message.reply_markup(markup),
        None => message,
    }
}

fn reply_markup(screen: &Screen) -> Option<ReplyMarkup> {
    match &screen.keyboard {
        Keyboard::Inline(rows) if rows.is_empty() => None,
        Keyboard::Inline(_) => inline_markup(screen).map(ReplyMarkup::InlineKeyboard),
        Keyboard::AskForLocation { send, cancel } => {
            let send = KeyboardButton::new(send).request(ButtonRequest::Location);
            let keyboard = KeyboardMarkup::new([[send], [KeyboardButton::new(cancel)]])
                .resize_keyboard()
                .one_time_keyboard();
            Some(ReplyMarkup::Keyboard(keyboard))
        }
        Keyboard::Remove => Some(ReplyMarkup::KeyboardRemove(KeyboardRemove::new())),
    }
}

fn article(result: &InlineResult) -> Option<InlineQueryResult> {
    let text = InputMessageContentText::new(&result.screen.text.0)
        .parse_mode(ParseMode::Html)
        .link_preview_options(NO_PREVIEW);
    let content = InputMessageContent::Text(text);
    let article = InlineQueryResultArticle::new(&result.id, &result.title, content)
        .description(&result.description)
        .reply_markup(inline_markup(&result.screen)?);
    Some(InlineQueryResult::Article(article))
}

/// The buttons on the message; none where the screen needs a message of its own.
fn inline_markup(screen: &Screen) -> Option<InlineKeyboardMarkup> {
    let Keyboard::Inline(rows) = &screen.keyboard else {
        return None;
    };
    Some(InlineKeyboardMarkup::new(rows.iter().map(|row| {
        row.iter().filter_map(inline_button).collect::<Vec<_>>()
    })))
}

fn inline_button(button: &Button) -> Option<InlineKeyboardButton> {
    match &button.action {
        Action::Tap(tap) => Some(InlineKeyboardButton::callback(&button.label, tap.data())),
        Action::Open(address) => address
            .parse()
            .ok()
            .map(|url| InlineKeyboardButton::url(&button.label, url)),
    }
}
