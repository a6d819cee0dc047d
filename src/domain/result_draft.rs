//! A result that an official is logging or correcting: what it has, and what is asked for next.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    central_body::BodySlug,
    meeting::{HeldBy, Meeting, MeetingId, MeetingKind, MeetingTime},
    region::RegionCode,
    result::{
        Count, Counts, MeetingOutcomes, MeetingResult, ResultFacts, ResultId, ResultKind,
        ResultRefusal, check_day,
    },
    result_words::{TypedRefusal, read_link, read_topics, read_words},
};

pub const MOST_PHOTOS: usize = 5;

/// What has been said so far. It lives in the database until it is saved or deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultDraft {
    /// Buttons carry it, so that an old one does not change another draft.
    pub key: u32,
    pub about: About,
    pub body: BodySlug,
    /// Of a meeting that was never planned here.
    pub kind: MeetingKind,
    pub regions: Vec<RegionCode>,
    pub held_on: Option<NaiveDate>,
    pub held_by: HeldBy,
    pub counts: Counts,
    pub topics: Vec<String>,
    pub decisions: Option<String>,
    pub summary: Option<String>,
    pub photos: Vec<String>,
    pub link: Option<String>,
    /// What was asked for and answered, even if that was "not known".
    pub done: BTreeSet<Part>,
    /// What is being changed, out of turn.
    pub editing: Option<Part>,
    /// A number that is being brought to its value in steps.
    pub number: Option<u32>,
    /// The newest message whose words were taken, by Telegram's id, and as what: edited, it changes the draft.
    pub typed: Option<(i32, Part)>,
}

/// What is being logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "about", rename_all = "snake_case")]
pub enum About {
    /// A meeting that was planned here.
    Planned {
        meeting: MeetingId,
        /// The one that the official saw.
        revision: i64,
        planned_on: NaiveDate,
    },
    /// A meeting that was never planned here.
    Unplanned,
    /// The personal reception of a meeting, or one without any.
    Reception { meeting: Option<MeetingId> },
    /// What was logged before.
    Correction {
        result: ResultId,
        /// The one that the official saw.
        revision: i64,
        is_reception: bool,
    },
}

impl About {
    /// Whether a draft of one goes on where the other is asked for.
    pub fn is_about_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Planned { meeting: one, .. }, Self::Planned { meeting: other, .. }) => {
                one == other
            }
            (
                Self::Reception { meeting: Some(one) },
                Self::Reception {
                    meeting: Some(other),
                },
            ) => one == other,
            (Self::Correction { result: one, .. }, Self::Correction { result: other, .. }) => {
                one == other
            }
            _ => false,
        }
    }
}

/// A part of a result.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Regions,
    Kind,
    Day,
    HeldBy,
    People,
    Raised,
    /// What became of the questions.
    Outcomes,
    Answered,
    Explained,
    UnderControl,
    Resolved,
    Topics,
    Decisions,
    Summary,
    Photos,
    Link,
}

impl Part {
    /// The figure that it is.
    pub fn count(self) -> Option<Count> {
        Some(match self {
            Self::People => Count::People,
            Self::Raised => Count::Raised,
            Self::Answered => Count::Answered,
            Self::Explained => Count::Explained,
            Self::UnderControl => Count::UnderControl,
            Self::Resolved => Count::Resolved,
            _ => return None,
        })
    }

    /// The part that holds an outcome.
    pub fn of_outcome(count: Count) -> Self {
        match count {
            Count::People => Self::People,
            Count::Raised => Self::Raised,
            Count::Answered => Self::Answered,
            Count::Explained => Self::Explained,
            Count::UnderControl => Self::UnderControl,
            Count::Resolved => Self::Resolved,
        }
    }

    fn is_outcome(self) -> bool {
        self.count()
            .is_some_and(|count| Count::OUTCOMES.contains(&count))
    }
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Part(Part),
    /// All is there: a last look.
    Review,
}

impl ResultDraft {
    /// Of a meeting that was planned here: its plan is what is proposed.
    pub fn planned(key: u32, meeting: &Meeting) -> Self {
        let plan = &meeting.plan;
        let about = About::Planned {
            meeting: meeting.id,
            revision: meeting.revision,
            planned_on: plan.time.begins_on(),
        };
        Self {
            kind: plan.kind,
            regions: plan.regions.clone(),
            held_on: match plan.time {
                MeetingTime::Day { on, .. } => Some(on),
                MeetingTime::Month(_) => None,
            },
            held_by: plan.held_by,
            topics: Vec::new(),
            ..Self::empty(key, about, plan.body.clone())
        }
    }

