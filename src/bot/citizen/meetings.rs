//! Looking at meetings, choosing which, and what one can do about one.
//!
//! > **Aigul:** `[Upcoming meetings]`
//! > **Bot:** Upcoming meetings, Abai Region. 1. Ministry of Healthcare, Thursday 3 December, 15:00 …
//! > **Aigul:** `[1]`
//! > **Bot:** Ministry of Healthcare … `[Remind me]` `[Add to calendar]` `[Share]` …
//! > **Aigul:** `[‹ To the list]`, `[Choose meetings]`, `[Sector]`, `[Roads and transport]`
//! > **Bot:** Upcoming meetings, Abai Region, Ministry of Transport …

use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::{
        listing::{Listing, Period},
        meeting::{Meeting, MeetingId},
        person::Person,
        result::{MeetingResult, ResultKind},
        start_link::StartLink,
    },
    exports::ics::{Event, calendar_file},
    i18n::texts,
    store::DraftKind,
    views::{self, File, Screen, listing::PAGE_LENGTH, meeting::Card, result::Published},
};

/// `/meetings`: those of the person's region, or all where they have none.
pub async fn of_my_region(turn: Turn, person: Person) -> HandlerResult {
    list(turn, person.clone(), own_listing(&person)).await
}

pub async fn list(turn: Turn, person: Person, listing: Listing) -> HandlerResult {
    let screen = list_screen(&turn, &person, &listing).await?;
    turn.show(screen).await
}

pub async fn card(
    turn: Turn,
    person: Person,
    (meeting, listing): (MeetingId, Listing),
) -> HandlerResult {
    let Some(meeting) = public_meeting(&turn, meeting).await? else {
        return gone(turn, person, listing).await;
    };
    let screen = card_screen(&turn, &person, &meeting, &listing).await?;
    turn.show(screen).await
}

pub async fn filter(turn: Turn, listing: Listing) -> HandlerResult {
    turn.show(views::listing::filter(&turn.viewer(), &listing))
        .await
}

pub async fn filter_regions(turn: Turn, listing: Listing) -> HandlerResult {
    turn.show(views::listing::filter_regions(&turn.viewer(), &listing))
        .await
}

pub async fn filter_bodies(turn: Turn, listing: Listing) -> HandlerResult {
    turn.show(views::listing::filter_bodies(&turn.viewer(), &listing))
        .await
}

pub async fn filter_sectors(turn: Turn, listing: Listing) -> HandlerResult {
    turn.show(views::listing::filter_sectors(&turn.viewer(), &listing))
        .await
}

pub async fn filter_months(turn: Turn, listing: Listing) -> HandlerResult {
    turn.show(views::listing::filter_months(&turn.viewer(), &listing))
        .await
}

