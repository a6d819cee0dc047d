//! A year of reminders on a moved clock, and the promises of their ledger: nothing twice, nothing late, nothing at night.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use kezdesu::{
    clock::Clock,
    domain::{
        body_change::{BodyAct, BodyChange},
        calendar::{HalfYear, Quarter, SpecialDay, WorkingCalendar, instant},
        central_body::BodySlug,
        deadline_reminder::MORNING,
        directory::Directory,
        due::{Due, DueThing, LOOKS_AHEAD_DAYS, Pending, REMINDED_FOR_DAYS, due_for, is_morning},
        holiday::Holiday,
        invitation::{Acceptance, InvitationCode},
        language::Lang,
        notice::Notice,
        obligation::{Done, DutyRules, OpenAlert, owed},
        office::{Office, Seat},
        person::PersonId,
        tension::TensionId,
    },
    jobs::mornings::promise_what_is_due,
    store::{Settled, Store},
};
use proptest::prelude::*;
use tempfile::TempDir;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn nine(on: NaiveDate) -> DateTime<Utc> {
    instant(on.and_time(MORNING))
}

fn rules() -> DutyRules {
    DutyRules::since("2026-Q4".parse().unwrap())
}

/// The sixteen bodies that have the duty at the beginning of 2027, by their slugs.
fn bodies(directory: &Directory) -> Vec<BodySlug> {
    let on = day("2027-01-01");
    let mut bodies: Vec<_> = directory
        .bodies_on(on)
        .filter(|body| !body.exempt)
        .map(|body| body.slug.clone())
        .collect();
    bodies.sort();
    assert_eq!(bodies.len(), 16);
    bodies
}

struct Country {
    store: Store,
    clock: Clock,
    holders: Vec<(PersonId, Office)>,
    _folder: TempDir,
}

impl Country {
    /// An official for each of the bodies and a coordinator, who came on 1 December 2026.
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("test.db")).await.unwrap();
        let now = instant("2026-12-01T10:00:00".parse().unwrap());
        let officials = bodies(store.directory()).into_iter().map(Seat::Official);
        let mut holders = Vec::new();
        let mut tx = store.begin().await.unwrap();
        for (number, seat) in [Seat::Coordinator].into_iter().chain(officials).enumerate() {
            let person = tx
                .speak_to(100 + number as i64, Lang::En, now)
                .await
                .unwrap();
            let code = InvitationCode::of_random([number as u8; 16]);
            let until = now + chrono::Duration::hours(1);
            tx.invite(&seat, &code, until, now).await.unwrap();
            let accepted = tx.accept_invitation(&code, person, now).await.unwrap();
            let Acceptance::Accepted { office, .. } = accepted else {
                panic!("{accepted:?}");
            };
            holders.push((person, Office { id: office, seat }));
        }
        tx.commit().await.unwrap();
        Self {
            store,
            clock: Clock::showing(now),
            holders,
            _folder: folder,
        }
    }

    /// The job runs at this time; says how many hear something.
    async fn looks_at(&self, local: &str) -> usize {
        self.clock.set(instant(local.parse().unwrap()));
        promise_what_is_due(&self.store, &self.clock, &rules())
            .await
            .unwrap()
    }

    /// What waits to be sent is sent: to whom, and what.
    async fn sends(&self) -> Vec<(PersonId, Notice)> {
        let now = self.clock.now();
        let due = self.store.due_notices(now, &[], 100).await.unwrap();
        let mut tx = self.store.begin().await.unwrap();
        for notice in &due {
            assert!(tx.start_sending(notice.id).await.unwrap());
            let sent = Settled::Sent { message_id: 1 };
            tx.settle(notice.id, &sent, now).await.unwrap();
        }
        tx.commit().await.unwrap();
        due.into_iter()
            .map(|due| (due.person, due.notice.unwrap()))
            .collect()
    }

    /// What the ledger says of one day, by who was told; what coordinators were told is another thing.
    async fn told_on(&self, on: NaiveDate) -> BTreeMap<(String, bool), Vec<String>> {
        let mut told: BTreeMap<_, Vec<String>> = BTreeMap::new();
        for (_, office) in &self.holders {
            for (item, rung) in self.store.reminded(office.id, on).await.unwrap() {
                let body = office.seat.body();
                let what = (format!("{item}, {}", in_words(rung)), body.is_some());
                let who = body.map_or("coordinators", |body| &body.0);
                told.entry(what).or_default().push(who.to_owned());
            }
        }
        told
    }
}

