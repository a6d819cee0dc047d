//! How each body stands with a quarter, body × quarter, and who is late before they are late.

use chrono::{Days, NaiveDate};

use super::{
    calendar::{Quarter, WorkingCalendar},
    central_body::BodySlug,
    meeting::{MeetingId, MeetingStatus, MeetingTime},
    obligation::{Obligation, Owed, Phase},
    region::RegionCode,
    tension::TensionId,
};

/// How a body stands with a quarter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyQuarter {
    pub body: BodySlug,
    pub quarter: Quarter,
    pub meeting: MeetingStanding,
}

/// How far a quarter's meeting of the first head is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeetingStanding {
    /// One that counts was held; this was the first.
    Met {
        held_on: NaiveDate,
    },
    /// One that would count is planned in the quarter.
    Planned(PlannedMeeting),
    Nothing,
}

/// The planned meeting that would meet a quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlannedMeeting {
    pub id: MeetingId,
    pub time: MeetingTime,
    pub status: MeetingStatus,
}

/// How many bodies stand how with a quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub met: u32,
    pub planned: u32,
    pub nothing: u32,
}

impl Tally {
    pub fn of(bodies: &[BodyQuarter]) -> Self {
        let mut tally = Self::default();
        for body in bodies {
            let count = match body.meeting {
                MeetingStanding::Met { .. } => &mut tally.met,
                MeetingStanding::Planned(_) => &mut tally.planned,
                MeetingStanding::Nothing => &mut tally.nothing,
            };
            *count += 1;
        }
        tally
    }

    pub fn bodies(self) -> u32 {
        self.met + self.planned + self.nothing
    }
}

/// How many meetings a body held, and plans, in a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visits {
    pub body: BodySlug,
    pub region: RegionCode,
    pub held: u32,
    pub planned: u32,
}

/// The latest day on which a body was in a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastVisit {
    pub region: RegionCode,
    pub held_on: NaiveDate,
}

/// How much of a half-year's meetings a region has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegionVisits {
    pub region: RegionCode,
    pub held: u32,
    pub planned: u32,
    pub bodies: u32,
}

/// The visits put together by region, the region with the fewest meetings first.
pub fn by_region(
    regions: impl Iterator<Item = RegionCode>,
    visits: &[Visits],
) -> Vec<RegionVisits> {
    let mut regions: Vec<_> = regions
        .map(|region| {
            let here = || visits.iter().filter(move |visits| visits.region == region);
            RegionVisits {
                region,
                held: here().map(|visits| visits.held).sum(),
                planned: here().map(|visits| visits.planned).sum(),
                bodies: here().count() as u32,
            }
        })
        .collect();
    regions.sort_by_key(|visits| (visits.held + visits.planned, visits.held));
    regions
}

/// From so many days of a quarter on, a body that has planned nothing is a concern, and so is a plan that its akimat has
/// not agreed to. It is this project's own measure: the middle of a quarter.
const HALF_A_QUARTER: Days = Days::new(45);

/// Why a body needs a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concern {
    /// The quarter is over without a meeting that counts.
    QuarterMissed { quarter: Quarter },
    /// Its planned day is over, and nobody has said what became of it.
    NotLogged {
        quarter: Quarter,
        meeting: PlannedMeeting,
    },
    /// No meeting that would count is planned.
    NothingPlanned { quarter: Quarter },
    /// One is planned, and not agreed yet.
    NotAgreed {
        quarter: Quarter,
        meeting: PlannedMeeting,
    },
    /// The report was not sent by its legal date.
    ReportLate {
        quarter: Quarter,
        legal_on: NaiveDate,
    },
    /// The meeting that an alert obliges to was not held by this installation's own target.
    OffScheduleLate {
        alert: TensionId,
        target_on: NaiveDate,
    },
}

/// A body with all that it is late with, or soon will be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateBody {
    pub body: BodySlug,
    pub concerns: Vec<Concern>,
}

impl BodyQuarter {
    /// What is worrying about its meeting on this day.
    pub fn concern(&self, today: NaiveDate) -> Option<Concern> {
        let quarter = self.quarter;
        let is_late_in_it = today >= quarter.first_day() + HALF_A_QUARTER;
        match self.meeting {
            MeetingStanding::Met { .. } => None,
            MeetingStanding::Planned(planned) if planned.time.finishes_on() < today => {
                Some(Concern::NotLogged {
                    quarter,
                    meeting: planned,
                })
            }
            _ if today > quarter.last_day() => Some(Concern::QuarterMissed { quarter }),
            MeetingStanding::Planned(planned) => {
                let is_agreed = planned.status != MeetingStatus::Planned;
                (is_late_in_it && !is_agreed).then_some(Concern::NotAgreed {
                    quarter,
                    meeting: planned,
                })
            }
            MeetingStanding::Nothing => {
                is_late_in_it.then_some(Concern::NothingPlanned { quarter })
            }
        }
    }
}

