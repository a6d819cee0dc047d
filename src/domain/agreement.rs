//! What the akimat of a region says to a meeting there, and what the ministry makes of it.
//!
//! Each region that a meeting serves agrees by itself; once all have, [the meeting](super::meeting_lifecycle) is agreed.
//! Here: the table of a region's states, what another date or place does to
//! the plan, by when an answer is awaited and since when there is none, and the host's list.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use super::{
    calendar::{WorkingCalendar, local},
    meeting::{Agreement, Hours, Meeting, MeetingId, MeetingStatus, MeetingTime, Plan},
    region::RegionCode,
};

/// An akimat has so many working days to answer, the day on which it was asked not counted. No text sets a term: it is ours.
pub const ANSWERED_WITHIN_WORKING_DAYS: u32 = 3;

/// A note to another date or place, or to a refusal, has at most so many letters.
pub const LONGEST_NOTE: usize = 300;

/// A place in words has at most so many letters.
pub const LONGEST_VENUE: usize = 120;

/// What is done about the agreement of one region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantArray)]
pub enum Move {
    /// The ministry asks the akimat, or once more after a "no".
    Ask,
    /// The day is another one: what was said before counts no more.
    AskAnew,
    /// The akimat agrees.
    Agree,
    /// The akimat proposes another date or place.
    Counter,
    Decline,
    /// The akimat is not in the bot: its letter is entered.
    EnterLetter,
    /// The ministry takes what the akimat proposed.
    Take,
    /// The ministry keeps its date and place, and asks once more.
    Keep,
}

impl Agreement {
    /// How it stands after `step`; none where that is not to be done now.
    pub fn after(self, step: Move) -> Option<Self> {
        use Agreement::{Agreed, AgreedByLetter, Asked, Countered, Declined, NotAsked};
        Some(match (step, self) {
            (Move::Ask, NotAsked | Countered | Declined) => Asked,
            (Move::AskAnew, Asked | Agreed | AgreedByLetter | Countered | Declined) => Asked,
            (Move::Agree, Asked) => Agreed,
            // Until the meeting is announced, an akimat may take its agreement back.
            (Move::Counter, Asked | Agreed) => Countered,
            (Move::Decline, Asked | Agreed) => Declined,
            (Move::EnterLetter, NotAsked | Asked | Countered | Declined) => AgreedByLetter,
            (Move::Take, Countered) => Agreed,
            (Move::Keep, Countered) => Asked,
            _ => return None,
        })
    }

    /// Whether the akimat has said yes, in the bot or by letter.
    pub fn is_given(self) -> bool {
        matches!(self, Self::Agreed | Self::AgreedByLetter)
    }
}

impl Meeting {
    /// Those of these regions whose akimat was asked about it, whatever it said.
    pub fn asked_among(&self, regions: &[RegionCode]) -> Vec<RegionCode> {
        let asked = self.served.iter().filter(|served| {
            served.agreement != Agreement::NotAsked && regions.contains(&served.code)
        });
        asked.map(|served| served.code).collect()
    }

    /// Whether an akimat that agreed may still take that back: citizens were not told of the meeting.
    pub fn can_be_taken_back(&self, today: NaiveDate) -> bool {
        self.plan.status != MeetingStatus::Announced && self.can_be_agreed(today)
    }

    /// Whether an akimat can still say something to it: it is neither held nor cancelled nor over.
    pub fn can_be_agreed(&self, today: NaiveDate) -> bool {
        let stands = !matches!(
            self.plan.status,
            MeetingStatus::Held | MeetingStatus::Cancelled
        );
        stands && !self.is_over(today)
    }
}

impl Plan {
    /// Whether the place of the meeting is in this region: in the first one that it serves.
    pub fn has_venue_in(&self, region: RegionCode) -> bool {
        self.regions.first() == Some(&region)
    }
}

/// A meeting as an akimat or a ministry saw it on its screen: which region's agreement, in which revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    pub meeting: MeetingId,
    pub region: RegionCode,
    pub revision: i64,
}

impl Offer {
    pub fn of(meeting: &Meeting, region: RegionCode) -> Self {
        Self {
            meeting: meeting.id,
            region,
            revision: meeting.revision,
        }
    }
}

/// A list of the meetings in an akimat's region, and the place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HostedList {
    pub region: RegionCode,
    /// Only those that wait for the akimat's answer.
    pub only_to_agree: bool,
    /// How many are passed over.
    pub offset: u32,
}

impl HostedList {
    /// All meetings of a region, from the first one on.
    pub fn of(region: RegionCode) -> Self {
        Self {
            region,
            only_to_agree: false,
            offset: 0,
        }
    }

    /// Those that wait for an answer.
    pub fn to_agree(region: RegionCode) -> Self {
        Self {
            only_to_agree: true,
            ..Self::of(region)
        }
    }

