//! Finding one's region: from the list, by typing its name or centre, by where the phone is.
//!
//! > **Bot:** Where do you live? `[Astana]` `[Almaty]` … `[Find me by location]`
//! > **Nurlan:** Semei
//! > **Bot:** Here is what I found. Choose your region. `[Semey: Abai Region]` …

use teloxide::types::{Location, Message};

use super::{settings, welcome};
use crate::{
    bot::{HandlerResult, step::Step, turn::Turn},
    domain::{language::Lang, person::Person, place::Point, region::RegionCode},
    i18n::{Say, texts},
    views::{self, Screen},
};

/// Centres that are offered for a shared location: there are no borders to decide by.
const NEAREST_OFFERED: usize = 3;

/// More than this, and the list of all is as short.
const FOUND_OFFERED: usize = 5;

/// Shows the regions, and waits for a name too.
pub async fn ask(turn: Turn, person: Person) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::ChoosingRegion).await?;
    tx.commit().await?;
    turn.show(list_screen(&turn, &person)).await
}

fn list_screen(turn: &Turn, person: &Person) -> Screen {
    if person.welcomed {
        views::region::choose(&turn.viewer())
    } else {
        views::welcome::choose_region(&turn.viewer())
    }
}

/// A region was chosen.
pub async fn take_region(turn: Turn, person: Person, region: RegionCode) -> HandlerResult {
    let services = turn.services();
    let today = services.clock.today();
    if services.store.directory().region(region, today).is_none() {
        return turn
            .show_saying(list_screen(&turn, &person), texts::button_outdated())
            .await;
    }
    let mut tx = turn.begin().await?;
    tx.move_home(person.id, region, services.clock.now())
        .await?;
    let person = Person {
        home_region: Some(region),
        ..person
    };
    if !person.welcomed {
        let screen = welcome::next(&turn, tx, person).await?;
        return turn.show(screen).await;
    }
    tx.commit().await?;
    let screen = settings::screen(&turn, &person).await?;
    turn.show_saying(screen, texts::region_changed()).await
}

/// Puts a button that sends the phone's location in place of the letters.
pub async fn ask_location(turn: Turn, person: Person) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::SharingLocation).await?;
    tx.commit().await?;
    turn.show(views::region::ask_location(&turn.viewer())).await
}

/// Whatever came while the location button stood: a place, its label, a name, a "cancel", anything else.
pub async fn take_answer(turn: Turn, person: Person, message: Message) -> HandlerResult {
    if let Some(location) = message.location() {
        return take_location(turn.clone(), person, *location).await;
    }
    let viewer = turn.viewer();
    match message.text() {
        Some(text) if is_label(text, texts::button_send_location) => {
            turn.show(views::region::location_button_is_text(&viewer))
                .await
        }
        Some(text) if is_label(text, texts::button_cancel) => {
            go_back_to_list(&turn, &person).await?;
            turn.show(views::region::thanks_for_words(&viewer)).await?;
            turn.show(list_screen(&turn, &person)).await
        }
        Some(words) => {
            go_back_to_list(&turn, &person).await?;
            turn.show(views::region::thanks_for_words(&viewer)).await?;
            turn.show(found_screen(&turn, words)).await
        }
        None => turn.show(views::region::ask_location(&viewer)).await,
    }
}

/// A place was shared, whether it was asked for or not.
pub async fn take_location(turn: Turn, person: Person, location: Location) -> HandlerResult {
    let point = Point {
        latitude: location.latitude,
        longitude: location.longitude,
    };
    if turn.step() == Some(Step::SharingLocation) {
        go_back_to_list(&turn, &person).await?;
        turn.show(views::region::thanks_for_location(&turn.viewer()))
            .await?;
    }
    let viewer = turn.viewer();
    let nearest = viewer
        .directory
        .nearest_regions(point, viewer.today, NEAREST_OFFERED);
    turn.show(views::region::nearest(&viewer, &nearest)).await
}

/// A name was typed while the regions stood there.
pub async fn take_words(turn: Turn, words: String) -> HandlerResult {
    turn.show(found_screen(&turn, &words)).await
}

fn found_screen(turn: &Turn, words: &str) -> Screen {
    let viewer = turn.viewer();
    let mut found = viewer
        .directory
        .regions_named(words, viewer.today, viewer.lang);
    found.truncate(FOUND_OFFERED);
    views::region::found(&viewer, words, &found)
}

/// The next typed words name a region again.
async fn go_back_to_list(turn: &Turn, person: &Person) -> anyhow::Result<()> {
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::ChoosingRegion).await?;
    Ok(tx.commit().await?)
}

/// A command came while the location button stood: letters are back before it is answered.
pub async fn put_keyboard_away(turn: Turn) {
    if matches!(
        turn.step(),
        Some(Step::SharingLocation | Step::SharingPlace { .. })
    ) {
        // A screen like any other: if it is lost, the phone hides the keyboard after its first use.
        let _ = turn
            .show(views::region::thanks_for_words(&turn.viewer()))
            .await;
    }
}

/// Whether a text is a button's label in any language: people may switch in between.
pub(super) fn is_label(text: &str, label: fn() -> crate::i18n::Text) -> bool {
    Lang::ALL.iter().any(|lang| lang.say(label()) == text)
}
