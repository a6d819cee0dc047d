//! What an akimat sees of the meetings in its region: lists, what else is in a week, places that were used, the host's list.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::{
    Result, Store, Tx, agreements::STANDS, meetings::MeetingRow, read_day, read_word, stamp,
};
use crate::domain::{
    agreement::{HostItem, week_of},
    meeting::{Meeting, MeetingId},
    paging::Page,
    region::RegionCode,
};

/// Places that are offered, at most.
const VENUES_OFFERED: u32 = 5;

/// Other meetings of a week that are told, at most.
const CLASHES_TOLD: u32 = 5;

/// A page of meetings: the count of all stands in each row.
#[derive(FromRow)]
struct PagedRow {
    #[sqlx(flatten)]
    meeting: MeetingRow,
    total: u32,
}

impl Store {
    /// The meetings to which this akimat is asked to agree, the nearest first.
    pub async fn meetings_to_agree(
        &self,
        region: RegionCode,
        today: NaiveDate,
        offset: u32,
        limit: u32,
    ) -> Result<Page<Meeting>> {
        let filter = format!(
            "{STANDS} and exists (
                 select 1 from meeting_region
                 where meeting = meeting_whole.id and region = ?1 and agreement = 'asked'
             )"
        );
        self.paged(&filter, region, today, (offset, limit)).await
    }

    /// All that is planned, agreed, announced or held in a region: what is ahead first, then what is over, newest first.
    pub async fn meetings_hosted(
        &self,
        region: RegionCode,
        today: NaiveDate,
        offset: u32,
        limit: u32,
    ) -> Result<Page<Meeting>> {
        let filter = "status <> 'cancelled' and exists (
                 select 1 from meeting_region where meeting = meeting_whole.id and region = ?1
             )";
        self.paged(filter, region, today, (offset, limit)).await
    }

    /// The planned meetings to which the akimats of regions without an officer in the bot have not agreed yet: their letters
    /// can be entered.
    pub async fn meetings_awaiting_letters(
        &self,
        today: NaiveDate,
        now: DateTime<Utc>,
        offset: u32,
        limit: u32,
    ) -> Result<Page<Meeting>> {
        let filter = format!(
            "{STANDS} and status = 'planned' and exists (
                 select 1 from meeting_region
                 where meeting = meeting_whole.id and agreement not in ('agreed', 'agreed_by_letter')
                     and not exists (
                         select 1 from office
                         where role = 'akimat_officer' and office.region = meeting_region.region and held_from <= ?1
                             and (held_until is null or held_until > ?1)
                     )
             )"
        );
        self.paged(&filter, stamp(now), today, (offset, limit))
            .await
    }

    /// A page of the meetings that a filter finds; it may use `key` as ?1 and `today` as ?2.
    async fn paged(
        &self,
        filter: &str,
        key: impl ToString,
        today: NaiveDate,
        (offset, limit): (u32, u32),
    ) -> Result<Page<Meeting>> {
        let query = format!(
            "select *, count(*) over () as total
             from meeting_whole
             where {filter}
             order by
                 finishes_on < ?2, iif(finishes_on < ?2, -julianday(finishes_on), julianday(finishes_on)), begins_on,
                 starts, id
             limit +?3 offset ?4"
        );
        let key = key.to_string();
        let mut from = offset;
        loop {
            let rows: Vec<PagedRow> = sqlx::query_as(sqlx::AssertSqlSafe(query.clone()))
                .bind(&key)
                .bind(today.to_string())
                .bind(limit)
                .bind(from)
                .fetch_all(&self.readers)
                .await?;
            match rows.first().map(|row| row.total) {
                Some(total) => {
                    let read = |row: PagedRow| row.meeting.read();
                    return Ok(Page {
                        items: rows.into_iter().map(read).collect::<Result<_>>()?,
                        offset: from,
                        total,
                    });
                }
                None if from == 0 => {
                    return Ok(Page {
                        items: Vec::new(),
                        offset: 0,
                        total: 0,
                    });
                }
                // The list has become shorter than the page that was asked for.
                None => from = 0,
            }
        }
    }

    /// What else is in the week of a meeting: in one of its regions, and the same ministry anywhere.
    pub async fn clashes(&self, meeting: &Meeting, region: RegionCode) -> Result<Vec<Meeting>> {
        let Some((monday, sunday)) = week_of(meeting.plan.time) else {
            return Ok(Vec::new());
        };
        let rows: Vec<MeetingRow> = sqlx::query_as(
            "select *
             from meeting_whole
             where held_on between ?1 and ?2 and id <> ?3 and status in ('planned', 'agreed', 'announced')
                 and (
                     body = ?4
                     or exists (select 1 from meeting_region where meeting = meeting_whole.id and region = ?5)
                 )
             order by held_on, starts, id
             limit +?6",
        )
        .bind(monday.to_string())
        .bind(sunday.to_string())
        .bind(meeting.id.0)
        .bind(&meeting.plan.body.0)
        .bind(region.to_string())
        .bind(CLASHES_TOLD)
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(MeetingRow::read).collect()
    }

    /// The days on which a region has another meeting, or the ministry one anywhere.
    pub async fn busy_days(
        &self,
        meeting: &Meeting,
        region: RegionCode,
        (from, to): (NaiveDate, NaiveDate),
    ) -> Result<Vec<NaiveDate>> {
        let days: Vec<String> = sqlx::query_scalar(
            "select distinct held_on
             from meeting
             where held_on between ?1 and ?2 and id <> ?3 and status in ('planned', 'agreed', 'announced')
                 and (
                     body = ?4
                     or exists (select 1 from meeting_region where meeting = meeting.id and region = ?5)
                 )
             order by held_on",
        )
        .bind(from.to_string())
        .bind(to.to_string())
        .bind(meeting.id.0)
        .bind(&meeting.plan.body.0)
        .bind(region.to_string())
        .fetch_all(&self.readers)
        .await?;
        days.iter().map(|day| read_day(day)).collect()
    }

    /// Places in a region where other meetings are or were, each with the newest meeting there.
    pub async fn venues_used(
        &self,
        region: RegionCode,
        other_than: MeetingId,
    ) -> Result<Vec<(MeetingId, String)>> {
        let venues: Vec<(i64, String)> = sqlx::query_as(
            "select max(meeting.id), venue
             from meeting
             join meeting_region on meeting_region.meeting = meeting.id and position = 0
             where region = ?1 and venue is not null
                 and venue is not (select venue from meeting where id = ?2)
             group by venue
             order by count(*) desc, max(meeting.id) desc
             limit +?3",
        )
        .bind(region.to_string())
        .bind(other_than.0)
        .bind(VENUES_OFFERED)
        .fetch_all(&self.readers)
        .await?;
        Ok(venues
            .into_iter()
            .map(|(id, venue)| (MeetingId(id), venue))
            .collect())
    }

    /// What the akimat of a region has ready for a meeting.
    pub async fn host_list(&self, meeting: MeetingId, region: RegionCode) -> Result<Vec<HostItem>> {
        let items: Vec<String> =
            sqlx::query_scalar("select item from host_list where meeting = ? and region = ?")
                .bind(meeting.0)
                .bind(region.to_string())
                .fetch_all(&self.readers)
                .await?;
        let read = |item: &String| read_word("an item of the host's list", item);
        items.iter().map(read).collect()
    }
}

impl Tx {
    /// The akimat has something ready for a meeting, or no longer; says whether that is new.
    pub async fn tick(
        &mut self,
        meeting: MeetingId,
        region: RegionCode,
        (item, is_ready): (HostItem, bool),
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let word: &str = item.into();
        let (region, meeting) = (region.to_string(), meeting.0);
        let changed = if is_ready {
            sqlx::query(
                "insert into host_list (meeting, region, item, ticked_at) values (?, ?, ?, ?) on conflict do nothing",
            )
            .bind(meeting)
            .bind(region)
            .bind(word)
            .bind(stamp(now))
            .execute(&mut *self.inner)
            .await?
        } else {
            sqlx::query("delete from host_list where meeting = ? and region = ? and item = ?")
                .bind(meeting)
                .bind(region)
                .bind(word)
                .execute(&mut *self.inner)
                .await?
        };
        Ok(changed.rows_affected() > 0)
    }
}
