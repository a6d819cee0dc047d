//! Every screen there is, in three languages: each button leads somewhere, nothing is missing, nothing is mixed.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    fmt::Write as _,
    time::Duration,
};

use kezdesu::{
    domain::language::Lang,
    i18n::{Say, texts},
    sandbox::{Message, Thing},
};

use crate::{
    asking::ask,
    browsing::SCHEDULE,
    world::{Person, World, written_out},
};

pub const ASKED_FIRST: &str = "When will the clinic in Ayagoz open?";
pub const ASKED_NEXT: &str = "Why is there no bus to the new school?";

/// What people wrote themselves may be in any language; here it is set apart.
const WRITTEN_BY_PEOPLE: [&str; 11] = [
    ASKED_FIRST,
    ASKED_NEXT,
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

    explore(world, &person, lang, &["home"], 2, |_| true, &mut seen).await;
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

/// What is behind each button, breadth first, told apart by its callback data; `most_visits` examples of each kind of
/// those that are `wanted`: twenty regions lead to the same screen.
pub async fn explore(
    world: &World,
    person: &Person<'_>,
    lang: Lang,
    begin_with: &[&str],
    most_visits: u32,
    wanted: impl Fn(&str) -> bool,
    seen: &mut impl FnMut(&str, &Message),
) {
    let mut queue: VecDeque<_> = begin_with.iter().map(|data| (*data).to_owned()).collect();
    let mut visited = BTreeSet::new();
    let mut taps = 0;
    let mut visits: BTreeMap<String, u32> = BTreeMap::new();
    while let Some(data) = queue.pop_front() {
        let is_language = data.starts_with("lang:");
        if is_language || data.starts_with("delete!") || !visited.insert(data.clone()) {
            continue;
        }
        let kind = data.split(':').next().unwrap_or_default().to_owned();
        let visits = visits.entry(kind.clone()).or_default();
        *visits += 1;
        if *visits > most_visits || !wanted(&kind) {
            continue;
        }
        // Whoever taps on and on is slowed down.
        taps += 1;
        if taps > 40 {
            tokio::time::sleep(Duration::from_millis(340)).await;
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
        if matches!(kind.as_str(), "find" | "place") {
            person.says(&lang.say(texts::button_cancel())).await;
        }
    }
}

/// What somebody sees who has asked something, and a coordinator who looks at what others asked.
async fn walk_through_questions(world: &World, lang: Lang) -> BTreeMap<String, String> {
    const OF_QUESTIONS: [&str; 9] = [
        "mine", "board", "board-r", "board-c", "board-s", "sub", "support", "note", "withdraw",
    ];
    let aigul = world.follower("Aigul", "Abai").await;
    for text in [ASKED_FIRST, ASKED_NEXT] {
        ask(&aigul, text).await;
    }
    let dana = world.coordinator("Dana").await;
    dana.says("/queue").taps("Publish").await;
    dana.says("/language")
        .taps(&lang.say(texts::language_name()))
        .await;
    let abai = if lang == Lang::En { "Abai" } else { "Абай" };
    dana.says("/region").taps(abai).await;
    let mut screens = BTreeMap::new();
    let mut seen = |name: &str, message: &Message| {
        screens
            .entry(name.to_owned())
            .or_insert_with(|| written_out(message));
    };
    let begin_with = ["home", "board:10...0", "queue:0"];
    let wanted = |kind: &str| {
        kind == "home"
            || kind == "queue"
            || kind == "review"
            || OF_QUESTIONS.contains(&kind)
            || kind.starts_with("q-") && !matches!(kind, "q-publish" | "q-decide")
    };
    explore(world, &dana, lang, &begin_with, 1, wanted, &mut seen).await;
    for decisive in ["q-decide:2:ask_to_change:unclear", "q-publish:2"] {
        explore(
            world,
            &dana,
            lang,
            &[decisive],
            1,
            |kind| kind.starts_with("q-"),
            &mut seen,
        )
        .await;
    }
    screens
}

/// What coordinators see who look after offices, and what an official sees who hands an office over.
async fn walk_through_offices(world: &World, lang: Lang) -> BTreeMap<String, String> {
    const OF_COORDINATORS: [&str; 15] = [
        "holders",
        "holder",
        "revoke",
        "invite",
        "invite-b",
        "invite-r",
        "invite-to",
        "invite!",
        "invites",
        "trail",
        "proc",
        "proc-new",
        "proc-un",
        "circ",
        "circ-all",
    ];
    let dana = world.coordinator("Dana").await;
    let aigul = world.official("Aigul", "dsm").await;
    let _nurlan = world.akimat_officer("Nurlan", "KZ-10").await;
    for person in [&dana, &aigul] {
        person
            .says("/language")
            .taps(&lang.say(texts::language_name()))
            .await;
    }
    let mut screens = BTreeMap::new();
    let mut seen = |name: &str, message: &Message| {
        screens
            .entry(name.to_owned())
            .or_insert_with(|| written_out(message));
    };
    dana.says("/procedure")
        .taps(&lang.say(texts::button_procedure_publish()))
        .await;
    seen("procedure: file", &dana.screen());
    dana.says("?").await;
    seen("procedure: no file", &dana.screen());
    dana.sends(Thing::Document {
        name: "procedure.pdf".to_owned(),
        mime: "application/pdf".to_owned(),
        bytes: b"%PDF-1.7".to_vec(),
        caption: String::new(),
    })
    .await;
    seen("procedure: change", &dana.screen());
    dana.says(ASKED_FIRST).await;
    seen("procedure: check", &dana.screen());
    dana.taps(&lang.say(texts::button_procedure_send())).await;
    seen("procedure: notice", &aigul.screen());
    let wanted = |kind: &str| OF_COORDINATORS.contains(&kind);
    let begin_with = ["invite", "holders::0", "trail:0", "proc", "circ"];
    explore(world, &dana, lang, &begin_with, 2, wanted, &mut seen).await;
    dana.says("/write").await;
    let all = lang.say(texts::button_circular_all());
    if dana.screen().button(&all).is_some() {
        dana.taps(&all).await;
    }
    dana.taps(&lang.say(texts::button_circular_write())).await;
    seen("circular: ask", &dana.screen());
    dana.says(ASKED_NEXT).await;
    seen("circular: check", &dana.screen());
    dana.taps(&lang.say(texts::button_circular_send())).await;
    seen("circular: notice", &aigul.screen());
    let sent = dana.chat().into_iter().rev().find(|message| {
        message.is_from_bot() && message.text.contains(ASKED_NEXT) && message.buttons.is_empty()
    });
    seen("circular: receipt", &sent.expect("a receipt"));
    dana.says("/trail").await;
    seen("trail: circular", &dana.screen());

    aigul.says("/procedure").await;
    seen("procedure: official", &aigul.screen());
    let wanted = |kind: &str| kind.starts_with("hand");
    aigul.says("/deputy").await;
    let begin = aigul.screen();
    seen("deputy", &begin);
    let calendar = lang.say(texts::button_hand_over_day());
    let begin = begin.button(&calendar).and_then(|button| button.data());
    let begin = begin.expect("a calendar").to_owned();
    explore(world, &aigul, lang, &[&begin], 2, wanted, &mut seen).await;
    aigul.says("/deputy").taps(&calendar).says("1 1 1 1").await;
    seen("deputy: refused", &aigul.screen());
    dana.says("/people").taps("1").await;
    dana.taps(&lang.say(texts::button_revoke_office())).await;
    dana.taps(&lang.say(texts::button_revoke_yes())).await;
    seen("revoked: notice", &aigul.screen());
    screens
}

#[tokio::test(flavor = "multi_thread")]
async fn screens_of_offices_are_in_one_language_too() {
    for lang in Lang::ALL {
        let world = World::on("2026-11-24 09:00").await;
        world.imports(SCHEDULE).await;
        let screens = walk_through_offices(&world, lang).await;
        assert!(screens.len() > 25, "{lang:?}: {:?}", screens.keys());
        keep(&format!("offices_{}", lang.code()), lang, &screens);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_button_leads_somewhere_and_no_screen_mixes_languages() {
    for lang in Lang::ALL {
        let world = World::on("2026-11-24 09:00").await;
        world.imports(SCHEDULE).await;
        let screens = walk(&world, lang).await;
        assert!(screens.len() > 15, "{lang:?}: {:?}", screens.keys());
        keep(&format!("screens_{}", lang.code()), lang, &screens);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn questions_and_the_queue_are_in_one_language_too() {
    for lang in Lang::ALL {
        let world = World::on("2026-11-24 09:00").await;
        world.imports(SCHEDULE).await;
        let screens = walk_through_questions(&world, lang).await;
        assert!(screens.len() > 15, "{lang:?}: {:?}", screens.keys());
        keep(&format!("questions_{}", lang.code()), lang, &screens);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_officials_plan_is_in_one_language_too() {
    for lang in Lang::ALL {
        let world = World::on("2026-11-24 09:00").await;
        world.imports(SCHEDULE).await;
        let screens = walk_through_planning(&world, lang).await;
        assert!(screens.len() > 25, "{lang:?}: {:?}", screens.keys());
        keep(&format!("planning_{}", lang.code()), lang, &screens);
    }
}

/// What an official sees who plans a meeting, changes and cancels one, and notes a problem.
async fn walk_through_planning(world: &World, lang: Lang) -> BTreeMap<String, String> {
    let aigul = world.follower("Aigul", "Abai").await;
    ask(&aigul, ASKED_FIRST).await;
    world.becomes("2026-11-25 10:00").await;
    let dana = world.official("Dana", "dsm").await;
    dana.says("/language")
        .taps(&lang.say(texts::language_name()))
        .await;
    let office = world.query("select max(id) || '' from office").await;
    let mut screens = BTreeMap::new();
    let mut taps = 0;
    for (name, act) in [
        ("01 desk", "says /start"),
        ("02 problems, none", &format!("sp-list:{office}:0")),
        ("03 problem, region", &format!("sp-new:{office}")),
        ("04 problem, text", &format!("sp-in:{office}:10")),
        ("05 problem, refused", "says ??"),
        ("06 problem", "says Club 2000"),
        ("07 problem, start", "sp-day:1:no"),
        ("08 problem, no day", "says 12345"),
        ("09 problem, end", "sp-day:1:yes"),
        ("10 problem, ends", "says 31.03.2027"),
        ("11 problems", &format!("sp-list:{office}:0")),
        ("12 plan, regions", &format!("plan:{office}")),
        ("13 plan, chosen", "p-reg:plan:10:0"),
        ("14 plan, off-schedule", "p-kind:plan:off_schedule:0"),
        ("15 plan, time", "p-skip:plan:regions"),
        ("16 plan, no time", "says 12345"),
        ("17 plan, hours", "p-day:plan:20261210"),
        ("18 plan, no hours", "says 12345"),
        ("19 plan, who", "says 15:00-17:00"),
        ("20 plan, only buttons", "says 12345"),
        ("21 plan, topics", "p-by:plan:first_head"),
        ("22 plan, place", "p-topics:plan"),
        ("23 plan, last look", "p-place:plan:1"),
        ("24 plan, begun before", &format!("plan:{office}")),
        ("25 plan, part", "p-part:plan:topics"),
        ("26 plan, saved", "p-save:plan"),
        ("27 announce, missing", "m-ann:8:1"),
        ("28 asked", "m-ask:8:1"),
        ("29 edit", "m-edit:8:1"),
        ("30 change, time", "m-part:8:1:time"),
        ("31 change, hours", "p-day:change:20261211"),
        ("32 change, last look", "p-skip:change:hours"),
        ("33 change, reason", "p-why:change"),
        ("34 change, with reason", "says Club"),
        ("35 changed", "p-save:change"),
        ("36 cancel, reason", "m-cancel:8:2"),
        ("37 cancel, sure", "m-cwhy:8:2:venue_closed"),
        ("38 cancelled", "m-cancel!:8:2:venue_closed"),
        ("39 nothing begun", "p-save:plan"),
        ("40 announced one", "b-meeting:1"),
        ("41 announced one, change", "m-part:1:1:time"),
        ("42 announced one, last look", "p-month:change:2026-12"),
        ("43 announced one, cancel", "m-cwhy:1:1:weather"),
        ("44 question sheet", "sheet:1:0"),
    ] {
        if let Some(words) = act.strip_prefix("says ") {
            dana.says(words).await;
        } else {
            // Whoever taps on and on is slowed down.
            taps += 1;
            if taps > 25 {
                tokio::time::sleep(Duration::from_millis(340)).await;
            }
            let tap = world.emulator.tap(dana.id, dana.id, dana.screen().id, act);
            world.settles().await;
            let toast = world.emulator.toast(&tap);
            let toast = toast.unwrap_or_else(|| panic!("{act} is not answered"));
            assert_ne!(
                toast.text,
                lang.say(texts::button_outdated()),
                "{act} leads nowhere"
            );
        }
        screens.insert(name.to_owned(), written_out(&dana.screen()));
    }
    screens
}

/// What an official sees who logs a meeting that is over, and what a citizen reads of it.
async fn walk_through_logging(world: &World, lang: Lang) -> BTreeMap<String, String> {
    let dana = world.official("Dana", "dsm").await;
    let aigul = world.follower("Aigul", "Abai").await;
    for person in [&dana, &aigul] {
        person
            .says("/language")
            .taps(&lang.say(texts::language_name()))
            .await;
    }
    world.becomes("2026-12-03 19:00").await;
    let mut screens = BTreeMap::new();
    let mut seen = |name: &str, message: &Message| {
        screens
            .entry(name.to_owned())
            .or_insert_with(|| written_out(message));
    };
    seen("0 question", &dana.screen());
    dana.taps(&lang.say(texts::button_held_as_planned())).await;
    seen("1 who", &dana.screen());
    dana.taps(&lang.say(texts::chosen_mark(lang.say(texts::button_first_head()))))
        .await;
    seen("2 people", &dana.screen());
    dana.taps("100").await;
    seen("3 questions", &dana.screen());
    dana.taps("20").await;
    seen("4 outcomes", &dana.screen());
    dana.taps(&lang.say(texts::button_outcomes_right())).await;
    seen("5 topics", &dana.screen());
    dana.taps(&lang.say(texts::button_topics_planned())).await;
    seen("6 decisions", &dana.screen());
    dana.says("House of Friendship").await;
    seen("7 review", &dana.screen());
    for field in ["Day", "Summary", "Photos", "Link"] {
        let label = match field {
            "Day" => texts::button_field_day(),
            "Summary" => texts::button_field_summary(),
            "Photos" => texts::button_field_photos(),
            _ => texts::button_field_link(),
        };
        dana.taps(&lang.say(label)).await;
        seen(&format!("8 {field}"), &dana.screen());
        dana.taps(&lang.say(texts::button_back())).await;
    }
    dana.taps(&lang.say(texts::button_save_result())).await;
    let chat = dana.chat();
    let newest: Vec<_> = chat.iter().rev().filter(|it| it.is_from_bot()).collect();
    seen("9 receipt", newest[0]);
    seen("9 result", newest[1]);
    dana.taps(&lang.say(texts::button_publish_result())).await;
    seen("a preview", &dana.screen());
    dana.taps(&lang.say(texts::button_result_publish())).await;
    seen("b notice", &aigul.screen());
    aigul.taps(&lang.say(texts::button_open_meeting())).await;
    seen("c card", &aigul.screen());
    dana.taps(&lang.say(texts::button_correct_result())).await;
    dana.taps(&lang.say(texts::button_field_people())).await;
    dana.says("90").await;
    dana.taps(&lang.say(texts::button_save_result())).await;
    dana.taps(&lang.say(texts::button_result_trail())).await;
    seen("d trail", &dana.screen());
    dana.says("/start")
        .taps(&lang.say(texts::button_log()))
        .await;
    seen("e what", &dana.screen());
    dana.taps(&lang.say(texts::button_results())).await;
    seen("f results", &dana.screen());
    dana.says("/start")
        .taps(&lang.say(texts::button_log()))
        .await;
    dana.taps(&lang.say(texts::button_log_unplanned())).await;
    seen("g regions", &dana.screen());
    screens
}

#[tokio::test(flavor = "multi_thread")]
async fn logging_is_in_one_language_too() {
    for lang in Lang::ALL {
        let world = World::on("2026-11-24 09:00").await;
        world.imports(SCHEDULE).await;
        let screens = walk_through_logging(&world, lang).await;
        assert!(screens.len() > 15, "{lang:?}: {:?}", screens.keys());
        keep(&format!("logging_{}", lang.code()), lang, &screens);
    }
}

/// Checks the screens, and compares them with those that were looked at.
pub fn keep(album_name: &str, lang: Lang, screens: &BTreeMap<String, String>) {
    for (name, screen) in screens {
        if name != "0 greeting" && name != "tap langs" {
            assert_is_only_in(lang, name, screen);
        }
        assert!(
            !screen.contains('{'),
            "{lang:?} {name}: a variable is left\n{screen}"
        );
    }
    let mut album = String::new();
    for (name, screen) in screens {
        let _ = writeln!(album, "== {name}\n{screen}");
    }
    // Their random parts differ in each run.
    let album = without_links(&without_numbers(&album));
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(album_name.to_owned(), album);
    });
}

fn without_links(album: &str) -> String {
    const LENGTH: usize = 22;
    let mut parts = album.split("?start=i_");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |before, part| {
        format!("{before}?start=i_…{}", &part[LENGTH..])
    })
}

fn without_numbers(album: &str) -> String {
    let mut words = album.split_inclusive(char::is_whitespace);
    words
        .by_ref()
        .map(|word| match word.split_once("Q-") {
            Some((before, after)) if after.len() >= 6 => {
                let rest: String = after.chars().skip(6).collect();
                format!("{before}Q-??????{rest}")
            }
            _ => word.to_owned(),
        })
        .collect()
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
