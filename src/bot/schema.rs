//! The table of contents of behaviour: what a person can do, and which handler leads the talk.
//!
//! Read it from top to bottom: the first branch that fits takes the turn. A handler that needs a known person takes a
//! [`Person`](crate::domain::person::Person): nobody else gets there.

use chrono::NaiveDate;
use dptree::case;
use teloxide::{
    dispatching::{MessageFilterExt, UpdateFilterExt, UpdateHandler},
    types::{CallbackQuery, Message, Update},
};

use super::{
    akimat,
    citizen::{
        asking, finding_region, following, inline, invitation, meetings, menu, odd, own_submission,
        privacy, searching, settings, submissions, welcome,
    },
    command::Command,
    coordinator::{
        bodies, circular, holders as office_holders, holidays, invitations, queue, trail,
    },
    desk, hand_over,
    official::{
        self, announcing, cancelling, logging, planning, question_sheet, results, sector_problems,
    },
    procedure,
    step::Step,
    tension,
    turn::Turn,
};
use crate::{
    domain::{
        agreement::Offer,
        answer::AnswerKind,
        calendar::SpecialDay,
        central_body::BodySlug,
        commitment::CommitmentId,
        meeting::MeetingId,
        office::{OfficeId, Role},
        region::RegionCode,
        sector_problem::SectorProblemId,
        start_link::StartLink,
        submission::SubmissionId,
        tension::{LiftReason, TensionId},
    },
    views::Tap,
};

type Schema = UpdateHandler<anyhow::Error>;

/// Everything that the bot does when something arrives.
pub fn schema() -> Schema {
    dptree::entry()
        .branch(Update::filter_inline_query().endpoint(inline::offer))
        .branch(groups())
        .branch(Update::filter_my_chat_member().endpoint(odd::came_or_went))
        .branch(strangers())
        .branch(
            dptree::filter_map(|turn: Turn| turn.person().cloned())
                .inspect_async(odd::notice_return)
                .branch(
                    Update::filter_message()
                        .branch(commands())
                        .branch(replies())
                        .branch(steps())
                        .branch(answering_steps())
                        .branch(other_messages()),
                )
                .branch(Update::filter_edited_message().endpoint(odd::edited))
                .branch(Update::filter_callback_query().branch(taps())),
        )
}

/// In a group: silence, except for commands.
fn groups() -> Schema {
    dptree::filter(|turn: Turn| !turn.is_private())
        .branch(
            Update::filter_message().branch(
                command()
                    .branch(
                        case![Command::Start { link }]
                            .filter_map(|link: Option<StartLink>| link.and_then(StartLink::meeting))
                            .endpoint(meetings::post_in_group),
                    )
                    .branch(
                        dptree::filter(|command: Command| command != Command::Unknown)
                            .endpoint(odd::command_in_group),
                    ),
            ),
        )
        .endpoint(odd::nothing_to_do)
}

/// Whoever has not chosen a language yet: that comes first, whatever they do.
fn strangers() -> Schema {
    dptree::filter(|turn: Turn| turn.person().is_none())
        .branch(
            Update::filter_message()
                .branch(
                    command()
                        .branch(case![Command::Start { link }].endpoint(welcome::greet_with_link)),
                )
                .endpoint(welcome::greet),
        )
        .branch(
            Update::filter_callback_query()
                .branch(tap().branch(
                    case![Tap::ChooseLanguage { lang, then }].endpoint(welcome::take_language),
                ))
                .endpoint(welcome::greet),
        )
        .endpoint(odd::nothing_to_do)
}

/// A command works in the midst of anything, and leaves it.
fn commands() -> Schema {
    command()
        .inspect_async(finding_region::put_keyboard_away)
        .branch(case![Command::Start { link }].endpoint(menu::start))
        .branch(case![Command::Meetings].endpoint(meetings::of_my_region))
        .branch(case![Command::Region].endpoint(finding_region::ask))
        .branch(case![Command::Language].endpoint(settings::ask_language))
        .branch(case![Command::Settings].endpoint(settings::show))
        .branch(case![Command::Help].endpoint(menu::help))
        .branch(case![Command::Ask].endpoint(asking::whom))
        .branch(case![Command::Report].endpoint(asking::report))
        .branch(case![Command::Mine].endpoint(submissions::my_first))
        .branch(holders_of(Role::Coordinator).branch(coordinators_commands()))
        .branch(case![Command::Procedure].branch(holders().endpoint(procedure::show)))
        .branch(case![Command::Deputy].branch(holders().endpoint(hand_over::show_first)))
        .branch(case![Command::Privacy].endpoint(privacy::show))
        .branch(case![Command::Cancel].endpoint(odd::cancel))
        // To whoever may not use it, a command is as unknown as any other.
        .endpoint(odd::unknown_command)
}

fn coordinators_commands() -> Schema {
    dptree::entry()
        .branch(case![Command::Queue].endpoint(queue::show_first))
        .branch(case![Command::Invite].endpoint(invitations::choose_role))
        .branch(case![Command::People].endpoint(office_holders::list_first))
        .branch(case![Command::Write].endpoint(circular::choose))
        .branch(case![Command::Trail].endpoint(trail::show_first))
}

