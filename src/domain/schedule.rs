//! The schedule of a half-year: which ministry meets the people where and when, from a draft to its publication.
//!
//! While it is a draft, its rows are the meetings as they are planned at that moment. With each sending to the ministries
//! the rows are frozen as a version; what changes about a meeting from then on shows beside its row, and the next version
//! has it. Here: the table of its states, what each ministry answers, and what changed. What stands in the way of a good
//! schedule is in [`conflict`].

pub mod conflict;
mod state;

use std::{collections::BTreeSet, fmt, str::FromStr};

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{
    calendar::{HalfYear, Month, NotAHalfYear, Quarter},
    central_body::BodySlug,
    demand::Demand,
    meeting::{
        Agreement, HeldBy, Meeting, MeetingId, MeetingKind, MeetingStatus, MeetingTime,
        ServedRegion,
    },
    region::RegionCode,
};

pub use state::{AnswerState, AnswerStep, ScheduleState, ScheduleStep};

/// What a ministry objects with, and how a coordinator settles it, has at most so many letters.
pub const LONGEST_NOTE: usize = 1_000;

/// The number of the Government's approval has at most so many letters.
pub const LONGEST_NUMBER: usize = 40;

/// A schedule's key: the half-year that it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ScheduleId(pub HalfYear);

/// `2027-H1`
impl fmt::Display for ScheduleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.code())
    }
}

impl FromStr for ScheduleId {
    type Err = NotAHalfYear;

    fn from_str(text: &str) -> Result<Self, NotAHalfYear> {
        text.parse().map(Self)
    }
}

impl TryFrom<String> for ScheduleId {
    type Error = NotAHalfYear;

    fn try_from(text: String) -> Result<Self, NotAHalfYear> {
        text.parse()
    }
}

impl From<ScheduleId> for String {
    fn from(id: ScheduleId) -> Self {
        id.to_string()
    }
}

/// A schedule as somebody saw it on a screen: which version of it. A draft has version 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScheduleVersion {
    pub schedule: ScheduleId,
    pub version: u32,
}

/// A list of a schedule's rows, and the place in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowList {
    pub schedule: ScheduleId,
    pub only: RowFilter,
    /// How many are passed over.
    pub offset: u32,
}

/// Which rows are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowFilter {
    All,
    Body(BodySlug),
    Region(RegionCode),
    /// Those that conflict with something.
    Conflicting,
    /// Those of meetings that changed since the version was sent.
    Changed,
}

impl RowList {
    /// All rows of a schedule, from the first one on.
    pub fn of(schedule: ScheduleId) -> Self {
        Self {
            schedule,
            only: RowFilter::All,
            offset: 0,
        }
    }

    /// Those rows alone, from the first one on.
    pub fn only(schedule: ScheduleId, only: RowFilter) -> Self {
        Self {
            only,
            ..Self::of(schedule)
        }
    }

    /// The same list from another place.
    #[must_use]
    pub fn at(&self, offset: u32) -> Self {
        Self {
            offset,
            ..self.clone()
        }
    }
}

/// What one ministry says to the version that it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyAnswer {
    pub body: BodySlug,
    pub state: AnswerState,
    /// What it objected with.
    pub objection: Option<String>,
    /// How a coordinator settled it, or the letter by which it agreed.
    pub settlement: Option<String>,
}

/// One row: a meeting with all that a document prints of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScheduleRow {
    pub meeting: MeetingId,
    pub body: BodySlug,
    pub held_by: HeldBy,
    /// The first one is where the venue is.
    pub regions: Vec<RegionCode>,
    /// District or settlement, in words.
    pub district: Option<String>,
    pub time: MeetingTime,
    pub venue: Option<String>,
    /// What the akimats say at present: agreement goes on after a version was sent, and is no change of the row.
    #[serde(skip)]
    pub akimats: Vec<ServedRegion>,
    /// Why its regions were chosen: the note.
    #[serde(skip)]
    pub chosen_because: Vec<Demand>,
}

impl ScheduleRow {
    /// The row of a meeting as it stands.
    pub fn of(meeting: &Meeting, chosen_because: Vec<Demand>) -> Self {
        let plan = &meeting.plan;
        Self {
            meeting: meeting.id,
            body: plan.body.clone(),
            held_by: plan.held_by,
            regions: plan.regions.clone(),
            district: plan.district.clone(),
            time: plan.time,
            venue: plan.venue.clone(),
            akimats: meeting.served.clone(),
            chosen_because,
        }
    }

    /// Whether both print the same, but for what the akimats say.
    fn reads_like(&self, other: &Self) -> bool {
        let facts = |row: &Self| {
            (
                row.body.clone(),
                row.held_by,
                row.regions.clone(),
                row.district.clone(),
                row.time,
                row.venue.clone(),
            )
        };
        facts(self) == facts(other)
    }

    /// The akimats that have not agreed.
    pub fn without_akimats(&self) -> impl Iterator<Item = ServedRegion> {
        let akimats = self.akimats.iter().copied();
        akimats.filter(|served| !served.agreement.is_given())
    }

