//! The figures of a set of logged results: what quarterly reports and half-year results are made of.
//!
//! The evidenced fields of the national totals are meetings held, citizens received, issues raised, resolved and in
//! progress. How logged results are mapped onto them is ours, and printed as ours. Unknown is not zero: a figure carries
//! how many of the logged entries know it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    meeting::{HeldBy, MeetingId, MeetingKind},
    region::RegionCode,
    result::{Count, Counts, ResultId, ResultKind},
};

/// A logged result as a report counts it. The words in it are not kept here: topics may be those of citizens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub result: ResultId,
    pub is_reception: bool,
    /// None for a reception that stood alone.
    pub meeting: Option<MeetingId>,
    /// That of the meeting; none for a reception that stood alone.
    pub meeting_kind: Option<MeetingKind>,
    pub held_on: NaiveDate,
    pub held_by: HeldBy,
    /// Where it was; the first one is where the venue is.
    pub regions: Vec<RegionCode>,
    pub counts: Counts,
    /// Commitments of the meeting that were kept after it was logged: they were under control then and are resolved now.
    pub kept_since: u32,
    pub has_summary: bool,
}

impl Entry {
    pub fn kind(&self) -> ResultKind {
        if self.is_reception {
            ResultKind::Reception
        } else {
            ResultKind::Meeting
        }
    }

    /// The figures that nobody knows of it, as far as reports ask for them.
    pub fn unknown(&self) -> Vec<Count> {
        let counts = <Count as strum::VariantArray>::VARIANTS;
        let unknown = counts.iter().filter(|of| self.counts.get(**of).is_none());
        unknown.copied().collect()
    }

    /// Of those that were taken under control, the ones that are resolved by now.
    fn moved(&self) -> u32 {
        let under_control = self.counts.under_control.unwrap_or_default();
        self.kept_since.min(under_control)
    }

    /// Answered on the spot, explained or resolved, as far as it is known; and whether all three are.
    fn settled(&self) -> (u32, bool) {
        let counts = [
            self.counts.answered,
            self.counts.explained,
            self.counts.resolved,
        ];
        let known = counts.into_iter().flatten().fold(0, u32::saturating_add);
        (
            known.saturating_add(self.moved()),
            counts.iter().all(Option::is_some),
        )
    }
}

/// A figure over several entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    /// Of what is known.
    pub total: u32,
    /// How many entries know it.
    pub known: u32,
    /// How many entries should.
    pub of: u32,
}

impl Sum {
    fn certain(number: u32) -> Self {
        Self {
            total: number,
            known: number,
            of: number,
        }
    }

    fn count(&mut self, number: u32, is_known: bool) {
        self.total = self.total.saturating_add(number);
        self.known += u32::from(is_known);
        self.of += 1;
    }

    fn add(&mut self, other: Self) {
        self.total = self.total.saturating_add(other.total);
        self.known += other.known;
        self.of += other.of;
    }

    /// Some entry does not know it.
    pub fn has_gaps(self) -> bool {
        self.known < self.of
    }

    /// Nobody knows any of it.
    pub fn is_unknown(self) -> bool {
        self.has_gaps() && self.known == 0 && self.total == 0
    }
}

/// The figures of a set of entries. Those of two sets together are the sum of both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    pub meetings: u32,
    pub by_first_head: u32,
    pub by_acting_first_head: u32,
    pub by_deputy: u32,
    pub scheduled: u32,
    pub off_schedule: u32,
    pub receptions: u32,
    /// People received at personal receptions, counted apart from those who came to meetings.
    pub received: Sum,
    /// Who came to meetings.
    pub attendees: Sum,
    /// Questions at meetings and receptions.
    pub raised: Sum,
    /// Answered on the spot, explained or resolved. A sum with gaps is what is known at least.
    pub settled: Sum,
    pub answered: Sum,
    pub explained: Sum,
    pub resolved: Sum,
    /// Of the settled ones, those that were logged as under control and are resolved since.
    pub kept_since: u32,
    /// Under control and not resolved yet.
    pub in_progress: Sum,
    /// Questions of the entries that know both how many were raised and how many of them were settled.
    pub comparable_raised: u32,
    pub comparable_settled: u32,
}

