//! The outbox: promises to tell somebody something, until they are kept.

use chrono::{DateTime, Duration, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, read_day, read_stamp, read_time, read_word, stamp};
use crate::domain::{
    language::Lang,
    meeting::{Meeting, MeetingId, MeetingStatus},
    notice::{Heard, Notice},
    person::PersonId,
    region::RegionCode,
    reminder::Rung,
    submission::SubmissionId,
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
    /// None where a newer version wrote it.
    pub notice: Option<Notice>,
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
            notice: serde_json::from_str(&self.notice).ok(),
            attempts: self.attempts,
        })
    }
}

// What waits for one person is found by the index on promises, which holds what waits and what is held: SQLite takes it only
// where the query says so in the same words.

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
                     order by due_at, id limit +?3
                 )
                 union all select * from (
                     select * from outbox
                     where state = 'waiting' and priority = 1 and due_at <= ?1
                         and person not in (select value from json_each(?2))
                     order by due_at, id limit +?3
                 )
                 union all select * from (
                     select * from outbox
                     where state = 'waiting' and priority = 2 and due_at <= ?1
                         and person not in (select value from json_each(?2))
                     order by due_at, id limit +?3
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
             limit +?3",
        )
        .bind(stamp(now))
        .bind(sqlx::types::Json(busy))
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(DueRow::read).collect()
    }

    /// The other news of meetings that this person is to hear now: they become one message.
    pub async fn due_news(
        &self,
        person: PersonId,
        now: DateTime<Utc>,
        limit: u32,
    ) -> Result<Vec<(OutboxId, MeetingId)>> {
        let due = self.due_about("meeting", "meeting", person, now, limit);
        Ok(due
            .await?
            .into_iter()
            .map(|(id, meeting)| (OutboxId(id), MeetingId(meeting)))
            .collect())
    }

    /// The results of meetings that this person is to hear of now: they become one message too.
    pub async fn due_results(
        &self,
        person: PersonId,
        now: DateTime<Utc>,
        limit: u32,
    ) -> Result<Vec<(OutboxId, MeetingId)>> {
        let due = self.due_about("result", "meeting", person, now, limit);
        Ok(due
            .await?
            .into_iter()
            .map(|(id, meeting)| (OutboxId(id), MeetingId(meeting)))
            .collect())
    }

    /// The news of what this person supports that they are to hear now: they become one message too.
    pub async fn due_supported(
        &self,
        person: PersonId,
        now: DateTime<Utc>,
        limit: u32,
    ) -> Result<Vec<(OutboxId, SubmissionId)>> {
        let due = self.due_about("supported_submission", "submission", person, now, limit);
        Ok(due
            .await?
            .into_iter()
            .map(|(id, submission)| (OutboxId(id), SubmissionId(submission)))
            .collect())
    }

    /// What one person is to hear now about one kind of thing, with the thing's key.
    async fn due_about(
        &self,
        about: &str,
        key: &str,
        person: PersonId,
        now: DateTime<Utc>,
        limit: u32,
    ) -> Result<Vec<(i64, i64)>> {
        let due = sqlx::query_as(
            "select id, notice ->> ?1
             from outbox
             where person = ?2 and state in ('waiting', 'held') and state = 'waiting' and due_at <= ?3
                 and notice ->> 'about' = ?4
             order by due_at, id
             limit +?5",
        );
        Ok(due
            .bind(key)
            .bind(person.0)
            .bind(stamp(now))
            .bind(about)
            .bind(limit)
            .fetch_all(&self.readers)
            .await?)
    }

    /// Whether somebody asked in time for this reminder and was not promised it.
    pub async fn owes_reminder(&self, meeting: &Meeting, rung: Rung) -> Result<bool> {
        let (Some(hours), Some(goes_out_at)) =
            (meeting.plan.time.hours(), rung.goes_out_at(meeting))
        else {
            return Ok(false);
        };
        let rung: &str = rung.into();
        let owed = sqlx::query_scalar(
            "select exists (
                 select 1
                 from reminder
                 where reminder.meeting = ?1 and reminder.asked_at <= ?2 and not exists (
                     select 1 from reminder_rung
                     where reminder_rung.meeting = ?1 and reminder_rung.person = reminder.person
                         and held_on = ?3 and starts = ?4 and rung = ?5
                 )
             )",
        );
        Ok(owed
            .bind(meeting.id.0)
            .bind(stamp(goes_out_at))
            .bind(meeting.plan.time.begins_on().to_string())
            .bind(hours.starts.format("%H:%M").to_string())
            .bind(rung)
            .fetch_one(&self.readers)
            .await?)
    }

    /// When the next notice is due: in the past, where one is late, or on its way and not settled.
    pub async fn next_notice_due(&self) -> Result<Option<DateTime<Utc>>> {
        let due: Option<String> = sqlx::query_scalar(
            "select min(due_at)
             from (
                 select min(due_at) as due_at from outbox where state = 'waiting' and priority = 0
                 union all select min(due_at) from outbox where state = 'waiting' and priority = 1
                 union all select min(due_at) from outbox where state = 'waiting' and priority = 2
                 union all select min(due_at) from outbox where state = 'sending'
             )",
        )
        .fetch_one(&self.readers)
        .await?;
        due.as_deref().map(read_stamp).transpose()
    }

    /// What a person last heard of a meeting, and whether a notice told them: it may have stood when they came.
    pub async fn heard_of_meeting(
        &self,
        person: PersonId,
        meeting: MeetingId,
    ) -> Result<Option<(Heard, bool)>> {
        #[derive(FromRow)]
        struct Row {
            status: String,
            held_on: Option<String>,
            starts: Option<String>,
            district: Option<String>,
            venue: Option<String>,
            regions: sqlx::types::Json<Vec<RegionCode>>,
            was_told: bool,
        }
        let row: Option<Row> = sqlx::query_as(
            "select status, held_on, starts, district, venue, regions, was_told
             from meeting_told
             where meeting = ? and person = ?",
        )
        .bind(meeting.0)
        .bind(person.0)
        .fetch_optional(&self.readers)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let heard = Heard {
            status: read_word::<MeetingStatus>("a status", &row.status)?,
            held_on: row.held_on.as_deref().map(read_day).transpose()?,
            starts: row.starts.as_deref().map(read_time).transpose()?,
            district: row.district,
            venue: row.venue,
            regions: row.regions.0,
        };
        Ok(Some((heard, row.was_told)))
    }
}

