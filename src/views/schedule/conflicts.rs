//! What does not fit in a schedule, with its rows and with who can put it right.

use super::{
    super::{
        Button, Screen, Tap, Viewer, capitalised, in_rows, lines, meeting, page_buttons,
        page_position, submission::fitting,
    },
    PAGE_LENGTH, bodies, time, title,
};
use crate::{
    domain::{
        central_body::BodySlug,
        meeting::MeetingId,
        paging::Page,
        schedule::{
            RowFilter, RowList, Schedule,
            conflict::{Closer, Conflict},
        },
    },
    i18n::{Html, dates, texts},
};

/// A page of conflicts; each number leads to the rows, or to where the ministry is waited for.
pub fn conflicts(
    viewer: &Viewer<'_>,
    schedule: &Schedule,
    all: Vec<Conflict>,
    offset: u32,
) -> Screen {
    let page = Page::of_all(all, offset, PAGE_LENGTH);
    let numbered = || (page.first()..).zip(&page.items);
    let entries = numbered().map(|(position, conflict)| {
        let words = words(viewer, schedule, conflict);
        let what = viewer.html(texts::schedule_conflict(position, words));
        let rows = conflict.meetings().iter();
        let rows = rows.filter_map(|meeting| row(viewer, schedule, *meeting));
        let rows: Vec<_> = rows.collect();
        let rows = rows.into_iter().filter(|_| conflict.meetings().len() > 1);
        lines(
            [what]
                .into_iter()
                .chain(rows)
                .chain([closer(viewer, schedule, conflict)]),
        )
    });
    let asks_most = page
        .items
        .iter()
        .any(|conflict| matches!(conflict, Conflict::Unvisited { .. }))
        .then(|| viewer.html(texts::schedule_asks_most()));
    let none = page
        .items
        .is_empty()
        .then(|| viewer.html(texts::schedule_no_conflicts()));
    let heading = viewer.html(texts::schedule_conflicts(page.total));
    let parts = [lines([title(viewer, schedule.id), heading])]
        .into_iter()
        .chain(none)
        .chain(entries)
        .chain(asks_most)
        .chain(page_position(viewer, &page));
    let open = numbered()
        .map(|(position, conflict)| Button::tap(position.to_string(), open(schedule, conflict)));
    let mut rows = vec![open.collect::<Vec<_>>()];
    rows.retain(|row| !row.is_empty());
    rows.extend(page_buttons(viewer, &page, PAGE_LENGTH, |offset| {
        Tap::ScheduleConflicts {
            schedule: schedule.id,
            offset,
        }
    }));
    rows.extend(in_rows([
        viewer.button(
            texts::button_back(),
            Tap::Schedule {
                schedule: schedule.id,
            },
        ),
        viewer.home_button(),
    ]));
    Screen::new(fitting(parts), rows)
}

/// Where a conflict can be looked at.
fn open(schedule: &Schedule, conflict: &Conflict) -> Tap {
    let id = schedule.id;
    let rows = |only| Tap::ScheduleRows {
        list: RowList::only(id, only),
    };
    let proposal = |body: &BodySlug| Tap::Proposal {
        schedule: id,
        body: body.clone(),
        offset: 0,
    };
    match conflict {
        Conflict::BodyTwiceInAWeek { body, .. } => rows(RowFilter::Body(body.clone())),
        Conflict::RegionTwiceInAWeek { region, .. } => rows(RowFilter::Region(*region)),
        Conflict::NoFirstHead { body, .. } => proposal(body),
        Conflict::Unvisited { most_asked, .. } => proposal(most_asked),
        Conflict::WithoutAkimat { meeting, .. } => Tap::ScheduleRow {
            meeting: *meeting,
            list: RowList::only(id, RowFilter::Conflicting),
        },
    }
}

/// What does not fit, in a sentence.
pub(super) fn words(viewer: &Viewer<'_>, schedule: &Schedule, conflict: &Conflict) -> Html {
    let region = |code| meeting::region_name(viewer, code);
    let count = conflict.meetings().len() as u32;
    let week = |monday| dates::date(viewer.lang, monday, viewer.today);
    viewer.html(match conflict {
        Conflict::BodyTwiceInAWeek { body, monday, .. } => {
            let body = meeting::named_body(viewer, body);
            texts::conflict_body_week(body, week(*monday), count)
        }
        Conflict::RegionTwiceInAWeek {
            region: code,
            monday,
            ..
        } => texts::conflict_region_week(capitalised(&region(*code)), week(*monday), count),
        Conflict::NoFirstHead { body, quarter } => texts::conflict_first_head(
            meeting::named_body(viewer, body),
            quarter.year.to_string(),
            u32::from(quarter.number),
        ),
        Conflict::Unvisited {
            region: code,
            people,
            most_asked,
        } => texts::conflict_unvisited(
            capitalised(&region(*code)),
            *people,
            meeting::named_body(viewer, most_asked),
        ),
        Conflict::WithoutAkimat {
            meeting: id,
            body,
            region: code,
            was_asked,
        } => {
            let planned = schedule.planned.iter().find(|row| row.meeting == *id);
            let when = planned.map_or_else(String::new, |row| time(viewer, row));
            let body = meeting::named_body(viewer, body);
            let region = capitalised(&region(*code));
            if *was_asked {
                texts::conflict_akimat_asked(body, when, region)
            } else {
                texts::conflict_akimat_not_agreed(body, when, region)
            }
        }
    })
}

/// One of the rows that conflict: when, whose and where.
fn row(viewer: &Viewer<'_>, schedule: &Schedule, meeting: MeetingId) -> Option<Html> {
    let row = schedule.planned.iter().find(|row| row.meeting == meeting)?;
    Some(viewer.html(texts::schedule_conflict_row(
        capitalised(&time(viewer, row)),
        meeting::named_body(viewer, &row.body),
        super::place(viewer, row),
    )))
}

fn closer(viewer: &Viewer<'_>, schedule: &Schedule, conflict: &Conflict) -> Html {
    viewer.html(match conflict.closer(&schedule.planned) {
        Closer::Bodies(slugs) => texts::conflict_closed_by(bodies(viewer, &slugs)),
        Closer::Akimat(region) => {
            texts::conflict_closed_by_akimat(meeting::region_name(viewer, region))
        }
    })
}
