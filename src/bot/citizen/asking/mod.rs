//! Asking a meeting, or reporting what is wrong at a place: from the first word to the receipt.
//!
//! > **Aigul:** `[Ask a question]`
//! > **Bot:** Step 1 of 2. Write your question in one message.
//! > **Aigul:** When will the clinic in Ayagoz open?
//! > **Bot:** Others ask nearly the same. 1. … 13 people ask it. `[1 is the same as mine]` `[Mine is different]`
//! > **Aigul:** `[Mine is different]`
//! > **Bot:** Please check … `[Send]` `[Change the text]` …
//! > **Aigul:** `[Send]`
//! > **Bot:** Question Q-4F7K2M is received …
//!
//! The draft lives in the database, and [`SubmissionDraft::stage`] says what is asked for next: a restart, a command or
//! another conversation in between lose nothing.

mod buttons;
mod messages;
mod sending;
mod stages;

use crate::{
    bot::{HandlerResult, turn::Turn},
    domain::{
        central_body::BodySlug,
        listing::Listing,
        meeting::{Meeting, MeetingId},
        person::Person,
        submission::SubmissionKind,
        submission_draft::SubmissionDraft,
    },
    i18n::dates,
    store::{DeedKind, DraftKind},
    views::{self, Screen},
};

use messages::take_text_of;
use stages::{draft_of, exempt_addressee, go_on_with};

pub use buttons::{
    ask_on, choose_district, choose_sector, consent, differs, drop_draft, edit_part, remove_photos,
    resume, same, share_place, skip_part,
};
pub(super) use messages::edited;
pub(in crate::bot) use messages::warn_of_danger;
pub use messages::{take_message, take_place};
pub use sending::send;
pub(in crate::bot) use sending::{held_because, random_number};

/// Meetings that are offered for a question.
const MEETINGS_OFFERED: u32 = 5;

/// What can be asked: the meetings ahead in the person's region, or a ministry.
pub async fn whom(turn: Turn, person: Person) -> HandlerResult {
    let Some(region) = person.home_region else {
        return turn.show(views::asking::no_region(&turn.viewer())).await;
    };
    let services = turn.services();
    let listing = Listing::of_region(Some(region));
    let mut page = services
        .store
        .listed_meetings(&listing, "", services.clock.today(), MEETINGS_OFFERED)
        .await?;
    page.items
        .retain(|meeting| meeting.takes_questions(services.clock.now()));
    turn.show(views::asking::whom(&turn.viewer(), &page.items))
        .await
}

pub async fn bodies(turn: Turn) -> HandlerResult {
    turn.show(views::asking::bodies(&turn.viewer())).await
}

/// A question to a meeting; to one that has begun, it can wait for the ministry's next one.
pub async fn ask_meeting(turn: Turn, person: Person, id: MeetingId) -> HandlerResult {
    to_meeting(turn, person, id, Older::Asks).await
}

/// What was begun is for this meeting, or begins anew for it.
pub async fn readdress_to_meeting(
    turn: Turn,
    person: Person,
    (id, keeps_text): (MeetingId, bool),
) -> HandlerResult {
    to_meeting(turn, person, id, Older::kept(keeps_text)).await
}

async fn to_meeting(turn: Turn, person: Person, id: MeetingId, older: Older) -> HandlerResult {
    let meeting = turn.services().store.meeting(id).await?;
    let Some(meeting) = meeting.filter(Meeting::is_public) else {
        return whom(turn, person).await;
    };
    if !meeting.takes_questions(turn.services().clock.now()) {
        return turn
            .show(views::asking::meeting_is_closed(
                &turn.viewer(),
                &meeting,
                older == Older::Kept,
            ))
            .await;
    }
    let home = person.home_region;
    let here = home.filter(|code| meeting.plan.regions.contains(code));
    let Some(region) = here.or(meeting.plan.regions.first().copied()) else {
        return whom(turn, person).await;
    };
    let draft = SubmissionDraft::question(region, meeting.plan.body.clone(), Some(id));
    begin(turn, person, draft, older).await
}

/// A question to a ministry's next meeting in the region.
pub async fn ask_body(turn: Turn, person: Person, body: BodySlug) -> HandlerResult {
    to_body(turn, person, body, Older::Asks).await
}

/// What was begun is for a ministry's next meeting, or begins anew for it.
pub async fn readdress_to_body(
    turn: Turn,
    person: Person,
    (body, keeps_text): (BodySlug, bool),
) -> HandlerResult {
    to_body(turn, person, body, Older::kept(keeps_text)).await
}

async fn to_body(turn: Turn, person: Person, body: BodySlug, older: Older) -> HandlerResult {
    let Some(region) = person.home_region else {
        return turn.show(views::asking::no_region(&turn.viewer())).await;
    };
    let viewer = turn.viewer();
    let is_known = viewer
        .directory
        .bodies_on(viewer.today)
        .any(|known| known.slug == body);
    if !is_known {
        return bodies(turn).await;
    }
    let draft = SubmissionDraft::question(region, body, None);
    begin(turn, person, draft, older).await
}

