//! An office in words: what it is, never whose.

use super::{Viewer, meeting};
use crate::{
    domain::{holder::Holder, office::Seat},
    i18n::{dates, texts},
};

/// "official, Ministry of Healthcare"
pub(super) fn name(viewer: &Viewer<'_>, seat: &Seat) -> String {
    viewer.say(texts::seat(seat.role().word(), place(viewer, seat)))
}

/// The same at the beginning of a line.
pub(super) fn title(viewer: &Viewer<'_>, seat: &Seat) -> String {
    super::capitalised(&name(viewer, seat))
}

/// The ministry or the region of a seat; a coordinator's has neither.
pub(super) fn place(viewer: &Viewer<'_>, seat: &Seat) -> String {
    match seat {
        Seat::Coordinator => String::new(),
        Seat::Official(body) => meeting::named_body(viewer, body),
        Seat::AkimatOfficer(region) => meeting::region_name(viewer, *region),
    }
}

/// "official, Ministry of Healthcare, since 24 November"
pub(super) fn holder(viewer: &Viewer<'_>, holder: &Holder) -> String {
    let seat = title(viewer, &holder.seat);
    let since = dates::date_of(viewer.lang, holder.held_from, viewer.today);
    viewer.say(match holder.held_until {
        Some(until) => {
            let last_day = dates::last_day_before(viewer.lang, until, viewer.today);
            texts::holder_until(seat, since, last_day)
        }
        None => texts::holder(seat, since),
    })
}
