//! The quarterly reports of all bodies: which are in and which are missing, one of them, and giving it back.
//!
//! > **Dana:** `[Reports, Q4 2026: 9 of 16]`, `[1]`, `[Return version 1]`
//! > **Bot:** Why is version 1 returned? `[A meeting that was held is missing]` … `[Explain in words]`
//! > **Dana:** `[A meeting that was held is missing]`, `[1 week]`, `[Yes, return it]`

use chrono::NaiveDate;
use teloxide::types::Message;

use crate::{
    bot::{HandlerResult, citizen::odd, official::report, step::Step, turn::Turn},
    domain::{
        calendar::{Month, Quarter},
        central_body::BodySlug,
        deadline::report_deadline,
        masking::mask,
        notice::Notice,
        obligation::obliged_in,
        office::Seat,
        paging::Page,
        person::Person,
        report::{
            LONGEST_COMMENT, ReportAct, ReportFile, ReportId, ReportState, ReturnReason,
            waiting_quarter,
        },
        shortening::length,
        trail::{Act, Actor},
        typed_date::read_day,
    },
    i18n::texts,
    store::{Draft, DraftKind},
    views::{
        self,
        reports::{BodyReport, Line, PAGE_LENGTH, ReportCounts, Return},
    },
};

/// The quarter whose reports come, and how many of them are in.
pub async fn waiting(turn: &Turn) -> anyhow::Result<(Quarter, ReportCounts)> {
    let today = turn.viewer().today;
    let previous = Quarter::of(today).previous();
    if report::is_tracked(turn, previous) {
        let counts = ReportCounts::of(&lines(turn, previous).await?);
        if counts.sent < counts.all {
            return Ok((previous, counts));
        }
    }
    let current = waiting_quarter(today, false);
    let counts = ReportCounts::of(&lines(turn, current).await?);
    Ok((current, counts))
}

/// How the reports of a quarter stand: those that are missing first, then those that went back.
async fn lines(turn: &Turn, quarter: Quarter) -> anyhow::Result<Vec<Line>> {
    let store = &turn.services().store;
    let states = store.report_states(quarter).await?;
    let mut lines: Vec<_> = obliged_in(quarter, store.directory())
        .map(|body| {
            let known = states.iter().find(|(known, ..)| *known == body);
            Line {
                state: known.map_or(ReportState::Drafted, |(_, state, _)| *state),
                sent_at: known.map(|(.., at)| *at),
                body,
            }
        })
        .collect();
    let (lang, day) = (turn.lang(), quarter.last_day());
    let name = |line: &Line| {
        let body = store.directory().body(&line.body, day);
        body.map_or("", |body| body.name.get(lang)).to_owned()
    };
    let rank = |state| match state {
        ReportState::Drafted => 0,
        ReportState::Returned { .. } => 1,
        ReportState::Sent { .. } => 2,
    };
    lines.sort_by_cached_key(|line| (rank(line.state), name(line)));
    Ok(lines)
}

/// The reports of a quarter, from a place on.
pub async fn list(turn: Turn, person: Person, (quarter, offset): (Quarter, u32)) -> HandlerResult {
    if !report::is_tracked(&turn, quarter) {
        return odd::outdated_button(turn, person).await;
    }
    let lines = lines(&turn, quarter).await?;
    let counts = ReportCounts::of(&lines);
    let page = Page::of_all(lines, offset, PAGE_LENGTH);
    let deadline = report_deadline(quarter, turn.services().store.working_calendar());
    let has_neighbours = (
        report::is_tracked(&turn, quarter.previous()),
        report::is_tracked(&turn, quarter.next()),
    );
    let screen = views::reports::list(
        &turn.viewer(),
        (quarter, &deadline),
        counts,
        &page,
        has_neighbours,
    );
    turn.show(screen).await
}

/// One body's report.
pub async fn card(
    turn: Turn,
    person: Person,
    (body, quarter): (BodySlug, Quarter),
) -> HandlerResult {
    if !report::is_owed(&turn, &body, quarter) {
        return odd::outdated_button(turn, person).await;
    }
    let screen = card_screen(&turn, &body, quarter).await?;
    turn.show(screen).await
}

async fn card_screen(
    turn: &Turn,
    body: &BodySlug,
    quarter: Quarter,
) -> anyhow::Result<views::Screen> {
    let services = turn.services();
    let (file, draft, gaps) = report::compile(turn, body, quarter).await?;
    let officials = services.store.officials_of(body, services.clock.now());
    let shown = BodyReport {
        draft: &draft,
        file: &file,
        gaps: &gaps,
        deadline: &report_deadline(quarter, services.store.working_calendar()),
        officials: officials.await?.len() as u32,
    };
    Ok(views::reports::card(&turn.viewer(), &shown))
}

