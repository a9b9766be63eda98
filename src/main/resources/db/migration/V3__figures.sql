-- What managers see: who holds a step and from when it is at risk, and sums by day of what ended.

alter table ln_case add column closed_on date; -- local date of the office
alter table ln_case add column tallied boolean default false not null; -- whether the sums have this ended case
alter table ln_case add column late boolean default false not null;    -- ended after its promise; known when the sums have it
update ln_case set closed_on = cast(closed_at as date) where closed_at is not null;
-- Finds ended cases that the sums lack, and answers all about the running ones without reading a row.
create index ln_case_state on ln_case (state, tallied, office, service, received_at);
create index ln_case_late on ln_case (office, late, closed_on, service);

alter table ln_deadline add column role varchar(64);        -- of the officials that the task is for, the first that the diagram names
alter table ln_deadline add column holder varchar(64);      -- the official who has the task, at the end the one who did it
alter table ln_deadline add column risk_at datetime;        -- from then on it is at risk
alter table ln_deadline add column worked_minutes int;      -- service minutes from opening to the end
alter table ln_deadline add column tally_on date;           -- local date of a done task that the sums lack; no date when they have it
update ln_deadline set tally_on = cast(closed_at as date) where kind = 'TASK' and state in ('MET', 'MISSED');
create index ln_deadline_tally on ln_deadline (tally_on);
-- Answers all about what is open without reading a row: the rows of open deadlines lie far apart among those of years.
create index ln_deadline_open on ln_deadline (state, kind, due_at, case_id, element_id, role, holder, opened_at, risk_at);

create index ln_pause_open on ln_pause (resumed_at, case_id, paused_at);

create table ln_tally_case (
    office    varchar(64)  not null,
    service   varchar(100) not null,
    closed_on date         not null,
    ended     int          not null,
    kept      int          not null, -- within the promise
    primary key (office, service, closed_on)
);

create table ln_tally_step (
    office     varchar(64)  not null,
    service    varchar(100) not null,
    element_id varchar(255) not null,
    done_on    date         not null,
    done       int          not null,
    late       int          not null,
    minutes    bigint       not null, -- service minutes, summed
    spread     varbinary(4000) not null, -- histogram of the service minutes
    primary key (office, service, done_on, element_id)
);

create table ln_tally_official (
    office    varchar(64)  not null,
    service   varchar(100) not null,
    official  varchar(64)  not null,
    role      varchar(64)  not null, -- that the task was for
    done_on   date         not null,
    done      int          not null,
    late      int          not null,
    primary key (office, done_on, official, role, service)
);
create index ln_tally_official_own on ln_tally_official (official, done_on, office, service, done, late);

create table ln_tally_month ( -- the same by month: a year of every official by day is more than a page can wait for
    office    varchar(64)  not null,
    service   varchar(100) not null,
    official  varchar(64)  not null,
    role      varchar(64)  not null,
    month_on  date         not null, -- its first day
    done      int          not null,
    late      int          not null,
    primary key (office, month_on, official, role, service)
);

create table ln_tally_turn (
    id int not null primary key -- one row: whoever has it locked may add to the sums
);
insert into ln_tally_turn values (1);
