-- A year's plan of what an office begins itself: which firm, in which month, once each. No people but officials.

create table ln_plan_line (
    id          varchar(64)  not null primary key,
    office      varchar(64)  not null,
    service     varchar(100) not null,
    plan_year   int          not null,
    month_no    int          not null, -- 1 to 12
    planned_on  date,                  -- local date of the office, within the month
    firm_id     varchar(64)  not null,
    official    varchar(64),           -- whose it is
    added_at    datetime     not null,
    added_by    varchar(64)  not null,
    starting_at datetime,              -- somebody has the start form open
    starting_by varchar(64),
    started_at  datetime,
    case_id     varchar(64),           -- that began; forgotten when the case is erased
    constraint ln_plan_line_once unique (office, service, plan_year, month_no, firm_id)
);
create index ln_plan_line_firm on ln_plan_line (firm_id);
create index ln_plan_line_case on ln_plan_line (case_id);
