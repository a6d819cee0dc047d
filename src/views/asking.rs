//! Writing a question or a report, step by step, up to the last look before it is sent.

use super::{
    Button, Keyboard, LONGEST_MESSAGE, Screen, Tap, Viewer, in_rows, lines, meeting, paragraphs,
    submission,
};
use crate::{
    domain::{
        board::Mine,
        checks::{Danger, Exempt},
        listing::Listing,
        masking::mask,
        meeting::Meeting,
        submission::{Similar, SubmissionKind},
        submission_draft::{
            District, LONGEST_TEXT, MOST_PHOTOS, Part, SubmissionDraft, TextRefusal,
        },
    },
    i18n::{Html, Text, escape, texts},
};

/// The state's service for formal appeals.
const E_OTINISH: &str = "https://eotinish.kz";

/// Similar ones that are shown before sending.
pub const SIMILAR_SHOWN: usize = 3;

/// What is kept and why, before the first submission.
pub fn consent(viewer: &Viewer<'_>, kind: SubmissionKind) -> Screen {
    let buttons = [
        viewer.button(texts::button_consent(), Tap::Consent { kind }),
        viewer.button(texts::button_privacy(), Tap::Privacy),
        e_otinish(viewer),
        viewer.button(texts::button_consent_no(), Tap::Home),
    ];
    Screen::new(viewer.html(texts::consent()), in_rows(buttons))
}

fn e_otinish(viewer: &Viewer<'_>) -> Button {
    Button::open(viewer.say(texts::button_e_otinish()), E_OTINISH.to_owned())
}

/// What can be asked: the meetings ahead in the person's region, or a ministry whose meeting is not fixed yet.
pub fn whom(viewer: &Viewer<'_>, meetings: &[Meeting]) -> Screen {
    let text = if meetings.is_empty() {
        texts::ask_whom_none()
    } else {
        texts::ask_whom()
    };
    let numbered = || (1_u32..).zip(meetings);
    let entries = numbered().map(|(position, meeting)| {
        viewer.html(texts::ask_whom_line(
            position,
            meeting::body_name(viewer, meeting),
            meeting::time(viewer, meeting),
            meeting::brief_place(viewer, meeting),
        ))
    });
    let numbers = numbered().map(|(position, meeting)| {
        let tap = Tap::AskMeeting {
            meeting: meeting.id,
        };
        Button::tap(position.to_string(), tap)
    });
    let mut rows = vec![numbers.collect::<Vec<_>>()];
    rows.retain(|row| !row.is_empty());
    rows.extend(in_rows([
        viewer.button(texts::button_ask_bodies(), Tap::AskBodies),
        viewer.button(texts::button_report(), Tap::Report),
        viewer.home_button(),
    ]));
    Screen::new(
        paragraphs([viewer.html(text)].into_iter().chain(entries)),
        rows,
    )
}

/// The ministries: all of them, since a question to an exempt one is told where to go.
pub fn bodies(viewer: &Viewer<'_>) -> Screen {
    let bodies = viewer.directory.bodies_on(viewer.today);
    let buttons = bodies.map(|body| {
        let tap = Tap::AskBody {
            body: body.slug.clone(),
        };
        Button::tap(body.name.get(viewer.lang).to_owned(), tap)
    });
    let mut rows = in_rows(buttons);
    rows.extend(in_rows([
        viewer.button(texts::button_back(), Tap::AskWhom),
        viewer.home_button(),
    ]));
    Screen::new(viewer.html(texts::ask_bodies()), rows)
}

/// Something of this kind was begun before `new`: it goes on, is for the new addressee, or makes room.
pub fn begun_before(viewer: &Viewer<'_>, draft: &SubmissionDraft, new: &SubmissionDraft) -> Screen {
    let is_for_same = new.meeting == draft.meeting && new.body == draft.body;
    let to = |keeps_text| match (new.meeting, &new.body) {
        (Some(meeting), _) => Some(Tap::ReaddressToMeeting {
            meeting,
            keeps_text,
        }),
        (None, Some(body)) => Some(Tap::ReaddressToBody {
            body: body.clone(),
            keeps_text,
        }),
        (None, None) => None,
    };
    let again = to(false).unwrap_or(Tap::ReportAnew);
    let other = to(true)
        .filter(|_| !is_for_same)
        .map(|tap| viewer.button(texts::button_draft_readdress(addressee(viewer, new)), tap));
    begun(viewer, draft, other, again)
}

