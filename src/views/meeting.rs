//! One meeting: its card, and its words in lists, notices and other chats.

use chrono::NaiveDate;

use super::{
    Button, InlineResult, Screen, Tap, Viewer, cancelling, in_rows, lines,
    result::{self, Published},
    submission, with_query,
};
use crate::{
    domain::{
        central_body::BodySlug,
        following::Bond,
        listing::Listing,
        meeting::{HeldBy, Hours, Meeting, MeetingKind, MeetingStatus, MeetingTime},
        notice::Heard,
        region::RegionCode,
        start_link::StartLink,
    },
    i18n::{Html, dates, escape, texts},
};

/// A place is no longer than this where it shares a message with others.
const BRIEF: usize = 160;

/// What a card is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a> {
    pub meeting: &'a Meeting,
    /// What binds the reader to it.
    pub bond: Bond,
    /// When and where it was before its latest change since it was announced.
    pub was: Option<&'a Heard>,
    /// What came of it, once that is published.
    pub result: Option<Published<'a>>,
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
        Some(if plan.status == MeetingStatus::Held {
            texts::result_held_by(viewer.say(held_by))
        } else {
            texts::meeting_held_by(viewer.say(held_by))
        }),
        meeting
            .reception
            .map(|hours| texts::meeting_reception(dates::hours(hours))),
        meeting
            .briefing
            .map(|hours| texts::meeting_briefing(dates::hours(hours))),
        meeting.live_url.as_deref().map(texts::meeting_live),
        Some(texts::meeting_status(status(viewer, meeting))),
    ];
    let reason = meeting.cancellation_reason.as_deref();
    let reason = reason.map(|reason| cancelling::reason_line(viewer, reason));
    let facts = facts.into_iter().flatten().map(|fact| viewer.html(fact));
    let facts = lines(facts.chain(reason));
    let topics =
        (!plan.topics.is_empty() && card.result.is_none()).then(|| topics(viewer, &plan.topics));
    let result = card
        .result
        .iter()
        .flat_map(|published| result::for_citizens(viewer, published));
    let result = card
        .result
        .map(|_| viewer.html(texts::meeting_result()))
        .into_iter()
        .chain(result);
    let attend = is_to_come(viewer, meeting).then(|| viewer.html(texts::meeting_how_to_attend()));
    let back = viewer.button(
        texts::button_back_to_list(),
        Tap::Meetings {
            listing: listing.clone(),
        },
    );
    let mut rows = in_rows(own_buttons(viewer, card, listing));
    rows.extend(in_rows([back, viewer.home_button()]));
    let parts = [title, facts]
        .into_iter()
        .chain(topics)
        .chain(result)
        .chain(attend);
    Screen::new(submission::fitting(parts), rows)
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
        let photos = card
            .result
            .filter(|published| !published.result.facts.photos.is_empty());
        let tap = Tap::MeetingPhotos { meeting: id };
        let photos = photos.map(|_| viewer.button(texts::button_meeting_photos(), tap));
        return photos.into_iter().collect();
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
    let ask = viewer.button(texts::button_ask(), Tap::AskMeeting { meeting: id });
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
    [
        Some(ask),
        Some(remind),
        calendar,
        map,
        Some(share),
        Some(group),
    ]
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
pub(super) fn topics(viewer: &Viewer<'_>, topics: &[String]) -> Html {
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

pub(super) fn named_body(viewer: &Viewer<'_>, slug: &BodySlug) -> String {
    name_of_body(viewer, slug, viewer.today)
}

pub(super) fn name_of_body(viewer: &Viewer<'_>, slug: &BodySlug, day: NaiveDate) -> String {
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
        .chain(was.district.clone())
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
pub(super) fn status(viewer: &Viewer<'_>, meeting: &Meeting) -> String {
    viewer.say(match meeting.plan.status {
        MeetingStatus::Cancelled => texts::status_cancelled(),
        MeetingStatus::Held => texts::status_held(),
        _ if meeting.is_over(viewer.today) => texts::status_over(),
        MeetingStatus::Planned => texts::status_planned(),
        MeetingStatus::Agreed => texts::status_agreed(),
        MeetingStatus::Announced => texts::status_announced(),
    })
}

pub(super) fn bold(words: &str) -> Html {
    Html(format!("<b>{}</b>", escape(words)))
}
