//! Raising a tension alert: from what it is for to the last look that names who gets it.

use super::{
    Button, Screen, Tap, Viewer, in_rows, lines, meeting, paragraphs, region,
    submission::quoted,
    tension::{level_in_words, place_in, sector_name},
};
use crate::{
    domain::{
        central_body::BodySlug,
        masking::mask,
        office::{OfficeId, Role, Seat},
        sector::Sector,
        submission_draft::{District, MOST_PHOTOS, TextRefusal},
        tension::{OpenDemand, TensionId, TensionLevel},
        tension_draft::{TensionDraft, TensionPart},
    },
    i18n::{Html, Text, texts},
};

/// Places whose weight is told in words; the others are only buttons.
const PLACES_TOLD: usize = 3;

/// Those who will get it, as far as they are in the bot.
#[derive(Clone, Debug)]
pub struct GoesTo {
    pub coordinators: u32,
    pub body: BodySlug,
    pub officials: u32,
    /// Each of them once.
    pub people: u32,
    /// The role of whoever raises it.
    pub own: Role,
}

/// What a step shows beside its question.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// What the chosen sector weighs in the chosen region.
    pub whole: OpenDemand,
    /// The same in districts and settlements, the heaviest first.
    pub places: Vec<(String, OpenDemand)>,
    /// Districts and settlements that people named in any sector.
    pub districts: Vec<District>,
    /// An alert that is open for the same region and sector.
    pub open_already: Option<TensionId>,
}

/// What it is for, before anything is asked. `begun` was not sent.
pub fn intro(viewer: &Viewer<'_>, office: OfficeId, begun: Option<&TensionDraft>) -> Screen {
    let begin = Tap::BeginTension { office };
    let buttons = match begun {
        None => vec![viewer.button(texts::button_tension_begin(), begin)],
        Some(_) => vec![
            viewer.button(texts::button_tension_continue(), Tap::ContinueTension),
            viewer.button(texts::button_draft_restart(), begin),
            viewer.button(texts::button_delete_draft(), Tap::DropTension),
        ],
    };
    let begun = begun.map(|draft| {
        let text = draft.text.as_deref().unwrap_or_default();
        viewer.html(texts::tension_begun(super::shorten(text, 300)))
    });
    let parts = [viewer.html(texts::tension_intro())]
        .into_iter()
        .chain(begun);
    let mut rows = in_rows(buttons);
    rows.push(vec![viewer.home_button()]);
    Screen::new(paragraphs(parts), rows)
}

/// Asks for a part.
pub fn part(
    viewer: &Viewer<'_>,
    draft: &TensionDraft,
    seat: &Seat,
    part: TensionPart,
    around: &Around,
) -> Screen {
    let step = draft
        .position(part)
        .map(|(step, steps)| viewer.html(texts::step_of(steps, step)));
    let question = match part {
        TensionPart::Region => texts::tension_ask_region(),
        TensionPart::Sector => texts::tension_ask_sector(),
        TensionPart::District => texts::tension_ask_district(),
        TensionPart::Level => texts::tension_ask_level(),
        TensionPart::Text => texts::tension_ask_text(),
        TensionPart::Photos => {
            texts::tension_ask_photos(draft.photos.len() as u32, MOST_PHOTOS as u32)
        }
    };
    let demand = match part {
        TensionPart::District => demand(viewer, draft, around, PLACES_TOLD),
        TensionPart::Level => demand(viewer, draft, around, 0),
        _ => None,
    };
    let text = paragraphs(
        step.into_iter()
            .chain(demand)
            .chain([viewer.html(question)]),
    );
    let mut rows = part_rows(viewer, draft, seat, part, around);
    let back = match draft.part_before(part) {
        _ if draft.editing.is_some() => Some(Tap::SkipTensionPart { part }),
        Some(before) => Some(Tap::EditTensionPart { part: before }),
        None => None,
    };
    let back = back.map(|tap| viewer.button(texts::button_back(), tap));
    let cancel = viewer.button(texts::button_cancel_submission(), Tap::Home);
    rows.extend(in_rows(back.into_iter().chain([cancel])));
    Screen::new(text, rows)
}

