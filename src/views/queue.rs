//! The coordinators' queue: what people wrote, and what can be decided about it.

use strum::VariantArray as _;

use super::{Button, Screen, Tap, Viewer, in_rows, lines, meeting, paragraphs, submission};
use crate::{
    domain::{
        answer::OfficeNote,
        board::{Board, Origin},
        submission::{HeldBecause, Reason, Submission, SubmissionEvent, SubmissionId, Visibility},
        submission_draft::TextRefusal,
    },
    i18n::{Html, Text, texts},
};

/// For how many days somebody may be blocked.
pub const BLOCK_DAYS: [u32; 3] = [1, 7, 30];

/// A text is cut to this where it shares a message with others.
const BRIEF: usize = 160;

/// What is decided with a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Decision {
    AskToChange,
    Decline,
}

/// Nothing waits.
pub fn empty(viewer: &Viewer<'_>) -> Screen {
    Screen::new(
        viewer.html(texts::queue_empty()),
        vec![vec![viewer.home_button()]],
    )
}

/// One submission with all of its text, and what the officials of its ministry flagged and noted. `position` is its place
/// in the queue and the queue's length.
pub fn item(
    viewer: &Viewer<'_>,
    submission: &Submission,
    timeline: &[SubmissionEvent],
    (flags, notes): (&[Reason], &[OfficeNote]),
    position: Option<(u32, u32)>,
) -> Screen {
    let place =
        position.map(|(position, total)| viewer.html(texts::queue_position(total, position)));
    let facts = [
        held_because(submission),
        Some(texts::review_to(submission::addressee(
            viewer,
            submission.body.as_ref(),
            submission.sector.as_ref(),
        ))),
        Some(texts::review_region(meeting::region_name(
            viewer,
            submission.region,
        ))),
        submission::place_of(viewer, submission, true).map(texts::review_place),
        (!submission.photos.is_empty())
            .then(|| texts::review_photos(submission.photos.len() as u32)),
        Some(texts::submission_people(submission::people(
            viewer,
            submission.people,
        ))),
        Some(texts::submission_progress(submission::progress(
            viewer, submission,
        ))),
    ];
    let flags = flags
        .iter()
        .map(|reason| texts::queue_flagged(viewer.say(super::questions::flag_label(*reason))));
    let facts = facts.into_iter().flatten().chain(flags);
    let facts = lines(facts.map(|fact| viewer.html(fact)));
    let masked = (submission.public_text != submission.text).then(|| {
        viewer.html(texts::review_masked(super::shorten(
            &submission.public_text,
            600,
        )))
    });
    let parts = place
        .into_iter()
        .chain([
            submission::title(viewer, submission),
            submission::quoted(&submission.text),
            facts,
        ])
        .chain(submission::joined_with(viewer, submission))
        .chain(masked)
        .chain(
            notes
                .iter()
                .map(|note| super::questions::office_note(viewer, note)),
        );
    let (text, is_whole) = submission::with_timeline(viewer, parts.collect(), timeline, true);
    let whole = (!is_whole).then(|| {
        let origin = Origin::Board(Board::of_region(Some(submission.region)));
        submission::whole_button(viewer, submission.id, &origin)
    });
    let mut rows = in_rows(whole.into_iter().chain(acts(viewer, submission)));
    let is_reopened = position.is_some() && submission.is_public() && submission.body.is_some();
    if is_reopened {
        let seen = Tap::QueueSeen {
            submission: submission.id,
        };
        rows.insert(0, vec![viewer.button(texts::button_queue_seen(), seen)]);
    }
    let next = position.filter(|(position, total)| position < total);
    let next = next.map(|(position, _)| {
        viewer.button(texts::button_queue_next(), Tap::Queue { offset: position })
    });
    let queue = position
        .is_none()
        .then(|| viewer.button(texts::button_queue(), Tap::Queue { offset: 0 }));
    rows.extend(in_rows(
        next.into_iter().chain(queue).chain([viewer.home_button()]),
    ));
    Screen::new(text, rows)
}

