//! All rows of all tables, to see what a tap changes and to put it back.

use std::collections::BTreeMap;

use sqlx::{AssertSqlSafe, Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};

use super::stage::office_of;
use crate::world::{Person, World};

/// What the machinery writes, whoever taps.
const BOOKKEEPING: [&str; 6] = [
    "inbox",
    // Follows the offices by itself.
    "command_menu",
    "heartbeat",
    "sqlite_sequence",
    "bot_profile",
    "_sqlx_migrations",
];

type Rows = BTreeMap<String, Option<String>>;

pub struct Ledger {
    connection: SqliteConnection,
    columns: BTreeMap<String, String>,
    all: String,
    of_others: String,
    kept: Rows,
    kept_of_others: Rows,
}

impl Ledger {
    /// Remembers how everything is now; `account` is whose rows are not those of others.
    pub async fn open(world: &World, account: i64) -> Self {
        let mut connection = connect(world).await;
        let columns = columns(&mut connection).await;
        let copy = world.database().with_extension("kept");
        for statement in [
            format!("vacuum into '{}'", copy.display()),
            format!("attach '{}' as kept", copy.display()),
        ] {
            run(&mut connection, statement).await;
        }
        let all = dump(&columns, |_, _| "true".to_owned());
        let of_others = dump(&columns, |table, columns| {
            is_others(table, columns, account)
        });
        let kept = read(&mut connection, &all).await;
        let kept_of_others = read(&mut connection, &of_others).await;
        Self {
            connection,
            columns,
            all,
            of_others,
            kept,
            kept_of_others,
        }
    }

    /// The tables whose rows are others than they were.
    pub async fn changed(&mut self) -> Vec<String> {
        let rows = read(&mut self.connection, &self.all).await;
        differing(&self.kept, &rows)
    }

    /// The tables in which the rows of others are not as they were.
    pub async fn changed_of_others(&mut self) -> Vec<String> {
        let rows = read(&mut self.connection, &self.of_others).await;
        differing(&self.kept_of_others, &rows)
    }

    /// Makes these tables what they were.
    pub async fn put_back(&mut self, tables: &[String]) {
        if tables.is_empty() {
            return;
        }
        run(&mut self.connection, "begin immediate".to_owned()).await;
        // Deleting a person empties their outbox.
        let outbox = "outbox".to_owned();
        for table in tables
            .iter()
            .filter(|table| **table != outbox)
            .chain([&outbox])
        {
            let columns = &self.columns[table];
            let rowid =
                if table.starts_with("submission_words") || table.starts_with("submission_gist") {
                    "rowid,"
                } else {
                    ""
                };
            run(&mut self.connection, format!("delete from main.{table}")).await;
            let insert = format!(
                "insert into main.{table} ({rowid}{columns}) select {rowid}{columns} from kept.{table}"
            );
            run(&mut self.connection, insert).await;
        }
        run(&mut self.connection, "commit".to_owned()).await;
        let still = self.changed().await;
        assert!(still.is_empty(), "{still:?} cannot be put back");
    }
}

/// The office that somebody came to last is held no more from now on.
pub async fn ends_now(world: &World, person: &Person<'_>) {
    let office = office_of(world, person).await.0;
    let mut connection = connect(world).await;
    run(
        &mut connection,
        format!("update office set held_until = held_from where id = {office}"),
    )
    .await;
}

async fn connect(world: &World) -> SqliteConnection {
    let options = SqliteConnectOptions::new()
        .filename(world.database())
        .foreign_keys(false);
    SqliteConnection::connect_with(&options).await.unwrap()
}

async fn run(connection: &mut SqliteConnection, statement: String) {
    sqlx::query(AssertSqlSafe(statement))
        .execute(connection)
        .await
        .unwrap();
}

async fn read(connection: &mut SqliteConnection, query: &str) -> Rows {
    let rows: String = sqlx::query_scalar(AssertSqlSafe(query.to_owned()))
        .fetch_one(connection)
        .await
        .unwrap();
    serde_json::from_str(&rows).unwrap()
}

fn differing(before: &Rows, after: &Rows) -> Vec<String> {
    let is_other = |(table, rows): &(&String, &Option<String>)| after.get(*table) != Some(rows);
    let tables = before.iter().filter(is_other);
    tables.map(|(table, _)| table.clone()).collect()
}

/// The columns of each table, with commas between them.
async fn columns(connection: &mut SqliteConnection) -> BTreeMap<String, String> {
    let columns: String = sqlx::query_scalar(
        "select json_group_object(name, columns)
         from (
             select sqlite_master.name, group_concat(item.name) as columns
             from sqlite_master
             join pragma_table_info(sqlite_master.name) as item
             where sqlite_master.type = 'table' and sqlite_master.name not glob 'submission_words_*'
                 and sqlite_master.name not glob 'submission_gist_*'
             group by sqlite_master.name
         )",
    )
    .fetch_one(connection)
    .await
    .unwrap();
    let mut columns: BTreeMap<String, String> = serde_json::from_str(&columns).unwrap();
    columns.retain(|table, _| !BOOKKEEPING.contains(&table.as_str()));
    columns
}

/// Selects the rows of each table, as one text.
fn dump(columns: &BTreeMap<String, String>, which: impl Fn(&str, &str) -> String) -> String {
    let tables = columns.iter().map(|(table, columns)| {
        let quoted = columns
            .split(',')
            .map(|column| match (table.as_str(), column) {
                // The newest panel moves whenever there is something to show.
                ("contact", "panel") => "''".to_owned(),
                // Whoever supports what is public is counted.
                ("submission", "people") => "iif(visibility = 'public', 0, people)".to_owned(),
                _ => format!("quote({column})"),
            });
        let line = quoted.collect::<Vec<_>>().join(" || '|' || ");
        format!(
            "select '{table}' as name, (select group_concat(line, '; ') from (
                 select {line} as line from main.{table} where {} order by line)) as lines",
            which(table, columns)
        )
    });
    format!(
        "select json_group_object(name, lines) from ({})",
        tables.collect::<Vec<_>>().join(" union all ")
    )
}

/// Tells the rows that are not those of whoever has this account.
fn is_others(table: &str, columns: &str, account: i64) -> String {
    // A stranger is nobody yet, and whoever deletes their data is nobody any more.
    let me = format!(
        "(select person from kept.contact where address = {account}
          union select person from main.contact where address = {account})"
    );
    let has = |column| columns.split(',').any(|name| name == column);
    let mut is_others = vec!["true".to_owned()];
    if has("person") {
        is_others.push(format!("(person is null or person not in {me})"));
    }
    if has("voice") {
        is_others.push(format!(
            "voice not in (select id from voice where person in {me})"
        ));
    }
    if has("office") {
        is_others.push(format!(
            "(office is null or office not in (select id from kept.office where person in {me}))"
        ));
    }
    if table == "person" {
        is_others.push(format!("id not in {me}"));
    }
    is_others.join(" and ")
}
