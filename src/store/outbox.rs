//! The outbox: promises to tell somebody something, until they are kept.

use chrono::{DateTime, Duration, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, read_day, read_stamp, read_time, read_word, stamp, unreadable};
use crate::domain::{
    language::Lang,
    meeting::{MeetingId, MeetingStatus},
    notice::{Heard, Notice},
    person::PersonId,
};

/// A row's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutboxId(pub i64);

/// A notice whose time has come.
#[derive(Clone, Debug)]
pub struct DueNotice {
    pub id: OutboxId,
    pub person: PersonId,
    /// Their private chat.
    pub chat: i64,
    /// Their language of today.
    pub lang: Lang,
    pub notice: Notice,
    /// How often it was tried before.
    pub attempts: u32,
}

/// How a notice ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// Telegram took it, as this message.
    Sent { message_id: i32 },
    /// There was nothing left to tell, or nobody knows whether it arrived and once more would be worse.
    Dropped { why: &'static str },
    /// Telegram refuses it for good.
    Failed { why: String },
}

/// Settled notices are kept this long, to answer "was I told?".
const KEPT_WHEN_SETTLED: Duration = Duration::days(90);

#[derive(FromRow)]
struct DueRow {
    id: i64,
    person: i64,
    address: i64,
    language: String,
    notice: String,
    attempts: u32,
}

impl DueRow {
    fn read(self) -> Result<DueNotice> {
        Ok(DueNotice {
            id: OutboxId(self.id),
            person: PersonId(self.person),
            chat: self.address,
            lang: read_word("a language", &self.language)?,
            notice: serde_json::from_str(&self.notice)
                .map_err(|_| unreadable("a notice", &self.notice))?,
            attempts: self.attempts,
        })
    }
}

impl Store {
    /// Notices whose time has come: answers first, then reminders, then broadcasts; one of each person at most, and none
    /// of those who are `busy` being told something.
    pub async fn due_notices(
        &self,
        now: DateTime<Utc>,
        busy: &[PersonId],
        limit: u32,
    ) -> Result<Vec<DueNotice>> {
        // A part for each priority walks the index; one query over all would sort a whole broadcast.
        let rows: Vec<DueRow> = sqlx::query_as(
            "with free as (
                 select * from (
                     select * from outbox
                     where state = 'waiting' and priority = 0 and due_at <= ?1
                         and person not in (select value from json_each(?2))
                     order by due_at, id limit ?3
                 )
                 union all select * from (
                     select * from outbox
                     where state = 'waiting' and priority = 1 and due_at <= ?1
                         and person not in (select value from json_each(?2))
                     order by due_at, id limit ?3
                 )
                 union all select * from (
                     select * from outbox
                     where state = 'waiting' and priority = 2 and due_at <= ?1
                         and person not in (select value from json_each(?2))
                     order by due_at, id limit ?3
                 )
             ),
             heads as (
                 select *, row_number() over (partition by person order by priority, due_at, id) as position
                 from free
             )
             select heads.id, heads.person, contact.address, person.language, heads.notice, heads.attempts
             from heads
             join contact on contact.person = heads.person and contact.channel = 'telegram'
             join person on person.id = heads.person
             where heads.position = 1
             order by heads.priority, heads.due_at, heads.id
             limit ?3",
        )
        .bind(stamp(now))
        .bind(sqlx::types::Json(busy))
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(DueRow::read).collect()
    }

    /// When the next waiting notice is due: in the past, where one is late.
    pub async fn next_notice_due(&self) -> Result<Option<DateTime<Utc>>> {
        let due: Option<String> = sqlx::query_scalar(
            "select min(due_at)
             from (
                 select min(due_at) as due_at from outbox where state = 'waiting' and priority = 0
                 union all select min(due_at) from outbox where state = 'waiting' and priority = 1
                 union all select min(due_at) from outbox where state = 'waiting' and priority = 2
             )",
        )
        .fetch_one(&self.readers)
        .await?;
        due.as_deref().map(read_stamp).transpose()
    }

    /// What a person last heard of a meeting.
    pub async fn heard_of_meeting(
        &self,
        person: PersonId,
        meeting: MeetingId,
    ) -> Result<Option<Heard>> {
        #[derive(FromRow)]
        struct Row {
            status: String,
            held_on: Option<String>,
            starts: Option<String>,
            venue: Option<String>,
        }
        let row: Option<Row> = sqlx::query_as(
            "select status, held_on, starts, venue from meeting_told where meeting = ? and person = ?",
        )
        .bind(meeting.0)
        .bind(person.0)
        .fetch_optional(&self.readers)
        .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(Heard {
            status: read_word::<MeetingStatus>("a status", &row.status)?,
            held_on: row.held_on.as_deref().map(read_day).transpose()?,
            starts: row.starts.as_deref().map(read_time).transpose()?,
            venue: row.venue,
        }))
    }
}

