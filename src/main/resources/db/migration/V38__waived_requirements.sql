-- What a case need not bring although its service asks for it: who said so, and why. Gone when it is asked for after
-- all; the record of the case tells both.

create table ln_waived_requirement (
    id          varchar(64)  not null primary key,
    case_id     varchar(64)  not null,
    requirement varchar(500) not null,
    reason      varchar(500) not null,
    waived_by   varchar(64)  not null,
    waived_at   datetime     not null
);
create index ln_waived_requirement_case on ln_waived_requirement (case_id);
