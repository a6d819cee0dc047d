//! Settings: flags and environment variables in one place, explained by `--help`.

use std::{net::SocketAddr, num::NonZeroU32, path::PathBuf};

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum, builder::FalseyValueParser};
use reqwest::Url;
use secrecy::SecretString;

use crate::domain::calendar::Quarter;

/// Kezdesu: the Telegram bot through which Kazakhstan's ministers meet the people.
///
/// New here? `kezdesu sandbox` shows everything on this machine, without Telegram.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Try everything on this machine: the real bot, a stand-in for Telegram, demo people and data
    Sandbox(SandboxArgs),
    /// Run the bot on Telegram
    Run(RunArgs),
    /// Check the settings, the database and the token
    Check(CheckArgs),
    /// Write a consistent copy of the database, also while the bot runs
    Backup(BackupArgs),
    /// Print what is owed in a year: legal dates, working targets, and by whom
    Deadlines(DeadlinesArgs),
    /// Read a half-year's schedule of meetings from a table
    ImportMeetings(ImportMeetingsArgs),
    /// Print a link that makes one person a coordinator, once
    Invite(InviteArgs),
}

#[derive(Debug, Args)]
pub struct DatabaseArgs {
    /// The database file; `run`, `import-meetings` and `invite` create it where there is none
    #[arg(
        long,
        env = "KEZDESU_DATABASE",
        default_value = "kezdesu.db",
        value_name = "FILE"
    )]
    pub database: PathBuf,
}

#[derive(Debug, Args)]
pub struct TelegramArgs {
    /// The bot's token from @BotFather; better set in the environment than on the command line
    #[arg(long, env = "TELOXIDE_TOKEN", hide_env_values = true, value_parser = secret)]
    pub token: Option<SecretString>,
    /// The server of the Bot API
    #[arg(
        long,
        env = "TELEGRAM_API_URL",
        default_value = "https://api.telegram.org",
        value_name = "URL"
    )]
    pub api_url: Url,
}

#[derive(Debug, Args)]
pub struct RunArgs {
    #[command(flatten)]
    pub telegram: TelegramArgs,
    #[command(flatten)]
    pub database: DatabaseArgs,
    #[command(flatten)]
    pub log: LogArgs,
    /// Serve /health, /metrics and the webhook at this address, such as 127.0.0.1:8080
    #[arg(long, env = "KEZDESU_LISTEN", value_name = "ADDRESS")]
    pub listen: Option<SocketAddr>,
    /// Let Telegram send updates to this https address instead of asking for them; needs --listen
    #[arg(
        long,
        env = "KEZDESU_WEBHOOK_URL",
        value_name = "URL",
        requires = "listen"
    )]
    pub webhook_url: Option<Url>,
    /// The secret that Telegram repeats with each update; made anew at each start unless it is given
    #[arg(long, env = "KEZDESU_WEBHOOK_SECRET", hide_env_values = true, value_parser = secret, requires = "webhook_url")]
    pub webhook_secret: Option<SecretString>,
    /// Messages a second over all chats; Telegram allows about 30 without a fee
    #[arg(
        long,
        env = "KEZDESU_MESSAGES_PER_SECOND",
        default_value = "30",
        value_name = "NUMBER"
    )]
    pub messages_per_second: NonZeroU32,
    /// How people reach somebody who helps, in words for /help, such as "@our_help, weekdays 9-18"
    #[arg(long, env = "KEZDESU_SUPPORT_CONTACT", value_name = "WORDS")]
    pub support_contact: Option<String>,
    /// What comes of obscene words in what people write
    #[arg(long, env = "KEZDESU_STOP_WORDS", default_value = "hold")]
    pub stop_words: StopWordsMode,
    /// Whether a meeting held by an acting first head meets the quarterly duty; the text leaves it open
    #[arg(
        long,
        env = "KEZDESU_ACTING_HEAD_COUNTS",
        default_value_t = true,
        action = ArgAction::Set,
        value_name = "TRUE_OR_FALSE"
    )]
    pub acting_head_counts: bool,
    /// Whether a meeting outside the schedule meets the quarterly duty; the text leaves it open
    #[arg(
        long,
        env = "KEZDESU_OFF_SCHEDULE_COUNTS",
        default_value_t = true,
        action = ArgAction::Set,
        value_name = "TRUE_OR_FALSE"
    )]
    pub off_schedule_counts: bool,
    /// The quarter before which nothing is ever overdue, such as 2026-Q4; without it, the one in which the bot first ran
    #[arg(long, env = "KEZDESU_TRACKED_SINCE", value_name = "QUARTER")]
    pub tracked_since: Option<Quarter>,
    /// How many working days after a tension alert its meeting should be held; the text names no term
    #[arg(
        long,
        env = "KEZDESU_TENSION_TARGET_DAYS",
        default_value = "10",
        value_name = "DAYS"
    )]
    pub tension_target_days: NonZeroU32,
    /// Follow the clock of the sandbox that started this process: offsets come on the standard input
    #[arg(long, hide = true)]
    pub sandbox_clock: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StopWordsMode {
    /// It waits for a coordinator before others can see it
    Hold,
    /// It is only logged and counted in /metrics, to try the list
    DryRun,
}

