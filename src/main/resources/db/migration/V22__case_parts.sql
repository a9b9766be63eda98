-- What a case is looked for by: number, identity number, telephone number, the beginning of its subject, and
-- applicant, in lower case, without signs.
alter table ln_case add column sought varchar(700);

-- The same from each letter on, so that any part of it is the beginning of a row. It takes the place of the names
-- from each word on.
create table ln_case_part (
    office  varchar(64) not null,
    kind    char(1)     not null, -- Number, Identity, Telephone, Subject, Applicant
    part    varchar(40) not null,
    case_id varchar(64) not null,
    place   int         not null, -- of its first letter
    primary key (office, kind, part, case_id, place)
);
drop table ln_case_applicant;
