//! The procedure for holding meetings: a coordinator publishes it, those who hold meetings say that they have read it.
//!
//! > **Dana:** `/procedure`, `[Publish a new version]`
//! > **Bot:** Version 2. Step 1 of 2. Send the file of the procedure …
//! > **Dana:** a file, and "The time for agreement with the region is named."
//! > **Bot:** Please check: version 2 … The file with the button "I have read it" goes to 12 people. `[Publish the procedure]`
//! > **Official:** gets the file; `[I have read it]`
//!
//! It is for those who hold an office: to everybody else the command is unknown.

use std::collections::HashSet;

use teloxide::types::Message;

use super::{HandlerResult, citizen::odd, step::Step, turn::Turn};
use crate::{
    domain::{
        calendar::{instant, local},
        holder::Holder,
        notice::Notice,
        office::{Office, Role, Seat},
        paging::Page,
        person::{Person, PersonId},
        procedure::{Procedure, ProcedureDraft, ProcedureFile, ProcedurePart, Readers},
        trail::{Act, Actor},
    },
    i18n::{Text, texts},
    store::OfficeDraftKind,
    views::{
        self, Screen,
        procedure::{Concern, PAGE_LENGTH},
    },
};

const DRAFT: OfficeDraftKind = OfficeDraftKind::Procedure;

/// `/procedure`
pub async fn show(turn: Turn, person: Person) -> HandlerResult {
    if turn.offices().await?.is_empty() {
        return odd::outdated_button(turn, person).await;
    }
    let screen = screen(&turn).await?;
    turn.show(screen).await
}

async fn screen(turn: &Turn) -> anyhow::Result<Screen> {
    let procedure = turn.services().store.procedure_in_force().await?;
    let concern = concern(turn, procedure.as_ref()).await?;
    Ok(views::procedure::in_force(
        &turn.viewer(),
        procedure.as_ref(),
        concern,
    ))
}

/// What the version in force has to do with whoever looks at it.
async fn concern(turn: &Turn, procedure: Option<&Procedure>) -> anyhow::Result<Concern> {
    let services = turn.services();
    let version = procedure.map_or(0, |procedure| procedure.version);
    let read: HashSet<_> = services
        .store
        .offices_that_read(version)
        .await?
        .into_iter()
        .collect();
    let own: Vec<_> = turn
        .offices()
        .await?
        .iter()
        .filter(|office| office.seat.role() != Role::Coordinator)
        .collect();
    let has_read = (!own.is_empty()).then(|| own.iter().all(|office| read.contains(&office.id)));
    let readers = if turn.is_coordinator().await {
        let now = services.clock.now();
        let holders = services.store.readers_of_procedure(now).await?;
        let have_read = holders
            .iter()
            .filter(|holder| read.contains(&holder.office));
        Some(Readers {
            have_read: have_read.count() as u32,
            are_to_read: holders.len() as u32,
        })
    } else {
        None
    };
    Ok(Concern { has_read, readers })
}

/// The file of the version in force.
pub async fn send_file(turn: Turn, person: Person) -> HandlerResult {
    if turn.offices().await?.is_empty() {
        return odd::outdated_button(turn, person).await;
    }
    let Some(procedure) = turn.services().store.procedure_in_force().await? else {
        return show(turn, person).await;
    };
    let words = views::procedure::below_file(&turn.viewer(), &procedure);
    turn.send_kept_file(&procedure.file.id, &words).await
}

/// `[I have read it]`
pub async fn read(turn: Turn, person: Person, version: u32) -> HandlerResult {
    let offices = turn.offices().await?;
    let reader = offices
        .iter()
        .find(|office| office.seat.role() != Role::Coordinator)
        .cloned();
    let Some(reader) = reader else {
        return odd::outdated_button(turn, person).await;
    };
    let in_force = turn.services().store.procedure_in_force().await?;
    if in_force.is_none_or(|procedure| procedure.version != version) {
        turn.take_buttons_off_notice().await?;
        let screen = screen(&turn).await?;
        return turn.show_saying(screen, texts::procedure_newer()).await;
    }
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    if tx.read_procedure(version, person.id, now).await? {
        let actor = Actor::Office(reader);
        tx.record(
            &actor,
            Act::ProcedureRead,
            &subject(version),
            (None, None),
            now,
        )
        .await?;
    }
    tx.commit().await?;
    if turn.is_from_notice() {
        turn.take_buttons_off_notice().await?;
        return turn.say(texts::procedure_read()).await;
    }
    let screen = screen(&turn).await?;
    turn.show_saying(screen, texts::procedure_read()).await
}

fn subject(version: u32) -> String {
    format!("procedure {version}")
}

