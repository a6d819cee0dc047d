//! What one cell may hold. A cell comes trimmed and not blank.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate, NaiveTime};

use super::{problem::Reason, table::Column};
use crate::domain::{
    calendar::Month,
    meeting::{HeldBy, MeetingStatus},
};

/// A year outside these is a slip of the keyboard.
pub const YEARS: RangeInclusive<i32> = 2024..=2100;

const LONGEST_TOPIC: usize = 200;
const MOST_TOPICS: usize = 20;

/// How far a scheduled meeting has come. The other stages are reached in the bot, where the akimat and the official act.
pub fn status(cell: &str) -> Result<MeetingStatus, Reason> {
    match cell.to_lowercase().parse() {
        Ok(
            status @ (MeetingStatus::Planned | MeetingStatus::Announced | MeetingStatus::Cancelled),
        ) => Ok(status),
        Ok(MeetingStatus::Agreed | MeetingStatus::Held) | Err(_) => Err(Reason::UnknownChoice {
            column: Column::Status,
            value: cell.to_owned(),
        }),
    }
}

pub fn held_by(cell: &str) -> Result<HeldBy, Reason> {
    cell.to_lowercase()
        .parse()
        .map_err(|_| Reason::UnknownChoice {
            column: Column::HeldBy,
            value: cell.to_owned(),
        })
}

/// Words with single spaces between them, whatever stood there; at most `longest` characters.
pub fn text(cell: &str, longest: usize) -> Result<String, Reason> {
    let text = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    let found = text.chars().count();
    if found > longest {
        return Err(Reason::TooLong {
            value: text,
            found,
            longest,
        });
    }
    Ok(text)
}

/// Topics with `;`, `|` or a line break between them.
pub fn topics(cell: &str) -> Result<Vec<String>, Reason> {
    let topics: Vec<_> = parts(cell, &[';', '|']).collect();
    if topics.len() > MOST_TOPICS {
        return Err(Reason::TooManyTopics {
            found: topics.len(),
            most: MOST_TOPICS,
        });
    }
    topics
        .into_iter()
        .map(|topic| text(topic, LONGEST_TOPIC))
        .collect()
}

/// What is written for each region, with `|`, `;`, `,` or a line break between them; at least one.
pub fn regions(cell: &str) -> Result<Vec<String>, Reason> {
    let regions: Vec<_> = parts(cell, &['|', ';', ',']).map(str::to_owned).collect();
    if regions.is_empty() {
        return Err(Reason::Blank {
            column: Column::Regions,
        });
    }
    Ok(regions)
}

fn parts<'a>(cell: &'a str, separators: &'a [char]) -> impl Iterator<Item = &'a str> {
    let parts = cell.split(|sign| separators.contains(&sign) || is_line_break(sign));
    parts.map(str::trim).filter(|part| !part.is_empty())
}

/// `2027-02-20` or `20.02.2027`.
pub fn day(cell: &str) -> Result<NaiveDate, Reason> {
    let value = || cell.to_owned();
    let Some(day) = read_day(cell) else {
        if read_month(cell).is_some() {
            return Err(Reason::MonthInsteadOfDate { value: value() });
        }
        if let Some(day) = excel_day(cell) {
            return Err(Reason::ExcelDay {
                value: value(),
                written: day.to_string(),
            });
        }
        return Err(match day_before_time(cell) {
            Some(day) => Reason::DateWithTime {
                value: value(),
                day,
            },
            None => Reason::NotADate { value: value() },
        });
    };
    check_year(cell, day.year())?;
    Ok(day)
}

/// `2027-02` or `02.2027`.
pub fn month(cell: &str) -> Result<Month, Reason> {
    let value = || cell.to_owned();
    let Some(month) = read_month(cell) else {
        if let Some(day) = read_day(cell).or_else(|| day_before_time(cell)) {
            return Err(Reason::DateInsteadOfMonth {
                value: value(),
                month: Month::of(day),
            });
        }
        return Err(match excel_day(cell) {
            Some(day) => Reason::ExcelDay {
                value: value(),
                written: Month::of(day).to_string(),
            },
            // Excel turns 02.2027 into "фев.27" or "Feb-27".
            None if cell.contains(char::is_alphabetic) => Reason::ExcelMonth { value: value() },
            None => Reason::NotAMonth { value: value() },
        });
    };
    check_year(cell, month.year())?;
    Ok(month)
}

/// `15:00` or `9:30`.
pub fn time_of_day(cell: &str) -> Result<NaiveTime, Reason> {
    // 9:3 may be a slip for 9:30.
    let has_two_digits = |(_, minutes): (&str, &str)| minutes.len() == 2;
    if cell.split_once(':').is_some_and(has_two_digits)
        && let Ok(time) = NaiveTime::parse_from_str(cell, "%H:%M")
    {
        return Ok(time);
    }
    let value = cell.to_owned();
    Err(match NaiveTime::parse_from_str(cell, "%H:%M:%S") {
        Ok(time) => Reason::TimeWithSeconds { value, time },
        Err(_) => match excel_time(cell) {
            Some(time) => Reason::ExcelTime { value, time },
            None => Reason::NotATime { value },
        },
    })
}

fn read_day(cell: &str) -> Option<NaiveDate> {
    ["%Y-%m-%d", "%d.%m.%Y"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(cell, form).ok())
}

fn read_month(cell: &str) -> Option<Month> {
    read_day(&format!("{cell}-01"))
        .or_else(|| read_day(&format!("01.{cell}")))
        .map(Month::of)
}

fn day_before_time(cell: &str) -> Option<NaiveDate> {
    let (day, _time) = cell.split_once(char::is_whitespace)?;
    read_day(day)
}

/// Excel counts days so that 1 March 1900 is 61; earlier ones do not matter here.
fn excel_day(cell: &str) -> Option<NaiveDate> {
    let days = cell.parse().ok()?;
    let day = NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(days))?;
    YEARS.contains(&day.year()).then_some(day)
}

/// Excel keeps a time as a fraction of a day, to the minute here.
fn excel_time(cell: &str) -> Option<NaiveTime> {
    const MINUTES_IN_DAY: f64 = 24.0 * 60.0;
    let fraction: f64 = cell.replace(',', ".").parse().ok()?;
    let minutes = (0.0..1.0)
        .contains(&fraction)
        .then(|| (fraction * MINUTES_IN_DAY).round() as u32)?;
    NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0)
}

fn check_year(cell: &str, year: i32) -> Result<(), Reason> {
    if YEARS.contains(&year) {
        return Ok(());
    }
    Err(Reason::FarYear {
        value: cell.to_owned(),
        year,
    })
}

/// The cell as it is, if a person who looks at it sees all that is in it. Line breaks may stand in it.
pub fn only_seen_signs(cell: &str) -> Result<&str, Reason> {
    let is_refused = |sign| is_unseen(sign) && !is_line_break(sign);
    match cell.chars().zip(1..).find(|(sign, _)| is_refused(*sign)) {
        None => Ok(cell),
        Some((sign, place)) => Err(Reason::UnseenSign {
            value: cell.to_owned(),
            sign,
            place,
        }),
    }
}

/// Control characters, and the ones that turn the direction of writing or have no width.
pub fn is_unseen(sign: char) -> bool {
    let is_format = matches!(
        sign,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    );
    sign.is_control() || is_format
}

fn is_line_break(sign: char) -> bool {
    matches!(sign, '\r' | '\n')
}
