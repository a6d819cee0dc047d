//! What is asked for next, and what is shown before sending: similar ones, another way to go, the last look.

use crate::{
    bot::{HandlerResult, Services, step::Step, turn::Turn},
    domain::{
        checks::{self, Exempt},
        masking::mask,
        person::Person,
        submission::{Similar, SubmissionKind},
        submission_draft::{Part, Stage, SubmissionDraft},
    },
    store::{Draft, DraftKind, Tx},
    views::{self, Screen},
};

/// Keeps the draft and shows what is asked for next.
pub(super) async fn go_on_with(
    turn: Turn,
    person: Person,
    draft: SubmissionDraft,
) -> HandlerResult {
    keep(&turn, &person, &draft, None).await?;
    let screen = stage_screen(&turn, &person, &draft).await?;
    turn.show(screen).await
}

pub(super) async fn keep(
    turn: &Turn,
    person: &Person,
    draft: &SubmissionDraft,
    text_came_with: Option<i32>,
) -> HandlerResult {
    let before = turn
        .services()
        .store
        .draft(person.id, kind_of(draft.kind))
        .await?;
    let message_id = text_came_with.or(before.map(|before| before.message_id));
    let mut tx = turn.begin().await?;
    keep_in(turn, &mut tx, person, draft, message_id.unwrap_or_default()).await?;
    Ok(tx.commit().await?)
}

/// The same in a transaction that is open already. `message_id` is the message that the text came from.
pub(super) async fn keep_in(
    turn: &Turn,
    tx: &mut Tx,
    person: &Person,
    draft: &SubmissionDraft,
    message_id: i32,
) -> HandlerResult {
    let kept = Draft {
        content: serde_json::to_string(draft)?,
        message_id,
    };
    let now = turn.services().clock.now();
    tx.keep_draft(person.id, kind_of(draft.kind), &kept, now)
        .await?;
    let step = Step::Submitting { kind: draft.kind };
    Ok(tx.set_step(person.id, &step).await?)
}

pub(super) fn kind_of(kind: SubmissionKind) -> DraftKind {
    match kind {
        SubmissionKind::Question => DraftKind::Question,
        SubmissionKind::LocalIssue => DraftKind::LocalIssue,
    }
}

pub(super) async fn draft_of(
    turn: &Turn,
    person: &Person,
    kind: SubmissionKind,
) -> anyhow::Result<Option<SubmissionDraft>> {
    let kept = turn
        .services()
        .store
        .draft(person.id, kind_of(kind))
        .await?;
    // One that an older version wrote and this one cannot read is none.
    Ok(kept.and_then(|kept| serde_json::from_str(&kept.content).ok()))
}

/// The screen of what is asked for next.
pub(super) async fn stage_screen(
    turn: &Turn,
    person: &Person,
    draft: &SubmissionDraft,
) -> anyhow::Result<Screen> {
    let viewer = turn.viewer();
    if !person.has_consented {
        return Ok(views::asking::consent(&viewer, draft.kind));
    }
    let store = &turn.services().store;
    if let Some(name) = exempt_addressee(turn, draft) {
        return Ok(views::asking::exempt(&viewer, draft, &name));
    }
    let meeting = match draft.meeting {
        Some(id) => store.meeting(id).await?,
        None => None,
    };
    let Stage::Complete = draft.stage() else {
        let Stage::Part(part) = draft.stage() else {
            return Ok(views::asking::nothing_begun(&viewer));
        };
        let districts = match part {
            Part::Place => store.districts_of(draft.region).await?,
            Part::Text | Part::Photos | Part::Addressee => Vec::new(),
        };
        return Ok(views::asking::part(
            &viewer,
            draft,
            part,
            meeting.as_ref(),
            &districts,
        ));
    };
    if !draft.is_different {
        let similar = similar_to(turn, person, draft).await?;
        if !similar.is_empty() {
            return Ok(views::asking::similar(&viewer, draft, &similar));
        }
    }
    let text = draft.text.as_deref().unwrap_or_default();
    let public_text = mask(text).text;
    Ok(views::asking::review(
        &viewer,
        draft,
        &public_text,
        meeting.as_ref(),
    ))
}

/// The ministry without meetings that this seems to be for: it was chosen, or plain words say so.
pub(super) fn exempt_addressee(turn: &Turn, draft: &SubmissionDraft) -> Option<String> {
    let viewer = turn.viewer();
    let chosen = draft
        .body
        .as_ref()
        .and_then(|slug| viewer.directory.body(slug, viewer.today))
        .filter(|body| body.exempt)
        .map(|body| body.name.get(viewer.lang).to_owned());
    if chosen.is_some() && draft.text.is_some() && draft.editing.is_none() {
        return chosen;
    }
    if draft.knows_of_exemption || draft.editing.is_some() {
        return None;
    }
    let exempt: Exempt = checks::check(draft.text.as_deref()?).redirect?;
    Some(views::asking::exempt_name(&viewer, exempt))
}

/// What others wrote already: what is near the same place, and what says the same. Open ones are there to be supported,
/// and what was answered to be read.
async fn similar_to(
    turn: &Turn,
    person: &Person,
    draft: &SubmissionDraft,
) -> anyhow::Result<Vec<Similar>> {
    let Services { store, clock, .. } = turn.services();
    let text = draft.text.as_deref().unwrap_or_default();
    let alike = store
        .similar(draft.region, draft.body.as_ref(), text, clock.now())
        .await?;
    let mut similar = match (draft.exact_spot(), &draft.sector) {
        (Some(spot), Some(sector)) => store.nearby(spot, sector, clock.now()).await?,
        _ => Vec::new(),
    };
    // What is both near and alike comes first.
    similar.sort_by_key(|near| alike.iter().all(|one| one.id != near.submission.id));
    let near: Vec<_> = similar.iter().map(|near| near.submission.id).collect();
    let elsewhere = alike.into_iter().filter(|one| !near.contains(&one.id));
    similar.extend(elsewhere.map(|submission| Similar {
        submission,
        metres_away: None,
    }));
    let voice = store.voice_of(person.id).await?;
    similar.retain(|one| voice != Some(one.submission.author));
    similar.truncate(views::asking::SIMILAR_SHOWN);
    Ok(similar)
}
