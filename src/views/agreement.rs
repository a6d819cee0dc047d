//! What akimats say to a meeting: how it stands, and what each side is told.
//!
//! What an akimat officer sees and taps is in [`hosting`](super::hosting), another date or place in
//! [`counter`](super::counter).

use chrono::NaiveDate;

use super::{
    Button, Screen, Tap, Viewer, capitalised,
    hosting::{host_list, item_text},
    in_rows, lines, meeting, paragraphs, revision_of,
};
use crate::{
    domain::{
        agreement::{Counter, CounterReason, HostItem, Offer, Refusal, RegionAgreement, Silence},
        calendar::{WorkingCalendar, local},
        meeting::{Agreement, HeldBy, Hours, Meeting, MeetingId, MeetingTime},
        meeting_draft::Part,
        office::Seat,
        region::RegionCode,
    },
    i18n::{Html, Text, dates, texts},
};

/// A note or a place is cut to this where it shares a message with others.
const BRIEF: usize = 300;

/// Which meeting it is, when, where, and who holds it.
pub(super) fn facts(viewer: &Viewer<'_>, meeting: &Meeting) -> Html {
    let held_by = match meeting.plan.held_by {
        HeldBy::FirstHead => texts::held_by_first_head(),
        HeldBy::ActingFirstHead => texts::held_by_acting_first_head(),
        HeldBy::Deputy => texts::held_by_deputy(),
    };
    lines([
        meeting::bold(&meeting::body_name(viewer, meeting)),
        viewer.html(texts::meeting_when(meeting::time(viewer, meeting))),
        viewer.html(texts::meeting_where(meeting::brief_place(viewer, meeting))),
        viewer.html(texts::meeting_held_by(viewer.say(held_by))),
    ])
}

/// How the agreement of one region stands, with what was said.
pub(super) fn state(
    viewer: &Viewer<'_>,
    meeting: &Meeting,
    agreement: &RegionAgreement,
    calendar: &WorkingCalendar,
) -> Html {
    let region = capitalised(&meeting::region_name(viewer, agreement.region));
    let time = meeting.plan.time;
    let day = |day| dates::day(viewer.lang, day, viewer.today);
    let since = || {
        let since = agreement.since.map(|since| local(since).date());
        day(since.unwrap_or(viewer.today))
    };
    let text = match (agreement.state, &agreement.counter, &agreement.letter) {
        (Agreement::NotAsked, ..) => texts::agreement_state_not_asked(region),
        (Agreement::Asked, ..) => match agreement.silence(time, viewer.today, calendar) {
            Some(Silence {
                since,
                working_days,
            }) => texts::agreement_state_silent(region, day(since), working_days),
            None => {
                let by = agreement.answer_by(time, calendar).unwrap_or(viewer.today);
                texts::agreement_state_asked(region, since(), day(by))
            }
        },
        (Agreement::AgreedByLetter, _, Some(letter)) => {
            texts::agreement_state_by_letter(region, letter.number.as_str(), day(letter.on))
        }
        (Agreement::Agreed | Agreement::AgreedByLetter, ..) => {
            let at = agreement
                .since
                .map_or_else(since, |at| dates::moment(viewer.lang, at, viewer.today));
            texts::agreement_state_agreed(region, at)
        }
        (Agreement::Countered, Some(Counter::Place { venue }), _) => {
            texts::agreement_state_counter_place(region, super::shorten(venue, BRIEF))
        }
        (Agreement::Countered, Some(counter @ Counter::Time { .. }), _) => {
            texts::agreement_state_counter_time(region, counter_in_words(viewer, counter))
        }
        (Agreement::Countered, None, _) | (Agreement::Declined, ..) => {
            texts::agreement_state_declined(region)
        }
    };
    lines(
        [viewer.html(text)]
            .into_iter()
            .chain(note(viewer, agreement)),
    )
}

/// What was written beside an answer, or beside the ministry's asking once more.
pub(super) fn note(viewer: &Viewer<'_>, agreement: &RegionAgreement) -> Option<Html> {
    let note = agreement.note.as_deref()?;
    let text = match (agreement.state, note.parse::<CounterReason>()) {
        (Agreement::Asked, _) => texts::agreement_kept_note(super::shorten(note, BRIEF)),
        (_, Ok(reason)) => texts::agreement_reason(viewer.say(reason_text(reason))),
        (_, Err(_)) => texts::agreement_reason(super::shorten(note, BRIEF)),
    };
    Some(viewer.html(text))
}

