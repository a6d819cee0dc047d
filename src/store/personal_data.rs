//! All that is kept of one person: to hand it to them, and to forget it.
//!
//! Both stand in one file, since a table that only one of them knows is a promise broken. `tests/privacy.rs` looks for each
//! table that refers to a person here, and after a deletion through all tables there are.

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;
use sqlx::{FromRow, sqlite::SqliteConnection, types::Json};

use super::{Result, Store, Tx, stamp};
use crate::domain::{
    person::{PersonId, Remains, VoiceId},
    submission::SubmissionId,
};

/// What is kept of a person, as they get it in a file. Instants are UTC, days and hours of meetings are Kazakhstan's.
#[derive(Clone, Debug, Serialize)]
pub struct PersonalData {
    made_at: String,
    settings: Settings,
    chats: Vec<Chat>,
    /// Where the conversation waits for a text or a place.
    conversation_waits_at: Option<Json<Value>>,
    follows: Vec<Follow>,
    reminders: Vec<Reminder>,
    promised_reminders: Vec<PromisedReminder>,
    heard_of_meetings: Vec<HeardOfMeeting>,
    muted_meetings: Vec<MutedMeeting>,
    drafts: Vec<KeptDraft>,
    /// Meetings that they have begun to plan, to change or to cancel.
    meeting_drafts: Vec<KeptMeetingDraft>,
    /// What an official is writing to others.
    answer_drafts: Vec<KeptAnswerDraft>,
    /// What they are logging as an official.
    result_drafts: Vec<KeptResultDraft>,
    submissions: Vec<OwnSubmission>,
    supports: Vec<Supported>,
    /// Whether answers helped, in their eyes.
    verdicts: Vec<KeptVerdict>,
    muted_submissions: Vec<MutedSubmission>,
    /// What is counted for the limits.
    deeds: Vec<Deed>,
    blocks: Vec<Block>,
    offices: Vec<HeldOffice>,
    /// What they have begun to make as coordinators.
    office_drafts: Vec<OfficeDraft>,
    /// The commands that they have beside everybody's, as the messenger was told.
    command_menu: Option<Json<Value>>,
    /// What they wrote in an office, which stays without them when their data goes.
    tension_alerts_raised: Vec<RaisedAlert>,
    /// The alert that they have begun to write.
    tension_alert_begun: Option<Json<Value>>,
    /// The change of a body that they have begun.
    body_change_begun: Option<Json<Value>>,
    notices: Vec<KeptNotice>,
    /// Messages that could not be handled, as the messenger sent them.
    messages_set_aside: Vec<SetAside>,
}

impl PersonalData {
    /// How many questions and reports it holds.
    pub fn submissions(&self) -> u32 {
        self.submissions.len().try_into().unwrap_or(u32::MAX)
    }

