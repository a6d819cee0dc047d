//! Commitments: what a ministry has promised by a day, and when it is reminded of it.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use super::{
    calendar::local, central_body::BodySlug, meeting::MeetingId, submission::SubmissionId,
};

/// A commitment's key in the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CommitmentId(pub i64);

/// Letters of what is promised, and of what was done.
pub const LONGEST_COMMITMENT: usize = 1_500;

/// Something that a ministry has promised by a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment {
    pub id: CommitmentId,
    /// What it answers; none where it was promised at a meeting.
    pub submission: Option<SubmissionId>,
    pub meeting: Option<MeetingId>,
    /// Whose it is now.
    pub body: BodySlug,
    /// What will be done; none: what the submission asks.
    pub words: Option<String>,
    pub due_on: NaiveDate,
    pub taken_at: DateTime<Utc>,
    pub state: CommitmentState,
}

/// How it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommitmentState {
    Open,
    Done {
        on: NaiveDate,
        result: Option<String>,
        /// As Telegram names it.
        photo: Option<String>,
    },
    /// What it answered was taken back or declined.
    Void,
}

/// What happened to a commitment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommitmentEvent {
    pub at: DateTime<Utc>,
    pub what: CommitmentStep,
    /// The day it is promised for from then on.
    pub due_on: NaiveDate,
    /// Whose it is from then on.
    pub body: BodySlug,
    /// Why it takes longer.
    pub words: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum CommitmentStep {
    Taken,
    Extended,
    HandedOver,
    Done,
}

/// Why a commitment cannot be moved to a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommitmentRefusal {
    /// It is done, or nothing is owed any more.
    NotOpen,
    DayIsPast,
    /// It is promised for this day or a later one already.
    NotLater,
}

impl Commitment {
    pub fn is_open(&self) -> bool {
        self.state == CommitmentState::Open
    }

    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.is_open() && self.due_on < today
    }

    /// Whether it can be promised for `due_on` instead.
    ///
    /// # Errors
    ///
    /// Where it is not open, or the day is none to promise.
    pub fn can_extend(&self, due_on: NaiveDate, today: NaiveDate) -> Result<(), CommitmentRefusal> {
        if !self.is_open() {
            return Err(CommitmentRefusal::NotOpen);
        }
        check_day(due_on, today)?;
        if due_on <= self.due_on {
            return Err(CommitmentRefusal::NotLater);
        }
        Ok(())
    }
}

/// Whether something can be promised for this day.
///
/// # Errors
///
/// Where the day is over.
pub fn check_day(due_on: NaiveDate, today: NaiveDate) -> Result<(), CommitmentRefusal> {
    if due_on < today {
        return Err(CommitmentRefusal::DayIsPast);
    }
    Ok(())
}

/// Reminders go out from this hour on.
pub const REMIND_AT: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("a time of day");

/// The days on which a commitment is reminded of, counted from the day that it is due: then each week.
const REMIND_DAYS_AFTER: [i64; 3] = [-3, 0, 1];

/// The newest reminder whose day has come; none where there was none since `since_on`, the day on which it was last
/// promised: nobody is reminded of what they have just said.
pub fn newest_rung(
    due_on: NaiveDate,
    since_on: NaiveDate,
    now: DateTime<Utc>,
) -> Option<NaiveDate> {
    let newest_day = last_morning(now);
    let days_after_due = (newest_day - due_on).num_days();
    let first_weekly = REMIND_DAYS_AFTER[2];
    let days = if days_after_due >= first_weekly {
        days_after_due - (days_after_due - first_weekly) % 7
    } else {
        *REMIND_DAYS_AFTER
            .iter()
            .rev()
            .find(|days| **days <= days_after_due)?
    };
    let rung_on = due_on + chrono::Duration::days(days);
    (rung_on > since_on).then_some(rung_on)
}

/// The last day on which it was nine in the morning already.
pub fn last_morning(now: DateTime<Utc>) -> NaiveDate {
    let here = local(now);
    if here.time() >= REMIND_AT {
        here.date()
    } else {
        here.date() - Days::new(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::instant;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn it_is_reminded_of_three_days_before_on_the_day_the_day_after_and_then_weekly() {
        let due_on = day("2026-12-18");
        for (now, rung) in [
            ("2026-12-15T08:59:00", None),
            ("2026-12-15T09:00:00", Some("2026-12-15")),
            ("2026-12-17T23:00:00", Some("2026-12-15")),
            ("2026-12-18T08:00:00", Some("2026-12-15")),
            ("2026-12-18T09:00:00", Some("2026-12-18")),
            ("2026-12-19T09:00:00", Some("2026-12-19")),
            ("2026-12-25T09:00:00", Some("2026-12-19")),
            ("2026-12-26T09:00:00", Some("2026-12-26")),
            ("2027-01-03T09:00:00", Some("2027-01-02")),
        ] {
            let found = newest_rung(due_on, day("2026-12-01"), instant(now.parse().unwrap()));
            assert_eq!(found, rung.map(day), "{now}");
        }
    }

    #[test]
    fn nobody_is_reminded_of_what_they_have_just_promised() {
        let due_on = day("2026-12-18");
        let now = instant("2026-12-17T10:00:00".parse().unwrap());
        assert_eq!(newest_rung(due_on, day("2026-12-16"), now), None);
        assert_eq!(newest_rung(due_on, day("2026-12-15"), now), None);
        assert_eq!(
            newest_rung(due_on, day("2026-12-14"), now),
            Some(day("2026-12-15"))
        );
    }

    #[test]
    fn an_open_commitment_is_extended_to_a_later_day_that_is_not_over() {
        let commitment = |state| Commitment {
            id: CommitmentId(1),
            submission: None,
            meeting: None,
            body: BodySlug("dsm".to_owned()),
            words: Some("Open the clinic".to_owned()),
            due_on: day("2026-12-18"),
            taken_at: instant("2026-12-01T09:00:00".parse().unwrap()),
            state,
        };
        let today = day("2026-12-20");
        let open = commitment(CommitmentState::Open);
        assert!(open.is_late(today));
        assert_eq!(open.can_extend(day("2026-12-21"), today), Ok(()));
        assert_eq!(
            open.can_extend(day("2026-12-19"), today),
            Err(CommitmentRefusal::DayIsPast)
        );
        assert_eq!(
            open.can_extend(day("2026-12-18"), day("2026-12-10")),
            Err(CommitmentRefusal::NotLater)
        );
        let void = commitment(CommitmentState::Void);
        assert!(!void.is_late(today));
        assert_eq!(
            void.can_extend(day("2026-12-21"), today),
            Err(CommitmentRefusal::NotOpen)
        );
    }
}
