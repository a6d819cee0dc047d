//! The quarterly report, as the officials of its body see it: figures, what is missing, the last look, the receipt.

use chrono::{DateTime, NaiveDate, Utc};

use super::{
    Button, Screen, Tap, Viewer, figures, half_year_name, in_rows, lines,
    logging::LogSubject,
    meeting, paragraphs, quarter_name,
    submission::{fitting, quoted},
};
use crate::{
    domain::{
        calendar::Quarter,
        deadline::Deadline,
        figures::Entry,
        meeting::MeetingId,
        office::OfficeId,
        report::{
            Gap, LONGEST_COMMENT, Report, ReportFile, ReportId, ReportState, ReturnReason,
            Returned, SentReport,
        },
        result::{Count, ResultId},
    },
    i18n::{Html, Text, dates, texts},
};

/// So many things that are missing are named, each with its button.
const GAPS_SHOWN: usize = 4;

/// The first signs of a checksum, which people compare.
const SIGNS: usize = 8;

/// What the screen of a report is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct ReportCard<'a> {
    /// The next version, as the log stands now.
    pub draft: &'a Report,
    pub file: &'a ReportFile,
    pub gaps: &'a [Gap],
    pub deadline: &'a Deadline,
    /// The last working day on or before the day by which a returned report is expected.
    pub until_target_on: Option<NaiveDate>,
    /// Whether there is one before, and one after, that the body owes or may look at.
    pub has_previous: bool,
    pub has_next: bool,
}

/// The first signs of a checksum.
pub(super) fn signs(checksum: &str) -> &str {
    checksum.get(..SIGNS).unwrap_or(checksum)
}

/// A body's report of a quarter, with what can be done about it.
pub fn card(viewer: &Viewer<'_>, office: OfficeId, card: &ReportCard<'_>) -> Screen {
    let draft = card.draft;
    let quarter = draft.quarter;
    let mut parts = vec![title(viewer, draft), state(viewer, card)];
    parts.extend(figures::all(viewer, &draft.figures));
    parts.extend(comment(viewer, draft));
    parts.push(gaps(viewer, card.gaps, &draft.entries));
    parts.extend(changes_since(viewer, card.file, draft));
    let mut buttons = gap_buttons(viewer, office, card);
    let write = match draft.comment {
        Some(_) => texts::button_quarterly_rewrite(),
        None => texts::button_quarterly_write(),
    };
    buttons.push(viewer.button(write, Tap::ReportComment { office, quarter }));
    if draft.comment.is_some() {
        let unwrite = Tap::ReportCommentRemove { office, quarter };
        buttons.push(viewer.button(texts::button_quarterly_unwrite(), unwrite));
    }
    if may_be_sent(viewer, card.file, draft) {
        let check = match draft.version {
            1 => texts::button_quarterly_check(),
            version => texts::button_quarterly_check_version(version),
        };
        let tap = Tap::ReportCheck {
            office,
            quarter,
            says_none: false,
        };
        buttons.push(viewer.button(check, tap));
    }
    let mut rows = in_rows(buttons);
    let turn_to = |quarter| Tap::QuarterlyReport { office, quarter };
    rows.extend(neighbours(
        viewer,
        quarter,
        (card.has_previous, card.has_next),
        turn_to,
    ));
    rows.push(vec![viewer.home_button()]);
    Screen::new(fitting(parts.into_iter()), rows)
}

/// The ways to the quarters before and after.
pub(super) fn neighbours(
    viewer: &Viewer<'_>,
    quarter: Quarter,
    (has_previous, has_next): (bool, bool),
    turn_to: impl Fn(Quarter) -> Tap,
) -> Vec<Vec<Button>> {
    let previous = has_previous.then(|| {
        let before = quarter.previous();
        Button::tap(
            format!("‹ {}", quarter_name(viewer, before)),
            turn_to(before),
        )
    });
    let next = has_next.then(|| {
        let after = quarter.next();
        Button::tap(format!("{} ›", quarter_name(viewer, after)), turn_to(after))
    });
    in_rows(previous.into_iter().chain(next))
}

fn may_be_sent(viewer: &Viewer<'_>, file: &ReportFile, draft: &Report) -> bool {
    let says_something_new = match (file.state(), file.versions.last()) {
        (ReportState::Sent { .. }, Some(sent)) => !draft.says_the_same_as(&sent.report),
        _ => true,
    };
    says_something_new && viewer.today >= draft.quarter.last_day()
}

