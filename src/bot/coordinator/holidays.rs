//! The working calendar: a coordinator says which days differ from the plain week.
//!
//! > **Dana:** `[Working calendar]`
//! > **Bot:** Working calendar, 2027 … January: Friday 1 January: holiday … `[Change a day]`
//! > **Dana:** `[Change a day]`, 8 January, `[Make it a holiday]`, `[Without a name]`
//! > **Bot:** Friday 8 January … Deadlines whose working target moves: report Q4 2026: 8 January → 6 January. `[Save]`
//!
//! Everybody reckons with it after the commit, without a restart.

use chrono::{Datelike as _, NaiveDate};
use teloxide::types::Message;

use crate::{
    bot::{HandlerResult, citizen::odd, step::Step, turn::Turn},
    domain::{
        calendar::{Month, SpecialDay},
        deadline::moved_targets,
        holiday::{Holiday, HolidayRefusal, LONGEST_NOTE, check_kind},
        office::Seat,
        person::Person,
        shortening::length,
        typed_date::read_day,
    },
    i18n::{Text, texts},
    store::{Draft, DraftKind},
    views::{self, holidays::Change},
};

/// A year; one that cannot be changed is this one.
pub async fn year(turn: Turn, year: i32) -> HandlerResult {
    let viewer = turn.viewer();
    let is_offered = views::holidays::years(&viewer).contains(&year);
    let year = if is_offered {
        year
    } else {
        viewer.today.year()
    };
    let holidays = turn.services().store.holidays_of(year).await?;
    turn.show(views::holidays::year(&viewer, year, &holidays))
        .await
}

/// A month, to choose a day from; a day can be typed too.
pub async fn month(turn: Turn, person: Person, month: Month) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::ChoosingHoliday).await?;
    tx.commit().await?;
    let special = special_days(&turn, month).await?;
    turn.show(views::holidays::month(&turn.viewer(), month, &special))
        .await
}

async fn special_days(turn: &Turn, month: Month) -> anyhow::Result<Vec<NaiveDate>> {
    let holidays = turn.services().store.holidays_of(month.year()).await?;
    Ok(holidays.into_iter().map(|holiday| holiday.day).collect())
}

/// A day was typed.
pub async fn take_day(turn: Turn, person: Person, message: Message) -> HandlerResult {
    let Some(text) = message.text().map(str::to_owned) else {
        return odd::not_a_text(turn, message).await;
    };
    if !turn.is_coordinator().await {
        return odd::free_text(turn, person, message, text).await;
    }
    let viewer = turn.viewer();
    let here = Month::of(viewer.today);
    match read_day(&text, viewer.today) {
        Some(day) if is_offered(&turn, day) => show_day(turn, day, None).await,
        Some(_) => {
            let special = special_days(&turn, here).await?;
            turn.show(views::holidays::too_far(&viewer, here, &special))
                .await
        }
        None => {
            let special = special_days(&turn, here).await?;
            turn.show(views::holidays::not_a_day(&viewer, here, &special, &text))
                .await
        }
    }
}

fn is_offered(turn: &Turn, day: NaiveDate) -> bool {
    views::holidays::years(&turn.viewer()).contains(&day.year())
}

/// One day: what it is, and what it can become.
pub async fn day(turn: Turn, person: Person, day: NaiveDate) -> HandlerResult {
    if !is_offered(&turn, day) {
        return odd::outdated_button(turn, person).await;
    }
    show_day(turn, day, None).await
}

async fn show_day(turn: Turn, day: NaiveDate, toast: Option<Text>) -> HandlerResult {
    let holiday = turn.services().store.holiday(day).await?;
    let screen = views::holidays::day(&turn.viewer(), day, holiday.as_ref());
    match toast {
        Some(toast) => turn.show_saying(screen, toast).await,
        None => turn.show(screen).await,
    }
}

/// What it becomes: asks for its name.
pub async fn kind(
    turn: Turn,
    person: Person,
    (day, kind): (NaiveDate, SpecialDay),
) -> HandlerResult {
    if let Some(why_not) = refusal(&turn, day, kind) {
        return show_day(turn, day, Some(why_not)).await;
    }
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::NamingHoliday { day, kind })
        .await?;
    tx.commit().await?;
    turn.show(views::holidays::ask_note(&turn.viewer(), day, kind))
        .await
}

