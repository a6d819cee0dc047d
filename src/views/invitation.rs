//! Invitations to offices: whom to invite, the link that is shown once, the question to whoever opens it, the receipt, and
//! the one answer of a link that does not work.

use chrono::{DateTime, Utc};

use super::{
    Button, Screen, Tap, Viewer, in_rows, lines, page_buttons, page_position, paragraphs, region,
    seat, tour, with_query,
};
use crate::{
    domain::{
        directory::alphabet_key,
        invitation::{Invitation, InvitationCode},
        office::{OfficeId, Role, Seat},
        paging::Page,
        start_link::StartLink,
    },
    i18n::{Html, dates, texts},
};

/// For how many days a link may work.
pub const VALID_DAYS: [u32; 2] = [1, 3];

/// Open invitations on one page.
pub const PAGE_LENGTH: u32 = 5;

/// Whom to invite.
pub fn choose_role(viewer: &Viewer<'_>) -> Screen {
    let role = |role: Role, tap| viewer.button(texts::button_role(role.word()), tap);
    let coordinator = Tap::InviteTo {
        seat: Seat::Coordinator,
    };
    let rows = vec![
        vec![role(Role::Official, Tap::InviteBodies)],
        vec![role(Role::AkimatOfficer, Tap::InviteRegions)],
        vec![role(Role::Coordinator, coordinator)],
        vec![viewer.home_button()],
    ];
    Screen::new(viewer.html(texts::invite_role()), rows)
}

/// The ministries that hold meetings.
pub fn choose_body(viewer: &Viewer<'_>) -> Screen {
    let bodies = viewer.directory.bodies_on(viewer.today);
    let mut bodies: Vec<_> = bodies.filter(|body| !body.exempt).collect();
    bodies.sort_by_cached_key(|body| alphabet_key(body.name.get(viewer.lang), viewer.lang));
    let buttons = bodies.into_iter().map(|body| {
        let seat = Seat::Official(body.slug.clone());
        Button::tap(
            body.name.get(viewer.lang).to_owned(),
            Tap::InviteTo { seat },
        )
    });
    let mut rows = in_rows(buttons);
    rows.push(ways_back(viewer));
    Screen::new(viewer.html(texts::invite_body()), rows)
}

/// The regions.
pub fn choose_region(viewer: &Viewer<'_>) -> Screen {
    let regions = viewer.directory.regions_on(viewer.today, viewer.lang);
    let buttons = regions.iter().map(|one| {
        let seat = Seat::AkimatOfficer(one.code);
        let label = region::unmistakable_name(viewer, one, &regions);
        Button::tap(label, Tap::InviteTo { seat })
    });
    let mut rows = in_rows(buttons);
    rows.push(ways_back(viewer));
    Screen::new(viewer.html(texts::invite_region()), rows)
}

/// How long the link is to work. `made_before` are the invitations that this office has made: the button works once.
pub fn choose_days(viewer: &Viewer<'_>, invited: &Seat, made_before: u32) -> Screen {
    let days = VALID_DAYS.map(|days| {
        let tap = Tap::InviteFor {
            seat: invited.clone(),
            days,
            made_before,
        };
        viewer.button(texts::button_valid_days(days), tap)
    });
    let mut rows = in_rows(days);
    rows.push(ways_back(viewer));
    Screen::new(
        viewer.html(texts::invite_valid(seat::name(viewer, invited))),
        rows,
    )
}

fn ways_back(viewer: &Viewer<'_>) -> Vec<Button> {
    vec![
        viewer.button(texts::button_back(), Tap::Invite),
        viewer.home_button(),
    ]
}

/// The panel after a link was made: the link itself is in a message of its own.
pub fn made(viewer: &Viewer<'_>, invited: &Seat) -> Screen {
    let open = Tap::Invitations { offset: 0 };
    let rows = vec![
        vec![viewer.button(texts::button_invite(), Tap::Invite)],
        vec![viewer.button(texts::button_open_invitations_list(), open)],
        vec![viewer.home_button()],
    ];
    let text = texts::invite_made(seat::name(viewer, invited));
    Screen::new(viewer.html(text), rows)
}

/// The link, in a message that stays: it is kept nowhere, and so it is not shown again.
pub fn link(
    viewer: &Viewer<'_>,
    invitation: &Invitation,
    code: &InvitationCode,
    bot_username: &str,
) -> Screen {
    let payload = StartLink::Invitation(code.clone());
    let link = format!("https://t.me/{bot_username}?start={payload}");
    let share = with_query(
        "https://t.me/share/url",
        &[
            ("url", &link),
            ("text", &viewer.say(texts::share_invitation())),
        ],
    );
    let revoke = Tap::RevokeInvitation {
        invitation: invitation.id,
    };
    let buttons = [
        Button::open(viewer.say(texts::button_share_link()), share),
        viewer.button(texts::button_revoke_link(), revoke),
    ];
    let parts = [viewer.html(texts::invitation_link(
        seat::name(viewer, &invitation.seat),
        link,
        moment(viewer, invitation.expires_at),
    ))];
    let text = paragraphs(parts.into_iter().chain(last_day(viewer, invitation)));
    Screen::new(text, in_rows(buttons))
}

