//! Submissions: one by one, what happens to them, and who supports them. Lists and search are in [`boards`](super::boards).

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{
    Result, Store, Tx, following::Acquaintance, read_day, read_stamp, read_word, stamp, unreadable,
    voices::DeedKind,
};
use crate::domain::{
    central_body::BodySlug,
    language::Lang,
    meeting::MeetingId,
    person::{PersonId, VoiceId},
    place::{Point, Spot},
    sector::SectorSlug,
    submission::{
        ClusterHead, FIRST_ONES_HELD, Happening, HeldBecause, LOOKED_AT_WITHIN, Progress,
        Submission, SubmissionId, SubmissionKind, Tie, Visibility,
    },
    submission_draft::SubmissionDraft,
    submission_number::SubmissionNumber,
};

#[derive(FromRow)]
pub(super) struct SubmissionRow {
    id: i64,
    number: String,
    kind: String,
    author: i64,
    region: String,
    body: Option<String>,
    sector: Option<String>,
    meeting: Option<i64>,
    language: String,
    text: String,
    public_text: String,
    district: Option<String>,
    latitude: Option<f64>,
    longitude: Option<f64>,
    accuracy_metres: Option<f64>,
    place: Option<String>,
    progress: String,
    due_on: Option<String>,
    visibility: String,
    held_because: Option<String>,
    public_at: Option<String>,
    joined_to: Option<i64>,
    people: u32,
    head: Option<sqlx::types::Json<HeadRow>>,
    photos: sqlx::types::Json<Vec<String>>,
    received_at: String,
    answered_at: Option<String>,
    is_entered: bool,
}

/// Number, key, people, progress and day of the one that stands for a submission.
type HeadRow = (String, i64, u32, String, Option<String>);

/// What a [`SubmissionRow`] is read from.
pub(super) const SUBMISSION_WHOLE: &str = "select
    submission.*,
    (
        select json_group_array(file_id)
        from (select file_id from submission_photo where submission = submission.id order by position)
    ) as photos,
    (
        select json_array(number, id, people, progress, due_on)
        from submission as head
        where head.id = submission.cluster
    ) as head,
    (
        select max(at) from submission_event
        where submission_event.submission in (submission.id, submission.cluster) and what in (
            'answered', 'answered_at_meeting', 'explained', 'under_control', 'extended', 'resolved', 'corrected'
        )
    ) as answered_at
from submission";

impl SubmissionRow {
    pub(super) fn read(self) -> Result<Submission> {
        let mut progress = read_progress(&self.progress, self.due_on.as_deref())?;
        let mut people = self.people;
        let mut cluster = None;
        if let Some(sqlx::types::Json((number, id, of_all, head_progress, due_on))) = self.head {
            people = of_all;
            // What was said about it before it was joined stays said.
            if progress.is_open() {
                progress = read_progress(&head_progress, due_on.as_deref())?;
            }
            cluster = Some(ClusterHead {
                id: SubmissionId(id),
                number: read_word("a submission's number", &number)?,
            });
        }
        let visibility = match (self.visibility.as_str(), self.held_because) {
            ("public", _) => Visibility::Public,
            ("withdrawn", _) => Visibility::Withdrawn,
            ("held", Some(because)) => Visibility::Held {
                because: read_word("why a submission is held", &because)?,
                public_at: self.public_at.as_deref().map(read_stamp).transpose()?,
            },
            (other, _) => return Err(unreadable("a submission's visibility", other)),
        };
        let point = self
            .latitude
            .zip(self.longitude)
            .map(|(latitude, longitude)| Point {
                latitude,
                longitude,
            });
        Ok(Submission {
            id: SubmissionId(self.id),
            number: read_word("a submission's number", &self.number)?,
            kind: read_word("a kind of submission", &self.kind)?,
            author: VoiceId(self.author),
            region: read_word("a region", &self.region)?,
            body: self.body.map(BodySlug),
            sector: self.sector.map(SectorSlug),
            meeting: self.meeting.map(MeetingId),
            lang: read_word("a language", &self.language)?,
            text: self.text,
            public_text: self.public_text,
            district: self.district,
            spot: point.map(|point| Spot {
                point,
                accuracy_metres: self.accuracy_metres,
            }),
            place: self.place,
            progress,
            visibility,
            joined_to: self.joined_to.map(SubmissionId),
            cluster,
            people,
            photos: self.photos.0,
            received_at: read_stamp(&self.received_at)?,
            answered_at: self.answered_at.as_deref().map(read_stamp).transpose()?,
            is_entered: self.is_entered,
        })
    }
}

