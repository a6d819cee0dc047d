//! Tension alerts: a risk of social tension in one sector and one region.
//!
//! "Where a risk of social tension is predicted or has arisen": both oblige the first head of the body behind the sector to
//! meet the people of that region, off schedule. An alert is not public. How one is written, step by step, is in
//! [`tension_draft`](super::tension_draft).
//!
//! An alert is open until that meeting was held or a coordinator lifted it with a reason: [`TensionState::after`] is the
//! whole table.

use std::{fmt, num::NonZeroU32};

use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{
    calendar::{WorkingCalendar, local},
    central_body::BodySlug,
    meeting::{HeldBy, MeetingId},
    office::{OfficeId, Role, Seat},
    region::RegionCode,
    sector::SectorSlug,
};

/// No “Seen” for this long: those who have not seen it are told once more.
pub const REPEATED_AFTER: Duration = Duration::minutes(30);

/// No “Seen” for this long: all coordinators are told who has not seen it.
pub const ESCALATED_AFTER: Duration = Duration::hours(2);

/// The resolution names no term for the off-schedule meeting. This target is this project's own, and is shown as such; an
/// installation may set another.
pub const TARGET_WORKING_DAYS: NonZeroU32 = NonZeroU32::new(10).expect("ten");

/// By when an installation wants the off-schedule meetings of alerts to be held.
#[derive(Clone, Copy, Debug)]
pub struct TensionTarget<'a> {
    /// [`TARGET_WORKING_DAYS`], where nothing else is set.
    pub working_days: NonZeroU32,
    pub calendar: &'a WorkingCalendar,
}

/// An alert's key, which is the number that people see too: `T-012`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TensionId(pub i64);

impl fmt::Display for TensionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "T-{:03}", self.0)
    }
}

/// How far it has come. Both levels oblige.
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
pub enum TensionLevel {
    Predicted,
    Arisen,
}

/// Why a coordinator lifts an alert.
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
pub enum LiftReason {
    /// What people were worried about is settled.
    Settled,
    /// It was looked into and is not so.
    NotConfirmed,
    /// Another alert says the same.
    Double,
    /// Only the coordinator's own words say it.
    Other,
}

/// How an alert stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TensionState {
    Open,
    /// The first head held a meeting in the region on this day.
    Met {
        held_on: NaiveDate,
    },
    Lifted {
        reason: LiftReason,
        words: Option<String>,
    },
}

/// What can be done about an alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TensionAct {
    /// Those whom it was sent to have seen it.
    See,
    /// One end writes to the other: the ministry or a coordinator to the akimat, or back.
    Write,
    /// The meeting that it obliges to was held on this day.
    Meet { held_on: NaiveDate },
    /// The meeting that met it was not that one after all: its result was corrected.
    Reopen,
    Lift {
        reason: LiftReason,
        words: Option<String>,
    },
}

/// Why something cannot be done about an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TensionRefusal {
    /// It has ended.
    HasEnded,
    /// It was not met: there is nothing to reopen.
    IsNotMet,
    /// "Other" says nothing by itself.
    NeedsWords,
}

impl TensionState {
    pub fn is_open(&self) -> bool {
        *self == Self::Open
    }

    /// How it stands after `act`.
    ///
    /// # Errors
    ///
    /// Where that cannot be done as it stands.
    pub fn after(&self, act: TensionAct) -> Result<Self, TensionRefusal> {
        match (self, act) {
            (Self::Open, TensionAct::See | TensionAct::Write) => Ok(Self::Open),
            (Self::Open, TensionAct::Meet { held_on }) => Ok(Self::Met { held_on }),
            (
                Self::Open,
                TensionAct::Lift {
                    reason: LiftReason::Other,
                    words: None,
                },
            ) => Err(TensionRefusal::NeedsWords),
            (Self::Open, TensionAct::Lift { reason, words }) => Ok(Self::Lifted { reason, words }),
            (Self::Met { .. }, TensionAct::Reopen) => Ok(Self::Open),
            (Self::Open | Self::Lifted { .. }, TensionAct::Reopen) => Err(TensionRefusal::IsNotMet),
            (Self::Met { .. } | Self::Lifted { .. }, _) => Err(TensionRefusal::HasEnded),
        }
    }
}

