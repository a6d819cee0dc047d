//! What stands in the way of a good schedule, found in its rows, with who can put it right.
//!
//! None of it forbids anything: a coordinator sees it, and those who plan decide.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{Schedule, ScheduleRow, is_akimats_turn, monday_of};
use crate::domain::{
    calendar::Quarter, central_body::BodySlug, directory::Directory, meeting::MeetingId,
    obligation::obliged_in, region::RegionCode,
};

/// A region whose people ask most: one of so many in which most people ask for the number of those who live there. Only
/// regions in which somebody asks are counted.
pub const ASKING_MOST: usize = 5;

/// What people of a region ask of all ministries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionAsking {
    pub region: RegionCode,
    /// Who live there, rounded; at least 1.
    pub population: u32,
    /// Distinct people who ask or support something open.
    pub people: u32,
    /// The ministry that most of them ask.
    pub most_asked: Option<BodySlug>,
}

/// Something that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// A ministry has several meetings in one week.
    BodyTwiceInAWeek {
        body: BodySlug,
        monday: NaiveDate,
        meetings: Vec<MeetingId>,
    },
    /// Several meetings are in one region in one week.
    RegionTwiceInAWeek {
        region: RegionCode,
        monday: NaiveDate,
        meetings: Vec<MeetingId>,
    },
    /// Nobody goes to a region whose people ask most.
    Unvisited {
        region: RegionCode,
        people: u32,
        /// The ministry that most of them ask.
        most_asked: BodySlug,
    },
    /// A ministry whose duty the quarter is has no meeting of its first head in it.
    NoFirstHead { body: BodySlug, quarter: Quarter },
    /// The akimat of a region has not agreed to a meeting.
    WithoutAkimat {
        meeting: MeetingId,
        body: BodySlug,
        region: RegionCode,
        /// It was asked, and the next word is its own.
        was_asked: bool,
    },
}

/// Who can put a conflict right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closer {
    Bodies(Vec<BodySlug>),
    Akimat(RegionCode),
}

impl Conflict {
    /// The meetings whose rows conflict.
    pub fn meetings(&self) -> &[MeetingId] {
        match self {
            Self::BodyTwiceInAWeek { meetings, .. } | Self::RegionTwiceInAWeek { meetings, .. } => {
                meetings
            }
            Self::WithoutAkimat { meeting, .. } => std::slice::from_ref(meeting),
            Self::NoFirstHead { .. } | Self::Unvisited { .. } => &[],
        }
    }

    /// Who can put it right; `rows` are those in which it was found.
    pub fn closer(&self, rows: &[ScheduleRow]) -> Closer {
        match self {
            Self::BodyTwiceInAWeek { body, .. } | Self::NoFirstHead { body, .. } => {
                Closer::Bodies(vec![body.clone()])
            }
            Self::RegionTwiceInAWeek { meetings, .. } => {
                let of_them = rows.iter().filter(|row| meetings.contains(&row.meeting));
                let bodies: BTreeSet<_> = of_them.map(|row| row.body.clone()).collect();
                Closer::Bodies(bodies.into_iter().collect())
            }
            Self::Unvisited { most_asked, .. } => Closer::Bodies(vec![most_asked.clone()]),
            Self::WithoutAkimat {
                region, was_asked, ..
            } if *was_asked => Closer::Akimat(*region),
            Self::WithoutAkimat { body, .. } => Closer::Bodies(vec![body.clone()]),
        }
    }
}

/// All that does not fit among the meetings as they are planned now, in the order of [`Conflict`].
///
/// A meeting that has only a month is in no week. A ministry that is exempt on a quarter's last day owes nothing in it.
pub fn conflicts(
    schedule: &Schedule,
    asking: &[RegionAsking],
    directory: &Directory,
) -> Vec<Conflict> {
    let rows = &schedule.planned;
    let twice = by_week(rows, |row| vec![row.body.clone()]);
    let bodies = twice.map(|((body, monday), meetings)| Conflict::BodyTwiceInAWeek {
        body,
        monday,
        meetings,
    });
    let twice = by_week(rows, |row| row.regions.clone());
    let regions = twice.map(
        |((region, monday), meetings)| Conflict::RegionTwiceInAWeek {
            region,
            monday,
            meetings,
        },
    );
    bodies
        .chain(regions)
        .chain(unvisited(rows, asking))
        .chain(without_first_head(schedule, directory))
        .chain(rows.iter().flat_map(without_akimat))
        .collect()
}

/// Whose meetings share a week.
fn by_week<K: Ord + Clone>(
    rows: &[ScheduleRow],
    whose: impl Fn(&ScheduleRow) -> Vec<K>,
) -> impl Iterator<Item = ((K, NaiveDate), Vec<MeetingId>)> {
    let mut weeks: BTreeMap<(NaiveDate, K), Vec<MeetingId>> = BTreeMap::new();
    for row in rows {
        let Some(day) = row.time.day() else { continue };
        for key in whose(row) {
            let week = weeks.entry((monday_of(day), key)).or_default();
            week.push(row.meeting);
        }
    }
    weeks
        .into_iter()
        .filter(|(_, meetings)| meetings.len() > 1)
        .map(|((monday, key), meetings)| ((key, monday), meetings))
}

fn without_first_head(schedule: &Schedule, directory: &Directory) -> Vec<Conflict> {
    let quarters = schedule.id.0.quarters().into_iter();
    let missing = quarters.flat_map(|quarter| {
        obliged_in(quarter, directory)
            .filter(move |body| {
                !schedule.planned.iter().any(|row| {
                    row.body == *body
                        && row.is_by_first_head()
                        && Quarter::of(row.time.begins_on()) == quarter
                })
            })
            .map(move |body| Conflict::NoFirstHead { body, quarter })
    });
    missing.collect()
}

fn unvisited(rows: &[ScheduleRow], asking: &[RegionAsking]) -> Vec<Conflict> {
    let mut most: Vec<_> = asking.iter().filter(|asking| asking.people > 0).collect();
    // people / population, compared without a fraction.
    most.sort_by(|one, other| {
        let share = |a: &RegionAsking, b: &RegionAsking| {
            u64::from(a.people) * u64::from(b.population.max(1))
        };
        share(other, one)
            .cmp(&share(one, other))
            .then(one.region.cmp(&other.region))
    });
    most.truncate(ASKING_MOST);
    let is_visited = |region: RegionCode| rows.iter().any(|row| row.regions.contains(&region));
    most.into_iter()
        .filter(|asking| !is_visited(asking.region))
        .filter_map(|asking| {
            Some(Conflict::Unvisited {
                region: asking.region,
                people: asking.people,
                most_asked: asking.most_asked.clone()?,
            })
        })
        .collect()
}

fn without_akimat(row: &ScheduleRow) -> impl Iterator<Item = Conflict> {
    let missing = row.without_akimats();
    missing.map(|served| Conflict::WithoutAkimat {
        meeting: row.meeting,
        body: row.body.clone(),
        region: served.code,
        was_asked: is_akimats_turn(served.agreement),
    })
}
