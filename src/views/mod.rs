//! What people see: `(viewer, facts) → Screen`, without a database and without Telegram.
//!
//! Every text is escaped once, here. Buttons carry a [`Tap`]: [`tap`] is the table of all there are.

pub mod agreement;
pub mod announcing;
pub mod answer;
pub mod asking;
pub mod board;
pub mod board_counts;
pub mod bodies;
pub mod calendar;
pub mod cancelling;
pub mod circular;
pub mod commitment;
pub mod counter;
pub mod dashboard;
pub mod day_picker;
pub mod desk;
pub mod due;
pub mod duty;
pub mod entering;
mod figures;
pub mod following;
pub mod half_year_results;
pub mod hand_over;
pub mod holders;
mod holiday_names;
pub mod holidays;
pub mod hosting;
pub mod invitation;
pub mod listing;
pub mod logging;
pub mod meeting;
pub mod menu;
pub mod notice;
pub mod nudge;
pub mod odd;
pub mod official_meeting;
pub mod official_result;
pub mod planning;
pub mod privacy;
pub mod procedure;
pub mod profile;
pub mod question_sheet;
pub mod questions;
pub mod queue;
pub mod region;
pub mod report;
pub mod reports;
pub mod result;
pub mod schedule;
mod seat;
pub mod sector_problem;
pub mod settings;
pub mod submission;
pub mod submission_news;
pub mod tap;
pub mod tension;
pub mod tension_draft;
pub mod tension_lift;
pub mod tension_news;
pub mod time_picker;
pub mod tour;
pub mod trail;
pub mod welcome;
pub mod whole_submission;

use chrono::NaiveDate;
use url::Url;

use crate::{
    domain::{
        calendar::{HalfYear, Quarter},
        directory::Directory,
        language::Lang,
        meeting::Meeting,
        paging::Page,
        shortening::beginning,
    },
    i18n::{Html, Say, Text, texts},
};

pub use tap::Tap;

/// Telegram's limit, in UTF-16 units of what is seen.
const LONGEST_MESSAGE: usize = 4_096;

/// The eyes that a screen is drawn for.
#[derive(Clone, Copy, Debug)]
pub struct Viewer<'a> {
    pub lang: Lang,
    /// The day in Kazakhstan on which it is read.
    pub today: NaiveDate,
    pub directory: &'a Directory,
}

/// A text with buttons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    pub text: Html,
    pub keyboard: Keyboard,
}

/// A file with a few words below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub name: String,
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
    pub caption: Html,
}

/// What is offered to somebody who types the bot's name in another chat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InlineResult {
    pub id: String,
    pub title: String,
    pub description: String,
    /// What goes into the chat when it is chosen.
    pub screen: Screen,
}

/// What stands below a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keyboard {
    /// Rows of buttons on the message itself.
    Inline(Vec<Vec<Button>>),
    /// In place of the letters: a button that sends the phone's location, and one that leaves it.
    AskForLocation { send: String, cancel: String },
    /// Takes the keyboard in place of the letters away.
    Remove,
}

/// A button on a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    pub label: String,
    pub action: Action,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    Tap(Tap),
    /// Opens an address.
    Open(String),
}

impl Screen {
    /// A screen with buttons on the message.
    pub fn new(text: Html, rows: Vec<Vec<Button>>) -> Self {
        Self {
            text,
            keyboard: Keyboard::Inline(rows),
        }
    }
}

impl Button {
    pub fn tap(label: String, tap: Tap) -> Self {
        Self {
            label,
            action: Action::Tap(tap),
        }
    }

    pub fn open(label: String, address: String) -> Self {
        Self {
            label,
            action: Action::Open(address),
        }
    }
}

impl Viewer<'_> {
    fn say(&self, text: Text) -> String {
        self.lang.say(text)
    }

    fn html(&self, text: Text) -> Html {
        self.lang.say_html(text)
    }

    fn button(&self, label: Text, tap: Tap) -> Button {
        Button::tap(self.say(label), tap)
    }

    fn home_button(&self) -> Button {
        self.button(texts::button_home(), Tap::Home)
    }
}

/// Puts buttons into rows: two beside each other where both are short enough.
fn in_rows(buttons: impl IntoIterator<Item = Button>) -> Vec<Vec<Button>> {
    in_rows_as(buttons.into_iter().map(|button| {
        let is_short = fits_in_a_pair(&button.label);
        (button, is_short)
    }))
}

/// The same where it is said of each button whether it is short enough.
fn in_rows_as(buttons: impl IntoIterator<Item = (Button, bool)>) -> Vec<Vec<Button>> {
    let mut rows: Vec<Vec<Button>> = Vec::new();
    let mut has_room = false;
    for (button, is_short) in buttons {
        match rows.last_mut() {
            Some(row) if has_room && is_short => {
                row.push(button);
                has_room = false;
            }
            _ => {
                rows.push(vec![button]);
                has_room = is_short;
            }
        }
    }
    rows
}

/// Words, cut to `at_most` letters as Telegram counts them: an emoji is two or more.
fn shorten(words: &str, at_most: usize) -> String {
    let beginning = beginning(words, at_most);
    if beginning.len() < words.len() {
        format!("{beginning}…")
    } else {
        words.to_owned()
    }
}

