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
        "1 added, 0 changed, 0 unchanged, 0 notices"
    );
    aigul.sees_nothing().await;
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    aigul
        .sees("A meeting is announced\n\nMinistry of Healthcare\nThursday 3 December, 15:00\nAbai Region, Theatre")
        .sees("because you asked to hear of meetings in your region")
        .await;
    world
        .imports(&schedule_with("announced", "2026-12-03"))
        .await;
    world
        .imports(&schedule_with("announced", "2026-12-04"))
        .await;
    aigul.sees("A meeting has changed\n\nMinistry of Healthcare\nThursday 3 December, 15:00, Theatre\nFriday 4 December, 15:00").await;
    world
        .imports(&schedule_with("cancelled", "2026-12-04"))
        .await;
    aigul.sees("A meeting is cancelled").await;
    assert_eq!(aigul.has_heard("A meeting is announced"), 1);
    assert_eq!(aigul.has_heard("A meeting has changed"), 1);
    assert_eq!(aigul.has_heard("A meeting is cancelled"), 1);
    nurlan.sees_nothing().await;
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
        .sees("A meeting is announced")
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
    assert!(aigul.screen().text.starts_with("A meeting is cancelled"));
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
    assert_eq!(aigul.has_heard("A meeting is announced"), 1);
    aigul
        .taps("Do not tell me any more")
        .gets_toast("I will not tell you. You can switch it on in the settings.")
        .sees("Notifications: off.")
        .await;
    assert_eq!(aigul.has_heard("A meeting is announced"), 1);
    // They heard of it, so they hear of its end.
    world
        .imports(&schedule_with("cancelled", "2026-12-03"))
        .await;
    aigul
        .sees("A meeting is cancelled")
        .sees("because I told you about this meeting before")
        .await;
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
        .sees("A meeting is announced")
        .sees("Tuesday 8 December")
        .await;
    assert_eq!(aigul.has_heard("A meeting is announced"), 1);
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
        aigul.has_heard("A meeting is announced"),
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
    assert_eq!(aigul.has_heard("A meeting is announced"), 1);
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
            nurlan.has_heard("A meeting is announced"),
            1,
            "others are not held up by {kind:?}"
        );
        world.becomes("2026-11-24 09:05").await;
        assert_eq!(aigul.has_heard("A meeting is announced"), 1, "{kind:?}");
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
        aigul.has_heard("A meeting is announced"),
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
