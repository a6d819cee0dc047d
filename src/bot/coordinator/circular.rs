//! A message to all officials of chosen ministries.
//!
//! > **Dana:** `[Write to ministries]`
//! > **Bot:** Step 1 of 2. To which ministries? … `[Ministry of Healthcare: 2]` … `[Write the text]`
//! > **Dana:** "The reports for the quarter are due on 8 January."
//! > **Bot:** Please check. It goes to 2 people of 1 ministry. … `[Send the message]`

use teloxide::types::Message;

use crate::{
    bot::{
        HandlerResult,
        citizen::{menu, odd},
        step::Step,
        turn::Turn,
    },
    domain::{
        central_body::BodySlug,
        circular::CircularDraft,
        holder::Holder,
        notice::Notice,
        office::Seat,
        person::{Person, PersonId},
        trail::{Act, Actor},
    },
    i18n::texts,
    store::OfficeDraftKind,
    views::{self, Screen, circular::Staff},
};

const DRAFT: OfficeDraftKind = OfficeDraftKind::Circular;

async fn draft(turn: &Turn, person: &Person) -> anyhow::Result<CircularDraft> {
    let draft = turn.services().store.office_draft(person.id, DRAFT).await?;
    Ok(draft.unwrap_or_default())
}

/// Officials at present, and how many each ministry has.
async fn officials(turn: &Turn) -> anyhow::Result<(Vec<Holder>, Staff)> {
    let services = turn.services();
    let mut holders = services.store.holders(services.clock.now()).await?;
    holders.retain(|holder| holder.seat.body().is_some());
    let mut staff = Staff::new();
    for body in holders.iter().filter_map(|holder| holder.seat.body()) {
        *staff.entry(body.0.clone()).or_default() += 1;
    }
    Ok((holders, staff))
}

/// Who gets it: each person once, and not whoever writes it.
fn people_of(holders: &[Holder], draft: &CircularDraft, but: &Person) -> Vec<PersonId> {
    let is_chosen =
        |holder: &&Holder| matches!(holder.seat.body(), Some(body) if draft.is_chosen(body));
    let chosen = holders.iter().filter(is_chosen);
    let mut people: Vec<_> = chosen.map(|holder| holder.person).collect();
    people.sort_by_key(|person| person.0);
    people.dedup();
    people.retain(|person| *person != but.id);
    people
}

/// `/write`: to whom.
pub async fn choose(turn: Turn, person: Person) -> HandlerResult {
    let draft = draft(&turn, &person).await?;
    let screen = choose_screen(&turn, &person, &draft).await?;
    turn.show(screen).await
}

async fn choose_screen(
    turn: &Turn,
    person: &Person,
    draft: &CircularDraft,
) -> anyhow::Result<Screen> {
    let (holders, staff) = officials(turn).await?;
    let people = people_of(&holders, draft, person).len() as u32;
    Ok(views::circular::choose(
        &turn.viewer(),
        draft,
        &staff,
        people,
    ))
}

/// A ministry is to get it, or not.
pub async fn choose_body(
    turn: Turn,
    person: Person,
    (body, wanted): (BodySlug, bool),
) -> HandlerResult {
    let mut draft = draft(&turn, &person).await?;
    let viewer = turn.viewer();
    if viewer.directory.body(&body, viewer.today).is_some() {
        draft.choose(&body, wanted);
    }
    keep_chosen(turn, person, draft).await
}

/// All of them, or none.
pub async fn choose_all(turn: Turn, person: Person, wanted: bool) -> HandlerResult {
    let (_, staff) = officials(&turn).await?;
    let mut draft = draft(&turn, &person).await?;
    draft.bodies.clear();
    if wanted {
        for body in views::circular::offered(&turn.viewer(), &staff) {
            draft.choose(&body.slug, true);
        }
    }
    keep_chosen(turn, person, draft).await
}

