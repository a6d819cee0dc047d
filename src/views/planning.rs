//! Planning a meeting, step by step, and changing one that is planned. Every choice is a button or can be typed.

mod parts;
mod review;

use super::{
    Button, Screen, Tap, Viewer, capitalised, in_rows, lines, meeting, paragraphs, shorten,
};
use crate::{
    domain::{
        demand::Demand,
        meeting::{HeldBy, Meeting},
        meeting_draft::{Form, MeetingDraft, Part, STEPS},
    },
    i18n::{Html, Text, dates, texts},
};

pub use parts::{PLACES_OFFERED, REGIONS_ON_A_PAGE, TOPICS_OFFERED, part};
pub use review::{Consequences, ask_reason, change, edit, plan};

/// A noted problem is cut to this within a sentence.
const BRIEF: usize = 100;

/// What a part is asked for with.
#[derive(Clone, Debug, Default)]
pub struct Offer {
    /// All regions, the one that waits most first, and where the page begins that is shown.
    pub demands: Vec<Demand>,
    pub offset: u32,
    /// The month whose days are shown; none: that of the draft, or this one.
    pub month: Option<crate::domain::calendar::Month>,
    /// What people of the chosen regions ask most.
    pub questions: Vec<crate::domain::submission::Submission>,
    /// Meetings with the places that were used in the first region before.
    pub places: Vec<Meeting>,
    /// Why what was typed could not be taken.
    pub refused: Option<Refused>,
}

/// Why what was typed could not be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    Day {
        words: String,
    },
    Hours {
        words: String,
    },
    Topics,
    Place,
    /// The question is answered by a button.
    OnlyButtons,
}

/// Something was begun before: it goes on, or another is begun by `anew`.
pub fn begun_before(viewer: &Viewer<'_>, draft: &MeetingDraft, at: String, anew: Tap) -> Screen {
    let regions = draft
        .regions
        .iter()
        .map(|code| meeting::region_name(viewer, *code));
    let time = draft
        .time
        .map(|time| dates::meeting_time(viewer.lang, time, viewer.today));
    let what = regions.chain(time).collect::<Vec<_>>().join(", ");
    let form = draft.form();
    let buttons = [
        viewer.button(texts::button_draft_continue(), Tap::PlanContinue { form }),
        viewer.button(texts::button_draft_restart(), anew),
        viewer.button(texts::button_delete_draft(), Tap::PlanDrop { form }),
        viewer.home_button(),
    ];
    Screen::new(viewer.html(texts::plan_begun(at, what)), in_rows(buttons))
}

/// A button of a plan that was saved or deleted meanwhile.
pub fn nothing_begun(viewer: &Viewer<'_>) -> Screen {
    Screen::new(
        viewer.html(texts::plan_nothing_begun()),
        vec![vec![viewer.home_button()]],
    )
}

/// What speaks for a region, in whole sentences.
pub(super) fn reason(viewer: &Viewer<'_>, demand: &Demand) -> String {
    let alert = (demand.open_alerts > 0).then(texts::demand_alert);
    let people = match (demand.people, demand.recent_people) {
        (0, _) => texts::demand_nobody(),
        (people, 0) => texts::demand_people(people),
        (people, recent) => texts::demand_people_recent(people, recent),
    };
    let visit = match demand.last_visit {
        Some(day) => {
            let month = crate::domain::calendar::Month::of(day);
            texts::demand_visit(dates::month(viewer.lang, month))
        }
        None => texts::demand_no_visit(),
    };
    let problem = demand
        .problems
        .first()
        .map(|problem| texts::demand_problem(shorten(problem, BRIEF)));
    let more = demand.problems.len().saturating_sub(1);
    let more = (more > 0).then(|| texts::demand_more_problems(more as u32));
    let overdue = (demand.overdue > 0).then(|| texts::demand_overdue(demand.overdue));
    let sentences = alert
        .into_iter()
        .chain([people, visit])
        .chain(problem)
        .chain(more)
        .chain(overdue);
    sentences
        .map(|sentence| viewer.say(sentence))
        .collect::<Vec<_>>()
        .join(" ")
}

/// "Why Abai Region: 41 people ask …", a line for each region.
pub(super) fn chosen_because(viewer: &Viewer<'_>, demands: &[Demand]) -> Option<Html> {
    let line = |demand: &Demand| {
        let region = capitalised(&meeting::region_name(viewer, demand.region));
        viewer.html(texts::chosen_because(region, reason(viewer, demand)))
    };
    (!demands.is_empty()).then(|| lines(demands.iter().map(line)))
}

pub(super) fn held_by(who: HeldBy) -> Text {
    match who {
        HeldBy::FirstHead => texts::held_by_first_head(),
        HeldBy::ActingFirstHead => texts::held_by_acting_first_head(),
        HeldBy::Deputy => texts::held_by_deputy(),
    }
}

/// The label of the button that leads to a part, which also names it.
pub(super) fn part_name(part: Part) -> Text {
    match part {
        Part::Regions => texts::button_part_regions(),
        Part::Time => texts::button_part_time(),
        Part::Hours => texts::button_part_hours(),
        Part::HeldBy => texts::button_part_held_by(),
        Part::Topics => texts::button_part_topics(),
        Part::Place => texts::button_part_place(),
    }
}

/// "Step 2 of 5", while a plan is written for the first time.
fn step(viewer: &Viewer<'_>, draft: &MeetingDraft, part: Part) -> Option<Html> {
    (!draft.is_complete).then(|| viewer.html(texts::step_of(STEPS, part.step())))
}

/// Back, and the way home that keeps the draft.
fn ways_out(viewer: &Viewer<'_>, draft: &MeetingDraft) -> Vec<Vec<Button>> {
    let form = draft.form();
    let back = match (draft.part_before(), draft.is_complete) {
        (Some(part), _) => Some(Tap::PlanPart { form, part }),
        // One part is being changed: it stays as it was.
        (None, true) => draft.at.map(|part| Tap::PlanSkip { form, part }),
        (None, false) => None,
    };
    let back = back.map(|tap| viewer.button(texts::button_back(), tap));
    let out = match form {
        Form::Plan => viewer.button(texts::button_cancel_submission(), Tap::Home),
        Form::Change => viewer.button(texts::button_change_drop(), Tap::PlanDrop { form }),
    };
    in_rows(back.into_iter().chain([out]))
}

fn screen(parts: impl IntoIterator<Item = Html>, rows: Vec<Vec<Button>>) -> Screen {
    Screen::new(paragraphs(parts), rows)
}
