//! What people ask: one's own, the boards of a region, one submission's card, support.
//!
//! > **Nurlan:** `[What people ask]`
//! > **Bot:** Most people ask, Abai Region. 1. When will the clinic open? 18 people ask it. Received …
//! > **Nurlan:** `[1]`, `[I ask the same]`
//! > **Bot:** … 19 people ask it … `[No longer]`

use teloxide::types::Message;

use super::asking;
use crate::{
    bot::{HandlerResult, step::Step, turn::Turn},
    domain::{
        board::{Board, Mine, Order, Origin},
        central_body::BodySlug,
        language::Lang,
        listing::Listing,
        person::Person,
        region::RegionCode,
        shortening::beginning,
        submission::{Submission, SubmissionId, SubmissionKind, Tie, Verdict, Visibility},
        submission_number::SubmissionNumber,
    },
    i18n::{Text, dates, texts},
    store::{COUNTED_UP_TO, DeedKind, Draft, DraftKind, Tx, VerdictTaken},
    views::{
        self, Screen, Tap,
        board::PAGE_LENGTH,
        submission::{Access, Awaited, Dossier},
    },
};

/// Longer than this is no search.
const LONGEST_SEARCH: usize = 100;

/// `/mine`
pub async fn my_first(turn: Turn, person: Person) -> HandlerResult {
    mine(turn, person, Mine::default()).await
}

pub async fn mine(turn: Turn, person: Person, mine: Mine) -> HandlerResult {
    let page = turn
        .services()
        .store
        .submissions_of(person.id, mine, PAGE_LENGTH)
        .await?;
    turn.show(views::board::mine(&turn.viewer(), mine, &page))
        .await
}

pub async fn board(turn: Turn, person: Person, board: Board) -> HandlerResult {
    let store = &turn.services().store;
    let words = match board.order {
        Order::Found => store.draft(person.id, DraftKind::BoardSearch).await?,
        Order::MostPeople | Order::Newest => None,
    };
    let words = words.map(|draft| draft.content).unwrap_or_default();
    let page = store.board(&board, &words, PAGE_LENGTH).await?;
    turn.show(views::board::board(
        &turn.viewer(),
        &board,
        &words,
        COUNTED_UP_TO,
        &page,
    ))
    .await
}

pub async fn regions(turn: Turn, board: Board) -> HandlerResult {
    turn.show(views::board::regions(&turn.viewer(), &board))
        .await
}

pub async fn sectors(turn: Turn, board: Board) -> HandlerResult {
    turn.show(views::board::sectors(&turn.viewer(), &board))
        .await
}

/// Waits for words to search by.
pub async fn ask_words(turn: Turn, person: Person, board: Board) -> HandlerResult {
    let step = Step::SearchingBoard {
        region: board.region,
        body: board.body.clone(),
    };
    let mut tx = turn.begin().await?;
    tx.set_step(person.id, &step).await?;
    tx.commit().await?;
    turn.show(views::board::ask_words(&turn.viewer(), &board))
        .await
}

/// Words came; the next words search again.
pub async fn take_words(
    turn: Turn,
    person: Person,
    message: Message,
    (words, (region, body)): (String, (Option<RegionCode>, Option<BodySlug>)),
) -> HandlerResult {
    let words = Draft {
        content: beginning(&words, LONGEST_SEARCH).to_owned(),
        message_id: message.id.0,
    };
    let mut tx = turn.begin().await?;
    tx.keep_draft(
        person.id,
        DraftKind::BoardSearch,
        &words,
        turn.services().clock.now(),
    )
    .await?;
    tx.commit().await?;
    let found = Board {
        region,
        body,
        order: Order::Found,
        offset: 0,
        district_of: None,
    };
    board(turn, person, found).await
}

pub async fn card(
    turn: Turn,
    person: Person,
    (id, origin): (SubmissionId, Origin),
) -> HandlerResult {
    match seen(&turn, &person, id).await? {
        Some((submission, tie)) => {
            let screen = card_screen(&turn, &submission, tie, &origin).await?;
            turn.show(screen).await
        }
        None => gone(turn, person).await,
    }
}

