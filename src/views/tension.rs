//! Tension alerts: the card, the list, and what one end writes to the other. How one is written is in
//! [`tension_draft`](super::tension_draft), what is told of it in [`tension_news`](super::tension_news), how it is lifted in
//! [`tension_lift`](super::tension_lift).

use super::{
    Button, Screen, Tap, Viewer, capitalised, in_rows, lines, meeting, paragraphs,
    submission::{fitting, quoted},
};
use crate::{
    domain::{
        calendar::local,
        office::{OfficeId, Role, Seat},
        paging::Page,
        sector::SectorSlug,
        submission_draft::TextRefusal,
        tension::{
            LiftReason, TensionAlert, TensionEvent, TensionHappening, TensionId, TensionLevel,
            TensionState, TensionTarget,
        },
    },
    i18n::{Html, Text, dates, texts},
};

/// Alerts that a page of a list shows.
pub const PAGE_LENGTH: u32 = 5;

/// What one end wrote is cut to this in a timeline, so that the card fits into one message.
const BRIEF_WORDS: usize = 300;

/// What somebody may do about an alert at this moment.
#[derive(Clone, Copy, Debug, Default)]
pub struct Access {
    /// They are one of those whose “Seen” is waited for.
    pub can_see: bool,
    /// To whom they may write: the akimat, or back.
    pub can_write: Option<End>,
    pub can_lift: bool,
    /// The office of the ministry through which they may plan the meeting that it asks for.
    pub can_plan: Option<OfficeId>,
    /// The office through which they look, for the way back to its list.
    pub office: Option<OfficeId>,
}

/// The two ends that write to each other about an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Akimat,
    /// The ministry and the coordinators.
    Recipients,
}

impl Access {
    /// What whoever holds these seats may do.
    pub fn of<'a>(
        alert: &TensionAlert,
        offices: impl Iterator<Item = (OfficeId, &'a Seat)>,
    ) -> Self {
        let mut access = Self::default();
        let is_open = alert.state.is_open();
        for (office, seat) in offices.filter(|(_, seat)| alert.concerns(seat)) {
            access.office.get_or_insert(office);
            let is_sent = alert.is_sent_to(seat);
            let end = if is_sent {
                End::Akimat
            } else {
                End::Recipients
            };
            access.can_see |= alert.awaits(office, seat);
            access.can_lift |= is_open && *seat == Seat::Coordinator;
            if is_open && matches!(seat, Seat::Official(body) if *body == alert.body) {
                access.can_plan.get_or_insert(office);
            }
            if is_open {
                access.can_write.get_or_insert(end);
            }
        }
        access
    }
}

/// All of one alert, with what can be done about it.
pub fn card(
    viewer: &Viewer<'_>,
    target: TensionTarget<'_>,
    alert: &TensionAlert,
    timeline: &[TensionEvent],
    access: Access,
) -> Screen {
    let state = match &alert.state {
        TensionState::Open => texts::tension_state_open(),
        TensionState::Met { held_on } => {
            texts::tension_state_met(dates::day(viewer.lang, *held_on, viewer.today))
        }
        TensionState::Lifted { reason, words } => {
            texts::tension_state_lifted(reason_of(viewer, *reason, words.as_deref()))
        }
    };
    let title = lines([title(viewer, alert), viewer.html(state)]);
    let mut parts = vec![title, facts(viewer, alert), quoted(&alert.text)];
    if alert.state.is_open() {
        parts.push(seen_by(viewer, alert));
        parts.push(duty(viewer, target, alert));
    }
    parts.extend(timeline.iter().map(|event| {
        let at = dates::moment(viewer.lang, event.at, viewer.today);
        viewer.html(texts::timeline_line(at, happening(viewer, alert, event)))
    }));
    let list = access.office.map(|office| {
        let offset = 0;
        viewer.button(
            texts::button_back_to_list(),
            Tap::Tensions { office, offset },
        )
    });
    let mut rows = in_rows(acts(viewer, alert, access));
    rows.extend(in_rows(list.into_iter().chain([viewer.home_button()])));
    Screen::new(fitting(parts.into_iter()), rows)
}

