//! Settings: language, region, notifications.

use super::{Button, Screen, Tap, Viewer, in_rows, meeting};
use crate::{
    domain::{language::Lang, person::Person},
    i18n::{Say, texts},
};

/// All settings at a glance, each with its button.
pub fn settings(viewer: &Viewer<'_>, person: &Person) -> Screen {
    let region = match person.home_region {
        Some(code) => meeting::region_name(viewer, code),
        None => viewer.say(texts::region_not_chosen()),
    };
    let follows = if person.follows_home { "yes" } else { "no" };
    let language = viewer.lang.say(texts::language_name());
    let follow = match (person.home_region, person.follows_home) {
        (None, _) => None,
        (Some(_), true) => {
            Some(viewer.button(texts::button_follow_off(), Tap::Follow { wanted: false }))
        }
        (Some(_), false) => {
            Some(viewer.button(texts::button_follow_on(), Tap::Follow { wanted: true }))
        }
    };
    let first = [
        viewer.button(texts::button_change_language(), Tap::Languages),
        viewer.button(texts::button_change_region(), Tap::Regions),
    ];
    let last = [
        viewer.button(texts::button_privacy(), Tap::Privacy),
        viewer.home_button(),
    ];
    Screen::new(
        viewer.html(texts::settings(language, region, follows)),
        in_rows(first.into_iter().chain(follow).chain(last)),
    )
}

/// The languages, each in itself.
pub fn languages(viewer: &Viewer<'_>) -> Screen {
    let buttons = Lang::ALL.map(|lang| {
        Button::tap(
            lang.say(texts::language_name()),
            Tap::ChooseLanguage { lang, then: None },
        )
    });
    let mut rows: Vec<_> = buttons.into_iter().map(|button| vec![button]).collect();
    rows.push(vec![
        viewer.button(texts::button_back(), Tap::Settings),
        viewer.home_button(),
    ]);
    Screen::new(viewer.html(texts::settings_language()), rows)
}
