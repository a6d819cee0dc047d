//! What came of a meeting, or of a personal reception: the figures and words that an official logs.
//!
//! These figures are scored, so each later change keeps who, when, old and new. A figure that nobody knows is none, which
//! is not zero. People received at a personal reception are counted apart and never added to a meeting's. How a result is
//! logged, step by step, is in [`result_draft`](super::result_draft); whether it meets the quarterly duty, in
//! [`quarterly_meeting`](super::quarterly_meeting).

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{
    central_body::BodySlug,
    language::Lang,
    meeting::{HeldBy, MeetingId},
    office::OfficeId,
    region::RegionCode,
};

/// A result's key in the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ResultId(pub i64);

/// What was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ResultKind {
    Meeting,
    /// The personal reception of a meeting, or one without any.
    Reception,
}

/// A result as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct MeetingResult {
    pub id: ResultId,
    pub kind: ResultKind,
    /// The meeting, or the one whose reception it was; none for a reception that stood alone.
    pub meeting: Option<MeetingId>,
    pub body: BodySlug,
    /// Where it was; the first one is where the venue is.
    pub regions: Vec<RegionCode>,
    pub facts: ResultFacts,
    /// The language that its words were written in.
    pub lang: Lang,
    /// Rises with each correction.
    pub revision: i64,
    pub saved_at: DateTime<Utc>,
    /// When it was corrected last.
    pub corrected_at: Option<DateTime<Utc>>,
    /// When citizens were given it to read.
    pub published_at: Option<DateTime<Utc>>,
    /// Who gave it: hears nothing of it.
    pub published_by: Option<OfficeId>,
}

/// "Results are published within ten days": good practice, not law.
pub const PUBLISHED_WITHIN: Days = Days::new(10);

/// What an official logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultFacts {
    pub held_on: NaiveDate,
    pub held_by: HeldBy,
    pub counts: Counts,
    pub topics: Vec<String>,
    pub decisions: Option<String>,
    pub summary: Option<String>,
    /// As Telegram names them.
    pub photos: Vec<String>,
    /// To a publication about it.
    pub link: Option<String>,
}

/// The figures. None is unknown, not zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Who came to the meeting, or was received at the reception.
    pub people: Option<u32>,
    pub raised: Option<u32>,
    pub answered: Option<u32>,
    pub explained: Option<u32>,
    pub under_control: Option<u32>,
    pub resolved: Option<u32>,
}

/// One of the figures.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Count {
    People,
    Raised,
    /// On the spot.
    Answered,
    Explained,
    UnderControl,
    Resolved,
}

impl Count {
    /// What became of the questions that were raised: each question is in one of them at most.
    pub const OUTCOMES: [Self; 4] = [
        Self::Answered,
        Self::Explained,
        Self::UnderControl,
        Self::Resolved,
    ];
}

impl Counts {
    /// More than this is a slip of the finger.
    pub const MOST: u32 = 100_000;

    pub fn get(&self, count: Count) -> Option<u32> {
        match count {
            Count::People => self.people,
            Count::Raised => self.raised,
            Count::Answered => self.answered,
            Count::Explained => self.explained,
            Count::UnderControl => self.under_control,
            Count::Resolved => self.resolved,
        }
    }

    pub fn set(&mut self, count: Count, number: Option<u32>) {
        let figure = match count {
            Count::People => &mut self.people,
            Count::Raised => &mut self.raised,
            Count::Answered => &mut self.answered,
            Count::Explained => &mut self.explained,
            Count::UnderControl => &mut self.under_control,
            Count::Resolved => &mut self.resolved,
        };
        *figure = number;
    }

    /// The questions of which it is known what became of them.
    pub fn with_outcome(&self) -> u32 {
        let known = Count::OUTCOMES.into_iter().filter_map(|of| self.get(of));
        known.fold(0, u32::saturating_add)
    }

    /// The questions of which nothing is said; none where it is unknown how many were raised.
    pub fn without_outcome(&self) -> Option<u32> {
        Some(self.raised?.saturating_sub(self.with_outcome()))
    }

    /// Nothing is said of what became of the questions.
    pub fn forget_outcomes(&mut self) {
        for of in Count::OUTCOMES {
            self.set(of, None);
        }
    }
}

/// Why a result cannot stand as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResultRefusal {
    /// It is not held yet.
    InTheFuture,
    /// So long before the plan, or ago, that the date is most likely a slip.
    TooEarly { earliest_on: NaiveDate },
    /// A question has one outcome at most.
    MoreOutcomesThanQuestions { outcomes: u32, raised: u32 },
    /// More than [`Counts::MOST`].
    TooMany,
}

