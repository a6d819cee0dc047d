//! How the bot presents itself in Telegram: its name, descriptions and commands, in each language.

use crate::{
    domain::{language::Lang, office::Role},
    i18n::{Say, texts},
};

/// What Telegram shows of the bot in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// At most 64 letters.
    pub name: String,
    /// At most 512 letters; before the first message.
    pub description: String,
    /// At most 120 letters; on the bot's page and in shared links.
    pub short_description: String,
    pub commands: Vec<Command>,
}

/// A command in the menu.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Command {
    pub command: &'static str,
    /// At most 256 letters.
    pub description: String,
}

/// The bot's profile in `lang`.
pub fn profile(lang: Lang) -> Profile {
    Profile {
        name: lang.say(texts::bot_name()),
        description: lang.say(texts::bot_description()),
        short_description: lang.say(texts::bot_short_description()),
        commands: commands_of(lang, &[]),
    }
}

/// The commands of somebody who holds offices of these roles: their own first, then everybody's.
pub fn commands_of(lang: Lang, roles: &[Role]) -> Vec<Command> {
    let is_coordinator = roles.contains(&Role::Coordinator);
    let is_official = roles.contains(&Role::Official);
    let is_officer = roles.contains(&Role::AkimatOfficer);
    let holds_any = is_coordinator || is_official || is_officer;
    let of_office = [
        ("dashboard", texts::command_dashboard(), is_coordinator),
        (
            "deadlines",
            texts::command_deadlines(),
            is_coordinator || is_official,
        ),
        ("queue", texts::command_queue(), is_coordinator),
        ("invite", texts::command_invite(), is_coordinator),
        ("people", texts::command_people(), is_coordinator),
        ("write", texts::command_write(), is_coordinator),
        ("trail", texts::command_trail(), is_coordinator),
        (
            "schedule",
            texts::command_schedule(),
            is_coordinator || is_official,
        ),
        ("procedure", texts::command_procedure(), holds_any),
        ("deputy", texts::command_deputy(), is_official || is_officer),
    ];
    let of_office = of_office
        .into_iter()
        .filter(|(_, _, is_theirs)| *is_theirs)
        .map(|(command, description, _)| (command, description));
    let everybodys = [
        ("start", texts::command_start()),
        ("meetings", texts::command_meetings()),
        ("ask", texts::command_ask()),
        ("report", texts::command_report()),
        ("mine", texts::command_mine()),
        ("region", texts::command_region()),
        ("language", texts::command_language()),
        ("settings", texts::command_settings()),
        ("help", texts::command_help()),
        ("privacy", texts::command_privacy()),
        ("cancel", texts::command_cancel()),
    ];
    let command = |(command, description)| Command {
        command,
        description: lang.say(description),
    };
    of_office.chain(everybodys).map(command).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telegrams_limits_are_kept_in_every_language() {
        for lang in Lang::ALL {
            let profile = profile(lang);
            assert!(profile.name.chars().count() <= 64);
            assert!(profile.description.chars().count() <= 512, "{lang:?}");
            assert!(profile.short_description.chars().count() <= 120, "{lang:?}");
            assert!(
                profile
                    .commands
                    .iter()
                    .all(|command| command.description.chars().count() <= 256)
            );
        }
    }
}