/// A conversation waits for a text or a place.
fn steps() -> Schema {
    dptree::filter_map(|turn: Turn| turn.step())
        .branch(case![Step::SharingLocation].endpoint(finding_region::take_answer))
        .branch(
            case![Step::ChoosingRegion]
                .branch(Message::filter_text().endpoint(finding_region::take_words)),
        )
        .branch(
            case![Step::Searching].branch(Message::filter_text().endpoint(searching::take_words)),
        )
        .branch(case![Step::Submitting { kind }].endpoint(asking::take_message))
        .branch(case![Step::SharingPlace { kind }].endpoint(asking::take_place))
        .branch(
            case![Step::Noting { submission }]
                .branch(text_with::<SubmissionId>().endpoint(own_submission::take_note)),
        )
        .branch(
            case![Step::Rewriting { submission }]
                .branch(text_with::<SubmissionId>().endpoint(own_submission::take_text)),
        )
        .branch(
            case![Step::Masking { submission }]
                .branch(text_with::<SubmissionId>().endpoint(queue::take_mask)),
        )
        .branch(case![Step::SearchingBoard { region, body }].branch(
            text_with::<(Option<RegionCode>, Option<BodySlug>)>().endpoint(submissions::take_words),
        ))
        .branch(
            case![Step::HandingOver { office }]
                .branch(text_with::<OfficeId>().endpoint(hand_over::take_day)),
        )
        .branch(case![Step::PublishingProcedure { part }].endpoint(procedure::take_message))
        .branch(case![Step::WritingCircular].endpoint(circular::take_message))
        .branch(agreement_steps())
        .branch(tension_steps())
        .branch(reference_steps())
        .branch(plan_steps())
        .branch(case![Step::Logging].endpoint(logging::take_message))
}

/// An official plans a meeting, or writes what belongs to one.
fn plan_steps() -> Schema {
    dptree::entry()
        .branch(case![Step::PlanningMeeting { form }].endpoint(planning::take_message))
        .branch(
            case![Step::CancellingMeeting { meeting, revision }]
                .branch(text_with::<(MeetingId, u32)>().endpoint(cancelling::take_words)),
        )
        .branch(
            case![Step::NotingProblem { office, region }]
                .branch(text_with::<(OfficeId, RegionCode)>().endpoint(sector_problems::take_text)),
        )
        .branch(
            case![Step::DatingProblem { problem, is_end }]
                .branch(text_with::<(SectorProblemId, bool)>().endpoint(sector_problems::take_day)),
        )
}

/// A text, beside what its step carries.
fn text_with<T: Clone + Send + Sync + 'static>() -> Schema {
    dptree::filter_map(|message: Message, carried: T| Some((message.text()?.to_owned(), carried)))
}

/// Messages that no conversation waits for.
fn other_messages() -> Schema {
    dptree::entry()
        .branch(Message::filter_location().endpoint(finding_region::take_location))
        .branch(Message::filter_text().endpoint(odd::free_text))
        .endpoint(odd::not_a_text)
}

/// Buttons. A tap leaves what was waiting for a text.
fn taps() -> Schema {
    dptree::entry()
        .branch(
            tap()
                .inspect_async(finding_region::put_keyboard_away)
                .branch(case![Tap::Home].endpoint(menu::home))
                .branch(case![Tap::Meetings { listing }].endpoint(meetings::list))
                .branch(case![Tap::Meeting { meeting, listing }].endpoint(meetings::card))
                .branch(case![Tap::Filter { listing }].endpoint(meetings::filter))
                .branch(case![Tap::FilterRegions { listing }].endpoint(meetings::filter_regions))
                .branch(case![Tap::FilterBodies { listing }].endpoint(meetings::filter_bodies))
                .branch(case![Tap::FilterSectors { listing }].endpoint(meetings::filter_sectors))
                .branch(case![Tap::FilterMonths { listing }].endpoint(meetings::filter_months))
                .branch(case![Tap::Search].endpoint(searching::ask))
                .branch(case![Tap::SearchDraft].endpoint(searching::search_draft))
                .branch(case![Tap::CalendarFile { meeting }].endpoint(meetings::send_calendar_file))
                .branch(case![Tap::ChooseLanguage { lang, then }].endpoint(welcome::take_language))
                .branch(case![Tap::Regions].endpoint(finding_region::ask))
                .branch(case![Tap::ChooseRegion { region }].endpoint(finding_region::take_region))
                .branch(case![Tap::FindRegion].endpoint(finding_region::ask_location))
                .branch(case![Tap::Follow { wanted }].endpoint(welcome::follow))
                .branch(
                    case![Tap::Remind {
                        meeting,
                        wanted,
                        listing
                    }]
                    .endpoint(meetings::remind),
                )
                .branch(case![Tap::Mute { meeting }].endpoint(meetings::mute))
                .branch(case![Tap::Unmute { meeting, listing }].endpoint(meetings::unmute))
                .branch(case![Tap::Settings].endpoint(settings::show))
                .branch(case![Tap::Following].endpoint(following::show))
                .branch(case![Tap::Subjects { kind }].endpoint(following::subjects))
                .branch(case![Tap::Subscribe { subject, wanted }].endpoint(following::subscribe))
                .branch(case![Tap::NewsTimes].endpoint(following::news_times))
                .branch(case![Tap::NewsWeekdays].endpoint(following::news_weekdays))
                .branch(
                    case![Tap::NewsWeekdayHours { weekday }]
                        .endpoint(following::news_weekday_hours),
                )
                .branch(case![Tap::ChooseNewsTime { at }].endpoint(following::choose_news_time))
                .branch(case![Tap::Languages].endpoint(settings::ask_language))
                .branch(case![Tap::Help].endpoint(menu::help))
                .branch(case![Tap::Privacy].endpoint(privacy::show))
                .branch(case![Tap::MyData].endpoint(privacy::send_data))
                .branch(case![Tap::DeleteData].endpoint(privacy::ask_to_delete))
                .branch(case![Tap::DeleteDataForGood { texts_stay }].endpoint(privacy::delete))
                .branch(case![Tap::DeleteDraft].endpoint(odd::delete_draft))
                .branch(case![Tap::MeetingPhotos { meeting }].endpoint(meetings::photos))
                .branch(case![Tap::AcceptInvitation { code }].endpoint(invitation::accept)),
        )
        .branch(tap().branch(asking_taps()).branch(submission_taps()))
        .branch(tap().branch(desk_taps()).branch(office_taps()))
        .branch(holders().branch(tap().branch(tension_taps())))
        .branch(
            holders_of(Role::Coordinator).branch(
                tap()
                    .branch(queue_taps())
                    .branch(coordinators_taps())
                    .branch(reference_taps()),
            ),
        )
        .branch(holders_of(Role::Official).branch(tap().branch(official_taps())))
        .branch(tap().branch(agreement_taps()))
        .endpoint(odd::outdated_button)
}

