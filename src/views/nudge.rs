//! A reminder to ministries: the preview with who gets it, and the letter.

use super::{
    Button, Screen, Tap, Viewer, dashboard::concerns, duty, in_rows, lines, meeting, paragraphs,
};
use crate::{
    domain::{
        calendar::WorkingCalendar,
        central_body::BodySlug,
        compliance::{Concern, LateBody},
        nudge::{LONGEST_WORDS, Nudge, NudgeId, Nudged},
        obligation::DutyDue,
        office::OfficeId,
    },
    i18n::{Html, Text, dates, escape, texts},
};

/// More than this on one screen, and nobody reads it to its end: the rest is counted.
const LINES: usize = 16;

/// One of those who are reminded.
#[derive(Clone, Debug)]
pub struct Recipient {
    pub body: BodySlug,
    /// How many of its officials get it.
    pub people: u32,
    /// What it was sent last.
    pub last: Option<Nudge>,
}

/// The newest reminder that any of them was sent; 0 where none was.
pub fn newest(recipients: &[Recipient]) -> NudgeId {
    let sent = recipients
        .iter()
        .filter_map(|recipient| recipient.last.as_ref());
    sent.map(|nudge| nudge.id).max().unwrap_or(NudgeId(0))
}

/// When a ministry was reminded last.
pub(super) fn when(viewer: &Viewer<'_>, nudge: Option<&Nudge>) -> Text {
    let moment = |at| dates::moment(viewer.lang, at, viewer.today);
    match nudge {
        None => texts::body_standing_never_nudged(),
        Some(nudge) => match nudge.seen_at {
            Some(seen) => texts::body_standing_nudged_seen(moment(nudge.sent_at), moment(seen)),
            None => texts::body_standing_nudged(moment(nudge.sent_at)),
        },
    }
}

/// Who gets it, before it is sent. `people` counts each person once.
pub fn preview(
    viewer: &Viewer<'_>,
    to: &Nudged,
    recipients: &[Recipient],
    people: u32,
    words: Option<&str>,
) -> Screen {
    let back = match to {
        Nudged::Late => Tap::LateBodies { offset: 0 },
        Nudged::Body(_) | Nudged::Owing(_) => Tap::Home,
    };
    let back = in_rows([
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ]);
    if recipients.is_empty() {
        return Screen::new(viewer.html(texts::nudge_nobody()), back);
    }
    let entries = recipients.iter().take(LINES).map(|recipient| {
        let last = match &recipient.last {
            _ if recipient.people == 0 => texts::nudge_preview_nobody(),
            Some(nudge) => {
                texts::nudge_last(dates::moment(viewer.lang, nudge.sent_at, viewer.today))
            }
            None => texts::nudge_last_never(),
        };
        viewer.html(texts::nudge_preview_line(
            meeting::named_body(viewer, &recipient.body),
            recipient.people,
            viewer.html(last),
        ))
    });
    let said = words.map(|words| lines([viewer.html(texts::nudge_words()), escape_html(words)]));
    let parts = [viewer.html(texts::nudge_preview())]
        .into_iter()
        .chain(entries)
        .chain([viewer.html(texts::nudge_text())])
        .chain(said)
        .chain([viewer.html(texts::nudge_people(people))]);
    let text = paragraphs(parts);
    let after = newest(recipients);
    let send = (people > 0).then(|| {
        let to = to.clone();
        viewer.button(
            texts::button_nudge_send(people),
            Tap::SendNudge { to, people, after },
        )
    });
    let label = match words {
        Some(_) => texts::button_nudge_words_anew(),
        None => texts::button_nudge_words(),
    };
    let words = viewer.button(label, Tap::NudgeWords { to: to.clone() });
    let mut rows = in_rows(send.into_iter().chain([words]));
    rows.extend(back);
    Screen::new(text, rows)
}

fn escape_html(words: &str) -> Html {
    Html(escape(words).into_owned())
}

/// Asks for what the coordinator says beside it.
pub fn ask_words(viewer: &Viewer<'_>, to: &Nudged) -> Screen {
    asking(viewer, to, texts::nudge_ask_words())
}

/// Something else came than a text.
pub fn not_a_text(viewer: &Viewer<'_>, to: &Nudged) -> Screen {
    asking(viewer, to, texts::nudge_words_not_text())
}

/// What was written is too long; it is not kept, and stands above in the chat.
pub fn too_long(viewer: &Viewer<'_>, to: &Nudged, length: usize) -> Screen {
    let most = LONGEST_WORDS as u32;
    asking(
        viewer,
        to,
        texts::nudge_words_too_long(u32::try_from(length).unwrap_or(u32::MAX), most),
    )
}

fn asking(viewer: &Viewer<'_>, to: &Nudged, text: Text) -> Screen {
    let back = viewer.button(texts::button_back(), Tap::Nudge { to: to.clone() });
    Screen::new(viewer.html(text), in_rows([back, viewer.home_button()]))
}

/// What a ministry is reminded of, as it stands when the letter is read.
#[derive(Clone, Debug)]
pub struct LetterFacts<'a> {
    pub nudge: &'a Nudge,
    /// The reader's office.
    pub office: OfficeId,
    /// The duty that it is about, where it is not met yet.
    pub due: Option<DutyDue>,
    pub late: Option<LateBody>,
}

/// The letter to an official, with what to do about each thing.
pub fn letter(viewer: &Viewer<'_>, calendar: &WorkingCalendar, facts: &LetterFacts<'_>) -> Screen {
    let title = lines([
        viewer.html(texts::nudge_letter()),
        viewer.html(texts::nudge_letter_body(meeting::named_body(
            viewer,
            &facts.nudge.body,
        ))),
    ]);
    let due = facts.due.as_ref();
    let due = due.map(|due| viewer.html(duty::with_dates(viewer, due)));
    let late = facts
        .late
        .as_ref()
        .map(|late| concerns(viewer, calendar, late));
    let words = facts.nudge.words.as_deref().map(escape_html);
    let text = paragraphs([Some(title), due, late, words].into_iter().flatten());
    let mut rows = in_rows(acts(viewer, facts));
    let nudge = facts.nudge.id;
    rows.extend(in_rows([
        viewer.button(texts::button_nudge_seen(), Tap::NudgeSeen { nudge })
    ]));
    Screen::new(text, rows)
}

/// One button for each kind of thing to do.
fn acts(viewer: &Viewer<'_>, facts: &LetterFacts<'_>) -> Vec<Button> {
    let office = facts.office;
    let concerns = facts.late.iter().flat_map(|late| &late.concerns);
    let mut buttons: Vec<Button> = concerns
        .filter_map(|concern| match concern {
            Concern::NothingPlanned { .. } => {
                Some(viewer.button(texts::button_plan_meeting(), Tap::PlanMeeting { office }))
            }
            Concern::NotLogged { .. } => {
                Some(viewer.button(texts::button_log(), Tap::LogWhat { office }))
            }
            Concern::NotAgreed { .. } => Some(viewer.button(
                texts::button_nudge_meetings(),
                Tap::BodyMeetings { office, offset: 0 },
            )),
            Concern::OffScheduleLate { .. } => Some(viewer.button(
                texts::button_nudge_tensions(),
                Tap::Tensions { office, offset: 0 },
            )),
            Concern::QuarterMissed { .. } | Concern::ReportLate { .. } => None,
        })
        .collect();
    buttons.dedup();
    buttons.push(viewer.button(texts::button_duties(), Tap::Duties { office, offset: 0 }));
    buttons
}
