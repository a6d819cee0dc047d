//! How much people of a region ask, by sector and district: for its akimat.

use super::{Screen, Tap, Viewer, capitalised, in_rows, meeting, paragraphs, submission};
use crate::{
    domain::{
        board::{AskedInDistrict, AskedOfBody, Board},
        central_body::BodySlug,
        region::RegionCode,
    },
    i18n::{Html, Say as _, texts},
};

/// A district on a button is cut to this.
const LONGEST_LABEL: usize = 30;

/// By sector: the ministry that answers for one is behind its button.
pub fn by_sector(viewer: &Viewer<'_>, region: RegionCode, asked: &[AskedOfBody]) -> Screen {
    let title = texts::asked_by_sector(meeting::region_name(viewer, region));
    let entries = asked.iter().map(|asked| {
        let name = asked.body.as_ref().map_or_else(
            || viewer.say(texts::asked_unrouted()),
            |body| sector_name(viewer, body),
        );
        line(viewer, name, asked.submissions, asked.people)
    });
    let buttons = asked.iter().filter_map(|asked| {
        let body = asked.body.clone()?;
        let label = texts::button_asked(sector_name(viewer, &body), asked.submissions);
        Some(viewer.button(label, Tap::AskedByDistrict { region, body }))
    });
    let all = Tap::Board {
        board: Board::of_region(Some(region)),
    };
    let mut rows = in_rows(buttons);
    rows.extend(in_rows([
        viewer.button(texts::button_board(), all),
        viewer.home_button(),
    ]));
    Screen::new(listed(viewer, viewer.html(title), entries), rows)
}

/// By district: behind each button is the list of what is asked there.
pub fn by_district(
    viewer: &Viewer<'_>,
    region: RegionCode,
    body: &BodySlug,
    asked: &[AskedInDistrict],
) -> Screen {
    let title = texts::asked_by_district(
        sector_name(viewer, body),
        meeting::region_name(viewer, region),
    );
    let entries = asked.iter().map(|asked| {
        let name = asked.district.as_deref().map_or_else(
            || viewer.say(texts::asked_no_district()),
            |district| super::shorten(district, LONGEST_LABEL),
        );
        line(viewer, name, asked.submissions, asked.people)
    });
    let board = Board::of_region(Some(region)).of_body(Some(body.clone()));
    let buttons = asked.iter().filter_map(|asked| {
        let district = super::shorten(asked.district.as_deref()?, LONGEST_LABEL);
        let board = board.in_district_of(Some(asked.newest));
        Some(viewer.button(
            texts::button_asked(district, asked.submissions),
            Tap::Board { board },
        ))
    });
    let mut rows = in_rows(buttons);
    rows.extend(in_rows([
        viewer.button(
            texts::button_asked_all(),
            Tap::Board {
                board: board.clone(),
            },
        ),
        viewer.button(texts::button_back(), Tap::AskedBySector { region }),
        viewer.home_button(),
    ]));
    Screen::new(listed(viewer, viewer.html(title), entries), rows)
}

fn listed(viewer: &Viewer<'_>, title: Html, entries: impl Iterator<Item = Html>) -> Html {
    let mut entries = entries.peekable();
    let none = entries
        .peek()
        .is_none()
        .then(|| viewer.html(texts::asked_nothing()));
    let body = super::lines(entries.chain(none));
    paragraphs([title, body])
}

fn line(viewer: &Viewer<'_>, name: String, submissions: u32, people: u32) -> Html {
    viewer.html(texts::asked_line(
        capitalised(&name),
        viewer.lang.say(texts::asked_submissions(submissions)),
        submission::people(viewer, people),
    ))
}

/// The sector that a ministry answers for, or else the ministry.
fn sector_name(viewer: &Viewer<'_>, body: &BodySlug) -> String {
    let mut sectors = viewer.directory.sectors_on(viewer.today);
    match sectors.find(|sector| sector.body == *body) {
        Some(sector) => sector.name.get(viewer.lang).to_owned(),
        None => meeting::named_body(viewer, body),
    }
}
