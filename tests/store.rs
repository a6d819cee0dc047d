//! The database's own promises, over a migrated file.

use std::collections::HashMap;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use kezdesu::{
    domain::{
        agreement::Offer,
        board::{Board, Order},
        calendar::instant,
        central_body::BodySlug,
        commitment::{CommitmentRefusal, CommitmentStep},
        following::{NewsTime, Subject},
        invitation::{Acceptance, InvitationCode},
        language::Lang,
        meeting::{
            Agreement, HeldBy, Hours, MeetingId, MeetingKind, MeetingStatus, MeetingTime, Plan,
        },
        notice::Notice,
        office::Seat,
        person::PersonId,
        sector::SectorSlug,
        submission::SubmissionId,
        submission_draft::SubmissionDraft,
    },
    store::{
        Arrival, Draft, DraftKind, InboxId, NewAgreement, NewCommitment, NewSubmission, Settled,
        Store, StoreError,
    },
};
use tempfile::TempDir;

fn abai() -> Subject {
    Subject::Region("KZ-10".parse().unwrap())
}

/// Promises news of a meeting to everybody concerned; says how many promises wait then.
async fn spread(store: &Store, now: DateTime<Utc>, meeting: MeetingId) -> usize {
    let mut tx = store.begin().await.unwrap();
    tx.notify_of_meeting(meeting, false).await.unwrap();
    while tx.spread(&HashMap::new(), now, 1).await.unwrap() > 0 {}
    tx.commit().await.unwrap();
    store.due_notices(now, &[], 100).await.unwrap().len()
}

struct Shelf {
    store: Store,
    folder: TempDir,
    now: DateTime<Utc>,
}

impl Shelf {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("test.db")).await.unwrap();
        Self {
            store,
            folder,
            now: instant("2026-11-24T09:00:00".parse().unwrap()),
        }
    }

    async fn person(&self, chat: i64) -> PersonId {
        let mut tx = self.store.begin().await.unwrap();
        let person = tx.speak_to(chat, Lang::Ru, self.now).await.unwrap();
        tx.move_home(person, "KZ-10".parse().unwrap(), self.now)
            .await
            .unwrap();
        tx.follow(person, &abai(), self.now).await.unwrap();
        tx.commit().await.unwrap();
        person
    }

    async fn arrives(&self, updates: &[(i64, i64)]) {
        let batch: Vec<_> = updates
            .iter()
            .map(|(update_id, lane)| Arrival {
                update_id: *update_id,
                lane: *lane,
                body: format!("{{\"x\":\"{update_id}\"}}"),
            })
            .collect();
        let mut tx = self.store.begin().await.unwrap();
        tx.receive(&batch, self.now).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn announces(&self) -> MeetingId {
        let mut tx = self.store.begin().await.unwrap();
        let announced = plan(MeetingStatus::Announced, "2026-12-03");
        let meeting = tx.add_meeting("7", &announced, self.now).await.unwrap();
        tx.commit().await.unwrap();
        meeting
    }

    async fn open(&self) -> Vec<(i64, String)> {
        let rows = self.store.open_updates(InboxId(0), 100).await.unwrap();
        rows.into_iter().map(|row| (row.id().0, row.body)).collect()
    }
}

fn plan(status: MeetingStatus, day: &str) -> Plan {
    Plan {
        kind: MeetingKind::Scheduled,
        status,
        body: BodySlug("dsm".to_owned()),
        held_by: HeldBy::FirstHead,
        regions: vec!["KZ-10".parse().unwrap(), "KZ-63".parse().unwrap()],
        time: MeetingTime::Day {
            on: day.parse().unwrap(),
            hours: Some(Hours {
                starts: "15:00:00".parse().unwrap(),
                ends: "17:00:00".parse().ok(),
            }),
        },
        venue: Some("Достық үйі".to_owned()),
        district: Some("Семей".to_owned()),
        topics: vec!["clinics".to_owned()],
    }
}