    /// Whether it may meet the quarterly duty: an acting first head's counts by a setting, and is taken to count here.
    fn is_by_first_head(&self) -> bool {
        matches!(self.held_by, HeldBy::FirstHead | HeldBy::ActingFirstHead)
    }
}

/// Whether a meeting belongs on the schedule of a half-year: it is planned for it, and stands.
pub fn belongs(meeting: &Meeting, half_year: HalfYear) -> bool {
    let plan = &meeting.plan;
    plan.kind == MeetingKind::Scheduled
        && plan.status != MeetingStatus::Cancelled
        && plan.time.begins_on() >= half_year.first_day()
        && plan.time.finishes_on() <= half_year.last_day()
}

/// What became of a row since its version was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    Stands,
    /// The meeting is planned otherwise now.
    Changed(Box<ScheduleRow>),
    /// The meeting was cancelled, or is on no schedule any more.
    Dropped,
    /// The meeting was planned since: the next version has it.
    Added,
}

/// A row with its number and with what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// From 1.
    pub number: u32,
    pub row: ScheduleRow,
    pub fate: Fate,
}

/// The Government's approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    pub number: String,
    pub on: NaiveDate,
}

/// A schedule with all that a document prints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    pub id: ScheduleId,
    pub state: ScheduleState,
    /// The newest version that was sent to the ministries; 0 in a draft.
    pub version: u32,
    /// The rows of that version; in a draft the meetings as they are planned now.
    pub rows: Vec<ScheduleRow>,
    /// The meetings of the half-year as they are planned now: the next version.
    pub planned: Vec<ScheduleRow>,
    /// What the meetings that a version names and that are not `planned` any more have become; cancelled ones are not here.
    pub moved_away: Vec<ScheduleRow>,
    /// What each ministry with rows in the version says.
    pub answers: Vec<BodyAnswer>,
    pub sent_on: Option<NaiveDate>,
    pub submitted_on: Option<NaiveDate>,
    /// Typed in by a coordinator; until its day is there too, it is not approved.
    pub approval_number: Option<String>,
    pub approved_on: Option<NaiveDate>,
    pub published_on: Option<NaiveDate>,
}

/// Why something is not done with a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScheduleRefusal {
    /// It stands otherwise than it would have to, or has another version.
    NotNow,
    /// There is no meeting in it.
    NothingPlanned,
    /// Nothing has changed since the last version.
    NothingChanged,
    /// That day has not come.
    DayToCome,
    /// It was submitted later, or sent to the ministries later.
    DayTooEarly,
    /// No number could be read, or too long a one.
    NotANumber,
}

impl Schedule {
    /// A draft of these rows.
    pub fn draft(id: ScheduleId, planned: Vec<ScheduleRow>) -> Self {
        Self {
            id,
            state: ScheduleState::Draft,
            version: 0,
            rows: planned.clone(),
            planned,
            moved_away: Vec::new(),
            answers: Vec::new(),
            sent_on: None,
            submitted_on: None,
            approval_number: None,
            approved_on: None,
            published_on: None,
        }
    }

    pub fn seen(&self) -> ScheduleVersion {
        ScheduleVersion {
            schedule: self.id,
            version: self.version,
        }
    }

    /// Number and day, once it is approved.
    pub fn approval(&self) -> Option<Approval> {
        Some(Approval {
            number: self.approval_number.clone()?,
            on: self.approved_on?,
        })
    }

    /// The rows with what became of each; behind them what was planned since.
    pub fn lines(&self) -> Vec<Line> {
        let is_new = |row: &&ScheduleRow| self.row(row.meeting).is_none();
        let added = self.planned.iter().filter(is_new);
        let rows = self.rows.iter().map(|row| (row, self.fate(row)));
        (1..)
            .zip(rows.chain(added.map(|row| (row, Fate::Added))))
            .map(|(number, (row, fate))| Line {
                number,
                row: row.clone(),
                fate,
            })
            .collect()
    }

    fn row(&self, meeting: MeetingId) -> Option<&ScheduleRow> {
        self.rows.iter().find(|row| row.meeting == meeting)
    }

    fn fate(&self, row: &ScheduleRow) -> Fate {
        let known = self.planned.iter().chain(&self.moved_away);
        let now = known.into_iter().find(|now| now.meeting == row.meeting);
        match now {
            None => Fate::Dropped,
            Some(now) if now.reads_like(row) => Fate::Stands,
            Some(now) => Fate::Changed(Box::new(now.clone())),
        }
    }

    /// The ministries whose rows are others now than in the version.
    pub fn changed_bodies(&self) -> BTreeSet<BodySlug> {
        let lines = self.lines().into_iter();
        let changed = lines.filter(|line| line.fate != Fate::Stands);
        changed.map(|line| line.row.body).collect()
    }

    /// What one ministry says.
    pub fn answer_of(&self, body: &BodySlug) -> Option<&BodyAnswer> {
        self.answers.iter().find(|answer| answer.body == *body)
    }

    /// Whether each ministry with rows has agreed, or its objection is settled.
    pub fn is_agreed_by_all(&self) -> bool {
        self.answers.iter().all(|answer| answer.state.is_given())
    }

