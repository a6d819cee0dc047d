//! Desks: an office-holder's home panel, and going on in another role.

use kezdesu::domain::{central_body::BodySlug, office::Seat};

use crate::{browsing::SCHEDULE, world::World};

#[tokio::test(flavor = "multi_thread")]
async fn each_role_has_a_desk_and_one_person_changes_between_them() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.akimat_officer("Dana", "KZ-10").await;
    dana.sees("The akimat's desk\nRegion: Abai Region").await;
    dana.comes_to(&Seat::Official(BodySlug("dsm".to_owned())))
        .await;
    dana.sees("You are an official of a ministry now: Ministry of Healthcare.")
        .sees("Ministry of Healthcare\n\nThis quarter: 0 of 1 held, nothing planned. 26 working days left.")
        .sees("[Questions, new: 0]")
        .await;
    dana.taps("Change role")
        .sees("[Akimat: Abai Region]\n[Official: Ministry of Healthcare ✓]\n[As a citizen]")
        .taps("Akimat: Abai Region")
        .sees("The akimat's desk")
        .says("/start")
        .sees("The akimat's desk")
        .taps("Change role")
        .taps("As a citizen")
        .sees("Main menu\nRegion: Astana")
        .says("/start")
        .sees("Main menu\nRegion: Astana")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_sees_the_meetings_of_the_own_ministry_in_every_status() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.official("Dana", "dsm").await;
    dana.taps("Meetings of the ministry: 1")
        .sees("1. Thursday 3 December, 15:00")
        .taps("1")
        .sees("Abai Region: the akimat was not asked yet")
        .sees("Status: announced")
        .taps("As citizens see it")
        .sees("[Remind me]")
        .await;

    let other = world.official("Oleg", "transport").await;
    other
        .taps("Meetings of the ministry: 1")
        .sees("Saturday 28 November")
        .sees_not("3 December")
        .await;
}
