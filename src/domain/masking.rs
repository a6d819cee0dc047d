//! The copy of a text that others see: what leads to a person is covered with dots.
//!
//! A submission shows what is wrong in a village, never who says so. People still write their phone or card number into
//! it, so the public copy covers links, numbers and addresses of accounts. Names and street addresses are not looked
//! for here: a pothole has an address too, and telling the two apart is a coordinator's work.
//!
//! Where a sign could belong to a sum, a date or a house, it stays. A text without its numbers is no use to the road
//! builder.

use std::ops::Range;

/// Stands in for what was covered. It is no word, so it reads the same in each language.
const COVER: &str = "•••";

/// A text that may be shown to everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Masked {
    pub text: String,
    /// Each kind of thing that was covered, once, in the order in which they were found.
    pub found: Vec<Private>,
}

/// What is covered in a public text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Private {
    /// The address of a page, a group or a chat.
    Link,
    /// A phone number of Kazakhstan or Russia, or any that begins with a plus.
    Phone,
    /// A bank card or a bank account: both are "where to send the money".
    Card,
    /// The individual identification number (ИИН, ЖСН) of a person. Organisations have a number (БИН, БСН) that is public.
    IndividualNumber,
    Email,
    /// A user name in a messenger or social network: `@aigul_semey`.
    Account,
}

/// The public copy of `text`. All that is not covered stays as it was, byte for byte.
pub fn mask(text: &str) -> Masked {
    let mut masked = Masked {
        text: text.to_owned(),
        found: Vec::new(),
    };
    // A cover changes what its neighbours stand next to, and with it how they read. So look until nothing more is found:
    // a masked text then has nothing left to mask. It ends, since each look takes letters or digits away.
    loop {
        let spans = private_spans(&masked.text);
        if spans.is_empty() {
            return masked;
        }
        for (kind, _) in &spans {
            if !masked.found.contains(kind) {
                masked.found.push(*kind);
            }
        }
        // From the end, so that the spans before stay where they are.
        for (_, bytes) in spans.into_iter().rev() {
            masked.text.replace_range(bytes, COVER);
        }
    }
}

/// Tells whether these are the 12 digits of a person's individual number, by its date and its check digit.
///
/// YYMMDD, a digit for the century and sex, four that count, one that checks. The number of an organisation has 4, 5 or
/// 6 where the day begins, so it never passes.
pub fn is_individual_number(digits: &str) -> bool {
    let values: Option<Vec<u8>> = digits
        .chars()
        .map(|digit| {
            digit
                .to_digit(10)
                .and_then(|value| u8::try_from(value).ok())
        })
        .collect();
    values.is_some_and(|values| is_individual(&values))
}

/// The parts to cover, in order, as ranges of bytes.
fn private_spans(text: &str) -> Vec<(Private, Range<usize>)> {
    // Signs that take no room would otherwise cut a number in two without anybody seeing it.
    let visible: Vec<(usize, char)> = text
        .char_indices()
        .filter(|(_, sign)| !takes_no_room(*sign))
        .collect();
    let signs: Vec<char> = visible.iter().map(|(_, sign)| *sign).collect();

    let mut spans = Vec::new();
    let mut position = 0;
    while let Some((behind, ahead)) = signs.split_at_checked(position)
        && !ahead.is_empty()
    {
        let Some((kind, length)) = private_part(behind, ahead) else {
            position += 1;
            continue;
        };
        let end = position + length;
        if let Some([(first, _), .., (last, last_sign)]) = visible.get(position..end) {
            spans.push((kind, *first..last + last_sign.len_utf8()));
        }
        position = end;
    }
    spans
}

/// What begins right here and how many signs it takes.
fn private_part(behind: &[char], ahead: &[char]) -> Option<(Private, usize)> {
    link(behind, ahead)
        .map(|length| (Private::Link, length))
        .or_else(|| email(behind, ahead).map(|length| (Private::Email, length)))
        .or_else(|| account(ahead).map(|length| (Private::Account, length)))
        .or_else(|| bank_account(behind, ahead).map(|length| (Private::Card, length)))
        .or_else(|| private_number(behind, ahead))
}

// Links, e-mail, accounts.

/// The last parts of the site names that people here share. A closed list: with any two letters, "нет.Ok" would be a site.
const TOP_LEVELS: [&str; 28] = [
    "kz", "ru", "com", "org", "net", "io", "me", "info", "app", "biz", "by", "cc", "cn", "co",
    "de", "gg", "kg", "link", "ly", "online", "pro", "shop", "site", "su", "tv", "uz", "қаз",
    "xyz",
];

