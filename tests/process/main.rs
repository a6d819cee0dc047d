//! The program as an operator meets it: a process, its files, its exit codes; killed in the middle of anything.

mod commands;
mod crashes;
mod serving;
mod stage;
