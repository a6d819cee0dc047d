//! The quarterly report: checked, sent, given back, sent anew; and who learns nothing of it.

use kezdesu::{
    domain::{
        central_body::BodySlug,
        language::Lang,
        meeting::{HeldBy, MeetingId, MeetingKind, MeetingStatus, Plan},
        office::OfficeId,
        result::{Counts, ResultFacts, ResultKind},
    },
    i18n::{Say, texts},
    sandbox::Thing,
    store::{NewCommitment, NewResult},
    views::Tap,
};

use crate::{
    screens::{explore, keep},
    world::{Person, World, written_out},
};

/// A meeting of a ministry in Abai Region that was held and logged.
pub async fn held(world: &World, body: &str, on: &str, held_by: HeldBy, counts: Counts) {
    let now = world.clock.now();
    let plan = Plan {
        kind: MeetingKind::Scheduled,
        status: MeetingStatus::Held,
        body: BodySlug(body.to_owned()),
        held_by,
        regions: vec!["KZ-10".parse().unwrap()],
        time: on.parse().unwrap(),
        venue: None,
        district: None,
        topics: vec![],
    };
    let facts = ResultFacts {
        held_on: on.parse().unwrap(),
        held_by,
        counts,
        topics: vec![],
        decisions: Some("The clinic opens by 1 June.".to_owned()),
        summary: None,
        photos: vec![],
        link: None,
    };
    let mut tx = world.store.begin().await.unwrap();
    let meeting = tx.plan_meeting(&plan, now).await.unwrap();
    let new = NewResult {
        kind: ResultKind::Meeting,
        meeting: Some(meeting),
        body: &plan.body,
        region: None,
        facts: &facts,
        lang: Lang::En,
    };
    assert!(tx.log_result(&new, now).await.unwrap().is_some());
    tx.commit().await.unwrap();
}

pub fn counts(raised: u32) -> Counts {
    Counts {
        people: Some(100),
        raised: Some(raised),
        answered: Some(raised - 4),
        explained: Some(1),
        under_control: Some(2),
        resolved: Some(1),
    }
}

/// Dana answers for the Ministry of Healthcare, Oleg is a coordinator.
async fn cast(world: &World) -> (Person<'_>, Person<'_>) {
    held(world, "dsm", "2026-12-03", HeldBy::FirstHead, counts(20)).await;
    let dana = world.official("Dana", "dsm").await;
    let oleg = world.coordinator("Oleg").await;
    (dana, oleg)
}

