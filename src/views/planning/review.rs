//! The last look at a plan, and at a change with what follows from it.

use strum::VariantArray as _;

use super::{
    super::{Button, Screen, Tap, Viewer, in_rows, lines, meeting, paragraphs, revision_of},
    chosen_because, held_by, part_name, screen,
};
use crate::{
    domain::{
        demand::Demand,
        meeting::{Field, Meeting, MeetingKind, MeetingStatus, MeetingTime, Plan},
        meeting_draft::{Form, MeetingDraft, Part},
        region::RegionCode,
    },
    i18n::{Text, dates, texts},
};

/// The last look at a plan: each part can be another.
pub fn plan(viewer: &Viewer<'_>, draft: &MeetingDraft, chosen: &[Demand]) -> Screen {
    let form = Form::Plan;
    let unknown = || viewer.say(texts::plan_not_fixed());
    let kind = match draft.kind {
        MeetingKind::Scheduled => texts::meeting_kind_scheduled(),
        MeetingKind::OffSchedule => texts::meeting_kind_off_schedule(),
    };
    let time = draft
        .time
        .map(|time| dates::meeting_time(viewer.lang, time, viewer.today));
    let who = draft.held_by.map(|who| viewer.say(held_by(who)));
    let title = lines([
        viewer.html(texts::plan_review()),
        meeting::bold(&meeting::named_body(viewer, &draft.body)),
        viewer.html(kind),
    ]);
    let facts = [
        texts::meeting_when(time.unwrap_or_else(unknown)),
        texts::meeting_where(place(
            viewer,
            &draft.regions,
            draft.district.as_deref(),
            draft.venue.as_deref(),
        )),
        texts::meeting_held_by(who.unwrap_or_else(unknown)),
    ];
    let facts = lines(facts.map(|fact| viewer.html(fact)));
    let topics = (!draft.topics.is_empty()).then(|| meeting::topics(viewer, &draft.topics));
    let parts = [title, facts]
        .into_iter()
        .chain(topics)
        .chain(chosen_because(viewer, chosen));

    let save = viewer.button(texts::button_plan_save(), Tap::PlanSave { form });
    let has_day = draft.time.and_then(MeetingTime::day).is_some();
    let edits = Part::VARIANTS
        .iter()
        .filter(|part| has_day || **part != Part::Hours)
        .map(|part| viewer.button(part_name(*part), Tap::PlanPart { form, part: *part }));
    let mut rows = vec![vec![save]];
    rows.extend(in_rows(edits));
    rows.extend(in_rows([
        viewer.button(texts::button_delete_draft(), Tap::PlanDrop { form }),
        viewer.button(texts::button_cancel_submission(), Tap::Home),
    ]));
    screen(parts, rows)
}

/// What can be changed about a planned meeting.
pub fn edit(viewer: &Viewer<'_>, meeting: &Meeting) -> Screen {
    let has_day = meeting.plan.time.day().is_some();
    let parts = Part::VARIANTS
        .iter()
        .filter(|part| has_day || **part != Part::Hours)
        .map(|part| {
            let tap = Tap::MeetingEditPart {
                meeting: meeting.id,
                revision: revision_of(meeting),
                part: *part,
            };
            viewer.button(part_name(*part), tap)
        });
    let mut rows = in_rows(parts);
    let back = Tap::BodyMeeting {
        meeting: meeting.id,
    };
    rows.push(vec![
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ]);
    let text = [
        viewer.html(texts::meeting_edit()),
        meeting::short(viewer, meeting),
    ];
    screen(text, rows)
}

/// What follows from a change.
#[derive(Clone, Debug, Default)]
pub struct Consequences {
    /// The meeting is moved: another time, place or region.
    pub is_moved: bool,
    /// People who are told that it is postponed; none where it was not announced.
    pub people_told: Option<u32>,
    /// Regions whose akimats are asked again.
    pub asked_again: Vec<RegionCode>,
}

