//! The home panel, and the help.

use super::welcome;
use crate::{
    bot::{HandlerResult, desk, turn::Turn},
    domain::{listing::Listing, person::Person, start_link::StartLink},
    views::{self, Screen},
};

/// `/start`: home, or where a link leads.
pub async fn start(turn: Turn, person: Person, link: Option<StartLink>) -> HandlerResult {
    if link.is_none() && person.welcomed {
        return home(turn, person).await;
    }
    let tx = turn.begin().await?;
    let screen = welcome::follow_link(&turn, tx, person, link).await?;
    turn.show(screen).await
}

/// Home; before the first visit is over, the question that comes next.
pub async fn home(turn: Turn, person: Person) -> HandlerResult {
    let screen = home_or_next(&turn, person).await?;
    turn.show(screen).await
}

pub(super) async fn home_or_next(turn: &Turn, person: Person) -> anyhow::Result<Screen> {
    if person.welcomed && person.home_region.is_some() {
        return home_screen(turn, &person).await;
    }
    let tx = turn.begin().await?;
    welcome::next(turn, tx, person).await
}

/// The home panel of a person who has a region: the desk of their office, or a citizen's.
pub(in crate::bot) async fn home_screen(turn: &Turn, person: &Person) -> anyhow::Result<Screen> {
    if let Some(desk) = desk::of(turn, person).await? {
        return Ok(desk);
    }
    citizens_home(turn, person).await
}

/// The home panel of a citizen, which office-holders have beside their desks.
pub(in crate::bot) async fn citizens_home(turn: &Turn, person: &Person) -> anyhow::Result<Screen> {
    let viewer = turn.viewer_in(person.lang);
    let region = person
        .home_region
        .and_then(|code| viewer.directory.region(code, viewer.today));
    let Some(region) = region else {
        return Ok(views::welcome::choose_region(&viewer));
    };
    let listing = Listing::of_region(Some(region.code));
    let coming = turn
        .services()
        .store
        .listed_meetings(&listing, "", viewer.today, 1)
        .await?;
    let offices = desk::offices(turn, person).await?;
    Ok(views::menu::home(
        &viewer,
        region,
        person.follows_home,
        coming.items.first(),
        !offices.is_empty(),
    ))
}

/// `/help`
pub async fn help(turn: Turn) -> HandlerResult {
    let screen = views::menu::help(&turn.viewer(), turn.services().support_contact.as_deref());
    turn.show(screen).await
}
