//! What comes while something is being written: a text, photos, a place, an edit.

use teloxide::types::Message;

use super::{
    buttons::resume,
    stages::{draft_of, go_on_with, keep, keep_in, kind_of, stage_screen},
};
use crate::{
    bot::{
        HandlerResult,
        citizen::{finding_region, odd},
        turn::Turn,
    },
    domain::{
        checks,
        person::Person,
        place::{Point, Spot},
        submission::SubmissionKind,
        submission_draft::{Part, Stage, SubmissionDraft, check_text},
    },
    i18n::texts,
    store::{Draft, DraftKind},
    views::{self, Screen},
};

/// A message while a question or a report is being written: a text, a photo, a place.
pub async fn take_message(
    turn: Turn,
    person: Person,
    message: Message,
    kind: SubmissionKind,
) -> HandlerResult {
    let Some(mut draft) = draft_of(&turn, &person, kind).await? else {
        return match message.text() {
            Some(text) => odd::free_text(turn, person, message.clone(), text.to_owned()).await,
            None => odd::not_a_text(turn, message).await,
        };
    };
    if !person.has_consented {
        // What was written while the question stood there is not lost.
        return match message.text() {
            Some(text) => odd::free_text(turn, person, message.clone(), text.to_owned()).await,
            None => odd::not_a_text(turn, message).await,
        };
    }
    if let Some(photo) = message.photo().and_then(<[_]>::last) {
        let file_id = photo.file.id.0.clone();
        return take_photo(turn, person, message, draft, file_id).await;
    }
    if let Some(location) = message.location() {
        let spot = Spot {
            point: Point {
                latitude: location.latitude,
                longitude: location.longitude,
            },
            accuracy_metres: location.horizontal_accuracy,
        };
        draft.take_spot(spot);
        return go_on_with(turn, person, draft).await;
    }
    let Some(text) = message.text() else {
        return odd::not_a_text(turn, message).await;
    };
    let text = text.to_owned();
    match draft.stage() {
        Stage::Part(Part::Text) => take_text_of(turn, person, &mut draft, text, message.id.0).await,
        Stage::Part(Part::Place) => {
            draft.take_place(&text);
            go_on_with(turn, person, draft).await
        }
        // Nothing is lost: the text is kept, and what was begun stands where it stood.
        Stage::Part(Part::Photos | Part::Addressee) | Stage::Complete => {
            odd::free_text(turn, person, message, text).await
        }
    }
}

pub(super) async fn take_text_of(
    turn: Turn,
    person: Person,
    draft: &mut SubmissionDraft,
    text: String,
    message_id: i32,
) -> HandlerResult {
    if let Err(refusal) = check_text(&text) {
        let words = Draft {
            content: text,
            message_id,
        };
        let services = turn.services();
        let now = services.clock.now();
        let kept = services.store.draft(person.id, kind_of(draft.kind)).await?;
        let came_with = kept.map(|kept| kept.message_id).unwrap_or_default();
        let mut tx = turn.begin().await?;
        keep_in(&turn, &mut tx, &person, draft, came_with).await?;
        tx.keep_draft(person.id, DraftKind::Text, &words, now)
            .await?;
        tx.commit().await?;
        return turn
            .show(views::asking::text_refused(&turn.viewer(), draft, refusal))
            .await;
    }
    warn_of_danger(&turn, &text).await?;
    draft.take_text(text);
    keep(&turn, &person, draft, Some(message_id)).await?;
    let screen = stage_screen(&turn, &person, draft).await?;
    turn.show(screen).await
}

/// Where a life may be in danger: whom to call, before anything else. Says whether it is so.
pub(in crate::bot) async fn warn_of_danger(turn: &Turn, text: &str) -> anyhow::Result<bool> {
    let Some(danger) = checks::check(text).danger else {
        return Ok(false);
    };
    turn.tell(views::asking::danger(&turn.viewer(), danger))
        .await?;
    Ok(true)
}

