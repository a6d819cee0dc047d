//! Problems of its own sector that a ministry has noted for a region.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, read_day, read_word, stamp};
use crate::domain::{
    central_body::BodySlug,
    office::OfficeId,
    paging::Page,
    region::RegionCode,
    sector_problem::{SectorProblem, SectorProblemId},
};

#[derive(FromRow)]
struct ProblemRow {
    id: i64,
    body: String,
    region: String,
    text: String,
    from_on: String,
    until_on: Option<String>,
}

impl ProblemRow {
    fn read(self) -> Result<SectorProblem> {
        Ok(SectorProblem {
            id: SectorProblemId(self.id),
            body: BodySlug(self.body),
            region: read_word("a region", &self.region)?,
            text: self.text,
            from: read_day(&self.from_on)?,
            until: self.until_on.as_deref().map(read_day).transpose()?,
        })
    }
}

impl Store {
    /// What this ministry has noted and is not over, the newest first.
    pub async fn sector_problems(
        &self,
        body: &BodySlug,
        today: NaiveDate,
        offset: u32,
        limit: u32,
    ) -> Result<Page<SectorProblem>> {
        let total: u32 = sqlx::query_scalar(
            "select count(*) from sector_problem where body = ? and (until_on is null or until_on >= ?)",
        )
        .bind(&body.0)
        .bind(today.to_string())
        .fetch_one(&self.readers)
        .await?;
        let offset = if offset < total { offset } else { 0 };
        let rows: Vec<ProblemRow> = sqlx::query_as(
            "select id, body, region, text, from_on, until_on
             from sector_problem
             where body = ? and (until_on is null or until_on >= ?)
             order by id desc
             limit +? offset ?",
        )
        .bind(&body.0)
        .bind(today.to_string())
        .bind(limit)
        .bind(offset)
        .fetch_all(&self.readers)
        .await?;
        let items = rows.into_iter().map(ProblemRow::read);
        Ok(Page {
            items: items.collect::<Result<_>>()?,
            offset,
            total,
        })
    }

    /// What this ministry has noted and holds on this day.
    pub async fn sector_problems_on(
        &self,
        body: &BodySlug,
        day: NaiveDate,
    ) -> Result<Vec<SectorProblem>> {
        let rows: Vec<ProblemRow> = sqlx::query_as(
            "select id, body, region, text, from_on, until_on
             from sector_problem
             where body = ?1 and from_on <= ?2 and (until_on is null or until_on >= ?2)
             order by id",
        )
        .bind(&body.0)
        .bind(day.to_string())
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(ProblemRow::read).collect()
    }

    /// One of them, whoever noted it.
    pub async fn sector_problem(&self, id: SectorProblemId) -> Result<Option<SectorProblem>> {
        let row: Option<ProblemRow> = sqlx::query_as(
            "select id, body, region, text, from_on, until_on from sector_problem where id = ?",
        )
        .bind(id.0)
        .fetch_optional(&self.readers)
        .await?;
        row.map(ProblemRow::read).transpose()
    }
}

impl Tx {
    /// A ministry notes a problem of its sector, from `today` on and with no end in sight.
    pub async fn note_sector_problem(
        &mut self,
        body: &BodySlug,
        region: RegionCode,
        text: &str,
        office: OfficeId,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<SectorProblemId> {
        let id: i64 = sqlx::query_scalar(
            "insert into sector_problem (body, region, text, from_on, noted_by, noted_at)
             values (?, ?, ?, ?, ?, ?)
             returning id",
        )
        .bind(&body.0)
        .bind(region.to_string())
        .bind(text)
        .bind(today.to_string())
        .bind(office.0)
        .bind(stamp(now))
        .fetch_one(&mut *self.inner)
        .await?;
        Ok(SectorProblemId(id))
    }

    /// It is a problem from this day until that one, both included.
    pub async fn date_sector_problem(
        &mut self,
        id: SectorProblemId,
        from: NaiveDate,
        until: Option<NaiveDate>,
    ) -> Result<()> {
        sqlx::query("update sector_problem set from_on = ?, until_on = ? where id = ?")
            .bind(from.to_string())
            .bind(until.map(|day| day.to_string()))
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// It is no problem any more: from today on. One that was noted today was a mistake, and goes.
    pub async fn end_sector_problem(
        &mut self,
        id: SectorProblemId,
        today: NaiveDate,
    ) -> Result<()> {
        sqlx::query("delete from sector_problem where id = ? and from_on >= ?")
            .bind(id.0)
            .bind(today.to_string())
            .execute(&mut *self.inner)
            .await?;
        sqlx::query("update sector_problem set until_on = date(?, '-1 day') where id = ?")
            .bind(today.to_string())
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }
}
