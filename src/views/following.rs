//! What people follow, and when they hear of it.

use chrono::Weekday;

use super::{
    Button, Screen, Tap, Viewer, fits_in_a_pair, in_rows, in_rows_as, lines, marked_if, meeting,
};
use crate::{
    domain::{
        following::{NewsTime, Subject, SubjectKind},
        person::Person,
    },
    i18n::{Html, Text, escape, texts},
};

/// What the person follows, and when they hear of it.
pub fn overview(viewer: &Viewer<'_>, person: &Person, following: &[Subject]) -> Screen {
    let what = if following.is_empty() {
        viewer.html(texts::following_nothing())
    } else {
        let names = following
            .iter()
            .map(|subject| Html(format!("• {}", escape(&name(viewer, subject)))));
        lines(
            [viewer.html(texts::following_list())]
                .into_iter()
                .chain(names),
        )
    };
    let subjects = |kind| Tap::Subjects { kind };
    let buttons = [
        viewer.button(
            texts::button_follow_regions(),
            subjects(SubjectKind::Region),
        ),
        viewer.button(
            texts::button_follow_sectors(),
            subjects(SubjectKind::Sector),
        ),
        viewer.button(texts::button_follow_bodies(), subjects(SubjectKind::Body)),
        viewer.button(texts::button_news_time(), Tap::NewsTimes),
    ];
    let mut rows = in_rows(buttons);
    rows.extend(ways_back(viewer, Tap::Settings));
    let text = match person.news_at {
        NewsTime::Never => texts::following_never(what),
        at => texts::following(what, viewer.say(news_time(viewer, at))),
    };
    Screen::new(viewer.html(text), rows)
}

/// All subjects of a kind; those that are followed carry a mark, and a tap turns it.
pub fn subjects(viewer: &Viewer<'_>, kind: SubjectKind, following: &[Subject]) -> Screen {
    let title = match kind {
        SubjectKind::Region => texts::following_regions(),
        SubjectKind::Body => texts::following_bodies(),
        SubjectKind::Sector => texts::following_sectors(),
    };
    let buttons = all(viewer, kind).into_iter().map(|(label, subject)| {
        let is_followed = following.contains(&subject);
        // With room for the mark, so that no button moves when one is tapped.
        let is_short = fits_in_a_pair(&super::marked(viewer, &label));
        let label = marked_if(viewer, label, is_followed);
        let tap = Tap::Subscribe {
            subject,
            wanted: !is_followed,
        };
        (Button::tap(label, tap), is_short)
    });
    let mut rows = in_rows_as(buttons);
    rows.extend(ways_back(viewer, Tap::Following));
    Screen::new(viewer.html(title), rows)
}

/// When the person hears of news; the way that is chosen carries a mark.
pub fn news_times(viewer: &Viewer<'_>, chosen: NewsTime) -> Screen {
    let choose = |label: Text, at| {
        let label = marked_if(viewer, viewer.say(label), at == chosen);
        Button::tap(label, Tap::ChooseNewsTime { at })
    };
    let daily = NewsTime::HOURS.map(|hour| {
        let at = NewsTime::Daily { hour };
        choose(texts::button_news_daily(clock(hour)), at)
    });
    let is_weekly = matches!(chosen, NewsTime::Weekly { .. });
    let weekly = marked_if(viewer, viewer.say(texts::button_news_weekly()), is_weekly);
    let buttons = [choose(texts::button_news_at_once(), NewsTime::AtOnce)]
        .into_iter()
        .chain(daily)
        .chain([
            Button::tap(weekly, Tap::NewsWeekdays),
            choose(texts::button_news_never(), NewsTime::Never),
        ]);
    let mut rows: Vec<_> = buttons.map(|button| vec![button]).collect();
    rows.extend(ways_back(viewer, Tap::Settings));
    Screen::new(viewer.html(texts::news_choose()), rows)
}

