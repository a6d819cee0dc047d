//! Lists of meetings, and choosing which of them to see.

use super::{
    Button, Screen, Tap, Viewer, in_rows, lines, marked_if,
    meeting::{body_name, brief_place, named_body, region_name, status, time},
    paragraphs,
};
use crate::{
    domain::{
        calendar::Month,
        listing::{Listing, Period},
        meeting::Meeting,
        paging::Page,
        region::RegionCode,
    },
    i18n::{Html, Text, dates, escape, texts},
};

/// How many meetings stand on one page.
pub const PAGE_LENGTH: u32 = 5;

/// Meetings, a page at a time. `words` are what was searched for.
pub fn list(
    viewer: &Viewer<'_>,
    listing: &Listing,
    words: &str,
    home: Option<RegionCode>,
    page: &Page<Meeting>,
) -> Screen {
    let numbered = || (page.offset + 1..).zip(&page.items);
    let mut parts = vec![title(viewer, listing, words)];
    parts.extend(numbered().map(|(position, meeting)| {
        viewer.html(texts::meeting_line(
            position,
            body_name(viewer, meeting),
            time(viewer, meeting),
            brief_place(viewer, meeting),
            status(viewer, meeting),
        ))
    }));
    if page.has_more_than_it_shows() {
        parts.push(viewer.html(texts::list_position(page.first(), page.last(), page.total)));
    }
    let here = listing.at(page.offset);
    let numbers = numbered().map(|(position, meeting)| {
        let tap = Tap::Meeting {
            meeting: meeting.id,
            listing: here.clone(),
        };
        Button::tap(position.to_string(), tap)
    });
    let turn_to = |offset| Tap::Meetings {
        listing: here.at(offset),
    };
    let previous = page.previous(PAGE_LENGTH).map(turn_to);
    let next = page.next(PAGE_LENGTH).map(turn_to);
    let pages = [
        previous.map(|tap| viewer.button(texts::button_previous_page(), tap)),
        next.map(|tap| viewer.button(texts::button_next_page(), tap)),
    ];
    let mut rows = vec![numbers.collect()];
    rows.extend(in_rows(pages.into_iter().flatten()));
    rows.extend(ways_on(viewer, &here, home));
    Screen::new(paragraphs(parts), rows)
}

/// Nothing is there: why, and the nearest useful act.
pub fn empty_list(
    viewer: &Viewer<'_>,
    listing: &Listing,
    words: &str,
    home: Option<RegionCode>,
    is_home_unfollowed: bool,
) -> Screen {
    let is_plain = listing.body.is_none() && listing.period == Period::Ahead;
    let why = match (listing.period, listing.region) {
        (Period::Found, _) => texts::meetings_none_found(words),
        (Period::Past, _) => texts::meetings_none_past(),
        (Period::Ahead, Some(_)) if is_plain && is_home_unfollowed => {
            texts::meetings_none_in_region_follow()
        }
        (Period::Ahead, Some(_)) if is_plain => texts::meetings_none_in_region(),
        (Period::Ahead, None) if is_plain => texts::meetings_none_at_all(),
        _ => texts::meetings_none_chosen(),
    };
    let tell_me = (is_plain && is_home_unfollowed)
        .then(|| viewer.button(texts::button_tell_me(), Tap::Follow { wanted: true }));
    let mut rows = in_rows(tell_me);
    rows.extend(ways_on(viewer, listing, home));
    Screen::new(
        paragraphs([title(viewer, listing, words), viewer.html(why)]),
        rows,
    )
}

/// What stands below each list, in the same places.
fn ways_on(viewer: &Viewer<'_>, listing: &Listing, home: Option<RegionCode>) -> Vec<Vec<Button>> {
    let show = |listing| Tap::Meetings { listing };
    let buttons = if listing.period == Period::Found {
        vec![
            viewer.button(texts::button_search_again(), Tap::Search),
            viewer.button(texts::button_meetings(), show(Listing::of_region(home))),
        ]
    } else {
        let other_region = match (listing.region, home) {
            (Some(_), _) => Some((texts::button_all_regions(), None)),
            (None, Some(home)) => Some((texts::button_my_region(), Some(home))),
            (None, None) => None,
        };
        let other_region = other_region
            .map(|(label, region)| viewer.button(label, show(listing.in_region(region))));
        let filter = viewer.button(
            texts::button_filter(),
            Tap::Filter {
                listing: listing.at(0),
            },
        );
        let search = viewer.button(texts::button_search(), Tap::Search);
        other_region.into_iter().chain([filter, search]).collect()
    };
    in_rows(buttons.into_iter().chain([viewer.home_button()]))
}

fn title(viewer: &Viewer<'_>, listing: &Listing, words: &str) -> Html {
    let what = match listing.period {
        Period::Ahead => texts::meetings_ahead(),
        Period::ThisWeek => texts::meetings_this_week(),
        Period::ThisMonth => texts::meetings_this_month(),
        Period::Month(month) => texts::meetings_in_month(dates::month(viewer.lang, month)),
        Period::Past => texts::meetings_past(),
        Period::Found => return viewer.html(texts::meetings_found(words)),
    };
    let body = listing
        .body
        .as_ref()
        .map(|slug| Html(escape(&named_body(viewer, slug)).into_owned()));
    let region = Html(escape(&scope_name(viewer, listing.region)).into_owned());
    lines([viewer.html(what), region].into_iter().chain(body))
}

fn scope_name(viewer: &Viewer<'_>, region: Option<RegionCode>) -> String {
    region.map_or_else(
        || viewer.say(texts::all_regions()),
        |code| region_name(viewer, code),
    )
}

