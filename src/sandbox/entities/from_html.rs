//! Reads Telegram's HTML.

use super::{Entity, checked_url};

/// A tag which has been opened and waits for its end.
struct Open {
    tag: String,
    argument: String,
    format: String,
    offset: usize,
    text_from: usize,
}

/// A reader of Telegram's HTML.
struct Html<'a> {
    source: &'a str,
    at: usize,
    text: String,
    offset: usize,
    open: Vec<Open>,
    entities: Vec<Entity>,
}

fn is_known(tag: &str) -> bool {
    matches!(
        tag,
        "a" | "b"
            | "strong"
            | "i"
            | "em"
            | "s"
            | "strike"
            | "del"
            | "u"
            | "ins"
            | "code"
            | "pre"
            | "span"
            | "tg-spoiler"
            | "tg-emoji"
            | "tg-time"
            | "blockquote"
    )
}

/// The text without its tags, and what the tags say about it; or the reason why it cannot be read.
pub(super) fn read(source: &str) -> Result<(String, Vec<Entity>), String> {
    let mut html = Html {
        source,
        at: 0,
        text: String::with_capacity(source.len()),
        offset: 0,
        open: Vec::new(),
        entities: Vec::new(),
    };
    while let Some(c) = html.peek() {
        if c == '<' {
            html.tag()?;
        } else {
            let c = html.character(c);
            html.offset += c.len_utf16();
            html.text.push(c);
        }
    }
    match html.open.last() {
        Some(Open { tag, .. }) => Err(format!(
            "Can't find end tag corresponding to start tag \"{tag}\""
        )),
        None => Ok((html.text, html.entities)),
    }
}

impl<'a> Html<'a> {
    fn peek(&self) -> Option<char> {
        self.source[self.at..].chars().next()
    }

    /// Takes one character; an entity such as `&lt;` counts as one. What is no known entity stays
    /// as it is.
    fn character(&mut self, first: char) -> char {
        if first == '&'
            && let Some((decoded, length)) = decode(&self.source[self.at..])
        {
            self.at += length;
            return decoded;
        }
        self.at += first.len_utf8();
        first
    }

