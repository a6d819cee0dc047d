//! How much people of a region ask: of each ministry, and in each district. Counted is what a board lists.

use sqlx::FromRow;

use super::{Result, Store};
use crate::domain::{
    board::{AskedInDistrict, AskedOfBody},
    central_body::BodySlug,
    region::RegionCode,
    submission::SubmissionId,
};

/// Districts that are told, at most: people write them as they like.
const DISTRICTS_TOLD: u32 = 20;

#[derive(FromRow)]
struct BodyRow {
    body: Option<String>,
    submissions: u32,
    people: u32,
}

impl BodyRow {
    fn read(self) -> AskedOfBody {
        AskedOfBody {
            body: self.body.map(BodySlug),
            submissions: self.submissions,
            people: self.people,
        }
    }
}

impl Store {
    /// What people of a region ask of each ministry, the one that most people ask first.
    pub async fn asked_by_body(&self, region: RegionCode) -> Result<Vec<AskedOfBody>> {
        let rows: Vec<BodyRow> = sqlx::query_as(
            "select body, count(*) as submissions, sum(people) as people
             from submission
             where visibility = 'public' and cluster is null and progress in ('received', 'under_control') and region = ?
             group by body
             order by sum(people) desc, count(*) desc, body",
        )
        .bind(region.to_string())
        .fetch_all(&self.readers)
        .await?;
        Ok(rows.into_iter().map(BodyRow::read).collect())
    }

    /// What people of the whole country ask of each ministry, the one that most people ask first.
    pub async fn asked_anywhere(&self) -> Result<Vec<AskedOfBody>> {
        let rows: Vec<BodyRow> = sqlx::query_as(
            "select body, count(*) as submissions, sum(people) as people
             from submission
             where visibility = 'public' and cluster is null and progress in ('received', 'under_control')
             group by body
             order by sum(people) desc, count(*) desc, body",
        )
        .fetch_all(&self.readers)
        .await?;
        Ok(rows.into_iter().map(BodyRow::read).collect())
    }

    /// What people of a region ask of a ministry in each district, the one with most people first.
    pub async fn asked_by_district(
        &self,
        region: RegionCode,
        body: &BodySlug,
    ) -> Result<Vec<AskedInDistrict>> {
        #[derive(FromRow)]
        struct Row {
            district: Option<String>,
            newest: i64,
            submissions: u32,
            people: u32,
        }
        let rows: Vec<Row> = sqlx::query_as(
            "select district, max(id) as newest, count(*) as submissions, sum(people) as people
             from submission
             where visibility = 'public' and cluster is null and progress in ('received', 'under_control') and region = ?
                 and body = ?
             group by district
             order by district is null, sum(people) desc, count(*) desc, district
             limit +?",
        )
        .bind(region.to_string())
        .bind(&body.0)
        .bind(DISTRICTS_TOLD)
        .fetch_all(&self.readers)
        .await?;
        let read = |row: Row| AskedInDistrict {
            district: row.district,
            newest: SubmissionId(row.newest),
            submissions: row.submissions,
            people: row.people,
        };
        Ok(rows.into_iter().map(read).collect())
    }
}
