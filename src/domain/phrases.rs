//! Phrases to look for in what a person wrote, and how they are found. What they mean is said in [`checks`](super::checks).
//!
//! The phrases are in `words.csv`, whose first lines explain how to write one. Both sides are folded, so one spelling in
//! the file stands for capitals, for Kazakh without its letters and for е instead of ё.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::fold::fold;

const FILE: &str = include_str!("words.csv");

/// The phrases of one list.
#[derive(Debug, Default)]
pub(super) struct PhraseList {
    telling: Vec<(u32, Phrase)>,
    /// Words that belong to one of these are not counted for the others.
    ordinary: Vec<Phrase>,
}

/// A strong phrase says it alone, a weak one only beside another.
pub(super) const STRONG: u32 = 2;
const WEAK: u32 = 1;

/// How many other words may stand at the place of `...`.
const MOST_WORDS_BETWEEN: usize = 3;

static LISTS: LazyLock<HashMap<&str, PhraseList>> = LazyLock::new(|| {
    let mut lists: HashMap<&str, PhraseList> = HashMap::new();
    for row in FILE.lines() {
        let Some(Row {
            list,
            weight,
            phrase,
        }) = Row::read(row)
        else {
            continue;
        };
        let list = lists.entry(list).or_default();
        match weight {
            "strong" => list.telling.push((STRONG, Phrase::read(phrase))),
            "weak" => list.telling.push((WEAK, Phrase::read(phrase))),
            _ => list.ordinary.push(Phrase::read(phrase)),
        }
    }
    lists
});

/// How strongly a text, given as its folded words, speaks of what the list is about: 0 for not at all, [`STRONG`] and
/// more for surely. Each phrase counts once, however often it is said.
pub(super) fn strength(list: &str, words: &[&str]) -> u32 {
    LISTS.get(list).map_or(0, |list| list.strength(words))
}

impl PhraseList {
    fn strength(&self, words: &[&str]) -> u32 {
        let ordinary: Vec<Range<usize>> = self
            .ordinary
            .iter()
            .flat_map(|phrase| phrase.places(words))
            .collect();
        let counts = |place: Range<usize>| {
            !ordinary
                .iter()
                .any(|other| place.start < other.end && other.start < place.end)
        };
        self.telling
            .iter()
            .filter(|(_, phrase)| phrase.places(words).any(counts))
            .map(|(weight, _)| weight)
            .sum()
    }
}

/// One line of the file; comments and the heading are none.
struct Row<'a> {
    list: &'a str,
    weight: &'a str,
    phrase: &'a str,
}

impl<'a> Row<'a> {
    fn read(line: &'a str) -> Option<Self> {
        if line.starts_with('#') || line.starts_with("list,") {
            return None;
        }
        let (list, rest) = line.split_once(',')?;
        let (weight, phrase) = rest.split_once(',')?;
        Some(Self {
            list,
            weight,
            phrase,
        })
    }
}

#[derive(Debug)]
struct Phrase(Vec<Step>);

#[derive(Debug)]
enum Step {
    /// Any of these forms of a word.
    Word(Vec<Form>),
    /// Up to [`MOST_WORDS_BETWEEN`] other words.
    Between,
}

#[derive(Debug)]
struct Form {
    letters: String,
    is_only_the_beginning: bool,
}

impl Phrase {
    fn read(phrase: &str) -> Self {
        Self(
            phrase
                .split_whitespace()
                .map(|step| match step {
                    "..." => Step::Between,
                    word => Step::Word(word.split('|').map(Form::read).collect()),
                })
                .collect(),
        )
    }

    /// Where the phrase stands among `words`.
    fn places(&self, words: &[&str]) -> impl Iterator<Item = Range<usize>> {
        (0..words.len()).filter_map(|start| {
            let length = length_at_start(&self.0, words.get(start..)?)?;
            Some(start..start + length)
        })
    }
}

