//! What people read, in their language.
//!
//! Each text of `locales/*.ftl` is a typed function in [`texts`], made by `build.rs`; it takes the text's variables in the
//! order in which the Kazakh text has them.
//! A text is said as HTML for a message, or plainly for a button; what is inserted is escaped for the one and not for the
//! other, here and nowhere else.
//!
//! ```
//! use kezdesu::{domain::language::Lang, i18n::{Say, texts}};
//!
//! assert_eq!(Lang::En.say(texts::list_position(6, 10, 43)), "6–10 of 43");
//! ```

pub mod dates;

use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use crate::domain::language::Lang;

/// The texts, one function each.
#[rustfmt::skip]
pub mod texts {
    use super::{Text, Value};
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

/// A text that is not said in any language yet.
#[derive(Clone, Debug)]
pub struct Text {
    key: &'static str,
    arguments: Vec<(&'static str, Value)>,
}

/// What is inserted into a text.
#[derive(Clone, Debug)]
pub enum Value {
    /// Words as somebody wrote them: escaped in HTML.
    Words(String),
    /// A number, which also chooses a plural; it is grouped as the language does.
    Number(i64),
    /// HTML that was made here: inserted as it is.
    Html(Html),
}

/// Text that is HTML already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub String);

impl Html {
    /// How long it is to Telegram: in UTF-16 units, without tags, and a sign that is written as `&amp;` is one.
    pub fn length(&self) -> usize {
        let mut units = 0;
        let mut rest = self.0.as_str();
        while let Some(sign) = rest.chars().next() {
            let end = match sign {
                '<' => rest.find('>').map(|end| end + 1),
                '&' => rest.find(';').map(|end| end + 1),
                _ => None,
            };
            units += if sign == '<' { 0 } else { sign.len_utf16() };
            rest = &rest[end.unwrap_or(sign.len_utf8())..];
        }
        units
    }
}

impl From<&str> for Value {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<String> for Value {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<Html> for Value {
    fn from(html: Html) -> Self {
        Self::Html(html)
    }
}

/// How a language says a text.
pub trait Say {
    /// As plain text: for a button, a toast, a command.
    fn say(self, text: Text) -> String;

    /// As HTML: for a message.
    fn say_html(self, text: Text) -> Html;
}

impl Say for Lang {
    fn say(self, text: Text) -> String {
        render(self, text, |words| words)
    }

    fn say_html(self, text: Text) -> Html {
        Html(render(self, text, |words| escape(&words).into_owned()))
    }
}

fn render(lang: Lang, text: Text, prepare: impl Fn(String) -> String) -> String {
    let bundle = &BUNDLES[lang as usize];
    let arguments: FluentArgs<'_> = text
        .arguments
        .into_iter()
        .map(|(name, value)| {
            let value = match value {
                Value::Words(words) => FluentValue::from(prepare(words)),
                Value::Number(number) => FluentValue::from(number),
                Value::Html(Html(html)) => FluentValue::from(html),
            };
            (name, value)
        })
        .collect();
    let pattern = bundle
        .get_message(text.key)
        .and_then(|message| message.value());
    // build.rs has seen each text in each language, with these variables.
    let pattern = pattern.unwrap_or_else(|| panic!("{} has no text {}", lang.code(), text.key));
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
    debug_assert!(errors.is_empty(), "{}: {errors:?}", text.key);
    said.into_owned()
}

/// Escapes what HTML would read as markup.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"']) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    Cow::Owned(escaped)
}

/// One for each language, in the order of [`Lang`].
static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 3]> = LazyLock::new(|| {
    [
        bundle(Lang::Kk, include_str!("../../locales/kk.ftl")),
        bundle(Lang::Ru, include_str!("../../locales/ru.ftl")),
        bundle(Lang::En, include_str!("../../locales/en.ftl")),
    ]
});

fn bundle(lang: Lang, source: &str) -> FluentBundle<FluentResource> {
    let tag = lang.code().parse().expect("two letters are a language tag");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Without the invisible signs that would set inserted words apart: they end up in what people copy.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Kk | Lang::Ru => |value, _| format_number(value, '\u{a0}'),
        Lang::En => |value, _| format_number(value, ','),
    }));
    let resource = FluentResource::try_new(source.to_owned()).expect("build.rs has parsed it");
    bundle
        .add_resource(resource)
        .expect("build.rs has looked for doubles");
    bundle
}

/// Fluent prints numbers plainly. A whole number of five digits or more is grouped by thousands.
fn format_number(value: &FluentValue<'_>, separator: char) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = format!("{:.0}", number.value);
    if digits.len() < 5 {
        return Some(digits);
    }
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) && !grouped.ends_with('-') {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    Some(grouped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_the_language_does() {
        let position = |lang: Lang| lang.say(texts::list_position(6, 9999, 1_234_567));
        assert_eq!(position(Lang::En), "6–9999 of 1,234,567");
        assert_eq!(position(Lang::Ru), "6–9999 из 1\u{a0}234\u{a0}567");
        assert_eq!(position(Lang::Kk), "6–9999, барлығы 1\u{a0}234\u{a0}567");
    }

    #[test]
    fn the_length_of_html_is_that_of_what_is_seen() {
        for words in [
            "",
            "a < b & c",
            "</blockquote>",
            "&amp;",
            "🇰🇿 <b>",
            "\"Қазақстан\"",
        ] {
            let html = Html(format!("<b>{}</b> ", escape(words)));
            assert_eq!(html.length(), words.encode_utf16().count() + 1, "{words}");
        }
    }

    #[test]
    fn words_are_escaped_in_html_and_only_there() {
        let text = || texts::regions_not_found("<b>Абай & Ко</b> { $x }");
        assert!(Lang::Kk.say(text()).contains("<b>Абай & Ко</b> { $x }"));
        assert!(
            Lang::Kk
                .say_html(text())
                .0
                .contains("&lt;b&gt;Абай &amp; Ко&lt;/b&gt; { $x }")
        );
    }
}
