use strum::VariantArray as _;

use super::{
    conflict::{Closer, Conflict, RegionAsking, conflicts},
    *,
};
use crate::domain::{
    central_body::CentralBody, directory::Directory, directory::Term, language::Localized,
    sector::SectorSlug,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn slug(text: &str) -> BodySlug {
    BodySlug(text.to_owned())
}

fn row(meeting: i64, body: &str, region: &str, time: &str) -> ScheduleRow {
    let region = region.parse().unwrap();
    ScheduleRow {
        meeting: MeetingId(meeting),
        body: slug(body),
        held_by: HeldBy::FirstHead,
        regions: vec![region],
        district: None,
        time: time.parse().unwrap(),
        venue: None,
        akimats: vec![ServedRegion {
            code: region,
            agreement: Agreement::Agreed,
        }],
        chosen_because: Vec::new(),
    }
}

fn draft(rows: Vec<ScheduleRow>) -> Schedule {
    Schedule::draft("2027-H1".parse().unwrap(), rows)
}

fn answer(body: &str, state: AnswerState) -> BodyAnswer {
    BodyAnswer {
        body: slug(body),
        state,
        objection: None,
        settlement: None,
    }
}

/// Version 1 as it was sent on 1 December, with what the ministries said.
fn sent(rows: Vec<ScheduleRow>, answers: Vec<BodyAnswer>) -> Schedule {
    Schedule {
        state: ScheduleState::WithBodies,
        version: 1,
        answers,
        sent_on: Some(day("2026-12-01")),
        ..draft(rows)
    }
}

#[test]
fn a_schedule_goes_from_state_to_state_as_the_table_says_and_no_other_way() {
    use ScheduleState::{Agreed, Approved, Draft, Published, Submitted, WithBodies};
    let allowed = [
        (Draft, ScheduleStep::Send, WithBodies),
        (WithBodies, ScheduleStep::Send, WithBodies),
        (Agreed, ScheduleStep::Send, WithBodies),
        (WithBodies, ScheduleStep::AllAgreed, Agreed),
        (Agreed, ScheduleStep::Submit, Submitted),
        (Submitted, ScheduleStep::Approve, Approved),
        (Approved, ScheduleStep::Publish, Published),
    ];
    for state in ScheduleState::VARIANTS {
        for step in ScheduleStep::VARIANTS {
            let row = allowed.iter().find(|row| (row.0, row.1) == (*state, *step));
            let after = row.map(|row| row.2);
            assert_eq!(state.after(*step), after, "{state:?} {step:?}");
        }
    }
}

#[test]
fn a_ministry_answers_as_the_table_says_and_no_other_way() {
    use AnswerState::{Agreed, Awaited, Objected, Settled};
    let allowed = [
        (Awaited, AnswerStep::Agree, Agreed),
        (Objected, AnswerStep::Agree, Agreed),
        (Awaited, AnswerStep::Object, Objected),
        (Agreed, AnswerStep::Object, Objected),
        (Awaited, AnswerStep::Settle, Settled),
        (Objected, AnswerStep::Settle, Settled),
        (Awaited, AnswerStep::AskAnew, Awaited),
        (Agreed, AnswerStep::AskAnew, Awaited),
        (Objected, AnswerStep::AskAnew, Awaited),
        (Settled, AnswerStep::AskAnew, Awaited),
    ];
    for state in AnswerState::VARIANTS {
        for step in AnswerStep::VARIANTS {
            let row = allowed.iter().find(|row| (row.0, row.1) == (*state, *step));
            let after = row.map(|row| row.2);
            assert_eq!(state.after(*step), after, "{state:?} {step:?}");
        }
    }
}

#[test]
fn only_ministries_whose_rows_changed_are_asked_again() {
    let health = row(1, "dsm", "KZ-10", "2027-02");
    let roads = row(2, "transport", "KZ-63", "2027-03-10");
    let mut schedule = draft(Vec::new());
    assert_eq!(schedule.send(), Err(ScheduleRefusal::NothingPlanned));
    schedule = draft(vec![health.clone(), roads.clone()]);
    assert_eq!(schedule.send(), Ok(vec![slug("dsm"), slug("transport")]));

    let answers = vec![
        answer("dsm", AnswerState::Agreed),
        answer("transport", AnswerState::Awaited),
    ];
    let mut schedule = sent(vec![health.clone(), roads.clone()], answers);
    assert_eq!(schedule.send(), Err(ScheduleRefusal::NothingChanged));
    // What an akimat says is no change of the row.
    schedule.planned[0].akimats[0].agreement = Agreement::Declined;
    assert_eq!(schedule.send(), Err(ScheduleRefusal::NothingChanged));

    let moved = row(1, "dsm", "KZ-10", "2027-02-18");
    schedule.planned[0] = moved.clone();
    assert_eq!(schedule.send(), Ok(vec![slug("dsm")]));
    schedule.planned.push(row(3, "water", "KZ-31", "2027-05"));
    let fates: Vec<_> = schedule.lines().into_iter().map(|line| line.fate).collect();
    assert_eq!(
        fates,
        [Fate::Changed(Box::new(moved)), Fate::Stands, Fate::Added]
    );
    assert_eq!(schedule.send(), Ok(vec![slug("dsm"), slug("water")]));

    // A ministry without a row has nothing to agree to.
    let schedule = Schedule {
        planned: vec![health],
        ..schedule
    };
    assert_eq!(schedule.lines()[1].fate, Fate::Dropped);
    assert_eq!(schedule.send(), Ok(Vec::new()));
}

#[test]
fn a_meeting_that_went_to_another_half_year_shows_where_it_went() {
    let health = row(1, "dsm", "KZ-10", "2027-06-30");
    let away = row(1, "dsm", "KZ-10", "2027-07-01");
    let schedule = Schedule {
        planned: vec![row(2, "water", "KZ-10", "2027-03")],
        moved_away: vec![away.clone()],
        ..sent(vec![health], Vec::new())
    };
    assert_eq!(schedule.lines()[0].fate, Fate::Changed(Box::new(away)));
}

#[test]
fn a_day_of_submission_or_approval_lies_between_what_was_before_it_and_today() {
    let today = day("2026-12-14");
    let agreed = Schedule {
        state: ScheduleState::Agreed,
        ..sent(vec![row(1, "dsm", "KZ-10", "2027-02")], Vec::new())
    };
    let submit = |on| agreed.submit(day(on), today);
    assert_eq!(submit("2026-12-15"), Err(ScheduleRefusal::DayToCome));
    assert_eq!(submit("2026-11-30"), Err(ScheduleRefusal::DayTooEarly));
    assert_eq!(submit("2026-12-14"), Ok(()));
    let on = day("2026-12-14");
    assert_eq!(agreed.approve(on, today), Err(ScheduleRefusal::NotNow));

    let mut submitted = Schedule {
        state: ScheduleState::Submitted,
        submitted_on: Some(on),
        ..agreed
    };
    assert_eq!(submitted.submit(on, today), Err(ScheduleRefusal::NotNow));
    assert_eq!(
        submitted.approve(on, today),
        Err(ScheduleRefusal::NotANumber)
    );
    submitted.approval_number = Some("1024".to_owned());
    assert_eq!(submitted.approve(on, today), Ok(()));
    let before = day("2026-12-13");
    assert_eq!(
        submitted.approve(before, today),
        Err(ScheduleRefusal::DayTooEarly)
    );
}

#[test]
fn a_number_has_a_digit_and_fits() {
    for (words, number) in [
        ("1024", Some("1024")),
        (" № 1024-ө ", Some("1024-ө")),
        ("No 7", Some("7")),
        ("31.12.2026 № 5", Some("31.12.2026 № 5")),
        ("approved", None),
        ("№", None),
        ("", None),
    ] {
        assert_eq!(read_number(words).ok().as_deref(), number, "{words}");
    }
    assert!(read_number(&"1".repeat(LONGEST_NUMBER + 1)).is_err());
}

#[test]
fn off_schedule_and_cancelled_meetings_and_those_of_another_half_year_are_on_no_schedule() {
    use crate::domain::meeting::Plan;
    let half_year = "2027-H1".parse().unwrap();
    let meeting = |kind, status, time: &str| Meeting {
        id: MeetingId(1),
        number: None,
        plan: Plan {
            kind,
            status,
            body: slug("dsm"),
            held_by: HeldBy::FirstHead,
            regions: vec!["KZ-10".parse().unwrap()],
            time: time.parse().unwrap(),
            venue: None,
            district: None,
            topics: Vec::new(),
        },
        served: Vec::new(),
        venue_point: None,
        reception: None,
        briefing: None,
        live_url: None,
        cancellation_reason: None,
        in_published_schedule: false,
        revision: 1,
    };
    use MeetingKind::{OffSchedule, Scheduled};
    use MeetingStatus::{Cancelled, Held, Planned};
    for (kind, status, time, is_on_it) in [
        (Scheduled, Planned, "2027-01", true),
        (Scheduled, Held, "2027-06-30", true),
        (OffSchedule, Planned, "2027-01", false),
        (Scheduled, Cancelled, "2027-01", false),
        (Scheduled, Planned, "2026-12-31", false),
        (Scheduled, Planned, "2027-07", false),
    ] {
        let meeting = meeting(kind, status, time);
        assert_eq!(belongs(&meeting, half_year), is_on_it, "{time} {status:?}");
    }
}

#[test]
fn a_month_is_proposed_in_the_first_quarter_without_the_first_head() {
    let schedule = draft(vec![row(1, "dsm", "KZ-10", "2027-03-10")]);
    for (body, today, month) in [
        ("water", "2026-11-24", "2027-02"),
        ("dsm", "2026-11-24", "2027-05"),
        ("water", "2027-03-20", "2027-03"),
        ("water", "2027-04-01", "2027-05"),
        ("dsm", "2027-06-20", "2027-06"),
    ] {
        let proposed = schedule.month_to_plan(&slug(body), day(today));
        assert_eq!(proposed.to_string(), month, "{body} on {today}");
    }
}

fn directory() -> Directory {
    let body = |name: &str, exempt| Term {
        valid_from: None,
        valid_until: None,
        value: CentralBody {
            slug: slug(name),
            name: Localized {
                kk: name.to_owned(),
                ru: name.to_owned(),
                en: name.to_owned(),
            },
            abbreviations: Default::default(),
            exempt,
            sector: SectorSlug("any".to_owned()),
        },
    };
    Directory {
        bodies: vec![body("dsm", false), body("police", true)],
        ..Directory::default()
    }
}

#[test]
fn what_does_not_fit_is_found_with_its_rows_and_who_can_put_it_right() {
    let mut deputy = row(4, "dsm", "KZ-71", "2027-05");
    deputy.held_by = HeldBy::Deputy;
    let mut unasked = row(3, "water", "KZ-11", "2027-03-20");
    unasked.akimats[0].agreement = Agreement::NotAsked;
    // Monday 8 to Sunday 14 February; a month is in no week.
    let rows = vec![
        row(1, "dsm", "KZ-10", "2027-02-08"),
        row(2, "dsm", "KZ-63", "2027-02-14 11:00"),
        row(5, "water", "KZ-10", "2027-02-10"),
        row(6, "water", "KZ-10", "2027-02"),
        unasked,
        deputy,
    ];
    let asking = |region: &str, people, population| RegionAsking {
        region: region.parse().unwrap(),
        population,
        people,
        most_asked: Some(slug("dsm")),
    };
    let asking = [
        asking("KZ-10", 500, 600_000),
        asking("KZ-62", 3, 220_000),
        asking("KZ-75", 20, 2_300_000),
        asking("KZ-31", 0, 1_200_000),
    ];
    let schedule = draft(rows.clone());
    let found = conflicts(&schedule, &asking, &directory());
    let meetings = |ids: &[i64]| ids.iter().copied().map(MeetingId).collect::<Vec<_>>();
    let monday = day("2027-02-08");
    assert_eq!(
        found,
        [
            Conflict::BodyTwiceInAWeek {
                body: slug("dsm"),
                monday,
                meetings: meetings(&[1, 2]),
            },
            Conflict::RegionTwiceInAWeek {
                region: "KZ-10".parse().unwrap(),
                monday,
                meetings: meetings(&[1, 5]),
            },
            Conflict::Unvisited {
                region: "KZ-62".parse().unwrap(),
                people: 3,
                most_asked: slug("dsm"),
            },
            Conflict::Unvisited {
                region: "KZ-75".parse().unwrap(),
                people: 20,
                most_asked: slug("dsm"),
            },
            Conflict::NoFirstHead {
                body: slug("dsm"),
                quarter: "2027-Q2".parse().unwrap(),
            },
            Conflict::WithoutAkimat {
                meeting: MeetingId(3),
                body: slug("water"),
                region: "KZ-11".parse().unwrap(),
                was_asked: false,
            },
        ]
    );
    assert_eq!(
        found[1].closer(&rows),
        Closer::Bodies(vec![slug("dsm"), slug("water")])
    );
    assert_eq!(found[5].closer(&rows), Closer::Bodies(vec![slug("water")]));
    let mut asked = row(7, "water", "KZ-11", "2027-03");
    asked.akimats[0].agreement = Agreement::Asked;
    let found = conflicts(&draft(vec![asked.clone()]), &[], &Directory::default());
    assert_eq!(
        found[0].closer(&[asked]),
        Closer::Akimat("KZ-11".parse().unwrap())
    );
}

#[test]
fn other_rows_have_another_fingerprint() {
    let rows = vec![row(1, "dsm", "KZ-10", "2027-02")];
    let mut others = rows.clone();
    assert_eq!(fingerprint(&rows), fingerprint(&others));
    others[0].venue = Some("Club".to_owned());
    assert_ne!(fingerprint(&rows), fingerprint(&others));
}
