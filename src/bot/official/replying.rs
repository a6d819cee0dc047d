//! Answering by a reply to a notice: what was written becomes the draft of an answer.
//!
//! > **Bot:** New with you: question Q-4F7K2M …
//! > **Official**, in reply: The clinic opens in March.
//! > **Bot:** Kept as a draft … `[Send as answer]` `[Only a note]`

use teloxide::types::Message;

use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::{
        answer::{AnswerDraft, AnswerKind},
        notice::Notice,
        person::Person,
        submission::{Progress, SubmissionId},
        trail::Act,
    },
    i18n::texts,
    views,
};

use super::{
    meetings::gone,
    questions::{own, show_card_saying, write_down},
};

/// The words of a reply, and the submission that the notice was about: for the schema. None where it was about none, or
/// is not with a ministry of this person.
pub async fn reply(turn: Turn, message: Message) -> Option<(String, SubmissionId)> {
    let person = turn.person().filter(|person| person.has_offices)?;
    let words = message.text()?.to_owned();
    let replied_to = message.reply_to_message()?.id.0;
    let store = &turn.services().store;
    let found = async {
        let submission = match store.notice_sent_as(person.id, replied_to).await? {
            Some(Notice::NewQuestion { submission }) => Some(submission),
            Some(Notice::CommitmentDue { commitment }) => store
                .commitment(commitment)
                .await?
                .and_then(|commitment| commitment.submission),
            _ => None,
        };
        match submission {
            Some(id) => Ok(own(&turn, id).await?.map(|_| id)),
            None => anyhow::Ok(None),
        }
    };
    // While that cannot be read, it is a message as any other: what was written is kept.
    let id = found.await.ok().flatten()?;
    Some((words, id))
}

/// Keeps it as a draft. What was begun before stays in front of it.
pub async fn take(
    turn: Turn,
    person: Person,
    (words, id): (String, SubmissionId),
) -> HandlerResult {
    let Some((submission, _)) = own(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let services = turn.services();
    let kind = match submission.progress {
        Progress::UnderControl { .. } => AnswerKind::Resolve,
        Progress::Answered | Progress::Explained | Progress::Resolved => AnswerKind::Correct,
        Progress::Received | Progress::Declined => AnswerKind::Answer,
    };
    let before = services.store.answer_draft(person.id, id).await?;
    let words = match before.as_ref().and_then(|draft| draft.words.as_deref()) {
        Some(before) => format!("{before}\n\n{words}"),
        None => words,
    };
    let before = before.unwrap_or_else(|| AnswerDraft::new(kind));
    let draft = AnswerDraft {
        kind,
        words: Some(words.clone()),
        message_id: None,
        ..before
    };
    let mut tx = turn.begin().await?;
    tx.keep_answer_draft(person.id, id, &draft, services.clock.now())
        .await?;
    tx.commit().await?;
    turn.show(views::answer::reply_kept(
        &turn.viewer(),
        &submission,
        &words,
    ))
    .await
}

/// It is no answer: those who answer, and the coordinators, see it.
pub async fn keep_as_note(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    let services = turn.services();
    let draft = services.store.answer_draft(person.id, id).await?;
    let own = own(&turn, id).await?;
    let words = draft.and_then(|draft| draft.words);
    let (Some((submission, office)), Some(words)) = (own, words) else {
        return show_card_saying(turn, person, id, texts::answer_nothing_begun()).await;
    };
    let Some(body) = submission.body else {
        return gone(turn, person).await;
    };
    let mut tx = turn.begin().await?;
    tx.note_for_office(id, &body, &words, services.clock.now())
        .await?;
    tx.drop_answer_draft(person.id, id).await?;
    let noted = (Act::OfficeNoted, id);
    write_down(&turn, &mut tx, &office, noted, (None, None)).await?;
    tx.commit().await?;
    show_card_saying(turn, person, id, texts::question_note_kept()).await
}
