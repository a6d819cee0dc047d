//! Invitations to offices. Of a code only its hash is here.

use chrono::{DateTime, Duration, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, offices::SeatRow, read_stamp, stamp};
use crate::domain::{
    invitation::{Acceptance, Invitation, InvitationCode, InvitationId},
    notice::Notice,
    office::{OfficeId, Seat},
    paging::Page,
    person::PersonId,
};

/// Coordinators hear of a link that is tried in vain at most so often.
const TOLD_OF_TRIES_EVERY: Duration = Duration::hours(24);

#[derive(FromRow)]
struct InvitationRow {
    id: i64,
    #[sqlx(flatten)]
    seat: SeatRow,
    expires_at: String,
    held_until: Option<String>,
    invited_by: Option<i64>,
}

impl InvitationRow {
    fn read(self) -> Result<Invitation> {
        Ok(Invitation {
            id: InvitationId(self.id),
            seat: self.seat.read()?,
            expires_at: read_stamp(&self.expires_at)?,
            held_until: self.held_until.as_deref().map(read_stamp).transpose()?,
            invited_by: self.invited_by.map(OfficeId),
        })
    }
}

/// Whether an invitation can be accepted at `$now`: nobody has, it was not taken back, its time is not over, and whoever
/// made it may still do so.
macro_rules! works {
    ($now:literal) => {
        concat!(
            "invitation.used_at is null and invitation.revoked_at is null and invitation.expires_at > ",
            $now,
            " and (invitation.held_until is null or invitation.held_until > ",
            $now,
            ") and (
                invitation.invited_by is null
                or exists (
                    select 1 from office as inviting
                    where inviting.id = invitation.invited_by
                        and (inviting.held_until is null or inviting.held_until > ",
            $now,
            ")
                )
            )"
        )
    };
}

impl Store {
    /// The invitation with this code, while it can be accepted. Nobody learns why one cannot.
    pub async fn open_invitation(
        &self,
        code: &InvitationCode,
        now: DateTime<Utc>,
    ) -> Result<Option<Invitation>> {
        let row: Option<InvitationRow> = sqlx::query_as(concat!(
            "select id, role, body, region, expires_at, held_until, invited_by
             from invitation
             where code_hash = ?1 and ",
            works!("?2")
        ))
        .bind(code.hash().as_slice())
        .bind(stamp(now))
        .fetch_optional(&self.readers)
        .await?;
        row.map(InvitationRow::read).transpose()
    }

    /// An invitation, whatever became of it.
    pub async fn invitation(&self, id: InvitationId) -> Result<Option<Invitation>> {
        let row: Option<InvitationRow> = sqlx::query_as(
            "select id, role, body, region, expires_at, held_until, invited_by from invitation where id = ?",
        )
        .bind(id.0)
        .fetch_optional(&self.readers)
        .await?;
        row.map(InvitationRow::read).transpose()
    }

    /// Invitations that can be accepted at this moment, those that end first in front: of one office, or of all.
    pub async fn open_invitations(
        &self,
        by: Option<OfficeId>,
        offset: u32,
        limit: u32,
        now: DateTime<Utc>,
    ) -> Result<Page<Invitation>> {
        #[derive(FromRow)]
        struct Row {
            #[sqlx(flatten)]
            invitation: InvitationRow,
            total: u32,
        }
        let rows: Vec<Row> = sqlx::query_as(concat!(
            "select id, role, body, region, expires_at, held_until, invited_by, count(*) over () as total
             from invitation
             where (?2 is null or invited_by = ?2) and ",
            works!("?1"),
            " order by expires_at, id limit +?3 offset +?4"
        ))
        .bind(stamp(now))
        .bind(by.map(|office| office.0))
        .bind(limit)
        .bind(offset)
        .fetch_all(&self.readers)
        .await?;
        let total = rows.first().map_or(0, |row| row.total);
        let items = rows.into_iter().map(|row| row.invitation.read());
        Ok(Page {
            items: items.collect::<Result<_>>()?,
            offset,
            total,
        })
    }

    /// How many invitations an office has made: a button that makes one carries it, so that a second tap makes no second.
    pub async fn invitations_made_by(&self, office: OfficeId) -> Result<u32> {
        Ok(sqlx::query_scalar(MADE_BY)
            .bind(office.0)
            .fetch_one(&self.readers)
            .await?)
    }
}

const MADE_BY: &str = "select count(*) from invitation where invited_by = ?";

