//! What a coordinator reads of a file that cannot be imported: where it is, what is wrong, what would be right.

use std::fmt;

use chrono::{NaiveDate, NaiveTime};

use super::{cells, table::Column};
use crate::domain::{calendar::Month, meeting::MeetingTime, region::RegionCode};

/// All that is wrong with a file, in the order of its lines; it prints as one problem a line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Problems(pub Vec<Problem>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            let line_break = if index == 0 { "" } else { "\n" };
            write!(f, "{line_break}{problem}")?;
        }
        Ok(())
    }
}

/// One thing to correct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where the row begins in the file, from 1.
    pub line: u64,
    /// The column's name as the coordinator knows it; none where it is about the whole line or file.
    pub column: Option<String>,
    pub reason: Reason,
}

impl Problem {
    pub(super) fn in_cell(line: u64, column: Column, reason: Reason) -> Self {
        Self {
            line,
            column: Some(column.name().to_owned()),
            reason,
        }
    }

    pub(super) fn in_line(line: u64, reason: Reason) -> Self {
        Self {
            line,
            column: None,
            reason,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(column) = &self.column {
            write!(f, ", column {}", excerpt(column))?;
        }
        write!(f, ": {}", self.reason)
    }
}

/// Why a file, a row or a cell is refused. The words say what would be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    // The file.
    #[error("the file is empty: it needs a line of column names, then a line for each meeting")]
    EmptyFile,
    #[error("there is no meeting below the column names")]
    NoMeetings,
    #[error("the text is not in UTF-8: in Excel, save it as “CSV UTF-8”")]
    NotUtf8,
    #[error("tabs stand between the columns: in Excel, save it as “CSV UTF-8”")]
    TabsBetweenColumns,
    #[error("a quotation mark opens in this row and never closes: close it or delete it")]
    OpenQuotation,

