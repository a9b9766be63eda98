-- Whom the author of a note on a case wanted to know of it. The note itself stands on the record of the case.

create table ln_told_note (
    id         varchar(64) not null primary key,
    case_id    varchar(64) not null,
    recipient  varchar(64) not null,
    author     varchar(64) not null,
    note       mediumtext  not null,
    written_at datetime    not null,
    read_at    datetime
);
create index ln_told_note_recipient on ln_told_note (recipient, read_at);
create index ln_told_note_case on ln_told_note (case_id);
