//! What is with a body, for those who answer for it: queues, what officials note and flag, and news of what is new.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use sqlx::{AssertSqlSafe, QueryBuilder, Sqlite, SqliteExecutor, types::Json};

use super::{
    Result, Store, Tx, read_stamp, read_word, stamp,
    submissions::{SUBMISSION_WHOLE, SubmissionRow},
};
use crate::domain::{
    answer::{OfficeNote, Verdicts},
    calendar::instant,
    central_body::BodySlug,
    commitment::{REMIND_AT, last_morning},
    meeting::MeetingId,
    notice::Notice,
    paging::Page,
    person::PersonId,
    question_queue::{Comparable, MOST_GROUPED, QuestionQueue, Shelf},
    region::RegionCode,
    submission::{Reason, Submission, SubmissionId},
};

/// A body whose officials are to be told of what is new with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionNews {
    pub body: BodySlug,
    /// What came after this is new to them.
    pub since: DateTime<Utc>,
    /// What came after this is news of tomorrow.
    pub until: DateTime<Utc>,
}

/// When each submission last came to where it is now.
const ARRIVAL: &str = "select submission.id, submission.body, max(at) as arrived_at
    from submission_event
    join submission on submission.id = submission_event.submission
    where what in ('received', 'passed_on', 'reopened') and at > ?2
        and progress = 'received' and visibility <> 'withdrawn' and cluster is null
    group by submission.id";

fn push_queue(query: &mut QueryBuilder<Sqlite>, queue: &QuestionQueue) {
    query
        .push(" where cluster is null and visibility <> 'withdrawn' and body = ")
        .push_bind(queue.body.0.clone())
        .push(match queue.shelf {
            Shelf::NewAlike | Shelf::New => " and progress = 'received'",
            Shelf::UnderControl => " and progress = 'under_control'",
            Shelf::Answered => " and progress in ('answered', 'explained', 'resolved')",
        });
    if let Some(region) = queue.region {
        query.push(" and region = ").push_bind(region.to_string());
    }
    if let Some(meeting) = queue.meeting {
        query.push(" and meeting = ").push_bind(meeting.0);
    }
}

impl Store {
    /// How many submissions wait for a body's answer.
    pub async fn count_new_questions(&self, body: &BodySlug) -> Result<u32> {
        let queue = QuestionQueue::of(body.clone());
        let mut count = QueryBuilder::new("select count(*) from submission");
        push_queue(&mut count, &queue);
        Ok(count.build_query_scalar().fetch_one(&self.readers).await?)
    }

    /// The submissions of a choice, the oldest first, a page at a time.
    pub async fn questions(&self, queue: &QuestionQueue, limit: u32) -> Result<Page<Submission>> {
        let mut count = QueryBuilder::new("select count(*) from submission");
        push_queue(&mut count, queue);
        let total: u32 = count.build_query_scalar().fetch_one(&self.readers).await?;
        let offset = if queue.offset < total {
            queue.offset
        } else {
            0
        };
        let mut page = QueryBuilder::new(SUBMISSION_WHOLE);
        push_queue(&mut page, queue);
        // Of what is answered, the newest is looked for.
        page.push(match queue.shelf {
            Shelf::Answered => " order by changed_at desc, id desc limit +",
            Shelf::UnderControl => " order by due_on, id limit +",
            Shelf::NewAlike | Shelf::New => " order by id limit +",
        });
        page.push_bind(limit);
        page.push(" offset ").push_bind(offset);
        let rows: Vec<SubmissionRow> = page.build_query_as().fetch_all(&self.readers).await?;
        Ok(Page {
            items: read_all(rows)?,
            offset,
            total,
        })
    }

    /// The next one of a choice after `id`, or its first one where there is none after it; never `id` itself.
    pub async fn next_question(
        &self,
        queue: &QuestionQueue,
        id: SubmissionId,
    ) -> Result<Option<SubmissionId>> {
        let mut next = QueryBuilder::new("select id from submission");
        push_queue(&mut next, queue);
        next.push(" and id <> ").push_bind(id.0);
        next.push(" order by id < ").push_bind(id.0);
        next.push(", id limit 1");
        let next: Option<i64> = next
            .build_query_scalar()
            .fetch_optional(&self.readers)
            .await?;
        Ok(next.map(SubmissionId))
    }

