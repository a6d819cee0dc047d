//! Coming to an office by an invitation.
//!
//! > **Dana:** opens `t.me/…?start=i_…`
//! > **Bot:** You are invited as a coordinator. … Do you accept?
//! > **Dana:** `[Accept]`
//! > **Bot:** You are a coordinator now. … Main menu …
//!
//! A link that does not work is answered with one sentence, whatever the reason: nothing is to be learned by trying.

use super::welcome;
use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::{
        invitation::{Acceptance, InvitationCode},
        notice::Notice,
        person::Person,
        trail::{Act, Actor},
    },
    views::{self, Screen},
};

/// Where the link of an invitation leads.
pub(super) async fn screen(
    turn: &Turn,
    person: &Person,
    code: &InvitationCode,
) -> anyhow::Result<Screen> {
    let services = turn.services();
    let viewer = turn.viewer_in(person.lang);
    let invitation = services
        .store
        .open_invitation(code, services.clock.now())
        .await?;
    let Some(invitation) = invitation else {
        return Ok(views::invitation::does_not_work(&viewer));
    };
    let offices = turn.offices().await?;
    if offices.iter().any(|office| office.seat == invitation.seat) {
        return Ok(views::invitation::held_already(&viewer));
    }
    Ok(views::invitation::ask(&viewer, &invitation.seat, code))
}

/// `[Accept]`
pub async fn accept(turn: Turn, person: Person, code: InvitationCode) -> HandlerResult {
    let viewer = turn.viewer();
    let services = turn.services();
    let now = services.clock.now();
    let mut others = services.store.coordinators(now).await?;
    others.retain(|coordinator| *coordinator != person.id);

    let mut tx = turn.begin().await?;
    let screen = match tx.accept_invitation(&code, person.id, now).await? {
        Acceptance::Accepted(invitation) => {
            let notice = Notice::InvitationAccepted {
                invitation: invitation.id,
            };
            tx.promise(&notice, &others, now).await?;
            let office = tx.take_desk_of(invitation.id, person.id).await?;
            let person = Person {
                has_offices: true,
                desk: office.as_ref().map(|office| office.id),
                ..person
            };
            if let Some(office) = office {
                let subject = format!("office {}", office.id.0);
                let actor = Actor::Office(office);
                tx.record(&actor, Act::InvitationAccepted, &subject, (None, None), now)
                    .await?;
            }
            let next = welcome::next(&turn, tx, person).await?;
            views::invitation::accepted(&viewer, &invitation.seat, next)
        }
        Acceptance::AcceptedBefore(invitation) => {
            let next = welcome::next(&turn, tx, person).await?;
            views::invitation::accepted(&viewer, &invitation.seat, next)
        }
        Acceptance::HeldAlready => {
            tx.commit().await?;
            views::invitation::held_already(&viewer)
        }
        Acceptance::Refused => {
            tx.commit().await?;
            views::invitation::does_not_work(&viewer)
        }
    };
    turn.show(screen).await
}
