//! Forged taps of officials: nobody but the officials of a ministry moves or reads what is with it, and what it has
//! promised.

use kezdesu::{
    domain::{
        answer::{AnswerKind, TemplateId},
        calendar::Month,
        central_body::BodySlug,
        commitment::CommitmentId,
        meeting::MeetingId,
        office::OfficeId,
        question_queue::QuestionQueue,
        sector::SectorSlug,
        submission::{Reason, SubmissionId},
    },
    store::NewCommitment,
    views::Tap,
};
use strum::VariantArray as _;

use crate::{
    forged::{HIDDEN, TAPS_OF_ONE, nothing_is_moved_or_read_of, victims},
    world::{Person, World},
};

/// What is hidden from everybody else, and what a ministry has of its own.
fn hidden() -> Vec<&'static str> {
    HIDDEN
        .into_iter()
        .chain(["Promiseword", "Templateword"])
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_moves_or_reads_what_is_with_a_ministry() {
    let world = World::on("2026-11-24 09:00").await;
    victims(&world).await;
    a_promise_and_a_template(&world).await;
    for taps in officials_taps().chunks(TAPS_OF_ONE) {
        let stranger = world.citizen_with_phone("Stranger", Some("en"));
        stranger.says("hello").await;
        let tappers: [Person<'_>; 5] = [
            stranger,
            world.follower("Citizen", "Abai").await,
            world.coordinator("Coordinator").await,
            world.akimat_officer("Akimat", "KZ-10").await,
            world.official("Oleg", "transport").await,
        ];
        for tapper in &tappers {
            nothing_is_moved_or_read_of(&hidden(), &world, tapper, taps).await;
        }
    }
}

/// The ministry of the victims' meeting has promised something, and keeps a template.
async fn a_promise_and_a_template(world: &World) {
    let now = world.clock.now();
    let body = BodySlug("dsm".to_owned());
    let promise = NewCommitment {
        body: &body,
        submission: None,
        meeting: None,
        words: Some("Promiseword: a doctor comes"),
        due_on: "2026-12-18".parse().unwrap(),
    };
    let mut tx = world.store.begin().await.unwrap();
    tx.commit_to(&promise, now).await.unwrap();
    tx.keep_template(&body, "Templateword", "Templateword: thank you", now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

/// What the buttons of a ministry's officials carry, for people who are none of that ministry.
fn officials_taps() -> Vec<String> {
    let body = BodySlug("dsm".to_owned());
    let queue = QuestionQueue::of(body.clone());
    let (commitment, template) = (CommitmentId(1), TemplateId(1));
    let sector = || SectorSlug("education".to_owned());
    let due_on = "2026-12-25".parse().unwrap();
    let month = Month::new(2026, 12).unwrap();
    let meeting = MeetingId(1);
    let mut taps = vec![
        Tap::Questions {
            queue: queue.clone(),
        },
        Tap::QuestionRegions {
            queue: queue.clone(),
        },
        Tap::QuestionMeetings {
            queue: queue.clone(),
        },
        Tap::Templates { body },
        Tap::Template { template },
        Tap::DeleteTemplate { template },
        Tap::Commitment { commitment },
        Tap::CommitmentPhoto { commitment },
        Tap::FinishCommitment { commitment },
        Tap::ExtendCommitment { commitment },
        Tap::ExtendDays { commitment, month },
        Tap::ExtendTo { commitment, due_on },
        Tap::HandOverCommitment { commitment },
        Tap::HandOverCommitmentTo {
            commitment,
            sector: sector(),
        },
    ];
    // Nobody of this story holds one of them, or it is another one's.
    for office in [1, 99].map(OfficeId) {
        taps.extend([
            Tap::Commitments { office, offset: 0 },
            Tap::AddCommitment { office },
            Tap::AddCommitmentOf {
                office,
                meeting: Some(meeting),
            },
            Tap::AddCommitmentDays {
                office,
                meeting: None,
                month,
            },
            Tap::AddCommitmentBy {
                office,
                meeting: Some(meeting),
                due_on,
            },
        ]);
    }
    for submission in [1, 2, 3].map(SubmissionId) {
        let kinds = AnswerKind::VARIANTS;
        taps.extend(kinds.iter().map(|kind| Tap::BeginAnswer {
            submission,
            kind: *kind,
        }));
        taps.extend([
            Tap::Question {
                submission,
                queue: queue.clone(),
            },
            Tap::QuestionGroup {
                submission,
                queue: queue.clone(),
            },
            Tap::NextQuestion {
                submission,
                queue: queue.clone(),
            },
            Tap::QuestionPhotos { submission },
            Tap::QuestionPlace { submission },
            Tap::FlagReasons { submission },
            Tap::Flag {
                submission,
                reason: Reason::Insult,
            },
            Tap::PassOnSectors { submission },
            Tap::PassOnTo {
                submission,
                sector: sector(),
            },
            Tap::PassOn {
                submission,
                sector: sector(),
            },
            Tap::AnswerDays {
                submission,
                kind: AnswerKind::Control,
                month,
            },
            Tap::AnswerBy {
                submission,
                kind: AnswerKind::Control,
                due_on,
            },
            Tap::AnswerAtMeeting {
                submission,
                meeting,
            },
            Tap::ReviewAnswer { submission },
            Tap::EditAnswer { submission },
            Tap::DropAnswer { submission },
            Tap::AnswerToo { submission },
            Tap::ToggleToo {
                submission,
                too: SubmissionId(3),
            },
            Tap::SendAnswer { submission },
            Tap::KeepAsNote { submission },
            Tap::ChooseTemplate { submission },
            Tap::UseTemplate {
                submission,
                template,
            },
            Tap::NameTemplate { submission },
        ]);
    }
    taps.iter().map(Tap::data).collect()
}
