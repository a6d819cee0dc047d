//! The schedule of a half-year, from the draft to its publication.
//!
//! > **Dana, coordinator:** `[Schedule H1 2027: draft]`
//! > **Bot:** Schedule of meetings, H1 2027. Draft … Due to the Government: by 15 December … `[Send to the ministries]`
//! > **Erlan, official:** `[Agree to our rows]`
//! > **Dana:** `[Enter the submission]`, `[Enter the approval]`, 1024, 28 December, `[Publish the schedule]`
//!
//! Here is what coordinators look at; what they do is in [`coordinating`], what a ministry says in [`answering`]. A button
//! carries the version that was seen: where another one was sent since, its tap shows that and does nothing else.

pub mod answering;
pub mod coordinating;

use crate::{
    bot::{HandlerResult, citizen::odd, turn::Turn},
    domain::{
        meeting::MeetingId,
        office::{Office, Seat},
        person::Person,
        schedule::{
            LONGEST_NUMBER, RowFilter, RowList, Schedule, ScheduleId, ScheduleRefusal, at_hand,
            conflict::{self, Conflict},
        },
        trail::{Act, Actor},
    },
    i18n::{Text, texts},
    store::Tx,
    views::{self, Screen},
};

/// A schedule that can be worked on, for a coordinator, and the office through which.
async fn coordinated(turn: &Turn, id: ScheduleId) -> anyhow::Result<Option<(Schedule, Office)>> {
    let Some(office) = turn.acts_for(&Seat::Coordinator).await? else {
        return Ok(None);
    };
    Ok(known(turn, id).await?.map(|schedule| (schedule, office)))
}

/// A schedule that can be worked on; none of another time.
async fn known(turn: &Turn, id: ScheduleId) -> anyhow::Result<Option<Schedule>> {
    if !at_hand(turn.viewer().today).contains(&id) {
        return Ok(None);
    }
    Ok(Some(turn.services().store.schedule(id).await?))
}

async fn conflicts_of(turn: &Turn, schedule: &Schedule) -> anyhow::Result<Vec<Conflict>> {
    let store = &turn.services().store;
    let asking = store.asked_by_region(turn.viewer().today).await?;
    Ok(conflict::conflicts(schedule, &asking, store.directory()))
}

fn conflicting(conflicts: &[Conflict]) -> Vec<MeetingId> {
    let meetings = conflicts.iter().flat_map(Conflict::meetings);
    meetings.copied().collect()
}

async fn overview_screen(turn: &Turn, schedule: &Schedule) -> anyhow::Result<Screen> {
    let conflicts = conflicts_of(turn, schedule).await?;
    let calendar = turn.services().store.working_calendar();
    Ok(views::schedule::overview(
        &turn.viewer(),
        schedule,
        &conflicts,
        calendar,
    ))
}

/// How it stands now, with a line about what became of an act.
async fn show_saying(turn: Turn, id: ScheduleId, toast: Text) -> HandlerResult {
    let schedule = turn.services().store.schedule(id).await?;
    let screen = overview_screen(&turn, &schedule).await?;
    turn.show_saying(screen, toast).await
}

async fn write_down(
    turn: &Turn,
    tx: &mut Tx,
    office: &Office,
    (act, id): (Act, ScheduleId),
    change: (Option<&str>, Option<&str>),
) -> anyhow::Result<()> {
    let subject = format!("schedule {id}");
    let now = turn.services().clock.now();
    tx.record(&Actor::Office(office.clone()), act, &subject, change, now)
        .await?;
    Ok(())
}

/// `/schedule` of a coordinator: the schedule that is worked on.
pub async fn show_first(turn: Turn, person: Person) -> HandlerResult {
    let store = &turn.services().store;
    let id = store.schedule_at_work(turn.viewer().today).await?;
    show(turn, person, id).await
}