pub(super) fn acts(viewer: &Viewer<'_>, alert: &TensionAlert, access: Access) -> Vec<Button> {
    let alert_id = alert.id;
    let seen = access.can_see.then(|| {
        viewer.button(
            texts::button_tension_seen(),
            Tap::SeeTension { alert: alert_id },
        )
    });
    let write = access.can_write.map(|end| {
        let label = match end {
            End::Akimat => texts::button_tension_ask(),
            End::Recipients => texts::button_tension_answer(),
        };
        viewer.button(label, Tap::WriteOfTension { alert: alert_id })
    });
    let photos = (!alert.photos.is_empty()).then(|| {
        let tap = Tap::TensionPhotos { alert: alert_id };
        viewer.button(texts::button_queue_photos(), tap)
    });
    let lift = access.can_lift.then(|| {
        viewer.button(
            texts::button_tension_lift(),
            Tap::LiftTension { alert: alert_id },
        )
    });
    let plan = access.can_plan.map(|office| {
        let tap = Tap::PlanOffSchedule {
            office,
            region: alert.region,
            anew: false,
        };
        viewer.button(texts::button_tension_plan(), tap)
    });
    [seen, plan, write, photos, lift]
        .into_iter()
        .flatten()
        .collect()
}

/// The alerts that concern a seat. The open ones come first.
pub fn list(
    viewer: &Viewer<'_>,
    (office, seat): (OfficeId, &Seat),
    page: &Page<TensionAlert>,
    can_raise: bool,
) -> Screen {
    let title = viewer.html(match seat {
        Seat::Coordinator => texts::tension_list_of_coordinators(),
        Seat::Official(body) => texts::tension_list_of(meeting::named_body(viewer, body)),
        Seat::AkimatOfficer(region) => {
            texts::tension_list_of(meeting::region_name(viewer, *region))
        }
    });
    let numbered = || (page.first()..).zip(&page.items);
    let entries = numbered().map(|(position, alert)| {
        viewer.html(texts::tension_list_line(
            position,
            alert.id.to_string(),
            viewer.say(level_in_words(alert.level)),
            sector_name(viewer, &alert.sector),
            place(viewer, alert),
            viewer.say(state_in_brief(viewer, alert)),
        ))
    });
    let empty = page
        .items
        .is_empty()
        .then(|| viewer.html(texts::tension_list_empty()));
    let position = page
        .has_more_than_it_shows()
        .then(|| viewer.html(texts::list_position(page.first(), page.last(), page.total)));
    let text = paragraphs(
        [title]
            .into_iter()
            .chain(entries)
            .chain(empty)
            .chain(position),
    );
    let open = numbered().map(|(position, alert)| {
        Button::tap(position.to_string(), Tap::Tension { alert: alert.id })
    });
    let mut rows = vec![open.collect::<Vec<_>>()];
    rows.retain(|row| !row.is_empty());
    let to = |label: Text, offset| viewer.button(label, Tap::Tensions { office, offset });
    let pages = [
        page.previous(PAGE_LENGTH)
            .map(|offset| to(texts::button_previous_page(), offset)),
        page.next(PAGE_LENGTH)
            .map(|offset| to(texts::button_next_page(), offset)),
    ];
    rows.extend(in_rows(pages.into_iter().flatten()));
    let raise = can_raise
        .then(|| viewer.button(texts::button_raise_tension(), Tap::RaiseTension { office }));
    rows.extend(in_rows(raise.into_iter().chain([viewer.home_button()])));
    Screen::new(text, rows)
}

