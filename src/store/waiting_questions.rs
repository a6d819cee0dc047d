//! Questions that wait for a ministry's next meeting in their region, whichever that will be.

use chrono::{DateTime, Utc};

use super::{Result, Tx, stamp};
use crate::domain::{
    meeting::MeetingId,
    submission::{Happening, SubmissionId},
};

impl Tx {
    /// A meeting is cancelled: its open questions wait for the ministry's next one in their region, and their authors hear
    /// so.
    pub(super) async fn hand_on_questions(
        &mut self,
        cancelled: MeetingId,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let handed_on: Vec<i64> = sqlx::query_scalar(
            "update submission
             set meeting = null, changed_at = ?
             where meeting = ? and progress in ('received', 'under_control') and visibility <> 'withdrawn'
             returning id",
        )
        .bind(stamp(now))
        .bind(cancelled.0)
        .fetch_all(&mut *self.inner)
        .await?;
        for id in handed_on {
            self.happened(SubmissionId(id), Happening::HandedOn, None, now)
                .await?;
        }
        Ok(())
    }

    /// Whoever's question waits for a ministry's next meeting hears of this one as of their own, once it is announced.
    pub(super) async fn concern_those_who_wait(&mut self, meeting: MeetingId) -> Result<()> {
        // To whoever heard nothing of it, it is as good as planned. A cross join keeps the order: its regions first.
        sqlx::query(
            "insert into meeting_told (meeting, person, status, regions, was_told, told_at)
             select distinct meeting.id, voice.person, 'planned', json_array(), 1, meeting.updated_at
             from meeting
             join meeting_region on meeting_region.meeting = meeting.id
             cross join submission on submission.body = meeting.body and submission.region = meeting_region.region
             join voice on voice.id = submission.author
             where meeting.id = ? and meeting.status = 'announced' and voice.person is not null and submission.kind = 'question'
                 and submission.meeting is null and submission.progress in ('received', 'under_control')
                 and submission.visibility <> 'withdrawn'
             on conflict (meeting, person) do update set was_told = 1",
        )
        .bind(meeting.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }
}
