//! What is refused, in the words that the coordinator reads.

use super::*;

#[test]
fn a_bad_name_or_choice_says_what_would_be_right() {
    for (column, cell, expected) in [
        (
            "number",
            "",
            "the cell is blank: write the meeting's number in the schedule, such as \
             2027-1/5",
        ),
        (
            "status",
            " ",
            "the cell is blank: write planned, announced or cancelled",
        ),
        (
            "status",
            "held",
            "“held” is not one of the choices: write planned, announced or cancelled",
        ),
        (
            "status",
            "план",
            "“план” is not one of the choices: write planned, announced or cancelled",
        ),
        (
            "held_by",
            "minister",
            "“minister” is not one of the choices: write first_head, acting_first_head or \
             deputy",
        ),
        (
            "body",
            "",
            "the cell is blank: write the body's slug such as dsm, its name or its \
             abbreviation",
        ),
        (
            "body",
            "Полиция",
            "“Полиция” is not known: write the body's slug such as dsm, its name or its \
             abbreviation",
        ),
        (
            "body",
            "…",
            "“…” is not known: write the body's slug such as dsm, its name or its \
             abbreviation",
        ),
        (
            "body",
            "Министерство здравохранения РК",
            "“Министерство здравохранения РК” is not known: did you mean “Министерство \
             здравоохранения” (dsm)?",
        ),
        (
            "body",
            "СИМ",
            "“СИМ” can be “Сыртқы істер министрлігі” (mfa) or “Сауда және интеграция \
             министрлігі” (mti): write what stands in brackets",
        ),
        (
            "body",
            "МВД",
            "Ministry of Internal Affairs is exempt from the duty to hold meetings: remove \
             the row",
        ),
        (
            "body",
            "МДС",
            "“МДС” does not exist at the time of the meeting, 2027-02-20: it is known until \
             2026-12-31",
        ),
        (
            "regions",
            "|",
            "the cell is blank: write the region's code such as KZ-10 or its name, several \
             with | between them",
        ),
        (
            "regions",
            "Сибирь",
            "“Сибирь” is not known: write the region's code such as KZ-10 or its name, \
             several with | between them",
        ),
        (
            "regions",
            "KZ-12",
            "“KZ-12” is not known: write the region's code such as KZ-10 or its name, \
             several with | between them",
        ),
        (
            "regions",
            "KZ-99",
            "“KZ-99” does not exist at the time of the meeting, 2027-02-20: it is known \
             from 2028-01-01 until 2029-12-31",
        ),
        (
            "regions",
            "Караганденская область",
            "“Караганденская область” is not known: did you mean “Карагандинская область” \
             (KZ-35)?",
        ),
        (
            "regions",
            "Семей",
            "“Семей” is not known: did you mean “Абай облысы” (KZ-10)?",
        ),
        (
            "regions",
            "Алматы",
            "“Алматы” can be “Алматы облысы” (KZ-19) or “Алматы қаласы” (KZ-75): write what \
             stands in brackets",
        ),
        (
            "regions",
            "KZ-10, область Абай",
            "KZ-10 stands there twice: keep one",
        ),
    ] {
        assert_eq!(problem_of(column, cell), expected);
    }
}

#[test]
fn a_bad_date_or_time_says_what_would_be_right() {
    for (column, cell, expected) in [
        (
            "date",
            "",
            "neither date nor month is given: write 2027-02-20 or 20.02.2027, or 2027-02 or \
             02.2027 under “month”",
        ),
        (
            "date",
            "31.02.2027",
            "“31.02.2027” is not a date: write 2027-02-20 or 20.02.2027",
        ),
        (
            "date",
            "20/02/2027",
            "“20/02/2027” is not a date: write 2027-02-20 or 20.02.2027",
        ),
        (
            "date",
            "18446744073709551615",
            "“18446744073709551615” is not a date: write 2027-02-20 or 20.02.2027",
        ),
        (
            "date",
            "02.2027",
            "“02.2027” is a month: write it under “month”, or the day here",
        ),
        (
            "date",
            "20.02.2027 0:00:00",
            "“20.02.2027 0:00:00” has a time in it, which Excel may have added: write \
             2027-02-20, and the time under “start”",
        ),
        (
            "date",
            "46438",
            "“46438” is how Excel counts days: format the column as text, then write \
             2027-02-20",
        ),
        (
            "date",
            "20.02.2023",
            "“20.02.2023” is in the year 2023: meetings are from 2024 to 2100",
        ),
        (
            "date",
            "20.02.27",
            "“20.02.27” is in the year 27: meetings are from 2024 to 2100",
        ),
        (
            "month",
            "2101-01",
            "“2101-01” is in the year 2101: meetings are from 2024 to 2100",
        ),
        (
            "month",
            "13.2027",
            "“13.2027” is not a month: write 2027-02 or 02.2027",
        ),
        (
            "month",
            "фев.27",
            "“фев.27” may be a month that Excel rewrote: format the column as text, then \
             write 2027-02 or 02.2027",
        ),
        (
            "month",
            "46419",
            "“46419” is how Excel counts days: format the column as text, then write \
             2027-02",
        ),
        (
            "month",
            "01.02.2027",
            "“01.02.2027” is a day: write 2027-02 here, or the day under “date”",
        ),
        (
            "month",
            "01.02.2027 0:00",
            "“01.02.2027 0:00” is a day: write 2027-02 here, or the day under “date”",
        ),
        (
            "start",
            "25:00",
            "“25:00” is not a time: write 15:00 or 9:30",
        ),
        ("start", "9:3", "“9:3” is not a time: write 15:00 or 9:30"),
        (
            "start",
            "15:00:00",
            "“15:00:00” has seconds in it: write 15:00",
        ),
        (
            "start",
            "0,625",
            "“0,625” is how Excel counts hours: format the column as text, then write 15:00",
        ),
        (
            "end",
            "15:00",
            "an end needs a start: write the start, or clear the end",
        ),
    ] {
        assert_eq!(problem_of(column, cell), expected);
    }
}

