//! What is told of tension alerts. Those on duty hear of one at any hour; only its end waits for the morning.

use super::{Rendered, Writer, letter_of};
use crate::{
    domain::{
        notice,
        tension::{TensionHappening, TensionState, TensionTarget},
    },
    store::{DueNotice, StoreError},
    views::{self, tension::Access},
};

impl Writer {
    /// Something happened to an alert, for somebody whose business it is still.
    pub(super) async fn write_tension(
        &self,
        due: &DueNotice,
        event: i64,
    ) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        let Some((id, event)) = self.store.tension_event(event).await? else {
            return Ok(Rendered::Nothing);
        };
        let Some(alert) = self.store.tension(id).await? else {
            return Ok(Rendered::Nothing);
        };
        let offices = self.store.offices_of(due.person, now).await?;
        if !offices.iter().any(|office| alert.concerns(&office.seat)) {
            return Ok(Rendered::Nothing);
        }
        let seats = offices.iter().map(|office| (office.id, &office.seat));
        let access = Access::of(&alert, seats);
        let is_raiser = offices
            .iter()
            .any(|office| alert.raised_by == Some(office.id));
        let is_open = alert.state.is_open();
        let viewer = self.viewer(due);
        let target = TensionTarget {
            working_days: self.rules.off_schedule_within,
            calendar: self.store.working_calendar(),
        };
        let screen = match event.what {
            TensionHappening::Raised if is_raiser => {
                views::tension_news::receipt(&viewer, target, &alert)
            }
            TensionHappening::Raised if is_open => {
                views::tension_news::letter(&viewer, target, &alert, None, access)
            }
            // Seen meanwhile, or over.
            TensionHappening::Repeated | TensionHappening::Escalated
                if is_open && !alert.unseen_by().is_empty() =>
            {
                views::tension_news::letter(&viewer, target, &alert, Some(event.what), access)
            }
            TensionHappening::Seen if is_open => views::tension_news::was_seen(&viewer, &alert),
            TensionHappening::Wrote => {
                views::tension_news::was_written(&viewer, &alert, &event, access)
            }
            TensionHappening::Met | TensionHappening::Reopened | TensionHappening::Lifted => {
                let still_so = match alert.state {
                    TensionState::Open => event.what == TensionHappening::Reopened,
                    TensionState::Met { .. } => event.what == TensionHappening::Met,
                    TensionState::Lifted { .. } => event.what == TensionHappening::Lifted,
                };
                if !still_so {
                    return Ok(Rendered::Nothing);
                }
                if let Some(until) = notice::quiet_until(now) {
                    return Ok(Rendered::Wait { until });
                }
                views::tension_news::has_ended(&viewer, &alert, event.what)
            }
            _ => return Ok(Rendered::Nothing),
        };
        Ok(letter_of(due, screen))
    }
}