impl Figures {
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut figures = Self::default();
        for entry in entries {
            figures.count(entry);
        }
        figures
    }

    fn count(&mut self, entry: &Entry) {
        let counts = &entry.counts;
        let people = counts.people;
        if entry.is_reception {
            self.receptions += 1;
            self.received
                .count(people.unwrap_or_default(), people.is_some());
        } else {
            self.meetings += 1;
            match entry.held_by {
                HeldBy::FirstHead => self.by_first_head += 1,
                HeldBy::ActingFirstHead => self.by_acting_first_head += 1,
                HeldBy::Deputy => self.by_deputy += 1,
            }
            match entry.meeting_kind {
                Some(MeetingKind::OffSchedule) => self.off_schedule += 1,
                Some(MeetingKind::Scheduled) | None => self.scheduled += 1,
            }
            self.attendees
                .count(people.unwrap_or_default(), people.is_some());
        }
        let of = |count: Option<u32>| (count.unwrap_or_default(), count.is_some());
        let (raised, knows_raised) = of(counts.raised);
        self.raised.count(raised, knows_raised);
        let (settled, knows_settled) = entry.settled();
        self.settled.count(settled, knows_settled);
        let (answered, is_known) = of(counts.answered);
        self.answered.count(answered, is_known);
        let (explained, is_known) = of(counts.explained);
        self.explained.count(explained, is_known);
        let (resolved, is_known) = of(counts.resolved);
        let moved = entry.moved();
        self.resolved
            .count(resolved.saturating_add(moved), is_known);
        self.kept_since += moved;
        let (under_control, is_known) = of(counts.under_control);
        self.in_progress.count(under_control - moved, is_known);
        if knows_raised && knows_settled {
            self.comparable_raised = self.comparable_raised.saturating_add(raised);
            self.comparable_settled = self.comparable_settled.saturating_add(settled);
        }
    }

    pub fn add(&mut self, other: &Self) {
        self.meetings += other.meetings;
        self.by_first_head += other.by_first_head;
        self.by_acting_first_head += other.by_acting_first_head;
        self.by_deputy += other.by_deputy;
        self.scheduled += other.scheduled;
        self.off_schedule += other.off_schedule;
        self.receptions += other.receptions;
        self.received.add(other.received);
        self.attendees.add(other.attendees);
        self.raised.add(other.raised);
        self.settled.add(other.settled);
        self.answered.add(other.answered);
        self.explained.add(other.explained);
        self.resolved.add(other.resolved);
        self.kept_since += other.kept_since;
        self.in_progress.add(other.in_progress);
        self.comparable_raised = self
            .comparable_raised
            .saturating_add(other.comparable_raised);
        self.comparable_settled = self
            .comparable_settled
            .saturating_add(other.comparable_settled);
    }

    /// How many in a hundred of the questions were settled, among the entries that know both; none where nothing was
    /// raised in them.
    pub fn percent_settled(&self) -> Option<u32> {
        let raised = u64::from(self.comparable_raised);
        let settled = u64::from(self.comparable_settled);
        let percent = (settled * 100 + raised / 2).checked_div(raised)?;
        Some(percent.min(100) as u32)
    }

    pub fn get(&self, figure: Figure) -> Sum {
        match figure {
            Figure::Meetings => Sum::certain(self.meetings),
            Figure::ByFirstHead => Sum::certain(self.by_first_head),
            Figure::ByActingFirstHead => Sum::certain(self.by_acting_first_head),
            Figure::ByDeputy => Sum::certain(self.by_deputy),
            Figure::Scheduled => Sum::certain(self.scheduled),
            Figure::OffSchedule => Sum::certain(self.off_schedule),
            Figure::Receptions => Sum::certain(self.receptions),
            Figure::Received => self.received,
            Figure::Attendees => self.attendees,
            Figure::Raised => self.raised,
            Figure::Settled => self.settled,
            Figure::Answered => self.answered,
            Figure::Explained => self.explained,
            Figure::Resolved => self.resolved,
            Figure::InProgress => self.in_progress,
        }
    }

    /// The figures in which `newer` differs.
    pub fn changes_to(&self, newer: &Self) -> Vec<FigureChange> {
        let figures = <Figure as strum::VariantArray>::VARIANTS.iter();
        let changes = figures.map(|figure| FigureChange {
            figure: *figure,
            old: self.get(*figure),
            new: newer.get(*figure),
        });
        changes.filter(|change| change.old != change.new).collect()
    }
}

/// One of the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantArray)]
pub enum Figure {
    Meetings,
    ByFirstHead,
    ByActingFirstHead,
    ByDeputy,
    Scheduled,
    OffSchedule,
    Receptions,
    Received,
    Attendees,
    Raised,
    Settled,
    Answered,
    Explained,
    Resolved,
    InProgress,
}

