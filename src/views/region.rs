//! Choosing a region: from the list, by words, by where the phone is.

use super::{Button, Keyboard, Screen, Tap, Viewer, in_rows, shorten};
use crate::{
    domain::region::Region,
    i18n::{Html, texts},
};

/// Of what was typed, so many letters are repeated.
const WORTH_REPEATING: usize = 60;

/// The list of all regions, from the settings.
pub fn choose(viewer: &Viewer<'_>) -> Screen {
    let mut rows = all_buttons(viewer);
    rows.push(vec![
        viewer.button(texts::button_back(), Tap::Settings),
        viewer.home_button(),
    ]);
    Screen::new(viewer.html(texts::region_choose()), rows)
}

/// A button for each region, and the way to find one by location.
pub(super) fn all_buttons(viewer: &Viewer<'_>) -> Vec<Vec<Button>> {
    let regions = viewer.directory.regions_on(viewer.today, viewer.lang);
    let mut rows = in_rows(regions.iter().map(|region| {
        let label = unmistakable_name(viewer, region, &regions);
        Button::tap(
            label,
            Tap::ChooseRegion {
                region: region.code,
            },
        )
    }));
    rows.push(vec![
        viewer.button(texts::button_find_by_location(), Tap::FindRegion),
    ]);
    rows
}

/// The short name, where no other region shares it: there are a city and a region of Almaty.
pub(super) fn unmistakable_name(viewer: &Viewer<'_>, region: &Region, all: &[&Region]) -> String {
    let short = region.short_name(viewer.lang);
    let is_shared = all
        .iter()
        .any(|other| other.code != region.code && other.short_name(viewer.lang) == short);
    if is_shared {
        region.name.get(viewer.lang).to_owned()
    } else {
        short
    }
}

/// Asks where the person is, in three ways.
pub fn ask_location(viewer: &Viewer<'_>) -> Screen {
    Screen {
        text: viewer.html(texts::location_ask()),
        keyboard: Keyboard::AskForLocation {
            send: viewer.say(texts::button_send_location()),
            cancel: viewer.say(texts::button_cancel()),
        },
    }
}

/// The button for a location sent its label: the program on a computer cannot do more.
pub fn location_button_is_text(viewer: &Viewer<'_>) -> Screen {
    Screen {
        text: viewer.html(texts::location_button_is_text()),
        ..ask_location(viewer)
    }
}

/// Takes the keyboard away after a location came.
pub fn thanks_for_location(viewer: &Viewer<'_>) -> Screen {
    without_keyboard(viewer.html(texts::location_thanks()))
}

/// Takes the keyboard away after words came, or none at all.
pub fn thanks_for_words(viewer: &Viewer<'_>) -> Screen {
    without_keyboard(viewer.html(texts::words_thanks()))
}

fn without_keyboard(text: Html) -> Screen {
    Screen {
        text,
        keyboard: Keyboard::Remove,
    }
}

/// The regional centres that are nearest to a shared location.
pub fn nearest(viewer: &Viewer<'_>, regions: &[&Region]) -> Screen {
    let buttons = regions
        .iter()
        .map(|region| vec![with_centre(viewer, region)]);
    Screen::new(
        viewer.html(texts::regions_nearest()),
        with_ways_on(viewer, buttons),
    )
}

/// The regions that typed words may mean; none is an answer too.
pub fn found(viewer: &Viewer<'_>, words: &str, regions: &[&Region]) -> Screen {
    let text = if regions.is_empty() {
        texts::regions_not_found(shorten(words, WORTH_REPEATING))
    } else {
        texts::regions_found()
    };
    let buttons = regions
        .iter()
        .map(|region| vec![with_centre(viewer, region)]);
    Screen::new(viewer.html(text), with_ways_on(viewer, buttons))
}

fn with_ways_on(viewer: &Viewer<'_>, rows: impl Iterator<Item = Vec<Button>>) -> Vec<Vec<Button>> {
    let ways_on = [
        viewer.button(texts::button_all_regions_list(), Tap::Regions),
        viewer.button(texts::button_find_by_location(), Tap::FindRegion),
    ];
    rows.chain(ways_on.map(|button| vec![button])).collect()
}

fn named(viewer: &Viewer<'_>, region: &Region) -> Button {
    let label = region.name.get(viewer.lang).to_owned();
    Button::tap(
        label,
        Tap::ChooseRegion {
            region: region.code,
        },
    )
}

fn with_centre(viewer: &Viewer<'_>, region: &Region) -> Button {
    if region.is_city() {
        return named(viewer, region);
    }
    let name = region.name.get(viewer.lang);
    let label = texts::centre_and_region(region.capital.get(viewer.lang), name);
    viewer.button(
        label,
        Tap::ChooseRegion {
            region: region.code,
        },
    )
}
