//! One row of a schedule.

use super::{
    super::{
        Screen, Tap, Viewer, capitalised, in_rows, lines, meeting, planning, submission::fitting,
    },
    conflicts, fate, held_by, name, place, time,
};
use crate::{
    domain::{
        meeting::Agreement,
        schedule::{Line, RowList, Schedule, conflict::Conflict},
    },
    i18n::texts,
};

/// One row with all that is known of it. `is_own`: the reader acts for its ministry, and came from its rows.
pub fn card(
    viewer: &Viewer<'_>,
    schedule: &Schedule,
    line: &Line,
    conflicts: &[Conflict],
    (list, is_own): (&RowList, bool),
) -> Screen {
    let row = &line.row;
    let facts = [
        texts::meeting_when(time(viewer, row)),
        texts::meeting_where(place(viewer, row)),
        texts::meeting_held_by(held_by(viewer, row)),
    ];
    let head = lines(
        [
            viewer.html(texts::schedule_row_number(
                name(viewer, schedule.id),
                line.number,
            )),
            meeting::bold(&meeting::named_body(viewer, &row.body)),
        ]
        .into_iter()
        .chain(facts.map(|fact| viewer.html(fact))),
    );
    let akimats = row.akimats.iter().map(|served| {
        let region = capitalised(&meeting::region_name(viewer, served.code));
        viewer.html(texts::schedule_akimat(
            region,
            akimat_word(served.agreement),
        ))
    });
    let akimats = (!row.akimats.is_empty()).then(|| lines(akimats));
    // Which akimats have not agreed is said above.
    let touching = conflicts
        .iter()
        .filter(|conflict| !matches!(conflict, Conflict::WithoutAkimat { .. }))
        .filter(|conflict| conflict.meetings().contains(&row.meeting))
        .map(|conflict| conflicts::words(viewer, schedule, conflict));
    let parts = [head]
        .into_iter()
        .chain(fate(viewer, line))
        .chain(akimats)
        .chain(planning::chosen_because(viewer, &row.chosen_because))
        .chain(touching);
    let open = is_own.then(|| {
        let tap = Tap::BodyMeeting {
            meeting: row.meeting,
        };
        viewer.button(texts::button_open_meeting(), tap)
    });
    let back = if is_own {
        Tap::OwnSchedule {
            schedule: schedule.id,
            body: row.body.clone(),
            offset: list.offset,
        }
    } else {
        Tap::ScheduleRows { list: list.clone() }
    };
    let buttons = open.into_iter().chain([
        viewer.button(texts::button_back_to_list(), back),
        viewer.home_button(),
    ]);
    Screen::new(fitting(parts), in_rows(buttons))
}

fn akimat_word(agreement: Agreement) -> &'static str {
    agreement.into()
}
