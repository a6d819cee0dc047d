//! The deadlines of the resolution, each under the clause that it implements.
//!
//! A legal date is shown unchanged and never moved forward, whatever weekday it falls on. Beside it stands a working
//! target, the day to aim at.

use chrono::{Days, NaiveDate};

use super::calendar::{HalfYear, Month, Quarter, WorkingCalendar};

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeadlineKind {
    /// Each obliged body's summary information on the meetings of this quarter.
    QuarterlyReport(Quarter),
    /// The coordinators' draft of this half-year's schedule, for the Government's approval.
    ScheduleDraft(HalfYear),
    /// The coordinators' results of the meetings, in this half-year, for the Government Office.
    HalfYearResults(HalfYear),
}

/// A date by which something is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    pub kind: DeadlineKind,
    /// The date that the text names.
    pub legal_on: NaiveDate,
    /// The working day to aim at, on or before the legal date.
    pub target_on: NaiveDate,
}

/// The deadlines whose legal date is in `year`, in order of time.
pub fn deadlines_of(year: i32, calendar: &WorkingCalendar) -> Vec<Deadline> {
    let mut deadlines: Vec<_> = quarterly_reports(year, calendar)
        .chain(schedule_drafts(year, calendar))
        .chain(half_year_results(year, calendar))
        .collect();
    deadlines.sort_by_key(|deadline| (deadline.legal_on, deadline.kind));
    deadlines
}

/// The deadlines whose working target is another in `after` than in `before`, where a day of `year` changed: each as it was,
/// with the day to aim at from now on. One of early January may have its target in the year before.
pub fn moved_targets(
    year: i32,
    before: &WorkingCalendar,
    after: &WorkingCalendar,
) -> Vec<(Deadline, NaiveDate)> {
    let years = [year, year + 1];
    let pairs = years.into_iter().flat_map(|year| {
        deadlines_of(year, before)
            .into_iter()
            .zip(deadlines_of(year, after))
    });
    pairs
        .filter(|(was, is)| was.target_on != is.target_on)
        .map(|(was, is)| (was, is.target_on))
        .collect()
}

fn quarterly_reports(year: i32, calendar: &WorkingCalendar) -> impl Iterator<Item = Deadline> {
    let last_year = Quarter {
        year: year - 1,
        number: 4,
    };
    let quarters = (1..=3).map(move |number| Quarter { year, number });
    let quarters = [last_year].into_iter().chain(quarters);
    quarters.map(move |quarter| report_deadline(quarter, calendar))
}

/// "…quarterly, not later than the 10th of the month following the reporting period."
/// The 10th itself counts. The target is the last working day on or before it.
pub fn report_deadline(quarter: Quarter, calendar: &WorkingCalendar) -> Deadline {
    let legal_on = quarter.next().first_day() + Days::new(9);
    Deadline {
        kind: DeadlineKind::QuarterlyReport(quarter),
        legal_on,
        target_on: calendar.last_working_day_on_or_before(legal_on),
    }
}

/// "…submits the draft schedule for the half-year … by 15 June and 15 December."
/// The Russian "до" may or may not include the day. The target is the last working day before it.
fn schedule_drafts(year: i32, calendar: &WorkingCalendar) -> impl Iterator<Item = Deadline> {
    let next = [
        HalfYear { year, number: 2 },
        HalfYear {
            year: year + 1,
            number: 1,
        },
    ];
    by_the_15th(year, calendar, next.map(DeadlineKind::ScheduleDraft))
}

fn half_year_results(year: i32, calendar: &WorkingCalendar) -> impl Iterator<Item = Deadline> {
    let current = [HalfYear { year, number: 1 }, HalfYear { year, number: 2 }];
    current
        .into_iter()
        .map(move |half_year| results_deadline(half_year, calendar))
}

/// "…informs the Government Office of the results of the meetings by 15 June and 15 December."
/// Each falls into the half-year it reports on, so the results carry a cut-off date.
pub fn results_deadline(half_year: HalfYear, calendar: &WorkingCalendar) -> Deadline {
    let last_month = Month::of(half_year.last_day());
    let legal_on = last_month.first_day() + Days::new(14);
    Deadline {
        kind: DeadlineKind::HalfYearResults(half_year),
        legal_on,
        target_on: calendar.last_working_day_before(legal_on),
    }
}

