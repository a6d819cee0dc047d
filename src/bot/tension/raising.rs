//! Raising a tension alert, in a minute.
//!
//! > **Marat:** `[Raise a tension alert]`
//! > **Bot:** For a risk of social tension in one sector and one place … `[Begin the alert]`
//! > **Marat:** `[Begin the alert]`, `[Health]`, `[Ayagoz]`, `[Has arisen]`
//! > **Bot:** Step 4 of 6. What is happening, since when, and what has been done?
//! > **Marat:** The clinic is closed since Monday …, `[Skip]`
//! > **Bot:** Please check … `[Send to 3 people]`
//! > **Marat:** `[Send to 3 people]`, `[Yes, send]`
//!
//! The draft lives in the database, and [`TensionDraft::asks_for`] says what is asked for next.

use teloxide::types::Message;

use crate::{
    bot::{HandlerResult, citizen::odd, step::Step, turn::Turn},
    domain::{
        central_body::BodySlug,
        masking::mask,
        office::{Office, OfficeId, Seat},
        person::Person,
        region::RegionCode,
        sector::SectorSlug,
        submission_draft::{District, check_text},
        tension::TensionLevel,
        tension_draft::{TensionDraft, TensionPart},
    },
    i18n::texts,
    store::{Draft, DraftKind, NewTension},
    views::{
        self, Screen, Viewer,
        tension_draft::{Around, GoesTo},
    },
};

/// Whether whoever holds this seat can raise an alert: of the officials those whose body has the duty to hold meetings.
pub fn may_raise(viewer: &Viewer<'_>, seat: &Seat) -> bool {
    views::tension_draft::offered_sectors(viewer, seat)
        .next()
        .is_some()
}

/// `[Raise a tension alert]`: what it is for.
pub async fn intro(turn: Turn, person: Person, office: OfficeId) -> HandlerResult {
    let Some(office) = raising_office(&turn, office).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let begun = draft_of(&turn, &person).await?;
    let begun = begun.map(|(draft, _)| draft);
    let begun = begun.filter(TensionDraft::is_worth_keeping);
    let screen = views::tension_draft::intro(&turn.viewer(), office.id, begun.as_ref());
    turn.show(screen).await
}

/// An alert is begun; one that was begun before goes.
pub async fn begin(turn: Turn, person: Person, office: OfficeId) -> HandlerResult {
    let Some(office) = raising_office(&turn, office).await? else {
        return odd::outdated_button(turn, person).await;
    };
    let viewer = turn.viewer();
    let mut sectors = views::tension_draft::offered_sectors(&viewer, &office.seat);
    let only_sector = match (sectors.next(), sectors.next()) {
        (Some(only), None) => Some(only.slug.clone()),
        _ => None,
    };
    let draft = TensionDraft::new(office.id, office.seat.region(), only_sector);
    go_on_with(turn.clone(), person, draft, &office).await
}

/// What was begun goes on where it stood.
pub async fn resume(turn: Turn, person: Person) -> HandlerResult {
    with_draft(turn, person, |_| {}).await
}

/// What was begun is to go.
pub async fn drop_draft(turn: Turn, person: Person) -> HandlerResult {
    let mut tx = turn.begin().await?;
    tx.delete_tension_draft(person.id).await?;
    tx.commit().await?;
    let screen = crate::bot::citizen::menu::home_screen(&turn, &person).await?;
    turn.show_saying(screen, texts::tension_draft_deleted())
        .await
}

pub async fn choose_region(turn: Turn, person: Person, region: RegionCode) -> HandlerResult {
    with_draft(turn, person, |draft| {
        // An akimat's officer has no choice, whatever the button says.
        if !draft.is_region_given {
            draft.take_region(region);
        }
    })
    .await
}

pub async fn choose_sector(turn: Turn, person: Person, sector: SectorSlug) -> HandlerResult {
    with_draft(turn, person, |draft| {
        if !draft.is_sector_given {
            draft.take_sector(sector);
        }
    })
    .await
}

pub async fn choose_district(
    turn: Turn,
    person: Person,
    District(district): District,
) -> HandlerResult {
    with_draft(turn, person, |draft| draft.take_district(Some(&district))).await
}

