//! What ministries and coordinators hear of a schedule, as it stands when it is told.

use super::{DueNotice, Rendered, StoreError, Writer};
use crate::{
    domain::{
        central_body::BodySlug,
        office::Seat,
        schedule::{AnswerState, ScheduleId, ScheduleState},
    },
    views,
};

impl Writer {
    /// The rows of their ministry wait for its agreement.
    pub(super) async fn write_schedule_sent(
        &self,
        due: &DueNotice,
        (id, body): (ScheduleId, &BodySlug),
    ) -> Result<Rendered, StoreError> {
        let schedule = self.store.schedule(id).await?;
        let answer = schedule.answer_of(body);
        let is_awaited = answer.is_some_and(|answer| answer.state == AnswerState::Awaited);
        if schedule.state != ScheduleState::WithBodies || !is_awaited {
            return Ok(Rendered::Nothing);
        }
        let screen = views::schedule::sent(&self.viewer(due), &schedule, body);
        self.to_holder(due, &Seat::Official(body.clone()), screen)
            .await
    }

    /// A ministry has something against its rows.
    pub(super) async fn write_schedule_objected(
        &self,
        due: &DueNotice,
        (id, body): (ScheduleId, &BodySlug),
    ) -> Result<Rendered, StoreError> {
        let schedule = self.store.schedule(id).await?;
        let answer = schedule.answer_of(body);
        let Some(answer) = answer.filter(|answer| answer.state == AnswerState::Objected) else {
            return Ok(Rendered::Nothing);
        };
        let screen = views::schedule::objected(&self.viewer(due), &schedule, answer);
        self.to_holder(due, &Seat::Coordinator, screen).await
    }

    /// What their ministry had against its rows is settled.
    pub(super) async fn write_schedule_settled(
        &self,
        due: &DueNotice,
        (id, body): (ScheduleId, &BodySlug),
    ) -> Result<Rendered, StoreError> {
        let schedule = self.store.schedule(id).await?;
        let answer = schedule.answer_of(body);
        let Some(answer) = answer.filter(|answer| answer.state == AnswerState::Settled) else {
            return Ok(Rendered::Nothing);
        };
        let screen = views::schedule::settled(&self.viewer(due), &schedule, answer);
        self.to_holder(due, &Seat::Official(body.clone()), screen)
            .await
    }

    /// No ministry's answer is awaited any more.
    pub(super) async fn write_schedule_agreed(
        &self,
        due: &DueNotice,
        id: ScheduleId,
    ) -> Result<Rendered, StoreError> {
        let schedule = self.store.schedule(id).await?;
        if schedule.state != ScheduleState::Agreed {
            return Ok(Rendered::Nothing);
        }
        let calendar = self.store.working_calendar();
        let screen = views::schedule::agreed_by_all(&self.viewer(due), &schedule, calendar);
        self.to_holder(due, &Seat::Coordinator, screen).await
    }
}
