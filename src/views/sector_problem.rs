//! Problems of its own sector that a ministry has noted for a region.

use super::{Button, Screen, Tap, Viewer, capitalised, in_rows, meeting, paragraphs, shorten};
use crate::{
    domain::{
        central_body::BodySlug,
        office::OfficeId,
        paging::Page,
        region::RegionCode,
        sector_problem::{LONGEST_PROBLEM, SectorProblem},
    },
    i18n::{dates, texts},
};

/// How many stand on one page.
pub const PAGE_LENGTH: u32 = 5;

/// What was typed is cut to this where it is quoted.
const BRIEF: usize = 40;

/// What the ministry has noted, a page at a time.
pub fn list(
    viewer: &Viewer<'_>,
    office: OfficeId,
    body: &BodySlug,
    page: &Page<SectorProblem>,
) -> Screen {
    let title = viewer.html(texts::sector_problems(meeting::named_body(viewer, body)));
    let note = viewer.button(
        texts::button_note_problem(),
        Tap::SectorProblemNew { office },
    );
    if page.items.is_empty() {
        let text = paragraphs([title, viewer.html(texts::sector_problems_none())]);
        return Screen::new(text, vec![vec![note], vec![viewer.home_button()]]);
    }
    let numbered = || (page.first()..).zip(&page.items);
    let mut parts = vec![title];
    parts.extend(numbered().map(|(position, problem)| {
        viewer.html(texts::sector_problem_line(
            position,
            capitalised(&meeting::region_name(viewer, problem.region)),
            problem.text.as_str(),
            period(viewer, problem),
        ))
    }));
    if page.has_more_than_it_shows() {
        parts.push(viewer.html(texts::list_position(page.first(), page.last(), page.total)));
    }
    let numbers = numbered().map(|(position, problem)| {
        let tap = Tap::SectorProblem {
            problem: problem.id,
        };
        Button::tap(position.to_string(), tap)
    });
    let turn_to = |offset| Tap::SectorProblems { office, offset };
    let pages = [
        page.previous(PAGE_LENGTH)
            .map(|offset| viewer.button(texts::button_previous_page(), turn_to(offset))),
        page.next(PAGE_LENGTH)
            .map(|offset| viewer.button(texts::button_next_page(), turn_to(offset))),
    ];
    let mut rows = vec![numbers.collect()];
    rows.extend(in_rows(pages.into_iter().flatten()));
    rows.extend(in_rows([note, viewer.home_button()]));
    Screen::new(paragraphs(parts), rows)
}

/// In which region is it?
pub fn ask_region(viewer: &Viewer<'_>, office: OfficeId) -> Screen {
    let regions = viewer.directory.regions_on(viewer.today, viewer.lang);
    let buttons = regions.into_iter().map(|region| {
        let tap = Tap::SectorProblemIn {
            office,
            region: region.code,
        };
        Button::tap(capitalised(region.name.get(viewer.lang)), tap)
    });
    let mut rows = in_rows(buttons);
    let back = Tap::SectorProblems { office, offset: 0 };
    rows.extend(in_rows([
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ]));
    Screen::new(viewer.html(texts::sector_problem_ask_region()), rows)
}

/// Waits for its words. `refused`: the last ones said nothing or were too long.
pub fn ask_text(
    viewer: &Viewer<'_>,
    office: OfficeId,
    region: RegionCode,
    refused: bool,
) -> Screen {
    let letters = LONGEST_PROBLEM as u32;
    let refused = refused.then(|| viewer.html(texts::sector_problem_refused(letters)));
    let name = capitalised(&meeting::region_name(viewer, region));
    let parts = refused
        .into_iter()
        .chain([viewer.html(texts::sector_problem_ask_text(name, letters))]);
    let back = viewer.button(texts::button_back(), Tap::SectorProblemNew { office });
    Screen::new(paragraphs(parts), in_rows([back, viewer.home_button()]))
}

/// One of them: when it begins and ends can be changed.
pub fn card(viewer: &Viewer<'_>, office: OfficeId, problem: &SectorProblem) -> Screen {
    let id = problem.id;
    let buttons = [
        viewer.button(
            texts::button_problem_from(),
            Tap::SectorProblemDay {
                problem: id,
                is_end: false,
            },
        ),
        viewer.button(
            texts::button_problem_until(),
            Tap::SectorProblemDay {
                problem: id,
                is_end: true,
            },
        ),
        viewer.button(
            texts::button_problem_end(),
            Tap::SectorProblemEnd { problem: id },
        ),
    ];
    let mut rows = in_rows(buttons);
    let list = Tap::SectorProblems { office, offset: 0 };
    rows.extend(in_rows([
        viewer.button(texts::button_back_to_list(), list),
        viewer.home_button(),
    ]));
    let text = texts::sector_problem(
        capitalised(&meeting::region_name(viewer, problem.region)),
        problem.text.as_str(),
        period(viewer, problem),
    );
    Screen::new(viewer.html(text), rows)
}

/// Waits for the day on which it begins or ends. `refused`: what was typed is no such day.
pub fn ask_day(
    viewer: &Viewer<'_>,
    problem: &SectorProblem,
    is_end: bool,
    refused: Option<&str>,
) -> Screen {
    let refused =
        refused.map(|words| viewer.html(texts::sector_problem_day_not_read(shorten(words, BRIEF))));
    let question = if is_end {
        texts::sector_problem_ask_until()
    } else {
        texts::sector_problem_ask_from()
    };
    let id = problem.id;
    let no_end = is_end.then(|| {
        viewer.button(
            texts::button_problem_no_end(),
            Tap::SectorProblemNoEnd { problem: id },
        )
    });
    let back = viewer.button(texts::button_back(), Tap::SectorProblem { problem: id });
    let mut rows: Vec<_> = no_end.into_iter().map(|button| vec![button]).collect();
    rows.extend(in_rows([back, viewer.home_button()]));
    Screen::new(
        paragraphs(refused.into_iter().chain([viewer.html(question)])),
        rows,
    )
}

fn period(viewer: &Viewer<'_>, problem: &SectorProblem) -> String {
    let from = dates::in_figures(problem.from);
    viewer.say(match problem.until {
        None => texts::sector_problem_since(from),
        Some(until) => texts::sector_problem_between(from, dates::in_figures(until)),
    })
}
