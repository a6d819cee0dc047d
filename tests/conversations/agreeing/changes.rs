//! What was agreed is changed: by the ministry, and the akimat hears of it; by the akimat, and the ministry does.

use super::{World, agreements, asked, planned, status, trail};

#[tokio::test(flavor = "multi_thread")]
async fn an_akimat_that_agreed_hears_of_another_date_with_the_old_one_and_is_asked_anew() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let dana = world.official("Dana", "dsm").await;
    let meeting = asked(&world, &["KZ-10"]).await;
    serik.taps("Agree").await;
    let heard = serik.has_heard("For agreement by");
    serik.remember_chat();
    dana.says("/start")
        .taps("Meetings of the ministry: 1")
        .taps("1")
        .taps("Change the date")
        .taps("4")
        .taps("Continue ›")
        .taps("Save the change")
        .await;
    assert_eq!(status(&world, meeting).await, "planned 3 2026-12-04 15:00");
    serik
        .sees("The ministry has changed this meeting and asks your akimat again.")
        .sees("Was: Thursday 3 December, 15:00–17:00")
        .sees("When: Friday 4 December, 15:00–17:00")
        .sees("[Agree] [Propose a date]")
        .await;
    assert_eq!(
        serik.has_heard("For agreement by"),
        heard + 1,
        "one message for one change"
    );
    serik.taps("Agree").await;
    assert_eq!(agreements(&world).await, "KZ-10 agreed");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_akimats_that_were_asked_hear_that_a_meeting_is_cancelled_and_why() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let ainur = world.akimat_officer("Ainur", "KZ-63").await;
    let marat = world.akimat_officer("Marat", "KZ-71").await;
    let dana = world.official("Dana", "dsm").await;
    asked(&world, &["KZ-10", "KZ-63"]).await;
    serik.taps("Agree").await;
    for officer in [&serik, &ainur, &marat] {
        officer.remember_chat();
    }
    dana.says("/start")
        .taps("Meetings of the ministry: 1")
        .taps("1")
        .taps("Cancel the meeting")
        .says("The minister is ill.")
        .taps("Yes, cancel it")
        .await;
    for officer in [&serik, &ainur] {
        officer
            .sees("The ministry has cancelled a meeting in your region")
            .sees("Thursday 3 December, 15:00–17:00")
            .sees("Reason: The minister is ill.")
            .taps("Meetings in my region")
            .await;
    }
    marat.sees_nothing().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_meeting_that_was_never_sent_no_akimat_hears_the_end() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let dana = world.official("Dana", "dsm").await;
    planned(&world, "1", &["KZ-10"], "2026-12-03 15:00").await;
    serik.remember_chat();
    dana.says("/start")
        .taps("Meetings of the ministry: 1")
        .taps("1")
        .taps("Cancel the meeting")
        .says("The minister is ill.")
        .taps("Yes, cancel it")
        .await;
    serik.sees_nothing().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_akimat_takes_its_agreement_back_with_a_reason_until_the_meeting_is_announced() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let dana = world.official("Dana", "dsm").await;
    let meeting = asked(&world, &["KZ-10"]).await;
    serik
        .taps("Agree")
        .sees("[Take the agreement back]")
        .sees_not("[Agree]")
        .await;
    assert_eq!(status(&world, meeting).await, "agreed 2 2026-12-03 15:00");
    dana.remember_chat();
    serik
        .taps("Take the agreement back")
        .sees("Your akimat has agreed to this meeting. What you send now takes the agreement back.")
        .says("The hall is closed for repairs.")
        .sees("Declined by the akimat, 10:00")
        .await;
    assert_eq!(status(&world, meeting).await, "planned 3 2026-12-03 15:00");
    dana.sees("Declined by the akimat: Abai Region")
        .sees("Reason: The hall is closed for repairs.")
        .sees("The akimat had agreed before. It takes the agreement back.")
        .sees_not("can be announced")
        .taps("Ask the akimat again")
        .await;
    serik.taps("Agree").await;
    dana.taps("Open the meeting")
        .taps("Announce")
        .taps("Announce and tell them")
        .await;
    assert_eq!(
        status(&world, meeting).await,
        "announced 5 2026-12-03 15:00"
    );
    serik
        .taps("Open the meeting")
        .sees_not("[Take the agreement back]")
        .await;
    assert!(
        trail(&world)
            .await
            .contains("akimat_officer KZ-10: agreement_declined KZ-10 agreed > KZ-10 declined")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_akimat_that_agreed_proposes_another_date_after_all() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let dana = world.official("Dana", "dsm").await;
    let meeting = asked(&world, &["KZ-10"]).await;
    serik
        .taps("Agree")
        .taps("Propose a date")
        .sees("What you send now takes the agreement back.")
        .taps("4")
        .taps("11:00")
        .taps("Hall is busy")
        .sees("Your proposal was sent to the ministry")
        .await;
    dana.sees("The akimat proposes another time: Abai Region")
        .sees("It takes the agreement back.")
        .taps("Take 4 December, 11:00")
        .await;
    assert_eq!(status(&world, meeting).await, "agreed 5 2026-12-04 11:00");
}

/// A button that was drawn before the meeting was announced.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_announced_is_not_taken_back_with_an_old_button() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    asked(&world, &["KZ-10"]).await;
    serik.taps("Agree").await;
    super::alters(&world, "update meeting set status = 'announced'").await;
    serik
        .taps("Take the agreement back")
        .gets_toast("Citizens have been told of this meeting already. Please ask the ministry to change it.")
        .sees_not("[Take the agreement back]")
        .await;
    assert_eq!(agreements(&world).await, "KZ-10 agreed");
}
