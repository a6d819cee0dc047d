//! What is due for an office in a morning, and which of its reminders has come.
//!
//! Everything that somebody is to be reminded of comes together here: what the resolution asks, meetings that nobody logged,
//! questions that nobody answered, commitments, akimats that do not answer. It is computed from what is pending at that
//! moment; only what was told is kept, by each thing's [`key`](Due::key) and rung.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

use super::{
    calendar::{Quarter, WorkingCalendar, local},
    central_body::BodySlug,
    commitment::{self, Commitment},
    deadline_reminder::{DeadlineRung, MORNING, newest_rung},
    meeting::{Meeting, MeetingId},
    notice::Notice,
    obligation::{Duty, Obligation, Owed},
    office::Seat,
    region::RegionCode,
    tension::TensionId,
};

/// "A question to a meeting unanswered ten days after it": no law says so, it is this program's norm.
pub const QUESTIONS_ANSWERED_WITHIN_DAYS: u64 = 10;

/// What has been overdue for longer is no reminder any more: the coordinators' tables have it.
pub const REMINDED_FOR_DAYS: u64 = 92;

/// Fourteen working days lie within so many days, whatever the holidays.
pub const LOOKS_AHEAD_DAYS: u64 = 45;

/// Whoever was not looked after by this hour, because the bot was down, is on the next working morning.
const EVENING: NaiveTime = NaiveTime::from_hms_opt(21, 0, 0).expect("a time of day");

/// All that somebody could be reminded of at one moment, whoever that is.
#[derive(Clone, Debug, Default)]
pub struct Pending {
    pub owed: Vec<Owed>,
    /// Where open alerts of social tension are.
    pub regions_of_alerts: BTreeMap<TensionId, RegionCode>,
    /// The next meeting to come that would meet a body's quarter.
    pub planned: BTreeMap<(BodySlug, Quarter), MeetingId>,
    /// Meetings that must be over, and of which nobody said what became of them.
    pub not_logged: Vec<Meeting>,
    /// How many questions to a meeting wait for a body, longer than [`QUESTIONS_ANSWERED_WITHIN_DAYS`] after it.
    pub unanswered: Vec<(BodySlug, Meeting, u32)>,
    /// Open commitments that are late or due soon, each with the day on which its date was last promised.
    pub commitments: Vec<(Commitment, NaiveDate)>,
    /// Akimats that were asked and have not answered in time.
    pub silent: Vec<SilentAkimat>,
}

/// An akimat that has not answered in time.
#[derive(Clone, Debug)]
pub struct SilentAkimat {
    pub meeting: Meeting,
    pub region: RegionCode,
    /// The day on which it was asked.
    pub asked_on: NaiveDate,
    /// The last day for its answer, which is over.
    pub answer_by: NaiveDate,
}

/// Something that is due, at the newest of its rungs that has come.
#[derive(Clone, Debug)]
pub struct Due {
    pub what: DueThing,
    /// Its place among the rungs: higher is later.
    pub rung: i32,
}

#[derive(Clone, Debug)]
pub enum DueThing {
    /// What the office itself owes. `planned`: the meeting to come that would meet it; `region`: where the alert is.
    Owed {
        owed: Owed,
        planned: Option<MeetingId>,
        region: Option<RegionCode>,
    },
    /// For the coordinators: those who have not done what all of them owe by one day.
    OwedByBodies {
        duty: Duty,
        legal_on: Option<NaiveDate>,
        target_on: NaiveDate,
        bodies: Vec<BodySlug>,
        region: Option<RegionCode>,
    },
    NotLogged(Box<Meeting>),
    Unanswered {
        meeting: Box<Meeting>,
        questions: u32,
    },
    Commitment(Box<Commitment>),
    /// For the akimat's officers, and for the ministry's officials.
    NoAnswer(Box<SilentAkimat>),
}

/// Whether it is the time of day to look what somebody is to hear: from nine on working days, and not at night.
pub fn is_morning(now: DateTime<Utc>, calendar: &WorkingCalendar) -> bool {
    let here = local(now);
    calendar.is_working_day(here.date()) && (MORNING..EVENING).contains(&here.time())
}

/// What is due for the holder of a seat at `now`, in the order in which it is told.
pub fn due_for(
    seat: &Seat,
    pending: &Pending,
    calendar: &WorkingCalendar,
    now: DateTime<Utc>,
) -> Vec<Due> {
    let look = Look {
        pending,
        calendar,
        now,
    };
    match seat {
        Seat::Official(body) => look.at_body(body),
        Seat::AkimatOfficer(region) => look.silent(|silent| silent.region == *region).collect(),
        Seat::Coordinator => look.at_coordinators(),
    }
}

