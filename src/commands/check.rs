//! `kezdesu check`: what would keep the bot from running.

use std::num::NonZeroU32;

use anyhow::bail;

use super::run::{given_token, wrong_token};
use crate::{
    clock::Clock,
    config::CheckArgs,
    store::{LOWEST_SQLITE_VERSION, OpenError, count_coordinators, inspect},
    telegram::Telegram,
};

/// A finding: whether it is well, and what was found.
struct Finding {
    is_well: bool,
    what: String,
}

pub async fn run(args: CheckArgs) -> anyhow::Result<()> {
    let mut findings = vec![well(format!(
        "settings: the Bot API at {}",
        args.telegram.api_url
    ))];
    findings.extend(database(&args.database.database).await);
    findings.push(token(args).await);
    for finding in &findings {
        println!(
            "{}  {}",
            if finding.is_well { "ok  " } else { "FAIL" },
            finding.what
        );
    }
    match findings.iter().filter(|finding| !finding.is_well).count() {
        0 => Ok(()),
        1 => bail!("One check failed; its line says what to do."),
        failed => bail!("{failed} checks failed; their lines say what to do."),
    }
}

async fn database(path: &std::path::Path) -> Vec<Finding> {
    let shown = path.display();
    let inspection = match inspect(path).await {
        Ok(inspection) => inspection,
        Err(OpenError::Missing { .. }) => {
            return vec![well(format!(
                "database {shown}: not there yet, the bot creates it"
            ))];
        }
        Err(error) => return vec![bad(format!("database: {error}"))],
    };
    let (major, minor, patch) = inspection.sqlite_version;
    let linked = format!("SQLite {major}.{minor}.{patch}");
    let sqlite = if inspection.sqlite_version >= LOWEST_SQLITE_VERSION {
        well(linked)
    } else {
        bad(format!(
            "{linked} can lose commits. Build kezdesu with its own lock file (3.51.3 or newer)."
        ))
    };
    let (found, newest) = (inspection.schema_version, inspection.newest_schema_version);
    let version = if found > newest {
        bad(format!(
            "database {shown}: version {found} is newer than this program's {newest}. Install a newer kezdesu."
        ))
    } else if found < newest {
        well(format!(
            "database {shown}: version {found}, the bot brings it to {newest} at its start"
        ))
    } else {
        well(format!("database {shown}: version {found}"))
    };
    let integrity = match inspection.problems.as_slice() {
        [] => well("integrity: sound".to_owned()),
        problems => bad(format!(
            "integrity: {} problem(s), the first: {}. Restore a backup, and keep this file for a look.",
            problems.len(),
            problems[0]
        )),
    };
    vec![sqlite, version, integrity, coordinators(path).await]
}

/// Without a coordinator the bot still serves everybody else: this is no failure.
async fn coordinators(path: &std::path::Path) -> Finding {
    match count_coordinators(path, Clock::system().now()).await {
        Ok(0) => {
            well("coordinators: none yet; invite one: kezdesu invite --role coordinator".to_owned())
        }
        Ok(count) => well(format!("coordinators: {count}")),
        Err(error) => bad(format!("coordinators: {error}")),
    }
}

async fn token(args: CheckArgs) -> Finding {
    let token = match given_token(args.telegram.token) {
        Ok(token) => token,
        Err(error) => return bad(format!("token: {error}")),
    };
    let asked = match Telegram::new(token, args.telegram.api_url, NonZeroU32::MIN) {
        Ok(telegram) => telegram.me().await,
        Err(error) => Err(error),
    };
    match asked {
        Ok(me) => well(format!("token: it is @{}", me.username)),
        Err(error) if error.is_wrong_token() => bad(format!("token: {}", wrong_token())),
        Err(error) => bad(format!("token: {error}. Check the network and --api-url.")),
    }
}

fn well(what: String) -> Finding {
    Finding {
        is_well: true,
        what,
    }
}

fn bad(what: String) -> Finding {
    Finding {
        is_well: false,
        what,
    }
}
