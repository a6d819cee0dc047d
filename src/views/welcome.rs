//! The first visit: a language, a region, and whether to tell of meetings there.

use super::{Button, Screen, Tap, Viewer, in_rows, lines};
use crate::{
    domain::{language::Lang, region::Region, start_link::StartLink},
    i18n::{Say, texts},
};

/// The very first screen, in all languages: that of the phone comes first. It needs no viewer.
pub fn choose_language(phone: Option<Lang>, then: Option<StartLink>) -> Screen {
    let mut langs = Lang::ALL;
    langs.sort_by_key(|lang| Some(*lang) != phone);
    let greetings = lines(langs.map(|lang| lang.say_html(texts::greeting())));
    let button = |lang: Lang| {
        vec![Button::tap(
            lang.say(texts::language_name()),
            Tap::ChooseLanguage {
                lang,
                then: then.clone(),
            },
        )]
    };
    Screen::new(greetings, langs.map(button).into())
}

/// "Step 1 of 2. Where do you live?"
pub fn choose_region(viewer: &Viewer<'_>) -> Screen {
    Screen::new(
        viewer.html(texts::onboarding_region()),
        super::region::all_buttons(viewer),
    )
}

/// "Step 2 of 2. Shall I tell you?"
pub fn follow(viewer: &Viewer<'_>, region: &Region) -> Screen {
    let buttons = [
        viewer.button(texts::button_follow_yes(), Tap::Follow { wanted: true }),
        viewer.button(texts::button_follow_no(), Tap::Follow { wanted: false }),
        viewer.button(texts::button_back(), Tap::Regions),
    ];
    let text = viewer.html(texts::onboarding_follow(region.name.get(viewer.lang)));
    Screen::new(text, in_rows(buttons))
}
