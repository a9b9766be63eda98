-- What the public sent from its own pages. What is held for an official to look at stands here until it is settled, and
-- no longer.

create table ln_public_request (
    id         varchar(64)  not null primary key,
    office     varchar(64)  not null,
    service    varchar(100) not null,
    number     varchar(40)  not null, -- to ask with while there is no case
    code_hash  varchar(64)  not null, -- of the code to ask with, as ln_tracking_code has it
    state      varchar(16)  not null, -- HELD, BEGUN at once, TAKEN or REFUSED by an official
    sent_at    datetime     not null,
    entered    mediumtext,            -- JSON, while it is held
    settled_at datetime,
    settled_by varchar(64),
    reason     varchar(500),          -- why it was refused
    case_id    varchar(64),           -- that began with it; forgotten when the case is erased
    constraint ln_public_request_number unique (number)
);
create index ln_public_request_state on ln_public_request (office, state, sent_at);
create index ln_public_request_case on ln_public_request (case_id);

create table ln_public_day (
    office      varchar(64) not null,
    request_day varchar(32) not null, -- L or T (at once, held) and local date of the office
    year_no     int         not null,
    last_no     int         not null,
    primary key (office, request_day, year_no)
);

-- From where something was sent within the last hour, as a digest of the address.
create table ln_public_sender (
    id      varchar(64) not null primary key,
    who     char(64)    not null,
    sent_ms bigint      not null
);
create index ln_public_sender_who on ln_public_sender (who, sent_ms);
