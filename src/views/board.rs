//! Lists of submissions: what people ask, and what one asked oneself.

use super::{
    Button, Screen, Tap, Viewer, in_rows, lines, marked_if, meeting, paragraphs,
    submission::{addressee, brief_text, people, progress},
};
use crate::{
    domain::{
        board::{Board, Mine, Order, Origin},
        paging::Page,
        submission::{Submission, SubmissionId},
    },
    i18n::{Html, Text, escape, texts},
};

/// How many stand on one page.
pub const PAGE_LENGTH: u32 = 5;

/// What people ask, a page at a time.
pub fn board(
    viewer: &Viewer<'_>,
    board: &Board,
    words: &str,
    counted_up_to: u32,
    page: &Page<Submission>,
) -> Screen {
    let here = board.at(page.offset);
    // All that is shown is in the same district, where only one is.
    let district = page.items.first().and_then(|one| one.district.as_deref());
    let district = district.filter(|_| board.district_of.is_some());
    let mut parts = vec![title(viewer, board, words, district)];
    if page.items.is_empty() {
        parts.push(viewer.html(match board.order {
            Order::Found => texts::board_none_found(),
            _ => texts::board_empty(),
        }));
    }
    parts.extend(entries(viewer, page));
    parts.extend(position(viewer, page, counted_up_to));
    let mut rows = numbers(page, |submission| Tap::Submission {
        submission,
        origin: Origin::Board(here.clone()),
    });
    rows.extend(pages(viewer, page, |offset| Tap::Board {
        board: here.at(offset),
    }));
    rows.extend(ways_on(viewer, &here));
    Screen::new(paragraphs(parts), rows)
}

fn title(viewer: &Viewer<'_>, board: &Board, words: &str, district: Option<&str>) -> Html {
    let title = match board.order {
        Order::MostPeople => texts::board_most_people(),
        Order::Newest => texts::board_newest(),
        Order::Found => texts::board_found(words),
    };
    let region = board.region.map_or_else(
        || viewer.say(texts::all_regions()),
        |code| meeting::region_name(viewer, code),
    );
    let body = board
        .body
        .as_ref()
        .map(|slug| meeting::named_body(viewer, slug));
    let district = district.map(str::to_owned);
    let scope = [Some(region), district, body].into_iter().flatten();
    lines(
        [viewer.html(title)]
            .into_iter()
            .chain(scope.map(|name| Html(escape(&name).into_owned()))),
    )
}

fn ways_on(viewer: &Viewer<'_>, board: &Board) -> Vec<Vec<Button>> {
    let ordered = |order| Tap::Board {
        board: board.in_order(order),
    };
    let order = match board.order {
        Order::MostPeople => viewer.button(texts::button_newest_first(), ordered(Order::Newest)),
        Order::Newest | Order::Found => viewer.button(
            texts::button_most_people_first(),
            ordered(Order::MostPeople),
        ),
    };
    let all_districts = board.district_of.map(|_| {
        let board = board.in_district_of(None);
        viewer.button(texts::button_all_districts(), Tap::Board { board })
    });
    let board = || board.clone();
    let buttons = [
        order,
        viewer.button(
            texts::button_board_search(),
            Tap::BoardSearch { board: board() },
        ),
        viewer.button(
            texts::button_filter_region(),
            Tap::BoardRegions { board: board() },
        ),
        viewer.button(
            texts::button_filter_sector(),
            Tap::BoardSectors { board: board() },
        ),
        viewer.button(texts::button_ask(), Tap::AskWhom),
        viewer.button(texts::button_report(), Tap::Report),
        viewer.home_button(),
    ];
    in_rows(all_districts.into_iter().chain(buttons))
}

/// The regions, to see what people ask there.
pub fn regions(viewer: &Viewer<'_>, board: &Board) -> Screen {
    let regions = viewer.directory.regions_on(viewer.today, viewer.lang);
    let all = (viewer.say(texts::all_regions()), board.in_region(None));
    let each = regions.iter().map(|region| {
        let name = super::region::unmistakable_name(viewer, region, &regions);
        (name, board.in_region(Some(region.code)))
    });
    let choices = [all].into_iter().chain(each);
    choice(viewer, texts::board_regions(), board, choices)
}

