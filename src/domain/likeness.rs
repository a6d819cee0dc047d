//! Likeness: whether one citizen's question says the same as another one.
//!
//! "В селе нет врача" and "Ауылда дәрігер жоқ" have hardly a letter in common but ask for one thing.
//! A small lexicon bridges the two languages: both texts name the concepts `doctor` and `lack`.
//! What the lexicon does not know, such as a village's name, is compared by its letters.
//!
//! Only texts of one region and one sector are worth comparing; choosing them is the caller's part.
//! Spelling is folded in [`super::fold`]. How well it all works is measured in `benches/likeness`.

use std::{
    borrow::Cow,
    cmp::Ordering,
    collections::{HashMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
    sync::LazyLock,
};

use super::fold::fold;

/// From here on two texts say the same. In the tuned half of `benches/likeness/pairs.csv`, less joins many more pairs
/// wrongly and more misses pairs without joining fewer wrongly.
pub const SAYS_THE_SAME_FROM: f64 = 0.5;

/// A text of 250 letters has some thirty features; what a longer one adds is rarely the point of it.
pub const MOST_FEATURES: usize = 64;

/// Within this many letters a word of either language mostly keeps its form; endings come after them.
const STEM_LETTERS: usize = 5;

/// What a text says, ready to be compared.
#[derive(Debug, Clone, Default)]
pub struct Gist {
    /// Sorted by key, each once.
    features: Vec<Feature>,
    /// The same features as an index holds them, the most telling first.
    tokens: Vec<Cow<'static, str>>,
    /// Trigrams of the words that the lexicon does not know: sorted, each once.
    trigrams: Vec<u64>,
}

#[derive(Debug, Clone, Copy)]
struct Feature {
    /// Stands for the token in comparisons; lives in memory only.
    key: u64,
    kind: Kind,
}

impl Feature {
    fn of(token: &str, kind: Kind) -> Self {
        let mut hasher = DefaultHasher::new();
        token.hash(&mut hasher);
        Self {
            key: hasher.finish(),
            kind,
        }
    }
}

/// What a feature is to its text, the most telling first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// The number of a school, a bus, a house.
    Number,
    /// A proper name that the lexicon does not know: a village, a street, a company.
    Name,
    /// What the text is about: a doctor, a road, gas.
    Thing,
    /// What is wrong with it or wanted of it: lacking, expensive, to be repaired.
    Trouble,
    /// Any other word that the lexicon does not know.
    Word,
    /// Where and to whom it happens: a village, a hospital, children.
    Setting,
}

/// How much a feature of some kind counts, by where it is found.
struct Weights {
    /// In both texts.
    shared: f64,
    /// In one text, while the other has one of its own: they tell of different things.
    contrary: f64,
    /// In one text, while the other is silent: a detail.
    detail: f64,
}

impl Kind {
    const ALL: [Self; 6] = [
        Self::Number,
        Self::Name,
        Self::Thing,
        Self::Trouble,
        Self::Word,
        Self::Setting,
    ];

    /// Two schools' numbers or two villages' names part texts that agree in all else.
    /// Other unknown words are mostly of one language and cannot agree across, so that they hardly part.
    const fn weights(self) -> Weights {
        let (shared, contrary, detail) = match self {
            Self::Number => (1.5, 10.0, 0.5),
            Self::Name => (1.5, 8.0, 0.8),
            Self::Thing => (1.0, 5.0, 0.5),
            Self::Trouble => (2.0, 1.2, 0.7),
            Self::Word => (0.5, 0.35, 0.1),
            Self::Setting => (0.35, 0.25, 0.1),
        };
        Weights {
            shared,
            contrary,
            detail,
        }
    }
}

/// How much all trigrams count together if they are the same in both texts: enough to forgive a slip of the keyboard
/// within a name, too little to join texts by themselves.
const TRIGRAMS_SHARED: f64 = 1.0;

