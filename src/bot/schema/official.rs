//! What an official does; for which ministry is looked up by each handler.

use chrono::NaiveDate;
use dptree::case;
use teloxide::{dispatching::MessageFilterExt, types::Message};

use super::{Schema, text_with};
use crate::{
    bot::{
        official::{
            self, announcing, answering, cancelling, commitments, logging, planning,
            question_sheet, questions, replying, report, results, sector_problems, templates,
        },
        step::Step,
        turn::Turn,
    },
    domain::{
        answer::AnswerKind, calendar::Quarter, commitment::CommitmentId, meeting::MeetingId,
        office::OfficeId, region::RegionCode, sector_problem::SectorProblemId,
        submission::SubmissionId,
    },
    views::Tap,
};
/// An official plans a meeting, or writes what belongs to one.
pub(super) fn plan_steps() -> Schema {
    dptree::entry()
        .branch(case![Step::PlanningMeeting { form }].endpoint(planning::take_message))
        .branch(case![Step::Logging].endpoint(logging::take_message))
        .branch(
            case![Step::CommentingReport { office, quarter }]
                .branch(text_with::<(OfficeId, Quarter)>().endpoint(report::take_comment)),
        )
        .branch(
            case![Step::CancellingMeeting { meeting, revision }]
                .branch(text_with::<(MeetingId, u32)>().endpoint(cancelling::take_words)),
        )
        .branch(
            case![Step::NotingProblem { office, region }]
                .branch(text_with::<(OfficeId, RegionCode)>().endpoint(sector_problems::take_text)),
        )
        .branch(
            case![Step::DatingProblem { problem, is_end }]
                .branch(text_with::<(SectorProblemId, bool)>().endpoint(sector_problems::take_day)),
        )
}

/// What an official can do; for which ministry is looked up by each handler.
pub(super) fn official_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::BodyMeetings { office, offset }].endpoint(official::meetings::list))
        .branch(case![Tap::BodyMeeting { meeting }].endpoint(official::meetings::card))
        .branch(plan_taps())
        .branch(planned_meeting_taps())
        .branch(sector_problem_taps())
        .branch(question_taps())
        .branch(commitment_taps())
        .branch(logging_taps())
        .branch(result_taps())
        .branch(report_taps())
}

/// Planning a meeting, and changing one.
fn plan_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::PlanMeeting { office }].endpoint(planning::begin))
        .branch(
            case![Tap::PlanOffSchedule {
                office,
                region,
                anew
            }]
            .endpoint(planning::begin_off_schedule),
        )
        .branch(case![Tap::PlanContinue { form }].endpoint(planning::resume))
        .branch(case![Tap::PlanRestart { office }].endpoint(planning::restart))
        .branch(case![Tap::PlanDrop { form }].endpoint(planning::drop_draft))
        .branch(case![Tap::PlanPart { form, part }].endpoint(planning::edit_part))
        .branch(case![Tap::PlanSkip { form, part }].endpoint(planning::skip_part))
        .branch(case![Tap::PlanClear { form, part }].endpoint(planning::clear_part))
        .branch(case![Tap::PlanRegions { form, offset }].endpoint(planning::regions))
        .branch(
            case![Tap::PlanRegion {
                form,
                region,
                offset
            }]
            .endpoint(planning::choose_region),
        )
        .branch(case![Tap::PlanKind { form, kind, offset }].endpoint(planning::choose_kind))
        .branch(case![Tap::PlanDays { form, month }].endpoint(planning::days))
        .branch(case![Tap::PlanDay { form, day }].endpoint(planning::choose_day))
        .branch(case![Tap::PlanMonth { form, month }].endpoint(planning::choose_month))
        .branch(case![Tap::PlanTime { form, time }].endpoint(planning::begin_hours))
        .branch(case![Tap::PlanHeldBy { form, held_by }].endpoint(planning::choose_held_by))
        .branch(case![Tap::PlanTopics { form }].endpoint(planning::take_topics))
        .branch(case![Tap::PlanPlace { form, meeting }].endpoint(planning::take_place_of))
        .branch(case![Tap::PlanReason { form }].endpoint(planning::ask_reason))
        .branch(case![Tap::PlanSave { form }].endpoint(planning::save))
}

