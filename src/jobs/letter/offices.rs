//! Letters about offices: who joined, what ended, the procedure, and what the coordinators tell the ministries.

use super::{Letter, Rendered, Writer, letter_of};
use crate::{
    domain::{
        circular::CircularId,
        invitation::InvitationId,
        notice,
        office::{OfficeId, Role},
    },
    store::{DueNotice, StoreError},
    views,
};

impl Writer {
    /// Somebody joined; only coordinators are to know, and whoever handed the office over.
    pub(super) async fn write_invitation_accepted(
        &self,
        due: &DueNotice,
        id: InvitationId,
    ) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        let invitation = self.store.invitation(id).await?;
        let joined = self.store.holder_invited_by(id).await?;
        let joined = joined.filter(|holder| holder.holds_at(now));
        let (Some(invitation), Some(joined)) = (invitation, joined) else {
            return Ok(Rendered::Nothing);
        };
        let is_coordinator = self.store.coordinators(now).await?.contains(&due.person);
        let own = self.store.offices_of(due.person, now).await?;
        let handed_it_over = own
            .iter()
            .any(|office| Some(office.id) == joined.handed_over_by);
        if !is_coordinator && !handed_it_over {
            return Ok(Rendered::Nothing);
        }
        if let Some(until) = notice::quiet_until(now) {
            return Ok(Rendered::Wait { until });
        }
        let screen = views::invitation::was_accepted(&self.viewer(due), &invitation, joined.office);
        Ok(letter_of(due, screen))
    }

    /// A link that does not work any more was tried.
    pub(super) async fn write_invitation_tried(
        &self,
        due: &DueNotice,
        id: InvitationId,
    ) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        let is_coordinator = self.store.coordinators(now).await?.contains(&due.person);
        let invitation = self.store.invitation(id).await?;
        let Some(invitation) = invitation.filter(|_| is_coordinator) else {
            return Ok(Rendered::Nothing);
        };
        if let Some(until) = notice::quiet_until(now) {
            return Ok(Rendered::Wait { until });
        }
        let screen = views::invitation::was_tried(&self.viewer(due), &invitation);
        Ok(letter_of(due, screen))
    }

    /// An office of theirs was taken back.
    pub(super) async fn write_office_revoked(
        &self,
        due: &DueNotice,
        id: OfficeId,
    ) -> Result<Rendered, StoreError> {
        let Some(holder) = self.store.holder(id).await? else {
            return Ok(Rendered::Nothing);
        };
        if let Some(until) = notice::quiet_until(self.clock.now()) {
            return Ok(Rendered::Wait { until });
        }
        let screen = views::holders::was_revoked(&self.viewer(due), &holder.seat);
        Ok(letter_of(due, screen))
    }

    /// The time of an office of theirs is over, unless it ended before, or they hold the same by another invitation.
    pub(super) async fn write_office_ended(
        &self,
        due: &DueNotice,
        id: OfficeId,
    ) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        let holder = self.store.holder(id).await?;
        let holder = holder.filter(|holder| !holder.is_revoked && !holder.holds_at(now));
        let Some(holder) = holder else {
            return Ok(Rendered::Nothing);
        };
        let own = self.store.offices_of(due.person, now).await?;
        if own.iter().any(|office| office.seat == holder.seat) {
            return Ok(Rendered::Nothing);
        }
        if let Some(until) = notice::quiet_until(now) {
            return Ok(Rendered::Wait { until });
        }
        let screen = views::holders::has_ended(&self.viewer(due), &holder.seat);
        Ok(letter_of(due, screen))
    }

    /// The procedure, while this version is in force and they are to read it and have not.
    pub(super) async fn write_procedure(
        &self,
        due: &DueNotice,
        version: u32,
        is_reminder: bool,
    ) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        let in_force = self.store.procedure_in_force().await?;
        let Some(procedure) = in_force.filter(|procedure| procedure.version == version) else {
            return Ok(Rendered::Nothing);
        };
        let read = self.store.offices_that_read(version).await?;
        let own = self.store.offices_of(due.person, now).await?;
        let is_to_read = own
            .iter()
            .any(|office| office.seat.role() != Role::Coordinator && !read.contains(&office.id));
        if !is_to_read {
            return Ok(Rendered::Nothing);
        }
        if let Some(until) = notice::quiet_until(now) {
            return Ok(Rendered::Wait { until });
        }
        Ok(Rendered::Letter(Box::new(Letter {
            screen: views::procedure::notice(&self.viewer(due), &procedure, is_reminder),
            file_id: Some(procedure.file.id),
            silently: false,
            keeps: vec![due.id],
            void: Vec::new(),
            heard: Vec::new(),
        })))
    }

    /// What the coordinators tell them, while they are an official of one of its ministries.
    pub(super) async fn write_circular(
        &self,
        due: &DueNotice,
        id: CircularId,
    ) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        let Some(circular) = self.store.circular(id).await? else {
            return Ok(Rendered::Nothing);
        };
        let own = self.store.offices_of(due.person, now).await?;
        let is_for_them = own.iter().any(
            |office| matches!(office.seat.body(), Some(body) if circular.bodies.contains(body)),
        );
        if !is_for_them {
            return Ok(Rendered::Nothing);
        }
        if let Some(until) = notice::quiet_until(now) {
            return Ok(Rendered::Wait { until });
        }
        let screen = views::circular::notice(&self.viewer(due), &circular.text);
        Ok(letter_of(due, screen))
    }
}
