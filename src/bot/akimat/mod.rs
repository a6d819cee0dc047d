//! What an officer of an akimat can talk about. Rights are looked up for each act, from the office held at that moment.

pub mod agreements;
pub mod board_counts;
pub mod countering;
pub mod entering;
pub mod hosting;
