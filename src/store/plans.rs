//! What officials do with a meeting before it is held, beside its trail: planning, moving, cancelling, and who is told.

use chrono::{DateTime, Utc};

use super::{Result, Store, Tx, stamp};
use crate::domain::{
    meeting::{Meeting, MeetingId},
    notice::Heard,
    person::PersonId,
    region::RegionCode,
};

impl Store {
    /// How many people news of a meeting would reach now: those who follow one of its subjects, asked to be reminded, heard
    /// of it before or wait for the ministry's next one, without those who muted it or hear of nothing. The same people as [`Tx::spread`] promises to;
    /// `who_heard`: only those of them who heard of it, since nobody is told of the end of what they never heard of.
    /// The `teller` hears nothing of their own act.
    pub async fn people_to_tell(
        &self,
        meeting: MeetingId,
        who_heard: bool,
        teller: PersonId,
    ) -> Result<u32> {
        Ok(sqlx::query_scalar(
            "with concerned as (
                 select follow.person
                 from meeting_subject
                 cross join follow on follow.kind = meeting_subject.kind and follow.subject = meeting_subject.subject
                 where meeting_subject.meeting = ?1
                 union
                 select person from reminder where meeting = ?1
                 union
                 select person from meeting_told where meeting = ?1 and was_told
                 union
                 select voice.person
                 from meeting_region
                 join meeting on meeting.id = meeting_region.meeting
                 cross join submission on submission.body = meeting.body and submission.region = meeting_region.region
                 join voice on voice.id = submission.author
                 where meeting_region.meeting = ?1 and submission.kind = 'question' and submission.meeting is null
                     and submission.progress in ('received', 'under_control') and submission.visibility <> 'withdrawn'
             )
             select count(*)
             from concerned
             cross join person on person.id = concerned.person
             where person.id <> ?3
                 and exists (select 1 from contact where contact.person = person.id and unreachable_at is null)
                 and not exists (select 1 from mute where meeting = ?1 and mute.person = person.id)
                 and (
                     not ?2
                     or exists (
                         select 1 from meeting_told
                         where meeting = ?1 and meeting_told.person = person.id
                             and status <> 'cancelled' and held_on is not null
                             and (
                                 was_told or status = 'announced'
                                 or exists (select 1 from reminder where meeting = ?1 and reminder.person = person.id)
                             )
                     )
                 )
                 and (
                     person.news_at <> 'never'
                     or exists (select 1 from reminder where meeting = ?1 and reminder.person = person.id)
                 )",
        )
        .bind(meeting.0)
        .bind(who_heard)
        .bind(teller.0)
        .fetch_one(&self.readers)
        .await?)
    }

    /// Why a meeting was moved the last time, where the official said so.
    pub async fn why_moved(&self, meeting: &Meeting) -> Result<Option<String>> {
        Ok(sqlx::query_scalar(
            "select reason from meeting_move where meeting = ? order by revision desc limit 1",
        )
        .bind(meeting.id.0)
        .fetch_optional(&self.readers)
        .await?)
    }

    /// Venues of earlier and planned meetings in a region, with their settlements, the newest first: a meeting for each.
    pub async fn venues_in(&self, region: RegionCode, limit: u32) -> Result<Vec<Meeting>> {
        let ids: Vec<i64> = sqlx::query_scalar(
            "select max(meeting.id)
             from meeting
             join meeting_region on meeting_region.meeting = meeting.id and meeting_region.position = 0
             where meeting_region.region = ? and meeting.venue is not null and meeting.status <> 'cancelled'
             group by meeting.venue, coalesce(meeting.district, '')
             order by max(meeting.id) desc
             limit +?",
        )
        .bind(region.to_string())
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        let mut meetings = Vec::with_capacity(ids.len());
        for id in ids {
            meetings.extend(self.meeting(MeetingId(id)).await?);
        }
        Ok(meetings)
    }
}

impl Tx {
    /// Lets news of a meeting spread, of which the person who made them hears nothing: it was their own act.
    pub async fn notify_of_own_act(
        &mut self,
        person: PersonId,
        meeting: MeetingId,
        heard: &Heard,
        is_urgent: bool,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.remember_heard(person, meeting, heard, now).await?;
        self.notify_of_meeting(meeting, is_urgent).await
    }

    /// Keeps why a meeting was moved, with the revision that the move made.
    pub async fn keep_move_reason(
        &mut self,
        meeting: MeetingId,
        reason: &str,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query(
            "insert into meeting_move (meeting, revision, reason, moved_at)
             select id, revision, ?, ? from meeting where id = ?",
        )
        .bind(reason)
        .bind(stamp(now))
        .bind(meeting.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Says why a meeting will not be: in the official's words, or as a [ready reason's](crate::domain::cancellation) word.
    pub async fn keep_cancellation_reason(
        &mut self,
        meeting: MeetingId,
        reason: &str,
    ) -> Result<()> {
        sqlx::query("update meeting set cancellation_reason = ? where id = ?")
            .bind(reason)
            .bind(meeting.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// What the akimats of these regions agreed to is no more: it is another time or place.
    pub async fn void_agreements(
        &mut self,
        meeting: MeetingId,
        regions: &[RegionCode],
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query(
            "update meeting_region
             set agreement = 'not_asked', agreement_note = null, agreement_changed_at = ?
             where meeting = ? and region in (select value from json_each(?))",
        )
        .bind(stamp(now))
        .bind(meeting.0)
        .bind(sqlx::types::Json(regions))
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }
}
