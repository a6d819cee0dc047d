//! Desks: the home panels of those who hold an office, and the choice between them.

use super::{Button, Screen, Tap, Viewer, in_rows, marked_if, meeting, paragraphs};
use crate::{
    domain::{
        board::Board,
        central_body::BodySlug,
        office::{Office, OfficeId, Seat},
        region::RegionCode,
    },
    i18n::{Html, texts},
};

/// What waits for a coordinator. `held` counts what must be looked at.
pub fn of_coordinator(viewer: &Viewer<'_>, held: u32) -> Screen {
    let text = paragraphs([
        viewer.html(texts::desk_of_coordinator()),
        viewer.html(texts::desk_held(held)),
    ]);
    let own = [viewer.button(texts::button_queue_of(held), Tap::Queue { offset: 0 })];
    desk(viewer, text, own)
}

/// What waits for an official. `meetings` counts those of the ministry.
pub fn of_official(
    viewer: &Viewer<'_>,
    office: OfficeId,
    body: &BodySlug,
    meetings: u32,
) -> Screen {
    let text = viewer.html(texts::desk_of_official(meeting::named_body(viewer, body)));
    let own = [viewer.button(
        texts::button_body_meetings(meetings),
        Tap::BodyMeetings { office, offset: 0 },
    )];
    desk(viewer, text, own)
}

/// What waits for an akimat's officer.
pub fn of_akimat_officer(viewer: &Viewer<'_>, region: RegionCode) -> Screen {
    let text = viewer.html(texts::desk_of_akimat_officer(meeting::region_name(
        viewer, region,
    )));
    let board = Tap::Board {
        board: Board::of_region(Some(region)),
    };
    let own = [viewer.button(texts::button_board(), board)];
    desk(viewer, text, own)
}

/// Below what is a role's own: what every desk has, in the same places.
fn desk<const N: usize>(viewer: &Viewer<'_>, text: Html, own: [Button; N]) -> Screen {
    let mut rows = in_rows(own);
    rows.extend(in_rows([
        viewer.button(texts::button_desks(), Tap::Desks),
        viewer.button(texts::button_settings(), Tap::Settings),
        viewer.button(texts::button_help(), Tap::Help),
    ]));
    Screen::new(text, rows)
}

/// The roles of a person. `current` is the one whose desk they sit at.
pub fn choose(viewer: &Viewer<'_>, offices: &[Office], current: Option<OfficeId>) -> Screen {
    let desks = offices.iter().map(|office| {
        let label = marked_if(
            viewer,
            seat_label(viewer, &office.seat),
            current == Some(office.id),
        );
        Button::tap(label, Tap::Desk { office: office.id })
    });
    let citizen = marked_if(
        viewer,
        viewer.say(texts::button_as_citizen()),
        !offices.iter().any(|office| current == Some(office.id)),
    );
    let mut rows: Vec<_> = desks.map(|desk| vec![desk]).collect();
    rows.push(vec![Button::tap(citizen, Tap::LeaveDesk)]);
    rows.push(vec![viewer.home_button()]);
    Screen::new(viewer.html(texts::desks()), rows)
}

/// "Coordinator", "Official: Ministry of Healthcare", "Akimat: Abai Region".
pub(super) fn seat_label(viewer: &Viewer<'_>, seat: &Seat) -> String {
    viewer.say(match seat {
        Seat::Coordinator => texts::seat_coordinator(),
        Seat::Official(body) => texts::seat_official(meeting::named_body(viewer, body)),
        Seat::AkimatOfficer(region) => {
            texts::seat_akimat_officer(meeting::region_name(viewer, *region))
        }
    })
}
