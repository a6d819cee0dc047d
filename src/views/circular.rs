//! What coordinators tell the officials of ministries: to whom, the text, how many get it.

use std::collections::BTreeMap;

use super::{Button, Screen, Tap, Viewer, in_rows, marked_if, paragraphs};
use crate::{
    domain::{
        central_body::CentralBody,
        circular::{CircularDraft, CircularRefusal, LONGEST_CIRCULAR},
        directory::alphabet_key,
    },
    i18n::{Html, escape, texts},
};

/// How many people a ministry has in the bot.
pub type Staff = BTreeMap<String, u32>;

/// The ministries to choose from: those that hold meetings, and any other that has somebody in the bot.
pub fn offered<'a>(viewer: &Viewer<'a>, staff: &Staff) -> Vec<&'a CentralBody> {
    let bodies = viewer.directory.bodies_on(viewer.today);
    let mut bodies: Vec<_> = bodies
        .filter(|body| !body.exempt || staff.contains_key(&body.slug.0))
        .collect();
    // Those that somebody would get it in stand first.
    bodies.sort_by_cached_key(|body| {
        let name = alphabet_key(body.name.get(viewer.lang), viewer.lang);
        (!staff.contains_key(&body.slug.0), name)
    });
    bodies
}

/// To whom. Those that are chosen carry a mark, and a tap turns it. `people` is how many get it.
pub fn choose(viewer: &Viewer<'_>, draft: &CircularDraft, staff: &Staff, people: u32) -> Screen {
    let bodies = offered(viewer, staff);
    let are_all_chosen = bodies.iter().all(|body| draft.is_chosen(&body.slug));
    let mut rows: Vec<Vec<Button>> = bodies
        .into_iter()
        .map(|body| {
            let is_chosen = draft.is_chosen(&body.slug);
            let size = staff.get(&body.slug.0).copied().unwrap_or_default();
            let label = texts::circular_body(body.name.get(viewer.lang), size);
            let tap = Tap::CircularTo {
                body: body.slug.clone(),
                wanted: !is_chosen,
            };
            let label = marked_if(viewer, viewer.say(label), is_chosen);
            vec![Button::tap(label, tap)]
        })
        .collect();
    let all = if are_all_chosen {
        texts::button_circular_none()
    } else {
        texts::button_circular_all()
    };
    let to_all = Tap::CircularToAll {
        wanted: !are_all_chosen,
    };
    rows.insert(0, vec![viewer.button(all, to_all)]);
    rows.push(vec![viewer.button(
        texts::button_circular_write(),
        Tap::WriteCircular { anew: false },
    )]);
    let is_begun = *draft != CircularDraft::default();
    let drop = is_begun.then(|| viewer.button(texts::button_circular_drop(), Tap::DropCircular));
    rows.extend(in_rows(drop.into_iter().chain([viewer.home_button()])));
    let text = texts::circular_bodies(draft.bodies.len() as u32, people);
    Screen::new(viewer.html(text), rows)
}

/// Asks for the text.
pub fn ask_text(viewer: &Viewer<'_>, people: u32) -> Screen {
    Screen::new(viewer.html(texts::circular_ask_text(people)), leave(viewer))
}

pub fn not_a_text(viewer: &Viewer<'_>) -> Screen {
    Screen::new(viewer.html(texts::circular_not_a_text()), leave(viewer))
}

pub fn refused(
    viewer: &Viewer<'_>,
    CircularRefusal::TooLong { length }: CircularRefusal,
) -> Screen {
    let text = texts::circular_too_long(length as u32, LONGEST_CIRCULAR as u32);
    Screen::new(viewer.html(text), leave(viewer))
}

fn leave(viewer: &Viewer<'_>) -> Vec<Vec<Button>> {
    vec![
        vec![viewer.button(texts::button_circular_bodies(), Tap::Circular)],
        vec![viewer.button(texts::button_circular_drop(), Tap::DropCircular)],
    ]
}

/// The text as it will be read, and how many get it.
pub fn check(viewer: &Viewer<'_>, draft: &CircularDraft, people: u32) -> Screen {
    let text = draft.text.as_deref().unwrap_or_default();
    let parts = [
        viewer.html(texts::circular_check(people, draft.bodies.len() as u32)),
        quoted(text),
    ];
    let rows = vec![
        vec![viewer.button(texts::button_circular_send(), Tap::SendCircular { people })],
        vec![viewer.button(
            texts::button_circular_text(),
            Tap::WriteCircular { anew: true },
        )],
        vec![viewer.button(texts::button_circular_bodies(), Tap::Circular)],
        vec![viewer.button(texts::button_circular_drop(), Tap::DropCircular)],
    ];
    Screen::new(paragraphs(parts), rows)
}

/// The receipt: how many it goes to, and the text as it was sent.
pub fn sent(viewer: &Viewer<'_>, text: &str, bodies: u32, people: u32) -> Screen {
    let parts = [
        viewer.html(texts::circular_sent(people, bodies)),
        quoted(text),
    ];
    Screen::new(paragraphs(parts), Vec::new())
}

/// What the officials get.
pub fn notice(viewer: &Viewer<'_>, text: &str) -> Screen {
    Screen::new(
        viewer.html(texts::notice_circular(text)),
        vec![vec![viewer.home_button()]],
    )
}

fn quoted(text: &str) -> Html {
    Html(format!("<blockquote>{}</blockquote>", escape(text)))
}