fn acts(viewer: &Viewer<'_>, submission: &Submission) -> Vec<Button> {
    let id = submission.id;
    let is_withdrawn = submission.visibility == Visibility::Withdrawn;
    if is_withdrawn {
        return Vec::new();
    }
    let reasons = |decision| Tap::QueueReasons {
        submission: id,
        decision,
    };
    let is_held = !submission.is_public();
    let joining = match submission.joined_to {
        Some(_) => viewer.button(
            texts::button_queue_separate(),
            Tap::QueueSeparate { submission: id },
        ),
        None => viewer.button(
            texts::button_queue_join(),
            Tap::QueueJoinable { submission: id },
        ),
    };
    let photos = (!submission.photos.is_empty()).then(|| {
        viewer.button(
            texts::button_queue_photos(),
            Tap::QueuePhotos { submission: id },
        )
    });
    let head = submission.cluster.map(|head| {
        let label = texts::button_open_head(head.number.to_string());
        viewer.button(
            label,
            Tap::Review {
                submission: head.id,
            },
        )
    });
    let buttons = [
        head,
        is_held.then(|| {
            viewer.button(
                texts::button_queue_publish(),
                Tap::QueuePublish { submission: id },
            )
        }),
        is_held.then(|| {
            viewer.button(
                texts::button_queue_mask(),
                Tap::QueueMask { submission: id },
            )
        }),
        Some(viewer.button(texts::button_queue_ask(), reasons(Decision::AskToChange))),
        Some(viewer.button(texts::button_queue_decline(), reasons(Decision::Decline))),
        (submission.can_be_joined() || submission.joined_to.is_some()).then_some(joining),
        Some(viewer.button(
            texts::button_queue_pass(),
            Tap::QueueSectors { submission: id },
        )),
        photos,
        Some(viewer.button(
            texts::button_queue_block(),
            Tap::QueueBlock { submission: id },
        )),
    ];
    buttons.into_iter().flatten().collect()
}

fn held_because(submission: &Submission) -> Option<Text> {
    let Visibility::Held { because, .. } = submission.visibility else {
        return None;
    };
    Some(match because {
        HeldBecause::NewAuthor => texts::held_new_author(),
        HeldBecause::Foul => texts::held_foul(),
        HeldBecause::Danger => texts::held_danger(),
        HeldBecause::ChangesAsked => texts::held_changes_asked(),
        HeldBecause::Declined => texts::held_declined(),
    })
}

/// Asks for the text that others may see.
pub fn ask_mask(viewer: &Viewer<'_>, submission: &Submission) -> Screen {
    let parts = [
        viewer.html(texts::queue_ask_mask()),
        Html(format!(
            "<code>{}</code>",
            crate::i18n::escape(&submission.public_text)
        )),
    ];
    Screen::new(paragraphs(parts), back_rows(viewer, submission))
}

/// A text that others cannot read anything from: why, and what now.
pub fn mask_refused(viewer: &Viewer<'_>, id: SubmissionId, refusal: TextRefusal) -> Screen {
    let text = super::asking::refusal_text(refusal);
    let back = viewer.button(texts::button_back(), Tap::Review { submission: id });
    Screen::new(viewer.html(text), vec![vec![back]])
}

/// The ready reasons, as the author will read them.
pub fn reasons(viewer: &Viewer<'_>, submission: &Submission, decision: Decision) -> Screen {
    let question = match decision {
        Decision::AskToChange => texts::queue_reasons_ask(),
        Decision::Decline => texts::queue_reasons_decline(),
    };
    let numbered = || (1_u32..).zip(Reason::VARIANTS);
    let entries = numbered().map(|(position, reason)| {
        viewer.html(texts::queue_reason_line(
            position,
            viewer.say(submission::reason_text(*reason)),
        ))
    });
    let buttons = numbered().map(|(position, reason)| {
        let tap = Tap::QueueDecide {
            submission: submission.id,
            decision,
            reason: *reason,
        };
        Button::tap(position.to_string(), tap)
    });
    let mut rows = vec![buttons.collect::<Vec<_>>()];
    rows.extend(back_rows(viewer, submission));
    Screen::new(paragraphs([viewer.html(question), lines(entries)]), rows)
}