/// An alert as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct TensionAlert {
    pub id: TensionId,
    /// The office that raised it; none once whoever held it has deleted their data.
    pub raised_by: Option<OfficeId>,
    pub raised_as: Role,
    pub region: RegionCode,
    pub sector: SectorSlug,
    /// The body behind the sector on the day it was raised: it is the one that is obliged.
    pub body: BodySlug,
    /// District or settlement.
    pub district: Option<String>,
    pub level: TensionLevel,
    pub text: String,
    /// As Telegram names them.
    pub photos: Vec<String>,
    pub raised_at: DateTime<Utc>,
    /// Whose “Seen” is waited for: the coordinators, the body's officials.
    pub awaited: Vec<Role>,
    /// When each of them first tapped it.
    pub seen: Vec<(Role, DateTime<Utc>)>,
    pub state: TensionState,
    pub ended_at: Option<DateTime<Utc>>,
}

impl TensionAlert {
    /// Whether whoever holds this seat may know of it: the coordinators, the body, the region's akimat.
    pub fn concerns(&self, seat: &Seat) -> bool {
        match seat {
            Seat::Coordinator => true,
            Seat::Official(body) => *body == self.body,
            Seat::AkimatOfficer(region) => *region == self.region,
        }
    }

    /// Whether it was sent to whoever holds this seat: the akimat is asked, and otherwise only looks.
    pub fn is_sent_to(&self, seat: &Seat) -> bool {
        self.concerns(seat) && seat.role() != Role::AkimatOfficer
    }

    /// Whether the “Seen” of whoever holds this office is waited for: they got it, and nobody beside them has seen it yet.
    pub fn awaits(&self, office: OfficeId, seat: &Seat) -> bool {
        self.state.is_open()
            && self.is_sent_to(seat)
            && self.raised_by != Some(office)
            && self.unseen_by().contains(&seat.role())
    }

    pub fn seen_at(&self, role: Role) -> Option<DateTime<Utc>> {
        let seen = self.seen.iter().find(|(who, _)| *who == role);
        seen.map(|(_, at)| *at)
    }

    /// Those whose “Seen” is still waited for.
    pub fn unseen_by(&self) -> Vec<Role> {
        let is_unseen = |role: &Role| self.seen_at(*role).is_none();
        self.awaited.iter().copied().filter(is_unseen).collect()
    }

    /// The working day by which the meeting should have been held: this project's own target.
    pub fn target_on(&self, target: TensionTarget<'_>) -> NaiveDate {
        let raised_on = local(self.raised_at).date();
        target
            .calendar
            .working_day_after(raised_on, target.working_days.get())
    }

    /// Whether this meeting is the one that the alert obliges to: held by the body's first head, in the region, after it
    /// was raised. An acting first head's counts where `acting_counts`; a deputy's never does.
    pub fn is_met_by(&self, held: &MeetingHeld<'_>, acting_counts: bool) -> bool {
        let is_first_head = match held.held_by {
            HeldBy::FirstHead => true,
            HeldBy::ActingFirstHead => acting_counts,
            HeldBy::Deputy => false,
        };
        is_first_head
            && *held.body == self.body
            && held.regions.contains(&self.region)
            && self.came_before(held)
    }

    /// On the very day, only a meeting that is known to have begun later came after the alert.
    fn came_before(&self, held: &MeetingHeld<'_>) -> bool {
        let raised_on = local(self.raised_at).date();
        held.held_on > raised_on
            || held.held_on == raised_on && held.began_at.is_some_and(|at| at > self.raised_at)
    }
}

/// What is known of a meeting that was held.
#[derive(Clone, Copy, Debug)]
pub struct MeetingHeld<'a> {
    pub meeting: MeetingId,
    pub body: &'a BodySlug,
    pub regions: &'a [RegionCode],
    pub held_by: HeldBy,
    pub held_on: NaiveDate,
    /// None where no hour is known.
    pub began_at: Option<DateTime<Utc>>,
}

/// What happens to an alert that not everybody has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TensionRung {
    /// Those who have not seen it are told once more.
    Repeat,
    /// All coordinators are told who has not.
    Escalate,
}

