//! Asking a meeting: up to the receipt, and back.

use kezdesu::sandbox::Thing;

use crate::{
    browsing::SCHEDULE,
    queue::answers,
    world::{Person, World},
};

pub const QUESTION: &str = "When will the clinic in Ayagoz open?";

/// Somebody in Abai region who has agreed already, and has asked one thing.
pub async fn asker<'a>(world: &'a World, name: &'static str, question: &str) -> Person<'a> {
    let person = world.follower(name, "Abai").await;
    ask(&person, question).await;
    person
}

pub async fn ask(person: &Person<'_>, question: &str) {
    person.says("/ask").taps("1").await;
    if person
        .screen()
        .text
        .starts_with("Before the first question")
    {
        person.taps("I agree").await;
    }
    person.says(question).await;
    if person.screen().text.starts_with("Is it the same") {
        person.taps("Mine is different").await;
    }
    person.taps("Send").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_to_a_meeting_from_the_first_word_to_the_receipt() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .taps("Ask a question")
        .sees("1. Ministry of Healthcare\nThursday 3 December, 15:00–17:00")
        .taps("1")
        .sees("This is not a formal appeal.")
        .taps("I agree")
        .sees("Step 1 of 2")
        .sees("To: Ministry of Healthcare")
        .says(QUESTION)
        .sees("Please check before sending")
        .sees(QUESTION)
        .sees("Meeting: Thursday 3 December, 15:00–17:00")
        .sees("Others see the text and the place in words, never who wrote it.")
        .taps("Send")
        .sees("Sent. Here is your receipt:")
        .sees("is received. Press the number to copy it.")
        .sees("Ministry of Healthcare can see it now.")
        .sees("Others will see it once a coordinator has looked at it, or from Wednesday 25 November, 09:00 on.")
        .sees("This is not a formal appeal")
        .taps("My questions")
        .sees("1. When will the clinic in Ayagoz open?")
        .sees("Being checked, not public yet")
        .taps("1")
        .sees("Tuesday 24 November, 09:00: Received.")
        .await;
    let number = world.query("select number from submission").await;
    assert!(number.starts_with("Q-"), "{number}");

    // Nobody looked: a day later it is public.
    world.becomes("2026-11-25 09:01").await;
    aigul
        .sees("News of your Q-")
        .sees("Public now: others can see and support it.")
        .await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .taps("What people ask")
        .sees("1. When will the clinic in Ayagoz open?")
        .sees("1 person")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_question_is_supported_and_one_person_has_one_voice() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = asker(&world, "Aigul", QUESTION).await;
    world.becomes("2026-11-25 10:00").await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .says("/ask")
        .taps("1")
        .taps("I agree")
        .says("When will the clinic open in Ayagoz?")
        .sees("Is it the same as one of these?")
        .sees("1. When will the clinic in Ayagoz open?\n1 person. Received")
        .taps("I ask the same as 1")
        .gets_toast("You ask the same. I will tell you what comes of it.")
        .sees("Asked by: 2 people")
        .sees("[I no longer ask it]")
        .taps("I no longer ask it")
        .sees("Asked by: 1 person")
        .double_taps("I ask the same")
        .sees("Asked by: 2 people")
        .await;
    assert_eq!(world.count("support").await, 1);
    assert_eq!(world.count("draft").await, 0);

    // The author has no voice to add.
    aigul
        .says("/mine")
        .taps("1")
        .sees("Asked by: 2 people")
        .sees_not("[I ask the same]")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_answered_meanwhile_is_not_supported_and_the_draft_stays() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let _aigul = asker(&world, "Aigul", QUESTION).await;
    world.becomes("2026-11-25 10:00").await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .says("/ask")
        .taps("1")
        .taps("I agree")
        .says("When will the clinic open in Ayagoz?")
        .sees("Is it the same as one of these?")
        .await;
    answers(&world, "It opens in March.").await;
    nurlan
        .taps("I ask the same as 1")
        .gets_toast("This cannot be supported: it is yours, closed or gone.")
        .sees("It opens in March.")
        .sees("Asked by: 1 person")
        .says("/ask")
        .taps("1")
        .sees("You have begun one already")
        .taps("Continue")
        .sees("[Read the answer to 1]")
        .await;
    assert_eq!(world.count("support").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_kept_when_the_same_question_was_taken_back_meanwhile() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = asker(&world, "Aigul", QUESTION).await;
    world.becomes("2026-11-25 10:00").await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .says("/ask")
        .taps("1")
        .taps("I agree")
        .says("When will the clinic open in Ayagoz?")
        .sees("Is it the same as one of these?")
        .await;
    aigul
        .says("/mine")
        .taps("1")
        .taps("Take it back")
        .taps("Take it back for good")
        .await;
    nurlan
        .taps("I ask the same as 1")
        .says("/ask")
        .taps("1")
        .sees("You have begun one already")
        .sees("When will the clinic open in Ayagoz?")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn photos_that_are_removed_are_not_sent() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/ask")
        .taps("1")
        .taps("I agree")
        .sends(Thing::Photo {
            bytes: vec![1; 40],
            caption: QUESTION.to_owned(),
        })
        .sees("Photos: 1")
        .taps("Change photos")
        .sees("Photos now: 1 of 5")
        .taps("Remove the photos")
        .sees("Photos now: 0 of 5")
        .sees_not("[Remove the photos]")
        .taps("Done")
        .sees("Please check before sending")
        .sees_not("Photos:")
        .taps("Send")
        .sees("Question Q-")
        .await;
    assert_eq!(world.count("submission_photo").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_drops_a_draft_on_their_first_visit_goes_on_with_the_visit() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.citizen_with_phone("Aigul", Some("en"));
    aigul
        .says("/start m_1")
        .taps("English")
        .sees("Ministry of Healthcare")
        .taps("Ask a question")
        .taps("I agree")
        .says(QUESTION)
        .sees("Please check before sending")
        .taps("Delete the draft")
        .gets_toast("The draft has been deleted.")
        .sees("Step 1 of 2")
        .taps("Abai")
        .taps("Yes, tell me")
        .sees("Main menu")
        .await;
    assert_eq!(world.count("draft").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_survives_a_restart_a_command_and_another_draft() {
    let mut world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/ask")
        .taps("1")
        .taps("I agree")
        .says(QUESTION)
        .sees("Please check")
        .says("/report")
        .says("There has been no water in Abai street since Monday")
        .sees("Step 2 of 4")
        .await;
    let id = aigul.id;
    world.restarts().await;
    let aigul = world.person_again("Aigul", id);
    aigul
        .says("Semey, Abai street 5")
        .sees("Step 3 of 4")
        .says("/ask")
        .taps("1")
        .sees("You have begun one already")
        .sees(QUESTION)
        .taps("Continue")
        .sees("Please check")
        .edits(QUESTION, "When will the clinic in Ayagoz open at last?")
        .sees("open at last?")
        .double_taps("Send")
        .sees("Question Q-")
        .says("/report")
        .sees("You have begun one already")
        .taps("Start again")
        .sees("Step 1 of 4")
        .says("The bridge over the river is broken since spring")
        .says("/report")
        .sees("You have begun one already")
        .sees("The bridge over the river")
        .taps("Delete the draft")
        .gets_toast("The draft has been deleted.")
        .await;
    assert_eq!(world.count("submission").await, 1);
    assert_eq!(world.count("draft").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_nobody_asked_for_becomes_a_question_in_two_taps() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says(QUESTION)
        .sees("It is kept as a draft")
        .taps("Make it a question")
        .taps("I agree")
        .sees("What is it about?")
        .taps("Health")
        .sees("To: Health")
        .sees(QUESTION)
        .taps("Send")
        .sees("Question Q-")
        .await;
    assert_eq!(world.count("draft").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_cannot_be_sent_is_refused_kindly_and_kept() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    let long = "я".repeat(4_096);
    aigul
        .says("/ask")
        .taps("1")
        .taps("I agree")
        .says("Hi")
        .sees("That is too short")
        .says(&long)
        .sees("Your text has 4096 letters, and 3000 fit.")
        .sends(Thing::Sticker {
            emoji: "👍".to_owned(),
        })
        .says(QUESTION)
        .sees("Please check")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn private_numbers_are_hidden_from_others_and_the_author_sees_how() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/ask")
        .taps("1")
        .taps("I agree")
        .says("When will the clinic open? Call me: +7 701 123 45 67")
        .sees("Others will see it like this")
        .sees("Call me: •••")
        .taps("Send")
        .await;
    world.becomes("2026-11-25 10:00").await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .taps("What people ask")
        .sees("Call me: •••")
        .sees_not("701")
        .taps("1")
        .sees_not("701")
        .await;
    let indexed = world
        .query("select count(*) || '' from submission_words where submission_words match '701'")
        .await;
    assert_eq!(indexed, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_matter_of_a_ministry_without_meetings_is_told_where_to_go() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/ask")
        .taps("1")
        .taps("I agree")
        .says("Почему полиция не приезжает на вызов?")
        .sees("Ministry of Internal Affairs holds no such meetings")
        .sees("Почему полиция не приезжает на вызов?")
        .sees("[Open e-Otinish]")
        .taps("It is not for them")
        .sees("Please check")
        .await;
    // Picked by hand, there is no way round.
    aigul
        .says("/ask")
        .taps("Choose a ministry")
        .taps("Ministry of Defence")
        .sees("You have begun one already")
        .sees("[Ask this: Ministry of Defence]")
        .taps("Start again")
        .says("How long is the service in the army now?")
        .sees("Ministry of Defence holds no such meetings")
        .sees_not("It is not for them")
        .taps("Ask another ministry")
        .taps("1")
        .sees("Please check")
        .sees("To: Ministry of Healthcare")
        .sees("How long is the service in the army now?")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_threat_to_life_is_answered_at_once_and_told_to_coordinators() {
    let world = World::on("2026-11-24 23:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.coordinator("Dana").await;
    let aigul = world.follower("Aigul", "Abai").await;
    dana.remember_chat();
    aigul
        .says("/ask")
        .taps("1")
        .taps("I agree")
        .says("Помогите, муж избивает меня и детей, что делать?")
        .sees("call 102 or 112 now")
        .sees("111")
        .taps("Send")
        .sees("A coordinator must look at it before others can see it.")
        .await;
    dana.sees("A threat to life is written in Q-")
        .sees("муж избивает")
        .await;
    // It never becomes public by itself.
    world.becomes("2026-11-26 10:00").await;
    assert_eq!(
        world.query("select visibility from submission").await,
        "held"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sixth_question_of_a_day_names_the_hour_of_the_next() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    for thing in ["roads", "clinics", "schools", "heating", "bread prices"] {
        ask(&aigul, &format!("What will be done about {thing} here?")).await;
    }
    assert_eq!(world.count("submission").await, 5);
    aigul
        .says("/ask")
        .taps("1")
        .sees("The next one is possible from Wednesday 25 November, 09:00.")
        .await;
    world.becomes("2026-11-25 09:01").await;
    aigul.says("/ask").taps("1").sees("Step 1 of 2").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_to_a_meeting_that_has_begun_waits_for_the_next_one() {
    let world = World::on("2026-12-03 14:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul.taps("Open the meeting").await;
    world.becomes("2026-12-03 15:01").await;
    aigul
        .taps("Ask a question")
        .sees("Ministry of Healthcare takes no more questions for this meeting.")
        .taps("Keep for the next one")
        .taps("I agree")
        .says(QUESTION)
        .taps("Send")
        .sees("Question Q-")
        .await;
    assert_eq!(
        world
            .query("select coalesce(meeting, 'none') || ' ' || body from submission")
            .await,
        "none dsm"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_questions_of_a_cancelled_meeting_wait_for_the_next_one_and_their_authors_hear_of_it() {
    const COLUMNS: &str = "number,status,body,held_by,regions,date,start,venue\n";
    let row = |number: u32, status: &str, date: &str| {
        format!("{number},{status},dsm,first_head,KZ-10,{date},15:00,Theatre\n")
    };
    let world = World::on("2026-11-24 09:00").await;
    world
        .imports(&format!("{COLUMNS}{}", row(1, "announced", "2026-12-03")))
        .await;
    // She follows nothing: it is her question that concerns her.
    let aigul = world.citizen_with_phone("Aigul", Some("en"));
    aigul
        .says("/start")
        .taps("English")
        .taps("Abai")
        .taps("No, I will look myself")
        .await;
    ask(&aigul, QUESTION).await;
    aigul
        .says("/mine")
        .taps("1")
        .sees("Meeting: Thursday 3 December, 15:00, Abai Region, Theatre")
        .await;
    aigul.remember_chat();
    world
        .imports(&format!("{COLUMNS}{}", row(1, "cancelled", "2026-12-03")))
        .await;
    aigul
        .sees("A meeting has been cancelled")
        .sees("The meeting was cancelled: the question waits for the ministry’s next one in this region.")
        .says("/mine")
        .taps("1")
        .sees("Meeting: it waits for the ministry’s next one in this region")
        .await;
    aigul.remember_chat();
    world
        .imports(&format!("{COLUMNS}{}", row(2, "planned", "2026-12-10")))
        .await;
    aigul.sees_nothing().await;
    world
        .imports(&format!("{COLUMNS}{}", row(2, "announced", "2026-12-11")))
        .await;
    aigul
        .sees("A meeting has been announced")
        .sees("Friday 11 December, 15:00")
        .says("/mine")
        .taps("1")
        .sees("Meeting: the next one here, Friday 11 December, 15:00, Abai Region, Theatre")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_is_added_and_what_was_taken_back_is_gone() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = asker(&world, "Aigul", QUESTION).await;
    world.becomes("2026-11-25 10:00").await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .taps("What people ask")
        .taps("1")
        .taps("I ask the same")
        .await;
    aigul
        .says("/mine")
        .taps("1")
        .taps("Add a note")
        .says("The old one is closed since May.")
        .sees("You added:\nThe old one is closed since May.")
        .taps("Take it back")
        .sees("Take back Q-")
        .taps("Keep")
        .taps("Take it back")
        .await;
    nurlan.remember_chat();
    aigul
        .taps("Take it back for good")
        .sees("Status: Taken back")
        .await;
    nurlan
        .sees("It is closed or was taken back, and can no longer be read.")
        .sees("You get this because you ask the same.")
        .says("/start")
        .taps("What people ask")
        .sees("Nobody has asked anything here yet.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_people_ask_is_searched_shared_and_sorted() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let _aigul = asker(&world, "Aigul", QUESTION).await;
    let _dana = asker(&world, "Dana", "Why are medicines so dear in Semey?").await;
    world.becomes("2026-11-25 10:00").await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .taps("What people ask")
        .sees("1. Why are medicines so dear in Semey?")
        .taps("2")
        .taps("I ask the same")
        .taps("‹ To the list")
        .sees("1. When will the clinic in Ayagoz open?")
        .taps("Newest first")
        .sees("1. Why are medicines so dear in Semey?")
        .taps("Search by words")
        .says("AYAGOZ clinics")
        .sees("1. When will the clinic in Ayagoz open?")
        .sees_not("medicines")
        .says("nothing of the kind")
        .sees("Nothing was found.")
        .await;
    let number = world
        .query("select number from submission order by id limit 1")
        .await;
    let passing = world.citizen_with_phone("Passing", Some("en"));
    passing
        .says(&format!("/start s_{number}"))
        .taps("English")
        .sees(QUESTION)
        .await;
    // The phone speaks another language than the one that was chosen.
    let visitor = world.citizen_with_phone("Visitor", Some("ru"));
    visitor
        .says(&format!("/start s_{number}"))
        .taps("English")
        .sees(QUESTION)
        .sees("Asked by:")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_keeps_its_sector_and_a_card_leads_back_to_the_same_page() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    let bota = world.follower("Bota", "Abai").await;
    for thing in ["roof", "doors", "windows"] {
        ask(&aigul, &format!("Who repairs the {thing} of the clinic?")).await;
    }
    for thing in ["heating", "lift", "parking lot"] {
        ask(&bota, &format!("When will the clinic have a new {thing}?")).await;
    }
    bota.says("/report")
        .says("The road to the clinic is broken")
        .taps("Skip")
        .taps("Roads and transport")
        .taps("Send")
        .await;
    world.becomes("2026-11-25 10:00").await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .taps("What people ask")
        .taps("Sector")
        .taps("Health")
        .taps("Search by words")
        .taps("‹ To the list")
        .sees("Ministry of Healthcare")
        .taps("Search by words")
        .says("clinic")
        .sees("Ministry of Healthcare")
        .sees("1–5 of 6")
        .taps("Next page ›")
        .sees("6–6 of 6")
        .taps("6")
        .sees("Who repairs the roof of the clinic?")
        .taps("I ask the same")
        .taps("Mute it")
        .taps("‹ To the list")
        .sees("Search: “clinic”")
        .sees("Ministry of Healthcare")
        .sees("6–6 of 6")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_held_is_seen_by_nobody_else() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let _aigul = asker(&world, "Aigul", QUESTION).await;
    let number = world.query("select number from submission").await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .says(&format!("/start s_{number}"))
        .sees("Nobody has asked anything here yet.")
        .sees_not("clinic")
        .await;
    for forged in [
        "sub:1:0",
        "support:1:yes:0",
        "photos:1",
        "note:1",
        "rewrite:1",
        "withdraw:1",
        "withdraw!:1",
        "sub-mute:1:yes:0",
        "same:question:1",
    ] {
        nurlan.remember_chat();
        world
            .emulator
            .tap(nurlan.id, nurlan.id, nurlan.screen().id, forged);
        world.settles().await;
        nurlan.sees_not("clinic").await;
    }
    assert_eq!(world.count("support").await, 0);
    assert_eq!(
        world.query("select visibility from submission").await,
        "held"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn obscene_words_wait_for_a_look() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    ask(&aigul, "Какого хуя в больнице нет врачей уже месяц?").await;
    aigul
        .sees("A coordinator must look at it before others can see it.")
        .await;
    world.becomes("2026-11-26 10:00").await;
    assert_eq!(
        world.query("select held_because from submission").await,
        "foul"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_for_a_meeting_that_began_meanwhile_is_kept_for_the_next_one() {
    let world = World::on("2026-12-03 14:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/ask")
        .taps("1")
        .taps("I agree")
        .says(QUESTION)
        .sees("Please check")
        .await;
    world.becomes("2026-12-03 15:01").await;
    aigul
        .taps("Send")
        .sees("takes no more questions for this meeting.")
        .taps("Keep for the next one")
        .sees("Please check")
        .sees(QUESTION)
        .sees_not("Meeting:")
        .taps("Send")
        .sees("Question Q-")
        .await;
    assert_eq!(
        world
            .query("select coalesce(meeting, 'none') || ' ' || body from submission")
            .await,
        "none dsm"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn other_words_never_replace_what_was_begun_unasked() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/ask")
        .taps("1")
        .taps("I agree")
        .says(QUESTION)
        .sees("Please check")
        .says("Why is there no bus to the village?")
        .taps("Make it a question")
        .sees("You have begun one already")
        .sees(QUESTION)
        .taps("Continue")
        .sees(QUESTION)
        .says("/ask")
        .taps("Choose a ministry")
        .taps("Ministry of Defence")
        .taps("Ask this: Ministry of Defence")
        .sees("Ministry of Defence holds no such meetings")
        .sees(QUESTION)
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_threat_to_life_below_a_photo_and_in_a_note_is_answered_too() {
    let world = World::on("2026-11-24 12:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.coordinator("Dana").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/report")
        .taps("I agree")
        .sends(Thing::Photo {
            bytes: vec![1; 40],
            caption: "Помогите, муж избивает меня и детей, что делать?".to_owned(),
        })
        .sees("call 102 or 112 now")
        .await;
    ask(&aigul, QUESTION).await;
    dana.remember_chat();
    aigul
        .says("/mine")
        .taps("1")
        .taps("Add a note")
        .says(&"я".repeat(1_001))
        .sees("Your text has 1001 letters, and 1000 fit.")
        .says("Помогите, муж избивает меня и детей, что делать?")
        .sees("call 102 or 112 now")
        .await;
    dana.sees("A threat to life is written in Q-").await;
}
