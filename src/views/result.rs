//! What came of a meeting or a reception: its figures and words, as citizens read them on its card and in their news.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Button, Screen, Tap, Viewer, in_rows, lines, meeting, paragraphs};
use crate::{
    domain::{
        meeting::{HeldBy, Meeting, MeetingKind},
        region::RegionCode,
        result::{Count, Counts, MeetingOutcomes, MeetingResult, ResultFacts, ResultKind},
    },
    i18n::{Html, Text, dates, escape, texts},
};

/// "M-118": a meeting's own number; a reception that stood alone has its result's.
pub fn number(viewer: &Viewer<'_>, result: &MeetingResult) -> String {
    viewer.say(match (result.kind, result.meeting) {
        (ResultKind::Meeting, Some(meeting)) => texts::result_number_meeting(meeting.0.to_string()),
        _ => texts::result_number_reception(result.id.0.to_string()),
    })
}

/// What is shown of a result that is kept, or of one that is being written.
pub(super) struct Facts<'a> {
    pub is_reception: bool,
    pub kind: Option<MeetingKind>,
    pub regions: &'a [RegionCode],
    pub facts: ShownFacts<'a>,
}

/// The facts, of which the day may not be known yet.
pub(super) struct ShownFacts<'a> {
    pub held_on: Option<NaiveDate>,
    pub held_by: HeldBy,
    pub counts: &'a Counts,
    pub topics: &'a [String],
    pub decisions: Option<&'a str>,
    pub summary: Option<&'a str>,
    pub photos: usize,
    pub link: Option<&'a str>,
}

impl<'a> Facts<'a> {
    pub fn of(result: &'a MeetingResult, kind: Option<MeetingKind>) -> Self {
        Self {
            is_reception: result.kind == ResultKind::Reception,
            kind,
            regions: &result.regions,
            facts: ShownFacts::of(&result.facts),
        }
    }
}

impl<'a> ShownFacts<'a> {
    fn of(facts: &'a ResultFacts) -> Self {
        Self {
            held_on: Some(facts.held_on),
            held_by: facts.held_by,
            counts: &facts.counts,
            topics: &facts.topics,
            decisions: facts.decisions.as_deref(),
            summary: facts.summary.as_deref(),
            photos: facts.photos.len(),
            link: facts.link.as_deref(),
        }
    }
}

/// All that was or is to be logged; what is unknown is said to be so.
pub(super) fn facts(viewer: &Viewer<'_>, shown: &Facts<'_>) -> Html {
    let facts = &shown.facts;
    let regions = shown
        .regions
        .iter()
        .map(|code| meeting::region_name(viewer, *code));
    let regions = regions.collect::<Vec<_>>().join(", ");
    let day = facts.held_on.map_or_else(
        || viewer.say(texts::result_not_known()),
        |day| dates::day(viewer.lang, day, viewer.today),
    );
    let kind = shown.kind.filter(|_| !shown.is_reception);
    let head = [
        (!regions.is_empty()).then(|| texts::result_regions(regions)),
        kind.map(|kind| texts::result_kind(viewer.say(kind_text(kind)))),
        Some(texts::result_held_on(day)),
        Some(texts::result_held_by(
            viewer.say(held_by_text(facts.held_by)),
        )),
    ];
    let head = head.into_iter().flatten().map(|text| viewer.html(text));
    let photos = (facts.photos > 0).then(|| viewer.html(texts::result_photos(facts.photos as u32)));
    let parts = [
        Some(lines(head)),
        Some(figures(viewer, facts.counts, shown.is_reception, true)),
    ]
    .into_iter()
    .chain(words(viewer, facts).map(Some))
    .chain([photos]);
    paragraphs(parts.flatten())
}

/// Topics, decisions, summary and link, as far as there are any.
fn words<'a>(viewer: &Viewer<'_>, facts: &ShownFacts<'a>) -> impl Iterator<Item = Html> + 'a {
    let topics = (!facts.topics.is_empty()).then(|| meeting::topics(viewer, facts.topics));
    let headed = |headline: Text, words: Option<&str>| {
        let headline = viewer.html(headline);
        words.map(|words| lines([headline, Html(escape(words).into_owned())]))
    };
    let decisions = headed(texts::result_decisions(), facts.decisions);
    let summary = headed(texts::result_summary(), facts.summary);
    let link = facts.link.map(|link| viewer.html(texts::result_link(link)));
    [topics, decisions, summary, link].into_iter().flatten()
}

/// The figures, a line each. Those of the questions stand below how many were raised.
fn figures(viewer: &Viewer<'_>, counts: &Counts, is_reception: bool, with_unknown: bool) -> Html {
    let figure = |count: Count| match counts.get(count) {
        Some(number) => Some(viewer.say(texts::result_number(number))),
        None if with_unknown => Some(viewer.say(texts::result_not_known())),
        None => None,
    };
    let people = figure(Count::People).map(|number| {
        viewer.html(if is_reception {
            texts::result_received(number)
        } else {
            texts::result_people(number)
        })
    });
    let raised = figure(Count::Raised).map(|number| viewer.html(texts::result_raised(number)));
    let outcomes = Count::OUTCOMES.into_iter().filter_map(|count| {
        let line = viewer.html(outcome_text(count, figure(count)?));
        Some(Html(format!("• {}", line.0)))
    });
    lines(people.into_iter().chain(raised).chain(outcomes))
}