/// What can be done about a planned meeting.
fn planned_meeting_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::MeetingEdit { meeting, revision }].endpoint(planning::edit))
        .branch(
            case![Tap::MeetingEditPart {
                meeting,
                revision,
                part
            }]
            .endpoint(planning::edit_from),
        )
        .branch(
            case![Tap::MeetingAskAkimats { meeting, revision }].endpoint(announcing::ask_akimats),
        )
        .branch(case![Tap::MeetingAnnounce { meeting, revision }].endpoint(announcing::preview))
        .branch(case![Tap::MeetingAnnounceYes { meeting, revision }].endpoint(announcing::announce))
        .branch(case![Tap::MeetingCancel { meeting, revision }].endpoint(cancelling::ask_reason))
        .branch(
            case![Tap::MeetingCancelWhy {
                meeting,
                revision,
                reason
            }]
            .endpoint(cancelling::confirm),
        )
        .branch(
            case![Tap::MeetingCancelYes {
                meeting,
                revision,
                reason
            }]
            .endpoint(cancelling::cancel),
        )
        .branch(case![Tap::QuestionSheet { meeting, page }].endpoint(question_sheet::show))
}

/// What a ministry notes for the regions.
fn sector_problem_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::SectorProblems { office, offset }].endpoint(sector_problems::list))
        .branch(case![Tap::SectorProblemNew { office }].endpoint(sector_problems::ask_region))
        .branch(case![Tap::SectorProblemIn { office, region }].endpoint(sector_problems::ask_text))
        .branch(case![Tap::SectorProblem { problem }].endpoint(sector_problems::card))
        .branch(case![Tap::SectorProblemDay { problem, is_end }].endpoint(sector_problems::ask_day))
        .branch(case![Tap::SectorProblemNoEnd { problem }].endpoint(sector_problems::no_end))
        .branch(case![Tap::SectorProblemEnd { problem }].endpoint(sector_problems::end))
}

/// What is with a ministry, and what its officials say about it.
fn question_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::Questions { queue }].endpoint(questions::list))
        .branch(case![Tap::QuestionGroup { submission, queue }].endpoint(questions::group))
        .branch(case![Tap::QuestionRegions { queue }].endpoint(questions::regions))
        .branch(case![Tap::QuestionMeetings { queue }].endpoint(questions::meetings))
        .branch(case![Tap::Question { submission, queue }].endpoint(questions::card))
        .branch(case![Tap::NextQuestion { submission, queue }].endpoint(questions::next))
        .branch(case![Tap::WholeQuestion { submission, queue }].endpoint(questions::read_whole))
        .branch(case![Tap::QuestionPhotos { submission }].endpoint(questions::photos))
        .branch(case![Tap::QuestionPlace { submission }].endpoint(questions::place))
        .branch(case![Tap::FlagReasons { submission }].endpoint(questions::flag_reasons))
        .branch(case![Tap::Flag { submission, reason }].endpoint(questions::flag))
        .branch(case![Tap::PassOnSectors { submission }].endpoint(questions::sectors))
        .branch(case![Tap::PassOnTo { submission, sector }].endpoint(questions::ask_to_pass_on))
        .branch(case![Tap::PassOn { submission, sector }].endpoint(questions::pass_on))
        .branch(case![Tap::BeginAnswer { submission, kind }].endpoint(answering::begin))
        .branch(
            case![Tap::AnswerDays {
                submission,
                kind,
                month
            }]
            .endpoint(answering::days),
        )
        .branch(
            case![Tap::AnswerBy {
                submission,
                kind,
                due_on
            }]
            .endpoint(answering::take_day),
        )
        .branch(
            case![Tap::AnswerAtMeeting {
                submission,
                meeting
            }]
            .endpoint(answering::take_meeting),
        )
        .branch(case![Tap::ReviewAnswer { submission }].endpoint(answering::review))
        .branch(case![Tap::EditAnswer { submission }].endpoint(answering::edit))
        .branch(case![Tap::DropAnswer { submission }].endpoint(answering::drop_draft))
        .branch(case![Tap::AnswerToo { submission }].endpoint(answering::choose_too))
        .branch(case![Tap::ToggleToo { submission, too }].endpoint(answering::toggle_too))
        .branch(case![Tap::SendAnswer { submission }].endpoint(answering::send))
        .branch(case![Tap::KeepAsNote { submission }].endpoint(replying::keep_as_note))
        .branch(case![Tap::ChooseTemplate { submission }].endpoint(templates::choose))
        .branch(
            case![Tap::UseTemplate {
                submission,
                template
            }]
            .endpoint(templates::take),
        )
        .branch(case![Tap::NameTemplate { submission }].endpoint(templates::ask_name))
        .branch(case![Tap::Templates { body }].endpoint(templates::list))
        .branch(case![Tap::Template { template }].endpoint(templates::show))
        .branch(case![Tap::DeleteTemplate { template }].endpoint(templates::delete))
}