#[tokio::test]
async fn a_new_database_knows_the_country() {
    let shelf = Shelf::new().await;
    let directory = shelf.store.directory();
    let today: NaiveDate = "2026-11-24".parse().unwrap();
    assert_eq!(directory.regions_on(today, Lang::Kk).len(), 20);
    assert_eq!(directory.bodies_on(today).count(), 21);
    assert_eq!(
        directory
            .bodies_on(today)
            .filter(|body| body.exempt)
            .count(),
        5
    );
    assert_eq!(directory.sectors_on(today).count(), 21);
    let before_abai: NaiveDate = "2022-06-07".parse().unwrap();
    assert_eq!(directory.regions_on(before_abai, Lang::Kk).len(), 17);
    let calendar = shelf.store.working_calendar();
    assert!(!calendar.is_working_day("2027-01-07".parse().unwrap()));
    assert!(calendar.knows(2026) && calendar.knows(2027) && !calendar.knows(2028));
}

#[tokio::test]
async fn opening_twice_changes_nothing_and_a_meeting_reads_back_whole() {
    let shelf = Shelf::new().await;
    let written = plan(MeetingStatus::Announced, "2026-12-03");
    let mut tx = shelf.store.begin().await.unwrap();
    let id = tx.add_meeting("7", &written, shelf.now).await.unwrap();
    tx.commit().await.unwrap();
    shelf.store.close().await;
    let again = Store::open(&shelf.folder.path().join("test.db"))
        .await
        .unwrap();
    let meeting = again.meeting(id).await.unwrap().unwrap();
    assert_eq!(meeting.plan, written);
    assert_eq!(
        (meeting.number.as_deref(), meeting.revision),
        (Some("7"), 1)
    );
    assert!(meeting.in_published_schedule && meeting.is_public());
}

