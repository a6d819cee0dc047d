//! The results of a half-year's meetings, of all bodies: live from the log up to a cut-off date, frozen once they are sent.
//!
//! "…informs the Government Office of the results of the meetings by 15 June and 15 December." By then the second quarter
//! of the half-year goes on, and its reports are due in the month after it: so the results carry their period and cut-off
//! in print, and which reports are in.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{
    calendar::{HalfYear, Quarter},
    central_body::BodySlug,
    figures::Figures,
    office::OfficeId,
    report::ReportState,
};

/// A version of the results, with all that is printed of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HalfYearResults {
    pub half_year: HalfYear,
    /// From 1.
    pub version: u32,
    /// What was known at the end of this day.
    pub cut_off_on: NaiveDate,
    pub totals: Figures,
    /// All bodies that have the duty or have logged something.
    pub bodies: Vec<BodyResults>,
}

/// What one body adds to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyResults {
    pub body: BodySlug,
    pub figures: Figures,
    /// How its reports of the two quarters stand; none where it has no duty.
    pub reports: Vec<QuarterStanding>,
    /// What it has promised and not done yet, and how many of these are late at the cut-off.
    pub open: u32,
    pub late: u32,
}

/// How a body's report of a quarter stands at the cut-off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuarterStanding {
    pub quarter: Quarter,
    pub standing: ReportStanding,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportStanding {
    In {
        version: u32,
    },
    /// The coordinators gave it back, and no new version came.
    Returned,
    Missing,
    /// The quarter is not over at the cut-off.
    NotDue,
}

impl ReportStanding {
    pub fn of(state: ReportState, quarter: Quarter, cut_off_on: NaiveDate) -> Self {
        match state {
            ReportState::Sent { version } => Self::In { version },
            ReportState::Returned { .. } => Self::Returned,
            ReportState::Drafted if quarter.last_day() >= cut_off_on => Self::NotDue,
            ReportState::Drafted => Self::Missing,
        }
    }

    /// Whether the body itself has to do something about it.
    pub fn is_missing(self) -> bool {
        matches!(self, Self::Returned | Self::Missing)
    }
}

impl HalfYearResults {
    pub fn compile(
        (half_year, version): (HalfYear, u32),
        cut_off_on: NaiveDate,
        bodies: Vec<BodyResults>,
    ) -> Self {
        let mut totals = Figures::default();
        for body in &bodies {
            totals.add(&body.figures);
        }
        Self {
            half_year,
            version,
            cut_off_on,
            totals,
            bodies,
        }
    }

    /// The first and the last day that they cover.
    pub fn period(&self) -> (NaiveDate, NaiveDate) {
        period(self.half_year, self.cut_off_on)
    }

    /// Whether the half-year goes on after the cut-off.
    pub fn is_before_the_end(&self) -> bool {
        self.cut_off_on < self.half_year.last_day()
    }

    /// What was promised and not done yet, of all bodies, and how many of these are late.
    pub fn unresolved(&self) -> (u32, u32) {
        let count = |of: fn(&BodyResults) -> u32| self.bodies.iter().map(of).sum();
        (count(|body| body.open), count(|body| body.late))
    }

    /// The reports that the bodies still owe.
    pub fn missing(&self) -> impl Iterator<Item = (&BodySlug, QuarterStanding)> {
        self.bodies.iter().flat_map(|body| {
            let missing = body.reports.iter();
            let missing = missing.filter(|report| report.standing.is_missing());
            missing.map(|report| (&body.body, *report))
        })
    }

    /// Of the reports of a quarter: how many are in, and how many there should be.
    pub fn count_reports(&self, quarter: Quarter) -> (u32, u32) {
        let reports = self.bodies.iter().flat_map(|body| &body.reports);
        let of_quarter = reports.filter(|report| report.quarter == quarter);
        of_quarter.fold((0, 0), |(sent, all), report| {
            let is_in = matches!(report.standing, ReportStanding::In { .. });
            (sent + u32::from(is_in), all + 1)
        })
    }
}

