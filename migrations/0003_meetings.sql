-- Meetings of ministries with the people, from a plan to a result.

create table meeting (
    id integer primary key autoincrement,
    -- The key of its row in the half-year's schedule; null for one that was never on it.
    number text unique check (number <> ''),
    kind text not null check (kind in ('scheduled', 'off_schedule')),
    status text not null check (status in ('planned', 'agreed', 'announced', 'held', 'cancelled')),
    body text not null references central_body (slug),
    held_by text not null check (held_by in ('first_head', 'acting_first_head', 'deputy')),
    -- Either a month ("2027-02"), while no day is fixed, or a day; never both.
    month text check (month glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    held_on text check (held_on is date(held_on)),
    -- Kazakhstan's local time, "15:00".
    starts text check (starts glob '[0-2][0-9]:[0-5][0-9]'),
    ends text check (ends glob '[0-2][0-9]:[0-5][0-9]'),
    -- The personal reception and the press briefing have times of their own; the day is the meeting's.
    reception_starts text check (reception_starts glob '[0-2][0-9]:[0-5][0-9]'),
    reception_ends text check (reception_ends glob '[0-2][0-9]:[0-5][0-9]'),
    briefing_starts text check (briefing_starts glob '[0-2][0-9]:[0-5][0-9]'),
    briefing_ends text check (briefing_ends glob '[0-2][0-9]:[0-5][0-9]'),
    venue text,
    -- District or settlement, in words: there is no list.
    district text,
    latitude real check (latitude between -90 and 90),
    longitude real check (longitude between -180 and 180),
    -- A JSON list of topics, in the order they were given.
    topics text not null default '[]' check (json_type(topics) = 'array'),
    live_url text,
    -- What words are searched in, folded: ministry, regions, centres, place, topics.
    search_text text not null,
    cancellation_reason text,
    -- 1: it stands in a published half-year schedule, so citizens may see it before it is announced.
    in_published_schedule integer not null default 0 check (in_published_schedule in (0, 1)),
    -- Rises with each change; buttons carry the one that the person saw.
    revision integer not null default 1,
    created_at text not null,
    updated_at text not null,
    -- The first day on which it may be, to sort and to find what is ahead: the day, or the month's first.
    begins_on text not null generated always as (coalesce(held_on, month || '-01')) stored,
    -- The last day on which it may be: the day, or the month's last.
    finishes_on text not null generated always as (
        coalesce(held_on, date(month || '-01', '+1 month', '-1 day'))
    ) stored,
    check ((month is null) <> (held_on is null)),
    check (starts is null or held_on is not null),
    check (ends is null or (starts is not null and ends > starts)),
    check ((latitude is null) = (longitude is null)),
    -- Date, time and venue are fixed when it is announced.
    check (status <> 'announced' or (held_on is not null and starts is not null and venue is not null))
) strict;

create index meeting_by_time on meeting (finishes_on, begins_on, id);
create index meeting_of_body on meeting (body, finishes_on);

-- The regions that a meeting serves, and what each one's akimat said.
create table meeting_region (
    meeting integer not null references meeting (id) on delete cascade,
    region text not null references region (code),
    -- The first one is where the venue is.
    position integer not null,
    agreement text not null default 'not_asked'
        check (agreement in ('not_asked', 'asked', 'agreed', 'agreed_by_letter', 'countered', 'declined')),
    agreement_note text,
    agreement_changed_at text,
    primary key (meeting, region)
) strict, without rowid;

create index meeting_by_region on meeting_region (region, meeting);

-- The trail: what changed in which revision. Written with the change, never edited.
create table meeting_change (
    meeting integer not null references meeting (id) on delete cascade,
    revision integer not null,
    field text not null,
    -- As it reads in the table of meetings; null: it was empty.
    old text,
    new text,
    -- Who: the office that acted, or the command line.
    actor text not null,
    changed_at text not null,
    primary key (meeting, revision, field)
) strict, without rowid;

-- What each person last heard of a meeting: a later message says what changed since then, and nobody is told of the end
-- of something they never heard of.
create table meeting_told (
    meeting integer not null references meeting (id) on delete cascade,
    person integer not null references person (id) on delete cascade,
    status text not null,
    held_on text,
    starts text,
    district text,
    venue text,
    -- A JSON list of region codes.
    regions text not null check (json_type(regions) = 'array'),
    -- 0: nobody told them; it stood already when they began to follow it or asked to be reminded of it.
    was_told integer not null default 1 check (was_told in (0, 1)),
    told_at text not null,
    primary key (meeting, person)
) strict, without rowid;

create index meeting_told_of_person on meeting_told (person);

-- Who asked to be reminded of a meeting. It is a meeting of theirs: they hear of its changes at once.
create table reminder (
    meeting integer not null references meeting (id) on delete cascade,
    person integer not null references person (id) on delete cascade,
    asked_at text not null,
    primary key (meeting, person)
) strict, without rowid;

create index reminder_of_person on reminder (person);

-- The ledger of reminders: one row for each that was promised. A moved meeting is reminded of anew.
create table reminder_rung (
    meeting integer not null references meeting (id) on delete cascade,
    person integer not null references person (id) on delete cascade,
    held_on text not null,
    starts text not null,
    rung text not null check (rung in ('evening_before', 'two_hours_before')),
    primary key (meeting, person, held_on, starts, rung)
) strict, without rowid;

create index reminder_rung_of_person on reminder_rung (person);

-- Who wants to hear no more of one meeting.
create table mute (
    meeting integer not null references meeting (id) on delete cascade,
    person integer not null references person (id) on delete cascade,
    primary key (meeting, person)
) strict, without rowid;

create index mute_of_person on mute (person);

-- What somebody may follow to hear of a meeting: its regions, its ministry, and the sector that the ministry answers for
-- on the meeting's day.
create view meeting_subject as
select meeting, 'region' as kind, region as subject from meeting_region
union all
select id, 'body', body from meeting
union all
select meeting.id, 'sector', central_body_term.sector
from meeting
join central_body_term on central_body_term.body = meeting.body
where coalesce(central_body_term.valid_from, '') <= meeting.begins_on
    and coalesce(central_body_term.valid_until, '9999') >= meeting.begins_on;

-- A meeting with its regions: a JSON list of [region, agreement], in order.
create view meeting_whole as
select
    meeting.*,
    (
        select json_group_array(json_array(region, agreement))
        from (
            select region, agreement
            from meeting_region
            where meeting_region.meeting = meeting.id
            order by position
        )
    ) as served
from meeting;
