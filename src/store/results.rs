//! Results: what was logged of meetings and receptions, who corrected it, and what citizens may read.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, read_day, read_stamp, read_word, stamp};
use crate::domain::{
    central_body::BodySlug,
    language::Lang,
    meeting::{MeetingId, MeetingKind},
    office::OfficeId,
    paging::Page,
    person::PersonId,
    quarterly_meeting::{Counting, CountingRule},
    region::RegionCode,
    result::{
        Counts, KeptChange, MeetingOutcomes, MeetingResult, ResultChange, ResultFacts, ResultId,
        ResultKind,
    },
};

#[derive(FromRow)]
struct ResultRow {
    id: i64,
    kind: String,
    meeting: Option<i64>,
    body: String,
    regions: sqlx::types::Json<Vec<RegionCode>>,
    held_on: String,
    held_by: String,
    people: Option<u32>,
    raised: Option<u32>,
    answered: Option<u32>,
    explained: Option<u32>,
    under_control: Option<u32>,
    resolved: Option<u32>,
    topics: sqlx::types::Json<Vec<String>>,
    decisions: Option<String>,
    summary: Option<String>,
    photos: sqlx::types::Json<Vec<String>>,
    link: Option<String>,
    language: String,
    revision: i64,
    saved_at: String,
    corrected_at: Option<String>,
    published_at: Option<String>,
    published_by: Option<i64>,
}

/// What a [`ResultRow`] is read from.
const RESULT_WHOLE: &str = "select
    result.*,
    iif(
        result.meeting is null,
        json_array(result.region),
        (
            select json_group_array(region)
            from (select region from meeting_region where meeting = result.meeting order by position)
        )
    ) as regions
from result";

impl ResultRow {
    fn read(self) -> Result<MeetingResult> {
        Ok(MeetingResult {
            id: ResultId(self.id),
            kind: read_word("a kind of result", &self.kind)?,
            meeting: self.meeting.map(MeetingId),
            body: BodySlug(self.body),
            regions: self.regions.0,
            facts: ResultFacts {
                held_on: read_day(&self.held_on)?,
                held_by: read_word("who held it", &self.held_by)?,
                counts: Counts {
                    people: self.people,
                    raised: self.raised,
                    answered: self.answered,
                    explained: self.explained,
                    under_control: self.under_control,
                    resolved: self.resolved,
                },
                topics: self.topics.0,
                decisions: self.decisions,
                summary: self.summary,
                photos: self.photos.0,
                link: self.link,
            },
            lang: read_word("a language", &self.language)?,
            revision: self.revision,
            saved_at: read_stamp(&self.saved_at)?,
            corrected_at: self.corrected_at.as_deref().map(read_stamp).transpose()?,
            published_at: self.published_at.as_deref().map(read_stamp).transpose()?,
            published_by: self.published_by.map(OfficeId),
        })
    }
}

/// Where a result stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// That of the meeting; none for a reception that stood alone.
    pub kind: Option<MeetingKind>,
    pub counting: Counting,
    /// What was logged of the meeting's personal reception.
    pub reception: Option<ResultId>,
}

/// A result that is being logged.
#[derive(Clone, Copy, Debug)]
pub struct NewResult<'a> {
    pub kind: ResultKind,
    /// The meeting, or the one whose reception it was.
    pub meeting: Option<MeetingId>,
    pub body: &'a BodySlug,
    /// Where a reception was that stood alone.
    pub region: Option<RegionCode>,
    pub facts: &'a ResultFacts,
    pub lang: Lang,
}

impl Store {
    /// One result, published or not.
    pub async fn result(&self, id: ResultId) -> Result<Option<MeetingResult>> {
        let query = sqlx::AssertSqlSafe(format!("{RESULT_WHOLE} where id = ?"));
        let row: Option<ResultRow> = sqlx::query_as(query)
            .bind(id.0)
            .fetch_optional(&self.readers)
            .await?;
        row.map(ResultRow::read).transpose()
    }

