//! Demand: where a ministry is waited for most.
//!
//! "Choose the region by the problems of their sector and the questions raised there." What that says about one region is
//! a [`Demand`]; [`rank`] puts the regions in order. The order is a proposal to the official, shown with its reasons:
//! nothing forbids another choice. The weights are this program's, no law's.

use std::cmp::Reverse;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::region::RegionCode;

/// People who began to ask within so many days count more than once: what grows comes first.
pub const RECENT_DAYS: u64 = 7;

/// How much each person counts who began to ask lately, beside counting as anybody who asks.
const RECENT_WEIGHT: f64 = 2.0;

/// A problem that the ministry itself has noted weighs as much as so many askers in a region of a million.
const PROBLEM_WEIGHT: f64 = 10.0;

/// More noted problems than this say no more about the need for a visit.
const PROBLEMS_COUNTED: u32 = 3;

/// Each month without a visit weighs as much as so many askers in a region of a million.
const MONTH_WEIGHT: f64 = 0.5;

/// A region that was never visited counts as one that was left for two years.
const MONTHS_COUNTED: i64 = 24;

/// What is known of a region's wish to meet one ministry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Demand {
    pub region: RegionCode,
    /// Who live there, rounded; at least 1.
    pub population: u32,
    /// Distinct people who ask or support something open of the ministry's sector.
    pub people: u32,
    /// Those of them who began within the last [`RECENT_DAYS`] days.
    pub recent_people: u32,
    /// The problems of its own sector that the ministry has noted there, in its words.
    pub problems: Vec<String>,
    /// The day of its last meeting with the people of the region.
    pub last_visit: Option<NaiveDate>,
    /// Open alerts of a risk of social tension there, in the ministry's sector.
    pub open_alerts: u32,
}

impl Demand {
    /// How much it weighs on `today`, beside other regions without an alert. At least 0.
    ///
    /// Those who ask are divided by the square root of the population: by heads alone every minister would travel to the
    /// largest cities, by the share alone a handful in a small region would outweigh a thousand in a large one.
    fn weight(&self, today: NaiveDate) -> f64 {
        let millions = f64::from(self.population.max(1)) / 1_000_000.0;
        let asking = f64::from(self.people) + RECENT_WEIGHT * f64::from(self.recent_people);
        let problems = u32::try_from(self.problems.len()).unwrap_or(u32::MAX);
        let problems = f64::from(problems.min(PROBLEMS_COUNTED));
        let days_away = self
            .last_visit
            .map_or(i64::MAX, |day| (today - day).num_days());
        let months_away = (days_away / 30).clamp(0, MONTHS_COUNTED) as f64;
        asking / millions.sqrt() + PROBLEM_WEIGHT * problems + MONTH_WEIGHT * months_away
    }
}

/// Puts the regions in order, the one that waits most first.
///
/// Where an alert is open an off-schedule meeting is owed, so that comes before all else. Then the weight decides: people
/// and how many of them are new, noted problems, the time since the last visit. Of equals, the lower code is first. One
/// more person, problem or alert, or one more day without a visit, never moves a region down.
pub fn rank(mut demands: Vec<Demand>, today: NaiveDate) -> Vec<Demand> {
    demands.sort_by(|one, other| {
        let by_alerts = Reverse(one.open_alerts).cmp(&Reverse(other.open_alerts));
        let by_weight = other.weight(today).total_cmp(&one.weight(today));
        by_alerts
            .then(by_weight)
            .then(one.region.cmp(&other.region))
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
            problems: Vec::new(),
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
            ..region("KZ-75", 2_300_000)
        };
        assert_eq!(order(vec![asking, alarmed]), ["KZ-62", "KZ-75"]);
    }

    #[test]
    fn neither_a_large_city_nor_a_handful_wins_by_its_size() {
        let city = |people| Demand {
            people,
            ..region("KZ-75", 2_300_000)
        };
        let steppe = |people| Demand {
            people,
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

    fn any_demand(code: u8) -> impl Strategy<Value = Demand> {
        let visits = proptest::option::of(0_u64..1_500);
        (
            1_u32..3_000_000,
            0_u32..2_000,
            0_u32..500,
            0_usize..5,
            visits,
            0_u32..2,
        )
            .prop_map(
                move |(population, people, recent, problems, days, open_alerts)| Demand {
                    region: format!("KZ-{code:02}").parse().unwrap(),
                    population,
                    people,
                    recent_people: recent.min(people),
                    problems: vec!["…".to_owned(); problems],
                    last_visit: days.map(|days| today() - chrono::Days::new(days)),
                    open_alerts,
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
            more in 1_u32..50, kind in 0_u8..5,
        ) {
            let before = place_of(one.region, vec![one.clone(), two.clone(), three.clone()]);
            let mut grown = one;
            match kind {
                0 => grown.people += more,
                1 => {
                    grown.people += more;
                    grown.recent_people += more;
                }
                2 => grown.problems.push("…".to_owned()),
                3 => grown.last_visit = grown.last_visit.map(|day| day - chrono::Days::new(more.into())),
                _ => grown.open_alerts += 1,
            }
            let after = place_of(grown.region, vec![three, two, grown]);
            prop_assert!(after <= before);
        }
    }
}
