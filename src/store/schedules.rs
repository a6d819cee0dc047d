//! The schedules of half-years: rows as they are planned and as they were sent, answers, and each step that was taken.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::{Result, Store, Tx, meetings::MeetingRow, read_day, read_stamp, read_word, stamp};
use crate::domain::{
    calendar::{HalfYear, local},
    central_body::BodySlug,
    demand::Demand,
    meeting::{Meeting, MeetingId},
    notice::Notice,
    office::Seat,
    person::PersonId,
    region::RegionCode,
    schedule::{
        AnswerState, BodyAnswer, Schedule, ScheduleId, ScheduleRow, ScheduleState, ScheduleVersion,
        at_hand, belongs, conflict::RegionAsking,
    },
};

#[derive(FromRow)]
struct StateRow {
    state: String,
    version: u32,
    sent_at: String,
    submitted_on: Option<String>,
    approval_number: Option<String>,
    approved_on: Option<String>,
    published_at: Option<String>,
}

#[derive(FromRow)]
struct AnswerRow {
    body: String,
    state: String,
    objection: Option<String>,
    settlement: Option<String>,
}

impl AnswerRow {
    fn read(self) -> Result<BodyAnswer> {
        Ok(BodyAnswer {
            body: BodySlug(self.body),
            state: read_word("an answer to a schedule", &self.state)?,
            objection: self.objection,
            settlement: self.settlement,
        })
    }
}

impl Store {
    /// The schedule of a half-year as it stands, with its rows as they were sent and as they are planned now.
    pub async fn schedule(&self, id: ScheduleId) -> Result<Schedule> {
        let (planned, reasons) = self.planned_rows(id.0).await?;
        let state: Option<StateRow> = sqlx::query_as("select * from schedule where half_year = ?")
            .bind(id.to_string())
            .fetch_optional(&self.readers)
            .await?;
        let Some(state) = state else {
            return Ok(Schedule::draft(id, planned));
        };
        let frozen: Vec<sqlx::types::Json<ScheduleRow>> = sqlx::query_scalar(
            "select content from schedule_row where half_year = ? and version = ? order by position",
        )
        .bind(id.to_string())
        .bind(state.version)
        .fetch_all(&self.readers)
        .await?;
        let (mut rows, mut moved_away) = (Vec::new(), Vec::new());
        for sqlx::types::Json(row) in frozen {
            let (akimats, chosen_because) =
                match planned.iter().find(|now| now.meeting == row.meeting) {
                    Some(now) => (now.akimats.clone(), now.chosen_because.clone()),
                    None => {
                        let meeting = self.meeting(row.meeting).await?;
                        let away = meeting.map(|meeting| {
                            let because = reasons.get(&row.meeting).cloned();
                            (
                                ScheduleRow::of(&meeting, because.unwrap_or_default()),
                                meeting,
                            )
                        });
                        let akimats = away.as_ref().map(|(now, _)| now.akimats.clone());
                        let away = away.filter(|(_, meeting)| is_elsewhere(meeting));
                        moved_away.extend(away.map(|(now, _)| now));
                        (akimats.unwrap_or_default(), Vec::new())
                    }
                };
            rows.push(ScheduleRow {
                akimats,
                chosen_because,
                ..row
            });
        }
        let day = |text: Option<String>| text.as_deref().map(read_day).transpose();
        let day_of = |text: &str| read_stamp(text).map(|at| local(at).date());
        Ok(Schedule {
            id,
            state: read_word("the state of a schedule", &state.state)?,
            version: state.version,
            rows,
            planned,
            moved_away,
            answers: self.schedule_answers(id).await?,
            sent_on: Some(day_of(&state.sent_at)?),
            submitted_on: day(state.submitted_on)?,
            approval_number: state.approval_number,
            approved_on: day(state.approved_on)?,
            published_on: state.published_at.as_deref().map(day_of).transpose()?,
        })
    }

