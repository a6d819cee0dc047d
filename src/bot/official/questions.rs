//! What is with a ministry: the queue, and one submission with all that its officials may do about it.
//!
//! > **Official:** `[Questions: 13 new]`
//! > **Bot:** New questions. 1. When will the clinic open? 6 questions, 23 people … `[1]` `[2]` …
//! > **Official:** `[1]`, `[1]`
//! > **Bot:** Question Q-4F7K2M … `[Answer]` `[Explain]` `[Take under control]` …
//!
//! What is said about one is in [`answering`](super::answering).

use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::{
        central_body::BodySlug,
        meeting::Meeting,
        office::{Office, Seat},
        paging::Page,
        person::Person,
        question_queue::{QuestionQueue, Shelf, alike},
        sector::SectorSlug,
        submission::{Reason, Submission, SubmissionId, Visibility},
        trail::{Act, Actor},
    },
    i18n::{Text, texts},
    store::Tx,
    views::{
        self, Screen, Tap,
        questions::{Entry, FLAG_REASONS, Facts, PAGE_LENGTH},
    },
};

use super::meetings::gone;

/// The submissions that are with the ministry.
pub async fn list(turn: Turn, person: Person, queue: QuestionQueue) -> HandlerResult {
    if !answers_for(&turn, &queue.body).await? {
        return gone(turn, person).await;
    }
    let screen = list_screen(&turn, &queue).await?;
    turn.show(screen).await
}

async fn answers_for(turn: &Turn, body: &BodySlug) -> anyhow::Result<bool> {
    Ok(turn
        .acts_for(&Seat::Official(body.clone()))
        .await?
        .is_some())
}

async fn list_screen(turn: &Turn, queue: &QuestionQueue) -> anyhow::Result<Screen> {
    let page = match queue.shelf {
        Shelf::NewAlike => groups(turn, queue).await?,
        Shelf::New | Shelf::UnderControl | Shelf::Answered => {
            let page = turn.services().store.questions(queue, PAGE_LENGTH).await?;
            Page {
                items: page.items.into_iter().map(Entry::one).collect(),
                offset: page.offset,
                total: page.total,
            }
        }
    };
    let meeting = match queue.meeting {
        Some(meeting) => turn.services().store.meeting(meeting).await?,
        None => None,
    };
    let meeting = meeting.filter(|meeting| meeting.plan.body == queue.body);
    Ok(views::questions::queue(
        &turn.viewer(),
        queue,
        &page,
        meeting.as_ref(),
    ))
}

/// Those that say the same together, a page of groups.
async fn groups(turn: &Turn, queue: &QuestionQueue) -> anyhow::Result<Page<Entry>> {
    let store = &turn.services().store;
    let groups = alike(&store.comparable_questions(queue).await?);
    let total = groups.len() as u32;
    let offset = if queue.offset < total {
        queue.offset
    } else {
        0
    };
    let mut items = Vec::new();
    let shown = groups.iter().skip(offset as usize);
    for group in shown.take(PAGE_LENGTH as usize) {
        let members = store.submissions_numbered(group).await?;
        let people = members.iter().map(|member| member.people).sum();
        let alike = members.len() as u32;
        items.extend(members.into_iter().next().map(|first| Entry {
            first,
            alike,
            people,
        }));
    }
    Ok(Page {
        items,
        offset,
        total,
    })
}

/// Those that say the same as one.
pub async fn group(
    turn: Turn,
    person: Person,
    (id, queue): (SubmissionId, QuestionQueue),
) -> HandlerResult {
    const MOST_LISTED: usize = 10;
    if !answers_for(&turn, &queue.body).await? {
        return gone(turn, person).await;
    }
    let store = &turn.services().store;
    let groups = alike(&store.comparable_questions(&queue).await?);
    let Some(ids) = groups.into_iter().find(|group| group.contains(&id)) else {
        let screen = list_screen(&turn, &queue).await?;
        return turn
            .show_saying(screen, texts::question_stands_otherwise())
            .await;
    };
    let shown: Vec<_> = ids.iter().copied().take(MOST_LISTED).collect();
    let members = store.submissions_numbered(&shown).await?;
    let is_whole = shown.len() == ids.len();
    turn.show(views::questions::group(
        &turn.viewer(),
        &queue,
        &members,
        is_whole,
    ))
    .await
}

/// The regions to choose from.
pub async fn regions(turn: Turn, person: Person, queue: QuestionQueue) -> HandlerResult {
    if !answers_for(&turn, &queue.body).await? {
        return gone(turn, person).await;
    }
    let regions = turn.services().store.regions_of_questions(&queue).await?;
    turn.show(views::questions::regions(&turn.viewer(), &queue, &regions))
        .await
}

