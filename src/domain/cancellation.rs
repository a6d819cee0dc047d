//! Why a meeting will not be: ready reasons, which everybody reads in their own language, or the official's own words.

/// A reason that is offered ready.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum ReadyReason {
    /// Whoever was to hold it is needed elsewhere.
    HeadAway,
    /// The venue cannot be used.
    VenueClosed,
    Weather,
    /// The people of this region are met together with others.
    JoinedToAnother,
}

/// What stands before a ready reason's word in the tables, so that nobody's own words are taken for one.
const READY: &str = "ready:";

/// A reason as the tables keep it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CancellationReason<'a> {
    Ready(ReadyReason),
    Words(&'a str),
}

impl<'a> CancellationReason<'a> {
    pub fn read(kept: &'a str) -> Self {
        let ready = kept.strip_prefix(READY).and_then(|word| word.parse().ok());
        ready.map_or(Self::Words(kept), Self::Ready)
    }
}

impl ReadyReason {
    /// As the tables keep it.
    pub fn kept(self) -> String {
        let word: &str = self.into();
        format!("{READY}{word}")
    }
}

/// Own words are no longer than this, in UTF-16 units: they stand in a notice beside the meeting.
pub const LONGEST_WORDS: usize = 300;

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;

    #[test]
    fn a_reason_reads_back_and_own_words_stay_words() {
        for reason in ReadyReason::VARIANTS {
            assert_eq!(
                CancellationReason::read(&reason.kept()),
                CancellationReason::Ready(*reason)
            );
        }
        for words in [
            "weather",
            "ready:",
            "ready: for winter",
            "The hall burnt down",
        ] {
            assert_eq!(
                CancellationReason::read(words),
                CancellationReason::Words(words)
            );
        }
    }
}
