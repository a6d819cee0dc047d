//! Officials plan meetings: from the desk to the announcement, and what becomes of a plan that changes.

use kezdesu::domain::{central_body::BodySlug, meeting::MeetingId, office::Seat};

use crate::{
    asking::{QUESTION, ask, asker},
    browsing::SCHEDULE,
    world::{Person, World},
};

const PLACE: &str = "Ayagoz\nPalace of Culture";

/// A plan of the Ministry of Healthcare for Abai region on 10 December, 15:00–17:00, saved.
async fn plans(official: &Person<'_>) {
    official
        .says("/start")
        .taps("Plan a meeting")
        .taps("Abai Region")
        .taps("Continue ›")
        .says("10 December")
        .says("15:00-17:00")
        .taps("The head of the ministry")
        .says("Clinics\nMedicines")
        .says(PLACE)
        .taps("Save the plan")
        .await;
}

/// What the akimats say, without their part of the conversation.
async fn all_akimats_agree(world: &World, meeting: i64) {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(world.database());
    let pool = sqlx::SqlitePool::connect_with(options).await.unwrap();
    for agreeing in [
        "update meeting_region set agreement = 'agreed' where meeting = ?",
        "update meeting set status = 'agreed', revision = revision + 1 where id = ?",
    ] {
        sqlx::query(agreeing)
            .bind(meeting)
            .execute(&pool)
            .await
            .unwrap();
    }
    pool.close().await;
}

