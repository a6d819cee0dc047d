//! A coordinator reminds ministries of what they are late with.
//!
//! > **Dana:** `[Remind all 2]`
//! > **Bot:** Please check. These are reminded: Ministry of Healthcare: 2 people, last reminded … `[Send to 2 people]`
//! > **Dana:** `[Send to 2 people]`
//!
//! An official gets one message with all that their ministry is late with, a button for each, and `[Seen]`.

use serde::{Deserialize, Serialize};
use teloxide::types::Message;

use crate::{
    bot::{HandlerResult, citizen::odd, step::Step, turn::Turn},
    domain::{
        central_body::BodySlug,
        notice::Notice,
        nudge::{LONGEST_WORDS, NudgeId, Nudged},
        obligation::{Duty, days_told_of},
        office::Seat,
        person::{Person, PersonId},
        trail::{Act, Actor},
    },
    i18n::texts,
    store::OfficeDraftKind,
    views::{self, Screen, nudge::Recipient},
};

const DRAFT: OfficeDraftKind = OfficeDraftKind::Nudge;

/// What the coordinator says beside it.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Draft {
    /// To whom, as buttons carry it.
    to: String,
    words: Option<String>,
}

/// Who gets it.
struct Addressed {
    recipients: Vec<Recipient>,
    /// Each person once, and not whoever sends it.
    people: Vec<PersonId>,
}

/// The ministries that are reminded: those that are late, or have not met a duty, at this moment.
async fn bodies(turn: &Turn, to: &Nudged) -> anyhow::Result<Vec<BodySlug>> {
    let services = turn.services();
    let store = &services.store;
    let today = turn.viewer().today;
    Ok(match to {
        Nudged::Late | Nudged::Body(_) => {
            let late = store.late_bodies(&services.rules, today).await?;
            let is_meant = |body: &BodySlug| match to {
                Nudged::Body(one) => one == body,
                _ => true,
            };
            let bodies = late.into_iter().map(|late| late.body);
            bodies.filter(is_meant).collect()
        }
        Nudged::Owing(duty) => {
            let days = days_told_of(today);
            let owed = store.owed(days, &services.rules).await?;
            let open = owed
                .iter()
                .filter(|one| one.obligation.duty() == *duty && !one.is_met);
            open.filter_map(|one| one.obligation.body().cloned())
                .collect()
        }
    })
}

async fn addressed(turn: &Turn, person: &Person, to: &Nudged) -> anyhow::Result<Addressed> {
    let store = &turn.services().store;
    let now = turn.services().clock.now();
    let bodies = bodies(turn, to).await?;
    let nudges = store.latest_nudges(&bodies).await?;
    let (mut recipients, mut people) = (Vec::new(), Vec::new());
    for body in bodies {
        let mut officials = store.officials_of(&body, now).await?;
        officials.retain(|official| *official != person.id);
        recipients.push(Recipient {
            people: officials.len() as u32,
            last: nudges.iter().find(|nudge| nudge.body == body).cloned(),
            body,
        });
        people.extend(officials);
    }
    people.sort_by_key(|person| person.0);
    people.dedup();
    Ok(Addressed { recipients, people })
}

async fn words(turn: &Turn, person: &Person, to: &Nudged) -> anyhow::Result<Option<String>> {
    let draft: Option<Draft> = turn.services().store.office_draft(person.id, DRAFT).await?;
    let draft = draft.filter(|draft| draft.to == to.to_string());
    Ok(draft.and_then(|draft| draft.words))
}

async fn preview_screen(turn: &Turn, person: &Person, to: &Nudged) -> anyhow::Result<Screen> {
    let Addressed { recipients, people } = addressed(turn, person, to).await?;
    let words = words(turn, person, to).await?;
    Ok(views::nudge::preview(
        &turn.viewer(),
        to,
        &recipients,
        people.len() as u32,
        words.as_deref(),
    ))
}

