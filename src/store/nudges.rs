//! Nudges: what coordinators sent to ministries that are late, and whether it was seen.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, read_stamp, stamp, unreadable};
use crate::domain::{
    central_body::BodySlug,
    nudge::{Nudge, NudgeId},
    obligation::Duty,
    office::OfficeId,
};

#[derive(FromRow)]
struct NudgeRow {
    id: i64,
    body: String,
    duty: Option<String>,
    words: Option<String>,
    sent_at: String,
    seen_at: Option<String>,
}

impl NudgeRow {
    fn read(self) -> Result<Nudge> {
        let duty = self
            .duty
            .map(|code| Duty::from_code(&code).ok_or_else(|| unreadable("a duty", &code)));
        Ok(Nudge {
            id: NudgeId(self.id),
            body: BodySlug(self.body),
            duty: duty.transpose()?,
            words: self.words,
            sent_at: read_stamp(&self.sent_at)?,
            seen_at: self.seen_at.as_deref().map(read_stamp).transpose()?,
        })
    }
}

impl Store {
    pub async fn nudge(&self, id: NudgeId) -> Result<Option<Nudge>> {
        let row: Option<NudgeRow> = sqlx::query_as(
            "select id, body, duty, words, sent_at, seen_at
             from nudge
             where id = ?",
        )
        .bind(id.0)
        .fetch_optional(&self.readers)
        .await?;
        row.map(NudgeRow::read).transpose()
    }

    /// What was sent last to each of these ministries, where anything was.
    pub async fn latest_nudges(&self, bodies: &[BodySlug]) -> Result<Vec<Nudge>> {
        let slugs: Vec<_> = bodies.iter().map(|body| &body.0).collect();
        let rows: Vec<NudgeRow> = sqlx::query_as(
            "select id, body, duty, words, sent_at, seen_at
             from nudge
             where id in (
                 select (select id from nudge where body = value order by sent_at desc, id desc limit +1)
                 from json_each(?)
             )
             order by sent_at desc, id desc",
        )
        .bind(sqlx::types::Json(slugs))
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(NudgeRow::read).collect()
    }
}

impl Tx {
    /// Keeps what is sent to a ministry.
    pub async fn keep_nudge(
        &mut self,
        body: &BodySlug,
        duty: Option<Duty>,
        words: Option<&str>,
        by: OfficeId,
        now: DateTime<Utc>,
    ) -> Result<NudgeId> {
        let id = sqlx::query_scalar(
            "insert into nudge (body, duty, words, sent_at, sent_by)
             values (?, ?, ?, ?, ?)
             returning id",
        )
        .bind(&body.0)
        .bind(duty.map(Duty::code))
        .bind(words)
        .bind(stamp(now))
        .bind(by.0)
        .fetch_one(&mut *self.inner)
        .await?;
        Ok(NudgeId(id))
    }

    /// One of the ministry's officials has seen it; a later one changes nothing.
    pub async fn see_nudge(&mut self, id: NudgeId, now: DateTime<Utc>) -> Result<()> {
        sqlx::query("update nudge set seen_at = ? where id = ? and seen_at is null")
            .bind(stamp(now))
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }
}