// Publishing a version

async fn next_version(turn: &Turn) -> anyhow::Result<u32> {
    let in_force = turn.services().store.procedure_in_force().await?;
    Ok(in_force.map_or(1, |procedure| procedure.version + 1))
}

async fn draft(turn: &Turn, person: &Person) -> anyhow::Result<ProcedureDraft> {
    let draft = turn.services().store.office_draft(person.id, DRAFT).await?;
    Ok(draft.unwrap_or_default())
}

/// A new version, or the one that was begun before.
pub async fn publish(turn: Turn, person: Person) -> HandlerResult {
    let draft = draft(&turn, &person).await?;
    go_on(turn, person, draft, None).await
}

/// Another file or another text.
pub async fn edit(turn: Turn, person: Person, part: ProcedurePart) -> HandlerResult {
    let draft = draft(&turn, &person).await?;
    go_on(turn, person, draft, Some(part)).await
}

/// Keeps the draft and asks for `part`, or for what it lacks, or shows it whole.
async fn go_on(
    turn: Turn,
    person: Person,
    draft: ProcedureDraft,
    part: Option<ProcedurePart>,
) -> HandlerResult {
    let version = next_version(&turn).await?;
    let part = part.or_else(|| draft.lacks());
    let mut tx = turn.begin().await?;
    tx.keep_office_draft(person.id, DRAFT, &draft, turn.services().clock.now())
        .await?;
    match part {
        Some(part) => {
            tx.set_step(person.id, &Step::PublishingProcedure { part })
                .await?;
        }
        None => tx.clear_step(person.id).await?,
    }
    tx.commit().await?;
    let screen = match part {
        Some(part) => views::procedure::ask(&turn.viewer(), version, &draft, part),
        None => {
            let people = readers(&turn, &person).await?.len() as u32;
            views::procedure::check(&turn.viewer(), version, &draft, people)
        }
    };
    turn.show(screen).await
}

/// The people who get it: each once, whatever they hold, and not whoever publishes it.
async fn readers(turn: &Turn, person: &Person) -> anyhow::Result<Vec<PersonId>> {
    let services = turn.services();
    let now = services.clock.now();
    let holders = services.store.readers_of_procedure(now).await?;
    Ok(people_of(&holders, person))
}

fn people_of(holders: &[Holder], but: &Person) -> Vec<PersonId> {
    let mut people: Vec<_> = holders.iter().map(|holder| holder.person).collect();
    people.sort_by_key(|person| person.0);
    people.dedup();
    people.retain(|person| *person != but.id);
    people
}

/// A file or a text came.
pub async fn take_message(
    turn: Turn,
    person: Person,
    message: Message,
    part: ProcedurePart,
) -> HandlerResult {
    if !turn.is_coordinator().await {
        return odd::whatever(turn, person, message).await;
    }
    let mut draft = draft(&turn, &person).await?;
    if let Some(file) = file_in(&message) {
        draft.file = Some(file);
        let caption = message.caption().unwrap_or_default();
        if !caption.trim().is_empty()
            && let Err(refusal) = draft.take_change(caption)
        {
            keep(&turn, &person, &draft).await?;
            return turn
                .show(views::procedure::refused(&turn.viewer(), refusal))
                .await;
        }
        return go_on(turn, person, draft, None).await;
    }
    match (part, message.text()) {
        (ProcedurePart::Change, Some(words)) => match draft.take_change(words) {
            Ok(()) => go_on(turn, person, draft, None).await,
            Err(refusal) => {
                turn.show(views::procedure::refused(&turn.viewer(), refusal))
                    .await
            }
        },
        (part, _) => {
            turn.show(views::procedure::not_that(&turn.viewer(), part))
                .await
        }
    }
}

async fn keep(turn: &Turn, person: &Person, draft: &ProcedureDraft) -> HandlerResult {
    let part = ProcedurePart::Change;
    let mut tx = turn.begin().await?;
    tx.keep_office_draft(person.id, DRAFT, draft, turn.services().clock.now())
        .await?;
    tx.set_step(person.id, &Step::PublishingProcedure { part })
        .await?;
    Ok(tx.commit().await?)
}

fn file_in(message: &Message) -> Option<ProcedureFile> {
    let document = message.document()?;
    Some(ProcedureFile {
        id: document.file.id.to_string(),
        name: document
            .file_name
            .clone()
            .unwrap_or_else(|| "procedure".to_owned()),
        size_bytes: document.file.size,
    })
}

/// What was begun goes.
pub async fn drop_draft(turn: Turn, person: Person) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.delete_office_draft(person.id, DRAFT).await?;
    tx.commit().await?;
    let screen = screen(&turn).await?;
    turn.show(screen).await
}

