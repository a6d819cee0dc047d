//! Offices: who acts for the coordinators, for a ministry or for an akimat.
//!
//! A right comes from an office that is held at that moment, never from a button or a screen that somebody was shown.

use super::{central_body::BodySlug, region::RegionCode};

/// An office's number: the actor of official acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct OfficeId(pub i64);

/// An office that somebody holds: a grant for a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    pub id: OfficeId,
    pub seat: Seat,
}

/// What an office is for. Several people may have the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Seat {
    Coordinator,
    /// Somebody of a ministry.
    Official(BodySlug),
    /// Somebody of a region's akimat.
    AkimatOfficer(RegionCode),
}

/// The kinds of seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Role {
    Coordinator,
    Official,
    AkimatOfficer,
}

impl Role {
    /// Its word in the tables.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

impl Seat {
    pub fn role(&self) -> Role {
        match self {
            Self::Coordinator => Role::Coordinator,
            Self::Official(_) => Role::Official,
            Self::AkimatOfficer(_) => Role::AkimatOfficer,
        }
    }

    /// The ministry of an official.
    pub fn body(&self) -> Option<&BodySlug> {
        match self {
            Self::Official(body) => Some(body),
            Self::Coordinator | Self::AkimatOfficer(_) => None,
        }
    }

    /// The region of an akimat's officer.
    pub fn region(&self) -> Option<RegionCode> {
        match self {
            Self::AkimatOfficer(region) => Some(*region),
            Self::Coordinator | Self::Official(_) => None,
        }
    }

    /// The seat of this role; none where the body or region does not fit it.
    pub fn read(role: &str, body: Option<&str>, region: Option<&str>) -> Option<Self> {
        match (role.parse().ok()?, body, region) {
            (Role::Coordinator, None, None) => Some(Self::Coordinator),
            (Role::Official, Some(body), None) => Some(Self::Official(BodySlug(body.to_owned()))),
            (Role::AkimatOfficer, None, Some(region)) => {
                Some(Self::AkimatOfficer(region.parse().ok()?))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_reads_back_as_it_was_written() {
        let abai = "KZ-10".parse().unwrap();
        for seat in [
            Seat::Coordinator,
            Seat::Official(BodySlug("dsm".to_owned())),
            Seat::AkimatOfficer(abai),
        ] {
            let body = seat.body().map(BodySlug::to_string);
            let region = seat.region().map(|region| region.to_string());
            let read = Seat::read(seat.role().word(), body.as_deref(), region.as_deref());
            assert_eq!(read, Some(seat));
        }
    }

    #[test]
    fn a_body_or_region_that_does_not_fit_the_role_is_no_seat() {
        for (role, body, region) in [
            ("coordinator", Some("dsm"), None),
            ("coordinator", None, Some("KZ-10")),
            ("official", None, None),
            ("official", Some("dsm"), Some("KZ-10")),
            ("akimat_officer", None, None),
            ("akimat_officer", None, Some("Abai")),
            ("operator", None, None),
        ] {
            assert_eq!(
                Seat::read(role, body, region),
                None,
                "{role} {body:?} {region:?}"
            );
        }
    }
}
