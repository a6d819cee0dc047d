//! From a plan to an announcement: the akimats are asked, and once all agreed citizens are told.
//!
//! > **Official:** `[Announce]`
//! > **Bot:** Citizens will read this … 4,310 people will be told … `[Announce and tell them]`

use super::meetings::{self, card_screen, gone, outdated, own_meeting};
use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::{
        meeting::{Meeting, MeetingId, MeetingKind, MeetingStatus, Plan},
        meeting_lifecycle::{self, Refusal, Step},
        notice::Heard,
        person::Person,
        trail::{Act, Actor},
    },
    i18n::texts,
    views,
};

/// `[Send to the akimats]`
pub async fn ask_akimats(
    turn: Turn,
    person: Person,
    (id, revision): (MeetingId, u32),
) -> HandlerResult {
    let Some((meeting, office)) = own_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    if views::revision_of(&meeting) != revision || !meeting_lifecycle::can_be_sent(&meeting) {
        return outdated(turn, &meeting, &office).await;
    }
    let now = turn.services().clock.now();
    let actor = Actor::Office(office);
    let mut tx = turn.begin().await?;
    let asked = tx.ask_akimats(id, now).await?;
    let names = asked.iter().map(ToString::to_string).collect::<Vec<_>>();
    tx.record(
        &actor,
        Act::AkimatsAsked,
        &meetings::subject(id),
        (None, Some(&names.join(" "))),
        now,
    )
    .await?;
    tx.commit().await?;
    let Some((meeting, office)) = own_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let screen = card_screen(&turn, &meeting, &office).await?;
    turn.show_saying(screen, texts::akimats_asked(asked.len() as u32))
        .await
}

/// `[Announce]`: a preview, or what is missing.
pub async fn preview(
    turn: Turn,
    person: Person,
    (id, revision): (MeetingId, u32),
) -> HandlerResult {
    let Some((meeting, office)) = own_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    if views::revision_of(&meeting) != revision
        || !meeting_lifecycle::is_before_announcement(&meeting)
    {
        return outdated(turn, &meeting, &office).await;
    }
    let missing = missing(&turn, &meeting);
    let viewer = turn.viewer();
    if !missing.is_empty() {
        return turn
            .show(views::announcing::missing(&viewer, &meeting, &missing))
            .await;
    }
    let people = turn
        .services()
        .store
        .people_to_tell(id, false, person.id)
        .await?;
    turn.show(views::announcing::preview(&viewer, &meeting, people))
        .await
}

/// All that stands in the way, not only what the table of its life says first.
fn missing(turn: &Turn, meeting: &Meeting) -> Vec<Refusal> {
    let now = turn.services().clock.now();
    let as_if_agreed = Meeting {
        plan: Plan {
            status: MeetingStatus::Agreed,
            ..meeting.plan.clone()
        },
        ..meeting.clone()
    };
    let announce = |meeting: &Meeting| meeting_lifecycle::after(meeting, Step::Announce, now).err();
    let first = announce(&as_if_agreed);
    let not_agreed = (!meeting_lifecycle::is_agreed(meeting)).then_some(Refusal::NotAgreed);
    let first = first.filter(|refusal| *refusal != Refusal::NotAgreed);
    first.into_iter().chain(not_agreed).collect()
}

/// `[Announce and tell them]`
pub async fn announce(
    turn: Turn,
    person: Person,
    (id, revision): (MeetingId, u32),
) -> HandlerResult {
    let Some((meeting, office)) = own_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let now = turn.services().clock.now();
    let status = meeting_lifecycle::after(&meeting, Step::Announce, now);
    let Some(status) = status
        .ok()
        .filter(|_| views::revision_of(&meeting) == revision)
    else {
        return outdated(turn, &meeting, &office).await;
    };
    let plan = Plan {
        status,
        ..meeting.plan.clone()
    };
    let changes = meeting.plan.changes_to(&plan);
    let actor = Actor::Office(office);
    // An off-schedule meeting is called because of tension: nobody's digest waits for it.
    let is_urgent = plan.kind == MeetingKind::OffSchedule;
    let mut tx = turn.begin().await?;
    tx.revise_meeting(id, &plan, &changes, &actor.to_string(), now)
        .await?;
    let heard = Heard::of_plan(&plan);
    tx.notify_of_own_act(person.id, id, &heard, is_urgent, now)
        .await?;
    let time = plan.time.to_string();
    tx.record(
        &actor,
        Act::MeetingAnnounced,
        &meetings::subject(id),
        (None, Some(&time)),
        now,
    )
    .await?;
    tx.commit().await?;
    let Some((meeting, office)) = own_meeting(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let screen = card_screen(&turn, &meeting, &office).await?;
    turn.show_saying(screen, texts::announced()).await
}
