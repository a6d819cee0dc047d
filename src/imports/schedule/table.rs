//! From bytes to rows of cells: the encoding, the separator, the column names, and lines as the coordinator counts them.

use std::collections::HashMap;

use strum::IntoEnumIterator;

use super::{
    nearest::nearest,
    problem::{Problem, Reason},
};

/// The columns that a table may have.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    strum::EnumIter,
    strum::EnumString,
    strum::IntoStaticStr,
)]
#[strum(serialize_all = "snake_case")]
pub enum Column {
    Number,
    Status,
    Body,
    HeldBy,
    Regions,
    Date,
    Month,
    Start,
    End,
    Venue,
    District,
    Topics,
}

impl Column {
    /// Beside these, a table has `date` or `month`.
    const REQUIRED: [Self; 5] = [
        Self::Number,
        Self::Status,
        Self::Body,
        Self::HeldBy,
        Self::Regions,
    ];

    /// The name in the table's first line.
    pub fn name(self) -> &'static str {
        self.into()
    }

    pub(super) fn all_names() -> String {
        Self::iter().map(Self::name).collect::<Vec<_>>().join(", ")
    }

    /// What a cell may hold, to go on after "write".
    pub(super) fn example(self) -> &'static str {
        match self {
            Self::Number => "the meeting's number in the schedule, such as 2027-1/5",
            Self::Status => "planned, announced or cancelled",
            Self::Body => "the body's slug such as dsm, its name or its abbreviation",
            Self::HeldBy => "first_head, acting_first_head or deputy",
            Self::Regions => {
                "the region's code such as KZ-10 or its name, several with | between them"
            }
            Self::Date => "2027-02-20 or 20.02.2027",
            Self::Month => "2027-02 or 02.2027",
            Self::Start | Self::End => "15:00 or 9:30",
            Self::Venue => "the building and the street",
            Self::District => "the district or settlement",
            Self::Topics => "what it is about, several with | between them",
        }
    }
}

/// The cells of a row, trimmed.
#[derive(Debug)]
pub struct Record {
    pub line: u64,
    cells: HashMap<Column, String>,
}

impl Record {
    /// The cell's text, empty where the cell is blank or the table has no such column.
    pub fn cell(&self, column: Column) -> &str {
        self.cells.get(&column).map_or("", String::as_str)
    }

    /// Whether the table has this column at all.
    pub fn has(&self, column: Column) -> bool {
        self.cells.contains_key(&column)
    }

    pub fn is_blank(&self, column: Column) -> bool {
        self.cell(column).is_empty()
    }
}

/// The rows below the column names, blank ones left out; each may have a problem of its own.
pub fn records(file: &[u8]) -> Result<Vec<Result<Record, Problem>>, Vec<Problem>> {
    let text = utf8(file).map_err(|problem| vec![problem])?;
    let lines = split(text).map_err(|problem| vec![problem])?;
    let Some((header, rows)) = lines.split_first() else {
        return Err(vec![Problem::in_line(1, Reason::EmptyFile)]);
    };
    let columns = columns(header)?;
    if rows.is_empty() {
        return Err(vec![Problem::in_line(header.number, Reason::NoMeetings)]);
    }
    Ok(rows.iter().map(|row| record(row, &columns)).collect())
}

/// A row as the file has it.
struct Line {
    /// Where it begins in the file, from 1.
    number: u64,
    cells: Vec<String>,
}

fn utf8(file: &[u8]) -> Result<&str, Problem> {
    const BYTE_ORDER_MARK: char = '\u{feff}';
    let text = str::from_utf8(file).map_err(|error| {
        let line = 1 + line_breaks(&file[..error.valid_up_to()]);
        Problem::in_line(line, Reason::NotUtf8)
    })?;
    Ok(text.trim_start_matches(BYTE_ORDER_MARK))
}

