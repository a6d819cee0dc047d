//! Who is in the sandbox: three citizens, one for each language, and three who hold an office.

use chrono::{DateTime, Duration, Utc};

use crate::{
    domain::{
        central_body::BodySlug,
        invitation::{Acceptance, InvitationCode},
        language::Lang,
        office::Seat,
    },
    store::{StoreError, Tx},
};

/// Somebody who has not written to the bot yet.
pub struct Citizen {
    pub name: &'static str,
    /// The language of their phone.
    pub phone: &'static str,
}

/// Somebody who was invited to an office and accepted before the sandbox opened.
pub struct OfficeHolder {
    /// The id of their account in the sandbox.
    pub account: i64,
    pub name: &'static str,
    pub lang: Lang,
    seat: fn() -> Option<Seat>,
}

pub const CITIZENS: [Citizen; 3] = [
    Citizen {
        name: "Айгүл",
        phone: "kk",
    },
    Citizen {
        name: "Нурлан",
        phone: "ru",
    },
    Citizen {
        name: "Alex",
        phone: "en",
    },
];

/// The one ministry whose meeting is announced for Abai Region, that region's akimat, and a coordinator.
pub const OFFICE_HOLDERS: [OfficeHolder; 3] = [
    OfficeHolder {
        account: 6_100_000_001,
        name: "Ерлан, ministry",
        lang: Lang::Ru,
        seat: || Some(Seat::Official(BodySlug("dsm".to_owned()))),
    },
    OfficeHolder {
        account: 6_100_000_002,
        name: "Сәуле, akimat",
        lang: Lang::Kk,
        seat: || "KZ-10".parse().ok().map(Seat::AkimatOfficer),
    },
    OfficeHolder {
        account: 6_100_000_003,
        name: "Dana, coordinator",
        lang: Lang::En,
        seat: || Some(Seat::Coordinator),
    },
];

/// Gives each office-holder their office, by an invitation as in life, and a desk.
pub(super) async fn seat_office_holders(tx: &mut Tx, now: DateTime<Utc>) -> Result<(), StoreError> {
    for holder in OFFICE_HOLDERS {
        let Some(seat) = (holder.seat)() else {
            continue;
        };
        let person = tx.speak_to(holder.account, holder.lang, now).await?;
        if let Some(region) = seat.region().or_else(|| "KZ-10".parse().ok()) {
            tx.move_home(person, region, now).await?;
        }
        tx.welcome(person, now).await?;
        // Nobody can use it again: an invitation works once.
        let code =
            InvitationCode::of_random(u128::from(holder.account.unsigned_abs()).to_be_bytes());
        tx.invite(&seat, &code, now + Duration::hours(1), now)
            .await?;
        let accepted = tx.accept_invitation(&code, person, now).await?;
        if let Acceptance::Accepted { office, .. } = accepted {
            tx.sit_at_desk(person, Some(office)).await?;
        }
    }
    Ok(())
}
