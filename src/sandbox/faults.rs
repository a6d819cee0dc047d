//! Bad days on purpose: faults that a test orders, and Telegram's own limits.

use super::api::ApiError;
use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

/// What goes wrong with the next calls that fit.
#[derive(Clone, Debug)]
pub struct Fault {
    /// Only this method; any if `None`.
    pub method: Option<&'static str>,
    /// Only calls with this `chat_id`; any if `None`.
    pub chat: Option<i64>,
    /// How many calls it spoils before it is used up.
    pub times: u32,
    pub kind: FaultKind,
}

/// How a call goes wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum FaultKind {
    /// 429 with `parameters.retry_after`, in seconds.
    TooManyRequests { retry_after: u64 },
    /// Any refusal with Telegram's words, for instance 400 "Bad Request: chat not found".
    Refusal { status: u16, description: String },
    /// A 5xx with a JSON body, as Telegram gives it.
    ServerError(u16),
    /// 200 with a page of HTML, as a proxy on the way gives it.
    NotJson,
    /// Nothing is done and nothing answered for so long; then the connection is closed.
    Hang(Duration),
    /// Everything is done and answered, but so much later.
    Slow(Duration),
    /// The connection is closed; nothing was done.
    DropConnection,
    /// Everything was done, but the connection is closed before the answer.
    DropAfterDoing,
}

impl FaultKind {
    /// Whether the call has its effect in spite of the fault.
    pub(super) fn lets_it_happen(&self) -> bool {
        matches!(self, Self::Slow(_) | Self::DropAfterDoing)
    }
}

/// The faults that are still to happen, in the order in which they were given.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    pub fn add(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault for this call, if there is one; one of its times is used up.
    pub fn take(&mut self, method: &str, chat: Option<i64>) -> Option<FaultKind> {
        let index = self.0.iter().position(|fault| {
            fault.times > 0
                && fault
                    .method
                    .is_none_or(|name| name.eq_ignore_ascii_case(method))
                && (fault.chat.is_none() || fault.chat == chat)
        })?;
        let fault = &mut self.0[index];
        fault.times -= 1;
        let kind = fault.kind.clone();
        if fault.times == 0 {
            self.0.remove(index);
        }
        Some(kind)
    }
}

/// A pace with a burst: `burst` at once, then one in each `period`.
#[derive(Clone, Copy)]
struct Pace {
    period: Duration,
    burst: u32,
}

const IN_ALL: Pace = Pace {
    period: Duration::from_micros(1_000_000 / 30),
    burst: 30,
};
const PRIVATE_CHAT: Pace = Pace {
    period: Duration::from_secs(1),
    burst: 3,
};
const GROUP: Pace = Pace {
    period: Duration::from_secs(3),
    burst: 20,
};

/// Telegram's limits on sending: 30 messages a second in all, one a second to a person (a few at
/// once are let through), 20 a minute to a group. They go by the real time, not by the emulator's
/// clock.
#[derive(Debug, Default)]
pub(super) struct Limits {
    pub enforced: bool,
    /// When the pace would be fully kept again; in all, and for each chat.
    in_all: Option<Instant>,
    chats: HashMap<i64, Instant>,
}

impl Limits {
    /// Counts `messages` to a chat, or refuses them with 429.
    pub fn admit(&mut self, chat: i64, messages: u32, now: Instant) -> Result<(), ApiError> {
        if !self.enforced || messages == 0 {
            return Ok(());
        }
        let pace = if chat < 0 { GROUP } else { PRIVATE_CHAT };
        let chat_due = self.chats.get(&chat).copied();
        let wait = pace
            .wait(chat_due, messages, now)
            .max(IN_ALL.wait(self.in_all, messages, now));
        if !wait.is_zero() {
            return Err(ApiError::too_many(wait.as_secs_f64().ceil() as u64));
        }
        self.chats.insert(chat, pace.after(chat_due, messages, now));
        self.in_all = Some(IN_ALL.after(self.in_all, messages, now));
        Ok(())
    }
}

impl Pace {
    fn after(self, due: Option<Instant>, messages: u32, now: Instant) -> Instant {
        due.map_or(now, |due| due.max(now)) + self.period * messages
    }

    /// How long `messages` have to wait; an album larger than the burst passes when nothing is
    /// owed.
    fn wait(self, due: Option<Instant>, messages: u32, now: Instant) -> Duration {
        let owed = due.map_or(Duration::ZERO, |due| due.saturating_duration_since(now));
        let allowed = self.period * self.burst.saturating_sub(messages);
        owed.saturating_sub(allowed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_takes_three_at_once_and_then_one_a_second() {
        let mut limits = Limits {
            enforced: true,
            ..Limits::default()
        };
        let start = Instant::now();
        for _ in 0..3 {
            assert!(limits.admit(7, 1, start).is_ok());
        }
        let refusal = limits.admit(7, 1, start).unwrap_err();
        assert_eq!((refusal.status, refusal.retry_after), (429, Some(1)));
        assert!(
            limits.admit(8, 1, start).is_ok(),
            "another chat is not held up"
        );
        assert!(limits.admit(7, 1, start + Duration::from_secs(1)).is_ok());
    }

    #[test]
    fn the_thirty_first_message_of_a_second_is_refused() {
        let mut limits = Limits {
            enforced: true,
            ..Limits::default()
        };
        let start = Instant::now();
        assert!((0..30).all(|chat| limits.admit(chat, 1, start).is_ok()));
        assert!(limits.admit(99, 1, start).is_err());
        assert!(
            limits
                .admit(99, 1, start + Duration::from_millis(40))
                .is_ok()
        );
    }

    #[test]
    fn a_group_takes_twenty_a_minute() {
        let mut limits = Limits {
            enforced: true,
            ..Limits::default()
        };
        let start = Instant::now();
        assert!((0..20).all(|_| limits.admit(-100, 1, start).is_ok()));
        assert_eq!(
            limits.admit(-100, 1, start).unwrap_err().retry_after,
            Some(3)
        );
    }

    #[test]
    fn a_fault_fits_its_method_and_chat_and_is_used_up() {
        let mut faults = Faults::default();
        faults.add(Fault {
            method: Some("sendMessage"),
            chat: Some(7),
            times: 1,
            kind: FaultKind::NotJson,
        });
        assert_eq!(faults.take("sendMessage", Some(8)), None);
        assert_eq!(faults.take("sendPhoto", Some(7)), None);
        assert_eq!(
            faults.take("sendMessage", Some(7)),
            Some(FaultKind::NotJson)
        );
        assert_eq!(faults.take("sendMessage", Some(7)), None);
    }
}
