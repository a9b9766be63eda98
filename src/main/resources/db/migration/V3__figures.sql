-- What managers see: who holds a step and from when it is at risk, and sums of ended cases by day.

alter table ln_case add column closed_on date; -- local date of the office
alter table ln_case add column tallied boolean default false not null; -- whether the sums have this ended case
create index ln_case_tallied on ln_case (tallied, state);
update ln_case set closed_on = cast(closed_at as date) where closed_at is not null;

alter table ln_deadline add column role varchar(64);        -- of the officials that the task is for, the first that the diagram names
alter table ln_deadline add column holder varchar(64);      -- the official who has the task, at the end the one who did it
alter table ln_deadline add column risk_at datetime;        -- from then on it is at risk
alter table ln_deadline add column worked_minutes int;      -- service minutes from opening to the end

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
    closed_on  date         not null, -- of the case
    done       int          not null,
    late       int          not null,
    minutes    bigint       not null, -- service minutes, summed
    spread     varbinary(4000) not null, -- histogram of the service minutes
    primary key (office, service, closed_on, element_id)
);

create table ln_tally_official (
    office    varchar(64)  not null,
    service   varchar(100) not null,
    official  varchar(64)  not null,
    closed_on date         not null, -- of the case
    done      int          not null,
    late      int          not null,
    primary key (office, official, closed_on, service)
);

create table ln_tally_turn (
    id int not null primary key -- one row: whoever has it locked may add to the sums
);
insert into ln_tally_turn values (1);
