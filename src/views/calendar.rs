//! What a meeting's entry in a calendar says.

use super::{Viewer, meeting};
use crate::{
    domain::meeting::{Meeting, MeetingStatus},
    i18n::{Html, texts},
};

/// The words of an entry, and of the message that brings it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub summary: String,
    pub location: String,
    pub description: String,
    pub caption: Html,
}

/// The entry of `meeting`. One that was cancelled says so in its title: calendars differ in how they show it.
pub fn entry(viewer: &Viewer<'_>, meeting: &Meeting) -> Entry {
    let title = meeting::body_name(viewer, meeting);
    let is_cancelled = meeting.plan.status == MeetingStatus::Cancelled;
    let summary = if is_cancelled {
        viewer.say(texts::calendar_cancelled(title))
    } else {
        title
    };
    Entry {
        summary,
        location: meeting::place(viewer, meeting),
        description: meeting.plan.topics.join("\n"),
        caption: viewer.html(texts::calendar_caption(meeting::brief(viewer, meeting))),
    }
}
