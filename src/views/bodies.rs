//! The bodies and their terms, as coordinators keep them.

use chrono::{Datelike as _, NaiveDate};

use super::{
    Button, Screen, Tap, Viewer, day_picker, day_picker::DayPicker, holidays, in_rows, lines,
    meeting, paragraphs, tension::sector_name,
};
use crate::{
    domain::{
        body_change::{BodyAct, BodyChange, BodyPart, BodyRefusal, LONGEST_NAME, NamesRefusal},
        calendar::Month,
        central_body::{BodySlug, CentralBody},
        directory::Term,
    },
    i18n::{Html, Text, dates, escape, texts},
};

/// All bodies of today and of later, to look at one.
pub fn list(viewer: &Viewer<'_>) -> Screen {
    let mut slugs: Vec<&BodySlug> = Vec::new();
    for term in &viewer.directory.bodies {
        let is_past = !term.ends_after(viewer.today);
        if !is_past && !slugs.contains(&&term.value.slug) {
            slugs.push(&term.value.slug);
        }
    }
    let buttons = slugs.into_iter().map(|slug| {
        let tap = Tap::Body { body: slug.clone() };
        Button::tap(meeting::named_body(viewer, slug), tap)
    });
    let mut rows = in_rows(buttons);
    rows.extend(in_rows([
        viewer.button(texts::button_body_add(), Tap::AddBody),
        viewer.home_button(),
    ]));
    Screen::new(viewer.html(texts::bodies()), rows)
}

/// One body: what held, holds and will hold, and what can be changed.
pub fn card(viewer: &Viewer<'_>, slug: &BodySlug) -> Screen {
    let mut terms: Vec<&Term<CentralBody>> = viewer
        .directory
        .bodies
        .iter()
        .filter(|term| term.value.slug == *slug)
        .collect();
    terms.sort_by_key(|term| term.valid_from);
    let title = Html(format!(
        "<b>{}</b>",
        escape(&meeting::named_body(viewer, slug))
    ));
    let told = terms
        .iter()
        .map(|term| viewer.html(term_in_words(viewer, term)));
    let sectors: Vec<_> = viewer
        .directory
        .sectors_on(viewer.today)
        .filter(|sector| sector.body == *slug)
        .collect();
    let names: Vec<_> = sectors
        .iter()
        .map(|sector| sector.name.get(viewer.lang))
        .collect();
    let sectors_told = viewer.html(if names.is_empty() {
        texts::body_sectors_none()
    } else {
        texts::body_sectors(names.join(", "))
    });
    let body = || slug.clone();
    let is_exempt = viewer
        .directory
        .body(slug, viewer.today)
        .is_some_and(|body| body.exempt);
    let duty = if is_exempt {
        texts::button_body_oblige()
    } else {
        texts::button_body_exempt()
    };
    let exempt = !is_exempt;
    let moves = sectors.iter().map(|sector| {
        let label = texts::button_body_move_sector(sector.name.get(viewer.lang));
        let sector = sector.slug.clone();
        viewer.button(label, Tap::MoveSector { sector })
    });
    let buttons = [
        viewer.button(
            texts::button_body_rename(),
            Tap::RenameBody { body: body() },
        ),
        viewer.button(
            duty,
            Tap::ExemptBody {
                body: body(),
                exempt,
            },
        ),
        viewer.button(texts::button_body_end(), Tap::EndBody { body: body() }),
    ];
    let mut rows = in_rows(buttons.into_iter().chain(moves));
    rows.extend(in_rows([
        viewer.button(texts::button_back_to_list(), Tap::Bodies),
        viewer.home_button(),
    ]));
    Screen::new(paragraphs([title, lines(told), sectors_told]), rows)
}