/// Something of this kind was begun before, and other words are to become one.
pub fn begun_before_words(viewer: &Viewer<'_>, draft: &SubmissionDraft) -> Screen {
    let kind = draft.kind;
    begun(viewer, draft, None, Tap::SubmitAnew { kind })
}

fn begun(
    viewer: &Viewer<'_>,
    draft: &SubmissionDraft,
    other: Option<Button>,
    again: Tap,
) -> Screen {
    let kind = draft.kind;
    let text = draft.text.clone().unwrap_or_default();
    let text = texts::draft_begun(super::shorten(&text, 300), draft.photos.len() as u32);
    let go_on = viewer.button(
        texts::button_draft_continue(),
        Tap::ContinueSubmission { kind },
    );
    let buttons = [
        Some(go_on),
        other,
        Some(viewer.button(texts::button_draft_restart(), again)),
        Some(viewer.button(texts::button_delete_draft(), Tap::DropSubmission { kind })),
        Some(viewer.home_button()),
    ];
    Screen::new(viewer.html(text), in_rows(buttons.into_iter().flatten()))
}

/// Asks for a part. `meeting` is the one that a question is for.
pub fn part(
    viewer: &Viewer<'_>,
    draft: &SubmissionDraft,
    part: Part,
    meeting: Option<&Meeting>,
    districts: &[District],
) -> Screen {
    let step = draft
        .position(part)
        .map(|(step, steps)| viewer.html(texts::step_of(steps, step)));
    let question = match (part, draft.kind) {
        (Part::Text, SubmissionKind::Question) => texts::write_question(addressee(viewer, draft)),
        (Part::Text, SubmissionKind::LocalIssue) => texts::write_issue(),
        (Part::Photos, _) => texts::add_photos(draft.photos.len() as u32, MOST_PHOTOS as u32),
        (Part::Place, _) => match draft.spot.filter(|spot| !spot.is_exact()) {
            Some(vague) => texts::place_too_vague(vague.accuracy_metres.unwrap_or_default() as u32),
            None => texts::ask_place(),
        },
        (Part::Addressee, _) => texts::ask_sector(),
    };
    let meeting = meeting.map(|meeting| meeting::short(viewer, meeting));
    let text = paragraphs(
        step.into_iter()
            .chain(meeting)
            .chain([viewer.html(question)]),
    );
    let mut rows = in_rows(part_buttons(viewer, draft, part, districts));
    let kind = draft.kind;
    let back = if draft.editing.is_some() {
        Some(viewer.button(texts::button_back(), Tap::SkipPart { kind, part }))
    } else {
        let before = draft.part_before();
        before.map(|part| viewer.button(texts::button_back(), Tap::EditPart { kind, part }))
    };
    let cancel = viewer.button(texts::button_cancel_submission(), Tap::Home);
    rows.extend(in_rows(back.into_iter().chain([cancel])));
    Screen::new(text, rows)
}

fn part_buttons(
    viewer: &Viewer<'_>,
    draft: &SubmissionDraft,
    part: Part,
    districts: &[District],
) -> Vec<Button> {
    let kind = draft.kind;
    match part {
        Part::Text => Vec::new(),
        Part::Photos => {
            let done = viewer.button(texts::button_photos_done(), Tap::SkipPart { kind, part });
            let remove = (!draft.photos.is_empty())
                .then(|| viewer.button(texts::button_photos_remove(), Tap::RemovePhotos { kind }));
            [done].into_iter().chain(remove).collect()
        }
        Part::Place => {
            let named = districts.iter().map(|district| {
                let tap = Tap::ChooseDistrict {
                    kind,
                    district: district.clone(),
                };
                Button::tap(district.0.clone(), tap)
            });
            [viewer.button(texts::button_share_place(), Tap::SharePlace { kind })]
                .into_iter()
                .chain(named)
                .chain([viewer.button(texts::button_skip(), Tap::SkipPart { kind, part })])
                .collect()
        }
        Part::Addressee => {
            let sectors = viewer.directory.sectors_on(viewer.today);
            let sectors = sectors.map(|sector| {
                let tap = Tap::ChooseSector {
                    kind,
                    sector: Some(sector.slug.clone()),
                };
                Button::tap(sector.name.get(viewer.lang).to_owned(), tap)
            });
            let unknown = Tap::ChooseSector { kind, sector: None };
            sectors
                .chain([viewer.button(texts::button_sector_unknown(), unknown)])
                .collect()
        }
    }
}

