//! The results of a half-year's meetings: live from the log, and marked as sent to the Government Office.
//!
//! > **Dana:** `[Half-year results]`
//! > **Bot:** Results of the meetings, H1 2027. Period: 1 January – 14 June … `[Mark version 1 as sent]`
//! > **Dana:** `[Mark version 1 as sent]`, `[Today]`, `[Yes, mark it]`

use chrono::NaiveDate;
use teloxide::types::Message;

use crate::{
    bot::{HandlerResult, citizen::odd, step::Step, turn::Turn},
    domain::{
        calendar::{HalfYear, Month},
        deadline::{report_deadline, results_deadline},
        half_year_results::{HalfYearResults, ResultsRefusal, SentResults, check_sent_on},
        office::Seat,
        paging::Page,
        person::Person,
        trail::{Act, Actor},
        typed_date::read_day,
    },
    i18n::{Text, texts},
    store,
    views::{
        self, Screen,
        half_year_results::{PAGE_LENGTH, ResultsCard},
    },
};

/// Whether a half-year has begun, and this installation knows of it.
fn is_tracked(turn: &Turn, half_year: HalfYear) -> bool {
    let since = HalfYear::of(turn.services().rules.tracked_since.first_day());
    (since..=HalfYear::of(turn.viewer().today)).contains(&half_year)
}

/// The next version as the log stands today, and those that were sent.
async fn compile(
    turn: &Turn,
    half_year: HalfYear,
) -> anyhow::Result<(HalfYearResults, Vec<SentResults>)> {
    let store = &turn.services().store;
    let sent = store.sent_results(half_year).await?;
    let version = sent.last().map_or(1, |newest| newest.results.version + 1);
    let today = turn.viewer().today;
    let draft = store.drafted_results((half_year, version), today).await?;
    Ok((draft, sent))
}

async fn card_screen(turn: &Turn, half_year: HalfYear) -> anyhow::Result<Screen> {
    let services = turn.services();
    let (draft, sent) = compile(turn, half_year).await?;
    let calendar = services.store.working_calendar();
    let now = services.clock.now();
    let mut officials = Vec::new();
    for (body, _) in draft.missing() {
        let people = services.store.officials_of(body, now).await?;
        officials.push((body.clone(), people.len() as u32));
    }
    let due_on = |quarter| report_deadline(quarter, calendar).legal_on;
    let card = ResultsCard {
        draft: &draft,
        sent: &sent,
        deadline: &results_deadline(half_year, calendar),
        reports_due_on: half_year.quarters().map(due_on),
        officials: &officials,
        has_previous: is_tracked(turn, half_year.previous()),
        has_next: is_tracked(turn, half_year.next()),
    };
    Ok(views::half_year_results::card(&turn.viewer(), &card))
}

/// The results of a half-year.
pub async fn card(turn: Turn, person: Person, half_year: HalfYear) -> HandlerResult {
    if !is_tracked(&turn, half_year) {
        return odd::outdated_button(turn, person).await;
    }
    let screen = card_screen(&turn, half_year).await?;
    turn.show(screen).await
}

/// What each body adds to them, from a place on.
pub async fn bodies(
    turn: Turn,
    person: Person,
    (half_year, offset): (HalfYear, u32),
) -> HandlerResult {
    if !is_tracked(&turn, half_year) {
        return odd::outdated_button(turn, person).await;
    }
    let (draft, _) = compile(&turn, half_year).await?;
    let page = Page::of_all(draft.bodies, offset, PAGE_LENGTH);
    turn.show(views::half_year_results::bodies(
        &turn.viewer(),
        half_year,
        &page,
    ))
    .await
}

/// Whether this version is the next one still; if not, the current state is shown and nothing else happens.
async fn is_next(turn: &Turn, (half_year, version): (HalfYear, u32)) -> anyhow::Result<bool> {
    if !is_tracked(turn, half_year) {
        return Ok(false);
    }
    let sent = turn.services().store.sent_results(half_year).await?;
    let next = sent.last().map_or(1, |newest| newest.results.version + 1);
    Ok(version == next)
}

async fn stands_otherwise(turn: Turn, person: Person, half_year: HalfYear) -> HandlerResult {
    if !is_tracked(&turn, half_year) {
        return odd::outdated_button(turn, person).await;
    }
    let screen = card_screen(&turn, half_year).await?;
    turn.show_saying(screen, texts::reports_stands_otherwise())
        .await
}

