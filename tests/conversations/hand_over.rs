//! Handing an office over: a deputy holds it until a day.

use kezdesu::domain::{central_body::BodySlug, office::Seat};

use crate::{
    roles::{invites_from_healthcare, newest_link},
    world::World,
};

fn healthcare() -> Seat {
    Seat::Official(BodySlug("dsm".to_owned()))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_is_handed_over_until_a_day_and_ends_by_itself() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let aigul = world.official("Aigul", "dsm").await;
    aigul
        .says("/deputy")
        .sees("Hand over to a deputy for a time\nOfficial, Ministry of Healthcare")
        .taps("Choose the last day")
        .sees("for example: 4 December")
        .says("31 February")
        .sees("That day does not fit.")
        .says("1 December 2027")
        .sees("That day does not fit.")
        .says("4 December")
        .sees("To a deputy: official, Ministry of Healthcare\nLast day: Friday 4 December")
        .double_taps("Make the link")
        .await;
    assert_eq!(aigul.has_heard("One-time link"), 1);
    let link = newest_link(&aigul);
    aigul.says(&link).sees("You hold this office already").await;

    let oleg = world.follower("Oleg", "Abai").await;
    oleg.says(&link)
        .sees("its last day is Friday 4 December")
        .taps("Accept")
        .sees("You are an official of a ministry now")
        .sees_not("Hand over to a deputy")
        .await;
    const JOINED: &str = "An invitation was accepted";
    assert_eq!((dana.has_heard(JOINED), aigul.has_heard(JOINED)), (2, 1));
    oleg.says("/deputy")
        .sees("I do not know this command")
        .await;
    dana.says("/people")
        .sees("Official, Ministry of Healthcare, since 24 November, last day Friday 4 December")
        .await;
    world.becomes("2026-12-04 23:59").await;
    oleg.says("/procedure").sees("is not published").await;
    world.becomes("2026-12-05 00:00").await;
    oleg.says("/start")
        .sees("This office of yours has ended.")
        .sees("Main menu")
        .await;
    oleg.says("/start").sees_not("has ended").await;
    oleg.says("/procedure")
        .sees("I do not know this command")
        .await;
    const ENDED: &str = "The time of your office is over";
    assert_eq!(oleg.has_heard(ENDED), 0, "it is night");
    world.becomes("2026-12-05 08:00").await;
    assert_eq!(oleg.has_heard(ENDED), 1);
    aigul.says("/procedure").sees("is not published").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_handed_over_may_take_it_back() {
    let world = World::on("2026-11-24 10:00").await;
    let _dana = world.coordinator("Dana").await;
    let aigul = world.official("Aigul", "dsm").await;
    let other = world.official("Saule", "dsm").await;
    aigul
        .says("/deputy")
        .taps("Choose the last day")
        .says("4.12")
        .taps("Make the link")
        .await;
    let link = newest_link(&aigul);
    let oleg = world.follower("Oleg", "Abai").await;
    oleg.says(&link).taps("Accept").await;
    other.says("/deputy").sees_not("Deputies at present").await;
    aigul
        .says("/deputy")
        .sees("1. Since 24 November, last day Friday 4 December")
        .taps("Revoke from deputy 1")
        .sees("Revoke this office?")
        .taps("Keep it")
        .taps("Revoke from deputy 1")
        .taps("Yes, revoke it")
        .sees_not("Deputies at present")
        .await;
    assert_eq!(oleg.has_heard("Your office was revoked"), 1);
    world.becomes("2026-12-05 09:00").await;
    assert_eq!(oleg.has_heard("The time of your office is over"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deputy_who_is_invited_for_good_holds_the_office_for_good() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let aigul = world.official("Aigul", "dsm").await;
    aigul
        .says("/deputy")
        .taps("Choose the last day")
        .says("4.12")
        .taps("Make the link")
        .await;
    let oleg = world.follower("Oleg", "Abai").await;
    oleg.says(&newest_link(&aigul)).taps("Accept").await;
    let link = invites_from_healthcare(&dana).await;
    oleg.says(&link)
        .taps("Accept")
        .sees("[Hand over to a deputy]")
        .await;
    dana.says("/people")
        .sees("People with roles: 3")
        .sees_not("last day")
        .await;
    world.becomes("2026-12-05 09:00").await;
    assert_eq!(oleg.has_heard("The time of your office is over"), 0);
    oleg.says("/start").sees("Meetings of the ministry").await;
    let seats = world.store.holders(world.clock.now()).await.unwrap();
    assert_eq!(
        seats
            .iter()
            .filter(|holder| holder.seat == healthcare())
            .count(),
        2
    );
}
