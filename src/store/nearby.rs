//! What is wrong near a place, in the same sector: it may be the same thing, whatever the words.

use std::{cmp::Reverse, collections::HashMap};

use chrono::{DateTime, Utc};

use super::{Result, Store, boards::SIMILAR_WITHIN, stamp};
use crate::domain::{
    place::{Point, Spot},
    sector::SectorSlug,
    submission::Similar,
};

impl Store {
    /// Open public issues of a sector near a place, the nearest first.
    pub async fn nearby(
        &self,
        spot: Spot,
        sector: &SectorSlug,
        now: DateTime<Utc>,
    ) -> Result<Vec<Similar>> {
        /// More in one place are not looked at: nobody reads them.
        const LOOKED_AT: usize = 20;
        let circle = spot.nearby_metres();
        let around = spot.point.within(circle);
        let issues: Vec<(i64, f64, f64, Option<f64>)> = sqlx::query_as(
            "select coalesce(cluster, id), latitude, longitude, accuracy_metres
             from submission
             where sector = ?1 and latitude between ?2 and ?3 and longitude between ?4 and ?5
                 and visibility = 'public' and kind = 'local_issue' and progress in ('received', 'under_control')
                 and received_at > ?6",
        )
        .bind(&sector.0)
        .bind(around.south)
        .bind(around.north)
        .bind(around.west)
        .bind(around.east)
        .bind(stamp(now - SIMILAR_WITHIN))
        .fetch_all(&self.readers)
        .await?;
        // Of those that are joined, the nearest one says how far away all of them are.
        let mut metres_to: HashMap<i64, u32> = HashMap::new();
        for (id, latitude, longitude, accuracy_metres) in issues {
            let other = Spot {
                point: Point {
                    latitude,
                    longitude,
                },
                accuracy_metres,
            };
            if spot.point.metres_to(other.point) <= circle {
                let metres = spot.metres_told_to(other);
                let nearest = metres_to.entry(id).or_insert(metres);
                *nearest = metres.min(*nearest);
            }
        }
        let mut ids: Vec<i64> = metres_to.keys().copied().collect();
        ids.sort_by_key(|id| (metres_to.get(id), Reverse(*id)));
        ids.truncate(LOOKED_AT);
        let issues = self.submissions_in_order(&ids).await?.into_iter();
        Ok(issues
            .filter(|issue| issue.is_public() && issue.progress.is_open())
            .map(|issue| Similar {
                metres_away: metres_to.get(&issue.id.0).copied(),
                submission: issue,
            })
            .collect())
    }
}
