//! What people write reaches every screen as they wrote it: no sign of it is read as markup, and no screen fails.

use kezdesu::{
    domain::{
        answer::{AnswerDraft, AnswerKind},
        masking::mask,
        shortening::beginning,
        submission::SubmissionId,
    },
    sandbox::Call,
};
use proptest::{
    prelude::*,
    strategy::ValueTree as _,
    test_runner::{Config, TestRunner},
};
use tokio::sync::mpsc::UnboundedReceiver;

use crate::world::{Person, World};

/// How much of a text stands on each screen.
const IN_A_CARD: usize = 2_000;
const IN_A_LIST: usize = 160;
const AMONG_SIMILAR: usize = 250;
const IN_NEWS: usize = 300;
const IN_A_TIMELINE: usize = 700;

/// What other programs have stumbled over: markup first, then other languages of machines, then letters.
const PIECES: [&str; 32] = [
    "<b>жуан</b>",
    "</blockquote>",
    "<blockquote expandable>",
    "<a href=\"https://t.me/x\">",
    "<!-- --",
    "&amp;",
    "&lt;b&gt;",
    "&#60;",
    "&nbsp",
    "a < b && c > d",
    "\"тырнақша\"",
    "*жұлдыз* _астын_ `код` [x](y)",
    "{ $x }",
    "{\"}",
    "{ -brand } .attr = { $count -> [one] 1 *[other] 2 }",
    "'; drop table submission; --",
    "\" OR words MATCH NEAR(a b) ^c*",
    "%s %d {} {0} \\n \\u0000",
    "\u{202e}кері\u{202c}",
    "\u{2067}עברית\u{2069} مرحبا",
    "\u{200f}\u{200e}\u{061c}",
    "\u{200b}нөл\u{200d}ен\u{200c}\u{feff}",
    "e\u{301}\u{302}\u{327}",
    "\u{301}жалғыз",
    "👨‍👩‍👧‍👦👩🏽‍🚒🏳️‍🌈",
    "🇰🇿🇰🇿🇰🇿",
    "7️⃣ ☎️",
    "𝔄𝔅𝔇 𐰴𐰀𐰔",
    "กำแพง ক্ষ ഴ ᄒ\u{1161}\u{11ab}",
    "\n\n• тізім\n\t— жол",
    "Z̸̡̢̛͔͚͔̗̗̞͇̝̬͔͆̈̋̂̇̎̆̀͆̆͘͝a̴̧̨",
    "ﷺ Ⅻ ½ ² ª ß İ ı ǅ",
];

