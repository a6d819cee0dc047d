//! The directory of regions, bodies and sectors: who exists, under which name, on which day.

use chrono::NaiveDate;

use super::{
    central_body::{BodySlug, CentralBody},
    fold::fold,
    language::Lang,
    place::Point,
    region::{Region, RegionCode},
    sector::{Sector, SectorSlug},
};

/// What was so from one day to another, both included; an open end reaches as far as anybody looks.
#[derive(Clone, Debug)]
pub struct Term<T> {
    pub valid_from: Option<NaiveDate>,
    pub valid_until: Option<NaiveDate>,
    pub value: T,
}

impl<T> Term<T> {
    /// Whether it was so on this day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= day)
            && self.valid_until.is_none_or(|until| day <= until)
    }

    /// Whether it is so on this day or on a later one.
    pub fn ends_after(&self, day: NaiveDate) -> bool {
        self.valid_until.is_none_or(|until| day <= until)
    }
}

/// All terms of all regions, bodies and sectors, as the tables hold them.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    pub regions: Vec<Term<Region>>,
    pub bodies: Vec<Term<CentralBody>>,
    pub sectors: Vec<Term<Sector>>,
}

impl Directory {
    /// The regions that exist on `day`, cities first, then by name in `lang`.
    pub fn regions_on(&self, day: NaiveDate, lang: Lang) -> Vec<&Region> {
        let mut regions: Vec<_> = in_force(&self.regions, day).collect();
        regions.sort_by_cached_key(|region| {
            (
                !region.is_city(),
                alphabet_key(&region.short_name(lang), lang),
            )
        });
        regions
    }

    /// The region with this code as it is known on `day`; failing that, as it was last known.
    pub fn region(&self, code: RegionCode, day: NaiveDate) -> Option<&Region> {
        known(&self.regions, day, |region| region.code == code)
    }

    /// The body with this slug as it is known on `day`; failing that, as it was last known.
    pub fn body(&self, slug: &BodySlug, day: NaiveDate) -> Option<&CentralBody> {
        known(&self.bodies, day, |body| body.slug == *slug)
    }

    /// The bodies that exist on `day`.
    pub fn bodies_on(&self, day: NaiveDate) -> impl Iterator<Item = &CentralBody> {
        in_force(&self.bodies, day)
    }

    /// The sector with this slug as it is known on `day`; failing that, as it was last known.
    pub fn sector(&self, slug: &SectorSlug, day: NaiveDate) -> Option<&Sector> {
        known(&self.sectors, day, |sector| sector.slug == *slug)
    }

    /// The sectors of a day whose body has the duty to hold meetings.
    pub fn obliged_sectors_on(&self, day: NaiveDate) -> impl Iterator<Item = &Sector> {
        self.sectors_on(day).filter(move |sector| {
            let body = self.body(&sector.body, day);
            body.is_some_and(|body| !body.exempt)
        })
    }

    /// The sectors that exist on `day`.
    pub fn sectors_on(&self, day: NaiveDate) -> impl Iterator<Item = &Sector> {
        in_force(&self.sectors, day)
    }

    /// The regions whose capitals are nearest to `point`, nearest first.
    pub fn nearest_regions(&self, point: Point, day: NaiveDate, count: usize) -> Vec<&Region> {
        let mut regions: Vec<_> = in_force(&self.regions, day).collect();
        regions.sort_by(|a, b| {
            a.centre
                .distance_km(point)
                .total_cmp(&b.centre.distance_km(point))
        });
        regions.truncate(count);
        regions
    }

    /// The regions whose name or capital has the words that a person typed, in any language and spelling.
    pub fn regions_named(&self, words: &str, day: NaiveDate, lang: Lang) -> Vec<&Region> {
        /// Shorter than this, nearly every name matches.
        const SHORTEST: usize = 3;
        let words = fold(words);
        if words.chars().count() < SHORTEST {
            return Vec::new();
        }
        let mut regions = self.regions_on(day, lang);
        regions.retain(|region| {
            region
                .name
                .all()
                .iter()
                .chain(&region.capital.all())
                .any(|name| {
                    let name = fold(name);
                    name.contains(&words) || words.contains(&name)
                })
        });
        regions
    }
}

fn in_force<T>(terms: &[Term<T>], day: NaiveDate) -> impl Iterator<Item = &T> {
    terms
        .iter()
        .filter(move |term| term.holds_on(day))
        .map(|term| &term.value)
}

fn known<T>(terms: &[Term<T>], day: NaiveDate, is_it: impl Fn(&T) -> bool) -> Option<&T> {
    let its_terms = || terms.iter().filter(|term| is_it(&term.value));
    its_terms()
        .find(|term| term.holds_on(day))
        .or_else(|| its_terms().max_by_key(|term| term.valid_from))
        .map(|term| &term.value)
}

/// Kazakh's own letters stand in its alphabet where Unicode does not put them.
pub fn alphabet_key(name: &str, lang: Lang) -> Vec<usize> {
    const KAZAKH: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    let place = |letter: char| match lang {
        Lang::Kk => KAZAKH.chars().position(|other| other == letter),
        Lang::Ru | Lang::En => None,
    };
    let lowered = name.to_lowercase();
    lowered
        .chars()
        .map(|letter| place(letter).unwrap_or(letter as usize))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Localized;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn body(name: &str) -> CentralBody {
        CentralBody {
            slug: BodySlug("maidd".to_owned()),
            name: Localized {
                kk: name.to_owned(),
                ru: name.to_owned(),
                en: name.to_owned(),
            },
            abbreviations: Default::default(),
            exempt: false,
            sector: SectorSlug("digital".to_owned()),
        }
    }

    #[test]
    fn a_renamed_body_has_the_name_of_the_day() {
        let directory = Directory {
            bodies: vec![
                Term {
                    valid_from: None,
                    valid_until: Some(day("2027-06-30")),
                    value: body("Old"),
                },
                Term {
                    valid_from: Some(day("2027-07-01")),
                    valid_until: None,
                    value: body("New"),
                },
            ],
            ..Directory::default()
        };
        let name_on = |on: &str| {
            let slug = BodySlug("maidd".to_owned());
            directory
                .body(&slug, day(on))
                .map(|body| body.name.en.as_str())
        };
        assert_eq!(name_on("2027-06-30"), Some("Old"));
        assert_eq!(name_on("2027-07-01"), Some("New"));
        assert_eq!(directory.bodies_on(day("2027-07-01")).count(), 1);
    }

    #[test]
    fn kazakh_names_are_sorted_by_the_kazakh_alphabet() {
        let mut names = [
            "Қарағанды",
            "Маңғыстау",
            "Абай",
            "Қостанай",
            "Атырау",
            "Ақмола",
            "Жамбыл",
        ];
        names.sort_by_cached_key(|name| alphabet_key(name, Lang::Kk));
        assert_eq!(
            names,
            [
                "Абай",
                "Ақмола",
                "Атырау",
                "Жамбыл",
                "Қарағанды",
                "Қостанай",
                "Маңғыстау"
            ]
        );
    }
}
