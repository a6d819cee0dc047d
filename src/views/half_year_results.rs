//! The results of a half-year, for coordinators: totals, bodies, what is missing, and marking them as sent.

use chrono::{Days, NaiveDate};

use super::{
    Button, Screen, Tap, Viewer,
    day_picker::{self, DayPicker},
    figures, half_year_name, in_rows, lines, meeting, page_buttons, page_position, paragraphs,
    quarter_name,
    report::signs,
    submission::fitting,
};
use crate::{
    domain::{
        calendar::{HalfYear, Month, Quarter},
        central_body::BodySlug,
        deadline::Deadline,
        half_year_results::{
            BodyResults, HalfYearResults, QuarterStanding, ReportStanding, SentResults,
        },
        paging::Page,
    },
    i18n::{Html, Text, dates, texts},
};

/// Bodies on one page.
pub const PAGE_LENGTH: u32 = 5;

/// So many missing reports are named.
const MISSING_SHOWN: usize = 5;

/// What the screen is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct ResultsCard<'a> {
    /// As the log stands now.
    pub draft: &'a HalfYearResults,
    /// The versions that were sent, the newest last.
    pub sent: &'a [SentResults],
    pub deadline: &'a Deadline,
    /// When the reports of its quarters are due.
    pub reports_due_on: [NaiveDate; 2],
    /// How many act for each body whose report is missing: they can close it.
    pub officials: &'a [(BodySlug, u32)],
    pub has_previous: bool,
    pub has_next: bool,
}

/// The results of a half-year as they stand now, and what was sent of them.
pub fn card(viewer: &Viewer<'_>, card: &ResultsCard<'_>) -> Screen {
    let draft = card.draft;
    let half_year = draft.half_year;
    let mut parts = vec![
        viewer.html(texts::half_year_title(half_year_name(viewer, half_year))),
        lines([covers(viewer, draft), due(viewer, card)]),
        lines(sent_lines(viewer, card.sent)),
    ];
    parts.extend(figures::all(viewer, &draft.totals));
    let (open, late) = draft.unresolved();
    parts.push(viewer.html(texts::half_year_unresolved(open, late)));
    parts.push(reports(viewer, card));
    parts.extend(missing(viewer, card));
    parts.extend(changes(viewer, card));
    let mut buttons = vec![viewer.button(
        texts::button_half_year_bodies(),
        Tap::HalfYearBodies {
            half_year,
            offset: 0,
        },
    )];
    buttons.extend(half_year.quarters().map(|quarter| {
        let title = viewer.say(texts::button_half_year_reports(quarter_name(
            viewer, quarter,
        )));
        Button::tap(title, Tap::Reports { quarter, offset: 0 })
    }));
    let version = draft.version;
    buttons.push(viewer.button(
        texts::button_half_year_mark(version),
        Tap::MarkResults { half_year, version },
    ));
    let mut rows = in_rows(buttons);
    let other = |half_year: HalfYear| Tap::HalfYearResults { half_year };
    let previous = card.has_previous.then(|| {
        let before = half_year.previous();
        Button::tap(
            format!("‹ {}", half_year_name(viewer, before)),
            other(before),
        )
    });
    let next = card.has_next.then(|| {
        let after = half_year.next();
        Button::tap(format!("{} ›", half_year_name(viewer, after)), other(after))
    });
    rows.extend(in_rows(previous.into_iter().chain(next)));
    rows.push(vec![viewer.home_button()]);
    Screen::new(fitting(parts.into_iter()), rows)
}

/// The period and the cut-off, and whether the half-year goes on after it.
fn covers(viewer: &Viewer<'_>, results: &HalfYearResults) -> Html {
    let date = dates::in_figures;
    let (first, last) = results.period();
    let text = texts::half_year_covers(date(first), date(last), date(results.cut_off_on));
    let goes_on = results.is_before_the_end().then(|| {
        let last_day = date(results.half_year.last_day());
        viewer.html(texts::half_year_goes_on(last_day))
    });
    lines([viewer.html(text)].into_iter().chain(goes_on))
}

