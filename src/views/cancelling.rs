//! Cancelling a meeting: why, and how many are told.

use strum::VariantArray as _;

use super::{Button, Screen, Tap, Viewer, in_rows, lines, meeting, paragraphs, revision_of};
use crate::{
    domain::{
        cancellation::{CancellationReason, LONGEST_WORDS, ReadyReason},
        meeting::Meeting,
    },
    i18n::{Html, Text, texts},
};

/// Why it is cancelled, as the official chose: a ready reason, or the words that they wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    Ready(ReadyReason),
    OwnWords,
}

/// Why will it not be? `refused`: the words were too long.
pub fn ask_reason(viewer: &Viewer<'_>, meeting: &Meeting, refused: bool) -> Screen {
    let refused = refused.then(|| viewer.html(texts::words_at_most(LONGEST_WORDS as u32)));
    let parts = refused.into_iter().chain([
        viewer.html(texts::cancel_ask_reason()),
        meeting::short(viewer, meeting),
    ]);
    let buttons = ReadyReason::VARIANTS.iter().map(|reason| {
        let tap = Tap::MeetingCancelWhy {
            meeting: meeting.id,
            revision: revision_of(meeting),
            reason: Chosen::Ready(*reason),
        };
        viewer.button(label(*reason), tap)
    });
    let mut rows = in_rows(buttons);
    rows.push(vec![keep(viewer, meeting)]);
    Screen::new(paragraphs(parts), rows)
}

/// Are you sure? `people_told`: how many are told; none where it was not announced.
pub fn confirm(
    viewer: &Viewer<'_>,
    meeting: &Meeting,
    chosen: Chosen,
    reason: &str,
    people_told: Option<u32>,
) -> Screen {
    let told = match people_told {
        Some(people) => texts::cancel_tells(people),
        None => texts::change_tells_nobody(),
    };
    let parts = [
        viewer.html(texts::cancel_confirm()),
        lines([meeting::short(viewer, meeting), reason_line(viewer, reason)]),
        viewer.html(told),
    ];
    let yes = Tap::MeetingCancelYes {
        meeting: meeting.id,
        revision: revision_of(meeting),
        reason: chosen,
    };
    let rows = vec![
        vec![viewer.button(texts::button_cancel_yes(), yes)],
        vec![keep(viewer, meeting)],
    ];
    Screen::new(paragraphs(parts), rows)
}

fn keep(viewer: &Viewer<'_>, meeting: &Meeting) -> Button {
    let back = Tap::BodyMeeting {
        meeting: meeting.id,
    };
    viewer.button(texts::button_cancel_no(), back)
}

/// Why a meeting will not be, as the reader understands it: a ready reason in their language, or the official's words.
pub(super) fn reason_line(viewer: &Viewer<'_>, kept: &str) -> Html {
    let words = match CancellationReason::read(kept) {
        CancellationReason::Words(words) => words.to_owned(),
        CancellationReason::Ready(reason) => viewer.say(ready(reason)),
    };
    viewer.html(texts::meeting_cancellation_reason(words))
}

/// A ready reason as a sentence.
pub(super) fn ready(reason: ReadyReason) -> Text {
    match reason {
        ReadyReason::HeadAway => texts::cancelled_head_away(),
        ReadyReason::VenueClosed => texts::cancelled_venue_closed(),
        ReadyReason::Weather => texts::cancelled_weather(),
        ReadyReason::JoinedToAnother => texts::cancelled_joined(),
    }
}

fn label(reason: ReadyReason) -> Text {
    match reason {
        ReadyReason::HeadAway => texts::button_cancelled_head_away(),
        ReadyReason::VenueClosed => texts::button_cancelled_venue_closed(),
        ReadyReason::Weather => texts::button_cancelled_weather(),
        ReadyReason::JoinedToAnother => texts::button_cancelled_joined(),
    }
}
