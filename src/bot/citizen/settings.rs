//! Settings, two taps from anywhere: language, region, notifications.

use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::person::Person,
    views::{self, Screen},
};

/// `/settings`
pub async fn show(turn: Turn, person: Person) -> HandlerResult {
    let screen = screen(&turn, &person).await?;
    turn.show(screen).await
}

/// `/language`
pub async fn ask_language(turn: Turn) -> HandlerResult {
    turn.show(views::settings::languages(&turn.viewer())).await
}

pub(super) async fn screen(turn: &Turn, person: &Person) -> anyhow::Result<Screen> {
    let following = turn.services().store.following(person.id).await?;
    Ok(views::settings::settings(
        &turn.viewer_in(person.lang),
        person,
        following.len(),
    ))
}
