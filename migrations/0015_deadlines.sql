-- The regulation's clock.

-- What this installation is, in one row.
create table installation (
    id integer primary key check (id = 1),
    -- The quarter in which it was first run: nothing before it is ever overdue.
    tracked_since text not null check (tracked_since glob '[0-9][0-9][0-9][0-9]-Q[1-4]')
) strict;

-- Whether a body's quarter is met is looked up by body and day.
create index result_that_counts on result (body, held_on, held_by) where kind = 'meeting';

-- What coordinators sent to ministries that are late, or soon will be: one row for each ministry and time.
create table nudge (
    id integer primary key autoincrement,
    body text not null references central_body (slug),
    -- The duty that it is about; null: all that the ministry is late with.
    duty text,
    -- What the coordinator wrote beside it.
    words text,
    sent_at text not null,
    sent_by integer references office (id) on delete set null,
    -- When the first of the ministry's officials said that they have seen it.
    seen_at text
) strict;

create index nudge_of_body on nudge (body, sent_at);
create index nudge_of_office on nudge (sent_by) where sent_by is not null;
