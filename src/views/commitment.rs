//! Commitments, as the officials of a ministry see them, and the reminders of them.

use chrono::NaiveDate;

use super::{
    Button, Screen, Tap, Viewer,
    answer::{ask_day, calendar},
    in_rows, lines, meeting, paragraphs,
    questions::{meeting_label, open_question, pages, sector_buttons},
    submission::{BRIEF, fitting, quoted},
};
use crate::{
    domain::{
        answer::AnswerKind,
        calendar::Month,
        central_body::BodySlug,
        commitment::{Commitment, CommitmentEvent, CommitmentState, CommitmentStep},
        meeting::{Meeting, MeetingId},
        office::OfficeId,
        paging::Page,
        sector::SectorSlug,
        submission::Submission,
    },
    i18n::{Html, Text, dates, texts},
};

/// How many stand on one page.
pub const PAGE_LENGTH: u32 = super::questions::PAGE_LENGTH;

/// A commitment, with what it answers.
#[derive(Clone, Debug)]
pub struct Owed {
    pub commitment: Commitment,
    pub submission: Option<Submission>,
    pub meeting: Option<Meeting>,
}

impl Owed {
    /// Whether nobody is told of it: it answers no submission, or one for which another one stands by now.
    pub fn stands_alone(&self) -> bool {
        self.submission
            .as_ref()
            .is_none_or(|submission| submission.cluster.is_some())
    }

    /// What was promised, else what was asked.
    fn words(&self) -> &str {
        let asked = self.submission.as_ref().map(|asked| asked.text.as_str());
        let promised = self.commitment.words.as_deref();
        promised.or(asked).unwrap_or_default()
    }
}

/// The open commitments of a ministry, the latest first.
pub fn list(
    viewer: &Viewer<'_>,
    (office, body): (OfficeId, &BodySlug),
    page: &Page<Owed>,
    late: u32,
) -> Screen {
    let title = texts::commitments(meeting::named_body(viewer, body), page.total, late);
    let numbered = || (page.first()..).zip(&page.items);
    let entries = numbered().map(|(position, owed)| {
        viewer.html(texts::commitment_line(
            position,
            super::shorten(owed.words(), BRIEF),
            due(viewer, &owed.commitment),
        ))
    });
    let none = page
        .items
        .is_empty()
        .then(|| viewer.html(texts::commitments_none()));
    let position = page
        .has_more_than_it_shows()
        .then(|| viewer.html(texts::list_position(page.first(), page.last(), page.total)));
    let parts = [viewer.html(title)]
        .into_iter()
        .chain(none)
        .chain(entries)
        .chain(position);
    let numbers: Vec<_> = numbered()
        .map(|(position, owed)| Button::tap(position.to_string(), open(&owed.commitment)))
        .collect();
    let mut rows = vec![numbers];
    rows.retain(|row| !row.is_empty());
    rows.extend(pages(viewer, page, |offset| Tap::Commitments {
        office,
        offset,
    }));
    rows.extend(in_rows([
        viewer.button(
            texts::button_add_commitment(),
            Tap::AddCommitment { office },
        ),
        viewer.home_button(),
    ]));
    Screen::new(fitting(parts), rows)
}

fn open(commitment: &Commitment) -> Tap {
    Tap::Commitment {
        commitment: commitment.id,
    }
}

/// "due Friday 18 December", "late: it was due Friday 18 December".
pub(super) fn due(viewer: &Viewer<'_>, commitment: &Commitment) -> String {
    let day = dates::day(viewer.lang, commitment.due_on, viewer.today);
    viewer.say(match &commitment.state {
        CommitmentState::Open if commitment.is_late(viewer.today) => texts::commitment_late(day),
        CommitmentState::Open if commitment.due_on == viewer.today => texts::commitment_due_today(),
        CommitmentState::Open => texts::commitment_due(day),
        CommitmentState::Done { on, .. } => {
            texts::commitment_done(dates::day(viewer.lang, *on, viewer.today))
        }
        CommitmentState::Void => texts::commitment_void(),
    })
}

/// One commitment with all of its days, and what an official may do about it.
pub fn card(
    viewer: &Viewer<'_>,
    office: OfficeId,
    owed: &Owed,
    events: &[CommitmentEvent],
) -> Screen {
    let commitment = &owed.commitment;
    let source = owed.submission.as_ref().map(|submission| {
        viewer.html(texts::commitment_of_submission(
            submission.number.to_string(),
        ))
    });
    let at_meeting = owed
        .meeting
        .as_ref()
        .map(|meeting| viewer.html(texts::commitment_of_meeting(meeting_label(viewer, meeting))));
    let result = match &commitment.state {
        CommitmentState::Done {
            result: Some(result),
            ..
        } => Some(quoted(result)),
        _ => None,
    };
    let head = lines(
        [viewer.html(texts::commitment_title(due(viewer, commitment)))]
            .into_iter()
            .chain(source)
            .chain(at_meeting),
    );
    let parts = [head, quoted(&super::shorten(owed.words(), 1_500))]
        .into_iter()
        .chain(result)
        .chain(events.iter().map(|event| happened(viewer, event)));
    let photo = matches!(
        commitment.state,
        CommitmentState::Done { photo: Some(_), .. }
    )
    .then(|| {
        let tap = Tap::CommitmentPhoto {
            commitment: commitment.id,
        };
        viewer.button(texts::button_result_photo(), tap)
    });
    let mut rows = in_rows(acts(viewer, owed).into_iter().chain(photo));
    let list = Tap::Commitments { office, offset: 0 };
    rows.extend(in_rows([
        viewer.button(texts::button_back_to_list(), list),
        viewer.home_button(),
    ]));
    Screen::new(fitting(parts), rows)
}

