//! What a ministry promises by a day, until those who asked say that it was done.

use kezdesu::{
    domain::meeting::{MeetingId, MeetingStatus, Plan},
    sandbox::Thing,
};

use crate::{
    answering::publish,
    asking::{QUESTION, ask, asker},
    browsing::SCHEDULE,
    world::{Person, World},
};

/// Aigul's question is under control until 18 December; Dana answers for the ministry.
async fn controlled<'w>(world: &'w World) -> (Person<'w>, Person<'w>) {
    world.imports(SCHEDULE).await;
    let aigul = asker(world, "Aigul", QUESTION).await;
    publish(world, 1).await;
    let dana = world.official("Dana", "dsm").await;
    aigul.remember_chat();
    dana.says("/start")
        .taps("Questions, new: 1")
        .taps("1")
        .taps("Take under control")
        .says("23.11.2026")
        .sees("That day is over. Please choose another one.")
        .says("in a while")
        .sees("I do not understand which day that is.")
        .says("18 December")
        .sees("What will be done?")
        .says("The clinic gets its equipment.")
        .sees("Under control until Friday 18 December.\nThe clinic gets its equipment.")
        .taps("Send")
        .gets_toast("Sent. Answers: 1, people: 1.")
        .await;
    aigul
        .sees("Under control until Friday 18 December.\nThe clinic gets its equipment.")
        .sees_not("Did it help?")
        .await;
    (aigul, dana)
}

