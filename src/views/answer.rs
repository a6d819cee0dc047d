//! Answering: the words, the day, what goes to whom, and the templates of a ministry.

use chrono::{Months, NaiveDate};

use super::{
    Button, Screen, Tap, Viewer,
    day_picker::{self, DayPicker},
    in_rows, lines, marked_if, meeting, paragraphs,
    questions::{back_rows, back_to_question},
    submission::{self, BRIEF, fitting, happening, quoted},
};
use crate::{
    domain::{
        answer::{
            AnswerDraft, AnswerKind, Audience, LONGEST_ANSWER, Template, is_in_their_language,
        },
        calendar::Month,
        central_body::BodySlug,
        question_queue::QuestionQueue,
        submission::{Submission, SubmissionEvent},
    },
    i18n::{Html, Text, dates, escape, texts},
};

/// Asks for the words of an answer. `refusal` says what was wrong with those that came.
pub fn ask_words(
    viewer: &Viewer<'_>,
    submission: &Submission,
    draft: &AnswerDraft,
    has_templates: bool,
    refusal: Option<Text>,
) -> Screen {
    let id = submission.id;
    let question = match draft.kind {
        AnswerKind::Answer => texts::ask_answer(),
        AnswerKind::Explain => texts::ask_explanation(),
        AnswerKind::AtMeeting => texts::ask_words_at_meeting(),
        AnswerKind::Control => texts::ask_words_control(),
        AnswerKind::Extend => texts::ask_words_extend(),
        AnswerKind::Resolve => texts::ask_what_was_done(),
        AnswerKind::Correct => texts::ask_correction(),
    };
    let begun = draft.words.as_deref().map(|words| {
        lines([
            viewer.html(texts::answer_so_far()),
            Html(format!(
                "<code>{}</code>",
                escape(&super::shorten(words, LONGEST_ANSWER))
            )),
        ])
    });
    let parts = [
        refusal.map(|refusal| viewer.html(refusal)),
        Some(viewer.html(question)),
        Some(quoted(&super::shorten(&submission.text, BRIEF))),
        begun,
    ];
    let skip = (!draft.kind.needs_words() && draft.words.is_none())
        .then(|| viewer.button(texts::button_skip(), Tap::ReviewAnswer { submission: id }));
    let as_it_is = draft.is_ready() && draft.words.is_some();
    let skip = skip.or_else(|| {
        let review = Tap::ReviewAnswer { submission: id };
        as_it_is.then(|| viewer.button(texts::button_answer_as_it_is(), review))
    });
    let template = (has_templates && draft.kind.suits_others()).then(|| {
        viewer.button(
            texts::button_use_template(),
            Tap::ChooseTemplate { submission: id },
        )
    });
    let mut rows = in_rows(skip.into_iter().chain(template));
    rows.extend(back_rows(viewer, submission));
    Screen::new(fitting(parts.into_iter().flatten()), rows)
}

/// An answer that is ready: how it will read, and to whom it goes. `others` counts those that ask the same.
pub fn review(
    viewer: &Viewer<'_>,
    submission: &Submission,
    draft: &AnswerDraft,
    audience: Audience,
    others: u32,
) -> Screen {
    let id = submission.id;
    let event = SubmissionEvent {
        at: submission.received_at,
        what: draft.happening(),
        words: draft.words.clone(),
        day: draft.day(),
    };
    // As those who asked will read it.
    let theirs = Viewer {
        lang: submission.lang,
        ..*viewer
    };
    let warning = draft
        .words
        .as_deref()
        .filter(|words| !is_in_their_language(words, &submission.text, submission.lang))
        .map(|_| viewer.html(texts::answer_language_warning()));
    let parts = [
        Some(viewer.html(texts::answer_review(submission.number.to_string()))),
        Some(quoted(&super::shorten(&submission.text, BRIEF))),
        Some(viewer.html(texts::answer_review_reads())),
        Some(happening(&theirs, &event, LONGEST_ANSWER)),
        draft
            .photo
            .is_some()
            .then(|| viewer.html(texts::answer_with_photo())),
        warning,
        Some(goes_to(viewer, audience, draft.too.len() as u32)),
        Some(viewer.html(texts::answer_no_undo())),
    ];
    let too = (others > 0 && draft.kind.suits_others()).then(|| {
        viewer.button(
            texts::button_answer_too(others),
            Tap::AnswerToo { submission: id },
        )
    });
    let day = draft.kind.needs_day().then(|| {
        viewer.button(
            texts::button_other_due_day(),
            Tap::BeginAnswer {
                submission: id,
                kind: draft.kind,
            },
        )
    });
    let buttons = [
        Some(viewer.button(texts::button_send(), Tap::SendAnswer { submission: id })),
        Some(viewer.button(
            texts::button_edit_answer(),
            Tap::EditAnswer { submission: id },
        )),
        day,
        too,
        Some(viewer.button(
            texts::button_drop_answer(),
            Tap::DropAnswer { submission: id },
        )),
        back_to_question(viewer, submission),
    ];
    Screen::new(
        fitting(parts.into_iter().flatten()),
        in_rows(buttons.into_iter().flatten()),
    )
}

