//! Start links: `t.me/bot?start=…` opens the bot at a place.

use std::fmt;

use super::{meeting::MeetingId, region::RegionCode};

/// Where a start link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartLink {
    /// `r_KZ10`: a region, chosen already.
    Region(RegionCode),
    /// `m_7F`: a meeting.
    Meeting(MeetingId),
}

impl StartLink {
    /// The meeting, where it leads to one.
    pub fn meeting(self) -> Option<MeetingId> {
        match self {
            Self::Meeting(id) => Some(id),
            Self::Region(_) => None,
        }
    }

    /// The link in a start command's payload; none where it leads nowhere that is known.
    pub fn parse(payload: &str) -> Option<Self> {
        match payload.split_once('_')? {
            ("r", code) => {
                let region = RegionCode::from_digits(code.strip_prefix("KZ")?)?;
                Some(Self::Region(region))
            }
            ("m", code) => Some(Self::Meeting(MeetingId::from_code(code)?)),
            _ => None,
        }
    }
}

/// The payload: at most 64 of `A-Za-z0-9_-`, as Telegram asks.
impl fmt::Display for StartLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Region(code) => write!(f, "r_KZ{:02}", code.number()),
            Self::Meeting(id) => write!(f, "m_{}", id.code()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_reads_back_as_it_was_written() {
        for payload in ["r_KZ10", "m_7F3K"] {
            assert_eq!(StartLink::parse(payload).unwrap().to_string(), payload);
        }
        for nonsense in [
            "", "r_", "r_KZ1", "r_XX10", "m_", "m_!", "m_-5", "x_1", "r_KZ+1",
        ] {
            assert_eq!(StartLink::parse(nonsense), None, "{nonsense}");
        }
    }
}