    /// Of a meeting that was never planned here.
    pub fn unplanned(key: u32, body: BodySlug) -> Self {
        Self::empty(key, About::Unplanned, body)
    }

    /// Of a personal reception that stood alone.
    pub fn reception(key: u32, body: BodySlug) -> Self {
        Self::empty(key, About::Reception { meeting: None }, body)
    }

    /// Of the personal reception of a meeting that was logged.
    pub fn reception_of(key: u32, meeting: MeetingId, result: &MeetingResult) -> Self {
        let about = About::Reception {
            meeting: Some(meeting),
        };
        Self {
            regions: result.regions.clone(),
            held_on: Some(result.facts.held_on),
            held_by: result.facts.held_by,
            ..Self::empty(key, about, result.body.clone())
        }
    }

    /// Of a result that is to be corrected.
    pub fn correction(key: u32, result: &MeetingResult) -> Self {
        let about = About::Correction {
            result: result.id,
            revision: result.revision,
            is_reception: result.kind == ResultKind::Reception,
        };
        let facts = result.facts.clone();
        Self {
            regions: result.regions.clone(),
            held_on: Some(facts.held_on),
            held_by: facts.held_by,
            counts: facts.counts,
            topics: facts.topics,
            decisions: facts.decisions,
            summary: facts.summary,
            photos: facts.photos,
            link: facts.link,
            ..Self::empty(key, about, result.body.clone())
        }
    }

    fn empty(key: u32, about: About, body: BodySlug) -> Self {
        Self {
            key,
            about,
            body,
            kind: MeetingKind::Scheduled,
            regions: Vec::new(),
            held_on: None,
            held_by: HeldBy::FirstHead,
            counts: Counts::default(),
            topics: Vec::new(),
            decisions: None,
            summary: None,
            photos: Vec::new(),
            link: None,
            done: BTreeSet::new(),
            editing: None,
            number: None,
            typed: None,
        }
    }

    /// Everything may be changed at once, in any order: "held, with changes".
    pub fn open_all(&mut self) {
        self.done.extend(self.asked());
        if self.held_on.is_none() {
            self.done.remove(&Part::Day);
        }
    }

    pub fn is_reception(&self) -> bool {
        matches!(
            self.about,
            About::Reception { .. }
                | About::Correction {
                    is_reception: true,
                    ..
                }
        )
    }

    pub fn is_correction(&self) -> bool {
        matches!(self.about, About::Correction { .. })
    }

    /// The meeting whose questions are known here.
    pub fn meeting(&self) -> Option<MeetingId> {
        match self.about {
            About::Planned { meeting, .. } => Some(meeting),
            About::Reception { meeting } => meeting,
            About::Unplanned | About::Correction { .. } => None,
        }
    }

    fn planned_on(&self) -> Option<NaiveDate> {
        match self.about {
            About::Planned { planned_on, .. } => Some(planned_on),
            _ => None,
        }
    }

    /// What is asked for, in order.
    fn asked(&self) -> Vec<Part> {
        use Part::{Day, Decisions, HeldBy, Kind, Outcomes, People, Raised, Regions, Topics};
        match self.about {
            About::Planned { .. } if self.held_on.is_some() && !self.done.contains(&Day) => {
                vec![HeldBy, People, Raised, Outcomes, Topics, Decisions]
            }
            About::Planned { .. } => {
                vec![Day, HeldBy, People, Raised, Outcomes, Topics, Decisions]
            }
            About::Unplanned => vec![
                Regions, Kind, Day, HeldBy, People, Raised, Outcomes, Topics, Decisions,
            ],
            About::Reception { meeting: Some(_) } => vec![HeldBy, People, Raised, Outcomes],
            About::Reception { meeting: None } => {
                vec![Regions, Day, HeldBy, People, Raised, Outcomes, Topics]
            }
            About::Correction { .. } => Vec::new(),
        }
    }

