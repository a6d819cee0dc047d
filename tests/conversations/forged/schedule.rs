//! Forged taps about a half-year's schedule: a ministry answers for itself, and only coordinators see and move the whole.

use kezdesu::{
    domain::{
        central_body::BodySlug,
        meeting::MeetingId,
        office::OfficeId,
        schedule::{RowFilter, RowList, ScheduleId, ScheduleVersion},
    },
    views::Tap,
};

use super::{nothing_is_moved_or_read_of, victims};
use crate::{schedule::three_meetings, world::World};

const HIDDEN: [&str; 2] = ["Objectionword", "House of Culture"];

fn id() -> ScheduleId {
    "2027-H1".parse().unwrap()
}

/// What only a coordinator's buttons carry.
fn of_coordinators() -> Vec<String> {
    let schedule = id();
    let on = "2026-11-24".parse().unwrap();
    let month = "2026-11".parse().unwrap();
    let mut taps = vec![
        Tap::Schedule { schedule },
        Tap::ScheduleBodies { schedule },
        Tap::ScheduleRegions { schedule },
        Tap::ScheduleConflicts {
            schedule,
            offset: 0,
        },
        Tap::ScheduleAnswers {
            schedule,
            offset: 0,
        },
        Tap::ScheduleRows {
            list: RowList::of(schedule),
        },
        Tap::ScheduleRow {
            meeting: MeetingId(10),
            list: RowList::of(schedule),
        },
    ];
    for version in [0, 1, 2].map(|version| ScheduleVersion { schedule, version }) {
        taps.extend([
            Tap::SendSchedule { version },
            Tap::SendScheduleYes { version, rows: 1 },
            Tap::SettleSchedule {
                version,
                body: BodySlug("transport".to_owned()),
            },
            Tap::SubmitSchedule { version, month },
            Tap::SubmitScheduleOn { version, on },
            Tap::ApproveSchedule { version },
            Tap::ApproveScheduleDays { version, month },
            Tap::ApproveScheduleOn { version, on },
            Tap::PublishSchedule { version },
            Tap::PublishScheduleYes { version },
        ]);
    }
    taps.iter().map(Tap::data).collect()
}

/// What only the buttons of a ministry's officials carry.
fn of_ministry(body: &str) -> Vec<String> {
    let schedule = id();
    let body = BodySlug(body.to_owned());
    let version = ScheduleVersion {
        schedule,
        version: 1,
    };
    let taps = [
        Tap::OwnSchedule {
            schedule,
            body: body.clone(),
            offset: 0,
        },
        Tap::AgreeSchedule {
            version,
            body: body.clone(),
        },
        Tap::ObjectSchedule {
            version,
            body: body.clone(),
        },
        Tap::PlanProposed {
            office: OfficeId(2),
            schedule,
            region: "KZ-10".parse().unwrap(),
            anew: true,
        },
        Tap::ScheduleRow {
            meeting: MeetingId(10),
            list: RowList::only(schedule, RowFilter::Body(body)),
        },
    ];
    taps.iter().map(Tap::data).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_moves_or_reads_a_schedule_with_forged_taps() {
    let world = World::on("2026-11-24 09:00").await;
    victims(&world).await;
    three_meetings(&world).await;
    let dana = world.coordinator("Dana").await;
    let oleg = world.official("Oleg", "transport").await;
    dana.says("/schedule")
        .taps("Send to the ministries")
        .taps("Send")
        .await;
    oleg.taps("Object").says("Objectionword").await;
    let everything = [
        of_coordinators(),
        of_ministry("dsm"),
        of_ministry("transport"),
    ]
    .concat();
    let citizen = world.follower("Citizen", "Abai").await;
    nothing_is_moved_or_read_of(&HIDDEN, &world, &citizen, &everything).await;
    let officer = world.akimat_officer("Officer", "KZ-63").await;
    nothing_is_moved_or_read_of(&HIDDEN, &world, &officer, &everything).await;
    let official = world.official("Official", "water").await;
    nothing_is_moved_or_read_of(&HIDDEN, &world, &official, &everything).await;
    // A ministry's official is no coordinator, and a coordinator is no ministry's official.
    let erlan = world.official("Erlan", "dsm").await;
    let theirs = [of_coordinators(), of_ministry("transport")].concat();
    nothing_is_moved_or_read_of(&["Objectionword"], &world, &erlan, &theirs).await;
    let coordinator = world.coordinator("Coordinator").await;
    let ministrys = of_ministry("dsm");
    nothing_is_moved_or_read_of(&["Objectionword"], &world, &coordinator, &ministrys).await;
}
