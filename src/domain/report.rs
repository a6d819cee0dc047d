//! The quarterly report of a body: compiled from what it logged, frozen when it is sent, returned, sent anew.
//!
//! "…summary information on the meetings held, quarterly, not later than the 10th of the month after the quarter." What
//! was sent never changes: a correction is a new version with what is different in it. When the report is due is in
//! [`deadline`](super::deadline).

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{
    calendar::Quarter,
    central_body::BodySlug,
    figures::{Entry, Figures},
    meeting::MeetingId,
    office::OfficeId,
    result::{Count, ResultId},
};

/// A report's key in the tables, and the number that people see: one for each body and quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ReportId(pub i64);

/// Letters of a body's comment, and of the reason for which a report goes back.
pub const LONGEST_COMMENT: usize = 1_000;

/// A version of a report, with all that is printed of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    pub body: BodySlug,
    pub quarter: Quarter,
    /// From 1.
    pub version: u32,
    pub figures: Figures,
    /// What the figures are made of, by day.
    pub entries: Vec<Entry>,
    pub comment: Option<String>,
}

impl Report {
    /// Nothing was held, as far as it was logged.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether `other` says the same, whatever its version.
    pub fn says_the_same_as(&self, other: &Self) -> bool {
        self.entries == other.entries && self.comment == other.comment
    }
}

/// A version that was sent. Its report is frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentReport {
    pub report: Report,
    /// SHA-256 of the frozen content, in hexadecimal digits.
    pub checksum: String,
    pub sent_at: DateTime<Utc>,
    /// None once whoever held the office has deleted their data.
    pub sent_by: Option<OfficeId>,
    pub returned: Option<Returned>,
}

/// The coordinators want it otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    pub at: DateTime<Utc>,
    pub reason: ReturnReason,
    /// In a coordinator's own words.
    pub words: Option<String>,
    /// The new version is expected by this day.
    pub until_on: NaiveDate,
}

/// Why a report goes back.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ReturnReason {
    /// A meeting that was held is not in it.
    Missing,
    /// Figures do not fit together.
    Figures,
    /// Figures are not known.
    Unknown,
    /// In words.
    Other,
}

/// All that is known of a body's report of a quarter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportFile {
    /// None before anything was kept of it.
    pub id: Option<ReportId>,
    /// What the body has written beside the figures; it goes with the next version.
    pub comment: Option<String>,
    /// What was sent, the newest last.
    pub versions: Vec<SentReport>,
}

impl ReportFile {
    pub fn state(&self) -> ReportState {
        match self.versions.last() {
            None => ReportState::Drafted,
            Some(sent) => match &sent.returned {
                None => ReportState::Sent {
                    version: sent.report.version,
                },
                Some(returned) => ReportState::Returned {
                    version: sent.report.version,
                    until_on: returned.until_on,
                },
            },
        }
    }
}

/// How a report stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportState {
    /// Live from the log; nothing was sent.
    Drafted,
    Sent {
        version: u32,
    },
    Returned {
        version: u32,
        until_on: NaiveDate,
    },
}

/// What can be done about a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportAct {
    /// By the body: the next version.
    Send { version: u32, has_changed: bool },
    /// By the coordinators: the version that they saw, with a new date.
    Return { version: u32, until_on: NaiveDate },
}

/// Why it cannot be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportRefusal {
    /// Its last day is still to come: the report would miss what happens until then.
    QuarterGoesOn,
    /// Somebody was faster: another version stands by now.
    Outdated,
    /// The version that was sent says the same.
    NothingChanged,
    /// There is nothing to give back.
    NotSent,
    DayIsPast,
}

impl ReportState {
    /// How it stands after an act on the day `today`.
    ///
    /// # Errors
    ///
    /// Why the act is none of this state.
    pub fn after(
        self,
        act: ReportAct,
        quarter: Quarter,
        today: NaiveDate,
    ) -> Result<Self, ReportRefusal> {
        match (self, act) {
            (_, ReportAct::Send { .. }) if today < quarter.last_day() => {
                Err(ReportRefusal::QuarterGoesOn)
            }
            (_, ReportAct::Send { version, .. }) if version != self.next_version() => {
                Err(ReportRefusal::Outdated)
            }
            (
                Self::Sent { .. },
                ReportAct::Send {
                    has_changed: false, ..
                },
            ) => Err(ReportRefusal::NothingChanged),
            (_, ReportAct::Send { version, .. }) => Ok(Self::Sent { version }),
            (Self::Sent { version: sent }, ReportAct::Return { version, until_on }) => {
                if version != sent {
                    Err(ReportRefusal::Outdated)
                } else if until_on < today {
                    Err(ReportRefusal::DayIsPast)
                } else {
                    Ok(Self::Returned { version, until_on })
                }
            }
            (Self::Drafted | Self::Returned { .. }, ReportAct::Return { .. }) => {
                Err(ReportRefusal::NotSent)
            }
        }
    }

    /// The version that is sent next.
    pub fn next_version(self) -> u32 {
        match self {
            Self::Drafted => 1,
            Self::Sent { version } | Self::Returned { version, .. } => version + 1,
        }
    }

    /// Whether the duty is met: what went back is owed again.
    pub fn is_in(self) -> bool {
        matches!(self, Self::Sent { .. })
    }
}

/// A planned meeting whose day is over and of which nothing was logged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unlogged {
    pub meeting: MeetingId,
    pub on: NaiveDate,
}

