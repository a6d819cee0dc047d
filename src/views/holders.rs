//! People with roles, for coordinators: which offices are held and since when, never by whom.

use super::{
    Button, Screen, Tap, Viewer, in_rows, lines, marked_if, page_buttons, page_position,
    paragraphs, seat,
};
use crate::{
    domain::{
        directory::alphabet_key,
        holder::Holder,
        office::{Role, Seat},
        paging::Page,
        person::PersonId,
    },
    i18n::{Html, dates, texts},
};

/// Offices on one page.
pub const PAGE_LENGTH: u32 = 5;

const ROLES: [Role; 3] = [Role::Official, Role::AkimatOfficer, Role::Coordinator];

/// Whether an office has read the procedure in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    pub version: u32,
    pub is_read: bool,
}

/// In the order of a list: by role, then by the name of the ministry or region in the reader's language, the oldest first.
pub fn sort(viewer: &Viewer<'_>, holders: &mut [Holder]) {
    holders.sort_by_cached_key(|holder| {
        let role = ROLES.iter().position(|role| *role == holder.seat.role());
        let place = seat::place(viewer, &holder.seat);
        (role, alphabet_key(&place, viewer.lang), holder.office.0)
    });
}

/// The offices that are held, of one role or of all, a page at a time. `open_invitations` wait to be accepted.
pub fn list(
    viewer: &Viewer<'_>,
    page: &Page<Holder>,
    role: Option<Role>,
    reader: PersonId,
    open_invitations: u32,
) -> Screen {
    let numbered = || (page.offset + 1..).zip(&page.items);
    let entries = numbered().map(|(position, holder)| {
        let words = seat::holder(viewer, holder);
        viewer.html(if holder.person == reader {
            texts::holder_line_own(position, words)
        } else {
            texts::holder_line(position, words)
        })
    });
    let none = page
        .items
        .is_empty()
        .then(|| viewer.html(texts::holders_none()));
    let parts = [viewer.html(texts::holders(page.total))]
        .into_iter()
        .chain(entries)
        .chain(none)
        .chain(page_position(viewer, page));
    let text = paragraphs(parts);

    let filter = |wanted: Option<Role>| {
        let label = match wanted {
            Some(role) => texts::button_holders(role.word()),
            None => texts::button_holders_all(),
        };
        let label = marked_if(viewer, viewer.say(label), wanted == role);
        let tap = Tap::Holders {
            role: wanted,
            offset: 0,
        };
        Button::tap(label, tap)
    };
    let mut rows = in_rows([None].into_iter().chain(ROLES.map(Some)).map(filter));
    let numbers = numbered().map(|(position, holder)| {
        let tap = Tap::Holder {
            office: holder.office,
        };
        Button::tap(position.to_string(), tap)
    });
    rows.push(numbers.collect());
    rows.retain(|row: &Vec<_>| !row.is_empty());
    rows.extend(page_buttons(viewer, page, PAGE_LENGTH, |offset| {
        Tap::Holders { role, offset }
    }));
    let open = viewer.button(
        texts::button_open_invitations(open_invitations),
        Tap::Invitations { offset: 0 },
    );
    let invite = viewer.button(texts::button_invite(), Tap::Invite);
    rows.extend(in_rows([open, invite, viewer.home_button()]));
    Screen::new(text, rows)
}

/// One office. `reading` is none where it is not to read the procedure, or there is none yet.
pub fn card(
    viewer: &Viewer<'_>,
    holder: &Holder,
    reader: PersonId,
    reading: Option<Reading>,
) -> Screen {
    let since = dates::date_of(viewer.lang, holder.held_from, viewer.today);
    let last_day = holder
        .held_until
        .map(|until| dates::last_day_before(viewer.lang, until, viewer.today));
    let facts = [
        Some(texts::holder_card(seat::title(viewer, &holder.seat))),
        Some(texts::holder_since(since)),
        last_day.map(texts::holder_last_day),
    ];
    let facts = lines(facts.into_iter().flatten().map(|fact| viewer.html(fact)));
    let notes = [
        (holder.person == reader).then(texts::holder_own),
        holder
            .handed_over_by
            .is_some()
            .then(texts::holder_handed_over),
        reading.map(|reading| {
            if reading.is_read {
                texts::holder_has_read(reading.version)
            } else {
                texts::holder_has_not_read(reading.version)
            }
        }),
    ];
    let notes = notes.into_iter().flatten().map(|note| viewer.html(note));
    let text = paragraphs([facts].into_iter().chain(notes));
    let revoke = viewer.button(
        texts::button_revoke_office(),
        Tap::AskToRevokeOffice {
            office: holder.office,
        },
    );
    Screen::new(text, vec![vec![revoke], ways_back(viewer)])
}

fn ways_back(viewer: &Viewer<'_>) -> Vec<Button> {
    vec![to_list(viewer), viewer.home_button()]
}

fn to_list(viewer: &Viewer<'_>) -> Button {
    let list = Tap::Holders {
        role: None,
        offset: 0,
    };
    viewer.button(texts::button_back_to_list(), list)
}

/// Asks once more before an office is taken back. `keep` leads away from it.
pub fn ask_to_revoke(viewer: &Viewer<'_>, holder: &Holder, reader: PersonId, keep: Tap) -> Screen {
    let words = seat::holder(viewer, holder);
    let text = if holder.person == reader {
        texts::revoke_ask_own(words)
    } else {
        texts::revoke_ask(words)
    };
    let revoke = Tap::RevokeOffice {
        office: holder.office,
    };
    let rows = vec![
        vec![viewer.button(texts::button_revoke_yes(), revoke)],
        vec![viewer.button(texts::button_revoke_no(), keep)],
    ];
    Screen::new(viewer.html(text), rows)
}

/// The last coordinator's office stays, and why.
pub fn last_coordinator(viewer: &Viewer<'_>) -> Screen {
    let invite = viewer.button(
        texts::button_role(Role::Coordinator.word()),
        Tap::InviteTo {
            seat: Seat::Coordinator,
        },
    );
    Screen::new(
        viewer.html(texts::revoke_last_coordinator()),
        vec![vec![invite], ways_back(viewer)],
    )
}

/// What somebody hears whose office was taken back.
pub fn was_revoked(viewer: &Viewer<'_>, seat: &Seat) -> Screen {
    farewell(
        viewer,
        viewer.html(texts::notice_office_revoked(seat::name(viewer, seat))),
    )
}

/// What somebody hears whose office ended by itself.
pub fn has_ended(viewer: &Viewer<'_>, seat: &Seat) -> Screen {
    farewell(
        viewer,
        viewer.html(texts::notice_office_ended(seat::name(viewer, seat))),
    )
}

fn farewell(viewer: &Viewer<'_>, text: Html) -> Screen {
    Screen::new(text, vec![vec![viewer.home_button()]])
}

/// The offices of a page that stands elsewhere, a line each.
pub(super) fn short_list(viewer: &Viewer<'_>, page: &Page<Holder>) -> Html {
    lines(
        (page.offset + 1..)
            .zip(&page.items)
            .map(|(position, holder)| {
                viewer.html(texts::holder_line(position, seat::holder(viewer, holder)))
            }),
    )
}
