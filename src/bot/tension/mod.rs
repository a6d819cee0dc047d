//! Tension alerts: whoever is concerned sees them, says that they saw them, and asks the akimat.
//!
//! > **Bot:** Tension alert T-012: arisen risk. Health, Semey, Abai Region … `[Seen]` `[Ask the akimat]` …
//! > **Dana:** `[Seen]`
//! > **Bot:** Noted: you have seen it. …
//!
//! An alert is the business of the coordinators, of the body behind its sector and of the region's akimat. To everybody
//! else it is as if there were none. How one is raised is in [`raising`], how a coordinator lifts it in [`lifting`].

pub mod lifting;
pub mod raising;
pub mod writing;

use crate::{
    bot::{HandlerResult, citizen::odd, turn::Turn},
    domain::{
        office::{Office, OfficeId},
        person::Person,
        tension::{TensionAlert, TensionId, TensionTarget},
    },
    i18n::{Text, texts},
    views::{self, Screen, tension::Access},
};

/// `[Tension alerts: 1]`: those that concern the office, from a place on.
pub async fn list(turn: Turn, person: Person, (office, offset): (OfficeId, u32)) -> HandlerResult {
    let Some(office) = turn.office(office).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let store = &turn.services().store;
    let page = store
        .tensions(&office.seat, offset, views::tension::PAGE_LENGTH)
        .await?;
    let viewer = turn.viewer();
    let can_raise = raising::may_raise(&viewer, &office.seat);
    let screen = views::tension::list(&viewer, (office.id, &office.seat), &page, can_raise);
    turn.show(screen).await
}

/// One alert.
pub async fn card(turn: Turn, person: Person, id: TensionId) -> HandlerResult {
    match concerning(&turn, id).await? {
        Some(alert) => {
            let screen = card_screen(&turn, &alert).await?;
            turn.show(screen).await
        }
        None => odd::outdated_button(turn, person).await,
    }
}

/// `[Seen]`: for everybody who sits on the same side.
pub async fn see(turn: Turn, person: Person, id: TensionId) -> HandlerResult {
    let Some(alert) = concerning(&turn, id).await? else {
        return odd::outdated_button(turn, person).await;
    };
    if !alert.state.is_open() {
        return show_saying(&turn, id, texts::tension_has_ended()).await;
    }
    let offices = turn.offices().await?;
    let seeing: Vec<&Office> = offices
        .iter()
        .filter(|office| alert.awaits(office.id, &office.seat))
        .collect();
    if seeing.is_empty() {
        return show_saying(&turn, id, texts::tension_seen_before()).await;
    }
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    for office in seeing {
        tx.see_tension(id, office, person.id, now).await?;
    }
    tx.commit().await?;
    show_saying(&turn, id, texts::tension_seen_toast()).await
}

/// The photos of an alert.
pub async fn photos(turn: Turn, person: Person, id: TensionId) -> HandlerResult {
    match concerning(&turn, id).await? {
        Some(alert) if !alert.photos.is_empty() => turn.send_photos(&alert.photos).await,
        _ => odd::outdated_button(turn, person).await,
    }
}

/// An alert, where it is the person's business through one of the offices that they hold at this moment.
async fn concerning(turn: &Turn, id: TensionId) -> anyhow::Result<Option<TensionAlert>> {
    let alert = turn.services().store.tension(id).await?;
    let offices = turn.offices().await?;
    let concerns = |alert: &TensionAlert| {
        let mut seats = offices.iter().map(|office| &office.seat);
        seats.any(|seat| alert.concerns(seat))
    };
    Ok(alert.filter(concerns))
}

async fn access(turn: &Turn, alert: &TensionAlert) -> anyhow::Result<Access> {
    let offices = turn.offices().await?;
    let offices = offices.iter().map(|office| (office.id, &office.seat));
    Ok(Access::of(alert, offices))
}

async fn card_screen(turn: &Turn, alert: &TensionAlert) -> anyhow::Result<Screen> {
    let store = &turn.services().store;
    let timeline = store.tension_timeline(alert.id).await?;
    let access = access(turn, alert).await?;
    Ok(views::tension::card(
        &turn.viewer(),
        TensionTarget {
            working_days: turn.services().rules.off_schedule_within,
            calendar: store.working_calendar(),
        },
        alert,
        &timeline,
        access,
    ))
}

/// The card as it is now, with a line at the top of the chat.
async fn show_saying(turn: &Turn, id: TensionId, toast: Text) -> HandlerResult {
    let Some(alert) = turn.services().store.tension(id).await? else {
        return Ok(());
    };
    let screen = card_screen(turn, &alert).await?;
    turn.show_saying(screen, toast).await
}
