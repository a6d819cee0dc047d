//! Quarters, half-years, duties, and whom a coordinator reminds.

use super::{MeetingId, Wire};
use crate::domain::{
    calendar::{HalfYear, Quarter},
    central_body::BodySlug,
    nudge::{NudgeId, Nudged},
    obligation::Duty,
    tension::TensionId,
};

keys!(NudgeId);

/// `2026-Q4`
impl Wire for Quarter {
    fn to_wire(&self) -> String {
        self.code()
    }

    fn from_wire(text: &str) -> Option<Self> {
        text.parse()
            .ok()
            .filter(|quarter: &Self| is_near(quarter.year))
    }

    fn longest() -> Self {
        Self {
            year: 2026,
            number: 4,
        }
    }
}

/// `2027-H1`
impl Wire for HalfYear {
    fn to_wire(&self) -> String {
        self.code()
    }

    fn from_wire(text: &str) -> Option<Self> {
        text.parse().ok().filter(|half: &Self| is_near(half.year))
    }

    fn longest() -> Self {
        Self {
            year: 2027,
            number: 1,
        }
    }
}

/// A year that a screen can lead to.
fn is_near(year: i32) -> bool {
    (2000..=2100).contains(&year)
}

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
