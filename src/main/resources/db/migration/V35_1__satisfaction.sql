-- What applicants think of a service that ended: once for each case, and nothing that leads from an answer to its case.
alter table ln_tracked_case add surveyed boolean default false not null;

create table ln_survey_answer (
    id          varchar(64)  not null primary key, -- by chance, so that the order of rows tells nothing
    office      varchar(64)  not null,
    service     varchar(100) not null,
    unit        varchar(64)  not null,
    answered_on date         not null,             -- local date of the office; no time
    u1 smallint not null, u2 smallint not null, u3 smallint not null,
    u4 smallint not null, u5 smallint not null, u6 smallint not null,
    u7 smallint not null, u8 smallint not null, u9 smallint not null
);
create index ln_survey_answer_office on ln_survey_answer (office, answered_on);
