//! Notices: promises to tell somebody something.
//!
//! A notice says what it is about; what it reads like is decided when it is sent, from the facts of that moment. So
//! several changes before delivery are one message, and nobody hears of the end of what they never heard of.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use super::{
    calendar::{instant, local},
    central_body::BodySlug,
    circular::CircularId,
    commitment::CommitmentId,
    invitation::InvitationId,
    meeting::{Meeting, MeetingId, MeetingStatus, MeetingTime, Plan},
    nudge::NudgeId,
    office::OfficeId,
    region::RegionCode,
    report::ReportId,
    result::ResultId,
    schedule::ScheduleId,
    submission::SubmissionId,
};

/// What is to be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "about", rename_all = "snake_case")]
pub enum Notice {
    /// A meeting that a person follows was announced, moved or cancelled.
    Meeting { meeting: MeetingId },
    /// A meeting that they asked to be reminded of is near.
    Reminder { meeting: MeetingId },
    /// Somebody accepted an invitation: the coordinators see who joins.
    InvitationAccepted { invitation: InvitationId },
    /// Something happened to what they wrote: the event's key.
    Submission { event: i64 },
    /// Something happened to what they support.
    SupportedSubmission { submission: SubmissionId },
    /// They may not write for a time.
    Blocked,
    /// Somebody wrote of a threat to life: for coordinators.
    Danger { submission: SubmissionId },
    /// A link that does not work any more was tried: for coordinators.
    InvitationTried { invitation: InvitationId },
    /// An office of theirs was taken back.
    OfficeRevoked { office: OfficeId },
    /// The time of an office of theirs is over.
    OfficeEnded { office: OfficeId },
    /// The procedure for holding meetings, for whoever is to read it.
    Procedure { version: u32, is_reminder: bool },
    /// What the coordinators tell the officials of some ministries.
    Circular { circular: CircularId },
    /// A ministry asks their akimat to agree to a meeting.
    AkimatAsked {
        meeting: MeetingId,
        region: RegionCode,
    },
    /// What they answered for their akimat is kept.
    AnswerKept {
        meeting: MeetingId,
        region: RegionCode,
    },
    /// An akimat has said something to a meeting of their ministry.
    AkimatAnswered {
        meeting: MeetingId,
        region: RegionCode,
    },
    /// The ministry has taken what their akimat proposed.
    CounterTaken {
        meeting: MeetingId,
        region: RegionCode,
    },
    /// An akimat has not answered in time: for both sides.
    AkimatSilent {
        meeting: MeetingId,
        region: RegionCode,
    },
    /// What they entered for somebody without Telegram is registered.
    QuestionEntered { submission: SubmissionId },
    /// Something happened to a tension alert: the event's key.
    Tension { event: i64 },
    /// A meeting of their ministry is tomorrow: what people ask, for its officials.
    QuestionSheet { meeting: MeetingId },
    /// One question is new with a body: for its officials.
    NewQuestion { submission: SubmissionId },
    /// Several came to a body after this moment.
    NewQuestions {
        body: BodySlug,
        since: DateTime<Utc>,
    },
    /// A commitment is due soon, today, or late: for the officials of its body.
    CommitmentDue { commitment: CommitmentId },
    /// Several are.
    CommitmentsDue,
    /// A meeting of their ministry must be over: was it held? For its officials.
    WasItHeld { meeting: MeetingId },
    /// The receipt of what they logged, or of how they corrected it.
    ResultSaved { result: ResultId },
    /// What came of a meeting that they follow is published.
    Result { meeting: MeetingId },
    /// A coordinator reminds their ministry of what it is late with.
    Nudge { nudge: NudgeId },
    /// A meeting that their akimat was asked about is cancelled, or serves their region no more.
    HostedMeetingOff {
        meeting: MeetingId,
        region: RegionCode,
    },
    /// A meeting that their akimat was asked about was changed: it is asked anew.
    AkimatAskedAnew {
        meeting: MeetingId,
        region: RegionCode,
        was: MeetingTime,
    },
    /// An akimat took back that it agreed to a meeting of their ministry.
    AgreementTakenBack {
        meeting: MeetingId,
        region: RegionCode,
    },
    /// The receipt of a version of a quarterly report that they sent.
    ReportKept { report: ReportId, version: u32 },
    /// A ministry sent one: for coordinators.
    ReportSent { report: ReportId, version: u32 },
    /// The coordinators gave one back: for the officials of its ministry.
    ReportReturned { report: ReportId, version: u32 },
    /// The schedule of a half-year waits for the agreement of their ministry.
    ScheduleSent {
        schedule: ScheduleId,
        body: BodySlug,
    },
    /// A ministry has something against its rows: for coordinators.
    ScheduleObjected {
        schedule: ScheduleId,
        body: BodySlug,
    },
    /// What their ministry had against its rows is settled by a coordinator.
    ScheduleSettled {
        schedule: ScheduleId,
        body: BodySlug,
    },
    /// No ministry's answer is awaited any more: for coordinators.
    ScheduleAgreed { schedule: ScheduleId },
    /// What was due on this morning, and on those after it until it is sent: for whoever holds the offices.
    Due { morning: NaiveDate },
}