    /// The meetings of a half-year as they are planned now, by time, and why the regions of each were chosen.
    async fn planned_rows(
        &self,
        half_year: HalfYear,
    ) -> Result<(Vec<ScheduleRow>, HashMap<MeetingId, Vec<Demand>>)> {
        let (first, last) = (half_year.first_day(), half_year.last_day());
        let meetings: Vec<MeetingRow> = sqlx::query_as(
            "select *
             from meeting_whole
             where finishes_on between ?1 and ?2 and begins_on >= ?1
             order by begins_on, finishes_on, starts, body, id",
        )
        .bind(first.to_string())
        .bind(last.to_string())
        .fetch_all(&self.readers)
        .await?;
        let chosen: Vec<(i64, sqlx::types::Json<Demand>)> = sqlx::query_as(
            "select chosen_region.meeting, chosen_region.reason
             from chosen_region
             join meeting_region
                 on meeting_region.meeting = chosen_region.meeting and meeting_region.region = chosen_region.region
             join meeting on meeting.id = chosen_region.meeting
             where meeting.finishes_on between ? and ?
             order by chosen_region.meeting, meeting_region.position",
        )
        .bind(first.to_string())
        .bind(last.to_string())
        .fetch_all(&self.readers)
        .await?;
        let mut reasons: HashMap<MeetingId, Vec<Demand>> = HashMap::new();
        for (meeting, reason) in chosen {
            reasons
                .entry(MeetingId(meeting))
                .or_default()
                .push(reason.0);
        }
        let mut rows = Vec::new();
        for meeting in meetings {
            let meeting = meeting.read()?;
            if belongs(&meeting, half_year) {
                let because = reasons.get(&meeting.id).cloned();
                rows.push(ScheduleRow::of(&meeting, because.unwrap_or_default()));
            }
        }
        Ok((rows, reasons))
    }

    async fn schedule_answers(&self, id: ScheduleId) -> Result<Vec<BodyAnswer>> {
        let rows: Vec<AnswerRow> = sqlx::query_as(
            "select body, state, objection, settlement
             from schedule_answer
             where half_year = ?
             order by state in ('agreed', 'settled'), state = 'awaited', body",
        )
        .bind(id.to_string())
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(AnswerRow::read).collect()
    }

    /// The schedule that is worked on: that of this half-year while it was sent and is not published, else the next one.
    pub async fn schedule_at_work(&self, today: NaiveDate) -> Result<ScheduleId> {
        let [_, this, next] = at_hand(today);
        let is_at_work: bool = sqlx::query_scalar(
            "select exists (select 1 from schedule where half_year = ? and state <> 'published')",
        )
        .bind(this.to_string())
        .fetch_one(&self.readers)
        .await?;
        Ok(if is_at_work { this } else { next })
    }

    /// How far a schedule has come.
    pub async fn schedule_state(&self, id: ScheduleId) -> Result<ScheduleState> {
        let state: Option<String> =
            sqlx::query_scalar("select state from schedule where half_year = ?")
                .bind(id.to_string())
                .fetch_optional(&self.readers)
                .await?;
        let state = state.as_deref();
        let state = state.map(|state| read_word("the state of a schedule", state));
        Ok(state.transpose()?.unwrap_or(ScheduleState::Draft))
    }

    /// The half-years whose schedules were submitted to the Government.
    pub async fn submitted_schedules(&self) -> Result<BTreeSet<HalfYear>> {
        let submitted: Vec<String> =
            sqlx::query_scalar("select half_year from schedule where submitted_on is not null")
                .fetch_all(&self.readers)
                .await?;
        let read = |text: &String| read_word::<ScheduleId>("a half-year", text).map(|id| id.0);
        submitted.iter().map(read).collect()
    }

