//! Central executive bodies: the ministries whose heads hold meetings, and those that are exempt.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{language::Localized, sector::SectorSlug};

/// A body's short and lasting name, as in its web address: `dsm`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct BodySlug(pub String);

impl fmt::Display for BodySlug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A body as it is known on some day.
#[derive(Clone, Debug)]
pub struct CentralBody {
    pub slug: BodySlug,
    pub name: Localized,
    /// Kazakh and Russian abbreviations; two Kazakh ones differ by one letter, so they never stand alone.
    pub abbreviations: [String; 2],
    /// Whether the duty to hold meetings leaves this body out.
    pub exempt: bool,
    pub sector: SectorSlug,
}
