-- Roles: hand-overs until a day, offices that are taken back, the menu of commands of each office-holder, the procedure
-- for holding meetings, and what coordinators tell the officials of ministries.

-- The office that made it; null: the operator's, or one that is gone with its holder's data. It works only while whoever
-- made it may still do so.
alter table invitation add column invited_by integer references office (id) on delete set null;
-- A hand-over: the instant at which the office that it gives ends. Null: no end is known.
alter table invitation add column held_until text;
-- When the coordinators last heard that the link was tried although it no longer works.
alter table invitation add column tried_at text;

create index invitation_of_office on invitation (invited_by) where invited_by is not null;

-- Set where it was taken back, not where its time was over.
alter table office add column revoked_at text;

-- What Telegram was last told of the commands that somebody has beside everybody's, in their own chat. A row that differs
-- from what the person's offices and language ask for is told anew, until Telegram has taken it.
create table command_menu (
    person integer primary key references person (id) on delete cascade,
    -- The commands as JSON.
    told text not null check (json_valid(told))
) strict;

-- The procedure for holding meetings: each version is a file that Telegram keeps. The highest one is in force.
create table procedure (
    version integer primary key check (version > 0),
    -- The file, as the messenger names it.
    file_id text not null,
    file_name text not null,
    size_bytes integer not null,
    -- What is new in it, in the coordinator's words.
    change text not null,
    published_at text not null,
    -- Null once that office is gone with its holder's data.
    published_by integer references office (id) on delete set null,
    -- When those who had not read it were last reminded.
    reminded_at text
) strict;

create index procedure_of_office on procedure (published_by) where published_by is not null;

-- Through which offices its holder said that they have read a version.
create table procedure_reading (
    office integer not null references office (id) on delete cascade,
    version integer not null references procedure (version),
    read_at text not null,
    primary key (office, version)
) strict, without rowid;

-- A message of the coordinators to all officials of chosen ministries.
create table circular (
    id integer primary key autoincrement,
    text text not null,
    -- The slugs of the ministries, as JSON.
    bodies text not null check (json_valid(bodies)),
    -- How many people it was promised to.
    people integer not null,
    sent_at text not null,
    sent_by integer references office (id) on delete set null
) strict;

create index circular_of_office on circular (sent_by) where sent_by is not null;

-- What a coordinator has begun to make and nobody has received yet, one of each kind.
create table office_draft (
    person integer not null references person (id) on delete cascade,
    kind text not null check (kind in ('procedure', 'circular', 'nudge')),
    content text not null check (json_valid(content)),
    updated_at text not null,
    primary key (person, kind)
) strict, without rowid;
