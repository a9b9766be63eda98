-- What only one case of a service may be about, as a fingerprint of the fields that say it. The row goes when the case
-- is deleted, ends so that another may begin, or is erased.

create table ln_sole_case (
    office     varchar(64)  not null,
    service    varchar(100) not null,
    about      char(64)     not null, -- SHA-256 of the values, in lower case and without signs
    case_id    varchar(64)  not null,
    claimed_at datetime     not null,
    primary key (office, service, about)
);
create index ln_sole_case_case on ln_sole_case (case_id);
