//! What is done about tension alerts: raised, seen, talked about, repeated and escalated, met or lifted. Each act is written
//! with its promises and its line in the trail.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::types::Json;

use super::{
    Result, Tx, stamp,
    tension::{ALERT_WHOLE, AlertRow, Recipients, holders, tension, told_of_end, without},
};
use crate::domain::{
    central_body::BodySlug,
    meeting::MeetingId,
    notice::Notice,
    office::{Office, Role, Seat},
    person::PersonId,
    region::RegionCode,
    sector::SectorSlug,
    tension::{LiftReason, MeetingHeld, TensionHappening, TensionId, TensionLevel, TensionRung},
    tension_draft::TensionDraft,
    trail::{Act, Actor},
};

/// An alert that is being raised.
#[derive(Clone, Debug)]
pub struct NewTension<'a> {
    pub office: &'a Office,
    pub region: RegionCode,
    pub sector: &'a SectorSlug,
    pub body: &'a BodySlug,
    pub district: Option<&'a str>,
    pub level: TensionLevel,
    pub text: &'a str,
    pub photos: &'a [String],
}

impl Tx {
    /// Keeps what a person has begun to write in place of what was there before.
    pub async fn keep_tension_draft(
        &mut self,
        person: PersonId,
        draft: &TensionDraft,
    ) -> Result<()> {
        sqlx::query(
            "insert into tension_draft (person, content) values (?, ?)
             on conflict (person) do update set content = excluded.content",
        )
        .bind(person.0)
        .bind(Json(draft))
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Deletes what a person has begun to write.
    pub async fn delete_tension_draft(&mut self, person: PersonId) -> Result<()> {
        sqlx::query("delete from tension_draft where person = ?")
            .bind(person.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// Raises an alert: whoever raises it gets a receipt, the coordinators and the body's officials get the alert.
    pub async fn raise_tension(
        &mut self,
        new: &NewTension<'_>,
        raiser: PersonId,
        now: DateTime<Utc>,
    ) -> Result<TensionId> {
        let recipients = self.recipients_of(new.body, Some(raiser), now).await?;
        // Where somebody else sits beside whoever raises it, they are to see it too; a ministry always is.
        let awaits_body =
            new.office.seat.role() != Role::Official || !recipients.officials.is_empty();
        let id: i64 = sqlx::query_scalar(
            "insert into tension_alert (
                 raised_by, raised_as, region, sector, body, district, level, text, awaits_coordinators, awaits_body,
                 raised_at
             )
             values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
             returning id",
        )
        .bind(new.office.id.0)
        .bind(new.office.seat.role().word())
        .bind(new.region.to_string())
        .bind(&new.sector.0)
        .bind(&new.body.0)
        .bind(new.district)
        .bind(<&'static str>::from(new.level))
        .bind(new.text)
        .bind(!recipients.coordinators.is_empty())
        .bind(awaits_body)
        .bind(stamp(now))
        .fetch_one(&mut *self.inner)
        .await?;
        for (position, file_id) in (0_i64..).zip(new.photos) {
            sqlx::query("insert into tension_photo (alert, position, file_id) values (?, ?, ?)")
                .bind(id)
                .bind(position)
                .bind(file_id)
                .execute(&mut *self.inner)
                .await?;
        }
        let id = TensionId(id);
        let mut people = recipients.people();
        people.push(raiser);
        let by = Actor::Office(new.office.clone());
        self.tension_happened(id, TensionHappening::Raised, &by, None, &people, now)
            .await?;
        Ok(id)
    }

    /// Those whom it was sent to have seen it, in this office: whoever raised it hears of the first of them. Says whether
    /// this was the first.
    pub async fn see_tension(
        &mut self,
        id: TensionId,
        office: &Office,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let told = without(self.raiser_of(id, now).await?, person);
        let by = Actor::Office(office.clone());
        self.tension_happened(id, TensionHappening::Seen, &by, None, &told, now)
            .await
    }

    /// One end writes to the other. `people` are those who get it.
    pub async fn write_of_tension(
        &mut self,
        id: TensionId,
        office: &Office,
        words: &str,
        people: &[PersonId],
        now: DateTime<Utc>,
    ) -> Result<()> {
        let by = Actor::Office(office.clone());
        self.tension_happened(id, TensionHappening::Wrote, &by, Some(words), people, now)
            .await?;
        Ok(())
    }

    /// Does what is due about an alert that not everybody has seen; says whether nobody had done it before.
    pub async fn climb_tension_rung(
        &mut self,
        id: TensionId,
        rung: TensionRung,
        is_escalated_too: bool,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let Some(alert) = tension(&mut *self.inner, id).await? else {
            return Ok(false);
        };
        let unseen = alert.unseen_by();
        if !alert.state.is_open() || unseen.is_empty() {
            return Ok(false); // Meanwhile.
        }
        let raiser = self.raiser_of(id, now).await?.first().copied();
        let (what, people) = match rung {
            TensionRung::Repeat => {
                let recipients = self.recipients_of(&alert.body, raiser, now).await?;
                let mut people = Vec::new();
                if unseen.contains(&Role::Official) {
                    people.extend(recipients.officials);
                }
                // Who is told at the same time that others have not seen it need not be told twice.
                if unseen.contains(&Role::Coordinator) && !is_escalated_too {
                    people.extend(recipients.coordinators);
                }
                (TensionHappening::Repeated, people)
            }
            TensionRung::Escalate => (TensionHappening::Escalated, self.coordinators(now).await?),
        };
        self.tension_happened(id, what, &Actor::Bot, None, &people, now)
            .await
    }

    /// A coordinator lifts it: whoever raised it and all who got it are told. Says whether it was open.
    pub async fn lift_tension(
        &mut self,
        id: TensionId,
        (reason, words): (LiftReason, Option<&str>),
        office: &Office,
        coordinator: PersonId,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let lifted = sqlx::query(
            "update tension_alert
             set state = 'lifted', lift_reason = ?, lift_words = ?, ended_at = ?
             where id = ? and state = 'open'",
        )
        .bind(<&'static str>::from(reason))
        .bind(words)
        .bind(stamp(now))
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?;
        if lifted.rows_affected() == 0 {
            return Ok(false);
        }
        let told = without(told_of_end(&mut *self.inner, id, now).await?, coordinator);
        let by = Actor::Office(office.clone());
        self.tension_happened(id, TensionHappening::Lifted, &by, None, &told, now)
            .await?;
        Ok(true)
    }

    /// The result of a held meeting was logged or corrected: the open alerts that it meets are met, and those that it had
    /// met and no longer does are open again. An acting first head's meeting counts where `acting_counts`. Whoever raised
    /// them and all who got them are told. Says which alerts changed.
    pub async fn tension_met_by(
        &mut self,
        held: &MeetingHeld<'_>,
        acting_counts: bool,
        now: DateTime<Utc>,
    ) -> Result<Vec<TensionId>> {
        let rows: Vec<AlertRow> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "{ALERT_WHOLE} where state = 'open' and body = ?1 or met_by = ?2 order by id"
        )))
        .bind(&held.body.0)
        .bind(held.meeting.0)
        .fetch_all(&mut *self.inner)
        .await?;
        let mut changed = Vec::new();
        for row in rows {
            let alert = row.read()?;
            let is_met = alert.is_met_by(held, acting_counts);
            let what = match (alert.state.is_open(), is_met) {
                (true, true) => TensionHappening::Met,
                (false, false) => TensionHappening::Reopened,
                (true, false) => continue,
                (false, true) => {
                    self.keep_met_on(alert.id, Some((held.meeting, held.held_on)), now)
                        .await?;
                    continue;
                }
            };
            let met_by = is_met.then_some((held.meeting, held.held_on));
            self.keep_met_on(alert.id, met_by, now).await?;
            let told = told_of_end(&mut *self.inner, alert.id, now).await?;
            self.tension_happened(alert.id, what, &Actor::Bot, None, &told, now)
                .await?;
            changed.push(alert.id);
        }
        Ok(changed)
    }

    async fn keep_met_on(
        &mut self,
        id: TensionId,
        met_by: Option<(MeetingId, NaiveDate)>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query(
            "update tension_alert
             set state = iif(?2 is null, 'open', 'met'),
                 met_by = ?1,
                 met_on = ?2,
                 ended_at = iif(?2 is null, null, coalesce(ended_at, ?3))
             where id = ?4",
        )
        .bind(met_by.map(|(meeting, _)| meeting.0))
        .bind(met_by.map(|(_, on)| on.to_string()))
        .bind(stamp(now))
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Writes what happened, here and in the trail, and promises it to these people; says whether it is new: some things
    /// happen once.
    async fn tension_happened(
        &mut self,
        id: TensionId,
        what: TensionHappening,
        by: &Actor,
        words: Option<&str>,
        people: &[PersonId],
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let event: Option<i64> = sqlx::query_scalar(
            "insert into tension_event (alert, at, what, by_role, words)
             values (?, ?, ?, ?, ?)
             on conflict do nothing
             returning id",
        )
        .bind(id.0)
        .bind(stamp(now))
        .bind(<&'static str>::from(what))
        .bind(by.seat().map(|seat| seat.role().word()))
        .bind(words)
        .fetch_optional(&mut *self.inner)
        .await?;
        let Some(event) = event else {
            return Ok(false);
        };
        let act = match what {
            TensionHappening::Raised => Act::TensionRaised,
            TensionHappening::Seen => Act::TensionSeen,
            TensionHappening::Repeated => Act::TensionRepeated,
            TensionHappening::Escalated => Act::TensionEscalated,
            TensionHappening::Wrote => Act::TensionWritten,
            TensionHappening::Met => Act::TensionMet,
            TensionHappening::Reopened => Act::TensionReopened,
            TensionHappening::Lifted => Act::TensionLifted,
        };
        let subject = format!("tension {}", id.0);
        self.record(by, act, &subject, (None, None), now).await?;
        self.promise(&Notice::Tension { event }, people, now)
            .await?;
        Ok(true)
    }

    async fn recipients_of(
        &mut self,
        body: &BodySlug,
        raiser: Option<PersonId>,
        now: DateTime<Utc>,
    ) -> Result<Recipients> {
        let coordinators = holders(&mut *self.inner, &Seat::Coordinator, now).await?;
        let officials = holders(&mut *self.inner, &Seat::Official(body.clone()), now).await?;
        let but_raiser = |people| match raiser {
            Some(raiser) => without(people, raiser),
            None => people,
        };
        Ok(Recipients {
            coordinators: but_raiser(coordinators),
            officials: but_raiser(officials),
        })
    }

    /// Whoever raised an alert, while they hold that office.
    async fn raiser_of(&mut self, id: TensionId, now: DateTime<Utc>) -> Result<Vec<PersonId>> {
        let people: Vec<i64> = sqlx::query_scalar(
            "select office.person
             from tension_alert
             join office on office.id = tension_alert.raised_by
             where tension_alert.id = ?1 and held_from <= ?2 and (held_until is null or held_until > ?2)",
        )
        .bind(id.0)
        .bind(stamp(now))
        .fetch_all(&mut *self.inner)
        .await?;
        Ok(people.into_iter().map(PersonId).collect())
    }
}
