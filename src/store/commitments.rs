//! Commitments: what ministries have promised by a day.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, read_day, read_stamp, read_word, stamp};
use crate::domain::{
    answer::{AnswerDraft, AnswerKind},
    calendar::local,
    central_body::BodySlug,
    commitment::{
        Commitment, CommitmentEvent, CommitmentId, CommitmentRefusal, CommitmentState,
        CommitmentStep, check_day,
    },
    meeting::MeetingId,
    paging::Page,
    submission::SubmissionId,
};

/// Reminders begin so many days before the day.
const FIRST_REMINDER_DAYS_BEFORE: u64 = 3;

#[derive(FromRow)]
struct CommitmentRow {
    id: i64,
    submission: Option<i64>,
    meeting: Option<i64>,
    body: String,
    words: Option<String>,
    due_on: String,
    taken_at: String,
    done_at: Option<String>,
    result: Option<String>,
    photo: Option<String>,
    void_at: Option<String>,
}

impl CommitmentRow {
    fn read(self) -> Result<Commitment> {
        let state = match (self.done_at, self.void_at) {
            (Some(done_at), _) => CommitmentState::Done {
                on: local(read_stamp(&done_at)?).date(),
                result: self.result,
                photo: self.photo,
            },
            (None, Some(_)) => CommitmentState::Void,
            (None, None) => CommitmentState::Open,
        };
        Ok(Commitment {
            id: CommitmentId(self.id),
            submission: self.submission.map(SubmissionId),
            meeting: self.meeting.map(MeetingId),
            body: BodySlug(self.body),
            words: self.words,
            due_on: read_day(&self.due_on)?,
            taken_at: read_stamp(&self.taken_at)?,
            state,
        })
    }
}

fn read_all(rows: Vec<CommitmentRow>) -> Result<Vec<Commitment>> {
    rows.into_iter().map(CommitmentRow::read).collect()
}

impl Store {
    /// One commitment, whosever it is.
    pub async fn commitment(&self, id: CommitmentId) -> Result<Option<Commitment>> {
        let row: Option<CommitmentRow> = sqlx::query_as("select * from commitment where id = ?")
            .bind(id.0)
            .fetch_optional(&self.readers)
            .await?;
        row.map(CommitmentRow::read).transpose()
    }

    /// The newest commitment that answers a submission.
    pub async fn commitment_of(&self, id: SubmissionId) -> Result<Option<Commitment>> {
        let row: Option<CommitmentRow> = sqlx::query_as(
            "select * from commitment where submission = ? order by id desc limit 1",
        )
        .bind(id.0)
        .fetch_optional(&self.readers)
        .await?;
        row.map(CommitmentRow::read).transpose()
    }

    /// The photo of what was done about a submission, or about the one that it is joined to.
    pub async fn result_photo(&self, id: SubmissionId) -> Result<Option<String>> {
        let photo: Option<Option<String>> = sqlx::query_scalar(
            "select photo
             from commitment
             where submission = (select coalesce(cluster, id) from submission where id = ?)
                 and done_at is not null
             order by id desc
             limit 1",
        )
        .bind(id.0)
        .fetch_optional(&self.readers)
        .await?;
        Ok(photo.flatten())
    }

    /// The commitments that were made at a meeting, by their days.
    pub async fn commitments_of_meeting(&self, meeting: MeetingId) -> Result<Vec<Commitment>> {
        let rows = sqlx::query_as(
            "select * from commitment where meeting = ? and void_at is null order by due_on, id",
        );
        read_all(rows.bind(meeting.0).fetch_all(&self.readers).await?)
    }

    /// The open commitments of a body by their days, the latest first.
    pub async fn commitments(
        &self,
        body: &BodySlug,
        offset: u32,
        limit: u32,
    ) -> Result<Page<Commitment>> {
        let (total, _) = self.count_commitments(body, NaiveDate::MIN).await?;
        let offset = if offset < total { offset } else { 0 };
        let rows = sqlx::query_as(
            "select *
             from commitment
             where body = ? and done_at is null and void_at is null
             order by due_on, id
             limit +? offset ?",
        );
        let rows = rows.bind(&body.0).bind(limit).bind(offset);
        Ok(Page {
            items: read_all(rows.fetch_all(&self.readers).await?)?,
            offset,
            total,
        })
    }