/// Writing a question or a report.
fn asking_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::AskWhom].endpoint(asking::whom))
        .branch(case![Tap::AskBodies].endpoint(asking::bodies))
        .branch(case![Tap::AskMeeting { meeting }].endpoint(asking::ask_meeting))
        .branch(case![Tap::AskBody { body }].endpoint(asking::ask_body))
        .branch(case![Tap::Report].endpoint(asking::report))
        .branch(case![Tap::ReportAnew].endpoint(asking::report_anew))
        .branch(case![Tap::Consent { kind }].endpoint(asking::consent))
        .branch(case![Tap::Submit { kind }].endpoint(asking::submit_draft))
        .branch(case![Tap::ContinueSubmission { kind }].endpoint(asking::resume))
        .branch(case![Tap::SubmitAnew { kind }].endpoint(asking::submit_anew))
        .branch(
            case![Tap::ReaddressToMeeting {
                meeting,
                keeps_text
            }]
            .endpoint(asking::readdress_to_meeting),
        )
        .branch(
            case![Tap::ReaddressToBody { body, keeps_text }].endpoint(asking::readdress_to_body),
        )
        .branch(case![Tap::RemovePhotos { kind }].endpoint(asking::remove_photos))
        .branch(case![Tap::DropSubmission { kind }].endpoint(asking::drop_draft))
        .branch(case![Tap::EditPart { kind, part }].endpoint(asking::edit_part))
        .branch(case![Tap::SkipPart { kind, part }].endpoint(asking::skip_part))
        .branch(case![Tap::SharePlace { kind }].endpoint(asking::share_place))
        .branch(case![Tap::ChooseDistrict { kind, district }].endpoint(asking::choose_district))
        .branch(case![Tap::ChooseSector { kind, sector }].endpoint(asking::choose_sector))
        .branch(case![Tap::AskOn { kind }].endpoint(asking::ask_on))
        .branch(case![Tap::MineIsDifferent { kind }].endpoint(asking::differs))
        .branch(case![Tap::MineIsTheSame { kind, submission }].endpoint(asking::same))
        .branch(case![Tap::Send { kind }].endpoint(asking::send))
}

/// Only those who hold an office of this role at this moment; to everybody else it is as if there were nothing.
fn holders_of(role: Role) -> Schema {
    dptree::filter_async(move |turn: Turn| async move { turn.holds(role).await })
}

/// What the bot reckons with, where a day or words are waited for.
fn reference_steps() -> Schema {
    dptree::entry()
        .branch(case![Step::ChoosingHoliday].endpoint(holidays::take_day))
        .branch(case![Step::ChangingBody].endpoint(bodies::take_words))
        .branch(
            case![Step::NamingHoliday { day, kind }]
                .branch(text_with::<(NaiveDate, SpecialDay)>().endpoint(holidays::take_note)),
        )
}

/// What the bot reckons with: the working calendar and the bodies.
fn reference_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::Holidays { year }].endpoint(holidays::year))
        .branch(case![Tap::HolidayMonth { month }].endpoint(holidays::month))
        .branch(case![Tap::HolidayDay { day }].endpoint(holidays::day))
        .branch(case![Tap::HolidayKind { day, kind }].endpoint(holidays::kind))
        .branch(case![Tap::HolidayWithoutNote { day, kind }].endpoint(holidays::without_note))
        .branch(case![Tap::SetHoliday { day, kind, message }].endpoint(holidays::set))
        .branch(case![Tap::RemoveHoliday { day }].endpoint(holidays::ask_to_remove))
        .branch(case![Tap::RemoveHolidayForGood { day }].endpoint(holidays::remove))
        .branch(case![Tap::Bodies].endpoint(bodies::list))
        .branch(case![Tap::Body { body }].endpoint(bodies::card))
        .branch(case![Tap::RenameBody { body }].endpoint(bodies::rename))
        .branch(case![Tap::ExemptBody { body, exempt }].endpoint(bodies::exempt))
        .branch(case![Tap::EndBody { body }].endpoint(bodies::end))
        .branch(case![Tap::MoveSector { sector }].endpoint(bodies::move_sector))
        .branch(case![Tap::AddBody].endpoint(bodies::add))
        .branch(case![Tap::BodyChangeSector { sector }].endpoint(bodies::choose_sector))
        .branch(case![Tap::BodyChangeTo { body }].endpoint(bodies::choose_to))
        .branch(case![Tap::BodyChangeMonth { month }].endpoint(bodies::month))
        .branch(case![Tap::BodyChangeDay { day }].endpoint(bodies::choose_day))
        .branch(case![Tap::SaveBodyChange].endpoint(bodies::save))
}

/// Only those who hold any office at this moment.
fn holders() -> Schema {
    dptree::filter_async(|turn: Turn| async move {
        for role in [Role::Coordinator, Role::Official, Role::AkimatOfficer] {
            if turn.holds(role).await {
                return true;
            }
        }
        false
    })
}

