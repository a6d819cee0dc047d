//! Reporting what is wrong at a place: photos, where it is, whose matter it is, and what was reported near by.

use kezdesu::sandbox::Thing;

use crate::world::World;

#[tokio::test(flavor = "multi_thread")]
async fn a_local_issue_with_an_album_a_place_and_a_sector() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    let photo = |shade: u8| vec![shade; 40];
    aigul
        .taps("Report an issue")
        .taps("I agree")
        .sees("Step 1 of 4")
        .sees("call 112")
        .sends(Thing::Album {
            photos: vec![photo(1), photo(2), photo(3)],
            caption: "There has been no water in Abai street since Monday".to_owned(),
        })
        .sees("Photos received: 3.")
        .sees("Step 2 of 4")
        .await;
    assert_eq!(
        aigul.has_heard("Photos received"),
        1,
        "one panel for an album"
    );
    aigul
        .taps("Send my location")
        .sends(Thing::Location {
            latitude: 50.42,
            longitude: 80.26,
            accuracy: 20.0,
        })
        .sees("Step 3 of 4")
        .await;
    assert!(world.emulator.reply_keyboard(aigul.id).is_none());
    aigul
        .taps("Water and irrigation")
        .sees("To: Water and irrigation")
        .sees("Place: on the map: 50.4200, 80.2600")
        .sees("Whoever reports something near by sees about how far away yours is.")
        .sees("Photos: 3")
        .taps("Change the place")
        .says("Semey, Abai street 5")
        .sees("Place: Semey, Abai street 5, on the map")
        .taps("Change photos")
        .sees("[Remove the photos]")
        .taps("‹ Back")
        .sees("Photos: 3")
        .taps("Send")
        .sees("Report I-")
        .sees("Ministry of Water Resources and Irrigation can see it now.")
        .await;
    assert_eq!(world.count("submission_photo").await, 3);
    aigul.says("/mine").taps("1").taps("Show my photos").await;
    assert_eq!(world.emulator.calls("sendPhoto").len(), 3);

    // What others named is offered.
    world.becomes("2026-11-25 10:00").await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .says("/report")
        .taps("I agree")
        .says("The bus stop near the market has no roof")
        .sees("[Semey]")
        .taps("Semey")
        .taps("Roads and transport")
        .sees("Place: Semey\n")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vague_location_is_asked_for_in_words_and_nobody_needs_to_know_the_sector() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/report")
        .taps("I agree")
        .says("The bridge over the river is broken since spring")
        .sends(Thing::Location {
            latitude: 50.42,
            longitude: 80.26,
            accuracy: 1500.0,
        })
        .sees("Your phone shows the place only to within 1500 m.")
        .says("Ayagoz, the old bridge")
        .taps("I don’t know")
        .sees("To: whoever is responsible")
        .taps("Send")
        .sees("A coordinator will find out who is responsible.")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_reported_near_by_is_offered_with_its_distance_and_no_more() {
    let world = World::on("2026-11-24 09:00").await;
    let at = |latitude: f64, accuracy: f64| Thing::Location {
        latitude,
        longitude: 80.26,
        accuracy,
    };
    let reports = async |name, what: &'static str, place, sector: &'static str| {
        let person = world.follower(name, "Abai").await;
        person
            .says("/report")
            .taps("I agree")
            .says(what)
            .sends(place)
            .taps(sector)
            .await;
        if person.screen().text.starts_with("Is it the same") {
            person.taps("Mine is different").await;
        }
        person.taps("Send").await;
        person
    };
    const WATER: &str = "Water and irrigation";
    // 44 m, 200 m and 311 m to the north of where Nurlan will stand; and one of another sector.
    reports(
        "Aigul",
        "There has been no water since Monday",
        at(50.4204, 20.0),
        WATER,
    )
    .await;
    reports(
        "Bota",
        "The pipe at the market has burst",
        at(50.4218, 20.0),
        WATER,
    )
    .await;
    reports(
        "Serik",
        "The river smells of sewage here",
        at(50.4228, 20.0),
        WATER,
    )
    .await;
    reports(
        "Madina",
        "The bus stop has no roof at all",
        at(50.4201, 20.0),
        "Roads and transport",
    )
    .await;
    world.becomes("2026-11-25 10:00").await;
    let nurlan = world.follower("Nurlan", "Abai").await;
    nurlan
        .says("/report")
        .taps("I agree")
        .says("The taps are dry in the whole yard")
        .sends(at(50.42, 20.0))
        .taps(WATER)
        .sees("Is it the same as one of these?")
        .sees("1. There has been no water since Monday\nWithin 50 m. 1 person. Received")
        .sees("2. The pipe at the market has burst\nWithin 250 m. 1 person. Received")
        .sees_not("50.42")
        .sees_not("river")
        .sees_not("bus stop")
        .taps("Mine is different")
        .sees("Step 4 of 4")
        .taps("Change the place")
        // A phone that is less sure looks further, and is told no more than it can know.
        .sends(at(50.42, 400.0))
        .sees("Within 400 m.")
        .sees("3. ")
        .taps("I ask the same as 1")
        .gets_toast("You ask the same. I will tell you what comes of it.")
        .sees("Asked by: 2 people")
        .sees_not("50.42")
        .await;

    // What is half a year old is another matter.
    world.becomes("2027-06-01 10:00").await;
    let dana = world.follower("Dana", "Abai").await;
    dana.says("/report")
        .taps("I agree")
        .says("The taps are dry in the whole yard")
        .sends(at(50.42, 20.0))
        .taps(WATER)
        .sees("Step 4 of 4")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_for_a_ministry_without_meetings_is_given_to_another_sector() {
    let world = World::on("2026-11-24 09:00").await;
    let aigul = world.follower("Aigul", "Abai").await;
    aigul
        .says("/report")
        .taps("I agree")
        .says("Почему полиция не приезжает на вызов?")
        .sees("holds no such meetings")
        .taps("Ask another ministry")
        .sees("[Roads and transport]")
        .taps("Roads and transport")
        .sees("Step 2 of 4")
        .says("Semey, call +7 701 123 45 67")
        .sees("To: Roads and transport")
        .taps("Change the place")
        .says("Abai street 5, +7 701 123 45 67")
        .taps("Send")
        .sees("Report I-")
        .await;
    assert_eq!(
        world
            .query("select coalesce(district, 'none') || ' ' || place from submission")
            .await,
        "Abai street 5 •••"
    );
}
