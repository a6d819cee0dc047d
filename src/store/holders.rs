//! Who holds which office, for those who look after offices; and taking one back.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, offices::SeatRow, read_stamp, stamp};
use crate::domain::{
    holder::{Holder, Revocation},
    invitation::InvitationId,
    notice::Notice,
    office::{OfficeId, Role},
    person::PersonId,
};

#[derive(FromRow)]
struct HolderRow {
    id: i64,
    person: i64,
    #[sqlx(flatten)]
    seat: SeatRow,
    held_from: String,
    held_until: Option<String>,
    revoked_at: Option<String>,
    invitation: i64,
    handed_over_by: Option<i64>,
}

impl HolderRow {
    fn read(self) -> Result<Holder> {
        Ok(Holder {
            office: OfficeId(self.id),
            person: PersonId(self.person),
            seat: self.seat.read()?,
            held_from: read_stamp(&self.held_from)?,
            held_until: self.held_until.as_deref().map(read_stamp).transpose()?,
            is_revoked: self.revoked_at.is_some(),
            invitation: InvitationId(self.invitation),
            handed_over_by: self.handed_over_by.map(OfficeId),
        })
    }
}

/// All that is known of an office; only a hand-over has an end that its invitation said.
macro_rules! holders {
    ($condition:literal) => {
        concat!(
            "select
                 office.id, office.person, office.role, office.body, office.region, office.held_from,
                 office.held_until, office.revoked_at, office.invitation,
                 iif(invitation.held_until is null, null, invitation.invited_by) as handed_over_by
             from office
             join invitation on invitation.id = office.invitation
             where ",
            $condition,
            " order by office.id"
        )
    };
}

impl Store {
    /// All offices that are held at this moment, the oldest first.
    pub async fn holders(&self, now: DateTime<Utc>) -> Result<Vec<Holder>> {
        let rows: Vec<HolderRow> = sqlx::query_as(holders!(
            "office.held_from <= ?1 and (office.held_until is null or office.held_until > ?1)"
        ))
        .bind(stamp(now))
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(HolderRow::read).collect()
    }

    /// An office, whether it is held still or not.
    pub async fn holder(&self, office: OfficeId) -> Result<Option<Holder>> {
        let row: Option<HolderRow> = sqlx::query_as(holders!("office.id = ?1"))
            .bind(office.0)
            .fetch_optional(&self.readers)
            .await?;
        row.map(HolderRow::read).transpose()
    }

    /// The office to which an invitation led.
    pub async fn holder_invited_by(&self, invitation: InvitationId) -> Result<Option<Holder>> {
        let row: Option<HolderRow> = sqlx::query_as(holders!("office.invitation = ?1"))
            .bind(invitation.0)
            .fetch_optional(&self.readers)
            .await?;
        row.map(HolderRow::read).transpose()
    }

    /// The deputies to whom this office was handed over, and who hold it at this moment.
    pub async fn deputies_of(&self, office: OfficeId, now: DateTime<Utc>) -> Result<Vec<Holder>> {
        let rows: Vec<HolderRow> = sqlx::query_as(holders!(
            "invitation.invited_by = ?1 and invitation.held_until is not null and office.held_until > ?2"
        ))
        .bind(office.0)
        .bind(stamp(now))
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(HolderRow::read).collect()
    }
}

impl Tx {
    /// Takes an office back at once, with the invitations that it made and nobody has used. Whoever held it is told, unless
    /// they did it themselves.
    pub async fn revoke_office(
        &mut self,
        office: OfficeId,
        by: PersonId,
        now: DateTime<Utc>,
    ) -> Result<Revocation> {
        let row: Option<HolderRow> = sqlx::query_as(holders!(
            "office.id = ?1 and office.held_from <= ?2 and (office.held_until is null or office.held_until > ?2)"
        ))
        .bind(office.0)
        .bind(stamp(now))
        .fetch_optional(&mut *self.inner)
        .await?;
        let Some(holder) = row.map(HolderRow::read).transpose()? else {
            return Ok(Revocation::NotHeld);
        };
        let coordinators = self.coordinators(now).await?;
        if holder.seat.role() == Role::Coordinator && coordinators.as_slice() == [holder.person] {
            return Ok(Revocation::LastCoordinator);
        }
        sqlx::query("update office set held_until = ?1, revoked_at = ?1 where id = ?2")
            .bind(stamp(now))
            .bind(office.0)
            .execute(&mut *self.inner)
            .await?;
        self.revoke_invitations_by(office, now).await?;
        if holder.person != by {
            let notice = Notice::OfficeRevoked { office };
            self.promise(&notice, &[holder.person], now).await?;
        }
        self.has_menus = true;
        Ok(Revocation::Revoked)
    }
}
