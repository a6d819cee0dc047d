//! The trail: which office did what, when, and what was there before and after.
//!
//! Officials are scored by what they log, so each act leaves a line that nobody edits. A citizen's words are never in it:
//! they go when their author says so.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};

use super::{
    central_body::BodySlug,
    circular::CircularId,
    invitation::InvitationId,
    meeting::MeetingId,
    office::{Office, OfficeId, Role, Seat},
    schedule::ScheduleId,
    sector::SectorSlug,
    submission::SubmissionId,
    tension::TensionId,
};

/// Who acted. An office acts, never a person: names of office-holders are neither asked nor shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    Office(Office),
    /// Whoever has the shell.
    CommandLine,
    /// The bot on its own, when a time came.
    Bot,
}

/// What was done. The subject beside it says to which meeting, submission or office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Act {
    InvitationAccepted,
    SubmissionPublished,
    SubmissionDeclined,
    ChangesAsked,
    SubmissionJoined,
    SubmissionSeparated,
    SubmissionPassedOn,
    AuthorBlocked,
    Invited,
    InvitationRevoked,
    HandedOver,
    OfficeRevoked,
    ProcedurePublished,
    ProcedureRead,
    ProcedureReminded,
    CircularSent,
    Nudged,
    // Of akimats and ministries about a meeting in a region.
    AkimatsAsked,
    AgreementGiven,
    CounterProposed,
    AgreementDeclined,
    LetterEntered,
    CounterTaken,
    PlanKept,
    MeetingAgreed,
    HostItemTicked,
    HostItemUnticked,
    QuestionEntered,
    TensionRaised,
    TensionSeen,
    TensionRepeated,
    TensionEscalated,
    TensionWritten,
    TensionMet,
    TensionReopened,
    TensionLifted,
    HolidaySet,
    HolidayRemoved,
    BodyChanged,
    SectorMoved,
    MeetingPlanned,
    MeetingChanged,
    MeetingAnnounced,
    MeetingCancelled,
    SectorProblemNoted,
    SectorProblemDated,
    SectorProblemEnded,
    SubmissionAnswered,
    SubmissionExplained,
    SubmissionAnsweredAtMeeting,
    TakenUnderControl,
    ControlExtended,
    SubmissionResolved,
    AnswerCorrected,
    SubmissionFlagged,
    OfficeNoted,
    TemplateKept,
    TemplateDeleted,
    Committed,
    CommitmentExtended,
    CommitmentHandedOver,
    CommitmentDone,
    MeetingLogged,
    ReceptionLogged,
    ResultCorrected,
    ResultPublished,
    ReportSent,
    ReportReturned,
    ResultsSent,
    ScheduleSent,
    ScheduleAgreedTo,
    ScheduleObjectedTo,
    ScheduleObjectionSettled,
    ScheduleAgreed,
    ScheduleSubmitted,
    ScheduleApproved,
    SchedulePublished,
}

/// A line of the trail, as it is read later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrailLine {
    pub at: DateTime<Utc>,
    pub doer: Doer,
    /// None where a newer version of the program wrote it.
    pub act: Option<Act>,
    pub subject: Subject,
    pub old: Option<String>,
    pub new: Option<String>,
}

/// Who acted, of what is known of them later: the office may be gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doer {
    Seat(Seat),
    CommandLine,
    Bot,
}

/// To what something was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    Meeting(MeetingId),
    Submission(SubmissionId),
    Office(OfficeId),
    Invitation(InvitationId),
    Circular(CircularId),
    /// A version of the procedure.
    Procedure(u32),
    Tension(TensionId),
    /// A day of the working calendar.
    Day(NaiveDate),
    Body(BodySlug),
    Sector(SectorSlug),
    Schedule(ScheduleId),
    /// Something that has no screen of its own.
    Other,
}

impl Doer {
    /// Reads what [`Actor`] writes.
    pub fn read(text: &str) -> Option<Self> {
        match text {
            "bot" => return Some(Self::Bot),
            "command line" => return Some(Self::CommandLine),
            _ => {}
        }
        let (role, place) = match text.split_once(' ') {
            Some((role, place)) => (role, Some(place)),
            None => (text, None),
        };
        let is_official = role == Role::Official.word();
        let (body, region) = if is_official {
            (place, None)
        } else {
            (None, place)
        };
        Seat::read(role, body, region).map(Self::Seat)
    }
}

