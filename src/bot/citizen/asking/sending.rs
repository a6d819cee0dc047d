//! Sending: what was written is registered, checked once more, and its receipt promised.

use tracing::info;

use super::{
    buttons::resume,
    stages::{draft_of, exempt_addressee, kind_of},
    whom, why_not,
};
use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::{
        checks::{self, Findings, StopWords},
        masking::mask,
        person::Person,
        submission::{HeldBecause, SubmissionKind},
        submission_draft::Stage,
    },
    store::{DraftKind, NewSubmission},
    views,
};

/// Sends it: registers it, and promises the receipt.
pub async fn send(turn: Turn, person: Person, kind: SubmissionKind) -> HandlerResult {
    let draft = draft_of(&turn, &person, kind).await?;
    let Some(mut draft) = draft.filter(|draft| draft.stage() == Stage::Complete) else {
        return resume(turn, person, kind).await;
    };
    let Some(text) = draft.text.clone() else {
        return resume(turn, person, kind).await;
    };
    if !person.has_consented || exempt_addressee(&turn, &draft).is_some() {
        return resume(turn, person, kind).await;
    }
    if let Some(screen) = why_not(&turn, &person).await? {
        return turn.show(screen).await;
    }
    if let Some(id) = draft.meeting {
        let Some(meeting) = turn.services().store.meeting(id).await? else {
            return whom(turn, person).await;
        };
        if !meeting.takes_questions(turn.services().clock.now()) {
            let screen = views::asking::meeting_is_closed(&turn.viewer(), &meeting, true);
            return turn.show(screen).await;
        }
    }
    let written = [
        Some(text.as_str()),
        draft.place.as_deref(),
        draft.district.as_deref(),
    ];
    let findings = checks::check(&written.into_iter().flatten().collect::<Vec<_>>().join("\n"));
    // Others see the place too.
    draft.place = draft.place.map(|place| mask(&place).text);
    draft.district = draft
        .district
        .filter(|district| mask(district).text == *district);
    let public_text = mask(&text).text;
    let new = NewSubmission {
        draft: &draft,
        text: &text,
        public_text: &public_text,
        held_because: held_because(&findings, turn.services().stop_words),
        lang: person.lang,
        random: random_number()?,
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    let author = tx.voice(person.id).await?;
    let id = tx.register_submission(author, &new, now).await?;
    if findings.danger.is_some() {
        tx.alert_coordinators(id, now).await?;
    }
    tx.delete_draft(person.id, kind_of(kind)).await?;
    tx.delete_draft(person.id, DraftKind::Text).await?;
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    turn.show(views::asking::sent(&turn.viewer())).await
}

/// Why it waits for a coordinator's look, if it does.
pub fn held_because(findings: &Findings, stop_words: StopWords) -> Option<HeldBecause> {
    if findings.danger.is_some() {
        return Some(HeldBecause::Danger);
    }
    if !findings.foul {
        return None;
    }
    metrics::counter!("kezdesu_stop_words_found_total").increment(1);
    match stop_words {
        StopWords::Hold => Some(HeldBecause::Foul),
        StopWords::DryRun => {
            info!("Stop words would have held a submission");
            None
        }
    }
}

/// Where a submission's number comes from.
pub fn random_number() -> anyhow::Result<u32> {
    getrandom::u32().map_err(|error| anyhow::anyhow!("no random number: {error}"))
}
