//! Looking at the coming meetings.
//!
//! > **Aigul:** `[Upcoming meetings]`
//! > **Bot:** Upcoming meetings, Abai Region. 1. Ministry of Healthcare, Thursday 3 December, 15:00 …
//! > **Aigul:** `[1]`
//! > **Bot:** Ministry of Healthcare … `[‹ To the list]` `[Home]`

use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::{
        meeting::{Meeting, MeetingId},
        person::Person,
    },
    i18n::texts,
    views::{self, Screen, Tap, meeting::PAGE_LENGTH, tap::Scope},
};

/// `/meetings`: those of the person's region, or all where they have none.
pub async fn of_my_region(turn: Turn, person: Person) -> HandlerResult {
    let screen = list_screen(&turn, &person, own_scope(&person), 0).await?;
    turn.show(screen).await
}

pub async fn list(turn: Turn, person: Person, (scope, offset): (Scope, u32)) -> HandlerResult {
    let screen = list_screen(&turn, &person, scope, offset).await?;
    turn.show(screen).await
}

pub async fn card(
    turn: Turn,
    person: Person,
    (meeting, scope, offset): (MeetingId, Scope, u32),
) -> HandlerResult {
    match public_meeting(&turn, meeting).await? {
        Some(meeting) => {
            let back = Tap::Meetings { scope, offset };
            let bond = turn.services().store.bond(person.id, meeting.id).await?;
            turn.show(views::meeting::card(&turn.viewer(), &meeting, bond, back))
                .await
        }
        None => {
            let screen = list_screen(&turn, &person, scope, offset).await?;
            turn.show_saying(screen, texts::meeting_not_found()).await
        }
    }
}

pub(super) async fn list_screen(
    turn: &Turn,
    person: &Person,
    scope: Scope,
    offset: u32,
) -> anyhow::Result<Screen> {
    let viewer = turn.viewer_in(person.lang);
    let page = turn
        .services()
        .store
        .upcoming_meetings(scope.region(), viewer.today, offset, PAGE_LENGTH)
        .await?;
    if page.items.is_empty() {
        let is_home = scope.region().is_some() && scope.region() == person.home_region;
        return Ok(views::meeting::empty_list(
            &viewer,
            scope,
            is_home && !person.follows_home,
        ));
    }
    Ok(views::meeting::list(
        &viewer,
        scope,
        person.home_region,
        &page,
    ))
}

/// The meeting that a start link names; where there is none that a citizen may see, the list.
pub(super) async fn linked_screen(
    turn: &Turn,
    person: &Person,
    meeting: MeetingId,
) -> anyhow::Result<Screen> {
    match public_meeting(turn, meeting).await? {
        Some(meeting) => linked_card(turn, person, &meeting).await,
        None => list_screen(turn, person, own_scope(person), 0).await,
    }
}

/// The person wants to be reminded of a meeting, or no longer.
pub async fn remind(turn: Turn, person: Person, (id, wanted): (MeetingId, bool)) -> HandlerResult {
    let Some(meeting) = public_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let mut tx = turn.begin().await?;
    tx.set_reminder(person.id, id, wanted, turn.services().clock.now())
        .await?;
    tx.commit().await?;
    let toast = if wanted {
        texts::reminded()
    } else {
        texts::reminded_no_more()
    };
    let screen = linked_card(&turn, &person, &meeting).await?;
    turn.show_saying(screen, toast).await
}

/// The person wants to hear no more of one meeting.
pub async fn mute(turn: Turn, person: Person, id: MeetingId) -> HandlerResult {
    set_mute(turn, person, id, true).await
}

/// The person wants to hear of a meeting again.
pub async fn unmute(turn: Turn, person: Person, id: MeetingId) -> HandlerResult {
    set_mute(turn, person, id, false).await
}

async fn set_mute(turn: Turn, person: Person, id: MeetingId, wanted: bool) -> HandlerResult {
    let Some(meeting) = public_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let mut tx = turn.begin().await?;
    tx.set_mute(person.id, id, wanted).await?;
    tx.commit().await?;
    let toast = if wanted {
        texts::muted()
    } else {
        texts::unmuted()
    };
    let screen = linked_card(&turn, &person, &meeting).await?;
    turn.show_saying(screen, toast).await
}

async fn gone(turn: Turn, person: Person) -> HandlerResult {
    let screen = list_screen(&turn, &person, own_scope(&person), 0).await?;
    turn.show_saying(screen, texts::meeting_not_found()).await
}

/// A meeting's card, from where back leads to the person's own list.
async fn linked_card(turn: &Turn, person: &Person, meeting: &Meeting) -> anyhow::Result<Screen> {
    let bond = turn.services().store.bond(person.id, meeting.id).await?;
    let back = Tap::Meetings {
        scope: own_scope(person),
        offset: 0,
    };
    Ok(views::meeting::card(
        &turn.viewer_in(person.lang),
        meeting,
        bond,
        back,
    ))
}

/// A meeting, if a citizen may see it.
async fn public_meeting(turn: &Turn, id: MeetingId) -> anyhow::Result<Option<Meeting>> {
    let meeting = turn.services().store.meeting(id).await?;
    Ok(meeting.filter(Meeting::is_public))
}

fn own_scope(person: &Person) -> Scope {
    person.home_region.map_or(Scope::Everywhere, Scope::Region)
}
