//! Circulars: what the coordinators tell all officials of chosen ministries.

use serde::{Deserialize, Serialize};

use super::central_body::BodySlug;

/// At most so many letters, as Telegram counts them: the frame around it needs some of a message's 4,096.
pub const LONGEST_CIRCULAR: usize = 3_000;

/// A circular's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CircularId(pub i64);

/// One that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circular {
    pub id: CircularId,
    pub text: String,
    pub bodies: Vec<BodySlug>,
    /// How many people it was promised to.
    pub people: u32,
}

/// One that is being written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CircularDraft {
    /// The slugs of the chosen ministries, in the order of choosing.
    pub bodies: Vec<String>,
    pub text: Option<String>,
}

impl CircularDraft {
    pub fn is_chosen(&self, body: &BodySlug) -> bool {
        self.bodies.contains(&body.0)
    }

    /// Chooses a ministry, or no longer.
    pub fn choose(&mut self, body: &BodySlug, wanted: bool) {
        self.bodies.retain(|chosen| *chosen != body.0);
        if wanted {
            self.bodies.push(body.0.clone());
        }
    }

    /// What was written, where it fits into a message.
    pub fn take_text(&mut self, words: &str) -> Result<(), CircularRefusal> {
        let words = words.trim();
        let length = words.encode_utf16().count();
        if length > LONGEST_CIRCULAR {
            return Err(CircularRefusal::TooLong { length });
        }
        self.text = Some(words.to_owned());
        Ok(())
    }
}

/// Why a text is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CircularRefusal {
    /// So many letters, as Telegram counts them.
    TooLong { length: usize },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ministry_is_chosen_once_and_given_up_again() {
        let dsm = BodySlug("dsm".to_owned());
        let mut draft = CircularDraft::default();
        draft.choose(&dsm, true);
        draft.choose(&dsm, true);
        assert_eq!(draft.bodies, ["dsm"]);
        assert!(draft.is_chosen(&dsm));
        draft.choose(&dsm, false);
        assert!(draft.bodies.is_empty());
    }

    #[test]
    fn a_text_that_fits_into_no_message_is_refused_and_the_one_before_stays() {
        let mut draft = CircularDraft::default();
        assert_eq!(draft.take_text(" Reports are due. "), Ok(()));
        let length = LONGEST_CIRCULAR + 1;
        let refused = draft.take_text(&"ы".repeat(length));
        assert_eq!(refused, Err(CircularRefusal::TooLong { length }));
        assert_eq!(draft.text.as_deref(), Some("Reports are due."));
    }
}
