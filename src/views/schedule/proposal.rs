//! Where a ministry is waited for most, for the coming half-year: the ranked regions with their reasons.

use super::{
    super::{
        Screen, Tap, Viewer, capitalised, in_rows, lines, meeting, page_buttons, page_position,
        planning, submission::fitting,
    },
    PAGE_LENGTH, name, time,
};
use crate::{
    domain::{
        central_body::BodySlug,
        demand::Demand,
        office::OfficeId,
        paging::Page,
        schedule::{Schedule, ScheduleRow},
    },
    i18n::texts,
};

/// What a proposal is drawn from.
#[derive(Clone, Debug)]
pub struct Proposed<'a> {
    pub schedule: &'a Schedule,
    pub body: &'a BodySlug,
    /// All regions, the one that waits most first.
    pub demands: Vec<Demand>,
    /// Where the page begins.
    pub offset: u32,
    /// The office through which the reader can plan for the ministry; none: a coordinator looks at it.
    pub planner: Option<OfficeId>,
}

/// The regions of one page, with what speaks for each and what is planned there already.
pub fn proposal(viewer: &Viewer<'_>, proposed: &Proposed<'_>) -> Screen {
    let Proposed {
        schedule,
        body,
        planner,
        ..
    } = proposed;
    let page = Page::of_all(proposed.demands.clone(), proposed.offset, PAGE_LENGTH);
    let region = |demand: &Demand| capitalised(&meeting::region_name(viewer, demand.region));
    let entries = (page.first()..).zip(&page.items).map(|(position, demand)| {
        let reason = planning::reason(viewer, demand);
        let line = viewer.html(texts::plan_region_line(position, region(demand), reason));
        let planned = schedule.planned.iter();
        let is_there =
            |row: &&ScheduleRow| row.body == **body && row.regions.contains(&demand.region);
        let planned = planned.filter(is_there).map(|row| time(viewer, row));
        let planned: Vec<_> = planned.collect();
        let planned =
            (!planned.is_empty()).then(|| viewer.html(texts::proposal_planned(planned.join("; "))));
        lines([line].into_iter().chain(planned))
    });
    let head = viewer.html(texts::proposal(
        name(viewer, schedule.id),
        meeting::named_body(viewer, body),
    ));
    let parts = [head]
        .into_iter()
        .chain(entries)
        .chain(page_position(viewer, &page));
    let id = schedule.id;
    let plan = page.items.iter().filter_map(|demand| {
        let tap = Tap::PlanProposed {
            office: (*planner)?,
            schedule: id,
            region: demand.region,
            anew: false,
        };
        Some(viewer.button(texts::button_proposal_plan(region(demand)), tap))
    });
    let mut rows = in_rows(plan);
    rows.extend(page_buttons(viewer, &page, PAGE_LENGTH, |offset| {
        Tap::Proposal {
            schedule: id,
            body: (*body).clone(),
            offset,
        }
    }));
    let back = match planner {
        Some(_) => Tap::OwnSchedule {
            schedule: id,
            body: (*body).clone(),
            offset: 0,
        },
        None => Tap::ScheduleConflicts {
            schedule: id,
            offset: 0,
        },
    };
    rows.extend(in_rows([
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ]));
    Screen::new(fitting(parts), rows)
}