/// A photo, alone or one of an album: its caption is the text where there is none yet.
async fn take_photo(
    turn: Turn,
    person: Person,
    message: Message,
    mut draft: SubmissionDraft,
    file_id: String,
) -> HandlerResult {
    let had_room = draft.add_photo(file_id);
    let caption = message.caption().unwrap_or_default();
    warn_of_danger(&turn, caption).await?;
    let services = turn.services();
    let kept = services.store.draft(person.id, kind_of(draft.kind)).await?;
    let mut came_with = kept.map(|kept| kept.message_id).unwrap_or_default();
    let mut unused = None;
    if draft.text.is_none() && check_text(caption).is_ok() {
        draft.take_text(caption.to_owned());
        came_with = message.id.0;
    } else if !caption.is_empty() {
        // No text of this draft, and not lost either.
        unused = Some(Draft {
            content: caption.to_owned(),
            message_id: message.id.0,
        });
    }
    let mut tx = turn.begin().await?;
    keep_in(&turn, &mut tx, &person, &draft, came_with).await?;
    if let Some(words) = unused {
        let now = services.clock.now();
        tx.keep_draft(person.id, DraftKind::Text, &words, now)
            .await?;
    }
    tx.commit().await?;
    let screen = if had_room {
        match draft.stage() {
            // What is asked for stays asked for, below the count of photos.
            Stage::Part(_) => stage_with_photos(&turn, &person, &draft).await?,
            Stage::Complete => stage_screen(&turn, &person, &draft).await?,
        }
    } else {
        views::asking::part(&turn.viewer(), &draft, Part::Photos, None, &[])
    };
    let is_later_one = message
        .media_group_id()
        .is_some_and(|album| !turn.services().albums.is_first(turn.chat(), &album.0));
    // An album is one receipt: its first photo brings the panel, the others change it.
    if is_later_one {
        turn.show_in_place(screen).await
    } else {
        turn.show(screen).await
    }
}

async fn stage_with_photos(
    turn: &Turn,
    person: &Person,
    draft: &SubmissionDraft,
) -> anyhow::Result<Screen> {
    let screen = stage_screen(turn, person, draft).await?;
    Ok(views::asking::with_photos(
        &turn.viewer(),
        screen,
        draft.photos.len(),
    ))
}

/// The message that a draft's text came from was edited: so is the draft. Says whether there was one.
pub async fn edited(turn: &Turn, person: &Person, message: &Message) -> anyhow::Result<bool> {
    let Some(text) = message.text().or(message.caption()) else {
        return Ok(false);
    };
    for kind in [SubmissionKind::Question, SubmissionKind::LocalIssue] {
        let kept = turn
            .services()
            .store
            .draft(person.id, kind_of(kind))
            .await?;
        let is_this = kept.is_some_and(|kept| kept.message_id == message.id.0);
        let draft = draft_of(turn, person, kind).await?;
        if let Some(mut draft) = draft.filter(|draft| is_this && draft.text.is_some()) {
            take_text_of(
                turn.clone(),
                person.clone(),
                &mut draft,
                text.to_owned(),
                message.id.0,
            )
            .await?;
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whatever came while the location button stood.
pub async fn take_place(
    turn: Turn,
    person: Person,
    message: Message,
    kind: SubmissionKind,
) -> HandlerResult {
    if let Some(text) = message.text() {
        if finding_region::is_label(text, texts::button_send_location) {
            return turn
                .show(views::region::location_button_is_text(&turn.viewer()))
                .await;
        }
        if finding_region::is_label(text, texts::button_cancel) {
            turn.show(views::region::thanks_for_words(&turn.viewer()))
                .await?;
            return resume(turn, person, kind).await;
        }
    }
    turn.show(views::asking::place_received(&turn.viewer()))
        .await?;
    take_message(turn, person, message, kind).await
}
