//! From a due notice to what is sent: rendered from the facts of this moment, in the reader's language of today.

mod agreement;
mod due;
mod nudge;
mod offices;
mod reports;
mod results;
mod schedule;
mod tension;

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::{
    clock::Clock,
    domain::{
        meeting::{Meeting, MeetingId, MeetingStatus},
        notice::{self, Heard, MeetingNews, Notice},
        obligation::DutyRules,
        question_sheet,
        submission::{Happening, Submission, SubmissionEvent, SubmissionId},
    },
    store::{DueNotice, OutboxId, Store, StoreError},
    views::{
        self, Screen, Viewer,
        notice::{Item, Reason},
    },
};

/// More than this in one message, and nobody reads it to its end.
const NEWS_IN_ONE_LETTER: usize = 5;

/// A message to one person that keeps one promise, or several at once.
pub(super) struct Letter {
    pub screen: Screen,
    /// A file that stands above its text, as the messenger names it.
    pub file_id: Option<String>,
    /// Without a sound.
    pub silently: bool,
    /// The promises that it keeps.
    pub keeps: Vec<OutboxId>,
    /// Promises of the same person of which nothing is left to tell.
    pub void: Vec<OutboxId>,
    /// What the reader will have heard, to be remembered once it has arrived.
    pub heard: Vec<(MeetingId, Heard)>,
}

/// What is to be done with a notice whose time has come.
pub(super) enum Rendered {
    Letter(Box<Letter>),
    /// Nothing is left to tell.
    Nothing,
    /// A newer version of this program promised it.
    Unreadable,
    /// Quiet hours: not before the morning.
    Wait {
        until: DateTime<Utc>,
    },
}

/// Writes letters. Copies look at the same facts.
#[derive(Clone, Debug)]
pub(super) struct Writer {
    pub store: Store,
    pub clock: Clock,
    /// For links to the bot.
    pub bot_username: Arc<str>,
    pub rules: DutyRules,
}

/// One piece of news, before it is known whether it goes alone.
enum Piece {
    News {
        meeting: Box<Meeting>,
        news: MeetingNews,
        reason: Reason,
    },
    Void,
    Wait {
        until: DateTime<Utc>,
    },
}