fn reason_text(reason: CounterReason) -> Text {
    match reason {
        CounterReason::HallBusy => texts::counter_reason_hall_busy(),
        CounterReason::OtherEvent => texts::counter_reason_other_event(),
    }
}

/// For a button, which has no room for the weekday: "4 December, 11:00".
fn day_and_hour(viewer: &Viewer<'_>, time: MeetingTime) -> String {
    match time {
        MeetingTime::Day {
            on,
            hours: Some(hours),
        } => {
            let day = dates::date(viewer.lang, on, viewer.today);
            viewer.say(texts::moment(day, dates::time(hours.starts)))
        }
        MeetingTime::Month(_) | MeetingTime::Day { .. } => beginning(viewer, time),
    }
}

/// When a meeting begins.
fn beginning(viewer: &Viewer<'_>, time: MeetingTime) -> String {
    let time = match time {
        MeetingTime::Month(_) => time,
        MeetingTime::Day { on, hours } => MeetingTime::Day {
            on,
            hours: hours.map(|hours| Hours {
                ends: None,
                ..hours
            }),
        },
    };
    dates::meeting_time(viewer.lang, time, viewer.today)
}

/// What an akimat proposes: "Friday 4 December, 11:00", or a place.
pub(super) fn counter_in_words(viewer: &Viewer<'_>, counter: &Counter) -> String {
    match counter {
        Counter::Time { on, starts } => {
            let hours = Some(Hours {
                starts: *starts,
                ends: None,
            });
            beginning(viewer, MeetingTime::Day { on: *on, hours })
        }
        Counter::Place { venue } => super::shorten(venue, BRIEF),
    }
}

/// What the trail holds of a region's agreement, in words: [`RegionAgreement::in_words`] with what was written behind it, or
/// something of the host's list. None where it is something else.
pub(super) fn in_trail(viewer: &Viewer<'_>, text: &str) -> Option<String> {
    let (region, said) = text.split_once(' ')?;
    let region = meeting::region_name(viewer, region.parse().ok()?);
    if let Ok(item) = said.parse::<HostItem>() {
        let item = viewer.say(item_text(item));
        return Some(viewer.say(texts::trail_agreement(region, item)));
    }
    let (state, what) = match said.split_once(' ') {
        Some((state, what)) => (state, Some(what)),
        None => (said, None),
    };
    let said = viewer.say(match state.parse().ok()? {
        Agreement::NotAsked => texts::said_not_asked(),
        Agreement::Asked => texts::said_asked(),
        Agreement::Agreed => texts::said_agreed(),
        Agreement::AgreedByLetter => texts::said_agreed_by_letter(),
        Agreement::Countered => texts::said_countered(),
        Agreement::Declined => texts::said_declined(),
    });
    let Some(what) = what else {
        return Some(viewer.say(texts::trail_agreement(region, said)));
    };
    let what = match what.parse::<MeetingTime>() {
        Ok(time) => dates::meeting_time(viewer.lang, time, viewer.today),
        Err(_) => super::shorten(what, BRIEF),
    };
    Some(viewer.say(texts::trail_agreement_with(region, said, what)))
}

/// Why nothing was done about an agreement, for the top of the chat.
pub fn refusal_text(refusal: Refusal) -> Text {
    match refusal {
        Refusal::NothingToAgree => texts::toast_nothing_to_agree(),
        Refusal::Outdated => texts::toast_offer_outdated(),
        Refusal::Announced => texts::toast_agreed_and_announced(),
        Refusal::StandsOtherwise(_) => texts::toast_answered_before(),
    }
}

/// What the ministry's card says and offers about the agreements of a meeting's regions.
#[derive(Clone, Copy, Debug)]
pub struct Agreements<'a> {
    /// Each region's, with what its akimat has ready.
    pub each: &'a [(RegionAgreement, Vec<HostItem>)],
    pub calendar: &'a WorkingCalendar,
}