async fn newest_meeting(world: &World) -> i64 {
    let id = world.query("select max(id) || '' from meeting").await;
    id.parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_is_planned_step_by_step_where_people_ask_most() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    asker(&world, "Aigul", QUESTION).await;
    world.becomes("2026-11-25 10:00").await;
    let dana = world.official("Dana", "dsm").await;
    dana.taps("Plan a meeting")
        .sees("Step 1 of 5")
        .sees(
            "1. Abai Region\n1 person asks, 1 new in the last 7 days. No earlier meeting is known.",
        )
        .sees("1–5 of 20")
        .sees_not("[Continue ›]")
        .taps("Abai Region")
        .sees("[Abai Region ✓]")
        .sees("Now: Abai Region")
        .taps("Continue ›")
        .sees("Step 2 of 5")
        .sees("November 2026")
        .taps("December 2026 ›")
        .sees("December 2026")
        .taps("10")
        .sees("At what time?\nThursday 10 December")
        .taps("15:00")
        .sees("Now: 15:00")
        .taps("+15 min")
        .sees("Now: 15:15")
        .taps("Continue ›")
        .sees("Step 3 of 5")
        .taps("The head of the ministry")
        .sees("Step 4 of 5")
        .sees("People here ask most:\n1. When will the clinic in Ayagoz open? (1 person)")
        .taps("Take from questions")
        .sees("Step 5 of 5")
        .sees("[Semey, House of Friendship]")
        .taps("Semey, House of Friendship")
        .sees("Check the plan")
        .sees("When: Thursday 10 December, 15:15")
        .sees("Where: Abai Region, Semey, House of Friendship")
        .sees("• When will the clinic in Ayagoz open?")
        .sees("Why Abai Region: 1 person asks, 1 new in the last 7 days.")
        .taps("Save the plan")
        .gets_toast("The plan is saved. Citizens do not see it yet.")
        .sees("Status: planned, not yet agreed with the akimats")
        .sees("Abai Region: the akimat was not asked yet")
        .sees("Why Abai Region: 1 person asks")
        .await;
    assert_eq!(world.count("meeting_draft").await, 0);
    let trail = "select actor || ' ' || act from trail where act = 'meeting_planned'";
    assert_eq!(world.query(trail).await, "official dsm meeting_planned");
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .taps("Upcoming meetings")
        .sees_not("10 December")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_can_be_typed_or_left_out() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.official("Dana", "dsm").await;
    dana.taps("Plan a meeting")
        .taps("Next page ›")
        .sees("6–10 of 20")
        .taps("‹ Previous page")
        .taps("Off-schedule")
        .sees("[Off-schedule ✓]")
        .taps("Abai Region")
        .taps("Continue ›")
        .says("yesterday or so")
        .sees("I cannot read a day to come in “yesterday or so”.")
        .says("01.11.2026")
        .sees("I cannot read a day to come")
        .says("3 December, 15:00-17:00")
        .sees("Step 3 of 5")
        .sees("An off-schedule meeting is held by the first head.")
        .taps("‹ Back")
        .says("5 o'clock or later")
        .sees("I cannot read a time")
        .says("16:00-18:00")
        .taps("A deputy head of the ministry")
        .says(&["a topic"; 11].join("\n"))
        .sees("10 topics at most")
        .taps("Skip")
        .taps("Skip")
        .sees("Check the plan")
        .sees("Off-schedule meeting with the population")
        .sees("When: Thursday 3 December, 16:00–18:00")
        .sees("Held by: a deputy head of the ministry")
        .taps("Place")
        .says("Town hal")
        .sees("Where: Abai Region, Town hal")
        .edits("Town hal", "Culture house")
        .sees("Where: Abai Region, Culture house")
        // Each part can be another, and leads back.
        .taps("Date")
        .sees("[Day not fixed: December 2026]")
        .taps("Day not fixed: December 2026")
        .sees("When: December 2026")
        .sees_not("[Time]")
        .taps("Place")
        .says("Town hall")
        .sees("Where: Abai Region, Town hall")
        .taps("Topics")
        .taps("‹ Back")
        .sees("Check the plan")
        .taps("Save the plan")
        .sees("When: December 2026")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_survives_a_restart_and_cancel_and_is_offered_again() {
    let mut world = World::on("2026-11-24 09:00").await;
    let dana = world.official("Dana", "dsm").await;
    dana.taps("Plan a meeting")
        .taps("Abai Region")
        .taps("Continue ›")
        .says("/cancel")
        .says("/start")
        .taps("Plan a meeting")
        .sees("You began to plan a meeting\nTuesday 24 November, 09:00\nAbai Region")
        .taps("Continue")
        .sees("Step 2 of 5")
        .await;
    let id = dana.id;
    drop(dana);
    world.restarts().await;
    let dana = world.person_again("Dana", id);
    dana.says("10 December")
        .sees("At what time?")
        .sends(kezdesu::sandbox::Thing::Voice { seconds: 3 })
        .sees("I cannot understand voice messages")
        .says("15:00")
        .sees("Step 3 of 5")
        .says("What is asked here?")
        .sees("Please choose with the buttons below.")
        .sees("Step 3 of 5")
        .says("/start")
        .taps("Plan a meeting")
        .taps("Start again")
        .sees("Step 1 of 5")
        .says("Ridder")
        .sees("Please choose with the buttons below.")
        .says("Oskemen")
        .sees("Now: East Kazakhstan Region")
        .sees("[East Kazakhstan Region ✓]")
        .says("/start")
        .taps("Plan a meeting")
        .taps("Delete the draft")
        .gets_toast("The draft has been deleted.")
        .taps("Plan a meeting")
        .sees("Step 1 of 5")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_is_announced_once_all_is_fixed_and_agreed_and_citizens_are_told() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.official("Dana", "dsm").await;
    let aigul = world.follower("Aigul", "Abai").await;
    plans(&dana).await;
    let id = newest_meeting(&world).await;
    dana.taps("Announce")
        .sees("The meeting cannot be announced yet\n\nThe akimats must agree: Abai Region.")
        .taps("‹ Back")
        .taps("Send to the akimats")
        .gets_toast("Sent for agreement to 1 region.")
        .sees("Abai Region: the akimat was asked on Tuesday 24 November")
        .sees_not("[Send to the akimats]")
        .await;
    aigul.remember_chat();
    all_akimats_agree(&world, id).await;
    dana.taps("Announce")
        .gets_toast("The meeting has changed meanwhile. Here is how it stands.")
        .taps("Announce")
        .sees("Citizens will read this")
        .sees(
            "Thursday 10 December, 15:00–17:00\nAbai Region, Ayagoz, Palace of Culture\nAnnounced",
        )
        .sees("1 person will be told")
        .double_taps("Announce and tell them")
        .sees("Status: announced")
        .await;
    aigul
        .sees("A meeting has been announced")
        .sees("Thursday 10 December, 15:00–17:00")
        .await;
    assert_eq!(aigul.has_heard("A meeting has been announced"), 1);
    let actor = "select actor from meeting_change where field = 'status' and new = 'announced'";
    assert_eq!(world.query(actor).await, "official dsm");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_missing_is_said_in_words() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.official("Dana", "dsm").await;
    dana.taps("Plan a meeting")
        .taps("Abai Region")
        .taps("Continue ›")
        .taps("Day not fixed: November 2026")
        .taps("The head of the ministry")
        .taps("Skip")
        .taps("Skip")
        .taps("Save the plan")
        .taps("Announce")
        .sees("Its day and the time it begins must be fixed.\nIts venue must be fixed.\nThe akimats must agree: Abai Region.")
        .await;
}

/// A meeting that was planned, agreed and announced.
async fn announces(world: &World, official: &Person<'_>) -> i64 {
    plans(official).await;
    let id = newest_meeting(world).await;
    official.taps("Send to the akimats").await;
    all_akimats_agree(world, id).await;
    official
        .taps("‹ To the list")
        .taps("1")
        .taps("Announce")
        .taps("Announce and tell them")
        .await;
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn a_moved_meeting_is_postponed_for_citizens_and_asks_the_akimats_again() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.official("Dana", "dsm").await;
    let aigul = world.follower("Aigul", "Abai").await;
    let id = announces(&world, &dana).await;
    aigul.remember_chat();
    dana.taps("Change the date")
        .says("11 December")
        .sees("Now: 15:00–17:00")
        .taps("Continue ›")
        .sees("Check the change")
        .sees("Date: Friday 11 December, 15:00–17:00\nBefore: Thursday 10 December, 15:00–17:00")
        .sees("1 person is told at once that it is postponed.")
        .sees("The akimats are asked again: Abai Region.")
        .taps("Say why")
        .says("The hall is taken on the tenth.")
        .sees("Why it was moved: The hall is taken on the tenth.")
        .taps("Save the change")
        .gets_toast("The change is saved.")
        .sees("Status: planned, not yet agreed with the akimats")
        .sees("Abai Region: the akimat was asked on Tuesday 24 November")
        .sees("Why it was moved: The hall is taken on the tenth.")
        .await;
    aigul
        .sees("A meeting has been postponed")
        .sees("Was: Thursday 10 December, 15:00")
        .taps("Open the meeting")
        .sees("When: Friday 11 December, 15:00–17:00")
        .sees("Status: Planned")
        .await;
    // The new date is agreed and announced: that is one more piece of news.
    aigul.remember_chat();
    all_akimats_agree(&world, id).await;
    dana.taps("‹ To the list")
        .taps("1")
        .taps("Announce")
        .taps("Announce and tell them")
        .await;
    aigul.sees("Friday 11 December, 15:00–17:00").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn topics_of_an_announced_meeting_change_without_news() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.official("Dana", "dsm").await;
    let aigul = world.follower("Aigul", "Abai").await;
    announces(&world, &dana).await;
    aigul.remember_chat();
    dana.taps("Edit the plan")
        .sees("What is to change?")
        .taps("Topics")
        .says("Ambulances")
        .sees("Topics: Ambulances\nBefore: Clinics; Medicines")
        .sees_not("asked again")
        .sees_not("Say why")
        .taps("Save the change")
        .sees("Status: announced")
        .sees("• Ambulances")
        .await;
    aigul.sees_nothing().await;
    // What is left as it is changes nothing.
    dana.taps("Edit the plan")
        .taps("Place")
        .taps("Leave it as it is")
        .gets_toast("Nothing was changed.")
        .sees("Status: announced")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_meeting_says_why_in_each_readers_language() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.official("Dana", "dsm").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul.says("/language").taps("Русский").await;
    announces(&world, &dana).await;
    aigul.remember_chat();
    dana.taps("Cancel the meeting")
        .sees("Why will the meeting not be?")
        .taps("The venue is closed")
        .sees("Cancel this meeting?")
        .sees("Reason: The venue is closed.")
        .sees("1 person will be told that it will not be.")
        .taps("No, keep the meeting")
        .sees("Status: announced")
        .taps("Cancel the meeting")
        .taps("The venue is closed")
        .double_taps("Yes, cancel it")
        .sees("Status: cancelled")
        .sees("Reason: The venue is closed.")
        .sees_not("[Cancel the meeting]")
        .await;
    aigul
        .sees("Место проведения закрыто.")
        .taps("Посмотреть встречу")
        .sees("Место проведения закрыто.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_heard_that_it_is_postponed_hears_that_it_will_not_be() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.official("Dana", "dsm").await;
    let aigul = world.follower("Aigul", "Abai").await;
    announces(&world, &dana).await;
    dana.taps("Change the date")
        .taps("‹ Back")
        .sees("Nothing changes: all is as it was.")
        .taps("Date")
        .says("11 December")
        .taps("Continue ›")
        .taps("Save the change")
        .await;
    aigul.sees("A meeting has been postponed").await;
    aigul.remember_chat();
    dana.taps("Cancel the meeting")
        .says(&"x".repeat(301))
        .sees("300 characters at most.")
        .says("The hall has burnt down.")
        .sees("1 person will be told that it will not be.")
        .taps("Yes, cancel it")
        .await;
    aigul
        .sees("A meeting has been cancelled")
        .sees("Reason: The hall has burnt down.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outdated_button_shows_how_the_meeting_stands_and_does_nothing() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.official("Dana", "dsm").await;
    let oleg = world.official("Oleg", "dsm").await;
    plans(&dana).await;
    oleg.says("/start")
        .taps("Meetings of the ministry: 1")
        .taps("1")
        .taps("Edit the plan")
        .taps("Topics")
        .says("Ambulances")
        .taps("Save the change")
        .await;
    for outdated in [
        "Change the date",
        "Edit the plan",
        "Announce",
        "Cancel the meeting",
        "Send to the akimats",
    ] {
        let changes = world.count("meeting_change").await;
        let data = dana
            .chat()
            .into_iter()
            .rev()
            .find_map(|message| message.button(outdated)?.data().map(str::to_owned))
            .unwrap();
        // As an older message carries it: at the revision before.
        let older = data.replace(":2", ":1");
        let tap = world
            .emulator
            .tap(dana.id, dana.id, dana.screen().id, &older);
        world.settles().await;
        let toast = world.emulator.toast(&tap).unwrap().text;
        assert_eq!(
            toast, "The meeting has changed meanwhile. Here is how it stands.",
            "{outdated}: {data}"
        );
        assert_eq!(world.count("meeting_change").await, changes);
        assert!(dana.screen().text.contains("• Ambulances"));
    }
    // A change that was begun before the meeting changed is not saved over it.
    dana.taps("Edit the plan").taps("Place").await;
    oleg.taps("Edit the plan")
        .taps("Topics")
        .says("Pharmacies")
        .taps("Save the change")
        .await;
    dana.says("Town hall")
        .taps("Save the change")
        .gets_toast("The meeting has changed meanwhile. Here is how it stands.")
        .sees("• Pharmacies")
        .sees("Palace of Culture")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_no_official_of_the_ministry_learns_and_moves_nothing() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.official("Dana", "dsm").await;
    plans(&dana).await;
    let id = MeetingId(newest_meeting(&world).await).code();
    let oleg = world.official("Oleg", "transport").await;
    let aigul = world.follower("Aigul", "Abai").await;
    let bota = world.coordinator("Bota").await;
    let before = world
        .query("select group_concat(status || revision) from meeting")
        .await;
    let forged = [
        format!("b-meeting:{id}"),
        format!("m-edit:{id}:1"),
        format!("m-part:{id}:1:time"),
        format!("m-ask:{id}:1"),
        format!("m-ann:{id}:1"),
        format!("m-ann!:{id}:1"),
        format!("m-cancel:{id}:1"),
        format!("m-cwhy:{id}:1:weather"),
        format!("m-cancel!:{id}:1:weather"),
        format!("sheet:{id}:0"),
        "plan:1".to_owned(),
        "p-new:1".to_owned(),
        "sp-list:1:0".to_owned(),
        "sp-new:1".to_owned(),
        "sp-in:1:10".to_owned(),
    ];
    for person in [&oleg, &aigul, &bota] {
        for data in &forged {
            let tap = world
                .emulator
                .tap(person.id, person.id, person.screen().id, data);
            world.settles().await;
            assert_eq!(
                world.emulator.toast(&tap).unwrap().text,
                "This button is out of date. Here is the current screen.",
                "{data}"
            );
            assert_eq!(person.has_heard("Palace of Culture"), 0, "{data}");
        }
    }
    let after = world
        .query("select group_concat(status || revision) from meeting")
        .await;
    assert_eq!(before, after);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_question_sheet_comes_the_evening_before_and_says_the_same_once() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.official("Dana", "dsm").await;
    announces(&world, &dana).await;
    let aigul = asker(&world, "Aigul", QUESTION).await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    ask(&nurlan, "When will the clinic open in Ayagoz?").await;
    ask(&nurlan, "Why is there no ambulance at night?").await;
    dana.remember_chat();
    world.becomes("2026-12-09 17:59").await;
    dana.sees_nothing().await;
    world.becomes("2026-12-09 18:00").await;
    dana.sees(
        "Questions to the meeting\nMinistry of Healthcare\nThursday 10 December, 15:00–17:00",
    )
    .sees("3 questions, the most asked first.")
    .sees("1. 2 people, Abai Region, Q-")
    .sees("Much the same: ")
    .sees("2. 1 person, Abai Region, Q-")
    .sees("Why is there no ambulance at night?")
    .await;
    assert_eq!(dana.has_heard("Questions to the meeting"), 1);
    aigul.says("/start").await;
    // It is asked for at any time too.
    dana.says("/start")
        .taps("Meetings of the ministry: 1")
        .taps("1")
        .taps("Questions to it")
        .sees("3 questions")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_noted_problem_speaks_for_its_region_until_it_is_solved() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.official("Dana", "dsm").await;
    dana.taps("Noted problems")
        .sees("No problem is noted yet.")
        .taps("Note a problem")
        .taps("Zhetisu Region")
        .says("??")
        .sees("Please write the problem in a few words")
        .says("Ambulances are\nolder than fifteen years")
        .sees("Zhetisu Region\nAmbulances are older than fifteen years")
        .sees("When: since 24.11.2026")
        .taps("Change the start")
        .says("1 November")
        .sees("When: since 01.11.2026")
        .taps("Change the end")
        .says("01.10.2026")
        .sees("I cannot read a day in “01.10.2026”.")
        .says("31.03.2027")
        .sees("When: 01.11.2026 – 31.03.2027")
        .says("/start")
        .taps("Plan a meeting")
        .sees("1. Zhetisu Region\nNobody asks at present. No earlier meeting is known. The ministry noted a problem: “Ambulances are older than fifteen years”.")
        .says("/start")
        .taps("Noted problems")
        .taps("1")
        .taps("It is solved")
        .gets_toast("The problem is off the list.")
        .sees("No problem is noted yet.")
        .says("/start")
        .taps("Plan a meeting")
        .sees_not("Ambulances")
        .await;
    let acts = "select group_concat(act, ' ') from (select act from trail where subject glob 'sector*' order by id)";
    assert_eq!(
        world.query(acts).await,
        "sector_problem_noted sector_problem_dated sector_problem_dated sector_problem_ended"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn demand_counts_people_once_however_much_they_ask() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = asker(&world, "Aigul", QUESTION).await;
    ask(&aigul, "Why is there no ambulance at night?").await;
    world.becomes("2026-12-02 10:00").await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    for number in ["1", "2"] {
        nurlan
            .says("/start")
            .taps("What people ask")
            .taps(number)
            .taps("I ask the same")
            .await;
    }
    let dana = world.official("Dana", "dsm").await;
    dana.taps("Plan a meeting")
        .sees("1. Abai Region\n2 people ask, 1 of them new in the last 7 days.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_hears_nothing_of_their_own_act() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.follower("Dana", "Abai").await;
    let seat = Seat::Official(BodySlug("dsm".to_owned()));
    dana.comes_to(&seat).await;
    announces(&world, &dana).await;
    dana.sees("Status: announced").await;
    assert_eq!(dana.has_heard("A meeting has been announced"), 0);
    dana.taps("Cancel the meeting")
        .taps("The weather")
        .sees("At present nobody is to be told.")
        .taps("Yes, cancel it")
        .await;
    assert_eq!(dana.has_heard("A meeting has been cancelled"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_schedule_is_imported_beside_what_is_planned() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.official("Dana", "dsm").await;
    plans(&dana).await;
    assert_eq!(
        world.imports(SCHEDULE).await,
        "7 added, 0 changed, 0 unchanged, 2 told"
    );
    assert_eq!(
        world.imports(SCHEDULE).await,
        "0 added, 0 changed, 7 unchanged, 0 told"
    );
    dana.says("/start")
        .taps("Meetings of the ministry: 2")
        .sees("1. Thursday 3 December, 15:00")
        .sees("2. Thursday 10 December, 15:00")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_off_schedule_meeting_begins_with_its_region_and_the_first_head() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.official("Dana", "dsm").await;
    let office = world.query("select id || '' from office").await;
    let begin = |data: String| {
        world
            .emulator
            .tap(dana.id, dana.id, dana.screen().id, &data);
        world.settles()
    };
    begin(format!("plan-off:{office}:10:no")).await;
    dana.says("10 December")
        .says("15:00")
        .sees("Step 3 of 5")
        .sees("[The head of the ministry ✓]")
        .await;
    // Another one does not take the place of what was begun without a word.
    begin(format!("plan-off:{office}:63:no")).await;
    dana.taps("Start again")
        .says("11 December, 16:00")
        .taps("The head of the ministry ✓")
        .taps("Skip")
        .taps("Skip")
        .sees("Off-schedule meeting with the population")
        .sees("Where: East Kazakhstan Region")
        .sees("When: Friday 11 December, 16:00")
        .double_taps("Save the plan")
        .sees("1. Friday 11 December, 16:00")
        .await;
    assert_eq!(world.count("meeting").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_citizens_asked_may_be_a_topic_and_is_never_in_the_trail() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    asker(&world, "Aigul", QUESTION).await;
    world.becomes("2026-11-25 10:00").await;
    let dana = world.official("Dana", "dsm").await;
    plans(&dana).await;
    dana.taps("Edit the plan")
        .taps("Topics")
        .taps("Take from questions")
        .taps("Save the change")
        .sees(QUESTION)
        .await;
    let told = "select group_concat(coalesce(old, '') || coalesce(new, '')) from trail
                where act = 'meeting_changed'";
    assert_eq!(world.query(told).await, "");
    let changed = "select count(*) || '' from trail where act = 'meeting_changed'";
    assert_eq!(world.query(changed).await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_meeting_of_another_ministry_lends_no_place() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.official("Dana", "dsm").await;
    dana.taps("Plan a meeting")
        .taps("Abai Region")
        .taps("Continue ›")
        .says("10 December")
        .says("15:00-17:00")
        .taps("The head of the ministry")
        .says("Clinics")
        .sees("Step 5 of 5")
        .await;
    // The seventh of the schedule is cancelled: it was to be in the theatre.
    let screen = dana.screen().id;
    world
        .emulator
        .tap(dana.id, dana.id, screen, "p-place:plan:7");
    world.settles().await;
    assert_eq!(dana.has_heard("Theatre"), 0);
}
