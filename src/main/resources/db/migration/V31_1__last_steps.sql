-- How a case stood before its last step, so that who did the step can take it back while nothing else has moved.
create table ln_last_step (
    case_id     varchar(64)  not null primary key,
    task_id     varchar(64)  not null,
    instance_id varchar(64)  not null, -- the process instance of the step: the case, or a part that it called
    element_id  varchar(255) not null,
    activity_id varchar(64)  not null, -- the activity instance that the step was
    done_by     varchar(64)  not null,
    done_at     datetime     not null,
    entry_id    bigint       not null, -- the last of the record before
    known       mediumtext   not null  -- JSON: variables of the instance, what was open
);
create index ln_last_step_task on ln_last_step (task_id);
create index ln_last_step_by on ln_last_step (done_by, done_at);
