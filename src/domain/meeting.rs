//! Meetings of ministries with the people.
//!
//! Here: what a meeting is, and what changes when a newer plan for it arrives. Who is told of a change is decided in
//! [`notice`](super::notice).

use std::{fmt, str::FromStr};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use super::{
    calendar::{Month, instant, local},
    central_body::BodySlug,
    place::Point,
    region::RegionCode,
};

/// A meeting's number in this installation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MeetingId(pub i64);

impl MeetingId {
    /// Crockford's base 32: no letter that is taken for a digit.
    const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// The short form that stands in links, such as `7F3K`.
    pub fn code(self) -> String {
        let mut rest = self.0.unsigned_abs();
        let mut code = Vec::new();
        loop {
            code.push(Self::DIGITS[(rest % 32) as usize]);
            rest /= 32;
            if rest == 0 {
                break;
            }
        }
        code.iter().rev().map(|digit| char::from(*digit)).collect()
    }

    /// The meeting that a link names; none where it is no such code.
    pub fn from_code(code: &str) -> Option<Self> {
        if code.is_empty() {
            return None;
        }
        let mut id = 0_i64;
        for letter in code.bytes() {
            let value = Self::DIGITS
                .iter()
                .position(|digit| *digit == letter.to_ascii_uppercase())?;
            id = id
                .checked_mul(32)?
                .checked_add(i64::try_from(value).ok()?)?;
        }
        Some(Self(id))
    }
}

/// Whether the half-year's schedule or a risk of social tension calls for it.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum MeetingKind {
    Scheduled,
    OffSchedule,
}

/// How far a meeting has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum MeetingStatus {
    Planned,
    Agreed,
    Announced,
    Held,
    Cancelled,
}

/// Who meets the people. Only the first head's meetings meet the quarterly duty.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum HeldBy {
    FirstHead,
    ActingFirstHead,
    Deputy,
}

/// When a meeting is: a month while no day is fixed, then a day, then hours. All in Kazakhstan's local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum MeetingTime {
    Month(Month),
    Day { on: NaiveDate, hours: Option<Hours> },
}

impl MeetingTime {
    /// The first day on which it may be.
    pub fn begins_on(self) -> NaiveDate {
        match self {
            Self::Month(month) => month.first_day(),
            Self::Day { on, .. } => on,
        }
    }

    /// The last day on which it may be.
    pub fn finishes_on(self) -> NaiveDate {
        match self {
            Self::Month(month) => month.last_day(),
            Self::Day { on, .. } => on,
        }
    }

    /// The day, where one is fixed.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Month(_) => None,
            Self::Day { on, .. } => Some(on),
        }
    }

    /// The hours, where they are fixed.
    pub fn hours(self) -> Option<Hours> {
        match self {
            Self::Month(_) => None,
            Self::Day { hours, .. } => hours,
        }
    }
}

/// From one time of a day to another, or with an open end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    pub starts: NaiveTime,
    pub ends: Option<NaiveTime>,
}

/// What the akimat of a region said to a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Agreement {
    NotAsked,
    Asked,
    Agreed,
    /// The akimat is not in the bot: a coordinator entered its letter.
    AgreedByLetter,
    Countered,
    Declined,
}

/// One of the regions that a meeting serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServedRegion {
    pub code: RegionCode,
    pub agreement: Agreement,
}

/// What is fixed about a meeting before it is held.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub kind: MeetingKind,
    pub status: MeetingStatus,
    pub body: BodySlug,
    pub held_by: HeldBy,
    /// The first one is where the venue is. At least one.
    pub regions: Vec<RegionCode>,
    pub time: MeetingTime,
    pub venue: Option<String>,
    /// District or settlement, in words.
    pub district: Option<String>,
    pub topics: Vec<String>,
}