#[tokio::test(flavor = "multi_thread")]
async fn html_stays_what_was_written() {
    unharmed(&paired(0..10)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn other_languages_of_machines_stay_what_was_written() {
    unharmed(&paired(10..18)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn unusual_letters_stay_what_was_written() {
    unharmed(&paired(18..32)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn long_texts_stay_what_was_written_up_to_where_they_are_cut() {
    let texts = [
        "<",
        "&",
        "я",
        "👨‍👩‍👧‍👦",
        "🇰🇿",
        "e\u{301}",
        "\u{301}",
        "ы \u{202e}",
        "\n<b>",
    ]
    .map(|piece| {
        let times = 2_900 / piece.encode_utf16().count();
        format!("Ауылда су жоқ {} соңы", piece.repeat(times))
    });
    unharmed(&texts).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn any_mixture_stays_what_was_written() {
    let piece = prop_oneof![
        4 => prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned),
        1 => r"\PC{1,30}",
        1 => r"[\p{L}\p{M}\p{Cf}<&]{1,40}",
    ];
    let text = prop::collection::vec(piece, 2..12).prop_map(|pieces| said(&pieces.concat()));
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        proptest::test_runner::TestRng::deterministic_rng(prop::test_runner::RngAlgorithm::ChaCha),
    );
    let texts: Vec<String> = (0..24)
        .map(|_| text.new_tree(&mut runner).unwrap().current())
        .filter(|text| text.encode_utf16().count() <= 3_000)
        .collect();
    unharmed(&texts).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_long_is_kept_and_nothing_fails() {
    let world = World::on("2026-11-24 09:00").await;
    let mut calls = world.emulator.follow_calls();
    let aigul = world.follower("Aigul", "Abai").await;
    for piece in ["<b>", "&amp;", "👨‍👩‍👧‍👦", "\u{301}", "я"] {
        let text = piece.repeat(4_096 / piece.encode_utf16().count());
        aigul
            .says("/start")
            .says(&text)
            .sees("It is kept as a draft")
            .says("/report")
            .await;
        if aigul.screen().text.starts_with("Before the first") {
            aigul.taps("I agree").await;
        }
        aigul
            .says(&text)
            .says("There has been no water in Abai street since Monday")
            .says(&text)
            .taps("Water and irrigation")
            .sees("Please check before sending")
            .taps("Delete the draft")
            .says("/start")
            .taps("What people ask")
            .taps("Search by words")
            .says(&text)
            .sees("Nothing was found.")
            .await;
        // Nobody taps so fast.
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    }
    assert_no_call_failed(&mut calls);
}

/// Two at a time, each of them beside the other.
fn paired(pieces: std::ops::Range<usize>) -> Vec<String> {
    let pieces = PIECES[pieces].chunks(2);
    pieces.map(|pieces| said(&pieces.join(" — "))).collect()
}

/// What is around it says something, and keeps spaces at its ends.
fn said(piece: &str) -> String {
    format!("Ауылда су жоқ {piece} соңы")
}

/// Each of them is another matter, of another region and ministry.
async fn unharmed(texts: &[String]) {
    const REGIONS: [&str; 4] = ["Abai", "Almaty", "Astana", "Shymkent"];
    const BODIES: [&str; 6] = [
        "Ministry of Healthcare",
        "Ministry of Transport",
        "Ministry of Energy",
        "Ministry of Agriculture",
        "Ministry of Finance",
        "Ministry of Culture and Information",
    ];
    let world = World::on("2026-11-24 09:00").await;
    let mut calls = world.emulator.follow_calls();
    for (at, text) in texts.iter().enumerate() {
        let region = REGIONS[at % REGIONS.len()];
        let body = BODIES[at / REGIONS.len() % BODIES.len()];
        goes_through_every_screen(&world, text, region, body).await;
    }
    assert_no_call_failed(&mut calls);
}

async fn goes_through_every_screen(world: &World, text: &str, region: &str, body: &str) {
    let public = mask(text).text;
    let shown = |words: &str, at_most: usize| beginning(words, at_most).trim_end().to_owned();
    let aigul = world.follower("Aigul", region).await;
    begins_question(&aigul, body).await;
    aigul
        .says(text)
        .sees("Please check before sending")
        .sees(text)
        .taps("Send")
        .sees("is received.")
        .taps("My questions")
        .sees(&format!("1. {}", shown(&public, IN_A_LIST)))
        .taps("1")
        .sees(&shown(text, IN_A_CARD))
        .taps("Add a note")
        .says(beginning(text, 1_000).trim_end())
        .sees("You added:")
        .await;
    let id = SubmissionId(
        world
            .query("select max(id) || '' from submission")
            .await
            .parse()
            .unwrap(),
    );
    let now = world.clock.now();
    let mut tx = world.store.begin().await.unwrap();
    aigul.remember_chat();
    assert!(tx.publish(id, None, now).await.unwrap());
    tx.commit().await.unwrap();
    world.settles().await;
    aigul.sees(&shown(text, IN_NEWS)).await;

    let nurlan = world.follower("Nurlan", region).await;
    begins_question(&nurlan, body).await;
    nurlan
        .says(text)
        .sees("Is it the same as one of these?")
        .sees(&shown(&public, AMONG_SIMILAR))
        .taps("I ask the same as 1")
        .sees(&shown(&public, IN_A_CARD))
        .taps("‹ To the list")
        .sees(&shown(&public, IN_A_LIST))
        .taps("Search by words")
        .says(text)
        .says("ауыл")
        .sees(&shown(&public, IN_A_LIST))
        .await;

    nurlan.remember_chat();
    aigul.remember_chat();
    let mut tx = world.store.begin().await.unwrap();
    let answer = AnswerDraft::saying(AnswerKind::Answer, text);
    tx.answer(id, &answer, now).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    world.settles().await;
    for person in [&aigul, &nurlan] {
        person
            .sees(&shown(text, IN_NEWS))
            .sees(&shown(text, IN_A_TIMELINE))
            .await;
        person.taps("Open").sees(&shown(text, IN_A_TIMELINE)).await;
    }
}

async fn begins_question(person: &Person<'_>, body: &str) {
    person
        .says("/ask")
        .taps("Choose a ministry")
        .taps(body)
        .taps("I agree")
        .await;
}

fn assert_no_call_failed(calls: &mut UnboundedReceiver<Call>) {
    /// Cut off at the end; a message that has lost its buttons already.
    const MAY_FAIL: [&str; 2] = ["getUpdates", "editMessageReplyMarkup"];
    while let Ok(call) = calls.try_recv() {
        assert!(
            call.status == 200 || MAY_FAIL.contains(&call.method),
            "{} was answered {}: {}",
            call.method,
            call.status,
            call.body
        );
        let words = call.body["text"].as_str().unwrap_or_default();
        assert!(
            !words.starts_with("Something went wrong"),
            "somebody read an apology"
        );
    }
}
