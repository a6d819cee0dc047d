//! The days that differ from the plain week, as a coordinator keeps them.

use chrono::{Datelike as _, NaiveDate, Weekday};

use super::calendar::SpecialDay;

/// The note of a day is no longer than this.
pub const LONGEST_NOTE: usize = 100;

/// A day of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    pub day: NaiveDate,
    pub kind: SpecialDay,
    /// As the decree names it.
    pub note: String,
}

/// Why a day cannot be of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HolidayRefusal {
    /// Only a Saturday or a Sunday can be worked instead of another day.
    IsWorkedAnyway,
    /// A day off is transferred to a day that would be worked.
    IsOffAnyway,
}

/// Whether a day can be of this kind: each kind says how it differs from the plain week.
///
/// # Errors
///
/// Where it would not differ.
pub fn check_kind(day: NaiveDate, kind: SpecialDay) -> Result<(), HolidayRefusal> {
    let is_weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    match kind {
        SpecialDay::Working if !is_weekend => Err(HolidayRefusal::IsWorkedAnyway),
        SpecialDay::Transfer if is_weekend => Err(HolidayRefusal::IsOffAnyway),
        // A holiday may fall on any day.
        SpecialDay::Holiday | SpecialDay::Working | SpecialDay::Transfer => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_says_how_a_day_differs_from_the_plain_week() {
        use SpecialDay::{Holiday, Transfer, Working};
        let (friday, saturday) = ("2027-01-08", "2027-01-09");
        for (day, kind, expected) in [
            (friday, Holiday, Ok(())),
            (friday, Transfer, Ok(())),
            (friday, Working, Err(HolidayRefusal::IsWorkedAnyway)),
            (saturday, Holiday, Ok(())),
            (saturday, Transfer, Err(HolidayRefusal::IsOffAnyway)),
            (saturday, Working, Ok(())),
        ] {
            assert_eq!(
                check_kind(day.parse().unwrap(), kind),
                expected,
                "{day} {kind:?}"
            );
        }
    }
}
