-- Days that were added to the calendar or withdrawn from it while cases ran.

alter table ln_deadline add column calendar_version int default 0 not null; -- the calendar that the due date was counted in
alter table ln_deadline add column calendar_seen int default 0 not null;    -- the last change that it was compared with
create index ln_deadline_calendar on ln_deadline (state, calendar_seen, id);

create table ln_calendar_change (
    version       int          not null primary key, -- 1 for the first change after the files
    office        varchar(64),                       -- nobody's: all offices
    kind          varchar(24)  not null,
    on_date       date         not null,
    name          varchar(200) not null,
    hours         varchar(100),                      -- of an extra worked day, such as 08.00-12.00, 13.00-15.30
    decree_number varchar(200) not null,
    decree_date   date         not null,
    approved_by   varchar(64)  not null,
    approved_at   datetime     not null,
    to_check      int          not null,             -- open deadlines when it was approved
    moved         int          not null,
    done_at       datetime                           -- when all open deadlines had been looked at
);

create table ln_calendar_decision (
    version     int         not null,
    deadline_id varchar(64) not null,
    case_id     varchar(64) not null,
    reason      varchar(16) not null,  -- FIRED before its new due date, or PAST: due earlier, which is over
    due_before  datetime    not null,
    due_after   datetime    not null,
    decided_by  varchar(64),
    decided_at  datetime,
    remark      varchar(2000),
    primary key (version, deadline_id)
);
create index ln_calendar_decision_open on ln_calendar_decision (decided_at, version);
