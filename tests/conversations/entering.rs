//! An akimat officer enters questions for people without Telegram, and sees what people ask in the region.

use kezdesu::{
    domain::{
        answer::{AnswerDraft, AnswerKind},
        board::Origin,
        submission::SubmissionId,
    },
    views::Tap,
};

use crate::world::World;

#[tokio::test(flavor = "multi_thread")]
async fn what_people_ask_is_counted_by_sector_and_district() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    for (district, what) in [
        ("Ayagoz", "When will the clinic in Ayagoz open?"),
        ("Ayagoz", "Why is there no dentist for children?"),
        ("Semey", "The queue for surgery is a year long"),
    ] {
        serik
            .says("/start")
            .taps("Enter a question")
            .taps("Health")
            .says(what)
            .says(district)
            .taps("Register")
            .await;
    }
    let now = world.clock.now();
    let mut tx = world.store.begin().await.unwrap();
    for id in 1..=3 {
        tx.publish(SubmissionId(id), None, now).await.unwrap();
    }
    tx.commit().await.unwrap();
    world.settles().await;
    serik
        .says("/start")
        .taps("What people ask here")
        .sees("What people ask, by sector: Abai Region\n\nHealth: 3 questions, 3 people")
        .taps("Health: 3")
        .sees("Ayagoz: 2 questions, 2 people\nSemey: 1 question, 1 person")
        .taps("Ayagoz: 2")
        .sees("Asked by most\nAbai Region\nAyagoz\nMinistry of Healthcare")
        .sees("clinic in Ayagoz")
        .sees("dentist")
        .sees_not("surgery")
        .taps("1")
        .taps("‹ To the list")
        .sees_not("surgery")
        .taps("All districts")
        .sees("surgery")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_entered_for_somebody_and_followed_by_its_number() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    let aigul = world.follower("Aigul", "Abai").await;
    serik
        .says("/start")
        .taps("Enter a question")
        .sees("Step 1 of 4. Which sector is the question about?")
        .taps("Health")
        .sees("Step 2 of 4.")
        .says("Why?")
        .sees("Step 2 of 4.")
        .says("My neighbour waits for a doctor, call 87017654321")
        .sees("Step 3 of 4.")
        .taps("Skip")
        .sees("Step 4 of 4. Check")
        .sees("To: Health")
        .taps("Change the district")
        .says("Ayagoz")
        .sees("Place: Ayagoz")
        .taps("Register")
        .sees("The question is registered. Its number is in the message below.")
        .sees("The question is registered. Number: Q-")
        .await;
    let number = world.query("select number from submission").await;
    assert_eq!(
        serik.has_heard(&format!("https://t.me/kezdesu_test_bot?start=s_{number}")),
        1
    );
    assert!(
        world
            .query("select act || ' ' || subject from trail order by id desc limit 1")
            .await
            == "question_entered submission 1"
    );

    // It is held: without the number nobody finds it.
    let id = Tap::Submission {
        submission: SubmissionId(1),
        origin: Origin::Mine(Default::default()),
    };
    let screen = aigul.screen();
    world
        .emulator
        .tap(aigul.id, aigul.id, screen.id, &id.data());
    world.settles().await;
    aigul
        .taps("Search by words")
        .says("neighbour")
        .says("/start")
        .says("Q-000000")
        .says("/start s_Q-000000")
        .await;
    assert_eq!(aigul.has_heard("neighbour waits"), 0);

    // With it, whoever it is: typed as it is read out, or by the link.
    let typed = number.replace('-', " ").to_lowercase();
    aigul
        .says(&typed)
        .sees("My neighbour waits for a doctor")
        .sees_not("87017654321")
        .sees("Being checked, not public yet")
        .sees_not("[I ask the same]")
        .says(&format!("/start s_{number}"))
        .sees("My neighbour waits for a doctor")
        .await;
    serik
        .taps("See how it stands")
        .sees("My neighbour waits for a doctor")
        .await;
    let now = world.clock.now();
    let mut tx = world.store.begin().await.unwrap();
    tx.publish(SubmissionId(1), None, now).await.unwrap();
    let answer = AnswerDraft::saying(AnswerKind::Answer, "The doctor comes on Monday");
    tx.answer(SubmissionId(1), &answer, now)
        .await
        .unwrap()
        .unwrap();
    tx.commit().await.unwrap();
    aigul.says(&number).sees("The doctor comes on Monday").await;
    assert_eq!(serik.has_heard("Answer to"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_begun_for_somebody_goes_on_and_the_limits_hold() {
    let world = World::on("2026-11-24 10:00").await;
    let serik = world.akimat_officer("Serik", "KZ-10").await;
    serik
        .says("/start")
        .taps("Enter a question")
        .taps("I don’t know")
        .says("Where do we get coal for the winter?")
        .says("/start")
        .taps("Enter a question")
        .sees("An entry was begun before")
        .taps("Continue")
        .sees("Step 3 of 4")
        .taps("Skip")
        .sees("whoever is responsible")
        .taps("Delete this entry")
        .gets_toast("The entry was deleted.")
        .await;
    for _ in 0..5 {
        serik
            .says("/start")
            .taps("Enter a question")
            .taps("Health")
            .says("When will the clinic in Ayagoz open?")
            .taps("Skip")
            .taps("Register")
            .await;
    }
    serik
        .says("/start")
        .taps("Enter a question")
        .sees_not("Step 1 of 4")
        .await;
    assert_eq!(world.count("submission").await, 5);
}
