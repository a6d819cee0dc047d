//! Forged taps about offices: links, hand-overs, the procedure and circulars are moved by those alone whose they are.

use kezdesu::{
    domain::{
        central_body::BodySlug,
        invitation::InvitationId,
        office::{OfficeId, Seat},
        procedure::ProcedurePart,
    },
    sandbox::Thing,
    views::Tap,
};

use super::{TAPS_OF_ONE, coordinators_taps, nothing_is_moved_or_read_of, victims};
use crate::world::World;

/// What buttons about offices carry, those of others and those that do not exist.
fn offices_taps() -> Vec<String> {
    let on = "2026-12-04".parse().unwrap();
    let mut taps = vec![
        Tap::Invite,
        Tap::InviteBodies,
        Tap::InviteRegions,
        Tap::Invitations { offset: 0 },
        Tap::Holders {
            role: None,
            offset: 0,
        },
        Tap::Trail { offset: 0 },
        Tap::PublishProcedure,
        Tap::EditProcedure {
            part: ProcedurePart::Change,
        },
        Tap::SendProcedure { version: 1 },
        Tap::SendProcedure { version: 2 },
        Tap::DropProcedureDraft,
        Tap::ProcedureUnread { offset: 0 },
        Tap::RemindOfProcedure { version: 1 },
        Tap::Circular,
        Tap::CircularToAll { wanted: true },
        Tap::WriteCircular { anew: true },
        Tap::SendCircular { people: 1 },
        Tap::DropCircular,
    ];
    let dsm = || BodySlug("dsm".to_owned());
    taps.push(Tap::CircularTo {
        body: dsm(),
        wanted: true,
    });
    for seat in [
        Seat::Coordinator,
        Seat::Official(dsm()),
        Seat::AkimatOfficer("KZ-10".parse().unwrap()),
    ] {
        taps.push(Tap::InviteTo { seat: seat.clone() });
        taps.extend([0, 1].map(|made_before| Tap::InviteFor {
            seat: seat.clone(),
            days: 1,
            made_before,
        }));
    }
    for number in 1..=3 {
        let (office, invitation) = (OfficeId(number), InvitationId(number));
        taps.extend([
            Tap::RevokeInvitation { invitation },
            Tap::Holder { office },
            Tap::AskToRevokeOffice { office },
            Tap::RevokeOffice { office },
            Tap::HandOver { office },
            Tap::HandOverDay {
                office,
                month: None,
            },
            Tap::HandOverUntil { office, on },
            Tap::HandOverLink {
                office,
                on,
                made_before: 0,
            },
            Tap::HandOverLink {
                office,
                on,
                made_before: 1,
            },
        ]);
    }
    taps.iter().map(Tap::data).collect()
}

/// Offices 1 to 3 are a coordinator's, an official's and a deputy's; 1 has an open invitation and two drafts begun.
async fn offices(world: &World) {
    let dana = world.coordinator("Dana").await;
    let saule = world.official("Saule", "dsm").await;
    saule
        .says("/deputy")
        .taps("Choose the last day")
        .says("4 December")
        .taps("Make the link")
        .await;
    let link = saule.chat().into_iter().rev().find_map(|message| {
        let (_, code) = message.text.split_once("?start=")?;
        code.split_whitespace().next().map(str::to_owned)
    });
    let oleg = world.follower("Oleg", "Abai").await;
    oleg.says(&format!("/start {}", link.unwrap()))
        .taps("Accept")
        .await;
    let file = |caption: &str| Thing::Document {
        name: "procedure.pdf".to_owned(),
        mime: "application/pdf".to_owned(),
        bytes: b"%PDF-1.7".to_vec(),
        caption: caption.to_owned(),
    };
    dana.says("/invite")
        .taps("Invite a coordinator")
        .taps("3 days")
        .says("/procedure")
        .taps("Publish a new version")
        .sends(file("Firstword"))
        .taps("Publish the procedure")
        .taps("Publish a new version")
        .sends(file("Nextword"))
        .says("/write")
        .taps("Ministry of Healthcare: 2")
        .taps("Write the text")
        .says("Circularword")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_moves_or_reads_anything_of_offices_with_forged_taps() {
    const OF_OFFICES: [&str; 3] = ["Nextword", "Circularword", "since 24 November"];
    let world = World::on("2026-11-24 09:00").await;
    victims(&world).await;
    offices(&world).await;
    for taps in [offices_taps(), coordinators_taps()]
        .concat()
        .chunks(TAPS_OF_ONE)
    {
        let stranger = world.citizen_with_phone("Stranger", Some("en"));
        stranger.says("hello").await;
        nothing_is_moved_or_read_of(&OF_OFFICES, &world, &stranger, taps).await;
        let citizen = world.follower("Citizen", "Abai").await;
        nothing_is_moved_or_read_of(&OF_OFFICES, &world, &citizen, taps).await;
        let official = world.official("Official", "dsm").await;
        nothing_is_moved_or_read_of(&OF_OFFICES, &world, &official, taps).await;
        let officer = world.akimat_officer("Officer", "KZ-10").await;
        nothing_is_moved_or_read_of(&OF_OFFICES, &world, &officer, taps).await;
    }
}
