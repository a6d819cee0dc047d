//! One submission with all of its text, as those see it who answer for it.

use super::{
    super::{
        Button, LONGEST_MESSAGE, Screen, Tap, Viewer, answer, in_rows, lines, meeting, paragraphs,
        shorten,
        submission::{self, BRIEF, happening, quoted},
    },
    FLAG_REASONS, meeting_label,
};
use crate::{
    domain::{
        answer::{AnswerKind, Audience, OfficeNote, Verdicts},
        central_body::BodySlug,
        meeting::{Meeting, MeetingId},
        question_queue::QuestionQueue,
        sector::SectorSlug,
        shortening::length,
        submission::{
            Happening, Progress, Reason, Submission, SubmissionEvent, SubmissionId, Visibility,
        },
    },
    i18n::{Html, Text, dates, texts},
};

/// The texts of a timeline are cut to this.
const BRIEF_WORDS: usize = 500;

/// The text is cut to this where it shares a message with what happened.
const BRIEF_TEXT: usize = 2_000;

/// What is known of a submission to those who answer for it.
#[derive(Clone, Debug)]
pub struct Facts {
    pub submission: Submission,
    pub timeline: Vec<SubmissionEvent>,
    pub notes: Vec<OfficeNote>,
    pub flags: Vec<Reason>,
    pub verdicts: Verdicts,
    /// The meeting that it is for.
    pub meeting: Option<Meeting>,
    /// The reader has begun to answer.
    pub has_draft: bool,
}

/// One submission with all of its text, and what an official may do about it. Back leads to the list that it was opened
/// from.
pub fn card(viewer: &Viewer<'_>, facts: &Facts, queue: &QuestionQueue) -> Screen {
    let submission = &facts.submission;
    let told = [
        Some(texts::review_region(meeting::region_name(
            viewer,
            submission.region,
        ))),
        submission::place_of(viewer, submission, true).map(texts::review_place),
        facts
            .meeting
            .as_ref()
            .map(|meeting| texts::question_meeting(meeting::time(viewer, meeting))),
        (!submission.photos.is_empty())
            .then(|| texts::review_photos(submission.photos.len() as u32)),
        Some(texts::submission_people(submission::people(
            viewer,
            submission.people,
        ))),
        Some(texts::question_language(submission.lang.code())),
        Some(texts::submission_progress(submission::progress(
            viewer, submission,
        ))),
        verdicts(facts),
        (!facts.flags.is_empty()).then(texts::question_flagged),
    ];
    let told = lines(told.into_iter().flatten().map(|fact| viewer.html(fact)));
    let head = vec![
        submission::title(viewer, submission),
        quoted(&shorten(&submission.text, BRIEF_TEXT)),
        told,
    ];
    let (text, is_whole) = with_what_happened(viewer, head, facts);
    let whole = (!is_whole).then(|| {
        let tap = Tap::WholeQuestion {
            submission: submission.id,
            queue: queue.clone(),
        };
        viewer.button(texts::button_read_whole(), tap)
    });
    let acts = whole.into_iter().chain(acts(viewer, facts, queue));
    let mut rows = in_rows(acts);
    rows.extend(in_rows(ways_on(viewer, submission.id, queue)));
    Screen::new(text, rows)
}

/// The head, and below it as many of the newest entries as there is room for. Says whether all of it stands there to its
/// last letter.
fn with_what_happened(viewer: &Viewer<'_>, mut head: Vec<Html>, facts: &Facts) -> (Html, bool) {
    let line = |at, what| {
        let moment = dates::moment(viewer.lang, at, viewer.today);
        (at, viewer.html(texts::timeline_line(moment, what)))
    };
    let events = facts
        .timeline
        .iter()
        .map(|event| line(event.at, told_of(viewer, event)));
    let notes = facts
        .notes
        .iter()
        .map(|note| line(note.at, office_note(viewer, note)));
    let mut happened: Vec<_> = events.chain(notes).collect();
    happened.sort_by_key(|(at, _)| *at);
    let words = facts
        .timeline
        .iter()
        .filter_map(|event| event.words.as_deref());
    let mut is_whole = length(&facts.submission.text) <= BRIEF_TEXT
        && words.map(length).all(|letters| letters <= BRIEF_WORDS);
    let mut letters: usize = head.iter().map(|part| part.length() + 2).sum();
    let mut newest = Vec::new();
    for (_, line) in happened.into_iter().rev() {
        letters += line.length() + 2;
        is_whole &= letters <= LONGEST_MESSAGE;
        if letters <= LONGEST_MESSAGE {
            newest.push(line);
        }
    }
    head.extend(newest.into_iter().rev());
    (paragraphs(head), is_whole)
}

