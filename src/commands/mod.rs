//! The commands of the command line. An error is one clear sentence with a way out.

mod backup;
mod check;
mod deadlines;
mod import_meetings;
mod invite;
mod run;
mod sandbox;

pub use import_meetings::import;

use std::{io::IsTerminal as _, net::SocketAddr};

use tokio::net::TcpListener;
use tracing_subscriber::{EnvFilter, fmt, prelude::*};

use crate::config::{Cli, Command, LogFormat};

/// Does what the command line asks for.
///
/// # Errors
///
/// Each is a sentence for the person at the terminal.
pub fn run(cli: Cli) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let outcome = runtime.block_on(async {
        match cli.command {
            Command::Sandbox(args) => sandbox::run(args).await,
            Command::Run(args) => run::run(args).await,
            Command::Check(args) => check::run(args).await,
            Command::Backup(args) => backup::run(args).await,
            Command::Deadlines(args) => deadlines::run(args).await,
            Command::ImportMeetings(args) => import_meetings::run(args).await,
            Command::Invite(args) => invite::run(args).await,
        }
    });
    // A thread that waits for the standard input would hold the program up.
    runtime.shutdown_background();
    outcome
}

/// Writes the log to the standard error: what a command prints stays clean.
fn start_log(format: LogFormat) {
    const USUAL: &str = "info,sqlx=warn,hyper=warn,reqwest=warn";
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(USUAL));
    let layer = fmt::layer().with_writer(std::io::stderr);
    let registry = tracing_subscriber::registry().with(filter);
    match format {
        LogFormat::Text => {
            let colours = std::io::stderr().is_terminal();
            registry
                .with(layer.with_target(false).with_ansi(colours))
                .init();
        }
        LogFormat::Json => registry.with(layer.json().flatten_event(true)).init(),
    }
}

/// Listens at `address`, or says how to choose another.
async fn listen(address: SocketAddr, flag: &str) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address)
        .await
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::AddrInUse => anyhow::anyhow!(
                "Port {} is taken by another program. Stop it, or choose another port with {flag}.",
                address.port()
            ),
            std::io::ErrorKind::PermissionDenied => anyhow::anyhow!(
                "This user may not listen at {address}. Choose a port above 1023 with {flag}."
            ),
            _ => anyhow::anyhow!(
                "Cannot listen at {address}: {error}. Choose another address with {flag}."
            ),
        })
}