/// "Goes to 1 author and 17 supporters, and to the 5 who asked the same."
pub(super) fn goes_to(viewer: &Viewer<'_>, audience: Audience, too: u32) -> Html {
    let said = [
        Some(texts::answer_goes_to(audience.authors, audience.supporters)),
        (audience.joined > 0).then(|| texts::answer_goes_to_joined(audience.joined)),
        (too > 0).then(|| texts::answer_goes_to_too(too)),
    ];
    lines(said.into_iter().flatten().map(|line| viewer.html(line)))
}

/// Those that ask the same, to give them the same answer.
pub fn choose_too(
    viewer: &Viewer<'_>,
    submission: &Submission,
    draft: &AnswerDraft,
    others: &[Submission],
) -> Screen {
    let numbered = || (1_u32..).zip(others);
    let entries = numbered().map(|(position, other)| {
        viewer.html(texts::similar_line(
            position,
            super::shorten(&other.text, BRIEF),
            submission::people(viewer, other.people),
            submission::progress(viewer, other),
        ))
    });
    let mut rows: Vec<_> = numbered()
        .map(|(position, other)| {
            let is_chosen = draft.too.contains(&other.id);
            let tap = Tap::ToggleToo {
                submission: submission.id,
                too: other.id,
            };
            let label = viewer.say(texts::button_too(position));
            vec![Button::tap(marked_if(viewer, label, is_chosen), tap)]
        })
        .collect();
    rows.extend(in_rows([viewer.button(
        texts::button_photos_done(),
        Tap::ReviewAnswer {
            submission: submission.id,
        },
    )]));
    let parts = [viewer.html(texts::answer_too(draft.too.len() as u32))]
        .into_iter()
        .chain(entries);
    Screen::new(fitting(parts), rows)
}

/// Asks by when it will be done; a day can be typed too.
pub fn ask_day(
    viewer: &Viewer<'_>,
    question: Html,
    choose: impl Fn(NaiveDate) -> Tap,
    calendar: Tap,
    back: Vec<Vec<Button>>,
) -> Screen {
    let today = viewer.today;
    let ready = [
        (
            texts::button_due_in_a_week(),
            today.checked_add_days(chrono::Days::new(7)),
        ),
        (
            texts::button_due_in_two_weeks(),
            today.checked_add_days(chrono::Days::new(14)),
        ),
        (
            texts::button_due_in_a_month(),
            today.checked_add_months(Months::new(1)),
        ),
    ];
    let ready = ready
        .into_iter()
        .filter_map(|(label, day)| Some(viewer.button(label, choose(day?))));
    let calendar = viewer.button(texts::button_due_calendar(), calendar);
    let mut rows = in_rows(ready.chain([calendar]));
    rows.extend(back);
    Screen::new(paragraphs([question, viewer.html(texts::due_hint())]), rows)
}

/// A month to choose the day from.
pub fn calendar(
    viewer: &Viewer<'_>,
    question: Html,
    (month, first): (Month, NaiveDate),
    (choose, turn_to): (impl Fn(NaiveDate) -> Tap, impl Fn(Month) -> Tap),
    back: Vec<Vec<Button>>,
) -> Screen {
    let picker = DayPicker {
        month,
        first,
        last: None,
        busy: &[],
    };
    let mut rows = day_picker::rows(viewer, &picker, choose, turn_to);
    rows.extend(back);
    Screen::new(question, rows)
}

/// By when a submission is promised to be done.
pub fn ask_due(
    viewer: &Viewer<'_>,
    submission: &Submission,
    kind: AnswerKind,
    refusal: Option<Text>,
) -> Screen {
    ask_day(
        viewer,
        due_question(viewer, submission, kind, refusal),
        |due_on| Tap::AnswerBy {
            submission: submission.id,
            kind,
            due_on,
        },
        Tap::AnswerDays {
            submission: submission.id,
            kind,
            month: Month::of(viewer.today),
        },
        back_rows(viewer, submission),
    )
}

