//! What is asked for, part by part.

use super::{
    super::{
        Button, Screen, Tap, Viewer, capitalised, day_picker, day_picker::DayPicker, in_rows,
        lines, marked_if, meeting, shorten, submission, time_picker,
    },
    Offer, Refused, held_by, reason, screen, step, ways_out,
};
use crate::{
    domain::{
        calendar::Month,
        meeting::{HeldBy, MeetingKind, MeetingTime},
        meeting_draft::{
            LONGEST_PLACE, LONGEST_TOPIC, MOST_REGIONS, MOST_TOPICS, MeetingDraft, Part,
        },
    },
    i18n::{Html, Text, dates, texts},
};

/// Regions with their reasons on one page.
pub const REGIONS_ON_A_PAGE: u32 = 5;

/// Questions that are offered as topics.
pub const TOPICS_OFFERED: u32 = 5;

/// Places that are offered.
pub const PLACES_OFFERED: u32 = 4;

/// A question is cut to this where it may become a topic.
const BRIEF: usize = 150;

/// A place on a button is cut to this.
const LABEL: usize = 40;

/// One part of a plan or of a change is asked for.
pub fn part(viewer: &Viewer<'_>, draft: &MeetingDraft, part: Part, offer: &Offer) -> Screen {
    match part {
        Part::Regions => regions(viewer, draft, offer),
        Part::Time => time(viewer, draft, offer),
        Part::Hours => hours(viewer, draft, offer),
        Part::HeldBy => who(viewer, draft, offer),
        Part::Topics => topics(viewer, draft, offer),
        Part::Place => place(viewer, draft, offer),
    }
}

fn regions(viewer: &Viewer<'_>, draft: &MeetingDraft, offer: &Offer) -> Screen {
    let form = draft.form();
    let total = offer.demands.len() as u32;
    let offset = if offer.offset < total {
        offer.offset
    } else {
        0
    };
    let shown: Vec<_> = offer
        .demands
        .iter()
        .skip(offset as usize)
        .take(REGIONS_ON_A_PAGE as usize)
        .collect();
    let name = |code| capitalised(&meeting::region_name(viewer, code));
    let entries = (offset + 1..).zip(&shown).map(|(position, demand)| {
        viewer.html(texts::plan_region_line(
            position,
            name(demand.region),
            reason(viewer, demand),
        ))
    });
    let last = offset + shown.len() as u32;
    let place = viewer.html(texts::list_position(offset + 1, last, total));
    let chosen = draft.regions.iter().map(|code| name(*code));
    let chosen = chosen.collect::<Vec<_>>().join(", ");
    let now = (!chosen.is_empty()).then(|| viewer.html(texts::plan_now(chosen)));
    let parts = only_buttons(viewer, offer)
        .into_iter()
        .chain(step(viewer, draft, Part::Regions))
        .chain([viewer.html(texts::plan_ask_regions(MOST_REGIONS as u32))])
        .chain(entries)
        .chain([place])
        .chain(now);

    let buttons = shown.iter().map(|demand| {
        let is_chosen = draft.regions.contains(&demand.region);
        let label = marked_if(viewer, name(demand.region), is_chosen);
        let tap = Tap::PlanRegion {
            form,
            region: demand.region,
            offset,
        };
        Button::tap(label, tap)
    });
    let mut rows = in_rows(buttons);
    let turn_to = |offset| Tap::PlanRegions { form, offset };
    let previous = (offset > 0).then(|| {
        let to = offset.saturating_sub(REGIONS_ON_A_PAGE);
        viewer.button(texts::button_previous_page(), turn_to(to))
    });
    let next = (last < total).then(|| viewer.button(texts::button_next_page(), turn_to(last)));
    rows.extend(in_rows(previous.into_iter().chain(next)));
    let kind = |kind: MeetingKind, label: Text| {
        let label = marked_if(viewer, viewer.say(label), draft.kind == kind);
        Button::tap(label, Tap::PlanKind { form, kind, offset })
    };
    rows.extend(in_rows([
        kind(MeetingKind::Scheduled, texts::button_plan_on_schedule()),
        kind(MeetingKind::OffSchedule, texts::button_plan_off_schedule()),
    ]));
    if !draft.regions.is_empty() {
        rows.push(vec![go_on(viewer, draft, Part::Regions)]);
    }
    rows.extend(ways_out_of_regions(viewer, draft));
    screen(parts, rows)
}

