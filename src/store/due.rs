//! What officials, akimats and coordinators are reminded of in the morning: what is pending, and the ledger of what was told.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, NaiveDate, Utc};
use sqlx::{FromRow, types::Json};

use super::{Result, Store, Tx, meetings::MeetingRow, offices::SeatRow, read_word, stamp};
use crate::domain::{
    calendar::{Quarter, instant, local},
    central_body::BodySlug,
    deadline_reminder::MORNING,
    due::{
        Due, LOOKS_AHEAD_DAYS, Pending, QUESTIONS_ANSWERED_WITHIN_DAYS, REMINDED_FOR_DAYS,
        is_morning,
    },
    meeting::{Meeting, MeetingId},
    obligation::DutyRules,
    office::{Office, OfficeId},
    person::PersonId,
    quarterly_meeting::CountingRule,
    region::RegionCode,
    tension::TensionId,
};

impl Store {
    /// All that anybody could be reminded of at this moment.
    pub async fn pending(&self, rules: &DutyRules, now: DateTime<Utc>) -> Result<Pending> {
        let today = local(now).date();
        let (first, last) = (
            today - Days::new(REMINDED_FOR_DAYS),
            today + Days::new(LOOKS_AHEAD_DAYS),
        );
        Ok(Pending {
            owed: self.owed((first, last), rules).await?,
            regions_of_alerts: self.regions_of_open_alerts().await?,
            planned: self.planned_to_count(today, rules.counting).await?,
            not_logged: self.not_logged(today).await?,
            unanswered: self.unanswered(first, today).await?,
            commitments: self.commitments_to_remind_of(today).await?,
            silent: self.silent_akimats(today, now).await?,
        })
    }

    /// The offices that are held since before nine and of which it was not looked yet what they are to hear this morning, with
    /// their holders; none where it is no morning of a working day.
    pub async fn offices_before_their_morning(
        &self,
        now: DateTime<Utc>,
    ) -> Result<Vec<(PersonId, Office)>> {
        #[derive(FromRow)]
        struct Row {
            id: i64,
            person: i64,
            #[sqlx(flatten)]
            seat: SeatRow,
        }
        if !is_morning(now, self.working_calendar()) {
            return Ok(Vec::new());
        }
        let today = local(now).date();
        let rows: Vec<Row> = sqlx::query_as(
            "select office.id, person, role, body, region
             from office
             left join morning on morning.office = office.id
             where held_from < ? and (held_until is null or held_until > ?) and coalesce(looked_on, '') < ?
             order by person, office.id",
        )
        .bind(stamp(instant(today.and_time(MORNING))))
        .bind(stamp(now))
        .bind(today.to_string())
        .fetch_all(&self.readers)
        .await?;
        let read = |row: Row| {
            let office = Office {
                id: OfficeId(row.id),
                seat: row.seat.read()?,
            };
            Ok((PersonId(row.person), office))
        };
        rows.into_iter().map(read).collect()
    }

    /// What an office was told since this morning, as the ledger calls it, with the rungs.
    pub async fn reminded(
        &self,
        office: OfficeId,
        since: NaiveDate,
    ) -> Result<BTreeSet<(String, i32)>> {
        let items: Vec<(String, i32)> = sqlx::query_as(
            "select item, max(rung)
             from reminded
             where office = ? and told_on >= ?
             group by item",
        )
        .bind(office.0)
        .bind(since.to_string())
        .fetch_all(&self.readers)
        .await?;
        Ok(items.into_iter().collect())
    }

    async fn regions_of_open_alerts(&self) -> Result<BTreeMap<TensionId, RegionCode>> {
        let rows: Vec<(i64, String)> =
            sqlx::query_as("select id, region from tension_alert where state = 'open'")
                .fetch_all(&self.readers)
                .await?;
        let read =
            |(id, region): (i64, String)| Ok((TensionId(id), read_word("a region", &region)?));
        rows.into_iter().map(read).collect()
    }

    /// The next meeting of each body in each quarter that would meet the quarter's duty.
    async fn planned_to_count(
        &self,
        today: NaiveDate,
        rule: CountingRule,
    ) -> Result<BTreeMap<(BodySlug, Quarter), MeetingId>> {
        let rows: Vec<MeetingRow> = sqlx::query_as(
            "select *
             from meeting_whole
             where status in ('planned', 'agreed', 'announced') and finishes_on >= ?
             order by begins_on desc, id desc",
        )
        .bind(today.to_string())
        .fetch_all(&self.readers)
        .await?;
        let mut planned = BTreeMap::new();
        for row in rows {
            let meeting = row.read()?;
            if rule.counts(meeting.plan.held_by, meeting.plan.kind) {
                let quarter = Quarter::of(meeting.plan.time.begins_on());
                // The soonest comes last, and stays.
                planned.insert((meeting.plan.body, quarter), meeting.id);
            }
        }
        Ok(planned)
    }