/// `[Publish the procedure]`: as the version that was shown, once.
pub async fn send(turn: Turn, person: Person, version: u32) -> HandlerResult {
    let draft = draft(&turn, &person).await?;
    let office = turn.acts_for(&Seat::Coordinator).await?;
    let (Some(file), Some(change), Some(office)) = (&draft.file, &draft.change, office) else {
        let screen = screen(&turn).await?;
        return turn
            .show_saying(screen, texts::procedure_changed_meanwhile())
            .await;
    };
    let people = readers(&turn, &person).await?;
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let published = tx
        .publish_procedure(version, (file, change), office.id, now)
        .await?;
    if published {
        let notice = Notice::Procedure {
            version,
            is_reminder: false,
        };
        tx.promise(&notice, &people, now).await?;
        let actor = Actor::Office(office);
        let (act, subject) = (Act::ProcedurePublished, subject(version));
        tx.record(&actor, act, &subject, (None, Some(change)), now)
            .await?;
        tx.delete_office_draft(person.id, DRAFT).await?;
    }
    tx.commit().await?;
    if !published {
        return go_on_as(turn, person, draft, texts::procedure_changed_meanwhile()).await;
    }
    let screen = screen(&turn).await?;
    let toast = texts::procedure_published(people.len() as u32);
    turn.show_saying(screen, toast).await
}

/// Another coordinator was faster: the draft will be the version after theirs.
async fn go_on_as(turn: Turn, person: Person, draft: ProcedureDraft, toast: Text) -> HandlerResult {
    let version = next_version(&turn).await?;
    let people = readers(&turn, &person).await?.len() as u32;
    let screen = views::procedure::check(&turn.viewer(), version, &draft, people);
    turn.show_saying(screen, toast).await
}

// Who has not read it

async fn unread_by(turn: &Turn, version: u32) -> anyhow::Result<Vec<Holder>> {
    let services = turn.services();
    let now = services.clock.now();
    let read = services.store.offices_that_read(version).await?;
    let mut holders = services.store.readers_of_procedure(now).await?;
    holders.retain(|holder| !read.contains(&holder.office));
    views::holders::sort(&turn.viewer(), &mut holders);
    Ok(holders)
}

/// Those who have not read the version in force, by office.
pub async fn unread(turn: Turn, offset: u32) -> HandlerResult {
    let screen = unread_screen(&turn, offset).await?;
    turn.show(screen).await
}

async fn unread_screen(turn: &Turn, offset: u32) -> anyhow::Result<Screen> {
    let Some(procedure) = turn.services().store.procedure_in_force().await? else {
        return screen(turn).await;
    };
    let holders = unread_by(turn, procedure.version).await?;
    let page = Page::of_all(holders, offset, PAGE_LENGTH);
    Ok(views::procedure::unread(&turn.viewer(), &procedure, &page))
}

/// `[Remind them]`, once a day.
pub async fn remind(turn: Turn, person: Person, version: u32) -> HandlerResult {
    let office = turn.acts_for(&Seat::Coordinator).await?;
    let in_force = turn.services().store.procedure_in_force().await?;
    let is_in_force = in_force.is_some_and(|procedure| procedure.version == version);
    let Some(office) = office.filter(|_| is_in_force) else {
        return unread(turn, 0).await;
    };
    let people = people_of(&unread_by(&turn, version).await?, &person);
    let reminded = keep_reminder(&turn, version, &people, office).await?;
    let toast = if reminded {
        texts::procedure_reminded_toast(people.len() as u32)
    } else {
        texts::procedure_reminded_before()
    };
    let screen = unread_screen(&turn, 0).await?;
    turn.show_saying(screen, toast).await
}

async fn keep_reminder(
    turn: &Turn,
    version: u32,
    people: &[PersonId],
    office: Office,
) -> anyhow::Result<bool> {
    let now = turn.services().clock.now();
    let midnight = instant(local(now).date().and_time(chrono::NaiveTime::MIN));
    let mut tx = turn.begin().await?;
    let is_new = tx.mark_procedure_reminded(version, midnight, now).await?;
    if is_new {
        let notice = Notice::Procedure {
            version,
            is_reminder: true,
        };
        tx.promise(&notice, people, now).await?;
        let (actor, subject) = (Actor::Office(office), subject(version));
        let count = people.len().to_string();
        tx.record(
            &actor,
            Act::ProcedureReminded,
            &subject,
            (None, Some(&count)),
            now,
        )
        .await?;
    }
    tx.commit().await?;
    Ok(is_new)
}
