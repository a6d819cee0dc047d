//! Invitations to offices. Of a code only its hash is here.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, offices::SeatRow, stamp};
use crate::domain::{
    invitation::{Acceptance, Invitation, InvitationCode, InvitationId},
    office::{Office, OfficeId, Seat},
    person::PersonId,
};

#[derive(FromRow)]
struct InvitationRow {
    id: i64,
    #[sqlx(flatten)]
    seat: SeatRow,
}

impl InvitationRow {
    fn read(self) -> Result<Invitation> {
        Ok(Invitation {
            id: InvitationId(self.id),
            seat: self.seat.read()?,
        })
    }
}

impl Store {
    /// The invitation with this code, while it can be accepted. Nobody learns why one cannot.
    pub async fn open_invitation(
        &self,
        code: &InvitationCode,
        now: DateTime<Utc>,
    ) -> Result<Option<Invitation>> {
        let row: Option<InvitationRow> = sqlx::query_as(
            "select id, role, body, region
             from invitation
             where code_hash = ? and used_at is null and revoked_at is null and expires_at > ?",
        )
        .bind(code.hash().as_slice())
        .bind(stamp(now))
        .fetch_optional(&self.readers)
        .await?;
        row.map(InvitationRow::read).transpose()
    }

    /// An invitation, whatever became of it.
    pub async fn invitation(&self, id: InvitationId) -> Result<Option<Invitation>> {
        let row: Option<InvitationRow> =
            sqlx::query_as("select id, role, body, region from invitation where id = ?")
                .bind(id.0)
                .fetch_optional(&self.readers)
                .await?;
        row.map(InvitationRow::read).transpose()
    }
}

impl Tx {
    /// Invites whoever gets this code.
    pub async fn invite(
        &mut self,
        seat: &Seat,
        code: &InvitationCode,
        expires_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<InvitationId> {
        let id = sqlx::query_scalar(
            "insert into invitation (role, body, region, code_hash, created_at, expires_at)
             values (?, ?, ?, ?, ?, ?)
             returning id",
        )
        .bind(seat.role().word())
        .bind(seat.body().map(|body| &body.0))
        .bind(seat.region().map(|region| region.to_string()))
        .bind(code.hash().as_slice())
        .bind(stamp(now))
        .bind(stamp(expires_at))
        .fetch_one(&mut *self.inner)
        .await?;
        Ok(InvitationId(id))
    }

    /// The person holds the office from now on, if the code works: for one person, once.
    pub async fn accept_invitation(
        &mut self,
        code: &InvitationCode,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> Result<Acceptance> {
        let used: Option<InvitationRow> = sqlx::query_as(
            "update invitation
             set used_at = ?3, used_by = ?2
             where code_hash = ?1 and used_at is null and revoked_at is null and expires_at > ?3
                 and not exists (
                     select 1
                     from office
                     where office.person = ?2
                         and office.role = invitation.role
                         and office.body is invitation.body
                         and office.region is invitation.region
                         and (held_until is null or held_until > ?3)
                 )
             returning id, role, body, region",
        )
        .bind(code.hash().as_slice())
        .bind(person.0)
        .bind(stamp(now))
        .fetch_optional(&mut *self.inner)
        .await?;
        let Some(used) = used else {
            return self.why_not_accepted(code, person, now).await;
        };
        sqlx::query(
            "insert into office (person, role, body, region, held_from, invitation)
             select used_by, role, body, region, used_at, id
             from invitation
             where id = ?",
        )
        .bind(used.id)
        .execute(&mut *self.inner)
        .await?;
        Ok(Acceptance::Accepted(used.read()?))
    }

    /// Sits the person down at the desk of the office that this invitation gave them.
    pub async fn take_desk_of(
        &mut self,
        invitation: InvitationId,
        person: PersonId,
    ) -> Result<Option<Office>> {
        #[derive(FromRow)]
        struct Row {
            id: i64,
            #[sqlx(flatten)]
            seat: SeatRow,
        }
        let row: Option<Row> = sqlx::query_as(
            "select id, role, body, region from office where invitation = ? and person = ?",
        )
        .bind(invitation.0)
        .bind(person.0)
        .fetch_optional(&mut *self.inner)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let office = Office {
            id: OfficeId(row.id),
            seat: row.seat.read()?,
        };
        self.sit_at_desk(person, Some(office.id)).await?;
        Ok(Some(office))
    }

    /// Who holds such an office may know that the code works, or that it was theirs; nobody else may.
    async fn why_not_accepted(
        &mut self,
        code: &InvitationCode,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> Result<Acceptance> {
        #[derive(FromRow)]
        struct Row {
            #[sqlx(flatten)]
            invitation: InvitationRow,
            is_theirs: bool,
        }
        let held: Option<Row> = sqlx::query_as(
            "select
                 invitation.id,
                 invitation.role,
                 invitation.body,
                 invitation.region,
                 office.invitation = invitation.id as is_theirs
             from invitation
             join office on office.person = ?2
                 and office.role = invitation.role
                 and office.body is invitation.body
                 and office.region is invitation.region
                 and (held_until is null or held_until > ?3)
             where code_hash = ?1
                 and (
                     office.invitation = invitation.id
                     or (used_at is null and revoked_at is null and expires_at > ?3)
                 )",
        )
        .bind(code.hash().as_slice())
        .bind(person.0)
        .bind(stamp(now))
        .fetch_optional(&mut *self.inner)
        .await?;
        Ok(match held {
            Some(row) if row.is_theirs => Acceptance::AcceptedBefore(row.invitation.read()?),
            Some(_) => Acceptance::HeldAlready,
            None => Acceptance::Refused,
        })
    }
}
