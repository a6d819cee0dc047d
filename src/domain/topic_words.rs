//! What questions are about, in a few words: to be taken as the topics of a meeting.
//!
//! Only words that the lexicon knows as things are taken, and only those that several people use or that are all there is:
//! what a citizen wrote is never copied, since it goes when they say so.

use std::collections::{BTreeMap, BTreeSet};

use super::{language::Lang, likeness::Gist};

/// The words for what most questions are about, most questions first, `at_most` of them. Each stands as people wrote it most
/// often, in `lang` where anybody did.
pub fn topic_words(questions: &[(Lang, String)], lang: Lang, at_most: usize) -> Vec<String> {
    /// What one thing is called, and in how many questions it stands.
    #[derive(Default)]
    struct Thing {
        questions: u32,
        words: BTreeMap<(bool, String), u32>,
    }
    let mut things: BTreeMap<&str, Thing> = BTreeMap::new();
    for (written_in, text) in questions {
        let mut seen = BTreeSet::new();
        for (concept, word) in Gist::things_in(text) {
            let thing = things.entry(concept).or_default();
            if seen.insert(concept) {
                thing.questions += 1;
            }
            let is_other = *written_in != lang;
            *thing.words.entry((is_other, word)).or_default() += 1;
        }
    }
    let mut ranked: Vec<_> = things.into_iter().collect();
    ranked.sort_by_key(|(concept, thing)| (std::cmp::Reverse(thing.questions), *concept));
    let mut topics = Vec::new();
    for (_, thing) in ranked {
        let best = thing
            .words
            .into_iter()
            .min_by_key(|((is_other, word), times)| {
                (*is_other, std::cmp::Reverse(*times), word.chars().count())
            });
        // One word may name two things.
        if let Some(((_, word), _)) = best
            && !topics.contains(&word)
        {
            topics.push(word);
        }
    }
    topics.truncate(at_most);
    topics
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_are_the_things_that_most_people_ask_for() {
        let questions = [
            (Lang::Kk, "Аягөзде емхана қашан ашылады?"),
            (
                Lang::Ru,
                "Когда откроют поликлинику? Нет врачей, Алия Серикова",
            ),
            (Lang::Kk, "Ауылда дәрігер жоқ, емхана ескі"),
            (Lang::Ru, "Почему врачи уезжают из села?"),
        ]
        .map(|(lang, text)| (lang, text.to_owned()));
        let topics = topic_words(&questions, Lang::Kk, 2);
        assert!(
            topics.contains(&"емхана".to_owned()) && topics.contains(&"дәрігер".to_owned()),
            "{topics:?}"
        );
        let russian = topic_words(&questions, Lang::Ru, 5).join(" ");
        assert!(russian.contains("врач"), "{russian}");
        assert!(
            !russian.contains("серикова") && !russian.contains("алия"),
            "{russian}"
        );
        assert!(topic_words(&[], Lang::Ru, 3).is_empty());
    }
}
