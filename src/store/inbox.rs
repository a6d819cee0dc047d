//! The inbox: what arrived, until it is handled.

use chrono::{DateTime, Duration, Utc};
use sqlx::FromRow;

use super::{Result, Store, StoreError, Tx, read_stamp, stamp};

/// A row's number: the order of arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct InboxId(pub i64);

/// An update that has just arrived.
#[derive(Clone, Debug)]
pub struct Arrival {
    pub update_id: i64,
    /// The chat (or else the account) whose updates are handled one after the other.
    pub lane: i64,
    /// As it was sent.
    pub body: String,
}

/// An update that waits to be handled.
#[derive(Clone, Debug, FromRow)]
pub struct OpenUpdate {
    #[sqlx(rename = "id")]
    id: i64,
    pub lane: i64,
    pub attempts: u32,
    pub body: String,
}

impl OpenUpdate {
    pub fn id(&self) -> InboxId {
        InboxId(self.id)
    }
}

/// Telegram repeats an unconfirmed update for 24 hours; a day more is for a clock that was wrong.
const KEPT_TO_RECOGNISE_DOUBLES: Duration = Duration::hours(48);

impl Store {
    /// Open updates that arrived after `after`, in order.
    pub async fn open_updates(&self, after: InboxId, limit: u32) -> Result<Vec<OpenUpdate>> {
        let rows = sqlx::query_as(
            "select id, lane, attempts, body
             from inbox
             where state = 'open' and id > ?
             order by id
             limit +?",
        );
        Ok(rows
            .bind(after.0)
            .bind(limit)
            .fetch_all(&self.readers)
            .await?)
    }

    /// The text of an open update; none where it was closed meanwhile.
    pub async fn open_update_body(&self, id: InboxId) -> Result<Option<String>> {
        let body = sqlx::query_scalar("select body from inbox where id = ? and state = 'open'");
        Ok(body.bind(id.0).fetch_optional(&self.readers).await?)
    }

    /// When the oldest open update arrived.
    pub async fn oldest_open_update(&self) -> Result<Option<DateTime<Utc>>> {
        let arrived: Option<String> = sqlx::query_scalar(
            "select arrived_at from inbox where state = 'open' order by id limit 1",
        )
        .fetch_optional(&self.readers)
        .await?;
        arrived.as_deref().map(read_stamp).transpose()
    }
}

impl Tx {
    /// Takes in a batch; what is known already is passed over.
    pub async fn receive(&mut self, batch: &[Arrival], now: DateTime<Utc>) -> Result<()> {
        let ids: Vec<_> = batch.iter().map(|arrival| arrival.update_id).collect();
        let lanes: Vec<_> = batch.iter().map(|arrival| arrival.lane).collect();
        let bodies: Vec<_> = batch.iter().map(|arrival| &arrival.body).collect();
        // One statement for the batch: each has to cross to the database's thread and back. Three lists: inside one list of
        // objects, SQLite would read each body four times.
        sqlx::query(
            "insert into inbox (update_id, lane, body, arrived_at)
             select ?1 ->> key, ?2 ->> key, value, ?4
             from json_each(?3)
             where true
             on conflict (update_id) do nothing",
        )
        .bind(sqlx::types::Json(ids))
        .bind(sqlx::types::Json(lanes))
        .bind(sqlx::types::Json(bodies))
        .bind(stamp(now))
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Marks an update as handled, in the same transaction as what it did. What it was and whose goes with that.
    ///
    /// # Errors
    ///
    /// [`StoreError::AlreadyHandled`] where an earlier try came as far as its commit.
    pub async fn close_update(&mut self, id: InboxId, now: DateTime<Utc>) -> Result<()> {
        let closed = sqlx::query(
            "update inbox set state = 'done', body = '', lane = 0, closed_at = ? where id = ? and state = 'open'",
        )
        .bind(stamp(now))
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?;
        match closed.rows_affected() {
            0 => Err(StoreError::AlreadyHandled),
            _ => Ok(()),
        }
    }

    /// Marks updates as handled that changed nothing of their own.
    pub async fn close_updates(&mut self, ids: &[InboxId], now: DateTime<Utc>) -> Result<()> {
        sqlx::query(
            "update inbox
             set state = 'done', body = '', lane = 0, closed_at = ?
             where id in (select value from json_each(?)) and state = 'open'",
        )
        .bind(stamp(now))
        .bind(sqlx::types::Json(ids))
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Sets an update aside for a developer's eye: it is not tried again. Its text is kept until it is purged.
    pub async fn park_update(&mut self, id: InboxId, now: DateTime<Utc>) -> Result<()> {
        sqlx::query(
            "update inbox set state = 'failed', closed_at = ? where id = ? and state = 'open'",
        )
        .bind(stamp(now))
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Notes that these updates are about to be tried (again): one that ends the process is recognised by its count.
    pub async fn count_attempt(&mut self, ids: &[InboxId]) -> Result<()> {
        sqlx::query(
            "update inbox set attempts = attempts + 1 where id in (select value from json_each(?))",
        )
        .bind(sqlx::types::Json(ids))
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Deletes closed updates that are too old to arrive once more.
    pub async fn purge_inbox(&mut self, now: DateTime<Utc>) -> Result<u64> {
        let purged = sqlx::query("delete from inbox where state <> 'open' and closed_at < ?")
            .bind(stamp(now - KEPT_TO_RECOGNISE_DOUBLES))
            .execute(&mut *self.inner)
            .await?;
        Ok(purged.rows_affected())
    }
}
