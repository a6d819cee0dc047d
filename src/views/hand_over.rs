//! Handing an office over to a deputy: what it means, until which day, and who holds it now.

use chrono::{Months, NaiveDate};

use super::{
    Screen, Tap, Viewer,
    day_picker::{self, DayPicker},
    in_rows, lines, paragraphs, seat,
};
use crate::{
    domain::{
        calendar::Month,
        holder::Holder,
        office::{Office, OfficeId},
    },
    i18n::{dates, texts},
};

/// A deputy acts at most so long.
const LONGEST: Months = Months::new(6);

/// Whether a deputy's last day may be this one.
pub fn fits(today: NaiveDate, day: NaiveDate) -> bool {
    today <= day && day <= today + LONGEST
}

/// What a hand-over is, and the deputies of this moment.
pub fn overview(viewer: &Viewer<'_>, holder: &Holder, deputies: &[Holder]) -> Screen {
    let numbered = || (1_u32..).zip(deputies);
    let current = (!deputies.is_empty()).then(|| {
        let entries = numbered().map(|(position, deputy)| {
            let since = dates::date_of(viewer.lang, deputy.held_from, viewer.today);
            let until = deputy
                .held_until
                .map(|until| dates::last_day_before(viewer.lang, until, viewer.today));
            viewer.html(texts::deputy_line(
                position,
                since,
                until.unwrap_or_default(),
            ))
        });
        lines(
            [viewer.html(texts::hand_over_deputies())]
                .into_iter()
                .chain(entries),
        )
    });
    let title = viewer.html(texts::hand_over(seat::title(viewer, &holder.seat)));
    let text = paragraphs([title].into_iter().chain(current));
    let day = Tap::HandOverDay {
        office: holder.office,
        month: None,
    };
    let mut rows = vec![vec![viewer.button(texts::button_hand_over_day(), day)]];
    rows.extend(numbered().map(|(position, deputy)| {
        let tap = Tap::AskToRevokeOffice {
            office: deputy.office,
        };
        vec![viewer.button(texts::button_end_deputy(position), tap)]
    }));
    rows.push(vec![viewer.home_button()]);
    Screen::new(text, rows)
}

/// A month to choose the last day from.
pub fn ask_day(viewer: &Viewer<'_>, office: OfficeId, month: Month) -> Screen {
    let picker = DayPicker {
        month,
        first: viewer.today,
        last: Some(viewer.today + LONGEST),
        busy: &[],
    };
    let mut rows = day_picker::rows(
        viewer,
        &picker,
        |on| Tap::HandOverUntil { office, on },
        |month| Tap::HandOverDay {
            office,
            month: Some(month),
        },
    );
    rows.push(vec![
        viewer.button(texts::button_back(), Tap::HandOver { office }),
    ]);
    Screen::new(viewer.html(ask(viewer)), rows)
}

fn ask(viewer: &Viewer<'_>) -> crate::i18n::Text {
    let example = viewer.today + chrono::Days::new(10);
    texts::hand_over_ask_day(dates::date(viewer.lang, example, viewer.today))
}

/// What was chosen or written is no day for it.
pub fn day_refused(viewer: &Viewer<'_>, office: OfficeId) -> Screen {
    let calendar = Tap::HandOverDay {
        office,
        month: None,
    };
    let buttons = [
        viewer.button(texts::button_hand_over_day(), calendar),
        viewer.button(texts::button_back(), Tap::HandOver { office }),
    ];
    Screen::new(
        viewer.html(texts::hand_over_day_refused()),
        in_rows(buttons),
    )
}

/// Who gets what until when. `made_before` are the invitations that this office has made: the button works once.
pub fn check(viewer: &Viewer<'_>, office: &Office, day: NaiveDate, made_before: u32) -> Screen {
    let last_day = dates::day(viewer.lang, day, viewer.today);
    let text = texts::hand_over_check(seat::name(viewer, &office.seat), last_day);
    let make = Tap::HandOverLink {
        office: office.id,
        on: day,
        made_before,
    };
    let other = Tap::HandOverDay {
        office: office.id,
        month: None,
    };
    let buttons = [
        viewer.button(texts::button_make_link(), make),
        viewer.button(texts::button_other_day(), other),
        viewer.button(texts::button_cancel(), Tap::HandOver { office: office.id }),
    ];
    Screen::new(viewer.html(text), in_rows(buttons))
}
