//! What a coordinator does with a schedule: each step is looked at once more before somebody is told of it.

use chrono::NaiveDate;

use super::{
    super::{
        Button, Screen, Tap, Viewer, day_picker, day_picker::DayPicker, in_rows, lines, meeting,
        paragraphs,
    },
    bodies, state, title,
};
use crate::{
    domain::{
        calendar::Month,
        central_body::BodySlug,
        schedule::{BodyAnswer, Schedule, ScheduleId, ScheduleState, ScheduleVersion, fingerprint},
    },
    i18n::{Text, texts},
};

/// What can be done with it now.
pub(super) fn next_steps(viewer: &Viewer<'_>, schedule: &Schedule) -> Vec<Button> {
    let version = schedule.seen();
    let send = schedule.send().is_ok().then(|| {
        let label = match schedule.state {
            ScheduleState::Draft => texts::button_schedule_send(),
            _ => texts::button_schedule_send_again(),
        };
        viewer.button(label, Tap::SendSchedule { version })
    });
    let onwards = match schedule.state {
        ScheduleState::Agreed => Some(viewer.button(
            texts::button_schedule_submit(),
            Tap::SubmitSchedule {
                version,
                month: Month::of(viewer.today),
            },
        )),
        ScheduleState::Submitted => Some(viewer.button(
            texts::button_schedule_approve(),
            Tap::ApproveSchedule { version },
        )),
        ScheduleState::Approved => Some(viewer.button(
            texts::button_schedule_publish(),
            Tap::PublishSchedule { version },
        )),
        ScheduleState::Draft | ScheduleState::WithBodies | ScheduleState::Published => None,
    };
    onwards.into_iter().chain(send).collect()
}

fn back(viewer: &Viewer<'_>, schedule: ScheduleId) -> Vec<Vec<Button>> {
    in_rows([
        viewer.button(texts::button_back(), Tap::Schedule { schedule }),
        viewer.home_button(),
    ])
}

/// Who is asked when a version goes out.
#[derive(Clone, Debug)]
pub struct Sending {
    /// The ministries that must agree (again).
    pub asked: Vec<BodySlug>,
    /// Those of them for which nobody acts in the bot.
    pub without_officials: Vec<BodySlug>,
    /// How many people are told.
    pub people: u32,
}

/// The last look before a version goes to the ministries.
pub fn ask_to_send(viewer: &Viewer<'_>, schedule: &Schedule, sending: &Sending) -> Screen {
    let version = schedule.seen();
    let asked = if sending.asked.is_empty() {
        texts::schedule_send_nobody()
    } else {
        texts::schedule_send_asked(bodies(viewer, &sending.asked))
    };
    let absent = (!sending.without_officials.is_empty()).then(|| {
        let names = bodies(viewer, &sending.without_officials);
        viewer.html(texts::schedule_send_absent(names))
    });
    let parts = [
        viewer.html(texts::schedule_send_check(
            super::name(viewer, schedule.id),
            version.version + 1,
        )),
        viewer.html(texts::schedule_send_rows(schedule.planned.len() as u32)),
        viewer.html(asked),
    ]
    .into_iter()
    .chain(absent)
    .chain([viewer.html(texts::schedule_send_people(sending.people))]);
    let send = Tap::SendScheduleYes {
        version,
        rows: fingerprint(&schedule.planned),
    };
    let mut rows = vec![vec![viewer.button(texts::button_schedule_send_yes(), send)]];
    rows.extend(back(viewer, schedule.id));
    Screen::new(paragraphs(parts), rows)
}

/// Asks how an objection is settled, or by which letter a ministry that has not answered agreed.
pub fn ask_settlement(
    viewer: &Viewer<'_>,
    schedule: ScheduleId,
    answer: &BodyAnswer,
    refusal: Option<Text>,
) -> Screen {
    let body = meeting::named_body(viewer, &answer.body);
    let question = match &answer.objection {
        Some(objection) => texts::schedule_ask_settlement(body, objection.as_str()),
        None => texts::schedule_ask_letter(body),
    };
    let refusal = refusal.map(|refusal| viewer.html(refusal));
    let parts = refusal
        .into_iter()
        .chain([title(viewer, schedule), viewer.html(question)]);
    let said = Tap::ScheduleAnswers {
        schedule,
        offset: 0,
    };
    let rows = in_rows([
        viewer.button(texts::button_back(), said),
        viewer.home_button(),
    ]);
    Screen::new(paragraphs(parts), rows)
}

/// Asks on which day it was submitted to the Government.
pub fn ask_submission_day(
    viewer: &Viewer<'_>,
    schedule: &Schedule,
    month: Month,
    refusal: Option<Text>,
) -> Screen {
    let version = schedule.seen();
    ask_day(
        viewer,
        schedule,
        (texts::schedule_ask_submission(), refusal),
        (month, schedule.sent_on),
        |on| Tap::SubmitScheduleOn { version, on },
        |month| Tap::SubmitSchedule { version, month },
    )
}

/// Asks for the number of the Government's approval.
pub fn ask_approval_number(
    viewer: &Viewer<'_>,
    schedule: &Schedule,
    refusal: Option<Text>,
) -> Screen {
    let refusal = refusal.map(|refusal| viewer.html(refusal));
    let question = viewer.html(texts::schedule_ask_number());
    let parts = refusal
        .into_iter()
        .chain([title(viewer, schedule.id), question]);
    Screen::new(paragraphs(parts), back(viewer, schedule.id))
}

/// Asks for the day of the approval; the number is there.
pub fn ask_approval_day(
    viewer: &Viewer<'_>,
    schedule: &Schedule,
    month: Month,
    refusal: Option<Text>,
) -> Screen {
    let version = schedule.seen();
    let number = schedule.approval_number.clone().unwrap_or_default();
    ask_day(
        viewer,
        schedule,
        (texts::schedule_ask_approval_day(number), refusal),
        (month, schedule.submitted_on),
        |on| Tap::ApproveScheduleOn { version, on },
        |month| Tap::ApproveScheduleDays { version, month },
    )
}

/// A day from `earliest` to today.
fn ask_day(
    viewer: &Viewer<'_>,
    schedule: &Schedule,
    (question, refusal): (Text, Option<Text>),
    (month, earliest): (Month, Option<NaiveDate>),
    choose: impl Fn(NaiveDate) -> Tap,
    turn_to: impl Fn(Month) -> Tap,
) -> Screen {
    let first = earliest.unwrap_or(viewer.today);
    let picker = DayPicker {
        month: month.min(Month::of(viewer.today)).max(Month::of(first)),
        first,
        last: Some(viewer.today),
        busy: &[],
    };
    let mut rows = day_picker::rows(viewer, &picker, choose, turn_to);
    rows.extend(back(viewer, schedule.id));
    let refusal = refusal.map(|refusal| viewer.html(refusal));
    let parts = refusal
        .into_iter()
        .chain([title(viewer, schedule.id), viewer.html(question)]);
    Screen::new(paragraphs(parts), rows)
}

/// The last look before citizens see it.
pub fn ask_to_publish(viewer: &Viewer<'_>, schedule: &Schedule) -> Screen {
    let version: ScheduleVersion = schedule.seen();
    let parts = [
        lines([title(viewer, schedule.id), state(viewer, schedule)]),
        viewer.html(texts::schedule_publish_check(schedule.rows.len() as u32)),
    ];
    let publish = Tap::PublishScheduleYes { version };
    let mut rows = vec![vec![
        viewer.button(texts::button_schedule_publish_yes(), publish),
    ]];
    rows.extend(back(viewer, schedule.id));
    Screen::new(paragraphs(parts), rows)
}
