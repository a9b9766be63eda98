-- Letters of cases: drafts, and what was issued, which never changes.

create table ln_letter (
    id           varchar(64)  not null primary key,
    case_id      varchar(64)  not null,
    office       varchar(64)  not null,
    template     varchar(60)  not null,
    name         varchar(120) not null,
    state        varchar(16)  not null,
    open_key     varchar(130),            -- case and template until it is issued: one draft at a time
    kind         varchar(60),             -- of numbering; a letter without a number has none
    year_no      int,
    sequence_no  int,
    number       varchar(120),
    letter_date  date,                    -- local date of the office when it got its number, or was issued without one
    model        mediumtext   not null,   -- JSON: the values that it is made of
    code         varchar(40),             -- of its proof page, when issued
    sha256       varchar(64),             -- of the PDF as issued
    electronic   boolean      not null,   -- signed as PDF; else people sign the paper
    replaces     varchar(64),             -- the letter that this one corrects
    drafted_at   datetime     not null,
    drafted_by   varchar(64),
    issued_at    datetime,
    issued_by    varchar(64),
    constraint ln_letter_open unique (open_key),
    constraint ln_letter_sequence unique (office, kind, year_no, sequence_no),
    constraint ln_letter_code unique (code)
);
create index ln_letter_case on ln_letter (case_id, drafted_at);
create index ln_letter_issued on ln_letter (office, issued_at);

create table ln_letter_number (
    office  varchar(64) not null,
    kind    varchar(60) not null,
    year_no int         not null,
    last_no int         not null,
    primary key (office, kind, year_no)
);

-- Whole, not in pieces: a letter is some ten kilobytes, a scan at most 10 MiB, and its hash needs all of it anyway.
create table ln_letter_file (
    id         varchar(64) not null primary key,
    letter_id  varchar(64) not null,
    kind       varchar(16) not null,      -- ISSUED, or SCAN of the signed paper; the last scan counts
    sha256     varchar(64) not null,
    size_bytes int         not null,
    stored_at  datetime    not null,
    stored_by  varchar(64),
    content    mediumblob  not null
);
create index ln_letter_file_letter on ln_letter_file (letter_id, kind, stored_at);

-- Who looked at what.
create table ln_letter_trace (
    id          bigint      not null auto_increment primary key,
    case_id     varchar(64) not null,
    letter_id   varchar(64),              -- none for a letter that was only tried out
    template    varchar(60) not null,
    kind        varchar(16) not null,
    actor       varchar(64),
    happened_at datetime    not null
);
create index ln_letter_trace_case on ln_letter_trace (case_id, id);
