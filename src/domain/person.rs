//! Whoever opens the bot.

use super::{following::NewsTime, language::Lang, office::OfficeId, region::RegionCode};

/// A person, within this installation only: no name and no phone number stand behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct PersonId(pub i64);

/// Somebody who writes and supports; it outlives the person's data, so that support stays counted over distinct people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct VoiceId(pub i64);

/// A person as the conversations need them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub lang: Lang,
    pub home_region: Option<RegionCode>,
    /// Whether they answered the last question of their first visit.
    pub welcomed: bool,
    /// Whether they hear of meetings in their region.
    pub follows_home: bool,
    /// Whether their messages are refused at present (they blocked the bot).
    pub unreachable: bool,
    /// When they hear of what is no concern of theirs alone.
    pub news_at: NewsTime,
    /// Whether they hold or held an office: which one they may act for is looked up where it matters.
    pub has_offices: bool,
    /// The office whose desk is their home panel; none: a citizen's.
    pub desk: Option<OfficeId>,
    /// Whether they agreed that what they write is kept.
    pub has_consented: bool,
}

/// What stays of somebody who deleted their data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Remains {
    /// Whether they are still counted, under a random number, among those who ask something.
    pub is_counted: bool,
    /// How many of their texts others can still read.
    pub public_texts: u32,
}
