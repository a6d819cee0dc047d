//! "Was it held?": when the officials of a ministry are asked, until a meeting is logged, re-dated or cancelled.

use chrono::{DateTime, Days, Duration, NaiveTime, Utc};

use super::{
    calendar::{instant, local},
    meeting::{Meeting, MeetingStatus},
    notice::quiet_until,
};

/// "…asked two hours after the planned end (or start, where no end is known)…"
const AFTER_THE_END: Duration = Duration::hours(2);

/// "…and again the next mornings…"
const MORNING: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("a time of day");

/// The newest time by `now` at which it was to be asked whether `meeting` was held; none where there is nothing to ask.
///
/// What would fall into quiet hours is left to the morning. A meeting of which only the day or the month is known is asked
/// about from the morning after its last possible day on.
pub fn newest_asking(meeting: &Meeting, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    if !is_open(meeting) {
        return None;
    }
    let today = local(now).date();
    let mornings = [today, today - Days::new(1)];
    let mornings = mornings
        .into_iter()
        .filter(|day| *day > meeting.plan.time.finishes_on())
        .map(|day| instant(day.and_time(MORNING)));
    mornings.chain(first_asking(meeting)).find(|at| *at <= now)
}

/// When it is asked on the day itself whether `meeting` was held, once that has come by `now`; none on a later day, where the
/// morning asks.
pub fn asking_today(meeting: &Meeting, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let asked_at = first_asking(meeting).filter(|_| is_open(meeting))?;
    let is_today = local(asked_at).date() == local(now).date();
    (is_today && asked_at <= now).then_some(asked_at)
}

/// Two hours after its end; none where that is unknown, or where it would be quiet then.
fn first_asking(meeting: &Meeting) -> Option<DateTime<Utc>> {
    let hours = meeting.plan.time.hours()?;
    let day = meeting.plan.time.begins_on();
    let over = day.and_time(hours.ends.unwrap_or(hours.starts));
    let at = instant(over) + AFTER_THE_END;
    quiet_until(at).is_none().then_some(at)
}

/// Whether nobody has said yet what became of it.
fn is_open(meeting: &Meeting) -> bool {
    !matches!(
        meeting.plan.status,
        MeetingStatus::Held | MeetingStatus::Cancelled
    )
}

/// Whether it may be logged as held at `now`: nobody said yet what became of it, and its first possible day has come.
pub fn may_have_been_held(meeting: &Meeting, now: DateTime<Utc>) -> bool {
    is_open(meeting) && meeting.plan.time.begins_on() <= local(now).date()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        central_body::BodySlug,
        meeting::{HeldBy, MeetingId, MeetingKind, MeetingTime, Plan},
    };

    fn meeting(time: &str) -> Meeting {
        Meeting {
            id: MeetingId(1),
            number: None,
            plan: Plan {
                kind: MeetingKind::Scheduled,
                status: MeetingStatus::Announced,
                body: BodySlug("dsm".to_owned()),
                held_by: HeldBy::FirstHead,
                regions: vec!["KZ-10".parse().unwrap()],
                time: time.parse::<MeetingTime>().unwrap(),
                venue: None,
                district: None,
                topics: vec![],
            },
            served: vec![],
            venue_point: None,
            reception: None,
            briefing: None,
            live_url: None,
            cancellation_reason: None,
            in_published_schedule: true,
            revision: 1,
        }
    }

    #[test]
    fn asked_two_hours_after_the_end_and_then_every_morning() {
        for (time, now, asked) in [
            ("2026-12-03 15:00-17:00", "2026-12-03T18:59:59", None),
            (
                "2026-12-03 15:00-17:00",
                "2026-12-03T19:00:00",
                Some("2026-12-03T19:00:00"),
            ),
            (
                "2026-12-03 15:00-17:00",
                "2026-12-04T08:59:59",
                Some("2026-12-03T19:00:00"),
            ),
            (
                "2026-12-03 15:00-17:00",
                "2026-12-04T09:00:00",
                Some("2026-12-04T09:00:00"),
            ),
            (
                "2026-12-03 15:00-17:00",
                "2026-12-09T08:00:00",
                Some("2026-12-08T09:00:00"),
            ),
            // No end is known.
            (
                "2026-12-03 15:00",
                "2026-12-03T17:00:00",
                Some("2026-12-03T17:00:00"),
            ),
            // It would be quiet.
            ("2026-12-03 18:00-19:00", "2026-12-03T23:00:00", None),
            (
                "2026-12-03 18:00-19:00",
                "2026-12-04T09:00:00",
                Some("2026-12-04T09:00:00"),
            ),
            // Only the day, or the month, is known.
            ("2026-12-03", "2026-12-03T23:00:00", None),
            (
                "2026-12-03",
                "2026-12-04T09:00:00",
                Some("2026-12-04T09:00:00"),
            ),
            ("2026-11", "2026-11-30T23:00:00", None),
            (
                "2026-11",
                "2026-12-01T09:30:00",
                Some("2026-12-01T09:00:00"),
            ),
        ] {
            let now = instant(now.parse().unwrap());
            let asked = asked.map(|asked| instant(asked.parse().unwrap()));
            assert_eq!(newest_asking(&meeting(time), now), asked, "{time} at {now}");
        }
    }

    #[test]
    fn nothing_is_asked_of_what_was_logged_or_cancelled() {
        let now = instant("2026-12-04T09:00:00".parse().unwrap());
        for status in [MeetingStatus::Held, MeetingStatus::Cancelled] {
            let mut meeting = meeting("2026-12-03 15:00");
            meeting.plan.status = status;
            assert_eq!(newest_asking(&meeting, now), None);
            assert!(!may_have_been_held(&meeting, now));
        }
        assert!(may_have_been_held(&meeting("2026-12-04 15:00"), now));
        assert!(!may_have_been_held(&meeting("2026-12-05"), now));
        assert!(may_have_been_held(&meeting("2026-12"), now));
    }

    #[test]
    fn on_the_day_it_is_asked_two_hours_after_the_end_and_later_by_the_morning() {
        let asked = |time: &str, now: &str| {
            asking_today(&meeting(time), instant(now.parse().unwrap()))
                .map(|at| local(at).to_string())
        };
        let time = "2026-12-03 15:00-17:00";
        assert_eq!(asked(time, "2026-12-03T18:59:00"), None);
        assert_eq!(
            asked(time, "2026-12-03T19:00:00").as_deref(),
            Some("2026-12-03 19:00:00")
        );
        assert_eq!(asked(time, "2026-12-04T08:00:00"), None);
    }
}
