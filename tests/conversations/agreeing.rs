//! Akimats and ministries agree on meetings: a notice, an answer, a counter, a letter, silence; and what else an akimat
//! officer can do.

mod changes;

use std::collections::BTreeMap;

use kezdesu::{
    domain::{
        agreement::Offer,
        central_body::BodySlug,
        language::Lang,
        meeting::{HeldBy, MeetingId, MeetingKind, MeetingStatus, Plan},
        office::Seat,
        submission::SubmissionId,
    },
    i18n::{Say, texts},
    views::Tap,
};

use crate::{
    screens::keep,
    world::{Person, World},
};

/// A planned meeting of the Ministry of Healthcare, of which no akimat is asked yet.
async fn planned(world: &World, number: &str, regions: &[&str], time: &str) -> MeetingId {
    let plan = Plan {
        kind: MeetingKind::Scheduled,
        status: MeetingStatus::Planned,
        body: BodySlug("dsm".to_owned()),
        held_by: HeldBy::FirstHead,
        regions: regions.iter().map(|code| code.parse().unwrap()).collect(),
        time: time.parse().unwrap(),
        venue: Some("House of Friendship".to_owned()),
        district: Some("Semey".to_owned()),
        topics: Vec::new(),
    };
    let now = world.clock.now();
    let mut tx = world.store.begin().await.unwrap();
    let id = tx.add_meeting(number, &plan, now).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn asks(world: &World, meeting: MeetingId) {
    let now = world.clock.now();
    let mut tx = world.store.begin().await.unwrap();
    tx.ask_akimats(meeting, now).await.unwrap();
    tx.commit().await.unwrap();
    world.settles().await;
}

/// A planned meeting whose akimats are asked.
async fn asked(world: &World, regions: &[&str]) -> MeetingId {
    let meeting = planned(world, "1", regions, "2026-12-03 15:00-17:00").await;
    asks(world, meeting).await;
    meeting
}

/// Taps the button with this label on the newest message that has both, as on a notice further up.
async fn taps_on(world: &World, person: &Person<'_>, text: &str, label: &str) {
    let message = person
        .chat()
        .into_iter()
        .rev()
        .find(|message| message.text.contains(text) && message.button(label).is_some())
        .unwrap_or_else(|| panic!("no “{label}” below “{text}”"));
    let data = message.button(label).unwrap().data().unwrap().to_owned();
    person.remember_chat();
    world.emulator.tap(person.id, person.id, message.id, &data);
    world.settles().await;
}

async fn status(world: &World, meeting: MeetingId) -> String {
    let MeetingId(id) = meeting;
    world
        .query(&format!(
            "select status || ' ' || revision || ' ' || coalesce(held_on, month) || ' ' || coalesce(starts, '')
             from meeting where id = {id}"
        ))
        .await
}

async fn agreements(world: &World) -> String {
    world
        .query("select group_concat(region || ' ' || agreement, ', ') from meeting_region")
        .await
}

async fn trail(world: &World) -> String {
    world
        .query(
            "select group_concat(actor || ': ' || act || ' ' || coalesce(old, '-') || ' > ' || coalesce(new, '-'), char(10))
             from (select * from trail where act <> 'invitation_accepted' order by id)",
        )
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_akimat_agrees_in_one_tap_and_the_ministry_hears_of_it() {
    let world = World::on("2026-11-24 10:12").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let dana = world.official("Dana", "dsm").await;
    let oleg = world.official("Oleg", "transport").await;
    let meeting = asked(&world, &["KZ-10"]).await;
    serik
        .sees("For agreement by Friday 27 November\n\nMinistry of Healthcare\nWhen: Thursday 3 December, 15:00–17:00\nWhere: Abai Region, Semey, House of Friendship\nHeld by: the head of the ministry")
        .sees("No other meeting in your region that week.")
        .sees("[Agree] [Propose a date]\n[Propose a place]\n[Decline with a reason]\n[Open the meeting]")
        .await;
    dana.remember_chat();
    serik
        .taps("Agree")
        .gets_toast("Agreed. The ministry will hear of it.")
        .sees("Agreed by the akimat, 10:12")
        .sees("Abai Region: agreed by the akimat, Tuesday 24 November, 10:12")
        .sees("Status: Agreed with the akimat")
        .await;
    dana.sees("Agreed by the akimat: Abai Region\n\nMinistry of Healthcare")
        .sees("All akimats have agreed: the meeting can be announced.")
        .await;
    assert_eq!(oleg.has_heard("Agreed by the akimat"), 0);
    assert_eq!(status(&world, meeting).await, "agreed 2 2026-12-03 15:00");
    assert_eq!(
        trail(&world).await,
        "akimat_officer KZ-10: agreement_given KZ-10 asked > KZ-10 agreed\n\
         akimat_officer KZ-10: meeting_agreed - > -"
    );
    assert_eq!(
        world
            .query("select field || old || new || actor from meeting_change")
            .await,
        "statusplannedagreedakimat_officer KZ-10"
    );

    // The notice keeps its buttons: a second tap shows how it stands, and says so.
    taps_on(&world, &serik, "For agreement by", "Agree").await;
    assert!(serik.news().contains("agreed by the akimat"));
    assert_eq!(serik.has_heard("Agreed by the akimat, 10:12"), 1);
    assert_eq!(status(&world, meeting).await, "agreed 2 2026-12-03 15:00");
}

#[tokio::test(flavor = "multi_thread")]
async fn at_night_the_akimat_is_not_woken() {
    let world = World::on("2026-11-24 22:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    asked(&world, &["KZ-10"]).await;
    assert_eq!(serik.has_heard("For agreement"), 0);
    world.becomes("2026-11-25 08:01").await;
    assert_eq!(serik.has_heard("For agreement by Friday 27 November"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_is_agreed_once_each_of_its_regions_has() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let ainur = world.akimat_officer("Ainur", "KZ-63").await;
    let dana = world.official("Dana", "dsm").await;
    let meeting = asked(&world, &["KZ-10", "KZ-63"]).await;
    dana.remember_chat();
    serik.taps("Agree").sees("Status: Planned").await;
    dana.sees("Agreed by the akimat: Abai Region")
        .sees_not("can be announced")
        .await;
    assert_eq!(status(&world, meeting).await, "planned 1 2026-12-03 15:00");
    ainur.taps("Agree").sees("Status: Agreed").await;
    assert_eq!(status(&world, meeting).await, "agreed 2 2026-12-03 15:00");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_hour_that_is_typed_after_the_office_ended_is_a_text_like_any_other() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    asked(&world, &["KZ-10"]).await;
    serik.taps("Propose a date").taps("4").await;
    dana.says("/people")
        .taps("1")
        .sees("Abai Region")
        .taps("Revoke the office")
        .taps("Yes, revoke it")
        .await;
    serik.says("11:00").sees("[Make it a question]").await;
    assert_eq!(
        world
            .query("select content from draft where kind = 'text'")
            .await,
        "11:00"
    );
    assert_eq!(agreements(&world).await, "KZ-10 asked");
}

#[tokio::test(flavor = "multi_thread")]
async fn clashes_of_the_same_week_are_shown() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    planned(&world, "2", &["KZ-10"], "2026-11-30 11:00").await;
    planned(&world, "3", &["KZ-75"], "2026-12-06").await;
    planned(&world, "4", &["KZ-10"], "2026-12-07 11:00").await;
    asked(&world, &["KZ-10"]).await;
    serik
        .sees("Same week in your region: 1 other meeting\n• Ministry of Healthcare: Monday 30 November, 11:00, Abai Region")
        .sees("Other meetings of this ministry that week:\n• Ministry of Healthcare: Sunday 6 December, Almaty")
        .sees_not("7 December")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_date_is_proposed_and_taken() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let ainur = world.akimat_officer("Ainur", "KZ-63").await;
    let dana = world.official("Dana", "dsm").await;
    planned(&world, "2", &["KZ-10"], "2026-12-08 11:00").await;
    let meeting = asked(&world, &["KZ-10", "KZ-63"]).await;
    ainur.taps("Agree").await;
    serik
        .taps("Propose a date")
        .sees("Which day suits?")
        .sees("December 2026")
        .sees("[(8)]")
        .taps("4")
        .sees("Friday 4 December\n\nAt what time?")
        .sees("[15:00 ✓]")
        .taps("11:00")
        .sees("Proposed: Friday 4 December, 11:00")
        .await;
    dana.remember_chat();
    serik
        .taps("Hall is busy")
        .gets_toast("Your proposal goes to the ministry.")
        .sees("Your proposal was sent to the ministry, 10:00")
        .sees("Proposed: Friday 4 December, 11:00\nReason: the hall is busy")
        .await;
    assert_eq!(status(&world, meeting).await, "planned 1 2026-12-03 15:00");
    dana.sees("The akimat proposes another time: Abai Region")
        .sees("Planned: Thursday 3 December, 15:00–17:00\nProposed: Friday 4 December, 11:00\n\nReason: the hall is busy")
        .sees("[Take 4 December, 11:00]\n[Keep 3 December, 15:00]\n[Propose another date]")
        .await;
    serik.remember_chat();
    ainur.remember_chat();
    dana.taps("Take 4 December, 11:00")
        .gets_toast("Taken. The akimat will hear of it.")
        .sees("When: Friday 4 December, 11:00–13:00")
        .sees("Abai Region: agreed by the akimat")
        .sees("East Kazakhstan Region: the akimat was asked on")
        .await;
    assert_eq!(status(&world, meeting).await, "planned 2 2026-12-04 11:00");
    serik
        .sees("The ministry has taken your proposal")
        .sees("Friday 4 December, 11:00–13:00")
        .await;
    ainur.sees("For agreement by Friday 27 November").await;

    // The old notice of the other region is outdated: it shows the new date and agrees to nothing.
    let old = ainur
        .chat()
        .into_iter()
        .find(|message| message.text.contains("Thursday 3 December"))
        .unwrap();
    let data = old.button("Agree").unwrap().data().unwrap().to_owned();
    ainur.remember_chat();
    let tap = world.emulator.tap(ainur.id, ainur.id, old.id, &data);
    world.settles().await;
    assert_eq!(
        world.emulator.toast(&tap).unwrap().text,
        "The meeting has changed. This is how it stands now; nothing was done yet."
    );
    assert!(ainur.news().contains("When: Friday 4 December"));
    assert!(agreements(&world).await.contains("KZ-63 asked"));

    ainur.taps("Agree").sees("agreed by the akimat").await;
    assert_eq!(status(&world, meeting).await, "agreed 3 2026-12-04 11:00");
    let trail = trail(&world).await;
    for line in [
        "akimat_officer KZ-10: counter_proposed KZ-10 asked > KZ-10 countered 2026-12-04 11:00",
        "official dsm: counter_taken KZ-10 countered 2026-12-04 11:00 > KZ-10 agreed",
        "akimat_officer KZ-63: meeting_agreed - > -",
    ] {
        assert!(trail.contains(line), "{trail}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_an_hour_and_a_reason_may_be_typed_and_survive_a_restart() {
    let mut world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let id = serik.id;
    asked(&world, &["KZ-10"]).await;
    serik
        .taps("Propose a date")
        .says("yesterday")
        .sees("I did not understand this day, or it is over.")
        .says("1.11.2026")
        .sees("I did not understand this day, or it is over.")
        .says("7 желтоқсан")
        .sees("Monday 7 December")
        .says("at noon")
        .sees("I did not understand this time.")
        .await;
    world.restarts().await;
    let serik = world.person_again("Serik", id);
    serik
        .says("12:30")
        .sees("Proposed: Monday 7 December, 12:30")
        .says(&"x".repeat(301))
        .sees("The text has 301 letters; at most 300 fit.")
        .says("The region's akim is on leave until Monday")
        .sees("Your proposal was sent to the ministry")
        .sees("Reason: The region's akim is on leave until Monday")
        .await;
    assert_eq!(agreements(&world).await, "KZ-10 countered");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ministry_keeps_its_date_and_the_akimat_is_asked_once_more() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let dana = world.official("Dana", "dsm").await;
    let meeting = asked(&world, &["KZ-10"]).await;
    let propose = |day: &'static str| serik.taps("Propose a date").taps(day).taps("11:00");
    propose("4").taps("Other event").await;
    serik.remember_chat();
    dana.taps("Keep 3 December, 15:00")
        .sees("Why do date and place stay?")
        .says("The minister is abroad on Friday")
        .sees("Abai Region: the akimat was asked on")
        .await;
    serik
        .sees("For agreement by")
        .sees("The ministry keeps its date and place: “The minister is abroad on Friday”")
        .await;
    assert_eq!(agreements(&world).await, "KZ-10 asked");

    // Another counter: the button that took the first one does not take this one.
    propose("7").taps("Hall is busy").await;
    dana.remember_chat();
    taps_on(
        &world,
        &dana,
        "Proposed: Friday 4 December",
        "Take 4 December, 11:00",
    )
    .await;
    assert_eq!(status(&world, meeting).await, "planned 2 2026-12-03 15:00");
    dana.sees("the akimat proposes another time: Monday 7 December, 11:00")
        .taps("Keep 3 December, 15:00")
        .taps("Ask again without a note")
        .gets_toast("Date and place stay. The akimat is asked again.")
        .await;
    serik.taps("Agree").sees("agreed by the akimat").await;
    assert_eq!(status(&world, meeting).await, "agreed 4 2026-12-03 15:00");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_place_is_proposed_with_those_used_before() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let dana = world.official("Dana", "dsm").await;
    let other = planned(&world, "2", &["KZ-10"], "2026-10-08 11:00").await;
    let MeetingId(id) = other;
    alters(
        &world,
        &format!("update meeting set venue = 'Abai Theatre' where id = {id}"),
    )
    .await;
    let meeting = asked(&world, &["KZ-10"]).await;
    serik
        .taps("Propose a place")
        .sees("[Abai Theatre]")
        .says("!")
        .sees("At least one word is needed here.")
        .says("The university, Shakarim street 20")
        .sees("Proposed place: The university, Shakarim street 20")
        .taps("‹ Back")
        .taps("Abai Theatre")
        .sees("Proposed place: Abai Theatre")
        .taps("Hall is busy")
        .await;
    dana.sees("Planned: House of Friendship\nProposed: Abai Theatre")
        .sees("[Take the proposed place]\n[Keep the planned place]")
        .taps("Take the proposed place")
        .sees("Where: Abai Region, Semey, Abai Theatre")
        .sees("Status: agreed, not announced yet")
        .await;
    assert_eq!(status(&world, meeting).await, "agreed 3 2026-12-03 15:00");
}

/// What the bot cannot do by itself, done in its database.
async fn alters(world: &World, sql: &str) {
    let pool = sqlx::SqlitePool::connect(world.database().to_str().unwrap())
        .await
        .unwrap();
    sqlx::query(sqlx::AssertSqlSafe(sql.to_owned()))
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_akimat_declines_with_a_reason_and_is_asked_again() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let dana = world.official("Dana", "dsm").await;
    asked(&world, &["KZ-10"]).await;
    serik
        .taps("Decline with a reason")
        .sees("Why can the meeting not be held?")
        .says("The roads are closed by a flood")
        .gets_toast("")
        .sees("Declined by the akimat, 10:00")
        .await;
    dana.sees("Declined by the akimat: Abai Region")
        .sees("Reason: The roads are closed by a flood")
        .await;
    assert_eq!(agreements(&world).await, "KZ-10 declined");
    serik.remember_chat();
    dana.taps("Ask the akimat again")
        .gets_toast("The akimat is asked again.")
        .await;
    serik.sees("For agreement by").await;
    assert!(
        trail(&world)
            .await
            .ends_with("official dsm: akimats_asked KZ-10 declined > KZ-10 asked")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_officers_the_first_answer_counts() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let ainur = world.akimat_officer("Ainur", "KZ-10").await;
    let dana = world.official("Dana", "dsm").await;
    asked(&world, &["KZ-10"]).await;
    serik.double_taps("Agree").await;
    ainur
        .taps("Propose a date")
        .gets_toast("This was answered already. This is how it stands now.")
        .sees("Abai Region: agreed by the akimat")
        .await;
    assert_eq!(serik.has_heard("Agreed by the akimat, 10:00"), 1);
    assert_eq!(ainur.has_heard("Agreed by the akimat, 10:00"), 0);
    assert_eq!(dana.has_heard("Agreed by the akimat: Abai Region"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_entered_for_an_akimat_that_is_not_in_the_bot() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.official("Dana", "dsm").await;
    let meeting = asked(&world, &["KZ-10"]).await;
    dana.says("/start")
        .taps("Meetings of the ministry: 1")
        .taps("1")
        .sees("[Enter a letter: Abai Region]")
        .taps("Enter a letter: Abai Region")
        .sees("This akimat is not in the bot.")
        .says("№ 12-3/456")
        .sees("Letter No 12-3/456")
        .says("25 November 2026")
        .sees("it is still to come")
        .says("20 November")
        .sees("Abai Region: agreed by letter No 12-3/456 of Friday 20 November")
        .sees("Status: agreed")
        .await;
    assert_eq!(status(&world, meeting).await, "agreed 2 2026-12-03 15:00");
    assert!(trail(&world).await.contains(
        "official dsm: letter_entered KZ-10 asked > KZ-10 agreed_by_letter № 12-3/456, 2026-11-20"
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_enters_letters_too_but_not_for_an_akimat_in_the_bot() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.official("Dana", "dsm").await;
    let boss = world.coordinator("Boss").await;
    let meeting = asked(&world, &["KZ-10"]).await;
    dana.remember_chat();
    boss.says("/start")
        .taps("Letters of akimats: 1")
        .sees("Ministry of Healthcare")
        .taps("1")
        .taps("Enter a letter: Abai Region")
        .says("7-1")
        .await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    boss.taps("Yesterday")
        .gets_toast("This was answered already. This is how it stands now.")
        .await;
    assert_eq!(agreements(&world).await, "KZ-10 asked");
    serik
        .says("/privacy")
        .taps("Delete my data")
        .taps("Delete everything")
        .await;
    boss.says("/start")
        .taps("Letters of akimats: 1")
        .taps("1")
        .taps("Enter a letter: Abai Region")
        .says("7-1")
        .taps("Yesterday")
        .gets_toast("The letter was entered.")
        .sees("agreed by letter No 7-1 of Monday 23 November")
        .await;
    assert_eq!(status(&world, meeting).await, "agreed 2 2026-12-03 15:00");
    dana.sees("Agreed by the akimat: Abai Region").await;
    boss.taps("‹ To the list")
        .sees("no meeting waits for agreement")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn silence_is_told_to_both_sides_once_after_three_working_days() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let dana = world.official("Dana", "dsm").await;
    asked(&world, &["KZ-10"]).await;
    world.becomes("2026-11-27 20:00").await;
    world.becomes("2026-11-28 10:00").await;
    assert_eq!(dana.has_heard("No answer from the akimat"), 0);
    serik.remember_chat();
    dana.remember_chat();
    world.becomes("2026-11-30 00:30").await;
    assert_eq!(dana.has_heard("No answer from the akimat"), 0, "at night");
    world.becomes("2026-11-30 09:00").await;
    let silent = "Abai Region: no answer from the akimat since Tuesday 24 November, 4 working days";
    dana.sees("No answer from the akimat").sees(silent).await;
    serik
        .sees("Your akimat’s answer is awaited")
        .sees(silent)
        .sees("[Agree]")
        .await;
    world.becomes("2026-12-01 10:00").await;
    assert_eq!(dana.has_heard("No answer from the akimat\n"), 1);
    assert_eq!(serik.has_heard("Your akimat’s answer is awaited"), 1);
    dana.taps("Open the meeting").sees("5 working days").await;
    serik.taps("Agree").sees("agreed by the akimat").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officers_desk_shows_what_waits_and_what_is_planned() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    planned(&world, "2", &["KZ-10"], "2026-12-10").await;
    planned(&world, "3", &["KZ-63"], "2026-12-11").await;
    asked(&world, &["KZ-10"]).await;
    serik
        .says("/start")
        .sees("[To agree: 1]")
        .taps("To agree: 1")
        .sees("To agree: Abai Region")
        .sees("Thursday 3 December")
        .sees_not("10 December")
        .taps("All in my region")
        .sees("Meetings in the region: Abai Region")
        .sees("Thursday 10 December")
        .sees_not("11 December")
        .taps("2")
        .sees("Abai Region: the akimat was not asked yet")
        .sees_not("[Agree]")
        .taps("‹ To the list")
        .taps("1")
        .taps("Agree")
        .says("/start")
        .taps("To agree: 0")
        .sees("Nothing waits for agreement.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hosts_list_is_ticked_by_the_akimat_and_seen_by_the_ministry() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let dana = world.official("Dana", "dsm").await;
    asked(&world, &["KZ-10"]).await;
    serik
        .sees_not("[Hall]")
        .taps("Agree")
        .sees("Tick what is ready: the ministry sees it.")
        .taps("Hall")
        .gets_toast("Ticked.")
        .sees("[Hall ✓]")
        .taps("Poster")
        .sees("Ready: hall, poster\nNot ready yet: access without steps, interpreter, sound and live stream, announcement in local media")
        .taps("Poster ✓")
        .gets_toast("No longer ticked.")
        .await;
    dana.taps("Open the meeting")
        .sees("Preparation, Abai Region\nReady: hall\nNot ready yet:")
        .await;
    let trail = trail(&world).await;
    assert!(
        trail.contains("host_item_ticked - > KZ-10 hall\n")
            && trail.contains("host_item_ticked - > KZ-10 poster\n")
            && trail.ends_with("host_item_unticked KZ-10 poster > -"),
        "{trail}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_of_another_akimat_or_ministry_learns_and_changes_nothing() {
    let world = World::on("2026-11-24 10:00").await;
    let meeting = asked(&world, &["KZ-10"]).await;
    let offer = Offer {
        meeting,
        region: "KZ-10".parse().unwrap(),
        revision: 1,
    };
    let serik = world.akimat_officer("Serik", "KZ-63").await;
    let oleg = world.official("Oleg", "transport").await;
    for (person, tap) in [
        (&serik, Tap::AgreeMeeting { offer }),
        (&serik, Tap::DeclineMeeting { offer }),
        (&serik, Tap::CounterPlace { offer }),
        (&serik, Tap::EnterLetter { offer }),
        (&oleg, Tap::AgreeMeeting { offer }),
        (&oleg, Tap::EnterLetter { offer }),
        (&oleg, Tap::TakeCounter { offer }),
        (&oleg, Tap::BodyMeeting { meeting }),
    ] {
        let screen = person.screen();
        let data = tap.data();
        let tapped = world.emulator.tap(person.id, person.id, screen.id, &data);
        world.settles().await;
        let toast = world.emulator.toast(&tapped).unwrap().text;
        assert_eq!(
            toast, "This button is out of date. Here is the current screen.",
            "{data}"
        );
        assert_eq!(person.has_heard("House of Friendship"), 0, "{data}");
    }
    assert_eq!(agreements(&world).await, "KZ-10 asked");
    assert_eq!(world.count("step").await, 0);

    // Somebody whose office has ended in mid-way is answered as anybody.
    let aigul = world.akimat_officer("Aigul", "KZ-10").await;
    world.settles().await;
    aigul
        .taps("To agree: 1")
        .taps("1")
        .taps("Decline with a reason")
        .await;
    alters(
        &world,
        "update office set held_until = held_from where region = 'KZ-10'",
    )
    .await;
    aigul
        .says("We have no hall at all")
        .sees_not("Declined")
        .await;
    assert_eq!(agreements(&world).await, "KZ-10 asked");
}

/// An official of the ministry who is also the akimat's.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_acts_hears_no_news_of_the_own_act() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    serik
        .comes_to(&Seat::Official(BodySlug("dsm".to_owned())))
        .await;
    asked(&world, &["KZ-10"]).await;
    taps_on(&world, &serik, "For agreement by", "Agree").await;
    assert_eq!(serik.has_heard("Agreed by the akimat, 10:00"), 1);
    assert_eq!(serik.has_heard("Agreed by the akimat: Abai Region"), 0);
}

/// Taps the newest button whose data begins so, and keeps what it brings.
async fn walks(person: &Person<'_>, taps: &[&str], screens: &mut BTreeMap<String, String>) {
    for tap in taps {
        let (message, data) = person
            .chat()
            .into_iter()
            .rev()
            .find_map(|message| {
                let mut buttons = message.buttons.iter().flatten();
                let data = buttons.find_map(|button| {
                    let data = button.data()?;
                    data.starts_with(tap).then(|| data.to_owned())
                })?;
                Some((message.id, data))
            })
            .unwrap_or_else(|| panic!("no button “{tap}”"));
        person.remember_chat();
        person
            .world
            .emulator
            .tap(person.id, person.id, message, &data);
        person.world.settles().await;
        let name = format!("{:02} {tap}", screens.len());
        screens.insert(name, person.news());
    }
}

/// Says something and keeps what it brings.
async fn talks(person: &Person<'_>, words: &str, screens: &mut BTreeMap<String, String>) {
    person.says(words).await;
    let name = format!("{:02} says {words}", screens.len());
    screens.insert(name, person.news());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_akimats_and_ministries_read_is_in_one_language() {
    for lang in Lang::ALL {
        let world = World::on("2026-11-24 10:00").await;
        let serik = world.akimat_officer("Serik", "KZ-10").await;
        let dana = world.official("Dana", "dsm").await;
        let boss = world.coordinator("Boss").await;
        for person in [&serik, &dana, &boss] {
            let name = lang.say(texts::language_name());
            person.says("/language").taps(&name).await;
        }
        let mut screens = BTreeMap::new();
        let kept = &mut screens;
        planned(&world, "2", &["KZ-10"], "2026-11-30 11:00").await;
        planned(&world, "3", &["KZ-75"], "2026-12-06").await;
        serik.remember_chat();
        dana.remember_chat();
        asked(&world, &["KZ-10", "KZ-63"]).await;
        kept.insert("00 notice".to_owned(), serik.news());
        talks(&serik, "/start", kept).await;
        walks(
            &serik,
            &["ak-list:10a0", "ak:", "ak-days:", "ak-day:"],
            kept,
        )
        .await;
        talks(&serik, "?", kept).await;
        walks(&serik, &["ak-hour", "ak-write"], kept).await;
        talks(&serik, "!", kept).await;
        dana.remember_chat();
        talks(&serik, "The governor is away", kept).await;
        kept.insert("20 notice of a counter".to_owned(), dana.news());
        serik.remember_chat();
        walks(&dana, &["mi-keep"], kept).await;
        talks(&dana, "There is no other day", kept).await;
        kept.insert("30 asked once more".to_owned(), serik.news());
        walks(&serik, &["ak-place"], kept).await;
        dana.remember_chat();
        talks(&serik, "The theatre", kept).await;
        walks(&serik, &["ak-why"], kept).await;
        kept.insert("40 notice of a place".to_owned(), dana.news());
        serik.remember_chat();
        walks(&dana, &["mi-take"], kept).await;
        kept.insert("50 taken".to_owned(), serik.news());
        walks(&serik, &["ak:", "ak-host"], kept).await;
        talks(&dana, "/start", kept).await;
        walks(&dana, &["b-list:", "b-meeting:3", "letter:"], kept).await;
        talks(&dana, "12-3/456", kept).await;
        walks(&dana, &["letter-d"], kept).await;
        asks(&world, MeetingId(1)).await;
        walks(&serik, &["ak-no"], kept).await;
        dana.remember_chat();
        talks(&serik, "The hall has burnt down", kept).await;
        kept.insert("60 notice of a refusal".to_owned(), dana.news());
        walks(&dana, &["mi-ask"], kept).await;
        serik.remember_chat();
        dana.remember_chat();
        world.becomes("2026-11-30 09:00").await;
        kept.insert("70 silence, akimat".to_owned(), serik.news());
        kept.insert("70 silence, ministry".to_owned(), dana.news());
        talks(&serik, "/start", kept).await;
        walks(&serik, &["enter:", "enter-s:health"], kept).await;
        talks(&serik, "When will the clinic open? Call 87017654321", kept).await;
        talks(&serik, "Ayagoz", kept).await;
        walks(&serik, &["enter-ok", "number"], kept).await;
        let now = world.clock.now();
        let mut tx = world.store.begin().await.unwrap();
        tx.publish(SubmissionId(1), None, now).await.unwrap();
        tx.commit().await.unwrap();
        talks(&serik, "/start", kept).await;
        walks(&serik, &["asked:", "asked-d:10", "board:10"], kept).await;
        boss.says("/start").await;
        walks(&boss, &["trail:0", "trail:"], kept).await;
        keep(&format!("agreeing_{}", lang.code()), lang, &screens);
    }
}
