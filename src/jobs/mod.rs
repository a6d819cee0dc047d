//! What the bot does on its own: keeping its promises, and tidying up.

pub mod delivery;
pub mod tidying;
