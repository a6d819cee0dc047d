//! The meetings of a ministry as its officials see them: in every status, with what can be done about each.
//!
//! > **Official:** `[Meetings of the ministry: 3]`
//! > **Bot:** 1. Abai Region, Thursday 3 December, 15:00, announced …
//! > **Official:** `[1]`

use crate::{
    bot::{HandlerResult, citizen::menu, turn::Turn},
    domain::{
        meeting::{Meeting, MeetingId},
        office::{Office, OfficeId, Seat},
        person::Person,
    },
    i18n::{Text, texts},
    views::{
        self, Screen,
        agreement::Agreements,
        official_meeting::{Background, PAGE_LENGTH},
    },
};

/// The ministry's meetings, from a place on: those to come first, the soonest at the top, then those that are over.
pub async fn list(turn: Turn, person: Person, (office, offset): (OfficeId, u32)) -> HandlerResult {
    let office = turn.office(office).await?;
    let Some((Seat::Official(body), id)) = office.map(|office| (office.seat, office.id)) else {
        return gone(turn, person).await;
    };
    let viewer = turn.viewer();
    let page = turn
        .services()
        .store
        .meetings_of_body(&body, viewer.today, offset, PAGE_LENGTH)
        .await?;
    turn.show(views::official_meeting::list(&viewer, id, &body, &page))
        .await
}

/// The meetings of the ministry that they act for first, with a line at the top of the chat.
pub async fn list_saying(turn: Turn, person: Person, toast: Text) -> HandlerResult {
    let offices = turn.offices().await?;
    let mut bodies = offices
        .iter()
        .filter_map(|office| Some((office.id, office.seat.body()?)));
    let Some((office, body)) = bodies.next() else {
        return gone(turn, person).await;
    };
    let viewer = turn.viewer();
    let page = turn
        .services()
        .store
        .meetings_of_body(body, viewer.today, 0, PAGE_LENGTH)
        .await?;
    let screen = views::official_meeting::list(&viewer, office, body, &page);
    turn.show_saying(screen, toast).await
}

/// One meeting of the ministry.
pub async fn card(turn: Turn, person: Person, id: MeetingId) -> HandlerResult {
    match own_meeting(&turn, id).await? {
        Some((meeting, office)) => {
            let screen = card_screen(&turn, &meeting, &office).await?;
            turn.show(screen).await
        }
        None => gone(turn, person).await,
    }
}

/// The card as it stands now.
pub async fn card_screen(
    turn: &Turn,
    meeting: &Meeting,
    office: &Office,
) -> anyhow::Result<Screen> {
    let services = turn.services();
    let now = services.clock.now();
    let mut agreements = Vec::new();
    for agreement in services.store.agreements(meeting.id, now).await? {
        let ready = services
            .store
            .host_list(meeting.id, agreement.region)
            .await?;
        agreements.push((agreement, ready));
    }
    let store = &services.store;
    let background = Background {
        chosen_because: store.chosen_because(meeting.id).await?,
        moved_because: store.why_moved(meeting).await?,
    };
    Ok(views::official_meeting::card(
        &turn.viewer(),
        meeting,
        office.id,
        &Agreements {
            each: &agreements,
            calendar: services.store.working_calendar(),
        },
        &background,
    ))
}

/// A button of how the meeting stood before: shows how it stands, and does nothing else.
pub async fn outdated(turn: Turn, meeting: &Meeting, office: &Office) -> HandlerResult {
    let screen = card_screen(&turn, meeting, office).await?;
    turn.show_saying(screen, texts::meeting_outdated()).await
}

/// What the trail calls a meeting.
pub fn subject(id: MeetingId) -> String {
    format!("meeting {}", id.0)
}

/// A meeting of the ministry that this person may act for at this moment, and the office through which.
pub async fn own_meeting(turn: &Turn, id: MeetingId) -> anyhow::Result<Option<(Meeting, Office)>> {
    let Some(meeting) = turn.services().store.meeting(id).await? else {
        return Ok(None);
    };
    let seat = Seat::Official(meeting.plan.body.clone());
    let office = turn.acts_for(&seat).await?;
    Ok(office.map(|office| (meeting, office)))
}

/// The same answer whether there is no such meeting or it is not theirs.
pub async fn gone(turn: Turn, person: Person) -> HandlerResult {
    let screen = menu::home_screen(&turn, &person).await?;
    turn.show_saying(screen, texts::button_outdated()).await
}