/// A figure that is another by now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigureChange {
    pub figure: Figure,
    pub old: Sum,
    pub new: Sum,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entry(counts: Counts) -> Entry {
        Entry {
            result: ResultId(1),
            is_reception: false,
            meeting: Some(MeetingId(1)),
            meeting_kind: Some(MeetingKind::Scheduled),
            held_on: "2026-12-03".parse().unwrap(),
            held_by: HeldBy::FirstHead,
            regions: vec!["KZ-10".parse().unwrap()],
            counts,
            kept_since: 0,
            has_summary: true,
        }
    }

    fn whole() -> Counts {
        Counts {
            people: Some(100),
            raised: Some(20),
            answered: Some(12),
            explained: Some(3),
            under_control: Some(4),
            resolved: Some(1),
        }
    }

    #[test]
    fn resolved_is_what_was_answered_explained_or_resolved() {
        let figures = Figures::of([&entry(whole())]);
        assert_eq!(figures.settled.total, 16);
        assert_eq!(figures.in_progress.total, 4);
        assert_eq!(figures.percent_settled(), Some(80));
    }

    #[test]
    fn what_was_kept_since_is_resolved_and_in_progress_no_more() {
        let mut kept = entry(whole());
        kept.kept_since = 3;
        let figures = Figures::of([&kept]);
        assert_eq!(figures.settled.total, 19);
        assert_eq!(figures.resolved.total, 4);
        assert_eq!(figures.in_progress.total, 1);
        // No more than were logged as under control.
        kept.kept_since = 9;
        assert_eq!(Figures::of([&kept]).in_progress.total, 0);
        assert_eq!(Figures::of([&kept]).settled.total, 20);
    }

    #[test]
    fn unknown_is_not_zero() {
        let dark = entry(Counts::default());
        let figures = Figures::of([&entry(whole()), &dark]);
        assert_eq!(
            figures.raised,
            Sum {
                total: 20,
                known: 1,
                of: 2
            }
        );
        assert!(figures.settled.has_gaps());
        assert_eq!(figures.percent_settled(), Some(80), "of those that know");
        let figures = Figures::of([&dark]);
        assert!(figures.raised.is_unknown());
        assert_eq!(figures.percent_settled(), None);
        assert!(!Figures::default().raised.is_unknown(), "nothing was held");
    }

    #[test]
    fn people_received_are_counted_apart() {
        let mut reception = entry(whole());
        reception.is_reception = true;
        let figures = Figures::of([&entry(whole()), &reception]);
        assert_eq!((figures.meetings, figures.receptions), (1, 1));
        assert_eq!(figures.attendees.total, 100);
        assert_eq!(figures.received.total, 100);
        assert_eq!(figures.raised.total, 40);
    }

    #[test]
    fn a_change_names_the_figures_that_are_others_by_now() {
        let before = Figures::of([&entry(whole())]);
        let mut deputy = entry(Counts::default());
        deputy.held_by = HeldBy::Deputy;
        let after = Figures::of([&entry(whole()), &deputy]);
        let changed: Vec<_> = before
            .changes_to(&after)
            .into_iter()
            .filter(|change| change.old.total != change.new.total)
            .map(|change| (change.figure, change.old.total, change.new.total))
            .collect();
        assert_eq!(
            changed,
            [
                (Figure::Meetings, 1, 2),
                (Figure::ByDeputy, 0, 1),
                (Figure::Scheduled, 1, 2)
            ]
        );
        assert_eq!(before.changes_to(&before), []);
    }

    fn some_entries() -> impl Strategy<Value = Vec<Entry>> {
        let count = || proptest::option::of(0..200_u32);
        let counts = (count(), count(), count(), count(), count(), count());
        let one = (
            counts,
            any::<bool>(),
            0..3_u8,
            proptest::option::of(any::<bool>()),
            0..5_u32,
        );
        let one = one.prop_map(|(counts, is_reception, who, off_schedule, kept_since)| {
            let (people, raised, answered, explained, under_control, resolved) = counts;
            Entry {
                is_reception,
                held_by: [HeldBy::FirstHead, HeldBy::ActingFirstHead, HeldBy::Deputy]
                    [usize::from(who)],
                meeting_kind: off_schedule.map(|off| {
                    if off {
                        MeetingKind::OffSchedule
                    } else {
                        MeetingKind::Scheduled
                    }
                }),
                kept_since,
                ..entry(Counts {
                    people,
                    raised,
                    answered,
                    explained,
                    under_control,
                    resolved,
                })
            }
        });
        proptest::collection::vec(one, 0..8)
    }

    proptest! {
        #[test]
        fn the_figures_of_a_union_are_the_sum_and_the_order_does_not_matter(
            some in some_entries(),
            others in some_entries(),
        ) {
            let mut sum = Figures::of(&some);
            sum.add(&Figures::of(&others));
            let all = || some.iter().chain(&others);
            prop_assert_eq!(&sum, &Figures::of(all()));
            let backwards: Vec<_> = all().collect();
            prop_assert_eq!(&sum, &Figures::of(backwards.into_iter().rev()));
            prop_assert_eq!(sum.meetings, sum.by_first_head + sum.by_acting_first_head + sum.by_deputy);
            prop_assert_eq!(sum.meetings, sum.scheduled + sum.off_schedule);
        }
    }
}