    fn take_while(&mut self, keep: impl Fn(char) -> bool) -> &'a str {
        let rest = &self.source[self.at..];
        let length = rest.find(|c| !keep(c)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn skip_spaces(&mut self) {
        self.take_while(|c| c.is_ascii_whitespace());
    }

    fn tag(&mut self) -> Result<(), String> {
        let from = self.at;
        self.at += 1;
        if self.peek() == Some('/') {
            self.at += 1;
            return self.end_tag(from);
        }
        let tag = self
            .take_while(|c| !c.is_ascii_whitespace() && c != '>')
            .to_ascii_lowercase();
        if self.peek().is_none() {
            return Err(format!("Unclosed start tag at byte offset {from}"));
        }
        if !is_known(&tag) {
            return Err(format!(
                "Unsupported start tag \"{tag}\" at byte offset {from}"
            ));
        }
        let (argument, format) = self.attributes(&tag, from)?;
        if tag == "span" && argument != "spoiler" {
            return Err(format!(
                "Tag \"span\" must have class \"tg-spoiler\" at byte offset {from}"
            ));
        }
        if tag == "tg-time" && argument.parse::<i64>().is_err() {
            return Err(format!(
                "Tag \"tg-time\" must have a valid attribute \"unix\" at byte offset {from}"
            ));
        }
        self.open.push(Open {
            tag,
            argument,
            format,
            offset: self.offset,
            text_from: self.text.len(),
        });
        Ok(())
    }

    /// Reads up to and with `>`; gives the one attribute that matters for the tag, and a time's
    /// format.
    fn attributes(&mut self, tag: &str, from: usize) -> Result<(String, String), String> {
        let unclosed = || format!("Unclosed start tag \"{tag}\" at byte offset {from}");
        let (mut argument, mut format) = (String::new(), String::new());
        loop {
            self.skip_spaces();
            if self.peek() == Some('>') {
                self.at += 1;
                return Ok((argument, format));
            }
            let name = self
                .take_while(|c| !c.is_ascii_whitespace() && !"=>/\"'".contains(c))
                .to_ascii_lowercase();
            if name.is_empty() {
                return Err(format!(
                    "Empty attribute name in the tag \"{tag}\" at byte offset {from}"
                ));
            }
            self.skip_spaces();
            match self.peek() {
                None => return Err(unclosed()),
                Some('=') => self.at += 1,
                Some(_) => {
                    if (tag, name.as_str()) == ("blockquote", "expandable") {
                        argument = "1".to_owned();
                    }
                    continue;
                }
            }
            self.skip_spaces();
            let value = self.attribute_value()?;
            if self.peek().is_none() {
                return Err(unclosed());
            }
            match (tag, name.as_str()) {
                ("a", "href") | ("tg-emoji", "emoji-id") | ("tg-time", "unix") => argument = value,
                ("tg-time", "format") => format = value,
                ("code", "class") if value.starts_with("language-") => {
                    argument = value["language-".len()..].to_owned()
                }
                ("span", "class") if value.starts_with("tg-") => {
                    argument = value["tg-".len()..].to_owned()
                }
                ("blockquote", "expandable") => argument = "1".to_owned(),
                _ => {}
            }
        }
    }

    fn attribute_value(&mut self) -> Result<String, String> {
        let from = self.at;
        let Some(quote @ ('"' | '\'')) = self.peek() else {
            let token = self
                .take_while(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-')
                .to_ascii_lowercase();
            return match self.peek() {
                Some(c) if !c.is_ascii_whitespace() && c != '>' => Err(format!(
                    "Unexpected end of name token at byte offset {from}"
                )),
                _ => Ok(token),
            };
        };
        self.at += 1;
        let mut value = String::new();
        while let Some(c) = self.peek() {
            if c == quote {
                self.at += 1;
                break;
            }
            value.push(self.character(c));
        }
        Ok(value)
    }

    fn end_tag(&mut self, from: usize) -> Result<(), String> {
        let Some(open) = self.open.pop() else {
            return Err(format!("Unexpected end tag at byte offset {from}"));
        };
        let name = self
            .take_while(|c| !c.is_ascii_whitespace() && c != '>')
            .to_ascii_lowercase();
        self.skip_spaces();
        if self.peek() != Some('>') {
            return Err(format!("Unclosed end tag at byte offset {from}"));
        }
        self.at += 1;
        if !name.is_empty() && name != open.tag {
            return Err(format!(
                "Unmatched end tag at byte offset {from}, expected \"</{}>\", found \"</{name}>\"",
                open.tag
            ));
        }
        if self.offset > open.offset {
            self.close(open);
        }
        Ok(())
    }

    /// Turns a finished tag into an entity.
    fn close(&mut self, open: Open) {
        let new = |kind: &str| Entity::new(kind, open.offset, self.offset - open.offset);
        let entity = match open.tag.as_str() {
            "b" | "strong" => new("bold"),
            "i" | "em" => new("italic"),
            "u" | "ins" => new("underline"),
            "s" | "strike" | "del" => new("strikethrough"),
            "span" | "tg-spoiler" => new("spoiler"),
            "blockquote" if open.argument.is_empty() => new("blockquote"),
            "blockquote" => new("expandable_blockquote"),
            "tg-emoji" => new("custom_emoji").with("custom_emoji_id", open.argument),
            "tg-time" => new("date_time")
                .with(
                    "unix_time",
                    open.argument.parse::<i64>().unwrap_or_default(),
                )
                .with("date_time_format", open.format),
            "a" => {
                let shown = &self.text[open.text_from..];
                let url = if open.argument.is_empty() {
                    shown
                } else {
                    &open.argument
                };
                match checked_url(url) {
                    Ok(url) => new("text_link").with("url", url),
                    Err(_) => return,
                }
            }
            // <pre><code class="language-x"> is one entity with a language.
            "pre" => {
                let whole = new("pre");
                match self.entities.last_mut() {
                    Some(code)
                        if code.kind == "code"
                            && (code.offset, code.length) == (whole.offset, whole.length) =>
                    {
                        code.kind = "pre".to_owned();
                        return;
                    }
                    _ => whole,
                }
            }
            _ if open.argument.is_empty() => new("code"),
            _ => {
                let in_pre = self
                    .open
                    .last()
                    .is_some_and(|outer| outer.tag == "pre" && outer.offset == open.offset);
                if in_pre {
                    new("code").with("language", open.argument)
                } else {
                    new("code")
                }
            }
        };
        self.entities.push(entity);
    }
}

/// Decodes `&lt; &gt; &amp; &quot;` and numbers; gives the character and how many bytes it took.
fn decode(rest: &str) -> Option<(char, usize)> {
    for (name, c) in [
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&amp;", '&'),
        ("&quot;", '"'),
    ] {
        if rest.starts_with(name) {
            return Some((c, name.len()));
        }
    }
    let number = rest.strip_prefix("&#")?;
    let (digits, radix) = match number.strip_prefix(['x', 'X']) {
        Some(hex) => (hex, 16),
        None => (number, 10),
    };
    let end = digits
        .find(|c: char| !c.is_digit(radix))
        .unwrap_or(digits.len());
    let code = u32::from_str_radix(&digits[..end], radix)
        .ok()
        .filter(|&code| code != 0)?;
    let mut length = rest.len() - digits.len() + end;
    if digits[end..].starts_with(';') {
        length += 1;
    }
    Some((char::from_u32(code)?, length))
}

#[cfg(test)]
mod tests {
    use crate::sandbox::entities::parse;
    use serde_json::{Value, json};

    fn html(source: &str) -> (String, Value) {
        let parsed = parse(source, "HTML").unwrap_or_else(|error| panic!("{source}: {error}"));
        (parsed.text, json!(parsed.entities))
    }

    #[test]
    fn offsets_count_utf16_units() {
        let rows = [
            (
                "<b>Қай</b> күні?",
                "Қай күні?",
                json!([{"type": "bold", "offset": 0, "length": 3}]),
            ),
            (
                "😀 <i>әіңғүұқөһ</i>",
                "😀 әіңғүұқөһ",
                json!([{"type": "italic", "offset": 3, "length": 9}]),
            ),
            (
                "<u>👨‍👩‍👧</u>x",
                "👨‍👩‍👧x",
                json!([{"type": "underline", "offset": 0, "length": 8}]),
            ),
            (
                "&lt;&amp;&gt;&quot;<s>&#x1F600;</s>",
                "<&>\"😀",
                json!([{"type": "strikethrough", "offset": 4, "length": 2}]),
            ),
            (
                "  \n<b>x</b> ",
                "x",
                json!([{"type": "bold", "offset": 0, "length": 1}]),
            ),
            (
                "a<b> x </b>",
                "a x",
                json!([{"type": "bold", "offset": 1, "length": 2}]),
            ),
            ("&copy; & &#0; <b></b>", "&copy; & &#0;", json!([])),
        ];
        for (source, text, entities) in rows {
            assert_eq!(html(source), (text.to_owned(), entities), "{source}");
        }
    }

    #[test]
    fn every_tag_gives_its_entity() {
        let entity = |kind: &str| json!({"type": kind, "offset": 0, "length": 1});
        let with = |kind: &str, name: &str, value: Value| {
            let mut entity = entity(kind);
            entity[name] = value;
            entity
        };
        let mut time = with("date_time", "unix_time", json!(1_800_000_000));
        time["date_time_format"] = json!("wDT");
        let rows = [
            ("<strong>x</strong>", entity("bold")),
            ("<EM>x</EM>", entity("italic")),
            ("<ins>x</>", entity("underline")),
            ("<del>x</del>", entity("strikethrough")),
            ("<strike>x</strike>", entity("strikethrough")),
            ("<tg-spoiler>x</tg-spoiler>", entity("spoiler")),
            ("<span class='tg-spoiler'>x</span>", entity("spoiler")),
            ("<code>x</code>", entity("code")),
            ("<code class=\"language-rust\">x</code>", entity("code")),
            ("<pre>x</pre>", entity("pre")),
            ("<pre><code>x</code></pre>", entity("pre")),
            (
                "<pre><code class=\"language-rust\">x</code></pre>",
                with("pre", "language", json!("rust")),
            ),
            ("<blockquote>x</blockquote>", entity("blockquote")),
            (
                "<blockquote expandable>x</blockquote>",
                entity("expandable_blockquote"),
            ),
            (
                "<tg-emoji emoji-id=\"42\">x</tg-emoji>",
                with("custom_emoji", "custom_emoji_id", json!("42")),
            ),
            (
                "<tg-time unix=\"1800000000\" format=\"wDT\">x</tg-time>",
                time,
            ),
            (
                "<a href=\"example.kz?a=1&amp;b=2\">x</a>",
                with("text_link", "url", json!("http://example.kz/?a=1&b=2")),
            ),
            (
                "<a href=\"tg://user?id=7\">x</a>",
                with("text_link", "url", json!("tg://user?id=7")),
            ),
            ("<code><b>x</b></code>", entity("code")),
        ];
        for (source, expected) in rows {
            assert_eq!(
                html(source),
                ("x".to_owned(), json!([expected])),
                "{source}"
            );
        }
        assert_eq!(
            html("<a href=\"nowhere\">x</a>").1,
            json!([]),
            "a link to nowhere is dropped in silence"
        );
    }

    #[test]
    fn entities_nest_the_outer_one_first() {
        let kinds: Vec<_> = parse("<i><b>a</b>b</i><u><s>c</s></u>", "HTML")
            .unwrap()
            .entities
            .iter()
            .map(|entity| (entity.kind.clone(), entity.offset, entity.length))
            .collect();
        assert_eq!(kinds[0], ("italic".to_owned(), 0, 2));
        assert_eq!(kinds[1], ("bold".to_owned(), 0, 1));
        assert_eq!(kinds.len(), 4);
    }

    #[test]
    fn bad_html_is_refused_in_telegrams_words() {
        let rows = [
            (
                "<b>x",
                "Can't find end tag corresponding to start tag \"b\"",
            ),
            ("ә <p>x</p>", "Unsupported start tag \"p\" at byte offset 3"),
            ("1 < 2", "Unsupported start tag \"\" at byte offset 2"),
            ("1 <2", "Unclosed start tag at byte offset 2"),
            (
                "a <b> c < d </b>",
                "Unsupported start tag \"\" at byte offset 8",
            ),
            (
                "<b>x</i>",
                "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"",
            ),
            ("x</b>", "Unexpected end tag at byte offset 1"),
            ("<b>x</b", "Unclosed end tag at byte offset 4"),
            ("<a href=\"x", "Unclosed start tag \"a\" at byte offset 0"),
            (
                "<a href=x/y>z</a>",
                "Unexpected end of name token at byte offset 8",
            ),
            (
                "<a =x>z</a>",
                "Empty attribute name in the tag \"a\" at byte offset 0",
            ),
            (
                "<span>x</span>",
                "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
            ),
            ("<br/>", "Unsupported start tag \"br/\" at byte offset 0"),
        ];
        for (source, words) in rows {
            assert_eq!(
                parse(source, "HTML").unwrap_err(),
                format!("can't parse entities: {words}"),
                "{source}"
            );
        }
    }
}