fn due(viewer: &Viewer<'_>, card: &ResultsCard<'_>) -> Html {
    let day = |on| dates::day(viewer.lang, on, viewer.today);
    let legal = day(card.deadline.legal_on);
    viewer.html(
        if card.sent.is_empty() && viewer.today > card.deadline.legal_on {
            texts::quarterly_overdue(legal)
        } else {
            texts::half_year_due(day(card.deadline.target_on), legal)
        },
    )
}

fn sent_lines(viewer: &Viewer<'_>, sent: &[SentResults]) -> Vec<Html> {
    if sent.is_empty() {
        return vec![viewer.html(texts::half_year_not_sent())];
    }
    let line = |sent: &SentResults| {
        viewer.html(texts::half_year_sent(
            sent.results.version,
            dates::in_figures(sent.sent_on),
            dates::in_figures(sent.results.cut_off_on),
            signs(&sent.checksum),
        ))
    };
    sent.iter().map(line).collect()
}

/// How many reports are in, of each quarter.
fn reports(viewer: &Viewer<'_>, card: &ResultsCard<'_>) -> Html {
    let draft = card.draft;
    let quarters = draft.half_year.quarters().into_iter();
    let line = |(quarter, due_on): (Quarter, NaiveDate)| {
        let (sent, all) = draft.count_reports(quarter);
        let named = quarter_name(viewer, quarter);
        viewer.html(if quarter.last_day() >= draft.cut_off_on {
            let legal = dates::day(viewer.lang, due_on, viewer.today);
            texts::half_year_reports_later(named, sent, all, legal)
        } else {
            texts::half_year_reports(named, sent, all)
        })
    };
    let title = viewer.html(texts::half_year_reports_title());
    lines(
        [title]
            .into_iter()
            .chain(quarters.zip(card.reports_due_on).map(line)),
    )
}

/// Which reports are missing, and who can close it.
fn missing(viewer: &Viewer<'_>, card: &ResultsCard<'_>) -> Option<Html> {
    let all: Vec<_> = card.draft.missing().collect();
    if all.is_empty() {
        return None;
    }
    let line = |(body, report): &(&BodySlug, QuarterStanding)| {
        let officials = card.officials.iter().find(|(known, _)| known == *body);
        let people = officials.map_or(0, |(_, people)| *people);
        let named = meeting::name_of_body(viewer, body, report.quarter.last_day());
        let quarter = quarter_name(viewer, report.quarter);
        viewer.html(match report.standing {
            ReportStanding::Returned => texts::half_year_returned_line(named, quarter, people),
            _ => texts::half_year_missing_line(named, quarter, people),
        })
    };
    let more = all.len().saturating_sub(MISSING_SHOWN);
    let more = (more > 0).then(|| viewer.html(texts::quarterly_gaps_more(more as u32)));
    Some(lines(
        [viewer.html(texts::half_year_missing())]
            .into_iter()
            .chain(all.iter().take(MISSING_SHOWN).map(line))
            .chain(more),
    ))
}

/// What changed since the newest version that was sent.
fn changes(viewer: &Viewer<'_>, card: &ResultsCard<'_>) -> Option<Html> {
    let sent = &card.sent.last()?.results;
    let changes = figures::changes_of(viewer, &sent.totals, &card.draft.totals);
    Some(if changes.is_empty() {
        viewer.html(texts::quarterly_log_same(sent.version))
    } else {
        let title = viewer.html(texts::quarterly_log_changed(sent.version));
        lines([title].into_iter().chain(changes))
    })
}

