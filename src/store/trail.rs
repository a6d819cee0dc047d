//! The trail of official acts.

use chrono::{DateTime, Utc};

use sqlx::FromRow;

use super::{Result, Store, Tx, read_stamp, stamp, unreadable};
use crate::domain::{
    paging::Page,
    trail::{Act, Actor, Doer, Subject, TrailLine},
};

impl Store {
    /// The newest acts first, from a place on.
    pub async fn trail(&self, offset: u32, limit: u32) -> Result<Page<TrailLine>> {
        #[derive(FromRow)]
        struct Row {
            at: String,
            actor: String,
            act: String,
            subject: String,
            old: Option<String>,
            new: Option<String>,
        }
        let total: u32 = sqlx::query_scalar("select count(*) from trail")
            .fetch_one(&self.readers)
            .await?;
        let rows: Vec<Row> = sqlx::query_as(
            "select at, actor, act, subject, old, new
             from trail
             order by id desc
             limit +? offset +?",
        )
        .bind(limit)
        .bind(offset)
        .fetch_all(&self.readers)
        .await?;
        let read = |row: Row| {
            let doer = Doer::read(&row.actor);
            Ok(TrailLine {
                at: read_stamp(&row.at)?,
                doer: doer.ok_or_else(|| unreadable("who acted", &row.actor))?,
                act: row.act.parse().ok(),
                subject: Subject::read(&row.subject),
                old: row.old,
                new: row.new,
            })
        };
        Ok(Page {
            items: rows.into_iter().map(read).collect::<Result<_>>()?,
            offset,
            total,
        })
    }
}

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