/// What people ask in the chosen place, or in the region and its heaviest places.
fn demand(
    viewer: &Viewer<'_>,
    draft: &TensionDraft,
    around: &Around,
    places_told: usize,
) -> Option<Html> {
    let (region, sector) = (draft.region?, draft.sector.as_ref()?);
    let sector = sector_name(viewer, sector);
    let line = |place: String, demand: OpenDemand| {
        viewer.html(if demand.people == 0 {
            texts::tension_demand_none(&*sector, place)
        } else {
            texts::tension_demand(&*sector, place, demand.people, demand.new_people)
        })
    };
    let chosen = draft.district.as_deref().and_then(|district| {
        let mut places = around.places.iter();
        places.find(|(place, _)| place == district)
    });
    let whole = line(meeting::region_name(viewer, region), around.whole);
    let told = around
        .places
        .iter()
        .take(places_told)
        .chain(chosen.filter(|_| places_told == 0));
    let told = told.map(|(place, demand)| line(place.clone(), *demand));
    Some(lines([whole].into_iter().chain(told)))
}

fn part_rows(
    viewer: &Viewer<'_>,
    draft: &TensionDraft,
    seat: &Seat,
    part: TensionPart,
    around: &Around,
) -> Vec<Vec<Button>> {
    match part {
        TensionPart::Region => regions(viewer),
        TensionPart::Sector => in_rows(offered_sectors(viewer, seat).map(|sector| {
            let tap = Tap::ChooseTensionSector {
                sector: sector.slug.clone(),
            };
            Button::tap(sector.name.get(viewer.lang).to_owned(), tap)
        })),
        TensionPart::District => {
            let heavy = around.places.iter();
            let heavy = heavy.filter_map(|(place, _)| District::offered(place));
            let mut named: Vec<District> = heavy.collect();
            for district in &around.districts {
                if !named.contains(district) {
                    named.push(district.clone());
                }
            }
            let named = named.into_iter().map(|district| {
                let label = district.0.clone();
                Button::tap(label, Tap::ChooseTensionDistrict { district })
            });
            let whole = viewer.button(texts::button_whole_region(), Tap::SkipTensionPart { part });
            in_rows(named.chain([whole]))
        }
        TensionPart::Level => {
            let level =
                |label: Text, level| viewer.button(label, Tap::ChooseTensionLevel { level });
            in_rows([
                level(texts::button_tension_predicted(), TensionLevel::Predicted),
                level(texts::button_tension_arisen(), TensionLevel::Arisen),
            ])
        }
        TensionPart::Text => Vec::new(),
        TensionPart::Photos => {
            let skip = Tap::SkipTensionPart { part };
            let mut buttons = Vec::new();
            if draft.photos.is_empty() {
                buttons.push(viewer.button(texts::button_skip(), skip));
            } else {
                buttons.push(viewer.button(texts::button_photos_done(), skip));
                let remove = Tap::RemoveTensionPhotos;
                buttons.push(viewer.button(texts::button_photos_remove(), remove));
            }
            in_rows(buttons)
        }
    }
}

fn regions(viewer: &Viewer<'_>) -> Vec<Vec<Button>> {
    let regions = viewer.directory.regions_on(viewer.today, viewer.lang);
    let buttons = regions.iter().map(|known| {
        let label = region::unmistakable_name(viewer, known, &regions);
        Button::tap(label, Tap::ChooseTensionRegion { region: known.code })
    });
    in_rows(buttons)
}

/// The sectors that an alert of this seat may be about: of an official those of the own body; of the others all whose body
/// has the duty to hold meetings.
pub fn offered_sectors<'a>(
    viewer: &Viewer<'a>,
    seat: &'a Seat,
) -> impl Iterator<Item = &'a Sector> + use<'a> {
    let sectors = viewer.directory.obliged_sectors_on(viewer.today);
    sectors.filter(move |sector| seat.body().is_none_or(|body| *body == sector.body))
}