/// Tension alerts, where words or photos are waited for.
fn tension_steps() -> Schema {
    dptree::entry()
        .branch(case![Step::RaisingTension].endpoint(tension::raising::take_message))
        .branch(
            case![Step::WritingOfTension { alert }]
                .branch(text_with::<TensionId>().endpoint(tension::writing::take_words)),
        )
        .branch(
            case![Step::ExplainingTensionLift { alert, reason }].branch(
                text_with::<(TensionId, LiftReason)>().endpoint(tension::lifting::take_words),
            ),
        )
}

/// Tension alerts: raised, seen, talked about and lifted.
fn tension_taps() -> Schema {
    use tension::{lifting, raising, writing};
    dptree::entry()
        .branch(case![Tap::RaiseTension { office }].endpoint(raising::intro))
        .branch(case![Tap::BeginTension { office }].endpoint(raising::begin))
        .branch(case![Tap::ContinueTension].endpoint(raising::resume))
        .branch(case![Tap::DropTension].endpoint(raising::drop_draft))
        .branch(case![Tap::ChooseTensionRegion { region }].endpoint(raising::choose_region))
        .branch(case![Tap::ChooseTensionSector { sector }].endpoint(raising::choose_sector))
        .branch(case![Tap::ChooseTensionDistrict { district }].endpoint(raising::choose_district))
        .branch(case![Tap::ChooseTensionLevel { level }].endpoint(raising::choose_level))
        .branch(case![Tap::SkipTensionPart { part }].endpoint(raising::skip_part))
        .branch(case![Tap::EditTensionPart { part }].endpoint(raising::edit_part))
        .branch(case![Tap::RemoveTensionPhotos].endpoint(raising::remove_photos))
        .branch(case![Tap::SendTension].endpoint(raising::ask_to_send))
        .branch(case![Tap::SendTensionForGood].endpoint(raising::send))
        .branch(case![Tap::Tensions { office, offset }].endpoint(tension::list))
        .branch(case![Tap::Tension { alert }].endpoint(tension::card))
        .branch(case![Tap::TensionPhotos { alert }].endpoint(tension::photos))
        .branch(case![Tap::SeeTension { alert }].endpoint(tension::see))
        .branch(case![Tap::WriteOfTension { alert }].endpoint(writing::ask))
        .branch(case![Tap::SendWordsOfTension { alert, message }].endpoint(writing::send))
        .branch(case![Tap::LiftTension { alert }].endpoint(lifting::reasons))
        .branch(case![Tap::LiftTensionBecause { alert, reason }].endpoint(lifting::because))
        .branch(case![Tap::ExplainTensionLift { alert, reason }].endpoint(lifting::ask_words))
        .branch(
            case![Tap::LiftTensionForGood {
                alert,
                reason,
                message
            }]
            .endpoint(lifting::lift),
        )
}

/// The roles of an office-holder.
fn desk_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::Desks].endpoint(desk::choose))
        .branch(case![Tap::Desk { office }].endpoint(desk::sit_down))
        .branch(case![Tap::LeaveDesk].endpoint(desk::leave))
}

/// What whoever holds an office can do about offices; which one it takes is looked up by each handler.
fn office_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::RevokeInvitation { invitation }].endpoint(invitations::revoke))
        .branch(case![Tap::AskToRevokeOffice { office }].endpoint(office_holders::ask_to_revoke))
        .branch(case![Tap::RevokeOffice { office }].endpoint(office_holders::revoke))
        .branch(case![Tap::HandOver { office }].endpoint(hand_over::show))
        .branch(case![Tap::HandOverDay { office, month }].endpoint(hand_over::ask_day))
        .branch(case![Tap::HandOverUntil { office, on }].endpoint(hand_over::check))
        .branch(
            case![Tap::HandOverLink {
                office,
                on,
                made_before
            }]
            .endpoint(hand_over::make_link),
        )
        .branch(case![Tap::Procedure].endpoint(procedure::show))
        .branch(case![Tap::Tour { office, page }].endpoint(desk::tour))
        .branch(case![Tap::ProcedureFile].endpoint(procedure::send_file))
        .branch(case![Tap::ReadProcedure { version }].endpoint(procedure::read))
}

/// What coordinators do about offices, the procedure and the ministries.
fn coordinators_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::Invite].endpoint(invitations::choose_role))
        .branch(case![Tap::InviteBodies].endpoint(invitations::choose_body))
        .branch(case![Tap::InviteRegions].endpoint(invitations::choose_region))
        .branch(case![Tap::InviteTo { seat }].endpoint(invitations::choose_days))
        .branch(
            case![Tap::InviteFor {
                seat,
                days,
                made_before
            }]
            .endpoint(invitations::invite),
        )
        .branch(case![Tap::Invitations { offset }].endpoint(invitations::open))
        .branch(case![Tap::Holders { role, offset }].endpoint(office_holders::list))
        .branch(case![Tap::Holder { office }].endpoint(office_holders::card))
        .branch(case![Tap::Trail { offset }].endpoint(trail::show))
        .branch(case![Tap::PublishProcedure].endpoint(procedure::publish))
        .branch(case![Tap::EditProcedure { part }].endpoint(procedure::edit))
        .branch(case![Tap::SendProcedure { version }].endpoint(procedure::send))
        .branch(case![Tap::DropProcedureDraft].endpoint(procedure::drop_draft))
        .branch(case![Tap::ProcedureUnread { offset }].endpoint(procedure::unread))
        .branch(case![Tap::RemindOfProcedure { version }].endpoint(procedure::remind))
        .branch(case![Tap::Circular].endpoint(circular::choose))
        .branch(case![Tap::CircularTo { body, wanted }].endpoint(circular::choose_body))
        .branch(case![Tap::CircularToAll { wanted }].endpoint(circular::choose_all))
        .branch(case![Tap::WriteCircular { anew }].endpoint(circular::ask_text))
        .branch(case![Tap::SendCircular { people }].endpoint(circular::send))
        .branch(case![Tap::DropCircular].endpoint(circular::drop_draft))
}