/// The lines that are not blank. Lines of only separators, as Excel leaves them, are.
fn split(text: &str) -> Result<Vec<Line>, Problem> {
    /// A last row of our own: a quotation that never closes takes it in.
    const END: &str = "\0";
    let separator = separator(text)?;
    let text = format!("{text}\n{END}");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());

    let mut lines = Vec::new();
    let mut number = 1;
    let mut counted = 0;
    for row in reader.records() {
        let row = row.expect("memory can be read, is UTF-8, and rows may have any length");
        let begins = row_begins(text.as_bytes(), row.position());
        number += line_breaks(&text.as_bytes()[counted..begins]);
        counted = begins;
        lines.push(Line {
            number,
            cells: row.iter().map(|cell| cell.trim().to_owned()).collect(),
        });
    }
    match lines.pop() {
        Some(end) if end.cells == [END] => {
            lines.retain(|line| line.cells.iter().any(|cell| !cell.is_empty()));
            Ok(lines)
        }
        last => {
            let number = last.map_or(1, |line| line.number);
            Err(Problem::in_line(number, Reason::OpenQuotation))
        }
    }
}

/// The separator that the first line with words in it has more of.
fn separator(text: &str) -> Result<u8, Problem> {
    let has_words = |line: &&str| line.contains(char::is_alphanumeric);
    let header = text.split(['\r', '\n']).find(has_words).unwrap_or(text);
    let count = |sign| header.matches(sign).count();
    match (count(','), count(';')) {
        (0, 0) if count('\t') > 0 => Err(Problem::in_line(1, Reason::TabsBetweenColumns)),
        (commas, semicolons) if semicolons > commas => Ok(b';'),
        _ => Ok(b','),
    }
}

/// The reader's own place lies before the line breaks and blank lines that it skips on its way to a row.
fn row_begins(text: &[u8], position: Option<&csv::Position>) -> usize {
    let near = position.map_or(0, |position| position.byte() as usize);
    let skipped = text[near..]
        .iter()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'))
        .count();
    near + skipped
}

/// A break is `\n`, `\r\n` or, from old programs, `\r` alone.
fn line_breaks(text: &[u8]) -> u64 {
    let breaks = text.iter().enumerate().filter(|(index, byte)| match byte {
        b'\n' => true,
        b'\r' => text.get(index + 1) != Some(&b'\n'),
        _ => false,
    });
    breaks.count() as u64
}

/// What stands under each name, in the table's order; a column without a name is none.
fn columns(header: &Line) -> Result<Vec<Option<Column>>, Vec<Problem>> {
    let mut columns = Vec::new();
    let mut problems = Vec::new();
    let mut note = |column: &str, reason| {
        problems.push(Problem {
            line: header.number,
            column: Some(column.to_owned()),
            reason,
        });
    };
    for name in &header.cells {
        let column = name.to_lowercase().parse::<Column>().ok();
        match column {
            Some(_) if columns.contains(&column) => note(name, Reason::ColumnTwice),
            None if !name.is_empty() => note(name, unknown_column(name)),
            Some(_) | None => {}
        }
        columns.push(column);
    }
    let has = |column| columns.contains(&Some(column));
    for column in Column::REQUIRED {
        if !has(column) {
            note(column.name(), Reason::MissingColumn);
        }
    }
    if !has(Column::Date) && !has(Column::Month) {
        note(Column::Date.name(), Reason::MissingDateAndMonth);
    }
    if problems.is_empty() {
        Ok(columns)
    } else {
        Err(problems)
    }
}

fn unknown_column(name: &str) -> Reason {
    let known = Column::iter().map(|column| (column.name(), column));
    let nearest = match nearest(&name.to_lowercase(), known).as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    Reason::UnknownColumn { nearest }
}

fn record(line: &Line, columns: &[Option<Column>]) -> Result<Record, Problem> {
    let problem = |reason| Err(Problem::in_line(line.number, reason));
    let found = line.cells.len();
    let expected = columns.len();
    if found != expected {
        let has_line_break = line.cells.iter().any(|cell| cell.contains(['\r', '\n']));
        return problem(Reason::WrongCellCount {
            found,
            expected,
            has_line_break,
        });
    }
    let mut cells = HashMap::new();
    for (column, cell) in columns.iter().zip(&line.cells) {
        if let Some(column) = column {
            cells.insert(*column, cell.clone());
        } else if !cell.is_empty() {
            let value = cell.clone();
            return problem(Reason::CellWithoutColumn { value });
        }
    }
    Ok(Record {
        line: line.number,
        cells,
    })
}
