//! The procedure for holding meetings, and what coordinators tell the ministries.

use kezdesu::{
    domain::office::Seat,
    sandbox::{Media, Thing},
};

use crate::world::World;

fn file(name: &str, caption: &str) -> Thing {
    Thing::Document {
        name: name.to_owned(),
        mime: "application/pdf".to_owned(),
        bytes: b"%PDF-1.7".to_vec(),
        caption: caption.to_owned(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_procedure_reaches_whoever_holds_meetings_and_they_say_that_they_read_it() {
    let mut world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let aigul = world.official("Aigul", "dsm").await;
    let nurlan = world.akimat_officer("Nurlan", "KZ-10").await;
    dana.says("/procedure")
        .sees("is not published in the bot yet")
        .taps("Publish a new version")
        .sees("Version 1. Step 1 of 2.")
        .says("The procedure")
        .sees("This is no file.")
        .sends(file("procedure.pdf", ""))
        .sees("Version 1. Step 2 of 2.")
        .sees("File: procedure.pdf")
        .sends(Thing::Voice { seconds: 3 })
        .sees("Please write in words what changed.")
        .says(&"ы".repeat(501))
        .sees("This is too long: 501 letters.")
        .await;
    let ids = [dana.id, aigul.id, nurlan.id];
    world.restarts().await;
    let dana = world.person_again("Dana", ids[0]);
    let aigul = world.person_again("Aigul", ids[1]);
    let nurlan = world.person_again("Nurlan", ids[2]);
    dana.says("The first version.")
        .sees("Please check: version 1")
        .sees("What changed: The first version.")
        .sees("goes to 2 people.")
        .double_taps("Publish the procedure")
        .await;
    const NEWS: &str = "The procedure for holding meetings: version 1\n\nWhat changed";
    for reader in [&aigul, &nurlan] {
        assert_eq!(reader.has_heard(NEWS), 1);
        let sent = reader.screen();
        let Some(Media::Document { name, .. }) = &sent.media else {
            panic!("no file in {sent:?}");
        };
        assert_eq!(name, "procedure.pdf");
    }
    assert_eq!(dana.has_heard(NEWS), 0, "it was her own act");

    aigul.double_taps("I have read it").await;
    assert!(
        aigul.screen().buttons.is_empty(),
        "the notice has its answer"
    );
    dana.says("/procedure")
        .sees("Read by: 1 of 2")
        .taps("Who has not read it")
        .sees("Have not read version 1: 1")
        .sees("1. Akimat officer, Abai Region, since 24 November")
        .sees_not("Healthcare")
        .taps("Remind them")
        .gets_toast("So many people are reminded: 1.")
        .taps("Remind them")
        .gets_toast("They were reminded today. You can do it again tomorrow.")
        .await;
    assert_eq!(nurlan.has_heard("A reminder. The procedure"), 1);
    assert_eq!(aigul.has_heard("A reminder. The procedure"), 0);
    nurlan
        .says("/procedure")
        .sees("Once you have read the file")
        .sees_not("Read by")
        .taps("Get the file")
        .sees("File: procedure.pdf")
        .taps("I have read it")
        .gets_toast("Thank you, that is noted.")
        .sees("You have read this version.")
        .await;
    dana.says("/procedure")
        .taps("Who has not read it")
        .sees("Everybody has read this version.")
        .await;
    let citizen = world.follower("Madina", "Abai").await;
    citizen
        .says("/procedure")
        .sees("I do not know this command")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_version_takes_the_place_of_the_one_before_and_newcomers_get_it() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let aigul = world.official("Aigul", "dsm").await;
    for (name, change) in [("one.pdf", "The first."), ("two.pdf", "The second.")] {
        dana.says("/procedure")
            .taps("Publish a new version")
            .sends(file(name, change))
            .sees(change)
            .taps("Publish the procedure")
            .await;
    }
    let first = aigul
        .chat()
        .into_iter()
        .find(|message| message.text.contains("version 1"))
        .unwrap();
    let tap = first.button("I have read it").unwrap().data().unwrap();
    aigul.remember_chat();
    world.emulator.tap(aigul.id, aigul.id, first.id, tap);
    world.settles().await;
    aigul
        .sees("The procedure for holding meetings: version 2")
        .await;
    assert_eq!(world.count("procedure_reading").await, 0);

    // Whoever comes later gets the one in force, and through one tap reads it for all their offices.
    let oleg = world.akimat_officer("Oleg", "KZ-10").await;
    oleg.comes_to(&Seat::AkimatOfficer("KZ-11".parse().unwrap()))
        .await;
    assert_eq!(oleg.has_heard("version 2\n\nWhat changed: The second."), 2);
    oleg.taps("I have read it").await;
    assert_eq!(world.count("procedure_reading").await, 2);
    let late = world.coordinator("Late").await;
    assert_eq!(
        late.has_heard("version 2"),
        0,
        "coordinators have none to read"
    );
    dana.says("/procedure").sees("Read by: 2 of 3").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_coordinator_begins_is_not_published_once_the_office_is_gone() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let nurlan = world.coordinator("Nurlan").await;
    let _aigul = world.official("Aigul", "dsm").await;
    nurlan
        .says("/procedure")
        .taps("Publish a new version")
        .sends(file("one.pdf", "The first."))
        .sees("[Publish the procedure]")
        .await;
    let panel = nurlan.screen();
    dana.says("/people")
        .taps("3")
        .taps("Revoke the office")
        .taps("Yes, revoke it")
        .await;
    let publish = panel.button("Publish the procedure").unwrap();
    world
        .emulator
        .tap(nurlan.id, nurlan.id, panel.id, publish.data().unwrap());
    world.settles().await;
    assert_eq!(world.count("procedure").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_goes_to_all_officials_of_chosen_ministries() {
    let world = World::on("2026-11-24 10:00").await;
    let dana = world.coordinator("Dana").await;
    let aigul = world.official("Aigul", "dsm").await;
    let saule = world.official("Saule", "dsm").await;
    let oleg = world.official("Oleg", "transport").await;
    let nurlan = world.akimat_officer("Nurlan", "KZ-10").await;
    dana.says("/start")
        .taps("Write to ministries")
        .sees("Chosen: 0 ministries, which is 0 people.")
        .taps("Write the text")
        .gets_toast("First choose a ministry that has at least one official in the bot.")
        .taps("Ministry of Healthcare: 2")
        .sees("Chosen: 1 ministry, which is 2 people.")
        .sees("[Ministry of Healthcare: 2 ✓]")
        .taps("Write the text")
        .sees("Step 2 of 2.")
        .sends(Thing::Sticker {
            emoji: "x".to_owned(),
        })
        .sees("Please write the message in words.")
        .says("The reports are due on <8 January>.")
        .sees("Please check. It goes to 2 people of 1 ministry.")
        .sees("The reports are due on <8 January>.")
        .taps("Change the text")
        .says("The reports are due on 8 January.")
        .double_taps("Send the message")
        .await;
    assert_eq!(
        dana.has_heard("The message is sent. It goes to 2 people of 1 ministry."),
        1
    );
    const NEWS: &str = "A message of the coordinators\n\nThe reports are due on 8 January.";
    let heard = [&aigul, &saule, &oleg, &nurlan].map(|person| person.has_heard(NEWS));
    assert_eq!(heard, [1, 1, 0, 0]);
    dana.says("/trail")
        .sees("Sent a message to ministries\nTo 2: “The reports are due on 8 January.”\nDetails: Ministry of Healthcare")
        .await;

    // A number that was named and is another by now is shown first.
    dana.says("/write")
        .taps("Choose all")
        .taps("Write the text")
        .says("Thank you all.")
        .sees("It goes to 3 people")
        .await;
    let _late = world.official("Late", "edu").await;
    dana.taps("Send the message")
        .sees("It goes to 4 people")
        .await;
    assert_eq!(aigul.has_heard("Thank you all."), 0);
    dana.taps("Send the message").await;
    assert_eq!(oleg.has_heard("Thank you all."), 1);
    assert_eq!(nurlan.has_heard("Thank you all."), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn at_night_nobody_is_woken_by_the_procedure_or_a_message() {
    let world = World::on("2026-11-24 22:00").await;
    let dana = world.coordinator("Dana").await;
    let aigul = world.official("Aigul", "dsm").await;
    dana.says("/procedure")
        .taps("Publish a new version")
        .sends(file("one.pdf", "The first."))
        .taps("Publish the procedure")
        .says("/write")
        .taps("Ministry of Healthcare: 1")
        .taps("Write the text")
        .says("Good morning.")
        .taps("Send the message")
        .await;
    assert_eq!(aigul.has_heard("Good morning."), 0);
    assert_eq!(aigul.has_heard("The first."), 0);
    world.becomes("2026-11-25 08:00").await;
    assert_eq!(aigul.has_heard("Good morning."), 1);
    assert_eq!(aigul.has_heard("The first."), 1);
}
