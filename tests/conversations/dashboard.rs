//! The regulation's clock as coordinators and officials see it: who has met, who is late, what is due, and reminding.

use crate::{
    browsing::SCHEDULE,
    logging::logs,
    world::{Person, World, written_out},
};

/// The Ministry of Healthcare meets Abai Region on Thursday 3 December from 15:00 to 17:00; it is the day before.
async fn on_the_eve() -> World {
    let world = World::tracking("2026-Q4", "2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    world.becomes("2026-12-02 09:00").await;
    world
}

/// The coordinator is at the dashboard.
async fn opens(coordinator: &Person<'_>) {
    coordinator.says("/dashboard").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_quarter_is_met_planned_or_nothing() {
    let world = on_the_eve().await;
    let boss = world.coordinator("Boss").await;
    opens(&boss).await;
    boss.sees("Q4 2026, day 63 of 92")
        .sees("First heads' meetings (16 ministries): 0 held, 4 planned, 12 with nothing planned.")
        .sees("Draft schedule H1 2027 (by law Tuesday 15 December; our target Monday 14 December)")
        .sees("15 ministries are late or soon will be.")
        .sees("Tracked since Q4 2026")
        .await;

    let dana = world.official("Dana", "dsm").await;
    world.becomes("2026-12-03 19:00").await;
    logs(&dana).await;
    opens(&boss).await;
    boss.sees("1 held, 3 planned, 12 with nothing planned.")
        .taps("Ministries")
        .sees("Q4 2026: ministries")
        .sees("of 16")
        .await;
    dana.says("/start")
        .sees("This quarter: the first head's meeting was held on Thursday 3 December.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_of_a_deputy_does_not_meet_the_quarter() {
    let world = on_the_eve().await;
    let dana = world.official("Dana", "dsm").await;
    world.becomes("2026-12-03 19:00").await;
    dana.taps("Held as planned")
        .taps("Deputy")
        .taps("100")
        .taps("20")
        .taps("Right")
        .says("Clinics")
        .says("None.")
        .taps("Save")
        .await;
    dana.says("/start")
        .sees("This quarter: 0 of 1 held, nothing planned.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_late_is_reminded_of_it_and_says_that_they_have_seen_it() {
    let world = World::tracking("2026-Q4", "2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let boss = world.coordinator("Boss").await;
    let oleg = world.official("Oleg", "water").await;
    let dana = world.official("Dana", "dsm").await;
    opens(&boss).await;
    boss.taps("Late: 14").await;
    boss.sees("no meeting is planned; 26 working days are left in the quarter.")
        .taps("Remind all 14")
        .sees("Please check. These are reminded:")
        .sees("nobody of this ministry is in the bot yet")
        .sees("never reminded before")
        .sees("One person in all.")
        .taps("Add words")
        .says("Please plan it <b>this week</b>.")
        .sees("Your words:\nPlease plan it <b>this week</b>.")
        .taps("Send to one person")
        .gets_toast("One person is reminded.")
        .await;
    assert_eq!(oleg.has_heard("A reminder from the coordinator"), 1);
    assert_eq!(dana.has_heard("A reminder from the coordinator"), 0);
    for said in [
        "Q4 2026: a meeting is planned (Thursday 10 December), but the akimat has not agreed yet.",
        "Please plan it <b>this week</b>.",
        "[Open the meetings]",
    ] {
        let letter = oleg.chat().pop().expect("a letter");
        assert!(
            written_out(&letter).contains(said),
            "{}",
            written_out(&letter)
        );
    }
    oleg.taps("Seen")
        .gets_toast("The coordinator will see that you have seen it.")
        .await;
    assert_eq!(
        world.query("select count(seen_at) || '' from nudge").await,
        "1",
        "seen"
    );
    boss.sees("last reminded: Tuesday 24 November, 09:00").await;
    // What was written went with the reminder, and not with the next one.
    boss.sees_not("Your words:").await;
    assert_eq!(
        world
            .query("select count(*) || '' from trail where act = 'nudged'")
            .await,
        "1"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_waits_for_the_end_of_the_quiet_hours() {
    let world = World::tracking("2026-Q4", "2026-11-24 22:00").await;
    world.imports(SCHEDULE).await;
    let boss = world.coordinator("Boss").await;
    let oleg = world.official("Oleg", "water").await;
    opens(&boss).await;
    boss.taps("Late: 14")
        .taps("Remind all 14")
        .taps("Send to one person")
        .await;
    assert_eq!(oleg.has_heard("A reminder from the coordinator"), 0);
    world.becomes("2026-11-25 08:00").await;
    assert_eq!(oleg.has_heard("A reminder from the coordinator"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_number_that_was_named_is_the_number_that_is_reminded() {
    let world = World::tracking("2026-Q4", "2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let boss = world.coordinator("Boss").await;
    let oleg = world.official("Oleg", "water").await;
    opens(&boss).await;
    boss.taps("Late: 14").taps("Remind all 14").await;
    let saule = world.official("Saule", "water").await;
    boss.taps("Send to one person")
        .gets_toast("The list has changed: look again.")
        .sees("2 people in all.")
        .await;
    assert_eq!(oleg.has_heard("A reminder from the coordinator"), 0);
    boss.double_taps("Send to 2 people").await;
    for official in [&oleg, &saule] {
        assert_eq!(official.has_heard("A reminder from the coordinator"), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn deadlines_have_their_legal_date_their_target_and_their_clause() {
    let world = World::tracking("2026-Q4", "2026-11-24 09:00").await;
    let boss = world.coordinator("Boss").await;
    let oleg = world.official("Oleg", "water").await;
    boss.says("/deadlines")
        .sees("Deadlines")
        .sees("Draft schedule H1 2027\nBy law: Tuesday 15 December\nOur target: Monday 14 December")
        .sees("Q4 2026: the first head's meeting\nBy law: Thursday 31 December\n")
        .sees("Done by 0 of 16.")
        .await;
    oleg.says("/deadlines")
        .sees_not("Draft schedule")
        .sees("Report Q4 2026\nBy law: Sunday 10 January 2027\nOur target: Friday 8 January 2027\n")
        .await;
    let position = oleg
        .screen()
        .text
        .lines()
        .find_map(|line| line.strip_suffix(" Report Q4 2026").map(str::to_owned))
        .expect("a line of the report");
    oleg.taps(position.trim_end_matches('.'))
        .sees("not later than the 10th of the month after the quarter")
        .sees("The date of the resolution never moves.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_akimat_and_a_citizen_learn_nothing_of_it() {
    let world = World::tracking("2026-Q4", "2026-11-24 09:00").await;
    let saule = world.akimat_officer("Saule", "KZ-10").await;
    let aigul = world.follower("Aigul", "Abai").await;
    for person in [&saule, &aigul] {
        for command in ["/dashboard", "/deadlines"] {
            person
                .says(command)
                .sees_not("Q4 2026")
                .sees_not("Draft schedule")
                .await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn regions_show_where_nobody_was() {
    let world = World::tracking("2026-Q4", "2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let boss = world.coordinator("Boss").await;
    opens(&boss).await;
    boss.taps("Regions")
        .sees("H2 2026: regions")
        .sees("nobody was, and nobody plans to be.")
        .sees("0 held, 0 planned, ministries: 0.")
        .taps("1")
        .sees("No meeting was held in this region, and none is planned.")
        .taps("‹ Back")
        .taps("H1 2027 ›")
        .sees("H1 2027: regions")
        .await;
}
