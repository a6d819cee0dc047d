//! How the values of an answering official's buttons are written.

use super::Wire;
use crate::domain::{
    answer::{AnswerKind, TemplateId},
    central_body::BodySlug,
    commitment::CommitmentId,
    meeting::MeetingId,
    question_queue::{QuestionQueue, Shelf},
    region::RegionCode,
};

words! {
    AnswerKind: Self::AtMeeting;
}

keys! {
    TemplateId,
    CommitmentId,
}

impl Wire for Option<MeetingId> {
    fn to_wire(&self) -> String {
        self.map_or_else(String::new, |meeting| meeting.to_wire())
    }

    fn from_wire(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(None);
        }
        MeetingId::from_wire(text).map(Some)
    }

    fn longest() -> Self {
        Some(MeetingId::longest())
    }
}

impl Wire for Shelf {
    fn to_wire(&self) -> String {
        match self {
            Self::NewAlike => "",
            Self::New => "n",
            Self::UnderControl => "u",
            Self::Answered => "a",
        }
        .to_owned()
    }

    fn from_wire(text: &str) -> Option<Self> {
        Some(match text {
            "" => Self::NewAlike,
            "n" => Self::New,
            "u" => Self::UnderControl,
            "a" => Self::Answered,
            _ => return None,
        })
    }

    fn longest() -> Self {
        Self::New
    }
}

/// Body, shelf, region, meeting and offset, with points between them: `dsm.u.10..5`.
impl Wire for QuestionQueue {
    fn to_wire(&self) -> String {
        let region = self.region.map_or_else(String::new, |code| code.to_wire());
        format!(
            "{}.{}.{region}.{}.{}",
            self.body,
            self.shelf.to_wire(),
            self.meeting.to_wire(),
            self.offset
        )
    }

    fn from_wire(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.split('.').collect();
        let [body, shelf, region, meeting, offset] = parts.as_slice() else {
            return None;
        };
        let region = match *region {
            "" => None,
            digits => Some(RegionCode::from_digits(digits)?),
        };
        Some(Self {
            body: BodySlug::from_wire(body)?,
            shelf: Wire::from_wire(shelf)?,
            region,
            meeting: Wire::from_wire(meeting)?,
            offset: Wire::from_wire(offset)?,
        })
    }

    fn longest() -> Self {
        Self {
            body: BodySlug::longest(),
            shelf: Shelf::longest(),
            region: Some(RegionCode::longest()),
            meeting: Some(MeetingId::longest()),
            offset: u32::MAX,
        }
    }
}
