//! Opening the database file: created and migrated, or refused with a sentence that says the way out.

use std::{
    path::Path,
    sync::{
        Arc, RwLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use sqlx::{
    ConnectOptions, SqlitePool,
    migrate::{MigrateError, Migrator},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::sync::Notify;

use super::{
    BUSY, CANT_OPEN, FULL, IO, LOCKED, NOT_A_DATABASE, READONLY, Store, StoreError, primary_code,
};

use crate::domain::{calendar::WorkingCalendar, directory::Directory};

static MIGRATIONS: Migrator = sqlx::migrate!();

/// Below it, SQLite's write-ahead log has a race that can lose commits (fixed in 3.51.3).
pub const LOWEST_SQLITE_VERSION: (u32, u32, u32) = (3, 51, 3);

const READERS: u32 = 4;
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Why the database cannot be used, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error(
        "The database {path} was written by a newer version of kezdesu. Install that version, or open a backup that \
         this one made."
    )]
    NewerVersion { path: String },
    #[error(
        "The database {path} is locked by another program. Stop the other kezdesu (or the tool that has the file \
         open) and try again."
    )]
    Locked { path: String },
    #[error(
        "The database {path} cannot be written. Check that this user may write the file and its folder, or choose \
         another one with --database."
    )]
    NotWritable { path: String },
    #[error(
        "The disk with the database {path} is full. Free some space and try again; nothing was lost."
    )]
    DiskFull { path: String },
    #[error(
        "{path} is not a database of kezdesu. Choose another file with --database; a new one is created."
    )]
    NotADatabase { path: String },
    #[error(
        "This build has SQLite {}.{}.{}, which can lose commits. Build kezdesu with its own lock file.",
        .0.0, .0.1, .0.2
    )]
    OldSqlite((u32, u32, u32)),
    #[error(
        "There is no database at {path}. Choose another file with --database, or run the bot once to create it."
    )]
    Missing { path: String },
    #[error("The database {path} cannot be used")]
    Other { path: String, source: StoreError },
}

impl Store {
    /// Opens the database at `path`; it is created where there is none, and brought to this version's shape.
    ///
    /// # Errors
    ///
    /// Each [`OpenError`] is a sentence for the operator.
    pub async fn open(path: &Path) -> Result<Self, OpenError> {
        let name = path.display().to_string();
        Self::open_with(options(path).create_if_missing(true))
            .await
            .map_err(|error| error.at(name))
    }

    /// A new database that is gone when it is closed: what every installation begins with.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open).
    pub async fn open_new_in_memory() -> Result<Self, OpenError> {
        /// Connections share a database in memory by its name.
        static LAST: AtomicU64 = AtomicU64::new(0);
        let name = format!("file:kezdesu-{}", LAST.fetch_add(1, Ordering::Relaxed));
        let options = SqliteConnectOptions::new()
            .filename(&name)
            .in_memory(true)
            .shared_cache(true)
            .foreign_keys(true)
            .disable_statement_logging();
        Self::open_with(options)
            .await
            .map_err(|error| error.at(name))
    }

    async fn open_with(options: SqliteConnectOptions) -> Result<Self, Trouble> {
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(BUSY_TIMEOUT * 2)
            // Each connection is asked when it is given back; asking once more would be a trip to its thread and back.
            .test_before_acquire(false)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options.clone())
            .await?;
        let version = sqlite_version(&writer).await?;
        if version < LOWEST_SQLITE_VERSION {
            return Err(Trouble::OldSqlite(version));
        }
        let tables = tables(&writer).await?;
        if !tables.is_empty() && !tables.iter().any(|table| table == "_sqlx_migrations") {
            return Err(Trouble::NotOurs);
        }
        MIGRATIONS.run(&writer).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .min_connections(1)
            .acquire_timeout(BUSY_TIMEOUT * 2)
            .test_before_acquire(false)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options.create_if_missing(false).pragma("query_only", "on"))
            .await?;
        let reference = super::reference::load(&mut *readers.acquire().await?).await?;
        Ok(Self {
            readers,
            writer,
            newest_reference: Arc::new(RwLock::new(reference.clone())),
            reference,
            outbox_grew: Arc::new(Notify::new()),
            news_came: Arc::new(Notify::new()),
            menus_changed: Arc::new(Notify::new()),
        })
    }
}

/// What a database keeps of bodies and of days.
#[derive(Clone, Debug)]
pub struct KeptReference {
    pub directory: Directory,
    pub working_calendar: WorkingCalendar,
}

/// The reference data that a database keeps, whatever its version; where there is none, that of a new one.
///
/// # Errors
///
/// As [`Store::open`].
pub async fn reference_of(path: &Path) -> Result<KeptReference, OpenError> {
    if !path.exists() {
        let store = Store::open_new_in_memory().await?;
        return Ok(KeptReference {
            directory: store.directory().clone(),
            working_calendar: store.working_calendar().clone(),
        });
    }
    let pool = open_as_it_is(path).await?;
    let reference = async {
        let mut connection = pool.acquire().await?;
        super::reference::load(&mut connection).await
    };
    let reference = reference.await;
    pool.close().await;
    let reference = reference.map_err(|error| OpenError::of(error, path))?;
    Ok(KeptReference {
        directory: (*reference.directory).clone(),
        working_calendar: (*reference.working_calendar).clone(),
    })
}