/// The same from a month of days.
pub fn due_calendar(
    viewer: &Viewer<'_>,
    submission: &Submission,
    kind: AnswerKind,
    month: Month,
) -> Screen {
    let promised = submission.progress.due_on();
    let day_after = promised.and_then(|day| day.succ_opt());
    let first = day_after.map_or(viewer.today, |day| day.max(viewer.today));
    calendar(
        viewer,
        due_question(viewer, submission, kind, None),
        (month, first),
        (
            |due_on| Tap::AnswerBy {
                submission: submission.id,
                kind,
                due_on,
            },
            |month| Tap::AnswerDays {
                submission: submission.id,
                kind,
                month,
            },
        ),
        back_rows(viewer, submission),
    )
}

fn due_question(
    viewer: &Viewer<'_>,
    submission: &Submission,
    kind: AnswerKind,
    refusal: Option<Text>,
) -> Html {
    let question = match (kind, submission.progress.due_on()) {
        (AnswerKind::Extend, Some(due_on)) => {
            texts::ask_extended_day(dates::day(viewer.lang, due_on, viewer.today))
        }
        _ => texts::ask_due_day(),
    };
    let parts = [
        refusal.map(|refusal| viewer.html(refusal)),
        Some(viewer.html(question)),
        Some(quoted(&super::shorten(&submission.text, BRIEF))),
    ];
    paragraphs(parts.into_iter().flatten())
}

/// A reply to a notice became the draft of an answer.
pub fn reply_kept(viewer: &Viewer<'_>, submission: &Submission, words: &str) -> Screen {
    let id = submission.id;
    let buttons = [
        viewer.button(
            texts::button_send_as_answer(),
            Tap::ReviewAnswer { submission: id },
        ),
        viewer.button(
            texts::button_only_note(),
            Tap::KeepAsNote { submission: id },
        ),
    ];
    let mut rows = in_rows(buttons);
    rows.extend(back_rows(viewer, submission));
    let parts = [
        viewer.html(texts::reply_kept(submission.number.to_string())),
        quoted(&super::shorten(words, LONGEST_ANSWER)),
    ];
    Screen::new(fitting(parts.into_iter()), rows)
}

/// The templates of a ministry, to look at them.
pub fn templates(viewer: &Viewer<'_>, body: &BodySlug, templates: &[Template]) -> Screen {
    let buttons = templates.iter().map(|template| {
        let tap = Tap::Template {
            template: template.id,
        };
        vec![Button::tap(template.name.clone(), tap)]
    });
    let mut rows: Vec<_> = buttons.collect();
    let back = Tap::Questions {
        queue: QuestionQueue::of(body.clone()),
    };
    rows.extend(in_rows([
        viewer.button(texts::button_back_to_list(), back),
        viewer.home_button(),
    ]));
    let name = meeting::named_body(viewer, body);
    let text = if templates.is_empty() {
        texts::templates_none(name)
    } else {
        texts::templates(name)
    };
    Screen::new(viewer.html(text), rows)
}

/// One template, to read or to delete it.
pub fn template(viewer: &Viewer<'_>, template: &Template) -> Screen {
    let delete = Tap::DeleteTemplate {
        template: template.id,
    };
    let back = Tap::Templates {
        body: template.body.clone(),
    };
    let rows = in_rows([
        viewer.button(texts::button_delete_template(), delete),
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ]);
    let parts = [
        viewer.html(texts::template_title(template.name.as_str())),
        quoted(&template.words),
    ];
    Screen::new(fitting(parts.into_iter()), rows)
}

/// The templates, to begin an answer with one.
pub fn choose_template(
    viewer: &Viewer<'_>,
    submission: &Submission,
    templates: &[Template],
) -> Screen {
    let numbered = || (1_u32..).zip(templates);
    let entries = numbered().map(|(position, template)| {
        viewer.html(texts::template_line(
            position,
            template.name.as_str(),
            super::shorten(&template.words, BRIEF),
        ))
    });
    let mut rows: Vec<_> = numbered()
        .map(|(_, template)| {
            let tap = Tap::UseTemplate {
                submission: submission.id,
                template: template.id,
            };
            vec![Button::tap(template.name.clone(), tap)]
        })
        .collect();
    rows.extend(back_rows(viewer, submission));
    let parts = [viewer.html(texts::choose_template())]
        .into_iter()
        .chain(entries);
    Screen::new(fitting(parts), rows)
}

/// Asks for the name of a template.
pub fn ask_template_name(
    viewer: &Viewer<'_>,
    submission: &Submission,
    words: &str,
    refusal: Option<Text>,
) -> Screen {
    let parts = [
        refusal.map(|refusal| viewer.html(refusal)),
        Some(viewer.html(texts::ask_template_name())),
        Some(quoted(&super::shorten(words, BRIEF * 2))),
    ];
    Screen::new(
        paragraphs(parts.into_iter().flatten()),
        back_rows(viewer, submission),
    )
}
