//! What is read, and the tables to try it on.

mod refusals;

use chrono::{NaiveDate, NaiveTime};
use proptest::prelude::*;

use super::*;
use crate::domain::{
    central_body::CentralBody, directory::Term, language::Localized, meeting::HeldBy, place::Point,
    region::Region, sector::SectorSlug,
};

const COLUMNS: [&str; 12] = [
    "number", "status", "body", "held_by", "regions", "date", "month", "start", "end", "venue",
    "district", "topics",
];

/// The terms that the first migration inserts, and a few that are over or to come.
fn directory() -> Directory {
    const REFERENCE: &str = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/migrations/0001_reference.sql"
    ));
    let mut directory = Directory::default();
    for line in REFERENCE.lines() {
        let values = line.trim_matches([' ', '(', ')', ',', ';']).split(", ");
        let values: Vec<_> = values.map(|value| value.trim_matches('\'')).collect();
        match values[..] {
            [
                code,
                from,
                _kato,
                kk,
                ru,
                en,
                capital_kk,
                capital_ru,
                capital_en,
                ..,
            ] if code.starts_with("KZ-") => {
                let region = Region {
                    code: code.parse().unwrap(),
                    name: localized([kk, ru, en]),
                    capital: localized([capital_kk, capital_ru, capital_en]),
                    centre: Point {
                        latitude: 0.0,
                        longitude: 0.0,
                    },
                };
                directory.regions.push(term(from, "null", region));
            }
            [
                slug,
                kk,
                ru,
                en,
                abbreviation_kk,
                abbreviation_ru,
                exempt @ ("0" | "1"),
                _sector,
            ] => {
                let abbreviations = [abbreviation_kk, abbreviation_ru];
                let body = body(slug, [kk, ru, en], abbreviations, exempt == "1");
                directory.bodies.push(term("null", "null", body));
            }
            _ => {}
        }
    }
    assert_eq!((directory.regions.len(), directory.bodies.len()), (20, 21));

    let future = Region {
        code: "KZ-99".parse().unwrap(),
        name: localized(["Болашақ облысы", "Будущая область", "Future Region"]),
        ..directory.regions[0].value.clone()
    };
    let future = term("2028-01-01", "2029-12-31", future);
    directory.regions.push(future);

    let names = [
        "Салық министрлігі",
        "Министерство сборов",
        "Ministry of Revenue",
    ];
    let revenue = body("revenue", names, ["", "МДС"], false);
    directory.bodies.push(term("null", "2026-12-31", revenue));
    let names = [
        "Цифрлық даму министрлігі",
        "Министерство цифры",
        "Ministry of Digits",
    ];
    let digits = body("maidd", names, ["", "МЦ"], false);
    directory.bodies.push(term("null", "2025-09-17", digits));
    directory
}

fn body(slug: &str, names: [&str; 3], abbreviations: [&str; 2], exempt: bool) -> CentralBody {
    CentralBody {
        slug: BodySlug(slug.to_owned()),
        name: localized(names),
        abbreviations: abbreviations.map(str::to_owned),
        exempt,
        sector: SectorSlug("any".to_owned()),
    }
}

fn localized(names: [&str; 3]) -> Localized {
    let [kk, ru, en] = names.map(str::to_owned);
    Localized { kk, ru, en }
}

fn term<T>(from: &str, until: &str, value: T) -> Term<T> {
    Term {
        valid_from: from.parse().ok(),
        valid_until: until.parse().ok(),
        value,
    }
}

/// A good row, but for these cells.
fn row(cells: &[(&str, &str)]) -> String {
    let usual = |column| match column {
        "number" => "2027-1/5",
        "status" => "planned",
        "body" => "dsm",
        "held_by" => "first_head",
        "regions" => "KZ-10",
        "date" if !cells.iter().any(|(other, _)| *other == "month") => "2027-02-20",
        _ => "",
    };
    let cell = |column| {
        let given = cells.iter().find(|(other, _)| *other == column);
        let text = given.map_or_else(|| usual(column), |(_, text)| text);
        format!("\"{text}\"")
    };
    COLUMNS.map(cell).join(";")
}