    /// The same list from another place.
    pub fn at(self, offset: u32) -> Self {
        Self { offset, ..self }
    }
}

/// Why nothing is done about an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The meeting was held or cancelled, or its day is over.
    NothingToAgree,
    /// The meeting was changed since the screen was drawn.
    Outdated,
    /// The akimat agreed, and citizens were told of the meeting since.
    Announced,
    /// The region's agreement stands otherwise than it would have to.
    StandsOtherwise(Agreement),
}

/// Looks whether `step` can be taken about the offer, and how the region's agreement stands then.
///
/// # Errors
///
/// Where the meeting is over, was changed since, or its agreement does not stand so that the step follows.
pub fn decide(
    meeting: &Meeting,
    offer: Offer,
    step: Move,
    today: NaiveDate,
) -> Result<Agreement, Refusal> {
    let served = meeting
        .served
        .iter()
        .find(|served| served.code == offer.region);
    let Some(served) = served.filter(|_| meeting.can_be_agreed(today)) else {
        return Err(Refusal::NothingToAgree);
    };
    let after = served.agreement.after(step);
    let after = after.ok_or(Refusal::StandsOtherwise(served.agreement))?;
    let takes_back =
        served.agreement == Agreement::Agreed && matches!(step, Move::Counter | Move::Decline);
    if takes_back && meeting.plan.status == MeetingStatus::Announced {
        return Err(Refusal::Announced);
    }
    if meeting.revision == offer.revision {
        Ok(after)
    } else if takes_back {
        // Of two officers who answer the same question the first one counts.
        Err(Refusal::StandsOtherwise(served.agreement))
    } else {
        Err(Refusal::Outdated)
    }
}

/// What an akimat proposes instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counter {
    Time { on: NaiveDate, starts: NaiveTime },
    Place { venue: String },
}

impl Counter {
    /// The plan once the ministry has taken it. A meeting that has an end lasts as long as it did.
    pub fn taken(&self, plan: &Plan) -> Plan {
        match self {
            Self::Time { on, starts } => Plan {
                time: MeetingTime::Day {
                    on: *on,
                    hours: Some(moved(plan.time.hours(), *starts)),
                },
                ..plan.clone()
            },
            Self::Place { venue } => Plan {
                venue: Some(venue.clone()),
                ..plan.clone()
            },
        }
    }

    /// Whether the other regions are to be asked again once it is taken: "re-dating asks again in the regions that it
    /// touches"; the place touches only the region where it is.
    pub fn touches_other_regions(&self) -> bool {
        matches!(self, Self::Time { .. })
    }
}

/// The same hours from another beginning; an end beyond midnight is left open.
fn moved(hours: Option<Hours>, starts: NaiveTime) -> Hours {
    let lasts = hours.and_then(|hours| Some(hours.ends? - hours.starts));
    let ends = lasts
        .map(|lasts| starts.overflowing_add_signed(lasts))
        .filter(|(_, overflow)| *overflow == 0)
        .map(|(ends, _)| ends);
    Hours { starts, ends }
}

/// Why an akimat proposes another date or place: a ready reason is said in the reader's language.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr, strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum CounterReason {
    HallBusy,
    OtherEvent,
}

/// The letter by which an akimat that is not in the bot agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// As it stands on the letter: "12-3/456".
    pub number: String,
    pub on: NaiveDate,
}

/// The number of a letter has at most so many letters.
pub const LONGEST_LETTER_NUMBER: usize = 40;

/// All that is kept of one region's agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionAgreement {
    pub region: RegionCode,
    pub state: Agreement,
    /// When it came to stand so; none where nobody was asked yet.
    pub since: Option<DateTime<Utc>>,
    /// A ready reason or words: the akimat's beside a counter or a refusal, the ministry's where it asks once more.
    pub note: Option<String>,
    pub counter: Option<Counter>,
    pub letter: Option<Letter>,
    /// Somebody of this akimat is in the bot.
    pub is_in_bot: bool,
}

/// An akimat that was asked has not answered in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The day on which it was asked.
    pub since: NaiveDate,
    /// Today counted where it is worked, the day on which it was asked not.
    pub working_days: u32,
}

impl RegionAgreement {
    /// As the trail writes it: `KZ-10 countered 2026-12-04 11:00`. What was said beside it stays where it was said.
    pub fn in_words(region: RegionCode, state: Agreement, counter: Option<&Counter>) -> String {
        let state: &str = state.into();
        match counter {
            Some(Counter::Time { on, starts }) => {
                format!("{region} {state} {on} {}", starts.format("%H:%M"))
            }
            Some(Counter::Place { venue }) => format!("{region} {state} {venue}"),
            None => format!("{region} {state}"),
        }
    }

