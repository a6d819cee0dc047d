-- Who acts for the coordinators, a ministry or an akimat, and the invitations by which they came to it.
--
-- No name of an office-holder is kept: an office is a grant to whoever accepted the invitation.

create table invitation (
    id integer primary key autoincrement,
    role text not null check (role in ('coordinator', 'official', 'akimat_officer')),
    -- The ministry of an official.
    body text references central_body (slug),
    -- The region of an akimat's officer.
    region text references region (code),
    -- SHA-256 of the code. The code itself is shown once, to whoever invites, and kept nowhere.
    code_hash blob not null unique check (length(code_hash) = 32),
    created_at text not null,
    -- From this instant on it does not work.
    expires_at text not null check (expires_at > created_at),
    -- Set once: it works for one person.
    used_at text,
    -- Null again once they have deleted their data.
    used_by integer references person (id) on delete set null,
    revoked_at text,
    check ((role = 'official') = (body is not null)),
    check ((role = 'akimat_officer') = (region is not null)),
    check (used_by is null or used_at is not null)
) strict;

-- Found when a person deletes their data.
create index invitation_of_person on invitation (used_by) where used_by is not null;

-- An office that somebody holds or held. Rights are looked up here for each act.
create table office (
    id integer primary key autoincrement,
    person integer not null references person (id) on delete cascade,
    role text not null check (role in ('coordinator', 'official', 'akimat_officer')),
    body text references central_body (slug),
    region text references region (code),
    held_from text not null,
    -- The instant from which it is held no more; null while no end is known.
    held_until text check (held_until >= held_from),
    -- An invitation gives one office.
    invitation integer not null unique references invitation (id),
    check ((role = 'official') = (body is not null)),
    check ((role = 'akimat_officer') = (region is not null))
) strict;

create index office_of_person on office (person);

-- Nobody holds the same office twice at a time.
create unique index office_held on office (role, coalesce(body, ''), coalesce(region, ''), person)
where held_until is null;

-- The office whose desk is the person's home panel; null: a citizen's.
alter table person add column desk integer references office (id) on delete set null;

create index person_at_desk on person (desk) where desk is not null;

-- The trail of official acts: written with the act, never edited. Never a citizen's words.
create table trail (
    id integer primary key autoincrement,
    at text not null,
    -- As it was at that moment: "official dsm", "akimat_officer KZ-10", "coordinator", "command line", "bot".
    actor text not null,
    -- Which of the offices of that seat; null once its holder has deleted their data, and for what is no office.
    office integer references office (id) on delete set null,
    act text not null,
    -- To what it was done: "meeting 12", "submission 7", "office 3".
    subject text not null,
    old text,
    new text
) strict;

create index trail_of_subject on trail (subject, id);
create index trail_of_office on trail (office) where office is not null;
