//! The one letter of a morning: what is due for whoever holds an office, each thing with its act.

use kezdesu::{
    domain::{
        central_body::BodySlug,
        language::Lang,
        meeting::{HeldBy, MeetingId, MeetingKind, MeetingStatus, Plan},
        office::Seat,
        result::{Counts, ResultFacts, ResultKind},
    },
    store::{NewCommitment, NewResult},
    views::Tap,
};

use crate::{
    screens::keep,
    world::{Person, World},
};

fn dsm() -> BodySlug {
    BodySlug("dsm".to_owned())
}

/// A planned meeting of the Ministry of Healthcare in Abai Region.
async fn planned(world: &World, time: &str) -> MeetingId {
    let plan = Plan {
        kind: MeetingKind::Scheduled,
        status: MeetingStatus::Planned,
        body: dsm(),
        held_by: HeldBy::FirstHead,
        regions: vec!["KZ-10".parse().unwrap()],
        time: time.parse().unwrap(),
        venue: None,
        district: None,
        topics: vec![],
    };
    let mut tx = world.store.begin().await.unwrap();
    let meeting = tx.plan_meeting(&plan, world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    meeting
}

/// The Ministry of Healthcare has promised something by a day.
async fn promised(world: &World, words: &str, due_on: &str) {
    let body = dsm();
    let new = NewCommitment {
        body: &body,
        submission: None,
        meeting: None,
        words: Some(words),
        due_on: due_on.parse().unwrap(),
    };
    let mut tx = world.store.begin().await.unwrap();
    tx.commit_to(&new, world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
}

/// A meeting of the ministry's first head was logged.
async fn held(world: &World, held_on: &str) {
    let body = dsm();
    let facts = ResultFacts {
        held_on: held_on.parse().unwrap(),
        held_by: HeldBy::FirstHead,
        counts: Counts::default(),
        topics: vec![],
        decisions: None,
        summary: None,
        photos: vec![],
        link: None,
    };
    let meeting = planned(world, held_on).await;
    let new = NewResult {
        kind: ResultKind::Meeting,
        meeting: Some(meeting),
        body: &body,
        region: None,
        facts: &facts,
        lang: Lang::En,
    };
    let now = world.clock.now();
    let mut tx = world.store.begin().await.unwrap();
    assert!(tx.log_result(&new, now).await.unwrap().is_some());
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn three_things_that_are_due_are_one_message_with_their_acts() {
    let world = World::tracking("2026-Q4", "2026-12-09 10:00").await;
    let dana = world.official("Dana", "dsm").await;
    planned(&world, "2026-12-09").await;
    promised(&world, "Send a surgeon to Ayagoz", "2026-12-13").await;
    dana.remember_chat();
    world.becomes("2026-12-10 09:00").await;
    dana.sees("Reminder: Thursday 10 December")
        .sees("1. Q4 2026: the first head’s meeting with the population is not held yet.")
        .sees("due by Thursday 31 December, in 14 working days")
        .sees("2. Not logged yet: the meeting of Wednesday 9 December, Abai Region. Was it held?")
        .sees("3. Commitment: “Send a surgeon to Ayagoz”. Due Sunday 13 December")
        .sees("[1. Plan a meeting]")
        .sees("[2. Say what came of it]")
        .sees("[3. Open the commitment]")
        .sees("[Tomorrow at 9:00]")
        .await;
    assert_eq!(dana.has_heard("Reminder: "), 1);
    assert_eq!(dana.has_heard("Was the meeting held?"), 0);
    dana.taps("1. Plan a meeting").sees("Abai").await;
    dana.taps("2. Say what came of it")
        .sees("[Held as planned]")
        .await;
    dana.taps("3. Open the commitment")
        .sees("Send a surgeon to Ayagoz")
        .await;
    dana.taps("The clauses in words")
        .sees("What the resolution asks")
        .sees("at least once a quarter")
        .await;
    // The next morning only the meeting is asked about: that has a letter of its own.
    world.becomes("2026-12-11 09:00").await;
    dana.sees("Was the meeting held?").await;
    assert_eq!(dana.has_heard("Reminder: "), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_done_before_the_letter_goes_out_is_not_told() {
    let mut world = World::tracking("2026-Q4", "2026-12-09 10:00").await;
    let dana = world.official("Dana", "dsm").await.id;
    world.emulator.block(dana);
    promised(&world, "Send a surgeon to Ayagoz", "2026-12-13").await;
    world.becomes("2026-12-10 09:00").await;
    world.sleeps().await;
    held(&world, "2026-12-10").await;
    world.wakes().await;
    let dana = world.person_again("Dana", dana);
    world.emulator.unblock(dana.id);
    world.settles().await;
    let letter = dana.chat().pop().expect("a letter").text;
    assert!(letter.contains("Send a surgeon to Ayagoz"), "{letter}");
    assert!(!letter.contains("Q4 2026"), "{letter}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_met_is_not_reminded_of() {
    let world = World::tracking("2026-Q4", "2026-12-09 10:00").await;
    let dana = world.official("Dana", "dsm").await;
    held(&world, "2026-12-09").await;
    for morning in ["2026-12-10", "2026-12-22", "2026-12-31"] {
        world.becomes(&format!("{morning} 09:00")).await;
    }
    assert_eq!(dana.has_heard("the first head’s meeting"), 0);
    assert_eq!(dana.has_heard("The report for Q4 2026 is not sent yet."), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_is_put_off_comes_once_more_on_the_next_working_morning() {
    let world = World::tracking("2026-Q4", "2026-12-09 10:00").await;
    let dana = world.official("Dana", "dsm").await;
    let oleg = world.official("Oleg", "transport").await;
    world.becomes("2026-12-10 09:00").await;
    let first = dana.screen().id;
    // Whoever is of another ministry puts off what is theirs.
    oleg.taps("Tomorrow at 9:00")
        .gets_toast("I will remind you again on Friday 11 December, 9:00.")
        .await;
    world.becomes("2026-12-11 09:00").await;
    assert_eq!(dana.has_heard("Reminder: "), 1, "Dana’s was not put off");
    assert_eq!(oleg.has_heard("Reminder: "), 2);
    dana.taps("Tomorrow at 9:00")
        .gets_toast("I will remind you again on Monday 14 December, 9:00.")
        .sees("[Comes again on Monday 14 December, 9:00]")
        .sees("[Plan a meeting]")
        .await;
    world.becomes("2026-12-12 09:00").await;
    assert_eq!(dana.has_heard("Reminder: "), 1, "a Saturday");
    world.becomes("2026-12-14 09:00").await;
    assert_eq!(dana.has_heard("Reminder: Monday 14 December"), 1);
    let old = Tap::SnoozeDue {
        first: "2026-12-10".parse().unwrap(),
        last: "2026-12-10".parse().unwrap(),
    };
    let tap = world.emulator.tap(dana.id, dana.id, first, &old.data());
    world.settles().await;
    let toast = world.emulator.toast(&tap).unwrap().text;
    assert!(toast.contains("out of date"), "{toast}");
    world.becomes("2026-12-15 09:00").await;
    assert_eq!(dana.has_heard("the first head’s meeting"), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_hears_on_the_day_and_from_the_second_overdue_rung_who_is_late() {
    let world = World::tracking("2026-Q4", "2027-01-06 10:00").await;
    let dana = world.coordinator("Dana").await;
    world.becomes("2027-01-08 09:00").await;
    dana.sees("16 reports are due today, for Q4 2026:")
        .sees("By the resolution it is due by Sunday 10 January; today is the day to aim at.")
        .sees("16 ministries have held no meeting of their first heads with the population in Q4 2026:")
        .sees("and 8 more")
        .await;
    assert_eq!(dana.has_heard("Reminder: "), 1);
    world.becomes("2027-01-11 09:00").await;
    assert_eq!(
        dana.has_heard("Reminder: "),
        1,
        "the first overdue rung is the ministry’s alone"
    );
    world.becomes("2027-01-13 09:00").await;
    dana.sees("16 ministries are late with the report for Q4 2026:")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_that_was_down_tells_on_the_next_working_morning_and_never_at_night() {
    let mut world = World::tracking("2026-Q4", "2026-12-09 10:00").await;
    let dana = world.official("Dana", "dsm").await.id;
    world.sleeps().await;
    world.becomes("2026-12-11 22:00").await;
    world.wakes().await;
    world.settles().await;
    for (at, heard) in [
        ("2026-12-12 09:00", 0), // a Saturday
        ("2026-12-14 08:59", 0),
        ("2026-12-14 09:00", 1),
        ("2026-12-14 12:00", 1),
    ] {
        world.becomes(at).await;
        let dana = world.person_again("Dana", dana);
        assert_eq!(dana.has_heard("Reminder: "), heard, "{at}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn several_offices_are_one_message_and_an_office_that_is_over_is_silent() {
    let world = World::tracking("2026-Q4", "2026-12-09 10:00").await;
    let dana = world.official("Dana", "dsm").await;
    dana.comes_to(&Seat::Official(BodySlug("transport".to_owned())))
        .await;
    dana.remember_chat();
    world.becomes("2026-12-10 09:00").await;
    dana.sees("Official: Ministry of Healthcare")
        .sees("Official: Ministry of Transport")
        .sees("[1. Plan a meeting]")
        .sees("[2. Plan a meeting]")
        .await;
    assert_eq!(dana.has_heard("Reminder: "), 1);
}

/// All that a letter can hold, in each language.
#[tokio::test(flavor = "multi_thread")]
async fn letters_in_three_languages() {
    for lang in Lang::ALL {
        let world = World::tracking("2026-Q4", "2026-12-18 10:00").await;
        let dana = world.official("Dana", "dsm").await;
        let boss = world.coordinator("Boss").await;
        let serik = world.akimat_officer("Serik", "KZ-10").await;
        for person in [&dana, &boss, &serik] {
            speaks(person, lang).await;
        }
        let overdue = planned(&world, "2026-12-21 15:00").await;
        let asked = planned(&world, "2027-01-20").await;
        planned(&world, "2027-01-05").await;
        let now = world.clock.now();
        let mut tx = world.store.begin().await.unwrap();
        for meeting in [overdue, asked] {
            tx.ask_akimats(meeting, now).await.unwrap();
        }
        tx.commit().await.unwrap();
        world.settles().await;
        promised(&world, "Send a surgeon to Ayagoz", "2027-01-08").await;
        promised(&world, "Mend the roof of the clinic", "2027-01-09").await;
        let mut screens = std::collections::BTreeMap::new();
        for morning in ["2026-12-24", "2027-01-06", "2027-01-08", "2027-01-13"] {
            for person in [&dana, &boss, &serik] {
                person.remember_chat();
            }
            world.becomes(&format!("{morning} 09:00")).await;
            for (name, person) in [
                ("ministry", &dana),
                ("coordinator", &boss),
                ("akimat", &serik),
            ] {
                screens.insert(format!("{morning} {name}"), person.news());
            }
        }
        let clauses = world
            .emulator
            .tap(dana.id, dana.id, dana.screen().id, &Tap::Clauses.data());
        dana.remember_chat();
        world.settles().await;
        assert!(world.emulator.toast(&clauses).is_some());
        screens.insert("clauses".to_owned(), dana.news());
        keep(&format!("due_{}", lang.code()), lang, &screens);
    }
}

async fn speaks(person: &Person<'_>, lang: Lang) {
    let data = Tap::ChooseLanguage { lang, then: None }.data();
    let world = person.world;
    world
        .emulator
        .tap(person.id, person.id, person.screen().id, &data);
    world.settles().await;
}
