//! Regions, bodies, sectors and holidays: few rows, read at the start and after each change.

use std::sync::Arc;

use chrono::NaiveDate;
use sqlx::{
    FromRow,
    sqlite::{SqliteConnection, SqliteRow},
};

use super::{Reference, Result, Tx, read_day, read_word};
use crate::domain::{
    calendar::WorkingCalendar,
    central_body::{BodySlug, CentralBody},
    directory::{Directory, Term},
    language::Localized,
    place::Point,
    region::Region,
    sector::{Sector, SectorSlug},
};

pub(super) async fn load(connection: &mut SqliteConnection) -> Result<Reference> {
    let directory = Directory {
        regions: regions(connection).await?,
        bodies: bodies(connection).await?,
        sectors: sectors(connection).await?,
    };
    Ok(Reference {
        directory: Arc::new(directory),
        working_calendar: Arc::new(working_calendar(connection).await?),
    })
}

impl Tx {
    /// Reads anew what this transaction has changed: everybody has it once it is committed.
    pub(super) async fn reload_reference(&mut self) -> Result<()> {
        let reference = load(&mut self.inner).await?;
        self.directory = reference.directory.clone();
        self.new_reference = Some(reference);
        Ok(())
    }
}

async fn regions(connection: &mut SqliteConnection) -> Result<Vec<Term<Region>>> {
    #[derive(FromRow)]
    struct Row {
        region: String,
        capital_kk: String,
        capital_ru: String,
        capital_en: String,
        latitude: f64,
        longitude: f64,
        #[sqlx(flatten)]
        term: TermRow,
    }
    let rows: Vec<Row> = rows(connection, "select * from region_term").await?;
    let read = |row: Row| {
        let region = Region {
            code: read_word("a region", &row.region)?,
            name: row.term.name(),
            capital: Localized {
                kk: row.capital_kk,
                ru: row.capital_ru,
                en: row.capital_en,
            },
            centre: Point {
                latitude: row.latitude,
                longitude: row.longitude,
            },
        };
        row.term.of(region)
    };
    rows.into_iter().map(read).collect()
}

async fn bodies(connection: &mut SqliteConnection) -> Result<Vec<Term<CentralBody>>> {
    #[derive(FromRow)]
    struct Row {
        body: String,
        abbreviation_kk: String,
        abbreviation_ru: String,
        exempt: bool,
        sector: String,
        #[sqlx(flatten)]
        term: TermRow,
    }
    let rows: Vec<Row> = rows(connection, "select * from central_body_term").await?;
    let read = |row: Row| {
        let body = CentralBody {
            slug: BodySlug(row.body),
            name: row.term.name(),
            abbreviations: [row.abbreviation_kk, row.abbreviation_ru],
            exempt: row.exempt,
            sector: SectorSlug(row.sector),
        };
        row.term.of(body)
    };
    rows.into_iter().map(read).collect()
}

async fn sectors(connection: &mut SqliteConnection) -> Result<Vec<Term<Sector>>> {
    #[derive(FromRow)]
    struct Row {
        sector: String,
        body: String,
        #[sqlx(flatten)]
        term: TermRow,
    }
    let rows: Vec<Row> = rows(connection, "select * from sector_term").await?;
    let read = |row: Row| {
        let sector = Sector {
            slug: SectorSlug(row.sector),
            name: row.term.name(),
            body: BodySlug(row.body),
        };
        row.term.of(sector)
    };
    rows.into_iter().map(read).collect()
}

async fn working_calendar(connection: &mut SqliteConnection) -> Result<WorkingCalendar> {
    let days: Vec<(String, String)> = rows(connection, "select day, kind from holiday").await?;
    let days = days
        .iter()
        .map(|(day, kind)| Ok((read_day(day)?, read_word("a kind of day", kind)?)));
    days.collect::<Result<Vec<_>>>().map(WorkingCalendar::new)
}

async fn rows<T>(connection: &mut SqliteConnection, query: &'static str) -> Result<Vec<T>>
where
    T: for<'row> FromRow<'row, SqliteRow> + Send + Unpin,
{
    Ok(sqlx::query_as(query).fetch_all(connection).await?)
}

/// What all tables of terms have in common.
#[derive(FromRow)]
struct TermRow {
    valid_from: Option<String>,
    valid_until: Option<String>,
    name_kk: String,
    name_ru: String,
    name_en: String,
}

impl TermRow {
    fn name(&self) -> Localized {
        Localized {
            kk: self.name_kk.clone(),
            ru: self.name_ru.clone(),
            en: self.name_en.clone(),
        }
    }

    fn of<T>(self, value: T) -> Result<Term<T>> {
        let day = |text: Option<String>| -> Result<Option<NaiveDate>> {
            text.as_deref().map(read_day).transpose()
        };
        Ok(Term {
            valid_from: day(self.valid_from)?,
            valid_until: day(self.valid_until)?,
            value,
        })
    }
}