impl Subject {
    /// Reads what stands beside an act, such as `meeting 12`.
    pub fn read(text: &str) -> Self {
        let number = |rest: &str| rest.parse::<i64>().ok();
        let known = text.split_once(' ').and_then(|(kind, rest)| {
            Some(match kind {
                "meeting" => Self::Meeting(MeetingId(number(rest)?)),
                "submission" => Self::Submission(SubmissionId(number(rest)?)),
                "office" => Self::Office(OfficeId(number(rest)?)),
                "invitation" => Self::Invitation(InvitationId(number(rest)?)),
                "circular" => Self::Circular(CircularId(number(rest)?)),
                "procedure" => Self::Procedure(rest.parse().ok()?),
                "tension" => Self::Tension(TensionId(number(rest)?)),
                "day" => Self::Day(rest.parse().ok()?),
                "body" => Self::Body(BodySlug(rest.to_owned())),
                "sector" => Self::Sector(SectorSlug(rest.to_owned())),
                "schedule" => Self::Schedule(rest.parse().ok()?),
                _ => return None,
            })
        });
        known.unwrap_or(Self::Other)
    }
}

impl Actor {
    /// The seat of an office that acted.
    pub fn seat(&self) -> Option<&Seat> {
        match self {
            Self::Office(office) => Some(&office.seat),
            Self::CommandLine | Self::Bot => None,
        }
    }
}

/// As the tables write it: `official dsm`, `akimat_officer KZ-10`, `coordinator`, `command line`, `bot`.
impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(seat) = self.seat() else {
            let word = if *self == Self::Bot {
                "bot"
            } else {
                "command line"
            };
            return f.write_str(word);
        };
        f.write_str(seat.role().word())?;
        match seat {
            Seat::Coordinator => Ok(()),
            Seat::Official(body) => write!(f, " {body}"),
            Seat::AkimatOfficer(region) => write!(f, " {region}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_actor_is_written_as_its_seat() {
        let office = |seat| {
            Actor::Office(Office {
                id: OfficeId(1),
                seat,
            })
        };
        assert_eq!(office(Seat::Coordinator).to_string(), "coordinator");
        let dsm = Seat::Official(BodySlug("dsm".to_owned()));
        assert_eq!(office(dsm).to_string(), "official dsm");
        let abai = Seat::AkimatOfficer("KZ-10".parse().unwrap());
        assert_eq!(office(abai).to_string(), "akimat_officer KZ-10");
        assert_eq!(Actor::CommandLine.to_string(), "command line");
        assert_eq!(Actor::Bot.to_string(), "bot");
    }

    #[test]
    fn who_acted_reads_back() {
        let seats = [
            Seat::Coordinator,
            Seat::Official(BodySlug("dsm".to_owned())),
            Seat::AkimatOfficer("KZ-10".parse().unwrap()),
        ];
        for seat in seats {
            let actor = Actor::Office(Office {
                id: OfficeId(1),
                seat: seat.clone(),
            });
            assert_eq!(Doer::read(&actor.to_string()), Some(Doer::Seat(seat)));
        }
        assert_eq!(
            Doer::read(&Actor::CommandLine.to_string()),
            Some(Doer::CommandLine)
        );
        assert_eq!(Doer::read(&Actor::Bot.to_string()), Some(Doer::Bot));
        assert_eq!(Doer::read("minister"), None);
    }

    #[test]
    fn what_it_was_done_to_is_read_as_far_as_it_is_known() {
        for (text, subject) in [
            ("meeting 12", Subject::Meeting(MeetingId(12))),
            ("submission 7", Subject::Submission(SubmissionId(7))),
            ("office 3", Subject::Office(OfficeId(3))),
            ("invitation 5", Subject::Invitation(InvitationId(5))),
            ("procedure 2", Subject::Procedure(2)),
            ("circular 4", Subject::Circular(CircularId(4))),
            ("tension 2", Subject::Tension(TensionId(2))),
            (
                "day 2027-01-08",
                Subject::Day("2027-01-08".parse().unwrap()),
            ),
            ("body dsm", Subject::Body(BodySlug("dsm".to_owned()))),
            (
                "sector health",
                Subject::Sector(SectorSlug("health".to_owned())),
            ),
            (
                "schedule 2027-H1",
                Subject::Schedule("2027-H1".parse().unwrap()),
            ),
            ("day x", Subject::Other),
            ("alert 2", Subject::Other),
            ("meeting", Subject::Other),
            ("meeting x", Subject::Other),
        ] {
            assert_eq!(Subject::read(text), subject, "{text}");
        }
    }
}
