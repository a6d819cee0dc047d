//! The trail of official acts: who did what, and what was there before and after.
//!
//! > **Dana:** `/trail`
//! > **Bot:** Official, Ministry of Healthcare, Tuesday 24 November, 09:10. Has read the procedure. Version 2 …

use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::{paging::Page, trail::Subject},
    store::Store,
    views::{
        self,
        trail::{PAGE_LENGTH, Thing},
    },
};

/// `/trail`
pub async fn show_first(turn: Turn) -> HandlerResult {
    show(turn, 0).await
}

/// The newest acts, from a place on.
pub async fn show(turn: Turn, offset: u32) -> HandlerResult {
    let store = &turn.services().store;
    let page = store.trail(offset, PAGE_LENGTH).await?;
    let mut items = Vec::new();
    for line in page.items {
        let thing = look_up(store, &line.subject).await?;
        items.push((line, thing));
    }
    let page = Page {
        items,
        offset: page.offset,
        total: page.total,
    };
    turn.show(views::trail::page(&turn.viewer(), &page)).await
}

async fn look_up(store: &Store, subject: &Subject) -> anyhow::Result<Thing> {
    let thing = match subject {
        Subject::Meeting(id) => {
            let meeting = store.meeting(*id).await?;
            meeting.map(|meeting| Thing::Meeting(Box::new(meeting)))
        }
        Subject::Submission(id) => {
            let submission = store.submission(*id).await?;
            submission.map(|submission| Thing::Submission(submission.number.to_string()))
        }
        Subject::Office(id) => {
            let holder = store.holder(*id).await?;
            holder.map(|holder| Thing::Seat(holder.seat))
        }
        Subject::Invitation(id) => {
            let invitation = store.invitation(*id).await?;
            invitation.map(|invitation| Thing::Seat(invitation.seat))
        }
        Subject::Circular(id) => store.circular(*id).await?.map(Thing::Circular),
        Subject::Procedure(version) => Some(Thing::Procedure(*version)),
        Subject::Tension(id) => Some(Thing::Tension(*id)),
        Subject::Day(day) => Some(Thing::Day(*day)),
        Subject::Body(body) => Some(Thing::Body(body.clone())),
        Subject::Sector(sector) => Some(Thing::Sector(sector.clone())),
        Subject::Schedule(id) => Some(Thing::Schedule(*id)),
        Subject::Other => None,
    };
    Ok(thing.unwrap_or(Thing::Nameless))
}
