//! A meeting as a calendar file (iCalendar, RFC 5545), for the calendar that a person already has.
//!
//! Here: one meeting in one file, and what makes a later file update the same entry instead of adding a second one. Not
//! here: any word that a person reads; the caller brings those in the reader's language.

#[cfg(test)]
mod tests;

use chrono::{DateTime, Days, TimeDelta, Utc};
use icalendar::{Calendar, Component, EventLike, EventStatus, Property};

use crate::domain::{
    calendar::instant,
    meeting::{MeetingId, MeetingStatus, MeetingTime},
    place::Point,
};

/// How long a meeting stands in a calendar while nobody has said when it ends.
///
/// Ours, from no rule: an entry must end somewhere, and without an end some calendars show one of no length.
const ASSUMED_LENGTH: TimeDelta = TimeDelta::hours(2);

/// Who wrote the file, in the form of a formal public identifier.
const PRODUCER: &str = "-//Kezdesu//Meetings with the people//EN";

/// The zone that [`instant`] counts in, as calendars name it.
///
/// Times of meetings are in UTC and do not depend on it; a day without hours and a calendar without a zone do.
const TIME_ZONE: &str = "Asia/Almaty";

/// The longest line, in octets, its line end not counted: RFC 5545, section 3.1.
const LONGEST_LINE: usize = 75;

/// A meeting, with the words that stand in a person's calendar.
#[derive(Clone, Debug)]
pub struct Event<'a> {
    pub meeting: MeetingId,
    /// A calendar keeps the file with the highest one.
    pub revision: i64,
    /// When the meeting became what it is in this revision. Not the time of writing: the same facts make the same file.
    pub changed_at: DateTime<Utc>,
    /// Hours with an open end stand in the calendar for two hours, which is our guess.
    pub time: MeetingTime,
    pub status: MeetingStatus,
    /// That of a cancelled meeting says so in words, since not every calendar shows the status.
    pub summary: &'a str,
    pub location: Option<&'a str>,
    pub description: &'a str,
    pub url: Option<&'a str>,
    pub point: Option<Point>,
    pub categories: &'a [&'a str],
}

/// The calendar file of a meeting; none while only its month is known, which is nothing that a calendar can show.
///
/// A later file with the same meeting and a higher revision updates the entry where it stands. A cancellation is such
/// an update too, with `STATUS:CANCELLED`. RFC 5546 would have it say `METHOD:CANCEL`, in the name of an organizer with
/// an address; ours has none, and of such a file opened by hand calendars make an answer to an invitation that nobody
/// had, or nothing. What they make of the status differs too: some strike the entry through, some take it away, some
/// show it as before. Hence the words in [`Event::summary`], and a cancelled meeting leaves its time free.
pub fn calendar_file(event: &Event<'_>) -> Option<String> {
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", PRODUCER))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", "PUBLISH"))
        .timezone(TIME_ZONE)
        .push(entry(event)?);
    Some(refolded(&calendar.to_string()))
}

fn entry(event: &Event<'_>) -> Option<icalendar::Event> {
    let mut entry = icalendar::Event::new();
    match event.time {
        MeetingTime::Month(_) => return None,
        MeetingTime::Day { on, hours: None } => {
            // Not `all_day()`: it ends the day where it begins, and the end of an entry is the first moment after it.
            entry.starts(on).ends(on + Days::new(1));
        }
        MeetingTime::Day {
            on,
            hours: Some(hours),
        } => {
            let starts = on.and_time(hours.starts);
            let ends = hours
                .ends
                .map_or(starts + ASSUMED_LENGTH, |ends| on.and_time(ends));
            entry.starts(instant(starts)).ends(instant(ends));
        }
    }
    entry
        .status(status(event.status))
        .uid(&uid(event.meeting))
        .add_property("SEQUENCE", event.revision.to_string())
        .timestamp(event.changed_at)
        .last_modified(event.changed_at)
        .summary(&text(event.summary))
        .description(&text(event.description));
    if leaves_time_free(event) {
        entry.add_property("TRANSP", "TRANSPARENT");
    }
    if let Some(location) = event.location {
        entry.location(&text(location));
    }
    if let Some(point) = event.point {
        entry.add_property(
            "GEO",
            format!("{:.6};{:.6}", point.latitude, point.longitude),
        );
    }
    if let Some(url) = event.url {
        entry.url(&uri(url));
    }
    if !event.categories.is_empty() {
        entry.categories(event.categories.iter().map(|category| text(category)));
    }
    Some(entry)
}

/// The name by which calendars know a meeting again, for ever: whoever changes it doubles everybody's entries.
///
/// It looks like an address, as RFC 5545 advises, but nothing has to answer at what follows the `@`.
fn uid(meeting: MeetingId) -> String {
    format!("meeting-{}@kezdesu", meeting.0)
}

fn status(status: MeetingStatus) -> EventStatus {
    match status {
        MeetingStatus::Planned | MeetingStatus::Agreed => EventStatus::Tentative,
        MeetingStatus::Announced | MeetingStatus::Held => EventStatus::Confirmed,
        MeetingStatus::Cancelled => EventStatus::Cancelled,
    }
}

/// A cancelled meeting takes nobody's time, and a day without hours is not busy from morning to night.
///
/// Elsewhere nothing is said, rather than that the time is taken: Outlook would then show a tentative meeting as a firm
/// one.
fn leaves_time_free(event: &Event<'_>) -> bool {
    event.status == MeetingStatus::Cancelled || event.time.hours().is_none()
}

/// Words with one kind of line end and none of the control characters that a calendar file may not hold.
fn text(words: &str) -> String {
    words
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t'))
        .collect()
}

/// An address on one line: unlike words it is written as it is, and a line end in it would begin a property of its own.
fn uri(address: &str) -> String {
    address
        .chars()
        .filter(|letter| !letter.is_control() && !letter.is_whitespace())
        .collect()
}

/// The file with its lines folded anew: icalendar 0.17 lets the last piece of a long line be one octet too long.
fn refolded(file: &str) -> String {
    let mut folded = String::with_capacity(file.len());
    for line in file.replace("\r\n ", "").split_terminator("\r\n") {
        let mut length = 0;
        for letter in line.chars() {
            if length + letter.len_utf8() > LONGEST_LINE {
                folded.push_str("\r\n ");
                length = 1;
            }
            folded.push(letter);
            length += letter.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}