pub async fn choose_level(turn: Turn, person: Person, level: TensionLevel) -> HandlerResult {
    with_draft(turn, person, |draft| draft.take_level(level)).await
}

/// A part is left out, or stays as it is.
pub async fn skip_part(turn: Turn, person: Person, part: TensionPart) -> HandlerResult {
    with_draft(turn, person, |draft| match part {
        TensionPart::District => draft.take_district(None),
        TensionPart::Photos => draft.finish_photos(),
        _ => draft.editing = None,
    })
    .await
}

/// A part is to be another.
pub async fn edit_part(turn: Turn, person: Person, part: TensionPart) -> HandlerResult {
    with_draft(turn, person, |draft| {
        if draft.parts().contains(&part) {
            draft.editing = Some(part);
        }
    })
    .await
}

/// All photos go; others may come.
pub async fn remove_photos(turn: Turn, person: Person) -> HandlerResult {
    with_draft(turn, person, |draft| draft.photos.clear()).await
}

/// A message while an alert is being written.
pub async fn take_message(turn: Turn, person: Person, message: Message) -> HandlerResult {
    let Some((mut draft, office)) = draft_of(&turn, &person).await? else {
        return not_for_a_draft(turn, person, message).await;
    };
    if let Some(photo) = message.photo().and_then(<[_]>::last) {
        let file_id = photo.file.id.0.clone();
        return take_photo(turn, person, message, (draft, office), file_id).await;
    }
    let Some(text) = message.text() else {
        return odd::not_a_text(turn, message).await;
    };
    match draft.asks_for() {
        Some(TensionPart::Text) => {
            let text = text.to_owned();
            return take_text(turn, person, (draft, office), text, message.id.0).await;
        }
        Some(TensionPart::District) => draft.take_district(Some(text)),
        Some(TensionPart::Region) => {
            let viewer = turn.viewer();
            let found = viewer
                .directory
                .regions_named(text, viewer.today, viewer.lang);
            let [region] = found.as_slice() else {
                return not_for_a_draft(turn, person, message).await;
            };
            draft.take_region(region.code);
        }
        Some(TensionPart::Sector | TensionPart::Level | TensionPart::Photos) | None => {
            return not_for_a_draft(turn, person, message).await;
        }
    }
    go_on_with(turn, person, draft, &office).await
}

/// Nothing is lost: a text is kept, and what was begun stands where it stood.
async fn not_for_a_draft(turn: Turn, person: Person, message: Message) -> HandlerResult {
    match message.text() {
        Some(text) => odd::free_text(turn, person, message.clone(), text.to_owned()).await,
        None => odd::not_a_text(turn, message).await,
    }
}

async fn take_text(
    turn: Turn,
    person: Person,
    (mut draft, office): (TensionDraft, Office),
    text: String,
    message_id: i32,
) -> HandlerResult {
    if let Err(refusal) = check_text(&text) {
        let words = Draft {
            content: text,
            message_id,
        };
        let now = turn.services().clock.now();
        let mut tx = turn.begin().await?;
        tx.keep_draft(person.id, DraftKind::Text, &words, now)
            .await?;
        tx.commit().await?;
        return turn
            .show(views::tension_draft::text_refused(&turn.viewer(), refusal))
            .await;
    }
    draft.take_text(text, message_id);
    go_on_with(turn, person, draft, &office).await
}

