//! The one letter of a morning: all that is due for somebody, each thing with its act; and the clauses behind it in words.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{
    Button, Screen, Tap, Viewer, commitment, desk::seat_label, in_rows, lines, meeting, paragraphs,
    questions::meeting_label, submission::BRIEF,
};
use crate::{
    domain::{
        agreement::HostedList,
        calendar::{Quarter, WorkingCalendar},
        central_body::BodySlug,
        commitment::{Commitment, CommitmentId},
        due::{Due, DueThing, QUESTIONS_ANSWERED_WITHIN_DAYS, SilentAkimat},
        meeting::{Meeting, MeetingId},
        nudge::Nudged,
        obligation::{Duty, DutyRules, Obligation, Owed},
        office::Office,
        question_queue::{QuestionQueue, Shelf},
        region::RegionCode,
        schedule::ScheduleId,
    },
    i18n::{Html, Text, dates, texts},
};

/// More than this in one message, and nobody reads it to its end.
const MOST_ENTRIES: usize = 10;

/// So many ministries are named; the others are counted.
const MOST_NAMES: usize = 8;

/// What is due for one office. There is at least one thing.
#[derive(Clone, Debug)]
pub struct OfDesk {
    pub office: Office,
    pub things: Vec<Due>,
}

/// What the letter knows besides.
#[derive(Clone, Copy, Debug)]
pub struct Background<'a> {
    pub calendar: &'a WorkingCalendar,
    /// What was promised, or asked, in the words of those commitments that stand alone.
    pub words: &'a BTreeMap<CommitmentId, String>,
    /// The mornings that the letter stands for, both included.
    pub mornings: (NaiveDate, NaiveDate),
}

/// A thing, or several of one kind.
struct Entry {
    text: Html,
    act: Option<Button>,
}

/// All that is due for somebody, by their offices. There is at least one.
pub fn letter(viewer: &Viewer<'_>, desks: &[OfDesk], background: &Background<'_>) -> Screen {
    let of_desks: Vec<_> = desks
        .iter()
        .map(|desk| (desk, entries(viewer, desk, background)))
        .collect();
    let total: usize = of_desks.iter().map(|(_, entries)| entries.len()).sum();
    let today = dates::day(viewer.lang, viewer.today, viewer.today);
    let mut parts = vec![viewer.html(texts::due_title(today))];
    let mut acts = Vec::new();
    let mut position = 0;
    for (desk, entries) in of_desks {
        if desks.len() > 1 && (position as usize) < MOST_ENTRIES {
            parts.push(meeting::bold(&seat_label(viewer, &desk.office.seat)));
        }
        for entry in entries.into_iter().take(MOST_ENTRIES - position as usize) {
            position += 1;
            let entry = if total > 1 {
                numbered(viewer, position, entry)
            } else {
                entry
            };
            parts.push(entry.text);
            acts.extend(entry.act);
        }
    }
    if total > MOST_ENTRIES {
        parts.push(viewer.html(texts::due_more((total - MOST_ENTRIES) as u32)));
        acts.push(viewer.home_button());
    }
    let asks_by_law = |due: &Due| {
        matches!(
            due.what,
            DueThing::Owed { .. } | DueThing::OwedByBodies { .. }
        )
    };
    let has_clauses = desks.iter().flat_map(|desk| &desk.things).any(asks_by_law);
    acts.extend(has_clauses.then(|| viewer.button(texts::button_due_clauses(), Tap::Clauses)));
    acts.push(snooze(viewer, background));
    Screen::new(paragraphs(parts), in_rows(acts))
}

fn numbered(viewer: &Viewer<'_>, position: u32, entry: Entry) -> Entry {
    let number_of = |act: Button| Button {
        label: viewer.say(texts::button_due_numbered(position, act.label.as_str())),
        ..act
    };
    Entry {
        text: viewer.html(texts::due_numbered(position, entry.text)),
        act: entry.act.map(number_of),
    }
}

/// `[Tomorrow at 9:00]`, or the next day that is worked.
fn snooze(viewer: &Viewer<'_>, background: &Background<'_>) -> Button {
    let (first, last) = background.mornings;
    let again_on = background.calendar.working_day_after(viewer.today, 1);
    let label = if Some(again_on) == viewer.today.succ_opt() {
        texts::button_due_tomorrow()
    } else {
        texts::button_due_on(dates::day(viewer.lang, again_on, viewer.today))
    };
    viewer.button(label, Tap::SnoozeDue { first, last })
}

