//! A short tour for whoever comes to an office: three screens.

use super::{Keyboard, Screen, Tap, Viewer, in_rows, paragraphs};
use crate::{
    domain::office::{OfficeId, Role},
    i18n::texts,
};

/// The last screen; the first is 1.
const LAST: u32 = 3;

/// One screen of the tour; beyond the last stands the last.
pub fn page(viewer: &Viewer<'_>, office: OfficeId, role: Role, page: u32) -> Screen {
    let page = page.clamp(1, LAST);
    let what = match page {
        1 => texts::tour_desk(),
        2 => texts::tour_work(role.word()),
        _ => texts::tour_care(),
    };
    let text = paragraphs([
        viewer.html(texts::tour_position(page, LAST)),
        viewer.html(what),
    ]);
    let to = |page| Tap::Tour { office, page };
    let back = (page > 1).then(|| viewer.button(texts::button_back(), to(page - 1)));
    let next = (page < LAST).then(|| viewer.button(texts::button_tour_next(), to(page + 1)));
    let buttons = [back, next, Some(viewer.home_button())];
    Screen::new(text, in_rows(buttons.into_iter().flatten()))
}

/// A desk to which somebody comes for the first time, with the way into the tour below all: its own buttons keep their places.
pub fn offered(viewer: &Viewer<'_>, office: OfficeId, desk: Screen) -> Screen {
    let Keyboard::Inline(mut rows) = desk.keyboard else {
        return desk;
    };
    let tour = viewer.button(texts::button_tour(), Tap::Tour { office, page: 1 });
    rows.push(vec![tour]);
    Screen::new(desk.text, rows)
}
