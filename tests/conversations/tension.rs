//! Tension alerts: raised in a minute, seen or escalated, talked about between the two ends, and how they end.

use kezdesu::{
    domain::{
        central_body::BodySlug,
        meeting::{HeldBy, MeetingId},
        office::{OfficeId, Seat},
        sector::SectorSlug,
        submission::SubmissionId,
        tension::{LiftReason, MeetingHeld, TensionId},
        tension_draft::TensionPart,
    },
    sandbox::Thing,
    views::Tap,
};

use crate::{
    asking::ask,
    browsing::SCHEDULE,
    world::{Person, World},
};

const WHAT: &str =
    "The clinic in Ayagoz is closed since Monday. About 200 people came to its door.";

/// Whoever sits at the akimat's desk raises an alert about health; nobody is asked for the region.
async fn raise(person: &Person<'_>) {
    person
        .says("/start")
        .taps("Raise a tension alert")
        .taps("Begin the alert")
        .taps("Health")
        .says("Ayagoz")
        .taps("Has arisen")
        .says(WHAT)
        .taps("Skip")
        .await;
    let send = person.screen().buttons[0][0].text.clone();
    person.taps(&send).taps("Yes, send").await;
}

/// How often an alert was repeated and escalated, as the trail says it.
async fn rungs(world: &World) -> String {
    world
        .query(
            "select coalesce(group_concat(act), '') from trail
             where act in ('tension_repeated', 'tension_escalated') and actor = 'bot'",
        )
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_akimat_raises_an_alert_and_those_on_duty_get_it_at_night() {
    let world = World::on("2026-11-24 20:55").await;
    let (dana, bota) = (
        world.coordinator("Dana").await,
        world.coordinator("Bota").await,
    );
    let aset = world.official("Aset", "dsm").await;
    let other = world.official("Oleg", "transport").await;
    let colleague = world.akimat_officer("Saule", "KZ-10").await;
    let marat = world.akimat_officer("Marat", "KZ-10").await;
    world.becomes("2026-11-24 22:50").await;
    for person in [&dana, &bota, &aset, &other, &colleague] {
        person.remember_chat();
    }
    marat
        .says("/start")
        .sees("[Tension alerts: 0]")
        .taps("Raise a tension alert")
        .sees("For a risk of social tension in one sector and one place.")
        .sees("In an emergency call 112.")
        .taps("Begin the alert")
        .sees("Step 1 of 6\n\nWhat is it about?")
        .sees_not("Internal affairs")
        .taps("Health")
        .sees("Step 2 of 6")
        .sees("Health, Abai Region: no open questions or issues")
        .says("Ayagoz")
        .sees("Step 3 of 6")
        .sees("Both oblige the head of the ministry to meet the people there.")
        .taps("Has arisen")
        .sees("Step 4 of 6")
        .sees("No names and no phone numbers of citizens.")
        .says(WHAT)
        .sees("Step 5 of 6")
        .taps("Skip")
        .sees("Step 6 of 6\n\nPlease check before sending")
        .sees("Place: Ayagoz, Abai Region")
        .sees("Who gets it at once, also at night:\n2 coordinators\nMinistry of Healthcare: 1 official")
        .taps("Send to 3 people")
        .sees("It cannot be taken back")
        .sees("2 coordinators\nMinistry of Healthcare: 1 official")
        .taps("Yes, send")
        .sees("Sent. Here is your receipt:")
        .sees("Alert T-001 is sent.")
        .sees("Our target for the off-schedule meeting: Tuesday 8 December (10 working days; the resolution names no term).")
        .await;
    for person in [&dana, &bota, &aset] {
        person
            .sees("Tension alert T-001: arisen risk\n")
            .sees("Raised by: the akimat, Abai Region, Tuesday 24 November, 22:50")
            .sees(WHAT)
            .sees("[Seen]")
            .sees("[Ask the akimat]")
            .await;
    }
    other.sees_nothing().await;
    colleague.sees_nothing().await;

    marat.remember_chat();
    world.becomes("2026-11-24 22:58").await;
    dana.taps("Seen")
        .gets_toast("Noted: you have seen it.")
        .sees("The coordinators: seen Tuesday 24 November, 22:58")
        .sees("Ministry of Healthcare: not seen yet")
        .await;
    marat
        .sees("Alert T-001 was seen\nThe coordinators: seen Tuesday 24 November, 22:58\nMinistry of Healthcare: not seen yet")
        .await;
    // Once for the coordinators, whoever of them it was.
    bota.taps("Seen").gets_toast("It was noted before.").await;
    aset.taps("Seen").sees("Ministry of Healthcare: seen").await;
    // Nothing more comes of it: everybody has seen it.
    for person in [&dana, &bota, &aset] {
        person.remember_chat();
    }
    world.becomes("2026-11-25 07:00").await;
    for person in [&dana, &bota, &aset] {
        person.sees_nothing().await;
    }
    assert_eq!(
        world
            .query("select group_concat(actor || ' ' || act, '; ') from trail where subject = 'tension 1'")
            .await,
        "akimat_officer KZ-10 tension_raised; coordinator tension_seen; official dsm tension_seen"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_has_seen_is_repeated_once_and_escalated_once_also_over_a_restart() {
    let mut world = World::on("2026-11-24 20:00").await;
    let ids = {
        let dana = world.coordinator("Dana").await;
        let aset = world.official("Aset", "dsm").await;
        let marat = world.akimat_officer("Marat", "KZ-10").await;
        world.becomes("2026-11-24 23:00").await;
        raise(&marat).await;
        dana.taps("Seen").await;
        (dana.id, aset.id)
    };
    world.becomes("2026-11-24 23:29").await;
    assert_eq!(rungs(&world).await, "");
    world.restarts().await;
    let dana = world.person_again("Dana", ids.0);
    let aset = world.person_again("Aset", ids.1);
    world.becomes("2026-11-24 23:31").await;
    aset.sees("Repeated: the alert was not seen in 30 minutes")
        .sees(WHAT)
        .sees("[Seen]")
        .await;
    dana.sees_nothing().await;
    assert_eq!(rungs(&world).await, "tension_repeated");
    world.becomes("2026-11-25 00:59").await;
    assert_eq!(rungs(&world).await, "tension_repeated");
    world.becomes("2026-11-25 01:01").await;
    dana.sees("The alert was not seen in 2 hours. Not seen by:\nMinistry of Healthcare")
        .await;
    assert_eq!(rungs(&world).await, "tension_repeated,tension_escalated");
    world.restarts().await;
    world.becomes("2026-11-26 09:00").await;
    assert_eq!(rungs(&world).await, "tension_repeated,tension_escalated");
    let dana = world.person_again("Dana", ids.0);
    dana.says("/start")
        .taps("Tension alerts: 1")
        .taps("1")
        .sees("Repeated.")
        .sees("All coordinators were told.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_downtime_nobody_gets_two_messages_about_the_same() {
    let mut world = World::on("2026-11-24 10:00").await;
    let (dana_id, aset_id) = {
        let dana = world.coordinator("Dana").await;
        let aset = world.official("Aset", "dsm").await;
        let marat = world.akimat_officer("Marat", "KZ-10").await;
        raise(&marat).await;
        (dana.id, aset.id)
    };
    world.sleeps().await;
    world
        .clock
        .set(world.clock.now() + chrono::Duration::hours(5));
    let dana = world.person_again("Dana", dana_id);
    let aset = world.person_again("Aset", aset_id);
    world.wakes().await;
    world.settles().await;
    dana.sees("Not seen by:\nThe coordinators\nMinistry of Healthcare")
        .sees_not("Repeated")
        .await;
    aset.sees("Repeated").sees_not("Not seen by").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_raises_one_for_the_own_sector_and_a_coordinator_for_any() {
    let world = World::on("2026-11-24 10:00").await;
    let aset = world.official("Aset", "dsm").await;
    let dana = world.coordinator("Dana").await;
    let kuat = world.official("Kuat", "dsm").await;
    dana.remember_chat();
    kuat.remember_chat();
    aset.says("/start")
        .taps("Tension alerts: 0")
        .sees("There are no alerts.")
        .taps("Raise a tension alert")
        .taps("Begin the alert")
        .sees("Step 1 of 6\n\nWhich region is it about?")
        .says("Semey")
        .sees("Where in the region is it?")
        .taps("The whole region")
        .taps("Predicted")
        .says(WHAT)
        .taps("Skip")
        .sees("Sector: Health\nPlace: Abai Region\nLevel: predicted risk")
        .taps("Send to 2 people")
        .taps("Yes, send")
        .taps("Open the alert")
        .sees("Ministry of Healthcare: not seen yet")
        .sees_not("[Seen]")
        .await;
    dana.sees("Raised by: Ministry of Healthcare").await;
    kuat.sees("Tension alert T-001: predicted risk")
        .taps("Seen")
        .await;

    dana.says("/start")
        .taps("Tension alerts: 1")
        .taps("Raise a tension alert")
        .taps("Begin the alert")
        .taps("Abai")
        .taps("Health")
        .taps("The whole region")
        .taps("Predicted")
        .says(WHAT)
        .taps("Skip")
        .sees("Alert T-001 is open already for this region and sector.")
        .sees("Who gets it at once, also at night:\nMinistry of Healthcare: 2 officials")
        .taps("Change the sector")
        .taps("Roads and transport")
        .sees_not("is open already")
        .sees("Nobody else of the coordinators and the ministry is in the bot yet")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_is_not_sent_for_a_sector_that_went_to_another_ministry_meanwhile() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let aset = world.official("Aset", "dsm").await;
    let passes_on = async |from: &str, to: &str, day: &str| {
        dana.says("/start")
            .taps("Ministries")
            .taps(from)
            .taps("Pass on the sector: Roads and transport")
            .taps(to)
            .says(day)
            .taps("Save the change")
            .await;
    };
    passes_on(
        "Ministry of Transport",
        "Ministry of Healthcare",
        "25.11.2026",
    )
    .await;
    world.becomes("2026-11-25 10:00").await;
    aset.says("/start")
        .taps("Tension alerts: 0")
        .taps("Raise a tension alert")
        .taps("Begin the alert")
        .says("Semey")
        .taps("Roads and transport")
        .taps("The whole region")
        .taps("Predicted")
        .says(WHAT)
        .taps("Skip")
        .sees("Sector: Roads and transport")
        .await;
    let review = aset.screen();
    passes_on(
        "Ministry of Healthcare",
        "Ministry of Transport",
        "26.11.2026",
    )
    .await;
    world.becomes("2026-11-26 10:00").await;
    let send = review.buttons[0][0].data().unwrap();
    for tap in [send, "t-send!"] {
        aset.remember_chat();
        world.emulator.tap(aset.id, aset.id, review.id, tap);
        world.settles().await;
        assert!(aset.screen().text.contains("What is it about?"), "{tap}");
    }
    assert_eq!(world.count("tension_alert").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_of_an_exempt_body_has_nothing_to_raise() {
    let world = World::on("2026-11-24 10:00").await;
    let timur = world.official("Timur", "qriim").await;
    timur
        .says("/start")
        .taps("Tension alerts: 0")
        .sees_not("[Raise a tension alert]")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_draft_survives_a_restart_stickers_and_an_edit() {
    let mut world = World::on("2026-11-24 10:00").await;
    let id = {
        let marat = world.akimat_officer("Marat", "KZ-10").await;
        marat
            .says("/start")
            .taps("Raise a tension alert")
            .taps("Begin the alert")
            .taps("Health")
            .taps("The whole region")
            .taps("Has arisen")
            .sends(Thing::Sticker {
                emoji: "😟".to_owned(),
            })
            .says("Too short")
            .sees("That is too short to be understood.")
            .says(WHAT)
            .sees("Any photos?")
            .await;
        marat.id
    };
    world.restarts().await;
    let marat = world.person_again("Marat", id);
    marat
        .sends(Thing::Photo {
            bytes: vec![1, 2, 3],
            caption: String::new(),
        })
        .sees("Now: 1, at most 5.")
        .says("/help")
        .says("/start")
        .taps("Raise a tension alert")
        .sees("You have begun an alert and not sent it")
        .sees(WHAT)
        .taps("Continue")
        .taps("Done")
        .sees("Photos: 1")
        .edits(
            WHAT,
            "The clinic in Ayagoz is closed. Call Aigul: +7 701 555 12 34",
        )
        .sees("Phone numbers and links are not sent: they are hidden.")
        .sees_not("555")
        .taps("Record it")
        .taps("Yes, send")
        .sees("Alert T-001 is sent.")
        .await;
    let text = world.query("select text from tension_alert").await;
    assert!(!text.contains("555"), "{text}");
    assert_eq!(world.count("tension_photo").await, 1);
    assert_eq!(world.count("tension_draft").await, 0);
    // The same button again: there is nothing left to send.
    let tap = Tap::SendTensionForGood.data();
    world
        .emulator
        .tap(marat.id, marat.id, marat.screen().id, &tap);
    world.settles().await;
    assert_eq!(world.count("tension_alert").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_people_ask_there_is_shown_while_it_is_written() {
    let world = World::on("2026-11-10 09:00").await;
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    ask(&aigul, "When will the clinic in Ayagoz open?").await;
    let now = world.clock.now();
    let mut tx = world.store.begin().await.unwrap();
    assert!(tx.publish(SubmissionId(1), None, now).await.unwrap());
    tx.commit().await.unwrap();
    world.becomes("2026-11-24 10:00").await;
    let bota = world.follower("Bota", "Abai").await;
    bota.taps("What people ask")
        .taps("1")
        .taps("I ask the same")
        .await;
    let marat = world.akimat_officer("Marat", "KZ-10").await;
    marat
        .says("/start")
        .taps("Raise a tension alert")
        .taps("Begin the alert")
        .taps("Health")
        .sees("Health, Abai Region: 2 people ask, 1 new in the last 7 days")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ministry_asks_the_akimat_and_the_akimat_answers() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let aset = world.official("Aset", "dsm").await;
    let marat = world.akimat_officer("Marat", "KZ-10").await;
    let saule = world.akimat_officer("Saule", "KZ-10").await;
    raise(&marat).await;
    for person in [&dana, &marat, &saule] {
        person.remember_chat();
    }
    aset.taps("Ask the akimat")
        .sees("It goes at once to: the akimat, Abai Region (2).")
        .says("Which doctors are there now, and until when?")
        .sees("To: the akimat, Abai Region (2). At once, also at night.")
        .says("Nothing else")
        .says("/start")
        .await;
    assert_eq!(saule.news(), "", "nothing was sent yet");
    aset.taps("Tension alerts: 1")
        .taps("1")
        .taps("Ask the akimat")
        .says("Which doctors are there now, and until when?")
        .taps("Send")
        .gets_toast("Sent.")
        .sees("Ministry of Healthcare wrote:\nWhich doctors are there now, and until when?")
        .await;
    for person in [&marat, &saule] {
        person
            .sees("About alert T-001, from Ministry of Healthcare\n\nWhich doctors are there now, and until when?")
            .await;
    }
    aset.remember_chat();
    marat
        .taps("Write an answer")
        .sees("It goes at once to: Ministry of Healthcare, the coordinators (2).")
        .says("A team of two doctors, until Friday.")
        .taps("Send")
        .await;
    for person in [&dana, &aset] {
        person
            .sees("About alert T-001, from the akimat, Abai Region\n\nA team of two doctors, until Friday.")
            .await;
    }
    assert_eq!(
        world
            .query(
                "select count(*) || '' from trail where old like '%doctor%' or new like '%doctor%'"
            )
            .await,
        "0"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_lifts_it_with_a_reason_and_everybody_hears_of_it_in_the_morning() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let aset = world.official("Aset", "dsm").await;
    let marat = world.akimat_officer("Marat", "KZ-10").await;
    raise(&marat).await;
    aset.taps("Seen").sees_not("[Lift the alert]").await;
    // A forged tap of whoever may not lift it does nothing, and is not told that the alert has ended.
    let lift = Tap::LiftTension {
        alert: TensionId(1),
    };
    let tap = world
        .emulator
        .tap(aset.id, aset.id, aset.screen().id, &lift.data());
    world.settles().await;
    let toast = world.emulator.toast(&tap).unwrap().text;
    assert_eq!(
        toast,
        "This button is out of date. Here is the current screen."
    );
    world.becomes("2026-11-24 22:00").await;
    marat.remember_chat();
    aset.remember_chat();
    dana.says("/start")
        .taps("Tension alerts: 1")
        .sees("1. T-001: arisen risk\nHealth, Ayagoz, Abai Region\nOpen since Tuesday 24 November")
        .taps("1")
        .taps("Lift the alert")
        .sees("Why is alert T-001 lifted?")
        .taps("Another reason")
        .says("The clinic is open again, the akim was there.")
        .sees("Reason: Another reason: The clinic is open again, the akim was there.")
        .sees("People who are told: 2.")
        .taps("Yes, lift it")
        .gets_toast("The alert is lifted; those who got it are told.")
        .sees("Status: lifted. Another reason: The clinic is open again, the akim was there.")
        .sees_not("[Lift the alert]")
        .await;
    assert_eq!(marat.news() + &aset.news(), "", "quiet hours");
    world.becomes("2026-11-25 08:00").await;
    for person in [&marat, &aset] {
        person
            .sees("Alert T-001 is lifted\nStatus: lifted. Another reason: The clinic is open again, the akim was there.")
            .await;
    }
    // The button of yesterday shows how it stands.
    aset.taps("Seen")
        .gets_toast("This alert has ended.")
        .sees("Status: lifted.")
        .await;
    dana.says("/start")
        .taps("Tension alerts: 0")
        .sees("1. T-001: arisen risk")
        .sees("Lifted, Tuesday 24 November")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_heads_meeting_meets_it_and_a_corrected_result_opens_it_again() {
    let world = World::on("2026-11-24 10:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.coordinator("Dana").await;
    let marat = world.akimat_officer("Marat", "KZ-10").await;
    raise(&marat).await;
    world.becomes("2026-12-03 18:00").await;
    let (body, regions) = (BodySlug("dsm".to_owned()), ["KZ-10".parse().unwrap()]);
    let held = MeetingHeld {
        meeting: MeetingId(1),
        body: &body,
        regions: &regions,
        held_by: HeldBy::FirstHead,
        held_on: "2026-12-03".parse().unwrap(),
        began_at: None,
    };
    let logs = async |held: MeetingHeld<'_>| {
        let now = world.clock.now();
        let mut tx = world.store.begin().await.unwrap();
        let changed = tx.tension_met_by(&held, true, now).await.unwrap();
        tx.commit().await.unwrap();
        world.settles().await;
        changed
    };
    let deputy = MeetingHeld {
        held_by: HeldBy::Deputy,
        ..held
    };
    assert_eq!(logs(deputy).await, []);
    dana.remember_chat();
    assert_eq!(logs(held).await, [TensionId(1)]);
    assert_eq!(logs(held).await, [], "logged twice");
    dana.sees(
        "The meeting for alert T-001 was held\nStatus: the meeting was held, Thursday 3 December",
    )
    .await;
    marat.remember_chat();
    assert_eq!(logs(deputy).await, [TensionId(1)]);
    marat.sees("Alert T-001 is open again").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_raised_it_and_lost_the_office_learns_nothing_more() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let marat = world.akimat_officer("Marat", "KZ-10").await;
    marat
        .comes_to(&Seat::Official(BodySlug("transport".to_owned())))
        .await;
    marat.taps("Change role").taps("Akimat: Abai Region").await;
    raise(&marat).await;
    let pool = sqlx::SqlitePool::connect(world.database().to_str().unwrap())
        .await
        .unwrap();
    sqlx::query("update office set held_until = held_from where role = 'akimat_officer'")
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    marat.remember_chat();
    dana.taps("Seen").await;
    marat
        .sees_nothing()
        .taps("Open the alert")
        .gets_toast("This button is out of date. Here is the current screen.")
        .await;
}

/// All that a button about an alert, or one of somebody else's offices, may carry.
fn taps_about(alert: TensionId, office: OfficeId) -> Vec<Tap> {
    let (reason, message) = (LiftReason::Settled, 0);
    vec![
        Tap::Tension { alert },
        Tap::TensionPhotos { alert },
        Tap::SeeTension { alert },
        Tap::WriteOfTension { alert },
        Tap::SendWordsOfTension { alert, message },
        Tap::LiftTension { alert },
        Tap::LiftTensionBecause { alert, reason },
        Tap::ExplainTensionLift { alert, reason },
        Tap::LiftTensionForGood {
            alert,
            reason,
            message,
        },
        Tap::Tensions { office, offset: 0 },
        Tap::RaiseTension { office },
        Tap::BeginTension { office },
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_not_concerned_does_not_even_learn_that_there_is_an_alert() {
    let world = World::on("2026-11-24 10:00").await;
    let _dana = world.coordinator("Dana").await;
    let marat = world.akimat_officer("Marat", "KZ-10").await;
    raise(&marat).await;
    let everything = "select (select group_concat(id || state) from tension_alert)
        || (select group_concat(id || what) from tension_event)
        || (select group_concat(id || act) from trail where act glob 'tension*')
        || (select count(*) from tension_draft)";
    let before = world.query(everything).await;
    let outsiders = [
        world.follower("Aigul", "Abai").await,
        world.official("Oleg", "transport").await,
        world.akimat_officer("Saule", "KZ-63").await,
    ];
    for outsider in outsiders {
        let answers = async |alert: i64, office: i64| {
            let mut answers = Vec::new();
            for tap in taps_about(TensionId(alert), OfficeId(office)) {
                outsider.remember_chat();
                let id =
                    world
                        .emulator
                        .tap(outsider.id, outsider.id, outsider.screen().id, &tap.data());
                world.settles().await;
                answers.push((
                    world.emulator.toast(&id).unwrap().text,
                    outsider.screen().text,
                ));
            }
            answers
        };
        // The alert and the akimat's office, and ones that do not exist.
        assert_eq!(answers(1, 2).await, answers(777, 777).await);
        assert_eq!(outsider.has_heard("Ayagoz"), 0);
        assert_eq!(world.query(everything).await, before);
    }
    // The akimat and the ministry do not lift it.
    let aset = world.official("Aset", "dsm").await;
    for person in [&marat, &aset] {
        for tap in taps_about(TensionId(1), OfficeId(777)) {
            if matches!(
                tap,
                Tap::LiftTension { .. }
                    | Tap::LiftTensionBecause { .. }
                    | Tap::ExplainTensionLift { .. }
                    | Tap::LiftTensionForGood { .. }
            ) {
                world
                    .emulator
                    .tap(person.id, person.id, person.screen().id, &tap.data());
                world.settles().await;
            }
        }
    }
    assert_eq!(world.query(everything).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_akimat_cannot_raise_one_for_another_region_or_a_sector_without_the_duty() {
    let world = World::on("2026-11-24 10:00").await;
    let marat = world.akimat_officer("Marat", "KZ-10").await;
    marat
        .says("/start")
        .taps("Raise a tension alert")
        .taps("Begin the alert")
        .taps("Health")
        .await;
    for tap in [
        Tap::ChooseTensionRegion {
            region: "KZ-63".parse().unwrap(),
        },
        Tap::EditTensionPart {
            part: TensionPart::Region,
        },
        Tap::ChooseTensionSector {
            sector: SectorSlug("justice".to_owned()),
        },
    ] {
        world
            .emulator
            .tap(marat.id, marat.id, marat.screen().id, &tap.data());
        world.settles().await;
    }
    // The sector is asked for anew, the region never was another.
    marat.taps("Health").sees("Health, Abai Region").await;
}
