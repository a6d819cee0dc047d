//! Every screen of an official who answers, in three languages.

use std::collections::BTreeMap;

use kezdesu::{
    domain::{
        answer::{AnswerDraft, AnswerKind},
        central_body::BodySlug,
        language::Lang,
        meeting::MeetingId,
        submission::SubmissionId,
        submission_draft::SubmissionDraft,
    },
    i18n::{Say, texts},
    sandbox::Message,
    store::{NewCommitment, NewSubmission},
};

use crate::{
    browsing::SCHEDULE,
    screens::{ASKED_FIRST, ASKED_NEXT, explore, keep},
    world::{World, written_out},
};

/// Letters that no language has: what people wrote is in no language here.
const WORDS: &str = "12345 67890";

/// What an official sees who has one new question, one under control, one that is answered, a decision of a meeting, a
/// template and a draft.
async fn walk(world: &World, lang: Lang) -> BTreeMap<String, String> {
    let body = BodySlug("dsm".to_owned());
    let asked_to =
        SubmissionDraft::question("KZ-10".parse().unwrap(), body.clone(), Some(MeetingId(1)));
    for (random, text) in (1..).zip([ASKED_FIRST, ASKED_NEXT, WORDS]) {
        let new = NewSubmission {
            draft: &asked_to,
            text,
            public_text: text,
            held_because: None,
            // An answer is looked at as its readers will read it.
            lang,
            random,
        };
        let mut tx = world.store.begin().await.unwrap();
        let author = tx.nobodys_voice().await.unwrap();
        let now = world.clock.now();
        let id = tx.register_submission(author, &new, now).await.unwrap();
        tx.publish(id, None, now).await.unwrap();
        tx.commit().await.unwrap();
    }
    let dana = world.official("Dana", "dsm").await;
    dana.says("/language")
        .taps(&lang.say(texts::language_name()))
        .await;
    let now = world.clock.now();
    let due_on = "2026-12-18".parse().ok();
    let control = AnswerDraft {
        due_on,
        ..AnswerDraft::saying(AnswerKind::Control, WORDS)
    };
    let mut tx = world.store.begin().await.unwrap();
    let answer = AnswerDraft::saying(AnswerKind::Answer, WORDS);
    tx.answer(SubmissionId(3), &answer, now)
        .await
        .unwrap()
        .unwrap();
    tx.answer(SubmissionId(2), &control, now)
        .await
        .unwrap()
        .unwrap();
    let promise = NewCommitment {
        body: &body,
        submission: None,
        meeting: None,
        words: Some(WORDS),
        due_on: "2026-12-04".parse().unwrap(),
    };
    tx.commit_to(&promise, now).await.unwrap();
    tx.keep_template(&body, "12", WORDS, now).await.unwrap();
    tx.commit().await.unwrap();
    world.becomes("2026-12-03 10:00").await;

    let mut screens = BTreeMap::new();
    let mut seen = |name: &str, message: &Message| {
        screens
            .entry(name.to_owned())
            .or_insert_with(|| written_out(message));
    };
    let letters: Vec<_> = dana
        .chat()
        .into_iter()
        .filter(Message::is_from_bot)
        .collect();
    for (position, letter) in letters.iter().rev().take(2).enumerate() {
        seen(&format!("morning {position}"), letter);
    }
    dana.says("/start").await;
    seen("desk", &dana.screen());
    let begin_with = [
        "oq:dsm....0",
        "oq:dsm.u...0",
        "oq:dsm.a...0",
        "oq-q:1:dsm....0",
        "oq-q:2:dsm....0",
        "oq-q:3:dsm....0",
        "an:1:control",
        "an:2:extend",
        "an:1:at_meeting",
        "cms:1:0",
        "cm:1",
        "cm:2",
        "tps:dsm",
    ];
    // What changes something ends a walk.
    const DECISIVE: [&str; 8] = [
        "an!", "oq-f!", "oq-to!", "tp-x", "an-x", "an-tt", "cm-to", "tp-name",
    ];
    let is_of_answers = |kind: &str| {
        ["oq", "an", "cm", "tp"]
            .iter()
            .any(|prefix| kind.starts_with(prefix))
            && !DECISIVE.contains(&kind)
    };
    explore(world, &dana, lang, &begin_with, 3, is_of_answers, &mut seen).await;
    // Answers of each kind, as they stand before they are sent.
    for (open, data, words) in [
        ("an:1:answer", "review answer", WORDS),
        ("an-d:1:control:20261225", "review control", WORDS),
        ("an-d:2:extend:20261225", "review extend", WORDS),
        ("an:2:resolve", "review resolve", WORDS),
        ("an:3:correct", "review correct", WORDS),
        ("an-d:1:control:20261201", "day is past", ""),
    ] {
        let message = dana.screen().id;
        world.emulator.tap(dana.id, dana.id, message, open);
        world.settles().await;
        seen(&format!("before {data}"), &dana.screen());
        if !words.is_empty() {
            dana.says(words).await;
        }
        seen(data, &dana.screen());
    }
    screens
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_official_sees_who_answers_is_in_one_language() {
    for lang in Lang::ALL {
        let world = World::on("2026-11-24 09:00").await;
        world.imports(SCHEDULE).await;
        let screens = walk(&world, lang).await;
        assert!(screens.len() > 25, "{lang:?}: {:?}", screens.keys());
        keep(&format!("answers_{}", lang.code()), lang, &screens);
    }
}
