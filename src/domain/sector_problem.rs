//! Problems of its own sector that a ministry has noted for a region: one of the reasons to go there.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{central_body::BodySlug, region::RegionCode, shortening::length};

/// A problem's key in the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SectorProblemId(pub i64);

/// Longer ones leave no room for the others in a list; in UTF-16 units.
pub const LONGEST_PROBLEM: usize = 300;

/// Shorter ones say nothing; in letters and digits.
pub const SHORTEST_PROBLEM: usize = 5;

/// What a ministry has noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectorProblem {
    pub id: SectorProblemId,
    pub body: BodySlug,
    pub region: RegionCode,
    pub text: String,
    /// Both days included.
    pub from: NaiveDate,
    /// None while no end is known.
    pub until: Option<NaiveDate>,
}

impl SectorProblem {
    /// Whether it is a problem on this day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Whether it was one, and is none any more.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.until.is_some_and(|until| until < today)
    }
}

/// Whether a text can be a noted problem: it says something, and fits.
pub fn is_telling(text: &str) -> bool {
    let telling = text.chars().filter(|letter| letter.is_alphanumeric());
    telling.count() >= SHORTEST_PROBLEM && length(text) <= LONGEST_PROBLEM
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_days_of_a_problem_count() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let problem = SectorProblem {
            id: SectorProblemId(1),
            body: BodySlug("energo".to_owned()),
            region: "KZ-10".parse().unwrap(),
            text: "Boilers fail each winter".to_owned(),
            from: day("2026-11-01"),
            until: Some(day("2027-03-31")),
        };
        for (on, holds, is_over) in [
            ("2026-10-31", false, false),
            ("2026-11-01", true, false),
            ("2027-03-31", true, false),
            ("2027-04-01", false, true),
        ] {
            assert_eq!(problem.holds_on(day(on)), holds, "{on}");
            assert_eq!(problem.is_over(day(on)), is_over, "{on}");
        }
    }

    #[test]
    fn a_problem_says_something_and_fits() {
        assert!(is_telling("Boilers fail"));
        assert!(!is_telling("???? !"));
        assert!(!is_telling(&"я".repeat(LONGEST_PROBLEM + 1)));
    }
}