/// A photo, alone or one of an album: its caption is the text where there is none yet.
async fn take_photo(
    turn: Turn,
    person: Person,
    message: Message,
    (mut draft, office): (TensionDraft, Office),
    file_id: String,
) -> HandlerResult {
    draft.add_photo(file_id);
    let caption = message.caption().unwrap_or_default();
    let mut unused = None;
    if draft.text.is_none() && check_text(caption).is_ok() {
        draft.take_text(caption.to_owned(), message.id.0);
    } else if !caption.is_empty() {
        unused = Some(Draft {
            content: caption.to_owned(),
            message_id: message.id.0,
        });
    }
    let mut tx = turn.begin().await?;
    tx.keep_tension_draft(person.id, &draft).await?;
    tx.set_step(person.id, &Step::RaisingTension).await?;
    if let Some(words) = unused {
        let now = turn.services().clock.now();
        tx.keep_draft(person.id, DraftKind::Text, &words, now)
            .await?;
    }
    tx.commit().await?;
    let screen = stage_screen(&turn, &person, &draft, &office).await?;
    let is_later_one = message
        .media_group_id()
        .is_some_and(|album| !turn.services().albums.is_first(turn.chat(), &album.0));
    if is_later_one {
        turn.show_in_place(screen).await
    } else {
        turn.show(screen).await
    }
}

/// The message that a draft's text came in was edited: so is the draft. Says whether there was one.
pub async fn edited(turn: &Turn, person: &Person, message: &Message) -> anyhow::Result<bool> {
    let Some(text) = message.text().or(message.caption()) else {
        return Ok(false);
    };
    let draft = draft_of(turn, person).await?;
    let is_this = |(draft, _): &(TensionDraft, Office)| draft.text_message == Some(message.id.0);
    let Some(draft) = draft.filter(is_this) else {
        return Ok(false);
    };
    let text = text.to_owned();
    take_text(turn.clone(), person.clone(), draft, text, message.id.0).await?;
    Ok(true)
}

/// `[Send to 3 people]`: asks once more.
pub async fn ask_to_send(turn: Turn, person: Person) -> HandlerResult {
    let Some((draft, office)) = draft_of(&turn, &person).await? else {
        return nothing_begun(turn, person).await;
    };
    match complete(&turn, &draft) {
        Some((_, _, body)) => {
            let goes_to = goes_to(&turn, &person, &office, body).await?;
            turn.show(views::tension_draft::confirm(&turn.viewer(), &goes_to))
                .await
        }
        None => resume(turn, person).await,
    }
}

/// `[Yes, send]`
pub async fn send(turn: Turn, person: Person) -> HandlerResult {
    let Some((draft, office)) = draft_of(&turn, &person).await? else {
        return nothing_begun(turn, person).await;
    };
    let (Some((region, sector, body)), Some(level), Some(text)) =
        (complete(&turn, &draft), draft.level, &draft.text)
    else {
        return resume(turn, person).await;
    };
    // What the last look showed: without numbers of citizens.
    let text = mask(text).text;
    let new = NewTension {
        office: &office,
        region,
        sector: &sector,
        body: &body,
        district: draft.district.as_deref(),
        level,
        text: &text,
        photos: &draft.photos,
    };
    let now = turn.services().clock.now();
    let mut tx = turn.begin().await?;
    tx.raise_tension(&new, person.id, now).await?;
    tx.delete_tension_draft(person.id).await?;
    tx.clear_step(person.id).await?;
    tx.commit().await?;
    turn.show(views::tension_draft::sent(&turn.viewer())).await
}

/// Where and about what it is, and who is obliged, once nothing is asked for any more. None while something is, or where
/// the sector went to a body without the duty meanwhile.
fn complete(turn: &Turn, draft: &TensionDraft) -> Option<(RegionCode, SectorSlug, BodySlug)> {
    if draft.asks_for().is_some() {
        return None;
    }
    let viewer = turn.viewer();
    let slug = draft.sector.as_ref()?;
    let mut sectors = viewer.directory.obliged_sectors_on(viewer.today);
    let sector = sectors.find(|sector| sector.slug == *slug)?;
    Some((draft.region?, sector.slug.clone(), sector.body.clone()))
}

/// One of the person's own offices, where it may raise alerts.
async fn raising_office(turn: &Turn, office: OfficeId) -> anyhow::Result<Option<Office>> {
    let office = turn.office(office).await?;
    let viewer = turn.viewer();
    Ok(office.filter(|office| may_raise(&viewer, &office.seat)))
}

