//! Sectors: what a citizen picks from ("Roads and transport"), and the body behind each.

use serde::{Deserialize, Serialize};

use super::{central_body::BodySlug, language::Localized};

/// A sector's lasting name in the tables: `transport_roads`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SectorSlug(pub String);

/// A sector as it is known on some day.
#[derive(Clone, Debug)]
pub struct Sector {
    pub slug: SectorSlug,
    pub name: Localized,
    pub body: BodySlug,
}
