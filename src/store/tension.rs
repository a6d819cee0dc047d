//! Tension alerts, and those whom they concern. What is done about them is in [`tension_acts`](super::tension_acts), what
//! people ask where one is raised in [`tension_demand`](super::tension_demand).

use chrono::{DateTime, Utc};
use sqlx::{FromRow, SqliteExecutor, types::Json};

use super::{Result, Store, read_day, read_stamp, read_word, stamp, unreadable};
use crate::domain::{
    central_body::BodySlug,
    office::{OfficeId, Role, Seat},
    paging::Page,
    person::PersonId,
    region::RegionCode,
    sector::SectorSlug,
    tension::{TensionAlert, TensionEvent, TensionId, TensionRung, TensionState, due_rungs},
    tension_draft::TensionDraft,
};

#[derive(FromRow)]
pub(super) struct AlertRow {
    id: i64,
    raised_by: Option<i64>,
    raised_as: String,
    region: String,
    sector: String,
    body: String,
    district: Option<String>,
    level: String,
    text: String,
    photos: Json<Vec<String>>,
    awaits_coordinators: bool,
    awaits_body: bool,
    seen: Json<Vec<(String, String)>>,
    state: String,
    met_on: Option<String>,
    lift_reason: Option<String>,
    lift_words: Option<String>,
    raised_at: String,
    ended_at: Option<String>,
}

/// What an [`AlertRow`] is read from.
pub(super) const ALERT_WHOLE: &str = "select
    tension_alert.*,
    (
        select json_group_array(file_id)
        from (select file_id from tension_photo where alert = tension_alert.id order by position)
    ) as photos,
    (
        select json_group_array(json_array(by_role, at))
        from tension_event
        where alert = tension_alert.id and what = 'seen'
    ) as seen
from tension_alert";

impl AlertRow {
    pub(super) fn read(self) -> Result<TensionAlert> {
        let state = match (self.state.as_str(), self.met_on, self.lift_reason) {
            ("open", ..) => TensionState::Open,
            ("met", Some(on), _) => TensionState::Met {
                held_on: read_day(&on)?,
            },
            ("lifted", _, Some(reason)) => TensionState::Lifted {
                reason: read_word("why an alert was lifted", &reason)?,
                words: self.lift_words,
            },
            (other, ..) => return Err(unreadable("an alert's state", other)),
        };
        let seen = self.seen.0.iter().map(|(role, at)| {
            let role: Role = read_word("a role", role)?;
            Ok((role, read_stamp(at)?))
        });
        let awaited = [
            (self.awaits_coordinators, Role::Coordinator),
            (self.awaits_body, Role::Official),
        ];
        Ok(TensionAlert {
            id: TensionId(self.id),
            raised_by: self.raised_by.map(OfficeId),
            raised_as: read_word("a role", &self.raised_as)?,
            region: read_word("a region", &self.region)?,
            sector: SectorSlug(self.sector),
            body: BodySlug(self.body),
            district: self.district,
            level: read_word("an alert's level", &self.level)?,
            text: self.text,
            photos: self.photos.0,
            raised_at: read_stamp(&self.raised_at)?,
            awaited: awaited
                .into_iter()
                .filter_map(|(is_awaited, role)| is_awaited.then_some(role))
                .collect(),
            seen: seen.collect::<Result<_>>()?,
            state,
            ended_at: self.ended_at.as_deref().map(read_stamp).transpose()?,
        })
    }
}

/// Those whom an alert goes to, without whoever raises it. Somebody who is both is counted in each, and once in all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recipients {
    pub coordinators: Vec<PersonId>,
    pub officials: Vec<PersonId>,
}

impl Recipients {
    /// Each of them once.
    pub fn people(&self) -> Vec<PersonId> {
        let mut people = [self.coordinators.as_slice(), &self.officials].concat();
        people.sort_unstable_by_key(|person| person.0);
        people.dedup();
        people
    }
}

impl Store {
    /// One alert, whoever may know of it.
    pub async fn tension(&self, id: TensionId) -> Result<Option<TensionAlert>> {
        tension(&self.readers, id).await
    }

