//! What an akimat officer sees of the meetings in the region: what waits for an answer, the card, the host's list.

use chrono::NaiveTime;
use strum::VariantArray as _;

use super::{
    Button, Screen, Tap, Viewer,
    agreement::{facts, note, state},
    cancelling, in_rows, lines, marked_if, meeting, paragraphs,
};
use crate::{
    domain::{
        agreement::{HostItem, HostedList, Offer, RegionAgreement, week_of},
        calendar::{Month, WorkingCalendar},
        meeting::{Agreement, Meeting, MeetingStatus, MeetingTime},
        paging::Page,
        region::RegionCode,
    },
    i18n::{Html, Text, dates, texts},
};

/// How many meetings stand on one page.
pub const PAGE_LENGTH: u32 = 5;

/// A meeting as an akimat sees it.
#[derive(Clone, Copy, Debug)]
pub struct Hosted<'a> {
    pub meeting: &'a Meeting,
    pub agreement: &'a RegionAgreement,
    /// Others of the same week: in the region, or of the same ministry.
    pub clashes: &'a [Meeting],
    pub calendar: &'a WorkingCalendar,
}

/// The notice: a ministry asks the akimat to agree; or anew, where the meeting `was` at this time when it was asked first.
pub fn asked(viewer: &Viewer<'_>, hosted: &Hosted<'_>, was: Option<MeetingTime>) -> Screen {
    let Hosted {
        meeting, agreement, ..
    } = *hosted;
    let by = agreement
        .answer_by(meeting.plan.time, hosted.calendar)
        .unwrap_or(viewer.today);
    let by = dates::day(viewer.lang, by, viewer.today);
    let changed = was.map(|_| viewer.html(texts::agreement_wanted_anew()));
    let was = was.filter(|was| *was != meeting.plan.time).map(|was| {
        let was = dates::meeting_time(viewer.lang, was, viewer.today);
        viewer.html(texts::notice_was(was))
    });
    let what = lines(was.into_iter().chain([facts(viewer, meeting)]));
    let parts = changed
        .into_iter()
        .chain([viewer.html(texts::agreement_wanted(by)), what])
        .chain(note(viewer, agreement))
        .chain(clashes(viewer, hosted));
    let open = open_button(viewer, meeting, agreement.region);
    let buttons = answers(viewer, meeting, agreement)
        .into_iter()
        .chain([open]);
    Screen::new(paragraphs(parts), in_rows(buttons))
}

/// To the akimat's officers: their answer is awaited still.
pub fn silence(viewer: &Viewer<'_>, hosted: &Hosted<'_>) -> Screen {
    let Hosted {
        meeting, agreement, ..
    } = *hosted;
    let parts = [
        viewer.html(texts::silence_to_akimat()),
        facts(viewer, meeting),
        state(viewer, meeting, agreement, hosted.calendar),
    ];
    let open = open_button(viewer, meeting, agreement.region);
    let buttons = answers(viewer, meeting, agreement)
        .into_iter()
        .chain([open]);
    Screen::new(paragraphs(parts), in_rows(buttons))
}

/// To whoever answered for the akimat: that it is kept, and when it was said.
pub fn receipt(
    viewer: &Viewer<'_>,
    meeting: &Meeting,
    agreement: &RegionAgreement,
    said_at: NaiveTime,
) -> Screen {
    let said_at = dates::time(said_at);
    let title = match agreement.state {
        Agreement::Countered => texts::receipt_countered(said_at),
        Agreement::Declined => texts::receipt_declined(said_at),
        _ => texts::receipt_agreed(said_at),
    };
    let counter = agreement.counter.as_ref().map(|counter| {
        let words = super::agreement::counter_in_words(viewer, counter);
        viewer.html(texts::counter_proposed_time(words))
    });
    let said = lines(counter.into_iter().chain(note(viewer, agreement)));
    let said = Some(said).filter(|said| !said.0.is_empty());
    let parts = [viewer.html(title), facts(viewer, meeting)]
        .into_iter()
        .chain(said);
    let open = open_button(viewer, meeting, agreement.region);
    Screen::new(paragraphs(parts), vec![vec![open]])
}

