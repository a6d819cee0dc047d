//! An akimat officer enters a question for somebody without Telegram.
//!
//! > **Serik:** `[Enter a question]`, `[Health]`
//! > **Bot:** Step 2 of 4. Write the question in one message …
//! > **Serik:** When will the clinic in Ayagoz open?
//! > **Bot:** … `[Register]`
//! > **Serik:** `[Register]`
//! > **Bot:** The question is registered. Number: Q-4F7K2M …
//!
//! The same limits, checks and masking hold as for whoever writes for themselves. Whoever has the number may see how it
//! stands ([`submissions::numbered`](crate::bot::citizen::submissions::numbered)).

use teloxide::types::Message;

use crate::{
    bot::{
        HandlerResult,
        citizen::{asking, odd},
        official::meetings::gone,
        step::Step,
        turn::Turn,
    },
    domain::{
        checks,
        masking::mask,
        notice::Notice,
        office::{Office, OfficeId, Seat},
        person::Person,
        sector::SectorSlug,
        shortening::beginning,
        submission::SubmissionKind,
        submission_draft::{District, LONGEST_DISTRICT, Part, SubmissionDraft, check_text},
        trail::{Act, Actor},
    },
    i18n::texts,
    store::{Draft, DraftKind, NewSubmission, Tx},
    views::{self, Screen},
};

/// `[Enter a question]`: begins, or offers to go on with what was begun.
pub async fn begin(turn: Turn, person: Person, office: OfficeId) -> HandlerResult {
    match draft_of(&turn, &person).await? {
        Some((draft, _)) if draft.text.is_some() => {
            turn.show(views::entering::begun_before(
                &turn.viewer(),
                &draft,
                office,
            ))
            .await
        }
        _ => begin_anew(turn, person, office).await,
    }
}

/// `[Start again]`
pub async fn begin_anew(turn: Turn, person: Person, office: OfficeId) -> HandlerResult {
    let office = turn.office(office).await?;
    let Some(region) = office.and_then(|office| office.seat.region()) else {
        return gone(turn, person).await;
    };
    if let Some(screen) = asking::why_not(&turn, &person).await? {
        return turn.show(screen).await;
    }
    let draft = SubmissionDraft {
        is_placed: false,
        ..SubmissionDraft::unaddressed(SubmissionKind::Question, region)
    };
    go_on_with(turn, person, draft).await
}

/// `[Continue]`
pub async fn go_on(turn: Turn, person: Person) -> HandlerResult {
    match draft_of(&turn, &person).await? {
        Some((draft, _)) => go_on_with(turn, person, draft).await,
        None => gone(turn, person).await,
    }
}

/// What this person has begun to enter, while they hold the office for its region.
async fn draft_of(
    turn: &Turn,
    person: &Person,
) -> anyhow::Result<Option<(SubmissionDraft, Office)>> {
    let store = &turn.services().store;
    let kept = store.draft(person.id, DraftKind::EnteredQuestion).await?;
    let draft: Option<SubmissionDraft> =
        kept.and_then(|kept| serde_json::from_str(&kept.content).ok());
    let Some(draft) = draft else { return Ok(None) };
    let office = turn.acts_for(&Seat::AkimatOfficer(draft.region)).await?;
    Ok(office.map(|office| (draft, office)))
}

/// The part that is asked for next; none once all is there.
fn part_asked(draft: &SubmissionDraft) -> Option<Part> {
    let missing = [
        (!draft.is_addressed, Part::Addressee),
        (draft.text.is_none(), Part::Text),
        (!draft.is_placed, Part::Place),
    ];
    let missing = missing.into_iter().find(|(is_missing, _)| *is_missing);
    draft.editing.or(missing.map(|(_, part)| part))
}

/// Keeps what is there and shows what is asked for next.
async fn go_on_with(turn: Turn, person: Person, draft: SubmissionDraft) -> HandlerResult {
    let mut tx = turn.begin().await?;
    keep(&turn, &mut tx, &person, &draft).await?;
    tx.commit().await?;
    let screen = stage_screen(&turn, &draft).await?;
    turn.show(screen).await
}

async fn keep(turn: &Turn, tx: &mut Tx, person: &Person, draft: &SubmissionDraft) -> HandlerResult {
    let kept = Draft {
        content: serde_json::to_string(draft)?,
        message_id: 0,
    };
    let now = turn.services().clock.now();
    tx.keep_draft(person.id, DraftKind::EnteredQuestion, &kept, now)
        .await?;
    Ok(tx.set_step(person.id, &Step::EnteringQuestion).await?)
}

async fn stage_screen(turn: &Turn, draft: &SubmissionDraft) -> anyhow::Result<Screen> {
    let viewer = turn.viewer();
    Ok(match part_asked(draft) {
        Some(Part::Addressee) => views::entering::ask_sector(&viewer),
        Some(Part::Text | Part::Photos) => views::entering::ask_text(&viewer, None),
        Some(Part::Place) => {
            let named = turn.services().store.districts_of(draft.region).await?;
            views::entering::ask_district(&viewer, &named)
        }
        None => {
            let text = draft.text.as_deref().unwrap_or_default();
            let seems_for = checks::check(text).redirect;
            views::entering::review(&viewer, draft, &mask(text).text, seems_for)
        }
    })
}