    /// What may be changed at the last look.
    pub fn fields(&self) -> Vec<Part> {
        let mut fields = match self.about {
            About::Unplanned => vec![Part::Regions, Part::Kind],
            About::Reception { meeting: None } => vec![Part::Regions],
            _ => vec![],
        };
        fields.extend([
            Part::Day,
            Part::HeldBy,
            Part::People,
            Part::Raised,
            Part::Outcomes,
        ]);
        fields.push(Part::Topics);
        if !self.is_reception() {
            fields.push(Part::Decisions);
        }
        fields.extend([Part::Summary, Part::Photos, Part::Link]);
        fields
    }

    /// What comes next.
    pub fn stage(&self) -> Stage {
        self.editing
            .or_else(|| self.next_asked())
            .map_or(Stage::Review, Stage::Part)
    }

    fn next_asked(&self) -> Option<Part> {
        let mut asked = self.asked().into_iter();
        asked.find(|part| !self.done.contains(part))
    }

    /// "Step 2 of 5"; none where a part is changed out of turn. What became of the questions shares their step.
    pub fn position(&self, part: Part) -> Option<(u32, u32)> {
        if self.editing.is_some_and(|part| !part.is_outcome()) || part.is_outcome() {
            return None;
        }
        let asked = self.asked();
        let is_counted = |part: &&Part| **part != Part::Outcomes;
        let steps = asked.iter().filter(is_counted).count();
        let before = asked.iter().take_while(|asked| **asked != part);
        let step = before.filter(is_counted).count() + usize::from(part != Part::Outcomes);
        asked.contains(&part).then_some((step as u32, steps as u32))
    }

    /// Whether a part may be changed out of turn: all once it was gone through, and before that what became of the questions
    /// while that is asked.
    pub fn may_edit(&self, part: Part) -> bool {
        let is_field = self.fields().contains(&part) && self.next_asked().is_none();
        let asks_outcomes = self.stage() == Stage::Part(Part::Outcomes);
        is_field || (part.is_outcome() && asks_outcomes)
    }

    /// A part is to be another.
    pub fn edit(&mut self, part: Part) {
        self.editing = Some(part);
        self.number = None;
    }

    /// Leaves a part as it is: the one that is being changed, or else the one that is asked for.
    pub fn skip(&mut self) {
        if let Stage::Part(part) = self.stage() {
            self.finish(part);
        }
    }

    /// Back to what was asked for before; says whether there was anything.
    pub fn go_back(&mut self) -> bool {
        self.number = None;
        if let Some(part) = self.editing.take() {
            self.editing = self.outcomes_again(part);
            return true;
        }
        let asked = self.asked();
        let last = asked.into_iter().rfind(|part| self.done.contains(part));
        last.is_some_and(|part| self.done.remove(&part))
    }

    fn finish(&mut self, part: Part) {
        self.number = None;
        self.editing = self.outcomes_again(part);
        if !part.is_outcome() {
            self.done.insert(part);
        }
    }

    /// One outcome was changed out of turn: the others are seen again.
    fn outcomes_again(&self, part: Part) -> Option<Part> {
        let are_past = self.is_correction() || self.done.contains(&Part::Outcomes);
        (part.is_outcome() && are_past).then_some(Part::Outcomes)
    }

    /// Says on which day it was.
    ///
    /// # Errors
    ///
    /// Where it cannot have been held on that day.
    pub fn take_day(&mut self, day: NaiveDate, today: NaiveDate) -> Result<(), ResultRefusal> {
        check_day(day, self.planned_on(), today)?;
        self.held_on = Some(day);
        self.finish(Part::Day);
        Ok(())
    }

    pub fn take_held_by(&mut self, held_by: HeldBy) {
        self.held_by = held_by;
        self.finish(Part::HeldBy);
    }

    pub fn take_kind(&mut self, kind: MeetingKind) {
        self.kind = kind;
        self.finish(Part::Kind);
    }

    /// It was in this region too, or was not.
    pub fn toggle_region(&mut self, region: RegionCode) {
        match self.regions.iter().position(|chosen| *chosen == region) {
            Some(position) => {
                self.regions.remove(position);
            }
            // A reception is in one place.
            None if self.is_reception() => self.regions = vec![region],
            None => self.regions.push(region),
        }
    }

    /// Goes on once there is a region.
    pub fn take_regions(&mut self) {
        if !self.regions.is_empty() {
            self.finish(Part::Regions);
        }
    }

