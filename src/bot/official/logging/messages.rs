//! What comes while something is being logged: a number, a day, words, photos.

use teloxide::types::Message;

use super::{Logging, draft_of, keep, known, show_next, stage_screen};
use crate::{
    bot::{HandlerResult, citizen::odd, turn::Turn},
    domain::{
        office::Seat,
        person::Person,
        result_draft::{Part, Stage},
        result_words::TypedRefusal,
        typed_date::read_day,
        typed_number::read_number,
    },
    i18n::texts,
    store::{Draft, DraftKind},
    views,
};

/// "3 December" is taken for the one nearest to today: half a year back at most.
const DAYS_BACK: u64 = 182;

/// A message while something is being logged.
pub async fn take_message(turn: Turn, person: Person, message: Message) -> HandlerResult {
    let Some(mut logging) = current(&turn, &person).await? else {
        return match message.text() {
            Some(text) => odd::free_text(turn, person, message.clone(), text.to_owned()).await,
            None => odd::not_a_text(turn, message).await,
        };
    };
    if let Some(photo) = message.photo().and_then(<[_]>::last) {
        let file_id = photo.file.id.0.clone();
        return take_photo(turn, person, message, logging, file_id).await;
    }
    let Some(text) = message.text() else {
        return odd::not_a_text(turn, message).await;
    };
    let text = text.to_owned();
    let Stage::Part(part) = logging.draft.stage() else {
        // Nothing is lost: the text is kept, and the draft stands where it stood.
        return odd::free_text(turn, person, message, text).await;
    };
    let taken = match part {
        Part::Day => take_day(&turn, &mut logging, &text),
        Part::Topics | Part::Decisions | Part::Summary | Part::Link => {
            logging.draft.typed = Some((message.id.0, part));
            logging.draft.take_words(part, &text)
        }
        _ if part.count().is_some() => take_number(&turn, &mut logging, part, &text).await?,
        _ => return odd::free_text(turn, person, message, text).await,
    };
    match taken {
        Ok(()) => show_next(&turn, &person, &logging, None).await,
        Err(refusal) => refused(turn, person, &message, logging, refusal).await,
    }
}

/// What the person is logging, while they may act for its ministry.
async fn current(turn: &Turn, person: &Person) -> anyhow::Result<Option<Logging>> {
    let Some(draft) = draft_of(turn, person).await? else {
        return Ok(None);
    };
    let office = turn.acts_for(&Seat::Official(draft.body.clone())).await?;
    Ok(office.map(|office| Logging { draft, office }))
}

fn take_day(turn: &Turn, logging: &mut Logging, text: &str) -> Result<(), TypedRefusal> {
    let today = turn.viewer().today;
    let day = read_day(text, today - chrono::Days::new(DAYS_BACK)).ok_or(TypedRefusal::NoDay)?;
    logging
        .draft
        .take_day(day, today)
        .map_err(TypedRefusal::Cannot)
}

async fn take_number(
    turn: &Turn,
    logging: &mut Logging,
    part: Part,
    text: &str,
) -> anyhow::Result<Result<(), TypedRefusal>> {
    let (Some(count), Some(number)) = (part.count(), read_number(text)) else {
        return Ok(Err(TypedRefusal::NoNumber));
    };
    let known = known(turn, logging).await?;
    let taken = logging
        .draft
        .take_number(count, Some(number), &known.outcomes);
    Ok(taken.map_err(TypedRefusal::Cannot))
}

/// Says why, and asks once more. Words that are too long are kept as a draft of their own.
async fn refused(
    turn: Turn,
    person: Person,
    message: &Message,
    logging: Logging,
    refusal: TypedRefusal,
) -> HandlerResult {
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    keep(&turn, &mut tx, &person, &logging.draft).await?;
    if let TypedRefusal::TooLong { .. } | TypedRefusal::TooManyTopics { .. } = refusal {
        let words = Draft {
            content: message.text().unwrap_or_default().to_owned(),
            message_id: message.id.0,
        };
        tx.keep_draft(person.id, DraftKind::Text, &words, now)
            .await?;
    }
    tx.commit().await?;
    let note = views::logging::refusal(&turn.viewer(), refusal);
    let screen = stage_screen(&turn, &logging, Some(note)).await?;
    turn.show(screen).await
}

/// A photo, alone or one of an album; its caption is taken as the words that are asked for.
async fn take_photo(
    turn: Turn,
    person: Person,
    message: Message,
    mut logging: Logging,
    file_id: String,
) -> HandlerResult {
    logging.draft.add_photo(file_id);
    let mut note = Some(texts::photos_received(logging.draft.photos.len() as u32));
    if let (Some(caption), Stage::Part(part)) = (message.caption(), logging.draft.stage())
        && let Err(refusal) = logging.draft.take_words(part, caption)
    {
        note = Some(views::logging::refusal(&turn.viewer(), refusal));
    }
    let is_asked = logging.draft.stage() == Stage::Part(Part::Photos);
    let note = note.filter(|_| !is_asked);
    let mut tx = turn.begin().await?;
    keep(&turn, &mut tx, &person, &logging.draft).await?;
    tx.commit().await?;
    let screen = stage_screen(&turn, &logging, note).await?;
    let is_later_one = message
        .media_group_id()
        .is_some_and(|album| !turn.services().albums.is_first(turn.chat(), &album.0));
    // An album is one answer: its first photo brings the panel, the others change it.
    if is_later_one {
        turn.show_in_place(screen).await
    } else {
        turn.show(screen).await
    }
}

/// The message that the newest words came from was edited: so are the words. Says whether there was one.
pub async fn edited(turn: &Turn, person: &Person, message: &Message) -> anyhow::Result<bool> {
    let Some(text) = message.text() else {
        return Ok(false);
    };
    let Some(mut logging) = current(turn, person).await? else {
        return Ok(false);
    };
    let typed = logging.draft.typed.filter(|(id, _)| *id == message.id.0);
    let Some((_, part)) = typed else {
        return Ok(false);
    };
    let editing = logging.draft.editing;
    let note = match logging.draft.take_words(part, text) {
        Ok(()) => texts::draft_updated(),
        Err(refusal) => views::logging::refusal(&turn.viewer(), refusal),
    };
    // What was being asked for meanwhile still is.
    logging.draft.editing = editing;
    show_next(turn, person, &logging, Some(note)).await?;
    Ok(true)
}
