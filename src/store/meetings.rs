//! Meetings: what is ahead, one by one, and the trail of what changed.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, read_day, read_time, read_word, stamp, unreadable};
use crate::domain::{
    central_body::BodySlug,
    meeting::{Change, Hours, Meeting, MeetingId, MeetingTime, Plan, ServedRegion},
    paging::Page,
    place::Point,
    region::RegionCode,
};

#[derive(FromRow)]
struct MeetingRow {
    id: i64,
    number: Option<String>,
    kind: String,
    status: String,
    body: String,
    held_by: String,
    month: Option<String>,
    held_on: Option<String>,
    starts: Option<String>,
    ends: Option<String>,
    reception_starts: Option<String>,
    reception_ends: Option<String>,
    briefing_starts: Option<String>,
    briefing_ends: Option<String>,
    venue: Option<String>,
    district: Option<String>,
    latitude: Option<f64>,
    longitude: Option<f64>,
    topics: sqlx::types::Json<Vec<String>>,
    live_url: Option<String>,
    cancellation_reason: Option<String>,
    in_published_schedule: bool,
    revision: i64,
    served: sqlx::types::Json<Vec<(RegionCode, String)>>,
}

impl MeetingRow {
    fn read(self) -> Result<Meeting> {
        let served = self.served.0.iter().map(|(code, agreement)| {
            Ok(ServedRegion {
                code: *code,
                agreement: read_word("an agreement", agreement)?,
            })
        });
        let served = served.collect::<Result<Vec<_>>>()?;
        let time = match (&self.month, &self.held_on) {
            (Some(month), None) => MeetingTime::Month(read_word("a month", month)?),
            (None, Some(day)) => MeetingTime::Day {
                on: read_day(day)?,
                hours: read_hours(self.starts, self.ends)?,
            },
            _ => return Err(unreadable("a meeting's time", &self.id.to_string())),
        };
        let plan = Plan {
            kind: read_word("a kind of meeting", &self.kind)?,
            status: read_word("a status", &self.status)?,
            body: BodySlug(self.body),
            held_by: read_word("who holds it", &self.held_by)?,
            regions: served.iter().map(|region| region.code).collect(),
            time,
            venue: self.venue,
            district: self.district,
            topics: self.topics.0,
        };
        Ok(Meeting {
            id: MeetingId(self.id),
            number: self.number,
            plan,
            served,
            venue_point: self
                .latitude
                .zip(self.longitude)
                .map(|(latitude, longitude)| Point {
                    latitude,
                    longitude,
                }),
            reception: read_hours(self.reception_starts, self.reception_ends)?,
            briefing: read_hours(self.briefing_starts, self.briefing_ends)?,
            live_url: self.live_url,
            cancellation_reason: self.cancellation_reason,
            in_published_schedule: self.in_published_schedule,
            revision: self.revision,
        })
    }
}

fn read_hours(starts: Option<String>, ends: Option<String>) -> Result<Option<Hours>> {
    let Some(starts) = starts else {
        return Ok(None);
    };
    Ok(Some(Hours {
        starts: read_time(&starts)?,
        ends: ends.as_deref().map(read_time).transpose()?,
    }))
}

impl Store {
    /// The meetings that a citizen may see and that are not over on `today`, soonest first: those of one region, or all.
    ///
    /// One that has only a month comes after the fixed days of that month.
    pub async fn upcoming_meetings(
        &self,
        region: Option<RegionCode>,
        today: NaiveDate,
        offset: u32,
        limit: u32,
    ) -> Result<Page<Meeting>> {
        #[derive(FromRow)]
        struct Row {
            #[sqlx(flatten)]
            meeting: MeetingRow,
            total: u32,
        }
        // The page first, then its meetings with all that belongs to them.
        let rows: Vec<Row> = sqlx::query_as(
            "with page as materialized (
                 select id, count(*) over () as total
                 from meeting
                 where finishes_on >= ?1
                     and status in ('planned', 'agreed', 'announced')
                     and (in_published_schedule or status = 'announced')
                     and (
                         ?2 is null
                         or exists (select 1 from meeting_region where meeting = meeting.id and region = ?2)
                     )
                 order by finishes_on, begins_on, starts, id
                 limit +?3 offset ?4
             )
             select meeting_whole.*, page.total
             from page
             join meeting_whole on meeting_whole.id = page.id
             order by finishes_on, begins_on, starts, meeting_whole.id",
        )
        .bind(today.to_string())
        .bind(region.map(|code| code.to_string()))
        .bind(limit)
        .bind(offset)
        .fetch_all(&self.readers)
        .await?;
        let Some(total) = rows.first().map(|row| row.total) else {
            if offset > 0 {
                // The list has become shorter than the page that was asked for.
                return Box::pin(self.upcoming_meetings(region, today, 0, limit)).await;
            }
            return Ok(Page {
                items: Vec::new(),
                offset: 0,
                total: 0,
            });
        };
        let items = rows
            .into_iter()
            .map(|row| row.meeting.read())
            .collect::<Result<_>>()?;
        Ok(Page {
            items,
            offset,
            total,
        })
    }

    /// The meetings of which somebody wants to be reminded today or tomorrow.
    pub async fn meetings_to_remind_of(&self, today: NaiveDate) -> Result<Vec<Meeting>> {
        let rows: Vec<MeetingRow> = sqlx::query_as(
            "select *
             from meeting_whole
             where finishes_on between ?1 and date(?1, '+1 day')
                 and starts is not null
                 and status in ('planned', 'agreed', 'announced')
                 and exists (select 1 from reminder where meeting = meeting_whole.id)",
        )
        .bind(today.to_string())
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(MeetingRow::read).collect()
    }

    /// One meeting, whether citizens may see it or not.
    pub async fn meeting(&self, id: MeetingId) -> Result<Option<Meeting>> {
        let row: Option<MeetingRow> = sqlx::query_as("select * from meeting_whole where id = ?")
            .bind(id.0)
            .fetch_optional(&self.readers)
            .await?;
        row.map(MeetingRow::read).transpose()
    }
}

