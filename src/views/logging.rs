//! Logging what came of a meeting, step by step, up to the last look before it is saved.

mod figures;

use super::{
    Button, Screen, Tap, Viewer, day_picker, in_rows, marked_if, meeting, paragraphs, result,
};
use crate::{
    domain::{
        calendar::Month,
        meeting::{HeldBy, Meeting, MeetingId, MeetingKind, MeetingStatus},
        office::OfficeId,
        result::{Count, MeetingOutcomes, ResultId, ResultRefusal, earliest_day},
        result_draft::{About, MOST_PHOTOS, Part, ResultDraft, Stage},
        result_words::{MOST_TOPICS, TypedRefusal},
    },
    i18n::{Html, Text, dates, texts},
};

pub use figures::likely;

/// What is to be logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogSubject {
    /// A meeting that was held as it was planned.
    AsPlanned(MeetingId),
    /// A meeting that was held otherwise: everything can be changed at once.
    WithChanges(MeetingId),
    /// A meeting of this office's ministry that was never planned here.
    Unplanned(OfficeId),
    /// A personal reception that stood alone.
    Reception(OfficeId),
    /// The personal reception of a meeting that was logged.
    ReceptionOf(ResultId),
    /// What was logged before is corrected.
    Correction(ResultId),
}

/// Where topics are taken from with one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum TopicsFrom {
    Plan,
    Questions,
}

/// What the bot knows of what is being logged, to propose it.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// What is being logged, as the title says it.
    pub number: Option<String>,
    pub outcomes: MeetingOutcomes,
    /// How many came the last time.
    pub attendance: Option<u32>,
    pub planned_topics: Vec<String>,
    /// What most questions are about, in words.
    pub asked: Vec<String>,
}

/// On a meeting's card: that it was held, or what came of it.
pub(super) fn acts(viewer: &Viewer<'_>, meeting: &Meeting) -> Vec<Button> {
    let id = meeting.id;
    let log = |subject| Tap::Log {
        subject,
        anew: false,
    };
    match meeting.plan.status {
        MeetingStatus::Held => {
            let tap = Tap::ResultOf { meeting: id };
            vec![viewer.button(texts::button_open_result(), tap)]
        }
        MeetingStatus::Planned | MeetingStatus::Agreed | MeetingStatus::Announced
            if meeting.plan.time.begins_on() <= viewer.today =>
        {
            vec![
                viewer.button(
                    texts::button_held_as_planned(),
                    log(LogSubject::AsPlanned(id)),
                ),
                viewer.button(
                    texts::button_held_with_changes(),
                    log(LogSubject::WithChanges(id)),
                ),
            ]
        }
        _ => Vec::new(),
    }
}

/// Meetings that are over and not logged, and what else can be. `begun` is a draft, with what is known of it and when it was
/// last worked on.
pub fn what(
    viewer: &Viewer<'_>,
    office: OfficeId,
    meetings: &[Meeting],
    begun: Option<(&ResultDraft, &Known, &str)>,
) -> Screen {
    let title = if meetings.is_empty() {
        texts::log_what_none()
    } else {
        texts::log_what()
    };
    let numbered = || (1_u32..).zip(meetings);
    let entries = numbered().map(|(position, meeting)| {
        viewer.html(texts::log_what_line(
            position,
            meeting::time(viewer, meeting),
            meeting::brief_place(viewer, meeting),
        ))
    });
    let begin = |subject| Tap::Log {
        subject,
        anew: false,
    };
    let numbers = numbered().map(|(position, meeting)| {
        Button::tap(
            position.to_string(),
            begin(LogSubject::AsPlanned(meeting.id)),
        )
    });
    let go_on = begun.map(|(draft, ..)| {
        let tap = Tap::LogOn { draft: draft.key };
        vec![viewer.button(texts::button_draft_continue(), tap)]
    });
    let begun = begun.map(|(draft, known, at)| {
        let what = viewer.say(self::title(viewer, draft, known));
        viewer.html(texts::log_begun(what, at))
    });
    let mut rows = vec![numbers.collect::<Vec<_>>()];
    rows.retain(|row| !row.is_empty());
    rows.extend(go_on);
    rows.extend(in_rows([
        viewer.button(
            texts::button_log_unplanned(),
            begin(LogSubject::Unplanned(office)),
        ),
        viewer.button(
            texts::button_log_reception_alone(),
            begin(LogSubject::Reception(office)),
        ),
        viewer.button(texts::button_results(), Tap::Results { office, offset: 0 }),
        viewer.home_button(),
    ]));
    Screen::new(
        paragraphs([viewer.html(title)].into_iter().chain(entries).chain(begun)),
        rows,
    )
}

