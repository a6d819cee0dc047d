//! The quarterly reports of all bodies, as coordinators see them: which are in, and giving one back.

use chrono::{DateTime, NaiveDate, Utc};
use strum::VariantArray as _;

use super::{
    Button, Screen, Tap, Viewer,
    answer::{ask_day, calendar},
    figures, in_rows, lines, meeting, page_buttons, page_position, paragraphs, quarter_name,
    report::{
        changes_since, comment, due, gaps, moment, neighbours, reason_of, reason_text,
        until_target, was_returned, was_sent,
    },
    submission::fitting,
};
use crate::{
    domain::{
        calendar::{Month, Quarter},
        central_body::BodySlug,
        deadline::Deadline,
        paging::Page,
        report::{
            Gap, LONGEST_COMMENT, Report, ReportFile, ReportId, ReportState, ReturnReason,
            SentReport,
        },
    },
    i18n::{Html, Text, dates, texts},
};

/// Bodies on one page.
pub const PAGE_LENGTH: u32 = 5;

/// How one body's report stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub body: BodySlug,
    pub state: ReportState,
    /// When its newest version came.
    pub sent_at: Option<DateTime<Utc>>,
}

/// How many reports of a quarter are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportCounts {
    pub sent: u32,
    pub returned: u32,
    pub all: u32,
}

impl ReportCounts {
    pub fn of(lines: &[Line]) -> Self {
        let count = |is: fn(&ReportState) -> bool| {
            lines.iter().filter(|line| is(&line.state)).count() as u32
        };
        Self {
            sent: count(|state| state.is_in()),
            returned: count(|state| matches!(state, ReportState::Returned { .. })),
            all: lines.len() as u32,
        }
    }
}

/// The reports of a quarter, those that are missing first.
pub fn list(
    viewer: &Viewer<'_>,
    (quarter, deadline): (Quarter, &Deadline),
    counts: ReportCounts,
    page: &Page<Line>,
    has_neighbours: (bool, bool),
) -> Screen {
    let title = viewer.html(texts::reports_title(quarter_name(viewer, quarter)));
    let missing = counts.all - counts.sent - counts.returned;
    let numbers = texts::reports_counts(counts.sent, counts.all, counts.returned, missing);
    let head = lines([viewer.html(numbers), due(viewer, deadline)]);
    let numbered = || (page.first()..).zip(&page.items);
    let entries = numbered().map(|(position, line)| {
        let body = meeting::name_of_body(viewer, &line.body, quarter.last_day());
        let state = viewer.say(line_text(viewer, line, deadline));
        viewer.html(texts::reports_line(position, body, state))
    });
    let none = page
        .items
        .is_empty()
        .then(|| viewer.html(texts::reports_none()));
    let parts = [title, head]
        .into_iter()
        .chain(none)
        .chain(entries)
        .chain(page_position(viewer, page));
    let numbers = numbered().map(|(position, line)| {
        let tap = Tap::ReportOf {
            body: line.body.clone(),
            quarter,
        };
        Button::tap(position.to_string(), tap)
    });
    let mut rows = vec![numbers.collect::<Vec<_>>()];
    rows.retain(|row| !row.is_empty());
    rows.extend(page_buttons(viewer, page, PAGE_LENGTH, |offset| {
        Tap::Reports { quarter, offset }
    }));
    rows.extend(neighbours(viewer, quarter, has_neighbours, |quarter| {
        Tap::Reports { quarter, offset: 0 }
    }));
    rows.push(vec![viewer.home_button()]);
    Screen::new(fitting(parts), rows)
}

fn line_text(viewer: &Viewer<'_>, line: &Line, deadline: &Deadline) -> Text {
    match (line.state, line.sent_at) {
        (ReportState::Sent { version }, Some(at)) => {
            texts::reports_line_sent(version, moment(viewer, at))
        }
        (ReportState::Returned { version, until_on }, _) => {
            let until = dates::day(viewer.lang, until_on, viewer.today);
            if viewer.today > until_on {
                texts::reports_line_returned_late(version, until)
            } else {
                texts::reports_line_returned(version, until)
            }
        }
        _ if viewer.today > deadline.legal_on => texts::reports_line_late(),
        _ => texts::reports_line_missing(),
    }
}

