//! How bodies stand with quarters, and where they were, from what was planned and logged.

use chrono::NaiveDate;
use sqlx::FromRow;

use super::{Result, Store, read_day, read_word};
use crate::domain::{
    calendar::{HalfYear, Quarter},
    central_body::BodySlug,
    compliance::{
        BodyQuarter, LastVisit, LateBody, MeetingStanding, PlannedMeeting, Visits, late_bodies,
    },
    meeting::{MeetingId, MeetingTime},
    obligation::{DutyRules, days_told_of, obliged_in},
    quarterly_meeting::CountingRule,
};

impl Store {
    /// How each body that is obliged in these quarters stands with them: by quarter, then as the directory lists bodies.
    pub async fn compliance(
        &self,
        quarters: &[Quarter],
        rule: CountingRule,
    ) -> Result<Vec<BodyQuarter>> {
        #[derive(FromRow)]
        struct Row {
            body: String,
            quarter: String,
            met_on: Option<String>,
            planned: Option<i64>,
            status: Option<String>,
            month: Option<String>,
            held_on: Option<String>,
        }
        let cells: Vec<_> = quarters
            .iter()
            .flat_map(|quarter| {
                let quarter = *quarter;
                obliged_in(quarter, self.directory()).map(move |body| {
                    let (first, last) = (quarter.first_day(), quarter.last_day());
                    (body.0, quarter.code(), first, last)
                })
            })
            .collect();
        let rows: Vec<Row> = sqlx::query_as(
            "with cell as materialized (
                 select key, value ->> 0 as body, value ->> 1 as quarter, value ->> 2 as first, value ->> 3 as last
                 from json_each(?1)
             ),
             looked_up as materialized (
                 select
                     cell.*,
                     (
                         select min(held_on)
                         from result
                         where kind = 'meeting' and body = cell.body and held_on between first and last
                             and (held_by = 'first_head' or (held_by = 'acting_first_head' and ?2))
                             and (?3 or (select kind from meeting where id = result.meeting) = 'scheduled')
                     ) as met_on,
                     (
                         select id
                         from meeting
                         where body = cell.body and finishes_on between first and last
                             and status in ('planned', 'agreed', 'announced')
                             and (held_by = 'first_head' or (held_by = 'acting_first_head' and ?2))
                             and (?3 or kind = 'scheduled')
                         order by status = 'planned', finishes_on, id
                         limit +1
                     ) as planned
                 from cell
             )
             select looked_up.body, quarter, met_on, planned, status, month, held_on
             from looked_up
             left join meeting on meeting.id = planned
             order by key",
        )
        .bind(sqlx::types::Json(cells))
        .bind(rule.acting_counts)
        .bind(rule.off_schedule_counts)
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter()
            .map(|row| {
                let meeting = match (&row.met_on, row.planned, &row.status) {
                    (Some(met_on), _, _) => MeetingStanding::Met {
                        held_on: read_day(met_on)?,
                    },
                    (None, Some(id), Some(status)) => MeetingStanding::Planned(PlannedMeeting {
                        id: MeetingId(id),
                        time: match (&row.month, &row.held_on) {
                            (Some(month), _) => MeetingTime::Month(read_word("a month", month)?),
                            (None, day) => MeetingTime::Day {
                                on: read_day(day.as_deref().unwrap_or_default())?,
                                hours: None,
                            },
                        },
                        status: read_word("a status", status)?,
                    }),
                    _ => MeetingStanding::Nothing,
                };
                Ok(BodyQuarter {
                    body: BodySlug(row.body),
                    quarter: read_word("a quarter", &row.quarter)?,
                    meeting,
                })
            })
            .collect()
    }

    /// The bodies that are late with something, or soon will be, as the directory lists bodies.
    pub async fn late_bodies(&self, rules: &DutyRules, today: NaiveDate) -> Result<Vec<LateBody>> {
        let current = Quarter::of(today);
        let mut quarters = vec![current.previous(), current];
        quarters.retain(|quarter| *quarter >= rules.tracked_since);
        let standings = self.compliance(&quarters, rules.counting).await?;
        let (since, _) = days_told_of(today);
        let owed = self.owed((since, today), rules).await?;
        let mut late = late_bodies(&standings, &owed, today, self.working_calendar());
        let order: Vec<_> = self.directory().bodies_on(today).collect();
        late.sort_by_key(|late| order.iter().position(|body| body.slug == late.body));
        Ok(late)
    }

    /// Where each body was in a half-year, and where it plans to be in it, whoever holds the meeting.
    pub async fn visits(&self, half_year: HalfYear) -> Result<Vec<Visits>> {
        #[derive(FromRow)]
        struct Row {
            body: String,
            region: String,
            held: u32,
            planned: u32,
        }
        let rows: Vec<Row> = sqlx::query_as(
            "select body, region, sum(status = 'held') as held, sum(status <> 'held') as planned
             from meeting
             join meeting_region on meeting_region.meeting = meeting.id
             where finishes_on between ? and ? and status <> 'cancelled'
             group by body, region
             order by body, region",
        )
        .bind(half_year.first_day().to_string())
        .bind(half_year.last_day().to_string())
        .fetch_all(&self.readers)
        .await?;
        let read = |row: Row| {
            Ok(Visits {
                body: BodySlug(row.body),
                region: read_word("a region", &row.region)?,
                held: row.held,
                planned: row.planned,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// The regions where a body held meetings since a day, with the latest of each, the newest first.
    pub async fn last_visits(&self, body: &BodySlug, since: NaiveDate) -> Result<Vec<LastVisit>> {
        let rows: Vec<(String, String)> = sqlx::query_as(
            "select region, max(held_on) as latest
             from meeting
             join meeting_region on meeting_region.meeting = meeting.id
             where body = ? and status = 'held' and finishes_on >= ?
             group by region
             order by latest desc, region",
        )
        .bind(&body.0)
        .bind(since.to_string())
        .fetch_all(&self.readers)
        .await?;
        let read = |(region, held_on): (String, String)| {
            Ok(LastVisit {
                region: read_word("a region", &region)?,
                held_on: read_day(&held_on)?,
            })
        };
        rows.into_iter().map(read).collect()
    }
}