impl Gist {
    /// Reads what `text` says, in Kazakh, in Russian or in both.
    pub fn of(text: &str) -> Self {
        let mut found = Vec::new();
        let mut trigrams = Vec::new();
        let words = words(text);
        let mut rest = words.as_slice();
        while let Some((word, following)) = rest.split_first() {
            let next = following.first();
            let mut words_read = 1;
            if let Some(number) = word.number() {
                if !is_amount(number, next) {
                    found.push(found_in_text('n', number, Kind::Number));
                }
            } else if let Some(entry) = LEXICON.entry(word, next) {
                words_read = entry.words();
                found.extend(entry.meanings.iter().filter_map(Meaning::found));
            } else if let Some(stem) = word.stem() {
                let kind = if is_name(word, next) {
                    Kind::Name
                } else {
                    Kind::Word
                };
                found.push(found_in_text('w', stem, kind));
                trigrams.extend(trigrams_of(&word.folded));
            }
            rest = rest.get(words_read..).unwrap_or_default();
        }
        Self::from_found(found, trigrams)
    }

    /// What `text` is about: each thing that the lexicon knows, or where it happens, such as a clinic, with the word that
    /// names it there. Names of places and people are never among them.
    pub fn things_in(text: &str) -> Vec<(&'static str, String)> {
        let thing = |meaning: &'static Meaning| match meaning {
            Meaning::Tells {
                kind: Kind::Thing | Kind::Setting,
                token,
                is_place: false,
            } => Some(token.as_str()),
            _ => None,
        };
        let named = |written: &str| {
            let words = words(written);
            let [word] = words.as_slice() else {
                return None;
            };
            let entry = LEXICON.entry(word, None)?;
            let concept = entry.meanings.iter().find_map(thing)?;
            Some((concept, written.to_lowercase()))
        };
        let mut begins_sentence = true;
        let mut things = Vec::new();
        for piece in text.split_inclusive(|sign: char| !sign.is_alphanumeric()) {
            let written = piece.trim_end_matches(|sign: char| !sign.is_alphanumeric());
            let is_plain = begins_sentence || !written.starts_with(char::is_uppercase);
            if is_plain && !written.is_empty() {
                things.extend(named(written));
            }
            begins_sentence = piece.ends_with(['.', '!', '?', '…', '\n'])
                || begins_sentence && written.is_empty();
        }
        things
    }

    fn from_found(mut found: Vec<(Feature, Cow<'static, str>)>, mut trigrams: Vec<u64>) -> Self {
        // Stable: within a kind, what is said first is the most telling.
        found.sort_by_key(|(feature, _)| feature.kind);
        let mut seen = HashSet::with_capacity(found.len());
        found.retain(|(feature, _)| seen.insert(feature.key));
        found.truncate(MOST_FEATURES);
        let (mut features, tokens): (Vec<Feature>, Vec<_>) = found.into_iter().unzip();
        features.sort_unstable_by_key(|feature| feature.key);
        trigrams.sort_unstable();
        trigrams.dedup();
        Self {
            features,
            tokens,
            trigrams,
        }
    }

    /// Features to find candidates by in an index: letters and digits only, the most telling first, at most
    /// [`MOST_FEATURES`]. Texts that say the same share at least one.
    pub fn features(&self) -> Vec<String> {
        self.tokens.iter().map(ToString::to_string).collect()
    }

    /// Whether a reader would take both texts for one question.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.likeness(other) >= SAYS_THE_SAME_FROM
    }

    /// How much the texts say the same: 0, nothing in common, to 1.
    ///
    /// What is shared stands against what is contrary and, more lightly, against details that only one text tells: a
    /// short question and a long one about the same thing are alike, two of a length about two things are not.
    pub fn likeness(&self, other: &Self) -> f64 {
        let tally = Tally::of(&self.features, &other.features);
        if !tally.shares_a_topic() {
            return 0.0;
        }
        let mut agreement = TRIGRAMS_SHARED * share_in_common(&self.trigrams, &other.trigrams);
        let mut disagreement = 0.0;
        for (kind, counts) in Kind::ALL.into_iter().zip(&tally.by_kind) {
            let weights = kind.weights();
            let contrary = counts.only_one.min(counts.only_other);
            let detail = counts.only_one.max(counts.only_other) - contrary;
            agreement += weights.shared * counts.shared;
            disagreement += weights.contrary * contrary + weights.detail * detail;
        }
        agreement / (agreement + disagreement)
    }
}

fn found_in_text(mark: char, word: &str, kind: Kind) -> (Feature, Cow<'static, str>) {
    let token = format!("{mark}{word}");
    (Feature::of(&token, kind), Cow::Owned(token))
}

