//! What akimats and ministries hear of each other's answers, and the receipt of what an officer entered.

use super::{DueNotice, Rendered, Screen, StoreError, Writer, letter_of, notice};
use crate::{
    domain::{
        agreement::RegionAgreement,
        calendar::local,
        meeting::{Agreement, Meeting, MeetingId, MeetingStatus, MeetingTime},
        meeting_lifecycle::is_agreed,
        office::Seat,
        region::RegionCode,
        submission::SubmissionId,
    },
    views::{self, hosting::Hosted},
};

impl Writer {
    /// A ministry asks their akimat to agree, and the akimat has not answered yet.
    pub(super) async fn write_akimat_asked(
        &self,
        due: &DueNotice,
        asked: (MeetingId, RegionCode),
    ) -> Result<Rendered, StoreError> {
        self.write_asked(due, asked, None).await
    }

    /// The same of a meeting that was changed since they were asked first.
    pub(super) async fn write_akimat_asked_anew(
        &self,
        due: &DueNotice,
        asked: (MeetingId, RegionCode),
        was: MeetingTime,
    ) -> Result<Rendered, StoreError> {
        self.write_asked(due, asked, Some(was)).await
    }

    async fn write_asked(
        &self,
        due: &DueNotice,
        (id, region): (MeetingId, RegionCode),
        was: Option<MeetingTime>,
    ) -> Result<Rendered, StoreError> {
        let Some((meeting, agreement)) = self.awaited(id, region).await? else {
            return Ok(Rendered::Nothing);
        };
        let clashes = self.store.clashes(&meeting, region).await?;
        let hosted = Hosted {
            meeting: &meeting,
            agreement: &agreement,
            clashes: &clashes,
            calendar: self.store.working_calendar(),
        };
        let screen = views::hosting::asked(&self.viewer(due), &hosted, was);
        self.to_holder(due, &Seat::AkimatOfficer(region), screen)
            .await
    }

    /// What they answered is kept: at any hour, since they have just done it.
    pub(super) async fn write_answer_kept(
        &self,
        due: &DueNotice,
        (id, region): (MeetingId, RegionCode),
    ) -> Result<Rendered, StoreError> {
        let Some((meeting, agreement)) = self.agreement(id, region).await? else {
            return Ok(Rendered::Nothing);
        };
        let is_answered = !matches!(agreement.state, Agreement::NotAsked | Agreement::Asked);
        let Some(said_at) = agreement.since.filter(|_| is_answered) else {
            return Ok(Rendered::Nothing); // It is another question already.
        };
        let said_at = local(said_at).time();
        let screen = views::hosting::receipt(&self.viewer(due), &meeting, &agreement, said_at);
        Ok(letter_of(due, screen))
    }

    /// An akimat has said something to a meeting of their ministry.
    pub(super) async fn write_akimat_answered(
        &self,
        due: &DueNotice,
        (id, region): (MeetingId, RegionCode),
    ) -> Result<Rendered, StoreError> {
        let Some((meeting, agreement)) = self.agreement(id, region).await? else {
            return Ok(Rendered::Nothing);
        };
        if matches!(agreement.state, Agreement::NotAsked | Agreement::Asked) {
            return Ok(Rendered::Nothing);
        }
        let are_all_given = is_agreed(&meeting);
        let viewer = self.viewer(due);
        let screen = views::agreement::answered(&viewer, &meeting, &agreement, are_all_given);
        let seat = Seat::Official(meeting.plan.body.clone());
        self.to_holder(due, &seat, screen).await
    }

    /// The ministry has taken what their akimat proposed.
    pub(super) async fn write_counter_taken(
        &self,
        due: &DueNotice,
        (id, region): (MeetingId, RegionCode),
    ) -> Result<Rendered, StoreError> {
        let Some((meeting, agreement)) = self.agreement(id, region).await? else {
            return Ok(Rendered::Nothing);
        };
        if !agreement.state.is_given() {
            return Ok(Rendered::Nothing);
        }
        let screen = views::hosting::counter_taken(&self.viewer(due), &meeting, region);
        self.to_holder(due, &Seat::AkimatOfficer(region), screen)
            .await
    }

