//! Meetings: what is ahead, one by one, and the trail of what changed.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, read_day, read_stamp, read_time, read_word, stamp, unreadable};
use crate::domain::{
    central_body::BodySlug,
    directory::Directory,
    fold::fold,
    listing::{Listing, Period},
    meeting::{Change, Hours, Meeting, MeetingId, MeetingStatus, MeetingTime, Plan, ServedRegion},
    notice::Heard,
    paging::Page,
    place::Point,
    region::RegionCode,
};

#[derive(FromRow)]
pub(super) struct MeetingRow {
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
    was_announced: bool,
    revision: i64,
    served: sqlx::types::Json<Vec<(RegionCode, String)>>,
}

impl MeetingRow {
    pub(super) fn read(self) -> Result<Meeting> {
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
            in_published_schedule: self.in_published_schedule || self.was_announced,
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
    /// The meetings of a listing that a citizen may see, a page at a time: soonest first, those that are over newest first.
    /// `words` are what [`Period::Found`] looks for.
    ///
    /// One that has only a month comes after the fixed days of that month.
    pub async fn listed_meetings(
        &self,
        listing: &Listing,
        words: &str,
        today: NaiveDate,
        limit: u32,
    ) -> Result<Page<Meeting>> {
        #[derive(FromRow)]
        struct Row {
            #[sqlx(flatten)]
            meeting: MeetingRow,
            total: u32,
        }
        let (from, to) = listing.period.days(today);
        let folded = match listing.period {
            Period::Found => search_words(words),
            _ => Vec::new(),
        };
        // The page first, then its meetings with all that belongs to them.
        let rows: Vec<Row> = sqlx::query_as(
            "with page as materialized (
                 select
                     id,
                     count(*) over () as total,
                     row_number() over (
                         order by
                             finishes_on < ?1,
                             iif(finishes_on < ?1, -julianday(finishes_on), julianday(finishes_on)),
                             begins_on, starts, id
                     ) as position
                 from meeting
                 where finishes_on >= ?2 and begins_on <= ?3 and (finishes_on < ?1 or not ?9)
                     and (
                         status in ('announced', 'held')
                         or (in_published_schedule or was_announced)
                             and status in ('planned', 'agreed') and finishes_on >= ?1
                     )
                     and (
                         ?4 is null
                         or exists (select 1 from meeting_region where meeting = meeting.id and region = ?4)
                     )
                     and (?5 is null or body = ?5)
                     and not exists (select 1 from json_each(?6) where instr(search_text, value) = 0)
                 order by position
                 limit +?7 offset ?8
             )
             select meeting_whole.*, page.total
             from page
             join meeting_whole on meeting_whole.id = page.id
             order by page.position",
        )
        .bind(today.to_string())
        .bind(from.map_or_else(|| "0000".to_owned(), |day| day.to_string()))
        .bind(to.map_or_else(|| "9999".to_owned(), |day| day.to_string()))
        .bind(listing.region.map(|code| code.to_string()))
        .bind(listing.body.as_ref().map(|slug| &slug.0))
        .bind(sqlx::types::Json(folded))
        .bind(limit)
        .bind(listing.offset)
        .bind(listing.period == Period::Past)
        .fetch_all(&self.readers)
        .await?;
        let Some(total) = rows.first().map(|row| row.total) else {
            if listing.offset > 0 {
                // The list has become shorter than the page that was asked for.
                return Box::pin(self.listed_meetings(&listing.at(0), words, today, limit)).await;
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
            offset: listing.offset,
            total,
        })
    }

