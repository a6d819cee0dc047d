//! Whose turn it is: in order within a lane, side by side between lanes.

use std::collections::{HashMap, VecDeque};

/// What waits, by lane.
#[derive(Debug)]
pub struct Lanes<T> {
    lanes: HashMap<i64, Lane<T>>,
    /// Lanes that have something waiting, in the order in which they became so.
    ready: VecDeque<i64>,
}

#[derive(Debug)]
struct Lane<T> {
    waiting: VecDeque<T>,
    /// How many of it are under way or set aside to be tried alone. Until all of these are done, what waits stays where
    /// it is. After a kill there can be two: an update that changes nothing is closed without waiting.
    held: u32,
}

impl<T> Default for Lane<T> {
    fn default() -> Self {
        Self {
            waiting: VecDeque::new(),
            held: 0,
        }
    }
}

impl<T> Default for Lanes<T> {
    fn default() -> Self {
        Self {
            lanes: HashMap::new(),
            ready: VecDeque::new(),
        }
    }
}

impl<T> Lanes<T> {
    /// How many wait in a lane.
    pub fn waiting(&self, lane: i64) -> usize {
        self.lanes.get(&lane).map_or(0, |lane| lane.waiting.len())
    }

    /// Puts one at the end of its lane.
    pub fn queue(&mut self, lane: i64, item: T) {
        let entry = self.lanes.entry(lane).or_default();
        if entry.waiting.is_empty() && entry.held == 0 {
            self.ready.push_back(lane);
        }
        entry.waiting.push_back(item);
    }

    /// Keeps a lane back for one that is handled aside; [`finished`](Self::finished) ends it.
    pub fn hold(&mut self, lane: i64) {
        self.lanes.entry(lane).or_default().held += 1;
    }

    /// The next that may be handled; its lane is held until it is [`finished`](Self::finished).
    pub fn next_runnable(&mut self) -> Option<T> {
        while let Some(number) = self.ready.pop_front() {
            let Some(lane) = self.lanes.get_mut(&number) else {
                continue;
            };
            // A held lane becomes ready again when what holds it is done.
            if lane.held > 0 {
                continue;
            }
            if let Some(item) = lane.waiting.pop_front() {
                lane.held = 1;
                return Some(item);
            }
        }
        None
    }

    /// One that held its lane is done.
    pub fn finished(&mut self, lane: i64) {
        let Some(entry) = self.lanes.get_mut(&lane) else {
            return;
        };
        entry.held -= 1;
        if entry.held > 0 {
            return;
        }
        if entry.waiting.is_empty() {
            self.lanes.remove(&lane);
        } else {
            self.ready.push_back(lane);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_a_lane_at_a_time_and_lanes_side_by_side() {
        let mut lanes = Lanes::default();
        for (lane, item) in [(1, "a"), (1, "b"), (2, "c")] {
            lanes.queue(lane, item);
        }
        assert_eq!(lanes.next_runnable(), Some("a"));
        assert_eq!(lanes.next_runnable(), Some("c"));
        assert_eq!(lanes.next_runnable(), None);
        lanes.finished(1);
        assert_eq!(lanes.next_runnable(), Some("b"));
    }

    #[test]
    fn a_lane_held_twice_waits_for_both_and_goes_on_once() {
        let mut lanes = Lanes::default();
        lanes.hold(1);
        lanes.hold(1);
        lanes.queue(1, "follow");
        lanes.queue(1, "unfollow");
        lanes.finished(1);
        assert_eq!(lanes.next_runnable(), None);
        lanes.finished(1);
        assert_eq!(lanes.next_runnable(), Some("follow"));
        assert_eq!(lanes.next_runnable(), None);
    }

    #[test]
    fn a_lane_held_after_it_was_ready_goes_on_once() {
        let mut lanes = Lanes::default();
        lanes.queue(1, "first");
        lanes.queue(1, "second");
        lanes.hold(1);
        lanes.finished(1);
        assert_eq!(lanes.next_runnable(), Some("first"));
        assert_eq!(lanes.next_runnable(), None);
    }
}
