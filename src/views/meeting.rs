//! Meetings: the list of what is coming, and one meeting's card.

use chrono::NaiveDate;
use url::Url;

use super::{Button, InlineResult, Screen, Tap, Viewer, in_rows, lines, paragraphs};
use crate::{
    domain::{
        calendar::Month,
        central_body::BodySlug,
        following::Bond,
        listing::{Listing, Period},
        meeting::{HeldBy, Hours, Meeting, MeetingKind, MeetingStatus, MeetingTime},
        notice::Heard,
        paging::Page,
        region::RegionCode,
        start_link::StartLink,
    },
    i18n::{Html, Text, dates, escape, texts},
};

/// A place is no longer than this where it shares a message with others.
const BRIEF: usize = 160;

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
    let all = viewer.button(
        texts::all_regions(),
        Tap::Meetings {
            listing: listing.in_region(None),
        },
    );
    let buttons = regions.iter().map(|region| {
        let label = super::region::unmistakable_name(viewer, region, &regions);
        Button::tap(
            label,
            Tap::Meetings {
                listing: listing.in_region(Some(region.code)),
            },
        )
    });
    choice(
        viewer,
        texts::filter_regions(),
        listing,
        [all].into_iter().chain(buttons),
    )
}

/// The ministries, to see their meetings.
pub fn filter_bodies(viewer: &Viewer<'_>, listing: &Listing) -> Screen {
    let bodies = viewer
        .directory
        .bodies_on(viewer.today)
        .filter(|body| !body.exempt);
    let all = viewer.button(
        texts::all_bodies(),
        Tap::Meetings {
            listing: listing.of_body(None),
        },
    );
    let buttons = bodies.map(|body| {
        let label = body.name.get(viewer.lang).to_owned();
        Button::tap(
            label,
            Tap::Meetings {
                listing: listing.of_body(Some(body.slug.clone())),
            },
        )
    });
    choice(
        viewer,
        texts::filter_bodies(),
        listing,
        [all].into_iter().chain(buttons),
    )
}

/// The sectors, to see the meetings of the ministry that answers for one.
pub fn filter_sectors(viewer: &Viewer<'_>, listing: &Listing) -> Screen {
    let (today, directory) = (viewer.today, viewer.directory);
    let holds_meetings = |slug| directory.body(slug, today).is_some_and(|body| !body.exempt);
    let sectors = directory
        .sectors_on(today)
        .filter(|sector| holds_meetings(&sector.body));
    let buttons = sectors.map(|sector| {
        let label = sector.name.get(viewer.lang).to_owned();
        Button::tap(
            label,
            Tap::Meetings {
                listing: listing.of_body(Some(sector.body.clone())),
            },
        )
    });
    choice(viewer, texts::filter_sectors(), listing, buttons)
}

/// A year around today, to see the meetings of one month.
pub fn filter_months(viewer: &Viewer<'_>, listing: &Listing) -> Screen {
    const BACK: u32 = 5;
    const MONTHS: u32 = 12;
    let first = Month::of(viewer.today).first_day() - chrono::Months::new(BACK);
    let months = (0..MONTHS).map(|ahead| Month::of(first + chrono::Months::new(ahead)));
    let buttons = months.map(|month| {
        let tap = Tap::Meetings {
            listing: listing.in_period(Period::Month(month)),
        };
        Button::tap(super::capitalised(&dates::month(viewer.lang, month)), tap)
    });
    choice(viewer, texts::filter_months(), listing, buttons)
}

fn choice(
    viewer: &Viewer<'_>,
    question: Text,
    listing: &Listing,
    buttons: impl Iterator<Item = Button>,
) -> Screen {
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

/// What a card is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a> {
    pub meeting: &'a Meeting,
    /// What binds the reader to it.
    pub bond: Bond,
    /// When and where it was before its latest change since it was announced.
    pub was: Option<&'a Heard>,
    /// For links into the private chat.
    pub bot_username: &'a str,
}

/// All that a citizen may know of one meeting.
pub fn card(viewer: &Viewer<'_>, card: &Card<'_>, listing: &Listing) -> Screen {
    let meeting = card.meeting;
    let plan = &meeting.plan;
    let kind = match plan.kind {
        MeetingKind::Scheduled => texts::meeting_kind_scheduled(),
        MeetingKind::OffSchedule => texts::meeting_kind_off_schedule(),
    };
    let held_by = match plan.held_by {
        HeldBy::FirstHead => texts::held_by_first_head(),
        HeldBy::ActingFirstHead => texts::held_by_acting_first_head(),
        HeldBy::Deputy => texts::held_by_deputy(),
    };
    let title = lines([bold(&body_name(viewer, meeting)), viewer.html(kind)]);
    let facts = [
        Some(texts::meeting_when(time(viewer, meeting))),
        card.was
            .map(|was| texts::meeting_was(heard_before(viewer, was))),
        Some(texts::meeting_where(place(viewer, meeting))),
        Some(texts::meeting_held_by(viewer.say(held_by))),
        meeting
            .reception
            .map(|hours| texts::meeting_reception(dates::hours(hours))),
        meeting
            .briefing
            .map(|hours| texts::meeting_briefing(dates::hours(hours))),
        meeting.live_url.as_deref().map(texts::meeting_live),
        Some(texts::meeting_status(status(viewer, meeting))),
        meeting
            .cancellation_reason
            .as_deref()
            .map(texts::meeting_cancellation_reason),
    ];
    let facts = lines(facts.into_iter().flatten().map(|fact| viewer.html(fact)));
    let topics = (!plan.topics.is_empty()).then(|| topics(viewer, &plan.topics));
    let attend = is_to_come(viewer, meeting).then(|| viewer.html(texts::meeting_how_to_attend()));
    let back = viewer.button(
        texts::button_back_to_list(),
        Tap::Meetings {
            listing: listing.clone(),
        },
    );
    let mut rows = in_rows(own_buttons(viewer, card, listing));
    rows.extend(in_rows([back, viewer.home_button()]));
    let parts = [title, facts].into_iter().chain(topics).chain(attend);
    Screen::new(paragraphs(parts), rows)
}

