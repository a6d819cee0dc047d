//! Letters about what came of meetings: the question whether one was held, the receipt, and the news of a result.

use super::{Letter, NEWS_IN_ONE_LETTER, Reason, Rendered, Writer, letter_of};
use crate::{
    domain::{
        meeting::MeetingId,
        notice,
        office::Seat,
        result::{ResultId, ResultKind},
        was_it_held::newest_asking,
    },
    store::{DueNotice, StoreError},
    views::{self, official_result::OfficialCard},
};

impl Writer {
    /// Was a meeting of their ministry held? Nothing is asked once it is logged, moved or cancelled.
    pub(super) async fn write_was_it_held(
        &self,
        due: &DueNotice,
        id: MeetingId,
    ) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        let meeting = self.store.meeting(id).await?;
        let Some(meeting) = meeting.filter(|meeting| newest_asking(meeting, now).is_some()) else {
            return Ok(Rendered::Nothing);
        };
        let officials = self.store.officials_of(&meeting.plan.body, now).await?;
        if !officials.contains(&due.person) {
            return Ok(Rendered::Nothing);
        }
        if let Some(until) = notice::quiet_until(now) {
            return Ok(Rendered::Wait { until });
        }
        let screen = views::official_result::was_it_held(&self.viewer(due), &meeting);
        Ok(letter_of(due, screen))
    }

    /// The receipt of what they logged answers what they just did, at any hour.
    pub(super) async fn write_result_saved(
        &self,
        due: &DueNotice,
        id: ResultId,
    ) -> Result<Rendered, StoreError> {
        let Some(result) = self.store.result(id).await? else {
            return Ok(Rendered::Nothing);
        };
        let offices = self.store.offices_of(due.person, self.clock.now()).await?;
        let seat = Seat::Official(result.body.clone());
        let Some(office) = offices.into_iter().find(|office| office.seat == seat) else {
            return Ok(Rendered::Nothing);
        };
        let standing = self.store.standing_of(&result, self.rules.counting).await?;
        let card = OfficialCard {
            result: &result,
            office: office.id,
            kind: standing.kind,
            counting: standing.counting,
            reception: standing.reception,
        };
        let screen = views::official_result::receipt(&self.viewer(due), &card);
        Ok(letter_of(due, screen))
    }

    /// All results of meetings that this person is to hear of now, as one message.
    pub(super) async fn write_results(&self, due: &DueNotice) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        if let Some(until) = notice::quiet_until(now) {
            return Ok(Rendered::Wait { until });
        }
        let promises = self
            .store
            .due_results(due.person, now, NEWS_IN_ONE_LETTER as u32)
            .await?;
        let (mut items, mut keeps, mut void) = (Vec::new(), Vec::new(), Vec::new());
        for (promise, meeting) in promises {
            match self.result_news(due, meeting).await? {
                Some(item) => {
                    items.push(item);
                    keeps.push(promise);
                }
                None => void.push(promise),
            }
        }
        if items.is_empty() {
            return Ok(Rendered::Nothing);
        }
        Ok(Rendered::Letter(Box::new(Letter {
            screen: views::result::news(&self.viewer(due), &items),
            file_id: None,
            silently: false,
            keeps,
            void,
            heard: Vec::new(),
        })))
    }

    /// What came of one meeting; nothing for those who muted it, and for whoever published it.
    async fn result_news(
        &self,
        due: &DueNotice,
        id: MeetingId,
    ) -> Result<Option<views::result::News>, StoreError> {
        let result = self.store.result_of(id, ResultKind::Meeting).await?;
        let published = result.filter(|result| result.published_at.is_some());
        let (Some(result), Some(meeting)) = (published, self.store.meeting(id).await?) else {
            return Ok(None);
        };
        let offices = self.store.offices_of(due.person, self.clock.now()).await?;
        let is_own = |publisher| offices.iter().any(|office| office.id == publisher);
        if result.published_by.is_some_and(is_own) {
            return Ok(None);
        }
        let heard = self.store.heard_of_meeting(due.person, id).await?;
        let was_told = heard.is_some_and(|(_, was_told)| was_told);
        let bond = self.store.bond(due.person, id).await?;
        let because = match (bond.is_muted, bond.is_reminded, bond.is_followed, was_told) {
            (true, ..) | (_, false, false, false) => return Ok(None),
            (_, true, ..) => Reason::Reminded,
            (_, _, true, _) => Reason::Followed,
            (.., true) => Reason::ToldBefore,
        };
        Ok(Some(views::result::News {
            received: self.store.received_at(id).await?,
            outcomes: self.store.meeting_outcomes(id).await?,
            meeting,
            result,
            because,
        }))
    }
}
