//! "Was it held?": which meetings are to be logged, whom to ask, and the ledger of what was asked.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Result, Store, Tx, meetings::MeetingRow, stamp};
use crate::domain::{
    central_body::BodySlug,
    meeting::{Meeting, MeetingId},
};

impl Store {
    /// The meetings of a ministry that may have been held and are not logged, the latest first.
    pub async fn meetings_to_log(
        &self,
        body: &BodySlug,
        today: NaiveDate,
        limit: u32,
    ) -> Result<Vec<Meeting>> {
        let rows: Vec<MeetingRow> = sqlx::query_as(
            "select *
             from meeting_whole
             where body = ? and status in ('planned', 'agreed', 'announced') and begins_on <= ?
             order by begins_on desc, id desc
             limit +?",
        )
        .bind(&body.0)
        .bind(today.to_string())
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(MeetingRow::read).collect()
    }

    /// The meetings whose day has come and of which nobody has said what became of them.
    pub async fn meetings_to_ask_about(&self, today: NaiveDate) -> Result<Vec<Meeting>> {
        let rows: Vec<MeetingRow> = sqlx::query_as(
            "select *
             from meeting_whole
             where status in ('planned', 'agreed', 'announced') and finishes_on <= ?
             order by id",
        )
        .bind(today.to_string())
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(MeetingRow::read).collect()
    }

    /// Whether it is still to be asked at this time whether a meeting was held. What was over when it was entered is not asked
    /// about that day, but on the next mornings.
    pub async fn owes_asking(&self, meeting: MeetingId, at: DateTime<Utc>) -> Result<bool> {
        Ok(sqlx::query_scalar(
            "select exists (select 1 from meeting where id = ?1 and created_at < ?2)
                 and not exists (select 1 from was_it_held where meeting = ?1 and asked_at = ?2)",
        )
        .bind(meeting.0)
        .bind(stamp(at))
        .fetch_one(&self.readers)
        .await?)
    }
}

impl Tx {
    /// Notes that it was asked at this time whether a meeting was held; says whether that is new.
    pub async fn note_asking(&mut self, meeting: MeetingId, at: DateTime<Utc>) -> Result<bool> {
        let noted = sqlx::query(
            "insert into was_it_held (meeting, asked_at) values (?, ?) on conflict do nothing",
        )
        .bind(meeting.0)
        .bind(stamp(at))
        .execute(&mut *self.inner)
        .await?;
        Ok(noted.rows_affected() > 0)
    }
}
