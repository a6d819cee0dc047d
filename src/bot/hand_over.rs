//! Handing an office over to a deputy until a day.
//!
//! > **Official:** `[Hand over to a deputy]`, `[Choose the last day]`, `[4]`
//! > **Bot:** Please check. To a deputy: official, Ministry of Healthcare. Last day: Friday 4 December …
//! > **Official:** `[Make the link]`
//!
//! A deputy hands nothing on; what was handed over ends by itself, or when it is taken back.

use chrono::{DateTime, Days, Duration, NaiveDate, NaiveTime, Utc};

use super::{
    HandlerResult,
    citizen::odd,
    coordinator::invitations::{NewInvitation, tell_link},
    step::Step,
    turn::Turn,
};
use crate::{
    domain::{
        calendar::{Month, instant, local},
        office::{Office, OfficeId},
        person::Person,
        trail::Act,
        typed_date::read_day,
    },
    i18n::texts,
    views::{self, Screen},
};

/// A link to a deputy works this long.
const LINK_VALID: Duration = Duration::hours(24);

/// The last day on which an office that ends then is held.
pub fn last_day(end: DateTime<Utc>) -> NaiveDate {
    local(end - Duration::milliseconds(1)).date()
}

/// The instant from which an office with this last day is held no more.
fn end_of(last_day: NaiveDate) -> DateTime<Utc> {
    instant((last_day + Days::new(1)).and_time(NaiveTime::MIN))
}

/// The person's own office, if it can be handed over.
async fn own(turn: &Turn, id: OfficeId) -> anyhow::Result<Option<Office>> {
    let Some(office) = turn.office(id).await? else {
        return Ok(None);
    };
    Ok(may(turn, id).await?.then_some(office))
}

/// Whether this office is one that its holder may hand over.
pub(super) async fn may(turn: &Turn, office: OfficeId) -> anyhow::Result<bool> {
    let holder = turn.services().store.holder(office).await?;
    Ok(holder.is_some_and(|holder| holder.may_be_handed_over()))
}

/// `/deputy`: of the office whose desk they sit at, or else of the first that can be handed over.
pub async fn show_first(turn: Turn, person: Person) -> HandlerResult {
    let mut offices: Vec<_> = turn
        .offices()
        .await?
        .iter()
        .map(|office| office.id)
        .collect();
    offices.sort_by_key(|office| Some(*office) != person.desk);
    for office in offices {
        if own(&turn, office).await?.is_some() {
            return show(turn, person, office).await;
        }
    }
    odd::unknown_command(turn).await
}

/// What it means, and the deputies of this moment.
pub async fn show(turn: Turn, person: Person, office: OfficeId) -> HandlerResult {
    if own(&turn, office).await?.is_none() {
        return odd::outdated_button(turn, person).await;
    }
    let screen = screen(&turn, office).await?;
    turn.show(screen).await
}

pub(super) async fn screen(turn: &Turn, office: OfficeId) -> anyhow::Result<Screen> {
    let services = turn.services();
    let now = services.clock.now();
    let holder = services.store.holder(office).await?;
    let Some(holder) = holder else {
        anyhow::bail!("office {} is gone in the midst of a turn", office.0);
    };
    let deputies = services.store.deputies_of(office, now).await?;
    Ok(views::hand_over::overview(
        &turn.viewer(),
        &holder,
        &deputies,
    ))
}

/// A month to choose the last day from; it can be written too.
pub async fn ask_day(
    turn: Turn,
    person: Person,
    (office, month): (OfficeId, Option<Month>),
) -> HandlerResult {
    if own(&turn, office).await?.is_none() {
        return odd::outdated_button(turn, person).await;
    }
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::HandingOver { office })
        .await?;
    tx.commit().await?;
    let month = month.unwrap_or_else(|| Month::of(turn.viewer().today));
    turn.show(views::hand_over::ask_day(&turn.viewer(), office, month))
        .await
}

/// The last day was written.
pub async fn take_day(
    turn: Turn,
    person: Person,
    message: teloxide::types::Message,
    (text, office): (String, OfficeId),
) -> HandlerResult {
    if own(&turn, office).await?.is_none() {
        return odd::free_text(turn, person, message, text).await;
    }
    let today = turn.viewer().today;
    let day = read_day(&text, today).filter(|day| views::hand_over::fits(today, *day));
    let Some(day) = day else {
        return turn
            .show(views::hand_over::day_refused(&turn.viewer(), office))
            .await;
    };
    let mut tx = turn.begin().await?;
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    check(turn, person, (office, day)).await
}

/// The last day was chosen: who gets what until when.
pub async fn check(turn: Turn, person: Person, (id, day): (OfficeId, NaiveDate)) -> HandlerResult {
    let Some(office) = own(&turn, id).await? else {
        return odd::outdated_button(turn, person).await;
    };
    if !views::hand_over::fits(turn.viewer().today, day) {
        return turn
            .show(views::hand_over::day_refused(&turn.viewer(), id))
            .await;
    }
    let made_before = turn.services().store.invitations_made_by(id).await?;
    turn.show(views::hand_over::check(
        &turn.viewer(),
        &office,
        day,
        made_before,
    ))
    .await
}

/// The link is made and shown, once.
pub async fn make_link(
    turn: Turn,
    person: Person,
    (id, day, made_before): (OfficeId, NaiveDate, u32),
) -> HandlerResult {
    let Some(office) = own(&turn, id).await? else {
        return odd::outdated_button(turn, person).await;
    };
    if !views::hand_over::fits(turn.viewer().today, day) {
        return turn
            .show(views::hand_over::day_refused(&turn.viewer(), id))
            .await;
    }
    let (now, end) = (turn.services().clock.now(), end_of(day));
    let invitation = NewInvitation {
        by: &office,
        made_before,
        seat: office.seat.clone(),
        expires_at: end.min(now + LINK_VALID),
        held_until: Some(end),
        act: Act::HandedOver,
    };
    let made = invitation.make(&turn).await?;
    let screen = screen(&turn, id).await?;
    match made {
        Some((invitation, code)) => {
            turn.show(screen).await?;
            tell_link(&turn, &invitation, &code).await
        }
        None => turn.show_saying(screen, texts::invite_made_before()).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deputys_last_day_counts_whole() {
        let day: NaiveDate = "2026-12-04".parse().unwrap();
        let end = end_of(day);
        assert_eq!(end.to_rfc3339(), "2026-12-04T19:00:00+00:00");
        assert_eq!(last_day(end), day);
    }
}
