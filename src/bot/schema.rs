//! The table of contents of behaviour: what a person can do, and which handler leads the talk.
//!
//! Read it from top to bottom: the first branch that fits takes the turn. A handler that needs a known person takes a
//! [`Person`](crate::domain::person::Person): nobody else gets there.

use dptree::case;
use teloxide::{
    dispatching::{MessageFilterExt, UpdateFilterExt, UpdateHandler},
    types::{CallbackQuery, Message, Update},
};

use super::{
    citizen::{
        finding_region, following, inline, invitation, meetings, menu, odd, privacy, searching,
        settings, welcome,
    },
    command::Command,
    step::Step,
    turn::Turn,
};
use crate::{domain::start_link::StartLink, views::Tap};

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
                        .branch(steps())
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
        .branch(case![Command::Privacy].endpoint(privacy::show))
        .branch(case![Command::Cancel].endpoint(odd::cancel))
        .branch(case![Command::Unknown].endpoint(odd::unknown_command))
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
                .branch(case![Tap::DeleteData].endpoint(privacy::ask_to_delete))
                .branch(case![Tap::DeleteDataForGood].endpoint(privacy::delete))
                .branch(case![Tap::DeleteDraft].endpoint(odd::delete_draft))
                .branch(case![Tap::AcceptInvitation { code }].endpoint(invitation::accept)),
        )
        .endpoint(odd::outdated_button)
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
