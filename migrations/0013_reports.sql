-- Quarterly reports of the bodies, and the half-year results of all of them: what was sent is frozen.

-- One for each body and quarter; its key is the number that people see.
create table report (
    id integer primary key autoincrement,
    body text not null references central_body (slug),
    quarter text not null check (quarter glob '[0-9][0-9][0-9][0-9]-Q[1-4]'),
    -- What the body has written beside the figures; it goes with the next version.
    comment text,
    unique (body, quarter)
) strict;

create index report_of_quarter on report (quarter, body);

create table report_version (
    report integer not null references report (id),
    version integer not null check (version >= 1),
    -- Figures, what they are made of, and the comment, as they were sent. Never edited.
    content text not null check (json_valid(content)),
    -- SHA-256 of the content, in hexadecimal digits.
    checksum text not null check (length(checksum) = 64),
    sent_at text not null,
    sent_by integer references office (id) on delete set null,
    -- When the coordinators gave it back, why, and until when the next version is expected.
    returned_at text,
    returned_by integer references office (id) on delete set null,
    return_reason text check (return_reason in ('missing', 'figures', 'unknown', 'other')),
    return_words text,
    return_until_on text check (return_until_on is date(return_until_on)),
    primary key (report, version),
    check ((returned_at is null) = (return_reason is null)),
    check ((returned_at is null) = (return_until_on is null)),
    check (returned_by is null or returned_at is not null),
    check (return_reason <> 'other' or return_words is not null)
) strict, without rowid;

-- Found when a person deletes their data.
create index report_sent_by on report_version (sent_by) where sent_by is not null;
create index report_returned_by on report_version (returned_by) where returned_by is not null;

create table half_year_results (
    half_year text not null check (half_year glob '[0-9][0-9][0-9][0-9]-H[12]'),
    version integer not null check (version >= 1),
    -- As they were when they were marked as sent. Never edited.
    content text not null check (json_valid(content)),
    checksum text not null check (length(checksum) = 64),
    -- The day on which they went to the Government Office, as a coordinator said.
    sent_on text not null check (sent_on is date(sent_on)),
    kept_at text not null,
    sent_by integer references office (id) on delete set null,
    primary key (half_year, version)
) strict, without rowid;

create index half_year_results_sent_by on half_year_results (sent_by) where sent_by is not null;