impl Tx {
    /// Promises a reminder of a meeting to everybody who asked for it in time and was not promised it yet.
    pub async fn promise_reminder(
        &mut self,
        meeting: &Meeting,
        rung: Rung,
        goes_out_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<u64> {
        let Some(hours) = meeting.plan.time.hours() else {
            return Ok(0);
        };
        let rung_word: &str = rung.into();
        let day = meeting.plan.time.begins_on().to_string();
        let starts = hours.starts.format("%H:%M").to_string();
        let people: Vec<PersonId> = sqlx::query_scalar(
            "insert into reminder_rung (meeting, person, held_on, starts, rung)
             select meeting, person, ?2, ?3, ?4
             from reminder
             where meeting = ?1 and asked_at <= ?5
             on conflict do nothing
             returning person",
        )
        .bind(meeting.id.0)
        .bind(&day)
        .bind(&starts)
        .bind(rung_word)
        .bind(stamp(goes_out_at))
        .fetch_all(&mut *self.inner)
        .await?
        .into_iter()
        .map(PersonId)
        .collect();
        let notice = Notice::Reminder {
            meeting: meeting.id,
        };
        self.promise(&notice, &people, now).await
    }

    /// Promises each of these people to tell them something; says how many promises are new.
    pub async fn promise(
        &mut self,
        notice: &Notice,
        people: &[PersonId],
        now: DateTime<Utc>,
    ) -> Result<u64> {
        self.promise_for(notice, people, now, now).await
    }

    /// The same, to tell it at some later instant.
    pub async fn promise_for(
        &mut self,
        notice: &Notice,
        people: &[PersonId],
        due: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<u64> {
        // As where news spread, a cross join keeps the order.
        let promised = sqlx::query(
            "insert into outbox (person, notice, promise, priority, due_at, created_at, state)
             select contact.person, ?1, ?2, ?3, ?4, ?5, iif(contact.unreachable_at is null, 'waiting', 'held')
             from json_each(?6) as concerned
             cross join contact on contact.person = concerned.value and contact.channel = 'telegram'
             where true
             on conflict do nothing",
        )
        .bind(sqlx::types::Json(notice))
        .bind(notice.key())
        .bind(notice.priority() as i64)
        .bind(stamp(due))
        .bind(stamp(now))
        .bind(sqlx::types::Json(people))
        .execute(&mut *self.inner)
        .await?
        .rows_affected();
        self.has_notices |= promised > 0;
        Ok(promised)
    }

    /// Marks a notice as being sent: from here until it is settled nobody knows whether it arrives. Says whether it still
    /// waited: it may be gone with the person.
    pub async fn start_sending(&mut self, id: OutboxId) -> Result<bool> {
        let started = sqlx::query(
            "update outbox set state = 'sending', attempts = attempts + 1 where id = ? and state = 'waiting'",
        )
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(started.rows_affected() > 0)
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

    /// Puts a notice back to wait until `due`, and with it all that this person is to hear before then: in order. What goes
    /// at any hour waits for nothing else.
    pub async fn postpone(
        &mut self,
        id: OutboxId,
        person: PersonId,
        due: DateTime<Utc>,
    ) -> Result<()> {
        self.send_once_more(id).await?;
        sqlx::query(
            "update outbox
             set due_at = ?1
             where person = ?2 and state in ('waiting', 'held') and state = 'waiting' and due_at < ?1
                 and (id = ?3 or notice ->> 'about' not in ('danger', 'tension'))",
        )
        .bind(stamp(due))
        .bind(person.0)
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// The notices of which nobody knows whether they arrived: the process ended between sending and marking.
    pub async fn notices_in_doubt(&mut self) -> Result<Vec<(OutboxId, Option<Notice>)>> {
        let rows: Vec<(i64, String)> =
            sqlx::query_as("select id, notice from outbox where state = 'sending' order by id")
                .fetch_all(&mut *self.inner)
                .await?;
        // One that a newer version wrote is none that this one can read.
        Ok(rows
            .into_iter()
            .map(|(id, notice)| (OutboxId(id), serde_json::from_str(&notice).ok()))
            .collect())
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
             where id in (
                 select outbox.id
                 from contact
                 join outbox using (person)
                 where channel = 'telegram' and address = ?1 and state in ('waiting', 'held')
                 union all
                 select outbox.id
                 from contact
                 join outbox using (person)
                 where channel = 'telegram' and address = ?1 and state not in ('waiting', 'held') and state = 'sending'
             )",
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
             where state in ('waiting', 'held') and state = 'held'
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
            "insert or replace into meeting_told (
                 meeting, person, status, held_on, starts, district, venue, regions, told_at
             )
             select ?, person.id, ?, ?, ?, ?, ?, ?, ?
             from person
             where person.id = ?",
        )
        .bind(meeting.0)
        .bind(status)
        .bind(heard.held_on.map(|day| day.to_string()))
        .bind(heard.starts.map(|time| time.format("%H:%M").to_string()))
        .bind(&heard.district)
        .bind(&heard.venue)
        .bind(sqlx::types::Json(&heard.regions))
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
