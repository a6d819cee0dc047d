//! What happened to submissions, and the promises to tell of it.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, read_day, read_stamp, read_word, stamp};
use crate::domain::{
    following::NewsTime,
    notice::Notice,
    person::{PersonId, VoiceId},
    submission::{Happening, SubmissionEvent, SubmissionId},
};

#[derive(FromRow)]
struct EventRow {
    submission: i64,
    at: String,
    what: String,
    words: Option<String>,
    subject: Option<String>,
}

impl EventRow {
    fn read(self) -> Result<SubmissionEvent> {
        Ok(SubmissionEvent {
            at: read_stamp(&self.at)?,
            what: read_word("what happened", &self.what)?,
            words: self.words,
            day: self.subject.as_deref().map(read_day).transpose()?,
        })
    }
}

impl Store {
    /// What happened to a submission, oldest first.
    pub async fn timeline(&self, id: SubmissionId) -> Result<Vec<SubmissionEvent>> {
        let rows: Vec<EventRow> = sqlx::query_as(
            "select submission, at, what, words, subject
             from submission_event
             where submission = ?
             order by id",
        )
        .bind(id.0)
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(EventRow::read).collect()
    }

    /// One thing that happened, and to which submission.
    pub async fn happening(&self, event: i64) -> Result<Option<(SubmissionId, SubmissionEvent)>> {
        let row: Option<EventRow> = sqlx::query_as(
            "select submission, at, what, words, subject from submission_event where id = ?",
        )
        .bind(event)
        .fetch_optional(&self.readers)
        .await?;
        let read = |row: EventRow| Ok((SubmissionId(row.submission), row.read()?));
        row.map(read).transpose()
    }
}

impl Tx {
    /// Tells somebody that they may not write for a time.
    pub async fn tell_of_block(&mut self, voice: VoiceId, now: DateTime<Utc>) -> Result<()> {
        let person: Option<i64> = sqlx::query_scalar("select person from voice where id = ?")
            .bind(voice.0)
            .fetch_optional(&mut *self.inner)
            .await?
            .flatten();
        if let Some(person) = person {
            self.promise(&Notice::Blocked, &[PersonId(person)], now)
                .await?;
        }
        Ok(())
    }

    /// Tells the coordinators of a threat to life.
    pub async fn alert_coordinators(&mut self, id: SubmissionId, now: DateTime<Utc>) -> Result<()> {
        let coordinators = self.coordinators(now).await?;
        let notice = Notice::Danger { submission: id };
        self.promise(&notice, &coordinators, now).await?;
        Ok(())
    }

    /// Writes what happened, and promises it to those whom it concerns.
    pub(super) async fn happened(
        &mut self,
        id: SubmissionId,
        what: Happening,
        words: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.happened_on(id, what, (words, None), now).await
    }

    /// The same, with the day that goes with it.
    pub(super) async fn happened_on(
        &mut self,
        id: SubmissionId,
        what: Happening,
        (words, day): (Option<&str>, Option<NaiveDate>),
        now: DateTime<Utc>,
    ) -> Result<()> {
        let event = self.write_dated_event(id, what, (words, day), now).await?;
        if what.concerns_author() {
            let notice = Notice::Submission { event };
            let author = "select voice.person, ?1 as due_at
                 from submission
                 join voice on voice.id = submission.author
                 where submission.id = ?2";
            self.promise_at(author, &notice, id, now).await?;
        }
        if what.concerns_supporters() {
            let notice = Notice::SupportedSubmission { submission: id };
            // The authors of what was joined to it hear at once, as its own author does.
            let joined = "select voice.person, ?1 as due_at
                 from submission
                 join voice on voice.id = submission.author
                 where submission.cluster = ?2 and submission.visibility <> 'withdrawn'
                     and submission.author <> (select author from submission where id = ?2)";
            self.promise_at(joined, &notice, id, now).await?;
            // Those who support any of the cluster.
            let supporters = "select voice.person, coalesce(?3 ->> person.news_at, ?1) as due_at
                 from submission
                 join support on support.submission = submission.id
                 join voice on voice.id = support.voice
                 join person on person.id = voice.person
                 where (submission.id = ?2 or submission.cluster = ?2)
                     and person.news_at <> 'never'
                     and voice.id <> (select author from submission where id = ?2)
                     and not exists (
                         select 1 from submission_mute
                         where submission_mute.submission in (?2, submission.id) and person = voice.person
                     )";
            self.promise_at(supporters, &notice, id, now).await?;
        }
        Ok(())
    }

    /// Promises a notice to the people that `whom` selects, with the time when each is to hear of it.
    async fn promise_at(
        &mut self,
        whom: &str,
        notice: &Notice,
        about: SubmissionId,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let promised = sqlx::query(sqlx::AssertSqlSafe(format!(
            "insert into outbox (person, notice, promise, priority, due_at, created_at, state)
             select distinct
                 whom.person, ?4, ?5, ?6, whom.due_at, ?1, iif(contact.unreachable_at is null, 'waiting', 'held')
             from ({whom}) as whom
             join contact on contact.person = whom.person and contact.channel = 'telegram'
             where true
             on conflict do nothing"
        )))
        .bind(stamp(now))
        .bind(about.0)
        .bind(sqlx::types::Json(
            NewsTime::next_of_all(now)
                .map(|(way, next)| (way, stamp(next)))
                .collect::<std::collections::HashMap<_, _>>(),
        ))
        .bind(sqlx::types::Json(notice))
        .bind(notice.key())
        .bind(notice.priority() as i64)
        .execute(&mut *self.inner)
        .await?;
        self.has_notices |= promised.rows_affected() > 0;
        Ok(())
    }

    pub(super) async fn write_event(
        &mut self,
        id: SubmissionId,
        what: Happening,
        words: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<i64> {
        self.write_dated_event(id, what, (words, None), now).await
    }

    pub(super) async fn write_dated_event(
        &mut self,
        id: SubmissionId,
        what: Happening,
        (words, day): (Option<&str>, Option<NaiveDate>),
        now: DateTime<Utc>,
    ) -> Result<i64> {
        let what: &str = what.into();
        let event = sqlx::query_scalar(
            "insert into submission_event (submission, at, what, words, subject)
             values (?, ?, ?, ?, ?)
             returning id",
        );
        Ok(event
            .bind(id.0)
            .bind(stamp(now))
            .bind(what)
            .bind(words)
            .bind(day.map(|day| day.to_string()))
            .fetch_one(&mut *self.inner)
            .await?)
    }
}
