//! What is with a ministry, as its officials look at it: a choice, and those that say the same together.

use super::{
    central_body::BodySlug, likeness::Gist, meeting::MeetingId, region::RegionCode,
    submission::SubmissionId,
};

/// No more are compared with each other: the oldest come first.
pub const MOST_GROUPED: u32 = 300;

/// A choice of the submissions that are with a body, and the place in their list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionQueue {
    pub body: BodySlug,
    pub shelf: Shelf,
    /// All regions, where there is none.
    pub region: Option<RegionCode>,
    /// For any meeting and none, where there is none.
    pub meeting: Option<MeetingId>,
    /// How many are passed over.
    pub offset: u32,
}

/// How they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantArray)]
pub enum Shelf {
    /// New ones, those that say the same together.
    NewAlike,
    /// New ones, the oldest first.
    New,
    UnderControl,
    Answered,
}

impl QuestionQueue {
    /// What is new, from the beginning.
    pub fn of(body: BodySlug) -> Self {
        Self {
            body,
            shelf: Shelf::NewAlike,
            region: None,
            meeting: None,
            offset: 0,
        }
    }

    /// The same choice, from another place.
    pub fn at(&self, offset: u32) -> Self {
        Self {
            offset,
            ..self.clone()
        }
    }

    /// The same choice of others, from their beginning.
    pub fn on(&self, shelf: Shelf) -> Self {
        Self {
            shelf,
            offset: 0,
            ..self.clone()
        }
    }

    /// The same choice with another region, from its beginning.
    pub fn in_region(&self, region: Option<RegionCode>) -> Self {
        Self {
            region,
            offset: 0,
            ..self.clone()
        }
    }

    /// The same choice with another meeting, from its beginning.
    pub fn for_meeting(&self, meeting: Option<MeetingId>) -> Self {
        Self {
            meeting,
            offset: 0,
            ..self.clone()
        }
    }
}

/// What is compared of a submission.
#[derive(Clone, Debug)]
pub struct Comparable {
    pub id: SubmissionId,
    pub region: RegionCode,
    pub text: String,
}

/// Puts those together that say the same and are of one region. The groups with most come first, of equals the oldest; in
/// a group, the first given stands first.
pub fn alike(submissions: &[Comparable]) -> Vec<Vec<SubmissionId>> {
    struct Group {
        region: RegionCode,
        gist: Gist,
        members: Vec<SubmissionId>,
    }
    let mut groups: Vec<Group> = Vec::new();
    for submission in submissions {
        let gist = Gist::of(&submission.text);
        let same = groups
            .iter_mut()
            .find(|group| group.region == submission.region && group.gist.says_the_same(&gist));
        match same {
            Some(group) => group.members.push(submission.id),
            None => groups.push(Group {
                region: submission.region,
                gist,
                members: vec![submission.id],
            }),
        }
    }
    let mut groups: Vec<_> = groups.into_iter().map(|group| group.members).collect();
    // Stable: the oldest stays first among equals.
    groups.sort_by_key(|members| std::cmp::Reverse(members.len()));
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_the_same_in_one_region_stands_together_and_most_come_first() {
        let said = |id, region: &str, text: &str| Comparable {
            id: SubmissionId(id),
            region: region.parse().unwrap(),
            text: text.to_owned(),
        };
        let groups = alike(&[
            said(1, "KZ-10", "Нет воды в посёлке Кокпекты"),
            said(2, "KZ-10", "Когда откроют поликлинику в Аягозе?"),
            said(3, "KZ-10", "Аягөзде емхана қашан ашылады?"),
            said(4, "KZ-11", "Когда откроют поликлинику в Аягозе?"),
        ]);
        let ids: Vec<Vec<i64>> = groups
            .iter()
            .map(|group| group.iter().map(|id| id.0).collect())
            .collect();
        assert_eq!(ids, [vec![2, 3], vec![1], vec![4]]);
    }
}