    /// The alerts that concern a seat: the open ones first, then what has ended, the newest first.
    pub async fn tensions(
        &self,
        seat: &Seat,
        offset: u32,
        limit: u32,
    ) -> Result<Page<TensionAlert>> {
        let total: u32 = sqlx::query_scalar(sqlx::AssertSqlSafe(format!(
            "select count(*) from tension_alert where {CONCERNS}"
        )))
        .bind(seat.body().map(|body| &body.0))
        .bind(seat.region().map(|region| region.to_string()))
        .fetch_one(&self.readers)
        .await?;
        let offset = if offset < total { offset } else { 0 };
        let rows: Vec<AlertRow> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "{ALERT_WHOLE} where {CONCERNS} order by state <> 'open', id desc limit +?3 offset ?4"
        )))
        .bind(seat.body().map(|body| &body.0))
        .bind(seat.region().map(|region| region.to_string()))
        .bind(limit)
        .bind(offset)
        .fetch_all(&self.readers)
        .await?;
        let items = rows.into_iter().map(AlertRow::read);
        Ok(Page {
            items: items.collect::<Result<_>>()?,
            offset,
            total,
        })
    }

    /// How many open alerts concern a seat.
    pub async fn open_tensions(&self, seat: &Seat) -> Result<u32> {
        let count = sqlx::query_scalar(sqlx::AssertSqlSafe(format!(
            "select count(*) from tension_alert where state = 'open' and {CONCERNS}"
        )));
        Ok(count
            .bind(seat.body().map(|body| &body.0))
            .bind(seat.region().map(|region| region.to_string()))
            .fetch_one(&self.readers)
            .await?)
    }

    /// The newest open alert of a region and a sector.
    pub async fn open_tension_like(
        &self,
        region: RegionCode,
        sector: &SectorSlug,
    ) -> Result<Option<TensionId>> {
        let id: Option<i64> = sqlx::query_scalar(
            "select max(id) from tension_alert where state = 'open' and region = ? and sector = ?",
        )
        .bind(region.to_string())
        .bind(&sector.0)
        .fetch_one(&self.readers)
        .await?;
        Ok(id.map(TensionId))
    }

    /// What happened to an alert, oldest first.
    pub async fn tension_timeline(&self, id: TensionId) -> Result<Vec<TensionEvent>> {
        let rows: Vec<EventRow> =
            sqlx::query_as("select * from tension_event where alert = ? order by id")
                .bind(id.0)
                .fetch_all(&self.readers)
                .await?;
        rows.into_iter()
            .map(|row| row.read().map(|(_, event)| event))
            .collect()
    }

    /// One thing that happened, and to which alert.
    pub async fn tension_event(&self, event: i64) -> Result<Option<(TensionId, TensionEvent)>> {
        let row: Option<EventRow> = sqlx::query_as("select * from tension_event where id = ?")
            .bind(event)
            .fetch_optional(&self.readers)
            .await?;
        row.map(EventRow::read).transpose()
    }

    /// Those who will get an alert of this body, without `raiser`.
    pub async fn tension_recipients(
        &self,
        body: &BodySlug,
        raiser: PersonId,
        now: DateTime<Utc>,
    ) -> Result<Recipients> {
        let (coordinators, officials) = (
            holders(&self.readers, &Seat::Coordinator, now).await?,
            holders(&self.readers, &Seat::Official(body.clone()), now).await?,
        );
        Ok(Recipients {
            coordinators: without(coordinators, raiser),
            officials: without(officials, raiser),
        })
    }

    /// Those who hold a seat at this moment, without `except`.
    pub async fn holders_but(
        &self,
        seat: &Seat,
        except: PersonId,
        now: DateTime<Utc>,
    ) -> Result<Vec<PersonId>> {
        Ok(without(holders(&self.readers, seat, now).await?, except))
    }

    /// How many people are told when an alert ends: whoever raised it and all who got it, without `except`.
    pub async fn told_of_tension_end(
        &self,
        id: TensionId,
        except: PersonId,
        now: DateTime<Utc>,
    ) -> Result<u32> {
        let told = told_of_end(&self.readers, id, now).await?;
        Ok(without(told, except).len() as u32)
    }

    /// The alert that a person has begun to write. One of an older version that no longer parses is none.
    pub async fn tension_draft(&self, person: PersonId) -> Result<Option<TensionDraft>> {
        let content: Option<String> =
            sqlx::query_scalar("select content from tension_draft where person = ?")
                .bind(person.0)
                .fetch_optional(&self.readers)
                .await?;
        Ok(content.and_then(|content| serde_json::from_str(&content).ok()))
    }

    /// Open alerts that not everybody has seen, with the rungs whose time has come.
    pub async fn due_tension_rungs(
        &self,
        now: DateTime<Utc>,
    ) -> Result<Vec<(TensionId, Vec<TensionRung>)>> {
        #[derive(FromRow)]
        struct Row {
            id: i64,
            raised_at: String,
            is_repeated: bool,
            is_escalated: bool,
        }
        let rows: Vec<Row> = sqlx::query_as(
            "with alert as (
                 select
                     id,
                     raised_at,
                     awaits_coordinators and not exists (
                         select 1 from tension_event
                         where alert = tension_alert.id and what = 'seen' and by_role = 'coordinator'
                     ) as is_unseen_by_coordinators,
                     awaits_body and not exists (
                         select 1 from tension_event
                         where alert = tension_alert.id and what = 'seen' and by_role = 'official'
                     ) as is_unseen_by_body,
                     exists (select 1 from tension_event where alert = tension_alert.id and what = 'repeated')
                         as is_repeated,
                     exists (select 1 from tension_event where alert = tension_alert.id and what = 'escalated')
                         as is_escalated
                 from tension_alert
                 where state = 'open'
             )
             select id, raised_at, is_repeated, is_escalated
             from alert
             where (is_unseen_by_coordinators or is_unseen_by_body) and not (is_repeated and is_escalated)
             order by id",
        )
        .fetch_all(&self.readers)
        .await?;
        let mut due = Vec::new();
        for row in rows {
            let done = [
                (row.is_repeated, TensionRung::Repeat),
                (row.is_escalated, TensionRung::Escalate),
            ];
            let done: Vec<_> = done
                .into_iter()
                .filter_map(|(is_done, rung)| is_done.then_some(rung))
                .collect();
            let rungs = due_rungs(read_stamp(&row.raised_at)?, &done, now);
            if !rungs.is_empty() {
                due.push((TensionId(row.id), rungs));
            }
        }
        Ok(due)
    }
}

