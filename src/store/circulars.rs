//! Circulars: what coordinators told the officials of chosen ministries.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, stamp};
use crate::domain::{
    central_body::BodySlug,
    circular::{Circular, CircularId},
    office::OfficeId,
};

impl Store {
    /// A circular that was sent.
    pub async fn circular(&self, id: CircularId) -> Result<Option<Circular>> {
        #[derive(FromRow)]
        struct Row {
            text: String,
            bodies: sqlx::types::Json<Vec<String>>,
            people: u32,
        }
        let row: Option<Row> =
            sqlx::query_as("select text, bodies, people from circular where id = ?")
                .bind(id.0)
                .fetch_optional(&self.readers)
                .await?;
        Ok(row.map(|row| Circular {
            id,
            text: row.text,
            bodies: row.bodies.0.into_iter().map(BodySlug).collect(),
            people: row.people,
        }))
    }
}

impl Tx {
    /// Keeps what is sent to so many people.
    pub async fn keep_circular(
        &mut self,
        text: &str,
        bodies: &[String],
        people: u32,
        by: OfficeId,
        now: DateTime<Utc>,
    ) -> Result<CircularId> {
        let id = sqlx::query_scalar(
            "insert into circular (text, bodies, people, sent_at, sent_by)
             values (?, ?, ?, ?, ?)
             returning id",
        )
        .bind(text)
        .bind(sqlx::types::Json(bodies))
        .bind(people)
        .bind(stamp(now))
        .bind(by.0)
        .fetch_one(&mut *self.inner)
        .await?;
        Ok(CircularId(id))
    }
}
