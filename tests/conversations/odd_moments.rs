//! Whatever else may come.

use kezdesu::sandbox::Thing;

use crate::world::World;

#[tokio::test(flavor = "multi_thread")]
async fn a_text_nobody_asked_for_is_kept_and_can_be_edited_and_deleted() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("When will the road be mended?")
        .sees("It is kept as a draft.")
        .edits(
            "When will the road be mended?",
            "When will the road to Ayagoz be mended?",
        )
        .sees("The draft has been updated.")
        .taps("Delete the draft")
        .gets_toast("The draft has been deleted.")
        .sees("Main menu")
        .edits("When will the road to Ayagoz be mended?", "x")
        .sees_nothing()
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn stickers_voices_and_pictures_get_a_kind_explanation() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .sends(Thing::Sticker {
            emoji: "🙂".to_owned(),
        })
        .sees("I cannot read this: I understand only text and buttons here.")
        .sends(Thing::Voice { seconds: 4 })
        .sees("many phones can turn speech into text")
        .sends(Thing::Contact {
            phone: "+77010000000".to_owned(),
        })
        .sees("I cannot read this")
        .await;
    let photos = vec![b"a picture".to_vec(); 5];
    aigul
        .sends(Thing::Album {
            photos,
            caption: String::new(),
        })
        .await;
    assert_eq!(
        aigul.news().matches("I cannot read this").count(),
        1,
        "an album is answered once"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_one_live_panel_and_after_typing_it_is_at_the_bottom() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul.taps("Settings").says("/help").says("/settings").await;
    let with_buttons: Vec<_> = aigul
        .chat()
        .into_iter()
        .filter(|message| !message.buttons.is_empty())
        .map(|message| message.id)
        .collect();
    assert_eq!(with_buttons, [aigul.screen().id]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_button_is_redrawn_or_explained() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    let panel = aigul.screen().id;
    aigul.remember_chat();
    let tap = world
        .emulator
        .tap(aigul.id, aigul.id, panel, "from:an:older:version");
    world.settles().await;
    let toast = world.emulator.toast(&tap).unwrap();
    assert_eq!(
        toast.text,
        "This button is out of date. Here is the current screen."
    );
    aigul.sees_nothing().await; // The panel shows home already.

    // The person has cleared the chat: the screen comes as a new message.
    world.emulator.clear_chat(aigul.id);
    world.emulator.tap(aigul.id, aigul.id, panel, "settings");
    world.settles().await;
    assert!(aigul.screen().text.starts_with("Settings"));
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_commands_and_cancel_have_a_way_on() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/nonsense")
        .sees("I do not know this command.")
        .sees("[Help]")
        .says("/cancel")
        .sees("There is nothing to cancel.")
        .says("/region")
        .says("/cancel")
        .sees("Cancelled.")
        .says("Semey")
        .sees("It is kept as a draft")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_group_only_commands_are_answered_and_nothing_private_is_said() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    let group = world.emulator.group("Our village", &[aigul.id]);
    world.settles().await;
    world
        .emulator
        .say_in_group(group, aigul.id, "hello everybody");
    world.settles().await;
    assert!(
        !world
            .emulator
            .chat(group)
            .iter()
            .any(|message| message.is_from_bot())
    );
    world
        .emulator
        .say_in_group(group, aigul.id, "/meetings@kezdesu_test_bot");
    world.settles().await;
    let answers: Vec<_> = world
        .emulator
        .chat(group)
        .into_iter()
        .filter(|message| message.is_from_bot())
        .collect();
    assert_eq!(answers.len(), 1);
    assert_eq!(
        answers[0].text,
        "I can tell you about meetings in a private chat."
    );
    let button = answers[0].all_buttons().next().unwrap();
    assert_eq!(
        button.url(),
        Some("https://t.me/kezdesu_test_bot?start=group")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_comes_back_finds_their_settings() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    world.emulator.block(aigul.id);
    world.settles().await;
    world.emulator.unblock(aigul.id);
    world.settles().await;
    aigul.says("/start").sees("Region: Abai Region").await;
    assert_eq!(aigul.has_heard("Welcome back! Your settings are kept."), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_taps_faster_than_a_person_is_told_once_and_no_tap_spins() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    let other = world.follower("Nurlan", "Abai").await;
    let panel = aigul.screen().id;
    let taps: Vec<_> = (0..150)
        .map(|_| world.emulator.tap(aigul.id, aigul.id, panel, "help"))
        .collect();
    world.settles().await;
    assert_eq!(aigul.has_heard("I cannot keep up."), 1);
    assert!(taps.iter().all(|tap| world.emulator.toast(tap).is_some()));
    other.says("/help").sees("Talk to a person").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_faster_than_a_person_can_is_not_lost() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    for number in 0..70 {
        world.emulator.say(aigul.id, &format!("text {number}"));
    }
    world.settles().await;
    assert_eq!(world.query("select content from draft").await, "text 69");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_is_asked_for_a_language_whatever_they_do() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.citizen_with_phone("Aigul", None);
    aigul
        .says("Сәлем")
        .sees("Сәлеметсіз бе! Тілді таңдаңыз.")
        .says("/settings")
        .sees("Choose a language")
        .sends(Thing::Sticker {
            emoji: "🙂".to_owned(),
        })
        .sees("Choose a language")
        .await;
}
