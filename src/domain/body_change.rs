//! Changes of the bodies: another name, the duty, an end, a new body, a sector that goes to another body. Each holds from a
//! day on, and what was before stays as it was: reports of the past keep their names.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{
    central_body::{BodySlug, CentralBody},
    directory::{Directory, Term},
    language::Localized,
    sector::{Sector, SectorSlug},
};

/// The slug of a body is no longer than this, so that it fits into a button's data.
pub const LONGEST_SLUG: usize = 9;

/// The name of a body is no longer than this.
pub const LONGEST_NAME: usize = 120;

/// A change that a coordinator has begun; it lives in the database until it is saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyChange {
    pub act: BodyAct,
    /// The first day on which it holds; for an end, the last day on which the body exists.
    pub on: Option<NaiveDate>,
}

/// What changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum BodyAct {
    Rename {
        body: BodySlug,
        /// Kazakh, Russian, English.
        names: Option<[String; 3]>,
    },
    /// The duty to hold meetings leaves it out from then on, or reaches it.
    SetExempt {
        body: BodySlug,
        exempt: bool,
    },
    End {
        body: BodySlug,
    },
    /// A sector goes to another body.
    MoveSector {
        sector: SectorSlug,
        to: Option<BodySlug>,
    },
    /// A new body, which takes over a sector.
    Add {
        slug: Option<BodySlug>,
        names: Option<[String; 3]>,
        sector: Option<SectorSlug>,
    },
}

/// What is asked for next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyPart {
    /// Three names.
    Names,
    /// A slug and three names.
    SlugAndNames,
    Sector,
    /// The body that a sector goes to.
    To,
    Day,
}

/// Why a change cannot be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyRefusal {
    /// It does not exist on that day.
    NotThere,
    /// Another change is known from that day on: terms would overlap.
    ChangesLater { from: NaiveDate },
    /// It is so already.
    NothingChanges,
    /// A body that ends would leave this sector without one.
    HasSector { sector: SectorSlug },
    /// Two bodies would have the same key.
    SlugIsTaken,
    /// Something is still asked for.
    NotComplete,
}

/// Why words cannot be names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamesRefusal {
    /// So many lines are wanted.
    Lines {
        wanted: usize,
    },
    TooLong,
    /// A slug has 2 to 9 letters from a to z.
    NotASlug,
}

/// The terms that a change makes: of one body, of one sector, or of both.
#[derive(Clone, Debug, Default)]
pub struct NewTerms {
    pub body: Option<(BodySlug, Vec<Term<CentralBody>>)>,
    pub sector: Option<(SectorSlug, Vec<Term<Sector>>)>,
}

impl BodyChange {
    pub fn new(act: BodyAct) -> Self {
        Self { act, on: None }
    }

    /// What is asked for next; none once all is there.
    pub fn asks_for(&self) -> Option<BodyPart> {
        let part = match &self.act {
            BodyAct::Rename { names: None, .. } => Some(BodyPart::Names),
            BodyAct::Add { names: None, .. } | BodyAct::Add { slug: None, .. } => {
                Some(BodyPart::SlugAndNames)
            }
            BodyAct::Add { sector: None, .. } => Some(BodyPart::Sector),
            BodyAct::MoveSector { to: None, .. } => Some(BodyPart::To),
            _ => None,
        };
        part.or_else(|| self.on.is_none().then_some(BodyPart::Day))
    }

    /// Takes the lines that were typed: three names, or a slug before them.
    ///
    /// # Errors
    ///
    /// Where the lines are too few or too many, or one of them is too long or no slug.
    pub fn take_lines(&mut self, words: &str) -> Result<(), NamesRefusal> {
        let lines: Vec<&str> = words
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        match &mut self.act {
            BodyAct::Rename { names, .. } => *names = Some(read_names(&lines, 3)?),
            BodyAct::Add { slug, names, .. } => {
                let [first, rest @ ..] = lines.as_slice() else {
                    return Err(NamesRefusal::Lines { wanted: 4 });
                };
                if rest.len() != 3 {
                    return Err(NamesRefusal::Lines { wanted: 4 });
                }
                let is_slug = (2..=LONGEST_SLUG).contains(&first.len())
                    && first.bytes().all(|letter| letter.is_ascii_lowercase());
                if !is_slug {
                    return Err(NamesRefusal::NotASlug);
                }
                let read = read_names(rest, 4)?;
                *slug = Some(BodySlug((*first).to_owned()));
                *names = Some(read);
            }
            BodyAct::SetExempt { .. } | BodyAct::End { .. } | BodyAct::MoveSector { .. } => {}
        }
        Ok(())
    }