/// The screen of a step, with the count of photos that came.
pub fn with_photos(viewer: &Viewer<'_>, screen: Screen, photos: usize) -> Screen {
    let count = viewer.html(texts::photos_received(photos as u32));
    Screen {
        text: paragraphs([count, screen.text]),
        ..screen
    }
}

/// A button in place of the letters, and the other ways.
pub fn share_place(viewer: &Viewer<'_>) -> Screen {
    Screen {
        text: viewer.html(texts::share_place()),
        keyboard: Keyboard::AskForLocation {
            send: viewer.say(texts::button_send_location()),
            cancel: viewer.say(texts::button_cancel()),
        },
    }
}

/// Letters are back.
pub fn place_received(viewer: &Viewer<'_>) -> Screen {
    Screen {
        text: viewer.html(texts::place_received()),
        keyboard: Keyboard::Remove,
    }
}

/// A text that cannot be sent: why, and what now. It is kept.
pub fn text_refused(viewer: &Viewer<'_>, draft: &SubmissionDraft, refusal: TextRefusal) -> Screen {
    let text = refusal_text(refusal);
    let kind = draft.kind;
    let back = draft.text.is_some().then(|| {
        let part = Part::Text;
        viewer.button(texts::button_back(), Tap::SkipPart { kind, part })
    });
    let cancel = viewer.button(texts::button_cancel_submission(), Tap::Home);
    Screen::new(viewer.html(text), in_rows(back.into_iter().chain([cancel])))
}

/// Why a text cannot be sent.
pub fn refusal_text(refusal: TextRefusal) -> Text {
    match refusal {
        TextRefusal::TooShort => texts::text_too_short(),
        TextRefusal::TooLong { letters } => {
            texts::text_too_long(letters as u32, LONGEST_TEXT as u32)
        }
    }
}

/// A life may be in danger: whom to call, at once.
pub fn danger(viewer: &Viewer<'_>, danger: Danger) -> Screen {
    let text = match danger {
        Danger::Life => texts::danger_life(),
        Danger::Violence => texts::danger_violence(),
        Danger::Despair => texts::danger_despair(),
    };
    Screen::new(viewer.html(text), Vec::new())
}

/// The text seems to be for a ministry that holds no such meetings: where to go with it. It is kept, ready to be copied.
pub fn exempt(viewer: &Viewer<'_>, draft: &SubmissionDraft, body_name: &str) -> Screen {
    let kind = draft.kind;
    let text = draft.text.as_deref().unwrap_or_default();
    let copy = Html(format!(
        "<blockquote expandable>{}</blockquote>",
        escape(text)
    ));
    let on = draft
        .body
        .as_ref()
        .is_none_or(|slug| {
            let body = viewer.directory.body(slug, viewer.today);
            body.is_none_or(|body| !body.exempt)
        })
        .then(|| viewer.button(texts::button_ask_on(), Tap::AskOn { kind }));
    // What is addressed by its sector is so again.
    let is_by_sector =
        kind == SubmissionKind::LocalIssue || draft.sector.is_some() || draft.body.is_none();
    let part = Part::Addressee;
    let elsewhere = if is_by_sector {
        Tap::EditPart { kind, part }
    } else {
        Tap::AskWhom
    };
    let other = viewer.button(texts::button_ask_other(), elsewhere);
    let buttons = [Some(e_otinish(viewer)), on, Some(other)]
        .into_iter()
        .flatten()
        .chain([
            viewer.button(texts::button_delete_draft(), Tap::DropSubmission { kind }),
            viewer.home_button(),
        ]);
    let copy = (!text.is_empty()).then_some(copy);
    Screen::new(
        paragraphs(
            [viewer.html(texts::exempt(body_name))]
                .into_iter()
                .chain(copy),
        ),
        in_rows(buttons),
    )
}

