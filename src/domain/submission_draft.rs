//! A submission that somebody is writing: what it has, and what it is asked for next.

use serde::{Deserialize, Serialize};

use super::{
    central_body::BodySlug,
    meeting::MeetingId,
    place::Spot,
    region::RegionCode,
    sector::SectorSlug,
    shortening::{beginning, length},
    submission::SubmissionKind,
};

/// Longer texts leave no room for the rest of a card in a message of 4,096 letters.
pub const LONGEST_TEXT: usize = 3_000;

/// Shorter texts say nothing.
pub const SHORTEST_TEXT: usize = 10;

pub const MOST_PHOTOS: usize = 5;

/// The name of a district or a settlement is no longer than this.
pub const LONGEST_DISTRICT: usize = 40;

/// A place in words is no longer than this.
pub const LONGEST_PLACE: usize = 200;

/// What has been written so far. It lives in the database until it is sent or deleted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SubmissionDraft {
    pub kind: SubmissionKind,
    pub region: RegionCode,
    /// The meeting that a question is for.
    pub meeting: Option<MeetingId>,
    pub body: Option<BodySlug>,
    pub sector: Option<SectorSlug>,
    /// Whether it was said whom it is for, even if that was "I don't know".
    pub is_addressed: bool,
    pub text: Option<String>,
    pub photos: Vec<String>,
    pub spot: Option<Spot>,
    /// District or settlement.
    #[serde(default)]
    pub district: Option<String>,
    /// The place within it.
    pub place: Option<String>,
    /// Whether it was said where it is, even if that was nothing.
    pub is_placed: bool,
    /// The person knows that the text seems to be for a ministry that holds no meetings.
    pub knows_of_exemption: bool,
    /// The person saw what others wrote, and theirs is another thing.
    pub is_different: bool,
    /// What is being changed once all was there.
    pub editing: Option<Part>,
}

/// A district or a settlement that others named, short enough for a button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct District(pub String);

impl District {
    /// Letters that a button's data has room for, two bytes each.
    pub const LONGEST_OFFERED: usize = 20;

    /// The name, where it fits into a button's data.
    pub fn offered(name: &str) -> Option<Self> {
        let fits =
            !name.is_empty() && name.len() <= 2 * Self::LONGEST_OFFERED && !name.contains(':');
        fits.then(|| Self(name.to_owned()))
    }
}

/// A part of a submission.
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
pub enum Part {
    Text,
    Photos,
    Place,
    Addressee,
}

/// What the conversation is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// One of the parts is asked for.
    Part(Part),
    /// All is there: similar ones first, then a last look.
    Complete,
}

impl SubmissionDraft {
    /// A question to a meeting.
    pub fn question(region: RegionCode, body: BodySlug, meeting: Option<MeetingId>) -> Self {
        Self {
            meeting,
            body: Some(body),
            is_addressed: true,
            is_placed: true,
            ..Self::empty(SubmissionKind::Question, region)
        }
    }

    /// Something that is wrong at a place.
    pub fn local_issue(region: RegionCode) -> Self {
        Self::empty(SubmissionKind::LocalIssue, region)
    }

    /// One of which it is not said yet whom it is for.
    pub fn unaddressed(kind: SubmissionKind, region: RegionCode) -> Self {
        Self {
            is_placed: kind == SubmissionKind::Question,
            ..Self::empty(kind, region)
        }
    }

    fn empty(kind: SubmissionKind, region: RegionCode) -> Self {
        Self {
            kind,
            region,
            meeting: None,
            body: None,
            sector: None,
            is_addressed: false,
            text: None,
            photos: Vec::new(),
            spot: None,
            district: None,
            place: None,
            is_placed: false,
            knows_of_exemption: false,
            is_different: false,
            editing: None,
        }
    }

    pub fn stage(&self) -> Stage {
        if let Some(part) = self.editing {
            return Stage::Part(part);
        }
        if self.text.is_none() {
            Stage::Part(Part::Text)
        } else if !self.is_placed {
            Stage::Part(Part::Place)
        } else if !self.is_addressed {
            Stage::Part(Part::Addressee)
        } else {
            Stage::Complete
        }
    }

    /// The part before the one that is asked for; none where it is the first.
    pub fn part_before(&self) -> Option<Part> {
        if self.editing.is_some() {
            return None;
        }
        match self.stage() {
            Stage::Part(Part::Text | Part::Photos) => None,
            Stage::Part(Part::Place) => Some(Part::Text),
            Stage::Part(Part::Addressee) if self.kind == SubmissionKind::Question => {
                Some(Part::Text)
            }
            Stage::Part(Part::Addressee) => Some(Part::Place),
            Stage::Complete => None,
        }
    }

    /// "Step 2 of 3": which part is asked for, and how many there are with the last look.
    pub fn position(&self, part: Part) -> Option<(u32, u32)> {
        if self.editing.is_some() {
            return None;
        }
        Some(match (self.kind, part) {
            (SubmissionKind::Question, Part::Addressee) => return None,
            (SubmissionKind::Question, _) => (1, 2),
            (SubmissionKind::LocalIssue, Part::Text | Part::Photos) => (1, 4),
            (SubmissionKind::LocalIssue, Part::Place) => (2, 4),
            (SubmissionKind::LocalIssue, Part::Addressee) => (3, 4),
        })
    }

    /// "Step 4 of 4": the last look.
    pub fn last_look(&self) -> (u32, u32) {
        match self.kind {
            SubmissionKind::Question => (2, 2),
            SubmissionKind::LocalIssue => (4, 4),
        }
    }

    /// The text is another one: what others wrote is looked at again.
    pub fn take_text(&mut self, text: String) {
        self.text = Some(text);
        self.is_different = false;
        self.knows_of_exemption = false;
        self.editing = None;
    }

