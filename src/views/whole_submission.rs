//! A submission to its last letter, in as many messages as it takes: a card has room for the beginnings only.

use super::{
    LONGEST_MESSAGE, Screen, Tap, Viewer, in_rows, lines, paragraphs,
    submission::{quoted, seen_by, timeline_line, title},
};
use crate::{
    domain::{
        shortening::pieces,
        submission::{Submission, SubmissionEvent},
    },
    i18n::{Html, texts},
};

/// A piece of a text leaves room in its message for what stands above it.
const LONGEST_PIECE: usize = 3_800;

/// The text and all that was said about it. The last message leads back to the card, by `back`.
pub fn messages(
    viewer: &Viewer<'_>,
    submission: &Submission,
    timeline: &[SubmissionEvent],
    is_author: bool,
    back: Tap,
) -> Vec<Screen> {
    let text = submission.text_for(is_author);
    let mut parts = text_parts(title(viewer, submission), text);
    for event in seen_by(timeline, is_author) {
        parts.extend(event_parts(viewer, event));
    }
    let open = viewer.button(texts::button_open_submission(), back);
    let mut messages: Vec<_> = packed(parts)
        .into_iter()
        .map(|text| Screen::new(text, Vec::new()))
        .collect();
    if let Some(last) = messages.pop() {
        messages.push(Screen::new(last.text, in_rows([open])));
    }
    messages
}

fn text_parts(title: Html, text: &str) -> Vec<Html> {
    let mut pieces = pieces(text, LONGEST_PIECE).into_iter().map(quoted);
    let first = lines([title].into_iter().chain(pieces.next()));
    [first].into_iter().chain(pieces).collect()
}

fn event_parts(viewer: &Viewer<'_>, event: &SubmissionEvent) -> Vec<Html> {
    let words = event.words.clone().unwrap_or_default();
    let mut pieces = pieces(&words, LONGEST_PIECE).into_iter();
    let begins = SubmissionEvent {
        words: pieces.next().map(str::to_owned),
        ..event.clone()
    };
    let first = timeline_line(viewer, &begins, LONGEST_PIECE);
    [first].into_iter().chain(pieces.map(quoted)).collect()
}

/// As many parts into each message as fit.
fn packed(parts: Vec<Html>) -> Vec<Html> {
    let mut messages = Vec::new();
    let (mut message, mut letters) = (Vec::new(), 0);
    for part in parts {
        let length = part.length() + 2;
        if letters + length > LONGEST_MESSAGE && !message.is_empty() {
            messages.push(paragraphs(std::mem::take(&mut message)));
            letters = 0;
        }
        letters += length;
        message.push(part);
    }
    messages.push(paragraphs(message));
    messages
}
