-- Who opened which case, running or ended. Readings soon after one another are one.
create table ln_case_read (
    id      bigint      not null auto_increment primary key,
    case_id varchar(64) not null,
    read_by varchar(64) not null,
    read_at datetime    not null
);
create index ln_case_read_case on ln_case_read (case_id, read_by, read_at);