    /// A figure is known, or is not. `known` is what the bot knows of the questions.
    ///
    /// # Errors
    ///
    /// Where it is more than can be.
    pub fn take_number(
        &mut self,
        count: Count,
        number: Option<u32>,
        known: &MeetingOutcomes,
    ) -> Result<(), ResultRefusal> {
        if number.is_some_and(|number| number > Counts::MOST) {
            return Err(ResultRefusal::TooMany);
        }
        let mut counts = self.counts;
        counts.set(count, number);
        if count == Count::Raised && !self.are_outcomes_settled() {
            let people = counts.people;
            counts = match number {
                Some(raised) => known.proposal(raised),
                None => Counts::default(),
            };
            counts.people = people;
        }
        let outcomes = counts.with_outcome();
        if Count::OUTCOMES.contains(&count)
            && let Some(raised) = counts.raised
            && outcomes > raised
        {
            return Err(ResultRefusal::MoreOutcomesThanQuestions { outcomes, raised });
        }
        self.counts = counts;
        self.finish(Part::of_outcome(count));
        Ok(())
    }

    fn are_outcomes_settled(&self) -> bool {
        self.is_correction() || self.done.contains(&Part::Outcomes)
    }

    /// The split is right as it stands.
    pub fn take_outcomes(&mut self) {
        self.finish(Part::Outcomes);
    }

    /// Nobody knows what became of the questions.
    pub fn take_unknown_outcomes(&mut self) {
        self.counts.forget_outcomes();
        self.finish(Part::Outcomes);
    }

    /// Takes topics from somewhere else.
    ///
    /// # Errors
    ///
    /// Where they are too many or too long: nothing is changed.
    pub fn take_topics(&mut self, topics: &[String]) -> Result<(), TypedRefusal> {
        self.take_words(Part::Topics, &topics.join("\n"))
    }

    /// Takes words of one of the parts that are words; other parts take none.
    ///
    /// # Errors
    ///
    /// Where they cannot be taken: nothing is changed.
    pub fn take_words(&mut self, part: Part, text: &str) -> Result<(), TypedRefusal> {
        match part {
            Part::Topics => self.topics = read_topics(text)?,
            Part::Decisions => self.decisions = Some(read_words(text)?),
            Part::Summary => self.summary = Some(read_words(text)?),
            Part::Link => self.link = Some(read_link(text)?),
            _ => return Ok(()),
        }
        self.finish(part);
        Ok(())
    }

    /// A part has nothing any more.
    pub fn clear(&mut self, part: Part) {
        match part {
            Part::Topics => self.topics.clear(),
            Part::Decisions => self.decisions = None,
            Part::Summary => self.summary = None,
            Part::Photos => self.photos.clear(),
            Part::Link => self.link = None,
            _ => return,
        }
        self.finish(part);
    }

    /// Whether a part has something that can be taken away.
    pub fn has(&self, part: Part) -> bool {
        match part {
            Part::Topics => !self.topics.is_empty(),
            Part::Decisions => self.decisions.is_some(),
            Part::Summary => self.summary.is_some(),
            Part::Photos => !self.photos.is_empty(),
            Part::Link => self.link.is_some(),
            _ => false,
        }
    }

    /// Adds a photo; says whether there was room for it.
    pub fn add_photo(&mut self, file_id: String) -> bool {
        let has_room = self.photos.len() < MOST_PHOTOS;
        if has_room && !self.photos.contains(&file_id) {
            self.photos.push(file_id);
        }
        has_room
    }