    /// The terms that it makes of what is known.
    ///
    /// # Errors
    ///
    /// Where it cannot be made.
    pub fn terms(&self, directory: &Directory) -> Result<NewTerms, BodyRefusal> {
        let on = self.on.ok_or(BodyRefusal::NotComplete)?;
        match &self.act {
            BodyAct::Rename { body, names } => {
                let [kk, ru, en] = names.clone().ok_or(BodyRefusal::NotComplete)?;
                let name = Localized { kk, ru, en };
                let terms = changed_body(directory, body, on, |term| {
                    let changes = term.name != name;
                    term.name = name;
                    changes
                })?;
                Ok(NewTerms::of_body(body, terms))
            }
            BodyAct::SetExempt { body, exempt } => {
                let terms = changed_body(directory, body, on, |term| {
                    let changes = term.exempt != *exempt;
                    term.exempt = *exempt;
                    changes
                })?;
                Ok(NewTerms::of_body(body, terms))
            }
            BodyAct::End { body } => {
                let after = on + Days::new(1);
                let left = directory
                    .sectors
                    .iter()
                    .find(|term| term.value.body == *body && term.ends_after(after));
                if let Some(left) = left {
                    return Err(BodyRefusal::HasSector {
                        sector: left.value.slug.clone(),
                    });
                }
                let terms = of_body(directory, body);
                Ok(NewTerms::of_body(body, ended_on(terms, on)?))
            }
            BodyAct::MoveSector { sector, to } => {
                let to = to.as_ref().ok_or(BodyRefusal::NotComplete)?;
                if !directory.bodies_on(on).any(|body| body.slug == *to) {
                    return Err(BodyRefusal::NotThere);
                }
                Ok(NewTerms {
                    sector: Some((sector.clone(), moved(directory, sector, to, on)?)),
                    body: None,
                })
            }
            BodyAct::Add {
                slug,
                names,
                sector,
            } => {
                let (Some(slug), Some([kk, ru, en]), Some(sector)) =
                    (slug.clone(), names.clone(), sector.clone())
                else {
                    return Err(BodyRefusal::NotComplete);
                };
                if directory.bodies.iter().any(|term| term.value.slug == slug) {
                    return Err(BodyRefusal::SlugIsTaken);
                }
                let short = slug.0.to_uppercase();
                let body = Term {
                    valid_from: Some(on),
                    valid_until: None,
                    value: CentralBody {
                        slug: slug.clone(),
                        name: Localized { kk, ru, en },
                        abbreviations: [short.clone(), short],
                        exempt: false,
                        sector: sector.clone(),
                    },
                };
                let moved = moved(directory, &sector, &slug, on)?;
                Ok(NewTerms {
                    body: Some((slug, vec![body])),
                    sector: Some((sector, moved)),
                })
            }
        }
    }
}

impl NewTerms {
    fn of_body(slug: &BodySlug, terms: Vec<Term<CentralBody>>) -> Self {
        Self {
            body: Some((slug.clone(), terms)),
            sector: None,
        }
    }
}

fn read_names(lines: &[&str], wanted: usize) -> Result<[String; 3], NamesRefusal> {
    let [kk, ru, en] = lines else {
        return Err(NamesRefusal::Lines { wanted });
    };
    if [kk, ru, en]
        .iter()
        .any(|name| name.chars().count() > LONGEST_NAME)
    {
        return Err(NamesRefusal::TooLong);
    }
    Ok([kk, ru, en].map(|name| (*name).to_owned()))
}

fn of_body(directory: &Directory, slug: &BodySlug) -> Vec<Term<CentralBody>> {
    let terms = directory.bodies.iter();
    terms
        .filter(|term| term.value.slug == *slug)
        .cloned()
        .collect()
}

fn changed_body(
    directory: &Directory,
    slug: &BodySlug,
    on: NaiveDate,
    change: impl FnOnce(&mut CentralBody) -> bool,
) -> Result<Vec<Term<CentralBody>>, BodyRefusal> {
    changed_from(of_body(directory, slug), on, change)
}