/// The state's own sites stay, unless a page on them is named: "egov.kz does not open" is the question itself.
const STATE_SITES: [&str; 2] = ["gov.kz", "egov.kz"];

/// As many as a host name can have; it also bounds the work on a text made of dots.
const LONGEST_HOST: usize = 253;
const MOST_HOST_PARTS: usize = 10;

fn link(behind: &[char], ahead: &[char]) -> Option<usize> {
    let before = behind.last().copied().unwrap_or(' ');
    if !before.is_ascii_alphanumeric()
        && let Some(scheme) = scheme_length(ahead)
    {
        let rest = ahead.get(scheme..)?;
        let address = address_length(rest);
        let says_something = rest.iter().take(address).any(|sign| sign.is_alphanumeric());
        return says_something.then_some(scheme + address);
    }
    if is_host_sign(before) {
        return None;
    }
    let host = if starts_with_www(ahead) {
        host_length(ahead, |_| true)?
    } else {
        host_length(ahead, is_top_level)?
    };
    let (site, tail) = ahead.split_at_checked(host)?;
    let names_a_page = matches!(tail.first(), Some('/' | '?' | '#' | ':'));
    let page = if names_a_page {
        address_length(tail)
    } else {
        0
    };
    if page == 0 && is_state_site(site) {
        return None;
    }
    Some(host + page)
}

/// The length of `https://`, or of any other such beginning.
fn scheme_length(ahead: &[char]) -> Option<usize> {
    const LONGEST: usize = 12;
    let letters = leading(ahead, |sign| sign.is_ascii_alphabetic()).len();
    let follows = ahead.get(letters..)?;
    ((2..=LONGEST).contains(&letters) && follows.starts_with(&[':', '/', '/']))
        .then_some(letters + 3)
}

fn starts_with_www(ahead: &[char]) -> bool {
    matches!(ahead, ['w' | 'W', 'w' | 'W', 'w' | 'W', '.', ..])
}

/// How far an address goes: to the next blank or quotation mark, less the sentence's own signs at its end.
fn address_length(ahead: &[char]) -> usize {
    let address = leading(ahead, |sign| {
        !sign.is_whitespace()
            && !matches!(sign, '"' | '«' | '»' | '“' | '”' | '<' | '>' | '|' | '•')
    });
    let of_the_sentence = address
        .iter()
        .rev()
        .take_while(|sign| !sign.is_alphanumeric() && !matches!(sign, '/' | '=' | '_' | '-'))
        .count();
    address.len() - of_the_sentence
}

fn is_top_level(part: &[char]) -> bool {
    let part: String = part.iter().collect();
    // A capital after a dot begins a sentence: "звонил.Me".
    let is_one_case =
        !part.chars().any(char::is_uppercase) || !part.chars().any(char::is_lowercase);
    is_one_case && TOP_LEVELS.contains(&part.to_lowercase().as_str())
}

fn is_state_site(host: &[char]) -> bool {
    let host = host.iter().collect::<String>().to_lowercase();
    STATE_SITES.iter().any(|site| {
        host.strip_suffix(site)
            .is_some_and(|before| before.is_empty() || before.ends_with('.'))
    })
}

/// The length of the longest host name at the start of `ahead` whose last part `may_be_last`.
fn host_length(ahead: &[char], may_be_last: fn(&[char]) -> bool) -> Option<usize> {
    let near = ahead.get(..LONGEST_HOST).unwrap_or(ahead);
    let run = leading(near, |sign| is_host_sign(sign) || sign == '.');
    let mut end = 0;
    let mut host = None;
    for (index, part) in run
        .split(|sign| *sign == '.')
        .take(MOST_HOST_PARTS)
        .enumerate()
    {
        if part.is_empty() {
            break;
        }
        end += part.len();
        if index > 0 {
            end += 1;
            if may_be_last(part) {
                host = Some(end);
            }
        }
    }
    host
}

fn email(behind: &[char], ahead: &[char]) -> Option<usize> {
    fn is_mailbox_sign(sign: char) -> bool {
        sign.is_alphanumeric() || matches!(sign, '.' | '_' | '-' | '+' | '%')
    }
    if behind.last().is_some_and(|sign| is_mailbox_sign(*sign)) {
        return None;
    }
    let mailbox = leading(ahead, is_mailbox_sign);
    if !mailbox.iter().any(|sign| sign.is_alphanumeric()) {
        return None;
    }
    let at = mailbox.len();
    if ahead.get(at) != Some(&'@') {
        return None;
    }
    let host = host_length(ahead.get(at + 1..)?, |part| {
        part.len() >= 2 && part.iter().all(char::is_ascii_alphabetic)
    })?;
    Some(at + 1 + host)
}

