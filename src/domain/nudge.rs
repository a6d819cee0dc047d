//! Nudges: a coordinator reminds ministries of what they are late with, or soon will be.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{central_body::BodySlug, obligation::Duty};

/// A nudge's key in the tables: one ministry, once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct NudgeId(pub i64);

/// Which ministries are reminded: who they are is looked up when it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Nudged {
    /// One of them.
    Body(BodySlug),
    /// All that are late with something, or soon will be.
    Late,
    /// All that have not met a duty.
    Owing(Duty),
}

/// What was sent to a ministry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nudge {
    pub id: NudgeId,
    pub body: BodySlug,
    /// The duty that it is about; none: all that the ministry is late with.
    pub duty: Option<Duty>,
    /// What the coordinator wrote beside it.
    pub words: Option<String>,
    pub sent_at: DateTime<Utc>,
    /// When one of the ministry's officials said that they have seen it.
    pub seen_at: Option<DateTime<Utc>>,
}

/// The words that a coordinator adds may be so long.
pub const LONGEST_WORDS: usize = 1_000;

impl fmt::Display for Nudged {
    /// As buttons and drafts carry it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body(body) => write!(f, "b.{body}"),
            Self::Late => write!(f, "late"),
            Self::Owing(duty) => write!(f, "d.{}", duty.code()),
        }
    }
}

impl std::str::FromStr for Nudged {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text.split_once('.') {
            None if text == "late" => Ok(Self::Late),
            Some(("b", body)) if !body.is_empty() => Ok(Self::Body(BodySlug(body.to_owned()))),
            Some(("d", duty)) => Duty::from_code(duty).map(Self::Owing).ok_or(()),
            _ => Err(()),
        }
    }
}