/// A report that stands at this version, for a coordinator at this moment.
async fn returnable(
    turn: &Turn,
    (id, version): (ReportId, u32),
) -> anyhow::Result<Option<(BodySlug, Quarter, ReportFile)>> {
    if !turn.is_coordinator().await {
        return Ok(None);
    }
    let store = &turn.services().store;
    let Some((body, quarter)) = store.report_of(id).await? else {
        return Ok(None);
    };
    let file = store.report_file(&body, quarter).await?;
    let stands = file.state() == ReportState::Sent { version };
    Ok(stands.then_some((body, quarter, file)))
}

/// It stands otherwise by now: shows how, and does nothing else.
async fn stands_otherwise(turn: Turn, person: Person, id: ReportId) -> HandlerResult {
    let report = turn.services().store.report_of(id).await?;
    match report {
        Some((body, quarter)) if turn.is_coordinator().await => {
            let screen = card_screen(&turn, &body, quarter).await?;
            turn.show_saying(screen, texts::reports_stands_otherwise())
                .await
        }
        _ => odd::outdated_button(turn, person).await,
    }
}

/// The ready reasons.
pub async fn reasons(turn: Turn, person: Person, (id, version): (ReportId, u32)) -> HandlerResult {
    let found = returnable(&turn, (id, version)).await?;
    match found.as_ref().and_then(|(.., file)| file.versions.last()) {
        Some(sent) => {
            turn.show(views::reports::reasons(&turn.viewer(), &sent.report, id))
                .await
        }
        None => stands_otherwise(turn, person, id).await,
    }
}

/// `[Explain in words]`: waits for them.
pub async fn ask_words(
    turn: Turn,
    person: Person,
    (report, version): (ReportId, u32),
) -> HandlerResult {
    if returnable(&turn, (report, version)).await?.is_none() {
        return stands_otherwise(turn, person, report).await;
    }
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::ExplainingReturn { report, version })
        .await?;
    tx.commit().await?;
    turn.show(views::reports::ask_words(
        &turn.viewer(),
        (report, version),
        None,
    ))
    .await
}

/// The words came: they are kept, and the day is asked for.
pub async fn take_words(
    turn: Turn,
    person: Person,
    message: Message,
    (text, (report, version)): (String, (ReportId, u32)),
) -> HandlerResult {
    if returnable(&turn, (report, version)).await?.is_none() {
        return odd::free_text(turn, person, message, text).await;
    }
    let letters = length(&text);
    if letters > LONGEST_COMMENT {
        odd::keep_text(&turn, &person, &message, text).await?;
        let refusal = texts::text_too_long(letters as u32, LONGEST_COMMENT as u32);
        let screen = views::reports::ask_words(&turn.viewer(), (report, version), Some(refusal));
        return turn.show(screen).await;
    }
    let given = Return {
        report,
        version,
        reason: ReturnReason::Other,
        message: message.id.0,
    };
    let words = Draft {
        content: text,
        message_id: message.id.0,
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.keep_draft(person.id, DraftKind::Text, &words, now)
        .await?;
    tx.set_step(person.id, &day_step(given)).await?;
    tx.commit().await?;
    turn.show(views::reports::ask_until(&turn.viewer(), given, None))
        .await
}

/// The day may be typed too.
fn day_step(given: Return) -> Step {
    Step::DatingReturn {
        report: given.report,
        version: given.version,
        reason: given.reason,
        message: given.message,
    }
}

/// A reason is chosen: until when is the new version expected?
pub async fn ask_until(
    turn: Turn,
    person: Person,
    (report, version, reason, message): (ReportId, u32, ReturnReason, i32),
) -> HandlerResult {
    let given = Return {
        report,
        version,
        reason,
        message,
    };
    if returnable(&turn, (report, version)).await?.is_none() {
        return stands_otherwise(turn, person, report).await;
    }
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &day_step(given)).await?;
    tx.commit().await?;
    turn.show(views::reports::ask_until(&turn.viewer(), given, None))
        .await
}

/// A month of days to choose from.
pub async fn days(
    turn: Turn,
    person: Person,
    (report, version, reason, message, month): (ReportId, u32, ReturnReason, i32, Month),
) -> HandlerResult {
    let given = Return {
        report,
        version,
        reason,
        message,
    };
    match returnable(&turn, (report, version)).await? {
        Some(_) => {
            turn.show(views::reports::until_calendar(&turn.viewer(), given, month))
                .await
        }
        None => stands_otherwise(turn, person, report).await,
    }
}

