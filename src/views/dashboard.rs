//! The coordinators' dashboard: how ministries stand with a quarter, who is late, and where they were, in words.

use super::{
    Button, Screen, Tap, Viewer, duty, half_year_name, in_rows, lines, meeting, nudge,
    page_buttons, page_position, paragraphs, quarter_name,
};
use crate::{
    domain::{
        board::AskedOfBody,
        calendar::{HalfYear, Quarter, WorkingCalendar},
        central_body::BodySlug,
        compliance::{
            BodyQuarter, Concern, LastVisit, LateBody, MeetingStanding, PlannedMeeting,
            RegionVisits, Tally, Visits,
        },
        meeting::{MeetingStatus, MeetingTime},
        nudge::{Nudge, Nudged},
        obligation::{DutyDue, DutyRules},
        office::OfficeId,
        paging::Page,
        region::RegionCode,
    },
    i18n::{Html, Text, dates, texts},
};

/// Ministries or regions on one page.
pub const PAGE_LENGTH: u32 = 5;

/// So many ministries, by what people ask.
pub const TOPICS_SHOWN: usize = 10;

/// What the first screen of the dashboard says.
#[derive(Clone, Debug)]
pub struct Overview<'a> {
    /// The coordinator's office.
    pub office: OfficeId,
    pub quarter: Quarter,
    pub tally: Tally,
    /// What is due next, and what is overdue.
    pub due: &'a [DutyDue],
    pub late: u32,
    pub tensions: u32,
    pub rules: DutyRules,
}

/// The quarter at a glance.
pub fn overview(viewer: &Viewer<'_>, overview: &Overview<'_>) -> Screen {
    let Overview {
        office,
        quarter,
        tally,
        due,
        late,
        tensions,
        rules,
    } = overview;
    let meetings =
        texts::dashboard_meetings(tally.bodies(), tally.met, tally.planned, tally.nothing);
    let due = due.iter().map(|due| match due.legal_on {
        Some(legal_on) if due.owed > 1 => {
            let day = |day| dates::day(viewer.lang, day, viewer.today);
            let (what, target) = (duty::what(viewer, due.duty), day(due.target_on));
            texts::dashboard_due(what, due.owed, due.met, day(legal_on), target)
        }
        _ => duty::with_dates(viewer, due),
    });
    let settings = [
        if rules.counting.acting_counts {
            texts::dashboard_rule_acting()
        } else {
            texts::dashboard_rule_acting_not()
        },
        if rules.counting.off_schedule_counts {
            texts::dashboard_rule_off_schedule()
        } else {
            texts::dashboard_rule_off_schedule_not()
        },
        texts::dashboard_tracked(quarter_name(viewer, rules.tracked_since)),
    ];
    let now = [
        texts::dashboard_late(*late),
        texts::dashboard_tensions(*tensions),
    ];
    let said = |texts: Vec<Text>| lines(texts.into_iter().map(|text| viewer.html(text)));
    let text = paragraphs([
        lines([title(viewer, *quarter), viewer.html(meetings)]),
        said(due.collect()),
        said(now.into()),
        said(settings.into()),
    ]);
    let office = *office;
    let own = [
        viewer.button(
            texts::button_dashboard_ministries(),
            Tap::Ministries {
                quarter: *quarter,
                offset: 0,
            },
        ),
        viewer.button(
            texts::button_dashboard_late(*late),
            Tap::LateBodies { offset: 0 },
        ),
        viewer.button(texts::button_duties(), Tap::Duties { office, offset: 0 }),
        viewer.button(
            texts::button_dashboard_coverage(),
            Tap::Coverage {
                half_year: HalfYear::of(quarter.first_day()),
                offset: 0,
            },
        ),
        viewer.button(
            texts::button_tensions(*tensions),
            Tap::Tensions { office, offset: 0 },
        ),
        viewer.button(texts::button_dashboard_topics(), Tap::TopTopics),
    ];
    let mut rows = in_rows(own);
    rows.extend(quarters_beside(viewer, *quarter, |quarter| {
        Tap::Dashboard { quarter }
    }));
    rows.push(vec![viewer.home_button()]);
    Screen::new(text, rows)
}

