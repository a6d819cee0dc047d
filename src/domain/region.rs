//! Regions: three cities of republican significance and seventeen oblasts.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{
    language::{Lang, Localized},
    place::Point,
};

/// A region's ISO 3166-2 code, `KZ-10`; it stays when the name changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RegionCode(u8);

impl RegionCode {
    /// The two digits: 10 for `KZ-10`.
    pub fn number(self) -> u8 {
        self.0
    }

    /// The code with these two digits, `10` for `KZ-10`.
    pub fn from_digits(digits: &str) -> Option<Self> {
        let two_digits = digits.len() == 2 && digits.bytes().all(|sign| sign.is_ascii_digit());
        two_digits.then(|| digits.parse().ok().map(Self)).flatten()
    }
}

impl fmt::Display for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KZ-{:02}", self.0)
    }
}

/// What was read is not a region's code.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is not a region's code such as KZ-10")]
pub struct NotARegionCode(String);

impl FromStr for RegionCode {
    type Err = NotARegionCode;

    fn from_str(text: &str) -> Result<Self, NotARegionCode> {
        text.strip_prefix("KZ-")
            .and_then(Self::from_digits)
            .ok_or_else(|| NotARegionCode(text.to_owned()))
    }
}

impl TryFrom<String> for RegionCode {
    type Error = NotARegionCode;

    fn try_from(text: String) -> Result<Self, NotARegionCode> {
        text.parse()
    }
}

impl From<RegionCode> for String {
    fn from(code: RegionCode) -> Self {
        code.to_string()
    }
}

/// A region as it is known on some day.
#[derive(Clone, Debug)]
pub struct Region {
    pub code: RegionCode,
    pub name: Localized,
    pub capital: Localized,
    /// Where the capital is.
    pub centre: Point,
}

/// What names say beside the name itself: left out where the list says that these are regions.
const KIND_WORDS: [&str; 6] = [
    " облысы",
    " қаласы",
    " область",
    "область ",
    "город ",
    " Region",
];

impl Region {
    /// The name without the word for its kind: "Abai" for "Abai Region".
    pub fn short_name(&self, lang: Lang) -> String {
        let name = self.name.get(lang);
        let word = KIND_WORDS.iter().find(|word| name.contains(**word));
        word.map_or_else(|| name.to_owned(), |word| name.replace(word, ""))
    }

    /// A city of republican significance is its own capital: "Astana" needs no "city of" beside it.
    pub fn is_city(&self) -> bool {
        matches!(self.code.0, 71 | 75 | 79)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_as_it_was_written() {
        let abai: RegionCode = "KZ-10".parse().unwrap();
        assert_eq!(abai.to_string(), "KZ-10");
        for nonsense in ["KZ-1", "kz-10", "KZ-+1", "KZ10", ""] {
            assert!(nonsense.parse::<RegionCode>().is_err(), "{nonsense}");
        }
    }
}
