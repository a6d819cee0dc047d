//! Folding: one spelling for what people type in many.
//!
//! Kazakh is often typed without its own letters, Russian without ё, and a Latin look-alike slips into a Cyrillic word.
//! Folded text is for comparing and searching only, never for showing.

/// The folded form of `text`: lower case, look-alikes and Kazakh letters replaced, other signs turned into single spaces.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text
        .to_lowercase()
        .split(|sign: char| !sign.is_alphanumeric())
    {
        if word.is_empty() {
            continue;
        }
        if !folded.is_empty() {
            folded.push(' ');
        }
        let has_cyrillic = word
            .chars()
            .any(|letter| ('\u{400}'..='\u{4ff}').contains(&letter));
        folded.extend(word.chars().filter_map(|letter| {
            let letter = if has_cyrillic {
                cyrillic_look_alike(letter)
            } else {
                letter
            };
            fold_letter(letter)
        }));
    }
    folded
}

/// A Latin letter within a Cyrillic word is a slip of the keyboard.
fn cyrillic_look_alike(letter: char) -> char {
    match letter {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'i' => 'і',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        other => other,
    }
}

/// Hard and soft signs go; Kazakh letters become the ones they are typed as.
fn fold_letter(letter: char) -> Option<char> {
    Some(match letter {
        'ъ' | 'ь' => return None,
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' | 'й' | 'ы' => 'и',
        'ё' => 'е',
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_fold_together() {
        for (one, other) in [
            ("Өскемен", "оскемен"),
            ("ҚЫЗЫЛОРДА", "Кизилорда"),
            ("Семей", "ceмeй"), // Latin c and e
            ("объект", "обект"),
            ("учёный", "ученый"),
            ("Усть-Каменогорск", "усть каменогорск"),
            ("Жетісу", "Жетису"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} and {other}");
        }
    }

    #[test]
    fn latin_words_stay_latin_and_signs_become_single_spaces() {
        assert_eq!(fold("  Abai — Region! "), "abai region");
        assert_eq!(fold("№ 41, ЖК «Нур»"), "41 жк нур");
        assert_eq!(fold("…"), "");
    }
}
