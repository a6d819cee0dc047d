//! The question sheet of a meeting: what people ask, the most asked first, those that say the same together.
//!
//! It goes to the officials of the ministry the evening before, so that nobody goes there unprepared.

use chrono::{DateTime, Days, NaiveTime, Utc};

use super::{
    calendar::instant,
    likeness::Gist,
    meeting::{Meeting, MeetingStatus},
    submission::Submission,
};

/// "The evening before": in time to read it, and before the quiet hours.
const EVENING: NaiveTime = NaiveTime::from_hms_opt(18, 0, 0).expect("a time of day");

/// Beyond this nobody reads on, and each is compared with all that stand before it.
pub const LONGEST_SHEET: u32 = 200;

/// Questions that say the same: the most asked one stands for them.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub first: Submission,
    /// The others, the most asked first.
    pub alike: Vec<Submission>,
}

impl Group {
    /// People who ask this, one way or another. Somebody who supports several of them is counted for each.
    pub fn people(&self) -> u32 {
        let alike = self.alike.iter().map(|question| question.people);
        self.first.people + alike.sum::<u32>()
    }
}

/// Groups what people ask by likeness and puts the most asked first.
///
/// Questions of different regions are never put together: "when will it open?" asks something else in each of them.
pub fn sheet(mut questions: Vec<Submission>) -> Vec<Group> {
    questions.sort_by_key(|question| (std::cmp::Reverse(question.people), question.id));
    let mut groups: Vec<(Gist, Group)> = Vec::new();
    for question in questions {
        let gist = Gist::of(&question.text);
        let same = groups.iter_mut().find(|(first_gist, group)| {
            group.first.region == question.region && first_gist.says_the_same(&gist)
        });
        match same {
            Some((_, group)) => group.alike.push(question),
            None => groups.push((
                gist,
                Group {
                    first: question,
                    alike: Vec::new(),
                },
            )),
        }
    }
    let mut groups: Vec<_> = groups.into_iter().map(|(_, group)| group).collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.people()));
    groups
}

/// When the sheet of `meeting` goes out: at 18:00 on the day before. None where no day is fixed, or the meeting will not be.
pub fn goes_out_at(meeting: &Meeting) -> Option<DateTime<Utc>> {
    let takes_place = !matches!(
        meeting.plan.status,
        MeetingStatus::Cancelled | MeetingStatus::Held
    );
    let eve = meeting.plan.time.day()? - Days::new(1);
    takes_place.then(|| instant(eve.and_time(EVENING)))
}

/// Whether the sheet of `meeting` is to go out at `now`: its evening has come, and the meeting has not begun.
pub fn is_due(meeting: &Meeting, now: DateTime<Utc>) -> bool {
    goes_out_at(meeting).is_some_and(|at| at <= now)
        && !meeting.has_begun(now)
        && !meeting.has_ended(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        language::Lang,
        person::VoiceId,
        submission::{Progress, SubmissionId, SubmissionKind, Visibility},
    };

    fn question(id: i64, region: &str, people: u32, text: &str) -> Submission {
        Submission {
            id: SubmissionId(id),
            number: "Q-4F7K2M".parse().unwrap(),
            kind: SubmissionKind::Question,
            author: VoiceId(1),
            region: region.parse().unwrap(),
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
            people,
            is_entered: false,
            photos: Vec::new(),
            received_at: "2026-11-24T04:00:00Z".parse().unwrap(),
            answered_at: None,
        }
    }

    #[test]
    fn what_says_the_same_stands_together_and_the_most_asked_first() {
        let groups = sheet(vec![
            question(1, "KZ-10", 5, "Когда отремонтируют дорогу до Аягоза?"),
            question(2, "KZ-10", 3, "В селе нет врача"),
            question(3, "KZ-10", 4, "Ауылда дәрігер жоқ"),
            question(4, "KZ-63", 1, "В селе нет врача"),
        ]);
        let ids: Vec<Vec<i64>> = groups
            .iter()
            .map(|group| {
                let alike = group.alike.iter().map(|question| question.id.0);
                [group.first.id.0].into_iter().chain(alike).collect()
            })
            .collect();
        assert_eq!(ids, [vec![3, 2], vec![1], vec![4]]);
        assert_eq!(groups[0].people(), 7);
    }
}