/// A planned meeting may have been held so long before the first day of its plan, without having been re-dated.
const BEFORE_ITS_PLAN: Days = Days::new(31);

/// What was never planned here may be logged so long after its day.
const LONG_AGO: Days = Days::new(366);

/// The first day on which something may have been held: a month before the day that it was `planned_on`, or a year ago.
pub fn earliest_day(planned_on: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    match planned_on {
        Some(planned_on) => planned_on.min(today) - BEFORE_ITS_PLAN,
        None => today - LONG_AGO,
    }
}

/// Looks whether something can have been held on a day.
///
/// # Errors
///
/// Where the day is still to come, or before [`earliest_day`].
pub fn check_day(
    held_on: NaiveDate,
    planned_on: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<(), ResultRefusal> {
    let earliest_on = earliest_day(planned_on, today);
    if held_on > today {
        Err(ResultRefusal::InTheFuture)
    } else if held_on < earliest_on {
        Err(ResultRefusal::TooEarly { earliest_on })
    } else {
        Ok(())
    }
}

impl ResultFacts {
    /// Looks whether they can stand.
    ///
    /// # Errors
    ///
    /// The first thing that cannot be so.
    pub fn check(
        &self,
        planned_on: Option<NaiveDate>,
        today: NaiveDate,
    ) -> Result<(), ResultRefusal> {
        check_day(self.held_on, planned_on, today)?;
        let counts = &self.counts;
        let figures = [counts.people, counts.raised, Some(counts.with_outcome())];
        if figures.into_iter().flatten().any(|it| it > Counts::MOST) {
            return Err(ResultRefusal::TooMany);
        }
        let outcomes = counts.with_outcome();
        match counts.raised {
            Some(raised) if outcomes > raised => {
                Err(ResultRefusal::MoreOutcomesThanQuestions { outcomes, raised })
            }
            _ => Ok(()),
        }
    }

    /// The fields in which `newer` differs.
    pub fn changes_to(&self, newer: &Self) -> Vec<ResultChange> {
        let change = |field: &ResultField| ResultChange {
            field: *field,
            old: self.in_words(*field),
            new: newer.in_words(*field),
        };
        let fields = <ResultField as strum::VariantArray>::VARIANTS;
        let changes = fields.iter().map(change);
        changes.filter(|change| change.old != change.new).collect()
    }

    fn in_words(&self, field: ResultField) -> Option<String> {
        let figure = |count| self.counts.get(count).map(|number| number.to_string());
        match field {
            ResultField::HeldOn => Some(self.held_on.to_string()),
            ResultField::HeldBy => {
                let word: &str = self.held_by.into();
                Some(word.to_owned())
            }
            ResultField::People => figure(Count::People),
            ResultField::Raised => figure(Count::Raised),
            ResultField::Answered => figure(Count::Answered),
            ResultField::Explained => figure(Count::Explained),
            ResultField::UnderControl => figure(Count::UnderControl),
            ResultField::Resolved => figure(Count::Resolved),
            ResultField::Topics => (!self.topics.is_empty()).then(|| self.topics.join("\n")),
            ResultField::Decisions => self.decisions.clone(),
            ResultField::Summary => self.summary.clone(),
            ResultField::Photos => (!self.photos.is_empty()).then(|| self.photos.join(" ")),
            ResultField::Link => self.link.clone(),
        }
    }
}

/// A field of a result, as the trail names it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr, strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum ResultField {
    HeldOn,
    HeldBy,
    People,
    Raised,
    Answered,
    Explained,
    UnderControl,
    Resolved,
    Topics,
    Decisions,
    Summary,
    Photos,
    Link,
}

impl ResultField {
    /// Whether it is a figure, of which nothing means unknown.
    pub fn is_figure(self) -> bool {
        matches!(
            self,
            Self::People
                | Self::Raised
                | Self::Answered
                | Self::Explained
                | Self::UnderControl
                | Self::Resolved
        )
    }
}

/// One field that was corrected, in the words of the trail: days as `2026-12-03`, words as they were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultChange {
    pub field: ResultField,
    pub old: Option<String>,
    pub new: Option<String>,
}

/// A change that stands in the trail: who and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptChange {
    pub change: ResultChange,
    /// None once whoever held the office has deleted their data.
    pub office: Option<OfficeId>,
    pub at: DateTime<Utc>,
}