/// To the akimat's officers: the ministry has taken what they proposed.
pub fn counter_taken(viewer: &Viewer<'_>, meeting: &Meeting, region: RegionCode) -> Screen {
    let parts = [viewer.html(texts::counter_taken()), facts(viewer, meeting)];
    let open = open_button(viewer, meeting, region);
    Screen::new(paragraphs(parts), vec![vec![open]])
}

/// To the akimat's officers: a meeting that they were asked about is cancelled, or serves their region no more.
pub fn is_off(viewer: &Viewer<'_>, meeting: &Meeting, region: RegionCode) -> Screen {
    let is_cancelled = meeting.plan.status == MeetingStatus::Cancelled;
    let title = if is_cancelled {
        texts::hosted_meeting_cancelled()
    } else {
        texts::hosted_meeting_elsewhere(meeting::region_name(viewer, region))
    };
    let reason = meeting.cancellation_reason.as_deref();
    let reason = reason.map(|kept| cancelling::reason_line(viewer, kept));
    let parts = [viewer.html(title), facts(viewer, meeting)]
        .into_iter()
        .chain(reason);
    let list = Tap::HostedMeetings {
        list: HostedList::of(region),
    };
    let list = viewer.button(texts::button_hosted_meetings(), list);
    Screen::new(paragraphs(parts), vec![vec![list]])
}

fn open_button(viewer: &Viewer<'_>, meeting: &Meeting, region: RegionCode) -> Button {
    let tap = Tap::HostedMeeting {
        meeting: meeting.id,
        list: HostedList::of(region),
    };
    viewer.button(texts::button_open_hosted(), tap)
}

/// What an akimat can answer while an answer is awaited, or say otherwise until the meeting is announced.
fn answers(viewer: &Viewer<'_>, meeting: &Meeting, agreement: &RegionAgreement) -> Vec<Button> {
    let is_agreed = match agreement.state {
        Agreement::Asked if meeting.can_be_agreed(viewer.today) => false,
        Agreement::Agreed if meeting.can_be_taken_back(viewer.today) => true,
        _ => return Vec::new(),
    };
    let offer = Offer::of(meeting, agreement.region);
    let month = Month::of(meeting.plan.time.begins_on().max(viewer.today));
    let place = meeting
        .plan
        .has_venue_in(agreement.region)
        .then(|| viewer.button(texts::button_counter_place(), Tap::CounterPlace { offer }));
    let agree = (!is_agreed)
        .then(|| viewer.button(texts::button_agree_meeting(), Tap::AgreeMeeting { offer }));
    let date = viewer.button(
        texts::button_counter_date(),
        Tap::CounterDays { offer, month },
    );
    let no = if is_agreed {
        texts::button_take_agreement_back()
    } else {
        texts::button_decline_meeting()
    };
    let no = viewer.button(no, Tap::DeclineMeeting { offer });
    let first = agree.into_iter().chain([date]);
    first.chain(place).chain([no]).collect()
}

/// What else there is in the week of a meeting.
fn clashes(viewer: &Viewer<'_>, hosted: &Hosted<'_>) -> Vec<Html> {
    if week_of(hosted.meeting.plan.time).is_none() {
        return Vec::new();
    }
    let region = hosted.agreement.region;
    let (here, elsewhere): (Vec<_>, Vec<_>) = hosted
        .clashes
        .iter()
        .partition(|other| other.plan.regions.contains(&region));
    let line = |other: &&Meeting| {
        viewer.html(texts::clash_line(
            meeting::body_name(viewer, other),
            meeting::time(viewer, other),
            meeting::brief_place(viewer, other),
        ))
    };
    let in_region = if here.is_empty() {
        viewer.html(texts::clashes_none())
    } else {
        let title = viewer.html(texts::clashes_in_region(here.len() as u32));
        lines([title].into_iter().chain(here.iter().map(line)))
    };
    let of_body = (!elsewhere.is_empty()).then(|| {
        let title = viewer.html(texts::clashes_of_body());
        lines([title].into_iter().chain(elsewhere.iter().map(line)))
    });
    [in_region].into_iter().chain(of_body).collect()
}

