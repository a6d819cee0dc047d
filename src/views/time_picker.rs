//! A time of a day to choose: the usual ones, and a quarter of an hour earlier or later.

use chrono::{NaiveTime, TimeDelta};

use super::{Button, Tap, Viewer, marked_if};
use crate::i18n::{dates, texts};

/// The hours at which meetings usually begin.
const USUAL: [(u32, u32); 6] = [(9, 0), (10, 0), (11, 0), (14, 0), (15, 0), (16, 0)];

/// Rows of times; `chosen` is marked and can be moved by a quarter of an hour.
pub fn rows(
    viewer: &Viewer<'_>,
    chosen: Option<NaiveTime>,
    choose: impl Fn(NaiveTime) -> Tap,
) -> Vec<Vec<Button>> {
    let usual = USUAL
        .iter()
        .filter_map(|(hour, minute)| NaiveTime::from_hms_opt(*hour, *minute, 0));
    let buttons: Vec<_> = usual
        .map(|time| {
            let label = marked_if(viewer, dates::time(time), chosen == Some(time));
            Button::tap(label, choose(time))
        })
        .collect();
    let mut rows: Vec<_> = buttons.chunks(3).map(<[Button]>::to_vec).collect();
    if let Some(chosen) = chosen {
        let moved = [
            (texts::button_quarter_earlier(), -15),
            (texts::button_quarter_later(), 15),
        ];
        // Past midnight it would be another day.
        let moved = moved.into_iter().filter_map(|(label, minutes)| {
            let (time, days) = chosen.overflowing_add_signed(TimeDelta::minutes(minutes));
            (days == 0).then(|| viewer.button(label, choose(time)))
        });
        rows.push(moved.collect());
    }
    rows
}
