//! Submissions that say the same: joined by coordinators, counted together.
//!
//! A link is kept as it was given: this one was joined to that one. Who stands for all that hang together follows from the
//! links, and is written beside them, so that no list has to look for it. Nothing is moved: whatever a link is undone
//! after, all else is as it was given.

use chrono::{DateTime, Utc};
use sqlx::{FromRow, types::Json};

use super::{Result, Tx};
use crate::domain::submission::{Happening, SubmissionId};

/// One of those that hang together.
#[derive(FromRow)]
struct Member {
    id: i64,
    is_public: bool,
    is_held: bool,
    cluster: Option<i64>,
}

impl Tx {
    /// Joins a submission, and all that is joined to it, to another one that says the same. Where it is joined already,
    /// that stays as it was given.
    pub async fn join(
        &mut self,
        id: SubmissionId,
        to: SubmissionId,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let hang_together = self.members(to).await?.iter().any(|one| one.id == id.0);
        if hang_together {
            return Ok(());
        }
        let joined =
            sqlx::query("update submission set joined_to = ? where id = ? and joined_to is null")
                .bind(to.0)
                .bind(id.0)
                .execute(&mut *self.inner)
                .await?;
        if joined.rows_affected() == 0 {
            return Ok(());
        }
        self.settle_cluster(id).await?;
        self.happened(id, Happening::Joined, None, now).await
    }

    /// Undoes a join; what is joined to it goes with it, as before.
    pub async fn separate(&mut self, id: SubmissionId, now: DateTime<Utc>) -> Result<()> {
        let Some(former) = self.joined_to(id).await? else {
            return Ok(());
        };
        sqlx::query("update submission set joined_to = null where id = ?")
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        self.settle_cluster(id).await?;
        self.settle_cluster(former).await?;
        self.write_event(id, Happening::Separated, None, now)
            .await?;
        Ok(())
    }

    /// It says another thing now: those that were joined to it stay together without it.
    pub(super) async fn part_from_all(&mut self, id: SubmissionId) -> Result<()> {
        let oldest: Option<i64> =
            sqlx::query_scalar("select min(id) from submission where joined_to = ?")
                .bind(id.0)
                .fetch_one(&mut *self.inner)
                .await?;
        let former = self.joined_to(id).await?;
        let Some(heir) = former.or(oldest.map(SubmissionId)) else {
            return Ok(());
        };
        sqlx::query(
            "update submission
             set joined_to = iif(id = ?1, null, nullif(?2, id))
             where id = ?1 or joined_to = ?1",
        )
        .bind(id.0)
        .bind(heir.0)
        .execute(&mut *self.inner)
        .await?;
        self.settle_cluster(id).await?;
        self.settle_cluster(heir).await
    }

    /// Says who stands for all that hang together with `id`, and counts them: the one that all were joined to, or the
    /// nearest to it that is public. What is held stands aside; what was taken back is counted on, though nobody reads it.
    pub(super) async fn settle_cluster(&mut self, id: SubmissionId) -> Result<()> {
        let members = self.members(id).await?;
        let head = members.iter().find(|one| one.is_public).map(|one| one.id);
        let ids: Vec<i64> = members.iter().map(|one| one.id).collect();
        sqlx::query(
            "update submission
             set cluster = iif(visibility = 'held', null, nullif(?1, id))
             where id in (select value from json_each(?2))",
        )
        .bind(head)
        .bind(Json(ids))
        .execute(&mut *self.inner)
        .await?;
        for one in members {
            let stands_alone = one.is_held || head.is_none_or(|head| head == one.id);
            if stands_alone {
                self.recount(SubmissionId(one.id)).await?;
            }
            if stands_alone != one.cluster.is_none() {
                self.update_boards(SubmissionId(one.id)).await?;
            }
        }
        Ok(())
    }

    /// All that hang together with `id`: first the one that all were joined to, then those nearest to it, the oldest first.
    async fn members(&mut self, id: SubmissionId) -> Result<Vec<Member>> {
        let members = sqlx::query_as(
            "with recursive
             above (id, joined_to) as (
                 select id, joined_to from submission where id = ?
                 union
                 select submission.id, submission.joined_to
                 from above
                 join submission on submission.id = above.joined_to
             ),
             member (id, distance) as (
                 select id, 0 from above where joined_to is null
                 union all
                 select submission.id, member.distance + 1
                 from member
                 join submission on submission.joined_to = member.id
             )
             select submission.id, visibility = 'public' as is_public, visibility = 'held' as is_held, cluster
             from member
             join submission using (id)
             order by member.distance, submission.id",
        );
        Ok(members.bind(id.0).fetch_all(&mut *self.inner).await?)
    }

    async fn joined_to(&mut self, id: SubmissionId) -> Result<Option<SubmissionId>> {
        let joined_to: Option<i64> =
            sqlx::query_scalar("select joined_to from submission where id = ?")
                .bind(id.0)
                .fetch_optional(&mut *self.inner)
                .await?
                .flatten();
        Ok(joined_to.map(SubmissionId))
    }

    /// Counts the distinct people of a submission's cluster.
    pub(super) async fn recount(&mut self, id: SubmissionId) -> Result<()> {
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
