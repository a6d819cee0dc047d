-- What came in and what must go out. Nothing is confirmed to Telegram, or promised to a person, that is not a row here.

-- Each update as Telegram sent it, until it is handled.
create table inbox (
    -- In order of arrival. Telegram's own ids turn random after a quiet week.
    id integer primary key autoincrement,
    -- Drops what is delivered twice; Telegram repeats within 24 hours, rows are kept for 48.
    update_id integer not null unique,
    -- The chat (or else the account) it belongs to: one after the other within a lane, side by side between lanes.
    -- 0 once it is handled.
    lane integer not null,
    -- Raw JSON; emptied once it is handled.
    body text not null,
    -- open → done, or failed: a bug or three failures parked it for a developer's eye.
    state text not null default 'open' check (state in ('open', 'done', 'failed')),
    -- How often it was begun by a start of the program that found it left over, or failed for a passing reason.
    attempts integer not null default 0,
    arrived_at text not null,
    closed_at text
) strict;

create index inbox_open on inbox (id) where state = 'open';
create index inbox_closed on inbox (closed_at) where state <> 'open';

-- Promises to tell somebody something; rendered when sent, in the reader's language of that day.
create table outbox (
    id integer primary key autoincrement,
    -- Goes with the person, by the trigger below: a foreign key would want an index over all rows, the settled ones too,
    -- and a hundred thousand promises would be spread all over it.
    person integer not null,
    -- JSON of the notice: what it is about, not how it reads.
    notice text not null check (json_valid(notice)),
    -- Two waiting promises of the same key are one message.
    promise text not null,
    -- 0 an answer to the person, 1 a reminder, 2 a broadcast.
    priority integer not null check (priority in (0, 1, 2)),
    due_at text not null,
    -- waiting → sending → sent; held while the person cannot be reached; dropped when there was nothing left to tell or
    -- it is unknown whether it arrived and once more would be worse; failed when Telegram refused it for good.
    state text not null default 'waiting' check (state in ('waiting', 'held', 'sending', 'sent', 'dropped', 'failed')),
    attempts integer not null default 0,
    created_at text not null,
    settled_at text,
    -- Telegram's message id, or why it was dropped.
    outcome text
) strict;

create unique index outbox_promise on outbox (person, promise) where state in ('waiting', 'held');
create index outbox_due on outbox (priority, due_at, id) where state = 'waiting';
create index outbox_kept on outbox (person) where state not in ('waiting', 'held');
create index outbox_sending on outbox (id) where state = 'sending';
create index outbox_settled on outbox (settled_at) where state in ('sent', 'dropped', 'failed');

create trigger outbox_goes_with_its_person after delete on person begin
    delete from outbox where person = old.id and state in ('waiting', 'held');
    delete from outbox where person = old.id and state not in ('waiting', 'held');
end;

-- News of a meeting that are being promised to everybody concerned, a part at a time: no transaction is long.
create table spreading (
    meeting integer primary key references meeting (id) on delete cascade,
    -- Everybody up to this person has the promise already.
    up_to_person integer not null default 0,
    -- 1: an off-schedule meeting is announced, which nobody's digest waits for.
    is_urgent integer not null check (is_urgent in (0, 1))
) strict;

-- Written again and again, to see that it can be.
create table heartbeat (
    id integer primary key check (id = 1),
    beat_at text not null
) strict;

-- What the bot last told Telegram about itself (name, descriptions, commands), so that it says only what changed.
create table bot_profile (
    bot integer not null,
    item text not null,
    content text not null,
    primary key (bot, item)
) strict, without rowid;