fn moved(
    directory: &Directory,
    slug: &SectorSlug,
    to: &BodySlug,
    on: NaiveDate,
) -> Result<Vec<Term<Sector>>, BodyRefusal> {
    let terms = directory.sectors.iter();
    let terms = terms
        .filter(|term| term.value.slug == *slug)
        .cloned()
        .collect();
    changed_from(terms, on, |sector: &mut Sector| {
        let changes = sector.body != *to;
        sector.body = to.clone();
        changes
    })
}

/// The terms of one thing, where from `on` something else holds. `change` says whether anything is another then.
fn changed_from<T: Clone>(
    mut terms: Vec<Term<T>>,
    on: NaiveDate,
    change: impl FnOnce(&mut T) -> bool,
) -> Result<Vec<Term<T>>, BodyRefusal> {
    let index = index_of_the_last(&terms, on)?;
    let Some(term) = terms.get_mut(index) else {
        return Err(BodyRefusal::NotThere);
    };
    let mut later = term.clone();
    if !change(&mut later.value) {
        return Err(BodyRefusal::NothingChanges);
    }
    later.valid_from = Some(on);
    if term.valid_from == Some(on) {
        *term = later; // Nothing is left of what held from that very day.
    } else {
        term.valid_until = on.pred_opt();
        terms.push(later);
    }
    Ok(terms)
}

/// The terms of one thing that is there for the last time on `on`.
fn ended_on<T: Clone>(mut terms: Vec<Term<T>>, on: NaiveDate) -> Result<Vec<Term<T>>, BodyRefusal> {
    let index = index_of_the_last(&terms, on)?;
    let Some(term) = terms.get_mut(index) else {
        return Err(BodyRefusal::NotThere);
    };
    if term.valid_until == Some(on) {
        return Err(BodyRefusal::NothingChanges);
    }
    term.valid_until = Some(on);
    Ok(terms)
}

