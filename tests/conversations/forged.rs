//! Forged taps: each tap there is, by each kind of person whose it is not, on things that are somebody's.
//!
//! Callback data comes from the person's phone, and nothing on the way checks that there was such a button. Who may use
//! which tap is in [`table`]; the things are in [`stage`]. Whoever may not use one gets the same answer as where there is
//! no such thing, and no row of any table changes. What one test changes by a tap that is permitted is put back.

mod ledger;
mod stage;
mod table;

use kezdesu::{domain::office::Seat, views::Tap};

use crate::world::{Person, World, written_out};
use ledger::Ledger;
use stage::{HIDDEN, Owners};
use table::{Things, Who, who_may_use};

/// What no button of this version carries.
const OUTDATED: &str = "outdated";

/// Whose these things are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outsider {
    /// Has not chosen a language yet.
    Stranger,
    Citizen,
    OfficialOfAnotherMinistry,
    OfficerOfAnotherRegion,
    Coordinator,
    /// Was an official of the ministry.
    OfficialRevoked,
    /// Was a deputy of an official of the ministry, until a day that is over.
    DeputyUntilYesterday,
    /// An official of another ministry who sits at the desk of another region's akimat.
    HolderOfTwoOffices,
}

impl Outsider {
    fn may_use(self, who: Who) -> bool {
        match who {
            Who::Newcomers => true,
            Who::Everyone => self != Self::Stranger,
            Who::Holders => matches!(
                self,
                Self::OfficialOfAnotherMinistry
                    | Self::OfficerOfAnotherRegion
                    | Self::Coordinator
                    | Self::HolderOfTwoOffices
            ),
            Who::Officials => matches!(
                self,
                Self::OfficialOfAnotherMinistry | Self::HolderOfTwoOffices
            ),
            Who::Officers => matches!(
                self,
                Self::OfficerOfAnotherRegion | Self::HolderOfTwoOffices
            ),
            Who::Coordinators
            | Who::AuthorAndCoordinators
            | Who::OfficialsOfTheBodyAndCoordinators
            | Who::Concerned => self == Self::Coordinator,
            Who::Nobody
            | Who::Author
            | Who::OfficialsOfTheBody
            | Who::HolderOfTheOffice
            | Who::OfficersOfTheRegion
            | Who::HolderOfTheAkimatsOffice => false,
        }
    }

    async fn comes(self, world: &World) -> Person<'_> {
        let person = match self {
            Self::Stranger => world.citizen_with_phone("Stranger", Some("en")),
            Self::Citizen => world.follower("Citizen", "Abai").await,
            Self::OfficialOfAnotherMinistry => world.official("Oleg", "transport").await,
            Self::OfficerOfAnotherRegion => world.akimat_officer("Vera", "KZ-63").await,
            Self::Coordinator => world.coordinator("Bota").await,
            Self::OfficialRevoked | Self::DeputyUntilYesterday => {
                world.official("Aset", "dsm").await
            }
            Self::HolderOfTwoOffices => {
                let person = world.official("Timur", "transport").await;
                let akimat = Seat::AkimatOfficer("KZ-63".parse().unwrap());
                person.comes_to(&akimat).await;
                person
            }
        };
        match self {
            Self::OfficialRevoked => {
                let office = stage::office_of(world, &person).await;
                let by = stage::person_of(world, &person).await;
                let mut tx = world.store.begin().await.unwrap();
                tx.revoke_office(office, by, world.clock.now())
                    .await
                    .unwrap();
                tx.commit().await.unwrap();
            }
            Self::DeputyUntilYesterday => ledger::ends_now(world, &person).await,
            _ => {}
        }
        // Whose time is over hears so once.
        person.says("/start").await;
        person
    }

    /// Begins to write what only this office writes, so that there is something to be filled with what is another's.
    async fn begins(self, world: &World, person: &Person<'_>) {
        let office = match self {
            Self::OfficialOfAnotherMinistry | Self::OfficerOfAnotherRegion => {
                stage::office_of(world, person).await
            }
            _ => return,
        };
        let tap = if self == Self::OfficialOfAnotherMinistry {
            Tap::PlanMeeting { office }
        } else {
            Tap::EnterQuestion { office }
        };
        answer(world, person, &tap.data()).await;
        person.says("/start").await;
    }
}