fn account(ahead: &[char]) -> Option<usize> {
    const SHORTEST_NAME: usize = 3;
    let (at, rest) = ahead.split_first()?;
    if *at != '@' || !rest.first().is_some_and(char::is_ascii_alphabetic) {
        return None;
    }
    let name = leading(rest, |sign| {
        sign.is_ascii_alphanumeric() || matches!(sign, '_' | '.')
    });
    let dots_at_the_end = name.iter().rev().take_while(|sign| **sign == '.').count();
    let length = name.len() - dots_at_the_end;
    (length >= SHORTEST_NAME).then_some(1 + length)
}

/// KZ and 18 letters or digits, alone or in groups.
///
/// Whether its check digits fit does not matter: with one sign mistyped it is still somebody's account.
fn bank_account(behind: &[char], ahead: &[char]) -> Option<usize> {
    const LENGTH: usize = 20;
    const MOST_GAPS: usize = 6;
    // The two that check and the three of the bank.
    const DIGITS_AT_THE_START: usize = 5;
    // Real accounts have a few letters at most; a sentence that begins with "KZ 20 000 people" has many.
    const FEWEST_DIGITS: usize = 10;

    if behind.last().is_some_and(|sign| sign.is_alphanumeric()) {
        return None;
    }
    // Also with the Cyrillic К that looks the same.
    let ['K' | 'k' | 'К' | 'к', 'Z' | 'z', after_country @ ..] = ahead else {
        return None;
    };
    let account: Vec<(usize, char)> = after_country
        .iter()
        .copied()
        .enumerate()
        .take(LENGTH + MOST_GAPS)
        .filter(|(_, sign)| !is_blank_or_dash(*sign))
        .take(LENGTH - 2)
        .collect();
    let (last, _) = *account.last()?;
    let goes_on = after_country
        .get(last + 1)
        .is_some_and(|sign| sign.is_alphanumeric());
    let is_account = account.len() == LENGTH - 2
        && !goes_on
        && account.iter().all(|(_, sign)| sign.is_ascii_alphanumeric())
        && account
            .iter()
            .take(DIGITS_AT_THE_START)
            .all(|(_, sign)| sign.is_ascii_digit())
        && account
            .iter()
            .filter(|(_, sign)| sign.is_ascii_digit())
            .count()
            >= FEWEST_DIGITS;
    is_account.then_some(2 + last + 1)
}

// Numbers.

/// No card, phone or individual number has more.
const MOST_DIGITS: usize = 19;

/// One way to read the digits ahead as one number: the first group alone, the first two together, and so on.
#[derive(Clone, Debug, Default)]
struct Number {
    digits: Vec<u8>,
    /// How many digits each group has: 8 701 123 45 67 has 1, 3, 3, 2, 2.
    groups: Vec<usize>,
    /// What stands between the groups.
    between: Vec<char>,
    /// How many signs of the text it takes.
    length: usize,
}

/// How a phone number was begun.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opening {
    Plus,
    Bracket,
    Digit,
}

fn private_number(behind: &[char], ahead: &[char]) -> Option<(Private, usize)> {
    let (first, rest) = ahead.split_first()?;
    match first {
        '+' => {
            // "+7…", "+ 7…" and "+(7)…"
            let gap = leading(rest, |sign| sign == ' ' || sign == '(').len();
            let number = readings(rest.get(gap..)?)
                .into_iter()
                .rfind(|number| is_phone(number, Opening::Plus))?;
            Some((Private::Phone, 1 + gap + number.length))
        }
        '(' => {
            let number = readings(rest).into_iter().rfind(|number| {
                number.between.contains(&')') && is_phone(number, Opening::Bracket)
            })?;
            Some((Private::Phone, 1 + number.length))
        }
        digit if is_digit(*digit) && !behind.last().is_some_and(|sign| is_digit(*sign)) => {
            let readings = readings(ahead);
            let whole = readings.iter().rev().find_map(|number| {
                let kind = kind_of_number(number, is_fraction(behind))?;
                Some((kind, number.length))
            });
            let named = || {
                let word = phone_word(behind)?;
                let is_local = |number: &&Number| is_local(number, word, ahead);
                Some((Private::Phone, readings.iter().rfind(is_local)?.length))
            };
            whole.or_else(named)
        }
        _ => None,
    }
}

fn kind_of_number(number: &Number, is_fraction: bool) -> Option<Private> {
    if is_card(number) {
        Some(Private::Card)
    } else if is_spelled_individual_number(number) {
        Some(Private::IndividualNumber)
    } else if !is_fraction && is_phone(number, Opening::Digit) {
        Some(Private::Phone)
    } else {
        None
    }
}

