//! Every button there is.
//!
//! The enum, its callback data, its parsing and its longest sample come from one table. Nothing in callback data is
//! trusted: a handler looks each id up again. A code is never given to another tap, since old messages keep their buttons.

mod wire;

use chrono::{NaiveDate, NaiveTime, Weekday};

use crate::domain::{
    agreement::{CounterReason, HostItem, HostedList, Offer},
    answer::{AnswerKind, TemplateId},
    board::{Board, Mine, Origin},
    calendar::{HalfYear, Month, Quarter, SpecialDay},
    central_body::BodySlug,
    commitment::CommitmentId,
    following::{NewsTime, Subject, SubjectKind},
    invitation::{InvitationCode, InvitationId},
    language::Lang,
    listing::Listing,
    meeting::{HeldBy, MeetingId, MeetingKind},
    meeting_draft::{self, Form},
    nudge::{NudgeId, Nudged},
    obligation::Duty,
    office::{OfficeId, Role, Seat},
    procedure::ProcedurePart,
    question_queue::QuestionQueue,
    region::RegionCode,
    report::{ReportId, ReturnReason},
    result::ResultId,
    result_draft::Part as ResultPart,
    schedule::{RowList, ScheduleId, ScheduleVersion},
    sector::SectorSlug,
    sector_problem::SectorProblemId,
    start_link::StartLink,
    submission::{Reason, SubmissionId, SubmissionKind, Verdict},
    submission_draft::{District, Part},
    submission_number::SubmissionNumber,
    tension::{LiftReason, TensionId, TensionLevel},
    tension_draft::TensionPart,
};

use super::{
    cancelling::Chosen,
    logging::{LogSubject, TopicsFrom},
    queue::Decision,
};
use wire::Wire;

/// Telegram's limit, in bytes.
pub const LONGEST_CALLBACK_DATA: usize = 64;

