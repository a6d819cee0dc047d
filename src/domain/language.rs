//! The three languages, and words that exist in each of them.

use serde::{Deserialize, Serialize};

/// A language of the interface.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::EnumIter,
)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase")]
pub enum Lang {
    Kk,
    Ru,
    En,
}

impl Lang {
    /// All of them, the state language first.
    pub const ALL: [Self; 3] = [Self::Kk, Self::Ru, Self::En];

    /// The ISO 639-1 code: `kk`, `ru` or `en`.
    pub fn code(self) -> &'static str {
        self.into()
    }

    /// The language of an IETF tag such as `ru-RU`; none where it is not one of ours.
    pub fn of_tag(tag: &str) -> Option<Self> {
        tag.split('-').next()?.to_ascii_lowercase().parse().ok()
    }

    /// The language that a text is most likely in, by its letters; none where it has too few of them. Kazakh has letters
    /// that Russian has not, and a sentence without any of them is rare.
    pub fn of_text(text: &str) -> Option<Self> {
        const FEWEST_LETTERS: usize = 8;
        const ONLY_KAZAKH: &str = "әғқңөұүһі";
        let lowered = text.to_lowercase();
        let count =
            |is_one: fn(char) -> bool| lowered.chars().filter(|letter| is_one(*letter)).count();
        let latin = count(|letter| letter.is_ascii_alphabetic());
        let cyrillic = count(|letter| ('\u{400}'..='\u{4ff}').contains(&letter));
        if latin + cyrillic < FEWEST_LETTERS {
            None
        } else if latin > cyrillic {
            Some(Self::En)
        } else if lowered.contains(|letter| ONLY_KAZAKH.contains(letter)) {
            Some(Self::Kk)
        } else {
            Some(Self::Ru)
        }
    }
}

/// A name in each language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localized {
    pub kk: String,
    pub ru: String,
    pub en: String,
}

impl Localized {
    /// The name in `lang`.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }

    /// The name in each language, the state language first.
    pub fn all(&self) -> [&str; 3] {
        [&self.kk, &self.ru, &self.en]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_in_the_language_of_its_letters() {
        for (text, lang) in [
            ("Емхана наурызда ашылады, күте тұрыңыз", Some(Lang::Kk)),
            ("Поликлиника откроется в марте", Some(Lang::Ru)),
            ("The clinic opens in March", Some(Lang::En)),
            ("Клиника «Astana Med» откроется", Some(Lang::Ru)),
            ("2027", None),
            ("OK", None),
        ] {
            assert_eq!(Lang::of_text(text), lang, "{text}");
        }
    }

    #[test]
    fn a_phone_may_name_its_language_in_many_ways_or_not_at_all() {
        assert_eq!(Lang::of_tag("kk"), Some(Lang::Kk));
        assert_eq!(Lang::of_tag("ru-RU"), Some(Lang::Ru));
        assert_eq!(Lang::of_tag("EN-us"), Some(Lang::En));
        assert_eq!(Lang::of_tag("de"), None);
        assert_eq!(Lang::of_tag(""), None);
    }
}
