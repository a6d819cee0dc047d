//! Desks: the home panels of those who hold an office, and the choice between them.

use chrono::Datelike as _;

use super::{
    Button, Screen, Tap, Viewer, duty, in_rows, lines, marked_if, meeting, paragraphs,
    quarter_name, report, reports::ReportCounts,
};
use crate::{
    domain::{
        agreement::HostedList,
        calendar::{HalfYear, Quarter},
        central_body::BodySlug,
        compliance::MeetingStanding,
        meeting::Meeting,
        obligation::DutyDue,
        office::{Office, OfficeId, Seat},
        question_queue::QuestionQueue,
        region::RegionCode,
        report::ReportState,
        schedule::{ScheduleId, ScheduleState},
    },
    i18n::{Html, dates, texts},
};

/// How much waits for a coordinator.
#[derive(Clone, Debug)]
pub struct CoordinatorsWork {
    /// What must be looked at.
    pub held: u32,
    /// Meetings for which the letter of an akimat that is not in the bot can be entered.
    pub letters: u32,
    /// Open alerts of social tension.
    pub tensions: u32,
    /// Ministries that are late with something, or soon will be.
    pub late: Vec<BodySlug>,
    /// The quarter whose reports come, and how many of them are in.
    pub reports: (Quarter, ReportCounts),
    /// The schedule that is worked on, and how far it has come.
    pub schedule: (ScheduleId, ScheduleState),
}

/// How much waits for an akimat's officer.
#[derive(Clone, Debug)]
pub struct AkimatsWork {
    /// The meetings to which the akimat is asked to agree.
    pub to_agree: u32,
    /// The one in the region that comes first.
    pub next: Option<Meeting>,
    /// Open alerts of social tension in the region.
    pub tensions: u32,
}

/// What waits for a coordinator.
pub fn of_coordinator(viewer: &Viewer<'_>, office: OfficeId, waiting: CoordinatorsWork) -> Screen {
    let CoordinatorsWork {
        held,
        letters,
        tensions,
        late,
        reports: (quarter, reports),
        schedule: (schedule, state),
    } = waiting;
    let text = paragraphs([
        viewer.html(texts::desk_of_coordinator()),
        lines([
            late_line(viewer, &late),
            viewer.html(texts::desk_held(held)),
        ]),
    ]);
    let people = Tap::Holders {
        role: None,
        offset: 0,
    };
    let year = viewer.today.year();
    let dashboard = Tap::Dashboard {
        quarter: Quarter::of(viewer.today),
    };
    let own = [
        viewer.button(texts::button_dashboard(), dashboard),
        viewer.button(texts::button_duties(), Tap::Duties { office, offset: 0 }),
        viewer.button(texts::button_queue_of(held), Tap::Queue { offset: 0 }),
        viewer.button(
            texts::button_letters(letters),
            Tap::LettersAwaited { offset: 0 },
        ),
        tensions_button(viewer, office, tensions),
        viewer.button(
            texts::button_reports(quarter_name(viewer, quarter), reports.sent, reports.all),
            Tap::Reports { quarter, offset: 0 },
        ),
        viewer.button(
            texts::button_half_year(),
            Tap::HalfYearResults {
                half_year: HalfYear::of(viewer.today),
            },
        ),
        super::schedule::button(viewer, schedule, state),
        viewer.button(texts::button_circular(), Tap::Circular),
        viewer.button(texts::button_invite(), Tap::Invite),
        viewer.button(texts::button_people(), people),
        viewer.button(texts::button_procedure(), Tap::Procedure),
        viewer.button(texts::button_holidays(), Tap::Holidays { year }),
        viewer.button(texts::button_bodies(), Tap::Bodies),
        viewer.button(texts::button_trail(), Tap::Trail { offset: 0 }),
    ];
    desk(viewer, text, own)
}

/// So many ministries that are late are named; the others are counted.
const LATE_NAMED: usize = 3;

fn late_line(viewer: &Viewer<'_>, late: &[BodySlug]) -> Html {
    let names = late.iter().take(LATE_NAMED);
    let names: Vec<_> = names
        .map(|body| meeting::named_body(viewer, body))
        .collect();
    let names = names.join(", ");
    viewer.html(match late.len() {
        0 => texts::desk_late_none(),
        count if count <= LATE_NAMED => texts::desk_late(names),
        count => texts::desk_late_more(names, (count - LATE_NAMED) as u32),
    })
}