/// A meeting as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    pub id: MeetingId,
    /// The key of its row in the half-year's schedule.
    pub number: Option<String>,
    pub plan: Plan,
    /// What each region's akimat said, in the order of the plan's regions.
    pub served: Vec<ServedRegion>,
    pub venue_point: Option<Point>,
    /// The personal reception, counted and shown apart.
    pub reception: Option<Hours>,
    pub briefing: Option<Hours>,
    pub live_url: Option<String>,
    pub cancellation_reason: Option<String>,
    /// It stands in a published half-year schedule, or was announced once: citizens may see what becomes of it.
    pub in_published_schedule: bool,
    /// Rises with each change.
    pub revision: i64,
}

impl Meeting {
    /// "Public is what is announced, and what stands in a published half-year schedule."
    /// What was public once stays so: its cancellation and its result are news for whoever saw it.
    pub fn is_public(&self) -> bool {
        self.in_published_schedule
            || matches!(
                self.plan.status,
                MeetingStatus::Announced | MeetingStatus::Held
            )
    }

    /// When it begins, where that is fixed to the hour.
    pub fn begins_at(&self) -> Option<DateTime<Utc>> {
        let hours = self.plan.time.hours()?;
        Some(instant(self.plan.time.begins_on().and_time(hours.starts)))
    }

    /// Whether it has begun by `now`; one without an hour never has.
    pub fn has_begun(&self, now: DateTime<Utc>) -> bool {
        self.begins_at().is_some_and(|begins| begins <= now)
    }

    /// Whether it is over by `now`: past its end, or past its last possible day where no end is known.
    pub fn has_ended(&self, now: DateTime<Utc>) -> bool {
        let ends = self.plan.time.hours().and_then(|hours| hours.ends);
        match ends {
            Some(ends) => instant(self.plan.time.begins_on().and_time(ends)) <= now,
            None => self.is_over(local(now).date()),
        }
    }

    /// Whether questions to it are taken at `now`: until it begins, unless it is cancelled.
    pub fn takes_questions(&self, now: DateTime<Utc>) -> bool {
        let stands = !matches!(
            self.plan.status,
            MeetingStatus::Cancelled | MeetingStatus::Held
        );
        stands && !self.has_begun(now) && !self.has_ended(now)
    }

    /// Whether its last possible day is over.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.plan.time.finishes_on() < today
    }
}

/// A field of a plan, as the trail names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Field {
    Kind,
    Status,
    HeldBy,
    Regions,
    Time,
    Venue,
    District,
    Topics,
}

/// One field that changed, in the words of the trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub field: Field,
    pub old: Option<String>,
    pub new: Option<String>,
}

impl Plan {
    /// The fields in which `newer` differs. The body is not among them: a meeting never changes hands.
    pub fn changes_to(&self, newer: &Self) -> Vec<Change> {
        const FIELDS: [Field; 8] = [
            Field::Kind,
            Field::Status,
            Field::HeldBy,
            Field::Regions,
            Field::Time,
            Field::Venue,
            Field::District,
            Field::Topics,
        ];
        let change = |field| Change {
            field,
            old: self.in_words(field),
            new: newer.in_words(field),
        };
        FIELDS
            .map(change)
            .into_iter()
            .filter(|change| change.old != change.new)
            .collect()
    }

    fn in_words(&self, field: Field) -> Option<String> {
        let word = |word: &'static str| Some(word.to_owned());
        match field {
            Field::Kind => word(self.kind.into()),
            Field::Status => word(self.status.into()),
            Field::HeldBy => word(self.held_by.into()),
            Field::Regions => Some(
                self.regions
                    .iter()
                    .map(RegionCode::to_string)
                    .collect::<Vec<_>>()
                    .join(" "),
            ),
            Field::Time => Some(self.time.to_string()),
            Field::Venue => self.venue.clone(),
            Field::District => self.district.clone(),
            Field::Topics => (!self.topics.is_empty()).then(|| self.topics.join("; ")),
        }
    }
}

/// As the trail writes it: `2027-02`, `2027-02-20`, `2027-02-20 15:00-17:00`.
impl fmt::Display for MeetingTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month(month) => month.fmt(f),
            Self::Day { on, hours: None } => on.fmt(f),
            Self::Day {
                on,
                hours: Some(Hours { starts, ends }),
            } => {
                write!(f, "{on} {}", starts.format("%H:%M"))?;
                ends.map_or(Ok(()), |ends| write!(f, "-{}", ends.format("%H:%M")))
            }
        }
    }
}

