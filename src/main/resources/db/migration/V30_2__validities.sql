-- What a case that has ended gave for a time, and when its applicant is reminded of the end. Both go with the case.

create table ln_validity (
    case_id     varchar(64)  not null,
    rule_id     varchar(64)  not null, -- its id in layanan.yaml
    office      varchar(64)  not null,
    service     varchar(100) not null,
    name        varchar(120) not null, -- of what is valid
    valid_until date         not null, -- the last day, local date of the office
    about       char(64),              -- SHA-256 of what a later case must have the same to take its place
    state       varchar(16)  not null, -- VALID, or RENEWED by a later case
    told_values mediumtext   not null, -- JSON, what the text of the reminder names
    given_at    datetime     not null,
    primary key (case_id, rule_id)
);
create index ln_validity_office on ln_validity (office, valid_until);
create index ln_validity_about on ln_validity (office, service, rule_id, about);

create table ln_reminder (
    case_id    varchar(64) not null,
    rule_id    varchar(64) not null,
    due_on     date        not null, -- local date of the office
    notice     varchar(64) not null, -- the text in the version that the case ran on
    due_at     datetime    not null,
    state      varchar(16) not null, -- WAITING, TOLD, PASSED over for a later one, or CALLED_OFF
    settled_at datetime,
    primary key (case_id, rule_id, due_on)
);
create index ln_reminder_due on ln_reminder (state, due_at);