    /// What was logged of a meeting, or of its personal reception.
    pub async fn result_of(
        &self,
        meeting: MeetingId,
        kind: ResultKind,
    ) -> Result<Option<MeetingResult>> {
        let query = sqlx::AssertSqlSafe(format!("{RESULT_WHOLE} where meeting = ? and kind = ?"));
        let row: Option<ResultRow> = sqlx::query_as(query)
            .bind(meeting.0)
            .bind::<&'static str>(kind.into())
            .fetch_optional(&self.readers)
            .await?;
        row.map(ResultRow::read).transpose()
    }

    /// What a ministry logged, the latest day first, a page at a time.
    pub async fn results_of_body(
        &self,
        body: &BodySlug,
        offset: u32,
        limit: u32,
    ) -> Result<Page<MeetingResult>> {
        let total: u32 = sqlx::query_scalar("select count(*) from result where body = ?")
            .bind(&body.0)
            .fetch_one(&self.readers)
            .await?;
        let offset = if offset < total { offset } else { 0 };
        let query = sqlx::AssertSqlSafe(format!(
            "{RESULT_WHOLE} where body = ? order by held_on desc, id desc limit +? offset ?"
        ));
        let rows: Vec<ResultRow> = sqlx::query_as(query)
            .bind(&body.0)
            .bind(limit)
            .bind(offset)
            .fetch_all(&self.readers)
            .await?;
        Ok(Page {
            items: rows
                .into_iter()
                .map(ResultRow::read)
                .collect::<Result<_>>()?,
            offset,
            total,
        })
    }

    /// The corrections of a result, newest first, a page at a time.
    pub async fn result_changes(
        &self,
        id: ResultId,
        offset: u32,
        limit: u32,
    ) -> Result<Page<KeptChange>> {
        #[derive(FromRow)]
        struct Row {
            field: String,
            old: Option<String>,
            new: Option<String>,
            office: Option<i64>,
            changed_at: String,
        }
        let total: u32 = sqlx::query_scalar("select count(*) from result_change where result = ?")
            .bind(id.0)
            .fetch_one(&self.readers)
            .await?;
        let offset = if offset < total { offset } else { 0 };
        let rows: Vec<Row> = sqlx::query_as(
            "select field, old, new, office, changed_at
             from result_change
             where result = ?
             order by revision desc, field
             limit +? offset ?",
        )
        .bind(id.0)
        .bind(limit)
        .bind(offset)
        .fetch_all(&self.readers)
        .await?;
        let read = |row: Row| {
            Ok(KeptChange {
                change: ResultChange {
                    field: read_word("a field of a result", &row.field)?,
                    old: row.old,
                    new: row.new,
                },
                office: row.office.map(OfficeId),
                at: read_stamp(&row.changed_at)?,
            })
        };
        Ok(Page {
            items: rows.into_iter().map(read).collect::<Result<_>>()?,
            offset,
            total,
        })
    }

