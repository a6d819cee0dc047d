//! What is with a ministry, as its officials see it: the queue, what stands together in it, and news of it.

mod card;

use strum::VariantArray as _;

pub use card::{Facts, ask_meeting, ask_to_pass_on, card, flag_reasons, sectors};
pub(super) use card::{
    back_rows, back_to_question, flag_label, office_note, open_question, sector_buttons,
};

use super::{
    Button, Screen, Tap, Viewer, in_rows, lines, marked_if, meeting, paragraphs,
    submission::{self, BRIEF, fitting, quoted},
};
use crate::{
    domain::{
        meeting::Meeting,
        paging::Page,
        question_queue::{QuestionQueue, Shelf},
        region::RegionCode,
        submission::{Reason, Submission},
    },
    i18n::{Html, Text, dates, texts},
};

/// How many stand on one page.
pub const PAGE_LENGTH: u32 = 5;

/// Reasons to flag: what a coordinator hides.
pub const FLAG_REASONS: [Reason; 4] = [
    Reason::Insult,
    Reason::PersonalData,
    Reason::Advertisement,
    Reason::NotAQuestion,
];

/// A line of the queue: one submission, or the first of those that say the same.
#[derive(Clone, Debug)]
pub struct Entry {
    pub first: Submission,
    /// How many say the same, with this one.
    pub alike: u32,
    /// Who ask them, all together.
    pub people: u32,
}

impl Entry {
    pub fn one(submission: Submission) -> Self {
        Self {
            people: submission.people,
            first: submission,
            alike: 1,
        }
    }
}

/// The submissions of a choice, a page at a time. `meeting` is the one that the choice is for.
pub fn queue(
    viewer: &Viewer<'_>,
    queue: &QuestionQueue,
    page: &Page<Entry>,
    meeting: Option<&Meeting>,
) -> Screen {
    let here = queue.at(page.offset);
    let body = meeting::named_body(viewer, &queue.body);
    let title = match queue.shelf {
        Shelf::NewAlike | Shelf::New => texts::questions_new(body),
        Shelf::UnderControl => texts::questions_under_control(body),
        Shelf::Answered => texts::questions_answered(body),
    };
    let scope = [
        queue
            .region
            .map(|code| texts::review_region(meeting::region_name(viewer, code))),
        meeting.map(|meeting| texts::question_meeting(meeting::time(viewer, meeting))),
    ];
    let scope = scope.into_iter().flatten().map(|line| viewer.html(line));
    let mut parts = vec![lines([viewer.html(title)].into_iter().chain(scope))];
    if page.items.is_empty() {
        parts.push(viewer.html(match queue.shelf {
            Shelf::NewAlike | Shelf::New => texts::questions_none_new(),
            Shelf::UnderControl => texts::questions_none_under_control(),
            Shelf::Answered => texts::questions_none_answered(),
        }));
    }
    parts.extend(entries(viewer, page));
    parts.extend(position(viewer, page));
    let mut rows = numbers(page, &here);
    rows.extend(pages(viewer, page, |offset| Tap::Questions {
        queue: here.at(offset),
    }));
    rows.extend(in_rows(shelves(viewer, &here)));
    rows.extend(in_rows([
        viewer.button(
            texts::button_filter_region(),
            Tap::QuestionRegions {
                queue: here.clone(),
            },
        ),
        viewer.button(
            texts::button_question_meeting(),
            Tap::QuestionMeetings { queue: here },
        ),
        viewer.button(
            texts::button_templates(),
            Tap::Templates {
                body: queue.body.clone(),
            },
        ),
        viewer.home_button(),
    ]));
    Screen::new(fitting(parts.into_iter()), rows)
}

fn shelves(viewer: &Viewer<'_>, queue: &QuestionQueue) -> impl Iterator<Item = Button> {
    Shelf::VARIANTS.iter().map(move |shelf| {
        let label = viewer.say(match shelf {
            Shelf::NewAlike => texts::button_shelf_alike(),
            Shelf::New => texts::button_shelf_new(),
            Shelf::UnderControl => texts::button_shelf_under_control(),
            Shelf::Answered => texts::button_shelf_answered(),
        });
        let tap = Tap::Questions {
            queue: queue.on(*shelf),
        };
        Button::tap(marked_if(viewer, label, *shelf == queue.shelf), tap)
    })
}

/// Those that say the same, the oldest first.
pub fn group(
    viewer: &Viewer<'_>,
    queue: &QuestionQueue,
    members: &[Submission],
    is_whole: bool,
) -> Screen {
    let page = Page {
        items: members.iter().cloned().map(Entry::one).collect(),
        offset: 0,
        total: members.len() as u32,
    };
    let title = viewer.html(texts::questions_group(members.len() as u32));
    let more = (!is_whole).then(|| viewer.html(texts::questions_group_more()));
    let parts = [title]
        .into_iter()
        .chain(entries(viewer, &page))
        .chain(more);
    let mut rows = numbers(&page, queue);
    let back = Tap::Questions {
        queue: queue.clone(),
    };
    rows.extend(in_rows([
        viewer.button(texts::button_back_to_list(), back),
        viewer.home_button(),
    ]));
    Screen::new(fitting(parts), rows)
}

