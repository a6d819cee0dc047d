//! A half-year's schedule of meetings as a table, the way a coordinator keeps it in Excel.
//!
//! Here: a CSV file becomes plans of meetings or, where anything is wrong with it, a list of all that is; never a part
//! of the meetings. How bytes become rows is in `table`, what one cell may hold in `cells`, which words mean which body
//! or region in `names`, and what the coordinator reads of a bad cell in `problem`.

mod cells;
mod names;
mod nearest;
mod problem;
mod table;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use chrono::NaiveDate;

use self::{
    names::{Names, body_names, region_names},
    table::Record,
};
pub use self::{
    problem::{Problem, Problems, Reason},
    table::Column,
};
use crate::domain::{
    central_body::BodySlug,
    directory::Directory,
    meeting::{Hours, MeetingKind, MeetingStatus, MeetingTime, Plan},
    region::RegionCode,
};

const LONGEST_NUMBER: usize = 40;
const LONGEST_VENUE: usize = 300;
const LONGEST_DISTRICT: usize = 100;

/// A meeting as a row of the table has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Where the row begins in the file, from 1.
    pub line: u64,
    /// The row's key in the schedule; no two rows of a file share one.
    pub number: String,
    pub plan: Plan,
    /// Columns that the table does not have: of these it says nothing, rather than that they are empty.
    pub absent: Vec<Column>,
}

impl Row {
    /// What this row makes of a meeting that is planned as `before`: what the table has no column for stays.
    pub fn plan_after(&self, before: &Plan) -> Plan {
        let mut plan = self.plan.clone();
        if self.absent.contains(&Column::Venue) {
            plan.venue.clone_from(&before.venue);
        }
        if self.absent.contains(&Column::District) {
            plan.district.clone_from(&before.district);
        }
        if self.absent.contains(&Column::Topics) {
            plan.topics.clone_from(&before.topics);
        }
        plan.kind = before.kind;
        // An akimat's word on it is not undone by the table from before it was asked.
        let is_as_agreed = plan.time == before.time
            && plan.regions == before.regions
            && plan.venue == before.venue;
        if before.status == MeetingStatus::Agreed
            && plan.status == MeetingStatus::Planned
            && is_as_agreed
        {
            plan.status = MeetingStatus::Agreed;
        }
        plan
    }
}

/// Reads the meetings of a table; all of them are scheduled ones.
///
/// # Errors
///
/// Everything that is wrong with the file. Where its column names are, the rows are not looked at: each of them would
/// only repeat it.
pub fn read(file: &[u8], directory: &Directory) -> Result<Vec<Row>, Problems> {
    let known = Known {
        bodies: body_names(directory),
        regions: region_names(directory),
        directory,
    };
    let mut rows = Vec::new();
    let mut problems = Vec::new();
    let mut lines_by_number = HashMap::new();
    for record in table::records(file).map_err(Problems)? {
        match record {
            Ok(record) => {
                let reader = RowReader {
                    record: &record,
                    known: &known,
                    lines_by_number: &mut lines_by_number,
                    problems: &mut problems,
                };
                rows.extend(reader.row());
            }
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() {
        Ok(rows)
    } else {
        Err(Problems(problems))
    }
}

struct Known<'a> {
    bodies: Names<'a, &'a BodySlug>,
    regions: Names<'a, RegionCode>,
    directory: &'a Directory,
}

/// Reads one row to its end, whatever it finds: the coordinator wants to correct all of it at once.
struct RowReader<'a> {
    record: &'a Record,
    known: &'a Known<'a>,
    lines_by_number: &'a mut HashMap<String, u64>,
    problems: &'a mut Vec<Problem>,
}