impl Writer {
    pub async fn write(&self, due: &DueNotice) -> Result<Rendered, StoreError> {
        match due.notice {
            Some(Notice::Meeting { .. }) => self.write_news(due).await,
            Some(Notice::Reminder { meeting }) => self.write_reminder(due, meeting).await,
            Some(Notice::InvitationAccepted { invitation }) => {
                self.write_invitation_accepted(due, invitation).await
            }
            Some(Notice::Submission { event }) => self.write_happening(due, event).await,
            Some(Notice::SupportedSubmission { .. }) => self.write_supported(due).await,
            Some(Notice::Blocked) => self.write_blocked(due).await,
            Some(Notice::Danger { submission }) => self.write_danger(due, submission).await,
            Some(Notice::InvitationTried { invitation }) => {
                self.write_invitation_tried(due, invitation).await
            }
            Some(Notice::OfficeRevoked { office }) => self.write_office_revoked(due, office).await,
            Some(Notice::OfficeEnded { office }) => self.write_office_ended(due, office).await,
            Some(Notice::Procedure {
                version,
                is_reminder,
            }) => self.write_procedure(due, version, is_reminder).await,
            Some(Notice::Circular { circular }) => self.write_circular(due, circular).await,
            Some(Notice::AkimatAsked { meeting, region }) => {
                self.write_akimat_asked(due, (meeting, region)).await
            }
            Some(Notice::AnswerKept { meeting, region }) => {
                self.write_answer_kept(due, (meeting, region)).await
            }
            Some(Notice::AkimatAnswered { meeting, region }) => {
                self.write_akimat_answered(due, (meeting, region)).await
            }
            Some(Notice::AkimatAskedAnew {
                meeting,
                region,
                was,
            }) => {
                self.write_akimat_asked_anew(due, (meeting, region), was)
                    .await
            }
            Some(Notice::HostedMeetingOff { meeting, region }) => {
                self.write_hosted_meeting_off(due, (meeting, region)).await
            }
            Some(Notice::AgreementTakenBack { meeting, region }) => {
                self.write_agreement_taken_back(due, (meeting, region))
                    .await
            }
            Some(Notice::CounterTaken { meeting, region }) => {
                self.write_counter_taken(due, (meeting, region)).await
            }
            Some(Notice::AkimatSilent { meeting, region }) => {
                self.write_akimat_silent(due, (meeting, region)).await
            }
            Some(Notice::QuestionEntered { submission }) => {
                self.write_question_entered(due, submission).await
            }
            Some(Notice::Tension { event }) => self.write_tension(due, event).await,
            Some(Notice::QuestionSheet { meeting }) => {
                self.write_question_sheet(due, meeting).await
            }
            Some(Notice::NewQuestion { submission }) => {
                self.write_new_question(due, submission).await
            }
            Some(Notice::NewQuestions { ref body, since }) => {
                self.write_new_questions(due, body, since).await
            }
            Some(Notice::CommitmentDue { commitment }) => {
                self.write_commitment(due, commitment).await
            }
            Some(Notice::CommitmentsDue) => self.write_commitments(due).await,
            Some(Notice::WasItHeld { meeting }) => self.write_was_it_held(due, meeting).await,
            Some(Notice::ResultSaved { result }) => self.write_result_saved(due, result).await,
            Some(Notice::Result { .. }) => self.write_results(due).await,
            Some(Notice::Nudge { nudge }) => self.write_nudge(due, nudge).await,
            Some(Notice::ReportKept { report, version }) => {
                self.write_report_kept(due, (report, version)).await
            }
            Some(Notice::ReportSent { report, version }) => {
                self.write_report_sent(due, (report, version)).await
            }
            Some(Notice::ReportReturned { report, version }) => {
                self.write_report_returned(due, (report, version)).await
            }
            Some(Notice::ScheduleSent { schedule, ref body }) => {
                self.write_schedule_sent(due, (schedule, body)).await
            }
            Some(Notice::ScheduleObjected { schedule, ref body }) => {
                self.write_schedule_objected(due, (schedule, body)).await
            }
            Some(Notice::ScheduleSettled { schedule, ref body }) => {
                self.write_schedule_settled(due, (schedule, body)).await
            }
            Some(Notice::ScheduleAgreed { schedule }) => {
                self.write_schedule_agreed(due, schedule).await
            }
            Some(Notice::Due { morning }) => self.write_due_things(due, morning).await,
            None => Ok(Rendered::Unreadable),
        }
    }

    /// All news of meetings that this person is to hear now, as one message.
    async fn write_news(&self, due: &DueNotice) -> Result<Rendered, StoreError> {
        let promises = self
            .store
            .due_news(due.person, self.clock.now(), NEWS_IN_ONE_LETTER as u32)
            .await?;
        let (mut keeps, mut void, mut items) = (Vec::new(), Vec::new(), Vec::new());
        let mut morning = None;
        for (id, meeting) in promises {
            match self.piece(due, meeting).await? {
                Piece::News {
                    meeting,
                    news,
                    reason,
                } => {
                    keeps.push(id);
                    items.push(Item {
                        meeting: *meeting,
                        news,
                        reason,
                    });
                }
                Piece::Void => void.push(id),
                Piece::Wait { until } => morning = Some(until),
            }
        }
        if items.is_empty() {
            return Ok(match morning {
                Some(until) => Rendered::Wait { until },
                None => Rendered::Nothing,
            });
        }
        items.sort_by_key(|item| item.meeting.plan.time.begins_on());
        let heard = items
            .iter()
            .map(|item| (item.meeting.id, Heard::of(&item.meeting)))
            .collect();
        Ok(Rendered::Letter(Box::new(Letter {
            screen: views::notice::news(&self.viewer(due), &items),
            file_id: None,
            silently: notice::quiet_until(self.clock.now()).is_some(),
            keeps,
            void,
            heard,
        })))
    }

