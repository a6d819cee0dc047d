//! Letters about quarterly reports: the receipt, what came to the coordinators, and what went back.

use super::{Rendered, Writer, letter_of};
use crate::{
    domain::{
        central_body::BodySlug,
        notice,
        office::Seat,
        report::{ReportFile, ReportId, SentReport},
    },
    store::{DueNotice, StoreError},
    views,
};

impl Writer {
    async fn sent_version(
        &self,
        (id, version): (ReportId, u32),
    ) -> Result<Option<(BodySlug, ReportFile, SentReport)>, StoreError> {
        let Some((body, quarter)) = self.store.report_of(id).await? else {
            return Ok(None);
        };
        let file = self.store.report_file(&body, quarter).await?;
        let versions = file.versions.iter();
        let sent = versions
            .into_iter()
            .find(|sent| sent.report.version == version);
        let sent = sent.cloned();
        Ok(sent.map(|sent| (body, file, sent)))
    }

    /// The receipt of what they sent answers what they just did, at any hour.
    pub(super) async fn write_report_kept(
        &self,
        due: &DueNotice,
        (id, version): (ReportId, u32),
    ) -> Result<Rendered, StoreError> {
        let Some((body, _, sent)) = self.sent_version((id, version)).await? else {
            return Ok(Rendered::Nothing);
        };
        let offices = self.store.offices_of(due.person, self.clock.now()).await?;
        let seat = Seat::Official(body);
        let Some(office) = offices.into_iter().find(|office| office.seat == seat) else {
            return Ok(Rendered::Nothing);
        };
        let screen = views::report::receipt(&self.viewer(due), office.id, (id, &sent));
        Ok(letter_of(due, screen))
    }

    /// A ministry sent a version; of several, the newest is told.
    pub(super) async fn write_report_sent(
        &self,
        due: &DueNotice,
        (id, version): (ReportId, u32),
    ) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        let Some((_, file, sent)) = self.sent_version((id, version)).await? else {
            return Ok(Rendered::Nothing);
        };
        let is_newest = file.state().next_version() == version + 1;
        let is_coordinator = self.store.coordinators(now).await?.contains(&due.person);
        if !is_newest || !is_coordinator {
            return Ok(Rendered::Nothing);
        }
        if let Some(until) = notice::quiet_until(now) {
            return Ok(Rendered::Wait { until });
        }
        let mut versions = file.versions.iter().rev().skip(1);
        let older = versions.next().map(|older| &older.report);
        let screen = views::reports::notice(&self.viewer(due), &sent, older);
        Ok(letter_of(due, screen))
    }

    /// A version went back, and no newer one was sent since.
    pub(super) async fn write_report_returned(
        &self,
        due: &DueNotice,
        (id, version): (ReportId, u32),
    ) -> Result<Rendered, StoreError> {
        let now = self.clock.now();
        let Some((body, file, sent)) = self.sent_version((id, version)).await? else {
            return Ok(Rendered::Nothing);
        };
        let offices = self.store.offices_of(due.person, now).await?;
        let seat = Seat::Official(body);
        let office = offices.into_iter().find(|office| office.seat == seat);
        let is_newest = file.state().next_version() == version + 1;
        let (Some(office), Some(returned), true) = (office, &sent.returned, is_newest) else {
            return Ok(Rendered::Nothing);
        };
        if let Some(until) = notice::quiet_until(now) {
            return Ok(Rendered::Wait { until });
        }
        let calendar = self.store.working_calendar();
        let target_on = calendar.last_working_day_on_or_before(returned.until_on);
        let screen = views::report::returned_notice(
            &self.viewer(due),
            office.id,
            (&sent.report, returned),
            target_on,
        );
        Ok(letter_of(due, screen))
    }
}