/// What stands on that button once it is tapped, and what is said then.
pub fn snoozed(viewer: &Viewer<'_>, again_on: NaiveDate) -> (Text, Text) {
    let day = || dates::day(viewer.lang, again_on, viewer.today);
    (
        texts::button_due_snoozed(day()),
        texts::toast_due_snoozed(day()),
    )
}

/// What the resolution asks, and what is this installation's own beside it.
pub fn clauses(viewer: &Viewer<'_>, rules: &DutyRules) -> Screen {
    let parts = [
        texts::clauses_title(),
        texts::clause_meeting(),
        texts::clause_off_schedule(rules.off_schedule_within.get()),
        texts::clause_report(),
        texts::clause_schedule(),
        texts::clause_results(),
        texts::clause_target(),
        texts::clause_questions(QUESTIONS_ANSWERED_WITHIN_DAYS as u32),
    ];
    let parts = parts.map(|clause| viewer.html(clause));
    Screen::new(paragraphs(parts), vec![vec![viewer.home_button()]])
}

/// What is due for one office: each duty alone, of all else several of one kind together.
fn entries(viewer: &Viewer<'_>, desk: &OfDesk, background: &Background<'_>) -> Vec<Entry> {
    let (mut entries, mut not_logged, mut unanswered) = (Vec::new(), Vec::new(), Vec::new());
    let (mut commitments, mut silent) = (Vec::new(), Vec::new());
    for due in &desk.things {
        match &due.what {
            DueThing::Owed { .. } | DueThing::OwedByBodies { .. } => entries.push(Entry {
                text: duty(viewer, &due.what, background.calendar),
                act: act_of(viewer, &desk.office, &due.what),
            }),
            DueThing::NotLogged(meeting) => not_logged.push(&**meeting),
            DueThing::Unanswered { meeting, questions } => {
                unanswered.push((&**meeting, *questions));
            }
            DueThing::Commitment(commitment) => commitments.push(&**commitment),
            DueThing::NoAnswer(akimat) => silent.push(&**akimat),
        }
    }
    entries.extend(of_not_logged(viewer, &desk.office, &not_logged));
    entries.extend(of_unanswered(viewer, &desk.office, &unanswered));
    entries.extend(of_commitments(
        viewer,
        &desk.office,
        &commitments,
        background,
    ));
    entries.extend(of_silent(viewer, &desk.office, &silent));
    entries
}

/// A duty of the resolution, and until when.
fn duty(viewer: &Viewer<'_>, what: &DueThing, calendar: &WorkingCalendar) -> Html {
    match what {
        DueThing::Owed {
            owed,
            planned,
            region,
        } => lines([
            viewer.html(own_duty(viewer, owed, *planned, *region)),
            viewer.html(until(viewer, owed.legal_on, owed.target_on, calendar)),
        ]),
        DueThing::OwedByBodies {
            duty,
            legal_on,
            target_on,
            bodies,
            region,
        } => {
            let what = duty_of_bodies(viewer, *duty, *target_on, bodies, *region);
            // The sentence on one body names it.
            let names = match duty {
                Duty::OffScheduleMeeting(_) => Vec::new(),
                _ => names(viewer, bodies),
            };
            let when = viewer.html(until(viewer, *legal_on, *target_on, calendar));
            lines([viewer.html(what)].into_iter().chain(names).chain([when]))
        }
        _ => Html::default(),
    }
}

fn own_duty(
    viewer: &Viewer<'_>,
    owed: &Owed,
    planned: Option<MeetingId>,
    region: Option<RegionCode>,
) -> Text {
    match &owed.obligation {
        Obligation::QuarterlyMeeting { quarter, .. } => {
            let (year, number) = in_text(*quarter);
            if viewer.today > quarter.last_day() {
                texts::due_meeting_over(year, number)
            } else if planned.is_some() {
                texts::due_meeting_planned(year, number)
            } else {
                texts::due_meeting(year, number)
            }
        }
        Obligation::QuarterlyReport { quarter, .. } => {
            let (year, number) = in_text(*quarter);
            texts::due_report(year, number)
        }
        Obligation::OffScheduleMeeting { .. } => {
            texts::due_off_schedule(region_in_words(viewer, region))
        }
        Obligation::ScheduleDraft(half) => {
            texts::due_schedule(half.year.to_string(), u32::from(half.number))
        }
        Obligation::HalfYearResults(half) => {
            texts::due_results(half.year.to_string(), u32::from(half.number))
        }
    }
}

