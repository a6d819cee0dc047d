//! What the ministries say to a schedule: their own rows, their answers, and what is told of these.

use super::{
    super::{
        Button, Screen, Tap, Viewer, in_rows, lines, meeting, page_buttons, page_position,
        paragraphs, submission::fitting,
    },
    PAGE_LENGTH, due, name, neighbours, numbers, row, state, title,
};
use crate::{
    domain::{
        calendar::WorkingCalendar,
        central_body::BodySlug,
        paging::Page,
        schedule::{
            AnswerState, AnswerStep, BodyAnswer, Line, RowFilter, RowList, Schedule, ScheduleId,
            ScheduleState,
        },
    },
    i18n::{Html, Text, texts},
};

fn own_lines(schedule: &Schedule, body: &BodySlug) -> Vec<Line> {
    let lines = schedule.lines().into_iter();
    lines.filter(|line| line.row.body == *body).collect()
}

/// How a ministry stands to the version that it was sent.
fn stands(viewer: &Viewer<'_>, answer: &BodyAnswer) -> Html {
    let words = |words: &Option<String>| words.clone().unwrap_or_default();
    viewer.html(match answer.state {
        AnswerState::Awaited => texts::schedule_answer_awaited(),
        AnswerState::Agreed => texts::schedule_answer_agreed(),
        AnswerState::Objected => texts::schedule_answer_objected(words(&answer.objection)),
        AnswerState::Settled if answer.objection.is_none() => {
            texts::schedule_answer_by_letter(words(&answer.settlement))
        }
        AnswerState::Settled => texts::schedule_answer_settled(words(&answer.settlement)),
    })
}

/// Agree and object, as far as the ministry can.
fn acts(viewer: &Viewer<'_>, schedule: &Schedule, body: &BodySlug) -> Vec<Button> {
    let answer = schedule.answer_of(body);
    let Some(answer) = answer.filter(|_| schedule.state == ScheduleState::WithBodies) else {
        return Vec::new();
    };
    let (version, body) = (schedule.seen(), body.clone());
    let agree = answer.state.after(AnswerStep::Agree).map(|_| {
        let tap = Tap::AgreeSchedule {
            version,
            body: body.clone(),
        };
        viewer.button(texts::button_schedule_agree(), tap)
    });
    let object = answer.state.after(AnswerStep::Object).map(|_| {
        let tap = Tap::ObjectSchedule {
            version,
            body: body.clone(),
        };
        viewer.button(texts::button_schedule_object(), tap)
    });
    agree.into_iter().chain(object).collect()
}

fn open_own(viewer: &Viewer<'_>, schedule: ScheduleId, body: &BodySlug) -> Button {
    let tap = Tap::OwnSchedule {
        schedule,
        body: body.clone(),
        offset: 0,
    };
    viewer.button(texts::button_schedule_own(), tap)
}

/// What a ministry has in a schedule, and what its officials can do.
pub fn own(viewer: &Viewer<'_>, schedule: &Schedule, body: &BodySlug, offset: u32) -> Screen {
    let id = schedule.id;
    let page = Page::of_all(own_lines(schedule, body), offset, PAGE_LENGTH);
    let head = lines([
        title(viewer, id),
        meeting::bold(&meeting::named_body(viewer, body)),
        state(viewer, schedule),
    ]);
    let is_sent = schedule.state != ScheduleState::Draft;
    let answer = schedule.answer_of(body).filter(|_| is_sent);
    let none = page
        .items
        .is_empty()
        .then(|| viewer.html(texts::schedule_none_of_own()));
    let parts = [head]
        .into_iter()
        .chain(answer.map(|answer| stands(viewer, answer)))
        .chain(none)
        .chain(page.items.iter().map(|line| row(viewer, line)))
        .chain(page_position(viewer, &page));
    let list = RowList::only(id, RowFilter::Body(body.clone())).at(page.offset);
    let own = |schedule, offset| Tap::OwnSchedule {
        schedule,
        body: body.clone(),
        offset,
    };
    let mut rows = in_rows(acts(viewer, schedule, body));
    rows.extend(numbers(&page, &list));
    rows.extend(page_buttons(viewer, &page, PAGE_LENGTH, |offset| {
        own(id, offset)
    }));
    rows.push(vec![viewer.button(
        texts::button_proposal(),
        Tap::Proposal {
            schedule: id,
            body: body.clone(),
            offset: 0,
        },
    )]);
    rows.extend(in_rows(neighbours(viewer, id, |schedule| own(schedule, 0))));
    rows.push(vec![viewer.home_button()]);
    Screen::new(fitting(parts), rows)
}

/// Asks what a ministry has against its rows.
pub fn ask_objection(
    viewer: &Viewer<'_>,
    schedule: ScheduleId,
    body: &BodySlug,
    refusal: Option<Text>,
) -> Screen {
    let refusal = refusal.map(|refusal| viewer.html(refusal));
    let question = viewer.html(texts::schedule_ask_objection());
    let parts = refusal
        .into_iter()
        .chain([title(viewer, schedule), question]);
    let own = Tap::OwnSchedule {
        schedule,
        body: body.clone(),
        offset: 0,
    };
    let rows = in_rows([
        viewer.button(texts::button_back(), own),
        viewer.home_button(),
    ]);
    Screen::new(paragraphs(parts), rows)
}

