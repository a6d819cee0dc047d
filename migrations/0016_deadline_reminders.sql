-- What officials, akimats and coordinators are reminded of in the morning.

-- The ledger: one row for each rung that an office heard of. What is due is computed; nothing here says that it still is.
create table reminded (
    office integer not null references office (id) on delete cascade,
    -- What is due, as the program names it: "report:2026-Q4", "log:12:2027-02-11".
    item text not null,
    -- The rung: higher is later. Of one thing they are only told upwards, so that no clock that goes back repeats one.
    rung integer not null,
    -- The morning on which it was last told; a snooze tells it once more, on another one.
    told_on text not null check (told_on is date(told_on)),
    -- The morning on which it is to come once more; null: on none.
    again_on text check (again_on is date(again_on)),
    primary key (office, item, rung)
) strict, without rowid;

create index reminded_on on reminded (office, told_on);

-- The last morning on which it was looked what an office is to hear: once a day, whether there was anything or not.
create table morning (
    office integer primary key references office (id) on delete cascade,
    looked_on text not null check (looked_on is date(looked_on))
) strict;

-- Commitments and akimats that do not answer are in the ledger above from now on.
drop table commitment_reminder;
alter table meeting_region drop column silence_told_at;
