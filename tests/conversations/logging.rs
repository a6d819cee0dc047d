//! Was it held, and what came of it: from the question two hours after the end to what citizens read.

use kezdesu::domain::submission::SubmissionId;

use crate::{
    asking::ask,
    browsing::SCHEDULE,
    world::{Person, World},
};

/// The Ministry of Healthcare meets Abai Region on Thursday 3 December from 15:00 to 17:00.
pub async fn on_the_day() -> World {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    world.becomes("2026-12-02 09:00").await;
    world
}

/// Taps one label after the other; says how many taps that were.
async fn taps(person: &Person<'_>, labels: &[&str]) -> usize {
    for label in labels {
        person.taps(label).await;
    }
    labels.len()
}

/// Dana logs the meeting of 3 December from the question on, with 100 people and 20 questions.
pub async fn logs(dana: &Person<'_>) {
    dana.taps("Held as planned")
        .taps("First head ✓")
        .taps("100")
        .taps("20")
        .taps("Right")
        .says("Clinics\nPay")
        .says("A new clinic in Ayagoz by 1 June.")
        .taps("Save")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_planned_meeting_is_logged_in_at_most_eight_taps_and_two_texts() {
    let world = on_the_day().await;
    let dana = world.official("Dana", "dsm").await;
    let other = world.official("Oleg", "water").await;
    for name in ["Aigul", "Nurlan"] {
        let citizen = world.follower(name, "Abai").await;
        ask(&citizen, "When will the clinic in Ayagoz open?").await;
    }
    world.becomes("2026-12-03 18:59").await;
    assert_eq!(dana.has_heard("Was the meeting held?"), 0);
    world.becomes("2026-12-03 19:00").await;
    assert_eq!(dana.has_heard("Was the meeting held?"), 1);
    assert_eq!(other.has_heard("Was the meeting held?"), 0);

    let mut count = taps(&dana, &["Held as planned"]).await;
    dana.sees("Step 1 of 5").sees("[First head ✓]").await;
    count += taps(&dana, &["First head ✓"]).await;
    dana.sees("Step 2 of 5")
        .sees("[25] [50] [100] [200] [400]\n[−10] [−1] [+1] [+10]")
        .await;
    count += taps(&dana, &["100"]).await;
    dana.sees("Step 3 of 5").sees("In the bot: 2").await;
    count += taps(&dana, &["20"]).await;
    // Eighteen were asked in the hall; the two of the bot have no answer there yet.
    dana.sees("What became of the 20 questions")
        .sees("answered on the spot: 18")
        .sees("nothing said yet: 2")
        .await;
    count += taps(&dana, &["Right"]).await;
    dana.sees("Step 4 of 5").says("Clinics\nPay").await;
    dana.sees("Step 5 of 5")
        .says("A new clinic in Ayagoz by 1 June.")
        .await;
    dana.sees("Check before saving.")
        .sees("People came: 100")
        .sees("• Pay")
        .await;
    count += taps(&dana, &["Save"]).await;
    dana.sees("M-1 saved, 19:00.")
        .sees("Counts for Q4 2026, first head: met.")
        .sees("The personal reception is logged separately.")
        .sees("[Correct]")
        .await;
    count += taps(&dana, &["Publish summary", "Publish"]).await;
    dana.gets_toast("Published. Followers will be told.").await;
    assert!(count <= 8, "{count} taps");
    assert_eq!(
        world
            .query("select status || revision from meeting where id = 1")
            .await,
        "held2"
    );
    assert_eq!(
        world
            .query("select group_concat(act) from trail where subject = 'meeting 1'")
            .await,
        "meeting_logged,result_published"
    );

    // Nobody is asked again.
    world.becomes("2026-12-04 09:00").await;
    assert_eq!(dana.has_heard("Was the meeting held?"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_asked_each_morning_until_somebody_says_what_became_of_it() {
    let world = on_the_day().await;
    let dana = world.official("Dana", "dsm").await;
    let asked = || dana.has_heard("Was the meeting held?");
    world.becomes("2026-12-03 19:00").await;
    assert_eq!(asked(), 1);
    world.becomes("2026-12-04 08:59").await;
    assert_eq!(asked(), 1);
    world.becomes("2026-12-04 09:00").await;
    assert_eq!(asked(), 2);
    // A downtime of some days: it is asked once.
    world.becomes("2026-12-08 12:00").await;
    assert_eq!(asked(), 3);
    dana.taps("Moved").sees("When? Choose a day").await;
    world
        .imports(&SCHEDULE.replace("2026-12-03", "2026-12-10"))
        .await;
    world.becomes("2026-12-09 09:00").await;
    assert_eq!(asked(), 3, "it is another day now");
    world.becomes("2026-12-10 19:00").await;
    assert_eq!(asked(), 4);
    dana.taps("Held as planned")
        .sees("Thursday 10 December")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_changes_every_field_is_open_and_numbers_are_typed_as_people_do() {
    let world = on_the_day().await;
    let dana = world.official("Dana", "dsm").await;
    world.becomes("2026-12-04 10:00").await;
    dana.taps("Held, with changes")
        .sees("Check before saving.")
        .sees("People came: not known")
        .taps("Held by")
        .taps("Deputy")
        .sees("Held by: a deputy head of the ministry")
        .taps("Day")
        .says("5 декабря")
        .sees("This day has not come yet.")
        .says("2 желтоқсан")
        .sees("Held on: Wednesday 2 December")
        .taps("Attendees")
        .says("много")
        .sees("I could not read the number.")
        .taps("+10")
        .sees("Now: 110")
        .taps("−1")
        .taps("Take 109")
        .sees("People came: 109")
        .taps("Attendees")
        .says("около 200")
        .sees("People came: 200")
        .taps("Attendees")
        .says("шамамен 250 адам")
        .sees("People came: 250")
        .taps("Questions")
        .says("10")
        .taps("Outcomes")
        .taps("Not known")
        .sees("answered on the spot: not known")
        .taps("Link")
        .says("gov.kz/news/7")
        .sees("Publication: https://gov.kz/news/7")
        .taps("Save")
        .sees("A deputy's meeting: counts in the report, not for the quarterly duty.")
        .await;
    let kept = world
        .query("select held_on || ' ' || held_by || ' ' || people || ' ' || raised || ' ' || coalesce(answered, 'unknown') from result")
        .await;
    assert_eq!(kept, "2026-12-02 deputy 250 10 unknown");
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_that_cannot_be_are_refused_kindly_and_nothing_is_lost() {
    let world = on_the_day().await;
    let dana = world.official("Dana", "dsm").await;
    world.becomes("2026-12-03 19:00").await;
    dana.taps("Held as planned")
        .taps("First head ✓")
        .taps("Not known")
        .taps("20")
        .taps("Explained: 0")
        .says("5")
        .sees("20 questions were raised, and outcomes are given for 25.")
        .taps("‹ Back")
        .taps("Answered: 20")
        .says("15")
        .taps("Explained: 0")
        .taps("5")
        .sees("explained: 5")
        .taps("Right")
        .taps("Skip")
        .says(&"a".repeat(1_200))
        .sees("Your text has 1200 letters, and 1000 fit.")
        .says("A new clinic by 1 June.")
        .sees("Check before saving.")
        .taps("Questions")
        .says("18")
        .taps("Save")
        .sees("18 questions were raised, and outcomes are given for 20.")
        .taps("Questions")
        .says("21")
        .taps("Save")
        .sees("M-1 saved, 19:00.")
        .await;
    assert_eq!(world.count("result").await, 1);
    assert_eq!(
        world
            .query("select coalesce(people, 'unknown') from result")
            .await,
        "unknown"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_survives_a_restart_and_any_command() {
    let mut world = on_the_day().await;
    let dana_id = {
        let dana = world.official("Dana", "dsm").await;
        world.becomes("2026-12-03 19:00").await;
        dana.taps("Held as planned")
            .taps("First head ✓")
            .taps("100")
            .says("/help")
            .sees("Help")
            .taps("Held as planned")
            .sees("How many questions were raised?")
            .await;
        dana.id
    };
    world.restarts().await;
    let dana = world.person_again("Dana", dana_id);
    dana.says("13")
        .sees("What became of the 13 questions")
        .double_taps("Right")
        .sees("What were the main topics?")
        .says("Clinics")
        .sees("Which decisions")
        .edits("Clinics", "Clinics\nWater")
        .sees("Which decisions")
        .taps("Skip")
        .sees("• Water")
        .await;
    dana.sends(kezdesu::sandbox::Thing::Voice { seconds: 3 })
        .sees("voice")
        .await;
    // Another thing is to be logged meanwhile.
    dana.says("/start")
        .taps("Log a meeting")
        .sees("You have an unfinished draft")
        .taps("Another meeting")
        .sees("You have an unfinished draft")
        .sees("Results of the meeting: Abai Region, Thursday 3 December")
        .taps("Continue")
        .taps("Save")
        .sees("M-1 saved")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_officials_at_once_do_not_overwrite_each_other() {
    let world = on_the_day().await;
    let dana = world.official("Dana", "dsm").await;
    let olga = world.official("Olga", "dsm").await;
    world.becomes("2026-12-03 19:00").await;
    olga.taps("Held, with changes")
        .taps("Attendees")
        .taps("50")
        .await;
    logs(&dana).await;
    olga.taps("Save")
        .gets_toast("This meeting is logged already. Here is how it stands.")
        .sees("People came: 100")
        .await;
    // A button of the question is an old one now.
    olga.taps("Held as planned")
        .gets_toast("This meeting is logged already. Here is how it stands.")
        .await;

    // Both correct: the second sees what the first did, and can go on from there.
    olga.taps("Correct")
        .taps("Delete it and begin anew")
        .taps("Attendees")
        .taps("50")
        .await;
    dana.taps("Correct")
        .taps("Attendees")
        .says("120")
        .taps("Save")
        .await;
    olga.taps("Save")
        .gets_toast("Another official changed it meanwhile. Here is how it stands.")
        .sees("People came: 120")
        .await;
    let trail = world
        .query("select group_concat(field || ' ' || old || ' ' || new || ' ' || office) from result_change")
        .await;
    assert_eq!(trail, "people 100 120 1");
    olga.taps("Trail of corrections")
        .sees("Thursday 3 December, 19:00, official of the ministry (office No. 1)\nPeople: 100 → 120")
        .await;
    // The meeting is another revision with each correction.
    assert_eq!(
        world
            .query("select revision || '' from meeting where id = 1")
            .await,
        "3"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_that_changed_meanwhile_is_looked_at_once_more() {
    let world = on_the_day().await;
    let dana = world.official("Dana", "dsm").await;
    world.becomes("2026-12-03 19:00").await;
    dana.taps("Held, with changes").await;
    let earlier = SCHEDULE.replace("House of Friendship", "Town hall");
    world.imports(&earlier).await;
    dana.taps("Save")
        .sees("Another official changed it meanwhile.")
        .await;
    assert_eq!(world.count("result").await, 0);
    dana.taps("Save").sees("M-1 saved").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_that_was_never_planned_here_is_logged_from_the_desk() {
    let world = on_the_day().await;
    let dana = world.official("Dana", "dsm").await;
    dana.taps("Log a meeting")
        .sees("Each planned meeting that is over is logged.")
        .taps("Another meeting")
        .sees("Step 1 of 8")
        .taps("Abai")
        .taps("Pavlodar")
        .sees("[Abai ✓]")
        .taps("Done")
        .taps("Off schedule")
        .taps("Yesterday")
        .taps("Acting first head")
        .taps("50")
        .taps("Not known")
        .taps("Right")
        .taps("Skip")
        .taps("Skip")
        .sees("Results of the meeting: Abai Region, Pavlodar Region, Tuesday 1 December")
        .taps("Save")
        .sees("since an acting first head counts: met.")
        .await;
    let kept = world
        .query(
            "select kind || ' ' || status || ' ' || held_on || ' ' || held_by || ' ' || in_published_schedule
             from meeting order by id desc limit 1",
        )
        .await;
    assert_eq!(kept, "off_schedule held 2026-12-01 acting_first_head 0");
}

#[tokio::test(flavor = "multi_thread")]
async fn people_received_are_counted_apart_with_and_without_a_meeting() {
    let world = on_the_day().await;
    let dana = world.official("Dana", "dsm").await;
    world.becomes("2026-12-03 19:00").await;
    logs(&dana).await;
    dana.taps("Log reception")
        .taps("First head ✓")
        .sees("How many people were received?")
        .taps("10")
        .taps("10")
        .taps("Right")
        .sees("Personally received: 10")
        .taps("Save")
        .sees("R-2 saved, 19:00.")
        .sees("People received are counted apart.")
        .await;
    dana.says("/start")
        .taps("Log a meeting")
        .taps("Personal reception")
        .taps("Almaty")
        .taps("Done")
        .taps("Today")
        .taps("Deputy")
        .says("12")
        .taps("Not known")
        .taps("Not known")
        .taps("Skip")
        .taps("Save")
        .sees("R-3 saved")
        .await;
    let kept = world
        .query(
            "select group_concat(kind || coalesce(meeting, '-') || coalesce(region, '-') || people, ' ')
             from (select * from result order by id)",
        )
        .await;
    assert_eq!(kept, "meeting1-100 reception1-10 reception-KZ-7512");
    dana.says("/start")
        .taps("Log a meeting")
        .taps("Logged results")
        .sees("1. R-3, Thursday 3 December\nAlmaty")
        .sees("M-1, Thursday 3 December")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_right_that_ended_ends_the_logging_and_nothing_is_revealed() {
    let world = on_the_day().await;
    let dana = world.official("Dana", "dsm").await;
    let oleg = world.official("Oleg", "transport").await;
    world.becomes("2026-12-03 19:00").await;
    dana.taps("Held, with changes").await;
    let data = dana
        .screen()
        .button("Save")
        .unwrap()
        .data()
        .unwrap()
        .to_owned();
    let forge = async |data: &str| {
        let tap = world.emulator.tap(oleg.id, oleg.id, oleg.screen().id, data);
        world.settles().await;
        world.emulator.toast(&tap).unwrap().text
    };
    let unknown = forge("result:ZZZ").await;
    for data in [
        data.as_str(),
        "log:p1:no",
        "log:c1:no",
        "log:k1:no",
        "result:1",
    ] {
        assert_eq!(forge(data).await, unknown, "{data}");
    }
    // Dana's office ends in the middle of it.
    let pool = sqlx::SqlitePool::connect(world.database().to_str().unwrap())
        .await
        .unwrap();
    sqlx::query("update office set held_until = '2026-12-03T13:00:00.000Z' where body = 'dsm'")
        .execute(&pool)
        .await
        .unwrap();
    dana.taps("Save").sees_not("Check before saving.").await;
    dana.says("200").sees_not("People came").await;
    assert_eq!(world.count("result").await, 0);
    world.becomes("2026-12-04 09:00").await;
    assert_eq!(
        dana.has_heard("Was the meeting held?"),
        1,
        "it is nobody's to ask"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn topics_come_from_what_people_ask_and_never_copy_what_they_wrote() {
    let world = on_the_day().await;
    let dana = world.official("Dana", "dsm").await;
    let aigul = world.follower("Aigul", "Abai").await;
    ask(&aigul, "Аягөзде емхана қашан ашылады, Серікқызы Айгүл").await;
    let mut tx = world.store.begin().await.unwrap();
    let id = SubmissionId(1);
    assert!(tx.publish(id, None, world.clock.now()).await.unwrap());
    tx.commit().await.unwrap();
    world.becomes("2026-12-03 19:00").await;
    dana.taps("Held as planned")
        .taps("Deputy")
        .taps("Not known")
        .taps("Not known")
        .taps("Right")
        .sees("[Take from questions: емхана]")
        .taps("Take from questions: емхана")
        .taps("Skip")
        .sees("Topics\n• емхана")
        .sees_not("Айгүл")
        .await;
}