/// All of it, in messages that stay.
pub async fn read_whole(
    turn: Turn,
    person: Person,
    (id, origin): (SubmissionId, Origin),
) -> HandlerResult {
    let Some((submission, tie)) = seen(&turn, &person, id).await? else {
        return gone(turn, person).await;
    };
    let timeline = turn.services().store.timeline(id).await?;
    let sees_all = tie.voice == Some(submission.author) || turn.is_coordinator().await;
    let back = Tap::Submission {
        submission: id,
        origin,
    };
    let messages =
        views::whole_submission::messages(&turn.viewer(), &submission, &timeline, sees_all, back);
    for message in messages {
        turn.tell(message).await?;
    }
    Ok(())
}

/// The submission that a start link names; where there is none that this person may see, the board.
pub(super) async fn linked_screen(
    turn: &Turn,
    person: &Person,
    number: &SubmissionNumber,
) -> anyhow::Result<Screen> {
    if let Some(screen) = numbered_screen(turn, person, number).await? {
        return Ok(screen);
    }
    let board = Board::of_region(person.home_region);
    let store = &turn.services().store;
    let page = store.board(&board, "", PAGE_LENGTH).await?;
    let viewer = turn.viewer_in(person.lang);
    Ok(views::board::board(
        &viewer,
        &board,
        "",
        COUNTED_UP_TO,
        &page,
    ))
}

/// The card of the submission with this number; none where there is none that this person may see.
///
/// A number cannot be guessed: whoever has that of one that was entered for somebody without Telegram may see how it
/// stands, while it is held too.
pub(super) async fn numbered_screen(
    turn: &Turn,
    person: &Person,
    number: &SubmissionNumber,
) -> anyhow::Result<Option<Screen>> {
    let store = &turn.services().store;
    let Some(submission) = store.submission_numbered(number).await? else {
        return Ok(None);
    };
    let seen = match seen(turn, person, submission.id).await? {
        None if submission.is_seen_by_number() => {
            let tie = store.tie(person.id, submission.id).await?;
            Some((submission, tie))
        }
        seen => seen,
    };
    let Some((submission, tie)) = seen else {
        return Ok(None);
    };
    let origin = Origin::Board(Board::of_region(person.home_region));
    let screen = card_screen_in(turn, person.lang, &submission, tie, &origin).await?;
    Ok(Some(screen))
}

/// `[See how it stands]`, on a receipt that names the number.
pub async fn numbered(turn: Turn, person: Person, number: SubmissionNumber) -> HandlerResult {
    match numbered_screen(&turn, &person, &number).await? {
        Some(screen) => turn.show(screen).await,
        None => gone(turn, person).await,
    }
}

/// A submission, if this person may see it, with what binds them to it.
pub(super) async fn seen(
    turn: &Turn,
    person: &Person,
    id: SubmissionId,
) -> anyhow::Result<Option<(Submission, Tie)>> {
    let store = &turn.services().store;
    let Some(submission) = store.submission(id).await? else {
        return Ok(None);
    };
    let tie = store.tie(person.id, id).await?;
    let is_seen = submission.is_seen_by(tie.voice) || turn.is_coordinator().await;
    Ok(is_seen.then_some((submission, tie)))
}

async fn card_screen(
    turn: &Turn,
    submission: &Submission,
    tie: Tie,
    origin: &Origin,
) -> anyhow::Result<Screen> {
    card_screen_in(turn, turn.lang(), submission, tie, origin).await
}