/// What a ministry has promised by a day.
fn commitment_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::Commitments { office, offset }].endpoint(commitments::list))
        .branch(case![Tap::Commitment { commitment }].endpoint(commitments::card))
        .branch(case![Tap::CommitmentPhoto { commitment }].endpoint(commitments::photo))
        .branch(case![Tap::FinishCommitment { commitment }].endpoint(commitments::ask_result))
        .branch(case![Tap::ExtendCommitment { commitment }].endpoint(commitments::ask_day))
        .branch(case![Tap::ExtendDays { commitment, month }].endpoint(commitments::days))
        .branch(case![Tap::ExtendTo { commitment, due_on }].endpoint(commitments::take_day))
        .branch(case![Tap::HandOverCommitment { commitment }].endpoint(commitments::sectors))
        .branch(
            case![Tap::HandOverCommitmentTo { commitment, sector }]
                .endpoint(commitments::hand_over),
        )
        .branch(case![Tap::AddCommitment { office }].endpoint(commitments::adding::ask_meeting))
        .branch(
            case![Tap::AddCommitmentOf { office, meeting }].endpoint(commitments::adding::ask_due),
        )
        .branch(
            case![Tap::AddCommitmentDays {
                office,
                meeting,
                month
            }]
            .endpoint(commitments::adding::due_days),
        )
        .branch(
            case![Tap::AddCommitmentBy {
                office,
                meeting,
                due_on
            }]
            .endpoint(commitments::adding::take_due),
        )
}

/// A reply to a notice about a submission is the beginning of an answer.
pub(super) fn replies() -> Schema {
    dptree::filter_map_async(|turn: Turn, message: Message| async move {
        official::replying::reply(turn, message).await
    })
    .endpoint(official::replying::take)
}

