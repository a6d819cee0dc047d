//! Who may use which tap: all that is permitted, row by row.
//!
//! A new tap does not compile here until it has a row. Add it to an arm that names who may use it, and point the ids that it
//! carries at `things`: in one run these are somebody's real things, in the other there are none. Whoever is not named
//! changes nothing with the tap and learns nothing from it; the people of the [tests](super) try all of them.

use kezdesu::{
    domain::{
        agreement::{HostedList, Offer},
        answer::{AnswerKind, TemplateId},
        board::{Board, Mine, Origin},
        calendar::Month,
        central_body::BodySlug,
        commitment::CommitmentId,
        invitation::InvitationId,
        listing::Listing,
        meeting::MeetingId,
        nudge::{NudgeId, Nudged},
        obligation::Duty,
        office::{OfficeId, Seat},
        question_queue::QuestionQueue,
        region::RegionCode,
        report::ReportId,
        result::ResultId,
        schedule::{RowFilter, RowList},
        sector::SectorSlug,
        sector_problem::SectorProblemId,
        submission::{Reason, SubmissionId},
        submission_number::SubmissionNumber,
        tension::TensionId,
    },
    views::{Tap, logging::LogSubject},
};

/// What taps name.
#[derive(Clone, Debug)]
pub struct Things {
    /// The ministry and the region whose all of it is; there are both in each run.
    pub body: BodySlug,
    pub region: RegionCode,
    /// A question that only its author, its ministry and the coordinators may see.
    pub submission: SubmissionId,
    pub number: SubmissionNumber,
    /// A meeting that waits for its akimat; citizens do not see it.
    pub meeting: MeetingId,
    pub revision: u32,
    /// What was logged of another meeting; it is not published.
    pub result: ResultId,
    pub held_meeting: MeetingId,
    pub commitment: CommitmentId,
    pub template: TemplateId,
    pub problem: SectorProblemId,
    pub alert: TensionId,
    /// What a coordinator reminded the ministry of.
    pub nudge: NudgeId,
    /// What the ministry sent for the quarter, in its first version.
    pub report: ReportId,
    /// An office of the ministry.
    pub office: OfficeId,
    /// An office of the region's akimat.
    pub akimats_office: OfficeId,
    /// A coordinator's invitation that nobody has accepted yet.
    pub invitation: InvitationId,
    /// What the holder of the ministry's office is logging.
    pub log_draft: u32,
}

/// Who may use a tap on such things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Everybody, those who have not chosen a language yet too.
    Newcomers,
    /// Whoever has chosen one: what it shows is public, or their own.
    Everyone,
    /// Nobody: what is public has this button, these things have not.
    Nobody,
    /// Who wrote the submission.
    Author,
    /// Who wrote the submission, and the coordinators: they see its card.
    AuthorAndCoordinators,
    /// Whoever holds an office: what it is about is their own, or for all of them.
    Holders,
    Coordinators,
    /// The officials of each ministry: what it is about is their own.
    Officials,
    OfficialsOfTheBody,
    OfficialsOfTheBodyAndCoordinators,
    HolderOfTheOffice,
    /// The officers of each akimat: what it is about is their own.
    Officers,
    OfficersOfTheRegion,
    HolderOfTheAkimatsOffice,
    /// The officials of the ministry, the officers of the region and the coordinators.
    Concerned,
}

