//! What says where a ministry is waited for: people who ask, noted problems, earlier visits.

use std::collections::HashMap;

use chrono::{DateTime, Duration, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, read_day, read_word, stamp};
use crate::domain::{
    calendar::local,
    central_body::BodySlug,
    demand::{self, Demand, RECENT_DAYS},
    meeting::MeetingId,
    region::RegionCode,
};

impl Store {
    /// What is known of each region's wish to meet this ministry, the one that waits most first.
    ///
    /// Only what anybody may see counts: a flood of texts that the checks hold back moves nothing.
    pub async fn demand_for(&self, body: &BodySlug, now: DateTime<Utc>) -> Result<Vec<Demand>> {
        #[derive(FromRow)]
        struct Row {
            region: String,
            population: u32,
            /// Days since they began, whether that is lately, and how many they are.
            askers: sqlx::types::Json<Vec<(u32, u32, u32)>>,
            overdue: u32,
            last_visit: Option<String>,
            open_alerts: u32,
        }
        let today = local(now).date();
        let recent_since = now - Duration::days(RECENT_DAYS as i64);
        let rows: Vec<Row> = sqlx::query_as(
            "with asked as (
                 select id, region, author, received_at
                 from submission
                 where body = ?1 and visibility = 'public' and progress in ('received', 'under_control')
             ),
             voices as (
                 select region, voice, min(at) as since
                 from (
                     select region, author as voice, received_at as at from asked
                     union all
                     select asked.region, support.voice, support.at
                     from asked
                     join support on support.submission = asked.id
                 )
                 group by region, voice
             ),
             ages as (
                 select
                     region, since >= ?2 as is_recent,
                     cast(max(julianday(?4) - julianday(since), 0) as integer) as days
                 from voices
             ),
             asking as (
                 select region, json_group_array(json_array(days, is_recent, people)) as askers
                 from (select region, days, is_recent, count(*) as people from ages group by region, days, is_recent)
                 group by region
             ),
             visits as (
                 select meeting_region.region, max(meeting.finishes_on) as last_visit
                 from meeting
                 join meeting_region on meeting_region.meeting = meeting.id
                 where meeting.body = ?1 and (
                     meeting.status = 'held' or meeting.status = 'announced' and meeting.finishes_on < ?3
                 )
                 group by meeting_region.region
             )
             select
                 region_term.region, population, coalesce(askers, '[]') as askers, last_visit,
                 (
                     select count(distinct commitment.id)
                     from commitment
                     left join submission on submission.id = commitment.submission
                     left join meeting_region on meeting_region.meeting = commitment.meeting
                     where commitment.body = ?1 and commitment.done_at is null and commitment.void_at is null
                         and commitment.due_on < ?3
                         and coalesce(submission.region, meeting_region.region) = region_term.region
                 ) as overdue,
                 (
                     select count(*)
                     from tension_alert
                     where tension_alert.region = region_term.region and tension_alert.body = ?1 and state = 'open'
                 ) as open_alerts
             from region_term
             left join asking on asking.region = region_term.region
             left join visits on visits.region = region_term.region
             where coalesce(valid_from, '') <= ?3 and coalesce(valid_until, '9999') >= ?3",
        )
        .bind(&body.0)
        .bind(stamp(recent_since))
        .bind(today.to_string())
        .bind(stamp(now))
        .fetch_all(&self.readers)
        .await?;
        let mut problems: HashMap<RegionCode, Vec<String>> = HashMap::new();
        for problem in self.sector_problems_on(body, today).await? {
            problems
                .entry(problem.region)
                .or_default()
                .push(problem.text);
        }
        let mut demands = Vec::with_capacity(rows.len());
        for row in rows {
            let region: RegionCode = read_word("a region", &row.region)?;
            let askers = &row.askers.0;
            let recent = askers.iter().filter(|(_, is_recent, _)| *is_recent > 0);
            demands.push(Demand {
                region,
                population: row.population,
                people: askers.iter().map(|(.., people)| people).sum(),
                recent_people: recent.map(|(.., people)| people).sum(),
                freshness: askers
                    .iter()
                    .map(|(days, _, people)| demand::freshness(*people, *days))
                    .sum(),
                problems: problems.remove(&region).unwrap_or_default(),
                overdue: row.overdue,
                last_visit: row.last_visit.as_deref().map(read_day).transpose()?,
                open_alerts: row.open_alerts,
            });
        }
        Ok(demand::rank(demands, today))
    }

    /// Why the regions of a meeting were chosen, as it stood when it was planned; those of a schedule have no reasons.
    pub async fn chosen_because(&self, meeting: MeetingId) -> Result<Vec<Demand>> {
        let reasons: Vec<sqlx::types::Json<Demand>> = sqlx::query_scalar(
            "select chosen_region.reason
             from chosen_region
             join meeting_region
                 on meeting_region.meeting = chosen_region.meeting and meeting_region.region = chosen_region.region
             where chosen_region.meeting = ?
             order by meeting_region.position",
        )
        .bind(meeting.0)
        .fetch_all(&self.readers)
        .await?;
        Ok(reasons.into_iter().map(|reason| reason.0).collect())
    }
}

impl Tx {
    /// Keeps why regions were chosen; a reason that is kept already stays as it was.
    pub async fn keep_reasons(
        &mut self,
        meeting: MeetingId,
        reasons: &[Demand],
        now: DateTime<Utc>,
    ) -> Result<()> {
        for reason in reasons {
            sqlx::query(
                "insert into chosen_region (meeting, region, reason, chosen_at) values (?, ?, ?, ?)
                 on conflict do nothing",
            )
            .bind(meeting.0)
            .bind(reason.region.to_string())
            .bind(sqlx::types::Json(reason))
            .bind(stamp(now))
            .execute(&mut *self.inner)
            .await?;
        }
        Ok(())
    }
}