fn happened(viewer: &Viewer<'_>, event: &CommitmentEvent) -> Html {
    let day = dates::day(viewer.lang, event.due_on, viewer.today);
    let what = match event.what {
        CommitmentStep::Taken => texts::commitment_taken(day),
        CommitmentStep::Extended => texts::commitment_extended(day),
        CommitmentStep::HandedOver => {
            texts::commitment_handed_over(meeting::named_body(viewer, &event.body))
        }
        CommitmentStep::Done => texts::commitment_was_done(),
    };
    let words = event.words.as_deref().map(quoted);
    let what = lines([viewer.html(what)].into_iter().chain(words));
    let at = dates::moment(viewer.lang, event.at, viewer.today);
    viewer.html(texts::timeline_line(at, what))
}

/// Done, extend, hand over; what answers a submission is told to those who asked.
fn acts(viewer: &Viewer<'_>, owed: &Owed) -> Vec<Button> {
    let commitment = &owed.commitment;
    let open = owed
        .submission
        .as_ref()
        .and_then(|submission| open_question(viewer, submission));
    if !commitment.is_open() {
        return open.into_iter().collect();
    }
    let id = commitment.id;
    let told = commitment.submission.filter(|_| !owed.stands_alone());
    let (done, extend, hand_over) = match told {
        Some(submission) => (
            Tap::BeginAnswer {
                submission,
                kind: AnswerKind::Resolve,
            },
            Tap::BeginAnswer {
                submission,
                kind: AnswerKind::Extend,
            },
            Tap::PassOnSectors { submission },
        ),
        None => (
            Tap::FinishCommitment { commitment: id },
            Tap::ExtendCommitment { commitment: id },
            Tap::HandOverCommitment { commitment: id },
        ),
    };
    [
        viewer.button(texts::button_resolve(), done),
        viewer.button(texts::button_extend_due(), extend),
        viewer.button(texts::button_commitment_hand_over(), hand_over),
    ]
    .into_iter()
    .chain(open)
    .collect()
}

/// One is due soon, today, or late: for an official.
pub fn reminder(viewer: &Viewer<'_>, owed: &Owed) -> Screen {
    let number = owed.submission.as_ref().map(|submission| {
        viewer.html(texts::commitment_of_submission(
            submission.number.to_string(),
        ))
    });
    let hint = (!owed.stands_alone()).then(|| viewer.html(texts::reminder_reply_hint()));
    let head = lines(
        [viewer.html(texts::commitment_title(due(viewer, &owed.commitment)))]
            .into_iter()
            .chain(number),
    );
    let parts = [head, quoted(&super::shorten(owed.words(), 1_500))]
        .into_iter()
        .chain(hint);
    Screen::new(paragraphs(parts), in_rows(acts(viewer, owed)))
}

/// Several are due soon, today, or late, the latest first; at most as many as are named.
pub fn reminders(viewer: &Viewer<'_>, owed: &[Owed], total: u32) -> Screen {
    let numbered = || (1_u32..).zip(owed);
    let entries = numbered().map(|(position, owed)| {
        viewer.html(texts::commitment_line(
            position,
            super::shorten(owed.words(), BRIEF),
            due(viewer, &owed.commitment),
        ))
    });
    let numbers = numbered()
        .map(|(position, owed)| Button::tap(position.to_string(), open(&owed.commitment)))
        .collect();
    let parts = [viewer.html(texts::reminder_commitments(total))]
        .into_iter()
        .chain(entries);
    Screen::new(fitting(parts), vec![numbers, vec![viewer.home_button()]])
}

fn back(viewer: &Viewer<'_>, tap: Tap) -> Vec<Vec<Button>> {
    in_rows([
        viewer.button(texts::button_back(), tap),
        viewer.home_button(),
    ])
}

/// Asks for what was done, in words or as a photo.
pub fn ask_result(viewer: &Viewer<'_>, owed: &Owed, refusal: Option<Text>) -> Screen {
    ask(viewer, owed, texts::ask_what_was_done(), refusal)
}

/// Asks why it takes longer.
pub fn ask_reason(
    viewer: &Viewer<'_>,
    owed: &Owed,
    due_on: NaiveDate,
    refusal: Option<Text>,
) -> Screen {
    let day = dates::day(viewer.lang, due_on, viewer.today);
    ask(viewer, owed, texts::ask_reason_to_extend(day), refusal)
}

