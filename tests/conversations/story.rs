//! The whole story, across all four roles: from what people ask to what came of it, and what the trail keeps of it.

use crate::world::{Person, World};

const QUESTION: &str = "When will the clinic in Ayagoz open?";

/// Everybody whom the stories need.
struct Cast<'w> {
    aigul: Person<'w>,
    nurlan: Person<'w>,
    official: Person<'w>,
    akimat: Person<'w>,
    coordinator: Person<'w>,
}

async fn cast(world: &World) -> Cast<'_> {
    Cast {
        aigul: world.follower("Aigul", "Abai").await,
        nurlan: world.follower("Nurlan", "Abai").await,
        official: world.official("Official", "dsm").await,
        akimat: world.akimat_officer("Akimat", "KZ-10").await,
        coordinator: world.coordinator("Coordinator").await,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn from_what_people_ask_to_what_they_say_of_it() {
    let world = World::on("2026-11-24 09:00").await;
    let Cast {
        aigul,
        nurlan,
        official,
        akimat,
        coordinator,
    } = cast(&world).await;

    // People ask the ministry, and a coordinator looks at it.
    aigul
        .says("/ask")
        .taps("Choose a ministry")
        .taps("Ministry of Healthcare")
        .taps("I agree")
        .says(QUESTION)
        .taps("Send")
        .await;
    coordinator
        .says("/queue")
        .taps("Publish")
        .sees("Nothing waits for a look.")
        .await;
    nurlan
        .taps("What people ask")
        .taps("1")
        .taps("I ask the same")
        .await;

    // The ministry plans a meeting where it is asked for, and the akimat has another date.
    official
        .taps("Plan a meeting")
        .sees("1. Abai Region\n2 people ask, 2 of them new in the last 7 days.")
        .taps("Abai Region")
        .taps("Continue ›")
        .says("10 December")
        .says("15:00-17:00")
        .taps("The head of the ministry")
        .taps("Take from questions")
        .says("Ayagoz\nPalace of Culture")
        .taps("Save the plan")
        .taps("Send to the akimats")
        .await;
    akimat
        .sees("For agreement by Friday 27 November")
        .taps("Propose a date")
        .taps("11")
        .taps("11:00")
        .taps("Hall is busy")
        .await;
    official
        .sees("The akimat proposes another time: Abai Region")
        .taps("Take 11 December, 11:00")
        .says("/start")
        .taps("Meetings of the ministry: 1")
        .taps("1")
        .sees("Status: agreed, not announced yet")
        .taps("Announce")
        .sees("2 people will be told")
        .taps("Announce and tell them")
        .await;
    for citizen in [&aigul, &nurlan] {
        citizen.sees("Friday 11 December, 11:00–13:00").await;
    }

    // It is held and logged, and what came of it is published.
    world.becomes("2026-12-10 18:00").await;
    official.sees(QUESTION).await;
    world.becomes("2026-12-11 15:00").await;
    official
        .sees("Was the meeting held?")
        .taps("Held as planned")
        .taps("First head ✓")
        .taps("100")
        .taps("20")
        .taps("Right")
        .taps("Topics of the plan")
        .says("The clinic opens by 1 June.")
        .taps("Save")
        .sees("Counts for Q4 2026, first head: met.")
        .taps("Publish summary")
        .taps("Publish")
        .await;
    aigul.sees("The clinic opens by 1 June.").await;

    // The question is taken under control, and done in time.
    official
        .says("/start")
        .taps("Questions, new: 1")
        .taps("1")
        .taps("Take under control")
        .says("21 December")
        .says("The clinic gets its equipment.")
        .taps("Send")
        .await;
    for citizen in [&aigul, &nurlan] {
        citizen
            .sees("Under control until Monday 21 December.")
            .await;
    }
    world.becomes("2026-12-18 09:00").await;
    official
        .taps("Done: write the result")
        .says("The clinic is open.")
        .taps("Send")
        .await;
    aigul
        .sees("The clinic is open.")
        .sees("Was it done?")
        .taps("It was done")
        .await;
    nurlan
        .says("/meetings")
        .taps("Choose meetings")
        .taps("Past ones")
        .taps("1")
        .sees("People came: 100")
        .await;

    let trail = world
        .query(
            "select group_concat(actor || ' ' || act, char(10))
             from (select * from trail where act <> 'invitation_accepted' order by id)",
        )
        .await;
    assert_eq!(
        trail,
        "coordinator submission_published\n\
         official dsm meeting_planned\n\
         official dsm akimats_asked\n\
         akimat_officer KZ-10 counter_proposed\n\
         official dsm counter_taken\n\
         official dsm meeting_agreed\n\
         official dsm meeting_announced\n\
         official dsm meeting_logged\n\
         official dsm result_published\n\
         official dsm taken_under_control\n\
         official dsm submission_resolved"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn from_an_alert_to_the_meeting_that_it_asked_for() {
    let world = World::on("2026-11-24 09:00").await;
    let Cast {
        official,
        akimat,
        coordinator,
        ..
    } = cast(&world).await;
    akimat
        .says("/start")
        .taps("Raise a tension alert")
        .taps("Begin the alert")
        .taps("Health")
        .says("Ayagoz")
        .taps("Has arisen")
        .says("The clinic is closed since Monday; about 200 people came to its door.")
        .taps("Skip")
        .taps("Send to 2 people")
        .taps("Yes, send")
        .await;
    coordinator.taps("Seen").await;
    official
        .taps("Seen")
        .taps("Plan a meeting there")
        .sees("Step 2 of 5")
        .says("26 November")
        .says("11:00-12:00")
        .taps("The head of the ministry ✓")
        .says("The clinic")
        .says("Ayagoz\nPalace of Culture")
        .sees("Off-schedule meeting with the population")
        .taps("Save the plan")
        .taps("Send to the akimats")
        .await;
    akimat.taps("Agree").await;
    official
        .says("/start")
        .taps("Meetings of the ministry: 1")
        .taps("1")
        .taps("Announce")
        .taps("Announce and tell them")
        .await;
    world.becomes("2026-11-26 14:00").await;
    for person in [&coordinator, &akimat] {
        person.remember_chat();
    }
    official
        .taps("Held as planned")
        .taps("First head ✓")
        .taps("200")
        .taps("20")
        .taps("Right")
        .taps("Skip")
        .taps("Skip")
        .taps("Save")
        .await;
    for person in [&coordinator, &akimat] {
        person.sees("T-001").sees("26 November").await;
    }
    assert_eq!(
        world
            .query("select state || met_on from tension_alert")
            .await,
        "met2026-11-26"
    );
    coordinator.says("/start").sees("[Tension alerts: 0]").await;
}
