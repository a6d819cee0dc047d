//! What a citizen asks a meeting or reports, and what came of it.
//!
//! Three things are kept apart: [`Progress`] says what was done, [`Visibility`] who may see it, and the links which body it
//! is with and which others say the same. How one is written, step by step, is in
//! [`submission_draft`](super::submission_draft).

use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{
    central_body::BodySlug, language::Lang, meeting::MeetingId, person::VoiceId, place::Spot,
    region::RegionCode, sector::SectorSlug, submission_number::SubmissionNumber,
};

/// A submission's key in the tables. What people see is its [`SubmissionNumber`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SubmissionId(pub i64);

/// What it is.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum SubmissionKind {
    /// For a ministry's meeting.
    Question,
    /// Something that is wrong at a place.
    LocalIssue,
}

/// What was done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Received,
    Answered,
    Explained,
    /// Followed until this day.
    UnderControl {
        due_on: NaiveDate,
    },
    Resolved,
    Declined,
}

impl Progress {
    /// Its word in the tables.
    pub fn word(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Answered => "answered",
            Self::Explained => "explained",
            Self::UnderControl { .. } => "under_control",
            Self::Resolved => "resolved",
            Self::Declined => "declined",
        }
    }

    /// The day until which it is followed.
    pub fn due_on(self) -> Option<NaiveDate> {
        match self {
            Self::UnderControl { due_on } => Some(due_on),
            _ => None,
        }
    }

    /// Whether something may still come of it.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Received | Self::UnderControl { .. })
    }
}

/// Who may see it. The body and the coordinators see every one at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// The author sees it too.
    Held {
        because: HeldBecause,
        /// When it becomes public by itself; none where a coordinator decides.
        public_at: Option<DateTime<Utc>>,
    },
    Public,
    /// The author took it back.
    Withdrawn,
}

/// Why others do not see it (yet).
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum HeldBecause {
    /// "The first two of a new person become public after a coordinator's look or, where none looked, after 24 hours."
    NewAuthor,
    /// The checks found obscene words.
    Foul,
    /// The checks found a threat to somebody's life.
    Danger,
    /// A coordinator asked the author to change the text.
    ChangesAsked,
    /// A coordinator declined it.
    Declined,
}

/// Why a coordinator declines a submission or asks for another text: said to the author in their language.
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
pub enum Reason {
    Insult,
    PersonalData,
    NotAQuestion,
    Advertisement,
    Unclear,
    /// No ministry can do anything about it.
    NotTheirMatter,
}

/// Whether an answer helped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    Helped,
    Partly,
    No,
}

/// "A 'no' of the author, or of three supporters, reopens it once for a coordinator's eye."
pub const NOES_THAT_REOPEN: u32 = 3;

/// How many submissions of a new person wait for a look.
pub const FIRST_ONES_HELD: u32 = 2;

/// How long they wait where the checks found nothing.
pub const LOOKED_AT_WITHIN: Duration = Duration::hours(24);

/// A submission as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Submission {
    pub id: SubmissionId,
    pub number: SubmissionNumber,
    pub kind: SubmissionKind,
    pub author: VoiceId,
    pub region: RegionCode,
    /// The body it is with; none while nobody knows.
    pub body: Option<BodySlug>,
    pub sector: Option<SectorSlug>,
    /// The meeting that a question is for; none: the body's next one in the region.
    pub meeting: Option<MeetingId>,
    /// The language it was written in.
    pub lang: Lang,
    /// As it was written: for the author, the body and the coordinators.
    pub text: String,
    /// As others see it.
    pub public_text: String,
    pub district: Option<String>,
    pub spot: Option<Spot>,
    pub place: Option<String>,
    pub progress: Progress,
    pub visibility: Visibility,
    /// The one that a coordinator joined it to.
    pub joined_to: Option<SubmissionId>,
    /// The one that stands for all that say the same; none where it is this one. How that one stands, all stand.
    pub cluster: Option<ClusterHead>,
    /// Distinct people who say it: the author, the supporters, and those of the whole cluster.
    pub people: u32,
    /// As Telegram names them.
    pub photos: Vec<String>,
    pub received_at: DateTime<Utc>,
    /// When the body last said something about it.
    pub answered_at: Option<DateTime<Utc>>,
    /// An akimat officer entered it for somebody without Telegram.
    pub is_entered: bool,
}

impl Submission {
    /// What the author wrote, for the author and those who answer; for all others, what they may read of it.
    pub fn text_for(&self, is_author: bool) -> &str {
        if is_author {
            &self.text
        } else {
            &self.public_text
        }
    }

    pub fn is_public(&self) -> bool {
        self.visibility == Visibility::Public
    }

