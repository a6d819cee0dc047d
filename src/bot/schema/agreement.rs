//! What akimats and ministries say to each other about a meeting, and what else an akimat officer does.

use chrono::NaiveDate;
use dptree::case;
use teloxide::{dispatching::MessageFilterExt, types::Message};

use super::{Schema, holders_of, text_with};
use crate::{
    bot::{akimat, official, step::Step, turn::Turn},
    domain::{agreement::Offer, office::Role},
    views::Tap,
};
/// What akimats and ministries say to each other about a meeting; for which region or ministry is looked up by each handler.
pub(super) fn agreement_taps() -> Schema {
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
pub(super) fn agreement_steps() -> Schema {
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
