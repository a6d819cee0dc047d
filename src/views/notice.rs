//! What people are told without asking. A notice is a record: it is never edited away.

use super::{Screen, Tap, Viewer, in_rows, meeting, paragraphs, tap::Scope};
use crate::{
    domain::{
        meeting::{Hours, Meeting, MeetingTime},
        notice::{Heard, MeetingNews},
    },
    i18n::{Html, dates, texts},
};

/// News of a meeting. `follows` says whether they asked for it, or only heard of the meeting before.
pub fn meeting_news(
    viewer: &Viewer<'_>,
    meeting: &Meeting,
    news: &MeetingNews,
    follows: bool,
) -> Screen {
    let body = meeting::body_name(viewer, meeting);
    let text = match news {
        MeetingNews::Announced => texts::notice_announced(meeting::short(viewer, meeting)),
        MeetingNews::Moved { was } => texts::notice_moved(
            body,
            struck_out(viewer, meeting, was),
            meeting::time(viewer, meeting),
            meeting::place(viewer, meeting),
        ),
        MeetingNews::Postponed { was } => {
            texts::notice_postponed(body, struck_out(viewer, meeting, was))
        }
        MeetingNews::Cancelled { was } => {
            texts::notice_cancelled(body, struck_out(viewer, meeting, was))
        }
    };
    let reason = meeting
        .cancellation_reason
        .as_deref()
        .filter(|_| matches!(news, MeetingNews::Cancelled { .. }))
        .map(|reason| viewer.html(texts::meeting_cancellation_reason(reason)));
    let because = if follows {
        texts::notice_because_followed()
    } else {
        texts::notice_because_told()
    };
    let scope = meeting
        .plan
        .regions
        .first()
        .map_or(Scope::Everywhere, |code| Scope::Region(*code));
    let open = Tap::Meeting {
        meeting: meeting.id,
        scope,
        offset: 0,
    };
    let mute =
        follows.then(|| viewer.button(texts::button_unfollow(), Tap::Follow { wanted: false }));
    let buttons = [viewer.button(texts::button_open_meeting(), open)]
        .into_iter()
        .chain(mute);
    let parts = [viewer.html(text)]
        .into_iter()
        .chain(reason)
        .chain([viewer.html(because)]);
    Screen::new(paragraphs(parts), in_rows(buttons))
}

/// The time and place that they heard before.
fn struck_out(viewer: &Viewer<'_>, meeting: &Meeting, was: &Heard) -> Html {
    let time = match was.held_on {
        Some(on) => {
            let hours = was.starts.map(|starts| Hours { starts, ends: None });
            dates::meeting_time(viewer.lang, MeetingTime::Day { on, hours }, viewer.today)
        }
        None => meeting::time(viewer, meeting),
    };
    let place = was
        .venue
        .clone()
        .unwrap_or_else(|| meeting::place(viewer, meeting));
    viewer.html(texts::notice_was(time, place))
}
