//! The buttons below what is being planned.

use chrono::{NaiveDate, NaiveTime};

use super::{Shown, own_draft, with_draft, with_draft_shown};
use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::{
        calendar::Month,
        meeting::{HeldBy, MeetingId, MeetingKind, MeetingStatus, MeetingTime},
        meeting_draft::{Form, MOST_REGIONS, MeetingDraft, Part},
        person::Person,
        region::RegionCode,
    },
    i18n::texts,
    views::{self, planning::TOPICS_OFFERED},
};

/// A part is asked for.
pub async fn edit_part(turn: Turn, person: Person, (form, part): (Form, Part)) -> HandlerResult {
    with_draft(turn, person, form, |draft| {
        draft.asks_reason = false;
        draft.at = Some(part);
    })
    .await
}

/// On from a part, as it stands; what must be said is asked for.
pub async fn skip_part(turn: Turn, person: Person, (form, part): (Form, Part)) -> HandlerResult {
    with_draft(turn, person, form, |draft| {
        let may_go_on = part.is_optional() || draft.is_complete && draft.missing().is_none();
        if may_go_on || !is_missing(draft, part) {
            go_on(draft, part);
        }
    })
    .await
}

/// Back from a part that was being changed leads to the last look, also from the day to which hours belong.
fn go_on(draft: &mut MeetingDraft, part: Part) {
    if draft.is_complete && part == Part::Time {
        draft.at = None;
    } else {
        draft.go_on_from(part);
    }
}

fn is_missing(draft: &MeetingDraft, part: Part) -> bool {
    match part {
        Part::Regions => draft.regions.is_empty(),
        Part::Time => draft.time.is_none(),
        Part::HeldBy => draft.held_by.is_none(),
        Part::Hours | Part::Topics | Part::Place => false,
    }
}

/// A part is left empty, where it may be.
pub async fn clear_part(turn: Turn, person: Person, (form, part): (Form, Part)) -> HandlerResult {
    with_draft(turn, person, form, |draft| {
        match part {
            Part::Hours => draft.set_hours(None),
            Part::Topics => draft.topics.clear(),
            Part::Place => (draft.district, draft.venue) = (None, None),
            Part::Regions | Part::Time | Part::HeldBy => return,
        }
        draft.go_on_from(part);
    })
    .await
}

/// The regions, from a place on.
pub async fn regions(turn: Turn, person: Person, (form, offset): (Form, u32)) -> HandlerResult {
    let shown = Shown {
        offset: Some(offset),
        ..Shown::default()
    };
    with_draft_shown(turn, person, form, shown, |draft| {
        draft.at = Some(Part::Regions);
    })
    .await
}

/// A region is chosen, or no longer.
pub async fn choose_region(
    turn: Turn,
    person: Person,
    (form, region, offset): (Form, RegionCode, u32),
) -> HandlerResult {
    let viewer = turn.viewer();
    let exists = viewer.directory.region(region, viewer.today).is_some();
    let draft = own_draft(&turn, &person, form).await?;
    let is_full = draft.as_ref().is_some_and(|(draft, _)| {
        draft.regions.len() >= MOST_REGIONS && !draft.regions.contains(&region)
    });
    if is_full && let Some((draft, _)) = draft {
        let shown = Shown {
            offset: Some(offset),
            ..Shown::default()
        };
        super::keep(&turn, &person, &draft).await?;
        let screen = super::stage_screen(&turn, &person, &draft, shown).await?;
        let toast = texts::plan_too_many_regions(MOST_REGIONS as u32);
        return turn.show_saying(screen, toast).await;
    }
    let shown = Shown {
        offset: Some(offset),
        ..Shown::default()
    };
    with_draft_shown(turn.clone(), person, form, shown, |draft| {
        if exists {
            draft.toggle_region(region);
        }
        draft.at = Some(Part::Regions);
    })
    .await
}