    /// The meetings of a ministry in every status, a page at a time: those that may still be held first, the soonest at the
    /// top, then those that are over or cancelled, newest first.
    pub async fn meetings_of_body(
        &self,
        body: &BodySlug,
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
        let rows: Vec<Row> = sqlx::query_as(
            "with page as materialized (
                 select
                     id,
                     count(*) over () as total,
                     row_number() over (
                         order by
                             is_over,
                             iif(is_over, -julianday(finishes_on), julianday(finishes_on)),
                             begins_on, starts, id
                     ) as position
                 from (
                     select *, finishes_on < ?1 or status in ('held', 'cancelled') as is_over
                     from meeting
                     where body = ?2
                 )
                 order by position
                 limit +?3 offset ?4
             )
             select meeting_whole.*, page.total
             from page
             join meeting_whole on meeting_whole.id = page.id
             order by page.position",
        )
        .bind(today.to_string())
        .bind(&body.0)
        .bind(limit)
        .bind(offset)
        .fetch_all(&self.readers)
        .await?;
        let Some(total) = rows.first().map(|row| row.total) else {
            if offset > 0 {
                return Box::pin(self.meetings_of_body(body, today, 0, limit)).await;
            }
            return Ok(Page {
                items: Vec::new(),
                offset: 0,
                total: 0,
            });
        };
        let items = rows.into_iter().map(|row| row.meeting.read());
        Ok(Page {
            items: items.collect::<Result<_>>()?,
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

    /// When and where a meeting was before the latest change of its time or place since it was announced.
    pub async fn before_latest_change(&self, meeting: &Meeting) -> Result<Option<Heard>> {
        let changes: Vec<(String, Option<String>)> = sqlx::query_as(
            "with latest as (
                 select max(revision) as revision
                 from meeting_change
                 where meeting = ?1 and field in ('time', 'district', 'venue', 'regions')
             ),
             status_before as (
                 select coalesce(
                     (select new from meeting_change, latest
                      where meeting = ?1 and field = 'status' and meeting_change.revision < latest.revision
                      order by meeting_change.revision desc limit 1),
                     (select old from meeting_change, latest
                      where meeting = ?1 and field = 'status' and meeting_change.revision >= latest.revision
                      order by meeting_change.revision limit 1),
                     ?2
                 ) as status
             )
             select field, old
             from meeting_change, latest, status_before
             where meeting = ?1 and meeting_change.revision = latest.revision
                 and field in ('time', 'district', 'venue', 'regions') and status_before.status = 'announced'",
        )
        .bind(meeting.id.0)
        .bind::<&'static str>(meeting.plan.status.into())
        .fetch_all(&self.readers)
        .await?;
        if changes.is_empty() {
            return Ok(None);
        }
        let mut was = Heard::of(meeting);
        for (field, old) in changes {
            let old = old.unwrap_or_default();
            match field.as_str() {
                "time" => {
                    let time: MeetingTime = read_word("a meeting's time", &old)?;
                    was.held_on = Some(time.begins_on());
                    was.starts = time.hours().map(|hours| hours.starts);
                }
                "district" => was.district = Some(old).filter(|district| !district.is_empty()),
                "venue" => was.venue = Some(old).filter(|venue| !venue.is_empty()),
                _ => {
                    let codes = old.split(' ').map(|code| read_word("a region", code));
                    was.regions = codes.collect::<Result<_>>()?;
                }
            }
        }
        Ok(Some(was))
    }

    /// When a meeting was last changed.
    pub async fn changed_at(&self, meeting: MeetingId) -> Result<DateTime<Utc>> {
        let changed: String = sqlx::query_scalar("select updated_at from meeting where id = ?")
            .bind(meeting.0)
            .fetch_one(&self.readers)
            .await?;
        read_stamp(&changed)
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
        self.insert_meeting(Some(number), plan, now).await
    }

    /// Adds a meeting that an official plans: on no schedule yet, so citizens see it once it is announced.
    pub async fn plan_meeting(&mut self, plan: &Plan, now: DateTime<Utc>) -> Result<MeetingId> {
        self.insert_meeting(None, plan, now).await
    }

    /// One with a number stands in a published schedule.
    async fn insert_meeting(
        &mut self,
        number: Option<&str>,
        plan: &Plan,
        now: DateTime<Utc>,
    ) -> Result<MeetingId> {
        let columns = PlanColumns::of(plan);
        let search_text = search_text(plan, &self.directory);
        let id: i64 = sqlx::query_scalar(
            "insert into meeting (
                 number, kind, status, body, held_by, month, held_on, starts, ends, venue, district, topics,
                 search_text, in_published_schedule, was_announced, created_at, updated_at
             )
             values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?16, ?16)
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
        .bind(search_text)
        .bind(number.is_some())
        .bind(plan.status == MeetingStatus::Announced)
        .bind(stamp(now))
        .fetch_one(&mut *self.inner)
        .await?;
        self.set_regions(MeetingId(id), &plan.regions).await?;
        Ok(MeetingId(id))
    }

    /// Brings a meeting to a newer plan and writes the trail: who, when, and each field's old and new value. The questions of
    /// one that is cancelled are handed on.
    pub async fn revise_meeting(
        &mut self,
        id: MeetingId,
        plan: &Plan,
        changes: &[Change],
        actor: &str,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let columns = PlanColumns::of(plan);
        let search_text = search_text(plan, &self.directory);
        let revision: i64 = sqlx::query_scalar(
            "update meeting
             set kind = ?, status = ?, held_by = ?, month = ?, held_on = ?, starts = ?, ends = ?, venue = ?,
                 district = ?, topics = ?, search_text = ?, revision = revision + 1, updated_at = ?,
                 was_announced = was_announced or status = 'announced' or ?
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
        .bind(search_text)
        .bind(stamp(now))
        .bind(plan.status == MeetingStatus::Announced)
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
        if plan.status == MeetingStatus::Cancelled {
            self.hand_on_questions(id, now).await?;
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

/// The folded words of a search; a single letter beside others says nothing.
fn search_words(words: &str) -> Vec<String> {
    let mut words: Vec<_> = fold(words).split(' ').map(str::to_owned).collect();
    if words.len() > 1 {
        words.retain(|word| word.chars().count() > 1);
    }
    words
}

/// What is searched for a meeting's words: its ministry, regions and their centres in all languages, place and topics.
fn search_text(plan: &Plan, directory: &Directory) -> String {
    let day = plan.time.begins_on();
    let mut words = Vec::new();
    if let Some(body) = directory.body(&plan.body, day) {
        words.extend(body.name.all());
    }
    for code in &plan.regions {
        if let Some(region) = directory.region(*code, day) {
            words.extend(region.name.all());
            words.extend(region.capital.all());
        }
    }
    words.extend(plan.venue.as_deref());
    words.extend(plan.district.as_deref());
    words.extend(plan.topics.iter().map(String::as_str));
    fold(&words.join(" "))
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