/// The notice of what somebody is told in one morning; none where that is nothing. A thing of which there is a letter of its
/// own, and that stands alone, goes in that.
pub fn notice_of(told: &[Due], today: NaiveDate) -> Option<Notice> {
    let is_commitment = |due: &Due| matches!(due.what, DueThing::Commitment(_));
    Some(match told {
        [] => return None,
        [only] => match &only.what {
            DueThing::NotLogged(meeting) => Notice::WasItHeld {
                meeting: meeting.id,
            },
            DueThing::Commitment(commitment) => Notice::CommitmentDue {
                commitment: commitment.id,
            },
            DueThing::NoAnswer(silent) => Notice::AkimatSilent {
                meeting: silent.meeting.id,
                region: silent.region,
            },
            _ => Notice::Due { morning: today },
        },
        several if several.iter().all(is_commitment) => Notice::CommitmentsDue,
        _ => Notice::Due { morning: today },
    })
}

impl Due {
    /// What the ledger calls it, among all that one office hears of. What is due on another day than before is another thing.
    pub fn key(&self) -> String {
        match &self.what {
            DueThing::Owed { owed, .. } => key_of(owed.obligation.duty()),
            DueThing::OwedByBodies { duty, .. } => key_of(*duty),
            DueThing::NotLogged(meeting) => {
                format!("log:{}:{}", meeting.id.0, meeting.plan.time.finishes_on())
            }
            DueThing::Unanswered { meeting, .. } => format!("questions:{}", meeting.id.0),
            DueThing::Commitment(commitment) => {
                format!("commitment:{}:{}", commitment.id.0, commitment.due_on)
            }
            DueThing::NoAnswer(silent) => format!(
                "answer:{}:{}:{}",
                silent.meeting.id.0, silent.region, silent.asked_on
            ),
        }
    }
}

fn key_of(duty: Duty) -> String {
    match duty {
        Duty::QuarterlyMeetings(quarter) => format!("meeting:{}", quarter.code()),
        Duty::QuarterlyReports(quarter) => format!("report:{}", quarter.code()),
        Duty::OffScheduleMeeting(alert) => format!("alert:{}", alert.0),
        Duty::ScheduleDraft(half_year) => format!("schedule:{}", half_year.code()),
        Duty::HalfYearResults(half_year) => format!("results:{}", half_year.code()),
    }
}

/// What is pending, looked at from one moment.
struct Look<'a> {
    pending: &'a Pending,
    calendar: &'a WorkingCalendar,
    now: DateTime<Utc>,
}

