-- Finding a case among many, open or ended, newest first.

create index ln_case_received on ln_case (office, state, received_at);
create index ln_case_closed on ln_case (office, closed_on);
create index ln_case_service_closed on ln_case (office, service, closed_on);
create index ln_case_number_part on ln_case (office, number);

-- The name of the applicant from each of its words on, in lower case: "siti aminah" and "aminah". The beginning of a row is what
-- people type.
create table ln_case_applicant (
    office      varchar(64) not null,
    name_from   varchar(60) not null,
    case_id     varchar(64) not null,
    received_at datetime    not null,
    primary key (office, name_from, case_id)
);
