//! Half-year results: compiled live from the log of all bodies, and frozen once they were sent.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::{
    Result, Store, Tx, read_day, read_stamp, read_word,
    reports::{end_of, freeze, read_frozen},
    stamp,
};
use crate::domain::{
    calendar::HalfYear,
    central_body::BodySlug,
    figures::Figures,
    half_year_results::{
        BodyResults, HalfYearResults, QuarterStanding, ReportStanding, SentResults, period,
    },
    obligation::obliged_in,
    office::{Office, OfficeId},
    report::ReportState,
};

impl Store {
    /// The results of a half-year as they stand now: what happened up to the end of the day `cut_off_on`.
    pub async fn drafted_results(
        &self,
        (half_year, version): (HalfYear, u32),
        cut_off_on: NaiveDate,
    ) -> Result<HalfYearResults> {
        let span = period(half_year, cut_off_on);
        let mut figures: BTreeMap<BodySlug, Figures> = BTreeMap::new();
        for (body, entry) in self.log_entries(None, span, cut_off_on).await? {
            figures.entry(body).or_default().add(&Figures::of([&entry]));
        }
        let mut standings: BTreeMap<BodySlug, Vec<QuarterStanding>> = BTreeMap::new();
        for quarter in half_year.quarters() {
            let states = self.report_states(quarter).await?;
            for body in obliged_in(quarter, self.directory()) {
                let state = states.iter().find(|(known, ..)| *known == body);
                let state = state.map_or(ReportState::Drafted, |(_, state, _)| *state);
                let standing = ReportStanding::of(state, quarter, cut_off_on);
                let standings = standings.entry(body).or_default();
                standings.push(QuarterStanding { quarter, standing });
            }
        }
        let open = self.unresolved_on(cut_off_on).await?;
        let bodies: BTreeSet<_> = figures.keys().chain(standings.keys()).cloned().collect();
        let bodies = bodies.into_iter().map(|body| {
            let (open, late) = open.get(&body).copied().unwrap_or_default();
            BodyResults {
                figures: figures.remove(&body).unwrap_or_default(),
                reports: standings.remove(&body).unwrap_or_default(),
                open,
                late,
                body,
            }
        });
        let bodies = bodies.collect();
        Ok(HalfYearResults::compile(
            (half_year, version),
            cut_off_on,
            bodies,
        ))
    }

    /// What each body had promised and not done at the end of a day, and how many of these were late.
    async fn unresolved_on(&self, day: NaiveDate) -> Result<BTreeMap<BodySlug, (u32, u32)>> {
        let rows: Vec<(String, u32, u32)> = sqlx::query_as(
            "select body, count(*), count(*) filter (where due_on < ?1)
             from commitment
             where taken_at < ?2 and (done_at is null or done_at >= ?2) and (void_at is null or void_at >= ?2)
             group by body",
        )
        .bind(day.to_string())
        .bind(stamp(end_of(day)))
        .fetch_all(&self.readers)
        .await?;
        let read = |(body, open, late)| (BodySlug(body), (open, late));
        Ok(rows.into_iter().map(read).collect())
    }

    /// The versions that were sent, the newest last.
    pub async fn sent_results(&self, half_year: HalfYear) -> Result<Vec<SentResults>> {
        #[derive(FromRow)]
        struct Row {
            content: String,
            checksum: String,
            sent_on: String,
            kept_at: String,
            sent_by: Option<i64>,
        }
        let rows: Vec<Row> = sqlx::query_as(
            "select content, checksum, sent_on, kept_at, sent_by
             from half_year_results
             where half_year = ?
             order by version",
        )
        .bind(half_year.code())
        .fetch_all(&self.readers)
        .await?;
        let read = |row: Row| {
            Ok(SentResults {
                results: read_frozen("half-year results", &row.content)?,
                checksum: row.checksum,
                sent_on: read_day(&row.sent_on)?,
                kept_at: read_stamp(&row.kept_at)?,
                sent_by: row.sent_by.map(OfficeId),
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// The half-years whose results were sent.
    pub async fn results_sent(&self) -> Result<BTreeSet<HalfYear>> {
        let rows: Vec<String> =
            sqlx::query_scalar("select distinct half_year from half_year_results")
                .fetch_all(&self.readers)
                .await?;
        let read = |half_year: String| read_word("a half-year", &half_year);
        rows.into_iter().map(read).collect()
    }
}

impl Tx {
    /// Freezes and keeps a version that was sent on a day; none where another one has its number already.
    pub async fn keep_results(
        &mut self,
        results: &HalfYearResults,
        sent_on: NaiveDate,
        office: &Office,
        now: DateTime<Utc>,
    ) -> Result<Option<String>> {
        let (content, checksum) = freeze(results)?;
        let kept = sqlx::query(
            "insert into half_year_results (half_year, version, content, checksum, sent_on, kept_at, sent_by)
             values (?, ?, ?, ?, ?, ?, ?)
             on conflict do nothing",
        )
        .bind(results.half_year.code())
        .bind(results.version)
        .bind(content)
        .bind(&checksum)
        .bind(sent_on.to_string())
        .bind(stamp(now))
        .bind(office.id.0)
        .execute(&mut *self.inner)
        .await?;
        Ok((kept.rows_affected() > 0).then_some(checksum))
    }
}