    /// Whether it may be seen by somebody with this voice who holds no office.
    pub fn is_seen_by(&self, voice: Option<VoiceId>) -> bool {
        self.is_public() || voice == Some(self.author)
    }

    /// Whether somebody who holds no office may see it because they have its number: "any phone can follow" what was
    /// entered for somebody, since nobody can guess a number.
    pub fn is_seen_by_number(&self) -> bool {
        self.is_public() || self.is_entered && self.visibility != Visibility::Withdrawn
    }

    /// Whether it may be supported: it is public, something may still come of it, and neither it nor any that it is joined
    /// with is theirs.
    pub fn can_be_supported(&self, by: &Tie) -> bool {
        self.is_public() && self.progress.is_open() && !by.wrote_it
    }

    /// Whether somebody may say if the answer helped: they asked the same, and have not said it yet. It is said of the one
    /// that stands for all.
    pub fn can_be_judged(&self, by: &Tie) -> bool {
        let is_whole = self.cluster.is_none();
        self.is_answered() && is_whole && by.asks_the_same() && !by.has_judged
    }

    /// Whether those who asked are to say whether it helped.
    pub fn is_answered(&self) -> bool {
        self.is_public()
            && matches!(
                self.progress,
                Progress::Answered | Progress::Explained | Progress::Resolved
            )
    }

    /// Whether it may be joined to another one, which makes it public: nothing was found in it, and it is joined to none.
    pub fn can_be_joined(&self) -> bool {
        self.joined_to.is_none()
            && matches!(
                self.visibility,
                Visibility::Public
                    | Visibility::Held {
                        because: HeldBecause::NewAuthor,
                        ..
                    }
            )
    }

    /// Whether the author may still take it back.
    pub fn can_be_withdrawn(&self) -> bool {
        self.visibility != Visibility::Withdrawn
    }
}

/// The one that stands for all that say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClusterHead {
    pub id: SubmissionId,
    pub number: SubmissionNumber,
}

/// What binds a person to a submission and to all that it is joined with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tie {
    pub voice: Option<VoiceId>,
    /// They wrote one of them.
    pub wrote_it: bool,
    /// They support one of them.
    pub is_supported: bool,
    pub is_muted: bool,
    /// They said already whether the answer helped.
    pub has_judged: bool,
}

impl Tie {
    pub fn asks_the_same(&self) -> bool {
        self.wrote_it || self.is_supported
    }
}

impl Happening {
    /// Whether those who hear of it are asked if it helped.
    pub fn is_an_answer(self) -> bool {
        matches!(
            self,
            Self::Answered | Self::Explained | Self::Resolved | Self::AnsweredAtMeeting
        )
    }
}

/// One that others wrote, and that may say the same as what somebody is writing.
#[derive(Clone, Debug, PartialEq)]
pub struct Similar {
    pub submission: Submission,
    /// How far it is from where theirs is, where both are near a place; to ten metres.
    pub metres_away: Option<u32>,
}

/// Something that happened to a submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubmissionEvent {
    pub at: DateTime<Utc>,
    pub what: Happening,
    /// A note of the author, an answer, a reason.
    pub words: Option<String>,
    /// The day that goes with it: by when it will be done, or that of the meeting.
    pub day: Option<NaiveDate>,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Happening {
    Received,
    /// The author added something.
    Noted,
    Published,
    /// Published with more of the text hidden than the checks hid.
    PublishedMasked,
    ChangesAsked,
    /// The author changed the text.
    Changed,
    Declined,
    PassedOn,
    /// It says the same as another one.
    Joined,
    /// It does not say the same after all.
    Separated,
    /// Its meeting is cancelled: it waits for the ministry's next one in the region.
    HandedOn,
    Answered,
    Explained,
    UnderControl,
    Resolved,
    /// The answer did not help.
    Reopened,
    Withdrawn,
    /// It was answered aloud.
    AnsweredAtMeeting,
    /// It takes longer than was said.
    Extended,
    /// What was answered is put right.
    Corrected,
}

impl Happening {
    /// Whether those who support it hear of it.
    pub fn concerns_supporters(self) -> bool {
        matches!(
            self,
            Self::Declined
                | Self::PassedOn
                | Self::Answered
                | Self::Explained
                | Self::UnderControl
                | Self::Resolved
                | Self::Withdrawn
                | Self::AnsweredAtMeeting
                | Self::Extended
                | Self::Corrected
        )
    }

    /// Whether the author hears of it: of what they did themselves only that it was received.
    pub fn concerns_author(self) -> bool {
        !matches!(
            self,
            Self::Noted | Self::Changed | Self::Withdrawn | Self::Separated
        )
    }
}