impl Look<'_> {
    fn at_body(&self, body: &BodySlug) -> Vec<Due> {
        let pending = self.pending;
        let owed = pending
            .owed
            .iter()
            .filter(|owed| owed.obligation.body() == Some(body))
            .filter_map(|owed| self.owed(owed));
        let is_theirs = |meeting: &&Meeting| meeting.plan.body == *body;
        let not_logged = pending
            .not_logged
            .iter()
            .filter(is_theirs)
            .filter_map(|meeting| self.not_logged(meeting));
        let unanswered = pending
            .unanswered
            .iter()
            .filter(|(theirs, ..)| theirs == body)
            .filter_map(|(_, meeting, questions)| self.unanswered(meeting, *questions));
        let commitments = pending
            .commitments
            .iter()
            .filter(|(commitment, _)| commitment.body == *body)
            .filter_map(|(commitment, since_on)| self.commitment(commitment, *since_on));
        owed.chain(not_logged)
            .chain(unanswered)
            .chain(commitments)
            .chain(self.silent(|silent| silent.meeting.plan.body == *body))
            .collect()
    }

    /// What the coordinators owe themselves; then who is late.
    fn at_coordinators(&self) -> Vec<Due> {
        let (of_bodies, own): (Vec<&Owed>, Vec<&Owed>) = self
            .pending
            .owed
            .iter()
            .partition(|owed| owed.obligation.body().is_some());
        let own = own.into_iter().filter_map(|owed| self.owed(owed));
        own.chain(self.late_bodies(&of_bodies)).collect()
    }

    /// "Coordinators get one summary on the morning of the working target, and from the second overdue rung."
    fn late_bodies(&self, of_bodies: &[&Owed]) -> Vec<Due> {
        let mut late: Vec<Due> = Vec::new();
        for owed in of_bodies.iter().filter(|owed| !owed.is_met) {
            let rung = match self.newest(owed.target_on) {
                Some(DeadlineRung::OnTheDay | DeadlineRung::After(1)) => DeadlineRung::OnTheDay,
                Some(rung) if rung.is_overdue() => rung,
                _ => continue,
            };
            let duty = owed.obligation.duty();
            let body = owed.obligation.body().cloned();
            let same = late.iter_mut().find_map(|due| match &mut due.what {
                DueThing::OwedByBodies {
                    duty: other,
                    bodies,
                    ..
                } if *other == duty => Some(bodies),
                _ => None,
            });
            match same {
                Some(bodies) => bodies.extend(body),
                None => late.push(Due {
                    what: DueThing::OwedByBodies {
                        duty,
                        legal_on: owed.legal_on,
                        target_on: owed.target_on,
                        bodies: body.into_iter().collect(),
                        region: self.region_of(&owed.obligation),
                    },
                    rung: rung.place(),
                }),
            }
        }
        late
    }

    fn owed(&self, owed: &Owed) -> Option<Due> {
        if owed.is_met {
            return None;
        }
        let planned = match &owed.obligation {
            Obligation::QuarterlyMeeting { body, quarter } => {
                self.pending.planned.get(&(body.clone(), *quarter)).copied()
            }
            _ => None,
        };
        Some(Due {
            rung: self.newest(owed.target_on)?.place(),
            what: DueThing::Owed {
                region: self.region_of(&owed.obligation),
                owed: owed.clone(),
                planned,
            },
        })
    }

    /// "…and again the next mornings until it is logged, re-dated or cancelled."
    fn not_logged(&self, meeting: &Meeting) -> Option<Due> {
        let days = (self.today() - meeting.plan.time.finishes_on()).num_days();
        (days > 0).then(|| Due {
            what: DueThing::NotLogged(Box::new(meeting.clone())),
            rung: place(days),
        })
    }

    fn unanswered(&self, meeting: &Meeting, questions: u32) -> Option<Due> {
        let over_on = meeting.plan.time.finishes_on() + Days::new(QUESTIONS_ANSWERED_WITHIN_DAYS);
        let target_on = self.calendar.first_working_day_on_or_after(over_on);
        Some(Due {
            what: DueThing::Unanswered {
                meeting: Box::new(meeting.clone()),
                questions,
            },
            rung: self.rung_since(target_on)?.place(),
        })
    }

    fn commitment(&self, commitment: &Commitment, since_on: NaiveDate) -> Option<Due> {
        let rung_on = commitment::newest_rung(commitment.due_on, since_on, self.now)?;
        Some(Due {
            what: DueThing::Commitment(Box::new(commitment.clone())),
            rung: place((rung_on - commitment.due_on).num_days()),
        })
    }

    /// From the first working day after the last one for an answer; the day after that nobody is told once more.
    fn silent(&self, is_theirs: impl Fn(&SilentAkimat) -> bool) -> impl Iterator<Item = Due> {
        let theirs = self.pending.silent.iter().filter(move |one| is_theirs(one));
        theirs.filter_map(|silent| {
            let first_on = self.calendar.working_day_after(silent.answer_by, 1);
            let rung = match self.rung_since(first_on)? {
                DeadlineRung::After(1) => DeadlineRung::OnTheDay,
                rung => rung,
            };
            Some(Due {
                what: DueThing::NoAnswer(Box::new(silent.clone())),
                rung: rung.place(),
            })
        })
    }

    fn region_of(&self, obligation: &Obligation) -> Option<RegionCode> {
        match obligation {
            Obligation::OffScheduleMeeting { alert, .. } => {
                self.pending.regions_of_alerts.get(alert).copied()
            }
            _ => None,
        }
    }

    fn newest(&self, target_on: NaiveDate) -> Option<DeadlineRung> {
        newest_rung(target_on, self.calendar, self.now)
    }

    /// The same without those before the day.
    fn rung_since(&self, day: NaiveDate) -> Option<DeadlineRung> {
        self.newest(day).filter(|rung| rung.place() >= 0)
    }

    fn today(&self) -> NaiveDate {
        local(self.now).date()
    }
}

fn place(days: i64) -> i32 {
    days.try_into().unwrap_or(i32::MAX)
}