/// How far a schedule has come.
pub async fn show(turn: Turn, person: Person, id: ScheduleId) -> HandlerResult {
    match coordinated(&turn, id).await? {
        Some((schedule, _)) => {
            let screen = overview_screen(&turn, &schedule).await?;
            turn.show(screen).await
        }
        None => odd::outdated_button(turn, person).await,
    }
}

/// Its rows.
pub async fn rows(turn: Turn, person: Person, list: RowList) -> HandlerResult {
    let Some((schedule, _)) = coordinated(&turn, list.schedule).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let conflicts = conflicts_of(&turn, &schedule).await?;
    turn.show(views::schedule::rows(
        &turn.viewer(),
        &schedule,
        &conflicting(&conflicts),
        &list,
    ))
    .await
}

/// The ministries in it.
pub async fn bodies(turn: Turn, person: Person, id: ScheduleId) -> HandlerResult {
    match coordinated(&turn, id).await? {
        Some((schedule, _)) => {
            turn.show(views::schedule::choose_body(&turn.viewer(), &schedule))
                .await
        }
        None => odd::outdated_button(turn, person).await,
    }
}

/// The regions in it.
pub async fn regions(turn: Turn, person: Person, id: ScheduleId) -> HandlerResult {
    match coordinated(&turn, id).await? {
        Some((schedule, _)) => {
            turn.show(views::schedule::choose_region(&turn.viewer(), &schedule))
                .await
        }
        None => odd::outdated_button(turn, person).await,
    }
}

/// One row: any for a coordinator, its own for a ministry.
pub async fn row(
    turn: Turn,
    person: Person,
    (meeting, list): (MeetingId, RowList),
) -> HandlerResult {
    let schedule = known(&turn, list.schedule).await?;
    let line = schedule.as_ref().and_then(|schedule| {
        let mut lines = schedule.lines().into_iter();
        lines.find(|line| line.row.meeting == meeting)
    });
    let Some((schedule, line)) = schedule.zip(line) else {
        return odd::outdated_button(turn, person).await;
    };
    let body = line.row.body.clone();
    let acts_for_it = turn.acts_for(&Seat::Official(body.clone())).await?;
    let is_own = acts_for_it.is_some() && list.only == RowFilter::Body(body);
    if !is_own && !turn.is_coordinator().await {
        return odd::outdated_button(turn, person).await;
    }
    let conflicts = conflicts_of(&turn, &schedule).await?;
    turn.show(views::schedule::card(
        &turn.viewer(),
        &schedule,
        &line,
        &conflicts,
        (&list, is_own),
    ))
    .await
}

/// What does not fit.
pub async fn conflicts(
    turn: Turn,
    person: Person,
    (id, offset): (ScheduleId, u32),
) -> HandlerResult {
    let Some((schedule, _)) = coordinated(&turn, id).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let found = conflicts_of(&turn, &schedule).await?;
    turn.show(views::schedule::conflicts(
        &turn.viewer(),
        &schedule,
        found,
        offset,
    ))
    .await
}

/// What each ministry says.
pub async fn answers(turn: Turn, person: Person, (id, offset): (ScheduleId, u32)) -> HandlerResult {
    match coordinated(&turn, id).await? {
        Some((schedule, _)) => {
            turn.show(views::schedule::answers(&turn.viewer(), &schedule, offset))
                .await
        }
        None => odd::outdated_button(turn, person).await,
    }
}

fn refusal_text(refusal: ScheduleRefusal) -> Text {
    match refusal {
        ScheduleRefusal::NotNow => texts::schedule_outdated(),
        ScheduleRefusal::NothingPlanned => texts::schedule_empty(),
        ScheduleRefusal::NothingChanged => texts::schedule_nothing_changed(),
        ScheduleRefusal::DayToCome => texts::schedule_day_to_come(),
        ScheduleRefusal::DayTooEarly => texts::schedule_day_too_early(),
        ScheduleRefusal::NotANumber => texts::schedule_not_a_number(LONGEST_NUMBER as u32),
    }
}
