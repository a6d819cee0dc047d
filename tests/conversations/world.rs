//! The stage: the bot, the emulator, people, and a clock that is moved by hand.
//!
//! A script is a chain of steps that is awaited at its end. Between steps the world settles: no update is pending, no inbox
//! row is open, no notice is due, nothing is under way. So absence can be asserted too. A step that fails prints its line
//! and the transcript.

use std::{
    fmt::Write as _,
    future::{Future, IntoFuture},
    num::NonZeroU32,
    panic::Location,
    path::PathBuf,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::NaiveDateTime;
use kezdesu::{
    app::{App, Setup, Updates},
    bot::runner::UPDATES_AT_ONCE_OF_ONE,
    clock::Clock,
    commands::import,
    domain::{
        calendar::instant, central_body::BodySlug, checks::StopWords, invitation::InvitationCode,
        obligation::DutyRules, office::Seat, reminder::newest_rung, start_link::StartLink,
        was_it_held::asking_today,
    },
    sandbox::{BotProfile, Emulator, Media, Message, Thing},
    store::Store,
    telegram::{Me, Telegram},
};
use secrecy::SecretString;
use tempfile::TempDir;

pub const TOKEN: &str = "1234567890:TEST-token-of-the-world";
const USERNAME: &str = "kezdesu_test_bot";

/// Longer than anything takes on a loaded machine.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct World {
    pub emulator: Emulator,
    pub clock: Clock,
    pub store: Store,
    app: tokio::sync::Mutex<Option<App>>,
    api_url: String,
    folder: TempDir,
    next_person: AtomicI64,
    updates_at_once: NonZeroU32,
    pub rules: DutyRules,
}

impl World {
    /// A world whose clock shows `local` in Kazakhstan, such as `2027-02-01 09:00`; the bot is at work in it.
    pub async fn on(local: &str) -> Self {
        let world = Self::asleep(local).await;
        world.wakes().await;
        world
    }

    /// The same, where one person may tap faster than any finger.
    pub async fn of_fast_fingers(local: &str) -> Self {
        let mut world = Self::asleep(local).await;
        world.updates_at_once = NonZeroU32::new(100_000).unwrap();
        world.rules = DutyRules::since("2026-Q4".parse().unwrap());
        world.wakes().await;
        world
    }

    /// The same, where what is owed is tracked since a quarter such as `2026-Q4`.
    pub async fn tracking(since: &str, local: &str) -> Self {
        let mut world = Self::asleep(local).await;
        world.rules = DutyRules::since(since.parse().unwrap());
        world.wakes().await;
        world
    }

