//! `kezdesu deadlines YEAR`: every legal date of a year, with its weekday and its working target.

use chrono::NaiveDate;

use crate::{
    config::DeadlinesArgs,
    domain::{
        calendar::WorkingCalendar,
        deadline::{DeadlineKind, deadlines_of},
    },
    store::working_calendar_of,
};

pub async fn run(args: DeadlinesArgs) -> anyhow::Result<()> {
    let calendar = working_calendar_of(&args.database.database).await?;
    print(args.year, &calendar);
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
