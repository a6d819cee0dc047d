//! The buttons below what is being logged.

use chrono::NaiveDate;

use super::{drafted, known, no_draft, show_next};
use crate::{
    bot::{HandlerResult, citizen::menu, turn::Turn},
    domain::{
        calendar::Month,
        meeting::{HeldBy, MeetingKind},
        person::Person,
        region::RegionCode,
        result::Counts,
        result_draft::{Part, ResultDraft, Stage},
        result_words::TypedRefusal,
    },
    i18n::texts,
    views::{self, logging::TopicsFrom},
};

/// Changes the draft that a button belongs to, and shows what is asked for next.
async fn change(
    turn: Turn,
    person: Person,
    key: u32,
    change: impl FnOnce(&mut ResultDraft),
) -> HandlerResult {
    match drafted(&turn, &person, key).await? {
        Some(mut logging) => {
            change(&mut logging.draft);
            show_next(&turn, &person, &logging, None).await
        }
        None => no_draft(turn, person).await,
    }
}

/// Changes a part while it is asked for: the second of two quick taps finds the next part, and changes nothing.
async fn change_asked(
    turn: Turn,
    person: Person,
    (key, part): (u32, Part),
    act: impl FnOnce(&mut ResultDraft),
) -> HandlerResult {
    change(turn, person, key, |draft| {
        if draft.stage() == Stage::Part(part) {
            act(draft);
        }
    })
    .await
}

/// `[Continue]`
pub async fn go_on(turn: Turn, person: Person, key: u32) -> HandlerResult {
    change(turn, person, key, |_| {}).await
}

/// What was begun is to go.
pub async fn drop_draft(turn: Turn, person: Person, key: u32) -> HandlerResult {
    if drafted(&turn, &person, key).await?.is_none() {
        return no_draft(turn, person).await;
    }
    let mut tx = turn.begin().await?;
    tx.delete_result_draft(person.id).await?;
    tx.commit().await?;
    let screen = menu::home_screen(&turn, &person).await?;
    turn.show_saying(screen, texts::draft_deleted()).await
}

/// Back to what was asked for before; from the first step, to where it can be left or deleted.
pub async fn back(turn: Turn, person: Person, key: u32) -> HandlerResult {
    let Some(mut logging) = drafted(&turn, &person, key).await? else {
        return no_draft(turn, person).await;
    };
    if logging.draft.go_back() {
        return show_next(&turn, &person, &logging, None).await;
    }
    super::what(turn, person, logging.office.id).await
}

/// `[Skip]`
pub async fn skip(turn: Turn, person: Person, (key, part): (u32, Part)) -> HandlerResult {
    change_asked(turn, person, (key, part), ResultDraft::skip).await
}

pub async fn toggle_region(
    turn: Turn,
    person: Person,
    (key, region): (u32, RegionCode),
) -> HandlerResult {
    let viewer = turn.viewer();
    let is_known = viewer.directory.region(region, viewer.today).is_some();
    change_asked(turn, person, (key, Part::Regions), |draft| {
        if is_known {
            draft.toggle_region(region);
        }
    })
    .await
}

/// All regions are chosen.
pub async fn take_regions(turn: Turn, person: Person, key: u32) -> HandlerResult {
    change_asked(
        turn,
        person,
        (key, Part::Regions),
        ResultDraft::take_regions,
    )
    .await
}

pub async fn take_kind(
    turn: Turn,
    person: Person,
    (key, kind): (u32, MeetingKind),
) -> HandlerResult {
    change_asked(turn, person, (key, Part::Kind), |draft| {
        draft.take_kind(kind);
    })
    .await
}

/// The day on which it was.
pub async fn take_day(turn: Turn, person: Person, (key, day): (u32, NaiveDate)) -> HandlerResult {
    let Some(mut logging) = drafted(&turn, &person, key).await? else {
        return no_draft(turn, person).await;
    };
    let mut note = None;
    if logging.draft.stage() == Stage::Part(Part::Day) {
        let viewer = turn.viewer();
        let taken = logging.draft.take_day(day, viewer.today);
        note = taken
            .err()
            .map(|refusal| views::logging::refusal(&viewer, TypedRefusal::Cannot(refusal)));
    }
    show_next(&turn, &person, &logging, note).await
}