/// What goes first when not everything can go at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// An answer to what this person did.
    Answer = 0,
    /// What this person is waiting for.
    Reminder = 1,
    /// News for many.
    Broadcast = 2,
}

/// What to do with a notice of which nobody knows whether it arrived: Telegram has no key against doubles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InDoubt {
    /// To hear it twice does less harm than never.
    SendOnceMore,
    LetGo,
}

impl Notice {
    /// Two waiting notices of one key to one person are one message.
    pub fn key(&self) -> String {
        match self {
            Self::Meeting { meeting } => format!("meeting:{}", meeting.0),
            Self::Reminder { meeting } => format!("reminder:{}", meeting.0),
            Self::InvitationAccepted { invitation } => format!("invitation:{}", invitation.0),
            Self::Submission { event } => format!("event:{event}"),
            Self::SupportedSubmission { submission } => format!("supported:{}", submission.0),
            Self::Blocked => "blocked".to_owned(),
            Self::Danger { submission } => format!("danger:{}", submission.0),
            Self::InvitationTried { invitation } => format!("tried:{}", invitation.0),
            Self::OfficeRevoked { office } => format!("revoked:{}", office.0),
            Self::OfficeEnded { office } => format!("ended:{}", office.0),
            Self::Procedure { version, .. } => format!("procedure:{version}"),
            Self::Circular { circular } => format!("circular:{}", circular.0),
            Self::Nudge { nudge } => format!("nudge:{}", nudge.0),
            // Of two that wait, one question is enough.
            Self::AkimatAsked { meeting, region }
            | Self::AkimatAskedAnew {
                meeting, region, ..
            } => format!("akimat-asked:{}:{region}", meeting.0),
            Self::AnswerKept { meeting, region } => format!("answer-kept:{}:{region}", meeting.0),
            Self::AkimatAnswered { meeting, region } => {
                format!("akimat-answered:{}:{region}", meeting.0)
            }
            Self::CounterTaken { meeting, region } => {
                format!("counter-taken:{}:{region}", meeting.0)
            }
            Self::AkimatSilent { meeting, region } => {
                format!("akimat-silent:{}:{region}", meeting.0)
            }
            Self::QuestionEntered { submission } => format!("entered:{}", submission.0),
            Self::Tension { event } => format!("tension:{event}"),
            Self::QuestionSheet { meeting } => format!("sheet:{}", meeting.0),
            Self::NewQuestion { submission } => format!("new-question:{}", submission.0),
            Self::NewQuestions { body, .. } => format!("new-questions:{body}"),
            Self::CommitmentDue { commitment } => format!("commitment:{}", commitment.0),
            Self::CommitmentsDue => "commitments".to_owned(),
            Self::WasItHeld { meeting } => format!("held:{}", meeting.0),
            Self::ResultSaved { result } => format!("saved:{}", result.0),
            Self::Result { meeting } => format!("result:{}", meeting.0),
            Self::HostedMeetingOff { meeting, region } => {
                format!("hosted-off:{}:{region}", meeting.0)
            }
            Self::AgreementTakenBack { meeting, region } => {
                format!("taken-back:{}:{region}", meeting.0)
            }
            Self::ReportKept { report, version } => format!("report-kept:{}:{version}", report.0),
            Self::ReportSent { report, version } => format!("report-sent:{}:{version}", report.0),
            Self::ReportReturned { report, version } => {
                format!("report-returned:{}:{version}", report.0)
            }
            Self::ScheduleSent { schedule, body } => format!("schedule-sent:{schedule}:{body}"),
            Self::ScheduleObjected { schedule, body } => {
                format!("schedule-objected:{schedule}:{body}")
            }
            Self::ScheduleSettled { schedule, body } => {
                format!("schedule-settled:{schedule}:{body}")
            }
            Self::ScheduleAgreed { schedule } => format!("schedule-agreed:{schedule}"),
            Self::Due { .. } => "due".to_owned(),
        }
    }

