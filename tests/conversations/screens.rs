//! Every screen there is, in three languages: each button leads somewhere, nothing is missing, nothing is mixed.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    fmt::Write as _,
};

use kezdesu::{
    domain::language::Lang,
    i18n::{Say, texts},
    sandbox::Message,
};

use crate::{
    browsing::SCHEDULE,
    world::{World, written_out},
};

/// What people wrote themselves may be in any language; here it is set apart.
const WRITTEN_BY_PEOPLE: [&str; 9] = [
    "House of Friendship",
    "Town hall",
    "Culture house",
    "School 41",
    "Club",
    "Clinics",
    "Medicines <for children>",
    "Semey",
    "Young scientists",
];

/// Walks through all buttons from the home panel, and writes down each screen once.
async fn walk(world: &World, lang: Lang) -> BTreeMap<String, String> {
    let person = world.citizen_with_phone("Aigul", Some(lang.code()));
    let abai = match lang {
        Lang::Kk => "Абай",
        Lang::Ru => "Абай",
        Lang::En => "Abai",
    };
    let mut screens = BTreeMap::new();
    let mut seen = |name: &str, message: &Message| {
        screens
            .entry(name.to_owned())
            .or_insert_with(|| written_out(message));
    };
    person.says("/start").await;
    seen("0 greeting", &person.screen());
    person.taps(&lang.say(texts::language_name())).await;
    seen("1 region", &person.screen());
    person.taps(abai).await;
    seen("2 follow", &person.screen());
    person.taps(&lang.say(texts::button_follow_yes())).await;

    // From here on, breadth first: what is behind each button, told apart by its callback data.
    let mut queue = VecDeque::from(["home".to_owned()]);
    let mut visited = BTreeSet::new();
    // A few examples of each kind: twenty regions lead to the same screen, and a person taps no faster.
    let mut visits: BTreeMap<String, u32> = BTreeMap::new();
    while let Some(data) = queue.pop_front() {
        let is_language = data.starts_with("lang:");
        if is_language || data == "delete!" || !visited.insert(data.clone()) {
            continue;
        }
        let kind = data.split(':').next().unwrap_or_default().to_owned();
        let visits = visits.entry(kind.clone()).or_default();
        *visits += 1;
        if *visits > 3 {
            continue;
        }
        let tap = world
            .emulator
            .tap(person.id, person.id, person.screen().id, &data);
        world.settles().await;
        let toast = world
            .emulator
            .toast(&tap)
            .unwrap_or_else(|| panic!("{data} is not answered"));
        assert_ne!(
            toast.text,
            lang.say(texts::button_outdated()),
            "{data} leads nowhere"
        );
        let screen = person.screen();
        seen(&format!("tap {kind}"), &screen);
        for button in screen.all_buttons() {
            match (button.data(), button.url()) {
                (Some(next), _) => queue.push_back(next.to_owned()),
                (None, Some(address)) => assert!(address.starts_with("https://"), "{address}"),
                (None, None) => panic!("{} leads nowhere", button.text),
            }
        }
        if data == "find" {
            person.says(&lang.say(texts::button_cancel())).await;
        }
    }
    for (name, text) in [
        ("says /help", "/help"),
        ("says /cancel", "/cancel"),
        ("says /nonsense", "/nonsense"),
        ("says something", "12345"),
    ] {
        person.says(text).await;
        seen(name, &person.screen());
    }
    person
        .says("/privacy")
        .taps(&lang.say(texts::button_delete_data()))
        .await;
    person
        .taps(&lang.say(texts::button_delete_data_yes()))
        .await;
    seen("tap delete!", &person.screen());
    screens
}

#[tokio::test(flavor = "multi_thread")]
async fn every_button_leads_somewhere_and_no_screen_mixes_languages() {
    for lang in Lang::ALL {
        let world = World::on("2026-11-24 09:00").await;
        world.imports(SCHEDULE).await;
        let screens = walk(&world, lang).await;
        assert!(screens.len() > 15, "{lang:?}: {:?}", screens.keys());
        for (name, screen) in &screens {
            if name != "0 greeting" && name != "tap langs" {
                assert_is_only_in(lang, name, screen);
            }
            assert!(
                !screen.contains('{'),
                "{lang:?} {name}: a variable is left\n{screen}"
            );
        }
        let mut album = String::new();
        for (name, screen) in &screens {
            let _ = writeln!(album, "== {name}\n{screen}");
        }
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("screens_{}", lang.code()), album);
        });
    }
}

/// No text of another language, and in English no Cyrillic letter at all.
fn assert_is_only_in(lang: Lang, name: &str, screen: &str) {
    let mut own = screen.to_owned();
    for words in WRITTEN_BY_PEOPLE {
        own = own.replace(words, "");
    }
    if lang == Lang::En {
        let foreign = own
            .chars()
            .find(|letter| ('\u{400}'..='\u{4ff}').contains(letter));
        assert!(
            foreign.is_none(),
            "{name}: “{}” in an English screen\n{screen}",
            foreign.unwrap()
        );
        return;
    }
    // Words that only one of the two Cyrillic languages has.
    const ONLY_KAZAKH: &str = "әғқңөұүһі";
    if lang == Lang::Ru {
        let lowered = own.to_lowercase();
        let foreign = lowered.lines().find(|line| {
            !line.contains("жетісу")
                && !line.contains("ұлытау")
                && !line.contains("қонаев")
                && line.chars().any(|letter| ONLY_KAZAKH.contains(letter))
        });
        assert!(
            foreign.is_none(),
            "{name}: “{}” in a Russian screen",
            foreign.unwrap_or_default()
        );
    }
    for line in own.lines().filter(|line| line.chars().count() > 12) {
        for other in Lang::ALL.into_iter().filter(|other| *other != lang) {
            let same_elsewhere =
                fixed_texts(other).contains(line) && !fixed_texts(lang).contains(line);
            assert!(!same_elsewhere, "{name}: “{line}” is {other:?}");
        }
    }
}

/// Lines that a language says without any variable.
fn fixed_texts(lang: Lang) -> BTreeSet<String> {
    let source = match lang {
        Lang::Kk => include_str!("../../locales/kk.ftl"),
        Lang::Ru => include_str!("../../locales/ru.ftl"),
        Lang::En => include_str!("../../locales/en.ftl"),
    };
    source
        .lines()
        .filter(|line| !line.starts_with('#') && !line.contains('{'))
        .filter_map(|line| {
            line.split_once(" = ")
                .map(|(_, text)| text)
                .or(Some(line.trim()))
        })
        .map(str::to_owned)
        .collect()
}