/// What each body adds to the totals, a page at a time.
pub fn bodies(viewer: &Viewer<'_>, half_year: HalfYear, page: &Page<BodyResults>) -> Screen {
    let title = viewer.html(texts::half_year_bodies_title(half_year_name(
        viewer, half_year,
    )));
    let numbered = (page.first()..).zip(&page.items);
    let entries = numbered.map(|(position, body)| {
        let named = meeting::name_of_body(viewer, &body.body, half_year.last_day());
        let shown = &body.figures;
        let sum = |of| figures::sum(viewer, of);
        let line = viewer.html(texts::half_year_body_line(
            position,
            named,
            shown.meetings,
            sum(shown.received),
            sum(shown.raised),
            sum(shown.settled),
            sum(shown.in_progress),
        ));
        let unresolved =
            (body.open > 0).then(|| viewer.html(texts::half_year_unresolved(body.open, body.late)));
        lines([line].into_iter().chain(unresolved))
    });
    let parts = [title]
        .into_iter()
        .chain(entries)
        .chain(page_position(viewer, page));
    let mut rows = page_buttons(viewer, page, PAGE_LENGTH, |offset| Tap::HalfYearBodies {
        half_year,
        offset,
    });
    rows.extend(back(viewer, half_year));
    Screen::new(fitting(parts), rows)
}

fn back(viewer: &Viewer<'_>, half_year: HalfYear) -> Vec<Vec<Button>> {
    in_rows([
        viewer.button(texts::button_back(), Tap::HalfYearResults { half_year }),
        viewer.home_button(),
    ])
}

/// On which day they went to the Government Office.
pub fn ask_day(
    viewer: &Viewer<'_>,
    (half_year, version): (HalfYear, u32),
    refusal: Option<Text>,
) -> Screen {
    let sent_on = |on| Tap::ResultsSentOn {
        half_year,
        version,
        on,
    };
    let yesterday = viewer.today - Days::new(1);
    let days = [
        Some(viewer.button(texts::button_half_year_today(), sent_on(viewer.today))),
        (yesterday >= half_year.first_day())
            .then(|| viewer.button(texts::button_half_year_yesterday(), sent_on(yesterday))),
        Some(viewer.button(
            texts::button_due_calendar(),
            Tap::ResultsSentDays {
                half_year,
                version,
                month: Month::of(viewer.today),
            },
        )),
    ];
    let mut rows = in_rows(days.into_iter().flatten());
    rows.extend(back(viewer, half_year));
    let refusal = refusal.map(|refusal| viewer.html(refusal));
    let question = [
        viewer.html(texts::half_year_ask_day()),
        viewer.html(texts::half_year_day_hint()),
    ];
    Screen::new(paragraphs(refusal.into_iter().chain(question)), rows)
}

/// The same from a month of days.
pub fn day_calendar(
    viewer: &Viewer<'_>,
    (half_year, version): (HalfYear, u32),
    month: Month,
) -> Screen {
    let picker = DayPicker {
        month,
        first: half_year.first_day(),
        last: Some(viewer.today),
        busy: &[],
    };
    let mut rows = day_picker::rows(
        viewer,
        &picker,
        |on| Tap::ResultsSentOn {
            half_year,
            version,
            on,
        },
        |month| Tap::ResultsSentDays {
            half_year,
            version,
            month,
        },
    );
    rows.extend(back(viewer, half_year));
    Screen::new(viewer.html(texts::half_year_ask_day()), rows)
}

/// The last look before they are frozen. `seen` stands for what is shown.
pub fn check(
    viewer: &Viewer<'_>,
    (draft, seen): (&HalfYearResults, u32),
    sent_on: NaiveDate,
) -> Screen {
    let (half_year, version) = (draft.half_year, draft.version);
    let text = texts::half_year_check(
        version,
        dates::day(viewer.lang, sent_on, viewer.today),
        covers(viewer, draft),
    );
    let mut parts = vec![viewer.html(text)];
    parts.extend(figures::all(viewer, &draft.totals));
    let yes = Tap::ResultsSentForGood {
        half_year,
        version,
        seen,
        on: sent_on,
    };
    let mut rows = vec![vec![viewer.button(texts::button_half_year_yes(), yes)]];
    rows.extend(back(viewer, half_year));
    Screen::new(fitting(parts.into_iter()), rows)
}