/// The hours of a weekday at which news may be gathered.
pub fn news_hours(viewer: &Viewer<'_>, weekday: Weekday) -> Screen {
    let buttons = NewsTime::HOURS.map(|hour| {
        let at = NewsTime::Weekly { weekday, hour };
        Button::tap(clock(hour), Tap::ChooseNewsTime { at })
    });
    let mut rows = in_rows(buttons);
    rows.extend(ways_back(viewer, Tap::NewsWeekdays));
    Screen::new(viewer.html(texts::news_choose_hour()), rows)
}

/// The weekdays on which news may be gathered.
pub fn news_weekdays(viewer: &Viewer<'_>) -> Screen {
    let weekdays = (0..7).filter_map(|day| Weekday::try_from(day).ok());
    let buttons = weekdays.map(|weekday| {
        let label = viewer.say(texts::weekday(weekday.number_from_monday()));
        Button::tap(
            super::capitalised(&label),
            Tap::NewsWeekdayHours { weekday },
        )
    });
    let mut rows = in_rows(buttons);
    rows.extend(ways_back(viewer, Tap::NewsTimes));
    Screen::new(viewer.html(texts::news_choose_weekday()), rows)
}

fn ways_back(viewer: &Viewer<'_>, back: Tap) -> Vec<Vec<Button>> {
    in_rows([
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ])
}

/// Whether this subject can be followed: a forged button cannot add another.
pub fn is_offered(viewer: &Viewer<'_>, subject: &Subject) -> bool {
    all(viewer, subject.kind())
        .iter()
        .any(|(_, offered)| offered == subject)
}

fn all(viewer: &Viewer<'_>, kind: SubjectKind) -> Vec<(String, Subject)> {
    let (lang, today, directory) = (viewer.lang, viewer.today, viewer.directory);
    match kind {
        SubjectKind::Region => {
            let regions = directory.regions_on(today, lang);
            let label = |region| super::region::unmistakable_name(viewer, region, &regions);
            regions
                .iter()
                .map(|region| (label(region), Subject::Region(region.code)))
                .collect()
        }
        // Only those that hold meetings.
        SubjectKind::Body => {
            let bodies = directory.bodies_on(today).filter(|body| !body.exempt);
            bodies
                .map(|body| {
                    (
                        body.name.get(lang).to_owned(),
                        Subject::Body(body.slug.clone()),
                    )
                })
                .collect()
        }
        SubjectKind::Sector => {
            let is_answered_for =
                |slug| directory.body(slug, today).is_some_and(|body| !body.exempt);
            let sectors = directory
                .sectors_on(today)
                .filter(|sector| is_answered_for(&sector.body));
            sectors
                .map(|sector| {
                    (
                        sector.name.get(lang).to_owned(),
                        Subject::Sector(sector.slug.clone()),
                    )
                })
                .collect()
        }
    }
}

fn name(viewer: &Viewer<'_>, subject: &Subject) -> String {
    let known = match subject {
        Subject::Region(code) => Some(meeting::region_name(viewer, *code)),
        Subject::Body(slug) => viewer
            .directory
            .body(slug, viewer.today)
            .map(|body| body.name.get(viewer.lang).to_owned()),
        Subject::Sector(slug) => {
            let mut sectors = viewer.directory.sectors_on(viewer.today);
            sectors
                .find(|sector| sector.slug == *slug)
                .map(|sector| sector.name.get(viewer.lang).to_owned())
        }
    };
    known.unwrap_or_else(|| subject.key())
}

/// When news go out, within a sentence.
pub(super) fn news_time(viewer: &Viewer<'_>, at: NewsTime) -> Text {
    match at {
        NewsTime::Never => texts::news_never(),
        NewsTime::AtOnce => texts::news_at_once(),
        NewsTime::Daily { hour } => texts::news_daily(clock(hour)),
        NewsTime::Weekly { weekday, hour } => texts::news_weekly(
            viewer.say(texts::weekday(weekday.number_from_monday())),
            clock(hour),
        ),
    }
}

fn clock(hour: u8) -> String {
    format!("{hour:02}:00")
}