/// Something else is being logged already.
pub fn begun(
    viewer: &Viewer<'_>,
    draft: &ResultDraft,
    (known, at): (&Known, &str),
    subject: LogSubject,
) -> Screen {
    let key = draft.key;
    let buttons = [
        viewer.button(texts::button_draft_continue(), Tap::LogOn { draft: key }),
        viewer.button(
            texts::button_log_anew(),
            Tap::Log {
                subject,
                anew: true,
            },
        ),
        viewer.home_button(),
    ];
    let text = texts::log_begun(viewer.say(title(viewer, draft, known)), at);
    Screen::new(viewer.html(text), in_rows(buttons))
}

/// What is asked for next, or the last look. `note` says first why what came could not be taken.
pub fn stage(
    viewer: &Viewer<'_>,
    draft: &ResultDraft,
    known: &Known,
    note: Option<Text>,
) -> Screen {
    match draft.stage() {
        Stage::Part(part) => ask(viewer, draft, part, known, note),
        Stage::Review => review(viewer, draft, known, note),
    }
}

fn ask(
    viewer: &Viewer<'_>,
    draft: &ResultDraft,
    part: Part,
    known: &Known,
    note: Option<Text>,
) -> Screen {
    let step = draft
        .position(part)
        .map(|(step, steps)| viewer.html(texts::step_of(steps, step)));
    let mut parts = vec![viewer.html(title(viewer, draft, known))];
    parts.extend(note.map(|note| viewer.html(note)));
    parts.extend(step);
    parts.push(viewer.html(question(draft, part, known)));
    parts.extend(details(viewer, draft, part));
    let mut rows = choices(viewer, draft, part, known);
    rows.extend(in_rows([
        viewer.button(texts::button_back(), Tap::LogBack { draft: draft.key }),
        viewer.button(texts::button_log_later(), Tap::Home),
    ]));
    Screen::new(paragraphs(parts), rows)
}

/// What is being logged, in a line.
fn title(viewer: &Viewer<'_>, draft: &ResultDraft, known: &Known) -> Text {
    let regions = draft
        .regions
        .iter()
        .map(|code| meeting::region_name(viewer, *code));
    let place = super::shorten(&regions.collect::<Vec<_>>().join(", "), 160);
    let day = draft
        .held_on
        .map(|day| dates::day(viewer.lang, day, viewer.today));
    match (draft.about, day) {
        (About::Correction { .. }, _) => {
            texts::log_of_correction(known.number.clone().unwrap_or_default())
        }
        (About::Planned { .. } | About::Unplanned, Some(day)) if !place.is_empty() => {
            texts::log_of_meeting(place, day)
        }
        (About::Reception { .. }, Some(day)) if !place.is_empty() => {
            texts::log_of_reception(place, day)
        }
        (About::Reception { .. }, _) => texts::log_of_reception_alone(),
        (About::Planned { planned_on, .. }, _) => {
            texts::log_of_meeting(place, dates::month(viewer.lang, Month::of(planned_on)))
        }
        (About::Unplanned, _) => texts::log_of_unplanned(),
    }
}

fn question(draft: &ResultDraft, part: Part, known: &Known) -> Text {
    match part {
        Part::Regions if draft.is_reception() => texts::log_ask_region(),
        Part::Regions => texts::log_ask_regions(),
        Part::Kind => texts::log_ask_kind(),
        Part::Day => texts::log_ask_day(),
        Part::HeldBy => texts::log_ask_held_by(),
        Part::People if draft.is_reception() => texts::log_ask_received(),
        Part::People => texts::log_ask_people(),
        Part::Raised if known.outcomes.asked > 0 && !draft.is_reception() => {
            texts::log_ask_raised(known.outcomes.asked)
        }
        Part::Raised => texts::log_ask_raised_hall(),
        Part::Outcomes => match draft.counts.raised {
            Some(raised) => texts::log_ask_outcomes(raised),
            None => texts::log_ask_outcomes_unknown(),
        },
        Part::Answered => texts::log_ask_answered(),
        Part::Explained => texts::log_ask_explained(),
        Part::UnderControl => texts::log_ask_under_control(),
        Part::Resolved => texts::log_ask_resolved(),
        Part::Topics => texts::log_ask_topics(),
        Part::Decisions => texts::log_ask_decisions(),
        Part::Summary => texts::log_ask_summary(),
        Part::Photos => texts::log_ask_photos(draft.photos.len() as u32, MOST_PHOTOS as u32),
        Part::Link => texts::log_ask_link(),
    }
}

