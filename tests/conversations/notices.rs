//! What people are told without asking: once, in their language, not at night.

use kezdesu::sandbox::{Fault, FaultKind};

use crate::{browsing::SCHEDULE, world::World};

fn schedule_with(status: &str, date: &str) -> String {
    format!(
        "number,status,body,held_by,regions,date,start,venue\n1,{status},dsm,first_head,KZ-10,{date},15:00,Theatre\n"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn announced_moved_and_cancelled_are_each_told_once() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    let nurlan = world.follower("Nurlan", "Astana").await;
    aigul.remember_chat();
    nurlan.remember_chat();

    assert_eq!(
        world.imports(&schedule_with("planned", "2026-12-03")).await,
        "1 added, 0 changed, 0 unchanged, 0 told"
    );
    aigul.sees_nothing().await;
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    aigul
        .sees("A meeting has been announced\n\nMinistry of Healthcare\nThursday 3 December, 15:00\nAbai Region, Theatre")
        .sees("because you asked to hear of meetings")
        .await;
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    world
        .imports(&schedule_with("announced", "2026-12-04"))
        .await;
    aigul.sees("A meeting has changed\n\nMinistry of Healthcare\nWas: Thursday 3 December, 15:00, Abai Region, Theatre\nNow: Friday 4 December, 15:00").await;
    world
        .imports(&schedule_with("cancelled", "2026-12-04"))
        .await;
    aigul.sees("A meeting has been cancelled").await;
    assert_eq!(aigul.has_heard("A meeting has been announced"), 1);
    assert_eq!(aigul.has_heard("A meeting has changed"), 1);
    assert_eq!(aigul.has_heard("A meeting has been cancelled"), 1);
    nurlan.sees_nothing().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_district_is_another_place() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    let in_district = |district: &str| {
        format!(
            "number,status,body,held_by,regions,date,start,venue,district\n\
             1,announced,dsm,first_head,KZ-10,2026-12-03,15:00,House of Culture,{district}\n"
        )
    };
    world.imports(&in_district("Ayagoz")).await;
    aigul.sees("Abai Region, Ayagoz, House of Culture").await;
    world.imports(&in_district("Semey")).await;
    aigul
        .sees("A meeting has changed")
        .sees("Was: Thursday 3 December, 15:00, Abai Region, Ayagoz, House of Culture")
        .sees("Abai Region, Semey, House of Culture")
        .taps("Open the meeting")
        .sees("Was: Thursday 3 December, 15:00, Abai Region, Ayagoz, House of Culture")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn quiet_hours_hold_the_news_and_several_changes_become_one_message() {
    let world = World::on("2026-11-24 20:59").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul.remember_chat();
    world.becomes("2026-11-24 22:00").await;
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    world
        .imports(&schedule_with("announced", "2026-12-07"))
        .await;
    aigul.sees_nothing().await;
    world.becomes("2026-11-25 07:59").await;
    aigul.sees_nothing().await;
    world.becomes("2026-11-25 08:00").await;
    aigul
        .sees("A meeting has been announced")
        .sees("Monday 7 December")
        .await;
    assert_eq!(aigul.has_heard("3 December"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_hears_of_the_end_of_what_they_never_heard_of() {
    let world = World::on("2026-11-24 22:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul.remember_chat();
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    world
        .imports(&schedule_with("cancelled", "2026-12-03"))
        .await;
    world.becomes("2026-11-25 09:00").await;
    aigul.sees_nothing().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_wait_for_the_morning_comes_without_a_sound() {
    let world = World::on("2026-11-24 12:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    let table = |status: &str| schedule_with(status, "2026-11-25").replace("15:00", "09:00");
    world.imports(&table("announced")).await;
    assert!(!aigul.screen().silent);
    world.becomes("2026-11-24 23:00").await;
    world.imports(&table("cancelled")).await;
    assert!(
        aigul
            .screen()
            .text
            .starts_with("A meeting has been cancelled")
    );
    assert!(aigul.screen().silent);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_buttons_of_a_notice_leave_it_as_the_record() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    world.imports(SCHEDULE).await;
    aigul
        .taps("Open the meeting")
        .sees("Status: Announced")
        .await;
    assert_eq!(aigul.has_heard("A meeting has been announced"), 1);
    aigul
        .taps("Mute this meeting")
        .gets_toast("I will not tell you about this meeting any more.")
        .sees("[Tell me of this meeting]")
        .await;
    assert_eq!(aigul.has_heard("A meeting has been announced"), 1);
    world
        .imports(&schedule_with("announced", "2026-12-04"))
        .await;
    assert_eq!(aigul.has_heard("A meeting has changed"), 0);
    aigul
        .taps("Tell me of this meeting")
        .gets_toast("I will tell you of this meeting again.")
        .sees("[Remind me]")
        .await;
    world
        .imports(&schedule_with("cancelled", "2026-12-04"))
        .await;
    assert_eq!(aigul.has_heard("A meeting has been cancelled"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_heard_of_a_meeting_hears_of_its_end_though_they_follow_nothing_any_more() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    aigul
        .says("/settings")
        .taps("Notifications")
        .taps("Regions")
        .taps("Abai ✓")
        .sees("[Abai]")
        .await;
    world
        .imports(&schedule_with("cancelled", "2026-12-03"))
        .await;
    aigul
        .sees("A meeting has been cancelled")
        .sees("because I told you about this meeting before")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_news_at_once_become_one_message() {
    let world = World::on("2026-11-24 22:00").await;
    let aigul = world.follower("Aigul", "Astana").await;
    aigul.remember_chat();
    let table = "number,status,body,held_by,regions,date,start,venue\n\
                 1,announced,dsm,first_head,KZ-71,2026-12-03,15:00,Theatre\n\
                 2,announced,edu,first_head,KZ-71,2026-12-07,11:00,School 41\n";
    world.imports(table).await;
    aigul.sees_nothing().await;
    world.becomes("2026-11-25 08:00").await;
    aigul
        .sees("News of meetings: 2")
        .sees("1. A meeting has been announced\nMinistry of Healthcare")
        .sees("2. A meeting has been announced\nMinistry of Education")
        .taps("2")
        .sees("Ministry of Education\nMeeting with the population")
        .await;
    assert_eq!(aigul.has_heard("News of meetings"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn news_are_gathered_for_the_hour_that_somebody_chose() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/settings")
        .taps("Notifications")
        .sees("What I tell you about:\n• Abai Region")
        .sees("When: at once")
        .taps("When to tell me")
        .taps("Once a week")
        .taps("Wednesday")
        .taps("18:00")
        .gets_toast("The time of notifications is changed.")
        .sees("Notifications: once a week, Wednesday, at 18:00, chosen: 1")
        .await;
    aigul.remember_chat();
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    world
        .imports(&schedule_with("announced", "2026-12-07"))
        .await;
    aigul.sees_nothing().await;
    world.becomes("2026-11-25 17:59").await;
    aigul.sees_nothing().await;
    world.becomes("2026-11-25 18:00").await;
    aigul
        .sees("A meeting has been announced")
        .sees("Monday 7 December")
        .await;
    assert_eq!(aigul.has_heard("A meeting has been announced"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sector_or_a_ministry_can_be_followed_in_all_regions() {
    let world = World::on("2026-11-24 09:00").await;
    let nurlan = world.citizen_with_phone("Nurlan", Some("en"));
    nurlan
        .says("/start")
        .taps("English")
        .taps("Ulytau")
        .taps("No, I will look myself")
        .await;
    nurlan
        .says("/settings")
        .sees("Notifications: switched off")
        .taps("Notifications")
        .sees("Nothing is chosen yet.")
        .taps("Sectors")
        .taps("Health")
        .sees("[Health ✓]")
        .taps("‹ Back")
        .sees("• Health")
        .taps("Ministries")
        .taps("Ministry of Transport")
        .sees("[Ministry of Transport ✓]")
        .await;
    nurlan.remember_chat();
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    nurlan
        .sees("A meeting has been announced")
        .sees("Ministry of Healthcare")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn reminders_come_the_evening_before_and_two_hours_before_and_go_by_the_newest_date() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    aigul
        .taps("Open the meeting")
        .taps("Remind me")
        .gets_toast("I will remind you the evening before and, in waking hours, two hours before.")
        .sees("[Do not remind me]")
        .await;
    world
        .imports(&schedule_with("announced", "2026-12-04"))
        .await;
    aigul
        .sees("because you asked to be reminded of this meeting")
        .await;
    world.becomes("2026-12-02 20:00").await;
    assert_eq!(aigul.has_heard("Reminder:"), 0, "it has moved");
    world.becomes("2026-12-03 18:59").await;
    assert_eq!(aigul.has_heard("Reminder:"), 0);
    world.becomes("2026-12-03 19:00").await;
    aigul
        .sees("Reminder: a meeting tomorrow")
        .sees("Friday 4 December, 15:00")
        .await;
    world.becomes("2026-12-04 13:00").await;
    aigul.sees("Reminder: a meeting today").await;
    assert_eq!(aigul.has_heard("Reminder:"), 2);
    aigul
        .taps("Do not remind me")
        .gets_toast("I will not remind you of this meeting.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_downtime_only_the_newest_reminder_comes_and_none_after_the_beginning() {
    let mut world = World::on("2026-11-24 09:00").await;
    world
        .imports(&schedule_with("announced", "2026-12-04"))
        .await;
    let ids = {
        let aigul = world.follower("Aigul", "Abai").await;
        aigul.says("/meetings").taps("1").taps("Remind me").await;
        [aigul.id]
    };
    world.sleeps().await;
    world.becomes("2026-12-04 14:00").await;
    world.wakes().await;
    world.settles().await;
    let aigul = world.person_again("Aigul", ids[0]);
    assert_eq!(aigul.has_heard("Reminder: a meeting today"), 1);
    assert_eq!(aigul.has_heard("Reminder:"), 1);

    world
        .imports(&schedule_with("announced", "2026-12-09"))
        .await;
    world.sleeps().await;
    world.becomes("2026-12-09 15:00").await;
    world.wakes().await;
    world.settles().await;
    let aigul = world.person_again("Aigul", ids[0]);
    assert_eq!(aigul.has_heard("Reminder:"), 1, "it has begun");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_blocked_the_bot_hears_what_still_matters_when_they_are_back() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    world.emulator.block(aigul.id);
    world.settles().await;
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    world
        .imports(&schedule_with("announced", "2026-12-08"))
        .await;
    aigul.remember_chat();
    world.emulator.unblock(aigul.id);
    world.settles().await;
    aigul
        .sees("A meeting has been announced")
        .sees("Tuesday 8 December")
        .await;
    assert_eq!(aigul.has_heard("A meeting has been announced"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_that_nobody_told_of_is_learnt_from_the_refusal() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    let description = "Forbidden: bot was blocked by the user".to_owned();
    world.emulator.fault(Fault {
        method: Some("sendMessage"),
        chat: Some(aigul.id),
        times: 1,
        kind: FaultKind::Refusal {
            status: 403,
            description,
        },
    });
    aigul.remember_chat();
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    aigul.sees_nothing().await;
    aigul.says("/start").await;
    assert_eq!(
        aigul.has_heard("A meeting has been announced"),
        1,
        "they write again, so they are back"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn news_are_told_after_a_restart() {
    let mut world = World::on("2026-11-24 09:00").await;
    let id = world.follower("Aigul", "Abai").await.id;
    world.sleeps().await;
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    world.wakes().await;
    world.settles().await;
    let aigul = world.person_again("Aigul", id);
    assert_eq!(aigul.has_heard("A meeting has been announced"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn failures_that_pass_delay_a_notice_and_lose_none() {
    let kinds = [
        FaultKind::TooManyRequests { retry_after: 1 },
        FaultKind::ServerError(502),
        FaultKind::DropConnection,
        FaultKind::NotJson,
    ];
    for kind in kinds {
        let world = World::on("2026-11-24 09:00").await;
        let aigul = world.follower("Aigul", "Abai").await;
        let nurlan = world.follower("Nurlan", "Abai").await;
        world.emulator.fault(Fault {
            method: Some("sendMessage"),
            chat: Some(aigul.id),
            times: 1,
            kind: kind.clone(),
        });
        world
            .imports(&schedule_with("announced", "2026-12-03"))
            .await;
        assert_eq!(
            nurlan.has_heard("A meeting has been announced"),
            1,
            "others are not held up by {kind:?}"
        );
        world.becomes("2026-11-24 09:05").await;
        assert_eq!(
            aigul.has_heard("A meeting has been announced"),
            1,
            "{kind:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_answer_leaves_a_doubt_and_the_news_are_sent_once_more() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    world.emulator.fault(Fault {
        method: Some("sendMessage"),
        chat: Some(aigul.id),
        times: 1,
        kind: FaultKind::DropAfterDoing,
    });
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    world.becomes("2026-11-24 09:05").await;
    assert_eq!(
        aigul.has_heard("A meeting has been announced"),
        2,
        "Telegram has no key against doubles"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn each_notice_reads_well_in_each_language() {
    use kezdesu::{
        domain::language::Lang,
        i18n::{Say, texts},
    };
    for lang in Lang::ALL {
        let world = World::on("2026-11-24 09:00").await;
        let person = world.citizen_with_phone("Aigul", Some(lang.code()));
        let abai = if lang == Lang::En { "Abai" } else { "Абай" };
        person
            .says("/start")
            .taps(&lang.say(texts::language_name()))
            .taps(abai)
            .taps(&lang.say(texts::button_follow_yes()))
            .await;
        let mut album = String::new();
        for (status, date) in [
            ("announced", "2026-12-03"),
            ("announced", "2026-12-04"),
            ("planned", "2026-12-20"),
            ("announced", "2027-01-15"),
            ("cancelled", "2027-01-15"),
        ] {
            person.remember_chat();
            world.imports(&schedule_with(status, date)).await;
            album += &format!("== {status} {date}\n{}\n", person.news());
        }
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("notices_{}", lang.code()), album);
        });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_came_after_the_announcement_hears_a_change_as_a_change() {
    let world = World::on("2026-11-24 09:00").await;
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    let aigul = world.follower("Aigul", "Abai").await;
    let nurlan = world.follower("Nurlan", "Astana").await;
    nurlan.says("/start m_1").taps("Remind me").await;
    aigul.remember_chat();
    world
        .imports(&schedule_with("announced", "2026-12-04"))
        .await;
    for person in [&aigul, &nurlan] {
        person
            .sees("A meeting has changed")
            .sees("Was: Thursday 3 December, 15:00")
            .await;
    }
    // Who follows it no longer and was never told of it before hears nothing.
    let passing = world.follower("Dana", "Abai").await;
    passing
        .says("/settings")
        .taps("Notifications")
        .taps("Regions")
        .taps("Abai ✓")
        .await;
    passing.remember_chat();
    world
        .imports(&schedule_with("cancelled", "2026-12-04"))
        .await;
    passing.sees_nothing().await;
    aigul.sees("A meeting has been cancelled").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_heard_of_a_meeting_does_not_wait_for_their_hour_to_hear_of_its_end() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    world
        .imports(&schedule_with("announced", "2026-11-26"))
        .await;
    aigul
        .says("/settings")
        .taps("Notifications")
        .taps("When to tell me")
        .taps("Once a week")
        .taps("Monday")
        .taps("09:00")
        .await;
    aigul.remember_chat();
    world
        .imports(&schedule_with("cancelled", "2026-11-26"))
        .await;
    aigul.sees("A meeting has been cancelled").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn news_are_switched_off_and_on_in_two_taps() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/settings")
        .taps("When to tell me")
        .taps("Every day at 18:00")
        .gets_toast("The time of notifications is changed.")
        .sees("Notifications: every day at 18:00, chosen: 1")
        .await;
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    aigul
        .taps("When to tell me")
        .sees("[Every day at 18:00 ✓]")
        .taps("Switch news off")
        .sees("Notifications: switched off")
        .taps("Notifications")
        .sees("• Abai Region")
        .sees("never, news is switched off")
        .await;
    // Neither what waited nor what comes is told.
    aigul.remember_chat();
    world.becomes("2026-11-24 18:00").await;
    world
        .imports(&schedule_with("announced", "2026-12-04"))
        .await;
    aigul.sees_nothing().await;

    // A meeting that they asked for is another thing.
    aigul.says("/meetings").taps("1").taps("Remind me").await;
    aigul.remember_chat();
    world
        .imports(&schedule_with("announced", "2026-12-07"))
        .await;
    aigul.sees("A meeting has changed").await;

    // Whoever chooses something to hear of hears of it.
    aigul
        .says("/settings")
        .taps("Notifications")
        .taps("Sectors")
        .taps("Health")
        .taps("‹ Back")
        .sees("When: at once")
        .await;
}