/// How a text says that a phone number comes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PhoneWord {
    /// "т.": it may be a ton, a thousand or a volume too.
    Letter,
    /// "тел."
    Short,
    /// "телефон", "звоните": a price or a time may follow.
    Whole,
}

/// The word for a telephone that the digits here stand behind, other numbers of the same list between them.
fn phone_word(behind: &[char]) -> Option<PhoneWord> {
    const LONGEST_WAY: usize = 40;
    let from = behind.len().saturating_sub(LONGEST_WAY);
    let near = behind.get(from..)?;
    let is_between = |sign: &char| {
        is_blank_or_dash(*sign) || matches!(sign, '.' | ':' | ',' | ';' | '(' | '/' | '№' | '•')
    };
    let end = near.iter().rposition(|sign| !is_between(sign))? + 1;
    let (words, between) = near.split_at(end);
    let start = words.iter().rposition(|sign| !sign.is_alphabetic());
    let word: String = words
        .get(start.map_or(0, |at| at + 1)..)?
        .iter()
        .flat_map(|sign| sign.to_lowercase())
        .collect();
    match word.as_str() {
        "т" if between.first() == Some(&'.') => Some(PhoneWord::Letter),
        "тел" | "tel" => Some(PhoneWord::Short),
        "звоните" | "позвоните" | "звонить" | "телефондар" | "телефоны" | "phone" => {
            Some(PhoneWord::Whole)
        }
        word if word.starts_with("телефон") => Some(PhoneWord::Whole),
        _ => None,
    }
}

/// 2-34-56, 23-45-67, 234-56-78: a number within one town, which only the word before it tells from a date or a sum.
fn is_local(number: &Number, word: PhoneWord, ahead: &[char]) -> bool {
    let has_dash = number.between.iter().any(|sign| *sign != ' ');
    match number.groups.as_slice() {
        [1..=3, 2, 2] => has_dash || word != PhoneWord::Letter,
        [5..=7] => word == PhoneWord::Short && !is_sum(ahead.get(number.length..)),
        _ => false,
    }
}

/// Whether what comes behind a number says that it is money.
fn is_sum(behind: Option<&[char]>) -> bool {
    let words: String = behind
        .unwrap_or_default()
        .iter()
        .skip_while(|sign| is_blank_or_dash(**sign))
        .take(5)
        .flat_map(|sign| sign.to_lowercase())
        .collect();
    ["тг", "тең", "тен", "₸", "руб", "млн", "тыс"]
        .iter()
        .any(|money| words.starts_with(money))
}

/// All readings of the digits ahead, the shortest first.
fn readings(ahead: &[char]) -> Vec<Number> {
    // " - (" and ") – " are the widest that people put between the parts of a phone number.
    const WIDEST_GAP: usize = 4;
    let mut readings = Vec::new();
    let mut number = Number::default();
    let mut rest = ahead;
    loop {
        let group = leading(rest, is_digit);
        if group.is_empty() || number.digits.len() + group.len() > MOST_DIGITS {
            return readings;
        }
        // A digit's value is its place after '0'.
        number.digits.extend(
            group
                .iter()
                .filter_map(|digit| digit.to_digit(10))
                .map(|value| value as u8),
        );
        number.groups.push(group.len());
        number.length += group.len();
        readings.push(number.clone());

        let after = rest.get(group.len()..).unwrap_or_default();
        let gap = leading(after, |sign| {
            is_blank_or_dash(sign) || matches!(sign, '.' | '(' | ')' | '/' | '_')
        });
        if gap.len() > WIDEST_GAP {
            return readings;
        }
        number.between.extend(gap);
        number.length += gap.len();
        rest = after.get(gap.len()..).unwrap_or_default();
    }
}

/// The groups in which phone numbers are written; sums are written in threes from the end.
fn is_phone(number: &Number, opening: Opening) -> bool {
    let digits = number.digits.as_slice();
    let Some(first_group) = number.groups.first().copied() else {
        return false;
    };
    if opening == Opening::Plus {
        return match digits {
            [7, 8, 0, 0, ..] => false,
            [7, ..] => digits.len() == 11,
            // Neighbours' numbers have eleven to thirteen digits. Nothing else is written with a plus and as long.
            _ => (11..=13).contains(&digits.len()),
        };
    }
    // "8 7 0 1 1 2 3 4 5 6 7": digit by digit, to get past whoever looks for numbers.
    let is_spelled_out = number.groups.iter().all(|group| *group == 1);
    match digits {
        // 8 800: free for the caller, so it is an organisation's, and public.
        [7 | 8, 8, 0, 0, ..] => false,
        [7 | 8, national @ ..] if national.len() == 10 => {
            // "8 701…" and "8701…", but not the sum "87 011 234 567".
            let code = match number.groups.as_slice() {
                [1, second, ..] => *second,
                _ => first_group - 1,
            };
            let is_written_in_groups = number.groups.len() >= 3;
            match national {
                // Kazakhstan, and the mobile numbers of Russia.
                [7 | 9, ..] => code >= 3 || is_spelled_out,
                // The cities of Russia, which any eleven digits could be.
                [3 | 4 | 8, ..] => code >= 3 && is_written_in_groups,
                _ => false,
            }
        }
        // 701 123 45 67: a mobile number without its 8.
        [7, 0, _, ..] | [7, 4, 7, ..] | [7, 7, 1 | 5 | 6 | 7 | 8, ..] if digits.len() == 10 => {
            first_group >= 3 || is_spelled_out
        }
        // (7222) 12-34-56: a city without its 8.
        [7, ..] if digits.len() == 10 && opening == Opening::Bracket => {
            (3..=5).contains(&first_group)
        }
        _ => false,
    }
}