/// What an official can do; for which ministry is looked up by each handler.
fn official_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::BodyMeetings { office, offset }].endpoint(official::meetings::list))
        .branch(case![Tap::BodyMeeting { meeting }].endpoint(official::meetings::card))
        .branch(plan_taps())
        .branch(planned_meeting_taps())
        .branch(sector_problem_taps())
        .branch(question_taps())
        .branch(commitment_taps())
        .branch(logging_taps())
        .branch(result_taps())
}

/// Planning a meeting, and changing one.
fn plan_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::PlanMeeting { office }].endpoint(planning::begin))
        .branch(
            case![Tap::PlanOffSchedule {
                office,
                region,
                anew
            }]
            .endpoint(planning::begin_off_schedule),
        )
        .branch(case![Tap::PlanContinue { form }].endpoint(planning::resume))
        .branch(case![Tap::PlanRestart { office }].endpoint(planning::restart))
        .branch(case![Tap::PlanDrop { form }].endpoint(planning::drop_draft))
        .branch(case![Tap::PlanPart { form, part }].endpoint(planning::edit_part))
        .branch(case![Tap::PlanSkip { form, part }].endpoint(planning::skip_part))
        .branch(case![Tap::PlanClear { form, part }].endpoint(planning::clear_part))
        .branch(case![Tap::PlanRegions { form, offset }].endpoint(planning::regions))
        .branch(
            case![Tap::PlanRegion {
                form,
                region,
                offset
            }]
            .endpoint(planning::choose_region),
        )
        .branch(case![Tap::PlanKind { form, kind, offset }].endpoint(planning::choose_kind))
        .branch(case![Tap::PlanDays { form, month }].endpoint(planning::days))
        .branch(case![Tap::PlanDay { form, day }].endpoint(planning::choose_day))
        .branch(case![Tap::PlanMonth { form, month }].endpoint(planning::choose_month))
        .branch(case![Tap::PlanTime { form, time }].endpoint(planning::begin_hours))
        .branch(case![Tap::PlanHeldBy { form, held_by }].endpoint(planning::choose_held_by))
        .branch(case![Tap::PlanTopics { form }].endpoint(planning::take_topics))
        .branch(case![Tap::PlanPlace { form, meeting }].endpoint(planning::take_place_of))
        .branch(case![Tap::PlanReason { form }].endpoint(planning::ask_reason))
        .branch(case![Tap::PlanSave { form }].endpoint(planning::save))
}

/// What can be done about a planned meeting.
fn planned_meeting_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::MeetingEdit { meeting, revision }].endpoint(planning::edit))
        .branch(
            case![Tap::MeetingEditPart {
                meeting,
                revision,
                part
            }]
            .endpoint(planning::edit_from),
        )
        .branch(
            case![Tap::MeetingAskAkimats { meeting, revision }].endpoint(announcing::ask_akimats),
        )
        .branch(case![Tap::MeetingAnnounce { meeting, revision }].endpoint(announcing::preview))
        .branch(case![Tap::MeetingAnnounceYes { meeting, revision }].endpoint(announcing::announce))
        .branch(case![Tap::MeetingCancel { meeting, revision }].endpoint(cancelling::ask_reason))
        .branch(
            case![Tap::MeetingCancelWhy {
                meeting,
                revision,
                reason
            }]
            .endpoint(cancelling::confirm),
        )
        .branch(
            case![Tap::MeetingCancelYes {
                meeting,
                revision,
                reason
            }]
            .endpoint(cancelling::cancel),
        )
        .branch(case![Tap::QuestionSheet { meeting, page }].endpoint(question_sheet::show))
}

/// What a ministry notes for the regions.
fn sector_problem_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::SectorProblems { office, offset }].endpoint(sector_problems::list))
        .branch(case![Tap::SectorProblemNew { office }].endpoint(sector_problems::ask_region))
        .branch(case![Tap::SectorProblemIn { office, region }].endpoint(sector_problems::ask_text))
        .branch(case![Tap::SectorProblem { problem }].endpoint(sector_problems::card))
        .branch(case![Tap::SectorProblemDay { problem, is_end }].endpoint(sector_problems::ask_day))
        .branch(case![Tap::SectorProblemNoEnd { problem }].endpoint(sector_problems::no_end))
        .branch(case![Tap::SectorProblemEnd { problem }].endpoint(sector_problems::end))
}