/// How a ministry stands with the quarter, and what it has to do next besides its meeting.
#[derive(Clone, Debug)]
pub struct Clock {
    /// None where the ministry is not obliged.
    pub quarter: Option<MeetingStanding>,
    /// Working days to the quarter's end.
    pub days_left: u32,
    /// What is due next, or overdue.
    pub due: Option<DutyDue>,
}

fn clock_lines(viewer: &Viewer<'_>, clock: &Clock) -> Option<Html> {
    let day = |day| dates::day(viewer.lang, day, viewer.today);
    let days = clock.days_left;
    let quarter = clock.quarter.map(|standing| match standing {
        MeetingStanding::Met { held_on } => texts::desk_quarter_met(day(held_on)),
        MeetingStanding::Planned(planned) => {
            let time = dates::meeting_time(viewer.lang, planned.time, viewer.today);
            texts::desk_quarter_planned(time, days)
        }
        MeetingStanding::Nothing => texts::desk_quarter_open(days),
    });
    let due = clock.due.as_ref().map(|due| {
        let words = viewer.html(duty::with_dates(viewer, due));
        if due.last_day() < viewer.today {
            texts::desk_overdue(words)
        } else {
            texts::desk_next_due(words)
        }
    });
    let said: Vec<_> = quarter.into_iter().chain(due).collect();
    (!said.is_empty()).then(|| lines(said.into_iter().map(|text| viewer.html(text))))
}

/// How much there is for an official.
#[derive(Clone, Debug)]
pub struct OfficialsWork {
    pub clock: Clock,
    /// All meetings of the ministry.
    pub meetings: u32,
    /// Questions that wait for an answer.
    pub new_questions: u32,
    /// Open commitments, and how many of these are late.
    pub commitments: u32,
    pub late: u32,
    /// Open alerts of social tension that concern the ministry.
    pub tensions: u32,
    /// The quarter whose report waits, and how it stands; none where the ministry has no duty.
    pub report: Option<(Quarter, ReportState)>,
    /// The schedule that is worked on.
    pub schedule: ScheduleId,
    /// A deputy hands nothing on.
    pub may_hand_over: bool,
}

/// What waits for an official.
pub fn of_official(
    viewer: &Viewer<'_>,
    office: OfficeId,
    body: &BodySlug,
    work: OfficialsWork,
) -> Screen {
    let title = viewer.html(texts::desk_of_official(meeting::named_body(viewer, body)));
    let text = paragraphs([title].into_iter().chain(clock_lines(viewer, &work.clock)));
    let own = [
        viewer.button(
            texts::button_questions(work.new_questions),
            Tap::Questions {
                queue: QuestionQueue::of(body.clone()),
            },
        ),
        viewer.button(
            texts::button_commitments(work.commitments, work.late),
            Tap::Commitments { office, offset: 0 },
        ),
        viewer.button(
            texts::button_body_meetings(work.meetings),
            Tap::BodyMeetings { office, offset: 0 },
        ),
        viewer.button(texts::button_plan_meeting(), Tap::PlanMeeting { office }),
        viewer.button(
            texts::button_schedule_of_body(),
            Tap::OwnSchedule {
                schedule: work.schedule,
                body: body.clone(),
                offset: 0,
            },
        ),
        viewer.button(texts::button_log(), Tap::LogWhat { office }),
        viewer.button(texts::button_duties(), Tap::Duties { office, offset: 0 }),
        viewer.button(
            texts::button_sector_problems(),
            Tap::SectorProblems { office, offset: 0 },
        ),
        tensions_button(viewer, office, work.tensions),
        viewer.button(texts::button_procedure(), Tap::Procedure),
    ];
    let report = work
        .report
        .map(|(quarter, state)| report::desk_button(viewer, office, quarter, state));
    let hand_over = work.may_hand_over.then(|| hand_over(viewer, office));
    desk(viewer, text, own.into_iter().chain(report).chain(hand_over))
}