async fn send(dana: &Person<'_>) {
    dana.says("/start")
        .taps("Report, Q4 2026: not sent")
        .taps("Check and send")
        .taps("Send version 1")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_sent_given_back_and_sent_anew() {
    let mut world = World::tracking("2026-Q4", "2027-01-07 09:30").await;
    let (dana, oleg) = cast(&world).await;
    oleg.remember_chat();
    dana.says("/start")
        .taps("Report, Q4 2026: not sent")
        .sees("Quarterly report, Q4 2026\nMinistry of Healthcare")
        .sees("Working target: Friday 8 January\nLegal date: Sunday 10 January")
        .sees("Meetings held: 1\n• by the first head: 1")
        .sees("Questions raised: 20\nResolved: 18, 90%\n• answered on the spot: 16")
        .sees("In progress: 2")
        .sees("This way of counting is ours.")
        .sees("Everything is there: nothing is missing.")
        .taps("Write a comment")
        .sends(Thing::Voice { seconds: 3 })
        .sees("I cannot understand voice messages")
        .await;
    // The bot is restarted while the comment is being written.
    let (dana_id, oleg_id) = (dana.id, oleg.id);
    drop((dana, oleg));
    world.restarts().await;
    let dana = world.person_again("Dana", dana_id);
    let oleg = world.person_again("Oleg", oleg_id);
    dana.says("One meeting was moved to January.")
        .sees("Comment\nOne meeting was moved to January.")
        .taps("Check and send")
        .sees("Check the report. Once sent, this version does not change.")
        .sees("1 coordinator gets it.")
        .double_taps("Send version 1")
        .await;
    assert_eq!(dana.has_heard("Report No. 1 is sent"), 1);
    assert_eq!(oleg.has_heard("A quarterly report has come"), 1);
    let checksum = world
        .query("select substr(checksum, 1, 8) from report_version")
        .await;
    assert_eq!(dana.has_heard(&checksum), 2, "on the card and the receipt");
    dana.says("/start").sees("[Report, Q1 2027: goes on]").await;

    // What is logged later changes nothing of what was sent, and both see it.
    held(
        &world,
        "dsm",
        "2026-12-20",
        HeldBy::Deputy,
        Counts::default(),
    )
    .await;
    oleg.taps("Open the report")
        .sees("Meetings held: 1\n")
        .sees("What has changed since version 1\n• Meetings held: 1 → 2")
        .sees("• by a deputy: 0 → 1")
        .taps("Return version 1")
        .taps("Explain in words")
        .says("The meeting of 20 December is missing.")
        .sees("By which day is the new version expected?")
        .says("in a while")
        .sees("I do not understand which day that is.")
        .says("17 January")
        .sees("Reason: The meeting of 20 December is missing.")
        .sees("The new version is expected by Sunday 17 January")
        .sees("The last working day before that: Friday 15 January")
        .sees("Officials who are told: 1")
        .await;
    dana.remember_chat();
    oleg.double_taps("Yes, return it").await;
    dana.sees("The coordinators have returned the report")
        .sees("Reason: The meeting of 20 December is missing.")
        .sees("The new version is expected by Sunday 17 January")
        .taps("Open the report")
        .sees("Version 1 was returned")
        .sees("People who came to meetings: 100, from 1 of 2 entries")
        .sees("Resolved: 18, 90%, from 1 of 2 entries")
        .sees("What is missing\n• M-2, 20 December 2026: not known: People;")
        .sees("[Correct the results of M-2]")
        .await;
    assert_eq!(dana.has_heard("have returned the report"), 1);
    dana.says("/start")
        .taps("Report, Q4 2026: returned")
        .taps("Check and send version 2")
        .taps("Send version 2")
        .gets_toast("The report is sent. Your receipt is below.")
        .await;
    oleg.sees("How version 2 differs from version 1\n• Meetings held: 1 → 2")
        .await;
    dana.says("/start")
        .taps("Report, Q1 2027: goes on")
        .taps("‹ Q4 2026")
        .sees("Version 1 was sent")
        .sees("Version 2 was sent")
        .sees("Nothing has changed since version 2.")
        .sees_not("[Check and send")
        .await;
    assert_eq!(
        world
            .query(
                "select group_concat(actor || ' ' || act, char(10))
                 from (select * from trail where subject = 'body dsm' order by id)"
            )
            .await,
        "official dsm report_sent\ncoordinator report_returned\nofficial dsm report_sent"
    );
    oleg.says("/trail")
        .sees("Sent a quarterly report\nMinistry of Healthcare")
        .sees("Q4 2026, version 2, ")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_quarter_without_meetings_is_sent_only_after_saying_so() {
    let world = World::tracking("2026-Q4", "2027-01-07 09:30").await;
    let dana = world.official("Dana", "dsm").await;
    let oleg = world.coordinator("Oleg").await;
    dana.says("/start")
        .taps("Report, Q4 2026: not sent")
        .sees("No meeting of the first head that counts for the quarterly duty is logged.")
        .sees("[Log a meeting]")
        .taps("Check and send")
        .sees("No meeting of Q4 2026 is logged.\nWas none held indeed?")
        .sees_not("[Send version 1]")
        .taps("Yes, none was held")
        .sees("The report has no meetings: it is sent with zero meetings.")
        .taps("Send version 1")
        .gets_toast("The report is sent. Your receipt is below.")
        .await;
    oleg.says("/start")
        .taps("Reports, Q4 2026: 1 of 16")
        .sees("Quarterly reports, Q4 2026\n\nIn: 1 of 16. Returned: 0. Missing: 15.")
        .sees("Not sent\n")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_before_the_quarter_is_over_and_exempt_bodies_see_no_report() {
    let world = World::tracking("2026-Q3", "2026-12-30 09:30").await;
    let dana = world.official("Dana", "dsm").await;
    let office = world.query("select max(id) || '' from office").await;
    dana.says("/start")
        .taps("Report, Q3 2026: not sent")
        .sees("It is overdue. Legal date: Saturday 10 October")
        .taps("Q4 2026 ›")
        .sees("The first day on which the report can be sent: Thursday 31 December")
        .sees_not("[Check and send]")
        .await;
    let check = Tap::ReportCheck {
        office: OfficeId(office.parse().unwrap()),
        quarter: "2026-Q4".parse().unwrap(),
        says_none: true,
    };
    let tap = world
        .emulator
        .tap(dana.id, dana.id, dana.screen().id, &check.data());
    world.settles().await;
    let toast = world.emulator.toast(&tap).unwrap();
    assert_eq!(toast.text, "The quarter is not over yet.");
    let justice = world.official("Justice", "adilet").await;
    justice
        .says("/start")
        .sees("Ministry of Justice")
        .sees_not("[Report, Q")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_changed_between_the_last_look_and_sending_is_looked_at_again() {
    let world = World::tracking("2026-Q4", "2027-01-07 09:30").await;
    let (dana, oleg) = cast(&world).await;
    dana.says("/start")
        .taps("Report, Q4 2026: not sent")
        .taps("Check and send")
        .await;
    held(&world, "dsm", "2026-12-20", HeldBy::Deputy, counts(10)).await;
    dana.taps("Send version 1")
        .gets_toast("The data has changed meanwhile. Please check again.")
        .sees("Meetings held: 2")
        .await;
    assert_eq!(world.count("report_version").await, 0);
    dana.taps("Send version 1").await;
    assert_eq!(world.count("report_version").await, 1);
    // A version that somebody else has replaced is not given back.
    oleg.taps("Open the report").taps("Return version 1").await;
    held(&world, "dsm", "2026-12-21", HeldBy::Deputy, counts(10)).await;
    dana.says("/start")
        .taps("Report, Q1 2027: goes on")
        .taps("‹ Q4 2026")
        .taps("Check and send version 2")
        .taps("Send version 2")
        .await;
    oleg.taps("Figures do not fit together")
        .gets_toast("The report stands otherwise by now.")
        .await;
    assert_eq!(
        world
            .query("select count(returned_at) || '' from report_version")
            .await,
        "0"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_that_is_revoked_in_mid_way_sends_nothing() {
    let world = World::tracking("2026-Q4", "2027-01-07 09:30").await;
    let (dana, oleg) = cast(&world).await;
    dana.says("/start")
        .taps("Report, Q4 2026: not sent")
        .taps("Write a comment")
        .await;
    oleg.says("/people")
        .taps("1")
        .sees("Ministry of Healthcare")
        .taps("Revoke the office")
        .taps("Yes, revoke it")
        .await;
    dana.says("Lostword").sees("It is kept as a draft.").await;
    assert_eq!(world.count("report where comment is not null").await, 0);

    let saule = world.official("Saule", "dsm").await;
    saule
        .says("/start")
        .taps("Report, Q4 2026: not sent")
        .taps("Check and send")
        .await;
    oleg.says("/people")
        .taps("1")
        .sees("Ministry of Healthcare")
        .taps("Revoke the office")
        .taps("Yes, revoke it")
        .await;
    saule
        .taps("Send version 1")
        .gets_toast("This button is out of date. Here is the current screen.")
        .await;
    assert_eq!(world.count("report_version").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_promised_at_a_meeting_and_kept_since_is_in_progress_no_more() {
    let world = World::tracking("2026-Q4", "2027-01-07 09:30").await;
    let (dana, _oleg) = cast(&world).await;
    send(&dana).await;
    world.becomes("2027-01-08 10:00").await;
    let dsm = BodySlug("dsm".to_owned());
    let now = world.clock.now();
    let mut tx = world.store.begin().await.unwrap();
    for words in ["Open the clinic", "Buy an ambulance"] {
        let new = NewCommitment {
            body: &dsm,
            submission: None,
            meeting: Some(MeetingId(1)),
            words: Some(words),
            due_on: "2027-01-20".parse().unwrap(),
        };
        let commitment = tx.commit_to(&new, now).await.unwrap();
        if words == "Open the clinic" {
            let done = tx.close_commitment(commitment, (None, None), now).await;
            assert!(done.unwrap());
        }
    }
    tx.commit().await.unwrap();
    dana.says("/start")
        .taps("Report, Q1 2027: goes on")
        .taps("‹ Q4 2026")
        .sees("Resolved: 19, 95%")
        .sees("• the matter was resolved: 2\nOf these, commitments kept after the entry was logged: 1")
        .sees("In progress: 1")
        .sees("• In progress: 2 → 1")
        .await;
    let sent = world.store.reports_sent().await.unwrap();
    assert!(sent.contains(&(dsm, "2026-Q4".parse().unwrap())));
}

#[tokio::test(flavor = "multi_thread")]
async fn reports_are_in_one_language_each() {
    const OF_REPORTS: [&str; 16] = [
        "rp", "rp-c", "rp-cx", "rp-ok", "rp!", "rps", "rps-b", "rps-r", "rps-e", "rps-w", "rps-m",
        "rps-d", "hy", "hy-b", "hy-m", "hy-d",
    ];
    for lang in Lang::ALL {
        let world = World::tracking("2026-Q4", "2027-01-07 09:30").await;
        let (dana, oleg) = cast(&world).await;
        held(
            &world,
            "dsm",
            "2026-12-20",
            HeldBy::Deputy,
            Counts::default(),
        )
        .await;
        held(&world, "mti", "2026-11-20", HeldBy::FirstHead, counts(10)).await;
        for person in [&dana, &oleg] {
            person
                .says("/language")
                .taps(&lang.say(texts::language_name()))
                .await;
        }
        let office = world
            .query("select id || '' from office where role = 'official'")
            .await;
        let mut screens = std::collections::BTreeMap::new();
        let mut seen = |name: &str, message: &kezdesu::sandbox::Message| {
            // The first of each kind; words and numbers that differ in each run are left out.
            screens
                .entry(name.to_owned())
                .or_insert_with(|| without_checksums(&written_out(message)));
        };
        dana.says("/start").await;
        seen("0 desk", &dana.screen());
        let begin = format!("rp:{office}:2026-Q4");
        let wanted = |kind: &str| OF_REPORTS.contains(&kind);
        explore(&world, &dana, lang, &[&begin], 1, wanted, &mut seen).await;
        seen(
            "1 receipt",
            &dana
                .chat()
                .into_iter()
                .rev()
                .find(|message| message.is_from_bot() && message.buttons.len() == 1)
                .expect("a receipt"),
        );
        seen("2 notice", &oleg.screen());
        oleg.says("/start").await;
        seen("3 desk", &oleg.screen());
        let begin = ["rps:2026-Q4:0", "rps-b:dsm:2026-Q4", "hy:2026-H2"];
        explore(&world, &oleg, lang, &begin, 1, wanted, &mut seen).await;
        oleg.taps(&lang.say(texts::button_home())).await;
        assert!(screens.len() > 14, "{lang:?}: {:?}", screens.keys());
        keep(&format!("reports_{}", lang.code()), lang, &screens);
    }
}

/// A checksum is made of what was logged, and that has the ids of this run.
fn without_checksums(text: &str) -> String {
    let is_one = |word: &str| {
        let word = word.trim_end_matches('.');
        word.len() == 8 && word.chars().all(|sign| sign.is_ascii_hexdigit())
    };
    let words = text.split_inclusive([' ', '\n']);
    words
        .map(|word| {
            if is_one(word.trim_end()) {
                format!(
                    "????????{}",
                    &word[word.trim_end_matches(['.', ' ', '\n']).len()..]
                )
            } else {
                word.to_owned()
            }
        })
        .collect()
}
