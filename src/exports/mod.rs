//! What leaves the bot as a file.
//!
//! Here: pure writers, facts and ready words in, a whole file out. Not here: which words a person reads
//! ([`i18n`](crate::i18n) has them and the caller hands them in), where a file goes and under which name; that is
//! decided by whoever asked for it.

pub mod ics;
