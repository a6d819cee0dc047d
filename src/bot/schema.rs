//! The table of contents of behaviour: what a person can do, and which handler leads the talk.
//!
//! Read it from top to bottom: the first branch that fits takes the turn. A handler that needs a known person takes a
//! [`Person`](crate::domain::person::Person): nobody else gets there.

mod agreement;
mod coordinator;
mod official;
mod schedule;
mod tension;

use dptree::case;
use teloxide::{
    dispatching::{MessageFilterExt, UpdateFilterExt, UpdateHandler},
    types::{CallbackQuery, Message, Update},
};

use super::{
    citizen::{
        asking, finding_region, following, inline, invitation, meetings, menu, odd, own_submission,
        privacy, searching, settings, submissions, welcome,
    },
    command::Command,
    coordinator::{circular, holders as office_holders, invitations, nudging, queue},
    desk, due, duty, hand_over, procedure,
    step::Step,
    turn::Turn,
};
use crate::{
    domain::{
        central_body::BodySlug,
        office::{OfficeId, Role},
        region::RegionCode,
        start_link::StartLink,
        submission::SubmissionId,
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
                        .branch(official::replies())
                        .branch(steps())
                        .branch(official::answering_steps())
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
        .branch(holders_of(Role::Coordinator).branch(coordinator::coordinators_commands()))
        .branch(schedule::schedule_commands())
        .branch(case![Command::Procedure].branch(holders().endpoint(procedure::show)))
        .branch(case![Command::Deputy].branch(holders().endpoint(hand_over::show_first)))
        .branch(case![Command::Deadlines].branch(holders().endpoint(duty::open)))
        .branch(case![Command::Privacy].endpoint(privacy::show))
        .branch(case![Command::Cancel].endpoint(odd::cancel))
        // To whoever may not use it, a command is as unknown as any other.
        .endpoint(odd::unknown_command)
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
        .branch(case![Step::Nudging { to }].endpoint(nudging::take_words))
        .branch(agreement::agreement_steps())
        .branch(tension::tension_steps())
        .branch(coordinator::reference_steps())
        .branch(coordinator::report_steps())
        .branch(official::plan_steps())
        .branch(schedule::schedule_steps())
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
        .branch(holders().branch(tap().branch(tension::tension_taps())))
        .branch(holders().branch(tap().branch(due_taps())))
        .branch(holders().branch(tap().branch(schedule::schedule_taps())))
        .branch(
            holders_of(Role::Coordinator).branch(
                tap()
                    .branch(coordinator::queue_taps())
                    .branch(coordinator::coordinators_taps())
                    .branch(coordinator::dashboard_taps())
                    .branch(coordinator::reference_taps())
                    .branch(coordinator::report_taps()),
            ),
        )
        .branch(holders_of(Role::Official).branch(tap().branch(official::official_taps())))
        .branch(tap().branch(agreement::agreement_taps()))
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

/// The letter of a morning to an office-holder.
fn due_taps() -> Schema {
    dptree::entry()
        .branch(case![Tap::SnoozeDue { first, last }].endpoint(due::snooze))
        .branch(case![Tap::Clauses].endpoint(due::clauses))
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
        .branch(case![Tap::Duties { office, offset }].endpoint(duty::list))
        .branch(case![Tap::DutyDue { office, duty }].endpoint(duty::card))
        .branch(case![Tap::NudgeSeen { nudge }].endpoint(nudging::see))
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