fn title(viewer: &Viewer<'_>, quarter: Quarter) -> Html {
    let name = quarter_name(viewer, quarter);
    let (first, last) = (quarter.first_day(), quarter.last_day());
    let days = |days: i64| u32::try_from(days + 1).unwrap_or_default();
    viewer.html(if viewer.today > last {
        texts::dashboard_over(name)
    } else if viewer.today < first {
        texts::dashboard_ahead(name)
    } else {
        texts::dashboard_title(
            name,
            days((last - first).num_days()),
            days((viewer.today - first).num_days()),
        )
    })
}

fn quarters_beside(
    viewer: &Viewer<'_>,
    quarter: Quarter,
    tap: impl Fn(Quarter) -> Tap,
) -> Vec<Vec<Button>> {
    let (before, after) = (quarter.previous(), quarter.next());
    in_rows([
        viewer.button(
            texts::button_quarter_before(quarter_name(viewer, before)),
            tap(before),
        ),
        viewer.button(
            texts::button_quarter_after(quarter_name(viewer, after)),
            tap(after),
        ),
    ])
}

/// The ministries of a quarter and how each stands with it.
pub fn ministries(viewer: &Viewer<'_>, quarter: Quarter, page: &Page<BodyQuarter>) -> Screen {
    let name = || quarter_name(viewer, quarter);
    let numbered = || (page.offset + 1..).zip(&page.items);
    let entries = numbered().map(|(position, standing)| {
        viewer.html(texts::ministry_line(
            position,
            meeting::named_body(viewer, &standing.body),
            viewer.html(standing_text(viewer, standing)),
        ))
    });
    let head = viewer.html(if page.items.is_empty() {
        texts::ministries_none(name())
    } else {
        texts::ministries_title(name())
    });
    let parts = [head]
        .into_iter()
        .chain(entries)
        .chain(page_position(viewer, page));
    let text = paragraphs(parts);
    let open = numbered().map(|(position, standing)| {
        let body = standing.body.clone();
        Button::tap(position.to_string(), Tap::BodyStanding { body, quarter })
    });
    let mut rows = vec![open.collect()];
    rows.retain(|row: &Vec<_>| !row.is_empty());
    rows.extend(page_buttons(viewer, page, PAGE_LENGTH, |offset| {
        Tap::Ministries { quarter, offset }
    }));
    rows.extend(quarters_beside(viewer, quarter, |quarter| {
        Tap::Ministries { quarter, offset: 0 }
    }));
    rows.extend(back_to_dashboard(viewer, quarter));
    Screen::new(text, rows)
}

fn back_to_dashboard(viewer: &Viewer<'_>, quarter: Quarter) -> Vec<Vec<Button>> {
    let back = viewer.button(texts::button_back(), Tap::Dashboard { quarter });
    in_rows([back, viewer.home_button()])
}

/// How a ministry stands with a quarter, in a sentence.
fn standing_text(viewer: &Viewer<'_>, standing: &BodyQuarter) -> Text {
    let is_over = viewer.today > standing.quarter.last_day();
    match standing.meeting {
        MeetingStanding::Met { held_on } => {
            texts::standing_met(dates::day(viewer.lang, held_on, viewer.today))
        }
        MeetingStanding::Planned(planned) => {
            let time = planned_time(viewer, planned.time);
            if planned.time.finishes_on() < viewer.today {
                texts::standing_not_logged(time)
            } else {
                texts::standing_planned(time, viewer.say(planned_status(planned)))
            }
        }
        MeetingStanding::Nothing if is_over => texts::standing_missed(),
        MeetingStanding::Nothing => texts::standing_nothing(),
    }
}

fn planned_time(viewer: &Viewer<'_>, time: MeetingTime) -> String {
    dates::meeting_time(viewer.lang, time, viewer.today)
}

fn planned_status(planned: PlannedMeeting) -> Text {
    match planned.status {
        MeetingStatus::Announced => texts::standing_status_announced(),
        MeetingStatus::Agreed => texts::standing_status_agreed(),
        _ => texts::standing_status_planned(),
    }
}

