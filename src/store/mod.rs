//! The one database file.
//!
//! Reads are methods of [`Store`], writes are methods of [`Tx`]: nobody writes outside a transaction, because the method
//! is not there. Each noun has its file, under the name it has in [`domain`](crate::domain). SQL is nowhere else.
//!
//! SQLite in WAL with `synchronous = full`: what Telegram has deleted on our word is on the disk. One connection writes,
//! a few read. Instants are UTC text of one width, so that they compare as they sort; days are `yyyy-mm-dd`.
//!
//! It is `limit +?`, never `limit ?`: SQLite plans by the number behind a bare limit, and for that it compiles the
//! statement anew each time it runs.

mod agreements;
mod answers;
mod board_counts;
mod boards;
mod bodies;
mod circulars;
mod clusters;
mod command_menus;
mod commitments;
mod compliance;
mod demand;
mod drafts;
mod due;
mod entering;
mod following;
mod half_year_results;
mod holders;
mod holidays;
mod hosting;
mod inbox;
mod invitations;
mod meeting_drafts;
mod meetings;
mod nearby;
mod nudges;
mod obligations;
mod office_drafts;
mod offices;
mod opening;
mod outbox;
mod people;
mod personal_data;
mod plans;
mod procedures;
mod profile;
mod question_sheets;
mod questions;
mod reference;
mod reports;
mod result_drafts;
mod results;
mod schedules;
mod sector_problems;
mod spreading;
mod steps;
mod submissions;
mod support;
mod tension;
mod tension_acts;
mod tension_demand;
mod timeline;
mod trail;
mod upkeep;
mod verdicts;
mod voices;
mod waiting_questions;
mod was_it_held;

use std::sync::{Arc, PoisonError, RwLock};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use sqlx::{Sqlite, SqlitePool};
use tokio::sync::Notify;

use crate::domain::{calendar::WorkingCalendar, directory::Directory};

pub use agreements::NewAgreement;
pub use answers::Answered;
pub use boards::{COUNTED_UP_TO, SIMILAR_FOUND};
pub use command_menus::CommandMenu;
pub use commitments::NewCommitment;
pub use drafts::{Draft, DraftKind};
pub use inbox::{Arrival, InboxId, OpenUpdate};
pub use office_drafts::OfficeDraftKind;
pub use offices::count_coordinators;
pub use opening::{
    Inspection, KeptReference, LOWEST_SQLITE_VERSION, OpenError, inspect, reference_of,
};
pub use outbox::{DueNotice, OutboxId, Settled};
pub use people::Visitor;
pub use personal_data::PersonalData;
pub use questions::QuestionNews;
pub use reports::{freeze, seen};
pub use results::{NewResult, Standing};
pub use submissions::NewSubmission;
pub use tension::Recipients;
pub use tension_acts::NewTension;
pub use upkeep::{BackupError, Vitals, backup};
pub use verdicts::VerdictTaken;
pub use voices::{Block, DeedKind};

/// What may go wrong between us and the database.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the database refused: {0}")]
    Database(sqlx::Error),
    /// A row that no version of this program writes.
    #[error("the database holds {what} that cannot be read: “{value}”")]
    Unreadable { what: &'static str, value: String },
    /// The update was handled before: by an earlier try that crashed after its commit.
    #[error("this update was handled already")]
    AlreadyHandled,
}

// Not `#[from]`: its words stand in ours, and a chain of causes would say them twice.
impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error)
    }
}

impl StoreError {
    /// Whether trying again later may help: locked, full, unreadable for now, no connection free.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Database(sqlx::Error::Database(error)) => {
                matches!(
                    primary_code(error.as_ref()),
                    Some(BUSY | LOCKED | READONLY | IO | FULL | CANT_OPEN)
                )
            }
            Self::Database(sqlx::Error::PoolTimedOut | sqlx::Error::Io(_)) => true,
            Self::Database(_) | Self::Unreadable { .. } | Self::AlreadyHandled => false,
        }
    }
}

// SQLite's primary result codes, https://sqlite.org/rescode.html
const BUSY: i32 = 5;
const LOCKED: i32 = 6;
const READONLY: i32 = 8;
const IO: i32 = 10;
const FULL: i32 = 13;
const CANT_OPEN: i32 = 14;
const NOT_A_DATABASE: i32 = 26;

/// An extended code keeps its primary one in the low byte.
fn primary_code(error: &dyn sqlx::error::DatabaseError) -> Option<i32> {
    error.code()?.parse::<i32>().ok().map(|code| code & 0xff)
}

pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// The database, to read from and to begin a transaction on. Copies are handles of the same one.
#[derive(Clone, Debug)]
pub struct Store {
    readers: SqlitePool,
    writer: SqlitePool,
    /// As they were when this handle was made.
    reference: Reference,
    /// As they are now, for all handles.
    newest_reference: Arc<RwLock<Reference>>,
    outbox_grew: Arc<Notify>,
    news_came: Arc<Notify>,
    menus_changed: Arc<Notify>,
}

/// Regions, bodies, sectors and working days at one moment. Copies are cheap.
#[derive(Clone, Debug)]
struct Reference {
    directory: Arc<Directory>,
    working_calendar: Arc<WorkingCalendar>,
}

impl Store {
    /// Begins a write transaction: the only one at a time.
    pub async fn begin(&self) -> Result<Tx> {
        let inner = self.writer.begin_with("begin immediate").await?;
        Ok(Tx {
            inner,
            directory: self.newest().directory,
            newest_reference: self.newest_reference.clone(),
            new_reference: None,
            outbox_grew: self.outbox_grew.clone(),
            has_notices: false,
            news_came: self.news_came.clone(),
            has_news: false,
            menus_changed: self.menus_changed.clone(),
            has_menus: false,
        })
    }

    /// Regions, bodies and sectors with their terms, as they were when this handle was made.
    pub fn directory(&self) -> &Directory {
        &self.reference.directory
    }

    /// Which days are worked, as it was known when this handle was made.
    pub fn working_calendar(&self) -> &WorkingCalendar {
        &self.reference.working_calendar
    }

    /// A handle of the same database that knows regions, bodies, sectors and working days as they are now. Each turn and
    /// each letter takes one, so that what it says is of one moment.
    #[must_use]
    pub fn refreshed(&self) -> Self {
        Self {
            reference: self.newest(),
            ..self.clone()
        }
    }

    fn newest(&self) -> Reference {
        let newest = self.newest_reference.read();
        newest.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns once a notice was committed after the last time this was awaited.
    pub async fn outbox_grew(&self) {
        self.outbox_grew.notified().await;
    }

    /// Returns once news of a meeting were to spread after the last time this was awaited.
    pub async fn news_came(&self) {
        self.news_came.notified().await;
    }

    /// Closes all connections; what is committed is on the disk.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

/// One write transaction. Dropped without [`commit`](Tx::commit), it changes nothing.
#[derive(Debug)]
pub struct Tx {
    inner: sqlx::Transaction<'static, Sqlite>,
    directory: Arc<Directory>,
    newest_reference: Arc<RwLock<Reference>>,
    /// What this transaction makes of them; everybody has it after the commit.
    new_reference: Option<Reference>,
    outbox_grew: Arc<Notify>,
    has_notices: bool,
    news_came: Arc<Notify>,
    has_news: bool,
    menus_changed: Arc<Notify>,
    has_menus: bool,
}

impl Tx {
    /// Makes everything that was written lasting, and wakes the delivery where somebody is to be told.
    pub async fn commit(self) -> Result<()> {
        self.inner.commit().await?;
        if let Some(reference) = self.new_reference {
            let newest = self.newest_reference.write();
            *newest.unwrap_or_else(PoisonError::into_inner) = reference;
        }
        if self.has_notices {
            self.outbox_grew.notify_one();
        }
        if self.has_news {
            self.news_came.notify_one();
        }
        if self.has_menus {
            self.menus_changed.notify_one();
        }
        Ok(())
    }
}

/// An instant as the tables keep it: `2026-11-24T09:05:00.000Z`.
fn stamp(instant: DateTime<Utc>) -> String {
    instant.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

fn read_stamp(text: &str) -> Result<DateTime<Utc>> {
    text.parse().map_err(|_| unreadable("an instant", text))
}

fn read_day(text: &str) -> Result<NaiveDate> {
    text.parse().map_err(|_| unreadable("a day", text))
}

fn read_time(text: &str) -> Result<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| unreadable("a time", text))
}

fn unreadable(what: &'static str, value: &str) -> StoreError {
    StoreError::Unreadable {
        what,
        value: value.to_owned(),
    }
}

/// Reads a value that the tables keep as a word, such as a status.
fn read_word<T: std::str::FromStr>(what: &'static str, word: &str) -> Result<T> {
    word.parse().map_err(|_| unreadable(what, word))
}
