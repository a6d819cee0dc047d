//! The schedule of a half-year: how far it has come, its rows with what became of each, and one row.

mod acts;
mod answers;
mod card;
mod conflicts;
mod proposal;

use super::{
    Button, Screen, Tap, Viewer, capitalised, in_rows, lines, meeting, page_buttons, page_position,
    planning, submission::fitting,
};
use crate::{
    domain::{
        calendar::WorkingCalendar,
        central_body::BodySlug,
        deadline::{Deadline, DeadlineKind, deadlines_of},
        meeting::MeetingId,
        paging::Page,
        region::RegionCode,
        schedule::{
            AnswerState, Fate, Line, RowFilter, RowList, Schedule, ScheduleId, ScheduleRow,
            ScheduleState, at_hand, conflict::Conflict,
        },
    },
    i18n::{Html, Text, dates, texts},
};

pub use acts::{
    Sending, ask_approval_day, ask_approval_number, ask_settlement, ask_submission_day,
    ask_to_publish, ask_to_send,
};
pub(super) use answers::settled_in_trail;
pub use answers::{agreed_by_all, answers, ask_objection, objected, own, sent, settled};
pub use card::card;
pub use conflicts::conflicts;
pub use proposal::{Proposed, proposal};

/// Rows, conflicts or answers on one page.
pub const PAGE_LENGTH: u32 = 5;

/// A place is no longer than this where it shares a message with others.
const BRIEF: usize = 160;

/// "Schedule of meetings, H1 2027"
pub fn name(viewer: &Viewer<'_>, id: ScheduleId) -> String {
    let (year, half) = in_figures(id);
    viewer.say(texts::schedule_name(year, half))
}

fn title(viewer: &Viewer<'_>, id: ScheduleId) -> Html {
    meeting::bold(&name(viewer, id))
}

fn in_figures(id: ScheduleId) -> (String, u32) {
    (id.0.year.to_string(), u32::from(id.0.number))
}

/// The button that leads to a schedule, with how far it has come.
pub(super) fn button(viewer: &Viewer<'_>, id: ScheduleId, state: ScheduleState) -> Button {
    let (year, half) = in_figures(id);
    let state = viewer.say(texts::schedule_state(state.word()));
    let label = texts::button_schedule(year, half, state);
    viewer.button(label, Tap::Schedule { schedule: id })
}

/// How far it has come, with the day or the number that belongs to it.
fn state(viewer: &Viewer<'_>, schedule: &Schedule) -> Html {
    let day = |day: Option<chrono::NaiveDate>| {
        day.map_or_else(String::new, |day| {
            dates::date(viewer.lang, day, viewer.today)
        })
    };
    viewer.html(match schedule.state {
        ScheduleState::Draft => texts::schedule_is_draft(),
        ScheduleState::WithBodies => {
            texts::schedule_is_with_bodies(schedule.version, day(schedule.sent_on))
        }
        ScheduleState::Agreed => texts::schedule_is_agreed(schedule.version),
        ScheduleState::Submitted => texts::schedule_is_submitted(day(schedule.submitted_on)),
        ScheduleState::Approved | ScheduleState::Published => {
            let number = schedule.approval_number.clone().unwrap_or_default();
            let approved = texts::schedule_is_approved(number, day(schedule.approved_on));
            let approved = viewer.html(approved);
            if schedule.state == ScheduleState::Approved {
                return approved;
            }
            let published = texts::schedule_is_published(day(schedule.published_on));
            return lines([approved, viewer.html(published)]);
        }
    })
}

/// By when the draft goes to the Government: the date that the text names, and the working day to aim at.
fn due(viewer: &Viewer<'_>, id: ScheduleId, calendar: &WorkingCalendar) -> Option<Html> {
    let deadline = deadline_of(id, calendar)?;
    let day = |day| dates::day(viewer.lang, day, viewer.today);
    Some(viewer.html(texts::schedule_due(
        day(deadline.legal_on),
        day(deadline.target_on),
    )))
}

fn deadline_of(id: ScheduleId, calendar: &WorkingCalendar) -> Option<Deadline> {
    let year = id.0.previous().year;
    let mut deadlines = deadlines_of(year, calendar).into_iter();
    deadlines.find(|deadline| deadline.kind == DeadlineKind::ScheduleDraft(id.0))
}