/// What a coordinator sees of a body's report.
#[derive(Clone, Copy, Debug)]
pub struct BodyReport<'a> {
    /// As the log stands now.
    pub draft: &'a Report,
    pub file: &'a ReportFile,
    pub gaps: &'a [Gap],
    pub deadline: &'a Deadline,
    /// How many act for the body: they close what is missing.
    pub officials: u32,
}

/// One body's report: what was sent, what is different between versions, and what is missing.
pub fn card(viewer: &Viewer<'_>, shown: &BodyReport<'_>) -> Screen {
    let (draft, file) = (shown.draft, shown.file);
    let quarter = draft.quarter;
    let body = meeting::name_of_body(viewer, &draft.body, quarter.last_day());
    let title = texts::quarterly_title(quarter_name(viewer, quarter), body);
    let mut parts = vec![viewer.html(title)];
    let newest = file.versions.last();
    match newest {
        Some(sent) => {
            parts.push(lines(
                file.versions.iter().map(|sent| was_sent(viewer, sent)),
            ));
            let returned = sent.returned.as_ref();
            parts.extend(returned.map(|returned| was_returned(viewer, file.state(), returned)));
            parts.extend(figures::all(viewer, &sent.report.figures));
            parts.extend(comment(viewer, &sent.report));
            parts.extend(version_changes(viewer, &file.versions));
            parts.extend(changes_since(viewer, file, draft));
        }
        None => {
            let not_sent = viewer.html(texts::quarterly_not_sent());
            parts.push(lines([not_sent, due(viewer, shown.deadline)]));
            parts.push(viewer.html(texts::reports_log_now()));
            parts.extend(figures::all(viewer, &draft.figures));
        }
    }
    if !shown.gaps.is_empty() {
        let missing = gaps(viewer, shown.gaps, &draft.entries);
        let who = viewer.html(texts::reports_who_can_close(shown.officials));
        parts.push(lines([missing, who]));
    }
    let give_back = match (file.state(), file.id) {
        (ReportState::Sent { version }, Some(report)) => Some(viewer.button(
            texts::button_reports_return(version),
            Tap::ReturnReport { report, version },
        )),
        _ => None,
    };
    let list = Tap::Reports { quarter, offset: 0 };
    let mut rows = in_rows(give_back);
    rows.extend(in_rows([
        viewer.button(texts::button_back_to_list(), list),
        viewer.home_button(),
    ]));
    Screen::new(fitting(parts.into_iter()), rows)
}

/// How the newest version differs from the one before.
fn version_changes(viewer: &Viewer<'_>, versions: &[SentReport]) -> Option<Html> {
    let [.., older, newer] = versions else {
        return None;
    };
    let changes = figures::changes(viewer, &older.report, &newer.report);
    if changes.is_empty() {
        return Some(viewer.html(texts::quarterly_log_same(older.report.version)));
    }
    let title = texts::reports_version_change(older.report.version, newer.report.version);
    Some(lines([viewer.html(title)].into_iter().chain(changes)))
}

/// A version that is being given back: which, why, and the message that the coordinator's own words came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Return {
    pub report: ReportId,
    pub version: u32,
    pub reason: ReturnReason,
    /// 0 where there are none.
    pub message: i32,
}

fn back(viewer: &Viewer<'_>, tap: Tap) -> Vec<Vec<Button>> {
    in_rows([
        viewer.button(texts::button_back(), tap),
        viewer.home_button(),
    ])
}

/// The ready reasons.
pub fn reasons(viewer: &Viewer<'_>, report: &Report, id: ReportId) -> Screen {
    let version = report.version;
    let buttons = ReturnReason::VARIANTS.iter().map(|reason| {
        let tap = match *reason {
            ReturnReason::Other => Tap::ExplainReturn {
                report: id,
                version,
            },
            reason => Tap::ReturnBecause {
                report: id,
                version,
                reason,
                message: 0,
            },
        };
        vec![viewer.button(reason_text(*reason), tap)]
    });
    let mut rows: Vec<_> = buttons.collect();
    let open = Tap::ReportOf {
        body: report.body.clone(),
        quarter: report.quarter,
    };
    rows.extend(back(viewer, open));
    Screen::new(viewer.html(texts::reports_return_why(version)), rows)
}

