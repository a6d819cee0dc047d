//! The quarterly report of a ministry: its figures and what is missing, a comment, the last look, and sending it.
//!
//! > **Official:** `[Report, Q4 2026: not sent]`
//! > **Bot:** Meetings held: 3 … What is missing … `[Correct the results of M-118]` `[Write a comment]` `[Check and send]`
//! > **Official:** `[Check and send]`, `[Send version 1]`

use teloxide::types::Message;

use super::meetings::gone;
use crate::{
    bot::{HandlerResult, citizen::odd, step::Step, turn::Turn},
    domain::{
        calendar::Quarter,
        central_body::BodySlug,
        deadline::report_deadline,
        notice::Notice,
        obligation::obliged_in,
        office::{Office, OfficeId, Seat},
        person::Person,
        report::{
            Gap, LONGEST_COMMENT, Report, ReportAct, ReportFile, ReportRefusal, ReportState, gaps,
            waiting_quarter,
        },
        shortening::length,
        trail::{Act, Actor},
    },
    i18n::{Text, texts},
    store,
    views::{self, Screen, report::ReportCard},
};

/// The quarter whose report waits, and how it stands; none where the body has no duty.
pub async fn waiting(
    turn: &Turn,
    body: &BodySlug,
) -> anyhow::Result<Option<(Quarter, ReportState)>> {
    let store = &turn.services().store;
    let today = turn.viewer().today;
    let previous = Quarter::of(today).previous();
    let mut is_previous_owed = is_owed(turn, body, previous);
    if is_previous_owed {
        let file = store.report_file(body, previous).await?;
        is_previous_owed = !file.state().is_in();
    }
    let quarter = waiting_quarter(today, is_previous_owed);
    if !is_owed(turn, body, quarter) {
        return Ok(None);
    }
    let file = store.report_file(body, quarter).await?;
    Ok(Some((quarter, file.state())))
}

/// Whether a body owes the report of a quarter that has begun and is tracked.
pub fn is_owed(turn: &Turn, body: &BodySlug, quarter: Quarter) -> bool {
    is_tracked(turn, quarter)
        && obliged_in(quarter, turn.services().store.directory()).any(|obliged| obliged == *body)
}

/// Whether a quarter has begun, and this installation knows of it.
pub fn is_tracked(turn: &Turn, quarter: Quarter) -> bool {
    let since = turn.services().rules.tracked_since;
    (since..=Quarter::of(turn.viewer().today)).contains(&quarter)
}

/// The ministry whose report it is, and the office through which this person acts for it at this moment.
async fn own(
    turn: &Turn,
    (office, quarter): (OfficeId, Quarter),
) -> anyhow::Result<Option<(Office, BodySlug)>> {
    let office = turn.office(office).await?;
    let own = office.and_then(|office| {
        let body = office.seat.body().cloned()?;
        Some((office, body))
    });
    Ok(own.filter(|(_, body)| is_owed(turn, body, quarter)))
}

/// What a report is compiled from: what was kept of it, its next version, and what is missing.
pub async fn compile(
    turn: &Turn,
    body: &BodySlug,
    quarter: Quarter,
) -> anyhow::Result<(ReportFile, Report, Vec<Gap>)> {
    let services = turn.services();
    let store = &services.store;
    let now = services.clock.now();
    let file = store.report_file(body, quarter).await?;
    let draft = store.drafted_report((body, quarter), &file, now).await?;
    let today = services.clock.today();
    let unlogged = store.unlogged_meetings((body, quarter), today).await?;
    let met = store
        .quarters_met(&[quarter], services.rules.counting)
        .await?;
    let is_duty_met = met.contains(&(body.clone(), quarter));
    let gaps = gaps(&draft.entries, unlogged, is_duty_met);
    Ok((file, draft, gaps))
}