impl Agreements<'_> {
    /// How each region's agreement stands, and what its akimat has ready.
    pub(super) fn on_card(&self, viewer: &Viewer<'_>, meeting: &Meeting) -> Vec<Html> {
        let states = self
            .each
            .iter()
            .map(|(agreement, _)| state(viewer, meeting, agreement, self.calendar));
        let given = self
            .each
            .iter()
            .filter(|(agreement, _)| agreement.state.is_given());
        let prepared = given.map(|(agreement, ready)| {
            let region = meeting::region_name(viewer, agreement.region);
            let title = viewer.html(texts::host_list_of(region));
            lines([title].into_iter().chain(host_list(viewer, ready)))
        });
        [lines(states)].into_iter().chain(prepared).collect()
    }

    /// What the ministry can do about them. A letter is entered where nobody of the akimat is in the bot.
    pub(super) fn acts(&self, viewer: &Viewer<'_>, meeting: &Meeting) -> Vec<Button> {
        if !meeting.can_be_agreed(viewer.today) {
            return Vec::new();
        }
        let each = self.each.iter().flat_map(|(agreement, _)| {
            let mut buttons = ministrys_acts(viewer, meeting, agreement);
            if !agreement.is_in_bot && !agreement.state.is_given() {
                buttons.push(letter_button(viewer, meeting, agreement.region));
            }
            buttons
        });
        each.collect()
    }
}

pub(super) fn letter_button(viewer: &Viewer<'_>, meeting: &Meeting, region: RegionCode) -> Button {
    viewer.button(
        texts::button_enter_letter(meeting::region_name(viewer, region)),
        Tap::EnterLetter {
            offer: Offer::of(meeting, region),
        },
    )
}

fn ministrys_acts(
    viewer: &Viewer<'_>,
    meeting: &Meeting,
    agreement: &RegionAgreement,
) -> Vec<Button> {
    let offer = Offer::of(meeting, agreement.region);
    match (agreement.state, &agreement.counter) {
        (Agreement::Countered, Some(counter)) => {
            let (take, keep) = match counter {
                Counter::Time { on, starts } => (
                    texts::button_take_time(day_and_hour(
                        viewer,
                        MeetingTime::Day {
                            on: *on,
                            hours: Some(Hours {
                                starts: *starts,
                                ends: None,
                            }),
                        },
                    )),
                    texts::button_keep_time(day_and_hour(viewer, meeting.plan.time)),
                ),
                Counter::Place { .. } => (texts::button_take_place(), texts::button_keep_place()),
            };
            vec![
                viewer.button(take, Tap::TakeCounter { offer }),
                viewer.button(keep, Tap::KeepPlan { offer }),
            ]
        }
        (Agreement::Declined, _) => {
            vec![viewer.button(texts::button_ask_again(), Tap::AskAgain { offer })]
        }
        _ => Vec::new(),
    }
}

/// To the ministry's officials: what an akimat has said.
pub fn answered(
    viewer: &Viewer<'_>,
    meeting: &Meeting,
    agreement: &RegionAgreement,
    are_all_given: bool,
) -> Screen {
    let all = are_all_given.then(|| viewer.html(texts::ministry_agreed_all()));
    answer_with(viewer, meeting, agreement, all)
}

/// The same of an akimat that had agreed before.
pub fn taken_back(viewer: &Viewer<'_>, meeting: &Meeting, agreement: &RegionAgreement) -> Screen {
    let note = viewer.html(texts::ministry_agreement_taken_back());
    answer_with(viewer, meeting, agreement, Some(note))
}

fn answer_with(
    viewer: &Viewer<'_>,
    meeting: &Meeting,
    agreement: &RegionAgreement,
    last: Option<Html>,
) -> Screen {
    let region = meeting::region_name(viewer, agreement.region);
    let (title, compared) = match (agreement.state, &agreement.counter) {
        (Agreement::Countered, Some(counter @ Counter::Time { .. })) => (
            texts::ministry_countered_time(region),
            Some([
                texts::counter_planned_time(meeting::time(viewer, meeting)),
                texts::counter_proposed_time(counter_in_words(viewer, counter)),
            ]),
        ),
        (Agreement::Countered, Some(counter @ Counter::Place { .. })) => (
            texts::ministry_countered_place(region),
            Some([
                texts::counter_planned_place(venue_in_words(viewer, meeting)),
                texts::counter_proposed_place(counter_in_words(viewer, counter)),
            ]),
        ),
        (Agreement::Declined, _) => (texts::ministry_declined(region), None),
        _ => (texts::ministry_agreed(region), None),
    };
    let compared = compared.map(|both| lines(both.map(|text| viewer.html(text))));
    let parts = [viewer.html(title), facts(viewer, meeting)]
        .into_iter()
        .chain(compared)
        .chain(note(viewer, agreement))
        .chain(last);
    let acts = ministrys_acts(viewer, meeting, agreement);
    let open = if acts.is_empty() {
        viewer.button(texts::button_open_hosted(), ministrys_card(meeting.id))
    } else {
        let part = match agreement.counter {
            Some(Counter::Place { .. }) => Part::Place,
            _ => Part::Time,
        };
        let another = Tap::MeetingEditPart {
            meeting: meeting.id,
            revision: revision_of(meeting),
            part,
        };
        viewer.button(texts::button_propose_another(), another)
    };
    Screen::new(paragraphs(parts), in_rows(acts.into_iter().chain([open])))
}

