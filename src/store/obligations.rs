//! What bodies and coordinators owe on a day, from what was logged. Nothing of it is stored.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Result, Store, Tx, read_stamp, read_word};
use crate::domain::{
    calendar::{Quarter, local},
    central_body::BodySlug,
    compliance::MeetingStanding,
    obligation::{Done, DutyRules, OpenAlert, Owed, owed},
    quarterly_meeting::CountingRule,
    tension::TensionId,
};

impl Store {
    /// All that is owed with a last day from `first` to `last`, both included, in order of time.
    pub async fn owed(
        &self,
        (first, last): (NaiveDate, NaiveDate),
        rules: &DutyRules,
    ) -> Result<Vec<Owed>> {
        // A report is due in the quarter after its own.
        let from = Quarter::of(first).previous();
        let quarters: Vec<_> = std::iter::successors(Some(from), |quarter| Some(quarter.next()))
            .take_while(|quarter| quarter.first_day() <= last)
            .collect();
        let done = Done {
            meetings: self.quarters_met(&quarters, rules.counting).await?,
            reports: self.reports_sent().await?,
            results: self.results_sent().await?,
            schedules: self.submitted_schedules().await?,
            open_alerts: self.open_alerts_of_bodies().await?,
        };
        let (directory, calendar) = (self.directory(), self.working_calendar());
        Ok(owed((first, last), rules, directory, calendar, &done))
    }

    /// The quarters in which a body that was obliged held a meeting that counts: its first head's.
    pub async fn quarters_met(
        &self,
        quarters: &[Quarter],
        rule: CountingRule,
    ) -> Result<BTreeSet<(BodySlug, Quarter)>> {
        let standings = self.compliance(quarters, rule).await?;
        let met = standings
            .into_iter()
            .filter(|standing| matches!(standing.meeting, MeetingStanding::Met { .. }));
        Ok(met.map(|met| (met.body, met.quarter)).collect())
    }

    async fn open_alerts_of_bodies(&self) -> Result<Vec<OpenAlert>> {
        let rows: Vec<(i64, String, String)> = sqlx::query_as(
            "select id, body, raised_at
             from tension_alert
             where state = 'open'
             order by id",
        )
        .fetch_all(&self.readers)
        .await?;
        let read = |(id, body, raised_at): (i64, String, String)| {
            Ok(OpenAlert {
                id: TensionId(id),
                body: BodySlug(body),
                raised_on: local(read_stamp(&raised_at)?).date(),
            })
        };
        rows.into_iter().map(read).collect()
    }
}

impl Tx {
    /// The quarter since which this installation tracks: that of `today` where it has none yet.
    pub async fn begin_tracking(&mut self, today: NaiveDate) -> Result<Quarter> {
        sqlx::query(
            "insert into installation (id, tracked_since) values (1, ?) on conflict do nothing",
        )
        .bind(Quarter::of(today).code())
        .execute(&mut *self.inner)
        .await?;
        let since: String = sqlx::query_scalar("select tracked_since from installation")
            .fetch_one(&mut *self.inner)
            .await?;
        read_word("a quarter", &since)
    }
}
