//! The procedure for holding meetings: the version in force, who has read it, and how a coordinator publishes another.

use super::{
    Button, Screen, Tap, Viewer, holders, in_rows, page_buttons, page_position, paragraphs,
};
use crate::{
    domain::{
        holder::Holder,
        paging::Page,
        procedure::{
            ChangeRefusal, LONGEST_CHANGE, Procedure, ProcedureDraft, ProcedurePart, Readers,
        },
    },
    i18n::{Html, dates, texts},
};

/// Offices on one page of those who have not read it.
pub const PAGE_LENGTH: u32 = 10;

/// A file's name is cut to this.
const LONGEST_NAME: usize = 80;

/// What the procedure has to do with whoever looks at it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Concern {
    /// Whether they have read it; none where they are not to.
    pub has_read: Option<bool>,
    /// Who has; none where that is not theirs to see.
    pub readers: Option<Readers>,
}

/// The version in force.
pub fn in_force(viewer: &Viewer<'_>, procedure: Option<&Procedure>, concern: Concern) -> Screen {
    let publish = concern
        .readers
        .map(|_| viewer.button(texts::button_procedure_publish(), Tap::PublishProcedure));
    let Some(procedure) = procedure else {
        let rows = publish.into_iter().chain([viewer.home_button()]);
        return Screen::new(viewer.html(texts::procedure_none()), in_rows(rows));
    };
    let own = concern.has_read.map(|has_read| {
        viewer.html(if has_read {
            texts::procedure_read_by_you()
        } else {
            texts::procedure_to_read()
        })
    });
    let readers = concern.readers.map(|readers| {
        viewer.html(texts::procedure_readers(
            readers.are_to_read,
            readers.have_read,
        ))
    });
    let parts = [description(viewer, procedure)];
    let text = paragraphs(parts.into_iter().chain(own).chain(readers));
    let version = procedure.version;
    let read = (concern.has_read == Some(false)).then(|| {
        viewer.button(
            texts::button_procedure_read(),
            Tap::ReadProcedure { version },
        )
    });
    let unread = concern.readers.is_some().then(|| {
        viewer.button(
            texts::button_procedure_unread(),
            Tap::ProcedureUnread { offset: 0 },
        )
    });
    let file = viewer.button(texts::button_procedure_file(), Tap::ProcedureFile);
    let buttons = [Some(file), read, unread, publish]
        .into_iter()
        .flatten()
        .chain([viewer.home_button()]);
    Screen::new(text, in_rows(buttons))
}

/// The words below the file itself.
pub fn below_file(viewer: &Viewer<'_>, procedure: &Procedure) -> Screen {
    Screen::new(description(viewer, procedure), Vec::new())
}

fn description(viewer: &Viewer<'_>, procedure: &Procedure) -> Html {
    viewer.html(texts::procedure_in_force(
        procedure.version,
        dates::date_of(viewer.lang, procedure.published_at, viewer.today),
        super::shorten(&procedure.file.name, LONGEST_NAME),
        procedure.change.as_str(),
    ))
}

/// What whoever is to read it gets with the file.
pub fn notice(viewer: &Viewer<'_>, procedure: &Procedure, is_reminder: bool) -> Screen {
    let (version, change) = (procedure.version, procedure.change.as_str());
    let text = if is_reminder {
        texts::notice_procedure_reminder(version, change)
    } else {
        texts::notice_procedure(version, change)
    };
    let read = viewer.button(
        texts::button_procedure_read(),
        Tap::ReadProcedure { version },
    );
    Screen::new(viewer.html(text), vec![vec![read]])
}

/// Asks for what the next version lacks.
pub fn ask(
    viewer: &Viewer<'_>,
    version: u32,
    draft: &ProcedureDraft,
    part: ProcedurePart,
) -> Screen {
    let text = match part {
        ProcedurePart::File => texts::procedure_ask_file(version),
        ProcedurePart::Change => texts::procedure_ask_change(version, file_name(draft)),
    };
    Screen::new(viewer.html(text), cancel(viewer))
}

fn file_name(draft: &ProcedureDraft) -> String {
    let name = draft.file.as_ref().map_or("", |file| &file.name);
    super::shorten(name, LONGEST_NAME)
}

fn cancel(viewer: &Viewer<'_>) -> Vec<Vec<Button>> {
    vec![vec![
        viewer.button(texts::button_cancel(), Tap::DropProcedureDraft),
    ]]
}

/// What came is not what was asked for.
pub fn not_that(viewer: &Viewer<'_>, part: ProcedurePart) -> Screen {
    let text = match part {
        ProcedurePart::File => texts::procedure_not_a_file(),
        ProcedurePart::Change => texts::procedure_not_a_text(),
    };
    Screen::new(viewer.html(text), cancel(viewer))
}

pub fn refused(viewer: &Viewer<'_>, ChangeRefusal::TooLong { length }: ChangeRefusal) -> Screen {
    let text = texts::procedure_change_too_long(length as u32, LONGEST_CHANGE as u32);
    Screen::new(viewer.html(text), cancel(viewer))
}

/// The next version as it will be, and how many people get it.
pub fn check(viewer: &Viewer<'_>, version: u32, draft: &ProcedureDraft, people: u32) -> Screen {
    let change = draft.change.as_deref().unwrap_or_default();
    let text = texts::procedure_check(version, file_name(draft), change, people);
    let edit = |label, part| viewer.button(label, Tap::EditProcedure { part });
    let send = Tap::SendProcedure { version };
    let rows = vec![
        vec![viewer.button(texts::button_procedure_send(), send)],
        vec![edit(texts::button_other_file(), ProcedurePart::File)],
        vec![edit(texts::button_other_change(), ProcedurePart::Change)],
        vec![viewer.button(texts::button_cancel(), Tap::DropProcedureDraft)],
    ];
    Screen::new(viewer.html(text), rows)
}

/// Those who have not read it, by office.
pub fn unread(viewer: &Viewer<'_>, procedure: &Procedure, page: &Page<Holder>) -> Screen {
    let back = vec![
        viewer.button(texts::button_back(), Tap::Procedure),
        viewer.home_button(),
    ];
    if page.total == 0 {
        let text = viewer.html(texts::procedure_all_have_read());
        return Screen::new(text, vec![back]);
    }
    let reminded = procedure.reminded_at.map(|at| {
        viewer.html(texts::procedure_reminded(dates::moment(
            viewer.lang,
            at,
            viewer.today,
        )))
    });
    let parts = [
        viewer.html(texts::procedure_unread(procedure.version, page.total)),
        holders::short_list(viewer, page),
    ]
    .into_iter()
    .chain(page_position(viewer, page))
    .chain(reminded);
    let text = paragraphs(parts);
    let remind = Tap::RemindOfProcedure {
        version: procedure.version,
    };
    let mut rows = vec![vec![
        viewer.button(texts::button_procedure_remind(), remind),
    ]];
    rows.extend(page_buttons(viewer, page, PAGE_LENGTH, |offset| {
        Tap::ProcedureUnread { offset }
    }));
    rows.push(back);
    Screen::new(text, rows)
}
