//! Answers: what officials are writing, what they send, and the templates of a body. What is promised by a day is in
//! [`commitments`](super::commitments).

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, read_day, read_word, stamp, submissions::read_progress};
use crate::domain::{
    answer::{AnswerDraft, AnswerKind, Audience, Template, TemplateId},
    calendar::local,
    central_body::BodySlug,
    person::PersonId,
    submission::{Progress, SubmissionId},
    submission_progress::ProgressRefusal,
};

/// How a submission stood before an answer, and how it stands now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    pub before: Progress,
    pub after: Progress,
}

#[derive(FromRow)]
struct DraftRow {
    kind: String,
    words: Option<String>,
    due_on: Option<String>,
    meeting_on: Option<String>,
    photo: Option<String>,
    too: sqlx::types::Json<Vec<i64>>,
    message_id: Option<i32>,
}

impl DraftRow {
    fn read(self) -> Result<AnswerDraft> {
        Ok(AnswerDraft {
            kind: read_word::<AnswerKind>("a kind of answer", &self.kind)?,
            words: self.words,
            due_on: self.due_on.as_deref().map(read_day).transpose()?,
            meeting_on: self.meeting_on.as_deref().map(read_day).transpose()?,
            photo: self.photo,
            too: self.too.0.into_iter().map(SubmissionId).collect(),
            message_id: self.message_id,
        })
    }
}

#[derive(FromRow)]
struct TemplateRow {
    id: i64,
    body: String,
    name: String,
    words: String,
}

impl TemplateRow {
    fn read(self) -> Template {
        Template {
            id: TemplateId(self.id),
            body: BodySlug(self.body),
            name: self.name,
            words: self.words,
        }
    }
}

impl Store {
    /// What a person has begun to answer to a submission.
    pub async fn answer_draft(
        &self,
        person: PersonId,
        id: SubmissionId,
    ) -> Result<Option<AnswerDraft>> {
        let row: Option<DraftRow> = sqlx::query_as(
            "select kind, words, due_on, meeting_on, photo, too, message_id
             from answer_draft
             where person = ? and submission = ?",
        )
        .bind(person.0)
        .bind(id.0)
        .fetch_optional(&self.readers)
        .await?;
        row.map(DraftRow::read).transpose()
    }

    /// The submission to which a person has begun to answer with this message.
    pub async fn answered_with(
        &self,
        person: PersonId,
        message_id: i32,
    ) -> Result<Option<SubmissionId>> {
        let id: Option<i64> = sqlx::query_scalar(
            "select submission from answer_draft where person = ? and message_id = ?",
        )
        .bind(person.0)
        .bind(message_id)
        .fetch_optional(&self.readers)
        .await?;
        Ok(id.map(SubmissionId))
    }

    /// How many people an answer goes to: those who are told what happens to it.
    pub async fn audience(&self, id: SubmissionId) -> Result<Audience> {
        let (authors, joined, supporters): (u32, u32, u32) = sqlx::query_as(
            "with asked as (
                 select submission.id, author, person
                 from submission
                 join voice on voice.id = submission.author
                 where submission.id = ?1 or cluster = ?1
             )
             select
                 (select count(person) from asked where id = ?1),
                 (
                     select count(distinct person) from asked
                     where id <> ?1 and author <> (select author from submission where id = ?1)
                 ),
                 (
                     select count(distinct voice.person)
                     from asked
                     join support on support.submission = asked.id
                     join voice on voice.id = support.voice
                     join person on person.id = voice.person
                     where person.news_at <> 'never' and voice.id not in (select author from asked)
                         and not exists (
                             select 1 from submission_mute where submission = ?1 and person = voice.person
                         )
                 )",
        )
        .bind(id.0)
        .fetch_one(&self.readers)
        .await?;
        Ok(Audience {
            authors,
            supporters,
            joined,
        })
    }

    /// The templates of a body, by name.
    pub async fn templates(&self, body: &BodySlug) -> Result<Vec<Template>> {
        let rows: Vec<TemplateRow> = sqlx::query_as(
            "select id, body, name, words from answer_template where body = ? order by name",
        )
        .bind(&body.0)
        .fetch_all(&self.readers)
        .await?;
        Ok(rows.into_iter().map(TemplateRow::read).collect())
    }

    /// One template, whosever it is.
    pub async fn template(&self, id: TemplateId) -> Result<Option<Template>> {
        let row: Option<TemplateRow> =
            sqlx::query_as("select id, body, name, words from answer_template where id = ?")
                .bind(id.0)
                .fetch_optional(&self.readers)
                .await?;
        Ok(row.map(TemplateRow::read))
    }
}

