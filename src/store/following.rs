//! What people follow, which meetings are theirs, and what they want to hear no more of.

use chrono::{DateTime, Utc};

use super::{Result, Store, Tx, stamp, unreadable};
use crate::domain::{
    calendar::local,
    following::{Bond, NewsTime, Subject},
    meeting::MeetingId,
    person::PersonId,
};

/// How somebody came to know a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Acquaintance {
    /// It stood there to be seen.
    Saw,
    /// It is theirs: its changes are told to them, whatever they follow.
    HearsOfChanges,
}

impl Store {
    /// What a person follows, in the order in which they began.
    pub async fn following(&self, person: PersonId) -> Result<Vec<Subject>> {
        let rows: Vec<(String, String)> = sqlx::query_as(
            "select kind, subject from follow where person = ? order by since_at, kind, subject",
        )
        .bind(person.0)
        .fetch_all(&self.readers)
        .await?;
        let read = |(kind, key): (String, String)| {
            Subject::read(&kind, &key).ok_or_else(|| unreadable("something that is followed", &key))
        };
        rows.into_iter().map(read).collect()
    }

    /// What binds a person to a meeting.
    pub async fn bond(&self, person: PersonId, meeting: MeetingId) -> Result<Bond> {
        let bond = sqlx::query_as(
            "select
                 exists (select 1 from reminder where meeting = ?1 and person = ?2) as is_reminded,
                 exists (
                     select 1
                     from follow
                     join meeting_subject using (kind, subject)
                     where meeting_subject.meeting = ?1 and follow.person = ?2
                 ) as is_followed,
                 exists (select 1 from mute where meeting = ?1 and person = ?2) as is_muted",
        );
        let (is_reminded, is_followed, is_muted) = bond
            .bind(meeting.0)
            .bind(person.0)
            .fetch_one(&self.readers)
            .await?;
        Ok(Bond {
            is_reminded,
            is_followed,
            is_muted,
        })
    }
}

impl Tx {
    /// The person hears of the meetings of `subject` from now on.
    pub async fn follow(
        &mut self,
        person: PersonId,
        subject: &Subject,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query("insert into follow (person, kind, subject, since_at) values (?, ?, ?, ?) on conflict do nothing")
            .bind(person.0)
            .bind(subject.kind().word())
            .bind(subject.key())
            .bind(stamp(now))
            .execute(&mut *self.inner)
            .await?;
        // What is announced already they can see: a change of it is a change to them, and nothing new.
        let announced: Vec<i64> = sqlx::query_scalar(
            "select meeting.id
             from meeting
             join meeting_subject on meeting_subject.meeting = meeting.id
             where meeting_subject.kind = ? and meeting_subject.subject = ?
                 and meeting.status = 'announced' and meeting.finishes_on >= ?",
        )
        .bind(subject.kind().word())
        .bind(subject.key())
        .bind(local(now).date().to_string())
        .fetch_all(&mut *self.inner)
        .await?;
        let announced: Vec<_> = announced.into_iter().map(MeetingId).collect();
        self.remember_seen(person, &announced, Acquaintance::Saw, now)
            .await
    }

    /// The person no longer hears of the meetings of `subject`; says whether they did.
    pub async fn unfollow(&mut self, person: PersonId, subject: &Subject) -> Result<bool> {
        let gone = sqlx::query("delete from follow where person = ? and kind = ? and subject = ?")
            .bind(person.0)
            .bind(subject.kind().word())
            .bind(subject.key())
            .execute(&mut *self.inner)
            .await?;
        Ok(gone.rows_affected() > 0)
    }

