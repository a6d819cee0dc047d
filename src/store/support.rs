//! Who says the same: support, and submissions that are joined. Nothing is moved, so that undoing loses nothing.

use chrono::{DateTime, Utc};

use super::{Result, Tx, stamp, voices::DeedKind};
use crate::domain::{
    person::{PersonId, VoiceId},
    submission::{Happening, SubmissionId},
};

impl Tx {
    /// Supports a submission, or no longer; says whether that changed anything. Who may is decided before.
    pub async fn set_support(
        &mut self,
        voice: VoiceId,
        id: SubmissionId,
        wanted: bool,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let query = if wanted {
            sqlx::query(
                "insert into support (submission, voice, at) values (?, ?, ?) on conflict do nothing",
            )
            .bind(id.0)
            .bind(voice.0)
            .bind(stamp(now))
        } else {
            sqlx::query("delete from support where submission = ? and voice = ?")
                .bind(id.0)
                .bind(voice.0)
        };
        let changed = query.execute(&mut *self.inner).await?.rows_affected() > 0;
        if changed {
            self.count_deed(voice, DeedKind::Support, now).await?;
            self.recount(id).await?;
        }
        Ok(changed)
    }

    /// The person wants to hear no more of a submission that they support, or of it again.
    pub async fn mute_submission(
        &mut self,
        person: PersonId,
        id: SubmissionId,
        wanted: bool,
    ) -> Result<()> {
        let query = if wanted {
            "insert into submission_mute (submission, person) values (?, ?) on conflict do nothing"
        } else {
            "delete from submission_mute where submission = ? and person = ?"
        };
        sqlx::query(query)
            .bind(id.0)
            .bind(person.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// Joins a submission, and all that is joined to it, to another one that says the same.
    pub async fn join(
        &mut self,
        id: SubmissionId,
        to: SubmissionId,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let head = self.head_of(to).await?;
        if head == id || self.head_of(id).await? == head {
            return Ok(());
        }
        sqlx::query("update submission set cluster = ?1 where id = ?2 or cluster = ?2")
            .bind(head.0)
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        self.happened(id, Happening::Joined, None, now).await?;
        self.recount(head).await?;
        self.update_boards(id).await
    }

    /// Undoes a join: nothing is lost, since nothing was moved.
    pub async fn separate(&mut self, id: SubmissionId, now: DateTime<Utc>) -> Result<()> {
        self.leave_cluster(id).await?;
        self.write_event(id, Happening::Separated, None, now)
            .await?;
        self.update_boards(id).await
    }

    /// Takes a submission out of its cluster; where it stood for the others, the oldest of them does from now on.
    pub(super) async fn leave_cluster(&mut self, id: SubmissionId) -> Result<()> {
        let head = self.head_of(id).await?;
        if head != id {
            sqlx::query("update submission set cluster = null where id = ?")
                .bind(id.0)
                .execute(&mut *self.inner)
                .await?;
            self.recount(id).await?;
            return self.recount(head).await;
        }
        let next: Option<i64> =
            sqlx::query_scalar("select min(id) from submission where cluster = ?")
                .bind(id.0)
                .fetch_one(&mut *self.inner)
                .await?;
        let Some(next) = next else {
            return Ok(());
        };
        sqlx::query("update submission set cluster = iif(id = ?1, null, ?1) where cluster = ?2")
            .bind(next)
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        self.recount(id).await?;
        self.recount(SubmissionId(next)).await?;
        self.update_boards(SubmissionId(next)).await
    }

    async fn head_of(&mut self, id: SubmissionId) -> Result<SubmissionId> {
        let head: Option<i64> =
            sqlx::query_scalar("select coalesce(cluster, id) from submission where id = ?")
                .bind(id.0)
                .fetch_optional(&mut *self.inner)
                .await?;
        Ok(head.map_or(id, SubmissionId))
    }

    /// Counts the distinct people of a submission's cluster.
    async fn recount(&mut self, id: SubmissionId) -> Result<()> {
        sqlx::query(
            "with head as (select coalesce(cluster, id) as id from submission where id = ?),
             member as (
                 select submission.id, submission.author
                 from head
                 join submission on submission.id = head.id or submission.cluster = head.id
             )
             update submission
             set people = (
                 select count(*) from (
                     select author as voice from member
                     union select voice from member join support on support.submission = member.id
                 )
             )
             where id = (select id from head)",
        )
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }
}