/// The days of a half-year up to a cut-off, both included.
pub fn period(half_year: HalfYear, cut_off_on: NaiveDate) -> (NaiveDate, NaiveDate) {
    (half_year.first_day(), half_year.last_day().min(cut_off_on))
}

/// A version that was sent to the Government Office. Its results are frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentResults {
    pub results: HalfYearResults,
    /// SHA-256 of the frozen content, in hexadecimal digits.
    pub checksum: String,
    /// As a coordinator said.
    pub sent_on: NaiveDate,
    pub kept_at: DateTime<Utc>,
    /// None once whoever held the office has deleted their data.
    pub sent_by: Option<OfficeId>,
}

/// Why results cannot be marked as sent on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResultsRefusal {
    InTheFuture,
    BeforeTheHalfYear,
}

/// Whether the results of a half-year can have been sent on a day.
///
/// # Errors
///
/// Where the day is still to come, or before the half-year.
pub fn check_sent_on(
    half_year: HalfYear,
    sent_on: NaiveDate,
    today: NaiveDate,
) -> Result<(), ResultsRefusal> {
    if sent_on > today {
        Err(ResultsRefusal::InTheFuture)
    } else if sent_on < half_year.first_day() {
        Err(ResultsRefusal::BeforeTheHalfYear)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn body(slug: &str, meetings: u32, standings: [ReportStanding; 2]) -> BodyResults {
        let half_year: HalfYear = "2027-H1".parse().unwrap();
        let mut reports = half_year.quarters().into_iter().zip(standings);
        BodyResults {
            body: BodySlug(slug.to_owned()),
            figures: Figures {
                meetings,
                by_first_head: meetings,
                scheduled: meetings,
                ..Figures::default()
            },
            reports: reports
                .by_ref()
                .map(|(quarter, standing)| QuarterStanding { quarter, standing })
                .collect(),
            open: 2,
            late: 1,
        }
    }

    #[test]
    fn results_say_what_they_cover_and_what_is_missing() {
        use ReportStanding::{In, Missing, NotDue};
        let half_year: HalfYear = "2027-H1".parse().unwrap();
        let bodies = vec![
            body("dsm", 3, [In { version: 2 }, NotDue]),
            body("mti", 1, [Missing, NotDue]),
        ];
        let results = HalfYearResults::compile((half_year, 1), day("2027-06-14"), bodies);
        assert_eq!(results.period(), (day("2027-01-01"), day("2027-06-14")));
        assert!(results.is_before_the_end());
        assert_eq!(results.totals.meetings, 4);
        assert_eq!(results.unresolved(), (4, 2));
        let missing: Vec<_> = results.missing().map(|(body, _)| body.0.as_str()).collect();
        assert_eq!(missing, ["mti"]);
        let [first, second] = half_year.quarters();
        assert_eq!(results.count_reports(first), (1, 2));
        assert_eq!(results.count_reports(second), (0, 2));
        let late = HalfYearResults::compile((half_year, 2), day("2027-07-20"), Vec::new());
        assert_eq!(late.period().1, day("2027-06-30"));
        assert!(!late.is_before_the_end());
    }

    #[test]
    fn a_report_is_missing_only_once_its_quarter_is_over() {
        let quarter: Quarter = "2027-Q2".parse().unwrap();
        let standing = |on: &str| ReportStanding::of(ReportState::Drafted, quarter, day(on));
        assert_eq!(standing("2027-06-30"), ReportStanding::NotDue);
        assert_eq!(standing("2027-07-01"), ReportStanding::Missing);
    }

    #[test]
    fn results_are_sent_within_or_after_their_half_year_and_not_tomorrow() {
        let half_year: HalfYear = "2027-H1".parse().unwrap();
        let today = day("2027-06-14");
        let check = |on: &str| check_sent_on(half_year, day(on), today);
        assert_eq!(check("2027-06-14"), Ok(()));
        assert_eq!(check("2027-06-15"), Err(ResultsRefusal::InTheFuture));
        assert_eq!(check("2026-12-31"), Err(ResultsRefusal::BeforeTheHalfYear));
    }
}
