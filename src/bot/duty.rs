//! What is due, for an office: a coordinator sees what everybody owes, an official what the own ministry does.
//!
//! > **Official:** `/deadlines`
//! > **Bot:** 1. Report Q4 2026. By law: Sunday 10 January 2027. Our target: Friday 8 January 2027. …

use chrono::NaiveDate;

use super::{HandlerResult, citizen::odd, turn::Turn};
use crate::{
    domain::{
        obligation::{Duty, DutyDue, Owed, by_duty, days_told_of},
        office::{Office, OfficeId, Seat},
        paging::Page,
        person::Person,
    },
    views::{self, duty::PAGE_LENGTH},
};

/// What this office is told of, met or not; none for an akimat's, which owes nothing by a date.
pub async fn owed_by(turn: &Turn, office: &Office) -> anyhow::Result<Vec<Owed>> {
    let services = turn.services();
    let days = days_told_of(turn.viewer().today);
    let mut owed = services.store.owed(days, &services.rules).await?;
    match &office.seat {
        Seat::Coordinator => {}
        Seat::Official(body) => owed.retain(|one| one.obligation.body() == Some(body)),
        Seat::AkimatOfficer(_) => owed.clear(),
    }
    Ok(owed)
}

/// What is overdue or ahead: of what is over, only what is not met.
fn told(owed: &[Owed], today: NaiveDate) -> Vec<DutyDue> {
    let mut duties = by_duty(owed);
    duties.retain(|due| due.last_day() >= today || !due.is_met());
    duties
}

/// `/deadlines`: of the desk that the person sits at, or of their first office that owes something.
pub async fn open(turn: Turn, person: Person) -> HandlerResult {
    let offices = turn.offices().await?;
    let owes = |office: &&Office| !matches!(office.seat, Seat::AkimatOfficer(_));
    let at_desk = offices
        .iter()
        .find(|office| Some(office.id) == person.desk && owes(office));
    match at_desk.or_else(|| offices.iter().find(owes)) {
        Some(office) => {
            let office = office.id;
            list(turn, person, (office, 0)).await
        }
        None => odd::outdated_button(turn, person).await,
    }
}

/// What is due, from a place on.
pub async fn list(turn: Turn, person: Person, (office, offset): (OfficeId, u32)) -> HandlerResult {
    let Some(office) = turn.office(office).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let viewer = turn.viewer();
    let owed = owed_by(&turn, &office).await?;
    let page = Page::of_all(told(&owed, viewer.today), offset, PAGE_LENGTH);
    let calendar = turn.services().store.working_calendar();
    let screen = views::duty::list(&viewer, calendar, office.id, &page);
    turn.show(screen).await
}

/// One duty, with the clause in words, and for coordinators who has not met it.
pub async fn card(turn: Turn, person: Person, (office, duty): (OfficeId, Duty)) -> HandlerResult {
    let Some(office) = turn.office(office).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let owed = owed_by(&turn, &office).await?;
    let Some(due) = by_duty(&owed).into_iter().find(|due| due.duty == duty) else {
        // It is lifted, or too long ago.
        return list(turn, person, (office.id, 0)).await;
    };
    let owing: Vec<_> = owed
        .iter()
        .filter(|one| one.obligation.duty() == duty && !one.is_met)
        .filter_map(|one| one.obligation.body().cloned())
        .collect();
    let owing = (office.seat == Seat::Coordinator).then_some(owing.as_slice());
    let (calendar, rules) = (
        turn.services().store.working_calendar(),
        &turn.services().rules,
    );
    let screen = views::duty::card(&turn.viewer(), (calendar, rules), office.id, &due, owing);
    turn.show(screen).await
}