    /// How many people would be told now what came of a meeting: those who follow one of its subjects, asked to be reminded
    /// or heard of it before, without those who muted it or hear of nothing, and without whoever publishes it.
    pub async fn people_to_tell_of_result(
        &self,
        meeting: MeetingId,
        publisher: PersonId,
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
             )
             select count(*)
             from concerned
             cross join person on person.id = concerned.person
             where person.id <> ?2
                 and exists (select 1 from contact where contact.person = person.id and unreachable_at is null)
                 and not exists (select 1 from mute where meeting = ?1 and mute.person = person.id)
                 and (
                     person.news_at <> 'never'
                     or exists (select 1 from reminder where meeting = ?1 and reminder.person = person.id)
                 )",
        )
        .bind(meeting.0)
        .bind(publisher.0)
        .fetch_one(&self.readers)
        .await?)
    }

    /// What became of the submissions to a meeting.
    pub async fn meeting_outcomes(&self, meeting: MeetingId) -> Result<MeetingOutcomes> {
        #[derive(FromRow)]
        struct Row {
            asked: u32,
            answered: u32,
            explained: u32,
            under_control: u32,
            resolved: u32,
            kept: u32,
            promised_apart: u32,
            kept_apart: u32,
        }
        let row: Row = sqlx::query_as(
            "select
                 count(*) as asked,
                 count(*) filter (where progress = 'answered') as answered,
                 count(*) filter (where progress = 'explained') as explained,
                 count(*) filter (where progress = 'under_control') as under_control,
                 count(*) filter (where progress = 'resolved') as resolved,
                 count(*) filter (
                     where progress = 'resolved' and exists (
                         select 1 from submission_event
                         where submission_event.submission = submission.id and what = 'under_control'
                     )
                 ) as kept,
                 (
                     select count(*)
                     from commitment
                     where commitment.meeting = ?1 and commitment.submission is null
                         and done_at is null and void_at is null
                 ) as promised_apart,
                 (
                     select count(*)
                     from commitment
                     where commitment.meeting = ?1 and commitment.submission is null and done_at is not null
                 ) as kept_apart
             from submission
             where meeting = ?1 and visibility <> 'withdrawn' and progress <> 'declined'",
        )
        .bind(meeting.0)
        .fetch_one(&self.readers)
        .await?;
        Ok(MeetingOutcomes {
            asked: row.asked,
            answered: row.answered,
            explained: row.explained,
            under_control: row.under_control + row.promised_apart,
            resolved: row.resolved,
            kept: row.kept + row.kept_apart,
        })
    }

    /// What most people asked a meeting, as others see it, each with its language: `limit` texts.
    pub async fn most_asked(&self, meeting: MeetingId, limit: u32) -> Result<Vec<(Lang, String)>> {
        let rows: Vec<(String, String)> = sqlx::query_as(
            "select language, public_text
             from submission
             where meeting = ? and visibility = 'public' and cluster is null and public_text <> ''
             order by people desc, id
             limit +?",
        )
        .bind(meeting.0)
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        let read = |(lang, text): (String, String)| Ok((read_word("a language", &lang)?, text));
        rows.into_iter().map(read).collect()
    }

    /// How many came to the meeting of a ministry that was held last.
    pub async fn latest_attendance(&self, body: &BodySlug) -> Result<Option<u32>> {
        Ok(sqlx::query_scalar(
            "select people
             from result
             where body = ? and kind = 'meeting' and people > 0
             order by held_on desc, id desc
             limit +1",
        )
        .bind(&body.0)
        .fetch_optional(&self.readers)
        .await?)
    }

    /// How many were received at a meeting's personal reception, where that was logged.
    pub async fn received_at(&self, meeting: MeetingId) -> Result<Option<u32>> {
        let reception = self.result_of(meeting, ResultKind::Reception).await?;
        Ok(reception.and_then(|reception| reception.facts.counts.people))
    }

    /// Where a result stands: what it counts for, and what belongs to it.
    pub async fn standing_of(
        &self,
        result: &MeetingResult,
        rule: CountingRule,
    ) -> Result<Standing> {
        let meeting = match result.meeting {
            Some(meeting) => self.meeting(meeting).await?,
            None => None,
        };
        let kind = meeting.map(|meeting| meeting.plan.kind);
        let reception = match result.meeting {
            Some(meeting) if result.kind == ResultKind::Meeting => {
                self.result_of(meeting, ResultKind::Reception).await?
            }
            _ => None,
        };
        let body = self.directory().body(&result.body, result.facts.held_on);
        let is_exempt = body.is_some_and(|body| body.exempt);
        let counted_as = kind.unwrap_or(MeetingKind::Scheduled);
        Ok(Standing {
            kind,
            counting: rule.look_at(result, counted_as, is_exempt),
            reception: reception.map(|reception| reception.id),
        })
    }
}

