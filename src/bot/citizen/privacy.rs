//! What is kept, and deleting it: at once, after one question.

use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::person::Person,
    views,
};

/// `/privacy`
pub async fn show(turn: Turn) -> HandlerResult {
    turn.show(views::privacy::privacy(&turn.viewer())).await
}

pub async fn ask_to_delete(turn: Turn) -> HandlerResult {
    turn.show(views::privacy::ask_to_delete(&turn.viewer()))
        .await
}

pub async fn delete(turn: Turn, person: Person) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.forget(person.id).await?;
    tx.commit().await?;
    turn.show(views::privacy::deleted(&turn.viewer())).await
}
