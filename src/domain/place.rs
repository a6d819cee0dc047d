//! Points on the map.

use serde::{Deserialize, Serialize};

/// A point in degrees (WGS 84).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub latitude: f64,
    pub longitude: f64,
}

/// A point that somebody shared.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spot {
    pub point: Point,
    /// How far off it may be, where the phone says so.
    pub accuracy_metres: Option<f64>,
}

impl Spot {
    /// A location that is less exact than this, in metres, says less than words.
    const TOO_VAGUE_METRES: f64 = 500.0;

    /// Distances are told in steps of so many metres.
    const STEP_TOLD_METRES: f64 = 50.0;

    /// What is nearer than this, in metres, may be the same thing.
    const NEARBY_METRES: f64 = 250.0;

    pub fn is_exact(&self) -> bool {
        self.accuracy_metres
            .is_none_or(|metres| metres < Self::TOO_VAGUE_METRES)
    }

    /// How far around something may be the same thing: a location that is less exact than that looks as far as it may be
    /// off.
    pub fn nearby_metres(&self) -> f64 {
        self.accuracy_metres.map_or(Self::NEARBY_METRES, |metres| {
            metres.max(Self::NEARBY_METRES)
        })
    }

    /// Within how many metres `other` is, as it may be told: in steps of fifty, and never more exactly than either location
    /// is known. Nobody sees the point that another person shared, and asking from several places finds no more than a
    /// neighbourhood.
    pub fn metres_told_to(&self, other: Self) -> u32 {
        let accuracies = [self.accuracy_metres, other.accuracy_metres];
        let metres = accuracies
            .into_iter()
            .flatten()
            .fold(self.point.metres_to(other.point), f64::max);
        // A distance is never below zero, and none on the earth is too long.
        let steps = (metres / Self::STEP_TOLD_METRES).ceil().max(1.0);
        (steps * Self::STEP_TOLD_METRES) as u32
    }
}

/// A box of degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Surroundings {
    pub south: f64,
    pub north: f64,
    pub west: f64,
    pub east: f64,
}

const EARTH_RADIUS_KM: f64 = 6371.0;

impl Point {
    /// A box that holds all within so many metres, where neither a pole nor the other side of the earth is near.
    pub fn within(self, metres: f64) -> Surroundings {
        let degrees = (metres / 1_000.0 / EARTH_RADIUS_KM).to_degrees();
        let along = degrees / self.latitude.to_radians().cos();
        Surroundings {
            south: self.latitude - degrees,
            north: self.latitude + degrees,
            west: self.longitude - along,
            east: self.longitude + along,
        }
    }

    pub fn metres_to(self, other: Self) -> f64 {
        self.distance_km(other) * 1_000.0
    }

    /// The distance to `other` along the ground, in kilometres, by the haversine formula.
    pub fn distance_km(self, other: Self) -> f64 {
        let [lat1, lat2] = [self.latitude, other.latitude].map(f64::to_radians);
        let half_lat = (lat2 - lat1) / 2.0;
        let half_lon = (other.longitude - self.longitude).to_radians() / 2.0;
        let chord = half_lat.sin().powi(2) + lat1.cos() * lat2.cos() * half_lon.sin().powi(2);
        2.0 * EARTH_RADIUS_KM * chord.sqrt().asin()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many metres to the north and to the east of a house in Semey.
    fn semey(north: f64, east: f64, accuracy_metres: Option<f64>) -> Spot {
        const DEGREE_METRES: f64 = 111_195.0;
        let latitude = 50.42_f64;
        Spot {
            point: Point {
                latitude: latitude + north / DEGREE_METRES,
                longitude: 80.26 + east / DEGREE_METRES / latitude.to_radians().cos(),
            },
            accuracy_metres,
        }
    }

    #[test]
    fn a_distance_is_told_in_steps_and_never_more_exactly_than_it_is_known() {
        let home = semey(0.0, 0.0, Some(20.0));
        for (other, told) in [
            (semey(0.0, 0.0, None), 50),
            (semey(30.0, 39.0, Some(5.0)), 50),
            (semey(0.0, 234.0, None), 250),
            (semey(0.0, 40.0, Some(120.0)), 150),
        ] {
            assert_eq!(home.metres_told_to(other), told, "{other:?}");
        }
        let exact = semey(0.0, 0.0, None);
        assert_eq!(exact.metres_told_to(exact), 50);
    }

    #[test]
    fn a_location_that_is_less_exact_looks_further_until_it_says_nothing() {
        for (accuracy, metres, is_exact) in [
            (None, 250.0, true),
            (Some(20.0), 250.0, true),
            (Some(400.0), 400.0, true),
            (Some(500.0), 500.0, false),
        ] {
            let spot = semey(0.0, 0.0, accuracy);
            assert_eq!((spot.nearby_metres(), spot.is_exact()), (metres, is_exact));
        }
    }

    #[test]
    fn the_surroundings_hold_a_circle_and_little_more() {
        let home = semey(0.0, 0.0, None).point;
        let around = home.within(250.0);
        let holds = |spot: Spot| {
            let Point {
                latitude,
                longitude,
            } = spot.point;
            (around.south..=around.north).contains(&latitude)
                && (around.west..=around.east).contains(&longitude)
        };
        for (north, east) in [(249.0, 0.0), (-249.0, 0.0), (0.0, 249.0), (0.0, -249.0)] {
            assert!(holds(semey(north, east, None)), "{north}, {east}");
        }
        for (north, east) in [(252.0, 0.0), (0.0, 252.0), (0.0, -252.0)] {
            assert!(!holds(semey(north, east, None)), "{north}, {east}");
        }
    }

    #[test]
    fn astana_to_almaty_is_about_970_km() {
        let astana = Point {
            latitude: 51.17,
            longitude: 71.45,
        };
        let almaty = Point {
            latitude: 43.24,
            longitude: 76.89,
        };
        assert!((965.0..980.0).contains(&astana.distance_km(almaty)));
        assert_eq!(astana.distance_km(astana), 0.0);
    }
}
