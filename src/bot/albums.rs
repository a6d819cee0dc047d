//! Albums: Telegram sends each picture of one as an update of its own, without an end mark.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Remembers the newest album of each chat, so that it is answered once. Copies share the memory.
#[derive(Clone, Debug, Default)]
pub struct Albums(Arc<Mutex<HashMap<i64, String>>>);

/// Beyond it all is forgotten; an album that is under way is answered twice then.
const CHATS_REMEMBERED: usize = 10_000;

impl Albums {
    /// Whether this is the first picture of an album in `chat`.
    pub fn is_first(&self, chat: i64, album: &str) -> bool {
        let mut newest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if newest.len() >= CHATS_REMEMBERED {
            newest.clear();
        }
        newest.insert(chat, album.to_owned()).as_deref() != Some(album)
    }
}
