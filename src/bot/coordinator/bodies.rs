//! The bodies and their terms: a coordinator renames one, exempts it, ends it, adds one, or passes a sector on.
//!
//! > **Dana:** `[Ministries]`, `[Ministry of Healthcare]`, `[Change the name]`
//! > **Bot:** What is it called? … three lines …
//! > **Dana:** Денсаулық министрлігі ⏎ Министерство здоровья ⏎ Ministry of Health
//! > **Bot:** From which day on? …
//! > **Dana:** 1 July 2027
//! > **Bot:** From Thursday 1 July 2027 on Ministry of Healthcare is called … `[Save the change]`
//!
//! What is decided holds from a day on, and everybody has it after the commit. Terms that would overlap are refused.

use chrono::NaiveDate;
use teloxide::types::Message;

use crate::{
    bot::{HandlerResult, citizen::odd, step::Step, turn::Turn},
    domain::{
        body_change::{BodyAct, BodyChange, BodyPart, BodyRefusal},
        calendar::Month,
        central_body::BodySlug,
        office::Seat,
        person::Person,
        sector::SectorSlug,
        typed_date::read_day,
    },
    i18n::{Text, texts},
    views::{self, Viewer},
};

pub async fn list(turn: Turn) -> HandlerResult {
    turn.show(views::bodies::list(&turn.viewer())).await
}

/// One body.
pub async fn card(turn: Turn, person: Person, body: BodySlug) -> HandlerResult {
    if !is_known(&turn, &body) {
        return odd::outdated_button(turn, person).await;
    }
    turn.show(views::bodies::card(&turn.viewer(), &body)).await
}

fn is_known(turn: &Turn, slug: &BodySlug) -> bool {
    let viewer = turn.viewer();
    let mut bodies = viewer.directory.bodies.iter();
    bodies.any(|term| term.value.slug == *slug)
}

pub async fn rename(turn: Turn, person: Person, body: BodySlug) -> HandlerResult {
    let names = None;
    begin(turn, person, BodyAct::Rename { body, names }).await
}

pub async fn exempt(turn: Turn, person: Person, (body, exempt): (BodySlug, bool)) -> HandlerResult {
    begin(turn, person, BodyAct::SetExempt { body, exempt }).await
}

pub async fn end(turn: Turn, person: Person, body: BodySlug) -> HandlerResult {
    begin(turn, person, BodyAct::End { body }).await
}

pub async fn move_sector(turn: Turn, person: Person, sector: SectorSlug) -> HandlerResult {
    begin(turn, person, BodyAct::MoveSector { sector, to: None }).await
}

pub async fn add(turn: Turn, person: Person) -> HandlerResult {
    let act = BodyAct::Add {
        slug: None,
        names: None,
        sector: None,
    };
    begin(turn, person, act).await
}

async fn begin(turn: Turn, person: Person, act: BodyAct) -> HandlerResult {
    let is_known = match &act {
        BodyAct::Rename { body, .. } | BodyAct::SetExempt { body, .. } | BodyAct::End { body } => {
            is_known(&turn, body)
        }
        BodyAct::MoveSector { sector, .. } => {
            let viewer = turn.viewer();
            viewer.directory.sector(sector, viewer.today).is_some()
        }
        BodyAct::Add { .. } => true,
    };
    if !is_known {
        return odd::outdated_button(turn, person).await;
    }
    go_on_with(turn, person, BodyChange::new(act)).await
}

/// The sector that goes to a new body.
pub async fn choose_sector(turn: Turn, person: Person, chosen: SectorSlug) -> HandlerResult {
    with_draft(turn, person, |change| {
        if let BodyAct::Add { sector, .. } = &mut change.act {
            *sector = Some(chosen);
        }
    })
    .await
}

/// The body that a sector goes to.
pub async fn choose_to(turn: Turn, person: Person, chosen: BodySlug) -> HandlerResult {
    with_draft(turn, person, |change| {
        if let BodyAct::MoveSector { to, .. } = &mut change.act {
            *to = Some(chosen);
        }
    })
    .await
}

/// Another month to choose a day from.
pub async fn month(turn: Turn, person: Person, month: Month) -> HandlerResult {
    let Some(change) = turn.services().store.body_change_draft(person.id).await? else {
        return nothing_begun(turn).await;
    };
    let mut tx = turn.begin().await?;
    let undated = BodyChange { on: None, ..change };
    tx.keep_body_change_draft(person.id, &undated).await?;
    tx.set_step(person.id, &Step::ChangingBody).await?;
    tx.commit().await?;
    let viewer = turn.viewer();
    let part = undated.asks_for().unwrap_or(BodyPart::Day);
    turn.show(views::bodies::part(&viewer, &undated, part, month))
        .await
}

