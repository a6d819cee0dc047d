//! What people are told of submissions without asking: the receipt, and what came of them.

use chrono::{DateTime, Utc};

use super::{
    Button, Screen, Tap, Viewer, in_rows, meeting, paragraphs,
    submission::{BRIEF, fitting, happening, quoted, verdicts},
};
use crate::{
    domain::{
        board::{Board, Mine, Origin},
        submission::{
            Happening, HeldBecause, Submission, SubmissionEvent, SubmissionKind, Visibility,
        },
    },
    i18n::{Html, Text, dates, escape, texts},
};

/// An answer is read whole in its letter; the rest of a message is room for what it answers.
const LONGEST_ANSWER: usize = 3_000;

/// The receipt: the number, what comes next, and by when.
pub fn receipt(viewer: &Viewer<'_>, submission: &Submission) -> Screen {
    let number = submission.number.to_string();
    let accepted = match submission.kind {
        SubmissionKind::Question => texts::receipt_question(number),
        SubmissionKind::LocalIssue => texts::receipt_issue(number),
    };
    let next = match submission.visibility {
        Visibility::Held {
            because: HeldBecause::NewAuthor,
            public_at,
        } => {
            let by = public_at.map(|at| dates::moment(viewer.lang, at, viewer.today));
            texts::receipt_held_new(by.unwrap_or_default())
        }
        Visibility::Held { .. } => texts::receipt_held(),
        Visibility::Public | Visibility::Withdrawn => texts::receipt_public(),
    };
    let who = match &submission.body {
        Some(body) => texts::receipt_body(meeting::named_body(viewer, body)),
        None => texts::receipt_nobody(),
    };
    let buttons = [
        viewer.button(
            texts::button_open_submission(),
            Tap::Submission {
                submission: submission.id,
                origin: Origin::Mine(Mine::default()),
            },
        ),
        viewer.button(
            texts::button_my_submissions(),
            Tap::MySubmissions {
                mine: Mine::default(),
            },
        ),
        viewer.button(
            texts::button_withdraw(),
            Tap::Withdraw {
                submission: submission.id,
            },
        ),
    ];
    let parts = [accepted, who, next, texts::receipt_not_formal()];
    Screen::new(
        paragraphs(parts.map(|part| viewer.html(part))),
        in_rows(buttons),
    )
}

/// Something happened to what the reader wrote.
pub fn news_for_author(
    viewer: &Viewer<'_>,
    submission: &Submission,
    event: &SubmissionEvent,
) -> Screen {
    let origin = Origin::Mine(Mine::default());
    // While it is held, nobody says whether it helped.
    let asked = (event.what.is_an_answer() && submission.is_public()).then(|| {
        verdicts(
            viewer,
            submission.id,
            &origin,
            event.what == Happening::Resolved,
        )
    });
    let open = viewer.button(
        texts::button_open_submission(),
        Tap::Submission {
            submission: submission.id,
            origin,
        },
    );
    let rewrite = (event.what == Happening::ChangesAsked).then(|| {
        let tap = Tap::ChangeText {
            submission: submission.id,
        };
        viewer.button(texts::button_rewrite(), tap)
    });
    let question = asked.is_some().then(|| viewer.html(question_about(event)));
    let parts = [
        viewer.html(texts::news_of_yours(submission.number.to_string())),
        happening(viewer, event, LONGEST_ANSWER),
        quoted(&super::shorten(&submission.text, 300)),
    ];
    Screen::new(
        fitting(parts.into_iter().chain(question)),
        in_rows(asked.into_iter().flatten().chain(rewrite).chain([open])),
    )
}

/// What those who asked are asked.
fn question_about(event: &SubmissionEvent) -> Text {
    if event.what == Happening::Resolved {
        texts::ask_whether_it_was_done()
    } else {
        texts::ask_whether_it_helped()
    }
}

/// They may not write for a time.
pub fn blocked(viewer: &Viewer<'_>, until_at: DateTime<Utc>, reason: &str) -> Screen {
    let until = dates::moment(viewer.lang, until_at, viewer.today);
    super::asking::blocked(viewer, until, reason)
}

/// Somebody wrote of a threat to life: for a coordinator.
pub fn danger_alert(viewer: &Viewer<'_>, submission: &Submission) -> Screen {
    let parts = [
        viewer.html(texts::danger_alert(submission.number.to_string())),
        Html(escape(&meeting::region_name(viewer, submission.region)).into_owned()),
        quoted(&super::shorten(&submission.text, 2_000)),
    ];
    Screen::new(fitting(parts.into_iter()), Vec::new())
}

/// Something happened to what the reader supports, to one or to several at once. There is at least one.
pub fn news_for_supporter(viewer: &Viewer<'_>, items: &[(Submission, SubmissionEvent)]) -> Screen {
    match items {
        [(submission, event)] => news_of_one(viewer, submission, event),
        several => news_of_several(viewer, several),
    }
}

fn news_of_several(viewer: &Viewer<'_>, items: &[(Submission, SubmissionEvent)]) -> Screen {
    let numbered = || (1_u32..).zip(items);
    let entries = numbered().map(|(position, (submission, event))| {
        let what = if submission.is_public() {
            happening(viewer, event, BRIEF)
        } else {
            viewer.html(texts::supported_is_closed())
        };
        let text = super::shorten(&submission.public_text, BRIEF);
        viewer.html(texts::supported_entry(position, text, what))
    });
    let board = |submission: &Submission| Board::of_region(Some(submission.region));
    let numbers = numbered().map(|(position, (submission, _))| {
        let tap = Tap::Submission {
            submission: submission.id,
            origin: Origin::Board(board(submission)),
        };
        Button::tap(position.to_string(), tap)
    });
    let title = viewer.html(texts::supported_several(items.len() as u32));
    let because = viewer.html(texts::news_because_supported());
    Screen::new(
        fitting([title].into_iter().chain(entries).chain([because])),
        vec![numbers.collect(), vec![viewer.home_button()]],
    )
}

fn news_of_one(viewer: &Viewer<'_>, submission: &Submission, event: &SubmissionEvent) -> Screen {
    let origin = Origin::Board(Board::of_region(Some(submission.region)));
    let asked = event.what.is_an_answer().then(|| {
        verdicts(
            viewer,
            submission.id,
            &origin,
            event.what == Happening::Resolved,
        )
    });
    let buttons = [
        viewer.button(
            texts::button_open_submission(),
            Tap::Submission {
                submission: submission.id,
                origin: origin.clone(),
            },
        ),
        viewer.button(
            texts::button_mute_submission(),
            Tap::MuteSubmission {
                submission: submission.id,
                wanted: true,
                origin,
            },
        ),
    ];
    // What is not public any more is nobody's to read, and neither is why.
    if !submission.is_public() {
        let parts = [
            texts::news_of_supported(submission.number.to_string()),
            texts::supported_is_closed(),
            texts::news_because_supported(),
        ];
        return Screen::new(
            paragraphs(parts.map(|part| viewer.html(part))),
            vec![vec![viewer.home_button()]],
        );
    }
    let text = super::shorten(&submission.public_text, 300);
    let parts = [
        Some(viewer.html(texts::news_of_supported(submission.number.to_string()))),
        Some(happening(viewer, event, LONGEST_ANSWER)),
        (!text.is_empty()).then(|| quoted(&text)),
        Some(viewer.html(texts::news_because_supported())),
        asked.is_some().then(|| viewer.html(question_about(event))),
    ];
    Screen::new(
        fitting(parts.into_iter().flatten()),
        in_rows(asked.into_iter().flatten().chain(buttons)),
    )
}
