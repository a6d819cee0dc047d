//! What is told of tension alerts: the receipt, the alert itself, who has seen it, what the other end writes, and its end.

use super::{
    Screen, Tap, Viewer, capitalised, in_rows, lines, paragraphs,
    submission::{fitting, quoted},
    tension::{
        Access, acts, duty, facts, open_button, reason_of, seen_by, target_line, title, who,
    },
};
use crate::{
    domain::tension::{TensionAlert, TensionEvent, TensionHappening, TensionState, TensionTarget},
    i18n::{Html, dates, escape, texts},
};

/// The receipt of whoever raised it.
pub fn receipt(viewer: &Viewer<'_>, target: TensionTarget<'_>, alert: &TensionAlert) -> Screen {
    let parts = [
        lines([
            viewer.html(texts::tension_receipt(alert.id.to_string())),
            facts(viewer, alert),
        ]),
        viewer.html(texts::tension_receipt_next()),
        target_line(viewer, target, alert),
    ];
    Screen::new(paragraphs(parts), vec![vec![open_button(viewer, alert)]])
}

/// The alert itself, for those whom it is sent to; `again` says why it comes once more.
pub fn letter(
    viewer: &Viewer<'_>,
    target: TensionTarget<'_>,
    alert: &TensionAlert,
    again: Option<TensionHappening>,
    access: Access,
) -> Screen {
    // To lift it is no answer to hearing of it: that is on the card.
    let access = Access {
        can_lift: false,
        ..access
    };
    let why = match again {
        Some(TensionHappening::Repeated) => Some(viewer.html(texts::tension_repeated())),
        Some(TensionHappening::Escalated) => {
            let unseen = alert.unseen_by();
            let unseen = unseen
                .iter()
                .map(|role| Html(escape(&capitalised(&who(viewer, alert, *role))).into_owned()));
            let title = viewer.html(texts::tension_escalated());
            Some(lines([title].into_iter().chain(unseen)))
        }
        _ => None,
    };
    let parts = why.into_iter().chain([
        title(viewer, alert),
        facts(viewer, alert),
        quoted(&alert.text),
        duty(viewer, target, alert),
    ]);
    let mut rows = in_rows(acts(viewer, alert, access));
    rows.push(vec![open_button(viewer, alert)]);
    Screen::new(fitting(parts), rows)
}

/// Whoever raised it hears who has seen it.
pub fn was_seen(viewer: &Viewer<'_>, alert: &TensionAlert) -> Screen {
    let text = lines([
        viewer.html(texts::tension_news_seen(alert.id.to_string())),
        seen_by(viewer, alert),
    ]);
    Screen::new(text, vec![vec![open_button(viewer, alert)]])
}

/// What one end wrote, for the other.
pub fn was_written(
    viewer: &Viewer<'_>,
    alert: &TensionAlert,
    event: &TensionEvent,
    access: Access,
) -> Screen {
    let from = event
        .by
        .map_or_else(String::new, |role| who(viewer, alert, role));
    let words = quoted(event.words.as_deref().unwrap_or_default());
    let answer = access.can_write.map(|_| {
        let tap = Tap::WriteOfTension { alert: alert.id };
        viewer.button(texts::button_tension_answer(), tap)
    });
    let text = viewer.html(texts::tension_wrote(alert.id.to_string(), from, words));
    let buttons = answer.into_iter().chain([open_button(viewer, alert)]);
    Screen::new(text, in_rows(buttons))
}

/// It has ended, or is open again.
pub fn has_ended(viewer: &Viewer<'_>, alert: &TensionAlert, what: TensionHappening) -> Screen {
    let number = alert.id.to_string();
    let title = viewer.html(match what {
        TensionHappening::Lifted => texts::tension_news_lifted(number),
        TensionHappening::Met => texts::tension_news_met(number),
        _ => texts::tension_news_reopened(number),
    });
    let detail = match &alert.state {
        TensionState::Open => None,
        TensionState::Met { held_on } => Some(texts::tension_state_met(dates::day(
            viewer.lang,
            *held_on,
            viewer.today,
        ))),
        TensionState::Lifted { reason, words } => Some(texts::tension_state_lifted(reason_of(
            viewer,
            *reason,
            words.as_deref(),
        ))),
    };
    let detail = detail.map(|detail| viewer.html(detail));
    let text = lines(
        [title]
            .into_iter()
            .chain(detail)
            .chain([facts(viewer, alert)]),
    );
    Screen::new(text, vec![vec![open_button(viewer, alert)]])
}
