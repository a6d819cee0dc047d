//! Problems of its own sector that a ministry notes for a region: they help to choose where to go.
//!
//! > **Official:** `[Noted problems]`, `[Note a problem]`, `[Abai Region]`
//! > **Official:** Boilers fail each winter.
//! > **Bot:** Abai Region. Boilers fail each winter. Since 24.11.2026 … `[Change the end]` `[It is solved]`

use chrono::Days;
use teloxide::types::Message;

use super::meetings::gone;
use crate::{
    bot::{HandlerResult, citizen::odd, step::Step, turn::Turn},
    domain::{
        central_body::BodySlug,
        office::{Office, OfficeId, Seat},
        person::Person,
        region::RegionCode,
        sector_problem::{SectorProblem, SectorProblemId, is_telling},
        trail::{Act, Actor},
        typed_date::read_day,
    },
    i18n::{Text, texts},
    views::{self, Screen, sector_problem::PAGE_LENGTH},
};

/// What the ministry has noted, from a place on.
pub async fn list(turn: Turn, person: Person, (office, offset): (OfficeId, u32)) -> HandlerResult {
    let Some((office, body)) = official(&turn, office).await? else {
        return gone(turn, person).await;
    };
    let screen = list_screen(&turn, &office, &body, offset).await?;
    turn.show(screen).await
}

async fn list_screen(
    turn: &Turn,
    office: &Office,
    body: &BodySlug,
    offset: u32,
) -> anyhow::Result<Screen> {
    let viewer = turn.viewer();
    let page = turn
        .services()
        .store
        .sector_problems(body, viewer.today, offset, PAGE_LENGTH)
        .await?;
    Ok(views::sector_problem::list(&viewer, office.id, body, &page))
}

async fn official(turn: &Turn, id: OfficeId) -> anyhow::Result<Option<(Office, BodySlug)>> {
    let office = turn.office(id).await?;
    Ok(office.and_then(|office| {
        let body = office.seat.body().cloned()?;
        Some((office, body))
    }))
}

/// `[Note a problem]`: in which region?
pub async fn ask_region(turn: Turn, person: Person, office: OfficeId) -> HandlerResult {
    match official(&turn, office).await? {
        Some((office, _)) => {
            turn.show(views::sector_problem::ask_region(&turn.viewer(), office.id))
                .await
        }
        None => gone(turn, person).await,
    }
}

/// Waits for its words.
pub async fn ask_text(
    turn: Turn,
    person: Person,
    (office, region): (OfficeId, RegionCode),
) -> HandlerResult {
    let viewer = turn.viewer();
    let exists = viewer.directory.region(region, viewer.today).is_some();
    let Some((office, _)) = official(&turn, office).await?.filter(|_| exists) else {
        return gone(turn, person).await;
    };
    let step = Step::NotingProblem {
        office: office.id,
        region,
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &step).await?;
    tx.commit().await?;
    turn.show(views::sector_problem::ask_text(
        &viewer, office.id, region, false,
    ))
    .await
}

/// Its words came.
pub async fn take_text(
    turn: Turn,
    person: Person,
    message: Message,
    (text, (office, region)): (String, (OfficeId, RegionCode)),
) -> HandlerResult {
    let Some((office, body)) = official(&turn, office).await? else {
        return odd::free_text(turn, person, message, text).await;
    };
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let viewer = turn.viewer();
    if !is_telling(&words) {
        let screen = views::sector_problem::ask_text(&viewer, office.id, region, true);
        return turn.show(screen).await;
    }
    let now = turn.services().clock.now();
    let actor = Actor::Office(office.clone());
    let mut tx = turn.begin().await?;
    let id = tx
        .note_sector_problem(&body, region, &words, office.id, viewer.today, now)
        .await?;
    tx.clear_step(person.id).await?;
    let subject = subject(id);
    tx.record(
        &actor,
        Act::SectorProblemNoted,
        &subject,
        (None, Some(&words)),
        now,
    )
    .await?;
    tx.commit().await?;
    show_card(turn, person, id, Some(texts::sector_problem_noted())).await
}

/// One of them.
pub async fn card(turn: Turn, person: Person, id: SectorProblemId) -> HandlerResult {
    show_card(turn, person, id, None).await
}

