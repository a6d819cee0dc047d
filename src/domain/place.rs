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

    pub fn is_exact(&self) -> bool {
        self.accuracy_metres
            .is_none_or(|metres| metres < Self::TOO_VAGUE_METRES)
    }
}

const EARTH_RADIUS_KM: f64 = 6371.0;

impl Point {
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
