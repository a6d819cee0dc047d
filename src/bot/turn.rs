//! One update on its way from arrival to reply.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, Ordering},
};

use teloxide::types::{InlineKeyboardButtonKind, InlineKeyboardMarkup, Update, UpdateKind};
use tokio::sync::OnceCell;
use tracing::warn;

use super::{HandlerResult, Services, closer::Afterwards, step::Step};
use crate::{
    domain::{
        language::Lang,
        office::{Office, OfficeId, Role, Seat},
        person::Person,
        place::Point,
    },
    i18n::{Say, Text},
    store::{InboxId, StoreError, Tx, Visitor},
    telegram::CallError,
    views::{File, Keyboard, Screen, Viewer},
};

/// A turn; its copies are the same one.
#[derive(Clone, Debug)]
pub struct Turn(Arc<State>);

#[derive(Debug)]
struct State {
    services: Services,
    update: InboxId,
    chat: i64,
    visitor: Visitor<Step>,
    /// The language of the phone, where it is one of ours.
    phone: Option<Lang>,
    tapped: Option<Tapped>,
    /// What the person holds, once a branch or a handler has asked.
    offices: OnceCell<Vec<Office>>,
    /// The chat's newest panel, as this turn goes on.
    panel: Mutex<Option<i32>>,
    tap_answered: AtomicBool,
    leaves_step: AtomicBool,
    /// The update was marked as handled in a transaction of this turn.
    closed: AtomicBool,
}

/// The button that began this turn.
#[derive(Clone, Debug)]
struct Tapped {
    id: String,
    /// None where the message is too old for Telegram to name it.
    message_id: Option<i32>,
    /// Which of these buttons it was, by what it carries.
    data: Option<String>,
    buttons: Option<InlineKeyboardMarkup>,
}

impl Turn {
    /// Begins the turn of an update: looks up who it is. None where there is no chat to answer in.
    pub async fn begin_for(
        services: Services,
        id: InboxId,
        update: &Update,
    ) -> Result<Option<Self>, StoreError> {
        let Some(chat) = chat_of(update) else {
            return Ok(None);
        };
        let services = Services {
            store: services.store.refreshed(),
            ..services
        };
        let visitor = services.store.visitor(chat).await?;
        let tapped = match &update.kind {
            UpdateKind::CallbackQuery(query) => Some(Tapped {
                id: query.id.to_string(),
                message_id: query.message.as_ref().map(|message| message.id().0),
                data: query.data.clone(),
                buttons: query
                    .regular_message()
                    .and_then(|message| message.reply_markup().cloned()),
            }),
            _ => None,
        };
        let phone = update
            .from()
            .and_then(|user| Lang::of_tag(user.language_code.as_deref()?));
        Ok(Some(Self(Arc::new(State {
            services,
            update: id,
            chat,
            panel: Mutex::new(visitor.panel),
            visitor,
            phone,
            tapped,
            offices: OnceCell::new(),
            tap_answered: AtomicBool::new(false),
            leaves_step: AtomicBool::new(false),
            closed: AtomicBool::new(false),
        }))))
    }

    /// What every conversation may use.
    pub fn services(&self) -> &Services {
        &self.0.services
    }

    pub fn chat(&self) -> i64 {
        self.0.chat
    }

    /// Whether it is a chat with one person: Telegram gives it that account's id, and groups negative ones.
    pub fn is_private(&self) -> bool {
        self.0.chat > 0
    }

    /// Whoever writes, if they chose anything before.
    pub fn person(&self) -> Option<&Person> {
        self.0.visitor.person.as_ref()
    }

    /// The offices that they hold at this moment: looked up for each turn that asks, and once in it.
    pub async fn offices(&self) -> Result<&[Office], StoreError> {
        let look_up = async || match self.person() {
            Some(person) => {
                let Services { store, clock, .. } = self.services();
                store.offices_of(person.id, clock.now()).await
            }
            None => Ok(Vec::new()),
        };
        let offices = self.0.offices.get_or_try_init(look_up).await?;
        Ok(offices)
    }