/// The rungs whose time has come and that are not `done`, at `now`. One who was away for hours gets each of them once.
pub fn due_rungs(
    raised_at: DateTime<Utc>,
    done: &[TensionRung],
    now: DateTime<Utc>,
) -> Vec<TensionRung> {
    let rungs = [
        (TensionRung::Repeat, REPEATED_AFTER),
        (TensionRung::Escalate, ESCALATED_AFTER),
    ];
    let is_due =
        |(rung, after): &(TensionRung, Duration)| raised_at + *after <= now && !done.contains(rung);
    rungs
        .into_iter()
        .filter(is_due)
        .map(|(rung, _)| rung)
        .collect()
}

/// Something that happened to an alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TensionEvent {
    pub at: DateTime<Utc>,
    pub what: TensionHappening,
    /// In which role it was done; none where the bot did it.
    pub by: Option<Role>,
    /// What one end wrote to the other.
    pub words: Option<String>,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum TensionHappening {
    Raised,
    Seen,
    Repeated,
    Escalated,
    Wrote,
    Met,
    Reopened,
    Lifted,
}

/// How heavy a place is in a sector: people who ask, and of these the ones who began to in the last seven days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenDemand {
    pub people: u32,
    pub new_people: u32,
}

/// The days that [`OpenDemand::new_people`] looks back.
pub const NEW_WITHIN_DAYS: u32 = 7;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::{SpecialDay, instant};

    fn at(local: &str) -> DateTime<Utc> {
        instant(local.parse().unwrap())
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn abai() -> RegionCode {
        "KZ-10".parse().unwrap()
    }

    fn dsm() -> BodySlug {
        BodySlug("dsm".to_owned())
    }

    fn alert() -> TensionAlert {
        TensionAlert {
            id: TensionId(12),
            raised_by: Some(OfficeId(1)),
            raised_as: Role::AkimatOfficer,
            region: abai(),
            sector: SectorSlug("health".to_owned()),
            body: dsm(),
            district: None,
            level: TensionLevel::Arisen,
            text: "The clinic is closed".to_owned(),
            photos: Vec::new(),
            raised_at: at("2026-11-24T11:00:00"),
            awaited: vec![Role::Coordinator, Role::Official],
            seen: Vec::new(),
            state: TensionState::Open,
            ended_at: None,
        }
    }

    #[test]
    fn each_act_is_allowed_where_the_table_says_so_and_nowhere_else() {
        let held_on = day("2026-12-03");
        let reason = LiftReason::Settled;
        let lifted = TensionState::Lifted {
            reason,
            words: None,
        };
        let met = TensionState::Met { held_on };
        let meet = TensionAct::Meet { held_on };
        let lift = |reason, words: Option<&str>| TensionAct::Lift {
            reason,
            words: words.map(str::to_owned),
        };
        let other = TensionState::Lifted {
            reason: LiftReason::Other,
            words: Some("agreed with the akim".to_owned()),
        };
        use TensionAct::{Reopen, See, Write};
        use TensionRefusal::{HasEnded, IsNotMet, NeedsWords};
        use TensionState::Open;
        for (before, act, after) in [
            (Open, See, Ok(Open)),
            (Open, Write, Ok(Open)),
            (Open, meet.clone(), Ok(met.clone())),
            (Open, Reopen, Err(IsNotMet)),
            (Open, lift(reason, None), Ok(lifted.clone())),
            (Open, lift(LiftReason::Other, None), Err(NeedsWords)),
            (
                Open,
                lift(LiftReason::Other, Some("agreed with the akim")),
                Ok(other),
            ),
            (met.clone(), See, Err(HasEnded)),
            (met.clone(), Write, Err(HasEnded)),
            (met.clone(), meet.clone(), Err(HasEnded)),
            (met.clone(), Reopen, Ok(Open)),
            (met.clone(), lift(reason, None), Err(HasEnded)),
            (met, lift(LiftReason::Other, None), Err(HasEnded)),
            (lifted.clone(), See, Err(HasEnded)),
            (lifted.clone(), Write, Err(HasEnded)),
            (lifted.clone(), meet, Err(HasEnded)),
            (lifted.clone(), Reopen, Err(IsNotMet)),
            (lifted.clone(), lift(reason, None), Err(HasEnded)),
            (lifted, lift(LiftReason::Other, None), Err(HasEnded)),
        ] {
            assert_eq!(before.after(act.clone()), after, "{before:?} and {act:?}");
        }
    }

    #[test]
    fn it_is_met_by_the_first_head_in_the_region_after_it_was_raised() {
        let (regions, elsewhere) = (
            ["KZ-63".parse().unwrap(), abai()],
            ["KZ-63".parse().unwrap()],
        );
        let (body, other) = (dsm(), BodySlug("edu".to_owned()));
        let held = MeetingHeld {
            meeting: MeetingId(1),
            body: &body,
            regions: &regions,
            held_by: HeldBy::FirstHead,
            held_on: day("2026-12-03"),
            began_at: None,
        };
        let is_met = |held: MeetingHeld<'_>| alert().is_met_by(&held, true);
        assert!(is_met(held));
        assert!(!is_met(MeetingHeld {
            body: &other,
            ..held
        }));
        assert!(!is_met(MeetingHeld {
            regions: &elsewhere,
            ..held
        }));
        let by = |held_by| MeetingHeld { held_by, ..held };
        assert!(!is_met(by(HeldBy::Deputy)));
        assert!(is_met(by(HeldBy::ActingFirstHead)));
        assert!(!alert().is_met_by(&by(HeldBy::ActingFirstHead), false));

        let on_the_day = |began_at| MeetingHeld {
            held_on: day("2026-11-24"),
            began_at,
            ..held
        };
        assert!(!is_met(on_the_day(None)), "nobody knows which came first");
        assert!(!is_met(on_the_day(Some(at("2026-11-24T10:00:00")))));
        assert!(is_met(on_the_day(Some(at("2026-11-24T15:00:00")))));
        assert!(!is_met(MeetingHeld {
            held_on: day("2026-11-23"),
            ..held
        }));
    }

    #[test]
    fn it_is_repeated_once_after_half_an_hour_and_escalated_once_after_two() {
        use TensionRung::{Escalate, Repeat};
        let raised = at("2026-11-24T22:50:00");
        let due = |local: &str, done: &[TensionRung]| due_rungs(raised, done, at(local));
        assert_eq!(due("2026-11-24T23:19:59", &[]), []);
        assert_eq!(due("2026-11-24T23:20:00", &[]), [Repeat], "also at night");
        assert_eq!(due("2026-11-25T00:49:59", &[Repeat]), []);
        assert_eq!(due("2026-11-25T00:50:00", &[Repeat]), [Escalate]);
        assert_eq!(
            due("2026-11-26T09:00:00", &[]),
            [Repeat, Escalate],
            "after a downtime"
        );
        assert_eq!(due("2026-11-26T09:00:00", &[Repeat, Escalate]), []);
    }

    #[test]
    fn the_target_counts_working_days_and_steps_over_days_off() {
        // Wednesday 16 December is Independence Day.
        let calendar = WorkingCalendar::new([(day("2026-12-16"), SpecialDay::Holiday)]);
        let raised_on = |local: &str| TensionAlert {
            raised_at: at(local),
            ..alert()
        };
        let target = TensionTarget {
            working_days: TARGET_WORKING_DAYS,
            calendar: &calendar,
        };
        let target = |local: &str| raised_on(local).target_on(target);
        assert_eq!(target("2026-11-24T11:00:00"), day("2026-12-08"));
        assert_eq!(target("2026-12-11T23:59:59"), day("2026-12-28"));
    }

    #[test]
    fn an_alert_is_the_business_of_the_coordinators_the_body_and_the_akimat() {
        let edu = BodySlug("edu".to_owned());
        for (seat, concerns, is_sent) in [
            (Seat::Coordinator, true, true),
            (Seat::Official(dsm()), true, true),
            (Seat::Official(edu), false, false),
            (Seat::AkimatOfficer(abai()), true, false),
            (Seat::AkimatOfficer("KZ-63".parse().unwrap()), false, false),
        ] {
            assert_eq!(alert().concerns(&seat), concerns, "{seat:?}");
            assert_eq!(alert().is_sent_to(&seat), is_sent, "{seat:?}");
            assert_eq!(alert().awaits(OfficeId(2), &seat), is_sent, "{seat:?}");
            // Whoever raised it has nothing to acknowledge.
            assert!(!alert().awaits(OfficeId(1), &seat));
        }
    }
}
