//! What coordinators and officials see of a half-year's schedule, in each language, to be read by a person.

use std::collections::BTreeMap;

use kezdesu::{
    domain::language::Lang,
    i18n::{Say, texts},
};

use crate::{
    asking::{QUESTION, asker},
    browsing::SCHEDULE,
    schedule::three_meetings,
    screens::keep,
    world::{Person, World, written_out},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_schedule_is_in_one_language_too() {
    for lang in Lang::ALL {
        let world = World::on("2026-11-24 09:00").await;
        let screens = walk_through(&world, lang).await;
        assert!(screens.len() > 25, "{lang:?}: {:?}", screens.keys());
        keep(&format!("schedule_{}", lang.code()), lang, &screens);
    }
}

async fn taps(person: &Person<'_>, lang: Lang, data: &str) {
    let emulator = &person.world.emulator;
    let tap = emulator.tap(person.id, person.id, person.screen().id, data);
    person.world.settles().await;
    let toast = emulator.toast(&tap);
    let toast = toast.unwrap_or_else(|| panic!("{data} is not answered"));
    let outdated = [texts::button_outdated(), texts::schedule_outdated()];
    let outdated = outdated.map(|text| lang.say(text));
    assert!(!outdated.contains(&toast.text), "{data} leads nowhere");
}

async fn walk_through(world: &World, lang: Lang) -> BTreeMap<String, String> {
    world.imports(SCHEDULE).await;
    asker(world, "Aigul", QUESTION).await;
    world.becomes("2026-11-25 10:00").await;
    three_meetings(world).await;
    let dana = world.coordinator("Dana").await;
    let erlan = world.official("Erlan", "dsm").await;
    for person in [&dana, &erlan] {
        let language = lang.say(texts::language_name());
        person.says("/language").taps(&language).await;
    }
    let office = world
        .query("select id || '' from office where role = 'official'")
        .await;
    let plan = format!("prop-plan:{office}:2027-H1:11:no");
    let rows = world
        .store
        .schedule("2027-H1".parse().unwrap())
        .await
        .unwrap();
    let rows = kezdesu::domain::schedule::fingerprint(&rows.planned);
    let send = format!("sch-send!:2027-H1.0:{rows}");
    let script = [
        ("01 desk", &dana, "says /start"),
        ("02 draft", &dana, "sch:2027-H1"),
        ("03 rows", &dana, "sch-rows:2027-H1..0"),
        ("04 ministries", &dana, "sch-bodies:2027-H1"),
        ("05 rows of one", &dana, "sch-rows:2027-H1.b-dsm.0"),
        ("06 regions", &dana, "sch-regions:2027-H1"),
        ("07 row", &dana, "sch-row:8:2027-H1..0"),
        ("08 conflicts", &dana, "sch-odd:2027-H1:0"),
        ("09 conflicts, the last", &dana, "sch-odd:2027-H1:100"),
        ("10 proposal", &dana, "prop:2027-H1:dsm:0"),
        ("11 check", &dana, "sch-send:2027-H1.0"),
        ("12 sent", &dana, send.as_str()),
        ("13 notice", &erlan, ""),
        ("14 own", &erlan, "sch-own:2027-H1:dsm:0"),
        ("15 proposal", &erlan, "prop:2027-H1:dsm:0"),
        ("16 plan", &erlan, plan.as_str()),
        ("17 object", &erlan, "sch-no:2027-H1.1:dsm"),
        ("18 object, nothing said", &erlan, "says ???"),
        ("19 objected", &erlan, "says Club"),
        ("20 objection", &dana, ""),
        ("21 answers", &dana, "sch-said:2027-H1:0"),
        ("22 settle", &dana, "sch-settle:2027-H1.1:dsm"),
        ("23 settled", &dana, "says Club"),
        ("24 settlement", &erlan, ""),
        ("25 letter", &dana, "sch-settle:2027-H1.1:transport"),
        ("25 letter, answers", &dana, "says 12"),
        ("26 letter", &dana, "sch-settle:2027-H1.1:moa"),
        ("26 letter, agreed", &dana, "says 13"),
        ("27 schedule", &dana, "sch:2027-H1"),
        ("28 submission", &dana, "sch-sub:2027-H1.1:2026-11"),
        ("29 submission, no day", &dana, "says Club"),
        ("30 submitted", &dana, "sch-sub!:2027-H1.1:20261125"),
        ("31 number", &dana, "sch-app:2027-H1.1"),
        ("32 number, none", &dana, "says Club"),
        ("33 approval", &dana, "says 1024"),
        ("34 approved", &dana, "sch-app!:2027-H1.1:20261125"),
        ("35 publish", &dana, "sch-pub:2027-H1.1"),
        ("36 published", &dana, "sch-pub!:2027-H1.1"),
        ("37 trail", &dana, "trail:0"),
    ];
    let mut screens = BTreeMap::new();
    for (name, person, act) in script {
        match act.strip_prefix("says ") {
            _ if act.is_empty() => {}
            Some(words) => person.says(words).await,
            None => taps(person, lang, act).await,
        }
        screens.insert(name.to_owned(), written_out(&person.screen()));
    }
    screens
}