fn is_to_come(viewer: &Viewer<'_>, meeting: &Meeting) -> bool {
    !meeting.is_over(viewer.today)
        && !matches!(
            meeting.plan.status,
            MeetingStatus::Cancelled | MeetingStatus::Held
        )
}

/// What a person can do about a meeting.
fn own_buttons(viewer: &Viewer<'_>, card: &Card<'_>, listing: &Listing) -> Vec<Button> {
    let Card {
        meeting,
        bond,
        bot_username,
        ..
    } = *card;
    let id = meeting.id;
    if !is_to_come(viewer, meeting) {
        return Vec::new();
    }
    let listing = || listing.clone();
    let remind = if bond.is_muted {
        viewer.button(
            texts::button_unmute(),
            Tap::Unmute {
                meeting: id,
                listing: listing(),
            },
        )
    } else if bond.is_reminded {
        let tap = Tap::Remind {
            meeting: id,
            wanted: false,
            listing: listing(),
        };
        viewer.button(texts::button_remind_off(), tap)
    } else {
        let tap = Tap::Remind {
            meeting: id,
            wanted: true,
            listing: listing(),
        };
        viewer.button(texts::button_remind(), tap)
    };
    let has_day = matches!(meeting.plan.time, MeetingTime::Day { .. });
    let calendar =
        has_day.then(|| viewer.button(texts::button_calendar(), Tap::CalendarFile { meeting: id }));
    let map = meeting.plan.venue.is_some().then(|| {
        Button::open(
            viewer.say(texts::button_map()),
            map_address(viewer, meeting),
        )
    });
    let link = StartLink::Meeting(id);
    let share = Button::open(
        viewer.say(texts::button_share()),
        share_address(viewer, meeting, bot_username),
    );
    let group = format!("https://t.me/{bot_username}?startgroup={link}");
    let group = Button::open(viewer.say(texts::button_post_in_group()), group);
    [Some(remind), calendar, map, Some(share), Some(group)]
        .into_iter()
        .flatten()
        .collect()
}

/// A map by words, or by the point where it is known: no borders and no addresses are kept here.
fn map_address(viewer: &Viewer<'_>, meeting: &Meeting) -> String {
    let query = match meeting.venue_point {
        Some(point) => format!("{},{}", point.latitude, point.longitude),
        None => place(viewer, meeting),
    };
    with_query(
        "https://www.google.com/maps/search/",
        &[("api", "1"), ("query", &query)],
    )
}

/// Lets the person choose a chat, and puts the meeting's link into it.
fn share_address(viewer: &Viewer<'_>, meeting: &Meeting, bot_username: &str) -> String {
    let link = format!(
        "https://t.me/{bot_username}?start={}",
        StartLink::Meeting(meeting.id)
    );
    let words = format!("{}. {}", body_name(viewer, meeting), time(viewer, meeting));
    with_query(
        "https://t.me/share/url",
        &[("url", &link), ("text", &words)],
    )
}

fn with_query(address: &str, query: &[(&str, &str)]) -> String {
    let url = Url::parse_with_params(address, query);
    // A space as "+" would be shown as one by some of Telegram's programs.
    url.map_or_else(
        |_| address.to_owned(),
        |url| url.as_str().replace('+', "%20"),
    )
}

/// What others may see of a meeting: in a group, with the way into the private chat.
pub fn posted(viewer: &Viewer<'_>, meeting: &Meeting, bot_username: &str) -> Screen {
    let address = format!(
        "https://t.me/{bot_username}?start={}",
        StartLink::Meeting(meeting.id)
    );
    let button = Button::open(viewer.say(texts::button_open_meeting()), address);
    Screen::new(short(viewer, meeting), vec![vec![button]])
}

/// A meeting, offered to somebody who types the bot's name in another chat.
pub fn offered(viewer: &Viewer<'_>, meeting: &Meeting, bot_username: &str) -> InlineResult {
    InlineResult {
        id: meeting.id.code(),
        title: body_name(viewer, meeting),
        description: format!("{}\n{}", time(viewer, meeting), place(viewer, meeting)),
        screen: posted(viewer, meeting, bot_username),
    }
}

