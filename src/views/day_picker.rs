//! A month to choose a day from: Monday first, and days that cannot be chosen are left out.

use chrono::{Datelike, NaiveDate, Weekday};

use super::{Button, Tap, Viewer, capitalised, in_rows};
use crate::{
    domain::calendar::Month,
    i18n::{dates, texts},
};

/// In the place of a day that cannot be chosen: a tap on it shows the same month again.
const NO_DAY: &str = "·";

/// What a month of days is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct DayPicker<'a> {
    pub month: Month,
    /// Days before this one cannot be chosen.
    pub first: NaiveDate,
    /// Days after this one cannot be chosen; none: no end.
    pub last: Option<NaiveDate>,
    /// Days on which there is something already: they are marked, and can be chosen. The message says what the mark means.
    pub busy: &'a [NaiveDate],
}

/// Rows of days, a row for each week, with the month above and the ways to its neighbours below.
pub fn rows(
    viewer: &Viewer<'_>,
    picker: &DayPicker<'_>,
    choose: impl Fn(NaiveDate) -> Tap,
    turn_to: impl Fn(Month) -> Tap,
) -> Vec<Vec<Button>> {
    let month = picker.month;
    let here = || turn_to(month);
    let earlier = month.first_day().pred_opt().map(Month::of);
    let later = month.last_day().succ_opt().map(Month::of);
    let earlier = earlier.filter(|earlier| earlier.last_day() >= picker.first);
    let later = later.filter(|later| picker.last.is_none_or(|last| later.first_day() <= last));
    let named = |month: Month| capitalised(&dates::month(viewer.lang, month));
    let earlier = earlier.map(|month| Button::tap(format!("‹ {}", named(month)), turn_to(month)));
    let later = later.map(|month| Button::tap(format!("{} ›", named(month)), turn_to(month)));
    let week = WEEK.map(|weekday| {
        let label = viewer.say(texts::weekday_short(weekday.number_from_monday()));
        Button::tap(label, here())
    });
    let mut rows = vec![vec![Button::tap(named(month), here())], week.to_vec()];
    let days = month
        .first_day()
        .iter_days()
        .take_while(|day| *day <= month.last_day());
    for day in days {
        if day.day() == 1 || day.weekday() == Weekday::Mon {
            rows.push(Vec::new());
        }
        if let Some(row) = rows.last_mut() {
            while row.len() < day.weekday().num_days_from_monday() as usize {
                row.push(Button::tap(NO_DAY.to_owned(), here()));
            }
            row.push(picker.button(day, &choose, &here));
        }
    }
    if let Some(row) = rows.last_mut() {
        row.resize(WEEK.len(), Button::tap(NO_DAY.to_owned(), here()));
    }
    // A week without any day to choose says nothing.
    let says_something = |row: &Vec<Button>| row.iter().any(|button| button.label != NO_DAY);
    rows.retain(says_something);
    rows.extend(in_rows(earlier.into_iter().chain(later)));
    rows
}

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

impl DayPicker<'_> {
    fn button(
        &self,
        day: NaiveDate,
        choose: &impl Fn(NaiveDate) -> Tap,
        here: &impl Fn() -> Tap,
    ) -> Button {
        if day < self.first || self.last.is_some_and(|last| day > last) {
            return Button::tap(NO_DAY.to_owned(), here());
        }
        let label = if self.busy.contains(&day) {
            format!("({})", day.day())
        } else {
            day.day().to_string()
        };
        Button::tap(label, choose(day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{directory::Directory, language::Lang},
        views::Action,
    };

    #[test]
    fn a_month_begins_on_its_weekday_and_past_days_are_off() {
        let directory = Directory::default();
        let viewer = Viewer {
            lang: Lang::En,
            today: "2026-12-03".parse().unwrap(),
            directory: &directory,
        };
        let picker = DayPicker {
            month: "2026-12".parse().unwrap(),
            first: viewer.today,
            last: "2027-01-31".parse().ok(),
            busy: &["2026-12-11".parse().unwrap()],
        };
        // A number stands for the day or the month that a tap carries.
        let rows = rows(
            &viewer,
            &picker,
            |day| Tap::Queue { offset: day.day() },
            |month| Tap::Review {
                submission: crate::domain::submission::SubmissionId(month.number().into()),
            },
        );
        let drawn: Vec<_> = rows
            .iter()
            .map(|row| {
                let labels = row.iter().map(|button| button.label.as_str());
                labels.collect::<Vec<_>>().join(" ")
            })
            .collect();
        assert_eq!(
            drawn,
            [
                "December 2026",
                "Mo Tu We Th Fr Sa Su",
                "· · · 3 4 5 6",
                "7 8 9 10 (11) 12 13",
                "14 15 16 17 18 19 20",
                "21 22 23 24 25 26 27",
                "28 29 30 31 · · ·",
                "January 2027 ›",
            ]
        );
        assert_eq!(
            rows[3][4].action,
            Action::Tap(Tap::Queue { offset: 11 }),
            "a marked day can be chosen"
        );
    }
}