macro_rules! taps {
    ($( $(#[$doc:meta])* $name:ident $( { $( $field:ident : $type:ty ),* } )? = $code:literal, )*) => {
        /// What a person asks for by tapping a button.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Tap { $( $(#[$doc])* $name $( { $( $field: $type ),* } )?, )* }

        impl Tap {
            /// The callback data: the code, then each value, with colons between them.
            pub fn data(&self) -> String {
                match self {
                    $( Self::$name $( { $( $field ),* } )? => {
                        #[allow(unused_mut)]
                        let mut data = String::from($code);
                        $( $( data.push(':'); data.push_str(&$field.to_wire()); )* )?
                        data
                    } )*
                }
            }

            /// The tap in this callback data; none where no button of this version carries it.
            pub fn parse(data: &str) -> Option<Self> {
                let mut parts = data.split(':');
                let tap = match parts.next()? {
                    $( $code => Self::$name $( { $( $field: Wire::from_wire(parts.next()?)? ),* } )?, )*
                    _ => return None,
                };
                parts.next().is_none().then_some(tap)
            }

            /// One of each kind, with the longest values it can carry.
            pub fn longest_samples() -> Vec<Self> {
                vec![ $( Self::$name $( { $( $field: Wire::longest() ),* } )?, )* ]
            }
        }
    };
}

taps! {
    /// The home panel; on a first visit, the question that comes next.
    Home = "home",
    /// The person chooses a language, and goes on to where a start link led.
    ChooseLanguage { lang: Lang, then: Option<StartLink> } = "lang",
    /// All regions, to choose one's own.
    Regions = "regions",
    /// The person chooses their own region.
    ChooseRegion { region: RegionCode } = "region",
    /// The person wants to find their region by where they are.
    FindRegion = "find",
    /// The person wants to hear of meetings in their region, or no longer.
    Follow { wanted: bool } = "follow",
    /// A list of meetings.
    Meetings { listing: Listing } = "list",
    /// A meeting; back leads to the list that it was opened from.
    Meeting { meeting: MeetingId, listing: Listing } = "meeting",
    /// What a list shows, to choose otherwise.
    Filter { listing: Listing } = "filter",
    FilterRegions { listing: Listing } = "filter-r",
    FilterBodies { listing: Listing } = "filter-b",
    FilterSectors { listing: Listing } = "filter-s",
    FilterMonths { listing: Listing } = "filter-m",
    /// The person wants to search by words.
    Search = "search",
    /// The person's unsent text is what to search for.
    SearchDraft = "search-d",
    /// The file that puts a meeting into a calendar.
    CalendarFile { meeting: MeetingId } = "ics",
    /// The person wants to be reminded of a meeting, or no longer.
    Remind { meeting: MeetingId, wanted: bool, listing: Listing } = "remind",
    /// The person wants to hear no more of one meeting.
    Mute { meeting: MeetingId } = "mute",
    /// The person wants to hear of a meeting again.
    Unmute { meeting: MeetingId, listing: Listing } = "unmute",
    /// Language, region, notifications.
    Settings = "settings",
    /// What the person follows, and when they hear of it.
    Following = "following",
    /// All subjects of one kind, to follow them or no longer.
    Subjects { kind: SubjectKind } = "subjects",
    /// The person follows a subject from now on, or no longer.
    Subscribe { subject: Subject, wanted: bool } = "subscribe",
    /// When the person hears of news, to choose otherwise.
    NewsTimes = "news",
    /// The weekdays on which news may be gathered.
    NewsWeekdays = "news-w",
    /// The hours of that weekday.
    NewsWeekdayHours { weekday: Weekday } = "news-wh",
    /// The person chooses when they hear of news.
    ChooseNewsTime { at: NewsTime } = "news-at",
    /// The languages, to choose another.
    Languages = "langs",
    Help = "help",
    Privacy = "privacy",
    /// The person wants to have all that is kept of them.
    MyData = "my-data",
    /// The person wants their data deleted: asks once more.
    DeleteData = "delete",
    /// They are sure; what others can read of their texts goes too, or stays without an author.
    DeleteDataForGood { texts_stay: bool } = "delete!",
    /// The person's unsent text is to go.
    DeleteDraft = "undraft",
    /// The person accepts an invitation to an office.
    AcceptInvitation { code: InvitationCode } = "accept",
    /// What can be asked, and whom.
    AskWhom = "ask",
    /// The ministries, to ask one whose meeting is not fixed yet.
    AskBodies = "ask-bs",
    /// A question to a meeting.
    AskMeeting { meeting: MeetingId } = "ask-m",
    /// A question to a ministry's next meeting in the region.
    AskBody { body: BodySlug } = "ask-b",
    /// Something is wrong at a place.
    Report = "report",
    /// The same, and the report that was begun before is to go.
    ReportAnew = "report!",
    /// The person agrees that what they write is kept, and goes on.
    Consent { kind: SubmissionKind } = "agree",
    /// The unsent text becomes a question or a report.
    Submit { kind: SubmissionKind } = "submit",
    /// What was begun goes on.
    ContinueSubmission { kind: SubmissionKind } = "go-on",
    /// The unsent text becomes a question or a report in place of what was begun.
    SubmitAnew { kind: SubmissionKind } = "submit!",
    /// What was begun is for this meeting instead, or begins anew for it.
    ReaddressToMeeting { meeting: MeetingId, keeps_text: bool } = "re-m",
    /// What was begun is for a ministry's next meeting instead, or begins anew for it.
    ReaddressToBody { body: BodySlug, keeps_text: bool } = "re-b",
    /// What was begun has no photos any more.
    RemovePhotos { kind: SubmissionKind } = "no-photos",
    /// What was begun is to go.
    DropSubmission { kind: SubmissionKind } = "drop",
    /// A part of what is being written is to be another.
    EditPart { kind: SubmissionKind, part: Part } = "edit",
    /// A part is left out, or stays as it is.
    SkipPart { kind: SubmissionKind, part: Part } = "skip",
    /// The person wants to send where it is.
    SharePlace { kind: SubmissionKind } = "place",
    /// It is in a district or a settlement that others named.
    ChooseDistrict { kind: SubmissionKind, district: District } = "district",
    /// Whose matter it is; none where the person does not know.
    ChooseSector { kind: SubmissionKind, sector: Option<SectorSlug> } = "sector",
    /// It is no matter of the ministry that it seems to be for.
    AskOn { kind: SubmissionKind } = "ask-on",
    /// What others wrote is another thing.
    MineIsDifferent { kind: SubmissionKind } = "differs",
    /// What another wrote is the same: it is supported instead.
    MineIsTheSame { kind: SubmissionKind, submission: SubmissionId } = "same",
    Send { kind: SubmissionKind } = "send",
    /// The person's own questions and reports.
    MySubmissions { mine: Mine } = "mine",
    /// Whether the answer helped.
    Judge { submission: SubmissionId, verdict: Verdict, origin: Origin } = "helped",
    /// What people ask.
    Board { board: Board } = "board",
    BoardRegions { board: Board } = "board-r",
    BoardSectors { board: Board } = "board-c",
    /// The person wants to search what people ask.
    BoardSearch { board: Board } = "board-s",
    /// One submission; back leads to the list that it was opened from.
    Submission { submission: SubmissionId, origin: Origin } = "sub",
    /// All of a submission, where its card has no room for it.
    ReadWhole { submission: SubmissionId, origin: Origin } = "whole",
    /// The person says the same, or no longer.
    Support { submission: SubmissionId, wanted: bool, origin: Origin } = "support",
    /// The person wants to hear no more of what they support, or of it again.
    MuteSubmission { submission: SubmissionId, wanted: bool, origin: Origin } = "sub-mute",
    /// The photos of a submission.
    Photos { submission: SubmissionId } = "photos",
    /// The author wants to add something.
    AddNote { submission: SubmissionId } = "note",
    /// The author was asked to write it otherwise.
    ChangeText { submission: SubmissionId } = "rewrite",
    /// The author wants to take it back: asks once more.
    Withdraw { submission: SubmissionId } = "withdraw",
    /// They are sure.
    WithdrawForGood { submission: SubmissionId } = "withdraw!",
    /// What a coordinator must look at, from a place on.
    Queue { offset: u32 } = "queue",
    /// A submission, to decide about it.
    Review { submission: SubmissionId } = "review",
    QueuePublish { submission: SubmissionId } = "q-publish",
    /// It was looked at, and stays as it is.
    QueueSeen { submission: SubmissionId } = "q-seen",
    /// The coordinator writes the text that others may see.
    QueueMask { submission: SubmissionId } = "q-mask",
    /// The ready reasons for a decision.
    QueueReasons { submission: SubmissionId, decision: Decision } = "q-why",
    QueueDecide { submission: SubmissionId, decision: Decision, reason: Reason } = "q-decide",
    /// Others that may say the same.
    QueueJoinable { submission: SubmissionId } = "q-same",
    QueueJoin { submission: SubmissionId, to: SubmissionId } = "q-join",
    QueueSeparate { submission: SubmissionId } = "q-part",
    /// The sectors, to pass it on.
    QueueSectors { submission: SubmissionId } = "q-sectors",
    QueuePass { submission: SubmissionId, sector: SectorSlug } = "q-pass",
    QueuePhotos { submission: SubmissionId } = "q-photos",
    /// Its author is to be blocked: why.
    QueueBlock { submission: SubmissionId } = "q-block",
    /// For how long.
    QueueBlockReason { submission: SubmissionId, reason: Reason } = "q-block-r",
    QueueBlockFor { submission: SubmissionId, reason: Reason, days: u32 } = "q-block!",
    /// The roles of the person, to go on in another.
    Desks = "desks",
    /// The person goes on in this office.
    Desk { office: OfficeId } = "desk",
    /// The person goes on as a citizen.
    LeaveDesk = "no-desk",
    /// The meetings of an official's ministry, from a place on.
    BodyMeetings { office: OfficeId, offset: u32 } = "b-list",
    /// One of them, as its officials see it.
    BodyMeeting { meeting: MeetingId } = "b-meeting",
    /// A coordinator invites somebody: to which role.
    Invite = "invite",
    InviteBodies = "invite-b",
    InviteRegions = "invite-r",
    /// For how many days the link works.
    InviteTo { seat: Seat } = "invite-to",
    /// The link is made; `made_before` are those that the office had made when the button was drawn.
    InviteFor { seat: Seat, days: u32, made_before: u32 } = "invite!",
    /// Invitations that can be accepted, from a place on.
    Invitations { offset: u32 } = "invites",
    /// A link is taken back before anybody used it.
    RevokeInvitation { invitation: InvitationId } = "uninvite",
    /// Who holds an office, of one role or of all, from a place on.
    Holders { role: Option<Role>, offset: u32 } = "holders",
    Holder { office: OfficeId } = "holder",
    /// An office is to be taken back: asks once more.
    AskToRevokeOffice { office: OfficeId } = "revoke",
    /// They are sure.
    RevokeOffice { office: OfficeId } = "revoke!",
    /// An office-holder lets a deputy act for a time.
    HandOver { office: OfficeId } = "hand",
    /// Days to choose the deputy's last one from.
    HandOverDay { office: OfficeId, month: Option<Month> } = "hand-d",
    HandOverUntil { office: OfficeId, on: NaiveDate } = "hand-u",
    /// The link is made, as that of an invitation.
    HandOverLink { office: OfficeId, on: NaiveDate, made_before: u32 } = "hand!",
    /// What was done through offices, from a place on.
    Trail { offset: u32 } = "trail",
    /// The procedure for holding meetings.
    Procedure = "proc",
    ProcedureFile = "proc-f",
    /// They have read this version.
    ReadProcedure { version: u32 } = "proc-read",
    /// A coordinator makes the next version.
    PublishProcedure = "proc-new",
    EditProcedure { part: ProcedurePart } = "proc-edit",
    SendProcedure { version: u32 } = "proc!",
    DropProcedureDraft = "proc-drop",
    /// Who has not read it, from a place on.
    ProcedureUnread { offset: u32 } = "proc-un",
    RemindOfProcedure { version: u32 } = "proc-rem",
    /// A coordinator writes to the officials of ministries: of which.
    Circular = "circ",
    CircularTo { body: BodySlug, wanted: bool } = "circ-to",
    CircularToAll { wanted: bool } = "circ-all",
    /// The text, or another one.
    WriteCircular { anew: bool } = "circ-text",
    /// To as many people as were named.
    SendCircular { people: u32 } = "circ!",
    DropCircular = "circ-drop",
    /// A screen of the short tour for whoever comes to an office, from 1.
    Tour { office: OfficeId, page: u32 } = "tour",
    /// The meetings in an akimat's region.
    HostedMeetings { list: HostedList } = "ak-list",
    /// One of them, as its akimat sees it; back leads to the list that it was opened from.
    HostedMeeting { meeting: MeetingId, list: HostedList } = "ak",
    /// The akimat agrees to the meeting as it was shown.
    AgreeMeeting { offer: Offer } = "ak-yes",
    /// The akimat wants another date: the days of a month.
    CounterDays { offer: Offer, month: Month } = "ak-days",
    /// The hours of a day.
    CounterDay { offer: Offer, on: NaiveDate } = "ak-day",
    CounterHour { offer: Offer, on: NaiveDate, at: NaiveTime } = "ak-hour",
    /// The akimat wants another place.
    CounterPlace { offer: Offer } = "ak-place",
    /// The place where another meeting is or was.
    CounterVenue { offer: Offer, like: MeetingId } = "ak-venue",
    /// A ready reason for another date or place.
    CounterWhy { offer: Offer, reason: CounterReason } = "ak-why",
    /// The akimat writes the reason.
    CounterWrite { offer: Offer } = "ak-write",
    /// The akimat does not agree: asks why.
    DeclineMeeting { offer: Offer } = "ak-no",
    /// Something of the host's list is ready, or no longer.
    TickHost { meeting: MeetingId, list: HostedList, item: HostItem, wanted: bool } = "ak-host",
    /// The ministry takes what the akimat proposed.
    TakeCounter { offer: Offer } = "mi-take",
    /// The ministry keeps its date and place: asks for a line to the akimat.
    KeepPlan { offer: Offer } = "mi-keep",
    KeepWithoutNote { offer: Offer } = "mi-keep!",
    /// The ministry asks an akimat that declined once more.
    AskAgain { offer: Offer } = "mi-ask",
    /// The letter of an akimat that is not in the bot is to be entered.
    EnterLetter { offer: Offer } = "letter",
    LetterDay { offer: Offer, on: NaiveDate } = "letter-d",
    /// The meetings in regions whose akimat is not in the bot.
    LettersAwaited { offset: u32 } = "letters",
    /// One of them.
    LettersOfMeeting { meeting: MeetingId } = "letters-m",
    /// What people of a region ask, by sector.
    AskedBySector { region: RegionCode } = "asked",
    /// What they ask one ministry, by district.
    AskedByDistrict { region: RegionCode, body: BodySlug } = "asked-d",
    /// An akimat officer enters a question for somebody without Telegram.
    EnterQuestion { office: OfficeId } = "enter",
    /// What was begun goes on.
    EnterOn = "enter-on",
    /// What was begun is to go, and another is begun.
    EnterAnew { office: OfficeId } = "enter!",
    /// Whose matter it is; none where nobody knows.
    EnterSector { sector: Option<SectorSlug> } = "enter-s",
    EnterDistrict { district: District } = "enter-d",
    /// A part is to be another.
    EnterPart { part: Part } = "enter-p",
    /// It is said in no district.
    EnterNoDistrict = "enter-no",
    EnterDrop = "enter-x",
    EnterRegister = "enter-ok",
    /// A submission by its number: whoever has the number may see what was entered for somebody.
    Numbered { number: SubmissionNumber } = "number",
    /// The person wants to raise a tension alert in this office: what it is for.
    RaiseTension { office: OfficeId } = "t-raise",
    /// They begin; what was begun before goes.
    BeginTension { office: OfficeId } = "t-begin",
    /// What was begun goes on.
    ContinueTension = "t-on",
    /// What was begun is to go.
    DropTension = "t-drop",
    ChooseTensionRegion { region: RegionCode } = "t-region",
    ChooseTensionSector { sector: SectorSlug } = "t-sector",
    ChooseTensionDistrict { district: District } = "t-place",
    ChooseTensionLevel { level: TensionLevel } = "t-level",
    /// A part is left out, or stays as it is.
    SkipTensionPart { part: TensionPart } = "t-skip",
    /// A part is to be another.
    EditTensionPart { part: TensionPart } = "t-edit",
    RemoveTensionPhotos = "t-no-photos",
    /// The person wants to send it: asks once more.
    SendTension = "t-send",
    /// They are sure.
    SendTensionForGood = "t-send!",
    /// The alerts that concern an office, from a place on.
    Tensions { office: OfficeId, offset: u32 } = "t-list",
    /// One alert.
    Tension { alert: TensionId } = "t-alert",
    TensionPhotos { alert: TensionId } = "t-photos",
    /// Those whom it was sent to have seen it.
    SeeTension { alert: TensionId } = "t-seen",
    /// The person wants to write to the other end.
    WriteOfTension { alert: TensionId } = "t-write",
    /// What came in this message goes there.
    SendWordsOfTension { alert: TensionId, message: i32 } = "t-write!",
    /// A coordinator wants to lift it: why.
    LiftTension { alert: TensionId } = "t-lift",
    LiftTensionBecause { alert: TensionId, reason: LiftReason } = "t-lift-r",
    /// In the coordinator's own words.
    ExplainTensionLift { alert: TensionId, reason: LiftReason } = "t-lift-w",
    /// They are sure; the words came in this message, 0 where there are none.
    LiftTensionForGood { alert: TensionId, reason: LiftReason, message: i32 } = "t-lift!",
    /// The working calendar of a year.
    Holidays { year: i32 } = "h-year",
    /// A month of it, to choose a day to change.
    HolidayMonth { month: Month } = "h-month",
    HolidayDay { day: NaiveDate } = "h-day",
    /// A day is to be of this kind: asks for its name.
    HolidayKind { day: NaiveDate, kind: SpecialDay } = "h-kind",
    HolidayWithoutNote { day: NaiveDate, kind: SpecialDay } = "h-noname",
    /// The coordinator is sure; the name came in this message, 0 where there is none.
    SetHoliday { day: NaiveDate, kind: SpecialDay, message: i32 } = "h-set!",
    /// A day is to be an ordinary one: asks once more.
    RemoveHoliday { day: NaiveDate } = "h-plain",
    RemoveHolidayForGood { day: NaiveDate } = "h-plain!",
    /// The bodies and their terms.
    Bodies = "bodies",
    Body { body: BodySlug } = "body",
    RenameBody { body: BodySlug } = "body-name",
    /// The duty leaves a body out from some day on, or reaches it.
    ExemptBody { body: BodySlug, exempt: bool } = "body-exempt",
    EndBody { body: BodySlug } = "body-end",
    /// A sector is to go to another body.
    MoveSector { sector: SectorSlug } = "body-move",
    AddBody = "body-add",
    /// The sector that goes to a new body.
    BodyChangeSector { sector: SectorSlug } = "body-sector",
    /// The body that a sector goes to.
    BodyChangeTo { body: BodySlug } = "body-to",
    BodyChangeMonth { month: Month } = "body-month",
    BodyChangeDay { day: NaiveDate } = "body-day",
    /// The coordinator is sure.
    SaveBodyChange = "body-save!",
    /// An official plans a meeting of the ministry.
    PlanMeeting { office: OfficeId } = "plan",
    /// An off-schedule meeting in a region where a risk of social tension was raised.
    PlanOffSchedule { office: OfficeId, region: RegionCode, anew: bool } = "plan-off",
    /// What was begun goes on.
    PlanContinue { form: Form } = "p-go",
    /// What was begun is to go, and another plan is begun.
    PlanRestart { office: OfficeId } = "p-new",
    /// What was begun is to go.
    PlanDrop { form: Form } = "p-drop",
    /// A part is asked for.
    PlanPart { form: Form, part: meeting_draft::Part } = "p-part",
    /// On from a part, as it stands.
    PlanSkip { form: Form, part: meeting_draft::Part } = "p-skip",
    /// A part is left empty.
    PlanClear { form: Form, part: meeting_draft::Part } = "p-clear",
    /// The regions, the one that waits most first, from a place on.
    PlanRegions { form: Form, offset: u32 } = "p-regs",
    /// A region is chosen, or no longer.
    PlanRegion { form: Form, region: RegionCode, offset: u32 } = "p-reg",
    PlanKind { form: Form, kind: MeetingKind, offset: u32 } = "p-kind",
    /// The days of a month.
    PlanDays { form: Form, month: Month } = "p-days",
    PlanDay { form: Form, day: NaiveDate } = "p-day",
    /// In this month; the day is not fixed yet.
    PlanMonth { form: Form, month: Month } = "p-month",
    /// It begins at this time.
    PlanTime { form: Form, time: NaiveTime } = "p-time",
    PlanHeldBy { form: Form, held_by: HeldBy } = "p-by",
    /// What people ask most becomes the topics.
    PlanTopics { form: Form } = "p-topics",
    /// It is where this other meeting was.
    PlanPlace { form: Form, meeting: MeetingId } = "p-place",
    /// The official says why it is moved.
    PlanReason { form: Form } = "p-why",
    /// What was written becomes a planned meeting, or a change of one.
    PlanSave { form: Form } = "p-save",
    /// What can be changed about a planned meeting.
    MeetingEdit { meeting: MeetingId, revision: u32 } = "m-edit",
    /// This part of it is to be another.
    MeetingEditPart { meeting: MeetingId, revision: u32, part: meeting_draft::Part } = "m-part",
    /// The plan goes to the akimats of its regions.
    MeetingAskAkimats { meeting: MeetingId, revision: u32 } = "m-ask",
    /// What citizens will read, and how many are told; or what is missing.
    MeetingAnnounce { meeting: MeetingId, revision: u32 } = "m-ann",
    MeetingAnnounceYes { meeting: MeetingId, revision: u32 } = "m-ann!",
    /// Why it will not be.
    MeetingCancel { meeting: MeetingId, revision: u32 } = "m-cancel",
    /// Asks once more.
    MeetingCancelWhy { meeting: MeetingId, revision: u32, reason: Chosen } = "m-cwhy",
    MeetingCancelYes { meeting: MeetingId, revision: u32, reason: Chosen } = "m-cancel!",
    /// A page of what people ask a meeting.
    QuestionSheet { meeting: MeetingId, page: u32 } = "sheet",
    /// What the ministry has noted for the regions, from a place on.
    SectorProblems { office: OfficeId, offset: u32 } = "sp-list",
    /// The regions, to note a problem for one.
    SectorProblemNew { office: OfficeId } = "sp-new",
    SectorProblemIn { office: OfficeId, region: RegionCode } = "sp-in",
    SectorProblem { problem: SectorProblemId } = "sp",
    /// The official says since when or until when it is one.
    SectorProblemDay { problem: SectorProblemId, is_end: bool } = "sp-day",
    SectorProblemNoEnd { problem: SectorProblemId } = "sp-open",
    /// It is solved.
    SectorProblemEnd { problem: SectorProblemId } = "sp-end",
    /// What is with a ministry, as its officials see it.
    Questions { queue: QuestionQueue } = "oq",
    /// Those that say the same as one.
    QuestionGroup { submission: SubmissionId, queue: QuestionQueue } = "oq-g",
    QuestionRegions { queue: QuestionQueue } = "oq-r",
    QuestionMeetings { queue: QuestionQueue } = "oq-m",
    /// One submission, as those who answer see it; back leads to the list that it was opened from.
    Question { submission: SubmissionId, queue: QuestionQueue } = "oq-q",
    /// The next one of the same list.
    NextQuestion { submission: SubmissionId, queue: QuestionQueue } = "oq-n",
    /// All of it, where the card has no room for it.
    WholeQuestion { submission: SubmissionId, queue: QuestionQueue } = "oq-w",
    QuestionPhotos { submission: SubmissionId } = "oq-p",
    /// Its place on a map.
    QuestionPlace { submission: SubmissionId } = "oq-l",
    /// Why a coordinator is to look at it.
    FlagReasons { submission: SubmissionId } = "oq-f",
    Flag { submission: SubmissionId, reason: Reason } = "oq-f!",
    /// The sectors, to pass it on.
    PassOnSectors { submission: SubmissionId } = "oq-s",
    /// To the ministry behind this one: asks once more.
    PassOnTo { submission: SubmissionId, sector: SectorSlug } = "oq-to",
    PassOn { submission: SubmissionId, sector: SectorSlug } = "oq-to!",
    /// An official begins an answer of this kind.
    BeginAnswer { submission: SubmissionId, kind: AnswerKind } = "an",
    /// A month of days by which it will be done.
    AnswerDays { submission: SubmissionId, kind: AnswerKind, month: Month } = "an-ds",
    AnswerBy { submission: SubmissionId, kind: AnswerKind, due_on: NaiveDate } = "an-d",
    /// The meeting at which it was answered.
    AnswerAtMeeting { submission: SubmissionId, meeting: MeetingId } = "an-m",
    /// The last look at what was begun.
    ReviewAnswer { submission: SubmissionId } = "an-r",
    EditAnswer { submission: SubmissionId } = "an-e",
    DropAnswer { submission: SubmissionId } = "an-x",
    /// Others that ask the same, to give them the same answer.
    AnswerToo { submission: SubmissionId } = "an-t",
    ToggleToo { submission: SubmissionId, too: SubmissionId } = "an-tt",
    SendAnswer { submission: SubmissionId } = "an!",
    /// A reply to a notice is no answer, only a note.
    KeepAsNote { submission: SubmissionId } = "an-note",
    /// The templates, to begin an answer with one.
    ChooseTemplate { submission: SubmissionId } = "an-tp",
    UseTemplate { submission: SubmissionId, template: TemplateId } = "an-tp!",
    /// The newest answer is kept as a template.
    NameTemplate { submission: SubmissionId } = "tp-name",
    /// The templates of a ministry.
    Templates { body: BodySlug } = "tps",
    Template { template: TemplateId } = "tp",
    DeleteTemplate { template: TemplateId } = "tp-x",
    /// What an official's ministry has promised, from a place on.
    Commitments { office: OfficeId, offset: u32 } = "cms",
    Commitment { commitment: CommitmentId } = "cm",
    /// A photo of what was done.
    CommitmentPhoto { commitment: CommitmentId } = "cm-p",
    /// The same, for everybody who may see what it answers.
    ResultPhoto { submission: SubmissionId } = "sub-result",
    /// It is done: what was done is asked for.
    FinishCommitment { commitment: CommitmentId } = "cm-f",
    /// It takes longer: until when is asked for.
    ExtendCommitment { commitment: CommitmentId } = "cm-e",
    ExtendDays { commitment: CommitmentId, month: Month } = "cm-ds",
    ExtendTo { commitment: CommitmentId, due_on: NaiveDate } = "cm-d",
    /// The sectors, to hand it over.
    HandOverCommitment { commitment: CommitmentId } = "cm-s",
    HandOverCommitmentTo { commitment: CommitmentId, sector: SectorSlug } = "cm-to",
    /// Something was promised; at which meeting is asked for.
    AddCommitment { office: OfficeId } = "cm-a",
    /// By when is asked for.
    AddCommitmentOf { office: OfficeId, meeting: Option<MeetingId> } = "cm-am",
    AddCommitmentDays { office: OfficeId, meeting: Option<MeetingId>, month: Month } = "cm-ads",
    AddCommitmentBy { office: OfficeId, meeting: Option<MeetingId>, due_on: NaiveDate } = "cm-ad",
    /// What an official can log.
    LogWhat { office: OfficeId } = "log-what",
    /// Something is to be logged or corrected; `anew`: in place of what was begun.
    Log { subject: LogSubject, anew: bool } = "log",
    /// What was begun goes on.
    LogOn { draft: u32 } = "log-on",
    /// What was begun is to go.
    LogDrop { draft: u32 } = "log-drop",
    /// Back to what was asked for before.
    LogBack { draft: u32 } = "log-back",
    /// A part is left as it is.
    LogSkip { draft: u32, part: ResultPart } = "log-skip",
    /// It was in this region too, or was not.
    LogRegion { draft: u32, region: RegionCode } = "log-r",
    /// All regions are chosen.
    LogRegions { draft: u32 } = "log-rs",
    LogKind { draft: u32, kind: MeetingKind } = "log-kind",
    LogDay { draft: u32, day: NaiveDate } = "log-day",
    /// Another month, to choose a day from.
    LogDays { draft: u32, month: Month } = "log-days",
    LogHeldBy { draft: u32, held_by: HeldBy } = "log-by",
    /// A figure is known, or is not.
    LogNumber { draft: u32, part: ResultPart, number: Option<u32> } = "log-n",
    /// A figure is so much more or less.
    LogStep { draft: u32, part: ResultPart, by: i8 } = "log-step",
    /// What became of the questions is right as it stands, or is not known.
    LogOutcomes { draft: u32, known: bool } = "log-out",
    LogTopics { draft: u32, from: TopicsFrom } = "log-top",
    /// A part is to be another.
    LogEdit { draft: u32, part: ResultPart } = "log-edit",
    /// A part is to have nothing any more.
    LogClear { draft: u32, part: ResultPart } = "log-del",
    LogSave { draft: u32 } = "log!",
    /// What a ministry has logged, from a place on.
    Results { office: OfficeId, offset: u32 } = "results",
    /// One of it, as its officials see it.
    Result { result: ResultId } = "result",
    /// What was logged of a meeting.
    ResultOf { meeting: MeetingId } = "result-of",
    /// Who corrected what.
    ResultTrail { result: ResultId, offset: u32 } = "result-t",
    ResultPhotos { result: ResultId } = "result-ph",
    /// What citizens will read, before they do.
    PublishPreview { result: ResultId } = "publish",
    Publish { result: ResultId, revision: i64 } = "publish!",
    /// The photos of a meeting whose result is published.
    MeetingPhotos { meeting: MeetingId } = "m-photos",
    // The regulation's clock.
    /// A quarter at a glance, for coordinators.
    Dashboard { quarter: Quarter } = "dash",
    /// How ministries stand with a quarter, from a place on.
    Ministries { quarter: Quarter, offset: u32 } = "dash-m",
    /// Those that are late, or soon will be.
    LateBodies { offset: u32 } = "dash-l",
    /// One ministry, opened from a quarter.
    BodyStanding { body: BodySlug, quarter: Quarter } = "dash-b",
    /// Where ministries were in a half-year.
    Coverage { half_year: HalfYear, offset: u32 } = "dash-c",
    RegionCoverage { half_year: HalfYear, region: RegionCode } = "dash-r",
    /// What people of the whole country ask most.
    TopTopics = "dash-t",
    /// What is due, for one office.
    Duties { office: OfficeId, offset: u32 } = "duties",
    DutyDue { office: OfficeId, duty: Duty } = "duty",
    /// Ministries are to be reminded: who gets it.
    Nudge { to: Nudged } = "nudge",
    /// The coordinator adds words.
    NudgeWords { to: Nudged } = "nudge-w",
    /// To as many people as the preview named; `after` is the newest reminder that it knew, so that a second tap sends none.
    SendNudge { to: Nudged, people: u32, after: NudgeId } = "nudge!",
    /// An official has seen it.
    NudgeSeen { nudge: NudgeId } = "nudge-s",
    /// The quarterly report of an official's ministry.
    QuarterlyReport { office: OfficeId, quarter: Quarter } = "rp",
    /// The official writes beside its figures.
    ReportComment { office: OfficeId, quarter: Quarter } = "rp-c",
    ReportCommentRemove { office: OfficeId, quarter: Quarter } = "rp-cx",
    /// The last look before it is sent; `says_none`: where nothing is logged, nothing was held.
    ReportCheck { office: OfficeId, quarter: Quarter, says_none: bool } = "rp-ok",
    /// It is sent as it was seen.
    SendReport { office: OfficeId, quarter: Quarter, version: u32, seen: u32 } = "rp!",
    /// The reports of all ministries, from a place on.
    Reports { quarter: Quarter, offset: u32 } = "rps",
    /// One of them, as coordinators see it.
    ReportOf { body: BodySlug, quarter: Quarter } = "rps-b",
    /// A coordinator gives a version back: why.
    ReturnReport { report: ReportId, version: u32 } = "rps-r",
    /// In the coordinator's own words.
    ExplainReturn { report: ReportId, version: u32 } = "rps-e",
    /// Until when is asked for; the words came in this message, 0 where there are none.
    ReturnBecause { report: ReportId, version: u32, reason: ReturnReason, message: i32 } = "rps-w",
    ReturnDays { report: ReportId, version: u32, reason: ReturnReason, message: i32, month: Month } = "rps-m",
    /// Asks once more.
    ReturnUntil { report: ReportId, version: u32, reason: ReturnReason, message: i32, until_on: NaiveDate } = "rps-d",
    ReturnForGood { report: ReportId, version: u32, reason: ReturnReason, message: i32, until_on: NaiveDate } = "rps!",
    /// The results of a half-year.
    HalfYearResults { half_year: HalfYear } = "hy",
    /// What each ministry adds to them, from a place on.
    HalfYearBodies { half_year: HalfYear, offset: u32 } = "hy-b",
    /// They were sent: on which day is asked for.
    MarkResults { half_year: HalfYear, version: u32 } = "hy-m",
    ResultsSentDays { half_year: HalfYear, version: u32, month: Month } = "hy-ds",
    /// Asks once more.
    ResultsSentOn { half_year: HalfYear, version: u32, on: NaiveDate } = "hy-d",
    /// They are frozen as they were seen.
    ResultsSentForGood { half_year: HalfYear, version: u32, seen: u32, on: NaiveDate } = "hy!",
    /// The schedule of a half-year, as coordinators see it.
    Schedule { schedule: ScheduleId } = "sch",
    /// Its rows.
    ScheduleRows { list: RowList } = "sch-rows",
    /// The ministries in it, to see the rows of one.
    ScheduleBodies { schedule: ScheduleId } = "sch-bodies",
    /// The regions in it, to see the rows of one.
    ScheduleRegions { schedule: ScheduleId } = "sch-regions",
    /// One row with all that is known of it; back leads to the list that it was opened from.
    ScheduleRow { meeting: MeetingId, list: RowList } = "sch-row",
    /// What does not fit, from a place on.
    ScheduleConflicts { schedule: ScheduleId, offset: u32 } = "sch-odd",
    /// What each ministry says, from a place on.
    ScheduleAnswers { schedule: ScheduleId, offset: u32 } = "sch-said",
    /// It is to go to the ministries: who will be asked and told.
    SendSchedule { version: ScheduleVersion } = "sch-send",
    /// The coordinator is sure; `rows` tells the rows that were looked at from others.
    SendScheduleYes { version: ScheduleVersion, rows: u32 } = "sch-send!",
    /// A coordinator settles what a ministry has against it, or enters its letter: the words are asked for.
    SettleSchedule { version: ScheduleVersion, body: BodySlug } = "sch-settle",
    /// It was submitted to the Government: on which day.
    SubmitSchedule { version: ScheduleVersion, month: Month } = "sch-sub",
    SubmitScheduleOn { version: ScheduleVersion, on: NaiveDate } = "sch-sub!",
    /// The Government approved it: the number is asked for.
    ApproveSchedule { version: ScheduleVersion } = "sch-app",
    /// And the day.
    ApproveScheduleDays { version: ScheduleVersion, month: Month } = "sch-app-d",
    ApproveScheduleOn { version: ScheduleVersion, on: NaiveDate } = "sch-app!",
    /// Citizens are to see it: asks once more.
    PublishSchedule { version: ScheduleVersion } = "sch-pub",
    PublishScheduleYes { version: ScheduleVersion } = "sch-pub!",
    /// What an official's ministry has in a schedule, from a place on.
    OwnSchedule { schedule: ScheduleId, body: BodySlug, offset: u32 } = "sch-own",
    /// The ministry agrees to its rows as they were sent.
    AgreeSchedule { version: ScheduleVersion, body: BodySlug } = "sch-yes",
    /// It has something against them: the words are asked for.
    ObjectSchedule { version: ScheduleVersion, body: BodySlug } = "sch-no",
    /// Where a ministry is waited for most, from a place on.
    Proposal { schedule: ScheduleId, body: BodySlug, offset: u32 } = "prop",
    /// A meeting in a proposed region is planned; `anew`: in place of what was begun.
    PlanProposed { office: OfficeId, schedule: ScheduleId, region: RegionCode, anew: bool } = "prop-plan",
    /// What a letter named that stands for these mornings comes once more on the next one.
    SnoozeDue { first: NaiveDate, last: NaiveDate } = "due-later",
    /// The clauses of the resolution in words.
    Clauses = "clauses",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tap_fits_and_reads_back_as_it_was_written() {
        for tap in Tap::longest_samples() {
            let data = tap.data();
            assert!(
                data.len() <= LONGEST_CALLBACK_DATA,
                "{tap:?} takes {} bytes",
                data.len()
            );
            assert_eq!(Tap::parse(&data), Some(tap), "{data}");
        }
        for tap in [
            Tap::ChooseLanguage {
                lang: Lang::En,
                then: None,
            },
            Tap::Meetings {
                listing: Listing::default(),
            },
            Tap::Meetings {
                listing: Listing::of_region("KZ-10".parse().ok()).at(5),
            },
            Tap::Meetings {
                listing: Listing::found(),
            },
        ] {
            assert_eq!(Tap::parse(&tap.data()), Some(tap));
        }
    }

    #[test]
    fn what_no_button_carries_is_no_tap() {
        for data in [
            "",
            "home:1",
            "list",
            "list:all",
            "list:10",
            "list:10.dsm.w",
            "list:10.dsm.x.0",
            "list:10.dsm.w.-1",
            "list:10.dsm.w.0.0",
            "lang:de:",
            "region:1",
            "x",
        ] {
            assert_eq!(Tap::parse(data), None, "{data}");
        }
    }
}
