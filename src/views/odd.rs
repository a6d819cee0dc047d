//! Whatever else may come: texts nobody asked for, stickers, old buttons, failures, groups.

use super::{Button, Screen, Tap, Viewer, in_rows, paragraphs};
use crate::{
    domain::{listing::Listing, region::RegionCode, submission::SubmissionKind},
    i18n::{Text, texts},
};

/// A text while no conversation waits for one: it is kept as a draft.
pub fn free_text(viewer: &Viewer<'_>, home: Option<RegionCode>) -> Screen {
    about_draft(viewer, texts::free_text(), home)
}

/// The message that the draft came from was edited.
pub fn draft_updated(viewer: &Viewer<'_>, home: Option<RegionCode>) -> Screen {
    about_draft(viewer, texts::draft_updated(), home)
}

fn about_draft(viewer: &Viewer<'_>, text: Text, home: Option<RegionCode>) -> Screen {
    let submit = |kind| Tap::Submit { kind };
    let buttons = [
        viewer.button(
            texts::button_make_question(),
            submit(SubmissionKind::Question),
        ),
        viewer.button(
            texts::button_make_report(),
            submit(SubmissionKind::LocalIssue),
        ),
        viewer.button(texts::button_search_draft(), Tap::SearchDraft),
        viewer.button(
            texts::button_meetings(),
            Tap::Meetings {
                listing: Listing::of_region(home),
            },
        ),
        viewer.button(texts::button_delete_draft(), Tap::DeleteDraft),
        viewer.home_button(),
    ];
    Screen::new(viewer.html(text), in_rows(buttons))
}

/// A voice message: the phone can write for them.
pub fn voice(viewer: &Viewer<'_>) -> Screen {
    with_ways_on(viewer, texts::not_readable_voice())
}

/// A sticker, a photo, a file: whatever is not a text.
pub fn not_readable(viewer: &Viewer<'_>) -> Screen {
    with_ways_on(viewer, texts::not_readable())
}

/// A command that does not exist.
pub fn unknown_command(viewer: &Viewer<'_>) -> Screen {
    with_ways_on(viewer, texts::unknown_command())
}

/// What was begun is over.
pub fn cancelled(viewer: &Viewer<'_>, something_was_begun: bool) -> Screen {
    let text = if something_was_begun {
        texts::cancelled()
    } else {
        texts::nothing_to_cancel()
    };
    with_ways_on(viewer, text)
}

/// A failure on our side. `code` finds it in the log.
pub fn apology(viewer: &Viewer<'_>, code: &str) -> Screen {
    with_ways_on(viewer, texts::apology(code))
}

/// Nothing can be written at the moment.
pub fn cannot_save(viewer: &Viewer<'_>) -> Screen {
    Screen::new(viewer.html(texts::cannot_save()), Vec::new())
}

/// Somebody sends faster than a person can.
pub fn too_fast(viewer: &Viewer<'_>) -> Screen {
    Screen::new(viewer.html(texts::too_fast()), Vec::new())
}

/// The answer to a command in a group: one message and the way into the private chat.
pub fn only_in_private(viewer: &Viewer<'_>, bot_username: &str) -> Screen {
    let address = format!("https://t.me/{bot_username}?start=group");
    let button = Button::open(viewer.say(texts::button_open_private()), address);
    Screen::new(viewer.html(texts::group_only_private()), vec![vec![button]])
}

/// Somebody who had blocked the bot is here again: their home panel, and a word of welcome.
pub fn welcome_back(viewer: &Viewer<'_>, home: Screen) -> Screen {
    let text = paragraphs([viewer.html(texts::welcome_back()), home.text]);
    Screen { text, ..home }
}

fn with_ways_on(viewer: &Viewer<'_>, text: Text) -> Screen {
    let buttons = [
        viewer.button(
            texts::button_meetings(),
            Tap::Meetings {
                listing: Listing::default(),
            },
        ),
        viewer.button(texts::button_help(), Tap::Help),
        viewer.home_button(),
    ];
    Screen::new(viewer.html(text), in_rows(buttons))
}
