//! A meeting's life: `Planned → Agreed → Announced → Held`, with `Cancelled` and another date from each before `Held`.
//!
//! One table of what may be done in which status, and the guards that the table cannot say. Whoever changes a meeting asks
//! [`after`] first.

use chrono::{DateTime, NaiveDate, Utc};

use super::{
    calendar::local,
    meeting::{Agreement, Meeting, MeetingStatus, MeetingTime},
};

/// What is done to a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::VariantArray)]
pub enum Step {
    /// Its plan is changed in what no akimat agreed to: who holds it, topics.
    Edit,
    /// Another date, hours, regions or venue: the akimats are asked again.
    Redate,
    /// The last of its regions agreed.
    Agree,
    /// One of them took that back.
    Disagree,
    /// Date, hours and venue are made known.
    Announce,
    /// It took place, and what came of it is logged.
    Hold,
    /// What was logged is corrected.
    Correct,
    Cancel,
}

use MeetingStatus::{Agreed, Announced, Cancelled, Held, Planned};

/// Each status, what may be done in it, and the status after. What is not here may not be done.
const TABLE: &[(MeetingStatus, Step, MeetingStatus)] = &[
    (Planned, Step::Edit, Planned),
    (Planned, Step::Redate, Planned),
    (Planned, Step::Agree, Agreed),
    // It was held, whether or not this was agreed or announced in the bot.
    (Planned, Step::Hold, Held),
    (Planned, Step::Cancel, Cancelled),
    (Agreed, Step::Edit, Agreed),
    (Agreed, Step::Redate, Planned),
    (Agreed, Step::Disagree, Planned),
    (Agreed, Step::Announce, Announced),
    (Agreed, Step::Hold, Held),
    (Agreed, Step::Cancel, Cancelled),
    (Announced, Step::Edit, Announced),
    (Announced, Step::Redate, Planned),
    (Announced, Step::Hold, Held),
    (Announced, Step::Cancel, Cancelled),
    (Held, Step::Correct, Held),
];

/// Why something may not be done to a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Not in this status.
    NotNow,
    /// These are not fixed yet: a day with an hour, and a venue.
    NotFixed { time: bool, venue: bool },
    /// Not each region's akimat agreed.
    NotAgreed,
    /// Its day has not come.
    NotYet,
    /// Its day is over.
    TooLate,
}

/// The status of `meeting` after `step` at `now`.
///
/// # Errors
///
/// [`Refusal`] where it may not be done: nothing is to be changed.
pub fn after(meeting: &Meeting, step: Step, now: DateTime<Utc>) -> Result<MeetingStatus, Refusal> {
    let status = meeting.plan.status;
    let row = TABLE
        .iter()
        .find(|(from, done, _)| *from == status && *done == step);
    let (.., next) = row.ok_or(Refusal::NotNow)?;
    let today = local(now).date();
    match step {
        Step::Agree if !is_agreed(meeting) => Err(Refusal::NotAgreed),
        Step::Announce => may_be_announced(meeting, today).map(|()| *next),
        Step::Hold if meeting.plan.time.begins_on() > today => Err(Refusal::NotYet),
        _ => Ok(*next),
    }
}

/// Whether the akimat of each region agreed, in the bot or by letter.
pub fn is_agreed(meeting: &Meeting) -> bool {
    let agreed = |agreement| matches!(agreement, Agreement::Agreed | Agreement::AgreedByLetter);
    meeting.served.iter().all(|region| agreed(region.agreement))
}

/// Whether there is an akimat to send it to: one that was not asked about it as it stands, or said otherwise.
pub fn can_be_sent(meeting: &Meeting) -> bool {
    let waits = |agreement| {
        matches!(
            agreement,
            Agreement::NotAsked | Agreement::Countered | Agreement::Declined
        )
    };
    is_before_announcement(meeting) && meeting.served.iter().any(|region| waits(region.agreement))
}

/// Whether it may still come to an announcement.
pub fn is_before_announcement(meeting: &Meeting) -> bool {
    matches!(meeting.plan.status, Planned | Agreed)
}