/// The card of a meeting for its akimat: how it stands, what to answer, and the host's list once it is agreed.
pub fn card(
    viewer: &Viewer<'_>,
    hosted: &Hosted<'_>,
    ready: &[HostItem],
    list: HostedList,
) -> Screen {
    let Hosted {
        meeting, agreement, ..
    } = *hosted;
    let status = viewer.html(texts::meeting_status(meeting::status(viewer, meeting)));
    let hosts = agreement.state.is_given() && meeting.can_be_agreed(viewer.today);
    let is_awaited = agreement.state == Agreement::Asked && meeting.can_be_agreed(viewer.today);
    let mut parts = vec![
        lines([facts(viewer, meeting), status]),
        state(viewer, meeting, agreement, hosted.calendar),
    ];
    if is_awaited {
        parts.extend(clashes(viewer, hosted));
    }
    if agreement.state.is_given() {
        parts.push(lines(host_list(viewer, ready)));
    }
    let mut rows = Vec::new();
    if hosts {
        parts.push(viewer.html(texts::host_list_ask()));
        rows.extend(in_rows(ticks(viewer, hosted, ready, list)));
    }
    rows.extend(in_rows(answers(viewer, meeting, agreement)));
    rows.extend(in_rows([
        viewer.button(texts::button_back_to_list(), Tap::HostedMeetings { list }),
        viewer.home_button(),
    ]));
    Screen::new(paragraphs(parts), rows)
}

/// What is ready, and what is not.
pub(super) fn host_list(viewer: &Viewer<'_>, ready: &[HostItem]) -> Vec<Html> {
    let words = |is_ready: bool| {
        let items = HostItem::VARIANTS
            .iter()
            .filter(|item| ready.contains(item) == is_ready)
            .map(|item| viewer.say(item_text(*item)));
        let items = items.collect::<Vec<_>>().join(", ");
        Some(items).filter(|items| !items.is_empty())
    };
    [
        words(true).map(texts::host_list_ready),
        words(false).map(texts::host_list_missing),
    ]
    .into_iter()
    .flatten()
    .map(|text| viewer.html(text))
    .collect()
}

fn ticks(
    viewer: &Viewer<'_>,
    hosted: &Hosted<'_>,
    ready: &[HostItem],
    list: HostedList,
) -> Vec<Button> {
    let each = HostItem::VARIANTS.iter().map(|item| {
        let is_ready = ready.contains(item);
        let label = viewer.say(item_label(*item));
        let tap = Tap::TickHost {
            meeting: hosted.meeting.id,
            item: *item,
            wanted: !is_ready,
            list,
        };
        Button::tap(marked_if(viewer, label, is_ready), tap)
    });
    each.collect()
}

pub(super) fn item_text(item: HostItem) -> Text {
    match item {
        HostItem::Hall => texts::host_hall(),
        HostItem::StepFreeAccess => texts::host_step_free_access(),
        HostItem::Interpreter => texts::host_interpreter(),
        HostItem::SoundAndStream => texts::host_sound_and_stream(),
        HostItem::LocalMedia => texts::host_local_media(),
        HostItem::Poster => texts::host_poster(),
    }
}

fn item_label(item: HostItem) -> Text {
    match item {
        HostItem::Hall => texts::button_host_hall(),
        HostItem::StepFreeAccess => texts::button_host_step_free_access(),
        HostItem::Interpreter => texts::button_host_interpreter(),
        HostItem::SoundAndStream => texts::button_host_sound_and_stream(),
        HostItem::LocalMedia => texts::button_host_local_media(),
        HostItem::Poster => texts::button_host_poster(),
    }
}

