//! Whatever else may come: a text nobody asked for, a sticker, an old button, an edit, a group, a farewell.

use teloxide::types::{ChatMemberUpdated, MediaKind, Message, MessageKind};

use tracing::warn;

use super::{asking, menu, submissions};
use crate::{
    bot::{
        HandlerResult,
        official::{answering, logging, planning},
        tension,
        turn::Turn,
    },
    domain::person::Person,
    i18n::texts,
    store::{Draft, DraftKind},
    views,
};

/// A text while no conversation waits for one: the number of a submission opens it, anything else is kept, and the ways on
/// are shown.
pub async fn free_text(
    turn: Turn,
    person: Person,
    message: Message,
    text: String,
) -> HandlerResult {
    // Read out or written down, a number is typed as it is.
    if let Ok(number) = text.parse()
        && let Some(screen) = submissions::numbered_screen(&turn, &person, &number).await?
    {
        return turn.show(screen).await;
    }
    let draft = Draft {
        content: text,
        message_id: message.id.0,
    };
    keep(&turn, &person, &draft).await?;
    turn.show(views::odd::free_text(&turn.viewer(), person.home_region))
        .await
}

/// A message while no conversation waits for it any more.
pub async fn whatever(turn: Turn, person: Person, message: Message) -> HandlerResult {
    match message.text().map(str::to_owned) {
        Some(text) => free_text(turn, person, message, text).await,
        None => not_a_text(turn, message).await,
    }
}

/// A message was edited: if it is the draft, so is the draft.
pub async fn edited(turn: Turn, person: Person, message: Message) -> HandlerResult {
    if asking::edited(&turn, &person, &message).await?
        || tension::raising::edited(&turn, &person, &message).await?
        || planning::edited(&turn, &person, &message).await?
        || answering::edited(&turn, &person, &message).await?
        || logging::edited(&turn, &person, &message).await?
    {
        return Ok(());
    }
    let Some(text) = message.text() else {
        return Ok(());
    };
    let draft = turn
        .services()
        .store
        .draft(person.id, DraftKind::Text)
        .await?;
    let Some(draft) = draft.filter(|draft| draft.message_id == message.id.0) else {
        return Ok(());
    };
    let draft = Draft {
        content: text.to_owned(),
        ..draft
    };
    keep(&turn, &person, &draft).await?;
    turn.show(views::odd::draft_updated(
        &turn.viewer(),
        person.home_region,
    ))
    .await
}

async fn keep(turn: &Turn, person: &Person, draft: &Draft) -> HandlerResult {
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.keep_draft(person.id, DraftKind::Text, draft, now)
        .await?;
    tx.commit().await?;
    Ok(())
}

/// Words that cannot be taken are not lost.
pub async fn keep_text(
    turn: &Turn,
    person: &Person,
    message: &Message,
    words: String,
) -> HandlerResult {
    let draft = Draft {
        content: words,
        message_id: message.id.0,
    };
    keep(turn, person, &draft).await
}

/// The draft is to go.
pub async fn delete_draft(turn: Turn, person: Person) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.delete_draft(person.id, DraftKind::Text).await?;
    let screen = if person.welcomed {
        tx.commit().await?;
        menu::home_screen(&turn, &person).await?
    } else {
        super::welcome::next(&turn, tx, person).await?
    };
    turn.show_saying(screen, texts::draft_deleted()).await
}

/// Something that is no text.
pub async fn not_a_text(turn: Turn, message: Message) -> HandlerResult {
    let MessageKind::Common(common) = &message.kind else {
        return Ok(()); // Telegram's own notes: a message was pinned, a timer was set.
    };
    if let Some(album) = message.media_group_id()
        && !turn.services().albums.is_first(turn.chat(), &album.0)
    {
        return Ok(());
    }
    let screen = match common.media_kind {
        MediaKind::Voice(_) | MediaKind::VideoNote(_) | MediaKind::Audio(_) => {
            views::odd::voice(&turn.viewer())
        }
        _ => views::odd::not_readable(&turn.viewer()),
    };
    turn.show(screen).await
}

/// `/cancel`: the step is left already, as with every command.
pub async fn cancel(turn: Turn) -> HandlerResult {
    let something_was_begun = turn.step().is_some();
    turn.show(views::odd::cancelled(&turn.viewer(), something_was_begun))
        .await
}

pub async fn unknown_command(turn: Turn) -> HandlerResult {
    turn.show(views::odd::unknown_command(&turn.viewer())).await
}

/// A button that no version of ours carries any more.
pub async fn outdated_button(turn: Turn, person: Person) -> HandlerResult {
    let screen = menu::home_or_next(&turn, person).await?;
    turn.show_saying(screen, texts::button_outdated()).await
}

/// A command in a group: one message, and the way into the private chat.
pub async fn command_in_group(turn: Turn) -> HandlerResult {
    let username = &turn.services().me.username;
    turn.show(views::odd::only_in_private(&turn.viewer(), username))
        .await
}

/// The person blocked the bot, or is here again.
pub async fn came_or_went(turn: Turn, change: ChatMemberUpdated) -> HandlerResult {
    let services = turn.services();
    if change.new_chat_member.is_present() {
        let mut tx = turn.begin().await?;
        tx.mark_reachable(turn.chat()).await?;
        tx.commit().await?;
        match turn.person() {
            Some(person) if person.welcomed => {
                let home = menu::home_screen(&turn, person).await?;
                let screen = views::odd::welcome_back(&turn.viewer(), home);
                turn.show(screen).await
            }
            _ => Ok(()),
        }
    } else {
        let mut tx = turn.begin().await?;
        tx.mark_unreachable(turn.chat(), services.clock.now())
            .await?;
        Ok(tx.commit().await?)
    }
}

/// Somebody acts whose messages were refused: they are here again, even if Telegram did not say so.
pub async fn notice_return(turn: Turn, person: Person) {
    if !person.unreachable {
        return;
    }
    let marked = async {
        let mut tx = turn.services().store.begin().await?;
        tx.mark_reachable(turn.chat()).await?;
        tx.commit().await
    };
    if let Err(error) = marked.await {
        // What is held for them stays held until they act once more.
        warn!(%error, "A person who is back could not be marked as reachable");
    }
}

/// Nothing to say, and nobody to say it to.
pub async fn nothing_to_do() -> HandlerResult {
    Ok(())
}