/// The name of a ministry that holds no such meetings.
pub fn exempt_name(viewer: &Viewer<'_>, exempt: Exempt) -> String {
    let slug = crate::domain::central_body::BodySlug(exempt.body_slug().to_owned());
    let body = viewer.directory.body(&slug, viewer.today);
    body.map_or_else(
        || slug.to_string(),
        |body| body.name.get(viewer.lang).to_owned(),
    )
}

/// What others wrote already: the same can be supported, and what was answered can be read.
pub fn similar(viewer: &Viewer<'_>, draft: &SubmissionDraft, similar: &[Similar]) -> Screen {
    let kind = draft.kind;
    let numbered = || (1_u32..).zip(similar);
    let entries = numbered().map(|(position, similar)| entry(viewer, position, similar));
    let buttons = numbered().map(
        |(
            position,
            Similar {
                submission: similar,
                ..
            },
        )| {
            if similar.progress.is_open() {
                let tap = Tap::MineIsTheSame {
                    kind,
                    submission: similar.id,
                };
                viewer.button(texts::button_mine_is_the_same(position), tap)
            } else {
                let board = crate::domain::board::Board::of_region(Some(similar.region));
                let tap = Tap::Submission {
                    submission: similar.id,
                    origin: crate::domain::board::Origin::Board(board),
                };
                viewer.button(texts::button_read_answer(position), tap)
            }
        },
    );
    let mut rows: Vec<_> = buttons.map(|button| vec![button]).collect();
    let part = Part::Text;
    rows.extend(in_rows([
        viewer.button(
            texts::button_mine_is_different(),
            Tap::MineIsDifferent { kind },
        ),
        viewer.button(texts::button_edit_text(), Tap::EditPart { kind, part }),
        viewer.button(texts::button_cancel_submission(), Tap::Home),
    ]));
    Screen::new(
        paragraphs([viewer.html(texts::similar())].into_iter().chain(entries)),
        rows,
    )
}

fn entry(viewer: &Viewer<'_>, position: u32, similar: &Similar) -> Html {
    let text = super::shorten(&similar.submission.public_text, 250);
    let people = submission::people(viewer, similar.submission.people);
    let progress = submission::progress(viewer, &similar.submission);
    viewer.html(match similar.metres_away {
        Some(metres) => texts::similar_line_nearby(position, text, metres, people, progress),
        None => texts::similar_line(position, text, people, progress),
    })
}

/// The last look: all of it, each part to be changed, and what others will see.
pub fn review(
    viewer: &Viewer<'_>,
    draft: &SubmissionDraft,
    public_text: &str,
    meeting: Option<&Meeting>,
) -> Screen {
    let kind = draft.kind;
    let text = draft.text.as_deref().unwrap_or_default();
    let facts = [
        Some(texts::review_to(addressee(viewer, draft))),
        meeting.map(|meeting| {
            texts::review_meeting(
                meeting::time(viewer, meeting),
                meeting::brief_place(viewer, meeting),
            )
        }),
        Some(texts::review_region(meeting::region_name(
            viewer,
            draft.region,
        ))),
        place(viewer, draft).map(texts::review_place),
        (!draft.photos.is_empty()).then(|| texts::review_photos(draft.photos.len() as u32)),
    ];
    let facts = lines(facts.into_iter().flatten().map(|fact| viewer.html(fact)));
    let (step, steps) = draft.last_look();
    let mut parts = vec![
        viewer.html(texts::step_of(steps, step)),
        viewer.html(texts::review_title()),
        submission::quoted(text),
        facts,
    ];
    let who_sees = viewer.html(texts::review_who_sees());
    let nearby = draft
        .exact_spot()
        .map(|_| viewer.html(texts::review_nearby()));
    if public_text != text {
        let masked = |room| viewer.html(texts::review_masked(super::shorten(public_text, room)));
        let taken: usize = parts.iter().map(|part| part.length() + 2).sum();
        let after: usize = nearby.iter().map(|part| part.length() + 2).sum();
        let taken = taken + masked(0).length() + 2 + who_sees.length() + after;
        parts.push(masked(LONGEST_MESSAGE.saturating_sub(taken).min(600)));
    }
    parts.push(who_sees);
    parts.extend(nearby);
    let edit = |label: Text, part| viewer.button(label, Tap::EditPart { kind, part });
    let is_issue = kind == SubmissionKind::LocalIssue;
    let buttons = [
        Some(edit(texts::button_edit_text(), Part::Text)),
        Some(edit(texts::button_edit_photos(), Part::Photos)),
        is_issue.then(|| edit(texts::button_edit_place(), Part::Place)),
        is_issue.then(|| edit(texts::button_edit_sector(), Part::Addressee)),
        Some(viewer.button(texts::button_delete_draft(), Tap::DropSubmission { kind })),
        Some(viewer.home_button()),
    ];
    let mut rows = vec![vec![
        viewer.button(texts::button_send(), Tap::Send { kind }),
    ]];
    rows.extend(in_rows(buttons.into_iter().flatten()));
    Screen::new(paragraphs(parts), rows)
}