/// Ministries by name, with semicolons between them.
fn bodies<'a>(viewer: &Viewer<'_>, slugs: impl IntoIterator<Item = &'a BodySlug>) -> String {
    let names = slugs.into_iter();
    let names = names.map(|slug| meeting::named_body(viewer, slug));
    names.collect::<Vec<_>>().join("; ")
}

/// How far a schedule has come, what is missing, and what a coordinator can do with it.
pub fn overview(
    viewer: &Viewer<'_>,
    schedule: &Schedule,
    conflicts: &[Conflict],
    calendar: &WorkingCalendar,
) -> Screen {
    let id = schedule.id;
    let lines_of_it = schedule.lines();
    let changed = lines_of_it
        .iter()
        .filter(|line| line.fate != Fate::Stands)
        .count() as u32;
    let of_bodies: std::collections::BTreeSet<_> =
        schedule.rows.iter().map(|row| &row.body).collect();
    let counts = texts::schedule_counts(schedule.rows.len() as u32, of_bodies.len() as u32);
    let in_state = |wanted: AnswerState| {
        let answers = schedule.answers.iter();
        answers
            .filter(move |answer| answer.state == wanted)
            .map(|answer| &answer.body)
            .collect::<Vec<_>>()
    };
    let (awaited, objected) = (
        in_state(AnswerState::Awaited),
        in_state(AnswerState::Objected),
    );
    let total = schedule.answers.len();
    let given = total - awaited.len() - objected.len();
    let is_asking = schedule.state == ScheduleState::WithBodies;
    let progress = is_asking.then(|| {
        let given = texts::schedule_agreed_by(given as u32, total as u32);
        let awaited = (!awaited.is_empty())
            .then(|| viewer.html(texts::schedule_awaited(bodies(viewer, awaited))));
        let objected = (!objected.is_empty())
            .then(|| viewer.html(texts::schedule_objections(bodies(viewer, objected))));
        lines(
            [viewer.html(given)]
                .into_iter()
                .chain(objected)
                .chain(awaited),
        )
    });
    let is_before_government = matches!(
        schedule.state,
        ScheduleState::Draft | ScheduleState::WithBodies | ScheduleState::Agreed
    );
    let due = is_before_government
        .then(|| due(viewer, id, calendar))
        .flatten();
    let changes = (changed > 0).then(|| viewer.html(texts::schedule_changes(changed)));
    let none = schedule
        .rows
        .is_empty()
        .then(|| viewer.html(texts::schedule_empty()));
    let parts = [
        lines([title(viewer, id), state(viewer, schedule)]),
        viewer.html(counts),
    ]
    .into_iter()
    .chain(none)
    .chain(due)
    .chain(progress)
    .chain(changes);

    let rows_of = |only| Tap::ScheduleRows {
        list: RowList::only(id, only),
    };
    let all = (!lines_of_it.is_empty()).then(|| {
        let label = texts::button_schedule_rows(lines_of_it.len() as u32);
        viewer.button(label, rows_of(RowFilter::All))
    });
    let changed = (changed > 0).then(|| {
        let label = texts::button_schedule_changed(changed);
        viewer.button(label, rows_of(RowFilter::Changed))
    });
    let odd = (!conflicts.is_empty()).then(|| {
        let tap = Tap::ScheduleConflicts {
            schedule: id,
            offset: 0,
        };
        viewer.button(
            texts::button_schedule_conflicts(conflicts.len() as u32),
            tap,
        )
    });
    let said = (!schedule.answers.is_empty()).then(|| {
        let tap = Tap::ScheduleAnswers {
            schedule: id,
            offset: 0,
        };
        viewer.button(texts::button_schedule_answers(), tap)
    });
    let mut rows = in_rows(
        acts::next_steps(viewer, schedule)
            .into_iter()
            .chain(all)
            .chain(changed)
            .chain(odd)
            .chain(said),
    );
    rows.extend(in_rows(neighbours(viewer, id, |schedule| Tap::Schedule {
        schedule,
    })));
    rows.push(vec![viewer.home_button()]);
    Screen::new(fitting(parts), rows)
}

