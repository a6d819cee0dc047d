//! Start links: `t.me/bot?start=…` opens the bot at a place.

use std::fmt;

use super::{
    central_body::BodySlug, invitation::InvitationCode, meeting::MeetingId, region::RegionCode,
    submission_number::SubmissionNumber,
};

/// No body's slug is longer: a button has room for a link beside other things.
const LONGEST_SLUG: usize = 16;

/// Where a start link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StartLink {
    /// `r_KZ10`: a region, chosen already.
    Region(RegionCode),
    /// `m_7F`: a meeting.
    Meeting(MeetingId),
    /// `b_dsm`: the meetings of a ministry.
    Body(BodySlug),
    /// `i_` and a code: an invitation to an office, whether it works or not.
    Invitation(InvitationCode),
    /// `s_Q-4F7K2M`: what somebody asked.
    Submission(SubmissionNumber),
}

impl StartLink {
    /// The meeting, where it leads to one.
    pub fn meeting(self) -> Option<MeetingId> {
        match self {
            Self::Meeting(id) => Some(id),
            Self::Region(_) | Self::Body(_) | Self::Invitation(_) | Self::Submission(_) => None,
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
            ("s", number) => Some(Self::Submission(number.parse().ok()?)),
            ("b", slug) => {
                let is_slug = (1..=LONGEST_SLUG).contains(&slug.len())
                    && slug
                        .bytes()
                        .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit());
                is_slug.then(|| Self::Body(BodySlug(slug.to_owned())))
            }
            ("i", code) => Some(Self::Invitation(InvitationCode::read(code))),
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
            Self::Body(slug) => write!(f, "b_{slug}"),
            Self::Invitation(code) => write!(f, "i_{code}"),
            Self::Submission(number) => write!(f, "s_{number}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_reads_back_as_it_was_written() {
        for payload in [
            "r_KZ10",
            "m_7F3K",
            "b_dsm",
            "i_-_v7-_v7-_v7-_v7-_v7-w",
            "s_Q-4F7K2M",
        ] {
            assert_eq!(StartLink::parse(payload).unwrap().to_string(), payload);
        }
        for nonsense in [
            "",
            "r_",
            "r_KZ1",
            "r_XX10",
            "m_",
            "m_!",
            "m_-5",
            "x_1",
            "r_KZ+1",
            "b_",
            "b_DSM",
            "b_a-b",
            "b_aaaaaaaaaaaaaaaaaaaaaaa",
        ] {
            assert_eq!(StartLink::parse(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn whatever_looks_like_an_invitation_is_answered_as_one() {
        for payload in ["i_", "i_short", "i_a!", "i_twenty-three-letters-or-more"] {
            let link = StartLink::parse(payload);
            assert!(matches!(link, Some(StartLink::Invitation(_))), "{payload}");
        }
    }
}
