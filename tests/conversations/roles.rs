//! Roles: coordinators invite, see who holds which office and take one back.

use std::time::Duration;

use kezdesu::sandbox::{Fault, FaultKind};

use crate::world::{Person, World};

const REFUSAL: &str = "This link does not work. Ask for a new one.";

/// The newest link in somebody's chat, as whoever gets it opens it.
pub fn newest_link(person: &Person) -> String {
    let chat = person.chat();
    let mut messages = chat.iter().rev();
    let link = messages.find_map(|message| {
        let (_, rest) = message.text.split_once("?start=")?;
        rest.split_whitespace().next().map(str::to_owned)
    });
    format!("/start {}", link.expect("there is a link"))
}

/// Dana invites somebody from the Ministry of Healthcare; says how the link is opened.
pub async fn invites_from_healthcare(dana: &Person<'_>) -> String {
    dana.says("/invite")
        .taps("Invite from a ministry")
        .taps("Ministry of Healthcare")
        .taps("24 hours")
        .await;
    newest_link(dana)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_invites_an_official_who_sits_down_at_a_desk() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    dana.taps("Invite somebody")
        .sees("Whom do you invite?")
        .taps("Invite from a ministry")
        .sees("[Ministry of Healthcare]")
        .sees_not("Ministry of Defence")
        .taps("Ministry of Healthcare")
        .sees("You invite: official, Ministry of Healthcare")
        .taps("24 hours")
        .sees("The invitation is ready")
        .sees("It works once, until Wednesday 25 November, 10:00")
        .sees("[Share the link] [Revoke the link]")
        .await;
    let link = newest_link(&dana);
    assert_eq!(link.len(), "/start i_".len() + 22);
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says(&link)
        .sees("You are invited as an official of a ministry: Ministry of Healthcare.")
        .taps("Accept")
        .sees("You are an official of a ministry now")
        .sees("[Procedure for meetings]")
        .taps("A short tour: 3 screens")
        .sees("Tour: 1 of 3")
        .taps("Next ›")
        .sees("The meetings of the ministry")
        .taps("Next ›")
        .sees("Tour: 3 of 3")
        .sees_not("Next ›")
        .taps("Main menu")
        .sees("Meetings of the ministry: 0")
        .await;
    assert_eq!(dana.has_heard("An invitation was accepted"), 1);
    dana.says("/people")
        .sees("People with roles: 2")
        .sees("1. Official, Ministry of Healthcare, since 24 November")
        .sees("2. Coordinator, since 24 November (this is you)")
        .taps("Coordinators")
        .sees("People with roles: 1")
        .taps("Akimats")
        .sees("Nobody holds such an office yet.")
        .await;
    assert_eq!(
        world.query("select group_concat(actor || ' ' || act || ' ' || subject, '; ') from (select * from trail order by id)").await,
        "coordinator invitation_accepted office 1; coordinator invited invitation 2; \
         official dsm invitation_accepted office 2"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_a_coordinator_made_works_once_under_ten_parallel_tries() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let link = invites_from_healthcare(&dana).await;
    let mut people = Vec::new();
    for _ in 0..10 {
        let person = world.follower("Aigul", "Abai").await;
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
        .partition(|news| news.contains("You are an official of a ministry now"));
    assert_eq!((holders.len(), others.len()), (1, 9));
    assert!(others.iter().all(|news| news.contains(REFUSAL)));
    assert_eq!(
        world
            .query("select count(*) || '' from office where role = 'official'")
            .await,
        "1"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn two_taps_make_one_link_and_a_link_can_be_taken_back() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    dana.says("/invite")
        .taps("Invite from an akimat")
        .taps("Abai")
        .double_taps("3 days")
        .await;
    assert_eq!(dana.has_heard("One-time link"), 1);
    assert_eq!(
        world
            .query("select count(*) || '' from invitation where invited_by is not null")
            .await,
        "1"
    );
    let link = newest_link(&dana);
    dana.taps("Revoke the link")
        .gets_toast("The link is revoked: it does not work any more.")
        .sees("No invitation is open.")
        .await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul.says(&link).sees(REFUSAL).await;

    // From the list of those that are open.
    let link = invites_from_healthcare(&dana).await;
    dana.taps("Open invitations")
        .sees("Open invitations: 1")
        .sees("1. official, Ministry of Healthcare. Until Wednesday 25 November, 10:00")
        .taps("Revoke link 1")
        .sees("No invitation is open.")
        .await;
    aigul.says(&link).sees(REFUSAL).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn coordinators_hear_of_a_vain_try_once_a_day_and_not_whose_it_was() {
    const NEWS: &str = "A link that does not work any more was opened.";
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let link = invites_from_healthcare(&dana).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul.says(&link).taps("Accept").await;
    aigul.says(&link).sees(REFUSAL).await;
    assert_eq!(dana.has_heard(NEWS), 0, "it was hers");

    let nurlan = world.follower("Nurlan", "Abai").await;
    for _ in 0..3 {
        nurlan.says(&link).sees(REFUSAL).await;
    }
    nurlan.says("/start i_AAAAAAAAAAAAAAAAAAAAAA").await;
    assert_eq!(dana.has_heard(NEWS), 1);
    assert_eq!(
        dana.has_heard("It invited: official, Ministry of Healthcare."),
        1
    );
    assert_eq!(aigul.has_heard(NEWS), 0);
    world.becomes("2026-11-25 10:01").await;
    nurlan.says(&link).sees(REFUSAL).await;
    assert_eq!(dana.has_heard(NEWS), 2);

    // Their own vain try is no news to them.
    dana.says(&link).sees(REFUSAL).await;
    assert_eq!(dana.has_heard(NEWS), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_is_revoked_in_the_midst_of_a_conversation() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let aigul = world.official("Aigul", "dsm").await;
    aigul
        .taps("Hand over to a deputy")
        .taps("Choose the last day")
        .sees("Choose the deputy’s last day.")
        .await;
    let calendar = aigul.screen();
    dana.says("/people")
        .taps("1")
        .sees("Official, Ministry of Healthcare")
        .taps("Revoke the office")
        .sees("Revoke this office? Official, Ministry of Healthcare, since 24 November")
        .taps("Yes, revoke it")
        .gets_toast("The office is revoked.")
        .sees("People with roles: 1")
        .await;
    assert_eq!(
        aigul.has_heard("Your office was revoked: official, Ministry of Healthcare"),
        1
    );
    // The day is no day of a deputy any more, but a text like any other.
    aigul.says("4 December").sees("[Make it a question]").await;
    let day = calendar.button("30").unwrap().data().unwrap();
    aigul.remember_chat();
    world.emulator.tap(aigul.id, aigul.id, calendar.id, day);
    world.settles().await;
    aigul
        .says("/deputy")
        .sees("I do not know this command")
        .await;
    aigul
        .says("/procedure")
        .sees("I do not know this command")
        .await;
    aigul.says("/start").sees("Main menu\nRegion: Astana").await;
    assert_eq!(
        world
            .query("select count(*) || '' from invitation where held_until is not null")
            .await,
        "0"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_is_revoked_in_the_midst_of_masking() {
    let world = World::on("2026-11-24 10:00").await;
    world.imports(crate::browsing::SCHEDULE).await;
    let citizen = world.follower("Madina", "Abai").await;
    citizen
        .says("/ask")
        .taps("1")
        .taps("I agree")
        .says("When will the clinic open?")
        .taps("Send")
        .await;
    let dana = world.coordinator("Dana").await;
    let nurlan = world.coordinator("Nurlan").await;
    nurlan.says("/queue").taps("Publish another text").await;
    dana.says("/people").taps("2").await;
    dana.taps("Revoke the office").taps("Yes, revoke it").await;
    nurlan
        .says("When will the hospital open?")
        .sees("[Make it a question]")
        .await;
    assert_eq!(
        world
            .query("select visibility || public_text from submission")
            .await,
        "heldWhen will the clinic open?"
    );
    nurlan
        .says("/people")
        .sees("I do not know this command")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_coordinator_stays_and_another_may_go() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    dana.says("/people")
        .taps("1")
        .taps("Revoke the office")
        .sees("Give up your own office?")
        .taps("Yes, revoke it")
        .sees("This is the last coordinator.")
        .sees("[Invite a coordinator]")
        .await;
    assert_eq!(
        world
            .store
            .coordinators(world.clock.now())
            .await
            .unwrap()
            .len(),
        1
    );
    let nurlan = world.coordinator("Nurlan").await;
    dana.says("/people")
        .taps("1")
        .taps("Revoke the office")
        .taps("Yes, revoke it")
        .sees("This office of yours has ended.")
        .sees("Main menu")
        .await;
    assert_eq!(
        dana.has_heard("Your office was revoked"),
        0,
        "it was her own act"
    );
    nurlan.says("/people").sees("People with roles: 1").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_links_of_a_revoked_office_end_with_it() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let nurlan = world.coordinator("Nurlan").await;
    nurlan
        .says("/invite")
        .taps("Invite a coordinator")
        .taps("3 days")
        .await;
    let way_back = newest_link(&nurlan);
    dana.says("/people")
        .taps("2")
        .taps("Revoke the office")
        .taps("Yes, revoke it")
        .await;
    nurlan.says(&way_back).sees(REFUSAL).await;
    assert_eq!(
        world
            .store
            .coordinators(world.clock.now())
            .await
            .unwrap()
            .len(),
        1
    );

    // And with the data of whoever made them.
    let madina = world.coordinator("Madina").await;
    madina
        .says("/invite")
        .taps("Invite a coordinator")
        .taps("3 days")
        .await;
    let link = newest_link(&madina);
    madina
        .says("/privacy")
        .taps("Delete my data")
        .taps("Delete everything")
        .await;
    nurlan.says(&link).sees(REFUSAL).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_trail_says_who_did_what_and_never_a_name() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let _aigul = world.official("Aigul", "dsm").await;
    dana.says("/people")
        .taps("1")
        .taps("Revoke the office")
        .taps("Yes, revoke it")
        .await;
    dana.says("/trail")
        .sees("Tuesday 24 November, 10:00\nCoordinator\nRevoked an office\nOfficial, Ministry of Healthcare")
        .sees("Official, Ministry of Healthcare\nAccepted an invitation")
        .await;
    let aigul = world.follower("Madina", "Abai").await;
    aigul
        .says("/trail")
        .sees("I do not know this command")
        .await;
}

/// The commands in the menu of somebody's own chat; none where it is everybody's.
fn menu(world: &World, person: &Person) -> Vec<(String, String)> {
    let key = format!("chat:{}", person.id);
    let commands = world.emulator.profile().commands.remove(&key);
    let commands = commands.and_then(|mut by_language| by_language.remove(""));
    commands
        .unwrap_or_default()
        .into_iter()
        .map(|command| (command.command, command.description))
        .collect()
}

/// Waits until the menu has a command with this description; with none, until it is everybody's again.
async fn shows(world: &World, person: &Person<'_>, description: &str) {
    for _ in 0..2000 {
        let menu = menu(world, person);
        let has_it = menu.iter().any(|(_, words)| words == description);
        if has_it || description.is_empty() && menu.is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("no “{description}” in {:?}", menu(world, person));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_menu_that_telegram_did_not_take_is_told_again_after_a_restart() {
    let mut world = World::on("2026-11-24 10:00").await;
    world.introduced().await;
    world.emulator.fault(Fault {
        method: Some("setMyCommands"),
        chat: None,
        times: 1000,
        kind: FaultKind::ServerError(502),
    });
    let id = world.official("Aigul", "dsm").await.id;
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(world.count("command_menu").await, 0);
    world.emulator.clear_faults();
    world.restarts().await;
    let aigul = world.person_again("Aigul", id);
    shows(&world, &aigul, "Hand over to a deputy").await;

    // Whoever deletes their data has everybody's menu again.
    aigul
        .says("/privacy")
        .taps("Delete my data")
        .taps("Delete everything")
        .await;
    shows(&world, &aigul, "").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn office_holders_have_commands_of_their_own_in_their_language() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    shows(&world, &dana, "People with roles").await;
    dana.says("/language").taps("Русский").await;
    shows(&world, &dana, "У кого полномочия").await;
    let aigul = world.official("Aigul", "dsm").await;
    shows(&world, &aigul, "Hand over to a deputy").await;
    let names: Vec<_> = menu(&world, &aigul)
        .into_iter()
        .map(|(command, _)| command)
        .collect();
    assert_eq!(
        names[..5],
        ["deadlines", "schedule", "procedure", "deputy", "start"]
    );
    let nurlan = world.coordinator("Nurlan").await;
    nurlan
        .says("/people")
        .taps("1")
        .taps("Revoke the office")
        .taps("Yes, revoke it")
        .await;
    shows(&world, &aigul, "").await;
}
