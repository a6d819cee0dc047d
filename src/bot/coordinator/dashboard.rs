//! The coordinators' dashboard.
//!
//! > **Dana:** `/dashboard`
//! > **Bot:** Q4 2026, day 55 of 92. First heads' meetings (16 ministries): 11 held, 3 planned, 2 with nothing planned. …
//! > **Dana:** `[Late: 2]`
//! > **Bot:** Ministry of Tourism and Sports. Q4 2026: no meeting is planned; 27 working days are left in the quarter. …

use crate::{
    bot::{HandlerResult, citizen::odd, turn::Turn},
    domain::{
        calendar::{HalfYear, Quarter},
        central_body::BodySlug,
        compliance::{Tally, by_region},
        obligation::{DutyDue, by_duty, days_told_of},
        office::Seat,
        paging::Page,
        person::Person,
        region::RegionCode,
    },
    views::{
        self,
        dashboard::{BodyFacts, Overview, PAGE_LENGTH},
    },
};

/// So many quarters of a ministry stand on its screen.
const QUARTERS_SHOWN: usize = 4;

/// Duties on the first screen.
const DUTIES_SHOWN: usize = 3;

/// A ministry's visits are told of so many months.
const VISITS_OF: chrono::Months = chrono::Months::new(12);

/// `/dashboard`
pub async fn open(turn: Turn, person: Person) -> HandlerResult {
    let quarter = Quarter::of(turn.viewer().today);
    show(turn, person, quarter).await
}

/// A quarter at a glance.
pub async fn show(turn: Turn, person: Person, quarter: Quarter) -> HandlerResult {
    let Some(office) = turn.acts_for(&Seat::Coordinator).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let services = turn.services();
    let (store, rules) = (&services.store, services.rules);
    let viewer = turn.viewer();
    let standings = store.compliance(&[quarter], rules.counting).await?;
    let due = next_due(&turn).await?;
    let late = store.late_bodies(&rules, viewer.today).await?;
    let screen = views::dashboard::overview(
        &viewer,
        &Overview {
            office: office.id,
            quarter,
            tally: Tally::of(&standings),
            due: &due,
            late: late.len() as u32,
            tensions: store.open_tensions(&office.seat).await?,
            rules,
        },
    );
    turn.show(screen).await
}

/// What is overdue, and what is due next besides the meetings, which the screen counts already.
async fn next_due(turn: &Turn) -> anyhow::Result<Vec<DutyDue>> {
    let services = turn.services();
    let today = turn.viewer().today;
    let days = days_told_of(today);
    let owed = services.store.owed(days, &services.rules).await?;
    let mut due = by_duty(&owed);
    due.retain(|due| due.duty.is_of_papers() && !due.is_met());
    due.truncate(DUTIES_SHOWN);
    Ok(due)
}

/// How the ministries stand with a quarter.
pub async fn ministries(turn: Turn, (quarter, offset): (Quarter, u32)) -> HandlerResult {
    let services = turn.services();
    let rule = services.rules.counting;
    let standings = services.store.compliance(&[quarter], rule).await?;
    let page = Page::of_all(standings, offset, PAGE_LENGTH);
    turn.show(views::dashboard::ministries(&turn.viewer(), quarter, &page))
        .await
}

/// Those that are late, or soon will be.
pub async fn late(turn: Turn, offset: u32) -> HandlerResult {
    let services = turn.services();
    let viewer = turn.viewer();
    let late = services
        .store
        .late_bodies(&services.rules, viewer.today)
        .await?;
    let page = Page::of_all(late, offset, PAGE_LENGTH);
    let calendar = services.store.working_calendar();
    let quarter = Quarter::of(viewer.today);
    let screen = views::dashboard::late(&viewer, calendar, quarter, &page);
    turn.show(screen).await
}

/// One ministry.
pub async fn body(
    turn: Turn,
    person: Person,
    (body, quarter): (BodySlug, Quarter),
) -> HandlerResult {
    let services = turn.services();
    let store = &services.store;
    let viewer = turn.viewer();
    if viewer.directory.body(&body, viewer.today).is_none() {
        return odd::outdated_button(turn, person).await;
    }
    let newest = quarter.max(Quarter::of(viewer.today));
    let quarters: Vec<_> = std::iter::successors(Some(newest), |quarter| Some(quarter.previous()))
        .take(QUARTERS_SHOWN)
        .collect();
    let mut standings = store.compliance(&quarters, services.rules.counting).await?;
    standings.retain(|standing| {
        standing.body == body && standing.quarter >= services.rules.tracked_since
    });
    let visited = store.last_visits(&body, viewer.today - VISITS_OF).await?;
    let (commitments, late_commitments) = store.count_commitments(&body, viewer.today).await?;
    let late = store.late_bodies(&services.rules, viewer.today).await?;
    let nudges = store.latest_nudges(std::slice::from_ref(&body)).await?;
    let facts = BodyFacts {
        body: &body,
        quarter,
        quarters: &standings,
        visited: &visited,
        questions: store.count_new_questions(&body).await?,
        commitments,
        late_commitments,
        tensions: store.open_tensions(&Seat::Official(body.clone())).await?,
        nudged: nudges.first(),
        is_late: late.iter().any(|late| late.body == body),
    };
    turn.show(views::dashboard::body(&viewer, &facts)).await
}

/// Where ministries were in a half-year.
pub async fn coverage(turn: Turn, (half_year, offset): (HalfYear, u32)) -> HandlerResult {
    let viewer = turn.viewer();
    let visits = turn.services().store.visits(half_year).await?;
    let regions = viewer.directory.regions_on(viewer.today, viewer.lang);
    let regions = by_region(regions.iter().map(|region| region.code), &visits);
    let unvisited = regions.iter().filter(|visits| visits.bodies == 0).count();
    let page = Page::of_all(regions, offset, PAGE_LENGTH);
    let screen = views::dashboard::coverage(&viewer, half_year, unvisited as u32, &page);
    turn.show(screen).await
}

/// Which ministries were in a region in a half-year.
pub async fn region(turn: Turn, (half_year, region): (HalfYear, RegionCode)) -> HandlerResult {
    let mut visits = turn.services().store.visits(half_year).await?;
    visits.retain(|visits| visits.region == region);
    let screen = views::dashboard::region_coverage(&turn.viewer(), half_year, region, &visits);
    turn.show(screen).await
}

/// What people of the whole country ask most.
pub async fn topics(turn: Turn) -> HandlerResult {
    let mut asked = turn.services().store.asked_anywhere().await?;
    asked.truncate(views::dashboard::TOPICS_SHOWN);
    let viewer = turn.viewer();
    let quarter = Quarter::of(viewer.today);
    turn.show(views::dashboard::topics(&viewer, quarter, &asked))
        .await
}