fn in_words(rung: i32) -> String {
    match rung {
        ..=-1 => format!("rung {} working days before", -rung),
        0 => "today is the day to aim at".to_owned(),
        1..100 => format!("rung {rung} working days after"),
        _ => format!("rung {} weeks after that", rung - 100),
    }
}

/// Who heard the same on one day: all, some by name, or one by its full name of that day.
fn together(who: &[String], on: NaiveDate, directory: &Directory) -> String {
    match who {
        [one] => directory
            .body(&BodySlug(one.clone()), on)
            .map_or_else(|| one.clone(), |body| body.name.en.clone()),
        several if several.len() >= 15 => format!("{} bodies", several.len()),
        several => format!("{} bodies ({})", several.len(), several.join(" ")),
    }
}

/// What was done by a day of a year in which some are early, some late and some forget.
fn done_by(on: NaiveDate, bodies: &[BodySlug]) -> Done {
    let mut done = Done::default();
    let quarters = std::iter::successors(Some("2026-Q4".parse::<Quarter>().unwrap()), |quarter| {
        Some(quarter.next())
    });
    for quarter in quarters.take(5) {
        for (place, body) in bodies.iter().enumerate() {
            let met_on = match (place, quarter.code().as_str()) {
                (5, "2027-Q2") => None,
                (6, "2027-Q1") => Some(day("2027-04-05")), // held in March, and logged then
                _ if place % 4 == 0 => Some(quarter.first_day() + Days::new(19)),
                _ if place % 4 == 1 => Some(quarter.first_day() + Days::new(45)),
                _ if place % 4 == 2 => Some(quarter.last_day() - Days::new(2)),
                _ => Some(quarter.last_day() - Days::new(15)),
            };
            let sent_on = match (place, quarter.code().as_str()) {
                (5, "2027-Q1") => quarter.last_day() + Days::new(20),
                _ if place % 2 == 0 => quarter.last_day() + Days::new(4),
                _ => quarter.last_day() + Days::new(7),
            };
            let key = (body.clone(), quarter);
            if met_on.is_some_and(|met_on| met_on < on) {
                done.meetings.insert(key.clone());
            }
            if sent_on < on {
                done.reports.insert(key);
            }
        }
    }
    let half = |code: &str| -> HalfYear { code.parse().unwrap() };
    for (half_year, submitted_on) in [("2027-H2", "2027-06-10"), ("2028-H1", "2027-12-17")] {
        if day(submitted_on) < on {
            done.schedules.insert(half(half_year));
        }
    }
    for (half_year, sent_on) in [
        ("2026-H2", "2026-12-10"),
        ("2027-H1", "2027-06-14"),
        ("2027-H2", "2027-12-10"),
    ] {
        if day(sent_on) < on {
            done.results.insert(half(half_year));
        }
    }
    done.schedules.insert(half("2027-H1"));
    if (day("2027-02-17")..day("2027-03-09")).contains(&on) {
        done.open_alerts.push(OpenAlert {
            id: TensionId(1),
            body: bodies[2].clone(),
            raised_on: day("2027-02-16"),
        });
    }
    done
}