/// Something is wrong at a place.
pub async fn report(turn: Turn, person: Person) -> HandlerResult {
    report_after(turn, person, Older::Asks).await
}

/// The same, and the report that was begun before goes.
pub async fn report_anew(turn: Turn, person: Person) -> HandlerResult {
    report_after(turn, person, Older::Dropped).await
}

async fn report_after(turn: Turn, person: Person, older: Older) -> HandlerResult {
    let Some(region) = person.home_region else {
        return turn.show(views::asking::no_region(&turn.viewer())).await;
    };
    let draft = SubmissionDraft::local_issue(region);
    begin(turn, person, draft, older).await
}

/// What becomes of an older draft with words or photos when another is begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Older {
    /// The person is asked.
    Asks,
    /// It is the new one, with another addressee.
    Kept,
    /// It goes.
    Dropped,
}

impl Older {
    fn kept(keeps_text: bool) -> Self {
        if keeps_text {
            Self::Kept
        } else {
            Self::Dropped
        }
    }
}

/// Begins a draft, unless something of the kind was begun before, or the person may not write now.
async fn begin(turn: Turn, person: Person, draft: SubmissionDraft, older: Older) -> HandlerResult {
    if let Some(screen) = why_not(&turn, &person).await? {
        return turn.show(screen).await;
    }
    let before = draft_of(&turn, &person, draft.kind).await?;
    let Some(mut before) = before.filter(is_worth_keeping) else {
        return go_on_with(turn, person, draft).await;
    };
    // Whoever was told that it is no matter of that ministry asks another one the same.
    let is_turned_away =
        draft.body.is_some() && person.has_consented && exempt_addressee(&turn, &before).is_some();
    match older {
        Older::Dropped => go_on_with(turn, person, draft).await,
        Older::Asks if !is_turned_away => {
            turn.show(views::asking::begun_before(&turn.viewer(), &before, &draft))
                .await
        }
        Older::Kept | Older::Asks => {
            before.readdress(draft);
            before.knows_of_exemption |= is_turned_away;
            go_on_with(turn, person, before).await
        }
    }
}

fn is_worth_keeping(draft: &SubmissionDraft) -> bool {
    draft.text.is_some() || !draft.photos.is_empty()
}

/// Why and until when somebody may neither write nor support, as a screen.
pub(super) async fn blocked(turn: &Turn, person: &Person) -> anyhow::Result<Option<Screen>> {
    let services = turn.services();
    let block = services
        .store
        .block_of(person.id, services.clock.now())
        .await?;
    let viewer = turn.viewer();
    Ok(block.map(|block| {
        let until = dates::moment(viewer.lang, block.until_at, viewer.today);
        views::asking::blocked(&viewer, until, &block.reason)
    }))
}

/// Why somebody may not write now, as a screen.
pub(in crate::bot) async fn why_not(
    turn: &Turn,
    person: &Person,
) -> anyhow::Result<Option<Screen>> {
    if let Some(screen) = blocked(turn, person).await? {
        return Ok(Some(screen));
    }
    let services = turn.services();
    let (now, viewer) = (services.clock.now(), turn.viewer());
    let in_words = |at| dates::moment(viewer.lang, at, viewer.today);
    let again_at = services
        .store
        .allowed_again_at(person.id, DeedKind::Submission, now)
        .await?;
    Ok(again_at.map(|at| views::asking::too_many(&viewer, in_words(at))))
}

/// The unsent text becomes a question or a report.
pub async fn submit_draft(turn: Turn, person: Person, kind: SubmissionKind) -> HandlerResult {
    submit(turn, person, kind, Older::Asks).await
}

/// The unsent text becomes a question or a report, and what was begun before goes.
pub async fn submit_anew(turn: Turn, person: Person, kind: SubmissionKind) -> HandlerResult {
    submit(turn, person, kind, Older::Dropped).await
}

async fn submit(turn: Turn, person: Person, kind: SubmissionKind, older: Older) -> HandlerResult {
    let store = &turn.services().store;
    let Some(words) = store.draft(person.id, DraftKind::Text).await? else {
        return turn
            .show(views::asking::nothing_begun(&turn.viewer()))
            .await;
    };
    let Some(region) = person.home_region else {
        return turn.show(views::asking::no_region(&turn.viewer())).await;
    };
    if let Some(screen) = why_not(&turn, &person).await? {
        return turn.show(screen).await;
    }
    let before = draft_of(&turn, &person, kind).await?;
    let before = before.filter(|before| older == Older::Asks && is_worth_keeping(before));
    let mut draft = match before {
        Some(before) if before.text.is_some() => {
            return turn
                .show(views::asking::begun_before_words(&turn.viewer(), &before))
                .await;
        }
        Some(before) => before,
        None => SubmissionDraft::unaddressed(kind, region),
    };
    take_text_of(turn, person, &mut draft, words.content, words.message_id).await
}