/// The same, in a language that was chosen just now.
async fn card_screen_in(
    turn: &Turn,
    lang: Lang,
    submission: &Submission,
    tie: Tie,
    origin: &Origin,
) -> anyhow::Result<Screen> {
    let services = turn.services();
    let dossier = Dossier {
        submission: submission.clone(),
        timeline: services.store.timeline(submission.id).await?,
        awaited: awaited_meeting(turn, submission).await?,
    };
    let access = Access {
        is_author: tie.voice == Some(submission.author),
        can_support: submission.can_be_supported(&tie),
        is_supported: tie.is_supported,
        is_muted: tie.is_muted,
        can_judge: submission.can_be_judged(&tie),
        has_result_photo: services.store.result_photo(submission.id).await?.is_some(),
        is_coordinator: turn.is_coordinator().await,
    };
    Ok(views::submission::card(
        &turn.viewer_in(lang),
        &dossier,
        access,
        origin,
        &services.me.username,
    ))
}

/// The meeting at which an open question is to be answered.
async fn awaited_meeting(turn: &Turn, question: &Submission) -> anyhow::Result<Option<Awaited>> {
    /// Those that have begun already take no questions.
    const LOOKED_AT: u32 = 5;
    let waits = question.kind == SubmissionKind::Question
        && question.progress.is_open()
        && question.visibility != Visibility::Withdrawn;
    let Some(body) = question.body.clone().filter(|_| waits) else {
        return Ok(None);
    };
    let services = turn.services();
    if let Some(id) = question.meeting {
        return Ok(services.store.meeting(id).await?.map(Awaited::This));
    }
    let listing = Listing {
        body: Some(body),
        ..Listing::of_region(Some(question.region))
    };
    let today = services.clock.today();
    let ahead = services
        .store
        .listed_meetings(&listing, "", today, LOOKED_AT)
        .await?;
    let now = services.clock.now();
    let mut ahead = ahead.items.into_iter();
    Ok(Some(Awaited::Next(
        ahead.find(|meeting| meeting.takes_questions(now)),
    )))
}

pub(super) async fn gone(turn: Turn, person: Person) -> HandlerResult {
    let board = Board::of_region(person.home_region);
    let store = &turn.services().store;
    let page = store.board(&board, "", PAGE_LENGTH).await?;
    let screen = views::board::board(&turn.viewer(), &board, "", COUNTED_UP_TO, &page);
    turn.show_saying(screen, texts::submission_not_found())
        .await
}

/// The person says the same, or no longer.
pub async fn support(
    turn: Turn,
    person: Person,
    wish: (SubmissionId, bool, Origin),
) -> HandlerResult {
    let (id, wanted, origin) = wish;
    let mut tx = turn.begin().await?;
    let toast = support_in(&turn, &mut tx, &person, (id, wanted)).await?;
    tx.commit().await?;
    show_supported(turn, person, (id, origin), toast).await
}

/// What came of a wish to support.
pub(super) enum Supported {
    Done(Text),
    Refused(Text),
    /// They may not for a time.
    Blocked,
    /// There is nothing of the kind that this person may see.
    Gone,
}

/// The same, in a transaction that is open already.
pub(super) async fn support_in(
    turn: &Turn,
    tx: &mut Tx,
    person: &Person,
    (id, wanted): (SubmissionId, bool),
) -> anyhow::Result<Supported> {
    let services = turn.services();
    let now = services.clock.now();
    let Some((submission, tie)) = seen(turn, person, id).await? else {
        return Ok(Supported::Gone);
    };
    let may = if wanted {
        submission.can_be_supported(&tie)
    } else {
        tie.is_supported
    };
    let again_at = services
        .store
        .allowed_again_at(person.id, DeedKind::Support, now)
        .await?;
    if wanted && asking::blocked(turn, person).await?.is_some() {
        return Ok(Supported::Blocked);
    }
    Ok(if let (true, Some(at)) = (may, again_at) {
        let at = dates::moment(person.lang, at, services.clock.today());
        Supported::Refused(texts::too_many_taps(at))
    } else if may {
        let voice = tx.voice(person.id).await?;
        tx.set_support(voice, id, wanted, now).await?;
        Supported::Done(if wanted {
            texts::supported()
        } else {
            texts::unsupported()
        })
    } else {
        Supported::Refused(texts::cannot_support())
    })
}