/// The ministries that are late, or soon will be.
pub fn late(
    viewer: &Viewer<'_>,
    calendar: &WorkingCalendar,
    quarter: Quarter,
    page: &Page<LateBody>,
) -> Screen {
    let numbered = || (page.offset + 1..).zip(&page.items);
    let entries = numbered().map(|(position, late)| {
        viewer.html(texts::ministry_line(
            position,
            meeting::named_body(viewer, &late.body),
            concerns(viewer, calendar, late),
        ))
    });
    let head = viewer.html(if page.items.is_empty() {
        texts::late_none()
    } else {
        texts::late_title()
    });
    let parts = [head]
        .into_iter()
        .chain(entries)
        .chain(page_position(viewer, page))
        .chain([viewer.html(texts::late_measure())]);
    let text = paragraphs(parts);
    let open = numbered().map(|(position, late)| {
        let body = late.body.clone();
        Button::tap(position.to_string(), Tap::BodyStanding { body, quarter })
    });
    let mut rows = vec![open.collect()];
    rows.retain(|row: &Vec<_>| !row.is_empty());
    rows.extend(page_buttons(viewer, page, PAGE_LENGTH, |offset| {
        Tap::LateBodies { offset }
    }));
    if page.total > 0 {
        rows.push(vec![viewer.button(
            texts::button_nudge_all(page.total),
            Tap::Nudge { to: Nudged::Late },
        )]);
    }
    rows.extend(back_to_dashboard(viewer, quarter));
    Screen::new(text, rows)
}

/// What a ministry is late with, a sentence each.
pub(super) fn concerns(viewer: &Viewer<'_>, calendar: &WorkingCalendar, late: &LateBody) -> Html {
    lines(late.concerns.iter().map(|concern| {
        let name = |quarter| quarter_name(viewer, quarter);
        let day = |day| dates::day(viewer.lang, day, viewer.today);
        viewer.html(match concern {
            Concern::QuarterMissed { quarter } => texts::concern_quarter_missed(name(*quarter)),
            Concern::NotLogged { quarter, .. } => texts::concern_not_logged(name(*quarter)),
            Concern::NothingPlanned { quarter } => {
                let days = calendar.working_days_between(viewer.today, quarter.last_day());
                texts::concern_nothing_planned(name(*quarter), days)
            }
            Concern::NotAgreed { quarter, meeting } => {
                texts::concern_not_agreed(name(*quarter), planned_time(viewer, meeting.time))
            }
            Concern::ReportLate { quarter, legal_on } => {
                texts::concern_report_late(name(*quarter), day(*legal_on))
            }
            Concern::OffScheduleLate { alert, target_on } => {
                texts::concern_off_schedule_late(alert.to_string(), day(*target_on))
            }
        })
    }))
}

/// One ministry: its quarters, where it was, and what waits for it.
#[derive(Clone, Debug)]
pub struct BodyFacts<'a> {
    pub body: &'a BodySlug,
    /// The quarter that it was opened from.
    pub quarter: Quarter,
    /// The latest first.
    pub quarters: &'a [BodyQuarter],
    pub visited: &'a [LastVisit],
    pub questions: u32,
    pub commitments: u32,
    pub late_commitments: u32,
    pub tensions: u32,
    pub nudged: Option<&'a Nudge>,
    /// Whether there is anything to remind it of.
    pub is_late: bool,
}

/// A ministry, from the dashboard.
pub fn body(viewer: &Viewer<'_>, facts: &BodyFacts<'_>) -> Screen {
    let quarters = facts.quarters.iter().map(|standing| {
        lines([
            meeting::bold(&quarter_name(viewer, standing.quarter)),
            viewer.html(standing_text(viewer, standing)),
        ])
    });
    let visited = facts.visited.iter().map(|visit| {
        let region = meeting::region_name(viewer, visit.region);
        let day = dates::date(viewer.lang, visit.held_on, viewer.today);
        format!("{region} ({day})")
    });
    let visited = visited.collect::<Vec<_>>().join(", ");
    let visited = if visited.is_empty() {
        texts::body_standing_visited_none()
    } else {
        texts::body_standing_visited(visited)
    };
    let waits = [
        texts::body_standing_questions(facts.questions, facts.commitments, facts.late_commitments),
        texts::body_standing_tensions(facts.tensions),
        nudge::when(viewer, facts.nudged),
    ];
    let parts = [meeting::bold(&meeting::named_body(viewer, facts.body))]
        .into_iter()
        .chain(quarters)
        .chain([
            viewer.html(visited),
            lines(waits.into_iter().map(|text| viewer.html(text))),
        ]);
    let text = paragraphs(parts);
    let remind = facts.is_late.then(|| {
        let to = Nudged::Body(facts.body.clone());
        viewer.button(texts::button_nudge(), Tap::Nudge { to })
    });
    let quarter = facts.quarter;
    let back = viewer.button(texts::button_back(), Tap::Ministries { quarter, offset: 0 });
    let rows = in_rows(remind.into_iter().chain([back, viewer.home_button()]));
    Screen::new(text, rows)
}

