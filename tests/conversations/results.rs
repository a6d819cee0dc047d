//! What came of a meeting, published: who is told, what stands on its card, and what a correction changes.

use kezdesu::sandbox::Thing;

use crate::{
    asking::ask,
    logging::{logs, on_the_day},
};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_published_is_told_to_those_who_follow_and_stands_on_the_card() {
    let world = on_the_day().await;
    let aigul = world.follower("Aigul", "Abai").await;
    let nurlan = world.follower("Nurlan", "Almaty").await;
    let dana = world.official("Dana", "dsm").await;
    dana.taps("Change role")
        .taps("As a citizen")
        .says("/region")
        .taps("Abai")
        .await;
    ask(&aigul, "When will the clinic in Ayagoz open?").await;
    world.becomes("2026-12-03 19:00").await;
    logs(&dana).await;
    dana.sees("Citizens do not see it yet. Good practice: publish within ten days, by Sunday 13 December.")
        .await;
    aigul
        .says("/meetings")
        .taps("Choose meetings")
        .taps("Past ones")
        .await;
    let before = aigul.has_heard("What came of the meeting");
    assert_eq!(before, 0, "nothing is published yet");

    dana.taps("Publish summary")
        .sees("This is what citizens will read:")
        .sees("People came: 100")
        .sees("1 person will be told")
        .sees_not("not known")
        .double_taps("Publish")
        .await;
    assert_eq!(aigul.has_heard("The results of a meeting are published"), 1);
    assert_eq!(
        nurlan.has_heard("The results of a meeting are published"),
        0
    );
    let own = dana.has_heard("The results of a meeting are published");
    assert_eq!(own, 0, "no notice of one's own act");
    aigul
        .taps("Open the meeting")
        .sees("Status: Held")
        .sees("Questions raised: 20")
        .sees("• Clinics")
        .sees("A new clinic in Ayagoz by 1 June.")
        .sees("Asked in the bot: 1, with an answer: 0")
        .sees_not("When will the clinic")
        .await;

    world.becomes("2026-12-05 10:00").await;
    dana.taps("Correct")
        .taps("Attendees")
        .says("90")
        .taps("Save")
        .sees("M-1 corrected, 10:00.")
        .await;
    aigul
        .taps("Open the meeting")
        .sees("People came: 90")
        .sees("Corrected: Saturday 5 December, 10:00")
        .await;
    assert_eq!(aigul.has_heard("The results of a meeting are published"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn photos_of_a_meeting_are_kept_and_shown_once_it_is_published() {
    let photo = |caption: &str| Thing::Photo {
        bytes: include_bytes!("../../docs/conversation.png").to_vec(),
        caption: caption.to_owned(),
    };
    let world = on_the_day().await;
    let aigul = world.follower("Aigul", "Abai").await;
    let dana = world.official("Dana", "dsm").await;
    world.becomes("2026-12-03 19:00").await;
    dana.taps("Held, with changes")
        .taps("Photos")
        .sees("Now: 0, at most 5.")
        .sends(photo(""))
        .sees("Now: 1, at most 5.")
        .sends(photo(""))
        .taps("Done")
        .sees("Photos: 2")
        .taps("Decisions")
        .sends(photo("A new clinic in Ayagoz by 1 June."))
        .sees("Photos received: 3.")
        .sees("A new clinic in Ayagoz by 1 June.")
        .taps("Photos")
        .taps("Remove the photos")
        .sees_not("Photos: ")
        .sends(photo(""))
        .taps("Save")
        .sees("M-1 saved")
        .await;
    aigul
        .says("/start m_1")
        .sees("Status: Held")
        .sees_not("[Show the photos]")
        .await;
    dana.taps("Publish summary").taps("Publish").await;
    let before = aigul.chat().len();
    aigul.taps("Open the meeting").taps("Show the photos").await;
    assert_eq!(aigul.chat().len(), before + 2, "the card and a photo");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_of_which_only_the_month_was_known_is_asked_for_its_day() {
    let world = on_the_day().await;
    // The Ministry of Science has a meeting in December.
    let dana = world.official("Dana", "sci").await;
    world.becomes("2026-12-31 20:00").await;
    assert_eq!(dana.has_heard("Was the meeting held?"), 0);
    // The first morning of the year that is worked.
    world.becomes("2027-01-05 09:00").await;
    assert_eq!(dana.has_heard("Was the meeting held?"), 1);
    dana.taps("Held as planned")
        .sees("Step 1 of 6")
        .sees("On which day was it?")
        .says("17 декабря")
        .sees("Who held it?")
        .sees("[Deputy ✓]")
        .taps("First head")
        .taps("50")
        .taps("10")
        .taps("Right")
        .taps("Topics of the plan")
        .taps("Skip")
        .sees("• Young scientists")
        .taps("Save")
        // Logged in January, and it counts for the quarter in which it was held.
        .sees("Counts for Q4 2026, first head: met.")
        .await;
    let held = world
        .query("select held_on || held_by || coalesce(month, '') from meeting where id = 4")
        .await;
    assert_eq!(held, "2026-12-17first_head");
}

#[tokio::test(flavor = "multi_thread")]
async fn results_wait_for_the_morning_and_several_are_one_message() {
    let world = on_the_day().await;
    let aigul = world.follower("Aigul", "Abai").await;
    let dana = world.official("Dana", "dsm").await;
    world.becomes("2026-12-03 19:00").await;
    logs(&dana).await;
    dana.says("/start")
        .taps("Log a meeting")
        .taps("Another meeting")
        .taps("Abai")
        .taps("Done")
        .taps("On schedule")
        .taps("Yesterday")
        .taps("First head ✓")
        .taps("Not known")
        .taps("Not known")
        .taps("Not known")
        .taps("Skip")
        .taps("Skip")
        .taps("Save")
        .await;
    world.becomes("2026-12-03 22:00").await;
    dana.says("/start")
        .taps("Log a meeting")
        .taps("Logged results")
        .await;
    for number in ["1", "2"] {
        dana.taps(number)
            .taps("Publish summary")
            .sees("Nothing is sent from 21:00 to 08:00, it waits for the morning.")
            .taps("Publish")
            .taps("Logged results")
            .await;
    }
    assert_eq!(aigul.has_heard("published"), 0);
    world.becomes("2026-12-04 08:00").await;
    assert_eq!(aigul.has_heard("Published results: 2"), 1);
    aigul.taps("1").sees("Status: Held").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_after_the_preview_is_previewed_again() {
    let world = on_the_day().await;
    let dana = world.official("Dana", "dsm").await;
    let olga = world.official("Olga", "dsm").await;
    world.becomes("2026-12-03 19:00").await;
    logs(&dana).await;
    dana.taps("Publish summary").await;
    olga.says("/start")
        .taps("Log a meeting")
        .taps("Logged results")
        .taps("1")
        .taps("Correct")
        .taps("Summary")
        .says("Two clinics will be built.")
        .taps("Save")
        .await;
    dana.taps("Publish")
        .gets_toast("Another official changed it meanwhile. Here is how it stands.")
        .sees("Two clinics will be built.")
        .await;
    assert_eq!(
        world
            .query("select coalesce(published_at, 'not yet') from result")
            .await,
        "not yet"
    );
    dana.taps("Publish")
        .gets_toast("Published. Followers will be told.")
        .await;
    olga.taps("Correct")
        .taps("Save")
        .gets_toast("Nothing was changed.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_trail_outlives_whoever_corrected() {
    let world = on_the_day().await;
    let dana = world.official("Dana", "dsm").await;
    let olga = world.official("Olga", "dsm").await;
    world.becomes("2026-12-03 19:00").await;
    logs(&dana).await;
    dana.taps("Correct")
        .taps("Questions")
        .says("22")
        .taps("Save")
        .taps("Publish summary")
        .taps("Publish")
        .says("/privacy")
        .taps("Delete my data")
        .taps("Delete everything")
        .await;
    olga.says("/start")
        .taps("Log a meeting")
        .taps("Logged results")
        .taps("1")
        .sees("Questions raised: 22")
        .taps("Trail of corrections")
        .sees("Thursday 3 December, 19:00, official of the ministry\nQuestions raised: 20 → 22")
        .await;
}