impl Tx {
    /// Promises news of a meeting to everybody who follows one of its regions, and to whoever heard of it before.
    ///
    /// A promise that still waits for the same person is not doubled: it will tell how things stand when it is sent.
    pub async fn notify_of_meeting(
        &mut self,
        meeting: MeetingId,
        now: DateTime<Utc>,
    ) -> Result<u64> {
        let notice = Notice::Meeting { meeting };
        let promised = sqlx::query(
            "insert into outbox (person, notice, promise, priority, due_at, created_at, state)
             select person, ?2, ?3, ?4, ?5, ?5, iif(unreachable_at is null, 'waiting', 'held')
             from contact
             where channel = 'telegram'
                 and person in (
                     select follow.person
                     from follow
                     join meeting_region using (region)
                     where meeting_region.meeting = ?1
                     union
                     select meeting_told.person from meeting_told where meeting_told.meeting = ?1
                 )
             on conflict do nothing",
        )
        .bind(meeting.0)
        .bind(sqlx::types::Json(&notice))
        .bind(notice.key())
        .bind(notice.priority() as i64)
        .bind(stamp(now))
        .execute(&mut *self.inner)
        .await?
        .rows_affected();
        self.has_notices |= promised > 0;
        Ok(promised)
    }

    /// Marks a notice as being sent: from here until it is settled nobody knows whether it arrives.
    pub async fn start_sending(&mut self, id: OutboxId) -> Result<()> {
        sqlx::query("update outbox set state = 'sending', attempts = attempts + 1 where id = ? and state = 'waiting'")
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// Writes how a notice ended.
    pub async fn settle(
        &mut self,
        id: OutboxId,
        settled: &Settled,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let (state, outcome) = match settled {
            Settled::Sent { message_id } => ("sent", message_id.to_string()),
            Settled::Dropped { why } => ("dropped", (*why).to_owned()),
            Settled::Failed { why } => ("failed", why.clone()),
        };
        sqlx::query("update outbox set state = ?, outcome = ?, settled_at = ? where id = ?")
            .bind(state)
            .bind(outcome)
            .bind(stamp(now))
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// Puts a notice back to wait until `due`, and with it all that this person is to hear before then: in order.
    pub async fn postpone(
        &mut self,
        id: OutboxId,
        person: PersonId,
        due: DateTime<Utc>,
    ) -> Result<()> {
        self.send_once_more(id).await?;
        sqlx::query(
            "update outbox set due_at = ?1 where person = ?2 and state = 'waiting' and due_at < ?1",
        )
        .bind(stamp(due))
        .bind(person.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// The notices of which nobody knows whether they arrived: the process ended between sending and marking.
    pub async fn notices_in_doubt(&mut self) -> Result<Vec<(OutboxId, Notice)>> {
        let rows: Vec<(i64, String)> =
            sqlx::query_as("select id, notice from outbox where state = 'sending' order by id")
                .fetch_all(&mut *self.inner)
                .await?;
        let read = |(id, notice): (i64, String)| {
            let notice =
                serde_json::from_str(&notice).map_err(|_| unreadable("a notice", &notice))?;
            Ok((OutboxId(id), notice))
        };
        rows.into_iter().map(read).collect()
    }

    /// Lets a notice that was being sent be sent once more.
    pub async fn send_once_more(&mut self, id: OutboxId) -> Result<()> {
        // Where the same was promised again meanwhile, that promise stands for both.
        sqlx::query(
            "update or ignore outbox set state = 'waiting' where id = ? and state = 'sending'",
        )
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?;
        sqlx::query("delete from outbox where id = ? and state = 'sending'")
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// The person's messages are refused: what they are to hear is held until they come back.
    pub async fn mark_unreachable(&mut self, chat: i64, now: DateTime<Utc>) -> Result<()> {
        sqlx::query(
            "update contact set unreachable_at = coalesce(unreachable_at, ?) where channel = 'telegram' and address = ?",
        )
        .bind(stamp(now))
        .bind(chat)
        .execute(&mut *self.inner)
        .await?;
        sqlx::query(
            "update or replace outbox
             set state = 'held'
             where state in ('waiting', 'sending')
                 and person = (select person from contact where channel = 'telegram' and address = ?)",
        )
        .bind(chat)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// The person is back: what was held for them goes out.
    pub async fn mark_reachable(&mut self, chat: i64) -> Result<()> {
        sqlx::query(
            "update contact set unreachable_at = null where channel = 'telegram' and address = ?",
        )
        .bind(chat)
        .execute(&mut *self.inner)
        .await?;
        sqlx::query(
            "update outbox
             set state = 'waiting'
             where state = 'held'
                 and person = (select person from contact where channel = 'telegram' and address = ?)",
        )
        .bind(chat)
        .execute(&mut *self.inner)
        .await?;
        self.has_notices = true;
        Ok(())
    }

    /// Remembers what a person has heard of a meeting.
    pub async fn remember_heard(
        &mut self,
        person: PersonId,
        meeting: MeetingId,
        heard: &Heard,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let status: &str = heard.status.into();
        sqlx::query(
            "insert or replace into meeting_told (meeting, person, status, held_on, starts, venue, told_at)
             select ?, person.id, ?, ?, ?, ?, ?
             from person
             where person.id = ?",
        )
        .bind(meeting.0)
        .bind(status)
        .bind(heard.held_on.map(|day| day.to_string()))
        .bind(heard.starts.map(|time| time.format("%H:%M").to_string()))
        .bind(&heard.venue)
        .bind(stamp(now))
        .bind(person.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Deletes settled notices that nobody will ask about any more.
    pub async fn purge_outbox(&mut self, now: DateTime<Utc>) -> Result<u64> {
        let purged = sqlx::query(
            "delete from outbox where state in ('sent', 'dropped', 'failed') and settled_at < ?",
        )
        .bind(stamp(now - KEPT_WHEN_SETTLED))
        .execute(&mut *self.inner)
        .await?;
        Ok(purged.rows_affected())
    }
}
