//! Reminders of a meeting that somebody asked for: the evening before, and two hours before.

use chrono::{DateTime, Days, Duration, NaiveTime, Utc};

use super::{calendar::instant, meeting::Meeting, notice::quiet_until};

/// One of the reminders of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Rung {
    EveningBefore,
    TwoHoursBefore,
}

const EVENING: NaiveTime = NaiveTime::from_hms_opt(19, 0, 0).expect("a time of day");
const SOON_BEFORE: Duration = Duration::hours(2);

impl Rung {
    pub const ALL: [Self; 2] = [Self::EveningBefore, Self::TwoHoursBefore];

    /// When this reminder of `meeting` goes out; none where the meeting has no hour, or where it would be quiet then.
    pub fn goes_out_at(self, meeting: &Meeting) -> Option<DateTime<Utc>> {
        let begins_at = meeting.begins_at()?;
        let at = match self {
            Self::EveningBefore => {
                instant((meeting.plan.time.begins_on() - Days::new(1)).and_time(EVENING))
            }
            Self::TwoHoursBefore => begins_at - SOON_BEFORE,
        };
        quiet_until(at).is_none().then_some(at)
    }
}

/// The newest reminder of `meeting` whose time has come by `now`; none once it has begun.
pub fn newest_rung(meeting: &Meeting, now: DateTime<Utc>) -> Option<Rung> {
    if meeting.has_begun(now) {
        return None;
    }
    let has_come = |rung: &Rung| rung.goes_out_at(meeting).is_some_and(|at| at <= now);
    Rung::ALL.into_iter().rev().find(has_come)
}