/// Below the question: a number on its way, the split, what stands there now.
fn details(viewer: &Viewer<'_>, draft: &ResultDraft, part: Part) -> Option<Html> {
    let as_it_stands = |words: &Option<String>| {
        let words = words.as_deref()?;
        Some(super::submission::quoted(words))
    };
    match part {
        Part::Outcomes => Some(split(viewer, draft)),
        Part::Decisions => as_it_stands(&draft.decisions),
        Part::Summary => as_it_stands(&draft.summary),
        Part::Link => as_it_stands(&draft.link),
        Part::Topics if draft.has(part) => Some(meeting::topics(viewer, &draft.topics)),
        _ if part.count().is_some() => {
            let number = draft.number?;
            Some(viewer.html(texts::log_number_now(number)))
        }
        _ => None,
    }
}

fn split(viewer: &Viewer<'_>, draft: &ResultDraft) -> Html {
    let figure = |count: Count| match draft.counts.get(count) {
        Some(number) => viewer.say(texts::result_number(number)),
        None => viewer.say(texts::result_not_known()),
    };
    let outcomes = Count::OUTCOMES
        .into_iter()
        .map(|count| viewer.html(result::outcome_text(count, figure(count))));
    let open = draft.counts.without_outcome().filter(|open| *open > 0);
    let open = open.map(|open| viewer.html(texts::log_outcomes_open(open)));
    let points = outcomes.chain(open);
    super::lines(points.map(|Html(line)| Html(format!("• {line}"))))
}

fn choices(
    viewer: &Viewer<'_>,
    draft: &ResultDraft,
    part: Part,
    known: &Known,
) -> Vec<Vec<Button>> {
    match part {
        Part::Regions => regions(viewer, draft),
        Part::Kind => kinds(viewer, draft.key),
        Part::Day => days(viewer, draft.key, Month::of(viewer.today)),
        Part::HeldBy => heads(viewer, draft),
        Part::Outcomes => outcomes(viewer, draft),
        Part::Topics => topics(viewer, draft, known),
        Part::Decisions | Part::Summary | Part::Link | Part::Photos => words(viewer, draft, part),
        Part::People
        | Part::Raised
        | Part::Answered
        | Part::Explained
        | Part::UnderControl
        | Part::Resolved => figures::rows(viewer, draft, part, known),
    }
}

fn regions(viewer: &Viewer<'_>, draft: &ResultDraft) -> Vec<Vec<Button>> {
    let all = viewer.directory.regions_on(viewer.today, viewer.lang);
    let buttons = all.iter().map(|region| {
        let label = super::region::unmistakable_name(viewer, region, &all);
        let label = marked_if(viewer, label, draft.regions.contains(&region.code));
        let tap = Tap::LogRegion {
            draft: draft.key,
            region: region.code,
        };
        Button::tap(label, tap)
    });
    let mut rows = in_rows(buttons);
    if !draft.regions.is_empty() {
        let done = Tap::LogRegions { draft: draft.key };
        rows.push(vec![viewer.button(texts::button_photos_done(), done)]);
    }
    rows
}

fn kinds(viewer: &Viewer<'_>, draft: u32) -> Vec<Vec<Button>> {
    in_rows(
        [MeetingKind::Scheduled, MeetingKind::OffSchedule]
            .map(|kind| viewer.button(result::kind_text(kind), Tap::LogKind { draft, kind })),
    )
}

