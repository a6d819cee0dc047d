//! Templates: answers that a ministry gives again and again.
//!
//! > **Official:** `[Save as a template]`
//! > **Bot:** How is the template to be called?
//! > **Official:** Clinic in March

use teloxide::types::Message;

use crate::{
    bot::{HandlerResult, citizen::odd, step::Step, turn::Turn},
    domain::{
        answer::{AnswerDraft, AnswerKind, LONGEST_TEMPLATE_NAME, Template, TemplateId},
        central_body::BodySlug,
        office::{Office, Seat},
        person::Person,
        shortening::length,
        submission::{Happening, SubmissionId},
        trail::{Act, Actor},
    },
    i18n::texts,
    views,
};

use super::{
    answering,
    meetings::gone,
    questions::{own, queue_of, show_card_saying},
};

/// The ministry's templates.
pub async fn list(turn: Turn, person: Person, body: BodySlug) -> HandlerResult {
    if turn
        .acts_for(&Seat::Official(body.clone()))
        .await?
        .is_none()
    {
        return gone(turn, person).await;
    }
    let templates = turn.services().store.templates(&body).await?;
    turn.show(views::answer::templates(&turn.viewer(), &body, &templates))
        .await
}

/// One template.
pub async fn show(turn: Turn, person: Person, id: TemplateId) -> HandlerResult {
    match own_template(&turn, id).await? {
        Some((template, _)) => {
            turn.show(views::answer::template(&turn.viewer(), &template))
                .await
        }
        None => gone(turn, person).await,
    }
}

async fn own_template(turn: &Turn, id: TemplateId) -> anyhow::Result<Option<(Template, Office)>> {
    let Some(template) = turn.services().store.template(id).await? else {
        return Ok(None);
    };
    let seat = Seat::Official(template.body.clone());
    let office = turn.acts_for(&seat).await?;
    Ok(office.map(|office| (template, office)))
}

/// The ministry needs it no more.
pub async fn delete(turn: Turn, person: Person, id: TemplateId) -> HandlerResult {
    let Some((template, office)) = own_template(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let services = turn.services();
    let now = services.clock.now();
    let mut tx = turn.begin().await?;
    if tx.delete_template(&template.body, id).await? {
        let subject = format!("template {}", id.0);
        let change = (Some(template.name.as_str()), None);
        let actor = Actor::Office(office);
        tx.record(&actor, Act::TemplateDeleted, &subject, change, now)
            .await?;
    }
    tx.commit().await?;
    let templates = services.store.templates(&template.body).await?;
    let screen = views::answer::templates(&turn.viewer(), &template.body, &templates);
    turn.show_saying(screen, texts::template_deleted()).await
}

/// The templates, to begin an answer with one.
pub async fn choose(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    let Some((submission, office)) = own(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let body = queue_of(&office).body;
    let templates = turn.services().store.templates(&body).await?;
    turn.show(views::answer::choose_template(
        &turn.viewer(),
        &submission,
        &templates,
    ))
    .await
}

/// The answer begins with a template.
pub async fn take(
    turn: Turn,
    person: Person,
    (id, template): (SubmissionId, TemplateId),
) -> HandlerResult {
    let services = turn.services();
    let Some((submission, _)) = own(&turn, id).await? else {
        return gone(turn, person).await;
    };
    let template = own_template(&turn, template).await?;
    let fits = |template: &Template| Some(&template.body) == submission.body.as_ref();
    let Some((template, _)) = template.filter(|(template, _)| fits(template)) else {
        return gone(turn, person).await;
    };
    let draft = services.store.answer_draft(person.id, id).await?;
    let draft = AnswerDraft {
        words: Some(template.words),
        message_id: None,
        ..draft.unwrap_or_else(|| AnswerDraft::new(AnswerKind::Answer))
    };
    let mut tx = turn.begin().await?;
    tx.keep_answer_draft(person.id, id, &draft, services.clock.now())
        .await?;
    tx.commit().await?;
    answering::review(turn, person, id).await
}

/// Waits for a name, to keep the newest answer to a submission under it.
pub async fn ask_name(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    let own = own(&turn, id).await?;
    let (Some((submission, _)), Some(words)) = (own, newest_answer(&turn, id).await?) else {
        return show_card_saying(turn, person, id, texts::answer_nothing_begun()).await;
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &Step::NamingTemplate { submission: id })
        .await?;
    tx.commit().await?;
    let viewer = turn.viewer();
    turn.show(views::answer::ask_template_name(
        &viewer,
        &submission,
        &words,
        None,
    ))
    .await
}

async fn newest_answer(turn: &Turn, id: SubmissionId) -> anyhow::Result<Option<String>> {
    let timeline = turn.services().store.timeline(id).await?;
    let is_said = |what: Happening| what.is_an_answer() || what == Happening::Corrected;
    let said = timeline
        .into_iter()
        .rev()
        .find(|event| is_said(event.what) && event.words.is_some());
    Ok(said.and_then(|event| event.words))
}

/// The name came.
pub async fn take_name(
    turn: Turn,
    person: Person,
    message: Message,
    (name, id): (String, SubmissionId),
) -> HandlerResult {
    let own = own(&turn, id).await?;
    let (Some((submission, office)), Some(words)) = (own, newest_answer(&turn, id).await?) else {
        return odd::free_text(turn, person, message, name).await;
    };
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let letters = length(&name);
    if letters > LONGEST_TEMPLATE_NAME {
        let refusal = texts::template_name_too_long(LONGEST_TEMPLATE_NAME as u32);
        let viewer = turn.viewer();
        let screen = views::answer::ask_template_name(&viewer, &submission, &words, Some(refusal));
        return turn.show(screen).await;
    }
    let (body, now) = (queue_of(&office).body, turn.services().clock.now());
    let mut tx = turn.begin().await?;
    let template = tx.keep_template(&body, &name, &words, now).await?;
    let subject = format!("template {}", template.0);
    let change = (None, Some(name.as_str()));
    tx.record(
        &Actor::Office(office),
        Act::TemplateKept,
        &subject,
        change,
        now,
    )
    .await?;
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    list(turn, person, body).await
}