fn entries(viewer: &Viewer<'_>, page: &Page<Entry>) -> Vec<Html> {
    let numbered = (page.first()..).zip(&page.items);
    numbered
        .map(|(position, entry)| {
            let submission = &entry.first;
            let text = super::shorten(&submission.text, BRIEF);
            let region = meeting::region_name(viewer, submission.region);
            let people = submission::people(viewer, entry.people);
            if entry.alike > 1 {
                viewer.html(texts::question_group_line(
                    position,
                    text,
                    region,
                    entry.alike,
                    people,
                ))
            } else {
                let progress = submission::progress(viewer, submission);
                viewer.html(texts::question_line(
                    position, text, region, people, progress,
                ))
            }
        })
        .collect()
}

fn position(viewer: &Viewer<'_>, page: &Page<Entry>) -> Option<Html> {
    page.has_more_than_it_shows()
        .then(|| viewer.html(texts::list_position(page.first(), page.last(), page.total)))
}

fn numbers(page: &Page<Entry>, queue: &QuestionQueue) -> Vec<Vec<Button>> {
    const IN_A_ROW: usize = 5;
    let numbered = (page.first()..).zip(&page.items);
    let buttons: Vec<_> = numbered
        .map(|(position, entry)| {
            let (submission, queue) = (entry.first.id, queue.clone());
            let tap = if entry.alike > 1 {
                Tap::QuestionGroup { submission, queue }
            } else {
                Tap::Question { submission, queue }
            };
            Button::tap(position.to_string(), tap)
        })
        .collect();
    buttons.chunks(IN_A_ROW).map(<[Button]>::to_vec).collect()
}

pub(super) fn pages<T>(
    viewer: &Viewer<'_>,
    page: &Page<T>,
    turn_to: impl Fn(u32) -> Tap,
) -> Vec<Vec<Button>> {
    let previous = page
        .previous(PAGE_LENGTH)
        .map(|offset| viewer.button(texts::button_previous_page(), turn_to(offset)));
    let next = page
        .next(PAGE_LENGTH)
        .map(|offset| viewer.button(texts::button_next_page(), turn_to(offset)));
    in_rows(previous.into_iter().chain(next))
}

/// The regions that the questions are from.
pub fn regions(
    viewer: &Viewer<'_>,
    queue: &QuestionQueue,
    regions: &[(RegionCode, u32)],
) -> Screen {
    let all = (viewer.say(texts::all_regions()), queue.in_region(None));
    let each = regions.iter().map(|(region, count)| {
        let name = meeting::region_name(viewer, *region);
        let label = viewer.say(texts::question_count_label(name, *count));
        (label, queue.in_region(Some(*region)))
    });
    choice(
        viewer,
        texts::question_regions(),
        queue,
        [all].into_iter().chain(each),
    )
}

/// The meetings that the questions are for.
pub fn meetings(viewer: &Viewer<'_>, queue: &QuestionQueue, meetings: &[(Meeting, u32)]) -> Screen {
    let all = (
        viewer.say(texts::button_question_any_meeting()),
        queue.for_meeting(None),
    );
    let each = meetings.iter().map(|(meeting, count)| {
        let name = meeting_label(viewer, meeting);
        let label = viewer.say(texts::question_count_label(name, *count));
        (label, queue.for_meeting(Some(meeting.id)))
    });
    let question = if meetings.is_empty() {
        texts::question_meetings_none()
    } else {
        texts::question_meetings()
    };
    choice(viewer, question, queue, [all].into_iter().chain(each))
}

/// "Thursday 3 December, Abai Region": one row of its own.
pub(super) fn meeting_label(viewer: &Viewer<'_>, meeting: &Meeting) -> String {
    let day = dates::day(viewer.lang, meeting.plan.time.begins_on(), viewer.today);
    match meeting.plan.regions.first() {
        Some(region) => viewer.say(texts::question_meeting_label(
            day,
            meeting::region_name(viewer, *region),
        )),
        None => day,
    }
}

fn choice(
    viewer: &Viewer<'_>,
    question: Text,
    queue: &QuestionQueue,
    choices: impl Iterator<Item = (String, QuestionQueue)>,
) -> Screen {
    let shown = queue.at(0);
    let buttons = choices.map(|(name, choice)| {
        let label = marked_if(viewer, name, choice == shown);
        Button::tap(label, Tap::Questions { queue: choice })
    });
    let mut rows = in_rows(buttons);
    let back = Tap::Questions {
        queue: queue.clone(),
    };
    rows.extend(in_rows([
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ]));
    Screen::new(viewer.html(question), rows)
}

/// Several are new with a body: for an official.
pub fn news(viewer: &Viewer<'_>, queue: QuestionQueue, count: u32) -> Screen {
    let body = meeting::named_body(viewer, &queue.body);
    let open = viewer.button(texts::button_open_questions(), Tap::Questions { queue });
    Screen::new(
        viewer.html(texts::news_questions(count, body)),
        vec![vec![open]],
    )
}

/// One is new with a body: it can be answered by a reply.
pub fn news_of_one(viewer: &Viewer<'_>, submission: &Submission) -> Screen {
    let parts = [
        viewer.html(texts::news_question(submission.number.to_string())),
        quoted(&super::shorten(&submission.text, 1_500)),
        lines([
            viewer.html(texts::review_region(meeting::region_name(
                viewer,
                submission.region,
            ))),
            viewer.html(texts::submission_people(submission::people(
                viewer,
                submission.people,
            ))),
        ]),
        viewer.html(texts::news_reply_hint()),
    ];
    let open = open_question(viewer, submission);
    Screen::new(
        paragraphs(parts),
        open.into_iter().map(|open| vec![open]).collect(),
    )
}
