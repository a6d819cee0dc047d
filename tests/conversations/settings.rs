//! Language, region, notifications, privacy.

use crate::world::World;

#[tokio::test(flavor = "multi_thread")]
async fn language_and_region_are_two_taps_away() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .taps("Settings")
        .sees("Language: English\nRegion: Abai Region\nNotifications: at once, chosen: 1")
        .taps("Change language")
        .taps("Русский")
        .gets_toast("Язык изменён.")
        .sees("Язык: Русский\nРегион: область Абай\nУведомления: сразу, выбрано: 1")
        .taps("Изменить регион")
        .sees("Выбор региона")
        .taps("Астана")
        .gets_toast("Регион изменён.")
        .sees("Регион: город Астана\nУведомления: сразу, выбрано: 1")
        .taps("Уведомления")
        .sees("• город Астана")
        .taps("Главное меню")
        .sees("Регион: город Астана")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_lead_where_the_buttons_lead() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/settings")
        .sees("Settings")
        .says("/LANGUAGE")
        .sees("Which language shall we speak?")
        .says("/region")
        .sees("Choose a region")
        .says("/help")
        .sees("Talk to a person: the unified contact centre, 1414.")
        .says("/privacy")
        .sees("What is kept:")
        .says("/meetings")
        .sees("Upcoming meetings")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn deleting_my_data_asks_once_and_leaves_nothing() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("When will the clinic open?")
        .sees("It is kept as a draft")
        .says("/privacy")
        .taps("Delete my data")
        .sees("Delete your data?")
        .taps("Keep")
        .sees("What is kept:")
        .taps("Delete my data")
        .taps("Delete everything")
        .sees("Your data has been deleted.\n\nTo begin again, write /start.")
        .await;
    for table in ["person", "contact", "follow", "step", "draft", "outbox"] {
        let left = world.count(table).await;
        assert_eq!(left, 0, "rows in {table}");
    }
    aigul.says("/start").sees("Choose a language").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_location_offers_the_three_nearest_centres() {
    use kezdesu::sandbox::Thing;
    let location = || Thing::Location {
        latitude: 50.42,
        longitude: 80.26,
        accuracy: 20.0,
    };
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.citizen_with_phone("Aigul", Some("en"));
    aigul
        .says("/start")
        .taps("English")
        .taps("Find me by location")
        .sees("in one of three ways")
        .await;
    assert!(world.emulator.reply_keyboard(aigul.id).is_some());
    aigul
        .says("Send my location")
        .sees("The button cannot send a location on this device.")
        .sends(location())
        .sees("Thank you, I have received your location.")
        .sees("The three nearest regional centres")
        .sees(
            "[Semey: Abai Region]\n[Oskemen: East Kazakhstan Region]\n[Pavlodar: Pavlodar Region]",
        )
        .await;
    assert!(
        world.emulator.reply_keyboard(aigul.id).is_none(),
        "the keyboard goes after use"
    );
    aigul
        .taps("Semey: Abai Region")
        .sees("Step 2 of 2")
        .taps("Yes, tell me")
        .await;

    // Typing, cancelling and a command put the keyboard away as well.
    aigul
        .says("/region")
        .taps("Find me by location")
        .says("Astana")
        .sees("[Astana]")
        .await;
    assert!(world.emulator.reply_keyboard(aigul.id).is_none());
    aigul
        .taps("Find me by location")
        .says("Cancel")
        .sees("Choose a region")
        .await;
    assert!(world.emulator.reply_keyboard(aigul.id).is_none());
    aigul
        .taps("Find me by location")
        .says("/meetings")
        .sees("Upcoming meetings")
        .await;
    assert!(world.emulator.reply_keyboard(aigul.id).is_none());
    // Nothing waits for a name any more.
    aigul.says("Astana").sees("It is kept as a draft").await;
    // A place that nobody asked for is understood too.
    aigul
        .sends(location())
        .sees("The three nearest regional centres")
        .await;
}
