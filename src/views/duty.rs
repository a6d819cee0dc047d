//! What is owed: a duty in words, with its legal date and its target, and the clause behind it.

use super::{
    Button, Screen, Tap, Viewer, lines, meeting, page_buttons, page_position, paragraphs,
    quarter_name,
};
use crate::{
    domain::{
        calendar::WorkingCalendar,
        central_body::BodySlug,
        nudge::Nudged,
        obligation::{Duty, DutyDue, DutyRules, Phase},
        office::OfficeId,
        paging::Page,
    },
    i18n::{Html, Text, dates, escape, texts},
};

/// Duties on one page.
pub const PAGE_LENGTH: u32 = 5;

/// "Report Q4 2026".
pub(super) fn what(viewer: &Viewer<'_>, duty: Duty) -> String {
    let words = viewer.say(match duty {
        Duty::QuarterlyMeetings(quarter) => {
            texts::duty_quarterly_meetings(quarter_name(viewer, quarter))
        }
        Duty::QuarterlyReports(quarter) => {
            texts::deadline_quarterly_report(quarter.year.to_string(), u32::from(quarter.number))
        }
        Duty::OffScheduleMeeting(alert) => texts::duty_off_schedule(alert.to_string()),
        Duty::ScheduleDraft(half) => {
            texts::deadline_schedule_draft(half.year.to_string(), u32::from(half.number))
        }
        Duty::HalfYearResults(half) => {
            texts::deadline_half_year_results(half.year.to_string(), u32::from(half.number))
        }
    });
    super::capitalised(&words)
}

/// A duty with its dates in one sentence: the law's where it names one, and our target.
pub(super) fn with_dates(viewer: &Viewer<'_>, due: &DutyDue) -> Text {
    let day = |day| dates::day(viewer.lang, day, viewer.today);
    let (what, target) = (what(viewer, due.duty), day(due.target_on));
    match due.legal_on {
        Some(legal_on) => texts::dashboard_due_alone(what, day(legal_on), target),
        None => texts::dashboard_due_ours(what, target),
    }
}

/// What is due in the coming time, a page at a time.
pub fn list(
    viewer: &Viewer<'_>,
    calendar: &WorkingCalendar,
    office: OfficeId,
    page: &Page<DutyDue>,
) -> Screen {
    let numbered = || (page.offset + 1..).zip(&page.items);
    let entries = numbered().map(|(position, due)| {
        let target = dates::day(viewer.lang, due.target_on, viewer.today);
        let what = what(viewer, due.duty);
        let state = viewer.html(state(viewer, calendar, due));
        let state = if due.owed > 1 {
            lines([state, count(viewer, due)])
        } else {
            state
        };
        viewer.html(match due.legal_on {
            Some(legal_on) => {
                let legal = dates::day(viewer.lang, legal_on, viewer.today);
                texts::duty_line(position, what, legal, target, state)
            }
            None => texts::duty_line_ours(position, what, target, state),
        })
    });
    let none = page
        .items
        .is_empty()
        .then(|| viewer.html(texts::duties_none()));
    let parts = [viewer.html(texts::duties_title())]
        .into_iter()
        .chain(entries)
        .chain(none)
        .chain(page_position(viewer, page));
    let text = paragraphs(parts);
    let open = numbered().map(|(position, due)| {
        let duty = due.duty;
        Button::tap(position.to_string(), Tap::DutyDue { office, duty })
    });
    let mut rows = vec![open.collect()];
    rows.retain(|row: &Vec<_>| !row.is_empty());
    rows.extend(page_buttons(viewer, page, PAGE_LENGTH, |offset| {
        Tap::Duties { office, offset }
    }));
    rows.push(vec![viewer.home_button()]);
    Screen::new(text, rows)
}

/// One duty, with the clause in words. For coordinators, `owing` are those that have not met it.
pub fn card(
    viewer: &Viewer<'_>,
    (calendar, rules): (&WorkingCalendar, &DutyRules),
    office: OfficeId,
    due: &DutyDue,
    owing: Option<&[BodySlug]>,
) -> Screen {
    let duty = due.duty;
    let title = viewer.html(with_dates(viewer, due));
    let state = viewer.html(state(viewer, calendar, due));
    let clause = lines([
        viewer.html(clause(duty, rules)),
        viewer.html(texts::clause_target()),
    ]);
    let who = owing.filter(|_| due.owed > 1).map(|owing| {
        if owing.is_empty() {
            return viewer.html(texts::duty_all_met());
        }
        let names = owing.iter().map(|body| {
            let name = meeting::named_body(viewer, body);
            Html(escape(&name).into_owned())
        });
        let head = [count(viewer, due), viewer.html(texts::duty_not_yet())];
        lines(head.into_iter().chain(names))
    });
    let text = paragraphs(
        [Some(title), Some(state), who, Some(clause)]
            .into_iter()
            .flatten(),
    );
    let nudge = owing.filter(|owing| !owing.is_empty()).map(|owing| {
        let to = Nudged::Owing(duty);
        let label = texts::button_nudge_all(owing.len() as u32);
        viewer.button(label, Tap::Nudge { to })
    });
    let back = viewer.button(texts::button_back(), Tap::Duties { office, offset: 0 });
    let rows = super::in_rows(nudge.into_iter().chain([back, viewer.home_button()]));
    Screen::new(text, rows)
}

fn count(viewer: &Viewer<'_>, due: &DutyDue) -> Html {
    viewer.html(texts::duty_count(due.owed, due.met))
}

/// How far it is, in words.
fn state(viewer: &Viewer<'_>, calendar: &WorkingCalendar, due: &DutyDue) -> Text {
    let days = calendar.working_days_between(viewer.today, due.target_on);
    match due.phase(viewer.today, calendar) {
        Phase::Met => texts::duty_state_met(),
        Phase::Overdue => texts::duty_state_overdue(),
        Phase::DueSoon if viewer.today > due.target_on => texts::duty_state_target_passed(),
        Phase::DueSoon => texts::duty_state_due_soon(days),
        Phase::Upcoming => texts::duty_state_upcoming(days),
    }
}

/// What the resolution asks.
fn clause(duty: Duty, rules: &DutyRules) -> Text {
    match duty {
        Duty::QuarterlyMeetings(_) => texts::clause_meeting(),
        Duty::QuarterlyReports(_) => texts::clause_report(),
        Duty::OffScheduleMeeting(_) => texts::clause_off_schedule(rules.off_schedule_within.get()),
        Duty::ScheduleDraft(_) => texts::clause_schedule(),
        Duty::HalfYearResults(_) => texts::clause_results(),
    }
}
