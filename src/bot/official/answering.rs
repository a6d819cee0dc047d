//! Answering: the words, the day, a last look, and out.
//!
//! > **Official:** `[Answer]`
//! > **Bot:** Write the answer in one message …
//! > **Official:** The clinic opens in March.
//! > **Bot:** Please check … Goes to 1 author and 17 supporters. `[Send]` `[Edit]` `[Same answer to others: 5]`
//! > **Official:** `[Send]`
//!
//! What is typed is a draft of this person and submission until it is sent: it survives a restart and other questions.

use chrono::NaiveDate;
use teloxide::types::Message;

use crate::{
    bot::{HandlerResult, citizen::odd, step::Step, turn::Turn},
    domain::{
        answer::{AnswerDraft, AnswerKind, Audience, LONGEST_ANSWER},
        calendar::Month,
        meeting::MeetingId,
        office::Office,
        person::Person,
        question_queue::{QuestionQueue, Shelf, alike},
        shortening::length,
        submission::{Submission, SubmissionId},
        submission_progress::ProgressRefusal,
        trail::Act,
        typed_date::read_day,
    },
    i18n::{Text, texts},
    views,
};

use super::{
    meetings::gone,
    questions::{own, queue_of, show_card_saying, write_down},
};

/// Meetings offered as those at which it was answered.
const MEETINGS_OFFERED: u32 = 6;

/// Others offered to get the same answer.
const OTHERS_OFFERED: usize = 10;

/// Begins an answer of a kind, or goes on with the one that was begun.
pub async fn begin(
    turn: Turn,
    person: Person,
    (id, kind): (SubmissionId, AnswerKind),
) -> HandlerResult {
    let Some((submission, office)) = own(&turn, id).await? else {
        return gone(turn, person).await;
    };
    if let Some(refusal) = refusal_of(&turn, &submission, kind) {
        return show_card_saying(turn, person, id, refusal).await;
    }
    match kind {
        AnswerKind::Control | AnswerKind::Extend => {
            await_day(&turn, &person, id, kind).await?;
            turn.show(views::answer::ask_due(
                &turn.viewer(),
                &submission,
                kind,
                None,
            ))
            .await
        }
        AnswerKind::AtMeeting => {
            let store = &turn.services().store;
            let body = queue_of(&office).body;
            let today = turn.viewer().today;
            let region = Some(submission.region);
            let begun = store.meetings_begun(&body, region, today, MEETINGS_OFFERED);
            let mut meetings = Vec::new();
            for meeting in begun.await? {
                meetings.extend(store.meeting(meeting).await?);
            }
            turn.show(views::questions::ask_meeting(
                &turn.viewer(),
                &submission,
                &meetings,
            ))
            .await
        }
        AnswerKind::Answer | AnswerKind::Explain | AnswerKind::Resolve | AnswerKind::Correct => {
            let draft = AnswerDraft {
                kind,
                ..begun(&turn, &person, id, kind).await?
            };
            ask_words(turn, person, (&submission, &office), draft).await
        }
    }
}

/// The day can be written, on the calendar too.
async fn await_day(
    turn: &Turn,
    person: &Person,
    submission: SubmissionId,
    kind: AnswerKind,
) -> anyhow::Result<()> {
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::DatingAnswer { submission, kind })
        .await?;
    tx.commit().await?;
    Ok(())
}

/// What this person has begun to say; the words stay where they think of another kind.
async fn begun(
    turn: &Turn,
    person: &Person,
    id: SubmissionId,
    kind: AnswerKind,
) -> anyhow::Result<AnswerDraft> {
    let draft = turn.services().store.answer_draft(person.id, id).await?;
    Ok(draft.unwrap_or_else(|| AnswerDraft::new(kind)))
}

/// Why an answer of this kind cannot follow; the day is looked at when it is known.
fn refusal_of(turn: &Turn, submission: &Submission, kind: AnswerKind) -> Option<Text> {
    let today = turn.viewer().today;
    let far_ahead = today.checked_add_months(chrono::Months::new(120));
    let trial = AnswerDraft {
        due_on: far_ahead,
        ..AnswerDraft::new(kind)
    };
    let change = trial.change()?;
    let refusal = submission.progress.after(change, false, today).err()?;
    Some(refusal_text(refusal))
}

fn refusal_text(refusal: ProgressRefusal) -> Text {
    match refusal {
        ProgressRefusal::DayIsPast => texts::due_is_past(),
        ProgressRefusal::NotLater => texts::due_not_later(),
        ProgressRefusal::StandsOtherwise | ProgressRefusal::ReopenedBefore => {
            texts::question_stands_otherwise()
        }
    }
}

