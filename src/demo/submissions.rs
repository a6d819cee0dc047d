//! What people ask in the demo: real questions, with supporters, and answers to some.

use chrono::{DateTime, Duration, Utc};

use super::questions;
use crate::{
    domain::{
        answer::{AnswerDraft, AnswerKind},
        central_body::BodySlug,
        directory::Directory,
        language::Lang,
        masking::mask,
        region::RegionCode,
        submission::SubmissionKind,
        submission_draft::SubmissionDraft,
    },
    store::{NewSubmission, StoreError, Tx},
};

/// Where a question is asked that names no region.
const ANYWHERE: [&str; 3] = ["KZ-10", "KZ-63", "KZ-71"];

/// Asked in Kazakh.
const KAZAKH: [(&str, &str, &str); 6] = [
    (
        "dsm",
        "KZ-10",
        "Аягөздегі жаңа емхана қашан ашылады? Ескісі көктемнен бері жабық.",
    ),
    (
        "water",
        "KZ-10",
        "Ауылға ауыз су қашан тартылады? Суды әлі тасып ішеміз.",
    ),
    (
        "edu",
        "KZ-71",
        "Жаңа ауданда мектеп қашан салынады? Балалар үш ауысыммен оқып жүр.",
    ),
    (
        "transport",
        "KZ-63",
        "Риддерге баратын жол қашан жөнделеді?",
    ),
    (
        "energo",
        "KZ-10",
        "Жарық күн сайын сөнеді. Трансформатор қашан ауыстырылады?",
    ),
    (
        "maidd",
        "KZ-63",
        "Ауылда интернет баяу, сабақ оқу мүмкін емес. Қашан жақсарады?",
    ),
];

const ANSWERS: [&str; 3] = [
    "Работы включены в план этого года: подрядчик выбран, окончание в четвёртом квартале.",
    "Средства предусмотрены в бюджете следующего года. О начале работ сообщит акимат.",
    "Вопрос решён: всё открыто и работает с прошлой недели. Спасибо, что сообщили.",
];

/// Every so many-th one is answered.
const ANSWERED: usize = 6;

/// Asks the questions, over the weeks before `now`.
pub(super) async fn ask(
    tx: &mut Tx,
    directory: &Directory,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let russian = questions()
        .into_iter()
        .enumerate()
        .map(|(index, question)| {
            let anywhere = ANYWHERE[index % ANYWHERE.len()].parse().ok();
            let region = question.region.or(anywhere);
            (question.body, region, question.text, Lang::Ru)
        });
    let kazakh = KAZAKH.map(|(body, region, text)| {
        (
            body.to_owned(),
            region.parse().ok(),
            text.to_owned(),
            Lang::Kk,
        )
    });
    for (index, (body, region, text, lang)) in russian.chain(kazakh).enumerate() {
        let Some(region) = region else { continue };
        let asked_at = now - Duration::hours(7 * (index as i64 + 4));
        let draft = draft(directory, &body, region, asked_at);
        let new = NewSubmission {
            draft: &draft,
            text: &text,
            public_text: &mask(&text).text,
            held_because: None,
            lang,
            random: (index as u32 + 1).wrapping_mul(2_654_435_761),
        };
        let author = tx.nobodys_voice().await?;
        let id = tx.register_submission(author, &new, asked_at).await?;
        tx.publish(id, None, asked_at).await?;
        for _ in 0..index * 7 % 23 {
            let voice = tx.nobodys_voice().await?;
            tx.set_support(voice, id, true, asked_at).await?;
        }
        if index % ANSWERED == 1 {
            let answer = ANSWERS[index / ANSWERED % ANSWERS.len()];
            let answered_at = asked_at + Duration::hours(20);
            let answer = AnswerDraft::saying(AnswerKind::Answer, answer);
            // It was received a moment ago, so that nothing stands against it.
            let _ = tx.answer(id, &answer, answered_at).await?;
        }
    }
    Ok(())
}

fn draft(
    directory: &Directory,
    body: &str,
    region: RegionCode,
    asked_at: DateTime<Utc>,
) -> SubmissionDraft {
    let body = BodySlug(body.to_owned());
    let sector = directory
        .body(&body, asked_at.date_naive())
        .map(|known| known.sector.clone());
    SubmissionDraft {
        sector,
        kind: SubmissionKind::Question,
        ..SubmissionDraft::question(region, body, None)
    }
}
