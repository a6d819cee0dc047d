//! What a ministry does about a schedule: looks at its rows, agrees or objects, and sees where it is waited for.

use teloxide::types::Message;

use super::{known, write_down};
use crate::{
    bot::{HandlerResult, akimat::agreements::check_words, citizen::odd, step::Step, turn::Turn},
    domain::{
        central_body::BodySlug,
        notice::Notice,
        office::{Office, Seat},
        person::Person,
        schedule::{
            AnswerStep, BodyAnswer, LONGEST_NOTE, Schedule, ScheduleId, ScheduleState,
            ScheduleVersion,
        },
        trail::Act,
    },
    i18n::{Text, texts},
    views::{self, schedule::Proposed},
};

/// A schedule that can be worked on, for an official of this ministry, and the office through which.
async fn own_schedule(
    turn: &Turn,
    id: ScheduleId,
    body: &BodySlug,
) -> anyhow::Result<Option<(Schedule, Office)>> {
    let Some(office) = turn.acts_for(&Seat::Official(body.clone())).await? else {
        return Ok(None);
    };
    Ok(known(turn, id).await?.map(|schedule| (schedule, office)))
}

/// `/schedule` of an official: what the ministry has in the schedule that is worked on.
pub async fn show_first(turn: Turn, person: Person) -> HandlerResult {
    let offices = turn.offices().await?;
    let body = offices.iter().find_map(|office| office.seat.body());
    let Some(body) = body.cloned() else {
        return odd::unknown_command(turn).await;
    };
    let store = &turn.services().store;
    let id = store.schedule_at_work(turn.viewer().today).await?;
    show(turn, person, (id, body, 0)).await
}

/// What the ministry has in a schedule.
pub async fn show(
    turn: Turn,
    person: Person,
    (id, body, offset): (ScheduleId, BodySlug, u32),
) -> HandlerResult {
    match own_schedule(&turn, id, &body).await? {
        Some((schedule, _)) => {
            let screen = views::schedule::own(&turn.viewer(), &schedule, &body, offset);
            turn.show(screen).await
        }
        None => odd::outdated_button(turn, person).await,
    }
}

async fn show_saying(turn: Turn, id: ScheduleId, body: &BodySlug, toast: Text) -> HandlerResult {
    let schedule = turn.services().store.schedule(id).await?;
    let screen = views::schedule::own(&turn.viewer(), &schedule, body, 0);
    turn.show_saying(screen, toast).await
}

/// What the ministry said to the version that was seen, while that is the newest one and `step` can be taken.
async fn to_answer(
    turn: &Turn,
    (version, body): (ScheduleVersion, &BodySlug),
    step: AnswerStep,
) -> anyhow::Result<Option<(BodyAnswer, Office)>> {
    let found = own_schedule(turn, version.schedule, body).await?;
    Ok(found.and_then(|(schedule, office)| {
        let is_asked = schedule.state == ScheduleState::WithBodies && schedule.seen() == version;
        let answer = schedule.answer_of(body).filter(|_| is_asked)?;
        answer.state.after(step)?;
        Some((answer.clone(), office))
    }))
}

/// It stands otherwise than it was seen: shows how, and does nothing else.
async fn outdated(
    turn: Turn,
    person: Person,
    (version, body): (ScheduleVersion, BodySlug),
) -> HandlerResult {
    match own_schedule(&turn, version.schedule, &body).await? {
        Some(_) => show_saying(turn, version.schedule, &body, texts::schedule_outdated()).await,
        None => odd::outdated_button(turn, person).await,
    }
}