    /// What the people of each region ask of all ministries: only what anybody may see counts.
    pub async fn asked_by_region(&self, today: NaiveDate) -> Result<Vec<RegionAsking>> {
        let rows: Vec<(String, u32, u32, Option<String>)> = sqlx::query_as(
            "with voices as (
                 select region, body, author as voice
                 from submission
                 where visibility = 'public' and progress in ('received', 'under_control')
                 union
                 select submission.region, submission.body, support.voice
                 from submission
                 join support on support.submission = submission.id
                 where visibility = 'public' and progress in ('received', 'under_control')
             ),
             by_body as (
                 select region, body, count(distinct voice) as people
                 from voices
                 where body is not null
                 group by region, body
             )
             select
                 region_term.region, population,
                 (select count(distinct voice) from voices where voices.region = region_term.region),
                 (
                     select body
                     from by_body
                     where by_body.region = region_term.region
                     order by people desc, body
                     limit 1
                 )
             from region_term
             where coalesce(valid_from, '') <= ?1 and coalesce(valid_until, '9999') >= ?1
             order by region_term.region",
        )
        .bind(today.to_string())
        .fetch_all(&self.readers)
        .await?;
        let read = |(region, population, people, most_asked): (String, _, _, Option<String>)| {
            Ok(RegionAsking {
                region: read_word::<RegionCode>("a region", &region)?,
                population,
                people,
                most_asked: most_asked.map(BodySlug),
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// How many people act for these ministries.
    pub async fn count_officials(&self, bodies: &[BodySlug], now: DateTime<Utc>) -> Result<u32> {
        let mut people = HashSet::new();
        for body in bodies {
            people.extend(self.officials_of(body, now).await?);
        }
        Ok(people.len() as u32)
    }
}

/// Whether a meeting that is not in its half-year any more is planned for another time, or as another kind of meeting.
fn is_elsewhere(meeting: &Meeting) -> bool {
    belongs(meeting, HalfYear::of(meeting.plan.time.begins_on()))
}

impl Tx {
    /// The meetings as they are planned go to the ministries as the next version after `seen`; `asked` must agree (again).
    /// Says whether that was still to be done.
    pub async fn send_schedule(
        &mut self,
        seen: ScheduleVersion,
        rows: &[ScheduleRow],
        asked: &[BodySlug],
        sender: PersonId,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let id = seen.schedule.to_string();
        let version = seen.version + 1;
        let sent = sqlx::query(
            "insert into schedule (half_year, state, version, sent_at)
             values (?1, 'with_bodies', ?2, ?3)
             on conflict (half_year) do update
             set state = 'with_bodies', version = ?2, sent_at = ?3
             where version = ?2 - 1 and state in ('with_bodies', 'agreed')",
        )
        .bind(&id)
        .bind(version)
        .bind(stamp(now))
        .execute(&mut *self.inner)
        .await?;
        if sent.rows_affected() == 0 {
            return Ok(false);
        }
        for (position, row) in (1_u32..).zip(rows) {
            sqlx::query(
                "insert into schedule_row (half_year, version, position, meeting, content)
                 values (?, ?, ?, ?, ?)",
            )
            .bind(&id)
            .bind(version)
            .bind(position)
            .bind(row.meeting.0)
            .bind(sqlx::types::Json(row))
            .execute(&mut *self.inner)
            .await?;
        }
        let bodies: BTreeSet<_> = rows.iter().map(|row| &row.body.0).collect();
        sqlx::query(
            "delete from schedule_answer
             where half_year = ? and body not in (select value from json_each(?))",
        )
        .bind(&id)
        .bind(sqlx::types::Json(bodies))
        .execute(&mut *self.inner)
        .await?;
        for body in asked {
            sqlx::query(
                "insert into schedule_answer (half_year, body, state, changed_at)
                 values (?1, ?2, 'awaited', ?3)
                 on conflict (half_year, body) do update
                 set state = 'awaited', objection = null, settlement = null, changed_at = ?3",
            )
            .bind(&id)
            .bind(&body.0)
            .bind(stamp(now))
            .execute(&mut *self.inner)
            .await?;
            let notice = Notice::ScheduleSent {
                schedule: seen.schedule,
                body: body.clone(),
            };
            let seat = Seat::Official(body.clone());
            self.tell_holders(&seat, &notice, Some(sender), now).await?;
        }
        Ok(true)
    }

    /// A ministry's answer to the version that was seen is another one; says whether it stood at `was`.
    pub async fn answer_schedule(
        &mut self,
        seen: ScheduleVersion,
        answer: &BodyAnswer,
        was: AnswerState,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let changed = sqlx::query(
            "update schedule_answer
             set state = ?1, objection = ?2, settlement = ?3, changed_at = ?4
             where half_year = ?5 and body = ?6 and state = ?7 and exists (
                 select 1 from schedule where half_year = ?5 and version = ?8 and state = 'with_bodies'
             )",
        )
        .bind(answer.state.word())
        .bind(&answer.objection)
        .bind(&answer.settlement)
        .bind(stamp(now))
        .bind(seen.schedule.to_string())
        .bind(&answer.body.0)
        .bind(was.word())
        .bind(seen.version)
        .execute(&mut *self.inner)
        .await?;
        Ok(changed.rows_affected() > 0)
    }

    /// The schedule is agreed once no ministry's answer is awaited and no objection is open; says whether it came to that,
    /// and tells the coordinators.
    pub async fn agree_schedule_if_all_have(
        &mut self,
        id: ScheduleId,
        actor: PersonId,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let agreed = sqlx::query(
            "update schedule
             set state = 'agreed'
             where half_year = ?1 and state = 'with_bodies' and not exists (
                 select 1 from schedule_answer where half_year = ?1 and state in ('awaited', 'objected')
             )",
        )
        .bind(id.to_string())
        .execute(&mut *self.inner)
        .await?;
        let is_agreed = agreed.rows_affected() > 0;
        if is_agreed {
            let notice = Notice::ScheduleAgreed { schedule: id };
            self.tell_holders(&Seat::Coordinator, &notice, Some(actor), now)
                .await?;
        }
        Ok(is_agreed)
    }

    /// It was submitted to the Government on this day; says whether that version was agreed.
    pub async fn submit_schedule(&mut self, seen: ScheduleVersion, on: NaiveDate) -> Result<bool> {
        let submitted = sqlx::query(
            "update schedule
             set state = 'submitted', submitted_on = ?
             where half_year = ? and version = ? and state = 'agreed'",
        );
        let submitted = submitted
            .bind(on.to_string())
            .bind(seen.schedule.to_string())
            .bind(seen.version)
            .execute(&mut *self.inner)
            .await?;
        Ok(submitted.rows_affected() > 0)
    }

    /// The number of the Government's approval, before its day is known.
    pub async fn keep_approval_number(
        &mut self,
        seen: ScheduleVersion,
        number: &str,
    ) -> Result<bool> {
        let kept = sqlx::query(
            "update schedule
             set approval_number = ?
             where half_year = ? and version = ? and state = 'submitted'",
        );
        let kept = kept
            .bind(number)
            .bind(seen.schedule.to_string())
            .bind(seen.version)
            .execute(&mut *self.inner)
            .await?;
        Ok(kept.rows_affected() > 0)
    }

    /// The Government approved it on this day, under the number that is kept.
    pub async fn approve_schedule(&mut self, seen: ScheduleVersion, on: NaiveDate) -> Result<bool> {
        let approved = sqlx::query(
            "update schedule
             set state = 'approved', approved_on = ?
             where half_year = ? and version = ? and state = 'submitted' and approval_number is not null",
        );
        let approved = approved
            .bind(on.to_string())
            .bind(seen.schedule.to_string())
            .bind(seen.version)
            .execute(&mut *self.inner)
            .await?;
        Ok(approved.rows_affected() > 0)
    }

    /// Citizens see the meetings of the version from now on, as planned; nobody is told before one is announced.
    pub async fn publish_schedule(
        &mut self,
        seen: ScheduleVersion,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let id = seen.schedule.to_string();
        let published = sqlx::query(
            "update schedule
             set state = 'published', published_at = ?
             where half_year = ? and version = ? and state = 'approved'",
        )
        .bind(stamp(now))
        .bind(&id)
        .bind(seen.version)
        .execute(&mut *self.inner)
        .await?;
        if published.rows_affected() == 0 {
            return Ok(false);
        }
        // Those that have no key of a row yet get the one that they have here.
        sqlx::query(
            "update meeting
             set in_published_schedule = 1,
                 number = coalesce(number, schedule_row.half_year || '/' || schedule_row.position)
             from schedule_row
             where schedule_row.half_year = ? and schedule_row.version = ?
                 and schedule_row.meeting = meeting.id and meeting.status <> 'cancelled'
                 and meeting.kind = 'scheduled'",
        )
        .bind(&id)
        .bind(seen.version)
        .execute(&mut *self.inner)
        .await?;
        Ok(true)
    }
}
