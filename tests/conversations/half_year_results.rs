//! The half-year results: live from the log up to today, with what is missing, and frozen once they are marked as sent.

use kezdesu::domain::meeting::HeldBy;

use crate::{
    reports::{counts, held},
    world::World,
};

#[tokio::test(flavor = "multi_thread")]
async fn results_are_live_until_they_are_marked_as_sent() {
    let world = World::tracking("2026-Q4", "2027-06-12 10:00").await;
    held(&world, "dsm", "2027-02-03", HeldBy::FirstHead, counts(20)).await;
    held(&world, "mti", "2027-05-03", HeldBy::Deputy, counts(10)).await;
    // Of another half-year.
    held(&world, "mti", "2026-12-03", HeldBy::FirstHead, counts(10)).await;
    let _dana = world.official("Dana", "dsm").await;
    let oleg = world.coordinator("Oleg").await;
    oleg.says("/start")
        .taps("Half-year results")
        .sees("Results of the meetings, H1 2027")
        .sees("Period: 01.01.2027 – 12.06.2027. Cut-off: the end of 12.06.2027.")
        .sees("The half-year goes on until 30.06.2027: meetings after the cut-off are not in here.")
        .sees(
            "To the Government Office: working target Monday 14 June\nLegal date: Tuesday 15 June",
        )
        .sees("Meetings held: 2\n• by the first head: 1")
        .sees("Questions raised: 30\nResolved: 26, 87%")
        .sees("• Q1 2027: reports in 0 of 16")
        .sees("• Q2 2027: reports in 0 of 16, due by Saturday 10 July")
        .sees("Whose reports are missing")
        .sees("Q1 2027: not sent, officials in the bot: 0")
        .sees("• And more: 11.")
        .taps("By ministry")
        .sees("Meetings: ")
        .taps("‹ Back")
        .taps("Mark version 1 as sent")
        .says("14 June")
        .sees("That day has not come yet.")
        .says("in a while")
        .sees("I do not understand which day that is.")
        .taps("Yesterday")
        .sees("Mark version 1 as sent?\nSent on: Friday 11 June\n")
        .await;
    // Something is logged between the last look and the tap.
    held(&world, "dsm", "2027-06-10", HeldBy::FirstHead, counts(10)).await;
    oleg.taps("Yes, mark it")
        .gets_toast("The data has changed meanwhile. Please check again.")
        .sees("Meetings held: 3")
        .await;
    assert_eq!(world.count("half_year_results").await, 0);
    oleg.double_taps("Yes, mark it").await;
    assert_eq!(world.count("half_year_results").await, 1);
    assert!(
        world
            .store
            .results_sent()
            .await
            .unwrap()
            .contains(&"2027-H1".parse().unwrap())
    );
    // What is logged later changes nothing of what was sent.
    held(&world, "dsm", "2027-06-11", HeldBy::FirstHead, counts(10)).await;
    oleg.says("/start")
        .taps("Half-year results")
        .sees("Version 1 is marked as sent: 11.06.2027, with the cut-off 12.06.2027. Checksum: ")
        .sees("What has changed since version 1\n• Meetings held: 3 → 4")
        .sees("[Mark version 2 as sent]")
        .taps("‹ H2 2026")
        .sees("Results of the meetings, H2 2026")
        .sees("Meetings held: 1\n")
        .await;
    oleg.says("/trail")
        .sees("Marked half-year results as sent")
        .sees("H1 2027, version 1, ")
        .await;
}