/// Going on is the way back where only the regions are changed.
fn ways_out_of_regions(viewer: &Viewer<'_>, draft: &MeetingDraft) -> Vec<Vec<Button>> {
    let rows = ways_out(viewer, draft);
    if draft.is_complete && !draft.regions.is_empty() {
        let is_back = |button: &Button| button.label != viewer.say(texts::button_back());
        let rows = rows
            .into_iter()
            .map(|row| row.into_iter().filter(is_back).collect());
        return rows.filter(|row: &Vec<Button>| !row.is_empty()).collect();
    }
    rows
}

fn go_on(viewer: &Viewer<'_>, draft: &MeetingDraft, part: Part) -> Button {
    let form = draft.form();
    viewer.button(texts::button_next_step(), Tap::PlanSkip { form, part })
}

fn time(viewer: &Viewer<'_>, draft: &MeetingDraft, offer: &Offer) -> Screen {
    let form = draft.form();
    let this_month = Month::of(viewer.today);
    let fixed = draft.time.map(|time| Month::of(time.begins_on()));
    let month = offer.month.or(fixed).unwrap_or(this_month).max(this_month);
    let picker = DayPicker {
        month,
        first: viewer.today,
        last: None,
        busy: &[],
    };
    let mut rows = day_picker::rows(
        viewer,
        &picker,
        |day| Tap::PlanDay { form, day },
        |month| Tap::PlanDays { form, month },
    );
    let name = dates::month(viewer.lang, month);
    rows.push(vec![viewer.button(
        texts::button_plan_month(name),
        Tap::PlanMonth { form, month },
    )]);
    rows.extend(ways_out(viewer, draft));
    let refused = match &offer.refused {
        Some(Refused::Day { words }) => {
            Some(viewer.html(texts::plan_day_not_read(shorten(words, LABEL))))
        }
        _ => None,
    };
    let parts = refused
        .into_iter()
        .chain(step(viewer, draft, Part::Time))
        .chain([viewer.html(texts::plan_ask_time())])
        .chain(draft.time.map(|time| now_is(viewer, time)));
    screen(parts, rows)
}

fn now_is(viewer: &Viewer<'_>, time: MeetingTime) -> Html {
    let words = dates::meeting_time(viewer.lang, time, viewer.today);
    viewer.html(texts::plan_now(words))
}

fn hours(viewer: &Viewer<'_>, draft: &MeetingDraft, offer: &Offer) -> Screen {
    let form = draft.form();
    let span = draft.time.and_then(MeetingTime::hours);
    let mut rows = time_picker::rows(viewer, span.map(|span| span.starts), |time| Tap::PlanTime {
        form,
        time,
    });
    if span.is_some() {
        rows.push(vec![go_on(viewer, draft, Part::Hours)]);
    }
    rows.push(vec![viewer.button(
        texts::button_plan_no_hours(),
        Tap::PlanClear {
            form,
            part: Part::Hours,
        },
    )]);
    rows.extend(ways_out(viewer, draft));
    let day = draft.time.and_then(MeetingTime::day);
    let day = day.map_or_else(String::new, |day| {
        dates::day(viewer.lang, day, viewer.today)
    });
    let refused = match &offer.refused {
        Some(Refused::Hours { words }) => {
            Some(viewer.html(texts::plan_hours_not_read(shorten(words, LABEL))))
        }
        _ => None,
    };
    let now = span.map(|span| viewer.html(texts::plan_now(dates::hours(span))));
    let parts = refused
        .into_iter()
        .chain(step(viewer, draft, Part::Hours))
        .chain([viewer.html(texts::plan_ask_hours(day))])
        .chain(now);
    screen(parts, rows)
}

/// What was typed is no answer here.
fn only_buttons(viewer: &Viewer<'_>, offer: &Offer) -> Option<Html> {
    let refused = offer.refused == Some(Refused::OnlyButtons);
    refused.then(|| viewer.html(texts::plan_only_buttons()))
}