    async fn piece(&self, due: &DueNotice, id: MeetingId) -> Result<Piece, StoreError> {
        let Some(meeting) = self.store.meeting(id).await? else {
            return Ok(Piece::Void);
        };
        let heard = self.store.heard_of_meeting(due.person, id).await?;
        let was_told = heard.as_ref().is_some_and(|(_, was_told)| *was_told);
        let heard = heard.map(|(heard, _)| heard);
        let bond = self.store.bond(due.person, id).await?;
        // They asked not to be told, before this went out.
        let reason = match (bond.is_muted, bond.is_reminded, bond.is_followed, was_told) {
            (true, ..) | (_, false, false, false) => return Ok(Piece::Void),
            (_, true, ..) => Reason::Reminded,
            (_, _, true, _) => Reason::Followed,
            (.., true) => Reason::ToldBefore,
        };
        // A plan that stood when they began to follow, and that nobody told them of, ends without a word.
        let heard = heard.filter(|heard| {
            was_told || bond.is_reminded || heard.status == MeetingStatus::Announced
        });
        let Some(news) = notice::meeting_news(&meeting, heard.as_ref(), self.clock.now()) else {
            return Ok(Piece::Void);
        };
        if let Some(until) = notice::quiet_until(self.clock.now())
            && !notice::cannot_wait(&meeting, news.was(), self.clock.now(), until)
        {
            return Ok(Piece::Wait { until });
        }
        Ok(Piece::News {
            meeting: Box::new(meeting),
            news,
            reason,
        })
    }

    /// A meeting of theirs is near.
    async fn write_reminder(&self, due: &DueNotice, id: MeetingId) -> Result<Rendered, StoreError> {
        let Some(meeting) = self.store.meeting(id).await? else {
            return Ok(Rendered::Nothing);
        };
        let is_wanted = self.store.bond(due.person, id).await?.is_reminded;
        let takes_place = !matches!(
            meeting.plan.status,
            MeetingStatus::Cancelled | MeetingStatus::Held
        );
        if !is_wanted || !takes_place || meeting.has_begun(self.clock.now()) {
            return Ok(Rendered::Nothing);
        }
        let morning = notice::quiet_until(self.clock.now());
        if let Some(until) = morning
            && !notice::cannot_wait(&meeting, None, self.clock.now(), until)
        {
            return Ok(Rendered::Wait { until });
        }
        Ok(Rendered::Letter(Box::new(Letter {
            screen: views::notice::reminder(&self.viewer(due), &meeting),
            file_id: None,
            silently: morning.is_some(),
            keeps: vec![due.id],
            void: Vec::new(),
            heard: vec![(id, Heard::of(&meeting))],
        })))
    }

    /// Something happened to what they wrote. A receipt answers what they just did, at any hour.
    async fn write_happening(&self, due: &DueNotice, event: i64) -> Result<Rendered, StoreError> {
        let Some((id, event)) = self.store.happening(event).await? else {
            return Ok(Rendered::Nothing);
        };
        let Some(submission) = self.store.submission(id).await? else {
            return Ok(Rendered::Nothing);
        };
        let viewer = self.viewer(due);
        if event.what == Happening::Received {
            let screen = views::submission_news::receipt(&viewer, &submission);
            return Ok(letter_of(due, screen));
        }
        if let Some(until) = notice::quiet_until(self.clock.now()) {
            return Ok(Rendered::Wait { until });
        }
        let says_it_is_public = matches!(
            event.what,
            Happening::Published | Happening::PublishedMasked
        );
        if says_it_is_public && !submission.is_public() {
            return Ok(Rendered::Nothing); // It was, overnight.
        }
        let screen = views::submission_news::news_for_author(&viewer, &submission, &event);
        Ok(letter_of(due, screen))
    }