    /// What is compared to find those that say the same: of the oldest [`MOST_GROUPED`] of a choice.
    pub async fn comparable_questions(&self, queue: &QuestionQueue) -> Result<Vec<Comparable>> {
        let mut texts = QueryBuilder::new("select id, region, text from submission");
        push_queue(&mut texts, queue);
        texts.push(" order by id limit +").push_bind(MOST_GROUPED);
        let rows: Vec<(i64, String, String)> =
            texts.build_query_as().fetch_all(&self.readers).await?;
        let read = |(id, region, text): (i64, String, String)| {
            Ok(Comparable {
                id: SubmissionId(id),
                region: read_word("a region", &region)?,
                text,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// These submissions, in the order of `ids`.
    pub async fn submissions_numbered(&self, ids: &[SubmissionId]) -> Result<Vec<Submission>> {
        let ids: Vec<i64> = ids.iter().map(|id| id.0).collect();
        let rows: Vec<SubmissionRow> = sqlx::query_as(AssertSqlSafe(format!(
            "{SUBMISSION_WHOLE} where id in (select value from json_each(?))"
        )))
        .bind(Json(&ids))
        .fetch_all(&self.readers)
        .await?;
        let mut submissions = read_all(rows)?;
        submissions.sort_by_key(|submission| ids.iter().position(|id| *id == submission.id.0));
        Ok(submissions)
    }

    /// The regions that the submissions of a choice are from, those with most first, with how many there are.
    pub async fn regions_of_questions(
        &self,
        queue: &QuestionQueue,
    ) -> Result<Vec<(RegionCode, u32)>> {
        let mut regions = QueryBuilder::new("select region, count(*) from submission");
        push_queue(&mut regions, &queue.in_region(None));
        regions.push(" group by region order by count(*) desc, region");
        let rows: Vec<(String, u32)> = regions.build_query_as().fetch_all(&self.readers).await?;
        let read = |(region, count): (String, u32)| Ok((read_word("a region", &region)?, count));
        rows.into_iter().map(read).collect()
    }

    /// The meetings that the submissions of a choice are for, the newest first, with how many there are.
    pub async fn meetings_of_questions(
        &self,
        queue: &QuestionQueue,
    ) -> Result<Vec<(MeetingId, u32)>> {
        const OFFERED: u32 = 8;
        let mut meetings = QueryBuilder::new("select meeting, count(*) from submission");
        push_queue(&mut meetings, &queue.for_meeting(None));
        meetings.push(
            " and meeting is not null group by meeting order by (
                 select begins_on from meeting where meeting.id = submission.meeting
             ) desc limit +",
        );
        meetings.push_bind(OFFERED);
        let rows: Vec<(i64, u32)> = meetings.build_query_as().fetch_all(&self.readers).await?;
        Ok(rows
            .into_iter()
            .map(|(meeting, count)| (MeetingId(meeting), count))
            .collect())
    }

    /// The meetings of a body that have begun by the day `today`, the newest first; of one region, or of all.
    pub async fn meetings_begun(
        &self,
        body: &BodySlug,
        region: Option<RegionCode>,
        today: NaiveDate,
        limit: u32,
    ) -> Result<Vec<MeetingId>> {
        let ids: Vec<i64> = sqlx::query_scalar(
            "select id
             from meeting
             where body = ?1 and held_on <= ?2 and status in ('announced', 'held')
                 and (?3 is null or exists (
                     select 1 from meeting_region where meeting = meeting.id and region = ?3
                 ))
             order by held_on desc, id desc
             limit +?4",
        )
        .bind(&body.0)
        .bind(today.to_string())
        .bind(region.map(|region| region.to_string()))
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        Ok(ids.into_iter().map(MeetingId).collect())
    }

    /// How many found that the answer helped: only counts are shown to those who answer.
    pub async fn verdicts(&self, id: SubmissionId) -> Result<Verdicts> {
        let (helped, partly, no) = sqlx::query_as(
            "select
                 count(*) filter (where verdict = 'helped'),
                 count(*) filter (where verdict = 'partly'),
                 count(*) filter (where verdict = 'no')
             from verdict
             where submission = ?",
        )
        .bind(id.0)
        .fetch_one(&self.readers)
        .await?;
        Ok(Verdicts { helped, partly, no })
    }

    /// What officials noted about a submission, oldest first.
    pub async fn office_notes(&self, id: SubmissionId) -> Result<Vec<OfficeNote>> {
        let rows: Vec<(String, String, String)> = sqlx::query_as(
            "select at, body, words from office_note where submission = ? order by id",
        )
        .bind(id.0)
        .fetch_all(&self.readers)
        .await?;
        let read = |(at, body, words): (String, String, String)| {
            Ok(OfficeNote {
                at: read_stamp(&at)?,
                body: BodySlug(body),
                words,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// Why officials want a coordinator to look at a submission; empty once one has.
    pub async fn flags(&self, id: SubmissionId) -> Result<Vec<Reason>> {
        let words: Vec<String> = sqlx::query_scalar(
            "select reason from submission_flag where submission = ? order by at, reason",
        )
        .bind(id.0)
        .fetch_all(&self.readers)
        .await?;
        let read = |word: &String| read_word("a reason", word);
        words.iter().map(read).collect()
    }

    /// The bodies whose officials are to be told this morning of what came since they were last told.
    pub async fn owed_question_news(&self, now: DateTime<Utc>) -> Result<Vec<QuestionNews>> {
        let until = instant(last_morning(now).and_time(REMIND_AT));
        let a_week_ago = until - Duration::days(7);
        let rows: Vec<(String, String)> = sqlx::query_as(AssertSqlSafe(format!(
            "select arrival.body, coalesce(told_up_to, ?2)
                 from ({ARRIVAL}) as arrival
                 left join question_news on question_news.body = arrival.body
                 where arrival.body is not null
                     and arrived_at > coalesce(told_up_to, ?2) and arrived_at <= ?1
                 group by arrival.body
                 order by arrival.body"
        )))
        .bind(stamp(until))
        .bind(stamp(a_week_ago))
        .fetch_all(&self.readers)
        .await?;
        let read = |(body, since): (String, String)| {
            Ok(QuestionNews {
                body: BodySlug(body),
                since: read_stamp(&since)?,
                until,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// What came to a body after `since`, and waits there still.
    pub async fn arrived_questions(
        &self,
        body: &BodySlug,
        since: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Vec<SubmissionId>> {
        Ok(arrived(&self.readers, body, since, until).await?)
    }

    /// The notice that came to a person as this message.
    pub async fn notice_sent_as(
        &self,
        person: PersonId,
        message_id: i32,
    ) -> Result<Option<Notice>> {
        let notice: Option<String> = sqlx::query_scalar(
            "select notice
             from outbox
             where person = ? and state not in ('waiting', 'held') and state = 'sent' and outcome = ?
             order by id desc
             limit 1",
        )
        .bind(person.0)
        .bind(message_id.to_string())
        .fetch_optional(&self.readers)
        .await?;
        Ok(notice.and_then(|notice| serde_json::from_str(&notice).ok()))
    }
}

impl Tx {
    /// Promises the officials of a body the news of what came to it: once a day, however much it is.
    pub async fn promise_question_news(
        &mut self,
        news: &QuestionNews,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query(
            "insert into question_news (body, told_up_to) values (?, ?)
             on conflict (body) do update set told_up_to = excluded.told_up_to",
        )
        .bind(&news.body.0)
        .bind(stamp(news.until))
        .execute(&mut *self.inner)
        .await?;
        let arrived = arrived(&mut *self.inner, &news.body, news.since, news.until).await?;
        let notice = match arrived.as_slice() {
            [] => return Ok(()),
            [one] => Notice::NewQuestion { submission: *one },
            _ => Notice::NewQuestions {
                body: news.body.clone(),
                since: news.since,
            },
        };
        let officials = self.officials_of(&news.body, now).await?;
        self.promise(&notice, &officials, now).await?;
        Ok(())
    }

    /// Notes something about a submission for those who answer and for the coordinators.
    pub async fn note_for_office(
        &mut self,
        id: SubmissionId,
        body: &BodySlug,
        words: &str,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query("insert into office_note (submission, body, words, at) values (?, ?, ?, ?)")
            .bind(id.0)
            .bind(&body.0)
            .bind(words)
            .bind(stamp(now))
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// An official wants a coordinator to look at a submission. Only a coordinator hides.
    pub async fn flag(
        &mut self,
        id: SubmissionId,
        reason: Reason,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let word: &str = reason.into();
        sqlx::query(
            "insert into submission_flag (submission, reason, at) values (?, ?, ?) on conflict do nothing",
        )
        .bind(id.0)
        .bind(word)
        .bind(stamp(now))
        .execute(&mut *self.inner)
        .await?;
        sqlx::query("update submission set to_look_at = 1 where id = ?")
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }
}

/// What came to a body after an instant and up to another one, and waits there still.
async fn arrived(
    reader: impl SqliteExecutor<'_>,
    body: &BodySlug,
    since: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Vec<SubmissionId>, sqlx::Error> {
    let ids: Vec<i64> = sqlx::query_scalar(AssertSqlSafe(format!(
        "select id from ({ARRIVAL}) where body = ?3 and arrived_at <= ?1 order by id"
    )))
    .bind(stamp(until))
    .bind(stamp(since))
    .bind(&body.0)
    .fetch_all(reader)
    .await?;
    Ok(ids.into_iter().map(SubmissionId).collect())
}

fn read_all(rows: Vec<SubmissionRow>) -> Result<Vec<Submission>> {
    rows.into_iter().map(SubmissionRow::read).collect()
}