fn state_in_brief(viewer: &Viewer<'_>, alert: &TensionAlert) -> Text {
    let day = |at| dates::day(viewer.lang, local(at).date(), viewer.today);
    let ended = alert.ended_at.unwrap_or(alert.raised_at);
    match &alert.state {
        TensionState::Open => texts::tension_list_open(day(alert.raised_at)),
        TensionState::Met { held_on } => {
            texts::tension_list_met(dates::day(viewer.lang, *held_on, viewer.today))
        }
        TensionState::Lifted { .. } => texts::tension_list_lifted(day(ended)),
    }
}

/// Asks what to write to the other end; says whom it goes to, and how many they are.
pub fn ask_words(viewer: &Viewer<'_>, alert: &TensionAlert, end: End, count: u32) -> Screen {
    let whom = end_in_words(viewer, alert, end);
    let text = if count == 0 {
        texts::tension_ask_words_nobody(capitalised(&whom))
    } else {
        texts::tension_ask_words(alert.id.to_string(), whom, count)
    };
    Screen::new(viewer.html(text), back_rows(viewer, alert.id))
}

/// What was written, before it is sent. `message` is the one it came in.
pub fn review_words(
    viewer: &Viewer<'_>,
    alert: &TensionAlert,
    (end, count): (End, u32),
    words: &str,
    message: i32,
) -> Screen {
    let text = texts::tension_review_words(quoted(words), end_in_words(viewer, alert, end), count);
    let send = Tap::SendWordsOfTension {
        alert: alert.id,
        message,
    };
    let mut rows = vec![vec![viewer.button(texts::button_send(), send)]];
    rows.extend(back_rows(viewer, alert.id));
    Screen::new(viewer.html(text), rows)
}

/// What was written cannot be sent: why, and what now. It is kept.
pub fn words_refused(viewer: &Viewer<'_>, alert: TensionId, refusal: TextRefusal) -> Screen {
    let text = super::asking::refusal_text(refusal);
    Screen::new(viewer.html(text), back_rows(viewer, alert))
}

fn end_in_words(viewer: &Viewer<'_>, alert: &TensionAlert, end: End) -> String {
    match end {
        End::Akimat => who(viewer, alert, Role::AkimatOfficer),
        End::Recipients => {
            let body = who(viewer, alert, Role::Official);
            format!("{body}, {}", who(viewer, alert, Role::Coordinator))
        }
    }
}

pub(super) fn back_rows(viewer: &Viewer<'_>, alert: TensionId) -> Vec<Vec<Button>> {
    in_rows([
        viewer.button(texts::button_back(), Tap::Tension { alert }),
        viewer.home_button(),
    ])
}

pub(super) fn open_button(viewer: &Viewer<'_>, alert: &TensionAlert) -> Button {
    viewer.button(
        texts::button_tension_open(),
        Tap::Tension { alert: alert.id },
    )
}

pub(super) fn title(viewer: &Viewer<'_>, alert: &TensionAlert) -> Html {
    viewer.html(texts::tension_title(
        alert.id.to_string(),
        viewer.say(level_in_words(alert.level)),
    ))
}

/// The sector, the place, who raised it and when.
pub(super) fn facts(viewer: &Viewer<'_>, alert: &TensionAlert) -> Html {
    let raised_at = dates::moment(viewer.lang, alert.raised_at, viewer.today);
    let photos =
        (!alert.photos.is_empty()).then(|| texts::review_photos(alert.photos.len() as u32));
    let facts = [
        texts::tension_sector(sector_name(viewer, &alert.sector)),
        texts::review_place(place(viewer, alert)),
        texts::tension_raised(who(viewer, alert, alert.raised_as), raised_at),
    ];
    lines(
        facts
            .into_iter()
            .chain(photos)
            .map(|fact| viewer.html(fact)),
    )
}

fn place(viewer: &Viewer<'_>, alert: &TensionAlert) -> String {
    place_in(viewer, alert.region, alert.district.as_deref())
}

/// "Semey, Abai Region".
pub(super) fn place_in(
    viewer: &Viewer<'_>,
    region: crate::domain::region::RegionCode,
    district: Option<&str>,
) -> String {
    let region = meeting::region_name(viewer, region);
    match district {
        Some(district) => format!("{district}, {region}"),
        None => region,
    }
}

