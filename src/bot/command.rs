//! Commands: `/start`, `/help` and the like.

use crate::domain::start_link::StartLink;

/// What a message that begins with a slash asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    Start {
        link: Option<StartLink>,
    },
    Meetings,
    Ask,
    Report,
    /// What the person asked and reported.
    Mine,
    /// How ministries stand with the quarter.
    Dashboard,
    /// What is due.
    Deadlines,
    /// What a coordinator must look at.
    Queue,
    /// A coordinator invites somebody.
    Invite,
    /// Who holds an office.
    People,
    /// What was done through offices.
    Trail,
    /// A coordinator writes to the officials of ministries.
    Write,
    /// The procedure for holding meetings.
    Procedure,
    /// An office is handed over to a deputy.
    Deputy,
    /// The schedule of a half-year.
    Schedule,
    Region,
    Language,
    Settings,
    Help,
    Privacy,
    Cancel,
    /// Begins with a slash and is nothing that we know.
    Unknown,
}

impl Command {
    /// The command in a message; none where it is no command, or one for another bot (`/help@otherbot`).
    pub fn parse(text: &str, own_username: &str) -> Option<Self> {
        let (name, argument) = match text.strip_prefix('/')?.split_once(char::is_whitespace) {
            Some((name, argument)) => (name, argument.trim()),
            None => (text.strip_prefix('/')?, ""),
        };
        let name = match name.split_once('@') {
            Some((name, bot)) if bot.eq_ignore_ascii_case(own_username) => name,
            Some(_) => return None,
            None => name,
        };
        Some(match name.to_lowercase().as_str() {
            "start" => Self::Start {
                link: StartLink::parse(argument),
            },
            "meetings" => Self::Meetings,
            "ask" => Self::Ask,
            "report" => Self::Report,
            "mine" => Self::Mine,
            "dashboard" => Self::Dashboard,
            "deadlines" => Self::Deadlines,
            "queue" => Self::Queue,
            "invite" => Self::Invite,
            "people" => Self::People,
            "trail" => Self::Trail,
            "write" => Self::Write,
            "procedure" => Self::Procedure,
            "deputy" => Self::Deputy,
            "schedule" => Self::Schedule,
            "region" => Self::Region,
            "language" => Self::Language,
            "settings" => Self::Settings,
            "help" => Self::Help,
            "privacy" => Self::Privacy,
            "cancel" => Self::Cancel,
            _ => Self::Unknown,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{language::Lang, office::Role},
        views::profile::commands_of,
    };

    #[test]
    fn commands_are_read_in_any_case_and_from_any_chat() {
        let parse = |text| Command::parse(text, "kezdesu_bot");
        assert_eq!(parse("/start"), Some(Command::Start { link: None }));
        assert_eq!(parse("/START  r_KZ10 "), parse("/start r_KZ10"));
        assert!(matches!(
            parse("/start r_KZ10"),
            Some(Command::Start { link: Some(_) })
        ));
        assert_eq!(
            parse("/start nonsense"),
            Some(Command::Start { link: None })
        );
        assert_eq!(parse("/help@Kezdesu_Bot"), Some(Command::Help));
        assert_eq!(parse("/help@other_bot"), None);
        assert_eq!(parse("/"), Some(Command::Unknown));
        assert_eq!(parse("help"), None);
    }

    #[test]
    fn every_command_of_the_menu_is_known() {
        let roles = [Role::Coordinator, Role::Official, Role::AkimatOfficer];
        for command in commands_of(Lang::Kk, &roles) {
            let parsed = Command::parse(&format!("/{}", command.command), "kezdesu_bot");
            assert!(
                !matches!(parsed, None | Some(Command::Unknown)),
                "{}",
                command.command
            );
        }
    }
}
