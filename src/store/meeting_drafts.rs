//! What officials have begun: plans, changes, and the words with which a meeting is cancelled.

use chrono::{DateTime, Utc};
use sqlx::types::Json;

use super::{Result, Store, Tx, read_stamp, stamp};
use crate::domain::{
    meeting::MeetingId,
    meeting_draft::{Form, MeetingDraft},
    person::PersonId,
};

/// The key of a draft that is no [`Form`]: the words of a cancellation.
const CANCELLATION: &str = "cancellation";

impl Store {
    /// What the person has begun, and when they last went on with it. One that this version cannot read is none.
    pub async fn meeting_draft(
        &self,
        person: PersonId,
        form: Form,
    ) -> Result<Option<(MeetingDraft, DateTime<Utc>)>> {
        let found = self.kept_form(person, form.into()).await?;
        let Some((content, updated_at)) = found else {
            return Ok(None);
        };
        let updated_at = read_stamp(&updated_at)?;
        let draft = serde_json::from_str(&content).ok();
        Ok(draft.map(|draft| (draft, updated_at)))
    }

    /// The words with which the person wants to cancel a meeting, if they wrote any for this one.
    pub async fn cancellation_words(
        &self,
        person: PersonId,
        meeting: MeetingId,
    ) -> Result<Option<String>> {
        let found = self.kept_form(person, CANCELLATION).await?;
        let read = found.and_then(|(content, _)| serde_json::from_str(&content).ok());
        let words = read.filter(|(about, _): &(MeetingId, String)| *about == meeting);
        Ok(words.map(|(_, words)| words))
    }

    async fn kept_form(&self, person: PersonId, form: &str) -> Result<Option<(String, String)>> {
        let kept = sqlx::query_as(
            "select content, updated_at from meeting_draft where person = ? and form = ?",
        );
        Ok(kept
            .bind(person.0)
            .bind(form)
            .fetch_optional(&self.readers)
            .await?)
    }
}

impl Tx {
    /// Keeps what was begun in place of the one before.
    pub async fn keep_meeting_draft(
        &mut self,
        person: PersonId,
        draft: &MeetingDraft,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.keep_form(person, draft.form().into(), Json(draft), now)
            .await
    }

    /// Keeps the words with which a meeting is to be cancelled, in place of those before.
    pub async fn keep_cancellation_words(
        &mut self,
        person: PersonId,
        meeting: MeetingId,
        words: &str,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.keep_form(person, CANCELLATION, Json((meeting, words)), now)
            .await
    }

    async fn keep_form<T: serde::Serialize + Send + Sync>(
        &mut self,
        person: PersonId,
        form: &str,
        content: Json<T>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query(
            "insert into meeting_draft (person, form, content, updated_at) values (?, ?, ?, ?)
             on conflict (person, form) do update
             set content = excluded.content, updated_at = excluded.updated_at",
        )
        .bind(person.0)
        .bind(form)
        .bind(serde_json::to_string(&content.0).expect("plain values are JSON"))
        .bind(stamp(now))
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Deletes what was begun; says whether there was anything.
    pub async fn delete_meeting_draft(&mut self, person: PersonId, form: Form) -> Result<bool> {
        self.delete_form(person, form.into()).await
    }

    /// Deletes the words with which a meeting was to be cancelled.
    pub async fn delete_cancellation_words(&mut self, person: PersonId) -> Result<()> {
        self.delete_form(person, CANCELLATION).await?;
        Ok(())
    }

    async fn delete_form(&mut self, person: PersonId, form: &str) -> Result<bool> {
        let deleted = sqlx::query("delete from meeting_draft where person = ? and form = ?")
            .bind(person.0)
            .bind(form)
            .execute(&mut *self.inner)
            .await?;
        Ok(deleted.rows_affected() > 0)
    }
}
