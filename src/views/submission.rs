//! One submission: its card, and its words in lists and notices.

use super::{Button, LONGEST_MESSAGE, Screen, Tap, Viewer, in_rows, lines, meeting, paragraphs};
use crate::{
    domain::{
        board::{Mine, Origin},
        calendar::local,
        central_body::BodySlug,
        meeting::Meeting,
        place::Spot,
        sector::SectorSlug,
        shortening::length,
        start_link::StartLink,
        submission::{
            Happening, HeldBecause, Progress, Submission, SubmissionEvent, SubmissionId,
            SubmissionKind, Verdict, Visibility,
        },
    },
    i18n::{Html, Text, dates, escape, texts},
};

/// A text is cut to this where it shares a message with others.
pub(super) const BRIEF: usize = 160;

/// The text is cut to this on its card, and those of its timeline to less, so that the card fits into one message.
const BRIEF_TEXT: usize = 2_000;
const BRIEF_WORDS: usize = 700;

/// What somebody who looks at a submission may do.
#[derive(Clone, Copy, Debug, Default)]
pub struct Access {
    pub is_author: bool,
    pub can_support: bool,
    pub is_supported: bool,
    pub is_muted: bool,
    /// They asked it too, and have not said yet whether the answer helped.
    pub can_judge: bool,
    /// There is a photo of what was done.
    pub has_result_photo: bool,
    /// They may decide about it.
    pub is_coordinator: bool,
}

/// The meeting at which an open question is to be answered.
#[derive(Clone, Debug)]
pub enum Awaited {
    /// The one that it was asked.
    This(Meeting),
    /// The ministry's next one in the region, where it is known.
    Next(Option<Meeting>),
}

/// A submission with all that belongs to it.
#[derive(Clone, Debug)]
pub struct Dossier {
    pub submission: Submission,
    pub timeline: Vec<SubmissionEvent>,
    pub awaited: Option<Awaited>,
}

/// All that the reader may know of one submission, and what they can do about it.
pub fn card(
    viewer: &Viewer<'_>,
    dossier: &Dossier,
    access: Access,
    origin: &Origin,
    bot_username: &str,
) -> Screen {
    let submission = &dossier.submission;
    let text = submission.text_for(access.is_author);
    let title = lines([
        title(viewer, submission),
        Html(
            escape(&addressee(
                viewer,
                submission.body.as_ref(),
                submission.sector.as_ref(),
            ))
            .into_owned(),
        ),
    ]);
    let facts = [
        dossier
            .awaited
            .as_ref()
            .map(|awaited| awaited_meeting(viewer, awaited)),
        Some(texts::review_region(meeting::region_name(
            viewer,
            submission.region,
        ))),
        place_of(
            viewer,
            submission,
            access.is_author || access.is_coordinator,
        )
        .map(texts::review_place),
        (access.is_author && !submission.photos.is_empty())
            .then(|| texts::review_photos(submission.photos.len() as u32)),
        Some(texts::submission_people(people(viewer, submission.people))),
        Some(texts::submission_progress(progress(viewer, submission))),
    ];
    let facts = lines(facts.into_iter().flatten().map(|fact| viewer.html(fact)));
    let masked = (access.is_author && submission.public_text != submission.text).then(|| {
        viewer.html(texts::review_masked(super::shorten(
            &submission.public_text,
            BRIEF_WORDS,
        )))
    });
    let text = match text {
        "" => viewer.html(texts::submission_text_gone()),
        text => quoted(&super::shorten(text, BRIEF_TEXT)),
    };
    let parts = [title, text, facts]
        .into_iter()
        .chain(joined_with(viewer, submission))
        .chain(masked);
    let (text, is_whole) =
        with_timeline(viewer, parts.collect(), &dossier.timeline, access.is_author);
    let is_whole = is_whole && length(submission.text_for(access.is_author)) <= BRIEF_TEXT;
    let whole = (!is_whole).then(|| whole_button(viewer, submission.id, origin));
    let acts = acts(viewer, submission, access, origin, bot_username);
    let mut rows = in_rows(whole.into_iter().chain(acts));
    let back = match origin {
        Origin::Mine(mine) => viewer.button(
            texts::button_my_submissions(),
            Tap::MySubmissions { mine: *mine },
        ),
        Origin::Board(board) => viewer.button(
            texts::button_back_to_list(),
            Tap::Board {
                board: board.clone(),
            },
        ),
    };
    rows.extend(in_rows([back, viewer.home_button()]));
    Screen::new(text, rows)
}