    /// A meeting that their akimat was asked about is cancelled, or serves their region no more.
    pub(super) async fn write_hosted_meeting_off(
        &self,
        due: &DueNotice,
        (id, region): (MeetingId, RegionCode),
    ) -> Result<Rendered, StoreError> {
        let Some(meeting) = self.store.meeting(id).await? else {
            return Ok(Rendered::Nothing);
        };
        let is_cancelled = meeting.plan.status == MeetingStatus::Cancelled;
        if !is_cancelled && meeting.plan.regions.contains(&region) {
            return Ok(Rendered::Nothing); // It serves the region again.
        }
        let screen = views::hosting::is_off(&self.viewer(due), &meeting, region);
        self.to_holder(due, &Seat::AkimatOfficer(region), screen)
            .await
    }

    /// An akimat took back that it agreed to a meeting of their ministry.
    pub(super) async fn write_agreement_taken_back(
        &self,
        due: &DueNotice,
        (id, region): (MeetingId, RegionCode),
    ) -> Result<Rendered, StoreError> {
        let Some((meeting, agreement)) = self.agreement(id, region).await? else {
            return Ok(Rendered::Nothing);
        };
        if !matches!(agreement.state, Agreement::Countered | Agreement::Declined) {
            return Ok(Rendered::Nothing);
        }
        let screen = views::agreement::taken_back(&self.viewer(due), &meeting, &agreement);
        let seat = Seat::Official(meeting.plan.body.clone());
        self.to_holder(due, &seat, screen).await
    }

    /// An akimat has not answered in time: each side hears it in its own words. Whoever is of both hears it as the akimat's.
    pub(super) async fn write_akimat_silent(
        &self,
        due: &DueNotice,
        (id, region): (MeetingId, RegionCode),
    ) -> Result<Rendered, StoreError> {
        let Some((meeting, agreement)) = self.awaited(id, region).await? else {
            return Ok(Rendered::Nothing);
        };
        let viewer = self.viewer(due);
        let calendar = self.store.working_calendar();
        let akimat = Seat::AkimatOfficer(region);
        if self.holds(due, &akimat).await? {
            let hosted = Hosted {
                meeting: &meeting,
                agreement: &agreement,
                clashes: &[],
                calendar,
            };
            let screen = views::hosting::silence(&viewer, &hosted);
            return self.to_holder(due, &akimat, screen).await;
        }
        let screen = views::agreement::silence_to_ministry(&viewer, &meeting, &agreement, calendar);
        let seat = Seat::Official(meeting.plan.body.clone());
        self.to_holder(due, &seat, screen).await
    }

    /// What they entered for somebody without Telegram: its number, at any hour.
    pub(super) async fn write_question_entered(
        &self,
        due: &DueNotice,
        id: SubmissionId,
    ) -> Result<Rendered, StoreError> {
        let Some(entered) = self.store.submission(id).await? else {
            return Ok(Rendered::Nothing);
        };
        let screen = views::entering::receipt(&self.viewer(due), &entered, &self.bot_username);
        Ok(letter_of(due, screen))
    }

    async fn agreement(
        &self,
        id: MeetingId,
        region: RegionCode,
    ) -> Result<Option<(Meeting, RegionAgreement)>, StoreError> {
        let meeting = self.store.meeting(id).await?;
        let now = self.clock.now();
        Ok(meeting.zip(self.store.agreement(id, region, now).await?))
    }

    /// The same while an answer is awaited and can still be given.
    async fn awaited(
        &self,
        id: MeetingId,
        region: RegionCode,
    ) -> Result<Option<(Meeting, RegionAgreement)>, StoreError> {
        let found = self.agreement(id, region).await?;
        let today = self.clock.today();
        Ok(found.filter(|(meeting, agreement)| {
            agreement.state == Agreement::Asked && meeting.can_be_agreed(today)
        }))
    }

    async fn holds(&self, due: &DueNotice, seat: &Seat) -> Result<bool, StoreError> {
        let now = self.clock.now();
        let offices = self.store.offices_of(due.person, now).await?;
        Ok(offices.iter().any(|office| office.seat == *seat))
    }

    /// A letter for somebody who still holds the seat, in waking hours.
    pub(super) async fn to_holder(
        &self,
        due: &DueNotice,
        seat: &Seat,
        screen: Screen,
    ) -> Result<Rendered, StoreError> {
        if !self.holds(due, seat).await? {
            return Ok(Rendered::Nothing);
        }
        Ok(match notice::quiet_until(self.clock.now()) {
            Some(until) => Rendered::Wait { until },
            None => letter_of(due, screen),
        })
    }
}
