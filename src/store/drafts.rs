//! What people have begun to write: it survives a restart and another conversation.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, stamp};
use crate::domain::person::PersonId;

/// What a draft is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DraftKind {
    /// A text that nobody asked for.
    Text,
    /// The words of a search.
    Search,
    /// The words of a search in what people ask.
    BoardSearch,
    /// A question that is being written.
    Question,
    /// A report that is being written.
    LocalIssue,
    /// A question that an akimat officer enters for somebody without Telegram.
    EnteredQuestion,
    /// Another date or place that is being proposed for a meeting.
    Counter,
    /// The letter of an akimat that is not in the bot.
    Letter,
}

impl DraftKind {
    fn word(self) -> &'static str {
        self.into()
    }
}

/// A text that somebody wrote and nobody has received yet.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Draft {
    pub content: String,
    /// The message it came from, by Telegram's id.
    pub message_id: i32,
}

impl Store {
    /// The person's draft of this kind, if there is one.
    pub async fn draft(&self, person: PersonId, kind: DraftKind) -> Result<Option<Draft>> {
        let draft =
            sqlx::query_as("select content, message_id from draft where person = ? and kind = ?");
        Ok(draft
            .bind(person.0)
            .bind(kind.word())
            .fetch_optional(&self.readers)
            .await?)
    }
}

impl Tx {
    /// Keeps a draft in place of the one before.
    pub async fn keep_draft(
        &mut self,
        person: PersonId,
        kind: DraftKind,
        draft: &Draft,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query(
            "insert into draft (person, kind, content, message_id, updated_at) values (?, ?, ?, ?, ?)
             on conflict (person, kind) do update
             set content = excluded.content, message_id = excluded.message_id, updated_at = excluded.updated_at",
        )
        .bind(person.0)
        .bind(kind.word())
        .bind(&draft.content)
        .bind(draft.message_id)
        .bind(stamp(now))
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Deletes the draft; says whether there was one.
    pub async fn delete_draft(&mut self, person: PersonId, kind: DraftKind) -> Result<bool> {
        let deleted = sqlx::query("delete from draft where person = ? and kind = ?")
            .bind(person.0)
            .bind(kind.word())
            .execute(&mut *self.inner)
            .await?;
        Ok(deleted.rows_affected() > 0)
    }
}
