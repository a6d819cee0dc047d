-- The people who open the bot, and the ways to reach them.
--
-- No name, phone number or individual number is kept. A person begins with the first thing they choose.

create table person (
    id integer primary key autoincrement,
    -- The interface's language; that of a text somebody wrote is kept with the text.
    language text not null check (language in ('kk', 'ru', 'en')),
    home_region text references region (code),
    -- The last question of the first visit ("shall I tell you?") was answered, either way.
    welcomed_at text,
    -- When they hear of what is no concern of theirs alone: "at_once", "daily:18", "weekly:1:09" (1 is Monday), "never".
    news_at text not null default 'at_once',
    created_at text not null
) strict;

-- One way to reach a person. Another messenger would be another channel.
create table contact (
    person integer not null references person (id) on delete cascade,
    channel text not null check (channel in ('telegram')),
    -- Telegram: the id of the private chat, which is the id of the account.
    address integer not null,
    -- Since when messages are refused (the bot was blocked); null while they arrive.
    unreachable_at text,
    -- The newest panel in the chat, which loses its buttons when a newer one takes its place.
    panel integer,
    primary key (channel, address)
) strict, without rowid;

create index contact_of_person on contact (person);

-- Whoever follows a region, a body or a sector hears of its meetings that are announced, moved or cancelled.
create table follow (
    person integer not null references person (id) on delete cascade,
    kind text not null check (kind in ('region', 'body', 'sector')),
    -- The key of the region, body or sector.
    subject text not null,
    since_at text not null,
    -- By subject first, so that its followers are read in order, a part at a time.
    primary key (kind, subject, person)
) strict, without rowid;

create index follow_of_person on follow (person);

-- Where a conversation waits for a text or a place. A step that no longer parses means "no step".
create table step (
    person integer primary key references person (id) on delete cascade,
    step text not null check (json_valid(step))
) strict;

-- What a person has begun to write, one of each kind; a step only points here.
create table draft (
    person integer not null references person (id) on delete cascade,
    -- A text that nobody asked for, the words of a search, or a submission that is being written (as JSON).
    kind text not null check (kind in ('text', 'search', 'board_search', 'question', 'local_issue')),
    content text not null,
    -- The message it came from: editing that message edits the draft.
    message_id integer not null,
    updated_at text not null,
    primary key (person, kind)
) strict, without rowid;
