//! Inviting others to an office.
//!
//! > **Dana:** `/invite`
//! > **Bot:** Whom do you invite? … `[Invite from a ministry]` …
//! > **Dana:** `[Invite from a ministry]`, `[Ministry of Healthcare]`, `[24 hours]`
//! > **Bot:** One-time link: … `[Share the link]` `[Revoke the link]`
//!
//! The link is in a message of its own, since it is kept nowhere and never shown again.

use chrono::Duration;

use crate::{
    bot::{HandlerResult, citizen::odd, hand_over, turn::Turn},
    domain::{
        invitation::{Invitation, InvitationCode, InvitationId},
        office::{Office, OfficeId, Seat},
        person::Person,
        trail::{Act, Actor},
    },
    i18n::texts,
    views::{self, Screen, invitation::PAGE_LENGTH},
};

/// `/invite`
pub async fn choose_role(turn: Turn) -> HandlerResult {
    turn.show(views::invitation::choose_role(&turn.viewer()))
        .await
}

pub async fn choose_body(turn: Turn) -> HandlerResult {
    turn.show(views::invitation::choose_body(&turn.viewer()))
        .await
}

pub async fn choose_region(turn: Turn) -> HandlerResult {
    turn.show(views::invitation::choose_region(&turn.viewer()))
        .await
}

/// How long the link is to work.
pub async fn choose_days(turn: Turn, person: Person, seat: Seat) -> HandlerResult {
    let office = turn.acts_for(&Seat::Coordinator).await?;
    let Some(office) = office.filter(|_| exists(&turn, &seat)) else {
        return odd::outdated_button(turn, person).await;
    };
    let made_before = turn.services().store.invitations_made_by(office.id).await?;
    turn.show(views::invitation::choose_days(
        &turn.viewer(),
        &seat,
        made_before,
    ))
    .await
}

/// Whether there is such a ministry or region today.
fn exists(turn: &Turn, seat: &Seat) -> bool {
    let viewer = turn.viewer();
    match seat {
        Seat::Coordinator => true,
        Seat::Official(body) => viewer.directory.body(body, viewer.today).is_some(),
        Seat::AkimatOfficer(region) => viewer.directory.region(*region, viewer.today).is_some(),
    }
}

/// The link is made and shown, once.
pub async fn invite(
    turn: Turn,
    person: Person,
    (seat, days, made_before): (Seat, u32, u32),
) -> HandlerResult {
    let office = turn.acts_for(&Seat::Coordinator).await?;
    let is_offered = exists(&turn, &seat) && views::invitation::VALID_DAYS.contains(&days);
    let Some(office) = office.filter(|_| is_offered) else {
        return odd::outdated_button(turn, person).await;
    };
    let now = turn.services().clock.now();
    let invitation = NewInvitation {
        by: &office,
        made_before,
        seat,
        expires_at: now + Duration::days(days.into()),
        held_until: None,
        act: Act::Invited,
    };
    let Some((invitation, code)) = invitation.make(&turn).await? else {
        let screen = open_screen(&turn, 0).await?;
        return turn.show_saying(screen, texts::invite_made_before()).await;
    };
    turn.show(views::invitation::made(&turn.viewer(), &invitation.seat))
        .await?;
    tell_link(&turn, &invitation, &code).await
}

/// An invitation that an office makes: with `held_until` it hands the office over until then.
pub(in crate::bot) struct NewInvitation<'a> {
    pub by: &'a Office,
    /// How many the office had made when the button was drawn: a second tap makes no second one.
    pub made_before: u32,
    pub seat: Seat,
    pub expires_at: chrono::DateTime<chrono::Utc>,
    pub held_until: Option<chrono::DateTime<chrono::Utc>>,
    pub act: Act,
}

