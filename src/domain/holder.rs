//! Who holds an office, as those see it who look after offices: what it is and since when, never a name.

use chrono::{DateTime, Utc};

use super::{
    invitation::InvitationId,
    office::{OfficeId, Role, Seat},
    person::PersonId,
};

/// Somebody's office, held at present or in the past.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pub office: OfficeId,
    pub person: PersonId,
    pub seat: Seat,
    pub held_from: DateTime<Utc>,
    /// From this instant on it is held no more; none while no end is known.
    pub held_until: Option<DateTime<Utc>>,
    /// It was taken back: its time was not over.
    pub is_revoked: bool,
    /// The invitation by which they came to it.
    pub invitation: InvitationId,
    /// The office of the same seat that handed it over to them.
    pub handed_over_by: Option<OfficeId>,
}

impl Holder {
    pub fn holds_at(&self, now: DateTime<Utc>) -> bool {
        self.held_from <= now && self.held_until.is_none_or(|until| until > now)
    }

    /// Whether its holder may let a deputy hold the same until a day. A deputy hands nothing on, and a coordinator invites.
    pub fn may_be_handed_over(&self) -> bool {
        self.held_until.is_none() && self.seat.role() != Role::Coordinator
    }
}

/// What became of taking an office back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revocation {
    Revoked,
    /// Nobody would be left to invite another coordinator.
    LastCoordinator,
    /// Nobody holds it any more.
    NotHeld,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::central_body::BodySlug;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn holder(seat: Seat, held_until: Option<&str>) -> Holder {
        Holder {
            office: OfficeId(1),
            person: PersonId(1),
            seat,
            held_from: at("2026-11-24T04:00:00Z"),
            held_until: held_until.map(at),
            is_revoked: false,
            invitation: InvitationId(1),
            handed_over_by: None,
        }
    }

    #[test]
    fn an_office_is_held_from_its_first_instant_to_the_one_before_its_end() {
        let office = holder(Seat::Coordinator, Some("2026-12-01T19:00:00Z"));
        for (now, holds) in [
            ("2026-11-24T03:59:59Z", false),
            ("2026-11-24T04:00:00Z", true),
            ("2026-12-01T18:59:59Z", true),
            ("2026-12-01T19:00:00Z", false),
        ] {
            assert_eq!(office.holds_at(at(now)), holds, "{now}");
        }
        assert!(holder(Seat::Coordinator, None).holds_at(at("2030-01-01T00:00:00Z")));
    }

    #[test]
    fn whoever_has_an_office_for_good_hands_it_over_and_nobody_else_does() {
        let official = || Seat::Official(BodySlug("dsm".to_owned()));
        let officer = Seat::AkimatOfficer("KZ-10".parse().unwrap());
        let end = Some("2026-12-01T19:00:00Z");
        for (seat, held_until, may) in [
            (official(), None, true),
            (officer, None, true),
            (official(), end, false),
            (Seat::Coordinator, None, false),
        ] {
            let office = holder(seat, held_until);
            assert_eq!(office.may_be_handed_over(), may, "{office:?}");
        }
    }
}