impl RowReader<'_> {
    /// The row, or none where a cell could not be read. A row may come back and still have left a problem.
    fn row(mut self) -> Option<Row> {
        let number = self.number();
        let status = self.required(Column::Status, cells::status);
        let day = self.day_or_month();
        let body = self.body(day);
        let held_by = self.required(Column::HeldBy, cells::held_by);
        let regions = self.regions(day);
        let time = self.time(day);
        let venue = self.optional_text(Column::Venue, LONGEST_VENUE);
        let district = self.optional_text(Column::District, LONGEST_DISTRICT);
        let topics = self.optional(Column::Topics, cells::topics);
        if status == Some(MeetingStatus::Announced) {
            self.expect_what_an_announcement_fixes();
        }
        let optional = [Column::Venue, Column::District, Column::Topics];
        let absent = optional
            .into_iter()
            .filter(|column| !self.record.has(*column))
            .collect();
        Some(Row {
            line: self.record.line,
            absent,
            number: number?,
            plan: Plan {
                kind: MeetingKind::Scheduled,
                status: status?,
                body: body?,
                held_by: held_by?,
                regions: regions?,
                time: time?,
                venue: venue?,
                district: district?,
                topics: topics?.unwrap_or_default(),
            },
        })
    }

    fn number(&mut self) -> Option<String> {
        let number = self.required(Column::Number, |cell| cells::text(cell, LONGEST_NUMBER))?;
        let line = self.record.line;
        let first_line = *self.lines_by_number.entry(number.clone()).or_insert(line);
        if first_line != line {
            self.note(Column::Number, Reason::SameNumber { number, first_line });
            return None;
        }
        Some(number)
    }

    fn body(&mut self, day: Option<MeetingTime>) -> Option<BodySlug> {
        let known = self.known;
        let slug = self.required(Column::Body, |cell| known.bodies.find(cell, day))?;
        // Without a readable day, the body as it was last known decides.
        let on = day.map_or(NaiveDate::MAX, MeetingTime::finishes_on);
        let body = known.directory.body(slug, on);
        if let Some(exempt) = body.filter(|body| body.exempt) {
            let name = exempt.name.en.clone();
            self.note(Column::Body, Reason::ExemptBody { name });
        }
        Some(slug.clone())
    }

    fn regions(&mut self, day: Option<MeetingTime>) -> Option<Vec<RegionCode>> {
        let mut regions = Vec::new();
        for name in self.required(Column::Regions, cells::regions)? {
            match self.known.regions.find(&name, day) {
                Ok(region) if regions.contains(&region) => {
                    self.note(Column::Regions, Reason::RegionTwice { region });
                }
                Ok(region) => regions.push(region),
                Err(reason) => self.note(Column::Regions, reason),
            }
        }
        (!regions.is_empty()).then_some(regions)
    }

    /// Exactly one of a date and a month, still without hours.
    fn day_or_month(&mut self) -> Option<MeetingTime> {
        let date = self.optional(Column::Date, cells::day);
        let month = self.optional(Column::Month, cells::month);
        match (date?, month?) {
            (Some(on), None) => Some(MeetingTime::Day { on, hours: None }),
            (None, Some(month)) => Some(MeetingTime::Month(month)),
            (Some(_), Some(_)) => {
                self.note(Column::Month, Reason::DateAndMonth);
                None
            }
            (None, None) => {
                self.note(Column::Date, Reason::NeitherDateNorMonth);
                None
            }
        }
    }

    fn time(&mut self, day: Option<MeetingTime>) -> Option<MeetingTime> {
        let starts = self.optional(Column::Start, cells::time_of_day);
        let ends = self.optional(Column::End, cells::time_of_day);
        let hours = match (starts?, ends?) {
            (None, None) => return day,
            (None, Some(_)) => {
                self.note(Column::End, Reason::EndWithoutStart);
                return None;
            }
            (Some(starts), Some(ends)) if ends <= starts => {
                self.note(Column::End, Reason::EndNotAfterStart { starts, ends });
                return None;
            }
            (Some(starts), ends) => Hours { starts, ends },
        };
        match day? {
            MeetingTime::Day { on, .. } => Some(MeetingTime::Day {
                on,
                hours: Some(hours),
            }),
            MeetingTime::Month(_) => {
                self.note(Column::Start, Reason::StartWithoutDate);
                None
            }
        }
    }

    /// "Announced: date, time and venue are fixed."
    fn expect_what_an_announcement_fixes(&mut self) {
        // Neither date nor month is a problem of every row, and was noted as such.
        let has_month = !self.record.is_blank(Column::Month);
        let fixed = [Column::Date, Column::Start, Column::Venue];
        for column in fixed {
            let was_noted = column == Column::Date && !has_month;
            if self.record.is_blank(column) && !was_noted {
                self.note(column, Reason::AnnouncedWithout { column });
            }
        }
    }

    fn optional_text(&mut self, column: Column, longest: usize) -> Option<Option<String>> {
        self.optional(column, |cell| cells::text(cell, longest))
    }

    /// What a cell holds that may not be blank; none where there was a problem, which is noted.
    fn required<T>(
        &mut self,
        column: Column,
        read: impl FnOnce(&str) -> Result<T, Reason>,
    ) -> Option<T> {
        if self.record.is_blank(column) {
            self.note(column, Reason::Blank { column });
            return None;
        }
        self.optional(column, read)?
    }

    /// What a cell holds, `Some(None)` where it is blank; none where there was a problem, which is noted.
    fn optional<T>(
        &mut self,
        column: Column,
        read: impl FnOnce(&str) -> Result<T, Reason>,
    ) -> Option<Option<T>> {
        let cell = self.record.cell(column);
        if cell.is_empty() {
            return Some(None);
        }
        match cells::only_seen_signs(cell).and_then(read) {
            Ok(value) => Some(Some(value)),
            Err(reason) => {
                self.note(column, reason);
                None
            }
        }
    }

    fn note(&mut self, column: Column, reason: Reason) {
        self.problems
            .push(Problem::in_cell(self.record.line, column, reason));
    }
}