/// How a submission stands, from its columns.
pub(super) fn read_progress(word: &str, due_on: Option<&str>) -> Result<Progress> {
    Ok(match (word, due_on) {
        ("received", _) => Progress::Received,
        ("answered", _) => Progress::Answered,
        ("explained", _) => Progress::Explained,
        ("under_control", Some(due_on)) => Progress::UnderControl {
            due_on: read_day(due_on)?,
        },
        ("resolved", _) => Progress::Resolved,
        ("declined", _) => Progress::Declined,
        (other, _) => return Err(unreadable("a submission's progress", other)),
    })
}

/// A submission that is being registered.
#[derive(Clone, Debug)]
pub struct NewSubmission<'a> {
    pub draft: &'a SubmissionDraft,
    pub text: &'a str,
    /// Without what others should not see.
    pub public_text: &'a str,
    /// What the checks found, if anything.
    pub held_because: Option<HeldBecause>,
    pub lang: Lang,
    /// Where the number's random part comes from.
    pub random: u32,
}

impl Store {
    /// One submission, whoever may see it.
    pub async fn submission(&self, id: SubmissionId) -> Result<Option<Submission>> {
        let row: Option<SubmissionRow> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "{SUBMISSION_WHOLE} where id = ?"
        )))
        .bind(id.0)
        .fetch_optional(&self.readers)
        .await?;
        row.map(SubmissionRow::read).transpose()
    }

    /// The submission with this number, whoever may see it.
    pub async fn submission_numbered(
        &self,
        number: &SubmissionNumber,
    ) -> Result<Option<Submission>> {
        let row: Option<SubmissionRow> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "{SUBMISSION_WHOLE} where number = ?"
        )))
        .bind(number.to_string())
        .fetch_optional(&self.readers)
        .await?;
        row.map(SubmissionRow::read).transpose()
    }

    /// What binds a person to a submission, and to those that it is joined with.
    pub async fn tie(&self, person: PersonId, submission: SubmissionId) -> Result<Tie> {
        let tie: (Option<i64>, bool, bool, bool, bool) = sqlx::query_as(
            "with own as (select id from voice where person = ?1),
             head as (select coalesce(cluster, id) as id from submission where id = ?2)
             select
                 (select id from own),
                 exists (
                     select 1
                     from support
                     join submission on submission.id = support.submission
                     where voice = (select id from own)
                         and coalesce(cluster, submission.id) = (select id from head)
                 ),
                 exists (
                     select 1
                     from submission_mute
                     join submission on submission.id = submission_mute.submission
                     where person = ?1 and coalesce(cluster, submission.id) = (select id from head)
                 ),
                 exists (
                     select 1
                     from submission
                     where author = (select id from own) and visibility <> 'withdrawn'
                         and coalesce(cluster, id) = (select id from head)
                 ),
                 exists (select 1 from verdict where submission = ?2 and voice = (select id from own))",
        )
        .bind(person.0)
        .bind(submission.0)
        .fetch_one(&self.readers)
        .await?;
        let (voice, is_supported, is_muted, wrote_it, has_judged) = tie;
        Ok(Tie {
            voice: voice.map(VoiceId),
            is_supported,
            is_muted,
            wrote_it,
            has_judged,
        })
    }

    /// Those whose time to become public has come.
    pub async fn due_to_be_public(
        &self,
        now: DateTime<Utc>,
        limit: u32,
    ) -> Result<Vec<SubmissionId>> {
        let ids: Vec<i64> = sqlx::query_scalar(
            "select id
             from submission
             where visibility = 'held' and public_at is not null and public_at <= ?
             order by public_at
             limit +?",
        )
        .bind(stamp(now))
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        Ok(ids.into_iter().map(SubmissionId).collect())
    }
}