/// What is with a ministry, and what its officials say about it.
fn question_taps() -> Schema {
    use official::{answering, questions, replying, templates};
    dptree::entry()
        .branch(case![Tap::Questions { queue }].endpoint(questions::list))
        .branch(case![Tap::QuestionGroup { submission, queue }].endpoint(questions::group))
        .branch(case![Tap::QuestionRegions { queue }].endpoint(questions::regions))
        .branch(case![Tap::QuestionMeetings { queue }].endpoint(questions::meetings))
        .branch(case![Tap::Question { submission, queue }].endpoint(questions::card))
        .branch(case![Tap::NextQuestion { submission, queue }].endpoint(questions::next))
        .branch(case![Tap::WholeQuestion { submission, queue }].endpoint(questions::read_whole))
        .branch(case![Tap::QuestionPhotos { submission }].endpoint(questions::photos))
        .branch(case![Tap::QuestionPlace { submission }].endpoint(questions::place))
        .branch(case![Tap::FlagReasons { submission }].endpoint(questions::flag_reasons))
        .branch(case![Tap::Flag { submission, reason }].endpoint(questions::flag))
        .branch(case![Tap::PassOnSectors { submission }].endpoint(questions::sectors))
        .branch(case![Tap::PassOnTo { submission, sector }].endpoint(questions::ask_to_pass_on))
        .branch(case![Tap::PassOn { submission, sector }].endpoint(questions::pass_on))
        .branch(case![Tap::BeginAnswer { submission, kind }].endpoint(answering::begin))
        .branch(
            case![Tap::AnswerDays {
                submission,
                kind,
                month
            }]
            .endpoint(answering::days),
        )
        .branch(
            case![Tap::AnswerBy {
                submission,
                kind,
                due_on
            }]
            .endpoint(answering::take_day),
        )
        .branch(
            case![Tap::AnswerAtMeeting {
                submission,
                meeting
            }]
            .endpoint(answering::take_meeting),
        )
        .branch(case![Tap::ReviewAnswer { submission }].endpoint(answering::review))
        .branch(case![Tap::EditAnswer { submission }].endpoint(answering::edit))
        .branch(case![Tap::DropAnswer { submission }].endpoint(answering::drop_draft))
        .branch(case![Tap::AnswerToo { submission }].endpoint(answering::choose_too))
        .branch(case![Tap::ToggleToo { submission, too }].endpoint(answering::toggle_too))
        .branch(case![Tap::SendAnswer { submission }].endpoint(answering::send))
        .branch(case![Tap::KeepAsNote { submission }].endpoint(replying::keep_as_note))
        .branch(case![Tap::ChooseTemplate { submission }].endpoint(templates::choose))
        .branch(
            case![Tap::UseTemplate {
                submission,
                template
            }]
            .endpoint(templates::take),
        )
        .branch(case![Tap::NameTemplate { submission }].endpoint(templates::ask_name))
        .branch(case![Tap::Templates { body }].endpoint(templates::list))
        .branch(case![Tap::Template { template }].endpoint(templates::show))
        .branch(case![Tap::DeleteTemplate { template }].endpoint(templates::delete))
}

/// What a ministry has promised by a day.
fn commitment_taps() -> Schema {
    use official::commitments;
    dptree::entry()
        .branch(case![Tap::Commitments { office, offset }].endpoint(commitments::list))
        .branch(case![Tap::Commitment { commitment }].endpoint(commitments::card))
        .branch(case![Tap::CommitmentPhoto { commitment }].endpoint(commitments::photo))
        .branch(case![Tap::FinishCommitment { commitment }].endpoint(commitments::ask_result))
        .branch(case![Tap::ExtendCommitment { commitment }].endpoint(commitments::ask_day))
        .branch(case![Tap::ExtendDays { commitment, month }].endpoint(commitments::days))
        .branch(case![Tap::ExtendTo { commitment, due_on }].endpoint(commitments::take_day))
        .branch(case![Tap::HandOverCommitment { commitment }].endpoint(commitments::sectors))
        .branch(
            case![Tap::HandOverCommitmentTo { commitment, sector }]
                .endpoint(commitments::hand_over),
        )
        .branch(case![Tap::AddCommitment { office }].endpoint(commitments::adding::ask_meeting))
        .branch(
            case![Tap::AddCommitmentOf { office, meeting }].endpoint(commitments::adding::ask_due),
        )
        .branch(
            case![Tap::AddCommitmentDays {
                office,
                meeting,
                month
            }]
            .endpoint(commitments::adding::due_days),
        )
        .branch(
            case![Tap::AddCommitmentBy {
                office,
                meeting,
                due_on
            }]
            .endpoint(commitments::adding::take_due),
        )
}

/// A reply to a notice about a submission is the beginning of an answer.
fn replies() -> Schema {
    dptree::filter_map_async(|turn: Turn, message: Message| async move {
        official::replying::reply(turn, message).await
    })
    .endpoint(official::replying::take)
}

/// An official is asked for words, a day or a photo. Whether it is theirs is looked up by each handler.
fn answering_steps() -> Schema {
    use official::{answering, commitments, templates};
    dptree::filter_map(|turn: Turn| turn.step())
        .branch(
            case![Step::Answering { submission }]
                .branch(text_with::<SubmissionId>().endpoint(answering::take_words))
                .branch(Message::filter_photo().endpoint(answering::take_photo)),
        )
        .branch(
            case![Step::DatingAnswer { submission, kind }].branch(
                text_with::<(SubmissionId, AnswerKind)>().endpoint(answering::take_typed_day),
            ),
        )
        .branch(
            case![Step::NamingTemplate { submission }]
                .branch(text_with::<SubmissionId>().endpoint(templates::take_name)),
        )
        .branch(
            case![Step::FinishingCommitment { commitment }]
                .branch(text_with::<CommitmentId>().endpoint(commitments::take_result))
                .branch(Message::filter_photo().endpoint(commitments::take_photo)),
        )
        .branch(
            case![Step::DatingCommitment { commitment }]
                .branch(text_with::<CommitmentId>().endpoint(commitments::take_typed_day)),
        )
        .branch(
            case![Step::ExtendingCommitment { commitment, due_on }].branch(
                text_with::<(CommitmentId, NaiveDate)>().endpoint(commitments::take_reason),
            ),
        )
        .branch(
            case![Step::DatingNewCommitment { office, meeting }].branch(
                text_with::<(OfficeId, Option<MeetingId>)>()
                    .endpoint(commitments::adding::take_typed_due),
            ),
        )
        .branch(
            case![Step::Committing {
                office,
                meeting,
                due_on
            }]
            .branch(
                text_with::<(OfficeId, Option<MeetingId>, NaiveDate)>()
                    .endpoint(commitments::adding::take_promise),
            ),
        )
}