    /// The same as `on`, with the bot not started yet.
    pub async fn asleep(local: &str) -> Self {
        let clock = Clock::showing(instant(read_local(local)));
        let profile = BotProfile {
            id: 1_234_567_890,
            token: TOKEN.to_owned(),
            username: USERNAME.to_owned(),
            first_name: "Kezdesu".to_owned(),
        };
        let now = clock.clone();
        let emulator = Emulator::new(profile, Arc::new(move || now.now().timestamp()));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let api_url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(axum::serve(listener, emulator.bot_api()).into_future());
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("test.db")).await.unwrap();
        Self {
            emulator,
            clock,
            store,
            app: tokio::sync::Mutex::new(None),
            api_url,
            folder,
            next_person: AtomicI64::new(1001),
            updates_at_once: UPDATES_AT_ONCE_OF_ONE,
            // Most stories are of 2026 and are about something else than what is owed then.
            rules: DutyRules::since("2027-Q1".parse().unwrap()),
        }
    }

    /// The bot starts.
    pub async fn wakes(&self) {
        let app = App::start(Setup {
            store: self.store.clone(),
            telegram: self.telegram(),
            clock: self.clock.clone(),
            support_contact: None,
            stop_words: StopWords::Hold,
            updates_at_once: self.updates_at_once,
            rules: self.rules,
            updates: Updates::Polling,
            web: None,
        })
        .await
        .unwrap();
        *self.app.lock().await = Some(app);
    }

    /// A connection to the emulator, at any pace.
    pub fn telegram(&self) -> Telegram {
        let pace = NonZeroU32::new(100_000).unwrap();
        Telegram::new(
            SecretString::from(TOKEN),
            self.api_url.parse().unwrap(),
            pace,
        )
        .unwrap()
    }

    pub fn me(&self) -> Me {
        Me {
            id: 1_234_567_890,
            username: USERNAME.to_owned(),
        }
    }

    pub fn database(&self) -> PathBuf {
        self.folder.path().join("test.db")
    }

    /// The file that a message brought, with its name.
    pub async fn file_in(&self, message: &Message) -> (String, Vec<u8>) {
        let Some(Media::Document { file, name, .. }) = &message.media else {
            panic!("no file in {message:?}");
        };
        let address = format!(
            "{}/file/bot{TOKEN}/documents/file_{file}.json",
            self.api_url
        );
        let bytes = reqwest::get(address).await.unwrap().bytes().await.unwrap();
        (name.clone(), bytes.to_vec())
    }

    /// Waits until the bot cannot go on; says why.
    pub async fn fails(&self) -> String {
        let mut app = self.app.lock().await;
        let failure = app.as_mut().expect("the bot is awake").failed();
        let failure = tokio::time::timeout(PATIENCE, failure)
            .await
            .expect("the bot goes on");
        format!("{failure:#}")
    }

    /// Waits until the bot has presented itself.
    pub async fn introduced(&self) {
        const LAST_NAME: &str = "en";
        for _ in 0..2000 {
            if self.emulator.profile().names.contains_key(LAST_NAME) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("the bot does not present itself");
    }

    /// The bot stops in good order and starts again; nothing of its memory is left.
    pub async fn restarts(&mut self) {
        if let Some(app) = self.app.lock().await.take() {
            app.stop().await;
        }
        self.store = Store::open(&self.database()).await.unwrap();
        self.wakes().await;
    }

    /// The bot stops in good order.
    pub async fn sleeps(&mut self) {
        if let Some(app) = self.app.lock().await.take() {
            app.stop().await;
        }
        self.store = Store::open(&self.database()).await.unwrap();
    }

    /// The clock is moved, and what is due then happens.
    #[track_caller]
    pub fn becomes(&self, local: &str) -> impl Future<Output = ()> {
        self.clock.set(instant(read_local(local)));
        self.settles()
    }

    /// Somebody whose phone speaks Kazakh.
    pub fn citizen(&self, name: &'static str) -> Person<'_> {
        self.citizen_with_phone(name, Some("kk"))
    }

    pub fn citizen_with_phone(&self, name: &'static str, phone: Option<&str>) -> Person<'_> {
        let id = self.next_person.fetch_add(1, Ordering::Relaxed);
        self.emulator.person_with_id(id, name, phone);
        Person {
            world: self,
            id,
            name,
            before: Mutex::default(),
            last_tap: Mutex::default(),
        }
    }

    /// Somebody from before a restart.
    pub fn person_again(&self, name: &'static str, id: i64) -> Person<'_> {
        let person = Person {
            world: self,
            id,
            name,
            before: Mutex::default(),
            last_tap: Mutex::default(),
        };
        person.remember_chat();
        person
    }

    /// How many rows a table has.
    pub async fn count(&self, table: &str) -> i64 {
        self.query(&format!("select count(*) || '' from {table}"))
            .await
            .parse()
            .unwrap()
    }

    /// The one text that a query finds.
    pub async fn query(&self, query: &str) -> String {
        let options = sqlx::sqlite::SqliteConnectOptions::new()
            .filename(self.database())
            .pragma("query_only", "on");
        let pool = sqlx::SqlitePool::connect_with(options).await.unwrap();
        let query = sqlx::AssertSqlSafe(query.to_owned());
        let found: Option<String> = sqlx::query_scalar(query).fetch_one(&pool).await.unwrap();
        found.unwrap_or_default()
    }

    /// A citizen who has been through the first visit in English, lives in this region and hears of meetings there.
    pub async fn follower(&self, name: &'static str, region: &str) -> Person<'_> {
        let person = self.citizen_with_phone(name, Some("en"));
        person
            .says("/start")
            .taps("English")
            .taps(region)
            .taps("Yes, tell me")
            .await;
        person
    }

    /// Somebody who was invited as a coordinator and accepted.
    pub async fn coordinator(&self, name: &'static str) -> Person<'_> {
        let person = self.follower(name, "Astana").await;
        person.comes_to(&Seat::Coordinator).await;
        person
    }

    /// Somebody who was invited as an official of this ministry, such as `dsm`, and accepted.
    pub async fn official(&self, name: &'static str, body: &str) -> Person<'_> {
        let person = self.follower(name, "Astana").await;
        person
            .comes_to(&Seat::Official(BodySlug(body.to_owned())))
            .await;
        person
    }

    /// Somebody who was invited as an officer of the akimat of this region, such as `KZ-10`, and accepted.
    pub async fn akimat_officer(&self, name: &'static str, region: &str) -> Person<'_> {
        let person = self.follower(name, "Astana").await;
        let region = region.parse().unwrap();
        person.comes_to(&Seat::AkimatOfficer(region)).await;
        person
    }

    /// The operator imports a table; says what became of it.
    pub async fn imports(&self, table: &str) -> String {
        let summary = import(&self.store, &self.clock, table.as_bytes()).await;
        self.settles().await;
        match summary {
            Ok(summary) => format!(
                "{} added, {} changed, {} unchanged, {} told",
                summary.added, summary.changed, summary.unchanged, summary.told
            ),
            Err(problems) => format!("{problems:#}"),
        }
    }

    /// Waits until nothing is left to be done.
    pub async fn settles(&self) {
        let began = Instant::now();
        let mut still_since = None;
        loop {
            let changes = self.emulator.changes();
            if self.is_still().await {
                if still_since == Some(changes) {
                    return;
                }
                still_since = Some(changes);
            } else {
                still_since = None;
            }
            assert!(
                began.elapsed() < PATIENCE,
                "the bot did not settle within {PATIENCE:?}: {}",
                self.unsettled().await
            );
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// What is left to be done, for whoever looks into a test that fails.
    async fn unsettled(&self) -> String {
        format!(
            "{} unconfirmed; open updates: {}; waiting notices: {}; reminders owed: {}",
            self.emulator.unconfirmed(),
            self.query("select group_concat(body) from inbox where state = 'open'").await,
            self.query("select group_concat(notice || ' ' || state || ' ' || due_at) from outbox where settled_at is null").await,
            self.owes_reminders().await,
        )
    }

    async fn owes_reminders(&self) -> bool {
        let (now, today) = (self.clock.now(), self.clock.today());
        let meetings = self.store.meetings_to_remind_of(today).await.unwrap();
        for meeting in meetings {
            if let Some(rung) = newest_rung(&meeting, now)
                && self.store.owes_reminder(&meeting, rung).await.unwrap()
            {
                return true;
            }
        }
        false
    }

    async fn owes_a_morning(&self) -> bool {
        let (store, now) = (&self.store, self.clock.now());
        !store.owed_question_news(now).await.unwrap().is_empty()
            || !store
                .refreshed()
                .offices_before_their_morning(now)
                .await
                .unwrap()
                .is_empty()
    }

    async fn owes_asking(&self) -> bool {
        let (now, today) = (self.clock.now(), self.clock.today());
        for meeting in self.store.meetings_to_ask_about(today).await.unwrap() {
            if let Some(at) = asking_today(&meeting, now)
                && self.store.owes_asking(meeting.id, at).await.unwrap()
            {
                return true;
            }
        }
        false
    }

    async fn is_still(&self) -> bool {
        let mut app = self.app.lock().await;
        let Some(app) = app.as_mut() else { return true };
        // A bot that died is said at once, not after a minute of waiting.
        tokio::select! {
            biased;
            failure = app.failed() => panic!("the bot has died: {failure:#}"),
            () = std::future::ready(()) => {}
        }
        // In the order in which an update travels: what has left one place is in the next.
        self.emulator.unconfirmed() == 0
            && self.store.oldest_open_update().await.unwrap().is_none()
            && !self.store.is_spreading().await.unwrap()
            && !self.owes_reminders().await
            && !self.owes_a_morning().await
            && !self.owes_asking().await
            && self
                .store
                .meetings_owed_a_sheet(self.clock.now())
                .await
                .unwrap()
                .is_empty()
            && self
                .store
                .due_to_be_public(self.clock.now(), 1)
                .await
                .unwrap()
                .is_empty()
            && self
                .store
                .next_notice_due()
                .await
                .unwrap()
                .is_none_or(|due| due > self.clock.now())
            && self
                .store
                .due_tension_rungs(self.clock.now())
                .await
                .unwrap()
                .is_empty()
            && app.under_way() == 0
    }
}

fn read_local(local: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").expect("a time such as 2027-02-01 09:00")
}

pub struct Person<'w> {
    pub world: &'w World,
    pub id: i64,
    name: &'static str,
    /// The chat before the last act: what differs from it is what the act brought.
    before: Mutex<Vec<Message>>,
    last_tap: Mutex<Option<String>>,
}

enum Step {
    Says(String),
    Sends(Thing),
    Taps(String),
    DoubleTaps(String),
    Sees(String),
    SeesNot(String),
    SeesNothing,
    GetsToast(String),
    Edits { from: String, to: String },
    Replies { to: String, text: String },
}

/// Steps that happen once they are awaited.
pub struct Script<'p> {
    person: &'p Person<'p>,
    steps: Vec<(Step, &'static Location<'static>)>,
}

macro_rules! steps {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $type:ty),*) => $step:expr;)*) => {
        #[allow(dead_code, reason = "some steps are never the first")]
        impl<'w> Person<'w> {
            $($(#[$doc])* #[track_caller]
            pub fn $name<'p>(&'p self, $($arg: $type),*) -> Script<'p> where 'w: 'p {
                Script { person: self, steps: Vec::new() }.$name($($arg),*)
            })*
        }
        impl Script<'_> {
            $($(#[$doc])* #[track_caller]
            pub fn $name(mut self, $($arg: $type),*) -> Self {
                self.steps.push(($step, Location::caller()));
                self
            })*
        }
    };
}

steps! {
    says(text: &str) => Step::Says(text.to_owned());
    sends(thing: Thing) => Step::Sends(thing);
    /// Taps the newest button with this label.
    taps(label: &str) => Step::Taps(label.to_owned());
    /// Taps the newest button with this label twice, before the bot can answer.
    double_taps(label: &str) => Step::DoubleTaps(label.to_owned());
    /// The last act brought this text: in a message or on a button.
    sees(text: &str) => Step::Sees(text.to_owned());
    sees_not(text: &str) => Step::SeesNot(text.to_owned());
    /// The last act brought nothing.
    sees_nothing() => Step::SeesNothing;
    /// The last tap was answered with this line at the top of the chat.
    gets_toast(text: &str) => Step::GetsToast(text.to_owned());
    /// Replies to the bot's newest message that has these words.
    replies(to: &str, text: &str) => Step::Replies { to: to.to_owned(), text: text.to_owned() };
    /// Edits their own newest message that reads `from`.
    edits(from: &str, to: &str) => Step::Edits { from: from.to_owned(), to: to.to_owned() };
}

impl<'p> IntoFuture for Script<'p> {
    type Output = ();
    type IntoFuture = Pin<Box<dyn Future<Output = ()> + Send + 'p>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            for (step, at) in self.steps {
                if let Err(why) = self.person.does(step).await {
                    panic!(
                        "{at}: {why}\n--- {}'s chat ---\n{}",
                        self.person.name,
                        self.person.transcript()
                    );
                }
            }
        })
    }
}