/// Another month to choose a day from.
pub async fn show_days(turn: Turn, person: Person, (key, month): (u32, Month)) -> HandlerResult {
    let Some(logging) = drafted(&turn, &person, key).await? else {
        return no_draft(turn, person).await;
    };
    if logging.draft.stage() != Stage::Part(Part::Day) {
        return show_next(&turn, &person, &logging, None).await;
    }
    let mut tx = turn.begin().await?;
    super::keep(&turn, &mut tx, &person, &logging.draft).await?;
    tx.commit().await?;
    let known = known(&turn, &logging).await?;
    turn.show(views::logging::days_of(
        &turn.viewer(),
        &logging.draft,
        &known,
        month,
    ))
    .await
}

pub async fn take_held_by(
    turn: Turn,
    person: Person,
    (key, held_by): (u32, HeldBy),
) -> HandlerResult {
    change_asked(turn, person, (key, Part::HeldBy), |draft| {
        draft.take_held_by(held_by);
    })
    .await
}

/// A figure is known, or is not.
pub async fn take_number(
    turn: Turn,
    person: Person,
    (key, part, number): (u32, Part, Option<u32>),
) -> HandlerResult {
    let Some(mut logging) = drafted(&turn, &person, key).await? else {
        return no_draft(turn, person).await;
    };
    let note = match part.count() {
        Some(count) if logging.draft.stage() == Stage::Part(part) => {
            let known = known(&turn, &logging).await?;
            let taken = logging.draft.take_number(count, number, &known.outcomes);
            taken.err().map(TypedRefusal::Cannot)
        }
        _ => None,
    };
    let note = note.map(|refusal| views::logging::refusal(&turn.viewer(), refusal));
    show_next(&turn, &person, &logging, note).await
}

/// A figure is so much more or less; it is taken with the next tap.
pub async fn step_number(
    turn: Turn,
    person: Person,
    (key, part, by): (u32, Part, i8),
) -> HandlerResult {
    let Some(mut logging) = drafted(&turn, &person, key).await? else {
        return no_draft(turn, person).await;
    };
    if part.count().is_some() && logging.draft.stage() == Stage::Part(part) {
        let known = known(&turn, &logging).await?;
        let likely = views::logging::likely(&logging.draft, part, &known);
        let now = logging.draft.number.unwrap_or(likely);
        let changed = now.saturating_add_signed(by.into()).min(Counts::MOST);
        logging.draft.number = Some(changed);
    }
    show_next(&turn, &person, &logging, None).await
}

/// What became of the questions is right as it stands, or is not known.
pub async fn take_outcomes(
    turn: Turn,
    person: Person,
    (key, is_known): (u32, bool),
) -> HandlerResult {
    change_asked(turn, person, (key, Part::Outcomes), |draft| {
        if is_known {
            draft.take_outcomes();
        } else {
            draft.take_unknown_outcomes();
        }
    })
    .await
}

/// The topics are those of the plan, or what people asked most.
pub async fn take_topics(
    turn: Turn,
    person: Person,
    (key, from): (u32, TopicsFrom),
) -> HandlerResult {
    let Some(mut logging) = drafted(&turn, &person, key).await? else {
        return no_draft(turn, person).await;
    };
    let mut note = None;
    if logging.draft.stage() == Stage::Part(Part::Topics) {
        let known = known(&turn, &logging).await?;
        let topics = match from {
            TopicsFrom::Plan => known.planned_topics,
            TopicsFrom::Questions => known.asked,
        };
        let taken = logging.draft.take_topics(&topics);
        note = taken
            .err()
            .map(|refusal| views::logging::refusal(&turn.viewer(), refusal));
    }
    show_next(&turn, &person, &logging, note).await
}

/// A part is to be another.
pub async fn edit(turn: Turn, person: Person, (key, part): (u32, Part)) -> HandlerResult {
    change(turn, person, key, |draft| {
        if draft.may_edit(part) {
            draft.edit(part);
        }
    })
    .await
}

/// A part is to have nothing any more.
pub async fn clear(turn: Turn, person: Person, (key, part): (u32, Part)) -> HandlerResult {
    change_asked(turn, person, (key, part), |draft| draft.clear(part)).await
}
