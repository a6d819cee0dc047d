//! Alerts of social tension: raised by three roles.

use dptree::case;

use super::{Schema, text_with};
use crate::{
    bot::{step::Step, tension},
    domain::tension::{LiftReason, TensionId},
    views::Tap,
};
/// Tension alerts, where words or photos are waited for.
pub(super) fn tension_steps() -> Schema {
    dptree::entry()
        .branch(case![Step::RaisingTension].endpoint(tension::raising::take_message))
        .branch(
            case![Step::WritingOfTension { alert }]
                .branch(text_with::<TensionId>().endpoint(tension::writing::take_words)),
        )
        .branch(
            case![Step::ExplainingTensionLift { alert, reason }].branch(
                text_with::<(TensionId, LiftReason)>().endpoint(tension::lifting::take_words),
            ),
        )
}

/// Tension alerts: raised, seen, talked about and lifted.
pub(super) fn tension_taps() -> Schema {
    use tension::{lifting, raising, writing};
    dptree::entry()
        .branch(case![Tap::RaiseTension { office }].endpoint(raising::intro))
        .branch(case![Tap::BeginTension { office }].endpoint(raising::begin))
        .branch(case![Tap::ContinueTension].endpoint(raising::resume))
        .branch(case![Tap::DropTension].endpoint(raising::drop_draft))
        .branch(case![Tap::ChooseTensionRegion { region }].endpoint(raising::choose_region))
        .branch(case![Tap::ChooseTensionSector { sector }].endpoint(raising::choose_sector))
        .branch(case![Tap::ChooseTensionDistrict { district }].endpoint(raising::choose_district))
        .branch(case![Tap::ChooseTensionLevel { level }].endpoint(raising::choose_level))
        .branch(case![Tap::SkipTensionPart { part }].endpoint(raising::skip_part))
        .branch(case![Tap::EditTensionPart { part }].endpoint(raising::edit_part))
        .branch(case![Tap::RemoveTensionPhotos].endpoint(raising::remove_photos))
        .branch(case![Tap::SendTension].endpoint(raising::ask_to_send))
        .branch(case![Tap::SendTensionForGood].endpoint(raising::send))
        .branch(case![Tap::Tensions { office, offset }].endpoint(tension::list))
        .branch(case![Tap::Tension { alert }].endpoint(tension::card))
        .branch(case![Tap::TensionPhotos { alert }].endpoint(tension::photos))
        .branch(case![Tap::SeeTension { alert }].endpoint(tension::see))
        .branch(case![Tap::WriteOfTension { alert }].endpoint(writing::ask))
        .branch(case![Tap::SendWordsOfTension { alert, message }].endpoint(writing::send))
        .branch(case![Tap::LiftTension { alert }].endpoint(lifting::reasons))
        .branch(case![Tap::LiftTensionBecause { alert, reason }].endpoint(lifting::because))
        .branch(case![Tap::ExplainTensionLift { alert, reason }].endpoint(lifting::ask_words))
        .branch(
            case![Tap::LiftTensionForGood {
                alert,
                reason,
                message
            }]
            .endpoint(lifting::lift),
        )
}