/// What is missing in a report; each of them the body itself can close.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// A planned meeting is over, and nobody logged it.
    NotLogged(Unlogged),
    /// Figures of a logged one are not known.
    Unknown {
        result: ResultId,
        on: NaiveDate,
        counts: Vec<Count>,
    },
    /// A logged meeting has no summary.
    NoSummary { result: ResultId, on: NaiveDate },
    /// No meeting of the quarter counts for the quarterly duty.
    NoFirstHead,
}

/// What is missing, the weightiest first.
pub fn gaps(entries: &[Entry], unlogged: Vec<Unlogged>, is_duty_met: bool) -> Vec<Gap> {
    let no_first_head = (!is_duty_met).then_some(Gap::NoFirstHead);
    let not_logged = unlogged.into_iter().map(Gap::NotLogged);
    let unknown = entries.iter().filter_map(|entry| {
        let counts = entry.unknown();
        (!counts.is_empty()).then_some(Gap::Unknown {
            result: entry.result,
            on: entry.held_on,
            counts,
        })
    });
    let no_summary = entries
        .iter()
        .filter(|entry| !entry.is_reception && !entry.has_summary)
        .map(|entry| Gap::NoSummary {
            result: entry.result,
            on: entry.held_on,
        });
    no_first_head
        .into_iter()
        .chain(not_logged)
        .chain(unknown)
        .chain(no_summary)
        .collect()
}

/// The quarter whose report waits on a day: the one that is over, until its report is in, and then the current one.
pub fn waiting_quarter(today: NaiveDate, is_previous_owed: bool) -> Quarter {
    let current = Quarter::of(today);
    if is_previous_owed {
        current.previous()
    } else {
        current
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        meeting::{HeldBy, MeetingKind},
        result::Counts,
    };

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn returned(version: u32) -> ReportState {
        ReportState::Returned {
            version,
            until_on: day("2027-01-15"),
        }
    }

    /// Every state with every act: what follows, or why not.
    #[test]
    fn a_report_is_sent_returned_and_sent_anew_and_nothing_else() {
        use ReportRefusal::{DayIsPast, NotSent, NothingChanged, Outdated, QuarterGoesOn};
        use ReportState::{Drafted, Sent};
        let send = |version, has_changed| ReportAct::Send {
            version,
            has_changed,
        };
        let give_back = |version, until: &str| ReportAct::Return {
            version,
            until_on: day(until),
        };
        let sent = |version| Sent { version };
        for (state, act, on, after) in [
            (Drafted, send(1, true), "2026-12-30", Err(QuarterGoesOn)),
            (Drafted, send(1, true), "2026-12-31", Ok(sent(1))),
            (Drafted, send(1, false), "2027-01-08", Ok(sent(1))),
            (Drafted, send(2, true), "2027-01-08", Err(Outdated)),
            (
                Drafted,
                give_back(1, "2027-01-15"),
                "2027-01-08",
                Err(NotSent),
            ),
            (sent(1), send(2, true), "2027-01-09", Ok(sent(2))),
            (sent(1), send(2, false), "2027-01-09", Err(NothingChanged)),
            (sent(1), send(1, true), "2027-01-09", Err(Outdated)),
            (sent(1), send(3, true), "2027-01-09", Err(Outdated)),
            (
                sent(1),
                give_back(1, "2027-01-15"),
                "2027-01-11",
                Ok(returned(1)),
            ),
            (
                sent(1),
                give_back(1, "2027-01-15"),
                "2027-01-15",
                Ok(returned(1)),
            ),
            (
                sent(1),
                give_back(1, "2027-01-15"),
                "2027-01-16",
                Err(DayIsPast),
            ),
            (
                sent(2),
                give_back(1, "2027-01-15"),
                "2027-01-11",
                Err(Outdated),
            ),
            (returned(1), send(2, true), "2027-01-12", Ok(sent(2))),
            (returned(1), send(2, false), "2027-01-12", Ok(sent(2))),
            (returned(1), send(1, true), "2027-01-12", Err(Outdated)),
            (
                returned(1),
                give_back(1, "2027-01-15"),
                "2027-01-12",
                Err(NotSent),
            ),
        ] {
            let quarter = "2026-Q4".parse().unwrap();
            assert_eq!(
                state.after(act, quarter, day(on)),
                after,
                "{state:?} {act:?} {on}"
            );
        }
    }

    #[test]
    fn what_went_back_is_owed_again() {
        assert!(!ReportState::Drafted.is_in());
        assert!(ReportState::Sent { version: 1 }.is_in());
        assert!(!returned(1).is_in());
    }

    #[test]
    fn a_gap_is_named_for_everything_that_is_missing() {
        let entry = Entry {
            result: ResultId(7),
            is_reception: false,
            meeting: Some(MeetingId(3)),
            meeting_kind: Some(MeetingKind::Scheduled),
            held_on: day("2026-12-03"),
            held_by: HeldBy::Deputy,
            regions: Vec::new(),
            counts: Counts {
                people: Some(10),
                raised: Some(2),
                answered: Some(2),
                explained: Some(0),
                under_control: None,
                resolved: Some(0),
            },
            kept_since: 0,
            has_summary: false,
        };
        let unlogged = Unlogged {
            meeting: MeetingId(4),
            on: day("2026-12-10"),
        };
        let on = entry.held_on;
        assert_eq!(
            gaps(&[entry], vec![unlogged.clone()], false),
            [
                Gap::NoFirstHead,
                Gap::NotLogged(unlogged),
                Gap::Unknown {
                    result: ResultId(7),
                    on,
                    counts: vec![Count::UnderControl]
                },
                Gap::NoSummary {
                    result: ResultId(7),
                    on
                },
            ]
        );
        assert_eq!(gaps(&[], Vec::new(), true), []);
    }
}