/// They were sent: on which day?
pub async fn ask_day(
    turn: Turn,
    person: Person,
    (half_year, version): (HalfYear, u32),
) -> HandlerResult {
    if !is_next(&turn, (half_year, version)).await? {
        return stands_otherwise(turn, person, half_year).await;
    }
    let step = Step::DatingResults { half_year, version };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &step).await?;
    tx.commit().await?;
    show_ask_day(turn, (half_year, version), None).await
}

async fn show_ask_day(turn: Turn, what: (HalfYear, u32), refusal: Option<Text>) -> HandlerResult {
    turn.show(views::half_year_results::ask_day(
        &turn.viewer(),
        what,
        refusal,
    ))
    .await
}

/// A month of days to choose from.
pub async fn days(
    turn: Turn,
    person: Person,
    (half_year, version, month): (HalfYear, u32, Month),
) -> HandlerResult {
    if !is_next(&turn, (half_year, version)).await? {
        return stands_otherwise(turn, person, half_year).await;
    }
    turn.show(views::half_year_results::day_calendar(
        &turn.viewer(),
        (half_year, version),
        month,
    ))
    .await
}

/// A day was typed.
pub async fn take_typed_day(
    turn: Turn,
    person: Person,
    message: Message,
    (words, (half_year, version)): (String, (HalfYear, u32)),
) -> HandlerResult {
    if !turn.is_coordinator().await {
        return odd::free_text(turn, person, message, words).await;
    }
    match read_day(&words, turn.viewer().today) {
        Some(on) => check(turn, person, (half_year, version, on)).await,
        None => {
            let refusal = Some(texts::due_not_understood());
            show_ask_day(turn, (half_year, version), refusal).await
        }
    }
}

/// The last look before they are frozen.
pub async fn check(
    turn: Turn,
    person: Person,
    (half_year, version, on): (HalfYear, u32, NaiveDate),
) -> HandlerResult {
    if !is_next(&turn, (half_year, version)).await? {
        return stands_otherwise(turn, person, half_year).await;
    }
    if let Err(refusal) = check_sent_on(half_year, on, turn.viewer().today) {
        let refusal = Some(refusal_text(refusal));
        return show_ask_day(turn, (half_year, version), refusal).await;
    }
    let (draft, _) = compile(&turn, half_year).await?;
    let seen = store::seen(&draft)?;
    turn.show(views::half_year_results::check(
        &turn.viewer(),
        (&draft, seen),
        on,
    ))
    .await
}

fn refusal_text(refusal: ResultsRefusal) -> Text {
    match refusal {
        ResultsRefusal::InTheFuture => texts::half_year_in_the_future(),
        ResultsRefusal::BeforeTheHalfYear => texts::half_year_too_early(),
    }
}

/// `[Yes, mark it]`: as they were seen, and nothing else.
pub async fn mark(
    turn: Turn,
    person: Person,
    (half_year, version, seen, on): (HalfYear, u32, u32, NaiveDate),
) -> HandlerResult {
    let Some(office) = turn.acts_for(&Seat::Coordinator).await? else {
        return odd::outdated_button(turn, person).await;
    };
    if !is_next(&turn, (half_year, version)).await? {
        return stands_otherwise(turn, person, half_year).await;
    }
    if let Err(refusal) = check_sent_on(half_year, on, turn.viewer().today) {
        let refusal = Some(refusal_text(refusal));
        return show_ask_day(turn, (half_year, version), refusal).await;
    }
    let (draft, _) = compile(&turn, half_year).await?;
    let now_seen = store::seen(&draft)?;
    if now_seen != seen {
        let screen = views::half_year_results::check(&turn.viewer(), (&draft, now_seen), on);
        return turn
            .show_saying(screen, texts::quarterly_changed_meanwhile())
            .await;
    }
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let Some(checksum) = tx.keep_results(&draft, on, &office, now).await? else {
        drop(tx);
        return stands_otherwise(turn, person, half_year).await;
    };
    let kept = views::report::kept_in_trail(&half_year.code(), version, &checksum);
    tx.record(
        &Actor::Office(office),
        Act::ResultsSent,
        &format!("half-year {}", half_year.code()),
        (None, Some(&kept)),
        now,
    )
    .await?;
    tx.commit().await?;
    let screen = card_screen(&turn, half_year).await?;
    turn.show_saying(screen, texts::half_year_is_sent()).await
}