async fn card_screen(
    turn: &Turn,
    (office, body): (OfficeId, &BodySlug),
    quarter: Quarter,
) -> anyhow::Result<Screen> {
    let (file, draft, gaps) = compile(turn, body, quarter).await?;
    let calendar = turn.services().store.working_calendar();
    let until_target_on = match file.state() {
        ReportState::Returned { until_on, .. } => {
            Some(calendar.last_working_day_on_or_before(until_on))
        }
        ReportState::Drafted | ReportState::Sent { .. } => None,
    };
    let card = ReportCard {
        draft: &draft,
        file: &file,
        gaps: &gaps,
        deadline: &report_deadline(quarter, calendar),
        until_target_on,
        has_previous: is_owed(turn, body, quarter.previous()),
        has_next: is_owed(turn, body, quarter.next()),
    };
    Ok(views::report::card(&turn.viewer(), office, &card))
}

/// The report of a quarter as it stands.
pub async fn card(
    turn: Turn,
    person: Person,
    (office, quarter): (OfficeId, Quarter),
) -> HandlerResult {
    let Some((office, body)) = own(&turn, (office, quarter)).await? else {
        return gone(turn, person).await;
    };
    let screen = card_screen(&turn, (office.id, &body), quarter).await?;
    turn.show(screen).await
}

async fn card_saying(
    turn: Turn,
    (office, body): (OfficeId, &BodySlug),
    quarter: Quarter,
    toast: Text,
) -> HandlerResult {
    let screen = card_screen(&turn, (office, body), quarter).await?;
    turn.show_saying(screen, toast).await
}

/// Waits for what is to stand beside the figures.
pub async fn ask_comment(
    turn: Turn,
    person: Person,
    (office, quarter): (OfficeId, Quarter),
) -> HandlerResult {
    let Some((office, body)) = own(&turn, (office, quarter)).await? else {
        return gone(turn, person).await;
    };
    let file = turn.services().store.report_file(&body, quarter).await?;
    let step = Step::CommentingReport {
        office: office.id,
        quarter,
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &step).await?;
    tx.commit().await?;
    let choice = (office.id, quarter);
    let kept = file.comment.as_deref();
    turn.show(views::report::ask_comment(
        &turn.viewer(),
        choice,
        kept,
        None,
    ))
    .await
}

/// The comment came.
pub async fn take_comment(
    turn: Turn,
    person: Person,
    message: Message,
    (words, (office, quarter)): (String, (OfficeId, Quarter)),
) -> HandlerResult {
    let Some((office, body)) = own(&turn, (office, quarter)).await? else {
        return odd::free_text(turn, person, message, words).await;
    };
    let letters = length(&words);
    if letters > LONGEST_COMMENT {
        odd::keep_text(&turn, &person, &message, words).await?;
        let refusal = texts::text_too_long(letters as u32, LONGEST_COMMENT as u32);
        let choice = (office.id, quarter);
        return turn
            .show(views::report::ask_comment(
                &turn.viewer(),
                choice,
                None,
                Some(refusal),
            ))
            .await;
    }
    let mut tx = turn.begin().await?;
    tx.keep_report_comment((&body, quarter), Some(words.trim()))
        .await?;
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    card_saying(
        turn,
        (office.id, &body),
        quarter,
        texts::quarterly_comment_kept(),
    )
    .await
}

pub async fn remove_comment(
    turn: Turn,
    person: Person,
    (office, quarter): (OfficeId, Quarter),
) -> HandlerResult {
    let Some((office, body)) = own(&turn, (office, quarter)).await? else {
        return gone(turn, person).await;
    };
    let mut tx = turn.begin().await?;
    tx.keep_report_comment((&body, quarter), None).await?;
    tx.commit().await?;
    card_saying(
        turn,
        (office.id, &body),
        quarter,
        texts::quarterly_comment_gone(),
    )
    .await
}