#[tokio::test]
async fn every_reminder_of_a_year() {
    let country = Country::new().await;
    let sixteen = bodies(country.store.directory());
    let coordinator = country.holders[0].1.clone();
    let now = country.clock.now();
    let mut tx = country.store.begin().await.unwrap();
    let renamed = BodyChange {
        act: BodyAct::Rename {
            body: sixteen[5].clone(),
            names: Some(["Жаңа атау", "Новое имя", "Ministry of the New Name"].map(str::to_owned)),
        },
        on: Some(day("2027-07-01")),
    };
    let exempted = BodyChange {
        act: BodyAct::SetExempt {
            body: sixteen[15].clone(),
            exempt: true,
        },
        on: Some(day("2027-09-01")),
    };
    for change in [renamed, exempted] {
        let changed = tx.change_bodies(&change, &coordinator, now).await.unwrap();
        assert!(changed.is_ok(), "{changed:?}");
    }
    // The Saturday before the report of a third quarter is worked: it is the day to aim at.
    let moved = Holiday {
        day: day("2027-10-09"),
        kind: SpecialDay::Working,
        note: "moved".to_owned(),
    };
    tx.set_holiday(&moved, &coordinator, now).await.unwrap();
    tx.commit().await.unwrap();
    let store = country.store.refreshed();
    let (directory, calendar) = (store.directory(), store.working_calendar());

    let exempt = directory
        .bodies_on(day("2027-01-01"))
        .find(|body| body.exempt)
        .unwrap();
    let seats: Vec<_> = [Seat::Coordinator, Seat::Official(exempt.slug.clone())]
        .into_iter()
        .chain(sixteen.iter().cloned().map(Seat::Official))
        .collect();
    let mut ledger: HashMap<(usize, String), i32> = HashMap::new();
    let mut lines = Vec::new();
    // December comes before, so that January tells what is new.
    let days = day("2026-12-01").iter_days();
    for on in days.take_while(|on| on.year() < 2028) {
        let now = nine(on);
        if !is_morning(now, calendar) {
            continue;
        }
        let window = (
            on - Days::new(REMINDED_FOR_DAYS),
            on + Days::new(LOOKS_AHEAD_DAYS),
        );
        let pending = Pending {
            owed: owed(
                window,
                &rules(),
                directory,
                calendar,
                &done_by(on, &sixteen),
            ),
            ..Pending::default()
        };
        let mut told: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (number, seat) in seats.iter().enumerate() {
            for due in due_for(seat, &pending, calendar, now) {
                let key = (number, due.key());
                if ledger.get(&key).is_some_and(|rung| *rung >= due.rung) {
                    continue;
                }
                ledger.insert(key, due.rung);
                let who = seat.body().map_or("coordinators", |body| &body.0);
                assert_ne!(who, exempt.slug.0, "{due:?}");
                told.entry(described(&due, on, calendar))
                    .or_default()
                    .push(who.to_owned());
            }
        }
        if on.year() == 2027 {
            lines.extend(told.into_iter().map(|(what, who)| {
                let who = together(&who, on, directory);
                format!("{} | {who} | {what}", on.format("%Y-%m-%d %a"))
            }));
        }
    }
    insta::assert_snapshot!("reminders_of_2027", lines.join("\n"));
}

/// What is told, with the working days that are left or over on that day.
fn described(due: &Due, on: NaiveDate, calendar: &WorkingCalendar) -> String {
    let (target_on, who) = match &due.what {
        DueThing::Owed { owed, .. } => (owed.target_on, String::new()),
        DueThing::OwedByBodies {
            target_on, bodies, ..
        } => (*target_on, format!("not done by {}: ", bodies.len())),
        _ => unreachable!("nothing else is pending here"),
    };
    let when = if on == target_on {
        "today is the day to aim at".to_owned()
    } else {
        let (first, last) = (on.min(target_on), on.max(target_on));
        let word = if on < target_on { "left" } else { "over" };
        let days = calendar.working_days_between(first, last);
        let plural = if days == 1 { "" } else { "s" };
        format!("{days} working day{plural} {word}")
    };
    format!("{who}{}, {when}", due.key())
}

#[tokio::test]
async fn the_job_tells_each_person_once_a_day_however_often_it_runs() {
    let country = Country::new().await;
    let mut lines = Vec::new();
    let mut days = day("2027-01-01").iter_days();
    for on in days.by_ref().take_while(|on| *on < day("2027-02-01")) {
        country.clock.set(nine(on));
        let rules = rules();
        let runs = (0..10).map(|_| promise_what_is_due(&country.store, &country.clock, &rules));
        let told: usize = futures::future::join_all(runs)
            .await
            .into_iter()
            .map(Result::unwrap)
            .sum();
        let sent = country.sends().await;
        assert_eq!(told, sent.len(), "{on}");
        let people: BTreeSet<_> = sent.iter().map(|(person, _)| person.0).collect();
        assert_eq!(
            people.len(),
            sent.len(),
            "{on}: one message for each person"
        );
        // Noon and the next night are no mornings; nor is a clock that goes back two hours.
        for hour in ["12:00", "22:00", "07:00", "10:00"] {
            assert_eq!(
                country.looks_at(&format!("{on}T{hour}:00")).await,
                0,
                "{on} {hour}"
            );
        }
        let directory = country.store.directory();
        lines.extend(
            country
                .told_on(on)
                .await
                .into_iter()
                .map(|((what, _), who)| {
                    let who = together(&who, on, directory);
                    format!("{} | {who} | {what}", on.format("%Y-%m-%d %a"))
                }),
        );
    }
    // Nobody sends a report here, and nobody met.
    insta::assert_snapshot!("reminders_of_january_by_the_job", lines.join("\n"));
}

