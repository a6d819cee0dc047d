//! Announcing a meeting: what is missing, or what citizens will read and how many are told.

use super::{Button, Screen, Tap, Viewer, lines, meeting, paragraphs};
use crate::{
    domain::{
        meeting::{Agreement, Meeting, MeetingStatus},
        meeting_lifecycle::Refusal,
    },
    i18n::{Text, texts},
};

/// It cannot be announced yet: all that is missing.
pub fn missing(viewer: &Viewer<'_>, meeting: &Meeting, refusals: &[Refusal]) -> Screen {
    let lacks = refusals
        .iter()
        .flat_map(|refusal| lacks(viewer, meeting, *refusal));
    let lacks = lines(lacks.map(|text| viewer.html(text)));
    let parts = [viewer.html(texts::announce_missing()), lacks];
    Screen::new(paragraphs(parts), vec![ways_out(viewer, meeting)])
}

fn lacks(viewer: &Viewer<'_>, meeting: &Meeting, refusal: Refusal) -> Vec<Text> {
    match refusal {
        Refusal::NotFixed { time, venue } => [
            time.then(texts::announce_lacks_time),
            venue.then(texts::announce_lacks_venue),
        ]
        .into_iter()
        .flatten()
        .collect(),
        Refusal::NotAgreed => {
            let agreed =
                |agreement| matches!(agreement, Agreement::Agreed | Agreement::AgreedByLetter);
            let waiting = meeting
                .served
                .iter()
                .filter(|region| !agreed(region.agreement));
            let names: Vec<_> = waiting
                .map(|region| meeting::region_name(viewer, region.code))
                .collect();
            vec![texts::announce_lacks_agreement(names.join(", "))]
        }
        Refusal::TooLate => vec![texts::announce_too_late()],
        Refusal::NotNow | Refusal::NotYet => Vec::new(),
    }
}

/// What citizens will read, and how many are told.
pub fn preview(viewer: &Viewer<'_>, meeting: &Meeting, people: u32) -> Screen {
    let mut announced = meeting.clone();
    announced.plan.status = MeetingStatus::Announced;
    let parts = [
        viewer.html(texts::announce_preview()),
        lines([
            viewer.html(texts::notice_announced()),
            meeting::short(viewer, &announced),
        ]),
        viewer.html(texts::announce_tells(people)),
    ];
    let yes = Tap::MeetingAnnounceYes {
        meeting: meeting.id,
        revision: super::revision_of(meeting),
    };
    let rows = vec![
        vec![viewer.button(texts::button_announce_yes(), yes)],
        ways_out(viewer, meeting),
    ];
    Screen::new(paragraphs(parts), rows)
}

fn ways_out(viewer: &Viewer<'_>, meeting: &Meeting) -> Vec<Button> {
    let back = Tap::BodyMeeting {
        meeting: meeting.id,
    };
    vec![
        viewer.button(texts::button_back(), back),
        viewer.home_button(),
    ]
}
