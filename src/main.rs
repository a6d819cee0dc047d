//! The command line. See the library's front page for how the program is built.

use std::process::ExitCode;

use clap::Parser as _;
use kezdesu::{commands, config::Cli};

fn main() -> ExitCode {
    match commands::run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