/// `[Remind]`: who gets it.
pub async fn preview(turn: Turn, person: Person, to: Nudged) -> HandlerResult {
    let screen = preview_screen(&turn, &person, &to).await?;
    turn.show(screen).await
}

/// `[Add words]`
pub async fn ask_words(turn: Turn, person: Person, to: Nudged) -> HandlerResult {
    let step = Step::Nudging { to: to.to_string() };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &step).await?;
    tx.commit().await?;
    turn.show(views::nudge::ask_words(&turn.viewer(), &to))
        .await
}

/// The words came.
pub async fn take_words(turn: Turn, person: Person, message: Message, to: String) -> HandlerResult {
    let to = match to.parse::<Nudged>() {
        Ok(to) if turn.is_coordinator().await => to,
        _ => return odd::whatever(turn, person, message).await,
    };
    let Some(text) = message.text() else {
        return turn
            .show(views::nudge::not_a_text(&turn.viewer(), &to))
            .await;
    };
    let text = text.trim();
    let length = text.encode_utf16().count();
    if length > LONGEST_WORDS {
        let screen = views::nudge::too_long(&turn.viewer(), &to, length);
        return turn.show(screen).await;
    }
    let draft = Draft {
        to: to.to_string(),
        words: Some(text.to_owned()),
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.keep_office_draft(person.id, DRAFT, &draft, now).await?;
    tx.commit().await?;
    preview(turn, person, to).await
}

/// `[Send to 2 people]`; where it would be others by now, or they were reminded meanwhile, the new list is shown first.
pub async fn send(
    turn: Turn,
    person: Person,
    (to, named, after): (Nudged, u32, NudgeId),
) -> HandlerResult {
    let Some(office) = turn.acts_for(&Seat::Coordinator).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let Addressed { recipients, people } = addressed(&turn, &person, &to).await?;
    let is_as_seen = people.len() as u32 == named && views::nudge::newest(&recipients) == after;
    if people.is_empty() || !is_as_seen {
        let screen = preview_screen(&turn, &person, &to).await?;
        return turn.show_saying(screen, texts::nudge_changed()).await;
    }
    let words = words(&turn, &person, &to).await?;
    let duty = duty_of(&to);
    let now = turn.services().clock.now();
    let actor = Actor::Office(office.clone());
    let mut tx = turn.begin().await?;
    for recipient in recipients.iter().filter(|recipient| recipient.people > 0) {
        let body = &recipient.body;
        let nudge = tx
            .keep_nudge(body, duty, words.as_deref(), office.id, now)
            .await?;
        let seat = Seat::Official(body.clone());
        let notice = Notice::Nudge { nudge };
        tx.tell_holders(&seat, &notice, Some(person.id), now)
            .await?;
        let subject = format!("body {body}");
        tx.record(&actor, Act::Nudged, &subject, (None, None), now)
            .await?;
    }
    tx.delete_office_draft(person.id, DRAFT).await?;
    tx.commit().await?;
    let screen = preview_screen(&turn, &person, &to).await?;
    turn.show_saying(screen, texts::nudge_sent(named)).await
}

fn duty_of(to: &Nudged) -> Option<Duty> {
    match to {
        Nudged::Owing(duty) => Some(*duty),
        Nudged::Late | Nudged::Body(_) => None,
    }
}

/// `[Seen]`, by an official of the ministry.
pub async fn see(turn: Turn, person: Person, id: NudgeId) -> HandlerResult {
    let Some(nudge) = turn.services().store.nudge(id).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let seat = Seat::Official(nudge.body.clone());
    if turn.acts_for(&seat).await?.is_none() {
        return odd::outdated_button(turn, person).await;
    }
    let mut tx = turn.begin().await?;
    tx.see_nudge(id, turn.services().clock.now()).await?;
    tx.commit().await?;
    turn.say(texts::nudge_seen()).await
}
