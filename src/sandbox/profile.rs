//! What the bot has set about itself: its name, its descriptions, its commands and its menu
//! buttons.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A command in the menu.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BotCommand {
    pub command: String,
    pub description: String,
}

/// Texts by language code; the one under the empty code is for everybody else.
pub type ByLanguage<T> = BTreeMap<String, T>;

/// The bot's profile, as far as the bot has set it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Profile {
    pub names: ByLanguage<String>,
    pub descriptions: ByLanguage<String>,
    pub short_descriptions: ByLanguage<String>,
    /// By scope: `default`, `all_private_chats`, `chat:42`, `chat_member:-100123:42` …
    pub commands: BTreeMap<String, ByLanguage<Vec<BotCommand>>>,
    /// By chat; 0 is the one for all.
    pub menu_buttons: BTreeMap<i64, Value>,
}

impl Profile {
    /// The commands which this person sees in the private chat: the narrowest scope goes first,
    /// within it the person's language.
    pub fn commands_for(&self, person: i64, language_code: Option<&str>) -> &[BotCommand] {
        self.narrowest(
            &[&format!("chat:{person}"), "all_private_chats", "default"],
            language_code.unwrap_or_default(),
        )
    }

    /// The commands which the members of a group see.
    pub fn commands_in_group(&self, group: i64) -> &[BotCommand] {
        self.narrowest(
            &[&format!("chat:{group}"), "all_group_chats", "default"],
            "",
        )
    }

    fn narrowest(&self, scopes: &[&str], language: &str) -> &[BotCommand] {
        let languages = [language, ""];
        scopes
            .iter()
            .filter_map(|scope| self.commands.get(*scope))
            .flat_map(|texts| languages.iter().filter_map(|language| texts.get(*language)))
            .next()
            .map_or(&[], Vec::as_slice)
    }
}

/// The text in a language, or the one for everybody.
pub(super) fn in_language<'a>(texts: &'a ByLanguage<String>, language: &str) -> Option<&'a str> {
    texts
        .get(language)
        .or_else(|| texts.get(""))
        .map(String::as_str)
}