fn term_in_words(viewer: &Viewer<'_>, term: &Term<CentralBody>) -> Text {
    let day = |day| dates::day(viewer.lang, day, viewer.today);
    let name = term.value.name.get(viewer.lang);
    let duty = viewer.say(if term.value.exempt {
        texts::body_duty_exempt()
    } else {
        texts::body_duty_obliged()
    });
    match (term.valid_from, term.valid_until) {
        (None, None) => texts::body_term_always(name, duty),
        (Some(from), None) => texts::body_term_from(day(from), name, duty),
        (None, Some(until)) => texts::body_term_until(day(until), name, duty),
        (Some(from), Some(until)) => texts::body_term_from_until(day(from), day(until), name, duty),
    }
}

/// What the trail keeps of a body's terms, in the reader's language where it is not a name.
pub(super) fn kept(viewer: &Viewer<'_>, text: &str) -> String {
    let exempt = viewer.say(texts::body_duty_exempt());
    super::shorten(&text.replace("(exempt)", &format!("({exempt})")), 500)
}

/// Asks for a part of a change. `month` is the one that the days are shown of.
pub fn part(viewer: &Viewer<'_>, change: &BodyChange, part: BodyPart, month: Month) -> Screen {
    let (question, mut rows) = match part {
        BodyPart::Names => {
            let body = match &change.act {
                BodyAct::Rename { body, .. } => meeting::named_body(viewer, body),
                _ => String::new(),
            };
            (texts::body_ask_names(body), Vec::new())
        }
        BodyPart::SlugAndNames => (texts::body_ask_slug_and_names(), Vec::new()),
        BodyPart::Sector => {
            let sectors = viewer.directory.sectors_on(viewer.today).map(|sector| {
                let tap = Tap::BodyChangeSector {
                    sector: sector.slug.clone(),
                };
                Button::tap(sector.name.get(viewer.lang).to_owned(), tap)
            });
            (texts::body_ask_sector(), in_rows(sectors))
        }
        BodyPart::To => {
            let (sector, from) = match &change.act {
                BodyAct::MoveSector { sector, .. } => (
                    sector_name(viewer, sector),
                    viewer
                        .directory
                        .sector(sector, viewer.today)
                        .map(|sector| &sector.body),
                ),
                _ => (String::new(), None),
            };
            let bodies = viewer.directory.bodies_on(viewer.today);
            let bodies = bodies.filter(|body| Some(&body.slug) != from).map(|body| {
                let tap = Tap::BodyChangeTo {
                    body: body.slug.clone(),
                };
                Button::tap(body.name.get(viewer.lang).to_owned(), tap)
            });
            (texts::body_ask_to(sector), in_rows(bodies))
        }
        BodyPart::Day => {
            let question = match change.act {
                BodyAct::End { .. } => texts::body_ask_last_day(),
                _ => texts::body_ask_first_day(),
            };
            (question, days(viewer, month))
        }
    };
    rows.extend(back_rows(viewer, change));
    Screen::new(viewer.html(question), rows)
}

fn days(viewer: &Viewer<'_>, month: Month) -> Vec<Vec<Button>> {
    let years = holidays::years(viewer);
    let picker = DayPicker {
        month,
        first: NaiveDate::from_ymd_opt(*years.start(), 1, 1).unwrap_or(viewer.today),
        last: NaiveDate::from_ymd_opt(*years.end(), 12, 31),
        busy: &[],
    };
    day_picker::rows(
        viewer,
        &picker,
        |day| Tap::BodyChangeDay { day },
        |month| Tap::BodyChangeMonth { month },
    )
}

/// Whether a change can hold from this day on: one of the years that are looked after.
pub fn is_offered(viewer: &Viewer<'_>, day: NaiveDate) -> bool {
    holidays::years(viewer).contains(&day.year())
}

/// The same question once more, below why the words cannot be taken.
pub fn words_refused(viewer: &Viewer<'_>, change: &BodyChange, refusal: NamesRefusal) -> Screen {
    let text = match refusal {
        NamesRefusal::Lines { wanted } => texts::body_names_lines(wanted as u32),
        NamesRefusal::TooLong => texts::body_names_too_long(LONGEST_NAME as u32),
        NamesRefusal::NotASlug => texts::body_names_not_a_slug(),
    };
    Screen::new(viewer.html(text), back_rows(viewer, change))
}