macro_rules! outsiders {
    ($($test:ident: $outsider:ident;)*) => {
        $(#[tokio::test(flavor = "multi_thread")]
        async fn $test() {
            nothing_beyond_the_table_is_permitted(Outsider::$outsider).await;
        })*
    };
}

outsiders! {
    a_stranger_moves_and_reads_nothing: Stranger;
    a_citizen_moves_and_reads_nothing: Citizen;
    an_official_of_another_ministry_moves_and_reads_nothing: OfficialOfAnotherMinistry;
    an_officer_of_another_region_moves_and_reads_nothing: OfficerOfAnotherRegion;
    a_coordinator_moves_and_reads_only_what_is_for_coordinators: Coordinator;
    an_official_whose_office_was_revoked_moves_and_reads_nothing: OfficialRevoked;
    a_deputy_whose_time_is_over_moves_and_reads_nothing: DeputyUntilYesterday;
    whoever_holds_two_offices_moves_and_reads_nothing_of_a_third: HolderOfTwoOffices;
}

/// All taps of the table, of each kind once on `things` and once on no such thing.
fn taps(things: &Things) -> impl Iterator<Item = (Who, Tap, Tap)> {
    let nothing = stage::nothing();
    Tap::longest_samples().into_iter().map(move |mut forged| {
        let mut unfounded = forged.clone();
        let who = who_may_use(&mut forged, things);
        who_may_use(&mut unfounded, &nothing);
        (who, forged, unfounded)
    })
}

async fn nothing_beyond_the_table_is_permitted(outsider: Outsider) {
    let world = World::of_fast_fingers("2026-11-24 09:00").await;
    let (_owners, things) = stage::set(&world).await;
    let person = outsider.comes(&world).await;
    outsider.begins(&world, &person).await;
    let mut ledger = Ledger::open(&world, person.id).await;
    let outdated = answer(&world, &person, OUTDATED).await;
    let mut holes = Vec::new();
    for (who, forged, unfounded) in taps(&things) {
        let hole = if !outsider.may_use(who) {
            let expected = if forged == unfounded {
                outdated.clone()
            } else {
                answer(&world, &person, &unfounded.data()).await
            };
            refused(&world, &mut ledger, &person, (&forged, &expected)).await
        } else if is_of_ones_own(who) && !matches!(forged, Tap::DeleteDataForGood { .. }) {
            of_ones_own(&world, &mut ledger, &person, &forged).await
        } else {
            continue;
        };
        if let Some(hole) = hole {
            holes.push(format!("{forged:?}: {hole}"));
        }
    }
    assert!(
        holes.is_empty(),
        "{outsider:?}, against the table in forged/table.rs:\n{}",
        holes.join("\n")
    );
}

/// Whoever may use it does not need to be anybody in particular.
fn is_of_ones_own(who: Who) -> bool {
    matches!(
        who,
        Who::Newcomers | Who::Everyone | Who::Holders | Who::Officials | Who::Officers
    )
}

/// What is wrong with how a tap is refused; `expected` is the answer where there is no such thing.
async fn refused(
    world: &World,
    ledger: &mut Ledger,
    person: &Person<'_>,
    (forged, expected): (&Tap, &str),
) -> Option<String> {
    let answered = answer(world, person, &forged.data()).await;
    let changed = ledger.changed().await;
    if !changed.is_empty() {
        ledger.put_back(&changed).await;
        return Some(format!("changes {}", changed.join(", ")));
    }
    if answered != expected {
        return Some(format!(
            "is answered with “{answered}”, and where there is no such thing with “{expected}”"
        ));
    }
    answered
        .trim()
        .is_empty()
        .then(|| "is met with silence".to_owned())
}

/// What is wrong with a tap that everybody of a kind may use on what is their own.
async fn of_ones_own(
    world: &World,
    ledger: &mut Ledger,
    person: &Person<'_>,
    tap: &Tap,
) -> Option<String> {
    let answered = answer(world, person, &tap.data()).await;
    let others = ledger.changed_of_others().await;
    let changed = ledger.changed().await;
    ledger.put_back(&changed).await;
    if !others.is_empty() {
        return Some(format!("changes what others have in {}", others.join(", ")));
    }
    let revealed = HIDDEN.iter().find(|word| answered.contains(**word));
    revealed.map(|word| format!("reveals {word}"))
}