impl Tx {
    /// Keeps a new result; none where the meeting, or its reception, was logged before. The meeting itself becomes held by
    /// [`revise_meeting`](Self::revise_meeting).
    pub async fn log_result(
        &mut self,
        new: &NewResult<'_>,
        now: DateTime<Utc>,
    ) -> Result<Option<ResultId>> {
        let facts = new.facts;
        let id: Option<i64> = sqlx::query_scalar(
            "insert into result (
                 kind, meeting, body, region, held_on, held_by, people, raised, answered, explained, under_control,
                 resolved, topics, decisions, summary, photos, link, language, saved_at
             )
             values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
             on conflict do nothing
             returning id",
        )
        .bind::<&'static str>(new.kind.into())
        .bind(new.meeting.map(|meeting| meeting.0))
        .bind(&new.body.0)
        .bind(new.region.map(|region| region.to_string()))
        .bind(facts.held_on.to_string())
        .bind::<&'static str>(facts.held_by.into())
        .bind(facts.counts.people)
        .bind(facts.counts.raised)
        .bind(facts.counts.answered)
        .bind(facts.counts.explained)
        .bind(facts.counts.under_control)
        .bind(facts.counts.resolved)
        .bind(sqlx::types::Json(&facts.topics))
        .bind(&facts.decisions)
        .bind(&facts.summary)
        .bind(sqlx::types::Json(&facts.photos))
        .bind(&facts.link)
        .bind(new.lang.code())
        .bind(stamp(now))
        .fetch_optional(&mut *self.inner)
        .await?;
        Ok(id.map(ResultId))
    }

    /// Brings a result to newer facts and writes the trail: which office, when, and each field's old and new value. Says
    /// whether it still stood at `revision`; where it did not, nothing is changed.
    pub async fn correct_result(
        &mut self,
        (id, revision): (ResultId, i64),
        facts: &ResultFacts,
        changes: &[ResultChange],
        office: OfficeId,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let corrected = sqlx::query(
            "update result
             set held_on = ?, held_by = ?, people = ?, raised = ?, answered = ?, explained = ?, under_control = ?,
                 resolved = ?, topics = ?, decisions = ?, summary = ?, photos = ?, link = ?,
                 revision = revision + 1, corrected_at = ?
             where id = ? and revision = ?",
        )
        .bind(facts.held_on.to_string())
        .bind::<&'static str>(facts.held_by.into())
        .bind(facts.counts.people)
        .bind(facts.counts.raised)
        .bind(facts.counts.answered)
        .bind(facts.counts.explained)
        .bind(facts.counts.under_control)
        .bind(facts.counts.resolved)
        .bind(sqlx::types::Json(&facts.topics))
        .bind(&facts.decisions)
        .bind(&facts.summary)
        .bind(sqlx::types::Json(&facts.photos))
        .bind(&facts.link)
        .bind(stamp(now))
        .bind(id.0)
        .bind(revision)
        .execute(&mut *self.inner)
        .await?;
        if corrected.rows_affected() == 0 {
            return Ok(false);
        }
        for change in changes {
            sqlx::query(
                "insert into result_change (result, revision, field, old, new, office, changed_at)
                 values (?, ?, ?, ?, ?, ?, ?)",
            )
            .bind(id.0)
            .bind(revision + 1)
            .bind::<&'static str>(change.field.into())
            .bind(&change.old)
            .bind(&change.new)
            .bind(office.0)
            .bind(stamp(now))
            .execute(&mut *self.inner)
            .await?;
        }
        Ok(true)
    }

    /// Gives a result to citizens to read; says whether that is new.
    pub async fn publish_result(
        &mut self,
        id: ResultId,
        office: OfficeId,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let published = sqlx::query(
            "update result set published_at = ?, published_by = ? where id = ? and published_at is null",
        )
        .bind(stamp(now))
        .bind(office.0)
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(published.rows_affected() > 0)
    }
}
