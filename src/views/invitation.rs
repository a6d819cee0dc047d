//! Invitations to offices: the question, the receipt, and the one answer of a link that does not work.

use super::{Screen, Tap, Viewer, in_rows, meeting, paragraphs};
use crate::{
    domain::{invitation::InvitationCode, office::Seat},
    i18n::texts,
};

/// "You are invited as a coordinator. … Do you accept?"
pub fn ask(viewer: &Viewer<'_>, seat: &Seat, code: &InvitationCode) -> Screen {
    let accept = Tap::AcceptInvitation { code: code.clone() };
    let buttons = [
        viewer.button(texts::button_accept_invitation(), accept),
        viewer.button(texts::button_not_invited(), Tap::Home),
    ];
    let text = paragraphs([
        viewer.html(texts::invitation(seat.role().word(), place(viewer, seat))),
        viewer.html(texts::invitation_ask()),
    ]);
    Screen::new(text, in_rows(buttons))
}

/// The receipt, above what comes next: the home panel, or a question of the first visit.
pub fn accepted(viewer: &Viewer<'_>, seat: &Seat, next: Screen) -> Screen {
    let text = paragraphs([
        viewer.html(texts::invitation_accepted(
            seat.role().word(),
            place(viewer, seat),
        )),
        viewer.html(texts::invitation_receipt()),
        next.text,
    ]);
    Screen { text, ..next }
}

/// They hold such an office by another invitation.
pub fn held_already(viewer: &Viewer<'_>) -> Screen {
    Screen::new(
        viewer.html(texts::invitation_held_already()),
        vec![vec![viewer.home_button()]],
    )
}

/// Wrong, used, expired or revoked: it is not told which.
pub fn does_not_work(viewer: &Viewer<'_>) -> Screen {
    Screen::new(
        viewer.html(texts::invitation_does_not_work()),
        vec![vec![viewer.home_button()]],
    )
}

/// What the coordinators hear.
pub fn was_accepted(viewer: &Viewer<'_>, seat: &Seat) -> Screen {
    let text = texts::notice_invitation_accepted(seat.role().word(), place(viewer, seat));
    Screen::new(viewer.html(text), vec![vec![viewer.home_button()]])
}

/// The ministry or the region of a seat; a coordinator's has neither.
fn place(viewer: &Viewer<'_>, seat: &Seat) -> String {
    match seat {
        Seat::Coordinator => String::new(),
        Seat::Official(body) => meeting::named_body(viewer, body),
        Seat::AkimatOfficer(region) => meeting::region_name(viewer, *region),
    }
}
