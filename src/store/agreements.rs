//! What the akimats say to meetings in their regions: who is asked, what each answered, who has not answered in time.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use sqlx::FromRow;

use super::{
    Result, Store, Tx, meetings::MeetingRow, read_day, read_stamp, read_time, read_word, stamp,
};
use crate::domain::{
    agreement::{Counter, Letter, Offer, RegionAgreement},
    due::SilentAkimat,
    meeting::{Agreement, Meeting, MeetingId, Plan},
    meeting_lifecycle::{self, Step},
    notice::Notice,
    office::Seat,
    person::PersonId,
    region::RegionCode,
    trail::{Act, Actor},
};

/// Whether an akimat can still say something to a meeting, for a `where`: it is neither held nor cancelled nor over.
pub(super) const STANDS: &str =
    "status in ('planned', 'agreed', 'announced') and finishes_on >= ?2";

#[derive(FromRow)]
struct AgreementRow {
    region: String,
    agreement: String,
    agreement_note: Option<String>,
    agreement_changed_at: Option<String>,
    counter_on: Option<String>,
    counter_starts: Option<String>,
    counter_venue: Option<String>,
    letter_number: Option<String>,
    letter_on: Option<String>,
    is_in_bot: bool,
}

impl AgreementRow {
    fn read(self) -> Result<RegionAgreement> {
        let time = self
            .counter_on
            .as_deref()
            .zip(self.counter_starts.as_deref());
        let counter = match (time, self.counter_venue) {
            (Some((on, starts)), _) => Some(Counter::Time {
                on: read_day(on)?,
                starts: read_time(starts)?,
            }),
            (None, Some(venue)) => Some(Counter::Place { venue }),
            (None, None) => None,
        };
        let letter = match (self.letter_number, self.letter_on) {
            (Some(number), Some(on)) => Some(Letter {
                number,
                on: read_day(&on)?,
            }),
            _ => None,
        };
        Ok(RegionAgreement {
            region: read_word("a region", &self.region)?,
            state: read_word("an agreement", &self.agreement)?,
            since: self
                .agreement_changed_at
                .as_deref()
                .map(read_stamp)
                .transpose()?,
            note: self.agreement_note,
            counter,
            letter,
            is_in_bot: self.is_in_bot,
        })
    }
}

impl Store {
    /// What each region's akimat says to a meeting, in the order of its regions.
    pub async fn agreements(
        &self,
        meeting: MeetingId,
        now: DateTime<Utc>,
    ) -> Result<Vec<RegionAgreement>> {
        let rows: Vec<AgreementRow> = sqlx::query_as(
            "select
                 region, agreement, agreement_note, agreement_changed_at, counter_on, counter_starts, counter_venue,
                 letter_number, letter_on,
                 exists (
                     select 1
                     from office
                     where role = 'akimat_officer' and office.region = meeting_region.region and held_from <= ?2
                         and (held_until is null or held_until > ?2)
                 ) as is_in_bot
             from meeting_region
             where meeting = ?1
             order by position",
        )
        .bind(meeting.0)
        .bind(stamp(now))
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(AgreementRow::read).collect()
    }

    /// What one region's akimat says to a meeting.
    pub async fn agreement(
        &self,
        meeting: MeetingId,
        region: RegionCode,
        now: DateTime<Utc>,
    ) -> Result<Option<RegionAgreement>> {
        let all = self.agreements(meeting, now).await?;
        Ok(all.into_iter().find(|one| one.region == region))
    }

    /// The akimats that were asked and whose time to answer is over; none on a day off.
    pub async fn silent_akimats(
        &self,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<Vec<SilentAkimat>> {
        let calendar = self.working_calendar();
        if !calendar.is_working_day(today) {
            return Ok(Vec::new());
        }
        let asked: Vec<(i64, String)> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "select meeting.id, region
             from meeting_region
             join meeting on meeting.id = meeting_region.meeting
             where agreement = 'asked' and agreement_changed_at <= ?1 and {STANDS}
             order by meeting.id, position"
        )))
        .bind(stamp(now))
        .bind(today.to_string())
        .fetch_all(&self.readers)
        .await?;
        let mut silent = Vec::new();
        for (id, region) in asked {
            let id = MeetingId(id);
            let region = read_word("a region", &region)?;
            let asked = self.agreement(id, region, now).await?;
            let Some((meeting, asked)) = self.meeting(id).await?.zip(asked) else {
                continue;
            };
            let time = meeting.plan.time;
            let silence = asked.silence(time, today, calendar);
            if let Some((silence, answer_by)) = silence.zip(asked.answer_by(time, calendar)) {
                silent.push(SilentAkimat {
                    meeting,
                    region,
                    asked_on: silence.since,
                    answer_by,
                });
            }
        }
        Ok(silent)
    }
}

/// How a region's agreement stands from now on, with what was said.
#[derive(Clone, Debug, PartialEq)]
pub struct NewAgreement<'a> {
    pub state: Agreement,
    pub note: Option<&'a str>,
    pub counter: Option<&'a Counter>,
    pub letter: Option<&'a Letter>,
}

