//! The buttons below what is being written.

use super::stages::{draft_of, go_on_with, kind_of, stage_screen};
use crate::{
    bot::{
        HandlerResult,
        citizen::{menu, submissions},
        step::Step,
        turn::Turn,
    },
    domain::{
        board::{Board, Origin},
        person::Person,
        sector::SectorSlug,
        submission::{SubmissionId, SubmissionKind},
        submission_draft::{District, Part, SubmissionDraft},
    },
    i18n::texts,
    views,
};

/// The person agrees that what they write is kept.
pub async fn consent(turn: Turn, person: Person, kind: SubmissionKind) -> HandlerResult {
    let draft = draft_of(&turn, &person, kind).await?;
    let mut tx = turn.begin().await?;
    tx.consent(person.id, turn.services().clock.now()).await?;
    let step = Step::Submitting { kind };
    tx.set_step(person.id, &step).await?;
    tx.commit().await?;
    let person = Person {
        has_consented: true,
        ..person
    };
    let screen = match draft {
        Some(draft) => stage_screen(&turn, &person, &draft).await?,
        None => views::asking::nothing_begun(&turn.viewer()),
    };
    turn.show(screen).await
}

/// What was begun goes on where it stood.
pub async fn resume(turn: Turn, person: Person, kind: SubmissionKind) -> HandlerResult {
    with_draft(turn, person, kind, |_| {}).await
}

/// What was begun is to go, and another is begun.
pub async fn restart(turn: Turn, person: Person, kind: SubmissionKind) -> HandlerResult {
    let Some(before) = draft_of(&turn, &person, kind).await? else {
        return turn
            .show(views::asking::nothing_begun(&turn.viewer()))
            .await;
    };
    let fresh = match (kind, before.body) {
        (SubmissionKind::Question, Some(body)) => {
            SubmissionDraft::question(before.region, body, before.meeting)
        }
        _ => SubmissionDraft::unaddressed(kind, before.region),
    };
    go_on_with(turn, person, fresh).await
}

/// What was begun is to go.
pub async fn drop_draft(turn: Turn, person: Person, kind: SubmissionKind) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.delete_draft(person.id, kind_of(kind)).await?;
    tx.commit().await?;
    let screen = menu::home_or_next(&turn, person).await?;
    turn.show_saying(screen, texts::draft_deleted()).await
}

/// A part is to be another.
pub async fn edit_part(
    turn: Turn,
    person: Person,
    (kind, part): (SubmissionKind, Part),
) -> HandlerResult {
    with_draft(turn, person, kind, |draft| {
        draft.editing = Some(part);
        // Photos are chosen anew.
        if part == Part::Photos {
            draft.photos.clear();
        }
    })
    .await
}

/// A part is left out, or stays as it is.
pub async fn skip_part(
    turn: Turn,
    person: Person,
    (kind, part): (SubmissionKind, Part),
) -> HandlerResult {
    with_draft(turn, person, kind, |draft| {
        draft.editing = None;
        if part == Part::Place {
            draft.skip_place();
        }
    })
    .await
}

/// It is in a district or a settlement that others named.
pub async fn choose_district(
    turn: Turn,
    person: Person,
    (kind, District(district)): (SubmissionKind, District),
) -> HandlerResult {
    with_draft(turn, person, kind, |draft| draft.take_district(district)).await
}

/// Whose matter it is.
pub async fn choose_sector(
    turn: Turn,
    person: Person,
    (kind, sector): (SubmissionKind, Option<SectorSlug>),
) -> HandlerResult {
    let viewer = turn.viewer();
    let known = sector.and_then(|slug| {
        let mut sectors = viewer.directory.sectors_on(viewer.today);
        sectors
            .find(|sector| sector.slug == slug)
            .map(|sector| (sector.slug.clone(), sector.body.clone()))
    });
    with_draft(turn.clone(), person, kind, |draft| {
        draft.take_addressee(known);
    })
    .await
}

/// It is no matter of the ministry that it seems to be for.
pub async fn ask_on(turn: Turn, person: Person, kind: SubmissionKind) -> HandlerResult {
    with_draft(turn, person, kind, |draft| draft.knows_of_exemption = true).await
}

/// What others wrote is another thing.
pub async fn differs(turn: Turn, person: Person, kind: SubmissionKind) -> HandlerResult {
    with_draft(turn, person, kind, |draft| draft.is_different = true).await
}

async fn with_draft(
    turn: Turn,
    person: Person,
    kind: SubmissionKind,
    change: impl FnOnce(&mut SubmissionDraft),
) -> HandlerResult {
    let Some(mut draft) = draft_of(&turn, &person, kind).await? else {
        return turn
            .show(views::asking::nothing_begun(&turn.viewer()))
            .await;
    };
    change(&mut draft);
    go_on_with(turn, person, draft).await
}

/// What another wrote is the same: it is supported instead, and the draft goes. It stays where there is nothing to support
/// any more.
pub async fn same(
    turn: Turn,
    person: Person,
    (kind, id): (SubmissionKind, SubmissionId),
) -> HandlerResult {
    let store = &turn.services().store;
    let (theirs, voice) = (
        store.submission(id).await?,
        store.voice_of(person.id).await?,
    );
    let mut tx = turn.begin().await?;
    if theirs.is_some_and(|theirs| theirs.can_be_supported_by(voice)) {
        tx.delete_draft(person.id, kind_of(kind)).await?;
    }
    let board = Board::of_region(person.home_region);
    submissions::support_in(turn, tx, person, (id, true, Origin::Board(board))).await
}

/// Puts a button that sends the phone's location in place of the letters.
pub async fn share_place(turn: Turn, person: Person, kind: SubmissionKind) -> HandlerResult {
    if draft_of(&turn, &person, kind).await?.is_none() {
        return turn
            .show(views::asking::nothing_begun(&turn.viewer()))
            .await;
    }
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::SharingPlace { kind }).await?;
    tx.commit().await?;
    turn.show(views::asking::share_place(&turn.viewer())).await
}
