-- Cases of one service that take the same steps together, such as the participants of one training.

create table ln_batch (
    id        varchar(64)  not null primary key,
    office    varchar(64)  not null,
    service   varchar(64)  not null,
    name      varchar(120) not null,
    seats     int,                    -- none: as many as come
    reserves  boolean      not null,  -- whether more may wait for a seat
    opened_at datetime     not null,
    opened_by varchar(64)  not null,
    closed_at datetime,
    closed_by varchar(64),
    constraint ln_batch_name unique (office, service, name)
);

create table ln_batch_member (
    case_id   varchar(64) not null primary key, -- a case is in one batch at most
    batch_id  varchar(64) not null,
    reserve   boolean     not null,             -- waits for a seat
    joined_at datetime    not null,
    joined_by varchar(64) not null
);
create index ln_batch_member_batch on ln_batch_member (batch_id, joined_at);

-- What somebody entered once for many.
create table ln_batch_step (
    id           varchar(64)  not null primary key,
    batch_id     varchar(64)  not null,
    element_id   varchar(255) not null,         -- of the task; of the start event where new cases are brought
    element_name varchar(255) not null,
    entered_at   datetime     not null,
    entered_by   varchar(64)  not null
);
create index ln_batch_step_batch on ln_batch_step (batch_id, entered_at);

-- The part of each case in it, done one by one.
create table ln_batch_move (
    id      bigint       not null auto_increment primary key,
    step_id varchar(64)  not null,
    task_id varchar(64),                        -- that is completed; none for a new case
    case_id varchar(64),                        -- a new case has none until it is there
    line_no int          not null,
    entered mediumtext,                         -- JSON by the keys of the form, until it is done or refused
    state   varchar(16)  not null,              -- WAITING, DONE, REFUSED
    message varchar(1000),                      -- why it was refused
    done_at datetime,
    constraint ln_batch_move_task unique (task_id)
);
create index ln_batch_move_step on ln_batch_move (step_id, state);
create index ln_batch_move_state on ln_batch_move (state, id);
create index ln_batch_move_case on ln_batch_move (case_id);
