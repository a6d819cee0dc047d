//! What a citizen can talk about. One file for each conversation, named as a person would name it.

pub mod asking;
pub mod finding_region;
pub mod following;
pub mod inline;
pub mod invitation;
pub mod meetings;
pub mod menu;
pub mod odd;
pub mod own_submission;
pub mod privacy;
pub mod searching;
pub mod settings;
pub mod submissions;
pub mod welcome;
