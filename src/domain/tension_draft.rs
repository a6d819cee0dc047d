//! A tension alert that somebody is writing: what it has, and what it is asked for next.

use serde::{Deserialize, Serialize};

use super::{
    office::OfficeId,
    region::RegionCode,
    sector::SectorSlug,
    shortening::beginning,
    submission_draft::{LONGEST_DISTRICT, MOST_PHOTOS},
    tension::TensionLevel,
};

/// What has been written so far. It lives in the database until it is sent or deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TensionDraft {
    /// The office that raises it.
    pub office: OfficeId,
    pub region: Option<RegionCode>,
    /// The office leaves no choice: an akimat's officer raises alerts for the own region.
    pub is_region_given: bool,
    pub sector: Option<SectorSlug>,
    /// The office leaves no choice: the official's body stands behind one sector only.
    pub is_sector_given: bool,
    pub district: Option<String>,
    /// Whether it was said where in the region, even if that was nothing.
    pub is_placed: bool,
    pub level: Option<TensionLevel>,
    pub text: Option<String>,
    /// The message that the text came in: editing it edits the draft.
    pub text_message: Option<i32>,
    pub photos: Vec<String>,
    /// Whether it was said that these are all.
    pub has_photos: bool,
    /// What is being changed once all was there.
    pub editing: Option<TensionPart>,
}

/// A part of an alert.
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
pub enum TensionPart {
    Region,
    Sector,
    District,
    Level,
    Text,
    Photos,
}

impl TensionDraft {
    /// One that has only what the office leaves no choice of.
    pub fn new(office: OfficeId, region: Option<RegionCode>, sector: Option<SectorSlug>) -> Self {
        Self {
            office,
            is_region_given: region.is_some(),
            region,
            is_sector_given: sector.is_some(),
            sector,
            district: None,
            is_placed: false,
            level: None,
            text: None,
            text_message: None,
            photos: Vec::new(),
            has_photos: false,
            editing: None,
        }
    }

    /// The parts that are asked for, in order.
    pub fn parts(&self) -> Vec<TensionPart> {
        const ALL: [TensionPart; 6] = [
            TensionPart::Region,
            TensionPart::Sector,
            TensionPart::District,
            TensionPart::Level,
            TensionPart::Text,
            TensionPart::Photos,
        ];
        let is_asked = |part: &TensionPart| match part {
            TensionPart::Region => !self.is_region_given,
            TensionPart::Sector => !self.is_sector_given,
            _ => true,
        };
        ALL.into_iter().filter(is_asked).collect()
    }

    /// The part that is asked for now; none once all is there.
    pub fn asks_for(&self) -> Option<TensionPart> {
        self.editing
            .or_else(|| self.parts().into_iter().find(|part| !self.has(*part)))
    }

    fn has(&self, part: TensionPart) -> bool {
        match part {
            TensionPart::Region => self.region.is_some(),
            TensionPart::Sector => self.sector.is_some(),
            TensionPart::District => self.is_placed,
            TensionPart::Level => self.level.is_some(),
            TensionPart::Text => self.text.is_some(),
            TensionPart::Photos => self.has_photos,
        }
    }

    /// "Step 2 of 6": which part this is, and how many there are with the last look. None while something is changed.
    pub fn position(&self, part: TensionPart) -> Option<(u32, u32)> {
        let parts = self.parts();
        let index = parts.iter().position(|other| *other == part)?;
        (self.editing.is_none()).then(|| (index as u32 + 1, parts.len() as u32 + 1))
    }

    /// "Step 6 of 6": the last look.
    pub fn last_look(&self) -> (u32, u32) {
        let steps = self.parts().len() as u32 + 1;
        (steps, steps)
    }

    /// The part before this one; none where it is the first, or something is being changed.
    pub fn part_before(&self, part: TensionPart) -> Option<TensionPart> {
        if self.editing.is_some() {
            return None;
        }
        let parts = self.parts();
        let index = parts.iter().position(|other| *other == part)?;
        index.checked_sub(1).map(|before| parts[before])
    }