/// What became of the submissions to a meeting, as citizens may know it: numbers only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MeetingOutcomes {
    /// Submissions to it that stand.
    pub asked: u32,
    pub answered: u32,
    pub explained: u32,
    /// Taken under control, and not resolved yet.
    pub under_control: u32,
    pub resolved: u32,
    /// Of the resolved ones, those that had been taken under control.
    pub kept: u32,
}

impl MeetingOutcomes {
    /// Those of which nothing is said yet.
    pub fn open(&self) -> u32 {
        let settled = self.answered + self.explained + self.under_control + self.resolved;
        self.asked.saturating_sub(settled)
    }

    /// What became of `raised` questions, as far as the bot knows it: the others in the hall were answered on the spot,
    /// and of those that were asked in the bot and have no answer there nothing is said.
    pub fn proposal(&self, raised: u32) -> Counts {
        let mut left = raised;
        let mut take = |number: u32| {
            let taken = number.min(left);
            left -= taken;
            Some(taken)
        };
        let resolved = take(self.resolved);
        let under_control = take(self.under_control);
        let explained = take(self.explained);
        take(self.open());
        Counts {
            people: None,
            raised: Some(raised),
            answered: Some(left),
            explained,
            under_control,
            resolved,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn facts() -> ResultFacts {
        ResultFacts {
            held_on: day("2026-12-03"),
            held_by: HeldBy::FirstHead,
            counts: Counts {
                people: Some(100),
                raised: Some(20),
                answered: Some(15),
                explained: Some(3),
                under_control: Some(2),
                resolved: None,
            },
            topics: vec!["clinics".to_owned()],
            decisions: None,
            summary: None,
            photos: vec![],
            link: None,
        }
    }

    #[test]
    fn outcomes_are_never_more_than_questions() {
        let today = day("2026-12-04");
        let refusal = |change: fn(&mut Counts)| {
            let mut facts = facts();
            change(&mut facts.counts);
            facts.check(Some(day("2026-12-03")), today).err()
        };
        assert_eq!(refusal(|_| {}), None);
        assert_eq!(
            refusal(|counts| counts.resolved = Some(1)),
            Some(ResultRefusal::MoreOutcomesThanQuestions {
                outcomes: 21,
                raised: 20
            })
        );
        assert_eq!(
            refusal(|counts| counts.answered = Some(14)),
            None,
            "one is open"
        );
        assert_eq!(
            refusal(|counts| counts.raised = None),
            None,
            "unknown is not zero"
        );
        assert_eq!(
            refusal(|counts| counts.people = Some(100_001)),
            Some(ResultRefusal::TooMany)
        );
    }

    #[test]
    fn nothing_was_held_in_the_future_or_long_before_its_plan() {
        let today = day("2026-12-04");
        let planned_on = Some(day("2026-12-03"));
        for (held_on, planned_on, fits) in [
            ("2026-12-04", planned_on, true),
            ("2026-12-05", planned_on, false),
            ("2026-11-02", planned_on, true),
            ("2026-11-01", planned_on, false),
            ("2025-12-03", planned_on, false),
            ("2025-12-03", None, true),
            ("2025-12-02", None, false),
            // Held before the month it was planned for.
            ("2026-12-04", Some(day("2027-02-01")), true),
        ] {
            let checked = check_day(day(held_on), planned_on, today);
            assert_eq!(
                checked.is_ok(),
                fits,
                "{held_on} {planned_on:?}: {checked:?}"
            );
        }
    }

    #[test]
    fn a_correction_names_the_old_and_the_new_figure() {
        let mut newer = facts();
        newer.counts.raised = Some(21);
        newer.counts.explained = None;
        let change = |field, old: &str, new: Option<&str>| ResultChange {
            field,
            old: Some(old.to_owned()),
            new: new.map(str::to_owned),
        };
        assert_eq!(
            facts().changes_to(&newer),
            [
                change(ResultField::Raised, "20", Some("21")),
                change(ResultField::Explained, "3", None),
            ]
        );
        assert_eq!(facts().changes_to(&facts()), []);
    }

    #[test]
    fn the_proposal_never_answers_for_the_official() {
        let known = MeetingOutcomes {
            asked: 13,
            explained: 3,
            under_control: 2,
            ..MeetingOutcomes::default()
        };
        // Of the 13, eight are open in the bot; seven more were asked in the hall.
        let proposal = known.proposal(20);
        assert_eq!(
            (
                proposal.answered,
                proposal.explained,
                proposal.under_control
            ),
            (Some(7), Some(3), Some(2))
        );
        assert_eq!(proposal.without_outcome(), Some(8));
        for raised in 0..30 {
            assert!(known.proposal(raised).with_outcome() <= raised);
        }
    }
}
