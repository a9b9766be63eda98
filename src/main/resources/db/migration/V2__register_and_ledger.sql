-- Own tables. Times are whole seconds in the zone of the connection, as in Camunda's own tables.

create table ln_case (
    id            varchar(64)  not null primary key, -- the root process instance
    number        varchar(40)  not null,             -- also the business key
    office        varchar(64)  not null,             -- tenant
    service       varchar(100) not null,             -- process key
    definition_id varchar(255) not null,             -- the version that the case started with
    applicant     varchar(255) not null,
    subject       varchar(4000),
    state         varchar(16)  not null,
    outcome       varchar(255),
    received_at   datetime     not null,
    closed_at     datetime,
    constraint ln_case_number_unique unique (number)
);
create index ln_case_office on ln_case (office, service, state, received_at);

create table ln_case_entry (
    id           bigint       not null auto_increment primary key,
    case_id      varchar(64)  not null,
    happened_at  datetime     not null,
    kind         varchar(24)  not null,
    element_id   varchar(255) not null,
    element_name varchar(255),
    actor        varchar(64),
    details      mediumtext
);
create index ln_case_entry_case on ln_case_entry (case_id, id);

create table ln_case_number (
    office  varchar(64)  not null,
    service varchar(100) not null,
    year_no int          not null,
    last_no int          not null,
    primary key (office, service, year_no)
);

create table ln_deadline (
    id           varchar(64)  not null primary key, -- the task or timer job; for the promise the case
    case_id      varchar(64)  not null,
    kind         varchar(16)  not null,
    basis        varchar(16)  not null,
    element_id   varchar(255) not null,
    element_name varchar(255),
    opened_at    datetime     not null, -- when the task or timer came to be
    started_at   datetime     not null, -- what is counted from
    amount       int          not null,
    unit         varchar(16)  not null,
    share        int          not null,
    due_at       datetime     not null,
    provisional  boolean      not null,
    ground       varchar(500),
    state        varchar(16)  not null,
    closed_at    datetime,
    step         int          not null, -- of warning and escalation that were taken
    next_step_at datetime
);
create index ln_deadline_case on ln_deadline (case_id, state);
create index ln_deadline_due on ln_deadline (state, due_at);
create index ln_deadline_step on ln_deadline (next_step_at);

create table ln_pause (
    id         varchar(64)  not null primary key, -- the activity instance that waits
    case_id    varchar(64)  not null,
    element_id varchar(255) not null,
    ground     varchar(500) not null,
    paused_at  datetime     not null,
    resumed_at datetime
);
create index ln_pause_case on ln_pause (case_id);
