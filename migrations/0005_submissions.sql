-- What citizens ask and report: submissions, who supports them, and what came of them.
--
-- Three things are kept apart: progress (what was done), visibility (who may see it), and links (which body it is with,
-- and which others ask the same).

-- Agreed that what they write is kept, and read that it is no formal appeal.
alter table person add column consented_at text;

-- Somebody who writes and supports. It outlives their data: without a person and under a random number it keeps support
-- counted over distinct people.
create table voice (
    id integer primary key,
    person integer unique references person (id) on delete set null
) strict;

create table submission (
    id integer primary key autoincrement,
    -- What people see and copy, with a random part: "Q-4F7K2M".
    number text not null unique,
    kind text not null check (kind in ('question', 'local_issue')),
    author integer not null references voice (id) on update cascade,
    region text not null references region (code),
    -- The body it is with, and its sector; both null where the author does not know: a coordinator routes it.
    body text references central_body (slug),
    sector text references sector (slug),
    -- The meeting that a question is for; null: the body's next one in the region.
    meeting integer references meeting (id),
    -- Of the text; that of the interface is the person's.
    language text not null check (language in ('kk', 'ru', 'en')),
    -- As it was written: for the body and the coordinators.
    text text not null,
    -- As others see it: without phone numbers, links and the like.
    public_text text not null,
    district text,
    -- Where it is: a point with its accuracy in metres, words, or both.
    latitude real check (latitude between -90 and 90),
    longitude real check (longitude between -180 and 180),
    accuracy_metres real,
    place text,
    progress text not null default 'received'
        check (progress in ('received', 'answered', 'explained', 'under_control', 'resolved', 'declined')),
    due_on text check (due_on is date(due_on)),
    visibility text not null check (visibility in ('held', 'public', 'withdrawn')),
    -- Why it is held: "new_author", or what the checks found, or what a coordinator decided.
    held_because text,
    -- When it becomes public by itself; null: a coordinator decides.
    public_at text,
    -- The one that a coordinator joined it to: undoing takes back just that.
    joined_to integer references submission (id) on delete set null check (joined_to <> id),
    -- The one that stands for all that ask the same; null: this one itself. It follows from the links.
    cluster integer references submission (id) on delete set null,
    -- Distinct people who ask it, with its author: of the whole cluster where it stands for one.
    people integer not null default 1,
    -- Since when it is open again, because the answer did not help; once.
    reopened_at text,
    -- 1: a coordinator is to look at it.
    to_look_at integer not null default 0 check (to_look_at in (0, 1)),
    received_at text not null,
    changed_at text not null,
    check ((latitude is null) = (longitude is null)),
    check (visibility <> 'held' or held_because is not null),
    check (progress <> 'under_control' or due_on is not null)
) strict;

create index submission_of_author on submission (author, id);
create index submission_joined_to on submission (joined_to) where joined_to is not null;
create index submission_of_cluster on submission (cluster) where cluster is not null;
create index submission_to_look_at on submission (id) where to_look_at = 1;
create index submission_public_at on submission (public_at) where visibility = 'held' and public_at is not null;
-- The boards hold what is public and open: of a region or of all, of a body or of all, newest or most people first.
create index submission_board_new on submission (region, body, id)
    where visibility = 'public' and cluster is null and progress in ('received', 'under_control');
create index submission_board_top on submission (region, body, people, id)
    where visibility = 'public' and cluster is null and progress in ('received', 'under_control');
create index submission_board_body_new on submission (body, id)
    where visibility = 'public' and cluster is null and progress in ('received', 'under_control');
create index submission_board_region_new on submission (region, id)
    where visibility = 'public' and cluster is null and progress in ('received', 'under_control');
create index submission_board_region_top on submission (region, people, id)
    where visibility = 'public' and cluster is null and progress in ('received', 'under_control');
create index submission_board_body_top on submission (body, people, id)
    where visibility = 'public' and cluster is null and progress in ('received', 'under_control');
create index submission_board_all_top on submission (people, id)
    where visibility = 'public' and cluster is null and progress in ('received', 'under_control');
-- What is wrong near a place.
create index submission_spot on submission (sector, latitude, longitude)
    where visibility = 'public' and kind = 'local_issue' and progress in ('received', 'under_control')
        and latitude is not null;
-- The districts and settlements that people named, to be offered to others.
create index submission_district on submission (region, district)
    where district is not null and visibility = 'public';
create index submission_of_meeting on submission (meeting) where meeting is not null;
-- Open questions that wait for a body's next meeting in their region.
create index submission_waiting on submission (body, region)
    where kind = 'question' and meeting is null and progress in ('received', 'under_control')
        and visibility <> 'withdrawn';

-- Photos, as the messenger names them.
create table submission_photo (
    submission integer not null references submission (id) on delete cascade,
    position integer not null,
    file_id text not null,
    primary key (submission, position)
) strict, without rowid;

-- One person, one voice; the author has none to add.
create table support (
    submission integer not null references submission (id) on delete cascade,
    voice integer not null references voice (id) on update cascade,
    at text not null,
    primary key (submission, voice)
) strict, without rowid;

create index support_of_voice on support (voice);

-- Whether an answer helped, in the eyes of who asked and of who supports: said once.
create table verdict (
    submission integer not null references submission (id) on delete cascade,
    voice integer not null references voice (id) on update cascade,
    verdict text not null check (verdict in ('helped', 'partly', 'no')),
    at text not null,
    primary key (submission, voice)
) strict, without rowid;

create index verdict_of_voice on verdict (voice);

-- What happened to a submission, in order: its timeline.
create table submission_event (
    id integer primary key autoincrement,
    submission integer not null references submission (id) on delete cascade,
    at text not null,
    what text not null,
    -- A note of the author, an answer, a reason: what somebody wrote.
    words text,
    -- The day or the body that goes with it.
    subject text
) strict;

create index submission_event_of on submission_event (submission, id);

-- Who hears no more of a submission that they support.
create table submission_mute (
    submission integer not null references submission (id) on delete cascade,
    person integer not null references person (id) on delete cascade,
    primary key (submission, person)
) strict, without rowid;

create index submission_mute_of_person on submission_mute (person);

-- What somebody did, for the limits; kept for a day or two.
create table deed (
    id integer primary key autoincrement,
    voice integer not null references voice (id) on delete cascade on update cascade,
    kind text not null check (kind in ('submission', 'support', 'note')),
    at text not null
) strict;

create index deed_of_voice on deed (voice, kind, at);

-- Who may not write for a time. The reason and the end are told to them.
create table block (
    id integer primary key autoincrement,
    voice integer not null references voice (id) on update cascade,
    reason text not null,
    blocked_at text not null,
    until_at text not null
) strict;

create index block_of_voice on block (voice, until_at);

-- Words of the public ones, to search by; and what they say, to find the same ones within a region and a body.
-- Where a word stands in a text is not kept, but each beginning of a word that a search can ask for is. What is put in is
-- folded already, with single spaces: the tokenizer has nothing to fold.
create virtual table submission_words using fts5 (
    words, tokenize = "ascii", prefix = '2 3 4 5 6', detail = none, columnsize = 0
);
create virtual table submission_gist using fts5 (features, tokenize = "ascii", detail = none, columnsize = 0);

-- What is deleted is gone from the index at once, not when it is next merged.
insert into submission_words (submission_words, rank) values ('secure-delete', 1);
insert into submission_gist (submission_gist, rank) values ('secure-delete', 1);
