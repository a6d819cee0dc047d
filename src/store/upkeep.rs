//! The database's own health: integrity, backups, and the figures that monitoring asks for.

use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};

use super::{OpenError, Result, Store, StoreError, opening, stamp};

/// What monitoring wants to know.
#[derive(Clone, Debug)]
pub struct Vitals {
    /// Something could be written, down to the disk.
    pub writable: bool,
    /// When the oldest unhandled update arrived.
    pub oldest_open_update: Option<DateTime<Utc>>,
    /// When the next (or the most overdue) notice is due.
    pub next_notice_due: Option<DateTime<Utc>>,
}

/// Why no backup was made.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error(transparent)]
    Database(#[from] OpenError),
    #[error("{0} is there already. Choose a new name: a backup never overwrites one.")]
    Exists(PathBuf),
    #[error("The backup could not be written: {0}")]
    Write(#[source] StoreError),
    #[error("The backup could not be put into its place: {0}")]
    Place(#[source] std::io::Error),
    #[error(
        "The backup was written but does not pass its check: {0}. The database itself was not touched."
    )]
    Damaged(String),
}

impl Store {
    /// Asks the database how it is.
    ///
    /// # Errors
    ///
    /// Where it cannot even be read.
    pub async fn vitals(&self, now: DateTime<Utc>) -> Result<Vitals> {
        Ok(Vitals {
            writable: self.beat(now).await.is_ok(),
            oldest_open_update: self.oldest_open_update().await?,
            next_notice_due: self.next_notice_due().await?,
        })
    }

    /// Writes something that lasts: a full disk refuses no sooner than at the commit.
    async fn beat(&self, now: DateTime<Utc>) -> Result<()> {
        let mut tx = self.begin().await?;
        sqlx::query("insert or replace into heartbeat (id, beat_at) values (1, ?)")
            .bind(stamp(now))
            .execute(&mut *tx.inner)
            .await?;
        tx.commit().await
    }
}

/// Writes a consistent copy of a database to `target`, also while the bot works with it, and opens the copy to check it.
/// The database keeps its version: a newer program makes a copy that the older one can go back to.
///
/// The copy is made aside and put into its place whole: a file under the name of `target` is never half a copy.
///
/// # Errors
///
/// [`BackupError`] says what to do; the database is not touched by any of them.
pub async fn backup(database: &Path, target: &Path) -> Result<(), BackupError> {
    if target.exists() {
        return Err(BackupError::Exists(target.to_owned()));
    }
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let aside = tempfile::Builder::new()
        .prefix(".kezdesu-backup-")
        .tempdir_in(folder)
        .map_err(BackupError::Place)?;
    let copy = aside.path().join("copy.db");
    let pool = opening::open_as_it_is(database).await?;
    let written = sqlx::query("vacuum into ?")
        .bind(copy.display().to_string())
        .execute(&pool)
        .await;
    pool.close().await;
    written.map_err(|error| BackupError::Write(error.into()))?;
    check_copy(&copy).await?;
    let file = std::fs::File::open(&copy).map_err(BackupError::Place)?;
    file.sync_all().map_err(BackupError::Place)?;
    // A link never overwrites; a rename would.
    match std::fs::hard_link(&copy, target) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Err(BackupError::Exists(target.to_owned()))
        }
        // This file system has no links.
        Err(_) => std::fs::rename(&copy, target).map_err(BackupError::Place),
    }
}

async fn check_copy(copy: &Path) -> Result<(), BackupError> {
    let inspection = opening::inspect(copy)
        .await
        .map_err(|error| BackupError::Damaged(error.to_string()))?;
    match inspection.problems.first() {
        None => Ok(()),
        Some(problem) => Err(BackupError::Damaged(problem.clone())),
    }
}
