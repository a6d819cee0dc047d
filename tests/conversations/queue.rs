//! What a coordinator decides about what people wrote, and what the authors hear of it.

use kezdesu::domain::{
    answer::{AnswerDraft, AnswerKind},
    submission::SubmissionId,
};

use crate::{
    asking::{QUESTION, ask, asker},
    browsing::SCHEDULE,
    world::World,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_publishes_and_the_author_hears_of_it() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.coordinator("Dana").await;
    let aigul = asker(&world, "Aigul", QUESTION).await;
    aigul.remember_chat();
    dana.says("/start")
        .taps("To look at: 1")
        .sees("1 of 1")
        .sees(QUESTION)
        .sees("Held: one of the first of a new author")
        .taps("Publish")
        .gets_toast("Published; the author is told.")
        .sees("Nothing waits for a look.")
        .await;
    aigul
        .sees("Public now: others can see and support it.")
        .await;
    assert_eq!(
        world.query("select visibility from submission").await,
        "public"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_declined_says_why_in_the_authors_language() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.coordinator("Dana").await;
    let aigul = asker(
        &world,
        "Aigul",
        "Buy the best phones here, cheaper than all",
    )
    .await;
    aigul
        .says("/settings")
        .taps("Change language")
        .taps("Русский")
        .await;
    aigul.remember_chat();
    dana.says("/queue")
        .taps("Decline")
        .sees("4. It is an advertisement.")
        .taps("4")
        .gets_toast("Declined; the author is told why.")
        .await;
    aigul
        .sees("Отклонено координатором:\nЭто реклама.")
        .taps("Открыть")
        .sees("Статус: Отклонено")
        .await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .taps("What people ask")
        .sees("Nobody has asked anything here yet.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_author_writes_it_otherwise_and_it_waits_for_a_look_again() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.coordinator("Dana").await;
    let aigul = asker(&world, "Aigul", "Do something about it at last, please").await;
    aigul.remember_chat();
    dana.says("/queue").taps("Ask to rewrite").taps("5").await;
    aigul
        .sees("A coordinator asks you to rewrite it:\nIt is not clear what is asked.")
        .taps("Rewrite it")
        .sees("Please rewrite it in one message.")
        .says(QUESTION)
        .sees("You rewrote it.")
        .await;
    // It does not become public by itself: somebody asked for the change.
    world.becomes("2026-11-26 09:00").await;
    dana.says("/queue")
        .sees(QUESTION)
        .taps("Publish another text")
        .says("When will the clinic in Ayagoz open? (shortened)")
        .sees("Nothing waits for a look.")
        .await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .taps("What people ask")
        .sees("When will the clinic in Ayagoz open? (shortened)")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_threat_to_life_in_what_is_written_anew_is_answered_and_never_public_by_itself() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.coordinator("Dana").await;
    let aigul = asker(&world, "Aigul", "Do something about it at last, please").await;
    aigul.remember_chat();
    dana.says("/queue").taps("Ask to rewrite").taps("5").await;
    dana.remember_chat();
    aigul
        .taps("Rewrite it")
        .says("Помогите, муж избивает меня и детей, что делать?")
        .sees("call 102 or 112 now")
        .sees("You rewrote it.")
        .await;
    dana.sees("A threat to life is written in Q-").await;
    world.becomes("2026-11-26 10:00").await;
    dana.says("/queue").sees("Held: a threat to life").await;
    assert_eq!(
        world
            .query("select visibility || ' ' || held_because from submission")
            .await,
        "held danger"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_passed_on_to_another_ministry() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.coordinator("Dana").await;
    let aigul = asker(&world, "Aigul", "When will the road to Ayagoz be repaired?").await;
    aigul.remember_chat();
    dana.says("/queue")
        .taps("Other ministry")
        .taps("Roads and transport")
        .gets_toast("Passed on; the author is told.")
        .sees("To: Roads and transport")
        .await;
    aigul.sees("Passed on to Ministry of Transport.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_can_place_waits_for_a_coordinator_even_when_it_is_public() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.coordinator("Dana").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/report")
        .taps("I agree")
        .says("The old bridge is broken since spring")
        .taps("Skip")
        .taps("I don’t know")
        .taps("Send")
        .await;
    world.becomes("2026-11-25 10:00").await;
    dana.says("/queue")
        .sees("To: whoever is responsible")
        .taps("Other ministry")
        .taps("Roads and transport")
        .says("/queue")
        .sees("Nothing waits for a look.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_blocked_sees_why_and_until_when() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.coordinator("Dana").await;
    let aigul = asker(
        &world,
        "Aigul",
        "Buy the best phones here, cheaper than all",
    )
    .await;
    dana.says("/queue")
        .taps("Block the author")
        .sees("They can read, but neither ask nor support for a time.")
        .taps("Advertises")
        .sees("They will read: It is an advertisement.")
        .taps("7 days")
        .gets_toast("Blocked for a time; they see why and until when.")
        .await;
    aigul
        .sees("A coordinator has paused your writing until Tuesday 1 December, 09:00.")
        .says("/ask")
        .taps("1")
        .sees("A coordinator has paused your writing until Tuesday 1 December, 09:00.")
        .sees("Why: It is an advertisement.")
        .await;
    world.becomes("2026-12-01 09:01").await;
    aigul.says("/ask").taps("1").sees("Step 1 of 2").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_learns_that_there_is_a_queue() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let _aigul = asker(&world, "Aigul", QUESTION).await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .says("/queue")
        .sees("I do not know this command.")
        .await;
    for forged in ["queue:0", "review:1", "q-publish:1", "q-block!:1:insult:30"] {
        nurlan.remember_chat();
        let tap = world
            .emulator
            .tap(nurlan.id, nurlan.id, nurlan.screen().id, forged);
        world.settles().await;
        let toast = world.emulator.toast(&tap).unwrap_or_default();
        assert_eq!(
            toast.text,
            "This button is out of date. Here is the current screen."
        );
        nurlan.sees_not("clinic").await;
    }
    assert_eq!(
        world.query("select visibility from submission").await,
        "held"
    );
    assert_eq!(world.count("block").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_did_not_help_opens_the_question_once_more() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.coordinator("Dana").await;
    let aigul = asker(&world, "Aigul", QUESTION).await;
    dana.says("/queue").taps("Publish").await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .taps("What people ask")
        .taps("1")
        .taps("I ask the same")
        .await;
    nurlan.remember_chat();
    aigul.remember_chat();
    answers(&world, "It opens in March.").await;
    nurlan
        .sees("Answer:\nIt opens in March.")
        .sees("You get this because you ask the same.")
        .taps("Open")
        .sees("Status: Answered, Tuesday 24 November")
        .taps("Partly")
        .gets_toast("Thank you.")
        .sees_not("[Partly]")
        .await;
    aigul
        .sees("Answer:\nIt opens in March.")
        .sees("Did it help?\n[It helped] [Partly]\n[It did not help]")
        .taps("It did not help")
        .gets_toast("Thank you. A coordinator will look at it again.")
        .sees("What is missing?")
        .sees_not("News of your Q-")
        .says("In March of which year?")
        .sees("Status: Received, waiting for an answer")
        .sees("Open again: the answer did not help.")
        .sees("You added:\nIn March of which year?")
        .taps("My questions")
        .taps("Open ones only")
        .sees("1. When will the clinic in Ayagoz open?")
        .await;
    dana.says("/start")
        .taps("To look at: 1")
        .sees("In March of which year?")
        .taps("Seen, leave it as it is")
        .sees("Nothing waits for a look.")
        .await;

    // Once: the next answer is the last word.
    answers(&world, "In March 2027.").await;
    aigul
        .says("/mine")
        .taps("1")
        .sees("Status: Answered")
        .taps("It did not help")
        .gets_toast("Thank you.")
        .sees("Status: Answered")
        .taps("My questions")
        .taps("Open ones only")
        .sees("Nothing of yours is open.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_card_has_no_room_for_is_read_to_its_last_letter() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let question = format!(
        "{QUESTION} {}The end of it.",
        "We wait since May. ".repeat(140)
    );
    let aigul = asker(&world, "Aigul", &question).await;
    world.becomes("2026-11-25 10:00").await;
    aigul
        .says("/mine")
        .taps("1")
        .sees_not("The end of it.")
        .taps("Read all of it")
        .sees("We wait since May. The end of it.")
        .sees("[Open]")
        .await;
    let answer = format!("{}In March at last.", "Builders are at work. ".repeat(200));
    answers(&world, &answer).await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .says(&format!(
            "/start s_{}",
            world.query("select number from submission").await
        ))
        .sees("Builders are at work.")
        .sees_not("In March at last.")
        .taps("Read all of it")
        .sees("We wait since May. The end of it.")
        .sees("Builders are at work. In March at last.")
        .taps("Open")
        .sees("Status: Answered")
        .await;
    let bota = asker(&world, "Bota", "Why is there no bus to the new school?").await;
    bota.says("/mine")
        .taps("1")
        .sees_not("[Read all of it]")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn three_supporters_open_an_answered_question_again_and_its_author_hears_of_it() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.coordinator("Dana").await;
    let aigul = asker(&world, "Aigul", QUESTION).await;
    dana.says("/queue").taps("Publish").await;
    let mut supporters = Vec::new();
    for name in ["Nurlan", "Serik", "Madina"] {
        let supporter = world.follower(name, "Abai").await;
        supporter
            .taps("What people ask")
            .taps("1")
            .taps("I ask the same")
            .await;
        supporters.push(supporter);
    }
    answers(&world, "It opens in March.").await;
    aigul.remember_chat();
    for supporter in supporters {
        aigul.sees_nothing().await;
        supporter.taps("It did not help").await;
    }
    aigul
        .sees("News of your Q-")
        .sees("Open again: the answer did not help.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn news_of_what_somebody_supports_are_gathered_for_their_hour() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.coordinator("Dana").await;
    let aigul = asker(&world, "Aigul", QUESTION).await;
    ask(&aigul, "Why is there no bus to the new school?").await;
    dana.says("/queue").taps("Publish").taps("Publish").await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .taps("What people ask")
        .taps("1")
        .taps("I ask the same")
        .taps("‹ To the list")
        .taps("2")
        .taps("I ask the same")
        .says("/settings")
        .taps("When to tell me")
        .taps("Every day at 18:00")
        .await;
    nurlan.remember_chat();
    answers(&world, "It opens in March.").await;
    let now = world.clock.now();
    let mut tx = world.store.begin().await.unwrap();
    let answer = AnswerDraft::saying(AnswerKind::Explain, "From January on.");
    tx.answer(SubmissionId(2), &answer, now)
        .await
        .unwrap()
        .unwrap();
    tx.commit().await.unwrap();
    world.settles().await;
    nurlan.sees_nothing().await;
    world.becomes("2026-11-24 18:00").await;
    nurlan
        .sees("News of 2 questions that you ask too")
        .sees("It opens in March.")
        .sees("From January on.")
        .sees("[1] [2]")
        .await;
    assert_eq!(nurlan.has_heard("News of"), 1, "one message");
}

/// The ministry answers the first submission; its office in the bot is another story.
pub async fn answers(world: &World, words: &str) {
    let now = world.clock.now();
    let mut tx = world.store.begin().await.unwrap();
    let answer = AnswerDraft::saying(AnswerKind::Answer, words);
    tx.answer(SubmissionId(1), &answer, now)
        .await
        .unwrap()
        .unwrap();
    tx.commit().await.unwrap();
    world.settles().await;
}