fn file(rows: &[String]) -> String {
    format!("{}\n{}\n", COLUMNS.join(";"), rows.join("\n"))
}

fn rows(file: &str) -> Vec<Row> {
    read(file.as_bytes(), &directory()).unwrap()
}

fn plan(cells: &[(&str, &str)]) -> Plan {
    rows(&file(&[row(cells)])).remove(0).plan
}

fn codes(regions: &[RegionCode]) -> String {
    regions.iter().map(|code| format!("{code} ")).collect()
}

#[test]
fn a_full_row_becomes_a_plan() {
    let on = NaiveDate::from_ymd_opt(2027, 2, 20).unwrap();
    let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
    let file = file(&[row(&[
        ("status", "Announced"),
        ("held_by", "acting_first_head"),
        ("regions", "KZ-62|KZ-35"),
        ("start", "9:30"),
        ("end", "11:00"),
        ("venue", " Дом  дружбы,\nзал 2 "),
        ("district", "Сәтбаев"),
        ("topics", "Вода; Дороги | ЖК \"\"Нур\"\"\nШколы;"),
    ])]);
    let expected = Row {
        absent: Vec::new(),
        line: 2,
        number: "2027-1/5".to_owned(),
        plan: Plan {
            kind: MeetingKind::Scheduled,
            status: MeetingStatus::Announced,
            body: BodySlug("dsm".to_owned()),
            held_by: HeldBy::ActingFirstHead,
            regions: ["KZ-62", "KZ-35"].map(|code| code.parse().unwrap()).into(),
            time: MeetingTime::Day {
                on,
                hours: Some(Hours {
                    starts: time(9, 30),
                    ends: Some(time(11, 0)),
                }),
            },
            venue: Some("Дом дружбы, зал 2".to_owned()),
            district: Some("Сәтбаев".to_owned()),
            topics: ["Вода", "Дороги", "ЖК \"Нур\"", "Школы"]
                .map(str::to_owned)
                .into(),
        },
    };
    assert_eq!(rows(&file), [expected]);
}

#[test]
fn the_table_may_look_as_excel_and_its_owner_like() {
    let usual = "number,status,body,held_by,regions,month\n1,planned,dsm,deputy,KZ-10,2027-02\n";
    let with_bom = format!("\u{feff}{usual}");
    for file in [
        usual,
        &with_bom,
        &usual.replace(',', ";"),
        &usual.replace('\n', "\r\n"),
        &usual.replace('\n', "\r"),
        " Number , STATUS,body,Held_By,regions,month\n 1 , planned,dsm,deputy,KZ-10 ,2027-02",
        "month,regions,held_by,body,status,number\n2027-02,KZ-10,deputy,dsm,planned,1",
        "number,status,body,held_by,regions,month,,\n1,planned,dsm,deputy,KZ-10,2027-02,,\n,,,,,,,\n,\n",
        "number;status;body;held_by;regions;month;topics\n1;planned;dsm;deputy;KZ-10;02.2027;\"|\"",
    ] {
        let rows = rows(file);
        assert_eq!(rows.len(), 1, "{file:?}");
        assert_eq!(rows[0].number, "1", "{file:?}");
        assert_eq!(rows[0].plan.time.to_string(), "2027-02", "{file:?}");
        assert!(rows[0].plan.topics.is_empty(), "{file:?}");
    }
}

#[test]
fn lines_are_counted_as_in_the_file() {
    let file = [
        "",
        ";;;",
        "number;status;body;held_by;regions;month;venue",
        "1;planned;dsm;deputy;KZ-10;2027-02;\"Дом\nдружбы\"",
        "",
        ";;;;;;",
        "   ",
        "2;planned;dsm;deputy;KZ-10;2027-02;",
        "3;planned;dsm;deputy;KZ-10;2027-02;",
    ];
    for line_break in ["\n", "\r\n", "\r"] {
        let file = file.join("\n").replace('\n', line_break);
        let lines: Vec<_> = rows(&file).iter().map(|row| row.line).collect();
        assert_eq!(lines, [4, 9, 10], "{line_break:?}");
    }
}