fn ministrys_card(meeting: MeetingId) -> Tap {
    Tap::BodyMeeting { meeting }
}

fn venue_in_words(viewer: &Viewer<'_>, meeting: &Meeting) -> String {
    let venue = meeting.plan.venue.as_deref();
    venue.map_or_else(
        || viewer.say(texts::venue_not_fixed()),
        |venue| super::shorten(venue, BRIEF),
    )
}

/// To the ministry's officials: an akimat has not answered in time.
pub fn silence_to_ministry(
    viewer: &Viewer<'_>,
    meeting: &Meeting,
    agreement: &RegionAgreement,
    calendar: &WorkingCalendar,
) -> Screen {
    let parts = [
        viewer.html(texts::silence_to_ministry()),
        facts(viewer, meeting),
        state(viewer, meeting, agreement, calendar),
    ];
    let open = viewer.button(texts::button_open_hosted(), ministrys_card(meeting.id));
    Screen::new(paragraphs(parts), vec![vec![open]])
}

/// Asks for a line to the akimat before it is asked once more. `refusal` says what is wrong with the one before.
pub fn ask_keep_note(
    viewer: &Viewer<'_>,
    meeting: &Meeting,
    offer: Offer,
    refusal: Option<Text>,
) -> Screen {
    let refusal = refusal.map(|refusal| viewer.html(refusal));
    let parts = [facts(viewer, meeting)]
        .into_iter()
        .chain(refusal)
        .chain([viewer.html(texts::keep_ask_note())]);
    let buttons = [
        viewer.button(
            texts::button_keep_without_note(),
            Tap::KeepWithoutNote { offer },
        ),
        viewer.button(texts::button_back(), ministrys_card(meeting.id)),
        viewer.home_button(),
    ];
    Screen::new(paragraphs(parts), in_rows(buttons))
}

/// Asks for the number of an akimat's letter. `refusal` says what is wrong with the one before.
pub fn ask_letter_number(
    viewer: &Viewer<'_>,
    offer: Offer,
    seat: &Seat,
    refusal: Option<Text>,
) -> Screen {
    let region = meeting::region_name(viewer, offer.region);
    let parts = refusal
        .into_iter()
        .chain([texts::letter_ask_number(region)])
        .map(|text| viewer.html(text));
    Screen::new(
        paragraphs(parts),
        vec![vec![
            back_of(viewer, offer.meeting, seat),
            viewer.home_button(),
        ]],
    )
}

/// Asks for the date of an akimat's letter. `refusal` says why the one before was not taken.
pub fn ask_letter_day(
    viewer: &Viewer<'_>,
    offer: Offer,
    number: &str,
    seat: &Seat,
    refusal: Option<Text>,
) -> Screen {
    let day = |label: Text, on: NaiveDate| viewer.button(label, Tap::LetterDay { offer, on });
    let today = day(texts::button_today(), viewer.today);
    let yesterday = viewer.today.pred_opt();
    let yesterday = yesterday.map(|yesterday| day(texts::button_yesterday(), yesterday));
    let parts = refusal
        .into_iter()
        .chain([texts::letter_ask_day(number)])
        .map(|text| viewer.html(text));
    let back = back_of(viewer, offer.meeting, seat);
    let home = viewer.home_button();
    let buttons = [Some(today), yesterday, Some(back), Some(home)];
    let buttons = buttons.into_iter().flatten();
    Screen::new(paragraphs(parts), in_rows(buttons))
}

/// Back to where a letter is entered from: the ministry's card, or the coordinators' list.
fn back_of(viewer: &Viewer<'_>, meeting: MeetingId, seat: &Seat) -> Button {
    let back = match seat {
        Seat::Official(_) => ministrys_card(meeting),
        Seat::Coordinator | Seat::AkimatOfficer(_) => Tap::LettersOfMeeting { meeting },
    };
    viewer.button(texts::button_back(), back)
}
