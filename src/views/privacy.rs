//! What is kept, how to have it, and how to delete it.

use super::{File, Screen, Tap, Viewer, in_rows, paragraphs};
use crate::{domain::person::Remains, i18n::texts};

/// What is kept, who sees it, what is not asked, where it stays.
pub fn privacy(viewer: &Viewer<'_>) -> Screen {
    let buttons = [
        viewer.button(texts::button_my_data(), Tap::MyData),
        viewer.button(texts::button_delete_data(), Tap::DeleteData),
        viewer.home_button(),
    ];
    Screen::new(viewer.html(texts::privacy()), in_rows(buttons))
}

/// All that is kept of the reader, as `json`.
pub fn data_file(viewer: &Viewer<'_>, json: Vec<u8>, submissions: u32, supports: u32) -> File {
    File {
        name: "kezdesu-my-data.json".to_owned(),
        media_type: "application/json",
        bytes: json,
        caption: viewer.html(texts::my_data_caption(submissions, supports)),
    }
}

/// Deleting cannot be undone: asks once, and what becomes of the texts that others can read.
pub fn ask_to_delete(viewer: &Viewer<'_>, public_texts: u32) -> Screen {
    let has_public_texts = public_texts > 0;
    let about_texts = has_public_texts.then(|| texts::delete_data_ask_texts(public_texts));
    let parts = [texts::delete_data_ask()].into_iter().chain(about_texts);
    let delete = |label, texts_stay| {
        let tap = Tap::DeleteDataForGood { texts_stay };
        viewer.button(label, tap)
    };
    let but_texts = has_public_texts.then(|| delete(texts::button_delete_data_but_texts(), true));
    let buttons = [delete(texts::button_delete_data_yes(), false)]
        .into_iter()
        .chain(but_texts)
        .chain([viewer.button(texts::button_delete_data_no(), Tap::Privacy)]);
    Screen::new(
        paragraphs(parts.map(|part| viewer.html(part))),
        in_rows(buttons),
    )
}

/// What was to go is gone; there is nobody left to have a home panel.
pub fn deleted(viewer: &Viewer<'_>, remains: Remains) -> Screen {
    let texts_that_stay =
        (remains.public_texts > 0).then(|| texts::data_deleted_but_texts(remains.public_texts));
    let count = remains.is_counted.then(texts::data_deleted_but_count);
    let parts = [
        Some(texts::data_deleted()),
        texts_that_stay,
        count,
        Some(texts::data_deleted_begin_again()),
    ];
    let parts = parts.into_iter().flatten();
    Screen::new(paragraphs(parts.map(|part| viewer.html(part))), Vec::new())
}