/// Today, yesterday, and a month of days: none that is still to come.
fn days(viewer: &Viewer<'_>, draft: u32, month: Month) -> Vec<Vec<Button>> {
    let choose = |day| Tap::LogDay { draft, day };
    let mut near = vec![viewer.button(texts::button_log_today(), choose(viewer.today))];
    if let Some(yesterday) = viewer.today.pred_opt() {
        near.push(viewer.button(texts::button_log_yesterday(), choose(yesterday)));
    }
    let mut rows = in_rows(near);
    rows.extend(day_picker::rows(
        viewer,
        &day_picker::DayPicker {
            month,
            first: earliest_day(None, viewer.today),
            last: Some(viewer.today),
            busy: &[],
        },
        choose,
        |month| Tap::LogDays { draft, month },
    ));
    rows
}

/// The same question with another month of days.
pub fn days_of(viewer: &Viewer<'_>, draft: &ResultDraft, known: &Known, month: Month) -> Screen {
    let parts = [
        viewer.html(title(viewer, draft, known)),
        viewer.html(question(draft, Part::Day, known)),
    ];
    let mut rows = days(viewer, draft.key, month);
    rows.extend(in_rows([
        viewer.button(texts::button_back(), Tap::LogOn { draft: draft.key }),
        viewer.button(texts::button_log_later(), Tap::Home),
    ]));
    Screen::new(paragraphs(parts), rows)
}

fn heads(viewer: &Viewer<'_>, draft: &ResultDraft) -> Vec<Vec<Button>> {
    let button = |held_by| {
        let label = viewer.say(match held_by {
            HeldBy::FirstHead => texts::button_first_head(),
            HeldBy::ActingFirstHead => texts::button_acting_first_head(),
            HeldBy::Deputy => texts::button_deputy(),
        });
        let label = marked_if(viewer, label, draft.held_by == held_by);
        let tap = Tap::LogHeldBy {
            draft: draft.key,
            held_by,
        };
        vec![Button::tap(label, tap)]
    };
    [HeldBy::FirstHead, HeldBy::ActingFirstHead, HeldBy::Deputy]
        .map(button)
        .to_vec()
}

fn outcomes(viewer: &Viewer<'_>, draft: &ResultDraft) -> Vec<Vec<Button>> {
    let key = draft.key;
    let figure = |count| {
        let number = draft.counts.get(count);
        number.map_or_else(
            || viewer.say(texts::result_not_known()),
            |number| viewer.say(texts::result_number(number)),
        )
    };
    let edit = |count| {
        let label = match count {
            Count::Answered => texts::button_outcome_answered(figure(count)),
            Count::Explained => texts::button_outcome_explained(figure(count)),
            Count::UnderControl => texts::button_outcome_under_control(figure(count)),
            _ => texts::button_outcome_resolved(figure(count)),
        };
        let tap = Tap::LogEdit {
            draft: key,
            part: Part::of_outcome(count),
        };
        viewer.button(label, tap)
    };
    let say = |known| Tap::LogOutcomes { draft: key, known };
    let mut rows = vec![vec![
        viewer.button(texts::button_outcomes_right(), say(true)),
    ]];
    rows.extend(in_rows(Count::OUTCOMES.map(edit)));
    rows.push(vec![
        viewer.button(texts::button_log_not_known(), say(false)),
    ]);
    rows
}

fn topics(viewer: &Viewer<'_>, draft: &ResultDraft, known: &Known) -> Vec<Vec<Button>> {
    let take = |from| Tap::LogTopics {
        draft: draft.key,
        from,
    };
    let planned = (!known.planned_topics.is_empty())
        .then(|| viewer.button(texts::button_topics_planned(), take(TopicsFrom::Plan)));
    let asked = (!known.asked.is_empty()).then(|| {
        let topics = super::shorten(&known.asked.join(", "), 40);
        viewer.button(
            texts::button_topics_asked(topics),
            take(TopicsFrom::Questions),
        )
    });
    let mut rows = in_rows(planned.into_iter().chain(asked));
    rows.extend(words(viewer, draft, Part::Topics));
    rows
}