/// What each ministry says, those that need a coordinator first.
pub fn answers(viewer: &Viewer<'_>, schedule: &Schedule, offset: u32) -> Screen {
    let id = schedule.id;
    let page = Page::of_all(schedule.answers.clone(), offset, PAGE_LENGTH);
    let can_settle = |answer: &BodyAnswer| {
        schedule.state == ScheduleState::WithBodies
            && answer.state.after(AnswerStep::Settle).is_some()
    };
    let numbered = || (page.first()..).zip(&page.items);
    let entries = numbered().map(|(position, answer)| {
        let body = meeting::named_body(viewer, &answer.body);
        let title = viewer.html(texts::schedule_answer_line(position, body));
        lines([title, stands(viewer, answer)])
    });
    let hint = page
        .items
        .iter()
        .any(can_settle)
        .then(|| viewer.html(texts::schedule_settle_hint()));
    let parts = [lines([title(viewer, id), state(viewer, schedule)])]
        .into_iter()
        .chain(entries)
        .chain(page_position(viewer, &page))
        .chain(hint);
    let settle = numbered().filter(|(_, answer)| can_settle(answer));
    let settle: Vec<_> = settle
        .map(|(position, answer)| {
            let tap = Tap::SettleSchedule {
                version: schedule.seen(),
                body: answer.body.clone(),
            };
            Button::tap(position.to_string(), tap)
        })
        .collect();
    let mut rows = vec![settle];
    rows.retain(|row| !row.is_empty());
    rows.extend(page_buttons(viewer, &page, PAGE_LENGTH, |offset| {
        Tap::ScheduleAnswers {
            schedule: id,
            offset,
        }
    }));
    rows.extend(in_rows([
        viewer.button(texts::button_back(), Tap::Schedule { schedule: id }),
        viewer.home_button(),
    ]));
    Screen::new(fitting(parts), rows)
}

/// The rows of a ministry wait for its agreement: for its officials.
pub fn sent(viewer: &Viewer<'_>, schedule: &Schedule, body: &BodySlug) -> Screen {
    let all = own_lines(schedule, body);
    let more = all.len().saturating_sub(PAGE_LENGTH as usize) as u32;
    let head = lines([
        viewer.html(texts::schedule_sent(
            name(viewer, schedule.id),
            schedule.version,
        )),
        meeting::bold(&meeting::named_body(viewer, body)),
    ]);
    let shown = all.iter().take(PAGE_LENGTH as usize);
    let parts = [head]
        .into_iter()
        .chain(shown.map(|line| row(viewer, line)))
        .chain((more > 0).then(|| viewer.html(texts::schedule_sent_more(more))))
        .chain([viewer.html(texts::schedule_sent_why())]);
    let mut rows = in_rows(acts(viewer, schedule, body));
    rows.push(vec![open_own(viewer, schedule.id, body)]);
    Screen::new(fitting(parts), rows)
}

/// A ministry has something against its rows: for coordinators.
pub fn objected(viewer: &Viewer<'_>, schedule: &Schedule, answer: &BodyAnswer) -> Screen {
    let parts = [
        title(viewer, schedule.id),
        lines([
            meeting::bold(&meeting::named_body(viewer, &answer.body)),
            stands(viewer, answer),
        ]),
    ];
    let settle = Tap::SettleSchedule {
        version: schedule.seen(),
        body: answer.body.clone(),
    };
    let rows = in_rows([
        viewer.button(texts::button_schedule_settle(), settle),
        viewer.button(
            texts::button_schedule_open(),
            Tap::Schedule {
                schedule: schedule.id,
            },
        ),
    ]);
    Screen::new(paragraphs(parts), rows)
}

/// What a ministry had against its rows is settled: for its officials.
pub fn settled(viewer: &Viewer<'_>, schedule: &Schedule, answer: &BodyAnswer) -> Screen {
    let parts = [title(viewer, schedule.id), stands(viewer, answer)];
    let rows = vec![vec![open_own(viewer, schedule.id, &answer.body)]];
    Screen::new(paragraphs(parts), rows)
}

/// What the trail keeps of a settlement: the ministry, and the words.
pub(in crate::views) fn settled_in_trail(viewer: &Viewer<'_>, kept: &str) -> String {
    let Some((slug, words)) = kept.split_once(": ") else {
        return kept.to_owned();
    };
    let body = meeting::named_body(viewer, &BodySlug(slug.to_owned()));
    format!("{body}: {words}")
}

/// Nothing stands in the way any more: for coordinators.
pub fn agreed_by_all(
    viewer: &Viewer<'_>,
    schedule: &Schedule,
    calendar: &WorkingCalendar,
) -> Screen {
    let parts = [lines([title(viewer, schedule.id), state(viewer, schedule)])]
        .into_iter()
        .chain(due(viewer, schedule.id, calendar));
    let open = Tap::Schedule {
        schedule: schedule.id,
    };
    let rows = vec![vec![viewer.button(texts::button_schedule_open(), open)]];
    Screen::new(paragraphs(parts), rows)
}
