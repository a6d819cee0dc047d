//! Which words mean which body or region, on the day of a meeting.

use std::fmt;

use chrono::NaiveDate;

use super::{nearest::nearest, problem::Reason, table::Column};
use crate::domain::{
    central_body::BodySlug,
    directory::{Directory, Term},
    fold::fold,
    meeting::MeetingTime,
    region::{Region, RegionCode},
};

/// All ways to write the bodies, or the regions, of all times.
pub struct Names<'a, K> {
    column: Column,
    spellings: Vec<Spelling<'a, K>>,
}

/// One way to write something that has a lasting key.
struct Spelling<'a, K> {
    folded: String,
    strength: Strength,
    key: K,
    /// The name to show for it.
    name: &'a str,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

/// Of two meanings of a word, the stronger one is meant: "Almaty" is the city, though "Almaty Region" has it too.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    /// Not its name, but the person may have had it in mind: a region's capital.
    Hint,
    Short,
    Full,
}

/// Bodies by slug, by name in each language and by abbreviation.
pub fn body_names(directory: &Directory) -> Names<'_, &BodySlug> {
    let mut names = Names::new(Column::Body);
    for term in &directory.bodies {
        let body = &term.value;
        let mut add =
            |spelling: &str, strength, name| names.add(spelling, strength, &body.slug, name, term);
        add(&body.slug.0, Strength::Full, &body.name.en);
        for name in body.name.all() {
            add(name, Strength::Full, name);
        }
        let [kk, ru] = &body.abbreviations;
        add(kk, Strength::Short, &body.name.kk);
        add(ru, Strength::Short, &body.name.ru);
    }
    names
}

/// Regions by code and by name in each language, with or without the word for what it is.
pub fn region_names(directory: &Directory) -> Names<'_, RegionCode> {
    let mut names = Names::new(Column::Regions);
    for term in &directory.regions {
        let region = &term.value;
        let mut add =
            |spelling: &str, strength, name| names.add(spelling, strength, region.code, name, term);
        add(&region.code.to_string(), Strength::Full, &region.name.en);
        for name in region.name.all() {
            add(name, Strength::Full, name);
            for short in short_names(region, name) {
                add(&short, Strength::Short, name);
            }
        }
        for (capital, name) in region.capital.all().into_iter().zip(region.name.all()) {
            add(capital, Strength::Hint, name);
        }
    }
    names
}

/// "Абай", "Абай обл." and "обл. Абай" for "Абай облысы".
fn short_names(region: &Region, name: &str) -> Vec<String> {
    const CITY: [&str; 5] = ["қаласы", "қ", "город", "г", "city"];
    const OBLAST: [&str; 5] = ["облысы", "область", "обл", "region", "oblast"];
    let kinds = if region.is_city() { CITY } else { OBLAST };
    let is_kind = |word: &str| kinds.iter().any(|kind| fold(kind) == fold(word));
    let bare: Vec<_> = name
        .split_whitespace()
        .filter(|word| !is_kind(word))
        .collect();
    let bare = bare.join(" ");
    let with_kind = kinds
        .iter()
        .flat_map(|kind| [format!("{bare} {kind}"), format!("{kind} {bare}")]);
    with_kind.chain([bare.clone()]).collect()
}

impl<'a, K: Copy + Ord + fmt::Display> Names<'a, K> {
    fn new(column: Column) -> Self {
        Self {
            column,
            spellings: Vec::new(),
        }
    }

    fn add<T>(&mut self, words: &str, strength: Strength, key: K, name: &'a str, term: &Term<T>) {
        let folded = fold(words);
        if !folded.is_empty() {
            self.spellings.push(Spelling {
                folded,
                strength,
                key,
                name,
                from: term.valid_from,
                until: term.valid_until,
            });
        }
    }

    /// What `words` mean at the time of the meeting; where that is not known, at any time.
    ///
    /// An old name is understood as long as what it named still exists.
    pub fn find(&self, words: &str, at: Option<MeetingTime>) -> Result<K, Reason> {
        let folded = fold(words);
        let mut meant: Vec<_> = self
            .spellings
            .iter()
            .filter(|spelling| spelling.folded == folded && spelling.strength > Strength::Hint)
            .collect();
        // A name of that time is meant before an old one, then a full one before a short one.
        let rank = |spelling: &Spelling<'_, K>| (spelling.is_used(at), spelling.strength);
        let best = meant.iter().map(|spelling| rank(spelling)).max();
        meant.retain(|spelling| Some(rank(spelling)) == best);
        meant.sort_by_key(|spelling| spelling.key);
        meant.dedup_by_key(|spelling| spelling.key);
        match (meant.as_slice(), at) {
            ([], _) => Err(Reason::UnknownName {
                column: self.column,
                value: words.to_owned(),
                nearest: self.nearest(&folded, at),
            }),
            ([only], Some(at)) if !self.exists(only.key, at) => Err(Reason::NotAtThatTime {
                value: words.to_owned(),
                at,
                from: only.from,
                until: only.until,
            }),
            ([only], _) => Ok(only.key),
            (many, _) => Err(Reason::ManyMeanings {
                value: words.to_owned(),
                meanings: many.iter().map(|spelling| spelling.shown()).collect(),
            }),
        }
    }

    fn exists(&self, key: K, at: MeetingTime) -> bool {
        let mut spellings = self.spellings.iter();
        spellings.any(|spelling| spelling.key == key && spelling.is_used(Some(at)))
    }

    /// What of that time may have been meant, unless two may.
    fn nearest(&self, folded: &str, at: Option<MeetingTime>) -> Option<String> {
        let known = self.spellings.iter();
        let known = known.filter(|spelling| spelling.is_used(at));
        let known = known.map(|spelling| (&*spelling.folded, spelling));
        let nearest = nearest(folded, known);
        let first = nearest.first()?;
        let is_one = nearest.iter().all(|spelling| spelling.key == first.key);
        is_one.then(|| first.shown())
    }
}

impl<K: fmt::Display> Spelling<'_, K> {
    /// Whether it is in use on a day on which the meeting may be.
    fn is_used(&self, at: Option<MeetingTime>) -> bool {
        at.is_none_or(|at| {
            self.from.is_none_or(|from| from <= at.finishes_on())
                && self.until.is_none_or(|until| at.begins_on() <= until)
        })
    }

    fn shown(&self) -> String {
        format!("“{}” ({})", self.name, self.key)
    }
}
