//! What is kept: told, sent as a file, and deleted in one of two ways.

use kezdesu::{
    domain::language::Lang,
    i18n::{Say, texts},
};

use crate::{
    browsing::SCHEDULE,
    world::{Person, World, written_out},
};

const QUESTION: &str = "When will the clinic in Ayagoz open? Call me: +7 701 123 45 67";
const HELD: &str = "Why are the roads of Semey so bad?";

/// Aigul's question is public and Nurlan supports it; another one of hers is held.
async fn asked_and_supported(world: &World) -> (Person<'_>, Person<'_>) {
    world.imports(SCHEDULE).await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/ask")
        .taps("1")
        .taps("I agree")
        .says(QUESTION)
        .taps("Send")
        .await;
    world.becomes("2026-11-25 10:00").await;
    aigul.says("/ask").taps("1").says(HELD).taps("Send").await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .taps("What people ask")
        .taps("1")
        .taps("I ask the same")
        .sees("Asked by: 2 people")
        .await;
    (aigul, nurlan)
}

#[tokio::test(flavor = "multi_thread")]
async fn my_data_comes_as_a_file() {
    let world = World::on("2026-11-24 09:00").await;
    let (aigul, nurlan) = asked_and_supported(&world).await;
    aigul
        .says("/privacy")
        .taps("Send me my data")
        .sees("Questions and reports: 2. Supported: 0.")
        .await;
    let (name, bytes) = world.file_in(&aigul.screen()).await;
    assert_eq!(name, "kezdesu-my-data.json");
    let data: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(data["chats"][0]["address"], aigul.id);
    assert_eq!(data["settings"]["language"], "en");
    assert_eq!(data["follows"][0]["subject"], "KZ-10");
    assert_eq!(data["submissions"][0]["text"], QUESTION);
    assert_eq!(data["submissions"][0]["asked_by_people"], 2);
    assert_eq!(data["submissions"][1]["visibility"], "held");

    nurlan
        .says("/privacy")
        .taps("Send me my data")
        .sees("Questions and reports: 0. Supported: 1.")
        .await;
    let (_, bytes) = world.file_in(&nurlan.screen()).await;
    let data: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let number = world
        .query("select number from submission order by id limit 1")
        .await;
    assert_eq!(data["supports"][0]["number"], number);
    assert!(!String::from_utf8(bytes).unwrap().contains("clinic"));
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_deleted_and_whoever_asked_the_same_hears_of_it() {
    let world = World::on("2026-11-24 09:00").await;
    let (aigul, nurlan) = asked_and_supported(&world).await;
    nurlan.remember_chat();
    aigul
        .says("/privacy")
        .taps("Delete my data")
        .sees("Texts of yours that others can read: 1.")
        .sees("[Delete everything]\n[Delete, but texts stay]\n[Keep]")
        .taps("Delete everything")
        .sees("Your data has been deleted.\n\nWhat stays is a count:")
        .sees_not("Your public texts stay")
        .await;
    nurlan
        .sees("It is closed or was taken back, and can no longer be read.\n\nYou get this because you ask the same.")
        .says("/start")
        .taps("What people ask")
        .sees("Nobody has asked anything here yet.")
        .await;
    leads_to_nobody(&world, &aigul).await;
    let left = world.query("select group_concat(distinct visibility || text) from submission");
    assert_eq!(left.await, "withdrawn");
    // It begins anew: nothing of hers is there.
    aigul
        .says("/start")
        .sees("Choose a language")
        .taps("English")
        .taps("Abai")
        .taps("Yes, tell me")
        .says("/mine")
        .sees("You have not asked or reported anything yet.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn public_texts_stay_where_their_author_says_so() {
    let world = World::on("2026-11-24 09:00").await;
    let (aigul, nurlan) = asked_and_supported(&world).await;
    nurlan.remember_chat();
    aigul
        .says("/privacy")
        .taps("Delete my data")
        .taps("Delete, but texts stay")
        .sees("Your public texts stay without an author: 1.")
        .sees("What stays is a count:")
        .await;
    nurlan
        .sees_nothing()
        .says("/start")
        .taps("What people ask")
        .sees("1. When will the clinic in Ayagoz open? Call me: •••")
        .sees("2 people")
        .await;
    leads_to_nobody(&world, &aigul).await;
    let left = world.query("select group_concat(visibility || ' ' || text, '; ') from submission");
    assert_eq!(
        left.await,
        "public When will the clinic in Ayagoz open? Call me: •••; withdrawn "
    );
    // Back again she is somebody else: she may support it, and counts once more.
    aigul
        .says("/start")
        .taps("English")
        .taps("Abai")
        .taps("Yes, tell me")
        .taps("What people ask")
        .taps("1")
        .taps("I ask the same")
        .sees("Asked by: 3 people")
        .await;
}

/// No person is left of a chat, and no update that was handled says whose it was.
async fn leads_to_nobody(world: &World, person: &Person<'_>) {
    for (column, table) in [("address", "contact"), ("lane", "inbox")] {
        let id = person.id;
        let left = world
            .query(&format!(
                "select count(*) || '' from {table} where {column} = {id}"
            ))
            .await;
        assert_eq!(left, "0", "rows in {table}");
    }
    let tombstones =
        world.query("select count(*) || '' from voice where id < 0 and person is null");
    assert_eq!(tombstones.await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn privacy_reads_well_in_each_language() {
    for lang in Lang::ALL {
        let world = World::on("2026-11-24 09:00").await;
        let (aigul, _nurlan) = asked_and_supported(&world).await;
        aigul
            .says("/language")
            .taps(&lang.say(texts::language_name()))
            .await;
        let mut album = String::new();
        aigul.says("/privacy").await;
        album += &written_out(&aigul.screen());
        aigul.taps(&lang.say(texts::button_my_data())).await;
        album += &written_out(&aigul.screen());
        aigul
            .says("/privacy")
            .taps(&lang.say(texts::button_delete_data()))
            .await;
        album += &written_out(&aigul.screen());
        aigul
            .taps(&lang.say(texts::button_delete_data_but_texts()))
            .await;
        album += &written_out(&aigul.screen());
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("privacy_{}", lang.code()), album);
        });
    }
}
