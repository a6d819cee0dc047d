//! The trail of official acts, for coordinators: when, which office, what, and what was there before and after.

use chrono::NaiveDate;

use super::{
    Screen, Tap, Viewer, agreement, cancelling, lines, meeting, page_buttons, page_position,
    paragraphs, seat,
};
use crate::{
    domain::{
        cancellation::CancellationReason,
        central_body::BodySlug,
        circular::Circular,
        meeting::{Meeting, MeetingTime},
        office::Seat,
        paging::Page,
        region::RegionCode,
        schedule::ScheduleId,
        sector::SectorSlug,
        submission::Reason,
        tension::TensionId,
        trail::{Act, Doer, TrailLine},
    },
    i18n::{Html, Text, dates, escape, texts},
};

/// Acts on one page.
pub const PAGE_LENGTH: u32 = 5;

/// What was there before or after is cut to this.
const LONGEST_VALUE: usize = 200;

/// To what something was done, as it is looked up.
#[derive(Clone, Debug)]
pub enum Thing {
    Meeting(Box<Meeting>),
    /// By its number.
    Submission(String),
    Seat(Seat),
    Circular(Circular),
    /// A version of the procedure.
    Procedure(u32),
    Tension(TensionId),
    /// A day of the working calendar.
    Day(NaiveDate),
    Body(BodySlug),
    Sector(SectorSlug),
    Schedule(ScheduleId),
    /// Gone, or nothing that has a name.
    Nameless,
}

/// A page of the trail, the newest act first.
pub fn page(viewer: &Viewer<'_>, page: &Page<(TrailLine, Thing)>) -> Screen {
    let back = vec![viewer.home_button()];
    if page.items.is_empty() {
        return Screen::new(viewer.html(texts::trail_empty()), vec![back]);
    }
    let entries = page
        .items
        .iter()
        .map(|(line, thing)| entry(viewer, line, thing));
    let parts = [viewer.html(texts::trail())]
        .into_iter()
        .chain(entries)
        .chain(page_position(viewer, page));
    let text = paragraphs(parts);
    let mut rows = page_buttons(viewer, page, PAGE_LENGTH, |offset| Tap::Trail { offset });
    rows.push(back);
    Screen::new(text, rows)
}

fn entry(viewer: &Viewer<'_>, line: &TrailLine, thing: &Thing) -> Html {
    let at = dates::moment(viewer.lang, line.at, viewer.today);
    let who = match &line.doer {
        Doer::Seat(seat) => seat::title(viewer, seat),
        Doer::CommandLine => viewer.say(texts::doer_command_line()),
        Doer::Bot => viewer.say(texts::doer_bot()),
    };
    let what = viewer.html(line.act.map_or_else(texts::act_unknown, words));
    let thing = match thing {
        Thing::Meeting(meeting) => Some(viewer.say(texts::trail_meeting(
            meeting::body_name(viewer, meeting),
            meeting::time(viewer, meeting),
        ))),
        Thing::Submission(number) => Some(number.clone()),
        // The line says already to which office they came.
        Thing::Seat(_) if line.act == Some(Act::InvitationAccepted) => None,
        Thing::Seat(seat) => Some(seat::title(viewer, seat)),
        Thing::Circular(circular) => Some(viewer.say(texts::trail_circular(
            circular.people,
            super::shorten(&circular.text, LONGEST_VALUE),
        ))),
        Thing::Procedure(version) => Some(viewer.say(texts::trail_procedure(*version))),
        Thing::Tension(alert) => Some(alert.to_string()),
        Thing::Day(day) => Some(dates::day(viewer.lang, *day, viewer.today)),
        Thing::Body(body) => Some(meeting::named_body(viewer, body)),
        Thing::Sector(sector) => Some(super::tension::sector_name(viewer, sector)),
        Thing::Schedule(id) => Some(super::schedule::name(viewer, *id)),
        Thing::Nameless => None,
    };
    let thing = thing.map(|thing| Html(escape(&thing).into_owned()));
    let value = |text: &Option<String>| {
        text.as_deref().map(|text| match line.act {
            Some(Act::HolidaySet | Act::HolidayRemoved) => super::holidays::kept(viewer, text),
            Some(Act::BodyChanged) => super::bodies::kept(viewer, text),
            Some(Act::ScheduleObjectionSettled) => super::schedule::settled_in_trail(viewer, text),
            _ => value(viewer, text),
        })
    };
    let change = match (value(&line.old), value(&line.new)) {
        (Some(old), Some(new)) => Some(texts::trail_change(old, new)),
        (None, Some(new)) => Some(texts::trail_new(new)),
        (Some(old), None) => Some(texts::trail_old(old)),
        (None, None) => None,
    };
    let change = change.map(|change| viewer.html(change));
    let head = viewer.html(texts::trail_line(at, who));
    lines([head, what].into_iter().chain(thing).chain(change))
}