/// Logging what came of a meeting, step by step.
fn logging_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::LogWhat { office }].endpoint(logging::what))
        .branch(case![Tap::Log { subject, anew }].endpoint(logging::begin))
        .branch(case![Tap::LogOn { draft }].endpoint(logging::go_on))
        .branch(case![Tap::LogDrop { draft }].endpoint(logging::drop_draft))
        .branch(case![Tap::LogBack { draft }].endpoint(logging::back))
        .branch(case![Tap::LogSkip { draft, part }].endpoint(logging::skip))
        .branch(case![Tap::LogRegion { draft, region }].endpoint(logging::toggle_region))
        .branch(case![Tap::LogRegions { draft }].endpoint(logging::take_regions))
        .branch(case![Tap::LogKind { draft, kind }].endpoint(logging::take_kind))
        .branch(case![Tap::LogDay { draft, day }].endpoint(logging::take_day))
        .branch(case![Tap::LogDays { draft, month }].endpoint(logging::show_days))
        .branch(case![Tap::LogHeldBy { draft, held_by }].endpoint(logging::take_held_by))
        .branch(
            case![Tap::LogNumber {
                draft,
                part,
                number
            }]
            .endpoint(logging::take_number),
        )
        .branch(case![Tap::LogStep { draft, part, by }].endpoint(logging::step_number))
        .branch(case![Tap::LogOutcomes { draft, known }].endpoint(logging::take_outcomes))
        .branch(case![Tap::LogTopics { draft, from }].endpoint(logging::take_topics))
        .branch(case![Tap::LogEdit { draft, part }].endpoint(logging::edit))
        .branch(case![Tap::LogClear { draft, part }].endpoint(logging::clear))
        .branch(case![Tap::LogSave { draft }].endpoint(logging::save))
}

/// What a ministry has logged.
fn result_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::Results { office, offset }].endpoint(results::list))
        .branch(case![Tap::Result { result }].endpoint(results::card))
        .branch(case![Tap::ResultOf { meeting }].endpoint(results::of_meeting))
        .branch(case![Tap::ResultTrail { result, offset }].endpoint(results::trail))
        .branch(case![Tap::ResultPhotos { result }].endpoint(results::photos))
        .branch(case![Tap::PublishPreview { result }].endpoint(results::preview))
        .branch(case![Tap::Publish { result, revision }].endpoint(results::publish))
}

/// The coordinators' queue.
fn queue_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::Queue { offset }].endpoint(queue::show))
        .branch(case![Tap::Review { submission }].endpoint(queue::review))
        .branch(case![Tap::QueuePublish { submission }].endpoint(queue::publish))
        .branch(case![Tap::QueueSeen { submission }].endpoint(queue::seen))
        .branch(case![Tap::QueueMask { submission }].endpoint(queue::ask_mask))
        .branch(
            case![Tap::QueueReasons {
                submission,
                decision
            }]
            .endpoint(queue::reasons),
        )
        .branch(
            case![Tap::QueueDecide {
                submission,
                decision,
                reason
            }]
            .endpoint(queue::decide),
        )
        .branch(case![Tap::QueueJoinable { submission }].endpoint(queue::joinable))
        .branch(case![Tap::QueueJoin { submission, to }].endpoint(queue::join))
        .branch(case![Tap::QueueSeparate { submission }].endpoint(queue::separate))
        .branch(case![Tap::QueueSectors { submission }].endpoint(queue::sectors))
        .branch(case![Tap::QueuePass { submission, sector }].endpoint(queue::pass_on))
        .branch(case![Tap::QueuePhotos { submission }].endpoint(queue::photos))
        .branch(case![Tap::QueueBlock { submission }].endpoint(queue::block_reasons))
        .branch(case![Tap::QueueBlockReason { submission, reason }].endpoint(queue::block_days))
        .branch(
            case![Tap::QueueBlockFor {
                submission,
                reason,
                days
            }]
            .endpoint(queue::block),
        )
}

/// What people ask, and what came of it.
fn submission_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::MySubmissions { mine }].endpoint(submissions::mine))
        .branch(
            case![Tap::Judge {
                submission,
                verdict,
                origin
            }]
            .endpoint(submissions::judge),
        )
        .branch(case![Tap::Board { board }].endpoint(submissions::board))
        .branch(case![Tap::BoardRegions { board }].endpoint(submissions::regions))
        .branch(case![Tap::BoardSectors { board }].endpoint(submissions::sectors))
        .branch(case![Tap::BoardSearch { board }].endpoint(submissions::ask_words))
        .branch(case![Tap::Submission { submission, origin }].endpoint(submissions::card))
        .branch(case![Tap::ReadWhole { submission, origin }].endpoint(submissions::read_whole))
        .branch(
            case![Tap::Support {
                submission,
                wanted,
                origin
            }]
            .endpoint(submissions::support),
        )
        .branch(
            case![Tap::MuteSubmission {
                submission,
                wanted,
                origin
            }]
            .endpoint(submissions::mute),
        )
        .branch(case![Tap::Numbered { number }].endpoint(submissions::numbered))
        .branch(case![Tap::Photos { submission }].endpoint(own_submission::photos))
        .branch(case![Tap::AddNote { submission }].endpoint(own_submission::ask_note))
        .branch(case![Tap::ChangeText { submission }].endpoint(own_submission::ask_text))
        .branch(case![Tap::Withdraw { submission }].endpoint(own_submission::ask_to_withdraw))
        .branch(case![Tap::WithdrawForGood { submission }].endpoint(own_submission::withdraw))
        .branch(case![Tap::ResultPhoto { submission }].endpoint(submissions::result_photo))
}