    pub fn priority(&self) -> Priority {
        match self {
            Self::Meeting { .. }
            | Self::SupportedSubmission { .. }
            | Self::Circular { .. }
            | Self::Nudge { .. }
            | Self::Result { .. } => Priority::Broadcast,
            Self::Reminder { .. }
            | Self::InvitationAccepted { .. }
            | Self::InvitationTried { .. }
            | Self::OfficeRevoked { .. }
            | Self::OfficeEnded { .. }
            | Self::Procedure { .. }
            | Self::AkimatAsked { .. }
            | Self::AkimatAnswered { .. }
            | Self::CounterTaken { .. }
            | Self::AkimatSilent { .. }
            | Self::QuestionSheet { .. }
            | Self::NewQuestion { .. }
            | Self::NewQuestions { .. }
            | Self::CommitmentDue { .. }
            | Self::CommitmentsDue
            | Self::WasItHeld { .. }
            | Self::HostedMeetingOff { .. }
            | Self::AkimatAskedAnew { .. }
            | Self::AgreementTakenBack { .. } => Priority::Reminder,
            Self::ReportSent { .. } | Self::ReportReturned { .. } => Priority::Reminder,
            Self::ScheduleSent { .. }
            | Self::ScheduleObjected { .. }
            | Self::ScheduleSettled { .. }
            | Self::ScheduleAgreed { .. } => Priority::Reminder,
            Self::Due { .. } => Priority::Reminder,
            Self::Submission { .. }
            | Self::Blocked
            | Self::Danger { .. }
            | Self::AnswerKept { .. }
            | Self::QuestionEntered { .. }
            | Self::Tension { .. }
            | Self::ResultSaved { .. }
            | Self::ReportKept { .. } => Priority::Answer,
        }
    }

    pub fn in_doubt(&self) -> InDoubt {
        match self {
            // It stands on the meeting's card too.
            Self::Result { .. } => InDoubt::LetGo,
            // Somebody who never hears of a cancellation travels for nothing, and whoever does not know what is asked of
            // them does not do it.
            _ => InDoubt::SendOnceMore,
        }
    }
}

/// What somebody last heard of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    pub status: MeetingStatus,
    pub held_on: Option<NaiveDate>,
    pub starts: Option<NaiveTime>,
    pub district: Option<String>,
    pub venue: Option<String>,
    pub regions: Vec<RegionCode>,
}

impl Heard {
    /// What somebody has heard once they are told how `meeting` stands.
    pub fn of(meeting: &Meeting) -> Self {
        Self::of_plan(&meeting.plan)
    }

