//! Planning a meeting, and changing one that is planned: part by part, each by a button or typed.
//!
//! > **Official:** `[Plan a meeting]`
//! > **Bot:** Step 1 of 5. Which region? 1. Abai Region: 41 people ask … `[Abai Region]` …
//! > **Official:** `[Abai Region]`, `[Next ›]`, 3 December, 15:00-17:00, `[First head]` …
//! > **Bot:** Check the plan … `[Save the plan]`
//!
//! The draft lives in the database: it survives a restart, `/cancel` and another conversation. A change of a planned
//! meeting goes through the same parts, and its last look says who is told and who is asked again.

mod buttons;
mod messages;
mod saving;

use super::meetings::gone;
use crate::{
    bot::{HandlerResult, step::Step, turn::Turn},
    domain::{
        calendar::Month,
        demand::Demand,
        meeting_change,
        meeting_draft::{Form, MeetingDraft, Part},
        office::{Office, OfficeId, Seat},
        person::Person,
        region::RegionCode,
        schedule::{ScheduleId, at_hand},
    },
    i18n::{dates, texts},
    store::Tx,
    views::{
        self, Screen, Tap,
        planning::{
            Consequences, Offer, PLACES_OFFERED, REGIONS_ON_A_PAGE, Refused, TOPICS_OFFERED,
        },
    },
};

pub use buttons::{
    ask_reason, begin_hours, choose_day, choose_held_by, choose_kind, choose_month, choose_region,
    clear_part, days, edit_part, regions, skip_part, take_place_of, take_topics,
};
pub use messages::{edited, take_message};
pub use saving::{edit, edit_from, save};

/// Where a screen was turned to, and what was wrong with what was typed.
#[derive(Default)]
struct Shown {
    /// None: where the region stands that was chosen last.
    offset: Option<u32>,
    month: Option<Month>,
    refused: Option<Refused>,
}

/// `[Plan a meeting]` at the desk of an official.
pub async fn begin(turn: Turn, person: Person, office: OfficeId) -> HandlerResult {
    let Some(body) = official_body(&turn, office).await? else {
        return gone(turn, person).await;
    };
    let anew = Tap::PlanRestart { office };
    begin_with(turn, person, MeetingDraft::new(body), anew).await
}

/// An off-schedule meeting in a region where a risk of social tension was raised. With `anew`, what was begun before goes.
pub async fn begin_off_schedule(
    turn: Turn,
    person: Person,
    (office, region, anew): (OfficeId, RegionCode, bool),
) -> HandlerResult {
    let viewer = turn.viewer();
    let exists = viewer.directory.region(region, viewer.today).is_some();
    let Some(body) = official_body(&turn, office).await?.filter(|_| exists) else {
        return gone(turn, person).await;
    };
    let draft = MeetingDraft::off_schedule(body, region);
    if anew {
        return go_on_with(turn, person, draft).await;
    }
    let anew = Tap::PlanOffSchedule {
        office,
        region,
        anew: true,
    };
    begin_with(turn, person, draft, anew).await
}

/// `[Plan: Abai Region]` below a proposal: a meeting on schedule there, in a month in which the ministry has none.
pub async fn begin_proposed(
    turn: Turn,
    person: Person,
    (office, schedule, region, anew): (OfficeId, ScheduleId, RegionCode, bool),
) -> HandlerResult {
    let viewer = turn.viewer();
    let exists = viewer.directory.region(region, viewer.today).is_some();
    let is_to_come =
        at_hand(viewer.today).contains(&schedule) && schedule.0.last_day() >= viewer.today;
    let body = official_body(&turn, office).await?;
    let Some(body) = body.filter(|_| exists && is_to_come) else {
        return gone(turn, person).await;
    };
    let planned = turn.services().store.schedule(schedule).await?;
    let month = planned.month_to_plan(&body, viewer.today);
    let draft = MeetingDraft::proposed(body, region, month);
    if anew {
        return go_on_with(turn, person, draft).await;
    }
    let anew = Tap::PlanProposed {
        office,
        schedule,
        region,
        anew: true,
    };
    begin_with(turn, person, draft, anew).await
}