fn title(viewer: &Viewer<'_>, report: &Report) -> Html {
    let quarter = quarter_name(viewer, report.quarter);
    let body = meeting::name_of_body(viewer, &report.body, report.quarter.last_day());
    viewer.html(texts::quarterly_title(quarter, body))
}

/// Whether it is sent, and by when it is to be.
fn state(viewer: &Viewer<'_>, card: &ReportCard<'_>) -> Html {
    let file = card.file;
    let mut parts: Vec<_> = file
        .versions
        .iter()
        .map(|sent| was_sent(viewer, sent))
        .collect();
    if let Some(returned) = file.versions.last().and_then(|sent| sent.returned.as_ref()) {
        parts.push(was_returned(viewer, file.state(), returned));
        let target = card.until_target_on;
        parts.extend(target.and_then(|on| until_target(viewer, returned.until_on, on)));
    }
    if file.versions.is_empty() {
        parts.push(viewer.html(texts::quarterly_not_sent()));
        let last_day = card.draft.quarter.last_day();
        if viewer.today < last_day {
            let day = dates::day(viewer.lang, last_day, viewer.today);
            parts.push(viewer.html(texts::quarterly_goes_on(day)));
        }
        parts.push(due(viewer, card.deadline));
    }
    lines(parts)
}

/// The working day to aim at, where the day itself is none.
pub(super) fn until_target(
    viewer: &Viewer<'_>,
    until_on: NaiveDate,
    target_on: NaiveDate,
) -> Option<Html> {
    let target = dates::day(viewer.lang, target_on, viewer.today);
    (target_on != until_on).then(|| viewer.html(texts::quarterly_until_target(target)))
}

/// By when a report is to be sent: the legal date, unchanged, with the working target beside it.
pub(super) fn due(viewer: &Viewer<'_>, deadline: &Deadline) -> Html {
    let legal = dates::day(viewer.lang, deadline.legal_on, viewer.today);
    viewer.html(if viewer.today > deadline.legal_on {
        texts::quarterly_overdue(legal)
    } else {
        let target = dates::day(viewer.lang, deadline.target_on, viewer.today);
        texts::quarterly_due(target, legal)
    })
}

pub(super) fn was_sent(viewer: &Viewer<'_>, sent: &SentReport) -> Html {
    viewer.html(texts::quarterly_sent(
        sent.report.version,
        dates::moment(viewer.lang, sent.sent_at, viewer.today),
        signs(&sent.checksum),
    ))
}

pub(super) fn was_returned(viewer: &Viewer<'_>, state: ReportState, returned: &Returned) -> Html {
    let version = state.next_version() - 1;
    viewer.html(texts::quarterly_returned(
        version,
        dates::moment(viewer.lang, returned.at, viewer.today),
        reason_of(viewer, returned.reason, returned.words.as_deref()),
        dates::day(viewer.lang, returned.until_on, viewer.today),
    ))
}

/// Why it went back: a coordinator's own words, or ready ones.
pub(super) fn reason_of(viewer: &Viewer<'_>, reason: ReturnReason, words: Option<&str>) -> String {
    match words {
        Some(words) => words.to_owned(),
        None => viewer.say(reason_text(reason)),
    }
}

pub(super) fn reason_text(reason: ReturnReason) -> Text {
    match reason {
        ReturnReason::Missing => texts::return_missing(),
        ReturnReason::Figures => texts::return_figures(),
        ReturnReason::Unknown => texts::return_unknown(),
        ReturnReason::Other => texts::return_other(),
    }
}

pub(super) fn comment(viewer: &Viewer<'_>, report: &Report) -> Option<Html> {
    let words = report.comment.as_deref()?;
    Some(lines([
        viewer.html(texts::quarterly_comment()),
        quoted(words),
    ]))
}

/// What changed in the log since the newest version that was sent.
pub(super) fn changes_since(
    viewer: &Viewer<'_>,
    file: &ReportFile,
    draft: &Report,
) -> Option<Html> {
    let sent = file.versions.last()?;
    let changes = figures::changes(viewer, &sent.report, draft);
    let version = sent.report.version;
    Some(if changes.is_empty() {
        viewer.html(texts::quarterly_log_same(version))
    } else {
        let title = viewer.html(texts::quarterly_log_changed(version));
        lines([title].into_iter().chain(changes))
    })
}