    /// Says where it is: what others wrote near there is looked at. A location that is too vague waits for words.
    pub fn take_spot(&mut self, spot: Spot) {
        self.is_placed = spot.is_exact() || self.place.is_some() || self.district.is_some();
        self.spot = Some(spot);
        self.is_different = false;
        if self.is_placed {
            self.editing = None;
        }
    }

    /// Says where it is in words: "Ayagoz, Abai street 5" is a street in a settlement.
    pub fn take_place(&mut self, words: &str) {
        let words = beginning(words.trim(), LONGEST_PLACE);
        match words.split_once(',') {
            Some((district, place)) if district.chars().count() <= LONGEST_DISTRICT => {
                self.district = Some(district.trim().to_owned());
                self.place = Some(place.trim().to_owned());
            }
            _ => {
                self.district = None;
                self.place = Some(words.to_owned());
            }
        }
        self.is_placed = true;
        self.editing = None;
    }

    /// Says only in which district or settlement it is.
    pub fn take_district(&mut self, district: String) {
        self.district = Some(district);
        self.place = None;
        self.is_placed = true;
        self.editing = None;
    }

    pub fn skip_place(&mut self) {
        self.is_placed = true;
        self.editing = None;
    }

    /// Says whom it is for; the sector of a body that the person does not know is none.
    pub fn take_addressee(&mut self, sector: Option<(SectorSlug, BodySlug)>) {
        (self.sector, self.body) = sector.unzip();
        self.is_addressed = true;
        self.is_different = false;
        self.editing = None;
    }

    /// It is for whom `other` is for; the words and photos stay.
    pub fn readdress(&mut self, other: Self) {
        self.region = other.region;
        self.meeting = other.meeting;
        self.body = other.body;
        self.sector = other.sector;
        self.is_addressed = other.is_addressed;
        self.is_different = false;
        self.editing = None;
    }

    /// Where it is, if that is known well enough to look for others near there.
    pub fn exact_spot(&self) -> Option<Spot> {
        self.spot.filter(Spot::is_exact)
    }

    /// Adds a photo; says whether there was room for it.
    pub fn add_photo(&mut self, file_id: String) -> bool {
        let has_room = self.photos.len() < MOST_PHOTOS;
        if has_room && !self.photos.contains(&file_id) {
            self.photos.push(file_id);
        }
        has_room
    }
}

/// What is wrong with a text, if anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextRefusal {
    TooShort,
    TooLong { letters: usize },
}

/// Looks whether a text can be a submission's.
///
/// # Errors
///
/// Where it says nothing, or is longer than [`LONGEST_TEXT`] in UTF-16 units, as Telegram counts.
pub fn check_text(text: &str) -> Result<(), TextRefusal> {
    let letters = length(text);
    let telling = text.chars().filter(|letter| letter.is_alphanumeric());
    if telling.count() < SHORTEST_TEXT {
        Err(TextRefusal::TooShort)
    } else if letters > LONGEST_TEXT {
        Err(TextRefusal::TooLong { letters })
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::place::Point;

    fn spot(accuracy_metres: Option<f64>) -> Spot {
        Spot {
            point: Point {
                latitude: 50.4,
                longitude: 80.2,
            },
            accuracy_metres,
        }
    }

    #[test]
    fn a_local_issue_is_asked_for_its_text_place_and_sector() {
        let mut draft = SubmissionDraft::local_issue("KZ-10".parse().unwrap());
        assert_eq!(draft.stage(), Stage::Part(Part::Text));
        draft.take_text("There is no water since Monday".to_owned());
        assert_eq!(draft.stage(), Stage::Part(Part::Place));
        draft.take_spot(spot(Some(20.0)));
        assert_eq!(draft.stage(), Stage::Part(Part::Addressee));
        draft.take_addressee(None);
        assert_eq!(draft.stage(), Stage::Complete);
        draft.editing = Some(Part::Text);
        assert_eq!(draft.stage(), Stage::Part(Part::Text));
        draft.take_text("There is no water since Tuesday".to_owned());
        assert_eq!(draft.stage(), Stage::Complete);
    }

    #[test]
    fn a_vague_location_waits_for_words() {
        let mut draft = SubmissionDraft::local_issue("KZ-10".parse().unwrap());
        draft.take_text("There is no water since Monday".to_owned());
        draft.take_spot(spot(Some(2_000.0)));
        assert_eq!(draft.stage(), Stage::Part(Part::Place));
        draft.take_place("Ayagoz, Abai street 5");
        assert_eq!(draft.district.as_deref(), Some("Ayagoz"));
        assert_eq!(draft.place.as_deref(), Some("Abai street 5"));
        assert_eq!(draft.stage(), Stage::Part(Part::Addressee));
        draft.take_place("The old bridge");
        assert_eq!(draft.district, None);
        assert_eq!(draft.place.as_deref(), Some("The old bridge"));
    }

    #[test]
    fn a_text_must_say_something_and_fit() {
        assert_eq!(check_text("?? 🙂🙂 !"), Err(TextRefusal::TooShort));
        assert_eq!(check_text(&"я".repeat(LONGEST_TEXT)), Ok(()));
        assert_eq!(
            check_text(&"я".repeat(4_096)),
            Err(TextRefusal::TooLong { letters: 4_096 })
        );
    }

    #[test]
    fn a_sixth_photo_has_no_room() {
        let mut draft = SubmissionDraft::local_issue("KZ-10".parse().unwrap());
        for number in 0..MOST_PHOTOS {
            assert!(draft.add_photo(number.to_string()));
        }
        assert!(!draft.add_photo("one more".to_owned()));
        assert_eq!(draft.photos.len(), MOST_PHOTOS);
    }
}
