//! The trail: which office did what, when, and what was there before and after.
//!
//! Officials are scored by what they log, so each act leaves a line that nobody edits. A citizen's words are never in it:
//! they go when their author says so.

use std::fmt;

use super::office::{Office, Seat};

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
    use crate::domain::{central_body::BodySlug, office::OfficeId};

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
}