    /// Another region: the district was one of the former.
    pub fn take_region(&mut self, region: RegionCode) {
        if self.region != Some(region) {
            self.district = None;
            self.is_placed = false;
        }
        self.region = Some(region);
        self.editing = None;
    }

    pub fn take_sector(&mut self, sector: SectorSlug) {
        self.sector = Some(sector);
        self.editing = None;
    }

    /// The district or settlement in words; none: the whole region.
    pub fn take_district(&mut self, words: Option<&str>) {
        let words = words.map(str::trim).filter(|words| !words.is_empty());
        self.district = words.map(|words| beginning(words, LONGEST_DISTRICT).to_owned());
        self.is_placed = true;
        self.editing = None;
    }

    pub fn take_level(&mut self, level: TensionLevel) {
        self.level = Some(level);
        self.editing = None;
    }

    pub fn take_text(&mut self, text: String, message: i32) {
        self.text = Some(text);
        self.text_message = Some(message);
        self.editing = None;
    }

    /// Adds a photo; says whether there was room.
    pub fn add_photo(&mut self, file_id: String) -> bool {
        let has_room = self.photos.len() < MOST_PHOTOS;
        if has_room && !self.photos.contains(&file_id) {
            self.photos.push(file_id);
        }
        has_room
    }

    /// No more photos come.
    pub fn finish_photos(&mut self) {
        self.has_photos = true;
        self.editing = None;
    }

    /// Whether there is something in it that would be a loss.
    pub fn is_worth_keeping(&self) -> bool {
        self.text.is_some() || !self.photos.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn semey() -> RegionCode {
        "KZ-10".parse().unwrap()
    }

    #[test]
    fn an_akimat_is_not_asked_for_its_region() {
        let mut draft = TensionDraft::new(OfficeId(1), Some(semey()), None);
        let mut asked = Vec::new();
        while let Some(part) = draft.asks_for() {
            asked.push((part, draft.position(part)));
            match part {
                TensionPart::Region => draft.take_region(semey()),
                TensionPart::Sector => draft.take_sector(SectorSlug("health".to_owned())),
                TensionPart::District => draft.take_district(Some(" Аягөз ")),
                TensionPart::Level => draft.take_level(TensionLevel::Predicted),
                TensionPart::Text => draft.take_text("The clinic is closed".to_owned(), 7),
                TensionPart::Photos => draft.finish_photos(),
            }
        }
        assert_eq!(
            asked,
            [
                (TensionPart::Sector, Some((1, 6))),
                (TensionPart::District, Some((2, 6))),
                (TensionPart::Level, Some((3, 6))),
                (TensionPart::Text, Some((4, 6))),
                (TensionPart::Photos, Some((5, 6))),
            ]
        );
        assert_eq!(draft.last_look(), (6, 6));
        assert_eq!(draft.district.as_deref(), Some("Аягөз"));
        assert_eq!(draft.part_before(TensionPart::Sector), None);
        assert_eq!(
            draft.part_before(TensionPart::Level),
            Some(TensionPart::District)
        );
    }

    #[test]
    fn another_region_asks_for_the_place_anew() {
        let mut draft = TensionDraft::new(OfficeId(1), None, None);
        draft.take_region(semey());
        draft.take_district(Some("Аягөз"));
        draft.take_region(semey());
        assert!(draft.is_placed, "the same region");
        draft.take_region("KZ-63".parse().unwrap());
        assert_eq!((draft.district, draft.is_placed), (None, false));
    }

    #[test]
    fn what_is_being_changed_is_asked_for_whatever_is_there() {
        let mut draft = TensionDraft::new(OfficeId(1), Some(semey()), None);
        draft.take_text("The clinic is closed".to_owned(), 7);
        draft.editing = Some(TensionPart::Text);
        assert_eq!(draft.asks_for(), Some(TensionPart::Text));
        assert_eq!(draft.position(TensionPart::Text), None);
        draft.take_text("The clinic is closed since Monday".to_owned(), 7);
        assert_eq!(draft.asks_for(), Some(TensionPart::Sector));
    }
}
