//! Demand: where a ministry is waited for most.
//!
//! "Choose the region by the problems of their sector and the questions raised there." What that says about one region is
//! a [`Demand`]; [`rank`] puts the regions in order. The order is a proposal to the official, shown with its reasons:
//! nothing forbids another choice. The weights are this program's, no law's; they are whole numbers, so that the same
//! facts give the same order on every machine.

use std::cmp::Reverse;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::region::RegionCode;

/// People who began to ask within so many days are named in the reasons: what grows is seen.
pub const RECENT_DAYS: u64 = 7;

/// What somebody who asks today weighs in a region of a million people. The other weights are measured by it.
const ASKER_WEIGHT: u64 = 1_000;

/// Somebody who began to ask so many days ago weighs half as much as somebody who asks today.
const HALF_LIFE_DAYS: u32 = 30;

/// However long ago somebody began to ask: they are not forgotten.
const OLDEST_ASKER_WEIGHT: u64 = 100;

/// A problem that the ministry itself has noted weighs as much as ten askers.
const PROBLEM_WEIGHT: u64 = 10 * ASKER_WEIGHT;

/// More noted problems than this say no more about the need for a visit.
const PROBLEMS_COUNTED: u64 = 3;

/// What the ministry promised there and did not do in time weighs as much as five askers.
const OVERDUE_WEIGHT: u64 = 5 * ASKER_WEIGHT;

/// More broken promises than this say no more either.
const OVERDUE_COUNTED: u64 = 4;

/// Two months without a visit weigh as much as one asker.
const MONTH_WEIGHT: u64 = ASKER_WEIGHT / 2;

/// A region that was never visited counts as one that was left for two years.
const MONTHS_COUNTED: u64 = 24;

/// What is known of a region's wish to meet one ministry. What speaks for it is kept with the meeting that is planned
/// there: everybody reads it in their own language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Demand {
    pub region: RegionCode,
    /// Who live there, rounded; at least 1.
    pub population: u32,
    /// Distinct people who ask or support something open of the ministry's sector.
    pub people: u32,
    /// Those of them who began within the last [`RECENT_DAYS`] days.
    pub recent_people: u32,
    /// What all of them weigh by how long ago each began: see [`freshness`].
    #[serde(default)]
    pub freshness: u64,
    /// The problems of its own sector that the ministry has noted there, in its words.
    pub problems: Vec<String>,
    /// Its open commitments there whose day is over.
    #[serde(default)]
    pub overdue: u32,
    /// The day of its last meeting with the people of the region.
    pub last_visit: Option<NaiveDate>,
    /// Open alerts of a risk of social tension there, in the ministry's sector.
    pub open_alerts: u32,
}

/// What `people` weigh who began to ask `days` ago: half as much after each half-life, and evenly less between.
pub fn freshness(people: u32, days: u32) -> u64 {
    let halved = ASKER_WEIGHT.checked_shr(days / HALF_LIFE_DAYS).unwrap_or(0);
    let since_halved = u64::from(days % HALF_LIFE_DAYS);
    let lost = halved * since_halved / u64::from(2 * HALF_LIFE_DAYS);
    u64::from(people) * (halved - lost).max(OLDEST_ASKER_WEIGHT)
}

impl Demand {
    /// How much it weighs on `today`, beside other regions with as many alerts.
    ///
    /// Those who ask are divided by the square root of the population: by heads alone every minister would travel to the
    /// largest cities, by the share alone a handful in a small region would outweigh a thousand in a large one.
    fn weight(&self, today: NaiveDate) -> u64 {
        let root_of_million = 1_000;
        let asking = self.freshness * root_of_million / u64::from(self.population.max(1)).isqrt();
        let problems = (self.problems.len() as u64).min(PROBLEMS_COUNTED);
        let overdue = u64::from(self.overdue).min(OVERDUE_COUNTED);
        let days_away = self
            .last_visit
            .map_or(i64::MAX, |day| (today - day).num_days());
        let months_away = u64::try_from(days_away / 30).unwrap_or(0);
        asking
            + PROBLEM_WEIGHT * problems
            + OVERDUE_WEIGHT * overdue
            + MONTH_WEIGHT * months_away.min(MONTHS_COUNTED)
    }
}

