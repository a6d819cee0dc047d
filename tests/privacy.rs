//! What is kept of a person is told them whole, and what they delete is gone: from every table, whatever it is called.

use std::collections::BTreeSet;

use chrono::{DateTime, Duration, Utc};
use kezdesu::{
    domain::{
        answer::{AnswerDraft, AnswerKind},
        body_change::{BodyAct, BodyChange},
        calendar::instant,
        central_body::BodySlug,
        following::Subject,
        invitation::{Acceptance, InvitationCode},
        language::Lang,
        meeting::{HeldBy, Hours, MeetingId, MeetingKind, MeetingStatus, MeetingTime, Plan},
        meeting_draft::MeetingDraft,
        office::{OfficeId, Seat},
        person::{PersonId, Remains},
        place::{Point, Spot},
        procedure::ProcedureFile,
        reminder::Rung,
        result_draft::ResultDraft,
        submission::{SubmissionId, Verdict},
        submission_draft::SubmissionDraft,
        tension_draft::TensionDraft,
    },
    store::{
        Arrival, Block, Draft, DraftKind, InboxId, NewSubmission, OfficeDraftKind, Settled, Store,
    },
};
use sqlx::{AssertSqlSafe, SqlitePool};
use tempfile::TempDir;

const CHAT: i64 = 770_077_007;
const PERSON: i64 = 880_056;
const VOICE: i64 = 660_045;

/// What others can read of Aigul’s public text (a stem, as the indexes keep it), and where it is.
const PUBLIC: [&str; 2] = ["xyql", "vxqplacear"];

/// Numbers and words that lead to Aigul, or that she wrote for few eyes; each stands somewhere in the database.
const PRIVATE: [&str; 33] = [
    "770077007",
    "880056",
    "660045",
    "515151515",
    "424242424",
    "wzqphonear",
    "qjvheldar",
    "jzqbackar",
    "fileidpublic",
    "fileidheld",
    "fileidback",
    "50.424242",
    "80.242424",
    "17.171717",
    "heldplacear",
    "backplacear",
    "kzqnotear",
    "dzqtextar",
    "dzqsearchar",
    "dzqboardar",
    "dzqquestionar",
    "dzqissuear",
    "dzqalertar",
    "dzqbodyar",
    "dzqvenuear",
    "azqanswerar",
    "fileidanswer",
    "dzqresultar",
    "bzqblockar",
    "pzqprocar",
    "czqcircar",
    "nzqmenuar",
    "mzqbodyar",
];

/// Aigul has done everything that a person can do; Nurlan and Dana have to do with her.
struct Shelf {
    store: Store,
    /// The same file, for looks and changes that the program never makes.
    pool: SqlitePool,
    now: DateTime<Utc>,
    aigul: PersonId,
    /// Aigul's public text; Nurlan supports it, and Dana's says the same.
    clinic: SubmissionId,
    danas: SubmissionId,
    /// Aigul supports it.
    nurlans: SubmissionId,
    folder: TempDir,
}

