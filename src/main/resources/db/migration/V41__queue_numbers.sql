-- Numbers of a day at the counter. No applicant stands here: whoever holds the ticket has the number.

create table ln_queue_day (
    office    varchar(64) not null,
    queue_day varchar(32) not null, -- letters of the queue and local date of the office: A 2026-12-01
    year_no   int         not null,
    last_no   int         not null,
    primary key (office, queue_day, year_no)
);

create table ln_queue_number (
    id         varchar(64) not null primary key,
    office     varchar(64) not null,
    queue      varchar(8)  not null, -- the letters before its numbers
    on_day     date        not null, -- local date of the office
    queue_no   int         not null, -- from 1 each day
    state      varchar(16) not null, -- WAITING, CALLED, SERVED while somebody is at the counter, DONE, ABSENT
    given_at   datetime    not null,
    given_by   varchar(64) not null,
    calls      int         not null, -- how often it was called
    called_at  datetime,             -- the last time
    called_by  varchar(64),
    counter    varchar(40),          -- where to come to
    served_at  datetime,
    settled_at datetime,             -- done, or noted as absent
    case_id    varchar(64),          -- that began with it; forgotten when the case is erased
    constraint ln_queue_number_once unique (office, queue, on_day, queue_no)
);
create index ln_queue_number_state on ln_queue_number (office, on_day, state);
create index ln_queue_number_case on ln_queue_number (case_id);

-- The address of the screen in the waiting room: a code of the office, which nobody guesses.
create table ln_queue_screen (
    office  varchar(64) not null primary key,
    code    varchar(32) not null,
    made_at datetime    not null,
    made_by varchar(64) not null,
    constraint ln_queue_screen_code unique (code)
);
