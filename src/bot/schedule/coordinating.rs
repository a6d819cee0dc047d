//! What a coordinator does with a schedule: sends it to the ministries, settles what they have against it, and enters what
//! the Government did.

use chrono::NaiveDate;
use teloxide::types::Message;

use super::{coordinated, overview_screen, refusal_text, show_saying, write_down};
use crate::{
    bot::{HandlerResult, akimat::agreements::check_words, citizen::odd, step::Step, turn::Turn},
    domain::{
        calendar::Month,
        central_body::BodySlug,
        notice::Notice,
        office::{Office, Seat},
        person::Person,
        schedule::{
            AnswerStep, BodyAnswer, LONGEST_NOTE, Schedule, ScheduleRefusal, ScheduleState,
            ScheduleVersion, fingerprint, read_number,
        },
        trail::Act,
        typed_date,
    },
    i18n::{Text, dates, texts},
    views::{self, schedule::Sending},
};

/// The version that was seen, while it is the newest one and stands so that this can be done with it.
async fn seen(
    turn: &Turn,
    version: ScheduleVersion,
    in_state: impl Fn(ScheduleState) -> bool,
) -> anyhow::Result<Option<(Schedule, Office)>> {
    let found = coordinated(turn, version.schedule).await?;
    Ok(found.filter(|(schedule, _)| schedule.seen() == version && in_state(schedule.state)))
}

/// It stands otherwise than it was seen: shows how, and does nothing else.
async fn outdated(turn: Turn, person: Person, version: ScheduleVersion) -> HandlerResult {
    match coordinated(&turn, version.schedule).await? {
        Some(_) => show_saying(turn, version.schedule, texts::schedule_outdated()).await,
        None => odd::outdated_button(turn, person).await,
    }
}

/// `[Send to the ministries]`: who is asked, and how many people are told.
pub async fn ask_to_send(turn: Turn, person: Person, version: ScheduleVersion) -> HandlerResult {
    let Some((schedule, _)) = seen(&turn, version, |_| true).await? else {
        return outdated(turn, person, version).await;
    };
    match schedule.send() {
        Ok(asked) => review_sending(turn, &schedule, asked, None).await,
        Err(refusal) => show_saying(turn, version.schedule, refusal_text(refusal)).await,
    }
}

async fn review_sending(
    turn: Turn,
    schedule: &Schedule,
    asked: Vec<BodySlug>,
    toast: Option<Text>,
) -> HandlerResult {
    let services = turn.services();
    let now = services.clock.now();
    let mut without_officials = Vec::new();
    for body in &asked {
        if services.store.officials_of(body, now).await?.is_empty() {
            without_officials.push(body.clone());
        }
    }
    let sending = Sending {
        people: services.store.count_officials(&asked, now).await?,
        without_officials,
        asked,
    };
    let screen = views::schedule::ask_to_send(&turn.viewer(), schedule, &sending);
    match toast {
        Some(toast) => turn.show_saying(screen, toast).await,
        None => turn.show(screen).await,
    }
}

/// The coordinator is sure, of the rows that were shown.
pub async fn send(
    turn: Turn,
    person: Person,
    (version, rows): (ScheduleVersion, u32),
) -> HandlerResult {
    let Some((schedule, office)) = seen(&turn, version, |_| true).await? else {
        return outdated(turn, person, version).await;
    };
    let asked = match schedule.send() {
        Ok(asked) => asked,
        Err(refusal) => return show_saying(turn, version.schedule, refusal_text(refusal)).await,
    };
    if fingerprint(&schedule.planned) != rows {
        let toast = Some(texts::schedule_rows_are_others());
        return review_sending(turn, &schedule, asked, toast).await;
    }
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let planned = &schedule.planned;
    if tx
        .send_schedule(version, planned, &asked, person.id, now)
        .await?
    {
        let new = format!("№ {}", version.version + 1);
        let act = (Act::ScheduleSent, version.schedule);
        write_down(&turn, &mut tx, &office, act, (None, Some(&new))).await?;
        // Where only rows went away, nobody has to agree again.
        tx.agree_schedule_if_all_have(version.schedule, person.id, now)
            .await?;
    }
    tx.commit().await?;
    show_saying(turn, version.schedule, texts::schedule_was_sent()).await
}

