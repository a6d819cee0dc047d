//! Obligations: what the resolution asks of each body and of the coordinators, and how far that is on a day.
//!
//! They are computed from the calendar, the bodies and what was logged, and never stored: no flag goes stale.

use std::{collections::BTreeSet, num::NonZeroU32};

use chrono::{Datelike as _, Months, NaiveDate};

use super::{
    calendar::{HalfYear, Quarter, WorkingCalendar},
    central_body::BodySlug,
    deadline::{DeadlineKind, deadlines_of},
    directory::Directory,
    quarterly_meeting::CountingRule,
    tension::{TARGET_WORKING_DAYS, TensionId},
};

/// What this installation decided where the text leaves it open. All of it is shown openly wherever it decides something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DutyRules {
    /// Which meetings meet the quarterly duty.
    pub counting: CountingRule,
    /// Nothing before this quarter is ever overdue: the installation knows nothing of it.
    pub tracked_since: Quarter,
    /// The text names no term for an off-schedule meeting: so many working days after the alert, which is ours.
    pub off_schedule_within: NonZeroU32,
}

impl DutyRules {
    /// What holds where nobody decided otherwise.
    pub fn since(tracked_since: Quarter) -> Self {
        Self {
            counting: CountingRule::default(),
            tracked_since,
            off_schedule_within: TARGET_WORKING_DAYS,
        }
    }
}

/// What is owed, and by whom.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Obligation {
    /// "…first heads meet the population at least once a quarter."
    QuarterlyMeeting { body: BodySlug, quarter: Quarter },
    /// "…summary information on the meetings held, quarterly, not later than the 10th of the month after the quarter."
    QuarterlyReport { body: BodySlug, quarter: Quarter },
    /// "Where a risk of social tension is predicted or has arisen: an obligatory off-schedule meeting, held by the first head."
    OffScheduleMeeting { body: BodySlug, alert: TensionId },
    /// "…submits the draft half-year schedule by 15 June and 15 December": the coordinators.
    ScheduleDraft(HalfYear),
    /// "…sends the results of the meetings to the Government Office by 15 June and 15 December": the coordinators.
    HalfYearResults(HalfYear),
}

/// An obligation with its dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owed {
    pub obligation: Obligation,
    /// The date that the text names, never moved; none where it names none.
    pub legal_on: Option<NaiveDate>,
    /// The working day to aim at, on or before the legal date.
    pub target_on: NaiveDate,
    pub is_met: bool,
}

/// How far an obligation is on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Upcoming,
    /// Its working target is near, or has passed while the legal date has not.
    DueSoon,
    Overdue,
    Met,
}

/// From so many working days before the target on it is due soon: the first reminder comes then.
const SOON: u32 = 14;

/// What an office is told of reaches so far ahead.
const AHEAD: Months = Months::new(6);

/// And so far back: what was missed longer ago is history, which reports and results tell.
const BACK: Months = Months::new(12);

/// The last days of what an office is told of on a day: what may be overdue, and what is due in the coming months.
pub fn days_told_of(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    (today - BACK, today + AHEAD)
}

/// What was done, as far as obligations ask.
#[derive(Clone, Debug, Default)]
pub struct Done {
    /// Quarters in which a body held a meeting that counts.
    pub meetings: BTreeSet<(BodySlug, Quarter)>,
    /// Quarters of which a body sent its report.
    pub reports: BTreeSet<(BodySlug, Quarter)>,
    /// Half-years whose schedule was submitted to the Government.
    pub schedules: BTreeSet<HalfYear>,
    /// Half-years whose results were sent.
    pub results: BTreeSet<HalfYear>,
    /// Alerts that wait for their meeting.
    pub open_alerts: Vec<OpenAlert>,
}

/// A tension alert that is neither met nor lifted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenAlert {
    pub id: TensionId,
    pub body: BodySlug,
    pub raised_on: NaiveDate,
}

