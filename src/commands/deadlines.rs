//! `kezdesu deadlines YEAR`: every legal date of a year, with its weekday and its working target.

use chrono::NaiveDate;

use crate::{
    config::DeadlinesArgs,
    domain::{
        calendar::WorkingCalendar,
        deadline::{DeadlineKind, deadlines_of},
    },
    store::Store,
};

pub async fn run(args: DeadlinesArgs) -> anyhow::Result<()> {
    let path = &args.database.database;
    // Before the first run, the calendar that every new database begins with.
    let store = if path.exists() {
        Store::open_existing(path).await?
    } else {
        Store::open_new_in_memory().await?
    };
    print(args.year, store.working_calendar());
    store.close().await;
    Ok(())
}

fn print(year: i32, calendar: &WorkingCalendar) {
    println!(
        "{:<10}  {:<9}  {:<24}  working target",
        "legal date", "weekday", "what is due"
    );
    for deadline in deadlines_of(year, calendar) {
        println!(
            "{}  {:<9}  {:<24}  {} {}",
            deadline.legal_on,
            weekday(deadline.legal_on),
            what(deadline.kind),
            deadline.target_on,
            weekday(deadline.target_on),
        );
    }
    if !calendar.knows(year) {
        println!(
            "\nThe holidays of {year} are not known yet: only weekends were taken into account."
        );
    }
}

fn what(kind: DeadlineKind) -> String {
    match kind {
        DeadlineKind::QuarterlyReport(quarter) => format!("report {quarter}"),
        DeadlineKind::ScheduleDraft(half_year) => format!("draft schedule {half_year}"),
        DeadlineKind::HalfYearResults(half_year) => format!("results {half_year}"),
    }
}

fn weekday(day: NaiveDate) -> String {
    day.format("%A").to_string()
}
