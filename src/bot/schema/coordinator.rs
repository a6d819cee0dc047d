//! What a coordinator does.

use chrono::NaiveDate;
use dptree::case;

use super::{Schema, text_with};
use crate::{
    bot::{
        command::Command,
        coordinator::{
            bodies, circular, dashboard, half_year_results, holders as office_holders, holidays,
            invitations, nudging, queue, reports, trail,
        },
        procedure,
        step::Step,
    },
    domain::{
        calendar::{HalfYear, SpecialDay},
        report::{ReportId, ReturnReason},
    },
    views::Tap,
};
pub(super) fn coordinators_commands() -> Schema {
    dptree::entry()
        .branch(case![Command::Dashboard].endpoint(dashboard::open))
        .branch(case![Command::Queue].endpoint(queue::show_first))
        .branch(case![Command::Invite].endpoint(invitations::choose_role))
        .branch(case![Command::People].endpoint(office_holders::list_first))
        .branch(case![Command::Write].endpoint(circular::choose))
        .branch(case![Command::Trail].endpoint(trail::show_first))
}

/// What the bot reckons with, where a day or words are waited for.
pub(super) fn reference_steps() -> Schema {
    dptree::entry()
        .branch(case![Step::ChoosingHoliday].endpoint(holidays::take_day))
        .branch(case![Step::ChangingBody].endpoint(bodies::take_words))
        .branch(
            case![Step::NamingHoliday { day, kind }]
                .branch(text_with::<(NaiveDate, SpecialDay)>().endpoint(holidays::take_note)),
        )
}

/// What the bot reckons with: the working calendar and the bodies.
pub(super) fn reference_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::Holidays { year }].endpoint(holidays::year))
        .branch(case![Tap::HolidayMonth { month }].endpoint(holidays::month))
        .branch(case![Tap::HolidayDay { day }].endpoint(holidays::day))
        .branch(case![Tap::HolidayKind { day, kind }].endpoint(holidays::kind))
        .branch(case![Tap::HolidayWithoutNote { day, kind }].endpoint(holidays::without_note))
        .branch(case![Tap::SetHoliday { day, kind, message }].endpoint(holidays::set))
        .branch(case![Tap::RemoveHoliday { day }].endpoint(holidays::ask_to_remove))
        .branch(case![Tap::RemoveHolidayForGood { day }].endpoint(holidays::remove))
        .branch(case![Tap::Bodies].endpoint(bodies::list))
        .branch(case![Tap::Body { body }].endpoint(bodies::card))
        .branch(case![Tap::RenameBody { body }].endpoint(bodies::rename))
        .branch(case![Tap::ExemptBody { body, exempt }].endpoint(bodies::exempt))
        .branch(case![Tap::EndBody { body }].endpoint(bodies::end))
        .branch(case![Tap::MoveSector { sector }].endpoint(bodies::move_sector))
        .branch(case![Tap::AddBody].endpoint(bodies::add))
        .branch(case![Tap::BodyChangeSector { sector }].endpoint(bodies::choose_sector))
        .branch(case![Tap::BodyChangeTo { body }].endpoint(bodies::choose_to))
        .branch(case![Tap::BodyChangeMonth { month }].endpoint(bodies::month))
        .branch(case![Tap::BodyChangeDay { day }].endpoint(bodies::choose_day))
        .branch(case![Tap::SaveBodyChange].endpoint(bodies::save))
}

/// What coordinators do about offices, the procedure and the ministries.
pub(super) fn coordinators_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::Invite].endpoint(invitations::choose_role))
        .branch(case![Tap::InviteBodies].endpoint(invitations::choose_body))
        .branch(case![Tap::InviteRegions].endpoint(invitations::choose_region))
        .branch(case![Tap::InviteTo { seat }].endpoint(invitations::choose_days))
        .branch(
            case![Tap::InviteFor {
                seat,
                days,
                made_before
            }]
            .endpoint(invitations::invite),
        )
        .branch(case![Tap::Invitations { offset }].endpoint(invitations::open))
        .branch(case![Tap::Holders { role, offset }].endpoint(office_holders::list))
        .branch(case![Tap::Holder { office }].endpoint(office_holders::card))
        .branch(case![Tap::Trail { offset }].endpoint(trail::show))
        .branch(case![Tap::PublishProcedure].endpoint(procedure::publish))
        .branch(case![Tap::EditProcedure { part }].endpoint(procedure::edit))
        .branch(case![Tap::SendProcedure { version }].endpoint(procedure::send))
        .branch(case![Tap::DropProcedureDraft].endpoint(procedure::drop_draft))
        .branch(case![Tap::ProcedureUnread { offset }].endpoint(procedure::unread))
        .branch(case![Tap::RemindOfProcedure { version }].endpoint(procedure::remind))
        .branch(case![Tap::Circular].endpoint(circular::choose))
        .branch(case![Tap::CircularTo { body, wanted }].endpoint(circular::choose_body))
        .branch(case![Tap::CircularToAll { wanted }].endpoint(circular::choose_all))
        .branch(case![Tap::WriteCircular { anew }].endpoint(circular::ask_text))
        .branch(case![Tap::SendCircular { people }].endpoint(circular::send))
        .branch(case![Tap::DropCircular].endpoint(circular::drop_draft))
}

