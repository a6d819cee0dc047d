//! What the bot reckons with, as coordinators keep it: the working calendar and the bodies. Everybody has a change at once.

use kezdesu::domain::deadline::deadlines_of;

use crate::world::World;

#[tokio::test(flavor = "multi_thread")]
async fn a_new_holiday_says_what_it_moves_and_is_reckoned_with_at_once() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.coordinator("Dana").await;
    let marat = world.akimat_officer("Marat", "KZ-10").await;
    dana.says("/start")
        .taps("Working calendar")
        .sees("Working calendar, 2026")
        .sees("December 2026\nWednesday 16 December: holiday")
        .taps("2027 ›")
        .sees("January 2027\nFriday 1 January: holiday")
        .sees("Monday 4 January: transferred day off")
        .taps("Change a day")
        .sees("Which day?")
        .says("nonsense")
        .sees("I do not understand which day “nonsense” is.")
        .says("8 January 2027")
        .sees("Friday 8 January 2027\nAn ordinary working day")
        .sees_not("[Make it a working day]")
        .taps("Make it a holiday")
        .sees("What does the document call it?")
        .says("A day of rest")
        .sees("Now: an ordinary working day\nIt becomes: holiday, A day of rest")
        .sees("Deadlines whose working target moves:\nreport Q4 2026: Friday 8 January 2027 → Wednesday 6 January 2027")
        .taps("Save")
        .gets_toast("Saved: from now on it is reckoned like this.")
        .sees("Holiday, A day of rest")
        .await;
    let target = |store: &kezdesu::store::Store| {
        let deadlines = deadlines_of(2027, store.working_calendar());
        deadlines[0].target_on.to_string()
    };
    assert_eq!(target(&world.store.refreshed()), "2027-01-06");
    assert_eq!(
        target(&world.store),
        "2027-01-08",
        "an older handle stays of its moment"
    );
    assert_eq!(
        world
            .query("select actor || ' ' || act || ' ' || subject || ': ' || coalesce(old, '-') || ' > ' || new from trail where act glob 'holiday*'")
            .await,
        "coordinator holiday_set day 2027-01-08: - > holiday: A day of rest"
    );
    dana.says("/trail")
        .sees("Changed a day of the working calendar\nFriday 8 January 2027\n")
        .sees("holiday, A day of rest")
        .await;
    dana.says("/start")
        .taps("Working calendar")
        .taps("Change a day")
        .await;
    // Whoever raises an alert sees the target that steps over the new day off.
    dana.says("27 November")
        .taps("Make it a holiday")
        .taps("Without a name")
        .taps("Save")
        .await;
    for label in [
        "Raise a tension alert",
        "Begin the alert",
        "Health",
        "The whole region",
        "Predicted",
    ] {
        marat.taps(label).await;
    }
    marat
        .says("The clinic in Ayagoz is closed since Monday.")
        .taps("Skip")
        .taps("Send to 1 person")
        .taps("Yes, send")
        .sees("Wednesday 9 December (10 working days")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_becomes_an_ordinary_one_again_and_survives_a_restart() {
    let mut world = World::on("2026-11-24 09:00").await;
    let id = {
        let dana = world.coordinator("Dana").await;
        dana.says("/start")
            .taps("Working calendar")
            .taps("Change a day")
            .says("16.12.2026")
            .sees("Holiday, Independence Day")
            .taps("Make it an ordinary day")
            .sees("It becomes: an ordinary working day")
            .sees("No working target of a deadline moves.")
            .taps("Save")
            .gets_toast("Saved: it is an ordinary day now.")
            .sees("An ordinary working day")
            .await;
        dana.id
    };
    world.restarts().await;
    let day = "2026-12-16".parse().unwrap();
    assert!(world.store.working_calendar().is_working_day(day));
    let dana = world.person_again("Dana", id);
    dana.says("/start")
        .taps("Working calendar")
        .sees_not("16 December")
        .taps("Change a day")
        .says("12.12.2026")
        .sees("An ordinary day off")
        .sees_not("[Make it a transferred day off]")
        .taps("Make it a working day")
        .says(&"long ".repeat(30))
        .sees("That name is too long")
        .says("instead of Monday")
        .taps("Save")
        .sees("Working day, instead of Monday")
        .says("/start")
        .taps("Working calendar")
        .sees("Saturday 12 December: working day, instead of Monday")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ministry_is_renamed_from_a_day_on_and_everybody_sees_it_without_a_restart() {
    let world = World::on("2026-11-24 09:00").await;
    let dana = world.coordinator("Dana").await;
    let aigul = world.follower("Aigul", "Abai").await;
    dana.says("/start")
        .taps("Ministries")
        .taps("Ministry of Healthcare")
        .sees("Ministry of Healthcare: must hold meetings")
        .sees("Sectors: Health")
        .taps("Change the name")
        .sees("Write three lines in one message")
        .says("Only one line")
        .sees("3 lines are needed")
        .says("Денсаулық министрлігі\nМинистерство здоровья\nMinistry of Health")
        .sees("From which day on?")
        .says("25 November 2026")
        .sees("From Wednesday 25 November on Ministry of Healthcare is called:\nДенсаулық министрлігі\nМинистерство здоровья\nMinistry of Health")
        .taps("Save the change")
        .gets_toast("Saved: everybody sees it at once.")
        .sees("Until Tuesday 24 November, that day included. Ministry of Healthcare: must hold meetings")
        .sees("From Wednesday 25 November. Ministry of Health: must hold meetings")
        .await;
    aigul
        .says("/ask")
        .taps("Choose a ministry")
        .sees("[Ministry of Healthcare]")
        .await;
    world.becomes("2026-11-25 09:00").await;
    aigul
        .says("/ask")
        .taps("Choose a ministry")
        .sees("[Ministry of Health]")
        .await;
    // Earlier than a known change, terms would overlap.
    dana.says("/start")
        .taps("Ministries")
        .taps("Ministry of Health")
        .taps("Exempt from the duty")
        .says("20.11.2026")
        .sees("Another change is entered from Wednesday 25 November on")
        .taps("Choose another day")
        .says("01.01.2027")
        .sees("From Friday 1 January 2027 on Ministry of Health need not hold meetings.")
        .taps("Save the change")
        .sees("From Friday 1 January 2027. Ministry of Health: exempt from the duty")
        .await;
    assert_eq!(
        world
            .query("select count(*) || '' from trail where act = 'body_changed' and actor = 'coordinator' and old <> new")
            .await,
        "2"
    );
    assert_eq!(world.count("body_change_draft").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_body_takes_a_sector_over_and_the_old_one_ends() {
    let mut world = World::on("2026-11-24 09:00").await;
    let id = {
        let dana = world.coordinator("Dana").await;
        dana.says("/start")
            .taps("Ministries")
            .taps("Ministry of Healthcare")
            .taps("Set the last day")
            .says("31.12.2026")
            .sees("The sector “Health” is still with this body.")
            .says("/start")
            .taps("Ministries")
            .taps("Add a body")
            .says("dsm\nЖаңа министрлік\nНовое министерство\nNew Ministry")
            .sees("Which sector goes to the new body?")
            .taps("Health")
            .says("01.01.2027")
            .sees("There is such a short name already.")
            .says("newmin\nЖаңа министрлік\nНовое министерство\nNew Ministry")
            .sees("From Friday 1 January 2027 on a new body (newmin):")
            .sees("The sector that goes to it: Health.")
            .taps("Save the change")
            .gets_toast("Saved: everybody sees it at once.")
            .taps("‹ To the list")
            .taps("Ministry of Healthcare")
            .taps("Set the last day")
            .says("31.12.2026")
            .sees("Ministry of Healthcare: the last day is Thursday 31 December.")
            .taps("Save the change")
            .await;
        dana.id
    };
    world.becomes("2027-01-01 10:00").await;
    world.restarts().await;
    let dana = world.person_again("Dana", id);
    dana.says("/ask")
        .taps("Choose a ministry")
        .sees("[New Ministry]")
        .sees_not("[Ministry of Healthcare]")
        .await;
}
