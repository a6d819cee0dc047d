//! What a ministry has logged: its results one by one, who corrected them, and giving them to citizens.
//!
//! > **Dana:** `[Publish summary]`
//! > **Bot:** This is what citizens will read: … 4,310 people will be told. `[Publish]` `[Edit]` `[Later]`
//! > **Dana:** `[Publish]`

use super::{logging::subject_of, meetings};
use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::{
        meeting::MeetingId,
        office::{Office, OfficeId, Seat},
        person::Person,
        result::{MeetingResult, ResultId, ResultKind},
        trail::{Act, Actor},
    },
    i18n::texts,
    views::{
        self, Screen,
        official_result::{OfficialCard, PAGE_LENGTH},
        result::Published,
    },
};

/// A result of a ministry that this person may act for at this moment, and the office through which.
pub async fn own_result(
    turn: &Turn,
    id: ResultId,
) -> anyhow::Result<Option<(MeetingResult, Office)>> {
    let Some(result) = turn.services().store.result(id).await? else {
        return Ok(None);
    };
    let office = turn.acts_for(&Seat::Official(result.body.clone())).await?;
    Ok(office.map(|office| (result, office)))
}

/// What the ministry logged, from a place on.
pub async fn list(turn: Turn, person: Person, (office, offset): (OfficeId, u32)) -> HandlerResult {
    let office = turn.office(office).await?;
    let Some((Seat::Official(body), id)) = office.map(|office| (office.seat, office.id)) else {
        return meetings::gone(turn, person).await;
    };
    let store = &turn.services().store;
    let page = store.results_of_body(&body, offset, PAGE_LENGTH).await?;
    turn.show(views::official_result::list(&turn.viewer(), id, &page))
        .await
}

pub async fn card(turn: Turn, person: Person, id: ResultId) -> HandlerResult {
    let Some((result, office)) = own_result(&turn, id).await? else {
        return meetings::gone(turn, person).await;
    };
    let screen = card_screen(&turn, &result, &office).await?;
    turn.show(screen).await
}

/// What was logged of a meeting; before that, the meeting itself.
pub async fn of_meeting(turn: Turn, person: Person, id: MeetingId) -> HandlerResult {
    let Some((meeting, office)) = meetings::own_meeting(&turn, id).await? else {
        return meetings::gone(turn, person).await;
    };
    let store = &turn.services().store;
    let screen = match store.result_of(id, ResultKind::Meeting).await? {
        Some(result) => card_screen(&turn, &result, &office).await?,
        None => meetings::card_screen(&turn, &meeting, &office).await?,
    };
    turn.show(screen).await
}

/// The card as it stands now.
pub async fn card_screen(
    turn: &Turn,
    result: &MeetingResult,
    office: &Office,
) -> anyhow::Result<Screen> {
    let services = turn.services();
    let standing = services
        .store
        .standing_of(result, services.rules.counting)
        .await?;
    let card = OfficialCard {
        result,
        office: office.id,
        kind: standing.kind,
        counting: standing.counting,
        reception: standing.reception,
    };
    Ok(views::official_result::card(&turn.viewer(), &card))
}

/// Who corrected what.
pub async fn trail(turn: Turn, person: Person, (id, offset): (ResultId, u32)) -> HandlerResult {
    let Some((result, _)) = own_result(&turn, id).await? else {
        return meetings::gone(turn, person).await;
    };
    let store = &turn.services().store;
    let page = store.result_changes(id, offset, PAGE_LENGTH).await?;
    turn.show(views::official_result::trail(
        &turn.viewer(),
        &result,
        &page,
    ))
    .await
}

pub async fn photos(turn: Turn, person: Person, id: ResultId) -> HandlerResult {
    match own_result(&turn, id).await? {
        Some((result, _)) if !result.facts.photos.is_empty() => {
            turn.send_photos(&result.facts.photos).await
        }
        _ => meetings::gone(turn, person).await,
    }
}

/// What citizens will read, and how many will be told.
pub async fn preview(turn: Turn, person: Person, id: ResultId) -> HandlerResult {
    let Some((result, office)) = own_result(&turn, id).await? else {
        return meetings::gone(turn, person).await;
    };
    if result.kind != ResultKind::Meeting || result.published_at.is_some() {
        let screen = card_screen(&turn, &result, &office).await?;
        return turn
            .show_saying(screen, texts::result_published_before())
            .await;
    }
    let screen = preview_screen(&turn, &person, &result).await?;
    turn.show(screen).await
}

async fn preview_screen(
    turn: &Turn,
    person: &Person,
    result: &MeetingResult,
) -> anyhow::Result<Screen> {
    let services = turn.services();
    let (mut people, mut received) = (0, None);
    let mut outcomes = Default::default();
    if let Some(meeting) = result.meeting {
        let store = &services.store;
        people = store.people_to_tell_of_result(meeting, person.id).await?;
        received = store.received_at(meeting).await?;
        outcomes = store.meeting_outcomes(meeting).await?;
    }
    let published = Published {
        result,
        received,
        outcomes,
    };
    let now = services.clock.now();
    Ok(views::official_result::preview(
        &turn.viewer(),
        &published,
        people,
        now,
    ))
}

/// Citizens may read it from now on, and those who follow the meeting are told.
pub async fn publish(turn: Turn, person: Person, (id, revision): (ResultId, i64)) -> HandlerResult {
    let Some((result, office)) = own_result(&turn, id).await? else {
        return meetings::gone(turn, person).await;
    };
    let Some(meeting) = result
        .meeting
        .filter(|_| result.kind == ResultKind::Meeting)
    else {
        return meetings::gone(turn, person).await;
    };
    if result.revision != revision {
        let screen = preview_screen(&turn, &person, &result).await?;
        return turn
            .show_saying(screen, texts::log_changed_meanwhile())
            .await;
    }
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let is_new = tx.publish_result(id, office.id, now).await?;
    if is_new {
        tx.notify_of_result(meeting).await?;
        let actor = Actor::Office(office.clone());
        tx.record(
            &actor,
            Act::ResultPublished,
            &subject_of(Some(meeting), id),
            (None, None),
            now,
        )
        .await?;
    }
    tx.commit().await?;
    let toast = if is_new {
        texts::result_is_published()
    } else {
        texts::result_published_before()
    };
    let result = turn.services().store.result(id).await?.unwrap_or(result);
    let screen = card_screen(&turn, &result, &office).await?;
    turn.show_saying(screen, toast).await
}