/// The topics, as far as a message has room for them.
fn topics(viewer: &Viewer<'_>, topics: &[String]) -> Html {
    /// Of Telegram's 4,096 letters, the rest is for everything else.
    const ROOM: usize = 2_000;
    let mut letters = 0;
    let fits = |topic: &&String| {
        letters += topic.chars().count();
        letters <= ROOM
    };
    let shown: Vec<_> = topics.iter().take_while(fits).collect();
    let rest = topics.len() - shown.len();
    let points = shown
        .iter()
        .map(|topic| Html(format!("• {}", escape(topic))));
    let more = (rest > 0).then(|| viewer.html(texts::meeting_more_topics(rest as u32)));
    lines(
        [viewer.html(texts::meeting_topics())]
            .into_iter()
            .chain(points)
            .chain(more),
    )
}

/// Which meeting it is, when and where.
pub(super) fn brief(viewer: &Viewer<'_>, meeting: &Meeting) -> Html {
    /// A caption may have 1,024 letters in all; places in many regions are in the file.
    const ROOM_FOR_PLACE: usize = 500;
    let place = Some(place(viewer, meeting));
    let place = place.filter(|place| place.chars().count() <= ROOM_FOR_PLACE);
    let facts = [Some(time(viewer, meeting)), place].into_iter().flatten();
    let facts = facts.map(|fact| Html(escape(&fact).into_owned()));
    lines([bold(&body_name(viewer, meeting))].into_iter().chain(facts))
}

/// A meeting in four lines.
pub(super) fn short(viewer: &Viewer<'_>, meeting: &Meeting) -> Html {
    viewer.html(texts::meeting_short(
        body_name(viewer, meeting),
        time(viewer, meeting),
        brief_place(viewer, meeting),
        status(viewer, meeting),
    ))
}

/// The ministry's name, as it is on the meeting's day.
pub(super) fn body_name(viewer: &Viewer<'_>, meeting: &Meeting) -> String {
    let day = meeting.plan.time.begins_on();
    name_of_body(viewer, &meeting.plan.body, day)
}

fn named_body(viewer: &Viewer<'_>, slug: &BodySlug) -> String {
    name_of_body(viewer, slug, viewer.today)
}

fn name_of_body(viewer: &Viewer<'_>, slug: &BodySlug, day: NaiveDate) -> String {
    let body = viewer.directory.body(slug, day);
    body.map_or_else(
        || slug.to_string(),
        |body| body.name.get(viewer.lang).to_owned(),
    )
}

pub(super) fn time(viewer: &Viewer<'_>, meeting: &Meeting) -> String {
    dates::meeting_time(viewer.lang, meeting.plan.time, viewer.today)
}

/// The time and place that somebody heard before.
pub(super) fn heard_before(viewer: &Viewer<'_>, was: &Heard) -> String {
    let time = was.held_on.map(|on| {
        let hours = was.starts.map(|starts| Hours { starts, ends: None });
        dates::meeting_time(viewer.lang, MeetingTime::Day { on, hours }, viewer.today)
    });
    let regions = was.regions.iter().map(|code| region_name(viewer, *code));
    let parts: Vec<_> = time
        .into_iter()
        .chain(regions)
        .chain(was.venue.clone())
        .collect();
    super::shorten(&parts.join(", "), BRIEF)
}

/// The place where several meetings share a message of 4,096 letters.
pub(super) fn brief_place(viewer: &Viewer<'_>, meeting: &Meeting) -> String {
    super::shorten(&place(viewer, meeting), BRIEF)
}

/// From the wide to the narrow: regions, district, venue.
pub(super) fn place(viewer: &Viewer<'_>, meeting: &Meeting) -> String {
    let plan = &meeting.plan;
    let regions = plan.regions.iter().map(|code| region_name(viewer, *code));
    regions
        .chain(plan.district.clone())
        .chain(plan.venue.clone())
        .collect::<Vec<_>>()
        .join(", ")
}

pub(super) fn region_name(viewer: &Viewer<'_>, code: RegionCode) -> String {
    let region = viewer.directory.region(code, viewer.today);
    region.map_or_else(
        || code.to_string(),
        |region| region.name.get(viewer.lang).to_owned(),
    )
}

/// How it stands with a meeting. Of one whose day has passed nothing is promised any more.
fn status(viewer: &Viewer<'_>, meeting: &Meeting) -> String {
    viewer.say(match meeting.plan.status {
        MeetingStatus::Cancelled => texts::status_cancelled(),
        MeetingStatus::Held => texts::status_held(),
        _ if meeting.is_over(viewer.today) => texts::status_over(),
        MeetingStatus::Planned => texts::status_planned(),
        MeetingStatus::Agreed => texts::status_agreed(),
        MeetingStatus::Announced => texts::status_announced(),
    })
}

fn bold(words: &str) -> Html {
    Html(format!("<b>{}</b>", escape(words)))
}
