//! The coming meetings, a list and a card.

use crate::world::World;

/// Seven meetings: one in Abai Region, one in two regions, a month only, a cancelled one.
pub const SCHEDULE: &str = "\
number,status,body,held_by,regions,date,month,start,end,venue,district,topics
1,announced,dsm,first_head,KZ-10,2026-12-03,,15:00,17:00,House of Friendship,Semey,Clinics; Medicines <for children>
2,announced,transport,first_head,KZ-63,2026-11-28,,11:00,,Town hall,Ridder,Roads
3,planned,water,first_head,KZ-31|KZ-61,2026-12-10,,12:00,14:00,Culture house,Sozak,Rivers
4,planned,sci,deputy,KZ-71,,2026-12,,,,,Young scientists
5,planned,edu,acting_first_head,KZ-71,2026-12-20,,10:00,12:00,School 41,,
6,planned,moa,first_head,KZ-71,2027-01-15,,10:00,12:00,Club,,
7,cancelled,energo,first_head,KZ-10,2026-12-05,,10:00,12:00,Theatre,,
";

#[tokio::test(flavor = "multi_thread")]
async fn the_coming_meetings_of_my_region_and_a_card() {
    let world = World::on("2026-11-24 09:00").await;
    assert_eq!(
        world.imports(SCHEDULE).await,
        "7 added, 0 changed, 0 unchanged, 2 told"
    );
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .sees("The next meeting\nMinistry of Healthcare\nThursday 3 December, 15:00–17:00")
        .sees("Abai Region, Semey, House of Friendship")
        .taps("Upcoming meetings")
        .sees("1. Ministry of Healthcare")
        .sees_not("Ministry of Energy")
        .taps("1")
        .sees("Ministry of Healthcare\nMeeting with the population")
        .sees("When: Thursday 3 December, 15:00–17:00")
        .sees("Held by: the head of the ministry")
        .sees("Topics\n• Clinics\n• Medicines <for children>")
        .sees("Status: Announced")
        .taps("‹ To the list")
        .sees("1. Ministry of Healthcare")
        .taps("Main menu")
        .sees("Main menu\nRegion: Abai Region")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_list_has_pages_and_back_returns_to_the_same_one() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .taps("Upcoming meetings")
        .taps("All regions")
        .sees("Upcoming meetings\nAll regions")
        .sees("1. Ministry of Transport\nSaturday 28 November, 11:00")
        .sees("5. Ministry of Science and Higher Education\nDecember 2026\nAstana\nPlanned, the date may change")
        .sees("1–5 of 6")
        .taps("Next page ›")
        .sees("6. Ministry of Agriculture\nFriday 15 January 2027, 10:00–12:00")
        .sees("6–6 of 6")
        .taps("6")
        .sees("When: Friday 15 January 2027")
        .taps("‹ To the list")
        .sees("6–6 of 6")
        .taps("‹ Previous page")
        .sees("1–5 of 6")
        .taps("My region")
        .sees("Upcoming meetings\nAbai Region")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_for_two_regions_is_seen_in_both() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    for region in ["Zhambyl", "Turkistan"] {
        let person = world.follower("Aigul", region).await;
        person
            .taps("Upcoming meetings")
            .taps("1")
            .sees("Where: Zhambyl Region, Turkistan Region, Sozak")
            .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_list_offers_the_nearest_useful_act() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.citizen_with_phone("Aigul", Some("en"));
    aigul
        .says("/start")
        .taps("English")
        .taps("Ulytau")
        .taps("No, I will look myself")
        .taps("Upcoming meetings")
        .sees("Shall I tell you when one is announced?")
        .taps("All regions")
        .sees("No upcoming meetings are published yet.")
        .says("/meetings")
        .taps("Tell me")
        .gets_toast("I will tell you about meetings in your region.")
        .says("/meetings")
        .sees("You can look at those in other regions.")
        .sees_not("[Tell me]")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_over_is_no_longer_coming() {
    let world = World::on("2026-12-03 23:59").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .taps("Upcoming meetings")
        .sees("Ministry of Healthcare")
        .await;
    world.becomes("2026-12-04 00:00").await;
    aigul
        .says("/meetings")
        .sees_not("Ministry of Healthcare")
        .sees("no upcoming meetings for this region")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_of_a_meeting_that_was_cancelled_says_so() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/start m_7")
        .sees("Ministry of Energy")
        .sees("Status: Cancelled")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_with_a_bad_row_changes_nothing() {
    let world = World::on("2026-11-24 09:00").await;
    let broken = SCHEDULE
        .replace("2026-12-10", "2026-02-30")
        .replace("KZ-63", "KZ-99");
    let told = world.imports(&broken).await;
    assert!(told.contains("line 3, column regions"), "{told}");
    assert!(told.contains("line 4, column date"), "{told}");
    assert_eq!(
        world.imports(SCHEDULE).await,
        "7 added, 0 changed, 0 unchanged, 2 told"
    );
    let newer = "number,status,body,held_by,regions,date,start,venue\n\
                 1,announced,dsm,first_head,KZ-10,2026-12-04,11:00,House of Friendship\n";
    assert_eq!(
        world.imports(newer).await,
        "0 added, 1 changed, 0 unchanged, 1 told"
    );
    let other_body = newer.replace("dsm", "edu");
    let told = world.imports(&other_body).await;
    assert!(
        told.contains("line 2, column number: “1” belongs to a meeting of dsm"),
        "{told}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn meetings_are_chosen_by_region_sector_ministry_and_time_and_back_keeps_the_choice() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Ulytau").await;
    aigul
        .says("/meetings")
        .sees("no upcoming meetings for this region")
        .taps("Choose meetings")
        .sees("Region: Ulytau Region\nMinistry: All ministries\nWhen: from today on")
        .taps("Region")
        .taps("Astana")
        .sees("Upcoming meetings\nAstana")
        .sees("1. Ministry of Education")
        .taps("Choose meetings")
        .taps("Sector")
        .taps("Agriculture")
        .sees("Upcoming meetings\nAstana\nMinistry of Agriculture")
        .taps("1")
        .sees("Status: Planned")
        .taps("‹ To the list")
        .sees("Upcoming meetings\nAstana\nMinistry of Agriculture")
        .taps("Choose meetings")
        .taps("This month")
        .sees("There are no meetings that fit your choice.")
        .taps("Choose meetings")
        .taps("By month")
        .taps("January 2027")
        .sees("Meetings: January 2027\nAstana\nMinistry of Agriculture")
        .sees("1. Ministry of Agriculture")
        .taps("Choose meetings")
        .taps("Show all")
        .sees("1–5 of 6")
        .taps("Choose meetings")
        .taps("This week")
        .sees("1. Ministry of Transport\nSaturday 28 November")
        .sees_not("Healthcare")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn past_meetings_are_there_newest_first() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/meetings")
        .taps("Choose meetings")
        .taps("Past ones")
        .sees("There are no past meetings yet.")
        .await;
    world.becomes("2026-12-10 09:00").await;
    aigul
        .says("/meetings")
        .taps("All regions")
        .taps("Choose meetings")
        .taps("Past ones")
        .sees("1. Ministry of Healthcare")
        .sees("2. Ministry of Transport")
        .sees_not("Energy")
        .taps("1")
        .sees("Status: The date has passed")
        .sees_not("Remind me")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_find_meetings_in_any_language_and_spelling() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Astana").await;
    aigul
        .says("/meetings")
        .taps("Search by words")
        .sees("What shall I search for?")
        .says("clinics")
        .sees("Search: “clinics”")
        .sees("1. Ministry of Healthcare")
        .says("денсаулык семеи")
        .sees("1. Ministry of Healthcare")
        .taps("1")
        .taps("‹ To the list")
        .sees("Search: “денсаулык семеи”")
        .taps("Search again")
        .says("транспорт <b>")
        .sees("1. Ministry of Transport")
        .says("elephants")
        .sees("No meetings were found for “elephants”.")
        .taps("Search again")
        .sees("What shall I search for?")
        .taps("Main menu")
        .says("Ridder")
        .sees("It is kept as a draft")
        .taps("Search for these words")
        .sees("1. Ministry of Transport")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_tells_what_changed_and_offers_calendar_map_and_sharing() {
    use kezdesu::sandbox::Media;
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .taps("Open the meeting")
        .sees("How to attend:")
        .sees_not("Changed.")
        .await;
    let card = aigul.screen();
    let address = |label: &str| card.button(label).unwrap().url().unwrap().to_owned();
    assert!(
        address("Show on map")
            .starts_with("https://www.google.com/maps/search/?api=1&query=Abai%20Region")
    );
    assert!(address("Share").contains("start%3Dm_1"));
    assert_eq!(
        address("Show in a group"),
        "https://t.me/kezdesu_test_bot?startgroup=m_1"
    );

    let file = |chat: Vec<kezdesu::sandbox::Message>| {
        chat.into_iter()
            .rev()
            .find_map(|message| match message.media {
                Some(Media::Document { .. }) => Some(message.text),
                _ => None,
            })
    };
    aigul
        .taps("Add to calendar")
        .sees("House of Friendship")
        .sees("Open this file, and the meeting is in your calendar.")
        .await;
    assert!(file(aigul.chat()).is_some());

    let newer = "number,status,body,held_by,regions,date,start,venue\n\
                 1,announced,dsm,first_head,KZ-10,2026-12-04,11:00,Town hall\n";
    world.imports(newer).await;
    aigul
        .says("/meetings")
        .taps("1")
        .sees("When: Friday 4 December, 11:00")
        .sees("Changed. Was: Thursday 3 December, 15:00, Abai Region, Semey, House of Friendship")
        .sees("• Clinics")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_is_posted_into_a_group() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    let group = world.emulator.group("Our village", &[aigul.id]);
    world
        .emulator
        .say_in_group(group, aigul.id, "/start@kezdesu_test_bot m_1");
    world.settles().await;
    let posted = world
        .emulator
        .chat(group)
        .into_iter()
        .find(|message| message.is_from_bot())
        .unwrap();
    assert!(
        posted
            .text
            .starts_with("Ministry of Healthcare\nThursday 3 December"),
        "{}",
        posted.text
    );
    let button = posted.button("Open the meeting").unwrap();
    assert_eq!(
        button.url(),
        Some("https://t.me/kezdesu_test_bot?start=m_1")
    );
    world.emulator.say_in_group(group, aigul.id, "/nonsense");
    world.settles().await;
    assert_eq!(
        world
            .emulator
            .chat(group)
            .iter()
            .filter(|message| message.is_from_bot())
            .count(),
        1
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn typing_the_bots_name_in_any_chat_offers_meetings_in_the_language_of_the_sender() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    let offered = async |person: i64, query: &str| {
        let query = world.emulator.inline_query(person, query);
        world.settles().await;
        let answer = world
            .emulator
            .inline_answer(&query)
            .expect("it is answered");
        let results = answer["results"].as_array().unwrap().clone();
        results
            .iter()
            .map(|result| result["title"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(offered(aigul.id, "").await, ["Ministry of Healthcare"]);
    assert_eq!(
        offered(aigul.id, "rivers").await,
        ["Ministry of Water Resources and Irrigation"]
    );
    assert_eq!(offered(aigul.id, "m_2").await, ["Ministry of Transport"]);
    assert_eq!(offered(aigul.id, "elephants").await, Vec::<String>::new());
    let stranger = world.citizen_with_phone("Нурлан", Some("ru"));
    assert_eq!(offered(stranger.id, "").await[0], "Министерство транспорта");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_longest_meetings_still_fit_into_a_message() {
    let world = World::on("2026-11-24 09:00").await;
    let regions: Vec<_> = [
        "10", "11", "15", "19", "23", "27", "31", "33", "35", "39", "43", "47", "55", "59", "61",
        "62",
    ]
    .map(|code| format!("KZ-{code}"))
    .into();
    let topics = vec!["ұ".repeat(200); 20].join("; ");
    let row = |number| {
        format!(
            "{number},announced,enbek,acting_first_head,{},2026-12-0{number},15:00,{},{},{topics}\n",
            regions.join("|"),
            "Ө".repeat(300),
            "Қ".repeat(100)
        )
    };
    let aigul = world.follower("Aigul", "Abai").await;
    let table = "number,status,body,held_by,regions,date,start,venue,district,topics\n".to_owned()
        + &(1..=6).map(row).collect::<String>();
    world.becomes("2026-11-24 22:00").await;
    world.imports(&table).await;
    world.becomes("2026-11-25 08:00").await;
    aigul.sees("News of meetings: 5").await;
    aigul
        .says("/meetings")
        .sees("1–5 of 6")
        .taps("1")
        .sees("more")
        .sees("How to attend:")
        .await;
    let moved = table
        .replace("2026-12-0", "2026-12-1")
        .replace("15:00", "16:00");
    world.becomes("2026-11-25 22:00").await;
    world.imports(&moved).await;
    world.becomes("2026-11-26 08:00").await;
    aigul.sees("A meeting has changed").await;
}
