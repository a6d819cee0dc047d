//! When somebody is reminded of what is due: the rungs of a ladder that leads to the working target and beyond it.
//!
//! "14, 7, 3, 1 working days before the target, the morning of the day, then +1, +3 and weekly": at 09:00, on working days
//! only. The ladder is computed, never stored; what was sent is a ledger in the store.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

use super::calendar::{WorkingCalendar, instant};

/// At this time of a day, in Kazakhstan.
pub const MORNING: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("a time of day");

/// How many working days before the target.
const BEFORE: [u8; 4] = [14, 7, 3, 1];

/// How many working days after it, until it becomes weekly.
const AFTER: [u8; 2] = [1, 3];

/// One of the reminders of something due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeadlineRung {
    /// So many working days before the target.
    Before(u8),
    OnTheDay,
    /// So many working days after the target.
    After(u8),
    /// So many weeks after the last of those.
    Weekly(u16),
}

impl DeadlineRung {
    /// Whether it stands after the target: from the second such rung on the coordinators hear of it too.
    pub fn is_overdue(self) -> bool {
        matches!(self, Self::After(_) | Self::Weekly(_))
    }

    /// Its place in the ledger: higher is later.
    pub fn place(self) -> i32 {
        match self {
            Self::Before(days) => -i32::from(days),
            Self::OnTheDay => 0,
            Self::After(days) => i32::from(days),
            Self::Weekly(weeks) => 100 + i32::from(weeks),
        }
    }

    /// The working day of this rung, where the target is `target_on`.
    pub fn day(self, target_on: NaiveDate, calendar: &WorkingCalendar) -> NaiveDate {
        match self {
            Self::Before(days) => calendar.working_day_before(target_on, days.into()),
            Self::OnTheDay => target_on,
            Self::After(days) => calendar.working_day_after(target_on, days.into()),
            Self::Weekly(weeks) => {
                let last = calendar.working_day_after(target_on, AFTER[AFTER.len() - 1].into());
                calendar.first_working_day_on_or_after(last + Days::new(7 * u64::from(weeks)))
            }
        }
    }
}

/// The newest rung whose morning has come by `now`; none while even the first lies ahead.
///
/// After a downtime it is the newest one that is due and no other: what was missed is not made up for.
pub fn newest_rung(
    target_on: NaiveDate,
    calendar: &WorkingCalendar,
    now: DateTime<Utc>,
) -> Option<DeadlineRung> {
    let has_come =
        |rung: &DeadlineRung| instant(rung.day(target_on, calendar).and_time(MORNING)) <= now;
    ladder().take_while(has_come).last()
}

/// The rungs in their order; the last ones never end.
fn ladder() -> impl Iterator<Item = DeadlineRung> {
    BEFORE
        .into_iter()
        .map(DeadlineRung::Before)
        .chain([DeadlineRung::OnTheDay])
        .chain(AFTER.into_iter().map(DeadlineRung::After))
        .chain((1..=u16::MAX).map(DeadlineRung::Weekly))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::calendar::{SpecialDay, local};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn holidays() -> WorkingCalendar {
        WorkingCalendar::new([
            (day("2027-01-01"), SpecialDay::Holiday),
            (day("2027-01-04"), SpecialDay::Transfer),
            (day("2027-01-07"), SpecialDay::Holiday),
            (day("2027-01-09"), SpecialDay::Working),
        ])
    }

    #[test]
    fn the_ladder_to_the_report_of_a_fourth_quarter() {
        let target = day("2027-01-08");
        let days: Vec<_> = ladder()
            .take(9)
            .map(|rung| format!("{} {rung:?}", rung.day(target, &holidays())))
            .collect();
        assert_eq!(
            days,
            [
                "2026-12-16 Before(14)",
                "2026-12-25 Before(7)",
                "2026-12-31 Before(3)",
                "2027-01-06 Before(1)",
                "2027-01-08 OnTheDay",
                "2027-01-09 After(1)",
                "2027-01-12 After(3)",
                "2027-01-19 Weekly(1)",
                "2027-01-26 Weekly(2)",
            ]
        );
    }

    #[test]
    fn a_rung_comes_in_the_morning_and_gives_way_to_the_next() {
        let target = day("2027-01-08");
        let newest = |at: &str| {
            let now = instant(at.parse().unwrap());
            newest_rung(target, &holidays(), now)
        };
        assert_eq!(newest("2026-12-16T08:59:59"), None);
        assert_eq!(
            newest("2026-12-16T09:00:00"),
            Some(DeadlineRung::Before(14))
        );
        assert_eq!(newest("2027-01-08T08:59:59"), Some(DeadlineRung::Before(1)));
        assert_eq!(newest("2027-01-08T09:00:00"), Some(DeadlineRung::OnTheDay));
        assert_eq!(newest("2027-02-02T12:00:00"), Some(DeadlineRung::Weekly(3)));
    }

    proptest! {
        #[test]
        fn rungs_stand_on_working_days_in_their_order(
            target in 0..4380_u64,
            days_off in proptest::collection::vec(0..4380_u64, 0..200),
        ) {
            let start = day("2024-01-01");
            let off = |offset: u64| (start + Days::new(offset), SpecialDay::Holiday);
            let calendar = WorkingCalendar::new(days_off.into_iter().map(off));
            let target = calendar.last_working_day_on_or_before(start + Days::new(target));
            let rungs: Vec<_> = ladder().take(12).collect();
            for pair in rungs.windows(2) {
                let (earlier, later) = (pair[0].day(target, &calendar), pair[1].day(target, &calendar));
                prop_assert!(earlier <= later);
                prop_assert!(pair[0].place() < pair[1].place());
                prop_assert!(calendar.is_working_day(later));
            }
        }

        #[test]
        fn the_newest_rung_never_goes_back_as_time_passes(
            target in 0..4380_u64,
            minutes in 0..60_000_i64,
            later_by in 0..20_000_i64,
        ) {
            let calendar = WorkingCalendar::default();
            let start = day("2024-01-01");
            let target = calendar.last_working_day_on_or_before(start + Days::new(target));
            let from = instant((target - Days::new(25)).and_time(MORNING));
            let now = from + chrono::Duration::minutes(minutes);
            let later = now + chrono::Duration::minutes(later_by);
            let place = |at| newest_rung(target, &calendar, at).map_or(i32::MIN, DeadlineRung::place);
            prop_assert!(place(now) <= place(later), "{} {}", local(now), local(later));
        }
    }
}
