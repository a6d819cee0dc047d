//! A meeting that an official is planning, or a change of one that is planned already: what it has, and what is asked for
//! next. It lives in the database until it is saved or deleted.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::{
    calendar::Month,
    central_body::BodySlug,
    meeting::{HeldBy, Hours, Meeting, MeetingId, MeetingKind, MeetingStatus, MeetingTime, Plan},
    region::RegionCode,
    shortening::{beginning, length},
};

/// More topics than this are no plan; each is one line.
pub const MOST_TOPICS: usize = 10;

/// A topic is no longer than this, in UTF-16 units.
pub const LONGEST_TOPIC: usize = 150;

/// A venue or a district is no longer than this, in UTF-16 units.
pub const LONGEST_PLACE: usize = 150;

/// Why it is moved is no longer than this, in UTF-16 units.
pub const LONGEST_REASON: usize = 300;

/// Real meetings serve one region, seldom two. A plan for the whole country is a tour, not a meeting.
pub const MOST_REGIONS: usize = 5;

/// What somebody is at: both may be begun at the same time.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// A meeting is planned.
    Plan,
    /// A planned meeting is changed.
    Change,
}

/// A part of a plan.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// With the kind: scheduled or off-schedule.
    Regions,
    /// A month or a day.
    Time,
    /// The hours of the day.
    Hours,
    HeldBy,
    Topics,
    /// District and venue.
    Place,
}

/// The steps that are counted: "2 of 5". The hours belong to the time.
pub const STEPS: u32 = 5;

impl Part {
    /// Its place among the [`STEPS`], from 1.
    pub fn step(self) -> u32 {
        match self {
            Self::Regions => 1,
            Self::Time | Self::Hours => 2,
            Self::HeldBy => 3,
            Self::Topics => 4,
            Self::Place => 5,
        }
    }

    /// Whether a plan is complete without it.
    pub fn is_optional(self) -> bool {
        matches!(self, Self::Hours | Self::Topics | Self::Place)
    }
}

/// The meeting that a change is for, as the official saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    pub meeting: MeetingId,
    pub revision: i64,
}

/// What has been said so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingDraft {
    pub body: BodySlug,
    /// The meeting that is changed; none: a new one is planned.
    pub changed: Option<Changed>,
    pub kind: MeetingKind,
    /// The first one is where the venue is.
    pub regions: Vec<RegionCode>,
    pub time: Option<MeetingTime>,
    pub held_by: Option<HeldBy>,
    pub topics: Vec<String>,
    pub district: Option<String>,
    pub venue: Option<String>,
    /// Why it is on another day, in the official's words.
    pub reason: Option<String>,
    /// The part that is asked for; none: the last look.
    pub at: Option<Part>,
    /// All parts were asked for once: from here on each answer leads back to the last look.
    pub is_complete: bool,
    /// The reason of a new day is asked for.
    pub asks_reason: bool,
    /// The part that was typed last, and the message it came from: editing that message edits the part.
    #[serde(default)]
    pub typed: Option<(Part, i32)>,
}

impl MeetingDraft {
    /// A new plan of this ministry.
    pub fn new(body: BodySlug) -> Self {
        Self {
            body,
            changed: None,
            kind: MeetingKind::Scheduled,
            regions: Vec::new(),
            time: None,
            held_by: None,
            topics: Vec::new(),
            district: None,
            venue: None,
            reason: None,
            at: Some(Part::Regions),
            is_complete: false,
            asks_reason: false,
            typed: None,
        }
    }

    /// An off-schedule meeting with the people of a region where a risk of social tension was raised: the first head holds it.
    pub fn off_schedule(body: BodySlug, region: RegionCode) -> Self {
        Self {
            kind: MeetingKind::OffSchedule,
            regions: vec![region],
            held_by: Some(HeldBy::FirstHead),
            at: Some(Part::Time),
            ..Self::new(body)
        }
    }

