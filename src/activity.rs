//! Counts what is under way, for the metrics and for whoever waits until all is still.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

/// A count of things under way; copies share it.
#[derive(Clone, Debug, Default)]
pub struct Activity(Arc<AtomicUsize>);

/// Something that is under way until this is dropped.
#[derive(Debug)]
pub struct UnderWay(Activity);

impl Activity {
    /// Something begins.
    pub fn begin(&self) -> UnderWay {
        self.0.fetch_add(1, Ordering::SeqCst);
        UnderWay(self.clone())
    }

    /// How many things are under way.
    pub fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::SeqCst);
    }
}