/// The meetings of a region, or those that wait for the akimat's answer.
pub fn list(viewer: &Viewer<'_>, list: HostedList, page: &Page<Meeting>) -> Screen {
    let region = meeting::region_name(viewer, list.region);
    let here = list.at(page.offset);
    let title = if list.only_to_agree {
        texts::meetings_to_agree(region)
    } else {
        texts::hosted_meetings(region)
    };
    let mut parts = vec![viewer.html(title)];
    if page.items.is_empty() {
        parts.push(viewer.html(if list.only_to_agree {
            texts::to_agree_none()
        } else {
            texts::hosted_none()
        }));
    }
    let open = |meeting: &Meeting| Tap::HostedMeeting {
        meeting: meeting.id,
        list: here,
    };
    let (entries, mut rows) = paged(viewer, page, open, |offset| Tap::HostedMeetings {
        list: list.at(offset),
    });
    parts.extend(entries);
    let (label, other) = if list.only_to_agree {
        (texts::button_show_hosted(), HostedList::of(list.region))
    } else {
        (
            texts::button_show_to_agree(),
            HostedList::to_agree(list.region),
        )
    };
    rows.extend(in_rows([
        viewer.button(label, Tap::HostedMeetings { list: other }),
        viewer.home_button(),
    ]));
    Screen::new(paragraphs(parts), rows)
}

/// The meetings of a page with their numbers, the buttons that open them, and the ways to other pages.
pub(super) fn paged(
    viewer: &Viewer<'_>,
    page: &Page<Meeting>,
    open: impl Fn(&Meeting) -> Tap,
    turn_to: impl Fn(u32) -> Tap,
) -> (Vec<Html>, Vec<Vec<Button>>) {
    let numbered = || (page.first()..).zip(&page.items);
    let entries = numbered().map(|(position, meeting)| {
        viewer.html(texts::meeting_line(
            position,
            meeting::body_name(viewer, meeting),
            meeting::time(viewer, meeting),
            meeting::brief_place(viewer, meeting),
            meeting::status(viewer, meeting),
        ))
    });
    let position = page
        .has_more_than_it_shows()
        .then(|| viewer.html(texts::list_position(page.first(), page.last(), page.total)));
    let entries = entries.chain(position).collect();
    let numbers =
        numbered().map(|(position, meeting)| Button::tap(position.to_string(), open(meeting)));
    let mut rows = vec![numbers.collect::<Vec<_>>()];
    rows.retain(|row| !row.is_empty());
    let previous = page.previous(PAGE_LENGTH);
    let next = page.next(PAGE_LENGTH);
    rows.extend(in_rows(
        [
            previous.map(|offset| viewer.button(texts::button_previous_page(), turn_to(offset))),
            next.map(|offset| viewer.button(texts::button_next_page(), turn_to(offset))),
        ]
        .into_iter()
        .flatten(),
    ));
    (entries, rows)
}

/// For coordinators and a ministry's officials: the meetings in regions whose akimat is not in the bot.
pub fn letters_awaited(viewer: &Viewer<'_>, page: &Page<Meeting>) -> Screen {
    let mut parts = vec![viewer.html(if page.items.is_empty() {
        texts::letters_none()
    } else {
        texts::letters_awaited()
    })];
    let open = |meeting: &Meeting| Tap::LettersOfMeeting {
        meeting: meeting.id,
    };
    let (entries, mut rows) = paged(viewer, page, open, |offset| Tap::LettersAwaited { offset });
    parts.extend(entries);
    rows.push(vec![viewer.home_button()]);
    Screen::new(paragraphs(parts), rows)
}

/// One of them, for a coordinator: how each region stands, and where a letter can be entered.
pub fn letters_of_meeting(
    viewer: &Viewer<'_>,
    meeting: &Meeting,
    agreements: &[RegionAgreement],
    calendar: &WorkingCalendar,
) -> Screen {
    let states = agreements
        .iter()
        .map(|agreement| state(viewer, meeting, agreement, calendar));
    let parts = [facts(viewer, meeting), lines(states)];
    let letters = agreements
        .iter()
        .filter(|agreement| !agreement.is_in_bot && !agreement.state.is_given())
        .map(|agreement| super::agreement::letter_button(viewer, meeting, agreement.region));
    let ways = [
        viewer.button(
            texts::button_back_to_list(),
            Tap::LettersAwaited { offset: 0 },
        ),
        viewer.home_button(),
    ];
    Screen::new(paragraphs(parts), in_rows(letters.chain(ways)))
}
