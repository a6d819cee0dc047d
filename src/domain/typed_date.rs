//! Days and hours as people type them.

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::{fold::fold, meeting::Hours};

/// How the names of months begin, folded, in Kazakh, Russian and English: January first.
const MONTHS: [&[&str]; 12] = [
    &["кант", "янв", "jan"],
    &["акп", "фев", "feb"],
    &["наур", "мар", "mar"],
    &["сау", "апр", "apr"],
    &["мам", "май", "мая", "may"],
    &["маус", "июн", "jun"],
    &["шил", "июл", "jul"],
    &["там", "авг", "aug"],
    &["кырк", "сен", "sep"],
    &["каз", "окт", "oct"],
    &["кара", "ноя", "nov"],
    &["жел", "дек", "dec"],
];

/// The day that was typed: `3.12`, `03.12.2026`, `2026-12-03`, "3 желтоқсан", "3 декабря 2026", "December 3".
///
/// Without a year it is the first such day from `today` on. None where it is no day.
pub fn read_day(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    if let Ok(day) = text.trim().parse() {
        return Some(day);
    }
    let (mut numbers, mut month) = (Vec::new(), None);
    for word in text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if let Ok(number) = word.parse::<u32>() {
            numbers.push(number);
        } else if let Some(named) = month_named(word) {
            if month.replace(named).is_some() {
                return None;
            }
        } else if numbers.is_empty() || !is_year_word(word) {
            return None;
        }
    }
    let (day, month, year) = match (numbers.as_slice(), month) {
        ([day], Some(month)) => (*day, month, None),
        ([day, year], Some(month)) => (*day, month, Some(*year)),
        ([day, month], None) => (*day, *month, None),
        ([day, month, year], None) => (*day, *month, Some(*year)),
        _ => return None,
    };
    match year {
        Some(year) => {
            let year = if year < 100 { 2000 + year } else { year };
            NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
        }
        // 29 February may be years ahead.
        None => (0..=8)
            .filter_map(|years| NaiveDate::from_ymd_opt(today.year() + years, month, day))
            .find(|day| *day >= today),
    }
}

/// The same of a day that is not to come: without a year it is the last such day up to `today`.
pub fn read_past_day(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let day = read_day(text, today)?;
    if day <= today {
        return Some(day);
    }
    let names_a_year = text.split(|letter: char| !letter.is_ascii_digit());
    let names_a_year = names_a_year.filter(|number| number.len() == 4).count() > 0;
    let earlier = (1..=8).filter_map(|years| day.with_year(day.year() - years));
    let mut earlier = earlier.filter(|day| *day <= today);
    if names_a_year { None } else { earlier.next() }
}

/// The time of a day that was typed: `15:00`, `15.00`, "15".
pub fn read_time(text: &str) -> Option<NaiveTime> {
    let parts: Vec<_> = text.trim().split([':', '.', ' ']).collect();
    let (hour, minute) = match parts.as_slice() {
        [hour] => (hour.parse().ok()?, 0),
        [hour, minute] if minute.len() == 2 => (hour.parse().ok()?, minute.parse().ok()?),
        _ => return None,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// The hours that were typed: `15:00-17:00`, "15 – 17", or `15:00` with an open end.
pub fn read_hours(text: &str) -> Option<Hours> {
    if let Some(starts) = read_time(text) {
        return Some(Hours { starts, ends: None });
    }
    let (starts, ends) = text.split_once(['-', '–', '—'])?;
    let (starts, ends) = (read_time(starts)?, read_time(ends)?);
    (ends > starts).then_some(Hours {
        starts,
        ends: Some(ends),
    })
}

/// 1 to 12. Letters of Kazakh are folded to their Russian neighbours, for phones without them.
fn month_named(word: &str) -> Option<u32> {
    let word = fold(word);
    let position = MONTHS
        .iter()
        .position(|names| names.iter().any(|name| word.starts_with(name)))?;
    u32::try_from(position + 1).ok()
}

/// "2026 жылғы", "2026 года".
fn is_year_word(word: &str) -> bool {
    let word = fold(word);
    word.starts_with("ж") || word.starts_with("г")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_people_type_it() {
        let today = "2026-11-24".parse().unwrap();
        let third: NaiveDate = "2026-12-03".parse().unwrap();
        for text in [
            "3.12",
            "03.12.2026",
            "3/12/26",
            "2026-12-03",
            " 3 декабря ",
            "3 декабря 2026 г.",
            "3 желтоқсан",
            "3 желтоксан",
            "2026-12-03",
            "3 December",
            "December 3, 2026",
        ] {
            assert_eq!(read_day(text, today), Some(third), "{text}");
        }
        let in_words = [
            ("1 қаңтар", "2027-01-01"),
            ("24 ноября", "2026-11-24"),
            ("23 қараша", "2027-11-23"),
            ("5 қазан", "2027-10-05"),
            ("5 мамыр", "2027-05-05"),
            ("5 маусым", "2027-06-05"),
            ("7 мая", "2027-05-07"),
            ("8 наурыз", "2027-03-08"),
            ("29.02", "2028-02-29"),
        ];
        for (text, day) in in_words {
            assert_eq!(read_day(text, today), day.parse().ok(), "{text}");
        }
        for text in [
            "",
            "завтра",
            "31.02",
            "32.12",
            "3",
            "3 4 5 6",
            "декабрь",
            "3 стола",
        ] {
            assert_eq!(read_day(text, today), None, "{text}");
        }
    }

    #[test]
    fn a_day_that_is_over_is_the_last_such_day() {
        let today = "2026-11-24".parse().unwrap();
        for (text, day) in [
            ("20 ноября", Some("2026-11-20")),
            ("24.11", Some("2026-11-24")),
            ("3 желтоқсан", Some("2025-12-03")),
            ("20.11.2025", Some("2025-11-20")),
            ("29.02", Some("2024-02-29")),
            ("3.12.2026", None),
            ("скоро", None),
        ] {
            let day = day.map(|day| day.parse().unwrap());
            assert_eq!(read_past_day(text, today), day, "{text}");
        }
    }

    #[test]
    fn hours_are_read_as_people_type_them() {
        let told = |text| read_hours(text).map(|hours| (hours.starts, hours.ends));
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
        assert_eq!(told("15-17"), Some((time("15:00"), Some(time("17:00")))));
        for text in ["15:00-17:30", "15:00 – 17:30", "15.00—17.30"] {
            assert_eq!(
                told(text),
                Some((time("15:00"), Some(time("17:30")))),
                "{text}"
            );
        }
        for text in ["15:00", "15", "15.00"] {
            assert_eq!(told(text), Some((time("15:00"), None)), "{text}");
        }
        for text in ["", "25:00", "15-00", "17:00-15:00", "в три", "15:0"] {
            assert_eq!(told(text), None, "{text}");
        }
    }
}