/// What two texts' features have in common, kind by kind.
#[derive(Default)]
struct Tally {
    by_kind: [Counts; Kind::ALL.len()],
}

#[derive(Clone, Copy, Default)]
struct Counts {
    shared: f64,
    only_one: f64,
    only_other: f64,
}

impl Tally {
    /// Walks along both lists at once; they are sorted by key.
    fn of(mut one: &[Feature], mut other: &[Feature]) -> Self {
        let mut tally = Self::default();
        loop {
            match (one, other) {
                ([first, ones @ ..], [second, others @ ..]) => match first.key.cmp(&second.key) {
                    Ordering::Less => {
                        tally.counts(first.kind).only_one += 1.0;
                        one = ones;
                    }
                    Ordering::Greater => {
                        tally.counts(second.kind).only_other += 1.0;
                        other = others;
                    }
                    Ordering::Equal => {
                        // A sentence may begin with a name: there its capital letter tells nothing.
                        tally.counts(first.kind.min(second.kind)).shared += 1.0;
                        (one, other) = (ones, others);
                    }
                },
                ([first, ones @ ..], []) => {
                    tally.counts(first.kind).only_one += 1.0;
                    one = ones;
                }
                ([], [second, others @ ..]) => {
                    tally.counts(second.kind).only_other += 1.0;
                    other = others;
                }
                ([], []) => return tally,
            }
        }
    }

    /// "Нет врача в селе" and "Нет музея в селе" lack something in a village, and that is all.
    /// Two troubles in common may be a topic: "Темно и холодно".
    fn shares_a_topic(&self) -> bool {
        Kind::ALL
            .into_iter()
            .zip(&self.by_kind)
            .any(|(kind, counts)| match kind {
                Kind::Number | Kind::Name | Kind::Thing | Kind::Word => counts.shared >= 1.0,
                Kind::Trouble => counts.shared >= 2.0,
                Kind::Setting => false,
            })
    }

    /// There is a place for each kind.
    fn counts(&mut self, kind: Kind) -> &mut Counts {
        &mut self.by_kind[kind as usize]
    }
}

/// Dice's measure of two sorted lists: twice what is in both, of all there is.
fn share_in_common(mut one: &[u64], mut other: &[u64]) -> f64 {
    let all = one.len() + other.len();
    let mut common = 0_u32;
    while let ([first, ones @ ..], [second, others @ ..]) = (one, other) {
        match first.cmp(second) {
            Ordering::Less => one = ones,
            Ordering::Greater => other = others,
            Ordering::Equal => {
                common += 1;
                (one, other) = (ones, others);
            }
        }
    }
    if common == 0 {
        return 0.0;
    }
    let all = u32::try_from(all).expect("a text has fewer trigrams than there are numbers");
    2.0 * f64::from(common) / f64::from(all)
}

/// A word as it is compared.
struct Word {
    folded: String,
    is_capital: bool,
    /// A capital letter is due there anyway.
    begins_sentence: bool,
}

impl Word {
    /// The digits that the word begins with: "5" in "5ға".
    fn number(&self) -> Option<&str> {
        let end = self
            .folded
            .find(|sign: char| !sign.is_ascii_digit())
            .unwrap_or(self.folded.len());
        self.folded.get(..end).filter(|digits| !digits.is_empty())
    }

    /// The letters before the ending: "аба" in "Абай" and "Абая". A single letter is no word to compare.
    fn stem(&self) -> Option<&str> {
        let letters = self.folded.chars().count();
        if letters < 2 {
            return None;
        }
        let stem_letters = match letters {
            2 | 3 => letters,
            _ => STEM_LETTERS.min(letters - 1),
        };
        let end = self.folded.char_indices().nth(stem_letters);
        self.folded
            .get(..end.map_or(self.folded.len(), |(start, _)| start))
    }
}

/// The words of `text` in their order. Signs between them are gone, but tell where a sentence begins.
fn words(text: &str) -> Vec<Word> {
    let is_shouted = !text.chars().any(char::is_lowercase);
    let mut words = Vec::new();
    let mut begins_sentence = true;
    for piece in text.split_inclusive(|sign: char| !sign.is_alphanumeric()) {
        let word = piece.trim_end_matches(|sign: char| !sign.is_alphanumeric());
        if !word.is_empty() {
            let folded = fold(word);
            if !folded.is_empty() {
                words.push(Word {
                    folded,
                    is_capital: !is_shouted && word.starts_with(char::is_uppercase),
                    begins_sentence,
                });
                begins_sentence = false;
            }
        }
        if piece.ends_with(['.', '!', '?', '…', '\n']) {
            begins_sentence = true;
        }
    }
    words
}

