//! Demo data for the sandbox: citizens and office-holders, a believable schedule around the clock's date, and what others
//! asked.
//!
//! The topics are real ones: what people asked ministers in the regions.

mod people;
mod submissions;

use chrono::{Datelike, Days, NaiveDate, Weekday};

pub use people::{CITIZENS, OFFICE_HOLDERS};

use crate::{
    clock::Clock,
    domain::{
        calendar::Month,
        central_body::BodySlug,
        meeting::{HeldBy, Hours, MeetingKind, MeetingStatus, MeetingTime, Plan},
        region::RegionCode,
    },
    store::{Store, StoreError},
};

/// Where and when a demo meeting is, from the clock's date on.
struct Scene {
    body: &'static str,
    regions: &'static [&'static str],
    district: &'static str,
    venue: &'static str,
    days_ahead: u64,
    starts: (u32, u32),
    hours_long: u32,
    certainty: Certainty,
    held_by: HeldBy,
}

/// How much of it is fixed.
#[derive(Clone, Copy)]
enum Certainty {
    Announced,
    Day,
    MonthOnly,
}

/// Announced a few days ahead, planned for the weeks after: as the real schedule goes.
const SCENES: [Scene; 16] = {
    use Certainty::{Announced, Day, MonthOnly};
    use HeldBy::{ActingFirstHead, Deputy, FirstHead};
    [
        scene(
            "dsm",
            &["KZ-10"],
            "Семей қаласы",
            "Достық үйі, Абай алаңы 2",
            2,
            (15, 0),
            2,
            Announced,
            FirstHead,
        ),
        scene(
            "transport",
            &["KZ-63"],
            "г. Риддер",
            "Дом культуры",
            3,
            (11, 0),
            2,
            Announced,
            FirstHead,
        ),
        scene(
            "ecogeo",
            &["KZ-71"],
            "район Нұра",
            "Дворец школьников, малый зал",
            4,
            (10, 30),
            2,
            Announced,
            FirstHead,
        ),
        scene(
            "edu",
            &["KZ-79"],
            "Қаратау ауданы",
            "№ 41 мектеп-гимназия",
            5,
            (16, 0),
            2,
            Announced,
            FirstHead,
        ),
        scene(
            "water",
            &["KZ-31", "KZ-61"],
            "Созақ ауданы",
            "Мәдениет үйі",
            8,
            (12, 0),
            2,
            Announced,
            FirstHead,
        ),
        scene(
            "moa",
            &["KZ-10"],
            "Аягөз ауданы",
            "Ауылдық клуб",
            12,
            (11, 0),
            2,
            Day,
            FirstHead,
        ),
        scene(
            "energo",
            &["KZ-59"],
            "г. Петропавловск",
            "Областной театр",
            15,
            (14, 0),
            2,
            Day,
            FirstHead,
        ),
        scene(
            "mps",
            &["KZ-39"],
            "г. Костанай",
            "Дом дружбы",
            16,
            (15, 0),
            1,
            Day,
            Deputy,
        ),
        scene(
            "enbek",
            &["KZ-27"],
            "Орал қаласы",
            "Қадыр Мырза Әли орталығы",
            19,
            (10, 0),
            2,
            Day,
            FirstHead,
        ),
        scene(
            "maidd",
            &["KZ-55"],
            "Успенский район",
            "Сельский дом культуры",
            23,
            (11, 30),
            2,
            Day,
            FirstHead,
        ),
        scene(
            "mam",
            &["KZ-75"],
            "Медеуский район",
            "Национальная библиотека",
            26,
            (16, 0),
            2,
            Day,
            ActingFirstHead,
        ),
        scene(
            "tsm",
            &["KZ-61"],
            "Түркістан қаласы",
            "Спорт сарайы",
            33,
            (11, 0),
            2,
            Day,
            FirstHead,
        ),
        scene(
            "sci",
            &["KZ-71"],
            "",
            "",
            40,
            (0, 0),
            0,
            MonthOnly,
            FirstHead,
        ),
        scene(
            "mti",
            &["KZ-47"],
            "",
            "",
            44,
            (0, 0),
            0,
            MonthOnly,
            FirstHead,
        ),
        scene(
            "minfin",
            &["KZ-35"],
            "",
            "",
            47,
            (0, 0),
            0,
            MonthOnly,
            FirstHead,
        ),
        scene(
            "economy",
            &["KZ-10", "KZ-63"],
            "",
            "",
            52,
            (0, 0),
            0,
            MonthOnly,
            FirstHead,
        ),
    ]
};

#[expect(clippy::too_many_arguments, reason = "a row of the table above")]
const fn scene(
    body: &'static str,
    regions: &'static [&'static str],
    district: &'static str,
    venue: &'static str,
    days_ahead: u64,
    starts: (u32, u32),
    hours_long: u32,
    certainty: Certainty,
    held_by: HeldBy,
) -> Scene {
    Scene {
        body,
        regions,
        district,
        venue,
        days_ahead,
        starts,
        hours_long,
        certainty,
        held_by,
    }
}