fn by_the_15th(
    year: i32,
    calendar: &WorkingCalendar,
    [june, december]: [DeadlineKind; 2],
) -> impl Iterator<Item = Deadline> {
    [(6, june), (12, december)]
        .into_iter()
        .filter_map(move |(month, kind)| {
            let legal_on = NaiveDate::from_ymd_opt(year, month, 15)?;
            Some(Deadline {
                kind,
                legal_on,
                target_on: calendar.last_working_day_before(legal_on),
            })
        })
}

#[cfg(test)]
mod tests {
    use chrono::Datelike as _;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::calendar::SpecialDay;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_dates_that_the_domain_works_through() {
        let calendar = WorkingCalendar::new([
            (day("2027-01-04"), SpecialDay::Transfer),
            (day("2027-01-07"), SpecialDay::Holiday),
            (day("2026-12-16"), SpecialDay::Holiday),
        ]);
        let told = |year| {
            deadlines_of(year, &calendar)
                .into_iter()
                .map(|due| {
                    let what = match due.kind {
                        DeadlineKind::QuarterlyReport(quarter) => format!("report {quarter}"),
                        DeadlineKind::ScheduleDraft(half_year) => format!("schedule {half_year}"),
                        DeadlineKind::HalfYearResults(half_year) => format!("results {half_year}"),
                    };
                    format!("{} {what} {}", due.legal_on, due.target_on)
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(
            told(2027),
            [
                "2027-01-10 report Q4 2026 2027-01-08",
                "2027-04-10 report Q1 2027 2027-04-09",
                "2027-06-15 schedule H2 2027 2027-06-14",
                "2027-06-15 results H1 2027 2027-06-14",
                "2027-07-10 report Q2 2027 2027-07-09",
                "2027-10-10 report Q3 2027 2027-10-08",
                "2027-12-15 schedule H1 2028 2027-12-14",
                "2027-12-15 results H2 2027 2027-12-14",
            ]
        );
        assert!(told(2026).contains(&"2026-12-15 schedule H1 2027 2026-12-14".to_owned()));
    }

    #[test]
    fn a_new_holiday_moves_the_targets_that_fall_on_it() {
        let before = WorkingCalendar::new([(day("2027-01-07"), SpecialDay::Holiday)]);
        let moved = |on: &str, kind| {
            let after = before.with(day(on), kind);
            moved_targets(day(on).year(), &before, &after)
                .into_iter()
                .map(|(was, target)| format!("{:?} {} {target}", was.kind, was.target_on))
                .collect::<Vec<_>>()
        };
        let holiday = Some(SpecialDay::Holiday);
        let report = "QuarterlyReport(Quarter { year: 2026, number: 4 }) 2027-01-08";
        assert_eq!(
            moved("2027-01-08", holiday),
            [format!("{report} 2027-01-06")]
        );
        assert_eq!(
            moved("2027-01-09", Some(SpecialDay::Working)),
            [format!("{report} 2027-01-09")]
        );
        assert_eq!(moved("2027-01-05", holiday), [""; 0]);
        assert_eq!(moved("2027-01-07", None), [""; 0]);
        assert_eq!(
            moved("2027-12-14", holiday).len(),
            2,
            "schedule and results"
        );
    }

    proptest! {
        #[test]
        fn a_target_is_a_working_day_on_or_before_the_legal_date(
            year in 2024..2036,
            days_off in proptest::collection::vec(0..3653_u64, 0..200),
            worked in proptest::collection::vec(0..3653_u64, 0..50),
        ) {
            let start = day("2024-01-01");
            let mark = |kind| move |offset: u64| (start + chrono::Days::new(offset), kind);
            let calendar = WorkingCalendar::new(
                days_off.into_iter().map(mark(SpecialDay::Holiday))
                    .chain(worked.into_iter().map(mark(SpecialDay::Working))),
            );
            for due in deadlines_of(year, &calendar) {
                prop_assert!(due.target_on <= due.legal_on);
                prop_assert!(calendar.is_working_day(due.target_on));
            }
        }
    }
}
