//! What the bot does on its own: keeping its promises, and tidying up.

pub mod command_menus;
pub mod delivery;
pub mod escalation;
mod letter;
pub mod mornings;
mod office_letters;
pub mod publishing;
pub mod question_sheets;
pub mod reminders;
pub mod spreading;
pub mod tidying;
pub mod was_it_held;
