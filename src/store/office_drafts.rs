//! What coordinators have begun to make: it survives a restart and another conversation.

use chrono::{DateTime, Utc};
use serde::{Serialize, de::DeserializeOwned};

use super::{Result, Store, Tx, stamp};
use crate::domain::person::PersonId;

/// What such a draft is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum OfficeDraftKind {
    /// A version of the procedure for holding meetings.
    Procedure,
    /// A message to the officials of chosen ministries.
    Circular,
    /// A reminder to ministries that are late.
    Nudge,
}

impl OfficeDraftKind {
    fn word(self) -> &'static str {
        self.into()
    }
}

impl Store {
    /// The person's draft of this kind. One of an older version that no longer parses is none.
    pub async fn office_draft<D: DeserializeOwned>(
        &self,
        person: PersonId,
        kind: OfficeDraftKind,
    ) -> Result<Option<D>> {
        let content: Option<String> =
            sqlx::query_scalar("select content from office_draft where person = ? and kind = ?")
                .bind(person.0)
                .bind(kind.word())
                .fetch_optional(&self.readers)
                .await?;
        Ok(content.and_then(|content| serde_json::from_str(&content).ok()))
    }
}

impl Tx {
    /// Keeps a draft in place of the one before.
    pub async fn keep_office_draft(
        &mut self,
        person: PersonId,
        kind: OfficeDraftKind,
        draft: &(impl Serialize + Sync),
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query(
            "insert into office_draft (person, kind, content, updated_at) values (?, ?, ?, ?)
             on conflict (person, kind) do update
             set content = excluded.content, updated_at = excluded.updated_at",
        )
        .bind(person.0)
        .bind(kind.word())
        .bind(sqlx::types::Json(draft))
        .bind(stamp(now))
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Deletes the draft; says whether there was one.
    pub async fn delete_office_draft(
        &mut self,
        person: PersonId,
        kind: OfficeDraftKind,
    ) -> Result<bool> {
        let deleted = sqlx::query("delete from office_draft where person = ? and kind = ?")
            .bind(person.0)
            .bind(kind.word())
            .execute(&mut *self.inner)
            .await?;
        Ok(deleted.rows_affected() > 0)
    }
}
