//! The schedule of a half-year, from what is planned to what citizens read.

use kezdesu::{
    domain::{
        central_body::BodySlug,
        meeting::{HeldBy, MeetingKind, MeetingStatus, Plan},
        obligation::{DutyRules, Obligation},
    },
    sandbox::Thing,
};

use crate::{
    asking::{QUESTION, asker},
    browsing::SCHEDULE,
    world::{Person, World},
};

/// A meeting on schedule, held by the first head, as officials plan it.
fn plan(body: &str, region: &str, time: &str) -> Plan {
    Plan {
        kind: MeetingKind::Scheduled,
        status: MeetingStatus::Planned,
        body: BodySlug(body.to_owned()),
        held_by: HeldBy::FirstHead,
        regions: vec![region.parse().unwrap()],
        time: time.parse().unwrap(),
        venue: Some("House of Culture".to_owned()),
        district: None,
        topics: Vec::new(),
    }
}

/// Plans meetings, without the conversations in which that is done; they are numbered from 1.
pub async fn planned(world: &World, plans: &[Plan]) {
    let now = world.clock.now();
    let mut tx = world.store.begin().await.unwrap();
    for plan in plans {
        tx.plan_meeting(plan, now).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// Health goes to Abai in February and to Akmola in May, transport to Abai in March.
pub async fn three_meetings(world: &World) {
    let plans = [
        plan("dsm", "KZ-10", "2027-02-10"),
        plan("transport", "KZ-10", "2027-03"),
        plan("dsm", "KZ-11", "2027-05"),
    ];
    planned(world, &plans).await;
}

/// Taps a button that was drawn before, whatever is on the screen now.
async fn taps_old(person: &Person<'_>, data: &str) -> String {
    let emulator = &person.world.emulator;
    person.remember_chat();
    let tap = emulator.tap(person.id, person.id, person.screen().id, data);
    person.world.settles().await;
    emulator.toast(&tap).unwrap().text
}

async fn state(world: &World) -> String {
    let query = "select coalesce(max(state || ' ' || version), 'draft') from schedule";
    world.query(query).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_schedule_goes_from_what_is_planned_to_what_citizens_read() {
    let world = World::on("2026-11-24 09:00").await;
    three_meetings(&world).await;
    let dana = world.coordinator("Dana").await;
    let erlan = world.official("Erlan", "dsm").await;
    let oleg = world.official("Oleg", "transport").await;
    dana.says("/start")
        .taps("Schedule H1 2027: draft")
        .sees("Schedule of meetings, H1 2027\nA draft: not sent to the ministries yet.")
        .sees("Meetings: 3, ministries: 2.")
        .sees("Due to the Government by: Tuesday 15 December\nOur target: Monday 14 December")
        .taps("Meetings: 3")
        .sees("1. Ministry of Healthcare\nWednesday 10 February 2027, the head of the ministry")
        .sees("2. Ministry of Transport\nMarch 2027, the head of the ministry\nAbai Region, House of Culture")
        .sees("Not agreed with the akimat: Abai Region")
        .taps("Choose a region")
        .taps("Abai Region")
        .sees("Only Abai Region")
        .sees_not("May 2027")
        .taps("2")
        .sees("Schedule of meetings, H1 2027, row 2\nMinistry of Transport")
        .sees("Abai Region: the akimat was not asked yet")
        .taps("‹ To the list")
        .taps("‹ Back")
        .taps("Send to the ministries")
        .sees("Schedule of meetings, H1 2027, version 1")
        .sees("Must agree: Ministry of Healthcare; Ministry of Transport")
        .sees("People who will be told: 2.")
        .await;

    // A meeting that is planned meanwhile is looked at first.
    let before = world.count("schedule").await;
    planned(&world, &[plan("dsm", "KZ-71", "2027-06-24 11:00")]).await;
    dana.taps("Send")
        .gets_toast("The meetings have changed meanwhile. Please check again.")
        .sees("Meetings: 4.")
        .await;
    assert_eq!(world.count("schedule").await, before);
    erlan.remember_chat();
    dana.double_taps("Send")
        .sees("Version 1 was sent on 24 November")
        .sees("Ministries that agreed: 0 of 2.")
        .sees("No answer yet: Ministry of Healthcare; Ministry of Transport")
        .await;
    assert_eq!(state(&world).await, "with_bodies 1");
    assert_eq!(erlan.has_heard("For agreement"), 1);
    erlan
        .sees("For agreement\nSchedule of meetings, H1 2027, version 1\nMinistry of Healthcare")
        .sees("1. Ministry of Healthcare\nWednesday 10 February 2027")
        .sees_not("Ministry of Transport")
        .await;
    oleg.sees("2. Ministry of Transport\nMarch 2027").await;

    // One objects, the other agrees.
    dana.remember_chat();
    oleg.taps("Object")
        .says("!!!")
        .sees("What is wrong?")
        .says("The minister is abroad in March.")
        .sees("Objects: “The minister is abroad in March.”")
        .await;
    dana.sees("Ministry of Transport\nObjects: “The minister is abroad in March.”")
        .await;
    erlan
        .taps("Agree to our rows")
        .gets_toast("Your agreement is kept.")
        .sees("Agreed")
        .await;
    oleg.remember_chat();
    dana.taps("Settle the objection")
        .sees("Ministry of Transport objects: “The minister is abroad in March.”")
        .sends(Thing::Sticker {
            emoji: "👍".to_owned(),
        })
        .says("The ministry moves it to April.")
        .sees("Ministry of Transport\nSettled by a coordinator: “The ministry moves it to April.”")
        .sees("Version 1 is agreed by the ministries.")
        .await;
    oleg.sees("Settled by a coordinator: “The ministry moves it to April.”")
        .await;
    assert_eq!(state(&world).await, "agreed 1");

    // A meeting changes: it shows, and only that ministry must agree again.
    oleg.says("/start")
        .taps("Meetings of the ministry: 1")
        .taps("1")
        .taps("Change the date")
        .says("14.04.2027")
        .says("11:00")
        .taps("Save the change")
        .await;
    erlan.remember_chat();
    oleg.remember_chat();
    dana.says("/schedule")
        .sees("1 row has changed since this version. The next one will have it.")
        .taps("Changes: 1")
        .sees("2. Ministry of Transport\nMarch 2027")
        .sees("Changed. Was: March 2027\nNow: Wednesday 14 April 2027, 11:00")
        .taps("‹ Back")
        .taps("Send the next version")
        .sees("version 2")
        .sees("Must agree: Ministry of Transport\n")
        .taps("Send")
        .sees("Ministries that agreed: 1 of 2.")
        .await;
    erlan.sees_nothing().await;
    oleg.sees("version 2")
        .sees("Wednesday 14 April 2027, 11:00")
        .await;
    // A button of the first version shows the second one, and does nothing else.
    assert_eq!(
        taps_old(&oleg, "sch-yes:2027-H1.1:transport").await,
        "The schedule has changed. This is how it stands."
    );
    assert_eq!(state(&world).await, "with_bodies 2");
    dana.remember_chat();
    oleg.taps("Agree to our rows").await;
    dana.sees("Version 2 is agreed by the ministries.")
        .sees("Due to the Government by: Tuesday 15 December")
        .await;

    // Submitted: the duty of the coordinators is met.
    world.becomes("2026-12-14 10:00").await;
    assert!(world.store.submitted_schedules().await.unwrap().is_empty());
    dana.says("/schedule")
        .taps("Enter the submission")
        .sees("On which day was it submitted to the Government?")
        .says("15.12.2026")
        .sees("I do not understand which day that is.")
        .says("23.11.2026")
        .sees("That day is too early")
        .taps("14")
        .gets_toast("The day of submission is kept.")
        .sees("Submitted to the Government: 14 December")
        .await;
    let rules = DutyRules::since("2026-Q4".parse().unwrap());
    let december = ("2026-12-01".parse().unwrap(), "2026-12-30".parse().unwrap());
    let owed = world.store.owed(december, &rules).await.unwrap();
    let draft = Obligation::ScheduleDraft("2027-H1".parse().unwrap());
    let owed = owed.iter().find(|owed| owed.obligation == draft);
    assert!(owed.unwrap().is_met);
    assert_eq!(
        taps_old(&dana, "sch-send:2027-H1.2").await,
        "The schedule has changed. This is how it stands."
    );

    // Approved, with slips of the finger.
    world.becomes("2026-12-29 10:00").await;
    dana.says("/schedule")
        .taps("Enter the approval")
        .says("approved at last")
        .sees("I cannot read the number.")
        .says("№ 1024")
        .sees("What is the date of No 1024?")
        .says("13.12.2026")
        .sees("That day is too early")
        .says("28 December")
        .sees("Approved by the Government: No 1024, 28 December")
        .await;

    // Nobody is told; citizens find it.
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .taps("Upcoming meetings")
        .sees_not("Ministry of Transport")
        .await;
    aigul.remember_chat();
    dana.taps("Publish the schedule")
        .sees("Citizens will see 4 meetings marked “planned, the date may change”.")
        .double_taps("Publish")
        .sees("Published: 29 December")
        .await;
    assert_eq!(state(&world).await, "published 2");
    aigul.sees_nothing().await;
    aigul
        .says("/meetings")
        .sees("Ministry of Healthcare\nWednesday 10 February 2027")
        .sees("Ministry of Transport\nWednesday 14 April 2027, 11:00")
        .sees("Planned, the date may change")
        .await;
    let trail = "select group_concat(act || ' ' || coalesce(new, ''), '; ') from trail where subject = 'schedule 2027-H1'";
    assert_eq!(
        world.query(trail).await,
        "schedule_sent № 1; schedule_objected_to The minister is abroad in March.; \
         schedule_agreed_to № 1; schedule_objection_settled transport: The ministry moves it to April.; schedule_agreed ; \
         schedule_sent № 2; schedule_agreed_to № 2; schedule_agreed ; schedule_submitted 2026-12-14; \
         schedule_approved № 1024, 28.12.2026; schedule_published № 2"
    );
    dana.says("/trail")
        .sees("Published the schedule of the half-year\nSchedule of meetings, H1 2027\n")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ministry_that_is_not_in_the_bot_agrees_by_letter_and_a_restart_loses_nothing() {
    let mut world = World::on("2026-11-24 09:00").await;
    three_meetings(&world).await;
    let dana = world.coordinator("Dana").await;
    dana.says("/schedule")
        .taps("Send to the ministries")
        .sees("Nobody acts for these in the bot, you will enter their letters: Ministry of Healthcare; Ministry of Transport")
        .taps("Send")
        .taps("Answers of the ministries")
        .sees("1. Ministry of Healthcare\nNo answer yet")
        .taps("1")
        .sees("By which letter did it agree?")
        .await;
    let id = dana.id;
    drop(dana);
    world.restarts().await;
    let dana = world.person_again("Dana", id);
    dana.says("No 12-5/431 of 03.12.2026")
        .sees("Ministry of Healthcare\nAgreed by letter: “No 12-5/431 of 03.12.2026”")
        .taps("1")
        .sees("Ministry of Transport has not answered yet.")
        .says("No 7")
        .sees("Version 1 is agreed by the ministries.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn conflicts_are_shown_with_their_rows_and_who_can_put_them_right() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    asker(&world, "Aigul", QUESTION).await;
    world.becomes("2026-11-25 10:00").await;
    let plans = [
        plan("dsm", "KZ-11", "2027-02-10"),
        plan("dsm", "KZ-71", "2027-02-12"),
    ];
    planned(&world, &plans).await;
    let dana = world.coordinator("Dana").await;
    dana.says("/schedule").sees("Conflicts: ").await;
    let conflicts = dana.screen();
    let label = conflicts
        .buttons
        .iter()
        .flatten()
        .find(|button| button.text.starts_with("Conflicts: "))
        .unwrap()
        .text
        .clone();
    dana.taps(&label)
        .sees("1. Ministry of Healthcare: 2 meetings in one week (from 8 February 2027)")
        .sees(
            "• Wednesday 10 February 2027, Ministry of Healthcare, Akmola Region, House of Culture",
        )
        .sees("Who can put it right: Ministry of Healthcare")
        .taps("1")
        .sees("Only Ministry of Healthcare")
        .await;
    dana.says("/schedule")
        .taps(&label)
        .sees("2. Abai Region: people ask most here (1), and nobody goes there. Most of them ask: Ministry of Healthcare")
        .sees("“People ask most” means one of the five regions")
        .taps("2")
        .sees("Where people wait most\nSchedule of meetings, H1 2027\nMinistry of Healthcare")
        .sees("1. Abai Region")
        .sees_not("[Plan: ")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposed_region_is_planned_with_its_month_and_the_reason_is_printed() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    asker(&world, "Aigul", QUESTION).await;
    world.becomes("2026-11-25 10:00").await;
    planned(&world, &[plan("dsm", "KZ-11", "2027-02-10")]).await;
    let erlan = world.official("Erlan", "dsm").await;
    let dana = world.coordinator("Dana").await;
    erlan
        .says("/schedule")
        .sees("Schedule of meetings, H1 2027\nMinistry of Healthcare")
        .sees("2. Ministry of Healthcare\nWednesday 10 February 2027")
        .sees_not("[Agree")
        .taps("2")
        .sees("[Open the meeting]")
        .taps("‹ To the list")
        .taps("See where we are awaited")
        .sees("Where people wait most\nSchedule of meetings, H1 2027\nMinistry of Healthcare")
        .sees("1. Abai Region\n1 person asks, 1 new in the last 7 days.")
        .taps("Plan: Abai Region")
        .sees("Step 2 of 5")
        .sees("Now: May 2027")
        .taps("Day not fixed: May 2027")
        .taps("The head of the ministry")
        .taps("Skip")
        .taps("Skip")
        .sees("Why Abai Region: 1 person asks, 1 new in the last 7 days.")
        .taps("Save the plan")
        .sees("Why Abai Region: 1 person asks")
        .await;
    erlan
        .says("/schedule")
        .taps("See where we are awaited")
        .sees("1. Abai Region\n1 person asks, 1 new in the last 7 days. No earlier meeting is known.\nPlanned here already: May 2027")
        .await;
    dana.says("/schedule")
        .taps("Meetings: 3")
        .taps("3")
        .sees("Schedule of meetings, H1 2027, row 3")
        .sees("Why Abai Region: 1 person asks, 1 new in the last 7 days.")
        .sees_not("[Open the meeting]")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_revoked_meanwhile_does_nothing_any_more() {
    let world = World::on("2026-11-24 09:00").await;
    three_meetings(&world).await;
    let dana = world.coordinator("Dana").await;
    let erlan = world.official("Erlan", "dsm").await;
    dana.says("/schedule")
        .taps("Send to the ministries")
        .taps("Send")
        .await;
    erlan.taps("Object").sees("What is wrong?").await;
    let office = world
        .query("select id || '' from office where role = 'official'")
        .await;
    taps_old(&dana, &format!("revoke!:{office}")).await;
    erlan
        .says("The minister is abroad.")
        .sees_not("Objects:")
        .await;
    for tap in [
        "sch-yes:2027-H1.1:dsm",
        "sch-own:2027-H1:dsm:0",
        "prop:2027-H1:dsm:0",
    ] {
        assert_eq!(
            taps_old(&erlan, tap).await,
            "This button is out of date. Here is the current screen.",
            "{tap}"
        );
    }
    assert_eq!(state(&world).await, "with_bodies 1");
    let answers = "select group_concat(state) from schedule_answer";
    assert_eq!(world.query(answers).await, "awaited,awaited");
}
