//! The question sheet of a meeting, and which were promised.

use chrono::{DateTime, NaiveDate, Utc};

use super::{
    Result, Store, Tx, stamp,
    submissions::{SUBMISSION_WHOLE, SubmissionRow},
};
use crate::domain::{
    calendar::local,
    central_body::BodySlug,
    meeting::{Meeting, MeetingId},
    notice::Notice,
    person::PersonId,
    question_sheet::{self, LONGEST_SHEET},
    region::RegionCode,
    submission::Submission,
};

impl Store {
    /// What people ask a meeting: the open questions to it, and those to the ministry in its regions that name no meeting.
    /// The ministry sees every one, also what waits for a coordinator's look; what was declined or taken back is none.
    pub async fn questions_to(&self, meeting: &Meeting) -> Result<Vec<Submission>> {
        let regions = sqlx::types::Json(&meeting.plan.regions);
        let rows: Vec<SubmissionRow> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "{SUBMISSION_WHOLE}
             where progress in ('received', 'under_control') and cluster is null and text <> ''
                 and (visibility = 'public' or visibility = 'held' and held_because in ('new_author', 'danger'))
                 and (
                     meeting = ?1
                     or meeting is null and body = ?2 and region in (select value from json_each(?3))
                 )
             order by people desc, id
             limit +?4"
        )))
        .bind(meeting.id.0)
        .bind(&meeting.plan.body.0)
        .bind(regions)
        .bind(LONGEST_SHEET)
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(SubmissionRow::read).collect()
    }

    /// The open questions to this ministry that most people of these regions ask, as anybody may see them.
    pub async fn top_questions(
        &self,
        body: &BodySlug,
        regions: &[RegionCode],
        limit: u32,
    ) -> Result<Vec<Submission>> {
        let rows: Vec<SubmissionRow> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "{SUBMISSION_WHOLE}
             where visibility = 'public' and cluster is null and progress in ('received', 'under_control')
                 and body = ? and region in (select value from json_each(?))
             order by people desc, id
             limit +?"
        )))
        .bind(&body.0)
        .bind(sqlx::types::Json(regions))
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(SubmissionRow::read).collect()
    }

    /// The meetings whose question sheet is due and was not promised for that day.
    pub async fn meetings_owed_a_sheet(&self, now: DateTime<Utc>) -> Result<Vec<Meeting>> {
        let today = local(now).date();
        let ids: Vec<i64> = sqlx::query_scalar(
            "select id
             from meeting
             where finishes_on between ?1 and date(?1, '+1 day') and held_on is not null
                 and status in ('planned', 'agreed', 'announced')
                 and not exists (
                     select 1 from question_sheet
                     where question_sheet.meeting = meeting.id and question_sheet.held_on = meeting.held_on
                 )",
        )
        .bind(today.to_string())
        .fetch_all(&self.readers)
        .await?;
        let mut owed = Vec::new();
        for id in ids {
            let meeting = self.meeting(MeetingId(id)).await?;
            owed.extend(meeting.filter(|meeting| question_sheet::is_due(meeting, now)));
        }
        Ok(owed)
    }
}

impl Tx {
    /// Promises the question sheet of a meeting to those who act for its ministry; says how many promises are new.
    pub async fn promise_question_sheet(
        &mut self,
        meeting: MeetingId,
        held_on: NaiveDate,
        officials: &[PersonId],
        now: DateTime<Utc>,
    ) -> Result<u64> {
        let written = sqlx::query(
            "insert into question_sheet (meeting, held_on, promised_at) values (?, ?, ?) on conflict do nothing",
        )
        .bind(meeting.0)
        .bind(held_on.to_string())
        .bind(stamp(now))
        .execute(&mut *self.inner)
        .await?;
        if written.rows_affected() == 0 {
            return Ok(0);
        }
        self.promise(&Notice::QuestionSheet { meeting }, officials, now)
            .await
    }
}
