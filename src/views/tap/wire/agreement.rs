//! What the buttons of akimats and of ministries about agreements carry.

use super::Wire;
use crate::domain::{
    agreement::{CounterReason, HostItem, HostedList, Offer},
    meeting::MeetingId,
    region::RegionCode,
    submission::SubmissionKind,
    submission_number::SubmissionNumber,
};

words! {
    CounterReason: Self::OtherEvent;
    HostItem: Self::StepFreeAccess;
}

/// Meeting, region and revision, with points between them: `7F3K.10.2`.
impl Wire for Offer {
    fn to_wire(&self) -> String {
        let (meeting, region) = (self.meeting.to_wire(), self.region.to_wire());
        format!("{meeting}.{region}.{}", self.revision)
    }

    fn from_wire(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.split('.').collect();
        let [meeting, region, revision] = parts.as_slice() else {
            return None;
        };
        Some(Self {
            meeting: Wire::from_wire(meeting)?,
            region: Wire::from_wire(region)?,
            revision: revision.parse().ok()?,
        })
    }

    fn longest() -> Self {
        Self {
            meeting: MeetingId::longest(),
            region: RegionCode::longest(),
            revision: i64::MAX,
        }
    }
}

/// Region and offset, with an `a` between them where only those to agree are shown: `10a5`, `10.5`.
impl Wire for HostedList {
    fn to_wire(&self) -> String {
        let kind = if self.only_to_agree { 'a' } else { '.' };
        format!("{}{kind}{}", self.region.to_wire(), self.offset)
    }

    fn from_wire(text: &str) -> Option<Self> {
        let (region, offset) = text.split_once(['a', '.'])?;
        Some(Self {
            region: Wire::from_wire(region)?,
            only_to_agree: text.contains('a'),
            offset: Wire::from_wire(offset)?,
        })
    }

    fn longest() -> Self {
        Self {
            region: RegionCode::longest(),
            only_to_agree: true,
            offset: u32::MAX,
        }
    }
}

/// As people read it: `Q-4F7K2M`.
impl Wire for SubmissionNumber {
    fn to_wire(&self) -> String {
        self.to_string()
    }

    fn from_wire(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn longest() -> Self {
        Self::new(SubmissionKind::Question, u32::MAX)
    }
}