/// What waits for an akimat's officer.
pub fn of_akimat_officer(
    viewer: &Viewer<'_>,
    office: OfficeId,
    region: RegionCode,
    waiting: AkimatsWork,
    may_hand_over: bool,
) -> Screen {
    let title = viewer.html(texts::desk_of_akimat_officer(meeting::region_name(
        viewer, region,
    )));
    let next = waiting.next.as_ref().map(|next| {
        let (body, time) = (
            meeting::body_name(viewer, next),
            meeting::time(viewer, next),
        );
        viewer.html(texts::desk_akimat_next(body, time))
    });
    let waits = viewer.html(texts::desk_akimat_waits(waiting.to_agree));
    let text = paragraphs([title, lines([waits].into_iter().chain(next))]);
    let list = |list| Tap::HostedMeetings { list };
    let own = [
        viewer.button(
            texts::button_to_agree(waiting.to_agree),
            list(HostedList::to_agree(region)),
        ),
        viewer.button(
            texts::button_hosted_meetings(),
            list(HostedList::of(region)),
        ),
        viewer.button(texts::button_asked_here(), Tap::AskedBySector { region }),
        viewer.button(
            texts::button_enter_question(),
            Tap::EnterQuestion { office },
        ),
        tensions_button(viewer, office, waiting.tensions),
        viewer.button(texts::button_raise_tension(), Tap::RaiseTension { office }),
        viewer.button(texts::button_procedure(), Tap::Procedure),
    ];
    let hand_over = may_hand_over.then(|| hand_over(viewer, office));
    desk(viewer, text, own.into_iter().chain(hand_over))
}

fn hand_over(viewer: &Viewer<'_>, office: OfficeId) -> Button {
    viewer.button(texts::button_hand_over(), Tap::HandOver { office })
}

/// The tension alerts that concern an office; one can be raised from their list too.
fn tensions_button(viewer: &Viewer<'_>, office: OfficeId, open: u32) -> super::Button {
    viewer.button(
        texts::button_tensions(open),
        Tap::Tensions { office, offset: 0 },
    )
}

/// Below what is a role's own: what every desk has, in the same places.
fn desk(viewer: &Viewer<'_>, text: Html, own: impl IntoIterator<Item = Button>) -> Screen {
    let mut rows = in_rows(own);
    rows.extend(in_rows([
        viewer.button(texts::button_desks(), Tap::Desks),
        viewer.button(texts::button_settings(), Tap::Settings),
        viewer.button(texts::button_help(), Tap::Help),
    ]));
    Screen::new(text, rows)
}

/// A citizen's home, where the office of the chosen desk is held no more.
pub fn is_over(viewer: &Viewer<'_>, home: Screen) -> Screen {
    let text = paragraphs([viewer.html(texts::desk_is_over()), home.text]);
    Screen { text, ..home }
}

/// The roles of a person. `current` is the one whose desk they sit at.
pub fn choose(viewer: &Viewer<'_>, offices: &[Office], current: Option<OfficeId>) -> Screen {
    let desks = offices.iter().map(|office| {
        let label = marked_if(
            viewer,
            seat_label(viewer, &office.seat),
            current == Some(office.id),
        );
        Button::tap(label, Tap::Desk { office: office.id })
    });
    let citizen = marked_if(
        viewer,
        viewer.say(texts::button_as_citizen()),
        !offices.iter().any(|office| current == Some(office.id)),
    );
    let mut rows: Vec<_> = desks.map(|desk| vec![desk]).collect();
    rows.push(vec![Button::tap(citizen, Tap::LeaveDesk)]);
    rows.push(vec![viewer.home_button()]);
    Screen::new(viewer.html(texts::desks()), rows)
}

/// "Coordinator", "Official: Ministry of Healthcare", "Akimat: Abai Region".
pub(super) fn seat_label(viewer: &Viewer<'_>, seat: &Seat) -> String {
    viewer.say(match seat {
        Seat::Coordinator => texts::seat_coordinator(),
        Seat::Official(body) => texts::seat_official(meeting::named_body(viewer, body)),
        Seat::AkimatOfficer(region) => {
            texts::seat_akimat_officer(meeting::region_name(viewer, *region))
        }
    })
}