/// The meetings to choose from.
pub async fn meetings(turn: Turn, person: Person, queue: QuestionQueue) -> HandlerResult {
    if !answers_for(&turn, &queue.body).await? {
        return gone(turn, person).await;
    }
    let store = &turn.services().store;
    let mut meetings: Vec<(Meeting, u32)> = Vec::new();
    for (id, count) in store.meetings_of_questions(&queue).await? {
        meetings.extend(store.meeting(id).await?.map(|meeting| (meeting, count)));
    }
    turn.show(views::questions::meetings(
        &turn.viewer(),
        &queue,
        &meetings,
    ))
    .await
}

/// One submission with all of its text.
pub async fn card(
    turn: Turn,
    person: Person,
    (id, queue): (SubmissionId, QuestionQueue),
) -> HandlerResult {
    let Some((submission, _)) = own(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let screen = card_screen(&turn, &person, submission, &queue).await?;
    turn.show(screen).await
}

/// The next one of the same choice.
pub async fn next(
    turn: Turn,
    person: Person,
    (id, queue): (SubmissionId, QuestionQueue),
) -> HandlerResult {
    if !answers_for(&turn, &queue.body).await? {
        return gone(turn, person).await;
    }
    let next = turn.services().store.next_question(&queue, id).await?;
    match next {
        Some(next) => card(turn, person, (next, queue)).await,
        None => {
            let screen = list_screen(&turn, &queue).await?;
            turn.show_saying(screen, texts::question_was_last()).await
        }
    }
}

/// A submission that is with a ministry for which this person may act at this moment, and the office through which.
pub async fn own(turn: &Turn, id: SubmissionId) -> anyhow::Result<Option<(Submission, Office)>> {
    let submission = turn.services().store.submission(id).await?;
    let Some(submission) =
        submission.filter(|submission| submission.visibility != Visibility::Withdrawn)
    else {
        return Ok(None);
    };
    let Some(body) = submission.body.clone() else {
        return Ok(None);
    };
    let office = turn.acts_for(&Seat::Official(body)).await?;
    Ok(office.map(|office| (submission, office)))
}

pub async fn card_screen(
    turn: &Turn,
    person: &Person,
    submission: Submission,
    queue: &QuestionQueue,
) -> anyhow::Result<Screen> {
    let store = &turn.services().store;
    let id = submission.id;
    let meeting = match submission.meeting {
        Some(meeting) => store.meeting(meeting).await?,
        None => None,
    };
    let facts = Facts {
        timeline: store.timeline(id).await?,
        notes: store.office_notes(id).await?,
        flags: store.flags(id).await?,
        verdicts: store.verdicts(id).await?,
        has_draft: store
            .answer_draft(person.id, id)
            .await?
            .is_some_and(|draft| draft.is_ready()),
        meeting,
        submission,
    };
    Ok(views::questions::card(&turn.viewer(), &facts, queue))
}

/// The card as it stands now, with a line about what became of an act; home where it is not theirs any more.
pub async fn show_card_saying(
    turn: Turn,
    person: Person,
    id: SubmissionId,
    toast: Text,
) -> HandlerResult {
    match own(&turn, id).await? {
        Some((submission, office)) => {
            let queue = queue_of(&office);
            let screen = card_screen(&turn, &person, submission, &queue).await?;
            turn.show_saying(screen, toast).await
        }
        None => gone(turn, person).await,
    }
}

/// What is new with the ministry of an office.
pub fn queue_of(office: &Office) -> QuestionQueue {
    let body = office.seat.body().cloned();
    QuestionQueue::of(body.unwrap_or_else(|| BodySlug(String::new())))
}

/// Writes an act into the trail: how it stood before and after, never anybody's words.
pub async fn write_down(
    turn: &Turn,
    tx: &mut Tx,
    office: &Office,
    (act, id): (Act, SubmissionId),
    change: (Option<&str>, Option<&str>),
) -> anyhow::Result<()> {
    let subject = format!("submission {}", id.0);
    let now = turn.services().clock.now();
    tx.record(&Actor::Office(office.clone()), act, &subject, change, now)
        .await?;
    Ok(())
}

/// All of it, in messages that stay.
pub async fn read_whole(
    turn: Turn,
    person: Person,
    (id, queue): (SubmissionId, QuestionQueue),
) -> HandlerResult {
    let Some((submission, _)) = own(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let timeline = turn.services().store.timeline(id).await?;
    let back = Tap::Question {
        submission: id,
        queue,
    };
    let messages =
        views::whole_submission::messages(&turn.viewer(), &submission, &timeline, true, back);
    for message in messages {
        turn.tell(message).await?;
    }
    Ok(())
}

/// The photos.
pub async fn photos(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    match own(&turn, id).await? {
        Some((submission, _)) => turn.send_photos(&submission.photos).await,
        None => gone(turn, person).await,
    }
}

/// The place on a map.
pub async fn place(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    let own = own(&turn, id).await?;
    match own.and_then(|(submission, _)| submission.spot) {
        Some(spot) => turn.send_place(spot.point).await,
        None => gone(turn, person).await,
    }
}

/// Why a coordinator is to look at it.
pub async fn flag_reasons(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    match own(&turn, id).await? {
        Some((submission, _)) => {
            turn.show(views::questions::flag_reasons(&turn.viewer(), &submission))
                .await
        }
        None => gone(turn, person).await,
    }
}

/// A coordinator is to look at it: only a coordinator hides.
pub async fn flag(
    turn: Turn,
    person: Person,
    (id, reason): (SubmissionId, Reason),
) -> HandlerResult {
    let own = own(&turn, id).await?;
    let Some((_, office)) = own.filter(|_| FLAG_REASONS.contains(&reason)) else {
        return gone(turn, person).await;
    };
    let word: &str = reason.into();
    let mut tx = turn.begin().await?;
    tx.flag(id, reason, turn.services().clock.now()).await?;
    let flagged = (Act::SubmissionFlagged, id);
    write_down(&turn, &mut tx, &office, flagged, (None, Some(word))).await?;
    tx.commit().await?;
    show_card_saying(turn, person, id, texts::question_was_flagged()).await
}

/// The sectors, to pass it on to the ministry behind one.
pub async fn sectors(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    match passable(&turn, id).await? {
        Some((submission, _)) => {
            turn.show(views::questions::sectors(&turn.viewer(), &submission))
                .await
        }
        None => gone(turn, person).await,
    }
}

/// Of which something may still come.
async fn passable(turn: &Turn, id: SubmissionId) -> anyhow::Result<Option<(Submission, Office)>> {
    let own = own(turn, id).await?;
    Ok(own.filter(|(submission, _)| submission.progress.is_open()))
}

/// The ministry behind a sector, where it is another one that holds meetings.
pub fn body_behind(turn: &Turn, sector: &SectorSlug, except: &BodySlug) -> Option<BodySlug> {
    let viewer = turn.viewer();
    let mut sectors = viewer.directory.sectors_on(viewer.today);
    let body = sectors.find(|known| known.slug == *sector)?.body.clone();
    let holds_meetings = viewer.directory.body(&body, viewer.today)?;
    (!holds_meetings.exempt && body != *except).then_some(body)
}

/// Passing on is told to those who asked: asks once more.
pub async fn ask_to_pass_on(
    turn: Turn,
    person: Person,
    (id, sector): (SubmissionId, SectorSlug),
) -> HandlerResult {
    let Some((submission, office)) = passable(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let from = queue_of(&office).body;
    let Some(to) = body_behind(&turn, &sector, &from) else {
        return gone(turn, person).await;
    };
    let audience = turn.services().store.audience(id).await?;
    let screen =
        views::questions::ask_to_pass_on(&turn.viewer(), &submission, (&sector, &to), audience);
    turn.show(screen).await
}

/// It is another ministry's matter.
pub async fn pass_on(
    turn: Turn,
    person: Person,
    (id, sector): (SubmissionId, SectorSlug),
) -> HandlerResult {
    let Some((_, office)) = passable(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let from = queue_of(&office).body;
    let Some(to) = body_behind(&turn, &sector, &from) else {
        return gone(turn, person).await;
    };
    let mut tx = turn.begin().await?;
    if tx.is_with(id, &from).await? {
        tx.pass_on(id, &to, &sector, turn.services().clock.now())
            .await?;
        tx.drop_answer_draft(person.id, id).await?;
        let change = (Some(from.0.as_str()), Some(to.0.as_str()));
        let passed_on = (Act::SubmissionPassedOn, id);
        write_down(&turn, &mut tx, &office, passed_on, change).await?;
    }
    tx.commit().await?;
    let screen = list_screen(&turn, &QuestionQueue::of(from)).await?;
    turn.show_saying(screen, texts::queue_passed_on()).await
}
