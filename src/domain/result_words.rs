//! The words of a result as officials type them: topics, decisions, a summary, a link.

use super::{result::ResultRefusal, shortening::length};

/// Decisions and a summary are no longer than this, in UTF-16 units: both fit into one message with all the rest.
pub const LONGEST_WORDS: usize = 1_000;

/// All topics together.
pub const LONGEST_TOPICS: usize = 600;

pub const MOST_TOPICS: usize = 10;

const LONGEST_LINK: usize = 300;

/// Why what was typed cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedRefusal {
    NoDay,
    NoNumber,
    NoLink,
    TooLong { letters: usize, most: usize },
    TooManyTopics { topics: usize },
    Cannot(ResultRefusal),
}

/// One a line, without the signs that people put before lines of a list.
pub fn read_topics(text: &str) -> Result<Vec<String>, TypedRefusal> {
    let topics = text.lines().map(without_bullet);
    let topics: Vec<_> = topics
        .filter(|topic| !topic.is_empty())
        .map(str::to_owned)
        .collect();
    let letters = topics.iter().map(|topic| length(topic)).sum();
    if topics.len() > MOST_TOPICS {
        Err(TypedRefusal::TooManyTopics {
            topics: topics.len(),
        })
    } else if letters > LONGEST_TOPICS {
        Err(TypedRefusal::TooLong {
            letters,
            most: LONGEST_TOPICS,
        })
    } else {
        Ok(topics)
    }
}

fn without_bullet(line: &str) -> &str {
    let line = line.trim().trim_start_matches(['-', '–', '—', '•', '*']);
    let rest = line.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let is_numbered = rest.len() < line.len() && rest.starts_with(['.', ')']);
    let line = if is_numbered { &rest[1..] } else { line };
    line.trim()
}

pub fn read_words(text: &str) -> Result<String, TypedRefusal> {
    let text = text.trim();
    let letters = length(text);
    if letters > LONGEST_WORDS {
        return Err(TypedRefusal::TooLong {
            letters,
            most: LONGEST_WORDS,
        });
    }
    Ok(text.to_owned())
}

/// An address of the web; what lacks its beginning gets it.
pub fn read_link(text: &str) -> Result<String, TypedRefusal> {
    let text = text.trim();
    let has_scheme = text.starts_with("https://") || text.starts_with("http://");
    let link = if has_scheme {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    let host = link
        .split("//")
        .nth(1)
        .and_then(|rest| rest.split('/').next());
    let is_address = host.is_some_and(|host| host.contains('.') && !host.ends_with('.'))
        && !link.contains(char::is_whitespace)
        && link.matches("://").count() == 1
        && length(&link) <= LONGEST_LINK;
    is_address.then_some(link).ok_or(TypedRefusal::NoLink)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_taken_as_people_write_them() {
        let topics = "- clinics\n\n• water\n3. pay\n2026 budget";
        let read = read_topics(topics).unwrap();
        assert_eq!(read, ["clinics", "water", "pay", "2026 budget"]);
        let refused = read_topics(&"a\n".repeat(11));
        assert_eq!(refused, Err(TypedRefusal::TooManyTopics { topics: 11 }));
        let refused = read_words(&"я".repeat(1_001));
        assert!(matches!(
            refused,
            Err(TypedRefusal::TooLong { letters: 1_001, .. })
        ));
        for (typed, link) in [
            ("gov.kz/news/1", Some("https://gov.kz/news/1")),
            (" https://t.me/dsm/4 ", Some("https://t.me/dsm/4")),
            ("no link", None),
            ("javascript:alert(1)", None),
            ("https://", None),
            ("ftp://gov.kz", None),
        ] {
            assert_eq!(read_link(typed).ok().as_deref(), link, "{typed}");
        }
    }
}
