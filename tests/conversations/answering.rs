//! What officials say about the questions that are with their ministry, and who hears of it.

use kezdesu::sandbox::Thing;

use crate::{
    asking::{QUESTION, ask, asker},
    browsing::SCHEDULE,
    world::{Person, World},
};

const LIKE_IT: &str = "When will the clinic open in Ayagoz?";
const ANSWER: &str = "The clinic opens in March.";

/// Aigul has asked, and it is public; Dana answers for the ministry that it is with.
async fn asked<'w>(world: &'w World) -> (Person<'w>, Person<'w>) {
    world.imports(SCHEDULE).await;
    let aigul = asker(world, "Aigul", QUESTION).await;
    publish(world, 1).await;
    let dana = world.official("Dana", "dsm").await;
    aigul.remember_chat();
    (aigul, dana)
}

pub async fn publish(world: &World, id: i64) {
    let mut tx = world.store.begin().await.unwrap();
    let id = kezdesu::domain::submission::SubmissionId(id);
    tx.publish(id, None, world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    world.settles().await;
}

/// Nurlan supports the first question that people ask in Abai region.
async fn supporter<'w>(world: &'w World) -> Person<'w> {
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .taps("What people ask")
        .taps("1")
        .taps("I ask the same")
        .await;
    nurlan.remember_chat();
    nurlan
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_answers_and_everybody_who_asked_hears_of_it() {
    let world = World::on("2026-11-24 09:00").await;
    let (aigul, dana) = asked(&world).await;
    let nurlan = supporter(&world).await;
    dana.says("/start")
        .taps("Questions, new: 1")
        .sees("New questions\nMinistry of Healthcare")
        .sees("1. When will the clinic in Ayagoz open?\nAbai Region. 2 people. Received")
        .taps("1")
        .sees(QUESTION)
        .sees("Region: Abai Region")
        .sees("Meeting: Thursday 3 December, 15:00")
        .sees("Asked by: 2 people")
        .sees("The author’s language: English")
        .taps("Answer")
        .sees("In Kazakh or in the language of the question.")
        .says(ANSWER)
        .sees("please check before sending")
        .sees("Answer:\nThe clinic opens in March.")
        .sees("Goes to 1 author and 1 supporter.")
        .sees("What is sent cannot be taken back, only corrected.")
        .taps("Send")
        .gets_toast("Sent. Answers: 1, people: 2.")
        .sees("Status: Answered, Tuesday 24 November")
        .sees("[Correct the answer]")
        .await;
    for person in [&aigul, &nurlan] {
        person
            .sees("Answer:\nThe clinic opens in March.")
            .sees("Did it help?")
            .await;
    }
    nurlan.taps("Partly").await;
    dana.taps("‹ To the list")
        .sees("There are no new questions")
        .taps("Answered")
        .taps("1")
        .sees("Opinions: it helped: 0, partly: 1, it did not help: 0")
        .await;
    assert_eq!(
        world
            .query("select group_concat(act || ' ' || old || ' ' || new) from trail where subject = 'submission 1'")
            .await,
        "submission_answered received answered"
    );
    assert!(
        !world
            .query("select group_concat(coalesce(old, '') || coalesce(new, '')) from trail")
            .await
            .contains("clinic")
    );

    // A correction is told as such.
    aigul.remember_chat();
    dana.taps("Correct the answer")
        .says("The clinic opens in April.")
        .sees("A correction of the answer:")
        .taps("Send")
        .await;
    aigul
        .sees("A correction of the answer:\nThe clinic opens in April.")
        .sees_not("Did it help?")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_survives_a_restart_and_another_question() {
    let mut world = World::on("2026-11-24 09:00").await;
    let (aigul_id, dana_id) = {
        let (aigul, dana) = asked(&world).await;
        ask(&aigul, "Why is there no bus to the new school?").await;
        dana.says("/start")
            .taps("Questions, new: 2")
            .taps("Oldest first")
            .taps("1")
            .taps("Explain")
            .says(ANSWER)
            .taps("‹ To the question")
            .taps("Next question ›")
            .sees("Why is there no bus to the new school?")
            .taps("Answer")
            .await;
        (aigul.id, dana.id)
    };
    world.restarts().await;
    let dana = world.person_again("Dana", dana_id);
    let aigul = world.person_again("Aigul", aigul_id);
    dana.says("There will be one in spring.")
        .sees("There will be one in spring.")
        .taps("‹ To the question")
        .taps("Next question ›")
        .sees(QUESTION)
        .taps("My draft of an answer")
        .sees("Explanation:\nThe clinic opens in March.")
        .taps("Edit the text")
        .sees("Written so far (press to copy):\nThe clinic opens in March.")
        .says("The clinic opens in May.")
        .taps("Send")
        .await;
    aigul.sees("Explanation:\nThe clinic opens in May.").await;
    assert_eq!(world.count("answer_draft").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_in_another_language_or_too_long_is_told_before_it_is_sent() {
    let world = World::on("2026-11-24 09:00").await;
    let (_aigul, dana) = asked(&world).await;
    dana.says("/start")
        .taps("Questions, new: 1")
        .taps("1")
        .taps("Answer")
        .says(&"long ".repeat(600))
        .sees("Your text has 2999 letters, and 2500 fit.")
        .sends(Thing::Voice { seconds: 3 })
        .sees("I cannot understand voice messages.")
        .await;
    dana.says("/start")
        .taps("Questions, new: 1")
        .taps("1")
        .taps("Answer")
        .says("Поликлиника откроется в марте.")
        .sees("answers are in Kazakh or in the language of the question")
        .taps("Edit the text")
        .says("Емхана наурызда ашылады, күте тұрыңыз.")
        .sees_not("answers are in Kazakh or in the language of the question")
        .edits(
            "Емхана наурызда ашылады, күте тұрыңыз.",
            "Емхана сәуірде ашылады, күте тұрыңыз.",
        )
        .sees("Answer:\nЕмхана сәуірде ашылады, күте тұрыңыз.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn those_that_say_the_same_stand_together_and_get_the_same_answer() {
    let world = World::on("2026-11-24 09:00").await;
    let (aigul, dana) = asked(&world).await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    ask(&nurlan, LIKE_IT).await;
    let bota = world.follower("Bota", "Abai").await;
    ask(&bota, "Why is there no bus to the new school?").await;
    for person in [&aigul, &nurlan, &bota] {
        person.remember_chat();
    }
    dana.says("/start")
        .taps("Questions, new: 3")
        .sees("1. When will the clinic in Ayagoz open?\nAbai Region. Questions like this: 2. 2 people")
        .sees("2. Why is there no bus to the new school?")
        .taps("1")
        .sees("Questions that say the same: 2")
        .sees("2. When will the clinic open in Ayagoz?")
        .taps("1")
        .taps("Answer")
        .says(ANSWER)
        .taps("For similar ones too: 1")
        .sees("1. When will the clinic open in Ayagoz?")
        .taps("Question 1")
        .sees("Chosen: 1")
        .taps("Done")
        .sees("Goes to 2 authors and 0 supporters.")
        .sees("The same answer goes to other questions: 1.")
        .taps("Send")
        .gets_toast("Sent. Answers: 2, people: 2.")
        .taps("‹ To the list")
        .sees("1. Why is there no bus to the new school?")
        .sees_not("clinic")
        .await;
    aigul.sees(ANSWER).await;
    nurlan.sees(ANSWER).await;
    bota.sees_nothing().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_was_joined_hears_of_the_answer_too() {
    let world = World::on("2026-11-24 09:00").await;
    let (_aigul, dana) = asked(&world).await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    ask(&nurlan, LIKE_IT).await;
    let coordinator = world.coordinator("Saule").await;
    coordinator
        .says("/queue")
        .taps("Same as another")
        .taps("Same as 1")
        .await;
    nurlan.remember_chat();
    dana.says("/start")
        .taps("Questions, new: 1")
        .taps("1")
        .taps("Answer")
        .says(ANSWER)
        .sees("And to authors of joined questions: 1.")
        .taps("Send")
        .await;
    nurlan
        .sees(ANSWER)
        .says("/mine")
        .sees("Answered, Tuesday 24 November")
        .await;
    assert_eq!(nurlan.has_heard(ANSWER), 1, "told once");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_was_answered_at_the_meeting() {
    let world = World::on("2026-11-24 09:00").await;
    let (aigul, dana) = asked(&world).await;
    dana.says("/start")
        .taps("Questions, new: 1")
        .taps("1")
        .taps("Answered at the meeting")
        .sees("The ministry has held no meeting in this region.")
        .await;
    world.becomes("2026-12-03 18:00").await;
    aigul.remember_chat();
    dana.says("/start")
        .taps("Questions, new: 1")
        .taps("1")
        .taps("Answered at the meeting")
        .taps("Thursday 3 December, Abai Region")
        .sees("What was said at the meeting?")
        .taps("Skip")
        .sees("Answered at the meeting of Thursday 3 December.")
        .taps("Send")
        .await;
    aigul
        .sees("Answered at the meeting of Thursday 3 December.")
        .sees("Did it help?")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_passed_on_and_the_other_ministry_hears_of_it_in_the_morning() {
    let world = World::on("2026-11-24 09:00").await;
    let (aigul, dana) = asked(&world).await;
    let oleg = world.official("Oleg", "transport").await;
    oleg.says("/start").taps("Questions, new: 0").await;
    oleg.remember_chat();
    dana.says("/start")
        .taps("Questions, new: 1")
        .taps("1")
        .taps("Pass on to another ministry")
        .sees_not("[Health]")
        .taps("Roads and transport")
        .sees("To: Ministry of Transport")
        .sees("Goes to 1 author and 0 supporters.")
        .taps("Pass on")
        .gets_toast("Passed on; the author is told.")
        .sees("There are no new questions")
        .await;
    aigul.sees("Passed on to Ministry of Transport.").await;
    oleg.sees_nothing().await;

    world.becomes("2026-11-25 09:00").await;
    oleg.sees("New question Q-")
        .sees(QUESTION)
        .sees("Reply to this message")
        .taps("Open the question")
        .sees("Passed on to Ministry of Transport.")
        .sees("[Answer]")
        .await;
    assert_eq!(dana.has_heard("New question Q-"), 0);

    // It is not hers any more: old buttons say nothing of it.
    dana.remember_chat();
    for forged in [
        "oq-q:1:dsm....0",
        "an:1:answer",
        "an!:1",
        "oq-to!:1:roads",
        "oq-f!:1:insult",
        "oq-p:1",
    ] {
        let tap = world
            .emulator
            .tap(dana.id, dana.id, dana.screen().id, forged);
        world.settles().await;
        let toast = world.emulator.toast(&tap).unwrap_or_default();
        assert_eq!(
            toast.text, "This button is out of date. Here is the current screen.",
            "{forged}"
        );
    }
    dana.sees_not("clinic").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_new_is_told_once_a_day_and_together() {
    let world = World::on("2026-11-24 10:00").await;
    let (aigul, dana) = asked(&world).await;
    ask(&aigul, "Why is there no bus to the new school?").await;
    dana.remember_chat();
    world.becomes("2026-11-25 08:59").await;
    dana.sees_nothing().await;
    world.becomes("2026-11-25 09:00").await;
    dana.sees("New questions: 2\nMinistry of Healthcare")
        .taps("Open the questions")
        .sees(QUESTION)
        .await;
    ask(&aigul, "Why are medicines so dear in the village?").await;
    world.becomes("2026-11-25 20:00").await;
    assert_eq!(dana.has_heard("New questions: 2"), 1);
    assert_eq!(dana.has_heard("New question Q-"), 0);
    world.becomes("2026-11-26 09:00").await;
    assert_eq!(dana.has_heard("New question Q-"), 1);
    // Nothing came: nothing is told.
    world.becomes("2026-11-27 09:00").await;
    assert_eq!(
        dana.has_heard("New question"),
        3,
        "two notices, and the list"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_to_a_notice_is_the_draft_of_an_answer_or_only_a_note() {
    let world = World::on("2026-11-24 10:00").await;
    let (aigul, dana) = asked(&world).await;
    world.becomes("2026-11-25 09:00").await;
    aigul.remember_chat();
    dana.replies("New question", "The builders say March.")
        .sees("your text is kept. Is it an answer, or only a note?")
        .taps("Only a note")
        .gets_toast("The note is kept. Only the ministry and the coordinators see it.")
        .sees("A note of the ministry (the author does not see it):\nThe builders say March.")
        .await;
    aigul.sees_nothing().await;
    dana.replies("New question", ANSWER)
        .taps("Send as answer")
        .sees("Answer:\nThe clinic opens in March.")
        .taps("Send")
        .await;
    aigul
        .sees(ANSWER)
        .taps("Open")
        .sees_not("The builders say March.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn abuse_is_flagged_and_only_a_coordinator_hides() {
    let world = World::on("2026-11-24 09:00").await;
    let (_aigul, dana) = asked(&world).await;
    let saule = world.coordinator("Saule").await;
    dana.says("/start")
        .taps("Questions, new: 1")
        .taps("1")
        .taps("Flag abuse")
        .sees("You cannot hide it yourself.")
        .taps("Personal data")
        .gets_toast("Flagged: a coordinator will look at it.")
        .sees_not("[Flag abuse]")
        .await;
    saule
        .says("/queue")
        .sees("Flagged by the ministry: Personal data")
        .taps("Seen, leave it as it is")
        .sees("Nothing waits for a look.")
        .await;
    dana.says("/start")
        .taps("Questions, new: 1")
        .taps("1")
        .sees("[Flag abuse]")
        .await;
    assert_eq!(
        world.query("select visibility from submission").await,
        "public"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_kept_as_a_template_and_used_for_another_question() {
    let world = World::on("2026-11-24 09:00").await;
    let (aigul, dana) = asked(&world).await;
    ask(&aigul, "Why is there no bus to the new school?").await;
    dana.says("/start")
        .taps("Questions, new: 2")
        .taps("Oldest first")
        .taps("1")
        .taps("Answer")
        .says("Thank you, we will look into it.")
        .taps("Send")
        .taps("Save as a template")
        .says("A very long name for a template that no button can hold")
        .sees("That name is too long: 30 letters fit.")
        .says("Thanks")
        .sees("Templates\nMinistry of Healthcare")
        .sees("[Thanks]")
        .says("/start")
        .taps("Questions, new: 1")
        .taps("1")
        .taps("Answer")
        .taps("Use a template")
        .taps("Thanks")
        .sees("Answer:\nThank you, we will look into it.")
        .taps("Send")
        .taps("‹ To the list")
        .taps("Templates")
        .taps("Thanks")
        .taps("Delete the template")
        .gets_toast("The template is deleted.")
        .sees("There are none yet.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_officials_the_slower_one_sees_what_the_other_said_and_loses_no_word() {
    let world = World::on("2026-11-24 09:00").await;
    let (aigul, dana) = asked(&world).await;
    let oleg = world.official("Oleg", "dsm").await;
    for person in [&dana, &oleg] {
        person
            .says("/start")
            .taps("Questions, new: 1")
            .taps("1")
            .taps("Answer")
            .says(&format!("{ANSWER} Surely."))
            .await;
    }
    dana.double_taps("Send").await;
    oleg.taps("Send")
        .gets_toast("This question has moved on meanwhile. This is how it stands now.")
        .sees("Status: Answered")
        .sees("[My draft of an answer]")
        .await;
    assert_eq!(aigul.has_heard("Surely."), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_queue_is_narrowed_to_a_region_or_a_meeting() {
    let world = World::on("2026-11-24 09:00").await;
    let (_aigul, dana) = asked(&world).await;
    dana.says("/start")
        .taps("Questions, new: 1")
        .taps("Region")
        .sees("[Abai Region: 1]")
        .taps("Abai Region: 1")
        .sees("Region: Abai Region")
        .taps("Choose a meeting")
        .taps("Thursday 3 December, Abai Region: 1")
        .sees("Meeting: Thursday 3 December, 15:00")
        .sees("1. When will the clinic in Ayagoz open?")
        .taps("Under control")
        .sees("No question is under control.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn photos_and_the_place_reach_those_who_answer() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/report")
        .taps("I agree")
        .sends(Thing::Photo {
            bytes: vec![1; 40],
            caption: "There is no light in the hospital street".to_owned(),
        })
        .await;
    aigul
        .sends(Thing::Location {
            latitude: 50.4,
            longitude: 80.2,
            accuracy: 0.0,
        })
        .await;
    aigul.taps("Health").taps("Send").await;
    let dana = world.official("Dana", "dsm").await;
    dana.says("/start")
        .taps("Questions, new: 1")
        .taps("1")
        .sees("Photos: 1")
        .taps("Show the photos")
        .taps("Show on the map")
        .await;
    assert_eq!(world.emulator.calls("sendPhoto").len(), 1);
    assert_eq!(world.emulator.calls("sendLocation").len(), 1);
}
