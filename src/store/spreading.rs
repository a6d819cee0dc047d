//! News on their way to everybody concerned: promised a part at a time.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};

use super::{Result, Store, Tx, read_word, stamp};
use crate::domain::{meeting::MeetingId, notice::Notice};

/// What is spread of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
enum About {
    /// It was announced, moved or cancelled.
    Meeting,
    /// What came of it is published.
    Result,
}

impl About {
    fn notice(self, meeting: i64) -> Notice {
        let meeting = MeetingId(meeting);
        match self {
            Self::Meeting => Notice::Meeting { meeting },
            Self::Result => Notice::Result { meeting },
        }
    }
}

impl Store {
    /// Whether news of some meeting still spread.
    pub async fn is_spreading(&self) -> Result<bool> {
        Ok(
            sqlx::query_scalar("select exists (select 1 from spreading)")
                .fetch_one(&self.readers)
                .await?,
        )
    }
}

impl Tx {
    /// Lets news of a meeting spread to everybody concerned. They are promised a part at a time, by
    /// [`spread`](Self::spread): a hundred thousand followers do not hold up anybody who writes meanwhile.
    pub async fn notify_of_meeting(&mut self, meeting: MeetingId, is_urgent: bool) -> Result<()> {
        self.concern_those_who_wait(meeting).await?;
        self.begin_spreading(meeting, About::Meeting, is_urgent)
            .await
    }

    /// Lets what came of a meeting spread to the same people.
    pub async fn notify_of_result(&mut self, meeting: MeetingId) -> Result<()> {
        self.begin_spreading(meeting, About::Result, false).await
    }

    async fn begin_spreading(
        &mut self,
        meeting: MeetingId,
        about: About,
        is_urgent: bool,
    ) -> Result<()> {
        sqlx::query(
            "insert into spreading (meeting, about, is_urgent) values (?, ?, ?)
             on conflict (meeting, about) do update
             set up_to_person = 0, is_urgent = max(is_urgent, excluded.is_urgent)",
        )
        .bind(meeting.0)
        .bind::<&'static str>(about.into())
        .bind(is_urgent)
        .execute(&mut *self.inner)
        .await?;
        self.has_news = true;
        Ok(())
    }

    /// Promises news that spread to the next people concerned, `at_most` of them: those who follow one of the meeting's
    /// subjects, who asked to be reminded, whose question waits for it, or who heard of it before, without those who muted
    /// it. Says how many were
    /// looked at; none means that nothing spreads any more.
    ///
    /// A promise that still waits for the same person is not doubled: it will tell how things stand when it is sent.
    /// `news_times` says when each way of hearing news is next.
    pub async fn spread(
        &mut self,
        news_times: &HashMap<String, DateTime<Utc>>,
        now: DateTime<Utc>,
        at_most: u32,
    ) -> Result<u64> {
        let next: Option<(i64, String, i64, bool)> = sqlx::query_as(
            "select meeting, about, up_to_person, is_urgent from spreading order by is_urgent desc limit 1",
        )
        .fetch_optional(&mut *self.inner)
        .await?;
        let Some((meeting, about, up_to_person, is_urgent)) = next else {
            return Ok(0);
        };
        let concerned = self.concerned(meeting, up_to_person, at_most).await?;
        let Some(last) = concerned.last() else {
            sqlx::query("delete from spreading where meeting = ? and about = ?")
                .bind(meeting)
                .bind(about)
                .execute(&mut *self.inner)
                .await?;
            return Ok(1);
        };
        let notice = read_word::<About>("what is spread", &about)?.notice(meeting);
        let news_times: HashMap<_, _> = news_times
            .iter()
            .map(|(way, next)| (way, stamp(*next)))
            .collect();
        // A cross join keeps the order: left to itself, SQLite looks for each contact there is among the people concerned.
        let promised = sqlx::query(
            "insert into outbox (person, notice, promise, priority, due_at, created_at, state)
             select
                 person.id, ?2, ?3, ?4,
                 iif(
                     ?7
                         or exists (select 1 from reminder where meeting = ?1 and reminder.person = person.id)
                         or exists (select 1 from meeting_told where meeting = ?1 and meeting_told.person = person.id),
                     ?5,
                     coalesce(?6 ->> person.news_at, ?5)
                 ),
                 ?5,
                 iif(contact.unreachable_at is null, 'waiting', 'held')
             from json_each(?8) as concerned
             cross join person on person.id = concerned.value
             cross join contact on contact.person = person.id and contact.channel = 'telegram'
             where not exists (select 1 from mute where meeting = ?1 and mute.person = person.id)
                 and (
                     person.news_at <> 'never'
                     or exists (select 1 from reminder where meeting = ?1 and reminder.person = person.id)
                 )
             on conflict do nothing",
        )
        .bind(meeting)
        .bind(sqlx::types::Json(&notice))
        .bind(notice.key())
        .bind(notice.priority() as i64)
        .bind(stamp(now))
        .bind(sqlx::types::Json(news_times))
        .bind(is_urgent)
        .bind(sqlx::types::Json(&concerned))
        .execute(&mut *self.inner)
        .await?;
        sqlx::query("update spreading set up_to_person = ? where meeting = ? and about = ?")
            .bind(last)
            .bind(meeting)
            .bind(about)
            .execute(&mut *self.inner)
            .await?;
        self.has_notices |= promised.rows_affected() > 0;
        Ok(concerned.len() as u64)
    }

    /// The next people after `up_to_person` that news of a meeting concern, in order.
    async fn concerned(
        &mut self,
        meeting: i64,
        up_to_person: i64,
        at_most: u32,
    ) -> Result<Vec<i64>> {
        let subjects: Vec<(String, String)> =
            sqlx::query_as("select kind, subject from meeting_subject where meeting = ?")
                .bind(meeting)
                .fetch_all(&mut *self.inner)
                .await?;
        let mut concerned: BTreeSet<i64> = sqlx::query_scalar(
            "select * from (
                 select person from meeting_told where meeting = ?1 and was_told and person > ?2 order by person limit +?3
             )
             union select * from (
                 select person from reminder where meeting = ?1 and person > ?2 order by person limit +?3
             )",
        )
        .bind(meeting)
        .bind(up_to_person)
        .bind(at_most)
        .fetch_all(&mut *self.inner)
        .await?
        .into_iter()
        .collect();
        // One subject at a time: its next followers stand side by side, while a join would sort all that are left.
        for (kind, subject) in subjects {
            let followers: Vec<i64> = sqlx::query_scalar(
                "select person from follow where kind = ? and subject = ? and person > ? order by person limit +?",
            )
            .bind(kind)
            .bind(subject)
            .bind(up_to_person)
            .bind(at_most)
            .fetch_all(&mut *self.inner)
            .await?;
            concerned.extend(followers);
        }
        Ok(concerned.into_iter().take(at_most as usize).collect())
    }
}