/// The bodies that are late with something, or soon will be, in the order of `standings`.
///
/// `standings` are of the quarters whose meetings are looked at, and `owed` is what reports and alerts oblige to.
pub fn late_bodies(
    standings: &[BodyQuarter],
    owed: &[Owed],
    today: NaiveDate,
    calendar: &WorkingCalendar,
) -> Vec<LateBody> {
    let mut late: Vec<LateBody> = Vec::new();
    let mut add =
        |body: &BodySlug, concern: Concern| match late.iter_mut().find(|late| late.body == *body) {
            Some(late) => late.concerns.push(concern),
            None => late.push(LateBody {
                body: body.clone(),
                concerns: vec![concern],
            }),
        };
    for standing in standings {
        if let Some(concern) = standing.concern(today) {
            add(&standing.body, concern);
        }
    }
    for one in owed {
        if one.phase(today, calendar) != Phase::Overdue {
            continue;
        }
        match &one.obligation {
            Obligation::QuarterlyReport { body, quarter } => {
                let (quarter, legal_on) = (*quarter, one.last_day());
                add(body, Concern::ReportLate { quarter, legal_on });
            }
            Obligation::OffScheduleMeeting { body, alert } => {
                let (alert, target_on) = (*alert, one.target_on);
                add(body, Concern::OffScheduleLate { alert, target_on });
            }
            // A meeting of the quarter is among the standings.
            Obligation::QuarterlyMeeting { .. }
            | Obligation::ScheduleDraft(_)
            | Obligation::HalfYearResults(_) => {}
        }
    }
    late
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn standing(body: &str, meeting: MeetingStanding) -> BodyQuarter {
        BodyQuarter {
            body: BodySlug(body.to_owned()),
            quarter: "2026-Q4".parse().unwrap(),
            meeting,
        }
    }

    fn planned(on: &str, status: MeetingStatus) -> PlannedMeeting {
        PlannedMeeting {
            id: MeetingId(7),
            time: MeetingTime::Day {
                on: day(on),
                hours: None,
            },
            status,
        }
    }

    #[test]
    fn a_body_is_late_before_it_is_late() {
        let quarter = "2026-Q4".parse().unwrap();
        let met = MeetingStanding::Met {
            held_on: day("2026-10-20"),
        };
        let concern = |meeting, on| standing("dsm", meeting).concern(day(on));
        assert_eq!(concern(met, "2027-02-01"), None);
        assert_eq!(concern(MeetingStanding::Nothing, "2026-11-14"), None);
        assert_eq!(
            concern(MeetingStanding::Nothing, "2026-11-15"),
            Some(Concern::NothingPlanned { quarter })
        );
        assert_eq!(
            concern(MeetingStanding::Nothing, "2027-01-01"),
            Some(Concern::QuarterMissed { quarter })
        );
        let meeting = planned("2026-12-29", MeetingStatus::Planned);
        let waits = MeetingStanding::Planned(meeting);
        assert_eq!(concern(waits, "2026-11-14"), None);
        assert_eq!(
            concern(waits, "2026-11-24"),
            Some(Concern::NotAgreed { quarter, meeting })
        );
        let meeting = planned("2026-12-29", MeetingStatus::Agreed);
        let agreed = MeetingStanding::Planned(meeting);
        assert_eq!(concern(agreed, "2026-12-29"), None);
        for on in ["2026-12-30", "2027-01-12"] {
            assert_eq!(
                concern(agreed, on),
                Some(Concern::NotLogged { quarter, meeting })
            );
        }
    }

    #[test]
    fn all_that_a_body_is_late_with_stands_together() {
        let standings = [
            standing("dsm", MeetingStanding::Nothing),
            standing(
                "mti",
                MeetingStanding::Met {
                    held_on: day("2026-12-01"),
                },
            ),
        ];
        let owed = |body: &str, is_met| Owed {
            obligation: Obligation::QuarterlyReport {
                body: BodySlug(body.to_owned()),
                quarter: "2026-Q4".parse().unwrap(),
            },
            legal_on: Some(day("2027-01-10")),
            target_on: day("2027-01-08"),
            is_met,
        };
        let calendar = WorkingCalendar::default();
        let late = |on| {
            let owed = [owed("dsm", false), owed("mti", true), owed("mam", false)];
            let late = late_bodies(&standings, &owed, day(on), &calendar);
            let told = late
                .into_iter()
                .map(|late| format!("{} {}", late.body, late.concerns.len()));
            told.collect::<Vec<_>>()
        };
        assert_eq!(late("2027-01-10"), ["dsm 1"], "the legal day itself counts");
        assert_eq!(late("2027-01-11"), ["dsm 2", "mam 1"]);
    }

    #[test]
    fn the_tally_counts_each_body_once() {
        let met = MeetingStanding::Met {
            held_on: day("2026-10-20"),
        };
        let waits = MeetingStanding::Planned(planned("2026-12-29", MeetingStatus::Planned));
        let bodies = [
            standing("a", met),
            standing("b", waits),
            standing("c", met),
            standing("d", MeetingStanding::Nothing),
        ];
        let tally = Tally::of(&bodies);
        assert_eq!((tally.met, tally.planned, tally.nothing), (2, 1, 1));
        assert_eq!(tally.bodies(), 4);
    }

    #[test]
    fn the_region_with_the_fewest_meetings_comes_first() {
        let visits = |body: &str, region: &str, held, planned| Visits {
            body: BodySlug(body.to_owned()),
            region: region.parse().unwrap(),
            held,
            planned,
        };
        let all = [
            visits("dsm", "KZ-10", 1, 1),
            visits("mti", "KZ-10", 1, 0),
            visits("mti", "KZ-11", 0, 1),
        ];
        let codes = ["KZ-10", "KZ-11", "KZ-15"].map(|code| code.parse().unwrap());
        let told: Vec<_> = by_region(codes.into_iter(), &all)
            .into_iter()
            .map(|of| format!("{} {} {} {}", of.region, of.held, of.planned, of.bodies))
            .collect();
        assert_eq!(told, ["KZ-15 0 0 0", "KZ-11 0 1 1", "KZ-10 2 1 2"]);
    }
}
