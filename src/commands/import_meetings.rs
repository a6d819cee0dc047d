//! `kezdesu import-meetings FILE.csv`: a half-year's schedule, all of it or nothing.
//!
//! Rows are matched by their number: a newer file updates what it names, and rows that are absent change nothing. Whoever
//! is to hear of a change is told in the same transaction.

use anyhow::{Context as _, bail};

use crate::{
    clock::Clock,
    config::ImportMeetingsArgs,
    domain::{
        calendar::HalfYear,
        meeting::{Change, Field, Meeting, MeetingKind, MeetingStatus, Plan},
    },
    imports::schedule::{self, Row},
    store::{OpenError, Store, StoreError, Tx},
};

/// Who changed it, in the trail.
const ACTOR: &str = "import";

/// Nobody's half-year is longer.
const LARGEST_FILE_BYTES: u64 = 10 * 1024 * 1024;

/// What became of the rows.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Summary {
    pub added: usize,
    pub changed: usize,
    pub unchanged: usize,
    /// Meetings of which people will hear.
    pub told: usize,
}

pub async fn run(args: ImportMeetingsArgs) -> anyhow::Result<()> {
    let name = args.file.display();
    let size = std::fs::metadata(&args.file)
        .with_context(|| format!("{name} cannot be read"))?
        .len();
    if size > LARGEST_FILE_BYTES {
        bail!("{name} is larger than 10 MB: that is no schedule of a half-year.");
    }
    let file = std::fs::read(&args.file).with_context(|| format!("{name} cannot be read"))?;
    let store = Store::open(&args.database.database).await?;
    let outcome = import(&store, &Clock::system(), &file).await;
    store.close().await;
    let named = outcome.map_err(|error| match error.downcast::<StoreError>() {
        Ok(error) => OpenError::of(error, &args.database.database).into(),
        Err(other) => other,
    });
    let summary = named.with_context(|| format!("Nothing of {name} was imported"))?;
    println!(
        "{name}: {} added, {} changed, {} unchanged. News of {} go out.",
        summary.added, summary.changed, summary.unchanged, summary.told
    );
    Ok(())
}

/// Imports a schedule in one transaction.
///
/// # Errors
///
/// Every bad row, one a line: nothing is imported then.
pub async fn import(store: &Store, clock: &Clock, file: &[u8]) -> anyhow::Result<Summary> {
    let rows = match schedule::read(file, store.directory()) {
        Ok(rows) => rows,
        Err(problems) => bail!("\n{problems}"),
    };
    let mut summary = Summary::default();
    let mut refusals = Vec::new();
    let mut tx = store.begin().await?;
    for row in &rows {
        match tx.meeting_by_number(&row.number).await? {
            None => add(&mut tx, row, clock, &mut summary).await?,
            Some(meeting) => match why_not(&meeting, row, clock) {
                Some(reason) => {
                    refusals.push(format!("line {}, column number: {reason}", row.line))
                }
                None => update(&mut tx, &meeting, row, clock, &mut summary).await?,
            },
        }
    }
    if !refusals.is_empty() {
        bail!("\n{}", refusals.join("\n"));
    }
    tx.commit().await?;
    Ok(summary)
}

async fn add(tx: &mut Tx, row: &Row, clock: &Clock, summary: &mut Summary) -> anyhow::Result<()> {
    let meeting = tx.add_meeting(&row.number, &row.plan, clock.now()).await?;
    summary.added += 1;
    if row.plan.status == MeetingStatus::Announced && row.plan.time.finishes_on() >= clock.today() {
        tx.notify_of_meeting(meeting, is_urgent(&row.plan)).await?;
        summary.told += 1;
    }
    Ok(())
}

async fn update(
    tx: &mut Tx,
    meeting: &Meeting,
    row: &Row,
    clock: &Clock,
    summary: &mut Summary,
) -> anyhow::Result<()> {
    let plan = row.plan_after(&meeting.plan);
    let changes = meeting.plan.changes_to(&plan);
    if changes.is_empty() {
        summary.unchanged += 1;
        return Ok(());
    }
    tx.revise_meeting(meeting.id, &plan, &changes, ACTOR, clock.now())
        .await?;
    summary.changed += 1;
    let was_to_come = [&meeting.plan, &plan]
        .iter()
        .any(|plan| plan.time.finishes_on() >= clock.today());
    if was_to_come && is_news(&meeting.plan, &plan, &changes) {
        tx.notify_of_meeting(meeting.id, is_urgent(&plan)).await?;
        summary.told += 1;
    }
    Ok(())
}

/// An off-schedule meeting is called because of tension: nobody's digest waits for it.
fn is_urgent(plan: &Plan) -> bool {
    plan.kind == MeetingKind::OffSchedule
}

/// Whether people who follow the meeting should hear of the change.
fn is_news(before: &Plan, after: &Plan, changes: &[Change]) -> bool {
    let was_or_is_announced = [before, after]
        .iter()
        .any(|plan| plan.status == MeetingStatus::Announced);
    let touches = |change: &Change| {
        matches!(
            change.field,
            Field::Status | Field::Time | Field::Regions | Field::District | Field::Venue
        )
    };
    was_or_is_announced && changes.iter().any(touches)
}

/// Why a row may not update the meeting that has its number.
fn why_not(meeting: &Meeting, row: &Row, clock: &Clock) -> Option<String> {
    let number = &row.number;
    let (had, has) = (&meeting.plan, &row.plan);
    if had.body != has.body {
        return Some(format!(
            "“{number}” belongs to a meeting of {} ({}): give this row a number of its own, such as {}/{number}",
            had.body,
            had.time,
            half_year_prefix(row)
        ));
    }
    if had.status == MeetingStatus::Held {
        return Some(format!(
            "the meeting “{number}” ({}) is logged as held: remove the row",
            had.time
        ));
    }
    let is_another_half_year =
        HalfYear::of(had.time.begins_on()) != HalfYear::of(has.time.begins_on());
    (meeting.is_over(clock.today()) && is_another_half_year).then(|| {
        format!(
            "“{number}” belongs to a meeting that is over ({}): give this row a number of its own, such as {}/{number}",
            had.time,
            half_year_prefix(row)
        )
    })
}

fn half_year_prefix(row: &Row) -> String {
    let HalfYear { year, number } = HalfYear::of(row.plan.time.begins_on());
    format!("{year}-{number}")
}
