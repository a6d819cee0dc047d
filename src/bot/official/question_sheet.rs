//! What people ask a meeting, the most asked first: its officials get it the evening before, and see it whenever they like.

use super::meetings::{gone, own_meeting};
use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::{meeting::MeetingId, person::Person, question_sheet::sheet},
    views,
};

/// A page of the sheet.
pub async fn show(turn: Turn, person: Person, (id, page): (MeetingId, u32)) -> HandlerResult {
    let Some((meeting, _)) = own_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let questions = turn.services().store.questions_to(&meeting).await?;
    let groups = sheet(questions);
    turn.show(views::question_sheet::page(
        &turn.viewer(),
        &meeting,
        &groups,
        page,
    ))
    .await
}
