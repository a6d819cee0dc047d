//! Quarterly reports: what they are compiled from, what was sent and frozen, and what went back.

use std::{collections::BTreeSet, fmt::Write as _};

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use sqlx::FromRow;

use super::{Result, Store, Tx, read_day, read_stamp, read_word, stamp, unreadable};
use crate::domain::{
    calendar::{Quarter, instant, local},
    central_body::BodySlug,
    figures::{Entry, Figures},
    meeting::MeetingId,
    office::{Office, OfficeId},
    region::RegionCode,
    report::{
        Report, ReportFile, ReportId, ReportState, ReturnReason, Returned, SentReport, Unlogged,
    },
    result::{Counts, ResultId},
};

#[derive(FromRow)]
struct EntryRow {
    body: String,
    id: i64,
    is_reception: bool,
    meeting: Option<i64>,
    meeting_kind: Option<String>,
    held_on: String,
    held_by: String,
    regions: sqlx::types::Json<Vec<RegionCode>>,
    people: Option<u32>,
    raised: Option<u32>,
    answered: Option<u32>,
    explained: Option<u32>,
    under_control: Option<u32>,
    resolved: Option<u32>,
    kept_since: u32,
    has_summary: bool,
}

impl EntryRow {
    fn read(self) -> Result<(BodySlug, Entry)> {
        let kind = self.meeting_kind.as_deref();
        let entry = Entry {
            result: ResultId(self.id),
            is_reception: self.is_reception,
            meeting: self.meeting.map(MeetingId),
            meeting_kind: kind
                .map(|kind| read_word("a kind of meeting", kind))
                .transpose()?,
            held_on: read_day(&self.held_on)?,
            held_by: read_word("who held it", &self.held_by)?,
            regions: self.regions.0,
            counts: Counts {
                people: self.people,
                raised: self.raised,
                answered: self.answered,
                explained: self.explained,
                under_control: self.under_control,
                resolved: self.resolved,
            },
            kept_since: self.kept_since,
            has_summary: self.has_summary,
        };
        Ok((BodySlug(self.body), entry))
    }
}

#[derive(FromRow)]
struct VersionRow {
    content: String,
    checksum: String,
    sent_at: String,
    sent_by: Option<i64>,
    returned_at: Option<String>,
    return_reason: Option<String>,
    return_words: Option<String>,
    return_until_on: Option<String>,
}

impl VersionRow {
    fn read(self) -> Result<SentReport> {
        let returned = match (self.returned_at, self.return_reason, self.return_until_on) {
            (Some(at), Some(reason), Some(until_on)) => Some(Returned {
                at: read_stamp(&at)?,
                reason: read_word("why a report was returned", &reason)?,
                words: self.return_words,
                until_on: read_day(&until_on)?,
            }),
            _ => None,
        };
        Ok(SentReport {
            report: read_frozen("a report", &self.content)?,
            checksum: self.checksum,
            sent_at: read_stamp(&self.sent_at)?,
            sent_by: self.sent_by.map(OfficeId),
            returned,
        })
    }
}

/// What was frozen, as it was.
pub(super) fn read_frozen<T: serde::de::DeserializeOwned>(
    what: &'static str,
    content: &str,
) -> Result<T> {
    serde_json::from_str(content).map_err(|_| unreadable(what, content))
}

/// What is frozen, with its checksum: fields stand in the order of their type, so the same facts are the same text.
pub fn freeze(value: &impl Serialize) -> Result<(String, String)> {
    let content = serde_json::to_string(value)
        .map_err(|error| unreadable("what is to be frozen", &error.to_string()))?;
    let mut checksum = String::with_capacity(64);
    for byte in Sha256::digest(content.as_bytes()) {
        let _ = write!(checksum, "{byte:02x}");
    }
    Ok((content, checksum))
}

/// The first eight signs of a checksum as a number: what a button carries of what was seen.
pub fn seen(value: &impl Serialize) -> Result<u32> {
    let (_, checksum) = freeze(value)?;
    Ok(u32::from_str_radix(&checksum[..8], 16).unwrap_or_default())
}

