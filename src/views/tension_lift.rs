//! Lifting a tension alert: why, in ready words or the coordinator's own, and the last look that says how many are told.

use strum::VariantArray as _;

use super::{
    Screen, Tap, Viewer, in_rows,
    tension::{back_rows, reason_in_words, reason_of},
};
use crate::{
    domain::tension::{LiftReason, TensionAlert},
    i18n::texts,
};

/// The ready reasons for lifting it.
pub fn reasons(viewer: &Viewer<'_>, alert: &TensionAlert) -> Screen {
    let buttons = LiftReason::VARIANTS.iter().map(|reason| {
        let (alert, reason) = (alert.id, *reason);
        let tap = match reason {
            LiftReason::Other => Tap::ExplainTensionLift { alert, reason },
            _ => Tap::LiftTensionBecause { alert, reason },
        };
        vec![viewer.button(reason_in_words(reason), tap)]
    });
    let mut rows: Vec<_> = buttons.collect();
    rows.extend(back_rows(viewer, alert.id));
    let text = texts::tension_lift_reasons(alert.id.to_string());
    Screen::new(viewer.html(text), rows)
}

/// Asks for the coordinator's own words.
pub fn ask_words(viewer: &Viewer<'_>, alert: &TensionAlert) -> Screen {
    let back = Tap::LiftTension { alert: alert.id };
    let rows = in_rows([
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ]);
    Screen::new(viewer.html(texts::tension_lift_ask_words()), rows)
}

/// The last look before it is lifted: the reason, and how many are told. `words` came in that message.
pub fn confirm(
    viewer: &Viewer<'_>,
    alert: &TensionAlert,
    reason: LiftReason,
    words: Option<(&str, i32)>,
    people: u32,
) -> Screen {
    let text = texts::tension_lift_confirm(
        alert.id.to_string(),
        reason_of(viewer, reason, words.map(|(words, _)| words)),
        people,
    );
    let lift = Tap::LiftTensionForGood {
        alert: alert.id,
        reason,
        message: words.map_or(0, |(_, message)| message),
    };
    let explain = Tap::ExplainTensionLift {
        alert: alert.id,
        reason,
    };
    let back = Tap::LiftTension { alert: alert.id };
    let mut rows = vec![vec![viewer.button(texts::button_tension_lift_yes(), lift)]];
    rows.extend(in_rows([
        viewer.button(texts::button_tension_lift_words(), explain),
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ]));
    Screen::new(viewer.html(text), rows)
}
