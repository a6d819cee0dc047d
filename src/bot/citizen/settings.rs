//! Settings, two taps from anywhere: language, region, notifications.

use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::person::Person,
    views,
};

/// `/settings`
pub async fn show(turn: Turn, person: Person) -> HandlerResult {
    turn.show(views::settings::settings(&turn.viewer(), &person))
        .await
}

/// `/language`
pub async fn ask_language(turn: Turn) -> HandlerResult {
    turn.show(views::settings::languages(&turn.viewer())).await
}
