//! Conversations: from an update that arrived to the screen that answers it.
//!
//! [`schema`] is the table of contents: one line for each thing that a person can do, and the handler's name beside it.
//! A handler reads as four beats: ask, decide, keep, show. [`intake`] brings updates into the inbox, [`runner`] takes them
//! from there, [`turn`] is one of them on its way.

pub mod akimat;
mod albums;
pub mod citizen;
mod closer;
mod command;
pub mod coordinator;
pub mod desk;
mod due;
mod duty;
pub mod hand_over;
pub mod intake;
mod introduce;
mod lanes;
pub mod official;
mod parse;
pub mod procedure;
pub mod runner;
pub mod schedule;
pub mod schema;
pub mod step;
pub mod tension;
pub mod turn;

use std::sync::Arc;

use crate::{
    activity::Activity,
    clock::Clock,
    domain::{checks::StopWords, obligation::DutyRules},
    store::Store,
    telegram::{Me, Telegram},
};

pub use albums::Albums;
pub use closer::Closer;
pub use introduce::introduce;

/// What every conversation may use.
#[derive(Clone, Debug)]
pub struct Services {
    pub store: Store,
    pub telegram: Telegram,
    pub clock: Clock,
    pub me: Arc<Me>,
    /// How to reach people who help with this installation, in words.
    pub support_contact: Option<Arc<str>>,
    pub stop_words: StopWords,
    pub rules: DutyRules,
    pub closer: Closer,
    pub activity: Activity,
    pub albums: Albums,
}

/// A handler says only whether it worked: what it has to say, it says to the person.
pub type HandlerResult = anyhow::Result<()>;