/// On schedule, or off it: then the first head holds it.
pub async fn choose_kind(
    turn: Turn,
    person: Person,
    (form, kind, offset): (Form, MeetingKind, u32),
) -> HandlerResult {
    let shown = Shown {
        offset: Some(offset),
        ..Shown::default()
    };
    with_draft_shown(turn, person, form, shown, |draft| {
        draft.kind = kind;
        draft.at = Some(Part::Regions);
    })
    .await
}

/// The days of a month.
pub async fn days(turn: Turn, person: Person, (form, month): (Form, Month)) -> HandlerResult {
    let shown = Shown {
        month: Some(month),
        ..Shown::default()
    };
    with_draft_shown(turn, person, form, shown, |draft| {
        draft.at = Some(Part::Time);
    })
    .await
}

/// A day to come is chosen; a button of yesterday shows the days again.
pub async fn choose_day(
    turn: Turn,
    person: Person,
    (form, day): (Form, NaiveDate),
) -> HandlerResult {
    let today = turn.viewer().today;
    with_draft(turn, person, form, |draft| {
        draft.at = Some(Part::Time);
        if day >= today {
            draft.take_time(MeetingTime::Day {
                on: day,
                hours: None,
            });
        }
    })
    .await
}

/// A month is chosen, without a day.
pub async fn choose_month(
    turn: Turn,
    person: Person,
    (form, month): (Form, Month),
) -> HandlerResult {
    let today = turn.viewer().today;
    with_draft(turn, person, form, |draft| {
        draft.at = Some(Part::Time);
        if month.last_day() >= today {
            draft.take_time(MeetingTime::Month(month));
        }
    })
    .await
}

/// It begins at this time; it can be moved by a quarter of an hour until the person goes on.
pub async fn begin_hours(
    turn: Turn,
    person: Person,
    (form, time): (Form, NaiveTime),
) -> HandlerResult {
    with_draft(turn, person, form, |draft| {
        if draft.time.and_then(MeetingTime::day).is_some() {
            draft.start_at(time);
            draft.at = Some(Part::Hours);
        }
    })
    .await
}

pub async fn choose_held_by(
    turn: Turn,
    person: Person,
    (form, held_by): (Form, HeldBy),
) -> HandlerResult {
    with_draft(turn, person, form, |draft| {
        draft.held_by = Some(held_by);
        draft.go_on_from(Part::HeldBy);
    })
    .await
}

/// What people ask most becomes the topics.
pub async fn take_topics(turn: Turn, person: Person, form: Form) -> HandlerResult {
    let Some((draft, _)) = own_draft(&turn, &person, form).await? else {
        return turn
            .show(views::planning::nothing_begun(&turn.viewer()))
            .await;
    };
    let questions = turn
        .services()
        .store
        .top_questions(&draft.body, &draft.regions, TOPICS_OFFERED)
        .await?;
    with_draft(turn, person, form, |draft| {
        draft.add_topics(
            questions
                .iter()
                .map(|question| question.public_text.as_str()),
        );
        draft.go_on_from(Part::Topics);
    })
    .await
}

/// It is where another meeting of the region was.
pub async fn take_place_of(
    turn: Turn,
    person: Person,
    (form, meeting): (Form, MeetingId),
) -> HandlerResult {
    let store = turn.services().store.clone();
    let draft = own_draft(&turn, &person, form).await?;
    let used = store.meeting(meeting).await?;
    // Only what was offered: a place of the first region, of a meeting that stands.
    let used = used.filter(|used| {
        let first = draft.as_ref().and_then(|(draft, _)| draft.regions.first());
        let stands = used.plan.status != MeetingStatus::Cancelled && used.plan.venue.is_some();
        stands && first.is_some() && used.plan.regions.first() == first
    });
    with_draft(turn, person, form, |draft| {
        draft.at = Some(Part::Place);
        if let Some(used) = used {
            (draft.district, draft.venue) = (used.plan.district, used.plan.venue);
            draft.go_on_from(Part::Place);
        }
    })
    .await
}

/// Waits for the reason of a move.
pub async fn ask_reason(turn: Turn, person: Person, form: Form) -> HandlerResult {
    with_draft(turn, person, form, |draft| {
        draft.asks_reason = draft.changed.is_some();
    })
    .await
}
