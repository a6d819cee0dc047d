//! Numbers as people type them: `200`, "1 200", "около 200", "шамамен 200 адам", "2 мың".

use super::fold::fold;

/// How words for a thousand begin, folded: тыс, мың.
const THOUSANDS: [&str; 3] = ["тис", "мин", "thous"];

/// How words for a million begin, folded: no figure here is that large.
const MILLIONS: [&str; 2] = ["млн", "милл"];

/// What has more words is a sentence about something else, with a number in it.
const MOST_WORDS: usize = 6;

/// The one whole number in a text. None where there is none, or more than one: "200–250" is for the person to decide.
pub fn read_number(text: &str) -> Option<u32> {
    if text.split_whitespace().count() > MOST_WORDS {
        return None;
    }
    let signs: Vec<char> = text.chars().collect();
    let (mut number, mut at) = (None, 0);
    while at < signs.len() {
        if !signs[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let is_negative = at > 0 && matches!(signs[at - 1], '-' | '−');
        let (value, end) = read_digits(&signs, at)?;
        if is_negative || number.replace(value).is_some() {
            return None;
        }
        at = end;
    }
    let words = fold(text);
    let says = |beginnings: &[&str]| {
        let mut words = words.split(' ');
        words.any(|word| beginnings.iter().any(|it| word.starts_with(it)))
    };
    if says(&MILLIONS) {
        None
    } else if says(&THOUSANDS) {
        number?.checked_mul(1000)
    } else {
        number
    }
}

/// The number that begins at a digit, and where it ends: "1 200" and "1,200" are one, with three digits in each later group.
fn read_digits(signs: &[char], start: usize) -> Option<(u32, usize)> {
    let digits_from = |at: usize| {
        signs[at..]
            .iter()
            .take_while(|it| it.is_ascii_digit())
            .count()
    };
    let mut end = start + digits_from(start);
    let mut digits: String = signs[start..end].iter().collect();
    while signs
        .get(end)
        .is_some_and(|sign| matches!(sign, ' ' | '\u{a0}' | '\u{202f}' | ',' | '.' | '\''))
        && digits_from(end + 1) == 3
        && digits.len() <= 6
    {
        digits.extend(&signs[end + 1..end + 4]);
        end += 4;
    }
    Some((digits.parse().ok()?, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_people_type_it() {
        for (text, number) in [
            ("200", 200),
            (" 200 ", 200),
            ("0", 0),
            ("1 200", 1_200),
            ("1\u{a0}200", 1_200),
            ("1,200", 1_200),
            ("12 345 человек", 12_345),
            ("около 200", 200),
            ("≈ 200 чел.", 200),
            ("шамамен 200", 200),
            ("шамамен 200 адам", 200),
            ("200-ге жуық", 200),
            ("about 200 people", 200),
            ("2 мың", 2_000),
            ("3 тысячи", 3_000),
            ("~1 тыс.", 1_000),
        ] {
            assert_eq!(read_number(text), Some(number), "{text}");
        }
    }

    #[test]
    fn what_is_no_single_number_is_asked_again() {
        for text in [
            "",
            "много",
            "200-250",
            "200 или 300",
            "-5",
            "15:00",
            "2,5 тыс",
            "1 млн",
            "9999999999",
            "Аягөзде жаңа емхана 1 маусымға дейін салынады.",
        ] {
            assert_eq!(read_number(text), None, "{text}");
        }
    }
}