/// The invitations that can be accepted at present, a page at a time.
pub fn open(viewer: &Viewer<'_>, page: &Page<Invitation>) -> Screen {
    let invite = viewer.button(texts::button_invite(), Tap::Invite);
    let people = Tap::Holders {
        role: None,
        offset: 0,
    };
    let people = viewer.button(texts::button_people(), people);
    let ways_on = in_rows([invite, people, viewer.home_button()]);
    if page.items.is_empty() {
        return Screen::new(viewer.html(texts::invitations_none()), ways_on);
    }
    let numbered = || (page.offset + 1..).zip(&page.items);
    let entries = numbered().map(|(position, invitation)| {
        let line = viewer.html(texts::invitation_line(
            position,
            seat::name(viewer, &invitation.seat),
            moment(viewer, invitation.expires_at),
        ));
        lines([line].into_iter().chain(last_day(viewer, invitation)))
    });
    let parts = [viewer.html(texts::invitations_open(page.total))]
        .into_iter()
        .chain(entries)
        .chain(page_position(viewer, page));
    let text = paragraphs(parts);
    let mut rows: Vec<_> = numbered()
        .map(|(position, invitation)| {
            let tap = Tap::RevokeInvitation {
                invitation: invitation.id,
            };
            vec![viewer.button(texts::button_revoke_link_number(position), tap)]
        })
        .collect();
    rows.extend(page_buttons(viewer, page, PAGE_LENGTH, |offset| {
        Tap::Invitations { offset }
    }));
    rows.extend(ways_on);
    Screen::new(text, rows)
}

/// Where a link was made that was taken back or is used.
pub fn gone(viewer: &Viewer<'_>) -> Screen {
    Screen::new(
        viewer.html(texts::invitation_revoked()),
        vec![vec![viewer.home_button()]],
    )
}

/// "You are invited as a coordinator. … Do you accept?"
pub fn ask(viewer: &Viewer<'_>, invitation: &Invitation, code: &InvitationCode) -> Screen {
    let accept = Tap::AcceptInvitation { code: code.clone() };
    let buttons = [
        viewer.button(texts::button_accept_invitation(), accept),
        viewer.button(texts::button_not_invited(), Tap::Home),
    ];
    let invited = &invitation.seat;
    let parts = [viewer.html(texts::invitation(
        invited.role().word(),
        seat::place(viewer, invited),
    ))]
    .into_iter()
    .chain(last_day(viewer, invitation))
    .chain([viewer.html(texts::invitation_ask())]);
    Screen::new(paragraphs(parts), in_rows(buttons))
}

/// The receipt, above what comes next: the office's own panel, or a question of the first visit.
pub fn accepted(viewer: &Viewer<'_>, invitation: &Invitation, next: Screen) -> Screen {
    let text = paragraphs([receipt(viewer, invitation), next.text]);
    Screen { text, ..next }
}

/// The receipt for somebody who comes to the bot by the invitation: the tour, or the questions of the first visit.
pub fn accepted_by_newcomer(
    viewer: &Viewer<'_>,
    invitation: &Invitation,
    office: OfficeId,
) -> Screen {
    let receipt = Screen::new(
        receipt(viewer, invitation),
        vec![vec![viewer.home_button()]],
    );
    tour::offered(viewer, office, receipt)
}

fn receipt(viewer: &Viewer<'_>, invitation: &Invitation) -> Html {
    let seat = &invitation.seat;
    let accepted = texts::invitation_accepted(seat.role().word(), seat::place(viewer, seat));
    let parts = [viewer.html(accepted)]
        .into_iter()
        .chain(last_day(viewer, invitation))
        .chain([viewer.html(texts::invitation_receipt())]);
    paragraphs(parts)
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

/// What those hear who may take it back: the coordinators, and whoever handed the office over.
pub fn was_accepted(viewer: &Viewer<'_>, invitation: &Invitation, office: OfficeId) -> Screen {
    let seat = &invitation.seat;
    let text = texts::notice_invitation_accepted(seat.role().word(), seat::place(viewer, seat));
    let parts = [viewer.html(text)]
        .into_iter()
        .chain(last_day(viewer, invitation));
    let revoke = viewer.button(
        texts::button_revoke_office(),
        Tap::AskToRevokeOffice { office },
    );
    Screen::new(
        paragraphs(parts),
        vec![vec![revoke], vec![viewer.home_button()]],
    )
}

/// What coordinators hear when a link that does not work any more is opened.
pub fn was_tried(viewer: &Viewer<'_>, invitation: &Invitation) -> Screen {
    let text = texts::notice_invitation_tried(seat::name(viewer, &invitation.seat));
    let open = viewer.button(
        texts::button_open_invitations_list(),
        Tap::Invitations { offset: 0 },
    );
    Screen::new(
        viewer.html(text),
        vec![vec![open], vec![viewer.home_button()]],
    )
}

/// The last day of an office that is handed over for a time.
fn last_day(viewer: &Viewer<'_>, invitation: &Invitation) -> Option<Html> {
    let until = invitation.held_until?;
    let day = dates::last_day_before(viewer.lang, until, viewer.today);
    Some(viewer.html(texts::invitation_last_day(day)))
}

fn moment(viewer: &Viewer<'_>, at: DateTime<Utc>) -> String {
    dates::moment(viewer.lang, at, viewer.today)
}
