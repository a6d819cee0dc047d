//! What people are told without asking. A notice is a record: it is never edited away.

use super::{Button, Screen, Tap, Viewer, cancelling, in_rows, meeting, paragraphs};
use crate::{
    domain::{
        listing::Listing,
        meeting::{Meeting, MeetingTime},
        notice::{Heard, MeetingNews},
    },
    i18n::{Html, Text, texts},
};

/// News of one meeting, and why they are told.
#[derive(Clone, Debug)]
pub struct Item {
    pub meeting: Meeting,
    pub news: MeetingNews,
    pub reason: Reason,
}

/// Why somebody is told of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// They asked to be reminded of it.
    Reminded,
    /// They follow its region, ministry or sector.
    Followed,
    /// They heard of it before.
    ToldBefore,
}

/// News of one meeting, or of several at once. There is at least one.
pub fn news(viewer: &Viewer<'_>, items: &[Item]) -> Screen {
    match items {
        [item] => single(viewer, item),
        several => gathered(viewer, several),
    }
}

fn single(viewer: &Viewer<'_>, item: &Item) -> Screen {
    let parts = [
        viewer.html(headline(&item.news)),
        body(viewer, item),
        viewer.html(because(item.reason)),
    ];
    let mute = viewer.button(
        texts::button_mute(),
        Tap::Mute {
            meeting: item.meeting.id,
        },
    );
    let has_day = matches!(item.meeting.plan.time, MeetingTime::Day { .. });
    let calendar = (has_day && item.news.was().is_some()).then(|| {
        let tap = Tap::CalendarFile {
            meeting: item.meeting.id,
        };
        viewer.button(texts::button_new_calendar(), tap)
    });
    let open = open_button(viewer, &item.meeting, texts::button_open_meeting());
    let buttons = [Some(open), calendar, Some(mute)].into_iter().flatten();
    Screen::new(paragraphs(parts), in_rows(buttons))
}

fn gathered(viewer: &Viewer<'_>, items: &[Item]) -> Screen {
    let numbered = || (1_u32..).zip(items);
    let title = viewer.html(texts::notice_several(items.len() as u32));
    let entries = numbered().map(|(position, item)| {
        let what = viewer.html(headline(&item.news));
        viewer.html(texts::notice_entry(position, what, body(viewer, item)))
    });
    let because = viewer.html(texts::notice_because_followed());
    let numbers =
        numbered().map(|(position, item)| Button::tap(position.to_string(), open(&item.meeting)));
    let settings = viewer.button(texts::button_following(), Tap::Following);
    let rows = vec![numbers.collect(), vec![settings]];
    Screen::new(
        paragraphs([title].into_iter().chain(entries).chain([because])),
        rows,
    )
}

/// Why somebody is told, in words.
pub(super) fn because(reason: Reason) -> Text {
    match reason {
        Reason::Reminded => texts::notice_because_reminded(),
        Reason::Followed => texts::notice_because_followed(),
        Reason::ToldBefore => texts::notice_because_told(),
    }
}

fn headline(news: &MeetingNews) -> Text {
    match news {
        MeetingNews::Announced => texts::notice_announced(),
        MeetingNews::Moved { .. } => texts::notice_moved(),
        MeetingNews::Postponed { .. } => texts::notice_postponed(),
        MeetingNews::Cancelled { .. } => texts::notice_cancelled(),
    }
}

fn body(viewer: &Viewer<'_>, Item { meeting, news, .. }: &Item) -> Html {
    let name = meeting::body_name(viewer, meeting);
    match news {
        MeetingNews::Announced => meeting::short(viewer, meeting),
        MeetingNews::Moved { was } => viewer.html(texts::notice_body_moved(
            name,
            struck_out(viewer, was),
            meeting::time(viewer, meeting),
            meeting::brief_place(viewer, meeting),
        )),
        MeetingNews::Postponed { was } => {
            viewer.html(texts::notice_body_postponed(name, struck_out(viewer, was)))
        }
        MeetingNews::Cancelled { was } => {
            let fact = viewer.html(texts::notice_body_cancelled(name, struck_out(viewer, was)));
            let reason = meeting.cancellation_reason.as_deref();
            let reason = reason.map(|reason| cancelling::reason_line(viewer, reason));
            super::lines([fact].into_iter().chain(reason))
        }
    }
}

/// A meeting that they asked to be reminded of is near.
pub fn reminder(viewer: &Viewer<'_>, meeting: &Meeting) -> Screen {
    let headline = if meeting.plan.time.begins_on() == viewer.today {
        texts::reminder_today()
    } else {
        texts::reminder_tomorrow()
    };
    let parts = [
        viewer.html(headline),
        meeting::short(viewer, meeting),
        viewer.html(texts::notice_because_reminded()),
    ];
    let forget = Tap::Remind {
        meeting: meeting.id,
        wanted: false,
        listing: listing_of(meeting),
    };
    let buttons = [
        open_button(viewer, meeting, texts::button_open_meeting()),
        viewer.button(texts::button_remind_off(), forget),
    ];
    Screen::new(paragraphs(parts), in_rows(buttons))
}

fn open_button(viewer: &Viewer<'_>, meeting: &Meeting, label: Text) -> Button {
    viewer.button(label, open(meeting))
}

pub(super) fn open(meeting: &Meeting) -> Tap {
    Tap::Meeting {
        meeting: meeting.id,
        listing: listing_of(meeting),
    }
}

/// The list to which back leads: what is coming in its region.
fn listing_of(meeting: &Meeting) -> Listing {
    Listing::of_region(meeting.plan.regions.first().copied())
}

/// The time and place that they heard before.
fn struck_out(viewer: &Viewer<'_>, was: &Heard) -> Html {
    viewer.html(texts::notice_was(meeting::heard_before(viewer, was)))
}