impl Tx {
    /// Invites whoever gets this code, as the operator does.
    pub async fn invite(
        &mut self,
        seat: &Seat,
        code: &InvitationCode,
        expires_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<InvitationId> {
        self.insert_invitation(None, seat, code, expires_at, None, now)
            .await
    }

    /// Invites whoever gets this code, by an office that has made `made_before` invitations; none where it has made others:
    /// the button was tapped before. With `held_until` it is a hand-over, which ends then.
    pub async fn invite_by(
        &mut self,
        (office, made_before): (OfficeId, u32),
        seat: &Seat,
        code: &InvitationCode,
        expires_at: DateTime<Utc>,
        held_until: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> Result<Option<InvitationId>> {
        let made: u32 = sqlx::query_scalar(MADE_BY)
            .bind(office.0)
            .fetch_one(&mut *self.inner)
            .await?;
        if made != made_before {
            return Ok(None);
        }
        self.insert_invitation(Some(office), seat, code, expires_at, held_until, now)
            .await
            .map(Some)
    }

    async fn insert_invitation(
        &mut self,
        by: Option<OfficeId>,
        seat: &Seat,
        code: &InvitationCode,
        expires_at: DateTime<Utc>,
        held_until: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> Result<InvitationId> {
        let id = sqlx::query_scalar(
            "insert into invitation (
                 role, body, region, code_hash, created_at, expires_at, invited_by, held_until
             )
             values (?, ?, ?, ?, ?, ?, ?, ?)
             returning id",
        )
        .bind(seat.role().word())
        .bind(seat.body().map(|body| &body.0))
        .bind(seat.region().map(|region| region.to_string()))
        .bind(code.hash().as_slice())
        .bind(stamp(now))
        .bind(stamp(expires_at))
        .bind(by.map(|office| office.0))
        .bind(held_until.map(stamp))
        .fetch_one(&mut *self.inner)
        .await?;
        Ok(InvitationId(id))
    }

    /// Takes an invitation back; says whether it still worked.
    pub async fn revoke_invitation(
        &mut self,
        id: InvitationId,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let revoked = sqlx::query(concat!(
            "update invitation set revoked_at = ?2
             where id = ?1 and ",
            works!("?2")
        ))
        .bind(id.0)
        .bind(stamp(now))
        .execute(&mut *self.inner)
        .await?;
        Ok(revoked.rows_affected() > 0)
    }

    /// Takes back what an office has made and nobody has used.
    pub(super) async fn revoke_invitations_by(
        &mut self,
        office: OfficeId,
        now: DateTime<Utc>,
    ) -> Result<()> {
        sqlx::query(
            "update invitation
             set revoked_at = ?
             where invited_by = ? and used_at is null and revoked_at is null",
        )
        .bind(stamp(now))
        .bind(office.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Somebody tried a link that does not work. The coordinators hear of the try, but not whose it was, and once in a day
    /// for each link. Whoever used it may look at it again, and of a code that was never given nothing is to be told.
    pub async fn tell_of_vain_try(
        &mut self,
        code: &InvitationCode,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let tried: Option<i64> = sqlx::query_scalar(concat!(
            "update invitation
             set tried_at = ?2
             where code_hash = ?1 and used_by is not ?3 and (tried_at is null or tried_at <= ?4) and not (",
            works!("?2"),
            ") returning id"
        ))
        .bind(code.hash().as_slice())
        .bind(stamp(now))
        .bind(person.0)
        .bind(stamp(now - TOLD_OF_TRIES_EVERY))
        .fetch_optional(&mut *self.inner)
        .await?;
        let Some(tried) = tried else { return Ok(()) };
        let mut coordinators = self.coordinators(now).await?;
        coordinators.retain(|coordinator| *coordinator != person);
        let notice = Notice::InvitationTried {
            invitation: InvitationId(tried),
        };
        self.promise(&notice, &coordinators, now).await?;
        Ok(())
    }

    /// The person holds the office from now on, if the code works: for one person, once. Whoever holds the same for as long
    /// or longer does not use it up; whoever holds it for a shorter time holds it by this invitation instead.
    pub async fn accept_invitation(
        &mut self,
        code: &InvitationCode,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> Result<Acceptance> {
        let used: Option<InvitationRow> = sqlx::query_as(concat!(
            "update invitation
             set used_at = ?3, used_by = ?2
             where code_hash = ?1 and ",
            works!("?3"),
            " and not exists (
                     select 1
                     from office
                     where office.person = ?2
                         and office.role = invitation.role
                         and office.body is invitation.body
                         and office.region is invitation.region
                         and (
                             office.held_until is null
                             or (office.held_until > ?3 and office.held_until >= invitation.held_until)
                         )
                 )
             returning id, role, body, region, expires_at, held_until, invited_by"
        ))
        .bind(code.hash().as_slice())
        .bind(person.0)
        .bind(stamp(now))
        .fetch_optional(&mut *self.inner)
        .await?;
        let Some(used) = used else {
            return self.why_not_accepted(code, person, now).await;
        };
        sqlx::query(
            "update office
             set held_until = ?3
             where person = ?2 and held_until > ?3 and exists (
                 select 1
                 from invitation
                 where invitation.id = ?1
                     and office.role = invitation.role
                     and office.body is invitation.body
                     and office.region is invitation.region
             )",
        )
        .bind(used.id)
        .bind(person.0)
        .bind(stamp(now))
        .execute(&mut *self.inner)
        .await?;
        let office = sqlx::query_scalar(
            "insert into office (person, role, body, region, held_from, held_until, invitation)
             select used_by, role, body, region, used_at, held_until, id
             from invitation
             where id = ?
             returning id",
        )
        .bind(used.id)
        .fetch_one(&mut *self.inner)
        .await?;
        let office = OfficeId(office);
        let invitation = used.read()?;
        if let Some(until) = invitation.held_until {
            let notice = Notice::OfficeEnded { office };
            self.promise_for(&notice, &[person], until, now).await?;
        }
        self.has_menus = true;
        Ok(Acceptance::Accepted { invitation, office })
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
        let held: Option<Row> = sqlx::query_as(concat!(
            "select
                 invitation.id,
                 invitation.role,
                 invitation.body,
                 invitation.region,
                 invitation.expires_at,
                 invitation.held_until,
                 invitation.invited_by,
                 office.invitation = invitation.id as is_theirs
             from invitation
             join office on office.person = ?2
                 and office.role = invitation.role
                 and office.body is invitation.body
                 and office.region is invitation.region
                 and (office.held_until is null or office.held_until > ?3)
             where code_hash = ?1 and (office.invitation = invitation.id or (",
            works!("?3"),
            ")) order by is_theirs desc limit 1"
        ))
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
