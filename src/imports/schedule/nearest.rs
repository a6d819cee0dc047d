//! What a misspelt word may have been meant to be.

/// The known words that one slip in four letters, and in a short word one slip, may have turned into `word`: the closest
/// one, or several that are equally close.
pub fn nearest<'a, T>(word: &str, known: impl Iterator<Item = (&'a str, T)>) -> Vec<T> {
    let word: Vec<char> = word.chars().collect();
    let mut nearest = Vec::new();
    let mut least = usize::MAX;
    for (other, meaning) in known {
        let other: Vec<char> = other.chars().collect();
        let most = (other.len() / 4).max(1).min(least);
        // Each letter too many is a slip: what is much longer need not be compared.
        if word.len().abs_diff(other.len()) > most {
            continue;
        }
        let slips = slips(&word, &other);
        if slips > most {
            continue;
        }
        if slips < least {
            least = slips;
            nearest.clear();
        }
        nearest.push(meaning);
    }
    nearest
}

/// How many letters have to be added, dropped or replaced to make one word of the other (Levenshtein's distance).
fn slips(word: &[char], other: &[char]) -> usize {
    // Row by row of the table of all beginnings of the two words.
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for letter in word {
        let mut diagonal = row[0];
        row[0] += 1;
        for (index, other_letter) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != other_letter);
            diagonal = row[index + 1];
            row[index + 1] = replaced.min(diagonal + 1).min(row[index] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted_letter_by_letter() {
        for (word, other, expected) in [
            ("", "", 0),
            ("", "date", 4),
            ("datee", "date", 1),
            ("dtae", "date", 2),
            ("семеи", "семен", 1),
            ("kitten", "sitting", 3),
        ] {
            let letters = |word: &str| word.chars().collect::<Vec<_>>();
            assert_eq!(slips(&letters(word), &letters(other)), expected);
            assert_eq!(slips(&letters(other), &letters(word)), expected);
        }
    }

    #[test]
    fn the_closest_words_are_named_and_far_ones_never() {
        let near = |word| {
            nearest(
                word,
                ["dsm", "mti", "moa", "mod"]
                    .map(|slug| (slug, slug))
                    .into_iter(),
            )
        };
        assert_eq!(near("dsn"), ["dsm"]);
        assert_eq!(near("moe"), ["moa", "mod"]);
        assert_eq!(near("mod"), ["mod"]);
        assert_eq!(near("energo"), [""; 0]);
    }
}