/// The last look; where nothing is logged, it is asked first whether that is right.
pub async fn check(
    turn: Turn,
    person: Person,
    (office, quarter, says_none): (OfficeId, Quarter, bool),
) -> HandlerResult {
    let Some((office, body)) = own(&turn, (office, quarter)).await? else {
        return gone(turn, person).await;
    };
    let (file, draft, _) = compile(&turn, &body, quarter).await?;
    if let Err(refusal) = may_send(&turn, &file, &draft) {
        let toast = refusal_text(refusal);
        return card_saying(turn, (office.id, &body), quarter, toast).await;
    }
    let viewer = turn.viewer();
    if draft.is_empty() && !says_none {
        return turn
            .show(views::report::ask_empty(&viewer, office.id, quarter))
            .await;
    }
    let screen = preview_screen(&turn, &person, &office, &draft).await?;
    turn.show(screen).await
}

async fn preview_screen(
    turn: &Turn,
    person: &Person,
    office: &Office,
    draft: &Report,
) -> anyhow::Result<Screen> {
    let services = turn.services();
    let coordinators = services.store.coordinators(services.clock.now()).await?;
    let others = coordinators.iter().filter(|other| **other != person.id);
    let people = others.count() as u32;
    let seen = store::seen(draft)?;
    Ok(views::report::preview(
        &turn.viewer(),
        office.id,
        (draft, seen),
        people,
    ))
}

fn may_send(turn: &Turn, file: &ReportFile, draft: &Report) -> Result<ReportState, ReportRefusal> {
    let sent = file.versions.last();
    let act = ReportAct::Send {
        version: draft.version,
        has_changed: sent.is_none_or(|sent| !draft.says_the_same_as(&sent.report)),
    };
    file.state().after(act, draft.quarter, turn.viewer().today)
}

fn refusal_text(refusal: ReportRefusal) -> Text {
    match refusal {
        ReportRefusal::QuarterGoesOn => texts::quarterly_not_yet(),
        ReportRefusal::NothingChanged => texts::quarterly_nothing_changed(),
        ReportRefusal::Outdated | ReportRefusal::NotSent | ReportRefusal::DayIsPast => {
            texts::reports_stands_otherwise()
        }
    }
}

/// `[Send version 1]`: as it was seen, and nothing else.
pub async fn send(
    turn: Turn,
    person: Person,
    (office, quarter, version, seen): (OfficeId, Quarter, u32, u32),
) -> HandlerResult {
    let Some((office, body)) = own(&turn, (office, quarter)).await? else {
        return gone(turn, person).await;
    };
    let (file, draft, _) = compile(&turn, &body, quarter).await?;
    let place = (office.id, &body);
    if let Err(refusal) = may_send(&turn, &file, &draft) {
        return card_saying(turn, place, quarter, refusal_text(refusal)).await;
    }
    if draft.version != version {
        return card_saying(turn, place, quarter, texts::reports_stands_otherwise()).await;
    }
    if store::seen(&draft)? != seen {
        let screen = preview_screen(&turn, &person, &office, &draft).await?;
        return turn
            .show_saying(screen, texts::quarterly_changed_meanwhile())
            .await;
    }
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let Some((report, checksum)) = tx.send_report(&draft, &office, now).await? else {
        drop(tx);
        return card_saying(turn, place, quarter, texts::reports_stands_otherwise()).await;
    };
    let kept = views::report::kept_in_trail(&quarter.code(), version, &checksum);
    tx.record(
        &Actor::Office(office.clone()),
        Act::ReportSent,
        &format!("body {body}"),
        (None, Some(&kept)),
        now,
    )
    .await?;
    tx.promise(&Notice::ReportKept { report, version }, &[person.id], now)
        .await?;
    let notice = Notice::ReportSent { report, version };
    tx.tell_holders(&Seat::Coordinator, &notice, Some(person.id), now)
        .await?;
    tx.commit().await?;
    card_saying(turn, place, quarter, texts::quarterly_is_sent()).await
}