fn phase(
    is_met: bool,
    last_day: NaiveDate,
    target_on: NaiveDate,
    today: NaiveDate,
    calendar: &WorkingCalendar,
) -> Phase {
    if is_met {
        Phase::Met
    } else if today > last_day {
        Phase::Overdue
    } else if today >= calendar.working_day_before(target_on, SOON) {
        Phase::DueSoon
    } else {
        Phase::Upcoming
    }
}

impl Owed {
    pub fn phase(&self, today: NaiveDate, calendar: &WorkingCalendar) -> Phase {
        phase(
            self.is_met,
            self.last_day(),
            self.target_on,
            today,
            calendar,
        )
    }

    /// The day after which it is overdue: the legal date, or the target where the text names none.
    pub fn last_day(&self) -> NaiveDate {
        self.legal_on.unwrap_or(self.target_on)
    }
}

/// All that is owed with a last day from `first` to `last`, both included, in order of time; and what older alerts that are
/// open still oblige to.
pub fn owed(
    (first, last): (NaiveDate, NaiveDate),
    rules: &DutyRules,
    directory: &Directory,
    calendar: &WorkingCalendar,
    done: &Done,
) -> Vec<Owed> {
    let mut owed: Vec<_> = quarterly_meetings(first, last, directory, calendar, done)
        .chain(off_schedule_meetings(rules, calendar, done))
        .collect();
    for deadline in (first.year()..=last.year()).flat_map(|year| deadlines_of(year, calendar)) {
        let with_dates = |obligation, is_met| Owed {
            obligation,
            legal_on: Some(deadline.legal_on),
            target_on: deadline.target_on,
            is_met,
        };
        match deadline.kind {
            DeadlineKind::QuarterlyReport(quarter) => {
                owed.extend(obliged_in(quarter, directory).map(|body| {
                    let key = (body, quarter);
                    let is_met = done.reports.contains(&key);
                    let (body, quarter) = key;
                    with_dates(Obligation::QuarterlyReport { body, quarter }, is_met)
                }));
            }
            DeadlineKind::ScheduleDraft(half_year) => owed.push(with_dates(
                Obligation::ScheduleDraft(half_year),
                done.schedules.contains(&half_year),
            )),
            DeadlineKind::HalfYearResults(half_year) => owed.push(with_dates(
                Obligation::HalfYearResults(half_year),
                done.results.contains(&half_year),
            )),
        }
    }
    owed.retain(|one| {
        // An alert obliges until it is met or lifted, however old it is.
        let is_old = one.last_day() < first && one.legal_on.is_some();
        !is_old && one.last_day() <= last && !one.obligation.is_before(rules.tracked_since)
    });
    owed.sort_by(|a, b| (a.last_day(), &a.obligation).cmp(&(b.last_day(), &b.obligation)));
    owed
}

/// The quarterly meetings: due by the quarter's last day, and aimed at by its last working day.
fn quarterly_meetings(
    first: NaiveDate,
    last: NaiveDate,
    directory: &Directory,
    calendar: &WorkingCalendar,
    done: &Done,
) -> impl Iterator<Item = Owed> {
    let quarters = std::iter::successors(Some(Quarter::of(first)), |quarter| Some(quarter.next()))
        .take_while(move |quarter| quarter.first_day() <= last);
    quarters.flat_map(move |quarter| {
        let legal_on = quarter.last_day();
        obliged_in(quarter, directory).map(move |body| Owed {
            legal_on: Some(legal_on),
            target_on: calendar.last_working_day_on_or_before(legal_on),
            is_met: done.meetings.contains(&(body.clone(), quarter)),
            obligation: Obligation::QuarterlyMeeting { body, quarter },
        })
    })
}

/// The meetings that open alerts oblige to. The text names no term: the target is this installation's.
fn off_schedule_meetings(
    rules: &DutyRules,
    calendar: &WorkingCalendar,
    done: &Done,
) -> impl Iterator<Item = Owed> {
    done.open_alerts.iter().map(|alert| Owed {
        obligation: Obligation::OffScheduleMeeting {
            body: alert.body.clone(),
            alert: alert.id,
        },
        legal_on: None,
        target_on: calendar.working_day_after(alert.raised_on, rules.off_schedule_within.get()),
        is_met: false,
    })
}