    /// The same, of a meeting with this plan.
    pub fn of_plan(plan: &Plan) -> Self {
        Self {
            status: plan.status,
            held_on: Some(plan.time.begins_on()),
            starts: plan.time.hours().map(|hours| hours.starts),
            district: plan.district.clone(),
            venue: plan.venue.clone(),
            regions: plan.regions.clone(),
        }
    }
}

/// What there is to tell of a meeting to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeetingNews {
    Announced,
    /// Its day, hour or place is another than they heard.
    Moved {
        was: Heard,
    },
    /// It will not be at the time they heard, and no new one is fixed yet.
    Postponed {
        was: Heard,
    },
    Cancelled {
        was: Heard,
    },
}

impl MeetingNews {
    /// What they heard before; none where they heard nothing.
    pub fn was(&self) -> Option<&Heard> {
        match self {
            Self::Announced => None,
            Self::Moved { was } | Self::Postponed { was } | Self::Cancelled { was } => Some(was),
        }
    }
}

/// The news of `meeting` for somebody who last heard `heard`; none where there is nothing to tell (any more).
pub fn meeting_news(
    meeting: &Meeting,
    heard: Option<&Heard>,
    now: DateTime<Utc>,
) -> Option<MeetingNews> {
    if meeting.has_ended(now) {
        return None;
    }
    let still_stood = heard.filter(|heard| heard.status == MeetingStatus::Announced);
    // Whoever heard that a new date is being agreed waits for it. Without a day they heard nothing.
    if let (MeetingStatus::Cancelled, Some(was)) = (meeting.plan.status, heard)
        && !matches!(was.status, MeetingStatus::Cancelled | MeetingStatus::Held)
        && was.held_on.is_some()
    {
        return Some(MeetingNews::Cancelled { was: was.clone() });
    }
    match (meeting.plan.status, still_stood) {
        (MeetingStatus::Announced, None) => Some(MeetingNews::Announced),
        (MeetingStatus::Announced, Some(was)) => {
            let now = Heard::of(meeting);
            (now != *was).then(|| MeetingNews::Moved { was: was.clone() })
        }
        (MeetingStatus::Planned | MeetingStatus::Agreed, Some(was)) => {
            Some(MeetingNews::Postponed { was: was.clone() })
        }
        (MeetingStatus::Planned | MeetingStatus::Agreed, None)
        | (MeetingStatus::Cancelled | MeetingStatus::Held, _) => None,
    }
}

const QUIET_FROM: NaiveTime = NaiveTime::from_hms_opt(21, 0, 0).expect("a time of day");
const QUIET_UNTIL: NaiveTime = NaiveTime::from_hms_opt(8, 0, 0).expect("a time of day");

/// When quiet hours (21:00 to 08:00) hold at `now`: the morning on which they end.
pub fn quiet_until(now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let here = local(now);
    let morning = if here.time() < QUIET_UNTIL {
        here.date()
    } else if here.time() >= QUIET_FROM {
        here.date() + Days::new(1)
    } else {
        return None;
    };
    Some(instant(morning.and_time(QUIET_UNTIL)))
}

