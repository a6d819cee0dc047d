//! Shortening: the beginning of what somebody wrote, cut where nobody sees the knife.
//!
//! Lengths count UTF-16 units, as Telegram does. What a reader takes for one letter may be many of them: a flag, a family,
//! a letter with its accents. It is kept or left out as a whole.

use unicode_segmentation::UnicodeSegmentation as _;

/// How long a text is, as Telegram counts.
pub fn length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// The longest beginning of `text` with at most so many UTF-16 units.
///
/// Only where the very first letter is longer than that, as one under a hundred accents, it ends within a letter.
pub fn beginning(text: &str, at_most: usize) -> &str {
    let end = fitting(text.grapheme_indices(true), at_most);
    let end = end.filter(|end| *end > 0).or_else(|| {
        let chars = text.char_indices();
        end.and_then(|_| {
            fitting(
                chars.map(|(start, letter)| (start, &text[start..start + letter.len_utf8()])),
                at_most,
            )
        })
    });
    end.map_or(text, |end| &text[..end])
}

/// The text in pieces of at most so many UTF-16 units, cut between two words where there are some.
pub fn pieces(text: &str, at_most: usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let piece = beginning(rest, at_most);
        let ends_within = piece.len() < rest.len();
        let last_space = piece
            .rfind(char::is_whitespace)
            .filter(|_| ends_within && !rest[piece.len()..].starts_with(char::is_whitespace));
        let end = last_space.unwrap_or(piece.len());
        if end == 0 {
            break; // No room for a single letter.
        }
        pieces.push(rest[..end].trim_end());
        rest = rest[end..].trim_start();
    }
    pieces
}

/// Where the first of these pieces begins that does not fit any more; none where all of them fit.
fn fitting<'a>(
    mut pieces: impl Iterator<Item = (usize, &'a str)>,
    at_most: usize,
) -> Option<usize> {
    let mut units = 0;
    let first_left_out = pieces.find(|(_, piece)| {
        units += length(piece);
        units > at_most
    });
    first_left_out.map(|(start, _)| start)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words() {
        for (text, at_most, expected) in [
            ("", 5, vec![]),
            ("бір екі үш", 10, vec!["бір екі үш"]),
            ("бір екі үш", 9, vec!["бір екі", "үш"]),
            ("бір екі үш", 7, vec!["бір екі", "үш"]),
            ("бірекіүш", 3, vec!["бір", "екі", "үш"]),
            (" бір\n\nекі ", 6, vec!["бір", "екі"]),
            ("🇰🇿", 0, vec![]),
        ] {
            assert_eq!(pieces(text, at_most), expected, "{text:?} at {at_most}");
        }
    }

    #[test]
    fn what_is_one_letter_to_a_reader_is_never_cut() {
        for (text, at_most, beginning_of_it) in [
            ("клиника", 3, "кли"),
            ("клиника", 7, "клиника"),
            ("клиника", 0, ""),
            // A family is four people and three joiners: 11 units.
            ("а👨‍👩‍👧‍👦б", 11, "а"),
            ("а👨‍👩‍👧‍👦б", 12, "а👨‍👩‍👧‍👦"),
            // A flag is two letters of two units.
            ("🇰🇿🇰🇿", 4, "🇰🇿"),
            ("🇰🇿🇰🇿", 7, "🇰🇿"),
            ("еe\u{301}e\u{301}", 4, "еe\u{301}"),
            ("👍🏽👍🏽", 5, "👍🏽"),
            ("a\r\nb", 2, "a"),
        ] {
            assert_eq!(beginning(text, at_most), beginning_of_it, "{text:?}");
        }
    }

    #[test]
    fn a_letter_under_a_hundred_accents_is_not_lost() {
        let towering = format!("e{}", "\u{301}".repeat(100));
        assert_eq!(length(beginning(&towering, 40)), 40);
    }

    proptest! {
        #[test]
        fn a_beginning_is_a_beginning_and_fits(text in ".{0,60}", at_most in 0_usize..70) {
            let beginning = beginning(&text, at_most);
            prop_assert!(text.starts_with(beginning));
            prop_assert!(length(beginning) <= at_most);
            prop_assert!(length(&text) > at_most || beginning == text);
        }
    }
}
