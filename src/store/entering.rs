//! Questions that an akimat officer enters for somebody without Telegram.

use chrono::{DateTime, Utc};

use super::{DeedKind, NewSubmission, Result, Tx};
use crate::domain::{person::PersonId, submission::SubmissionId};

impl Tx {
    /// Registers what `officer` entered for somebody: it is nobody's in the bot, is counted with what the officer writes,
    /// and waits for a look as each new author's does. Whoever has its number may see how it stands.
    pub async fn register_entered(
        &mut self,
        officer: PersonId,
        new: &NewSubmission<'_>,
        now: DateTime<Utc>,
    ) -> Result<SubmissionId> {
        let author = self.nobodys_voice().await?;
        let id = self.register_submission(author, new, now).await?;
        sqlx::query("update submission set is_entered = 1 where id = ?")
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        let officer = self.voice(officer).await?;
        self.count_deed(officer, DeedKind::Submission, now).await?;
        Ok(id)
    }
}