/// The ministry's meeting of 3 December is held, so that nothing but commitments is due.
async fn logged(world: &World) {
    let id = MeetingId(1);
    let meeting = world.store.meeting(id).await.unwrap().unwrap();
    let held = Plan {
        status: MeetingStatus::Held,
        ..meeting.plan.clone()
    };
    let changes = meeting.plan.changes_to(&held);
    let mut tx = world.store.begin().await.unwrap();
    tx.revise_meeting(id, &held, &changes, "bot", world.clock.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_under_control_is_reminded_of_until_it_is_done_and_then_those_who_asked_are_asked()
{
    let world = World::on("2026-11-24 09:00").await;
    let (aigul, dana) = controlled(&world).await;
    logged(&world).await;
    world.becomes("2026-12-14 12:00").await;
    dana.remember_chat();
    world.becomes("2026-12-15 08:30").await;
    dana.sees_nothing().await;
    world.becomes("2026-12-15 09:00").await;
    dana.sees("Commitment\nDue Friday 18 December\nFor question Q-")
        .sees("The clinic gets its equipment.")
        .sees("[Done: write the result]")
        .sees("[Extend the date]")
        .sees("[Hand over to another ministry]")
        .await;
    world.becomes("2026-12-17 09:00").await;
    assert_eq!(dana.has_heard("Reply to this message"), 1);
    world.becomes("2026-12-18 09:00").await;
    assert_eq!(dana.has_heard("Due today"), 1);
    world.becomes("2026-12-19 09:00").await;
    assert_eq!(
        dana.has_heard("Late: it was due Friday 18 December"),
        0,
        "a Saturday"
    );
    world.becomes("2026-12-21 09:00").await;
    assert_eq!(dana.has_heard("Late: it was due Friday 18 December"), 1);
    // Then weekly.
    world.becomes("2026-12-25 09:00").await;
    assert_eq!(dana.has_heard("Late: it was due Friday 18 December"), 1);
    world.becomes("2026-12-28 09:00").await;
    assert_eq!(dana.has_heard("Late: it was due Friday 18 December"), 2);

    aigul.remember_chat();
    dana.taps("Done: write the result")
        .says("The equipment is there, the clinic is open.")
        .sees("Resolved:\nThe equipment is there, the clinic is open.")
        .taps("Send")
        .sees("Status: Resolved, Monday 28 December")
        .await;
    aigul
        .sees("The equipment is there, the clinic is open.")
        .sees("Was it done?\n[It was done] [Partly]\n[It was not done]")
        .taps("It was not done")
        .gets_toast("Thank you. A coordinator will look at it again.")
        .await;
    // What is met is no longer reminded of.
    world.becomes("2027-01-05 09:00").await;
    assert_eq!(dana.has_heard("Late: it was due Friday 18 December"), 2);
    dana.says("/start")
        .sees("[Questions, new: 1]")
        .sees("[Commitments: 0, late: 0]")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_longer_term_needs_a_reason_and_the_old_days_stay_visible() {
    let world = World::on("2026-11-24 09:00").await;
    let (aigul, dana) = controlled(&world).await;
    aigul.remember_chat();
    dana.says("/start")
        .taps("Commitments: 1, late: 0")
        .sees("1. The clinic gets its equipment.\nDue Friday 18 December")
        .taps("1")
        .taps("Extend the date")
        .sees("Now it is due Friday 18 December.")
        .says("17 December")
        .sees("It can only be extended to a later day.")
        .taps("Calendar")
        .sees("November 2026")
        .taps("December 2026 ›")
        .says("21 December")
        .sees("Why does it take longer?")
        .says("The road is closed by snow.")
        .taps("Send")
        .await;
    aigul
        .sees("The time is extended to Monday 21 December.\nThe road is closed by snow.")
        .await;
    dana.says("/start")
        .taps("Commitments: 1, late: 0")
        .taps("1")
        .sees("Due Monday 21 December")
        .sees("Promised for Friday 18 December.")
        .sees("Extended to Monday 21 December.\nThe road is closed by snow.")
        .await;
    logged(&world).await;
    // The old reminder is void, the new one comes.
    world.becomes("2026-12-15 09:00").await;
    assert_eq!(dana.has_heard("Reply to this message"), 0);
    world.becomes("2026-12-18 09:00").await;
    assert_eq!(dana.has_heard("Reply to this message"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn however_many_are_due_it_is_one_message() {
    let world = World::on("2026-11-24 09:00").await;
    let (aigul, dana) = controlled(&world).await;
    ask(&aigul, "Why is there no bus to the new school?").await;
    dana.says("/start")
        .taps("Questions, new: 1")
        .taps("1")
        .taps("Take under control")
        .taps("Calendar")
        .says("18.12")
        .taps("Skip")
        .taps("Send")
        .await;
    dana.remember_chat();
    logged(&world).await;
    world.becomes("2026-12-15 09:00").await;
    dana.sees("Commitments due soon or late: 2")
        .sees("2. Why is there no bus to the new school?\nDue Friday 18 December")
        .taps("2")
        .sees("[Done: write the result]")
        .await;
    assert_eq!(dana.has_heard("Commitments due soon or late"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_to_the_reminder_is_the_result() {
    let world = World::on("2026-11-24 09:00").await;
    let (aigul, dana) = controlled(&world).await;
    logged(&world).await;
    world.becomes("2026-12-15 09:00").await;
    aigul.remember_chat();
    dana.replies("Due Friday 18 December", "The clinic is open.")
        .taps("Send as answer")
        .sees("Resolved:\nThe clinic is open.")
        .taps("Send")
        .await;
    aigul.sees("The clinic is open.").sees("Was it done?").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_shows_what_was_done() {
    let world = World::on("2026-11-24 09:00").await;
    let (aigul, dana) = controlled(&world).await;
    aigul.remember_chat();
    dana.taps("Done: write the result")
        .sends(Thing::Photo {
            bytes: vec![1; 40],
            caption: String::new(),
        })
        .sees("A photo goes with it.")
        .taps("Send")
        .await;
    aigul
        .sees("It is done, as the photo shows.")
        .sees("Was it done?")
        .taps("Open")
        .taps("Photo of the result")
        .await;
    assert_eq!(world.emulator.calls("sendPhoto").len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_handed_over_is_reminded_of_where_it_is() {
    let world = World::on("2026-11-24 09:00").await;
    let (_aigul, dana) = controlled(&world).await;
    let oleg = world.official("Oleg", "transport").await;
    dana.says("/start")
        .taps("Commitments: 1, late: 0")
        .taps("1")
        .taps("Hand over to another ministry")
        .taps("Roads and transport")
        .taps("Pass on")
        .says("/start")
        .sees("[Commitments: 0, late: 0]")
        .await;
    world.becomes("2026-12-15 09:00").await;
    assert_eq!(dana.has_heard("Reply to this message"), 0);
    oleg.says("/start")
        .taps("Commitments: 1, late: 0")
        .taps("1")
        .sees("Handed over to Ministry of Transport.")
        .await;
    assert_eq!(
        oleg.has_heard("Due Friday 18 December"),
        2,
        "the reminder, and the card"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_of_a_meeting_is_followed_too() {
    let world = World::on("2026-12-04 09:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.official("Dana", "dsm").await;
    let oleg = world.official("Oleg", "transport").await;
    dana.says("/start")
        .taps("Commitments: 0, late: 0")
        .sees("Nothing is owed.")
        .taps("Add a commitment")
        .taps("Thursday 3 December, Abai Region")
        .taps("1 week")
        .sees("It is due Friday 11 December.")
        .says("Send a heart surgeon to Ayagoz")
        .sees("Commitment\nDue Friday 11 December\nMeeting: Thursday 3 December, Abai Region")
        .sees("Send a heart surgeon to Ayagoz")
        .taps("Extend the date")
        .taps("2 weeks")
        .says("The surgeon is on leave.")
        .sees("Extended to Friday 18 December.\nThe surgeon is on leave.")
        .taps("Hand over to another ministry")
        .taps("Roads and transport")
        .gets_toast("Handed over: another ministry follows it now.")
        .await;
    oleg.says("/start")
        .taps("Commitments: 1, late: 0")
        .taps("1")
        .taps("Done: write the result")
        .says("He has come.")
        .sees("Done, Friday 4 December")
        .sees("He has come.")
        .await;
    assert_eq!(
        world
            .query("select group_concat(act) from (select act from trail where subject = 'commitment 1' order by id)")
            .await,
        "committed,commitment_extended,commitment_handed_over,commitment_done"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_is_owed_no_more() {
    let world = World::on("2026-11-24 09:00").await;
    let (aigul, dana) = controlled(&world).await;
    aigul
        .says("/mine")
        .taps("1")
        .taps("Take it back")
        .taps("Take it back for good")
        .await;
    dana.says("/start").sees("[Commitments: 0, late: 0]").await;
    world.becomes("2026-12-15 09:00").await;
    assert_eq!(dana.has_heard("Reply to this message"), 0);
}
