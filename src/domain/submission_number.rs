//! The short number by which people name a submission: `Q-4F7K2M`.
//!
//! It is read out over the phone, copied from a photo and typed on a Kazakh keyboard, so reading is lenient and writing
//! is not. It is drawn at random: nobody can walk through other people's submissions by counting, and it does not tell
//! how many there are. Whether a number is taken is for the database to say; its caller draws another one.

use std::{fmt, str::FromStr};

use super::submission::SubmissionKind;

/// The public number of one submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SubmissionNumber {
    kind: SubmissionKind,
    /// Only the lowest [`RANDOM_BITS`] are ever set.
    random: u32,
}

/// The text is not a number of a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotASubmissionNumber;

/// Crockford's 32 digits: no I, L and O, which look like 1 and 0, and no U, so that fewer words come out by accident.
const DIGITS: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J',
    'K', 'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

const BITS_PER_DIGIT: u32 = 5;
const DIGITS_PER_NUMBER: u32 = 6;
const RANDOM_BITS: u32 = BITS_PER_DIGIT * DIGITS_PER_NUMBER;

impl SubmissionNumber {
    /// The number made of the lowest 30 bits of `random`; the two above them are dropped.
    pub fn new(kind: SubmissionKind, random: u32) -> Self {
        Self {
            kind,
            random: random & ((1 << RANDOM_BITS) - 1),
        }
    }

    pub fn kind(self) -> SubmissionKind {
        self.kind
    }
}

impl fmt::Display for SubmissionNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = match self.kind {
            SubmissionKind::Question => 'Q',
            SubmissionKind::LocalIssue => 'I',
        };
        write!(out, "{letter}-")?;
        for place in (0..DIGITS_PER_NUMBER).rev() {
            let five_bits = (self.random >> (place * BITS_PER_DIGIT)) & 0b1_1111;
            // Five bits are below 32, so the array has a digit for each.
            write!(out, "{}", DIGITS[five_bits as usize])?;
        }
        Ok(())
    }
}

impl FromStr for SubmissionNumber {
    type Err = NotASubmissionNumber;

    /// Reads either case, with or without the dash, with look-alikes in place of the right letters.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut signs = text
            .chars()
            .filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '‐' | '‑' | '–' | '—'))
            .map(as_meant);
        let kind = match signs.next() {
            Some('Q') => SubmissionKind::Question,
            // An I, as every look-alike of the digit one.
            Some('1') => SubmissionKind::LocalIssue,
            _ => return Err(NotASubmissionNumber),
        };
        let mut random = 0;
        for _ in 0..DIGITS_PER_NUMBER {
            let value = signs
                .next()
                .and_then(digit_value)
                .ok_or(NotASubmissionNumber)?;
            random = (random << BITS_PER_DIGIT) | value;
        }
        match signs.next() {
            None => Ok(Self { kind, random }),
            Some(_) => Err(NotASubmissionNumber),
        }
    }
}

/// The sign that the person meant: a capital letter of [`DIGITS`] where there is one that looks like it.
fn as_meant(sign: char) -> char {
    // The letters of the number have one capital each, so the first is all of it.
    match sign.to_uppercase().next().unwrap_or(sign) {
        'O' | 'О' => '0',
        'I' | 'L' | 'І' => '1',
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'К' => 'K',
        'М' => 'M',
        'Р' => 'P',
        'Т' => 'T',
        'Х' => 'X',
        'У' => 'Y',
        other => other,
    }
}

fn digit_value(sign: char) -> Option<u32> {
    (0..)
        .zip(DIGITS)
        .find_map(|(value, digit)| (digit == sign).then_some(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn question(random: u32) -> SubmissionNumber {
        SubmissionNumber::new(SubmissionKind::Question, random)
    }

    #[test]
    fn a_number_is_a_letter_for_the_kind_and_six_digits() {
        for (number, shown) in [
            (question(0), "Q-000000"),
            (question(1), "Q-000001"),
            (question((1 << 30) - 1), "Q-ZZZZZZ"),
            (question(0b00100_01111_00111_10011_00010_10100), "Q-4F7K2M"),
            (
                SubmissionNumber::new(SubmissionKind::LocalIssue, 32),
                "I-000010",
            ),
        ] {
            assert_eq!(number.to_string(), shown);
        }
    }

    #[test]
    fn only_thirty_bits_count() {
        assert_eq!(question(u32::MAX), question((1 << 30) - 1));
        assert_eq!(question(1 << 30), question(0));
    }

    #[test]
    fn the_ways_people_type_a_number_are_read() {
        let number = question(0b00100_01111_00111_10011_00010_10100);
        for typed in [
            "Q-4F7K2M",
            "q-4f7k2m",
            "Q4F7K2M",
            " q 4f7 k2m ",
            "Q—4F7K2M",
            "Q-4F7-K2M",
            "Q-4F7К2М", // Cyrillic К and М
            "q-4f7к2м",
        ] {
            assert_eq!(typed.parse(), Ok(number), "{typed}");
        }
    }

    #[test]
    fn look_alikes_are_read_as_what_they_look_like() {
        for (typed, meant) in [
            ("Q-O00000", "Q-000000"),
            ("Q-oОоO00", "Q-000000"), // Latin and Cyrillic
            ("Q-IiLlІ1", "Q-111111"),
            ("Q-АВЕКМН", "Q-ABEKMH"),
            ("Q-РСТХУ0", "Q-PCTXY0"),
            ("l-4F7K2M", "I-4F7K2M"),
            ("1-4F7K2M", "I-4F7K2M"),
            ("і4F7K2M", "I-4F7K2M"),
        ] {
            let read: Result<SubmissionNumber, _> = typed.parse();
            assert_eq!(
                read.map(|number| number.to_string()),
                Ok(meant.to_owned()),
                "{typed}"
            );
        }
    }

    #[test]
    fn other_words_are_not_numbers() {
        for typed in [
            "",
            "Q",
            "Q-",
            "Q-4F7K2",
            "Q-4F7K2M9",
            "4F7K2M",
            "X-4F7K2M",
            "Q-4F7U2M",
            "Q-4F7Ж2M",
            "Q-4F7.2M",
            "Question",
            "№ Q-4F7K2M",
            "💧",
        ] {
            assert_eq!(
                typed.parse::<SubmissionNumber>(),
                Err(NotASubmissionNumber),
                "{typed}"
            );
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(random: u32, is_question: bool) {
            let kind = if is_question { SubmissionKind::Question } else { SubmissionKind::LocalIssue };
            let number = SubmissionNumber::new(kind, random);
            prop_assert_eq!(number.to_string().parse(), Ok(number));
            prop_assert_eq!(number.to_string().to_lowercase().parse(), Ok(number));
        }

        #[test]
        fn any_text_is_read_or_refused(text: String) {
            let _ = text.parse::<SubmissionNumber>();
        }
    }
}
