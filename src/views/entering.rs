//! An akimat officer enters a question for somebody without Telegram.

use super::{Button, Screen, Tap, Viewer, asking, in_rows, lines, meeting, paragraphs, submission};
use crate::{
    domain::{
        checks::Exempt,
        office::OfficeId,
        start_link::StartLink,
        submission::Submission,
        submission_draft::{District, Part, SubmissionDraft, TextRefusal},
    },
    i18n::{Html, texts},
};

/// Something was begun before: it goes on, or makes room.
pub fn begun_before(viewer: &Viewer<'_>, draft: &SubmissionDraft, office: OfficeId) -> Screen {
    let text = draft.text.as_deref().unwrap_or_default();
    let parts = [
        viewer.html(texts::enter_begun()),
        submission::quoted(&super::shorten(text, 300)),
    ];
    let buttons = [
        viewer.button(texts::button_enter_continue(), Tap::EnterOn),
        viewer.button(texts::button_enter_anew(), Tap::EnterAnew { office }),
        viewer.home_button(),
    ];
    Screen::new(paragraphs(parts), in_rows(buttons))
}

/// Asks whose matter it is.
pub fn ask_sector(viewer: &Viewer<'_>) -> Screen {
    let (today, directory) = (viewer.today, viewer.directory);
    let holds_meetings = |slug| directory.body(slug, today).is_some_and(|body| !body.exempt);
    let sectors = directory
        .sectors_on(today)
        .filter(|sector| holds_meetings(&sector.body))
        .map(|sector| {
            let tap = Tap::EnterSector {
                sector: Some(sector.slug.clone()),
            };
            Button::tap(sector.name.get(viewer.lang).to_owned(), tap)
        });
    let unknown = viewer.button(
        texts::button_sector_unknown(),
        Tap::EnterSector { sector: None },
    );
    let mut rows = in_rows(sectors);
    rows.extend(in_rows([unknown, viewer.home_button()]));
    Screen::new(viewer.html(texts::enter_ask_sector()), rows)
}

/// Asks for the text. `refusal` says what is wrong with the one before.
pub fn ask_text(viewer: &Viewer<'_>, refusal: Option<TextRefusal>) -> Screen {
    let refusal = refusal.map(|refusal| viewer.html(asking::refusal_text(refusal)));
    let parts = refusal
        .into_iter()
        .chain([viewer.html(texts::enter_ask_text())]);
    let back = Tap::EnterPart {
        part: Part::Addressee,
    };
    let buttons = [
        viewer.button(texts::button_enter_sector(), back),
        viewer.home_button(),
    ];
    Screen::new(paragraphs(parts), in_rows(buttons))
}

/// Asks for the district or the settlement: typed, or one that others named.
pub fn ask_district(viewer: &Viewer<'_>, named: &[District]) -> Screen {
    let named = named.iter().map(|district| {
        let tap = Tap::EnterDistrict {
            district: district.clone(),
        };
        Button::tap(district.0.clone(), tap)
    });
    let mut rows = in_rows(named);
    rows.extend(in_rows([
        viewer.button(texts::button_skip(), Tap::EnterNoDistrict),
        viewer.button(
            texts::button_enter_text(),
            Tap::EnterPart { part: Part::Text },
        ),
        viewer.home_button(),
    ]));
    Screen::new(viewer.html(texts::enter_ask_district()), rows)
}

/// The last look: what others will see, and for whom it seems to be where that is another.
pub fn review(
    viewer: &Viewer<'_>,
    draft: &SubmissionDraft,
    public_text: &str,
    seems_for: Option<Exempt>,
) -> Screen {
    let text = draft.text.as_deref().unwrap_or_default();
    let facts = [
        Some(texts::review_to(submission::addressee(
            viewer,
            draft.body.as_ref(),
            draft.sector.as_ref(),
        ))),
        Some(texts::review_region(meeting::region_name(
            viewer,
            draft.region,
        ))),
        draft.district.as_deref().map(texts::review_place),
    ];
    let facts = lines(facts.into_iter().flatten().map(|fact| viewer.html(fact)));
    let masked = (public_text != text)
        .then(|| viewer.html(texts::review_masked(super::shorten(public_text, 600))));
    let warning = seems_for.map(|exempt| {
        viewer.html(texts::enter_seems_exempt(asking::exempt_name(
            viewer, exempt,
        )))
    });
    let parts = [
        viewer.html(texts::enter_review()),
        submission::quoted(&super::shorten(text, 2_000)),
        facts,
    ]
    .into_iter()
    .chain(masked)
    .chain(warning)
    .chain([viewer.html(texts::enter_held())]);
    let part = |label, part| viewer.button(label, Tap::EnterPart { part });
    let mut rows = vec![vec![
        viewer.button(texts::button_enter_register(), Tap::EnterRegister),
    ]];
    rows.extend(in_rows([
        part(texts::button_enter_sector(), Part::Addressee),
        part(texts::button_enter_text(), Part::Text),
        part(texts::button_enter_district(), Part::Place),
        viewer.button(texts::button_enter_drop(), Tap::EnterDrop),
        viewer.home_button(),
    ]));
    Screen::new(paragraphs(parts), rows)
}

/// It is registered; the receipt comes as a message of its own.
pub fn sent(viewer: &Viewer<'_>) -> Screen {
    Screen::new(
        viewer.html(texts::enter_sent()),
        vec![vec![viewer.home_button()]],
    )
}

/// The receipt, with the number by which any phone can follow it.
pub fn receipt(viewer: &Viewer<'_>, entered: &Submission, bot_username: &str) -> Screen {
    let link = StartLink::Submission(entered.number);
    let link = format!("https://t.me/{bot_username}?start={link}");
    let to = submission::addressee(viewer, entered.body.as_ref(), entered.sector.as_ref());
    let text: Html = viewer.html(texts::enter_receipt(entered.number.to_string(), to, link));
    let open = Tap::Numbered {
        number: entered.number,
    };
    Screen::new(
        text,
        vec![vec![viewer.button(texts::button_open_numbered(), open)]],
    )
}
