-- What came of meetings: the figures and words that officials log, and how the bot asks for them.

create table result (
    id integer primary key autoincrement,
    kind text not null check (kind in ('meeting', 'reception')),
    -- The meeting, or the one whose personal reception it was; null: a reception that stood alone.
    meeting integer references meeting (id),
    body text not null references central_body (slug),
    -- Where a reception was that stood alone; a meeting has its own regions.
    region text references region (code),
    held_on text not null check (held_on is date(held_on)),
    held_by text not null check (held_by in ('first_head', 'acting_first_head', 'deputy')),
    -- Who came, or was received. Here and in all figures null is unknown, which is not zero.
    people integer check (people between 0 and 100000),
    raised integer check (raised between 0 and 100000),
    -- What became of the questions: each is in one of the four at most.
    answered integer check (answered >= 0),
    explained integer check (explained >= 0),
    under_control integer check (under_control >= 0),
    resolved integer check (resolved >= 0),
    -- JSON lists: topics in their order; photos as the messenger names them.
    topics text not null default '[]' check (json_type(topics) = 'array'),
    decisions text,
    summary text,
    photos text not null default '[]' check (json_type(photos) = 'array'),
    link text,
    -- What its words were written in.
    language text not null check (language in ('kk', 'ru', 'en')),
    -- Rises with each correction.
    revision integer not null default 1,
    saved_at text not null,
    corrected_at text,
    -- When citizens were given it to read, and by which office.
    published_at text,
    published_by integer references office (id) on delete set null,
    check ((meeting is null) = (region is not null)),
    check (kind = 'reception' or meeting is not null),
    check (
        raised is null
        or coalesce(answered, 0) + coalesce(explained, 0) + coalesce(under_control, 0) + coalesce(resolved, 0) <= raised
    )
) strict;

-- A meeting is logged once, and so is its reception.
create unique index result_of_meeting on result (meeting, kind) where meeting is not null;
create index result_of_body on result (body, held_on);

-- The trail of the figures: who corrected what, and what was there before. Written with the correction, never edited.
create table result_change (
    result integer not null references result (id) on delete cascade,
    revision integer not null,
    field text not null,
    -- As it reads in the table of results; null: it was unknown or empty.
    old text,
    new text,
    -- The office that corrected it; null once whoever held it has deleted their data.
    office integer references office (id) on delete set null,
    changed_at text not null,
    primary key (result, revision, field)
) strict, without rowid;

create index result_change_of_office on result_change (office) where office is not null;
create index result_published_by on result (published_by) where published_by is not null;

-- What an official is logging or correcting: one draft each. Nothing in it counts before it is saved.
create table result_draft (
    person integer primary key references person (id) on delete cascade,
    content text not null check (json_valid(content)),
    updated_at text not null
) strict;

-- The ledger of "Was it held?": one row for each time that the officials of a meeting's ministry were asked.
create table was_it_held (
    meeting integer not null references meeting (id) on delete cascade,
    asked_at text not null,
    primary key (meeting, asked_at)
) strict, without rowid;

-- Meetings of which nobody has said what became of them, by the last day on which they may be.
create index meeting_to_ask_about on meeting (finishes_on) where status in ('planned', 'agreed', 'announced');

-- What is spread may be news of a meeting, or what came of it.
create table spreading_of (
    meeting integer not null references meeting (id) on delete cascade,
    about text not null check (about in ('meeting', 'result')),
    -- Everybody up to this person has the promise already.
    up_to_person integer not null default 0,
    -- 1: an off-schedule meeting is announced, which nobody's digest waits for.
    is_urgent integer not null check (is_urgent in (0, 1)),
    primary key (meeting, about)
) strict, without rowid;
insert into spreading_of (meeting, about, up_to_person, is_urgent)
select meeting, 'meeting', up_to_person, is_urgent from spreading;
drop table spreading;
alter table spreading_of rename to spreading;
