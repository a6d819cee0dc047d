//! The one letter of a morning: all that is due for somebody, by their offices.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Rendered, Writer, letter_of};
use crate::{
    domain::{
        calendar::{instant, local},
        commitment::CommitmentId,
        deadline_reminder::MORNING,
        due::{DueThing, due_for},
        notice,
    },
    store::{DueNotice, StoreError},
    views::{
        self,
        due::{Background, OfDesk},
    },
};

impl Writer {
    /// What they were told since this morning, each looked at once more: what was done meanwhile is left out, and so is what
    /// belongs to an office that they hold no more.
    pub(super) async fn write_due_things(
        &self,
        due: &DueNotice,
        morning: NaiveDate,
    ) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        let pending = self.store.pending(&self.rules, now).await?;
        let mut desks = Vec::new();
        for office in self.store.offices_of(due.person, now).await? {
            let told = self.store.reminded(office.id, morning).await?;
            let calendar = self.store.working_calendar();
            let mut things = due_for(&office.seat, &pending, calendar, now);
            things.retain(|thing| told.iter().any(|(item, _)| *item == thing.key()));
            if !things.is_empty() {
                desks.push(OfDesk { office, things });
            }
        }
        if desks.is_empty() {
            return Ok(Rendered::Nothing);
        }
        if let Some(until) = notice::quiet_until(now) {
            // The hour of these letters, not of all.
            let until = instant(local(until).date().and_time(MORNING));
            return Ok(Rendered::Wait { until });
        }
        let words = self.words_of_lone_commitments(&desks).await?;
        let background = Background {
            calendar: self.store.working_calendar(),
            words: &words,
            mornings: (morning, self.clock.today()),
        };
        let screen = views::due::letter(&self.viewer(due), &desks, &background);
        Ok(letter_of(due, screen))
    }

    /// What was promised, else what was asked, where a desk has one commitment: several are only counted.
    async fn words_of_lone_commitments(
        &self,
        desks: &[OfDesk],
    ) -> Result<BTreeMap<CommitmentId, String>, StoreError> {
        let mut words = BTreeMap::new();
        for desk in desks {
            let mut commitments = desk.things.iter().filter_map(|due| match &due.what {
                DueThing::Commitment(commitment) => Some(commitment),
                _ => None,
            });
            let (Some(commitment), None) = (commitments.next(), commitments.next()) else {
                continue;
            };
            let promised = match (&commitment.words, commitment.submission) {
                (Some(promised), _) => Some(promised.clone()),
                (None, Some(asked)) => self.store.submission(asked).await?.map(|asked| asked.text),
                (None, None) => None,
            };
            words.extend(promised.map(|promised| (commitment.id, promised)));
        }
        Ok(words)
    }
}