#[test]
fn a_text_has_a_length_and_only_signs_that_are_seen() {
    let long = |length| "ж".repeat(length);
    let allowed = |found: usize, longest| {
        let cut = if found > 60 { "…" } else { "" };
        let shown = long(found.min(60)) + cut;
        format!("“{shown}” is {found} characters long, at most {longest} are allowed")
    };
    for (column, cell, expected) in [
        ("number", long(41), allowed(41, 40)),
        ("venue", long(301), allowed(301, 300)),
        ("district", long(101), allowed(101, 100)),
        ("topics", format!("Вода|{}", long(201)), allowed(201, 200)),
        (
            "topics",
            "тема|".repeat(21),
            "there are 21 topics, at most 20 are allowed".to_owned(),
        ),
    ] {
        assert_eq!(problem_of(column, &cell), expected);
    }
    for (column, cell, expected) in [
        (
            "venue",
            "Дом\tдружбы",
            "character 4 of “Дом дружбы” is U+0009, which nobody sees: delete it",
        ),
        (
            "district",
            "\u{202e}Семей",
            "character 1 of “ Семей” is U+202E, which nobody sees: delete it",
        ),
    ] {
        assert_eq!(problem_of(column, cell), expected);
    }
}

#[test]
fn cells_have_to_agree_with_each_other() {
    for (cells, expected) in [
        (
            &[("date", "2027-02-20"), ("month", "2027-02")],
            "column month: date and month are both given: keep one, the date if it is fixed",
        ),
        (
            &[("month", "2027-02"), ("start", "15:00")],
            "column start: a start needs a date: write the date, or clear the start",
        ),
        (
            &[("start", "15:00"), ("end", "15:00")],
            "column end: the end, 15:00, is not after the start, 15:00",
        ),
        (
            &[("body", "МДС"), ("month", "2027-01")],
            "column body: “МДС” does not exist at the time of the meeting, 2027-01: it is known \
             until 2026-12-31",
        ),
    ] {
        assert_eq!(problems(file(&[row(cells)])), format!("line 2, {expected}"));
    }
}

#[test]
fn what_is_announced_is_fixed() {
    let announced = ("status", "announced");
    let complete = [announced, ("start", "15:00"), ("venue", "Дом дружбы")];
    assert_eq!(plan(&complete).status, MeetingStatus::Announced);

    let fixed = "the cell is blank, but what is announced has a fixed date, start and venue: write";
    assert_eq!(
        problems(file(&[row(&[announced, ("month", "2027-02")])])),
        format!(
            "line 2, column date: {fixed} 2027-02-20 or 20.02.2027\n\
             line 2, column start: {fixed} 15:00 or 9:30\n\
             line 2, column venue: {fixed} the building and the street"
        )
    );
}

