//! Where a conversation waits for a text or a place.

use serde::{Deserialize, Serialize};

/// The step of one person; kept in the database, so that a restart goes on at the same place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// They look at the regions and may type a name.
    ChoosingRegion,
    /// The button that sends a location stands in place of the letters.
    SharingLocation,
    /// They are asked for words to search by.
    Searching,
}