async fn show_card(
    turn: Turn,
    person: Person,
    id: SectorProblemId,
    toast: Option<Text>,
) -> HandlerResult {
    let Some((problem, office)) = own_problem(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let screen = views::sector_problem::card(&turn.viewer(), office.id, &problem);
    match toast {
        Some(toast) => turn.show_saying(screen, toast).await,
        None => turn.show(screen).await,
    }
}

/// A problem that this person's ministry noted, and that is not over.
async fn own_problem(
    turn: &Turn,
    id: SectorProblemId,
) -> anyhow::Result<Option<(SectorProblem, Office)>> {
    let Some(problem) = turn.services().store.sector_problem(id).await? else {
        return Ok(None);
    };
    if problem.is_over(turn.viewer().today) {
        return Ok(None);
    }
    let office = turn.acts_for(&Seat::Official(problem.body.clone())).await?;
    Ok(office.map(|office| (problem, office)))
}

/// Waits for the day on which it begins or ends.
pub async fn ask_day(
    turn: Turn,
    person: Person,
    (id, is_end): (SectorProblemId, bool),
) -> HandlerResult {
    let Some((problem, _)) = own_problem(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let step = Step::DatingProblem {
        problem: id,
        is_end,
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &step).await?;
    tx.commit().await?;
    turn.show(views::sector_problem::ask_day(
        &turn.viewer(),
        &problem,
        is_end,
        None,
    ))
    .await
}

/// The day came. The last one is not over yet, and never before the first one.
pub async fn take_day(
    turn: Turn,
    person: Person,
    message: Message,
    (text, (id, is_end)): (String, (SectorProblemId, bool)),
) -> HandlerResult {
    let Some((problem, office)) = own_problem(&turn, id).await? else {
        return odd::free_text(turn, person, message, text).await;
    };
    let viewer = turn.viewer();
    // Without a year the end is ahead, and the start is the last such day.
    let first = if is_end {
        viewer.today
    } else {
        viewer.today - Days::new(364)
    };
    let day = read_day(&text, first);
    let (from, until) = match (day, is_end) {
        (Some(day), true) => (problem.from, Some(day)),
        (Some(day), false) => (day, problem.until),
        (None, _) => (problem.from, None),
    };
    let is_in_order = until.is_none_or(|until| until >= from && until >= viewer.today);
    if day.is_none() || !is_in_order {
        let screen = views::sector_problem::ask_day(&viewer, &problem, is_end, Some(&text));
        return turn.show(screen).await;
    }
    let changed = SectorProblem {
        from,
        until,
        ..problem.clone()
    };
    date(&turn, &person, &problem, &changed, office).await?;
    show_card(turn, person, id, Some(texts::sector_problem_dated())).await
}

/// `[The end is not known]`
pub async fn no_end(turn: Turn, person: Person, id: SectorProblemId) -> HandlerResult {
    let Some((problem, office)) = own_problem(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let changed = SectorProblem {
        until: None,
        ..problem.clone()
    };
    date(&turn, &person, &problem, &changed, office).await?;
    show_card(turn, person, id, Some(texts::sector_problem_dated())).await
}

async fn date(
    turn: &Turn,
    person: &Person,
    before: &SectorProblem,
    after: &SectorProblem,
    office: Office,
) -> HandlerResult {
    let now = turn.services().clock.now();
    let days = |problem: &SectorProblem| {
        let until = problem.until.map(|day| day.to_string());
        format!("{} – {}", problem.from, until.unwrap_or_default())
    };
    let mut tx = turn.begin().await?;
    tx.date_sector_problem(after.id, after.from, after.until)
        .await?;
    tx.clear_step(person.id).await?;
    tx.record(
        &Actor::Office(office),
        Act::SectorProblemDated,
        &subject(after.id),
        (Some(&days(before)), Some(&days(after))),
        now,
    )
    .await?;
    Ok(tx.commit().await?)
}

/// `[It is solved]`
pub async fn end(turn: Turn, person: Person, id: SectorProblemId) -> HandlerResult {
    let Some((problem, office)) = own_problem(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let today = turn.viewer().today;
    let now = turn.services().clock.now();
    let actor = Actor::Office(office.clone());
    let mut tx = turn.begin().await?;
    tx.end_sector_problem(id, today).await?;
    tx.record(
        &actor,
        Act::SectorProblemEnded,
        &subject(id),
        (Some(&problem.text), None),
        now,
    )
    .await?;
    tx.commit().await?;
    let screen = list_screen(&turn, &office, &problem.body, 0).await?;
    turn.show_saying(screen, texts::sector_problem_ended())
        .await
}

fn subject(id: SectorProblemId) -> String {
    format!("sector problem {}", id.0)
}