#[test]
fn a_body_has_many_names() {
    for (words, expected) in [
        ("dsm", "dsm"),
        ("DSM", "dsm"),
        ("Денсаулық сақтау министрлігі", "dsm"),
        ("денсаулык сактау министрлиги", "dsm"),
        ("МИНИСТЕРСТВО  ЗДРАВООХРАНЕНИЯ", "dsm"),
        ("Ministry of Healthcare", "dsm"),
        ("ДСМ", "dsm"),
        ("мти", "mti"),
        ("Ministry of Digits", "maidd"), // its old name, which nothing else bears
    ] {
        assert_eq!(plan(&[("body", words)]).body.0, expected, "{words}");
    }
}

#[test]
fn a_region_has_many_names() {
    for (words, expected) in [
        ("KZ-10", "KZ-10 "),
        ("kz-10", "KZ-10 "),
        ("Абай облысы", "KZ-10 "),
        ("область Абай", "KZ-10 "),
        ("Абай обл.", "KZ-10 "),
        ("абай", "KZ-10 "),
        ("Abai Region", "KZ-10 "),
        ("Almaty", "KZ-75 "),
        ("Almaty Region", "KZ-19 "),
        ("г. Алматы", "KZ-75 "),
        ("Алматы қ.", "KZ-75 "),
        ("Алматинская", "KZ-19 "),
        ("Алматы обл.", "KZ-19 "),
        ("KZ-62 | KZ-35", "KZ-62 KZ-35 "),
        ("Шымкент; Түркістан облысы", "KZ-79 KZ-61 "),
        ("Астана, Акмолинская область,", "KZ-71 KZ-11 "),
        ("Астана\nKZ-11", "KZ-71 KZ-11 "),
    ] {
        assert_eq!(
            codes(&plan(&[("regions", words)]).regions),
            expected,
            "{words}"
        );
    }
}

#[test]
fn days_months_and_hours_are_written_in_two_ways_each() {
    for (cells, expected) in [
        (&[("date", "2027-02-20")][..], "2027-02-20"),
        (&[("date", "20.02.2027")], "2027-02-20"),
        (&[("date", "5.2.2027")], "2027-02-05"),
        (&[("month", "2027-02")], "2027-02"),
        (&[("month", "02.2027")], "2027-02"),
        (&[("start", "15:00")], "2027-02-20 15:00"),
        (
            &[("start", "9:30"), ("end", "11:00")],
            "2027-02-20 09:30-11:00",
        ),
    ] {
        assert_eq!(plan(cells).time.to_string(), expected, "{cells:?}");
    }
}

#[test]
fn the_sample_reads() {
    let sample = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/docs/sample-schedule.csv"
    ));
    let rows = rows(sample);
    assert_eq!(rows.len(), 21);
    let statuses = |status| rows.iter().filter(|row| row.plan.status == status).count();
    assert_eq!(statuses(MeetingStatus::Announced), 5);
    assert_eq!(statuses(MeetingStatus::Cancelled), 1);
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(file in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&file, &Directory::default()).map_err(|problems| problems.to_string());
    }

    #[test]
    fn any_cells_are_read_or_refused(
        rows in prop::collection::vec("([a-z0-9Аә.:|;,\" \r\n\u{feff}-]{0,9};){12}", 0..5),
    ) {
        let directory = directory();
        let table = file(&rows);
        let lines = table.lines().count() as u64;
        if let Err(problems) = read(table.as_bytes(), &directory) {
            prop_assert!(!problems.to_string().is_empty());
            for problem in problems.0 {
                prop_assert!((1..=lines + table.matches('\r').count() as u64).contains(&problem.line));
            }
        }
    }
}
