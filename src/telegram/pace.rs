//! How fast messages may go: Telegram allows about 30 a second over all chats, and about one a second in one chat.
//!
//! Answers to what somebody just did go before everything that was promised earlier: a broadcast never makes a person
//! wait for a screen.

use std::{
    num::NonZeroU32,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use governor::{
    DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock as _, DefaultClock},
};

/// A few in a row are allowed in one chat, so that two notices do not wait for each other.
const BURST_IN_ONE_CHAT: NonZeroU32 = NonZeroU32::new(3).expect("three");

/// The chats whose pace is remembered; beyond it, those that are at rest are forgotten.
const CHATS_REMEMBERED: usize = 10_000;

#[derive(Debug)]
pub(super) struct Pace {
    overall: DefaultDirectRateLimiter,
    in_one_chat: DefaultKeyedRateLimiter<i64>,
    screens_waiting: AtomicUsize,
    clock: DefaultClock,
}

impl Pace {
    pub fn new(messages_per_second: NonZeroU32) -> Self {
        // A tenth of a second's worth may go at once, which makes up for a timer that wakes late.
        let burst = NonZeroU32::new(messages_per_second.get() / 10).unwrap_or(NonZeroU32::MIN);
        let overall = Quota::per_second(messages_per_second).allow_burst(burst);
        let in_one_chat = Quota::per_second(NonZeroU32::MIN).allow_burst(BURST_IN_ONE_CHAT);
        Self {
            overall: RateLimiter::direct(overall),
            in_one_chat: RateLimiter::keyed(in_one_chat),
            screens_waiting: AtomicUsize::new(0),
            clock: DefaultClock::default(),
        }
    }

    /// Waits until a screen may go.
    pub async fn pass_screen(&self) {
        let _waiting = Waiting::new(&self.screens_waiting);
        self.overall.until_ready().await;
    }

    /// Waits until a notice to `chat` may go and no screen waits.
    pub async fn pass_notice(&self, chat: i64) {
        self.in_one_chat.until_key_ready(&chat).await;
        if self.in_one_chat.len() > CHATS_REMEMBERED {
            self.in_one_chat.retain_recent();
        }
        loop {
            let wait = if self.screens_waiting.load(Ordering::Acquire) > 0 {
                Duration::from_millis(5)
            } else {
                match self.overall.check() {
                    Ok(()) => return,
                    Err(not_until) => not_until.wait_time_from(self.clock.now()),
                }
            };
            tokio::time::sleep(wait).await;
        }
    }
}

/// Counts a screen as waiting, also when its wait is given up.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn new(count: &'a AtomicUsize) -> Self {
        count.fetch_add(1, Ordering::AcqRel);
        Self(count)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use std::{sync::Arc, time::Instant};

    use super::*;

    #[tokio::test]
    async fn a_screen_does_not_wait_behind_a_broadcast() {
        let pace = Arc::new(Pace::new(NonZeroU32::new(20).unwrap()));
        for chat in 0..40 {
            let pace = pace.clone();
            tokio::spawn(async move { pace.pass_notice(chat).await });
        }
        tokio::task::yield_now().await;
        let began = Instant::now();
        pace.pass_screen().await;
        assert!(
            began.elapsed() < Duration::from_millis(300),
            "{:?}",
            began.elapsed()
        );
    }

    #[tokio::test]
    async fn the_pace_is_kept() {
        let pace = Pace::new(NonZeroU32::new(50).unwrap());
        let began = Instant::now();
        for chat in 0..30 {
            pace.pass_notice(chat).await;
        }
        // Five go at once, the others at 20 ms each.
        assert!(
            began.elapsed() >= Duration::from_millis(480),
            "{:?}",
            began.elapsed()
        );
    }
}
