//! The meetings in an akimat's region, and the host's list.
//!
//! > **Serik:** `[Meetings in my region]`
//! > **Bot:** 1. Ministry of Healthcare, Thursday 3 December, 15:00 …
//! > **Serik:** `[1]`, `[Hall]`
//! > **Bot:** … Ready: hall. Not ready yet: … `[Hall ✓]` …

use crate::{
    bot::{HandlerResult, official::meetings::gone, turn::Turn},
    domain::{
        agreement::{HostItem, HostedList, RegionAgreement},
        meeting::{Agreement, Meeting, MeetingId},
        office::{Office, Seat},
        person::Person,
        region::RegionCode,
        trail::{Act, Actor},
    },
    i18n::{Text, texts},
    views::{
        self, Screen,
        hosting::{Hosted, PAGE_LENGTH},
    },
};

/// The meetings of the region, or those that wait for the akimat's answer.
pub async fn list(turn: Turn, person: Person, list: HostedList) -> HandlerResult {
    let seat = Seat::AkimatOfficer(list.region);
    if turn.acts_for(&seat).await?.is_none() {
        return gone(turn, person).await;
    }
    let store = &turn.services().store;
    let viewer = turn.viewer();
    let HostedList { region, offset, .. } = list;
    let page = if list.only_to_agree {
        store
            .meetings_to_agree(region, viewer.today, offset, PAGE_LENGTH)
            .await?
    } else {
        store
            .meetings_hosted(region, viewer.today, offset, PAGE_LENGTH)
            .await?
    };
    turn.show(views::hosting::list(&viewer, list, &page)).await
}

/// One meeting, as its akimat sees it.
pub async fn card(
    turn: Turn,
    person: Person,
    (id, list): (MeetingId, HostedList),
) -> HandlerResult {
    match hosted(&turn, id, list.region).await? {
        Some(hosted) => {
            let screen = card_screen(&turn, &hosted, list).await?;
            turn.show(screen).await
        }
        None => gone(turn, person).await,
    }
}

/// A meeting in a region for whose akimat this person acts at this moment.
pub(super) struct OwnMeeting {
    pub meeting: Meeting,
    pub agreement: RegionAgreement,
    pub office: Office,
}

impl OwnMeeting {
    /// What is to be known before saying otherwise: the akimat had agreed.
    pub(super) fn takes_back(&self) -> Option<Text> {
        (self.agreement.state == Agreement::Agreed).then(texts::taking_agreement_back)
    }
}

/// The same answer where there is no such meeting, it is elsewhere, or the office is not held: none.
pub(super) async fn hosted(
    turn: &Turn,
    id: MeetingId,
    region: RegionCode,
) -> anyhow::Result<Option<OwnMeeting>> {
    let Some(office) = turn.acts_for(&Seat::AkimatOfficer(region)).await? else {
        return Ok(None);
    };
    let services = turn.services();
    let meeting = services.store.meeting(id).await?;
    let now = services.clock.now();
    let agreement = services.store.agreement(id, region, now).await?;
    let found = meeting.zip(agreement);
    Ok(found.map(|(meeting, agreement)| OwnMeeting {
        meeting,
        agreement,
        office,
    }))
}

/// The card as it stands.
pub(super) async fn card_screen(
    turn: &Turn,
    own: &OwnMeeting,
    list: HostedList,
) -> anyhow::Result<Screen> {
    let store = &turn.services().store;
    let region = own.agreement.region;
    let clashes = store.clashes(&own.meeting, region).await?;
    let ready = store.host_list(own.meeting.id, region).await?;
    let hosted = Hosted {
        meeting: &own.meeting,
        agreement: &own.agreement,
        clashes: &clashes,
        calendar: store.working_calendar(),
    };
    Ok(views::hosting::card(&turn.viewer(), &hosted, &ready, list))
}

/// Something of the host's list is ready, or no longer.
pub async fn tick(
    turn: Turn,
    person: Person,
    wish: (MeetingId, HostedList, HostItem, bool),
) -> HandlerResult {
    let (id, list, item, wanted) = wish;
    let Some(own) = hosted(&turn, id, list.region).await? else {
        return gone(turn, person).await;
    };
    if !(own.agreement.state.is_given() && own.meeting.can_be_agreed(turn.viewer().today)) {
        let screen = card_screen(&turn, &own, list).await?;
        return turn
            .show_saying(screen, texts::toast_offer_outdated())
            .await;
    }
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    if tx.tick(id, list.region, (item, wanted), now).await? {
        let word: &str = item.into();
        let line = format!("{} {word}", list.region);
        let (act, words) = if wanted {
            (Act::HostItemTicked, (None, Some(line.as_str())))
        } else {
            (Act::HostItemUnticked, (Some(line.as_str()), None))
        };
        let actor = Actor::Office(own.office.clone());
        let subject = format!("meeting {}", id.0);
        tx.record(&actor, act, &subject, words, now).await?;
    }
    tx.commit().await?;
    let toast = if wanted {
        texts::toast_ticked()
    } else {
        texts::toast_unticked()
    };
    let screen = card_screen(&turn, &own, list).await?;
    turn.show_saying(screen, toast).await
}