    /// One of the person's own offices, while they hold it.
    pub async fn office(&self, id: OfficeId) -> Result<Option<Office>, StoreError> {
        let offices = self.offices().await?;
        Ok(offices.iter().find(|office| office.id == id).cloned())
    }

    /// The office through which they may act for this seat at this moment.
    pub async fn acts_for(&self, seat: &Seat) -> Result<Option<Office>, StoreError> {
        let offices = self.offices().await?;
        Ok(offices.iter().find(|office| office.seat == *seat).cloned())
    }

    /// Whether they hold an office of this role at this moment, for a branch of the schema. While that cannot be read,
    /// nobody does.
    pub async fn holds(&self, role: Role) -> bool {
        if !self.person().is_some_and(|person| person.has_offices) {
            return false;
        }
        match self.offices().await {
            Ok(offices) => offices.iter().any(|office| office.seat.role() == role),
            Err(error) => {
                warn!(update.id = self.0.update.0, %error, "The offices of a person could not be read");
                false
            }
        }
    }

    /// Whether they are a coordinator at this moment.
    pub async fn is_coordinator(&self) -> bool {
        self.holds(Role::Coordinator).await
    }

    /// Where the conversation waits.
    pub fn step(&self) -> Option<Step> {
        self.0.visitor.step.clone()
    }

    /// The language of the phone, where it is one of ours.
    pub fn phone(&self) -> Option<Lang> {
        self.0.phone
    }

    /// The language to speak: the chosen one, else the phone's, else the state language.
    pub fn lang(&self) -> Lang {
        self.person()
            .map(|person| person.lang)
            .or(self.0.phone)
            .unwrap_or(Lang::Kk)
    }