impl Tx {
    /// Keeps what a person is answering to a submission, in place of what they began before.
    pub async fn keep_answer_draft(
        &mut self,
        person: PersonId,
        id: SubmissionId,
        draft: &AnswerDraft,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let kind: &str = draft.kind.into();
        let too: Vec<i64> = draft.too.iter().map(|id| id.0).collect();
        sqlx::query(
            "insert or replace into answer_draft (
                 person, submission, kind, words, due_on, meeting_on, photo, too, message_id, updated_at
             )
             values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(person.0)
        .bind(id.0)
        .bind(kind)
        .bind(&draft.words)
        .bind(draft.due_on.map(|day| day.to_string()))
        .bind(draft.meeting_on.map(|day| day.to_string()))
        .bind(&draft.photo)
        .bind(sqlx::types::Json(too))
        .bind(draft.message_id)
        .bind(stamp(now))
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Drops what a person has begun to answer to a submission.
    pub async fn drop_answer_draft(&mut self, person: PersonId, id: SubmissionId) -> Result<()> {
        sqlx::query("delete from answer_draft where person = ? and submission = ?")
            .bind(person.0)
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    /// Whether a submission is with this body, as this transaction sees it, and its author has not taken it back.
    pub async fn is_with(&mut self, id: SubmissionId, body: &BodySlug) -> Result<bool> {
        let is_with = sqlx::query_scalar(
            "select exists (
                 select 1 from submission where id = ? and body = ? and visibility <> 'withdrawn'
             )",
        );
        Ok(is_with
            .bind(id.0)
            .bind(&body.0)
            .fetch_one(&mut *self.inner)
            .await?)
    }

    /// Answers a submission, and with it all that are joined to it: one that is joined is answered by the answer to the one
    /// that stands for all. What is promised by a day is followed from here on. Everybody whom it concerns is told.
    ///
    /// The refusal says why this cannot be the answer to it any more.
    pub async fn answer(
        &mut self,
        id: SubmissionId,
        draft: &AnswerDraft,
        now: DateTime<Utc>,
    ) -> Result<Result<Answered, ProgressRefusal>> {
        let row: Option<(String, Option<String>, bool)> = sqlx::query_as(
            "select progress, due_on, reopened_at is not null
             from submission
             where id = ? and visibility <> 'withdrawn' and cluster is null",
        )
        .bind(id.0)
        .fetch_optional(&mut *self.inner)
        .await?;
        let (Some((progress, due_on, was_reopened)), Some(change)) = (row, draft.change()) else {
            return Ok(Err(ProgressRefusal::StandsOtherwise));
        };
        let before = read_progress(&progress, due_on.as_deref())?;
        let after = match before.after(change, was_reopened, local(now).date()) {
            Ok(after) => after,
            Err(refusal) => return Ok(Err(refusal)),
        };
        self.keep_commitment(id, draft, now).await?;
        self.set_progress(id, after, now).await?;
        let (what, told) = (draft.happening(), (draft.words.as_deref(), draft.day()));
        self.happened_on(id, what, told, now).await?;
        self.update_boards(id).await?;
        Ok(Ok(Answered { before, after }))
    }

    /// Keeps an answer as a template; one of the same name is replaced.
    pub async fn keep_template(
        &mut self,
        body: &BodySlug,
        name: &str,
        words: &str,
        now: DateTime<Utc>,
    ) -> Result<TemplateId> {
        let id: i64 = sqlx::query_scalar(
            "insert into answer_template (body, name, words, created_at) values (?, ?, ?, ?)
             on conflict (body, name) do update set words = excluded.words
             returning id",
        )
        .bind(&body.0)
        .bind(name)
        .bind(words)
        .bind(stamp(now))
        .fetch_one(&mut *self.inner)
        .await?;
        Ok(TemplateId(id))
    }

    /// Deletes a template of a body; says whether there was one.
    pub async fn delete_template(&mut self, body: &BodySlug, id: TemplateId) -> Result<bool> {
        let deleted = sqlx::query("delete from answer_template where id = ? and body = ?")
            .bind(id.0)
            .bind(&body.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(deleted.rows_affected() > 0)
    }
}