/// The ways to the schedules before and after this one.
fn neighbours(viewer: &Viewer<'_>, id: ScheduleId, to: impl Fn(ScheduleId) -> Tap) -> Vec<Button> {
    let beside = [id.0.previous(), id.0.next()].map(ScheduleId);
    let others = at_hand(viewer.today).into_iter();
    let others = others.filter(|other| beside.contains(other));
    let button = |other: ScheduleId| {
        let (year, half) = in_figures(other);
        let label = if other < id {
            texts::button_schedule_before(year, half)
        } else {
            texts::button_schedule_after(year, half)
        };
        viewer.button(label, to(other))
    };
    others.map(button).collect()
}

fn place(viewer: &Viewer<'_>, row: &ScheduleRow) -> String {
    let regions = row.regions.iter();
    let regions = regions.map(|code| meeting::region_name(viewer, *code));
    let parts: Vec<_> = regions
        .chain(row.district.clone())
        .chain(row.venue.clone())
        .collect();
    super::shorten(&parts.join(", "), BRIEF)
}

fn time(viewer: &Viewer<'_>, row: &ScheduleRow) -> String {
    dates::meeting_time(viewer.lang, row.time, viewer.today)
}

fn held_by(viewer: &Viewer<'_>, row: &ScheduleRow) -> String {
    viewer.say(planning::held_by(row.held_by))
}

/// "Agreed with the akimat", or whose agreement is missing.
fn akimats(viewer: &Viewer<'_>, row: &ScheduleRow) -> String {
    let missing = row.without_akimats();
    let missing: Vec<_> = missing
        .map(|served| meeting::region_name(viewer, served.code))
        .collect();
    viewer.say(if missing.is_empty() {
        texts::schedule_with_akimats()
    } else {
        texts::schedule_without_akimats(missing.join(", "))
    })
}

/// A row in a list.
fn row(viewer: &Viewer<'_>, line: &Line) -> Html {
    let row = &line.row;
    let facts = viewer.html(texts::schedule_row(
        line.number,
        meeting::named_body(viewer, &row.body),
        capitalised(&time(viewer, row)),
        held_by(viewer, row),
        capitalised(&place(viewer, row)),
        akimats(viewer, row),
    ));
    lines([facts].into_iter().chain(fate(viewer, line)))
}