/// 16 to 19 digits that pass the check of card numbers, or 16 in four fours.
///
/// In four fours the check is not asked: nothing but a card is written so, and with one digit mistyped it still tells a
/// thief the others. Alone, 16 digits may be the number of an appeal, so there the check decides.
fn is_card(number: &Number) -> bool {
    if !is_joined_by_blanks_and_dashes(number) {
        return false;
    }
    match number.groups.as_slice() {
        [16..=19] => passes_luhn(&number.digits),
        // "2023 2024 2025 2026" is a row of years.
        [4, 4, 4, 4] => !number
            .digits
            .chunks(4)
            .all(|four| matches!(four, [1, 9, ..] | [2, 0, ..])),
        [4, 4, 4, 4, 1..=3] => passes_luhn(&number.digits),
        groups => {
            number.digits.len() == 16
                && groups.iter().all(|group| group % 4 == 0)
                && passes_luhn(&number.digits)
        }
    }
}

/// The check of card numbers: from the end, every second digit counts twice, and the sum ends in 0.
fn passes_luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match (place % 2, u32::from(*digit)) {
            (0, digit) => digit,
            (_, digit @ 0..=4) => digit * 2,
            (_, digit) => digit * 2 - 9,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Groups are allowed where they are even: "900101 300123". A sum in threes that also has a date and the right check
/// digit is one in five hundred.
fn is_spelled_individual_number(number: &Number) -> bool {
    is_joined_by_blanks_and_dashes(number)
        && matches!(
            number.groups.as_slice(),
            [12] | [6, 6] | [4, 4, 4] | [3, 3, 3, 3] | [2, 2, 2, 6]
        )
        && is_individual(&number.digits)
}

fn is_individual(digits: &[u8]) -> bool {
    const FIRST_WEIGHTS: [u32; 11] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const SECOND_WEIGHTS: [u32; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

    let [
        _,
        _,
        month_tens,
        month_ones,
        day_tens,
        day_ones,
        century,
        ..,
        check,
    ] = digits
    else {
        return false;
    };
    if digits.len() != 12 {
        return false;
    }
    let day = day_tens * 10 + day_ones;
    let last_day = match month_tens * 10 + month_ones {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 29,
        _ => return false,
    };
    // 1 to 6 are three centuries, a man and a woman in each; 0 was given to foreigners.
    if !(1..=last_day).contains(&day) || *century > 6 {
        return false;
    }
    let remainder = |weights: [u32; 11]| {
        let sum: u32 = digits
            .iter()
            .zip(weights)
            .map(|(digit, weight)| u32::from(*digit) * weight)
            .sum();
        sum % 11
    };
    let mut expected = remainder(FIRST_WEIGHTS);
    if expected == 10 {
        expected = remainder(SECOND_WEIGHTS);
    }
    // Where the second weights give 10 too, no digit fits: such numbers are not issued.
    expected == u32::from(*check)
}

/// Whether what comes next stands behind the point of a decimal: 43.7012345678 is a place on the map.
fn is_fraction(behind: &[char]) -> bool {
    matches!(behind, [.., whole, '.' | ','] if is_digit(*whole))
}

fn is_joined_by_blanks_and_dashes(number: &Number) -> bool {
    number.between.iter().copied().all(is_blank_or_dash)
}

// Signs.

/// The signs at the start of `signs` that `belong`.
fn leading(signs: &[char], belongs: impl Fn(char) -> bool) -> &[char] {
    let length = signs.iter().take_while(|sign| belongs(**sign)).count();
    signs.get(..length).unwrap_or_default()
}

fn is_digit(sign: char) -> bool {
    sign.is_ascii_digit()
}

fn is_host_sign(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '-' || sign == '_'
}

/// Blanks of all widths, but not the end of a line, and all dashes.
fn is_blank_or_dash(sign: char) -> bool {
    matches!(sign, ' ' | '\t' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Zero-width signs, marks of direction, accents, and the parts that make a digit an emoji (7️⃣).
fn takes_no_room(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}'
            | '\u{300}'..='\u{36f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{20e3}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The number with its check digit, where there is one.
    fn individual_number(first_eleven: &str) -> Option<String> {
        (0..10)
            .map(|check| format!("{first_eleven}{check}"))
            .find(|number| is_individual_number(number))
    }

    #[test]
    fn what_leads_to_a_person_is_covered() {
        use Private::*;
        for (text, public, kind) in [
            // Links
            ("Смотрите https://example.kz/a?b=c.", "Смотрите •••.", Link),
            ("Видео: HTTPS://YOUTU.BE/abc", "Видео: •••", Link),
            ("сайтhttp://пример.рф/путь", "сайт•••", Link),
            ("tg://resolve?domain=aigul", "•••", Link),
            ("(www.example.zz)", "(•••)", Link),
            (
                "Группа t.me/+AbCdEf123, вступайте",
                "Группа •••, вступайте",
                Link,
            ),
            ("wa.me/77011234567", "•••", Link),
            ("пишите на example.kz/abc!", "пишите на •••!", Link),
            ("«example.com»", "«•••»", Link),
            (
                "наш сайт example.kz.Когда ответят?",
                "наш сайт •••.Когда ответят?",
                Link,
            ),
            ("EXAMPLE.KZ", "•••", Link),
            ("қала.қаз сайты", "••• сайты", Link),
            ("example.kz:8080/x", "•••", Link),
            ("exa\u{200b}mple.kz", "•••", Link),
            ("egov.kz/services/123", "•••", Link),
            ("negov.kz", "•••", Link),
            // Phones
            ("Тел. +7 701 123 45 67", "Тел. •••", Phone),
            ("8(701)123-45-67 звоните", "••• звоните", Phone),
            ("8 (701) 123-45-67", "•••", Phone),
            ("87011234567", "•••", Phone),
            ("тел87011234567каспи", "тел•••каспи", Phone),
            ("7-701-123-45-67", "•••", Phone),
            ("+77011234567.", "•••.", Phone),
            ("+7(701)1234567", "•••", Phone),
            ("+ 7 701 123 4567", "•••", Phone),
            ("+(7) 701 123 4567", "•••", Phone),
            ("8.701.123.45.67", "•••", Phone),
            ("8 701 123 4567", "•••", Phone),
            ("8701 123 45 67", "•••", Phone),
            ("8-701-1234567", "•••", Phone),
            ("8 - (701) - 123 - 45 - 67", "•••", Phone),
            ("8\u{a0}701\u{a0}123\u{2011}45\u{2013}67", "•••", Phone),
            ("8 (7222) 12-34-56", "•••", Phone),
            ("(7222) 56-12-34", "•••", Phone),
            ("(701) 123 45 67", "•••", Phone),
            ("(8 701 123 45 67)", "(•••)", Phone),
            ("8 727 250 00 00", "•••", Phone),
            ("701 123 45 67", "•••", Phone),
            ("8 7 0 1 1 2 3 4 5 6 7", "•••", Phone),
            ("7-0-1-1-2-3-4-5-6-7, жду", "•••, жду", Phone),
            ("7771234567", "•••", Phone),
            ("8 916 123 45 67", "•••", Phone),
            ("8 (495) 123-45-67", "•••", Phone),
            ("+998 90 123 45 67", "•••", Phone),
            ("+996555123456", "•••", Phone),
            ("8701\u{200b}123\u{200d}4567", "•••", Phone),
            ("8\u{fe0f}\u{20e3}7011234567", "•••", Phone),
            ("87011234567/87027654321", "•••/•••", Phone),
            (
                "кв. 5 8 701 123 45 67 после 18-00",
                "кв. 5 ••• после 18-00",
                Phone,
            ),
            ("12.05.2026 8 701 123 45 67", "12.05.2026 •••", Phone),
            // Within one town
            ("тел 2-34-56", "тел •••", Phone),
            ("т. 23-45-67, Айгүл", "т. •••, Айгүл", Phone),
            ("Тел.: 23-45-67", "Тел.: •••", Phone),
            ("тел.234567", "тел.•••", Phone),
            ("тел 23 45 67", "тел •••", Phone),
            ("Телефон: 234-56-78", "Телефон: •••", Phone),
            (
                "по телефону 2-34-56 жауап жоқ",
                "по телефону ••• жауап жоқ",
                Phone,
            ),
            ("телефоным 2–34–56", "телефоным •••", Phone),
            ("звоните 23-45-67", "звоните •••", Phone),
            ("тел. 2-34-56, 2-34-57", "тел. •••, •••", Phone),
            // Cards and accounts
            ("Карта 4400 4301 1234 5678", "Карта •••", Card),
            ("5169-4971-1234-5678", "•••", Card),
            ("4111111111111111", "•••", Card),
            ("41111111 11111111", "•••", Card),
            ("4111\u{200b}1111 1111 1111", "•••", Card),
            ("6304 0000 0000 0000 00", "•••", Card),
            ("KZ86125KZT5004100100", "•••", Card),
            ("счёт KZ86 125K ZT50 0410 0100.", "счёт •••.", Card),
            ("КZ86125KZT5004100100", "•••", Card), // Cyrillic К
            // E-mail and accounts
            ("aigul.s+1@mail.ru", "•••", Email),
            ("Почта:aigul@mail.ru.Спасибо", "Почта:•••.Спасибо", Email),
            ("<a@b.kz>", "<•••>", Email),
            ("mailto:a-b@example.museum", "mailto:•••", Email),
            ("Пишите @aigul_semey.", "Пишите •••.", Account),
            ("инста@aigul.07", "инста•••", Account),
        ] {
            let masked = mask(text);
            assert_eq!(masked.text, public, "{text}");
            assert_eq!(masked.found, [kind], "{text}");
        }
    }

    #[test]
    fn what_belongs_to_the_question_stays() {
        for text in [
            "",
            "Встреча 5.12.2026 в 15:00",
            "С 01.01.2025 по 31.12.2026 8-00 до 18-00",
            "05/12/2026, 2026-12-05T10:00",
            "ул.Абая 41, г.Семей, пос.Алга, д.5кв.12",
            "Света нет.Когда дадут?Ждём.",
            "Ответа нет.Me and my neighbours",
            "1 500 000 тенге",
            "8 700 000 000 тенге",
            "87 011 234 567 тенге",
            "770 000 000 000 тг на дороги",
            "1.500.000.000,00",
            "+ 1 500 000 000 тенге",
            "Бюджет 12 345 678 901 234 тг",
            "Разъезд № 41, школа №7, автобусы 7, 12, 41",
            "Автобусы 7 71 23 45 67 89 не ходят",
            "Дома 1 2 3 4 5 6 7 8 9 без света",
            "49.9714, 82.6054",
            "51.128207 71.430411",
            "43.7012345678, 76.7012345678",
            "Трасса А-27, 120 км, M36",
            "в 2023 2024 2025 2026 годах",
            "2023-2024-2025-2026",
            "1414, 112, 111, 150",
            "8 800 080 77 77",
            "8-800-080-7777",
            "+7 800 080 77 77",
            "БИН 990440000385",
            "обращение 1234567890123456",
            "счёт 12345678901234567890",
            "990199300123",
            "портал egov.kz и сайт stat.gov.kz: не открываются, www.gov.kz тоже",
            "KZ 20 000 people came to the meeting today",
            "госномер 123ABC16, KZ 777 AAA 02",
            "@ 500 тенге, 5 @ 10, email@",
            "https:// www. @ab +7",
            "Дом 2-34-56, кадастр 23-45-67",
            "Привезли 12 т. 50000 м щебня",
            "Телефон 150 000 тенге, тел. 150000 тг",
            "Телефон 150000 стоит",
            "телефон не работает с 12.05.2026, 45 дней",
            "т. 3 из 5",
            "7 дней, 701 дом, 123 кв, 45 лет, 67 кг",
            "8 (701",
            "Қазақша мәтін: әғқңөұүһі 👨‍👩‍👧 ё",
            "й\u{306} e\u{301} 8\u{200b}-00",
            "а.б.в.г.д",
            "3,5 млн; 2/3; 50%; 18:30; -40°C; 220/380 В",
        ] {
            let masked = mask(text);
            assert_eq!(masked.text, text);
            assert_eq!(masked.found, [], "{text}");
        }
    }

    #[test]
    fn individual_numbers_are_covered_however_they_are_spelled() {
        let number = individual_number("90010130012").expect("has a check digit");
        let (date, rest) = number.split_at(6);
        for text in [
            number.clone(),
            format!("{date} {rest}"),
            format!("{date}-{rest}"),
            format!("{date}\u{200b}{rest}"),
        ] {
            let masked = mask(&format!("ИИН{text}, прошу помочь"));
            assert_eq!(masked.text, "ИИН•••, прошу помочь", "{text}");
            assert_eq!(masked.found, [Private::IndividualNumber]);
        }
    }

    #[test]
    fn an_individual_number_has_a_date_a_century_and_a_check_digit() {
        for first_eleven in ["90010130012", "00022950001", "75123110011", "85063000012"] {
            let number = individual_number(first_eleven).expect("has a check digit");
            let (_, check) = number.split_at(11);
            for other in (0..10)
                .map(|digit| digit.to_string())
                .filter(|digit| digit != check)
            {
                assert!(!is_individual_number(&format!("{first_eleven}{other}")));
            }
        }
        for (digits, why) in [
            ("", "empty"),
            ("90010130012", "eleven digits"),
            ("9001013001234", "thirteen digits"),
            ("90010130012x", "a letter"),
            ("٩٠٠١٠١٣٠٠١٢٣", "other digits"),
        ] {
            assert!(!is_individual_number(digits), "{why}");
        }
        for (first_eleven, why) in [
            ("90130130012", "month 13"),
            ("90000130012", "month 0"),
            ("90013230012", "32 January"),
            ("90043130012", "31 April"),
            ("90023030012", "30 February"),
            ("90010030012", "day 0"),
            ("90010170012", "century 7"),
            ("99044000038", "an organisation"),
        ] {
            assert_eq!(individual_number(first_eleven), None, "{why}");
        }
    }

    #[test]
    fn the_second_weights_decide_where_the_first_give_ten() {
        // 1×8 + 2×0 + 3×0 + 4×1 + 5×0 + 6×1 + 7×3 + 8×0 + 9×0 + 10×a + 11×b = 39 + 10a + 11b, which leaves 10 for a = 7;
        // then 3×8 + 6×1 + 8×1 + 9×3 + 1×7 + 2×b = 72 + 2b, which leaves 6 + 2b.
        assert!(is_individual_number("800101300706"));
        assert!(is_individual_number("800101300718"));
        // Here both leave 10.
        assert_eq!(individual_number("80010130072"), None);
    }

    #[test]
    fn each_kind_is_named_once_in_the_order_of_the_text() {
        let masked = mask("+7 701 123 45 67, a@b.kz, 8 702 765 43 21, @aigul");
        assert_eq!(masked.text, "•••, •••, •••, •••");
        assert_eq!(
            masked.found,
            [Private::Phone, Private::Email, Private::Account]
        );
    }

    /// Pieces of which awkward texts are made.
    fn awkward_text() -> impl Strategy<Value = String> {
        let pieces = prop::sample::select(vec![
            "8",
            "7",
            "701",
            "1234567",
            "87011234567",
            "+7",
            "(",
            ")",
            "-",
            " ",
            ".",
            "/",
            "@",
            "•••",
            "4111",
            "1111",
            "900101300123",
            "kz",
            "KZ",
            "example",
            "https://",
            "www.",
            "\u{200b}",
            "ә",
            "\n",
            "0",
            "800",
            "_",
            ",",
            "a",
            "•",
        ]);
        prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat())
    }

    /// Whether `masked` is `text` with some parts replaced by covers and the rest untouched.
    fn keeps_the_rest(text: &str, masked: &str) -> bool {
        let mut rest = text;
        masked.split(COVER).all(|kept| match rest.find(kept) {
            Some(found) => {
                rest = rest.get(found + kept.len()..).unwrap_or_default();
                true
            }
            None => false,
        })
    }

    proptest! {
        #[test]
        fn a_masked_text_has_nothing_left_to_mask(text in awkward_text()) {
            let once = mask(&text);
            let twice = mask(&once.text);
            prop_assert_eq!(&twice.text, &once.text);
            prop_assert_eq!(twice.found, vec![]);
        }

        #[test]
        fn the_rest_stays_byte_for_byte(text in awkward_text()) {
            // Dots of the person's own could not be told from covers.
            let text = text.replace('•', "");
            prop_assert!(keeps_the_rest(&text, &mask(&text).text));
        }

        #[test]
        fn any_text_can_be_masked(text: String) {
            let once = mask(&text);
            prop_assert_eq!(mask(&once.text).text, once.text);
        }

        #[test]
        fn no_spelling_of_a_mobile_number_gets_through(
            code in prop::sample::select(vec!["700", "701", "705", "707", "747", "771", "775", "777", "778"]),
            number in "[0-9]{7}",
            first in prop::sample::select(vec!["+7", "8", "7"]),
            gap in prop::sample::select(vec!["", " ", "-", "\u{200b}", " (", ") ", "\u{a0}", " - "]),
        ) {
            let text = format!("Звоните {first}{gap}{code}{gap}{number}, жду");
            prop_assert_eq!(mask(&text).text, "Звоните •••, жду");
        }
    }
}
