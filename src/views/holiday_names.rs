//! The names of days off in the reader's language, where this program knows them.
//!
//! The table of days begins with those of 2026 and 2027, named as their decrees name them, in Russian. What a coordinator
//! writes is shown as it is.

use super::Viewer;
use crate::i18n::texts;

/// The days as the table names them from the start, and the word for each in the texts.
const KNOWN: [(&str, &str); 12] = [
    ("Новый год", "new_year"),
    ("Православное Рождество", "christmas"),
    ("Международный женский день", "womens_day"),
    ("День Конституции", "constitution"),
    ("Наурыз мейрамы", "nauryz"),
    ("Праздник единства народа Казахстана", "unity"),
    ("День защитника Отечества", "defender"),
    ("День Победы", "victory"),
    ("Құрбан айт", "kurban_ait"),
    ("День столицы", "capital"),
    ("День Республики", "republic"),
    ("День Независимости", "independence"),
];

/// The months of a transfer, "перенос с 8 марта".
const MONTHS: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

/// What a note of the first table says.
#[derive(Debug, PartialEq)]
enum Name {
    Holiday(&'static str),
    /// A day off instead of this one, which fell on a weekend; reckoned, where the decree is not out yet.
    InsteadOf {
        day: u32,
        month: u32,
        is_reckoned: bool,
    },
}

/// The note of a day in words for the reader.
pub(super) fn note_in_words(viewer: &Viewer<'_>, note: &str) -> String {
    match name(note) {
        Some(Name::Holiday(word)) => viewer.say(texts::holiday_name(word)),
        Some(Name::InsteadOf {
            day,
            month,
            is_reckoned,
        }) => {
            let day = viewer.say(texts::day_month(day, month));
            viewer.say(if is_reckoned {
                texts::holiday_instead_of_reckoned(day)
            } else {
                texts::holiday_instead_of(day)
            })
        }
        None => note.to_owned(),
    }
}

fn name(note: &str) -> Option<Name> {
    // "(расчёт)", "(первый день; дата уточняется)": not from a decree yet.
    let (name, is_reckoned) = match note.split_once(" (") {
        Some((name, _)) => (name, true),
        None => (note, false),
    };
    if let Some((_, word)) = KNOWN.iter().find(|(known, _)| *known == name) {
        return Some(Name::Holiday(word));
    }
    let moved = name
        .strip_prefix("перенос с ")
        .or_else(|| name.strip_prefix("перенос со "))?;
    let (day, month) = moved.split_once(' ')?;
    Some(Name::InsteadOf {
        day: day.parse().ok()?,
        month: (1..).zip(MONTHS).find(|(_, name)| *name == month)?.0,
        is_reckoned,
    })
}

#[cfg(test)]
mod tests {
    use super::{Name, name};

    #[test]
    fn every_day_of_the_first_table_has_a_name_in_each_language() {
        let table = include_str!("../../migrations/0001_reference.sql");
        let (_, days) = table
            .split_once("insert into holiday (day, kind, note) values")
            .unwrap();
        let (days, _) = days.split_once(";\n").unwrap();
        let notes: Vec<_> = days
            .lines()
            .filter_map(|line| line.trim().split('\'').nth(5))
            .collect();
        assert!(notes.len() > 30);
        for note in notes {
            assert!(name(note).is_some(), "{note}");
        }
        assert_eq!(name("Қала күні"), None);
        assert_eq!(
            name("перенос со 2 января (расчёт)"),
            Some(Name::InsteadOf {
                day: 2,
                month: 1,
                is_reckoned: true
            })
        );
    }
}