/// Begins a plan, unless another was begun before: then the person is asked, and `anew` begins this one.
async fn begin_with(turn: Turn, person: Person, draft: MeetingDraft, anew: Tap) -> HandlerResult {
    let store = &turn.services().store;
    let before = store.meeting_draft(person.id, Form::Plan).await?;
    match before.filter(|(before, _)| before.is_worth_keeping()) {
        Some((before, at)) => {
            let viewer = turn.viewer();
            let at = dates::moment(viewer.lang, at, viewer.today);
            turn.show(views::planning::begun_before(&viewer, &before, at, anew))
                .await
        }
        None => go_on_with(turn, person, draft).await,
    }
}

/// What was begun is to go, and another plan is begun.
pub async fn restart(turn: Turn, person: Person, office: OfficeId) -> HandlerResult {
    match official_body(&turn, office).await? {
        Some(body) => go_on_with(turn, person, MeetingDraft::new(body)).await,
        None => gone(turn, person).await,
    }
}

async fn official_body(
    turn: &Turn,
    office: OfficeId,
) -> anyhow::Result<Option<crate::domain::central_body::BodySlug>> {
    let office = turn.office(office).await?;
    Ok(office.and_then(|office| office.seat.body().cloned()))
}

/// What was begun goes on where it stood.
pub async fn resume(turn: Turn, person: Person, form: Form) -> HandlerResult {
    with_draft(turn, person, form, |draft| draft.asks_reason = false).await
}

/// What was begun is to go; a change leaves the meeting as it is.
pub async fn drop_draft(turn: Turn, person: Person, form: Form) -> HandlerResult {
    let draft = own_draft(&turn, &person, form).await?;
    let mut tx = turn.begin().await?;
    tx.delete_meeting_draft(person.id, form).await?;
    tx.commit().await?;
    let changed = draft.and_then(|(draft, _)| draft.changed);
    if let Some(changed) = changed
        && let Some((meeting, office)) =
            super::meetings::own_meeting(&turn, changed.meeting).await?
    {
        let screen = super::meetings::card_screen(&turn, &meeting, &office).await?;
        return turn.show_saying(screen, texts::change_dropped()).await;
    }
    let screen = crate::bot::citizen::menu::home_screen(&turn, &person).await?;
    turn.show_saying(screen, texts::draft_deleted()).await
}

/// What the person has begun, while they may act for its ministry, and the office through which.
async fn own_draft(
    turn: &Turn,
    person: &Person,
    form: Form,
) -> anyhow::Result<Option<(MeetingDraft, Office)>> {
    let kept = turn.services().store.meeting_draft(person.id, form).await?;
    let Some((draft, _)) = kept else {
        return Ok(None);
    };
    let seat = Seat::Official(draft.body.clone());
    let office = turn.acts_for(&seat).await?;
    Ok(office.map(|office| (draft, office)))
}

/// Changes what was begun, and shows what is asked for next.
async fn with_draft(
    turn: Turn,
    person: Person,
    form: Form,
    change: impl FnOnce(&mut MeetingDraft),
) -> HandlerResult {
    with_draft_shown(turn, person, form, Shown::default(), change).await
}

async fn with_draft_shown(
    turn: Turn,
    person: Person,
    form: Form,
    shown: Shown,
    change: impl FnOnce(&mut MeetingDraft),
) -> HandlerResult {
    let Some((mut draft, _)) = own_draft(&turn, &person, form).await? else {
        return turn
            .show(views::planning::nothing_begun(&turn.viewer()))
            .await;
    };
    change(&mut draft);
    keep(&turn, &person, &draft).await?;
    let screen = stage_screen(&turn, &person, &draft, shown).await?;
    turn.show(screen).await
}

/// Keeps the draft and shows what is asked for next.
async fn go_on_with(turn: Turn, person: Person, draft: MeetingDraft) -> HandlerResult {
    keep(&turn, &person, &draft).await?;
    let screen = stage_screen(&turn, &person, &draft, Shown::default()).await?;
    turn.show(screen).await
}

