//! Days, months and hours in words. Weekdays always stand beside days: people plan by them.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::{Say, texts};
use crate::domain::{
    calendar::{Month, local},
    language::Lang,
    meeting::{Hours, MeetingTime},
};

/// "Thursday 3 December"; with the year where it is not that of `today`.
pub fn day(lang: Lang, day: NaiveDate, today: NaiveDate) -> String {
    let date = date(lang, day, today);
    let weekday = lang.say(texts::weekday(day.weekday().number_from_monday()));
    lang.say(texts::day_with_weekday(weekday, date))
}

/// "3 December": a day that is over, by which nobody plans.
pub fn date(lang: Lang, day: NaiveDate, today: NaiveDate) -> String {
    let date = lang.say(texts::day_month(day.day(), day.month()));
    if day.year() == today.year() {
        date
    } else {
        lang.say(texts::day_with_year(date, day.year().to_string()))
    }
}

/// "3 December", of an instant.
pub fn date_of(lang: Lang, at: DateTime<Utc>, today: NaiveDate) -> String {
    date(lang, local(at).date(), today)
}

/// "Thursday 3 December": the last day of what ends at this instant.
pub fn last_day_before(lang: Lang, end: DateTime<Utc>, today: NaiveDate) -> String {
    let last = local(end - TimeDelta::milliseconds(1)).date();
    day(lang, last, today)
}

/// "03.12.2026", in every language.
pub fn in_figures(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}

/// "Thursday 3 December, 15:00", of an instant.
pub fn moment(lang: Lang, at: DateTime<Utc>, today: NaiveDate) -> String {
    let here = local(at);
    let day = day(lang, here.date(), today);
    lang.say(texts::moment(day, time(here.time())))
}

/// "December 2026".
pub fn month(lang: Lang, month: Month) -> String {
    lang.say(texts::month_year(month.number(), month.year().to_string()))
}

/// "15:00", in every language.
pub fn time(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// "15:00–17:00", or "15:00" where no end is known.
pub fn hours(hours: Hours) -> String {
    match hours.ends {
        Some(ends) => format!("{}–{}", time(hours.starts), time(ends)),
        None => time(hours.starts),
    }
}

/// When a meeting is, as exactly as it is known.
pub fn meeting_time(lang: Lang, when: MeetingTime, today: NaiveDate) -> String {
    match when {
        MeetingTime::Month(which) => month(lang, which),
        MeetingTime::Day { on, hours: None } => day(lang, on, today),
        MeetingTime::Day {
            on,
            hours: Some(span),
        } => lang.say(texts::day_and_time(day(lang, on, today), hours(span))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_months_in_each_language() {
        let today = "2026-11-24".parse().unwrap();
        let told = |when: MeetingTime| Lang::ALL.map(|lang| meeting_time(lang, when, today));
        let hours = Hours {
            starts: "15:00:00".parse().unwrap(),
            ends: "17:00:00".parse().ok(),
        };
        let third = "2026-12-03".parse().unwrap();
        assert_eq!(
            told(MeetingTime::Day {
                on: third,
                hours: Some(hours)
            }),
            [
                "бейсенбі, 3\u{a0}желтоқсан, 15:00–17:00",
                "четверг, 3\u{a0}декабря, 15:00–17:00",
                "Thursday 3 December, 15:00–17:00"
            ]
        );
        assert_eq!(
            told(MeetingTime::Day {
                on: "2027-03-17".parse().unwrap(),
                hours: None
            }),
            [
                "сәрсенбі, 17\u{a0}наурыз 2027\u{a0}ж.",
                "среда, 17\u{a0}марта 2027\u{a0}г.",
                "Wednesday 17 March 2027"
            ]
        );
        assert_eq!(
            told(MeetingTime::Month("2027-02".parse().unwrap())),
            [
                "ақпан 2027\u{a0}ж.",
                "февраль 2027\u{a0}г.",
                "February 2027"
            ]
        );
    }
}
