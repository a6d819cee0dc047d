//! What an official of a ministry can talk about. Rights are looked up for each act, from the office held at that moment.

pub mod agreements;
pub mod announcing;
pub mod cancelling;
pub mod meetings;
pub mod planning;
pub mod question_sheet;
pub mod sector_problems;
