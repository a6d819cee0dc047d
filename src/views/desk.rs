//! Desks: the home panels of those who hold an office, and the choice between them.

use chrono::Datelike as _;

use super::{Button, Screen, Tap, Viewer, in_rows, marked_if, meeting, paragraphs};
use crate::{
    domain::{
        agreement::HostedList,
        central_body::BodySlug,
        office::{Office, OfficeId, Seat},
        question_queue::QuestionQueue,
        region::RegionCode,
        schedule::{ScheduleId, ScheduleState},
    },
    i18n::{Html, texts},
};

/// How much waits for a coordinator.
#[derive(Clone, Copy, Debug)]
pub struct CoordinatorsWork {
    /// What must be looked at.
    pub held: u32,
    /// Meetings for which the letter of an akimat that is not in the bot can be entered.
    pub letters: u32,
    /// Open alerts of social tension.
    pub tensions: u32,
    /// The schedule that is worked on, and how far it has come.
    pub schedule: (ScheduleId, ScheduleState),
}

/// How much waits for an akimat's officer.
#[derive(Clone, Copy, Debug)]
pub struct AkimatsWork {
    pub to_agree: u32,
    /// Open alerts of social tension in the region.
    pub tensions: u32,
}

/// What waits for a coordinator.
pub fn of_coordinator(viewer: &Viewer<'_>, office: OfficeId, waiting: CoordinatorsWork) -> Screen {
    let CoordinatorsWork {
        held,
        letters,
        tensions,
        schedule: (schedule, state),
    } = waiting;
    let text = paragraphs([
        viewer.html(texts::desk_of_coordinator()),
        viewer.html(texts::desk_held(held)),
    ]);
    let people = Tap::Holders {
        role: None,
        offset: 0,
    };
    let year = viewer.today.year();
    let own = [
        viewer.button(texts::button_queue_of(held), Tap::Queue { offset: 0 }),
        viewer.button(
            texts::button_letters(letters),
            Tap::LettersAwaited { offset: 0 },
        ),
        tensions_button(viewer, office, tensions),
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

/// How much there is for an official.
#[derive(Clone, Copy, Debug)]
pub struct OfficialsWork {
    /// All meetings of the ministry.
    pub meetings: u32,
    /// Questions that wait for an answer.
    pub new_questions: u32,
    /// Open commitments, and how many of these are late.
    pub commitments: u32,
    pub late: u32,
    /// Open alerts of social tension that concern the ministry.
    pub tensions: u32,
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
    let text = viewer.html(texts::desk_of_official(meeting::named_body(viewer, body)));
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
        viewer.button(
            texts::button_sector_problems(),
            Tap::SectorProblems { office, offset: 0 },
        ),
        tensions_button(viewer, office, work.tensions),
        viewer.button(texts::button_procedure(), Tap::Procedure),
    ];
    let hand_over = work.may_hand_over.then(|| hand_over(viewer, office));
    desk(viewer, text, own.into_iter().chain(hand_over))
}

/// What waits for an akimat's officer. `to_agree` counts the meetings to which the akimat is asked to agree.
pub fn of_akimat_officer(
    viewer: &Viewer<'_>,
    office: OfficeId,
    region: RegionCode,
    waiting: AkimatsWork,
    may_hand_over: bool,
) -> Screen {
    let text = viewer.html(texts::desk_of_akimat_officer(meeting::region_name(
        viewer, region,
    )));
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