fn duty_of_bodies(
    viewer: &Viewer<'_>,
    duty: Duty,
    target_on: NaiveDate,
    bodies: &[BodySlug],
    region: Option<RegionCode>,
) -> Text {
    let count = bodies.len() as u32;
    match duty {
        Duty::QuarterlyReports(quarter) => {
            let (year, number) = in_text(quarter);
            if viewer.today <= target_on {
                texts::due_bodies_reports_today(count, year, number)
            } else {
                texts::due_bodies_reports_late(count, year, number)
            }
        }
        Duty::QuarterlyMeetings(quarter) => {
            let (year, number) = in_text(quarter);
            texts::due_bodies_meetings(count, year, number)
        }
        Duty::OffScheduleMeeting(_) | Duty::ScheduleDraft(_) | Duty::HalfYearResults(_) => {
            let body = bodies.first().map(|body| meeting::named_body(viewer, body));
            texts::due_bodies_off_schedule(
                body.unwrap_or_default(),
                region_in_words(viewer, region),
            )
        }
    }
}

fn in_text(quarter: Quarter) -> (String, u32) {
    (quarter.year.to_string(), quarter.number.into())
}

fn region_in_words(viewer: &Viewer<'_>, region: Option<RegionCode>) -> String {
    region.map_or_else(String::new, |region| meeting::region_name(viewer, region))
}

fn names(viewer: &Viewer<'_>, bodies: &[BodySlug]) -> Vec<Html> {
    let (named, counted) = bodies.split_at(bodies.len().min(MOST_NAMES));
    let more =
        (!counted.is_empty()).then(|| viewer.html(texts::due_bodies_more(counted.len() as u32)));
    let named = named
        .iter()
        .map(|body| meeting::bold(&meeting::named_body(viewer, body)));
    named.chain(more).collect()
}

/// The legal date, unchanged, and the day to aim at beside it.
fn until(
    viewer: &Viewer<'_>,
    legal_on: Option<NaiveDate>,
    target_on: NaiveDate,
    calendar: &WorkingCalendar,
) -> Text {
    let today = viewer.today;
    let day = |day| dates::day(viewer.lang, day, today);
    let left = calendar.working_days_between(today, target_on);
    match legal_on {
        None if today < target_on => texts::due_when_own_ahead(day(target_on), left),
        None if today == target_on => texts::due_when_own_today(),
        None => texts::due_when_own_late(day(target_on)),
        Some(legal) if today > legal => texts::due_when_late(day(legal)),
        Some(legal) if today == target_on && legal == target_on => texts::due_when_today_same(),
        Some(legal) if today == target_on => texts::due_when_today(day(legal)),
        Some(legal) if today > target_on => texts::due_when_target_over(day(legal), day(target_on)),
        Some(legal) if legal == target_on => texts::due_when_ahead_same(day(legal), left),
        Some(legal) => texts::due_when_ahead(day(legal), day(target_on), left),
    }
}

/// What can be done about a duty with one tap.
fn act_of(viewer: &Viewer<'_>, office: &Office, what: &DueThing) -> Option<Button> {
    let office = office.id;
    match what {
        DueThing::Owed {
            owed,
            planned,
            region,
        } => match &owed.obligation {
            Obligation::QuarterlyMeeting { quarter, .. } if viewer.today > quarter.last_day() => {
                Some(viewer.button(texts::button_log(), Tap::LogWhat { office }))
            }
            Obligation::QuarterlyMeeting { .. } => Some(match planned {
                Some(meeting) => open_meeting(viewer, *meeting),
                None => viewer.button(texts::button_plan_meeting(), Tap::PlanMeeting { office }),
            }),
            Obligation::OffScheduleMeeting { .. } => region.map(|region| {
                let tap = Tap::PlanOffSchedule {
                    office,
                    region,
                    anew: false,
                };
                viewer.button(texts::button_due_off_schedule(), tap)
            }),
            Obligation::QuarterlyReport { quarter, .. } => {
                let quarter = *quarter;
                let tap = Tap::QuarterlyReport { office, quarter };
                Some(viewer.button(texts::button_due_report(), tap))
            }
            Obligation::ScheduleDraft(half_year) => {
                let schedule = ScheduleId(*half_year);
                let tap = Tap::Schedule { schedule };
                Some(viewer.button(texts::button_due_schedule(), tap))
            }
            Obligation::HalfYearResults(half_year) => {
                let half_year = *half_year;
                let tap = Tap::HalfYearResults { half_year };
                Some(viewer.button(texts::button_due_results(), tap))
            }
        },
        DueThing::OwedByBodies { duty, .. } => {
            let to = Nudged::Owing(*duty);
            Some(viewer.button(texts::button_due_remind(), Tap::Nudge { to }))
        }
        // The other kinds have their acts where they are written.
        _ => None,
    }
}

