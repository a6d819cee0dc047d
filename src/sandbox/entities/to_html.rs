//! Text and entities as safe HTML, for the page.

use super::{Entity, checked_url};

/// Everything is escaped; only the tags below can come out.
pub(in crate::sandbox) fn to_html(text: &str, entities: &[Entity]) -> String {
    let mut html = String::with_capacity(text.len() + text.len() / 4);
    let mut waiting = entities.iter().peekable();
    // The ends of open tags, the innermost last.
    let mut open: Vec<(usize, &'static str)> = Vec::new();
    let mut offset = 0;
    for (at, c) in text.char_indices() {
        close_until(&mut html, &mut open, offset);
        while let Some(entity) = waiting.next_if(|entity| entity.offset <= offset) {
            // An entity that starts in the middle of a character or reaches out of its parent is
            // cut to fit.
            let outer = open.last().map_or(usize::MAX, |&(end, _)| end);
            let end = (entity.offset + entity.length).min(outer);
            let content = || utf16_slice(&text[at..], entity.length);
            if let Some((start, close)) = tags(entity, content).filter(|_| end > offset) {
                html.push_str(&start);
                open.push((end, close));
            }
        }
        escape_into(&mut html, c);
        offset += c.len_utf16();
    }
    close_until(&mut html, &mut open, usize::MAX);
    html
}

fn close_until(html: &mut String, open: &mut Vec<(usize, &'static str)>, offset: usize) {
    while let Some((_, close)) = open.pop_if(|(end, _)| *end <= offset) {
        html.push_str(close);
    }
}

/// The tags around an entity; `None` for those that are shown as plain text.
fn tags<'a>(entity: &Entity, content: impl Fn() -> &'a str) -> Option<(String, &'static str)> {
    let detail = |name: &str| {
        entity
            .details
            .get(name)
            .and_then(|value| value.as_str())
            .unwrap_or_default()
    };
    let (start, close) = match entity.kind.as_str() {
        "bold" => ("<b>", "</b>"),
        "italic" => ("<i>", "</i>"),
        "underline" => ("<u>", "</u>"),
        "strikethrough" => ("<s>", "</s>"),
        "spoiler" => ("<span class=\"tg-spoiler\">", "</span>"),
        "code" => ("<code>", "</code>"),
        "pre" => match detail("language") {
            "" => ("<pre>", "</pre>"),
            language => {
                let start = format!("<pre><code class=\"language-{}\">", escape(language));
                return Some((start, "</code></pre>"));
            }
        },
        "blockquote" => ("<blockquote>", "</blockquote>"),
        "expandable_blockquote" => ("<blockquote class=\"expandable\">", "</blockquote>"),
        "bot_command" => ("<span class=\"bot-command\">", "</span>"),
        "mention" | "hashtag" => ("<span class=\"mention\">", "</span>"),
        "text_link" => return link(detail("url")),
        "url" => return link(content()),
        _ => return None,
    };
    Some((start.to_owned(), close))
}

/// A link to the web; other schemes could be harmful in a browser and are shown as text.
fn link(url: &str) -> Option<(String, &'static str)> {
    let url = checked_url(url)
        .ok()
        .filter(|url| url.starts_with("https://") || url.starts_with("http://"))?;
    let start = format!(
        "<a href=\"{}\" target=\"_blank\" rel=\"noopener noreferrer\">",
        escape(&url)
    );
    Some((start, "</a>"))
}

/// The beginning of a text, `length` UTF-16 units long.
fn utf16_slice(text: &str, length: usize) -> &str {
    let mut offset = 0;
    let end = text.char_indices().find(|(_, c)| {
        let done = offset >= length;
        offset += c.len_utf16();
        done
    });
    end.map_or(text, |(end, _)| &text[..end])
}

fn escape(text: &str) -> String {
    let mut escaped = String::new();
    text.chars().for_each(|c| escape_into(&mut escaped, c));
    escaped
}

fn escape_into(html: &mut String, c: char) {
    match c {
        '&' => html.push_str("&amp;"),
        '<' => html.push_str("&lt;"),
        '>' => html.push_str("&gt;"),
        '"' => html.push_str("&quot;"),
        '\'' => html.push_str("&#39;"),
        c => html.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::parse, *};

    #[test]
    fn what_telegram_reads_comes_back_as_safe_html() {
        let rows = [
            ("<b>Қай <i>күні?</i></b> 😀", "<b>Қай <i>күні?</i></b> 😀"),
            ("1 &lt; 2 &amp; \"3\"", "1 &lt; 2 &amp; &quot;3&quot;"),
            (
                "<span class=\"tg-spoiler\">x</span>",
                "<span class=\"tg-spoiler\">x</span>",
            ),
            ("<a href=\"javascript:alert(1)\">x</a>", "x"),
            ("<a href=\"tg://user?id=1\">x</a>", "x"),
            ("/start", "<span class=\"bot-command\">/start</span>"),
            (
                "<blockquote expandable>x</blockquote>",
                "<blockquote class=\"expandable\">x</blockquote>",
            ),
            (
                "<pre><code class=\"language-rust\">fn</code></pre>",
                "<pre><code class=\"language-rust\">fn</code></pre>",
            ),
            (
                "see https://example.kz/a.",
                "see <a href=\"https://example.kz/a\" target=\"_blank\" rel=\"noopener noreferrer\">https://example.kz/a</a>.",
            ),
        ];
        for (source, expected) in rows {
            let parsed = parse(source, "HTML").unwrap();
            assert_eq!(
                to_html(&parsed.text, &parsed.entities),
                expected,
                "{source}"
            );
        }
    }

    #[test]
    fn entities_that_cross_each_other_still_give_nested_tags() {
        let entity = |kind: &str, offset, length| Entity {
            kind: kind.to_owned(),
            offset,
            length,
            details: serde_json::Map::new(),
        };
        let crossed = [entity("bold", 0, 3), entity("italic", 2, 3)];
        assert_eq!(to_html("abcde", &crossed), "<b>ab<i>c</i></b>de");
    }
}