#[test]
fn all_problems_are_told_at_once_and_nothing_is_imported() {
    let file = file(&[
        row(&[
            ("number", "1"),
            ("body", "dsn"),
            ("date", "soon"),
            ("start", "noon"),
        ]),
        row(&[("number", "2"), ("regions", "KZ-12|Костонай|KZ-10")]),
        "3;planned;;;;;;;;;".to_owned(),
        row(&[("number", "4")]),
        row(&[("number", "1"), ("topics", "Вода\x07")]),
    ]);
    assert_eq!(
        problems(file),
        [
            "line 2, column date: “soon” is not a date: write 2027-02-20 or 20.02.2027",
            "line 2, column body: “dsn” is not known: did you mean “Ministry of \
             Healthcare” (dsm)?",
            "line 2, column start: “noon” is not a time: write 15:00 or 9:30",
            "line 3, column regions: “KZ-12” is not known: write the region's code such \
             as KZ-10 or its name, several with | between them",
            "line 3, column regions: “Костонай” is not known: did you mean “Қостанай \
             облысы” (KZ-39)?",
            "line 4: the row has 11 cells, the line of column names has 12: add the \
             separators; Excel leaves them out where the last cells are blank, so let the \
             last column be one that is always filled, such as “status”",
            "line 6, column number: “1” is also the number in line 2: each meeting has \
             its own",
            "line 6, column topics: character 5 of “Вода ” is U+0007, which nobody sees: \
             delete it"
        ]
        .join("\n")
    );
}

#[test]
fn a_bad_table_says_what_would_be_right() {
    let known = format!("The known ones are {}", COLUMNS.join(", "));
    let usual = "number,status,body,held_by,regions,date";
    let empty = "line 1: the file is empty: it needs a line of column names, then a line for each \
                 meeting";
    let add_separators = "add the separators; Excel leaves them out where the last cells are \
                          blank, so let the last column be one that is always filled, such as \
                          “status”";
    for (file, expected) in [
        (String::new(), empty.to_owned()),
        ("\u{feff}".to_owned(), empty.to_owned()),
        (";;;\n\n;;".to_owned(), empty.to_owned()),
        (
            format!("\n{usual}\n,,,,,\n"),
            "line 2: there is no meeting below the column names".to_owned(),
        ),
        (
            usual.replace(',', "\t"),
            "line 1: tabs stand between the columns: in Excel, save it as “CSV \
             UTF-8”"
                .to_owned(),
        ),
        (
            format!("{usual},Datee"),
            format!(
                "line 1, column Datee: there is no such column: did you mean “date”? \
             {known}"
            ),
        ),
        (
            format!("{usual},примечание"),
            format!("line 1, column примечание: there is no such column. {known}"),
        ),
        (
            format!("{usual},Status"),
            "line 1, column Status: this column stands there twice; keep one".to_owned(),
        ),
        (
            usual.replace("body,", ""),
            "line 1, column body: this column is missing; add it".to_owned(),
        ),
        (
            usual.replace(",date", ""),
            "line 1, column date: this column and “month” are missing; add one of \
             them or both"
                .to_owned(),
        ),
        (
            usual.replace("held_by", "held by"),
            format!(
                "line 1, column held by: there is no such column: did you mean \
             “held_by”? {known}\nline 1, column held_by: this column is missing; \
             add it"
            ),
        ),
        (
            format!("{usual}\n1,planned,dsm,deputy,KZ-10,2027-02-20,x"),
            "line 2: the row has 7 cells, the line of column names has 6: a cell \
             with a separator in it needs quotation marks around it"
                .to_owned(),
        ),
        (
            format!("{usual}\n1"),
            format!(
                "line 2: the row has 1 cell, the line of column names has 6: \
             {add_separators}"
            ),
        ),
        (
            format!("{usual}\n1,\"planned,\n2,\"planned"),
            "line 2: the row has 2 cells, the line of column names has 6; it goes \
             over more than one line: is each quotation mark closed?"
                .to_owned(),
        ),
        (
            format!("{usual}\n\n1,\"planned,dsm\n2,planned"),
            "line 3: a quotation mark opens in this row and never closes: close it \
             or delete it"
                .to_owned(),
        ),
        (
            format!("{usual},\n1,planned,dsm,deputy,KZ-10,2027-02-20,срочно"),
            "line 2: “срочно” stands in a column without a name: name the column or \
             clear the cell"
                .to_owned(),
        ),
    ] {
        assert_eq!(problems(&file), expected, "{file:?}");
    }
}

#[test]
fn another_encoding_is_told_with_its_line() {
    let said = "the text is not in UTF-8: in Excel, save it as “CSV UTF-8”";
    let windows_1251 = b"number;venue\n1;\xc4\xee\xec\n";
    assert_eq!(problems(windows_1251), format!("line 2: {said}"));
    let utf_16 = b"\xff\xfen\0u\0";
    assert_eq!(problems(utf_16), format!("line 1: {said}"));
}

fn problems(file: impl AsRef<[u8]>) -> String {
    read(file.as_ref(), &directory()).unwrap_err().to_string()
}

/// The reason why a row with this cell is refused.
fn problem_of(column: &str, cell: &str) -> String {
    let told = problems(file(&[row(&[(column, cell)])]));
    let reason = told.strip_prefix(&format!("line 2, column {column}: "));
    reason.unwrap_or(&told).to_owned()
}