async fn keep(turn: &Turn, person: &Person, draft: &MeetingDraft) -> HandlerResult {
    let mut tx = turn.begin().await?;
    keep_in(turn, &mut tx, person, draft).await?;
    Ok(tx.commit().await?)
}

async fn keep_in(turn: &Turn, tx: &mut Tx, person: &Person, draft: &MeetingDraft) -> HandlerResult {
    let now = turn.services().clock.now();
    tx.keep_meeting_draft(person.id, draft, now).await?;
    let step = Step::PlanningMeeting { form: draft.form() };
    Ok(tx.set_step(person.id, &step).await?)
}

/// The screen of what is asked for next, or the last look.
async fn stage_screen(
    turn: &Turn,
    person: &Person,
    draft: &MeetingDraft,
    shown: Shown,
) -> anyhow::Result<Screen> {
    let viewer = turn.viewer();
    if draft.asks_reason {
        return Ok(views::planning::ask_reason(&viewer, None));
    }
    let Some(part) = draft.at else {
        return last_look(turn, person, draft).await;
    };
    let services = turn.services();
    let mut offer = Offer {
        month: shown.month,
        refused: shown.refused,
        ..Offer::default()
    };
    match part {
        Part::Regions => {
            let now = services.clock.now();
            offer.demands = services.store.demand_for(&draft.body, now).await?;
            let mut codes = offer.demands.iter().map(|demand| demand.region);
            let position = codes.position(|code| Some(&code) == draft.regions.last());
            let page = position.unwrap_or_default() as u32 / REGIONS_ON_A_PAGE;
            offer.offset = shown.offset.unwrap_or(page * REGIONS_ON_A_PAGE);
        }
        Part::Topics => {
            offer.questions = services
                .store
                .top_questions(&draft.body, &draft.regions, TOPICS_OFFERED)
                .await?;
        }
        Part::Place => {
            if let Some(first) = draft.regions.first() {
                offer.places = services.store.venues_in(*first, PLACES_OFFERED).await?;
            }
        }
        Part::Time | Part::Hours | Part::HeldBy => {}
    }
    Ok(views::planning::part(&viewer, draft, part, &offer))
}

async fn last_look(turn: &Turn, person: &Person, draft: &MeetingDraft) -> anyhow::Result<Screen> {
    let viewer = turn.viewer();
    let services = turn.services();
    let Some(changed) = draft.changed else {
        let chosen = reasons(turn, draft).await?;
        return Ok(views::planning::plan(&viewer, draft, &chosen));
    };
    let before = services.store.meeting(changed.meeting).await?;
    let wanted = before
        .as_ref()
        .and_then(|before| draft.plan(before.plan.status));
    let (Some(before), Some(wanted)) = (before, wanted) else {
        return Ok(views::planning::nothing_begun(&viewer));
    };
    let Ok(decided) = meeting_change::decide(&before, wanted, services.clock.now()) else {
        return Ok(views::planning::nothing_begun(&viewer));
    };
    let was_announced = before.plan.status == crate::domain::meeting::MeetingStatus::Announced;
    let people_told = if was_announced && decided.is_moved {
        Some(
            services
                .store
                .people_to_tell(before.id, true, person.id)
                .await?,
        )
    } else {
        None
    };
    let consequences = Consequences {
        is_moved: decided.is_moved,
        people_told,
        asked_again: decided.asked_again,
    };
    Ok(views::planning::change(
        &viewer,
        draft,
        &before,
        &decided.plan,
        &consequences,
    ))
}

/// Why the chosen regions are, as it stands now, in the order in which they were chosen.
async fn reasons(turn: &Turn, draft: &MeetingDraft) -> anyhow::Result<Vec<Demand>> {
    let services = turn.services();
    let now = services.clock.now();
    let demands = services.store.demand_for(&draft.body, now).await?;
    let of = |code| demands.iter().find(|demand| demand.region == code).cloned();
    Ok(draft.regions.iter().filter_map(|code| of(*code)).collect())
}
