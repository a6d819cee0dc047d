//! The home panel and the help.

use super::{Screen, Tap, Viewer, in_rows, meeting, paragraphs};
use crate::{
    domain::{
        board::{Board, Mine},
        listing::Listing,
        meeting::Meeting,
        region::Region,
    },
    i18n::texts,
};

/// The home panel of a citizen: what is next in their region, and the ways from here.
/// Office-holders find the way to their desks.
pub fn home(
    viewer: &Viewer<'_>,
    region: &Region,
    follows: bool,
    next: Option<&Meeting>,
    has_desks: bool,
) -> Screen {
    let listing = Listing::of_region(Some(region.code));
    let next_text = match next {
        Some(next) => texts::home_next_meeting(meeting::short(viewer, next)),
        None => texts::home_no_meeting(),
    };
    let follow_text = if follows {
        texts::home_followed()
    } else {
        texts::home_not_followed()
    };
    let text = paragraphs([
        viewer.html(texts::home(region.name.get(viewer.lang))),
        viewer.html(next_text),
        viewer.html(follow_text),
    ]);
    let open = next.map(|next| {
        let tap = Tap::Meeting {
            meeting: next.id,
            listing: listing.clone(),
        };
        viewer.button(texts::button_open_meeting(), tap)
    });
    let buttons = [
        viewer.button(
            texts::button_meetings(),
            Tap::Meetings {
                listing: listing.clone(),
            },
        ),
        viewer.button(texts::button_ask(), Tap::AskWhom),
        viewer.button(texts::button_report(), Tap::Report),
        viewer.button(
            texts::button_board(),
            Tap::Board {
                board: Board::of_region(Some(region.code)),
            },
        ),
        viewer.button(
            texts::button_my_submissions(),
            Tap::MySubmissions {
                mine: Mine::default(),
            },
        ),
        viewer.button(texts::button_settings(), Tap::Settings),
        viewer.button(texts::button_help(), Tap::Help),
    ];
    let desks = has_desks.then(|| viewer.button(texts::button_desks(), Tap::Desks));
    Screen::new(text, in_rows(open.into_iter().chain(buttons).chain(desks)))
}

/// What the bot can do, and how to reach a person. `contact` is set by whoever runs this installation.
pub fn help(viewer: &Viewer<'_>, contact: Option<&str>) -> Screen {
    let contact = contact.map_or_else(|| viewer.say(texts::help_default_contact()), str::to_owned);
    let buttons = [
        viewer.button(
            texts::button_meetings(),
            Tap::Meetings {
                listing: Listing::default(),
            },
        ),
        viewer.button(texts::button_privacy(), Tap::Privacy),
        viewer.home_button(),
    ];
    Screen::new(viewer.html(texts::help(contact)), in_rows(buttons))
}