/// Whether news of `meeting` loses its use by waiting for `morning`: then it goes at once, without a sound.
pub fn cannot_wait(
    meeting: &Meeting,
    was: Option<&Heard>,
    now: DateTime<Utc>,
    morning: DateTime<Utc>,
) -> bool {
    /// Somebody who hears of it in the morning still has this long to arrange their day.
    const NOTICE_BEFORE_START: chrono::Duration = chrono::Duration::hours(4);
    let latest_start = local(morning + NOTICE_BEFORE_START);
    let starts = [
        meeting
            .plan
            .time
            .hours()
            .map(|hours| meeting.plan.time.begins_on().and_time(hours.starts)),
        was.and_then(|was| Some(was.held_on?.and_time(was.starts?))),
    ];
    starts
        .into_iter()
        .flatten()
        .any(|starts| local(now) < starts && starts < latest_start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        central_body::BodySlug,
        meeting::{HeldBy, Hours, MeetingKind, MeetingTime},
    };

    fn meeting(status: MeetingStatus, on: &str) -> Meeting {
        Meeting {
            id: MeetingId(1),
            number: None,
            plan: Plan {
                kind: MeetingKind::Scheduled,
                status,
                body: BodySlug("dsm".to_owned()),
                held_by: HeldBy::FirstHead,
                regions: vec!["KZ-10".parse().unwrap()],
                time: MeetingTime::Day {
                    on: on.parse().unwrap(),
                    hours: Some(Hours {
                        starts: "11:00:00".parse().unwrap(),
                        ends: None,
                    }),
                },
                venue: Some("House of Friendship".to_owned()),
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
            revision: 1,
        }
    }

    fn now() -> DateTime<Utc> {
        instant("2026-12-01T09:00:00".parse().unwrap())
    }

    #[test]
    fn only_what_differs_from_what_was_heard_is_news() {
        use MeetingStatus::{Announced, Cancelled, Planned};
        let third = meeting(Announced, "2026-12-03");
        let heard = Heard::of(&third);
        let news =
            |status, on, heard: Option<&Heard>| meeting_news(&meeting(status, on), heard, now());
        let was = heard.clone();

        assert_eq!(
            news(Announced, "2026-12-03", None),
            Some(MeetingNews::Announced)
        );
        assert_eq!(
            news(Announced, "2026-12-03", Some(&heard)),
            None,
            "told already"
        );
        assert_eq!(
            news(Announced, "2026-12-04", Some(&heard)),
            Some(MeetingNews::Moved { was: was.clone() })
        );
        assert_eq!(
            news(Planned, "2026-12-04", Some(&heard)),
            Some(MeetingNews::Postponed { was: was.clone() })
        );
        assert_eq!(
            news(Cancelled, "2026-12-03", Some(&heard)),
            Some(MeetingNews::Cancelled { was })
        );
        assert_eq!(
            news(Cancelled, "2026-12-03", None),
            None,
            "cancelled before they heard of it"
        );
        assert_eq!(news(Planned, "2026-12-03", None), None);
        assert_eq!(news(Announced, "2026-11-30", None), None, "over");

        let cancelled = Heard {
            status: Cancelled,
            ..heard
        };
        assert_eq!(
            news(Cancelled, "2026-12-03", Some(&cancelled)),
            None,
            "told already"
        );
        assert_eq!(
            news(Announced, "2026-12-05", Some(&cancelled)),
            Some(MeetingNews::Announced)
        );
    }

    #[test]
    fn quiet_hours_end_at_eight() {
        let at = |local: &str| instant(local.parse().unwrap());
        assert_eq!(quiet_until(at("2026-12-01T20:59:59")), None);
        assert_eq!(
            quiet_until(at("2026-12-01T21:00:00")),
            Some(at("2026-12-02T08:00:00"))
        );
        assert_eq!(
            quiet_until(at("2026-12-02T07:59:59")),
            Some(at("2026-12-02T08:00:00"))
        );
        assert_eq!(quiet_until(at("2026-12-02T08:00:00")), None);
    }

    #[test]
    fn what_starts_soon_after_the_morning_cannot_wait_for_it() {
        let morning = instant("2026-12-03T08:00:00".parse().unwrap());
        assert!(cannot_wait(
            &meeting(MeetingStatus::Announced, "2026-12-03"),
            None,
            now(),
            morning
        ));
        let later = meeting(MeetingStatus::Announced, "2026-12-04");
        assert!(!cannot_wait(&later, None, now(), morning));
        let was = Heard::of(&meeting(MeetingStatus::Announced, "2026-12-03"));
        assert!(
            cannot_wait(&later, Some(&was), now(), morning),
            "they would go there in the morning"
        );
    }
}