/// Puts the regions in order, the one that waits most first.
///
/// Where an alert is open an off-schedule meeting is owed, so that comes before all else. Then the weight decides: people
/// and how lately they began to ask, noted problems, what was promised and not done in time, the time since the last
/// visit. Of equals, the lower code is first. One more person, problem, broken promise or alert, or one more day without a
/// visit, never moves a region down.
pub fn rank(mut demands: Vec<Demand>, today: NaiveDate) -> Vec<Demand> {
    demands.sort_by_cached_key(|demand| {
        (
            Reverse(demand.open_alerts),
            Reverse(demand.weight(today)),
            demand.region,
        )
    });
    demands
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TODAY: &str = "2026-11-24";

    fn today() -> NaiveDate {
        TODAY.parse().unwrap()
    }

    fn region(code: &str, population: u32) -> Demand {
        Demand {
            region: code.parse().unwrap(),
            population,
            people: 0,
            recent_people: 0,
            freshness: 0,
            problems: Vec::new(),
            overdue: 0,
            last_visit: Some(today()),
            open_alerts: 0,
        }
    }

    fn order(demands: Vec<Demand>) -> Vec<String> {
        rank(demands, today())
            .into_iter()
            .map(|demand| demand.region.to_string())
            .collect()
    }

    #[test]
    fn an_open_alert_comes_before_any_number_of_askers() {
        let alarmed = Demand {
            open_alerts: 1,
            ..region("KZ-62", 220_000)
        };
        let asking = Demand {
            people: 5_000,
            freshness: freshness(5_000, 0),
            ..region("KZ-75", 2_300_000)
        };
        assert_eq!(order(vec![asking, alarmed]), ["KZ-62", "KZ-75"]);
    }

    #[test]
    fn neither_a_large_city_nor_a_handful_wins_by_its_size() {
        let city = |people| Demand {
            people,
            freshness: freshness(people, 0),
            ..region("KZ-75", 2_300_000)
        };
        let steppe = |people| Demand {
            people,
            freshness: freshness(people, 0),
            ..region("KZ-62", 220_000)
        };
        assert_eq!(order(vec![city(60), steppe(40)]), ["KZ-62", "KZ-75"]);
        assert_eq!(order(vec![city(1_000), steppe(40)]), ["KZ-75", "KZ-62"]);
    }

    #[test]
    fn where_nobody_asks_a_noted_problem_and_then_a_long_absence_decide() {
        let noted = Demand {
            problems: vec!["Boilers fail each winter".to_owned()],
            ..region("KZ-10", 600_000)
        };
        let left = Demand {
            last_visit: None,
            ..region("KZ-63", 700_000)
        };
        let visited = region("KZ-11", 800_000);
        assert_eq!(
            order(vec![visited, left.clone(), noted]),
            ["KZ-63", "KZ-10", "KZ-11"],
            "two years weigh a little more than one problem"
        );
        let lately = Demand {
            last_visit: "2026-03-12".parse().ok(),
            ..left
        };
        let noted = Demand {
            problems: vec!["Boilers fail each winter".to_owned()],
            ..region("KZ-10", 600_000)
        };
        assert_eq!(order(vec![lately, noted]), ["KZ-10", "KZ-63"]);
    }

    #[test]
    fn what_was_asked_long_ago_weighs_less_and_is_not_forgotten() {
        let weights = [0, 15, 30, 60, 90, 3_650].map(|days| freshness(1, days));
        assert_eq!(weights, [1_000, 750, 500, 250, 125, 100]);
        assert_eq!(freshness(40, 30), 20_000);
        let mut days = 0..4_000;
        assert!(days.all(|day| freshness(1, day) >= freshness(1, day + 1)));
    }

    #[test]
    fn a_promise_that_was_not_kept_speaks_for_a_visit() {
        let broken = Demand {
            overdue: 1,
            ..region("KZ-63", 700_000)
        };
        let asking = |people| Demand {
            people,
            freshness: freshness(people, 0),
            ..region("KZ-10", 1_000_000)
        };
        assert_eq!(order(vec![asking(4), broken.clone()]), ["KZ-63", "KZ-10"]);
        assert_eq!(order(vec![asking(6), broken]), ["KZ-10", "KZ-63"]);
    }

    fn any_demand(code: u8) -> impl Strategy<Value = Demand> {
        let visits = proptest::option::of(0_u64..1_500);
        (
            1_u32..3_000_000,
            (0_u32..2_000, 0_u32..400),
            (0_usize..5, 0_u32..6),
            visits,
            0_u32..2,
        )
            .prop_map(
                move |(
                    population,
                    (people, asked_days_ago),
                    (problems, overdue),
                    days,
                    open_alerts,
                )| {
                    Demand {
                        region: format!("KZ-{code:02}").parse().unwrap(),
                        population,
                        people,
                        recent_people: 0,
                        freshness: freshness(people, asked_days_ago),
                        problems: vec!["…".to_owned(); problems],
                        overdue,
                        last_visit: days.map(|days| today() - chrono::Days::new(days)),
                        open_alerts,
                    }
                },
            )
    }

    fn place_of(code: RegionCode, demands: Vec<Demand>) -> usize {
        let ranked = rank(demands, today());
        ranked
            .iter()
            .position(|demand| demand.region == code)
            .unwrap()
    }

    proptest! {
        #[test]
        fn more_support_never_lowers_a_rank(
            one in any_demand(10), two in any_demand(11), three in any_demand(15),
            more in 1_u32..50, days_ago in 0_u32..400, kind in 0_u8..6,
        ) {
            let before = place_of(one.region, vec![one.clone(), two.clone(), three.clone()]);
            let mut grown = one;
            match kind {
                0 => {
                    grown.people += more;
                    grown.freshness += freshness(more, days_ago);
                }
                // The same people, who began to ask later.
                1 => grown.freshness = grown.freshness.max(freshness(grown.people, days_ago)),
                2 => grown.problems.push("…".to_owned()),
                3 => grown.last_visit = grown.last_visit.map(|day| day - chrono::Days::new(more.into())),
                4 => grown.overdue += more,
                _ => grown.open_alerts += 1,
            }
            let after = place_of(grown.region, vec![three, two, grown]);
            prop_assert!(after <= before);
        }

        #[test]
        fn the_order_does_not_depend_on_how_the_facts_are_told(
            one in any_demand(10), two in any_demand(11), three in any_demand(15),
        ) {
            let told = rank(vec![one.clone(), two.clone(), three.clone()], today());
            let otherwise = rank(vec![three, one, two], today());
            prop_assert_eq!(told, otherwise);
        }

        #[test]
        fn open_tension_comes_first(
            one in any_demand(10), two in any_demand(11), three in any_demand(15),
        ) {
            let ranked = rank(vec![one, two, three], today());
            let is_sorted = ranked.is_sorted_by_key(|demand| Reverse(demand.open_alerts));
            prop_assert!(is_sorted);
        }
    }
}