pub(super) fn seen_by(viewer: &Viewer<'_>, alert: &TensionAlert) -> Html {
    lines(alert.awaited.iter().map(|role| {
        let who = capitalised(&who(viewer, alert, *role));
        viewer.html(match alert.seen_at(*role) {
            Some(at) => texts::tension_seen_by(who, dates::moment(viewer.lang, at, viewer.today)),
            None => texts::tension_not_seen_by(who),
        })
    }))
}

/// What the body is obliged to, and by when it should be done.
pub(super) fn duty(viewer: &Viewer<'_>, target: TensionTarget<'_>, alert: &TensionAlert) -> Html {
    let body = meeting::named_body(viewer, &alert.body);
    lines([
        viewer.html(texts::tension_obliges(body)),
        target_line(viewer, target, alert),
    ])
}

pub(super) fn target_line(
    viewer: &Viewer<'_>,
    target: TensionTarget<'_>,
    alert: &TensionAlert,
) -> Html {
    let day = alert.target_on(target);
    viewer.html(texts::tension_target(
        dates::day(viewer.lang, day, viewer.today),
        target.working_days.get(),
    ))
}

fn happening(viewer: &Viewer<'_>, alert: &TensionAlert, event: &TensionEvent) -> Html {
    let who = || {
        let role = event.by.map(|role| who(viewer, alert, role));
        capitalised(&role.unwrap_or_default())
    };
    let said = match event.what {
        TensionHappening::Raised => texts::tension_happened_raised(who()),
        TensionHappening::Seen => texts::tension_happened_seen(who()),
        TensionHappening::Repeated => texts::tension_happened_repeated(),
        TensionHappening::Escalated => texts::tension_happened_escalated(),
        TensionHappening::Wrote => texts::tension_happened_wrote(who()),
        TensionHappening::Met => texts::tension_happened_met(),
        TensionHappening::Reopened => texts::tension_happened_reopened(),
        TensionHappening::Lifted => texts::tension_happened_lifted(who()),
    };
    let words = event.words.as_deref();
    let words = words.map(|words| quoted(&super::shorten(words, BRIEF_WORDS)));
    lines([viewer.html(said)].into_iter().chain(words))
}

/// Who acts in a role here, within a sentence.
pub(super) fn who(viewer: &Viewer<'_>, alert: &TensionAlert, role: Role) -> String {
    match role {
        Role::Coordinator => viewer.say(texts::tension_who_coordinators()),
        Role::Official => meeting::named_body(viewer, &alert.body),
        Role::AkimatOfficer => viewer.say(texts::tension_who_akimat(meeting::region_name(
            viewer,
            alert.region,
        ))),
    }
}

pub(super) fn level_in_words(level: TensionLevel) -> Text {
    match level {
        TensionLevel::Predicted => texts::tension_level_predicted(),
        TensionLevel::Arisen => texts::tension_level_arisen(),
    }
}

pub(super) fn reason_in_words(reason: LiftReason) -> Text {
    match reason {
        LiftReason::Settled => texts::tension_lift_settled(),
        LiftReason::NotConfirmed => texts::tension_lift_not_confirmed(),
        LiftReason::Double => texts::tension_lift_double(),
        LiftReason::Other => texts::tension_lift_other(),
    }
}

/// A ready reason, with the coordinator's words where there are any.
pub(super) fn reason_of(viewer: &Viewer<'_>, reason: LiftReason, words: Option<&str>) -> String {
    let ready = viewer.say(reason_in_words(reason));
    match words {
        Some(words) => viewer.say(texts::tension_reason_and_words(ready, words)),
        None => ready,
    }
}

pub(super) fn sector_name(viewer: &Viewer<'_>, slug: &SectorSlug) -> String {
    let sector = viewer.directory.sector(slug, viewer.today);
    sector.map_or_else(
        || slug.0.clone(),
        |sector| sector.name.get(viewer.lang).to_owned(),
    )
}