/// Fills a new database of the sandbox; one that was filled before is left as it is.
///
/// # Errors
///
/// Where the database refuses.
pub async fn fill(store: &Store, clock: &Clock) -> Result<(), StoreError> {
    let mut tx = store.begin().await?;
    if tx.meeting_by_number(&number(0)).await?.is_none() {
        for (index, scene) in SCENES.iter().enumerate() {
            tx.add_meeting(&number(index), &plan(scene, clock.today()), clock.now())
                .await?;
        }
        submissions::ask(&mut tx, store.directory(), clock.now()).await?;
        people::seat_office_holders(&mut tx, clock.now()).await?;
    }
    tx.commit().await
}

fn number(index: usize) -> String {
    format!("demo/{}", index + 1)
}

fn plan(scene: &Scene, today: NaiveDate) -> Plan {
    let day = not_on_a_sunday(today + Days::new(scene.days_ahead));
    let time = match scene.certainty {
        Certainty::MonthOnly => MeetingTime::Month(Month::of(day)),
        Certainty::Announced | Certainty::Day => MeetingTime::Day {
            on: day,
            hours: hours(scene),
        },
    };
    let status = match scene.certainty {
        Certainty::Announced => MeetingStatus::Announced,
        Certainty::Day | Certainty::MonthOnly => MeetingStatus::Planned,
    };
    let known = |words: &str| (!words.is_empty()).then(|| words.to_owned());
    Plan {
        kind: MeetingKind::Scheduled,
        status,
        body: BodySlug(scene.body.to_owned()),
        held_by: scene.held_by,
        regions: scene
            .regions
            .iter()
            .filter_map(|code| code.parse().ok())
            .collect(),
        time,
        venue: known(scene.venue),
        district: known(scene.district),
        topics: topics(scene.body, scene.regions),
    }
}

fn hours(scene: &Scene) -> Option<Hours> {
    let (hour, minute) = scene.starts;
    let starts = chrono::NaiveTime::from_hms_opt(hour, minute, 0)?;
    let ends = starts + chrono::Duration::hours(scene.hours_long.into());
    Some(Hours {
        starts,
        ends: Some(ends),
    })
}

fn not_on_a_sunday(day: NaiveDate) -> NaiveDate {
    if day.weekday() == Weekday::Sun {
        day + Days::new(1)
    } else {
        day
    }
}

/// Up to three questions that people asked this body: those of the same regions first.
fn topics(body: &str, regions: &[&str]) -> Vec<String> {
    const AT_MOST: usize = 3;
    let mut asked: Vec<_> = questions()
        .into_iter()
        .filter(|question| question.body == body)
        .collect();
    asked.sort_by_key(|question| {
        !question.region.is_some_and(|asked_in| {
            regions
                .iter()
                .any(|code| code.parse().ok() == Some(asked_in))
        })
    });
    asked
        .into_iter()
        .take(AT_MOST)
        .map(|question| question.text)
        .collect()
}

struct Question {
    body: String,
    region: Option<RegionCode>,
    text: String,
}

fn questions() -> Vec<Question> {
    let mut table = csv::Reader::from_reader(&include_bytes!("questions.csv")[..]);
    let rows = table.records().map_while(Result::ok);
    rows.map(|row| Question {
        body: row[0].to_owned(),
        region: row[1].parse().ok(),
        text: row[2].to_owned(),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{board::Board, listing::Listing};

    #[tokio::test]
    async fn every_obliged_body_has_a_demo_meeting_and_a_second_filling_adds_none() {
        let store = Store::open_new_in_memory().await.unwrap();
        let clock = Clock::showing("2026-11-24T05:00:00Z".parse().unwrap());
        fill(&store, &clock).await.unwrap();
        fill(&store, &clock).await.unwrap();
        let page = store
            .listed_meetings(&Listing::default(), "", clock.today(), 50)
            .await
            .unwrap();
        assert_eq!(page.total as usize, SCENES.len());
        let asked = store.board(&Board::default(), "", 5).await.unwrap();
        assert!(asked.total > 30, "{} questions", asked.total);
        let obliged = store
            .directory()
            .bodies_on(clock.today())
            .filter(|body| !body.exempt);
        for body in obliged {
            assert!(
                page.items
                    .iter()
                    .any(|meeting| meeting.plan.body == body.slug),
                "{}",
                body.slug
            );
        }
        assert!(
            page.items
                .iter()
                .all(|meeting| !meeting.plan.regions.is_empty())
        );
    }

    #[test]
    fn the_questions_are_read() {
        assert!(questions().len() > 40);
        assert!(!topics("transport", &["KZ-63"]).is_empty());
    }
}