/// Asks for the coordinator's own words.
pub fn ask_words(
    viewer: &Viewer<'_>,
    (report, version): (ReportId, u32),
    refusal: Option<Text>,
) -> Screen {
    let refusal = refusal.map(|refusal| viewer.html(refusal));
    let question = viewer.html(texts::reports_return_words(LONGEST_COMMENT as u32));
    Screen::new(
        paragraphs(refusal.into_iter().chain([question])),
        back(viewer, Tap::ReturnReport { report, version }),
    )
}

fn until(return_: Return) -> impl Fn(NaiveDate) -> Tap {
    let Return {
        report,
        version,
        reason,
        message,
    } = return_;
    move |until_on| Tap::ReturnUntil {
        report,
        version,
        reason,
        message,
        until_on,
    }
}

fn days(return_: Return) -> impl Fn(Month) -> Tap {
    let Return {
        report,
        version,
        reason,
        message,
    } = return_;
    move |month| Tap::ReturnDays {
        report,
        version,
        reason,
        message,
        month,
    }
}

/// By when the new version is expected.
pub fn ask_until(viewer: &Viewer<'_>, given: Return, refusal: Option<Text>) -> Screen {
    let refusal = refusal.map(|refusal| viewer.html(refusal));
    let question = viewer.html(texts::reports_return_until());
    let reasons = Tap::ReturnReport {
        report: given.report,
        version: given.version,
    };
    ask_day(
        viewer,
        paragraphs(refusal.into_iter().chain([question])),
        until(given),
        days(given)(Month::of(viewer.today)),
        back(viewer, reasons),
    )
}

/// The same from a month of days.
pub fn until_calendar(viewer: &Viewer<'_>, given: Return, month: Month) -> Screen {
    let reasons = Tap::ReturnReport {
        report: given.report,
        version: given.version,
    };
    calendar(
        viewer,
        viewer.html(texts::reports_return_until()),
        (month, viewer.today),
        (until(given), days(given)),
        back(viewer, reasons),
    )
}

/// The last look before it goes back: why, until when, and how many are told.
pub fn check_return(
    viewer: &Viewer<'_>,
    given: Return,
    (words, until_on, target_on): (Option<&str>, NaiveDate, NaiveDate),
    people: u32,
) -> Screen {
    let text = texts::reports_return_check(
        reason_of(viewer, given.reason, words),
        people,
        dates::day(viewer.lang, until_on, viewer.today),
    );
    let target = until_target(viewer, until_on, target_on);
    let text = lines([viewer.html(text)].into_iter().chain(target));
    let yes = Tap::ReturnForGood {
        report: given.report,
        version: given.version,
        reason: given.reason,
        message: given.message,
        until_on,
    };
    let again = Tap::ReturnBecause {
        report: given.report,
        version: given.version,
        reason: given.reason,
        message: given.message,
    };
    let mut rows = vec![vec![viewer.button(texts::button_reports_return_yes(), yes)]];
    rows.extend(back(viewer, again));
    Screen::new(text, rows)
}

/// A version came: for the coordinators.
pub fn notice(viewer: &Viewer<'_>, sent: &SentReport, changes_from: Option<&Report>) -> Screen {
    let report = &sent.report;
    let body = meeting::name_of_body(viewer, &report.body, report.quarter.last_day());
    let title = texts::quarterly_title(quarter_name(viewer, report.quarter), body);
    let changes = changes_from.map(|older| {
        let title = texts::reports_version_change(older.version, report.version);
        let changes = figures::changes(viewer, older, report);
        lines([viewer.html(title)].into_iter().chain(changes))
    });
    let parts = [
        viewer.html(texts::reports_notice()),
        viewer.html(title),
        was_sent(viewer, sent),
    ]
    .into_iter()
    .chain(changes);
    let open = Tap::ReportOf {
        body: report.body.clone(),
        quarter: report.quarter,
    };
    let button = viewer.button(texts::button_quarterly_open(), open);
    Screen::new(paragraphs(parts), vec![vec![button]])
}
