-- Tension alerts: a risk of social tension in one sector and one region, and what came of it. None of it is public.

create table tension_alert (
    -- The number that people see: 12 is T-012.
    id integer primary key autoincrement,
    -- The office that raised it; null once whoever held it has deleted their data.
    raised_by integer references office (id) on delete set null,
    raised_as text not null check (raised_as in ('coordinator', 'official', 'akimat_officer')),
    region text not null references region (code),
    sector text not null references sector (slug),
    -- The body behind the sector on the day it was raised: it stays obliged if the sector moves.
    body text not null references central_body (slug),
    -- District or settlement, in words.
    district text,
    -- Both oblige.
    level text not null check (level in ('predicted', 'arisen')),
    -- Written by an office: no names and no numbers of citizens.
    text text not null,
    -- 1: their "seen" is waited for. 0 where nobody but whoever raised it sits there.
    awaits_coordinators integer not null check (awaits_coordinators in (0, 1)),
    awaits_body integer not null check (awaits_body in (0, 1)),
    state text not null default 'open' check (state in ('open', 'met', 'lifted')),
    -- The meeting that met it, and its day.
    met_by integer references meeting (id) on delete set null,
    met_on text check (met_on is date(met_on)),
    lift_reason text check (lift_reason in ('settled', 'not_confirmed', 'double', 'other')),
    lift_words text,
    raised_at text not null,
    ended_at text,
    check ((state = 'open') = (ended_at is null)),
    check ((state = 'met') = (met_on is not null)),
    check ((state = 'lifted') = (lift_reason is not null)),
    check (met_by is null or met_on is not null),
    check (lift_reason <> 'other' or lift_words is not null)
) strict;

create index tension_alert_of_body on tension_alert (body, id);
create index tension_alert_of_region on tension_alert (region, id);
create index tension_alert_open on tension_alert (id) where state = 'open';
-- Found when a person deletes their data, and when a meeting goes.
create index tension_alert_of_office on tension_alert (raised_by) where raised_by is not null;
create index tension_alert_of_meeting on tension_alert (met_by) where met_by is not null;

-- Photos, as the messenger names them.
create table tension_photo (
    alert integer not null references tension_alert (id) on delete cascade,
    position integer not null,
    file_id text not null,
    primary key (alert, position)
) strict, without rowid;

-- What happened to an alert, in order.
create table tension_event (
    id integer primary key autoincrement,
    alert integer not null references tension_alert (id) on delete cascade,
    at text not null,
    what text not null check (
        what in ('raised', 'seen', 'repeated', 'escalated', 'wrote', 'met', 'reopened', 'lifted')
    ),
    -- In which role; null where the bot did it.
    by_role text check (by_role in ('coordinator', 'official', 'akimat_officer')),
    -- What one end wrote to the other.
    words text,
    check (what <> 'wrote' or words is not null)
) strict;

create index tension_event_of_alert on tension_event (alert, id);
-- Whoever taps "seen" first has seen it for the ministry, or for the coordinators.
create unique index tension_seen on tension_event (alert, by_role) where what = 'seen';
-- It is repeated once and escalated once, however often the job runs.
create unique index tension_rung on tension_event (alert, what) where what in ('raised', 'repeated', 'escalated');

-- The alert that a person has begun to write.
create table tension_draft (
    person integer primary key references person (id) on delete cascade,
    content text not null check (json_valid(content))
) strict;

-- The change of a body that a coordinator has begun.
create table body_change_draft (
    person integer primary key references person (id) on delete cascade,
    content text not null check (json_valid(content))
) strict;
