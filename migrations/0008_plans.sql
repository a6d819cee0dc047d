-- Meetings that officials plan: what is being written, why a region was chosen, what a ministry has noted there.

-- What an official has begun: a plan, a change of a planned meeting, or the words with which one is cancelled. One of each.
create table meeting_draft (
    person integer not null references person (id) on delete cascade,
    form text not null check (form in ('plan', 'change', 'cancellation')),
    content text not null check (json_valid(content)),
    updated_at text not null,
    primary key (person, form)
) strict, without rowid;

-- Why a region was chosen, as the figures stood when the plan was saved.
create table chosen_region (
    meeting integer not null references meeting (id) on delete cascade,
    region text not null references region (code),
    -- JSON of what the sentence "chosen because …" is made of: everybody reads it in their own language.
    reason text not null check (json_valid(reason)),
    chosen_at text not null,
    primary key (meeting, region)
) strict, without rowid;

-- Why a meeting is on another day, in the words of the official who moved it.
create table meeting_move (
    meeting integer not null references meeting (id) on delete cascade,
    -- The revision that the move made.
    revision integer not null,
    reason text not null,
    moved_at text not null,
    primary key (meeting, revision)
) strict, without rowid;

-- Problems of its own sector that a ministry has noted for a region.
create table sector_problem (
    id integer primary key autoincrement,
    body text not null references central_body (slug),
    region text not null references region (code),
    text text not null,
    -- Both days included; null while no end is known.
    from_on text not null check (from_on is date(from_on)),
    until_on text check (until_on is date(until_on)),
    -- Null once the office is gone with the data of whoever held it.
    noted_by integer references office (id) on delete set null,
    noted_at text not null,
    check (until_on >= from_on)
) strict;

create index sector_problem_of_body on sector_problem (body, region);
create index sector_problem_of_office on sector_problem (noted_by) where noted_by is not null;

-- The ledger of question sheets: one for each day on which a meeting was to be. A moved meeting has another one.
create table question_sheet (
    meeting integer not null references meeting (id) on delete cascade,
    held_on text not null,
    promised_at text not null,
    primary key (meeting, held_on)
) strict, without rowid;

-- 1: it was announced once. Whoever saw it may see what became of it, also while a new date is being agreed.
alter table meeting add column was_announced integer not null default 0 check (was_announced in (0, 1));