/// `[Agree to our rows]`
pub async fn agree(
    turn: Turn,
    person: Person,
    (version, body): (ScheduleVersion, BodySlug),
) -> HandlerResult {
    let found = to_answer(&turn, (version, &body), AnswerStep::Agree).await?;
    let Some((answer, office)) = found else {
        return outdated(turn, person, (version, body)).await;
    };
    let was = answer.state;
    let agreed = BodyAnswer {
        state: was.after(AnswerStep::Agree).unwrap_or(was),
        objection: None,
        settlement: None,
        ..answer
    };
    let id = version.schedule;
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    if tx.answer_schedule(version, &agreed, was, now).await? {
        let seen = format!("№ {}", version.version);
        let act = (Act::ScheduleAgreedTo, id);
        write_down(&turn, &mut tx, &office, act, (None, Some(&seen))).await?;
        if tx.agree_schedule_if_all_have(id, person.id, now).await? {
            let act = (Act::ScheduleAgreed, id);
            write_down(&turn, &mut tx, &office, act, (None, None)).await?;
        }
    }
    tx.commit().await?;
    turn.take_buttons_off_notice().await?;
    show_saying(turn, id, &body, texts::schedule_body_agreed()).await
}

/// `[Object to our rows]`: waits for what the ministry has against them.
pub async fn ask_objection(
    turn: Turn,
    person: Person,
    (version, body): (ScheduleVersion, BodySlug),
) -> HandlerResult {
    let found = to_answer(&turn, (version, &body), AnswerStep::Object).await?;
    if found.is_none() {
        return outdated(turn, person, (version, body)).await;
    }
    let screen = views::schedule::ask_objection(&turn.viewer(), version.schedule, &body, None);
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::ObjectingToSchedule { version, body })
        .await?;
    tx.commit().await?;
    turn.show(screen).await
}

/// The words came: the coordinators hear of them.
pub async fn take_objection(
    turn: Turn,
    person: Person,
    message: Message,
    (words, (version, body)): (String, (ScheduleVersion, BodySlug)),
) -> HandlerResult {
    let found = to_answer(&turn, (version, &body), AnswerStep::Object).await?;
    let Some((answer, office)) = found else {
        return odd::free_text(turn, person, message, words).await;
    };
    let id = version.schedule;
    let objection = match check_words(&words, LONGEST_NOTE) {
        Ok(objection) => objection,
        Err(refusal) => {
            odd::keep_text(&turn, &person, &message, words).await?;
            let viewer = turn.viewer();
            let screen = views::schedule::ask_objection(&viewer, id, &body, Some(refusal));
            return turn.show(screen).await;
        }
    };
    let was = answer.state;
    let objected = BodyAnswer {
        state: was.after(AnswerStep::Object).unwrap_or(was),
        objection: Some(objection.clone()),
        settlement: None,
        ..answer
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    if tx.answer_schedule(version, &objected, was, now).await? {
        let act = (Act::ScheduleObjectedTo, id);
        write_down(&turn, &mut tx, &office, act, (None, Some(&objection))).await?;
        let notice = Notice::ScheduleObjected {
            schedule: id,
            body: body.clone(),
        };
        tx.tell_holders(&Seat::Coordinator, &notice, Some(person.id), now)
            .await?;
    }
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    show_saying(turn, id, &body, texts::schedule_body_objected()).await
}

/// Where the ministry is waited for most: its officials plan from it, coordinators look at it.
pub async fn proposal(
    turn: Turn,
    person: Person,
    (id, body, offset): (ScheduleId, BodySlug, u32),
) -> HandlerResult {
    let planner = turn.acts_for(&Seat::Official(body.clone())).await?;
    let may_look = planner.is_some() || turn.is_coordinator().await;
    let viewer = turn.viewer();
    let exists = viewer.directory.body(&body, viewer.today).is_some();
    let schedule = known(&turn, id).await?;
    let Some(schedule) = schedule.filter(|_| may_look && exists) else {
        return odd::outdated_button(turn, person).await;
    };
    let services = turn.services();
    let demands = services
        .store
        .demand_for(&body, services.clock.now())
        .await?;
    let proposed = Proposed {
        schedule: &schedule,
        body: &body,
        demands,
        offset,
        planner: planner
            .filter(|_| id.0.last_day() >= viewer.today)
            .map(|office| office.id),
    };
    turn.show(views::schedule::proposal(&viewer, &proposed))
        .await
}