/// The sectors, to see what people ask the ministry that answers for one.
pub fn sectors(viewer: &Viewer<'_>, board: &Board) -> Screen {
    let (today, directory) = (viewer.today, viewer.directory);
    let holds_meetings = |slug| directory.body(slug, today).is_some_and(|body| !body.exempt);
    let sectors = directory.sectors_on(today);
    let all = (viewer.say(texts::all_sectors()), board.of_body(None));
    let each = sectors
        .filter(|sector| holds_meetings(&sector.body))
        .map(|sector| {
            let name = sector.name.get(viewer.lang).to_owned();
            (name, board.of_body(Some(sector.body.clone())))
        });
    let choices = [all].into_iter().chain(each);
    choice(viewer, texts::board_sectors(), board, choices)
}

fn choice(
    viewer: &Viewer<'_>,
    question: Text,
    board: &Board,
    choices: impl Iterator<Item = (String, Board)>,
) -> Screen {
    let shown = board.at(0);
    let buttons = choices.map(|(name, choice)| {
        let label = marked_if(viewer, name, choice == shown);
        Button::tap(label, Tap::Board { board: choice })
    });
    let mut rows = in_rows(buttons);
    let back = Tap::Board {
        board: board.clone(),
    };
    rows.extend(in_rows([
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ]));
    Screen::new(viewer.html(question), rows)
}

/// Asks for words to search what people ask.
pub fn ask_words(viewer: &Viewer<'_>, board: &Board) -> Screen {
    let back = Tap::Board {
        board: board.clone(),
    };
    let buttons = [
        viewer.button(texts::button_back_to_list(), back),
        viewer.home_button(),
    ];
    Screen::new(viewer.html(texts::board_search_ask()), in_rows(buttons))
}

/// The person's own questions and reports.
pub fn mine(viewer: &Viewer<'_>, mine: Mine, page: &Page<Submission>) -> Screen {
    let mut parts = vec![viewer.html(texts::my_submissions())];
    if page.items.is_empty() {
        parts.push(viewer.html(if mine.only_open {
            texts::my_submissions_none_open()
        } else {
            texts::my_submissions_none()
        }));
    }
    parts.extend(entries(viewer, page));
    parts.extend(position(viewer, page, u32::MAX));
    let mut rows = numbers(page, |submission| Tap::Submission {
        submission,
        origin: Origin::Mine(Mine {
            offset: page.offset,
            ..mine
        }),
    });
    rows.extend(pages(viewer, page, |offset| Tap::MySubmissions {
        mine: Mine { offset, ..mine },
    }));
    let others = Tap::MySubmissions {
        mine: Mine {
            only_open: !mine.only_open,
            offset: 0,
        },
    };
    let others = viewer.button(
        if mine.only_open {
            texts::button_mine_all()
        } else {
            texts::button_mine_open()
        },
        others,
    );
    rows.extend(in_rows([
        others,
        viewer.button(texts::button_ask(), Tap::AskWhom),
        viewer.button(texts::button_report(), Tap::Report),
        viewer.home_button(),
    ]));
    Screen::new(paragraphs(parts), rows)
}

fn entries(viewer: &Viewer<'_>, page: &Page<Submission>) -> Vec<Html> {
    let numbered = (page.offset + 1..).zip(&page.items);
    numbered
        .map(|(position, submission)| {
            viewer.html(texts::submission_line(
                position,
                brief_text(viewer, submission),
                addressee(viewer, submission.body.as_ref(), submission.sector.as_ref()),
                people(viewer, submission.people),
                progress(viewer, submission),
            ))
        })
        .collect()
}

fn position(viewer: &Viewer<'_>, page: &Page<Submission>, counted_up_to: u32) -> Option<Html> {
    page.has_more_than_it_shows().then(|| {
        viewer.html(if page.total > counted_up_to {
            texts::list_position_of_many(page.first(), page.last(), counted_up_to)
        } else {
            texts::list_position(page.first(), page.last(), page.total)
        })
    })
}

fn numbers(page: &Page<Submission>, tap: impl Fn(SubmissionId) -> Tap) -> Vec<Vec<Button>> {
    let numbered = (page.offset + 1..).zip(&page.items);
    let row: Vec<_> = numbered
        .map(|(position, submission)| Button::tap(position.to_string(), tap(submission.id)))
        .collect();
    if row.is_empty() {
        Vec::new()
    } else {
        vec![row]
    }
}

fn pages(
    viewer: &Viewer<'_>,
    page: &Page<Submission>,
    tap: impl Fn(u32) -> Tap,
) -> Vec<Vec<Button>> {
    let previous = page.previous(PAGE_LENGTH);
    let next = page.next(PAGE_LENGTH);
    let buttons = [
        previous.map(|offset| viewer.button(texts::button_previous_page(), tap(offset))),
        next.map(|offset| viewer.button(texts::button_next_page(), tap(offset))),
    ];
    in_rows(buttons.into_iter().flatten())
}