/// Keeps the draft, and waits for its words.
async fn ask_words(
    turn: Turn,
    person: Person,
    (submission, office): (&Submission, &Office),
    draft: AnswerDraft,
) -> HandlerResult {
    let services = turn.services();
    let body = queue_of(office).body;
    let has_templates = !services.store.templates(&body).await?.is_empty();
    let mut tx = turn.begin().await?;
    let now = services.clock.now();
    tx.keep_answer_draft(person.id, submission.id, &draft, now)
        .await?;
    let step = Step::Answering {
        submission: submission.id,
    };
    tx.set_step(person.id, &step).await?;
    tx.commit().await?;
    turn.show(views::answer::ask_words(
        &turn.viewer(),
        submission,
        &draft,
        has_templates,
        None,
    ))
    .await
}

/// The words came.
pub async fn take_words(
    turn: Turn,
    person: Person,
    message: Message,
    (words, id): (String, SubmissionId),
) -> HandlerResult {
    let draft = turn.services().store.answer_draft(person.id, id).await?;
    let (Some((submission, office)), Some(draft)) = (own(&turn, id).await?, draft) else {
        return odd::free_text(turn, person, message, words).await;
    };
    let draft = AnswerDraft {
        words: Some(words),
        message_id: Some(message.id.0),
        ..draft
    };
    keep(&turn, &person, (&submission, &office), draft).await
}

/// The message was edited, and with it the draft that it became; says whether it was one.
pub async fn edited(turn: &Turn, person: &Person, message: &Message) -> anyhow::Result<bool> {
    let store = &turn.services().store;
    let (Some(words), Some(id)) = (
        message.text().or(message.caption()),
        store.answered_with(person.id, message.id.0).await?,
    ) else {
        return Ok(false);
    };
    let draft = store.answer_draft(person.id, id).await?;
    let (Some((submission, office)), Some(draft)) = (own(turn, id).await?, draft) else {
        return Ok(false);
    };
    let draft = AnswerDraft {
        words: Some(words.to_owned()),
        ..draft
    };
    keep(turn, person, (&submission, &office), draft).await?;
    Ok(true)
}

/// A photo of what was done came, perhaps with words.
pub async fn take_photo(
    turn: Turn,
    person: Person,
    message: Message,
    id: SubmissionId,
) -> HandlerResult {
    let draft = turn.services().store.answer_draft(person.id, id).await?;
    let is_of_result = |draft: &AnswerDraft| draft.kind == AnswerKind::Resolve;
    let own = own(&turn, id).await?;
    let (Some((submission, office)), Some(draft)) = (own, draft.filter(is_of_result)) else {
        return odd::not_a_text(turn, message).await;
    };
    let largest = message.photo().and_then(<[_]>::last);
    let words = message.caption().map(str::to_owned);
    let draft = AnswerDraft {
        message_id: Some(message.id.0),
        photo: largest.map(|photo| photo.file.id.0.clone()),
        words: words.or_else(|| draft.words.clone()),
        ..draft
    };
    keep(&turn, &person, (&submission, &office), draft).await
}

/// Keeps what came: to a last look where it is all there, else once more.
async fn keep(
    turn: &Turn,
    person: &Person,
    (submission, office): (&Submission, &Office),
    draft: AnswerDraft,
) -> HandlerResult {
    let services = turn.services();
    let letters = draft.words.as_deref().map_or(0, length);
    let mut tx = turn.begin().await?;
    let now = services.clock.now();
    tx.keep_answer_draft(person.id, submission.id, &draft, now)
        .await?;
    if draft.is_ready() {
        tx.clear_step(person.id).await?;
    }
    tx.commit().await?;
    if letters > LONGEST_ANSWER {
        let has_templates = false;
        let refusal = texts::text_too_long(letters as u32, LONGEST_ANSWER as u32);
        let screen = views::answer::ask_words(
            &turn.viewer(),
            submission,
            &draft,
            has_templates,
            Some(refusal),
        );
        return turn.show(screen).await;
    }
    show_review(turn, (submission, office), &draft).await
}

/// The last look.
async fn show_review(
    turn: &Turn,
    (submission, office): (&Submission, &Office),
    draft: &AnswerDraft,
) -> HandlerResult {
    let store = &turn.services().store;
    let mut audience = store.audience(submission.id).await?;
    for other in &draft.too {
        audience = audience.plus(store.audience(*other).await?);
    }
    let others = others(turn, submission, office).await?.len() as u32;
    turn.show(views::answer::review(
        &turn.viewer(),
        submission,
        draft,
        audience,
        others,
    ))
    .await
}

