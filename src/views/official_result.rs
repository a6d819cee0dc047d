//! What a ministry has logged, as its officials see it: cards, the receipt, the trail of corrections, the preview.

use chrono::{DateTime, Utc};

use super::{
    Button, Screen, Tap, Viewer, capitalised, in_rows, lines,
    logging::LogSubject,
    meeting, paragraphs, quarter_name,
    result::{Facts, Published, facts, for_citizens, held_by_text, moment, number},
    revision_of,
};
use crate::{
    domain::{
        calendar::local,
        meeting::{HeldBy, Meeting, MeetingKind},
        meeting_draft::Part,
        notice::quiet_until,
        office::OfficeId,
        paging::Page,
        quarterly_meeting::{Counting, quarter_of},
        result::{KeptChange, MeetingResult, PUBLISHED_WITHIN, ResultField, ResultId, ResultKind},
    },
    i18n::{Html, Text, dates, escape, texts},
};

/// How many results or corrections stand on one page.
pub const PAGE_LENGTH: u32 = 5;

/// In the trail, words are cut to this.
const BRIEF: usize = 120;

/// What an official's card is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct OfficialCard<'a> {
    pub result: &'a MeetingResult,
    pub office: OfficeId,
    /// Of the meeting that it belongs to.
    pub kind: Option<MeetingKind>,
    pub counting: Counting,
    /// What was logged of the meeting's personal reception.
    pub reception: Option<ResultId>,
}

/// A result with all that its officials may know and do.
pub fn card(viewer: &Viewer<'_>, card: &OfficialCard<'_>) -> Screen {
    let result = card.result;
    let stamps = [
        Some(texts::result_saved_at(moment(viewer, result.saved_at))),
        result
            .corrected_at
            .map(|at| texts::result_corrected_at(moment(viewer, at))),
        publication(viewer, result),
    ];
    let stamps = stamps.into_iter().flatten().map(|text| viewer.html(text));
    let parts = [
        title(viewer, result),
        facts(viewer, &Facts::of(result, card.kind)),
        counting(viewer, card),
        lines(stamps),
    ];
    let mut rows = in_rows(acts(viewer, card));
    let list = Tap::Results {
        office: card.office,
        offset: 0,
    };
    rows.extend(in_rows([
        viewer.button(texts::button_results(), list),
        viewer.home_button(),
    ]));
    Screen::new(paragraphs(parts), rows)
}

/// The receipt of what was logged or corrected.
pub fn receipt(viewer: &Viewer<'_>, card: &OfficialCard<'_>) -> Screen {
    let result = card.result;
    let at = result.corrected_at.unwrap_or(result.saved_at);
    let time = dates::time(local(at).time());
    let number = number(viewer, result);
    let saved = match result.corrected_at {
        Some(_) => texts::result_corrected(number, time),
        None => texts::result_saved(number, time),
    };
    let apart = is_reception_missing(card).then(|| viewer.html(texts::result_reception_apart()));
    let parts = [viewer.html(saved), counting(viewer, card)];
    Screen::new(
        paragraphs(parts.into_iter().chain(apart)),
        in_rows(acts(viewer, card)),
    )
}

fn is_reception_missing(card: &OfficialCard<'_>) -> bool {
    card.result.kind == ResultKind::Meeting && card.reception.is_none()
}

fn acts(viewer: &Viewer<'_>, card: &OfficialCard<'_>) -> Vec<Button> {
    let result = card.result;
    let id = result.id;
    let is_meeting = result.kind == ResultKind::Meeting;
    let correct = LogSubject::Correction(id);
    let publish = (is_meeting && result.published_at.is_none()).then(|| {
        viewer.button(
            texts::button_publish_result(),
            Tap::PublishPreview { result: id },
        )
    });
    let reception = match card.reception {
        Some(reception) => Some(viewer.button(
            texts::button_open_reception(),
            Tap::Result { result: reception },
        )),
        None if is_meeting => Some(viewer.button(
            texts::button_log_reception(),
            Tap::Log {
                subject: LogSubject::ReceptionOf(id),
                anew: false,
            },
        )),
        None => None,
    };
    let photos = (!result.facts.photos.is_empty()).then(|| {
        viewer.button(
            texts::button_result_photos(),
            Tap::ResultPhotos { result: id },
        )
    });
    let trail = result.corrected_at.map(|_| {
        let tap = Tap::ResultTrail {
            result: id,
            offset: 0,
        };
        viewer.button(texts::button_result_trail(), tap)
    });
    let correct = viewer.button(
        texts::button_correct_result(),
        Tap::Log {
            subject: correct,
            anew: false,
        },
    );
    [Some(correct), publish, reception, photos, trail]
        .into_iter()
        .flatten()
        .collect()
}

