//! The crowd: people who write and tap as soon as they are answered.

use std::{
    collections::{HashMap, VecDeque},
    time::{Duration, Instant},
};

use anyhow::{Context as _, bail};
use kezdesu::sandbox::{Call, Emulator, Message};
use serde_json::Value;
use tokio::sync::mpsc::UnboundedReceiver;

/// A bot that is silent for so long has lost what it was asked.
const PATIENCE: Duration = Duration::from_secs(10);

/// What a person does.
pub enum Act {
    /// Writes `/start`.
    Start,
    /// Taps a button: from a list to one of its meetings, and back. Where there are none, the first button there is.
    TapThrough,
    /// Taps a button whose data begins so; where there are several, people choose different ones.
    Answer(&'static str),
}

#[derive(Clone, Copy)]
pub enum Length {
    Acts(usize),
    For(Duration),
}

/// What came of it.
pub struct Played {
    pub lasted: Duration,
    /// How long each act took.
    pub latencies: Vec<Duration>,
}

pub struct Crowd {
    emulator: Emulator,
    calls: UnboundedReceiver<Call>,
    people: Vec<Person>,
    by_chat: HashMap<i64, usize>,
    by_tap: HashMap<String, usize>,
    /// Those who wait for nothing, the longest rested first.
    at_rest: VecDeque<usize>,
}

struct Person {
    chat: i64,
    acts: usize,
    began: Instant,
    /// The answer is on the screen; before an act it is, too.
    is_shown: bool,
    /// No button waits.
    is_tap_answered: bool,
}

impl Crowd {
    pub fn gather(emulator: Emulator, people: u16) -> Self {
        let calls = emulator.follow_calls();
        let people: Vec<_> = (1..=people)
            .map(|number| Person {
                chat: emulator.person(&format!("Person {number}"), Some("en")),
                acts: 0,
                began: Instant::now(),
                is_shown: true,
                is_tap_answered: true,
            })
            .collect();
        Self {
            by_chat: (0..).zip(&people).map(|(i, p)| (p.chat, i)).collect(),
            by_tap: HashMap::new(),
            at_rest: (0..people.len()).collect(),
            emulator,
            calls,
            people,
        }
    }

    /// Lets people act, so many at a time, and waits until the last of them is answered.
    pub async fn act(
        &mut self,
        act: &Act,
        length: Length,
        at_once: usize,
    ) -> anyhow::Result<Played> {
        let began = Instant::now();
        let mut latencies = Vec::new();
        let mut begun = 0;
        loop {
            while begun - latencies.len() < at_once && self.goes_on(length, begun, began) {
                let Some(person) = self.at_rest.pop_front() else {
                    break;
                };
                self.begin(person, act)?;
                begun += 1;
            }
            if latencies.len() == begun {
                return Ok(Played {
                    lasted: began.elapsed(),
                    latencies,
                });
            }
            let Ok(call) = tokio::time::timeout(PATIENCE, self.calls.recv()).await else {
                bail!("{} acts were not answered", begun - latencies.len());
            };
            let call = call.context("the stand-in is gone")?;
            latencies.extend(self.see(&call));
        }
    }

    fn goes_on(&self, length: Length, begun: usize, began: Instant) -> bool {
        match length {
            Length::Acts(acts) => begun < acts,
            Length::For(duration) => began.elapsed() < duration,
        }
    }

    fn begin(&mut self, number: usize, act: &Act) -> anyhow::Result<()> {
        let person = &mut self.people[number];
        let chat = person.chat;
        person.acts += 1;
        person.is_shown = false;
        if let Act::Start = act {
            person.began = Instant::now();
            self.emulator.say(chat, "/start");
            return Ok(());
        }
        let panel = self
            .emulator
            .newest_message(chat)
            .context("an empty chat")?;
        let data = match act {
            Act::Answer(prefix) => nth_button(&panel, prefix, number),
            _ => nth_button(&panel, "meeting:", person.acts)
                .or_else(|| nth_button(&panel, "list:", 0))
                .or_else(|| nth_button(&panel, "", 0)),
        };
        let data = data.with_context(|| format!("no button to tap below: {}", panel.text))?;
        person.is_tap_answered = false;
        person.began = Instant::now();
        let tap = self.emulator.tap(chat, chat, panel.id, data);
        self.by_tap.insert(tap, number);
        Ok(())
    }

    /// Looks at a call of the bot; says how long an act took that ends with it.
    fn see(&mut self, call: &Call) -> Option<Duration> {
        if call.status != 200 {
            return None;
        }
        let number = match call.method {
            "sendMessage" | "editMessageText" => {
                let number = *self.by_chat.get(&call.body["chat_id"].as_i64()?)?;
                let person = &mut self.people[number];
                if std::mem::replace(&mut person.is_shown, true) {
                    return None;
                }
                number
            }
            "answerCallbackQuery" => {
                let Value::String(tap) = &call.body["callback_query_id"] else {
                    return None;
                };
                let number = self.by_tap.remove(tap)?;
                self.people[number].is_tap_answered = true;
                number
            }
            _ => return None,
        };
        let person = &self.people[number];
        (person.is_shown && person.is_tap_answered).then(|| {
            self.at_rest.push_back(number);
            call.at.saturating_duration_since(person.began)
        })
    }
}

/// The data of one of the buttons whose data begins with `prefix`, another one for each number.
fn nth_button<'a>(panel: &'a Message, prefix: &str, number: usize) -> Option<&'a str> {
    let fitting = || {
        let data = panel.all_buttons().filter_map(|button| button.data());
        data.filter(|data| data.starts_with(prefix))
    };
    fitting().nth(number.checked_rem(fitting().count())?)
}