    /// What is to be kept; none while the day or the region is unknown.
    ///
    /// # Errors
    ///
    /// Where it cannot stand as it is.
    pub fn facts(&self, today: NaiveDate) -> Result<Option<ResultFacts>, ResultRefusal> {
        let Some(held_on) = self.held_on.filter(|_| !self.regions.is_empty()) else {
            return Ok(None);
        };
        let facts = ResultFacts {
            held_on,
            held_by: self.held_by,
            counts: self.counts,
            topics: self.topics.clone(),
            decisions: self.decisions.clone(),
            summary: self.summary.clone(),
            photos: self.photos.clone(),
            link: self.link.clone(),
        };
        facts.check(self.planned_on(), today)?;
        Ok(Some(facts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::meeting::{MeetingStatus, Plan};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn meeting(time: &str) -> Meeting {
        Meeting {
            id: MeetingId(118),
            number: None,
            plan: Plan {
                kind: MeetingKind::Scheduled,
                status: MeetingStatus::Announced,
                body: BodySlug("dsm".to_owned()),
                held_by: HeldBy::FirstHead,
                regions: vec!["KZ-10".parse().unwrap()],
                time: time.parse().unwrap(),
                venue: None,
                district: None,
                topics: vec![],
            },
            served: vec![],
            venue_point: None,
            reception: None,
            briefing: None,
            live_url: None,
            cancellation_reason: None,
            in_published_schedule: true,
            revision: 4,
        }
    }

    /// What is asked for, one after the other, where each is left as it is.
    fn walk(mut draft: ResultDraft) -> Vec<(Part, Option<(u32, u32)>)> {
        let mut asked = Vec::new();
        while let Stage::Part(part) = draft.stage() {
            asked.push((part, draft.position(part)));
            draft.finish(part);
        }
        asked
    }

    #[test]
    fn a_planned_meeting_is_asked_for_in_five_steps() {
        let draft = ResultDraft::planned(1, &meeting("2026-12-03 15:00"));
        assert_eq!(
            walk(draft),
            [
                (Part::HeldBy, Some((1, 5))),
                (Part::People, Some((2, 5))),
                (Part::Raised, Some((3, 5))),
                (Part::Outcomes, Some((3, 5))),
                (Part::Topics, Some((4, 5))),
                (Part::Decisions, Some((5, 5))),
            ]
        );
        let of_a_month = walk(ResultDraft::planned(1, &meeting("2026-12")));
        assert_eq!(of_a_month.first(), Some(&(Part::Day, Some((1, 6)))));
        let unplanned = walk(ResultDraft::unplanned(1, BodySlug("dsm".to_owned())));
        assert_eq!(unplanned.first(), Some(&(Part::Regions, Some((1, 8)))));
        assert_eq!(unplanned.last(), Some(&(Part::Decisions, Some((8, 8)))));
    }

    #[test]
    fn the_day_of_a_plan_without_one_stays_a_step_once_it_is_known() {
        let mut draft = ResultDraft::planned(1, &meeting("2026-12"));
        draft
            .take_day(day("2026-12-03"), day("2026-12-04"))
            .unwrap();
        assert_eq!(draft.stage(), Stage::Part(Part::HeldBy));
        assert_eq!(draft.position(Part::HeldBy), Some((2, 6)));
        assert!(draft.go_back());
        assert!(!draft.go_back());
    }

    #[test]
    fn with_changes_everything_is_open_at_once() {
        let mut draft = ResultDraft::planned(1, &meeting("2026-12-03 15:00"));
        draft.open_all();
        assert_eq!(draft.stage(), Stage::Review);
        let mut of_a_month = ResultDraft::planned(1, &meeting("2026-12"));
        of_a_month.open_all();
        assert_eq!(
            of_a_month.stage(),
            Stage::Part(Part::Day),
            "nobody knows it"
        );
    }

    #[test]
    fn an_outcome_that_is_changed_shows_all_of_them_again() {
        let known = MeetingOutcomes::default();
        let mut draft = ResultDraft::planned(1, &meeting("2026-12-03 15:00"));
        draft.take_held_by(HeldBy::FirstHead);
        draft.take_number(Count::People, Some(100), &known).unwrap();
        draft.take_number(Count::Raised, Some(20), &known).unwrap();
        assert_eq!(
            draft.counts.answered,
            Some(20),
            "all were asked in the hall"
        );
        assert_eq!(draft.stage(), Stage::Part(Part::Outcomes));
        draft.edit(Part::Answered);
        assert_eq!(draft.stage(), Stage::Part(Part::Answered));
        draft
            .take_number(Count::Answered, Some(15), &known)
            .unwrap();
        assert_eq!(draft.stage(), Stage::Part(Part::Outcomes));
        let refused = draft.take_number(Count::Explained, Some(6), &known);
        assert!(refused.is_err(), "21 of 20");
        draft.take_outcomes();
        draft.open_all();

        draft.edit(Part::Outcomes);
        draft.edit(Part::Explained);
        draft.take_number(Count::Explained, None, &known).unwrap();
        assert_eq!(draft.stage(), Stage::Part(Part::Outcomes));
        draft.take_outcomes();
        assert_eq!(draft.stage(), Stage::Review);
        draft.edit(Part::Raised);
        draft.take_number(Count::Raised, Some(14), &known).unwrap();
        assert_eq!(draft.counts.answered, Some(15), "what was said stands");
        let today = day("2026-12-03");
        assert!(draft.facts(today).is_err(), "until it is saved");
    }
}