    /// The person hears of news at this time from now on; what waits for them waits for it too, or is dropped where they
    /// want to hear of none.
    pub async fn set_news_time(
        &mut self,
        person: PersonId,
        at: NewsTime,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query("update person set news_at = ? where id = ?")
            .bind(at.to_string())
            .bind(person.0)
            .execute(&mut *self.inner)
            .await?;
        match at.next(now) {
            Some(due) => {
                sqlx::query(
                    "update outbox
                     set due_at = ?
                     where person = ? and state in ('waiting', 'held') and state = 'waiting' and priority = 2",
                )
                .bind(stamp(due))
                .bind(person.0)
                .execute(&mut *self.inner)
                .await?;
            }
            None => {
                sqlx::query(
                    "update outbox
                     set state = 'dropped', outcome = 'news were switched off', settled_at = ?1
                     where person = ?2 and state in ('waiting', 'held') and priority = 2
                         and not exists (
                             select 1 from reminder
                             where reminder.person = ?2 and reminder.meeting = outbox.notice ->> 'meeting'
                         )",
                )
                .bind(stamp(now))
                .bind(person.0)
                .execute(&mut *self.inner)
                .await?;
            }
        }
        self.has_notices = true;
        Ok(())
    }

    /// The person wants to be reminded of a meeting, or no longer.
    pub async fn set_reminder(
        &mut self,
        person: PersonId,
        meeting: MeetingId,
        wanted: bool,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let query = if wanted {
            sqlx::query("insert into reminder (meeting, person, asked_at) values (?, ?, ?) on conflict do nothing")
                .bind(meeting.0)
                .bind(person.0)
                .bind(stamp(now))
        } else {
            sqlx::query("delete from reminder where meeting = ? and person = ?")
                .bind(meeting.0)
                .bind(person.0)
        };
        query.execute(&mut *self.inner).await?;
        if wanted {
            self.set_mute(person, meeting, false).await?;
            let announced: Option<i64> =
                sqlx::query_scalar("select id from meeting where id = ? and status = 'announced'")
                    .bind(meeting.0)
                    .fetch_optional(&mut *self.inner)
                    .await?;
            let announced: Vec<_> = announced.into_iter().map(MeetingId).collect();
            self.remember_seen(person, &announced, Acquaintance::Saw, now)
                .await?;
        }
        Ok(())
    }

    /// Remembers how meetings stand in the eyes of somebody whom no notice told of them. What they heard before stays.
    pub(super) async fn remember_seen(
        &mut self,
        person: PersonId,
        meetings: &[MeetingId],
        acquaintance: Acquaintance,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let meetings: Vec<i64> = meetings.iter().map(|meeting| meeting.0).collect();
        sqlx::query(
            "insert into meeting_told (
                 meeting, person, status, held_on, starts, district, venue, regions, was_told, told_at
             )
             select
                 meeting.id, ?1, status, held_on, starts, district, venue,
                 (select json_group_array(region) from (
                     select region from meeting_region where meeting = meeting.id order by position
                 )),
                 ?2, ?3
             from json_each(?4) as seen
             join meeting on meeting.id = seen.value
             where true
             on conflict (meeting, person) do update set was_told = max(was_told, excluded.was_told)",
        )
        .bind(person.0)
        .bind(acquaintance == Acquaintance::HearsOfChanges)
        .bind(stamp(now))
        .bind(sqlx::types::Json(meetings))
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// The person wants to hear no more of one meeting, or of it again.
    pub async fn set_mute(
        &mut self,
        person: PersonId,
        meeting: MeetingId,
        wanted: bool,
    ) -> Result<()> {
        let query = if wanted {
            sqlx::query("insert into mute (meeting, person) values (?, ?) on conflict do nothing")
        } else {
            sqlx::query("delete from mute where meeting = ? and person = ?")
        };
        query
            .bind(meeting.0)
            .bind(person.0)
            .execute(&mut *self.inner)
            .await?;
        if wanted {
            sqlx::query("delete from reminder where meeting = ? and person = ?")
                .bind(meeting.0)
                .bind(person.0)
                .execute(&mut *self.inner)
                .await?;
        }
        Ok(())
    }
}
