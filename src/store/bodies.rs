//! Bodies and the sectors behind which they stand, as coordinators change them: from a day on, never the past.

use chrono::{DateTime, Utc};
use sqlx::types::Json;

use super::{Result, Store, Tx};
use crate::domain::{
    body_change::{BodyChange, BodyRefusal, NewTerms},
    central_body::{BodySlug, CentralBody},
    directory::Term,
    office::Office,
    person::PersonId,
    sector::{Sector, SectorSlug},
    trail::{Act, Actor},
};

impl Store {
    /// The change that a person has begun. One of an older version that no longer parses is none.
    pub async fn body_change_draft(&self, person: PersonId) -> Result<Option<BodyChange>> {
        let content: Option<String> =
            sqlx::query_scalar("select content from body_change_draft where person = ?")
                .bind(person.0)
                .fetch_optional(&self.readers)
                .await?;
        Ok(content.and_then(|content| serde_json::from_str(&content).ok()))
    }
}

impl Tx {
    /// Keeps what a person has begun in place of what was there before.
    pub async fn keep_body_change_draft(
        &mut self,
        person: PersonId,
        draft: &BodyChange,
    ) -> Result<()> {
        sqlx::query(
            "insert into body_change_draft (person, content) values (?, ?)
             on conflict (person) do update set content = excluded.content",
        )
        .bind(person.0)
        .bind(Json(draft))
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Deletes what a person has begun.
    pub async fn delete_body_change_draft(&mut self, person: PersonId) -> Result<()> {
        sqlx::query("delete from body_change_draft where person = ?")
            .bind(person.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// Makes a change of the bodies, decided by what this transaction knows; everybody has it after the commit. Where it
    /// cannot be made, nothing is written.
    pub async fn change_bodies(
        &mut self,
        change: &BodyChange,
        office: &Office,
        now: DateTime<Utc>,
    ) -> Result<Result<(), BodyRefusal>> {
        let NewTerms { body, sector } = match change.terms(&self.directory) {
            Ok(new) => new,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let actor = Actor::Office(office.clone());
        if let Some((slug, terms)) = body {
            let old = self.directory.bodies.iter();
            let old = in_words(old.filter(|term| term.value.slug == slug), body_word);
            let new = in_words(terms.iter(), body_word);
            self.write_body_terms(&slug, &terms).await?;
            let subject = format!("body {slug}");
            let change = (old.as_deref(), new.as_deref());
            self.record(&actor, Act::BodyChanged, &subject, change, now)
                .await?;
        }
        if let Some((slug, terms)) = sector {
            let old = self.directory.sectors.iter();
            let old = in_words(old.filter(|term| term.value.slug == slug), sector_word);
            let new = in_words(terms.iter(), sector_word);
            self.write_sector_terms(&slug, &terms).await?;
            let subject = format!("sector {}", slug.0);
            let change = (old.as_deref(), new.as_deref());
            self.record(&actor, Act::SectorMoved, &subject, change, now)
                .await?;
        }
        self.reload_reference().await?;
        Ok(Ok(()))
    }

    async fn write_body_terms(
        &mut self,
        slug: &BodySlug,
        terms: &[Term<CentralBody>],
    ) -> Result<()> {
        sqlx::query("insert into central_body (slug) values (?) on conflict do nothing")
            .bind(&slug.0)
            .execute(&mut *self.inner)
            .await?;
        sqlx::query("delete from central_body_term where body = ?")
            .bind(&slug.0)
            .execute(&mut *self.inner)
            .await?;
        for term in terms {
            let body = &term.value;
            sqlx::query(
                "insert into central_body_term (
                     body, valid_from, valid_until, name_kk, name_ru, name_en, abbreviation_kk, abbreviation_ru,
                     exempt, sector
                 )
                 values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )
            .bind(&slug.0)
            .bind(term.valid_from.map(|day| day.to_string()))
            .bind(term.valid_until.map(|day| day.to_string()))
            .bind(&body.name.kk)
            .bind(&body.name.ru)
            .bind(&body.name.en)
            .bind(&body.abbreviations[0])
            .bind(&body.abbreviations[1])
            .bind(body.exempt)
            .bind(&body.sector.0)
            .execute(&mut *self.inner)
            .await?;
        }
        Ok(())
    }

    async fn write_sector_terms(
        &mut self,
        slug: &SectorSlug,
        terms: &[Term<Sector>],
    ) -> Result<()> {
        sqlx::query("delete from sector_term where sector = ?")
            .bind(&slug.0)
            .execute(&mut *self.inner)
            .await?;
        for term in terms {
            let sector = &term.value;
            sqlx::query(
                "insert into sector_term (sector, valid_from, valid_until, body, name_kk, name_ru, name_en)
                 values (?, ?, ?, ?, ?, ?, ?)",
            )
            .bind(&slug.0)
            .bind(term.valid_from.map(|day| day.to_string()))
            .bind(term.valid_until.map(|day| day.to_string()))
            .bind(&sector.body.0)
            .bind(&sector.name.kk)
            .bind(&sector.name.ru)
            .bind(&sector.name.en)
            .execute(&mut *self.inner)
            .await?;
        }
        Ok(())
    }
}

/// Terms as the trail writes them: `..2027-06-30 Ministry of Healthcare; 2027-07-01.. Ministry of Health`.
fn in_words<'a, T: 'a>(
    terms: impl Iterator<Item = &'a Term<T>>,
    word: impl Fn(&T) -> String,
) -> Option<String> {
    let mut terms: Vec<_> = terms.collect();
    terms.sort_by_key(|term| term.valid_from);
    let in_words = |term: &&Term<T>| {
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
        format!(
            "{}..{} {}",
            day(term.valid_from).unwrap_or_default(),
            day(term.valid_until).unwrap_or_default(),
            word(&term.value)
        )
    };
    let words: Vec<_> = terms.iter().map(in_words).collect();
    (!words.is_empty()).then(|| words.join("; "))
}

fn body_word(body: &CentralBody) -> String {
    let exempt = if body.exempt { " (exempt)" } else { "" };
    format!(
        "{} / {} / {}{exempt}",
        body.name.kk, body.name.ru, body.name.en
    )
}

fn sector_word(sector: &Sector) -> String {
    sector.body.0.clone()
}
