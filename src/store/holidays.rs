//! The days that differ from the plain week, as a coordinator keeps them.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::{FromRow, SqliteExecutor};

use super::{Result, Store, Tx, read_day, read_word};
use crate::domain::{
    holiday::Holiday,
    office::Office,
    trail::{Act, Actor},
};

#[derive(FromRow)]
struct Row {
    day: String,
    kind: String,
    note: String,
}

impl Row {
    fn read(self) -> Result<Holiday> {
        Ok(Holiday {
            day: read_day(&self.day)?,
            kind: read_word("a kind of day", &self.kind)?,
            note: self.note,
        })
    }
}

impl Store {
    /// The days of a year that differ from the plain week, in order.
    pub async fn holidays_of(&self, year: i32) -> Result<Vec<Holiday>> {
        let rows: Vec<Row> = sqlx::query_as(
            "select day, kind, note from holiday where day glob ? || '-*' order by day",
        )
        .bind(format!("{year:04}"))
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(Row::read).collect()
    }

    /// How this day differs from the plain week, if it does.
    pub async fn holiday(&self, day: NaiveDate) -> Result<Option<Holiday>> {
        holiday(&self.readers, day).await
    }
}

impl Tx {
    /// Keeps a day of the working calendar, in place of what it was; everybody reckons with it after the commit.
    pub async fn set_holiday(
        &mut self,
        new: &Holiday,
        office: &Office,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let before = holiday(&mut *self.inner, new.day).await?;
        let kind: &str = new.kind.into();
        sqlx::query(
            "insert into holiday (day, kind, note) values (?, ?, ?)
             on conflict (day) do update set kind = excluded.kind, note = excluded.note",
        )
        .bind(new.day.to_string())
        .bind(kind)
        .bind(&new.note)
        .execute(&mut *self.inner)
        .await?;
        self.record_holiday(before.as_ref(), Some(new), office, now)
            .await
    }

    /// Makes a day one of the plain week again; says whether it was none.
    pub async fn remove_holiday(
        &mut self,
        day: NaiveDate,
        office: &Office,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let Some(before) = holiday(&mut *self.inner, day).await? else {
            return Ok(false);
        };
        sqlx::query("delete from holiday where day = ?")
            .bind(day.to_string())
            .execute(&mut *self.inner)
            .await?;
        self.record_holiday(Some(&before), None, office, now)
            .await?;
        Ok(true)
    }

    async fn record_holiday(
        &mut self,
        before: Option<&Holiday>,
        after: Option<&Holiday>,
        office: &Office,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let Some(day) = before.or(after).map(|holiday| holiday.day) else {
            return Ok(());
        };
        let in_words = |holiday: &Holiday| {
            let kind: &str = holiday.kind.into();
            format!("{kind}: {}", holiday.note)
        };
        let (old, new) = (before.map(in_words), after.map(in_words));
        let actor = Actor::Office(office.clone());
        let act = match after {
            Some(_) => Act::HolidaySet,
            None => Act::HolidayRemoved,
        };
        let subject = format!("day {day}");
        self.record(&actor, act, &subject, (old.as_deref(), new.as_deref()), now)
            .await?;
        self.reload_reference().await
    }
}

async fn holiday(reader: impl SqliteExecutor<'_>, day: NaiveDate) -> Result<Option<Holiday>> {
    let row: Option<Row> = sqlx::query_as("select day, kind, note from holiday where day = ?")
        .bind(day.to_string())
        .fetch_optional(reader)
        .await?;
    row.map(Row::read).transpose()
}
