//! Months, quarters and half-years, working days, and Kazakhstan's local time.

use std::{collections::BTreeMap, fmt, str::FromStr};

use chrono::{DateTime, Datelike, FixedOffset, Months, NaiveDate, NaiveDateTime, Utc, Weekday};

/// Kazakhstan's one time zone since 1 March 2024. It has no summer time, so no local hour is missing or double.
pub const KAZAKHSTAN: FixedOffset =
    FixedOffset::east_opt(5 * 60 * 60).expect("five hours are less than a day");

/// What a clock on a wall in Kazakhstan shows at this instant.
pub fn local(instant: DateTime<Utc>) -> NaiveDateTime {
    instant.with_timezone(&KAZAKHSTAN).naive_local()
}

/// The instant at which a clock on a wall in Kazakhstan shows this.
pub fn instant(local: NaiveDateTime) -> DateTime<Utc> {
    (local - KAZAKHSTAN).and_utc()
}

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    first_day: NaiveDate,
}

impl Month {
    /// The month with this number, 1 to 12.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, 1).map(|first_day| Self { first_day })
    }

    pub fn of(day: NaiveDate) -> Self {
        Self {
            first_day: day - chrono::Days::new(u64::from(day.day0())),
        }
    }

    pub fn year(self) -> i32 {
        self.first_day.year()
    }

    /// 1 to 12.
    pub fn number(self) -> u32 {
        self.first_day.month()
    }

    pub fn first_day(self) -> NaiveDate {
        self.first_day
    }

    pub fn last_day(self) -> NaiveDate {
        self.first_day + Months::new(1) - chrono::Days::new(1)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

/// What was read is not a month.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is not a month such as 2027-02")]
pub struct NotAMonth(String);

impl FromStr for Month {
    type Err = NotAMonth;

    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let parts = text
            .split_once('-')
            .filter(|(year, month)| year.len() == 4 && month.len() == 2);
        parts
            .and_then(|(year, month)| Self::new(year.parse().ok()?, month.parse().ok()?))
            .ok_or_else(|| NotAMonth(text.to_owned()))
    }
}

/// A quarter of a year, 1 to 4.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct Quarter {
    pub year: i32,
    pub number: u8,
}

impl Quarter {
    pub fn of(day: NaiveDate) -> Self {
        Self {
            year: day.year(),
            number: match day.month() {
                1..=3 => 1,
                4..=6 => 2,
                7..=9 => 3,
                _ => 4,
            },
        }
    }

    pub fn first_day(self) -> NaiveDate {
        let month = Month::new(self.year, u32::from(self.number) * 3 - 2);
        month.map_or(NaiveDate::MAX, Month::first_day)
    }

    pub fn last_day(self) -> NaiveDate {
        let month = Month::new(self.year, u32::from(self.number) * 3);
        month.map_or(NaiveDate::MAX, Month::last_day)
    }

    /// As it is written in tables and on the command line: `2026-Q4`.
    pub fn code(self) -> String {
        format!("{:04}-Q{}", self.year, self.number)
    }

    /// The one after it.
    #[must_use]
    pub fn next(self) -> Self {
        match self.number {
            4 => Self {
                year: self.year + 1,
                number: 1,
            },
            number => Self {
                number: number + 1,
                ..self
            },
        }
    }

    /// The one before it.
    #[must_use]
    pub fn previous(self) -> Self {
        match self.number {
            1 => Self {
                year: self.year - 1,
                number: 4,
            },
            number => Self {
                number: number - 1,
                ..self
            },
        }
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Q{} {}", self.number, self.year)
    }
}

/// What was read is not a quarter.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is not a quarter such as 2026-Q4")]
pub struct NotAQuarter(String);

impl FromStr for Quarter {
    type Err = NotAQuarter;

    /// `2026-Q4`
    fn from_str(text: &str) -> Result<Self, NotAQuarter> {
        let read = text.split_once("-Q").and_then(|(year, number)| {
            let number = number
                .parse()
                .ok()
                .filter(|number| (1..=4).contains(number))?;
            Some(Self {
                year: four_digits(year)?,
                number,
            })
        });
        read.ok_or_else(|| NotAQuarter(text.to_owned()))
    }
}

fn four_digits(year: &str) -> Option<i32> {
    let is_year = year.len() == 4 && year.bytes().all(|digit| digit.is_ascii_digit());
    is_year.then(|| year.parse().ok()).flatten()
}

/// A half of a year, 1 or 2.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct HalfYear {
    pub year: i32,
    pub number: u8,
}

impl HalfYear {
    pub fn of(day: NaiveDate) -> Self {
        Self {
            year: day.year(),
            number: if day.month() <= 6 { 1 } else { 2 },
        }
    }

    /// As it is written in tables and on the command line: `2027-H1`.
    pub fn code(self) -> String {
        format!("{:04}-H{}", self.year, self.number)
    }