/// A part that is written, or left as it is.
fn words(viewer: &Viewer<'_>, draft: &ResultDraft, part: Part) -> Vec<Vec<Button>> {
    let key = draft.key;
    let remove = draft.has(part).then(|| {
        let label = match part {
            Part::Topics => texts::button_remove_topics(),
            Part::Decisions => texts::button_remove_decisions(),
            Part::Summary => texts::button_remove_summary(),
            Part::Photos => texts::button_remove_photos(),
            _ => texts::button_remove_link(),
        };
        viewer.button(label, Tap::LogClear { draft: key, part })
    });
    let on = match part {
        Part::Photos if draft.has(part) => Some(texts::button_photos_done()),
        // What is changed out of turn is left as it is by going back.
        _ if draft.editing.is_some() => None,
        _ => Some(texts::button_skip()),
    };
    let skip = on.map(|label| viewer.button(label, Tap::LogSkip { draft: key, part }));
    in_rows(skip.into_iter().chain(remove))
}

fn review(viewer: &Viewer<'_>, draft: &ResultDraft, known: &Known, note: Option<Text>) -> Screen {
    let shown = result::Facts {
        is_reception: draft.is_reception(),
        kind: (draft.about == About::Unplanned).then_some(draft.kind),
        regions: &draft.regions,
        facts: result::ShownFacts {
            held_on: draft.held_on,
            held_by: draft.held_by,
            counts: &draft.counts,
            topics: &draft.topics,
            decisions: draft.decisions.as_deref(),
            summary: draft.summary.as_deref(),
            photos: draft.photos.len(),
            link: draft.link.as_deref(),
        },
    };
    let mut parts = vec![viewer.html(title(viewer, draft, known))];
    parts.extend(note.map(|note| viewer.html(note)));
    parts.push(result::facts(viewer, &shown));
    parts.push(viewer.html(texts::log_review()));
    let key = draft.key;
    let save = viewer.button(texts::button_save_result(), Tap::LogSave { draft: key });
    let fields = draft.fields().into_iter().map(|part| {
        let label = field(draft, part);
        viewer.button(label, Tap::LogEdit { draft: key, part })
    });
    let mut rows = vec![vec![save]];
    rows.extend(in_rows(fields));
    rows.extend(in_rows([
        viewer.button(texts::button_log_drop(), Tap::LogDrop { draft: key }),
        viewer.button(texts::button_log_later(), Tap::Home),
    ]));
    Screen::new(paragraphs(parts), rows)
}

fn field(draft: &ResultDraft, part: Part) -> Text {
    match part {
        Part::Regions => texts::button_field_regions(),
        Part::Kind => texts::button_field_kind(),
        Part::Day => texts::button_field_day(),
        Part::HeldBy => texts::button_field_held_by(),
        Part::People if draft.is_reception() => texts::button_field_received(),
        Part::People => texts::button_field_people(),
        Part::Raised => texts::button_field_raised(),
        Part::Outcomes | Part::Answered | Part::Explained | Part::UnderControl | Part::Resolved => {
            texts::button_field_outcomes()
        }
        Part::Topics => texts::button_field_topics(),
        Part::Decisions => texts::button_field_decisions(),
        Part::Summary => texts::button_field_summary(),
        Part::Photos => texts::button_field_photos(),
        Part::Link => texts::button_field_link(),
    }
}

/// Why something cannot be taken.
pub fn refusal(viewer: &Viewer<'_>, refusal: TypedRefusal) -> Text {
    match refusal {
        TypedRefusal::NoDay => texts::log_no_day(),
        TypedRefusal::NoNumber => texts::log_no_number(),
        TypedRefusal::NoLink => texts::log_no_link(),
        TypedRefusal::TooLong { letters, most } => texts::log_too_long(letters as u32, most as u32),
        TypedRefusal::TooManyTopics { topics } => {
            texts::log_too_many_topics(topics as u32, MOST_TOPICS as u32)
        }
        TypedRefusal::Cannot(ResultRefusal::InTheFuture) => texts::log_in_the_future(),
        TypedRefusal::Cannot(ResultRefusal::TooEarly { earliest_on }) => {
            texts::log_too_early(dates::day(viewer.lang, earliest_on, viewer.today))
        }
        TypedRefusal::Cannot(ResultRefusal::TooMany) => texts::log_too_many(),
        TypedRefusal::Cannot(ResultRefusal::MoreOutcomesThanQuestions { outcomes, raised }) => {
            texts::log_more_outcomes(raised, outcomes)
        }
    }
}