/// `[Health]`, or nobody knows.
pub async fn choose_sector(
    turn: Turn,
    person: Person,
    sector: Option<SectorSlug>,
) -> HandlerResult {
    let Some((mut draft, _)) = draft_of(&turn, &person).await? else {
        return gone(turn, person).await;
    };
    let viewer = turn.viewer();
    let known = sector.and_then(|slug| {
        let mut sectors = viewer.directory.sectors_on(viewer.today);
        let sector = sectors.find(|known| known.slug == slug)?;
        let body = viewer.directory.body(&sector.body, viewer.today)?;
        (!body.exempt).then(|| (slug, sector.body.clone()))
    });
    draft.take_addressee(known);
    go_on_with(turn, person, draft).await
}

/// A text came: the question, or the name of the district.
pub async fn take_words(
    turn: Turn,
    person: Person,
    message: Message,
    words: String,
) -> HandlerResult {
    let Some((mut draft, _)) = draft_of(&turn, &person).await? else {
        return odd::free_text(turn, person, message, words).await;
    };
    match part_asked(&draft) {
        Some(Part::Text | Part::Photos) => {
            if let Err(refusal) = check_text(&words) {
                odd::keep_text(&turn, &person, &message, words).await?;
                return turn
                    .show(views::entering::ask_text(&turn.viewer(), Some(refusal)))
                    .await;
            }
            asking::warn_of_danger(&turn, &words).await?;
            draft.take_text(words);
            go_on_with(turn, person, draft).await
        }
        Some(Part::Place) => {
            draft.take_district(beginning(words.trim(), LONGEST_DISTRICT).to_owned());
            go_on_with(turn, person, draft).await
        }
        // Nothing is lost: the text is kept, and what was begun stands where it stood.
        Some(Part::Addressee) | None => odd::free_text(turn, person, message, words).await,
    }
}

/// A district that others named.
pub async fn choose_district(turn: Turn, person: Person, district: District) -> HandlerResult {
    let Some((mut draft, _)) = draft_of(&turn, &person).await? else {
        return gone(turn, person).await;
    };
    draft.take_district(district.0);
    go_on_with(turn, person, draft).await
}

/// `[Skip]`
pub async fn skip_district(turn: Turn, person: Person) -> HandlerResult {
    let Some((mut draft, _)) = draft_of(&turn, &person).await? else {
        return gone(turn, person).await;
    };
    draft.district = None;
    draft.skip_place();
    go_on_with(turn, person, draft).await
}

/// A part is to be another.
pub async fn edit(turn: Turn, person: Person, part: Part) -> HandlerResult {
    let Some((mut draft, _)) = draft_of(&turn, &person).await? else {
        return gone(turn, person).await;
    };
    draft.editing = Some(part);
    go_on_with(turn, person, draft).await
}

/// `[Delete this entry]`
pub async fn discard(turn: Turn, person: Person) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.delete_draft(person.id, DraftKind::EnteredQuestion)
        .await?;
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    let screen = crate::bot::citizen::menu::home_screen(&turn, &person).await?;
    turn.show_saying(screen, texts::toast_enter_dropped()).await
}

/// `[Register]`: checked once more, registered, and its receipt promised.
pub async fn register(turn: Turn, person: Person) -> HandlerResult {
    let Some((mut draft, office)) = draft_of(&turn, &person).await? else {
        return gone(turn, person).await;
    };
    let Some(text) = draft.text.clone().filter(|_| part_asked(&draft).is_none()) else {
        return go_on_with(turn, person, draft).await;
    };
    if let Some(screen) = asking::why_not(&turn, &person).await? {
        return turn.show(screen).await;
    }
    let written = [Some(text.as_str()), draft.district.as_deref()];
    let findings = checks::check(&written.into_iter().flatten().collect::<Vec<_>>().join("\n"));
    // Others see the district too.
    draft.district = draft
        .district
        .filter(|district| mask(district).text == *district);
    let public_text = mask(&text).text;
    let new = NewSubmission {
        draft: &draft,
        text: &text,
        public_text: &public_text,
        held_because: asking::held_because(&findings, turn.services().stop_words),
        lang: person.lang,
        random: asking::random_number()?,
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let id = tx.register_entered(person.id, &new, now).await?;
    if findings.danger.is_some() {
        tx.alert_coordinators(id, now).await?;
    }
    let actor = Actor::Office(office);
    let subject = format!("submission {}", id.0);
    tx.record(&actor, Act::QuestionEntered, &subject, (None, None), now)
        .await?;
    tx.promise(
        &Notice::QuestionEntered { submission: id },
        &[person.id],
        now,
    )
    .await?;
    tx.delete_draft(person.id, DraftKind::EnteredQuestion)
        .await?;
    tx.delete_draft(person.id, DraftKind::Text).await?;
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    turn.show(views::entering::sent(&turn.viewer())).await
}