    /// The day by which the akimat is asked to answer; none where no answer is awaited.
    pub fn answer_by(&self, time: MeetingTime, calendar: &WorkingCalendar) -> Option<NaiveDate> {
        let asked = self.since.filter(|_| self.state == Agreement::Asked)?;
        Some(answer_by(local(asked).date(), time, calendar))
    }

    /// Since when there is no answer, where its day is over.
    pub fn silence(
        &self,
        time: MeetingTime,
        today: NaiveDate,
        calendar: &WorkingCalendar,
    ) -> Option<Silence> {
        let by = self.answer_by(time, calendar)?;
        let since = local(self.since?).date();
        (by < today).then(|| Silence {
            since,
            working_days: calendar.working_days_between(since, today),
        })
    }
}

/// The last day for an answer: [`ANSWERED_WITHIN_WORKING_DAYS`], and before the meeting's day where that is nearer.
fn answer_by(asked_on: NaiveDate, time: MeetingTime, calendar: &WorkingCalendar) -> NaiveDate {
    let by = calendar.working_day_after(asked_on, ANSWERED_WITHIN_WORKING_DAYS);
    match time {
        MeetingTime::Month(_) => by,
        MeetingTime::Day { on, .. } => by.min(on - Days::new(1)).max(asked_on),
    }
}

/// Monday and Sunday of the week of a meeting; none while only its month is known.
pub fn week_of(time: MeetingTime) -> Option<(NaiveDate, NaiveDate)> {
    match time {
        MeetingTime::Month(_) => None,
        MeetingTime::Day { on, .. } => {
            let monday = on - Days::new(on.weekday().num_days_from_monday().into());
            Some((monday, monday + Days::new(6)))
        }
    }
}