/// What is missing, in words.
pub(super) fn gaps(viewer: &Viewer<'_>, gaps: &[Gap], entries: &[Entry]) -> Html {
    if gaps.is_empty() {
        return viewer.html(texts::quarterly_no_gaps());
    }
    let number = |result: ResultId| {
        let entry = entries.iter().find(|entry| entry.result == result);
        entry.map_or_else(String::new, |entry| figures::number(viewer, entry))
    };
    let day = |on| dates::date(viewer.lang, on, viewer.today);
    let line = |gap: &Gap| {
        viewer.html(match gap {
            Gap::NoFirstHead => texts::quarterly_gap_first_head(),
            Gap::NotLogged(unlogged) => texts::quarterly_gap_not_logged(
                meeting_number(viewer, unlogged.meeting),
                day(unlogged.on),
            ),
            Gap::Unknown { result, on, counts } => {
                let counts = counts.iter().map(|count| viewer.say(count_text(*count)));
                let counts = counts.collect::<Vec<_>>().join("; ");
                texts::quarterly_gap_unknown(number(*result), day(*on), counts)
            }
            Gap::NoSummary { result, on } => {
                texts::quarterly_gap_no_summary(number(*result), day(*on))
            }
        })
    };
    let more = gaps.len().saturating_sub(GAPS_SHOWN);
    let more = (more > 0).then(|| viewer.html(texts::quarterly_gaps_more(more as u32)));
    lines(
        [viewer.html(texts::quarterly_gaps())]
            .into_iter()
            .chain(gaps.iter().take(GAPS_SHOWN).map(line))
            .chain(more),
    )
}

fn meeting_number(viewer: &Viewer<'_>, meeting: MeetingId) -> String {
    viewer.say(texts::result_number_meeting(meeting.0.to_string()))
}

fn count_text(count: Count) -> Text {
    match count {
        Count::People => texts::result_field_people(),
        Count::Raised => texts::result_field_raised(),
        Count::Answered => texts::result_field_answered(),
        Count::Explained => texts::result_field_explained(),
        Count::UnderControl => texts::result_field_under_control(),
        Count::Resolved => texts::result_field_resolved(),
    }
}

/// The button that closes each gap: two gaps of one result have one.
fn gap_buttons(viewer: &Viewer<'_>, office: OfficeId, card: &ReportCard<'_>) -> Vec<Button> {
    let mut buttons: Vec<Button> = Vec::new();
    let log = |subject| Tap::Log {
        subject,
        anew: false,
    };
    for gap in card.gaps.iter().take(GAPS_SHOWN) {
        let button = match gap {
            // One that was held and never planned is logged; as long as there is time, one can be planned.
            Gap::NoFirstHead if viewer.today > card.draft.quarter.last_day() => {
                viewer.button(texts::button_log(), Tap::LogWhat { office })
            }
            Gap::NoFirstHead => {
                viewer.button(texts::button_plan_meeting(), Tap::PlanMeeting { office })
            }
            Gap::NotLogged(unlogged) => viewer.button(
                texts::button_quarterly_log(meeting_number(viewer, unlogged.meeting)),
                log(LogSubject::AsPlanned(unlogged.meeting)),
            ),
            Gap::Unknown { result, .. } | Gap::NoSummary { result, .. } => {
                let entries = card.draft.entries.iter();
                let Some(entry) = entries.into_iter().find(|entry| entry.result == *result) else {
                    continue;
                };
                viewer.button(
                    texts::button_quarterly_correct(figures::number(viewer, entry)),
                    log(LogSubject::Correction(*result)),
                )
            }
        };
        if !buttons.iter().any(|known| known.action == button.action) {
            buttons.push(button);
        }
    }
    buttons
}

fn back(viewer: &Viewer<'_>, office: OfficeId, quarter: Quarter) -> Vec<Vec<Button>> {
    in_rows([
        viewer.button(
            texts::button_back(),
            Tap::QuarterlyReport { office, quarter },
        ),
        viewer.home_button(),
    ])
}

/// Asks for what is to stand beside the figures.
pub fn ask_comment(
    viewer: &Viewer<'_>,
    (office, quarter): (OfficeId, Quarter),
    kept: Option<&str>,
    refusal: Option<Text>,
) -> Screen {
    let refusal = refusal.map(|refusal| viewer.html(refusal));
    let question = viewer.html(texts::quarterly_ask_comment(LONGEST_COMMENT as u32));
    let parts = refusal
        .into_iter()
        .chain([question])
        .chain(kept.map(quoted));
    Screen::new(fitting(parts), back(viewer, office, quarter))
}

/// Nothing is logged: is it right that nothing was held?
pub fn ask_empty(viewer: &Viewer<'_>, office: OfficeId, quarter: Quarter) -> Screen {
    let none = Tap::ReportCheck {
        office,
        quarter,
        says_none: true,
    };
    let mut rows = in_rows([
        viewer.button(texts::button_quarterly_none_held(), none),
        viewer.button(texts::button_log(), Tap::LogWhat { office }),
    ]);
    rows.extend(back(viewer, office, quarter));
    let text = texts::quarterly_ask_empty(quarter_name(viewer, quarter));
    Screen::new(viewer.html(text), rows)
}

