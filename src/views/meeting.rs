//! Meetings: the list of what is coming, and one meeting's card.

use super::{Button, Screen, Tap, Viewer, in_rows, lines, paragraphs, tap::Scope};
use crate::{
    domain::{
        following::Bond,
        meeting::{HeldBy, Meeting, MeetingKind, MeetingStatus},
        paging::Page,
        region::RegionCode,
    },
    i18n::{Html, Text, dates, escape, texts},
};

/// How many meetings stand on one page.
pub const PAGE_LENGTH: u32 = 5;

/// The coming meetings, a page at a time.
pub fn list(
    viewer: &Viewer<'_>,
    scope: Scope,
    home: Option<RegionCode>,
    page: &Page<Meeting>,
) -> Screen {
    let title = match scope.region() {
        Some(region) => texts::meetings_of_region(region_name(viewer, region)),
        None => texts::meetings_of_all(),
    };
    let numbered = || (page.offset + 1..).zip(&page.items);
    let mut parts = vec![viewer.html(title)];
    parts.extend(numbered().map(|(position, meeting)| {
        viewer.html(texts::meeting_line(
            position,
            body_name(viewer, meeting),
            time(viewer, meeting),
            place(viewer, meeting),
            viewer.say(status(meeting.plan.status)),
        ))
    }));
    if page.has_more_than_it_shows() {
        parts.push(viewer.html(texts::list_position(page.first(), page.last(), page.total)));
    }
    let offset = page.offset;
    let numbers = numbered().map(|(position, meeting)| {
        Button::tap(
            position.to_string(),
            Tap::Meeting {
                meeting: meeting.id,
                scope,
                offset,
            },
        )
    });
    let turn_to = |offset| Tap::Meetings { scope, offset };
    let previous = page.previous(PAGE_LENGTH).map(turn_to);
    let next = page.next(PAGE_LENGTH).map(turn_to);
    let other_scope = match (scope, home) {
        (Scope::Region(_), _) => Some((texts::button_all_regions(), Scope::Everywhere)),
        (Scope::Everywhere, Some(home)) => Some((texts::button_my_region(), Scope::Region(home))),
        (Scope::Everywhere, None) => None,
    };
    let mut rows = vec![numbers.collect()];
    rows.extend(in_rows(
        [
            previous.map(|tap| viewer.button(texts::button_previous_page(), tap)),
            next.map(|tap| viewer.button(texts::button_next_page(), tap)),
        ]
        .into_iter()
        .flatten(),
    ));
    let other_scope =
        other_scope.map(|(label, scope)| viewer.button(label, Tap::Meetings { scope, offset: 0 }));
    rows.extend(in_rows(
        other_scope.into_iter().chain([viewer.home_button()]),
    ));
    Screen::new(paragraphs(parts), rows)
}

/// Nothing is coming: why, and the nearest useful act.
pub fn empty_list(viewer: &Viewer<'_>, scope: Scope, is_home_unfollowed: bool) -> Screen {
    let (title, why) = match scope.region() {
        Some(region) => {
            let why = if is_home_unfollowed {
                texts::meetings_none_in_region_follow()
            } else {
                texts::meetings_none_in_region()
            };
            (texts::meetings_of_region(region_name(viewer, region)), why)
        }
        None => (texts::meetings_of_all(), texts::meetings_none_at_all()),
    };
    let tell_me = is_home_unfollowed
        .then(|| viewer.button(texts::button_tell_me(), Tap::Follow { wanted: true }));
    let everywhere = scope.region().map(|_| {
        let tap = Tap::Meetings {
            scope: Scope::Everywhere,
            offset: 0,
        };
        viewer.button(texts::button_all_regions(), tap)
    });
    let buttons = tell_me
        .into_iter()
        .chain(everywhere)
        .chain([viewer.home_button()]);
    Screen::new(
        paragraphs([viewer.html(title), viewer.html(why)]),
        in_rows(buttons),
    )
}

/// All that a citizen may know of one meeting.
pub fn card(viewer: &Viewer<'_>, meeting: &Meeting, bond: Bond, back: Tap) -> Screen {
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
        Some(texts::meeting_where(place(viewer, meeting))),
        Some(texts::meeting_held_by(viewer.say(held_by))),
        meeting
            .reception
            .map(|hours| texts::meeting_reception(dates::hours(hours))),
        meeting
            .briefing
            .map(|hours| texts::meeting_briefing(dates::hours(hours))),
        meeting.live_url.as_deref().map(texts::meeting_live),
        Some(texts::meeting_status(viewer.say(status(plan.status)))),
        meeting
            .cancellation_reason
            .as_deref()
            .map(texts::meeting_cancellation_reason),
    ];
    let facts = lines(facts.into_iter().flatten().map(|fact| viewer.html(fact)));
    let topics = (!plan.topics.is_empty()).then(|| topics(viewer, &plan.topics));
    let ways_back = [
        viewer.button(texts::button_back_to_list(), back),
        viewer.home_button(),
    ];
    let buttons = own_buttons(viewer, meeting, bond)
        .into_iter()
        .chain(ways_back);
    Screen::new(
        paragraphs([title, facts].into_iter().chain(topics)),
        in_rows(buttons),
    )
}

/// What a person can do about a meeting that still is to come.
fn own_buttons(viewer: &Viewer<'_>, meeting: &Meeting, bond: Bond) -> Vec<Button> {
    let id = meeting.id;
    let is_to_come = !meeting.is_over(viewer.today)
        && !matches!(
            meeting.plan.status,
            MeetingStatus::Cancelled | MeetingStatus::Held
        );
    if !is_to_come {
        return Vec::new();
    }
    if bond.is_muted {
        return vec![viewer.button(texts::button_unmute(), Tap::Unmute { meeting: id })];
    }
    let label = if bond.is_reminded {
        texts::button_remind_off()
    } else {
        texts::button_remind()
    };
    vec![viewer.button(
        label,
        Tap::Remind {
            meeting: id,
            wanted: !bond.is_reminded,
        },
    )]
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

/// A meeting in four lines.
pub(super) fn short(viewer: &Viewer<'_>, meeting: &Meeting) -> Html {
    viewer.html(texts::meeting_short(
        body_name(viewer, meeting),
        time(viewer, meeting),
        place(viewer, meeting),
        viewer.say(status(meeting.plan.status)),
    ))
}

/// The ministry's name, as it is on the meeting's day.
pub(super) fn body_name(viewer: &Viewer<'_>, meeting: &Meeting) -> String {
    let plan = &meeting.plan;
    let body = viewer.directory.body(&plan.body, plan.time.begins_on());
    body.map_or_else(
        || plan.body.to_string(),
        |body| body.name.get(viewer.lang).to_owned(),
    )
}

pub(super) fn time(viewer: &Viewer<'_>, meeting: &Meeting) -> String {
    dates::meeting_time(viewer.lang, meeting.plan.time, viewer.today)
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

fn status(status: MeetingStatus) -> Text {
    match status {
        MeetingStatus::Planned => texts::status_planned(),
        MeetingStatus::Agreed => texts::status_agreed(),
        MeetingStatus::Announced => texts::status_announced(),
        MeetingStatus::Held => texts::status_held(),
        MeetingStatus::Cancelled => texts::status_cancelled(),
    }
}

fn bold(words: &str) -> Html {
    Html(format!("<b>{}</b>", escape(words)))
}
