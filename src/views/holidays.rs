//! The working calendar as a coordinator keeps it: the days that differ from the plain week, and what a change moves.

use chrono::{Datelike as _, NaiveDate};
use strum::VariantArray as _;

use super::{
    Button, Screen, Tap, Viewer, capitalised, day_picker, day_picker::DayPicker,
    holiday_names::note_in_words, in_rows, lines, paragraphs,
};
use crate::{
    domain::{
        calendar::{Month, SpecialDay, WorkingCalendar},
        deadline::{Deadline, DeadlineKind},
        holiday::{Holiday, LONGEST_NOTE, check_kind},
    },
    i18n::{Html, Text, dates, escape, texts},
};

/// The years whose days can be changed: this one, and those for which decrees are made.
pub fn years(viewer: &Viewer<'_>) -> std::ops::RangeInclusive<i32> {
    let this = viewer.today.year();
    this..=this + 2
}

/// The days of a year that differ from the plain week, by month.
pub fn year(viewer: &Viewer<'_>, year: i32, holidays: &[Holiday]) -> Screen {
    let mut parts = vec![viewer.html(texts::holidays_of(year.to_string()))];
    for days in holidays.chunk_by(|a, b| Month::of(a.day) == Month::of(b.day)) {
        let month = days
            .first()
            .map(|first| capitalised(&dates::month(viewer.lang, Month::of(first.day))));
        let month = month.map(|month| Html(format!("<b>{}</b>", escape(&month))));
        let entries = days.iter().map(|holiday| {
            let day = dates::day(viewer.lang, holiday.day, holiday.day);
            line(viewer, day, holiday.kind, &holiday.note)
        });
        parts.push(lines(month.into_iter().chain(entries)));
    }
    if holidays.is_empty() {
        parts.push(viewer.html(texts::holidays_none()));
    }
    let years = years(viewer);
    let neighbour = |year: i32, label: String| {
        years
            .contains(&year)
            .then(|| Button::tap(label, Tap::Holidays { year }))
    };
    let pages = [
        neighbour(year - 1, format!("‹ {}", year - 1)),
        neighbour(year + 1, format!("{} ›", year + 1)),
    ];
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(viewer.today);
    let month = Month::of(first.max(viewer.today));
    let month = if month.year() == year {
        month
    } else {
        Month::of(first)
    };
    let change = viewer.button(texts::button_holidays_change(), Tap::HolidayMonth { month });
    let mut rows = in_rows(pages.into_iter().flatten());
    rows.extend(in_rows([change, viewer.home_button()]));
    Screen::new(paragraphs(parts), rows)
}

/// A month, to choose a day from; a day can be typed too.
pub fn month(viewer: &Viewer<'_>, month: Month, special: &[NaiveDate]) -> Screen {
    choose_day(viewer, month, special, texts::holidays_choose_day())
}

/// What was typed is no day.
pub fn not_a_day(viewer: &Viewer<'_>, month: Month, special: &[NaiveDate], words: &str) -> Screen {
    let text = texts::holidays_not_a_day(super::shorten(words, 60));
    choose_day(viewer, month, special, text)
}

/// A day of another year.
pub fn too_far(viewer: &Viewer<'_>, month: Month, special: &[NaiveDate]) -> Screen {
    let years = years(viewer);
    let text = texts::holidays_day_too_far(years.start().to_string(), years.end().to_string());
    choose_day(viewer, month, special, text)
}

fn choose_day(viewer: &Viewer<'_>, month: Month, special: &[NaiveDate], text: Text) -> Screen {
    let years = years(viewer);
    let picker = DayPicker {
        month,
        first: NaiveDate::from_ymd_opt(*years.start(), 1, 1).unwrap_or(viewer.today),
        last: NaiveDate::from_ymd_opt(*years.end(), 12, 31),
        busy: special,
    };
    let mut rows = day_picker::rows(
        viewer,
        &picker,
        |day| Tap::HolidayDay { day },
        |month| Tap::HolidayMonth { month },
    );
    let year = month.year();
    rows.extend(in_rows([
        viewer.button(texts::button_back(), Tap::Holidays { year }),
        viewer.home_button(),
    ]));
    Screen::new(viewer.html(text), rows)
}

/// One day: what it is, and what it can become.
pub fn day(viewer: &Viewer<'_>, day: NaiveDate, holiday: Option<&Holiday>) -> Screen {
    let text = Html(format!(
        "<b>{}</b>\n{}",
        escape(&capitalised(&dates::day(viewer.lang, day, viewer.today))),
        escape(&capitalised(&in_words(
            viewer,
            day,
            holiday.map(|holiday| (holiday.kind, holiday.note.as_str()))
        )))
    ));
    let kinds = SpecialDay::VARIANTS.iter().copied();
    let kinds = kinds
        .filter(|kind| check_kind(day, *kind).is_ok())
        .filter(|kind| holiday.is_none_or(|holiday| holiday.kind != *kind));
    let become_kind = kinds.map(|kind| {
        let label = match kind {
            SpecialDay::Holiday => texts::button_holiday_holiday(),
            SpecialDay::Transfer => texts::button_holiday_transfer(),
            SpecialDay::Working => texts::button_holiday_working(),
        };
        viewer.button(label, Tap::HolidayKind { day, kind })
    });
    let remove =
        holiday.map(|_| viewer.button(texts::button_holiday_remove(), Tap::RemoveHoliday { day }));
    let month = Month::of(day);
    let mut rows = in_rows(become_kind.chain(remove));
    rows.extend(in_rows([
        viewer.button(
            texts::button_holiday_other_day(),
            Tap::HolidayMonth { month },
        ),
        viewer.home_button(),
    ]));
    Screen::new(text, rows)
}