/// What was read is no time of a meeting.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is no time of a meeting")]
pub struct NotAMeetingTime(String);

impl FromStr for MeetingTime {
    type Err = NotAMeetingTime;

    fn from_str(text: &str) -> Result<Self, NotAMeetingTime> {
        let clock = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
        let read = || {
            if let Ok(month) = text.parse() {
                return Some(Self::Month(month));
            }
            let Some((day, hours)) = text.split_once(' ') else {
                return Some(Self::Day {
                    on: text.parse().ok()?,
                    hours: None,
                });
            };
            let hours = match hours.split_once('-') {
                Some((starts, ends)) => Hours {
                    starts: clock(starts)?,
                    ends: Some(clock(ends)?),
                },
                None => Hours {
                    starts: clock(hours)?,
                    ends: None,
                },
            };
            Some(Self::Day {
                on: day.parse().ok()?,
                hours: Some(hours),
            })
        };
        read().ok_or_else(|| NotAMeetingTime(text.to_owned()))
    }
}

impl TryFrom<String> for MeetingTime {
    type Error = NotAMeetingTime;

    fn try_from(text: String) -> Result<Self, NotAMeetingTime> {
        text.parse()
    }
}

impl From<MeetingTime> for String {
    fn from(time: MeetingTime) -> Self {
        time.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_names_one_meeting_and_reads_in_either_case() {
        for id in [0, 1, 31, 32, 1_000_000, i64::MAX] {
            assert_eq!(
                MeetingId::from_code(&MeetingId(id).code()),
                Some(MeetingId(id))
            );
        }
        assert_eq!(MeetingId::from_code("7f3k"), MeetingId::from_code("7F3K"));
        assert_eq!(
            MeetingId::from_code("ZZZZZZZZZZZZZZZZ"),
            None,
            "beyond any number"
        );
        assert_eq!(MeetingId::from_code("U"), None);
    }

    #[test]
    fn the_trail_names_what_changed_and_nothing_else() {
        let day = |on: &str| MeetingTime::Day {
            on: on.parse().unwrap(),
            hours: Some(Hours {
                starts: "15:00:00".parse().unwrap(),
                ends: None,
            }),
        };
        let plan = Plan {
            kind: MeetingKind::Scheduled,
            status: MeetingStatus::Announced,
            body: BodySlug("dsm".to_owned()),
            held_by: HeldBy::FirstHead,
            regions: vec!["KZ-10".parse().unwrap()],
            time: day("2026-12-03"),
            venue: Some("House of Friendship".to_owned()),
            district: None,
            topics: vec![],
        };
        let newer = Plan {
            time: day("2026-12-04"),
            topics: vec!["clinics".to_owned(), "pay".to_owned()],
            ..plan.clone()
        };
        assert_eq!(
            plan.changes_to(&newer),
            [
                Change {
                    field: Field::Time,
                    old: Some("2026-12-03 15:00".to_owned()),
                    new: Some("2026-12-04 15:00".to_owned()),
                },
                Change {
                    field: Field::Topics,
                    old: None,
                    new: Some("clinics; pay".to_owned())
                },
            ]
        );
        assert_eq!(plan.changes_to(&plan), []);
    }

    #[test]
    fn a_time_reads_back_as_the_trail_writes_it() {
        for text in [
            "2027-02",
            "2027-02-20",
            "2027-02-20 15:00",
            "2027-02-20 15:00-17:00",
        ] {
            assert_eq!(text.parse::<MeetingTime>().unwrap().to_string(), text);
        }
        for nonsense in [
            "",
            "2027",
            "2027-02-30",
            "2027-02-20 25:00",
            "2027-02-20 15:00-",
            "soon",
        ] {
            assert!(nonsense.parse::<MeetingTime>().is_err(), "{nonsense}");
        }
    }
}