/// A capital letter within a sentence, or at its beginning before a place: "Қызылағаш ауылында".
fn is_name(word: &Word, next: Option<&Word>) -> bool {
    word.is_capital
        && (!word.begins_sentence
            || next
                .and_then(|next| LEXICON.entry(next, None))
                .is_some_and(|entry| entry.meanings.iter().any(Meaning::is_place)))
}

/// "10 лет", "38 человек", "в 2009": a number that counts or dates something names nothing.
fn is_amount(number: &str, next: Option<&Word>) -> bool {
    let is_year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
    let is_counting = next
        .and_then(|next| LEXICON.entry(next, None))
        .is_some_and(|entry| entry.meanings.contains(&Meaning::Measures));
    is_year || is_counting
}

/// Every three letters in a row, the word's beginning counting as a letter.
fn trigrams_of(word: &str) -> impl Iterator<Item = u64> {
    let letters = || std::iter::once(' ').chain(word.chars()).map(u64::from);
    letters()
        .zip(letters().skip(1))
        .zip(letters().skip(2))
        // A letter's code has at most 21 bits.
        .map(|((first, second), third)| first << 42 | second << 21 | third)
}

/// The topics of citizens' questions: `concept,role,language,stems`.
///
/// Stems stand in their usual spelling, separated by spaces. A word has the longest stem that it begins with; a stem with
/// a full stop is the whole word ("су." is water, but "суық" is cold), and two words are joined by a low line: "ауыз" and
/// "су" are drinking water. A stem of several concepts tells them all.
///
/// Roles are `thing`, `trouble`, `setting` and `place`, `measure` and `filler`: see [`Kind`] and [`Meaning`].
static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::of(include_str!("lexicon.csv")));

#[derive(Default)]
struct Lexicon {
    /// By the folded stem of the first word.
    entries: HashMap<String, Vec<Entry>>,
    longest_stem_letters: usize,
}

struct Entry {
    first: Stem,
    second: Option<Stem>,
    meanings: Vec<Meaning>,
}

#[derive(PartialEq, Eq)]
struct Stem {
    folded: String,
    is_whole_word: bool,
}

#[derive(Clone, PartialEq, Eq)]
enum Meaning {
    Tells {
        kind: Kind,
        token: String,
        /// A village, a street: names stand beside it.
        is_place: bool,
    },
    /// Years, kilometres, people: a number before them is an amount.
    Measures,
    /// Greetings, question words and all else that stands in any text.
    Fills,
}

impl Lexicon {
    /// Reads the rows below the header; one that makes no sense is a mistake in the program.
    fn of(rows: &str) -> Self {
        let mut lexicon = Self::default();
        for row in rows.lines().skip(1) {
            let cells: Vec<&str> = row.split(',').collect();
            let &[concept, role, _language, stems] = cells.as_slice() else {
                panic!("the lexicon has four columns, but not here: {row}");
            };
            let meaning = Meaning::of(concept, role);
            for stem in stems.split_whitespace() {
                lexicon.add(stem, &meaning);
            }
        }
        lexicon
    }

    fn add(&mut self, stem: &str, meaning: &Meaning) {
        let (first, second) = match stem.split_once('_') {
            Some((first, second)) => (Stem::of(first), Some(Stem::of(second))),
            None => (Stem::of(stem), None),
        };
        let letters = first.folded.chars().count();
        self.longest_stem_letters = self.longest_stem_letters.max(letters);
        let entries = self.entries.entry(first.folded.clone()).or_default();
        match entries
            .iter_mut()
            .find(|entry| entry.first == first && entry.second == second)
        {
            Some(entry) => entry.meanings.push(meaning.clone()),
            None => entries.push(Entry {
                first,
                second,
                meanings: vec![meaning.clone()],
            }),
        }
    }

