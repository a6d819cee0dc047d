//! What people follow, and when they want to hear of it.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Datelike, Days, NaiveTime, Utc, Weekday};

use super::{
    calendar::{instant, local},
    central_body::BodySlug,
    region::RegionCode,
    sector::SectorSlug,
};

/// What somebody follows: they hear of its meetings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    Region(RegionCode),
    Body(BodySlug),
    /// The meetings of whichever body answers for it.
    Sector(SectorSlug),
}

/// The kinds of subjects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum SubjectKind {
    Region,
    Body,
    Sector,
}

impl SubjectKind {
    /// Its word in the tables.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

impl Subject {
    pub fn kind(&self) -> SubjectKind {
        match self {
            Self::Region(_) => SubjectKind::Region,
            Self::Body(_) => SubjectKind::Body,
            Self::Sector(_) => SubjectKind::Sector,
        }
    }

    /// Its lasting key in the tables.
    pub fn key(&self) -> String {
        match self {
            Self::Region(code) => code.to_string(),
            Self::Body(slug) => slug.0.clone(),
            Self::Sector(slug) => slug.0.clone(),
        }
    }

    /// The subject of this kind with this key.
    pub fn read(kind: &str, key: &str) -> Option<Self> {
        Some(match kind.parse().ok()? {
            SubjectKind::Region => Self::Region(key.parse().ok()?),
            SubjectKind::Body => Self::Body(BodySlug(key.to_owned())),
            SubjectKind::Sector => Self::Sector(SectorSlug(key.to_owned())),
        })
    }
}

/// What binds a person to a meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bond {
    /// They asked to be reminded: it is a meeting of theirs.
    pub is_reminded: bool,
    /// They follow its region, its ministry or its sector.
    pub is_followed: bool,
    pub is_muted: bool,
}

/// When somebody hears of what is no concern of theirs alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum NewsTime {
    /// As soon as it happens, outside quiet hours.
    #[default]
    AtOnce,
    /// Gathered, at this hour of each day.
    Daily { hour: u8 },
    /// Gathered, at this hour of this weekday.
    Weekly { weekday: Weekday, hour: u8 },
    /// Not at all: only of meetings that they asked to be reminded of.
    Never,
}

impl NewsTime {
    /// The hours that are offered: none of them is quiet.
    pub const HOURS: [u8; 4] = [9, 12, 18, 20];

    /// Every way of hearing news, with the time when it is next: all but never.
    pub fn next_of_all(now: DateTime<Utc>) -> impl Iterator<Item = (String, DateTime<Utc>)> {
        let weekdays = (0..7).filter_map(|day| Weekday::try_from(day).ok());
        let weekly =
            weekdays.flat_map(|weekday| Self::HOURS.map(|hour| Self::Weekly { weekday, hour }));
        let daily = Self::HOURS.map(|hour| Self::Daily { hour });
        let ways = weekly.chain(daily).chain([Self::AtOnce]);
        ways.filter_map(move |way| Some((way.to_string(), way.next(now)?)))
    }

    /// The next time at or after `now` at which news go out; none where they never do.
    pub fn next(self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let (weekday, hour) = match self {
            Self::AtOnce => return Some(now),
            Self::Never => return None,
            Self::Daily { hour } => (None, hour),
            Self::Weekly { weekday, hour } => (Some(weekday), hour),
        };
        let time = NaiveTime::from_hms_opt(hour.into(), 0, 0).unwrap_or(NaiveTime::MIN);
        let today = local(now).date();
        (0..=7)
            .map(|ahead| today + Days::new(ahead))
            .filter(|day| weekday.is_none_or(|weekday| day.weekday() == weekday))
            .map(|day| instant(day.and_time(time)))
            .find(|at| *at >= now)
    }
}

/// As the tables keep it: `at_once`, `daily:18`, `weekly:1:09` (1 is Monday), `never`.
impl fmt::Display for NewsTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtOnce => f.write_str("at_once"),
            Self::Never => f.write_str("never"),
            Self::Daily { hour } => write!(f, "daily:{hour:02}"),
            Self::Weekly { weekday, hour } => {
                write!(f, "weekly:{}:{hour:02}", weekday.number_from_monday())
            }
        }
    }
}

/// What was read is no time for news.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is no time for news")]
pub struct NotANewsTime(String);

impl FromStr for NewsTime {
    type Err = NotANewsTime;

    fn from_str(text: &str) -> Result<Self, NotANewsTime> {
        let parts: Vec<_> = text.split(':').collect();
        let hour = |text: &str| text.parse().ok().filter(|hour| *hour < 24);
        let read = match parts.as_slice() {
            ["at_once"] => Some(Self::AtOnce),
            ["never"] => Some(Self::Never),
            ["daily", at] => hour(at).map(|hour| Self::Daily { hour }),
            ["weekly", day, at] => {
                weekday(day).and_then(|weekday| hour(at).map(|hour| Self::Weekly { weekday, hour }))
            }
            _ => None,
        };
        read.ok_or_else(|| NotANewsTime(text.to_owned()))
    }
}

/// 1 is Monday.
fn weekday(number: &str) -> Option<Weekday> {
    let number: u8 = number.parse().ok()?;
    Weekday::try_from(number.checked_sub(1)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn news_go_out_at_the_next_chosen_hour() {
        let at = |text: &str| instant(text.parse().unwrap());
        let next = |time: &str, now: &str| time.parse::<NewsTime>().unwrap().next(at(now));
        for (time, now, then) in [
            ("at_once", "2026-11-24T10:00:00", "2026-11-24T10:00:00"),
            ("daily:18", "2026-11-24T10:00:00", "2026-11-24T18:00:00"),
            ("daily:18", "2026-11-24T18:00:00", "2026-11-24T18:00:00"),
            ("daily:18", "2026-11-24T18:00:01", "2026-11-25T18:00:00"),
            ("weekly:1:09", "2026-11-24T10:00:00", "2026-11-30T09:00:00"),
            ("weekly:2:09", "2026-11-24T10:00:00", "2026-12-01T09:00:00"),
            ("weekly:2:12", "2026-11-24T10:00:00", "2026-11-24T12:00:00"),
        ] {
            assert_eq!(next(time, now), Some(at(then)), "{time} at {now}");
        }
        assert_eq!(next("never", "2026-11-24T10:00:00"), None);
    }

    #[test]
    fn a_time_reads_back_as_it_was_written() {
        for text in ["at_once", "daily:09", "weekly:7:20", "never"] {
            assert_eq!(text.parse::<NewsTime>().unwrap().to_string(), text);
        }
        for nonsense in [
            "",
            "daily",
            "daily:24",
            "weekly:0:09",
            "weekly:8:09",
            "weekly:9",
            "daily:x",
        ] {
            assert!(nonsense.parse::<NewsTime>().is_err(), "{nonsense}");
        }
    }
}