/// The bodies whose duty a quarter is: those that exist on its last day and are not exempt then.
pub fn obliged_in(quarter: Quarter, directory: &Directory) -> impl Iterator<Item = BodySlug> {
    let bodies = directory.bodies_on(quarter.last_day());
    bodies
        .filter(|body| !body.exempt)
        .map(|body| body.slug.clone())
}

/// What is due by one day for one reason, whoever owes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Duty {
    QuarterlyMeetings(Quarter),
    QuarterlyReports(Quarter),
    OffScheduleMeeting(TensionId),
    ScheduleDraft(HalfYear),
    HalfYearResults(HalfYear),
}

impl Duty {
    /// As buttons and tables carry it: `report-2026-Q4`.
    pub fn code(self) -> String {
        match self {
            Self::QuarterlyMeetings(quarter) => format!("meeting-{}", quarter.code()),
            Self::QuarterlyReports(quarter) => format!("report-{}", quarter.code()),
            Self::OffScheduleMeeting(alert) => format!("alert-{}", alert.0),
            Self::ScheduleDraft(half_year) => format!("schedule-{}", half_year.code()),
            Self::HalfYearResults(half_year) => format!("results-{}", half_year.code()),
        }
    }

    /// Whether something is to be written and sent, and not a meeting to be held.
    pub fn is_of_papers(self) -> bool {
        match self {
            Self::QuarterlyReports(_) | Self::ScheduleDraft(_) | Self::HalfYearResults(_) => true,
            Self::QuarterlyMeetings(_) | Self::OffScheduleMeeting(_) => false,
        }
    }

    /// The duty with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        let (kind, of) = code.split_once('-')?;
        Some(match kind {
            "meeting" => Self::QuarterlyMeetings(of.parse().ok()?),
            "report" => Self::QuarterlyReports(of.parse().ok()?),
            "alert" => Self::OffScheduleMeeting(TensionId(of.parse().ok()?)),
            "schedule" => Self::ScheduleDraft(of.parse().ok()?),
            "results" => Self::HalfYearResults(of.parse().ok()?),
            _ => return None,
        })
    }
}

/// A duty with its dates, and how many of those that owe it have met it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyDue {
    pub duty: Duty,
    pub legal_on: Option<NaiveDate>,
    pub target_on: NaiveDate,
    pub owed: u32,
    pub met: u32,
}

impl DutyDue {
    pub fn is_met(&self) -> bool {
        self.met == self.owed
    }

    /// The day after which it is overdue.
    pub fn last_day(&self) -> NaiveDate {
        self.legal_on.unwrap_or(self.target_on)
    }

    /// How far it is for those that have not met it.
    pub fn phase(&self, today: NaiveDate, calendar: &WorkingCalendar) -> Phase {
        phase(
            self.is_met(),
            self.last_day(),
            self.target_on,
            today,
            calendar,
        )
    }
}

/// What is owed, put together by what it is, in the order of `owed`.
pub fn by_duty(owed: &[Owed]) -> Vec<DutyDue> {
    let mut duties: Vec<DutyDue> = Vec::new();
    for one in owed {
        let duty = one.obligation.duty();
        let met = u32::from(one.is_met);
        match duties.iter_mut().find(|due| due.duty == duty) {
            Some(due) => {
                due.owed += 1;
                due.met += met;
            }
            None => duties.push(DutyDue {
                duty,
                legal_on: one.legal_on,
                target_on: one.target_on,
                owed: 1,
                met,
            }),
        }
    }
    duties
}

impl Obligation {
    pub fn duty(&self) -> Duty {
        match self {
            Self::QuarterlyMeeting { quarter, .. } => Duty::QuarterlyMeetings(*quarter),
            Self::QuarterlyReport { quarter, .. } => Duty::QuarterlyReports(*quarter),
            Self::OffScheduleMeeting { alert, .. } => Duty::OffScheduleMeeting(*alert),
            Self::ScheduleDraft(half_year) => Duty::ScheduleDraft(*half_year),
            Self::HalfYearResults(half_year) => Duty::HalfYearResults(*half_year),
        }
    }

