//! The commands that office-holders have in their own chat: what they are to be, and what Telegram was last told.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, read_word, stamp};
use crate::domain::{language::Lang, office::Role, person::PersonId};

/// One person's menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandMenu {
    pub person: PersonId,
    /// Their private chat.
    pub chat: i64,
    pub lang: Lang,
    /// What they hold at this moment; nothing where the menu is everybody's again.
    pub roles: Vec<Role>,
    /// What Telegram was last told, as JSON.
    pub told: Option<String>,
}

impl Store {
    /// The menus of all who hold an office or of whom Telegram was told something; without those who cannot be reached.
    pub async fn command_menus(&self, now: DateTime<Utc>) -> Result<Vec<CommandMenu>> {
        #[derive(FromRow)]
        struct Row {
            person: i64,
            address: i64,
            language: String,
            roles: Option<String>,
            told: Option<String>,
        }
        let rows: Vec<Row> = sqlx::query_as(
            "with held as (
                 select person, group_concat(distinct role) as roles
                 from office
                 where held_from <= ?1 and (held_until is null or held_until > ?1)
                 group by person
             ),
             concerned as (select person from held union select person from command_menu)
             select concerned.person, contact.address, person.language, held.roles, command_menu.told
             from concerned
             join person on person.id = concerned.person
             join contact on contact.person = concerned.person and contact.channel = 'telegram'
             left join held on held.person = concerned.person
             left join command_menu on command_menu.person = concerned.person
             where contact.unreachable_at is null
             order by concerned.person",
        )
        .bind(stamp(now))
        .fetch_all(&self.readers)
        .await?;
        let read = |row: Row| {
            let roles = row.roles.unwrap_or_default();
            let roles = roles.split(',').filter(|word| !word.is_empty());
            Ok(CommandMenu {
                person: PersonId(row.person),
                chat: row.address,
                lang: read_word("a language", &row.language)?,
                roles: roles
                    .map(|word| read_word("a role", word))
                    .collect::<Result<_>>()?,
                told: row.told,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// Returns once somebody's offices or language changed after the last time this was awaited.
    pub async fn menus_changed(&self) {
        self.menus_changed.notified().await;
    }
}

impl Tx {
    /// Remembers what Telegram was told of somebody's menu; none where it is everybody's again.
    pub async fn remember_menu(&mut self, person: PersonId, told: Option<&str>) -> Result<()> {
        match told {
            // The person may be gone meanwhile.
            Some(told) => sqlx::query(
                "insert or replace into command_menu (person, told)
                 select person.id, ?2 from person where person.id = ?1",
            )
            .bind(person.0)
            .bind(told)
            .execute(&mut *self.inner),
            None => sqlx::query("delete from command_menu where person = ?")
                .bind(person.0)
                .execute(&mut *self.inner),
        }
        .await?;
        Ok(())
    }
}
