//! Kezdesu (кездесу, "meeting"): the Telegram bot through which Kazakhstan's ministers meet the people.
//!
//! This is the tour. The program is one binary over one database file; the binary only reads the command line
//! ([`config`], [`commands`]).
//!
//! # The layers
//!
//! Each names only those below it; `tests/house.rs` keeps it so. The same noun names the file in every layer:
//! `ls src/*/meeting*` shows the whole slice.
//!
//! | layer | what it is |
//! | --- | --- |
//! | [`commands`] | `run`, `sandbox`, `check`, `backup`, `deadlines`, `import-meetings`, `invite` |
//! | [`app`] | the bot as a whole: what lives while it runs, how it starts and stops; `web` serves health, metrics, webhook |
//! | [`bot`] | conversations: [`bot::schema`] is the table of contents of behaviour, with one file for each in the folder of the role |
//! | [`jobs`] | what the bot does on its own: keeping its promises ([`jobs::delivery`]), publishing what is due, tidying up |
//! | [`telegram`] | the only place that speaks the Bot API: screens and notices out, raw updates in, and the pace |
//! | [`views`] | what people see: `(viewer, facts) → Screen`; [`views::tap`] is the table of every button |
//! | [`imports`], [`exports`] | tables in, facts out; facts in, files out |
//! | [`store`] | the database: reads on [`Store`](store::Store), writes on [`Tx`](store::Tx); SQL is nowhere else |
//! | [`i18n`] | every text, date and number in Kazakh, Russian and English; the words are in `locales/` |
//! | [`clock`], [`activity`] | the only source of "now"; a count of what is under way |
//! | [`domain`] | the law's nouns and decisions as plain values: no database, no Telegram, no clock |
//!
//! Beside them stands [`sandbox`], an emulator of the Bot API with a web page, which knows nothing of all this; `demo`
//! brings the people, the meetings and what others asked for it.
//!
//! # One update's journey
//!
//! *Aigul taps "Yes, tell me".*
//!
//! 1. [`bot::intake`] gets the update and writes its raw JSON into the **inbox** before the next poll, which is what
//!    confirms it to Telegram. A webhook does the same and then answers 200.
//! 2. [`bot::runner`] takes the oldest open update of each chat: in order within a chat, side by side between chats. After a
//!    crash, unfinished rows come first.
//! 3. [`bot::schema`]: her [`Turn`](bot::turn::Turn), then who she is, then what she did, then one line that names the
//!    handler.
//! 4. The handler: [`turn.begin()`](bot::turn::Turn::begin) opens the transaction and marks the update as handled in it, or
//!    says that it was before; keep the facts; commit; [`turn.show(screen)`](bot::turn::Turn::show) edits the panel and
//!    answers the tap.
//! 5. A panic, an error or an endless handler is caught by the runner: logged once, the person gets an apology with a way
//!    on, and the row is parked.
//!
//! *A meeting in her region is announced.* Whoever writes that fact writes a promise for each follower into the **outbox**,
//! in the same transaction. [`jobs::delivery`] takes what is due, renders it from the facts of that moment, marks it as
//! being sent, sends it, and writes the outcome. A screen may be lost, since a tap redraws it; a notice may not.

pub mod activity;
pub mod app;
pub mod bot;
pub mod clock;
pub mod commands;
pub mod config;
mod demo;
pub mod domain;
pub mod exports;
pub mod i18n;
pub mod imports;
pub mod jobs;
pub mod sandbox;
pub mod store;
pub mod telegram;
pub mod views;
mod web;
