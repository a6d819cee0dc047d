//! What can be done about the letter of a morning as a whole.
//!
//! > **Bot:** Reminder: Wednesday 6 January. The report for Q4 2026 is not sent yet … `[The clauses in words]`
//! > `[Tomorrow at 9:00]`
//! > **Dana:** `[Tomorrow at 9:00]`
//! > **Bot:** I will remind you again on Friday 8 January, 9:00.

use chrono::NaiveDate;

use super::{HandlerResult, citizen::odd, turn::Turn};
use crate::{
    domain::{office::OfficeId, person::Person},
    views,
};

/// `[Tomorrow at 9:00]`: what the letter named comes once more on the next working morning, if it is due then still. A letter
/// after which there was another one is put off no more.
pub async fn snooze(turn: Turn, person: Person, mornings: (NaiveDate, NaiveDate)) -> HandlerResult {
    let offices: Vec<OfficeId> = turn.offices().await?.iter().map(|held| held.id).collect();
    let viewer = turn.viewer();
    let calendar = turn.services().store.working_calendar();
    let again_on = calendar.working_day_after(viewer.today, 1);
    let mut tx = turn.begin().await?;
    let is_snoozed = tx.snooze(&offices, mornings, again_on).await?;
    tx.commit().await?;
    if !is_snoozed {
        return odd::outdated_button(turn, person).await;
    }
    let (label, toast) = views::due::snoozed(&viewer, again_on);
    turn.relabel_tapped(label).await?;
    turn.say(toast).await
}

/// `[The clauses in words]`
pub async fn clauses(turn: Turn) -> HandlerResult {
    let screen = views::due::clauses(&turn.viewer(), &turn.services().rules);
    turn.show(screen).await
}