    /// A meeting on schedule in a region that was proposed, in this month unless the official chooses another time.
    pub fn proposed(body: BodySlug, region: RegionCode, month: Month) -> Self {
        Self {
            regions: vec![region],
            time: Some(MeetingTime::Month(month)),
            at: Some(Part::Time),
            ..Self::new(body)
        }
    }

    /// A change of a meeting, which begins at one part of it.
    pub fn change_of(meeting: &Meeting, part: Part) -> Self {
        let plan = meeting.plan.clone();
        Self {
            changed: Some(Changed {
                meeting: meeting.id,
                revision: meeting.revision,
            }),
            kind: plan.kind,
            regions: plan.regions,
            time: Some(plan.time),
            held_by: Some(plan.held_by),
            topics: plan.topics,
            district: plan.district,
            venue: plan.venue,
            is_complete: true,
            at: Some(part),
            ..Self::new(plan.body)
        }
    }

    pub fn form(&self) -> Form {
        match self.changed {
            None => Form::Plan,
            Some(_) => Form::Change,
        }
    }

    /// Whether anything was said that would be missed.
    pub fn is_worth_keeping(&self) -> bool {
        !self.regions.is_empty()
    }

    /// The part is said, or left out: what is asked for next.
    pub fn go_on_from(&mut self, part: Part) {
        let has_day = matches!(self.time, Some(MeetingTime::Day { .. }));
        self.at = match part {
            Part::Time if has_day => Some(Part::Hours),
            _ if self.is_complete => None,
            Part::Regions => Some(Part::Time),
            Part::Time | Part::Hours => Some(Part::HeldBy),
            Part::HeldBy => Some(Part::Topics),
            Part::Topics => Some(Part::Place),
            Part::Place => None,
        };
        self.is_complete |= self.at.is_none();
    }

    /// The part before the one that is asked for; none where it is the first, or where one part is being changed.
    pub fn part_before(&self) -> Option<Part> {
        let has_day = matches!(self.time, Some(MeetingTime::Day { .. }));
        match self.at? {
            Part::Hours => Some(Part::Time),
            _ if self.is_complete => None,
            Part::Regions => None,
            Part::Time => Some(Part::Regions),
            Part::HeldBy if has_day => Some(Part::Hours),
            Part::HeldBy => Some(Part::Time),
            Part::Topics => Some(Part::HeldBy),
            Part::Place => Some(Part::Topics),
        }
    }

    /// Chooses a region, or no longer; says whether there was room for it.
    pub fn toggle_region(&mut self, region: RegionCode) -> bool {
        if self.regions.contains(&region) {
            self.regions.retain(|chosen| *chosen != region);
            return true;
        }
        let has_room = self.regions.len() < MOST_REGIONS;
        if has_room {
            self.regions.push(region);
        }
        has_room
    }

    /// A month while no day is fixed.
    pub fn take_time(&mut self, time: MeetingTime) {
        // The hours stay when only the day is another.
        let hours = self.time.and_then(MeetingTime::hours);
        self.time = Some(match time {
            MeetingTime::Day { on, hours: None } => MeetingTime::Day { on, hours },
            other => other,
        });
        self.go_on_from(Part::Time);
    }

    /// The hours of the day; none: they are not fixed yet. Without a day there is nothing to fix.
    pub fn set_hours(&mut self, hours: Option<Hours>) {
        if let Some(MeetingTime::Day { on, .. }) = self.time {
            self.time = Some(MeetingTime::Day { on, hours });
        }
    }

    /// It begins at this time of its day; a known end moves with it, as long as it stays within the day.
    pub fn start_at(&mut self, starts: NaiveTime) {
        let before = self.time.and_then(MeetingTime::hours);
        let length = before.and_then(|hours| Some(hours.ends? - hours.starts));
        let ends = length.map(|length| starts.overflowing_add_signed(length));
        let ends = ends.filter(|(_, days)| *days == 0).map(|(ends, _)| ends);
        self.set_hours(Some(Hours { starts, ends }));
    }