fn awaited_meeting(viewer: &Viewer<'_>, awaited: &Awaited) -> Text {
    let when_and_where = |meeting: &Meeting| {
        (
            meeting::time(viewer, meeting),
            meeting::brief_place(viewer, meeting),
        )
    };
    match awaited {
        Awaited::This(meeting) => {
            let (time, place) = when_and_where(meeting);
            texts::review_meeting(time, place)
        }
        Awaited::Next(Some(meeting)) => {
            let (time, place) = when_and_where(meeting);
            texts::submission_waits_for_next(time, place)
        }
        Awaited::Next(None) => texts::submission_waits(),
    }
}

/// Sends what the card has no room for.
pub(super) fn whole_button(
    viewer: &Viewer<'_>,
    submission: SubmissionId,
    origin: &Origin,
) -> Button {
    let origin = origin.clone();
    viewer.button(
        texts::button_read_whole(),
        Tap::ReadWhole { submission, origin },
    )
}

/// That another one stands for it.
pub(super) fn joined_with(viewer: &Viewer<'_>, submission: &Submission) -> Option<Html> {
    let head = submission.cluster?;
    Some(viewer.html(texts::submission_joined(head.number.to_string())))
}

/// The parts, and below them as much of the timeline as one message has room for: its newest entries. Says whether all of
/// it stands there to its last letter.
pub(super) fn with_timeline(
    viewer: &Viewer<'_>,
    mut parts: Vec<Html>,
    timeline: &[SubmissionEvent],
    is_author: bool,
) -> (Html, bool) {
    let mut letters: usize = parts.iter().map(|part| part.length() + 2).sum();
    let mut is_whole = letters <= LONGEST_MESSAGE;
    let mut newest = Vec::new();
    for event in seen_by(timeline, is_author).into_iter().rev() {
        let line = timeline_line(viewer, event, BRIEF_WORDS);
        letters += line.length() + 2;
        let is_brief = event.words.as_deref().map(length) > Some(BRIEF_WORDS);
        is_whole &= letters <= LONGEST_MESSAGE && !is_brief;
        if letters <= LONGEST_MESSAGE {
            newest.push(line);
        }
    }
    parts.extend(newest.into_iter().rev());
    (fitting(parts.into_iter()), is_whole)
}

/// What fits into one message: what comes last is the first to be left out.
pub(super) fn fitting(parts: impl Iterator<Item = Html>) -> Html {
    let mut letters = 0;
    paragraphs(parts.take_while(|part| {
        letters += part.length() + 2;
        letters <= LONGEST_MESSAGE
    }))
}

