//! How heavy a place is in a sector: what people of a region ask of the body behind it and is still open.

use chrono::{DateTime, Duration, Utc};
use sqlx::FromRow;

use super::{Result, Store, stamp};
use crate::domain::{
    central_body::BodySlug,
    region::RegionCode,
    sector::SectorSlug,
    tension::{NEW_WITHIN_DAYS, OpenDemand},
};

/// Places that are named beside the whole region.
const PLACES: u32 = 6;

#[derive(FromRow)]
struct Row {
    district: Option<String>,
    people: u32,
    new_people: u32,
}

/// Who says what is public and open in the region (1), of the body (2) and the sector (3), where, and since when:
/// authors and supporters, of the ones that stand for others and of those others.
const SAID: &str = "with head as (
        select id, district
        from submission
        where region = ?1 and body = ?2 and (sector = ?3 or sector is null)
            and visibility = 'public' and cluster is null and progress in ('received', 'under_control')
    ),
    member as (
        select id as submission, district from head
        union all
        select submission.id, head.district from head join submission on submission.cluster = head.id
    ),
    said as (
        select member.district, author as voice, received_at as at
        from member
        join submission on submission.id = member.submission
        union all
        select member.district, voice, at
        from member
        join support on support.submission = member.submission
    )";

const COUNTED: &str =
    "count(distinct voice) as people, count(distinct iif(at >= ?4, voice, null)) as new_people";

impl Store {
    /// What the region weighs in a sector, and the districts and settlements in it that weigh most.
    pub async fn open_demand(
        &self,
        region: RegionCode,
        body: &BodySlug,
        sector: &SectorSlug,
        now: DateTime<Utc>,
    ) -> Result<(OpenDemand, Vec<(String, OpenDemand)>)> {
        let since = stamp(now - Duration::days(NEW_WITHIN_DAYS.into()));
        let whole: Row = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "{SAID} select null as district, {COUNTED} from said"
        )))
        .bind(region.to_string())
        .bind(&body.0)
        .bind(&sector.0)
        .bind(&since)
        .fetch_one(&self.readers)
        .await?;
        let places: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "{SAID}
             select district, {COUNTED}
             from said
             where district is not null
             group by district
             order by people desc, district
             limit +?5"
        )))
        .bind(region.to_string())
        .bind(&body.0)
        .bind(&sector.0)
        .bind(&since)
        .bind(PLACES)
        .fetch_all(&self.readers)
        .await?;
        let places = places
            .into_iter()
            .filter_map(|row| Some((row.district.clone()?, row.read())));
        Ok((whole.read(), places.collect()))
    }
}

impl Row {
    fn read(&self) -> OpenDemand {
        OpenDemand {
            people: self.people,
            new_people: self.new_people,
        }
    }
}