/// How many of the first `words` the steps take, if they are there.
fn length_at_start(steps: &[Step], words: &[&str]) -> Option<usize> {
    let Some((step, later_steps)) = steps.split_first() else {
        return Some(0);
    };
    match step {
        Step::Word(forms) => {
            let (word, later_words) = words.split_first()?;
            if !forms.iter().any(|form| form.is_form_of(word)) {
                return None;
            }
            Some(1 + length_at_start(later_steps, later_words)?)
        }
        Step::Between => (0..=MOST_WORDS_BETWEEN).find_map(|between| {
            Some(between + length_at_start(later_steps, words.get(between..)?)?)
        }),
    }
}

impl Form {
    fn read(form: &str) -> Self {
        let beginning = form.strip_suffix('*');
        Self {
            letters: fold(beginning.unwrap_or(form)),
            is_only_the_beginning: beginning.is_some(),
        }
    }

    fn is_form_of(&self, word: &str) -> bool {
        if self.is_only_the_beginning {
            word.starts_with(&self.letters)
        } else {
            word == self.letters
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn is_in(phrase: &str, text: &str) -> bool {
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').collect();
        Phrase::read(phrase).places(&words).next().is_some()
    }

    #[test]
    fn a_word_is_whole_unless_a_star_ends_it() {
        assert!(is_in("суд", "Был суд."));
        assert!(!is_in("суд", "Было судно."));
        assert!(is_in("суд*", "Было судно."));
        assert!(!is_in("суд*", "Надо обсудить"));
    }

    #[test]
    fn three_dots_are_none_to_three_words() {
        for (text, found) in [
            ("муж бьёт", true),
            ("Муж, как выпьет, сильно бьёт", true),
            ("муж приходит домой поздно и бьёт", false),
            ("бьёт муж", false),
        ] {
            assert_eq!(is_in("муж|отчим ... бьёт", text), found, "{text}");
        }
    }

    #[test]
    fn kazakh_is_found_without_its_letters() {
        for text in ["ГАЗ ШЫҒЫП ЖАТЫР!", "газ шыгып жатыр", "газ шигип жатир"]
        {
            assert!(is_in("газ шығып жатыр", text), "{text}");
        }
    }

    #[test]
    fn an_ordinary_phrase_takes_its_words_out_of_the_reading() {
        let list = PhraseList {
            telling: vec![(STRONG, Phrase::read("пожар"))],
            ordinary: vec![Phrase::read("пожар был")],
        };
        for (text, strength) in [
            ("пожар", STRONG),
            ("пожар был", 0),
            ("пожар был и снова пожар", STRONG),
        ] {
            let folded = fold(text);
            let words: Vec<&str> = folded.split(' ').collect();
            assert_eq!(list.strength(&words), strength, "{text}");
        }
    }

    #[test]
    fn every_line_of_the_file_is_understood() {
        const LISTS_READ: [&str; 9] = [
            "despair", "violence", "life", "foul", "qriim", "emer", "adilet", "mod", "mfa",
        ];
        let mut seen = HashSet::new();
        for line in FILE
            .lines()
            .filter(|line| !line.starts_with('#') && !line.starts_with("list,"))
        {
            let row = Row::read(line).unwrap_or_else(|| panic!("not list,weight,phrase: {line}"));
            assert!(LISTS_READ.contains(&row.list), "an unknown list: {line}");
            assert!(
                ["strong", "weak", "not"].contains(&row.weight),
                "an unknown weight: {line}"
            );
            assert!(seen.insert(line), "twice in the file: {line}");
            let Phrase(steps) = Phrase::read(row.phrase);
            assert!(
                matches!(
                    (steps.first(), steps.last()),
                    (Some(Step::Word(_)), Some(Step::Word(_)))
                ),
                "a phrase begins and ends with a word: {line}"
            );
            for step in steps {
                if let Step::Word(forms) = step {
                    for form in forms {
                        let is_one_word = !form.letters.is_empty() && !form.letters.contains(' ');
                        assert!(is_one_word, "not one word between blanks and bars: {line}");
                    }
                }
            }
        }
        assert_eq!(LISTS.len(), LISTS_READ.len());
    }
}
