//! What an officer of a region's akimat can talk about. Rights are looked up for each act, from the office held at that
//! moment.
