//! The figures of reports and half-year results, in words, and what changed in them.

use super::{Viewer, lines};
use crate::{
    domain::{
        figures::{Entry, Figure, FigureChange, Figures, Sum},
        report::Report,
    },
    i18n::{Html, Text, texts},
};

/// All figures, and how they are counted.
pub(super) fn all(viewer: &Viewer<'_>, figures: &Figures) -> Vec<Html> {
    use Figure::{
        Answered, Attendees, ByActingFirstHead, ByDeputy, ByFirstHead, Explained, InProgress,
        Meetings, OffSchedule, Raised, Received, Receptions, Resolved, Scheduled, Settled,
    };
    let head = |figure| {
        viewer.html(texts::quarterly_figure(
            viewer.say(name(figure)),
            shown(viewer, figures, figure),
        ))
    };
    let below = |figure| {
        viewer.html(texts::quarterly_figure_below(
            viewer.say(name(figure)),
            shown(viewer, figures, figure),
        ))
    };
    let held = [
        head(Meetings),
        below(ByFirstHead),
        below(ByActingFirstHead),
        below(ByDeputy),
        below(Scheduled),
        below(OffSchedule),
    ];
    let people = [head(Attendees), head(Receptions), head(Received)];
    let kept = (figures.kept_since > 0)
        .then(|| viewer.html(texts::quarterly_kept_since(figures.kept_since)));
    let questions = [
        head(Raised),
        head(Settled),
        below(Answered),
        below(Explained),
        below(Resolved),
    ]
    .into_iter()
    .chain(kept)
    .chain([head(InProgress)]);
    vec![
        lines(held),
        lines(people),
        lines(questions),
        viewer.html(texts::quarterly_mapping()),
    ]
}

fn shown(viewer: &Viewer<'_>, figures: &Figures, figure: Figure) -> String {
    let known = figures.get(figure);
    let percent = figures.percent_settled();
    let Some(percent) = percent.filter(|_| figure == Figure::Settled) else {
        return sum(viewer, known);
    };
    let total = viewer.say(texts::result_number(known.total));
    viewer.say(if known.has_gaps() {
        texts::quarterly_percent_partly(total, percent, known.of, known.known)
    } else {
        texts::quarterly_percent(total, percent)
    })
}

/// "38", "38, from 2 of 3 entries", "not known".
pub(super) fn sum(viewer: &Viewer<'_>, sum: Sum) -> String {
    if sum.is_unknown() {
        viewer.say(texts::result_not_known())
    } else if sum.has_gaps() {
        let total = viewer.say(texts::result_number(sum.total));
        viewer.say(texts::quarterly_partly(total, sum.of, sum.known))
    } else {
        viewer.say(texts::result_number(sum.total))
    }
}

fn name(figure: Figure) -> Text {
    match figure {
        Figure::Meetings => texts::figure_meetings(),
        Figure::ByFirstHead => texts::figure_by_first_head(),
        Figure::ByActingFirstHead => texts::figure_by_acting(),
        Figure::ByDeputy => texts::figure_by_deputy(),
        Figure::Scheduled => texts::figure_scheduled(),
        Figure::OffSchedule => texts::figure_off_schedule(),
        Figure::Receptions => texts::figure_receptions(),
        Figure::Received => texts::figure_received(),
        Figure::Attendees => texts::figure_attendees(),
        Figure::Raised => texts::figure_raised(),
        Figure::Settled => texts::figure_settled(),
        Figure::Answered => texts::figure_answered(),
        Figure::Explained => texts::figure_explained(),
        Figure::Resolved => texts::figure_resolved(),
        Figure::InProgress => texts::figure_in_progress(),
    }
}

/// What is different in a newer report; empty where it says the same.
pub(super) fn changes(viewer: &Viewer<'_>, older: &Report, newer: &Report) -> Vec<Html> {
    let mut changed = changes_of(viewer, &older.figures, &newer.figures);
    if changed.is_empty() && older.entries != newer.entries {
        changed.push(viewer.html(texts::quarterly_change_entries()));
    }
    if older.comment != newer.comment {
        changed.push(viewer.html(texts::quarterly_change_comment()));
    }
    changed
}

/// A line for each figure that is another by now.
pub(super) fn changes_of(viewer: &Viewer<'_>, older: &Figures, newer: &Figures) -> Vec<Html> {
    let line = |change: FigureChange| {
        viewer.html(texts::quarterly_change(
            viewer.say(name(change.figure)),
            sum(viewer, change.old),
            sum(viewer, change.new),
        ))
    };
    older.changes_to(newer).into_iter().map(line).collect()
}

/// "M-118": a meeting's own number; a reception that stood alone has its result's.
pub(super) fn number(viewer: &Viewer<'_>, entry: &Entry) -> String {
    viewer.say(match (entry.is_reception, entry.meeting) {
        (false, Some(meeting)) => texts::result_number_meeting(meeting.0.to_string()),
        _ => texts::result_number_reception(entry.result.0.to_string()),
    })
}