/// The person wants to be reminded of a meeting, or no longer.
pub async fn remind(
    turn: Turn,
    person: Person,
    (id, wanted, listing): (MeetingId, bool, Listing),
) -> HandlerResult {
    let Some(meeting) = public_meeting(&turn, id).await? else {
        return gone(turn, person, listing).await;
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
    let screen = card_screen(&turn, &person, &meeting, &listing).await?;
    turn.show_saying(screen, toast).await
}

/// The person wants to hear no more of one meeting.
pub async fn mute(turn: Turn, person: Person, id: MeetingId) -> HandlerResult {
    set_mute(turn, person, id, true, None).await
}

/// The person wants to hear of a meeting again.
pub async fn unmute(
    turn: Turn,
    person: Person,
    (id, listing): (MeetingId, Listing),
) -> HandlerResult {
    set_mute(turn, person, id, false, Some(listing)).await
}

async fn set_mute(
    turn: Turn,
    person: Person,
    id: MeetingId,
    wanted: bool,
    listing: Option<Listing>,
) -> HandlerResult {
    let listing = listing.unwrap_or_else(|| own_listing(&person));
    let Some(meeting) = public_meeting(&turn, id).await? else {
        return gone(turn, person, listing).await;
    };
    let mut tx = turn.begin().await?;
    tx.set_mute(person.id, id, wanted).await?;
    tx.commit().await?;
    let toast = if wanted {
        texts::muted()
    } else {
        texts::unmuted()
    };
    let screen = card_screen(&turn, &person, &meeting, &listing).await?;
    turn.show_saying(screen, toast).await
}

/// The file that puts a meeting into a calendar; a later one updates the same entry.
pub async fn send_calendar_file(turn: Turn, person: Person, id: MeetingId) -> HandlerResult {
    let Some(meeting) = public_meeting(&turn, id).await? else {
        let listing = own_listing(&person);
        return gone(turn, person, listing).await;
    };
    let services = turn.services();
    let entry = views::calendar::entry(&turn.viewer(), &meeting);
    let url = format!(
        "https://t.me/{}?start={}",
        services.me.username,
        StartLink::Meeting(id)
    );
    let event = Event {
        meeting: id,
        revision: meeting.revision,
        changed_at: services.store.changed_at(id).await?,
        time: meeting.plan.time,
        status: meeting.plan.status,
        summary: &entry.summary,
        location: Some(&entry.location),
        description: &entry.description,
        url: Some(&url),
        point: meeting.venue_point,
        categories: &[],
    };
    let Some(file) = calendar_file(&event) else {
        // It has no day any more: its card says so.
        return card(turn, person.clone(), (id, own_listing(&person))).await;
    };
    let name = format!("kezdesu-{}.ics", id.code());
    turn.send_file(File {
        name,
        media_type: "text/calendar",
        bytes: file.into_bytes(),
        caption: entry.caption,
    })
    .await
}

/// A meeting is posted into a group: what everybody may see, and the way into the private chat.
pub async fn post_in_group(turn: Turn, id: MeetingId) -> HandlerResult {
    let username = turn.services().me.username.clone();
    let screen = match public_meeting(&turn, id).await? {
        Some(meeting) => views::meeting::posted(&turn.viewer(), &meeting, &username),
        None => views::odd::only_in_private(&turn.viewer(), &username),
    };
    turn.show(screen).await
}

pub(super) async fn list_screen(
    turn: &Turn,
    person: &Person,
    listing: &Listing,
) -> anyhow::Result<Screen> {
    let viewer = turn.viewer_in(person.lang);
    let store = &turn.services().store;
    let words = match listing.period {
        Period::Found => store
            .draft(person.id, DraftKind::Search)
            .await?
            .map(|draft| draft.content),
        _ => None,
    };
    let words = words.unwrap_or_default();
    let page = store
        .listed_meetings(listing, &words, viewer.today, PAGE_LENGTH)
        .await?;
    if page.items.is_empty() {
        let is_home = listing.region.is_some() && listing.region == person.home_region;
        let is_unfollowed = is_home && !person.follows_home;
        return Ok(views::listing::empty_list(
            &viewer,
            listing,
            &words,
            person.home_region,
            is_unfollowed,
        ));
    }
    Ok(views::listing::list(
        &viewer,
        listing,
        &words,
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
    let listing = own_listing(person);
    match public_meeting(turn, meeting).await? {
        Some(meeting) => card_screen(turn, person, &meeting, &listing).await,
        None => list_screen(turn, person, &listing).await,
    }
}

async fn card_screen(
    turn: &Turn,
    person: &Person,
    meeting: &Meeting,
    listing: &Listing,
) -> anyhow::Result<Screen> {
    let services = turn.services();
    let was = services.store.before_latest_change(meeting).await?;
    let result = published_result(turn, meeting.id).await?;
    let published = match &result {
        Some(result) => Some(Published {
            result,
            received: services.store.received_at(meeting.id).await?,
            outcomes: services.store.meeting_outcomes(meeting.id).await?,
        }),
        None => None,
    };
    let card = Card {
        meeting,
        bond: services.store.bond(person.id, meeting.id).await?,
        was: was.as_ref(),
        result: published,
        bot_username: &services.me.username,
    };
    Ok(views::meeting::card(
        &turn.viewer_in(person.lang),
        &card,
        listing,
    ))
}

async fn gone(turn: Turn, person: Person, listing: Listing) -> HandlerResult {
    let screen = list_screen(&turn, &person, &listing).await?;
    turn.show_saying(screen, texts::meeting_not_found()).await
}

/// What came of a meeting, if a citizen may read it.
async fn published_result(turn: &Turn, id: MeetingId) -> anyhow::Result<Option<MeetingResult>> {
    let store = &turn.services().store;
    let result = store.result_of(id, ResultKind::Meeting).await?;
    Ok(result.filter(|result| result.published_at.is_some()))
}

/// The photos of a meeting whose result is published.
pub async fn photos(turn: Turn, person: Person, id: MeetingId) -> HandlerResult {
    let result = published_result(&turn, id).await?;
    match result.filter(|result| !result.facts.photos.is_empty()) {
        Some(result) => turn.send_photos(&result.facts.photos).await,
        None => {
            let listing = own_listing(&person);
            gone(turn, person, listing).await
        }
    }
}

/// A meeting, if a citizen may see it.
async fn public_meeting(turn: &Turn, id: MeetingId) -> anyhow::Result<Option<Meeting>> {
    let meeting = turn.services().store.meeting(id).await?;
    Ok(meeting.filter(Meeting::is_public))
}

fn own_listing(person: &Person) -> Listing {
    Listing::of_region(person.home_region)
}