/// The alerts that a body (the first value) or a region (the second) has to do with; coordinators have with all.
const CONCERNS: &str = "(?1 is null or body = ?1) and (?2 is null or region = ?2)";

#[derive(FromRow)]
struct EventRow {
    alert: i64,
    at: String,
    what: String,
    by_role: Option<String>,
    words: Option<String>,
}

impl EventRow {
    fn read(self) -> Result<(TensionId, TensionEvent)> {
        let by = self.by_role.as_deref();
        let event = TensionEvent {
            at: read_stamp(&self.at)?,
            what: read_word("what happened to an alert", &self.what)?,
            by: by.map(|role| read_word("a role", role)).transpose()?,
            words: self.words,
        };
        Ok((TensionId(self.alert), event))
    }
}

/// Whoever raised an alert, while they hold that office, and all who sit where it was sent: each once.
pub(super) async fn told_of_end(
    reader: impl SqliteExecutor<'_>,
    id: TensionId,
    now: DateTime<Utc>,
) -> Result<Vec<PersonId>> {
    let people: Vec<i64> = sqlx::query_scalar(
        "select distinct office.person
         from tension_alert as alert
         join office
             on office.id = alert.raised_by
             or office.role = 'coordinator'
             or office.role = 'official' and office.body = alert.body
         where alert.id = ?1 and held_from <= ?2 and (held_until is null or held_until > ?2)
         order by office.person",
    )
    .bind(id.0)
    .bind(stamp(now))
    .fetch_all(reader)
    .await?;
    Ok(people.into_iter().map(PersonId).collect())
}

pub(super) async fn tension(
    reader: impl SqliteExecutor<'_>,
    id: TensionId,
) -> Result<Option<TensionAlert>> {
    let row: Option<AlertRow> =
        sqlx::query_as(sqlx::AssertSqlSafe(format!("{ALERT_WHOLE} where id = ?")))
            .bind(id.0)
            .fetch_optional(reader)
            .await?;
    row.map(AlertRow::read).transpose()
}

/// Those who hold a seat at this moment.
pub(super) async fn holders(
    reader: impl SqliteExecutor<'_>,
    seat: &Seat,
    now: DateTime<Utc>,
) -> Result<Vec<PersonId>> {
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

pub(super) fn without(mut people: Vec<PersonId>, one: PersonId) -> Vec<PersonId> {
    people.retain(|person| *person != one);
    people
}
