//! The database's own health: integrity, backups, and the figures that monitoring asks for.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::{Result, Store, StoreError, opening};

/// What monitoring wants to know.
#[derive(Clone, Debug)]
pub struct Vitals {
    /// A write transaction could be begun.
    pub writable: bool,
    /// When the oldest unhandled update arrived.
    pub oldest_open_update: Option<DateTime<Utc>>,
    /// When the next (or the most overdue) notice is due.
    pub next_notice_due: Option<DateTime<Utc>>,
}

/// Why no backup was made.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
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
    /// Asks the database how it is. Never fails: what cannot be asked is not well.
    pub async fn vitals(&self) -> Vitals {
        Vitals {
            writable: self.can_write().await,
            oldest_open_update: self.oldest_open_update().await.unwrap_or_default(),
            next_notice_due: self.next_notice_due().await.unwrap_or_default(),
        }
    }

    /// Writes something and takes it back.
    async fn can_write(&self) -> bool {
        let Ok(mut tx) = self.begin().await else {
            return false;
        };
        sqlx::query("insert into bot_profile (bot, item, content) values (0, 'writable', '')")
            .execute(&mut *tx.inner)
            .await
            .is_ok()
    }

    /// Writes a consistent copy to `target` while the bot goes on, and opens the copy to check it.
    ///
    /// The copy is made aside and renamed: a file under the name of `target` is always a whole one.
    ///
    /// # Errors
    ///
    /// [`BackupError`] says what to do; the database is not touched by any of them.
    pub async fn backup(&self, target: &Path) -> Result<(), BackupError> {
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
        sqlx::query("vacuum into ?")
            .bind(copy.display().to_string())
            .execute(&self.writer)
            .await
            .map_err(|error| BackupError::Write(error.into()))?;
        check_copy(&copy).await?;
        let file = std::fs::File::open(&copy).map_err(BackupError::Place)?;
        file.sync_all().map_err(BackupError::Place)?;
        std::fs::hard_link(&copy, target)
            .or_else(|_| std::fs::rename(&copy, target))
            .map_err(BackupError::Place)
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