/// The draft, while the office that raises it is held: without a sector that went to another ministry meanwhile.
async fn draft_of(turn: &Turn, person: &Person) -> anyhow::Result<Option<(TensionDraft, Office)>> {
    let Some(mut draft) = turn.services().store.tension_draft(person.id).await? else {
        return Ok(None);
    };
    let Some(office) = raising_office(turn, draft.office).await? else {
        return Ok(None);
    };
    forget_foreign_sector(&turn.viewer(), &mut draft, &office.seat);
    Ok(Some((draft, office)))
}

async fn with_draft(
    turn: Turn,
    person: Person,
    change: impl FnOnce(&mut TensionDraft),
) -> HandlerResult {
    let Some((mut draft, office)) = draft_of(&turn, &person).await? else {
        return nothing_begun(turn, person).await;
    };
    change(&mut draft);
    go_on_with(turn, person, draft, &office).await
}

async fn nothing_begun(turn: Turn, person: Person) -> HandlerResult {
    let screen = crate::bot::citizen::menu::home_screen(&turn, &person).await?;
    turn.show_saying(screen, texts::tension_nothing_begun())
        .await
}

/// Keeps the draft and shows what is asked for next.
async fn go_on_with(
    turn: Turn,
    person: Person,
    mut draft: TensionDraft,
    office: &Office,
) -> HandlerResult {
    forget_foreign_sector(&turn.viewer(), &mut draft, &office.seat);
    let mut tx = turn.begin().await?;
    tx.keep_tension_draft(person.id, &draft).await?;
    tx.set_step(person.id, &Step::RaisingTension).await?;
    tx.commit().await?;
    let screen = stage_screen(&turn, &person, &draft, office).await?;
    turn.show(screen).await
}

/// A sector that is none of this seat's (any more) is asked for anew: a button can be old, or forged.
fn forget_foreign_sector(viewer: &Viewer<'_>, draft: &mut TensionDraft, seat: &Seat) {
    let offered = views::tension_draft::offered_sectors(viewer, seat);
    let mut offered = offered.map(|sector| &sector.slug);
    if !offered.any(|slug| Some(slug) == draft.sector.as_ref()) {
        draft.sector = None;
        draft.is_sector_given = false;
    }
}

async fn stage_screen(
    turn: &Turn,
    person: &Person,
    draft: &TensionDraft,
    office: &Office,
) -> anyhow::Result<Screen> {
    let viewer = turn.viewer();
    let around = around(turn, draft).await?;
    if let Some(part) = draft.asks_for() {
        return Ok(views::tension_draft::part(
            &viewer,
            draft,
            &office.seat,
            part,
            &around,
        ));
    }
    let Some((_, _, body)) = complete(turn, draft) else {
        let part = TensionPart::Sector;
        return Ok(views::tension_draft::part(
            &viewer,
            draft,
            &office.seat,
            part,
            &around,
        ));
    };
    let goes_to = goes_to(turn, person, office, body).await?;
    Ok(views::tension_draft::review(
        &viewer, draft, &goes_to, &around,
    ))
}

async fn around(turn: &Turn, draft: &TensionDraft) -> anyhow::Result<Around> {
    let viewer = turn.viewer();
    let sector = draft.sector.as_ref();
    let known = sector.and_then(|slug| viewer.directory.sector(slug, viewer.today));
    let (Some(region), Some(sector)) = (draft.region, known) else {
        return Ok(Around::default());
    };
    let services = turn.services();
    let (store, now) = (&services.store, services.clock.now());
    let (whole, places) = store
        .open_demand(region, &sector.body, &sector.slug, now)
        .await?;
    Ok(Around {
        whole,
        places,
        districts: store.districts_of(region).await?,
        open_already: store.open_tension_like(region, &sector.slug).await?,
    })
}

async fn goes_to(
    turn: &Turn,
    person: &Person,
    office: &Office,
    body: BodySlug,
) -> anyhow::Result<GoesTo> {
    let services = turn.services();
    let recipients = services
        .store
        .tension_recipients(&body, person.id, services.clock.now())
        .await?;
    Ok(GoesTo {
        coordinators: recipients.coordinators.len() as u32,
        officials: recipients.officials.len() as u32,
        people: recipients.people().len() as u32,
        own: office.seat.role(),
        body,
    })
}