impl Tx {
    /// Registers what somebody wrote, and counts it.
    ///
    /// The first two of a new person wait for a look, and so does what the checks found something in.
    pub async fn register_submission(
        &mut self,
        author: VoiceId,
        new: &NewSubmission<'_>,
        now: DateTime<Utc>,
    ) -> Result<SubmissionId> {
        let earlier: u32 = sqlx::query_scalar(
            "select count(*) from submission where author = ? and visibility = 'public'",
        )
        .bind(author.0)
        .fetch_one(&mut *self.inner)
        .await?;
        let is_new = earlier < FIRST_ONES_HELD;
        let held_because = new
            .held_because
            .or_else(|| is_new.then_some(HeldBecause::NewAuthor));
        let public_at =
            (held_because == Some(HeldBecause::NewAuthor)).then(|| stamp(now + LOOKED_AT_WITHIN));
        let draft = new.draft;
        let kind: &str = draft.kind.into();
        let number = self.unused_number(draft.kind, new.random).await?;
        let id: i64 = sqlx::query_scalar(
            "insert into submission (
                 number, kind, author, region, body, sector, meeting, language, text, public_text, latitude, longitude,
                 accuracy_metres, district, place, visibility, held_because, to_look_at, public_at, received_at, changed_at
             )
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?17 is not null or ?6 is null, ?18, ?19, ?19)
             returning id",
        )
        .bind(number.to_string())
        .bind(kind)
        .bind(author.0)
        .bind(draft.region.to_string())
        .bind(draft.body.as_ref().map(|slug| &slug.0))
        .bind(draft.sector.as_ref().map(|slug| &slug.0))
        .bind(draft.meeting.map(|meeting| meeting.0))
        .bind(new.lang.code())
        .bind(new.text)
        .bind(new.public_text)
        .bind(draft.spot.map(|spot| spot.point.latitude))
        .bind(draft.spot.map(|spot| spot.point.longitude))
        .bind(draft.spot.and_then(|spot| spot.accuracy_metres))
        .bind(&draft.district)
        .bind(&draft.place)
        .bind(if held_because.is_some() { "held" } else { "public" })
        .bind(held_because.map(<&'static str>::from))
        .bind(public_at)
        .bind(stamp(now))
        .fetch_one(&mut *self.inner)
        .await?;
        let id = SubmissionId(id);
        for (position, file_id) in (0_i64..).zip(&draft.photos) {
            sqlx::query(
                "insert into submission_photo (submission, position, file_id) values (?, ?, ?)",
            )
            .bind(id.0)
            .bind(position)
            .bind(file_id)
            .execute(&mut *self.inner)
            .await?;
        }
        if let Some(meeting) = draft.meeting {
            self.remember_asked(author, meeting, now).await?;
        }
        self.count_deed(author, DeedKind::Submission, now).await?;
        self.happened(id, Happening::Received, None, now).await?;
        self.update_boards(id).await?;
        Ok(id)
    }

    /// Whoever asks a meeting knows how it stands, and hears of its changes.
    async fn remember_asked(
        &mut self,
        author: VoiceId,
        meeting: MeetingId,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let person: Option<i64> = sqlx::query_scalar("select person from voice where id = ?")
            .bind(author.0)
            .fetch_one(&mut *self.inner)
            .await?;
        match person {
            Some(person) => {
                let hears = Acquaintance::HearsOfChanges;
                self.remember_seen(PersonId(person), &[meeting], hears, now)
                    .await
            }
            None => Ok(()),
        }
    }

    /// A number that is free: nobody else writes meanwhile.
    async fn unused_number(
        &mut self,
        kind: SubmissionKind,
        random: u32,
    ) -> Result<SubmissionNumber> {
        let mut random = random;
        loop {
            let number = SubmissionNumber::new(kind, random);
            let is_used: bool =
                sqlx::query_scalar("select exists (select 1 from submission where number = ?)")
                    .bind(number.to_string())
                    .fetch_one(&mut *self.inner)
                    .await?;
            if !is_used {
                return Ok(number);
            }
            // Any other will do: it is as random as the first.
            random = random.wrapping_mul(2_654_435_761).wrapping_add(0x9e37_79b9);
        }
    }

    /// Adds a note of the author.
    pub async fn add_note(
        &mut self,
        voice: VoiceId,
        id: SubmissionId,
        words: &str,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.count_deed(voice, DeedKind::Note, now).await?;
        self.write_event(id, Happening::Noted, Some(words), now)
            .await?;
        Ok(())
    }

    /// The author takes it back: others no longer see it. Says whether it still could be.
    pub async fn withdraw(&mut self, id: SubmissionId, now: DateTime<Utc>) -> Result<bool> {
        let withdrawn = sqlx::query(
            "update submission
             set visibility = 'withdrawn', held_because = null, to_look_at = 0, public_at = null, changed_at = ?
             where id = ? and visibility <> 'withdrawn'",
        )
        .bind(stamp(now))
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?
        .rows_affected()
            > 0;
        if withdrawn {
            self.settle_cluster(id).await?;
            self.happened(id, Happening::Withdrawn, None, now).await?;
            self.update_boards(id).await?;
            self.empty(id).await?;
        }
        Ok(withdrawn)
    }

    /// What the author wrote of it goes for good: text, place, photos, notes.
    async fn empty(&mut self, id: SubmissionId) -> Result<()> {
        for emptying in [
            "update submission
             set text = '', public_text = '', district = null, place = null, latitude = null, longitude = null,
                 accuracy_metres = null
             where id = ?",
            "delete from submission_photo where submission = ?",
            "update submission_event set words = null where what = 'noted' and submission = ?",
        ] {
            sqlx::query(emptying)
                .bind(id.0)
                .execute(&mut *self.inner)
                .await?;
        }
        Ok(())
    }

    /// Makes a submission public that nobody looked at in time; says whether that was still to be done. Where nobody knows
    /// whose matter it is, it goes on waiting for a coordinator.
    pub async fn publish_if_due(&mut self, id: SubmissionId, now: DateTime<Utc>) -> Result<bool> {
        let published = sqlx::query(
            "update submission
             set visibility = 'public', held_because = null, to_look_at = (body is null), public_at = null,
                 changed_at = ?1
             where id = ?2 and visibility = 'held' and held_because = 'new_author' and public_at <= ?1",
        )
        .bind(stamp(now))
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?
        .rows_affected()
            > 0;
        if published {
            self.happened(id, Happening::Published, None, now).await?;
            self.update_boards(id).await?;
        }
        Ok(published)
    }

    /// Makes a held submission public; says whether it was held. One that was declined is open again; one that nobody can
    /// place goes on waiting for a coordinator.
    pub async fn publish(
        &mut self,
        id: SubmissionId,
        public_text: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let published = sqlx::query(
            "update submission
             set visibility = 'public', held_because = null, to_look_at = (body is null), public_at = null, changed_at = ?,
                 public_text = coalesce(?, public_text),
                 progress = iif(progress = 'declined', 'received', progress)
             where id = ? and visibility = 'held'",
        )
        .bind(stamp(now))
        .bind(public_text)
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?
        .rows_affected()
            > 0;
        if published {
            let what = match public_text {
                Some(_) => Happening::PublishedMasked,
                None => Happening::Published,
            };
            self.settle_cluster(id).await?;
            self.happened(id, what, None, now).await?;
            self.update_boards(id).await?;
        }
        Ok(published)
    }

    /// Asks the author to change the text; it stays held meanwhile. Says whether it was still there.
    pub async fn ask_to_change(
        &mut self,
        id: SubmissionId,
        reason: &str,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let held = self.hold(id, HeldBecause::ChangesAsked, now).await?;
        if held {
            self.happened(id, Happening::ChangesAsked, Some(reason), now)
                .await?;
        }
        Ok(held)
    }

    /// Declines it, with a reason for the author. Says whether it was still there.
    pub async fn decline(
        &mut self,
        id: SubmissionId,
        reason: &str,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let held = self.hold(id, HeldBecause::Declined, now).await?;
        if held {
            self.set_progress(id, Progress::Declined, now).await?;
            self.happened(id, Happening::Declined, Some(reason), now)
                .await?;
        }
        Ok(held)
    }

    async fn hold(
        &mut self,
        id: SubmissionId,
        because: HeldBecause,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let because: &str = because.into();
        let held = sqlx::query(
            "update submission
             set visibility = 'held', held_because = ?, to_look_at = 0, public_at = null, changed_at = ?
             where id = ? and visibility <> 'withdrawn'",
        )
        .bind(because)
        .bind(stamp(now))
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?
        .rows_affected()
            > 0;
        if held {
            // What others joined to it goes on without it, and hears nothing of it.
            self.settle_cluster(id).await?;
            self.update_boards(id).await?;
        }
        Ok(held)
    }

    /// The author wrote another text, as they were asked to: it waits for a look again.
    pub async fn change_text(
        &mut self,
        id: SubmissionId,
        text: &str,
        public_text: &str,
        held_because: HeldBecause,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let because: &str = held_because.into();
        let changed = sqlx::query(
            "update submission
             set text = ?, public_text = ?, held_because = ?, to_look_at = 1, changed_at = ?
             where id = ? and visibility = 'held'",
        )
        .bind(text)
        .bind(public_text)
        .bind(because)
        .bind(stamp(now))
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?
        .rows_affected()
            > 0;
        if changed {
            self.part_from_all(id).await?;
            self.write_event(id, Happening::Changed, None, now).await?;
        }
        Ok(())
    }

    /// Passes it on to another body; its history stays.
    pub async fn pass_on(
        &mut self,
        id: SubmissionId,
        body: &BodySlug,
        sector: &SectorSlug,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let passed = sqlx::query(
            "update submission
             set body = ?, sector = ?, meeting = null, changed_at = ?,
                 to_look_at = (visibility = 'held' and to_look_at)
             where id = ? and visibility <> 'withdrawn'",
        )
        .bind(&body.0)
        .bind(&sector.0)
        .bind(stamp(now))
        .bind(id.0)
        .execute(&mut *self.inner)
        .await?;
        if passed.rows_affected() == 0 {
            return Ok(()); // Its author took it back meanwhile.
        }
        self.happened(id, Happening::PassedOn, Some(&body.0), now)
            .await?;
        self.update_boards(id).await
    }

    pub(super) async fn set_progress(
        &mut self,
        id: SubmissionId,
        progress: Progress,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let word: &str = progress.word();
        let due_on = progress.due_on();
        sqlx::query("update submission set progress = ?, due_on = ?, changed_at = ? where id = ?")
            .bind(word)
            .bind(due_on.map(|day| day.to_string()))
            .bind(stamp(now))
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }
}
