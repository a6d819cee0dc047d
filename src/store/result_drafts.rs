//! What officials are logging: a draft for each person.

use chrono::{DateTime, Utc};

use super::{Result, Store, Tx, read_stamp, stamp};
use crate::domain::{person::PersonId, result_draft::ResultDraft};

impl Store {
    /// What the person is logging, and when they last went on with it. One that this version cannot read is none.
    pub async fn result_draft(
        &self,
        person: PersonId,
    ) -> Result<Option<(ResultDraft, DateTime<Utc>)>> {
        let kept: Option<(String, String)> =
            sqlx::query_as("select content, updated_at from result_draft where person = ?")
                .bind(person.0)
                .fetch_optional(&self.readers)
                .await?;
        let Some((content, updated_at)) = kept else {
            return Ok(None);
        };
        let updated_at = read_stamp(&updated_at)?;
        let draft = serde_json::from_str(&content).ok();
        Ok(draft.map(|draft| (draft, updated_at)))
    }
}

impl Tx {
    /// Keeps what the person is logging in place of what was there before.
    pub async fn keep_result_draft(
        &mut self,
        person: PersonId,
        draft: &ResultDraft,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query(
            "insert into result_draft (person, content, updated_at) values (?, ?, ?)
             on conflict (person) do update set content = excluded.content, updated_at = excluded.updated_at",
        )
        .bind(person.0)
        .bind(sqlx::types::Json(draft))
        .bind(stamp(now))
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    pub async fn delete_result_draft(&mut self, person: PersonId) -> Result<()> {
        sqlx::query("delete from result_draft where person = ?")
            .bind(person.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }
}
