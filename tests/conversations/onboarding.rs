//! The first visit: three taps to something useful.

use crate::world::World;

#[tokio::test(flavor = "multi_thread")]
async fn a_citizen_is_at_home_after_three_taps() {
    let world = World::on("2026-11-24 09:00").await;
    world
        .citizen_with_phone("Aigul", Some("en"))
        .says("/start")
        .sees("Hello! Choose a language.\nСәлеметсіз бе! Тілді таңдаңыз.\nЗдравствуйте! Выберите язык.")
        .taps("English")
        .sees("Step 1 of 2. Where do you live?")
        .taps("Abai")
        .sees("Step 2 of 2. Shall I tell you")
        .sees("Region: Abai Region")
        .taps("Yes, tell me")
        .gets_toast("I will tell you about meetings in your region.")
        .sees("Main menu\nRegion: Abai Region")
        .sees("There are no upcoming meetings for your region")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_language_leads_to_the_same_home() {
    let world = World::on("2026-11-24 09:00").await;
    world
        .citizen("Айгүл")
        .says("/start")
        .taps("Қазақша")
        .sees("2 қадамның 1-қадамы")
        .taps("Абай")
        .sees("2 қадамның 2-қадамы")
        .taps("Иә, хабарлаңыз")
        .sees("Басты мәзір")
        .await;
    world
        .citizen_with_phone("Нурлан", Some("ru"))
        .says("/start")
        .taps("Русский")
        .sees("Шаг 1 из 2")
        .taps("Шымкент")
        .sees("Шаг 2 из 2")
        .taps("Нет, не сообщайте")
        .gets_toast("О новых встречах сообщать не буду. Включить уведомления можно в настройках.")
        .sees("Уведомления выключены")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn start_twice_and_a_double_tap_do_no_harm() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.citizen_with_phone("Aigul", Some("en"));
    aigul
        .says("/start")
        .says("/start")
        .double_taps("English")
        .sees("Step 1 of 2")
        .await;
    assert_eq!(world.count("person").await, 1);
    aigul
        .says("/start")
        .sees("Step 1 of 2")
        .double_taps("Astana")
        .sees("Step 2 of 2")
        .await;
    aigul
        .double_taps("Yes, tell me")
        .sees("Main menu")
        .says("/start")
        .sees("Main menu")
        .await;
    assert_eq!(world.count("follow").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_a_region_skips_the_question() {
    let world = World::on("2026-11-24 09:00").await;
    world
        .citizen_with_phone("Aigul", Some("en"))
        .says("/start r_KZ10")
        .taps("English")
        .sees("Step 2 of 2")
        .sees("Region: Abai Region")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_a_meeting_opens_it_after_the_language() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(crate::browsing::SCHEDULE).await;
    world
        .citizen_with_phone("Aigul", Some("en"))
        .says("/start m_1")
        .taps("English")
        .sees("Ministry of Healthcare")
        .sees("House of Friendship")
        .taps("Main menu")
        .sees("Step 1 of 2")
        .await;
    world
        .citizen_with_phone("Nurlan", Some("en"))
        .says("/start m_ZZZZ")
        .taps("English")
        .sees("Upcoming meetings\nAll regions")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_region_is_found_by_its_name_its_centre_and_other_spellings() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.citizen_with_phone("Aigul", Some("en"));
    aigul
        .says("/start")
        .taps("English")
        .says("семеи")
        .sees("Here is what I found. Choose your region.")
        .sees("[Semey: Abai Region]")
        .says("Оскемен")
        .sees("[Oskemen: East Kazakhstan Region]")
        .says("Paris <b>")
        .sees("I found no region or regional centre called “Paris <b>”.")
        .sees("[List of all regions]")
        .says("Кызылорда")
        .taps("Kyzylorda: Kyzylorda Region")
        .sees("Step 2 of 2")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_visit_goes_on_after_a_restart() {
    let mut world = World::on("2026-11-24 09:00").await;
    let id = {
        let aigul = world.citizen_with_phone("Aigul", Some("en"));
        aigul
            .says("/start")
            .taps("English")
            .sees("Step 1 of 2")
            .await;
        aigul.id
    };
    world.restarts().await;
    let aigul = world.person_again("Aigul", id);
    aigul
        .says("Semey")
        .sees("[Semey: Abai Region]")
        .taps("Semey: Abai Region")
        .sees("Step 2 of 2")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_a_ministry_opens_its_meetings() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(crate::browsing::SCHEDULE).await;
    let aigul = world.citizen_with_phone("Aigul", Some("en"));
    aigul
        .says("/start b_dsm")
        .taps("English")
        .sees("Upcoming meetings\nAll regions\nMinistry of Healthcare")
        .sees("1. Ministry of Healthcare")
        .says("/start b_nobody")
        .sees("There are no meetings that fit your choice.")
        .await;
}
