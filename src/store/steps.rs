//! Where a conversation stands: the step that waits for a text, and the panel that has the buttons.

use serde::Serialize;

use super::{Result, Tx};
use crate::domain::person::PersonId;

impl Tx {
    /// The conversation waits here from now on.
    pub async fn set_step(
        &mut self,
        person: PersonId,
        step: &(impl Serialize + Sync),
    ) -> Result<()> {
        sqlx::query(
            "insert into step (person, step) values (?, ?)
             on conflict (person) do update set step = excluded.step",
        )
        .bind(person.0)
        .bind(sqlx::types::Json(step))
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// The conversation waits for nothing any more.
    pub async fn clear_step(&mut self, person: PersonId) -> Result<()> {
        sqlx::query("delete from step where person = ?")
            .bind(person.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// Remembers the newest panel of a chat.
    pub async fn keep_panel(&mut self, chat: i64, message_id: i32) -> Result<()> {
        sqlx::query("update contact set panel = ? where channel = 'telegram' and address = ?")
            .bind(message_id)
            .bind(chat)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }
}