/// What akimats and ministries say to each other about a meeting; for which region or ministry is looked up by each handler.
fn agreement_taps() -> Schema {
    use akimat::{agreements, board_counts, countering, entering, hosting};
    use official::agreements as ministry;
    let akimats = dptree::entry()
        .branch(case![Tap::HostedMeetings { list }].endpoint(hosting::list))
        .branch(case![Tap::HostedMeeting { meeting, list }].endpoint(hosting::card))
        .branch(
            case![Tap::TickHost {
                meeting,
                list,
                item,
                wanted
            }]
            .endpoint(hosting::tick),
        )
        .branch(case![Tap::AgreeMeeting { offer }].endpoint(agreements::agree))
        .branch(case![Tap::DeclineMeeting { offer }].endpoint(agreements::ask_why_not))
        .branch(case![Tap::CounterDays { offer, month }].endpoint(countering::days))
        .branch(case![Tap::CounterDay { offer, on }].endpoint(countering::hours))
        .branch(case![Tap::CounterHour { offer, on, at }].endpoint(countering::choose_hour))
        .branch(case![Tap::CounterPlace { offer }].endpoint(countering::places))
        .branch(case![Tap::CounterVenue { offer, like }].endpoint(countering::choose_place))
        .branch(case![Tap::CounterWhy { offer, reason }].endpoint(countering::give_reason))
        .branch(case![Tap::CounterWrite { offer }].endpoint(countering::ask_reason))
        .branch(case![Tap::AskedBySector { region }].endpoint(board_counts::by_sector))
        .branch(case![Tap::AskedByDistrict { region, body }].endpoint(board_counts::by_district))
        .branch(case![Tap::EnterQuestion { office }].endpoint(entering::begin))
        .branch(case![Tap::EnterAnew { office }].endpoint(entering::begin_anew))
        .branch(case![Tap::EnterOn].endpoint(entering::go_on))
        .branch(case![Tap::EnterSector { sector }].endpoint(entering::choose_sector))
        .branch(case![Tap::EnterDistrict { district }].endpoint(entering::choose_district))
        .branch(case![Tap::EnterNoDistrict].endpoint(entering::skip_district))
        .branch(case![Tap::EnterPart { part }].endpoint(entering::edit))
        .branch(case![Tap::EnterDrop].endpoint(entering::discard))
        .branch(case![Tap::EnterRegister].endpoint(entering::register));
    let ministrys = dptree::entry()
        .branch(case![Tap::TakeCounter { offer }].endpoint(ministry::take))
        .branch(case![Tap::KeepPlan { offer }].endpoint(ministry::ask_note))
        .branch(case![Tap::KeepWithoutNote { offer }].endpoint(ministry::keep_without_note))
        .branch(case![Tap::AskAgain { offer }].endpoint(ministry::ask_again));
    let letters = dptree::entry()
        .branch(case![Tap::LettersAwaited { offset }].endpoint(ministry::letters))
        .branch(case![Tap::LettersOfMeeting { meeting }].endpoint(ministry::letters_of_meeting))
        .branch(case![Tap::EnterLetter { offer }].endpoint(ministry::ask_letter_number))
        .branch(case![Tap::LetterDay { offer, on }].endpoint(ministry::choose_letter_day));
    dptree::entry()
        .branch(holders_of(Role::AkimatOfficer).branch(akimats))
        .branch(holders_of(Role::Official).branch(ministrys))
        .branch(
            dptree::filter_async(|turn: Turn| async move {
                turn.holds(Role::Official).await || turn.is_coordinator().await
            })
            .branch(letters),
        )
}

/// What akimats and ministries write to each other.
fn agreement_steps() -> Schema {
    use akimat::{agreements, countering, entering};
    use official::agreements as ministry;
    dptree::entry()
        .branch(
            case![Step::ProposingDay { offer }]
                .branch(text_with::<Offer>().endpoint(countering::take_day)),
        )
        .branch(
            case![Step::ProposingHour { offer, on }]
                .branch(text_with::<(Offer, NaiveDate)>().endpoint(countering::take_hour)),
        )
        .branch(
            case![Step::ProposingPlace { offer }]
                .branch(text_with::<Offer>().endpoint(countering::take_place)),
        )
        .branch(
            case![Step::ProposingWhy { offer }]
                .branch(text_with::<Offer>().endpoint(countering::take_reason)),
        )
        .branch(
            case![Step::DecliningMeeting { offer }]
                .branch(text_with::<Offer>().endpoint(agreements::take_why_not)),
        )
        .branch(
            case![Step::KeepingPlan { offer }]
                .branch(text_with::<Offer>().endpoint(ministry::take_note)),
        )
        .branch(
            case![Step::LetterNumber { offer }]
                .branch(text_with::<Offer>().endpoint(ministry::take_letter_number)),
        )
        .branch(
            case![Step::LetterDay { offer }]
                .branch(text_with::<Offer>().endpoint(ministry::take_letter_day)),
        )
        .branch(
            case![Step::EnteringQuestion]
                .branch(Message::filter_text().endpoint(entering::take_words)),
        )
}

fn command() -> Schema {
    dptree::filter_map(|turn: Turn, message: Message| {
        let command = Command::parse(message.text()?, &turn.services().me.username)?;
        turn.leave_step();
        Some(command)
    })
}

fn tap() -> Schema {
    dptree::filter_map(|turn: Turn, query: CallbackQuery| {
        let tap = Tap::parse(query.data.as_deref()?)?;
        turn.leave_step();
        Some(tap)
    })
}

/// What the schema relies on besides what it finds in the update; checked at the start.
pub fn check(schema: &Schema) {
    let given = [dptree::Type::of::<Update>(), dptree::Type::of::<Turn>()];
    dptree::type_check(schema.sig(), &dptree::deps![], &given);
}