/// An official is asked for words, a day or a photo. Whether it is theirs is looked up by each handler.
pub(super) fn answering_steps() -> Schema {
    dptree::filter_map(|turn: Turn| turn.step())
        .branch(
            case![Step::Answering { submission }]
                .branch(text_with::<SubmissionId>().endpoint(answering::take_words))
                .branch(Message::filter_photo().endpoint(answering::take_photo)),
        )
        .branch(
            case![Step::DatingAnswer { submission, kind }].branch(
                text_with::<(SubmissionId, AnswerKind)>().endpoint(answering::take_typed_day),
            ),
        )
        .branch(
            case![Step::NamingTemplate { submission }]
                .branch(text_with::<SubmissionId>().endpoint(templates::take_name)),
        )
        .branch(
            case![Step::FinishingCommitment { commitment }]
                .branch(text_with::<CommitmentId>().endpoint(commitments::take_result))
                .branch(Message::filter_photo().endpoint(commitments::take_photo)),
        )
        .branch(
            case![Step::DatingCommitment { commitment }]
                .branch(text_with::<CommitmentId>().endpoint(commitments::take_typed_day)),
        )
        .branch(
            case![Step::ExtendingCommitment { commitment, due_on }].branch(
                text_with::<(CommitmentId, NaiveDate)>().endpoint(commitments::take_reason),
            ),
        )
        .branch(
            case![Step::DatingNewCommitment { office, meeting }].branch(
                text_with::<(OfficeId, Option<MeetingId>)>()
                    .endpoint(commitments::adding::take_typed_due),
            ),
        )
        .branch(
            case![Step::Committing {
                office,
                meeting,
                due_on
            }]
            .branch(
                text_with::<(OfficeId, Option<MeetingId>, NaiveDate)>()
                    .endpoint(commitments::adding::take_promise),
            ),
        )
}

/// Logging what came of a meeting, step by step.
fn logging_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::LogWhat { office }].endpoint(logging::what))
        .branch(case![Tap::Log { subject, anew }].endpoint(logging::begin))
        .branch(case![Tap::LogOn { draft }].endpoint(logging::go_on))
        .branch(case![Tap::LogDrop { draft }].endpoint(logging::drop_draft))
        .branch(case![Tap::LogBack { draft }].endpoint(logging::back))
        .branch(case![Tap::LogSkip { draft, part }].endpoint(logging::skip))
        .branch(case![Tap::LogRegion { draft, region }].endpoint(logging::toggle_region))
        .branch(case![Tap::LogRegions { draft }].endpoint(logging::take_regions))
        .branch(case![Tap::LogKind { draft, kind }].endpoint(logging::take_kind))
        .branch(case![Tap::LogDay { draft, day }].endpoint(logging::take_day))
        .branch(case![Tap::LogDays { draft, month }].endpoint(logging::show_days))
        .branch(case![Tap::LogHeldBy { draft, held_by }].endpoint(logging::take_held_by))
        .branch(
            case![Tap::LogNumber {
                draft,
                part,
                number
            }]
            .endpoint(logging::take_number),
        )
        .branch(case![Tap::LogStep { draft, part, by }].endpoint(logging::step_number))
        .branch(case![Tap::LogOutcomes { draft, known }].endpoint(logging::take_outcomes))
        .branch(case![Tap::LogTopics { draft, from }].endpoint(logging::take_topics))
        .branch(case![Tap::LogEdit { draft, part }].endpoint(logging::edit))
        .branch(case![Tap::LogClear { draft, part }].endpoint(logging::clear))
        .branch(case![Tap::LogSave { draft }].endpoint(logging::save))
}

/// What a ministry has logged.
fn result_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::Results { office, offset }].endpoint(results::list))
        .branch(case![Tap::Result { result }].endpoint(results::card))
        .branch(case![Tap::ResultOf { meeting }].endpoint(results::of_meeting))
        .branch(case![Tap::ResultTrail { result, offset }].endpoint(results::trail))
        .branch(case![Tap::ResultPhotos { result }].endpoint(results::photos))
        .branch(case![Tap::PublishPreview { result }].endpoint(results::preview))
        .branch(case![Tap::Publish { result, revision }].endpoint(results::publish))
}

/// The quarterly report of a ministry.
fn report_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::QuarterlyReport { office, quarter }].endpoint(report::card))
        .branch(case![Tap::ReportComment { office, quarter }].endpoint(report::ask_comment))
        .branch(
            case![Tap::ReportCommentRemove { office, quarter }].endpoint(report::remove_comment),
        )
        .branch(
            case![Tap::ReportCheck {
                office,
                quarter,
                says_none
            }]
            .endpoint(report::check),
        )
        .branch(
            case![Tap::SendReport {
                office,
                quarter,
                version,
                seen
            }]
            .endpoint(report::send),
        )
}