/// Two labels stand beside each other only when neither is cut on a narrow phone.
fn fits_in_a_pair(label: &str) -> bool {
    const LONGEST: usize = 16;
    const WIDEST: u32 = 150;
    label.chars().count() <= LONGEST && label.chars().map(width).sum::<u32>() <= WIDEST
}

/// About how wide a letter is; 10 is an ordinary one. Kazakh and Russian have many that are wider.
fn width(letter: char) -> u32 {
    match letter {
        ' ' | '\u{a0}' | '.' | ',' | ':' | '‹' | '›' | 'І' | 'і' | 'I' | 'f' | 'i' | 'j' | 'l'
        | 'r' | 't' => 6,
        'Ж' | 'М' | 'Ф' | 'Ш' | 'Щ' | 'Ы' | 'Ю' | 'ж' | 'м' | 'ф' | 'ш' | 'щ' | 'ы' | 'ю' | 'M'
        | 'W' | 'm' | 'w' => 14,
        _ => 10,
    }
}

/// A label of what is chosen.
fn marked(viewer: &Viewer<'_>, label: &str) -> String {
    viewer.say(texts::chosen_mark(label))
}

fn marked_if(viewer: &Viewer<'_>, label: String, is_chosen: bool) -> String {
    if is_chosen {
        marked(viewer, &label)
    } else {
        label
    }
}

/// "Q4 2026".
fn quarter_name(viewer: &Viewer<'_>, quarter: Quarter) -> String {
    viewer.say(texts::quarter_name(
        quarter.year.to_string(),
        u32::from(quarter.number),
    ))
}

/// "H1 2027".
fn half_year_name(viewer: &Viewer<'_>, half: HalfYear) -> String {
    viewer.say(texts::half_year_name(
        half.year.to_string(),
        u32::from(half.number),
    ))
}

/// A meeting's revision as buttons carry it: a tap on an outdated screen shows how it stands, and does nothing else.
pub fn revision_of(meeting: &Meeting) -> u32 {
    u32::try_from(meeting.revision).unwrap_or(u32::MAX)
}

/// A label begins with a capital letter, whatever it is within a sentence.
fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

fn with_query(address: &str, query: &[(&str, &str)]) -> String {
    let url = Url::parse_with_params(address, query);
    // A space as "+" would be shown as one by some of Telegram's programs.
    url.map_or_else(
        |_| address.to_owned(),
        |url| url.as_str().replace('+', "%20"),
    )
}

/// The ways to the pages before and after this one, where there are any.
fn page_buttons<T>(
    viewer: &Viewer<'_>,
    page: &Page<T>,
    page_length: u32,
    turn_to: impl Fn(u32) -> Tap,
) -> Vec<Vec<Button>> {
    let previous = page
        .previous(page_length)
        .map(|offset| viewer.button(texts::button_previous_page(), turn_to(offset)));
    let next = page
        .next(page_length)
        .map(|offset| viewer.button(texts::button_next_page(), turn_to(offset)));
    in_rows(previous.into_iter().chain(next))
}

/// "6–10 of 43", where a page does not show all.
fn page_position<T>(viewer: &Viewer<'_>, page: &Page<T>) -> Option<Html> {
    page.has_more_than_it_shows()
        .then(|| viewer.html(texts::list_position(page.first(), page.last(), page.total)))
}

/// Paragraphs with an empty line between them.
fn paragraphs(parts: impl IntoIterator<Item = Html>) -> Html {
    joined(parts, "\n\n")
}

/// Lines below each other.
fn lines(parts: impl IntoIterator<Item = Html>) -> Html {
    joined(parts, "\n")
}

fn joined(parts: impl IntoIterator<Item = Html>, between: &str) -> Html {
    Html(
        parts
            .into_iter()
            .map(|Html(part)| part)
            .collect::<Vec<_>>()
            .join(between),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_labels_have_a_row_of_their_own() {
        let buttons = [
            "Astana",
            "Almaty",
            "Shymkent",
            "Turkistan Region",
            "West Kazakhstan Region",
            "Abai",
        ];
        let rows = in_rows(buttons.map(|label| Button::tap(label.to_owned(), Tap::Home)));
        let labels: Vec<Vec<_>> = rows
            .iter()
            .map(|row| row.iter().map(|button| button.label.as_str()).collect())
            .collect();
        assert_eq!(
            labels,
            [
                vec!["Astana", "Almaty"],
                vec!["Shymkent", "Turkistan Region"],
                vec!["West Kazakhstan Region"],
                vec!["Abai"]
            ]
        );
    }

    #[test]
    fn wide_letters_need_more_room() {
        for narrow in ["Turkistan Region", "Күнтізбеге қосу", "Поиск по словам"]
        {
            assert!(fits_in_a_pair(narrow), "{narrow}");
        }
        for wide in ["Хабарландырулар", "Ауыл шаруашылығы", "Удалить черновик"]
        {
            assert!(!fits_in_a_pair(wide), "{wide}");
        }
    }
}
