//! Which meetings a list shows, and from where.

use chrono::{Datelike, Days, NaiveDate};

use super::{calendar::Month, central_body::BodySlug, region::RegionCode};

/// A choice of meetings, and the place in their list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// All regions, where there is none.
    pub region: Option<RegionCode>,
    /// All ministries, where there is none.
    pub body: Option<BodySlug>,
    pub period: Period,
    /// How many are passed over.
    pub offset: u32,
}

/// When the meetings of a list are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Period {
    /// From today on.
    #[default]
    Ahead,
    /// From today to the end of this week.
    ThisWeek,
    /// From today to the end of this month.
    ThisMonth,
    /// In a month, over or not.
    Month(Month),
    /// Those that are over, the newest first.
    Past,
    /// Those that have the words which the person searched for, whenever they are.
    Found,
}

impl Period {
    /// The first and the last day; an open end is none.
    pub fn days(self, today: NaiveDate) -> (Option<NaiveDate>, Option<NaiveDate>) {
        match self {
            Self::Ahead => (Some(today), None),
            Self::ThisWeek => {
                let left = 6 - today.weekday().num_days_from_monday();
                (Some(today), Some(today + Days::new(left.into())))
            }
            Self::ThisMonth => (Some(today), Some(Month::of(today).last_day())),
            Self::Month(month) => (Some(month.first_day()), Some(month.last_day())),
            Self::Past => (None, today.pred_opt()),
            Self::Found => (None, None),
        }
    }
}

impl Listing {
    /// What is coming in a region, or everywhere.
    pub fn of_region(region: Option<RegionCode>) -> Self {
        Self {
            region,
            ..Self::default()
        }
    }

    /// What was found by words.
    pub fn found() -> Self {
        Self {
            period: Period::Found,
            ..Self::default()
        }
    }

    /// The same choice, from another place.
    pub fn at(&self, offset: u32) -> Self {
        Self {
            offset,
            ..self.clone()
        }
    }

    /// The same choice with another region, from its beginning.
    pub fn in_region(&self, region: Option<RegionCode>) -> Self {
        Self {
            region,
            offset: 0,
            ..self.clone()
        }
    }

    /// The same choice with another ministry, from its beginning.
    pub fn of_body(&self, body: Option<BodySlug>) -> Self {
        Self {
            body,
            offset: 0,
            ..self.clone()
        }
    }

    /// The same choice in another period, from its beginning.
    pub fn in_period(&self, period: Period) -> Self {
        Self {
            period,
            offset: 0,
            ..self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_ends_on_sunday_and_a_month_on_its_last_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (period, today, from, to) in [
            (Period::ThisWeek, "2026-11-24", "2026-11-24", "2026-11-29"),
            (Period::ThisWeek, "2026-11-29", "2026-11-29", "2026-11-29"),
            (Period::ThisWeek, "2026-12-31", "2026-12-31", "2027-01-03"),
            (Period::ThisMonth, "2028-02-10", "2028-02-10", "2028-02-29"),
        ] {
            assert_eq!(
                period.days(day(today)),
                (Some(day(from)), Some(day(to))),
                "{period:?} on {today}"
            );
        }
        assert_eq!(
            Period::Past.days(day("2027-01-01")),
            (None, Some(day("2026-12-31")))
        );
    }
}