/// What a ministry says to the version that was seen, while a coordinator can settle it.
async fn to_settle(
    turn: &Turn,
    version: ScheduleVersion,
    body: &BodySlug,
) -> anyhow::Result<Option<(BodyAnswer, Office)>> {
    let is_asking = |state| state == ScheduleState::WithBodies;
    let found = seen(turn, version, is_asking).await?;
    Ok(found.and_then(|(schedule, office)| {
        let answer = schedule.answer_of(body)?;
        answer.state.after(AnswerStep::Settle)?;
        Some((answer.clone(), office))
    }))
}

/// How an objection is settled, or by which letter the ministry agreed: waits for the words.
pub async fn ask_settlement(
    turn: Turn,
    person: Person,
    (version, body): (ScheduleVersion, BodySlug),
) -> HandlerResult {
    let Some((answer, _)) = to_settle(&turn, version, &body).await? else {
        return outdated(turn, person, version).await;
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::SettlingSchedule { version, body })
        .await?;
    tx.commit().await?;
    let viewer = turn.viewer();
    turn.show(views::schedule::ask_settlement(
        &viewer,
        version.schedule,
        &answer,
        None,
    ))
    .await
}

/// The words came.
pub async fn take_settlement(
    turn: Turn,
    person: Person,
    message: Message,
    (words, (version, body)): (String, (ScheduleVersion, BodySlug)),
) -> HandlerResult {
    let Some((answer, office)) = to_settle(&turn, version, &body).await? else {
        return odd::free_text(turn, person, message, words).await;
    };
    let settlement = match check_words(&words, LONGEST_NOTE) {
        Ok(settlement) => settlement,
        Err(refusal) => {
            odd::keep_text(&turn, &person, &message, words).await?;
            let (viewer, id) = (turn.viewer(), version.schedule);
            let screen = views::schedule::ask_settlement(&viewer, id, &answer, Some(refusal));
            return turn.show(screen).await;
        }
    };
    let was = answer.state;
    let settled = BodyAnswer {
        state: was.after(AnswerStep::Settle).unwrap_or(was),
        settlement: Some(settlement.clone()),
        ..answer
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    if tx.answer_schedule(version, &settled, was, now).await? {
        let act = (Act::ScheduleObjectionSettled, version.schedule);
        let new = format!("{body}: {settlement}");
        write_down(&turn, &mut tx, &office, act, (None, Some(&new))).await?;
        let notice = Notice::ScheduleSettled {
            schedule: version.schedule,
            body: body.clone(),
        };
        tx.tell_holders(&Seat::Official(body), &notice, Some(person.id), now)
            .await?;
        if tx
            .agree_schedule_if_all_have(version.schedule, person.id, now)
            .await?
        {
            let act = (Act::ScheduleAgreed, version.schedule);
            write_down(&turn, &mut tx, &office, act, (None, None)).await?;
        }
    }
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    let schedule = turn.services().store.schedule(version.schedule).await?;
    turn.show(views::schedule::answers(&turn.viewer(), &schedule, 0))
        .await
}

/// `[Enter the submission]`: the days, one of which may be typed too.
pub async fn ask_submission_day(
    turn: Turn,
    person: Person,
    (version, month): (ScheduleVersion, Month),
) -> HandlerResult {
    let is_agreed = |state| state == ScheduleState::Agreed;
    let Some((schedule, _)) = seen(&turn, version, is_agreed).await? else {
        return outdated(turn, person, version).await;
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::SubmittingSchedule { version })
        .await?;
    tx.commit().await?;
    let viewer = turn.viewer();
    turn.show(views::schedule::ask_submission_day(
        &viewer, &schedule, month, None,
    ))
    .await
}

/// It was submitted on this day.
pub async fn submit(
    turn: Turn,
    person: Person,
    (version, on): (ScheduleVersion, NaiveDate),
) -> HandlerResult {
    let Some((schedule, office)) = seen(&turn, version, |_| true).await? else {
        return outdated(turn, person, version).await;
    };
    let viewer = turn.viewer();
    match schedule.submit(on, viewer.today) {
        Ok(()) => {}
        Err(ScheduleRefusal::NotNow) => return outdated(turn, person, version).await,
        Err(refusal) => {
            let refusal = Some(refusal_text(refusal));
            let month = Month::of(viewer.today);
            let screen = views::schedule::ask_submission_day(&viewer, &schedule, month, refusal);
            return turn.show(screen).await;
        }
    }
    let mut tx = turn.begin().await?;
    if tx.submit_schedule(version, on).await? {
        let act = (Act::ScheduleSubmitted, version.schedule);
        write_down(&turn, &mut tx, &office, act, (None, Some(&on.to_string()))).await?;
    }
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    show_saying(turn, version.schedule, texts::schedule_was_submitted()).await
}

/// The day was typed.
pub async fn take_submission_day(
    turn: Turn,
    person: Person,
    message: Message,
    (words, version): (String, ScheduleVersion),
) -> HandlerResult {
    let is_agreed = |state| state == ScheduleState::Agreed;
    let Some((schedule, _)) = seen(&turn, version, is_agreed).await? else {
        return odd::free_text(turn, person, message, words).await;
    };
    let viewer = turn.viewer();
    match typed_date::read_past_day(&words, viewer.today) {
        Some(on) => submit(turn, person, (version, on)).await,
        None => {
            let refusal = Some(texts::schedule_day_not_read());
            let month = Month::of(viewer.today);
            let screen = views::schedule::ask_submission_day(&viewer, &schedule, month, refusal);
            turn.show(screen).await
        }
    }
}

/// `[Enter the approval]`: waits for its number.
pub async fn ask_number(turn: Turn, person: Person, version: ScheduleVersion) -> HandlerResult {
    let is_submitted = |state| state == ScheduleState::Submitted;
    let Some((schedule, _)) = seen(&turn, version, is_submitted).await? else {
        return outdated(turn, person, version).await;
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::NumberingSchedule { version })
        .await?;
    tx.commit().await?;
    let viewer = turn.viewer();
    turn.show(views::schedule::ask_approval_number(
        &viewer, &schedule, None,
    ))
    .await
}

/// The number came: it is kept, and its day is asked for.
pub async fn take_number(
    turn: Turn,
    person: Person,
    message: Message,
    (words, version): (String, ScheduleVersion),
) -> HandlerResult {
    let is_submitted = |state| state == ScheduleState::Submitted;
    let Some((schedule, _)) = seen(&turn, version, is_submitted).await? else {
        return odd::free_text(turn, person, message, words).await;
    };
    let viewer = turn.viewer();
    let number = match read_number(&words) {
        Ok(number) => number,
        Err(refusal) => {
            let refusal = Some(refusal_text(refusal));
            let screen = views::schedule::ask_approval_number(&viewer, &schedule, refusal);
            return turn.show(screen).await;
        }
    };
    let mut tx = turn.begin().await?;
    tx.keep_approval_number(version, &number).await?;
    tx.set_step(person.id, &Step::ApprovingSchedule { version })
        .await?;
    tx.commit().await?;
    let schedule = Schedule {
        approval_number: Some(number),
        ..schedule
    };
    let month = Month::of(viewer.today);
    turn.show(views::schedule::ask_approval_day(
        &viewer, &schedule, month, None,
    ))
    .await
}

/// The days of another month.
pub async fn approval_days(
    turn: Turn,
    person: Person,
    (version, month): (ScheduleVersion, Month),
) -> HandlerResult {
    let is_submitted = |state| state == ScheduleState::Submitted;
    let found = seen(&turn, version, is_submitted).await?;
    let Some((schedule, _)) = found.filter(|(schedule, _)| schedule.approval_number.is_some())
    else {
        return outdated(turn, person, version).await;
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::ApprovingSchedule { version })
        .await?;
    tx.commit().await?;
    let viewer = turn.viewer();
    turn.show(views::schedule::ask_approval_day(
        &viewer, &schedule, month, None,
    ))
    .await
}

/// The Government approved it on this day.
pub async fn approve(
    turn: Turn,
    person: Person,
    (version, on): (ScheduleVersion, NaiveDate),
) -> HandlerResult {
    let Some((schedule, office)) = seen(&turn, version, |_| true).await? else {
        return outdated(turn, person, version).await;
    };
    let viewer = turn.viewer();
    match schedule.approve(on, viewer.today) {
        Ok(()) => {}
        Err(ScheduleRefusal::NotNow | ScheduleRefusal::NotANumber) => {
            return outdated(turn, person, version).await;
        }
        Err(refusal) => {
            let refusal = Some(refusal_text(refusal));
            let month = Month::of(viewer.today);
            let screen = views::schedule::ask_approval_day(&viewer, &schedule, month, refusal);
            return turn.show(screen).await;
        }
    }
    let number = schedule.approval_number.unwrap_or_default();
    let new = format!("№ {number}, {}", dates::in_figures(on));
    let mut tx = turn.begin().await?;
    if tx.approve_schedule(version, on).await? {
        let act = (Act::ScheduleApproved, version.schedule);
        write_down(&turn, &mut tx, &office, act, (None, Some(&new))).await?;
    }
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    show_saying(turn, version.schedule, texts::schedule_was_approved()).await
}

/// The day was typed.
pub async fn take_approval_day(
    turn: Turn,
    person: Person,
    message: Message,
    (words, version): (String, ScheduleVersion),
) -> HandlerResult {
    let is_submitted = |state| state == ScheduleState::Submitted;
    let Some((schedule, _)) = seen(&turn, version, is_submitted).await? else {
        return odd::free_text(turn, person, message, words).await;
    };
    let viewer = turn.viewer();
    match typed_date::read_past_day(&words, viewer.today) {
        Some(on) => approve(turn, person, (version, on)).await,
        None => {
            let refusal = Some(texts::schedule_day_not_read());
            let month = Month::of(viewer.today);
            let screen = views::schedule::ask_approval_day(&viewer, &schedule, month, refusal);
            turn.show(screen).await
        }
    }
}

/// `[Publish the schedule]`: once more, what citizens will see.
pub async fn ask_to_publish(turn: Turn, person: Person, version: ScheduleVersion) -> HandlerResult {
    let is_approved = |state| state == ScheduleState::Approved;
    match seen(&turn, version, is_approved).await? {
        Some((schedule, _)) => {
            turn.show(views::schedule::ask_to_publish(&turn.viewer(), &schedule))
                .await
        }
        None => outdated(turn, person, version).await,
    }
}

/// The coordinator is sure.
pub async fn publish(turn: Turn, person: Person, version: ScheduleVersion) -> HandlerResult {
    let is_approved = |state| state == ScheduleState::Approved;
    let Some((_, office)) = seen(&turn, version, is_approved).await? else {
        return outdated(turn, person, version).await;
    };
    let now = turn.services().clock.now();
    let new = format!("№ {}", version.version);
    let mut tx = turn.begin().await?;
    if tx.publish_schedule(version, now).await? {
        let act = (Act::SchedulePublished, version.schedule);
        write_down(&turn, &mut tx, &office, act, (None, Some(&new))).await?;
    }
    tx.commit().await?;
    let schedule = turn.services().store.schedule(version.schedule).await?;
    let screen = overview_screen(&turn, &schedule).await?;
    turn.show_saying(screen, texts::schedule_was_published())
        .await
}