/// The last look: all of it, each part to be changed, and who gets it.
pub fn review(
    viewer: &Viewer<'_>,
    draft: &TensionDraft,
    goes_to: &GoesTo,
    around: &Around,
) -> Screen {
    let (step, steps) = draft.last_look();
    let text = draft.text.as_deref().unwrap_or_default();
    let sent = mask(text).text;
    let mut facts = vec![
        texts::tension_sector(
            draft
                .sector
                .as_ref()
                .map_or_else(String::new, |sector| sector_name(viewer, sector)),
        ),
        texts::review_place(draft.region.map_or_else(String::new, |region| {
            place_in(viewer, region, draft.district.as_deref())
        })),
    ];
    facts.extend(
        draft
            .level
            .map(|level| texts::tension_level(viewer.say(level_in_words(level)))),
    );
    if !draft.photos.is_empty() {
        facts.push(texts::review_photos(draft.photos.len() as u32));
    }
    let masked = (sent != text).then(|| viewer.html(texts::tension_masked()));
    let already = around
        .open_already
        .map(|alert| viewer.html(texts::tension_open_already(alert.to_string())));
    let parts = [
        viewer.html(texts::step_of(steps, step)),
        viewer.html(texts::review_title()),
        lines(facts.into_iter().map(|fact| viewer.html(fact))),
        quoted(&sent),
    ];
    let parts = parts
        .into_iter()
        .chain(masked)
        .chain(already)
        .chain([recipients(viewer, goes_to)]);
    let edit = |label: Text, part| viewer.button(label, Tap::EditTensionPart { part });
    let buttons = [
        Some(edit(texts::button_edit_text(), TensionPart::Text)),
        Some(edit(texts::button_edit_photos(), TensionPart::Photos)),
        Some(edit(texts::button_edit_level(), TensionPart::Level)),
        Some(edit(texts::button_edit_district(), TensionPart::District)),
        (!draft.is_sector_given).then(|| edit(texts::button_edit_sector(), TensionPart::Sector)),
        (!draft.is_region_given).then(|| edit(texts::button_edit_region(), TensionPart::Region)),
        Some(viewer.button(texts::button_delete_draft(), Tap::DropTension)),
        Some(viewer.home_button()),
    ];
    let send = viewer.button(texts::button_tension_send(goes_to.people), Tap::SendTension);
    let mut rows = vec![vec![send]];
    rows.extend(in_rows(buttons.into_iter().flatten()));
    Screen::new(paragraphs(parts), rows)
}

/// Asks once more: names who gets it, in roles and numbers.
pub fn confirm(viewer: &Viewer<'_>, goes_to: &GoesTo) -> Screen {
    let parts = [
        viewer.html(texts::tension_confirm()),
        recipients(viewer, goes_to),
    ];
    let buttons = [
        viewer.button(texts::button_tension_send_yes(), Tap::SendTensionForGood),
        viewer.button(texts::button_back(), Tap::ContinueTension),
    ];
    Screen::new(paragraphs(parts), in_rows(buttons))
}

fn recipients(viewer: &Viewer<'_>, goes_to: &GoesTo) -> Html {
    if goes_to.people == 0 {
        return viewer.html(texts::tension_to_nobody());
    }
    let body = meeting::named_body(viewer, &goes_to.body);
    // Whoever raises it sits there: that nobody else does is no news.
    let (own, coordinators, officials) = (goes_to.own, goes_to.coordinators, goes_to.officials);
    let told = [
        Some(texts::tension_goes_to()),
        (coordinators > 0 || own != Role::Coordinator)
            .then(|| texts::tension_to_coordinators(coordinators)),
        (officials > 0 || own != Role::Official)
            .then(|| texts::tension_to_officials(officials, body)),
    ];
    lines(told.into_iter().flatten().map(|line| viewer.html(line)))
}

/// It is sent; the receipt follows.
pub fn sent(viewer: &Viewer<'_>) -> Screen {
    Screen::new(viewer.html(texts::sent()), Vec::new())
}

/// A text that cannot be sent: why, and what now.
pub fn text_refused(viewer: &Viewer<'_>, refusal: TextRefusal) -> Screen {
    let buttons = [
        viewer.button(texts::button_back(), Tap::ContinueTension),
        viewer.button(texts::button_cancel_submission(), Tap::Home),
    ];
    let text = super::asking::refusal_text(refusal);
    Screen::new(viewer.html(text), in_rows(buttons))
}
