//! What people of an akimat's region ask, by sector and district; the lists behind the counts are the board's.

use crate::{
    bot::{HandlerResult, official::meetings::gone, turn::Turn},
    domain::{central_body::BodySlug, office::Seat, person::Person, region::RegionCode},
    views,
};

/// `[What people ask here]`
pub async fn by_sector(turn: Turn, person: Person, region: RegionCode) -> HandlerResult {
    if !is_theirs(&turn, region).await? {
        return gone(turn, person).await;
    }
    let asked = turn.services().store.asked_by_body(region).await?;
    turn.show(views::board_counts::by_sector(
        &turn.viewer(),
        region,
        &asked,
    ))
    .await
}

/// `[Water and irrigation: 4]`
pub async fn by_district(
    turn: Turn,
    person: Person,
    (region, body): (RegionCode, BodySlug),
) -> HandlerResult {
    if !is_theirs(&turn, region).await? {
        return gone(turn, person).await;
    }
    let store = &turn.services().store;
    let asked = store.asked_by_district(region, &body).await?;
    turn.show(views::board_counts::by_district(
        &turn.viewer(),
        region,
        &body,
        &asked,
    ))
    .await
}

async fn is_theirs(turn: &Turn, region: RegionCode) -> anyhow::Result<bool> {
    let office = turn.acts_for(&Seat::AkimatOfficer(region)).await?;
    Ok(office.is_some())
}