impl Person<'_> {
    /// Is invited to an office and accepts; whoever holds one already has several then.
    pub async fn comes_to(&self, seat: &Seat) {
        static NEXT_CODE: AtomicU64 = AtomicU64::new(1);
        let bits = u128::from(NEXT_CODE.fetch_add(1, Ordering::Relaxed));
        // Tests make codes of their own out of one repeated byte.
        let code = InvitationCode::of_random((1 << 120 | bits).to_be_bytes());
        let now = self.world.clock.now();
        let mut tx = self.world.store.begin().await.unwrap();
        tx.invite(seat, &code, now + chrono::Duration::hours(1), now)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let link = format!("/start {}", StartLink::Invitation(code));
        self.says(&link).taps("Accept").await;
    }

    async fn does(&self, step: Step) -> Result<(), String> {
        let emulator = &self.world.emulator;
        match step {
            Step::Says(text) => {
                self.remember_chat();
                emulator.say(self.id, &text);
            }
            Step::Sends(thing) => {
                self.remember_chat();
                emulator.send(self.id, thing);
            }
            Step::Taps(label) => {
                let (message, data) = self.find_button(&label)?;
                self.remember_chat();
                let tap = emulator.tap(self.id, self.id, message, &data);
                *self.last_tap.lock().unwrap() = Some(tap.clone());
                self.world.settles().await;
                if emulator.toast(&tap).is_none() {
                    return Err(format!("the tap on “{label}” spins for ever"));
                }
            }
            Step::DoubleTaps(label) => {
                let (message, data) = self.find_button(&label)?;
                self.remember_chat();
                let taps = [(); 2].map(|()| emulator.tap(self.id, self.id, message, &data));
                self.world.settles().await;
                if taps.iter().any(|tap| emulator.toast(tap).is_none()) {
                    return Err(format!("a tap on “{label}” spins for ever"));
                }
            }
            Step::Replies { to, text } => {
                let chat = self.chat();
                let answered = chat
                    .iter()
                    .rev()
                    .find(|message| message.is_from_bot() && message.text.contains(&to));
                let answered = answered.ok_or_else(|| format!("the bot never said “{to}”"))?;
                self.remember_chat();
                emulator.reply(self.id, answered.id, &text);
            }
            Step::Edits { from, to } => {
                let own = self
                    .chat()
                    .into_iter()
                    .rev()
                    .find(|message| message.text == from);
                let own = own.ok_or_else(|| format!("they never wrote “{from}”"))?;
                self.remember_chat();
                emulator.edit(self.id, own.id, &to);
            }
            Step::Sees(text) => {
                let news = self.news();
                if !news.contains(&text) {
                    return Err(format!("{} does not see “{text}”, but:\n{news}", self.name));
                }
            }
            Step::SeesNot(text) => {
                let news = self.news();
                if news.contains(&text) {
                    return Err(format!("{} sees “{text}”", self.name));
                }
            }
            Step::SeesNothing => {
                let news = self.news();
                if !news.is_empty() {
                    return Err(format!("{} sees something:\n{news}", self.name));
                }
            }
            Step::GetsToast(text) => {
                let tap = self
                    .last_tap
                    .lock()
                    .unwrap()
                    .clone()
                    .ok_or("nothing was tapped")?;
                let toast = emulator
                    .toast(&tap)
                    .map(|toast| toast.text)
                    .unwrap_or_default();
                if toast != text {
                    return Err(format!(
                        "the tap was answered with “{toast}”, not with “{text}”"
                    ));
                }
            }
        }
        self.world.settles().await;
        Ok(())
    }

    /// Writes something that nobody waits to be answered.
    pub fn say_unheard(&self) {
        self.world.emulator.say(self.id, "/start");
    }

    pub fn chat(&self) -> Vec<Message> {
        self.world.emulator.chat(self.id)
    }

    /// The bot's newest message.
    pub fn screen(&self) -> Message {
        self.chat()
            .into_iter()
            .rev()
            .find(Message::is_from_bot)
            .expect("the bot has said something")
    }

    /// From here on, `sees` looks at what comes next.
    pub fn remember_chat(&self) {
        *self.before.lock().unwrap() = self.chat();
    }

    /// The bot's messages that are new or changed since the last act, with their buttons in brackets: sorted, since a panel
    /// and a receipt come on ways of their own.
    pub fn news(&self) -> String {
        let before = self.before.lock().unwrap();
        let is_new = |message: &&Message| {
            message.is_from_bot()
                && !before
                    .iter()
                    .any(|old| old.id == message.id && shows_nothing_new(old, message))
        };
        let mut news: Vec<_> = self.chat().iter().filter(is_new).map(written_out).collect();
        news.sort();
        news.concat()
    }

    /// How many of the bot's messages contain `text`.
    pub fn has_heard(&self, text: &str) -> usize {
        self.chat()
            .iter()
            .filter(|message| message.is_from_bot() && message.text.contains(text))
            .count()
    }

    fn find_button(&self, label: &str) -> Result<(i64, String), String> {
        let found = self.chat().into_iter().rev().find_map(|message| {
            let data = message.button(label)?.data()?.to_owned();
            Some((message.id, data))
        });
        found.ok_or_else(|| format!("there is no button “{label}”"))
    }

    fn transcript(&self) -> String {
        let line = |message: &Message| {
            let who = if message.is_from_bot() {
                "bot"
            } else {
                self.name
            };
            format!("{who}: {}", written_out(message))
        };
        self.chat().iter().map(line).collect()
    }
}

/// Whether nothing was added to a message: an older panel that lost its buttons is no news.
fn shows_nothing_new(before: &Message, now: &Message) -> bool {
    before.text == now.text && (now.buttons.is_empty() || before.buttons == now.buttons)
}

/// A message as text: its words, then its buttons in brackets, a row a line.
pub fn written_out(message: &Message) -> String {
    let mut text = format!("{}\n", message.text);
    for row in &message.buttons {
        let labels = row
            .iter()
            .map(|button| format!("[{}]", button.text))
            .collect::<Vec<_>>();
        let _ = writeln!(text, "{}", labels.join(" "));
    }
    text
}
