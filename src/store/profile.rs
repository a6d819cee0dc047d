//! What the bot last told Telegram about itself.

use super::{Result, Store, Tx};

impl Store {
    /// What `bot` last said for `item` (such as "commands kk").
    pub async fn said_of_bot(&self, bot: i64, item: &str) -> Result<Option<String>> {
        let content =
            sqlx::query_scalar("select content from bot_profile where bot = ? and item = ?");
        Ok(content
            .bind(bot)
            .bind(item)
            .fetch_optional(&self.readers)
            .await?)
    }
}

impl Tx {
    /// Remembers that `bot` has said `content` for `item`.
    pub async fn remember_said_of_bot(
        &mut self,
        bot: i64,
        item: &str,
        content: &str,
    ) -> Result<()> {
        sqlx::query("insert or replace into bot_profile (bot, item, content) values (?, ?, ?)")
            .bind(bot)
            .bind(item)
            .bind(content)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }
}
