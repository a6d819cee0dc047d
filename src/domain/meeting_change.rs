//! A change of a planned meeting: what differs, what its status is then, and whose agreement it voids.

use chrono::{DateTime, Utc};

use super::{
    meeting::{Agreement, Change, Field, Meeting, MeetingStatus, Plan},
    meeting_lifecycle::{Refusal, Step, after},
    region::RegionCode,
};

/// What a change comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided {
    /// With the status that follows.
    pub plan: Plan,
    /// With that of the status.
    pub changes: Vec<Change>,
    /// Another date, hours, regions or place: what the akimats agreed to.
    pub is_moved: bool,
    /// Regions whose akimats are asked again: they were asked about something else.
    pub asked_again: Vec<RegionCode>,
}

/// Decides what follows if `meeting` becomes as `wanted` at `now`; the status of `wanted` does not matter.
///
/// Another time touches all regions. Another place touches the first one, where it is. A region that joins is asked where
/// the others were. Nobody is asked about a plan that was never sent to the akimats.
///
/// # Errors
///
/// Where the [table of its life](super::meeting_lifecycle) does not allow it any more.
pub fn decide(meeting: &Meeting, wanted: Plan, now: DateTime<Utc>) -> Result<Decided, Refusal> {
    let before = &meeting.plan;
    let wanted = Plan {
        status: before.status,
        ..wanted
    };
    let changes = before.changes_to(&wanted);
    let is_changed = |fields: &[Field]| changes.iter().any(|change| fields.contains(&change.field));
    let time = is_changed(&[Field::Time]);
    let place = is_changed(&[Field::Venue, Field::District]);
    let is_moved = time || place || is_changed(&[Field::Regions]);
    let step = if is_moved { Step::Redate } else { Step::Edit };
    let mut status = after(meeting, step, now)?;

    let was_sent = before.status != MeetingStatus::Planned
        || meeting
            .served
            .iter()
            .any(|region| region.agreement != Agreement::NotAsked);
    let had_venue = before.regions.first() == wanted.regions.first();
    let is_touched = |(position, code): (usize, &RegionCode)| {
        let is_new = !before.regions.contains(code);
        time || is_new || position == 0 && (place || !had_venue)
    };
    let touched = wanted.regions.iter().enumerate();
    let touched = touched.filter(|touched| is_touched(*touched));
    let touched: Vec<_> = touched.map(|(_, code)| *code).collect();
    let asked_again = if was_sent { touched } else { Vec::new() };

    let agreed = |region: &&super::meeting::ServedRegion| {
        matches!(
            region.agreement,
            Agreement::Agreed | Agreement::AgreedByLetter
        )
    };
    let still_agreed = wanted.regions.iter().all(|code| {
        let mut served = meeting.served.iter().filter(agreed);
        served.any(|region| region.code == *code) && !asked_again.contains(code)
    });
    if status == MeetingStatus::Planned && still_agreed {
        // A region left, and all that stay agree to what has not changed for them.
        status = MeetingStatus::Agreed;
    }
    let plan = Plan { status, ..wanted };
    Ok(Decided {
        changes: before.changes_to(&plan),
        plan,
        is_moved,
        asked_again,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        calendar::instant,
        central_body::BodySlug,
        meeting::{HeldBy, MeetingId, MeetingKind, ServedRegion},
    };

    fn code(digits: &str) -> RegionCode {
        format!("KZ-{digits}").parse().unwrap()
    }

    fn meeting(status: MeetingStatus, agreement: Agreement) -> Meeting {
        let regions = vec![code("10"), code("63")];
        Meeting {
            id: MeetingId(1),
            number: None,
            served: regions
                .iter()
                .map(|code| ServedRegion {
                    code: *code,
                    agreement,
                })
                .collect(),
            plan: Plan {
                kind: MeetingKind::Scheduled,
                status,
                body: BodySlug("dsm".to_owned()),
                held_by: HeldBy::FirstHead,
                regions,
                time: "2026-12-03 15:00".parse().unwrap(),
                venue: Some("House of Friendship".to_owned()),
                district: None,
                topics: vec![],
            },
            venue_point: None,
            reception: None,
            briefing: None,
            live_url: None,
            cancellation_reason: None,
            in_published_schedule: false,
            revision: 1,
        }
    }

    fn decided(meeting: &Meeting, change: impl Fn(&mut Plan)) -> (MeetingStatus, Vec<RegionCode>) {
        let mut wanted = meeting.plan.clone();
        change(&mut wanted);
        let now = instant("2026-11-24T09:00:00".parse().unwrap());
        let decided = decide(meeting, wanted, now).unwrap();
        (decided.plan.status, decided.asked_again)
    }

    #[test]
    fn another_day_asks_all_regions_again_and_takes_the_announcement_back() {
        let announced = meeting(MeetingStatus::Announced, Agreement::Agreed);
        let moved = |plan: &mut Plan| plan.time = "2026-12-04 15:00".parse().unwrap();
        assert_eq!(
            decided(&announced, moved),
            (MeetingStatus::Planned, vec![code("10"), code("63")])
        );
        let unsent = meeting(MeetingStatus::Planned, Agreement::NotAsked);
        assert_eq!(decided(&unsent, moved), (MeetingStatus::Planned, vec![]));
    }

    #[test]
    fn another_place_asks_where_it_is_and_a_new_region_is_asked_too() {
        let agreed = meeting(MeetingStatus::Agreed, Agreement::Agreed);
        assert_eq!(
            decided(&agreed, |plan| plan.venue = Some("Town hall".to_owned())),
            (MeetingStatus::Planned, vec![code("10")])
        );
        assert_eq!(
            decided(&agreed, |plan| plan.regions.push(code("11"))),
            (MeetingStatus::Planned, vec![code("11")])
        );
    }

    #[test]
    fn what_no_akimat_agreed_to_changes_nothing_else() {
        let announced = meeting(MeetingStatus::Announced, Agreement::Agreed);
        assert_eq!(
            decided(&announced, |plan| plan.topics = vec!["Clinics".to_owned()]),
            (MeetingStatus::Announced, vec![])
        );
    }

    #[test]
    fn where_only_a_region_leaves_the_others_agree_still() {
        let agreed = meeting(MeetingStatus::Agreed, Agreement::AgreedByLetter);
        assert_eq!(
            decided(&agreed, |plan| plan.regions.truncate(1)),
            (MeetingStatus::Agreed, vec![])
        );
        // The venue is in another region now.
        assert_eq!(
            decided(&agreed, |plan| {
                plan.regions.remove(0);
            }),
            (MeetingStatus::Planned, vec![code("63")])
        );
    }

    #[test]
    fn what_is_over_is_not_changed() {
        let cancelled = meeting(MeetingStatus::Cancelled, Agreement::Agreed);
        let now = instant("2026-11-24T09:00:00".parse().unwrap());
        assert_eq!(
            decide(&cancelled, cancelled.plan.clone(), now),
            Err(Refusal::NotNow)
        );
    }
}
