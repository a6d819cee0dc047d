//! Every file is read back by calcard, which shares no code with the writer.

use std::collections::BTreeMap;

use calcard::{
    Entry, Parser,
    common::timezone::Tz,
    icalendar::{ICalendar, ICalendarComponent, ICalendarValue},
};
use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::domain::{
    calendar::{KAZAKHSTAN, local},
    meeting::Hours,
};

/// Dana of Healthcare meets the people of Semey.
fn in_semey() -> Event<'static> {
    Event {
        meeting: MeetingId(7),
        revision: 1,
        changed_at: "2026-11-20T09:30:00Z".parse().unwrap(),
        time: at("2026-12-03", "15:00", Some("17:00")),
        status: MeetingStatus::Announced,
        summary: "Денсаулық сақтау министрінің халықпен кездесуі",
        location: Some("Достық үйі, Семей"),
        description: "Тақырыптар: емханалар; жалақы",
        url: Some("https://t.me/kezdesu_bot?start=m_7"),
        point: Some(Point {
            latitude: 50.4111,
            longitude: 80.2275,
        }),
        categories: &["Денсаулық сақтау"],
    }
}

fn at(on: &str, starts: &str, ends: Option<&str>) -> MeetingTime {
    let clock = |time: &str| format!("{time}:00").parse().unwrap();
    MeetingTime::Day {
        on: on.parse().unwrap(),
        hours: Some(Hours {
            starts: clock(starts),
            ends: ends.map(clock),
        }),
    }
}

fn without_hours(on: &str) -> MeetingTime {
    MeetingTime::Day {
        on: on.parse().unwrap(),
        hours: None,
    }
}

/// What the independent parser made of a file.
struct Read {
    calendar: ICalendarComponent,
    entry: ICalendarComponent,
}

fn read(event: &Event<'_>) -> Read {
    read_file(&calendar_file(event).unwrap())
}

fn read_file(file: &str) -> Read {
    let mut parser = Parser::new(file);
    let Entry::ICalendar(ICalendar { components }) = parser.entry() else {
        panic!("not a calendar:\n{file}");
    };
    assert_eq!(parser.entry(), Entry::Eof, "more than a calendar:\n{file}");
    let [calendar, entry] = components.try_into().unwrap();
    Read { calendar, entry }
}

/// The values of a property that stands there once.
fn values<'a>(component: &'a ICalendarComponent, property: &str) -> &'a [ICalendarValue] {
    let mut found = component
        .entries
        .iter()
        .filter(|entry| entry.name.as_str() == property);
    let entry = found.next().unwrap_or_else(|| panic!("no {property}"));
    assert!(found.next().is_none(), "{property} stands there twice");
    &entry.values
}

fn has(component: &ICalendarComponent, property: &str) -> bool {
    component
        .entries
        .iter()
        .any(|entry| entry.name.as_str() == property)
}

impl Read {
    fn words(&self, property: &str) -> &str {
        match values(&self.entry, property) {
            [] => "",
            [value] => value.as_text().unwrap(),
            more => panic!("{property} came apart: {more:?}"),
        }
    }

    fn sequence(&self) -> i64 {
        values(&self.entry, "SEQUENCE")[0].as_integer().unwrap()
    }

    fn instant(&self, property: &str) -> DateTime<Utc> {
        let value = values(&self.entry, property)[0]
            .as_partial_date_time()
            .unwrap();
        assert!(value.has_date_and_time() && value.has_zone(), "{property}");
        DateTime::from_timestamp(value.to_timestamp().unwrap(), 0).unwrap()
    }

    fn day(&self, property: &str) -> NaiveDate {
        let value = values(&self.entry, property)[0]
            .as_partial_date_time()
            .unwrap();
        assert!(value.has_date() && !value.has_time(), "{property}");
        let number = |part: Option<u8>| u32::from(part.unwrap());
        NaiveDate::from_ymd_opt(
            i32::from(value.year.unwrap()),
            number(value.month),
            number(value.day),
        )
        .unwrap()
    }
}

