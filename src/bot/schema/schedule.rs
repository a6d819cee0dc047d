//! What coordinators and ministries do about the schedule of a half-year; whose it is, is looked up by each handler.

use dptree::case;

use super::{Schema, holders_of, text_with};
use crate::{
    bot::{
        command::Command,
        official::planning,
        schedule::{self, answering, coordinating},
        step::Step,
    },
    domain::{central_body::BodySlug, office::Role, schedule::ScheduleVersion},
    views::Tap,
};

/// Coordinators see the whole schedule, officials the rows of their ministry.
pub(super) fn schedule_commands() -> Schema {
    case![Command::Schedule]
        .branch(holders_of(Role::Coordinator).endpoint(schedule::show_first))
        .branch(holders_of(Role::Official).endpoint(answering::show_first))
}

/// Words, a number or a day are waited for.
pub(super) fn schedule_steps() -> Schema {
    dptree::entry()
        .branch(
            case![Step::ObjectingToSchedule { version, body }].branch(
                text_with::<(ScheduleVersion, BodySlug)>().endpoint(answering::take_objection),
            ),
        )
        .branch(case![Step::SettlingSchedule { version, body }].branch(
            text_with::<(ScheduleVersion, BodySlug)>().endpoint(coordinating::take_settlement),
        ))
        .branch(
            case![Step::SubmittingSchedule { version }]
                .branch(text_with::<ScheduleVersion>().endpoint(coordinating::take_submission_day)),
        )
        .branch(
            case![Step::NumberingSchedule { version }]
                .branch(text_with::<ScheduleVersion>().endpoint(coordinating::take_number)),
        )
        .branch(
            case![Step::ApprovingSchedule { version }]
                .branch(text_with::<ScheduleVersion>().endpoint(coordinating::take_approval_day)),
        )
}

pub(super) fn schedule_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::Schedule { schedule }].endpoint(schedule::show))
        .branch(case![Tap::ScheduleRows { list }].endpoint(schedule::rows))
        .branch(case![Tap::ScheduleBodies { schedule }].endpoint(schedule::bodies))
        .branch(case![Tap::ScheduleRegions { schedule }].endpoint(schedule::regions))
        .branch(case![Tap::ScheduleRow { meeting, list }].endpoint(schedule::row))
        .branch(case![Tap::ScheduleConflicts { schedule, offset }].endpoint(schedule::conflicts))
        .branch(case![Tap::ScheduleAnswers { schedule, offset }].endpoint(schedule::answers))
        .branch(coordinators_acts())
        .branch(
            case![Tap::OwnSchedule {
                schedule,
                body,
                offset
            }]
            .endpoint(answering::show),
        )
        .branch(case![Tap::AgreeSchedule { version, body }].endpoint(answering::agree))
        .branch(case![Tap::ObjectSchedule { version, body }].endpoint(answering::ask_objection))
        .branch(
            case![Tap::Proposal {
                schedule,
                body,
                offset
            }]
            .endpoint(answering::proposal),
        )
        .branch(
            case![Tap::PlanProposed {
                office,
                schedule,
                region,
                anew
            }]
            .endpoint(planning::begin_proposed),
        )
}

fn coordinators_acts() -> Schema {
    dptree::entry()
        .branch(case![Tap::SendSchedule { version }].endpoint(coordinating::ask_to_send))
        .branch(case![Tap::SendScheduleYes { version, rows }].endpoint(coordinating::send))
        .branch(case![Tap::SettleSchedule { version, body }].endpoint(coordinating::ask_settlement))
        .branch(
            case![Tap::SubmitSchedule { version, month }]
                .endpoint(coordinating::ask_submission_day),
        )
        .branch(case![Tap::SubmitScheduleOn { version, on }].endpoint(coordinating::submit))
        .branch(case![Tap::ApproveSchedule { version }].endpoint(coordinating::ask_number))
        .branch(
            case![Tap::ApproveScheduleDays { version, month }]
                .endpoint(coordinating::approval_days),
        )
        .branch(case![Tap::ApproveScheduleOn { version, on }].endpoint(coordinating::approve))
        .branch(case![Tap::PublishSchedule { version }].endpoint(coordinating::ask_to_publish))
        .branch(case![Tap::PublishScheduleYes { version }].endpoint(coordinating::publish))
}