/// "answered on the spot: 15".
pub(super) fn outcome_text(count: Count, number: String) -> Text {
    match count {
        Count::Answered => texts::result_answered(number),
        Count::Explained => texts::result_explained(number),
        Count::UnderControl => texts::result_under_control(number),
        Count::Resolved => texts::result_resolved(number),
        Count::People => texts::result_people(number),
        Count::Raised => texts::result_raised(number),
    }
}

pub(super) fn held_by_text(held_by: HeldBy) -> Text {
    match held_by {
        HeldBy::FirstHead => texts::held_by_first_head(),
        HeldBy::ActingFirstHead => texts::held_by_acting_first_head(),
        HeldBy::Deputy => texts::held_by_deputy(),
    }
}

pub(super) fn kind_text(kind: MeetingKind) -> Text {
    match kind {
        MeetingKind::Scheduled => texts::button_log_scheduled(),
        MeetingKind::OffSchedule => texts::button_log_off_schedule(),
    }
}

/// What citizens may read of a result that is published.
#[derive(Clone, Copy, Debug)]
pub struct Published<'a> {
    pub result: &'a MeetingResult,
    /// People received, counted apart.
    pub received: Option<u32>,
    /// What became of what was asked in the bot: numbers only.
    pub outcomes: MeetingOutcomes,
}

/// The paragraphs that a citizen reads of it. What is unknown is left out.
pub(super) fn for_citizens<'a>(
    viewer: &Viewer<'_>,
    published: &Published<'a>,
) -> impl Iterator<Item = Html> + use<'a> {
    let result = published.result;
    let figures = figures(viewer, &result.facts.counts, false, false);
    let received = published.received.map(|number| {
        viewer.html(texts::result_received(
            viewer.say(texts::result_number(number)),
        ))
    });
    let outcomes = published.outcomes;
    let asked = (outcomes.asked > 0).then(|| {
        let settled = outcomes.answered + outcomes.explained + outcomes.resolved;
        viewer.html(texts::meeting_asked(outcomes.asked, settled))
    });
    let are_followed = outcomes.kept + outcomes.under_control > 0;
    let commitments = are_followed.then(|| {
        viewer.html(texts::meeting_commitments(
            outcomes.kept,
            outcomes.under_control,
        ))
    });
    let figures = [Some(figures), received, asked, commitments];
    let figures = figures.into_iter().flatten();
    let figures = lines(figures.filter(|line| !line.0.is_empty()));
    let corrected = result
        .corrected_at
        .filter(|at| result.published_at.is_some_and(|published| *at > published))
        .map(|at| viewer.html(texts::meeting_result_corrected(moment(viewer, at))));
    let figures = Some(figures).filter(|lines| !lines.0.is_empty());
    let words: Vec<_> = words(viewer, &ShownFacts::of(&result.facts)).collect();
    figures.into_iter().chain(words).chain(corrected)
}

/// A result that somebody hears of, with its meeting.
#[derive(Clone, Debug)]
pub struct News {
    pub meeting: Meeting,
    pub result: MeetingResult,
    pub received: Option<u32>,
    pub outcomes: MeetingOutcomes,
    pub because: super::notice::Reason,
}

/// What came of meetings that the reader follows, of one or of several at once. There is at least one.
pub fn news(viewer: &Viewer<'_>, items: &[News]) -> Screen {
    match items {
        [item] => news_of_one(viewer, item),
        several => news_of_several(viewer, several),
    }
}

fn news_of_one(viewer: &Viewer<'_>, item: &News) -> Screen {
    let published = Published {
        result: &item.result,
        received: item.received,
        outcomes: item.outcomes,
    };
    let parts = [
        viewer.html(texts::notice_result()),
        meeting::brief(viewer, &item.meeting),
    ]
    .into_iter()
    .chain(for_citizens(viewer, &published))
    .chain([viewer.html(super::notice::because(item.because))]);
    let buttons = [
        viewer.button(
            texts::button_open_meeting(),
            super::notice::open(&item.meeting),
        ),
        viewer.button(
            texts::button_mute(),
            Tap::Mute {
                meeting: item.meeting.id,
            },
        ),
    ];
    Screen::new(super::submission::fitting(parts), in_rows(buttons))
}

fn news_of_several(viewer: &Viewer<'_>, items: &[News]) -> Screen {
    let numbered = || (1_u32..).zip(items);
    let title = viewer.html(texts::notice_results(items.len() as u32));
    let entries = numbered().map(|(position, item)| {
        let figures = figures(viewer, &item.result.facts.counts, false, false);
        let brief = meeting::brief(viewer, &item.meeting);
        let body = lines([brief, figures]);
        Html(format!("<b>{position}.</b> {}", body.0))
    });
    let because = viewer.html(texts::notice_because_followed());
    let numbers = numbered().map(|(position, item)| {
        Button::tap(position.to_string(), super::notice::open(&item.meeting))
    });
    let settings = viewer.button(texts::button_following(), Tap::Following);
    let rows = vec![numbers.collect(), vec![settings]];
    Screen::new(
        super::submission::fitting([title].into_iter().chain(entries).chain([because])),
        rows,
    )
}

pub(super) fn moment(viewer: &Viewer<'_>, at: DateTime<Utc>) -> String {
    dates::moment(viewer.lang, at, viewer.today)
}
