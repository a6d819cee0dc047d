//! A ministry's meetings as its officials see them.

use super::{
    Button, Screen, Tap, Viewer, agreement::Agreements, cancelling, in_rows, lines, meeting,
    paragraphs, planning, revision_of,
};
use crate::{
    domain::{
        central_body::BodySlug,
        demand::Demand,
        listing::Listing,
        meeting::{HeldBy, Meeting, MeetingKind, MeetingStatus},
        meeting_draft::Part,
        meeting_lifecycle::{can_be_sent, is_before_announcement},
        office::OfficeId,
        paging::Page,
    },
    i18n::{Text, texts},
};

/// How many meetings stand on one page.
pub const PAGE_LENGTH: u32 = 5;

/// The ministry's meetings, a page at a time.
pub fn list(
    viewer: &Viewer<'_>,
    office: OfficeId,
    body: &BodySlug,
    page: &Page<Meeting>,
) -> Screen {
    let title = viewer.html(texts::body_meetings(meeting::named_body(viewer, body)));
    if page.items.is_empty() {
        let text = paragraphs([title, viewer.html(texts::body_meetings_none())]);
        return Screen::new(text, vec![vec![viewer.home_button()]]);
    }
    let numbered = || (page.offset + 1..).zip(&page.items);
    let mut parts = vec![title];
    parts.extend(numbered().map(|(position, meeting)| {
        viewer.html(texts::body_meeting_line(
            position,
            meeting::time(viewer, meeting),
            meeting::brief_place(viewer, meeting),
            viewer.say(status(meeting)),
        ))
    }));
    if page.has_more_than_it_shows() {
        parts.push(viewer.html(texts::list_position(page.first(), page.last(), page.total)));
    }
    let numbers = numbered().map(|(position, meeting)| {
        let tap = Tap::BodyMeeting {
            meeting: meeting.id,
        };
        Button::tap(position.to_string(), tap)
    });
    let turn_to = |offset| Tap::BodyMeetings { office, offset };
    let pages = [
        page.previous(PAGE_LENGTH)
            .map(|offset| viewer.button(texts::button_previous_page(), turn_to(offset))),
        page.next(PAGE_LENGTH)
            .map(|offset| viewer.button(texts::button_next_page(), turn_to(offset))),
    ];
    let mut rows = vec![numbers.collect()];
    rows.extend(in_rows(pages.into_iter().flatten()));
    rows.push(vec![viewer.home_button()]);
    Screen::new(paragraphs(parts), rows)
}

/// How a meeting came to be as it is.
#[derive(Clone, Debug, Default)]
pub struct Background {
    /// Why its regions were chosen.
    pub chosen_because: Vec<Demand>,
    /// Why it was moved the last time, in the official's words.
    pub moved_because: Option<String>,
}

/// One meeting with all that its officials know of it, and what they can do.
pub fn card(
    viewer: &Viewer<'_>,
    meeting: &Meeting,
    office: OfficeId,
    agreements: &Agreements<'_>,
    background: &Background,
) -> Screen {
    let plan = &meeting.plan;
    let kind = match plan.kind {
        MeetingKind::Scheduled => texts::meeting_kind_scheduled(),
        MeetingKind::OffSchedule => texts::meeting_kind_off_schedule(),
    };
    let held_by = match plan.held_by {
        HeldBy::FirstHead => texts::held_by_first_head(),
        HeldBy::ActingFirstHead => texts::held_by_acting_first_head(),
        HeldBy::Deputy => texts::held_by_deputy(),
    };
    let title = lines([
        meeting::bold(&meeting::body_name(viewer, meeting)),
        viewer.html(kind),
    ]);
    let facts = [
        texts::meeting_when(meeting::time(viewer, meeting)),
        texts::meeting_where(meeting::place(viewer, meeting)),
        texts::meeting_held_by(viewer.say(held_by)),
        texts::meeting_status(viewer.say(status(meeting))),
    ];
    let facts = lines(facts.map(|fact| viewer.html(fact)));
    let topics = (!plan.topics.is_empty()).then(|| meeting::topics(viewer, &plan.topics));
    let reason = meeting
        .cancellation_reason
        .as_deref()
        .map(|reason| cancelling::reason_line(viewer, reason));
    let moved = background.moved_because.as_deref();
    let moved = moved.map(|reason| viewer.html(texts::change_reason(reason)));
    let parts = [title, facts]
        .into_iter()
        .chain(agreements.on_card(viewer, meeting))
        .chain(reason)
        .chain(moved)
        .chain(topics)
        .chain(planning::chosen_because(viewer, &background.chosen_because));
    let mut rows = in_rows(acts(viewer, meeting, agreements));
    let list = Tap::BodyMeetings { office, offset: 0 };
    rows.extend(in_rows([
        viewer.button(texts::button_back_to_list(), list),
        viewer.home_button(),
    ]));
    Screen::new(paragraphs(parts), rows)
}

/// What an official can do about a meeting in its status.
fn acts(viewer: &Viewer<'_>, meeting: &Meeting, agreements: &Agreements<'_>) -> Vec<Button> {
    let planned = planned_acts(viewer, meeting);
    let as_citizens_see_it = meeting.is_public().then(|| {
        let tap = Tap::Meeting {
            meeting: meeting.id,
            listing: Listing::of_region(meeting.plan.regions.first().copied()),
        };
        viewer.button(texts::button_as_citizens_see_it(), tap)
    });
    let results = super::logging::acts(viewer, meeting);
    let about_agreements = agreements.acts(viewer, meeting);
    results
        .into_iter()
        .chain(planned)
        .chain(about_agreements)
        .chain(as_citizens_see_it)
        .collect()
}

/// What can be done until it is held: towards its announcement first.
fn planned_acts(viewer: &Viewer<'_>, meeting: &Meeting) -> Vec<Button> {
    use MeetingStatus::{Agreed, Announced, Planned};

    let (id, revision) = (meeting.id, revision_of(meeting));
    if !matches!(meeting.plan.status, Planned | Agreed | Announced) {
        return Vec::new();
    }
    let ask = can_be_sent(meeting).then(|| {
        let tap = Tap::MeetingAskAkimats {
            meeting: id,
            revision,
        };
        viewer.button(texts::button_ask_akimats(), tap)
    });
    let announce = is_before_announcement(meeting).then(|| {
        let tap = Tap::MeetingAnnounce {
            meeting: id,
            revision,
        };
        viewer.button(texts::button_announce(), tap)
    });
    let redate = Tap::MeetingEditPart {
        meeting: id,
        revision,
        part: Part::Time,
    };
    let edit = Tap::MeetingEdit {
        meeting: id,
        revision,
    };
    let sheet = Tap::QuestionSheet {
        meeting: id,
        page: 0,
    };
    let cancel = Tap::MeetingCancel {
        meeting: id,
        revision,
    };
    let always = [
        viewer.button(texts::button_question_sheet(), sheet),
        viewer.button(texts::button_redate_meeting(), redate),
        viewer.button(texts::button_edit_meeting(), edit),
        viewer.button(texts::button_cancel_meeting(), cancel),
    ];
    ask.into_iter().chain(announce).chain(always).collect()
}

/// How far a meeting has come, in a word.
pub(super) fn status(meeting: &Meeting) -> Text {
    match meeting.plan.status {
        MeetingStatus::Planned => texts::official_status_planned(),
        MeetingStatus::Agreed => texts::official_status_agreed(),
        MeetingStatus::Announced => texts::official_status_announced(),
        MeetingStatus::Held => texts::official_status_held(),
        MeetingStatus::Cancelled => texts::official_status_cancelled(),
    }
}
