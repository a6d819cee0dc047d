//! The updates which wait for the bot: in order, kept until confirmed, rendered once.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeSet, VecDeque};

/// What Telegram does not send unless it is asked for by name.
const ONLY_ON_REQUEST: &[&str] = &["chat_member", "message_reaction", "message_reaction_count"];

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Update {
    id: i64,
    json: Box<str>,
    /// A deliberate duplicate: it is delivered once more, whatever has been confirmed.
    again: bool,
}

/// The queue, and which kinds of updates are let into it.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Queue {
    waiting: VecDeque<Update>,
    next_id: i64,
    /// As the bot asked for; `None` is Telegram's own choice.
    allowed: Option<BTreeSet<String>>,
    last: Option<(i64, Box<str>)>,
    /// Whether ids in `waiting` may be out of order.
    mixed: bool,
}

impl Queue {
    /// An empty queue whose first update has this id.
    pub fn starting_at(first_id: i64) -> Self {
        Self {
            next_id: first_id,
            ..Self::default()
        }
    }

    pub fn len(&self) -> usize {
        self.waiting.len()
    }

    pub fn allowed(&self) -> Option<&BTreeSet<String>> {
        self.allowed.as_ref()
    }

    /// An empty list brings Telegram's own choice back.
    pub fn allow(&mut self, kinds: BTreeSet<String>) {
        self.allowed = Some(kinds).filter(|kinds| !kinds.is_empty());
    }

    /// Adds an update of this kind, unless the bot does not want such; says whether it was added.
    pub fn push(&mut self, kind: &str, payload: &Value) -> bool {
        let wanted = match &self.allowed {
            Some(kinds) => kinds.contains(kind),
            None => !ONLY_ON_REQUEST.contains(&kind),
        };
        if wanted {
            let id = self.next_id;
            self.add(
                id,
                format!("{{\"update_id\":{id},\"{kind}\":{payload}}}").into_boxed_str(),
            );
        }
        wanted
    }

    /// Adds an update as it is; `update_id` is filled in where it is missing.
    pub fn push_raw(&mut self, mut update: Value) {
        let id = match update["update_id"].as_i64() {
            Some(id) => {
                self.mixed |= id < self.next_id;
                id
            }
            None => self.next_id,
        };
        // The id stands first, as Telegram writes it; some parsers count on that.
        if let Some(fields) = update.as_object_mut() {
            fields.remove("update_id");
        }
        let rest = update.to_string();
        let rest = rest
            .strip_prefix('{')
            .filter(|rest| rest.len() > 1)
            .map_or("}".to_owned(), |rest| format!(",{rest}"));
        self.add(id, format!("{{\"update_id\":{id}{rest}").into_boxed_str());
    }

    fn add(&mut self, id: i64, json: Box<str>) {
        self.next_id = self.next_id.max(id + 1);
        self.last = Some((id, json.clone()));
        self.waiting.push_back(Update {
            id,
            json,
            again: false,
        });
    }

    /// Delivers the newest update once more under its old id; says whether there was one.
    pub fn duplicate_last(&mut self) -> bool {
        let Some((id, json)) = self.last.clone() else {
            return false;
        };
        self.mixed = true;
        self.waiting.push_back(Update {
            id,
            json,
            again: true,
        });
        true
    }

    /// Forgets what the bot has confirmed by asking for `offset`; a negative one keeps that many of
    /// the newest. Says how many were forgotten.
    pub fn confirm(&mut self, offset: i64) -> usize {
        let before = self.waiting.len();
        if offset < 0 {
            let kept = usize::try_from(offset.unsigned_abs())
                .unwrap_or(usize::MAX)
                .min(before);
            self.waiting.drain(..before - kept);
        } else if self.mixed {
            self.waiting
                .retain(|update| update.again || update.id >= offset);
            self.mixed = !self.waiting.is_empty();
        } else {
            while self
                .waiting
                .front()
                .is_some_and(|update| update.id < offset)
            {
                self.waiting.pop_front();
            }
        }
        before - self.waiting.len()
    }

    /// The oldest updates as a JSON array; `None` if there are none.
    pub fn batch(&mut self, limit: usize) -> Option<String> {
        if self.waiting.is_empty() {
            return None;
        }
        let mut json = String::from("[");
        for update in self.waiting.iter_mut().take(limit) {
            if json.len() > 1 {
                json.push(',');
            }
            json.push_str(&update.json);
            update.again = false;
        }
        json.push(']');
        Some(json)
    }

    /// The oldest update, for a webhook: its id and its JSON.
    pub fn front(&self) -> Option<(i64, String)> {
        self.waiting
            .front()
            .map(|update| (update.id, update.json.to_string()))
    }

    /// The webhook has taken the oldest update.
    pub fn pop(&mut self, id: i64) {
        if self.waiting.front().is_some_and(|update| update.id == id) {
            self.waiting.pop_front();
        }
    }

    pub fn clear(&mut self) {
        self.waiting.clear();
    }
}