async fn keep_chosen(turn: Turn, person: Person, draft: CircularDraft) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.keep_office_draft(person.id, DRAFT, &draft, turn.services().clock.now())
        .await?;
    tx.commit().await?;
    let screen = choose_screen(&turn, &person, &draft).await?;
    turn.show(screen).await
}

/// Waits for the text; where there is one and it is not to be written anew, shows it.
pub async fn ask_text(turn: Turn, person: Person, anew: bool) -> HandlerResult {
    let draft = draft(&turn, &person).await?;
    let (holders, _) = officials(&turn).await?;
    let people = people_of(&holders, &draft, &person).len() as u32;
    if people == 0 {
        let screen = choose_screen(&turn, &person, &draft).await?;
        return turn.show_saying(screen, texts::circular_nobody()).await;
    }
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::WritingCircular).await?;
    tx.commit().await?;
    let screen = match draft.text {
        Some(_) if !anew => views::circular::check(&turn.viewer(), &draft, people),
        // What was written stays until something else is.
        _ => views::circular::ask_text(&turn.viewer(), people),
    };
    turn.show(screen).await
}

/// The text came.
pub async fn take_message(turn: Turn, person: Person, message: Message) -> HandlerResult {
    if !turn.is_coordinator().await {
        return odd::whatever(turn, person, message).await;
    }
    let Some(text) = message.text() else {
        return turn.show(views::circular::not_a_text(&turn.viewer())).await;
    };
    let mut draft = draft(&turn, &person).await?;
    if let Err(refusal) = draft.take_text(text) {
        return turn
            .show(views::circular::refused(&turn.viewer(), refusal))
            .await;
    }
    let mut tx = turn.begin().await?;
    tx.keep_office_draft(person.id, DRAFT, &draft, turn.services().clock.now())
        .await?;
    tx.set_step(person.id, &Step::WritingCircular).await?;
    tx.commit().await?;
    let (holders, _) = officials(&turn).await?;
    let people = people_of(&holders, &draft, &person).len() as u32;
    turn.show(views::circular::check(&turn.viewer(), &draft, people))
        .await
}

/// `[Send the message]`, to as many as were named; where it would be others, the new number is shown first.
pub async fn send(turn: Turn, person: Person, named: u32) -> HandlerResult {
    let draft = draft(&turn, &person).await?;
    let office = turn.acts_for(&Seat::Coordinator).await?;
    let (Some(text), Some(office)) = (draft.text.as_deref(), office) else {
        let screen = choose_screen(&turn, &person, &draft).await?;
        return turn
            .show_saying(screen, texts::circular_none_to_send())
            .await;
    };
    let (holders, _) = officials(&turn).await?;
    let people = people_of(&holders, &draft, &person);
    let count = people.len() as u32;
    if count != named || count == 0 {
        return turn
            .show(views::circular::check(&turn.viewer(), &draft, count))
            .await;
    }
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let id = tx
        .keep_circular(text, &draft.bodies, count, office.id, now)
        .await?;
    tx.promise(&Notice::Circular { circular: id }, &people, now)
        .await?;
    let (actor, subject) = (Actor::Office(office), format!("circular {}", id.0));
    let bodies = draft.bodies.join(", ");
    tx.record(
        &actor,
        Act::CircularSent,
        &subject,
        (None, Some(&bodies)),
        now,
    )
    .await?;
    tx.delete_office_draft(person.id, DRAFT).await?;
    tx.commit().await?;
    let bodies = draft.bodies.len() as u32;
    let receipt = views::circular::sent(&turn.viewer(), text, bodies, count);
    turn.tell(receipt).await?;
    let screen = menu::home_screen(&turn, &person).await?;
    turn.show(screen).await
}

/// What was begun goes; nobody has got it.
pub async fn drop_draft(turn: Turn, person: Person) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.delete_office_draft(person.id, DRAFT).await?;
    tx.commit().await?;
    let screen = menu::home_screen(&turn, &person).await?;
    turn.show_saying(screen, texts::circular_dropped()).await
}
