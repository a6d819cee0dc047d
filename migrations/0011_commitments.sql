-- Those who answer: what is taken under control, drafts and templates of answers, what officials note and flag.

-- Something that a ministry has promised by a day. What is taken under control is followed here until it is done.
create table commitment (
    id integer primary key autoincrement,
    -- What it answers; null: it was promised at a meeting.
    submission integer references submission (id) on delete cascade,
    meeting integer references meeting (id) on delete set null,
    -- Whose it is now; that of a submission goes where the submission goes, by the trigger below.
    body text not null references central_body (slug),
    -- What will be done; null: what the submission asks.
    words text,
    due_on text not null check (due_on is date(due_on)),
    taken_at text not null,
    done_at text,
    -- What was done, in words and as a photo, by the messenger's name.
    result text,
    photo text,
    -- The submission was taken back or declined: nothing is owed any more.
    void_at text,
    check (submission is not null or words is not null)
) strict;

create unique index commitment_of_submission on commitment (submission)
    where submission is not null and done_at is null and void_at is null;
create index commitment_submission on commitment (submission) where submission is not null;
create index commitment_meeting on commitment (meeting) where meeting is not null;
create index commitment_open on commitment (body, due_on) where done_at is null and void_at is null;

-- What happened to a commitment: the days that it was promised for before stay to be seen.
create table commitment_event (
    id integer primary key autoincrement,
    commitment integer not null references commitment (id) on delete cascade,
    at text not null,
    what text not null check (what in ('taken', 'extended', 'handed_over', 'done')),
    -- The day it is promised for from then on.
    due_on text not null check (due_on is date(due_on)),
    -- Whose it is from then on.
    body text not null references central_body (slug),
    -- Why it takes longer.
    words text
) strict;

create index commitment_event_of on commitment_event (commitment, id);

-- The ledger of reminders: whoever answers for the body on that day was promised one.
create table commitment_reminder (
    commitment integer not null references commitment (id) on delete cascade,
    rung_on text not null check (rung_on is date(rung_on)),
    primary key (commitment, rung_on)
) strict, without rowid;

-- Up to when a body's officials were told of what is new with them: once a day.
create table question_news (
    body text primary key references central_body (slug),
    told_up_to text not null
) strict, without rowid;

-- An answer that an official is writing. Nothing in it was sent.
create table answer_draft (
    person integer not null references person (id) on delete cascade,
    submission integer not null references submission (id) on delete cascade,
    kind text not null,
    words text,
    due_on text check (due_on is date(due_on)),
    -- The day of the meeting at which it was answered.
    meeting_on text check (meeting_on is date(meeting_on)),
    -- A photo of what was done.
    photo text,
    -- The others that get the same answer: a JSON list of submissions.
    too text not null default '[]' check (json_type(too) = 'array'),
    -- The message that the words came from: editing that message edits the draft.
    message_id integer,
    updated_at text not null,
    primary key (person, submission)
) strict, without rowid;

create index answer_draft_of_submission on answer_draft (submission);

-- Answers that a body gives again and again.
create table answer_template (
    id integer primary key autoincrement,
    body text not null references central_body (slug),
    name text not null,
    words text not null,
    created_at text not null,
    unique (body, name)
) strict;

-- What officials write down about a submission for those who answer and for the coordinators; nobody else sees it.
create table office_note (
    id integer primary key autoincrement,
    submission integer not null references submission (id) on delete cascade,
    body text not null references central_body (slug),
    words text not null,
    at text not null
) strict;

create index office_note_of on office_note (submission, id);

-- Why officials want a coordinator to look at a submission, until one has.
create table submission_flag (
    submission integer not null references submission (id) on delete cascade,
    reason text not null,
    at text not null,
    primary key (submission, reason)
) strict, without rowid;

-- What is with a body, by how it stands, the oldest first.
create index submission_with_body on submission (body, progress, id) where cluster is null;

-- What came to a body, by when.
create index submission_event_arrival on submission_event (at) where what in ('received', 'passed_on', 'reopened');

create trigger commitment_goes_with_its_submission after update of body on submission
when new.body is not null and new.body is not old.body begin
    insert into commitment_event (commitment, at, what, due_on, body)
    select id, new.changed_at, 'handed_over', due_on, new.body
    from commitment
    where submission = new.id and done_at is null and void_at is null;
    update commitment set body = new.body where submission = new.id and done_at is null and void_at is null;
end;

create trigger commitment_ends_with_its_submission after update of progress, visibility on submission
when new.visibility = 'withdrawn' or new.progress not in ('under_control', 'resolved') begin
    update commitment set void_at = new.changed_at
    where submission = new.id and done_at is null and void_at is null;
end;

create trigger what_officials_wrote_goes_with_what_is_taken_back after update of visibility on submission
when new.visibility = 'withdrawn' begin
    delete from answer_draft where submission = new.id;
    delete from office_note where submission = new.id;
    delete from submission_flag where submission = new.id;
end;

create trigger flag_is_looked_at after update of to_look_at on submission when new.to_look_at = 0 begin
    delete from submission_flag where submission = new.id;
end;
