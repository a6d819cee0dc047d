-- What the akimats say to meetings in their regions, the host's list, and questions entered for somebody without Telegram.

-- Beside `agreement` stand `agreement_changed_at`, since when it is so, and `agreement_note`: a ready reason or words, the
-- akimat's beside a counter or a refusal, the ministry's where it asks once more.

-- What an akimat proposes instead: a day and an hour, or a place. Both null unless `agreement` is "countered".
alter table meeting_region add column counter_on text check (counter_on is date(counter_on));
alter table meeting_region add column counter_starts text check (counter_starts glob '[0-2][0-9]:[0-5][0-9]');
alter table meeting_region add column counter_venue text check (counter_venue <> '');

-- The letter by which an akimat that is not in the bot agreed: its number as it stands there, and its date.
alter table meeting_region add column letter_number text check (letter_number <> '');
alter table meeting_region add column letter_on text check (letter_on is date(letter_on));

-- When both sides were told that no answer has come; null again once it is asked anew.
alter table meeting_region add column silence_told_at text;

-- What an akimat has to do or has proposed, by region.
create index meeting_region_asked on meeting_region (agreement, region, meeting);

-- The host's list: one row for each thing that the akimat of a region has ready for a meeting.
create table host_list (
    meeting integer not null,
    region text not null,
    item text not null check (
        item in ('hall', 'step_free_access', 'interpreter', 'sound_and_stream', 'local_media', 'poster')
    ),
    ticked_at text not null,
    primary key (meeting, region, item),
    foreign key (meeting, region) references meeting_region (meeting, region) on delete cascade
) strict, without rowid;

-- More that can be begun: a question that is entered for somebody, what an akimat proposes instead, the number of a letter.
create table wider_draft (
    person integer not null references person (id) on delete cascade,
    -- A text that nobody asked for, the words of a search, or what is being written (as JSON).
    kind text not null check (
        kind in (
            'text', 'search', 'board_search', 'question', 'local_issue', 'entered_question', 'counter', 'letter'
        )
    ),
    content text not null,
    -- The message it came from: editing that message edits the draft. 0: it came from buttons.
    message_id integer not null,
    updated_at text not null,
    primary key (person, kind)
) strict, without rowid;

insert into wider_draft select person, kind, content, message_id, updated_at from draft;
drop table draft;
alter table wider_draft rename to draft;

-- 1: an akimat officer entered it for somebody without Telegram. Whoever has its number may see how it stands.
alter table submission add column is_entered integer not null default 0 check (is_entered in (0, 1));

-- What is asked of a ministry in a district: counted, and listed with most people first.
create index submission_board_district on submission (region, body, district, people, id)
    where visibility = 'public' and cluster is null and progress in ('received', 'under_control');
