//! People with roles: which offices are held, since when, and taking one back.
//!
//! > **Dana:** `/people`
//! > **Bot:** People with roles: 12. 1. Official, Ministry of Healthcare, since 24 November …
//! > **Dana:** `[1]`, `[Revoke the office]`
//! > **Bot:** Revoke this office? Official, Ministry of Healthcare, since 24 November. … `[Yes, revoke it]` `[Keep it]`
//!
//! No name is shown: none is known.

use super::invitations::office_subject;
use crate::{
    bot::{
        HandlerResult,
        citizen::{menu, odd},
        hand_over,
        turn::Turn,
    },
    domain::{
        holder::{Holder, Revocation},
        office::{Office, OfficeId, Role, Seat},
        paging::Page,
        person::Person,
        trail::{Act, Actor},
    },
    i18n::texts,
    views::{
        self, Screen, Tap,
        holders::{PAGE_LENGTH, Reading},
    },
};

/// `/people`
pub async fn list_first(turn: Turn, person: Person) -> HandlerResult {
    list(turn, person, (None, 0)).await
}

/// The offices of one role or of all, from a place on.
pub async fn list(
    turn: Turn,
    person: Person,
    (role, offset): (Option<Role>, u32),
) -> HandlerResult {
    let screen = list_screen(&turn, &person, role, offset).await?;
    turn.show(screen).await
}

async fn list_screen(
    turn: &Turn,
    person: &Person,
    role: Option<Role>,
    offset: u32,
) -> anyhow::Result<Screen> {
    let services = turn.services();
    let now = services.clock.now();
    let viewer = turn.viewer();
    let mut holders = services.store.holders(now).await?;
    holders.retain(|holder| role.is_none_or(|role| holder.seat.role() == role));
    views::holders::sort(&viewer, &mut holders);
    let page = Page::of_all(holders, offset, PAGE_LENGTH);
    let open = services.store.open_invitations(None, 0, 1, now).await?;
    Ok(views::holders::list(
        &viewer, &page, role, person.id, open.total,
    ))
}

/// One office.
pub async fn card(turn: Turn, person: Person, office: OfficeId) -> HandlerResult {
    let Some(holder) = held(&turn, office).await? else {
        return not_held(turn, person).await;
    };
    let reading = reading(&turn, &holder).await?;
    turn.show(views::holders::card(
        &turn.viewer(),
        &holder,
        person.id,
        reading,
    ))
    .await
}

async fn held(turn: &Turn, office: OfficeId) -> anyhow::Result<Option<Holder>> {
    let services = turn.services();
    let holder = services.store.holder(office).await?;
    Ok(holder.filter(|holder| holder.holds_at(services.clock.now())))
}

async fn reading(turn: &Turn, holder: &Holder) -> anyhow::Result<Option<Reading>> {
    let store = &turn.services().store;
    if holder.seat.role() == Role::Coordinator {
        return Ok(None);
    }
    let Some(procedure) = store.procedure_in_force().await? else {
        return Ok(None);
    };
    let read = store.offices_that_read(procedure.version).await?;
    Ok(Some(Reading {
        version: procedure.version,
        is_read: read.contains(&holder.office),
    }))
}

async fn not_held(turn: Turn, person: Person) -> HandlerResult {
    let screen = list_screen(&turn, &person, None, 0).await?;
    turn.show_saying(screen, texts::office_not_held()).await
}

/// Asks once more before an office is taken back.
pub async fn ask_to_revoke(turn: Turn, person: Person, office: OfficeId) -> HandlerResult {
    let holder = held(&turn, office).await?;
    let Some((holder, actor)) = revocable(&turn, holder).await? else {
        return outdated(turn, person).await;
    };
    let keep = if actor.seat == Seat::Coordinator {
        Tap::Holder { office }
    } else {
        Tap::HandOver { office: actor.id }
    };
    turn.show(views::holders::ask_to_revoke(
        &turn.viewer(),
        &holder,
        person.id,
        keep,
    ))
    .await
}

/// An office that this person may take back, and the office through which: a coordinator's, or the one that handed it over.
async fn revocable(
    turn: &Turn,
    holder: Option<Holder>,
) -> anyhow::Result<Option<(Holder, Office)>> {
    let Some(holder) = holder else {
        return Ok(None);
    };
    let handed_over = match holder.handed_over_by {
        Some(office) => turn.office(office).await?,
        None => None,
    };
    let actor = match handed_over {
        Some(office) => Some(office),
        None => turn.acts_for(&Seat::Coordinator).await?,
    };
    Ok(actor.map(|actor| (holder, actor)))
}

/// A coordinator sees what is held; to everybody else it is as if there were nothing.
async fn outdated(turn: Turn, person: Person) -> HandlerResult {
    if turn.is_coordinator().await {
        return not_held(turn, person).await;
    }
    odd::outdated_button(turn, person).await
}

/// It ends at once, in the midst of whatever its holder does.
pub async fn revoke(turn: Turn, person: Person, office: OfficeId) -> HandlerResult {
    let holder = held(&turn, office).await?;
    let Some((holder, actor)) = revocable(&turn, holder).await? else {
        return outdated(turn, person).await;
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let revocation = tx.revoke_office(office, person.id, now).await?;
    match &revocation {
        Revocation::Revoked => {
            let (by, subject) = (Actor::Office(actor.clone()), office_subject(office));
            tx.record(&by, Act::OfficeRevoked, &subject, (None, None), now)
                .await?;
        }
        Revocation::LastCoordinator | Revocation::NotHeld => {}
    }
    tx.commit().await?;
    match revocation {
        Revocation::LastCoordinator => {
            turn.show(views::holders::last_coordinator(&turn.viewer()))
                .await
        }
        Revocation::NotHeld => outdated(turn, person).await,
        Revocation::Revoked if holder.person == person.id && actor.seat == Seat::Coordinator => {
            // Their own: what they see next is no coordinator's any more.
            let screen = menu::home_screen(&turn, &person).await?;
            turn.show_saying(screen, texts::office_revoked()).await
        }
        Revocation::Revoked if actor.seat == Seat::Coordinator => {
            let screen = list_screen(&turn, &person, None, 0).await?;
            turn.show_saying(screen, texts::office_revoked()).await
        }
        Revocation::Revoked => {
            let screen = hand_over::screen(&turn, actor.id).await?;
            turn.show_saying(screen, texts::office_revoked()).await
        }
    }
}