/// When citizens were given it, or by when they should be: in good practice, not by law.
fn publication(viewer: &Viewer<'_>, result: &MeetingResult) -> Option<Text> {
    if let Some(at) = result.published_at {
        return Some(texts::result_published_at(moment(viewer, at)));
    }
    let by = result.facts.held_on + PUBLISHED_WITHIN;
    (result.kind == ResultKind::Meeting)
        .then(|| texts::result_not_published(dates::day(viewer.lang, by, viewer.today)))
}

/// Whether it meets the quarterly duty, and why.
fn counting(viewer: &Viewer<'_>, card: &OfficialCard<'_>) -> Html {
    let quarter = quarter_name(viewer, quarter_of(card.result));
    let is_off_schedule = card.kind == Some(MeetingKind::OffSchedule);
    viewer.html(match card.counting {
        Counting::Counts if card.result.facts.held_by == HeldBy::ActingFirstHead => {
            texts::counting_acting(quarter)
        }
        Counting::Counts if is_off_schedule => texts::counting_off_schedule(quarter),
        Counting::Counts => texts::counting_first_head(quarter),
        Counting::DeputyDoesNot => texts::counting_deputy(),
        Counting::ActingDoesNot => texts::counting_acting_not(),
        Counting::OffScheduleDoesNot => texts::counting_off_schedule_not(),
        Counting::ReceptionDoesNot => texts::counting_reception(),
        Counting::NoDuty => texts::counting_no_duty(),
    })
}

/// "M-118. Ministry of Healthcare", and what it is.
fn title(viewer: &Viewer<'_>, result: &MeetingResult) -> Html {
    let what = match result.kind {
        ResultKind::Meeting => texts::result_kind_meeting(),
        ResultKind::Reception => texts::result_kind_reception(),
    };
    let body = meeting::name_of_body(viewer, &result.body, result.facts.held_on);
    lines([
        viewer.html(texts::result_title(number(viewer, result), body)),
        viewer.html(what),
    ])
}

/// What a ministry logged, a page at a time.
pub fn list(viewer: &Viewer<'_>, office: OfficeId, page: &Page<MeetingResult>) -> Screen {
    let title = viewer.html(texts::results_title());
    if page.items.is_empty() {
        let text = paragraphs([title, viewer.html(texts::results_none())]);
        let log = viewer.button(texts::button_log(), Tap::LogWhat { office });
        return Screen::new(text, in_rows([log, viewer.home_button()]));
    }
    let numbered = || (page.first()..).zip(&page.items);
    let mut parts = vec![title];
    parts.extend(numbered().map(|(position, result)| {
        let regions = result
            .regions
            .iter()
            .map(|code| meeting::region_name(viewer, *code));
        let state = if result.published_at.is_some() {
            texts::result_state_published()
        } else {
            texts::result_state_not_published()
        };
        viewer.html(texts::result_line(
            position,
            number(viewer, result),
            dates::day(viewer.lang, result.facts.held_on, viewer.today),
            super::shorten(&regions.collect::<Vec<_>>().join(", "), BRIEF),
            viewer.say(state),
        ))
    }));
    if page.has_more_than_it_shows() {
        parts.push(viewer.html(texts::list_position(page.first(), page.last(), page.total)));
    }
    let numbers = numbered().map(|(position, result)| {
        Button::tap(position.to_string(), Tap::Result { result: result.id })
    });
    let mut rows = vec![numbers.collect()];
    rows.extend(in_rows(pages(viewer, page, |offset| Tap::Results {
        office,
        offset,
    })));
    rows.extend(in_rows([
        viewer.button(texts::button_back(), Tap::LogWhat { office }),
        viewer.home_button(),
    ]));
    Screen::new(paragraphs(parts), rows)
}

fn pages<T>(
    viewer: &Viewer<'_>,
    page: &Page<T>,
    turn_to: impl Fn(u32) -> Tap,
) -> impl Iterator<Item = Button> {
    let previous = page
        .previous(PAGE_LENGTH)
        .map(|offset| viewer.button(texts::button_previous_page(), turn_to(offset)));
    let next = page
        .next(PAGE_LENGTH)
        .map(|offset| viewer.button(texts::button_next_page(), turn_to(offset)));
    previous.into_iter().chain(next)
}

/// Who corrected what, newest first.
pub fn trail(viewer: &Viewer<'_>, result: &MeetingResult, page: &Page<KeptChange>) -> Screen {
    let title = viewer.html(texts::result_trail_title(number(viewer, result)));
    let mut parts = vec![title];
    if page.items.is_empty() {
        parts.push(viewer.html(texts::result_trail_none()));
    }
    parts.extend(page.items.iter().map(|kept| change(viewer, kept)));
    if page.has_more_than_it_shows() {
        parts.push(viewer.html(texts::list_position(page.first(), page.last(), page.total)));
    }
    let id = result.id;
    let mut rows = in_rows(pages(viewer, page, |offset| Tap::ResultTrail {
        result: id,
        offset,
    }));
    rows.extend(in_rows([
        viewer.button(texts::button_back(), Tap::Result { result: id }),
        viewer.home_button(),
    ]));
    Screen::new(paragraphs(parts), rows)
}

