//! How a submission moves on: one table of what may follow what.
//!
//! `Received → Answered | Explained | UnderControl(due) → Resolved`, or `Declined`; open again once.

use chrono::NaiveDate;

use super::submission::Progress;

/// What somebody does about a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Answer,
    Explain,
    /// It will be done by a day.
    TakeUnderControl {
        due_on: NaiveDate,
    },
    /// It takes longer than was said.
    Extend {
        due_on: NaiveDate,
    },
    /// It was done.
    Resolve,
    /// What was answered is put right.
    Correct,
    /// A coordinator declines it.
    Decline,
    /// A coordinator publishes what was declined.
    TakeBackIn,
    /// The answer did not help.
    Reopen,
}

/// Why something cannot be done about a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProgressRefusal {
    /// It does not stand so that this could follow: somebody was faster.
    StandsOtherwise,
    /// The day is over.
    DayIsPast,
    /// It was promised for this day or a later one already.
    NotLater,
    /// It was open again before: the next answer is the last word.
    ReopenedBefore,
}

impl Progress {
    /// How it stands after `change`, on the day `today`. `was_reopened`: it was open again before.
    ///
    /// # Errors
    ///
    /// Where the change cannot follow, or its day is none to promise.
    pub fn after(
        self,
        change: Change,
        was_reopened: bool,
        today: NaiveDate,
    ) -> Result<Self, ProgressRefusal> {
        use ProgressRefusal::{DayIsPast, NotLater, ReopenedBefore, StandsOtherwise};
        match (self, change) {
            (Self::Received, Change::Answer) => Ok(Self::Answered),
            (Self::Received, Change::Explain) => Ok(Self::Explained),
            (Self::Received, Change::TakeUnderControl { due_on }) if due_on < today => {
                Err(DayIsPast)
            }
            (Self::Received, Change::TakeUnderControl { due_on }) => {
                Ok(Self::UnderControl { due_on })
            }
            (Self::UnderControl { .. }, Change::Extend { due_on }) if due_on < today => {
                Err(DayIsPast)
            }
            (Self::UnderControl { due_on: before }, Change::Extend { due_on })
                if due_on <= before =>
            {
                Err(NotLater)
            }
            (Self::UnderControl { .. }, Change::Extend { due_on }) => {
                Ok(Self::UnderControl { due_on })
            }
            (Self::UnderControl { .. }, Change::Resolve) => Ok(Self::Resolved),
            (Self::Answered | Self::Explained | Self::Resolved, Change::Correct) => Ok(self),
            (Self::Answered | Self::Explained | Self::Resolved, Change::Reopen) if was_reopened => {
                Err(ReopenedBefore)
            }
            (Self::Answered | Self::Explained | Self::Resolved, Change::Reopen) => {
                Ok(Self::Received)
            }
            (Self::Declined, Change::TakeBackIn) => Ok(Self::Received),
            (Self::Declined, Change::Decline) => Err(StandsOtherwise),
            (_, Change::Decline) => Ok(Self::Declined),
            _ => Err(StandsOtherwise),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn each_change_of_the_table_is_allowed_and_each_other_one_refused() {
        use Change::{
            Answer, Correct, Decline, Explain, Extend, Reopen, Resolve, TakeBackIn,
            TakeUnderControl,
        };
        use Progress::{Answered, Declined, Explained, Received, Resolved, UnderControl};
        let (today, due_on, later) = (day("2026-11-24"), day("2026-12-01"), day("2026-12-15"));
        let controlled = UnderControl { due_on };
        let states = [
            Received, Answered, Explained, controlled, Resolved, Declined,
        ];
        let changes = [
            Answer,
            Explain,
            TakeUnderControl { due_on },
            Extend { due_on: later },
            Resolve,
            Correct,
            Decline,
            TakeBackIn,
            Reopen,
        ];
        let allowed = [
            (Received, Answer, Answered),
            (Received, Explain, Explained),
            (Received, TakeUnderControl { due_on }, controlled),
            (
                controlled,
                Extend { due_on: later },
                UnderControl { due_on: later },
            ),
            (controlled, Resolve, Resolved),
            (Answered, Correct, Answered),
            (Explained, Correct, Explained),
            (Resolved, Correct, Resolved),
            (Answered, Reopen, Received),
            (Explained, Reopen, Received),
            (Resolved, Reopen, Received),
            (Received, Decline, Declined),
            (Answered, Decline, Declined),
            (Explained, Decline, Declined),
            (controlled, Decline, Declined),
            (Resolved, Decline, Declined),
            (Declined, TakeBackIn, Received),
        ];
        for state in states {
            for change in changes {
                let expected = allowed
                    .iter()
                    .find(|(from, by, _)| (*from, *by) == (state, change))
                    .map(|(.., to)| *to)
                    .ok_or(ProgressRefusal::StandsOtherwise);
                assert_eq!(
                    state.after(change, false, today),
                    expected,
                    "{state:?} {change:?}"
                );
            }
        }
    }

    #[test]
    fn it_is_open_again_once() {
        for state in [Progress::Answered, Progress::Explained, Progress::Resolved] {
            assert_eq!(
                state.after(Change::Reopen, true, day("2026-11-24")),
                Err(ProgressRefusal::ReopenedBefore)
            );
        }
    }

    #[test]
    fn a_day_is_promised_that_is_not_over_and_extended_to_a_later_one() {
        let today = day("2026-11-24");
        let take =
            |due_on| Progress::Received.after(Change::TakeUnderControl { due_on }, false, today);
        assert!(take(today).is_ok());
        assert_eq!(take(day("2026-11-23")), Err(ProgressRefusal::DayIsPast));

        let due_on = day("2026-12-01");
        let extend = |to| {
            Progress::UnderControl { due_on }.after(Change::Extend { due_on: to }, false, today)
        };
        assert_eq!(extend(day("2026-11-23")), Err(ProgressRefusal::DayIsPast));
        assert_eq!(extend(day("2026-11-30")), Err(ProgressRefusal::NotLater));
        assert_eq!(extend(due_on), Err(ProgressRefusal::NotLater));
        assert!(extend(day("2026-12-02")).is_ok());
    }
}
