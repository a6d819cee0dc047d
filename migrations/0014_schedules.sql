-- The schedules of half-years: what was sent to the ministries, what each says, and how far each schedule has come.

-- One row from the first sending on; before it there is only what is planned.
create table schedule (
    -- "2027-H1"
    half_year text primary key check (half_year glob '[0-9][0-9][0-9][0-9]-H[12]'),
    state text not null check (state in ('with_bodies', 'agreed', 'submitted', 'approved', 'published')),
    -- How often it was sent to the ministries: the newest version of its rows.
    version integer not null check (version >= 1),
    -- When that version was sent.
    sent_at text not null,
    -- The day on which it was submitted to the Government, as a coordinator says.
    submitted_on text check (submitted_on is date(submitted_on)),
    -- The number of the Government's approval; typed in before its day.
    approval_number text check (approval_number <> ''),
    approved_on text check (approved_on is date(approved_on)),
    published_at text,
    check (submitted_on is not null or state not in ('submitted', 'approved', 'published')),
    check ((approved_on is not null) = (state in ('approved', 'published'))),
    check (approved_on is null or approval_number is not null),
    check ((published_at is not null) = (state = 'published'))
) strict, without rowid;

-- The rows of each version, as the meetings were planned when it was sent. Never edited.
create table schedule_row (
    half_year text not null references schedule (half_year),
    version integer not null,
    -- From 1: its number in the schedule.
    position integer not null,
    meeting integer not null references meeting (id) on delete cascade,
    -- JSON of what is printed, but for the akimats' agreement, which goes on.
    content text not null check (json_valid(content)),
    primary key (half_year, version, position)
) strict, without rowid;

create index schedule_row_of_meeting on schedule_row (meeting);

-- What each ministry with rows in the newest version says. What it said to earlier ones is in the trail.
create table schedule_answer (
    half_year text not null references schedule (half_year),
    body text not null references central_body (slug),
    state text not null check (state in ('awaited', 'agreed', 'objected', 'settled')),
    -- What it objected with, in its officials' words.
    objection text,
    -- How a coordinator settled that, or the letter by which the ministry agreed.
    settlement text,
    changed_at text not null,
    primary key (half_year, body),
    check (state <> 'objected' or objection is not null),
    check (state <> 'settled' or settlement is not null)
) strict, without rowid;