    /// How many commitments of a body are open, and how many of these are late on the day `today`.
    pub async fn count_commitments(&self, body: &BodySlug, today: NaiveDate) -> Result<(u32, u32)> {
        let counts = sqlx::query_as(
            "select count(*), count(*) filter (where due_on < ?)
             from commitment
             where body = ? and done_at is null and void_at is null",
        );
        Ok(counts
            .bind(today.to_string())
            .bind(&body.0)
            .fetch_one(&self.readers)
            .await?)
    }

    /// Those of several bodies that are late or due within three days.
    pub async fn commitments_due(
        &self,
        bodies: &[BodySlug],
        today: NaiveDate,
    ) -> Result<Vec<Commitment>> {
        let bodies: Vec<_> = bodies.iter().map(|body| &body.0).collect();
        let rows = sqlx::query_as(
            "select *
             from commitment
             where body in (select value from json_each(?)) and due_on <= ?
                 and done_at is null and void_at is null
             order by due_on, id",
        );
        let rows = rows
            .bind(sqlx::types::Json(bodies))
            .bind((today + chrono::Days::new(FIRST_REMINDER_DAYS_BEFORE)).to_string());
        read_all(rows.fetch_all(&self.readers).await?)
    }

    /// What happened to a commitment, oldest first.
    pub async fn commitment_events(&self, id: CommitmentId) -> Result<Vec<CommitmentEvent>> {
        let rows: Vec<(String, String, String, String, Option<String>)> = sqlx::query_as(
            "select at, what, due_on, body, words
             from commitment_event
             where commitment = ?
             order by id",
        )
        .bind(id.0)
        .fetch_all(&self.readers)
        .await?;
        let read = |(at, what, due_on, body, words): (String, String, String, String, _)| {
            Ok(CommitmentEvent {
                at: read_stamp(&at)?,
                what: read_word("what happened to a commitment", &what)?,
                due_on: read_day(&due_on)?,
                body: BodySlug(body),
                words,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// Those that are late or due within three days, each with the day on which its date was last promised.
    pub(super) async fn commitments_to_remind_of(
        &self,
        today: NaiveDate,
    ) -> Result<Vec<(Commitment, NaiveDate)>> {
        #[derive(FromRow)]
        struct Row {
            #[sqlx(flatten)]
            commitment: CommitmentRow,
            last_said_at: String,
        }
        let rows: Vec<Row> = sqlx::query_as(
            "select
                 commitment.*,
                 (select max(at) from commitment_event where commitment = commitment.id) as last_said_at
             from commitment
             where done_at is null and void_at is null and due_on <= ?
             order by due_on, commitment.id",
        )
        .bind((today + chrono::Days::new(FIRST_REMINDER_DAYS_BEFORE)).to_string())
        .fetch_all(&self.readers)
        .await?;
        let read = |row: Row| {
            let since_on = local(read_stamp(&row.last_said_at)?).date();
            Ok((row.commitment.read()?, since_on))
        };
        rows.into_iter().map(read).collect()
    }
}

impl Tx {
    /// What an answer means for the commitment behind it.
    pub(super) async fn keep_commitment(
        &mut self,
        id: SubmissionId,
        draft: &AnswerDraft,
        now: DateTime<Utc>,
    ) -> Result<()> {
        match (draft.kind, draft.due_on) {
            (AnswerKind::Control, Some(due_on)) => {
                let body: Option<String> =
                    sqlx::query_scalar("select body from submission where id = ?")
                        .bind(id.0)
                        .fetch_one(&mut *self.inner)
                        .await?;
                if let Some(body) = body.map(BodySlug) {
                    let new = NewCommitment {
                        body: &body,
                        submission: Some(id),
                        meeting: None,
                        words: draft.words.as_deref(),
                        due_on,
                    };
                    self.commit_to(&new, now).await?;
                }
            }
            (AnswerKind::Extend, Some(due_on)) => {
                if let Some(commitment) = self.open_commitment_of(id).await? {
                    self.move_commitment(commitment, due_on, draft.words.as_deref(), now)
                        .await?;
                }
            }
            (AnswerKind::Resolve, _) => {
                if let Some(commitment) = self.open_commitment_of(id).await? {
                    let result = (draft.words.as_deref(), draft.photo.as_deref());
                    self.close_commitment(commitment, result, now).await?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    async fn open_commitment_of(&mut self, id: SubmissionId) -> Result<Option<CommitmentId>> {
        let open: Option<i64> = sqlx::query_scalar(
            "select id from commitment where submission = ? and done_at is null and void_at is null",
        )
        .bind(id.0)
        .fetch_optional(&mut *self.inner)
        .await?;
        Ok(open.map(CommitmentId))
    }

    /// Promises something by a day.
    pub async fn commit_to(
        &mut self,
        new: &NewCommitment<'_>,
        now: DateTime<Utc>,
    ) -> Result<CommitmentId> {
        let id: i64 = sqlx::query_scalar(
            "insert into commitment (submission, meeting, body, words, due_on, taken_at)
             values (?, ?, ?, ?, ?, ?)
             returning id",
        )
        .bind(new.submission.map(|submission| submission.0))
        .bind(new.meeting.map(|meeting| meeting.0))
        .bind(&new.body.0)
        .bind(new.words)
        .bind(new.due_on.to_string())
        .bind(stamp(now))
        .fetch_one(&mut *self.inner)
        .await?;
        self.write_commitment_event(CommitmentId(id), CommitmentStep::Taken, None, now)
            .await?;
        Ok(CommitmentId(id))
    }

    /// A commitment of which nobody is told takes longer; those that answer a submission are extended by an answer.
    pub async fn extend_commitment(
        &mut self,
        commitment: &Commitment,
        due_on: NaiveDate,
        reason: &str,
        now: DateTime<Utc>,
    ) -> Result<Result<(), CommitmentRefusal>> {
        if let Err(refusal) = commitment.can_extend(due_on, local(now).date()) {
            return Ok(Err(refusal));
        }
        self.move_commitment(commitment.id, due_on, Some(reason), now)
            .await?;
        Ok(Ok(()))
    }

    async fn move_commitment(
        &mut self,
        id: CommitmentId,
        due_on: NaiveDate,
        reason: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let moved = sqlx::query(
            "update commitment set due_on = ? where id = ? and done_at is null and void_at is null",
        )
        .bind(due_on.to_string())
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?;
        if moved.rows_affected() > 0 {
            self.write_commitment_event(id, CommitmentStep::Extended, reason, now)
                .await?;
        }
        Ok(())
    }

    /// A commitment was kept, with words or a photo of what was done; says whether it was open.
    pub async fn close_commitment(
        &mut self,
        id: CommitmentId,
        (result, photo): (Option<&str>, Option<&str>),
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let closed = sqlx::query(
            "update commitment
             set done_at = ?, result = ?, photo = ?
             where id = ? and done_at is null and void_at is null",
        )
        .bind(stamp(now))
        .bind(result)
        .bind(photo)
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?
        .rows_affected()
            > 0;
        if closed {
            self.write_commitment_event(id, CommitmentStep::Done, None, now)
                .await?;
        }
        Ok(closed)
    }

    /// Another body follows a commitment of which nobody is told; those that answer a submission go with it.
    pub async fn hand_over_commitment(
        &mut self,
        id: CommitmentId,
        body: &BodySlug,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let handed_over = sqlx::query(
            "update commitment
             set body = ?1
             where id = ?2 and body <> ?1 and done_at is null and void_at is null",
        )
        .bind(&body.0)
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?;
        if handed_over.rows_affected() > 0 {
            self.write_commitment_event(id, CommitmentStep::HandedOver, None, now)
                .await?;
        }
        Ok(())
    }

    /// Writes what happened, with the day and the body that hold from then on.
    async fn write_commitment_event(
        &mut self,
        id: CommitmentId,
        what: CommitmentStep,
        words: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let what: &str = what.into();
        sqlx::query(
            "insert into commitment_event (commitment, at, what, due_on, body, words)
             select id, ?, ?, due_on, body, ? from commitment where id = ?",
        )
        .bind(stamp(now))
        .bind(what)
        .bind(words)
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }
}

/// What is promised by a day.
#[derive(Clone, Copy, Debug)]
pub struct NewCommitment<'a> {
    pub body: &'a BodySlug,
    pub submission: Option<SubmissionId>,
    pub meeting: Option<MeetingId>,
    /// What will be done; none only where it answers a submission.
    pub words: Option<&'a str>,
    pub due_on: NaiveDate,
}

impl NewCommitment<'_> {
    /// Whether it can be promised on the day `today`.
    ///
    /// # Errors
    ///
    /// Where its day is over.
    pub fn check(&self, today: NaiveDate) -> Result<(), CommitmentRefusal> {
        check_day(self.due_on, today)
    }
}