    /// How many submissions of others the person supports.
    pub fn supports(&self) -> u32 {
        self.supports.len().try_into().unwrap_or(u32::MAX)
    }
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct Settings {
    number_of_person: i64,
    /// The number that submissions and supports are counted under.
    number_of_voice: Option<i64>,
    language: String,
    home_region: Option<String>,
    news_at: String,
    began_at: String,
    first_visit_ended_at: Option<String>,
    agreed_that_texts_are_kept_at: Option<String>,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct Chat {
    channel: String,
    address: i64,
    messages_refused_since: Option<String>,
    newest_panel: Option<i64>,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct Follow {
    kind: String,
    subject: String,
    since_at: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct Reminder {
    meeting: i64,
    body: String,
    begins_on: String,
    asked_at: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct PromisedReminder {
    meeting: i64,
    held_on: String,
    starts: String,
    reminder: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct HeardOfMeeting {
    meeting: i64,
    body: String,
    status: String,
    held_on: Option<String>,
    starts: Option<String>,
    district: Option<String>,
    venue: Option<String>,
    regions: Json<Value>,
    was_told: bool,
    at: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct MutedMeeting {
    meeting: i64,
    body: String,
    begins_on: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct KeptDraft {
    kind: String,
    content: Json<Value>,
    message: i64,
    updated_at: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct KeptMeetingDraft {
    form: String,
    content: Json<Value>,
    updated_at: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct KeptResultDraft {
    content: Json<Value>,
    updated_at: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct KeptAnswerDraft {
    /// What it answers.
    number: String,
    kind: String,
    words: Option<String>,
    due_on: Option<String>,
    meeting_on: Option<String>,
    /// The messenger's name of the photo.
    photo: Option<String>,
    also_answers: Json<Value>,
    message: Option<i64>,
    updated_at: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct OwnSubmission {
    number: String,
    kind: String,
    region: String,
    body: Option<String>,
    sector: Option<String>,
    meeting: Option<i64>,
    language: String,
    text: String,
    public_text: String,
    district: Option<String>,
    place: Option<String>,
    latitude: Option<f64>,
    longitude: Option<f64>,
    accuracy_metres: Option<f64>,
    /// The messenger's names of the photos.
    photos: Json<Value>,
    progress: String,
    due_on: Option<String>,
    visibility: String,
    held_because: Option<String>,
    becomes_public_at: Option<String>,
    asked_by_people: i64,
    received_at: String,
    changed_at: String,
    timeline: Json<Value>,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct Supported {
    number: String,
    at: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct KeptVerdict {
    number: String,
    verdict: String,
    at: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct MutedSubmission {
    number: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct Deed {
    kind: String,
    at: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct Block {
    reason: String,
    blocked_at: String,
    until_at: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct HeldOffice {
    role: String,
    body: Option<String>,
    region: Option<String>,
    held_from: String,
    held_until: Option<String>,
    revoked_at: Option<String>,
    invited_at: String,
    /// Which versions of the procedure they said they had read, and when.
    procedures_read: Json<Value>,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct OfficeDraft {
    kind: String,
    content: Json<Value>,
    updated_at: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct RaisedAlert {
    number: i64,
    region: String,
    sector: String,
    district: Option<String>,
    level: String,
    text: String,
    /// The messenger's names of the photos.
    photos: Json<Value>,
    raised_at: String,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct KeptNotice {
    about: Json<Value>,
    state: String,
    created_at: String,
    due_at: String,
    settled_at: Option<String>,
    outcome: Option<String>,
}

#[derive(Clone, Debug, Serialize, FromRow)]
struct SetAside {
    arrived_at: String,
    content: Json<Value>,
}

impl Store {
    /// All that is kept of a person at this moment; none where they are gone.
    pub async fn personal_data(
        &self,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> Result<Option<PersonalData>> {
        // One transaction, so that the parts belong together.
        let mut tx = self.readers.begin().await?;
        let settings = sqlx::query_as(
            "select
                 person.id as number_of_person,
                 voice.id as number_of_voice,
                 language,
                 home_region,
                 news_at,
                 created_at as began_at,
                 welcomed_at as first_visit_ended_at,
                 consented_at as agreed_that_texts_are_kept_at
             from person
             left join voice on voice.person = person.id
             where person.id = ?",
        )
        .bind(person.0)
        .fetch_optional(&mut *tx)
        .await?;
        let Some(settings) = settings else {
            return Ok(None);
        };
        let conversation_waits_at = sqlx::query_scalar("select step from step where person = ?")
            .bind(person.0)
            .fetch_optional(&mut *tx)
            .await?;
        let command_menu = sqlx::query_scalar("select told from command_menu where person = ?")
            .bind(person.0)
            .fetch_optional(&mut *tx)
            .await?;
        let tension_alert_begun =
            sqlx::query_scalar("select content from tension_draft where person = ?")
                .bind(person.0)
                .fetch_optional(&mut *tx)
                .await?;
        let body_change_begun =
            sqlx::query_scalar("select content from body_change_draft where person = ?")
                .bind(person.0)
                .fetch_optional(&mut *tx)
                .await?;
        Ok(Some(PersonalData {
            made_at: stamp(now),
            settings,
            chats: all(&mut tx, CHATS, person).await?,
            conversation_waits_at,
            follows: all(&mut tx, FOLLOWS, person).await?,
            reminders: all(&mut tx, REMINDERS, person).await?,
            promised_reminders: all(&mut tx, PROMISED_REMINDERS, person).await?,
            heard_of_meetings: all(&mut tx, HEARD_OF_MEETINGS, person).await?,
            muted_meetings: all(&mut tx, MUTED_MEETINGS, person).await?,
            drafts: all(&mut tx, DRAFTS, person).await?,
            meeting_drafts: all(&mut tx, MEETING_DRAFTS, person).await?,
            answer_drafts: all(&mut tx, ANSWER_DRAFTS, person).await?,
            result_drafts: all(&mut tx, RESULT_DRAFTS, person).await?,
            submissions: all(&mut tx, SUBMISSIONS, person).await?,
            supports: all(&mut tx, SUPPORTS, person).await?,
            verdicts: all(&mut tx, VERDICTS, person).await?,
            muted_submissions: all(&mut tx, MUTED_SUBMISSIONS, person).await?,
            deeds: all(&mut tx, DEEDS, person).await?,
            blocks: all(&mut tx, BLOCKS, person).await?,
            offices: all(&mut tx, OFFICES, person).await?,
            office_drafts: all(&mut tx, OFFICE_DRAFTS, person).await?,
            command_menu,
            tension_alerts_raised: all(&mut tx, RAISED_ALERTS, person).await?,
            tension_alert_begun,
            body_change_begun,
            notices: all(&mut tx, NOTICES, person).await?,
            messages_set_aside: all(&mut tx, SET_ASIDE, person).await?,
        }))
    }

    /// How many texts of a person anybody may read.
    pub async fn public_texts(&self, person: PersonId) -> Result<u32> {
        let count = sqlx::query_scalar(
            "select count(*)
             from submission
             where author = (select id from voice where person = ?) and visibility = 'public'",
        );
        Ok(count.bind(person.0).fetch_one(&self.readers).await?)
    }
}

const CHATS: &str =
    "select channel, address, unreachable_at as messages_refused_since, panel as newest_panel
    from contact
    where person = ?";

const FOLLOWS: &str =
    "select kind, subject, since_at from follow where person = ? order by since_at, kind, subject";

const REMINDERS: &str = "select meeting, body, begins_on, asked_at
    from reminder
    join meeting on meeting.id = reminder.meeting
    where person = ?
    order by asked_at, meeting";

const PROMISED_REMINDERS: &str = "select meeting, held_on, starts, rung as reminder
    from reminder_rung
    where person = ?
    order by held_on, starts, meeting, rung";

const HEARD_OF_MEETINGS: &str = "select
        meeting, body, meeting_told.status, meeting_told.held_on, meeting_told.starts, meeting_told.district,
        meeting_told.venue, regions, was_told, told_at as at
    from meeting_told
    join meeting on meeting.id = meeting_told.meeting
    where person = ?
    order by told_at, meeting";

const MUTED_MEETINGS: &str = "select meeting, body, begins_on
    from mute
    join meeting on meeting.id = mute.meeting
    where person = ?
    order by meeting";

// What is being written is JSON already; the other drafts are words.
const DRAFTS: &str = "select
        kind,
        iif(kind in ('question', 'local_issue'), content, json_quote(content)) as content,
        message_id as message,
        updated_at
    from draft
    where person = ?
    order by kind";

const MEETING_DRAFTS: &str =
    "select form, content, updated_at from meeting_draft where person = ? order by form";

const ANSWER_DRAFTS: &str = "select
        number, answer_draft.kind, words, answer_draft.due_on, meeting_on, photo,
        (
            select json_group_array(number)
            from submission
            where submission.id in (select value from json_each(answer_draft.too))
        ) as also_answers,
        message_id as message,
        updated_at
    from answer_draft
    join submission on submission.id = answer_draft.submission
    where person = ?
    order by updated_at, number";

const RESULT_DRAFTS: &str = "select content, updated_at from result_draft where person = ?";

const SUBMISSIONS: &str = "select
        submission.*,
        public_at as becomes_public_at,
        coalesce(
            (select head.people from submission as head where head.id = submission.cluster), people
        ) as asked_by_people,
        (
            select json_group_array(file_id)
            from (select file_id from submission_photo where submission = submission.id order by position)
        ) as photos,
        (
            select json_group_array(json_object('at', at, 'what', what, 'words', words, 'subject', subject))
            from (
                select at, what, words, submission_event.subject
                from submission_event
                where submission_event.submission = submission.id
                order by submission_event.id
            )
        ) as timeline
    from submission
    join voice on voice.id = submission.author
    where voice.person = ?
    order by submission.id";

const SUPPORTS: &str = "select number, at
    from voice
    join support on support.voice = voice.id
    join submission on submission.id = support.submission
    where voice.person = ?
    order by at, number";

const VERDICTS: &str = "select number, verdict, at
    from voice
    join verdict on verdict.voice = voice.id
    join submission on submission.id = verdict.submission
    where voice.person = ?
    order by at, number";

const MUTED_SUBMISSIONS: &str = "select number
    from submission_mute
    join submission on submission.id = submission_mute.submission
    where person = ?
    order by number";

const DEEDS: &str = "select kind, at
    from deed
    join voice on voice.id = deed.voice
    where voice.person = ?
    order by deed.id";

const BLOCKS: &str = "select reason, blocked_at, until_at
    from block
    join voice on voice.id = block.voice
    where voice.person = ?
    order by block.id";

const OFFICES: &str = "select
        office.role, office.body, office.region, office.held_from, office.held_until, office.revoked_at,
        invitation.created_at as invited_at,
        (
            select json_group_array(json_object('version', version, 'at', read_at))
            from (select * from procedure_reading where office = office.id order by version)
        ) as procedures_read
    from office
    join invitation on invitation.id = office.invitation
    where person = ?
    order by office.id";

const OFFICE_DRAFTS: &str =
    "select kind, content, updated_at from office_draft where person = ? order by kind";

const RAISED_ALERTS: &str = "select
        alert.id as number, alert.region, alert.sector, alert.district, alert.level, alert.text, alert.raised_at,
        (
            select json_group_array(file_id)
            from (select file_id from tension_photo where alert = alert.id order by position)
        ) as photos
    from office
    join tension_alert as alert on alert.raised_by = office.id
    where office.person = ?
    order by alert.id";

// In two parts: what waits is found by one index, what is settled by another.
const NOTICES: &str = "select notice as about, state, created_at, due_at, settled_at, outcome
    from (
        select * from outbox where person = ?1 and state in ('waiting', 'held')
        union all
        select * from outbox where person = ?1 and state not in ('waiting', 'held')
    )
    order by id";

const SET_ASIDE: &str =
    "select arrived_at, iif(json_valid(body), body, json_quote(body)) as content
    from inbox
    where state = 'failed' and lane in (select address from contact where person = ?)
    order by inbox.id";

async fn all<Row>(
    tx: &mut SqliteConnection,
    query: &'static str,
    person: PersonId,
) -> Result<Vec<Row>>
where
    Row: for<'r> FromRow<'r, sqlx::sqlite::SqliteRow> + Send + Unpin,
{
    Ok(sqlx::query_as(query).bind(person.0).fetch_all(tx).await?)
}

impl Tx {
    /// Forgets the person at once: settings, what they follow, what they wrote, what they were to be told. Says what stays.
    ///
    /// What they support stays counted, under a random number. With `texts_stay`, what others can read of their texts
    /// stays too, without an author. `random` is where the number comes from.
    pub async fn forget(
        &mut self,
        person: PersonId,
        texts_stay: bool,
        now: DateTime<Utc>,
        random: u64,
    ) -> Result<Remains> {
        self.empty_what_was_set_aside(person).await?;
        self.revoke_invitations_of(person, now).await?;
        let voice: Option<i64> = sqlx::query_scalar("select id from voice where person = ?")
            .bind(person.0)
            .fetch_optional(&mut *self.inner)
            .await?;
        let remains = match voice.map(VoiceId) {
            Some(voice) => self.silence(voice, texts_stay, now, random).await?,
            None => Remains::default(),
        };
        // The other tables follow: by their foreign keys, and the notices by a trigger.
        sqlx::query("delete from person where id = ?")
            .bind(person.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(remains)
    }

    /// The links that they gave away would work on, once nobody knows who gave them.
    async fn revoke_invitations_of(&mut self, person: PersonId, now: DateTime<Utc>) -> Result<()> {
        sqlx::query(
            "update invitation
             set revoked_at = ?
             where invited_by in (select id from office where person = ?) and used_at is null
                 and revoked_at is null",
        )
        .bind(stamp(now))
        .bind(person.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Updates that failed keep their text for a developer's eye: those of the person's chat, and others that name them.
    async fn empty_what_was_set_aside(&mut self, person: PersonId) -> Result<()> {
        sqlx::query(
            "update inbox
             set body = '', lane = 0
             where state = 'failed' and exists (
                 select 1
                 from contact
                 where contact.person = ?
                     and (contact.address = inbox.lane or instr(inbox.body, contact.address) > 0)
             )",
        )
        .bind(person.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }

    /// Takes back what a voice wrote, or leaves what is public of it, and makes a tombstone of the voice.
    async fn silence(
        &mut self,
        voice: VoiceId,
        texts_stay: bool,
        now: DateTime<Utc>,
        random: u64,
    ) -> Result<Remains> {
        let taken_back: Vec<i64> = sqlx::query_scalar(
            "select id
             from submission
             where author = ?1 and visibility <> 'withdrawn' and not (?2 and visibility = 'public')
             order by id",
        )
        .bind(voice.0)
        .bind(texts_stay)
        .fetch_all(&mut *self.inner)
        .await?;
        for id in taken_back {
            self.withdraw(SubmissionId(id), now).await?;
        }
        // What others could read is left of each; of what is taken back, nothing.
        for emptying in [
            "update submission
             set text = public_text, latitude = null, longitude = null, accuracy_metres = null
             where author = ?",
            "update submission
             set text = '', public_text = '', district = null, place = null
             where author = ? and visibility = 'withdrawn'",
            "delete from submission_photo where submission in (select id from submission where author = ?)",
            "update submission_event
             set words = null
             where what = 'noted' and submission in (select id from submission where author = ?)",
            "update block set reason = '' where voice = ?",
            "delete from deed where voice = ?",
        ] {
            sqlx::query(emptying)
                .bind(voice.0)
                .execute(&mut *self.inner)
                .await?;
        }
        let public_texts: u32 = sqlx::query_scalar(
            "select count(*) from submission where author = ? and visibility = 'public'",
        )
        .bind(voice.0)
        .fetch_one(&mut *self.inner)
        .await?;
        let is_counted = !self.drop_unused(voice).await?;
        if is_counted {
            self.bury(voice, random).await?;
        }
        Ok(Remains {
            is_counted,
            public_texts,
        })
    }

    /// Deletes a voice that nothing is bound to; says whether it was one.
    async fn drop_unused(&mut self, voice: VoiceId) -> Result<bool> {
        let dropped = sqlx::query(
            "delete from voice
             where id = ?1
                 and not exists (select 1 from submission where author = ?1)
                 and not exists (select 1 from support where voice = ?1)
                 and not exists (select 1 from verdict where voice = ?1)
                 and not exists (select 1 from block where voice = ?1)",
        )
        .bind(voice.0)
        .execute(&mut *self.inner)
        .await?;
        Ok(dropped.rows_affected() > 0)
    }

    /// Gives a voice a random number that says nothing of who it was or when they came.
    async fn bury(&mut self, voice: VoiceId, random: u64) -> Result<()> {
        let mut random = random;
        loop {
            // Below zero, where no living voice is numbered: those go on from the highest one.
            let tombstone = (random | 1 << 63).cast_signed();
            let buried =
                sqlx::query("update or ignore voice set id = ?, person = null where id = ?")
                    .bind(tombstone)
                    .bind(voice.0)
                    .execute(&mut *self.inner)
                    .await?;
            if buried.rows_affected() > 0 {
                return Ok(());
            }
            // Any other will do: it is as random as the first.
            random = random
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
        }
    }
}
