//! A database with a hundred thousand followers of one region, as years of use would have left it.

use std::path::Path;

use anyhow::Context as _;
use kezdesu::{clock::Clock, commands, store::Store};
use sqlx::{
    Connection as _, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};

const REGION: &str = "KZ-10";

/// A meeting on the schedule, so that the others have something to tap.
const SCHEDULE: &[u8] = include_bytes!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/docs/sample-schedule.csv"
));

/// The news: a meeting of the region is announced.
const ANNOUNCED: &str = "\
number;status;body;held_by;regions;date;month;start;end;venue;district;topics
news/1;announced;dsm;first_head;KZ-10;27.11.2026;;15:00;17:00;House of Friendship;Semey;Doctors in villages
";

/// Makes the database at `path`: people, chats and follows, some of whom gather their news for later, and one notice of
/// each from before.
pub async fn gather(path: &Path, people: u32, clock: &Clock) -> anyhow::Result<()> {
    let store = Store::open(path).await?;
    commands::import(&store, clock, SCHEDULE).await?;
    store.close().await;

    let options = SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Off);
    let mut database = SqliteConnection::connect_with(&options).await?;
    let statements = [
        // Nobody hears of the schedule itself.
        "delete from spreading where ?1 and ?2 <> ''",
        "with recursive number (n) as (select 1 union all select n + 1 from number where n < ?1)
         insert into person (id, language, home_region, welcomed_at, news_at, created_at)
         select
             n, iif(n % 3, 'kk', 'ru'), ?2, '2026-09-01T04:00:00.000Z',
             case when n % 10 = 0 then 'daily:18' when n % 10 = 5 then 'weekly:1:09' else 'at_once' end,
             '2026-09-01T04:00:00.000Z'
         from number",
        // Accounts do not come in the order of their numbers.
        "insert into contact (person, channel, address, unreachable_at)
         select
             id, 'telegram', 400000000 + id * 7919 % 1000003,
             iif(id % 50 = 49, '2026-10-01T04:00:00.000Z', null)
         from person
         where ?1 and ?2 <> ''",
        "insert into follow (person, kind, subject, since_at)
         select id, 'region', ?2, created_at from person where ?1",
        "insert into outbox (person, notice, promise, priority, due_at, state, created_at, settled_at, outcome)
         select
             id, '{\"about\":\"meeting\",\"meeting\":1}', 'meeting:1', 2, '2026-11-01T04:00:00.000Z', 'sent',
             '2026-11-01T04:00:00.000Z', '2026-11-01T04:00:00.000Z', '7'
         from person
         where ?1 and ?2 <> ''",
    ];
    for statement in statements {
        sqlx::query(statement)
            .bind(people)
            .bind(REGION)
            .execute(&mut database)
            .await
            .context(statement)?;
    }
    sqlx::query("pragma wal_checkpoint(truncate)")
        .execute(&mut database)
        .await?;
    database.close().await?;
    Ok(())
}

/// The chats of those who are told first.
pub async fn first_chats(path: &Path, count: u32) -> anyhow::Result<Vec<i64>> {
    let mut database = read(path).await?;
    let chats =
        sqlx::query_scalar("select address from contact order by person limit ?").bind(count);
    Ok(chats.fetch_all(&mut database).await?)
}

/// Announces the meeting.
pub async fn announce(store: &Store, clock: &Clock) -> anyhow::Result<()> {
    commands::import(store, clock, ANNOUNCED.as_bytes()).await?;
    Ok(())
}

/// How many were promised the news.
pub async fn promised(path: &Path) -> anyhow::Result<u32> {
    let mut database = read(path).await?;
    let promised = sqlx::query_scalar(
        "select count(*)
         from outbox
         join meeting on promise = 'meeting:' || meeting.id
         where meeting.number = 'news/1'",
    );
    Ok(promised.fetch_one(&mut database).await?)
}

async fn read(path: &Path) -> Result<SqliteConnection, sqlx::Error> {
    SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(path).read_only(true))
        .await
}
