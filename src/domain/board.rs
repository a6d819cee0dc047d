//! Which submissions a list shows, and from where.

use super::{central_body::BodySlug, region::RegionCode, submission::SubmissionId};

/// A choice of public submissions, and the place in their list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Board {
    /// All regions, where there is none.
    pub region: Option<RegionCode>,
    /// All ministries, where there is none.
    pub body: Option<BodySlug>,
    pub order: Order,
    /// Only what is asked in the same district as this one; everywhere in the region, where there is none.
    pub district_of: Option<SubmissionId>,
    /// How many are passed over.
    pub offset: u32,
}

/// What comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    MostPeople,
    Newest,
    /// Those that have the words which the person searched for, the newest first.
    Found,
}

impl Board {
    pub fn of_region(region: Option<RegionCode>) -> Self {
        Self {
            region,
            ..Self::default()
        }
    }

    /// The same choice, from another place.
    pub fn at(&self, offset: u32) -> Self {
        Self {
            offset,
            ..self.clone()
        }
    }

    /// The same choice in another order, from its beginning.
    pub fn in_order(&self, order: Order) -> Self {
        Self {
            order,
            offset: 0,
            ..self.clone()
        }
    }

    /// The same choice with another region, from its beginning.
    pub fn in_region(&self, region: Option<RegionCode>) -> Self {
        Self {
            region,
            district_of: None,
            offset: 0,
            ..self.clone()
        }
    }

    /// The same choice with what is asked in the district of a submission, or in all of them, from its beginning.
    pub fn in_district_of(&self, district_of: Option<SubmissionId>) -> Self {
        Self {
            district_of,
            offset: 0,
            ..self.clone()
        }
    }

    /// The same choice with another ministry, from its beginning.
    pub fn of_body(&self, body: Option<BodySlug>) -> Self {
        Self {
            body,
            offset: 0,
            ..self.clone()
        }
    }
}

/// A choice of the person's own submissions, and the place in their list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mine {
    /// Those of which something may still come.
    pub only_open: bool,
    /// How many are passed over.
    pub offset: u32,
}

/// The list that a submission's card was opened from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    Mine(Mine),
    Board(Board),
}

/// How much is asked of one ministry in a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedOfBody {
    /// None: nobody has said yet whose matter it is.
    pub body: Option<BodySlug>,
    /// Open submissions that anybody may see; those that say the same are one.
    pub submissions: u32,
    /// The people who ask them, summed up: whoever asks two things counts twice.
    pub people: u32,
}

/// How much is asked in one district of a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedInDistrict {
    /// As people wrote it; none: it was not said.
    pub district: Option<String>,
    /// One of its submissions, by which a button names the district.
    pub newest: SubmissionId,
    pub submissions: u32,
    pub people: u32,
}