fn may_be_announced(meeting: &Meeting, today: NaiveDate) -> Result<(), Refusal> {
    let time = matches!(meeting.plan.time, MeetingTime::Day { hours: Some(_), .. });
    let venue = meeting.plan.venue.is_some();
    if !(time && venue) {
        Err(Refusal::NotFixed {
            time: !time,
            venue: !venue,
        })
    } else if !is_agreed(meeting) {
        Err(Refusal::NotAgreed)
    } else if meeting.is_over(today) {
        Err(Refusal::TooLate)
    } else {
        Ok(())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use strum::VariantArray as _;

    use super::*;
    use crate::domain::{
        calendar::instant,
        central_body::BodySlug,
        meeting::{HeldBy, Hours, MeetingId, MeetingKind, Plan, ServedRegion},
    };

    /// Fixed and agreed by its one region, on 3 December at 15:00.
    pub(crate) fn meeting(status: MeetingStatus) -> Meeting {
        let abai = "KZ-10".parse().unwrap();
        Meeting {
            id: MeetingId(1),
            number: None,
            plan: Plan {
                kind: MeetingKind::Scheduled,
                status,
                body: BodySlug("dsm".to_owned()),
                held_by: HeldBy::FirstHead,
                regions: vec![abai],
                time: MeetingTime::Day {
                    on: "2026-12-03".parse().unwrap(),
                    hours: Some(Hours {
                        starts: "15:00:00".parse().unwrap(),
                        ends: None,
                    }),
                },
                venue: Some("House of Friendship".to_owned()),
                district: None,
                topics: vec![],
            },
            served: vec![ServedRegion {
                code: abai,
                agreement: Agreement::Agreed,
            }],
            venue_point: None,
            reception: None,
            briefing: None,
            live_url: None,
            cancellation_reason: None,
            in_published_schedule: false,
            revision: 1,
        }
    }

    fn at(local: &str) -> DateTime<Utc> {
        instant(local.parse().unwrap())
    }

    #[test]
    fn what_the_table_allows_is_done_and_nothing_else() {
        // Written out a second time, by hand: the status after each step, or none.
        let allowed = |status, step| match (status, step) {
            (Planned, Step::Edit | Step::Redate) => Some(Planned),
            (Planned, Step::Agree) => Some(Agreed),
            (Agreed, Step::Edit) => Some(Agreed),
            (Agreed | Announced, Step::Redate) | (Agreed, Step::Disagree) => Some(Planned),
            (Agreed, Step::Announce) => Some(Announced),
            (Announced, Step::Edit) => Some(Announced),
            (Planned | Agreed | Announced, Step::Hold) | (Held, Step::Correct) => Some(Held),
            (Planned | Agreed | Announced, Step::Cancel) => Some(Cancelled),
            _ => None,
        };
        let on_the_day = at("2026-12-03T18:00:00");
        for status in [Planned, Agreed, Announced, Held, Cancelled] {
            for step in Step::VARIANTS {
                let expected = allowed(status, *step).ok_or(Refusal::NotNow);
                let found = after(&meeting(status), *step, on_the_day);
                assert_eq!(found, expected, "{step:?} of one that is {status:?}");
            }
        }
    }

    #[test]
    fn it_is_announced_once_it_is_fixed_and_agreed_and_still_ahead() {
        let now = at("2026-12-01T09:00:00");
        let announced = |meeting: &Meeting| after(meeting, Step::Announce, now);
        assert_eq!(announced(&meeting(Agreed)), Ok(Announced));
        let mut nowhere = meeting(Agreed);
        nowhere.plan.venue = None;
        let no_venue = Refusal::NotFixed {
            time: false,
            venue: true,
        };
        assert_eq!(announced(&nowhere), Err(no_venue));
        let mut sometime = meeting(Agreed);
        sometime.plan.time = MeetingTime::Month("2026-12".parse().unwrap());
        let no_time = Refusal::NotFixed {
            time: true,
            venue: false,
        };
        assert_eq!(announced(&sometime), Err(no_time));
        let mut asked = meeting(Agreed);
        asked.served[0].agreement = Agreement::Asked;
        assert_eq!(announced(&asked), Err(Refusal::NotAgreed));
        let too_late = after(&meeting(Agreed), Step::Announce, at("2026-12-04T09:00:00"));
        assert_eq!(too_late, Err(Refusal::TooLate));
    }

    #[test]
    fn it_is_agreed_once_each_region_agreed_and_held_once_its_day_has_come() {
        let now = at("2026-12-01T09:00:00");
        let mut planned = meeting(Planned);
        planned.served[0].agreement = Agreement::AgreedByLetter;
        assert_eq!(after(&planned, Step::Agree, now), Ok(Agreed));
        planned.served[0].agreement = Agreement::Countered;
        assert_eq!(after(&planned, Step::Agree, now), Err(Refusal::NotAgreed));
        assert_eq!(
            after(&meeting(Announced), Step::Hold, now),
            Err(Refusal::NotYet)
        );
    }
}