    /// The eyes that this turn's screens are drawn for.
    pub fn viewer(&self) -> Viewer<'_> {
        self.viewer_in(self.lang())
    }

    /// The same eyes, in a language that was chosen just now.
    pub fn viewer_in(&self, lang: Lang) -> Viewer<'_> {
        let services = &self.0.services;
        Viewer {
            lang,
            today: services.clock.today(),
            directory: services.store.directory(),
        }
    }

    /// From here on the conversation no longer waits where it did, unless a handler sets a new step.
    pub fn leave_step(&self) {
        if self.0.visitor.step.is_some() {
            self.0.leaves_step.store(true, Ordering::Relaxed);
        }
    }

    /// Opens the one transaction of this turn and marks its update as handled in it.
    ///
    /// # Errors
    ///
    /// [`StoreError::AlreadyHandled`] where an earlier try came as far as its commit: there is nothing left to do.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        let services = &self.0.services;
        let mut tx = services.store.begin().await?;
        tx.close_update(self.0.update, services.clock.now()).await?;
        self.0.closed.store(true, Ordering::Relaxed);
        if let (true, Some(person)) = (
            self.0.leaves_step.swap(false, Ordering::Relaxed),
            self.person(),
        ) {
            tx.clear_step(person.id).await?;
        }
        Ok(tx)
    }

    /// Shows a screen: on the panel whose button was tapped, or else as the new panel below all.
    pub async fn show(&self, screen: Screen) -> HandlerResult {
        self.show_and_say(screen, None).await
    }

    /// Shows a screen, and says a line at the top of the chat.
    pub async fn show_saying(&self, screen: Screen, toast: Text) -> HandlerResult {
        let toast = self.lang().say(toast);
        self.show_and_say(screen, Some(&toast)).await
    }

    /// Like [`show_saying`](Self::show_saying), in a language that was chosen just now.
    pub async fn show_saying_in(&self, lang: Lang, screen: Screen, toast: Text) -> HandlerResult {
        let toast = lang.say(toast);
        self.show_and_say(screen, Some(&toast)).await
    }

    async fn show_and_say(&self, screen: Screen, toast: Option<&str>) -> HandlerResult {
        let (shown, ()) = tokio::join!(self.put_on_screen(&screen), self.answer_tap(toast));
        if let Err(error) = shown {
            self.screen_was_lost(&error).await?;
        }
        Ok(())
    }

    /// Shows a screen on the chat's newest panel, whatever began this turn.
    pub async fn show_in_place(&self, screen: Screen) -> HandlerResult {
        let panel = *self.panel();
        let telegram = &self.0.services.telegram;
        if let Err(error) = telegram.show(self.0.chat, panel, &screen).await {
            self.screen_was_lost(&error).await?;
        }
        Ok(())
    }

    /// Says something below all that is no panel: it stays.
    pub async fn tell(&self, screen: Screen) -> HandlerResult {
        let telegram = &self.0.services.telegram;
        if let Err(error) = telegram.show(self.0.chat, None, &screen).await {
            self.screen_was_lost(&error).await?;
        }
        Ok(())
    }

    /// Sends photos below all, by the names that Telegram gave them; the panel stays.
    pub async fn send_photos(&self, file_ids: &[String]) -> HandlerResult {
        let telegram = &self.0.services.telegram;
        let (sent, ()) = tokio::join!(
            telegram.send_photos(self.0.chat, file_ids),
            self.answer_tap(None)
        );
        if let Err(error) = sent {
            self.screen_was_lost(&error).await?;
        }
        Ok(())
    }

    /// Sends a point on a map below all; the panel stays.
    pub async fn send_place(&self, point: Point) -> HandlerResult {
        let telegram = &self.0.services.telegram;
        let (sent, ()) = tokio::join!(
            telegram.send_place(self.0.chat, point),
            self.answer_tap(None)
        );
        if let Err(error) = sent {
            self.screen_was_lost(&error).await?;
        }
        Ok(())
    }

    /// Sends a file that Telegram has already, with the screen's words, below all; the panel stays.
    pub async fn send_kept_file(&self, file_id: &str, screen: &Screen) -> HandlerResult {
        let telegram = &self.0.services.telegram;
        let (sent, ()) = tokio::join!(
            telegram.send_kept_file(self.0.chat, file_id, screen),
            self.answer_tap(None)
        );
        if let Err(error) = sent {
            self.screen_was_lost(&error).await?;
        }
        Ok(())
    }

    /// Whether the button that began this turn stands below something that is no panel: a notice, a receipt, a link.
    pub fn is_from_notice(&self) -> bool {
        self.tapped_notice().is_some()
    }

    fn tapped_notice(&self) -> Option<i32> {
        let message_id = self.0.tapped.as_ref()?.message_id?;
        let panel = *self.panel();
        panel
            .is_none_or(|panel| panel != message_id)
            .then_some(message_id)
    }

    /// Takes the buttons off the notice that was tapped, since it has its answer. Its words stay: they are the record.
    pub async fn take_buttons_off_notice(&self) -> HandlerResult {
        let Some(notice) = self.tapped_notice() else {
            return Ok(());
        };
        let telegram = &self.0.services.telegram;
        if let Err(error) = telegram.take_buttons_off(self.0.chat, notice).await {
            self.screen_was_lost(&error).await?;
        }
        Ok(())
    }

    /// Lets the button that began this turn say what was done; the words above it stay.
    pub async fn relabel_tapped(&self, label: Text) -> HandlerResult {
        let Some(tapped) = &self.0.tapped else {
            return Ok(());
        };
        let (Some(message_id), Some(mut buttons)) = (tapped.message_id, tapped.buttons.clone())
        else {
            return Ok(());
        };
        for button in buttons.inline_keyboard.iter_mut().flatten() {
            if let InlineKeyboardButtonKind::CallbackData(data) = &button.kind
                && Some(data) == tapped.data.as_ref()
            {
                button.text = self.lang().say(label.clone());
            }
        }
        let telegram = &self.0.services.telegram;
        if let Err(error) = telegram
            .replace_buttons(self.0.chat, message_id, buttons)
            .await
        {
            self.screen_was_lost(&error).await?;
        }
        Ok(())
    }

    /// Says a line at the top of the chat, and shows nothing else.
    pub async fn say(&self, toast: Text) -> HandlerResult {
        self.answer_tap(Some(&self.lang().say(toast))).await;
        Ok(())
    }

    /// Sends a file below all; the panel stays.
    pub async fn send_file(&self, file: File) -> HandlerResult {
        let telegram = &self.0.services.telegram;
        let (sent, ()) = tokio::join!(
            telegram.send_file(self.0.chat, &file),
            self.answer_tap(None)
        );
        if let Err(error) = sent {
            self.screen_was_lost(&error).await?;
        }
        Ok(())
    }

    /// A screen may be lost: tapped again, it is redrawn.
    async fn screen_was_lost(&self, error: &CallError) -> HandlerResult {
        warn!(update.id = self.0.update.0, %error, "A screen was not shown");
        if error.is_unreachable() {
            let services = &self.0.services;
            let mut tx = services.store.begin().await?;
            tx.mark_unreachable(self.0.chat, services.clock.now())
                .await?;
            tx.commit().await?;
        }
        Ok(())
    }

    async fn put_on_screen(&self, screen: &Screen) -> Result<(), CallError> {
        let telegram = &self.0.services.telegram;
        let panel = *self.panel();
        let edited = self.tapped_panel(panel);
        let message_id = telegram.show(self.0.chat, edited, screen).await?;
        if !matches!(screen.keyboard, Keyboard::Inline(_)) || Some(message_id) == panel {
            return Ok(());
        }
        *self.panel() = Some(message_id);
        self.after(Afterwards::KeepPanel {
            chat: self.0.chat,
            message_id,
        })
        .await;
        match panel {
            Some(older) => telegram.take_buttons_off(self.0.chat, older).await,
            None => Ok(()),
        }
    }

    /// The message to edit: the one that was tapped, if it is the panel. Notices keep their words: they are the record.
    fn tapped_panel(&self, panel: Option<i32>) -> Option<i32> {
        let message_id = self.0.tapped.as_ref()?.message_id?;
        panel
            .is_none_or(|panel| panel == message_id)
            .then_some(message_id)
    }

    fn panel(&self) -> std::sync::MutexGuard<'_, Option<i32>> {
        self.0.panel.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn answer_tap(&self, toast: Option<&str>) {
        let Some(tapped) = &self.0.tapped else { return };
        if self.0.tap_answered.swap(true, Ordering::Relaxed) {
            return;
        }
        if let Err(error) = self.0.services.telegram.answer_tap(&tapped.id, toast).await {
            warn!(update.id = self.0.update.0, %error, "A tap was not answered");
        }
    }

    /// Ends the turn: no button spins on, and an update that changed nothing is closed with others.
    pub async fn finish(&self) {
        self.answer_tap(None).await;
        if let (true, Some(person)) = (self.0.leaves_step.load(Ordering::Relaxed), self.person()) {
            self.after(Afterwards::LeaveStep(person.id)).await;
        }
        if !self.0.closed.load(Ordering::Relaxed) {
            self.after(Afterwards::Close(self.0.update)).await;
        }
    }

    async fn after(&self, write: Afterwards) {
        self.0.services.closer.after(write).await;
    }
}

fn chat_of(update: &Update) -> Option<i64> {
    match &update.kind {
        // A tap on a message that Telegram no longer names still comes from somebody with a private chat.
        UpdateKind::CallbackQuery(query) => {
            let chat = query.message.as_ref().map(|message| message.chat().id.0);
            chat.or_else(|| i64::try_from(query.from.id.0).ok())
        }
        // Typed in another chat: all that is known is who it was.
        UpdateKind::InlineQuery(query) => i64::try_from(query.from.id.0).ok(),
        _ => update.chat().map(|chat| chat.id.0),
    }
}