fn utc(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

/// The calendar on Aigul's phone: of the files of one entry it keeps the one with the highest sequence.
#[derive(Default)]
struct Phone(BTreeMap<String, Read>);

impl Phone {
    fn open(&mut self, event: &Event<'_>) {
        let newer = read(event);
        let uid = newer.words("UID").to_owned();
        if self
            .0
            .get(&uid)
            .is_none_or(|older| older.sequence() < newer.sequence())
        {
            self.0.insert(uid, newer);
        }
    }

    fn only_entry(&self) -> &Read {
        assert_eq!(self.0.len(), 1, "{:?}", self.0.keys());
        self.0.values().next().unwrap()
    }
}

#[test]
fn the_file_says_what_a_calendar_needs_to_know() {
    let read = read(&in_semey());
    for (property, expected) in [
        ("VERSION", "2.0"),
        ("PRODID", PRODUCER),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-TIMEZONE", "Asia/Almaty"),
    ] {
        assert_eq!(
            values(&read.calendar, property)[0].as_text(),
            Some(expected)
        );
    }
    for (property, expected) in [
        ("UID", "meeting-7@kezdesu"),
        ("STATUS", "CONFIRMED"),
        ("SUMMARY", "Денсаулық сақтау министрінің халықпен кездесуі"),
        ("LOCATION", "Достық үйі, Семей"),
        ("DESCRIPTION", "Тақырыптар: емханалар; жалақы"),
        ("URL", "https://t.me/kezdesu_bot?start=m_7"),
        ("CATEGORIES", "Денсаулық сақтау"),
    ] {
        assert_eq!(read.words(property), expected);
    }
    assert_eq!(
        values(&read.entry, "GEO"),
        [50.4111, 80.2275].map(ICalendarValue::Float)
    );
    assert_eq!(read.sequence(), 1);
    assert_eq!(read.instant("DTSTAMP"), in_semey().changed_at);
    assert_eq!(read.instant("LAST-MODIFIED"), in_semey().changed_at);
    assert!(!has(&read.entry, "TRANSP"));
}

#[test]
fn what_is_not_known_is_left_out() {
    let read = read(&Event {
        location: None,
        url: None,
        point: None,
        categories: &[],
        ..in_semey()
    });
    for property in ["LOCATION", "URL", "GEO", "CATEGORIES"] {
        assert!(!has(&read.entry, property), "{property}");
    }
}

#[test]
fn hours_are_written_in_utc() {
    for (time, starts, ends) in [
        (
            at("2026-12-03", "15:00", Some("17:00")),
            "2026-12-03T10:00:00Z",
            "2026-12-03T12:00:00Z",
        ),
        // Half past midnight is still the day before in UTC, and the year before on New Year's.
        (
            at("2026-12-03", "00:30", Some("05:30")),
            "2026-12-02T19:30:00Z",
            "2026-12-03T00:30:00Z",
        ),
        (
            at("2027-01-01", "00:30", Some("01:00")),
            "2026-12-31T19:30:00Z",
            "2026-12-31T20:00:00Z",
        ),
        // Nobody has said when it ends.
        (
            at("2026-12-03", "15:00", None),
            "2026-12-03T10:00:00Z",
            "2026-12-03T12:00:00Z",
        ),
        (
            at("2026-12-31", "23:00", None),
            "2026-12-31T18:00:00Z",
            "2026-12-31T20:00:00Z",
        ),
    ] {
        let read = read(&Event { time, ..in_semey() });
        assert_eq!(read.instant("DTSTART"), utc(starts), "{time}");
        assert_eq!(read.instant("DTEND"), utc(ends), "{time}");
    }
}

#[test]
fn the_named_zone_shows_the_hours_that_were_announced() {
    let zone: Tz = TIME_ZONE.parse().unwrap();
    let starts = read(&in_semey()).instant("DTSTART");
    assert_eq!(starts.with_timezone(&zone).naive_local(), local(starts));
    assert_eq!(
        starts.with_timezone(&KAZAKHSTAN).to_rfc3339(),
        "2026-12-03T15:00:00+05:00"
    );
}

#[test]
fn a_day_without_hours_is_that_whole_day_and_takes_nobodys_time() {
    for (on, next) in [
        ("2026-12-03", "2026-12-04"),
        ("2026-12-31", "2027-01-01"),
        ("2028-02-28", "2028-02-29"),
    ] {
        let event = Event {
            time: without_hours(on),
            ..in_semey()
        };
        let read = read(&event);
        assert_eq!(read.day("DTSTART").to_string(), on);
        assert_eq!(read.day("DTEND").to_string(), next);
        assert_eq!(read.words("TRANSP"), "TRANSPARENT");
        let digits = on.replace('-', "");
        assert!(
            calendar_file(&event)
                .unwrap()
                .contains(&format!("\r\nDTSTART;VALUE=DATE:{digits}\r\n"))
        );
    }
}

#[test]
fn a_month_is_no_entry_yet() {
    let event = Event {
        time: MeetingTime::Month("2027-02".parse().unwrap()),
        ..in_semey()
    };
    assert_eq!(calendar_file(&event), None);
}

#[test]
fn a_meeting_is_tentative_until_it_is_announced() {
    for (status, expected) in [
        (MeetingStatus::Planned, "TENTATIVE"),
        (MeetingStatus::Agreed, "TENTATIVE"),
        (MeetingStatus::Announced, "CONFIRMED"),
        (MeetingStatus::Held, "CONFIRMED"),
        (MeetingStatus::Cancelled, "CANCELLED"),
    ] {
        let read = read(&Event {
            status,
            ..in_semey()
        });
        assert_eq!(read.words("STATUS"), expected);
    }
}

#[test]
fn a_later_file_moves_the_entry_and_an_older_one_changes_nothing() {
    let moved = Event {
        revision: 2,
        changed_at: utc("2026-11-25T06:00:00Z"),
        time: at("2026-12-10", "11:00", None),
        location: Some("Абай театры"),
        ..in_semey()
    };
    let mut phone = Phone::default();
    for event in [&in_semey(), &moved, &in_semey()] {
        phone.open(event);
    }
    let entry = phone.only_entry();
    assert_eq!(entry.instant("DTSTART"), utc("2026-12-10T06:00:00Z"));
    assert_eq!(entry.words("LOCATION"), "Абай театры");
    assert_eq!(entry.instant("LAST-MODIFIED"), moved.changed_at);
}

#[test]
fn two_meetings_are_two_entries() {
    let mut phone = Phone::default();
    phone.open(&in_semey());
    phone.open(&Event {
        meeting: MeetingId(8),
        ..in_semey()
    });
    assert_eq!(phone.0.len(), 2);
}

#[test]
fn a_cancellation_updates_the_same_entry_and_frees_its_time() {
    let mut phone = Phone::default();
    phone.open(&in_semey());
    phone.open(&Event {
        revision: 2,
        status: MeetingStatus::Cancelled,
        summary: "Болмайды: Денсаулық сақтау министрінің халықпен кездесуі",
        ..in_semey()
    });
    let entry = phone.only_entry();
    assert_eq!(entry.words("STATUS"), "CANCELLED");
    assert_eq!(entry.words("TRANSP"), "TRANSPARENT");
    assert!(entry.words("SUMMARY").starts_with("Болмайды: "));
    assert_eq!(
        values(&entry.calendar, "METHOD")[0].as_text(),
        Some("PUBLISH")
    );
    assert_eq!(entry.instant("DTSTART"), utc("2026-12-03T10:00:00Z"));
}

#[test]
fn the_same_facts_make_the_same_file() {
    assert_eq!(calendar_file(&in_semey()), calendar_file(&in_semey()));
}

#[test]
fn words_arrive_as_they_were_written() {
    let long = "Қазақстанның әр өңірінде өткізілетін кездесулер ".repeat(40);
    for words in [
        "Абай к-сі, 12; 3-қабат",
        r"C:\new\name, \n is no line end; \, no comma",
        r"\",
        "First line\nSecond line\n\nFourth line",
        "👩‍⚕️🏥 емхана 🇰🇿",
        "ӘәҒғҚқҢңӨөҰұҮүҺһІі",
        "“=1+1”: \"quoted\"",
        "BEGIN:VEVENT\nEND:VCALENDAR",
        "a tab\there",
        long.trim(),
        "",
    ] {
        let read = read(&Event {
            summary: words,
            location: Some(words),
            description: words,
            ..in_semey()
        });
        for property in ["SUMMARY", "LOCATION", "DESCRIPTION"] {
            assert_eq!(read.words(property), words, "{property}");
        }
    }
}

#[test]
fn categories_with_commas_stay_apart() {
    let categories = ["Білім, ғылым", "Денсаулық; сақтау", r"\"];
    let read = read(&Event {
        categories: &categories,
        ..in_semey()
    });
    assert_eq!(
        values(&read.entry, "CATEGORIES"),
        categories.map(|category| ICalendarValue::Text(category.to_owned()))
    );
}

#[test]
fn other_line_ends_become_one_kind_and_control_characters_vanish() {
    let read = read(&Event {
        description: "one\r\ntwo\rthree\nfour\u{0}\u{8}\u{1b}\u{7f}\u{85}",
        ..in_semey()
    });
    assert_eq!(read.words("DESCRIPTION"), "one\ntwo\nthree\nfour");
}

#[test]
fn nothing_in_an_address_becomes_a_property() {
    let read = read(&Event {
        url: Some("https://example.kz/live?a=1,2;3\r\nSTATUS:CANCELLED\n\tX: y"),
        ..in_semey()
    });
    assert_eq!(
        read.words("URL"),
        "https://example.kz/live?a=1,2;3STATUS:CANCELLEDX:y"
    );
    assert_eq!(read.words("STATUS"), "CONFIRMED");
}

/// No line of the file is too long, and none ends in anything but CRLF.
fn assert_well_folded(file: &str) {
    let lines = file.strip_suffix("\r\n").unwrap().split("\r\n");
    for line in lines {
        assert!(!line.is_empty() && !line.contains(['\r', '\n']), "{line:?}");
        assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
    }
}

/// Each length once, so that every way to end at the limit is among them; 76 octets came out of some.
#[test]
fn no_line_is_longer_than_75_octets() {
    for length in 0..240 {
        for letter in ["a", "қ", "₸", "🏥", " ", ",", "\n"] {
            let words = letter.repeat(length);
            let event = Event {
                description: &words,
                ..in_semey()
            };
            assert_well_folded(&calendar_file(&event).unwrap());
            assert_eq!(read(&event).words("DESCRIPTION"), words);
        }
    }
}

/// Any words a person can write: letters of every script, with what iCalendar escapes or folds put in often.
fn any_words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "\\PC{0,40}",
        1 => "[ ,;:\\\\\n\t\"nN]{1,8}",
        1 => "[а-яәғқңөұүһі ]{0,120}",
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_words_survive_the_file(
        summary in any_words(),
        location in any_words(),
        description in any_words(),
        category in any_words(),
    ) {
        let event = Event {
            summary: &summary,
            location: Some(&location),
            description: &description,
            categories: &[&category, "last"],
            ..in_semey()
        };
        let file = calendar_file(&event).unwrap();
        assert_well_folded(&file);
        let read = read_file(&file);
        prop_assert_eq!(read.words("SUMMARY"), summary);
        prop_assert_eq!(read.words("LOCATION"), location);
        prop_assert_eq!(read.words("DESCRIPTION"), description);
        // Blanks and tabs aside: around the items of a list and after a backslash in one, calcard 0.3 drops some.
        let letters = |words: &str| words.replace([' ', '\t'], "");
        let [first, last] = values(&read.entry, "CATEGORIES") else {
            panic!("not two categories:\n{file}");
        };
        prop_assert_eq!(letters(first.as_text().unwrap()), letters(&category));
        prop_assert_eq!(last.as_text(), Some("last"));
        prop_assert_eq!(read.words("STATUS"), "CONFIRMED");
    }

    #[test]
    fn any_bytes_at_all_make_a_readable_file(words in any::<String>(), url in any::<String>()) {
        let event = Event { summary: &words, url: Some(&url), ..in_semey() };
        let file = calendar_file(&event).unwrap();
        assert_well_folded(&file);
        let read = read_file(&file);
        prop_assert_eq!(read.words("DESCRIPTION"), in_semey().description);
    }
}
