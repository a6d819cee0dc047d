//! A coordinator's reminder, to the officials of a ministry: what is met by now is not told.

use super::{Rendered, Writer, letter_of};
use crate::{
    domain::{
        notice,
        nudge::NudgeId,
        obligation::{by_duty, days_told_of},
        office::Seat,
    },
    store::{DueNotice, StoreError},
    views::{self, nudge::LetterFacts},
};

impl Writer {
    pub(super) async fn write_nudge(
        &self,
        due: &DueNotice,
        id: NudgeId,
    ) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        let Some(nudge) = self.store.nudge(id).await? else {
            return Ok(Rendered::Nothing);
        };
        let seat = Seat::Official(nudge.body.clone());
        let offices = self.store.offices_of(due.person, now).await?;
        let Some(office) = offices.iter().find(|office| office.seat == seat) else {
            return Ok(Rendered::Nothing);
        };
        let today = self.clock.today();
        let late = self.store.late_bodies(&self.rules, today).await?;
        let late = late.into_iter().find(|late| late.body == nudge.body);
        let days = days_told_of(today);
        let mut owed = self.store.owed(days, &self.rules).await?;
        owed.retain(|one| !one.is_met && one.obligation.body() == Some(&nudge.body));
        let is_meant = |duty| Some(duty) == nudge.duty;
        let duty = by_duty(&owed).into_iter().find(|one| is_meant(one.duty));
        if late.is_none() && duty.is_none() && nudge.words.is_none() {
            return Ok(Rendered::Nothing);
        }
        if let Some(until) = notice::quiet_until(now) {
            return Ok(Rendered::Wait { until });
        }
        let facts = LetterFacts {
            nudge: &nudge,
            office: office.id,
            due: duty,
            late,
        };
        let calendar = self.store.working_calendar();
        let screen = views::nudge::letter(&self.viewer(due), calendar, &facts);
        Ok(letter_of(due, screen))
    }
}
