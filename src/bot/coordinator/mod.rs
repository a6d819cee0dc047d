//! What a coordinator can talk about. Rights are looked up for each act, in the [`schema`](super::schema).

pub mod queue;