fn ask(viewer: &Viewer<'_>, owed: &Owed, question: Text, refusal: Option<Text>) -> Screen {
    let parts = [
        refusal.map(|refusal| viewer.html(refusal)),
        Some(viewer.html(question)),
        Some(quoted(&super::shorten(owed.words(), BRIEF))),
    ];
    Screen::new(
        paragraphs(parts.into_iter().flatten()),
        back(viewer, open(&owed.commitment)),
    )
}

/// Asks until when it is extended.
pub fn ask_extended(viewer: &Viewer<'_>, owed: &Owed, refusal: Option<Text>) -> Screen {
    let commitment = owed.commitment.id;
    ask_day(
        viewer,
        extended_question(viewer, owed, refusal),
        |due_on| Tap::ExtendTo { commitment, due_on },
        Tap::ExtendDays {
            commitment,
            month: Month::of(viewer.today),
        },
        back(viewer, open(&owed.commitment)),
    )
}

/// The same from a month of days.
pub fn extended_calendar(viewer: &Viewer<'_>, owed: &Owed, month: Month) -> Screen {
    let commitment = owed.commitment.id;
    let day_after = owed.commitment.due_on.succ_opt();
    let first = day_after.map_or(viewer.today, |day| day.max(viewer.today));
    calendar(
        viewer,
        extended_question(viewer, owed, None),
        (month, first),
        (
            |due_on| Tap::ExtendTo { commitment, due_on },
            |month| Tap::ExtendDays { commitment, month },
        ),
        back(viewer, open(&owed.commitment)),
    )
}

fn extended_question(viewer: &Viewer<'_>, owed: &Owed, refusal: Option<Text>) -> Html {
    let day = dates::day(viewer.lang, owed.commitment.due_on, viewer.today);
    let question = viewer.html(texts::ask_extended_day(day));
    let refusal = refusal.map(|refusal| viewer.html(refusal));
    paragraphs(refusal.into_iter().chain([question]))
}

/// The sectors, to hand it over to the ministry behind one.
pub fn hand_over(viewer: &Viewer<'_>, owed: &Owed) -> Screen {
    let commitment = owed.commitment.id;
    let choose = |sector: SectorSlug| Tap::HandOverCommitmentTo { commitment, sector };
    let mut rows = in_rows(sector_buttons(viewer, Some(&owed.commitment.body), choose));
    rows.extend(back(viewer, open(&owed.commitment)));
    let parts = [
        viewer.html(texts::commitment_hand_over()),
        quoted(&super::shorten(owed.words(), BRIEF)),
    ];
    Screen::new(paragraphs(parts), rows)
}

/// At which meeting something was promised.
pub fn ask_meeting(viewer: &Viewer<'_>, office: OfficeId, meetings: &[Meeting]) -> Screen {
    let of = |meeting: Option<MeetingId>| Tap::AddCommitmentOf { office, meeting };
    let mut rows: Vec<_> = meetings
        .iter()
        .map(|meeting| {
            let label = meeting_label(viewer, meeting);
            vec![Button::tap(label, of(Some(meeting.id)))]
        })
        .collect();
    rows.push(vec![
        viewer.button(texts::button_commitment_no_meeting(), of(None)),
    ]);
    rows.extend(back(viewer, Tap::Commitments { office, offset: 0 }));
    Screen::new(viewer.html(texts::add_commitment_meeting()), rows)
}

/// By when it is promised.
pub fn ask_due(
    viewer: &Viewer<'_>,
    (office, meeting): (OfficeId, Option<MeetingId>),
    refusal: Option<Text>,
) -> Screen {
    let refusal = refusal.map(|refusal| viewer.html(refusal));
    let question = viewer.html(texts::ask_due_day());
    ask_day(
        viewer,
        paragraphs(refusal.into_iter().chain([question])),
        |due_on| Tap::AddCommitmentBy {
            office,
            meeting,
            due_on,
        },
        Tap::AddCommitmentDays {
            office,
            meeting,
            month: Month::of(viewer.today),
        },
        back(viewer, Tap::AddCommitment { office }),
    )
}

/// The same from a month of days.
pub fn due_calendar(
    viewer: &Viewer<'_>,
    (office, meeting): (OfficeId, Option<MeetingId>),
    month: Month,
) -> Screen {
    calendar(
        viewer,
        viewer.html(texts::ask_due_day()),
        (month, viewer.today),
        (
            |due_on| Tap::AddCommitmentBy {
                office,
                meeting,
                due_on,
            },
            |month| Tap::AddCommitmentDays {
                office,
                meeting,
                month,
            },
        ),
        back(viewer, Tap::AddCommitment { office }),
    )
}

/// What was promised.
pub fn ask_promise(
    viewer: &Viewer<'_>,
    office: OfficeId,
    due_on: NaiveDate,
    refusal: Option<Text>,
) -> Screen {
    let day = dates::day(viewer.lang, due_on, viewer.today);
    let refusal = refusal.map(|refusal| viewer.html(refusal));
    let question = viewer.html(texts::ask_promise(day));
    Screen::new(
        paragraphs(refusal.into_iter().chain([question])),
        back(viewer, Tap::Commitments { office, offset: 0 }),
    )
}