/// A day was typed.
pub async fn take_typed_day(
    turn: Turn,
    person: Person,
    message: Message,
    (words, (report, version, reason, kept)): (String, (ReportId, u32, ReturnReason, i32)),
) -> HandlerResult {
    if returnable(&turn, (report, version)).await?.is_none() {
        return odd::free_text(turn, person, message, words).await;
    }
    match read_day(&words, turn.viewer().today) {
        Some(until_on) => check(turn, person, (report, version, reason, kept, until_on)).await,
        None => {
            let given = Return {
                report,
                version,
                reason,
                message: kept,
            };
            let refusal = Some(texts::due_not_understood());
            turn.show(views::reports::ask_until(&turn.viewer(), given, refusal))
                .await
        }
    }
}

/// The coordinator's own words, if they are still those of that message.
async fn kept_words(
    turn: &Turn,
    person: &Person,
    (reason, message): (ReturnReason, i32),
) -> anyhow::Result<Option<Option<String>>> {
    if reason != ReturnReason::Other {
        return Ok(Some(None));
    }
    let store = &turn.services().store;
    let kept: Option<Draft> = store.draft(person.id, DraftKind::Text).await?;
    let kept = kept.filter(|kept| kept.message_id == message);
    Ok(kept.map(|kept| Some(mask(&kept.content).text)))
}

/// The last look: why, until when, and how many are told.
pub async fn check(
    turn: Turn,
    person: Person,
    (report, version, reason, message, until_on): (ReportId, u32, ReturnReason, i32, NaiveDate),
) -> HandlerResult {
    let Some((body, ..)) = returnable(&turn, (report, version)).await? else {
        return stands_otherwise(turn, person, report).await;
    };
    let given = Return {
        report,
        version,
        reason,
        message,
    };
    let viewer = turn.viewer();
    if until_on < viewer.today {
        let refusal = Some(texts::due_is_past());
        return turn
            .show(views::reports::ask_until(&viewer, given, refusal))
            .await;
    }
    let Some(words) = kept_words(&turn, &person, (reason, message)).await? else {
        return ask_words(turn, person, (report, version)).await;
    };
    let services = turn.services();
    let calendar = services.store.working_calendar();
    let target_on = calendar.last_working_day_on_or_before(until_on);
    let now = services.clock.now();
    let officials = services.store.officials_of(&body, now).await?;
    let told = officials.iter().filter(|other| **other != person.id);
    let told = told.count() as u32;
    let what = (words.as_deref(), until_on, target_on);
    turn.show(views::reports::check_return(&viewer, given, what, told))
        .await
}

/// `[Yes, return it]`
pub async fn give_back(
    turn: Turn,
    person: Person,
    (report, version, reason, message, until_on): (ReportId, u32, ReturnReason, i32, NaiveDate),
) -> HandlerResult {
    let Some((body, quarter, file)) = returnable(&turn, (report, version)).await? else {
        return stands_otherwise(turn, person, report).await;
    };
    let Some(office) = turn.acts_for(&Seat::Coordinator).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let act = ReportAct::Return { version, until_on };
    let today = turn.viewer().today;
    if file.state().after(act, quarter, today).is_err() {
        // A night has passed since the day was chosen.
        return ask_until(turn, person, (report, version, reason, message)).await;
    }
    let Some(words) = kept_words(&turn, &person, (reason, message)).await? else {
        return ask_words(turn, person, (report, version)).await;
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let why = (reason, words.as_deref());
    let is_returned = tx
        .return_report((report, version), why, until_on, &office, now)
        .await?;
    if is_returned {
        let checksum = file.versions.last().map_or("", |sent| &sent.checksum);
        let kept = views::report::kept_in_trail(&quarter.code(), version, checksum);
        tx.record(
            &Actor::Office(office),
            Act::ReportReturned,
            &format!("body {body}"),
            (Some(&kept), Some(&until_on.to_string())),
            now,
        )
        .await?;
        let notice = Notice::ReportReturned { report, version };
        tx.tell_holders(&Seat::Official(body.clone()), &notice, Some(person.id), now)
            .await?;
        if words.is_some() {
            tx.delete_draft(person.id, DraftKind::Text).await?;
        }
    }
    tx.commit().await?;
    let toast = if is_returned {
        texts::reports_is_returned()
    } else {
        texts::reports_stands_otherwise()
    };
    let screen = card_screen(&turn, &body, quarter).await?;
    turn.show_saying(screen, toast).await
}
