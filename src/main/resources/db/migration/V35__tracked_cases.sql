-- What an applicant may be told who asks with number and code: one row for each case that has a code, written with what
-- happens in it, so that asking touches neither the engine nor the register.
create table ln_tracked_case (
    case_id    varchar(64) not null primary key,
    number     varchar(40) not null,
    told       mediumtext  not null, -- JSON, nothing of people
    changed_at datetime    not null
);
