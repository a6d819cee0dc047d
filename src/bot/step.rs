//! Where a conversation waits for a text or a place.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::{
    agreement::Offer,
    answer::AnswerKind,
    calendar::{HalfYear, Quarter, SpecialDay},
    central_body::BodySlug,
    commitment::CommitmentId,
    meeting::MeetingId,
    meeting_draft::Form,
    office::OfficeId,
    procedure::ProcedurePart,
    region::RegionCode,
    report::{ReportId, ReturnReason},
    schedule::ScheduleVersion,
    sector_problem::SectorProblemId,
    submission::{SubmissionId, SubmissionKind},
    tension::{LiftReason, TensionId},
};

/// The step of one person; kept in the database, so that a restart goes on at the same place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// They look at the regions and may type a name.
    ChoosingRegion,
    /// The button that sends a location stands in place of the letters.
    SharingLocation,
    /// They are asked for words to search by.
    Searching,
    /// They are writing a question or a report; the draft says what is asked for.
    Submitting { kind: SubmissionKind },
    /// The same, while the button that sends a location stands in place of the letters.
    SharingPlace { kind: SubmissionKind },
    /// They add a note to what they wrote.
    Noting { submission: SubmissionId },
    /// They write it otherwise, as they were asked to.
    Rewriting { submission: SubmissionId },
    /// A coordinator writes the text that others may see.
    Masking { submission: SubmissionId },
    /// They are asked for words to search what people ask.
    SearchingBoard {
        region: Option<RegionCode>,
        body: Option<BodySlug>,
    },
    /// They write a deputy's last day.
    HandingOver { office: OfficeId },
    /// A coordinator makes a version of the procedure.
    PublishingProcedure { part: ProcedurePart },
    /// A coordinator writes to the officials of ministries.
    WritingCircular,
    /// A coordinator says something beside a reminder; to whom, as buttons carry it.
    Nudging { to: String },
    /// An akimat officer chooses another day for a meeting and may type it.
    ProposingDay { offer: Offer },
    /// The hour on that day.
    ProposingHour { offer: Offer, on: NaiveDate },
    /// Another place.
    ProposingPlace { offer: Offer },
    /// Why another date or place; the draft has which.
    ProposingWhy { offer: Offer },
    /// Why the akimat does not agree.
    DecliningMeeting { offer: Offer },
    /// An official writes why date and place stay.
    KeepingPlan { offer: Offer },
    /// The number of an akimat's letter.
    LetterNumber { offer: Offer },
    /// Its date; the draft has the number.
    LetterDay { offer: Offer },
    /// An akimat officer enters a question for somebody; the draft says what is asked for.
    EnteringQuestion,
    /// They are writing a tension alert; the draft says what is asked for.
    RaisingTension,
    /// They write to the other end of a tension alert.
    WritingOfTension { alert: TensionId },
    /// A coordinator says in words why a tension alert is lifted.
    ExplainingTensionLift {
        alert: TensionId,
        reason: LiftReason,
    },
    /// A coordinator chooses a day of the working calendar and may type it.
    ChoosingHoliday,
    /// A coordinator says what a day of the working calendar is called.
    NamingHoliday { day: NaiveDate, kind: SpecialDay },
    /// A coordinator changes a body; the draft says what is asked for.
    ChangingBody,
    /// An official plans a meeting, or changes one; the draft says what is asked for.
    PlanningMeeting { form: Form },
    /// An official says why a meeting will not be.
    CancellingMeeting { meeting: MeetingId, revision: u32 },
    /// An official notes a problem of the sector.
    NotingProblem {
        office: OfficeId,
        region: RegionCode,
    },
    /// An official says since when or until when it is one.
    DatingProblem {
        problem: SectorProblemId,
        is_end: bool,
    },
    /// An official writes what is said about a submission; the draft says which kind of answer it is.
    Answering { submission: SubmissionId },
    /// They may type the day by which it will be done.
    DatingAnswer {
        submission: SubmissionId,
        kind: AnswerKind,
    },
    /// They name the template that an answer becomes.
    NamingTemplate { submission: SubmissionId },
    /// They write what was done, or send a photo of it.
    FinishingCommitment { commitment: CommitmentId },
    /// They may type the day until which a commitment is extended.
    DatingCommitment { commitment: CommitmentId },
    /// They write why it takes longer.
    ExtendingCommitment {
        commitment: CommitmentId,
        due_on: NaiveDate,
    },
    /// They may type the day by which something new is promised.
    DatingNewCommitment {
        office: OfficeId,
        meeting: Option<MeetingId>,
    },
    /// They write what is promised.
    Committing {
        office: OfficeId,
        meeting: Option<MeetingId>,
        due_on: NaiveDate,
    },
    /// An official logs what came of a meeting; the draft says what is asked for.
    Logging,
    /// An official writes beside the figures of a quarterly report.
    CommentingReport { office: OfficeId, quarter: Quarter },
    /// A coordinator writes why a version of a report goes back.
    ExplainingReturn { report: ReportId, version: u32 },
    /// They may type the day by which the new version is expected.
    DatingReturn {
        report: ReportId,
        version: u32,
        reason: ReturnReason,
        message: i32,
    },
    /// They may type the day on which half-year results were sent.
    DatingResults { half_year: HalfYear, version: u32 },
    /// An official writes what the ministry has against its rows of a schedule.
    ObjectingToSchedule {
        version: ScheduleVersion,
        body: BodySlug,
    },
    /// A coordinator writes how that is settled, or by which letter a ministry agreed.
    SettlingSchedule {
        version: ScheduleVersion,
        body: BodySlug,
    },
    /// A coordinator may type the day on which a schedule was submitted.
    SubmittingSchedule { version: ScheduleVersion },
    /// A coordinator types the number of the Government's approval.
    NumberingSchedule { version: ScheduleVersion },
    /// And may type its day.
    ApprovingSchedule { version: ScheduleVersion },
}