    /// Its two quarters, in order.
    pub fn quarters(self) -> [Quarter; 2] {
        let quarter = |number| Quarter {
            year: self.year,
            number,
        };
        [quarter(self.number * 2 - 1), quarter(self.number * 2)]
    }

    pub fn first_day(self) -> NaiveDate {
        self.quarters()[0].first_day()
    }

    pub fn last_day(self) -> NaiveDate {
        self.quarters()[1].last_day()
    }

    /// The one after it.
    #[must_use]
    pub fn next(self) -> Self {
        Self::of(self.quarters()[1].next().first_day())
    }

    /// The one before it.
    #[must_use]
    pub fn previous(self) -> Self {
        Self::of(self.quarters()[0].previous().first_day())
    }
}

impl fmt::Display for HalfYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "H{} {}", self.number, self.year)
    }
}

/// What was read is not a half-year.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is not a half-year such as 2027-H1")]
pub struct NotAHalfYear(String);

impl FromStr for HalfYear {
    type Err = NotAHalfYear;

    /// `2027-H1`
    fn from_str(text: &str) -> Result<Self, NotAHalfYear> {
        let read = text.split_once("-H").and_then(|(year, number)| {
            let number = number
                .parse()
                .ok()
                .filter(|number| (1..=2).contains(number))?;
            Some(Self {
                year: four_digits(year)?,
                number,
            })
        });
        read.ok_or_else(|| NotAHalfYear(text.to_owned()))
    }
}

/// Kept in files and drafts as its code.
macro_rules! kept_as_code {
    ($($period:ty: $error:ty;)*) => {
        $(impl From<$period> for String {
            fn from(period: $period) -> Self {
                period.code()
            }
        }

        impl TryFrom<String> for $period {
            type Error = $error;

            fn try_from(code: String) -> Result<Self, $error> {
                code.parse()
            }
        })*
    };
}

kept_as_code! {
    Quarter: NotAQuarter;
    HalfYear: NotAHalfYear;
}

/// Why a day differs from the plain week.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    serde::Serialize,
    serde::Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum SpecialDay {
    /// A public holiday.
    Holiday,
    /// A day off in place of a holiday that fell on a weekend.
    Transfer,
    /// A weekend day that is worked.
    Working,
}

/// Which days are worked: the plain week, and the table that a coordinator keeps.
#[derive(Clone, Debug, Default)]
pub struct WorkingCalendar {
    special_days: BTreeMap<NaiveDate, SpecialDay>,
}

impl WorkingCalendar {
    pub fn new(special_days: impl IntoIterator<Item = (NaiveDate, SpecialDay)>) -> Self {
        Self {
            special_days: special_days.into_iter().collect(),
        }
    }

    /// Why a day differs from the plain week, where it does.
    pub fn special_day(&self, day: NaiveDate) -> Option<SpecialDay> {
        self.special_days.get(&day).copied()
    }

    /// The same calendar with one day of another kind; none: a day of the plain week.
    #[must_use]
    pub fn with(&self, day: NaiveDate, kind: Option<SpecialDay>) -> Self {
        let mut special_days = self.special_days.clone();
        match kind {
            Some(kind) => special_days.insert(day, kind),
            None => special_days.remove(&day),
        };
        Self { special_days }
    }

    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        match self.special_days.get(&day) {
            Some(SpecialDay::Holiday | SpecialDay::Transfer) => false,
            Some(SpecialDay::Working) => true,
            None => !matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
        }
    }

    /// `day` itself where it is worked, or else the nearest working day before it.
    pub fn last_working_day_on_or_before(&self, day: NaiveDate) -> NaiveDate {
        day.iter_days_back()
            .find(|day| self.is_working_day(*day))
            .unwrap_or(day)
    }

    /// The nearest working day before `day`.
    pub fn last_working_day_before(&self, day: NaiveDate) -> NaiveDate {
        day.pred_opt()
            .map_or(day, |eve| self.last_working_day_on_or_before(eve))
    }

    /// The `count`th working day after `day`; `day` itself where `count` is 0.
    pub fn working_day_after(&self, day: NaiveDate, count: u32) -> NaiveDate {
        self.nth_worked(day.iter_days(), day, count)
    }

    /// The `count`th working day before `day`; `day` itself where `count` is 0.
    pub fn working_day_before(&self, day: NaiveDate, count: u32) -> NaiveDate {
        self.nth_worked(day.iter_days_back(), day, count)
    }

    /// `days` begins with `day`, which itself does not count.
    fn nth_worked(
        &self,
        days: impl Iterator<Item = NaiveDate>,
        day: NaiveDate,
        count: u32,
    ) -> NaiveDate {
        let worked = days.skip(1).filter(|day| self.is_working_day(*day));
        worked.take(count as usize).last().unwrap_or(day)
    }

    /// `day` itself where it is worked, or else the nearest working day after it.
    pub fn first_working_day_on_or_after(&self, day: NaiveDate) -> NaiveDate {
        day.iter_days()
            .find(|day| self.is_working_day(*day))
            .unwrap_or(day)
    }

    /// How many days after `after`, up to `until` itself, are worked.
    pub fn working_days_between(&self, after: NaiveDate, until: NaiveDate) -> u32 {
        let days = after.iter_days().skip(1).take_while(|day| *day <= until);
        days.filter(|day| self.is_working_day(*day)).count() as u32
    }

    /// Whether any special day of this year is known: without them only weekends are.
    pub fn knows(&self, year: i32) -> bool {
        self.special_days.keys().any(|day| day.year() == year)
    }
}