    /// Looks whether the meetings as they are planned now can go to the ministries, and which of these must agree (again).
    ///
    /// # Errors
    ///
    /// Where it was submitted already, where there is no meeting, or where nothing is new.
    pub fn send(&self) -> Result<Vec<BodySlug>, ScheduleRefusal> {
        let after = self.state.after(ScheduleStep::Send);
        after.ok_or(ScheduleRefusal::NotNow)?;
        let bodies: BTreeSet<_> = self.planned.iter().map(|row| row.body.clone()).collect();
        if bodies.is_empty() {
            return Err(ScheduleRefusal::NothingPlanned);
        }
        if self.state == ScheduleState::Draft {
            return Ok(bodies.into_iter().collect());
        }
        let changed = self.changed_bodies();
        if changed.is_empty() {
            return Err(ScheduleRefusal::NothingChanged);
        }
        let asked = changed.intersection(&bodies).cloned();
        Ok(asked.collect())
    }

    /// Looks whether it was submitted to the Government on this day.
    ///
    /// # Errors
    ///
    /// Where it is not agreed, or the day does not fit.
    pub fn submit(&self, on: NaiveDate, today: NaiveDate) -> Result<(), ScheduleRefusal> {
        let after = self.state.after(ScheduleStep::Submit);
        after.ok_or(ScheduleRefusal::NotNow)?;
        not_before(on, self.sent_on, today)
    }

    /// Looks whether it was approved by the Government on this day.
    ///
    /// # Errors
    ///
    /// Where it is not submitted, where its number is not typed in, or the day does not fit.
    pub fn approve(&self, on: NaiveDate, today: NaiveDate) -> Result<(), ScheduleRefusal> {
        let after = self.state.after(ScheduleStep::Approve);
        after.ok_or(ScheduleRefusal::NotNow)?;
        if self.approval_number.is_none() {
            return Err(ScheduleRefusal::NotANumber);
        }
        not_before(on, self.submitted_on, today)
    }

    /// The month to plan a ministry's meeting for: of its first quarter without the first head, the middle one, or a later
    /// one where that is over.
    pub fn month_to_plan(&self, body: &BodySlug, today: NaiveDate) -> Month {
        let half_year = self.id.0;
        let has_meeting = |quarter: &Quarter| {
            self.planned.iter().any(|row| {
                row.body == *body
                    && row.is_by_first_head()
                    && Quarter::of(row.time.begins_on()) == *quarter
            })
        };
        let quarters = half_year.quarters();
        let to_come = |quarter: &&Quarter| quarter.last_day() >= today;
        let quarter = quarters
            .iter()
            .filter(to_come)
            .find(|quarter| !has_meeting(quarter))
            .or_else(|| quarters.iter().find(to_come))
            .unwrap_or(&quarters[1]);
        let middle = quarter.first_day() + chrono::Months::new(1);
        Month::of(middle).max(Month::of(today))
    }
}

fn not_before(
    on: NaiveDate,
    earliest: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<(), ScheduleRefusal> {
    if on > today {
        Err(ScheduleRefusal::DayToCome)
    } else if earliest.is_some_and(|earliest| on < earliest) {
        Err(ScheduleRefusal::DayTooEarly)
    } else {
        Ok(())
    }
}

/// The number of an approval as it was typed: "№ 1024-ө", "1024".
///
/// # Errors
///
/// [`ScheduleRefusal::NotANumber`] where it has no digit, or more than [`LONGEST_NUMBER`] letters.
pub fn read_number(words: &str) -> Result<String, ScheduleRefusal> {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let number = line.trim_start_matches(['№', '#', ' ']);
    let number = number.strip_prefix("No ").unwrap_or(number);
    let has_digit = number.chars().any(|sign| sign.is_ascii_digit());
    let fits = super::shortening::length(number) <= LONGEST_NUMBER;
    if has_digit && fits {
        Ok(number.to_owned())
    } else {
        Err(ScheduleRefusal::NotANumber)
    }
}

/// What tells one set of rows from another, for whoever confirms what they have looked at.
pub fn fingerprint(rows: &[ScheduleRow]) -> u32 {
    // FNV-1a: the same on every machine and in every version.
    let (start, prime) = (0x811c_9dc5_u32, 0x0100_0193_u32);
    let words = serde_json::to_string(rows).unwrap_or_default();
    words.bytes().fold(start, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(prime)
    })
}

/// The half-years whose schedules can be worked on: this one, the one before it and the one after it.
pub fn at_hand(today: NaiveDate) -> [ScheduleId; 3] {
    let this = HalfYear::of(today);
    [this.previous(), this, this.next()].map(ScheduleId)
}

/// The Monday of the week in which a day is.
fn monday_of(day: NaiveDate) -> NaiveDate {
    day - chrono::Days::new(day.weekday().num_days_from_monday().into())
}

/// Whether an akimat was asked and has not answered: then the next word is its own.
fn is_akimats_turn(agreement: Agreement) -> bool {
    agreement == Agreement::Asked
}

#[cfg(test)]
mod tests;