#[tokio::test]
async fn after_a_downtime_only_the_newest_rung_is_told() {
    let country = Country::new().await;
    // The report of the fourth quarter: a rung on 25 December, the next ones on 31 December, 6 and 8 January.
    assert!(country.looks_at("2026-12-25T09:00:00").await > 0);
    country.sends().await;
    assert_eq!(country.looks_at("2027-01-10T09:00:00").await, 0, "a Sunday");
    assert_eq!(country.looks_at("2027-01-11T22:00:00").await, 0, "at night");
    assert_eq!(
        country.looks_at("2027-01-12T08:59:00").await,
        0,
        "before nine"
    );
    assert_eq!(country.looks_at("2027-01-12T09:00:00").await, 17);
    assert_eq!(country.sends().await.len(), 17, "one message each");
    let told = country.told_on(day("2027-01-12")).await;
    let of_reports: Vec<_> = told
        .keys()
        .filter(|(what, _)| what.starts_with("report:2026-Q4"))
        .map(|(what, _)| what.as_str())
        .collect();
    assert_eq!(
        of_reports,
        [
            "report:2026-Q4, rung 1 working days after",
            "report:2026-Q4, today is the day to aim at"
        ]
    );
    // Back before the rung that was told, on another day: nothing older is told instead.
    assert_eq!(country.looks_at("2027-01-11T09:00:00").await, 0);
}

#[tokio::test]
async fn who_comes_in_the_course_of_a_day_hears_on_the_next_morning() {
    let country = Country::new().await;
    let (_, boss) = &country.holders[0];
    assert_eq!(boss.seat, Seat::Coordinator);
    assert_eq!(country.looks_at("2026-12-01T10:00:00").await, 0);
    assert!(country.looks_at("2026-12-02T09:00:00").await > 0);
}

proptest! {
    /// However the clock goes, forwards, over days off, or back: each rung once, and upwards.
    #[test]
    fn rungs_of_one_thing_are_only_told_upwards(
        year in 2024..=2035_i32,
        steps in proptest::collection::vec(-180..4_000_i64, 1..80),
        days_off in proptest::collection::vec(0..4_380_u64, 0..150),
    ) {
        let first = day("2024-01-01");
        let off = days_off.into_iter().map(|offset| (first + Days::new(offset), SpecialDay::Holiday));
        let calendar = WorkingCalendar::new(off);
        let legal_on = NaiveDate::from_ymd_opt(year, 12, 15).unwrap();
        let half_year = HalfYear { year: year + 1, number: 1 };
        let owed = owed(
            (legal_on, legal_on),
            &DutyRules::since("2024-Q1".parse().unwrap()),
            &Directory::default(),
            &calendar,
            &Done::default(),
        );
        let pending = Pending { owed, ..Pending::default() };
        let mut now = nine(legal_on - Days::new(60));
        let mut told: Vec<i32> = Vec::new();
        let key = format!("schedule:{}", half_year.code());
        for minutes in steps {
            now += chrono::Duration::minutes(minutes);
            if !is_morning(now, &calendar) {
                continue;
            }
            let due = due_for(&Seat::Coordinator, &pending, &calendar, now);
            let schedule: Vec<_> = due.iter().filter(|due| due.key() == key).collect();
            prop_assert!(schedule.len() <= 1);
            if let Some(due) = schedule.first()
                && told.last().is_none_or(|last| due.rung > *last)
            {
                told.push(due.rung);
            }
        }
        prop_assert!(told.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn a_target_is_a_working_day_and_never_after_its_legal_date(
        year in 2024..=2035_i32,
        days_off in proptest::collection::vec(0..4_380_u64, 0..300),
    ) {
        let first = day("2024-01-01");
        let off = days_off.into_iter().map(|offset| (first + Days::new(offset), SpecialDay::Holiday));
        let calendar = WorkingCalendar::new(off);
        let whole_year = (
            NaiveDate::from_ymd_opt(year, 1, 1).unwrap(),
            NaiveDate::from_ymd_opt(year, 12, 31).unwrap(),
        );
        let rules = DutyRules::since("2020-Q1".parse().unwrap());
        for one in owed(whole_year, &rules, &Directory::default(), &calendar, &Done::default()) {
            prop_assert!(one.legal_on.is_none_or(|legal_on| one.target_on <= legal_on));
            prop_assert!(calendar.is_working_day(one.target_on));
        }
    }
}