/// Asks what the document calls the day.
pub fn ask_note(viewer: &Viewer<'_>, day: NaiveDate, kind: SpecialDay) -> Screen {
    let text = texts::holiday_ask_note(
        capitalised(&dates::day(viewer.lang, day, viewer.today)),
        viewer.say(kind_in_words(kind)),
    );
    note_screen(viewer, text, day, kind)
}

/// The name is too long.
pub fn note_too_long(viewer: &Viewer<'_>, day: NaiveDate, kind: SpecialDay) -> Screen {
    note_screen(
        viewer,
        texts::holiday_note_too_long(LONGEST_NOTE as u32),
        day,
        kind,
    )
}

fn note_screen(viewer: &Viewer<'_>, text: Text, day: NaiveDate, kind: SpecialDay) -> Screen {
    let without = Tap::HolidayWithoutNote { day, kind };
    let rows = in_rows([
        viewer.button(texts::button_holiday_without_note(), without),
        viewer.button(texts::button_back(), Tap::HolidayDay { day }),
        viewer.home_button(),
    ]);
    Screen::new(viewer.html(text), rows)
}

/// A change of one day, before it is kept.
#[derive(Clone, Copy, Debug)]
pub struct Change<'a> {
    pub day: NaiveDate,
    pub before: Option<&'a Holiday>,
    /// The new kind with its note, and the message that the note came in, 0 where there is none; none: an ordinary day.
    pub after: Option<(SpecialDay, &'a str, i32)>,
    /// The deadlines whose target moves, with their new target.
    pub moved: &'a [(Deadline, NaiveDate)],
}

/// The last look: before and after, and the deadlines that move.
pub fn review(viewer: &Viewer<'_>, change: Change<'_>) -> Screen {
    let day = change.day;
    let before = change
        .before
        .map(|holiday| (holiday.kind, holiday.note.as_str()));
    let after = change.after.map(|(kind, note, _)| (kind, note));
    let what = texts::holiday_review(
        capitalised(&dates::day(viewer.lang, day, viewer.today)),
        in_words(viewer, day, before),
        in_words(viewer, day, after),
    );
    let effect = if change.moved.is_empty() {
        viewer.html(texts::holiday_moves_nothing())
    } else {
        let moved = change.moved.iter().map(|(deadline, target)| {
            let day = |day| dates::day(viewer.lang, day, viewer.today);
            viewer.html(texts::holiday_moved_target(
                viewer.say(deadline_in_words(deadline.kind)),
                day(deadline.target_on),
                day(*target),
            ))
        });
        lines(
            [viewer.html(texts::holiday_moves())]
                .into_iter()
                .chain(moved),
        )
    };
    let save = match change.after {
        Some((kind, _, message)) => Tap::SetHoliday { day, kind, message },
        None => Tap::RemoveHolidayForGood { day },
    };
    let rows = in_rows([
        viewer.button(texts::button_holiday_save(), save),
        viewer.button(texts::button_back(), Tap::HolidayDay { day }),
        viewer.home_button(),
    ]);
    Screen::new(paragraphs([viewer.html(what), effect]), rows)
}

fn line(viewer: &Viewer<'_>, day: String, kind: SpecialDay, note: &str) -> Html {
    let kind = viewer.say(kind_in_words(kind));
    let note = note_in_words(viewer, note);
    viewer.html(if note.is_empty() {
        texts::holiday_line_without_note(day, kind)
    } else {
        texts::holiday_line(day, kind, note)
    })
}

/// "holiday, Independence Day", "an ordinary working day".
fn in_words(viewer: &Viewer<'_>, day: NaiveDate, special: Option<(SpecialDay, &str)>) -> String {
    let Some((kind, note)) = special else {
        let is_worked = WorkingCalendar::default().is_working_day(day);
        return viewer.say(if is_worked {
            texts::day_plain_working()
        } else {
            texts::day_plain_off()
        });
    };
    special_in_words(viewer, kind, note)
}

/// What the trail keeps of a day, `holiday: Independence Day`, in the reader's language.
pub(super) fn kept(viewer: &Viewer<'_>, text: &str) -> String {
    let (kind, note) = text.split_once(": ").unwrap_or((text, ""));
    match kind.trim_end_matches(':').parse::<SpecialDay>() {
        Ok(kind) => special_in_words(viewer, kind, note),
        Err(_) => text.to_owned(),
    }
}

fn special_in_words(viewer: &Viewer<'_>, kind: SpecialDay, note: &str) -> String {
    let kind = viewer.say(kind_in_words(kind));
    if note.is_empty() {
        kind
    } else {
        format!("{kind}, {}", note_in_words(viewer, note))
    }
}

fn kind_in_words(kind: SpecialDay) -> Text {
    match kind {
        SpecialDay::Holiday => texts::holiday_kind_holiday(),
        SpecialDay::Transfer => texts::holiday_kind_transfer(),
        SpecialDay::Working => texts::holiday_kind_working(),
    }
}

fn deadline_in_words(kind: DeadlineKind) -> Text {
    match kind {
        DeadlineKind::QuarterlyReport(quarter) => {
            // In the order of the Kazakh text.
            texts::deadline_quarterly_report(quarter.year.to_string(), u32::from(quarter.number))
        }
        DeadlineKind::ScheduleDraft(half) => {
            texts::deadline_schedule_draft(half.year.to_string(), u32::from(half.number))
        }
        DeadlineKind::HalfYearResults(half) => {
            texts::deadline_half_year_results(half.year.to_string(), u32::from(half.number))
        }
    }
}