/// Who may use this tap; makes it one on `things`.
#[allow(
    clippy::too_many_lines,
    reason = "a table, one arm for those who may do the same to the same things"
)]
pub fn who_may_use(tap: &mut Tap, things: &Things) -> Who {
    let december = Month::new(2026, 12).unwrap();
    let roads = SectorSlug("transport_roads".to_owned());
    let half_year = "2026-H2".parse().unwrap();
    match tap {
        Tap::ChooseLanguage { then, .. } => {
            *then = None;
            Who::Newcomers
        }
        Tap::Home
        | Tap::Regions
        | Tap::FindRegion
        | Tap::Follow { .. }
        | Tap::Search
        | Tap::SearchDraft
        | Tap::Settings
        | Tap::Following
        | Tap::Subjects { .. }
        | Tap::NewsTimes
        | Tap::NewsWeekdays
        | Tap::NewsWeekdayHours { .. }
        | Tap::ChooseNewsTime { .. }
        | Tap::Languages
        | Tap::Help
        | Tap::Privacy
        | Tap::MyData
        | Tap::DeleteData
        | Tap::DeleteDataForGood { .. }
        | Tap::DeleteDraft
        | Tap::AskWhom
        | Tap::AskBodies
        | Tap::Report
        | Tap::ReportAnew
        | Tap::Consent { .. }
        | Tap::Submit { .. }
        | Tap::ContinueSubmission { .. }
        | Tap::SubmitAnew { .. }
        | Tap::RemovePhotos { .. }
        | Tap::DropSubmission { .. }
        | Tap::EditPart { .. }
        | Tap::SkipPart { .. }
        | Tap::SharePlace { .. }
        | Tap::ChooseDistrict { .. }
        | Tap::ChooseSector { .. }
        | Tap::AskOn { .. }
        | Tap::MineIsDifferent { .. }
        | Tap::Send { .. }
        | Tap::Desks
        | Tap::LeaveDesk
        | Tap::Subscribe { .. }
        | Tap::AcceptInvitation { .. } => Who::Everyone,
        Tap::ChooseRegion { region } => {
            *region = things.region;
            Who::Everyone
        }
        Tap::MySubmissions { mine } => {
            *mine = Mine::default();
            Who::Everyone
        }
        Tap::AskBody { body } | Tap::ReaddressToBody { body, .. } => {
            *body = things.body.clone();
            Who::Everyone
        }
        Tap::Meetings { listing }
        | Tap::Filter { listing }
        | Tap::FilterRegions { listing }
        | Tap::FilterBodies { listing }
        | Tap::FilterSectors { listing }
        | Tap::FilterMonths { listing } => {
            *listing = Listing::of_region(Some(things.region));
            Who::Everyone
        }
        Tap::Board { board }
        | Tap::BoardRegions { board }
        | Tap::BoardSectors { board }
        | Tap::BoardSearch { board } => {
            *board = Board::of_region(Some(things.region));
            Who::Everyone
        }
        // What citizens can do about what is public.
        Tap::Meeting { meeting, listing }
        | Tap::Remind {
            meeting, listing, ..
        }
        | Tap::Unmute { meeting, listing } => {
            *meeting = things.meeting;
            *listing = Listing::of_region(Some(things.region));
            Who::Nobody
        }
        Tap::CalendarFile { meeting }
        | Tap::Mute { meeting }
        | Tap::AskMeeting { meeting }
        | Tap::ReaddressToMeeting { meeting, .. } => {
            *meeting = things.meeting;
            Who::Nobody
        }
        Tap::MeetingPhotos { meeting } => {
            *meeting = things.held_meeting;
            Who::Nobody
        }
        Tap::ResultPhoto { submission } => {
            *submission = things.submission;
            Who::Nobody
        }
        Tap::AddNote { submission }
        | Tap::ChangeText { submission }
        | Tap::Withdraw { submission }
        | Tap::WithdrawForGood { submission } => {
            *submission = things.submission;
            Who::Author
        }
        Tap::Submission { submission, origin }
        | Tap::ReadWhole { submission, origin }
        | Tap::Support {
            submission, origin, ..
        }
        | Tap::MuteSubmission {
            submission, origin, ..
        }
        | Tap::Judge {
            submission, origin, ..
        } => {
            *submission = things.submission;
            *origin = Origin::Mine(Mine::default());
            Who::AuthorAndCoordinators
        }
        Tap::MineIsTheSame { submission, .. } | Tap::Photos { submission } => {
            *submission = things.submission;
            Who::AuthorAndCoordinators
        }
        Tap::Numbered { number } => {
            *number = things.number;
            Who::AuthorAndCoordinators
        }
        Tap::Procedure
        | Tap::ProcedureFile
        | Tap::ContinueTension
        | Tap::DropTension
        | Tap::ChooseTensionDistrict { .. }
        | Tap::ChooseTensionLevel { .. }
        | Tap::SkipTensionPart { .. }
        | Tap::EditTensionPart { .. }
        | Tap::RemoveTensionPhotos
        | Tap::SendTension
        | Tap::SendTensionForGood => Who::Holders,
        Tap::ReadProcedure { version } => {
            *version = 1;
            Who::Holders
        }
        Tap::ChooseTensionRegion { region } => {
            *region = things.region;
            Who::Holders
        }
        Tap::ChooseTensionSector { sector } => {
            *sector = roads;
            Who::Holders
        }
        Tap::Queue { offset }
        | Tap::Invitations { offset }
        | Tap::Holders { offset, .. }
        | Tap::Trail { offset }
        | Tap::ProcedureUnread { offset }
        | Tap::Ministries { offset, .. }
        | Tap::LateBodies { offset }
        | Tap::Coverage { offset, .. }
        | Tap::LettersAwaited { offset } => {
            *offset = 0;
            Who::Coordinators
        }
        Tap::Review { submission }
        | Tap::QueuePublish { submission }
        | Tap::QueueSeen { submission }
        | Tap::QueueMask { submission }
        | Tap::QueueReasons { submission, .. }
        | Tap::QueueDecide { submission, .. }
        | Tap::QueueJoinable { submission }
        | Tap::QueueJoin { submission, .. }
        | Tap::QueueSeparate { submission }
        | Tap::QueueSectors { submission }
        | Tap::QueuePhotos { submission }
        | Tap::QueueBlock { submission }
        | Tap::QueueBlockReason { submission, .. } => {
            *submission = things.submission;
            Who::Coordinators
        }
        Tap::QueuePass { submission, sector } => {
            *submission = things.submission;
            *sector = roads;
            Who::Coordinators
        }
        Tap::QueueBlockFor {
            submission, days, ..
        } => {
            *submission = things.submission;
            *days = 30;
            Who::Coordinators
        }
        Tap::Invite
        | Tap::InviteBodies
        | Tap::InviteRegions
        | Tap::PublishProcedure
        | Tap::EditProcedure { .. }
        | Tap::DropProcedureDraft
        | Tap::Circular
        | Tap::CircularToAll { .. }
        | Tap::WriteCircular { .. }
        | Tap::DropCircular
        | Tap::Dashboard { .. }
        | Tap::TopTopics
        | Tap::Holidays { .. }
        | Tap::HolidayDay { .. }
        | Tap::HolidayKind { .. }
        | Tap::HolidayWithoutNote { .. }
        | Tap::SetHoliday { .. }
        | Tap::RemoveHoliday { .. }
        | Tap::RemoveHolidayForGood { .. }
        | Tap::Bodies
        | Tap::AddBody
        | Tap::BodyChangeDay { .. }
        | Tap::SaveBodyChange => Who::Coordinators,
        Tap::InviteTo { seat } => {
            *seat = Seat::Coordinator;
            Who::Coordinators
        }
        Tap::InviteFor {
            seat,
            days,
            made_before,
        } => {
            *seat = Seat::Coordinator;
            *days = 1;
            *made_before = 1;
            Who::Coordinators
        }
        Tap::RevokeInvitation { invitation } => {
            *invitation = things.invitation;
            Who::Coordinators
        }
        Tap::Holder { office }
        | Tap::AskToRevokeOffice { office }
        | Tap::RevokeOffice { office } => {
            *office = things.office;
            Who::Coordinators
        }
        Tap::SendProcedure { version } => {
            *version = 2;
            Who::Coordinators
        }
        Tap::RemindOfProcedure { version } => {
            *version = 1;
            Who::Coordinators
        }
        Tap::CircularTo { body, .. }
        | Tap::Body { body }
        | Tap::RenameBody { body }
        | Tap::ExemptBody { body, .. }
        | Tap::EndBody { body }
        | Tap::BodyChangeTo { body } => {
            *body = things.body.clone();
            Who::Coordinators
        }
        Tap::Reports { offset, .. } | Tap::HalfYearBodies { offset, .. } => {
            *offset = 0;
            Who::Coordinators
        }
        Tap::ReportOf { body, .. } => {
            *body = things.body.clone();
            Who::Coordinators
        }
        Tap::ReturnReport { report, version } | Tap::ExplainReturn { report, version } => {
            *report = things.report;
            *version = 1;
            Who::Coordinators
        }
        Tap::ReturnBecause {
            report,
            version,
            message,
            ..
        }
        | Tap::ReturnDays {
            report,
            version,
            message,
            ..
        }
        | Tap::ReturnUntil {
            report,
            version,
            message,
            ..
        }
        | Tap::ReturnForGood {
            report,
            version,
            message,
            ..
        } => {
            *report = things.report;
            *version = 1;
            *message = 0;
            Who::Coordinators
        }
        Tap::HalfYearResults { .. }
        | Tap::MarkResults { .. }
        | Tap::ResultsSentDays { .. }
        | Tap::ResultsSentOn { .. }
        | Tap::ResultsSentForGood { .. } => Who::Coordinators,
        Tap::QuarterlyReport { office, quarter }
        | Tap::ReportComment { office, quarter }
        | Tap::ReportCommentRemove { office, quarter }
        | Tap::ReportCheck {
            office, quarter, ..
        }
        | Tap::SendReport {
            office, quarter, ..
        } => {
            *office = things.office;
            *quarter = "2026-Q4".parse().unwrap();
            Who::HolderOfTheOffice
        }
        Tap::Clauses | Tap::SnoozeDue { .. } => Who::Holders,
        Tap::Schedule { schedule }
        | Tap::ScheduleBodies { schedule }
        | Tap::ScheduleRegions { schedule } => {
            *schedule = half_year;
            Who::Coordinators
        }
        Tap::ScheduleConflicts { schedule, offset } | Tap::ScheduleAnswers { schedule, offset } => {
            *schedule = half_year;
            *offset = 0;
            Who::Coordinators
        }
        Tap::ScheduleRows { list } => {
            *list = RowList::of(half_year);
            Who::Coordinators
        }
        Tap::SendSchedule { version }
        | Tap::SendScheduleYes { version, .. }
        | Tap::SubmitSchedule { version, .. }
        | Tap::SubmitScheduleOn { version, .. }
        | Tap::ApproveSchedule { version }
        | Tap::ApproveScheduleDays { version, .. }
        | Tap::ApproveScheduleOn { version, .. }
        | Tap::PublishSchedule { version }
        | Tap::PublishScheduleYes { version } => {
            version.schedule = half_year;
            version.version = 1;
            Who::Coordinators
        }
        Tap::SettleSchedule { version, body } => {
            version.schedule = half_year;
            version.version = 1;
            *body = things.body.clone();
            Who::Coordinators
        }
        Tap::AgreeSchedule { version, body } | Tap::ObjectSchedule { version, body } => {
            version.schedule = half_year;
            version.version = 1;
            *body = things.body.clone();
            Who::OfficialsOfTheBody
        }
        Tap::OwnSchedule {
            schedule,
            body,
            offset,
        } => {
            *schedule = half_year;
            *body = things.body.clone();
            *offset = 0;
            Who::OfficialsOfTheBody
        }
        Tap::Proposal {
            schedule,
            body,
            offset,
        } => {
            *schedule = half_year;
            *body = things.body.clone();
            *offset = 0;
            Who::OfficialsOfTheBodyAndCoordinators
        }
        Tap::ScheduleRow { meeting, list } => {
            *meeting = things.meeting;
            *list = RowList::only(half_year, RowFilter::Body(things.body.clone()));
            Who::OfficialsOfTheBodyAndCoordinators
        }
        Tap::PlanProposed {
            office,
            schedule,
            region,
            ..
        } => {
            *office = things.office;
            *schedule = half_year;
            *region = things.region;
            Who::HolderOfTheOffice
        }
        Tap::BodyStanding { body, .. } => {
            *body = things.body.clone();
            Who::Coordinators
        }
        Tap::RegionCoverage { region, .. } => {
            *region = things.region;
            Who::Coordinators
        }
        Tap::Nudge { to } | Tap::NudgeWords { to } => {
            *to = Nudged::Body(things.body.clone());
            Who::Coordinators
        }
        Tap::SendNudge { to, people, after } => {
            *to = Nudged::Body(things.body.clone());
            *people = 1;
            *after = things.nudge;
            Who::Coordinators
        }
        Tap::NudgeSeen { nudge } => {
            *nudge = things.nudge;
            Who::OfficialsOfTheBody
        }
        Tap::DutyDue { office, duty } => {
            *office = things.office;
            *duty = Duty::from_code("report-2026-Q4").unwrap();
            Who::HolderOfTheOffice
        }
        Tap::SendCircular { people } => {
            *people = 1;
            Who::Coordinators
        }
        Tap::LiftTension { alert }
        | Tap::LiftTensionBecause { alert, .. }
        | Tap::ExplainTensionLift { alert, .. }
        | Tap::LiftTensionForGood { alert, .. } => {
            *alert = things.alert;
            Who::Coordinators
        }
        Tap::HolidayMonth { month } | Tap::BodyChangeMonth { month } => {
            *month = december;
            Who::Coordinators
        }
        Tap::MoveSector { sector } | Tap::BodyChangeSector { sector } => {
            *sector = roads;
            Who::Coordinators
        }
        Tap::Desk { office }
        | Tap::HandOver { office }
        | Tap::HandOverDay { office, .. }
        | Tap::HandOverUntil { office, .. }
        | Tap::RaiseTension { office }
        | Tap::BeginTension { office }
        | Tap::PlanMeeting { office }
        | Tap::PlanRestart { office }
        | Tap::SectorProblemNew { office }
        | Tap::AddCommitment { office }
        | Tap::LogWhat { office } => {
            *office = things.office;
            Who::HolderOfTheOffice
        }
        Tap::HandOverLink {
            office,
            made_before,
            ..
        } => {
            *office = things.office;
            *made_before = 0;
            Who::HolderOfTheOffice
        }
        Tap::Tour { office, page } => {
            *office = things.office;
            *page = 1;
            Who::HolderOfTheOffice
        }
        Tap::BodyMeetings { office, offset }
        | Tap::Tensions { office, offset }
        | Tap::Duties { office, offset }
        | Tap::SectorProblems { office, offset }
        | Tap::Commitments { office, offset }
        | Tap::Results { office, offset } => {
            *office = things.office;
            *offset = 0;
            Who::HolderOfTheOffice
        }
        Tap::PlanOffSchedule { office, region, .. } | Tap::SectorProblemIn { office, region } => {
            *office = things.office;
            *region = things.region;
            Who::HolderOfTheOffice
        }
        Tap::AddCommitmentOf { office, meeting }
        | Tap::AddCommitmentBy {
            office, meeting, ..
        } => {
            *office = things.office;
            *meeting = None;
            Who::HolderOfTheOffice
        }
        Tap::AddCommitmentDays {
            office,
            meeting,
            month,
        } => {
            *office = things.office;
            *meeting = None;
            *month = december;
            Who::HolderOfTheOffice
        }
        Tap::LogOn { draft }
        | Tap::LogDrop { draft }
        | Tap::LogBack { draft }
        | Tap::LogSkip { draft, .. }
        | Tap::LogRegions { draft }
        | Tap::LogKind { draft, .. }
        | Tap::LogDay { draft, .. }
        | Tap::LogHeldBy { draft, .. }
        | Tap::LogNumber { draft, .. }
        | Tap::LogStep { draft, .. }
        | Tap::LogOutcomes { draft, .. }
        | Tap::LogTopics { draft, .. }
        | Tap::LogEdit { draft, .. }
        | Tap::LogClear { draft, .. }
        | Tap::LogSave { draft } => {
            *draft = things.log_draft;
            Who::HolderOfTheOffice
        }
        Tap::LogRegion { draft, region } => {
            *draft = things.log_draft;
            *region = things.region;
            Who::HolderOfTheOffice
        }
        Tap::LogDays { draft, month } => {
            *draft = things.log_draft;
            *month = december;
            Who::HolderOfTheOffice
        }
        Tap::EnterQuestion { office } | Tap::EnterAnew { office } => {
            *office = things.akimats_office;
            Who::HolderOfTheAkimatsOffice
        }
        Tap::EnterOn
        | Tap::EnterSector { .. }
        | Tap::EnterDistrict { .. }
        | Tap::EnterPart { .. }
        | Tap::EnterNoDistrict
        | Tap::EnterDrop
        | Tap::EnterRegister => Who::Officers,
        Tap::HostedMeetings { list } => {
            *list = HostedList::of(things.region);
            Who::OfficersOfTheRegion
        }
        Tap::HostedMeeting { meeting, list } | Tap::TickHost { meeting, list, .. } => {
            *meeting = things.meeting;
            *list = HostedList::of(things.region);
            Who::OfficersOfTheRegion
        }
        Tap::AgreeMeeting { offer }
        | Tap::CounterDay { offer, .. }
        | Tap::CounterHour { offer, .. }
        | Tap::CounterPlace { offer }
        | Tap::CounterWhy { offer, .. }
        | Tap::CounterWrite { offer }
        | Tap::DeclineMeeting { offer } => {
            *offer = things.offer();
            Who::OfficersOfTheRegion
        }
        Tap::CounterDays { offer, month } => {
            *offer = things.offer();
            *month = december;
            Who::OfficersOfTheRegion
        }
        Tap::CounterVenue { offer, like } => {
            *offer = things.offer();
            *like = things.meeting;
            Who::OfficersOfTheRegion
        }
        Tap::AskedBySector { region } => {
            *region = things.region;
            Who::OfficersOfTheRegion
        }
        Tap::AskedByDistrict { region, body } => {
            *region = things.region;
            *body = things.body.clone();
            Who::OfficersOfTheRegion
        }
        Tap::PlanContinue { .. }
        | Tap::PlanDrop { .. }
        | Tap::PlanPart { .. }
        | Tap::PlanSkip { .. }
        | Tap::PlanClear { .. }
        | Tap::PlanDay { .. }
        | Tap::PlanTime { .. }
        | Tap::PlanHeldBy { .. }
        | Tap::PlanTopics { .. }
        | Tap::PlanReason { .. }
        | Tap::PlanSave { .. } => Who::Officials,
        Tap::PlanRegions { offset, .. } | Tap::PlanKind { offset, .. } => {
            *offset = 0;
            Who::Officials
        }
        Tap::PlanRegion { region, offset, .. } => {
            *region = things.region;
            *offset = 0;
            Who::Officials
        }
        Tap::PlanDays { month, .. } | Tap::PlanMonth { month, .. } => {
            *month = december;
            Who::Officials
        }
        Tap::PlanPlace { meeting, .. } => {
            *meeting = things.meeting;
            Who::Officials
        }
        Tap::TakeCounter { offer }
        | Tap::KeepPlan { offer }
        | Tap::KeepWithoutNote { offer }
        | Tap::AskAgain { offer } => {
            *offer = things.offer();
            Who::OfficialsOfTheBody
        }
        Tap::BodyMeeting { meeting } => {
            *meeting = things.meeting;
            Who::OfficialsOfTheBody
        }
        Tap::MeetingEdit { meeting, revision }
        | Tap::MeetingEditPart {
            meeting, revision, ..
        }
        | Tap::MeetingAskAkimats { meeting, revision }
        | Tap::MeetingAnnounce { meeting, revision }
        | Tap::MeetingAnnounceYes { meeting, revision }
        | Tap::MeetingCancel { meeting, revision }
        | Tap::MeetingCancelWhy {
            meeting, revision, ..
        }
        | Tap::MeetingCancelYes {
            meeting, revision, ..
        } => {
            *meeting = things.meeting;
            *revision = things.revision;
            Who::OfficialsOfTheBody
        }
        Tap::QuestionSheet { meeting, page } => {
            *meeting = things.meeting;
            *page = 0;
            Who::OfficialsOfTheBody
        }
        Tap::SectorProblem { problem }
        | Tap::SectorProblemDay { problem, .. }
        | Tap::SectorProblemNoEnd { problem }
        | Tap::SectorProblemEnd { problem } => {
            *problem = things.problem;
            Who::OfficialsOfTheBody
        }
        Tap::Questions { queue }
        | Tap::QuestionRegions { queue }
        | Tap::QuestionMeetings { queue } => {
            *queue = QuestionQueue::of(things.body.clone());
            Who::OfficialsOfTheBody
        }
        Tap::QuestionGroup { submission, queue }
        | Tap::Question { submission, queue }
        | Tap::NextQuestion { submission, queue }
        | Tap::WholeQuestion { submission, queue } => {
            *submission = things.submission;
            *queue = QuestionQueue::of(things.body.clone());
            Who::OfficialsOfTheBody
        }
        Tap::QuestionPhotos { submission }
        | Tap::QuestionPlace { submission }
        | Tap::FlagReasons { submission }
        | Tap::PassOnSectors { submission }
        | Tap::BeginAnswer { submission, .. }
        | Tap::ReviewAnswer { submission }
        | Tap::EditAnswer { submission }
        | Tap::DropAnswer { submission }
        | Tap::AnswerToo { submission }
        | Tap::SendAnswer { submission }
        | Tap::KeepAsNote { submission }
        | Tap::ChooseTemplate { submission }
        | Tap::NameTemplate { submission } => {
            *submission = things.submission;
            Who::OfficialsOfTheBody
        }
        Tap::Flag { submission, reason } => {
            *submission = things.submission;
            *reason = Reason::Insult;
            Who::OfficialsOfTheBody
        }
        Tap::PassOnTo { submission, sector } | Tap::PassOn { submission, sector } => {
            *submission = things.submission;
            *sector = roads;
            Who::OfficialsOfTheBody
        }
        Tap::AnswerDays {
            submission,
            kind,
            month,
        } => {
            *submission = things.submission;
            *kind = AnswerKind::Control;
            *month = december;
            Who::OfficialsOfTheBody
        }
        Tap::AnswerBy {
            submission, kind, ..
        } => {
            *submission = things.submission;
            *kind = AnswerKind::Control;
            Who::OfficialsOfTheBody
        }
        Tap::AnswerAtMeeting {
            submission,
            meeting,
        } => {
            *submission = things.submission;
            *meeting = things.held_meeting;
            Who::OfficialsOfTheBody
        }
        Tap::ToggleToo { submission, too } => {
            *submission = things.submission;
            *too = things.submission;
            Who::OfficialsOfTheBody
        }
        Tap::UseTemplate {
            submission,
            template,
        } => {
            *submission = things.submission;
            *template = things.template;
            Who::OfficialsOfTheBody
        }
        Tap::Templates { body } => {
            *body = things.body.clone();
            Who::OfficialsOfTheBody
        }
        Tap::Template { template } | Tap::DeleteTemplate { template } => {
            *template = things.template;
            Who::OfficialsOfTheBody
        }
        Tap::Commitment { commitment }
        | Tap::CommitmentPhoto { commitment }
        | Tap::FinishCommitment { commitment }
        | Tap::ExtendCommitment { commitment }
        | Tap::ExtendTo { commitment, .. }
        | Tap::HandOverCommitment { commitment } => {
            *commitment = things.commitment;
            Who::OfficialsOfTheBody
        }
        Tap::ExtendDays { commitment, month } => {
            *commitment = things.commitment;
            *month = december;
            Who::OfficialsOfTheBody
        }
        Tap::HandOverCommitmentTo { commitment, sector } => {
            *commitment = things.commitment;
            *sector = roads;
            Who::OfficialsOfTheBody
        }
        Tap::Log { subject, .. } => {
            *subject = LogSubject::Correction(things.result);
            Who::OfficialsOfTheBody
        }
        Tap::Result { result } | Tap::ResultPhotos { result } | Tap::PublishPreview { result } => {
            *result = things.result;
            Who::OfficialsOfTheBody
        }
        Tap::ResultOf { meeting } => {
            *meeting = things.held_meeting;
            Who::OfficialsOfTheBody
        }
        Tap::ResultTrail { result, offset } => {
            *result = things.result;
            *offset = 0;
            Who::OfficialsOfTheBody
        }
        Tap::Publish { result, revision } => {
            *result = things.result;
            *revision = 1;
            Who::OfficialsOfTheBody
        }
        Tap::EnterLetter { offer } | Tap::LetterDay { offer, .. } => {
            *offer = things.offer();
            Who::OfficialsOfTheBodyAndCoordinators
        }
        Tap::LettersOfMeeting { meeting } => {
            *meeting = things.meeting;
            Who::OfficialsOfTheBodyAndCoordinators
        }
        Tap::Tension { alert }
        | Tap::TensionPhotos { alert }
        | Tap::SeeTension { alert }
        | Tap::WriteOfTension { alert }
        | Tap::SendWordsOfTension { alert, .. } => {
            *alert = things.alert;
            Who::Concerned
        }
    }
}

impl Things {
    fn offer(&self) -> Offer {
        Offer {
            meeting: self.meeting,
            region: self.region,
            revision: i64::from(self.revision),
        }
    }
}