fn acts(
    viewer: &Viewer<'_>,
    submission: &Submission,
    access: Access,
    origin: &Origin,
    bot_username: &str,
) -> Vec<Button> {
    let id = submission.id;
    let origin = || origin.clone();
    let mut buttons = Vec::new();
    if let Some(head) = submission.cluster {
        let tap = Tap::Submission {
            submission: head.id,
            origin: origin(),
        };
        buttons.push(viewer.button(texts::button_open_head(head.number.to_string()), tap));
    }
    if access.can_judge {
        let was_promised = submission.progress == Progress::Resolved;
        buttons.extend(verdicts(viewer, id, &origin(), was_promised));
    }
    if access.is_supported {
        let tap = Tap::Support {
            submission: id,
            wanted: false,
            origin: origin(),
        };
        buttons.push(viewer.button(texts::button_unsupport(), tap));
        let (label, wanted) = if access.is_muted {
            (texts::button_unmute_submission(), false)
        } else {
            (texts::button_mute_submission(), true)
        };
        let tap = Tap::MuteSubmission {
            submission: id,
            wanted,
            origin: origin(),
        };
        buttons.push(viewer.button(label, tap));
    } else if access.can_support {
        let tap = Tap::Support {
            submission: id,
            wanted: true,
            origin: origin(),
        };
        buttons.push(viewer.button(texts::button_support(), tap));
    }
    if access.has_result_photo {
        buttons.push(viewer.button(
            texts::button_result_photo(),
            Tap::ResultPhoto { submission: id },
        ));
    }
    if access.is_author {
        buttons.extend(authors_acts(viewer, submission));
    }
    if access.is_coordinator {
        buttons.push(viewer.button(texts::button_review(), Tap::Review { submission: id }));
    }
    if submission.is_public() {
        buttons.push(Button::open(
            viewer.say(texts::button_share()),
            share_address(submission, bot_username),
        ));
    }
    buttons
}

/// Whether the answer helped, or what was promised was done.
pub(super) fn verdicts(
    viewer: &Viewer<'_>,
    submission: SubmissionId,
    origin: &Origin,
    was_promised: bool,
) -> [Button; 3] {
    let judge = |label: Text, verdict| {
        viewer.button(
            label,
            Tap::Judge {
                submission,
                verdict,
                origin: origin.clone(),
            },
        )
    };
    let (yes, no) = if was_promised {
        (texts::button_was_done(), texts::button_was_not_done())
    } else {
        (texts::button_helped(), texts::button_helped_not())
    };
    [
        judge(yes, Verdict::Helped),
        judge(texts::button_helped_partly(), Verdict::Partly),
        judge(no, Verdict::No),
    ]
}

fn authors_acts(viewer: &Viewer<'_>, submission: &Submission) -> Vec<Button> {
    let id = submission.id;
    let asked_to_change = matches!(
        submission.visibility,
        Visibility::Held {
            because: HeldBecause::ChangesAsked,
            ..
        }
    );
    let change = asked_to_change
        .then(|| viewer.button(texts::button_rewrite(), Tap::ChangeText { submission: id }));
    let is_kept = submission.visibility != Visibility::Withdrawn;
    let note = (is_kept && submission.progress.is_open())
        .then(|| viewer.button(texts::button_add_note(), Tap::AddNote { submission: id }));
    let photos = (!submission.photos.is_empty())
        .then(|| viewer.button(texts::button_show_photos(), Tap::Photos { submission: id }));
    let withdraw = submission
        .can_be_withdrawn()
        .then(|| viewer.button(texts::button_withdraw(), Tap::Withdraw { submission: id }));
    [change, note, photos, withdraw]
        .into_iter()
        .flatten()
        .collect()
}

/// Lets the person choose a chat, and puts the submission's link into it.
fn share_address(submission: &Submission, bot_username: &str) -> String {
    let link = StartLink::Submission(submission.number);
    let link = format!("https://t.me/{bot_username}?start={link}");
    let words = super::shorten(&submission.public_text, BRIEF);
    super::with_query(
        "https://t.me/share/url",
        &[("url", &link), ("text", &words)],
    )
}

/// Taking back cannot be undone: asks once.
pub fn ask_to_withdraw(viewer: &Viewer<'_>, submission: &Submission) -> Screen {
    let id = submission.id;
    let buttons = [
        viewer.button(
            texts::button_withdraw_yes(),
            Tap::WithdrawForGood { submission: id },
        ),
        viewer.button(
            texts::button_withdraw_no(),
            Tap::Submission {
                submission: id,
                origin: Origin::Mine(Mine::default()),
            },
        ),
    ];
    let text = texts::withdraw_ask(submission.number.to_string());
    Screen::new(viewer.html(text), in_rows(buttons))
}

