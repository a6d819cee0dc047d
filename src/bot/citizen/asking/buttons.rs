//! The buttons below what is being written.

use super::stages::{draft_of, exempt_addressee, go_on_with, kind_of, stage_screen};
use crate::{
    bot::{
        HandlerResult,
        citizen::{
            menu,
            submissions::{self, Supported},
            welcome,
        },
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

/// What was begun is to go.
pub async fn drop_draft(turn: Turn, person: Person, kind: SubmissionKind) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.delete_draft(person.id, kind_of(kind)).await?;
    let screen = if person.welcomed {
        tx.commit().await?;
        menu::home_screen(&turn, &person).await?
    } else {
        welcome::next(&turn, tx, person).await?
    };
    turn.show_saying(screen, texts::draft_deleted()).await
}

/// A part is to be another.
pub async fn edit_part(
    turn: Turn,
    person: Person,
    (kind, part): (SubmissionKind, Part),
) -> HandlerResult {
    let seen_as = turn.clone();
    with_draft(turn, person, kind, |draft| {
        // Whoever chooses another addressee after being turned away knows why.
        if part == Part::Addressee && exempt_addressee(&seen_as, draft).is_some() {
            draft.knows_of_exemption = true;
        }
        draft.editing = Some(part);
    })
    .await
}

/// All photos go; others may come.
pub async fn remove_photos(turn: Turn, person: Person, kind: SubmissionKind) -> HandlerResult {
    with_draft(turn, person, kind, |draft| draft.photos.clear()).await
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

/// What another wrote is the same: it is supported instead, and the draft goes. It stays where the support was refused.
pub async fn same(
    turn: Turn,
    person: Person,
    (kind, id): (SubmissionKind, SubmissionId),
) -> HandlerResult {
    let mut tx = turn.begin().await?;
    let toast = submissions::support_in(&turn, &mut tx, &person, (id, true)).await?;
    if matches!(toast, Supported::Done(_)) {
        tx.delete_draft(person.id, kind_of(kind)).await?;
    }
    tx.commit().await?;
    let origin = Origin::Board(Board::of_region(person.home_region));
    submissions::show_supported(turn, person, (id, origin), toast).await
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