/// Where ministries were in a half-year, and plan to be, the region with the fewest meetings first.
pub fn coverage(
    viewer: &Viewer<'_>,
    half_year: HalfYear,
    unvisited: u32,
    page: &Page<RegionVisits>,
) -> Screen {
    let numbered = || (page.offset + 1..).zip(&page.items);
    let entries = numbered().map(|(position, visits)| {
        viewer.html(texts::coverage_line(
            position,
            meeting::region_name(viewer, visits.region),
            visits.held,
            visits.planned,
            visits.bodies,
        ))
    });
    let head = [
        viewer.html(texts::coverage_title(half_year_name(viewer, half_year))),
        viewer.html(texts::coverage_unvisited(unvisited)),
    ];
    let parts = head
        .into_iter()
        .chain(entries)
        .chain(page_position(viewer, page));
    let text = paragraphs(parts);
    let open = numbered().map(|(position, visits)| {
        let region = visits.region;
        Button::tap(
            position.to_string(),
            Tap::RegionCoverage { half_year, region },
        )
    });
    let mut rows = vec![open.collect()];
    rows.retain(|row: &Vec<_>| !row.is_empty());
    rows.extend(page_buttons(viewer, page, PAGE_LENGTH, |offset| {
        Tap::Coverage { half_year, offset }
    }));
    let beside = [half_year.previous(), half_year.next()];
    rows.extend(in_rows([
        viewer.button(
            texts::button_quarter_before(half_year_name(viewer, beside[0])),
            Tap::Coverage {
                half_year: beside[0],
                offset: 0,
            },
        ),
        viewer.button(
            texts::button_quarter_after(half_year_name(viewer, beside[1])),
            Tap::Coverage {
                half_year: beside[1],
                offset: 0,
            },
        ),
    ]));
    rows.extend(back_to_dashboard(viewer, half_year.quarters()[0]));
    Screen::new(text, rows)
}

/// Which ministries were in a region in a half-year.
pub fn region_coverage(
    viewer: &Viewer<'_>,
    half_year: HalfYear,
    region: RegionCode,
    visits: &[Visits],
) -> Screen {
    let title = viewer.html(texts::coverage_region_title(
        meeting::region_name(viewer, region),
        half_year_name(viewer, half_year),
    ));
    let entries = visits.iter().map(|visits| {
        viewer.html(texts::coverage_region_line(
            meeting::named_body(viewer, &visits.body),
            visits.held,
            visits.planned,
        ))
    });
    let none = visits
        .is_empty()
        .then(|| viewer.html(texts::coverage_region_none()));
    let text = paragraphs([title, lines(entries.chain(none))]);
    let back = Tap::Coverage {
        half_year,
        offset: 0,
    };
    let back = viewer.button(texts::button_back(), back);
    Screen::new(text, in_rows([back, viewer.home_button()]))
}

/// What people of the whole country ask most, by ministry.
pub fn topics(viewer: &Viewer<'_>, quarter: Quarter, asked: &[AskedOfBody]) -> Screen {
    let entries = (1..).zip(asked).map(|(position, asked)| {
        viewer.html(match &asked.body {
            Some(body) => texts::topics_line(
                position,
                meeting::named_body(viewer, body),
                asked.people,
                asked.submissions,
            ),
            None => texts::topics_line_unknown(position, asked.people, asked.submissions),
        })
    });
    let none = asked.is_empty().then(|| viewer.html(texts::topics_none()));
    let text = paragraphs([
        viewer.html(texts::topics_title()),
        lines(entries.chain(none)),
    ]);
    Screen::new(text, back_to_dashboard(viewer, quarter))
}