/// Asks for a note, or for another text.
pub fn ask_words(viewer: &Viewer<'_>, submission: &Submission, question: Text) -> Screen {
    let back = Tap::Submission {
        submission: submission.id,
        origin: Origin::Mine(Mine::default()),
    };
    let buttons = [
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ];
    Screen::new(
        paragraphs([title(viewer, submission), viewer.html(question)]),
        in_rows(buttons),
    )
}

/// What of a timeline its author and those who answer see, or all others.
pub(super) fn seen_by(timeline: &[SubmissionEvent], is_author: bool) -> Vec<&SubmissionEvent> {
    let seen = timeline.iter().filter(|event| {
        is_author
            || matches!(
                event.what,
                Happening::Received
                    | Happening::PassedOn
                    | Happening::Answered
                    | Happening::Explained
                    | Happening::UnderControl
                    | Happening::Resolved
                    | Happening::Reopened
                    | Happening::AnsweredAtMeeting
                    | Happening::Extended
                    | Happening::Corrected
            )
    });
    seen.collect()
}

pub(super) fn timeline_line(viewer: &Viewer<'_>, event: &SubmissionEvent, room: usize) -> Html {
    let at = dates::moment(viewer.lang, event.at, viewer.today);
    viewer.html(texts::timeline_line(at, happening(viewer, event, room)))
}

/// What happened, in a sentence, with what was written about it.
pub(super) fn happening(viewer: &Viewer<'_>, event: &SubmissionEvent, room: usize) -> Html {
    let day = event
        .day
        .map(|day| dates::day(viewer.lang, day, viewer.today));
    let said = match event.what {
        Happening::Received => texts::happened_received(),
        Happening::Noted => texts::happened_noted(),
        Happening::Published => texts::happened_published(),
        Happening::PublishedMasked => texts::happened_published_masked(),
        Happening::ChangesAsked => texts::happened_changes_asked(),
        Happening::Changed => texts::happened_changed(),
        Happening::Declined => texts::happened_declined(),
        Happening::PassedOn => {
            let slug = BodySlug(event.words.clone().unwrap_or_default());
            return viewer.html(texts::happened_passed_on(meeting::named_body(
                viewer, &slug,
            )));
        }
        Happening::Joined => texts::happened_joined(),
        Happening::Separated => texts::happened_separated(),
        Happening::HandedOn => texts::happened_handed_on(),
        Happening::Answered => texts::happened_answered(),
        Happening::Explained => texts::happened_explained(),
        Happening::UnderControl => match day {
            Some(day) => texts::happened_under_control_until(day),
            None => texts::happened_under_control(),
        },
        Happening::AnsweredAtMeeting => {
            texts::happened_answered_at_meeting(day.unwrap_or_default())
        }
        Happening::Extended => texts::happened_extended(day.unwrap_or_default()),
        Happening::Corrected => texts::happened_corrected(),
        Happening::Resolved if event.words.is_none() => texts::happened_resolved_photo(),
        Happening::Resolved => texts::happened_resolved(),
        Happening::Reopened => texts::happened_reopened(),
        Happening::Withdrawn => texts::happened_withdrawn(),
    };
    let words = event
        .words
        .as_deref()
        .map(|words| words_of(viewer, event.what, words, room));
    lines([viewer.html(said)].into_iter().chain(words))
}

/// A coordinator's ready reason is said in the reader's language; what somebody wrote is shown as it is, or that it is gone:
/// taking a submission back empties what its author wrote.
fn words_of(viewer: &Viewer<'_>, what: Happening, words: &str, room: usize) -> Html {
    if words.is_empty() {
        return viewer.html(texts::submission_text_gone());
    }
    let ready = matches!(what, Happening::Declined | Happening::ChangesAsked)
        .then(|| words.parse().ok())
        .flatten()
        .map(|reason| viewer.html(reason_text(reason)));
    ready.unwrap_or_else(|| quoted(&super::shorten(words, room)))
}