/// The last look at a change: what differs, who is told, who is asked again.
pub fn change(
    viewer: &Viewer<'_>,
    draft: &MeetingDraft,
    before: &Meeting,
    after: &Plan,
    consequences: &Consequences,
) -> Screen {
    let form = Form::Change;
    let differs = before.plan.changes_to(after);
    let shown = differs
        .iter()
        .filter(|change| change.field != Field::Status);
    let entries: Vec<_> = shown
        .map(|change| {
            viewer.html(texts::change_line(
                viewer.say(field_name(change.field)),
                in_words(viewer, after, change.field),
                in_words(viewer, &before.plan, change.field),
            ))
        })
        .collect();
    let leave = viewer.button(texts::button_change_drop(), Tap::PlanDrop { form });
    if entries.is_empty() {
        let parts = [
            viewer.html(texts::change_nothing()),
            meeting::short(viewer, before),
        ];
        let mut rows = edit_rows(viewer, draft);
        rows.push(vec![leave]);
        return screen(parts, rows);
    }
    let told = match consequences.people_told {
        Some(people) => Some(texts::change_tells(people)),
        None if consequences.is_moved && before.plan.status != MeetingStatus::Announced => {
            Some(texts::change_tells_nobody())
        }
        None => None,
    };
    let asked = (!consequences.asked_again.is_empty()).then(|| {
        let names = names(viewer, &consequences.asked_again);
        texts::change_asks_akimats(names)
    });
    let reason = draft.reason.as_deref().map(texts::change_reason);
    let follow = reason.into_iter().chain(told).chain(asked);
    let parts = [viewer.html(texts::change_review()), lines(entries)]
        .into_iter()
        .chain(follow.map(|text| viewer.html(text)));

    let save = viewer.button(texts::button_change_save(), Tap::PlanSave { form });
    let mut rows = vec![vec![save]];
    if consequences.is_moved {
        rows.push(vec![
            viewer.button(texts::button_change_reason(), Tap::PlanReason { form }),
        ]);
    }
    rows.extend(edit_rows(viewer, draft));
    rows.push(vec![leave]);
    screen(parts, rows)
}

fn edit_rows(viewer: &Viewer<'_>, draft: &MeetingDraft) -> Vec<Vec<Button>> {
    let form = draft.form();
    let has_day = draft.time.and_then(MeetingTime::day).is_some();
    let edits = Part::VARIANTS
        .iter()
        .filter(|part| has_day || **part != Part::Hours)
        .map(|part| viewer.button(part_name(*part), Tap::PlanPart { form, part: *part }));
    in_rows(edits)
}

/// Waits for the reason of a move. `refused`: the last one was too long, in so many letters at most.
pub fn ask_reason(viewer: &Viewer<'_>, refused: Option<u32>) -> Screen {
    let form = Form::Change;
    let refused = refused.map(|letters| viewer.html(texts::words_at_most(letters)));
    let back = viewer.button(texts::button_back(), Tap::PlanContinue { form });
    Screen::new(
        paragraphs(
            refused
                .into_iter()
                .chain([viewer.html(texts::change_ask_reason())]),
        ),
        vec![vec![back]],
    )
}

fn field_name(field: Field) -> Text {
    match field {
        Field::Kind => texts::field_kind(),
        Field::Status => texts::field_status(),
        Field::HeldBy => part_name(Part::HeldBy),
        Field::Regions => part_name(Part::Regions),
        Field::Time => part_name(Part::Time),
        Field::Venue => texts::field_venue(),
        Field::District => texts::field_district(),
        Field::Topics => part_name(Part::Topics),
    }
}

fn in_words(viewer: &Viewer<'_>, plan: &Plan, field: Field) -> String {
    let unknown = || viewer.say(texts::plan_not_fixed());
    match field {
        Field::Kind => viewer.say(match plan.kind {
            MeetingKind::Scheduled => texts::button_plan_on_schedule(),
            MeetingKind::OffSchedule => texts::button_plan_off_schedule(),
        }),
        Field::Status => unknown(),
        Field::HeldBy => viewer.say(held_by(plan.held_by)),
        Field::Regions => names(viewer, &plan.regions),
        Field::Time => dates::meeting_time(viewer.lang, plan.time, viewer.today),
        Field::Venue => plan.venue.clone().unwrap_or_else(unknown),
        Field::District => plan.district.clone().unwrap_or_else(unknown),
        Field::Topics if plan.topics.is_empty() => unknown(),
        Field::Topics => plan.topics.join("; "),
    }
}

fn names(viewer: &Viewer<'_>, regions: &[RegionCode]) -> String {
    let names = regions
        .iter()
        .map(|code| meeting::region_name(viewer, *code));
    names.collect::<Vec<_>>().join(", ")
}

/// From the wide to the narrow: regions, district, venue.
fn place(
    viewer: &Viewer<'_>,
    regions: &[RegionCode],
    district: Option<&str>,
    venue: Option<&str>,
) -> String {
    let words = [district, venue].into_iter().flatten().map(str::to_owned);
    let regions = regions
        .iter()
        .map(|code| meeting::region_name(viewer, *code));
    regions.chain(words).collect::<Vec<_>>().join(", ")
}
