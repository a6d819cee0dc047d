//! The stories, as scripts: a person says and taps, and sees what the bot shows.
//!
//! The real bot runs against the emulator of the Bot API. [`world`] is the stage; each other file is one conversation.

mod agreeing;
mod answer_screens;
mod answering;
mod asking;
mod browsing;
mod commitments;
mod dashboard;
mod desks;
mod due;
mod entering;
mod forged;
mod half_year_results;
mod hand_over;
mod joining;
mod logging;
mod notices;
mod odd_moments;
mod offices;
mod onboarding;
mod planning;
mod privacy;
mod procedure;
mod queue;
mod reference;
mod reporting;
mod reports;
mod results;
mod roles;
mod schedule;
mod schedule_screens;
mod screens;
mod settings;
mod story;
mod tension;
mod traps;
mod unharmed;
mod world;