/// "The akimat's support is a short host's list on each agreed meeting."
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum HostItem {
    Hall,
    StepFreeAccess,
    Interpreter,
    SoundAndStream,
    LocalMedia,
    Poster,
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;
    use crate::domain::{
        calendar::{SpecialDay, instant},
        central_body::BodySlug,
        meeting::{HeldBy, MeetingKind, ServedRegion},
    };

    const STATES: [Agreement; 6] = [
        Agreement::NotAsked,
        Agreement::Asked,
        Agreement::Agreed,
        Agreement::AgreedByLetter,
        Agreement::Countered,
        Agreement::Declined,
    ];

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn abai() -> RegionCode {
        "KZ-10".parse().unwrap()
    }

    fn meeting(agreement: Agreement) -> Meeting {
        Meeting {
            id: MeetingId(1),
            number: None,
            plan: Plan {
                kind: MeetingKind::Scheduled,
                status: MeetingStatus::Planned,
                body: BodySlug("dsm".to_owned()),
                held_by: HeldBy::FirstHead,
                regions: vec![abai()],
                time: "2026-12-03 15:00-17:00".parse().unwrap(),
                venue: Some("House of Friendship".to_owned()),
                district: None,
                topics: Vec::new(),
            },
            served: vec![ServedRegion {
                code: abai(),
                agreement,
            }],
            venue_point: None,
            reception: None,
            briefing: None,
            live_url: None,
            cancellation_reason: None,
            in_published_schedule: false,
            revision: 3,
        }
    }

    #[test]
    fn each_allowed_step_is_taken_and_each_other_one_refused() {
        use Agreement::{Agreed, AgreedByLetter, Asked, Countered, Declined, NotAsked};
        let allowed = [
            (NotAsked, Move::Ask, Asked),
            (NotAsked, Move::EnterLetter, AgreedByLetter),
            (Asked, Move::AskAnew, Asked),
            (Asked, Move::Agree, Agreed),
            (Asked, Move::Counter, Countered),
            (Asked, Move::Decline, Declined),
            (Asked, Move::EnterLetter, AgreedByLetter),
            (Agreed, Move::AskAnew, Asked),
            (Agreed, Move::Counter, Countered),
            (Agreed, Move::Decline, Declined),
            (AgreedByLetter, Move::AskAnew, Asked),
            (Countered, Move::Ask, Asked),
            (Countered, Move::AskAnew, Asked),
            (Countered, Move::Take, Agreed),
            (Countered, Move::Keep, Asked),
            (Countered, Move::EnterLetter, AgreedByLetter),
            (Declined, Move::Ask, Asked),
            (Declined, Move::AskAnew, Asked),
            (Declined, Move::EnterLetter, AgreedByLetter),
        ];
        for from in STATES {
            for step in Move::VARIANTS {
                let expected = allowed
                    .iter()
                    .find(|(state, allowed, _)| (*state, *allowed) == (from, *step))
                    .map(|(.., to)| *to);
                let meeting = meeting(from);
                let offer = Offer::of(&meeting, abai());
                let decided = decide(&meeting, offer, *step, day("2026-11-24"));
                assert_eq!(from.after(*step), expected, "{from:?} {step:?}");
                assert_eq!(
                    decided,
                    expected.ok_or(Refusal::StandsOtherwise(from)),
                    "{from:?} {step:?}"
                );
            }
        }
    }

    #[test]
    fn nothing_is_agreed_of_a_meeting_that_is_over_or_changed_or_elsewhere() {
        let today = day("2026-11-24");
        let asked = meeting(Agreement::Asked);
        let offer = Offer::of(&asked, abai());
        assert_eq!(
            decide(&asked, offer, Move::Agree, today),
            Ok(Agreement::Agreed)
        );
        for status in [MeetingStatus::Held, MeetingStatus::Cancelled] {
            let mut over = asked.clone();
            over.plan.status = status;
            assert_eq!(
                decide(&over, offer, Move::Agree, today),
                Err(Refusal::NothingToAgree)
            );
        }
        assert_eq!(
            decide(&asked, offer, Move::Agree, day("2026-12-04")),
            Err(Refusal::NothingToAgree)
        );
        let mut announced = meeting(Agreement::Agreed);
        announced.plan.status = MeetingStatus::Announced;
        for step in [Move::Counter, Move::Decline] {
            assert_eq!(
                decide(&announced, offer, step, today),
                Err(Refusal::Announced)
            );
        }
        let elsewhere = Offer {
            region: "KZ-63".parse().unwrap(),
            ..offer
        };
        assert_eq!(
            decide(&asked, elsewhere, Move::Agree, today),
            Err(Refusal::NothingToAgree)
        );
        let older = Offer {
            revision: 2,
            ..offer
        };
        assert_eq!(
            decide(&asked, older, Move::Agree, today),
            Err(Refusal::Outdated)
        );
    }

    #[test]
    fn what_is_taken_lasts_as_long_as_it_was_to() {
        let plan = meeting(Agreement::Countered).plan;
        let time = Counter::Time {
            on: day("2026-12-04"),
            starts: "11:00:00".parse().unwrap(),
        };
        assert_eq!(time.taken(&plan).time.to_string(), "2026-12-04 11:00-13:00");
        let late = Counter::Time {
            on: day("2026-12-04"),
            starts: "23:00:00".parse().unwrap(),
        };
        assert_eq!(late.taken(&plan).time.to_string(), "2026-12-04 23:00");
        let place = Counter::Place {
            venue: "The theatre".to_owned(),
        };
        let moved = place.taken(&plan);
        assert_eq!(
            (moved.venue.as_deref(), moved.time),
            (Some("The theatre"), plan.time)
        );
    }

    #[test]
    fn three_working_days_are_given_and_less_before_a_near_meeting() {
        let calendar = WorkingCalendar::new([(day("2026-12-16"), SpecialDay::Holiday)]);
        let by = |asked: &str, time: &str| {
            answer_by(day(asked), time.parse().unwrap(), &calendar).to_string()
        };
        assert_eq!(by("2026-11-24", "2026-12-03"), "2026-11-27");
        assert_eq!(by("2026-11-26", "2026-12"), "2026-12-01", "over a weekend");
        assert_eq!(by("2026-12-14", "2027-01"), "2026-12-18", "over a holiday");
        assert_eq!(by("2026-11-24", "2026-11-26"), "2026-11-25", "before it");
        assert_eq!(by("2026-11-24", "2026-11-24"), "2026-11-24");
    }

    #[test]
    fn silence_is_counted_in_working_days_once_the_day_is_over() {
        let calendar = WorkingCalendar::default();
        let asked_at = instant("2026-11-24T10:00:00".parse().unwrap());
        let asked = RegionAgreement {
            region: abai(),
            state: Agreement::Asked,
            since: Some(asked_at),
            note: None,
            counter: None,
            letter: None,
            is_in_bot: true,
        };
        let time: MeetingTime = "2026-12-10".parse().unwrap();
        let silence = |today| asked.silence(time, day(today), &calendar);
        assert_eq!(silence("2026-11-27"), None);
        let days = |today| silence(today).map(|silence| silence.working_days);
        assert_eq!(days("2026-11-28"), Some(3), "a Saturday");
        assert_eq!(days("2026-11-30"), Some(4));
        let agreed = RegionAgreement {
            state: Agreement::Agreed,
            ..asked.clone()
        };
        assert_eq!(agreed.silence(time, day("2026-12-05"), &calendar), None);
    }

    #[test]
    fn a_week_goes_from_monday_to_sunday() {
        let week = |time: &str| week_of(time.parse().unwrap());
        let expected = Some((day("2026-11-30"), day("2026-12-06")));
        assert_eq!(week("2026-11-30"), expected);
        assert_eq!(week("2026-12-06 11:00"), expected);
        assert_eq!(week("2026-12"), None);
    }
}