impl Tx {
    /// The meeting in this row of the schedule.
    pub async fn meeting_by_number(&mut self, number: &str) -> Result<Option<Meeting>> {
        let row: Option<MeetingRow> =
            sqlx::query_as("select * from meeting_whole where number = ?")
                .bind(number)
                .fetch_optional(&mut *self.inner)
                .await?;
        row.map(MeetingRow::read).transpose()
    }

    /// Adds a meeting that stands in a published schedule.
    pub async fn add_meeting(
        &mut self,
        number: &str,
        plan: &Plan,
        now: DateTime<Utc>,
    ) -> Result<MeetingId> {
        let columns = PlanColumns::of(plan);
        let id: i64 = sqlx::query_scalar(
            "insert into meeting (
                 number, kind, status, body, held_by, month, held_on, starts, ends, venue, district, topics,
                 in_published_schedule, created_at, updated_at
             )
             values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?13, ?13)
             returning id",
        )
        .bind(number)
        .bind(columns.kind)
        .bind(columns.status)
        .bind(&plan.body.0)
        .bind(columns.held_by)
        .bind(columns.month)
        .bind(columns.held_on)
        .bind(columns.starts)
        .bind(columns.ends)
        .bind(&plan.venue)
        .bind(&plan.district)
        .bind(columns.topics)
        .bind(stamp(now))
        .fetch_one(&mut *self.inner)
        .await?;
        self.set_regions(MeetingId(id), &plan.regions).await?;
        Ok(MeetingId(id))
    }

    /// Brings a meeting to a newer plan and writes the trail: who, when, and each field's old and new value.
    pub async fn revise_meeting(
        &mut self,
        id: MeetingId,
        plan: &Plan,
        changes: &[Change],
        actor: &str,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let columns = PlanColumns::of(plan);
        let revision: i64 = sqlx::query_scalar(
            "update meeting
             set kind = ?, status = ?, held_by = ?, month = ?, held_on = ?, starts = ?, ends = ?, venue = ?,
                 district = ?, topics = ?, revision = revision + 1, updated_at = ?
             where id = ?
             returning revision",
        )
        .bind(columns.kind)
        .bind(columns.status)
        .bind(columns.held_by)
        .bind(columns.month)
        .bind(columns.held_on)
        .bind(columns.starts)
        .bind(columns.ends)
        .bind(&plan.venue)
        .bind(&plan.district)
        .bind(columns.topics)
        .bind(stamp(now))
        .bind(id.0)
        .fetch_one(&mut *self.inner)
        .await?;
        self.set_regions(id, &plan.regions).await?;
        for change in changes {
            let field: &str = change.field.into();
            sqlx::query(
                "insert into meeting_change (meeting, revision, field, old, new, actor, changed_at)
                 values (?, ?, ?, ?, ?, ?, ?)",
            )
            .bind(id.0)
            .bind(revision)
            .bind(field)
            .bind(&change.old)
            .bind(&change.new)
            .bind(actor)
            .bind(stamp(now))
            .execute(&mut *self.inner)
            .await?;
        }
        Ok(())
    }

    /// Makes these the regions of a meeting, in this order; what an akimat said to one that stays is kept.
    async fn set_regions(&mut self, id: MeetingId, regions: &[RegionCode]) -> Result<()> {
        let regions = sqlx::types::Json(regions);
        sqlx::query("delete from meeting_region where meeting = ? and region not in (select value from json_each(?))")
            .bind(id.0)
            .bind(regions)
            .execute(&mut *self.inner)
            .await?;
        sqlx::query(
            "insert into meeting_region (meeting, region, position)
             select ?, value, key
             from json_each(?)
             where true
             on conflict (meeting, region) do update set position = excluded.position",
        )
        .bind(id.0)
        .bind(regions)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }
}

/// A plan's values as the columns hold them.
struct PlanColumns {
    kind: &'static str,
    status: &'static str,
    held_by: &'static str,
    month: Option<String>,
    held_on: Option<String>,
    starts: Option<String>,
    ends: Option<String>,
    topics: sqlx::types::Json<Vec<String>>,
}

impl PlanColumns {
    fn of(plan: &Plan) -> Self {
        let clock = |time: NaiveTime| time.format("%H:%M").to_string();
        let (month, held_on) = match plan.time {
            MeetingTime::Month(month) => (Some(month.to_string()), None),
            MeetingTime::Day { on, .. } => (None, Some(on.to_string())),
        };
        let hours = plan.time.hours();
        Self {
            kind: plan.kind.into(),
            status: plan.status.into(),
            held_by: plan.held_by.into(),
            month,
            held_on,
            starts: hours.map(|hours| clock(hours.starts)),
            ends: hours.and_then(|hours| hours.ends).map(clock),
            topics: sqlx::types::Json(plan.topics.clone()),
        }
    }
}