    // The column names.
    #[error(
        "there is no such column{} The known ones are {}",
        nearest_column(*.nearest),
        Column::all_names()
    )]
    UnknownColumn { nearest: Option<Column> },
    #[error("this column is missing; add it")]
    MissingColumn,
    #[error("this column and “month” are missing; add one of them or both")]
    MissingDateAndMonth,
    #[error("this column stands there twice; keep one")]
    ColumnTwice,

    // The row.
    #[error(
        "the row has {}, the line of column names has {expected}{}",
        count(*.found, "cell"),
        cell_count_hint(*.found < *.expected, *.has_line_break)
    )]
    WrongCellCount {
        found: usize,
        expected: usize,
        has_line_break: bool,
    },
    #[error(
        "“{}” stands in a column without a name: name the column or clear the cell",
        excerpt(.value)
    )]
    CellWithoutColumn { value: String },
    #[error(
        "“{}” is also the number in line {first_line}: each meeting has its own",
        excerpt(.number)
    )]
    SameNumber { number: String, first_line: u64 },

    // Any cell.
    #[error("the cell is blank: write {}", .column.example())]
    Blank { column: Column },
    #[error(
        "character {place} of “{}” is U+{:04X}, which nobody sees: delete it",
        excerpt(.value),
        u32::from(*.sign)
    )]
    UnseenSign {
        value: String,
        sign: char,
        /// Counted from 1.
        place: usize,
    },
    #[error("“{}” is {found} characters long, at most {longest} are allowed", excerpt(.value))]
    TooLong {
        value: String,
        found: usize,
        longest: usize,
    },
    #[error("there are {found} topics, at most {most} are allowed")]
    TooManyTopics { found: usize, most: usize },
    #[error("“{}” is not one of the choices: write {}", excerpt(.value), .column.example())]
    UnknownChoice { column: Column, value: String },

    // Bodies and regions.
    #[error("“{}” is not known: {}", excerpt(.value), nearest_name(*.column, .nearest.as_deref()))]
    UnknownName {
        column: Column,
        value: String,
        nearest: Option<String>,
    },
    #[error(
        "“{}” can be {}: write what stands in brackets",
        excerpt(.value),
        .meanings.join(" or ")
    )]
    ManyMeanings {
        value: String,
        meanings: Vec<String>,
    },
    #[error(
        "“{}” does not exist at the time of the meeting, {at}: it is known{}",
        excerpt(.value),
        term(*.from, *.until)
    )]
    NotAtThatTime {
        value: String,
        at: MeetingTime,
        from: Option<NaiveDate>,
        until: Option<NaiveDate>,
    },
    #[error("{name} is exempt from the duty to hold meetings: remove the row")]
    ExemptBody { name: String },
    #[error("{region} stands there twice: keep one")]
    RegionTwice { region: RegionCode },

    // Dates and times.
    #[error("“{}” is not a date: write {}", excerpt(.value), Column::Date.example())]
    NotADate { value: String },
    #[error("“{}” is not a month: write {}", excerpt(.value), Column::Month.example())]
    NotAMonth { value: String },
    #[error("“{}” is not a time: write {}", excerpt(.value), Column::Start.example())]
    NotATime { value: String },
    #[error("“{}” is a month: write it under “month”, or the day here", excerpt(.value))]
    MonthInsteadOfDate { value: String },
    #[error("“{}” is a day: write {month} here, or the day under “date”", excerpt(.value))]
    DateInsteadOfMonth { value: String, month: Month },
    #[error(
        "“{}” has a time in it, which Excel may have added: write {day}, and the time under “start”",
        excerpt(.value)
    )]
    DateWithTime { value: String, day: NaiveDate },
    #[error(
        "“{}” is how Excel counts days: format the column as text, then write {written}",
        excerpt(.value)
    )]
    ExcelDay { value: String, written: String },
    #[error(
        "“{}” is how Excel counts hours: format the column as text, then write {}",
        excerpt(.value),
        .time.format("%H:%M")
    )]
    ExcelTime { value: String, time: NaiveTime },
    #[error(
        "“{}” may be a month that Excel rewrote: format the column as text, then write {}",
        excerpt(.value),
        Column::Month.example()
    )]
    ExcelMonth { value: String },
    #[error("“{}” has seconds in it: write {}", excerpt(.value), .time.format("%H:%M"))]
    TimeWithSeconds { value: String, time: NaiveTime },
    #[error(
        "“{}” is in the year {year}: meetings are from {} to {}",
        excerpt(.value),
        cells::YEARS.start(),
        cells::YEARS.end()
    )]
    FarYear { value: String, year: i32 },
    #[error("date and month are both given: keep one, the date if it is fixed")]
    DateAndMonth,
    #[error(
        "neither date nor month is given: write {}, or {} under “month”",
        Column::Date.example(),
        Column::Month.example()
    )]
    NeitherDateNorMonth,
    #[error("a start needs a date: write the date, or clear the start")]
    StartWithoutDate,
    #[error("an end needs a start: write the start, or clear the end")]
    EndWithoutStart,
    #[error(
        "the end, {}, is not after the start, {}",
        .ends.format("%H:%M"),
        .starts.format("%H:%M")
    )]
    EndNotAfterStart { starts: NaiveTime, ends: NaiveTime },
    #[error(
        "the cell is blank, but what is announced has a fixed date, start and venue: write {}",
        .column.example()
    )]
    AnnouncedWithout { column: Column },
}

/// The beginning of a text, on one line and without what a terminal would obey.
fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut excerpt: String = text
        .chars()
        .take(LONGEST)
        .map(|sign| if cells::is_unseen(sign) { ' ' } else { sign })
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        excerpt.push('…');
    }
    excerpt
}

fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

fn nearest_column(nearest: Option<Column>) -> String {
    nearest.map_or_else(
        || ".".to_owned(),
        |column| format!(": did you mean “{}”?", column.name()),
    )
}

fn nearest_name(column: Column, nearest: Option<&str>) -> String {
    nearest.map_or_else(
        || format!("write {}", column.example()),
        |name| format!("did you mean {name}?"),
    )
}

/// A quotation mark that never closes takes the next lines into its cell; Excel leaves out blank cells at a row's end.
fn cell_count_hint(too_few: bool, has_line_break: bool) -> &'static str {
    match (has_line_break, too_few) {
        (true, _) => "; it goes over more than one line: is each quotation mark closed?",
        (false, true) => {
            ": add the separators; Excel leaves them out where the last cells are blank, so let the last \
             column be one that is always filled, such as “status”"
        }
        (false, false) => ": a cell with a separator in it needs quotation marks around it",
    }
}

fn term(from: Option<NaiveDate>, until: Option<NaiveDate>) -> String {
    let from = from.map_or_else(String::new, |day| format!(" from {day}"));
    let until = until.map_or_else(String::new, |day| format!(" until {day}"));
    from + &until
}
