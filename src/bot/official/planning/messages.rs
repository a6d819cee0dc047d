//! What is typed while a meeting is planned: a day, hours, topics, a place, a reason.

use teloxide::types::Message;

use super::{Shown, go_on_with, keep, own_draft, stage_screen};
use crate::{
    bot::{HandlerResult, citizen::odd, turn::Turn},
    domain::{
        meeting::MeetingTime,
        meeting_draft::{Form, LONGEST_REASON, MeetingDraft, Part},
        person::Person,
        shortening::length,
        typed_date::{read_day, read_hours},
    },
    views::{self, planning::Refused},
};

/// A message while a meeting is planned or changed.
pub async fn take_message(
    turn: Turn,
    person: Person,
    message: Message,
    form: Form,
) -> HandlerResult {
    let draft = own_draft(&turn, &person, form).await?;
    let Some(text) = message.text().map(str::to_owned) else {
        return odd::not_a_text(turn, message).await;
    };
    let Some((mut draft, _)) = draft else {
        return odd::free_text(turn, person, message, text).await;
    };
    if draft.asks_reason {
        return take_reason(turn, person, draft, &text).await;
    }
    let Some(part) = draft.at else {
        // Nothing is asked for at the last look: the text is kept, and so is the draft.
        return odd::free_text(turn, person, message, text).await;
    };
    if part == Part::Regions {
        return take_region(turn, person, draft, &text).await;
    }
    let refused = take_part(&turn, &mut draft, part, &text);
    if refused.is_none() {
        draft.typed = Some((part, message.id.0));
    }
    show_taken(turn, person, draft, refused).await
}

/// The message that a part came from was edited: so is the part. Says whether there was one.
pub async fn edited(turn: &Turn, person: &Person, message: &Message) -> anyhow::Result<bool> {
    let Some(text) = message.text() else {
        return Ok(false);
    };
    for form in [Form::Plan, Form::Change] {
        let Some((mut draft, _)) = own_draft(turn, person, form).await? else {
            continue;
        };
        let Some((part, _)) = draft.typed.filter(|(_, id)| *id == message.id.0) else {
            continue;
        };
        let stood_at = draft.at.replace(part);
        let refused = take_part(turn, &mut draft, part, text);
        if refused.is_none() {
            // What is asked for stays asked for.
            draft.at = stood_at;
        }
        show_taken(turn.clone(), person.clone(), draft, refused).await?;
        return Ok(true);
    }
    Ok(false)
}

/// What is wrong with what was typed for a part, if anything; then nothing was taken.
fn take_part(turn: &Turn, draft: &mut MeetingDraft, part: Part, text: &str) -> Option<Refused> {
    match part {
        Part::Time => take_day(draft, text, turn.viewer().today),
        Part::Hours => match read_hours(text) {
            Some(hours) => {
                draft.set_hours(Some(hours));
                draft.go_on_from(Part::Hours);
                None
            }
            None => Some(Refused::Hours {
                words: text.to_owned(),
            }),
        },
        Part::Topics => draft.take_topics(text).err().map(|_| Refused::Topics),
        Part::Place => draft.take_place(text).err().map(|_| Refused::Place),
        Part::Regions | Part::HeldBy => Some(Refused::OnlyButtons),
    }
}

async fn show_taken(
    turn: Turn,
    person: Person,
    draft: MeetingDraft,
    refused: Option<Refused>,
) -> HandlerResult {
    if refused.is_none() {
        return go_on_with(turn, person, draft).await;
    }
    let shown = Shown {
        refused,
        ..Shown::default()
    };
    let screen = stage_screen(&turn, &person, &draft, shown).await?;
    turn.show(screen).await
}

/// The name of a region or of its centre chooses it, as its button does.
async fn take_region(
    turn: Turn,
    person: Person,
    mut draft: MeetingDraft,
    words: &str,
) -> HandlerResult {
    let viewer = turn.viewer();
    let found = viewer
        .directory
        .regions_named(words, viewer.today, viewer.lang);
    let refused = match found.as_slice() {
        [region] if draft.regions.contains(&region.code) => None,
        [region] => (!draft.toggle_region(region.code)).then_some(Refused::OnlyButtons),
        _ => Some(Refused::OnlyButtons),
    };
    let shown = Shown {
        refused,
        ..Shown::default()
    };
    keep(&turn, &person, &draft).await?;
    let screen = stage_screen(&turn, &person, &draft, shown).await?;
    turn.show(screen).await
}

/// A day, with its hours where they are typed too: "3 December, 15:00-17:00".
fn take_day(draft: &mut MeetingDraft, text: &str, today: chrono::NaiveDate) -> Option<Refused> {
    let with_hours = text
        .rsplit_once([',', ' '])
        .and_then(|(day, hours)| Some((read_day(day, today)?, read_hours(hours)?)));
    let (day, hours) = match (read_day(text, today), with_hours) {
        (Some(day), _) => (Some(day), None),
        (None, Some((day, hours))) => (Some(day), Some(hours)),
        (None, None) => (None, None),
    };
    let Some(on) = day.filter(|day| *day >= today) else {
        return Some(Refused::Day {
            words: text.to_owned(),
        });
    };
    draft.take_time(MeetingTime::Day { on, hours });
    if hours.is_some() {
        draft.go_on_from(Part::Hours);
    }
    None
}

async fn take_reason(
    turn: Turn,
    person: Person,
    mut draft: MeetingDraft,
    text: &str,
) -> HandlerResult {
    let reason = text.trim();
    if length(reason) > LONGEST_REASON {
        let screen = views::planning::ask_reason(&turn.viewer(), Some(LONGEST_REASON as u32));
        return turn.show(screen).await;
    }
    draft.reason = Some(reason.to_owned());
    draft.asks_reason = false;
    go_on_with(turn, person, draft).await
}
