//! What is kept, and how to delete it.

use super::{Screen, Tap, Viewer, in_rows};
use crate::i18n::texts;

/// What is kept, what is not asked, where it stays.
pub fn privacy(viewer: &Viewer<'_>) -> Screen {
    let buttons = [
        viewer.button(texts::button_delete_data(), Tap::DeleteData),
        viewer.home_button(),
    ];
    Screen::new(viewer.html(texts::privacy()), in_rows(buttons))
}

/// Deleting cannot be undone: asks once.
pub fn ask_to_delete(viewer: &Viewer<'_>) -> Screen {
    let buttons = [
        viewer.button(texts::button_delete_data_yes(), Tap::DeleteDataForGood),
        viewer.button(texts::button_delete_data_no(), Tap::Privacy),
    ];
    Screen::new(viewer.html(texts::delete_data_ask()), in_rows(buttons))
}

/// All is gone; there is nobody left to have a home panel.
pub fn deleted(viewer: &Viewer<'_>) -> Screen {
    Screen::new(viewer.html(texts::data_deleted()), Vec::new())
}