/// A reason in words.
pub fn reason_text(reason: crate::domain::submission::Reason) -> Text {
    use crate::domain::submission::Reason;
    match reason {
        Reason::Insult => texts::reason_insult(),
        Reason::PersonalData => texts::reason_personal_data(),
        Reason::NotAQuestion => texts::reason_not_a_question(),
        Reason::Advertisement => texts::reason_advertisement(),
        Reason::Unclear => texts::reason_unclear(),
        Reason::NotTheirMatter => texts::reason_not_their_matter(),
    }
}

pub(super) fn title(viewer: &Viewer<'_>, submission: &Submission) -> Html {
    let number = submission.number.to_string();
    viewer.html(match submission.kind {
        SubmissionKind::Question => texts::submission_question(number),
        SubmissionKind::LocalIssue => texts::submission_issue(number),
    })
}

/// What others may read of it, in a list; that it is gone, where its author took it back.
pub fn brief_text(viewer: &Viewer<'_>, submission: &Submission) -> String {
    match submission.public_text.as_str() {
        "" => viewer.say(texts::submission_text_gone()),
        text => super::shorten(text, BRIEF),
    }
}

/// How many people ask it.
pub fn people(viewer: &Viewer<'_>, people: u32) -> String {
    viewer.say(texts::people_ask(people))
}

/// How it stands, in words.
pub fn progress(viewer: &Viewer<'_>, submission: &Submission) -> String {
    viewer.say(match (submission.visibility, submission.progress) {
        (Visibility::Withdrawn, _) => texts::progress_withdrawn(),
        (_, Progress::Declined) => texts::progress_declined(),
        (
            Visibility::Held {
                because: HeldBecause::ChangesAsked,
                ..
            },
            _,
        ) => texts::progress_changes_asked(),
        (Visibility::Held { .. }, Progress::Received) => texts::progress_held(),
        (_, Progress::Received) => texts::progress_received(),
        (_, Progress::Answered) => texts::progress_answered(answered_on(viewer, submission)),
        (_, Progress::Explained) => texts::progress_explained(answered_on(viewer, submission)),
        (_, Progress::UnderControl { due_on }) => {
            texts::progress_under_control(dates::day(viewer.lang, due_on, viewer.today))
        }
        (_, Progress::Resolved) => texts::progress_resolved(answered_on(viewer, submission)),
    })
}

/// The day of the answer.
fn answered_on(viewer: &Viewer<'_>, submission: &Submission) -> String {
    let at = submission.answered_at.unwrap_or(submission.received_at);
    dates::day(viewer.lang, local(at).date(), viewer.today)
}

/// Whom it is for, in words.
pub fn addressee(
    viewer: &Viewer<'_>,
    body: Option<&BodySlug>,
    sector: Option<&SectorSlug>,
) -> String {
    let sector = sector.and_then(|slug| {
        let mut sectors = viewer.directory.sectors_on(viewer.today);
        sectors.find(|sector| sector.slug == *slug)
    });
    match (body, sector) {
        (_, Some(sector)) => sector.name.get(viewer.lang).to_owned(),
        (Some(body), None) => meeting::named_body(viewer, body),
        (None, None) => viewer.say(texts::addressee_unknown()),
    }
}

/// Where it is, in words.
pub fn place(
    viewer: &Viewer<'_>,
    district: Option<&str>,
    words: Option<&str>,
    spot: Option<Spot>,
) -> Option<String> {
    let spot = spot.map(|spot| {
        let point = spot.point;
        viewer.say(texts::place_on_map(format!(
            "{:.4}, {:.4}",
            point.latitude, point.longitude
        )))
    });
    let words = district.into_iter().chain(words).map(str::to_owned);
    let parts: Vec<_> = words.chain(spot).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Where a submission's matter is, in words. The point on the map is for the author and for those who answer.
pub fn place_of(viewer: &Viewer<'_>, submission: &Submission, shows_spot: bool) -> Option<String> {
    place(
        viewer,
        submission.district.as_deref(),
        submission.place.as_deref(),
        submission.spot.filter(|_| shows_spot),
    )
}

/// What somebody wrote, set apart from what the bot says.
pub fn quoted(words: &str) -> Html {
    Html(format!("<blockquote>{}</blockquote>", escape(words)))
}
