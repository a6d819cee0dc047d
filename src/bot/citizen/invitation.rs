//! Coming to an office by an invitation.
//!
//! > **Dana:** opens `t.me/…?start=i_…`
//! > **Bot:** You are invited as a coordinator. … Do you accept?
//! > **Dana:** `[Accept]`
//! > **Bot:** You are a coordinator now. … Main menu …
//!
//! A link that does not work is answered with one sentence, whatever the reason: nothing is to be learned by trying.

use chrono::{DateTime, Utc};

use super::welcome;
use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::{
        invitation::{Acceptance, Invitation, InvitationCode},
        notice::Notice,
        office::{Office, OfficeId, Seat},
        person::{Person, PersonId},
        trail::{Act, Actor},
    },
    store::Tx,
    views::{self, Screen},
};

/// Where the link of an invitation leads.
pub(super) async fn screen(
    turn: &Turn,
    mut tx: Tx,
    person: &Person,
    code: &InvitationCode,
) -> anyhow::Result<Screen> {
    let services = turn.services();
    let viewer = turn.viewer_in(person.lang);
    let now = services.clock.now();
    let invitation = services.store.open_invitation(code, now).await?;
    let Some(invitation) = invitation else {
        tx.tell_of_vain_try(code, person.id, now).await?;
        tx.commit().await?;
        return Ok(views::invitation::does_not_work(&viewer));
    };
    tx.commit().await?;
    if holds_as_long(turn, person, &invitation).await? {
        return Ok(views::invitation::held_already(&viewer));
    }
    Ok(views::invitation::ask(&viewer, &invitation, code))
}

/// Whether they hold the same office already, for as long or longer.
async fn holds_as_long(
    turn: &Turn,
    person: &Person,
    invitation: &Invitation,
) -> anyhow::Result<bool> {
    let services = turn.services();
    let holders = services.store.holders(services.clock.now()).await?;
    let is_the_same = |until: Option<DateTime<Utc>>| match (until, invitation.held_until) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(until), Some(offered)) => until >= offered,
    };
    Ok(holders.iter().any(|holder| {
        holder.person == person.id
            && holder.seat == invitation.seat
            && is_the_same(holder.held_until)
    }))
}

/// `[Accept]`
pub async fn accept(turn: Turn, person: Person, code: InvitationCode) -> HandlerResult {
    let viewer = turn.viewer();
    let now = turn.services().clock.now();
    let coordinators = turn.services().store.coordinators(now).await?;

    let mut tx = turn.begin().await?;
    let screen = match tx.accept_invitation(&code, person.id, now).await? {
        Acceptance::Accepted { invitation, office } => {
            let others = told_of(&turn, coordinators, &invitation, &person).await?;
            come_to(&mut tx, &person, &invitation, office, &others, now).await?;
            let person = Person {
                has_offices: true,
                desk: Some(office),
                ..person
            };
            if person.welcomed {
                let next = welcome::next(&turn, tx, person).await?;
                let next = views::tour::offered(&viewer, office, next);
                views::invitation::accepted(&viewer, &invitation, next)
            } else {
                tx.commit().await?;
                views::invitation::accepted_by_newcomer(&viewer, &invitation, office)
            }
        }
        Acceptance::AcceptedBefore(invitation) => {
            let next = welcome::next(&turn, tx, person).await?;
            views::invitation::accepted(&viewer, &invitation, next)
        }
        Acceptance::HeldAlready => {
            tx.commit().await?;
            views::invitation::held_already(&viewer)
        }
        Acceptance::Refused => {
            tx.tell_of_vain_try(&code, person.id, now).await?;
            tx.commit().await?;
            views::invitation::does_not_work(&viewer)
        }
    };
    turn.show(screen).await
}

/// Who hears that somebody joined: the coordinators, and whoever handed the office over.
async fn told_of(
    turn: &Turn,
    coordinators: Vec<PersonId>,
    invitation: &Invitation,
    person: &Person,
) -> anyhow::Result<Vec<PersonId>> {
    let mut people = coordinators;
    if let (Some(office), Some(_)) = (invitation.invited_by, invitation.held_until) {
        let giver = turn.services().store.holder(office).await?;
        people.extend(giver.map(|giver| giver.person));
    }
    people.sort_by_key(|person| person.0);
    people.dedup();
    people.retain(|told| *told != person.id);
    Ok(people)
}

/// All that goes with a new office: its desk, the trail, who hears of it, and the procedure to read.
async fn come_to(
    tx: &mut Tx,
    person: &Person,
    invitation: &Invitation,
    office: OfficeId,
    others: &[PersonId],
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let notice = Notice::InvitationAccepted {
        invitation: invitation.id,
    };
    tx.promise(&notice, others, now).await?;
    tx.sit_at_desk(person.id, Some(office)).await?;
    if invitation.seat != Seat::Coordinator {
        tx.promise_procedure(person.id, now).await?;
    }
    let subject = format!("office {}", office.0);
    let actor = Actor::Office(Office {
        id: office,
        seat: invitation.seat.clone(),
    });
    tx.record(&actor, Act::InvitationAccepted, &subject, (None, None), now)
        .await?;
    Ok(())
}