pub async fn choose_day(turn: Turn, person: Person, day: NaiveDate) -> HandlerResult {
    let is_offered = views::bodies::is_offered(&turn.viewer(), day);
    with_draft(turn, person, |change| change.on = is_offered.then_some(day)).await
}

/// Names or a day were typed.
pub async fn take_words(turn: Turn, person: Person, message: Message) -> HandlerResult {
    let Some(text) = message.text().map(str::to_owned) else {
        return odd::not_a_text(turn, message).await;
    };
    let draft = turn.services().store.body_change_draft(person.id).await?;
    let Some(mut change) = draft else {
        return odd::free_text(turn, person, message, text).await;
    };
    if !turn.is_coordinator().await {
        return odd::free_text(turn, person, message, text).await;
    }
    let viewer = turn.viewer();
    match change.asks_for() {
        Some(BodyPart::Names | BodyPart::SlugAndNames) => {
            if let Err(refusal) = change.take_lines(&text) {
                return turn
                    .show(views::bodies::words_refused(&viewer, &change, refusal))
                    .await;
            }
        }
        Some(BodyPart::Day) => {
            let day = read_day(&text, viewer.today);
            change.on = day.filter(|day| views::bodies::is_offered(&viewer, *day));
        }
        Some(BodyPart::Sector | BodyPart::To) | None => {
            return odd::free_text(turn, person, message, text).await;
        }
    }
    go_on_with(turn.clone(), person, change).await
}

/// `[Save the change]`
pub async fn save(turn: Turn, person: Person) -> HandlerResult {
    let services = turn.services();
    let Some(change) = services.store.body_change_draft(person.id).await? else {
        return nothing_begun(turn).await;
    };
    let Some(office) = turn.acts_for(&Seat::Coordinator).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let now = services.clock.now();
    let mut tx = turn.begin().await?;
    if let Err(refusal) = tx.change_bodies(&change, &office, now).await? {
        tx.commit().await?;
        return turn
            .show(views::bodies::refused(&turn.viewer(), &change, &refusal))
            .await;
    }
    tx.delete_body_change_draft(person.id).await?;
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    show_changed(&turn, &change, texts::body_saved()).await
}

/// The body as it is from now on.
async fn show_changed(turn: &Turn, change: &BodyChange, toast: Text) -> HandlerResult {
    let store = turn.services().store.refreshed();
    let viewer = Viewer {
        directory: store.directory(),
        ..turn.viewer()
    };
    let body = match &change.act {
        BodyAct::Rename { body, .. } | BodyAct::SetExempt { body, .. } | BodyAct::End { body } => {
            Some(body)
        }
        BodyAct::MoveSector { to, .. } => to.as_ref(),
        BodyAct::Add { slug, .. } => slug.as_ref(),
    };
    let screen = match body {
        Some(body) => views::bodies::card(&viewer, body),
        None => views::bodies::list(&viewer),
    };
    turn.show_saying(screen, toast).await
}

async fn nothing_begun(turn: Turn) -> HandlerResult {
    let screen = views::bodies::list(&turn.viewer());
    turn.show_saying(screen, texts::body_nothing_begun()).await
}

async fn with_draft(
    turn: Turn,
    person: Person,
    change: impl FnOnce(&mut BodyChange),
) -> HandlerResult {
    let Some(mut draft) = turn.services().store.body_change_draft(person.id).await? else {
        return nothing_begun(turn).await;
    };
    change(&mut draft);
    go_on_with(turn, person, draft).await
}

/// Keeps the draft and shows what is asked for next, or the last look, or why it cannot be.
async fn go_on_with(turn: Turn, person: Person, mut change: BodyChange) -> HandlerResult {
    let viewer = turn.viewer();
    let refusal = match change.asks_for() {
        Some(_) => None,
        None => change.terms(viewer.directory).err(),
    };
    let shown = change.clone();
    if refusal == Some(BodyRefusal::SlugIsTaken)
        && let BodyAct::Add { slug, .. } = &mut change.act
    {
        *slug = None; // Asked for anew.
    }
    let mut tx = turn.begin().await?;
    tx.keep_body_change_draft(person.id, &change).await?;
    tx.set_step(person.id, &Step::ChangingBody).await?;
    tx.commit().await?;
    let screen = match (refusal, change.asks_for()) {
        (Some(refusal), _) => views::bodies::refused(&viewer, &shown, &refusal),
        (None, Some(part)) => views::bodies::part(&viewer, &change, part, Month::of(viewer.today)),
        (None, None) => views::bodies::review(&viewer, &change),
    };
    turn.show(screen).await
}