    /// Two lines are the settlement and the venue; a single one is the venue.
    ///
    /// # Errors
    ///
    /// Where a line is longer than [`LONGEST_PLACE`].
    pub fn take_place(&mut self, words: &str) -> Result<(), TooLong> {
        let lines: Vec<_> = lines_of(words).collect();
        if lines.iter().any(|line| length(line) > LONGEST_PLACE) {
            return Err(TooLong);
        }
        let (district, venue) = match lines.as_slice() {
            [] => (None, None),
            [venue] => (None, Some((*venue).to_owned())),
            [district, rest @ ..] => (Some((*district).to_owned()), Some(rest.join(", "))),
        };
        if venue
            .as_deref()
            .is_some_and(|venue| length(venue) > LONGEST_PLACE)
        {
            return Err(TooLong);
        }
        (self.district, self.venue) = (district, venue);
        self.go_on_from(Part::Place);
        Ok(())
    }

    /// One topic on each line.
    ///
    /// # Errors
    ///
    /// Where there are more than [`MOST_TOPICS`], or one is longer than [`LONGEST_TOPIC`].
    pub fn take_topics(&mut self, words: &str) -> Result<(), TooLong> {
        let topics: Vec<_> = lines_of(words).map(str::to_owned).collect();
        let fits = topics.iter().all(|topic| length(topic) <= LONGEST_TOPIC);
        if !fits || topics.len() > MOST_TOPICS {
            return Err(TooLong);
        }
        self.topics = topics;
        self.go_on_from(Part::Topics);
        Ok(())
    }

    /// Adds what people ask to the topics, as far as there is room.
    pub fn add_topics<'a>(&mut self, questions: impl IntoIterator<Item = &'a str>) {
        for question in questions {
            let line = question.split_whitespace().collect::<Vec<_>>().join(" ");
            let topic = beginning(&line, LONGEST_TOPIC).trim().to_owned();
            if self.topics.len() < MOST_TOPICS && !topic.is_empty() && !self.topics.contains(&topic)
            {
                self.topics.push(topic);
            }
        }
    }

    /// The plan, where all is there that one must have.
    pub fn plan(&self, status: MeetingStatus) -> Option<Plan> {
        (!self.regions.is_empty()).then_some(())?;
        Some(Plan {
            kind: self.kind,
            status,
            body: self.body.clone(),
            held_by: self.held_by?,
            regions: self.regions.clone(),
            time: self.time?,
            venue: self.venue.clone(),
            district: self.district.clone(),
            topics: self.topics.clone(),
        })
    }

    /// The first part that a plan must have and this one lacks.
    pub fn missing(&self) -> Option<Part> {
        if self.regions.is_empty() {
            Some(Part::Regions)
        } else if self.time.is_none() {
            Some(Part::Time)
        } else if self.held_by.is_none() {
            Some(Part::HeldBy)
        } else {
            None
        }
    }
}

/// What was typed does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