    /// What `word` means before `next`: two words rather than one, then the longest stem, then the whole word.
    fn entry(&self, word: &Word, next: Option<&Word>) -> Option<&Entry> {
        let word = word.folded.as_str();
        word.char_indices()
            .take(self.longest_stem_letters)
            .map(|(start, letter)| start + letter.len_utf8())
            .filter_map(|end| self.entries.get(word.get(..end)?))
            .flatten()
            .filter(|entry| entry.reads(word, next))
            .max_by_key(|entry| {
                let stem = &entry.first;
                (entry.words(), stem.folded.len(), stem.is_whole_word)
            })
    }
}

impl Entry {
    fn words(&self) -> usize {
        1 + usize::from(self.second.is_some())
    }

    fn reads(&self, word: &str, next: Option<&Word>) -> bool {
        self.first.begins(word)
            && self
                .second
                .as_ref()
                .is_none_or(|second| next.is_some_and(|next| second.begins(&next.folded)))
    }
}

impl Stem {
    fn of(stem: &str) -> Self {
        Self {
            folded: fold(stem),
            is_whole_word: stem.ends_with('.'),
        }
    }

    fn begins(&self, word: &str) -> bool {
        if self.is_whole_word {
            word == self.folded
        } else {
            word.starts_with(&self.folded)
        }
    }
}

impl Meaning {
    fn of(concept: &str, role: &str) -> Self {
        let kind = match role {
            "thing" => Kind::Thing,
            "trouble" => Kind::Trouble,
            "setting" | "place" => Kind::Setting,
            "measure" => return Self::Measures,
            "filler" => return Self::Fills,
            unknown => panic!("the lexicon knows no role {unknown}"),
        };
        Self::Tells {
            kind,
            token: format!("c{concept}"),
            is_place: role == "place",
        }
    }

    fn is_place(&self) -> bool {
        matches!(self, Self::Tells { is_place: true, .. })
    }

