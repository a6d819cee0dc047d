//! The trail of official acts.

use chrono::{DateTime, Utc};

use super::{Result, Tx, stamp};
use crate::domain::trail::{Act, Actor};

impl Tx {
    /// Writes down who did what to `subject` (such as `meeting 12`), and what was there before and after.
    pub async fn record(
        &mut self,
        actor: &Actor,
        act: Act,
        subject: &str,
        (old, new): (Option<&str>, Option<&str>),
        now: DateTime<Utc>,
    ) -> Result<()> {
        let office = match actor {
            Actor::Office(office) => Some(office.id.0),
            Actor::CommandLine | Actor::Bot => None,
        };
        let word: &str = act.into();
        sqlx::query(
            "insert into trail (at, actor, office, act, subject, old, new)
             values (?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(stamp(now))
        .bind(actor.to_string())
        .bind(office)
        .bind(word)
        .bind(subject)
        .bind(old)
        .bind(new)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }
}