impl NewInvitation<'_> {
    /// Keeps it; none where the button was tapped before.
    pub async fn make(self, turn: &Turn) -> anyhow::Result<Option<(Invitation, InvitationCode)>> {
        let now = turn.services().clock.now();
        let code = new_code()?;
        let mut tx = turn.begin().await?;
        let made = tx
            .invite_by(
                (self.by.id, self.made_before),
                &self.seat,
                &code,
                self.expires_at,
                self.held_until,
                now,
            )
            .await?;
        let Some(id) = made else {
            tx.commit().await?;
            return Ok(None);
        };
        let (actor, subject) = (Actor::Office(self.by.clone()), subject(id));
        let last_day = self
            .held_until
            .map(|until| hand_over::last_day(until).to_string());
        tx.record(&actor, self.act, &subject, (None, last_day.as_deref()), now)
            .await?;
        tx.commit().await?;
        let invitation = Invitation {
            id,
            seat: self.seat,
            expires_at: self.expires_at,
            held_until: self.held_until,
            invited_by: Some(self.by.id),
        };
        Ok(Some((invitation, code)))
    }
}

fn subject(id: InvitationId) -> String {
    format!("invitation {}", id.0)
}

fn new_code() -> anyhow::Result<InvitationCode> {
    let mut bits = [0_u8; 16];
    getrandom::fill(&mut bits)
        .map_err(|error| anyhow::anyhow!("no randomness for a code: {error}"))?;
    Ok(InvitationCode::of_random(bits))
}

/// Shows a link in a message that stays.
pub(in crate::bot) async fn tell_link(
    turn: &Turn,
    invitation: &Invitation,
    code: &InvitationCode,
) -> HandlerResult {
    let username = &turn.services().me.username;
    let link = views::invitation::link(&turn.viewer(), invitation, code, username);
    turn.tell(link).await
}

/// Those that can be accepted at present.
pub async fn open(turn: Turn, offset: u32) -> HandlerResult {
    let screen = open_screen(&turn, offset).await?;
    turn.show(screen).await
}

async fn open_screen(turn: &Turn, offset: u32) -> anyhow::Result<Screen> {
    let services = turn.services();
    let now = services.clock.now();
    let page_at = |offset| {
        services
            .store
            .open_invitations(None, offset, PAGE_LENGTH, now)
    };
    let mut page = page_at(offset).await?;
    if page.items.is_empty() && offset > 0 {
        page = page_at(0).await?;
    }
    Ok(views::invitation::open(&turn.viewer(), &page))
}

/// A link is taken back before anybody used it: by a coordinator, or by whoever made it to hand over.
pub async fn revoke(turn: Turn, person: Person, id: InvitationId) -> HandlerResult {
    let invitation = turn.services().store.invitation(id).await?;
    let Some(invitation) = invitation else {
        return odd::outdated_button(turn, person).await;
    };
    let coordinator = turn.acts_for(&Seat::Coordinator).await?;
    let maker = match invitation.invited_by {
        Some(office) => turn.office(office).await?,
        None => None,
    };
    let Some(office) = maker.or(coordinator) else {
        return odd::outdated_button(turn, person).await;
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let was_open = tx.revoke_invitation(id, now).await?;
    if was_open {
        let actor = Actor::Office(office.clone());
        tx.record(
            &actor,
            Act::InvitationRevoked,
            &subject(id),
            (None, None),
            now,
        )
        .await?;
    }
    tx.commit().await?;
    turn.take_buttons_off_notice().await?;
    let toast = if was_open {
        texts::invitation_revoked()
    } else {
        texts::invitation_gone()
    };
    let screen = after_revoking(&turn, &office).await?;
    turn.show_saying(screen, toast).await
}

/// What a coordinator sees then is the list; whoever hands over, their deputies.
async fn after_revoking(turn: &Turn, office: &Office) -> anyhow::Result<Screen> {
    if office.seat == Seat::Coordinator {
        return open_screen(turn, 0).await;
    }
    hand_over::screen(turn, office.id).await
}

/// An office's number is the subject of what is done to it.
pub(in crate::bot) fn office_subject(office: OfficeId) -> String {
    format!("office {}", office.0)
}