impl Store {
    /// What was logged of the days from `first` to `last`, by day: of one body or of all. Commitments that were kept until
    /// the end of the day `known_on` are counted.
    pub async fn log_entries(
        &self,
        body: Option<&BodySlug>,
        (first, last): (NaiveDate, NaiveDate),
        known_on: NaiveDate,
    ) -> Result<Vec<(BodySlug, Entry)>> {
        let rows: Vec<EntryRow> = sqlx::query_as(
            "select
                 result.body, result.id, result.kind = 'reception' as is_reception, result.meeting,
                 (select kind from meeting where meeting.id = result.meeting) as meeting_kind,
                 held_on, held_by,
                 iif(
                     result.meeting is null,
                     json_array(result.region),
                     (
                         select json_group_array(region)
                         from (select region from meeting_region where meeting = result.meeting order by position)
                     )
                 ) as regions,
                 people, raised, answered, explained, under_control, resolved,
                 iif(
                     result.kind = 'meeting' and under_control > 0,
                     (
                         select count(*)
                         from commitment
                         where commitment.meeting = result.meeting
                             and done_at > coalesce(corrected_at, saved_at) and done_at < ?4
                     ) + (
                         select count(*)
                         from submission
                         join commitment on commitment.submission = submission.id
                         where submission.meeting = result.meeting and commitment.meeting is null
                             and done_at > coalesce(corrected_at, saved_at) and done_at < ?4
                     ),
                     0
                 ) as kept_since,
                 coalesce(summary, decisions) is not null as has_summary
             from result
             where (?1 is null or body = ?1) and held_on between ?2 and ?3
             order by held_on, result.id",
        )
        .bind(body.map(|body| &body.0))
        .bind(first.to_string())
        .bind(last.to_string())
        .bind(stamp(end_of(known_on)))
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(EntryRow::read).collect()
    }

    /// A body's next version as its log stands now: not sent, and not frozen.
    pub async fn drafted_report(
        &self,
        (body, quarter): (&BodySlug, Quarter),
        file: &ReportFile,
        now: DateTime<Utc>,
    ) -> Result<Report> {
        let span = (quarter.first_day(), quarter.last_day());
        let entries = self.log_entries(Some(body), span, local(now).date());
        let entries: Vec<_> = entries.await?.into_iter().map(|(_, entry)| entry).collect();
        Ok(Report {
            body: body.clone(),
            quarter,
            version: file.state().next_version(),
            figures: Figures::of(&entries),
            entries,
            comment: file.comment.clone(),
        })
    }