    /// What happened to all that they support, the newest of each, as one message.
    async fn write_supported(&self, due: &DueNotice) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        if let Some(until) = notice::quiet_until(now) {
            return Ok(Rendered::Wait { until });
        }
        let promises = self
            .store
            .due_supported(due.person, now, NEWS_IN_ONE_LETTER as u32)
            .await?;
        let (mut items, mut keeps, mut void) = (Vec::new(), Vec::new(), Vec::new());
        for (promise, id) in promises {
            match self.supported_news(due, id).await? {
                Some(item) => {
                    items.push(item);
                    keeps.push(promise);
                }
                None => void.push(promise),
            }
        }
        if items.is_empty() {
            return Ok(Rendered::Nothing);
        }
        Ok(Rendered::Letter(Box::new(Letter {
            screen: views::submission_news::news_for_supporter(&self.viewer(due), &items),
            file_id: None,
            silently: false,
            keeps,
            void,
            heard: Vec::new(),
        })))
    }

    /// The newest of what happened to one submission that they support still.
    async fn supported_news(
        &self,
        due: &DueNotice,
        id: SubmissionId,
    ) -> Result<Option<(Submission, SubmissionEvent)>, StoreError> {
        let Some(submission) = self.store.submission(id).await? else {
            return Ok(None);
        };
        let tie = self.store.tie(due.person, id).await?;
        if tie.is_muted || !tie.asks_the_same() {
            return Ok(None);
        }
        let timeline = self.store.timeline(id).await?;
        let newest = timeline
            .into_iter()
            .rfind(|event| event.what.concerns_supporters());
        Ok(newest.map(|newest| (submission, newest)))
    }

    /// They may not write for a time, if that still holds.
    async fn write_blocked(&self, due: &DueNotice) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        let Some(block) = self.store.block_of(due.person, now).await? else {
            return Ok(Rendered::Nothing);
        };
        if let Some(until) = notice::quiet_until(now) {
            return Ok(Rendered::Wait { until });
        }
        let screen =
            views::submission_news::blocked(&self.viewer(due), block.until_at, &block.reason);
        Ok(letter_of(due, screen))
    }

    /// Somebody wrote of a threat to life: a coordinator hears of it at any hour.
    async fn write_danger(
        &self,
        due: &DueNotice,
        id: SubmissionId,
    ) -> Result<Rendered, StoreError> {
        let submission = self.store.submission(id).await?;
        // The text is gone with the data of whoever wrote it.
        let Some(submission) = submission.filter(|submission| !submission.text.is_empty()) else {
            return Ok(Rendered::Nothing);
        };
        let screen = views::submission_news::danger_alert(&self.viewer(due), &submission);
        Ok(letter_of(due, screen))
    }

    /// A meeting of their ministry is tomorrow: what people ask, if anything and if they act for it still.
    async fn write_question_sheet(
        &self,
        due: &DueNotice,
        id: MeetingId,
    ) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        let meeting = self.store.meeting(id).await?;
        // Moved or cancelled meanwhile: there will be another evening, or none.
        let Some(meeting) = meeting.filter(|meeting| question_sheet::is_due(meeting, now)) else {
            return Ok(Rendered::Nothing);
        };
        let officials = self.store.officials_of(&meeting.plan.body, now).await?;
        if !officials.contains(&due.person) {
            return Ok(Rendered::Nothing);
        }
        if let Some(until) = notice::quiet_until(now) {
            return Ok(Rendered::Wait { until });
        }
        let groups = question_sheet::sheet(self.store.questions_to(&meeting).await?);
        if groups.is_empty() {
            return Ok(Rendered::Nothing);
        }
        let screen = views::question_sheet::evening_before(&self.viewer(due), &meeting, &groups);
        Ok(letter_of(due, screen))
    }

    pub(super) fn viewer(&self, due: &DueNotice) -> Viewer<'_> {
        Viewer {
            lang: due.lang,
            today: self.clock.today(),
            directory: self.store.directory(),
        }
    }
}

/// A letter that keeps one promise and is no news of a meeting.
pub(super) fn letter_of(due: &DueNotice, screen: Screen) -> Rendered {
    Rendered::Letter(Box::new(Letter {
        screen,
        file_id: None,
        silently: false,
        keeps: vec![due.id],
        void: Vec::new(),
        heard: Vec::new(),
    }))
}
