//! A figure to choose: chips around the likely number, and steps of one and of ten.

use super::Known;
use crate::{
    domain::result_draft::{Part, ResultDraft},
    i18n::texts,
    views::{Button, Tap, Viewer, in_rows},
};

/// Chips around the likely number, steps from it, and that it is not known.
pub(super) fn rows(
    viewer: &Viewer<'_>,
    draft: &ResultDraft,
    part: Part,
    known: &Known,
) -> Vec<Vec<Button>> {
    /// "−10 −1 +1 +10"
    const STEPS: [(i8, &str); 4] = [(-10, "−10"), (-1, "−1"), (1, "+1"), (10, "+10")];
    let key = draft.key;
    let take = |number| Tap::LogNumber {
        draft: key,
        part,
        number,
    };
    let chips = chips(draft, part, known)
        .into_iter()
        .map(|number| Button::tap(number.to_string(), take(Some(number))));
    let steps = STEPS.map(|(by, label)| {
        let tap = Tap::LogStep {
            draft: key,
            part,
            by,
        };
        Button::tap(label.to_owned(), tap)
    });
    let mut rows = vec![chips.collect(), steps.to_vec()];
    let taken = draft
        .number
        .map(|number| viewer.button(texts::button_take_number(number), take(Some(number))));
    let unknown = viewer.button(texts::button_log_not_known(), take(None));
    rows.extend(in_rows(taken.into_iter().chain([unknown])));
    rows
}

/// Numbers around the likely one, smallest first.
fn chips(draft: &ResultDraft, part: Part, known: &Known) -> Vec<u32> {
    let likely = likely(draft, part, known);
    let mut chips = match part {
        Part::People => [likely / 4, likely / 2, likely, likely * 2, likely * 4]
            .map(|number| {
                if number == likely {
                    number
                } else {
                    rounded(number)
                }
            })
            .to_vec(),
        Part::Raised => {
            let next = (likely / 5 + 1) * 5;
            vec![likely, next, next + 5, next + 15, next + 35]
        }
        // What is left for this outcome.
        _ => vec![0, 1, 2, 5, likely],
    };
    if !matches!(part, Part::People | Part::Raised) {
        chips.retain(|number| *number <= likely);
    }
    chips.sort_unstable();
    chips.dedup();
    chips
}

/// What a number most likely is, before anybody says it.
pub fn likely(draft: &ResultDraft, part: Part, known: &Known) -> u32 {
    /// Where no meeting of the ministry was logged before.
    const PEOPLE: u32 = 100;
    const RECEIVED: u32 = 10;
    match part {
        Part::People if draft.is_reception() => draft.counts.people.unwrap_or(RECEIVED),
        Part::People => draft
            .counts
            .people
            .or(known.attendance)
            .unwrap_or(PEOPLE)
            .clamp(4, 10_000),
        Part::Raised if draft.is_reception() => {
            let received = draft.counts.people;
            draft.counts.raised.or(received).unwrap_or(RECEIVED)
        }
        Part::Raised => draft.counts.raised.unwrap_or(known.outcomes.asked),
        _ => {
            let own = part.count().and_then(|count| draft.counts.get(count));
            let left = draft.counts.without_outcome().unwrap_or_default();
            own.unwrap_or_default() + left
        }
    }
}

/// To the next number that people would say: 1, 2, 5, 10, 15, 20, 25, 30, 50, 75, 100 …
fn rounded(number: u32) -> u32 {
    let step = match number {
        0..=4 => 1,
        5..=49 => 5,
        50..=199 => 25,
        200..=999 => 50,
        _ => 100,
    };
    (number + step / 2) / step * step
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{central_body::BodySlug, result::MeetingOutcomes};

    #[test]
    fn chips_stand_around_the_likely_number() {
        let mut draft = ResultDraft::unplanned(1, BodySlug("dsm".to_owned()));
        let known = Known {
            outcomes: MeetingOutcomes {
                asked: 13,
                ..MeetingOutcomes::default()
            },
            ..Known::default()
        };
        assert_eq!(chips(&draft, Part::People, &known), [25, 50, 100, 200, 400]);
        assert_eq!(chips(&draft, Part::Raised, &known), [13, 15, 20, 30, 50]);
        assert_eq!(
            chips(&draft, Part::Raised, &Known::default()),
            [0, 5, 10, 20, 40]
        );
        draft.counts.raised = Some(20);
        draft.counts.answered = Some(15);
        draft.counts.explained = Some(3);
        assert_eq!(chips(&draft, Part::Explained, &known), [0, 1, 2, 5]);
        assert_eq!(chips(&draft, Part::Answered, &known), [0, 1, 2, 5, 17]);
        let busy = Known {
            attendance: Some(137),
            ..Known::default()
        };
        assert_eq!(chips(&draft, Part::People, &busy), [35, 75, 137, 250, 550]);
    }
}