/// The lines with something in them, without the marks of a list.
fn lines_of(words: &str) -> impl Iterator<Item = &str> {
    let marks = |sign: char| sign.is_whitespace() || matches!(sign, '•' | '-' | '–' | '*');
    words
        .lines()
        .map(move |line| line.trim_start_matches(marks).trim())
        .filter(|line| !line.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> MeetingDraft {
        MeetingDraft::new(BodySlug("dsm".to_owned()))
    }

    fn day(text: &str) -> MeetingTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_plan_is_asked_for_part_by_part_and_then_looked_at() {
        let mut draft = draft();
        assert!(draft.toggle_region("KZ-10".parse().unwrap()));
        draft.go_on_from(Part::Regions);
        assert_eq!(draft.at, Some(Part::Time));
        draft.take_time(day("2026-12-03"));
        assert_eq!(draft.at, Some(Part::Hours), "a day may have hours");
        draft.go_on_from(Part::Hours);
        assert_eq!(draft.at, Some(Part::HeldBy));
        assert_eq!(draft.part_before(), Some(Part::Hours));
        draft.held_by = Some(HeldBy::FirstHead);
        draft.go_on_from(Part::HeldBy);
        draft.take_topics("• Clinics\n\n- Medicines").unwrap();
        assert_eq!(draft.topics, ["Clinics", "Medicines"]);
        draft.take_place("Semey\nHouse of Friendship").unwrap();
        assert_eq!(draft.district.as_deref(), Some("Semey"));
        assert_eq!(draft.venue.as_deref(), Some("House of Friendship"));
        assert_eq!(draft.at, None, "the last look");

        draft.at = Some(Part::Topics);
        draft.take_topics("Clinics").unwrap();
        assert_eq!(draft.at, None, "one part was changed");
        assert!(draft.plan(MeetingStatus::Planned).is_some());
    }

    #[test]
    fn a_month_has_no_hours() {
        let mut draft = draft();
        draft.take_time(day("2026-12"));
        assert_eq!(draft.at, Some(Part::HeldBy));
        assert_eq!(draft.part_before(), Some(Part::Time));
        draft.start_at("15:00:00".parse().unwrap());
        assert_eq!(draft.time, Some(day("2026-12")));
    }

    #[test]
    fn a_span_begins_at_another_time_and_is_as_long_as_before() {
        let mut draft = draft();
        draft.take_time(day("2026-12-03"));
        draft.start_at("15:00:00".parse().unwrap());
        assert_eq!(draft.time, Some(day("2026-12-03 15:00")));
        draft.take_time(day("2026-12-03 15:00-17:00"));
        draft.start_at("15:15:00".parse().unwrap());
        assert_eq!(draft.time, Some(day("2026-12-03 15:15-17:15")));
        draft.start_at("22:30:00".parse().unwrap());
        assert_eq!(
            draft.time,
            Some(day("2026-12-03 22:30")),
            "the next day is another day"
        );
    }

    #[test]
    fn the_hours_stay_when_the_day_is_another() {
        let mut draft = draft();
        draft.take_time(day("2026-12-03 15:00-17:00"));
        draft.take_time(day("2026-12-04"));
        assert_eq!(draft.time, Some(day("2026-12-04 15:00-17:00")));
    }

    #[test]
    fn what_must_be_said_is_missed_in_order() {
        let mut draft = draft();
        assert_eq!(draft.missing(), Some(Part::Regions));
        assert_eq!(draft.plan(MeetingStatus::Planned), None);
        draft.toggle_region("KZ-10".parse().unwrap());
        assert_eq!(draft.missing(), Some(Part::Time));
        draft.take_time(day("2026-12"));
        assert_eq!(draft.missing(), Some(Part::HeldBy));
        draft.held_by = Some(HeldBy::Deputy);
        assert_eq!(draft.missing(), None);
    }

    #[test]
    fn what_does_not_fit_is_refused_and_changes_nothing() {
        let mut draft = draft();
        let lines = |count: usize| vec!["a topic"; count].join("\n");
        assert_eq!(draft.take_topics(&lines(MOST_TOPICS + 1)), Err(TooLong));
        assert_eq!(
            draft.take_topics(&"я".repeat(LONGEST_TOPIC + 1)),
            Err(TooLong)
        );
        assert_eq!(
            draft.take_place(&"я".repeat(LONGEST_PLACE + 1)),
            Err(TooLong)
        );
        assert_eq!(draft, MeetingDraft::new(BodySlug("dsm".to_owned())));
        for code in ["KZ-10", "KZ-11", "KZ-15", "KZ-19", "KZ-23"] {
            assert!(draft.toggle_region(code.parse().unwrap()));
        }
        assert!(!draft.toggle_region("KZ-27".parse().unwrap()), "no room");
        assert!(draft.toggle_region("KZ-10".parse().unwrap()), "taken back");
    }

    #[test]
    fn topics_from_questions_are_one_line_each_and_stand_once() {
        let mut draft = draft();
        draft.add_topics(["When will\nthe clinic open?", "When will the clinic open?"]);
        assert_eq!(draft.topics, ["When will the clinic open?"]);
    }
}
