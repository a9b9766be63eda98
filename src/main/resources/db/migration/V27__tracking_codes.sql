-- What an applicant asks with where the case is. A code itself stands only on the paper that the applicant has.
create table ln_tracking_code (
    code_hash char(64)    not null primary key, -- SHA-256
    case_id   varchar(64) not null,
    made_at   datetime    not null,
    made_by   varchar(64) not null
);
create index ln_tracking_code_case on ln_tracking_code (case_id);
