//! A database with a million submissions, as years of use would have left it.

use std::path::Path;

use kezdesu::{
    domain::submission::{SubmissionId, SubmissionKind},
    domain::submission_number::SubmissionNumber,
    store::Store,
};
use serde::Serialize;
use sqlx::{
    Connection as _, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
    types::Json,
};

use crate::{
    NOW,
    pairs::Pair,
    texts::{Dice, topics},
};

/// Rows that are written with one statement.
const AT_ONCE: usize = 2_000;

/// The first ones are so old, evenly spread up to now.
const DAYS: i64 = 300;

/// Where things are written, and how much.
#[derive(Clone, Debug)]
pub struct Realm {
    /// The busy ones first.
    pub regions: Vec<String>,
    /// Sectors with their bodies.
    pub bodies: Vec<(String, String)>,
}

impl Realm {
    pub async fn of(path: &Path) -> anyhow::Result<Self> {
        let options = SqliteConnectOptions::new().filename(path).read_only(true);
        let mut database = SqliteConnection::connect_with(&options).await?;
        let regions = sqlx::query_scalar("select code from region order by code desc");
        let bodies = sqlx::query_as(
            "select sector, body from central_body_term where valid_until is null and exempt = 0 order by body",
        );
        Ok(Self {
            regions: regions.fetch_all(&mut database).await?,
            bodies: bodies.fetch_all(&mut database).await?,
        })
    }

    pub fn body(&self, sector: &str) -> Option<&str> {
        let found = self.bodies.iter().find(|(of, _)| of == sector);
        found.map(|(_, body)| body.as_str())
    }

    pub fn busy_region(&self) -> &str {
        &self.regions[0]
    }

    pub fn quiet_region(&self) -> &str {
        &self.regions[self.regions.len() - 1]
    }
}

#[derive(Serialize)]
struct Row {
    number: String,
    kind: &'static str,
    author: usize,
    region: String,
    body: Option<String>,
    sector: String,
    language: &'static str,
    text: String,
    progress: &'static str,
    visibility: &'static str,
    people: usize,
    received_at: String,
}

/// Fills an empty database. What the store writes itself, the store writes here too: the indexes.
pub async fn fill(path: &Path, submissions: usize, pairs: &[Pair]) -> anyhow::Result<()> {
    let store = Store::open(path).await?;
    store.close().await;
    let realm = Realm::of(path).await?;
    let options = SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Off)
        .pragma("cache_size", "-200000");
    let mut database = SqliteConnection::connect_with(&options).await?;
    let voices = submissions / 5 + 1;
    sqlx::query(
        "with recursive number (n) as (select 1 union all select n + 1 from number where n < ?)
         insert into voice (id) select n from number",
    )
    .bind(voices as i64)
    .execute(&mut database)
    .await?;
    for rows in rows(&realm, submissions, voices, pairs) {
        sqlx::query(
            "insert into submission (
                 number, kind, author, region, body, sector, language, text, public_text, progress, due_on, visibility,
                 held_because, people, received_at, changed_at
             )
             select
                 value ->> 'number', value ->> 'kind', value ->> 'author', value ->> 'region', value ->> 'body',
                 value ->> 'sector', value ->> 'language', value ->> 'text', value ->> 'text', value ->> 'progress',
                 iif(value ->> 'progress' = 'under_control', '2027-01-15', null), value ->> 'visibility',
                 iif(value ->> 'visibility' = 'held', 'foul', null), value ->> 'people', value ->> 'received_at',
                 value ->> 'received_at'
             from json_each(?)",
        )
        .bind(Json(rows))
        .execute(&mut database)
        .await?;
    }
    database.close().await?;

    let store = Store::open(path).await?;
    let mut indexed = Some(SubmissionId(0));
    while let Some(last) = indexed {
        let mut tx = store.begin().await?;
        indexed = tx.index_boards(last, 20_000).await?;
        tx.commit().await?;
    }
    store.close().await;
    Ok(())
}

/// Each of the pairs is written twice, in a busy region and in a quiet one, somewhere among the newer half.
fn rows(
    realm: &Realm,
    submissions: usize,
    voices: usize,
    pairs: &[Pair],
) -> impl Iterator<Item = Vec<Row>> {
    let topics = topics();
    let realm = realm.clone();
    let mut dice = Dice(1);
    let half = submissions / 2;
    let between = (half / (pairs.len() * 2 + 1)).max(1);
    let pairs: Vec<_> = pairs
        .iter()
        .flat_map(|pair| {
            [realm.busy_region(), realm.quiet_region()]
                .map(|region| (region.to_owned(), pair.clone()))
        })
        .collect();
    let mut at = 0;
    std::iter::from_fn(move || {
        let rows: Vec<_> = (at..submissions.min(at + AT_ONCE))
            .map(|at| {
                let topic = dice.one_of(&topics);
                let topic = if dice.below(2) == 0 {
                    topic
                } else {
                    *dice.skewed(&topics)
                };
                let is_issue = dice.below(3) == 0;
                // Whether a number is taken is for the database to say; an odd factor never gives one twice.
                let number = (at as u32).wrapping_mul(2_654_435_761);
                let mut row = Row {
                    number: SubmissionNumber::new(
                        if is_issue {
                            SubmissionKind::LocalIssue
                        } else {
                            SubmissionKind::Question
                        },
                        number,
                    )
                    .to_string(),
                    kind: if is_issue { "local_issue" } else { "question" },
                    author: 1 + dice.below(voices),
                    region: dice.skewed(&realm.regions).clone(),
                    body: realm.body(topic.sector).map(str::to_owned),
                    sector: topic.sector.to_owned(),
                    language: topic.language,
                    text: topic.written(&mut dice),
                    progress: match dice.below(10) {
                        0 => "under_control",
                        1 | 2 => "answered",
                        _ => "received",
                    },
                    visibility: match dice.below(50) {
                        0 => "held",
                        1 => "withdrawn",
                        _ => "public",
                    },
                    people: if dice.below(4) == 0 {
                        1 + dice.below(300)
                    } else {
                        1
                    },
                    received_at: (NOW
                        .parse::<chrono::DateTime<chrono::Utc>>()
                        .expect("an instant")
                        - chrono::Duration::seconds(
                            (submissions - at) as i64 * DAYS * 86_400 / submissions as i64,
                        ))
                    .format("%Y-%m-%dT%H:%M:%S.000Z")
                    .to_string(),
                };
                let since_half = at.saturating_sub(half);
                if since_half > 0
                    && since_half.is_multiple_of(between)
                    && let Some((region, pair)) = pairs.get(since_half / between - 1)
                {
                    row.region.clone_from(region);
                    row.sector.clone_from(&pair.sector);
                    row.body = realm.body(&pair.sector).map(str::to_owned);
                    row.text.clone_from(&pair.one);
                    row.visibility = "public";
                }
                row
            })
            .collect();
        at += rows.len();
        (!rows.is_empty()).then_some(rows)
    })
}
