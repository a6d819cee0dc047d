//! Offices: who may act for the coordinators, a ministry or an akimat at some moment.

use std::path::Path;

use chrono::{DateTime, Utc};
use sqlx::{FromRow, SqliteExecutor};

use super::{OpenError, Result, Store, Tx, opening, stamp, unreadable};
use crate::domain::{
    central_body::BodySlug,
    office::{Office, OfficeId, Seat},
    person::PersonId,
};

/// The columns of a seat, in each table that has one.
#[derive(FromRow)]
pub(super) struct SeatRow {
    role: String,
    body: Option<String>,
    region: Option<String>,
}

impl SeatRow {
    pub(super) fn read(self) -> Result<Seat> {
        Seat::read(&self.role, self.body.as_deref(), self.region.as_deref())
            .ok_or_else(|| unreadable("an office", &self.role))
    }
}

impl Store {
    /// The offices that this person holds, the oldest first.
    pub async fn offices_of(&self, person: PersonId, now: DateTime<Utc>) -> Result<Vec<Office>> {
        #[derive(FromRow)]
        struct Row {
            id: i64,
            #[sqlx(flatten)]
            seat: SeatRow,
        }
        let rows: Vec<Row> = sqlx::query_as(
            "select id, role, body, region
             from office
             where person = ?1 and held_from <= ?2 and (held_until is null or held_until > ?2)
             order by id",
        )
        .bind(person.0)
        .bind(stamp(now))
        .fetch_all(&self.readers)
        .await?;
        let read = |row: Row| {
            Ok(Office {
                id: OfficeId(row.id),
                seat: row.seat.read()?,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// Those who hold this seat at this moment, to tell them something.
    pub async fn holders_of(&self, seat: &Seat, now: DateTime<Utc>) -> Result<Vec<PersonId>> {
        Ok(holders(&self.readers, seat, now).await?)
    }

    /// Those who act for this ministry.
    pub async fn officials_of(&self, body: &BodySlug, now: DateTime<Utc>) -> Result<Vec<PersonId>> {
        self.holders_of(&Seat::Official(body.clone()), now).await
    }

    /// Those who are coordinators.
    pub async fn coordinators(&self, now: DateTime<Utc>) -> Result<Vec<PersonId>> {
        self.holders_of(&Seat::Coordinator, now).await
    }
}

impl Tx {
    /// Those who hold this seat, as this transaction sees them.
    pub async fn holders_of(&mut self, seat: &Seat, now: DateTime<Utc>) -> Result<Vec<PersonId>> {
        Ok(holders(&mut *self.inner, seat, now).await?)
    }

    /// Those who act for this ministry, as this transaction sees them.
    pub(super) async fn officials_of(
        &mut self,
        body: &BodySlug,
        now: DateTime<Utc>,
    ) -> Result<Vec<PersonId>> {
        self.holders_of(&Seat::Official(body.clone()), now).await
    }

    /// Those who are coordinators, as this transaction sees them.
    pub(super) async fn coordinators(&mut self, now: DateTime<Utc>) -> Result<Vec<PersonId>> {
        self.holders_of(&Seat::Coordinator, now).await
    }
}

/// How many coordinators a database has, whatever its version.
///
/// # Errors
///
/// As [`Store::open`], and [`OpenError::Missing`].
pub async fn count_coordinators(path: &Path, now: DateTime<Utc>) -> Result<usize, OpenError> {
    let pool = opening::open_as_it_is(path).await?;
    let counted = async {
        let is_older = sqlx::query_scalar::<_, bool>(
            "select not exists (select 1 from sqlite_master where type = 'table' and name = 'office')",
        );
        if is_older.fetch_one(&pool).await? {
            return Ok(0);
        }
        Ok(holders(&pool, &Seat::Coordinator, now).await?.len())
    };
    let counted = counted.await;
    pool.close().await;
    counted.map_err(|error: sqlx::Error| OpenError::of(error.into(), path))
}

async fn holders(
    reader: impl SqliteExecutor<'_>,
    seat: &Seat,
    now: DateTime<Utc>,
) -> Result<Vec<PersonId>, sqlx::Error> {
    let people: Vec<i64> = sqlx::query_scalar(
        "select distinct person
         from office
         where role = ?1 and body is ?2 and region is ?3
             and held_from <= ?4 and (held_until is null or held_until > ?4)
         order by person",
    )
    .bind(seat.role().word())
    .bind(seat.body().map(|body| &body.0))
    .bind(seat.region().map(|region| region.to_string()))
    .bind(stamp(now))
    .fetch_all(reader)
    .await?;
    Ok(people.into_iter().map(PersonId).collect())
}