/// The last look: what is sent, and who gets it. `seen` stands for what is shown.
pub fn preview(
    viewer: &Viewer<'_>,
    office: OfficeId,
    (draft, seen): (&Report, u32),
    people: u32,
) -> Screen {
    let mut parts = vec![
        viewer.html(texts::quarterly_preview()),
        title(viewer, draft),
    ];
    if draft.is_empty() {
        parts.push(viewer.html(texts::quarterly_preview_empty()));
    }
    parts.extend(figures::all(viewer, &draft.figures));
    parts.extend(comment(viewer, draft));
    parts.push(viewer.html(texts::quarterly_who_gets_it(people)));
    let (quarter, version) = (draft.quarter, draft.version);
    let send = Tap::SendReport {
        office,
        quarter,
        version,
        seen,
    };
    let mut rows = vec![vec![
        viewer.button(texts::button_quarterly_send(version), send),
    ]];
    rows.extend(back(viewer, office, quarter));
    Screen::new(fitting(parts.into_iter()), rows)
}

/// The receipt of a version that was sent.
pub fn receipt(
    viewer: &Viewer<'_>,
    office: OfficeId,
    (id, sent): (ReportId, &SentReport),
) -> Screen {
    let report = &sent.report;
    let text = texts::quarterly_receipt(
        id.0.to_string(),
        quarter_name(viewer, report.quarter),
        report.version,
        dates::moment(viewer.lang, sent.sent_at, viewer.today),
        signs(&sent.checksum),
    );
    let open = Tap::QuarterlyReport {
        office,
        quarter: report.quarter,
    };
    let button = viewer.button(texts::button_quarterly_open(), open);
    Screen::new(viewer.html(text), vec![vec![button]])
}

/// It went back: for the officials of its body.
pub fn returned_notice(
    viewer: &Viewer<'_>,
    office: OfficeId,
    (report, returned): (&Report, &Returned),
    until_target_on: NaiveDate,
) -> Screen {
    let state = ReportState::Returned {
        version: report.version,
        until_on: returned.until_on,
    };
    let parts = [
        viewer.html(texts::quarterly_notice_returned()),
        title(viewer, report),
        lines(
            [was_returned(viewer, state, returned)]
                .into_iter()
                .chain(until_target(viewer, returned.until_on, until_target_on)),
        ),
    ];
    let open = Tap::QuarterlyReport {
        office,
        quarter: report.quarter,
    };
    let button = viewer.button(texts::button_quarterly_open(), open);
    Screen::new(paragraphs(parts), vec![vec![button]])
}

/// The way to the report that waits, from an official's desk.
pub fn desk_button(
    viewer: &Viewer<'_>,
    office: OfficeId,
    quarter: Quarter,
    state: ReportState,
) -> Button {
    let state = match state {
        ReportState::Drafted if viewer.today < quarter.last_day() => {
            texts::quarterly_label_goes_on()
        }
        ReportState::Drafted => texts::quarterly_label_not_sent(),
        ReportState::Sent { .. } => texts::quarterly_label_sent(),
        ReportState::Returned { .. } => texts::quarterly_label_returned(),
    };
    let label = texts::button_quarterly(quarter_name(viewer, quarter), viewer.say(state));
    viewer.button(label, Tap::QuarterlyReport { office, quarter })
}

/// What the trail keeps of a version: `2026-Q4 1 1a2b3c4d`, or a day.
pub fn kept_in_trail(period: &str, version: u32, checksum: &str) -> String {
    format!("{period} {version} {}", signs(checksum))
}

/// The same, as people read it.
pub(super) fn in_trail(viewer: &Viewer<'_>, text: &str) -> Option<String> {
    let mut words = text.split(' ');
    let (period, version, checksum) = (words.next()?, words.next()?, words.next()?);
    let period = match (period.parse(), period.parse()) {
        (Ok(quarter), _) => quarter_name(viewer, quarter),
        (_, Ok(half_year)) => half_year_name(viewer, half_year),
        _ => return None,
    };
    let version: u32 = version.parse().ok()?;
    Some(viewer.say(texts::trail_report(period, version, checksum)))
}

/// "Friday 8 January, 10:05": when something was sent.
pub(super) fn moment(viewer: &Viewer<'_>, at: DateTime<Utc>) -> String {
    dates::moment(viewer.lang, at, viewer.today)
}
