//! Files that come from elsewhere, read into the words of the domain.
//!
//! Here: pure readers, bytes in, plain values or a list of problems out. Not here: what is then done with the values;
//! that is decided by the command that was given the file.

pub mod schedule;