/// Who is late, and reminding them.
pub(super) fn dashboard_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::Dashboard { quarter }].endpoint(dashboard::show))
        .branch(case![Tap::Ministries { quarter, offset }].endpoint(dashboard::ministries))
        .branch(case![Tap::LateBodies { offset }].endpoint(dashboard::late))
        .branch(case![Tap::BodyStanding { body, quarter }].endpoint(dashboard::body))
        .branch(case![Tap::Coverage { half_year, offset }].endpoint(dashboard::coverage))
        .branch(case![Tap::RegionCoverage { half_year, region }].endpoint(dashboard::region))
        .branch(case![Tap::TopTopics].endpoint(dashboard::topics))
        .branch(case![Tap::Nudge { to }].endpoint(nudging::preview))
        .branch(case![Tap::NudgeWords { to }].endpoint(nudging::ask_words))
        .branch(case![Tap::SendNudge { to, people, after }].endpoint(nudging::send))
}

/// The coordinators' queue.
pub(super) fn queue_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::Queue { offset }].endpoint(queue::show))
        .branch(case![Tap::Review { submission }].endpoint(queue::review))
        .branch(case![Tap::QueuePublish { submission }].endpoint(queue::publish))
        .branch(case![Tap::QueueSeen { submission }].endpoint(queue::seen))
        .branch(case![Tap::QueueMask { submission }].endpoint(queue::ask_mask))
        .branch(
            case![Tap::QueueReasons {
                submission,
                decision
            }]
            .endpoint(queue::reasons),
        )
        .branch(
            case![Tap::QueueDecide {
                submission,
                decision,
                reason
            }]
            .endpoint(queue::decide),
        )
        .branch(case![Tap::QueueJoinable { submission }].endpoint(queue::joinable))
        .branch(case![Tap::QueueJoin { submission, to }].endpoint(queue::join))
        .branch(case![Tap::QueueSeparate { submission }].endpoint(queue::separate))
        .branch(case![Tap::QueueSectors { submission }].endpoint(queue::sectors))
        .branch(case![Tap::QueuePass { submission, sector }].endpoint(queue::pass_on))
        .branch(case![Tap::QueuePhotos { submission }].endpoint(queue::photos))
        .branch(case![Tap::QueueBlock { submission }].endpoint(queue::block_reasons))
        .branch(case![Tap::QueueBlockReason { submission, reason }].endpoint(queue::block_days))
        .branch(
            case![Tap::QueueBlockFor {
                submission,
                reason,
                days
            }]
            .endpoint(queue::block),
        )
}

/// A coordinator gives a report back, or says when results were sent.
pub(super) fn report_steps() -> Schema {
    dptree::entry()
        .branch(
            case![Step::ExplainingReturn { report, version }]
                .branch(text_with::<(ReportId, u32)>().endpoint(reports::take_words)),
        )
        .branch(
            case![Step::DatingReturn {
                report,
                version,
                reason,
                message
            }]
            .branch(
                text_with::<(ReportId, u32, ReturnReason, i32)>().endpoint(reports::take_typed_day),
            ),
        )
        .branch(
            case![Step::DatingResults { half_year, version }]
                .branch(text_with::<(HalfYear, u32)>().endpoint(half_year_results::take_typed_day)),
        )
}

/// The quarterly reports of all bodies, and the half-year results.
pub(super) fn report_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::Reports { quarter, offset }].endpoint(reports::list))
        .branch(case![Tap::ReportOf { body, quarter }].endpoint(reports::card))
        .branch(case![Tap::ReturnReport { report, version }].endpoint(reports::reasons))
        .branch(case![Tap::ExplainReturn { report, version }].endpoint(reports::ask_words))
        .branch(
            case![Tap::ReturnBecause {
                report,
                version,
                reason,
                message
            }]
            .endpoint(reports::ask_until),
        )
        .branch(
            case![Tap::ReturnDays {
                report,
                version,
                reason,
                message,
                month
            }]
            .endpoint(reports::days),
        )
        .branch(
            case![Tap::ReturnUntil {
                report,
                version,
                reason,
                message,
                until_on
            }]
            .endpoint(reports::check),
        )
        .branch(
            case![Tap::ReturnForGood {
                report,
                version,
                reason,
                message,
                until_on
            }]
            .endpoint(reports::give_back),
        )
        .branch(case![Tap::HalfYearResults { half_year }].endpoint(half_year_results::card))
        .branch(
            case![Tap::HalfYearBodies { half_year, offset }].endpoint(half_year_results::bodies),
        )
        .branch(case![Tap::MarkResults { half_year, version }].endpoint(half_year_results::ask_day))
        .branch(
            case![Tap::ResultsSentDays {
                half_year,
                version,
                month
            }]
            .endpoint(half_year_results::days),
        )
        .branch(
            case![Tap::ResultsSentOn {
                half_year,
                version,
                on
            }]
            .endpoint(half_year_results::check),
        )
        .branch(
            case![Tap::ResultsSentForGood {
                half_year,
                version,
                seen,
                on
            }]
            .endpoint(half_year_results::mark),
        )
}