/// What a list shows, and the ways to choose otherwise.
pub fn filter(viewer: &Viewer<'_>, listing: &Listing) -> Screen {
    let body = listing.body.as_ref();
    let body = body.map_or_else(
        || viewer.say(texts::all_bodies()),
        |slug| named_body(viewer, slug),
    );
    let period = match listing.period {
        Period::Ahead | Period::Found => viewer.say(texts::period_ahead()),
        Period::ThisWeek => viewer.say(texts::period_this_week()),
        Period::ThisMonth => viewer.say(texts::period_this_month()),
        Period::Month(month) => dates::month(viewer.lang, month),
        Period::Past => viewer.say(texts::period_past()),
    };
    let text = texts::filter(scope_name(viewer, listing.region), body, period);
    let listing = || listing.clone();
    let within = |period| Tap::Meetings {
        listing: listing().in_period(period),
    };
    let past_or_ahead = if listing().period == Period::Past {
        viewer.button(texts::button_filter_ahead(), within(Period::Ahead))
    } else {
        viewer.button(texts::button_filter_past(), within(Period::Past))
    };
    let buttons = [
        viewer.button(
            texts::button_filter_region(),
            Tap::FilterRegions { listing: listing() },
        ),
        viewer.button(
            texts::button_filter_sector(),
            Tap::FilterSectors { listing: listing() },
        ),
        viewer.button(
            texts::button_filter_body(),
            Tap::FilterBodies { listing: listing() },
        ),
        viewer.button(
            texts::button_filter_month(),
            Tap::FilterMonths { listing: listing() },
        ),
        viewer.button(texts::button_filter_this_week(), within(Period::ThisWeek)),
        viewer.button(texts::button_filter_this_month(), within(Period::ThisMonth)),
        past_or_ahead,
        viewer.button(
            texts::button_filter_reset(),
            Tap::Meetings {
                listing: Listing::default(),
            },
        ),
    ];
    let back = Tap::Meetings { listing: listing() };
    let mut rows = in_rows(buttons);
    rows.extend(in_rows([
        viewer.button(texts::button_back_to_list(), back),
        viewer.home_button(),
    ]));
    Screen::new(viewer.html(text), rows)
}

/// The regions, to see their meetings.
pub fn filter_regions(viewer: &Viewer<'_>, listing: &Listing) -> Screen {
    let regions = viewer.directory.regions_on(viewer.today, viewer.lang);
    let all = (viewer.say(texts::all_regions()), listing.in_region(None));
    let each = regions.iter().map(|region| {
        let name = super::region::unmistakable_name(viewer, region, &regions);
        (name, listing.in_region(Some(region.code)))
    });
    let choices = [all].into_iter().chain(each);
    choice(viewer, texts::filter_regions(), listing, choices)
}

/// The ministries, to see their meetings.
pub fn filter_bodies(viewer: &Viewer<'_>, listing: &Listing) -> Screen {
    let bodies = viewer.directory.bodies_on(viewer.today);
    let all = (viewer.say(texts::all_bodies()), listing.of_body(None));
    let each = bodies.filter(|body| !body.exempt).map(|body| {
        let name = body.name.get(viewer.lang).to_owned();
        (name, listing.of_body(Some(body.slug.clone())))
    });
    let choices = [all].into_iter().chain(each);
    choice(viewer, texts::filter_bodies(), listing, choices)
}

/// The sectors, to see the meetings of the ministry that answers for one.
pub fn filter_sectors(viewer: &Viewer<'_>, listing: &Listing) -> Screen {
    let (today, directory) = (viewer.today, viewer.directory);
    let holds_meetings = |slug| directory.body(slug, today).is_some_and(|body| !body.exempt);
    let sectors = directory
        .sectors_on(today)
        .filter(|sector| holds_meetings(&sector.body));
    let choices = sectors.map(|sector| {
        let name = sector.name.get(viewer.lang).to_owned();
        (name, listing.of_body(Some(sector.body.clone())))
    });
    choice(viewer, texts::filter_sectors(), listing, choices)
}

/// A year around today, to see the meetings of one month.
pub fn filter_months(viewer: &Viewer<'_>, listing: &Listing) -> Screen {
    const BACK: u32 = 5;
    const MONTHS: u32 = 12;
    let first = Month::of(viewer.today).first_day() - chrono::Months::new(BACK);
    let months = (0..MONTHS).map(|ahead| Month::of(first + chrono::Months::new(ahead)));
    let choices = months.map(|month| {
        let name = super::capitalised(&dates::month(viewer.lang, month));
        (name, listing.in_period(Period::Month(month)))
    });
    choice(viewer, texts::filter_months(), listing, choices)
}

/// Other listings to choose from; the one that is shown carries a mark.
fn choice(
    viewer: &Viewer<'_>,
    question: Text,
    listing: &Listing,
    choices: impl Iterator<Item = (String, Listing)>,
) -> Screen {
    let shown = listing.at(0);
    let buttons = choices.map(|(name, choice)| {
        let label = marked_if(viewer, name, choice == shown);
        Button::tap(label, Tap::Meetings { listing: choice })
    });
    let mut rows = in_rows(buttons);
    let back = Tap::Filter {
        listing: listing.clone(),
    };
    rows.extend(in_rows([
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ]));
    Screen::new(viewer.html(question), rows)
}

/// Asks for words to search by.
pub fn ask_words(viewer: &Viewer<'_>, home: Option<RegionCode>) -> Screen {
    let back = Tap::Meetings {
        listing: Listing::of_region(home),
    };
    let buttons = [
        viewer.button(texts::button_back_to_list(), back),
        viewer.home_button(),
    ];
    Screen::new(viewer.html(texts::search_ask()), in_rows(buttons))
}