/// Why a day cannot be of this kind, for a button that is old or forged.
fn refusal(turn: &Turn, day: NaiveDate, kind: SpecialDay) -> Option<Text> {
    if !is_offered(turn, day) {
        return Some(texts::button_outdated());
    }
    check_kind(day, kind).err().map(|refusal| match refusal {
        HolidayRefusal::IsWorkedAnyway => texts::holiday_is_worked_anyway(),
        HolidayRefusal::IsOffAnyway => texts::holiday_is_off_anyway(),
    })
}

/// Its name came: it is kept, and all is shown once more.
pub async fn take_note(
    turn: Turn,
    person: Person,
    message: Message,
    (text, (day, kind)): (String, (NaiveDate, SpecialDay)),
) -> HandlerResult {
    if !turn.is_coordinator().await {
        return odd::free_text(turn, person, message, text).await;
    }
    let is_too_long = length(text.trim()) > LONGEST_NOTE;
    let words = Draft {
        content: text,
        message_id: message.id.0,
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.keep_draft(person.id, DraftKind::Text, &words, now)
        .await?;
    tx.commit().await?;
    if is_too_long {
        return turn
            .show(views::holidays::note_too_long(&turn.viewer(), day, kind))
            .await;
    }
    review(
        turn,
        day,
        Some((kind, words.content.trim(), words.message_id)),
    )
    .await
}

pub async fn without_note(turn: Turn, (day, kind): (NaiveDate, SpecialDay)) -> HandlerResult {
    if let Some(why_not) = refusal(&turn, day, kind) {
        return show_day(turn, day, Some(why_not)).await;
    }
    review(turn, day, Some((kind, "", 0))).await
}

/// `[Make it an ordinary day]`
pub async fn ask_to_remove(turn: Turn, day: NaiveDate) -> HandlerResult {
    review(turn, day, None).await
}

async fn review(
    turn: Turn,
    day: NaiveDate,
    after: Option<(SpecialDay, &str, i32)>,
) -> HandlerResult {
    let store = &turn.services().store;
    let before = store.holiday(day).await?;
    let calendar = store.working_calendar();
    let changed = calendar.with(day, after.map(|(kind, ..)| kind));
    let moved = moved_targets(day.year(), calendar, &changed);
    let change = Change {
        day,
        before: before.as_ref(),
        after,
        moved: &moved,
    };
    turn.show(views::holidays::review(&turn.viewer(), change))
        .await
}

/// `[Save]`: with the name that was shown, and none that was written since.
pub async fn set(
    turn: Turn,
    person: Person,
    (day, kind, message): (NaiveDate, SpecialDay, i32),
) -> HandlerResult {
    if let Some(why_not) = refusal(&turn, day, kind) {
        return show_day(turn, day, Some(why_not)).await;
    }
    let Some(office) = turn.acts_for(&Seat::Coordinator).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let store = &turn.services().store;
    let kept = store.draft(person.id, DraftKind::Text).await?;
    let note = match (message, kept) {
        (0, _) => String::new(),
        (_, Some(kept)) if kept.message_id == message => kept.content.trim().to_owned(),
        _ => return self::kind(turn, person, (day, kind)).await,
    };
    if length(&note) > LONGEST_NOTE {
        return self::kind(turn, person, (day, kind)).await;
    }
    let now = turn.services().clock.now();
    let holiday = Holiday { day, kind, note };
    let mut tx = turn.begin().await?;
    tx.set_holiday(&holiday, &office, now).await?;
    if message != 0 {
        tx.delete_draft(person.id, DraftKind::Text).await?;
    }
    tx.commit().await?;
    show_day(turn, day, Some(texts::holiday_saved())).await
}

/// `[Save]`: an ordinary day again.
pub async fn remove(turn: Turn, person: Person, day: NaiveDate) -> HandlerResult {
    let Some(office) = turn.acts_for(&Seat::Coordinator).await? else {
        return odd::outdated_button(turn, person).await;
    };
    if !is_offered(&turn, day) {
        return odd::outdated_button(turn, person).await;
    }
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.remove_holiday(day, &office, now).await?;
    tx.commit().await?;
    show_day(turn, day, Some(texts::holiday_removed())).await
}
