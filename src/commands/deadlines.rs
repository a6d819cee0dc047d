//! `kezdesu deadlines YEAR`: all that is owed in a year, with its legal date and its working target.

use chrono::NaiveDate;

use crate::{
    config::DeadlinesArgs,
    domain::{
        calendar::{Month, Quarter},
        obligation::{Done, Duty, DutyDue, DutyRules, by_duty, owed},
    },
    store::{KeptReference, reference_of},
};

pub async fn run(args: DeadlinesArgs) -> anyhow::Result<()> {
    let reference = reference_of(&args.database.database).await?;
    print(args.year, &reference);
    Ok(())
}

fn print(year: i32, reference: &KeptReference) {
    let KeptReference {
        directory,
        working_calendar,
    } = reference;
    println!(
        "{:<10}  {:<9}  {:<24}  {:<20}  by",
        "legal date", "weekday", "what is due", "working target"
    );
    let whole_year = [1, 12].map(|month| Month::new(year, month));
    let [Some(january), Some(december)] = whole_year else {
        return;
    };
    let days = (january.first_day(), december.last_day());
    let rules = DutyRules::since(Quarter::of(days.0).previous());
    let owed = owed(days, &rules, directory, working_calendar, &Done::default());
    for due in by_duty(&owed) {
        println!(
            "{}  {:<9}  {:<24}  {:<20}  {}",
            due.last_day(),
            weekday(due.last_day()),
            what(due.duty),
            format!("{} {}", due.target_on, weekday(due.target_on)),
            by_whom(&due),
        );
    }
    if !working_calendar.knows(year) {
        println!(
            "\nThe holidays of {year} are not known yet: only weekends were taken into account."
        );
    }
}

fn what(duty: Duty) -> String {
    match duty {
        Duty::QuarterlyMeetings(quarter) => format!("meeting in {quarter}"),
        Duty::QuarterlyReports(quarter) => format!("report {quarter}"),
        Duty::OffScheduleMeeting(alert) => format!("off-schedule meeting {alert}"),
        Duty::ScheduleDraft(half_year) => format!("draft schedule {half_year}"),
        Duty::HalfYearResults(half_year) => format!("results {half_year}"),
    }
}

fn by_whom(due: &DutyDue) -> String {
    match due.duty {
        Duty::QuarterlyMeetings(_) => format!("{} first heads", due.owed),
        Duty::QuarterlyReports(_) | Duty::OffScheduleMeeting(_) => format!("{} bodies", due.owed),
        Duty::ScheduleDraft(_) | Duty::HalfYearResults(_) => "coordinators".to_owned(),
    }
}

fn weekday(day: NaiveDate) -> String {
    day.format("%A").to_string()
}