/// What was done, in words.
fn words(act: Act) -> Text {
    match act {
        Act::InvitationAccepted => texts::act_invitation_accepted(),
        Act::SubmissionPublished => texts::act_submission_published(),
        Act::SubmissionDeclined => texts::act_submission_declined(),
        Act::ChangesAsked => texts::act_changes_asked(),
        Act::SubmissionJoined => texts::act_submission_joined(),
        Act::SubmissionSeparated => texts::act_submission_separated(),
        Act::SubmissionPassedOn => texts::act_submission_passed_on(),
        Act::AuthorBlocked => texts::act_author_blocked(),
        Act::Invited => texts::act_invited(),
        Act::InvitationRevoked => texts::act_invitation_revoked(),
        Act::HandedOver => texts::act_handed_over(),
        Act::OfficeRevoked => texts::act_office_revoked(),
        Act::ProcedurePublished => texts::act_procedure_published(),
        Act::ProcedureRead => texts::act_procedure_read(),
        Act::ProcedureReminded => texts::act_procedure_reminded(),
        Act::Nudged => texts::act_nudged(),
        Act::CircularSent => texts::act_circular_sent(),
        Act::AkimatsAsked => texts::act_akimats_asked(),
        Act::AgreementGiven => texts::act_agreement_given(),
        Act::CounterProposed => texts::act_counter_proposed(),
        Act::AgreementDeclined => texts::act_agreement_declined(),
        Act::LetterEntered => texts::act_letter_entered(),
        Act::CounterTaken => texts::act_counter_taken(),
        Act::PlanKept => texts::act_plan_kept(),
        Act::MeetingAgreed => texts::act_meeting_agreed(),
        Act::HostItemTicked => texts::act_host_item_ticked(),
        Act::HostItemUnticked => texts::act_host_item_unticked(),
        Act::QuestionEntered => texts::act_question_entered(),
        Act::TensionRaised => texts::act_tension_raised(),
        Act::TensionSeen => texts::act_tension_seen(),
        Act::TensionRepeated => texts::act_tension_repeated(),
        Act::TensionEscalated => texts::act_tension_escalated(),
        Act::TensionWritten => texts::act_tension_written(),
        Act::TensionMet => texts::act_tension_met(),
        Act::TensionReopened => texts::act_tension_reopened(),
        Act::TensionLifted => texts::act_tension_lifted(),
        Act::HolidaySet => texts::act_holiday_set(),
        Act::HolidayRemoved => texts::act_holiday_removed(),
        Act::BodyChanged => texts::act_body_changed(),
        Act::SectorMoved => texts::act_sector_moved(),
        Act::MeetingPlanned => texts::act_meeting_planned(),
        Act::MeetingChanged => texts::act_meeting_changed(),
        Act::MeetingAnnounced => texts::act_meeting_announced(),
        Act::MeetingCancelled => texts::act_meeting_cancelled(),
        Act::SectorProblemNoted => texts::act_sector_problem_noted(),
        Act::SectorProblemDated => texts::act_sector_problem_dated(),
        Act::SectorProblemEnded => texts::act_sector_problem_ended(),
        Act::SubmissionAnswered => texts::act_submission_answered(),
        Act::SubmissionExplained => texts::act_submission_explained(),
        Act::SubmissionAnsweredAtMeeting => texts::act_submission_answered_at_meeting(),
        Act::TakenUnderControl => texts::act_taken_under_control(),
        Act::ControlExtended => texts::act_control_extended(),
        Act::SubmissionResolved => texts::act_submission_resolved(),
        Act::AnswerCorrected => texts::act_answer_corrected(),
        Act::SubmissionFlagged => texts::act_submission_flagged(),
        Act::OfficeNoted => texts::act_office_noted(),
        Act::TemplateKept => texts::act_template_kept(),
        Act::TemplateDeleted => texts::act_template_deleted(),
        Act::Committed => texts::act_committed(),
        Act::CommitmentExtended => texts::act_commitment_extended(),
        Act::CommitmentHandedOver => texts::act_commitment_handed_over(),
        Act::CommitmentDone => texts::act_commitment_done(),
        Act::MeetingLogged => texts::act_meeting_logged(),
        Act::ReceptionLogged => texts::act_reception_logged(),
        Act::ResultCorrected => texts::act_result_corrected(),
        Act::ResultPublished => texts::act_result_published(),
        Act::ReportSent => texts::act_report_sent(),
        Act::ReportReturned => texts::act_report_returned(),
        Act::ResultsSent => texts::act_results_sent(),
        Act::ScheduleSent => texts::act_schedule_sent(),
        Act::ScheduleAgreedTo => texts::act_schedule_agreed_to(),
        Act::ScheduleObjectedTo => texts::act_schedule_objected_to(),
        Act::ScheduleObjectionSettled => texts::act_schedule_objection_settled(),
        Act::ScheduleAgreed => texts::act_schedule_agreed(),
        Act::ScheduleSubmitted => texts::act_schedule_submitted(),
        Act::ScheduleApproved => texts::act_schedule_approved(),
        Act::SchedulePublished => texts::act_schedule_published(),
    }
}

