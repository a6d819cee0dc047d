//! Letters to officials: what is new with their ministry, and what it has promised. Whoever no longer holds the office
//! hears nothing, and what is met by now is not told.

use chrono::{DateTime, Utc};

use super::letter::{Rendered, Writer, letter_of};
use crate::{
    domain::{
        central_body::BodySlug,
        commitment::{Commitment, CommitmentId},
        notice,
        question_queue::QuestionQueue,
        submission::{Progress, Submission, SubmissionId, Visibility},
    },
    store::{DueNotice, StoreError},
    views::{self, commitment::Owed},
};

/// More than this in one message, and nobody reads it to its end.
const COMMITMENTS_IN_ONE_LETTER: usize = 5;

impl Writer {
    /// One question is new with a ministry of theirs.
    pub(super) async fn write_new_question(
        &self,
        due: &DueNotice,
        id: SubmissionId,
    ) -> Result<Rendered, StoreError> {
        let submission = self.store.submission(id).await?.filter(waits);
        let bodies = self.bodies_of(due).await?;
        let is_theirs = |submission: &Submission| {
            submission
                .body
                .as_ref()
                .is_some_and(|body| bodies.contains(body))
        };
        let Some(submission) = submission.filter(is_theirs) else {
            return Ok(Rendered::Nothing);
        };
        if let Some(until) = notice::quiet_until(self.clock.now()) {
            return Ok(Rendered::Wait { until });
        }
        let screen = views::questions::news_of_one(&self.viewer(due), &submission);
        Ok(letter_of(due, screen))
    }

    /// Several are.
    pub(super) async fn write_new_questions(
        &self,
        due: &DueNotice,
        body: &BodySlug,
        since: DateTime<Utc>,
    ) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        let arrived = self.store.arrived_questions(body, since, now).await?;
        if arrived.is_empty() || !self.bodies_of(due).await?.contains(body) {
            return Ok(Rendered::Nothing);
        }
        if let Some(until) = notice::quiet_until(now) {
            return Ok(Rendered::Wait { until });
        }
        let queue = QuestionQueue::of(body.clone());
        let screen = views::questions::news(&self.viewer(due), queue, arrived.len() as u32);
        Ok(letter_of(due, screen))
    }

    /// A commitment of a ministry of theirs is due soon, today, or late.
    pub(super) async fn write_commitment(
        &self,
        due: &DueNotice,
        id: CommitmentId,
    ) -> Result<Rendered, StoreError> {
        let bodies = self.bodies_of(due).await?;
        let owed = self
            .store
            .commitments_due(&bodies, self.clock.today())
            .await?;
        match owed.into_iter().find(|commitment| commitment.id == id) {
            Some(commitment) => self.write_due(due, vec![commitment]).await,
            None => Ok(Rendered::Nothing),
        }
    }

    /// Several are: one message.
    pub(super) async fn write_commitments(&self, due: &DueNotice) -> Result<Rendered, StoreError> {
        let bodies = self.bodies_of(due).await?;
        let owed = self
            .store
            .commitments_due(&bodies, self.clock.today())
            .await?;
        self.write_due(due, owed).await
    }

    async fn write_due(
        &self,
        due: &DueNotice,
        commitments: Vec<Commitment>,
    ) -> Result<Rendered, StoreError> {
        let total = commitments.len() as u32;
        if total == 0 {
            return Ok(Rendered::Nothing);
        }
        if let Some(until) = notice::quiet_until(self.clock.now()) {
            return Ok(Rendered::Wait { until });
        }
        let mut owed = Vec::new();
        for commitment in commitments.into_iter().take(COMMITMENTS_IN_ONE_LETTER) {
            let submission = match commitment.submission {
                Some(submission) => self.store.submission(submission).await?,
                None => None,
            };
            owed.push(Owed {
                commitment,
                submission,
                meeting: None,
            });
        }
        let viewer = self.viewer(due);
        let screen = match owed.as_slice() {
            [one] if total == 1 => views::commitment::reminder(&viewer, one),
            several => views::commitment::reminders(&viewer, several, total),
        };
        Ok(letter_of(due, screen))
    }

    /// The ministries for which the reader may act at this moment.
    async fn bodies_of(&self, due: &DueNotice) -> Result<Vec<BodySlug>, StoreError> {
        let offices = self.store.offices_of(due.person, self.clock.now()).await?;
        Ok(offices
            .iter()
            .filter_map(|office| office.seat.body().cloned())
            .collect())
    }
}

/// Whether it waits for an answer still.
fn waits(submission: &Submission) -> bool {
    submission.progress == Progress::Received && submission.visibility != Visibility::Withdrawn
}