/// What became of a row since its version was sent; nothing where it stands.
fn fate(viewer: &Viewer<'_>, line: &Line) -> Option<Html> {
    let (was, now) = match &line.fate {
        Fate::Stands => return None,
        Fate::Dropped => return Some(viewer.html(texts::schedule_row_dropped())),
        Fate::Added => return Some(viewer.html(texts::schedule_row_added())),
        Fate::Changed(now) => (&line.row, now.as_ref()),
    };
    let words: [fn(&Viewer<'_>, &ScheduleRow) -> String; 3] = [time, held_by, place];
    let differing = words.map(|words| (words(viewer, was), words(viewer, now)));
    let differing = differing.iter().filter(|(was, now)| was != now);
    let (was, now): (Vec<_>, Vec<_>) = differing.cloned().unzip();
    Some(viewer.html(texts::schedule_row_changed(was.join(", "), now.join(", "))))
}

/// The rows of a list with their filters. `conflicting` are the meetings that conflict with something.
pub fn rows(
    viewer: &Viewer<'_>,
    schedule: &Schedule,
    conflicting: &[MeetingId],
    list: &RowList,
) -> Screen {
    let shown = |line: &Line| match &list.only {
        RowFilter::All => true,
        RowFilter::Body(body) => line.row.body == *body,
        RowFilter::Region(region) => line.row.regions.contains(region),
        RowFilter::Conflicting => conflicting.contains(&line.row.meeting),
        RowFilter::Changed => line.fate != Fate::Stands,
    };
    let all: Vec<_> = schedule.lines().into_iter().filter(shown).collect();
    let page = Page::of_all(all, list.offset, PAGE_LENGTH);
    let filter = match &list.only {
        RowFilter::All => texts::schedule_all_rows(),
        RowFilter::Body(body) => texts::schedule_rows_of_body(meeting::named_body(viewer, body)),
        RowFilter::Region(code) => {
            texts::schedule_rows_in_region(capitalised(&meeting::region_name(viewer, *code)))
        }
        RowFilter::Conflicting => texts::schedule_rows_conflicting(),
        RowFilter::Changed => texts::schedule_rows_changed(),
    };
    let none = page
        .items
        .is_empty()
        .then(|| viewer.html(texts::schedule_no_rows()));
    let parts = [lines([title(viewer, schedule.id), viewer.html(filter)])]
        .into_iter()
        .chain(none)
        .chain(page.items.iter().map(|line| row(viewer, line)))
        .chain(page_position(viewer, &page));
    let here = list.at(page.offset);
    let mut buttons: Vec<_> = numbers(&page, &here).into_iter().collect();
    buttons.extend(page_buttons(viewer, &page, PAGE_LENGTH, |offset| {
        Tap::ScheduleRows {
            list: list.at(offset),
        }
    }));
    buttons.extend(filters(viewer, schedule.id, &list.only, conflicting));
    buttons.extend(in_rows([
        viewer.button(
            texts::button_back(),
            Tap::Schedule {
                schedule: schedule.id,
            },
        ),
        viewer.home_button(),
    ]));
    Screen::new(fitting(parts), buttons)
}

/// A button for each row of a page, by its number in the schedule.
fn numbers(page: &Page<Line>, list: &RowList) -> Option<Vec<Button>> {
    let buttons = page.items.iter().map(|line| {
        let tap = Tap::ScheduleRow {
            meeting: line.row.meeting,
            list: list.clone(),
        };
        Button::tap(line.number.to_string(), tap)
    });
    let buttons: Vec<_> = buttons.collect();
    (!buttons.is_empty()).then_some(buttons)
}

fn filters(
    viewer: &Viewer<'_>,
    schedule: ScheduleId,
    chosen: &RowFilter,
    conflicting: &[MeetingId],
) -> Vec<Vec<Button>> {
    let rows = |only| Tap::ScheduleRows {
        list: RowList::only(schedule, only),
    };
    let all = (*chosen != RowFilter::All)
        .then(|| viewer.button(texts::button_schedule_all(), rows(RowFilter::All)));
    let odd = (*chosen != RowFilter::Conflicting && !conflicting.is_empty()).then(|| {
        viewer.button(
            texts::button_schedule_conflicting(),
            rows(RowFilter::Conflicting),
        )
    });
    let by = [
        viewer.button(
            texts::button_schedule_by_body(),
            Tap::ScheduleBodies { schedule },
        ),
        viewer.button(
            texts::button_schedule_by_region(),
            Tap::ScheduleRegions { schedule },
        ),
    ];
    in_rows(by.into_iter().chain(odd).chain(all))
}

/// The ministries in a schedule, to see the rows of one.
pub fn choose_body(viewer: &Viewer<'_>, schedule: &Schedule) -> Screen {
    let slugs: std::collections::BTreeSet<_> = schedule
        .lines()
        .into_iter()
        .map(|line| line.row.body)
        .collect();
    let mut named: Vec<_> = slugs
        .into_iter()
        .map(|slug| (meeting::named_body(viewer, &slug), RowFilter::Body(slug)))
        .collect();
    named.sort_by(|(one, _), (other, _)| one.cmp(other));
    choose(viewer, schedule.id, texts::schedule_choose_body(), named)
}

/// The regions in a schedule, to see the rows of one.
pub fn choose_region(viewer: &Viewer<'_>, schedule: &Schedule) -> Screen {
    let lines = schedule.lines();
    let visited: std::collections::BTreeSet<RegionCode> = lines
        .iter()
        .flat_map(|line| line.row.regions.iter().copied())
        .collect();
    let regions = viewer.directory.regions_on(viewer.today, viewer.lang);
    let named = regions
        .into_iter()
        .filter(|region| visited.contains(&region.code))
        .map(|region| {
            let name = capitalised(&meeting::region_name(viewer, region.code));
            (name, RowFilter::Region(region.code))
        });
    choose(
        viewer,
        schedule.id,
        texts::schedule_choose_region(),
        named.collect(),
    )
}

fn choose(
    viewer: &Viewer<'_>,
    schedule: ScheduleId,
    question: Text,
    named: Vec<(String, RowFilter)>,
) -> Screen {
    let rows_of = |only| Tap::ScheduleRows {
        list: RowList::only(schedule, only),
    };
    let buttons = named
        .into_iter()
        .map(|(name, only)| Button::tap(name, rows_of(only)));
    let mut rows = in_rows(buttons);
    rows.extend(in_rows([
        viewer.button(texts::button_back(), rows_of(RowFilter::All)),
        viewer.home_button(),
    ]));
    Screen::new(
        lines([title(viewer, schedule), viewer.html(question)]),
        rows,
    )
}