/// What an official noted for those who answer and for the coordinators.
pub(in crate::views) fn office_note(viewer: &Viewer<'_>, note: &OfficeNote) -> Html {
    lines([
        viewer.html(texts::question_office_note()),
        quoted(&shorten(&note.words, BRIEF_WORDS)),
    ])
}

/// The author is somebody else to who reads it here.
fn told_of(viewer: &Viewer<'_>, event: &SubmissionEvent) -> Html {
    let said = match event.what {
        Happening::Noted => texts::question_noted(),
        Happening::Changed => texts::question_changed(),
        _ => return happening(viewer, event, BRIEF_WORDS),
    };
    let words = event.words.as_deref();
    let words = words.map(|words| quoted(&shorten(words, BRIEF_WORDS)));
    lines([viewer.html(said)].into_iter().chain(words))
}

/// Only counts are shown.
fn verdicts(facts: &Facts) -> Option<Text> {
    let Verdicts { helped, partly, no } = facts.verdicts;
    (helped + partly + no > 0).then(|| texts::question_verdicts(helped, partly, no))
}

fn acts(viewer: &Viewer<'_>, facts: &Facts, queue: &QuestionQueue) -> Vec<Button> {
    let submission = &facts.submission;
    let id = submission.id;
    if submission.visibility == Visibility::Withdrawn {
        return Vec::new();
    }
    if let Some(head) = submission.cluster {
        let tap = Tap::Question {
            submission: head.id,
            queue: queue.clone(),
        };
        return vec![viewer.button(texts::button_open_head(head.number.to_string()), tap)];
    }
    let begin = |label: Text, kind| {
        viewer.button(
            label,
            Tap::BeginAnswer {
                submission: id,
                kind,
            },
        )
    };
    let mut buttons = Vec::new();
    if facts.has_draft {
        buttons.push(viewer.button(
            texts::button_answer_draft(),
            Tap::ReviewAnswer { submission: id },
        ));
    }
    match submission.progress {
        Progress::Received => buttons.extend([
            begin(texts::button_answer(), AnswerKind::Answer),
            begin(texts::button_explain(), AnswerKind::Explain),
            begin(texts::button_take_control(), AnswerKind::Control),
            begin(texts::button_at_meeting(), AnswerKind::AtMeeting),
        ]),
        Progress::UnderControl { .. } => buttons.extend([
            begin(texts::button_resolve(), AnswerKind::Resolve),
            begin(texts::button_extend_due(), AnswerKind::Extend),
        ]),
        Progress::Answered | Progress::Explained | Progress::Resolved => buttons.extend([
            begin(texts::button_correct(), AnswerKind::Correct),
            viewer.button(
                texts::button_keep_template(),
                Tap::NameTemplate { submission: id },
            ),
        ]),
        Progress::Declined => {}
    }
    if submission.progress.is_open() {
        buttons.push(viewer.button(
            texts::button_pass_on(),
            Tap::PassOnSectors { submission: id },
        ));
    }
    let photos = (!submission.photos.is_empty()).then(|| {
        viewer.button(
            texts::button_question_photos(),
            Tap::QuestionPhotos { submission: id },
        )
    });
    let place = submission.spot.is_some().then(|| {
        viewer.button(
            texts::button_question_place(),
            Tap::QuestionPlace { submission: id },
        )
    });
    buttons.extend(photos.into_iter().chain(place));
    if facts.flags.is_empty() {
        buttons.push(viewer.button(
            texts::button_flag_question(),
            Tap::FlagReasons { submission: id },
        ));
    }
    buttons
}

fn ways_on(viewer: &Viewer<'_>, id: SubmissionId, queue: &QuestionQueue) -> [Button; 3] {
    let queue = || queue.clone();
    [
        viewer.button(
            texts::button_next_question(),
            Tap::NextQuestion {
                submission: id,
                queue: queue(),
            },
        ),
        viewer.button(
            texts::button_back_to_list(),
            Tap::Questions { queue: queue() },
        ),
        viewer.home_button(),
    ]
}

/// Why a coordinator is to look at it.
pub fn flag_reasons(viewer: &Viewer<'_>, submission: &Submission) -> Screen {
    let buttons = FLAG_REASONS.map(|reason| {
        let tap = Tap::Flag {
            submission: submission.id,
            reason,
        };
        viewer.button(flag_label(reason), tap)
    });
    let mut rows = in_rows(buttons);
    rows.extend(back_rows(viewer, submission));
    let parts = [
        viewer.html(texts::flag_reasons(submission.number.to_string())),
        quoted(&shorten(&submission.text, BRIEF)),
    ];
    Screen::new(paragraphs(parts), rows)
}