    /// The meetings whose last possible day is over and of which nobody said what became of them; those that were over when
    /// they were entered, from the next morning on.
    async fn not_logged(&self, today: NaiveDate) -> Result<Vec<Meeting>> {
        let rows: Vec<MeetingRow> = sqlx::query_as(
            "select *
             from meeting_whole
             where status in ('planned', 'agreed', 'announced') and finishes_on < ? and created_at < ?
             order by finishes_on, id",
        )
        .bind(today.to_string())
        .bind(stamp(instant(today.and_time(MORNING))))
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(MeetingRow::read).collect()
    }

    /// How many questions to each meeting since `first` wait for a body for too long.
    async fn unanswered(
        &self,
        first: NaiveDate,
        today: NaiveDate,
    ) -> Result<Vec<(BodySlug, Meeting, u32)>> {
        let counts: Vec<(String, i64, u32)> = sqlx::query_as(
            "select submission.body, meeting.id, count(*)
             from meeting
             join submission on submission.meeting = meeting.id
             where meeting.finishes_on between ? and ? and meeting.status <> 'cancelled'
                 and submission.kind = 'question' and progress = 'received' and visibility <> 'withdrawn'
                 and cluster is null and submission.body is not null
             group by submission.body, meeting.id
             order by meeting.finishes_on, meeting.id",
        )
        .bind(first.to_string())
        .bind((today - Days::new(QUESTIONS_ANSWERED_WITHIN_DAYS)).to_string())
        .fetch_all(&self.readers)
        .await?;
        let mut unanswered = Vec::new();
        for (body, meeting, count) in counts {
            if let Some(meeting) = self.meeting(MeetingId(meeting)).await? {
                unanswered.push((BodySlug(body), meeting, count));
            }
        }
        Ok(unanswered)
    }
}

impl Tx {
    /// Notes that it is being looked what an office is to hear on this morning; says whether that is new.
    pub async fn begin_morning(&mut self, office: OfficeId, today: NaiveDate) -> Result<bool> {
        let begun = sqlx::query(
            "insert into morning (office, looked_on)
             values (?, ?)
             on conflict (office) do update set looked_on = excluded.looked_on
             where looked_on < excluded.looked_on",
        )
        .bind(office.0)
        .bind(today.to_string())
        .execute(&mut *self.inner)
        .await?;
        Ok(begun.rows_affected() > 0)
    }

    /// Writes down that an office is told what is due, and returns what it was not told before at that rung or a later one, and
    /// what it put off until this morning.
    pub async fn remind(
        &mut self,
        office: OfficeId,
        due: Vec<Due>,
        today: NaiveDate,
    ) -> Result<Vec<Due>> {
        let keys: Vec<_> = due.iter().map(Due::key).collect();
        let told: Vec<(String, i32, bool)> = sqlx::query_as(
            "select item, max(rung), max(coalesce(again_on, '9999') <= ?)
             from reminded
             where office = ? and item in (select value from json_each(?))
             group by item",
        )
        .bind(today.to_string())
        .bind(office.0)
        .bind(Json(&keys))
        .fetch_all(&mut *self.inner)
        .await?;
        let told: BTreeMap<_, _> = told
            .into_iter()
            .map(|(item, rung, comes_again)| (item, (rung, comes_again)))
            .collect();
        let mut news = Vec::new();
        for (key, due) in keys.iter().zip(due) {
            let (is_new, comes_again) = match told.get(key) {
                Some((rung, comes_again)) => (due.rung > *rung, *comes_again),
                None => (true, false),
            };
            if is_new {
                self.write_reminded(office, key, due.rung, today).await?;
            }
            if comes_again {
                self.tell_again(office, key, today).await?;
            }
            if is_new || comes_again {
                news.push(due);
            }
        }
        Ok(news)
    }

    /// What these offices were told in these mornings, both included, comes once more on `again_on`; says whether it does. It
    /// does not where they were told something later.
    pub async fn snooze(
        &mut self,
        offices: &[OfficeId],
        (first, last): (NaiveDate, NaiveDate),
        again_on: NaiveDate,
    ) -> Result<bool> {
        let offices: Vec<_> = offices.iter().map(|office| office.0).collect();
        let snoozed = sqlx::query(
            "update reminded
             set again_on = ?1
             where office in (select value from json_each(?2)) and told_on between ?3 and ?4 and not exists (
                 select 1
                 from reminded as later
                 where later.office in (select value from json_each(?2)) and later.told_on > ?4
             )",
        )
        .bind(again_on.to_string())
        .bind(Json(offices))
        .bind(first.to_string())
        .bind(last.to_string())
        .execute(&mut *self.inner)
        .await?;
        Ok(snoozed.rows_affected() > 0)
    }

    async fn write_reminded(
        &mut self,
        office: OfficeId,
        item: &str,
        rung: i32,
        today: NaiveDate,
    ) -> Result<()> {
        sqlx::query("insert into reminded (office, item, rung, told_on) values (?, ?, ?, ?)")
            .bind(office.0)
            .bind(item)
            .bind(rung)
            .bind(today.to_string())
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }

    async fn tell_again(&mut self, office: OfficeId, item: &str, today: NaiveDate) -> Result<()> {
        sqlx::query(
            "update reminded
             set told_on = ?, again_on = null
             where office = ? and item = ? and again_on is not null",
        )
        .bind(today.to_string())
        .bind(office.0)
        .bind(item)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }
}