#[tokio::test]
async fn a_change_leaves_a_trail_and_bumps_the_revision() {
    let shelf = Shelf::new().await;
    let (old, new) = (
        plan(MeetingStatus::Planned, "2026-12-03"),
        plan(MeetingStatus::Announced, "2026-12-04"),
    );
    let mut tx = shelf.store.begin().await.unwrap();
    let id = tx.add_meeting("7", &old, shelf.now).await.unwrap();
    let changes = old.changes_to(&new);
    tx.revise_meeting(id, &new, &changes, "test", shelf.now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let meeting = shelf.store.meeting(id).await.unwrap().unwrap();
    assert_eq!((meeting.plan, meeting.revision), (new, 2));
    let fields: Vec<&str> = changes.iter().map(|change| change.field.into()).collect();
    assert_eq!(fields, ["status", "time"]);
}

#[tokio::test]
async fn what_the_law_of_the_tables_forbids_is_not_written() {
    let shelf = Shelf::new().await;
    let wrong = [
        Plan {
            venue: None,
            ..plan(MeetingStatus::Announced, "2026-12-03")
        },
        Plan {
            body: BodySlug("nobody".to_owned()),
            ..plan(MeetingStatus::Planned, "2026-12-03")
        },
        Plan {
            regions: vec!["KZ-99".parse().unwrap()],
            ..plan(MeetingStatus::Planned, "2026-12-03")
        },
    ];
    for plan in wrong {
        let mut tx = shelf.store.begin().await.unwrap();
        let refused = tx.add_meeting("7", &plan, shelf.now).await;
        assert!(matches!(refused, Err(StoreError::Database(_))), "{plan:?}");
    }
    // Dropped without a commit, none of it is there.
    let mut tx = shelf.store.begin().await.unwrap();
    assert!(tx.meeting_by_number("7").await.unwrap().is_none());
}

#[tokio::test]
async fn the_inbox_keeps_the_order_drops_doubles_and_forgets_texts_that_are_handled() {
    let shelf = Shelf::new().await;
    shelf.arrives(&[(900, 1), (5, 2)]).await; // Ids may fall: Telegram's turn random.
    shelf.arrives(&[(5, 2), (6, 1)]).await;
    let ids: Vec<_> = shelf.open().await.into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids.len(), 3);
    assert!(ids.is_sorted());

    let mut tx = shelf.store.begin().await.unwrap();
    tx.close_update(InboxId(ids[0]), shelf.now).await.unwrap();
    let twice = tx.close_update(InboxId(ids[0]), shelf.now).await;
    assert!(matches!(twice, Err(StoreError::AlreadyHandled)));
    tx.close_updates(&[InboxId(ids[1])], shelf.now)
        .await
        .unwrap();
    tx.count_attempt(&[InboxId(ids[2])]).await.unwrap();
    tx.park_update(InboxId(ids[2]), shelf.now).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(shelf.open().await, []);
    assert_eq!(shelf.store.oldest_open_update().await.unwrap(), None);
    assert_eq!(
        shelf.store.open_update_body(InboxId(ids[0])).await.unwrap(),
        None
    );

    // For two days a double is recognised; then the rows go.
    shelf.arrives(&[(900, 1)]).await;
    assert_eq!(shelf.open().await, []);
    let mut tx = shelf.store.begin().await.unwrap();
    assert_eq!(
        tx.purge_inbox(shelf.now + Duration::hours(47))
            .await
            .unwrap(),
        0
    );
    assert_eq!(
        tx.purge_inbox(shelf.now + Duration::hours(49))
            .await
            .unwrap(),
        3
    );
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_promise_waits_once_for_each_person_and_ends_in_one_way() {
    let shelf = Shelf::new().await;
    let (aigul, nurlan) = (shelf.person(11).await, shelf.person(12).await);
    let meeting = shelf.announces().await;
    assert_eq!(spread(&shelf.store, shelf.now, meeting).await, 2);
    assert_eq!(
        spread(&shelf.store, shelf.now, meeting).await,
        2,
        "they wait already"
    );

    let due = shelf.store.due_notices(shelf.now, &[], 10).await.unwrap();
    assert_eq!(
        due.iter().map(|notice| notice.person).collect::<Vec<_>>(),
        [aigul, nurlan]
    );
    assert_eq!(
        shelf
            .store
            .due_notices(shelf.now, &[aigul], 10)
            .await
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        shelf
            .store
            .due_notices(shelf.now - Duration::seconds(1), &[], 10)
            .await
            .unwrap()
            .len(),
        0
    );

    let mut tx = shelf.store.begin().await.unwrap();
    assert!(tx.start_sending(due[0].id).await.unwrap());
    tx.postpone(due[0].id, aigul, shelf.now + Duration::hours(1))
        .await
        .unwrap();
    assert!(tx.start_sending(due[1].id).await.unwrap());
    tx.commit().await.unwrap();
    let due_next = shelf.store.next_notice_due().await.unwrap();
    assert_eq!(
        due_next,
        Some(shelf.now),
        "what is on its way is not settled"
    );

    let mut tx = shelf.store.begin().await.unwrap();
    let in_doubt = tx.notices_in_doubt().await.unwrap();
    assert_eq!(
        in_doubt.iter().map(|(id, _)| *id).collect::<Vec<_>>(),
        [due[1].id]
    );
    tx.send_once_more(due[1].id).await.unwrap();
    assert!(tx.start_sending(due[1].id).await.unwrap());
    tx.commit().await.unwrap();
    // Promised again while it was on its way: both stand for one.
    spread(&shelf.store, shelf.now, meeting).await;
    let mut tx = shelf.store.begin().await.unwrap();
    tx.send_once_more(due[1].id).await.unwrap();
    tx.commit().await.unwrap();
    let due = shelf.store.due_notices(shelf.now, &[], 10).await.unwrap();
    assert_eq!(due.len(), 1);

    let mut tx = shelf.store.begin().await.unwrap();
    tx.settle(due[0].id, &Settled::Sent { message_id: 5 }, shelf.now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let mut tx = shelf.store.begin().await.unwrap();
    assert_eq!(
        tx.purge_outbox(shelf.now + Duration::days(89))
            .await
            .unwrap(),
        0
    );
    assert_eq!(
        tx.purge_outbox(shelf.now + Duration::days(91))
            .await
            .unwrap(),
        1
    );
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn what_somebody_cannot_hear_is_held_until_they_can() {
    let shelf = Shelf::new().await;
    shelf.person(11).await;
    let meeting = shelf.announces().await;
    assert_eq!(spread(&shelf.store, shelf.now, meeting).await, 1);
    let mut tx = shelf.store.begin().await.unwrap();
    tx.mark_unreachable(11, shelf.now).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(
        spread(&shelf.store, shelf.now, meeting).await,
        0,
        "held, and still one"
    );
    assert_eq!(
        shelf.store.next_notice_due().await.unwrap(),
        None,
        "nobody waits for it"
    );
    let visitor = shelf.store.visitor::<serde_json::Value>(11).await.unwrap();
    assert!(visitor.person.unwrap().unreachable);

    let mut tx = shelf.store.begin().await.unwrap();
    tx.mark_reachable(11).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(
        shelf
            .store
            .due_notices(shelf.now, &[], 10)
            .await
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn steps_drafts_and_panels_are_kept_and_forgotten_with_the_person() {
    let shelf = Shelf::new().await;
    let aigul = shelf.person(11).await;
    let draft = Draft {
        content: "When?".to_owned(),
        message_id: 3,
    };
    let mut tx = shelf.store.begin().await.unwrap();
    tx.set_step(aigul, &"waiting").await.unwrap();
    tx.keep_draft(aigul, DraftKind::Text, &draft, shelf.now)
        .await
        .unwrap();
    tx.keep_panel(11, 42).await.unwrap();
    tx.keep_panel(99, 1).await.unwrap();
    tx.welcome(aigul, shelf.now).await.unwrap();
    tx.commit().await.unwrap();
    let visitor = shelf.store.visitor::<String>(11).await.unwrap();
    assert_eq!(
        (visitor.step.as_deref(), visitor.panel),
        (Some("waiting"), Some(42))
    );
    assert!(visitor.person.unwrap().welcomed);
    assert_eq!(
        shelf.store.draft(aigul, DraftKind::Text).await.unwrap(),
        Some(draft)
    );
    let of_another_shape = shelf.store.visitor::<Vec<u8>>(11).await.unwrap();
    assert_eq!(
        of_another_shape.step, None,
        "a step that no longer parses is no step"
    );

    let mut tx = shelf.store.begin().await.unwrap();
    assert!(tx.delete_draft(aigul, DraftKind::Text).await.unwrap());
    assert!(!tx.delete_draft(aigul, DraftKind::Text).await.unwrap());
    tx.clear_step(aigul).await.unwrap();
    tx.forget(aigul, false, shelf.now, 1).await.unwrap();
    tx.commit().await.unwrap();
    assert!(
        shelf
            .store
            .visitor::<String>(11)
            .await
            .unwrap()
            .person
            .is_none()
    );
}

#[tokio::test]
async fn moving_home_takes_the_wish_for_news_along() {
    let shelf = Shelf::new().await;
    let aigul = shelf.person(11).await;
    let astana = "KZ-71".parse().unwrap();
    let mut tx = shelf.store.begin().await.unwrap();
    tx.move_home(aigul, astana, shelf.now).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(
        shelf.store.following(aigul).await.unwrap(),
        [Subject::Region(astana)]
    );
    let mut tx = shelf.store.begin().await.unwrap();
    assert!(tx.unfollow(aigul, &Subject::Region(astana)).await.unwrap());
    tx.move_home(aigul, "KZ-10".parse().unwrap(), shelf.now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(shelf.store.following(aigul).await.unwrap(), []);
}

#[tokio::test]
async fn a_meeting_is_bound_to_people_by_region_ministry_sector_and_wish() {
    let shelf = Shelf::new().await;
    let meeting = shelf.announces().await;
    let by = [
        abai(),
        Subject::Body(BodySlug("dsm".to_owned())),
        Subject::Sector(SectorSlug("health".to_owned())),
        Subject::Sector(SectorSlug("agriculture".to_owned())),
    ];
    let mut bound = Vec::new();
    for (chat, subject) in (20..).zip(&by) {
        let mut tx = shelf.store.begin().await.unwrap();
        let person = tx.speak_to(chat, Lang::Kk, shelf.now).await.unwrap();
        tx.follow(person, subject, shelf.now).await.unwrap();
        tx.commit().await.unwrap();
        bound.push(shelf.store.bond(person, meeting).await.unwrap().is_followed);
    }
    assert_eq!(bound, [true, true, true, false]);
    assert_eq!(spread(&shelf.store, shelf.now, meeting).await, 3);

    let aigul = shelf.person(11).await;
    let mut tx = shelf.store.begin().await.unwrap();
    tx.set_reminder(aigul, meeting, true, shelf.now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert!(shelf.store.bond(aigul, meeting).await.unwrap().is_reminded);
    let mut tx = shelf.store.begin().await.unwrap();
    tx.set_mute(aigul, meeting, true).await.unwrap();
    tx.commit().await.unwrap();
    let bond = shelf.store.bond(aigul, meeting).await.unwrap();
    assert!(
        bond.is_muted && !bond.is_reminded,
        "who mutes a meeting is not reminded of it"
    );
    assert_eq!(
        spread(&shelf.store, shelf.now, meeting).await,
        3,
        "nor told"
    );
}

#[tokio::test]
async fn news_wait_for_the_hour_that_somebody_chose_unless_the_meeting_is_theirs() {
    let shelf = Shelf::new().await;
    let aigul = shelf.person(11).await;
    let evening: NewsTime = "daily:18".parse().unwrap();
    let mut tx = shelf.store.begin().await.unwrap();
    tx.set_news_time(aigul, evening, shelf.now).await.unwrap();
    tx.commit().await.unwrap();
    let meeting = shelf.announces().await;
    let times = HashMap::from([(evening.to_string(), evening.next(shelf.now).unwrap())]);
    let mut tx = shelf.store.begin().await.unwrap();
    tx.notify_of_meeting(meeting, false).await.unwrap();
    while tx.spread(&times, shelf.now, 100).await.unwrap() > 0 {}
    tx.commit().await.unwrap();
    assert_eq!(
        shelf.store.next_notice_due().await.unwrap(),
        evening.next(shelf.now)
    );

    // An off-schedule meeting waits for nobody's hour.
    let nurlan = shelf.person(12).await;
    let mut tx = shelf.store.begin().await.unwrap();
    tx.set_news_time(nurlan, evening, shelf.now).await.unwrap();
    tx.notify_of_meeting(meeting, true).await.unwrap();
    while tx.spread(&times, shelf.now, 100).await.unwrap() > 0 {}
    tx.commit().await.unwrap();
    let due = shelf.store.due_notices(shelf.now, &[], 10).await.unwrap();
    assert_eq!(
        due.iter().map(|notice| notice.person).collect::<Vec<_>>(),
        [nurlan]
    );
    let mut tx = shelf.store.begin().await.unwrap();
    tx.forget(nurlan, false, shelf.now, 2).await.unwrap();
    tx.commit().await.unwrap();

    // Chosen anew, what waits goes by the new choice.
    let mut tx = shelf.store.begin().await.unwrap();
    tx.set_news_time(aigul, NewsTime::AtOnce, shelf.now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(
        shelf.store.next_notice_due().await.unwrap(),
        Some(shelf.now)
    );
    assert_eq!(
        shelf
            .store
            .due_news(aigul, shelf.now, 5)
            .await
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn an_invitation_gives_one_office_while_it_works() {
    let shelf = Shelf::new().await;
    let (dana, nurlan) = (shelf.person(11).await, shelf.person(12).await);
    let seat = Seat::Official(BodySlug("dsm".to_owned()));
    let [first, second] = [[1; 16], [2; 16]].map(InvitationCode::of_random);
    let expires_at = shelf.now + Duration::hours(24);
    let mut tx = shelf.store.begin().await.unwrap();
    for code in [&first, &second] {
        tx.invite(&seat, code, expires_at, shelf.now).await.unwrap();
    }
    let accepted = tx.accept_invitation(&first, dana, shelf.now).await.unwrap();
    let Acceptance::Accepted { invitation, .. } = accepted else {
        panic!("{accepted:?}")
    };
    assert_eq!(invitation.seat, seat);
    let again = tx.accept_invitation(&first, dana, shelf.now).await.unwrap();
    assert_eq!(again, Acceptance::AcceptedBefore(invitation));
    let of_another = tx
        .accept_invitation(&first, nurlan, shelf.now)
        .await
        .unwrap();
    assert_eq!(of_another, Acceptance::Refused);
    let a_second_one = tx
        .accept_invitation(&second, dana, shelf.now)
        .await
        .unwrap();
    assert_eq!(a_second_one, Acceptance::HeldAlready);
    let too_late = tx
        .accept_invitation(&second, nurlan, expires_at)
        .await
        .unwrap();
    assert_eq!(too_late, Acceptance::Refused);
    tx.commit().await.unwrap();

    let offices = shelf.store.offices_of(dana, shelf.now).await.unwrap();
    let seats: Vec<_> = offices.into_iter().map(|office| office.seat).collect();
    assert_eq!(seats, [seat]);
    let before = shelf.now - Duration::seconds(1);
    assert!(
        shelf
            .store
            .offices_of(dana, before)
            .await
            .unwrap()
            .is_empty()
    );
    assert!(
        shelf
            .store
            .coordinators(shelf.now)
            .await
            .unwrap()
            .is_empty()
    );
    let open = |code| shelf.store.open_invitation(code, shelf.now);
    assert_eq!(open(&first).await.unwrap(), None);
    assert!(open(&second).await.unwrap().is_some());
}

#[tokio::test]
async fn what_is_public_is_found_by_words_and_by_what_it_says_and_nothing_else_is() {
    let shelf = Shelf::new().await;
    let region = "KZ-10".parse().unwrap();
    let dsm = BodySlug("dsm".to_owned());
    let draft = SubmissionDraft::question(region, dsm.clone(), None);
    let aigul = shelf.person(1001).await;
    let mut ids = Vec::new();
    let mut tx = shelf.store.begin().await.unwrap();
    for (random, text) in (1..).zip(["В селе Каратал нет врача", "Подорожали лекарства для детей"])
    {
        let new = NewSubmission {
            draft: &draft,
            text,
            public_text: text,
            held_because: None,
            lang: Lang::Ru,
            random,
        };
        let author = tx.voice(aigul).await.unwrap();
        let id = tx.register_submission(author, &new, shelf.now).await;
        ids.push(id.unwrap());
    }
    // The first ones of a new author are held: only one of them is looked at.
    tx.publish(ids[0], None, shelf.now).await.unwrap();
    tx.commit().await.unwrap();

    let found = async || {
        let mut found = Vec::new();
        for words in ["врачи", "ЛЕКАРСТВ", "каратал нет \" OR", "0000001"] {
            let board = Board {
                district_of: None,
                region: Some(region),
                body: Some(dsm.clone()),
                order: Order::Found,
                offset: 0,
            };
            let page = shelf.store.board(&board, words, 5).await.unwrap();
            found.push(page.items.len());
        }
        for text in [
            "Қаратал ауылында дәрігер жоқ",
            "Лекарства для детей подорожали",
        ] {
            let similar = shelf.store.similar(region, Some(&dsm), text, shelf.now);
            found.push(similar.await.unwrap().len());
        }
        found
    };
    assert_eq!(found().await, [1, 0, 0, 0, 1, 0]);

    // Indexes that are made anew hold the same.
    let mut tx = shelf.store.begin().await.unwrap();
    let mut last = Some(SubmissionId(0));
    while let Some(after) = last {
        last = tx.index_boards(after, 1).await.unwrap();
    }
    tx.commit().await.unwrap();
    assert_eq!(found().await, [1, 0, 0, 0, 1, 0]);

    let mut tx = shelf.store.begin().await.unwrap();
    assert!(tx.withdraw(ids[0], shelf.now).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(found().await, [0; 6]);
}

/// Asks the akimats of a planned meeting; says which meeting it is.
async fn asked(shelf: &Shelf) -> MeetingId {
    let mut tx = shelf.store.begin().await.unwrap();
    let planned = plan(MeetingStatus::Planned, "2026-12-03");
    let meeting = tx.add_meeting("7", &planned, shelf.now).await.unwrap();
    let asked = tx.ask_akimats(meeting, shelf.now).await.unwrap();
    assert_eq!(asked, planned.regions);
    assert_eq!(tx.ask_akimats(meeting, shelf.now).await.unwrap(), []);
    tx.commit().await.unwrap();
    meeting
}

#[tokio::test]
async fn of_two_answers_to_what_both_saw_one_is_kept() {
    let shelf = Shelf::new().await;
    let meeting = asked(&shelf).await;
    let offer = Offer {
        meeting,
        region: "KZ-10".parse().unwrap(),
        revision: 1,
    };
    let agreed = NewAgreement::plain(Agreement::Agreed);
    let declined = NewAgreement {
        note: Some("no hall"),
        ..NewAgreement::plain(Agreement::Declined)
    };
    let mut tx = shelf.store.begin().await.unwrap();
    let mut answers = Vec::new();
    for (offer, answer) in [
        (
            Offer {
                revision: 2,
                ..offer
            },
            &agreed,
        ),
        (offer, &agreed),
        (offer, &declined),
    ] {
        let changed = tx.change_agreement(offer, Agreement::Asked, answer, shelf.now);
        answers.push(changed.await.unwrap());
    }
    tx.commit().await.unwrap();
    assert_eq!(answers, [false, true, false]);
    let kept = shelf.store.agreements(meeting, shelf.now).await.unwrap();
    let states: Vec<_> = kept.iter().map(|one| one.state).collect();
    assert_eq!(states, [Agreement::Agreed, Agreement::Asked]);
}

#[tokio::test]
async fn an_akimat_is_silent_from_the_next_working_day_on() {
    let shelf = Shelf::new().await;
    asked(&shelf).await;
    let silent = async |day: &str| {
        let now = instant(format!("{day}T10:00:00").parse().unwrap());
        let silent = shelf.store.silent_akimats(day.parse().unwrap(), now).await;
        silent.unwrap().len()
    };
    for (day, akimats) in [
        ("2026-11-27", 0),
        ("2026-11-28", 0),
        ("2026-11-30", 2),
        ("2026-12-03", 2),
        ("2026-12-04", 0),
    ] {
        assert_eq!(silent(day).await, akimats, "{day}");
    }
}

#[tokio::test]
async fn what_goes_at_any_hour_does_not_wait_with_what_is_put_off_to_the_morning() {
    let shelf = Shelf::new().await;
    let dana = shelf.person(11).await;
    let (now, morning) = (shelf.now, shelf.now + Duration::hours(9));
    let mut tx = shelf.store.begin().await.unwrap();
    for notice in [
        Notice::Blocked,
        Notice::Reminder {
            meeting: MeetingId(1),
        },
        Notice::Tension { event: 1 },
    ] {
        tx.promise(&notice, &[dana], now).await.unwrap();
    }
    tx.commit().await.unwrap();
    let due = shelf.store.due_notices(now, &[], 10).await.unwrap();
    assert_eq!(due[0].notice, Some(Notice::Blocked), "one of each person");
    let mut tx = shelf.store.begin().await.unwrap();
    tx.postpone(due[0].id, dana, morning).await.unwrap();
    tx.commit().await.unwrap();
    let due = shelf.store.due_notices(now, &[], 10).await.unwrap();
    assert_eq!(due[0].notice, Some(Notice::Tension { event: 1 }));
    // Put off itself, as its end is in quiet hours, it waits.
    let mut tx = shelf.store.begin().await.unwrap();
    tx.postpone(due[0].id, dana, morning).await.unwrap();
    tx.commit().await.unwrap();
    let due = shelf.store.due_notices(now, &[], 10).await.unwrap();
    assert!(due.is_empty(), "{due:?}");
}

#[tokio::test]
async fn as_many_are_told_of_a_meeting_as_was_said_before() {
    let shelf = Shelf::new().await;
    let meeting = shelf.announces().await;
    let [official, _follower, muted, silent, reminded] = [
        shelf.person(1).await,
        shelf.person(2).await,
        shelf.person(3).await,
        shelf.person(4).await,
        shelf.person(5).await,
    ];
    let mut tx = shelf.store.begin().await.unwrap();
    tx.set_mute(muted, meeting, true).await.unwrap();
    for person in [silent, reminded] {
        tx.set_news_time(person, NewsTime::Never, shelf.now)
            .await
            .unwrap();
    }
    tx.set_reminder(reminded, meeting, true, shelf.now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let said = shelf.store.people_to_tell(meeting, false, official).await;
    assert_eq!(said.unwrap(), 2, "the follower, and who is reminded");
    let promised = spread(&shelf.store, shelf.now, meeting).await;
    assert_eq!(promised, 3, "with the official, who hears nothing of it");
}

#[tokio::test]
async fn a_commitment_of_a_meeting_is_found_by_it_and_keeps_all_of_its_days() {
    let shelf = Shelf::new().await;
    let meeting = shelf.announces().await;
    let body = BodySlug("dsm".to_owned());
    let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
    let new = NewCommitment {
        body: &body,
        submission: None,
        meeting: Some(meeting),
        words: Some("Open the clinic"),
        due_on: day("2026-12-18"),
    };
    let mut tx = shelf.store.begin().await.unwrap();
    let id = tx.commit_to(&new, shelf.now).await.unwrap();
    tx.commit().await.unwrap();
    let found = shelf.store.commitments_of_meeting(meeting).await.unwrap();
    assert_eq!(found.len(), 1);
    let commitment = &found[0];
    assert_eq!((commitment.id, commitment.due_on), (id, day("2026-12-18")));

    let mut tx = shelf.store.begin().await.unwrap();
    let earlier = tx.extend_commitment(commitment, day("2026-12-01"), "Early", shelf.now);
    assert_eq!(earlier.await.unwrap(), Err(CommitmentRefusal::NotLater));
    let later = tx.extend_commitment(commitment, day("2026-12-25"), "Snow", shelf.now);
    assert_eq!(later.await.unwrap(), Ok(()));
    let closed = tx.close_commitment(id, (Some("Open"), None), shelf.now);
    assert!(closed.await.unwrap());
    let again = tx.close_commitment(id, (Some("Open"), None), shelf.now);
    assert!(!again.await.unwrap(), "done once");
    tx.commit().await.unwrap();
    let days: Vec<_> = shelf
        .store
        .commitment_events(id)
        .await
        .unwrap()
        .iter()
        .map(|event| (event.what, event.due_on))
        .collect();
    assert_eq!(
        days,
        [
            (CommitmentStep::Taken, day("2026-12-18")),
            (CommitmentStep::Extended, day("2026-12-25")),
            (CommitmentStep::Done, day("2026-12-25")),
        ]
    );
    assert_eq!(
        shelf
            .store
            .count_commitments(&body, day("2027-01-01"))
            .await
            .unwrap(),
        (0, 0)
    );
}
