//! Obscene words of which some letters are hidden: "х**", "бл*ть", "п****ц".
//!
//! A hidden letter can be any, so only words of a short list are read into such a word. Stars have honest uses too: around
//! what is **important*, below a footnote*, in place of a name (С*** К***) or of the digits of a number.

/// What people put in place of a letter.
const HIDING: [char; 7] = ['*', '#', '@', '$', '%', '•', '_'];

/// The words as they are hidden most often; endings that change are left out where the beginning says it all.
const WORDS: &str = "хуй хуя хую хуем хуи хуев хуево хуевый хуйня хуйню хуйней нахуй похуй нихуя охуел охуели охуеть \
    пизда пизды пизду пиздец пиздеть пиздой распиздяй блять бляди блядь блядство сука суки суку сучка ебать ебан ебаный \
    ебаная ебаное ебаные ебанный ебанутый ебало заебал заебали наебали наебал выебать долбоеб долбоебы мудак мудаки \
    пидор пидоры пидорас пидорасы гандон гандоны сіктір котақ қотақ қотағым жәлеп fuck fucking shit";

/// Whether a text has an obscene word that hides behind stars.
pub fn has_starred_obscenity(text: &str) -> bool {
    let is_sign = |sign: char| !sign.is_alphabetic() && !HIDING.contains(&sign);
    text.split(is_sign).any(hides_obscenity)
}

fn hides_obscenity(word: &str) -> bool {
    let signs: Vec<char> = word.to_lowercase().chars().map(in_one_spelling).collect();
    let visible = signs.iter().filter(|sign| !HIDING.contains(sign)).count();
    if visible == signs.len() || !word.starts_with(char::is_alphabetic) {
        return false;
    }
    // One letter is too little to read a word from, but for the one that everybody writes so.
    if visible == 1 {
        return signs == ['х', '*', '*'];
    }
    // "С***" is somebody's name, and so may "Мар**" be.
    let ends_hidden = signs.iter().skip(visible).all(|sign| HIDING.contains(sign));
    if ends_hidden && word.starts_with(char::is_uppercase) {
        return false;
    }
    let mut words = WORDS.split_whitespace();
    words.any(|obscene| {
        let letters: Vec<char> = obscene.chars().map(in_one_spelling).collect();
        reads_as(&signs, &letters)
    })
}

/// A single hiding sign is one letter; several are any number of them, for nobody counts.
fn reads_as(signs: &[char], letters: &[char]) -> bool {
    let run = signs
        .iter()
        .take_while(|sign| HIDING.contains(sign))
        .count();
    match (run, signs, letters) {
        (0, [], []) => true,
        (0, [sign, signs @ ..], [letter, letters @ ..]) => {
            sign == letter && reads_as(signs, letters)
        }
        (0, ..) => false,
        (1, ..) => !letters.is_empty() && reads_as(&signs[1..], &letters[1..]),
        _ => (1..=letters.len()).any(|letter| reads_as(&signs[run..], &letters[letter..])),
    }
}

fn in_one_spelling(letter: char) -> char {
    match letter {
        'ё' => 'е',
        'x' => 'х',
        'y' => 'у',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hidden_obscene_word_is_read() {
        for text in [
            "х** знает",
            "Х** знает, когда",
            "на х*й эти дороги",
            "x*й",
            "п****ц дороге",
            "п**ц",
            "пи*дец",
            "бл*ть, опять",
            "Бл#ть",
            "бл**",
            "вот с@ка",
            "су**",
            "е**ный асфальт",
            "ё*аный",
            "зае**ли",
            "д******б тут не пройдёт, а долбо** пройдёт",
            "м*дак",
            "сікт*р",
            "f**k",
        ] {
            assert!(has_starred_obscenity(text), "{text}");
        }
    }

    #[test]
    fn stars_of_other_kinds_are_innocent() {
        for text in [
            "**Важно**: нет воды",
            "*Важно*",
            "Цена* выросла вдвое. *Со слов жителей",
            "дорога**",
            "С*** К*** из посёлка А***",
            "Мар** и Серик** подписали",
            "к***",
            "звоните +7 701 *** ** 67",
            "5*5, 2 * 3, 100%, #вода, @akimat",
            "user_name, вода@почта.кз",
            "______",
            "х_",
            "",
        ] {
            assert!(!has_starred_obscenity(text), "{text}");
        }
    }
}
