//! The first visit, in three taps.
//!
//! > **Bot:** Сәлеметсіз бе! Тілді таңдаңыз. / Здравствуйте! Выберите язык. / Hello! Choose a language.
//! > **Aigul:** `[English]`
//! > **Bot:** Step 1 of 2. Where do you live?
//! > **Aigul:** `[Abai Region]`
//! > **Bot:** Step 2 of 2. Shall I tell you when a meeting in your region is announced or changed?
//! > **Aigul:** `[Yes, tell me]`
//!
//! A start link that names a region answers the first question; one that names a meeting or an invitation opens it after
//! the language.

use super::{following, invitation, meetings, menu, settings, submissions};
use crate::{
    bot::{HandlerResult, step::Step, turn::Turn},
    domain::{
        following::{NewsTime, Subject},
        language::Lang,
        listing::Listing,
        person::Person,
        region::RegionCode,
        start_link::StartLink,
    },
    i18n::texts,
    store::Tx,
    views::{self, Screen},
};

/// Somebody is here for the first time.
pub async fn greet(turn: Turn) -> HandlerResult {
    greet_with_link(turn, None).await
}

/// Somebody is here for the first time, perhaps led by a link.
pub async fn greet_with_link(turn: Turn, link: Option<StartLink>) -> HandlerResult {
    let screen = views::welcome::choose_language(turn.phone(), link);
    turn.show(screen).await
}

/// A language was chosen: on the first visit, or later in the settings.
pub async fn take_language(turn: Turn, (lang, then): (Lang, Option<StartLink>)) -> HandlerResult {
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let id = tx.speak_to(turn.chat(), lang, now).await?;
    let person = match turn.person() {
        Some(person) => Person {
            lang,
            ..person.clone()
        },
        None => Person {
            id,
            lang,
            home_region: None,
            welcomed: false,
            follows_home: false,
            unreachable: false,
            news_at: NewsTime::AtOnce,
            has_consented: false,
            has_offices: false,
            desk: None,
        },
    };
    if person.welcomed && then.is_none() {
        tx.commit().await?;
        let screen = settings::screen(&turn, &person).await?;
        return turn
            .show_saying_in(lang, screen, texts::language_changed())
            .await;
    }
    let screen = follow_link(&turn, tx, person, then).await?;
    turn.show(screen).await
}

/// Where a start link leads; without one, to what comes next.
pub(super) async fn follow_link(
    turn: &Turn,
    mut tx: Tx,
    person: Person,
    link: Option<StartLink>,
) -> anyhow::Result<Screen> {
    match link {
        Some(StartLink::Region(region)) if !person.welcomed && exists(turn, region) => {
            tx.move_home(person.id, region, turn.services().clock.now())
                .await?;
            next(
                turn,
                tx,
                Person {
                    home_region: Some(region),
                    ..person
                },
            )
            .await
        }
        Some(StartLink::Region(region)) if exists(turn, region) => {
            tx.commit().await?;
            meetings::list_screen(turn, &person, &Listing::of_region(Some(region))).await
        }
        Some(StartLink::Body(body)) => {
            tx.commit().await?;
            meetings::list_screen(turn, &person, &Listing::default().of_body(Some(body))).await
        }
        Some(StartLink::Meeting(meeting)) => {
            tx.commit().await?;
            meetings::linked_screen(turn, &person, meeting).await
        }
        Some(StartLink::Invitation(code)) => invitation::screen(turn, tx, &person, &code).await,
        Some(StartLink::Submission(number)) => {
            tx.commit().await?;
            submissions::linked_screen(turn, &person, &number).await
        }
        _ => next(turn, tx, person).await,
    }
}

fn exists(turn: &Turn, region: RegionCode) -> bool {
    let services = turn.services();
    services
        .store
        .directory()
        .region(region, services.clock.today())
        .is_some()
}

/// What comes next for this person: a question of the first visit, or the home panel.
pub(super) async fn next(turn: &Turn, mut tx: Tx, person: Person) -> anyhow::Result<Screen> {
    let viewer = turn.viewer_in(person.lang);
    let region = person
        .home_region
        .and_then(|code| viewer.directory.region(code, viewer.today));
    let Some(region) = region else {
        tx.set_step(person.id, &Step::ChoosingRegion).await?;
        tx.commit().await?;
        return Ok(views::welcome::choose_region(&viewer));
    };
    tx.commit().await?;
    if person.welcomed {
        menu::home_screen(turn, &person).await
    } else {
        Ok(views::welcome::follow(&viewer, region))
    }
}

/// Whether to tell of meetings in the person's region: on the first visit, in the settings, below a notice.
pub async fn follow(turn: Turn, person: Person, wanted: bool) -> HandlerResult {
    let Some(region) = person.home_region else {
        return menu::home(turn, person).await;
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    if wanted {
        tx.follow(person.id, &Subject::Region(region), now).await?;
        following::end_silence(&mut tx, &person, now).await?;
    } else {
        tx.unfollow(person.id, &Subject::Region(region)).await?;
    }
    tx.welcome(person.id, now).await?;
    tx.commit().await?;

    let person = Person {
        follows_home: wanted,
        welcomed: true,
        ..person
    };
    let screen = if turn.person().is_some_and(|before| before.welcomed) {
        following::overview_screen(&turn, &person).await?
    } else {
        menu::home_screen(&turn, &person).await?
    };
    let toast = if wanted {
        texts::followed()
    } else {
        texts::not_followed()
    };
    turn.show_saying(screen, toast).await
}
