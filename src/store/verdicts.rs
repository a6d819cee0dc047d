//! Whether an answer helped, in the eyes of those who asked.

use chrono::{DateTime, Utc};

use super::{Result, Tx, stamp};
use crate::domain::{
    person::VoiceId,
    submission::{Happening, NOES_THAT_REOPEN, SubmissionId, Verdict},
};

/// What came of a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerdictTaken {
    Kept,
    /// It is open again, for a coordinator's eye.
    Reopened,
    /// They had said something before: asked once, said once.
    SaidBefore,
}

impl Tx {
    /// Keeps what somebody says about an answer. A "no" of the author, or of three supporters, reopens it, once.
    pub async fn take_verdict(
        &mut self,
        voice: VoiceId,
        id: SubmissionId,
        verdict: Verdict,
        now: DateTime<Utc>,
    ) -> Result<VerdictTaken> {
        let word: &str = verdict.into();
        let said = sqlx::query(
            "insert into verdict (submission, voice, verdict, at) values (?, ?, ?, ?) on conflict do nothing",
        )
        .bind(id.0)
        .bind(voice.0)
        .bind(word)
        .bind(stamp(now))
        .execute(&mut *self.inner)
        .await?;
        if said.rows_affected() == 0 {
            return Ok(VerdictTaken::SaidBefore);
        }
        let reopened = sqlx::query(
            "update submission
             set progress = 'received', due_on = null, reopened_at = ?1, to_look_at = 1, changed_at = ?1
             where id = ?2 and reopened_at is null and visibility = 'public'
                 and progress in ('answered', 'explained', 'resolved')
                 and (
                     exists (
                         select 1 from verdict
                         where verdict.submission = ?2 and voice = submission.author and verdict = 'no'
                     )
                     or (
                         select count(*) from verdict where verdict.submission = ?2 and verdict = 'no'
                     ) >= ?3
                 )",
        )
        .bind(stamp(now))
        .bind(id.0)
        .bind(NOES_THAT_REOPEN)
        .execute(&mut *self.inner)
        .await?;
        if reopened.rows_affected() == 0 {
            return Ok(VerdictTaken::Kept);
        }
        // The next answer is asked about anew.
        sqlx::query("delete from verdict where submission = ?")
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        if self.is_author(voice, id).await? {
            // Nobody is told of what they did themselves.
            self.write_event(id, Happening::Reopened, None, now).await?;
        } else {
            self.happened(id, Happening::Reopened, None, now).await?;
        }
        Ok(VerdictTaken::Reopened)
    }

    async fn is_author(&mut self, voice: VoiceId, id: SubmissionId) -> Result<bool> {
        let is_author = sqlx::query_scalar(
            "select exists (select 1 from submission where id = ? and author = ?)",
        );
        Ok(is_author
            .bind(id.0)
            .bind(voice.0)
            .fetch_one(&mut *self.inner)
            .await?)
    }

    /// A coordinator has looked at it: it no longer waits in the queue.
    pub async fn looked_at(&mut self, id: SubmissionId) -> Result<()> {
        sqlx::query("update submission set to_look_at = 0 where id = ?")
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }
}