    /// The planned meetings of a body in a quarter that are over on the day `today` and of which nothing was logged.
    pub async fn unlogged_meetings(
        &self,
        (body, quarter): (&BodySlug, Quarter),
        today: NaiveDate,
    ) -> Result<Vec<Unlogged>> {
        let rows: Vec<(i64, String)> = sqlx::query_as(
            "select id, finishes_on
             from meeting
             where body = ? and finishes_on between ? and ? and finishes_on < ?
                 and status in ('planned', 'agreed', 'announced')
             order by finishes_on, id",
        )
        .bind(&body.0)
        .bind(quarter.first_day().to_string())
        .bind(quarter.last_day().to_string())
        .bind(today.to_string())
        .fetch_all(&self.readers)
        .await?;
        let read = |(meeting, on): (i64, String)| {
            Ok(Unlogged {
                meeting: MeetingId(meeting),
                on: read_day(&on)?,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// All that is known of a body's report of a quarter.
    pub async fn report_file(&self, body: &BodySlug, quarter: Quarter) -> Result<ReportFile> {
        let row: Option<(i64, Option<String>)> =
            sqlx::query_as("select id, comment from report where body = ? and quarter = ?")
                .bind(&body.0)
                .bind(quarter.code())
                .fetch_optional(&self.readers)
                .await?;
        let Some((id, comment)) = row else {
            return Ok(ReportFile::default());
        };
        let rows: Vec<VersionRow> =
            sqlx::query_as("select * from report_version where report = ? order by version")
                .bind(id)
                .fetch_all(&self.readers)
                .await?;
        Ok(ReportFile {
            id: Some(ReportId(id)),
            comment,
            versions: rows
                .into_iter()
                .map(VersionRow::read)
                .collect::<Result<_>>()?,
        })
    }

    /// Whose report it is, and of which quarter.
    pub async fn report_of(&self, id: ReportId) -> Result<Option<(BodySlug, Quarter)>> {
        let row: Option<(String, String)> =
            sqlx::query_as("select body, quarter from report where id = ?")
                .bind(id.0)
                .fetch_optional(&self.readers)
                .await?;
        row.map(|(body, quarter)| Ok((BodySlug(body), read_word("a quarter", &quarter)?)))
            .transpose()
    }

    /// How the reports stand of which anything was sent, each with when its newest version came.
    pub async fn report_states(
        &self,
        quarter: Quarter,
    ) -> Result<Vec<(BodySlug, ReportState, DateTime<Utc>)>> {
        let rows: Vec<(String, u32, Option<String>, String)> = sqlx::query_as(
            "select body, max(version), return_until_on, sent_at
             from report
             join report_version on report = report.id
             where quarter = ?
             group by report.id
             order by body",
        )
        .bind(quarter.code())
        .fetch_all(&self.readers)
        .await?;
        let read = |(body, version, until_on, sent_at): (String, u32, Option<String>, String)| {
            let state = match until_on {
                Some(until_on) => ReportState::Returned {
                    version,
                    until_on: read_day(&until_on)?,
                },
                None => ReportState::Sent { version },
            };
            Ok((BodySlug(body), state, read_stamp(&sent_at)?))
        };
        rows.into_iter().map(read).collect()
    }

    /// The quarters of which a body's report is in: sent, and not given back since.
    pub async fn reports_sent(&self) -> Result<BTreeSet<(BodySlug, Quarter)>> {
        let rows: Vec<(String, String)> = sqlx::query_as(
            "select body, quarter
             from (
                 select body, quarter, max(version), returned_at
                 from report
                 join report_version on report = report.id
                 group by report.id
             )
             where returned_at is null",
        )
        .fetch_all(&self.readers)
        .await?;
        let read = |(body, quarter): (String, String)| {
            Ok((BodySlug(body), read_word("a quarter", &quarter)?))
        };
        rows.into_iter().map(read).collect()
    }
}

/// The first instant after a day in Kazakhstan.
pub(super) fn end_of(day: NaiveDate) -> DateTime<Utc> {
    instant((day + Days::new(1)).and_time(NaiveTime::MIN))
}

impl Tx {
    async fn open_report(&mut self, body: &BodySlug, quarter: Quarter) -> Result<ReportId> {
        sqlx::query("insert into report (body, quarter) values (?, ?) on conflict do nothing")
            .bind(&body.0)
            .bind(quarter.code())
            .execute(&mut *self.inner)
            .await?;
        let id = sqlx::query_scalar("select id from report where body = ? and quarter = ?")
            .bind(&body.0)
            .bind(quarter.code())
            .fetch_one(&mut *self.inner)
            .await?;
        Ok(ReportId(id))
    }

    /// Keeps what a body writes beside the figures of its next version.
    pub async fn keep_report_comment(
        &mut self,
        (body, quarter): (&BodySlug, Quarter),
        comment: Option<&str>,
    ) -> Result<()> {
        let id = self.open_report(body, quarter).await?;
        sqlx::query("update report set comment = ? where id = ?")
            .bind(comment)
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// Freezes and keeps a version; none where another one has its number already. Gives its report and its checksum.
    pub async fn send_report(
        &mut self,
        report: &Report,
        office: &Office,
        now: DateTime<Utc>,
    ) -> Result<Option<(ReportId, String)>> {
        let id = self.open_report(&report.body, report.quarter).await?;
        let (content, checksum) = freeze(report)?;
        let kept = sqlx::query(
            "insert into report_version (report, version, content, checksum, sent_at, sent_by)
             values (?, ?, ?, ?, ?, ?)
             on conflict do nothing",
        )
        .bind(id.0)
        .bind(report.version)
        .bind(content)
        .bind(&checksum)
        .bind(stamp(now))
        .bind(office.id.0)
        .execute(&mut *self.inner)
        .await?;
        Ok((kept.rows_affected() > 0).then_some((id, checksum)))
    }

    /// Gives a version back; says whether it was the newest and stood.
    pub async fn return_report(
        &mut self,
        (id, version): (ReportId, u32),
        (reason, words): (ReturnReason, Option<&str>),
        until_on: NaiveDate,
        office: &Office,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let returned = sqlx::query(
            "update report_version
             set returned_at = ?1, returned_by = ?2, return_reason = ?3, return_words = ?4, return_until_on = ?5
             where report = ?6 and version = ?7 and returned_at is null
                 and version = (select max(version) from report_version where report = ?6)",
        )
        .bind(stamp(now))
        .bind(office.id.0)
        .bind::<&'static str>(reason.into())
        .bind(words)
        .bind(until_on.to_string())
        .bind(id.0)
        .bind(version)
        .execute(&mut *self.inner)
        .await?;
        Ok(returned.rows_affected() > 0)
    }
}
