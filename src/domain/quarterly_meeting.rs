//! The quarterly duty: which meetings meet it.

use super::{
    calendar::Quarter,
    meeting::{HeldBy, MeetingKind},
    result::{MeetingResult, ResultKind},
};

/// What the text leaves open. Both are shown openly wherever they decide something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountingRule {
    /// Whether a meeting held by an acting first head counts as one held by the first head.
    pub acting_counts: bool,
    /// Whether a meeting outside the schedule counts.
    pub off_schedule_counts: bool,
}

impl Default for CountingRule {
    fn default() -> Self {
        Self {
            acting_counts: true,
            off_schedule_counts: true,
        }
    }
}

/// Whether a result counts for the quarterly duty, and if not, why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    Counts,
    /// "…counts in reports, not here."
    DeputyDoesNot,
    /// By the rule of this installation.
    ActingDoesNot,
    /// By the rule of this installation.
    OffScheduleDoesNot,
    /// People received are counted apart.
    ReceptionDoesNot,
    /// The body is not obliged.
    NoDuty,
}

impl CountingRule {
    /// Whether a meeting of this kind counts, held by these: the same for one that is planned.
    pub fn counts(self, held_by: HeldBy, kind: MeetingKind) -> bool {
        self.of(held_by, kind) == Counting::Counts
    }

    fn of(self, held_by: HeldBy, kind: MeetingKind) -> Counting {
        match (held_by, kind) {
            (HeldBy::Deputy, _) => Counting::DeputyDoesNot,
            (HeldBy::ActingFirstHead, _) if !self.acting_counts => Counting::ActingDoesNot,
            (_, MeetingKind::OffSchedule) if !self.off_schedule_counts => {
                Counting::OffScheduleDoesNot
            }
            (HeldBy::FirstHead | HeldBy::ActingFirstHead, _) => Counting::Counts,
        }
    }

    /// "First heads of central executive bodies hold meetings with the population at least once a quarter."
    ///
    /// `kind` is that of the meeting; `is_exempt` says whether the body was exempt on its day.
    pub fn look_at(self, result: &MeetingResult, kind: MeetingKind, is_exempt: bool) -> Counting {
        if result.kind == ResultKind::Reception {
            return Counting::ReceptionDoesNot;
        }
        if is_exempt {
            return Counting::NoDuty;
        }
        self.of(result.facts.held_by, kind)
    }
}

/// The quarter that a result belongs to: that of the day on which it was held, whenever it was logged.
pub fn quarter_of(result: &MeetingResult) -> Quarter {
    Quarter::of(result.facts.held_on)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        calendar::instant,
        central_body::BodySlug,
        language::Lang,
        result::{Counts, ResultFacts, ResultId},
    };

    fn result(kind: ResultKind, held_by: HeldBy) -> MeetingResult {
        MeetingResult {
            id: ResultId(1),
            kind,
            meeting: None,
            body: BodySlug("dsm".to_owned()),
            regions: vec!["KZ-10".parse().unwrap()],
            facts: ResultFacts {
                held_on: "2026-12-31".parse().unwrap(),
                held_by,
                counts: Counts::default(),
                topics: vec![],
                decisions: None,
                summary: None,
                photos: vec![],
                link: None,
            },
            lang: Lang::Kk,
            revision: 1,
            // Logged in the next quarter.
            saved_at: instant("2027-01-04T09:00:00".parse().unwrap()),
            corrected_at: None,
            published_at: None,
            published_by: None,
        }
    }

    #[test]
    fn the_first_head_meets_the_quarter_and_a_deputy_does_not() {
        use Counting::{
            ActingDoesNot, Counts, DeputyDoesNot, NoDuty, OffScheduleDoesNot, ReceptionDoesNot,
        };
        use HeldBy::{ActingFirstHead, Deputy, FirstHead};
        use MeetingKind::{OffSchedule, Scheduled};
        let open = CountingRule::default();
        let strict = CountingRule {
            acting_counts: false,
            off_schedule_counts: false,
        };
        for (held_by, kind, openly, strictly) in [
            (FirstHead, Scheduled, Counts, Counts),
            (FirstHead, OffSchedule, Counts, OffScheduleDoesNot),
            (ActingFirstHead, Scheduled, Counts, ActingDoesNot),
            (ActingFirstHead, OffSchedule, Counts, ActingDoesNot),
            (Deputy, Scheduled, DeputyDoesNot, DeputyDoesNot),
            (Deputy, OffSchedule, DeputyDoesNot, DeputyDoesNot),
        ] {
            let meeting = result(ResultKind::Meeting, held_by);
            assert_eq!(
                open.look_at(&meeting, kind, false),
                openly,
                "{held_by:?} {kind:?}"
            );
            assert_eq!(
                strict.look_at(&meeting, kind, false),
                strictly,
                "{held_by:?} {kind:?}"
            );
            assert_eq!(open.look_at(&meeting, kind, true), NoDuty);
            let reception = result(ResultKind::Reception, held_by);
            assert_eq!(open.look_at(&reception, kind, false), ReceptionDoesNot);
        }
    }

    #[test]
    fn the_day_of_the_meeting_decides_the_quarter_not_the_day_of_logging() {
        let quarter = quarter_of(&result(ResultKind::Meeting, HeldBy::FirstHead));
        assert_eq!(quarter.to_string(), "Q4 2026");
    }
}
