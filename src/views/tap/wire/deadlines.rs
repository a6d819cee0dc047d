//! Duties, and whom a coordinator reminds.

use super::{MeetingId, Wire};
use crate::domain::{
    central_body::BodySlug,
    nudge::{NudgeId, Nudged},
    obligation::Duty,
    tension::TensionId,
};

keys!(NudgeId);

impl Wire for Duty {
    fn to_wire(&self) -> String {
        self.code()
    }

    fn from_wire(text: &str) -> Option<Self> {
        Self::from_code(text)
    }

    fn longest() -> Self {
        Self::OffScheduleMeeting(TensionId(i64::MAX))
    }
}

impl Wire for Nudged {
    fn to_wire(&self) -> String {
        self.to_string()
    }

    fn from_wire(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn longest() -> Self {
        let body = Self::Body(BodySlug::longest());
        let owing = Self::Owing(Duty::longest());
        if body.to_wire().len() > owing.to_wire().len() {
            body
        } else {
            owing
        }
    }
}
