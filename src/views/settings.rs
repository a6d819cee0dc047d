//! Settings: language, region, notifications.

use super::{Button, Screen, Tap, Viewer, following, in_rows, meeting};
use crate::{
    domain::{following::NewsTime, language::Lang, person::Person},
    i18n::{Say, texts},
};

/// All settings at a glance, each with its button. `follows` counts what the person follows.
pub fn settings(viewer: &Viewer<'_>, person: &Person, follows: usize) -> Screen {
    let region = match person.home_region {
        Some(code) => meeting::region_name(viewer, code),
        None => viewer.say(texts::region_not_chosen()),
    };
    let language = viewer.lang.say(texts::language_name());
    let follows = u32::try_from(follows).unwrap_or(u32::MAX);
    let news = match (person.news_at, follows) {
        (NewsTime::Never, _) | (_, 0) => texts::news_never(),
        (at, _) => texts::news_of(viewer.say(following::news_time(viewer, at)), follows),
    };
    let buttons = [
        viewer.button(texts::button_following(), Tap::Following),
        viewer.button(texts::button_news_time(), Tap::NewsTimes),
        viewer.button(texts::button_change_language(), Tap::Languages),
        viewer.button(texts::button_change_region(), Tap::Regions),
        viewer.button(texts::button_privacy(), Tap::Privacy),
        viewer.home_button(),
    ];
    Screen::new(
        viewer.html(texts::settings(language, region, viewer.say(news))),
        in_rows(buttons),
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
