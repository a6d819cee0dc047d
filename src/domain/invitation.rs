//! Invitations: whoever opens the link of one, and accepts, holds an office.

use std::fmt;

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::office::{OfficeId, Seat};

/// An invitation's number; it opens nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct InvitationId(pub i64);

/// What somebody is invited to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    pub id: InvitationId,
    pub seat: Seat,
    /// From this instant on it does not work.
    pub expires_at: DateTime<Utc>,
    /// A hand-over to a deputy: the office that it gives ends then.
    pub held_until: Option<DateTime<Utc>>,
    /// The office that made it; none where the operator did.
    pub invited_by: Option<OfficeId>,
}

/// The secret in an invitation's link: it is the right to accept, so it is shown once, and stored and logged nowhere.
#[derive(Clone, PartialEq, Eq)]
pub struct InvitationCode(String);

impl InvitationCode {
    /// 128 bits in letters of 6 bits.
    pub const LENGTH: usize = 22;

    pub fn of_random(bits: [u8; 16]) -> Self {
        Self(BASE64_URL_SAFE_NO_PAD.encode(bits))
    }

    /// The code in a link. What can be none becomes one that nobody was given: it fails as any wrong code does.
    pub fn read(text: &str) -> Self {
        let is_letter = |sign: u8| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_');
        let can_be_one = text.len() <= Self::LENGTH && text.bytes().all(is_letter);
        Self(if can_be_one { text } else { "" }.to_owned())
    }

    /// What is stored in its place. A code is too random to be guessed from it.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(&self.0).into()
    }
}

impl fmt::Display for InvitationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Without the code: what is debugged may be logged.
impl fmt::Debug for InvitationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InvitationCode(…)")
    }
}

/// What became of somebody's "accept".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Acceptance {
    /// They hold this office from now on.
    Accepted {
        invitation: Invitation,
        office: OfficeId,
    },
    /// They accepted it before and hold the office: a second tap.
    AcceptedBefore(Invitation),
    /// They hold such an office by another invitation; this one still works for somebody else.
    HeldAlready,
    /// Wrong, used, expired or revoked: which of them, nobody is told.
    Refused,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_22_letters_and_reads_back() {
        for bits in [[0; 16], [0xff; 16], *b"sixteen letters."] {
            let code = InvitationCode::of_random(bits);
            assert_eq!(code.to_string().len(), InvitationCode::LENGTH);
            assert_eq!(InvitationCode::read(&code.to_string()), code);
        }
        let one = InvitationCode::of_random([0xfb; 16]);
        assert_eq!(one.to_string(), "-_v7-_v7-_v7-_v7-_v7-w");
    }

    #[test]
    fn what_can_be_no_code_fails_as_a_wrong_one() {
        for nonsense in ["23-letters-are-too-many", "with:colon", "қазақша", "a b"] {
            assert_eq!(InvitationCode::read(nonsense).to_string(), "", "{nonsense}");
        }
        assert_eq!(InvitationCode::read("short").to_string(), "short");
    }

    #[test]
    fn the_hash_is_sha_256_of_the_code_as_it_is_written() {
        let hash = InvitationCode::read("abc").hash();
        let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        // The first example of FIPS 180.
        assert_eq!(
            hex,
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn debug_output_shows_no_code() {
        let code = InvitationCode::of_random([7; 16]);
        assert!(!format!("{code:?}").contains(&code.to_string()));
    }
}