impl NewAgreement<'_> {
    /// A state that needs no words.
    pub fn plain(state: Agreement) -> Self {
        Self {
            state,
            note: None,
            counter: None,
            letter: None,
        }
    }
}

impl Tx {
    /// A meeting as this transaction sees it.
    async fn meeting_in(&mut self, id: MeetingId) -> Result<Option<Meeting>> {
        let row: Option<MeetingRow> = sqlx::query_as("select * from meeting_whole where id = ?")
            .bind(id.0)
            .fetch_optional(&mut *self.inner)
            .await?;
        row.map(MeetingRow::read).transpose()
    }

    /// Asks the akimats of a meeting that have not agreed to it as it stands, and tells their officers; says which regions
    /// these are.
    pub async fn ask_akimats(
        &mut self,
        id: MeetingId,
        now: DateTime<Utc>,
    ) -> Result<Vec<RegionCode>> {
        self.ask_those(
            id,
            "agreement not in ('asked', 'agreed', 'agreed_by_letter')",
            now,
        )
        .await
    }

    /// Asks one akimat once more, after it said no; says whether it still stood so.
    pub async fn ask_akimat(
        &mut self,
        offer: Offer,
        was: Agreement,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let asked = NewAgreement::plain(Agreement::Asked);
        let is_asked = self.change_agreement(offer, was, &asked, now).await?;
        if is_asked {
            self.tell_akimat_asked(offer.meeting, offer.region, now)
                .await?;
        }
        Ok(is_asked)
    }

    /// The day is another one: all other akimats that were asked before are asked anew, and told so.
    pub async fn ask_others_anew(
        &mut self,
        id: MeetingId,
        region: RegionCode,
        now: DateTime<Utc>,
    ) -> Result<Vec<RegionCode>> {
        // A region's code has nothing to escape.
        let others = format!("agreement <> 'not_asked' and region <> '{region}'");
        self.ask_those(id, &others, now).await
    }

    async fn ask_those(
        &mut self,
        id: MeetingId,
        which: &str,
        now: DateTime<Utc>,
    ) -> Result<Vec<RegionCode>> {
        let asked: Vec<String> = sqlx::query_scalar(sqlx::AssertSqlSafe(format!(
            "update meeting_region
             set agreement = 'asked', agreement_note = null, agreement_changed_at = ?2, counter_on = null,
                 counter_starts = null, counter_venue = null, letter_number = null, letter_on = null
             where meeting = ?1 and {which}
             returning region"
        )))
        .bind(id.0)
        .bind(stamp(now))
        .fetch_all(&mut *self.inner)
        .await?;
        let mut regions = Vec::with_capacity(asked.len());
        for code in &asked {
            let region = read_word("a region", code)?;
            self.tell_akimat_asked(id, region, now).await?;
            regions.push(region);
        }
        Ok(regions)
    }

    /// Tells the officers of an akimat that it is asked.
    async fn tell_akimat_asked(
        &mut self,
        meeting: MeetingId,
        region: RegionCode,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let officers = self.holders_of(&Seat::AkimatOfficer(region), now).await?;
        let notice = Notice::AkimatAsked { meeting, region };
        self.promise(&notice, &officers, now).await?;
        Ok(())
    }

    /// The ministry keeps its date and place: the akimat is asked once more, with the ministry's note. Says whether its
    /// counter was still there in that revision, after which screens are outdated.
    pub async fn keep_plan(
        &mut self,
        offer: Offer,
        note: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let asked = NewAgreement {
            note,
            ..NewAgreement::plain(Agreement::Asked)
        };
        let is_kept = self
            .change_agreement(offer, Agreement::Countered, &asked, now)
            .await?;
        if is_kept {
            self.outdate_screens(offer.meeting, now).await?;
            self.tell_akimat_asked(offer.meeting, offer.region, now)
                .await?;
        }
        Ok(is_kept)
    }

    /// Brings a region's agreement from `was` to how it stands from now on; says whether it and the meeting's revision were
    /// still as they were seen. What was said before is gone; the trail has it.
    pub async fn change_agreement(
        &mut self,
        offer: Offer,
        was: Agreement,
        new: &NewAgreement<'_>,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let state: &str = new.state.into();
        let was: &str = was.into();
        let (on, starts, venue) = match new.counter {
            Some(Counter::Time { on, starts }) => (Some(on), Some(starts), None),
            Some(Counter::Place { venue }) => (None, None, Some(venue)),
            None => (None, None, None),
        };
        let clock = |time: &NaiveTime| time.format("%H:%M").to_string();
        let changed = sqlx::query(
            "update meeting_region
             set agreement = ?1, agreement_note = ?2, agreement_changed_at = ?3, counter_on = ?4, counter_starts = ?5,
                 counter_venue = ?6, letter_number = ?7, letter_on = ?8
             where meeting = ?9 and region = ?10 and agreement = ?11
                 and exists (select 1 from meeting where id = ?9 and revision = ?12)",
        )
        .bind(state)
        .bind(new.note)
        .bind(stamp(now))
        .bind(on.map(NaiveDate::to_string))
        .bind(starts.map(clock))
        .bind(venue)
        .bind(new.letter.map(|letter| &letter.number))
        .bind(new.letter.map(|letter| letter.on.to_string()))
        .bind(offer.meeting.0)
        .bind(offer.region.to_string())
        .bind(was)
        .bind(offer.revision)
        .execute(&mut *self.inner)
        .await?;
        Ok(changed.rows_affected() > 0)
    }

