//! Questions that say the same in other words: the labelled ones of `benches/likeness`.

use kezdesu::domain::likeness::Gist;
use serde::Deserialize;

const PAIRS: &str = include_str!("../likeness/pairs.csv");

#[derive(Clone, Deserialize)]
pub struct Pair {
    label: String,
    pub sector: String,
    pub one: String,
    pub other: String,
}

impl Pair {
    pub fn is_joined(&self) -> bool {
        Gist::of(&self.one).says_the_same(&Gist::of(&self.other))
    }
}

/// Those that say the same.
pub fn same_pairs() -> Result<Vec<Pair>, csv::Error> {
    let pairs: Vec<Pair> = csv::Reader::from_reader(PAIRS.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()?;
    Ok(pairs
        .into_iter()
        .filter(|pair| pair.label == "same")
        .collect())
}