/// The last look.
pub fn review(viewer: &Viewer<'_>, change: &BodyChange) -> Screen {
    let on = change.on.unwrap_or(viewer.today);
    let day = dates::day(viewer.lang, on, viewer.today);
    let named = |slug: &BodySlug| meeting::named_body(viewer, slug);
    let what = match &change.act {
        BodyAct::Rename { body, names } => {
            let [kk, ru, en] = names.clone().unwrap_or_default();
            texts::body_review_rename(day, named(body), kk, ru, en)
        }
        BodyAct::SetExempt { body, exempt: true } => texts::body_review_exempt(day, named(body)),
        BodyAct::SetExempt { body, .. } => texts::body_review_oblige(day, named(body)),
        BodyAct::End { body } => texts::body_review_end(named(body), day),
        BodyAct::MoveSector { sector, to } => {
            let was = viewer.directory.sector(sector, on);
            let was = was.map_or_else(String::new, |sector| named(&sector.body));
            let to = to.as_ref().map_or_else(String::new, named);
            texts::body_review_move(day, sector_name(viewer, sector), was, to)
        }
        BodyAct::Add {
            slug,
            names,
            sector,
        } => {
            let [kk, ru, en] = names.clone().unwrap_or_default();
            let slug = slug.as_ref().map_or_else(String::new, BodySlug::to_string);
            let sector = sector
                .as_ref()
                .map_or_else(String::new, |sector| sector_name(viewer, sector));
            texts::body_review_add(day, slug, kk, ru, en, sector)
        }
    };
    let text = paragraphs([
        viewer.html(texts::body_review()),
        viewer.html(what),
        viewer.html(texts::body_everybody()),
    ]);
    let mut rows = vec![vec![
        viewer.button(texts::button_body_save(), Tap::SaveBodyChange),
    ]];
    rows.push(vec![other_day(viewer, on)]);
    rows.extend(back_rows(viewer, change));
    Screen::new(text, rows)
}

/// It cannot be made: why, and what now.
pub fn refused(viewer: &Viewer<'_>, change: &BodyChange, refusal: &BodyRefusal) -> Screen {
    let text = match refusal {
        BodyRefusal::NotThere | BodyRefusal::NotComplete => texts::body_refused_not_there(),
        BodyRefusal::ChangesLater { from } => {
            texts::body_refused_changes_later(dates::day(viewer.lang, *from, viewer.today))
        }
        BodyRefusal::NothingChanges => texts::body_refused_nothing_changes(),
        BodyRefusal::HasSector { sector } => {
            texts::body_refused_has_sector(sector_name(viewer, sector))
        }
        BodyRefusal::SlugIsTaken => texts::body_refused_slug_is_taken(),
    };
    let day = match refusal {
        BodyRefusal::SlugIsTaken => None,
        BodyRefusal::ChangesLater { from } => Some(*from),
        _ => change.on,
    };
    let mut rows: Vec<_> = day
        .map(|day| vec![other_day(viewer, day)])
        .into_iter()
        .collect();
    rows.extend(back_rows(viewer, change));
    Screen::new(viewer.html(text), rows)
}

fn other_day(viewer: &Viewer<'_>, near: NaiveDate) -> Button {
    let month = Month::of(near);
    viewer.button(
        texts::button_body_other_day(),
        Tap::BodyChangeMonth { month },
    )
}

/// Back to the body that is changed, or to the list.
fn back_rows(viewer: &Viewer<'_>, change: &BodyChange) -> Vec<Vec<Button>> {
    let back = match &change.act {
        BodyAct::Rename { body, .. } | BodyAct::SetExempt { body, .. } | BodyAct::End { body } => {
            Tap::Body { body: body.clone() }
        }
        BodyAct::MoveSector { .. } | BodyAct::Add { .. } => Tap::Bodies,
    };
    in_rows([
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ])
}