/// What a tap is answered with: the line at the top of the chat, and what the newest message then says and carries.
async fn answer(world: &World, person: &Person<'_>, data: &str) -> String {
    let message = person.screen().id;
    let tap = world.emulator.tap(person.id, person.id, message, data);
    world.settles().await;
    let toast = world.emulator.toast(&tap);
    let toast = toast.unwrap_or_else(|| panic!("the tap “{data}” spins for ever"));
    let screen = person.screen();
    let said = written_out(&screen);
    assert!(!said.contains("went wrong"), "“{data}” fails: {said}");
    let media = if screen.media.is_some() {
        "(a file)"
    } else {
        ""
    };
    format!("{}\n{said}{media}", toast.text)
}

/// Taps for which there is nothing to do: the akimat is in the bot, the question has no place, the promise has no photo, the
/// meeting stands in no schedule.
const IDLE: [&str; 4] = [
    "LettersOfMeeting",
    "QuestionPlace",
    "CommitmentPhoto",
    "ScheduleRow",
];

/// What the table permits does something: without this, a table of ids that mean nothing would pass for a wall.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_use_a_tap_is_answered_otherwise_than_where_there_is_no_such_thing() {
    let world = World::of_fast_fingers("2026-11-24 09:00").await;
    let (owners, things) = stage::set(&world).await;
    let mut ledger = Ledger::open(&world, owners.official.id).await;
    let mut idle = Vec::new();
    for (who, forged, unfounded) in taps(&things) {
        for person in whose(&owners, who) {
            let about_nothing = if forged == unfounded {
                OUTDATED.to_owned()
            } else {
                unfounded.data()
            };
            let expected = answer(&world, person, &about_nothing).await;
            let changed = ledger.changed().await;
            ledger.put_back(&changed).await;
            let answered = answer(&world, person, &forged.data()).await;
            let changed = ledger.changed().await;
            ledger.put_back(&changed).await;
            if answered == expected && changed.is_empty() {
                let name = format!("{forged:?}");
                idle.push(name.split(' ').next().unwrap_or_default().to_owned());
            }
        }
    }
    assert_eq!(idle, IDLE);
}

fn whose<'o, 'w>(owners: &'o Owners<'w>, who: Who) -> Vec<&'o Person<'w>> {
    match who {
        Who::Newcomers | Who::Everyone | Who::Nobody => vec![],
        Who::Holders | Who::Officials | Who::Officers => vec![],
        Who::Author => vec![&owners.author],
        Who::AuthorAndCoordinators => vec![&owners.author, &owners.coordinator],
        Who::Coordinators => vec![&owners.coordinator],
        Who::OfficialsOfTheBody | Who::HolderOfTheOffice => vec![&owners.official],
        Who::OfficialsOfTheBodyAndCoordinators => vec![&owners.official, &owners.coordinator],
        Who::OfficersOfTheRegion | Who::HolderOfTheAkimatsOffice => vec![&owners.officer],
        Who::Concerned => vec![&owners.official, &owners.officer, &owners.coordinator],
    }
}

/// Whatever else may come where a button's data is expected.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_tap_at_all_is_an_outdated_button() {
    const BROKEN: [&str; 15] = [
        "",
        ":",
        "sub",
        "sub:",
        "sub:1",
        "sub:-1:0",
        "sub:1:0:0",
        "withdraw!:1:1",
        "send:",
        "send:petition",
        "board:'--...0",
        "list:10.x' or 1=1 --.w.0",
        "\u{202e}sub:1:0",
        "accept:AAAAAAAAAAAAAAAAAAAAAA",
        "region:00",
    ];
    let world = World::on("2026-11-24 09:00").await;
    let citizen = world.follower("Citizen", "Abai").await;
    let mut ledger = Ledger::open(&world, citizen.id).await;
    for data in BROKEN {
        let answered = answer(&world, &citizen, data).await;
        assert!(!answered.trim().is_empty(), "“{data}”");
        assert!(ledger.changed().await.is_empty(), "“{data}”");
    }
}
