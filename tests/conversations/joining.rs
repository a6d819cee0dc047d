//! Submissions that say the same: joined, counted together, parted again.

use kezdesu::domain::submission::SubmissionId;

use crate::{
    asking::{QUESTION, ask, asker},
    browsing::SCHEDULE,
    queue::answers,
    world::{Person, World},
};

async fn number(world: &World, id: i64) -> String {
    world
        .query(&format!("select number from submission where id = {id}"))
        .await
}

/// Joins one to another, as a coordinator does.
async fn joins(world: &World, id: i64, to: i64) {
    let mut tx = world.store.begin().await.unwrap();
    tx.join(SubmissionId(id), SubmissionId(to), world.clock.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    world.settles().await;
}

/// Undoes it.
async fn separates(world: &World, id: i64) {
    let mut tx = world.store.begin().await.unwrap();
    tx.separate(SubmissionId(id), world.clock.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    world.settles().await;
}

/// Each with the one that stands for it, where that is another one, and how many people ask it: "1:- 3, 2:1 3".
async fn clusters(world: &World) -> String {
    let ids = world
        .query("select group_concat(id, ' ') from submission where visibility <> 'withdrawn'")
        .await;
    let mut written = Vec::new();
    for id in ids.split(' ') {
        let id = SubmissionId(id.parse().unwrap());
        let one = world.store.submission(id).await.unwrap().unwrap();
        let head = one
            .cluster
            .map_or_else(|| "-".to_owned(), |head| head.id.0.to_string());
        written.push(format!("{}:{head} {}", one.id.0, one.people));
    }
    written.join(", ")
}

/// Four people ask nearly the same, and all of it is public.
async fn four_ask(world: &World) -> Vec<Person<'_>> {
    let mut people = Vec::new();
    for (name, question) in [
        ("Aigul", QUESTION),
        ("Nurlan", "Why is there no bus to the new school?"),
        ("Bota", "Who repairs the old bridge over the river?"),
        ("Serik", "Where can medicines for children be bought?"),
    ] {
        people.push(asker(world, name, question).await);
    }
    world.becomes("2026-11-25 10:00").await;
    people
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_questions_are_joined_counted_together_and_parted_without_loss() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.coordinator("Dana").await;
    let aigul = asker(&world, "Aigul", QUESTION).await;
    dana.says("/queue").taps("Publish").await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    ask(&nurlan, "When will the clinic open in Ayagoz?").await;
    // Somebody supports both: they are one person.
    let bota = world.follower("Bota", "Abai").await;
    bota.taps("What people ask")
        .taps("1")
        .taps("I ask the same")
        .await;
    dana.says("/queue")
        .taps("Same as another")
        .sees("Which one says the same?")
        .taps("Same as 1")
        .gets_toast("Joined: their voices count together.")
        .sees(" is about the same: ")
        .sees("[Not the same after all]")
        .await;
    nurlan
        .sees("Joined to others that say the same: your voices count together.")
        .taps("Open")
        .sees("Asked by: 3 people")
        .sees(" is about the same: ")
        .sees("the voices count together, and the answer there is for all.")
        .await;
    nurlan
        .taps(&format!("Open {}", number(&world, 1).await))
        .sees("When will the clinic in Ayagoz open?")
        .sees("Asked by: 3 people")
        .sees_not("[I ask the same]")
        .sees_not(" is about the same: ")
        .await;
    bota.says("/start")
        .taps("What people ask")
        .sees("1. When will the clinic in Ayagoz open?")
        .sees("3 people")
        .await;
    dana.taps("Not the same after all")
        .gets_toast("Separated: nothing was lost.")
        .await;
    aigul
        .says("/start")
        .taps("What people ask")
        .sees("1. When will the clinic in Ayagoz open?")
        .sees("2 people")
        .sees("2. When will the clinic open in Ayagoz?")
        .sees("1 person")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn undoing_a_link_restores_the_group_that_was_there_before() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let _people = four_ask(&world).await;
    joins(&world, 2, 1).await;
    joins(&world, 4, 3).await;
    assert_eq!(clusters(&world).await, "1:- 2, 2:1 2, 3:- 2, 4:3 2");
    // The whole group is joined by its head, and parts with it.
    joins(&world, 3, 2).await;
    assert_eq!(clusters(&world).await, "1:- 4, 2:1 4, 3:1 4, 4:1 4");
    separates(&world, 3).await;
    assert_eq!(clusters(&world).await, "1:- 2, 2:1 2, 3:- 2, 4:3 2");
    // In a ring nobody would stand for the others.
    joins(&world, 3, 2).await;
    joins(&world, 1, 4).await;
    assert_eq!(clusters(&world).await, "1:- 4, 2:1 4, 3:1 4, 4:1 4");
    let listed = "select count(*) || '' from submission_gist where rowid in (1, 2, 3, 4)";
    assert_eq!(world.query(listed).await, "1", "one is to be found for all");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_is_counted_on_and_its_supporters_hear_of_the_answer() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let people = four_ask(&world).await;
    let (aigul, nurlan) = (&people[0], &people[1]);
    let madina = world.follower("Madina", "Abai").await;
    madina
        .taps("What people ask")
        .taps("3")
        .sees("no bus")
        .taps("I ask the same")
        .await;
    joins(&world, 2, 1).await;
    assert_eq!(clusters(&world).await, "1:- 3, 2:1 3, 3:- 1, 4:- 1");
    nurlan
        .says("/mine")
        .taps("1")
        .taps("Take it back")
        .taps("Take it back for good")
        .sees("Status: Taken back")
        .await;
    assert_eq!(clusters(&world).await, "1:- 3, 3:- 1, 4:- 1");
    nurlan.remember_chat();
    madina.remember_chat();
    answers(&world, "It opens in March.").await;
    madina
        .sees("It opens in March.")
        .taps("Open")
        .sees("Asked by: 3 people")
        .sees("[I no longer ask it]")
        .taps("I no longer ask it")
        .sees("Asked by: 2 people")
        .await;
    nurlan.sees_nothing().await;

    // Another one stands for all once the first is gone.
    joins(&world, 3, 1).await;
    aigul
        .says("/mine")
        .taps("1")
        .taps("Take it back")
        .taps("Take it back for good")
        .await;
    assert_eq!(clusters(&world).await, "3:- 3, 4:- 1");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asked_what_is_joined_sees_how_it_stands() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let people = four_ask(&world).await;
    let nurlan = &people[1];
    joins(&world, 2, 1).await;
    nurlan.remember_chat();
    answers(&world, "It opens in March.").await;
    let first = number(&world, 1).await;
    nurlan
        .sees("It opens in March.")
        .says("/mine")
        .sees("Answered, Wednesday 25 November")
        .taps("Open ones only")
        .sees("Nothing of yours is open.")
        .taps("All of them")
        .taps("1")
        .sees("Status: Answered, Wednesday 25 November")
        .sees_not("[It helped]")
        .taps(&format!("Open {first}"))
        .sees("It opens in March.")
        .taps("It helped")
        .gets_toast("Thank you.")
        .sees_not("[It helped]")
        .await;
    separates(&world, 2).await;
    nurlan
        .says("/mine")
        .sees("Received, waiting for an answer")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_anew_stands_alone_and_the_others_stay_together() {
    let world = World::on("2026-11-24 09:00").await;
    world.imports(SCHEDULE).await;
    let dana = world.coordinator("Dana").await;
    let people = four_ask(&world).await;
    let aigul = &people[0];
    joins(&world, 2, 1).await;
    joins(&world, 3, 1).await;
    aigul.remember_chat();
    let mut tx = world.store.begin().await.unwrap();
    tx.ask_to_change(SubmissionId(1), "unclear", world.clock.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    world.settles().await;
    assert_eq!(clusters(&world).await, "1:- 1, 2:- 2, 3:2 2, 4:- 1");
    aigul
        .taps("Rewrite it")
        .says("How many doctors does the clinic in Ayagoz lack?")
        .await;
    dana.says("/queue").taps("Publish").await;
    assert_eq!(clusters(&world).await, "1:- 1, 2:- 2, 3:2 2, 4:- 1");
}
