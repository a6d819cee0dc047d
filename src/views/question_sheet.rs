//! The question sheet of a meeting: what people ask, numbered, as many pages as it takes.

use super::{Screen, Tap, Viewer, in_rows, lines, meeting, paragraphs, shorten, submission};
use crate::{
    domain::{meeting::Meeting, question_sheet::Group, submission::Submission},
    i18n::{Html, escape, texts},
};

/// Of Telegram's 4,096 letters on a page, the rest is for the title and the place.
const ROOM: usize = 3_300;

/// A question that many pages would be filled with is cut to this; its card has all of it.
const LONGEST_QUESTION: usize = 700;

/// One that says much the same is cut to this.
const BRIEF: usize = 120;

/// Of those that say much the same, so many are quoted.
const ALIKE_QUOTED: usize = 3;

/// A page of the sheet, from 0; the last one where there are fewer.
pub fn page(viewer: &Viewer<'_>, meeting: &Meeting, groups: &[Group], page: u32) -> Screen {
    drawn(viewer, meeting, groups, page, None)
}

/// The evening before: the first page, below each other with why it came.
pub fn evening_before(viewer: &Viewer<'_>, meeting: &Meeting, groups: &[Group]) -> Screen {
    let because = viewer.html(texts::sheet_because());
    drawn(viewer, meeting, groups, 0, Some(because))
}

fn drawn(
    viewer: &Viewer<'_>,
    meeting: &Meeting,
    groups: &[Group],
    page: u32,
    because: Option<Html>,
) -> Screen {
    let title = lines([
        viewer.html(texts::sheet_title()),
        meeting::brief(viewer, meeting),
    ]);
    let open = Tap::BodyMeeting {
        meeting: meeting.id,
    };
    let ways_out = [
        viewer.button(texts::button_open_meeting(), open),
        viewer.home_button(),
    ];
    let pages = pages(viewer, groups);
    let last = pages.len().saturating_sub(1);
    let shown = (page as usize).min(last);
    let Some(entries) = pages.get(shown) else {
        let parts = [title, viewer.html(texts::sheet_none())];
        return Screen::new(paragraphs(parts), in_rows(ways_out));
    };
    let questions = groups
        .iter()
        .map(|group| 1 + group.alike.len())
        .sum::<usize>();
    let count = viewer.html(texts::sheet_count(questions as u32));
    let position =
        (last > 0).then(|| viewer.html(texts::sheet_page(pages.len() as u32, shown as u32 + 1)));
    let parts = [title, count]
        .into_iter()
        .chain(entries.iter().cloned())
        .chain(position)
        .chain(because);
    let turn_to = |page: usize| Tap::QuestionSheet {
        meeting: meeting.id,
        page: page as u32,
    };
    let previous =
        (shown > 0).then(|| viewer.button(texts::button_previous_page(), turn_to(shown - 1)));
    let next = (shown < last).then(|| viewer.button(texts::button_next_page(), turn_to(shown + 1)));
    let mut rows = in_rows(previous.into_iter().chain(next));
    rows.extend(in_rows(ways_out));
    Screen::new(paragraphs(parts), rows)
}

/// As many entries on each page as there is room for.
fn pages(viewer: &Viewer<'_>, groups: &[Group]) -> Vec<Vec<Html>> {
    let mut pages: Vec<Vec<Html>> = Vec::new();
    let mut left = 0;
    for (position, group) in (1_u32..).zip(groups) {
        let entry = entry(viewer, position, group);
        // With the empty line above it.
        let length = entry.length() + 2;
        match pages.last_mut() {
            Some(page) if length <= left => page.push(entry),
            _ => {
                pages.push(vec![entry]);
                left = ROOM;
            }
        }
        left = left.saturating_sub(length);
    }
    pages
}

fn entry(viewer: &Viewer<'_>, position: u32, group: &Group) -> Html {
    let question = &group.first;
    let head = viewer.html(texts::sheet_entry(
        position,
        submission::people(viewer, group.people()),
        meeting::region_name(viewer, question.region),
        question.number.to_string(),
    ));
    let alike = group.alike.iter().take(ALIKE_QUOTED).map(|question| {
        viewer.html(texts::sheet_alike(
            quoted(question, BRIEF),
            submission::people(viewer, question.people),
            question.number.to_string(),
        ))
    });
    let more = group.alike.len().saturating_sub(ALIKE_QUOTED);
    let more = (more > 0).then(|| viewer.html(texts::sheet_more_alike(more as u32)));
    let words = quoted(question, LONGEST_QUESTION);
    lines(
        [head, Html(escape(&words).into_owned())]
            .into_iter()
            .chain(alike)
            .chain(more),
    )
}

/// In one paragraph, whatever lines it was written in.
fn quoted(question: &Submission, at_most: usize) -> String {
    let words: Vec<_> = question.text.split_whitespace().collect();
    shorten(&words.join(" "), at_most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            directory::Directory,
            language::Lang,
            person::VoiceId,
            submission::{Progress, SubmissionId, SubmissionKind, Visibility},
        },
        views::LONGEST_MESSAGE,
    };

    fn question(id: i64, text: &str) -> Submission {
        Submission {
            id: SubmissionId(id),
            number: "Q-4F7K2M".parse().unwrap(),
            kind: SubmissionKind::Question,
            author: VoiceId(1),
            region: "KZ-10".parse().unwrap(),
            body: None,
            sector: None,
            meeting: None,
            lang: Lang::Ru,
            text: text.to_owned(),
            public_text: text.to_owned(),
            district: None,
            spot: None,
            place: None,
            progress: Progress::Received,
            visibility: Visibility::Public,
            cluster: None,
            joined_to: None,
            people: 1_000,
            is_entered: false,
            photos: Vec::new(),
            received_at: "2026-11-24T04:00:00Z".parse().unwrap(),
            answered_at: None,
        }
    }

    #[test]
    fn every_page_fits_into_a_message_and_no_question_is_left_out() {
        let directory = Directory::default();
        let viewer = Viewer {
            lang: Lang::Kk,
            today: "2026-12-02".parse().unwrap(),
            directory: &directory,
        };
        let groups: Vec<_> = (1..=40)
            .map(|id| Group {
                first: question(id, &"<я&> ".repeat(if id % 3 == 0 { 600 } else { 40 })),
                alike: (0..id % 6)
                    .map(|_| question(id, &"я".repeat(3_000)))
                    .collect(),
            })
            .collect();
        let meeting = crate::domain::meeting_lifecycle::tests::meeting(
            crate::domain::meeting::MeetingStatus::Announced,
        );
        let pages = pages(&viewer, &groups);
        assert!(pages.len() > 3);
        assert_eq!(pages.iter().map(Vec::len).sum::<usize>(), groups.len());
        for number in 0..pages.len() as u32 {
            let screen = page(&viewer, &meeting, &groups, number);
            assert!(screen.text.length() <= LONGEST_MESSAGE, "page {number}");
        }
        let beyond = page(&viewer, &meeting, &groups, 1_000);
        assert_eq!(
            beyond,
            page(&viewer, &meeting, &groups, pages.len() as u32 - 1)
        );
    }
}