    /// The body that owes it; none: the coordinators.
    pub fn body(&self) -> Option<&BodySlug> {
        match self {
            Self::QuarterlyMeeting { body, .. }
            | Self::QuarterlyReport { body, .. }
            | Self::OffScheduleMeeting { body, .. } => Some(body),
            Self::ScheduleDraft(_) | Self::HalfYearResults(_) => None,
        }
    }

    fn is_before(&self, tracked_since: Quarter) -> bool {
        match self {
            Self::QuarterlyMeeting { quarter, .. } | Self::QuarterlyReport { quarter, .. } => {
                *quarter < tracked_since
            }
            Self::ScheduleDraft(half_year) | Self::HalfYearResults(half_year) => {
                *half_year < HalfYear::of(tracked_since.first_day())
            }
            Self::OffScheduleMeeting { .. } => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        central_body::CentralBody, directory::Term, language::Localized, sector::SectorSlug,
    };

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn term(
        slug: &str,
        exempt: bool,
        from: Option<&str>,
        until: Option<&str>,
    ) -> Term<CentralBody> {
        Term {
            valid_from: from.map(day),
            valid_until: until.map(day),
            value: CentralBody {
                slug: BodySlug(slug.to_owned()),
                name: Localized {
                    kk: slug.to_owned(),
                    ru: slug.to_owned(),
                    en: slug.to_owned(),
                },
                abbreviations: Default::default(),
                exempt,
                sector: SectorSlug("any".to_owned()),
            },
        }
    }

    /// Health is obliged; justice is exempt, and no more from 1 August 2027 on; trade ends with May.
    fn directory() -> Directory {
        Directory {
            bodies: vec![
                term("dsm", false, None, None),
                term("adilet", true, None, Some("2027-07-31")),
                term("adilet", false, Some("2027-08-01"), None),
                term("mti", false, None, Some("2027-05-31")),
            ],
            ..Directory::default()
        }
    }

    fn told(first: &str, last: &str, since: Quarter, done: &Done) -> Vec<String> {
        let calendar = WorkingCalendar::default();
        let rules = DutyRules::since(since);
        owed(
            (day(first), day(last)),
            &rules,
            &directory(),
            &calendar,
            done,
        )
        .into_iter()
        .map(|one| {
            let what = match &one.obligation {
                Obligation::QuarterlyMeeting { body, quarter } => {
                    format!("{body} meeting {quarter}")
                }
                Obligation::QuarterlyReport { body, quarter } => format!("{body} report {quarter}"),
                Obligation::OffScheduleMeeting { body, alert } => format!("{body} {alert}"),
                Obligation::ScheduleDraft(half_year) => format!("schedule {half_year}"),
                Obligation::HalfYearResults(half_year) => format!("results {half_year}"),
            };
            let met = if one.is_met { " met" } else { "" };
            let legal = one
                .legal_on
                .map_or("no legal date".to_owned(), |day| day.to_string());
            format!("{legal} {} {what}{met}", one.target_on)
        })
        .collect()
    }

    fn q(year: i32, number: u8) -> Quarter {
        Quarter { year, number }
    }

    #[test]
    fn a_year_of_a_body_an_exempt_one_and_one_that_ends() {
        let mut done = Done::default();
        let dsm = BodySlug("dsm".to_owned());
        done.meetings.insert((dsm.clone(), q(2027, 1)));
        done.reports.insert((dsm, q(2026, 4)));
        assert_eq!(
            told("2027-01-01", "2027-12-31", q(2026, 4), &done),
            [
                "2027-01-10 2027-01-08 dsm report Q4 2026 met",
                "2027-01-10 2027-01-08 mti report Q4 2026",
                "2027-03-31 2027-03-31 dsm meeting Q1 2027 met",
                "2027-03-31 2027-03-31 mti meeting Q1 2027",
                "2027-04-10 2027-04-09 dsm report Q1 2027",
                "2027-04-10 2027-04-09 mti report Q1 2027",
                "2027-06-15 2027-06-14 schedule H2 2027",
                "2027-06-15 2027-06-14 results H1 2027",
                "2027-06-30 2027-06-30 dsm meeting Q2 2027",
                "2027-07-10 2027-07-09 dsm report Q2 2027",
                "2027-09-30 2027-09-30 adilet meeting Q3 2027",
                "2027-09-30 2027-09-30 dsm meeting Q3 2027",
                "2027-10-10 2027-10-08 adilet report Q3 2027",
                "2027-10-10 2027-10-08 dsm report Q3 2027",
                "2027-12-15 2027-12-14 schedule H1 2028",
                "2027-12-15 2027-12-14 results H2 2027",
                "2027-12-31 2027-12-31 adilet meeting Q4 2027",
                "2027-12-31 2027-12-31 dsm meeting Q4 2027",
            ]
        );
    }

    #[test]
    fn a_duty_is_read_back_from_its_code() {
        for duty in [
            Duty::QuarterlyMeetings(q(2027, 1)),
            Duty::QuarterlyReports(q(2026, 4)),
            Duty::OffScheduleMeeting(TensionId(12)),
            Duty::ScheduleDraft(HalfYear::of(day("2027-03-01"))),
            Duty::HalfYearResults(HalfYear::of(day("2026-12-01"))),
        ] {
            assert_eq!(Duty::from_code(&duty.code()), Some(duty), "{duty:?}");
        }
        for nonsense in [
            "",
            "report",
            "report-",
            "report-2026-Q5",
            "alert-x",
            "else-2026-Q1",
        ] {
            assert_eq!(Duty::from_code(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn an_open_alert_obliges_within_a_term_of_our_own() {
        let alert = OpenAlert {
            id: TensionId(12),
            body: BodySlug("dsm".to_owned()),
            raised_on: day("2027-02-03"),
        };
        let done = Done {
            open_alerts: vec![alert],
            ..Done::default()
        };
        assert_eq!(
            told("2027-02-01", "2027-02-28", q(2027, 1), &done),
            ["no legal date 2027-02-17 dsm T-012"]
        );
        let long_after = told("2028-02-01", "2028-02-28", q(2027, 1), &done);
        assert_eq!(long_after[0], "no legal date 2027-02-17 dsm T-012");
    }

    #[test]
    fn nothing_before_the_tracking_began_is_owed() {
        let done = Done::default();
        assert_eq!(
            told("2027-01-01", "2027-04-30", q(2027, 1), &done),
            [
                "2027-03-31 2027-03-31 dsm meeting Q1 2027",
                "2027-03-31 2027-03-31 mti meeting Q1 2027",
                "2027-04-10 2027-04-09 dsm report Q1 2027",
                "2027-04-10 2027-04-09 mti report Q1 2027",
            ]
        );
    }

    #[test]
    fn what_is_owed_comes_near_and_passes() {
        let calendar = WorkingCalendar::default();
        let mut report = Owed {
            obligation: Obligation::QuarterlyReport {
                body: BodySlug("dsm".to_owned()),
                quarter: q(2027, 2),
            },
            legal_on: Some(day("2027-07-10")),
            target_on: day("2027-07-09"),
            is_met: false,
        };
        let phase = |report: &Owed, on: &str| report.phase(day(on), &calendar);
        assert_eq!(phase(&report, "2027-06-18"), Phase::Upcoming);
        assert_eq!(phase(&report, "2027-06-21"), Phase::DueSoon);
        assert_eq!(
            phase(&report, "2027-07-10"),
            Phase::DueSoon,
            "the legal day itself counts"
        );
        assert_eq!(phase(&report, "2027-07-11"), Phase::Overdue);
        report.is_met = true;
        assert_eq!(phase(&report, "2027-07-11"), Phase::Met);
    }
}