/// What a look at a database finds, without changing anything in it.
#[derive(Clone, Debug)]
pub struct Inspection {
    /// The version of the SQLite that is linked in.
    pub sqlite_version: (u32, u32, u32),
    /// The number of the last migration that the file has seen.
    pub schema_version: i64,
    /// The number of the last migration that this program has.
    pub newest_schema_version: i64,
    /// What SQLite finds wrong with the file; nothing in a sound one.
    pub problems: Vec<String>,
}

/// Opens a database of ours without bringing it to this version's shape.
pub(super) async fn open_as_it_is(path: &Path) -> Result<SqlitePool, OpenError> {
    let name = path.display().to_string();
    if !path.exists() {
        return Err(OpenError::Missing { path: name });
    }
    let checked = async {
        let pool = connect_as_it_is(path).await?;
        let is_ours = tables(&pool).await?.iter().any(|table| table == "inbox");
        if is_ours {
            Ok(pool)
        } else {
            Err(Trouble::NotOurs)
        }
    };
    checked.await.map_err(|error| error.at(name))
}

async fn connect_as_it_is(path: &Path) -> Result<SqlitePool, sqlx::Error> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .busy_timeout(BUSY_TIMEOUT)
        .disable_statement_logging();
    SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(options)
        .await
}

async fn tables(pool: &SqlitePool) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar("select name from sqlite_master where type = 'table'")
        .fetch_all(pool)
        .await
}

/// Looks at a database: nothing is created, migrated or written.
///
/// # Errors
///
/// As [`Store::open`], and [`OpenError::Missing`].
pub async fn inspect(path: &Path) -> Result<Inspection, OpenError> {
    let name = path.display().to_string();
    if !path.exists() {
        return Err(OpenError::Missing { path: name });
    }
    look_into(path).await.map_err(|error| error.at(name))
}

async fn look_into(path: &Path) -> Result<Inspection, Trouble> {
    let pool = connect_as_it_is(path).await?;
    let schema_version: Option<i64> =
        sqlx::query_scalar("select max(version) from _sqlx_migrations where success")
            .fetch_one(&pool)
            .await?;
    let mut problems: Vec<String> = sqlx::query_scalar("pragma integrity_check")
        .fetch_all(&pool)
        .await?;
    problems.retain(|line| line != "ok");
    let orphans: Vec<String> = sqlx::query_scalar("select \"table\" from pragma_foreign_key_check")
        .fetch_all(&pool)
        .await?;
    problems.extend(
        orphans
            .into_iter()
            .map(|table| format!("a row of {table} points to nothing")),
    );
    let sqlite_version = sqlite_version(&pool).await?;
    pool.close().await;
    Ok(Inspection {
        sqlite_version,
        schema_version: schema_version.unwrap_or(0),
        newest_schema_version: MIGRATIONS
            .iter()
            .map(|migration| migration.version)
            .max()
            .unwrap_or(0),
        problems,
    })
}

/// The version of the SQLite that is linked in.
async fn sqlite_version(pool: &SqlitePool) -> Result<(u32, u32, u32), StoreError> {
    let version: String = sqlx::query_scalar("select sqlite_version()")
        .fetch_one(pool)
        .await?;
    let mut numbers = version.split('.').map_while(|number| number.parse().ok());
    match (numbers.next(), numbers.next(), numbers.next()) {
        (Some(major), Some(minor), Some(patch)) => Ok((major, minor, patch)),
        _ => Err(super::unreadable("a version of SQLite", &version)),
    }
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        // What is deleted is overwritten in the file: it is somebody’s words and numbers.
        .pragma("secure_delete", "on")
        .busy_timeout(BUSY_TIMEOUT)
        .disable_statement_logging()
}

/// What went wrong while opening, before it is named for the operator.
#[derive(Debug, thiserror::Error)]
enum Trouble {
    #[error(transparent)]
    Migration(#[from] MigrateError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    #[error("it has tables of another program")]
    NotOurs,
    #[error("SQLite is too old")]
    OldSqlite((u32, u32, u32)),
}

impl OpenError {
    /// Names a failure of a database that was open already.
    pub fn of(error: StoreError, path: &Path) -> Self {
        Trouble::Store(error).at(path.display().to_string())
    }
}

impl Trouble {
    fn at(self, path: String) -> OpenError {
        let error = match self {
            Self::Migration(MigrateError::VersionMissing(_) | MigrateError::VersionTooNew(..)) => {
                return OpenError::NewerVersion { path };
            }
            Self::Migration(
                MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _),
            ) => error,
            Self::Migration(other) => sqlx::Error::Migrate(Box::new(other)),
            Self::Database(error) | Self::Store(StoreError::Database(error)) => error,
            Self::Store(source) => return OpenError::Other { path, source },
            Self::NotOurs => return OpenError::NotADatabase { path },
            Self::OldSqlite(version) => return OpenError::OldSqlite(version),
        };
        let code = match &error {
            sqlx::Error::Database(refusal) => primary_code(refusal.as_ref()),
            _ => None,
        };
        match code {
            Some(BUSY | LOCKED) => OpenError::Locked { path },
            Some(READONLY | CANT_OPEN | IO) => OpenError::NotWritable { path },
            Some(FULL) => OpenError::DiskFull { path },
            Some(NOT_A_DATABASE) => OpenError::NotADatabase { path },
            _ => OpenError::Other {
                path,
                source: error.into(),
            },
        }
    }
}