/// The term that holds on a day, where none begins after it.
fn index_of_the_last<T>(terms: &[Term<T>], on: NaiveDate) -> Result<usize, BodyRefusal> {
    let later = terms
        .iter()
        .filter_map(|term| term.valid_from)
        .filter(|from| *from > on);
    if let Some(from) = later.min() {
        return Err(BodyRefusal::ChangesLater { from });
    }
    terms
        .iter()
        .position(|term| term.holds_on(on))
        .ok_or(BodyRefusal::NotThere)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn slug(text: &str) -> BodySlug {
        BodySlug(text.to_owned())
    }

    fn body(key: &str) -> Term<CentralBody> {
        let name = || key.to_uppercase();
        Term {
            valid_from: None,
            valid_until: None,
            value: CentralBody {
                slug: slug(key),
                name: Localized {
                    kk: name(),
                    ru: name(),
                    en: name(),
                },
                abbreviations: Default::default(),
                exempt: false,
                sector: SectorSlug("health".to_owned()),
            },
        }
    }

    fn directory() -> Directory {
        let name = || "Health".to_owned();
        Directory {
            bodies: vec![body("dsm"), body("edu")],
            sectors: vec![Term {
                valid_from: None,
                valid_until: None,
                value: Sector {
                    slug: SectorSlug("health".to_owned()),
                    name: Localized {
                        kk: name(),
                        ru: name(),
                        en: name(),
                    },
                    body: slug("dsm"),
                },
            }],
            ..Directory::default()
        }
    }

    fn change(act: BodyAct, on: &str) -> BodyChange {
        BodyChange {
            act,
            on: Some(day(on)),
        }
    }

    fn rename(on: &str, name: &str) -> BodyChange {
        let names = Some([name.to_owned(), name.to_owned(), name.to_owned()]);
        change(
            BodyAct::Rename {
                body: slug("dsm"),
                names,
            },
            on,
        )
    }

    /// "DSM ..2027-06-30; New 2027-07-01.." of the body `dsm`.
    fn told(directory: &Directory) -> String {
        let in_words = |term: &Term<CentralBody>| {
            let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
            let (from, until) = (day(term.valid_from), day(term.valid_until));
            format!("{} {from}..{until}", term.value.name.en)
        };
        let terms = of_body(directory, &slug("dsm"));
        terms.iter().map(in_words).collect::<Vec<_>>().join("; ")
    }

    fn apply(directory: &mut Directory, change: &BodyChange) -> Result<(), BodyRefusal> {
        let new = change.terms(directory)?;
        if let Some((slug, terms)) = new.body {
            directory.bodies.retain(|term| term.value.slug != slug);
            directory.bodies.extend(terms);
        }
        if let Some((slug, terms)) = new.sector {
            directory.sectors.retain(|term| term.value.slug != slug);
            directory.sectors.extend(terms);
        }
        Ok(())
    }

    #[test]
    fn a_name_holds_from_its_day_and_what_was_before_stays() {
        let mut known = directory();
        apply(&mut known, &rename("2027-07-01", "New")).unwrap();
        assert_eq!(told(&known), "DSM ..2027-06-30; New 2027-07-01..");
        // Mended on the same day, there is no third term.
        apply(&mut known, &rename("2027-07-01", "Newer")).unwrap();
        assert_eq!(told(&known), "DSM ..2027-06-30; Newer 2027-07-01..");
        assert_eq!(
            apply(&mut known, &rename("2027-03-01", "Between")),
            Err(BodyRefusal::ChangesLater {
                from: day("2027-07-01")
            }),
            "terms would overlap"
        );
        assert_eq!(
            apply(&mut known, &rename("2027-09-01", "Newer")),
            Err(BodyRefusal::NothingChanges)
        );
    }

    #[test]
    fn a_body_ends_only_once_its_sectors_are_elsewhere() {
        let mut known = directory();
        let end = change(BodyAct::End { body: slug("dsm") }, "2027-06-30");
        let health = SectorSlug("health".to_owned());
        assert_eq!(
            apply(&mut known, &end),
            Err(BodyRefusal::HasSector {
                sector: health.clone()
            })
        );
        let to = |to: &str, on| {
            change(
                BodyAct::MoveSector {
                    sector: health.clone(),
                    to: Some(slug(to)),
                },
                on,
            )
        };
        assert_eq!(
            apply(&mut known, &to("nobody", "2027-07-01")),
            Err(BodyRefusal::NotThere)
        );
        apply(&mut known, &to("edu", "2027-07-01")).unwrap();
        apply(&mut known, &end).unwrap();
        assert_eq!(told(&known), "DSM ..2027-06-30");
        let behind = |on: &str| {
            let mut sectors = known.sectors_on(day(on));
            sectors.next().map(|sector| sector.body.0.clone())
        };
        assert_eq!(behind("2027-06-30").as_deref(), Some("dsm"));
        assert_eq!(behind("2027-07-01").as_deref(), Some("edu"));
        assert_eq!(
            apply(&mut known, &rename("2027-08-01", "Late")),
            Err(BodyRefusal::NotThere)
        );
    }

    #[test]
    fn a_new_body_has_a_key_of_its_own_and_takes_a_sector_over() {
        let mut known = directory();
        let mut add = BodyChange::new(BodyAct::Add {
            slug: None,
            names: None,
            sector: None,
        });
        for (words, refusal) in [
            ("kk\nru\nen", NamesRefusal::Lines { wanted: 4 }),
            ("Ab c\nkk\nru\nen", NamesRefusal::NotASlug),
            ("toolongslug\nkk\nru\nen", NamesRefusal::NotASlug),
        ] {
            assert_eq!(add.take_lines(words), Err(refusal), "{words}");
        }
        add.take_lines("dsm\nкк\nру\nEn").unwrap();
        assert_eq!(add.asks_for(), Some(BodyPart::Sector));
        let BodyAct::Add { sector, .. } = &mut add.act else {
            unreachable!()
        };
        *sector = Some(SectorSlug("health".to_owned()));
        add.on = Some(day("2027-07-01"));
        assert_eq!(apply(&mut known, &add), Err(BodyRefusal::SlugIsTaken));
        add.take_lines("new\nкк\nру\nEn").unwrap();
        apply(&mut known, &add).unwrap();
        assert_eq!(known.bodies_on(day("2027-06-30")).count(), 2);
        assert_eq!(known.bodies_on(day("2027-07-01")).count(), 3);
        let health = known.sector(&SectorSlug("health".to_owned()), day("2027-07-01"));
        assert_eq!(health.map(|sector| sector.body.0.as_str()), Some("new"));
    }
}