/// The card of what was to be supported.
pub(super) async fn show_supported(
    turn: Turn,
    person: Person,
    (id, origin): (SubmissionId, Origin),
    supported: Supported,
) -> HandlerResult {
    let toast = match supported {
        Supported::Done(toast) | Supported::Refused(toast) => toast,
        Supported::Blocked => {
            if let Some(screen) = asking::blocked(&turn, &person).await? {
                return turn.show(screen).await;
            }
            texts::cannot_support()
        }
        Supported::Gone => return gone(turn, person).await,
    };
    let Some((submission, tie)) = seen(&turn, &person, id).await? else {
        return gone(turn, person).await;
    };
    let screen = card_screen(&turn, &submission, tie, &origin).await?;
    turn.show_saying(screen, toast).await
}

/// The person wants to hear no more of what they support, or of it again.
pub async fn mute(
    turn: Turn,
    person: Person,
    (id, wanted, origin): (SubmissionId, bool, Origin),
) -> HandlerResult {
    let Some((submission, tie)) = seen(&turn, &person, id).await? else {
        return gone(turn, person).await;
    };
    if !tie.asks_the_same() {
        // They hear nothing of it.
        let screen = card_screen(&turn, &submission, tie, &origin).await?;
        return turn.show(screen).await;
    }
    let mut tx = turn.begin().await?;
    tx.mute_submission(person.id, id, wanted).await?;
    tx.commit().await?;
    let toast = if wanted {
        texts::submission_muted()
    } else {
        texts::submission_unmuted()
    };
    let tie = Tie {
        is_muted: wanted,
        ..tie
    };
    let screen = card_screen(&turn, &submission, tie, &origin).await?;
    turn.show_saying(screen, toast).await
}

/// Whether the answer helped. A "no" of the author is asked what is missing.
pub async fn judge(
    turn: Turn,
    person: Person,
    (id, verdict, origin): (SubmissionId, Verdict, Origin),
) -> HandlerResult {
    let Some((submission, tie)) = seen(&turn, &person, id).await? else {
        return gone(turn, person).await;
    };
    let is_author = tie.voice == Some(submission.author);
    let Some(voice) = tie.voice.filter(|_| submission.can_be_judged(&tie)) else {
        let screen = card_screen(&turn, &submission, tie, &origin).await?;
        return turn.show_saying(screen, texts::judged_before()).await;
    };
    if let Some(screen) = asking::blocked(&turn, &person).await? {
        return turn.show(screen).await;
    }
    let mut tx = turn.begin().await?;
    let taken = tx
        .take_verdict(voice, id, verdict, turn.services().clock.now())
        .await?;
    let asks_what_is_missing =
        is_author && verdict == Verdict::No && taken == VerdictTaken::Reopened;
    if asks_what_is_missing {
        tx.set_step(person.id, &Step::Noting { submission: id })
            .await?;
    }
    tx.commit().await?;
    let toast = match taken {
        VerdictTaken::Reopened => texts::judged_reopened(),
        VerdictTaken::Kept | VerdictTaken::SaidBefore => texts::judged(),
    };
    if asks_what_is_missing {
        let screen =
            views::submission::ask_words(&turn.viewer(), &submission, texts::ask_what_is_missing());
        return turn.show_saying(screen, toast).await;
    }
    let Some((submission, tie)) = seen(&turn, &person, id).await? else {
        return gone(turn, person).await;
    };
    let screen = card_screen(&turn, &submission, tie, &origin).await?;
    turn.show_saying(screen, toast).await
}

/// The photo of what was done.
pub async fn result_photo(turn: Turn, person: Person, id: SubmissionId) -> HandlerResult {
    let photo = match seen(&turn, &person, id).await? {
        Some(_) => turn.services().store.result_photo(id).await?,
        None => None,
    };
    match photo {
        Some(photo) => turn.send_photos(&[photo]).await,
        None => gone(turn, person).await,
    }
}
