//! Desks: the home panels of those who hold an office.
//!
//! > **Dana:** `[Change role]`
//! > **Bot:** In which role do you go on? `[Coordinator]` `[Official: Ministry of Healthcare]` `[As a citizen]`
//! > **Dana:** `[Official: Ministry of Healthcare]`
//! > **Bot:** Ministry of Healthcare … `[Meetings of the ministry]` …
//!
//! The desk that was chosen is only the home panel: rights are looked up for each act.

use super::{
    HandlerResult,
    citizen::{menu, odd},
    coordinator, duty, hand_over, official,
    turn::Turn,
};
use crate::{
    domain::{
        calendar::Quarter,
        obligation::{Duty, DutyDue, by_duty},
        office::{Office, OfficeId, Seat},
        person::Person,
    },
    i18n::texts,
    views::{
        self, Screen,
        desk::{Clock, OfficialsWork},
    },
};

/// The desk that the person chose, if they hold its office still.
pub async fn of(turn: &Turn, person: &Person) -> anyhow::Result<Option<Screen>> {
    let Some(chosen) = person.desk else {
        return Ok(None);
    };
    let offices = offices(turn, person).await?;
    match offices.iter().find(|office| office.id == chosen) {
        Some(office) => screen(turn, person, office).await.map(Some),
        None => leave_what_is_over(turn, person).await.map(Some),
    }
}

/// The office of the chosen desk is held no more: a citizen's home, with a word about it, once.
async fn leave_what_is_over(turn: &Turn, person: &Person) -> anyhow::Result<Screen> {
    // A write of its own: a screen is drawn after the turn's transaction.
    let mut tx = turn.services().store.begin().await?;
    tx.sit_at_desk(person.id, None).await?;
    tx.commit().await?;
    let home = menu::citizens_home(turn, person).await?;
    Ok(views::desk::is_over(&turn.viewer_in(person.lang), home))
}

/// Looked up anew: they may have come to one in this turn.
pub async fn offices(turn: &Turn, person: &Person) -> anyhow::Result<Vec<Office>> {
    if !person.has_offices {
        return Ok(Vec::new());
    }
    let services = turn.services();
    let now = services.clock.now();
    Ok(services.store.offices_of(person.id, now).await?)
}

async fn screen(turn: &Turn, person: &Person, office: &Office) -> anyhow::Result<Screen> {
    let store = &turn.services().store;
    let viewer = turn.viewer_in(person.lang);
    let rules = turn.services().rules;
    Ok(match &office.seat {
        Seat::Coordinator => {
            let held = store.submissions_to_look_at(0, 1).await?.total;
            let (today, now) = (viewer.today, turn.services().clock.now());
            let letters = store.meetings_awaiting_letters(today, now, 0, 1).await?;
            let tensions = store.open_tensions(&office.seat).await?;
            let late = store.late_bodies(&rules, today).await?;
            let schedule = store.schedule_at_work(today).await?;
            let waiting = views::desk::CoordinatorsWork {
                schedule: (schedule, store.schedule_state(schedule).await?),
                held,
                letters: letters.total,
                tensions,
                late: late.into_iter().map(|late| late.body).collect(),
                reports: coordinator::reports::waiting(turn).await?,
            };
            views::desk::of_coordinator(&viewer, office.id, waiting)
        }
        Seat::Official(body) => {
            let meetings = store.meetings_of_body(body, viewer.today, 0, 1).await?;
            let (commitments, late) = store.count_commitments(body, viewer.today).await?;
            let work = OfficialsWork {
                clock: clock(turn, office).await?,
                meetings: meetings.total,
                new_questions: store.count_new_questions(body).await?,
                commitments,
                late,
                tensions: store.open_tensions(&office.seat).await?,
                report: official::report::waiting(turn, body).await?,
                schedule: store.schedule_at_work(viewer.today).await?,
                may_hand_over: hand_over::may(turn, office.id).await?,
            };
            views::desk::of_official(&viewer, office.id, body, work)
        }
        Seat::AkimatOfficer(region) => {
            let may_hand_over = hand_over::may(turn, office.id).await?;
            let to_agree = store.meetings_to_agree(*region, viewer.today, 0, 1).await?;
            let next = store.meetings_hosted(*region, viewer.today, 0, 1).await?;
            let waiting = views::desk::AkimatsWork {
                to_agree: to_agree.total,
                next: next
                    .items
                    .into_iter()
                    .find(|next| next.plan.time.finishes_on() >= viewer.today),
                tensions: store.open_tensions(&office.seat).await?,
            };
            views::desk::of_akimat_officer(&viewer, office.id, *region, waiting, may_hand_over)
        }
    })
}

/// How the ministry stands with the quarter, and what is due next of what it has not met.
async fn clock(turn: &Turn, office: &Office) -> anyhow::Result<Clock> {
    let services = turn.services();
    let today = turn.viewer().today;
    let quarter = Quarter::of(today);
    let standings = services
        .store
        .compliance(&[quarter], services.rules.counting)
        .await?;
    let standing = standings
        .iter()
        .find(|standing| office.seat.body() == Some(&standing.body));
    let owed = duty::owed_by(turn, office).await?;
    // The quarter's own meeting has a line of its own.
    let is_next = |due: &DutyDue| !due.is_met() && due.duty != Duty::QuarterlyMeetings(quarter);
    let calendar = services.store.working_calendar();
    Ok(Clock {
        quarter: standing.map(|standing| standing.meeting),
        days_left: calendar.working_days_between(today, quarter.last_day()),
        due: by_duty(&owed).into_iter().find(is_next),
    })
}

/// All desks of the person, and the citizen's home.
pub async fn choose(turn: Turn, person: Person) -> HandlerResult {
    let offices = offices(&turn, &person).await?;
    turn.show(views::desk::choose(&turn.viewer(), &offices, person.desk))
        .await
}

/// `[Official: Ministry of Healthcare]`
pub async fn sit_down(turn: Turn, person: Person, office: OfficeId) -> HandlerResult {
    let Some(office) = turn.office(office).await? else {
        let screen = menu::home_screen(&turn, &person).await?;
        return turn.show_saying(screen, texts::button_outdated()).await;
    };
    let mut tx = turn.begin().await?;
    tx.sit_at_desk(person.id, Some(office.id)).await?;
    tx.commit().await?;
    let screen = screen(&turn, &person, &office).await?;
    turn.show(screen).await
}

/// `[A short tour: 3 screens]`
pub async fn tour(turn: Turn, person: Person, (office, page): (OfficeId, u32)) -> HandlerResult {
    let Some(office) = turn.office(office).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let role = office.seat.role();
    turn.show(views::tour::page(&turn.viewer(), office.id, role, page))
        .await
}

/// `[As a citizen]`
pub async fn leave(turn: Turn, person: Person) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.sit_at_desk(person.id, None).await?;
    tx.commit().await?;
    let screen = menu::citizens_home(&turn, &person).await?;
    turn.show(screen).await
}