/// Others of the region that wait for the same answer.
async fn others(
    turn: &Turn,
    submission: &Submission,
    office: &Office,
) -> anyhow::Result<Vec<SubmissionId>> {
    let queue = QuestionQueue {
        region: Some(submission.region),
        shelf: Shelf::New,
        ..queue_of(office)
    };
    let waiting = turn.services().store.comparable_questions(&queue).await?;
    let groups = alike(&waiting);
    let mut same = groups
        .into_iter()
        .find(|group| group.contains(&submission.id))
        .unwrap_or_default();
    same.retain(|id| *id != submission.id);
    same.truncate(OTHERS_OFFERED);
    Ok(same)
}

/// The day by which it will be done.
pub async fn take_day(
    turn: Turn,
    person: Person,
    (id, kind, due_on): (SubmissionId, AnswerKind, NaiveDate),
) -> HandlerResult {
    let Some((submission, office)) = own(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let draft = AnswerDraft {
        kind,
        due_on: Some(due_on),
        ..begun(&turn, &person, id, kind).await?
    };
    let Some(change) = draft.change().filter(|_| kind.needs_day()) else {
        return gone(turn, person).await;
    };
    let today = turn.viewer().today;
    if let Err(refusal) = submission.progress.after(change, false, today) {
        if refusal == ProgressRefusal::StandsOtherwise {
            return show_card_saying(turn, person, id, refusal_text(refusal)).await;
        }
        let refusal = Some(refusal_text(refusal));
        return turn
            .show(views::answer::ask_due(
                &turn.viewer(),
                &submission,
                kind,
                refusal,
            ))
            .await;
    }
    ask_words(turn, person, (&submission, &office), draft).await
}

/// A day was typed.
pub async fn take_typed_day(
    turn: Turn,
    person: Person,
    message: Message,
    (words, (id, kind)): (String, (SubmissionId, AnswerKind)),
) -> HandlerResult {
    let Some((submission, _)) = own(&turn, id).await? else {
        return odd::free_text(turn, person, message, words).await;
    };
    match read_day(&words, turn.viewer().today) {
        Some(due_on) => take_day(turn, person, (id, kind, due_on)).await,
        None => {
            let refusal = Some(texts::due_not_understood());
            turn.show(views::answer::ask_due(
                &turn.viewer(),
                &submission,
                kind,
                refusal,
            ))
            .await
        }
    }
}

/// A month of days to choose from.
pub async fn days(
    turn: Turn,
    person: Person,
    (id, kind, month): (SubmissionId, AnswerKind, Month),
) -> HandlerResult {
    match own(&turn, id).await? {
        Some((submission, _)) if kind.needs_day() => {
            await_day(&turn, &person, id, kind).await?;
            turn.show(views::answer::due_calendar(
                &turn.viewer(),
                &submission,
                kind,
                month,
            ))
            .await
        }
        _ => gone(turn, person).await,
    }
}

/// The meeting at which it was answered.
pub async fn take_meeting(
    turn: Turn,
    person: Person,
    (id, meeting): (SubmissionId, MeetingId),
) -> HandlerResult {
    let Some((submission, office)) = own(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let meeting = turn.services().store.meeting(meeting).await?;
    let (body, today) = (queue_of(&office).body, turn.viewer().today);
    let meeting = meeting
        .filter(|meeting| meeting.plan.body == body && meeting.plan.time.begins_on() <= today);
    let Some(meeting) = meeting else {
        return gone(turn, person).await;
    };
    if let Some(refusal) = refusal_of(&turn, &submission, AnswerKind::AtMeeting) {
        return show_card_saying(turn, person, id, refusal).await;
    }
    let draft = AnswerDraft {
        kind: AnswerKind::AtMeeting,
        meeting_on: Some(meeting.plan.time.begins_on()),
        ..begun(&turn, &person, id, AnswerKind::AtMeeting).await?
    };
    ask_words(turn, person, (&submission, &office), draft).await
}

/// What was begun, ready to be sent; or what is missing.
pub async fn review(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    let draft = turn.services().store.answer_draft(person.id, id).await?;
    let (Some((submission, office)), Some(draft)) = (own(&turn, id).await?, draft) else {
        return show_card_saying(turn, person, id, texts::answer_nothing_begun()).await;
    };
    if draft.is_ready() {
        show_review(&turn, (&submission, &office), &draft).await
    } else {
        ask_words(turn, person, (&submission, &office), draft).await
    }
}

/// Other words.
pub async fn edit(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    let draft = turn.services().store.answer_draft(person.id, id).await?;
    match (own(&turn, id).await?, draft) {
        (Some((submission, office)), Some(draft)) => {
            ask_words(turn, person, (&submission, &office), draft).await
        }
        _ => show_card_saying(turn, person, id, texts::answer_nothing_begun()).await,
    }
}

/// What was begun is to go.
pub async fn drop_draft(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    if own(&turn, id).await?.is_none() {
        return gone(turn, person).await;
    }
    let mut tx = turn.begin().await?;
    tx.drop_answer_draft(person.id, id).await?;
    tx.commit().await?;
    show_card_saying(turn, person, id, texts::draft_deleted()).await
}

/// Others that ask the same, to give them the same answer.
pub async fn choose_too(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    let draft = turn.services().store.answer_draft(person.id, id).await?;
    let (Some((submission, office)), Some(draft)) = (own(&turn, id).await?, draft) else {
        return show_card_saying(turn, person, id, texts::answer_nothing_begun()).await;
    };
    let others = others(&turn, &submission, &office).await?;
    let others = turn.services().store.submissions_numbered(&others).await?;
    turn.show(views::answer::choose_too(
        &turn.viewer(),
        &submission,
        &draft,
        &others,
    ))
    .await
}

/// One of them gets the same answer, or no longer.
pub async fn toggle_too(
    turn: Turn,
    person: Person,
    (id, too): (SubmissionId, SubmissionId),
) -> HandlerResult {
    let services = turn.services();
    let draft = services.store.answer_draft(person.id, id).await?;
    let (Some((submission, office)), Some(mut draft)) = (own(&turn, id).await?, draft) else {
        return show_card_saying(turn, person, id, texts::answer_nothing_begun()).await;
    };
    if draft.too.contains(&too) {
        draft.too.retain(|other| *other != too);
    } else if draft.kind.suits_others() && others(&turn, &submission, &office).await?.contains(&too)
    {
        draft.too.push(too);
    }
    let mut tx = turn.begin().await?;
    tx.keep_answer_draft(person.id, id, &draft, services.clock.now())
        .await?;
    tx.commit().await?;
    choose_too(turn.clone(), person, id).await
}

/// Sends it, to this one and to those that get the same. It cannot be undone.
pub async fn send(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    let store = &turn.services().store;
    let draft = store.answer_draft(person.id, id).await?;
    let (Some((submission, office)), Some(draft)) = (own(&turn, id).await?, draft) else {
        return show_card_saying(turn, person, id, texts::answer_nothing_begun()).await;
    };
    if !draft.is_ready() {
        return ask_words(turn, person, (&submission, &office), draft).await;
    }
    let (body, now) = (queue_of(&office).body, turn.services().clock.now());
    let single = AnswerDraft {
        too: Vec::new(),
        ..draft.clone()
    };
    let (mut told, mut sent) = (Audience::default(), 0_u32);
    let mut audiences = Vec::new();
    for one in [id].into_iter().chain(draft.too.iter().copied()) {
        audiences.push((one, store.audience(one).await?));
    }
    let mut refused = None;
    let mut tx = turn.begin().await?;
    for (one, audience) in audiences {
        // Another official may have been faster, and others may have been passed on.
        if !tx.is_with(one, &body).await? {
            continue;
        }
        match tx.answer(one, &single, now).await? {
            Ok(answered) => {
                let change = (Some(answered.before.word()), Some(answered.after.word()));
                let act = (act_of(draft.kind), one);
                write_down(&turn, &mut tx, &office, act, change).await?;
                told = told.plus(audience);
                sent += 1;
            }
            Err(refusal) if one == id => {
                refused = Some(refusal);
                break;
            }
            Err(_) => {}
        }
    }
    // What was typed and cannot be sent is not lost.
    if refused.is_none() {
        tx.drop_answer_draft(person.id, id).await?;
    }
    tx.commit().await?;
    let toast = match refused {
        Some(refusal) => refusal_text(refusal),
        None => texts::answer_sent(sent, told.authors + told.supporters + told.joined),
    };
    show_card_saying(turn, person, id, toast).await
}

fn act_of(kind: AnswerKind) -> Act {
    match kind {
        AnswerKind::Answer => Act::SubmissionAnswered,
        AnswerKind::Explain => Act::SubmissionExplained,
        AnswerKind::AtMeeting => Act::SubmissionAnsweredAtMeeting,
        AnswerKind::Control => Act::TakenUnderControl,
        AnswerKind::Extend => Act::ControlExtended,
        AnswerKind::Resolve => Act::SubmissionResolved,
        AnswerKind::Correct => Act::AnswerCorrected,
    }
}
