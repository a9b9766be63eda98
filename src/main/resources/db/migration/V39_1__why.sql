-- Why: what was missing, which reasons were given, how often a file came back, and where the time of ended cases
-- went.

alter table ln_case add column explained boolean default false not null; -- whether the sums below have this ended case
create index ln_case_explained on ln_case (state, explained);

create table ln_case_cause ( -- for the list behind a figure; labels of forms and diagrams, never what somebody typed
    case_id   varchar(64)  not null,
    kind      varchar(16)  not null,
    cause     varchar(500) not null,
    office    varchar(64)  not null,
    service   varchar(100) not null,
    closed_on date         not null, -- local date of the office
    primary key (case_id, kind, cause)
);
create index ln_case_cause_list on ln_case_cause (office, kind, cause, closed_on, service);

create table ln_tally_cause (
    office    varchar(64)  not null,
    service   varchar(100) not null,
    closed_on date         not null,
    kind      varchar(16)  not null,
    cause     varchar(500) not null,
    cases     int          not null,
    primary key (office, closed_on, service, kind, cause)
);

create table ln_tally_time (
    office            varchar(64)  not null,
    service           varchar(100) not null,
    closed_on         date         not null,
    cases             int          not null, -- those whose service minutes were noted
    office_minutes    int          not null, -- service minutes, summed: the clock ran
    applicant_minutes int          not null, -- it stood still, and the applicant had to act
    other_minutes     int          not null, -- it stood still for anything else
    primary key (office, closed_on, service)
);