/// Why an official wants a coordinator to look at it, in a few words.
pub(in crate::views) fn flag_label(reason: Reason) -> Text {
    match reason {
        Reason::PersonalData => texts::flag_personal_data(),
        Reason::Advertisement => texts::flag_advertisement(),
        Reason::NotAQuestion | Reason::Unclear | Reason::NotTheirMatter => {
            texts::flag_not_a_question()
        }
        Reason::Insult => texts::flag_insult(),
    }
}

/// The sectors, to pass it on to the ministry behind one.
pub fn sectors(viewer: &Viewer<'_>, submission: &Submission) -> Screen {
    let choose = |sector: SectorSlug| Tap::PassOnTo {
        submission: submission.id,
        sector,
    };
    let mut rows = in_rows(sector_buttons(viewer, submission.body.as_ref(), choose));
    rows.extend(back_rows(viewer, submission));
    let parts = [
        viewer.html(texts::queue_sectors()),
        quoted(&shorten(&submission.text, BRIEF)),
    ];
    Screen::new(paragraphs(parts), rows)
}

/// The sectors whose ministries hold meetings, but for one.
pub(in crate::views) fn sector_buttons<'v>(
    viewer: &'v Viewer<'_>,
    except: Option<&'v BodySlug>,
    choose: impl Fn(SectorSlug) -> Tap + 'v,
) -> impl Iterator<Item = Button> + 'v {
    let (today, directory) = (viewer.today, viewer.directory);
    let sectors = directory.sectors_on(today).filter(move |sector| {
        Some(&sector.body) != except
            && directory
                .body(&sector.body, today)
                .is_some_and(|body| !body.exempt)
    });
    sectors.map(move |sector| {
        let name = sector.name.get(viewer.lang).to_owned();
        Button::tap(name, choose(sector.slug.clone()))
    })
}

/// Passing on is told: names the ministry, and how many hear of it.
pub fn ask_to_pass_on(
    viewer: &Viewer<'_>,
    submission: &Submission,
    (sector, to): (&SectorSlug, &BodySlug),
    audience: Audience,
) -> Screen {
    let yes = Tap::PassOn {
        submission: submission.id,
        sector: sector.clone(),
    };
    let mut rows = vec![vec![viewer.button(texts::button_pass_on_yes(), yes)]];
    rows.extend(back_rows(viewer, submission));
    let parts = [
        viewer.html(texts::pass_on_ask(
            submission.number.to_string(),
            meeting::named_body(viewer, to),
        )),
        quoted(&shorten(&submission.text, BRIEF)),
        answer::goes_to(viewer, audience, 0),
    ];
    Screen::new(paragraphs(parts), rows)
}

pub(in crate::views) fn back_rows(
    viewer: &Viewer<'_>,
    submission: &Submission,
) -> Vec<Vec<Button>> {
    let back = back_to_question(viewer, submission);
    in_rows(back.into_iter().chain([viewer.home_button()]))
}

/// The way back to the card of a submission that is with a body.
pub(in crate::views) fn back_to_question(
    viewer: &Viewer<'_>,
    submission: &Submission,
) -> Option<Button> {
    let body = submission.body.clone()?;
    let tap = Tap::Question {
        submission: submission.id,
        queue: QuestionQueue::of(body),
    };
    Some(viewer.button(texts::button_back_to_question(), tap))
}

pub(in crate::views) fn open_question(
    viewer: &Viewer<'_>,
    submission: &Submission,
) -> Option<Button> {
    let body = submission.body.clone()?;
    let tap = Tap::Question {
        submission: submission.id,
        queue: QuestionQueue::of(body),
    };
    Some(viewer.button(texts::button_open_question(), tap))
}

/// The meetings of the ministry at which it may have been answered.
pub fn ask_meeting(viewer: &Viewer<'_>, submission: &Submission, meetings: &[Meeting]) -> Screen {
    let choose = |meeting: MeetingId| Tap::AnswerAtMeeting {
        submission: submission.id,
        meeting,
    };
    let mut rows: Vec<_> = meetings
        .iter()
        .map(|meeting| {
            let label = meeting_label(viewer, meeting);
            vec![Button::tap(label, choose(meeting.id))]
        })
        .collect();
    rows.extend(back_rows(viewer, submission));
    let question = if meetings.is_empty() {
        texts::ask_answered_at_none()
    } else {
        texts::ask_answered_at()
    };
    Screen::new(viewer.html(question), rows)
}
