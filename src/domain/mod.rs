//! What the law and the people who keep it talk about, as plain values and decisions.
//!
//! Here: what a meeting is, which deadlines a year has, who is told what. Not here: how anything is stored
//! ([`store`](crate::store)), shown ([`views`](crate::views)) or sent ([`telegram`](crate::telegram)). Nothing in this
//! layer is async or reads a clock: time is a parameter.

pub mod agreement;
pub mod answer;
pub mod board;
pub mod body_change;
pub mod calendar;
pub mod cancellation;
pub mod central_body;
pub mod checks;
pub mod circular;
pub mod commitment;
pub mod deadline;
pub mod deadline_reminder;
pub mod demand;
pub mod directory;
pub mod due;
pub mod fold;
pub mod following;
pub mod holder;
pub mod holiday;
pub mod invitation;
pub mod language;
pub mod likeness;
pub mod listing;
pub mod masking;
pub mod meeting;
pub mod meeting_change;
pub mod meeting_draft;
pub mod meeting_lifecycle;
pub mod notice;
pub mod obligation;
pub mod office;
pub mod paging;
pub mod person;
mod phrases;
pub mod place;
pub mod procedure;
pub mod quarterly_meeting;
pub mod question_queue;
pub mod question_sheet;
pub mod region;
pub mod reminder;
pub mod result;
pub mod result_draft;
pub mod result_words;
pub mod sector;
pub mod sector_problem;
pub mod shortening;
mod starred;
pub mod start_link;
pub mod submission;
pub mod submission_draft;
pub mod submission_number;
pub mod submission_progress;
pub mod tension;
pub mod tension_draft;
pub mod topic_words;
pub mod trail;
pub mod typed_date;
pub mod typed_number;
pub mod was_it_held;