    fn found(&'static self) -> Option<(Feature, Cow<'static, str>)> {
        match self {
            Self::Tells { kind, token, .. } => {
                Some((Feature::of(token, *kind), token.as_str().into()))
            }
            Self::Measures | Self::Fills => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Pair {
        number: String,
        is_unseen: bool,
        is_same: bool,
        one: Gist,
        other: Gist,
    }

    fn pairs() -> Vec<Pair> {
        let rows = include_str!("../../benches/likeness/pairs.csv");
        csv::Reader::from_reader(rows.as_bytes())
            .records()
            .map(|row| {
                let row = row.unwrap();
                Pair {
                    number: row[0].to_owned(),
                    is_unseen: &row[1] == "unseen",
                    is_same: &row[2] == "same",
                    one: Gist::of(&row[4]),
                    other: Gist::of(&row[5]),
                }
            })
            .collect()
    }

    #[track_caller]
    fn assert_same(one: &str, other: &str) {
        let (first, second) = (Gist::of(one), Gist::of(other));
        let likeness = first.likeness(&second);
        assert!(
            first.says_the_same(&second),
            "{one} and {other}: {likeness:.2} of {:?} and {:?}",
            first.features(),
            second.features()
        );
    }

    #[track_caller]
    fn assert_different(one: &str, other: &str) {
        let (first, second) = (Gist::of(one), Gist::of(other));
        let likeness = first.likeness(&second);
        assert!(
            !first.says_the_same(&second),
            "{one} and {other}: {likeness:.2} of {:?} and {:?}",
            first.features(),
            second.features()
        );
    }

    #[test]
    fn nine_of_ten_joined_pairs_are_the_same_and_six_of_ten_same_pairs_are_joined() {
        let unseen: Vec<Pair> = pairs().into_iter().filter(|pair| pair.is_unseen).collect();
        let joined = || {
            unseen
                .iter()
                .filter(|pair| pair.one.says_the_same(&pair.other))
        };
        let rightly = joined().filter(|pair| pair.is_same).count();
        let same = unseen.iter().filter(|pair| pair.is_same).count();
        assert!(
            rightly * 10 >= joined().count() * 9,
            "{rightly} of {} joined",
            joined().count()
        );
        assert!(rightly * 10 >= same * 6, "{rightly} of {same} the same");
    }

    #[test]
    fn texts_that_say_the_same_share_a_feature_for_the_index() {
        let pairs = pairs();
        let gists: Vec<&Gist> = pairs
            .iter()
            .flat_map(|pair| [&pair.one, &pair.other])
            .collect();
        for (at, one) in gists.iter().enumerate() {
            let features = one.features();
            for other in &gists[at + 1..] {
                assert!(
                    !one.says_the_same(other)
                        || other
                            .features()
                            .iter()
                            .any(|feature| features.contains(feature)),
                    "{features:?} and {:?}",
                    other.features()
                );
            }
        }
    }

    #[test]
    fn most_pairs_that_say_the_same_share_several_features() {
        let joined: Vec<Pair> = pairs()
            .into_iter()
            .filter(|pair| pair.one.says_the_same(&pair.other))
            .collect();
        let sharing_several = joined.iter().filter(|pair| {
            let features = pair.one.features();
            let shared = |feature: &&String| features.contains(feature);
            pair.other.features().iter().filter(shared).count() >= 2
        });
        assert!(sharing_several.count() * 10 >= joined.len() * 9);
    }

    #[test]
    fn likeness_is_the_same_from_both_sides_and_within_0_and_1() {
        for pair in pairs() {
            let likeness = pair.one.likeness(&pair.other);
            assert!((0.0..=1.0).contains(&likeness), "pair {}", pair.number);
            let from_other_side = pair.other.likeness(&pair.one);
            assert!(
                (likeness - from_other_side).abs() < 1e-9,
                "pair {}",
                pair.number
            );
            assert!(pair.one.likeness(&pair.one) > 0.99, "pair {}", pair.number);
        }
    }

    #[test]
    fn a_question_is_recognised_in_the_other_language_and_without_kazakh_letters() {
        assert_same("Ауылда дәрігер жоқ", "В нашем селе нет врача");
        assert_same("Ауылда дәрігер жоқ", "ауылда даригер жок");
        assert_same("Жол нашар, жөндеу керек", "Плохая дорога, нужен ремонт");
    }

    #[test]
    fn another_number_or_name_is_another_question() {
        assert_same("В школе № 5 холодно", "Холодно в 5-й школе!");
        assert_different("В школе № 5 холодно", "В школе № 6 холодно");
        assert_same("В селе Каратал нет воды", "Қаратал ауылында су жоқ");
        assert_different("В селе Каратал нет воды", "В селе Жетыген нет воды");
    }

    #[test]
    fn an_amount_is_not_a_number_of_something() {
        assert_same("Садик: очередь 3 года", "Очередь в садик, ждём 4 года");
        assert_eq!(Gist::of("10 лет, 2019").features(), [""; 0]);
    }

    #[test]
    fn lacking_something_in_a_village_is_not_yet_a_topic() {
        assert_different("В селе нет кинотеатра", "В селе нет хора");
    }

    #[test]
    fn a_text_without_words_is_like_nothing() {
        for empty in ["", " ", "…", "😀😀😀", "ъ", "Здравствуйте! Когда?"]
        {
            let gist = Gist::of(empty);
            assert!(gist.features().is_empty(), "{empty}");
            assert!(gist.likeness(&gist) < f64::EPSILON, "{empty}");
            assert!(!gist.says_the_same(&Gist::of("Ауылда су жоқ")), "{empty}");
        }
    }

    #[test]
    fn the_longest_message_has_a_limited_number_of_features() {
        let many_words: String = (0..800).map(|number| format!("сөз{number} ")).collect();
        for text in ["ы".repeat(4_096), "су ".repeat(1_366), many_words] {
            let features = Gist::of(&text).features();
            assert!(features.len() <= MOST_FEATURES);
            assert!(
                features
                    .iter()
                    .all(|feature| feature.chars().all(char::is_alphanumeric))
            );
        }
    }

    #[test]
    fn each_concept_is_known_in_both_languages() {
        let mut languages: HashMap<&str, Vec<&str>> = HashMap::new();
        for row in include_str!("lexicon.csv").lines().skip(1) {
            let cells: Vec<&str> = row.split(',').collect();
            assert!(
                cells[0]
                    .chars()
                    .all(|letter| letter.is_ascii_alphanumeric()),
                "{row}"
            );
            languages.entry(cells[0]).or_default().push(cells[2]);
        }
        for (concept, mut languages) in languages {
            languages.sort_unstable();
            assert_eq!(languages, ["kk", "ru"], "{concept}");
        }
    }
}
