//! Coming to an office: an invitation works for one person, once, and nobody learns anything by trying.

use chrono::Duration;
use kezdesu::{
    domain::{
        central_body::BodySlug, invitation::InvitationCode, language::Lang, office::Seat,
        start_link::StartLink,
    },
    i18n::{Say, texts},
};

use crate::world::{Person, World, written_out};

const REFUSAL: &str = "This link does not work. Ask for a new one.\n[Main menu]\n";

/// Invites whoever opens the link for a day; says how the link is opened.
async fn invites(world: &World, seat: &Seat, bits: u8) -> String {
    let code = InvitationCode::of_random([bits; 16]);
    let now = world.clock.now();
    let mut tx = world.store.begin().await.unwrap();
    tx.invite(seat, &code, now + Duration::hours(24), now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    format!("/start {}", StartLink::Invitation(code))
}

async fn coordinator<'w>(world: &'w World, name: &'static str, bits: u8) -> Person<'w> {
    let link = invites(world, &Seat::Coordinator, bits).await;
    let person = world.follower(name, "Astana").await;
    person.says(&link).taps("Accept").await;
    person
}

/// What the bot cannot do yet, done in its database.
async fn alters(world: &World, sql: &'static str) {
    let pool = sqlx::SqlitePool::connect(world.database().to_str().unwrap())
        .await
        .unwrap();
    sqlx::query(sql).execute(&pool).await.unwrap();
    pool.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_makes_one_person_a_coordinator() {
    let world = World::on("2026-11-24 09:00").await;
    let link = invites(&world, &Seat::Coordinator, 1).await;
    let dana = world.follower("Dana", "Astana").await;
    dana.says(&link)
        .sees("You are invited as a coordinator.\n\nThe other coordinators will see that the invitation was accepted. Do you accept?\n[Accept] [Not me]")
        .taps("Accept")
        .sees("You are a coordinator now.")
        .sees("The coordinators' desk")
        .await;
    assert_eq!(
        world
            .query("select role || ' of person ' || person from office")
            .await,
        "coordinator of person 1"
    );
    let code = link.strip_prefix("/start i_").unwrap();
    let kept = "select count(*) || '' from inbox where instr(body, '";
    assert_eq!(world.query(&format!("{kept}{code}')")).await, "0");

    dana.says(&link).await;
    assert_eq!(dana.news(), REFUSAL, "a second use by the same person");
    let aigul = world.follower("Aigul", "Abai").await;
    aigul.says(&link).await;
    assert_eq!(aigul.news(), REFUSAL, "a second use by another");
    assert_eq!(world.count("office").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_wrong_with_a_link_the_answer_is_the_same() {
    let world = World::on("2026-11-24 09:00").await;
    let _dana = coordinator(&world, "Dana", 1).await;
    let used = format!("/start i_{}", InvitationCode::of_random([1; 16]));
    let expired = invites(&world, &Seat::Coordinator, 2).await;
    world.becomes("2026-11-25 09:01").await;
    let revoked = invites(&world, &Seat::Coordinator, 3).await;
    alters(
        &world,
        "update invitation set revoked_at = created_at where used_at is null",
    )
    .await;
    let wrong = format!("/start i_{}", InvitationCode::of_random([9; 16]));
    let malformed = [
        "/start i_",
        "/start i_!",
        "/start i_1234567890123456789012345",
    ];
    let links = [&used, &expired, &revoked, &wrong].map(String::as_str);

    let aigul = world.follower("Aigul", "Abai").await;
    for link in links.into_iter().chain(malformed) {
        aigul.says(link).await;
        assert_eq!(aigul.news(), REFUSAL, "{link}");
        let stranger = world.citizen_with_phone("Nurlan", Some("en"));
        stranger.says(link).taps("English").await;
        assert_eq!(stranger.news(), REFUSAL, "{link}");
        stranger.taps("Main menu").sees("Step 1 of 2").await;
    }
    assert_eq!(world.count("office").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_that_ends_before_the_tap_is_not_accepted() {
    let world = World::on("2026-11-24 09:00").await;
    let link = invites(&world, &Seat::Coordinator, 1).await;
    let (dana, nurlan) = (
        world.follower("Dana", "Astana").await,
        world.follower("Nurlan", "Astana").await,
    );
    dana.says(&link).sees("[Accept]").await;
    world.becomes("2026-11-25 09:01").await;
    dana.taps("Accept").await;
    assert_eq!(dana.news(), REFUSAL);

    let link = invites(&world, &Seat::Coordinator, 2).await;
    nurlan.says(&link).sees("[Accept]").await;
    alters(&world, "update invitation set revoked_at = created_at").await;
    nurlan.taps("Accept").await;
    assert_eq!(nurlan.news(), REFUSAL);
    assert_eq!(world.count("office").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_chooses_a_language_and_goes_on_to_the_invitation() {
    let world = World::on("2026-11-24 09:00").await;
    let link = invites(&world, &Seat::Coordinator, 1).await;
    world
        .citizen_with_phone("Dana", Some("en"))
        .says(&link)
        .sees("Choose a language.")
        .sees_not("coordinator")
        .taps("English")
        .sees("You are invited as a coordinator.")
        .taps("Accept")
        .sees("You are a coordinator now.")
        .taps("A short tour: 3 screens")
        .sees("Tour: 1 of 3")
        .taps("Main menu")
        .sees("Step 1 of 2. Where do you live?")
        .taps("Abai")
        .sees("Step 2 of 2")
        .await;
    assert_eq!(world.count("office").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_else_may_say_so_and_the_link_still_works() {
    let world = World::on("2026-11-24 09:00").await;
    let link = invites(&world, &Seat::Coordinator, 1).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul.says(&link).taps("Not me").sees("Main menu").await;
    let dana = world.follower("Dana", "Astana").await;
    dana.says(&link)
        .double_taps("Accept")
        .sees("You are a coordinator now.")
        .await;
    assert_eq!(world.count("office").await, 1);

    // A coordinator who tries a link does not use it up.
    let another = invites(&world, &Seat::Coordinator, 2).await;
    dana.says(&another)
        .sees("You hold this office already")
        .sees_not("[Accept]")
        .await;
    aigul
        .says(&another)
        .taps("Accept")
        .sees("You are a coordinator now.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_ten_who_accept_at_once_one_holds_the_office() {
    let world = World::on("2026-11-24 09:00").await;
    let link = invites(&world, &Seat::Coordinator, 1).await;
    let mut people = Vec::new();
    for _ in 0..10 {
        let person = world.follower("Dana", "Astana").await;
        person.says(&link).sees("[Accept]").await;
        person.remember_chat();
        people.push(person);
    }
    for person in &people {
        let screen = person.screen();
        let accept = screen.button("Accept").unwrap().data().unwrap();
        world.emulator.tap(person.id, person.id, screen.id, accept);
    }
    world.settles().await;
    let (holders, others): (Vec<_>, Vec<_>) = people
        .iter()
        .map(Person::news)
        .partition(|news| news.contains("You are a coordinator now."));
    assert_eq!((holders.len(), others.len()), (1, 9));
    assert!(others.iter().all(|news| news == REFUSAL), "{others:?}");
    assert_eq!(world.count("office").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_coordinators_hear_who_joins_and_nobody_else_does() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = coordinator(&world, "Dana", 1).await;
    let nurlan = coordinator(&world, "Nurlan", 2).await;
    const NEWS: &str = "An invitation was accepted: there is one more coordinator.";
    assert_eq!((dana.has_heard(NEWS), nurlan.has_heard(NEWS)), (1, 0));

    // At night it waits; whoever is no coordinator by then hears nothing.
    world.becomes("2026-11-24 22:00").await;
    let aigul = coordinator(&world, "Aigul", 3).await;
    assert_eq!((dana.has_heard(NEWS), nurlan.has_heard(NEWS)), (1, 0));
    alters(
        &world,
        "update office set held_until = held_from where person = (select min(person) from office)",
    )
    .await;
    world.becomes("2026-11-25 08:01").await;
    assert_eq!((dana.has_heard(NEWS), nurlan.has_heard(NEWS)), (1, 1));
    assert_eq!(aigul.has_heard(NEWS), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_goes_with_the_data_of_whoever_held_it() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = coordinator(&world, "Dana", 1).await;
    assert_eq!(
        world
            .store
            .coordinators(world.clock.now())
            .await
            .unwrap()
            .len(),
        1
    );
    dana.says("/privacy")
        .taps("Delete my data")
        .taps("Delete everything")
        .await;
    assert_eq!(world.count("office").await, 0);
    let code = InvitationCode::of_random([1; 16]);
    dana.says(&format!("/start i_{code}")).taps("English").await;
    assert_eq!(dana.news(), REFUSAL, "it was used");
}

#[tokio::test(flavor = "multi_thread")]
async fn invitations_read_well_in_each_language() {
    for lang in Lang::ALL {
        let world = World::on("2026-11-24 09:00").await;
        let coordinators = Seat::Coordinator;
        let ministry = Seat::Official(BodySlug("dsm".to_owned()));
        let akimat = Seat::AkimatOfficer("KZ-10".parse().unwrap());
        let dana = world.citizen_with_phone("Dana", Some(lang.code()));
        let astana = if lang == Lang::En {
            "Astana"
        } else {
            "Астана"
        };
        dana.says("/start")
            .taps(&lang.say(texts::language_name()))
            .taps(astana)
            .taps(&lang.say(texts::button_follow_no()))
            .await;
        let nurlan = world.follower("Nurlan", "Astana").await;
        let mut album = String::new();
        let mut bits = 0;
        for seat in [coordinators, ministry, akimat] {
            bits += 1;
            let own = invites(&world, &seat, bits).await;
            dana.says(&own).await;
            album += &written_out(&dana.screen());
            dana.taps(&lang.say(texts::button_accept_invitation()))
                .await;
            album += &written_out(&dana.screen());
            bits += 1;
            let others = invites(&world, &seat, bits).await;
            dana.says(&others).await;
            album += &written_out(&dana.screen());
            nurlan.says(&others).await;
            dana.remember_chat();
            nurlan.taps("Accept").await;
            album += &dana.news();
        }
        dana.says("/start i_wrong").await;
        album += &written_out(&dana.screen());
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("invitations_{}", lang.code()), album);
        });
    }
}
