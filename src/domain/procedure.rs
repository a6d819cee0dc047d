//! The procedure for holding meetings, which the authorised body approves and brings to the bodies.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What is new in a version is said in at most so many letters, as Telegram counts them: it stands below a file.
pub const LONGEST_CHANGE: usize = 500;

/// One version of it. The highest one is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Procedure {
    /// From 1, without gaps.
    pub version: u32,
    pub file: ProcedureFile,
    /// What is new in it.
    pub change: String,
    pub published_at: DateTime<Utc>,
    /// When those who had not read it were last reminded.
    pub reminded_at: Option<DateTime<Utc>>,
}

/// A file that the messenger keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcedureFile {
    /// The messenger's name for it.
    pub id: String,
    /// Its name on a computer.
    pub name: String,
    pub size_bytes: u32,
}

/// A version that is being made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcedureDraft {
    pub file: Option<ProcedureFile>,
    pub change: Option<String>,
}

/// What a draft is asked for.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum ProcedurePart {
    File,
    Change,
}

impl ProcedureDraft {
    /// What it lacks; none where it can be published.
    pub fn lacks(&self) -> Option<ProcedurePart> {
        match self {
            Self { file: None, .. } => Some(ProcedurePart::File),
            Self { change: None, .. } => Some(ProcedurePart::Change),
            Self {
                file: Some(_),
                change: Some(_),
            } => None,
        }
    }

    /// What was written of the change, where it is one that fits below a file.
    pub fn take_change(&mut self, words: &str) -> Result<(), ChangeRefusal> {
        let words = words.trim();
        let length = words.encode_utf16().count();
        if length > LONGEST_CHANGE {
            return Err(ChangeRefusal::TooLong { length });
        }
        self.change = Some(words.to_owned());
        Ok(())
    }
}

/// Why a line on what changed is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeRefusal {
    /// So many letters, as Telegram counts them.
    TooLong { length: usize },
}

/// Who has read a version, of those who hold an office at present.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Readers {
    pub have_read: u32,
    pub are_to_read: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_asked_for_the_file_and_then_for_what_changed() {
        let mut draft = ProcedureDraft::default();
        assert_eq!(draft.lacks(), Some(ProcedurePart::File));
        draft.file = Some(ProcedureFile {
            id: "x".to_owned(),
            name: "procedure.pdf".to_owned(),
            size_bytes: 7,
        });
        assert_eq!(draft.lacks(), Some(ProcedurePart::Change));
        assert_eq!(draft.take_change("  The hall is named.\n"), Ok(()));
        assert_eq!(draft.change.as_deref(), Some("The hall is named."));
        assert_eq!(draft.lacks(), None);
    }

    #[test]
    fn what_does_not_fit_below_a_file_is_refused() {
        let mut draft = ProcedureDraft::default();
        assert_eq!(draft.take_change(&"ә".repeat(LONGEST_CHANGE)), Ok(()));
        let refused = draft.take_change(&"ә".repeat(LONGEST_CHANGE + 1));
        let length = LONGEST_CHANGE + 1;
        assert_eq!(refused, Err(ChangeRefusal::TooLong { length }));
        assert_eq!(
            draft.change.map(|kept| kept.chars().count()),
            Some(LONGEST_CHANGE)
        );
    }
}