/// Days backwards from a day, itself first.
trait DaysBack {
    fn iter_days_back(self) -> impl Iterator<Item = NaiveDate>;
}

impl DaysBack for NaiveDate {
    fn iter_days_back(self) -> impl Iterator<Item = NaiveDate> {
        std::iter::successors(Some(self), NaiveDate::pred_opt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_moved_working_day_is_worked_and_a_transferred_day_is_not() {
        let calendar = WorkingCalendar::new([
            (day("2027-01-04"), SpecialDay::Transfer),
            (day("2027-01-07"), SpecialDay::Holiday),
            (day("2027-01-09"), SpecialDay::Working),
        ]);
        assert!(!calendar.is_working_day(day("2027-01-04")));
        assert!(
            calendar.is_working_day(day("2027-01-09")),
            "a Saturday that is worked"
        );
        assert_eq!(
            calendar.last_working_day_on_or_before(day("2027-01-10")),
            day("2027-01-09")
        );
        assert_eq!(
            calendar.last_working_day_before(day("2027-01-08")),
            day("2027-01-06")
        );
    }

    #[test]
    fn working_days_are_counted_from_the_day_after() {
        let calendar = WorkingCalendar::new([(day("2026-12-16"), SpecialDay::Holiday)]);
        for (from, count, to) in [
            ("2026-12-11", 0, "2026-12-11"),
            ("2026-12-11", 1, "2026-12-14"),
            ("2026-12-14", 3, "2026-12-18"),
        ] {
            assert_eq!(calendar.working_day_after(day(from), count), day(to));
            assert_eq!(calendar.working_days_between(day(from), day(to)), count);
        }
        let weekend = (day("2026-12-18"), day("2026-12-20"));
        assert_eq!(calendar.working_days_between(weekend.0, weekend.1), 0);
    }

    #[test]
    fn quarters_and_half_years_follow_each_other() {
        let quarter: Quarter = "2026-Q4".parse().unwrap();
        assert_eq!(quarter.first_day(), day("2026-10-01"));
        assert_eq!(quarter.last_day(), day("2026-12-31"));
        assert_eq!(quarter.code(), "2026-Q4");
        assert_eq!(quarter.next(), "2027-Q1".parse().unwrap());
        assert_eq!(quarter.next().previous(), quarter);
        let half_year: HalfYear = "2026-H2".parse().unwrap();
        assert_eq!(half_year.code(), "2026-H2");
        assert_eq!(half_year.quarters()[1], quarter);
        assert_eq!(half_year.first_day(), day("2026-07-01"));
        assert_eq!(half_year.next(), "2027-H1".parse().unwrap());
        assert_eq!(half_year.next().previous(), half_year);
        for nonsense in ["2026-Q5", "2026-Q0", "26-Q1", "2026Q1", "2026-4", ""] {
            assert!(nonsense.parse::<Quarter>().is_err(), "{nonsense}");
        }
        for nonsense in ["2026-H3", "2026-H0", "26-H1", "+026-H1", ""] {
            assert!(nonsense.parse::<HalfYear>().is_err(), "{nonsense}");
        }
    }

    #[test]
    fn a_month_ends_where_the_next_begins() {
        let february: Month = "2028-02".parse().unwrap();
        assert_eq!(february.last_day(), day("2028-02-29"));
        assert_eq!(
            "2026-12".parse::<Month>().unwrap().last_day(),
            day("2026-12-31")
        );
        assert_eq!(Month::of(day("2028-02-29")), february);
        for nonsense in ["2027-13", "2027-1", "27-01", "2027", "2027-00", ""] {
            assert!(nonsense.parse::<Month>().is_err(), "{nonsense}");
        }
    }

    #[test]
    fn the_last_second_of_a_quarter_is_not_the_next_day_in_kazakhstan() {
        let last_second: DateTime<Utc> = "2026-12-31T18:59:59Z".parse().unwrap();
        assert_eq!(local(last_second).date(), day("2026-12-31"));
        assert_eq!(
            local(last_second + chrono::Duration::seconds(1)).date(),
            day("2027-01-01")
        );
        assert_eq!(instant(local(last_second)), last_second);
    }
}
