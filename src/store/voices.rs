//! Voices: who writes and supports, how much of it, and who may not for a time.

use chrono::{DateTime, Duration, Utc};

use super::{Result, Store, Tx, read_stamp, stamp};
use crate::domain::person::{PersonId, VoiceId};

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DeedKind {
    Submission,
    Support,
    Note,
}

impl DeedKind {
    fn word(self) -> &'static str {
        self.into()
    }

    /// So many, within so long.
    fn limit(self) -> (u32, Duration) {
        match self {
            Self::Submission => (5, Duration::hours(24)),
            Self::Support => (60, Duration::hours(1)),
            Self::Note => (10, Duration::hours(24)),
        }
    }
}

/// Deeds are of no use any more after this.
const DEEDS_KEPT: Duration = Duration::days(2);

/// Somebody may not write until then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub until_at: DateTime<Utc>,
    /// In the words of the coordinator.
    pub reason: String,
}

impl Store {
    /// The voice of a person, if they wrote or supported anything yet.
    pub async fn voice_of(&self, person: PersonId) -> Result<Option<VoiceId>> {
        let voice: Option<i64> = sqlx::query_scalar("select id from voice where person = ?")
            .bind(person.0)
            .fetch_optional(&self.readers)
            .await?;
        Ok(voice.map(VoiceId))
    }

    /// When somebody who did too much of it may do it again; none where they may now.
    pub async fn allowed_again_at(
        &self,
        person: PersonId,
        kind: DeedKind,
        now: DateTime<Utc>,
    ) -> Result<Option<DateTime<Utc>>> {
        let (limit, within) = kind.limit();
        // The one that makes room when it is forgotten.
        let deciding: Option<String> = sqlx::query_scalar(
            "select at
             from deed
             where voice = (select id from voice where person = ?) and kind = ? and at > ?
             order by at desc
             limit 1 offset ?",
        )
        .bind(person.0)
        .bind(kind.word())
        .bind(stamp(now - within))
        .bind(limit - 1)
        .fetch_optional(&self.readers)
        .await?;
        let deciding = deciding.as_deref().map(read_stamp).transpose()?;
        Ok(deciding.map(|at| at + within))
    }

    /// Whether somebody may not write at present.
    pub async fn block_of(&self, person: PersonId, now: DateTime<Utc>) -> Result<Option<Block>> {
        let block: Option<(String, String)> = sqlx::query_as(
            "select until_at, reason
             from block
             where voice = (select id from voice where person = ?) and until_at > ?
             order by until_at desc
             limit 1",
        )
        .bind(person.0)
        .bind(stamp(now))
        .fetch_optional(&self.readers)
        .await?;
        let read = |(until_at, reason): (String, String)| {
            Ok(Block {
                until_at: read_stamp(&until_at)?,
                reason,
            })
        };
        block.map(read).transpose()
    }
}

impl Tx {
    /// The voice of a person; they get one with the first thing they write or support.
    pub async fn voice(&mut self, person: PersonId) -> Result<VoiceId> {
        let voice: i64 = sqlx::query_scalar(
            "insert into voice (person) values (?)
             on conflict (person) do update set person = excluded.person
             returning id",
        )
        .bind(person.0)
        .fetch_one(&mut *self.inner)
        .await?;
        Ok(VoiceId(voice))
    }

    /// A voice that no person has: of somebody whose data was deleted, or of whoever asks in the demo.
    pub async fn nobodys_voice(&mut self) -> Result<VoiceId> {
        let voice = sqlx::query_scalar("insert into voice (person) values (null) returning id");
        Ok(VoiceId(voice.fetch_one(&mut *self.inner).await?))
    }

    /// The person agreed that what they write is kept.
    pub async fn consent(&mut self, person: PersonId, now: DateTime<Utc>) -> Result<()> {
        sqlx::query("update person set consented_at = coalesce(consented_at, ?) where id = ?")
            .bind(stamp(now))
            .bind(person.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// Counts what somebody did.
    pub(super) async fn count_deed(
        &mut self,
        voice: VoiceId,
        kind: DeedKind,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query("insert into deed (voice, kind, at) values (?, ?, ?)")
            .bind(voice.0)
            .bind(kind.word())
            .bind(stamp(now))
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// Keeps somebody from writing for a time.
    pub async fn block(&mut self, voice: VoiceId, block: &Block, now: DateTime<Utc>) -> Result<()> {
        // What waits to become public by itself waits for a look now.
        sqlx::query(
            "update submission set public_at = null where author = ? and visibility = 'held'",
        )
        .bind(voice.0)
        .execute(&mut *self.inner)
        .await?;
        sqlx::query("insert into block (voice, reason, blocked_at, until_at) values (?, ?, ?, ?)")
            .bind(voice.0)
            .bind(&block.reason)
            .bind(stamp(now))
            .bind(stamp(block.until_at))
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// Deletes what no limit counts any more.
    pub async fn purge_deeds(&mut self, now: DateTime<Utc>) -> Result<u64> {
        let purged = sqlx::query("delete from deed where at < ?")
            .bind(stamp(now - DEEDS_KEPT))
            .execute(&mut *self.inner)
            .await?;
        Ok(purged.rows_affected())
    }
}