/// How a question or a commitment stood, as the trail writes it.
const STATES: [&str; 8] = [
    "received",
    "answered",
    "explained",
    "under_control",
    "resolved",
    "declined",
    "open",
    "done",
];

/// What was there before or after: a day, a state, a ministry or a reason in words, anything else as it was written.
fn value(viewer: &Viewer<'_>, text: &str) -> String {
    if let Ok(day) = text.parse() {
        return dates::day(viewer.lang, day, viewer.today);
    }
    if let Ok(time) = text.parse::<MeetingTime>() {
        return dates::meeting_time(viewer.lang, time, viewer.today);
    }
    if let CancellationReason::Ready(reason) = CancellationReason::read(text) {
        return viewer.say(cancelling::ready(reason));
    }
    let regions = text.split(' ').map(str::parse::<RegionCode>);
    if let Ok(regions) = regions.collect::<Result<Vec<_>, _>>() {
        let names = regions
            .into_iter()
            .map(|code| meeting::region_name(viewer, code));
        return names.collect::<Vec<_>>().join(", ");
    }
    if let Ok(held_by) = text.parse() {
        return viewer.say(super::result::held_by_text(held_by));
    }
    if let Ok(reason) = text.parse::<Reason>() {
        return viewer.say(super::submission::reason_text(reason));
    }
    if let Some(words) = agreement::in_trail(viewer, text) {
        return words;
    }
    if let Some(words) = super::report::in_trail(viewer, text) {
        return words;
    }
    if STATES.contains(&text) {
        return viewer.say(texts::trail_state(text));
    }
    let names: Vec<_> = text
        .split(", ")
        .map(|slug| {
            let body = viewer
                .directory
                .body(&BodySlug(slug.to_owned()), viewer.today);
            body.map(|body| body.name.get(viewer.lang))
        })
        .collect();
    match names.into_iter().collect::<Option<Vec<_>>>() {
        Some(names) => super::shorten(&names.join("; "), LONGEST_VALUE),
        None => super::shorten(text, LONGEST_VALUE),
    }
}
