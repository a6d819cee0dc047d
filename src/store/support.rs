//! Who says the same as a submission, and who wants to hear no more of it. What is joined to it is one with it: see
//! [`clusters`](super::clusters).

use chrono::{DateTime, Utc};

use super::{Result, Tx, stamp, voices::DeedKind};
use crate::domain::{
    person::{PersonId, VoiceId},
    submission::SubmissionId,
};

impl Tx {
    /// Supports a submission, or none of its cluster any longer; says whether that changed anything. Who may is decided
    /// before.
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
            sqlx::query(
                "delete from support
                 where voice = ?2 and (
                     select coalesce(cluster, id) from submission where id = support.submission
                 ) = (
                     select coalesce(cluster, id) from submission where id = ?1
                 )",
            )
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
            "delete from submission_mute
             where person = ?2 and (
                 select coalesce(cluster, id) from submission where id = submission_mute.submission
             ) = (
                 select coalesce(cluster, id) from submission where id = ?1
             )"
        };
        sqlx::query(query)
            .bind(id.0)
            .bind(person.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }
}
