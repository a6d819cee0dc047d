//! The procedure for holding meetings: its versions, and who has read the one in force.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, read_stamp, stamp};
use crate::domain::{
    holder::Holder,
    notice::Notice,
    office::{OfficeId, Role},
    person::PersonId,
    procedure::{Procedure, ProcedureFile},
};

#[derive(FromRow)]
struct ProcedureRow {
    version: u32,
    file_id: String,
    file_name: String,
    size_bytes: u32,
    change: String,
    published_at: String,
    reminded_at: Option<String>,
}

impl ProcedureRow {
    fn read(self) -> Result<Procedure> {
        Ok(Procedure {
            version: self.version,
            file: ProcedureFile {
                id: self.file_id,
                name: self.file_name,
                size_bytes: self.size_bytes,
            },
            change: self.change,
            published_at: read_stamp(&self.published_at)?,
            reminded_at: self.reminded_at.as_deref().map(read_stamp).transpose()?,
        })
    }
}

const IN_FORCE: &str =
    "select version, file_id, file_name, size_bytes, change, published_at, reminded_at
    from procedure
    order by version desc
    limit 1";

impl Store {
    /// The version in force; none before the first.
    pub async fn procedure_in_force(&self) -> Result<Option<Procedure>> {
        let row: Option<ProcedureRow> = sqlx::query_as(IN_FORCE)
            .fetch_optional(&self.readers)
            .await?;
        row.map(ProcedureRow::read).transpose()
    }

    /// Who is to read the procedure: whoever holds a meeting or helps with one. The oldest office first.
    pub async fn readers_of_procedure(&self, now: DateTime<Utc>) -> Result<Vec<Holder>> {
        let mut holders = self.holders(now).await?;
        holders.retain(|holder| holder.seat.role() != Role::Coordinator);
        Ok(holders)
    }

    /// The offices through which a version was read, whether they are still held or not.
    pub async fn offices_that_read(&self, version: u32) -> Result<Vec<OfficeId>> {
        let offices: Vec<i64> =
            sqlx::query_scalar("select office from procedure_reading where version = ?")
                .bind(version)
                .fetch_all(&self.readers)
                .await?;
        Ok(offices.into_iter().map(OfficeId).collect())
    }
}

impl Tx {
    /// Publishes the version after the one in force, if that is `version`; says whether it was: the button may have been
    /// tapped before, or another coordinator was faster.
    pub async fn publish_procedure(
        &mut self,
        version: u32,
        (file, change): (&ProcedureFile, &str),
        by: OfficeId,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let published = sqlx::query(
            "insert into procedure (
                 version, file_id, file_name, size_bytes, change, published_at, published_by
             )
             select ?1, ?2, ?3, ?4, ?5, ?6, ?7
             where ?1 = 1 + (select coalesce(max(version), 0) from procedure)",
        )
        .bind(version)
        .bind(&file.id)
        .bind(&file.name)
        .bind(file.size_bytes)
        .bind(change)
        .bind(stamp(now))
        .bind(by.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(published.rows_affected() > 0)
    }

    /// Promises the version in force to somebody who came to an office; nothing before the first version.
    pub async fn promise_procedure(&mut self, person: PersonId, now: DateTime<Utc>) -> Result<()> {
        let row: Option<ProcedureRow> = sqlx::query_as(IN_FORCE)
            .fetch_optional(&mut *self.inner)
            .await?;
        if let Some(ProcedureRow { version, .. }) = row {
            let notice = Notice::Procedure {
                version,
                is_reminder: false,
            };
            self.promise(&notice, &[person], now).await?;
        }
        Ok(())
    }

    /// Somebody has read a version: through each office that they hold and that is to read it. Says whether that is new.
    pub async fn read_procedure(
        &mut self,
        version: u32,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let read = sqlx::query(
            "insert into procedure_reading (office, version, read_at)
             select office.id, procedure.version, ?3
             from office
             join procedure on procedure.version = ?1
             where person = ?2 and role <> 'coordinator' and held_from <= ?3
                 and (held_until is null or held_until > ?3)
             on conflict do nothing",
        )
        .bind(version)
        .bind(person.0)
        .bind(stamp(now))
        .execute(&mut *self.inner)
        .await?;
        Ok(read.rows_affected() > 0)
    }

    /// Remembers that those who have not read a version are reminded, unless they were since `not_since`. Says whether it is
    /// to be done.
    pub async fn mark_procedure_reminded(
        &mut self,
        version: u32,
        not_since: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let marked = sqlx::query(
            "update procedure
             set reminded_at = ?2
             where version = ?1 and (reminded_at is null or reminded_at < ?3)",
        )
        .bind(version)
        .bind(stamp(now))
        .bind(stamp(not_since))
        .execute(&mut *self.inner)
        .await?;
        Ok(marked.rows_affected() > 0)
    }
}
