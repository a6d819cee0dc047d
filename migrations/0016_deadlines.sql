-- The regulation's clock.

-- What this installation is, in one row.
create table installation (
    id integer primary key check (id = 1),
    -- The quarter in which it was first run: nothing before it is ever overdue.
    tracked_since text not null check (tracked_since glob '[0-9][0-9][0-9][0-9]-Q[1-4]')
) strict;

-- Whether a body's quarter is met is looked up by body and day.
create index result_that_counts on result (body, held_on, held_by) where kind = 'meeting';
