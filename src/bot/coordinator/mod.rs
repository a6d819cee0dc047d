//! What a coordinator can talk about. Rights are looked up for each act, in the [`schema`](super::schema).

pub mod bodies;
pub mod circular;
pub mod dashboard;
pub mod half_year_results;
pub mod holders;
pub mod holidays;
pub mod invitations;
pub mod nudging;
pub mod queue;
pub mod reports;
pub mod trail;