    /// Makes a planned meeting agreed once every region has, with its trail; says whether it is.
    pub async fn agree_if_all_have(
        &mut self,
        id: MeetingId,
        actor: &Actor,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        if !self.take_step(id, Step::Agree, actor, now).await? {
            return Ok(false);
        }
        let subject = format!("meeting {}", id.0);
        self.record(actor, Act::MeetingAgreed, &subject, (None, None), now)
            .await?;
        Ok(true)
    }

    /// Makes an agreed meeting a planned one again, since an akimat took its agreement back; says whether it was agreed.
    pub async fn plan_again(
        &mut self,
        id: MeetingId,
        actor: &Actor,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        self.take_step(id, Step::Disagree, actor, now).await
    }

    /// Takes a step of a meeting's life that changes nothing but its status; says whether it can be taken.
    async fn take_step(
        &mut self,
        id: MeetingId,
        step: Step,
        actor: &Actor,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let Some(meeting) = self.meeting_in(id).await? else {
            return Ok(false);
        };
        let Ok(status) = meeting_lifecycle::after(&meeting, step, now) else {
            return Ok(false);
        };
        let next = Plan {
            status,
            ..meeting.plan.clone()
        };
        let changes = meeting.plan.changes_to(&next);
        self.revise_meeting(id, &next, &changes, &actor.to_string(), now)
            .await?;
        Ok(true)
    }

    /// Tells the officers of the akimats that were asked about a meeting that it is cancelled, or serves their region no
    /// more; `before` is how it stood.
    pub async fn tell_akimats_it_is_off(
        &mut self,
        before: &Meeting,
        regions: &[RegionCode],
        but: PersonId,
        now: DateTime<Utc>,
    ) -> Result<()> {
        for region in before.asked_among(regions) {
            let notice = Notice::HostedMeetingOff {
                meeting: before.id,
                region,
            };
            self.tell_holders(&Seat::AkimatOfficer(region), &notice, Some(but), now)
                .await?;
        }
        Ok(())
    }

    /// Tells the officers of the akimats that were asked about a meeting that it was changed, and that they are asked anew.
    /// To be promised before they are asked: of two such promises they hear the first.
    pub async fn tell_akimats_it_is_changed(
        &mut self,
        before: &Meeting,
        regions: &[RegionCode],
        but: PersonId,
        now: DateTime<Utc>,
    ) -> Result<()> {
        for region in before.asked_among(regions) {
            let notice = Notice::AkimatAskedAnew {
                meeting: before.id,
                region,
                was: before.plan.time,
            };
            self.tell_holders(&Seat::AkimatOfficer(region), &notice, Some(but), now)
                .await?;
        }
        Ok(())
    }

    /// Tells the ministry's officials that an akimat took its agreement back.
    pub async fn tell_ministry_of_taking_back(
        &mut self,
        meeting: &Meeting,
        region: RegionCode,
        but: PersonId,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let notice = Notice::AgreementTakenBack {
            meeting: meeting.id,
            region,
        };
        let seat = Seat::Official(meeting.plan.body.clone());
        self.tell_holders(&seat, &notice, Some(but), now).await
    }

    /// Tells the ministry's officials, but not the one who acts, what an akimat has said.
    pub async fn tell_ministry(
        &mut self,
        meeting: &Meeting,
        region: RegionCode,
        but: Option<PersonId>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let notice = Notice::AkimatAnswered {
            meeting: meeting.id,
            region,
        };
        let seat = Seat::Official(meeting.plan.body.clone());
        self.tell_holders(&seat, &notice, but, now).await
    }

    /// Tells those who hold a seat something, but not whoever did it.
    pub async fn tell_holders(
        &mut self,
        seat: &Seat,
        notice: &Notice,
        but: Option<PersonId>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let mut people = self.holders_of(seat, now).await?;
        people.retain(|person| Some(*person) != but);
        self.promise(notice, &people, now).await?;
        Ok(())
    }

    /// Screens with the meeting are outdated from now on, though its plan is as it was.
    async fn outdate_screens(&mut self, meeting: MeetingId, now: DateTime<Utc>) -> Result<()> {
        sqlx::query("update meeting set revision = revision + 1, updated_at = ? where id = ?")
            .bind(stamp(now))
            .bind(meeting.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }
}