#[derive(Debug, Args)]
pub struct LogArgs {
    /// How the log is written
    #[arg(long, env = "KEZDESU_LOG_FORMAT", default_value = "text")]
    pub log_format: LogFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people
    Text,
    /// One JSON object a line, for a log collector
    Json,
}

#[derive(Debug, Args)]
pub struct SandboxArgs {
    /// The port of the web page
    #[arg(long, env = "KEZDESU_SANDBOX_PORT", default_value = "8090")]
    pub port: u16,
    /// Keep the database, the chats and the clock in this file; without it all is forgotten at the end
    #[arg(long, env = "KEZDESU_SANDBOX_DATABASE", value_name = "FILE")]
    pub database: Option<PathBuf>,
    /// Only the stand-in for Telegram, for a bot of your own: point it at this address
    #[arg(
        long,
        env = "KEZDESU_SANDBOX_NO_BOT",
        value_parser = FalseyValueParser::new(),
        conflicts_with = "database"
    )]
    pub no_bot: bool,
}

#[derive(Debug, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    pub telegram: TelegramArgs,
    #[command(flatten)]
    pub database: DatabaseArgs,
}

#[derive(Debug, Args)]
pub struct BackupArgs {
    /// The copy's name; it must not be there yet
    pub file: PathBuf,
    #[command(flatten)]
    pub database: DatabaseArgs,
}

#[derive(Debug, Args)]
pub struct DeadlinesArgs {
    /// The year, such as 2027
    #[arg(value_parser = clap::value_parser!(i32).range(2000..=2100))]
    pub year: i32,
    #[command(flatten)]
    pub database: DatabaseArgs,
}

#[derive(Debug, Args)]
pub struct ImportMeetingsArgs {
    /// The table: CSV in UTF-8, with commas or semicolons
    pub file: PathBuf,
    #[command(flatten)]
    pub database: DatabaseArgs,
}

#[derive(Debug, Args)]
pub struct InviteArgs {
    /// What the person is invited as
    #[arg(long, env = "KEZDESU_INVITE_ROLE")]
    pub role: InvitedRole,
    /// The bot's name in the link, such as kezdesu_bot; without it, Telegram is asked
    #[arg(long, env = "KEZDESU_BOT_NAME", value_name = "NAME", value_parser = bot_name)]
    pub bot_name: Option<String>,
    /// How long the link works, a week at most
    #[arg(
        long,
        env = "KEZDESU_INVITE_VALID_HOURS",
        default_value = "72",
        value_name = "HOURS",
        value_parser = clap::value_parser!(u8).range(1..=168)
    )]
    pub valid_hours: u8,
    #[command(flatten)]
    pub telegram: TelegramArgs,
    #[command(flatten)]
    pub database: DatabaseArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum InvitedRole {
    /// Somebody of the body that coordinates the ministries' meetings
    Coordinator,
}

/// With or without the sign that Telegram puts before it.
fn bot_name(text: &str) -> Result<String, &'static str> {
    let name = text.strip_prefix('@').unwrap_or(text);
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
    if (5..=32).contains(&name.len()) && name.chars().all(is_plain) {
        Ok(name.to_owned())
    } else {
        Err("a bot's name has 5 to 32 signs of A-Z, a-z, 0-9 and _, such as kezdesu_bot")
    }
}

fn secret(text: &str) -> Result<SecretString, std::convert::Infallible> {
    Ok(SecretString::from(text.trim()))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn help_names_the_sandbox_first() {
        let first = Cli::command()
            .get_subcommands()
            .next()
            .unwrap()
            .get_name()
            .to_owned();
        assert_eq!(first, "sandbox");
    }

    #[test]
    fn every_flag_has_an_environment_variable() {
        for command in Cli::command().get_subcommands() {
            for flag in command
                .get_arguments()
                .filter(|arg| arg.get_long().is_some() && !arg.is_hide_set())
            {
                assert!(
                    flag.get_env().is_some(),
                    "{} --{}",
                    command.get_name(),
                    flag.get_id()
                );
            }
        }
    }

    #[test]
    fn debug_output_shows_no_secret() {
        let args = [
            "kezdesu",
            "run",
            "--token",
            "1:SECRET",
            "--listen",
            "127.0.0.1:1",
            "--webhook-url",
            "https://example.kz/hook",
            "--webhook-secret",
            "SECRET",
        ];
        let cli = Cli::try_parse_from(args).unwrap();
        assert!(!format!("{cli:?}").contains("SECRET"), "{cli:?}");
    }
}