fn open_meeting(viewer: &Viewer<'_>, meeting: MeetingId) -> Button {
    viewer.button(texts::button_open_meeting(), Tap::BodyMeeting { meeting })
}

fn of_not_logged(viewer: &Viewer<'_>, office: &Office, meetings: &[&Meeting]) -> Option<Entry> {
    let (text, act) = match meetings {
        [] => return None,
        [one] => (
            texts::due_not_logged(meeting_label(viewer, one)),
            viewer.button(
                texts::button_due_not_logged(),
                Tap::BodyMeeting { meeting: one.id },
            ),
        ),
        several => (
            texts::due_not_logged_several(several.len() as u32),
            viewer.button(texts::button_log(), Tap::LogWhat { office: office.id }),
        ),
    };
    Some(Entry {
        text: viewer.html(text),
        act: Some(act),
    })
}

fn of_unanswered(
    viewer: &Viewer<'_>,
    office: &Office,
    unanswered: &[(&Meeting, u32)],
) -> Option<Entry> {
    let body = office.seat.body()?;
    let days = QUESTIONS_ANSWERED_WITHIN_DAYS as u32;
    let (text, queue) = match unanswered {
        [] => return None,
        [(meeting, questions)] => {
            let queue = QuestionQueue {
                meeting: Some(meeting.id),
                ..QuestionQueue::of(body.clone()).on(Shelf::New)
            };
            let label = meeting_label(viewer, meeting);
            (texts::due_unanswered(*questions, days, label), queue)
        }
        several => {
            let questions: u32 = several.iter().map(|(_, questions)| questions).sum();
            let text = texts::due_unanswered_several(days, questions, several.len() as u32);
            (text, QuestionQueue::of(body.clone()).on(Shelf::New))
        }
    };
    Some(Entry {
        text: viewer.html(text),
        act: Some(viewer.button(texts::button_open_questions(), Tap::Questions { queue })),
    })
}

fn of_commitments(
    viewer: &Viewer<'_>,
    office: &Office,
    commitments: &[&Commitment],
    background: &Background<'_>,
) -> Option<Entry> {
    let (text, act) = match commitments {
        [] => return None,
        [one] => {
            let words = background.words.get(&one.id).map_or("", String::as_str);
            let tap = Tap::Commitment { commitment: one.id };
            (
                texts::due_commitment(super::shorten(words, BRIEF), commitment::due(viewer, one)),
                viewer.button(texts::button_due_commitment(), tap),
            )
        }
        several => {
            let is_late = |one: &&&Commitment| one.is_late(viewer.today);
            let late = several.iter().filter(is_late).count() as u32;
            let tap = Tap::Commitments {
                office: office.id,
                offset: 0,
            };
            (
                texts::due_commitments(several.len() as u32, late),
                viewer.button(texts::button_due_commitments(), tap),
            )
        }
    };
    Some(Entry {
        text: viewer.html(text),
        act: Some(act),
    })
}

/// Akimats that have not answered, for the ministry; one's own, for an akimat.
fn of_silent(viewer: &Viewer<'_>, office: &Office, silent: &[&SilentAkimat]) -> Option<Entry> {
    let since = |one: &SilentAkimat| dates::day(viewer.lang, one.asked_on, viewer.today);
    let own_region = office.seat.region();
    let (text, act) = match (own_region, silent) {
        (_, []) => return None,
        (Some(region), [one]) => {
            let body = meeting::body_name(viewer, &one.meeting);
            let label = meeting_label(viewer, &one.meeting);
            let tap = Tap::HostedMeeting {
                meeting: one.meeting.id,
                list: HostedList::to_agree(region),
            };
            (
                texts::due_your_answer(body, label, since(one)),
                viewer.button(texts::button_open_meeting(), tap),
            )
        }
        (Some(region), several) => {
            let list = HostedList::to_agree(region);
            (
                texts::due_your_answers(several.len() as u32),
                viewer.button(texts::button_due_meetings(), Tap::HostedMeetings { list }),
            )
        }
        (None, [one]) => {
            let label = meeting_label(viewer, &one.meeting);
            (
                texts::due_no_answer(label, since(one)),
                open_meeting(viewer, one.meeting.id),
            )
        }
        (None, several) => {
            let tap = Tap::BodyMeetings {
                office: office.id,
                offset: 0,
            };
            (
                texts::due_no_answers(several.len() as u32),
                viewer.button(texts::button_due_meetings(), tap),
            )
        }
    };
    Some(Entry {
        text: viewer.html(text),
        act: Some(act),
    })
}
