//! An akimat proposes another date or place, and says why; or why it does not agree.

use chrono::{NaiveDate, NaiveTime};

use super::{
    Button, Screen, Tap, Viewer,
    agreement::{counter_in_words, facts},
    day_picker::{self, DayPicker},
    in_rows, paragraphs, time_picker,
};
use crate::{
    domain::{
        agreement::{Counter, CounterReason, HostedList, Offer},
        calendar::Month,
        meeting::{Meeting, MeetingId},
    },
    i18n::{Html, Text, dates, texts},
};

/// A place on a button is cut to this.
const LONGEST_LABEL: usize = 40;

/// Asks for a day. `refusal` says why what was typed is none.
pub fn days(
    viewer: &Viewer<'_>,
    offer: Offer,
    month: Month,
    busy: &[NaiveDate],
    refusal: Option<Text>,
) -> Screen {
    let picker = DayPicker {
        month,
        first: viewer.today,
        last: None,
        busy,
    };
    let mut rows = day_picker::rows(
        viewer,
        &picker,
        |on| Tap::CounterDay { offer, on },
        |month| Tap::CounterDays { offer, month },
    );
    rows.push(ways(viewer, offer));
    Screen::new(question(viewer, refusal, texts::counter_ask_day()), rows)
}

/// Asks for the hour on a day; the planned one is marked.
pub fn hours(
    viewer: &Viewer<'_>,
    offer: Offer,
    on: NaiveDate,
    planned: Option<NaiveTime>,
    refusal: Option<Text>,
) -> Screen {
    let mut rows = time_picker::rows(viewer, planned, |at| Tap::CounterHour { offer, on, at });
    let back = Tap::CounterDays {
        offer,
        month: Month::of(on),
    };
    rows.extend(in_rows([
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ]));
    let day = dates::day(viewer.lang, on, viewer.today);
    Screen::new(
        question(viewer, refusal, texts::counter_ask_hour(day)),
        rows,
    )
}

/// Asks why: the ready reasons, or words.
pub fn reasons(viewer: &Viewer<'_>, offer: Offer, counter: &Counter) -> Screen {
    let words = counter_in_words(viewer, counter);
    let (asked, back) = match counter {
        Counter::Time { on, .. } => (
            texts::counter_ask_reason(words),
            Tap::CounterDay { offer, on: *on },
        ),
        Counter::Place { .. } => (
            texts::counter_ask_reason_place(words),
            Tap::CounterPlace { offer },
        ),
    };
    let ready = |label: Text, reason| viewer.button(label, Tap::CounterWhy { offer, reason });
    let mut rows = in_rows([
        ready(texts::button_counter_hall_busy(), CounterReason::HallBusy),
        ready(
            texts::button_counter_other_event(),
            CounterReason::OtherEvent,
        ),
        viewer.button(texts::button_counter_write(), Tap::CounterWrite { offer }),
    ]);
    rows.extend(in_rows([
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ]));
    Screen::new(viewer.html(asked), rows)
}

/// Asks for a place: typed, or one of those where meetings are or were.
pub fn place(
    viewer: &Viewer<'_>,
    offer: Offer,
    used: &[(MeetingId, String)],
    refusal: Option<Text>,
) -> Screen {
    let used = used.iter().map(|(like, venue)| {
        let label = super::shorten(venue, LONGEST_LABEL);
        Button::tap(label, Tap::CounterVenue { offer, like: *like })
    });
    let mut rows = in_rows(used);
    rows.push(ways(viewer, offer));
    Screen::new(question(viewer, refusal, texts::counter_ask_place()), rows)
}

/// Asks for the reason in words: of a counter, or of a refusal.
pub fn words(
    viewer: &Viewer<'_>,
    meeting: &Meeting,
    offer: Offer,
    asked: Text,
    refusal: Option<Text>,
) -> Screen {
    let parts = [facts(viewer, meeting), question(viewer, refusal, asked)];
    Screen::new(paragraphs(parts), vec![ways(viewer, offer)])
}

fn question(viewer: &Viewer<'_>, refusal: Option<Text>, asked: Text) -> Html {
    let parts = refusal.into_iter().chain([asked]);
    paragraphs(parts.map(|text| viewer.html(text)))
}

fn ways(viewer: &Viewer<'_>, offer: Offer) -> Vec<Button> {
    let back = Tap::HostedMeeting {
        meeting: offer.meeting,
        list: HostedList::of(offer.region),
    };
    vec![
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ]
}