impl Shelf {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("test.db");
        let store = Store::open(&path).await.unwrap();
        let pool = SqlitePool::connect(path.to_str().unwrap()).await.unwrap();
        let now = instant("2026-11-24T09:00:00".parse().unwrap());
        // Numbers that are found again.
        for sql in [
            format!("insert into sqlite_sequence (name, seq) values ('person', {PERSON} - 1)"),
            format!("insert into voice (id) values ({VOICE} - 1)"),
        ] {
            sqlx::query(AssertSqlSafe(sql))
                .execute(&pool)
                .await
                .unwrap();
        }
        let mut tx = store.begin().await.unwrap();
        let aigul = tx.speak_to(CHAT, Lang::Ru, now).await.unwrap();
        let nurlan = tx.speak_to(12, Lang::Kk, now).await.unwrap();
        let dana = tx.speak_to(13, Lang::En, now).await.unwrap();
        assert_eq!(tx.voice(aigul).await.unwrap().0, VOICE);
        assert_eq!(aigul.0, PERSON);
        tx.commit().await.unwrap();
        let mut shelf = Self {
            store,
            pool,
            now,
            aigul,
            clinic: SubmissionId(0),
            danas: SubmissionId(0),
            nurlans: SubmissionId(0),
            folder,
        };
        shelf.settles_in().await;
        shelf.asks(nurlan, dana).await;
        shelf.leaves_drafts().await;
        shelf.hears_and_fails().await;
        shelf
    }

    /// Region, subjects, meetings, an office.
    async fn settles_in(&self) {
        let (aigul, now) = (self.aigul, self.now);
        let mut tx = self.store.begin().await.unwrap();
        let reminded_of = tx.add_meeting("7", &plan("2026-12-03"), now).await.unwrap();
        let muted = tx.add_meeting("8", &plan("2026-12-04"), now).await.unwrap();
        let region = "KZ-10".parse().unwrap();
        tx.move_home(aigul, region, now).await.unwrap();
        tx.follow(aigul, &Subject::Region(region), now)
            .await
            .unwrap();
        tx.welcome(aigul, now).await.unwrap();
        tx.consent(aigul, now).await.unwrap();
        tx.keep_panel(CHAT, 515_151_515).await.unwrap();
        tx.set_reminder(aigul, reminded_of, true, now)
            .await
            .unwrap();
        tx.set_mute(aigul, muted, true).await.unwrap();
        let code = InvitationCode::of_random([1; 16]);
        let until = now + Duration::hours(1);
        tx.invite(&Seat::Coordinator, &code, until, now)
            .await
            .unwrap();
        tx.accept_invitation(&code, aigul, now).await.unwrap();
        tx.commit().await.unwrap();
        self.promises_reminder(reminded_of).await;
        self.acts_in_office().await;
    }

    /// An official's office, a menu of commands, drafts, and a version of the procedure that was read.
    async fn acts_in_office(&self) {
        let (aigul, now) = (self.aigul, self.now);
        let code = InvitationCode::of_random([2; 16]);
        let seat = Seat::Official(BodySlug("dsm".to_owned()));
        let until = now + Duration::hours(1);
        let mut tx = self.store.begin().await.unwrap();
        tx.invite(&seat, &code, until, now).await.unwrap();
        let accepted = tx.accept_invitation(&code, aigul, now).await.unwrap();
        let Acceptance::Accepted { office, .. } = accepted else {
            panic!("{accepted:?}");
        };
        tx.sit_at_desk(aigul, Some(office)).await.unwrap();
        tx.remember_menu(aigul, Some("[\"nzqmenuar\"]"))
            .await
            .unwrap();
        for (kind, word) in [
            (OfficeDraftKind::Procedure, "pzqprocar"),
            (OfficeDraftKind::Circular, "czqcircar"),
        ] {
            tx.keep_office_draft(aigul, kind, &word, now).await.unwrap();
        }
        let file = ProcedureFile {
            id: "file".to_owned(),
            name: "procedure.pdf".to_owned(),
            size_bytes: 1,
        };
        let published = tx.publish_procedure(1, (&file, "The first."), office, now);
        assert!(published.await.unwrap());
        assert!(tx.read_procedure(1, aigul, now).await.unwrap());
        tx.commit().await.unwrap();
    }

    async fn promises_reminder(&self, meeting: MeetingId) {
        let meeting = self.store.meeting(meeting).await.unwrap().unwrap();
        let mut tx = self.store.begin().await.unwrap();
        tx.promise_reminder(&meeting, Rung::EveningBefore, self.now, self.now)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    /// Three texts of Aigul's with photo and place: one is public, two are held and so long that they take pages of their
    /// own; and what others ask.
    async fn asks(&mut self, nurlan: PersonId, dana: PersonId) {
        let (aigul, now) = (self.aigul, self.now);
        self.clinic = self
            .register(
                aigul,
                "public",
                "Xyqlomar clinic? Wzqphonear",
                "vxqplacear",
                1,
            )
            .await;
        let held = self
            .register(
                aigul,
                "held",
                &"Qjvheldar road? ".repeat(400),
                "heldplacear",
                2,
            )
            .await;
        self.register(
            aigul,
            "back",
            &"Jzqbackar school? ".repeat(400),
            "backplacear",
            3,
        )
        .await;
        self.nurlans = self.register(nurlan, "n", "Heating?", "Ayagoz", 4).await;
        self.danas = self.register(dana, "d", "The clinic?", "Ayagoz", 5).await;
        let mut tx = self.store.begin().await.unwrap();
        for id in [self.clinic, self.nurlans, self.danas] {
            tx.publish(id, None, now).await.unwrap();
        }
        let nurlans_voice = tx.voice(nurlan).await.unwrap();
        let voice = tx.voice(aigul).await.unwrap();
        tx.set_support(nurlans_voice, self.clinic, true, now)
            .await
            .unwrap();
        tx.set_support(voice, self.nurlans, true, now)
            .await
            .unwrap();
        tx.take_verdict(voice, self.nurlans, Verdict::Partly, now)
            .await
            .unwrap();
        tx.mute_submission(aigul, self.nurlans, true).await.unwrap();
        tx.join(self.danas, self.clinic, now).await.unwrap();
        tx.add_note(voice, held, "Kzqnotear", now).await.unwrap();
        tx.add_note(voice, self.clinic, "Kzqnotear", now)
            .await
            .unwrap();
        let block = Block {
            until_at: now + Duration::days(3),
            reason: "bzqblockar".to_owned(),
        };
        tx.block(voice, &block, now).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn register(
        &self,
        person: PersonId,
        photo: &str,
        text: &str,
        place: &str,
        random: u32,
    ) -> SubmissionId {
        let body = BodySlug("dsm".to_owned());
        let mut draft = SubmissionDraft::question("KZ-10".parse().unwrap(), body, None);
        draft.photos = vec![format!("fileid{photo}")];
        draft.take_place(place);
        draft.spot = (person == self.aigul).then_some(Spot {
            point: Point {
                latitude: 50.424_242,
                longitude: 80.242_424,
            },
            accuracy_metres: Some(17.171_717),
        });
        let new = NewSubmission {
            draft: &draft,
            text,
            public_text: text.split(" Wzq").next().unwrap(),
            held_because: None,
            lang: Lang::Ru,
            random,
        };
        let mut tx = self.store.begin().await.unwrap();
        let author = tx.voice(person).await.unwrap();
        let id = tx
            .register_submission(author, &new, self.now)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        id
    }

    async fn leaves_drafts(&self) {
        let words = |content: &str| Draft {
            content: content.to_owned(),
            message_id: 3,
        };
        let json = |content: &str| words(&format!("{{\"text\":\"{content}\"}}"));
        let mut tx = self.store.begin().await.unwrap();
        for (kind, draft) in [
            (DraftKind::Text, words("dzqtextar")),
            (DraftKind::Search, words("dzqsearchar")),
            (DraftKind::BoardSearch, words("dzqboardar")),
            (DraftKind::Question, json("dzqquestionar")),
            (DraftKind::LocalIssue, json("dzqissuear")),
        ] {
            tx.keep_draft(self.aigul, kind, &draft, self.now)
                .await
                .unwrap();
        }
        let mut result = ResultDraft::unplanned(1, BodySlug("dsm".to_owned()));
        result.decisions = Some("dzqresultar".to_owned());
        tx.keep_result_draft(self.aigul, &result, self.now)
            .await
            .unwrap();
        let mut alert = TensionDraft::new(OfficeId(1), None, None);
        alert.take_text("dzqalertar".to_owned(), 3);
        tx.keep_tension_draft(self.aigul, &alert).await.unwrap();
        let body = BodySlug("dzqbodyar".to_owned());
        let change = BodyChange::new(BodyAct::End { body });
        tx.keep_body_change_draft(self.aigul, &change)
            .await
            .unwrap();
        let mut plan = MeetingDraft::new(BodySlug("dsm".to_owned()));
        plan.venue = Some("dzqvenuear".to_owned());
        tx.keep_meeting_draft(self.aigul, &plan, self.now)
            .await
            .unwrap();
        let answer = AnswerDraft {
            photo: Some("fileidanswer".to_owned()),
            ..AnswerDraft::saying(AnswerKind::Resolve, "azqanswerar")
        };
        tx.keep_answer_draft(self.aigul, self.nurlans, &answer, self.now)
            .await
            .unwrap();
        tx.set_step(self.aigul, &"searching").await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A notice that was sent beside those that wait; an update that was handled, and two that could not be.
    async fn hears_and_fails(&self) {
        let due = self.store.due_notices(self.now, &[], 100).await.unwrap();
        let hers = due
            .iter()
            .find(|notice| notice.person == self.aigul)
            .unwrap();
        let arrival = |update_id, lane, body: String| Arrival {
            update_id,
            lane,
            body,
        };
        let mut tx = self.store.begin().await.unwrap();
        assert!(tx.start_sending(hers.id).await.unwrap());
        let sent = Settled::Sent {
            message_id: 424_242_424,
        };
        tx.settle(hers.id, &sent, self.now).await.unwrap();
        let batch = [
            arrival(1, CHAT, "{\"text\":\"handled\"}".to_owned()),
            arrival(2, CHAT, "{\"text\":\"mzqbodyar\"}".to_owned()),
            arrival(3, -5, format!("{{\"from\":{{\"id\":{CHAT}}}}}")),
        ];
        tx.receive(&batch, self.now).await.unwrap();
        tx.close_update(InboxId(1), self.now).await.unwrap();
        tx.park_update(InboxId(2), self.now).await.unwrap();
        tx.park_update(InboxId(3), self.now).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn forgets_aigul(&self, texts_stay: bool) -> Remains {
        let mut tx = self.store.begin().await.unwrap();
        let random = 0x1234_5678_9abc_def0;
        let remains = tx
            .forget(self.aigul, texts_stay, self.now, random)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        remains
    }

    async fn people(&self, id: SubmissionId) -> u32 {
        self.store.submission(id).await.unwrap().unwrap().people
    }

    async fn texts(&self, sql: &str) -> Vec<String> {
        let query = sqlx::query_scalar(AssertSqlSafe(sql.to_owned()));
        query.fetch_all(&self.pool).await.unwrap()
    }

    /// Every place where one of these words or numbers stands, in any column of any table: "table.column: word".
    async fn traces(&self, wanted: &[&'static str]) -> BTreeSet<(String, &'static str)> {
        let mut traces = BTreeSet::new();
        let columns = "select master.name || '.' || column_of.name
             from sqlite_master as master, pragma_table_info(master.name) as column_of
             where master.type = 'table'";
        for place in self.texts(columns).await {
            let (table, column) = place.split_once('.').unwrap();
            // A number becomes its digits. What an index says is in blobs, as plain letters.
            let cells: Vec<Vec<u8>> = sqlx::query_scalar(AssertSqlSafe(format!(
                "select cast(\"{column}\" as blob) from \"{table}\" where \"{column}\" is not null"
            )))
            .fetch_all(&self.pool)
            .await
            .unwrap();
            for cell in cells {
                let cell = String::from_utf8_lossy(&cell).to_lowercase();
                let found = wanted.iter().filter(|word| cell.contains(**word));
                traces.extend(found.map(|word| (place.clone(), *word)));
            }
        }
        traces
    }

    /// The columns that refer to a person or to a voice: "table.column".
    async fn references(&self) -> Vec<String> {
        self.texts(
            "select master.name || '.' || reference.\"from\"
             from sqlite_master as master, pragma_foreign_key_list(master.name) as reference
             where master.type = 'table' and reference.\"table\" in ('person', 'voice')
             order by 1",
        )
        .await
    }
}

fn plan(day: &str) -> Plan {
    Plan {
        kind: MeetingKind::Scheduled,
        status: MeetingStatus::Announced,
        body: BodySlug("dsm".to_owned()),
        held_by: HeldBy::FirstHead,
        regions: vec!["KZ-10".parse().unwrap()],
        time: MeetingTime::Day {
            on: day.parse().unwrap(),
            hours: Some(Hours {
                starts: "15:00:00".parse().unwrap(),
                ends: None,
            }),
        },
        venue: Some("Достық үйі".to_owned()),
        district: None,
        topics: Vec::new(),
    }
}

fn all_traces() -> Vec<&'static str> {
    PRIVATE.into_iter().chain(PUBLIC).collect()
}

#[tokio::test]
async fn a_person_gets_all_that_is_kept_of_them() {
    let shelf = Shelf::new().await;
    let data = shelf.store.personal_data(shelf.aigul, shelf.now).await;
    let data = data.unwrap().unwrap();
    assert_eq!((data.submissions(), data.supports()), (3, 1));
    let json = serde_json::to_string_pretty(&data).unwrap();
    let lowered = json.to_lowercase();
    for word in all_traces() {
        assert!(lowered.contains(word), "{word} is not in\n{json}");
    }
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    for (pointer, expected) in [
        ("/made_at", "2026-11-24T04:00:00.000Z"),
        ("/settings/language", "ru"),
        ("/follows/0/subject", "KZ-10"),
        ("/reminders/0/begins_on", "2026-12-03"),
        ("/promised_reminders/0/reminder", "evening_before"),
        ("/muted_meetings/0/begins_on", "2026-12-04"),
        ("/drafts/2/content/text", "dzqquestionar"),
        ("/meeting_drafts/0/content/venue", "dzqvenuear"),
        ("/answer_drafts/0/kind", "resolve"),
        ("/submissions/0/timeline/0/what", "received"),
        ("/submissions/1/visibility", "held"),
        ("/deeds/0/kind", "submission"),
        ("/offices/0/role", "coordinator"),
        (
            "/offices/1/procedures_read/0/at",
            "2026-11-24T04:00:00.000Z",
        ),
        ("/office_drafts/0/kind", "circular"),
        ("/notices/0/about/about", "reminder"),
    ] {
        let value = json.pointer(pointer).and_then(|value| value.as_str());
        assert_eq!(value, Some(expected), "{pointer} in {json:#}");
    }
    let others: [&str; 2] = ["heating", "the clinic?"];
    for word in others {
        assert!(!lowered.contains(word), "what others wrote is theirs");
    }
}

#[tokio::test]
async fn what_a_person_deletes_is_gone_from_every_table() {
    let shelf = Shelf::new().await;
    let before = shelf.traces(&all_traces()).await;
    for word in all_traces() {
        let stands = before.iter().any(|(_, found)| *found == word);
        assert!(
            stands,
            "{word} stands nowhere, so its deletion shows nothing"
        );
    }
    for index in ["submission_words_data.block", "submission_gist_data.block"] {
        let is_indexed = before.contains(&(index.to_owned(), PUBLIC[0]));
        assert!(is_indexed, "{index}: {before:?}");
    }
    for place in shelf.references().await {
        let stands = before
            .iter()
            .any(|(found, word)| *found == place && ["880056", "660045"].contains(word));
        assert!(stands, "Aigul has no row in {place}: let her do that too");
    }

    let remains = shelf.forgets_aigul(false).await;
    assert_eq!(
        remains,
        Remains {
            is_counted: true,
            public_texts: 0
        }
    );
    assert_eq!(shelf.traces(&all_traces()).await, BTreeSet::new());
    assert_eq!(
        shelf
            .texts("select distinct visibility || text || coalesce(place, '') from submission where author < 0")
            .await,
        ["withdrawn"]
    );
}

#[tokio::test]
async fn public_texts_may_stay_without_their_author() {
    let shelf = Shelf::new().await;
    let remains = shelf.forgets_aigul(true).await;
    assert_eq!(
        remains,
        Remains {
            is_counted: true,
            public_texts: 1
        }
    );
    assert_eq!(shelf.traces(&PRIVATE).await, BTreeSet::new());
    let clinic = shelf.store.submission(shelf.clinic).await.unwrap().unwrap();
    assert!(clinic.is_public());
    assert_eq!(clinic.text, "Xyqlomar clinic?");
    assert_eq!(clinic.place.as_deref(), Some("vxqplacear"));
    assert_eq!((clinic.spot, clinic.photos.len()), (None, 0));
    let timeline = shelf.store.timeline(shelf.clinic).await.unwrap();
    assert!(timeline.iter().all(|event| event.words.is_none()));
    let found = shelf
        .store
        .similar(
            clinic.region,
            clinic.body.as_ref(),
            "Xyqlomar clinic?",
            shelf.now,
        )
        .await
        .unwrap();
    assert_eq!(found.first().map(|same| same.id), Some(shelf.clinic));
}

#[tokio::test]
async fn support_stays_counted_over_distinct_people() {
    for texts_stay in [false, true] {
        let shelf = Shelf::new().await;
        // Aigul, Nurlan who supports her, and Dana who says the same; Nurlan and Aigul who supports him.
        assert_eq!(shelf.people(shelf.clinic).await, 3);
        assert_eq!(shelf.people(shelf.nurlans).await, 2);
        shelf.forgets_aigul(texts_stay).await;
        assert_eq!(shelf.people(shelf.nurlans).await, 2);
        if texts_stay {
            assert_eq!(shelf.people(shelf.clinic).await, 3);
        } else {
            // Dana's stands for all of them now.
            assert_eq!(shelf.people(shelf.danas).await, 3);
            let danas = shelf.store.submission(shelf.danas).await.unwrap().unwrap();
            assert_eq!(danas.cluster, None);
        }
        let tombstones = shelf.texts("select id || '' from voice where id < 0 and person is null");
        assert_eq!(tombstones.await.len(), 1, "all of hers has one number");
        let orphans = shelf.texts("select \"table\" from pragma_foreign_key_check");
        assert!(orphans.await.is_empty());
    }
}

#[tokio::test]
async fn whoever_supported_it_hears_that_it_was_taken_back() {
    let shelf = Shelf::new().await;
    shelf.forgets_aigul(false).await;
    let told = shelf
        .texts(
            "select outbox.notice || '' from outbox join contact using (person) where address = 12",
        )
        .await;
    let news = format!(
        "{{\"about\":\"supported_submission\",\"submission\":{}}}",
        shelf.clinic.0
    );
    assert!(told.contains(&news), "{told:?}");
}

#[tokio::test]
async fn a_voice_that_nothing_is_bound_to_leaves_no_tombstone() {
    let shelf = Shelf::new().await;
    let mut tx = shelf.store.begin().await.unwrap();
    let madina = tx.speak_to(14, Lang::Kk, shelf.now).await.unwrap();
    let voice = tx.voice(madina).await.unwrap();
    tx.set_support(voice, shelf.clinic, true, shelf.now)
        .await
        .unwrap();
    tx.set_support(voice, shelf.clinic, false, shelf.now)
        .await
        .unwrap();
    let remains = tx.forget(madina, false, shelf.now, 1).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(remains, Remains::default());
    assert_eq!(shelf.people(shelf.clinic).await, 3);
    let gone = shelf.store.personal_data(madina, shelf.now).await.unwrap();
    assert!(gone.is_none());
}

#[tokio::test]
async fn two_tombstones_never_share_a_number() {
    let shelf = Shelf::new().await;
    let nurlan = shelf.store.visitor::<String>(12).await.unwrap();
    shelf.forgets_aigul(true).await;
    let mut tx = shelf.store.begin().await.unwrap();
    let random = 0x1234_5678_9abc_def0;
    tx.forget(nurlan.person.unwrap().id, true, shelf.now, random)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let tombstones = shelf.texts("select id || '' from voice where id < 0");
    assert_eq!(tombstones.await.len(), 2);
    assert_eq!(shelf.people(shelf.clinic).await, 3);
}

/// A table that knows a person is handed over with the rest, and forgotten with the rest.
#[tokio::test]
async fn each_table_that_refers_to_a_person_is_among_their_data() {
    let source = include_str!("../src/store/personal_data.rs");
    let shelf = Shelf::new().await;
    for place in shelf.references().await {
        let (table, _) = place.split_once('.').unwrap();
        assert!(
            source.contains(&format!("from {table}\n"))
                || source.contains(&format!("join {table} "))
                || source.contains(&format!("from {table} ")),
            "src/store/personal_data.rs does not read {table}"
        );
    }
}

/// The file itself, the pages included that no table uses any more.
#[tokio::test]
async fn nothing_is_left_in_the_file_either() {
    let shelf = Shelf::new().await;
    shelf.forgets_aigul(false).await;
    // What is written is in the log first.
    sqlx::query("pragma wal_checkpoint(truncate)")
        .execute(&shelf.pool)
        .await
        .unwrap();
    for file in std::fs::read_dir(shelf.folder.path()).unwrap() {
        let path = file.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let bytes = String::from_utf8_lossy(&bytes).to_lowercase();
        for word in all_traces() {
            assert!(!bytes.contains(word), "{word} is in {}", path.display());
        }
    }
}