fn change(viewer: &Viewer<'_>, kept: &KeptChange) -> Html {
    let who = match kept.office {
        Some(office) => texts::result_trail_office(office.0.to_string()),
        None => texts::result_trail_office_gone(),
    };
    let field = match kept.change.field {
        ResultField::HeldOn => texts::result_field_held_on(),
        ResultField::HeldBy => texts::result_field_held_by(),
        ResultField::People => texts::result_field_people(),
        ResultField::Raised => texts::result_field_raised(),
        ResultField::Answered => texts::result_field_answered(),
        ResultField::Explained => texts::result_field_explained(),
        ResultField::UnderControl => texts::result_field_under_control(),
        ResultField::Resolved => texts::result_field_resolved(),
        ResultField::Topics => texts::result_field_topics(),
        ResultField::Decisions => texts::result_field_decisions(),
        ResultField::Summary => texts::result_field_summary(),
        ResultField::Photos => texts::result_field_photos(),
        ResultField::Link => texts::result_field_link(),
    };
    let value = |words: &Option<String>| shown_value(viewer, kept.change.field, words.as_deref());
    viewer.html(texts::result_trail_entry(
        moment(viewer, kept.at),
        viewer.say(who),
        viewer.say(field),
        value(&kept.change.old),
        value(&kept.change.new),
    ))
}

/// A value of the trail, as people read it.
fn shown_value(viewer: &Viewer<'_>, field: ResultField, words: Option<&str>) -> String {
    let Some(words) = words else {
        let is_figure = field.is_figure();
        return viewer.say(if is_figure {
            texts::result_not_known()
        } else {
            texts::result_trail_empty()
        });
    };
    match field {
        ResultField::HeldOn => words.parse().map_or_else(
            |_| words.to_owned(),
            |day| dates::day(viewer.lang, day, viewer.today),
        ),
        ResultField::HeldBy => words.parse().map_or_else(
            |_| words.to_owned(),
            |held_by| viewer.say(held_by_text(held_by)),
        ),
        ResultField::Photos => words.split(' ').count().to_string(),
        _ => super::shorten(&words.replace('\n', "; "), BRIEF),
    }
}

/// What citizens will read, in the language that it was written in, and how many will be told.
pub fn preview(
    viewer: &Viewer<'_>,
    published: &Published<'_>,
    people: u32,
    now: DateTime<Utc>,
) -> Screen {
    let result = published.result;
    let reader = Viewer {
        lang: result.lang,
        ..*viewer
    };
    let who = viewer.html(texts::publish_who(people));
    let quiet = quiet_until(now).map(|_| viewer.html(texts::publish_quiet()));
    let parts = [
        viewer.html(texts::publish_preview()),
        title_for_citizens(&reader, result),
    ]
    .into_iter()
    .chain(for_citizens(&reader, published))
    .chain([who])
    .chain(quiet);
    let id = result.id;
    let publish = Tap::Publish {
        result: id,
        revision: result.revision,
    };
    let edit = Tap::Log {
        subject: LogSubject::Correction(id),
        anew: false,
    };
    let buttons = [
        viewer.button(texts::button_result_publish(), publish),
        viewer.button(texts::button_result_edit(), edit),
        viewer.button(texts::button_result_later(), Tap::Result { result: id }),
    ];
    Screen::new(super::submission::fitting(parts), in_rows(buttons))
}

fn title_for_citizens(viewer: &Viewer<'_>, result: &MeetingResult) -> Html {
    let regions = result
        .regions
        .iter()
        .map(|code| meeting::region_name(viewer, *code));
    let regions = regions.collect::<Vec<_>>().join(", ");
    let facts = [
        meeting::name_of_body(viewer, &result.body, result.facts.held_on),
        capitalised(&dates::day(viewer.lang, result.facts.held_on, viewer.today)),
        regions,
    ];
    lines(facts.map(|fact| Html(escape(&fact).into_owned())))
}

/// "Was it held?", for the officials of its ministry.
pub fn was_it_held(viewer: &Viewer<'_>, meeting: &Meeting) -> Screen {
    let id = meeting.id;
    let log = |subject| Tap::Log {
        subject,
        anew: false,
    };
    let revision = revision_of(meeting);
    let moved = Tap::MeetingEditPart {
        meeting: id,
        revision,
        part: Part::Time,
    };
    let cancelled = Tap::MeetingCancel {
        meeting: id,
        revision,
    };
    let buttons = [
        viewer.button(
            texts::button_held_as_planned(),
            log(LogSubject::AsPlanned(id)),
        ),
        viewer.button(
            texts::button_held_with_changes(),
            log(LogSubject::WithChanges(id)),
        ),
        viewer.button(texts::button_was_moved(), moved),
        viewer.button(texts::button_was_cancelled(), cancelled),
    ];
    let parts = [
        viewer.html(texts::was_it_held()),
        meeting::brief(viewer, meeting),
    ];
    Screen::new(paragraphs(parts), in_rows(buttons))
}
