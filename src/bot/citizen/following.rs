//! Choosing what to hear of, and when.
//!
//! > **Aigul:** /settings, `[Notifications]`
//! > **Bot:** What I tell you about: Abai Region. When: at once.
//! > **Aigul:** `[Sectors]`, `[Health]`
//! > **Bot:** `[Health ✓]` …

use chrono::{DateTime, Utc, Weekday};

use super::settings;
use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::{
        following::{NewsTime, Subject, SubjectKind},
        person::Person,
    },
    i18n::texts,
    store::{StoreError, Tx},
    views::{self, Screen},
};

pub async fn show(turn: Turn, person: Person) -> HandlerResult {
    let screen = overview_screen(&turn, &person).await?;
    turn.show(screen).await
}

pub(super) async fn overview_screen(turn: &Turn, person: &Person) -> anyhow::Result<Screen> {
    let following = turn.services().store.following(person.id).await?;
    Ok(views::following::overview(
        &turn.viewer(),
        person,
        &following,
    ))
}

pub async fn subjects(turn: Turn, person: Person, kind: SubjectKind) -> HandlerResult {
    let following = turn.services().store.following(person.id).await?;
    turn.show(views::following::subjects(&turn.viewer(), kind, &following))
        .await
}

/// A subject is followed from now on, or no longer.
pub async fn subscribe(
    turn: Turn,
    person: Person,
    (subject, wanted): (Subject, bool),
) -> HandlerResult {
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    if wanted && views::following::is_offered(&turn.viewer(), &subject) {
        tx.follow(person.id, &subject, now).await?;
        end_silence(&mut tx, &person, now).await?;
    } else {
        tx.unfollow(person.id, &subject).await?;
    }
    tx.commit().await?;
    subjects(turn, person, subject.kind()).await
}

pub async fn news_times(turn: Turn, person: Person) -> HandlerResult {
    turn.show(views::following::news_times(&turn.viewer(), person.news_at))
        .await
}

pub async fn news_weekdays(turn: Turn) -> HandlerResult {
    turn.show(views::following::news_weekdays(&turn.viewer()))
        .await
}

pub async fn news_weekday_hours(turn: Turn, weekday: Weekday) -> HandlerResult {
    turn.show(views::following::news_hours(&turn.viewer(), weekday))
        .await
}

pub async fn choose_news_time(turn: Turn, person: Person, at: NewsTime) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.set_news_time(person.id, at, turn.services().clock.now())
        .await?;
    tx.commit().await?;
    let screen = settings::screen(
        &turn,
        &Person {
            news_at: at,
            ..person
        },
    )
    .await?;
    turn.show_saying(screen, texts::news_time_changed()).await
}

/// Whoever chooses something to hear of wants to hear of it.
pub(super) async fn end_silence(
    tx: &mut Tx,
    person: &Person,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if person.news_at == NewsTime::Never {
        tx.set_news_time(person.id, NewsTime::AtOnce, now).await?;
    }
    Ok(())
}