/// It is sent; the receipt follows.
pub fn sent(viewer: &Viewer<'_>) -> Screen {
    Screen::new(viewer.html(texts::sent()), Vec::new())
}

/// Somebody did too much of it: when it is possible again.
pub fn too_many(viewer: &Viewer<'_>, again_at: String) -> Screen {
    let buttons = [
        viewer.button(
            texts::button_my_submissions(),
            Tap::MySubmissions {
                mine: Mine::default(),
            },
        ),
        viewer.home_button(),
    ];
    Screen::new(
        viewer.html(texts::too_many_submissions(again_at)),
        in_rows(buttons),
    )
}

/// Somebody may not write for a time.
pub fn blocked(viewer: &Viewer<'_>, until: String, reason: &str) -> Screen {
    let reason = reason.parse().map_or_else(
        |_| reason.to_owned(),
        |reason| viewer.say(submission::reason_text(reason)),
    );
    Screen::new(
        viewer.html(texts::blocked(until, reason)),
        vec![vec![viewer.home_button()]],
    )
}

/// The meeting is over or has begun: the question can wait for the ministry's next one. It `is_written` already, or is yet
/// to be.
pub fn meeting_is_closed(viewer: &Viewer<'_>, meeting: &Meeting, is_written: bool) -> Screen {
    let body = meeting.plan.body.clone();
    let keep = if is_written {
        let keeps_text = true;
        Tap::ReaddressToBody { body, keeps_text }
    } else {
        Tap::AskBody { body }
    };
    let buttons = [
        viewer.button(texts::button_keep_for_next(), keep),
        viewer.button(texts::button_choose_another(), Tap::AskWhom),
        viewer.home_button(),
    ];
    let text = texts::questions_closed(meeting::body_name(viewer, meeting));
    Screen::new(viewer.html(text), in_rows(buttons))
}

/// No region is chosen: there is nowhere to ask.
pub fn no_region(viewer: &Viewer<'_>) -> Screen {
    let buttons = [
        viewer.button(texts::button_change_region(), Tap::Regions),
        viewer.home_button(),
    ];
    Screen::new(viewer.html(texts::ask_no_region()), in_rows(buttons))
}

/// Nothing is being written: the button is an old one.
pub fn nothing_begun(viewer: &Viewer<'_>) -> Screen {
    let buttons = [
        viewer.button(texts::button_ask(), Tap::AskWhom),
        viewer.button(texts::button_report(), Tap::Report),
        viewer.button(
            texts::button_meetings(),
            Tap::Meetings {
                listing: Listing::default(),
            },
        ),
        viewer.home_button(),
    ];
    Screen::new(viewer.html(texts::nothing_begun()), in_rows(buttons))
}

/// Whom it is for, in words.
fn addressee(viewer: &Viewer<'_>, draft: &SubmissionDraft) -> String {
    submission::addressee(viewer, draft.body.as_ref(), draft.sector.as_ref())
}

/// Where it is, as it will be kept: without numbers that are nobody's business.
fn place(viewer: &Viewer<'_>, draft: &SubmissionDraft) -> Option<String> {
    let place = draft.place.as_deref().map(|words| mask(words).text);
    submission::place(
        viewer,
        draft.district.as_deref(),
        place.as_deref(),
        draft.spot,
    )
}