fn who(viewer: &Viewer<'_>, draft: &MeetingDraft, offer: &Offer) -> Screen {
    let form = draft.form();
    let off_schedule = draft.kind == MeetingKind::OffSchedule;
    let buttons = [HeldBy::FirstHead, HeldBy::ActingFirstHead, HeldBy::Deputy].map(|who| {
        let label = capitalised(&viewer.say(held_by(who)));
        let label = marked_if(viewer, label, draft.held_by == Some(who));
        vec![Button::tap(label, Tap::PlanHeldBy { form, held_by: who })]
    });
    let mut rows = buttons.to_vec();
    rows.extend(ways_out(viewer, draft));
    let parts = only_buttons(viewer, offer)
        .into_iter()
        .chain(step(viewer, draft, Part::HeldBy))
        .chain([viewer.html(texts::plan_ask_held_by())])
        .chain(off_schedule.then(|| viewer.html(texts::plan_off_schedule_head())));
    screen(parts, rows)
}

fn topics(viewer: &Viewer<'_>, draft: &MeetingDraft, offer: &Offer) -> Screen {
    let form = draft.form();
    let asked = (1_u32..).zip(&offer.questions).map(|(position, question)| {
        viewer.html(texts::plan_topic_line(
            position,
            shorten(&question.public_text, BRIEF),
            submission::people(viewer, question.people),
        ))
    });
    let asked = (!offer.questions.is_empty()).then(|| {
        let title = viewer.html(texts::plan_topics_asked());
        lines([title].into_iter().chain(asked))
    });
    let refused = (offer.refused == Some(Refused::Topics)).then(|| {
        viewer.html(texts::plan_topics_refused(
            MOST_TOPICS as u32,
            LONGEST_TOPIC as u32,
        ))
    });
    let now = (!draft.topics.is_empty()).then(|| meeting::topics(viewer, &draft.topics));
    let parts = refused
        .into_iter()
        .chain(step(viewer, draft, Part::Topics))
        .chain([viewer.html(texts::plan_ask_topics(MOST_TOPICS as u32))])
        .chain(asked)
        .chain(now);
    let take = (!offer.questions.is_empty())
        .then(|| viewer.button(texts::button_plan_take_topics(), Tap::PlanTopics { form }));
    let mut rows: Vec<_> = take.map(|button| vec![button]).into_iter().collect();
    rows.extend(optional(
        viewer,
        draft,
        Part::Topics,
        !draft.topics.is_empty(),
    ));
    rows.extend(ways_out(viewer, draft));
    screen(parts, rows)
}

/// What need not be said is skipped; what is said stays or goes.
fn optional(
    viewer: &Viewer<'_>,
    draft: &MeetingDraft,
    part: Part,
    is_said: bool,
) -> Vec<Vec<Button>> {
    let form = draft.form();
    let leave = if is_said {
        // Back keeps it where one part is being changed.
        let keep = (!draft.is_complete)
            .then(|| viewer.button(texts::button_plan_keep(), Tap::PlanSkip { form, part }));
        let clear = viewer.button(
            texts::button_plan_leave_empty(),
            Tap::PlanClear { form, part },
        );
        return in_rows(keep.into_iter().chain([clear]));
    } else {
        viewer.button(texts::button_skip(), Tap::PlanSkip { form, part })
    };
    if draft.is_complete {
        return Vec::new();
    }
    vec![vec![leave]]
}

fn place(viewer: &Viewer<'_>, draft: &MeetingDraft, offer: &Offer) -> Screen {
    let form = draft.form();
    let mut rows: Vec<_> = offer
        .places
        .iter()
        .map(|used| {
            let parts = [used.plan.district.as_deref(), used.plan.venue.as_deref()];
            let label = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
            let tap = Tap::PlanPlace {
                form,
                meeting: used.id,
            };
            vec![Button::tap(shorten(&label, LABEL), tap)]
        })
        .collect();
    let is_said = draft.venue.is_some() || draft.district.is_some();
    rows.extend(optional(viewer, draft, Part::Place, is_said));
    rows.extend(ways_out(viewer, draft));
    let refused = (offer.refused == Some(Refused::Place))
        .then(|| viewer.html(texts::plan_place_refused(LONGEST_PLACE as u32)));
    let used = (!offer.places.is_empty()).then(|| viewer.html(texts::plan_places_before()));
    let now = [draft.district.clone(), draft.venue.clone()];
    let now = now.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let now = (!now.is_empty()).then(|| viewer.html(texts::plan_now(now)));
    let parts = refused
        .into_iter()
        .chain(step(viewer, draft, Part::Place))
        .chain([viewer.html(texts::plan_ask_place())])
        .chain(used)
        .chain(now);
    screen(parts, rows)
}
