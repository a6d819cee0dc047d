//! What an official of a ministry can talk about. Rights are looked up for each act, from the office held at that moment.

pub mod agreements;
pub mod announcing;
pub mod answering;
pub mod cancelling;
pub mod commitments;
pub mod logging;
pub mod meetings;
pub mod planning;
pub mod question_sheet;
pub mod questions;
pub mod replying;
pub mod report;
pub mod results;
pub mod sector_problems;
pub mod templates;
