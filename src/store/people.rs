//! People, the ways to reach them, and what they follow.

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use sqlx::FromRow;

use super::{Result, Store, Tx, read_word, stamp};
use crate::domain::{
    following::Subject,
    language::Lang,
    office::OfficeId,
    person::{Person, PersonId},
    region::RegionCode,
};

/// Whoever writes from a chat: a person, if they chose anything yet, and where their conversation stands.
#[derive(Clone, Debug)]
pub struct Visitor<Step> {
    pub person: Option<Person>,
    /// Where the conversation waits. A step of an older version that no longer parses is no step.
    pub step: Option<Step>,
    /// The newest panel in the chat, by Telegram's message id.
    pub panel: Option<i32>,
}

#[derive(FromRow)]
struct PersonRow {
    id: i64,
    language: String,
    home_region: Option<String>,
    welcomed: bool,
    follows_home: bool,
    unreachable: bool,
    news_at: String,
    has_consented: bool,
    has_offices: bool,
    desk: Option<i64>,
}

impl PersonRow {
    fn read(self) -> Result<Person> {
        Ok(Person {
            id: PersonId(self.id),
            lang: read_word("a language", &self.language)?,
            home_region: self
                .home_region
                .map(|code| read_word("a region", &code))
                .transpose()?,
            welcomed: self.welcomed,
            follows_home: self.follows_home,
            unreachable: self.unreachable,
            news_at: read_word("a time for news", &self.news_at)?,
            has_consented: self.has_consented,
            has_offices: self.has_offices,
            desk: self.desk.map(OfficeId),
        })
    }
}

impl Store {
    /// Who writes from this private chat, in one look.
    pub async fn visitor<Step: DeserializeOwned>(&self, chat: i64) -> Result<Visitor<Step>> {
        #[derive(FromRow)]
        struct Row {
            #[sqlx(flatten)]
            person: PersonRow,
            step: Option<String>,
            panel: Option<i32>,
        }
        let row: Option<Row> = sqlx::query_as(
            "select
                 person.id,
                 person.language,
                 person.home_region,
                 person.news_at,
                 person.welcomed_at is not null as welcomed,
                 person.consented_at is not null as has_consented,
                 exists (select 1 from office where office.person = person.id) as has_offices,
                 person.desk,
                 exists (
                     select 1 from follow
                     where follow.person = person.id and follow.kind = 'region'
                         and follow.subject = person.home_region
                 ) as follows_home,
                 contact.unreachable_at is not null as unreachable,
                 step.step,
                 contact.panel
             from contact
             join person on person.id = contact.person
             left join step on step.person = person.id
             where contact.channel = 'telegram' and contact.address = ?",
        )
        .bind(chat)
        .fetch_optional(&self.readers)
        .await?;
        let Some(row) = row else {
            return Ok(Visitor {
                person: None,
                step: None,
                panel: None,
            });
        };
        let step = row.step.and_then(|step| serde_json::from_str(&step).ok());
        Ok(Visitor {
            person: Some(row.person.read()?),
            step,
            panel: row.panel,
        })
    }
}

impl Tx {
    /// Finds the person of this private chat, or begins one; either way the language is `lang` from now on.
    pub async fn speak_to(
        &mut self,
        chat: i64,
        lang: Lang,
        now: DateTime<Utc>,
    ) -> Result<PersonId> {
        self.has_menus = true;
        let known: Option<i64> = sqlx::query_scalar(
            "update person
             set language = ?
             where id = (select person from contact where channel = 'telegram' and address = ?)
             returning id",
        )
        .bind(lang.code())
        .bind(chat)
        .fetch_optional(&mut *self.inner)
        .await?;
        if let Some(id) = known {
            return Ok(PersonId(id));
        }
        let id: i64 = sqlx::query_scalar(
            "insert into person (language, created_at) values (?, ?) returning id",
        )
        .bind(lang.code())
        .bind(stamp(now))
        .fetch_one(&mut *self.inner)
        .await?;
        sqlx::query("insert into contact (person, channel, address) values (?, 'telegram', ?)")
            .bind(id)
            .bind(chat)
            .execute(&mut *self.inner)
            .await?;
        Ok(PersonId(id))
    }

    /// Makes `region` the person's own. Whoever heard of their old region hears of the new one from now on.
    pub async fn move_home(
        &mut self,
        person: PersonId,
        region: RegionCode,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let before: Option<String> =
            sqlx::query_scalar("select home_region from person where id = ?")
                .bind(person.0)
                .fetch_one(&mut *self.inner)
                .await?;
        let before = before
            .map(|code| read_word("a region", &code))
            .transpose()?;
        let followed = match before {
            Some(before) => self.unfollow(person, &Subject::Region(before)).await?,
            None => false,
        };
        sqlx::query("update person set home_region = ? where id = ?")
            .bind(region.to_string())
            .bind(person.0)
            .execute(&mut *self.inner)
            .await?;
        if followed {
            self.follow(person, &Subject::Region(region), now).await?;
        }
        Ok(())
    }

    /// The desk of this office is the person's home panel from now on; none: a citizen's.
    pub async fn sit_at_desk(&mut self, person: PersonId, desk: Option<OfficeId>) -> Result<()> {
        sqlx::query("update person set desk = ? where id = ?")
            .bind(desk.map(|office| office.0))
            .bind(person.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// The first visit is over: its last question was answered.
    pub async fn welcome(&mut self, person: PersonId, now: DateTime<Utc>) -> Result<()> {
        sqlx::query("update person set welcomed_at = coalesce(welcomed_at, ?) where id = ?")
            .bind(stamp(now))
            .bind(person.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }
}