/// Others that may say the same.
pub fn joinable(viewer: &Viewer<'_>, submission: &Submission, others: &[Submission]) -> Screen {
    let question = if others.is_empty() {
        texts::queue_joinable_none()
    } else {
        texts::queue_joinable()
    };
    let numbered = || (1_u32..).zip(others);
    let entries = numbered().map(|(position, other)| {
        viewer.html(texts::similar_line(
            position,
            super::shorten(&other.public_text, BRIEF),
            submission::people(viewer, other.people),
            submission::progress(viewer, other),
        ))
    });
    let mut rows: Vec<_> = numbered()
        .map(|(position, other)| {
            let tap = Tap::QueueJoin {
                submission: submission.id,
                to: other.id,
            };
            vec![viewer.button(texts::button_queue_join_to(position), tap)]
        })
        .collect();
    rows.extend(back_rows(viewer, submission));
    let text = paragraphs(
        [
            viewer.html(question),
            submission::quoted(&super::shorten(&submission.text, BRIEF)),
        ]
        .into_iter()
        .chain(entries),
    );
    Screen::new(text, rows)
}

/// The sectors, to pass it on.
pub fn sectors(viewer: &Viewer<'_>, submission: &Submission) -> Screen {
    let (today, directory) = (viewer.today, viewer.directory);
    let holds_meetings = |slug| directory.body(slug, today).is_some_and(|body| !body.exempt);
    let sectors = directory
        .sectors_on(today)
        .filter(|sector| holds_meetings(&sector.body));
    let buttons = sectors.map(|sector| {
        let tap = Tap::QueuePass {
            submission: submission.id,
            sector: sector.slug.clone(),
        };
        Button::tap(sector.name.get(viewer.lang).to_owned(), tap)
    });
    let mut rows = in_rows(buttons);
    rows.extend(back_rows(viewer, submission));
    let parts = [
        viewer.html(texts::queue_sectors()),
        submission::quoted(&super::shorten(&submission.text, BRIEF)),
    ];
    Screen::new(paragraphs(parts), rows)
}

/// Why its author is to be blocked.
pub fn block_reasons(viewer: &Viewer<'_>, submission: &Submission) -> Screen {
    let buttons = [Reason::Insult, Reason::Advertisement, Reason::PersonalData].map(|reason| {
        let tap = Tap::QueueBlockReason {
            submission: submission.id,
            reason,
        };
        viewer.button(block_label(reason), tap)
    });
    let mut rows: Vec<_> = buttons.into_iter().map(|button| vec![button]).collect();
    rows.extend(back_rows(viewer, submission));
    let number = submission.number.to_string();
    Screen::new(viewer.html(texts::queue_block_reasons(number)), rows)
}

fn block_label(reason: Reason) -> Text {
    match reason {
        Reason::Advertisement => texts::block_advertisement(),
        Reason::PersonalData => texts::block_personal_data(),
        _ => texts::block_insult(),
    }
}

/// For how long.
pub fn block_days(viewer: &Viewer<'_>, submission: &Submission, reason: Reason) -> Screen {
    let buttons = BLOCK_DAYS.map(|days| {
        let tap = Tap::QueueBlockFor {
            submission: submission.id,
            reason,
            days,
        };
        viewer.button(texts::button_block_for(days), tap)
    });
    let mut rows: Vec<_> = buttons.into_iter().map(|button| vec![button]).collect();
    rows.extend(back_rows(viewer, submission));
    let text = texts::queue_block_days(
        submission.number.to_string(),
        viewer.say(submission::reason_text(reason)),
    );
    Screen::new(viewer.html(text), rows)
}

fn back_rows(viewer: &Viewer<'_>, submission: &Submission) -> Vec<Vec<Button>> {
    let back = Tap::Review {
        submission: submission.id,
    };
    in_rows([
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ])
}
